"""Check what happens when something fails: each row of faults.csv, and the same command again."""

from __future__ import annotations

import csv
import functools
import importlib.util
import os
import random
import re
import shlex
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from archives import check_error
from conftest import (
    COST,
    FRIEND,
    ME,
    NO_PACE,
    NO_WAITS,
    REPLY,
    ROOT,
    Match,
    Process,
    Run,
    Tool,
    launch_command,
    make_post,
    read_rows,
)
from x_simulator import (
    Account,
    Fault,
    Post,
    Request,
    Rules,
    World,
    XSimulator,
    endpoint_of,
    make_account_world,
    make_snowflake,
    spread_times,
)

import download_tweets

README = Path(__file__).with_name("README.md")
THREADS = (*REPLY, "--max_cost=1000", "--until=20250101")
ARGS = ("example_account", *THREADS)
DATASET = "example_account_tweets.csv"
LIST_ARGS = ("accounts.txt", *THREADS)
LISTED = ("example_account", "second_account", "third_account")
SIZES = {
    "PAGE_SIZE": 20,
    "LOOKUP_SIZE": 7,
    "UNREPORTED_PAUSE": 0,
}  # for many requests and reported pauses
OLD_FILE = b"text\nfrom a run long ago\n"
IN_THE_MIDDLE = (("search", 2), ("lookup", 2))
ONCE = (("search", 2),)
WRITTEN = (0, 10, 30, 50)  # records before the first search, the second, and so on
ANNOUNCEMENT = re.compile(r"^Posts from X are stored in .*\n")
URL = re.compile(r"https?://[^\s),;]*[^\s),;.]")


# --- faults.csv ---


@dataclass(frozen=True)
class Expectation:
    """One row of faults.csv."""

    fault: str
    cause: str
    action: str
    message: str
    exit_code: str
    rerun: str


def read_faults() -> list[Expectation]:
    """Return the rows of faults.csv."""
    with README.with_name("faults.csv").open(encoding="utf-8", newline="") as file:
        return [Expectation(**row) for row in csv.DictReader(file)]


EXPECTATIONS = {row.fault: row for row in read_faults()}


# --- a command with a fault, and the same command again ---


@dataclass
class Stage:
    """A folder, a simulator, and a command with a fault at one of its requests."""

    main: Tool
    folder: Path
    x: XSimulator
    args: tuple[str, ...]
    on: str
    at: int

    def run(self, **environment: str) -> Run:
        return self.main(*self.args, simulator=self.x, **environment)

    def fail(self, fault: Fault, times: int | None = 1) -> None:
        self.x.fail(fault, times, at=self.at, on=self.on)

    def start(self, before: str = "", prefix: tuple[str, ...] = (), **constants: object) -> Process:
        """Start the command in its own process, with some code before it."""
        command = [*prefix, *launch_command(NO_WAITS | SIZES | constants, before), *self.args]
        self.process = Process(command, self.folder, self.x)
        return self.process


def make_one_account() -> World:
    return make_account_world("example_account", posts=60)


@dataclass(frozen=True)
class Scene:
    """How to cause a fault in a run, and how to fix the cause afterwards."""

    disturb: Callable[[Stage], Run]
    places: tuple[tuple[str, int], ...] = ONCE  # endpoint and number of the request
    args: tuple[str, ...] = ARGS
    world: Callable[[], World] = make_one_account
    dataset: str = DATASET
    lost: int = 0  # most posts that X charged for and that are not in the cache
    twice: int = 2  # most posts that are fetched again: those of one second
    written: int | None = -1  # records; -1: those before the search; None: not checked
    is_prefix: bool = True  # the remaining file is its beginning
    fix: Callable[[Stage], object] = lambda stage: None
    environment: tuple[tuple[str, str], ...] = ()
    fault: Fault | None = None  # a fault of X that occurs once


def make_three_accounts() -> World:
    world = make_account_world("example_account", posts=60)
    world = make_account_world("second_account", posts=40, world=world)
    return make_account_world("third_account", posts=30, world=world)


def make_long_threads() -> World:
    """Return sixty replies to one very long post: the dataset is far larger than the cache."""
    me, friend = Account(21, "example_account"), Account(22, "long_writer")
    first, *later = spread_times(61, (2015, 2020))
    long = Post(make_snowflake(first), friend.id, "all of it " * 400, first)
    answers = [
        Post(make_snowflake(moment, number), me.id, f"answer {number}", moment, reply_to=long.id)
        for number, moment in enumerate(later)
    ]
    return World(me, friend, long, *answers)


def script_fault(fault: Fault, times: int | None = 1, **scene: Any) -> Scene:
    """Return a scene with a fault of X, by default at a search and at a lookup."""

    def disturb(stage: Stage) -> Run:
        stage.fail(fault, times)
        return stage.run()

    once = {"fault": fault} if times == 1 else {}
    fix = {"fix": lambda stage: stage.x.clear_faults()} if times is None else {}
    return Scene(disturb, **{"places": IN_THE_MIDDLE} | once | fix | scene)


KEYS = (
    ("BEARER_TOKEN", ""),
    ("CONSUMER_KEY", Rules().consumer_key),
    ("CONSUMER_SECRET", Rules().consumer_secret),
)
TRIES, LIMIT_TRIES = (len(NO_WAITS[name]) + 1 for name in ("RETRY_WAITS", "LIMIT_WAITS"))


def run_with_wrong_keys(stage: Stage) -> Run:
    stage.fail(Fault.wrong_keys())
    return stage.run(**dict(KEYS))


def run_with_a_closed_port(stage: Stage) -> Run:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    return stage.run(API_BASE_URL=f"http://127.0.0.1:{port}")


def run_with_a_used_up_window(stage: Stage) -> Run:
    """Check that no request is sent before the window ends, one second later."""
    stage.fail(Fault.too_many(reset_in=1))
    run = stage.run()
    rejected = next(n for n, request in enumerate(stage.x.requests) if request.status == 429)
    times = [request.arrived for request in stage.x.requests]
    assert times[rejected + 1] - times[rejected] >= 1
    return run


def suspend_before_second_page(stage: Stage) -> Run:
    change = functools.partial(stage.x.world.change_account, "example_account", suspended=True)
    stage.x.before(2, change)
    return stage.run()


def lift_suspension(stage: Stage) -> None:
    stage.x.world.change_account("example_account", suspended=False)


def run_on_a_disk_of(share: Callable[[Stage], int]) -> Callable[[Stage], Run]:
    """Return a function that runs the tool with a limit on the bytes per file."""

    def disturb(stage: Stage) -> Run:
        pytest.importorskip("resource", reason="needs the limits of POSIX")
        size = share(stage)
        limit = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))"
        return stage.start(limit).end()

    return disturb


def size_of(stage: Stage, name: str) -> int:
    return (stage.folder.parent / "undisturbed" / name).stat().st_size


# root may write to any folder, unless it drops CAP_DAC_OVERRIDE and restarts
DROP_ROOT = (
    "import ctypes, os, sys;"
    " os.name == 'posix' and os.geteuid() == 0 and ctypes.CDLL(None).prctl(24, 1, 0, 0, 0);"
    " os.execv(sys.argv[1], sys.argv[1:])"
)


def run_in_a_read_only_folder(folder: str) -> Callable[[Stage], Run]:
    """Return a function that runs the tool with a read-only folder; skip where it is writable."""

    def disturb(stage: Stage) -> Run:
        if os.name != "posix":
            pytest.skip("Windows lets files be made in a read-only folder")
        place, prefix = stage.folder / folder, (sys.executable, "-c", DROP_ROOT)
        place.chmod(0o555)
        attempt = [*prefix, sys.executable, "-c", "open('attempt', 'w')"]
        if not subprocess.run(attempt, cwd=place, capture_output=True, check=False).returncode:
            pytest.skip("this user may write into any folder")
        return stage.start(prefix=prefix).end()

    return disturb


def make_writable(folder: str) -> Callable[[Stage], object]:
    return lambda stage: (stage.folder / folder).chmod(0o755)


needs_signals = pytest.mark.skipif(
    os.name != "posix", reason="Windows ends a process where others send it a signal"
)


def interrupt_request(number: int) -> Callable[[Stage], Run]:
    def disturb(stage: Stage) -> Run:
        stage.x.before(stage.at, lambda: stage.process.running.send_signal(number), on=stage.on)
        return stage.start().end()

    return disturb


def interrupt_pause(number: int) -> Callable[[Stage], Run]:
    def disturb(stage: Stage) -> Run:
        stage.fail(Fault.too_many_without_headers())
        process = stage.start(LIMIT_WAITS=(60,))
        process.wait_until_it_prints("Retrying at")
        process.running.send_signal(number)
        return process.end()

    return disturb


SEND_SIGNAL_AT_THIRD_WRITE = """
import os, sys
writes = []
def profile(frame, event, call):
    name = str(getattr(getattr(call, "__self__", None), "name", ""))
    if event == "c_call" and call.__name__ == "write" and name.endswith(".csv"):
        writes.append(name)
        if len(writes) == 3:
            os.kill(os.getpid(), {:d})
sys.setprofile(profile)
"""


def interrupt_write(number: int) -> Callable[[Stage], Run]:
    """Return a function that sends the signal at the third write to the dataset file."""
    return lambda stage: stage.start(SEND_SIGNAL_AT_THIRD_WRITE.format(number)).end()


PAGE = SIZES["PAGE_SIZE"]
LARGE = {"world": make_long_threads}
LISTED_SCENE = {"args": LIST_ARGS, "world": make_three_accounts, "dataset": "accounts_tweets.csv"}
SCENES = {
    "invalid request": script_fault(Fault.invalid_request()),
    "wrong bearer token": script_fault(Fault.unauthorized()),
    "wrong consumer key": Scene(run_with_wrong_keys, places=(("token", 1),), environment=KEYS),
    "no credits": script_fault(Fault.credits_depleted()),
    "payment required": script_fault(Fault.payment_required()),
    "credits used up between two accounts of a list": script_fault(
        Fault.credits_depleted(), places=(("search", 6),), written=52, **LISTED_SCENE
    ),
    "spending limit": script_fault(Fault.spend_cap_reached()),
    "app not enrolled": script_fault(Fault.client_not_enrolled()),
    "user not enrolled": script_fault(Fault.user_not_enrolled()),
    "token of an old free plan": script_fault(Fault.subset_of_endpoints()),
    "user's token": script_fault(Fault.unsupported_authentication()),
    "blocked network": script_fault(Fault.blocked_by_web_server()),
    "monthly cap": script_fault(Fault.usage_cap()),
    "monthly cap with Retry-After": script_fault(
        replace(Fault.usage_cap(retry_after=3), rate=(0, 3))
    ),
    "daily cap": script_fault(Fault.daily_cap()),
    "usage cap, not enrolled": script_fault(Fault.usage_cap_not_enrolled()),
    "window used up": Scene(run_with_a_used_up_window, places=IN_THE_MIDDLE),
    "one request per second": script_fault(Fault.too_fast()),
    "rate limit exceeded": script_fault(Fault.rate_limit_exceeded()),
    "too many requests, without headers": script_fault(Fault.too_many_without_headers()),
    "too many requests, every time": script_fault(Fault.too_many_without_headers(), LIMIT_TRIES),
    "request timeout": script_fault(Fault.request_timeout()),
    "server error": script_fault(Fault.server_error()),
    "maintenance": script_fault(Fault.service_unavailable()),
    "maintenance for hours": script_fault(Fault.service_unavailable(), TRIES),
    "reset before a response": script_fault(Fault.reset_before_response()),
    "reset in the middle of a response": script_fault(Fault.reset_midway()),
    "reset after a response": script_fault(Fault.reset_after_response()),
    "responses lost every time": script_fault(Fault.response_lost(), TRIES, lost=PAGE),
    "no connection": Scene(run_with_a_closed_port, written=0),
    "stalled socket": script_fault(Fault.stalled()),
    "stalled response": script_fault(Fault.stalled_after_headers()),
    "stalled every time": script_fault(Fault.stalled(), TRIES),
    "half a document": script_fault(Fault.half_json()),
    "half a document every time": script_fault(Fault.half_json(), TRIES, lost=PAGE),
    "short body": script_fault(Fault.short_body()),
    "empty response": script_fault(Fault.json_null()),
    "rejected page token": script_fault(Fault.rejected_token(), places=(("search", 3),)),
    "early end": script_fault(Fault.early_end(), places=(*ONCE, ("search", 1))),
    "empty page": script_fault(Fault.empty_page(), places=ONCE),
    "many empty pages": script_fault(Fault.empty_page(), 14, places=ONCE),
    "empty pages every time": script_fault(
        Fault.empty_page(), download_tweets.MAX_EMPTY_PAGES, places=ONCE
    ),
    "repeated page": script_fault(Fault.repeated_page(), places=ONCE),
    "same page every time": script_fault(Fault.repeated_page(), None, places=ONCE, written=49),
    "account suspended between two pages": Scene(suspend_before_second_page, fix=lift_suspension),
    "account of a list suspended between two pages": Scene(
        suspend_before_second_page,
        fix=lift_suspension,
        written=10 + 35 + 26,
        is_prefix=False,
        **LISTED_SCENE,
    ),
    "disk full, for the dataset": Scene(
        run_on_a_disk_of(lambda stage: size_of(stage, DATASET) // 2), **LARGE
    ),
    "disk full, for the dataset's first page": Scene(
        run_on_a_disk_of(lambda stage: size_of(stage, DATASET) // 8), written=0, **LARGE
    ),
    "disk full, for the cache": Scene(
        run_on_a_disk_of(lambda stage: size_of(stage, "tweets.db") * 2 // 3),
        lost=PAGE,
        written=None,
    ),
    "disk full from the start": Scene(run_on_a_disk_of(lambda stage: 1), written=0),
    "read-only folder": Scene(run_in_a_read_only_folder("."), fix=make_writable("."), written=0),
    "read-only folder for the dataset": Scene(
        run_in_a_read_only_folder("elsewhere"),
        args=(*ARGS, "--output=elsewhere/posts.csv"),
        dataset="elsewhere/posts.csv",
        fix=make_writable("elsewhere"),
        written=0,
    ),
    "Ctrl-C during a request": Scene(interrupt_request(signal.SIGINT), IN_THE_MIDDLE),
    "Ctrl-C during a pause": Scene(interrupt_pause(signal.SIGINT), IN_THE_MIDDLE),
    "Ctrl-C during a write": Scene(interrupt_write(signal.SIGINT)),
    "SIGTERM during a request": Scene(interrupt_request(signal.SIGTERM), IN_THE_MIDDLE),
    "SIGTERM during a pause": Scene(interrupt_pause(signal.SIGTERM), IN_THE_MIDDLE),
    "SIGTERM during a write": Scene(interrupt_write(signal.SIGTERM)),
}
CASES = [  # each row is tested at one of its places
    pytest.param(
        *(expectation, SCENES[name], *place),
        id=f"{name}, {place[0]} {place[1]}",
        marks=[needs_signals] * ("SIG" in expectation.cause),
    )
    for name, expectation in EXPECTATIONS.items()
    if name in SCENES
    for place in [random.Random(name).choice(SCENES[name].places)]
]


# --- the results ---


def prepare_folder(folder: Path, scene: Scene) -> Path:
    """Create a folder with the inputs and an older dataset, and return it."""
    (folder / scene.dataset).parent.mkdir(parents=True)
    (folder / scene.dataset).write_bytes(OLD_FILE)
    (folder / "accounts.txt").write_text("\n".join(LISTED), "utf-8")
    return folder


def cached_posts(folder: Path, own: bool = False) -> set[int]:
    """Return the ids in the cache; `own`: only those of the account."""
    path = folder / "tweets.db"
    if not path.exists():
        return set()
    with closing(sqlite3.connect(path)) as cache:
        if not cache.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            return set()
        assert cache.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        where = "WHERE account IS NOT NULL" if own else ""
        return {row[0] for row in cache.execute(f"SELECT id FROM tweets {where}")}


def check_file(path: Path, reference: Path, is_prefix: bool) -> int:
    """Check that a file is the old one or has some of the right records; return how many.

    They may lack their parent posts, unless they are the beginning of the right file.
    """
    left = path.read_bytes()
    if left == OLD_FILE:
        return 0
    assert left.endswith(b"\n")
    own = [row.rpartition("****TWEET\n")[2] for row in read_rows(path)]
    wanted = iter(row.rpartition("****TWEET\n")[2] for row in read_rows(reference))
    assert all(text in wanted for text in own)  # in this order
    if is_prefix:
        assert reference.read_bytes().startswith(left)
    return len(own)


def reported_times(run: Run, began: datetime) -> Iterator[datetime]:
    """Yield the times at which the reported pauses end."""
    for word in re.findall(r"\. Retrying at (\d\d:\d\d:\d\d)\.$", run.err, re.MULTILINE):
        clock = datetime.strptime(word, "%H:%M:%S").time()
        moment = datetime.combine(began.date(), clock)
        yield moment if moment > began - timedelta(hours=12) else moment + timedelta(days=1)


def check_output(run: Run) -> None:
    """Check that a run printed no traceback and no URL except X's console and a proxy example."""
    printed = run.out + run.err
    assert "Traceback" not in printed
    assert "about:" not in printed
    assert set(URL.findall(printed)) <= {download_tweets.CONSOLE, "http://host:port"}


def check_behavior(expectation: Expectation, run: Run, x: XSimulator, began: datetime) -> None:
    """Check that a run waited, retried, continued or stopped as the row says."""
    assert run.code == int(expectation.exit_code)
    assert ("stops" in expectation.action) == (run.code != 0)
    assert expectation.message in run.err
    if run.code:
        assert (run.out + run.err).count(expectation.message) == 1 or "(" not in expectation.message
        assert run.code != 1 or run.err.splitlines()[-1].startswith("error: ")
        assert run.err.count("error: ") == (run.code == 1)
    check_output(run)
    assert x.rules.bearer_token not in run.out + run.err
    reported, now = list(reported_times(run, began)), datetime.now()
    if "or retries" not in expectation.action:
        is_paused = re.search("waits (until|a second|longer)|tries|pause", expectation.action)
        assert bool(reported) == bool(is_paused)
    if times := re.search(r"tries (\d) times", expectation.action):
        assert len(reported) == int(times[1]) - 1
    if "ends the pause" in expectation.action:
        assert now < reported[0] < now + timedelta(seconds=61)
    else:
        assert all(began - timedelta(seconds=1) < moment <= now for moment in reported)
    if "before the first request" in expectation.action:
        assert not x.requests
    elif "at once" in expectation.action and "write" not in expectation.fault:
        *before, last = (request.status for request in x.requests)
        assert set(before) <= {200}
        assert last != 200


UNDISTURBED: dict[tuple[str, ...], tuple[int, dict[str, bytes]]] = {}


def undisturbed_run(main: Tool, scene: Scene) -> tuple[int, dict[str, bytes]]:
    """Return the posts charged and the files written by a run without faults; cached."""
    key = (*scene.args, scene.world.__name__)
    if key not in UNDISTURBED:
        with XSimulator(scene.world(), NO_PACE) as x:
            assert main(*scene.args, simulator=x).code == 0
        left = {name: Path(name).read_bytes() for name in (scene.dataset, "tweets.db")}
        UNDISTURBED[key] = x.posts_charged, left
    return UNDISTURBED[key]


@pytest.fixture
def _no_long_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail instead of sleeping for 10 seconds or more."""
    sleep = time.sleep

    def sleep_shortly(seconds: float) -> None:
        assert seconds < 10
        sleep(seconds)

    monkeypatch.setattr(time, "sleep", sleep_shortly)


@pytest.mark.usefixtures("_no_long_sleep")
@pytest.mark.parametrize(("expectation", "scene", "on", "at"), CASES)
def test_each_fault_has_the_result_in_faults_csv(
    main, tmp_path, monkeypatch, expectation, scene, on, at
):
    for name, value in SIZES.items():
        monkeypatch.setattr(download_tweets, name, value)
    if "stalled" in expectation.fault:
        monkeypatch.setattr(download_tweets, "TIMEOUTS", (10, 0.2))
    environment = dict(scene.environment)
    undisturbed = tmp_path / "undisturbed"
    prepare_folder(undisturbed, scene)
    monkeypatch.chdir(undisturbed)
    reference = undisturbed / scene.dataset
    for name, content in undisturbed_run(main, scene)[1].items():
        (undisturbed / name).write_bytes(content)
    price = undisturbed_run(main, scene)[0]

    folder = prepare_folder(tmp_path / "disturbed", scene)
    monkeypatch.chdir(folder)
    with XSimulator(scene.world(), replace(NO_PACE, search_limit=9999)) as x:
        stage = Stage(main, folder, x, scene.args, on, at)
        began = datetime.now()
        run = scene.disturb(stage)
        scene.fix(stage)

        check_behavior(expectation, run, x, began)
        is_prefix = scene.is_prefix and (on != "lookup" or run.code in (0, 130, 143))
        written = check_file(folder / scene.dataset, reference, is_prefix)
        if run.code == 0:
            assert written == len(read_rows(reference))
        elif on == "search" and scene.written is not None:
            assert written == (WRITTEN[at - 1] if scene.written < 0 else scene.written)
        assert not [*folder.rglob("*.part")]
        assert len(set(x.returned_ids) - cached_posts(folder)) <= scene.lost
        own, returned, dollars = cached_posts(folder, own=True), x.posts_returned, x.dollars
        again = stage.run(**environment)
        assert (again.code, ANNOUNCEMENT.sub("", again.err)) == (0, "")
        assert (folder / scene.dataset).read_bytes() == reference.read_bytes()
        assert x.posts_charged == price
        assert len(own & set(x.returned_ids[returned:])) <= scene.twice
        if expectation.rerun == "fetches nothing":
            assert (x.posts_returned, x.dollars) == (returned, dollars)
        else:
            assert expectation.exit_code != "0"


def test_each_row_of_faults_csv_has_a_test_and_each_test_a_row():
    assert [expectation.fault for expectation in read_faults()] == list(SCENES)
    for expectation in read_faults():
        assert expectation.cause
        assert expectation.action
        assert expectation.exit_code in ("0", "1", "130", "143")
        assert expectation.rerun in ("fetches nothing", "fetches the rest")


# --- sequences of problems ---

MINE = "some_account_tweets.csv"
RETRY_WAITS, TIMEOUTS = download_tweets.RETRY_WAITS, download_tweets.TIMEOUTS
LIMIT_WAITS, UNREPORTED_PAUSE = download_tweets.LIMIT_WAITS, download_tweets.UNREPORTED_PAUSE
COMMANDS: dict[str, tuple[tuple[object, ...], dict[str, str]]] = {  # by endpoint
    "search": (("some_account", 30), {}),
    "lookup": (("some_account", 60, *REPLY), {}),
    "users": (("nobody_here", 30), {}),
    "token": (("some_account", 30), dict(KEYS)),
}


def make_replies_and_posts() -> World:
    """Return an account that wrote thirty replies, then thirty posts."""
    answered = [make_post(number, author=FRIEND) for number in range(30)]
    replies = [make_post(number + 100, reply_to=answered[number].id) for number in range(30)]
    return World(
        ME, FRIEND, *answered, *replies, *(make_post(number + 200) for number in range(30))
    )


def json_fault(status: int, **body: Any) -> Fault:
    return Fault.json_response(status, body)


def rate_limit_fault(**headers: str) -> Fault:
    """Return a 429 with only these x-rate-limit headers."""
    pairs = tuple((f"x-rate-limit-{name}", value) for name, value in headers.items())
    return Fault.json_response(
        429, {"title": "Too Many Requests", "status": 429}, headers=pairs, bare=True
    )


def redirect_to(address: str) -> Fault:
    return Fault.json_response(302, {}, headers=(("location", address),))


HTML = b"<html><body>Log in to the guests' network</body></html>"
GZIP = (("content-encoding", "gzip"),)
NOT_JSON, UNEXPECTED = "broke off|not JSON|connection", "unexpected response"


def faults_with_action(does: str) -> dict[str, tuple[Fault, str]]:
    """Return the faults of the table that are handled in this way, and what is printed."""
    return {
        name: (SCENES[name].fault, re.escape(expectation.message).replace(r"bearer\ token", ".*"))
        for name, expectation in EXPECTATIONS.items()
        if expectation.action == does and SCENES[name].fault
    }


RETRIED = {  # tried up to four times, and the printed message
    **faults_with_action("retries, then continues"),
    **{str(status): (Fault.server_error(status), f"HTTP {status}") for status in (502, 503, 504)},
    "500 with a list": (Fault.json_response(500, []), "HTTP 500"),
    "500 with null errors": (Fault.json_response(500, {"errors": None}), "HTTP 500"),
    "503 with an empty object": (Fault.json_response(503, {}), "HTTP 503"),
    "200 with a list": (Fault.json_response(200, []), UNEXPECTED),
    "200 with null errors": (Fault.json_response(200, {"errors": None}), UNEXPECTED),
    "200 with an empty object": (Fault.json_response(200, {}), UNEXPECTED),
    "200 with a word": (Fault.json_response(200, "OK"), UNEXPECTED),
    "200 with HTML": (Fault(200, HTML), NOT_JSON),
    "200 with nothing": (Fault(200, b""), NOT_JSON),
    "200 with an endless number": (Fault(200, b'{"meta": ' + b"9" * 5000 + b"}"), NOT_JSON),
    "200 with broken gzip": (Fault(200, b"{}", headers=GZIP), NOT_JSON),
    "response lost": (Fault.response_lost(), "connection"),
}
FAR = str(2_000_000_000)
PAUSE = "Rate limited (HTTP 429)"
SHORT_WAIT = "waits a second or two, then continues"
RATE_LIMITS = {  # rate limits, and the seconds until their reset, if known
    **{name: (fault, 0) for name, (fault, _) in faults_with_action(SHORT_WAIT).items()},
    "used up": (Fault.too_many(reset_in=120), 120),
    "used up, for a whole window": (Fault.too_many(reset_in=900), 900),
    "used up, ends at once": (Fault.too_many(reset_in=0), 0),
    "used up, but the clocks differ": (Fault.too_many(reset_in=-600), 0),
    "used up, until another decade": (rate_limit_fault(remaining="0", reset=FAR), 900),
    "without the reset": (rate_limit_fault(remaining="0"), 0),
    "without the remaining": (rate_limit_fault(reset=FAR), 0),
    "with an invalid reset": (rate_limit_fault(remaining="0", reset="soon"), 0),
    "with an endless reset": (rate_limit_fault(remaining="0", reset="9" * 400), 0),
    "with an empty reset": (rate_limit_fault(remaining="0", reset=""), 0),
    "with an invalid remaining": (rate_limit_fault(remaining="many", reset=FAR), 0),
    "429 with a list": (Fault.json_response(429, []), 0),
    "429 with null": (Fault.json_response(429, None), 0),
    "429 with HTML": (Fault(429, HTML, bare=True), 0),
}
CAP = "cap.*next month"
FINAL = {  # errors that stop at once
    **faults_with_action("stops at once"),
    "400": (Fault.invalid_request("The query is far too strange"), "The query is far too strange"),
    "400 at an endless date": (
        replace(Fault.invalid_request("Odd"), headers=(("date", f"1 May 2020 0:0 +{'9' * 30}"),)),
        "Odd",
    ),
    "402 of another shape": (json_fault(402, title="Hm"), r"no credits.* Buy .*https://"),
    "403 spend cap by its title": (
        json_fault(403, title="SpendCapReached", reset_date="2031-05-06"),
        "limit is reached .*2031-05-06.* Raise it .*https://",
    ),
    "403 not enrolled by its reason": (
        json_fault(403, reason="client-not-enrolled"),
        "pay-per-use package.* Attach .*https://",
    ),
    "403 of an unknown type": (
        json_fault(403, title="No", detail="Because of Monday"),
        "Because of Monday",
    ),
    "404": (json_fault(404, title="Not Found", detail="No such page"), "No such page"),
    "410": (json_fault(410, title="Gone", detail="Retired"), "Retired"),
    "451": (Fault(451, HTML), "HTTP 451"),
    "302 to itself": (redirect_to("/2/tweets?ids=1"), "HTTP 302"),
    "302 elsewhere": (redirect_to("http://127.0.0.1:9"), "HTTP 302"),
    "403 without text": (Fault(403, b"\xff\xfe"), "HTTP 403"),
    "403 with invalid values": (
        json_fault(403, title=5, detail=["no"], errors=[None, "no", {"message": {"a": 1}}]),
        "HTTP 403",
    ),
    "403 with a long text": (json_fault(403, detail="on and " * 900), "HTTP 403.{,600}$"),
    "403 in colour, on two lines": (
        Fault(403, rb'{"title": "\ud83d", "detail": "two\nlines\r\nand \u001b[31mred"}'),
        r"HTTP 403[^\x1b]*two lines and[^\x1b]*red",
    ),
    "429 usage cap by its title": (json_fault(429, title="UsageCapExceeded"), CAP),
    "429 usage cap by its detail": (json_fault(429, detail="Usage cap exceeded: Monthly"), CAP),
    "429 usage cap by its type": (json_fault(429, type="https://x/problems/usage-capped"), CAP),
    "429 usage cap in errors": (json_fault(429, errors=[{"title": "UsageCapExceeded"}]), CAP),
}
PROBLEMS = {**RETRIED, **RATE_LIMITS, **FINAL}


@dataclass
class Expected:
    """A simple model of what a run does with these problems, one after the other."""

    sleeps: list[tuple[float, float]]  # minimum and maximum seconds
    requests: int = 0
    sentence: str = ""  # a pattern of the error; empty if the run succeeds

    @classmethod
    def of(cls, problems: list[str]) -> Expected:
        expected, retries, pauses = cls([]), iter([1, 2, 4]), 0
        for name in problems:
            expected.requests += 1
            _, about = PROBLEMS[name]
            if name in RATE_LIMITS:
                pauses += 1
                expected.sleeps.append((max(1, about), max(4 * pauses, about + 3)))
            elif name in RETRIED and (seconds := next(retries, None)):
                expected.sleeps.append((seconds, seconds))
            else:
                expected.sentence = str(about)
                return expected
        expected.requests += 1
        return expected


@pytest.fixture
def x() -> Iterator[XSimulator]:
    """Simulate X with thirty posts and thirty replies."""
    with XSimulator(make_replies_and_posts(), NO_PACE) as simulator:
        yield simulator


@pytest.fixture
def sleeps(main: Tool, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Record the seconds that the program would sleep, without sleeping."""
    slept: list[float] = []

    def sleep(seconds: float) -> None:
        slept.extend([seconds] if seconds else [])
        if sum(slept) > 100_000:
            raise KeyboardInterrupt  # an endless loop

    monkeypatch.setattr(download_tweets, "RETRY_WAITS", RETRY_WAITS)
    monkeypatch.setattr(download_tweets, "LIMIT_WAITS", LIMIT_WAITS)
    monkeypatch.setattr(time, "sleep", sleep)
    return slept


def run_on(main: Tool, x: XSimulator, on: str) -> tuple[Run, list[Request]]:
    """Run a command that uses an endpoint; return the run and its requests there."""
    args, environment = COMMANDS[on]
    run = main(*args, simulator=x, **environment)
    return run, [request for request in x.requests if endpoint_of(request) == on]


@pytest.mark.parametrize("name", PROBLEMS)
def test_any_problems_of_x_are_handled_as_a_simple_model_predicts(main, sleeps, monkeypatch, name):
    chance, lenient = random.Random(name), [*RETRIED, *RATE_LIMITS]
    monkeypatch.setattr(download_tweets, "TIMEOUTS", (5, 5))
    for on in ("search", chance.choice(["lookup", "users", "token"])):
        again = [name] * (chance.choice([1, 4]) if name in RETRIED else 1)
        problems = chance.sample(lenient, chance.randrange(3)) + again
        if on == "users" and name in ("404", "400", "invalid request", "400 at an endless date"):
            continue  # these mean that the user does not exist
        if any("stalled" in one for one in problems):
            monkeypatch.setattr(download_tweets, "TIMEOUTS", (5, 0.2))
        for path in Path().iterdir():
            path.unlink()
        sleeps.clear()
        second_page = on == "search" and chance.random() < 0.5
        expected = Expected.of(problems)
        with XSimulator(make_replies_and_posts(), NO_PACE) as x:
            if second_page:
                x.fail(Fault.short_page())
            for one in problems:
                x.fail(PROBLEMS[one][0], on=on)
            run, requests = run_on(main, x, on)
            is_first_of_two = on == "search" and not expected.sentence and not second_page
            assert len(requests) == expected.requests + second_page + is_first_of_two
            assert len(sleeps) == len(expected.sleeps) == len([*filter(None, sleeps)])
            assert run.err.count(". Retrying at ") == sum(
                seconds_slept > UNREPORTED_PAUSE for seconds_slept in sleeps
            )
            check_output(run)
            for seconds_slept, (least, most) in zip(sleeps, expected.sleeps, strict=True):
                assert least <= seconds_slept <= most
            if expected.sentence:
                assert run.code == 1
                assert re.search(expected.sentence, check_error(run))
                assert Path(MINE).exists() == (second_page or on == "lookup")
                assert requests[-1].status in (0, 200) or f"HTTP {requests[-1].status}" in run.err
                kept = x.posts_returned
                run, _ = run_on(main, x, on)
            else:
                kept = 0
        assert run.code == (1 if on == "users" else 0)
        if on != "users":
            rows = [f"post number {n}" for n in (*range(229, 199, -1), *range(129, 99, -1))]
            assert [row.rpartition("\n")[2] for row in run.rows(MINE)] == rows[: COMMANDS[on][0][1]]
        if second_page:
            assert not set(x.returned_ids[kept:]) & {make_post(n).id for n in (229, 228) if kept}


def test_each_request_is_tried_up_to_four_times(main, x, sleeps):
    for number in (1, 5, 9):
        x.fail(Fault.server_error(), at=number, times=3)
        x.fail(Fault.short_page(), at=number + 3)
    run, searches = run_on(main, x, "search")
    assert [r.status for r in searches][:12] == [500, 500, 500, 200] * 3
    assert (run.code, sleeps) == (0, [1, 2, 4] * 3)


@pytest.mark.parametrize(
    "fault", [Fault.too_many_without_headers(), Fault.too_many(reset_in=-3600)]
)
def test_a_run_waits_for_a_whole_window_before_it_stops(main, x, sleeps, fault):
    x.fail(fault, times=None)
    run, searches = run_on(main, x, "search")
    assert run.code == 1
    assert PAUSE in check_error(run)
    assert 900 <= sum(sleeps) <= 1200  # seconds: X's window, since its end is unknown
    assert min(sleeps) >= 1
    assert sum(sleeps[:5]) < 60
    assert len(searches) <= 0.5 * sum(sleeps)


def test_a_request_that_finds_no_server_costs_nothing(main, sleeps):
    run = main("some_account", API_BASE_URL="http://nowhere.invalid", BEARER_TOKEN="token")
    assert (run.code, sleeps) == (1, [1, 2, 4])
    assert "The network connection to X failed (4 times)" in check_error(run)
    assert "Cost" not in run.err


@pytest.mark.skipif(sys.platform != "linux", reason="only here a full backlog drops connections")
def test_a_run_stops_if_x_accepts_no_connection(main, sleeps, monkeypatch):
    assert TIMEOUTS == (10, 30)
    monkeypatch.setattr(download_tweets, "TIMEOUTS", (0.1, 30))
    with socket.socket() as door, socket.socket() as first, socket.socket() as second:
        door.bind(("127.0.0.1", 0))
        door.listen(0)
        for visitor in (first, second):
            visitor.setblocking(False)
            visitor.connect_ex(door.getsockname())
        url = f"http://127.0.0.1:{door.getsockname()[1]}"
        run = main("some_account", 10, API_BASE_URL=url, BEARER_TOKEN="token")
    assert (run.code, sleeps) == (1, [1, 2, 4])
    assert "X accepted no connection within 0.1 seconds" in check_error(run)


# --- responses without the requested fields ---


def read_table(table: str) -> list[Any]:
    """Return the rows of a table of tweets.db."""
    with closing(sqlite3.connect("tweets.db")) as cache:
        return cache.execute(f"SELECT * FROM {table}").fetchall()


def test_posts_without_their_fields_end_a_run_and_are_not_stored(main, x):
    x.rules = replace(NO_PACE, ignores_tweet_fields=True)
    run = main("some_account", simulator=x)
    assert run.code == 1
    assert "X returned posts without author and time" in check_error(run)
    assert x.dollars <= Decimal("0.05")
    assert not Path(MINE).exists()
    assert not any(map(read_table, ("accounts", "tweets", "fetched", "missing_tweets")))
    x.rules = NO_PACE
    assert main("some_account", simulator=x).code == 0
    assert len(read_rows(Path(MINE))) == 30


def test_parent_posts_without_their_fields_end_a_run_and_are_not_stored(main, x):
    ignoring = replace(NO_PACE, ignores_tweet_fields=True)
    x.before(1, lambda: setattr(x, "rules", ignoring), on="lookup")
    args = ("some_account", 60, *REPLY)
    run = main(*args, simulator=x)
    assert run.code == 1
    assert "X returned posts without author and time" in check_error(run)
    assert len(run.rows(MINE)) == 60
    assert not any(map(read_table, ("tweets WHERE account IS NULL", "missing_tweets")))
    x.rules = NO_PACE
    again = main(*args, simulator=x)
    assert again.code == 0
    assert "parent post" not in again.out
    assert "post number 29" in again.rows(MINE)[30]


def test_after_a_search_for_many_posts_fails_searches_request_fewer(main):
    world = make_account_world("example_account", posts=500)
    rules = replace(NO_PACE, largest_page=100)
    with XSimulator(world, rules) as x:
        assert main("example_account", "--include_replies", simulator=x).code == 0
        posts = world.searchable((((False, "from:example_account"),),))
        wanted = {post.id for post in posts if not (post.retweet_of or post.quote_of)}
        assert set(x.returned_ids) == wanted
    sizes = [int(search.params["max_results"]) for search in x.searches]
    assert sizes[:5] == [10, 500, 250, 125, 100]
    assert set(sizes[5:]) == {100}


def test_after_a_search_for_many_posts_times_out_searches_request_half_as_many(
    main, x, monkeypatch
):
    monkeypatch.setattr(download_tweets, "TIMEOUTS", (10, 0.2))
    x.fail(Fault.stalled(), at=2)
    assert main("some_account", simulator=x).code == 0
    assert [search.params["max_results"] for search in x.searches][:3] == ["10", "500", "250"]


# --- cached posts after X rejects requests ---


@pytest.mark.parametrize("source", ["example_account", "accounts.txt"])
def test_all_cached_posts_are_written_if_x_rejects_requests(main, source):
    Path("accounts.txt").write_text("example_account\nsecond_account\n", "utf-8")
    dataset = f"{source.removesuffix('.txt')}_tweets.csv"
    with XSimulator(make_three_accounts(), NO_PACE) as x:
        before = main(source, "--include_replies", simulator=x)
        rows = before.rows(dataset)
        x.start_new_day()
        x.fail(Fault.credits_depleted(), times=None)
        dollars = x.dollars
        run = main(source, "--include_replies", "--sentiment=3", simulator=x)
        assert run.code == 1
        assert "The app has no credits left" in check_error(run)
        assert (run.out + run.err).count("no credits") == 1
        assert run.rows(dataset) != rows
        assert all(old in new for old, new in zip(rows, run.rows(dataset), strict=True))
        assert x.dollars == dollars


def test_a_reason_is_printed_once_if_x_rejects_lookups_and_searches(main, monkeypatch):
    for name, value in SIZES.items():
        monkeypatch.setattr(download_tweets, name, value)
    with XSimulator(make_one_account(), NO_PACE) as x:
        x.fail(Fault.credits_depleted(), times=None, at=1, on="lookup")
        x.fail(Fault.credits_depleted(), times=None, at=2)
        run = main(*ARGS, simulator=x)
    assert run.code == 1
    assert (run.out + run.err).count("no credits") == 1
    assert [request.status for request in x.requests].count(402) == 1


# --- invalid settings ---

NOWHERE = "https://127.0.0.1:9"
MALFORMED = "proxy setting (HTTPS_PROXY, HTTP_PROXY or ALL_PROXY) must be like http://host:port"
SETTINGS = [
    ("HTTPS_PROXY", "socks5://127.0.0.1:9", "needs the package PySocks"),
    ("ALL_PROXY", "socks5h://someone@127.0.0.1:9", "needs the package PySocks"),
    ("HTTPS_PROXY", "http://[::1", MALFORMED),
    ("HTTPS_PROXY", "http://", MALFORMED),
    ("HTTPS_PROXY", "http://127.0.0.1:port", MALFORMED),
    ("ALL_PROXY", "127.0.0.1:99999", MALFORMED),
    ("REQUESTS_CA_BUNDLE", "missing.pem", "REQUESTS_CA_BUNDLE or CURL_CA_BUNDLE names a missing"),
    ("CURL_CA_BUNDLE", "missing.pem", "REQUESTS_CA_BUNDLE or CURL_CA_BUNDLE names a missing"),
]


@pytest.mark.parametrize(("name", "value", "sentence"), SETTINGS)
def test_an_invalid_setting_is_reported_at_once(main, sleeps, monkeypatch, name, value, sentence):
    if "PySocks" in sentence and importlib.util.find_spec("socks"):
        pytest.skip("PySocks is installed")
    for setting in ("requests_ca_bundle", "curl_ca_bundle", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(setting, raising=False)
        monkeypatch.delenv(setting.upper(), raising=False)
    run = main("some_account", 10, API_BASE_URL=NOWHERE, BEARER_TOKEN="token", **{name: value})
    assert (run.code, run.out, sleeps) == (1, "", [])
    assert sentence in check_error(run)
    assert "times" not in run.err
    assert "Cost" not in run.err
    check_output(run)


# --- the cost after Ctrl-C ---


@needs_signals
def test_ctrl_c_in_the_pause_before_a_search_counts_only_what_x_returned(main, tmp_path):
    with XSimulator(make_one_account(), NO_PACE) as x:
        process = Stage(main, tmp_path, x, ARGS, "search", 1).start(SEARCH_PAUSE=60)
        process.wait_until_it_prints("Retrying at")
        process.running.send_signal(signal.SIGINT)
        run = process.end()
    assert run.code == 130
    assert Match(COST, run.err).dollars() == x.dollars > 0
    assert not Match(COST, run.err).groups["bound"]


@needs_signals
@pytest.mark.parametrize("args", [("quiet_account",), ("quiet_account", "--estimate")])
def test_ctrl_c_during_a_profile_lookup_leaves_its_cost_in_the_output(main, tmp_path, args):
    with XSimulator(World(Account(14, "quiet_account")), NO_PACE) as x:
        stage = Stage(main, tmp_path, x, args, "users", 1)
        run = interrupt_request(signal.SIGINT)(stage)
    assert run.code == 130
    assert x.users_charged == 1
    assert Match(COST, run.err).profiles == 1


# --- the rest of tests/README.md ---


def find_commands() -> list[str]:
    """Return the command lines of tests/README.md."""
    blocks = re.findall(r"```bash\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


def test_ci_runs_the_test_command_of_tests_readme():
    assert find_commands()[0] in (ROOT / ".ci" / "run").read_text("utf-8").splitlines()


def test_the_simulator_works_with_the_commands_of_tests_readme(tool):
    _, serve, settings, download = find_commands()
    _, script, *_ = shlex.split(serve)
    with subprocess.Popen(
        [sys.executable, ROOT / script, "--port=0"], stdout=subprocess.PIPE, encoding="utf-8"
    ) as server:
        try:
            printed = server.stdout.readline().strip()
            assert re.sub(r":\d+ ", ":8765 ", printed) == settings
            environment = dict(word.split("=", 1) for word in printed.split()[1:])
            run = tool(*shlex.split(download)[2:], env=environment)
        finally:
            server.terminate()
    assert (run.code, ANNOUNCEMENT.sub("", run.err)) == (0, "")
    assert len(run.rows(DATASET)) == 100
