"""Test the cost: estimated before a run, capped during it, and reported after it."""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from archives import check_error, encode_array, encode_json_lines, parse_counts, write_file
from conftest import (
    BEGIN,
    CHAT,
    COST,
    ESTIMATE,
    ME,
    NO_PACE,
    SAMPLE,
    TOTAL,
    Match,
    Run,
    clean_environment,
    launch_command,
    make_post,
    make_recent_post,
    make_world,
    newest_texts,
    texts_of,
)
from conftest import REPLY as CONTEXT
from x_simulator import (
    POST_PRICE,
    USER_PRICE,
    Account,
    Fault,
    Rules,
    World,
    XSimulator,
    make_account_world,
    parse_requested_fields,
    post_json,
)

import download_tweets

ENOUGH = ("--max_cost", "1000")
REPLIES = ("--include_replies",)
FIELDS = "created_at,author_id,conversation_id,referenced_tweets"
LONG_NAMES = ("sixteen_letters_", "twenty_letters_long_")  # which X's profile lookup rejects
NAME = "some_account"


def join_args(value: object) -> str | None:
    return " ".join(map(str, value)) if isinstance(value, tuple) else None


def write_inputs(world: World, *names: str) -> None:
    """Write a list of accounts, and an archive and a dump of five replies to another account.

    X has their parent posts, except one that is deleted.
    """
    posts = [p for p in world.posts_of("example_account") if p.text.startswith("@other_account")]
    wanted = parse_requested_fields({"tweet.fields": FIELDS}, Rules())
    statuses = [
        {
            "id_str": str(post.id),
            "full_text": post.text,
            "created_at": f"{post.created_at:%a %b %d %H:%M:%S %z %Y}",
            "in_reply_to_status_id_str": str(post.reply_to),
        }
        for post in posts[:5]
    ]
    write_file("tweets.js", encode_array(statuses))
    write_file(
        "posts.jsonl", encode_json_lines(post_json(world, post, wanted) for post in posts[:5])
    )
    Path("accounts.txt").write_text("\n".join(names), "utf-8")


def read_files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def world() -> World:
    """Return a world with accounts of every kind; all posts of one are fetched and written."""
    world = make_account_world("example_account", posts=60)
    world = make_account_world("second_account", posts=40, world=world)
    plain = Account(2000, "plain_account")
    hours = (BEGIN + timedelta(hours=number) for number in range(30))
    posts = (make_post(n, author=plain, created_at=hour) for n, hour in enumerate(hours))
    others = (Account(14, "quiet_account"), Account(15, "famous_account", tweet_count=12_345))
    world.add(*others, *(Account(16 + n, name) for n, name in enumerate(LONG_NAMES)), plain, *posts)
    return world


# --- the estimate ---


@pytest.mark.parametrize(
    ("first", "args", "profile", "cached", "factor"),
    [
        ((), ("example_account",), 60, 0, 1),
        ((), ("@example_account", *CONTEXT), 60, 0, 3),  # reply, parent post and root post
        ((), ("example_account", "--text_format=reply"), 60, 0, 1),  # no replies, no reply context
        ((), ("example_account", "--text_format=chat"), 60, 0, 1),
        ((), ("example_account", *CHAT), 60, 0, 3),
        ((), ("quiet_account",), 0, 0, 1),
        ((), ("famous_account", "--max_cost=0.07"), 12_345, 0, 1),
        (("plain_account", 10), ("plain_account",), 30, 10, 1),
        (("plain_account", "--until=2020010110"), ("plain_account",), 30, 10, 1),
        (("example_account",), ("example_account",), 60, 27, 1),  # the other posts are excluded
    ],
    ids=join_args,
)
def test_an_estimate_covers_the_uncached_posts_of_the_profile_and_ten_more(
    main, x, first, args, profile, cached, factor
):
    if first:
        main(*first, simulator=x)
    before = x.dollars
    run = main(*args, "--estimate", simulator=x)
    line, cost = run.out.splitlines()
    figures = Match(ESTIMATE, line)
    name = args[0].removeprefix("@")
    assert (run.code, line.partition(":")[0]) == (0, name)
    assert (figures.profile, figures.cached) == (profile, cached)
    posts = profile - cached + 10
    assert figures.parents == posts * (factor - 1)
    assert 0 <= figures.dollars() - posts * factor * POST_PRICE - USER_PRICE < Decimal("0.01")
    assert Match(COST, cost).dollars() == x.dollars - before == USER_PRICE


@pytest.mark.parametrize(
    ("args", "posts", "factor"),
    [
        (("famous_account", 5000), 5000, 1),
        (("famous_account", 20), 20, 1),
        (("famous_account", 3), 10, 1),  # X returns at least ten
        (("famous_account", 20, *CONTEXT), 20, 3),
        (("accounts.txt", 20), 20, 1),
    ],
    ids=join_args,
)
def test_the_estimate_of_a_limit_needs_no_profile_lookup(main, x, args, posts, factor):
    write_inputs(x.world, "famous_account", "plain_account")
    run = main(*args, "--estimate", simulator=x)
    assert (run.code, x.requests) == (0, [])
    found = [Match(ESTIMATE, line) for line in run.out.splitlines() if ESTIMATE.search(line)]
    assert {(one.limit, one.cached) for one in found} == {(posts, 0)}
    assert {one.dollars() for one in found} == {posts * factor * POST_PRICE}
    if len(found) > 1:
        assert Match(TOTAL, run.out).dollars() == len(found) * posts * POST_PRICE


def test_an_estimate_of_a_list_has_a_line_per_account_and_a_total(main, x, world):
    """Check that unavailable accounts have a reason, and long usernames an unknown post count."""
    unavailable = {
        "nobody": "no such account",
        "gone_account": "suspended",
        "locked_account": "protected",
    }
    many = [f"account_{number:03}" for number in range(150)]
    world.add(*(Account(5000 + n, name, tweet_count=n + 1) for n, name in enumerate(many)))
    names = [*LONG_NAMES, *unavailable, "plain_account", *many]
    write_inputs(world, *names)
    run = main("accounts.txt", "--estimate", simulator=x)
    *lines, total, _ = run.out.splitlines()
    assert run.code == 1
    by_name = dict(line.split(": ", 1) for line in lines)
    assert list(by_name) == names
    assert all(reason in by_name[name] for name, reason in unavailable.items())
    assert not [name for name in unavailable if ESTIMATE.search(by_name[name])]
    assert all("unknown number of posts" in by_name[name] for name in LONG_NAMES)
    found = {name: Match(ESTIMATE, by_name[name]) for name in ("plain_account", *many)}
    assert [one.profile for one in found.values()] == [30, *range(1, 151)]
    figure = Decimal(5) * len(LONG_NAMES)  # the cap, since nothing else limits them
    figure += (30 + sum(range(1, 151)) + 151 * 10) * POST_PRICE + 151 * USER_PRICE
    assert 0 <= Match(TOTAL, total).dollars() - figure < Decimal("0.01")
    question = [request.params["usernames"].split(",") for request in x.user_lookups]
    assert len(x.requests) == len(question) == 2
    assert sorted(name for part in question for name in part) == sorted(
        [*unavailable, "plain_account", *many]
    )


def test_an_estimate_creates_and_changes_no_file(main, x):
    write_inputs(x.world, "example_account", "second_account")
    lines = [(name, *CONTEXT) for name in ("example_account", "accounts.txt", "posts.jsonl")]
    for first in ((), ("example_account", 20, *CONTEXT)):
        if first:
            main(*first, simulator=x)
        requests, before = len(x.searches + x.lookups), read_files(Path.cwd())
        for args in lines:
            run = main(*args, "--estimate", simulator=x)
            assert (run.code, run.err, read_files(Path.cwd())) == (0, "", before)
        assert len(x.searches + x.lookups) == requests


@pytest.mark.parametrize(
    "args",
    [
        ("example_account", 20, *CONTEXT),
        ("example_account", *CHAT),
        ("accounts.txt", 7),
        ("accounts.txt", *CONTEXT),
        ("tweets.js", *CONTEXT, *ENOUGH),
        ("posts.jsonl", *CONTEXT, *ENOUGH),
    ],
    ids=join_args,
)
def test_no_run_costs_more_than_its_estimate(main, x, world, run_elsewhere, args):
    write_inputs(world, "plain_account", "second_account", "quiet_account")
    run, _ = run_elsewhere(*args, "--estimate")
    most = Match(TOTAL if "accounts.txt" in args else ESTIMATE, run.out).dollars()
    main(*args, simulator=x)
    assert 0 < x.dollars <= most


# --- every run has a cap ---


def run_in_terminal(
    simulator: XSimulator | None, args: tuple[object, ...], answer: bytes = b"n\n", **more: object
) -> Run:
    """Run the tool in a terminal, answer its question, and return the run with the screen as `out`.

    `more` may contain another `stderr`, and environment variables.
    """
    pty = pytest.importorskip("pty", reason="needs the terminals of POSIX")
    ours, theirs = pty.openpty()
    # The process leads the terminal's session, like a shell, so that ^C means Ctrl-C.
    take_terminal = "import fcntl, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0)"
    stderr = more.pop("stderr", theirs)
    with subprocess.Popen(
        [*launch_command({"SEARCH_PAUSE": 0}, take_terminal), *map(str, args)],
        start_new_session=True,
        env=clean_environment(simulator, **more),
        stdin=theirs,
        stdout=theirs,
        stderr=stderr,
    ) as process:
        os.close(theirs)
        kill_timer = threading.Timer(60, process.kill)
        kill_timer.start()
        screen = b""
        try:
            while chunk := os.read(ours, 1 << 16):
                was_asked, screen = b"(y/n)" in screen, screen + chunk
                if not was_asked and b"(y/n)" in screen:
                    os.write(ours, answer)
        except OSError:
            pass  # raised on Linux when the other end is closed
        finally:
            os.close(ours)
            exit_code = process.wait()
            kill_timer.cancel()
    assert b"Traceback" not in screen
    return Run(exit_code, screen.decode().replace("\r\n", "\n"), "", Path.cwd())


def run_with_stderr_redirected(x: XSimulator, *args: object) -> Run:
    with Path("errors").open("w+", encoding="utf-8") as errors:
        run = run_in_terminal(x, args, stderr=errors)
        errors.seek(0)
        return Run(run.code, run.out, errors.read(), run.folder)


def run_in_notebook(x: XSimulator, *args: object) -> Run:
    return run_in_terminal(x, args, JPY_PARENT_PID="1")


@pytest.mark.parametrize(
    ("way", "args"),
    [
        *((None, args) for args in ((NAME,), (NAME, 5000))),
        (run_with_stderr_redirected, (NAME,)),
        (run_in_notebook, (NAME,)),
    ],
)
def test_a_run_without_a_question_stops_at_5_dollars_and_the_same_command_resumes(main, way, args):
    with XSimulator(make_world(1200), NO_PACE) as x:
        run_and_answer: Callable[..., Run] = way or (lambda x, *args: main(*args, simulator=x))
        run = run_and_answer(x, *args)
        output = run.out + run.err
        assert (run.code, "(y/n)" in output, x.user_lookups) == (1, False, [])
        assert 5 - 10 * POST_PRICE < x.dollars <= 5
        assert run.rows(f"{NAME}_tweets.csv") == newest_texts(x.posts_returned, of=1200)
        assert Match(COST, output).dollars() == x.dollars
        (line,) = (line for line in output.splitlines() if line.startswith("error: "))
        dates = "posts from 2006-03-22 to 2020-01-01 were not downloaded"
        assert f"{NAME}: stopped at the cap of $5.00; {dates}. " in line
        assert re.search(r"run it again\b.*--max_cost 10\.$", line, re.IGNORECASE)
        again = run_and_answer(x, *args)
        assert again.code == 0
        assert again.rows(f"{NAME}_tweets.csv") == newest_texts(1200, of=1200)
        assert (x.posts_charged, x.posts_returned) == (1200, 1201)  # the last second again


AMOUNTS = ["0", "0.04", "0.05", "0.054", "0.06", "0.135", "0.27", "0.99", "$2.50"]


@pytest.mark.parametrize("draw", range(3))
@pytest.mark.parametrize(
    "args",
    [
        ("example_account", 15, *CONTEXT),
        ("accounts.txt", *CONTEXT),
        ("tweets.js", *CONTEXT),
        ("posts.jsonl", *CONTEXT),
    ],
    ids=join_args,
)
def test_max_cost_caps_a_run_and_the_next_run_completes_it(
    main, x, world, run_elsewhere, small_pages, args, draw
):
    amounts = AMOUNTS if "account" in args[0] else ["0", "0.005", "0.01"]
    amount = random.Random(str(args)).sample(amounts, 3)[draw]
    write_inputs(world, "plain_account", "example_account", "second_account")
    complete, another = run_elsewhere(*args, *ENOUGH)
    name = f"{str(args[0]).partition('.')[0]}_tweets.csv"
    capped = main(*args, "--max_cost", amount, simulator=x)
    assert capped.code == (not Path(name).exists())
    assert x.dollars <= Decimal(amount.lstrip("$"))
    if x.dollars < another.dollars:
        assert re.search(
            r"stopped at --max_cost|nothing fetched|\d+ not fetched", capped.out + capped.err
        )
    main(*args, *ENOUGH, simulator=x)
    assert Path(name).read_bytes() == (complete.folder / name).read_bytes()
    # X returns at least ten posts, even if only the last five are needed.
    assert 0 <= x.posts_charged - another.posts_charged <= (10 if 15 in args else 0)


def test_a_run_that_max_cost_stops_names_the_days_that_were_not_downloaded(main, x):
    run = main("plain_account", "--max_cost=0.05", simulator=x)
    line = "plain_account: stopped at --max_cost; posts from 2006-03-22 to 2020-01-01 were not"
    assert run.err.splitlines()[1:] == [f"{line} downloaded."]
    assert (run.code, run.rows("plain_account_tweets.csv")) == (0, newest_texts(10, of=30))


@pytest.mark.parametrize(
    "args",
    [("quiet_account",), ("gone_account",), ("accounts.txt",), ("accounts.txt", "--estimate")],
    ids=join_args,
)
def test_no_profile_is_looked_up_beyond_max_cost(main, x, args):
    write_inputs(x.world, "quiet_account", "12345", *[f"quiet_account_{n}" for n in range(6)])
    x.world.add(*(Account(3000 + n, f"quiet_account_{n}") for n in range(6)))
    for amount in ("0", "0.05", "0.055"):
        before = x.dollars
        main(*args, "--max_cost", amount, simulator=x)
        assert x.dollars - before <= Decimal(amount)


@pytest.mark.parametrize(
    "first",
    [
        ("example_account", 20, *CONTEXT),
        (
            "example_account",
            *CONTEXT,
            "--timeframe=2012",
            "--until=2015",
        ),  # with a gap of newer posts
        ("example_account", *REPLIES),  # without the parent posts
        ("tweets.js", *CONTEXT),
    ],
    ids=join_args,
)
def test_max_cost_0_writes_what_is_cached_without_any_request_or_key(main, x, first):
    write_inputs(x.world)
    main(*first, *ENOUGH, simulator=x)
    (dataset,) = Path.cwd().glob("*.csv")
    rows = dataset.read_bytes()
    x.requests.clear()
    args = [word for word in first if "20" not in str(word)]
    for simulator in (x, None):
        dataset.unlink()
        again = main(*args, "--max_cost=0", simulator=simulator)
        assert (again.code, x.requests, dataset.read_bytes()) == (0, [], rows)


def test_max_cost_0_writes_what_is_cached_on_both_sides_of_a_gap(main, x):
    main("plain_account", "--timeframe=20200102", *ENOUGH, simulator=x)
    main("plain_account", "--until=2020010110", *ENOUGH, simulator=x)
    write_inputs(x.world, "12345", "plain_account")  # X would interpret digits as an id
    numbers = [*range(29, 23, -1), *range(9, -1, -1)]
    for args, rows in (
        (("plain_account",), 16),
        (("plain_account", 8), 8),
        (("accounts.txt",), 16),
    ):
        run = main(*args, "--max_cost=0")
        assert run.code == 0
        assert run.rows(f"{args[0].partition('.')[0]}_tweets.csv") == texts_of(*numbers[:rows])
        assert "posts from 2020-01-01 to 2020-01-02 were not downloaded" in run.err


@pytest.mark.parametrize("word", ["example_account", "accounts.txt"])
def test_max_cost_0_with_nothing_cached_writes_no_file(main, x, word):
    write_inputs(x.world, "plain_account", "second_account")
    before = read_files(Path.cwd())
    for simulator in (x, None):
        run = main(word, "--max_cost=0", simulator=simulator)
        assert (run.code, x.requests, read_files(Path.cwd())) == (1, [], before)
        reasons = re.findall(r"_account: nothing fetched \(--max_cost 0\); .*no posts", run.err, 8)
        assert len(reasons) == (1 if word == "example_account" else 2)


# --- files ---


@pytest.mark.parametrize("name", ["tweets.js", "posts.jsonl"])
def test_a_file_fetches_nothing_without_max_cost_and_prints_what_that_would_cost(main, x, name):
    write_inputs(x.world)
    before = {*read_files(Path.cwd()), f"{name.partition('.')[0]}_tweets.csv"}
    for args in ((name, *REPLIES), (name, *CONTEXT)):
        run = main(*args, simulator=x)
        assert (run.code, run.err, x.requests) == (0, "", [])
        assert {*read_files(Path.cwd())} == before
        note = re.search(
            r"(\d+) parent posts of .*, at most \$([\d.]+): --max_cost \2$", run.out, 8
        )
        assert bool(note) == (args == (name, *CONTEXT))
    figures = Match(ESTIMATE, main(name, *CONTEXT, "--estimate").out)
    assert (figures.parents, figures.groups["dollars"]) == (int(note[1]), note[2])
    fetched = main(name, *CONTEXT, "--max_cost", note[2], simulator=x)
    assert 0 < x.posts_returned < len(x.requested_ids) <= figures.parents  # one is deleted
    assert x.dollars == x.posts_returned * POST_PRICE
    assert re.search(r"^(\d+) replies without their parent posts \(\1 deleted\)$", fetched.out, 8)
    assert "could be fetched" not in fetched.out
    rows = fetched.rows(f"{name.partition('.')[0]}_tweets.csv")
    assert main(name, *CONTEXT).rows(f"{name.partition('.')[0]}_tweets.csv") == rows


# --- the question ---


def test_in_a_terminal_the_estimate_is_the_cap_after_yes(main):
    """The account may have more posts than its profile says."""
    with XSimulator(World(Account(1, NAME, tweet_count=1100)), NO_PACE) as x:
        x.world.add(*(make_post(number) for number in range(1300)))
        run = run_in_terminal(x, (NAME,), b"Yes\n")
        before, question, after = run.out.partition("(y/n)")
        assert question
        figure = Match(ESTIMATE, before)
        assert (figure.profile, figure.dollars()) == (1100, Decimal("5.56"))
        assert figure.dollars() - 10 * POST_PRICE < x.dollars <= figure.dollars()
        assert (run.code, len(x.user_lookups)) == (1, 1)
        assert f"stopped at the cap of ${figure.dollars()}; " in after
        assert Match(COST, after).dollars() == x.dollars


ANSWERS = {"no": b"no\n", "Enter": b"\n", "the end": b"\x04", "Ctrl-C": b"\x03"}


@pytest.mark.parametrize("answer", ANSWERS)
def test_in_a_terminal_any_other_answer_downloads_nothing(main, x, answer):
    run = run_in_terminal(x, ("famous_account",), ANSWERS[answer])
    assert run.code == (130 if answer == "Ctrl-C" else 0)
    assert ("Interrupted. " if answer == "Ctrl-C" else "Nothing was downloaded. ") in run.out
    assert "error: " not in run.out
    assert [request.path for request in x.requests] == ["/2/users/by"]
    assert not read_files(Path.cwd())
    assert Match(COST, run.out).dollars() == x.dollars == USER_PRICE


def test_in_a_terminal_a_list_and_a_limit_are_asked_about_once(main, x):
    write_inputs(x.world, "plain_account", "famous_account")
    for args, total, profiles in (
        (("accounts.txt",), Decimal(62), 1),
        (("accounts.txt", 600), Decimal(6), 0),
        (("plain_account", 600, *CONTEXT), Decimal(9), 0),
    ):
        x.requests.clear()
        run = run_in_terminal(x, args, b"y\n")
        Path("tweets.db").unlink()
        before, _, after = run.out.partition("(y/n)")
        pattern = TOTAL if "accounts.txt" in args else ESTIMATE
        assert Match(pattern, before).dollars() == total
        assert "(y/n)" not in after
        names = [request.params["usernames"] for request in x.user_lookups]
        assert names[:profiles] == ["famous_account,plain_account"][:profiles]
        assert run.rows(f"{args[0].partition('.')[0]}_tweets.csv")[-1].endswith("post number 0")


def test_in_a_terminal_there_is_no_question_up_to_5_dollars_with_a_cap_or_for_a_file(main, x):
    for args in (("plain_account", 1000), ("famous_account", *ENOUGH), (SAMPLE, *CONTEXT)):
        assert "(y/n)" not in run_in_terminal(None if SAMPLE in args else x, args).out
    run = run_in_terminal(x, ("second_account",), b"n\n")
    assert (run.code, Match(ESTIMATE, run.out).profile) == (0, 40)


def test_in_a_terminal_there_is_no_question_about_newer_posts_only(main):
    """The age of the cache and the number of posts on the profile do not matter."""
    with XSimulator(World(Account(1, NAME, tweet_count=50_000)), NO_PACE) as x:
        x.world.add(*(make_post(number) for number in range(20)))
        main(NAME, *ENOUGH, simulator=x)
        x.world.add(make_recent_post(5, 20))
        for args in ((NAME,), (NAME, 5000)):
            run = run_in_terminal(x, args)
            assert (run.code, ESTIMATE.search(run.out)) == (0, None)
            assert run.rows(f"{NAME}_tweets.csv") == newest_texts(21, of=21)
        assert "(y/n)" in run_in_terminal(x, (NAME, *REPLIES)).out


@pytest.mark.parametrize("args", [("nobody",), ("accounts.txt",)], ids=join_args)
def test_an_account_that_does_not_exist_is_reported_without_a_question(main, x, args):
    write_inputs(x.world, "plain_account", LONG_NAMES[0], "nobody")
    run = run_in_terminal(x, args, b"y\n")
    (line,) = (line for line in run.out.splitlines() if "nobody" in line)
    assert (run.code, run.out.splitlines()[-1]) == (1, line)
    assert line.startswith("error: nobody: there is no such account on X. ")
    assert not [r for r in x.searches if "nobody" in r.params["query"]]
    assert not [r for r in x.user_lookups if LONG_NAMES[0] in r.params["usernames"]]


# --- the summary ---

CACHED_BEFORE = [  # a run, the next run, and its number of cached posts
    (("plain_account",), ("plain_account",), 30),
    (("plain_account", 10), ("plain_account",), 10),
    (("plain_account", "--until=2020010110"), ("plain_account",), 10),
    (("plain_account", "--timeframe=20200102"), ("plain_account", "--timeframe=2020010112"), 6),
    (("plain_account",), ("plain_account", "--timeframe=20200102"), 6),
    (("example_account", *CONTEXT), ("example_account", *CONTEXT), 52),
    (("example_account", *CONTEXT), ("example_account", "--sentiment=3"), 27),
    (("plain_account",), ("accounts.txt",), 30),
]


@pytest.mark.parametrize(("first", "second", "cached"), CACHED_BEFORE, ids=join_args)
def test_the_summary_counts_posts_from_x_and_from_the_cache(main, x, first, second, cached):
    write_inputs(x.world, "plain_account", "second_account")
    known: set[int] = set()
    for args, reused in ((first, 0), (second, cached)):
        run = main(*args, *ENOUGH, simulator=x)
        found, rows = parse_counts(run), run.rows(f"{args[0].partition('.')[0]}_tweets.csv")
        new = {post_id for request in x.searches for post_id in request.ids} - known
        known |= new
        assert (found["from X"], found["from the cache"]) == (len(new), reused)
        assert found["written"] == len(rows)


@pytest.mark.parametrize("fault", [Fault.repeated_page(), Fault.rejected_token()])
def test_posts_that_x_returns_again_are_counted_and_the_cost_is_an_upper_bound(
    main, x, small_pages, fault
):
    x.fail(fault, at=2)
    run = main("example_account", *CONTEXT, simulator=x)
    cost = Match(COST, run.out)
    assert run.code == 0
    assert cost.posts == x.posts_returned
    assert cost.again == x.posts_returned - x.posts_charged > 0
    assert cost.groups["bound"]
    assert cost.dollars() == cost.posts * POST_PRICE >= x.dollars


@pytest.mark.parametrize(
    ("fault", "when", "is_lost"),
    [
        (Fault.usage_cap(), {"at": 1}, False),
        (Fault.usage_cap(), {"at": 2}, False),
        (Fault.credits_depleted(), {"on": "lookup", "at": 2}, False),
        (Fault.unauthorized(), {"at": 3}, False),
        (Fault.half_json(), {"at": 2, "times": 4}, True),
        (Fault.response_lost(), {"at": 1, "times": 4}, True),
        (Fault.short_body(), {"on": "lookup", "times": 4}, True),
        (Fault.stalled(0), {"at": 2, "times": 4}, True),
    ],
)
def test_a_failed_run_reports_its_cost(main, x, small_pages, fault, when, is_lost):
    x.fail(fault, **when)
    run = main("example_account", *CONTEXT, *ENOUGH, simulator=x)
    assert run.code == 1
    assert check_error(run)
    if not x.dollars and not is_lost:
        assert not COST.search(run.out + run.err)
        return
    cost = Match(COST, run.out or run.err)
    assert (cost.dollars("lost") > 0) == bool(cost.groups["bound"]) == is_lost
    lost = 10 * POST_PRICE if is_lost else 0  # one page, even if it is requested several times
    assert x.dollars <= cost.dollars() <= x.dollars + lost


def test_no_cost_is_reported_if_nothing_was_fetched(main, x):
    for args in ((SAMPLE,), ("example_account", "--output=nowhere/x.csv")):
        run = main(*args, simulator=x)
        assert (x.requests, COST.search(run.out + run.err)) == ([], None)


def test_a_profile_without_a_post_count_is_estimated_at_the_cap(main, world):
    with XSimulator(world, replace(NO_PACE, missing_fields={"public_metrics"})) as x:
        run = main("plain_account", "--estimate", simulator=x)
    assert "unknown number of posts, 0 in the cache; at most $5.01" in run.out


def test_a_cap_that_is_reached_with_the_last_post_is_not_reported(main, x):
    run = main("plain_account", "--max_cost=0.16", simulator=x)
    assert (run.code, run.err.count("stopped")) == (0, 0)
    assert len(run.rows("plain_account_tweets.csv")) == 30


def test_parent_posts_that_the_cap_excludes_are_reported(main, x, monkeypatch):
    main("example_account", *REPLIES, *ENOUGH, simulator=x)
    monkeypatch.setattr(download_tweets, "DEFAULT_CAP", Decimal("0.01"))
    run = main("example_account", *CONTEXT, "--until=2025", simulator=x)
    assert run.code == 1
    assert "stopped at the cap of $0.01; some parent posts were not downloaded" in run.err


def test_a_profile_lookup_for_an_archive_is_in_the_cost(main, x):
    Path("archive").mkdir()
    shutil.copytree(SAMPLE / "data", "archive/data")
    run = main("plain_account", "--archive=archive", simulator=x)
    assert run.code == 2
    assert "Cost: $0.010 (1 profile)" in run.err


def test_a_thread_at_the_limit_costs_at_most_ten_more_posts(main):
    """Check it with a root post that is on much older pages."""
    first = make_post(0)
    posts = [first]
    for number in range(1, 60):
        posts.append(make_post(number, reply_to=posts[-1].id))
    with XSimulator(World(ME, *posts), NO_PACE) as x:
        main("some_account", 1, "--include_threads", simulator=x)
        assert {request.params["max_results"] for request in x.searches} == {"10"}
