#!/usr/bin/env python3
# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "tweepy>=4.17,<4.18",
#     "vaderSentiment>=3.3.2,<4",
#     "python-dateutil>=2.9,<5",
#     "tqdm>=4.66,<5",
# ]
# ///
"""Turn a Twitter/X account into a dataset for AI text generation.

  python3 download_tweets.py twitter-archive.zip   your own archive, no keys
  python3 download_tweets.py NAME 100              the newest 100 of an account
  python3 download_tweets.py accounts.txt 100      100 of each account in a list

The records go to NAME_tweets.csv in the working directory: one column with the
header "text", newest post first, appended page by page.

Exit codes: 0 done, 1 X or a file refused (of a list: at least one account
failed), 2 wrong command line, 130 or 143 stopped by Ctrl-C or SIGTERM: the
same command goes on.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036  before any import that an older Python lacks
    sys.exit("error: Python 3.11 or newer is needed; this is {}.{}".format(*sys.version_info))

import ast
import base64
import codecs
import csv
import dataclasses
import difflib
import errno
import glob
import html
import io
import itertools
import json
import os
import re
import shutil
import signal
import sqlite3
import string
import textwrap
import time
import unicodedata
import warnings
import zipfile
import zlib
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import ROUND_UP, Decimal
from functools import cache, cached_property, partial
from html.entities import html5
from operator import attrgetter, eq, itemgetter
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NamedTuple, NoReturn, TextIO, TypeAlias, TypeVar
from urllib.parse import quote, unquote, urlsplit

if TYPE_CHECKING:
    import requests
    import tweepy  # type: ignore[import-untyped]

# tweepy, VADER, dateutil and tqdm, and the parts of Python that come with them, are imported where
# they are used: together they take most of a second, which no --help or mistyped line should cost.

Json: TypeAlias = dict[str, Any]
Item = TypeVar("Item")

VERSION = "1.0 (2026-11-25)"
FIRST_DAY = datetime(2006, 3, 21, tzinfo=UTC)  # the earliest start_time that X takes
PAGE_SIZE = 500  # posts: the most X gives in a page, and how many are rendered at a time
LEAST_PAGE_SIZE = 10  # posts: X takes no smaller max_results
LOOKUP_SIZE = 100  # ids or usernames in one lookup
SEARCH_PAUSE = 1.1  # seconds from search to search: X allows one a second; the rest is jitter
KEEP_ALIVE = 15  # seconds after which a connection to X may have to be made anew
TIMEOUTS = (10, 30)  # seconds to connect, seconds between two bytes; tweepy sets none
RETRY_WAITS = (1, 2, 4)  # seconds before the second, third and fourth try of a broken request
LIMIT_WAITS = (2, 2, 4, 8, 15, 30, *[60] * 14)  # seconds, while X wants a pause: 15 minutes in all
RATE_WINDOW = 15 * 60  # seconds: no limit of X's but the monthly one lasts longer
INDEXING_LAG = 60  # seconds: younger posts may not be in X's index yet, so they are left for later
FRESH = 15 * 60  # seconds for which what was read counts as up to date
LONGEST_NAME = 240  # bytes of a file's name: most disks take 255, and its draft's is longer
LOOKED_UP = 2  # posts at most for a reply: the answered one, and the first of the conversation
BARREN_PAGES = 10  # pages in a row without a new post, after which X's tokens lead nowhere
POST_PRICE = Decimal("0.005")  # US dollars a post that X returns, pay-per-use, 2026-11-22
PROFILE_PRICE = Decimal("0.010")  # US dollars a profile, likewise; failed requests are free
STORE = Path("tweets.db")  # in the working directory
VENV_PYTHON = r".venv\Scripts\python" if os.name == "nt" else ".venv/bin/python"
POST_ROOM = 10_000  # bytes that a post and its place in the store take: three times a large one
SPARE_ROOM = 2_000_000  # bytes more, for the dataset and for SQLite's own
ENOUGH = 200  # records: what a small model of today learns a tone from


# ---------------------------------------------------------------------------- the program


def download_tweets(options: Options) -> Report | Estimate:
    """Write the dataset that the options describe, and tell what was read, written and dropped.

    With `estimate`, only tell what that would cost. Raises DownloadError if X or a file refuses;
    what was written until then stays.
    """
    path = checked_output(options)
    with ExitStack() as stack:
        sources = open_sources(options, stack)
        x = sources[0].x
        if options.format.shows_conversations and not options.include_replies:
            tell(WITHOUT_REPLIES[options.format.replies_only].format(options.text_format))
        try:
            if options.estimate:
                bounds = [source.bound() for source in sources]
                return Estimate(bounds, x.bill.asked() if x else "", options.max_cost)
            confirm(sources, options)
            return write_dataset(path, sources, options)
        except (DownloadError, KeyboardInterrupt) as error:
            error.add_note(GOES_ON if x else BEGINS_ANEW)
            if x and x.bill.cost:
                tell(x.bill.line())
            raise


def write_dataset(path: Path, sources: list[Source], options: Options) -> Report:
    """Append every source's records to the dataset file, page by page; what happened."""
    tally = Tally()
    unread: list[DownloadError] = []
    total = options.limit and options.limit * len(sources)
    with Dataset(path) as dataset, progress_bar(total=total, unit=" records") as bar:
        for source in sources:
            try:
                for records in pages_of_records(source, options, tally):
                    dataset.append(records)
                    bar.update(len(records))
            except DownloadError as error:
                if not (error.account_only and (tally.records or len(sources) > 1)):
                    raise
                tell(str(error))
                unread.append(error)
    if not tally.records:
        raise nothing_written(tally, unread)
    x = sources[0].x
    bill = x.bill.line() if x else ""
    notes = [what_next(path, tally.records), bill, *(source.fresh for source in sources)]
    return Report(path, path.stat().st_size, tally, unread, [*filter(None, notes)])


def pages_of_records(source: Source, options: Options, tally: Tally) -> Iterator[list[Record]]:
    """The records of one source, newest first, page by page, `limit` in all."""
    written = 0
    threads = Threads(options.include_threads)

    def missing() -> int | None:
        return options.limit and options.limit - written - len(threads)

    def records() -> list[Record]:
        nonlocal written
        found = records_of(threads.pop(), source, options, tally)
        written += len(found)
        return found

    for page in source.pages(missing):
        rest = choose(with_whole_texts(page, source, options), options, tally)
        while rest:
            rest = threads.take(rest, missing())
            if rest and not threads.ready:
                threads.end()  # those whose beginning lies beyond the limit
            if not threads.ready:
                break
            yield records()
        tally.dropped["beyond the limit"] += len([post for post in rest if post.text])
        if missing() == 0 and (rest or not threads.waiting):
            break
    threads.end()
    yield records()
    tally.dropped["repeated"] += source.repeated
    if source.broken:
        raise source.broken


def records_of(posts: list[Chosen], source: Source, options: Options, tally: Tally) -> list[Record]:
    """The records of posts, or joined threads; what replies answer is looked up in one go."""
    replies = [p.tweet for p in posts if p.tweet.is_reply and not repeats(p.text, options, tally)]
    above = conversations(replies if options.with_conversations else [], source, options, tally)
    records = []
    for post in posts:
        tweet, text, tweets = post
        record = make_record(tweet, text, above.get(tweet.id, Conversation()), options)
        if repeats(text, options, tally):
            tally.dropped["with a text already written"] += len(tweets)
        elif not record:
            tally.dropped[ONLY_ITSELF if tweet.continues else NO_ANSWER] += len(tweets)
        elif not options.is_jsonl and lost_in_csv(str(record.content)):
            tally.dropped[NO_TEXT] += len(tweets)
        else:
            records.append(record)
            tally.add(record, post, options.unique)
    return records


Page: TypeAlias = "list[Tweet]"
Missing: TypeAlias = Callable[[], "int | None"]  # how many records are still wanted; None: all


@dataclass
class Tally:
    """What a run has written and dropped so far: it grows with each page."""

    records: int = 0
    posts: int = 0  # in the records: a thread's record holds several
    numbers: int = 0  # records that are only a number
    labels: Counter[str] = field(default_factory=Counter)
    dropped: Counter[str] = field(default_factory=Counter)  # posts read, not written, by reason
    orphans: Counter[str] = field(default_factory=Counter)  # replies without what they answer
    languages: Counter[str] = field(default_factory=Counter)  # of the posts written, as X has them
    texts: set[str] = field(default_factory=set)  # of the records, for `unique`

    def add(self, record: Record, post: Chosen, unique: bool) -> None:
        """Count a record with its posts, and remember its text if that is wanted once."""
        self.records += 1
        self.posts += len(post.tweets)
        self.numbers += bool(NUMBER.fullmatch(str(record.content)))
        self.languages.update(tweet.language for tweet in post.tweets)
        self.labels[record.label] += 1
        if unique:
            self.texts.add(plain(post.text))


class DownloadError(Exception):
    """What is wrong and what to do about it, in a line; the only error that users see."""

    def __init__(self, message: str, exit_code: int = 1, account_only: bool = False) -> None:
        super().__init__(in_one_line(message))
        self.exit_code = exit_code
        self.account_only = account_only  # what else was read, or can be, is written


def in_one_line(message: str) -> str:
    """A message whose foreign parts break no line and steer no terminal."""
    return re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", "?", message)


@contextmanager
def told(kinds: tuple[type[Exception], ...], what: str, advice: str = "") -> Iterator[None]:
    """Tell an error of the outside world, if it is of these kinds, as one of ours."""
    try:
        yield
    except kinds as error:
        words = str(getattr(error, "strerror", None) or error) or type(error).__name__
        raise DownloadError(f"{what} ({words}){advice}") from None


# ---------------------------------------------------------------------------- the command line


@dataclass(frozen=True)
class Values:
    """The values that a parameter takes: what they are, in words, and what reads a word as one."""

    accepts: Callable[[], str]
    read: Callable[[str], Any]  # ValueError, perhaps with the reason, for any other word


def matching(pattern: str, accepts: str, value: Callable[[str], Any] = str.strip) -> Values:
    """The values of the words that a pattern matches from end to end, in any case."""

    def read(word: str) -> Any:
        if not re.fullmatch(pattern, word, re.ASCII | re.DOTALL | re.IGNORECASE):
            raise ValueError
        return value(word)

    return Values(lambda: accepts, read)


def path_to(word: str) -> str:
    """The path that a word names; a shell leaves the ~ behind an equals sign as it is."""
    return os.path.expanduser(word.strip())


def one_of(choices: Callable[[], Iterable[object]]) -> Values:
    """The choices, which may stand further down, by their names in any case."""

    def read(word: str) -> object:
        try:
            return {str(choice).lower(): choice for choice in choices()}[word.lower()]
        except KeyError:
            raise ValueError from None

    def accepts() -> str:
        *first, last = map(str, choices())
        return f"{', '.join(first)} or {last}"

    return Values(accepts, read)


FLAG = one_of(lambda: (True, False))
COUNT = matching("0*[1-9][0-9]{,17}", "a whole number from 1, or None", int)
A_FLAG = re.compile("--?[^-0-9]|--$")
YES_OR_NO = {"0", "yes", "no", "y", "n", "on", "off", "t", "f"}  # as one may write a flag
NO_SOURCE = (
    "name your archive, which needs no keys, or an account: python3 download_tweets.py "
    "twitter-archive.zip, or python3 download_tweets.py NAME 100"
)
OTHER_NAMES = {  # by which people, and other tools, call the parameters
    "username": "account handle input name screen_name user",
    "limit": "count max max_results max_tweets n num number",
    "include_replies": "replies with_replies",
    "include_links": "links urls",
    "strip_usertags": "strip_mentions no_mentions",
    "text_format": "format",
    "timeframe": "after from since start start_time",
    "until": "before end end_time to",
    "output": "file o out",
    "include_threads": "threads",
    "max_cost": "budget cost max_price",
    "estimate": "dry_run price",
    "unique": "dedupe",
}
DATES = "YYYYMMDDHHMM or its beginning (2019, 201903, …), or a date with its year; UTC"
START = Values(lambda: DATES, lambda word: read_moment(word))
END_DATE = Values(lambda: f"{DATES}; or None for now", lambda word: read_moment(word))
DOLLARS = "US dollars such as 2.50, or None; 0 reads nothing that X charges for"
COST = matching(r"\$?\d+(\.\d+)?", DOLLARS, lambda word: Decimal(word.lstrip("$")))
INPUT = matching(
    r".*\S.*",
    "an account (name, @name or its address), a .txt list of accounts, an archive (.zip, its "
    "folder, a tweets.js) or a dump (.json, .jsonl)",
    path_to,
)
ARCHIVE = matching(
    r".*\S.*", "the account's own archive (.zip, its folder, a tweets.js), or None", path_to
)
OUTPUT = matching(
    r".*\.(csv|jsonl)\s*", "a .csv in a folder that exists, or a .jsonl for JSON Lines", path_to
)


def parameter(default: object, values: Values, meaning: str) -> Any:  # a field of its own type
    """A field of Options that is also a parameter of the command line."""
    return field(default=default, metadata={"values": values, "meaning": meaning})


@dataclass(frozen=True)
class Options:
    """One run's parameters, which are the command line; DownloadError if a value is wrong."""

    username: str = parameter(None, INPUT, "where the posts come from")
    limit: int | None = parameter(None, COUNT, "records to write, per account, newest first")
    include_replies: bool = parameter(False, FLAG, "also replies")
    include_links: bool = parameter(False, FLAG, "keep links, as the address they lead to")
    strip_usertags: bool = parameter(False, FLAG, "take @names out of the text")
    strip_hashtags: bool = parameter(False, FLAG, "take #tags out of the text")
    sentiment: int = parameter(
        0, one_of(lambda: (0, *CUTS)), "number of sentiment categories written with each record"
    )
    text_format: str = parameter("simple", one_of(lambda: FORMATS), "shape of a record")
    timeframe: datetime = parameter("200603220000", START, "read posts from this minute on")
    _: dataclasses.KW_ONLY  # what follows is given by name only
    until: datetime | None = parameter(None, END_DATE, "read posts before this minute")
    output: str | None = parameter(
        None, OUTPUT, "the dataset file, by default NAME_tweets.csv, or .jsonl for chat"
    )
    include_threads: bool = parameter(
        False, FLAG, "join the posts with which the account continues its own into one record"
    )
    archive: str | None = parameter(
        None, ARCHIVE, "take its posts as read, and ask X only for what is newer"
    )
    max_cost: Decimal | None = parameter(
        None, COST, "no request that could bring this run's bill above it"
    )
    estimate: bool = parameter(
        False, FLAG, "tell what the run would read and cost at most, and write nothing"
    )
    unique: bool = parameter(
        False,
        FLAG,
        "leave out a post whose text, without regard to case and spacing, was already written",
    )
    wanted: Stretch = field(init=False, repr=False)

    def __post_init__(self) -> None:
        for spec in parameters():
            object.__setattr__(self, spec.name, read_value(spec, getattr(self, spec.name)))
        object.__setattr__(self, "wanted", wanted_stretch(self))
        if self.format.is_jsonl and str(self.output or "").lower().endswith(".csv"):
            trouble = f"{self.text_format} is written as JSON Lines; name a .jsonl"
            raise DownloadError(f"output: {trouble}", exit_code=2)

    @property
    def format(self) -> Format:
        """The text format."""
        return FORMATS[self.text_format]

    @property
    def kinds(self) -> Kinds:
        """The kinds of posts that are wanted."""
        replies = THREADS | REPLIES
        if self.format.replies_only:
            return replies
        threads = THREADS if self.include_threads else frozenset()
        return ORIGINALS | (replies if self.include_replies else threads)

    @property
    def is_jsonl(self) -> bool:
        """Whether the dataset is JSON Lines, not CSV."""
        return self.format.is_jsonl or str(self.output or "").lower().endswith(".jsonl")

    @property
    def with_conversations(self) -> bool:
        """Whether a record shows what stands above a reply."""
        return self.format.shows_conversations and self.kinds >= REPLIES


def parameters() -> list[dataclasses.Field[Any]]:
    """The fields of Options that the command line has, in the order of their positions."""
    return [spec for spec in dataclasses.fields(Options) if spec.init]


def accepted(spec: dataclasses.Field[Any]) -> str:
    """What a parameter accepts, in words."""
    return str(spec.metadata["values"].accepts())


def read_value(spec: dataclasses.Field[Any], value: object) -> Any:
    """A parameter's value, from a word or from Python; None is the default."""
    word = str(value)
    if word.lower() == "none":
        if spec.default is None and spec.name != "username":
            return None
        word = str("" if spec.default is None else spec.default)
    try:
        return spec.metadata["values"].read(word)
    except ValueError as error:
        raise wrong_value(spec, word, *error.args) from None


def wrong_value(spec: dataclasses.Field[Any], value: str, reason: str = "") -> DownloadError:
    """What is wrong with a parameter's value, and what the parameter accepts."""
    message = f"{spec.name} accepts {accepted(spec)}; not {value[:50]!r}"
    if not value:
        message = f"{spec.name} needs a value: {accepted(spec)}"
    return DownloadError(f"{message} ({reason})" if reason else message, exit_code=2)


def read_command_line(argv: list[str]) -> Options:
    """The options that a command line names; DownloadError if anything in it is wrong."""
    words, named = split_command_line(argv)
    positions = [spec.name for spec in parameters() if not spec.kw_only]
    if len(words) > len(positions):
        raise wrong_line(f"{words[len(positions)]!r} is a word too many")
    for word in words[1:]:
        if word.lower().endswith((*INPUTS, ".csv")):  # which only the first can be
            raise wrong_line(f'put a name with blanks into quotes, as in "… {word}"')
    given = [*zip(positions, words, strict=False), *named]
    for name, number in Counter(name for name, _ in given).items():
        if number > 1:
            raise wrong_line(f"{name} is given twice")
    if "username" not in dict(given):
        raise wrong_line(NO_SOURCE)
    return Options(**dict(given))  # type: ignore[arg-type]  # each is read from its word


def split_command_line(argv: list[str]) -> tuple[list[str], list[tuple[str, str]]]:
    """The words of a command line, and the parameters that it names, with their values.

    >>> split_command_line(["--include-replies", "jack", "--limit=5", "--unique", "false"])
    (['jack'], [('include_replies', 'True'), ('limit', '5'), ('unique', 'false')])
    """
    specs = {spec.name: spec for spec in parameters()}
    words: list[str] = []
    named: list[tuple[str, str]] = []
    rest = list(argv)
    while rest:
        word = rest.pop(0)
        if word == "--":  # only words follow
            return words + rest, named
        if not A_FLAG.match(word):
            words.append(word)
            continue
        name, equals, value = word.removeprefix("--").partition("=")
        spec = specs.get(name.replace("-", "_"))
        if not spec:
            raise wrong_line(f"unknown parameter {word!r}{closest(word)}")
        follows = rest[0] if rest and not A_FLAG.match(rest[0]) else ""
        if not equals and spec.default is False:
            if follows.lower() in YES_OR_NO:
                raise wrong_value(spec, follows)
            value = rest.pop(0) if follows.lower() in ("true", "false") else "True"
        elif not equals and follows:
            value = rest.pop(0)
        if not value:
            raise wrong_value(spec, "")
        named.append((spec.name, value))
    return words, named


def wrong_line(message: str) -> DownloadError:
    """What is wrong with the command line as a whole."""
    return DownloadError(f"{message}; --help lists the parameters", exit_code=2)


def closest(word: str) -> str:
    """A question that names the parameter which a mistyped one is likely to mean, if any."""
    name = word.partition("=")[0].lstrip("-").replace("-", "_")
    meant = [known for known, others in OTHER_NAMES.items() if name in others.split()]
    found = meant or difflib.get_close_matches(name, [spec.name for spec in parameters()], 1)
    return f" (did you mean --{found[0]}?)" if found else ""


def help_text() -> str:
    """What --help prints: the module's docstring, and each parameter with what it accepts."""
    lines = [
        (__doc__ or "").strip(),
        "",
        "Parameters, by position in this order or by name (--limit 100, --limit=100):",
    ]
    for spec in parameters():
        default = "" if spec.name == "username" else f" (default {spec.default})"
        only = "by name only: " if spec.kw_only else ""
        lines += textwrap.wrap(
            f"{only}{spec.metadata['meaning']}: {accepted(spec)}{default}",
            min(96, max(48, shutil.get_terminal_size().columns)),
            initial_indent=f"  {spec.name:16}",
            subsequent_indent=" " * 18,
        )
    return "\n".join([*lines, "", "--help shows this, --version the version."])


INFORMATION: dict[str, Callable[[], str]] = {
    "-h": help_text,
    "--help": help_text,
    "--version": lambda: f"download_tweets.py {VERSION}, {sys.platform}, Python {sys.version}",
}
NOTHING_WRITTEN = "nothing was written"
BEGINS_ANEW = "the dataset may lack its end; the same command makes it anew"
GOES_ON = "what was read is kept, and the same command goes on from there"


def main(argv: list[str] | None = None) -> int:
    """Run a command line, tell what happened, and give the exit code."""
    try:
        open_streams()
        signal.signal(signal.SIGTERM, interrupt)
        words = sys.argv[1:] if argv is None else argv
        for word in words:
            if word in INFORMATION:
                show(INFORMATION[word]())
                return 0
        report = download_tweets(read_command_line(words))
        show(str(report))
        return report.exit_code
    except DownloadError as error:
        tell(f"error: {error}" if error.exit_code else str(error))
        return error.exit_code
    except ModuleNotFoundError as error:
        use = f"use {VENV_PYTHON}, which the first command of README.md sets up"
        tell(f"error: {error.name} is not installed in this Python; {use}")
        return 1
    except KeyboardInterrupt as stop:
        before = [signal.signal(number, signal.SIG_IGN) for number in STOPS]  # a second one is late
        tell(f"stopped; {getattr(stop, '__notes__', [NOTHING_WRITTEN])[0]}")
        for number, handler in zip(STOPS, before, strict=True):
            signal.signal(number, handler)
        return 128 + (stop.args[0] if stop.args else signal.SIGINT)


def interrupt(number: int, _frame: object) -> NoReturn:
    """Stop as Ctrl-C does, so that SIGTERM leaves whole pages behind too."""
    raise KeyboardInterrupt(number)


# ---------------------------------------------------------------------------- names, dates, paths

ACCOUNT = re.compile(r"@?([A-Za-z0-9_]{1,20})")  # 15 by X's rule; some old accounts have 20
ADDRESS = re.compile(
    r"(?:https?://)?(?:www\.|mobile\.|m\.)?(?:x|twitter)\.com/@?([A-Za-z0-9_]{1,20})(?:[/?#].*)?",
    re.IGNORECASE,
)
NO_ACCOUNTS = {"compose", "explore", "hashtag", "home", "i", "intent", "login", "search", "share"}
INPUTS = (".txt", ".zip", ".js", ".json", ".jsonl")  # the endings of the files that can be read


def open_sources(options: Options, stack: ExitStack) -> list[Source]:
    """The sources that `username` names, closed with the stack; DownloadError if it names none."""
    path, account = Path(options.username), account_name(options.username)
    if is_archive(path):
        account = None
    elif account and os.path.lexists(path):  # which may be a slip, and the account costs money
        here = f"{path}: there is a {'folder' if os.path.isdir(path) else 'file'} of that name here"
        reads = f"and it holds no posts that this tool reads; for the account, write @{path}"
        raise DownloadError(f"{here}, {reads}", exit_code=2)
    elif not account:
        check_input(path)
    if options.archive and not account:
        raise DownloadError("archive goes with an account as username", exit_code=2)
    if not account and path.suffix.lower() != ".txt":
        return [read_file(path, options, stack)]
    accounts = [account] if account else listed_accounts(path)
    x = open_x(options, stack, accounts, find_credential())
    if options.archive:
        take_as_read(Path(options.archive), accounts[0], x.store)
    return [Account(account, options, x) for account in accounts]


def check_input(path: Path) -> None:
    """Raise DownloadError (exit code 2) if there is no such file, or none that can be read."""
    if path.suffix.lower() not in INPUTS and not os.path.isdir(path):
        written = path.suffix.lower() == ".csv"
        reason = "that is what this tool writes" if written else "no archive of that name is here"
        raise wrong_value(parameters()[0], str(path), reason)
    if not os.path.isfile(path):
        here = "no archive in that folder" if os.path.isdir(path) else "no such file"
        raise DownloadError(f"{shown(path)}: there is {here}; check the path", exit_code=2)


def account_name(word: str) -> str | None:
    """The username in a name, an @name or an address on X; None if it is none of them.

    >>> account_name("@jack"), account_name("https://x.com/jack/status/20"), account_name("a b")
    ('jack', 'jack', None)
    """
    match = ACCOUNT.fullmatch(word) or ADDRESS.fullmatch(word)
    return match[1] if match and match[1].lower() not in NO_ACCOUNTS else None


def listed_accounts(path: Path) -> list[str]:
    """The usernames of a list, each once, in its order; DownloadError if a line is no account."""
    accounts: dict[str, str] = {}
    for number, line in enumerate(io.StringIO(text_of(path), newline=None), start=1):
        word = line.partition("#")[0].strip()
        if not word:
            continue
        if not (account := account_name(word)):
            trouble = f"{word!r} is no account; write one username a line"
            raise DownloadError(f"{path}, line {number}: {trouble}")
        accounts.setdefault(account.lower(), account)
    if not accounts:
        raise DownloadError(f"{path}: the list is empty; write one username a line")
    return list(accounts.values())


def text_of(path: Path) -> str:
    """A text file's content, read as UTF-8 or UTF-16; DownloadError for other encodings."""
    content = read_bytes(path)
    utf16 = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))  # Notepad, PowerShell
    try:
        return content.decode("utf-16" if utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise DownloadError(f"{path}: not UTF-8 text ({error.reason}); save it as UTF-8") from None


def read_bytes(path: Path, size: int = -1) -> bytes:
    """A file's content, or its first bytes; DownloadError if it cannot be read."""
    with told((OSError,), f"{shown(path)}: cannot be read"), path.open("rb") as file:
        return file.read(size)


def output_path(options: Options) -> Path:
    """The dataset file: `output`, or NAME_tweets.csv for the account, else the file, of NAME."""
    if options.output:
        return Path(options.output)
    path, account = Path(options.username), account_name(options.username)
    if is_archive(path):
        account = read_owner(path).username
    path = path.resolve()
    name = account or (path.name if os.path.isdir(path) else path.stem)
    return Path(f"{name}_tweets.{'jsonl' if options.format.is_jsonl else 'csv'}")


def checked_output(options: Options) -> Path:
    """The dataset file; DownloadError (exit code 2) if it cannot be written where it should."""
    path, source = output_path(options), Path(options.username)
    trouble = ""
    if not os.path.isdir(path.parent):
        trouble = f"there is no folder {shown(path.parent)}; make it first"
    elif os.path.exists(path) and not os.path.isfile(path):
        trouble = f"{shown(path)} is no ordinary file; name another"
    elif os.path.exists(path) and os.path.exists(source) and path.samefile(source):
        trouble = f"{shown(path)} is the input itself; name another"
    elif len(os.fsencode(path.name)) > LONGEST_NAME:
        trouble = f"the name {shown(path)} is too long"
    if trouble:
        raise DownloadError(f"output: {trouble}", exit_code=2)
    with told_unwritable(path), suppress(FileNotFoundError):
        path.open("r+b").close()  # Windows refuses it while another program (Excel) has it open
    return path


def shown(path: Path) -> str:
    """A path as a message shows it: on one line, and no more than its end."""
    text = str(path) if str(path).isprintable() else ascii(str(path))[1:-1]
    return text if len(text) <= 200 else f"…{text[-200:]}"


def read_moment(word: str) -> datetime:
    """The moment that a date names, its missing parts the first; ValueError without a year.

    >>> read_moment("201903").isoformat(), read_moment("1 May 2020 10:30").isoformat()
    ('2019-03-01T00:00:00+00:00', '2020-05-01T10:30:00+00:00')
    """
    if re.fullmatch("[0-9]+", digits := word.strip()):
        if len(digits) not in (4, 6, 8, 10, 12):
            raise ValueError("digits alone are 4, 6, 8, 10 or 12 of them")
        try:
            moment = datetime.strptime(digits + "000001010000"[len(digits) :], "%Y%m%d%H%M")
        except ValueError:
            raise ValueError("there is no such date") from None
    else:
        moment = dateutil_moment(digits)
    try:
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except OverflowError:  # within a day of the first or last that Python knows
        return moment.replace(tzinfo=UTC)


def dateutil_moment(word: str) -> datetime:
    """The moment that python-dateutil reads in a word; ValueError if there is none."""
    from dateutil import parser

    with warnings.catch_warnings():
        warnings.simplefilter("error")  # dateutil only warns of a time zone it leaves out
        try:
            # Two defaults, since dateutil fills what is missing, the year too, from them.
            moment, other = (parser.parse(word, default=datetime(y, 1, 1)) for y in (2000, 2004))
        except (ArithmeticError, ValueError, Warning):
            raise ValueError("no date can be read in it") from None
    if moment != other:
        raise ValueError("it names no year")
    return moment


def wanted_stretch(options: Options) -> Stretch:
    """The kinds and the time that options ask for; DownloadError if `until` leaves no time."""
    now = datetime.now(UTC).replace(microsecond=0)
    start = max(options.timeframe, FIRST_DAY)
    end = min(options.until or now, now)
    if start >= end:
        when = "in the future" if end == now else f"not before until ({end:%Y-%m-%d %H:%M})"
        raise DownloadError(f"timeframe: {start:%Y-%m-%d %H:%M} is {when}", exit_code=2)
    until = int(end.timestamp())
    return Stretch(options.kinds, int(start.timestamp()), until, (until, 0))


def unix(time_stamp: str) -> int:
    """The Unix time of a time as X or an archive writes it, which has no zone or UTC's.

    >>> unix("2006-03-21T00:00:00Z"), unix("Tue Mar 21 00:00:00 +0000 2006")
    (1142899200, 1142899200)
    """
    if not time_stamp[0].isdecimal():  # strptime would take ten times as long
        month = f"{MONTHS.index(time_stamp[4:7]) + 1:02}"
        day, hours, zone = time_stamp[8:10], time_stamp[11:19], time_stamp[20:25]
        time_stamp = f"{time_stamp[26:]}-{month}-{day}T{hours}{zone}"
    moment = datetime.fromisoformat(time_stamp.replace(" +", "+").replace(" -", "-"))
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())


MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def local_time(seconds: int) -> str:
    """A Unix time as a clock on the user's wall shows it."""
    return f"{datetime.fromtimestamp(seconds):%H:%M:%S}"


def clock(seconds: int) -> str:
    """A Unix time as X writes it.

    >>> clock(1142899200)
    '2006-03-21T00:00:00Z'
    """
    return datetime.fromtimestamp(seconds, UTC).isoformat()[:19] + "Z"


def batches(items: list[Item], size: int) -> Iterator[list[Item]]:
    """The items in lists of at most `size`."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


# ---------------------------------------------------------------------------- JSON to tweets

FIRST_SNOWFLAKE = 1288834974657  # ms since 1970, 2010-11-04: from then on ids carry their time
ENTITY = re.compile(r"&(#\d+|#[xX][0-9a-fA-F]+|\w+);")
STATUS_LINK = re.compile(
    r"https?://(?:www\.|mobile\.)?(?:x|twitter)\.com/(?:i/web|\w+)/status/\d+", re.IGNORECASE
)
OWN_MEDIA = re.compile(r"/status/(\d+)/(?:photo|video)/\d+$")
OWN_STATUS = re.compile(r"/status/(\d+)$")
LONGEST_POST = 100_000  # letters with links: X takes 25,000, and Python's csv 131,072 a field
CUT_LENGTH = 250  # letters that X shows of a long post at least: 280 without a link to it
OLD_RETWEET = re.compile(r"RT @\w+: ")
VERSION_1 = {"id_str", "full_text", "extended_tweet", "user"}  # keys that v2 does not know
NO_POST = (LookupError, OverflowError, RecursionError, AttributeError, TypeError, ValueError)


class NoPostError(ValueError):
    """Why a JSON value is no post, in words for users, which Python's own are not."""


@contextmanager
def told_no_post(what: str) -> Iterator[None]:
    """Tell that something cannot be read as a post, and why, where that is known."""
    try:
        yield
    except NO_POST as error:
        reason = f" ({error})" if isinstance(error, NoPostError) else ""
        raise DownloadError(f"{what}{reason}") from None


@dataclass(frozen=True, slots=True)
class Tweet:
    """A post of any source, as far as a dataset needs it."""

    id: int
    created_at: int  # Unix seconds
    text: str  # with its t.co links, HTML entities unescaped
    links: tuple[tuple[str, str], ...] = ()  # address in the text, where it leads ("": nowhere)
    is_reply: bool = False
    is_quote: bool = False
    is_retweet: bool = False
    continues: bool = False  # a post of its own account, which it answers
    is_cut: bool = False  # the source holds but the beginning of the text
    own_start: int = 0  # letters of names that X put before a reply's own words, if it tells them
    replied_to: int | None = None  # id of the answered post; a reply may lack it
    conversation_id: int | None = None  # id of the thread's first post; v1.1 lacks it
    author: str | None = None  # id of the account; posts of some archives lack it
    language: str = ""  # as X recognised it: en, ja, …

    @property
    def position(self) -> Position:
        """Where it stands in its account's time."""
        return self.created_at, self.id


def readable(post: Json) -> Tweet:
    """A post that can be read and kept; raises one of NO_POST otherwise."""
    tweet = parse_post(post)
    if not (0 < tweet.id <= LARGEST_ID and BEGINNING <= (tweet.created_at, 0) < END):
        raise NoPostError("its id or time is impossible")
    if not isinstance(tweet.text, str):
        raise NoPostError("its text is none")
    if len(tweet.text) + sum(map(len, itertools.chain(*tweet.links))) > LONGEST_POST:
        raise NoPostError("it is longer than any post of X's")
    return tweet


def parse_post(post: Json) -> Tweet:
    """A post of API v2, v1.1, or an archive with its wrapper; raises one of NO_POST if none."""
    if "tweet" in post:
        return parse_v1(post["tweet"], post)
    return parse_v1(post, {}) if VERSION_1 & post.keys() else parse_v2(post)


def parse_v2(post: Json) -> Tweet:
    """A post as X's API v2 gives it, in either spelling of its field names."""
    note = post.get("note_tweet") or post.get("note_post") or {}
    references = post.get("referenced_tweets") or post.get("referenced_posts") or []
    referenced = {reference["type"]: post_id(reference["id"]) for reference in references}
    conversation = post.get("conversation_id")
    urls = [url for part in (post, note) for url in entities(part, "urls")]
    tweet_id, author = post_id(post["id"]), text_or_none(post.get("author_id"))
    text = unescape(note.get("text") or post.get("text") or "")
    answered_user = text_or_none(post.get("in_reply_to_user_id"))
    return Tweet(
        id=tweet_id,
        created_at=created_second(post),
        text=text,
        links=tuple((url["url"], target(url, tweet_id)) for url in urls),
        is_reply="replied_to" in referenced or bool(answered_user),
        is_quote="quoted" in referenced,
        is_retweet="retweeted" in referenced,
        continues=same(author, answered_user),
        is_cut=not note and ends_in_itself(text, urls, tweet_id),
        author=author,
        language=str(post.get("lang") or ""),
        own_start=0 if note else own_start(post, post.get("text") or ""),
        replied_to=referenced.get("replied_to"),
        conversation_id=post_id(conversation) if conversation else None,
    )


def parse_v1(status: Json, about: Json) -> Tweet:
    """A status as API v1.1 gave it and archives hold it, with what is known about it besides.

    Of one in an archive, which does not name its account, that is `author_id` and `username`, and
    `note`, the whole text if it is long.
    """
    whole, note = status.get("extended_tweet") or {}, about.get("note")
    tweet_id = post_id(status.get("id_str") or status["id"])
    escaped = whole.get("full_text") or status.get("full_text")
    text = unescape(status["text"] if escaped is None else escaped)
    parts = (status, whole) if whole else (status,)
    urls = [url for part in parts for url in entities(part, "urls")]
    links = {url["url"]: target(url, tweet_id) for url in urls}
    links |= {url["url"]: "" for part in parts for url in entities(part, "media")}
    is_cut = bool(status.get("truncated") and not whole) or ends_in_itself(text, urls, tweet_id)
    is_quote = is_quote_v1(status, text, links)
    if note:
        text = note["text"]  # which, unlike the rest, is not escaped
        links |= {url["shortUrl"]: url["expandedUrl"] for url in note["urls"]}
    user = status.get("user") or {
        "id": about.get("author_id"),
        "screen_name": about.get("username"),
    }
    author = text_or_none(user.get("id_str") or user.get("id"))
    answered = status.get("in_reply_to_status_id_str") or status.get("in_reply_to_status_id")
    answered_user = status.get("in_reply_to_user_id_str") or status.get("in_reply_to_user_id")
    answered_name = status.get("in_reply_to_screen_name")
    return Tweet(
        id=tweet_id,
        created_at=created_second(status),
        text=text,
        links=tuple(links.items()),
        is_reply=bool(answered or answered_user or answered_name),
        is_quote=is_quote,
        is_retweet=is_retweet_v1(status, text),
        continues=same(author, answered_user) or same(user.get("screen_name"), answered_name),
        is_cut=is_cut and not note,
        author=author,
        language=str(status.get("lang") or ""),
        own_start=0 if note else own_start(whole or status, text),
        replied_to=post_id(answered) if answered else None,
    )


def same(one: object, other: object) -> bool:
    """Whether two ids or two usernames are known, and the same."""
    return bool(one and other) and str(one).lower() == str(other).lower()


def ends_in_itself(text: str, urls: list[Json], tweet_id: int) -> bool:
    """Whether a text ends in an ellipsis and a link to its own post, which has the whole of it."""
    _, mark, rest = text.rpartition("…")
    if not mark:
        return False
    known = [str(url.get("expanded_url")) for url in urls if url["url"] == rest.strip()]
    if not known:  # some dumps do not tell where a link leads
        return len(text) > CUT_LENGTH and bool(SHORT_LINK.fullmatch(rest.strip()))
    statuses = [status for address in known if (status := OWN_STATUS.search(address))]
    return any(int(status[1]) == tweet_id for status in statuses)


def own_start(part: Json, text: str) -> int:
    """How many letters of names stand before a post's own words; 0 if there is no telling."""
    start = str(next(iter(part.get("display_text_range") or ()), 0))  # names need no escaping
    letters_before = int(start) if start.isdecimal() else 0
    return letters_before if LEADING_NAMES.fullmatch(text[:letters_before]) else 0


def is_retweet_v1(status: Json, text: str) -> bool:
    """Whether a status is a retweet; archives since 2019 tell only by "RT @name: "."""
    if "retweeted_status" in status or "user" in status:
        return bool(status.get("retweeted_status"))
    return bool(OLD_RETWEET.match(text))


def is_quote_v1(status: Json, text: str, links: Mapping[str, str]) -> bool:
    """Whether a status quotes another; archives tell only by the link to it at the very end."""
    if "is_quote_status" in status:
        return bool(status["is_quote_status"])
    if status.get("quoted_status") or status.get("quoted_status_id_str"):
        return True
    rest = text.rstrip()
    while last := next((link for link in links if rest.endswith(link)), ""):
        if links[last]:  # or the post's own media stand behind the quote
            return bool(STATUS_LINK.match(links[last]))
        rest = rest.removesuffix(last).rstrip()
    return False


def post_id(value: object) -> int:
    """A post's id as a number; ValueError if it is none."""
    return int(value) if isinstance(value, float) else int(str(value))


def text_or_none(value: object) -> str | None:
    """An id as text; None if there is none."""
    return str(value) if value else None


def entities(part: Json, kind: str) -> list[Json]:
    """The entities of a kind that have an address, wherever a post holds them."""
    holders = [part[name] for name in ("entities", "extended_entities") if part.get(name)]
    found = [entity for holder in holders for entity in holder.get(kind) or ()]
    return [entity for entity in found if entity.get("url") and isinstance(entity["url"], str)]


def target(url: Json, tweet_id: int) -> str:
    """Where a link leads; empty if it only shows the post itself or its own media."""
    unwound = url.get("unwound_url") or (url.get("unwound") or {}).get("url")
    address = str(unwound or url.get("expanded_url") or url["url"])
    own = OWN_MEDIA.search(address) or OWN_STATUS.search(address)
    return "" if url.get("media_key") or (own and int(own[1]) == tweet_id) else address


def unescape(text: str) -> str:
    """The text with its HTML entities resolved, once, and only those with their semicolon.

    >>> unescape("Tom &amp; Jerry &lt;3"), unescape("&amp;nbsp; &copy=1")
    ('Tom & Jerry <3', '&nbsp; &copy=1')
    """
    if "&" not in text:
        return text
    return ENTITY.sub(
        lambda m: html.unescape(m[0]) if f"{m[1]};" in html5 or m[1][0] == "#" else m[0], text
    )


def created_second(post: Json) -> int:
    """When a post was made, in Unix seconds; from its id if it does not say so."""
    if made := post.get("created_at"):
        return unix(made)
    return ((post_id(post.get("id_str") or post["id"]) >> 22) + FIRST_SNOWFLAKE) // 1000


# ---------------------------------------------------------------------------- source: files

NO_KEYS = "not in the file, and no keys to ask X"
TWEETS_FILE = re.compile(
    r"(?:(?:.*/)?data/)?(?:tweets?|community-tweet)(?:-part\d+)?\.js"
    r"|(?:(?:.*/)?tweets/)?\d{4}_\d\d\.js"  # before 2019, a file a month
)
NOTES_FILE = re.compile(r"(?:(?:.*/)?data/)?note-tweet(?:-part\d+)?\.js")
OWNER_FILE = re.compile(r"(?:(?:.*/)?data/)?(?:account|manifest|js/user_details)\.js")
FOLDERS = ("", "data/", "data/js/", "data/js/tweets/", "tweets/")
BETWEEN = re.compile(r"[\s,;\[\]]*")  # what stands between the values of an array, or of a file
ASSIGNMENT = re.compile(r"\s*(?:(?:var\s+)?[\w.$]+\s*=)?")  # of JavaScript, before a value
decode_value = json.JSONDecoder().raw_decode
CHUNK = 262_144  # bytes read at a time
LONGEST_VALUE = 4_194_304  # letters of a JSON value: 4 times the largest page that X gives
MOST_PARTS = 400_000  # commas and brackets in two such: a part takes up to 230 bytes of memory
ALIKE = 12  # letters at the beginning that a post and its long version share at least
PLAIN_ZIP = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
BAD_ZIP = (RuntimeError, ValueError, zipfile.BadZipFile)
DAMAGE = (*BAD_ZIP, OSError, EOFError, zlib.error)
OWNER_KEYS = ("username", "userName", "screen_name", "accountId", "id", "generationDate")
OWN = ""  # the account of a file's own posts, in the file's store


class Source:
    """Where posts come from: a file, all in a store of its own, or an account (see Account)."""

    def __init__(self, name: str, options: Options, store: Store, x: XPosts | None = None) -> None:
        self.name = name
        self.options = options
        self.store = store
        self.x = x  # X's posts; None if X is never asked
        self.repeated = 0  # posts that a file holds again
        self.broken: DownloadError | None = None  # where a file breaks off
        self.fresh = ""  # why X was not asked for newer posts, if so

    def pages(self, missing: Missing) -> Iterator[Page]:
        """Its posts, newest first; what the store lacks is read while `missing` is not 0."""
        return self.store.pages(OWN, BEGINNING, END, missing)

    def kept(self) -> Iterator[Page]:
        """Those of its posts that need not be read."""
        return self.pages(lambda: None)

    def held(self, tweet_id: int) -> Tweet | str | None:
        """A file's post, if it has it: what a file holds does not depend on earlier runs."""
        return self.store.post(tweet_id)

    def get(self, tweet_id: int) -> Tweet | str | None:
        """A post, the reason why it cannot be had, or None if nobody asked for it yet."""
        return self.held(tweet_id) or (self.x.get(tweet_id) if self.x else NO_KEYS)

    def fetch(self, tweet_ids: Collection[int]) -> None:
        """Look up at X, in few requests, the posts that nobody asked for yet."""
        if self.x:
            self.x.fetch([i for i in tweet_ids if not self.held(i)])

    def gaps(self) -> list[Stretch]:
        """The parts of the wanted time in which something was never read, newest first."""
        return []

    def unknown(self) -> int:
        """How many posts would be looked up: cut off ones, and at most two above each reply."""
        unknown: set[int] = set()
        for tweet in itertools.chain.from_iterable(self.kept() if self.x else ()):
            if tweet.is_cut and reason_to_drop(tweet, self.options) == CUT:
                unknown |= {tweet.id} if self.get(tweet.id) is None else set()
            if self.options.with_conversations and tweet.is_reply and tweet.replied_to:
                first = first_id(tweet, self)
                unknown |= {i for i in (tweet.replied_to, first) if self.get(i) is None}
                if self.get(first) is None and not tweet.conversation_id:
                    unknown.add(-first)  # the first post is named by the answered one only
        return len(unknown)

    def bound(self) -> Bound:
        """The most that a run would read of it from X."""
        return Bound(self.name, looked_up=self.unknown())


def read_file(path: Path, options: Options, stack: ExitStack) -> Source:
    """The source that an archive or a dump is; DownloadError if it is neither."""
    store = stack.enter_context(closing(Store(None)))
    source = Source(str(path), options, store)
    if is_archive(path):
        source.repeated, _ = read_archive(path, store, OWN, read_owner(path))
    else:
        source.repeated, source.broken = read_dump(path, store)
    if options.with_conversations or store.has_cut:
        try:
            if credential := find_credential():
                source.x = open_x(options, stack, [], credential)
        except DownloadError as error:
            tell(f"warning: {error}; X is not asked for what the file lacks")
    return source


def is_archive(path: Path) -> bool:
    """Whether a path is an archive: a zip, a folder that holds one, or one of its files."""
    if os.path.isdir(path):
        return any(TWEETS_FILE.fullmatch(name) for name in folder_files(path))
    return path.suffix.lower() in (".zip", ".js") and os.path.isfile(path)


def folder_files(path: Path) -> list[str]:
    """The JavaScript files in the places of a folder where an archive has its posts."""
    places = [prefix + folder for folder in FOLDERS for prefix in ("", "*/")]
    found = [p.relative_to(path).as_posix() for place in places for p in path.glob(f"{place}*.js")]
    return list(dict.fromkeys(found))


@dataclass(frozen=True)
class Member:
    """A file of an archive: how a message names it, its size in bytes, and what opens it."""

    place: str
    size: int
    open: Callable[[], Any]

    def values(self, bar: Bar) -> Iterator[tuple[int, Any]]:
        """The number, from 1 on, and the content of each JSON value that it assigns."""
        with told(DAMAGE, f"{self.place}: cannot be read, it may be damaged"), self.open() as file:
            values = json_values(self.place, file, bar)
            yield from enumerate((value for _, value in values), start=1)


def archive_members(path: Path, stack: ExitStack) -> dict[str, Member]:
    """The files of an archive by their name in it; DownloadError if it is none."""
    what = f"{shown(path)}: cannot be read"
    if os.path.isdir(path) or path.suffix.lower() != ".zip":
        folder, names = (path, folder_files(path)) if os.path.isdir(path) else one_file(path)
        places = [(name, folder / name) for name in names]
        with told((OSError,), what):
            found = {
                name: Member(shown(place), place.stat().st_size, partial(place.open, "rb"))
                for name, place in places
            }
    else:
        advice = "; the download may have broken off, get it anew"
        with told((OSError,), what), told(BAD_ZIP, f"{what} as a zip", advice):
            bundle = stack.enter_context(zipfile.ZipFile(path))
            files = {file.filename: file for file in bundle.infolist()}
        if any(file.compress_type not in PLAIN_ZIP for file in files.values()):
            raise DownloadError(f"{what}, it is packed in a way that X does not use")
        found = {
            name: Member(f"{shown(path)}, {name}", file.file_size, partial(bundle.open, file))
            for name, file in files.items()
        }
    if not any(map(TWEETS_FILE.fullmatch, found)):
        raise DownloadError(f"{path}: no tweets.js in it, so it is no X archive")
    return found


def one_file(path: Path) -> tuple[Path, list[str]]:
    """The folder of a single file of posts, and its name with those that tell more of them."""
    if not TWEETS_FILE.fullmatch(path.name):
        raise DownloadError(f"{path}: of an archive's files, only tweets.js and its parts are read")
    others = (p.name for p in path.parent.glob("*.js"))
    about = [n for n in others if NOTES_FILE.fullmatch(n) or OWNER_FILE.fullmatch(n)]
    return path.parent, [path.name, *about]


def read_archive(path: Path, store: Store, account: str, owner: Owner) -> tuple[int, int]:
    """Keep an archive's posts, all or none; how many came again, and the newest's Unix second."""
    new = read = newest = 0
    with ExitStack() as stack:
        members = archive_members(path, stack)
        files, notes = (
            [members[name] for name in sorted(members) if pattern.fullmatch(name)]
            for pattern in (TWEETS_FILE, NOTES_FILE)
        )
        stack.enter_context(store.transaction())
        bar = stack.enter_context(byte_bar(sum(member.size for member in files + notes)))
        for member in notes:
            read_notes(member, store, bar)
        try:
            for member in files:
                for tweet, post in archived_posts(member, owner, store, bar):
                    new += store.keep(account, tweet, post, KEEP_ARCHIVED)
                    read += 1
                    newest = max(newest, tweet.created_at)
        except DownloadError as error:
            before = f"{counted(read, 'post')} before that place, none is written"
            raise DownloadError(f"{error}; {before}") from None
    return read - new, newest


def archived_posts(
    member: Member, owner: Owner, store: Store, bar: Bar
) -> Iterator[tuple[Tweet, Json]]:
    """The posts of a file of an archive, each with its JSON and what else is known of it."""
    for number, item in member.values(bar):
        with told_no_post(f"{member.place}, post {number}: no post that this tool can read"):
            status = item.get("tweet", item)
            post = {"tweet": status, "author_id": owner.id, "username": owner.username}
            tweet = readable(post)
            if note := long_version(tweet, store):
                post["note"] = note
                tweet = parse_post(post)
        yield tweet, post


def read_notes(member: Member, store: Store, bar: Bar) -> None:
    """Keep the long posts of a file of an archive; they carry no id, only their second."""
    try:
        for number, item in member.values(bar):
            with told_no_post(f"{member.place}, long post {number}: it cannot be read"):
                note = item.get("noteTweet", item)
                core, keys = note["core"], ("shortUrl", "expandedUrl")
                urls = [{key: str(url[key]) for key in keys} for url in core.get("urls") or []]
                letters(core["text"])
                second = unix(note["createdAt"])
            store.keep_note(second, {"text": core["text"], "urls": urls})
    except DownloadError as error:
        tell(f"warning: {error}; the long posts after that place are left out")


def long_version(tweet: Tweet, store: Store) -> Json | None:
    """The note, among those of a post's second, that its text is the cut beginning of."""
    head, mark, rest = tweet.text.rpartition("…")
    if not mark or " " in rest.strip():  # after the mark stands but a link, if any
        return None
    start = letters(head)
    shared = [
        (sum(itertools.takewhile(bool, map(eq, start, letters(note["text"])))), note)
        for note in (store.notes(tweet.created_at) if start else ())
    ]
    longest, best = max(shared, key=itemgetter(0), default=(0, None))
    return best if longest >= min(ALIKE, len(start)) else None


def letters(text: str) -> str:
    r"""The letters of a text, without leading names, which notes lack, and blanks.

    >>> letters("@bob It was a long day") == letters("It was  a long\nday")
    True
    """
    return "".join(LEADING_NAMES.sub("", text).split())


@dataclass(frozen=True)
class Owner:
    """Whose archive it is, and when it was made, as far as it says so."""

    username: str = ""
    id: str | None = None
    made: int | None = None  # Unix seconds


def read_owner(path: Path) -> Owner:
    """The owner by account.js, manifest.js or, before 2019, user_details.js; no e-mail address."""
    found: Json = {}
    with ExitStack() as stack:
        members = archive_members(path, stack)
        for name in sorted(filter(OWNER_FILE.fullmatch, members), reverse=True):
            with suppress(DownloadError, *NO_POST):  # posts do without; who cannot, says so
                for _, value in members[name].values(None):
                    parts = value.get("account") or value.get("userInfo") or value
                    for part in (parts, value.get("archiveInfo") or {}):
                        found |= {key: part[key] for key in OWNER_KEYS if key in part}
    made = found.get("generationDate")
    with told_no_post(f"{shown(path)}: its manifest.js names no date"):
        username = found.get("username") or found.get("userName") or found.get("screen_name")
        named = ACCOUNT.fullmatch(str(username or ""))
        number = text_or_none(found.get("accountId") or found.get("id"))
        return Owner(
            named[1] if named else "",
            number if number and ACCOUNT.fullmatch(number) else None,
            unix(made) if made else None,
        )


def take_as_read(path: Path, account: str, store: Store) -> None:
    """Keep an account's own archive, with its time as read; DownloadError if it is another's."""
    if not is_archive(path):
        raise DownloadError(f"archive: {shown(path)} is no archive; check the path", exit_code=2)
    owner = read_owner(path)
    known = next(iter(store.ids(account)), None)
    same_name = owner.username.lower() == account.lower()
    if (owner.id != known) if owner.id and known else not same_name:
        whose = f"@{owner.username}'s" if owner.username else "of an account that it does not name"
        numbers = f" (number {owner.id}, not {known})" if same_name else ""
        trouble = f"{shown(path)} is {whose}{numbers}; give @{account}'s own"
        raise DownloadError(f"archive: {trouble}", exit_code=2)
    _, newest = read_archive(path, store, account, owner)
    start, until = int(FIRST_DAY.timestamp()), min(owner.made or newest + 1, int(time.time()))
    whole = Stretch(ALL_KINDS, start, until, (start, 0))
    store.keep_page(account, NO_POSTS, whole, [whole])
    if owner.id:
        store.keep_account(account, owner.id)


def read_dump(path: Path, store: Store) -> tuple[int, DownloadError | None]:
    """Keep a dump's posts up to where it breaks off; how many came again, and that place."""
    new = read = 0
    with store.transaction(), byte_bar(path.stat().st_size) as bar:
        try:
            for own, included in dump_entries(path, bar):
                for tweet, post in included:
                    store.keep(None, tweet, post)
                for tweet, post in own:
                    new += store.keep(OWN, tweet, post)
                    read += 1
        except DownloadError as error:
            written = "; the posts before it are written" if read else ""
            return read - new, DownloadError(f"{error}{written}", account_only=True)
    return read - new, None


Posts: TypeAlias = "list[tuple[Tweet, Json]]"  # each with its JSON as it came


def dump_entries(path: Path, bar: Bar) -> Iterator[tuple[Posts, Posts]]:
    """For each entry of a dump its own posts, and those it includes for reference."""
    place = shown(path)
    with told(DAMAGE, f"{place}: cannot be read"), path.open("rb") as file:
        for number, (line, entry) in enumerate(json_values(place, file, bar), start=1):
            where = f"{place}, line {line}, value {number}"
            with told_no_post(f"{where}: no post that this tool can read"):
                own, included = split_entry(entry)
                if not all({"text", "full_text"} & post.keys() for post in own + included):
                    raise NoPostError("it has no text")
                posts = [(readable(post), post) for post in own]
                references = [(readable(post), post) for post in included]
            yield posts, references


def split_entry(entry: Json) -> tuple[list[Json], list[Json]]:
    """The posts of an entry of a dump, and the posts that it includes for reference."""
    if "tweet" in entry:
        return [entry["tweet"]], []
    if "data" in entry:
        includes = entry.get("includes") or {}
        own = entry["data"] if isinstance(entry["data"], list) else [entry["data"]]
        return own, includes.get("tweets") or includes.get("posts") or []
    if "id" in entry or "id_str" in entry:
        references = entry.get("referenced_tweets") or entry.get("referenced_posts") or []
        return [entry], [post for post in references if "text" in post]
    if "meta" in entry or "errors" in entry:
        return [], []
    raise NoPostError("neither a post nor a page of posts")


def json_values(place: str, file: IO[bytes], bar: Bar) -> Iterator[tuple[int, Any]]:
    """The JSON values of a file, each with its line: an array's, or one after the other.

    So JSON Lines, an array and one that JavaScript assigns are read alike, however large. Raises
    DownloadError, with the line, where the file breaks off or is no JSON.
    """
    text, line, depth, least, more, empty = "", 1, 0, 0, True, True
    chunks = text_chunks(file, bar)
    while more:
        with told(DAMAGE, f"{place}, line {line}: cannot be read, it may be damaged"):
            chunk, more = next(chunks)
        text += chunk
        if more and len(text) < least:
            continue
        if sum(map(text.count, ",[{")) > MOST_PARTS:
            raise DownloadError(f"{place}, line {line}: a value larger than any post or page")
        at = skip(ASSIGNMENT, text, 0) if empty else 0
        line += text.count("\n", 0, at)
        empty = empty and not text.strip()
        while True:
            start = skip(BETWEEN, text, at)
            depth += text.count("[", at, start) - text.count("]", at, start)
            line += text.count("\n", at, start)
            if (at := start) == len(text):
                break
            try:
                value, end = decode_value(text, at)
            except (ValueError, RecursionError) as error:
                if more and len(text) - at < LONGEST_VALUE:  # it may go on in the next chunk
                    break
                trouble = no_json(text[getattr(error, "pos", at) :])
                raise DownloadError(f"{place}, line {line}: {trouble}") from None
            yield line, value
            line += text.count("\n", at, end)
            at = end
        text = text[at:]
        least = 2 * len(text)  # lest a long value be tried again with every chunk
    if empty:
        raise DownloadError(f"{place}: it is empty")
    if depth:
        raise DownloadError(f"{place}, line {line}: it breaks off, its list has no end")


def no_json(rest: str) -> str:
    """What is wrong where a text is no JSON, by what stands there, and what to do."""
    if "\n" in rest.rstrip():
        return "not JSON; mend or delete the line"
    return "it breaks off or is not JSON; get it anew, or mend the line"


def text_chunks(file: IO[bytes], bar: Bar) -> Iterator[tuple[str, bool]]:
    """A UTF-8 file's text in pieces, each with whether more follows."""
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    chunk = b"more"
    while chunk:
        chunk = file.read(CHUNK)
        if bar:
            bar.update(len(chunk))
        try:
            text = decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as error:
            yield error.object[: error.start].decode("utf-8-sig"), True
            raise
        yield text, bool(chunk)


def skip(pattern: re.Pattern[str], text: str, at: int) -> int:
    """Where a pattern that begins at a place ends; the place itself if it does not match."""
    match = pattern.match(text, at)
    return match.end() if match else at


# ---------------------------------------------------------------------------- source: X

ORIGINALS: Kinds = frozenset({"originals"})
THREADS: Kinds = frozenset({"threads"})  # with which the account continues its own posts
REPLIES: Kinds = frozenset({"replies"})  # to others
ALL_KINDS = ORIGINALS | THREADS | REPLIES
OPERATORS = {  # of a search for some kinds; alternatives are joined by OR
    ORIGINALS: ["-is:reply"],
    THREADS: ["to:{name} is:reply"],
    REPLIES: ["-to:{name} is:reply"],
    ORIGINALS | THREADS: ["-is:reply", "to:{name} is:reply"],
    ORIGINALS | REPLIES: ["-is:reply", "-to:{name} is:reply"],
    THREADS | REPLIES: ["is:reply"],
    ALL_KINDS: [""],
}

# Every free field that anybody may read, so that no later option buys a post anew: X charges by the
# post, not by the field (spec 2.166). Names that X does not know it drops.
TWEET_FIELDS = (
    "article,attachments,author_id,card_uri,community_id,conversation_id,created_at,"
    "display_text_range,edit_controls,edit_history_tweet_ids,entities,geo,in_reply_to_user_id,lang,"
    "media_metadata,note_tweet,paid_partnership,possibly_sensitive,public_metrics,"
    "referenced_tweets,reply_settings,scopes,source,withheld"
)
UNHEARD = "not given by X"
GONE = {  # X's titles for posts that cannot be had, GET /2/tweets
    "Not Found Error": "deleted",
    "Authorization Error": "of a protected account",
    "Forbidden": "of a suspended account",
}


class Account(Source):
    """An account's posts: those that the store has, and those that X is asked for."""

    x: XPosts

    def __init__(self, username: str, options: Options, x: XPosts) -> None:
        super().__init__(username, options, x.store, x)
        self.asked: list[Stretch] = []  # in which this run has found nothing
        self.late: Page = []  # posts that came after the page to which their time belongs

    def pages(self, missing: Missing) -> Iterator[Page]:
        """Its posts, newest first; DownloadError with the reason if there are none at all."""
        self.check_name()
        last = fresh_until(self.options, self.store.stretches(self.name))
        pages = self.kept_down_to(self.read(missing), missing)
        first = next(pages, None)
        if first is None:
            raise self.nothing_there()
        if last:
            again = local_time(last + INDEXING_LAG + FRESH)
            until = f"read up to {local_time(last)}; X is asked for newer posts from {again}"
            self.fresh = f"{self.name}: {until}"
        yield first
        yield from pages

    def kept(self) -> Iterator[Page]:
        """Those of its wanted posts that the store has."""
        return self.kept_down_to([(self.options.wanted.start, 0)], lambda: None)

    def kept_down_to(self, bottoms: Iterable[Position], missing: Missing) -> Iterator[Page]:
        """The wanted posts of the store, down to one position after the other."""
        top = self.options.wanted.top
        for bottom in bottoms:
            late, self.late = self.late, []
            for page in itertools.chain([late], self.store.pages(self.name, bottom, top, missing)):
                if wanted := [tweet for tweet in page if kind(tweet) <= self.options.kinds]:
                    yield self.x.used(wanted)
            top = min(top, bottom)

    def held(self, tweet_id: int) -> None:
        """None: which posts the store has depends on earlier runs."""

    def read(self, missing: Missing) -> Iterator[Position]:
        """Read what was never read, page by page; each time, the position down to which all is."""
        barren = 0
        while gap := next(iter(self.gaps()), None):
            yield gap.bottom
            size = self.next_size(missing())
            if size < LEAST_PAGE_SIZE:
                for gap in self.gaps():
                    left = f"from {clock(gap.start)} to {clock(gap.bottom[0])} stays unread"
                    tell(f"{self.name}: stopped at --max_cost; what is not kept {left}")
                break
            with self.x.api.stop:  # which lets a page that is paid for arrive
                page = self.x.api.search(self.name, gap, size)
                if page is None:  # X refused the token: a new search begins where this one ended
                    self.forget_token(gap)
                    continue
                if gap.token and not page.posts and not page.token:
                    self.x.api.profiles.pop(self.name.lower(), None)
                    self.check(self.trouble())  # it may be gone meanwhile
                read = gap.after(page)
                new = self.keep(page, gap, read)
            barren = 0 if new else barren + 1
            if barren == BARREN_PAGES and page.token:  # the next run begins a new search here
                self.forget_token(read[0])
                place = f"stopped at {clock(read[0].bottom[0])}"
                tell(f"{self.name}: {barren} pages in a row from X held no new post; {place}")
                break
        yield self.options.wanted.start, 0

    def forget_token(self, gap: Stretch) -> None:
        """Let a new search begin where a search has ended."""
        read = [dataclasses.replace(gap, token=None)]
        self.store.keep_page(self.name, NO_POSTS, gap, read)

    def keep(self, page: Answer, gap: Stretch, read: list[Stretch]) -> bool:
        """Keep a page's posts, and what is read with them; whether some of them are new."""
        if author := next((tweet.author for tweet, _ in page.posts), None):
            self.recognise(author, page)
        for stretch in read:
            if stretch.expires and self.store.count(self.name):
                times = f"from {clock(stretch.start)} to {clock(stretch.until)}"
                again = local_time(stretch.expires)
                tell(f"{self.name}: X gives no posts {times}; it is asked again from {again}")
        self.asked += [stretch for stretch in read if stretch.expires]
        new = self.store.keep_page(self.name, page, gap, read)
        self.late += [tweet for tweet in new if tweet.position >= gap.bottom]
        return bool(new)

    def recognise(self, author: str, page: Answer) -> None:
        """Go on with an account that has a new name; DownloadError if its name is another's now."""
        known = self.store.ids(self.name)
        if not known:
            for before in self.store.usernames(author):
                was = in_one_line(f"{self.name} was called {before}")
                tell(f"{was}; what was read of it counts on")
                self.store.rename(author, before, self.name)
        elif author not in known:
            self.store.keep_lookup(page)  # which is paid for
            self.store.keep_account(self.name, author)
            self.check_name()

    def check_name(self) -> None:
        """DownloadError if the name has changed hands, or is a number that names nobody."""
        if len(ids := self.store.ids(self.name)) > 1:
            self.check(
                f"this name has changed hands, from account {ids[0]} to {ids[-1]}; "
                f"{STORE} keeps the posts of the first: read the other in a folder of its own"
            )
        if self.name.isdecimal() and self.gaps():  # X would take it for some account's number
            self.check(self.trouble())

    def check(self, trouble: str) -> None:
        """DownloadError, for this account only, if there is a trouble."""
        if trouble:
            raise DownloadError(f"{self.name}: {trouble}", account_only=True)

    def trouble(self) -> str:
        """Why nobody can read its posts, by what X says of it; empty if anybody can."""
        return profile_trouble(self.x.api.users([self.name])[self.name.lower()])

    def next_size(self, missing: int | None) -> int:
        """How many posts to ask for: as max_cost allows, few of what may be a renamed account."""
        size = page_size(missing)
        mine = {name.lower() for name in self.x.usernames}
        if not (self.store.ids(self.name) or mine.issuperset(self.store.usernames())):
            size = LEAST_PAGE_SIZE
        return self.x.bill.affordable(size, self.price)

    @property
    def price(self) -> Decimal:
        """US dollars at most for a post, with those above it."""
        return POST_PRICE * (1 + LOOKED_UP if self.options.with_conversations else 1)

    def gaps(self) -> list[Stretch]:
        """The parts of the wanted time in which something was never read, newest first."""
        profile = self.x.api.profiles.get(self.name.lower())
        if profile is not None and profile_trouble(profile):  # it has just been asked
            return []
        read, wanted = self.store.stretches(self.name), self.options.wanted
        until = fresh_until(self.options, read) or newest_settled(self.options)
        start = min(wanted.start, until)
        return searches(Stretch(wanted.kinds, start, until, (until, 0)), [*read, *self.asked])

    def nothing_there(self) -> DownloadError:
        """Why there are no posts of this account: only its profile tells."""
        stopped = bool(self.gaps())
        wanted = self.options.wanted
        posts = "posts" if wanted.kinds >= ORIGINALS else "replies"
        aside = "" if wanted.kinds >= REPLIES else ", replies aside"
        none = f"no {posts} from {clock(wanted.start)[:10]} to {clock(wanted.until)[:10]}{aside}"
        expires = [s.expires for s in self.store.stretches(self.name) if s.expires]
        if stopped:
            least = cents(LEAST_PAGE_SIZE * self.price)
            reason = f"nothing of it is kept, and X's smallest answer may cost {least}"
        elif expires and not self.asked:
            again = f"it is asked again from {local_time(min(expires))}"
            reason = f"{self.store.trouble(self.name) or f'X has just given {none}'}; {again}"
        else:
            reason = self.trouble()
            self.store.keep_trouble(self.name, reason)
        reason = f"{self.name}: {reason or f'the account has {none}'}"
        return DownloadError(reason, exit_code=0 if stopped else 1, account_only=True)

    def bound(self) -> Bound:
        """The most that a run would read of the account, by what its profile says."""
        profile = self.x.api.users(self.x.usernames)[self.name.lower()]
        if trouble := profile_trouble(profile):
            seen = 0 if "username" in profile else None  # a protected one's is charged for, too
            return Bound(self.name, trouble, seen, looked_up=self.unknown())
        with told_no_post(f"{self.name}: X does not tell how many posts it has"):
            metrics = profile.get("public_metrics") or {}
            total = int(metrics.get("tweet_count") or metrics.get("post_count") or 0)
        kept = self.store.count(self.name)
        most = total if self.gaps() else 0
        posts = min(max(0, total - kept), most)
        if self.options.limit:
            kept_posts = itertools.chain.from_iterable(self.kept())
            lacking = self.options.limit - len([*itertools.islice(kept_posts, self.options.limit)])
            posts = min(posts, max(lacking, LEAST_PAGE_SIZE) if lacking else 0)
        above = LOOKED_UP * most if self.options.with_conversations else 0
        return Bound(self.name, "", total, kept, posts, most, above + self.unknown())


def page_size(missing: int | None) -> int:
    """How many posts to ask for: even pages, so that 600 posts are read as 2 × 300, not 2 × 500.

    >>> page_size(None), page_size(600), page_size(1001), page_size(3)
    (500, 300, 334, 10)
    """
    if missing is None:
        return PAGE_SIZE
    pages = max(1, -(-missing // PAGE_SIZE))
    return max(LEAST_PAGE_SIZE, -(-missing // pages))


class XPosts:
    """Every post of X: from the store if it was ever read, else read through the API and kept."""

    def __init__(self, store: Store, api: XApi, usernames: list[str]) -> None:
        self.store = store
        self.api = api
        self.bill = api.bill
        self.usernames = usernames  # of the run, whose profiles are looked up together
        self.unheard: set[int] = set()  # ids of which X said nothing: to be asked for another day

    def get(self, tweet_id: int) -> Tweet | str | None:
        """A post that was read, the reason why it cannot be had, or None if nobody asked yet."""
        found = self.store.post(tweet_id)
        if isinstance(found, Tweet):
            return self.used([found])[0]
        return found or (UNHEARD if tweet_id in self.unheard else None)

    def used(self, page: Page) -> Page:
        """The page; its posts count as saved, but for what this run bought or no search buys."""
        own = {tweet.id for tweet in page if not (tweet.is_retweet or tweet.is_quote)}
        self.bill.reused |= own - self.bill.bought
        return page

    def fetch(self, tweet_ids: Collection[int]) -> None:
        """Look up the posts that nobody asked for yet, a hundred at a time."""
        unknown = sorted(i for i in set(tweet_ids) if self.get(i) is None)
        affordable = self.bill.affordable(len(unknown), POST_PRICE)
        for ids in batches(unknown[:affordable], LOOKUP_SIZE):
            with self.api.stop:
                answer = self.api.lookup(ids)
                self.store.keep_lookup(answer)
            given = {tweet.id for tweet, _ in answer.posts}
            self.unheard |= set(ids) - given - answer.reasons.keys()


def open_x(
    options: Options, stack: ExitStack, usernames: list[str], credential: Credential
) -> XPosts:
    """The posts of X, with their store; DownloadError if there are no keys to ask for more."""
    if not credential and options.max_cost != 0:
        raise DownloadError(
            "X wants a key: put bearer_token, or consumer_key and consumer_secret, into keys.py "
            "or the environment (BEARER_TOKEN); your own archive, given alone, needs none"
        )
    base_url = os.environ.get("API_BASE_URL", "").rstrip("/") or "https://api.x.com"
    if not is_address(base_url):
        raise DownloadError("API_BASE_URL must be like https://api.x.com", exit_code=2)
    store = stack.enter_context(closing(Store(None if options.estimate else STORE)))
    if options.estimate and STORE.exists():  # which an estimate leaves as it is
        store.take_over(STORE)
    return XPosts(store, XApi(credential, base_url, Bill(options.max_cost)), usernames)


# ---------------------------------------------------------------------------- what was read

Kinds: TypeAlias = frozenset[str]  # of posts; retweets and quotes are never read
Position: TypeAlias = tuple[int, int]  # (Unix second, post id): where one is in an account's time
BEGINNING: Position = (0, 0)
END: Position = (253_402_300_799, 0)  # the last second of the year 9999


@dataclass(frozen=True)
class Stretch:
    """A stretch of an account's time, the kinds of posts that are read in it, and how far.

    It is read from `until` down to `bottom`: from (until, 0), nothing yet, to (start, 0), all.
    """

    kinds: Kinds
    start: int  # Unix seconds
    until: int  # Unix seconds, exclusive
    bottom: Position
    token: str | None = None  # how X calls the page below; None: there is none, or a new search
    expires: int | None = None  # Unix seconds until which an answer without posts counts as read

    @property
    def top(self) -> Position:
        """The position that all of it lies below."""
        return self.until, 0

    def continues(self, search: Stretch) -> bool:
        """Whether it is a search that was cut off where another begins, and leads no further."""
        return bool(
            self.token
            and (self.kinds, self.bottom) == (search.kinds, search.bottom)
            and self.start >= search.start
        )

    def after(self, page: Answer) -> list[Stretch]:
        """What is read once a page has come. Without posts it claims nothing for ever.

        The account may be protected for a day, or X have a bad hour, and to ask for an empty
        stretch again costs no money. So that only counts as read while it is fresh.
        """
        bottom = min([self.bottom, *(tweet.position for tweet, _ in page.posts)])
        given = page.posts or page.unreadable
        if given and not page.token:
            bottom = self.start, 0
        read = dataclasses.replace(self, bottom=bottom, token=page.token)
        if given or page.token:
            return [read]
        until, expires = bottom[0] + (bottom[1] > 0), int(time.time()) + FRESH
        return [read, Stretch(self.kinds, self.start, until, (self.start, 0), expires=expires)]


def kind(tweet: Tweet) -> Kinds:
    """The kind of a tweet."""
    if tweet.is_reply:
        return THREADS if tweet.continues else REPLIES
    return ORIGINALS


def newest_settled(options: Options) -> int:
    """The Unix second up to which X's index holds what is wanted."""
    return min(options.wanted.until, int(time.time()) - INDEXING_LAG)


def fresh_until(options: Options, read: list[Stretch]) -> int | None:
    """The end of the last reading, in Unix seconds, if that still counts as up to date."""
    last = max((stretch.until for stretch in read), default=0)
    to_now = not options.until or options.until.timestamp() > options.wanted.until
    fresh = to_now and newest_settled(options) - last < FRESH and last > options.wanted.start
    return last if fresh else None


def searches(wanted: Stretch, read: list[Stretch]) -> list[Stretch]:
    """The parts of a stretch in which kinds were never read, newest first, as searches to make.

    >>> searches(Stretch(ORIGINALS, 0, 9, (9, 0)), [Stretch(ORIGINALS, 3, 5, (3, 0))])[0].start
    5
    """
    ends = (wanted.start, 0), wanted.top
    edges = {min(max(edge, ends[0]), ends[1]) for r in read for edge in (r.bottom, r.top)}
    parts = [
        (
            wanted.kinds.difference(*[r.kinds for r in read if r.bottom <= low and high <= r.top]),
            high,
            low,
        )
        for high, low in itertools.pairwise(sorted(edges | set(ends), reverse=True))
    ]
    found = []
    for kinds, group in itertools.groupby(parts, key=itemgetter(0)):
        (_, top, _), *_, (_, _, bottom) = [*group] * 2
        if kinds:  # where a second was read in part, the rest of it is read with all of it
            search = Stretch(kinds, bottom[0], top[0] + (top[1] > 0), top)
            found.append(next((r for r in read if r.continues(search)), search))
    return found


def merged(read: list[Stretch]) -> list[Stretch]:
    """The same time read, in few stretches: neighbours of a kind are one unless a token goes on."""
    found = [stretch for stretch in read if stretch.token or stretch.expires]
    whole = [stretch for stretch in read if stretch not in found]
    for kinds in (ORIGINALS, THREADS, REPLIES):
        joined: list[tuple[Position, Position]] = []
        for bottom, top in sorted((r.bottom, r.top) for r in whole if kinds <= r.kinds):
            if joined and bottom <= joined[-1][1]:
                bottom, top = joined[-1][0], max(top, joined.pop()[1])
            joined.append((bottom, top))
        found += [Stretch(kinds, low[0], high[0], low) for low, high in joined if low < high]
    return found


# ---------------------------------------------------------------------------- the store

STORE_VERSION = 4
LARGEST_ID = 2**63 - 1  # what SQLite, and X, can hold
APPLICATION_ID = 0x54574454  # "TWDT", which tells our database from others
ACCOUNTS = """
    CREATE TABLE accounts (     -- whose posts were read by a name; names change hands
        username TEXT COLLATE NOCASE,
        id TEXT NOT NULL,
        UNIQUE (username, id)
    )"""
UNREADABLE = "CREATE TABLE unreadable_posts (json TEXT NOT NULL)"  # given by X, and paid for
SCHEMA = (
    """
    CREATE TABLE tweets (       -- every post that was read
        id INTEGER PRIMARY KEY,
        username TEXT COLLATE NOCASE,  -- the account it was read for; NULL: only looked up
        created_at TEXT NOT NULL,
        json TEXT NOT NULL      -- as it came
    )""",
    "CREATE INDEX tweets_of_account ON tweets (username, created_at, id)",
    """
    CREATE TABLE readings (     -- the stretches of time that were read, per account and kind
        id INTEGER PRIMARY KEY,
        username TEXT COLLATE NOCASE NOT NULL,
        kinds TEXT NOT NULL,    -- originals, threads (of the account's own), replies (to others)
        start TEXT NOT NULL,    -- asked for from here on
        until TEXT NOT NULL,    -- up to here, exclusive
        read_to TEXT NOT NULL,  -- all of it is read down to this second
        read_to_id INTEGER NOT NULL,  -- and in that second down to this post (0: all of it)
        next_token TEXT,        -- how X calls the page below; NULL: nothing more to read
        expires TEXT,           -- an answer without posts, which counts until then; NULL: for ever
        trouble TEXT            -- why it has none, if the profile told
    )""",
    ACCOUNTS,
    UNREADABLE,
    """
    CREATE TABLE missing_tweets (  -- posts that were looked up and cannot be had
        id INTEGER PRIMARY KEY,
        reason TEXT NOT NULL
    )""",
)
# From the version before each number: posts of archives came without a change. In the first version
# names had no COLLATE NOCASE, so they are kept, and asked for, in lower case.
UPGRADES = {
    3: (
        "UPDATE readings SET kinds = kinds || ' threads' WHERE kinds LIKE '%replies%'",
        "ALTER TABLE readings ADD COLUMN expires TEXT",
        "ALTER TABLE readings ADD COLUMN trouble TEXT",
        ACCOUNTS,
        "INSERT INTO accounts SELECT DISTINCT username, json_extract(json, '$.author_id')"
        " FROM tweets WHERE username IS NOT NULL AND json_extract(json, '$.author_id') NOTNULL",
    ),
    4: (UNREADABLE,),
}
NOTES = (
    "CREATE TEMP TABLE IF NOT EXISTS notes"
    " (second INTEGER, json TEXT, PRIMARY KEY (second, json)) WITHOUT ROWID"
)
TO_WRITE = ("BEGIN EXCLUSIVE", "PRAGMA locking_mode = EXCLUSIVE", "COMMIT")  # for this run alone
TO_READ = ("PRAGMA locking_mode = EXCLUSIVE", "SELECT count(*) FROM sqlite_master")  # beside others
TWEET_VALUES = attrgetter(*(value.name for value in dataclasses.fields(Tweet)))
KEEP_STRETCH = "INSERT INTO readings VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, NULL)"
KEEP_WHOLE = (  # a post that was looked up: it was not there, or only cut off
    "INSERT INTO tweets VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET json = excluded.json"
)
KEEP = (  # a post that was only looked up becomes an account's once that account is read
    "INSERT INTO tweets VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
    " SET username = excluded.username, json = excluded.json"
    " WHERE excluded.username IS NOT NULL AND tweets.username IS NOT excluded.username"
)
KEEP_ARCHIVED = (  # a post of an archive; one that X gave stays as X gave it, whole
    "INSERT INTO tweets VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
    " SET username = excluded.username WHERE tweets.username IS NOT excluded.username"
)


class Store:
    """The posts that were read, and what was read of an account: an SQLite file.

    The user's own memory of all that X was paid for, which one run at a time uses. Without a
    path, SQLite's temporary database: it stays in memory while small, and leaves nothing behind.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.origin = path  # the file that it has its content from, if any
        self.has_cut = False  # whether this run kept a post that is cut off
        if path:
            check_store(path)
        with self.told_trouble(), ExitStack() as undone:
            self.database = sqlite3.connect(path or "", timeout=1, isolation_level=None)
            undone.callback(self.database.close)
            self.wait_for_lock(self.database, TO_WRITE)
            self.make_tables()
            undone.pop_all()

    def close(self) -> None:
        """Let the next run have the store."""
        self.database.close()

    @contextmanager
    def told_trouble(self) -> Iterator[None]:
        """Tell an error of SQLite, or what no run of ours has written, as one of ours."""
        name = self.origin or "the temporary store"
        advice = "; see to the disk, its space and its permissions"
        kept = ". What was kept in it before is untouched" if self.origin else ""
        what = f"{name}: the store cannot be used"
        with told((sqlite3.Error,), what, advice + kept):
            try:
                yield
            except NO_POST:
                odd = "it holds what this tool does not write; move it away, then run again"
                raise DownloadError(f"{what}: {odd}") from None

    def wait_for_lock(self, database: sqlite3.Connection, lock: tuple[str, ...]) -> None:
        """Take the file until the database is closed; another run's end is waited for."""
        for tries in itertools.count():
            try:
                for statement in lock:
                    database.execute(statement)
                return
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                    raise
                if not tries:
                    tell(f"another run uses {self.origin}; waiting until it is done")

    def make_tables(self) -> None:
        """Make the tables in a new file, and what an old one lacks."""
        (tables,) = self.database.execute("SELECT count(*) FROM sqlite_master").fetchone()
        (version,) = self.database.execute("PRAGMA user_version").fetchone()
        steps = [step for number in UPGRADES if number > version for step in UPGRADES[number]]
        self.database.execute(NOTES)
        if steps:
            with self.transaction():
                for statement in steps if tables else SCHEMA:
                    self.database.execute(statement)
                self.database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                self.database.execute(f"PRAGMA user_version = {STORE_VERSION}")

    def take_over(self, path: Path) -> None:
        """Copy all that another store holds."""
        check_store(path)
        self.origin = path
        with self.told_trouble(), closing(sqlite3.connect(path, timeout=1)) as other:
            self.wait_for_lock(other, TO_READ)  # a backup would wait in silence, deaf to Ctrl-C
            other.backup(self.database)
            self.make_tables()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written inside is kept, or nothing of it."""
        with self.told_trouble():
            self.database.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.database.execute("COMMIT")
            finally:
                if self.database.in_transaction:
                    self.database.execute("ROLLBACK")

    def rows(self, statement: str, *values: object) -> list[Any]:
        """What a statement gives."""
        with self.told_trouble():
            return self.database.execute(statement, values).fetchall()

    def keep(self, username: str | None, tweet: Tweet, post: Json, statement: str = KEEP) -> int:
        """Keep a post, for an account or for reference only; 1 if it is new there, otherwise 0."""
        self.has_cut = self.has_cut or tweet.is_cut
        content = json.dumps(post if self.path else TWEET_VALUES(tweet))
        row = tweet.id, username and username.lower(), clock(tweet.created_at), content
        return self.database.execute(statement, row).rowcount

    def post(self, tweet_id: int) -> Tweet | str | None:
        """A kept post, the reason why it cannot be had, or None if nobody asked for it yet."""
        if not 0 < tweet_id <= LARGEST_ID:
            return "of an impossible id"
        for tweet in self.tweets(self.rows("SELECT json FROM tweets WHERE id = ?", tweet_id)):
            if not tweet.is_cut:  # or X may have the whole of it
                return tweet
        for (reason,) in self.rows("SELECT reason FROM missing_tweets WHERE id = ?", tweet_id):
            return str(reason)
        return None

    def tweets(self, rows: list[Any]) -> Page:
        """The posts of rows that begin with what is kept: their JSON as it came, or values."""
        with self.told_trouble():
            kept = (json.loads(row[0]) for row in rows)
            return [Tweet(*of) if isinstance(of, list) else readable(of) for of in kept]

    def pages(
        self, username: str, bottom: Position, top: Position, missing: Missing
    ) -> Iterator[Page]:
        """An account's posts from `bottom` up to `top`, newest first, as many as are missing."""
        query = (
            "SELECT json, created_at, id FROM tweets WHERE username = lower(?)"
            " AND (created_at, id) >= (?, ?) AND (created_at, id) < (?, ?)"
            " ORDER BY created_at DESC, id DESC LIMIT ?"
        )
        lowest = username, clock(bottom[0]), bottom[1]
        place: tuple[str, int] = clock(top[0]), top[1]
        while rows := self.rows(query, *lowest, *place, page_size(missing())):
            yield self.tweets(rows)
            place = rows[-1][1:]

    def count(self, username: str) -> int:
        """How many posts of an account are kept."""
        query = "SELECT count(*) FROM tweets WHERE username = lower(?)"
        ((number,),) = self.rows(query, username)
        return int(number)

    def ids(self, username: str) -> list[str]:
        """The numbers of accounts that were read by a name, the first one first: it may change."""
        query = "SELECT id FROM accounts WHERE username = ? ORDER BY rowid"
        return [account_id for (account_id,) in self.rows(query, username)]

    def usernames(self, account_id: str = "%") -> list[str]:
        """The names by which an account was read, or any was."""
        query = "SELECT DISTINCT username FROM accounts WHERE id LIKE ?"
        return [name for (name,) in self.rows(query, account_id)]

    def keep_account(self, username: str, account_id: str) -> None:
        """Remember whose posts were read by a name."""
        self.rows("INSERT OR IGNORE INTO accounts VALUES (?, ?)", username.lower(), account_id)

    def rename(self, account_id: str, before: str, after: str) -> None:
        """Let all that was read of an account count for its new name."""
        names = after.lower(), before
        move = "SET username = ? WHERE username = ?"
        with self.transaction():
            is_owner = self.ids(before)[0] == account_id  # of what was read by the old name
            self.rows(f"UPDATE accounts {move} AND id = ?", *names, account_id)
            for table in ("tweets", "readings") if is_owner else ():
                self.rows(f"UPDATE {table} {move}", *names)

    def stretches(self, username: str) -> list[Stretch]:
        """What was read of an account, without what no longer counts."""
        query = (
            "SELECT kinds, start, until, read_to, read_to_id, next_token, expires"
            " FROM readings WHERE username = lower(?) AND (expires IS NULL OR expires > ?)"
        )
        rows = self.rows(query, username, clock(int(time.time())))
        with self.told_trouble():
            return [
                Stretch(
                    frozenset(kinds.split()),
                    unix(start),
                    unix(until),
                    (unix(to), int(to_id)),
                    token,
                    expires and unix(expires),
                )
                for kinds, start, until, to, to_id, token, expires in rows
            ]

    def keep_trouble(self, username: str, trouble: str) -> None:
        """Remember, while that is fresh, why X gives no posts of an account."""
        self.rows("UPDATE readings SET trouble = ? WHERE username = lower(?)", trouble, username)

    def trouble(self, username: str) -> str:
        """Why X gave no posts of an account, if its profile told."""
        query = "SELECT trouble FROM readings WHERE username = lower(?) AND trouble != ''"
        return "".join(text for (text,) in self.rows(f"{query} LIMIT 1", username))

    def keep_page(self, username: str, page: Answer, before: Stretch, after: list[Stretch]) -> Page:
        """Keep a page and what is read with it of a stretch; those of the posts that are new."""
        name = username.lower()
        read = merged([*(s for s in self.stretches(name) if s != before), *after])
        with self.transaction():
            self.keep_unreadable(page)
            new = [tweet for tweet, post in page.posts if self.keep(name, tweet, post)]
            for author in {tweet.author for tweet, _ in page.posts if tweet.author}:
                self.keep_account(name, author)
            self.rows("DELETE FROM readings WHERE username = ?", name)
            self.database.executemany(KEEP_STRETCH, [stretch_row(name, s) for s in read])
        return new

    def keep_lookup(self, answer: Answer) -> None:
        """Keep looked-up posts, and why the others cannot be had."""
        with self.transaction():
            for tweet, post in answer.posts:
                self.keep(None, tweet, post, KEEP_WHOLE)
            self.keep_unreadable(answer)
            statement = "INSERT OR REPLACE INTO missing_tweets VALUES (?, ?)"
            self.database.executemany(statement, answer.reasons.items())

    def keep_unreadable(self, answer: Answer) -> None:
        """Keep what was paid for and only a later version may read."""
        rows = [(json.dumps(post),) for post in answer.unreadable]
        self.database.executemany("INSERT INTO unreadable_posts VALUES (?)", rows)

    def keep_note(self, second: int, note: Json) -> None:
        """Keep, for this run, a long post of an archive by the second of its making."""
        self.rows("INSERT OR IGNORE INTO notes VALUES (?, ?)", second, json.dumps(note))

    def notes(self, second: int) -> list[Json]:
        """The long posts of a second."""
        found = self.rows("SELECT json FROM notes WHERE second = ? LIMIT 100", second)
        return [json.loads(text) for (text,) in found]


def stretch_row(username: str, read: Stretch) -> tuple[object, ...]:
    """A stretch as the table of readings has it."""
    times = (clock(read.start), clock(read.until), clock(read.bottom[0]))
    expires = read.expires and clock(read.expires)
    return (username, " ".join(sorted(read.kinds)), *times, read.bottom[1], read.token, expires)


def check_store(path: Path) -> None:
    """Raise DownloadError if a file is not ours to open: SQLite itself would change it."""
    if not path.exists() or path.with_name(f"{path.name}-journal").exists():
        return
    head = read_bytes(path, 100)  # https://sqlite.org/fileformat.html#the_database_header
    version, application = (int.from_bytes(head[at : at + 4]) for at in (60, 68))
    if head and head[:16] != b"SQLite format 3\0":
        raise DownloadError(f"{path}: not a database; move it away, then run again")
    if head and application != APPLICATION_ID:
        raise DownloadError(f"{path}: some other program's database; move it away")
    if version > STORE_VERSION:
        raise DownloadError(f"{path}: written by a newer version of this tool; update it")


# ---------------------------------------------------------------------------- requests to X


STOPS = (signal.SIGINT, signal.SIGTERM)  # Ctrl-C, and what ends a program from outside


class Stop:
    """Within it, the first Ctrl-C waits for an answer of X that is paid for; the second does not.

    A wait of ours, and all outside, ends at once. Then KeyboardInterrupt is raised.
    """

    def __init__(self) -> None:
        self.number = 0  # of the signal that came
        self.depth = 0
        self.awaits = True  # an answer, and not the end of a pause
        self.before: list[Any] = []  # what the signals did outside

    def __enter__(self) -> None:
        self.depth += 1
        if self.depth == 1:
            with suppress(ValueError):  # not in the main thread, which no signal reaches
                self.before = [signal.signal(number, self.wait) for number in STOPS]

    def __exit__(self, *_: object) -> None:
        self.depth -= 1
        if self.depth == 0:
            for number, handler in zip(STOPS, self.before, strict=False):
                signal.signal(number, handler)
            if self.number:
                raise KeyboardInterrupt(self.number)

    def wait(self, number: int, frame: object) -> None:
        """Wait for the answer that is on its way, but not twice."""
        if self.number or not self.awaits:
            interrupt(number, frame)
        self.number = number
        tell("stopping as soon as X's answer is kept; once more to stop at once")

    def sleep(self, seconds: float, trouble: str = "") -> None:
        """Wait for a time, which a signal ends; tell why and until when, if it is for a trouble."""
        self.awaits = False
        try:
            if self.number:
                raise KeyboardInterrupt(self.number)
            if trouble:
                tell(f"{trouble}; going on at {local_time(int(time.time() + seconds))}")
            time.sleep(seconds)
        finally:
            self.awaits = True


@dataclass(frozen=True)
class Answer:
    """What X gives for a search or a lookup: posts, and what else it says."""

    posts: Posts
    unreadable: list[Any]  # as X sent them, of a form unknown here
    token: str | None = None  # of the next page
    reasons: dict[int, str] = field(default_factory=dict)  # by id of posts not given whole


NO_POSTS = Answer([], [])
LATER = "what was read is kept; the same command goes on from here later"


class XApi:
    """X's API v2 through tweepy: the only code that knows requests, rate limits and refusals."""

    def __init__(self, credential: Credential, base_url: str, bill: Bill) -> None:
        self.secrets = credential.secrets()
        self.credential = credential
        self.session = x_session(base_url)
        self.bill = bill
        self.stop = Stop()
        self.last_search = -float(RATE_WINDOW)  # time.monotonic() of the last search sent
        self.profiles: dict[str, Json] = {}  # of the accounts looked up, by lower-case username

    @cached_property
    def client(self) -> tweepy.Client:
        """The client of tweepy, with a bearer token; it is fetched first if there are only keys."""
        import logging

        import tweepy

        # At DEBUG tweepy logs the bearer token, whatever level a program has set.
        logging.getLogger("tweepy.client").addFilter(lambda line: line.levelno > logging.DEBUG)
        client = tweepy.Client(self.credential.bearer_token or self.new_token(), return_type=dict)
        client.session = self.session
        return client

    def new_token(self) -> str:
        """A bearer token for the consumer key and secret (OAuth 2.0 client credentials)."""
        key, secret = self.credential.consumer_key, self.credential.consumer_secret
        answer = self.ask(
            lambda: self.session.post(
                "https://api.x.com/oauth2/token",
                data={"grant_type": "client_credentials"},
                auth=(key, secret),
            ).json(),
            partial(is_answer, part="access_token"),
            Charge(0, Decimal(0)),
        )
        token = Credential(str(answer["access_token"]))
        self.secrets += token.secrets()
        return token.bearer_token

    def search(self, username: str, gap: Stretch, size: int) -> Answer | None:
        """A page of the full-archive search; None if X refuses the token of what was cut off."""
        search = partial(
            self.client.search_all_tweets,
            search_query(username, gap.kinds),
            max_results=size,
            start_time=clock(gap.start),  # without it X searches the last 30 days only
            end_time=clock(gap.until),
            tweet_fields=TWEET_FIELDS,
            next_token=gap.token,
        )
        accept = refuses_token if gap.token else None
        is_page = partial(is_answer, part="meta")
        answer = self.ask(partial(self.paced, search), is_page, Charge(size, POST_PRICE), accept)
        if "meta" not in answer:
            return None
        return self.given(answer, token=text_or_none(answer["meta"].get("next_token")))

    def paced(self, search: Callable[[], Any]) -> Any:
        """The search's answer, sent no sooner than the pause after the last one was sent."""
        self.stop.sleep(max(0.0, self.last_search + SEARCH_PAUSE - time.monotonic()))
        connects = time.monotonic() - self.last_search > KEEP_ALIVE
        self.last_search = time.monotonic()
        try:
            return search()
        finally:
            if connects:  # which may have taken long: X got the search only after it
                self.last_search = time.monotonic()

    def lookup(self, ids: list[int]) -> Answer:
        """The posts that X gives for at most 100 ids, and the reason for each not given whole."""
        call = partial(self.client.get_tweets, ids, tweet_fields=TWEET_FIELDS)
        answer = self.ask(call, names_posts, Charge(len(ids), POST_PRICE))
        asked = {str(tweet_id): tweet_id for tweet_id in ids}
        reasons = {
            asked[name]: GONE.get(str(error.get("title")), UNHEARD)
            for error in answer.get("errors") or []
            if (name := str(error["resource_id"])) in asked
        }
        given = self.given(answer)
        still_cut = {tweet.id: CUT for tweet, _ in given.posts if tweet.is_cut}
        return dataclasses.replace(given, reasons=reasons | still_cut)

    def given(self, answer: Json, token: str | None = None) -> Answer:
        """The posts of an answer, which go onto the bill: each once, as X does it."""
        read = [(tweet_or_none(post), post) for post in answer.get("data") or []]
        posts = [(tweet, post) for tweet, post in read if tweet]
        odd = [post for tweet, post in read if not tweet]
        self.bill.bought.update(tweet.id for tweet, _ in posts)
        self.bill.odd += len(odd)
        if odd:
            tell(f"warning: left out {counted(len(odd), 'post')} of a form unknown here")
        for name in ("author_id", "conversation_id", "created_at"):  # which every post has
            if posts and not any(name in post for _, post in posts):
                tell(f"warning: X left out {name} in a whole page; times or threads may be wrong")
        return Answer(posts, odd, token)

    def users(self, usernames: list[str]) -> dict[str, Json]:
        """The profile, or X's error, of each username by its lower case; asked for once."""
        unknown = [name.lower() for name in usernames if name.lower() not in self.profiles]
        fields = ["protected", "public_metrics"]
        if self.bill.affordable(len(unknown), PROFILE_PRICE) < len(unknown):
            profiles = counted(len(unknown), "profile")
            costs = f"a look at {profiles} costs ${len(unknown) * PROFILE_PRICE}"
            raise DownloadError(f"stopped at --max_cost: {costs}", exit_code=0, account_only=True)
        for names in batches(unknown, LOOKUP_SIZE):
            call = partial(self.client.get_users, usernames=names, user_fields=fields)
            with self.stop:
                charge = Charge(len(names), PROFILE_PRICE, daily=False)
                answer = self.ask(call, is_answer, charge, refuses_user)
            users, errors = (
                [part for part in answer.get(name) or [] if isinstance(part, dict)]
                for name in ("data", "errors")
            )
            self.bill.profiles += len(users)
            alone = errors[0] if len(names) == 1 and errors else {}  # a plain 404 names nobody
            self.profiles |= dict.fromkeys(names, alone)
            found = [(error.get("value") or error.get("resource_id"), error) for error in errors]
            found += [(user.get("username"), user) for user in users]
            self.profiles |= {str(name).lower(): profile for name, profile in found}
        return self.profiles

    def ask(
        self,
        call: Callable[[], Any],
        is_whole: Callable[[Any], bool],
        charge: Charge,
        accept: Callable[[requests.Response], bool] | None = None,
    ) -> Json:
        """X's answer, whole; waits and asks again where that helps.

        A refusal that `accept` takes is given as {"errors": [X's words]}. Raises DownloadError
        for any other, and when asking again did not help; then X may have charged for the answer.
        """
        import requests

        retries, limits = iter(RETRY_WAITS), iter(LIMIT_WAITS)
        wait: float | None
        self.bill.check_room(charge)
        before = self.bill.lost  # what answers that broke off may have cost
        while True:
            self.bill.requests += 1
            lost = self.bill.lost
            at_most = max(lost, (before if charge.daily else lost) + charge.number * charge.price)
            self.bill.lost = at_most  # until the answer is here
            try:
                answer = call()
                if is_whole(answer):
                    given = len(answer.get("data") or []) if charge.daily else 0
                    self.bill.lost = max(before, lost - given * charge.price)
                    return dict(answer)
                wait, trouble = next(retries, None), "X's answer holds nothing that was asked for"
            except requests.HTTPError as error:
                self.bill.lost = lost  # a refusal is free
                if accept and accept(error.response):
                    return {"errors": [words_of(error.response)]}
                wait, trouble = self.wait_after(error.response, retries, limits)
            except requests.RequestException as error:
                wait, (trouble, may_charge) = next(retries, None), connection_trouble(error)
                self.bill.lost = at_most if may_charge else lost
            if wait is None:
                raise DownloadError(f"{trouble}; tried again and again; {LATER}")
            if not self.bill.allows_again(charge):
                raise DownloadError(f"{trouble}; --max_cost allows no second try; {LATER}")
            self.stop.sleep(wait, trouble)

    def wait_after(
        self, response: requests.Response, retries: Iterator[float], limits: Iterator[float]
    ) -> tuple[float | None, str]:
        """Seconds to wait after a refusal (None: no more) and why; DownloadError if it is final."""
        if response.status_code >= 500:
            return next(retries, None), f"X is out of order (HTTP {response.status_code})"
        if response.status_code == 429 and not USAGE_CAP.search(said(response)):
            shortest = next(limits, None)
            wait = max(shortest or 0, seconds_to_reset(response))
            return wait if shortest else None, "X wants a pause (HTTP 429)"
        spoken = self.without_secrets(said(response))[:300]
        if response.status_code == 400 and (wrong := clock_trouble(response)):
            raise DownloadError(wrong) from None
        key = "bearer token" if self.credential.bearer_token else "consumer key or secret"
        raise DownloadError(refusal(response.status_code, spoken, key)) from None

    def without_secrets(self, message: str) -> str:
        """The message without the words in which an answer echoes a secret, or a part of one."""
        parts = {secret[i : i + 8] for secret in self.secrets for i in range(len(secret) - 7)}
        parts.update(secret for secret in self.secrets if len(secret) < 8)
        words = message.split()
        return " ".join("***" if any(part in word for part in parts) else word for word in words)


def search_query(username: str, kinds: Kinds) -> str:
    """The full-archive search for an account's posts of some kinds, and for nothing else.

    >>> search_query("jack", THREADS | REPLIES)
    'from:jack -is:retweet -is:quote is:reply'
    """
    parts = [
        f"from:{username} -is:retweet -is:quote {operators.format(name=username)}".strip()
        for operators in OPERATORS[kinds]
    ]
    return parts[0] if len(parts) == 1 else " OR ".join(f"({part})" for part in parts)


SHAPES = {"data": list, "errors": list, "meta": dict, "access_token": str}  # of X's answers


def is_answer(answer: Any, *, part: str = "") -> bool:
    """Whether X's JSON has the shape of an answer, with a part that must be there, or any."""
    return (
        isinstance(answer, dict)
        and any(answer.get(name) for name in ([part] if part else SHAPES))
        and all(isinstance(answer.get(name) or shape(), shape) for name, shape in SHAPES.items())
    )


def names_posts(answer: Any) -> bool:
    """Whether X's JSON answers a lookup: an error that names no post is one of the request."""
    return is_answer(answer) and all(
        isinstance(error, dict) and str(error.get("resource_id")).isdecimal()
        for error in answer.get("errors") or []
    )


def tweet_or_none(post: Any) -> Tweet | None:
    """What X sent as a post, if it is one."""
    with suppress(*NO_POST):
        return readable(post)
    return None


USAGE_CAP = re.compile(r"usage.?cap", re.IGNORECASE)
NOT_ENROLLED = "the app is not attached to a pay-per-use package"
WRONG_KIND = "the full-archive search wants the app's own bearer token, not a user's access token"
CONSOLE = "https://console.x.com"
WRONG_KEY = f"the {{key}} is wrong; copy it anew from {CONSOLE} to where you keep it"
REFUSALS = [  # HTTP status, what X says if that matters, what it means and what to do
    (429, "", "this month's cap of post reads is used up; go on next month, or raise the plan"),
    (402, "", f"the app has no credits left; buy some at {CONSOLE}, then run again"),
    (403, "spend.?cap", f"the app's spending limit is reached; raise it at {CONSOLE}"),
    (403, "client.?(?:forbidden|not.?enrolled)", f"{NOT_ENROLLED}; attach it at {CONSOLE}"),
    (403, "unsupported.?authentication", WRONG_KIND),
    (403, "verify your credentials", WRONG_KEY),
    (401, "", WRONG_KEY),
    (403, "", "X forbids this request"),
    (400, "", "X does not accept this request"),
]


def refusal(status: int, spoken: str, key: str) -> str:
    """What X's refusal means and what to do about it, with X's own words at the end."""
    meanings = (
        meaning
        for known, pattern, meaning in REFUSALS
        if known == status and re.search(pattern, spoken, re.IGNORECASE)
    )
    meaning = next(meanings, "X refuses this request").format(key=key)
    return f"{meaning} (HTTP {status}{': ' if spoken else ''}{spoken})"


def words_of(response: requests.Response) -> Json:
    """The JSON object in a refusal, or an empty one: X's front also answers in HTML."""
    try:
        body = response.json()
    except (RecursionError, ValueError):
        return {}
    return body if isinstance(body, dict) else {}


def said(response: requests.Response) -> str:
    """All that a refusal says in words, on one line."""
    body = words_of(response)
    errors = body.get("errors")
    parts = [body, *(errors if isinstance(errors, list) else [])]
    names = ("title", "detail", "message", "reason", "reset_date", "type")
    spoken = [str(p[n]) for p in parts if isinstance(p, dict) for n in names if p.get(n)]
    return " ".join(UNPRINTABLE.sub("", "; ".join(dict.fromkeys(spoken))).split())


def seconds_to_reset(response: requests.Response) -> float:
    """Seconds until X counts anew if a window is used up; 0 for the limit of one a second."""
    reset = response.headers.get("x-rate-limit-reset", "")
    none_left = response.headers.get("x-rate-limit-remaining") == "0"
    if not (none_left and re.fullmatch("[0-9]{1,12}", reset)):
        return 0
    return min(max(int(reset) - time.time(), 0) + 1, RATE_WINDOW + 1)


def clock_trouble(response: requests.Response) -> str:
    """By how much this computer's clock differs from X's, if so much that X refuses our times."""
    from email.utils import parsedate_to_datetime

    try:
        theirs = parsedate_to_datetime(response.headers["date"])
    except (KeyError, OverflowError, TypeError, ValueError):
        return ""
    ahead = round(time.time() - theirs.timestamp())
    if abs(ahead) < INDEXING_LAG // 2:
        return ""
    way = "ahead of" if ahead > 0 else "behind"
    return f"this computer's clock is {timedelta(seconds=abs(ahead))} {way} X's; set it right"


def refuses_token(response: requests.Response) -> bool:
    """Whether X refuses the search only for its next_token."""
    return response.status_code == 400 and "token" in said(response).lower()


def refuses_user(response: requests.Response) -> bool:
    """Whether X's refusal is about the looked-up user, not about the key."""
    suspended = response.status_code == 403 and "suspended" in said(response).lower()
    return suspended or response.status_code == 404


def profile_trouble(user: Json) -> str:
    """Why nobody can read the posts of a user that was looked up; empty if anybody can.

    >>> profile_trouble({"title": "Forbidden", "detail": "User has been suspended: [x]."})
    'X has suspended this account'
    """
    if "suspended" in str(user.get("detail")):
        return "X has suspended this account"
    if "username" not in user:
        return "there is no such account on X; check how it is written"
    hidden = "its posts are protected, so X's search does not give them"
    return hidden if user.get("protected") else ""


def connection_trouble(error: requests.RequestException) -> tuple[str, bool]:
    """What went wrong, without the request's address or headers; whether X may charge for it."""
    import requests.exceptions as kinds
    from urllib3.exceptions import NewConnectionError

    reason = getattr(error.args[0] if error.args else None, "reason", None)
    may_charge = not isinstance(reason, NewConnectionError)
    troubles = [
        (kinds.ProxyError, "the proxy gives no connection to X", False),
        (kinds.SSLError, "the connection to X is not secure (TLS); check clock and network", False),
        (kinds.ConnectTimeout, f"X took no connection within {TIMEOUTS[0]} seconds", False),
        (kinds.Timeout, f"X did not answer within {TIMEOUTS[1]} seconds", True),
        (kinds.ConnectionError, "the connection to X failed; check the network", may_charge),
        (kinds.RequestException, "X's answer broke off or is no JSON", True),
    ]
    return next((text, charges) for kind, text, charges in troubles if isinstance(error, kind))


def x_session(base_url: str) -> requests.Session:
    """A requests session with timeouts that reaches X at `base_url`, whatever host is asked."""
    import requests
    from requests.adapters import HTTPAdapter

    class Adapter(HTTPAdapter):
        def send(self, request: requests.PreparedRequest, *args: Any, **options: Any) -> Any:
            request.url = base_url + str(request.path_url)
            proxies = requests.utils.get_environ_proxies(request.url, no_proxy=None)
            options |= {"timeout": TIMEOUTS, "proxies": proxies}
            return super().send(request, *args, **options)

    def read_and_check(response: requests.Response, **_: Any) -> None:
        response.content  # noqa: B018  read here, so that a broken body is a broken request
        if response.status_code != 200:  # before tweepy, whose own errors fail on odd bodies
            raise requests.HTTPError(response=response)
        try:
            response.json()
        except (RecursionError, ValueError):  # too deep, or a number too long for Python
            raise requests.exceptions.InvalidJSONError(response=response) from None

    session = requests.Session()
    session.mount("https://", Adapter())
    session.max_redirects = 0  # X sends nobody elsewhere, and the token goes nowhere else
    session.hooks["response"].append(read_and_check)
    session.auth = lambda request: request  # or a ~/.netrc would replace the bearer token
    return session


@dataclass(frozen=True)
class Credential:
    """What X knows the app by: a bearer token, or a consumer key and secret."""

    bearer_token: str = field(default="", repr=False)
    consumer_key: str = field(default="", repr=False)
    consumer_secret: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        for name, secret in dataclasses.asdict(self).items():
            if re.search(r"[^!-~]", secret):
                trouble = "holds a blank or a letter that no key has; copy it anew"
                raise DownloadError(f"{name} {trouble}")

    def __bool__(self) -> bool:
        return bool(self.bearer_token or (self.consumer_key and self.consumer_secret))

    def secrets(self) -> list[str]:
        """All that no message may show, as written and as a request carries it."""
        basic = base64.b64encode(f"{self.consumer_key}:{self.consumer_secret}".encode()).decode()
        found = filter(None, (*dataclasses.astuple(self), basic))
        return [form for secret in found for form in {secret, unquote(secret), quote(secret)}]


def is_address(text: str) -> bool:
    """Whether a text is the address of a web server."""
    try:
        parts = urlsplit(text)
        host = (parts.hostname or "").encode("idna")
        return parts.scheme in ("http", "https") and host.split() == [host] and parts.port != 0
    except ValueError:
        return False


KEY_NAMES = ("keys", "bearer_token", "consumer_key", "consumer_secret")


def find_credential() -> Credential:
    """The environment's credential, else that of keys.py beside this script; it may be empty."""
    names = KEY_NAMES[1:]
    from_environment = Credential(*(os.environ.get(name.upper(), "").strip() for name in names))
    if from_environment:
        return from_environment
    path = Path(__file__).with_name("keys.py")
    settings = assigned_values(path)
    keys = settings.get("keys")
    values = [((keys if isinstance(keys, dict) else {}) | settings).get(name) for name in names]
    if any(value is not None and not isinstance(value, str) for value in values):
        raise DownloadError(f"{path}: every key must be text in quotes")
    return Credential(*((value or "").strip() for value in values))


def assigned_values(path: Path) -> Json:
    """The constants that a Python file assigns; it is not run, so no traceback can show them."""
    if not path.is_file():
        return {}
    try:
        tree = ast.parse(read_bytes(path))
        pairs = [(n.targets[0], n.value) for n in tree.body if isinstance(n, ast.Assign)]
        pairs += [
            (n.target, n.value) for n in tree.body if isinstance(n, ast.AnnAssign) and n.value
        ]
        wanted = [(t.id, v) for t, v in pairs if isinstance(t, ast.Name) and t.id in KEY_NAMES]
        return {name: ast.literal_eval(value) for name, value in wanted}
    except SyntaxError as error:
        line = f", line {error.lineno}" if error.lineno else ""
        raise DownloadError(f"{path}{line}: this is no Python; check the quotes") from None
    except (MemoryError, RecursionError, TypeError, ValueError):
        raise DownloadError(f"{path}: every key must be text in quotes") from None


# ---------------------------------------------------------------------------- the bill


class Bill:
    """What this run asked X for, and what that costs: it grows with each answer."""

    def __init__(self, max_cost: Decimal | None) -> None:
        self.max_cost = max_cost  # US dollars
        self.requests = 0
        self.profiles = 0
        self.bought: set[int] = set()  # ids of the posts that X gave: it charges for each once
        self.odd = 0  # posts that X gave and this tool cannot read
        self.lost = Decimal(0)  # US dollars at most for answers that broke off
        self.reused: set[int] = set()  # ids of what the store had

    @property
    def cost(self) -> Decimal:
        """US dollars, at most."""
        posts = len(self.bought) + self.odd
        return posts * POST_PRICE + self.profiles * PROFILE_PRICE + self.lost

    def affordable(self, number: int, price: Decimal) -> int:
        """How many of `number` objects at a price the run's max_cost still allows."""
        if self.max_cost is None:
            return number
        return max(0, min(number, int((self.max_cost - self.cost) / price)))

    def allows_again(self, charge: Charge) -> bool:
        """Whether max_cost allows to ask again for what was asked for."""
        return charge.daily or self.affordable(charge.number, charge.price) == charge.number

    def check_room(self, charge: Charge) -> None:
        """DownloadError if the disk has no room to keep an answer, before it is paid for."""
        needed = charge.number * POST_ROOM + SPARE_ROOM
        if charge.number and (free := shutil.disk_usage(STORE.parent).free) < needed:
            raise DownloadError(
                f"{STORE}: the store cannot be used: {kilobytes(free)} of the disk are free, and "
                f"X's next answer may need {kilobytes(needed)}; make room, then run again"
            )

    def line(self) -> str:
        """What was read from X and what that costs, and what the store saved; empty for nothing."""
        kept = counted(len(self.reused), "post")
        saved = f"{kept} from {STORE} saved ${len(self.reused) * POST_PRICE:.3f}"
        return "; ".join(filter(None, [self.asked(), saved if self.reused else ""]))

    def asked(self) -> str:
        """What was read from X and what that costs; empty for nothing."""
        if not self.requests:
            return ""
        profiles = f" and {counted(self.profiles, 'profile')}" if self.profiles else ""
        posts = counted(len(self.bought) + self.odd, "post")
        most = "at most " if self.lost else ""
        requests = counted(self.requests, "request")
        return f"from X: {posts}{profiles} in {requests}, {most}${self.cost:.3f}"


class Charge(NamedTuple):
    """What X may charge for an answer: so many objects at most, at a price in US dollars each."""

    number: int
    price: Decimal
    daily: bool = True  # once a day, however often X gives it: so with posts, not with profiles


@dataclass(frozen=True)
class Bound:
    """How much a run would read of one source from X."""

    name: str
    trouble: str = ""  # why nothing of it can be read, if so
    profile: int | None = None  # posts on an account's profile, retweets and replies too
    kept: int = 0  # posts of it in the store
    posts: int = 0  # about: X may have deleted some that are kept, a limit may read more than it
    most: int = 0  # posts
    looked_up: int = 0  # posts at most above replies, and the rest of cut ones

    @property
    def cost(self) -> Decimal:
        """US dollars at most, with the look at the profile."""
        profiles = 0 if self.profile is None else 1
        return (self.most + self.looked_up) * POST_PRICE + profiles * PROFILE_PRICE

    @property
    def requests(self) -> int:
        """Searches and lookups at most, each as full as X allows."""
        return -(-self.most // PAGE_SIZE) + -(-self.looked_up // LOOKUP_SIZE)


@dataclass(frozen=True)
class Estimate:
    """What a run would read from X and cost, at most; `str()` gives a line an account."""

    bounds: list[Bound]
    bill: str = ""  # of the estimate itself
    max_cost: Decimal | None = None  # US dollars
    exit_code = 0

    def __str__(self) -> str:
        return "\n".join(filter(None, [*map(bound_line, self.bounds), *self.together(), self.bill]))

    def together(self) -> Iterator[str]:
        """What all accounts come to, and how the figures are meant."""
        if len(self.bounds) > 1:
            yield f"all together: {total_line(self.bounds)}"
        if any(bound.profile for bound in self.bounds):
            yield "A profile counts retweets, quotes and replies too: most runs read fewer posts."
        if any(bound.posts < bound.most for bound in self.bounds):
            yield "About: a limit may read more than it writes, and X may lose posts that are kept."
        if self.max_cost is not None:
            yield f"--max_cost ends the run before it costs more than {cents(self.max_cost)}."


def confirm(sources: list[Source], options: Options) -> None:
    """Tell what a run that nothing bounds would cost; in a terminal, go on only after a yes."""
    bounded = options.limit or options.max_cost is not None
    if bounded or not any(source.gaps() or source.unknown() for source in sources):
        return
    estimate = Estimate([source.bound() for source in sources])
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        tell(total_line(estimate.bounds))
        return
    tell(f"{estimate}\nGo on? (y/n)")
    if not sys.stdin.readline().strip().lower().startswith("y"):
        bounds = "a limit or --max_cost bounds a run, and with --max_cost 0 it asks X for nothing"
        raise DownloadError(f"nothing was read; {bounds}", exit_code=0)


def bound_line(bound: Bound) -> str:
    """What a run would read of one source."""
    parts = [bound.trouble]
    if bound.profile is not None and not bound.trouble:
        parts = [f"{counted(bound.profile, 'post')} on the profile, {bound.kept:,} kept"]
    if bound.looked_up or not bound.trouble:
        parts.append(total_line([bound]))
    return f"{bound.name}: {'; '.join(filter(None, parts))}"


def total_line(bounds: list[Bound]) -> str:
    """What the bounds come to: posts, dollars, and the time at one request a second."""
    posts, most, looked_up = (
        sum(getattr(bound, name) for bound in bounds) for name in ("posts", "most", "looked_up")
    )
    above = f" and {looked_up:,} to look up" if looked_up else ""
    cost = sum((bound.cost for bound in bounds), Decimal(0))
    saved = (most - posts) * POST_PRICE
    about = f"about {counted(posts, 'post')}, {cents(cost - saved)}; " if saved else ""
    duration = timedelta(seconds=round(sum(bound.requests for bound in bounds) * SEARCH_PAUSE))
    costs = f"{cents(cost)}, {duration}"
    return f"{about}at most {counted(most, 'post')}{above} to read from X, {costs}"


def cents(dollars: Decimal) -> str:
    """An amount of US dollars, rounded up to a cent."""
    return f"${dollars.quantize(Decimal('0.01'), ROUND_UP):,}"


# ---------------------------------------------------------------------------- which posts

# What pandas, and with it the datasets library, reads as nothing, quoted or not; and numbers, which
# come back in their own form where all the last rows of a file are numbers (a chunk of 10,000), and
# fail from 64 bits on. Seen with pandas 3.1 and datasets 5.2, 2026-11-24.
MISSING_WORD = re.compile(
    r"#N/A(?: N/A)?|#?NA|<NA>|N/A|n/a|NULL|null|None|-?(?:NaN|nan)|-?1\.#(?:IND|QNAN)"
)
INTEGER = re.compile(r"(?a)-?\d{1,18}")
NUMBER = re.compile(r"(?ai)[-+]?(?:(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|inf(?:inity)?)")
NO_TEXT = "only a number that readers of CSV rewrite, or a word that they take for nothing"
MANUAL_RETWEET = re.compile(r"\s*RT @\w")  # as people wrote before there was a button
NOTICE = re.compile(  # what an archive or a dump holds where X hides a post
    r"@?\w+['’]s account is temporarily unavailable because it violates the (?:Twitter|X) Media "
    r"Policy\. Learn more\.?(?: https?://\S+)?"
    r"|[^.!?\n]{,60} (?:has|have) been withheld (?:in [^.!?\n]+ )?in response to "
    r"(?:a legal demand|a report from the copyright holder)\b.{,40}"
)
CUT = "cut off by the source"
KIND_REASONS = {
    ORIGINALS: "posts that answer nobody",
    THREADS: "continuing its own posts, which --include_threads has",
    REPLIES: "replies",
}
OF_ONE = {  # the reasons that read otherwise when they are those of a single post
    "retweets": "retweet",
    "retweets written by hand": "retweet written by hand",
    "quotes": "quote",
    "replies": "reply",
    "posts that answer nobody": "post that answers nobody",
}


class Chosen(NamedTuple):
    """A wanted post with its cleaned text, or a thread's first post with the text of all."""

    tweet: Tweet
    text: str  # empty only within a thread
    tweets: tuple[Tweet, ...] = ()  # the posts that a thread's text is made of


def choose(page: Page, options: Options, tally: Tally) -> list[Chosen]:
    """The page's wanted tweets, each with its cleaned text; the others are counted by reason."""
    chosen = []
    for tweet in page:
        reason = reason_to_drop(tweet, options)
        text = "" if reason else clean(tweet, options)
        if not text:
            tally.dropped[reason or "empty after cleaning"] += 1
        if text or (options.include_threads and not reason):
            chosen.append(Chosen(tweet, text))
    return chosen


def with_whole_texts(page: Page, source: Source, options: Options) -> Page:
    """The page, with the whole text of each wanted post that is cut off, where X still has it."""
    cut = [tweet.id for tweet in page if tweet.is_cut and reason_to_drop(tweet, options) == CUT]
    if not cut:
        return page
    source.fetch(cut)
    found = {tweet_id: source.get(tweet_id) for tweet_id in cut}
    return [whole if isinstance(whole := found.get(t.id), Tweet) else t for t in page]


def reason_to_drop(tweet: Tweet, options: Options) -> str:
    """Why a tweet does not belong into the dataset; empty if it does."""
    if tweet.is_retweet:
        return "retweets"
    if tweet.is_quote:
        return "quotes"
    if MANUAL_RETWEET.match(tweet.text):
        return "retweets written by hand"
    if NOTICE.fullmatch(tweet.text.strip()):
        return "X's words in place of a post"
    if not options.wanted.start <= tweet.created_at < options.wanted.until:
        return "outside the timeframe"
    if not kind(tweet) <= options.kinds:
        return KIND_REASONS[kind(tweet)]
    return CUT if tweet.is_cut else ""


def lost_in_csv(text: str) -> bool:
    """Whether readers of CSV make something else of a text.

    >>> [text for text in ("NA", "na", "007", "1.50", "2020") if lost_in_csv(text)]
    ['NA', '007', '1.50']
    """
    if not NUMBER.fullmatch(text):
        return bool(MISSING_WORD.fullmatch(text))
    return text != str(int(text) if INTEGER.fullmatch(text) else float(text))


def repeats(text: str, options: Options, tally: Tally) -> bool:
    """Whether a text was already written, and none is wanted twice."""
    return options.unique and plain(text) in tally.texts


def plain(text: str) -> str:
    r"""The text without regard to case and spacing.

    >>> plain("Good  MORNING\n") == plain("good morning")
    True
    """
    return " ".join(text.casefold().split())


# ---------------------------------------------------------------------------- threads

BY_TIME = attrgetter("tweet.position")  # by which the posts of a thread are in order


class Threads:
    """An account's own threads, whose posts come newest first and wait for the first of theirs."""

    def __init__(self, joins: bool) -> None:
        self.joins = joins  # else every post is a thread of its own
        self.ready: list[list[Chosen]] = []
        self.waiting: dict[int, list[Chosen]] = {}  # by the id of the post that they continue

    def __len__(self) -> int:
        """How many records they make at most."""
        return len(self.ready) + len(self.waiting)

    def take(self, posts: list[Chosen], missing: int | None) -> list[Chosen]:
        """Take posts until one would begin more records than are missing; those left over."""
        room = None if missing is None else len(self) + missing
        for number, post in enumerate(posts):
            continued = post.tweet.replied_to if self.joins and post.tweet.continues else None
            if len(self) == room and not {post.tweet.id, continued} & self.waiting.keys():
                return posts[number:]
            thread = self.waiting.pop(post.tweet.id, [])
            thread.append(post)
            if continued is None:
                self.ready.append(thread)
            elif (branch := self.waiting.setdefault(continued, thread)) is not thread:
                branch += thread
        return []

    def end(self) -> None:
        """Wait no longer: each part without its beginning is a thread of its own."""
        parts = [*self.waiting.values()]
        self.ready += sorted(parts, key=lambda p: min(map(BY_TIME, p)), reverse=True)
        self.waiting = {}

    def pop(self) -> list[Chosen]:
        """The threads that are ready and have a text, each joined."""
        ready, self.ready = self.ready, []
        return [thread for thread in map(join, ready) if thread.text]


def join(thread: list[Chosen]) -> Chosen:
    r"""The first post of a thread, with the texts of all, joined by a blank line.

    >>> join([Chosen(Tweet(2, 2, ""), "Then b."), Chosen(Tweet(1, 1, ""), "First a.")]).text
    'First a.\n\nThen b.'
    """
    posts = sorted(thread, key=BY_TIME)
    written = [post for post in posts if post.text]
    text = "\n\n".join(post.text for post in written)
    return Chosen(posts[0].tweet, text, tuple(post.tweet for post in written))


# ---------------------------------------------------------------------------- conversations

NO_ANSWER = "answering nothing that can be had"
ONLY_ITSELF = "continuing its own posts, with nobody else's words"
NOT_ASKED = "not looked up: --max_cost"
ANSWERS_ACCOUNT = "answering an account, not a post"


@dataclass(frozen=True)
class Conversation:
    """What stands above a reply: the first post of its conversation, and the post it answers."""

    first: Tweet | None = None
    answered: Tweet | None = None


def conversations(
    replies: Page, source: Source, options: Options, tally: Tally
) -> dict[int, Conversation]:
    """What stands above each reply, by the reply's id; what cannot be had is counted by reason.

    Two rounds of lookups: the answered posts and, with them or where only they name it after
    them, the first posts of the threads. Never one post at a time up a thread.
    """
    for _ in range(2 if replies else 0):
        above = {i for tweet in replies for i in (tweet.replied_to, first_id(tweet, source)) if i}
        source.fetch(above)
    found = {}
    for tweet in replies:
        answered = source.get(tweet.replied_to) if tweet.replied_to else ANSWERS_ACCOUNT
        if isinstance(answered, Tweet):
            tally.orphans["empty after cleaning"] += not clean(answered, options)
            found[tweet.id] = Conversation(topmost(tweet, source), answered)
        else:
            tally.orphans[answered or NOT_ASKED] += 1
            found[tweet.id] = Conversation(topmost(tweet, source))
    return found


def ancestors(tweet: Tweet, source: Source) -> Iterator[Tweet]:
    """The known posts above a tweet, nearest first, as far as they are needed to find the first.

    For a post that answers b, which answers a: b, then a. A post of X names the first post of its
    thread, so nothing above it is needed. Only in a file all is climbed: what it holds of a thread
    does not depend on earlier runs.
    """
    seen = {tweet.id}
    lowest = tweet
    while tweet.replied_to and tweet.replied_to not in seen:
        seen.add(tweet.replied_to)
        found = source.get(tweet.replied_to)
        if not isinstance(found, Tweet):
            return
        held = source.held(found.id)
        if not held and tweet is not lowest and tweet.conversation_id:
            return
        yield found
        if not held and found.conversation_id:
            return
        tweet = found


def first_id(tweet: Tweet, source: Source) -> int:
    """The id of the first post of a tweet's thread, or of the topmost that is known of."""
    top = tweet
    for top in itertools.chain([tweet], ancestors(tweet, source)):
        if top.conversation_id:
            return top.conversation_id
    return top.replied_to or top.id


def topmost(tweet: Tweet, source: Source) -> Tweet | None:
    """The topmost post of a tweet's thread that can be had; None if there is none above it."""
    first = source.get(first_id(tweet, source))
    if isinstance(first, Tweet):
        return first if first.id != tweet.id else None
    above = [*ancestors(tweet, source)]
    if not above:
        return None
    return above[-1] if source.held(tweet.id) else above[0]


# ---------------------------------------------------------------------------- clean text

# X links addresses of Latin and Cyrillic letters; those of other scripts end them.
IN_LINK = r"!#-';*-;=?-~\u00a1-\u024f\u0400-\u04ff"  # neither blanks nor " < > ( )
LINK_END = r"#-&*+\-/-9=@-Z\\^-z|~\u00c0-\u024f\u0400-\u04ff"  # nor . , ; : ! ? ' [ ] { }
SHORT = r"(?i:https?)://t\.co/[A-Za-z0-9]+"
LINK = (
    rf"{SHORT}(?:\?amp=1)?"
    r"|(?i:pic\.(?:twitter|x)\.com/)[A-Za-z0-9]+"
    r"|(?:(?i:https?)://|(?<![A-Za-z0-9])(?i:www)\.)(?=[^\W_])"
    rf"(?:[{IN_LINK}]|\([{IN_LINK}]*\))*(?:[{LINK_END}]|\([{IN_LINK}]*\))"
)
# twitter-text's rules: https://github.com/twitter/twitter-text
LATIN_ACCENTS = (
    "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268"
    "\u026f\u0272\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff"
)
DOMAIN = r"\.(?:com|org|net|edu|gov|info|io|co|uk|de|fr|jp)(?![A-Za-z0-9_])"
NAME_START = (  # stands behind the sign, as a search for a sign is the fast one
    "(?:(?<![A-Za-z0-9_!#$%&*@＠].)|(?<=(?<![A-Za-z0-9_+~.-])[Rr][Tt].))"
)
NAME = (  # or, as other networks write it, @name@domain
    r"(?:(?>[A-Za-z0-9_][A-Za-z0-9_.-]{0,63})[@＠](?>[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)(?![@＠]|://)"
    "|(?>[A-Za-z0-9_]{1,20})(?:/[A-Za-z](?>[A-Za-z0-9_-]{0,24}))?+"
    f"(?![@＠{LATIN_ACCENTS}]|://|{DOMAIN}))"
)
JOINERS = "·־׳״་༌\u200c\u200d〃〜゛゜゠・꙾～"  # of the letters of a hashtag
POSSESSIVE = r"['’]s(?!\w)"  # goes with what it stands behind
HONORIFIC = "(?:さん|くん|ちゃん|様|氏)"
# A name that what follows makes a word of the sentence; what ends a salutation.
IN_SENTENCE = rf"{POSSESSIVE}|\s+(?i:and)\s+[@＠]|\s*&\s*[@＠]|{HONORIFIC}|\s{HONORIFIC}(?!\w)"
AFTER_NAME = r"\s*(?:[,、：]|:(?=\s|\Z))"
MARKS = r"[\s\u2066-\u2069]*"  # some clients wrap a name into marks of direction
LEADING_NAME = rf"{MARKS}[@＠]{NAME_START}{NAME}\u2069*(?!{IN_SENTENCE})(?:{AFTER_NAME})?"
LEADING_NAMES = re.compile(rf"\A(?:{LEADING_NAME})+\s*")
SALUTATION_END = re.compile(rf"\A{AFTER_NAME}\s*")
ANY_LINK = re.compile(rf"(?:{LINK})(?:{POSSESSIVE})?")
SHORT_LINK = re.compile(f"({SHORT})(?:\\?amp=1)?")
INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\u2800\u3164"
    "\ufe0e\ufe0f\uffa0"
)
VISIBLE = re.compile(rf"[^\s{INVISIBLE}]")
UNPRINTABLE = re.compile(  # and what only splits words: soft hyphens and blanks of no width
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ud800-\udfff\ufeff]"
)
LINE_BREAK = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
SEAM = "\x00"  # stands where something was taken out, until it is mended; tidy lets none pass


def clean(tweet: Tweet, options: Options) -> str:
    """The text of a tweet as a dataset wants it; empty if nothing is left to read.

    What is taken out leaves a seam, and only what stands beside a seam is mended. The links that
    stay are written out last: as X's short addresses they hold no name and no tag.
    """
    text = cut_names_and_tags(cut_links(tidy(own_words(tweet)), tweet, options), options)
    sense = WORDS if SEAM in text else VISIBLE
    text = mend(text)
    if tweet.is_reply and not tweet.own_start:
        text = leading_names(options.strip_hashtags).sub("", text)
    if options.include_links and tweet.links:
        text = tidy(with_links(text, tweet.links))
    text = defuse(text)
    return text if sense.search(text) else ""


def own_words(tweet: Tweet) -> str:
    """The text of a tweet without the names that X puts before a reply.

    >>> own_words(Tweet(1, 0, "@bob @amy is right", own_start=5))
    '@amy is right'
    """
    if tweet.own_start:
        return SALUTATION_END.sub("", tweet.text[tweet.own_start :])
    return LEADING_NAMES.sub("", tweet.text) if tweet.is_reply else tweet.text


def tidy(text: str) -> str:
    r"""The text with plain blanks and line breaks, at most one blank line in a row.

    >>> tidy("a\u00a0 b \r\n\n\n\nc\x00")
    'a b\n\nc'
    """
    if text.isprintable() and "  " not in text:  # so there is but one line
        return text.strip()
    text = UNPRINTABLE.sub("", LINE_BREAK.sub("\n", text))
    text = re.sub(r"[^\S\n]+", " ", text)
    return re.sub(r"\n{3,}", "\n\n", re.sub(" ?\n ?", "\n", text)).strip()


def cut_links(text: str, tweet: Tweet, options: Options) -> str:
    """The text with a seam for each link that goes: all of them, or what shows the post itself."""
    if options.include_links:
        return with_links(text, [(link, SEAM) for link, target in tweet.links if not target])
    if not all(SHORT_LINK.fullmatch(link) for link, _ in tweet.links):  # before t.co, or not of X
        text = with_links(text, [(link, SEAM) for link, _ in tweet.links])
    lower = text.lower()
    may_have = "://" in lower or "www." in lower or "pic." in lower
    return ANY_LINK.sub(SEAM, text) if may_have else text


def with_links(text: str, links: Iterable[tuple[str, str]]) -> str:
    """The text with its known links replaced by where they lead.

    >>> with_links("My https://t.co/a", (("https://t.co/a", "https://example.com/?a=1&amp;b=2"),))
    'My https://example.com/?a=1&b=2'
    """
    targets = {link: target.replace("&amp;", "&") for link, target in links if target}
    if not targets:
        return text
    known = SHORT_LINK
    if not all(known.fullmatch(link) for link in targets):
        longest_first = sorted(map(re.escape, targets), key=len, reverse=True)
        known = re.compile(rf"({'|'.join(longest_first)})(?:\?amp=1)?(?![A-Za-z0-9])")
    return known.sub(lambda match: targets.get(match[1], match[0]), text)


def cut_names_and_tags(text: str, options: Options) -> str:
    r"""The text with a seam for each run of @names and #tags that goes.

    >>> cut_names_and_tags("hi @bob, #1 #a@amy", Options("x", strip_usertags=True))
    'hi \x00, #1 #a@amy'
    """
    names = options.strip_usertags and ("@" in text or "＠" in text)
    tags = options.strip_hashtags and ("#" in text or "＃" in text)
    if not (names or tags):
        return text
    pattern = names_and_tags(names, tags, options.include_links)
    return pattern.sub(lambda match: match["link"] or SEAM, text)


@cache
def names_and_tags(names: bool, tags: bool, links: bool) -> re.Pattern[str]:
    """Runs of names and tags, within which nothing need precede a sign; or links, which stay."""
    tag_start, tag = hashtag() if tags else ("", "")
    first = [f"[@＠]{NAME_START}{NAME}"] * names + [f"[#＃]{tag_start}{tag}"] * tags
    more = [f"[@＠]{NAME}"] * names + [f"[#＃]{tag}"] * tags + [POSSESSIVE]
    link = LINK if links else "(?!)"
    return re.compile(f"(?P<link>{link})|(?:{'|'.join(first)})(?:{'|'.join(more)})*+")


@cache
def hashtag() -> tuple[str, str]:
    r"""Patterns of what stands before the sign of a hashtag, looked at from behind it, and after.

    Python's \w lacks the combining marks that Hindi, Thai or Arabic words are written with, and
    has numbers that are no digits, such as ②.
    """
    kinds: dict[str, str] = {"M": "", "N": ""}
    for letter in map(chr, range(0xB2, 0x1F200)):
        category = unicodedata.category(letter)
        if category[0] == "M" or category in ("Nl", "No"):
            kinds[category[0]] += letter
    letters, numbers = rf"\w{kinds['M']}{JOINERS}", kinds["N"]
    start = rf"(?:(?<![{letters}&].)|(?<=[\ufe0e\ufe0f{numbers}].))(?![\ufe0f\u20e3])"
    with_letter = rf"(?=[\d_{JOINERS}]*(?![{numbers}])[^\W\d_])"
    return start, rf"{with_letter}(?>(?:(?![{numbers}])[{letters}])+)(?![#＃]|://)"


@cache
def leading_names(with_tags: bool) -> re.Pattern[str]:
    """Names at the beginning of a text, each with the tags that it would uncover behind it."""
    tags = f"(?:[#＃]{hashtag()[1]})*" if with_tags else ""
    return re.compile(rf"\A(?:{LEADING_NAME}{tags})+\s*")


# What stands beside a seam.
SMILEY = r"[:;=]['’-]?[()\[\]/\\|*DPpOo3]"
STOP = rf"(?!{SMILEY})[.,;:!?…。、，！？：；]"
WORDS = re.compile(  # more than punctuation, if not a face
    rf"[^\s{INVISIBLE}!-/:-@\[-`{{-~¡«»¿‐-―‘-‟•…‹›、。〈-】〔〕〜・！（），．：；？［］｛｝～｜＜＞]"
    rf"|{SMILEY}|[-^>._@]_+[-^<._@]|\^\^|\^-\^"
)
PAIRS = (
    "() [] {} <> “” ‘’ „“ «» ‹› （） ［］ ｛｝ ＜＞ 「」 『』 【】 〈〉 《》 〔〕"
    " \u2066\u2069 \u2067\u2069 \u2068\u2069 \u202a\u202c \u202b\u202c"
)
EMPTIED = re.compile(
    "|".join(rf"{re.escape(pair[0])}{SEAM}{re.escape(pair[1])}" for pair in PAIRS.split())
    + rf"|(?<!\w)(?:\"{SEAM}\"|'{SEAM}')(?!\w)"
)
DANGLING = re.compile(
    r"(?:[:,;–—：、，]+|(?<![^\s(\[{（“\"])(?:-{1,3}|[|&+/@])|(?<!\w)(?:via|cc|h/t|at))\Z",
    re.IGNORECASE,
)
LONGEST_DANGLING = 5  # letters, with the one before
TEXT_END = re.compile(rf"\s*(?:\Z|{STOP}|[)\]}}”）］｝」』】])")
NO_BLANK_BEFORE = re.compile(rf"(?!\.\w){STOP}|[)\]}}”’）］｝」』】]|[\"'](?!\w)")
A_STOP = re.compile(STOP)
SECOND_STOP = re.compile(rf"{STOP}(?![.!?…])")
SEAMS = re.compile(  # that nothing parts but what parts the items of a list
    rf"{SEAM}(?:\s*(?:[,;:&+/|·•–—-]+\s*|(?:,\s*)?(?i:and)\s+)?{SEAM})+"
)
OPENING = re.compile(r"\A(?: *[-–—|:](?=\s)|[、。，：；]|[,;:.!?…](?=\s))")
MAY_JOIN = frozenset("@＠#＃:/._" + string.ascii_letters + string.digits)
JOINED = re.compile(rf"[.:/]{{,3}}\w|[@＠#＃{JOINERS}]")


def mend(text: str) -> str:
    r"""The text without its seams, and without what makes no sense beside them.

    >>> mend("Great read (\x00), thanks - \x00"), mend("\x00, \x00 and \x00: (via \x00) no!")
    ('Great read, thanks', 'no!')
    """
    if SEAM not in text:
        return text
    text = SEAMS.sub(lambda match: SEAM + "\n" * min(2, match[0].count("\n")) + SEAM, text)
    *lefts, right = text.split(SEAM)
    for left in reversed(lefts):  # so that what stands after a seam is mended already
        right = joined(left, right)
    return tidy(right if lefts[0] else OPENING.sub("", right))


def joined(left: str, right: str) -> str:
    """Both sides of a seam as one text.

    >>> joined("Great read (", "), thanks"), joined("(live at ", ")"), joined("I like ", " work")
    ('Great read, thanks', '(live)', 'I like work')
    """
    left, right = unwrapped(left, right)
    if NO_BLANK_BEFORE.match(right):
        left = left.rstrip(" ")
        if A_STOP.match(left[-1:]) and SECOND_STOP.match(right):
            right = right[1:]
    if left[-1:] in MAY_JOIN and JOINED.match(right):
        left += " "  # or both sides may become one link or name
    return left + (right.lstrip(" ") if left.endswith(" ") else right)


def unwrapped(left: str, right: str) -> tuple[str, str]:
    """Both sides of a seam without what it has emptied and what now leads nowhere.

    >>> unwrapped("so: (via “", "”)"), unwrapped("so: ", " many")
    (('so', ''), ('so: ', ' many'))
    """
    while True:
        before, after = left.rstrip(), right.lstrip()
        if EMPTIED.search(f"{before[-2:]}{SEAM}{after[:2]}"):
            left, right = before[:-1], after[1:]
            continue
        dangling = TEXT_END.match(right) and DANGLING.search(before[-LONGEST_DANGLING:])
        if not dangling:
            return left, right
        left = before[: -len(dangling[0])].rstrip()


# Marks of models, which steer them from within a text as well: Hugging Face's tokenizers read each
# as one token wherever it stands. A blank behind the first sign makes plain letters of it.
STEERING = re.compile(
    "|".join(
        (
            r"<(?=[|｜])",  # GPT-2, Llama 3, ChatML (Qwen, SmolLM2), Phi, Gemma 4; DeepSeek
            r"<(?=/?\w+\|>)",  # Gemma 4
            r"<(?=/?(?:s|bos|eos|pad|unk|mask|sep|cls)>)",  # Llama 2, Mistral, Gemma, T5
            r"<(?=/?[a-z]+(?:_[a-z0-9]+)+>)",  # Gemma's turns, Qwen's tools, SmolLM2's files
            r"<(?=/?think>|(?:reponame|filename|unused\d+)>)",  # Qwen 3, DeepSeek; SmolLM2; Gemma
            r"<(?=</?SYS>>)",  # Llama 2: no token, but its turns are learnt from these letters
            r"\[(?=/?(?:INST|[A-Z]+_PROMPT|AVAILABLE_TOOLS|TOOL_[A-Z]+|THINK|IMG)\])",  # Mistral
        )
    )
)


def defuse(text: str) -> str:
    """The text with a blank within what would steer a trained model.

    >>> defuse("<|endoftext|> </s> [INST] <start_of_turn> <3 </3 <b>")
    '< |endoftext|> < /s> [ INST] < start_of_turn> <3 </3 <b>'
    """
    return STEERING.sub(r"\g<0> ", text) if "<" in text or "[" in text else text


# ---------------------------------------------------------------------------- sentiment

# Of VADER's compound score, either way: ±0.05 is VADER's own advice; the others fit its human-rated
# tweets best (Hutto & Gilbert 2014).
CUTS: dict[int, tuple[float, ...]] = {3: (0.05,), 5: (0.05, 0.75), 7: (0.05, 0.5, 0.9)}
STRENGTHS = ("", "", "VERY ", "EXTREMELY ")
ASCII_SPELLING: dict[int, int | str | None] = {
    **str.maketrans("’‘“”", "''\"\"", "\ufe0f"),  # the last one colours an emoji
    **dict.fromkeys(map(ord, "–—"), " - "),
    ord("…"): "...",
}
EMOJI = re.compile("[\u203c-\u2bff\U0001f000-\U0001faff](?=\\S)")


def sentiment_label(text: str, categories: int) -> str:
    """The sentiment of a text in 3, 5 or 7 categories; empty for 0.

    >>> sentiment_label("I love it, wonderful!", 3), sentiment_label("A table.", 7)
    ('POSITIVE', 'NEUTRAL')
    """
    if not categories:
        return ""
    score = analyzer().polarity_scores(in_ascii_spelling(text))["compound"]
    strength = bisect_right(CUTS[categories], abs(score))  # on a cut: the stronger side
    if not strength:
        return "NEUTRAL"
    return STRENGTHS[strength] + ("POSITIVE" if score > 0 else "NEGATIVE")


def in_ascii_spelling(text: str) -> str:
    r"""The text with the punctuation that VADER knows, and its emoji apart: phones write others.

    >>> in_ascii_spelling("“I don’t”…😂love ❤️—this")
    '"I don\'t"...😂 love ❤ - this'
    """
    return EMOJI.sub(r"\g<0> ", text.translate(ASCII_SPELLING))


@cache
def analyzer() -> Any:
    """VADER's analyzer, whose lexicon takes a tenth of a second to load."""
    from vaderSentiment import vaderSentiment  # type: ignore[import-untyped]

    return vaderSentiment.SentimentIntensityAnalyzer()


# ---------------------------------------------------------------------------- text formats

SECTION_MARK = re.compile(r"^\*{4}(?=(?:ARGUMENTS|PARENT|IN_REPLY_TO|TWEET)$)", re.MULTILINE)


@dataclass(frozen=True)
class Record:
    """What one row or line of the dataset holds."""

    content: str | Json  # its text, or a JSON object for a line of its own
    label: str


@dataclass(frozen=True)
class Parts:
    """What a record is made of: cleaned texts, and what is known about them."""

    text: str
    categories: int = 0  # of sentiment
    is_reply: bool = False
    parent: str = ""  # the first post of the conversation
    answered: str = ""
    author: str | None = None
    turns: tuple[tuple[str | None, str], ...] = ()  # authors and texts of the posts above, once


def make_record(tweet: Tweet, text: str, above: Conversation, options: Options) -> Record | None:
    """The record of a tweet in the wanted format; None if it makes none."""
    posts = {post.id: post for post in (above.first, above.answered) if post}  # perhaps the same
    cleaned = {post.id: clean(post, options) for post in posts.values()}
    parent, answered = (cleaned[post.id] if post else "" for post in (above.first, above.answered))
    turns = tuple((post.author, cleaned[post.id]) for post in posts.values())
    parts = Parts(text, options.sentiment, tweet.is_reply, parent, answered, tweet.author, turns)
    return options.format.make(parts)


def simple_record(parts: Parts) -> Record:
    r"""The text, with the sentiment on a line before it if there is one.

    >>> simple_record(Parts("What a lovely day", categories=3)).content
    'POSITIVE\nWhat a lovely day'
    """
    label = sentiment_label(parts.text, parts.categories)
    return Record(f"{label}\n{parts.text}" if label else parts.text, label)


def reply_record(parts: Parts) -> Record:
    """The text with what it answers, in sections; those without a text are empty.

    >>> print(reply_record(Parts("Please!", is_reply=True, parent="Tea?")).content)
    ****ARGUMENTS
    REPLY
    ****PARENT
    Tea?
    ****IN_REPLY_TO
    ****TWEET
    Please!
    """
    label = sentiment_label(parts.text, parts.categories)
    sections = {
        "****ARGUMENTS": f"{'REPLY' if parts.is_reply else 'ORIGINAL'}\n{label}".strip(),
        "****PARENT": harmless(parts.parent),
        "****IN_REPLY_TO": harmless(parts.answered),
        "****TWEET": harmless(parts.text),
    }
    return Record("\n".join(line for part in sections.items() for line in part if line), label)


def chat_record(parts: Parts) -> Record | None:
    """The turns as a chat that begins with the user and ends with the text; None without a user.

    Of two strangers only the later one speaks, lest they seem one. The label is the last message's.

    >>> turns = (("1", "Tea?"), ("2", "Please!"))
    >>> chat_record(Parts("Here.", author="1", turns=turns)).content["messages"]
    [{'role': 'user', 'content': 'Please!'}, {'role': 'assistant', 'content': 'Here.'}]
    """
    spoken = [turn for turn in (*parts.turns, (parts.author, parts.text)) if turn[1]]
    stranger = next((who for who, _ in reversed(spoken) if who != parts.author), None)
    heard = (turn for turn in spoken if turn[0] in (parts.author, stranger))
    from_user = itertools.dropwhile(lambda turn: turn[0] == parts.author, heard)
    messages = [
        {
            "role": "assistant" if who == parts.author else "user",
            "content": "\n\n".join(text for _, text in turns),
        }
        for who, turns in itertools.groupby(from_user, key=itemgetter(0))
    ]
    if not messages:
        return None
    label = sentiment_label(messages[-1]["content"], parts.categories)
    system = [{"role": "system", "content": label}] if label else []
    return Record({"messages": [*system, *messages]}, label)


@dataclass(frozen=True)
class Format:
    """A shape that records have."""

    make: Callable[[Parts], Record | None]
    is_jsonl: bool = False  # always JSON Lines, never CSV
    replies_only: bool = False
    shows_conversations: bool = False  # wants what stands above a reply


FORMATS: dict[str, Format] = {
    "simple": Format(simple_record),
    "reply": Format(reply_record, shows_conversations=True),
    "chat": Format(chat_record, is_jsonl=True, replies_only=True, shows_conversations=True),
}


WITHOUT_REPLIES = {  # what a format that shows conversations does without include_replies
    False: "{} shows what replies answer; add --include_replies, or every record is an ORIGINAL",
    True: "{} reads the account's replies, whatever include_replies says",
}


def harmless(text: str) -> str:
    """The text with no line that reads like the mark of a section.

    >>> harmless("****TWEET")
    '**** TWEET'
    """
    return SECTION_MARK.sub("**** ", text)


# ---------------------------------------------------------------------------- the dataset file


class Dataset:
    """The dataset file: whole pages are appended; on an error of ours none is left half written.

    An old file of the same name stays as it is until the first page is there.
    """

    def __init__(self, path: Path) -> None:
        self.path = path.resolve()  # a link stays a link
        self.draft = self.path.with_name(f"{self.path.name}.{os.getpid()}.part")
        self.is_jsonl = path.suffix.lower() == ".jsonl"
        self.file: io.FileIO | None = None

    def __enter__(self) -> Dataset:
        for left in self.path.parent.glob(f"{glob.escape(self.path.name)}.[0-9]*.part"):
            remove(left)  # by a run that was killed
        with told_unwritable(self.path):
            self.draft.write_bytes(b"")  # fails here, before anything is paid for
        return self

    def __exit__(self, *_: object) -> None:
        if self.file:
            self.file.close()
        remove(self.draft)

    def append(self, records: list[Record]) -> None:
        """Write a page of records to the disk, or nothing of it: raises DownloadError."""
        lines = [self.line(record) for record in records]
        with told_unwritable(self.path):
            if lines and not self.file:
                self.draft.write_bytes(b"".join([b"" if self.is_jsonl else b"text\n", *lines]))
                self.draft.replace(self.path)
                self.file = io.FileIO(self.path, "ab")
            elif self.file:
                self.append_lines(self.file, lines)

    def append_lines(self, file: io.FileIO, lines: list[bytes]) -> None:
        """Append record by record, so that even a killed run leaves whole records behind."""
        status = os.fstat(file.fileno())
        if not (self.path.exists() and os.path.samestat(status, self.path.stat())):
            raise OSError(errno.EBUSY, "another run has replaced it")
        try:
            for line in lines:
                if file.write(line) != len(line):
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        except BaseException:  # Ctrl-C too
            file.truncate(status.st_size)
            raise

    def line(self, record: Record) -> bytes:
        """A record as the file holds it, with its line end."""
        if self.is_jsonl:
            is_text = isinstance(record.content, str)
            content = {"text": record.content} if is_text else record.content
            return f"{json.dumps(content, ensure_ascii=False)}\n".encode()
        cell = io.StringIO()
        csv.writer(cell, lineterminator="\n").writerow([record.content])
        return cell.getvalue().encode()


def remove(draft: Path) -> None:
    """Remove a draft; one that a virus scanner or another run has open is left for later runs."""
    with suppress(OSError):
        draft.unlink()


def told_unwritable(path: Path) -> AbstractContextManager[None]:
    """Tell an error of the disk that holds the dataset file as one of ours."""
    advice = "its space and its permissions, close what else uses the file, then run again"
    return told((OSError,), f"{path.name}: cannot be written", f"; see to the disk, {advice}")


# ---------------------------------------------------------------------------- what is told

# X's codes for texts that are in no language, or in none that it knows.
NO_LANGUAGE = {"", "art", "qam", "qct", "qht", "qme", "qst", "und", "zxx"}
BAR_WIDTH = 30  # letters of the longest bar in the chart of sentiments


@dataclass(frozen=True)
class Report:
    """What a run read, wrote and dropped; `str()` gives the closing summary."""

    path: Path
    size: int  # bytes of the file
    tally: Tally
    unread: list[DownloadError]  # accounts of a list that failed, or that --max_cost left out
    notes: list[str]  # what comes next, what X was asked for and costs, what it was not asked for

    def __str__(self) -> str:
        return "\n".join(summary(self))

    @property
    def exit_code(self) -> int:
        """0, or 1 if an account of a list failed."""
        return max((error.exit_code for error in self.unread), default=0)


def summary(report: Report) -> Iterator[str]:
    """The closing summary, line by line: the file, what was dropped, the sentiments, advice."""
    tally = report.tally
    yield f"{report.path}: {counted(tally.records, 'record')}, {kilobytes(report.size)}"
    dropped = tally.dropped.total()
    written = f"{tally.posts:,} written, {dropped:,} not{listed(tally.dropped)}"
    yield f"{counted(tally.posts + dropped, 'post')} read: {written}"
    if tally.orphans.total():
        many = "replies without the post they answer"
        replies = counted(tally.orphans.total(), "reply without the post it answers", many)
        yield f"{replies}{listed(tally.orphans)}"
    yield from chart(tally.labels)
    yield from language_warning(tally)
    if report.path.suffix.lower() == ".csv" and tally.records == tally.numbers:
        yield "warning: readers of CSV take a file of nothing but numbers for numbers, not for text"
    yield from report.notes
    for error in sorted(report.unread, key=attrgetter("exit_code"), reverse=True):
        yield f"not read: {error}"


def what_next(path: Path, records: int) -> str:
    """What the dataset is good for, and the command that trains on it, where that is at hand."""
    worth = "enough to fine-tune a small model"
    if records < ENOUGH:
        worth = f"a small model learns from about {ENOUGH} records on"
    example = Path(__file__).resolve().with_name("examples") / "finetune.py"
    if not example.is_file():
        return worth
    here = Path.cwd()
    command = example.relative_to(here) if example.is_relative_to(here) else example
    words = [f'"{word}"' if " " in word else word for word in map(str, (command, path))]
    return f"{worth}; next: python3 {' '.join(words)}"


def language_warning(tally: Tally) -> Iterator[str]:
    """That VADER cannot judge most of the posts, if so, by the languages that X recognised."""
    known = Counter({name: n for name, n in tally.languages.items() if name not in NO_LANGUAGE})
    others = known.total() - known["en"]
    if set(tally.labels) != {""} and others > known["en"]:
        share = f"{others / known.total():.0%} of the posts"
        most = ", ".join(name for name, _ in known.most_common(3) if name != "en")
        yield f"warning: {share} are not in English ({most}); the sentiments of those mean nothing"


def nothing_written(tally: Tally, unread: list[DownloadError]) -> DownloadError:
    """Why there is no dataset, and what to do."""
    if failed := sum(error.exit_code for error in unread):
        return DownloadError(f"none of {counted(failed, 'account')} could be read, as told")
    if unread:
        return DownloadError("nothing was written: --max_cost left nothing to read", exit_code=0)
    read = counted(tally.dropped.total(), "post")
    return DownloadError(f"nothing to write: {read} read{listed(tally.dropped)}{advice(tally)}")


def advice(tally: Tally) -> str:
    """What would have given records, to end a line with."""
    ways = [
        (tally.dropped["replies"], "add --include_replies to have the replies"),
        (tally.dropped[KIND_REASONS[THREADS]], "--include_threads to have the account's threads"),
        (tally.orphans[NO_KEYS], "set BEARER_TOKEN to look up at X what the replies answer"),
        (tally.dropped[NO_ANSWER], "--text_format reply writes replies without what they answer"),
    ]
    return "".join(f"; {way}" for number, way in ways if number)


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun.

    >>> counted(1, "post"), counted(1200, "post"), counted(0, "reply", "replies")
    ('1 post', '1,200 posts', '0 replies')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(reasons: Counter[str]) -> str:
    """The reasons with their numbers, the most frequent first, to end a line with.

    >>> listed(Counter(quotes=1, retweets=3, replies=0))
    ' (3 retweets, 1 quote)'
    """
    parts = [counted(n, OF_ONE.get(why, why), why) for why, n in reasons.most_common() if n]
    return f" ({', '.join(parts)})" if parts else ""


def kilobytes(size: int) -> str:
    """A size in bytes, as people read it.

    >>> kilobytes(999), kilobytes(12_345), kilobytes(3_456_789)
    ('999 bytes', '12.3 kB', '3.5 MB')
    """
    if size < 1_000:
        return f"{size} bytes"
    return f"{size / 1_000:.1f} kB" if size < 1_000_000 else f"{size / 1_000_000:.1f} MB"


def chart(labels: Counter[str]) -> Iterator[str]:
    """A bar for each sentiment, the most frequent first; in ASCII for every terminal."""
    for label, number in labels.most_common():
        if label:
            bar = "#" * max(1, round(BAR_WIDTH * number / max(labels.values())))
            yield f"  {label:18} {bar:{BAR_WIDTH}} {number:,}"


Bar: TypeAlias = Any  # tqdm's; None: no bar


def progress_bar(**options: Any) -> Bar:
    """A bar of tqdm's on standard error; silent where there is no terminal."""
    from tqdm import tqdm

    tqdm.monitor_interval = 0  # a thread of its own is not worth a smoother bar
    return tqdm(disable=None, file=sys.stderr, **options)


def byte_bar(size: int) -> Bar:
    """A bar over the bytes of the files that are read."""
    return progress_bar(total=size, unit="B", unit_scale=True, desc="reading", leave=False)


def tell(message: str) -> None:
    """Write a line to standard error, above the bar if there is one; go on if it takes none."""
    tqdm = sys.modules.get("tqdm")
    try:
        if tqdm:
            tqdm.tqdm.write(message, file=sys.stderr)
        else:
            print(message, file=sys.stderr)
    except OSError:
        lead_nowhere(sys.stderr)


def show(text: str) -> None:
    """Write to standard output; DownloadError if it takes nothing, but for a pipe that was left."""
    try:
        print(text, flush=True)
    except OSError as error:
        lead_nowhere(sys.stdout)
        if not isinstance(error, BrokenPipeError):
            raise DownloadError(f"standard output: cannot be written ({error.strerror})") from None


def lead_nowhere(stream: TextIO) -> None:
    """Let a stream that takes nothing lead nowhere, or Python tries again at its end."""
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), stream.fileno())


def open_streams() -> None:
    """Give a closed standard stream an empty one in its place, and letters an escape at need."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            stream = open(os.devnull, mode, encoding="utf-8")  # noqa: SIM115  as long as we run
            setattr(sys, name, stream)
        elif mode == "w" and isinstance(stream, io.TextIOWrapper):  # not so in a notebook
            stream.reconfigure(errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
