"""Compare sequences of runs, posts, faults and days to a simple model of X's posts and charges.

    SEQUENCES=2000 python3 -m pytest -n 0 tests/test_habits.py

runs 2,000 random sequences, and prints how often each event occurred.
"""

from __future__ import annotations

import json
import os
import re
import sqlite3
import sys
import time
from collections import Counter, defaultdict
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import x_simulator
from conftest import COST, ESTIMATE, FRIEND, ME, NO_PACE, Match, Run, Tool, make_post, read_rows
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test
from x_simulator import (
    POST_PRICE,
    USER_PRICE,
    Account,
    Fault,
    Post,
    Request,
    World,
    XSimulator,
)

import download_tweets

SEQUENCES = int(os.environ.get("SEQUENCES", "0"))  # 0: a few sequences, always the same
RIVAL = Account(3, "some_rival")
NAMES = ("some_account", "new_name", "third_name", "some_rival")
NOON = int(datetime(2026, 3, 1, 12, tzinfo=UTC).timestamp())
SETTLED = 20 * 60  # seconds after which posts are not fetched again
CAP = Decimal(5)  # US dollars per run without --max_cost
NUMBER = re.compile(r"post number (\d+)")
FROM = re.compile(r"from:(\w+)")

FAULTS = {  # name: the fault, and its endpoints
    "empty response": (Fault.json_response(200, {"meta": {"result_count": 0}}), ["search"]),
    "half an answer": (Fault.half_json(), ["search", "lookup", "users"]),
    "lost response": (Fault.response_lost(), ["search", "lookup", "users"]),
    "out of order": (Fault.service_unavailable(), ["search", "lookup", "users"]),
    "repeated page": (Fault.repeated_page(), ["search"]),
    "rejected token": (Fault.rejected_token(), ["search"]),
    "empty page": (Fault.empty_page(), ["search"]),
    "short page": (Fault.short_page(), ["search"]),
    "token at the end": (Fault.endless_tokens(), ["search"]),
    "early end": (Fault.early_end(), ["search"]),
    "stray author": (Fault.stray_author(), ["search"]),
    "no credits": (Fault.credits_depleted(), ["search", "lookup", "users"]),
}
FAULT_NAMES = st.sampled_from(
    [(name, on, times) for name, (_, ons) in FAULTS.items() for on in ons for times in (1, 4)]
)
TO_OTHERS = {"reply": "reply_to", "quote": "quote_of", "retweet": "retweet_of"}
KINDS = st.lists(
    st.tuples(
        st.sampled_from(["original", "original", "thread", *TO_OTHERS]),
        st.sampled_from([0, 1, 40]),  # seconds until the next post
    ),
    min_size=1,
    max_size=25,
)
happened: Counter[str] = Counter()


class Clock:
    """The time of day for the script and the simulator; it changes only if it is set."""

    now = NOON

    def __getattr__(self, name: str) -> Any:
        return getattr(time, name)  # monotonic clocks are real

    def time(self) -> int:
        return self.now

    def gmtime(self) -> time.struct_time:
        return time.gmtime(self.now)

    def replace_clock_of(self, module: object, monkeypatch: pytest.MonkeyPatch) -> None:
        """Replace the clock of a module with this one."""
        clock = self

        class Moment(datetime):
            @classmethod
            def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
                return datetime.fromtimestamp(clock.now, tz)

        monkeypatch.setattr(module, "time", self)
        monkeypatch.setattr(module, "datetime", Moment)


@dataclass(frozen=True)
class Command:
    """The options of a run; `hours` and `until` are hours before it."""

    limit: int | None = None
    hours: int | None = None
    until: int | None = None
    replies: bool | str = False
    threads: bool = False
    text_format: str = "simple"
    max_cost: str | None = "1000"  # no effective limit, and no profile lookup

    def args(self, name: str, now: int) -> list[object]:
        """Return the arguments of the command line."""
        ago = {"timeframe": self.hours, "until": self.until}
        moments = {name: now - 3600 * hours for name, hours in ago.items() if hours is not None}
        return [
            *(name, self.limit, self.replies, f"--text_format={self.text_format}"),
            *(f"--include_threads={self.threads}", f"--max_cost={self.max_cost}"),
            *(f"--{name}={datetime.fromtimestamp(n, UTC):%FT%TZ}" for name, n in moments.items()),
        ]

    def is_selected(self, found: Post, world: World, now: int) -> bool:
        """Return whether a post belongs in the dataset."""
        second = int(found.created_at.timestamp())
        start = 0 if self.hours is None else now - 3600 * self.hours
        until = now - 3600 * (self.until or 0)
        return start <= second < until and kind_of(found, world) in self.kinds

    @property
    def kinds(self) -> set[str]:
        if self.replies == "only":
            return {"thread", "reply"}
        threads = {"thread"} if self.replies or self.threads else set()
        return {"original"} | threads | ({"reply"} if self.replies else set())


COMMANDS = st.builds(
    Command,
    limit=st.none() | st.integers(1, 40),
    hours=st.none() | st.sampled_from([1, 30, 200]),
    until=st.none() | st.sampled_from([1, 26]),
    replies=st.sampled_from([False, True, "only"]),
    threads=st.booleans(),
    text_format=st.sampled_from(["simple", "simple", "reply", "chat"]),
    max_cost=st.sampled_from(["1000", "1000", "1000", None, None, "0", "0.03", "0.12"]),
).filter(lambda command: not (command.threads and command.text_format == "chat"))


def kind_of(found: Post, world: World) -> str:
    if found.quote_of or found.retweet_of:
        return "never written"
    user = world.parent_author(found)
    return "original" if not user else "thread" if user == found.author else "reply"


class Habits(RuleBasedStateMachine):
    """What a user does with the tool in one folder, and what happens at X meanwhile."""

    def __init__(self, main: Tool, folder: Path, clock: Clock) -> None:
        super().__init__()
        self.main, self.folder, self.clock = main, folder, clock
        clock.now = NOON
        for file in folder.iterdir():
            file.unlink()
        self.world = World(ME, FRIEND, RIVAL)
        self.x = XSimulator(self.world, NO_PACE)
        self.posts: dict[int, Post] = {}  # by the number in its text
        self.seen: dict[int, set[Post]] = defaultdict(set)  # posts of datasets, by account
        self.charged: dict[int, tuple[str, int]] = {}  # how and in which second it was last charged
        self.deleted = 0
        self.ends: set[datetime] = set()  # the seconds in which a page ended before other posts
        self.times = 0  # how often the scripted fault applies
        happened["sequences"] += 1

    def teardown(self) -> None:
        """Remove all faults, and check that a run then writes all posts."""
        try:
            if not sys.exception():
                self.run_completely()
        finally:
            self.x.close()
        assert not self.x.crashes

    # --- what happens at X ---

    @initialize(kinds=KINDS, rivals=st.integers(0, 12))
    def begin(self, kinds: list[tuple[str, int]], rivals: int) -> None:
        self.clock.now -= 10 * 86400
        self.write(kinds, ME)
        self.write([("original", 40)] * rivals, RIVAL)
        self.clock.now = NOON

    @rule(kinds=KINDS, rival=st.booleans(), delay=st.sampled_from([0, 0, 600]))
    def post(self, kinds: list[tuple[str, int]], rival: bool, delay: int) -> None:
        """Add posts, which X's index contains after some seconds."""
        happened["posts written, indexed late" if delay else "posts written"] += len(kinds)
        self.write(kinds, RIVAL if rival else ME, delay)

    def write(self, kinds: list[tuple[str, int]], author: Account, delay: int = 0) -> None:
        for kind, seconds in kinds:
            own = [found.id for found in self.posts.values() if found.author == author.id]
            if kind in TO_OTHERS:
                self.add(author, **{TO_OTHERS[kind]: self.add(FRIEND).id})
            else:
                self.add(author, reply_to=own[-1] if own and kind == "thread" else None)
            written = self.posts[len(self.posts) - 1]
            indexed = written.created_at + timedelta(seconds=delay)
            self.posts[len(self.posts) - 1] = replace(written, indexed_at=indexed)
            self.world.add(self.posts[len(self.posts) - 1])
            self.pass_seconds(seconds)

    def add(self, author: Account, **more: Any) -> Post:
        number, moment = len(self.posts), datetime.fromtimestamp(self.clock.now, UTC)
        self.posts[number] = make_post(number, author=author, created_at=moment, **more)
        self.world.add(self.posts[number])
        return self.posts[number]

    @rule(first=st.integers(0, 60), count=st.integers(1, 12))
    def delete(self, first: int, count: int) -> None:
        """Delete the `count` newest posts after skipping the `first` newest."""
        for found in [*self.posts.values()][::-1][first : first + count]:
            happened["post deleted"] += 1
            self.deleted += 1
            self.world.change_post(found.id, deleted=True)

    @rule(state=st.sampled_from(["protected", "suspended", "readable"]))
    def change_state(self, state: str) -> None:
        happened[f"account {state}"] += 1
        states = {name: name == state for name in ("protected", "suspended")}
        self.world.change_account(self.name, **states)

    @rule(rival=st.sampled_from([None, None, True, False]), name=st.sampled_from(NAMES))
    def rename(self, rival: bool | None, name: str) -> None:
        """Give an account an unused username; None: give the rival the account's username."""
        free = [other for other in NAMES if not self.world.account_named(other)]
        before = self.name
        if rival is None:
            happened["name taken over"] += 1
            self.give_name(ME, free[0])
            self.give_name(RIVAL, before)
            self.write([("original", 40)] * 3, RIVAL)
            self.pass_seconds(SETTLED)
        elif name in free:
            happened["account renamed"] += 1
            self.give_name(RIVAL if rival else ME, name)

    def give_name(self, account: Account, name: str) -> None:
        self.world.add(replace(self.world.account(account.id), username=name))

    @rule(hours=st.sampled_from([0, 30, 200]), largest=st.sampled_from([500, 500, 12]))
    def limit_search_for_a_while(self, hours: int, largest: int) -> None:
        """Let searches return no posts older than that (0: all), and fail for large pages."""
        happened["X hides older posts" if hours else "X shows all posts"] += 1
        since = datetime.fromtimestamp(self.clock.now - 3600 * hours, UTC) if hours else None
        self.x.rules = replace(NO_PACE, visible_from=since, largest_page=largest)

    @rule(seconds=st.sampled_from([10, 300, SETTLED, 3600, 86400]))
    def pass_seconds(self, seconds: int) -> None:
        days = [second // 86400 for second in (self.clock.now, self.clock.now + seconds)]
        self.clock.now += seconds
        if days[0] < days[1]:
            self.x.start_new_day()

    @property
    def name(self) -> str:
        """Return the current username of the account."""
        return self.world.username(ME.id)

    # --- runs ---

    @rule(command=COMMANDS)
    def run_again(self, command: Command) -> None:
        self.run(command, self.name)

    @rule(command=COMMANDS, fault_name=FAULT_NAMES, after=st.sampled_from([1, 1, 1, 2]))
    def run_with_fault(self, command: Command, fault_name: Any, after: int) -> None:
        name, on, self.times = fault_name
        at = len(self.x.requests_of(on)) + after
        self.x.fail(FAULTS[name][0], times=self.times, at=at, on=on)
        self.pass_seconds(SETTLED)  # so that there are new posts
        if on == "lookup":
            command = replace(command, replies=True, text_format="reply")
        self.run(command, self.name)

    @rule(command=COMMANDS, name=st.sampled_from(NAMES[:2] + NAMES))
    def run_a_name(self, command: Command, name: str) -> None:
        self.run(command, name)

    @rule(command=COMMANDS)
    def estimate(self, command: Command) -> None:
        """Check that a run costs no more than its estimate, unless cached posts were deleted."""
        args = command.args(self.name, self.clock.now)
        printed = self.main(*args, "--estimate", simulator=self.x).out
        charged = self.run(command, self.name)
        if ESTIMATE.search(printed) and not command.limit:
            happened["estimate"] += 1
            deleted = 3 * self.deleted * POST_PRICE
            assert charged <= Match(ESTIMATE, printed).dollars() + deleted

    @rule(text_format=st.sampled_from(["simple", "reply"]))
    def run_completely(self, text_format: str = "simple") -> None:
        self.change_state("readable")
        self.x.rules = NO_PACE
        self.pass_seconds(SETTLED)
        self.run(Command(replies=True, text_format=text_format), self.name)

    def run(self, command: Command, name: str) -> Decimal:
        """Run the tool and compare what it did with the model; return what X charged for it."""
        for file in self.folder.glob("*_tweets.*"):
            file.unlink()
        before, charged = len(self.x.requests), self.x.dollars
        known = self.ids_of(name)
        run = self.main(*command.args(name, self.clock.now), simulator=self.x)
        requests, charged = self.x.requests[before:], self.x.dollars - charged
        arrived = [request for request in requests if request.delivery == "complete"]
        price = sum(len(r.ids) * POST_PRICE + r.users * USER_PRICE for r in arrived) or Decimal(0)
        least = len({id for request in requests for id in request.ids}) * POST_PRICE
        is_struck = any(fault.times != self.times for fault in self.x._script)
        self.x.clear_faults()
        self.x.has_had_faults = False
        happened["fault at X"] += is_struck
        happened[f"run, exit code {run.code}"] += 1
        self.check_money(command, run, (least, price), is_struck)
        self.check_purchases(requests, known)
        self.check_rows(command, name, run, is_struck, known)
        return charged

    def starts_with_original(self, id: int, seen: set[int]) -> bool:
        """Return whether all ancestors of a self-reply are the account's, and were seen."""
        one = self.world._posts[id]
        while one.reply_to is not None:
            above = self.world._posts.get(one.reply_to)
            if not (above and above.id in seen and above.author == one.author):
                return False
            if kind_of(above, self.world) not in ("original", "thread"):
                return False
            one = above
        return True

    def ids_of(self, name: str) -> list[int]:
        """Return the ids that accounts with a username have in the cache, oldest first."""
        if not (path := self.folder / "tweets.db").exists():
            return []
        with closing(sqlite3.connect(path)) as database:
            query = "SELECT id FROM accounts WHERE username = ? ORDER BY rowid"
            return [int(id) for (id,) in database.execute(query, (name,))]

    def check_money(
        self, command: Command, run: Run, prices: tuple[Decimal, Decimal], is_struck: bool
    ) -> None:
        """Check that the printed cost is true, or higher after a fault, and below the cap."""
        least, price = prices
        printed = run.out + run.err
        cost = Match(COST, printed) if COST.search(printed) else None
        if cost and cost.groups["bound"]:
            happened["cost says at most"] += 1
            assert cost.dollars() >= max(least, price)
        else:
            assert (cost.dollars() if cost else 0) == price
        happened["stopped at --max_cost"] += "stopped at --max_cost" in printed
        assert price <= Decimal(command.max_cost or CAP)

    def check_purchases(self, requests: list[Request], known: list[int]) -> None:
        """Check that no post is charged twice, except for documented reasons."""
        now = self.clock.now
        for request in requests:
            is_search = "query" in request.params
            found = [self.world._posts[id] for id in request.ids if request.delivery == "complete"]
            for one in found:
                if one.id in self.charged:
                    how, second = self.charged[one.id]
                    made = int(one.created_at.timestamp())
                    reasons = {
                        "the name was new": not known and is_search,
                        "was looked up": is_search and how == "lookup",
                        "is a stray post": is_search and one.author not in known[:1],
                        "was new when it was charged": second - made < SETTLED,
                        "in a second in which a page ended": one.created_at in self.ends,
                        "X returned it again": request.more or "next_token" in request.params,
                    }
                    (reason, *_) = [name for name, holds in reasons.items() if holds]
                    when = "later" if now // 86400 > second // 86400 else "the same day"
                    happened[f"charged again, {when}: {reason}"] += 1
                is_stray = is_search and known and one.author != known[0]
                self.charged[one.id] = ("search" if is_search and not is_stray else "lookup", now)
            if found and is_search:
                self.ends.add(found[-1].created_at)

    def check_rows(
        self, command: Command, name: str, run: Run, is_struck: bool, known: list[int]
    ) -> None:
        """Check that no row is wrong, and that none is missing."""
        records = self.records(command, name)
        numbers = [number for record in records for number in record]
        rows = [self.posts[number] for number in numbers]
        assert len(records) <= (command.limit or len(records))
        assert len(set(numbers)) == len(numbers)
        assert {row.id for row in rows} <= set(self.x.returned_ids)
        assert all(command.is_selected(row, self.world, self.clock.now) for row in rows)
        assert len({row.author for row in rows}) <= 1
        if not command.threads and not is_struck and self.x.rules == NO_PACE:
            assert numbers == sorted(numbers, reverse=True)
        if "this name belongs to account" in run.err:
            happened["name changed hands, reported"] += 1
            first, second, *_ = self.ids_of(name)
            assert f"belongs to account {second} now" in run.err
            assert f"posts of account {first}" in run.err
        elif not is_struck and run.code < 2 and "stopped at" not in run.err:
            self.check_due(command, name, rows, known)
        for row in rows:
            self.seen[row.author].add(row)

    def check_due(self, command: Command, name: str, rows: list[Post], before: list[int]) -> None:
        """Check that no post is missing that X returns, or that was in an earlier dataset.

        Posts too new for X's search index may be missing.
        """
        owner = self.world.account_named(name)
        if not owner or command.text_format == "chat" or (command.limit and command.threads):
            return
        known = self.ids_of(name)
        if known not in ([], [owner.id]):
            return  # the tool cannot know yet that the username belongs to another account
        due = self.seen[owner.id] if before else set()
        if command.max_cost != "0":
            happened["run that has to have everything"] += 1
            now = datetime.fromtimestamp(self.clock.now, UTC)
            latest = datetime.fromtimestamp(self.clock.now - download_tweets.INDEX_DELAY, UTC)
            since = self.x.rules.visible_from
            due = due | {
                found
                for found in self.world.posts_of(name)
                if not self.world.unavailable_reason(found)
                and found.created_at < latest
                and (found.indexed_at is None or found.indexed_at <= now)
                and (since is None or found.created_at >= since)
            }
        oldest = rows[-1].id if command.limit == len(rows) else 0
        wanted = {
            found.id for found in due if command.is_selected(found, self.world, self.clock.now)
        }
        if (
            command.threads and command.replies is False
        ):  # a self-reply to a reply or a quote is not a thread
            seen = {found.id for found in due}
            wanted = {id for id in wanted if self.starts_with_original(id, seen)}
        assert {id for id in wanted if id > oldest} <= {row.id for row in rows}

    def records(self, command: Command, name: str) -> list[list[int]]:
        """Return the numbers of the posts in each record of the dataset; empty without a file."""
        is_chat = command.text_format == "chat"
        file = self.folder / f"{name}_tweets.{'jsonl' if is_chat else 'csv'}"
        if not file.exists():
            return []
        if is_chat:  # the last message may begin with earlier posts of the thread
            lines = [json.loads(line) for line in file.read_text("ascii").splitlines()]
            texts = [line["messages"][-1]["content"].rpartition("\n\n")[2] for line in lines]
        else:
            texts = [row.rpartition("****TWEET\n")[2] for row in read_rows(file)]
        return [[int(number) for number in NUMBER.findall(text)] for text in texts]


@pytest.fixture
def habits(main, tmp_path, monkeypatch):
    """Return a function that starts with an empty folder and a new simulator with small pages."""
    clock = Clock()
    sizes = {"PAGE_SIZE": 25, "SAFE_PAGE_SIZE": 10, "LOOKUP_SIZE": 7}
    for name, size in sizes.items():
        monkeypatch.setattr(download_tweets, name, size)
    for module in (download_tweets, x_simulator):
        clock.replace_clock_of(module, monkeypatch)
    return lambda: Habits(main, tmp_path, clock)


ALL, UNBOUNDED = Command(), Command(max_cost=None)
ONCE_FAILED: dict[
    str, list[tuple[object, ...]]
] = {  # found by this test, as its shortest sequences
    "the response with a profile is lost": [
        ("run_with_fault", UNBOUNDED, ("lost response", "users", 1), 1)
    ],
    "responses with a profile are lost until --max_cost is reached": [
        ("run_again", ALL),
        (
            *("run_with_fault", Command(hours=200, until=26, max_cost="0.03")),
            *(("lost response", "users", 4), 1),
        ),
    ],
    "the username is taken, and then the account is fetched by its new one": [
        ("run_again", ALL),
        ("rename", None, ""),
        ("run_a_name", ALL, "some_account"),
        ("run_again", ALL),
        ("run_again", ALL),
    ],
    "another account takes the username, and then changes to a third one": [
        ("run_again", ALL),
        ("rename", None, ""),
        ("run_a_name", ALL, "some_account"),
        ("rename", True, "third_name"),
        ("run_a_name", ALL, "third_name"),
    ],
    "posts that showed a change of username are charged again under the new account": [
        ("run_again", ALL),
        ("rename", None, ""),
        ("run_a_name", ALL, "some_account"),
        ("pass_seconds", 86400),
        ("run_again", ALL),
        ("run_a_name", ALL, "some_account"),
    ],
    "cached posts are deleted, and older ones are not": [
        ("run_again", Command(limit=6)),
        ("delete", 0, 10),
        ("estimate", UNBOUNDED),
    ],
    "a protected account's profile costs too": [
        ("change_state", "protected"),
        ("run_again", UNBOUNDED),
    ],
    "parent posts of a protected account are still looked up": [
        ("run_again", Command(replies=True)),
        ("change_state", "protected"),
        ("run_again", Command(replies=True, text_format="reply", max_cost=None)),
    ],
}


@pytest.mark.parametrize("name", ONCE_FAILED)
def test_sequences_that_once_failed(habits, name):
    found = habits()
    found.begin([("original", 40)] * 12 + [("reply", 40), ("thread", 40)], 3)
    for step, *args in ONCE_FAILED[name]:
        getattr(found, step)(*args)
    found.teardown()


def test_gaps_between_days_are_not_searched_every_time(habits):
    """Check that a gap between two days is searched again for a week only."""
    days, searches = habits(), []
    days.begin([("original", 40)] * 5, 0)
    for _ in range(25):
        days.write([("original", SETTLED)], ME)
        before = len(days.x.searches)
        days.run(ALL, days.name)
        searches.append(len(days.x.searches) - before)
        days.pass_seconds(86400)
    assert searches[5] < max(searches[:12]) == max(searches) == searches[-1] <= 12
    assert days.x.posts_charged == len({*days.x.returned_ids}) == 30
    days.teardown()


def test_any_sequence_of_commands(habits, capsys):
    ways = settings(
        max_examples=SEQUENCES or 30,
        stateful_step_count=25 if SEQUENCES else 12,
        deadline=None,
        derandomize=not SEQUENCES,
        database=None,
        report_multiple_bugs=False,
        phases=[Phase.generate],  # shrinking takes minutes
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(habits, settings=ways)
    if SEQUENCES:
        with capsys.disabled():
            print(*(f"\n{number:8,} {what}" for what, number in sorted(happened.items())))
