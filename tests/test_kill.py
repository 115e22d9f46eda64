"""Runs that end at any moment, killed or by Ctrl-C: the same command goes on, and pays once."""

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
from conftest import ROOT, clean_environment, is_whole
from x_simulator import Request, Rules, XSimulator, make_account_world

import download_tweets

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")

LIVES = 10  # of a folder: in each, runs are killed until one is left alone
CONSTANTS = {"SEARCH_PAUSE": 0, "PAGE_SIZE": 10}
UNTIL = "--until=20250101"  # so that all runs see the same posts
THREADS = ["--include_replies", "--text_format=reply", UNTIL]
COMMANDS = {  # what is killed stands last, and those before it have come to their end
    "a list": [["accounts.txt", "17", "--include_replies", UNTIL, "--output=both.jsonl"]],
    "threads": [["second_account", *THREADS]],
    "a larger limit": [["second_account", "12", *THREADS], ["second_account", "25", *THREADS]],
}
KEEPERS = ("Store.", "Dataset.", "Account.", "XPosts.")  # who keeps or writes something
EVERYWHERE = (0, 0)  # a place at which nothing is killed, but all places are listed


@dataclass(frozen=True)
class State:
    """What a run left: the dataset file, the store, and what X was asked for."""

    content: bytes | None = None
    searched: frozenset[int] = frozenset()
    known: frozenset[int] = frozenset()  # ids of posts, also those looked up, had or not
    requests: tuple[Request, ...] = ()
    is_killed: bool = False


class Folder:
    """A folder in which runs are made, each in a fork of a process that has imported everything.

    So they start at once.
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

    def run(self, words: list[str], **kill: object) -> State:
        """Run a command, perhaps until it is killed, and tell what that left."""
        assert self.forks.stdin
        assert self.forks.stdout
        number = len(self.x.requests)
        environment = clean_environment(self.x, no_proxy="*")  # macOS looks for none in a fork
        job = {"path": str(self.path), "environment": environment, "words": words} | kill
        print(json.dumps(job), file=self.forks.stdin, flush=True)
        code = int(self.forks.stdout.readline())
        self.x.settle()
        assert code == 0 or (kill and code in (-signal.SIGKILL, -signal.SIGALRM, 130))
        assert code != 130 or not [*self.path.glob("*.part")]
        found = [*self.path.glob("*_tweets.csv"), *self.path.glob("both.jsonl")]
        content = found[0].read_bytes() if found else None
        return State(content, *self.memory(), tuple(self.x.requests[number:]), code != 0)

    def memory(self) -> tuple[frozenset[int], frozenset[int]]:
        """The posts in the store, read from a copy: to open it would mend what a kill has left."""
        aside = self.path.with_name("aside")
        shutil.rmtree(aside, ignore_errors=True)
        shutil.copytree(self.path, aside)
        with closing(sqlite3.connect(aside / "tweets.db")) as database:
            assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            if not database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                return frozenset(), frozenset()
            posts = database.execute("SELECT id, username FROM tweets").fetchall()
            gone = database.execute("SELECT id, NULL FROM missing_tweets").fetchall()
        known = frozenset(id for id, _ in [*posts, *gone])
        return frozenset(id for id, username in posts if username), known


def kills(folder: Folder, words: list[str], chance: random.Random) -> Iterator[dict[str, object]]:
    """Ever more moments of a run: any time, or a visit of a line that keeps or writes something."""
    begun = time.monotonic()
    folder.run(words)
    seconds = time.monotonic() - begun
    shutil.rmtree(folder.path)
    shutil.copytree(folder.path.with_name("begun"), folder.path)
    folder.run(words, place=EVERYWHERE)
    places = json.loads(folder.path.with_name("places.json").read_text())
    while True:
        number, visits = chance.choice(list(places.items()))
        place = (int(number), chance.randint(1, visits))
        yield {"place": place, "by": chance.choice([signal.SIGKILL, signal.SIGINT])}
        yield {"seconds": chance.uniform(0.001, seconds)}


def boundaries(content: bytes) -> set[int]:
    """Where a record of a dataset file ends."""
    ends = [0, *(n + 1 for n, byte in enumerate(content) if byte == ord("\n"))]
    return {end for end in ends if content[:1] == b"{" or is_whole(content[:end])}


def check_life(life: list[State], undisturbed: bytes) -> None:
    """Whole records, in a sound store all but the page in flight, and nothing asked for again."""
    for before, state in itertools.pairwise([State(), *life]):
        content = state.content or b""
        assert len(content) in boundaries(undisturbed)
        assert undisturbed.startswith(content)
        assert before.known <= state.known
        for request in state.requests:
            asked = {int(id) for id in request.params.get("ids", "").split(",") if id}
            assert not (asked & before.known if asked else {*request.ids} & before.searched)
            in_flight = state.is_killed and request is state.requests[-1]
            assert in_flight or asked | {*request.ids} <= state.known
    assert life[-1].content == undisturbed


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_that_is_killed_goes_on_when_it_is_given_again(name, tmp_path):
    world = make_account_world("first_account", posts=90)
    world = make_account_world("second_account", posts=50, world=world)
    *earlier, words = COMMANDS[name]
    chance, lives = random.Random(name), []
    rules = Rules(search_pace=0, search_limit=9999)
    with XSimulator(world, rules) as x, closing(Folder(tmp_path / "folder", x)) as folder:
        begun = [folder.run(command) for command in earlier]
        shutil.copytree(folder.path, tmp_path / "begun")
        undisturbed = folder.run(words).content
        assert undisturbed
        moments = kills(folder, words, chance)
        for _ in range(LIVES):
            shutil.rmtree(folder.path)
            shutil.copytree(tmp_path / "begun", folder.path)
            life = list(begun)
            while life[len(begun) :] == [] or (life[-1].is_killed and chance.random() < 0.5):
                life.append(folder.run(words, **next(moments)))
            life.append(folder.run(words))
            check_life(life, undisturbed)
            lives.append(life)
        assert folder.run(words).requests == ()
        names = {file.name for file in folder.path.iterdir()}
    # SQLite keeps an empty journal of a killed run until something is written again.
    (dataset,) = names - {"accounts.txt", "tweets.db", "tweets.db-journal"}
    assert dataset.endswith(("_account_tweets.csv", "both.jsonl"))
    killed = [state for life in lives for state in life if state.is_killed]
    assert any(not state.known for state in killed) or begun
    assert any(state.known and state.content != undisturbed for state in killed)
    assert len(killed) > LIVES / 2


# --- the process that forks ---


def serve_forks() -> None:
    """Run each job that comes in a line of standard input in a fork, and tell how that ended."""
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
    words: list[str],
    place: list[int] | None = None,
    by: int = signal.SIGKILL,
    seconds: float = 0,
) -> None:
    """Run a command line, until it comes to that place or so many seconds are over."""
    for number in (1, 2):
        os.dup2(os.open(os.devnull, os.O_WRONLY), number)
    os.chdir(path)
    os.environ.update(environment)
    for name, value in CONSTANTS.items():
        setattr(download_tweets, name, value)
    signal.setitimer(signal.ITIMER_REAL, seconds)  # whose signal ends a process, unless 0
    places: Counter[int] = Counter()
    if place:
        trace(places, place, by)
    code = download_tweets.main(words)
    sys.settrace(None)
    if place:
        Path("../places.json").write_text(json.dumps(places))
    os._exit(code)


def trace(places: Counter[int], place: list[int], by: int) -> None:
    """Count how often each line is run, up to the place of the kill."""

    def in_function(frame: FrameType, event: str, _: object) -> Any:
        if event == "line":
            places[frame.f_lineno] += 1
            if [frame.f_lineno, places[frame.f_lineno]] == place:
                os.kill(os.getpid(), by)
        return in_function

    def anywhere(frame: FrameType, *_: object) -> Any:
        is_ours = frame.f_code.co_filename == download_tweets.__file__
        return in_function if is_ours and frame.f_code.co_qualname.startswith(KEEPERS) else None

    sys.settrace(anywhere)


if __name__ == "__main__":
    serve_forks()
