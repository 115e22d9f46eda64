"""An account over time: its name and its absences; and a disk, a clock and a signal on the way."""

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
from conftest import CHAT, FREE, FRIEND, ME, REPLY, account_of, newest, post, recent, texts
from x_simulator import Account, Fault, World, XSimulator, make_account_world

import download_tweets

NAME = "example_account"
ROWS = "rows.jsonl"
DATASET = "some_account_tweets.csv"


def rows(main, x, name: str = NAME, *args: object) -> list[str]:
    """Return the lines of a dataset that a run writes."""
    run = main(name, *args, "--output", ROWS, simulator=x)
    assert run.code == 0, run
    return (run.folder / ROWS).read_text("utf-8").splitlines()


def query(statement: str, *values: object) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect("tweets.db")) as database:
        return database.execute(statement, values).fetchall()


# --- absences ---


@pytest.mark.parametrize("gone", ["protected", "suspended", "missing"])
def test_a_gone_account_is_reported_and_its_cached_posts_are_written(main, world, x, gone):
    kept = rows(main, x, NAME, 5)
    world.change_account(NAME, **{gone: True})
    for args in ((), ("--text_format=reply", "--include_replies")):
        run = main(NAME, *args, "--output", ROWS, simulator=x)
        reason = "no such account" if gone == "missing" else gone
        assert (run.code, run.err.count(reason)) == (1, 1)
        assert not x.lookups
    main(NAME, 5, "--output", ROWS, simulator=x)
    assert Path(ROWS).read_text("utf-8").splitlines() == kept
    world.change_account(NAME, **{gone: False})
    everything = rows(main, x)
    assert everything[:5] == kept and len(everything) == 27


def test_an_account_that_is_quiet_for_a_week_is_looked_up_and_one_that_is_not_is_not(main):
    for days, profiles in ((6, 0), (8, 1)):
        with XSimulator(World(ME, recent(days * 1440, 1), recent(days * 1440, 2)), FREE) as x:
            for _ in range(2):
                assert main("some_account", simulator=x).code == 0
            assert x.users_returned == profiles
            main("some_account", "--max_cost=0", simulator=x)
            assert x.users_returned == profiles
        Path("tweets.db").unlink()


def test_own_posts_that_were_looked_up_while_the_account_was_protected_are_had_later(main):
    first = post(1)
    world = World(ME, recent(60, 2, reply_to=first.id), first)
    args = ("some_account", "--timeframe=2021", *REPLY)
    with XSimulator(world, FREE) as x:
        main("some_account", "--timeframe=2021", "--include_replies", simulator=x)
        x.before(1, lambda: world.change_account("some_account", protected=True), on="lookup")
        assert "(1 of a protected account)" in main(*args, simulator=x).out
        world.change_account("some_account", protected=False)
        assert "parent post" not in main(*args, simulator=x).out


# --- searches of X that are not what they seem ---


def test_a_search_that_ends_too_early_is_continued_in_the_same_run(main):
    with XSimulator(account_of(900), FREE) as x:
        x.fail(Fault.early_end(), times=2)
        assert main("some_account", simulator=x).rows(DATASET) == newest(900, of=900)
        assert x.posts_charged == 900


def test_posts_that_were_invisible_for_an_hour_come_in_the_next_run(main):
    with XSimulator(account_of(900), FREE) as x:
        x.rules = replace(FREE, visible_from=post(400).created_at)
        assert main("some_account", simulator=x).rows(DATASET) == newest(500, of=900)
        assert main("some_account", simulator=x).rows(DATASET) == newest(500, of=900)
        x.rules = FREE
        assert main("some_account", simulator=x).rows(DATASET) == newest(900, of=900)
        x.start_new_day()
        before = x.posts_charged
        assert main("some_account", simulator=x).rows(DATASET) == newest(900, of=900)
        assert x.posts_charged == before <= 901


def test_a_post_that_is_indexed_ten_minutes_late_comes_in_the_next_run(main, monkeypatch):
    indexed = datetime.now(UTC) + timedelta(hours=1)
    late = recent(5, 7, indexed_at=indexed)
    with XSimulator(account_of(5, recent(4, 8), recent(30, 6), late), FREE) as x:
        assert main("some_account", simulator=x).rows(DATASET) == texts(8, 6, 4, 3, 2, 1, 0)
        x.world.add(replace(late, indexed_at=None))
        assert main("some_account", simulator=x).rows(DATASET) == texts(8, 7, 6, 4, 3, 2, 1, 0)


def test_fields_that_stay_away_cost_five_cents_and_claim_nothing(main):
    friends = [post(n, author=FRIEND) for n in range(20)]
    replies = [post(n + 50, reply_to=parent.id) for n, parent in enumerate(friends)]
    with XSimulator(account_of(20, *friends, *replies), FREE) as x:
        x.rules = replace(FREE, ignores_tweet_fields=True)
        for _ in range(2):
            run = main("some_account", *REPLY, simulator=x)
            assert run.code == 1
            assert "without author and time" in check_error(run)
        assert x.posts_charged == 10
        assert query("SELECT id FROM tweets UNION SELECT id FROM missing_tweets") == []
        x.rules = FREE
        x.before(1, lambda: setattr(x, "rules", replace(FREE, ignores_tweet_fields=True)), "lookup")
        run = main("some_account", *REPLY, simulator=x)
        assert (run.code, len(x.lookups)) == (1, 1)
        x.rules = FREE
        assert "parent post" not in main("some_account", *REPLY, simulator=x).out


def test_a_stray_author_is_never_a_row_and_locks_nothing(main):
    theirs = post(99, author=FRIEND)
    with XSimulator(account_of(60, theirs), FREE) as x:
        x.fail(Fault.stray_author(), times=3)
        for _ in range(2):
            assert main("some_account", simulator=x).rows(DATASET) == newest(60, of=60)
        assert query("SELECT account FROM tweets WHERE id = ?", theirs.id) == [(None,)]
        assert main(FRIEND.username, simulator=x).rows("some_friend_tweets.csv") == texts(99)


def test_a_stray_author_alone_on_the_first_page_of_an_account_is_not_taken_for_it(main):
    with XSimulator(World(ME, FRIEND, post(99, author=FRIEND)), FREE) as x:
        x.fail(Fault.stray_author())
        assert "has no posts" in check_error(main("some_account", simulator=x))
        x.world.add(*(recent(60 - n, n) for n in range(3)))
        assert main("some_account", simulator=x).rows(DATASET) == texts(2, 1, 0)


def test_a_first_page_with_a_stray_author_is_stored_before_the_profile_is_looked_up(main):
    with XSimulator(account_of(20, post(99, author=FRIEND)), FREE) as x:
        x.fail(Fault.stray_author())
        x.fail(Fault.service_unavailable(), on="users", times=4)
        run = main("some_account", simulator=x)
        assert (run.code, run.rows(DATASET)) == (1, newest(10, of=20))
        x.start_new_day()
        bought = x.posts_charged
        assert main("some_account", simulator=x).rows(DATASET) == newest(20, of=20)
        assert x.posts_charged - bought == 11  # the boundary second again


def test_a_token_that_is_rejected_after_an_empty_page_does_not_loop(main):
    with XSimulator(account_of(20), FREE) as x:
        for number in range(1, 41, 2):
            x.fail(Fault.empty_page(), at=number)
            x.fail(Fault.rejected_token(), at=number + 1)
        run = main("some_account", simulator=x)
        assert (run.code, "X keeps returning" in check_error(run)) == (1, True)
        assert len(x.searches) < 12


def test_the_newest_post_of_an_unknown_form_is_bought_once(main):
    newest_post = recent(30, 7)
    page = {"id": str(newest_post.id), "text": 5, "author_id": "1"}
    with XSimulator(account_of(5), FREE) as x:
        main("some_account", simulator=x)
        x.fail(Fault.json_response(200, {"data": [page], "meta": {"result_count": 1}}))
        x.world.add(newest_post)
        assert "left out 1 post of an unknown form" in main("some_account", simulator=x).err
        bought = x.posts_returned
        assert main("some_account", simulator=x).rows(DATASET) == newest(5, of=5)
        assert x.posts_returned == bought


# --- names ---


def rename(world: World, before: str, after: str) -> None:
    account = world.account_named(before)
    assert account
    world.add(replace(account, username=after))


@pytest.mark.parametrize("limit", [None, 20])
def test_a_renamed_account_goes_on_under_its_new_name(main, world, x, limit):
    """Also at once, when what it wrote in between is on neither side of the old runs' time."""
    first = rows(main, x, NAME, 15)
    rename(world, NAME, "new_name")
    run = rows(main, x, "new_name", limit)
    assert run[:15] == first
    assert len(run) == (limit or 27)
    assert rows(main, x, NAME, "--max_cost=0")[:15] == first
    assert x.posts_charged == len({*x.returned_ids})


def test_a_name_that_changed_hands_stops_that_account(main, world, x):
    whole = rows(main, x)
    rename(world, NAME, "new_name")
    other = Account(77, NAME)
    world.add(other, recent(30, 1, author=other), recent(29, 2, author=other))
    for _ in range(2):  # the second time it is known
        run = main(NAME, "--output", ROWS, simulator=x)
        assert run.code == 1
        assert "this name belongs to account 77 now" in check_error(run)
        paid = x.dollars
    assert Path(ROWS).read_text("utf-8").splitlines() == whole
    main(NAME, simulator=x)
    assert x.dollars == paid


# --- edits and articles ---


@pytest.mark.parametrize("at_once", [False, True], ids=["cached before the edit", "at once"])
def test_of_an_edited_post_the_newest_version_is_written_and_continued(main, at_once):
    """Also by a thread that answers the older version."""
    first, edited = recent(40, 1), recent(10, 3)
    edited = replace(edited, edits=(first.id,))
    world = World(ME, FRIEND, first, recent(39, 2, reply_to=first.id))
    with XSimulator(world, FREE) as x:
        for number in [] if at_once else [1]:
            threads = main("some_account", "--include_threads", simulator=x).rows(DATASET)
            assert threads == ["\n\n".join(texts(number, 2))]
        world.add(edited)
        run = main("some_account", simulator=x)
        assert run.rows(DATASET) == texts(3)
        assert ("1 older version of an edited post" in run.out) == (not at_once)
        threads = main("some_account", "--include_threads", simulator=x).rows(DATASET)
        assert threads == ["\n\n".join(texts(3, 2))]
        run = main("some_account", *REPLY, simulator=x)
        assert run.rows(DATASET)[1].count("post number 3") == 2


def test_an_article_is_its_title_and_its_text(main):
    text = "A long story about clocks. " * 6000
    articles = [
        recent(60, 1, article=("On clocks", "First.\n\nThen & there.")),
        recent(50, 2, article=("Too long for CSV", text.strip())),
    ]
    with XSimulator(World(ME, *articles), FREE) as x:
        run = main("some_account", simulator=x)
        assert run.rows(DATASET) == ["On clocks\n\nFirst.\n\nThen & there."]
        assert "1 too long for readers of CSV" in run.out
        run = main("some_account", "--output=a.jsonl", simulator=x)
        assert run.rows("a.jsonl")[0] == f"Too long for CSV\n\n{text.strip()}"


# --- the disk, the clock, signals ---


def test_a_full_disk_is_not_paid_for(main, x, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(9, 8, 1_000))
    run = main(NAME, 20, simulator=x)
    assert run.code == 1
    assert "the cache cannot be used: 1.0 kB of the disk are free" in check_error(run)
    assert x.requests == []


def test_max_cost_leaves_room_for_what_replies_answer(main, x):
    make_account_world("chatty_account", posts=900, world=x.world)
    run = main("chatty_account", *CHAT, "--max_cost=1", simulator=x)
    made = Path("chatty_account_tweets.jsonl").read_text("utf-8").splitlines()
    assert len(made) > 20
    assert Decimal("0.5") < x.dollars <= Decimal("1.0")
    assert "not fetched" not in run.out


@pytest.mark.parametrize("ahead", [300, -300])
def test_a_clock_that_is_ahead_is_to_be_checked(main, x, monkeypatch, ahead):
    class Clock(download_tweets.datetime):
        @classmethod
        def now(cls, zone=None):
            return cls.fromtimestamp(time.time() + ahead, zone)

    real = time.time
    monkeypatch.setattr(download_tweets, "datetime", Clock)
    monkeypatch.setattr(download_tweets.time, "time", lambda: real() + ahead * (not x_asks()))
    run = main(NAME, 5, simulator=x)
    assert run.code == (1 if ahead > 0 else 0)
    assert ahead < 0 or "Check this computer's clock" in check_error(run)


def test_x_is_never_asked_for_a_time_to_come(main, x):
    since = datetime.fromtimestamp(time.time() - 20, UTC).isoformat()
    run = main(NAME, f"--timeframe={since}", "--max_cost=9", simulator=x)
    assert f"{NAME} has no posts from" in check_error(run)
    assert not x.searches


def x_asks() -> bool:
    """Whether the simulator, which has threads of its own, reads the clock."""
    return threading.current_thread() is not threading.main_thread()


@pytest.mark.parametrize("digits", [0, 19, 5000])
def test_an_id_that_x_does_not_mention_is_looked_up_again_in_another_run(main, x, digits):
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


def test_the_first_signal_lets_a_page_arrive_and_the_second_does_not(main, x, small_pages):
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


def test_a_request_that_never_reached_x_is_free(main):
    run = main(NAME, 10, API_BASE_URL="http://127.0.0.1:9", BEARER_TOKEN="token")
    assert run.code == 1
    assert "$" not in run.err.replace("$0.000", "")
