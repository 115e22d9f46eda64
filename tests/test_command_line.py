"""Test the command line: all parameters, all ways to write them, and wrong arguments."""

from __future__ import annotations

import ast
import dataclasses
import itertools
import os
import re
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from archives import encode_json_lines, encode_tweets_js, make_archive_post, write_folder, write_zip
from conftest import ROOT, SAMPLE, SCRIPT, Tool, clean_environment, read_rows
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from x_simulator import Account, Post, Rules, World, XSimulator

import download_tweets
from download_tweets import DownloadError, Options

POSITIONS = [
    *("username", "limit", "include_replies", "include_links", "strip_usertags"),
    *("strip_hashtags", "sentiment", "text_format", "timeframe"),
]
FLAGS = POSITIONS[2:6]
BY_NAME_ONLY = ["until", "output", "max_cost"]
NAME = "example_account"
FILE = "example_account_tweets.csv"

LOOK, SUNNY, HELLO, WONDERFUL, OLD = DEFAULT_ROWS = [
    *("Look", "So #sunny today", "Hello @friend_account again", "What a wonderful day"),
    "An old one",
]
REPLY = "thanks"
ORIGINAL = "****ARGUMENTS\nORIGINAL\n****PARENT\n****IN_REPLY_TO\n****TWEET\n"
LABELS = ("NEUTRAL", "POSITIVE", "NEUTRAL", "POSITIVE", "NEUTRAL")
DIFFERENCES = [  # parameter, a value that is not its default, the resulting rows
    ("limit", "2", [LOOK, SUNNY]),
    ("include_replies", "True", [REPLY, *DEFAULT_ROWS]),
    ("include_replies", "only", [REPLY]),
    ("include_links", "True", ["Look https://example.org/page", *DEFAULT_ROWS[1:]]),
    ("strip_usertags", "True", [LOOK, SUNNY, "Hello again", WONDERFUL, OLD]),
    ("strip_hashtags", "True", [LOOK, "So today", HELLO, WONDERFUL, OLD]),
    (
        "sentiment",
        "3",
        [f"{label}\n{row}" for label, row in zip(LABELS, DEFAULT_ROWS, strict=True)],
    ),
    ("text_format", "reply", [ORIGINAL + text for text in DEFAULT_ROWS]),
    ("timeframe", "2020", [LOOK, SUNNY, HELLO]),
]


def made(id: int, author: int, moment: str, text: str, **more: Any) -> Post:
    return Post(id, author, text, datetime.fromisoformat(moment).replace(tzinfo=UTC), **more)


@pytest.fixture(scope="module")
def world() -> World:
    """Return a world with an account of six posts; each parameter selects different ones."""
    link = ("https://t.co/page", "https://example.org/page", None)
    return World(
        Account(1, NAME),
        Account(2, "friend_account"),
        made(101, 1, "2015-06-01T00:00", OLD),
        made(102, 1, "2019-03-04T05:06", WONDERFUL),
        made(103, 1, "2020-01-01T00:00", HELLO),
        made(104, 1, "2020-01-02T00:00", SUNNY),
        made(105, 1, "2020-01-03T00:00", "Look https://t.co/page", links=(link,)),
        made(106, 2, "2020-01-04T00:00", "See you soon"),
        made(107, 1, "2020-01-04T01:00", f"@friend_account {REPLY}", reply_to=106),
    )


@pytest.fixture(scope="module")
def server(world: World) -> Iterator[XSimulator]:
    """Yield one simulator for all these tests."""
    without_limits = Rules(search_pace=0, search_limit=1_000_000, users_limit=1_000_000)
    with XSimulator(world, without_limits) as simulator:
        yield simulator


@pytest.fixture
def x(server: XSimulator) -> XSimulator:
    """Return the shared simulator, without earlier requests or rate limits."""
    server.requests.clear()
    return server


@pytest.fixture
def rows(main: Tool, x: XSimulator) -> Callable[..., list[str]]:
    """Run a valid command line, and return the rows of the dataset."""

    def run(*args: str, file: str = FILE) -> list[str]:
        done = main(*args, simulator=x)
        assert done.code == 0, done.err
        assert done.out.startswith(f"{file}: ")
        return done.rows(file)

    return run


def read_tree(folder: Path) -> dict[str, bytes | None]:
    """Return the content of each file below a folder by its path; None for a folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


@pytest.fixture
def check_rejected(main: Tool, x: XSimulator, tmp_path: Path) -> Callable[..., str]:
    """Return a function that runs a wrong command line, and returns the error line.

    It checks that no file changes. The API key is invalid, and must not be read.
    """

    def run(*args: str) -> str:
        before, requests = read_tree(tmp_path), len(x.requests)
        done = main(*args, simulator=x, BEARER_TOKEN="no key contains a space")
        assert (done.code, done.out) == (2, "")
        assert done.err.endswith("\n")
        assert len(done.err.splitlines()) == 1
        assert len(x.requests) == requests
        assert read_tree(tmp_path) == before
        return done.err

    return run


def position_args(parameter: str, value: str) -> list[str]:
    """Return the shortest arguments that set the parameter by its position."""
    number = POSITIONS.index(parameter)
    return [value] if number == 0 else [NAME, *["None"] * (number - 1), value]


def all_name_args(parameter: str, value: str) -> list[list[str]]:
    """Return all ways to write a parameter by its name."""
    names = dict.fromkeys([parameter, parameter.replace("_", "-")])
    return [args for name in names for args in ([f"--{name}={value}"], [f"--{name}", value])]


# --- by position and by name ---


@pytest.mark.parametrize(("parameter", "value", "expected"), DIFFERENCES)
def test_each_parameter_has_its_position(rows, parameter, value, expected):
    assert rows(NAME) == DEFAULT_ROWS != expected
    assert rows(*position_args(parameter, value)) == expected


VALUES = {  # valid values by parameter
    "username": [NAME, f"@{NAME}"],
    "limit": ["2", "007", "None"],
    **{flag: ["True", "tRuE", "False", "fALSE", "nOnE"] for flag in FLAGS},
    "include_replies": ["True", "tRuE", "False", "oNLY", "nOnE"],
    "sentiment": ["3", "5", "0"],
    "text_format": ["reply", "REPLY", "Simple", "none"],
    "timeframe": ["2019", "2019-03-04T05:06", "None"],
    "until": ["2020", "None"],
    "output": ["a=b.csv", "other.jsonl", "None"],
    "max_cost": ["1000", "$2.50", "None"],
}


@st.composite
def lines(draw: st.DrawFn) -> tuple[dict[str, str], list[str]]:
    """Draw values of some parameters, and arguments that set them; None is excluded."""
    some = draw(st.sets(st.sampled_from([*VALUES])))
    values = {name: draw(st.sampled_from(VALUES[name])) for name in VALUES if name in some}
    values |= {"username": draw(st.sampled_from(VALUES["username"]))}
    first = POSITIONS[: draw(st.integers(0, len(POSITIONS)))]
    args = [values.get(name, "None") for name in first]
    for name in draw(st.permutations([name for name in values if name not in first])):
        flag = f"--{name.replace('_', '-') if draw(st.booleans()) else name}"
        named = draw(st.sampled_from([[f"{flag}={values[name]}"], [flag, values[name]]]))
        at = draw(st.integers(0, len(args)))
        while at and args[at - 1].startswith("--") and "=" not in args[at - 1]:
            at -= 1  # never between a name and its value
        if name in FLAGS:
            is_true = values[name].lower() == "true"
            follows = "".join(args[at : at + 1]).lower()
            alone = is_true and follows not in ("true", "false", "only")
            named = [flag] if alone and draw(st.booleans()) else named
            named = named if values[name].lower() != "none" else [f"{flag}={values[name]}"]
        args[at:at] = named
    return values, args


@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(lines())
def test_all_ways_to_write_the_arguments_are_equivalent(main, x, tmp_path, line):
    values, args = line
    parsed = []
    values_by_name = {name: value for name, value in values.items() if value.lower() != "none"}
    for argv in (args, [f"--{name}={value}" for name, value in values_by_name.items()]):
        run = main(*argv, simulator=x)
        files = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
        parsed.append((run.code, run.out, files.pop("tweets.db") and files))
        for path in tmp_path.iterdir():
            path.unlink()
    assert parsed[0] == parsed[1]
    assert parsed[0][0] == 0


def test_an_output_may_be_in_another_folder_and_be_json_lines(rows, tmp_path):
    (tmp_path / "sets").mkdir()
    assert rows(NAME, "--output", "sets/other.jsonl", file="sets/other.jsonl") == DEFAULT_ROWS
    assert not (tmp_path / FILE).exists()


def test_a_flag_accepts_only_true_and_false(rows):
    assert rows("--include_replies", NAME, "20") == [REPLY, *DEFAULT_ROWS]
    assert rows(NAME, "--include_replies", "None") == [REPLY, *DEFAULT_ROWS]
    assert rows(NAME, "--include_replies", "2", "--strip_hashtags") == [REPLY, LOOK]


def test_a_handle_that_looks_like_something_else_is_a_handle(rows, world, x):
    for word in ("12345", "1_000", "1e5", "007", "0x10", "nan", "True", "a_handle_of_20_chars"):
        world.add(Account(99, word), made(990, 99, "2021-01-01", "I am not a number"))
        assert rows(word, file=f"{word}_tweets.csv") == ["I am not a number"]
        assert x.searches[-1].params["query"].startswith(f"from:{word} ")


# --- a wrong command line is reported before anything is changed ---


def test_without_arguments_the_error_shows_how_to_begin(check_rejected):
    for args in ([], ["--include_replies"], ["--limit", "5"]):
        assert re.search(r"archive\.zip.* NAME 100.*--help", check_rejected(*args))


@pytest.mark.parametrize("parameter", [*VALUES])
def test_a_repeated_parameter_is_rejected(check_rejected, parameter):
    value = VALUES[parameter][0]
    named = all_name_args(parameter, value) + [[f"--{parameter}"]] * (parameter in FLAGS)
    firsts = [[*[NAME] * (parameter != "username"), *args] for args in named]
    if parameter in ("username", "limit"):  # no other position accepts it
        firsts.append(position_args(parameter, value))
    for first, second in itertools.product(firsts, named):
        assert re.search(rf"\b{parameter} is given twice", check_rejected(*first, *second))


SUGGESTIONS = """\
--limt 5, --limt=5, --lim 5, --Limit 5: --limit
--user example_account: --username
--include_reply, --include-reply, --no-include-replies: --include_replies
--includelinks: --include_links
--strip_usertag=True: --strip_usertags
--strip-hashtag: --strip_hashtags
--sentimnet 3: --sentiment
--text-fromat reply, --format reply: --text_format
--time-frame 2019: --timeframe
--untill 2019: --until
--outputs a.csv: --output"""


@pytest.mark.parametrize("line", SUGGESTIONS.splitlines())
def test_an_unknown_parameter_is_reported_with_a_suggestion(check_rejected, line):
    mistyped, _, meant = line.partition(": ")
    for args in map(str.split, mistyped.split(", ")):
        for argv in ([NAME, *args], [*args, NAME]):
            error = check_rejected(*argv)
            assert args[0].partition("=")[0] in error
            assert f"{meant}?" in error


def test_an_unknown_parameter_without_a_similar_one_is_reported(check_rejected):
    for word in ("--retweets", "--zzz=1", "-x", "-q5", "-1e5", "--words", "--stretch=a"):
        error = check_rejected(NAME, word)
        assert word.partition("=")[0] in error
        assert "?" not in error


def test_every_alias_of_a_parameter_is_reported_with_its_name(check_rejected):
    known = {spec.name for spec in download_tweets.parameters()}
    assert known >= download_tweets.ALIASES.keys()
    for parameter, others in download_tweets.ALIASES.items():
        for other in others.split():
            dashes = "-" if len(other) == 1 else "--"
            error = check_rejected(NAME, dashes + other.replace("_", "-"), "5")
            assert error.count(f"(did you mean --{parameter}?)") == 1


def test_a_name_with_spaces_but_without_quotes_is_reported(check_rejected):
    lines = ("My Archive.zip", "my old friends.TXT 5", f"{NAME} 5 --output my tweets.csv")
    for line in lines:
        error = check_rejected(*line.split())
        (name,) = re.findall(r'quotes, as in "… (.*)"', error)
        assert f" {name}" in line


def test_the_error_is_one_line_even_if_the_argument_is_not(check_rejected):
    assert "--zzz" in check_rejected(NAME, "--zzz\nzzz")
    assert "--limt" in check_rejected(NAME, "--limt=1\r\n2")
    assert "username" in check_rejected("two\nlines")
    assert "two" in check_rejected("two\nlines.txt")
    assert "output" in check_rejected(NAME, "--output", "no\nfolder/a.csv")


def test_an_unexpected_argument_is_reported(check_rejected):
    nine = [NAME, "2", "True", "True", "True", "True", "3", "reply", "2019"]
    for more in (["2020"], ["2020", "5"], ["--output", "a.csv", "2020"]):
        assert "unexpected argument '2020'" in check_rejected(*nine, *more)


ACCEPTS = {  # a part of the error for an invalid value
    "username": r"'.* (is|names|contains|not) |account.*\.txt.*\.zip.*\.jsonl?",
    "limit": "whole number from 1",
    **dict.fromkeys(FLAGS, "True or False"),
    "include_replies": "True, False or only",
    "sentiment": "0, 3, 5 or 7",
    "text_format": "simple.* or .*reply|simple, .*reply",
    "timeframe": "YYYYMMDDHHMM in UTC",
    "until": "YYYYMMDDHHMM in UTC|not before until",
    "output": r"\.csv or \.jsonl file",
    "max_cost": "US dollars",
}
NO_DATES = [
    *["", " ", "5", "12", "100", "20190", "2019030", "201903040", "20190304050", "2019030405061"],
    *["20190304050607", "2" * 40],  # not 4, 6, 8, 10 or 12 digits
    *["201913", "201900", "20190230", "20190229", "20190300", "2019030424", "201903040560"],
    *["2019-13-01", "2019-02-30", "4 March 2019 25:00", "30 Feb 2019"],  # invalid dates
    *["10:00", "4 March", "March", "Monday", "Mon 10:00", "5 am"],  # without a year
    *["2019-03-04 05:06 XYZT", "4 March 2019 05:06 Nowhere/Nothing", "2019-03-04 05:06 +99:00"],
    *["yesterday", "now", "foo\nbar", "-1", "0x7E3", "1e3", "NaN", "inf", "True"],
    *["10:30" + "9" * 40, "9" * 40 + " h", "9" * 400 + ".5", "2019-03-04 05:06 " + "9" * 40],
]
YES_OR_NO = ["yes", "no", "0", "on", "T"]
INVALID_VALUES = {
    "username": [
        *["None", "none", "", " ", "a b", "a-b", "a.b", "a_handle_of_21_chars_", "@", "@@a"],
        *["名前", "ｎａｍｅ", "näme", "a\u200bb"],
        *["name!", "#tag", "https://example.org/name", "https://x.com/", "https://x.com/home"],
        *["https://x.com/i/lists/1", "https://x.com/search?q=cats", "https://x.com.example/name"],
        *["notx.com/name", "name.csv", "name.tar.gz"],
    ],
    "limit": [
        *["0", "00", "-0", "-1", "-5", "1e5", "1_000", "1,000", "2.0", "0.5", ".5", "1.", "+5"],
        *["２", "٣", "²", "ten", "0x10", "1 0", "inf", "nan", "True", "False", "", " ", "9" * 5000],
    ],
    **{flag: [*YES_OR_NO, "1", "Truee", "", " ", "True False"] for flag in FLAGS},
    "sentiment": [
        *["1", "2", "4", "6", "8", "9", "-3", "3.0", "03", "33", "３", "three", "True", ""],
        *["0,3", "7 "],
    ],
    "text_format": ["", " ", "long", "json", "replies", "simple,reply", "0", "True"],
    "timeframe": NO_DATES,
    "until": NO_DATES,
    "output": [
        *["a.txt", "a", "a.csv.gz", "csv", ".", "..", "/", "folder", "", " ", "-", "a.json"],
        os.devnull,
    ],
    "max_cost": [
        *["-1", "-0.5", "abc", "1e5", "1,50", "2.50 USD", "True", "nan", "inf", "$", "", "2."],
    ],
}


@pytest.mark.parametrize("parameter", INVALID_VALUES)
def test_an_invalid_value_is_reported_with_its_parameter_and_the_accepted_values(
    check_rejected, parameter
):
    for value in INVALID_VALUES[parameter]:
        named = all_name_args(parameter, value)
        if parameter in FLAGS and value not in YES_OR_NO:  # as a separate argument
            named = [args for args in named if len(args) == 1]
        lines = [args if parameter == "username" else [NAME, *args] for args in named]
        if parameter in POSITIONS:
            lines.append(position_args(parameter, value))
        for line in lines:
            error = check_rejected(*line)
            assert re.search(rf"\b{parameter}\b.*?({ACCEPTS[parameter]})", error)
            assert not re.search(r"tuple|tzinfos|strptime|%Y|set_int_max_str_digits", error)


@pytest.mark.parametrize("parameter", sorted({*ACCEPTS} - set(FLAGS)))
def test_a_missing_value_is_reported_with_the_accepted_values(check_rejected, parameter):
    args = [NAME] if parameter != "username" else []
    for line in ([*args, f"--{parameter}"], [*args, f"--{parameter}", "--include_replies"]):
        found = check_rejected(*line)
        assert re.search(rf"\b{parameter}: a value is missing. .*({ACCEPTS[parameter]})", found)


def test_a_value_that_begins_with_a_dash_needs_the_equals_sign(rows, check_rejected):
    assert rows(NAME, "--output=-a.csv", file="-a.csv") == DEFAULT_ROWS
    assert "output" in check_rejected(NAME, "--output", "-a.csv")


SHIFTED = """\
limit: True 5
include_replies: 5 reply
include_links: 5 True 3
sentiment: 5 True False False False reply 3
text_format: None None None None None None 2019"""


def test_an_argument_at_a_wrong_position_does_not_shift_the_others(check_rejected):
    for parameter, _, args in (line.partition(": ") for line in SHIFTED.splitlines()):
        assert f"{parameter}: " in check_rejected(NAME, *args.split())


# --- timeframe and until ---

MOMENTS = [  # a date as typed, and its time
    ("2019", "2019-01-01T00:00:00Z"),
    ("201903", "2019-03-01T00:00:00Z"),
    ("20190304", "2019-03-04T00:00:00Z"),
    ("2019030405", "2019-03-04T05:00:00Z"),
    ("201903040506", "2019-03-04T05:06:00Z"),
    ("2019-03-04", "2019-03-04T00:00:00Z"),
    ("2019-03-04 05:06", "2019-03-04T05:06:00Z"),
    ("2019-03-04T05:06", "2019-03-04T05:06:00Z"),
    ("2019-03-04T05:06Z", "2019-03-04T05:06:00Z"),
    ("2019-03-04 05:06 UTC", "2019-03-04T05:06:00Z"),
    ("2019-03-04 05:06 GMT", "2019-03-04T05:06:00Z"),
    ("2019-03-04 05:06 +02:00", "2019-03-04T03:06:00Z"),
    ("2019-03-04T05:06-0330", "2019-03-04T08:36:00Z"),
    ("2019-03-04T01:06+09:00", "2019-03-03T16:06:00Z"),
    ("4 March 2019", "2019-03-04T00:00:00Z"),
    ("March 4, 2019 5:06 pm", "2019-03-04T17:06:00Z"),
    ("March 2019", "2019-03-01T00:00:00Z"),
    ("Mon Mar 04 05:06:00 2019", "2019-03-04T05:06:00Z"),
    ("Mon Mar 04 05:06:00 +0000 2019", "2019-03-04T05:06:00Z"),
    ("3/4/2019", "2019-03-04T00:00:00Z"),
    ("  2019  ", "2019-01-01T00:00:00Z"),
    ("29 Feb 2016", "2016-02-29T00:00:00Z"),
    ("20160229", "2016-02-29T00:00:00Z"),
]
BEFORE_X = [
    *["2006", "200603", "20060320", "200603202359", "1999", "0001", "1 May 1970"],
    "2005-12-31 23:59",
    *["2006-03-21 00:59 +01:00", "0001-01-01T00:00+14:00"],
]


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process is POSIX's")
@pytest.mark.parametrize("zone", ["UTC0", "XYZT-9"])
def test_a_date_is_utc_in_every_time_zone(monkeypatch, zone):
    with monkeypatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        read = [Options(NAME, timeframe=word).timeframe for word, _ in MOMENTS]
    time.tzset()
    assert [f"{moment:%Y-%m-%dT%H:%M:%SZ}" for moment in read] == [error for _, error in MOMENTS]


def test_a_date_before_x_existed_means_its_first_day(rows, x):
    begins = [(["--timeframe", word], "2006-03-21T00:00:00Z") for word in BEFORE_X]
    begins += [([], "2006-03-22T00:00:00Z"), (["--timeframe=200603210001"], "2006-03-21T00:01:00Z")]
    for args, moment in begins:
        rows(NAME, "1", *args)
        assert x.searches[-1].params["start_time"] == moment
        Path("tweets.db").unlink()


def test_until_in_the_future_means_now(rows, x):
    for word in ("2999", "299912312359", "1 May 2999", "9999-12-31T23:59-12:00"):
        assert rows(NAME, "5", f"--until={word}") == DEFAULT_ROWS
        end = datetime.fromisoformat(x.searches[-1].params["end_time"])
        assert timedelta(0) < datetime.now(UTC) - end < timedelta(minutes=3)


def test_a_timeframe_includes_its_start_and_excludes_its_end(rows):
    assert rows(NAME, "--timeframe=201903040506", "--until=2020") == [WONDERFUL]
    assert rows(NAME, "--timeframe=201903040507", "--until=202001010001") == [HELLO]
    assert rows(NAME, "--until=201903040506") == [OLD]


EMPTY_RANGES = [
    *(["--timeframe", word] for word in ("2999", "299912312359", "1 May 2999")),
    ["--timeframe", "2999", "--until", "3000"],
    ["--timeframe", "2020", "--until", "2019"],
    ["--timeframe", "2020", "--until", "2020"],
    ["--timeframe", "202001010001", "--until", "20200101"],
    ["--timeframe", "2020-01-01 00:00 -01:00", "--until", "2020-01-01"],
    ["--until", "200603220000"],
    ["--until", "1999"],
    [*["None"] * 7, "2999"],
]


def test_a_timeframe_in_the_future_or_not_before_until_is_rejected(check_rejected):
    for args in EMPTY_RANGES:
        message = check_rejected(NAME, *args)
        assert re.search(r"timeframe.*(future|before until)|until.*before the first", message)


# --- what the input is, and what its output is called ---

FROM_FILE = "From the archive"
TWEETS_JS = encode_tweets_js([make_archive_post(1, FROM_FILE)])


def write_inputs() -> None:
    """Write one input of every kind."""
    for folder in ("my_archive", "twitter-2023.03.05", "wrapped/twitter"):
        write_folder(folder, {"data/tweets.js": TWEETS_JS})
    write_zip("twitter-2023.zip", {"data/tweets.js": TWEETS_JS})
    lists = ["accounts.txt", "ACCOUNTS2.TXT", "lists/my friends.v2.txt"]
    dumps = dict.fromkeys(
        ["dump.json", "dump.2023.jsonl"], encode_json_lines([make_archive_post(1, FROM_FILE)])
    )
    write_folder(
        ".", dict.fromkeys(lists, f"@{NAME}\n".encode()) | dumps | {"tweets.js": TWEETS_JS}
    )


ACCOUNT_FORMS = """\
@NAME x.com/NAME https://x.com/NAME https://x.com/NAME/ https://x.com/@NAME
https://x.com/NAME/status/1234?s=20 https://x.com/NAME?lang=en https://x.com/NAME#top
https://www.x.com/NAME https://mobile.x.com/NAME HTTPS://X.COM/NAME http://twitter.com/NAME
twitter.com/NAME https://www.twitter.com/NAME/with_replies https://mobile.twitter.com/NAME"""


def test_all_forms_of_a_username_result_in_the_same_file_name(rows, x):
    for word in ACCOUNT_FORMS.replace("NAME", NAME).split():
        Path("tweets.db").unlink(missing_ok=True)
        assert rows(word, "5") == DEFAULT_ROWS
        assert x.searches[-1].params["query"].startswith(f"from:{NAME} ")
    assert len(x.searches) == len(ACCOUNT_FORMS.split())


def test_the_file_name_has_the_case_of_the_username_as_typed(rows):
    assert rows("Example_ACCOUNT", file="Example_ACCOUNT_tweets.csv") == DEFAULT_ROWS


OUTPUT_NAMES = """\
accounts.txt: accounts
ACCOUNTS2.TXT: ACCOUNTS2
lists/my friends.v2.txt: my friends.v2
./accounts.txt: accounts
twitter-2023.zip: twitter-2023
my_archive/: my_archive
./my_archive: my_archive
lists/../my_archive/data/..: my_archive
twitter-2023.03.05: twitter-2023.03.05
wrapped: wrapped
my_archive/data: data
tweets.js: tweets
my_archive/data/tweets.js: tweets
dump.json: dump
dump.2023.jsonl: dump.2023"""


@pytest.mark.parametrize("line", OUTPUT_NAMES.splitlines())
def test_an_output_is_named_after_a_list_a_file_or_a_folder(rows, tmp_path, line):
    write_inputs()
    word, _, name = line.partition(": ")
    first = LOOK if word.lower().endswith(".txt") else FROM_FILE
    assert rows(word, "1", file=f"{name}_tweets.csv") == [first]


def test_a_tilde_is_the_home_folder(main, tmp_path, monkeypatch):
    write_inputs()
    (tmp_path / "elsewhere").mkdir()
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert main("--username=~/my_archive", "--output=~/rows.csv").code == 0
    assert (tmp_path / "rows.csv").exists()


def test_a_dot_is_the_current_folder(main, x, tmp_path, monkeypatch):
    write_inputs()
    monkeypatch.chdir(tmp_path / "my_archive")
    assert main(".", "1", simulator=x).code == 0
    assert read_rows(tmp_path / "my_archive" / "my_archive_tweets.csv") == [FROM_FILE]


def test_a_folder_with_an_archive_takes_precedence_over_an_account(rows, x, tmp_path):
    write_inputs()
    (tmp_path / "my_archive").rename(tmp_path / NAME)
    assert rows(NAME) == [FROM_FILE]
    assert x.requests == []
    assert rows(f"@{NAME}", "--output=account.csv", file="account.csv") == DEFAULT_ROWS


@pytest.mark.parametrize("kind", ["folder", "file"])
def test_an_account_with_the_name_of_a_path_needs_an_at_sign(rows, check_rejected, tmp_path, kind):
    if kind == "folder":
        (tmp_path / NAME / "data").mkdir(parents=True)
        (tmp_path / NAME / "data" / "account.js").write_text("window.x = []", "utf-8")
    else:
        (tmp_path / NAME).write_text("not an archive", "utf-8")
    assert f"For the account, use @{NAME}." in check_rejected(NAME)
    assert rows(f"@{NAME}") == DEFAULT_ROWS


def test_a_missing_input_is_reported_before_anything_else(check_rejected, tmp_path):
    for name in ("empty folder", "names.txt"):
        (tmp_path / name).mkdir()
    missing = [f"missing.{end}" for end in ("txt", "zip", "json", "jsonl", "js")]
    missing += ["no/such/folder", "no/such/list.txt", "../no-such-folder/"]
    missing += ["n" * 300, "n" * 300 + ".txt", "n/" * 3000 + "a.zip"]
    for word in [*missing, "empty folder", "names.txt"]:
        assert Path(word).name[:20] in check_rejected(word, "5", "--text_format", "reply")


def test_a_dataset_as_input_is_reported(check_rejected, tmp_path):
    (tmp_path / FILE).write_text("text\none\n", "utf-8")
    assert "is a CSV file" in check_rejected(FILE, "5")


def test_an_impossible_output_is_reported_before_anything_is_fetched(check_rejected, tmp_path):
    write_inputs()
    (tmp_path / "folder.csv").mkdir()
    no_folder = ["missing/a.csv", "missing/folder/a.jsonl", "../no-such-folder/a.csv"]
    outputs = dict.fromkeys([*no_folder, "accounts.txt/a.csv"], "folder .* does not exist")
    outputs |= dict.fromkeys(["folder.csv", "./folder.csv"], "not a regular file")
    outputs |= dict.fromkeys(["folder.csv/", "n" * 300 + ".csv"], "")
    for output, reason in outputs.items():
        for word in (NAME, "accounts.txt", "my_archive", "dump.2023.jsonl"):
            assert re.search(f"output.*{reason}", check_rejected(word, "5", f"--output={output}"))


def test_the_default_output_is_checked_too(check_rejected, tmp_path):
    (tmp_path / FILE).mkdir()
    assert re.search(f"output.*{FILE}.*not a regular file", check_rejected(NAME))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows keeps devices out of folders")
def test_an_output_that_is_a_device_is_rejected(check_rejected, tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "null.csv").symlink_to(os.devnull)
    for name in ("pipe.csv", "null.csv"):
        assert re.search("output.*not a regular file", check_rejected(NAME, "--output", name))


def test_an_output_that_is_the_input_is_rejected(check_rejected, tmp_path):
    write_inputs()
    os.link(tmp_path / "dump.2023.jsonl", tmp_path / "link.jsonl")
    for output in ("dump.2023.jsonl", "./lists/../dump.2023.jsonl", "link.jsonl"):
        assert re.search("output.*input", check_rejected("dump.2023.jsonl", f"--output={output}"))
    assert re.search(
        "output.*input", check_rejected("link.jsonl", f"--output={tmp_path}/dump.2023.jsonl")
    )


# --- Options, from Python ---


@pytest.fixture
def ready(main: Tool, x: XSimulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Set the keys of X in the environment, and return the empty working directory."""
    for name, value in clean_environment(x).items():
        monkeypatch.setenv(name, value)
    return tmp_path


def test_the_fields_of_options_are_the_parameters_in_order():
    names = [field.name for field in dataclasses.fields(Options) if field.init]
    assert names[: len(POSITIONS)] == POSITIONS
    assert set(BY_NAME_ONLY) < set(names)
    options = Options(NAME, 5, True, True, True, True, 7, "reply", "2019")
    values = dataclasses.asdict(options)
    assert [values[name] for name in POSITIONS[1:8]] == [5, True, True, True, True, 7, "reply"]


def test_options_from_python_write_what_the_command_line_writes(main, x, ready):
    report = download_tweets.download_tweets(Options(NAME, limit=3, sentiment=5))
    files = {path: path.read_bytes() for path in ready.iterdir()}
    for path in files:
        path.unlink()
    assert f"{report}\n" == main(NAME, 3, "--sentiment", 5, simulator=x).out
    assert (ready / FILE).read_bytes() == files[ready / FILE]


EQUIVALENT_VALUES = [  # parameter, Python value, equivalent argument
    ("limit", 3, "3"),
    ("limit", None, "None"),
    ("include_replies", True, "true"),
    ("include_replies", None, "False"),
    ("include_replies", "Only", "only"),
    ("sentiment", 5, "5"),
    ("sentiment", None, "0"),
    ("text_format", "REPLY", "reply"),
    ("timeframe", 2019, "2019"),
    ("timeframe", date(2019, 3, 4), "20190304"),
    ("timeframe", datetime(2019, 3, 4, 5, 6), "201903040506"),
    ("timeframe", datetime(2019, 3, 4, 5, tzinfo=timezone(timedelta(hours=2))), "2019030403"),
    ("timeframe", None, "200603220000"),
    ("until", datetime(2019, 3, 4, tzinfo=UTC), "20190304"),
    ("output", Path("a.csv"), "a.csv"),
    *(("max_cost", value, "2.50") for value in ("2.5", 2.5, Decimal("2.50"), "$2.50")),
    ("max_cost", 0, "0"),
]


@pytest.mark.parametrize(("parameter", "value", "word"), EQUIVALENT_VALUES)
def test_options_accept_text_and_values_alike(parameter, value, word):
    end = {"until": "2020"}  # otherwise they depend on the current time
    found = Options(NAME, **(end | {parameter: value}))
    assert found == Options(NAME, **(end | {parameter: word}))
    assert (found == Options(NAME, **end)) == (value is None)


REJECTED_PYTHON_VALUES: dict[str, tuple[object, ...]] = {
    "username": (None, ""),
    "limit": (0, -5, True, False, 5.0, 0.5, float("inf"), [5], "1_000"),
    **dict.fromkeys(FLAGS, (1, 0, "yes", [])),
    "sentiment": (4, True, False, 3.0),
    "text_format": (0, "replies"),
    "timeframe": (True, 5, 201913, [2019]),
    "until": (100, "soon"),
    "output": (5, Path("a.txt")),
    "max_cost": (True, -1, -0.5, float("nan"), float("inf")),
}


@pytest.mark.parametrize("parameter", REJECTED_PYTHON_VALUES)
def test_options_reject_what_the_command_line_rejects(ready, x, parameter):
    for value in REJECTED_PYTHON_VALUES[parameter]:
        with pytest.raises(DownloadError) as rejection:
            Options(**{"username": NAME} | {parameter: value})
        assert rejection.value.exit_code == 2
        assert re.search(rf"\b{parameter}\b.*?({ACCEPTS[parameter]})", str(rejection.value))
    assert (x.requests, list(ready.iterdir())) == ([], [])


def test_options_reject_an_empty_time_range_a_missing_name_and_an_unknown_one(main):
    with pytest.raises(DownloadError, match=r"timeframe.*future"):
        Options(NAME, timeframe="2999")
    with pytest.raises(DownloadError, match=r"timeframe.*before until") as rejection:
        Options(NAME, timeframe=datetime(2020, 1, 1), until=datetime(2019, 1, 1))
    assert main(NAME, "--timeframe=2020", "--until=2019").err == f"error: {rejection.value}\n"
    with pytest.raises(DownloadError, match="username"):
        Options()
    with pytest.raises(TypeError, match="limt"):
        Options(NAME, limt=5)


def test_missing_inputs_and_impossible_outputs_are_rejected_from_python_too(ready, x):
    for options in (Options("missing.txt"), Options(NAME, output="missing/a.csv")):
        with pytest.raises(DownloadError, match="missing") as rejection:
            download_tweets.download_tweets(options)
        assert rejection.value.exit_code == 2
    assert (x.requests, list(ready.iterdir())) == ([], [])


def test_options_are_frozen_and_can_be_replaced():
    options = Options(NAME, limit=5)
    for name, value in vars(options).items():
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(options, name, value)
    assert dataclasses.replace(options, sentiment=3).sentiment == 3
    assert dataclasses.replace(options, sentiment=3).limit == 5
    with pytest.raises(DownloadError, match="sentiment"):
        dataclasses.replace(options, sentiment=4)


# --- help, imports, packages ---


@pytest.mark.parametrize("args", [["-h"], ["help"], [NAME, "5", "--help", "--zzz"]])
def test_help_begins_with_the_docstring_and_lists_every_parameter(main, x, tmp_path, args):
    done = main(*args, simulator=x)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(download_tweets.__doc__.strip())
    rest = done.out[len(download_tweets.__doc__.strip()) :]
    for parameter in dataclasses.fields(Options):
        if parameter.init:
            assert re.search(rf"^ +(--)?{parameter.name} +\S.{{10}}", rest, re.MULTILINE)
    for name in BY_NAME_ONLY:
        assert re.search(rf"^ +--{name} +\S", rest.partition("by name only")[2], re.MULTILINE)
    for name in {*ACCEPTS} - set(FLAGS):
        assert re.search(ACCEPTS[name], " ".join(rest.split()))
    assert "None" not in rest and "200603220000" not in rest
    assert (x.requests, list(tmp_path.iterdir())) == ([], [])


def test_the_help_fits_the_terminal_and_breaks_no_word(main):
    helps = {width: main("--help", COLUMNS=str(width)).out for width in (20, 60, 80, 100, 300)}
    assert len({tuple(text.split()) for text in helps.values()}) == 1
    widths = {width: max(map(len, lines.splitlines())) for width, lines in helps.items()}
    assert widths[80] <= 80
    assert widths[20] == widths[60] <= 80
    assert 90 < widths[100] == widths[300] <= 96


def test_the_version_is_printed_with_its_date(main):
    done = main(NAME, "--version")
    error = re.fullmatch(r"download_tweets\.py [\d.]+ \((.+)\), \w+, Python (.+)\n", done.out)
    assert (done.code, done.err, error[2]) == (0, "", sys.version)
    assert date.fromisoformat(error[1]) <= date.today()


def run_code(before: str, after: str, tmp_path: Path, x: XSimulator, *args: str) -> Any:
    """Run the script in its own process, with some code before and after it."""
    run = f"runpy.run_path({str(SCRIPT)!r}, run_name='__main__')"
    code = f"import runpy, sys\n{before}\ntry:\n    {run}\nfinally:\n    {after}"
    return subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code, *args],
        cwd=tmp_path,
        env=clean_environment(x),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


NEEDED_BY = {  # package, and arguments that need it
    "tweepy": [NAME, "5"],
    "requests": [NAME, "5"],
    "tqdm": [str(SAMPLE), "5"],
    "vaderSentiment": [str(SAMPLE), "5", "--sentiment", "3"],
    "dateutil": [str(SAMPLE), "5", "--timeframe", "1 May 2019"],
}
NEEDED_BY_ALL = {"msgspec": [str(SAMPLE), "5"]}


@pytest.mark.parametrize(
    ("args", "code", "packages"),
    [
        (["--help"], 0, set()),
        (["--limt", "5"], 2, set()),
        ([NAME, "--output", "missing/a.csv"], 2, set()),
        ([str(SAMPLE), "5"], 0, set()),
    ],
)
def test_a_package_is_imported_only_if_it_is_needed(tmp_path, x, args, code, packages):
    done = run_code("", "print(*sys.modules, sep='\\n', file=sys.stderr)", tmp_path, x, *args)
    modules = {line.partition(".")[0] for line in done.stderr.splitlines()}
    assert "dataclasses" in modules
    assert (done.returncode, modules & {*NEEDED_BY}) == (code, packages)


ABSENT = """
class Absent:
    def find_spec(self, name, *_):
        if name.partition(".")[0] == {package!r}:
            raise ModuleNotFoundError("No module named {package}", name={package!r})
sys.meta_path.insert(0, Absent())
"""


@pytest.mark.parametrize("package", NEEDED_BY | NEEDED_BY_ALL)
def test_a_missing_package_is_reported_in_one_sentence(tmp_path, x, package):
    in_terminal = "sys.stderr.isatty = lambda: True\n" if package == "tqdm" else ""
    before = in_terminal + ABSENT.format(package=package)
    done = run_code(before, "pass", tmp_path, x, *(NEEDED_BY | NEEDED_BY_ALL)[package])
    assert (done.returncode, done.stdout) == (1, "")
    assert re.fullmatch(rf"error: {package} is not installed.*README\.md.*\n", done.stderr)
    (environment,) = re.findall(r"\.venv\S+python", done.stderr)
    assert environment in (ROOT / "README.md").read_text("utf-8")
    assert x.requests == []
    assert [path for path in tmp_path.iterdir() if path.name != "tweets.db"] == []


@pytest.mark.parametrize("version", [(3, 9, 18), (3, 10, 0)])
def test_a_python_that_is_too_old_is_reported_with_the_required_version(tmp_path, x, version):
    ast.parse(SCRIPT.read_bytes(), feature_version=version[:2])
    done = run_code(f"sys.version_info = {version}", "pass", tmp_path, x, "--help")
    error = f"error: Python 3.11 or newer is needed; this is 3.{version[1]}\n"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", error)


def test_the_script_and_requirements_txt_name_the_same_packages():
    block = r"^# /// script\n((?:#(?: .*)?\n)+?)# ///$"  # the format of PEP 723
    (found,) = re.findall(block, SCRIPT.read_text("utf-8"), re.MULTILINE)
    script = tomllib.loads("".join(line[2:] or "\n" for line in found.splitlines(keepends=True)))
    lines = (ROOT / "requirements.txt").read_text("utf-8").splitlines()
    assert script["dependencies"] == lines
    assert script["requires-python"] == ">=3.11"
    names = [re.split("[<>=!~]", line)[0] for line in lines]
    assert sorted(names) == ["msgspec", "python-dateutil", "tqdm", "tweepy", "vaderSentiment"]
    assert all(re.fullmatch(r"[\w-]+>=[\d.]+,<[\d.]+", line) for line in lines)
    assert "tweepy>=4.17,<4.18" in lines
