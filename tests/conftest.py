"""Run the real command line for the tests, in its own process or in this one."""

from __future__ import annotations

import csv
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from x_simulator import (
    POST_PRICE,
    USER_PRICE,
    Account,
    Post,
    Rules,
    World,
    XSimulator,
    make_account_world,
    make_snowflake,
)

import download_tweets

ROOT = Path(__file__).resolve().parents[1]
SCRIPT = ROOT / "download_tweets.py"
SAMPLE = ROOT / "examples" / "sample_archive"
# A background job of a shell ignores Ctrl-C, and so would its child processes.
signal.signal(signal.SIGINT, signal.default_int_handler)

NO_WAITS: dict[str, object] = {
    "SEARCH_PAUSE": 0,
    "RETRY_WAITS": (0.01,) * 3,
    "LIMIT_WAITS": (0.01,) * 8,
}
SECRETS = ("BEARER_TOKEN", "CONSUMER_KEY", "CONSUMER_SECRET", "API_BASE_URL")


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Return two workers per core, at most 8, since most tests wait; 0 if a test is named."""
    return 0 if any("::" in word for word in config.args) else min(8, 2 * (os.cpu_count() or 1))


# --- a small simulated world ---

NO_PACE = Rules(search_pace=0)
ME, FRIEND = Account(1, "some_account"), Account(2, "some_friend")
BEGIN = datetime(2020, 1, 1, tzinfo=UTC)
REPLY = ("--include_replies", "--text_format=reply")
CHAT = ("--include_replies=only", "--text_format=chat")  # conversations, no original posts


def make_post(number: int, text: str = "", author: Account = ME, **more: Any) -> Post:
    """Return post `number`, by default created that many minutes after BEGIN."""
    moment = more.pop("created_at", BEGIN + timedelta(minutes=number))
    id = make_snowflake(moment, author.id * 10_000 + number)
    return Post(id, author.id, text or f"post number {number}", moment, **more)


def make_world(count: int, *more: Post) -> World:
    """Return a world with that many posts of some_account, and with `more`."""
    return World(ME, FRIEND, *(make_post(number) for number in range(count)), *more)


def make_recent_post(minutes: float, number: int, **more: Any) -> Post:
    """Return a post created that many minutes ago."""
    moment = (datetime.now(UTC) - timedelta(minutes=minutes)).replace(microsecond=0)
    return make_post(number, created_at=moment, **more)


def age_cache(hours: float) -> None:
    """Change tweets.db as if its posts had been fetched at least that many hours ago."""
    past = f"{datetime.now(UTC) - timedelta(hours=hours):%Y-%m-%dT%H:%M:%SZ}"
    with closing(sqlite3.connect("tweets.db")) as database, database:
        database.execute("UPDATE fetched SET top = min(top, ?)", (past,))
        database.execute("UPDATE fetched SET empty_since = min(empty_since, ?)", (past,))


def texts_of(*numbers: int) -> list[str]:
    return [f"post number {number}" for number in numbers]


def newest_texts(count: int, of: int) -> list[str]:
    """Return the texts of the `count` newest of `of` posts, newest first."""
    return texts_of(*range(of - 1, of - 1 - count, -1))


# --- runs ---


@dataclass(frozen=True)
class Run:
    """The result of a run: exit code, standard output and error, and the folder it ran in."""

    code: int
    out: str
    err: str
    folder: Path

    def rows(self, name: str) -> list[str]:
        """Return the records of a dataset file, parsed as CSV or JSON Lines."""
        return read_rows(self.folder / name)


def read_rows(path: Path) -> list[str]:
    if path.suffix == ".jsonl":
        return [json.loads(line)["text"] for line in path.read_text("utf-8").splitlines()]
    with path.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    assert header == ["text"]
    assert all(len(row) == 1 for row in rows)
    return [row[0] for row in rows]


def is_complete(content: bytes) -> bool:
    """Return whether a CSV file is empty or ends with a complete record."""
    is_ended = content.endswith(b"\n") and content.count(b'"') % 2 == 0
    return not content or (content.startswith(b"text\n") and is_ended)


def clean_environment(simulator: XSimulator | None, **more: str) -> dict[str, str]:
    """Return this process's environment without API keys, plus the simulator's and `more`."""
    environment = {k: v for k, v in os.environ.items() if k not in SECRETS}
    if simulator:
        environment |= {"API_BASE_URL": simulator.url, "BEARER_TOKEN": simulator.rules.bearer_token}
    return environment | more


def launch_command(constants: dict[str, object], before: str = "") -> list[str]:
    """Return the command that runs the script after some code and changes to its constants."""
    if not constants and not before:
        return [sys.executable, str(SCRIPT)]
    changes = "; ".join(f"d.{name} = {value!r}" for name, value in constants.items())
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import download_tweets as d; {changes}"
    return [sys.executable, "-c", f"{before}\n{code}; sys.exit(d.main(sys.argv[1:]))"]


class Process:
    """A run in its own process, whose standard error is read line by line."""

    def __init__(self, command: Sequence[str], folder: Path, x: XSimulator) -> None:
        self.folder, self.printed = folder, ""
        self.running = subprocess.Popen(
            command,
            cwd=folder,
            env=clean_environment(x),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )

    def wait_until_it_prints(self, text: str) -> None:
        """Read standard error up to a line with a text; kill the process after 60 seconds."""
        assert self.running.stderr
        timer = threading.Timer(60, self.running.kill)  # or a process that waits is waited for
        timer.start()
        try:
            for line in self.running.stderr:
                self.printed += line
                if text in line:
                    return
        finally:
            timer.cancel()
        raise AssertionError(f"{text!r} was not printed, but {self.printed}")

    def end(self) -> Run:
        """Wait up to 60 seconds for the process to end, kill it if it does not, and return the run.

        Raises subprocess.TimeoutExpired if it had to be killed.
        """
        try:
            out, err = self.running.communicate(timeout=60)
        finally:
            self.running.kill()
        return Run(self.running.returncode, out, self.printed + err, self.folder)


COST = re.compile(
    r"Cost: (?P<bound>at most )?\$(?P<dollars>[\d,.]+) \("
    r"(?:(?P<posts>[\d,]+) posts?(?:, (?P<again>[\d,]+) of them again)?(?:, )?)?"
    r"(?:(?P<profiles>[\d,]+) profiles?(?:, )?)?"
    r"(?:\$(?P<lost>[\d.]+) for responses that broke off)?\)\r?$",
    re.MULTILINE,
)
ESTIMATE = re.compile(
    r"(?:(?P<profile>[\d,]+) posts? on the profile, |up to (?P<limit>[\d,]+) posts?, )?"
    r"(?:(?P<cached>[\d,]+) in the cache; )?"
    r"(?:at most|(?P<about>about)) \$(?P<dollars>[\d,.]+) \(at \$0\.005 per post"
    r"(?:, with (?P<parents>[\d,]+) parent posts?)?\)"
)
TOTAL = re.compile(r"In total: (?:at most|about) \$(?P<dollars>[\d,.]+)")


class Match:
    """The groups of a pattern as numbers, from a text that matches it exactly once."""

    def __init__(self, pattern: re.Pattern[str], text: str) -> None:
        (match,) = pattern.finditer(text)
        self.groups = match.groupdict()

    def __getattr__(self, name: str) -> int:
        return int((self.groups[name] or "0").replace(",", ""))

    def dollars(self, name: str = "dollars") -> Decimal:
        return Decimal((self.groups[name] or "0").replace(",", ""))


def make_run_checker(x: XSimulator | None) -> Callable[[Run], None]:
    """Return a function that checks that a run printed no secret and at least X's charges.

    If no fault was scripted, the printed cost must be equal to X's.
    """
    rules = x.rules if x else Rules()
    before = (len(x.returned_ids), x.users_returned, x.dollars) if x else ()

    def check(run: Run) -> None:
        printed = run.out + run.err
        assert "Traceback" not in printed
        assert not [s for s in (rules.bearer_token, rules.consumer_secret) if s in printed]
        if not x:
            return
        posts, profiles, dollars = before
        cost = Match(COST, printed) if COST.search(printed) else None
        assert (cost.dollars() if cost else 0) >= x.dollars - dollars
        if not x.has_had_faults:
            returned = x.returned_ids[posts:]
            assert (cost.posts if cost else 0) == len(returned)
            assert (cost.profiles if cost else 0) == x.users_returned - profiles
            if cost:
                assert cost.dollars() == cost.posts * POST_PRICE + cost.profiles * USER_PRICE
                assert cost.again == len(returned) - len(set(returned))
                assert bool(cost.groups["bound"]) == (cost.again > 0)

    return check


Tool = Callable[..., Run]


@pytest.fixture
def tmp_path(tmp_path: Path) -> Iterator[Path]:
    """Yield a folder in memory if possible: on a disk, fsync takes most of the time."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        path = Path(folder, "test")
        path.mkdir()
        yield path


@pytest.fixture
def tool(tmp_path: Path) -> Tool:
    """Run the command line in its own process, in an empty directory."""

    def run(
        *args: object,
        simulator: XSimulator | None = None,
        constants: dict[str, object] | None = None,
        env: dict[str, str] | None = None,
        stdin: str = "",
    ) -> Run:
        done = subprocess.run(
            [*launch_command(constants or {}), *map(str, args)],
            cwd=tmp_path,
            env=clean_environment(simulator, **(env or {})),
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        return Run(done.returncode, done.stdout, done.stderr, tmp_path)

    return run


@pytest.fixture
def main(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Tool:
    """Run the command line in this process, in an empty directory and without pauses."""
    monkeypatch.chdir(tmp_path)
    for name, value in NO_WAITS.items():
        monkeypatch.setattr(download_tweets, name, value)

    def run(*args: object, simulator: XSimulator | None = None, **more: str) -> Run:
        environment = dict.fromkeys(SECRETS, "") | clean_environment(simulator, **more)
        for name, value in environment.items():
            if os.environ.get(name) != value:
                monkeypatch.setenv(name, value)
        check = make_run_checker(None if "API_BASE_URL" in more else simulator)
        capsys.readouterr()  # drop the output of earlier runs
        code = download_tweets.main([str(word) for word in args])
        done = Run(code, *capsys.readouterr(), tmp_path)
        check(done)
        return done

    return run


@pytest.fixture
def world() -> World:
    """Return a world with an account of 60 posts of every type, and the accounts it replies to."""
    return make_account_world("example_account", posts=60)


@pytest.fixture
def x(world: World) -> Iterator[XSimulator]:
    """Yield a running X API simulator with `world`, without the one-per-second limit."""
    with XSimulator(world, NO_PACE) as simulator:
        yield simulator


@pytest.fixture
def run_elsewhere(
    main: Tool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, world: World
) -> Callable[..., tuple[Run, XSimulator]]:
    """Run a command line with the same inputs, an empty cache and another X API simulator."""

    def run(*args: object) -> tuple[Run, XSimulator]:
        folder = Path(tempfile.mkdtemp(dir=tmp_path))
        for path in [*tmp_path.glob("*.txt"), *tmp_path.glob("*.js*")]:
            (folder / path.name).write_bytes(path.read_bytes())
        with monkeypatch.context() as patch, XSimulator(world, NO_PACE) as another:
            patch.chdir(folder)
            done = main(*args, simulator=another)
        assert done.code == 0, done.err
        return replace(done, folder=folder), another

    return run


@pytest.fixture
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Set the page size to ten posts, X's minimum, and the lookup size to seven."""
    monkeypatch.setattr(download_tweets, "PAGE_SIZE", 10)
    monkeypatch.setattr(download_tweets, "LOOKUP_SIZE", 7)
