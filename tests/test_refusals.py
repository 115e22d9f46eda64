"""What X refuses and how it breaks: what is tried again, what waits, what stops, what is said."""

from __future__ import annotations

import base64
import re
import socket
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import Run, Tool
from x_simulator import (
    Account,
    Fault,
    Post,
    Request,
    Rules,
    World,
    XSimulator,
    endpoint_of,
    family,
    snowflake,
)

import download_tweets

TIMEOUTS = download_tweets.TIMEOUTS
PAUSES = {name: getattr(download_tweets, name) for name in ("RETRY_WAITS", "LIMIT_WAITS")}
RULES = Rules(search_pace=0, bearer_token="B1e2a3r4T5o6k7e8n9", consumer_secret="S9e8c7r6e5t4")
KEYS = {
    "BEARER_TOKEN": "",
    "CONSUMER_KEY": RULES.consumer_key,
    "CONSUMER_SECRET": RULES.consumer_secret,
}
BASIC = base64.b64encode(f"{RULES.consumer_key}:{RULES.consumer_secret}".encode()).decode()
SECRETS = (RULES.bearer_token, RULES.consumer_key, RULES.consumer_secret, BASIC)
BEGIN = datetime(2020, 1, 1, tzinfo=UTC)
ME, FRIEND = Account(1, "some_account"), Account(2, "some_friend")
DATASET = "some_account_tweets.csv"
REPLY = ("--include_replies", "--text_format", "reply")


def post(number: int, author: Account = ME, **more: Any) -> Post:
    moment = BEGIN + timedelta(minutes=number)
    text = f"post number {number}"
    return Post(snowflake(moment, author.id), author.id, text, moment, **more)


ANSWERED = [post(number, FRIEND) for number in range(30)]
POSTS = [post(number + 100, reply_to=ANSWERED[number].id) for number in range(30)]
POSTS += [post(number + 200) for number in range(30)]


@pytest.fixture
def x() -> Iterator[XSimulator]:
    """X with an account that wrote thirty posts, after thirty replies."""
    with XSimulator(World(ME, FRIEND, *ANSWERED, *POSTS), RULES) as simulator:
        yield simulator


COMMANDS: dict[str, tuple[tuple[object, ...], dict[str, str]]] = {
    "search": (("some_account", 30), {}),
    "lookup": (("some_account", 60, *REPLY), {}),
    "users": (("nobody_here", 30), {}),
    "token": (("some_account", 30), KEYS),
}
ENDPOINTS = list(COMMANDS)


def command(main: Tool, x: XSimulator, on: str) -> Run:
    """A run that asks this endpoint of X; a secret in what it tells fails every test."""
    words, environment = COMMANDS[on]
    run = main(*words, simulator=x, **environment)
    assert not [secret for secret in SECRETS if secret in run.out + run.err]
    return run


def requests_at(x: XSimulator, on: str) -> list[Request]:
    return [request for request in x.requests if family(endpoint_of(request)) == on]


def outcome(run: Run) -> tuple[int, list[str]]:
    """The exit code and the rows."""
    return run.code, run.rows(DATASET) if Path(DATASET).exists() else []


def undisturbed(main: Tool, x: XSimulator, on: str) -> tuple[int, list[str]]:
    """The outcome of the same command, from the start, at an X without faults."""
    for name in (DATASET, "tweets.db"):
        Path(name).unlink(missing_ok=True)
    with XSimulator(x.world, x.rules) as other:
        return outcome(command(main, other, on))


def error_of(run: Run) -> str:
    """The sentence by which a run tells why it failed: the last line, and the only one such."""
    *before, line = run.err.splitlines()
    assert line.startswith("error: ")
    assert not [other for other in before if other.startswith(("error", "Traceback"))]
    return line


@pytest.fixture
def naps(main: Tool, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that the program sleeps between two requests, with its own waits, unslept."""
    slept: list[float] = []

    def sleep(seconds: float) -> None:
        if seconds:
            slept.append(seconds)
        if sum(slept) > 100_000 or len(slept) > 1_000:
            raise KeyboardInterrupt  # it would go on for ever

    for name, value in PAUSES.items():
        monkeypatch.setattr(download_tweets, name, value)
    monkeypatch.setattr(time, "sleep", sleep)
    return slept


def crossed(rows: list[Any], everywhere: set[str]) -> list[Any]:
    """Each row for the search, and those of some names for every endpoint of X."""
    return [
        pytest.param(*row, on, id=f"{row[0]} on {on}".replace(",", ""))
        for row in rows
        for on in ENDPOINTS
        if on == "search" or row[0] in everywhere
        if (row[0], on) != ("404", "users")  # by which X says that there is no such user
    ]


# --- tried again ---


HTML = b"<html><body>Log in to the guests' network</body></html>"
GZIP = (("content-encoding", "gzip"),)
OUT_OF_ORDER, BROKEN, HOLLOW = "out of order", "broke off|no JSON|connection", "holds nothing"
TRIED_AGAIN: list[tuple[str, Fault, str]] = [
    ("500", Fault.server_error(500), OUT_OF_ORDER),
    ("502", Fault.server_error(502), OUT_OF_ORDER),
    ("503", Fault.server_error(503), OUT_OF_ORDER),
    ("503 in HTML", Fault.service_unavailable(), OUT_OF_ORDER),
    ("504", Fault.server_error(504), OUT_OF_ORDER),
    ("500 with a list", Fault.json_list(500), OUT_OF_ORDER),
    ("500 with null", Fault.json_null(500), OUT_OF_ORDER),
    ("500 with null errors", Fault.errors_null(500), OUT_OF_ORDER),
    ("503 with an empty object", Fault.empty_object(503), OUT_OF_ORDER),
    ("200 with a list", Fault.json_list(), HOLLOW),
    ("200 with null", Fault.json_null(), HOLLOW),
    ("200 with null errors", Fault.errors_null(), HOLLOW),
    ("200 with an empty object", Fault.empty_object(), HOLLOW),
    ("200 with a word", Fault.says(200, "OK"), HOLLOW),
    ("200 with HTML", Fault(200, HTML), BROKEN),
    ("200 with nothing", Fault(200, b""), BROKEN),
    ("200 with broken gzip", Fault(200, b"{}", headers=GZIP), BROKEN),
    ("half a document", Fault.half_json(), BROKEN),
    ("short body", Fault.short_body(), BROKEN),
    ("reset before the answer", Fault.reset_before_answer(), "connection"),
    ("answer lost", Fault.answer_lost(), "connection"),
    ("reset midway", Fault.reset_midway(), BROKEN),
    ("stalled", Fault.stalled(3), "did not answer within 0.2 seconds"),
    ("stalled after the headers", Fault.stalled_after_headers(3), BROKEN),
]


def shorten_timeouts(monkeypatch: pytest.MonkeyPatch, fault: Fault) -> None:
    """Wait for silence as briefly as possible; a slow machine must not look silent otherwise."""
    if fault.delivery.startswith("stall"):
        monkeypatch.setattr(download_tweets, "TIMEOUTS", (5, 0.2))


TRIED_EVERYWHERE = {"503 in HTML", "200 with null errors", "half a document", "answer lost"}


@pytest.mark.parametrize(("name", "fault", "_", "on"), crossed(TRIED_AGAIN, TRIED_EVERYWHERE))
def test_a_broken_answer_is_asked_for_up_to_four_times(
    main: Tool,
    x: XSimulator,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    fault: Fault,
    _: str,
    on: str,
) -> None:
    shorten_timeouts(monkeypatch, fault)
    x.fail(fault, times=3, on=on)
    found = outcome(command(main, x, on))
    assert len(requests_at(x, on)) == 4
    assert found == undisturbed(main, x, on)


@pytest.mark.parametrize(
    ("name", "fault", "sentence", "on"), crossed(TRIED_AGAIN, TRIED_EVERYWHERE)
)
def test_four_broken_answers_end_the_run(
    main: Tool,
    x: XSimulator,
    naps: list[float],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    fault: Fault,
    sentence: str,
    on: str,
) -> None:
    shorten_timeouts(monkeypatch, fault)
    x.fail(fault, times=None, on=on)
    run = command(main, x, on)
    assert run.code == 1
    assert len(requests_at(x, on)) == 4
    assert naps == [1, 2, 4]
    assert re.search(sentence, error_of(run))
    assert not Path(DATASET).exists()


@pytest.mark.parametrize("on", ENDPOINTS)
def test_a_connection_that_ends_after_an_answer_loses_nothing(
    main: Tool, x: XSimulator, on: str
) -> None:
    x.fail(Fault.short_page(), at=1)
    x.fail(Fault.reset_after_answer(), times=2, on=on)
    found = outcome(command(main, x, on))
    assert len(requests_at(x, on)) <= 5
    assert found == undisturbed(main, x, on)


def test_each_request_has_its_own_four_tries(main: Tool, x: XSimulator) -> None:
    for number in (1, 5, 9):
        x.fail(Fault.server_error(), at=number, times=3)
        x.fail(Fault.short_page(), at=number + 3)
    found = outcome(command(main, x, "search"))
    assert [r.status for r in x.searches][:12] == [500, 500, 500, 200] * 3
    assert found == undisturbed(main, x, "search")


MIXED = [Fault.server_error(), Fault.half_json(), Fault.empty_object(), Fault.answer_lost()]


@pytest.mark.parametrize("kinds", [3, 4])
def test_faults_of_different_kinds_share_the_four_tries(
    main: Tool, x: XSimulator, naps: list[float], kinds: int
) -> None:
    for fault in MIXED[:kinds]:
        x.fail(fault)
    run = command(main, x, "search")
    assert run.code == (0 if kinds == 3 else 1)
    assert naps == [1, 2, 4]
    assert len(x.searches) == 4


def test_the_timeouts_are_ten_and_thirty_seconds() -> None:
    assert TIMEOUTS == (10, 30)


@pytest.mark.skipif(sys.platform != "linux", reason="only here a full backlog drops connections")
def test_an_x_that_takes_no_connection_is_given_up(
    main: Tool, naps: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download_tweets, "TIMEOUTS", (0.1, 30))
    with socket.socket() as door, socket.socket() as first, socket.socket() as second:
        door.bind(("127.0.0.1", 0))
        door.listen(0)
        for visitor in (first, second):
            visitor.setblocking(False)
            visitor.connect_ex(door.getsockname())
        url = f"http://127.0.0.1:{door.getsockname()[1]}"
        run = main("some_account", 10, API_BASE_URL=url, BEARER_TOKEN="token")
    assert run.code == 1
    assert naps == [1, 2, 4]
    assert "no connection within 0.1 seconds" in error_of(run)


@pytest.mark.parametrize("environment", [{"BEARER_TOKEN": RULES.bearer_token}, KEYS])
def test_a_dead_port_is_told(main: Tool, naps: list[float], environment: dict[str, str]) -> None:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{door.getsockname()[1]}"
    run = main("some_account", 10, **{"API_BASE_URL": url} | environment)
    assert run.code == 1
    assert naps == [1, 2, 4]
    assert "connection to X failed" in error_of(run)
    assert list(run.folder.glob("*.csv*")) == []


def test_an_x_that_goes_away_in_the_middle_leaves_what_was_read(
    main: Tool, x: XSimulator, naps: list[float]
) -> None:
    x.fail(Fault.short_page(), at=1)
    x.before(2, x.close)
    run = command(main, x, "search")
    assert run.code == 1
    assert naps == [1, 2, 4]
    assert "connection to X failed" in error_of(run)
    assert run.rows(DATASET) == texts(229, 219)
    with XSimulator(x.world, x.rules) as back:
        again = command(main, back, "search")
        assert len(back.returned_ids) <= 21  # the oldest second is read again: its token is void
    assert again.rows(DATASET) == texts(229, 199)


def texts(start: int, stop: int) -> list[str]:
    return [f"post number {number}" for number in range(start, stop, -1)]


PATHS = {
    "search": "/2/tweets/search/all?query=from:some_account&start_time=2010-01-01T00:00:00Z",
    "lookup": f"/2/tweets?ids={POSTS[0].id}",
    "users": "/2/users/by?usernames=nobody_here",
    "token": "/oauth2/token",
}


@pytest.mark.parametrize(("status", "on"), [(302, "search"), *((307, on) for on in ENDPOINTS)])
def test_an_answer_that_sends_us_in_circles_is_a_broken_one(
    main: Tool, x: XSimulator, naps: list[float], status: int, on: str
) -> None:
    headers = (("location", x.url + PATHS[on]),)
    x.fail(Fault.says(status, {}, headers=headers), times=None, on=on)
    run = command(main, x, on)
    assert run.code == 1
    assert error_of(run)
    assert len(requests_at(x, on)) <= 4  # not requests' thirty, which nothing paces
    assert len(naps) == len(requests_at(x, on)) - 1


@pytest.mark.parametrize("environment", [{}, KEYS])
def test_no_answer_of_x_sends_the_traffic_to_another_host(
    main: Tool, x: XSimulator, environment: dict[str, str]
) -> None:
    with XSimulator(x.world, x.rules) as other:
        location = f"{other.url}/2/tweets/search/all?query=from:some_account&max_results=10"
        x.fail(Fault.says(302, {}, headers=(("location", location),)), times=None, on="any")
        run = main("some_account", 10, simulator=x, **environment)
        assert run.code == 1
        assert other.requests == []


# --- waits ---


def limit(**headers: str) -> Fault:
    """A 429 with such headers only; _ stands for -."""
    pairs = tuple((f"x-rate-limit-{name}", value) for name, value in headers.items())
    return Fault.says(429, {"title": "Too Many Requests", "status": 429}, headers=pairs, bare=True)


FAR = str(2_000_000_000)
WAITS: list[tuple[str, Fault, float, float]] = [  # at least, at most so many seconds
    ("used up", Fault.too_many(reset_in=120), 119, 124),
    ("used up, for a whole window", Fault.too_many(reset_in=900), 899, 904),
    ("used up, ends at once", Fault.too_many(reset_in=0), 1, 4),
    ("used up, but the clocks differ", Fault.too_many(reset_in=-600), 1, 4),
    ("used up, until another decade", limit(remaining="0", reset=FAR), 899, 1000),
    ("too fast", Fault.too_fast(), 1, 3),
    ("without headers", Fault.too_many_without_headers(), 1, 3),
    ("without the reset", limit(remaining="0"), 1, 3),
    ("without the remaining", limit(reset=FAR), 1, 3),
    ("with an odd reset", limit(remaining="0", reset="soon"), 1, 3),
    ("with an empty reset", limit(remaining="0", reset=""), 1, 3),
    ("with an odd remaining", limit(remaining="many", reset=FAR), 1, 3),
    ("with a list", Fault.json_list(429), 1, 3),
    ("with null", Fault.json_null(429), 1, 3),
    ("with null errors", Fault.errors_null(429), 1, 3),
    ("with HTML", Fault(429, HTML, bare=True), 1, 3),
]


@pytest.mark.parametrize(
    ("name", "fault", "least", "most", "on"),
    crossed(WAITS, {"used up", "too fast", "without headers"}),
)
def test_too_many_requests_wait_as_long_as_x_says(
    main: Tool,
    x: XSimulator,
    naps: list[float],
    name: str,
    fault: Fault,
    least: float,
    most: float,
    on: str,
) -> None:
    x.fail(fault, on=on)
    run = command(main, x, on)
    (nap,) = naps
    assert least <= nap <= most
    assert len(requests_at(x, on)) == 2
    assert seconds_from_now(re.findall(r"\d\d:\d\d:\d\d", run.err)[0]) == pytest.approx(nap, abs=9)
    assert outcome(run) == undisturbed(main, x, on)


def seconds_from_now(clock: str) -> float:
    """Seconds until a clock of this place shows that time."""
    now = datetime.now()
    moment = datetime.combine(now, datetime.strptime(clock, "%H:%M:%S").time())
    return (moment - now + timedelta(hours=12)) % timedelta(days=1) / timedelta(seconds=1) - 43_200


@pytest.mark.parametrize("fault", [Fault.too_fast(), Fault.too_many_without_headers()])
def test_x_is_not_hammered_while_it_refuses(
    main: Tool, x: XSimulator, naps: list[float], fault: Fault
) -> None:
    x.fail(fault, times=5)
    run = command(main, x, "search")
    assert run.code == 0
    assert len(naps) == 5
    assert min(naps) >= 1
    assert sum(naps) < 120


@pytest.mark.parametrize(
    "fault", [Fault.too_many_without_headers(), Fault.too_many(reset_in=-3600)]
)
def test_a_whole_window_is_waited_for_before_x_is_given_up(
    main: Tool, x: XSimulator, naps: list[float], fault: Fault
) -> None:
    x.fail(fault, times=None)
    run = command(main, x, "search")
    assert run.code in (1, 130)
    assert sum(naps) >= 900  # seconds: a window of X's, whose end it did not tell, or wrongly
    assert min(naps) >= 1
    assert len(x.searches) <= 0.5 * sum(naps)


def test_waits_do_not_use_up_the_tries_of_broken_answers(
    main: Tool, x: XSimulator, naps: list[float]
) -> None:
    for fault in (Fault.too_fast(), Fault.server_error()) * 3:
        x.fail(fault)
    run = command(main, x, "search")
    assert run.code == 0
    assert len(x.searches) == 7
    assert naps[1::2] == [1, 2, 4]


def test_the_limit_of_a_window_is_kept_across_pages(
    main: Tool, x: XSimulator, naps: list[float]
) -> None:
    x.fail(Fault.short_page(), at=1)
    x.fail(Fault.too_many(reset_in=600), at=2)
    x.fail(Fault.too_many(reset_in=300), at=4)
    found = outcome(command(main, x, "search"))
    assert naps[0] == pytest.approx(601, abs=3)
    assert found == undisturbed(main, x, "search")


def test_the_pace_is_found_again_after_a_refusal_by_the_one_per_second_rule(
    main: Tool, x: XSimulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download_tweets, "LIMIT_WAITS", (0.25, 0.25))
    with XSimulator(x.world, replace(RULES, search_pace=0.2)) as strict:
        strict.fail(Fault.short_page(), at=1)
        run = command(main, strict, "search")  # without a pause of its own
        assert [request.status for request in strict.searches] == [200, 429, 200]
    assert run.rows(DATASET) == texts(229, 199)


# --- stops at once ---


def says(status: int, **body: Any) -> Fault:
    return Fault.says(status, body)


CAP = "cap.*next month"
STOPS: list[tuple[str, Fault, str]] = [
    ("400", Fault.invalid_request("The query is far too odd"), "The query is far too odd"),
    ("401", Fault.unauthorized(), r"bearer token.* https://"),
    ("402 credits depleted", Fault.credits_depleted(), r"no credits.* buy .*https://"),
    ("402 payment required", Fault.payment_required(), r"no credits.* buy .*https://"),
    ("402 of another shape", says(402, title="Hm"), r"no credits.* buy .*https://"),
    ("403 spend cap", Fault.spend_cap_reached("2031-05-06"), "raise it .*https://.*2031-05-06"),
    (
        "403 spend cap whose end is told apart",
        says(403, title="SpendCapReached", reset_date="2031-05-06"),
        "raise it .*2031-05-06",
    ),
    ("403 not enrolled", Fault.client_not_enrolled(), "pay-per-use package.* attach .*https://"),
    (
        "403 not enrolled by its reason only",
        says(403, reason="client-not-enrolled"),
        "pay-per-use package",
    ),
    ("403 user context", Fault.unsupported_authentication(), "own bearer token, not a user's"),
    ("403 unheard of", says(403, title="No", detail="Because of Monday"), "Because of Monday"),
    ("404", says(404, title="Not Found", detail="No such page"), "No such page"),
    ("410", says(410, title="Gone", detail="Retired"), "Retired"),
    ("451", Fault(451, HTML), "HTTP 451"),
    ("429 usage cap", Fault.usage_cap(), CAP),
    ("429 usage cap that invites to wait", Fault.usage_cap(retry_after=3), CAP),
    ("429 usage cap by its title", says(429, title="UsageCapExceeded"), CAP),
    ("429 usage cap by its detail", says(429, detail="Usage cap exceeded: Monthly"), CAP),
    ("429 usage cap by its type", says(429, type="https://x/problems/usage-capped"), CAP),
    (
        "429 usage cap with headers of a window",
        replace(Fault.usage_cap(retry_after=3), rate=(0, 3)),
        CAP,
    ),
    ("429 usage cap in errors", says(429, errors=[{"title": "UsageCapExceeded"}]), CAP),
]
STOP_EVERYWHERE = {"401", "402 credits depleted", "403 spend cap", "403 unheard of", "404"}
STOP_EVERYWHERE |= {"429 usage cap that invites to wait"}


@pytest.mark.parametrize(("name", "fault", "sentence", "on"), crossed(STOPS, STOP_EVERYWHERE))
def test_what_waiting_does_not_mend_stops_at_once(
    main: Tool,
    x: XSimulator,
    naps: list[float],
    name: str,
    fault: Fault,
    sentence: str,
    on: str,
) -> None:
    if (name, on) == ("401", "token"):
        sentence = r"consumer key.* https://"
    x.fail(fault, times=None, on=on)
    run = command(main, x, on)
    assert run.code == 1
    assert len(requests_at(x, on)) == 1
    assert requests_at(x, on)[0] == x.requests[-1]
    assert naps == []
    assert re.search(sentence, error_of(run))
    assert f"HTTP {fault.status}" in error_of(run)
    assert list(run.folder.glob("*.csv*")) == []


FATAL = [(name, fault, 4) for name, fault, _ in TRIED_AGAIN]  # after so many of them
FATAL += [(name, fault, 1) for name, fault, _ in STOPS]


@pytest.mark.parametrize(("name", "fault", "times"), FATAL, ids=[row[0] for row in FATAL])
def test_the_rows_read_before_stay_and_the_same_command_goes_on(
    main: Tool,
    x: XSimulator,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    fault: Fault,
    times: int,
) -> None:
    shorten_timeouts(monkeypatch, fault)
    Path(DATASET).write_text("text\nof an older run\n")
    x.fail(Fault.short_page(), at=1)
    x.fail(fault, times=times, at=2)
    run = command(main, x, "search")
    assert run.code == 1
    assert run.rows(DATASET) == texts(229, 219)
    assert len(x.searches) == 1 + times
    kept = x.posts_returned
    again = command(main, x, "search")
    assert again.rows(DATASET) == texts(229, 199)
    assert not set(x.returned_ids[kept:]) & {post.id for post in POSTS[-10:]}


@pytest.mark.parametrize(
    ("fault", "times"),
    [
        (Fault.server_error(), 4),
        (Fault.answer_lost(), 4),
        (Fault.empty_object(), 4),
        (Fault.credits_depleted(), 1),
        (Fault.usage_cap(retry_after=1), 1),
        (says(404, title="Not Found"), 1),
    ],
)
def test_a_lookup_that_fails_ends_the_run_and_leaves_no_section_empty(
    main: Tool, x: XSimulator, fault: Fault, times: int
) -> None:
    x.fail(Fault.short_page(), times=3)  # 20 originals; 10 and 3 replies; replies
    x.fail(fault, times=times, at=2, on="lookup")
    run = command(main, x, "lookup")
    assert run.code == 1
    assert len(x.lookups) == 1 + times
    found = outcome(run)[1]
    assert 30 < len(found) < 60
    kept = x.posts_returned
    again = outcome(command(main, x, "lookup"))
    assert not set(x.returned_ids[kept:]) & {post.id for post in POSTS[-33:]}
    assert again == undisturbed(main, x, "lookup")
    assert found == again[1][: len(found)]


def test_a_token_that_x_no_longer_takes_stops_the_run_in_the_middle(
    main: Tool, x: XSimulator
) -> None:
    x.fail(Fault.short_page(), at=1)
    x.before(1, lambda: setattr(x, "rules", replace(RULES, bearer_token="another")))
    run = command(main, x, "search")
    assert run.code == 1
    assert [request.status for request in x.searches] == [200, 401]
    assert run.rows(DATASET) == texts(229, 219)


# --- which key is wrong ---


def test_a_wrong_bearer_token_is_named_and_the_keys_are_not(main: Tool, x: XSimulator) -> None:
    run = main("some_account", 10, simulator=x, BEARER_TOKEN="W1r2o3n4g5")
    assert run.code == 1
    assert len(x.requests) == 1
    assert re.search(r"the bearer token is wrong.* https://", error_of(run))
    assert "keys" not in error_of(run) and "consumer" not in error_of(run)
    assert "W1r2o3n4g5" not in run.err


@pytest.mark.parametrize("wrong", ["CONSUMER_KEY", "CONSUMER_SECRET"])
def test_a_wrong_consumer_key_or_secret_is_named_and_the_bearer_token_is_not(
    main: Tool, x: XSimulator, wrong: str
) -> None:
    run = main("some_account", 10, simulator=x, **KEYS | {wrong: "W1r2o3n4g5"})
    assert run.code == 1
    assert [request.path for request in x.requests] == ["/oauth2/token"]
    assert re.search(r"consumer key or secret is wrong.* https://", error_of(run))
    assert "bearer" not in error_of(run)
    assert "W1r2o3n4g5" not in run.err and RULES.consumer_secret not in run.err


def test_keys_whose_token_x_refuses_are_named(main: Tool, x: XSimulator) -> None:
    x.fail(Fault.unauthorized(), on="search", times=None)
    run = main("some_account", 10, simulator=x, **KEYS)
    assert run.code == 1
    assert "consumer key" in error_of(run)


# --- odd bodies ---


@pytest.mark.parametrize("status", [400, 403])
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b'["a"]',
        b"5",
        b'"no"',
        b"{",
        b"\xff\xfe",
        HTML,
        b'{"errors": null}',
        b'{"errors": "no"}',
        b'{"errors": 5}',
        b'{"detail": "%s"}' % (b"on and " * 900),
        b'{"errors": {"message": "no"}}',
        b'{"errors": [null, "no", {"message": null}, {"message": {"a": 1}}]}',
        b'{"title": 5, "detail": ["no"], "type": null}',
        b'{"error": "no", "error_description": "no"}',
        '{"title": "Überraschung", "detail": "\U0001f600\\ud83d"}'.encode(),
        b'{"detail": "two\\nlines\\r\\nand\\u001b[31m colours"}',
    ],
)
def test_a_refusal_with_an_odd_body_is_still_one_sentence(
    main: Tool, x: XSimulator, status: int, body: bytes
) -> None:
    x.fail(Fault(status, body), times=None, on="any")
    run = command(main, x, "search")
    assert run.code == 1
    assert len(x.requests) == 1
    assert f"HTTP {status}" in error_of(run)
    assert "\x1b" not in run.err
    assert len(error_of(run)) < 700


# --- in a process of its own ---


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (Fault.half_json(), BROKEN),
        (Fault.errors_null(403), "HTTP 403"),
        (Fault.usage_cap(retry_after=5), CAP),
    ],
)
def test_a_run_that_x_ends_shows_no_traceback(
    tool: Tool, x: XSimulator, fault: Fault, sentence: str
) -> None:
    x.fail(Fault.short_page(), at=1)
    x.fail(fault, at=2, times=None)
    run = tool(
        *("some_account", 30),
        simulator=x,
        constants={"SEARCH_PAUSE": 0, "RETRY_WAITS": (0, 0, 0)},
        env=KEYS,
    )
    assert run.code == 1
    assert "Traceback" not in run.err
    assert re.search(sentence, error_of(run))
    assert not [secret for secret in SECRETS if secret in run.out + run.err]
    assert run.rows(DATASET) == texts(229, 219)
