"""Kill runs at any moment: the same command resumes, and each post is charged once.

    LIVES=200 python3 -m pytest -n 0 -s tests/test_kill.py

kills 200 series of runs at random moments, and prints the SEED that repeats them.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from conftest import ROOT, clean_environment, is_complete
from x_simulator import Request, Rules, World, XSimulator, make_account_world

import download_tweets

if os.name == "nt":
    pytest.skip("Windows has no SIGKILL", allow_module_level=True)

LIVES = int(os.environ.get("LIVES", "10"))  # series of killed runs, each before a complete run
SEED = os.environ.get("SEED") or (str(time.time_ns()) if "LIVES" in os.environ else "0")
CONSTANTS = {"SEARCH_PAUSE": 0, "PAGE_SIZE": 10}
UNTIL = "--until=20250101"  # so that all runs see the same posts
THREADS = ["--include_replies", "--text_format=reply", UNTIL]
COMMANDS = {  # the last one is killed, the others complete
    "a list": [["accounts.txt", "17", "--include_replies", UNTIL, "--output=both.jsonl"]],
    "threads": [["second_account", *THREADS]],
    "a larger limit": [["second_account", "12", *THREADS], ["second_account", "25", *THREADS]],
}
WRITERS = ("Cache.", "DatasetFile.", "Account.", "X.", "lock_and_create_tables")
KILLED = (-signal.SIGKILL, -signal.SIGALRM, -signal.SIGXFSZ)
NO_KILL = (0, 0)  # kills nothing, but lists all lines
DISKS = (1, 100, 600, *range(2_000, 30_000, 2_000), *range(4_096, 30_000, 4_096))  # bytes


@dataclass(frozen=True)
class State:
    """The result of a run: the dataset file, the cache, and the requests to X."""

    content: bytes | None = None
    searched: frozenset[int] = frozenset()
    known: frozenset[int] = frozenset()  # ids of posts, including unavailable ones
    requests: tuple[Request, ...] = ()
    code: int = 0  # the exit code, or the negated signal that killed it

    @property
    def is_complete(self) -> bool:
        return self.code == 0


class Folder:
    """A folder for runs, each in a fork of a process that has imported everything.

    So they start fast.
    """

    def __init__(self, path: Path, x: XSimulator) -> None:
        self.path, self.x = path, x
        path.mkdir()
        (path / "accounts.txt").write_text("first_account\nsecond_account\n")
        self.forks = subprocess.Popen(
            [sys.executable, __file__],
            env=clean_environment(None, PYTHONPATH=str(ROOT)),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def close(self) -> None:
        self.forks.communicate()

    def save_files(self) -> None:
        """Save a copy of the files for `restore_files`."""
        shutil.copytree(self.path, self.path.with_name("saved"))

    def restore_files(self) -> None:
        """Restore the files saved by `save_files`."""
        shutil.rmtree(self.path)
        shutil.copytree(self.path.with_name("saved"), self.path)

    def places(self, args: list[str], functions: tuple[str, ...] = WRITERS) -> dict[str, int]:
        """Run a command and return how often it ran each line of these functions and classes."""
        self.run(args, place=NO_KILL, functions=functions)
        found: dict[str, int] = json.loads(self.path.with_name("places.json").read_text())
        return found

    def run(self, args: list[str], **kill: object) -> State:
        """Run a command, possibly until it is killed, and return its result."""
        assert self.forks.stdin
        assert self.forks.stdout
        number, drafts = len(self.x.requests), {*self.path.glob("*.part")}  # of killed runs
        environment = clean_environment(self.x, no_proxy="*")  # macOS: no proxy lookup in a fork
        job = {"path": str(self.path), "environment": environment, "args": args} | kill
        print(json.dumps(job), file=self.forks.stdin, flush=True)
        code = int(self.forks.stdout.readline())
        self.x.wait_until_idle()
        assert code == 0 or (kill and code in (*KILLED, 1 if "disk" in kill else 130))
        assert code != 130 or drafts >= {*self.path.glob("*.part")}, kill
        found = [*self.path.glob("*_tweets.csv"), *self.path.glob("both.jsonl")]
        content = found[0].read_bytes() if found else None
        return State(content, *self.read_cache(), tuple(self.x.requests[number:]), code)

    def read_cache(self) -> tuple[frozenset[int], frozenset[int]]:
        """Return the posts in a copy of the cache, since opening it would repair it."""
        aside = self.path.with_name("aside")
        shutil.rmtree(aside, ignore_errors=True)
        shutil.copytree(self.path, aside)
        with closing(sqlite3.connect(aside / "tweets.db")) as database:
            assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            if not database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                return frozenset(), frozenset()
            posts = database.execute("SELECT id, account FROM tweets").fetchall()
            unavailable = database.execute("SELECT id, NULL FROM missing_tweets").fetchall()
        known = frozenset(id for id, _ in [*posts, *unavailable])
        return frozenset(id for id, account in posts if account), known


def random_kills(
    folder: Folder, args: list[str], chance: random.Random
) -> Iterator[dict[str, object]]:
    """Yield random moments of a run, endlessly: a time, or a line that stores or writes."""
    began = time.monotonic()
    folder.run(args)
    seconds = time.monotonic() - began
    folder.restore_files()
    places = folder.places(args)
    folder.restore_files()
    yield {"seconds": 0.001}  # before anything is stored
    while True:
        number, visits = chance.choice(list(places.items()))
        place = (int(number), chance.randint(1, visits))
        yield {"place": place, "by": chance.choice([signal.SIGKILL, signal.SIGINT])}
        yield {"seconds": chance.uniform(0.001, seconds)}


def record_ends(content: bytes) -> set[int]:
    """Return the positions at which the records of a dataset file end."""
    ends = [0, *(n + 1 for n, byte in enumerate(content) if byte == ord("\n"))]
    return {end for end in ends if content[:1] == b"{" or is_complete(content[:end])}


def check_life(life: list[State], undisturbed: bytes, world: World) -> None:
    """Check for complete records, a cache without gaps, and that nothing was fetched again.

    A page that was in flight at a kill may be missing, but not after Ctrl-C. The second at which a
    run stopped is searched again.
    """
    for before, state in itertools.pairwise([State(), *life]):
        content = state.content or b""
        assert len(content) in record_ends(undisturbed)
        assert undisturbed.startswith(content)
        assert before.known <= state.known
        for request in state.requests:
            looked_up = {int(id) for id in request.params.get("ids", "").split(",") if id}
            assert not looked_up & before.known
            again = [] if looked_up else before.searched.intersection(request.ids)
            assert len({post.created_at for id in again if (post := world.post(id))}) <= 1
            in_flight = state.code < 0 and request is state.requests[-1]
            assert in_flight or looked_up | {*request.ids} <= state.known
    assert life[-1].content == undisturbed


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Folder]:
    """Yield a working folder whose X API simulator has two accounts."""
    world = make_account_world("first_account", posts=90)
    world = make_account_world("second_account", posts=50, world=world)
    rules = Rules(search_pace=0, search_limit=9999)
    with XSimulator(world, rules) as x, closing(Folder(tmp_path / "folder", x)) as folder:
        yield folder


@pytest.mark.parametrize("name", COMMANDS)
def test_a_killed_command_resumes_when_it_is_run_again(folder, name):
    print("SEED", SEED)
    *earlier, args = COMMANDS[name]
    chance, lives = random.Random(f"{name} {SEED}"), []
    initial_states = [folder.run(command) for command in earlier]
    folder.save_files()
    undisturbed = folder.run(args).content
    assert undisturbed
    moments = random_kills(folder, args, chance)
    for _ in range(LIVES):
        folder.restore_files()
        life = list(initial_states)
        while life[len(initial_states) :] == [] or (
            not life[-1].is_complete and chance.random() < 0.5
        ):
            life.append(folder.run(args, **next(moments)))
        life.append(folder.run(args))
        check_life(life, undisturbed, folder.x.world)
        lives.append(life)
    assert not any(request.ids for request in folder.run(args).requests)
    names = {file.name for file in folder.path.iterdir()}
    # SQLite leaves the empty journal of a killed run until something is written again.
    (dataset,) = names - {"accounts.txt", "tweets.db", "tweets.db-journal"}
    assert dataset.endswith(("_account_tweets.csv", "both.jsonl"))
    killed = [state for life in lives for state in life if not state.is_complete]
    assert any(not state.known for state in killed) or initial_states
    assert any(state.known and state.content != undisturbed for state in killed)
    assert len(killed) > LIVES / 2


ONE_PAGE = ["second_account", "10", UNTIL]
CREATORS = ("Cache.create", "Cache.connect", "lock_and_create_tables", "Cache.add_account")


@pytest.mark.parametrize("by", [signal.SIGKILL, signal.SIGINT])
def test_a_run_that_ends_while_it_creates_a_file_does_not_stop_the_next_run(folder, by):
    """It is ended at every line that creates tweets.db or the dataset file."""
    folder.save_files()
    undisturbed = folder.run(ONE_PAGE).content
    folder.restore_files()
    places = folder.places(ONE_PAGE, (*CREATORS, "DatasetFile."))
    assert len(places) > 30
    for number, visits in places.items():
        folder.restore_files()
        killed = folder.run(ONE_PAGE, place=(int(number), visits), by=by)
        assert not killed.is_complete
        check_life([killed, folder.run(ONE_PAGE)], undisturbed, folder.x.world)


@pytest.mark.parametrize("by", [0, signal.SIGXFSZ])
def test_a_disk_that_is_full_while_tweets_db_is_new_does_not_stop_the_next_run(folder, by):
    """The run ends by itself, or the system kills it in the middle of a write."""
    folder.save_files()
    undisturbed = folder.run(ONE_PAGE).content
    for disk in DISKS:
        folder.restore_files()
        failed = folder.run(ONE_PAGE, disk=disk, by=by)
        assert (failed.is_complete, failed.known) == (False, frozenset())
        check_life([failed, folder.run(ONE_PAGE)], undisturbed, folder.x.world)


# --- the process that forks ---


def serve_forks() -> None:
    """Run the job of each line of standard input in a fork, and print its exit code."""
    import requests  # noqa: F401
    import tweepy  # noqa: F401
    from tqdm import tqdm  # noqa: F401

    for line in sys.stdin:
        child = os.fork()
        if not child:
            try:
                run_job(**json.loads(line))
            finally:
                os._exit(99)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


def run_job(
    path: str,
    environment: dict[str, str],
    args: list[str],
    place: list[int] | None = None,
    functions: tuple[str, ...] = WRITERS,
    by: int = signal.SIGKILL,
    seconds: float = 0,
    disk: int = 0,
) -> None:
    """Run a command line, until it reaches that line or that many seconds have passed.

    `disk` limits the bytes per file; SIGXFSZ then kills the run only if it is `by`.
    """
    for number in (1, 2):
        os.dup2(os.open(os.devnull, os.O_WRONLY), number)
    os.chdir(path)
    os.environ.update(environment)
    for name, value in CONSTANTS.items():
        setattr(download_tweets, name, value)
    signal.setitimer(signal.ITIMER_REAL, seconds)  # its signal kills the process; 0: never
    if disk:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL if by == signal.SIGXFSZ else signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (disk, disk))
    places: Counter[int] = Counter()
    if place:
        trace_lines(places, place, by, tuple(functions))
    code = download_tweets.main(args)
    sys.settrace(None)
    if place:
        Path("../places.json").write_text(json.dumps(places))
    os._exit(code)


def trace_lines(
    places: Counter[int], place: list[int], by: int, functions: tuple[str, ...]
) -> None:
    """Count how often each line of these functions runs, and kill the process at `place`."""

    def in_function(frame: FrameType, event: str, _: object) -> Any:
        if event == "line":
            places[frame.f_lineno] += 1
            if [frame.f_lineno, places[frame.f_lineno]] == place:
                os.kill(os.getpid(), by)
        return in_function

    def anywhere(frame: FrameType, *_: object) -> Any:
        is_ours = frame.f_code.co_filename == download_tweets.__file__
        return in_function if is_ours and frame.f_code.co_qualname.startswith(functions) else None

    sys.settrace(anywhere)


if __name__ == "__main__":
    serve_forks()
