"""Test accounts that change over time, and runs disturbed by a disk, a clock or a signal."""

from __future__ import annotations

import re
import shutil
import signal
import sqlite3
import threading
import time
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from archives import check_error
from conftest import (
    CHAT,
    FRIEND,
    ME,
    NO_PACE,
    REPLY,
    make_post,
    make_recent_post,
    make_world,
    newest_texts,
    texts_of,
)
from x_simulator import Account, Fault, World, XSimulator, make_account_world

import download_tweets

NAME = "example_account"
ROWS = "rows.jsonl"
DATASET = "some_account_tweets.csv"


def rows(main, x, name: str = NAME, *args: object) -> list[str]:
    """Run the tool, and return the records of its dataset."""
    run = main(name, *args, "--output", ROWS, simulator=x)
    assert run.code == 0, run
    return (run.folder / ROWS).read_text("utf-8").splitlines()


def query(statement: str, *values: object) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect("tweets.db")) as database:
        return database.execute(statement, values).fetchall()


# --- absences ---


@pytest.mark.parametrize("state", ["protected", "suspended", "missing"])
def test_an_unavailable_account_is_reported_and_its_cached_posts_are_written(main, world, x, state):
    kept = rows(main, x, NAME, 5)
    world.change_account(NAME, **{state: True})
    for args in ((), ("--text_format=reply", "--include_replies")):
        run = main(NAME, *args, "--output", ROWS, simulator=x)
        reason = "no such account" if state == "missing" else state
        assert (run.code, run.err.count(reason)) == (1, 1)
        assert not x.lookups
    main(NAME, 5, "--output", ROWS, simulator=x)
    assert Path(ROWS).read_text("utf-8").splitlines() == kept
    world.change_account(NAME, **{state: False})
    everything = rows(main, x)
    assert everything[:5] == kept and len(everything) == 27


def test_a_profile_is_looked_up_only_after_a_week_without_posts(main):
    for days, profiles in ((6, 0), (8, 1)):
        with XSimulator(
            World(ME, make_recent_post(days * 1440, 1), make_recent_post(days * 1440, 2)), NO_PACE
        ) as x:
            for _ in range(2):
                assert main("some_account", simulator=x).code == 0
            assert x.users_returned == profiles
            main("some_account", "--max_cost=0", simulator=x)
            assert x.users_returned == profiles
        Path("tweets.db").unlink()


def test_own_posts_that_were_protected_during_a_lookup_are_fetched_later(main):
    first = make_post(1)
    world = World(ME, make_recent_post(60, 2, reply_to=first.id), first)
    args = ("some_account", "--timeframe=2021", *REPLY)
    with XSimulator(world, NO_PACE) as x:
        main("some_account", "--timeframe=2021", "--include_replies", simulator=x)
        x.before(1, lambda: world.change_account("some_account", protected=True), on="lookup")
        assert "(1 of a protected account)" in main(*args, simulator=x).out
        world.change_account("some_account", protected=False)
        assert "parent post" not in main(*args, simulator=x).out


# --- searches of X that are not what they seem ---


def test_a_search_that_ends_too_early_continues_in_the_same_run(main):
    with XSimulator(make_world(900), NO_PACE) as x:
        x.fail(Fault.early_end(), times=2)
        assert main("some_account", simulator=x).rows(DATASET) == newest_texts(900, of=900)
        assert x.posts_charged == 900


def test_posts_that_were_invisible_for_an_hour_are_fetched_in_the_next_run(main):
    with XSimulator(make_world(900), NO_PACE) as x:
        x.rules = replace(NO_PACE, visible_from=make_post(400).created_at)
        assert main("some_account", simulator=x).rows(DATASET) == newest_texts(500, of=900)
        assert main("some_account", simulator=x).rows(DATASET) == newest_texts(500, of=900)
        x.rules = NO_PACE
        assert main("some_account", simulator=x).rows(DATASET) == newest_texts(900, of=900)
        x.start_new_day()
        before = x.posts_charged
        assert main("some_account", simulator=x).rows(DATASET) == newest_texts(900, of=900)
        assert x.posts_charged == before <= 901


def test_a_post_that_is_indexed_ten_minutes_late_is_fetched_in_the_next_run(main, monkeypatch):
    indexed = datetime.now(UTC) + timedelta(hours=1)
    late = make_recent_post(5, 7, indexed_at=indexed)
    with XSimulator(
        make_world(5, make_recent_post(4, 8), make_recent_post(30, 6), late), NO_PACE
    ) as x:
        assert main("some_account", simulator=x).rows(DATASET) == texts_of(8, 6, 4, 3, 2, 1, 0)
        x.world.add(replace(late, indexed_at=None))
        assert main("some_account", simulator=x).rows(DATASET) == texts_of(8, 7, 6, 4, 3, 2, 1, 0)


def test_missing_fields_end_a_run_at_five_cents_and_store_nothing(main):
    friends = [make_post(n, author=FRIEND) for n in range(20)]
    replies = [make_post(n + 50, reply_to=parent.id) for n, parent in enumerate(friends)]
    with XSimulator(make_world(20, *friends, *replies), NO_PACE) as x:
        x.rules = replace(NO_PACE, ignores_tweet_fields=True)
        for _ in range(2):
            run = main("some_account", *REPLY, simulator=x)
            assert run.code == 1
            assert "without author and time" in check_error(run)
        assert x.posts_charged == 10
        assert query("SELECT id FROM tweets UNION SELECT id FROM missing_tweets") == []
        x.rules = NO_PACE
        x.before(
            1, lambda: setattr(x, "rules", replace(NO_PACE, ignores_tweet_fields=True)), "lookup"
        )
        run = main("some_account", *REPLY, simulator=x)
        assert (run.code, len(x.lookups)) == (1, 1)
        x.rules = NO_PACE
        assert "parent post" not in main("some_account", *REPLY, simulator=x).out


def test_a_post_of_another_author_is_not_written_and_blocks_nothing(main):
    theirs = make_post(99, author=FRIEND)
    with XSimulator(make_world(60, theirs), NO_PACE) as x:
        x.fail(Fault.stray_author(), times=3)
        for _ in range(2):
            assert main("some_account", simulator=x).rows(DATASET) == newest_texts(60, of=60)
        assert query("SELECT account FROM tweets WHERE id = ?", theirs.id) == [(None,)]
        assert main(FRIEND.username, simulator=x).rows("some_friend_tweets.csv") == texts_of(99)


def test_another_author_alone_on_the_first_page_is_not_mistaken_for_the_account(main):
    with XSimulator(World(ME, FRIEND, make_post(99, author=FRIEND)), NO_PACE) as x:
        x.fail(Fault.stray_author())
        assert "has no posts" in check_error(main("some_account", simulator=x))
        x.world.add(*(make_recent_post(60 - n, n) for n in range(3)))
        assert main("some_account", simulator=x).rows(DATASET) == texts_of(2, 1, 0)


def test_a_first_page_with_another_author_is_stored_before_the_profile_is_looked_up(main):
    with XSimulator(make_world(20, make_post(99, author=FRIEND)), NO_PACE) as x:
        x.fail(Fault.stray_author())
        x.fail(Fault.service_unavailable(), on="users", times=4)
        run = main("some_account", simulator=x)
        assert (run.code, run.rows(DATASET)) == (1, newest_texts(10, of=20))
        x.start_new_day()
        returned = x.posts_charged
        assert main("some_account", simulator=x).rows(DATASET) == newest_texts(20, of=20)
        assert x.posts_charged - returned == 11  # the second in which the last run stopped, again


def test_a_token_that_is_rejected_after_an_empty_page_does_not_loop(main):
    with XSimulator(make_world(20), NO_PACE) as x:
        for number in range(1, 41, 2):
            x.fail(Fault.empty_page(), at=number)
            x.fail(Fault.rejected_token(), at=number + 1)
        run = main("some_account", simulator=x)
        assert (run.code, "X keeps returning" in check_error(run)) == (1, True)
        assert len(x.searches) < 12


def test_a_newest_post_of_an_unknown_format_is_charged_once(main):
    newest_post = make_recent_post(30, 7)
    page = {"id": str(newest_post.id), "text": 5, "author_id": "1"}
    with XSimulator(make_world(5), NO_PACE) as x:
        main("some_account", simulator=x)
        x.fail(Fault.json_response(200, {"data": [page], "meta": {"result_count": 1}}))
        x.world.add(newest_post)
        assert "left out 1 post of an unknown form" in main("some_account", simulator=x).err
        returned = x.posts_returned
        assert main("some_account", simulator=x).rows(DATASET) == newest_texts(5, of=5)
        assert x.posts_returned == returned


# --- names ---


def rename_account(world: World, before: str, after: str) -> None:
    account = world.account_named(before)
    assert account
    world.add(replace(account, username=after))


@pytest.mark.parametrize("limit", [None, 20])
def test_a_renamed_account_continues_under_its_new_name(main, world, x, limit):
    """The account is renamed with posts in between, or at once without any."""
    first = rows(main, x, NAME, 15)
    rename_account(world, NAME, "new_name")
    run = rows(main, x, "new_name", limit)
    assert run[:15] == first
    assert len(run) == (limit or 27)
    assert rows(main, x, NAME, "--max_cost=0")[:15] == first
    assert x.posts_charged == len({*x.returned_ids})


def test_a_username_that_now_belongs_to_another_account_stops_the_run(main, world, x):
    expected = rows(main, x)
    rename_account(world, NAME, "new_name")
    other = Account(77, NAME)
    world.add(other, make_recent_post(30, 1, author=other), make_recent_post(29, 2, author=other))
    for _ in range(2):  # the second run uses the cache
        run = main(NAME, "--output", ROWS, simulator=x)
        assert run.code == 1
        assert "this name belongs to account 77 now" in check_error(run)
        paid = x.dollars
    assert Path(ROWS).read_text("utf-8").splitlines() == expected
    main(NAME, simulator=x)
    assert x.dollars == paid


# --- edits and articles ---


@pytest.mark.parametrize("at_once", [False, True], ids=["cached before the edit", "at once"])
def test_only_the_newest_version_of_an_edited_post_is_written_and_continued(main, at_once):
    """A thread may also reply to the older version."""
    first, edited = make_recent_post(40, 1), make_recent_post(10, 3)
    edited = replace(edited, edits=(first.id,))
    world = World(ME, FRIEND, first, make_recent_post(39, 2, reply_to=first.id))
    with XSimulator(world, NO_PACE) as x:
        for number in [] if at_once else [1]:
            threads = main("some_account", "--include_threads", simulator=x).rows(DATASET)
            assert threads == ["\n\n".join(texts_of(number, 2))]
        world.add(edited)
        run = main("some_account", simulator=x)
        assert run.rows(DATASET) == texts_of(3)
        assert ("1 older version of an edited post" in run.out) == (not at_once)
        threads = main("some_account", "--include_threads", simulator=x).rows(DATASET)
        assert threads == ["\n\n".join(texts_of(3, 2))]
        run = main("some_account", *REPLY, simulator=x)
        assert run.rows(DATASET)[1].count("post number 3") == 2


def test_an_article_is_written_as_its_title_and_text(main):
    text = "A long story about clocks. " * 6000
    articles = [
        make_recent_post(60, 1, article=("On clocks", "First.\n\nThen & there.")),
        make_recent_post(50, 2, article=("Too long for CSV", text.strip())),
    ]
    with XSimulator(World(ME, *articles), NO_PACE) as x:
        run = main("some_account", simulator=x)
        assert run.rows(DATASET) == ["On clocks\n\nFirst.\n\nThen & there."]
        assert "1 too long for readers of CSV" in run.out
        run = main("some_account", "--output=a.jsonl", simulator=x)
        assert run.rows("a.jsonl")[0] == f"Too long for CSV\n\n{text.strip()}"


# --- the disk, the clock, signals ---


def test_a_full_disk_stops_a_run_before_it_costs_anything(main, x, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(9, 8, 1_000))
    run = main(NAME, 20, simulator=x)
    assert run.code == 1
    assert "the cache cannot be used: 1.0 kB of the disk are free" in check_error(run)
    assert x.requests == []


def test_max_cost_leaves_room_for_parent_posts(main, x):
    make_account_world("chatty_account", posts=900, world=x.world)
    run = main("chatty_account", *CHAT, "--max_cost=1", simulator=x)
    made = Path("chatty_account_tweets.jsonl").read_text("utf-8").splitlines()
    assert len(made) > 20
    assert Decimal("0.5") < x.dollars <= Decimal("1.0")
    assert "not fetched" not in run.out


@pytest.mark.parametrize("ahead", [300, -300])
def test_a_clock_that_is_ahead_is_reported(main, x, monkeypatch, ahead):
    class Clock(download_tweets.datetime):
        @classmethod
        def now(cls, zone=None):
            return cls.fromtimestamp(time.time() + ahead, zone)

    real = time.time
    monkeypatch.setattr(download_tweets, "datetime", Clock)
    monkeypatch.setattr(
        download_tweets.time, "time", lambda: real() + ahead * (not is_called_by_x())
    )
    run = main(NAME, 5, simulator=x)
    assert run.code == (1 if ahead > 0 else 0)
    assert ahead < 0 or "Check this computer's clock" in check_error(run)


def test_no_request_contains_a_future_time(main, x):
    since = datetime.fromtimestamp(time.time() - 20, UTC).isoformat()
    run = main(NAME, f"--timeframe={since}", "--max_cost=9", simulator=x)
    assert f"{NAME} has no posts from" in check_error(run)
    assert not x.searches


def is_called_by_x() -> bool:
    """Return whether the simulator, in its own threads, reads the clock."""
    return threading.current_thread() is not threading.main_thread()


@pytest.mark.parametrize("digits", [0, 19, 5000])
def test_an_id_missing_from_a_response_is_looked_up_again_in_the_next_run(main, x, digits):
    errors = [{"resource_id": "9" * digits, "title": "Not Found Error"}] if digits else []
    x.fail(
        Fault.json_response(200, {"meta": {}, "data": [], "errors": errors}),
        on="lookup",
        times=None,
    )
    args = (NAME, "--text_format=reply", "--include_replies", "--output", ROWS)
    main(*args, simulator=x)
    x.clear_faults()
    run = main(*args, simulator=x)
    assert "not returned by X" not in run.out


def test_the_first_signal_waits_for_the_page_and_the_second_does_not(main, x, small_pages):
    def strike() -> None:
        signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)
        time.sleep(0.2)

    x.before(2, strike)
    run = main(NAME, simulator=x)
    assert run.code == 130
    assert "Stopping once X's response is stored. Press Ctrl-C again to stop at once." in run.err
    assert len(x.returned_ids) == 20
    with closing(sqlite3.connect("tweets.db")) as database:
        assert database.execute("SELECT count(*) FROM tweets").fetchone() == (20,)
    x.fail(Fault.service_unavailable(), at=99)  # the printed cost may differ from X's from here on
    x.before(3, lambda: (strike(), strike()))
    before = x.dollars
    run = main(NAME, "--max_cost", 9, simulator=x)
    assert run.code == 130
    at_most = re.search(r"at most \$([\d.]+)", run.err)[1]
    assert Decimal(at_most) >= x.dollars - before


def test_a_request_that_did_not_reach_x_is_free(main):
    run = main(NAME, 10, API_BASE_URL="http://127.0.0.1:9", BEARER_TOKEN="token")
    assert run.code == 1
    assert "$" not in run.err.replace("$0.000", "")
