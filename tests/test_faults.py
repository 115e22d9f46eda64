"""What is promised when something fails: each row of the table in tests/README.md, to the rerun."""

from __future__ import annotations

import functools
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
from pathlib import Path
from typing import Any

import pytest
from archives import the_error
from conftest import (
    FREE,
    FRIEND,
    ME,
    REPLY,
    ROOT,
    UNPAUSED,
    Process,
    Run,
    Tool,
    launcher,
    post,
    rows_of,
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
    moments,
    snowflake,
)

import download_tweets

README = Path(__file__).with_name("README.md")
THREADS = (*REPLY, "--max_cost=1000")
WORDS = ("example_account", *THREADS)
DATASET = "example_account_tweets.csv"
LIST = ("accounts.txt", *THREADS)
LISTED = ("example_account", "second_account", "third_account")
SIZES = {"PAGE_SIZE": 20, "LOOKUP_SIZE": 7}  # small ones, so that there are many requests
OLD_FILE = b"text\nfrom a run long ago\n"
IN_THE_MIDDLE = (("search", 2), ("lookup", 2))
ONCE = (("search", 2),)
WRITTEN = (0, 20, 40, 52, 72)  # records before the first search, the second, and so on


# --- the table ---


@dataclass(frozen=True)
class Promise:
    """A row of the table."""

    fault: str
    happens: str
    does: str
    says: str
    exit_code: str
    again: str


def table() -> list[Promise]:
    """The rows of the table of promises, whose cells are plain text."""
    lines = README.read_text("utf-8").partition("| Fault |")[2].partition("\n\n")[0].splitlines()
    rows = [line.strip("| ").split("|") for line in lines[2:]]
    return [Promise(*(cell.strip() for cell in row)) for row in rows]


PROMISES = {promise.fault: promise for promise in table()}


# --- where a command runs, disturbed and again ---


@dataclass
class Stage:
    """A folder, an X and a command that is to be disturbed at some request."""

    main: Tool
    folder: Path
    x: XSimulator
    words: tuple[str, ...]
    on: str
    at: int

    def run(self, **environment: str) -> Run:
        return self.main(*self.words, simulator=self.x, **environment)

    def fail(self, fault: Fault, times: int = 1) -> None:
        self.x.fail(fault, times, at=self.at, on=self.on)

    def start(self, before: str = "", prefix: tuple[str, ...] = (), **constants: object) -> Process:
        """The command in a process of its own, with some code before it."""
        command = [*prefix, *launcher(UNPAUSED | SIZES | constants, before), *self.words]
        self.process = Process(command, self.folder, self.x)
        return self.process


def one_account() -> World:
    return make_account_world("example_account", posts=60)


@dataclass(frozen=True)
class Scene:
    """How a fault is made: a run that it disturbs, and what mends it afterwards."""

    disturb: Callable[[Stage], Run]
    places: tuple[tuple[str, int], ...] = ONCE  # endpoint and number of the request it strikes
    words: tuple[str, ...] = WORDS
    world: Callable[[], World] = one_account
    dataset: str = DATASET
    lost: int = 0  # posts, at most, that X billed and that never reached the store
    twice: int = 0  # posts, at most, that are read again, since they share a second
    written: int | None = -1  # records left; -1: those before the search; None: it depends
    in_order: bool = True  # what is left of the file is its beginning
    mend: Callable[[Stage], object] = lambda stage: None
    environment: tuple[tuple[str, str], ...] = ()
    fault: Fault | None = None  # that X itself makes, once


def three_accounts() -> World:
    world = make_account_world("example_account", posts=60)
    world = make_account_world("second_account", posts=40, world=world)
    return make_account_world("third_account", posts=30, world=world)


def long_threads() -> World:
    """Sixty answers to one very long post: the dataset is far larger than the store."""
    me, friend = Account(21, "example_account"), Account(22, "long_writer")
    first, *later = moments(61, (2015, 2020))
    long = Post(snowflake(first), friend.id, "all of it " * 400, first)
    answers = [
        Post(snowflake(moment, number), me.id, f"answer {number}", moment, reply_to=long.id)
        for number, moment in enumerate(later)
    ]
    return World(me, friend, long, *answers)


def scripted(fault: Fault, times: int = 1, **scene: Any) -> Scene:
    """A fault that X itself makes, at a search and at a lookup unless told otherwise."""

    def disturb(stage: Stage) -> Run:
        stage.fail(fault, times)
        return stage.run()

    once = {"fault": fault} if times == 1 else {}
    return Scene(disturb, **{"places": IN_THE_MIDDLE} | once | scene)


KEYS = (
    ("BEARER_TOKEN", ""),
    ("CONSUMER_KEY", Rules().consumer_key),
    ("CONSUMER_SECRET", Rules().consumer_secret),
)
TRIES, LIMIT_TRIES = (len(UNPAUSED[name]) + 1 for name in ("RETRY_WAITS", "LIMIT_WAITS"))


def with_wrong_keys(stage: Stage) -> Run:
    stage.fail(Fault.wrong_keys())
    return stage.run(**dict(KEYS))


def at_a_dead_port(stage: Stage) -> Run:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    return stage.run(API_BASE_URL=f"http://127.0.0.1:{port}")


def window_used_up(stage: Stage) -> Run:
    """X counts anew in a second; the next request must not come before."""
    stage.fail(Fault.too_many(reset_in=1))
    run = stage.run()
    refused = next(n for n, request in enumerate(stage.x.requests) if request.status == 429)
    times = [request.arrived for request in stage.x.requests]
    assert times[refused + 1] - times[refused] >= 1
    return run


def suspend_before_second_page(stage: Stage) -> Run:
    change = functools.partial(stage.x.world.change_account, "example_account", suspended=True)
    stage.x.before(2, change)
    return stage.run()


def lift_suspension(stage: Stage) -> None:
    stage.x.world.change_account("example_account", suspended=False)


def on_a_disk_of(share: Callable[[Stage], int]) -> Callable[[Stage], Run]:
    """A run whose files may have no more than so many bytes."""

    def disturb(stage: Stage) -> Run:
        pytest.importorskip("resource", reason="needs the limits of POSIX")
        size = share(stage)
        limit = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))"
        return stage.start(limit).end()

    return disturb


def size_of(stage: Stage, name: str) -> int:
    return (stage.folder.parent / "undisturbed" / name).stat().st_size


# root may write everywhere, unless it gives up that capability (CAP_DAC_OVERRIDE) and starts anew
AS_ANYBODY = (
    "import ctypes, os, sys;"
    " os.name == 'posix' and os.geteuid() == 0 and ctypes.CDLL(None).prctl(24, 1, 0, 0, 0);"
    " os.execv(sys.argv[1], sys.argv[1:])"
)


def in_a_read_only(folder: str) -> Callable[[Stage], Run]:
    """A run while nothing can be made in that folder; skipped where that cannot be had."""

    def disturb(stage: Stage) -> Run:
        if os.name != "posix":
            pytest.skip("Windows lets files be made in a read-only folder")
        place, prefix = stage.folder / folder, (sys.executable, "-c", AS_ANYBODY)
        place.chmod(0o555)
        attempt = [*prefix, sys.executable, "-c", "open('attempt', 'w')"]
        if not subprocess.run(attempt, cwd=place, capture_output=True, check=False).returncode:
            pytest.skip("this user may write into any folder")
        return stage.start(prefix=prefix).end()

    return disturb


def writable_again(folder: str) -> Callable[[Stage], object]:
    return lambda stage: (stage.folder / folder).chmod(0o755)


needs_signals = pytest.mark.skipif(
    os.name != "posix", reason="Windows ends a process where others send it a signal"
)


def during_a_request(number: int) -> Callable[[Stage], Run]:
    def disturb(stage: Stage) -> Run:
        stage.x.before(stage.at, lambda: stage.process.running.send_signal(number), on=stage.on)
        return stage.start().end()

    return disturb


def during_a_wait(number: int) -> Callable[[Stage], Run]:
    def disturb(stage: Stage) -> Run:
        stage.fail(Fault.too_many_without_headers())
        process = stage.start(LIMIT_WAITS=(60,))
        process.wait_until_it_tells("going on at")
        process.running.send_signal(number)
        return process.end()

    return disturb


SIGNAL_AT_THE_THIRD_WRITE = """
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


def during_a_write(number: int) -> Callable[[Stage], Run]:
    """A run that gets the signal when it writes into the dataset file for the third time."""
    return lambda stage: stage.start(SIGNAL_AT_THE_THIRD_WRITE.format(number)).end()


PAGE = SIZES["PAGE_SIZE"]
LARGE = {"world": long_threads}
LISTED_SCENE = {"words": LIST, "world": three_accounts, "dataset": "accounts_tweets.csv"}
SCENES = {
    "invalid request": scripted(Fault.invalid_request()),
    "wrong bearer token": scripted(Fault.unauthorized()),
    "wrong consumer key": Scene(with_wrong_keys, places=(("token", 1),), environment=KEYS),
    "no credits": scripted(Fault.credits_depleted()),
    "payment required": scripted(Fault.payment_required()),
    "credits used up in the middle of a list": scripted(
        Fault.credits_depleted(), places=(("search", 5),), **LISTED_SCENE
    ),
    "spending limit": scripted(Fault.spend_cap_reached()),
    "app not enrolled": scripted(Fault.client_not_enrolled()),
    "user's token": scripted(Fault.unsupported_authentication()),
    "monthly cap": scripted(Fault.usage_cap()),
    "monthly cap that invites to wait": scripted(
        replace(Fault.usage_cap(retry_after=3), rate=(0, 3))
    ),
    "window used up": Scene(window_used_up, places=IN_THE_MIDDLE),
    "one request a second": scripted(Fault.too_fast()),
    "too many requests, without headers": scripted(Fault.too_many_without_headers()),
    "too many requests, for ever": scripted(Fault.too_many_without_headers(), LIMIT_TRIES),
    "server error": scripted(Fault.server_error()),
    "maintenance": scripted(Fault.service_unavailable()),
    "maintenance for hours": scripted(Fault.service_unavailable(), TRIES),
    "reset before an answer": scripted(Fault.reset_before_answer()),
    "reset in the middle of an answer": scripted(Fault.reset_midway()),
    "reset after an answer": scripted(Fault.reset_after_answer()),
    "answers lost for ever": scripted(Fault.answer_lost(), TRIES, lost=PAGE),
    "no connection": Scene(at_a_dead_port, written=0),
    "stalled socket": scripted(Fault.stalled()),
    "stalled answer": scripted(Fault.stalled_after_headers()),
    "stalled for ever": scripted(Fault.stalled(), TRIES),
    "half a document": scripted(Fault.half_json()),
    "half a document for ever": scripted(Fault.half_json(), TRIES, lost=PAGE),
    "short body": scripted(Fault.short_body()),
    "empty answer": scripted(Fault.json_null()),
    "refused page token": scripted(Fault.refused_token(), places=(("search", 3),)),
    "empty page": scripted(Fault.empty_page(), places=ONCE),
    "repeated page": scripted(Fault.duplicated_page(), places=ONCE),
    "page tokens that never end": scripted(
        Fault.empty_page(), download_tweets.BARREN_PAGES, places=ONCE, twice=2
    ),
    "account suspended between two pages": Scene(suspend_before_second_page, mend=lift_suspension),
    "account of a list suspended between two pages": Scene(
        suspend_before_second_page,
        mend=lift_suspension,
        written=20 + 35 + 26,
        in_order=False,
        **LISTED_SCENE,
    ),
    "disk full, for the dataset": Scene(
        on_a_disk_of(lambda stage: size_of(stage, DATASET) // 2), **LARGE
    ),
    "disk full, for the dataset's first page": Scene(
        on_a_disk_of(lambda stage: size_of(stage, DATASET) // 4), written=0, **LARGE
    ),
    "disk full, for the store": Scene(
        on_a_disk_of(lambda stage: size_of(stage, "tweets.db") * 2 // 3), lost=PAGE, written=None
    ),
    "disk full from the start": Scene(on_a_disk_of(lambda stage: 1), written=0),
    "read-only folder": Scene(in_a_read_only("."), mend=writable_again("."), written=0),
    "read-only folder for the dataset": Scene(
        in_a_read_only("elsewhere"),
        words=(*WORDS, "--output=elsewhere/posts.csv"),
        dataset="elsewhere/posts.csv",
        mend=writable_again("elsewhere"),
        written=0,
    ),
    "Ctrl-C during a request": Scene(during_a_request(signal.SIGINT), IN_THE_MIDDLE),
    "Ctrl-C during a wait": Scene(during_a_wait(signal.SIGINT), IN_THE_MIDDLE),
    "Ctrl-C during a write": Scene(during_a_write(signal.SIGINT)),
    "SIGTERM during a request": Scene(during_a_request(signal.SIGTERM), IN_THE_MIDDLE),
    "SIGTERM during a wait": Scene(during_a_wait(signal.SIGTERM), IN_THE_MIDDLE),
    "SIGTERM during a write": Scene(during_a_write(signal.SIGTERM)),
}
CASES = [  # a row strikes at one of its places; that any other would do is tried further down
    pytest.param(
        *(promise, SCENES[name], *place),
        id=f"{name}, {place[0]} {place[1]}",
        marks=[needs_signals] * ("sends SIG" in promise.happens),
    )
    for name, promise in PROMISES.items()
    if name in SCENES
    for place in [random.Random(name).choice(SCENES[name].places)]
]


# --- what is left ---


def prepared(folder: Path, scene: Scene) -> Path:
    """A folder with the inputs and an older dataset."""
    (folder / scene.dataset).parent.mkdir(parents=True)
    (folder / scene.dataset).write_bytes(OLD_FILE)
    (folder / "accounts.txt").write_text("\n".join(LISTED), "utf-8")
    return folder


def kept_posts(folder: Path, own: bool = False) -> set[int]:
    """The ids in the store; `own`: only those that a search gave."""
    path = folder / "tweets.db"
    if not path.exists():
        return set()
    with closing(sqlite3.connect(path)) as store:
        if not store.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            return set()
        assert store.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        where = "WHERE username IS NOT NULL" if own else ""
        return {row[0] for row in store.execute(f"SELECT id FROM tweets {where}")}


def check_file(path: Path, reference: Path, scene: Scene) -> int:
    """A whole number of the records that belong there, or the older file still; how many."""
    left = path.read_bytes()
    if left == OLD_FILE:
        return 0
    wanted, rows = iter(rows_of(reference)), rows_of(path)
    assert left.endswith(b"\n")
    assert all(row in wanted for row in rows)  # each after the one before
    if scene.in_order:
        assert reference.read_bytes().startswith(left)
    return len(rows)


def shown_times(run: Run, began: datetime) -> Iterator[datetime]:
    """The times at which the pauses are said to end."""
    for word in re.findall(r"going on at (\d\d:\d\d:\d\d)$", run.err, re.MULTILINE):
        clock = datetime.strptime(word, "%H:%M:%S").time()
        shown = datetime.combine(began.date(), clock)
        yield shown if shown > began - timedelta(hours=12) else shown + timedelta(days=1)


def check_manners(promise: Promise, run: Run, x: XSimulator, began: datetime) -> None:
    """The run did what the table says: it waited, tried again, went on or stopped, and said so."""
    assert run.code == int(promise.exit_code)
    assert ("stops" in promise.does) == (run.code != 0)
    assert promise.says in run.err
    assert "Traceback" not in run.out + run.err
    assert x.rules.bearer_token not in run.out + run.err
    shown, now = list(shown_times(run, began)), datetime.now()
    if "or tries" not in promise.does:
        assert bool(shown) == bool(re.search("wait|tries", promise.does))
    if times := re.search(r"tries (\d) times", promise.does):
        assert len(shown) == int(times[1]) - 1
    if "stops waiting" in promise.does:
        assert now < shown[0] < now + timedelta(seconds=61)
    else:
        assert all(began - timedelta(seconds=1) < moment <= now for moment in shown)
    if "asks for nothing" in promise.does:
        assert not x.requests
    elif "at once" in promise.does and "write" not in promise.fault:
        *before, last = (request.status for request in x.requests)
        assert set(before) <= {200}
        assert last != 200


UNDISTURBED: dict[tuple[str, ...], tuple[int, dict[str, bytes]]] = {}


def undisturbed_run(main: Tool, scene: Scene) -> tuple[int, dict[str, bytes]]:
    """What a run costs and leaves at an X without faults, made once for all scenes that need it."""
    key = (*scene.words, scene.world.__name__)
    if key not in UNDISTURBED:
        with XSimulator(scene.world(), FREE) as x:
            assert main(*scene.words, simulator=x).code == 0
        left = {name: Path(name).read_bytes() for name in (scene.dataset, "tweets.db")}
        UNDISTURBED[key] = x.posts_billed, left
    return UNDISTURBED[key]


@pytest.fixture
def _no_long_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail instead of waiting for minutes."""
    sleep = time.sleep

    def sleep_shortly(seconds: float) -> None:
        assert seconds < 10
        sleep(seconds)

    monkeypatch.setattr(time, "sleep", sleep_shortly)


@pytest.mark.usefixtures("_no_long_sleep")
@pytest.mark.parametrize(("promise", "scene", "on", "at"), CASES)
def test_what_the_table_promises_holds(main, tmp_path, monkeypatch, promise, scene, on, at):
    for name, value in SIZES.items():
        monkeypatch.setattr(download_tweets, name, value)
    if "stalled" in promise.fault:
        monkeypatch.setattr(download_tweets, "TIMEOUTS", (10, 0.2))
    environment = dict(scene.environment)
    undisturbed = tmp_path / "undisturbed"
    prepared(undisturbed, scene)
    monkeypatch.chdir(undisturbed)
    reference = undisturbed / scene.dataset
    for name, content in undisturbed_run(main, scene)[1].items():
        (undisturbed / name).write_bytes(content)
    price = undisturbed_run(main, scene)[0]

    folder = prepared(tmp_path / "disturbed", scene)
    monkeypatch.chdir(folder)
    with XSimulator(scene.world(), FREE) as x:
        stage = Stage(main, folder, x, scene.words, on, at)
        began = datetime.now()
        run = scene.disturb(stage)
        scene.mend(stage)

        check_manners(promise, run, x, began)
        written = check_file(folder / scene.dataset, reference, scene)
        if run.code == 0:
            assert written == len(rows_of(reference)) or promise.again != "asks for nothing"
        elif on == "search" and scene.written is not None:
            assert written == (WRITTEN[at - 1] if scene.written < 0 else scene.written)
        assert not [*folder.rglob("*.part")]
        kept = kept_posts(folder)
        assert len(set(x.returned_ids) - kept) <= scene.lost
        own, returned, asked = kept_posts(folder, own=True), x.posts_returned, len(x.requests)
        again = stage.run(**environment)
        assert (again.code, again.err) == (0, "")
        assert (folder / scene.dataset).read_bytes() == reference.read_bytes()
        assert x.posts_billed == price
        assert len(own & set(x.returned_ids[returned:])) <= scene.twice
        assert (len(x.requests) == asked) == (promise.again == "asks for nothing")


def test_each_row_of_the_table_is_a_test_and_each_test_a_row():
    assert [promise.fault for promise in table()] == list(SCENES)
    for promise in table():
        assert promise.happens
        assert promise.does
        assert promise.exit_code in ("0", "1", "130", "143")
        assert promise.again in ("asks for nothing", "reads the rest")
        assert (promise.again == "asks for nothing") <= (promise.exit_code == "0")


# --- any troubles of X, one after the other ---

MINE = "some_account_tweets.csv"
RETRY_WAITS, TIMEOUTS = download_tweets.RETRY_WAITS, download_tweets.TIMEOUTS
LIMIT_WAITS = download_tweets.LIMIT_WAITS
COMMANDS: dict[str, tuple[tuple[object, ...], dict[str, str]]] = {  # by what of X it asks
    "search": (("some_account", 30), {}),
    "lookup": (("some_account", 60, *REPLY), {}),
    "users": (("nobody_here", 30), {}),
    "token": (("some_account", 30), dict(KEYS)),
}


def thirty_of_each() -> World:
    """An account that wrote thirty replies, then thirty posts."""
    answered = [post(number, author=FRIEND) for number in range(30)]
    replies = [post(number + 100, reply_to=answered[number].id) for number in range(30)]
    return World(ME, FRIEND, *answered, *replies, *(post(number + 200) for number in range(30)))


def says(status: int, **body: Any) -> Fault:
    return Fault.says(status, body)


def limit(**headers: str) -> Fault:
    """A 429 with such headers only; _ stands for -."""
    pairs = tuple((f"x-rate-limit-{name}", value) for name, value in headers.items())
    return Fault.says(429, {"title": "Too Many Requests", "status": 429}, headers=pairs, bare=True)


def sent_to(address: str) -> Fault:
    return Fault.says(302, {}, headers=(("location", address),))


HTML = b"<html><body>Log in to the guests' network</body></html>"
GZIP = (("content-encoding", "gzip"),)
OUT_OF_ORDER, BROKEN, HOLLOW = "out of order", "broke off|no JSON|connection", "holds nothing"


def of_the_table(does: str) -> dict[str, tuple[Fault, str]]:
    """The faults of the table that are met in this way, with what is told of them."""
    return {
        name: (SCENES[name].fault, re.escape(promise.says))
        for name, promise in PROMISES.items()
        if promise.does == does and SCENES[name].fault
    }


AGAIN = {  # what is asked for again, up to four times in all, and what is told then
    **of_the_table("tries again, then goes on"),
    **{str(status): (Fault.server_error(status), OUT_OF_ORDER) for status in (502, 503, 504)},
    "500 with a list": (Fault.says(500, []), OUT_OF_ORDER),
    "500 with null errors": (Fault.says(500, {"errors": None}), OUT_OF_ORDER),
    "503 with an empty object": (Fault.says(503, {}), OUT_OF_ORDER),
    "200 with a list": (Fault.says(200, []), HOLLOW),
    "200 with null errors": (Fault.says(200, {"errors": None}), HOLLOW),
    "200 with an empty object": (Fault.says(200, {}), HOLLOW),
    "200 with a word": (Fault.says(200, "OK"), HOLLOW),
    "200 with HTML": (Fault(200, HTML), BROKEN),
    "200 with nothing": (Fault(200, b""), BROKEN),
    "200 with an endless number": (Fault(200, b'{"meta": ' + b"9" * 5000 + b"}"), BROKEN),
    "200 with broken gzip": (Fault(200, b"{}", headers=GZIP), BROKEN),
    "answer lost": (Fault.answer_lost(), "connection"),
}
FAR = str(2_000_000_000)
PAUSE = "X wants a pause"
A_SECOND_OR_TWO = "waits a second or two, then goes on"
WAITS = {  # what is waited for, and the seconds until X counts anew, if that is told
    **{name: (fault, 0) for name, (fault, _) in of_the_table(A_SECOND_OR_TWO).items()},
    "used up": (Fault.too_many(reset_in=120), 120),
    "used up, for a whole window": (Fault.too_many(reset_in=900), 900),
    "used up, ends at once": (Fault.too_many(reset_in=0), 0),
    "used up, but the clocks differ": (Fault.too_many(reset_in=-600), 0),
    "used up, until another decade": (limit(remaining="0", reset=FAR), 900),
    "without the reset": (limit(remaining="0"), 0),
    "without the remaining": (limit(reset=FAR), 0),
    "with an odd reset": (limit(remaining="0", reset="soon"), 0),
    "with an endless reset": (limit(remaining="0", reset="9" * 400), 0),
    "with an empty reset": (limit(remaining="0", reset=""), 0),
    "with an odd remaining": (limit(remaining="many", reset=FAR), 0),
    "429 with a list": (Fault.says(429, []), 0),
    "429 with null": (Fault.says(429, None), 0),
    "429 with HTML": (Fault(429, HTML, bare=True), 0),
}
CAP = "cap.*next month"
STOPS = {  # what waiting does not mend
    **of_the_table("stops at once"),
    "400": (Fault.invalid_request("The query is far too odd"), "The query is far too odd"),
    "400 at an endless date": (
        replace(Fault.invalid_request("Odd"), headers=(("date", f"1 May 2020 0:0 +{'9' * 30}"),)),
        "Odd",
    ),
    "402 of another shape": (says(402, title="Hm"), r"no credits.* buy .*https://"),
    "403 spend cap by its title": (
        says(403, title="SpendCapReached", reset_date="2031-05-06"),
        "raise it .*https://.*2031-05-06",
    ),
    "403 not enrolled by its reason": (
        says(403, reason="client-not-enrolled"),
        "pay-per-use package.* attach .*https://",
    ),
    "403 unheard of": (says(403, title="No", detail="Because of Monday"), "Because of Monday"),
    "404": (says(404, title="Not Found", detail="No such page"), "No such page"),
    "410": (says(410, title="Gone", detail="Retired"), "Retired"),
    "451": (Fault(451, HTML), "HTTP 451"),
    "302 to itself": (sent_to("/2/tweets?ids=1"), "HTTP 302"),
    "302 elsewhere": (sent_to("http://127.0.0.1:9"), "HTTP 302"),
    "403 without words": (Fault(403, b"\xff\xfe"), "HTTP 403"),
    "403 with odd words": (
        says(403, title=5, detail=["no"], errors=[None, "no", {"message": {"a": 1}}]),
        "HTTP 403",
    ),
    "403 with too many words": (says(403, detail="on and " * 900), "HTTP 403.{,600}$"),
    "403 in colour, on two lines": (
        Fault(403, rb'{"title": "\ud83d", "detail": "two\nlines\r\nand \u001b[31mred"}'),
        r"HTTP 403[^\x1b]*two lines and[^\x1b]*red",
    ),
    "429 usage cap by its title": (says(429, title="UsageCapExceeded"), CAP),
    "429 usage cap by its detail": (says(429, detail="Usage cap exceeded: Monthly"), CAP),
    "429 usage cap by its type": (says(429, type="https://x/problems/usage-capped"), CAP),
    "429 usage cap in errors": (says(429, errors=[{"title": "UsageCapExceeded"}]), CAP),
}
TROUBLES = {**AGAIN, **WAITS, **STOPS}


@dataclass
class Expected:
    """What a run has to do when these troubles come one after the other: the plain model."""

    naps: list[tuple[float, float]]  # at least, at most so many seconds
    requests: int = 0
    sentence: str = ""  # by which the run ends; empty if it comes to its end

    @classmethod
    def of(cls, troubles: list[str]) -> Expected:
        expected, retries, pauses = cls([]), iter([1, 2, 4]), 0
        for name in troubles:
            expected.requests += 1
            _, about = TROUBLES[name]
            if name in WAITS:
                pauses += 1
                expected.naps.append((max(1, about), max(4 * pauses, about + 3)))
            elif name in AGAIN and (seconds := next(retries, None)):
                expected.naps.append((seconds, seconds))
            else:
                expected.sentence = str(about)
                return expected
        expected.requests += 1
        return expected


@pytest.fixture
def x() -> Iterator[XSimulator]:
    """X with thirty posts and thirty replies."""
    with XSimulator(thirty_of_each(), FREE) as simulator:
        yield simulator


@pytest.fixture
def naps(main: Tool, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that the program sleeps between two requests, with its own waits, unslept."""
    slept: list[float] = []

    def sleep(seconds: float) -> None:
        slept.extend([seconds] if seconds else [])
        if sum(slept) > 100_000:
            raise KeyboardInterrupt  # it would go on for ever

    monkeypatch.setattr(download_tweets, "RETRY_WAITS", RETRY_WAITS)
    monkeypatch.setattr(download_tweets, "LIMIT_WAITS", LIMIT_WAITS)
    monkeypatch.setattr(time, "sleep", sleep)
    return slept


def run_on(main: Tool, x: XSimulator, on: str) -> tuple[Run, list[Request]]:
    """A run that asks this endpoint of X, and what it asked there."""
    words, environment = COMMANDS[on]
    run = main(*words, simulator=x, **environment)
    return run, [request for request in x.requests if endpoint_of(request) == on]


@pytest.mark.parametrize("name", TROUBLES)
def test_any_troubles_of_x_are_met_as_a_plain_model_says(main, naps, monkeypatch, name):
    chance, lenient = random.Random(name), [*AGAIN, *WAITS]
    monkeypatch.setattr(download_tweets, "TIMEOUTS", (5, 5))
    for on in ("search", chance.choice(["lookup", "users", "token"])):
        again = [name] * (chance.choice([1, 4]) if name in AGAIN else 1)
        troubles = chance.sample(lenient, chance.randrange(3)) + again
        if (on, name) == ("users", "404"):
            continue  # by which X says that there is no such user
        if any("stalled" in one for one in troubles):
            monkeypatch.setattr(download_tweets, "TIMEOUTS", (5, 0.2))
        for path in Path().iterdir():
            path.unlink()
        naps.clear()
        second_page = on == "search" and chance.random() < 0.5
        expected = Expected.of(troubles)
        with XSimulator(thirty_of_each(), FREE) as x:
            if second_page:
                x.fail(Fault.short_page())
            for one in troubles:
                x.fail(TROUBLES[one][0], on=on)
            run, requests = run_on(main, x, on)
            assert len(requests) == expected.requests + second_page
            assert len(naps) == len(expected.naps)
            for nap, (least, most) in zip(naps, expected.naps, strict=True):
                assert least <= nap <= most
            if expected.sentence:
                assert run.code == 1
                assert re.search(expected.sentence, the_error(run))
                assert Path(MINE).exists() == second_page
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
            assert not set(x.returned_ids[kept:]) & {post(n + 220).id for n in range(10) if kept}


def test_each_request_has_its_own_four_tries(main, x, naps):
    for number in (1, 5, 9):
        x.fail(Fault.server_error(), at=number, times=3)
        x.fail(Fault.short_page(), at=number + 3)
    run, searches = run_on(main, x, "search")
    assert [r.status for r in searches][:12] == [500, 500, 500, 200] * 3
    assert (run.code, naps) == (0, [1, 2, 4] * 3)


@pytest.mark.parametrize(
    "fault", [Fault.too_many_without_headers(), Fault.too_many(reset_in=-3600)]
)
def test_a_whole_window_is_waited_for_before_x_is_given_up(main, x, naps, fault):
    x.fail(fault, times=None)
    run, searches = run_on(main, x, "search")
    assert run.code == 1
    assert PAUSE in the_error(run)
    assert 900 <= sum(naps) <= 1200  # seconds: a window of X's, whose end it did not tell
    assert min(naps) >= 1
    assert sum(naps[:5]) < 60
    assert len(searches) <= 0.5 * sum(naps)


@pytest.mark.skipif(sys.platform != "linux", reason="only here a full backlog drops connections")
def test_an_x_that_takes_no_connection_is_given_up(main, naps, monkeypatch):
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
    assert (run.code, naps) == (1, [1, 2, 4])
    assert "no connection within 0.1 seconds" in the_error(run)


# --- the rest of tests/README.md ---


def commands() -> list[str]:
    """The command lines of tests/README.md."""
    blocks = re.findall(r"```bash\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


def test_the_command_that_runs_the_tests_is_the_one_that_is_run():
    assert commands()[0] in (ROOT / ".ci" / "run").read_text("utf-8").splitlines()


def test_the_stand_in_for_x_runs_alone_as_it_says(tool):
    _, serve, settings, download = commands()
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
    assert (run.code, run.err) == (0, "")
    assert len(run.rows(DATASET)) == 100
