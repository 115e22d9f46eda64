"""The bill: told before a run, bounded during it, and after it what X has on its own."""

from __future__ import annotations

import io
import os
import random
import re
import subprocess
import threading
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from archives import array, json_lines, written
from conftest import (
    BEGIN,
    BILL,
    ESTIMATE,
    SAMPLE,
    Run,
    Told,
    Tool,
    clean_environment,
    launcher,
    newest,
    post,
    texts,
)
from conftest import REPLY as THREADS
from x_simulator import (
    POST_PRICE,
    USER_PRICE,
    Account,
    Fault,
    Rules,
    World,
    XSimulator,
    make_account_world,
    parse_wanted,
    post_json,
)

import download_tweets

ENOUGH = ("--max_cost", "1000")  # bounds nothing here; without a bound, profiles are looked up
REPLIES = ("--include_replies",)
FIELDS = "created_at,author_id,conversation_id,referenced_tweets"

KEPT = re.compile(r"(?P<profile>[\d,]+) posts? on the profile, (?P<kept>[\d,]+) kept")


def seconds(told: Told) -> int:
    hours, minutes, seconds = map(int, told.words["time"].split(":"))
    return (hours * 60 + minutes) * 60 + seconds


def assert_costs(told: Told, objects: int, profiles: int = 1) -> None:
    """The dollars told are those of so many posts, rounded up, perhaps with the profiles."""
    assert 0 <= told.dollars() - objects * POST_PRICE < profiles * USER_PRICE + Decimal("0.01")


def counted(number: int) -> str:
    return f"{number:,} post{'' if number == 1 else 's'}"


def write_inputs(world: World, *names: str) -> None:
    """A list of accounts, and five of the newest replies to somebody as an archive and as a dump.

    X has the posts that they answer, but for one that is deleted.
    """
    posts = [p for p in world.posts_of("example_account") if p.text.startswith("@other_account")]
    wanted = parse_wanted({"tweet.fields": FIELDS}, Rules())
    statuses = [
        {
            "id_str": str(post.id),
            "full_text": post.text,
            "created_at": f"{post.created_at:%a %b %d %H:%M:%S %z %Y}",
            "in_reply_to_status_id_str": str(post.reply_to),
        }
        for post in posts[:5]
    ]
    written("tweets.js", array(statuses))
    written("posts.jsonl", json_lines(post_json(world, post, wanted) for post in posts[:5]))
    Path("accounts.txt").write_text("\n".join(names), "utf-8")


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def world() -> World:
    """Accounts of every kind, one of which has posts that are all read and all written."""
    world = make_account_world("example_account", posts=60)
    world = make_account_world("second_account", posts=40, world=world)
    plain = Account(2000, "plain_account")
    hours = (BEGIN + timedelta(hours=number) for number in range(30))
    posts = (post(n, author=plain, created_at=hour) for n, hour in enumerate(hours))
    world.add(Account(14, "quiet_account"), plain, *posts)
    return world


@pytest.fixture
def at_pace(main: Tool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reckon with X's one request a second again, which `main` does without."""
    monkeypatch.setattr(download_tweets, "SEARCH_PAUSE", 1.1)


# --- the estimate ---


@pytest.mark.parametrize(
    ("words", "profile", "about", "parents"),
    [
        (("example_account",), 60, 60, 0),
        (("example_account", *THREADS), 60, 60, 120),  # a reply may name two posts above it
        (("example_account", "--text_format=reply"), 60, 60, 0),  # without replies no threads
        (("example_account", 20), 60, 20, 0),
        (("example_account", 3), 60, 10, 0),  # X gives ten at least
        (("example_account", 20, *THREADS), 60, 20, 120),
        (("example_account", "--text_format=chat"), 60, 60, 120),
        (("quiet_account",), 0, 0, 0),
        (("famous_account",), 12_345, 12_345, 0),
        (("@plain_account",), 30, 30, 0),
    ],
    ids=lambda value: " ".join(map(str, value)) if isinstance(value, tuple) else None,
)
def test_an_estimate_tells_profile_and_posts_and_cost_and_time(
    main, x, world, at_pace, words, profile, about, parents
):
    world.add(Account(15, "famous_account", tweet_count=12_345))
    run = main(*words, "--estimate", simulator=x)
    kept, told = Told(KEPT, run.out), Told(ESTIMATE, run.out)
    assert run.code == 0
    assert f"{str(words[0]).removeprefix('@')}: {counted(profile)} on the profile" in run.out
    assert (kept.profile, kept.kept, told.posts, told.parents) == (profile, 0, profile, parents)
    assert (told.about or profile) == about
    assert ("About: " in run.out) == (told.about > 0)
    assert_costs(told, profile + parents)
    requests = -(-profile // 500) + -(-parents // 100)
    assert requests <= seconds(told) <= 1.5 * requests + 1


@pytest.mark.parametrize(
    ("first", "limit", "kept", "about", "most"),
    [
        (("plain_account", 12), None, 12, 18, 30),  # X may have deleted what is kept
        (("plain_account", 12), 12, 12, 0, 30),
        (("plain_account", 12), 25, 12, 13, 30),
        (("plain_account", 12), 13, 12, 10, 30),  # X gives no fewer at a time
        (("plain_account", "--timeframe=20200101", "--until=2020010110"), None, 10, 20, 30),
        (("plain_account", *ENOUGH), None, 30, 0, 0),
        (("example_account", *ENOUGH), None, 27, 0, 0),  # the others there are not wanted
    ],
    ids=lambda value: " ".join(map(str, value)) if isinstance(value, tuple) else None,
)
def test_an_estimate_counts_what_is_kept(main, x, at_pace, first, limit, kept, about, most):
    main(*first, simulator=x)
    run = main(first[0], limit, "--estimate", "--max_cost=0.07", simulator=x)
    assert "--max_cost ends the run before it costs more than $0.07." in run.out
    told = Told(ESTIMATE, run.out)
    assert Told(KEPT, run.out).kept == kept
    assert "saved" not in run.out  # nothing is written yet
    assert (told.about, told.posts) == (about, most)
    assert_costs(told, most)


@pytest.mark.parametrize(
    ("username", "reason"),
    [
        ("nobody", "no such account"),
        ("gone_account", "suspended"),
        ("locked_account", "protected"),
    ],
)
def test_an_estimate_of_an_account_that_cannot_be_read_says_why(main, x, username, reason):
    run = main(username, "--estimate", simulator=x)
    assert run.code == 0
    (line,) = (line for line in run.out.splitlines() if line.startswith(f"{username}: "))
    assert reason in line
    assert not ESTIMATE.search(line)


def test_an_estimate_of_a_list_has_a_line_for_each_account_and_their_sum(main, x, at_pace):
    names = ("plain_account", "gone_account", "example_account", "second_account")
    write_inputs(x.world, *names)
    run = main("accounts.txt", "--estimate", simulator=x)
    lines = {line.partition(":")[0]: line for line in run.out.splitlines()}
    told = {name: Told(ESTIMATE, lines[name]) for name in names if name != "gone_account"}
    assert [one.posts for one in told.values()] == [30, 60, 40]
    assert Told(ESTIMATE, lines["all together"]).posts == 130
    assert_costs(Told(ESTIMATE, lines["all together"]), 130, profiles=3)
    assert [name for name in lines if name in names] == list(names)


def test_150_accounts_are_looked_up_in_two_requests_whose_price_is_told(main, x, world):
    names = [f"account_{number:03}" for number in range(150)]
    world.add(*(Account(5000 + n, name, tweet_count=n + 1) for n, name in enumerate(names)))
    write_inputs(world, *names)
    run = main("accounts.txt", "--estimate", simulator=x)
    assert run.code == 0
    assert [request.path for request in x.requests] == ["/2/users/by"] * 2
    assert [len(r.params["usernames"].split(",")) for r in x.requests] == [100, 50]
    told = [Told(KEPT, line) for line in run.out.splitlines() if KEPT.search(line)]
    assert [one.profile for one in told] == list(range(1, 151))
    assert x.dollars == Decimal("1.50")
    assert "$1.50" in run.out + run.err


@pytest.mark.parametrize("name", ["tweets.js", "posts.jsonl"])
@pytest.mark.parametrize(
    ("more", "keys", "parents"),
    [
        ((), True, range(1)),
        (REPLIES, True, range(1)),
        (THREADS, False, range(1)),
        (THREADS, True, range(5, 11)),  # an answered post each, and perhaps another above it
    ],
)
def test_an_estimate_of_a_file_counts_its_threads(
    main, x, world, at_pace, name, more, keys, parents
):
    write_inputs(world)
    before = contents(Path.cwd())
    run = main(name, *more, "--estimate", simulator=x if keys else None)
    told = Told(ESTIMATE, run.out)
    assert (run.code, told.posts, x.requests) == (0, 0, [])
    assert told.parents in parents
    assert_costs(told, told.parents, profiles=0)
    assert contents(Path.cwd()) == before


def test_an_estimate_writes_nothing(main, x):
    write_inputs(x.world, "example_account", "second_account")
    lines = (("example_account", *THREADS), ("accounts.txt",), ("gone_account",))
    for first in ((), ("example_account", 20, *THREADS)):
        if first:
            main(*first, simulator=x)
        searches, before = len(x.searches + x.lookups), contents(Path.cwd())
        for words in lines:
            run = main(*words, "--estimate", simulator=x)
            assert (run.code, run.err, contents(Path.cwd())) == (0, "", before)
        assert len(x.searches + x.lookups) == searches


@pytest.mark.parametrize(
    "words",
    [
        ("example_account", 17, *THREADS),
        ("example_account", "--text_format=chat"),
        ("accounts.txt", 7),
        ("tweets.js", *THREADS),
        ("posts.jsonl", *THREADS),
    ],
    ids=lambda words: " ".join(map(str, words)),
)
def test_no_run_reads_or_costs_more_than_its_estimate(main, x, world, elsewhere, words):
    write_inputs(world, "plain_account", "gone_account", "second_account", "quiet_account")
    run, _ = elsewhere(*words, "--estimate")
    told = [Told(ESTIMATE, line) for line in run.out.splitlines() if ESTIMATE.search(line)][-1]
    main(*words, simulator=x)
    assert x.posts_billed <= told.posts + told.parents
    assert x.dollars <= told.dollars()


# --- max_cost ---

AMOUNTS = ["0", "0.04", "0.05", "0.054", "0.06", "0.135", "0.27", "0.99", "$2.50"]


@pytest.mark.parametrize("draw", range(3))
@pytest.mark.parametrize(
    "words",
    [
        ("example_account", 15, *THREADS),
        ("accounts.txt", *THREADS),
        ("tweets.js", *THREADS),
        ("posts.jsonl", *THREADS),
    ],
    ids=lambda words: " ".join(map(str, words)),
)
def test_max_cost_bounds_a_run_and_the_next_completes_it(
    main, x, world, elsewhere, small_pages, words, draw
):
    amount = random.Random(str(words)).sample(AMOUNTS, 3)[draw]
    write_inputs(world, "plain_account", "example_account", "second_account")
    undisturbed, another = elsewhere(*words)
    whole = another.posts_billed * POST_PRICE
    bounded = main(*words, "--max_cost", amount, simulator=x)
    assert bounded.code == 0
    assert x.dollars <= Decimal(amount.lstrip("$"))
    assert ("--max_cost" in bounded.out + bounded.err) == (x.dollars < whole)
    main(*words, *ENOUGH, simulator=x)
    name = f"{str(words[0]).partition('.')[0]}_tweets.csv"
    assert Path(name).read_bytes() == (undisturbed.folder / name).read_bytes()
    if 15 in words:
        assert x.dollars <= whole + 10 * POST_PRICE  # X gives ten at least, even for the last five
    else:
        assert x.dollars == whole


def test_a_run_that_max_cost_stops_says_where(main, x):
    run = main("plain_account", "--max_cost=0.05", simulator=x)
    oldest = x.world.posts_of("plain_account")[9].created_at
    (line,) = run.err.splitlines()
    assert line.startswith("plain_account: stopped at --max_cost")
    assert f"{oldest:%Y-%m-%dT%H:%M:%SZ}" in line
    assert run.rows("plain_account_tweets.csv") == newest(10, of=30)


def test_a_reply_whose_thread_max_cost_left_out_is_counted(main, x):
    main("example_account", *REPLIES, *ENOUGH, simulator=x)
    before = x.dollars
    run = main("example_account", *THREADS, "--max_cost=0.01", simulator=x)
    assert run.code == 0
    assert x.dollars - before <= Decimal("0.01")
    assert re.search(r"\d+ not looked up: --max_cost", run.out)


@pytest.mark.parametrize(
    "words",
    [("quiet_account",), ("gone_account",), ("accounts.txt",), ("accounts.txt", "--estimate")],
    ids=" ".join,
)
def test_a_profile_is_not_looked_up_for_more_than_max_cost_either(main, x, words):
    write_inputs(x.world, "quiet_account", *[f"quiet_account_{n}" for n in range(6)])
    x.world.add(*(Account(3000 + n, f"quiet_account_{n}") for n in range(6)))
    for amount in ("0", "0.05", "0.055"):
        before = x.dollars
        main(*words, "--max_cost", amount, simulator=x)
        assert x.dollars - before <= Decimal(amount)


def test_a_look_that_max_cost_leaves_out_does_not_end_a_list(main, x):
    main("plain_account", *ENOUGH, simulator=x)
    write_inputs(x.world, "12345", "plain_account")  # X would take digits for a number
    run = main("accounts.txt", "--max_cost=0", simulator=x)
    assert (run.code, len(run.rows("accounts_tweets.csv"))) == (0, 30)
    assert run.out.endswith("not read: stopped at --max_cost: a look at 1 profile costs $0.010\n")


@pytest.mark.parametrize(
    "first",
    [
        ("example_account", 20, *THREADS),
        ("example_account", *THREADS, "--timeframe=2012", "--until=2015"),  # a gap lies above
        ("example_account", *REPLIES),  # the threads are not kept
        ("tweets.js", *THREADS),
    ],
    ids=lambda words: " ".join(map(str, words)),
)
def test_max_cost_0_writes_what_is_kept_without_any_request(main, x, first):
    write_inputs(x.world)
    main(*first, *ENOUGH, simulator=x)
    (dataset,) = Path.cwd().glob("*.csv")
    kept = dataset.read_bytes()
    x.requests.clear()
    words = [word for word in first if "20" not in str(word)]
    for simulator in [x] + [None] * ("tweets.js" not in first):  # which needs keys to have a store
        dataset.unlink()
        again = main(*words, "--max_cost=0", simulator=simulator)
        assert (again.code, x.requests) == (0, [])
        assert dataset.read_bytes() == kept
        assert Told(BILL, again.out).dollars() == 0


def test_max_cost_0_writes_what_lies_on_both_sides_of_a_gap(main, x):
    main("plain_account", "--timeframe=20200102", *ENOUGH, simulator=x)
    main("plain_account", "--until=2020010110", *ENOUGH, simulator=x)
    run = main("plain_account", "--max_cost=0")
    numbers = [*range(29, 23, -1), *range(9, -1, -1)]
    assert run.rows("plain_account_tweets.csv") == texts(*numbers)
    assert "2020-01-01T10:00:00Z to 2020-01-02T00:00:00Z stays unread" in run.err
    limited = main("plain_account", 8, "--max_cost=0")
    assert limited.rows("plain_account_tweets.csv") == texts(*numbers[:8])


@pytest.mark.parametrize("word", ["example_account", "accounts.txt"])
def test_max_cost_0_with_nothing_kept_writes_no_file(main, x, word):
    write_inputs(x.world, "plain_account", "second_account")
    for simulator in (x, None):
        run = main(word, "--max_cost=0", simulator=simulator)
        assert (run.code, x.requests) == (0, [])
        least = "nothing of it is kept, and X's smallest answer may cost $0.05"
        assert run.err.count(least) == (1 if word == "example_account" else 2)
        assert not list(Path.cwd().glob("*.csv*"))


# --- the question ---


def in_terminal(simulator: XSimulator | None, words: tuple[object, ...], answer: bytes) -> Run:
    """A run in a terminal, whose screen is `out`; the question is answered."""
    pty = pytest.importorskip("pty", reason="needs the terminals of POSIX")
    ours, theirs = pty.openpty()
    # It is the terminal's own session, as a shell's is, so that ^C means Ctrl-C.
    take_terminal = "import fcntl, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0)"
    with subprocess.Popen(
        [*launcher({"SEARCH_PAUSE": 0}, take_terminal), *map(str, words)],
        start_new_session=True,
        env=clean_environment(simulator),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    ) as process:
        os.close(theirs)
        rescue = threading.Timer(60, process.kill)
        rescue.start()
        screen = b""
        try:
            while chunk := os.read(ours, 1 << 16):
                asked, screen = b"(y/n)" in screen, screen + chunk
                if not asked and b"(y/n)" in screen:
                    os.write(ours, answer)
        except OSError:
            pass  # so Linux says that the other side is closed
        finally:
            os.close(ours)
            exit_code = process.wait()
            rescue.cancel()
    return Run(exit_code, screen.decode().replace("\r\n", "\n"), "", Path.cwd())


def test_in_a_terminal_yes_goes_on(main, x):
    run = in_terminal(x, ("plain_account",), b"Yes\n")
    before, _, after = run.out.partition("(y/n)")
    assert run.code == 0
    assert Told(ESTIMATE, before).posts == 30
    assert Told(KEPT, before).profile == 30
    assert run.rows("plain_account_tweets.csv") == newest(30, of=30)
    told = Told(BILL, after)
    assert (told.dollars(), told.requests) == (x.dollars, len(x.requests))


ANSWERS = {"no": b"no\n", "Enter": b"\n", "the end": b"\x04", "Ctrl-C": b"\x03"}


@pytest.mark.parametrize("answer", ANSWERS)
def test_in_a_terminal_anything_else_stops_before_anything_is_read(main, x, answer):
    run = in_terminal(x, ("plain_account",), ANSWERS[answer])
    assert run.code == (130 if answer == "Ctrl-C" else 0)
    assert "stopped; what was" in run.out or "nothing was read" in run.out
    assert "Traceback" not in run.out
    assert not x.searches + x.lookups
    assert not list(Path.cwd().glob("*.csv*"))
    assert Told(BILL, run.out).dollars() == x.dollars == USER_PRICE


def test_in_a_terminal_the_estimate_of_a_list_is_asked_about_once(main, x):
    write_inputs(x.world, "plain_account", "second_account")
    run = in_terminal(x, ("accounts.txt",), b"y\n")
    before, _, after = run.out.partition("(y/n)")
    assert run.code == 0
    assert "all together: at most 70 posts" in before
    assert "(y/n)" not in after
    assert len(x.user_lookups) == 1


def test_in_a_terminal_nothing_is_asked_where_nothing_unbounded_is_read(main, x):
    main("example_account", *REPLIES, *ENOUGH, simulator=x)
    kept = ("example_account", *REPLIES)
    for words in (("plain_account", 10), ("second_account", *ENOUGH), (SAMPLE, *THREADS), kept):
        x.requests.clear()
        run = in_terminal(None if SAMPLE in words else x, words, b"n\n")
        assert (run.code, "(y/n)" in run.out) == (0, False)
    assert x.requests == []
    assert "(y/n)" in in_terminal(x, ("example_account", *THREADS), b"n\n").out
    assert not x.lookups


# --- the estimate without a terminal ---


@pytest.mark.parametrize(
    ("words", "posts", "parents"),
    [(("example_account", *THREADS), 60, 120), (("accounts.txt",), 70, 0)],
)
def test_without_a_terminal_the_estimate_is_one_line(main, x, monkeypatch, words, posts, parents):
    write_inputs(x.world, "plain_account", "second_account")
    typed = io.StringIO("n\n")
    typed.isatty = lambda: True  # but nobody would see the question
    monkeypatch.setattr("sys.stdin", typed)
    run = main(*words, simulator=x)
    (line,) = run.err.splitlines()
    told = Told(ESTIMATE, line)
    assert (run.code, told.posts, told.parents) == (0, posts, parents)
    assert_costs(told, posts + parents, profiles=2)
    assert run.rows(f"{words[0].partition('.')[0]}_tweets.csv")


def test_without_a_terminal_a_run_that_is_bounded_tells_no_estimate(main, x):
    main("second_account", *ENOUGH, simulator=x)
    bounded = [("plain_account", 10), ("plain_account", *ENOUGH), ("second_account",)]
    for words in (*bounded, (SAMPLE,), (SAMPLE, *THREADS)):
        run = main(*words, simulator=None if SAMPLE in words else x)
        assert (run.code, run.err) == (0, "")
    assert not x.user_lookups


# --- the closing summary ---


@pytest.mark.parametrize("fault", [Fault.duplicated_page(), Fault.refused_token()])
def test_posts_that_x_gives_twice_are_billed_once(main, x, small_pages, fault):
    x.fail(fault, at=2)
    run = main("example_account", *THREADS, simulator=x)
    assert run.code == 0
    assert Told(BILL, run.out).posts == x.posts_billed


def test_a_run_over_an_archive_alone_has_no_bill(main):
    assert "from X" not in main(SAMPLE).out


KEPT_BEFORE = [  # a run, and the next one, which takes so many of its posts from the store
    (("plain_account",), ("plain_account",), 30),
    (("plain_account", 12), ("plain_account",), 12),
    (("plain_account", "--until=2020010110"), ("plain_account",), 10),
    (("plain_account", "--timeframe=20200102"), ("plain_account", "--timeframe=2020010112"), 6),
    (("plain_account",), ("plain_account", "--timeframe=20200102"), 6),
    (("example_account", *THREADS), ("example_account", *THREADS), 56),
    (("example_account", *THREADS), ("example_account", "--sentiment=3"), 27),
    (("plain_account",), ("accounts.txt",), 30),
    (("tweets.js", *THREADS), ("posts.jsonl", *THREADS), None),
]


@pytest.mark.parametrize(
    ("first", "second", "reused"),
    KEPT_BEFORE,
    ids=[f"{' '.join(map(str, a))}, then {' '.join(map(str, b))}" for a, b, _ in KEPT_BEFORE],
)
def test_the_summary_tells_what_the_store_saved(main, x, world, elsewhere, first, second, reused):
    write_inputs(world, "plain_account", "second_account")
    main(*first, *ENOUGH, simulator=x)
    told = Told(BILL, main(*second, *ENOUGH, simulator=x).out)
    assert reused is None or told.reused == reused
    _, another = elsewhere(*second, *ENOUGH)
    assert told.dollars() + told.dollars("saved") == another.dollars
    assert told.reused == another.posts_billed - told.posts
    again = Told(BILL, main(*second, simulator=x).out)  # which, unbounded, looks ahead
    assert (again.reused, again.dollars()) == (another.posts_billed, 0)


# --- the bill of a run that fails ---


@pytest.mark.parametrize(
    ("fault", "when", "bound"),
    [
        (Fault.usage_cap(), {"at": 2}, False),
        (Fault.credits_depleted(), {"on": "lookup", "at": 2}, False),
        (Fault.unauthorized(), {"at": 3}, False),
        (Fault.half_json(), {"at": 2, "times": 4}, True),
        (Fault.answer_lost(), {"at": 1, "times": 4}, True),
        (Fault.short_body(), {"on": "lookup", "times": 4}, True),
    ],
)
def test_the_bill_is_also_told_when_a_run_fails(main, x, small_pages, fault, when, bound):
    x.fail(fault, **when)
    run = main("example_account", *THREADS, *ENOUGH, simulator=x)
    assert (run.code, run.out) == (1, "")
    told = Told(BILL, run.err)
    assert told.requests == len(x.requests)
    assert bool(told.words["bound"]) == bound
    if bound:  # what was lost on the way may be billed, so the dollars are more than X's, or X's
        assert x.dollars <= told.dollars() <= x.dollars + 20 * POST_PRICE
    else:
        assert (told.posts, told.dollars()) == (x.posts_billed, x.dollars)


def test_a_run_that_fails_before_anything_was_asked_has_no_bill(main, x):
    run = main("example_account", "--output=nowhere/x.csv", simulator=x)
    assert (run.code, x.requests) == (2, [])
    assert "from X" not in run.err
