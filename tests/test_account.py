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
from archives import the_error
from conftest import FREE, age, recent
from x_simulator import Account, Fault, World, XSimulator, make_account_world

import download_tweets

NAME = "example_account"
ROWS = "rows.jsonl"


def rows(main, x, name: str = NAME, *words: object) -> list[str]:
    """The lines of a dataset that a run writes."""
    run = main(name, *words, "--output", ROWS, simulator=x)
    assert run.code == 0, run
    return (run.folder / ROWS).read_text("utf-8").splitlines()


@pytest.mark.parametrize("gone", ["protected", "suspended", "an empty answer"])
def test_an_absence_claims_nothing_for_ever(main, world, x, elsewhere, gone):
    run, _ = elsewhere(NAME, "--output", ROWS)
    whole = (run.folder / ROWS).read_text("utf-8").splitlines()
    kept = rows(main, x, NAME, 5)
    if gone == "an empty answer":
        x.fail(Fault.says(200, {"meta": {"result_count": 0}}))
    else:
        world.change_account(NAME, **{gone: True})
    run = main(NAME, "--max_cost", 9, "--output", ROWS, simulator=x)
    if gone == "an empty answer":
        assert "X gives no posts from" in run.err and "it is asked again from" in run.err
        asked = len(x.requests)
        main(NAME, "--max_cost", 9, simulator=x)
        assert len(x.requests) == asked  # for a quarter of an hour that counts
    else:
        assert gone in the_error(run)
        world.change_account(NAME, **{gone: False})
    age(hours=1)
    assert rows(main, x, NAME, "--max_cost", 9) == whole
    assert kept == whole[:5]
    assert x.posts_billed == len(set(x.returned_ids))


def test_an_account_without_posts_is_explained_once_and_not_paid_for_again_while_fresh(main):
    with XSimulator(World(Account(7, NAME, suspended=True)), FREE) as x:
        first = the_error(main(NAME, 5, simulator=x))
        asked, paid = len(x.requests), x.dollars
        again = the_error(main(NAME, 5, simulator=x))
        assert (len(x.requests), x.dollars) == (asked, paid)
    assert "X has suspended this account" in first and again.startswith(first)
    assert "it is asked again from" in again


def test_a_run_says_until_when_what_was_read_counts_as_fresh(main, x):
    Path("list.txt").write_text(f"{NAME}\nnobody_here\n")
    first, again = (main("list.txt", 5, simulator=x) for _ in range(2))
    times = r"read up to (\d+:\d+:\d+); X is asked for newer posts from (\d+:\d+:\d+)"
    assert not re.search(times, first.out)
    (clocks,) = re.findall(times, again.out)
    end, start = (datetime.strptime(clock, "%H:%M:%S") for clock in clocks)
    assert (start - end) % timedelta(days=1) == timedelta(minutes=16)


def test_what_the_question_before_a_run_learned_is_not_asked_again(main, world):
    world.change_account(NAME, protected=True)
    with XSimulator(world, FREE) as x:
        assert "its posts are protected" in the_error(main(NAME, simulator=x))
        assert (len(x.searches), len(x.user_lookups)) == (0, 1)


def test_a_new_name_goes_on_with_what_was_read(main, world, x):
    first = rows(main, x, NAME, 20)
    world.add(replace(world.account_named(NAME), username="new_name"))
    age(hours=1)
    x.start_new_day()
    bought = x.posts_billed
    run = main("new_name", 20, "--output", ROWS, simulator=x)
    assert f"new_name was called {NAME}; what was read of it counts on" in run.err
    assert Path(ROWS).read_text("utf-8").splitlines() == first
    assert x.posts_billed - bought == 10  # by which it was recognised
    whole = rows(main, x, "new_name")
    assert len(whole) > 20 and whole[:20] == first


def test_a_name_that_changed_hands_stops_that_account(main, world, x):
    whole = rows(main, x)
    world.add(replace(world.account_named(NAME), username="new_name"))
    other = Account(77, NAME)
    world.add(other, recent(10, 1, author=other))
    age(hours=1)
    for _ in range(2):  # the second time it is known
        run = main(NAME, "--max_cost", 9, "--output", ROWS, simulator=x)
        assert run.code == 1
        assert "this name has changed hands" in the_error(run) and "77" in run.err
        asked = len(x.requests)
    assert Path(ROWS).read_text("utf-8").splitlines() == whole
    main(NAME, "--max_cost", 9, simulator=x)
    assert len(x.requests) == asked


def test_a_full_disk_is_not_paid_for(main, x, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(9, 8, 1_000))
    run = main(NAME, 20, simulator=x)
    assert run.code == 1
    assert "the store cannot be used: 1.0 kB of the disk are free" in the_error(run)
    assert x.requests == []


def test_max_cost_leaves_room_for_what_replies_answer(main, x):
    make_account_world("chatty_account", posts=900, world=x.world)
    run = main("chatty_account", "--text_format=chat", "--max_cost=1", simulator=x)
    made = Path("chatty_account_tweets.jsonl").read_text("utf-8").splitlines()
    assert len(made) > 20
    assert Decimal("0.5") < x.dollars <= Decimal("1.0")
    assert "not looked up: --max_cost" not in run.out


@pytest.mark.parametrize(("ahead", "told"), [(300, "0:0[45]:[05][0-9] ahead of"), (-300, "")])
def test_a_clock_that_is_wrong_is_told_as_that(main, x, monkeypatch, ahead, told):
    class Clock(download_tweets.datetime):
        @classmethod
        def now(cls, zone=None):
            return cls.fromtimestamp(time.time() + ahead, zone)

    real = time.time
    monkeypatch.setattr(download_tweets, "datetime", Clock)
    monkeypatch.setattr(download_tweets.time, "time", lambda: real() + ahead * (not x_asks()))
    run = main(NAME, 5, simulator=x)
    assert bool(told) == (run.code == 1)
    if told:
        words = f"this computer's clock is {told} X's; set it right"
        assert re.search(words, the_error(run))


def test_x_is_never_asked_for_a_time_to_come(main, x):
    since = datetime.fromtimestamp(time.time() - 20, UTC).isoformat()
    run = main(NAME, f"--timeframe={since}", "--max_cost=9", simulator=x)
    assert "the account has no posts from" in the_error(run)
    assert not x.searches


def x_asks() -> bool:
    """Whether it is the simulator that asks for the time: it has threads of its own."""
    return threading.current_thread() is not threading.main_thread()


@pytest.mark.parametrize("digits", [0, 19, 5000])
def test_an_id_of_which_x_says_nothing_is_asked_for_again_another_time(main, x, digits):
    errors = [{"resource_id": "9" * digits, "title": "Not Found Error"}] if digits else []
    x.fail(Fault.says(200, {"meta": {}, "data": [], "errors": errors}), on="lookup", times=None)
    words = (NAME, "--text_format=reply", "--include_replies", "--output", ROWS)
    main(*words, simulator=x)
    x.forget_faults()
    run = main(*words, simulator=x)
    assert "not given by X" not in run.out


def test_the_first_signal_lets_a_page_arrive_and_the_second_does_not(main, x, small_pages):
    def strike() -> None:
        signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)
        time.sleep(0.2)

    x.before(2, strike)
    run = main(NAME, simulator=x)
    assert run.code == 130
    assert "stopping as soon as X's answer is kept; once more to stop at once" in run.err
    assert len(x.returned_ids) == 20
    with closing(sqlite3.connect("tweets.db")) as database:
        assert database.execute("SELECT count(*) FROM tweets").fetchone() == (20,)
    x.fail(Fault.service_unavailable(), at=99)  # X's books and the bill may differ from here on
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
