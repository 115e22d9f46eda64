"""Runs that are killed at any moment: the same command goes on, and nothing is paid for twice."""

from __future__ import annotations

import dataclasses
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from conftest import ROOT, clean_environment, launcher
from x_simulator import (
    Answer,
    Request,
    Rules,
    World,
    XSimulator,
    endpoint_of,
    make_account_world,
)

import download_tweets

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")

KILLS = 17  # in each folder
WORKERS = 2 * (os.cpu_count() or 1)  # a run also waits for X and for the disk
CONSTANTS = {"SEARCH_PAUSE": 0, "PAGE_SIZE": 10}
ANSWER_TIME = 0.004  # seconds that X takes for an answer
MARK = "-run-"  # stands between the key and the number of the run that uses it
UNTIL = ["--until=20250101"]  # so that all runs see the same posts
REPLIES = ["--include_replies"]
THREADS = [*REPLIES, "--text_format=reply"]
FOLDERS: dict[str, list[str]] = {
    "originals": ["first_account", *UNTIL],
    "originals with a limit": ["first_account", "64", *UNTIL],
    "replies": ["second_account", *REPLIES, *UNTIL],
    "threads": ["second_account", *THREADS, *UNTIL],
    "threads with a limit": ["second_account", "47", *THREADS, *UNTIL],
    "a list": ["accounts.txt", "33", *REPLIES, *UNTIL, "--output=both.jsonl"],
}

LIMITED = ["third_account", "25", *THREADS, *UNTIL]
LINES = {
    "each line": [["third_account", *REPLIES, *UNTIL]],
    "each line of a larger limit": [["third_account", "12", *THREADS, *UNTIL], LIMITED],
}
WRITERS = ("Store.", "Dataset.", "XPosts.read", "XPosts.fetch")

Place = tuple[int, int]  # a line of the script, and which time it is run
NOWHERE = (0, 0)


@dataclass(frozen=True)
class Kill:
    """When a run is killed: so long after its start or one of its requests, or at a line."""

    delay: float = 0.0  # seconds
    request: int = 0  # its number; 0: after the start of the process
    place: Place | None = None  # or at a line

    @classmethod
    def drawn(cls, chance: random.Random, duration: float) -> Kill:
        if chance.random() < 0.75:
            return cls(chance.uniform(0, 4 * ANSWER_TIME), chance.randint(1, 5))
        return cls(chance.uniform(0, duration))


@dataclass(frozen=True)
class Given:
    """What X gave to one request."""

    run: int
    endpoint: str
    asked: frozenset[int]  # ids of a lookup
    ids: frozenset[int]


class SlowX(XSimulator):
    """X, which takes its time and knows the runs apart by the mark in their keys."""

    def __init__(self, world: World) -> None:
        super().__init__(world, Rules(search_pace=0, search_limit=9999, users_limit=9999))
        self.given: list[Given] = []
        self.on_request: Callable[[], object] = lambda: None

    def answer(self, request: Request, pairs: list[tuple[str, str]], body: bytes) -> Answer:
        key, _, run = request.headers["authorization"].partition(MARK)
        self.on_request()
        time.sleep(ANSWER_TIME)
        request = replace(request, headers=request.headers | {"authorization": key})
        answer = super().answer(request, pairs, body)
        asked = frozenset(int(id) for id in request.params.get("ids", "").split(",") if id)
        given = Given(int(run), endpoint_of(request), asked, frozenset(answer.post_ids))
        self.given.append(given)
        return answer


@dataclass(frozen=True)
class Memory:
    """What a store holds."""

    searched: frozenset[int] = frozenset()
    known: frozenset[int] = frozenset()  # also what was looked up, found or not
    sound: bool = True


@dataclass(frozen=True)
class State:
    """What a run left: its number, whether it was killed, the dataset file and the store."""

    run: int
    kill: Kill | None
    content: bytes | None
    memory: Memory


@dataclass
class Story:
    """All that happened in a folder; each life of it ends with a run that was left alone."""

    undisturbed: bytes
    lives: list[list[State]] = field(default_factory=lambda: [[]])
    given: list[Given] = field(default_factory=list)
    left: list[str] = field(default_factory=list)  # the files that stayed in the end
    asked_again: int = 0  # requests of one more run after the end

    @property
    def kills(self) -> list[State]:
        return [state for life in self.lives for state in life if state.kill]

    def given_to(self, state: State) -> list[Given]:
        return [given for given in self.given if given.run == state.run]


def remembered(folder: Path, aside: Path) -> Memory:
    """What is in the store, read from a copy: to open it would mend what a kill has left."""
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir()
    for file in folder.glob("tweets.db*"):
        shutil.copy(file, aside)
    if not (aside / "tweets.db").exists():
        return Memory()
    with closing(sqlite3.connect(aside / "tweets.db")) as database:
        sound = database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        if not database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            return Memory(sound=sound)
        posts = database.execute("SELECT id, username FROM tweets").fetchall()
        gone = database.execute("SELECT id FROM missing_tweets").fetchall()
    searched = frozenset(id for id, username in posts if username)
    return Memory(searched, frozenset(row[0] for row in [*posts, *gone]), sound)


class Folder:
    """A folder in which one command is run again and again."""

    def __init__(self, path: Path, words: list[str], x: SlowX) -> None:
        self.path, self.words, self.x = path, words, x
        self.runs = 0
        path.mkdir()
        self.clear()

    def clear(self) -> None:
        """Make it a folder in which nothing was ever run."""
        for file in self.path.iterdir():
            file.unlink()
        (self.path / "accounts.txt").write_text("first_account\nsecond_account\n")

    @property
    def content(self) -> bytes | None:
        found = [*self.path.glob("*_tweets.csv"), *self.path.glob("both.jsonl")]
        return found[0].read_bytes() if found else None

    @property
    def environment(self) -> dict[str, str]:
        key = f"{self.x.rules.bearer_token}{MARK}{self.runs}"
        return clean_environment(self.x, BEARER_TOKEN=key)

    def run(self, kill: Kill | None = None) -> bool:
        """Run the command, and tell whether it came to its end."""
        self.runs += 1
        process = subprocess.Popen(
            [*launcher(CONSTANTS), *self.words],
            cwd=self.path,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        self.watch(process, kill)
        told = process.communicate(timeout=120)[1]
        assert process.returncode in ((-signal.SIGKILL, 0) if kill else (0,)), told
        return process.returncode == 0

    def watch(self, process: subprocess.Popen[bytes], kill: Kill | None) -> None:
        """Kill the process in time."""
        self.x.on_request = lambda: None
        if not kill:
            return
        timer = threading.Timer(kill.delay, process.kill)
        timer.daemon = True
        requests: list[None] = []

        def count() -> None:
            requests.append(None)
            if len(requests) == kill.request:
                timer.start()

        if kill.request:
            self.x.on_request = count
        else:
            timer.start()

    def names(self) -> list[str]:
        return sorted(file.name for file in self.path.iterdir())

    def asked_by_one_more_run(self) -> int:
        """How many requests the same command makes once more."""
        before = len(self.x.requests)
        assert self.run()
        return len(self.x.requests) - before

    def state(self, kill: Kill | None) -> State:
        memory = remembered(self.path, self.path.with_name(self.path.name + " aside"))
        return State(self.runs, kill, self.content, memory)


def tell_story(parent: Path, words: list[str], world: World) -> Story:
    """Kill the runs of a folder, and let one end now and then."""
    parent.mkdir()
    with SlowX(world) as x:
        folder, begun = Folder(parent / "undisturbed", words, x), time.monotonic()
        folder.run()
        duration = time.monotonic() - begun
        assert folder.content
        story = Story(folder.content)
    with SlowX(world) as x:
        folder, chance = Folder(parent / "killed", words, x), random.Random(parent.name)
        while len(story.kills) < KILLS:
            kill = Kill.drawn(chance, duration)
            has_ended = folder.run(kill)
            story.lives[-1].append(folder.state(None if has_ended else kill))
            if has_ended:
                story.lives.append([])
                folder.clear()
        folder.run()
        story.lives[-1].append(folder.state(None))
        story.left = folder.names()
        story.asked_again = folder.asked_by_one_more_run()
        story.given = x.given
    return story


@dataclass(frozen=True)
class Job:
    """A run in a fork of a process that has imported everything: forks start fast."""

    path: str
    environment: dict[str, str]
    words: list[str]
    place: Place | None  # where it is killed; at NOWHERE it leaves a list of its lines

    def run(self) -> None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.chdir(self.path)
        os.environ.update(self.environment)
        for name, value in CONSTANTS.items():
            setattr(download_tweets, name, value)
        lines: Counter[int] = Counter()
        if self.place:
            self.trace(lines)
        code = download_tweets.main(self.words)
        sys.settrace(None)
        if self.place:
            Path("../lines.json").write_text(json.dumps(lines))
        os._exit(code)

    def trace(self, lines: Counter[int]) -> None:
        """Count how often each line is run, up to the place of the kill."""

        def in_function(frame: FrameType, event: str, _: object) -> Any:
            if event == "line":
                lines[frame.f_lineno] += 1
                if [frame.f_lineno, lines[frame.f_lineno]] == self.place:
                    os.kill(os.getpid(), signal.SIGKILL)
            return in_function

        def anywhere(frame: FrameType, *_: object) -> Any:
            is_ours = frame.f_code.co_filename == download_tweets.__file__
            return in_function if is_ours and frame.f_code.co_qualname.startswith(WRITERS) else None

        sys.settrace(anywhere)


def serve_forks() -> None:
    """Run each job that comes in a line of standard input in a fork, and tell how that ended."""
    import tweepy  # noqa: F401
    from tqdm import tqdm  # noqa: F401

    for line in sys.stdin:
        child = os.fork()
        if not child:
            try:
                Job(**json.loads(line)).run()
            finally:
                os._exit(99)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


class ForkedFolder(Folder):
    """A folder whose runs are forks."""

    def __init__(self, path: Path, words: list[str], x: SlowX) -> None:
        super().__init__(path, words, x)
        self.server = subprocess.Popen(
            [sys.executable, __file__],
            env=clean_environment(None, PYTHONPATH=str(ROOT)),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def close(self) -> None:
        self.server.communicate()

    def forked_run(self, place: Place | None = None, words: list[str] | None = None) -> State:
        """Run the command, or other words, and give what that left."""
        assert self.server.stdin
        assert self.server.stdout
        self.runs += 1
        environment = self.environment | {"no_proxy": "*"}  # macOS cannot look for one in a fork
        job = Job(str(self.path), environment, words or self.words, place)
        print(json.dumps(dataclasses.asdict(job)), file=self.server.stdin, flush=True)
        code = int(self.server.stdout.readline())
        assert code in (0, -signal.SIGKILL)
        return self.state(Kill(place=place) if code else None)

    def lines(self) -> dict[int, int]:
        """The lines that the command runs, and how often each."""
        self.forked_run(NOWHERE)
        lines = json.loads((self.path.parent / "lines.json").read_text())
        return {int(number): count for number, count in lines.items()}


def story_of_lines(parent: Path, commands: list[list[str]], world: World) -> Story:
    """Kill the last of these commands at each line that keeps or writes something."""
    parent.mkdir()
    with SlowX(world) as x, closing(ForkedFolder(parent / "killed", commands[-1], x)) as folder:
        begun = [folder.forked_run(words=words) for words in commands[:-1]]
        shutil.copytree(folder.path, parent / "begun")
        lines = folder.lines()
        assert folder.content
        story, chance = Story(folder.content, []), random.Random(parent.name)
        for number, count in lines.items():
            shutil.rmtree(folder.path)
            shutil.copytree(parent / "begun", folder.path)
            killed = folder.forked_run((number, chance.randint(1, count)))
            story.lives.append([*begun, killed, folder.forked_run()])
        story.left = folder.names()
        story.asked_again = folder.asked_by_one_more_run()
        story.given = x.given
    return story


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Story]:
    """What happened in each folder; they are killed side by side."""
    path = tmp_path_factory.mktemp("kills")
    memory = Path("/dev/shm")  # where a disk need not be waited for
    lines = memory if os.access(memory, os.W_OK) else path
    world = make_account_world("first_account", posts=240)
    world = make_account_world("second_account", posts=80, world=world)
    world = make_account_world("third_account", posts=32, world=world)
    with ThreadPoolExecutor(WORKERS) as pool, tempfile.TemporaryDirectory(dir=lines) as quick:
        futures = {
            name: pool.submit(story_of_lines, Path(quick, name), commands, world)
            for name, commands in LINES.items()
        }
        for name, words in FOLDERS.items():
            futures[name] = pool.submit(tell_story, path / name, words, world)
        return {name: future.result() for name, future in futures.items()}


@pytest.fixture(params=[*FOLDERS, *LINES])
def story(stories: dict[str, Story], request: pytest.FixtureRequest) -> Story:
    return stories[request.param]


def boundaries(content: bytes) -> set[int]:
    """Where a record of a dataset file ends: in CSV, a line break within one stands in quotes."""
    ends = {n + 1 for n, byte in enumerate(content) if byte == ord("\n")}
    if content.startswith(b"text\n"):
        ends = {end for end in ends if content.count(b'"', 0, end) % 2 == 0}
    return ends


def test_enough_runs_are_killed_at_moments_of_all_sorts(stories: dict[str, Story]) -> None:
    kills = [state for name in FOLDERS for state in stories[name].kills]
    assert len(kills) >= 100
    assert any(state.content is None and not state.memory.known for state in kills)
    assert any(state.content is None and state.memory.known for state in kills)
    assert any(state.content is not None for state in kills)
    in_a_row = [len(life) - 1 for name in FOLDERS for life in stories[name].lives]
    assert max(in_a_row) >= 3


def test_a_run_is_killed_at_each_of_many_lines(stories: dict[str, Story]) -> None:
    for name in LINES:
        assert len(stories[name].kills) == len(stories[name].lives) > 50


def test_the_same_command_ends_with_the_file_of_an_undisturbed_run(story: Story) -> None:
    ends = [life[-1].content for life in story.lives]
    assert ends == [story.undisturbed] * len(ends)


def test_a_killed_run_leaves_whole_records(story: Story) -> None:
    ends = boundaries(story.undisturbed)
    for state in story.kills:
        content = state.content
        assert content is None or len(content) in ends, state.kill
        assert content is None or story.undisturbed.startswith(content), state.kill


def test_a_killed_run_leaves_a_sound_store(story: Story) -> None:
    assert [state.kill for state in story.kills if not state.memory.sound] == []


def test_nothing_that_was_kept_is_asked_for_again(story: Story) -> None:
    for life in story.lives:
        memory = Memory()
        for state in life:
            for given in story.given_to(state):
                if given.endpoint == "search":
                    assert not given.ids & memory.searched
                else:
                    assert not given.asked & memory.known
            assert memory.known <= state.memory.known
            memory = state.memory


def test_all_but_the_page_in_flight_was_kept_at_a_kill(story: Story) -> None:
    for state in story.kills:
        for given in story.given_to(state)[:-1]:
            assert given.ids | given.asked <= state.memory.known, state.kill


def test_nothing_is_left_but_the_dataset_and_the_store(story: Story) -> None:
    """SQLite keeps an empty journal of a killed run until something is written again."""
    (dataset,) = {*story.left} - {"accounts.txt", "tweets.db", "tweets.db-journal"}
    assert dataset.endswith(("_account_tweets.csv", "both.jsonl"))


def test_one_more_run_after_all_that_asks_nothing(story: Story) -> None:
    assert story.asked_again == 0


if __name__ == "__main__":
    serve_forks()
