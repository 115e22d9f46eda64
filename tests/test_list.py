"""Test lists of accounts: their format, and how an error of one account affects the others."""

from __future__ import annotations

import codecs
import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from archives import check_error
from conftest import NO_PACE, Tool, make_post, make_recent_post
from x_simulator import Account, Fault, Post, Rules, World, XSimulator

NAMES = ["first_one", "second_one", "third_one"]
FIRST, SECOND, THIRD = (Account(number, name) for number, name in enumerate(NAMES, start=1))
LONGEST = Account(9, "an_old_long_username")
DATASET = "accounts_tweets.csv"


def make_posts(account: Account, count: int = 20) -> list[Post]:
    return [make_post(n, f"{account.username} {n}", author=account) for n in range(count)]


def newest(account: Account, count: int = 20, of: int = 20) -> list[str]:
    """Return the texts of the `count` newest of an account's `of` posts, newest first."""
    return [one.text for one in make_posts(account, of)[: -count - 1 : -1]]


@pytest.fixture
def x() -> Iterator[XSimulator]:
    """Yield a simulator with twenty posts per account."""
    people = [FIRST, SECOND, THIRD, LONGEST]
    posts = [one for person in people for one in make_posts(person)]
    with XSimulator(World(*people, *posts), NO_PACE) as simulator:
        yield simulator


def write_list(content: str | bytes, name: str = "accounts.txt") -> str:
    raw = content if isinstance(content, bytes) else content.encode()
    Path(name).write_bytes(raw)
    return name


def searched_accounts(x: XSimulator) -> list[str]:
    """Return the accounts that were searched, in order of their first search."""
    return list(dict.fromkeys(r.params["query"].split()[0].partition(":")[2] for r in x.searches))


# --- how it is written ---


LISTS: list[str | bytes] = [
    "first_one\nsecond_one\n",
    "first_one\nsecond_one",
    "\n\n  first_one  \n\n\t\n\tsecond_one\t\n\n",
    "# my friends\nfirst_one\n   # and\nsecond_one # the other one\n#third_one\n",
    "@first_one\n@second_one\n",
    "https://x.com/first_one\nhttps://twitter.com/second_one\n",
    "x.com/first_one/\nhttp://www.twitter.com/second_one?lang=en\n",
    "https://mobile.twitter.com/first_one/status/20\nX.COM/@second_one\n",
    "first_one\r\nsecond_one\r\n",
    "first_one\rsecond_one\r",
    "\ufefffirst_one\nsecond_one\n",
    "\ufeff\r\n# friends\r\nfirst_one\r\nsecond_one",
    "first_one\nFIRST_ONE\nsecond_one\n@First_One\nhttps://x.com/second_ONE\n",
    "first_one\u00a0\n\u3000second_one\n",
    "first_one\nsecond_one\n" + "# " + "long " * 1000,
    "first_one\r\nsecond_one\r\n".encode("utf-16"),
    codecs.BOM_UTF16_LE + "first_one\nsecond_one".encode("utf-16-le"),
    codecs.BOM_UTF16_BE + "first_one\nsecond_one".encode("utf-16-be"),
    "first_one\nsecond_one # café".encode("utf-8-sig"),
]


def test_a_list_may_have_many_formats_and_encodings(main, x):
    for content in LISTS:
        Path("tweets.db").unlink(missing_ok=True)
        x.requests.clear()
        run = main(write_list(content), simulator=x)
        assert run.code == 0
        assert searched_accounts(x) == ["first_one", "second_one"]
        assert run.rows(DATASET) == newest(FIRST) + newest(SECOND)


def test_any_account_may_be_in_a_list(main):
    names = ("an_old_long_username", "12345", "_", "1e5", "None", "Home_")
    for number, name in enumerate(names, start=77):
        account = Account(number, name)
        with XSimulator(
            World(FIRST, account, *make_posts(FIRST), *make_posts(account)), NO_PACE
        ) as x:
            run = main(write_list(f"{name}\nfirst_one\n"), 5, simulator=x)
        assert run.rows(DATASET) == newest(account, 5) + newest(FIRST, 5)


RESERVED_PATHS = [
    *("first one", "first-one", "first.one", "first_one, second_one", "first_one;", "a" * 21),
    *("@", "@@first_one", "müller", "first_one@example.com", "https://example.com/first_one"),
    *("https://x.com/", "https://x.com/home", "https://x.com/i/lists/5", "accounts.txt", "//"),
    *("first_one\u200b", "ｆｉｒｓｔ", "١٢٣"),
]
BEFORE = [("", 1), ("first_one\n\n# comment\r\n", 4), ("\ufeffsecond_one\r\n", 2)]


@pytest.fixture
def check_rejected(main: Tool, x: XSimulator) -> Callable[[str | bytes], str]:
    """Return a function that runs an invalid list and returns the error; nothing is fetched."""

    def run(content: str | bytes) -> str:
        done = main(write_list(content), simulator=x)
        assert done.code in (1, 2)
        assert x.requests == []
        assert len(done.err.splitlines()) == 1
        assert [path.name for path in Path().iterdir()] == ["accounts.txt"]
        assert "accounts.txt" in check_error(done)
        return check_error(done)

    return run


Refused = Callable[[str | bytes], str]


def test_a_line_that_is_not_an_account_is_reported_with_its_number(check_rejected):
    for line, (before, number) in zip(RESERVED_PATHS, itertools.cycle(BEFORE), strict=False):
        error = check_rejected(f"{before}{line}\nthird_one\n")
        assert re.search(rf"accounts\.txt, line {number}\b", error)


def test_the_line_number_is_that_of_an_editor(check_rejected):
    strange = "# one\x0bline\x0cof\x1cmany\x85kinds\u2028of breaks\n"
    assert "line 3" in check_rejected(f"{strange}first_one\nno account\n")


def test_an_empty_list_and_an_unknown_encoding_are_errors(check_rejected):
    for content in ("", "\n\n", "# nobody\n", "\ufeff", "  \r\n\t\r\n"):
        assert "empty" in check_rejected(content)
    for content in (b"caf\xe9\n", b"first_one\n\xff\xfe\x00\n", "first_one".encode("utf-16-le")):
        assert check_rejected(content)


# --- one after the other ---


def test_the_limit_is_per_account_and_the_file_contains_all_accounts(main, x):
    run = main(write_list("third_one\nfirst_one\nsecond_one\n"), 12, simulator=x)
    assert run.code == 0
    expected = [row for account in (THIRD, FIRST, SECOND) for row in newest(account, 12)]
    assert run.rows(DATASET) == expected
    assert x.posts_returned <= 3 * 20
    assert [path.name for path in run.folder.glob("*.csv*")] == [DATASET]
    assert run.out.count("36 records") == 1


def test_an_account_with_fewer_posts_does_not_change_the_limit_of_others(main):
    people = [FIRST, SECOND, THIRD]
    posts = [*make_posts(FIRST), *make_posts(SECOND, 4), *make_posts(THIRD)]
    with XSimulator(World(*people, *posts), NO_PACE) as x:
        run = main(write_list("\n".join(NAMES)), 15, simulator=x)
    rows = [*newest(FIRST, 15), *newest(SECOND, 4, of=4), *newest(THIRD, 15)]
    assert run.code == 0
    assert run.rows(DATASET) == rows


# --- an error of one account ---


MIDDLE = Account(2, "second_one")
PROBLEMS = [
    ("missing", Account(2, "second_one", missing=True), "no such account"),
    ("suspended", Account(2, "second_one", suspended=True), "suspended"),
    ("protected", Account(2, "second_one", protected=True), "protected"),
    ("empty", Account(2, "second_one"), "no posts"),
]
BY_NAME = {"ids": [name for name, *_ in PROBLEMS]}


def make_world_with(account: Account) -> World:
    """Return a world with this account between two available ones."""
    posts = [] if account == MIDDLE else make_posts(account)
    return World(FIRST, account, THIRD, *make_posts(FIRST), *make_posts(THIRD), *posts)


@pytest.mark.parametrize(("_", "account", "reason"), PROBLEMS, **BY_NAME)
def test_an_account_that_fails_is_reported_once_at_the_end(main, capsys, _, account, reason):
    for plainly in (False, True):
        rules = Rules(search_pace=0, plain_user_errors=plainly)
        before_the_third: list[str] = []
        with XSimulator(make_world_with(account), rules) as x:
            x.before(3, lambda texts=before_the_third: texts.extend(capsys.readouterr()))
            run = main(write_list("\n".join(NAMES)), 50, simulator=x)
            assert searched_accounts(x) == NAMES
            assert len(x.user_lookups) == 1
            alone = main(write_list("second_one"), 50, "--output=alone.csv", simulator=x)
            assert reason in check_error(alone)
            assert not Path("alone.csv").exists()
        assert (run.code, alone.code) == (1, 1)
        assert run.rows(DATASET) == newest(FIRST) + newest(THIRD)
        assert "second_one" not in "".join(before_the_third) + run.out
        (line,) = run.err.splitlines()
        assert line.startswith("error: second_one")
        assert reason in line
        assert "40 records" in run.out
        Path("tweets.db").unlink()


def find_lines(text: str, name: str = "second_one") -> list[str]:
    return [line for line in text.splitlines() if name in line]


def test_several_errors_are_reported_in_the_order_of_the_list(main):
    """One of them is an account whose search X rejects (HTTP 400)."""
    locked = Account(5, "locked_one", protected=True)
    with XSimulator(World(locked, THIRD, *make_posts(locked), *make_posts(THIRD)), NO_PACE) as x:
        x.fail(Fault.invalid_request("The query is far too strange"), at=2)
        run = main(
            write_list("first_one\nodd_one\nlocked_one\nthird_one\nsecond_one\n"), 7, simulator=x
        )
    assert run.code == 1
    assert run.rows(DATASET) == newest(THIRD, 7)
    errors = [line.split(": ", 2)[1:] for line in run.err.splitlines()[1:]]
    reasons = {
        "first_one": "no such account",
        "odd_one": "far too strange",
        "locked_one": "protected",
        "second_one": "no such account",
    }
    assert [name for name, _ in errors] == list(reasons)
    assert all(reasons[name] in line for name, line in errors)


def test_an_account_without_any_record_does_not_end_the_list(main):
    only_link = make_post(5, "https://t.co/a", author=FIRST)
    with XSimulator(World(FIRST, SECOND, only_link, *make_posts(SECOND)), NO_PACE) as x:
        run = main(write_list("first_one\nsecond_one\n"), 5, simulator=x)
    assert run.rows(DATASET) == newest(SECOND, 5)
    assert "1 empty after cleaning" in run.out


def test_no_file_is_written_if_all_accounts_fail(main):
    Path(DATASET).write_text("text\nof an older run\n")
    with XSimulator(World(Account(2, "second_one", suspended=True), THIRD), NO_PACE) as x:
        run = main(write_list("\n".join(NAMES)), 50, simulator=x)
        assert searched_accounts(x) == NAMES
    assert (run.code, run.out) == (1, "")
    for name, reason in zip(NAMES, ["no such account", "suspended", "no posts"], strict=True):
        (line,) = find_lines(run.err, name)
        assert reason in line
    assert run.err.splitlines()[-1].startswith("error: no account could be downloaded")
    assert Path(DATASET).read_text() == "text\nof an older run\n"
    assert list(run.folder.glob("*.part")) == []


# --- errors of the key, the credits or X itself ---


ENDS = [
    (Fault.unauthorized(), "Invalid bearer token", 1),
    (Fault.credits_depleted(), "Buy some at", 1),
    (Fault.usage_cap(retry_after=2), "Run it next month", 1),
    (Fault.half_json(), "Run the same command later", 4),
]


@pytest.mark.parametrize(("fault", "sentence", "tries"), ENDS)
def test_an_error_for_all_accounts_stops_fetching_and_cached_posts_are_written(
    main, fault, sentence, tries
):
    for on, at in (("search", 3), ("users", 1), ("search", 4)):
        with XSimulator(make_world_with(MIDDLE), NO_PACE) as x:
            main("third_one", 10, simulator=x)
            requests = len(x.requests)
            x.fail(fault, at=at, on=on, times=tries)
            run = main(write_list("\n".join(NAMES)), 10, simulator=x)
            assert run.code == 1
            assert len(x.requests) - requests == {3: 1, 1: 2, 4: 3}[at] + tries
            assert run.rows(DATASET) == newest(FIRST, 10) + newest(THIRD, 10)
            *others, last = (line for line in run.err.splitlines() if "error: " in line)
            assert sentence in last
            assert find_lines("\n".join(others)) == others and len(others) == (at == 4)
            again = main(write_list("\n".join(NAMES)), 10, simulator=x)
            assert again.rows(DATASET) == newest(FIRST, 10) + newest(THIRD, 10)
        Path("tweets.db").unlink()


def test_an_account_that_is_listed_under_two_usernames_is_written_once(main):
    with XSimulator(World(FIRST, SECOND, *make_posts(FIRST)), NO_PACE) as x:
        main("first_one", simulator=x)
        x.world.add(replace(FIRST, username="new_name"))
        run = main(write_list("first_one\nnew_name\n"), simulator=x)
    assert run.rows(DATASET) == newest(FIRST)
    assert "20 repeated" in run.out


def test_rejected_profile_lookups_leave_the_estimate_unknown(main):
    old = [one for person in (FIRST, THIRD) for one in make_posts(person)]
    with XSimulator(World(FIRST, THIRD, *old), NO_PACE) as x:
        main(write_list("first_one\nthird_one\n"), simulator=x)
        x.fail(Fault.invalid_request(), on="users", times=None)
        x.world.add(make_recent_post(5, 50, author=THIRD, text="third_one 50"))
        run = main(write_list("first_one\nthird_one\n"), simulator=x)
    assert (run.code, len(run.rows(DATASET))) == (0, 41)
