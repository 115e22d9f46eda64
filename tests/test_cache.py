"""Test the cache: each post is charged once, and each run continues from earlier runs."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import (
    BEGIN,
    FRIEND,
    ME,
    NO_PACE,
    NO_WAITS,
    REPLY,
    SAMPLE,
    Process,
    Run,
    age_cache,
    launch_command,
    make_post,
    make_recent_post,
    make_world,
    newest_texts,
    read_rows,
)
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from x_simulator import Fault, World, XSimulator

import download_tweets

DATASET = "some_account_tweets.csv"
ALL_TIME = datetime(2006, 3, 21, tzinfo=UTC)


def read_dataset(run: Run) -> bytes:
    return (run.folder / "example_account_tweets.csv").read_bytes()


def rows_in_cache(folder: Path, query: str, *values: object) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(folder / "tweets.db")) as database:
        return database.execute(query, values).fetchall()


def is_intact(store: Path) -> bool:
    return rows_in_cache(store.parent, "PRAGMA integrity_check") == [("ok",)]


# --- what was fetched is not paid for again ---


AGAIN = [
    ["--include_replies", "--text_format=reply"],
    ["--include_replies", "--text_format=reply", "--limit=33"],
    ["--timeframe=2015", "--until=2020", "--sentiment=3", "--include_links"],
]


@pytest.mark.parametrize("args", AGAIN, ids=" ".join)
def test_the_same_command_again_costs_nothing_and_writes_the_same(main, x, small_pages, args):
    first = main("example_account", *args, simulator=x)
    content = read_dataset(first)
    charged, looked_up = x.posts_returned, len(x.lookups)
    x.start_new_day()
    for name in ("example_account", "EXAMPLE_Account", "https://x.com/example_account"):
        again = main(name, *args, "--output=again.csv", simulator=x)
        assert (first.code, again.code) == (0, 0)
        assert (x.posts_returned, len(x.lookups)) == (charged, looked_up)
        assert Path("again.csv").read_bytes() == content


OTHERS = [
    ["--text_format=reply"],
    ["--strip_usertags", "--strip_hashtags"],
    ["--timeframe=2013-05-06 07:08:09", "--until=2020-02-03 04:05:06"],
    ["--timeframe=2013", "--until=2020", "--limit=4", "--sentiment=5"],
]


@pytest.mark.parametrize("stored", [[], ["--include_replies"]], ids=["originals", "all"])
def test_other_options_cost_nothing(main, x, run_elsewhere, stored):
    main("example_account", *stored, simulator=x)
    charged = x.posts_returned
    for args in OTHERS:
        other = main("example_account", *args, simulator=x)
        assert other.code == 0
        assert x.posts_returned == charged
        assert read_dataset(other) == read_dataset(run_elsewhere("example_account", *args)[0])


def test_only_replies_are_fetched_when_they_are_first_included(
    main, world, run_elsewhere, small_pages
):
    with XSimulator(world, NO_PACE) as x:
        main("example_account", simulator=x)
        x.start_new_day()
        both = main("example_account", "--include_replies", simulator=x)
        rows = both.rows("example_account_tweets.csv")
        content = read_dataset(both)
        assert len(set(x.returned_ids)) == len(rows)
        assert x.posts_charged <= len(rows) + 1  # the second of the oldest post is searched again
        main("example_account", simulator=x)
        main("example_account", "--include_replies", simulator=x)
        assert x.posts_charged <= len(rows) + 1
    assert content == read_dataset(run_elsewhere("example_account", "--include_replies")[0])


def test_cached_replies_need_only_their_reply_context(main, world, run_elsewhere, small_pages):
    args = ("example_account", "--include_replies", "--text_format=reply")
    with XSimulator(world, NO_PACE) as x:
        main("example_account", "--include_replies", simulator=x)
        run = main(*args, simulator=x)
        content = read_dataset(run)
        assert x.lookups
        assert len(set(x.returned_ids)) == x.posts_returned
        assert len(set(x.requested_ids)) == len(x.requested_ids)
    assert content == read_dataset(run_elsewhere(*args)[0])


def test_a_larger_limit_costs_only_the_rest_and_a_smaller_one_nothing(main):
    """Only the second in which the first run stopped is searched again."""
    with XSimulator(make_world(250), NO_PACE) as x:
        first = main("some_account", 50, simulator=x)
        content = (first.folder / DATASET).read_bytes()
        assert (x.posts_returned, first.rows(DATASET)) == (50, newest_texts(50, of=250))
        x.start_new_day()
        assert main("some_account", 200, simulator=x).rows(DATASET) == newest_texts(200, of=250)
        assert x.posts_charged == 201
        charged = x.posts_returned
        main("some_account", 50, simulator=x)
        assert (first.folder / DATASET).read_bytes() == content
        assert x.posts_returned == charged


def test_adjacent_time_ranges_are_stored_as_one(main, x):
    for year in (2011, 2014, 2016, 2015, 2013):
        main("example_account", f"--timeframe={year}", f"--until={year + 1}", simulator=x)
    age_cache(hours=24)
    main("example_account", f"--timeframe={2013}", f"--until={2017}", simulator=x)
    query = "SELECT count(*) FROM fetched WHERE empty_since IS NULL AND top > '2013'"
    assert rows_in_cache(Path(), query) <= [(4,)]


# --- what is new since ---


@pytest.mark.parametrize("bound", ["a run of yesterday", "a run with until"])
@pytest.mark.parametrize("limit", [None, 5])
def test_only_newer_posts_are_fetched_in_the_next_run(main, bound, limit):
    hour_ago = (datetime.now(UTC) - timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    args = ["some_account", limit] + ([f"--until={hour_ago}"] if "until" in bound else [])
    world = make_world(30)
    with XSimulator(world, NO_PACE) as x:
        main(*args, simulator=x)
        paid = x.posts_returned
        if "yesterday" in bound:
            age_cache(hours=24)
        new = [make_recent_post(minutes, 100 - minutes) for minutes in (50, 40, 30)]
        world.add(*new)
        x.start_new_day()
        run = main("some_account", limit, simulator=x)
        assert sorted(x.returned_ids[paid:]) == sorted(p.id for p in new)
        rows = ["post number 70", "post number 60", "post number 50", *newest_texts(30, of=30)]
        assert run.rows(DATASET) == rows[:limit]
        paid = x.dollars
        main("some_account", limit, simulator=x)
        assert x.dollars == paid


def test_the_newest_minute_is_left_for_the_next_run(main, monkeypatch):
    with XSimulator(make_world(5, make_recent_post(0.5, 100)), NO_PACE) as x:
        assert main("some_account", simulator=x).rows(DATASET) == newest_texts(5, of=5)
        monkeypatch.setattr(download_tweets, "INDEX_DELAY", 15)  # as if a minute had passed
        later = main("some_account", simulator=x)
        assert later.rows(DATASET) == ["post number 100", *newest_texts(5, of=5)]


# --- reply context ---


@pytest.mark.parametrize("source", ["example_account", SAMPLE], ids=["account", "archive"])
def test_available_and_unavailable_parent_posts_are_looked_up_once(main, world, source):
    for word in ("timeframe=2006", "timeframe=2015", "sentiment=3", "limit=30", "output=o.csv"):
        with XSimulator(world, NO_PACE) as x:  # a second simulator, without earlier requests
            assert main(source, *REPLY, f"--{word}", "--max_cost=9", simulator=x).code == 0
            assert bool(x.lookups) == (word == "timeframe=2006")
            assert len(set(x.requested_ids)) == len(x.requested_ids)


# --- the file tweets.db ---


def test_the_cache_can_be_queried_with_sql(main, world, x):
    """Posts are stored as X returned them, with usernames, and reasons if unavailable."""
    run = main("Example_Account", *REPLY, simulator=x)
    query = (
        "SELECT substr(created_at, 1, 4) AS year, count(*)"
        " FROM tweets JOIN accounts ON account = accounts.id"
        " WHERE username = 'EXAMPLE_account' GROUP BY year"
    )
    posts = [p for p in world.posts_of("example_account") if not (p.quote_of or p.retweet_of)]
    years = Counter(str(p.created_at.year) for p in posts)
    assert rows_in_cache(run.folder, query) == sorted(years.items())
    for id, moment, content in rows_in_cache(run.folder, "SELECT id, created_at, json FROM tweets"):
        post, stored = world.post(id), json.loads(content)
        assert post
        assert (stored["id"], stored["author_id"]) == (str(id), str(post.author))
        assert stored["created_at"].replace(".000Z", "Z") == moment
        assert {"lang", "public_metrics", "conversation_id", "text"} <= stored.keys()
    reasons_by_id = {
        id: world.unavailable_reason(found) for id in x.requested_ids if (found := world.post(id))
    }
    unavailable = {id: why for id, why in reasons_by_id.items() if why}
    stored = dict(rows_in_cache(run.folder, "SELECT id, reason FROM missing_tweets"))
    assert stored.keys() == unavailable.keys()
    reasons = {"missing": "deleted", "protected": "protected", "suspended": "suspended"}
    assert set(unavailable.values()) == reasons.keys()
    assert all(reasons[why] in stored[id] for id, why in unavailable.items())


def write_database(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        for statement in statements:
            database.execute(statement)


def write_cache(path: Path) -> None:
    cache = download_tweets.Cache(path, is_trial=False)
    cache.create()
    cache.close()


def write_older_cache(path: Path) -> None:
    write_database(path, "PRAGMA application_id = 0x54574454", "CREATE TABLE tweets (id)")


def write_broken_database(path: Path) -> None:
    write_cache(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


NOTES = "CREATE TABLE notes (body TEXT)"
FOREIGN_FILES: dict[str, tuple[Callable[[Path], object], str]] = {
    "a cache of an older version": (write_older_cache, "an older version's"),
    "a cache that breaks off": (write_broken_database, "malformed"),
    "a text": (lambda path: path.write_text("my notes\n"), "not a database"),
    "a long text": (lambda path: path.write_text("my notes\n" * 999), "not a database"),
    "another program's database": (lambda path: write_database(path, NOTES), "another program"),
    "another program's database with tables of our names": (
        lambda path: write_database(path, "CREATE TABLE tweets (id)", "CREATE TABLE fetched (id)"),
        "another program",
    ),
    "another program's write-ahead database": (
        lambda path: write_database(path, "PRAGMA journal_mode = WAL", NOTES),
        "another program",
    ),
    "another program's database without tables yet": (
        lambda path: write_database(path, "PRAGMA application_id = 77"),
        "another program",
    ),
    "a folder": (lambda path: path.mkdir(), ""),
}


@pytest.mark.parametrize("foreign_file", FOREIGN_FILES)
def test_a_file_that_is_not_a_cache_is_reported_and_not_changed(main, x, tmp_path, foreign_file):
    make, reason = FOREIGN_FILES[foreign_file]
    store, dataset = tmp_path / "tweets.db", tmp_path / "example_account_tweets.csv"
    make(store)
    dataset.write_text("text\nold\n")
    content = store.read_bytes() if store.is_file() else b""
    run = main("example_account", 5, simulator=x)
    assert run.code == 1
    (line,) = run.err.splitlines()
    assert line.startswith("error: tweets.db: ")
    assert reason in line
    assert not x.requests
    assert (store.read_bytes() if store.is_file() else b"") == content
    assert sorted(tmp_path.iterdir()) == [dataset, store]
    assert dataset.read_text() == "text\nold\n"


def test_an_empty_file_becomes_a_cache(main, x, tmp_path):
    (tmp_path / "tweets.db").touch()
    assert main("example_account", 5, simulator=x).code == 0
    assert is_intact(tmp_path / "tweets.db")


def test_a_post_that_a_search_returns_again_is_stored_in_its_latest_form(main, tmp_path):
    theirs = make_post(1, author=FRIEND)
    world = World(ME, FRIEND, theirs, make_post(2, reply_to=theirs.id))
    for rules, args in (
        (replace(NO_PACE, missing_fields={"lang"}), ["some_account", *REPLY]),
        (NO_PACE, [FRIEND.username]),
    ):
        with XSimulator(world, rules) as x:
            assert main(*args, simulator=x).code == 0
            query = "SELECT account, json_extract(json, '$.lang') FROM tweets WHERE id = ?"
            (stored,) = rows_in_cache(tmp_path, query, theirs.id)
            assert stored == ((None, None) if rules.missing_fields else (str(FRIEND.id), "en"))


# --- two runs at once ---


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Process]]:
    """Return a function that starts a run in the test's folder; the fixture kills it at the end."""
    with ExitStack() as ends:

        def run(x: XSimulator, *args: str) -> Process:
            process = Process([*launch_command(NO_WAITS), *args], tmp_path, x)
            ends.callback(process.running.communicate)
            ends.callback(process.running.kill)
            return process

        yield run


def test_a_second_run_waits_for_the_first(tmp_path, world, x, start):
    def start_second() -> None:
        second.append(start(x, "example_account", *REPLY))
        second[0].wait_until_it_prints("Another run uses tweets.db. Waiting")
        requested.append(len(x.searches))

    requested: list[int] = []
    second: list[Process] = []
    x.before(1, start_second)
    first = start(x, "example_account", *REPLY, "--output=first.csv").end()
    assert (first.code, second[0].end().code, requested) == (0, 0, [0])
    assert "Waiting" not in first.err
    assert is_intact(tmp_path / "tweets.db")
    assert len(set(x.returned_ids)) == x.posts_returned > 0
    assert len(set(x.requested_ids)) == len(x.requested_ids)
    content = (tmp_path / "example_account_tweets.csv").read_bytes()
    assert content == (tmp_path / "first.csv").read_bytes()


@pytest.mark.skipif(os.name != "posix", reason="needs signals that can be sent")
def test_an_estimate_waits_for_a_run(tmp_path, start):
    with XSimulator(make_world(25), NO_PACE) as x:
        assert start(x, "some_account", "10").end().code == 0
        with closing(sqlite3.connect(tmp_path / "tweets.db", isolation_level=None)) as database:
            database.execute("BEGIN EXCLUSIVE")
            estimates = [start(x, "some_account", "--estimate") for _ in range(2)]
            for estimate in estimates:
                estimate.wait_until_it_prints("Another run uses tweets.db. Waiting")
            estimates[0].running.send_signal(signal.SIGINT)
            assert estimates[0].end().code == 130
        end = estimates[1].end()
        assert (end.code, end.err.count("Waiting")) == (0, 1)
        assert "25 posts on the profile, 10 in the cache" in end.out


def test_waiting_runs_do_not_wait_for_each_other(tmp_path, start):
    write_cache(tmp_path / "tweets.db")
    with XSimulator(make_world(25), NO_PACE) as x:
        with closing(sqlite3.connect(tmp_path / "tweets.db", isolation_level=None)) as database:
            database.execute("BEGIN IMMEDIATE")  # like a run that is about to write
            runs = [start(x, "some_account", f"--output={number}.csv") for number in range(3)]
            for run in runs:
                run.wait_until_it_prints("Waiting")
        ends = [run.end() for run in runs]
        assert [(end.code, end.err.count("Waiting")) for end in ends] == [(0, 1)] * 3
        assert len(set(x.returned_ids)) == x.posts_returned == 25
    assert is_intact(tmp_path / "tweets.db")
    assert [read_rows(tmp_path / f"{number}.csv") for number in range(3)] == [
        newest_texts(25, of=25)
    ] * 3


# --- when X returns something unexpected ---

SECONDS = 40  # the posts of a crowded world are created within these


def make_crowded_world(counts: list[int]) -> World:
    """Return a world with `counts[n]` posts in second `n`."""
    moments = [BEGIN + timedelta(seconds=n) for n, count in enumerate(counts) for _ in range(count)]
    posts = [make_post(number, created_at=moment) for number, moment in enumerate(moments)]
    return World(ME, *posts)


CROWDS = {
    "a post a second": [1] * 45,
    "borders in a second": [9, 2, 9, 2, 9, 2, 9, 3],
    "all in a second": [45],
    "a page and a bit": [4, 11, 4, 11, 4, 11],
}


@pytest.mark.parametrize("crowd", ["a post a second", "borders in a second"])
def test_all_posts_are_fetched_if_x_rejects_every_page_token(main, small_pages, crowd):
    with XSimulator(make_crowded_world(CROWDS[crowd]), NO_PACE) as x:
        x.fail(Fault.rejected_token(), times=None)
        assert main("some_account", simulator=x).rows(DATASET) == newest_texts(45, of=45)


def test_the_same_page_every_time_ends_the_search_and_then_the_run(main, small_pages):
    with XSimulator(make_world(45), NO_PACE) as x:
        x.fail(Fault.repeated_page(), times=None, at=3)
        run = main("some_account", simulator=x)
        assert run.code == 1
        assert "X keeps returning the same" in run.err
        assert len(x.searches) <= 10
        rows = run.rows(DATASET)
        assert rows == newest_texts(len(rows), of=45)
        assert len(rows) >= 20
        x.clear_faults()
        assert main("some_account", simulator=x).rows(DATASET) == newest_texts(45, of=45)


def test_a_second_with_more_than_a_page_ends_a_run_whose_tokens_are_rejected(main, small_pages):
    with XSimulator(make_crowded_world(CROWDS["all in a second"]), NO_PACE) as x:
        x.fail(Fault.rejected_token(), times=None)
        run = main("some_account", simulator=x)
        assert (run.code, len(x.searches) <= 12) == (1, True)
        assert run.rows(DATASET) == newest_texts(10, of=45)


def test_hundreds_of_empty_pages_end_the_run(main, monkeypatch):
    with XSimulator(make_world(45), replace(NO_PACE, search_limit=9999)) as x:
        x.fail(Fault.empty_page(), times=None, at=3)
        run = main("some_account", simulator=x)
        assert (run.code, "or empty pages" in run.err) == (1, True)
        assert len(x.searches) == 2 + download_tweets.MAX_EMPTY_PAGES


@pytest.mark.parametrize("crowd", CROWDS)
def test_an_interrupted_search_costs_at_most_one_second_again(main, small_pages, crowd):
    world = make_crowded_world(CROWDS[crowd])
    with XSimulator(world, NO_PACE) as x:
        main("some_account", 13, simulator=x)
        read = {world.post(id) for id in x.returned_ids}
    with XSimulator(world, NO_PACE) as another:  # a simulator that does not know the token
        assert main("some_account", 30, simulator=another).rows(DATASET) == newest_texts(30, of=45)
        again = {world.post(id) for id in another.returned_ids} & read
    cut = min(found.created_at for found in read if found)
    assert {found.created_at for found in again if found} <= {cut}


# --- any runs, one after the other ---

KINDS = ["original"] * 3 + ["reply"] * 2 + ["empty", "quote", "retweet"]
SECOND = st.integers(0, SECONDS - 1)


@dataclass(frozen=True)
class Command:
    """One of many runs, with its options; None is the default."""

    start: int | None = None
    until: int | None = None
    replies: bool = False
    limit: int | None = None

    @property
    def seconds(self) -> range:
        return range(self.start or 0, SECONDS if self.until is None else self.until)

    @property
    def args(self) -> list[object]:
        given = {"timeframe": self.start, "until": self.until}
        return [
            *("some_account", self.limit, self.replies, "--max_cost=1000"),
            *(
                f"--{name}={BEGIN + timedelta(seconds=second):%Y-%m-%dT%H:%M:%SZ}"
                for name, second in given.items()
                if second is not None
            ),
        ]

    def wanted(self, world: World) -> list[str]:
        """Return the texts that the dataset must contain."""
        return [
            found.text
            for found in world.posts_of("some_account")
            if (found.created_at - BEGIN).seconds in self.seconds
            and not (found.quote_of or found.retweet_of or found.text == EMPTY)
            and (self.replies or not found.reply_to_user)
        ][: self.limit]


COMMANDS = st.builds(
    Command,
    start=st.none() | SECOND,
    until=st.none() | SECOND.map(lambda second: second + 1),
    replies=st.booleans(),
    limit=st.none() | st.integers(1, 45),
).filter(lambda command: command.seconds)
RUNS = st.lists(COMMANDS, min_size=1, max_size=6)
PAGE_SIZES = st.sampled_from([10, 15, 25])

EMPTY = "https://t.co/emptyempty"  # empty after cleaning


def make_random_world(posts: list[tuple[int, str]]) -> World:
    """Return a world with posts at these seconds, of these types."""
    numbers = {
        "reply": {"reply_to_user": FRIEND.id},
        "empty": {"text": EMPTY},
        "quote": {"quote_of": 5},
        "retweet": {"retweet_of": 5},
    }
    made = [
        make_post(number, created_at=BEGIN + timedelta(seconds=second), **numbers.get(kind, {}))
        for number, (second, kind) in enumerate(posts)
    ]
    return World(ME, FRIEND, *made)


POSTS = st.lists(st.tuples(SECOND, st.sampled_from(KINDS)), max_size=80)
CLASHING = st.lists(st.tuples(st.integers(0, 5), st.sampled_from(KINDS)), max_size=60)


def settings_for(examples: int) -> settings:
    """Return settings for that many examples, the same in every run."""
    return settings(
        max_examples=examples,
        deadline=None,
        derandomize=True,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )


def seconds_of_page_ends(x: XSimulator) -> set[datetime]:
    """Return the seconds of the last posts of pages, which may be searched again."""
    ends = [x.world.post(search.ids[-1]) for search in x.searches if search.ids]
    return {found.created_at for found in ends if found}


@settings_for(60)
@given(POSTS | CLASHING, RUNS, PAGE_SIZES)
@example([(n, "original") for n in range(30)], [Command(limit=10), Command(start=15)], 10)
@example([(9, "original")] * 25, [Command(limit=n) for n in (3, 11, 12, 24, 25)], 10)
def test_any_runs_write_the_newest_posts_and_pay_once(
    main, tmp_path, monkeypatch, posts, runs, size
):
    """Only posts of the second at which a limit ended a search may be charged again."""
    for file in tmp_path.iterdir():
        file.unlink()
    monkeypatch.setattr(download_tweets, "PAGE_SIZE", size)
    with XSimulator(make_random_world(posts), NO_PACE) as x:
        for command in runs:
            (tmp_path / DATASET).unlink(missing_ok=True)
            paid, known = x.posts_returned, set(x.returned_ids)
            run = main(*command.args, simulator=x)
            wanted = command.wanted(x.world)
            assert written(tmp_path) == wanted
            assert run.code == (0 if wanted else 1)
            new = {x.world.post(id) for id in x.returned_ids[paid:] if id not in known}
            assert all((f.created_at - BEGIN).seconds in command.seconds for f in new if f)
            if command.limit:
                useless = [found for found in new if found and found.text == EMPTY]
                assert len(new) - len(useless) <= command.limit + download_tweets.MIN_PAGE_SIZE
            x.start_new_day()
        twice = [id for id, number in Counter(x.returned_ids).items() if number > 1]
        moments = {found.created_at for id in twice if (found := x.world.post(id))}
        assert moments <= seconds_of_page_ends(x)


def written(folder: Path) -> list[str]:
    file = folder / DATASET
    return read_rows(file) if file.exists() else []


LINKS = st.lists(  # posts of a thread, one per second
    st.tuples(
        SECOND,
        st.integers(-3, 12),  # 0: not a reply; n: a reply to the nth post before; -n: to a friend's
        st.sampled_from([False] * 3 + [True]),  # is deleted
    ),
    max_size=45,
).map(sorted)


def make_random_threads(links: list[tuple[int, int, bool]]) -> World:
    """Return a world of posts that reply to each other, or to a friend's posts."""
    world, ids = World(ME, FRIEND), []
    for number, (second, answers, deleted) in enumerate(links):
        answered = ids[-answers] if 0 < answers <= len(ids) else None
        if answers < 0:
            friends = make_post(number, author=FRIEND, deleted=answers == -3)
            world.add(friends)
            answered = friends.id
        moment = BEGIN + timedelta(seconds=second)
        own = make_post(number, created_at=moment, reply_to=answered, deleted=deleted)
        world.add(own)
        ids.append(own.id)
    return world


@settings_for(40)
@given(LINKS, RUNS, PAGE_SIZES)
def test_the_dataset_depends_only_on_the_command(main, tmp_path, monkeypatch, links, runs, size):
    for file in tmp_path.iterdir():
        file.unlink()
    monkeypatch.setattr(download_tweets, "PAGE_SIZE", size)
    cache, aside = tmp_path / "tweets.db", tmp_path / "aside.db"

    def content(command: Command, x: XSimulator) -> bytes:
        (tmp_path / DATASET).unlink(missing_ok=True)
        main(*command.args, "--text_format=reply", simulator=x)
        return (tmp_path / DATASET).read_bytes() if (tmp_path / DATASET).exists() else b""

    with (
        XSimulator(make_random_threads(links), NO_PACE) as x,
        XSimulator(x.world, NO_PACE) as other,
    ):
        for command in runs:
            file = content(command, x)
            charged, lookups = len(set(x.returned_ids)), len(x.lookups)
            assert content(command, x) == file
            assert (len(set(x.returned_ids)), len(x.lookups)) == (charged, lookups)
            assert len(set(x.requested_ids)) == len(x.requested_ids)
            cache.rename(aside)
            assert content(command, other) == file
            aside.replace(cache)
