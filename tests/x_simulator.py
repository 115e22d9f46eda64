"""A strict simulator of X's API v2 on 127.0.0.1, for the tests and for anyone without keys.

    python3 tests/x_simulator.py --port 8765

prints the environment variables to set and the simulated accounts, and serves until Ctrl-C.
In a test:

    with XSimulator(make_account_world("example_account", posts=200)) as x:
        x.fail(Fault.service_unavailable(), at=2)
        ...                                   # API_BASE_URL=x.url BEARER_TOKEN=x.rules.bearer_token
        assert x.dollars == Decimal("1.000")

It rejects the requests that X rejects, counts what X charges, and can fail like X.
The rules are those of X's documentation, https://docs.x.com/x-api.
"""

from __future__ import annotations

import argparse
import base64
import functools
import hashlib
import html
import itertools
import json
import math
import random
import re
import socket
import struct
import sys
import threading
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from http.client import responses
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self, cast
from urllib.parse import parse_qsl, unquote, urlsplit

POST_PRICE = Decimal("0.005")  # US dollars for each post returned
USER_PRICE = Decimal("0.010")  # US dollars for each user returned

WINDOW = 900  # seconds of a rate limit window
MAX_QUERY = 1024  # characters
MAX_IDS = 100  # posts or users per lookup
MIN_RESULTS, DEFAULT_RESULTS, MAX_RESULTS = 10, 10, 500  # posts per page
MAX_RESULTS_ANNOTATED = 100  # posts per page with context_annotations
EARLIEST_START = datetime(2006, 3, 21, tzinfo=UTC)  # the earliest start_time that X accepts
DEFAULT_RANGE = timedelta(days=30)  # the range of a search without start_time
DEFAULT_LAG = timedelta(seconds=30)  # the default end_time, before now
MIN_LAG = timedelta(seconds=10)  # the latest end_time, before now

SHORT_TEXT = 280  # characters; a longer post is truncated in `text`, complete in `note_tweet`
RETWEET_TEXT = 140  # characters of a retweet's `text`
FIRST_SNOWFLAKE = 1288834974657  # milliseconds since 1970: 2010-11-04T01:42:54.657Z
PROBLEMS = "https://api.twitter.com/2/problems"

USERNAME = re.compile(r"[A-Za-z0-9_]{1,15}")
OLD_USERNAME = re.compile(r"[A-Za-z0-9_]{1,20}")  # some old accounts; only searches accept these
ID = re.compile(r"[0-9]{1,19}")
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
CLAUSE = re.compile(r"(-?)((?:from|to):\w+|is:reply|is:retweet|is:quote)", re.ASCII)
ALTERNATIVES = re.compile(r"(?<=[^(])\) OR \((?=[^)])")
MENTION = re.compile(r"(?<![A-Za-z0-9_@])@([A-Za-z0-9_]{1,20})")
HASHTAG = re.compile(r"(?<![\w&/])#(\w*[^\W\d_]\w*)")

FIELDS = {"tweet.fields", "user.fields"}
PARAMETERS = {  # X's other parameters, such as expansions, are not simulated: they are rejected
    "search": FIELDS | {"query", "start_time", "end_time", "max_results", "next_token"},
    "lookup": FIELDS | {"ids"},
    "users": FIELDS | {"usernames"},
}
DEFAULT_POST_FIELDS = frozenset({"id", "text", "edit_history_tweet_ids"})
DEFAULT_USER_FIELDS = frozenset({"id", "name", "username"})
NEW_FIELD_NAMES = {
    "note_tweet": "note_post",
    "referenced_tweets": "referenced_posts",
    "edit_history_tweet_ids": "edit_history_post_ids",
    "tweet_count": "post_count",
    "tweets": "posts",
}

POST_METRICS = "retweet_count reply_count like_count quote_count bookmark_count impression_count"
USER_METRICS = "followers_count following_count tweet_count listed_count like_count"

Json = dict[str, Any]
Query = tuple[tuple[tuple[bool, str], ...], ...]  # alternatives of clauses (negated, operator)


@dataclass(frozen=True)
class Rules:
    """The keys and limits of the simulator, and what its responses contain.

    Assign new rules to `XSimulator.rules` at any time: they apply from the next request on.
    """

    bearer_token: str = "AAAAAAAAAAAAAAAAAAAAAsimulator"
    consumer_key: str = "simulator-key"
    consumer_secret: str = "simulator-secret"
    search_pace: float = 1.0  # seconds from one accepted search to the next; 0: no limit
    search_limit: int = 300  # requests per window
    lookup_limit: int = 3500  # requests per window
    users_limit: int = 300  # requests per window
    field_names: str = "as requested"  # "post": always the new names
    missing_fields: frozenset[str] | set[str] = (
        frozenset()
    )  # old names of fields that no response contains
    plain_user_errors: bool = False  # a missing user is HTTP 404, a suspended one 403
    visible_from: datetime | None = None  # searches return no older posts
    largest_page: int = MAX_RESULTS  # a search with a larger max_results gets HTTP 503
    ignores_tweet_fields: bool = False  # posts contain the default fields only

    @property
    def rate_limits(self) -> dict[str, tuple[int, float]]:
        """Return requests per window and seconds between two requests, per endpoint."""
        return {
            "search": (self.search_limit, self.search_pace),
            "lookup": (self.lookup_limit, 0.0),
            "users": (self.users_limit, 0.0),
        }


@dataclass(frozen=True)
class Request:
    """One received request, with lower-case header names."""

    method: str
    path: str
    params: dict[str, str]
    headers: dict[str, str]
    arrived: float  # time.monotonic()
    status: int = 0  # of the response; 0 if there was none
    ids: tuple[int, ...] = ()  # posts in the response, which may not have arrived
    users: int = 0  # in the response
    more: bool = False  # whether the response has a next_token
    delivery: str = "complete"  # how the response was sent


@dataclass(frozen=True)
class Response:
    """One response of X, and the posts and users in it, which cost money."""

    status: int
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()
    post_ids: tuple[int, ...] = ()
    user_ids: tuple[int, ...] = ()
    more: bool = False  # whether the response has a next_token
    delivery: str = "complete"
    seconds: float = 0.0  # how long a stalled delivery lasts
    rate: tuple[int, float] | None = (
        None  # instead of the true ones: requests left, seconds to the reset
    )
    bare: bool = False  # without rate limit headers


class RejectedRequest(Exception):
    """Raised for a request that X rejects, with the response."""

    def __init__(self, status: int, body: Any) -> None:
        super().__init__(status)
        self.response = Response(status, encode_json(body))


# --- the simulator ---


class XSimulator:
    """X's API on a local socket, with a world of posts, scripted faults, and the cost so far."""

    def __init__(self, world: World, rules: Rules | None = None, port: int = 0) -> None:
        self.world = world
        self.rules = rules or Rules()
        self.requests: list[Request] = []
        self.returned_ids: list[int] = []
        self.posts_charged = 0
        self.users_returned = 0
        self.users_charged = 0
        self.crashes: list[BaseException] = []  # this simulator's own bugs
        self.closing = threading.Event()
        self._lock = threading.RLock()
        self._posts_charged_today: set[int] = set()
        self._users_charged_today: set[int] = set()
        self._cursors: dict[str, Search] = {}
        self._token_numbers = itertools.count()
        self._limits = {
            endpoint: RateLimit(*numbers) for endpoint, numbers in self.rules.rate_limits.items()
        }
        self._accepted: Counter[str] = Counter()
        self._script: list[ScriptedFault] = []
        self.has_had_faults = False  # whether a fault was ever scripted
        self._actions: list[tuple[str, int, Callable[[], object]]] = []
        self._server = Server(port, self)
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        self.close()
        if self.crashes and error is None:
            raise RuntimeError("the simulator itself failed") from self.crashes[0]

    def close(self) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.close_connections()
        self._server.server_close()

    def wait_until_idle(self) -> None:
        """Wait until every client has disconnected, so that `requests` is complete."""
        time.sleep(0.002)  # seconds to accept a connection that was just requested
        while self._server.is_open:
            time.sleep(0.001)

    @property
    def url(self) -> str:
        """Return the value for API_BASE_URL."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def fail(
        self, fault: Fault, times: int | None = 1, at: int | None = None, on: str = "search"
    ) -> None:
        """Script a fault for the next requests, or from request number `at` (the first is 1).

        `on` is search, lookup, users or token; `times=None` means every time. Only requests that
        X would have accepted are counted, not those with a wrong key, too early or malformed.
        Raises ValueError for any other `on`.
        """
        if on not in ("search", "lookup", "users", "token"):
            raise ValueError(on)
        with self._lock:
            self.has_had_faults = True
            self._script.append(ScriptedFault(fault, math.inf if times is None else times, at, on))

    def clear_faults(self) -> None:
        """Remove all scripted faults."""
        with self._lock:
            self._script.clear()

    def before(self, number: int, action: Callable[[], object], on: str = "search") -> None:
        """Run an action just before request `number`, which is counted as in `fail`."""
        with self._lock:
            self._actions.append((on, number, action))

    def start_new_day(self) -> None:
        """Start a new UTC day: X charges again for every post and user."""
        with self._lock:
            self._posts_charged_today.clear()
            self._users_charged_today.clear()

    @property
    def requested_ids(self) -> list[int]:
        """Return the post ids of all lookups."""
        return [int(id) for request in self.lookups for id in request.params["ids"].split(",")]

    @property
    def posts_returned(self) -> int:
        return len(self.returned_ids)

    @property
    def dollars(self) -> Decimal:
        return self.posts_charged * POST_PRICE + self.users_charged * USER_PRICE

    def requests_of(self, endpoint: str) -> list[Request]:
        return [request for request in self.requests if endpoint_of(request) == endpoint]

    searches = property(lambda self: self.requests_of("search"))
    lookups = property(lambda self: self.requests_of("lookup"))
    user_lookups = property(lambda self: self.requests_of("users"))

    def respond(self, request: Request, pairs: list[tuple[str, str]], body: bytes) -> Response:
        """Return the response to a request; record the request, and add up what it costs."""
        with self._lock:
            for endpoint, numbers in self.rules.rate_limits.items():
                self._limits[endpoint].limit, self._limits[endpoint].pace = numbers
            try:
                response = self._serve(request, pairs, body)
            except RejectedRequest as rejected:
                response = rejected.response
            fields = {"status": response.status, "ids": response.post_ids, "more": response.more}
            fields["users"] = len(response.user_ids)
            self.requests.append(replace(request, **fields, delivery=response.delivery))
            return self._with_rate_headers(endpoint_of(request), response)

    def _serve(self, request: Request, pairs: list[tuple[str, str]], body: bytes) -> Response:
        endpoint = endpoint_of(request)
        if not endpoint:
            raise RejectedRequest(404, problem_json(404, "Not Found"))
        if endpoint == "token":
            check_token_request(request, body, self.rules)
        else:
            check_bearer(request, endpoint, self.rules)
            self._limits[endpoint].admit(request.arrived)
            check_parameters(endpoint, pairs)
        plan = self._plan(endpoint, request)
        fault = self._next_fault(endpoint, request)
        return self._apply_fault(plan, fault)

    def _plan(self, endpoint: str, request: Request) -> Callable[[str], Response]:
        """Return a function that takes a kind of page fault and makes the response.

        Raises RejectedRequest for an invalid request.
        """
        if endpoint == "token":
            token = {"token_type": "bearer", "access_token": self.rules.bearer_token}
            return lambda page_fault: Response(200, encode_json(token))
        # An action may change the rules before the function runs, so it reads them again.
        parse_fields = functools.partial(parse_requested_fields, request.params)
        if endpoint == "search":
            requested = parse_fields(self.rules)
            search = parse_search(request.params, requested, self.world, self._cursors)
            return lambda page_fault: self._search(search, parse_fields(self.rules), page_fault)
        if endpoint == "lookup":
            ids = [int(id) for id in parse_list("ids", request.params, ID.fullmatch)]
            return lambda page_fault: look_up_posts(self.world, ids, parse_fields(self.rules))
        names = parse_list("usernames", request.params, USERNAME.fullmatch)
        return lambda page_fault: look_up_users(self.world, names, parse_fields(self.rules))

    def _search(self, search: Search, requested: RequestedFields, page_fault: str) -> Response:
        """Return one page of a search; store a token for the next page if there is one.

        Raises RejectedRequest for a rejected token.
        """
        if page_fault == "rejected token":
            self._cursors.pop(search.token, None)
            raise reject_parameter("next_token", search.token, "it is not known")
        found = search.posts(self.world, requested.rules.visible_from)
        left = [post for post in found if post.id < search.before]
        page, before, more = slice_page(left, search, page_fault)
        if page_fault == "stray":
            page = [*self.world.find_stray_posts(search.query), *page]
        token = ""
        if more:
            token = make_token((next(self._token_numbers), search.key))
            self._cursors[token] = replace(search, before=before)
        return replace(page_response(self.world, page, token, requested), more=bool(token))

    def _next_fault(self, endpoint: str, request: Request) -> Fault:
        """Count the request, run the actions before it, and return the fault for it.

        A search with too large a max_results does not use up a scripted fault.
        """
        self._accepted[endpoint] += 1
        number = self._accepted[endpoint]
        for on, when, action in self._actions:
            if (on, when) == (endpoint, number):
                action()
        if endpoint == "search":
            size = int(request.params.get("max_results", DEFAULT_RESULTS))
            if size > self.rules.largest_page:
                too_large: Fault = Fault.service_unavailable()
                return too_large
        for scripted in self._script:
            if scripted.applies(endpoint, number, request):
                return scripted.fault
        return Fault()

    def _apply_fault(self, plan: Callable[[str], Response], fault: Fault) -> Response:
        """Return the response with the fault applied, and charge for it if X created one.

        A response that does not arrive is charged, too.
        """
        if fault.status:
            return Response(
                fault.status, fault.body, fault.headers, rate=fault.rate, bare=fault.bare
            )
        if fault.delivery in ("reset before", "stall before"):
            return Response(0, b"", delivery=fault.delivery, seconds=fault.seconds)
        response = plan(fault.page)
        self._charge(response)
        return replace(response, delivery=fault.delivery, seconds=fault.seconds)

    def _with_rate_headers(self, endpoint: str, response: Response) -> Response:
        """Return the response with the three rate limit headers, if the endpoint has a limit."""
        limit = self._limits.get(endpoint) or (RateLimit(300) if response.rate else None)
        if limit is None or response.bare:
            return response
        return replace(response, headers=response.headers + limit.headers(response.rate))

    def _charge(self, response: Response) -> None:
        self.returned_ids.extend(response.post_ids)
        new = set(response.post_ids) - self._posts_charged_today
        self._posts_charged_today |= new
        self.posts_charged += len(new)
        self.users_returned += len(response.user_ids)
        new_users = set(response.user_ids) - self._users_charged_today
        self._users_charged_today |= new_users
        self.users_charged += len(new_users)


# --- the socket ---


class Server(ThreadingHTTPServer):
    """The listening socket, which can close its open connections."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, port: int, simulator: XSimulator) -> None:
        self.simulator = simulator
        self._connections: set[socket.socket] = set()
        super().__init__(("127.0.0.1", port), Connection)

    def finish_request(self, request: Any, client_address: Any) -> None:
        self._connections.add(request)
        try:
            super().finish_request(request, client_address)
        finally:
            self._connections.discard(request)

    @property
    def is_open(self) -> bool:
        return bool(self._connections)

    def close_connections(self) -> None:
        for connection in list(self._connections):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass  # the client closed it first

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Print nothing; store the error as a crash unless the client closed the connection."""
        error = sys.exception()
        if error is not None and not isinstance(error, OSError):
            self.simulator.crashes.append(error)


class Connection(BaseHTTPRequestHandler):
    """One keep-alive connection; each response is sent in one write."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        arrived = time.monotonic()
        simulator = cast(Server, self.server).simulator
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        address = urlsplit(self.path)
        pairs = parse_qsl(address.query, keep_blank_values=True)
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Request(self.command, address.path, dict(pairs), headers, arrived)
        self._deliver(simulator.respond(request, pairs, body), simulator.closing)

    do_POST = do_PUT = do_DELETE = do_PATCH = do_GET

    def _deliver(self, response: Response, closing: threading.Event) -> None:
        """Send the part of the response that its delivery allows."""
        head, body = format_http_head(response), response.body
        if response.delivery == "half json":
            body = body[: len(body) // 2]
            head = format_http_head(replace(response, body=body))
        if response.delivery in ("reset midway", "short body"):
            body = body[: len(body) // 2]
        if response.delivery == "stall after headers":
            body = b""
        if response.delivery not in ("reset before", "stall before", "lost"):
            self.wfile.write(head + body)
        self._end(response, closing)

    def _end(self, response: Response, closing: threading.Event) -> None:
        if response.delivery.startswith("stall"):
            closing.wait(response.seconds)
        if response.delivery in ("reset midway", "reset after"):
            closing.wait(0.05)  # seconds to read the bytes: a reset may arrive before them
        if response.delivery.startswith("reset") or response.delivery == "lost":
            self._reset()
        if response.delivery not in ("complete", "half json"):
            self.close_connection = True

    def _reset(self) -> None:
        """Close with RST instead of FIN."""
        linger = struct.pack("ii", 1, 0)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.rfile.close()  # the socket stays open until this reader is closed
        self.connection.close()

    def log_message(self, format: str, *args: Any) -> None:
        """Print nothing."""


def format_http_head(response: Response) -> bytes:
    """Return the status line and the headers of a response."""
    kind = "application/problem+json" if response.status >= 400 else "application/json"
    headers = {
        "date": time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime()),
        "content-type": f"{kind}; charset=utf-8",
        "content-length": str(len(response.body)),
        **dict(response.headers),
    }
    lines = [f"HTTP/1.1 {response.status} {responses.get(response.status, '')}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def encode_json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


# --- authentication and rate limits ---


def endpoint_of(request: Request) -> str:
    """Return search, lookup, users or token, or "" for a path that the simulator does not have."""
    paths = {
        ("POST", "/oauth2/token"): "token",
        ("GET", "/2/tweets/search/all"): "search",
        ("GET", "/2/tweets"): "lookup",
        ("GET", "/2/users/by"): "users",
    }
    return paths.get((request.method, request.path), "")


def check_token_request(request: Request, body: bytes, rules: Rules) -> None:
    scheme, _, encoded = request.headers.get("authorization", "").partition(" ")
    try:
        decoded = base64.b64decode(encoded, validate=True).decode()
    except ValueError:
        decoded = ""
    key, _, secret = decoded.partition(":")
    right = (rules.consumer_key, rules.consumer_secret)
    if scheme.lower() != "basic" or right not in ((key, secret), (unquote(key), unquote(secret))):
        raise RejectedRequest(403, v1_error_json(99, *UNVERIFIED))
    kind = request.headers.get("content-type", "").partition(";")[0].strip()
    is_form = kind == "application/x-www-form-urlencoded"
    if not is_form or body != b"grant_type=client_credentials" or request.params:
        message = "Missing required parameter: grant_type"
        raise RejectedRequest(403, v1_error_json(170, "forbidden_missing_parameter", message))


def check_bearer(request: Request, endpoint: str, rules: Rules) -> None:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme == "OAuth" and endpoint == "search":
        raise RejectedRequest(403, UNSUPPORTED_AUTHENTICATION)
    if scheme.lower() != "bearer" or token != rules.bearer_token:
        raise RejectedRequest(401, problem_json(401, "Unauthorized"))


@dataclass
class RateLimit:
    """A number of requests per window, and perhaps a pause between two of them."""

    limit: int
    pace: float = 0.0  # seconds from arrival to arrival
    used: int = 0
    reset: int = 0  # when the window ends: seconds since 1970
    last_accepted: float = -math.inf

    def admit(self, arrived: float) -> None:
        self._roll()
        if self.used >= self.limit or arrived - self.last_accepted < self.pace:
            raise RejectedRequest(429, problem_json(429, "Too Many Requests"))
        self.used += 1
        self.last_accepted = arrived

    def headers(self, rate: tuple[int, float] | None) -> tuple[tuple[str, str], ...]:
        """Return the three rate limit headers, which cover the window but not the pace."""
        self._roll()
        left, reset = max(self.limit - self.used, 0), self.reset
        if rate:
            left, reset = rate[0], math.ceil(time.time() + rate[1])
        numbers = {"limit": self.limit, "remaining": left, "reset": reset}
        return tuple((f"x-rate-limit-{name}", str(number)) for name, number in numbers.items())

    def _roll(self) -> None:
        now = time.time()
        if now >= self.reset:
            self.used, self.reset = 0, math.ceil(now + WINDOW)


# --- requests ---


@dataclass(frozen=True)
class RequestedFields:
    """The fields that the response is to contain, by their old names."""

    post_fields: frozenset[str]
    user_fields: frozenset[str]
    rules: Rules

    def body(self, response: Json) -> bytes:
        return encode_json(
            rename_fields(response) if self.rules.field_names == "post" else response
        )


@dataclass(frozen=True)
class Search:
    """A valid search: query, time range and position; each next_token continues one."""

    key: tuple[str, ...]  # parameters that must not change from page to page
    query: Query
    start: datetime
    end: datetime
    before: int  # only posts below this id are left
    max_results: int
    token: str

    def posts(self, world: World, visible_from: datetime | None) -> list[Post]:
        """Return the posts that all pages of the search contain now, newest first."""
        now, start = datetime.now(UTC), max(self.start, visible_from or self.start)
        return [
            post
            for post in world.searchable(self.query)
            if start <= post.created_at < self.end and (post.indexed_at or now) <= now
        ]


def check_parameters(endpoint: str, pairs: list[tuple[str, str]]) -> None:
    """Raise RejectedRequest for an unknown, empty or repeated parameter."""
    names = [name for name, _ in pairs]
    for name, value in pairs:
        if name not in PARAMETERS[endpoint]:
            raise reject_parameter(name, value, f"it is not one of {sorted(PARAMETERS[endpoint])}")
        if not value:
            raise reject_parameter(name, value, "it can not be empty")
        if names.count(name) > 1:
            raise reject_parameter(name, value, "it is passed more than once")


def parse_requested_fields(params: Mapping[str, str], rules: Rules) -> RequestedFields:
    """Return the fields that the response is to contain; unknown fields are ignored."""
    post, user = ({*params.get(f"{kind}.fields", "").split(",")} for kind in ("tweet", "user"))
    if rules.ignores_tweet_fields:
        post = set()
    return RequestedFields(
        (DEFAULT_POST_FIELDS | post) - rules.missing_fields,
        (DEFAULT_USER_FIELDS | user) - rules.missing_fields,
        rules,
    )


def parse_search(
    params: Mapping[str, str],
    requested: RequestedFields,
    world: World,
    cursors: Mapping[str, Search],
) -> Search:
    start, end = parse_times(params)
    search = Search(
        tuple(params.get(name, "") for name in ("query", "start_time", "end_time")),
        parse_query(params.get("query", ""), world),
        start,
        end,
        before=1 << 63,
        max_results=parse_max_results(params, requested),
        token=params.get("next_token", ""),
    )
    return resume_search(search, cursors) if search.token else search


def parse_times(params: Mapping[str, str]) -> tuple[datetime, datetime]:
    """Return the time range of a search: start inclusive, end exclusive.

    Raises RejectedRequest for an invalid or impossible time.
    """
    now = datetime.now(UTC)
    start_word, end_word = params.get("start_time", ""), params.get("end_time", "")
    start = parse_moment("start_time", start_word) if start_word else now - DEFAULT_RANGE
    end = parse_moment("end_time", end_word) if end_word else now - DEFAULT_LAG
    if end > now - MIN_LAG:
        raise reject_parameter(
            "end_time", end_word, "it must be 10 seconds before the request at least"
        )
    if start < EARLIEST_START:
        raise reject_parameter("start_time", start_word, "it must be on or after 2006-03-21T00:00Z")
    if start_word and start >= end:
        raise reject_parameter("start_time", start_word, "it must be before 'end_time'")
    return start, end


def parse_moment(name: str, word: str) -> datetime:
    try:
        if MOMENT.fullmatch(word):
            return datetime.strptime(word, "%Y-%m-%dT%H:%M:%S%z")
    except ValueError:
        pass  # the 30th of February
    raise reject_parameter(name, word, "it is not of the form YYYY-MM-DDTHH:mm:ssZ")


def parse_max_results(params: Mapping[str, str], requested: RequestedFields) -> int:
    most = MAX_RESULTS_ANNOTATED if "context_annotations" in requested.post_fields else MAX_RESULTS
    word = params.get("max_results", str(DEFAULT_RESULTS))
    if not re.fullmatch("[0-9]{1,9}", word) or not MIN_RESULTS <= int(word) <= most:
        raise reject_parameter("max_results", word, f"it is not between {MIN_RESULTS} and {most}")
    return int(word)


def resume_search(search: Search, cursors: Mapping[str, Search]) -> Search:
    """Return the search that its token continues.

    Raises RejectedRequest for a token that does not belong to this search.
    """
    cursor = cursors.get(search.token)
    if cursor is None or cursor.key != search.key:
        raise reject_parameter("next_token", search.token, "it does not belong to this search")
    return replace(cursor, token=search.token, max_results=search.max_results)


def parse_query(query: str, world: World) -> Query:
    """Return the alternatives of a query, (…) OR (…), each with its clauses as (negated, operator).

    Raises RejectedRequest for an invalid query, or an alternative without an unnegated `from:`.
    """
    if len(query) > MAX_QUERY:
        raise reject_parameter("query", query, f"its length exceeds {MAX_QUERY} characters")
    groups = ALTERNATIVES.split(query[1:-1]) if ALTERNATIVES.search(query) else [query]
    found = tuple(tuple(parse_clause(w, query, world) for w in g.split()) for g in groups)
    for clauses in found:
        if not any(operator.startswith("from:") and not negated for negated, operator in clauses):
            raise reject_parameter(
                "query", query, "it has no positive from: in one of its alternatives"
            )
    return found


def parse_clause(word: str, query: str, world: World) -> tuple[bool, str]:
    match = CLAUSE.fullmatch(word)
    if match is None:
        raise reject_parameter("query", query, f"no viable alternative at [{word}]")
    negated, operator = match.groups()
    kind, _, name = operator.partition(":")
    if kind in ("from", "to") and not is_username(name, world):
        raise reject_parameter("query", query, f"[{name}] is not a valid username")
    return negated == "-", operator


def is_username(name: str, world: World) -> bool:
    """Return whether a query may contain the name: one of 16-20 characters only if it exists."""
    if USERNAME.fullmatch(name):
        return True
    return bool(OLD_USERNAME.fullmatch(name)) and world.account_named(name) is not None


def parse_list(
    name: str, params: Mapping[str, str], is_right: Callable[[str], object]
) -> list[str]:
    """Return the comma-separated values of a lookup without duplicates.

    Raises RejectedRequest for too many values, or an invalid one.
    """
    word = params.get(name, "")
    values = word.split(",")
    if len(values) > MAX_IDS:
        raise reject_parameter(name, word, f"it names more than {MAX_IDS}")
    for value in values:
        if not is_right(value):
            raise reject_parameter(name, word, f"[{value}] is not valid")
    return list(dict.fromkeys(values))


# --- responses ---


def slice_page(left: list[Post], search: Search, page_fault: str) -> tuple[list[Post], int, bool]:
    """Return the posts of a page, the id below which the next one starts, and whether it exists."""
    size = search.max_results // 3 if page_fault == "short" else search.max_results
    page = [] if page_fault == "empty" else left[:size]
    stays = not page or page_fault == "duplicate"
    before = search.before if stays else page[-1].id
    more = len(left) > len(page) or page_fault in ("empty", "duplicate", "endless")
    more = more and page_fault != "early end"
    return page, before, more


def page_response(
    world: World, page: list[Post], token: str, requested: RequestedFields
) -> Response:
    meta: Json = {"result_count": len(page)}
    if page:
        meta |= {"newest_id": str(page[0].id), "oldest_id": str(page[-1].id)}
    if token:
        meta["next_token"] = token
    return posts_response(world, page, {"meta": meta}, requested)


def look_up_posts(world: World, ids: list[int], requested: RequestedFields) -> Response:
    found = [post for post in map(world.post, ids) if post and not world.unavailable_reason(post)]
    reached = {post.id for post in found}
    errors = [post_problem(world, id) for id in ids if id not in reached]
    return posts_response(world, found, {"errors": errors} if errors else {}, requested)


def posts_response(
    world: World, posts: list[Post], rest: Json, requested: RequestedFields
) -> Response:
    data = [post_json(world, post, requested) for post in posts]
    response: Json = {"data": data} if data else {}
    return Response(200, requested.body(response | rest), post_ids=tuple(post.id for post in posts))


def look_up_users(world: World, names: list[str], requested: RequestedFields) -> Response:
    """Return existing users under data and the others under errors, with HTTP 200.

    Raises RejectedRequest if there is no user and the rules have `plain_user_errors`.
    """
    problems = {name: user_problem(world, name) for name in names}
    found = [user for name in names if not problems[name] and (user := world.account_named(name))]
    errors = [problem for problem in problems.values() if problem]
    if requested.rules.plain_user_errors and not found:
        status = 403 if errors[0]["title"] == "Forbidden" else 404
        raise RejectedRequest(status, {**errors[0], "status": status})
    lists = {"data": [user_json(world, user, requested) for user in found], "errors": errors}
    response = {name: items for name, items in lists.items() if items}
    return Response(200, requested.body(response), user_ids=tuple(user.id for user in found))


def post_json(world: World, post: Post, requested: RequestedFields) -> Json:
    full, links = full_text(world, post), all_links(world, post)
    short = truncate_text(post, full)
    if short != full and not post.retweet_of:
        links += (note_link(post),)
    text, user = html.escape(short, quote=False), world.parent_author(post)
    keys = [media_key(post, number) for number in range(len(post.media))]
    references = (
        ("retweeted", post.retweet_of),
        ("quoted", post.quote_of),
        ("replied_to", post.reply_to),
    )
    everything: Json = {
        "id": str(post.id),
        "text": text,
        "edit_history_tweet_ids": [str(id) for id in world.list_versions(post)],
        "author_id": str(post.author),
        "conversation_id": str(world.conversation_id(post)),
        "created_at": format_x_time(post.created_at),
        "lang": "en",
        "possibly_sensitive": False,
        "public_metrics": dict.fromkeys(POST_METRICS.split(), 0) | {"like_count": post.likes},
        "reply_settings": "everyone",
        "entities": entities_json(world, text, links),
        "note_tweet": note_json(world, post),
        "article": post.article and dict(zip(("title", "plain_text"), post.article, strict=True)),
        "attachments": keys and {"media_keys": keys},
        "referenced_tweets": [{"type": kind, "id": str(id)} for kind, id in references if id],
        "in_reply_to_user_id": user and str(user),
    }
    return {
        name: value
        for name, value in everything.items()
        if name in requested.post_fields and value not in (None, {}, [])
    }


def full_text(world: World, post: Post) -> str:
    """Return the text with all t.co links, those of media and quoted posts at its end.

    The text of an article is only its t.co link.
    """
    original = world.post(post.retweet_of) if post.retweet_of else None
    if original and not post.text:
        text = f"RT @{world.username(original.author)}: {full_text(world, original)}"
    else:
        text = "" if post.article else post.text
    missing = [link.url for link in all_links(world, post) if link.url not in text]
    return " ".join([text, *dict.fromkeys(missing)]).lstrip()


def truncate_text(post: Post, text: str) -> str:
    """Return the text for X's `text` field: a long post ends in an ellipsis and a link to itself.

    The text of a retweet ends in an ellipsis only.
    """
    if post.retweet_of:
        return text if len(text) <= RETWEET_TEXT else text[: RETWEET_TEXT - 1] + "…"
    if len(text) <= SHORT_TEXT:
        return text
    link = note_link(post).url
    room = SHORT_TEXT - len(f"… {link}")
    return f"{text[: room + 1].rpartition(' ')[0] or text[:room]}… {link}"


@dataclass(frozen=True)
class Link:
    """One t.co link and its target."""

    url: str
    expanded_url: str
    unwound_url: str | None = None
    media_key: str | None = None


def all_links(world: World, post: Post) -> tuple[Link, ...]:
    """Return the links, media and quoted post of a post, or only the link of an article.

    A retweet has those of the original.
    """
    original = world.post(post.retweet_of) if post.retweet_of else None
    if original:
        return all_links(world, original)
    if post.article:
        return (Link(make_t_co(post.id, "article"), f"https://x.com/i/article/{post.id}"),)
    links = [Link(*link) for link in post.links]
    links += [Link(*link, media_key=media_key(post, n)) for n, link in enumerate(post.media)]
    if post.quote_of and not any(f"/status/{post.quote_of}" in link.expanded_url for link in links):
        links.append(quote_link(world, post, post.quote_of))
    return tuple(links)


def quote_link(world: World, post: Post, quoted_id: int) -> Link:
    quoted = world.post(quoted_id)
    name = world.username(quoted.author) if quoted else "i/web"
    host = "x.com" if post.created_at.year >= 2024 else "twitter.com"
    return Link(make_t_co(post.id, "quote"), f"https://{host}/{name}/status/{quoted_id}")


def note_link(post: Post) -> Link:
    return Link(make_t_co(post.id, "note"), f"https://twitter.com/i/web/status/{post.id}")


def media_key(post: Post, number: int) -> str:
    return f"3_{post.id + number + 1}"


def make_t_co(id: int, what: str) -> str:
    """Return a t.co link, always the same for the same id and `what`."""
    return "https://t.co/" + make_token(f"{id} {what}")[:10]


def note_json(world: World, post: Post) -> Json | None:
    """Return the `note_tweet` of a long post, or None for a short one or a retweet."""
    text = full_text(world, post)
    if post.retweet_of or len(text) <= SHORT_TEXT:
        return None
    text = html.escape(text, quote=False)
    entities = entities_json(world, text, all_links(world, post))
    return {"text": text, **({"entities": entities} if entities else {})}


def entities_json(world: World, text: str, links: Iterable[Link]) -> Json:
    """Return the entities that X finds in a text, with their positions in code points."""
    found = {
        "urls": [link_json(link, text.index(link.url)) for link in links if link.url in text],
        "mentions": [
            {**match_range(match), "username": match[1], **({"id": str(user.id)} if user else {})}
            for match in MENTION.finditer(text)
            for user in [world.account_named(match[1])]
        ],
        "hashtags": [{**match_range(match), "tag": match[1]} for match in HASHTAG.finditer(text)],
    }
    return {name: entities for name, entities in found.items() if entities}


def match_range(match: re.Match[str]) -> Json:
    return {"start": match.start(), "end": match.end()}


def link_json(link: Link, start: int) -> Json:
    shown = link.expanded_url.partition("://")[2].removeprefix("www.")
    more = {"unwound_url": link.unwound_url, "media_key": link.media_key}
    return {
        "start": start,
        "end": start + len(link.url),
        "url": link.url,
        "expanded_url": link.expanded_url,
        "display_url": shown if len(shown) <= 27 else shown[:26] + "…",
        **{name: value for name, value in more.items() if value},
    }


def user_json(world: World, user: Account, requested: RequestedFields) -> Json:
    everything: Json = {
        "id": str(user.id),
        "name": user.username,
        "username": user.username,
        "created_at": "2009-01-01T00:00:00.000Z",
        "description": "",
        "protected": user.protected,
        "verified": False,
        "public_metrics": dict.fromkeys(USER_METRICS.split(), 0)
        | {"tweet_count": world.tweet_count(user)},
    }
    return {name: value for name, value in everything.items() if name in requested.user_fields}


def rename_fields(value: Any) -> Any:
    """Return the JSON value with the new field names."""
    if isinstance(value, list):
        return [rename_fields(item) for item in value]
    if isinstance(value, dict):
        return {
            NEW_FIELD_NAMES.get(name, name): rename_fields(item) for name, item in value.items()
        }
    return value


def format_x_time(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def make_token(seed: object) -> str:
    """Return an opaque string of 45 letters and digits, always the same for the same seed."""
    number = int.from_bytes(hashlib.sha256(str(seed).encode()).digest()[:29])
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits += "0123456789abcdefghijklmnopqrstuvwxyz"[digit]
    return digits.ljust(45, "0")[:45]


# --- the errors of X ---


def problem_json(status: int, title: str, kind: str = "about:blank", **more: Any) -> Json:
    detail = more.pop("detail", title)
    return {"title": title, "detail": detail, "type": kind, "status": status, **more}


def reject_parameter(name: str, value: str, message: str) -> RejectedRequest:
    """Return the error with HTTP 400 for an invalid parameter."""
    message = f"The query parameter '{name}' with the value [{value}] is not valid: {message}"
    body = {
        "errors": [{"parameters": {name: [value]}, "message": message}],
        "title": "Invalid Request",
        "detail": "One or more parameters to your request was invalid.",
        "type": f"{PROBLEMS}/invalid-request",
    }
    return RejectedRequest(400, body)


def v1_error_json(code: int, label: str, message: str) -> Json:
    return {"errors": [{"code": code, "label": label, "message": message}]}


UNAVAILABLE_REASONS = {  # X's title, detail and problem type
    "missing": ("Not Found Error", "Could not find {}: [{}].", "resource-not-found"),
    "suspended": ("Forbidden", "User has been suspended: [{1}].", "resource-not-found"),
    "protected": (
        "Authorization Error",
        "Sorry, you are not authorized to see the Tweet with ids: [{1}].",
        "not-authorized-for-resource",
    ),
}


def post_problem(world: World, id: int) -> Json:
    """Return the error for an unavailable post."""
    post = world.post(id)
    why = world.unavailable_reason(post) if post else "missing"
    about = {"resource_type": "tweet", "parameter": "ids"}
    return about | resource_problem(str(id), why, "tweet with ids")


def user_problem(world: World, name: str) -> Json | None:
    """Return the error for an unavailable user, or None for any other, also a protected one."""
    user = world.account_named(name)
    if user and not (user.missing or user.suspended):
        return None
    why = "suspended" if user and user.suspended else "missing"
    about = {"resource_type": "user", "parameter": "usernames"}
    return about | resource_problem(name, why, "user with username")  # in the singular


def resource_problem(value: str, why: str, what: str) -> Json:
    title, detail, kind = UNAVAILABLE_REASONS[why]
    about = {"title": title, "detail": detail.format(what, value), "type": f"{PROBLEMS}/{kind}"}
    return {"value": value, "resource_id": value, **about}


UNSUPPORTED_AUTHENTICATION = problem_json(
    403,
    "Unsupported Authentication",
    f"{PROBLEMS}/unsupported-authentication",
    detail="Authenticating with OAuth 1.0a User Context is forbidden for this endpoint.  "
    "Supported authentication types are [OAuth 2.0 Application-Only].",
)


# --- the faults ---

TOO_MANY = problem_json(429, "Too Many Requests")
SUBSET_OF_ENDPOINTS = {
    "code": 453,
    "message": "You currently have access to a subset of X API V2 endpoints and limited v1.1"
    " endpoints (e.g. media post, oauth) only. If you need access to this endpoint, you may need"
    " a different access level.",
}
NOT_ENROLLED = {
    "client_id": "1",
    "detail": "When authenticating requests to the Twitter API v2 endpoints, you must use"
    " keys and tokens from a Twitter developer App that is attached to a Project.",
    "registration_url": "https://developer.twitter.com/en/docs/projects/overview",
    "title": "Client Forbidden",
    "required_enrollment": "Appropriate Level of API Access",
    "reason": "client-not-enrolled",
    "type": f"{PROBLEMS}/client-forbidden",
}
UNVERIFIED = ("authenticity_token_error", "Unable to verify your credentials")


def account_error_json(title: str, detail: str, kind: str) -> Json:
    """Return the body of an error for an account without credits or above its plan's cap."""
    return {"account_id": 1, "title": title, "detail": detail, "type": f"{PROBLEMS}/{kind}"}


def usage_cap_json(period: str) -> Json:
    """Return the body of an error for the cap of a period: Monthly or Daily."""
    detail = f"Usage cap exceeded: {period} product cap"
    body = account_error_json("UsageCapExceeded", detail, "usage-capped")
    return body | {"product_name": "pay-per-use", "period": period, "scope": "Product"}


def fault_with(**fields: Any) -> Any:
    """Return a class method that makes a fault with these fields."""
    return classmethod(lambda cls: cls(**fields))


def fault_response(status: int, body: Any, **more: Any) -> Any:
    """Return a class method that makes a fault: a response with this status and JSON body."""
    return classmethod(lambda cls: cls.json_response(status, body, **more))


@dataclass(frozen=True)
class Fault:
    """One way in which X fails: an error response, an unexpected page, or a broken delivery.

    An error response costs nothing. An unexpected page costs as usual. A broken delivery costs
    if X had created the response: always except for `reset_before_response` and `stalled`.
    """

    status: int = 0  # of the error response; 0 for X's own response
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    rate: tuple[int, float] | None = None  # requests left, seconds to the reset
    bare: bool = False  # without rate limit headers
    page: str = ""
    delivery: str = "complete"
    seconds: float = 0.0

    @classmethod
    def json_response(cls, status: int, body: Any, **more: Any) -> Fault:
        """Return a fault: a response with any status and any JSON."""
        return cls(status, encode_json(body), **more)

    @classmethod
    def invalid_request(cls, message: str = "The query is not valid") -> Fault:
        return cls(400, reject_parameter("query", "", message).response.body)

    unauthorized = fault_response(401, problem_json(401, "Unauthorized"))
    wrong_keys = fault_response(403, v1_error_json(99, *UNVERIFIED))
    credits_depleted = fault_response(
        402,
        account_error_json(
            "CreditsDepleted",
            "Your enrolled account [1] does not have any credits to fulfill this request.",
            "credits",
        ),
    )
    payment_required = fault_response(
        402,
        problem_json(
            402,
            "Payment Required",
            f"{PROBLEMS}/credits-depleted",
            detail="Your account does not have enough credits.",
        ),
    )

    @classmethod
    def spend_cap_reached(cls, reset_date: str = "2026-12-12") -> Fault:
        detail = (
            "Your enrolled account [1] has reached its billing cycle spend cap."
            f" API requests will be blocked until the next cycle begins on {reset_date}."
        )
        body = account_error_json("SpendCapReached", detail, "credits")
        return cls.json_response(403, body | {"reset_date": reset_date})

    client_not_enrolled = fault_response(403, NOT_ENROLLED)
    user_not_enrolled = fault_response(403, NOT_ENROLLED | {"reason": "user-not-enrolled"})
    subset_of_endpoints = fault_response(
        403, {"errors": [SUBSET_OF_ENDPOINTS]}
    )  # a token of an old free plan
    unsupported_authentication = fault_response(403, UNSUPPORTED_AUTHENTICATION)

    @classmethod
    def usage_cap(cls, retry_after: int | None = None) -> Fault:
        """Return the monthly cap; `retry_after` (seconds) adds a Retry-After header."""
        headers = () if retry_after is None else (("retry-after", str(retry_after)),)
        return cls.json_response(429, usage_cap_json("Monthly"), headers=headers)

    daily_cap = fault_response(429, usage_cap_json("Daily"))
    usage_cap_not_enrolled = fault_response(
        429, usage_cap_json("Monthly") | {"reason": "client-not-enrolled"}
    )

    @classmethod
    def too_many(cls, reset_in: float = 2) -> Fault:
        """Return a 429 for a used-up window: remaining 0, and a reset in that many seconds."""
        return cls.json_response(429, TOO_MANY, rate=(0, reset_in))

    # The one-per-second rule: remaining above 0, and a reset that is far away.
    too_fast = fault_response(429, TOO_MANY, rate=(299, WINDOW))
    too_many_without_headers = fault_response(429, TOO_MANY, bare=True)
    rate_limit_exceeded = fault_response(  # the same as a problem of another type
        429,
        problem_json(429, "Rate Limit Exceeded", f"{PROBLEMS}/rate-limit-exceeded"),
        rate=(299, WINDOW),
    )
    request_timeout = fault_response(408, problem_json(408, "Request Timeout"))

    @classmethod
    def server_error(cls, status: int = 500) -> Fault:
        return cls.json_response(status, problem_json(status, responses[status]))

    service_unavailable = fault_with(  # with an HTML page
        status=503,
        body=b"<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>",
        headers=(("content-type", "text/html"),),
        bare=True,
    )
    blocked_by_web_server = fault_with(  # an HTML page from a server in front of the API
        status=403,
        body=b"<html><body><h1>403 Forbidden</h1></body></html>",
        headers=(("content-type", "text/html"),),
        bare=True,
    )
    json_null = fault_response(200, None)
    # 400 to the next request with a token; later requests with that token fail too
    rejected_token = fault_with(page="rejected token")
    empty_page = fault_with(page="empty")  # no `data`, but a token for the next page
    # a token for the same page again; with times=None, every time
    repeated_page = fault_with(page="duplicate")
    short_page = fault_with(page="short")  # a third of the requested posts, though there are more
    early_end = fault_with(page="early end")  # a full page without a token, though more posts exist
    # before the page's posts, one public post of an account that is not in the query
    stray_author = fault_with(page="stray")
    # a token on the last page, too; with times=None, tokens without posts every time
    endless_tokens = fault_with(page="endless")
    reset_before_response = fault_with(
        delivery="reset before"
    )  # RST before X processed the request: free
    response_lost = fault_with(delivery="lost")  # RST instead of a response that X has created
    reset_midway = fault_with(delivery="reset midway")  # RST after half of the body
    reset_after_response = fault_with(delivery="reset after")  # RST after the complete response
    half_json = fault_with(
        delivery="half json"
    )  # half a document, with the Content-Length of that half
    # half of Content-Length, then the connection is closed
    short_body = fault_with(delivery="short body")

    @classmethod
    def stalled(cls, seconds: float = 60) -> Fault:
        """Return a fault: no response for that many seconds, then a closed connection; free."""
        return cls(delivery="stall before", seconds=seconds)

    @classmethod
    def stalled_after_headers(cls, seconds: float = 60) -> Fault:
        """Return a fault: the headers, then nothing for that many seconds; it costs as usual."""
        return cls(delivery="stall after headers", seconds=seconds)


@dataclass
class ScriptedFault:
    """A fault and the requests that it applies to."""

    fault: Fault
    times: float
    at: int | None
    on: str

    def applies(self, endpoint: str, number: int, request: Request) -> bool:
        """Return whether the fault applies to this request; if so, use up one of its times."""
        is_here = self.on == endpoint and self.times > 0
        if not is_here or (self.at is not None and number < self.at):
            return False
        if self.fault.page == "rejected token" and "next_token" not in request.params:
            return False
        self.times -= 1
        return True


# --- the world ---


@dataclass(frozen=True)
class Account:
    """An account of X."""

    id: int
    username: str
    tweet_count: int | None = None  # None: the number of its posts
    protected: bool = False
    suspended: bool = False
    missing: bool = False  # deleted, with all its posts


@dataclass(frozen=True)
class Post:
    """A post, with its text as its author wrote it except for the links, which are t.co links.

    A t.co link of media or of a quoted post that is not in the text is appended to it, as X does.
    The text, links, media and quoted post of an article are not shown.
    """

    id: int
    author: int
    text: str
    created_at: datetime
    reply_to: int | None = None  # a post
    reply_to_user: int | None = None  # an account, if it is not the author of that post
    quote_of: int | None = None
    retweet_of: int | None = None
    conversation_id: int | None = None  # None: the root of its chain of replies
    links: tuple[tuple[str, str, str | None], ...] = ()  # t.co, expanded_url, unwound_url
    media: tuple[tuple[str, str], ...] = ()  # t.co, expanded_url
    deleted: bool = False
    edits: tuple[int, ...] = ()  # ids of its older versions, oldest first; they are posts too
    article: tuple[str, str] | None = None  # title, plain text
    indexed_at: datetime | None = None  # searches return it only from then on
    likes: int = 0

    def __post_init__(self) -> None:
        """Raise ValueError for a time without a time zone."""
        if self.created_at.tzinfo is None:
            raise ValueError("created_at needs a time zone")
        if self.indexed_at and self.indexed_at.tzinfo is None:
            raise ValueError("indexed_at needs a time zone")


class World:
    """All accounts and posts; it may be changed while the simulator serves it."""

    def __init__(self, *things: Account | Post) -> None:
        self._lock = threading.RLock()
        self._accounts: dict[int, Account] = {}
        self._posts: dict[int, Post] = {}
        self._posts_by: dict[int, set[int]] = {}
        self._names: dict[str, int] = {}
        self._newer_versions: dict[int, set[int]] = {}
        self.add(*things)

    def add(self, *things: Account | Post) -> None:
        """Add accounts and posts; one with a known id replaces the old one."""
        with self._lock:
            for thing in things:
                if isinstance(thing, Account):
                    if (before := self._accounts.get(thing.id)) and self._owns_username(before):
                        del self._names[before.username.lower()]
                    self._accounts[thing.id] = thing
                    self._names[thing.username.lower()] = thing.id
                else:
                    self._posts[thing.id] = thing
                    self._posts_by.setdefault(thing.author, set()).add(thing.id)
                    for id in thing.edits:
                        self._newer_versions.setdefault(id, set()).add(thing.id)

    def _owns_username(self, account: Account) -> bool:
        """Return whether no other account has taken the username."""
        return self._names.get(account.username.lower()) == account.id

    def change_account(self, username: str, **changes: Any) -> None:
        """Change an account, for example suspended=True.

        Raises KeyError for an unknown username.
        """
        account = self.account_named(username)
        if account is None:
            raise KeyError(username)
        self.add(replace(account, **changes))

    def change_post(self, id: int, **changes: Any) -> None:
        """Change a post, for example deleted=True."""
        self.add(replace(self._posts[id], **changes))

    def post(self, id: int) -> Post | None:
        return self._posts.get(id)

    def account(self, id: int) -> Account:
        return self._accounts[id]

    def account_named(self, username: str) -> Account | None:
        return self._accounts.get(self._names.get(username.lower(), -1))

    def username(self, id: int) -> str:
        return self._accounts[id].username

    @property
    def accounts(self) -> list[Account]:
        return list(self._accounts.values())

    def posts_of(self, username: str) -> list[Post]:
        """Return all posts of an account, also deleted ones, newest first."""
        account = self.account_named(username)
        with self._lock:
            ids = sorted(self._posts_by.get(account.id, ()), reverse=True) if account else []
            return [self._posts[id] for id in ids]

    def searchable(self, query: Query) -> list[Post]:
        """Return the public posts that a query finds, newest first, without older versions."""
        accounts = self._authors(query).values()
        posts = [post for account in accounts for post in self.posts_of(account.username)]
        return [
            post
            for post in sorted(posts, key=lambda post: -post.id)
            if not self.unavailable_reason(post)
            and self._newest_version(post).id == post.id
            and any(all(self._matches(post, o) != no for no, o in clauses) for clauses in query)
        ]

    def find_stray_posts(self, query: Query) -> list[Post]:
        """Return the newest public post of an account that the query does not name, if any."""
        authors = self._authors(query)
        with self._lock:
            posts = [post for post in self._posts.values() if post.author not in authors]
        public = (post for post in posts if not self.unavailable_reason(post))
        return sorted(public, key=lambda post: post.id)[-1:]

    def list_versions(self, post: Post) -> tuple[int, ...]:
        """Return the ids of all versions of a post, oldest first, except deleted newer ones."""
        newest = self._newest_version(post)
        return (*newest.edits, newest.id)

    def _newest_version(self, post: Post) -> Post:
        """Return the newest version that is not deleted, or the post itself if none is newer."""
        if post.id not in self._newer_versions:
            return post
        others = [self._posts[id] for id in self._newer_versions[post.id]]
        newer = (other for other in others if post.id in other.edits and not other.deleted)
        return max(newer, key=lambda other: other.id, default=post)

    def _authors(self, query: Query) -> dict[int, Account]:
        """Return the accounts whose posts the query searches, by id."""
        names = {
            word[5:] for clauses in query for no, word in clauses if word[:5] == "from:" and not no
        }
        return {account.id: account for name in names if (account := self._from(name))}

    def _from(self, name: str) -> Account | None:
        """Return the account that from: or to: means, by username or id."""
        return self.account_named(name) or (
            self._accounts.get(int(name)) if name.isdecimal() else None
        )

    def _matches(self, post: Post, operator: str) -> bool:
        kind, _, name = operator.partition(":")
        if kind in ("from", "to"):
            account = self._from(name)
            who = post.author if kind == "from" else self.parent_author(post)
            return account is not None and account.id == who
        return {
            "is:reply": bool(post.reply_to or post.reply_to_user),
            "is:retweet": bool(post.retweet_of),
            "is:quote": bool(post.quote_of),
        }[operator]

    def parent_author(self, post: Post) -> int | None:
        """Return the id of the account that a post replies to, or None."""
        answered = self.post(post.reply_to) if post.reply_to else None
        return post.reply_to_user or (answered.author if answered else None)

    def unavailable_reason(self, post: Post) -> str:
        """Return why X does not show a post: missing, suspended, protected; empty if it does."""
        author = self._accounts.get(post.author)
        if author is None or author.missing or post.deleted:
            return "missing"
        if author.suspended:
            return "suspended"
        return "protected" if author.protected else ""

    def tweet_count(self, account: Account) -> int:
        if account.tweet_count is not None:
            return account.tweet_count
        return sum(not post.deleted for post in self.posts_of(account.username))

    def conversation_id(self, post: Post) -> int:
        """Return the id of the root post, or of the first missing ancestor."""
        while post.conversation_id is None and post.reply_to is not None:
            answered = self.post(post.reply_to)
            if answered is None:
                return post.reply_to
            post = answered
        return post.conversation_id or post.id


def make_snowflake(moment: datetime, sequence: int = 0) -> int:
    """Return a post id of that moment; ids before 2010-11-04 contain no time, but increase."""
    milliseconds = round(moment.timestamp() * 1000) - FIRST_SNOWFLAKE
    if milliseconds < 10_000:  # these ids start some seconds late
        return 20 + int((moment - EARLIEST_START).total_seconds()) * 100 + sequence % 100
    return (milliseconds << 22) + sequence % (1 << 22)


# --- a generated world ---

OTHER = Account(11, "other_account")
PROTECTED = Account(12, "locked_account", protected=True)
SUSPENDED = Account(13, "gone_account", suspended=True)

POST_TYPES = [
    *("original", "thread", "thread", "reply", "thread", "link", "emoji", "quote", "retweet"),
    *("entities", "media", "long", "mention", "reply_to_deleted", "reply_to_protected"),
    "reply_to_suspended",
]
TOPICS = [
    *("coffee", "rain", "trains", "music", "gardens", "chess", "winter", "bread", "maps", "rivers")
]
OPINIONS = (
    "I love {}, what a wonderful day",
    "I hate {}, this is terrible",
    "Thinking about {} again",
    "The best news about {} so far!",
    "Nothing is worse than bad {}",
)


def make_account_world(
    username: str, posts: int, years: tuple[int, int] = (2009, 2024), world: World | None = None
) -> World:
    """Return a world with that many posts of an account, evenly spaced over the years.

    The posts are of every type in turn, the same for every call. Their parent posts by other
    accounts are added, too. Pass a `world` to add the account to it.
    """
    world = world or World(OTHER, PROTECTED, SUSPENDED)
    account = Account(1000 + zlib.crc32(username.lower().encode()), username)
    world.add(account)
    writer = Writer(world, account, random.Random(username.lower()))
    for number, moment in enumerate(spread_times(posts, years)):
        writer.write(POST_TYPES[number % len(POST_TYPES)], moment)
    return world


def spread_times(count: int, years: tuple[int, int]) -> Iterator[datetime]:
    """Yield that many times, evenly spaced; each tenth equals the one before."""
    first = datetime(years[0], 1, 1, 12, tzinfo=UTC)
    step = (datetime(years[1], 12, 31, 12, tzinfo=UTC) - first) / max(count, 1)
    for number in range(count):
        exact = first + step * (number - (number % 10 == 9))
        yield exact.replace(microsecond=0)


@dataclass
class Writer:
    """Adds posts of an account to a world, one after the other."""

    world: World
    account: Account
    chance: random.Random
    latest: int | None = None  # its latest post that is not a retweet

    def write(self, kind: str, moment: datetime) -> None:
        id = self._free_id(moment)
        post = self._of_kind(kind, Post(id, self.account.id, self._sentence(), moment))
        self.world.add(post)
        if not post.retweet_of:
            self.latest = post.id

    def _of_kind(self, kind: str, post: Post) -> Post:
        makers: dict[str, Callable[[], Post]] = {
            "original": lambda: post,
            "reply": lambda: self._reply(post, OTHER),
            "reply_to_deleted": lambda: self._reply(post, OTHER, deleted=True),
            "reply_to_protected": lambda: self._reply(post, PROTECTED),
            "reply_to_suspended": lambda: self._reply(post, SUSPENDED),
            "thread": lambda: replace(post, reply_to=self.latest),
            "quote": lambda: replace(post, quote_of=self._other_post(post, OTHER).id),
            "retweet": lambda: self._retweet(post),
            "link": lambda: self._with_link(post),
            "media": lambda: self._with_media(post),
            "long": lambda: replace(post, text=self._long_text()),
            "emoji": lambda: replace(post, text=f"{post.text} 😀👍🏽 ❤️"),
            "entities": lambda: replace(post, text=f"1 < 2 & 3 > 2: {post.text} &amp; done"),
            "mention": lambda: replace(post, text=f"{post.text} @{OTHER.username} #news"),
        }
        return makers[kind]()

    def _free_id(self, moment: datetime) -> int:
        sequence = 0
        while self.world.post(make_snowflake(moment, sequence)):
            sequence += 1
        return make_snowflake(moment, sequence)

    def _sentence(self) -> str:
        sentence = self.chance.choice(OPINIONS).format(self.chance.choice(TOPICS))
        return f"{sentence} {self.chance.randrange(10_000)}"

    def _long_text(self) -> str:
        return ". ".join(self._sentence() for _ in range(12)) + " & <that> is all."

    def _other_post(self, post: Post, author: Account, deleted: bool = False) -> Post:
        """Add a post of another account, one hour before `post`, to the world and return it."""
        moment = post.created_at - timedelta(hours=1)
        other = Post(self._free_id(moment), author.id, self._sentence(), moment, deleted=deleted)
        self.world.add(other)
        return other

    def _reply(self, post: Post, author: Account, deleted: bool = False) -> Post:
        other = self._other_post(post, author, deleted)
        return replace(post, text=f"@{author.username} {post.text}", reply_to=other.id)

    def _retweet(self, post: Post) -> Post:
        return replace(post, text="", retweet_of=self._other_post(post, OTHER).id)

    def _with_link(self, post: Post) -> Post:
        url, target = make_t_co(post.id, "link"), f"https://example.org/{post.id}"
        links = ((url, target, f"{target}?unwound=1"),)
        return replace(post, text=f"{post.text} {url}", links=links)

    def _with_media(self, post: Post) -> Post:
        page = f"https://twitter.com/{self.account.username}/status/{post.id}/photo/1"
        return replace(post, media=((make_t_co(post.id, "media"), page),))


# --- run alone ---


def main() -> None:
    """Serve a made-up world until Ctrl-C, and print its accounts and then the cost.

    Exits with an error if the port cannot be used.
    """
    parser = argparse.ArgumentParser(description="Simulate X's API v2 on 127.0.0.1.")
    parser.add_argument("--port", type=int, default=0, help="the port (default: any free one)")
    world = make_account_world("example_account", posts=250)
    world = make_account_world("chatty_account", posts=1200, world=world)
    world.add(Account(14, "quiet_account"))
    port = parser.parse_args().port
    try:
        simulator = XSimulator(world, port=port)
    except (OSError, OverflowError) as error:  # OverflowError for a number that is not a port
        sys.exit(f"error: port {port} cannot be used ({error}); pass another --port, or none")
    with simulator as x:
        print(f"export API_BASE_URL={x.url} BEARER_TOKEN={x.rules.bearer_token}")
        for account in world.accounts:
            states = {"protected": account.protected, "suspended": account.suspended}
            facts = [f"{world.tweet_count(account)} posts", *(s for s, on in states.items() if on)]
            print(f"# {account.username}: {', '.join(facts)}")
        print("# Ctrl-C stops the simulator", flush=True)
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            cost = f"{x.posts_returned} posts returned, ${x.dollars}"
            print(f"\n# {len(x.requests)} requests, {cost}")


if __name__ == "__main__":
    main()
