#!/usr/bin/env python3
# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "tweepy>=4.17,<4.18",
#     "vaderSentiment>=3.3.2,<4",
#     "python-dateutil>=2.9,<5",
#     "tqdm>=4.66,<5",
#     "ijson>=3.3,<4",
# ]
# ///
"""Turn a Twitter/X account into a dataset for AI text generation.

  python3 download_tweets.py NAME 100                 the newest 100 posts of an account
  python3 download_tweets.py accounts.txt 100         100 of each account in a list
  python3 download_tweets.py twitter-archive.zip      your own archive, without keys

The records go to NAME_tweets.csv in the working directory: one column with the header
"text", newest post first, appended page by page.

Exit codes: 0 done, 1 X or a file refused (of a list: at least one account failed),
2 wrong command line, 130 interrupted: the same command goes on from there.
"""

from __future__ import annotations

import argparse
import ast
import base64
import codecs
import csv
import dataclasses
import difflib
import errno
import html
import io
import itertools
import json
import logging
import os
import re
import signal
import sqlite3
import sys
import textwrap
import time
import unicodedata
import warnings
import zipfile
import zlib
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import ROUND_UP, Decimal
from functools import cache, cached_property, partial
from html.entities import html5
from operator import itemgetter
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NoReturn, TypeAlias, TypeVar
from urllib.parse import quote, unquote, urlsplit

if TYPE_CHECKING:
    import requests
    import tweepy  # type: ignore[import-untyped]

# tweepy, VADER, dateutil, tqdm and ijson are imported where they are used: together they take
# most of a second, which neither --help nor a mistyped command line should cost.

Json: TypeAlias = dict[str, Any]
Item = TypeVar("Item")

FIRST_DAY = datetime(2006, 3, 21, tzinfo=UTC)  # the earliest start_time that X takes
PAGE_SIZE = 500  # posts: the most X gives in a page, and how many a file gives at a time
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
LONGEST_NAME = 250  # bytes of a file's name: most disks take 255, and ".part" is added
BARREN_PAGES = 10  # pages in a row without a new post, after which X's tokens lead nowhere
POST_PRICE = Decimal("0.005")  # US dollars a post that X returns, pay-per-use, 2026-11-22
PROFILE_PRICE = Decimal("0.010")  # US dollars a profile, likewise; failed requests are free
STORE = Path("tweets.db")  # in the working directory
SMALL_DATASET = 1_000_000  # bytes of text: about what a model of GPT-2's size wants


# ---------------------------------------------------------------------------- the nouns

Kinds: TypeAlias = frozenset[str]  # of posts; retweets and quotes are never read
ORIGINALS, REPLIES = frozenset({"originals"}), frozenset({"replies"})


class DownloadError(Exception):
    """What is wrong and what to do about it, in a line; the only error that users see."""

    def __init__(self, message: str, exit_code: int = 1, account_only: bool = False) -> None:
        super().__init__(message)
        self.exit_code = exit_code
        self.account_only = account_only  # the other accounts of a list can still be read


def parameter(
    default: object, accepts: str, meaning: str, by_name_only: bool = False
) -> Any:  # what dataclasses.field gives; each field states its own type
    """A field of Options that is also a parameter of the command line."""
    about = {"accepts": accepts, "meaning": meaning, "by_name_only": by_name_only}
    return dataclasses.field(default=default, metadata=about)


@dataclass(frozen=True)
class Options:
    """One run's parameters: the fields are the command line, checked when the value is made.

    Raises DownloadError (exit code 2) for a value that its parameter does not accept.
    """

    username: str = parameter(
        None,
        "an account (name, @name or its address), a .txt list of accounts, an archive (.zip, "
        "its folder, a tweets.js) or a dump (.json, .jsonl)",
        "where the posts come from",
    )
    limit: int | None = parameter(
        None, "a whole number from 1, or None", "records to write, per account, newest first"
    )
    include_replies: bool = parameter(False, "True or False", "also replies")
    include_links: bool = parameter(
        False, "True or False", "keep links, as the address they lead to"
    )
    strip_usertags: bool = parameter(False, "True or False", "take @names out of the text")
    strip_hashtags: bool = parameter(False, "True or False", "take #tags out of the text")
    sentiment: int = parameter(
        0, "0, 3, 5 or 7", "number of sentiment categories written with each record"
    )
    text_format: str = parameter("simple", "simple, reply or chat", "shape of a record")
    timeframe: str | datetime = parameter(
        "200603220000",
        "YYYYMMDDHHMM or its beginning (2019, 201903, …), or a date with its year; UTC",
        "read posts from this minute on",
    )
    until: str | datetime | None = parameter(
        None,
        "what timeframe accepts, or None for now",
        "read posts before this minute",
        by_name_only=True,
    )
    output: str | None = parameter(
        None,
        "a .csv in a folder that exists, or a .jsonl for JSON Lines",
        "the dataset file, by default NAME_tweets.csv, or .jsonl for chat",
        by_name_only=True,
    )
    max_cost: Decimal | None = parameter(
        None,
        "US dollars such as 2.50, or None; 0 reads nothing that X charges for",
        "no request that could bring this run's bill above it",
        by_name_only=True,
    )
    estimate: bool = parameter(
        False,
        "True or False",
        "tell what the run would read and cost at most, and write nothing",
        by_name_only=True,
    )
    unique: bool = parameter(
        False,
        "True or False",
        "leave out a post whose text, without regard to case and spacing, was already written",
        by_name_only=True,
    )
    stretch: Stretch = dataclasses.field(init=False, repr=False)

    def __post_init__(self) -> None:
        for spec in parameters():
            object.__setattr__(self, spec.name, read_value(spec, getattr(self, spec.name)))
        object.__setattr__(self, "stretch", stretch_between(self.timeframe, self.until))
        if self.text_format == "chat" and str(self.output or "").lower().endswith(".csv"):
            raise DownloadError("output: chat is written as JSON Lines; name a .jsonl", exit_code=2)

    @property
    def kinds(self) -> Kinds:
        """The kinds of posts that are wanted; a chat is made of replies alone."""
        if self.text_format == "chat":
            return REPLIES
        return ORIGINALS | REPLIES if self.include_replies else ORIGINALS

    @property
    def jsonl(self) -> bool:
        """Whether the dataset is JSON Lines, not CSV."""
        return self.text_format == "chat" or str(self.output or "").lower().endswith(".jsonl")

    @property
    def with_threads(self) -> bool:
        """Whether a record shows what stands above a reply."""
        return self.text_format != "simple" and self.kinds >= REPLIES


@dataclass(frozen=True)
class Stretch:
    """A stretch of time, Unix seconds: from `start` on, up to but not including `until`."""

    start: int
    until: int
    open_end: bool = False  # nobody named its end: it is simply now


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
    replied_to: int | None = None  # id of the answered post; a reply may lack it
    conversation_id: int | None = None  # id of the thread's first post; archives lack it
    author: str | None = None  # id of the account; an archive's own posts lack it


Page: TypeAlias = list[Tweet]
Message: TypeAlias = dict[str, str]  # of a chat: its role and content
Missing: TypeAlias = Callable[[], "int | None"]  # how many records are still wanted; None: all


@dataclass(frozen=True)
class Thread:
    """What stands above a reply: the topmost post of its thread, and the post it answers."""

    first: Tweet | None = None
    answered: Tweet | None = None


# Where posts come from. Both give pages(missing), which asks `missing()` how many records are still
# wanted, get(id) of a post or the reason why it cannot be had, and fetch(ids) in few requests.
Source: TypeAlias = "Account | FileSource"


@dataclass(frozen=True)
class Report:
    """What a run read, wrote and dropped; `str()` gives the closing summary."""

    path: Path
    written: list[int]  # bytes of text, a number a record
    texts: set[str]  # of the records, without regard to case and spacing, for `unique`
    dropped: Counter[str]  # posts that were read and not written, by reason
    labels: Counter[str]
    orphans: Counter[str]  # replies without the post they answer, by reason
    failures: list[str]  # accounts of a list that could not be read, each with its reason
    stops: list[str]  # and those that --max_cost left unread
    bill: str = ""  # what X was asked for and what that costs

    def __str__(self) -> str:
        return "\n".join(summary(self))

    @property
    def exit_code(self) -> int:
        """0, or 1 if an account of a list failed."""
        return 1 if self.failures else 0


@dataclass(frozen=True)
class Estimate:
    """What a run would read from X and cost, at most; `str()` gives a line an account."""

    bounds: list[Bound]
    bill: str = ""  # of the estimate itself
    exit_code = 0

    def __str__(self) -> str:
        return "\n".join([*estimate_lines(self.bounds), *([self.bill] if self.bill else [])])


@dataclass(frozen=True)
class Bound:
    """The most that a run would read of one source from X."""

    name: str
    trouble: str = ""  # why nothing of it can be read, if so
    profile: int | None = None  # posts on an account's profile, retweets and replies too
    kept: int = 0  # posts of it in the store
    posts: int = 0
    parents: int = 0  # posts above replies

    @property
    def cost(self) -> Decimal:
        """US dollars, with the look at the profile."""
        profiles = 0 if self.profile is None else 1
        return (self.posts + self.parents) * POST_PRICE + profiles * PROFILE_PRICE

    @property
    def requests(self) -> int:
        """Searches and lookups, each as full as X allows."""
        return -(-self.posts // PAGE_SIZE) + -(-self.parents // LOOKUP_SIZE)


# ---------------------------------------------------------------------------- the program


def download_tweets(options: Options) -> Report | Estimate:
    """Write the dataset that the options describe, and tell what was read, written and dropped.

    With `estimate`, only tell what that would cost. Raises DownloadError if X or a file refuses;
    what was written until then stays.
    """
    report = Report(output_path(options), [], set(), Counter(), Counter(), Counter(), [], [])
    with ExitStack() as stack:
        sources = open_sources(options, stack)
        if options.text_format == "chat" and not options.include_replies:
            tell("chat reads the account's replies, whatever include_replies says")
        if options.estimate:
            return Estimate(bounds(sources, options), bill(sources[0].posts))
        confirm(sources, options)
        dataset = stack.enter_context(Dataset(report.path))
        bar = stack.enter_context(progress_bar(options, len(sources)))
        for source in sources:
            try:
                for records in pages_of_records(source, options, report):
                    dataset.append(records)
                    bar.update(len(records))
            except DownloadError as error:
                if not (error.account_only and len(sources) > 1):
                    raise
                tell(str(error))
                (report.failures if error.exit_code else report.stops).append(str(error))
        if not report.written:
            raise nothing_written(report)
        return dataclasses.replace(report, bill=bill(sources[0].posts))


def pages_of_records(source: Source, options: Options, report: Report) -> Iterator[list[Record]]:
    """The records of one source, page by page, `limit` in all; what is dropped is counted."""
    before = len(report.written)
    seen: set[int] = set()

    def missing() -> int | None:
        return options.limit and options.limit - (len(report.written) - before)

    for page in source.pages(missing):
        chosen = choose(page, seen, options, report.dropped)
        while chosen and missing() != 0:
            size = missing() or len(chosen)
            records = records_of(chosen[:size], source, options, report)
            report.written.extend(record.size for record in records)
            report.labels.update(record.label for record in records)
            yield records
            chosen = chosen[size:]
        report.dropped["beyond the limit"] += len(chosen)
        if missing() == 0:
            return


def records_of(
    chosen: list[Chosen], source: Source, options: Options, report: Report
) -> list[Record]:
    """The records of chosen tweets, whose threads are looked up in one go."""

    def is_repeat(text: str) -> bool:
        return options.unique and plain(text) in report.texts

    with_thread = [t for t, text in chosen if options.with_threads and not is_repeat(text)]
    above = threads([t for t in with_thread if t.is_reply], source, options, report.orphans)
    records = []
    for tweet, text in chosen:
        if is_repeat(text):
            report.dropped["with a text already written"] += 1
        elif record := make_record(tweet, text, above.get(tweet.id, Thread()), options):
            records.append(record)
            report.texts.update([plain(text)] if options.unique else [])
        else:
            report.dropped["answering nothing that can be had"] += 1
    return records


# ---------------------------------------------------------------------------- accounts and dates

ACCOUNT = re.compile(r"@?([A-Za-z0-9_]{1,20})")  # 15 by X's rule; some old accounts have 20
ADDRESS = re.compile(
    r"(?:https?://)?(?:www\.|mobile\.|m\.)?(?:x|twitter)\.com/@?([A-Za-z0-9_]{1,20})(?:[/?#].*)?",
    re.IGNORECASE,
)
NO_ACCOUNTS = {"compose", "explore", "hashtag", "home", "i", "intent", "login", "search", "share"}
DIGIT_DATES = {4: "%Y", 6: "%Y%m", 8: "%Y%m%d", 10: "%Y%m%d%H", 12: "%Y%m%d%H%M"}


def open_sources(options: Options, stack: ExitStack) -> list[Source]:
    """The sources that `username` names; what they hold open is closed with the stack.

    Raises DownloadError before any request if an input is missing or is none.
    """
    path = Path(options.username)
    account = account_name(options.username)
    check_output(options)
    if is_archive(path):
        return [read_archive(path, thread_posts(options, stack))]
    if account:
        return [Account(account, options, x_posts(options, stack))]
    if path.suffix.lower() not in (".txt", ".zip", ".js", ".json", ".jsonl"):
        spec = parameters()[0]
        raise wrong_value(spec, options.username, "there is no archive of that name here")
    if not os.path.isfile(path):
        raise DownloadError(f"{shown(path)}: there is no such file; check the path", exit_code=2)
    if path.suffix.lower() == ".txt":
        accounts = listed_accounts(path)
        posts = x_posts(options, stack)
        return [Account(account, options, posts) for account in accounts]
    return [read_dump(path, options, thread_posts(options, stack))]


def thread_posts(options: Options, stack: ExitStack) -> XPosts | None:
    """The posts of X for the threads of a file's replies; None without keys or without threads."""
    return x_posts(options, stack) if options.with_threads and find_credential() else None


def account_name(word: str) -> str | None:
    """The username in a name, an @name or an address on X; None if it is none of them.

    >>> account_name("@jack"), account_name("https://x.com/jack/status/20"), account_name("a b")
    ('jack', 'jack', None)
    """
    match = ACCOUNT.fullmatch(word) or ADDRESS.fullmatch(word)
    return match[1] if match and match[1].lower() not in NO_ACCOUNTS else None


def listed_accounts(path: Path) -> list[str]:
    """The usernames of a list, each once, in the order of the file.

    Raises DownloadError with the number of the first line that is no account.
    """
    accounts: dict[str, str] = {}
    for number, line in enumerate(io.StringIO(text_of(path), newline=None), start=1):
        word = line.partition("#")[0].strip()
        if not word:
            continue
        if not (account := account_name(word)):
            raise DownloadError(
                f"{path}, line {number}: {word!r} is no account; write one username a line"
            )
        accounts.setdefault(account.lower(), account)
    if not accounts:
        raise DownloadError(f"{path}: the list is empty; write one username a line")
    return list(accounts.values())


def text_of(path: Path) -> str:
    """A text file's content, read as UTF-8, or as UTF-16 if it begins with its mark.

    Windows' Notepad and PowerShell write the latter. Raises DownloadError for other encodings.
    """
    content = read_bytes(path)
    utf16 = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return content.decode("utf-16" if utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise DownloadError(f"{path}: not UTF-8 text ({error.reason}); save it as UTF-8") from None


def read_bytes(path: Path, size: int = -1) -> bytes:
    """A file's content, or its first bytes; DownloadError if it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(size)
    except OSError as error:
        raise DownloadError(f"{shown(path)}: cannot be read ({error.strerror})") from None


def output_path(options: Options) -> Path:
    """The dataset file: `output`, or <username>_tweets.csv in the working directory."""
    if options.output:
        return Path(options.output)
    account = None if is_archive(Path(options.username)) else account_name(options.username)
    path = Path(options.username).resolve()
    name = account or (path.name if os.path.isdir(path) else path.stem)
    return Path(f"{name}_tweets.{'jsonl' if options.text_format == 'chat' else 'csv'}")


def check_output(options: Options) -> None:
    """Raise DownloadError (exit code 2) if the dataset cannot be written where it should."""
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


def shown(path: Path) -> str:
    """A path as a message shows it: on one line, and no more than its end."""
    text = str(path) if str(path).isprintable() else ascii(str(path))[1:-1]
    return text if len(text) <= 200 else f"…{text[-200:]}"


def read_moment(word: object) -> datetime:
    """The moment that a date names, in UTC; its missing parts are the first of their kind.

    Raises ValueError if it is no date or lacks its year.

    >>> read_moment("201903").isoformat(), read_moment("1 May 2020 10:30").isoformat()
    ('2019-03-01T00:00:00+00:00', '2020-05-01T10:30:00+00:00')
    """
    if isinstance(word, datetime):
        moment = word
    elif re.fullmatch("[0-9]+", digits := str(word).strip()):
        if len(digits) not in DIGIT_DATES:
            raise ValueError("digits alone are 4, 6, 8, 10 or 12 of them")
        try:
            moment = datetime.strptime(digits, DIGIT_DATES[len(digits)])
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


def stretch_between(timeframe: object, until: object) -> Stretch:
    """The stretch of time from `timeframe` to `until`; DownloadError if it is empty."""
    now = datetime.now(UTC).replace(microsecond=0)
    start = max(read_moment(timeframe), FIRST_DAY)
    end = min(now if until is None else read_moment(until), now)
    if start >= end:
        when = "in the future" if end == now else f"not before until ({end:%Y-%m-%d %H:%M})"
        raise DownloadError(f"timeframe: {start:%Y-%m-%d %H:%M} is {when}", exit_code=2)
    return Stretch(int(start.timestamp()), int(end.timestamp()), open_end=end == now)


def unix(time_stamp: str) -> int:
    """The Unix time of a time as X writes it, which has no zone or UTC's.

    >>> unix("2006-03-21T00:00:00Z")
    1142899200
    """
    moment = datetime.fromisoformat(time_stamp)
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())


def clock(seconds: int) -> str:
    """A Unix time as X writes it.

    >>> clock(1142899200)
    '2006-03-21T00:00:00Z'
    """
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%SZ}"


# ---------------------------------------------------------------------------- source: X

OPERATORS = {ORIGINALS: " -is:reply", REPLIES: " is:reply", ORIGINALS | REPLIES: ""}

TWEET_FIELDS = [  # free of charge, unlike expansions; X drops names that it does not know
    "author_id",
    "conversation_id",
    "created_at",
    "entities",
    "in_reply_to_user_id",
    "note_tweet",
    "referenced_tweets",
]
EXPECTED_FIELDS = ("author_id", "conversation_id", "created_at")  # these every post has
UNHEARD = "not given by X"
NOT_ASKED = "not looked up: --max_cost"
ANSWERS_ACCOUNT = "answering an account, not a post"
GONE = {  # X's titles for posts that cannot be had, GET /2/tweets
    "Not Found Error": "deleted",
    "Authorization Error": "of a protected account",
    "Forbidden": "of a suspended account",
}


class Account:
    """An account's posts at X, newest first."""

    def __init__(self, username: str, options: Options, posts: XPosts) -> None:
        self.username = username
        self.kinds = options.kinds
        self.stretch = options.stretch
        self.own: Mapping[int, Tweet] = {}  # of a file
        self.posts = posts
        self.get = posts.get
        self.fetch = posts.fetch

    def pages(self, missing: Missing) -> Iterator[Page]:
        """Pages of at most 500 posts; DownloadError with the reason if there are none at all."""
        parts = self.segments()
        # X takes a name of digits that is nobody's for the number of some account.
        doubtful = self.username.isdecimal() and any(segment.unread for segment in parts)
        if doubtful and (trouble := profile_trouble(self.profile())):
            raise DownloadError(f"{self.username}: {trouble}", account_only=True)
        timeline = self.posts.timeline(self.username, parts, missing)
        wanted = ([t for t in page if kind(t) <= self.kinds] for page in timeline)
        pages = (self.posts.used(page) for page in wanted if page)
        first = next(pages, None)
        if first is None:
            raise self.nothing_there()
        yield first
        yield from pages

    def segments(self) -> list[Segment]:
        """The parts of the wanted stretch, newest first, with what was never read of each."""
        return self.posts.segments(self.username, self.kinds, self.stretch)

    def kept_pages(self) -> Iterator[Page]:
        """The wanted posts that the store has."""
        read = [segment for segment in self.segments() if not segment.unread]
        return self.posts.timeline(self.username, read, lambda: None)

    def profile(self) -> Json:
        """What X says of the account, or why it says nothing."""
        return self.posts.api.users([self.username])[self.username.lower()]

    def nothing_there(self) -> DownloadError:
        """Why there are no posts of this account: only its profile tells."""
        if any(segment.unread for segment in self.segments()):  # the reading was stopped
            reason = "nothing of it is kept, and nothing was read"
            return DownloadError(f"{self.username}: {reason}", exit_code=0, account_only=True)
        reason = profile_trouble(self.profile())
        if not reason:
            kinds = {ORIGINALS: "posts that are no replies", REPLIES: "replies"}.get(
                self.kinds, "posts"
            )
            first, last = clock(self.stretch.start)[:10], clock(self.stretch.until)[:10]
            reason = f"the account has no {kinds} from {first} to {last}"
        return DownloadError(f"{self.username}: {reason}", account_only=True)


def kind(tweet: Tweet) -> Kinds:
    """The kind of a tweet."""
    return REPLIES if tweet.is_reply else ORIGINALS


class XPosts:
    """Every post of X: from the store if it was ever read, else read through the API and kept."""

    def __init__(self, store: Store, api: XApi) -> None:
        self.store = store
        self.api = api
        self.reused: set[int] = set()  # ids of what the store had

    def get(self, tweet_id: int) -> Tweet | str | None:
        """A post that was read, the reason why it cannot be had, or None if nobody asked yet."""
        if not 0 < tweet_id <= LARGEST_ID:
            return "of an impossible id"
        post = self.store.post(tweet_id)
        return self.used([parse_v2(post)])[0] if isinstance(post, dict) else post

    def used(self, page: Page) -> Page:
        """The page, whose posts count as reused if this run did not buy them."""
        self.reused.update(tweet.id for tweet in page if tweet.id not in self.api.bought)
        return page

    def fetch(self, tweet_ids: Collection[int]) -> None:
        """Look up the posts that nobody asked for yet, a hundred at a time."""
        unknown = sorted(i for i in set(tweet_ids) if self.get(i) is None)
        affordable = self.api.affordable(len(unknown), POST_PRICE)
        for ids in batches(unknown[:affordable], LOOKUP_SIZE):
            posts, reasons = self.api.lookup(ids)
            unheard = set(ids) - {int(post["id"]) for post in posts} - reasons.keys()
            self.store.keep_lookup(posts, reasons | dict.fromkeys(unheard, UNHEARD))

    def segments(self, username: str, kinds: Kinds, stretch: Stretch) -> list[Segment]:
        """The stretch, newest first, in parts that were read and parts that were not."""
        readings = self.store.readings(username)
        return segments(settled(stretch, readings), kinds, readings)

    def timeline(self, username: str, parts: list[Segment], missing: Missing) -> Iterator[Page]:
        """The account's posts, newest first; X is asked for what was never read."""
        for segment in parts:
            top = segment.top
            bottoms = self.read(username, segment, missing) if segment.unread else iter(())
            for bottom in itertools.chain(bottoms, [segment.bottom]):
                for posts in self.store.pages(username, bottom, top, missing):
                    yield [parse_v2(post) for post in posts]
                top = min(top, bottom)

    def read(self, username: str, segment: Segment, missing: Missing) -> Iterator[Position]:
        """Read a segment from X and keep it; after each page, the position it is read down to."""
        barren = 0
        reading = self.store.resumable(username, segment) or segment.reading_from(segment.top)
        while barren < BARREN_PAGES:
            size = self.api.affordable(page_size(missing()), POST_PRICE)
            if size < LEAST_PAGE_SIZE:
                tell(stopped_at_max_cost(username, segment, reading))
                return
            page = self.api.search(username, reading, size)
            if page is None:  # X refused the token: a new window begins at the oldest post
                reading = segment.reading_from(reading.bottom)
                continue
            if not page.posts and not page.token:
                self.check_account(username, reading)
            reading, new = self.store.keep_page(username, page.posts, reading.after(page))
            barren = 0 if new else barren + 1
            yield max(reading.bottom, segment.bottom)
            if reading.bottom <= segment.bottom:
                return
            if not reading.token:
                reading = segment.reading_from(reading.bottom)
        self.store.keep_page(username, [], dataclasses.replace(reading, token=None))
        when = clock(reading.bottom[0])
        tell(
            f"{username}: {BARREN_PAGES} pages in a row from X held no new post; stopped at {when}"
        )

    def check_account(self, username: str, reading: Reading) -> None:
        """DownloadError if X gives no posts since the account is gone, not since it has none.

        What is not to be had now must not count as read: the account may come back. A look at
        the profile costs money, so it is only taken in the middle of a reading, or at the start.
        """
        if reading.token or not self.store.count(username):
            self.api.profiles.pop(username.lower(), None)
            if trouble := profile_trouble(self.api.users([username])[username.lower()]):
                raise DownloadError(f"{username}: {trouble}", account_only=True)


def page_size(missing: int | None) -> int:
    """How many posts to ask for: even pages, so that 600 posts are read as 2 × 300, not 2 × 500.

    >>> page_size(None), page_size(600), page_size(1001), page_size(3)
    (500, 300, 334, 10)
    """
    if missing is None:
        return PAGE_SIZE
    pages = -(-missing // PAGE_SIZE)
    return max(LEAST_PAGE_SIZE, -(-missing // pages))


def batches(items: list[Item], size: int) -> Iterator[list[Item]]:
    """The items in lists of at most `size`."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


@dataclass(frozen=True)
class SearchPage:
    """One page of search results: the posts as X sent them, and the token of the next page."""

    posts: list[Json]
    token: str | None


class XApi:
    """X's API v2 through tweepy: the only code that knows requests, rate limits and refusals."""

    def __init__(self, credential: Credential, base_url: str, max_cost: Decimal | None) -> None:
        self.secrets = credential.secrets()
        self.credential = credential
        self.session = x_session(base_url)
        self.max_cost = max_cost  # US dollars, for all that is asked for here
        self.last_search = -float(RATE_WINDOW)  # time.monotonic() of the last search sent
        self.profiles: dict[str, Json] = {}  # of the accounts looked up, by lower-case username
        self.bought: set[int] = set()  # ids of the posts that X gave
        self.read: Counter[str] = Counter()  # requests, profiles; odd posts; posts lost on the way

    @property
    def cost(self) -> Decimal:
        """US dollars at most for what was read, and for what was lost in broken answers."""
        posts = len(self.bought) + self.read["odd"] + self.read["lost"]
        return posts * POST_PRICE + self.read["profiles"] * PROFILE_PRICE

    def affordable(self, number: int, price: Decimal) -> int:
        """How many of `number` objects at a price the run's max_cost still allows."""
        if self.max_cost is None:
            return number
        return max(0, min(number, int((self.max_cost - self.cost) / price)))

    @cached_property
    def client(self) -> tweepy.Client:
        """The client of tweepy, with a bearer token; it is fetched first if there are only keys."""
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
        )
        token = Credential(str(answer["access_token"]))
        self.secrets += token.secrets()
        return token.bearer_token

    def search(self, username: str, reading: Reading, size: int) -> SearchPage | None:
        """A page of the full-archive search; None if X refuses the reading's token."""
        query = f"from:{username} -is:retweet -is:quote{OPERATORS[reading.kinds]}"
        asked = {
            "query": query,
            "max_results": size,
            "start_time": clock(reading.start),  # without it X searches the last 30 days only
            "end_time": clock(reading.until),
            "tweet_fields": TWEET_FIELDS,
            "next_token": reading.token,
        }
        search = partial(self.client.search_all_tweets, **{k: v for k, v in asked.items() if v})
        accept = refuses_token if reading.token else None
        answer = self.ask(
            partial(self.paced, search), partial(is_answer, part="meta"), accept, worth=size
        )
        if "meta" not in answer:
            return None
        return SearchPage(self.given(answer), text_or_none(answer["meta"].get("next_token")))

    def paced(self, search: Callable[[], Any]) -> Any:
        """The search's answer, sent no sooner than the pause after the last one was sent."""
        time.sleep(max(0.0, self.last_search + SEARCH_PAUSE - time.monotonic()))
        connects = time.monotonic() - self.last_search > KEEP_ALIVE
        self.last_search = time.monotonic()
        try:
            return search()
        finally:
            if connects:  # which may have taken long: X got the search only after it
                self.last_search = time.monotonic()

    def lookup(self, ids: list[int]) -> tuple[list[Json], dict[int, str]]:
        """The posts that X gives for at most 100 ids, and the reason for each it does not give."""
        call = partial(self.client.get_tweets, ids, tweet_fields=TWEET_FIELDS)
        answer = self.ask(call, names_posts, worth=len(ids))
        reasons = {
            int(error["resource_id"]): GONE.get(str(error.get("title")), UNHEARD)
            for error in answer.get("errors") or []
        }
        return self.given(answer), reasons

    def given(self, answer: Json) -> list[Json]:
        """The readable posts of an answer, which go onto the bill: each once, as X does it."""
        posts = answer.get("data") or []
        kept = readable(posts)
        self.bought.update(int(post["id"]) for post in kept)
        self.read["odd"] += len(posts) - len(kept)
        return kept

    def users(self, usernames: list[str]) -> dict[str, Json]:
        """The profile, or X's error, of each username by its lower case; asked for once."""
        unknown = [name.lower() for name in usernames if name.lower() not in self.profiles]
        fields = ["protected", "public_metrics"]
        if self.affordable(len(unknown), PROFILE_PRICE) < len(unknown):
            raise DownloadError(
                f"stopped at --max_cost: a look at {counted(len(unknown), 'profile')} costs "
                f"${len(unknown) * PROFILE_PRICE}",
                exit_code=0,
                account_only=True,
            )
        for names in batches(unknown, LOOKUP_SIZE):
            call = partial(self.client.get_users, usernames=names, user_fields=fields)
            answer = self.ask(call, is_answer, refuses_user)
            users, errors = (
                [part for part in answer.get(name) or [] if isinstance(part, dict)]
                for name in ("data", "errors")
            )
            self.read["profiles"] += len(users)
            alone = errors[0] if len(names) == 1 and errors else {}  # a plain 404 names nobody
            self.profiles |= dict.fromkeys(names, alone)
            self.profiles |= {
                str(e.get("value") or e.get("resource_id")).lower(): e for e in errors
            }
            self.profiles |= {str(user.get("username")).lower(): user for user in users}
        return self.profiles

    def ask(
        self,
        call: Callable[[], Any],
        is_whole: Callable[[Any], bool],
        accept: Callable[[requests.Response], bool] | None = None,
        worth: int = 0,
    ) -> Json:
        """X's answer, whole; waits and asks again where that helps.

        A refusal that `accept` takes is given as {"errors": [X's words]}. Raises DownloadError
        for any other, and when asking again did not help; then the posts that the answer was
        worth may have been charged for.
        """
        import requests

        retries, limits = iter(RETRY_WAITS), iter(LIMIT_WAITS)
        wait: float | None
        lost = False  # an answer that X may have charged for
        while True:
            self.read.update(requests=1, lost=0 if lost else worth)  # until the answer is here
            try:
                answer = call()
                if is_whole(answer):
                    self.read["lost"] -= worth
                    return dict(answer)
                wait, lost = next(retries, None), True
                trouble = "X's answer holds nothing that was asked for"
            except requests.HTTPError as error:
                self.read["lost"] -= 0 if lost else worth  # a refusal is free
                if accept and accept(error.response):
                    return {"errors": [words(error.response)]}
                wait, trouble = self.wait_after(error.response, retries, limits)
            except requests.RequestException as error:
                wait, lost, trouble = next(retries, None), True, connection_trouble(error)
            if wait is None:
                advice = "what was read is kept; the same command goes on from here later"
                raise DownloadError(f"{trouble}, again and again; {advice}")
            pause(wait, trouble)

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
        key = self.credential.name
        raise DownloadError(refusal(response.status_code, spoken, key)) from None

    def without_secrets(self, message: str) -> str:
        """The message without the words in which an answer echoes a secret, or a part of one."""
        parts = {secret[i : i + 8] for secret in self.secrets for i in range(len(secret) - 7)}
        parts.update(secret for secret in self.secrets if len(secret) < 8)
        words = message.split()
        return " ".join("***" if any(part in word for part in parts) else word for word in words)


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


def readable(posts: list[Any]) -> list[Json]:
    """The posts of an answer; what this tool cannot read among them is told."""
    kept = [post for post in posts if is_readable(post)]
    if len(kept) < len(posts):
        tell(f"warning: left out {counted(len(posts) - len(kept), 'post')} of a form unknown here")
    for name in EXPECTED_FIELDS:
        if kept and not any(name in post for post in kept):
            tell(f"warning: X left out {name} in a whole page; times or threads may be wrong")
    return kept


def is_readable(post: Any) -> bool:
    """Whether what X sent as a post is one."""
    try:
        tweet = parse_v2(post)
        return bool(clock(tweet.created_at)) and 0 < tweet.id <= LARGEST_ID
    except (AttributeError, KeyError, OSError, OverflowError, TypeError, ValueError):
        return False


USAGE_CAP = re.compile(r"usage.?cap", re.IGNORECASE)
WRONG_KEY = "the {key} is wrong; copy it anew from https://console.x.com to where you keep it"
REFUSALS = [  # HTTP status, what X says if that matters, what it means and what to do
    (429, "", "this month's cap of post reads is used up; go on next month, or raise the plan"),
    (402, "", "the app has no credits left; buy some at https://console.x.com, then run again"),
    (403, "spend.?cap", "the app's spending limit is reached; raise it at https://console.x.com"),
    (
        403,
        "client.?(?:forbidden|not.?enrolled)",
        "the app is not attached to a pay-per-use package; attach it at https://console.x.com",
    ),
    (
        403,
        "unsupported.?authentication",
        "the full-archive search wants the app's own bearer token, not a user's access token",
    ),
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


def words(response: requests.Response) -> Json:
    """The JSON object in a refusal, or an empty one: X's front also answers in HTML."""
    try:
        body = response.json()
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


def said(response: requests.Response) -> str:
    """All that a refusal says in words, on one line."""
    return spoken_in(words(response))


def spoken_in(body: Json) -> str:
    r"""All that the JSON of an answer says in words, on one line.

    >>> spoken_in({"title": "Forbidden", "errors": [{"message": "Not\nyou"}]})
    'Forbidden; Not you'
    """
    errors = body.get("errors")
    parts = (
        [body, *(e for e in errors if isinstance(e, dict))] if isinstance(errors, list) else [body]
    )
    names = ("title", "detail", "message", "reason", "reset_date", "type")
    spoken = [str(part[name]) for part in parts for name in names if part.get(name)]
    return " ".join(UNPRINTABLE.sub("", "; ".join(dict.fromkeys(spoken))).split())


def seconds_to_reset(response: requests.Response) -> float:
    """Seconds until X counts anew if this window's requests are used up, otherwise 0.

    With requests remaining it is the one-per-second limit, to which the reset does not apply.
    """
    reset = response.headers.get("x-rate-limit-reset", "")
    if response.headers.get("x-rate-limit-remaining") != "0" or not reset.isdecimal():
        return 0
    return min(max(int(reset) - time.time(), 0) + 1, RATE_WINDOW + 1)


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
    return (
        "its posts are protected, so X's search does not give them" if user.get("protected") else ""
    )


def connection_trouble(error: requests.RequestException) -> str:
    """What went wrong between us and X, without the address or headers of the request."""
    import requests.exceptions as kinds

    troubles = [
        (kinds.ProxyError, "the proxy gives no connection to X"),
        (
            kinds.SSLError,
            "the connection to X is not secure (TLS); check the clock and the network",
        ),
        (kinds.ConnectTimeout, f"X took no connection within {TIMEOUTS[0]} seconds"),
        (kinds.Timeout, f"X did not answer within {TIMEOUTS[1]} seconds"),
        (kinds.ConnectionError, "the connection to X failed; check the network"),
    ]
    broken = "X's answer broke off or is no JSON"
    return next((text for kind, text in troubles if isinstance(error, kind)), broken)


def pause(seconds: float, trouble: str) -> None:
    """Wait, and tell why and until when."""
    end = datetime.now() + timedelta(seconds=seconds)
    tell(f"{trouble}; going on at {end:%H:%M:%S}")
    time.sleep(seconds)


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
        response.raise_for_status()  # before tweepy, whose own errors fail on odd bodies

    session = requests.Session()
    session.mount("https://", Adapter())
    session.max_redirects = 0  # X sends nobody elsewhere, and the token goes nowhere else
    session.hooks["response"].append(read_and_check)
    session.auth = lambda request: request  # or a ~/.netrc would replace the bearer token
    return session


@dataclass(frozen=True)
class Credential:
    """What X knows the app by: a bearer token, or a consumer key and secret."""

    bearer_token: str = dataclasses.field(default="", repr=False)
    consumer_key: str = dataclasses.field(default="", repr=False)
    consumer_secret: str = dataclasses.field(default="", repr=False)

    def __post_init__(self) -> None:
        for name, secret in dataclasses.asdict(self).items():
            if re.search(r"[^!-~]", secret):
                raise DownloadError(
                    f"{name} holds a blank or a letter that no key has; copy it anew"
                )

    def __bool__(self) -> bool:
        return bool(self.bearer_token or (self.consumer_key and self.consumer_secret))

    @property
    def name(self) -> str:
        """What X refuses if it refuses the credential."""
        return "bearer token" if self.bearer_token else "consumer key or secret"

    def secrets(self) -> list[str]:
        """All that no message may show, as written and as a request carries it."""
        basic = base64.b64encode(f"{self.consumer_key}:{self.consumer_secret}".encode()).decode()
        found = [*dataclasses.astuple(self), basic]
        return [
            text for secret in found if secret for text in {secret, unquote(secret), quote(secret)}
        ]


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


def x_posts(options: Options, stack: ExitStack) -> XPosts:
    """The posts of X, with their store; DownloadError if there are no keys to ask for more."""
    credential = find_credential()
    if not credential and options.max_cost != 0:
        raise DownloadError(
            "X wants a key: put bearer_token, or consumer_key and consumer_secret, into keys.py "
            "or the environment (BEARER_TOKEN); your own archive needs none"
        )
    base_url = os.environ.get("API_BASE_URL", "").rstrip("/") or "https://api.x.com"
    if not is_address(base_url):
        raise DownloadError("API_BASE_URL must be like https://api.x.com", exit_code=2)
    path = STORE if STORE.exists() or not options.estimate else Path(":memory:")
    store = stack.enter_context(closing(Store(path)))
    posts = XPosts(store, XApi(credential, base_url, options.max_cost))
    stack.push(partial(tell_bill, posts))
    return posts


# ---------------------------------------------------------------------------- source: files

NO_KEYS = "not in the file, and no keys to look them up at X"
STATUS_LINK = re.compile(
    r"https?://(?:www\.|mobile\.)?(?:x|twitter)\.com/(?:i/web|\w+)/status/\d+", re.IGNORECASE
)
TWEETS_FILE = re.compile(
    r"(?:(?:.*/)?data/)?(?:tweets?|community-tweet)(?:-part\d+)?\.js|(?:.*/)?js/tweets/\d{4}_\d\d\.js"
)
NOTES_FILE = re.compile(r"(?:(?:.*/)?data/)?note-tweet(?:-part\d+)?\.js")
FOLDERS = (
    "",
    "data/",
    "*/data/",
    "data/js/tweets/",
    "*/data/js/tweets/",
    "js/tweets/",
)  # inside an archive
PEEK = 65_536  # bytes from which a dump's form is told; more than blanks may stand before it
ALIKE = 12  # letters at the beginning that a post and its long version share at least
PLAIN_ZIP = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
Opener: TypeAlias = Callable[[], Any]  # gives a binary file


class FileSource:
    """The posts of a file; their threads are followed inside it, then at X if there are keys."""

    def __init__(
        self,
        path: Path,
        open_pages: Callable[[], Iterator[Page]],
        own: Mapping[int, Tweet],
        posts: XPosts | None,
    ) -> None:
        self.path = path
        self.open_pages = open_pages
        self.own = own
        self.posts = posts

    def pages(self, _missing: Missing) -> Iterator[Page]:
        """The pages of the file."""
        return self.open_pages()

    def get(self, tweet_id: int) -> Tweet | str | None:
        """A post of the file or of X, or the reason why it cannot be had."""
        return self.own.get(tweet_id) or (self.posts.get(tweet_id) if self.posts else NO_KEYS)

    def fetch(self, tweet_ids: Collection[int]) -> None:
        """Look up at X what the file lacks, if there are keys."""
        if self.posts:
            self.posts.fetch([i for i in tweet_ids if i not in self.own])


def is_archive(path: Path) -> bool:
    """Whether a path is an archive: a zip, a folder that holds one, or one of its files."""
    if os.path.isdir(path):
        return any(TWEETS_FILE.fullmatch(name) for name in folder_files(path))
    return path.suffix.lower() in (".zip", ".js") and os.path.isfile(path)


def read_archive(path: Path, posts: XPosts | None) -> FileSource:
    """All posts of an archive, newest first; DownloadError if it is none or is broken."""
    with ExitStack() as stack:
        files = archive_files(path, stack)
        notes = read_notes(path, files)
        names = sorted(name for name in files if TWEETS_FILE.fullmatch(name))
        if not names:
            raise DownloadError(f"{path}: no tweets.js in it, so it is no X archive")
        tweets = [
            parse_archived(status, notes, f"{path}, {name}, post {number}")
            for name in names
            for number, status in enumerate(assigned_items(path, name, files[name]), start=1)
        ]
    tweets.sort(key=lambda tweet: (tweet.created_at, tweet.id), reverse=True)
    own = {tweet.id: tweet for tweet in tweets}
    return FileSource(path, lambda: batches(tweets, PAGE_SIZE), own, posts)


def archive_files(path: Path, stack: ExitStack) -> dict[str, Opener]:
    """The files of an archive by their name in it, each with what opens it."""
    if path.is_dir():
        return {name: partial((path / name).open, "rb") for name in folder_files(path)}
    if path.suffix.lower() == ".zip":
        try:
            bundle = stack.enter_context(zipfile.ZipFile(path))
            if any(file.compress_type not in PLAIN_ZIP for file in bundle.infolist()):
                raise zipfile.BadZipFile("it is packed in a way that X does not use")
        except (OSError, RuntimeError, ValueError, zipfile.BadZipFile) as error:
            raise DownloadError(f"{shown(path)}: cannot be read as a zip ({error})") from None
        return {name: partial(bundle.open, name) for name in bundle.namelist()}
    if not TWEETS_FILE.fullmatch(path.name):
        raise DownloadError(f"{path}: of an archive's files, only tweets.js and its parts are read")
    names = [path.name, *(p.name for p in path.parent.glob("note-tweet*.js"))]
    return {name: partial((path.parent / name).open, "rb") for name in names}


def folder_files(path: Path) -> list[str]:
    """The JavaScript files in the places of a folder where an archive has its posts."""
    return [p.relative_to(path).as_posix() for f in FOLDERS for p in path.glob(f"{f}*.js")]


def assigned_items(path: Path, name: str, opener: Opener) -> Iterator[Json]:
    """The objects of the array that a JavaScript file of an archive assigns, as a stream.

    Raises DownloadError if the file breaks off or is damaged.
    """
    with told_damage(f"{shown(path)}, {name}"), opener() as file:
        yield from streamed_json(AssignedJson(file), "item")


def streamed_json(file: Any, prefix: str) -> Iterator[Any]:
    """The JSON values at a prefix ("": the whole ones, one after the other), as a stream."""
    import ijson  # type: ignore[import-untyped]

    try:
        mended = WithoutLoneSurrogates(file)
        yield from ijson.items(mended, prefix, use_float=True, multiple_values=not prefix)
    except ijson.JSONError as error:
        said = error.args[0] if error.args else ""
        text = said.decode(errors="replace") if isinstance(said, bytes) else str(said)
        raise ValueError(text.strip().partition("\n")[0]) from None


class WithoutLoneSurrogates:
    """A JSON file without the halves of letters, which ijson reads as "?" or refuses."""

    ESCAPE = re.compile(
        rb"(\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})"
        rb"|\\u[dD][89a-fA-F][0-9a-fA-F]{2}"
    )
    CUT = re.compile(  # the first part of an escape, perhaps after half a letter
        rb"(?<!\\)(?:\\\\)*((?:\\u[dD][89abAB][0-9a-fA-F]{2})?(?:\\(?:u[0-9a-fA-F]{,3})?)?)\Z"
    )

    def __init__(self, file: Any) -> None:
        self.file = file
        self.held = b""

    def read(self, size: int = -1) -> bytes:
        """At least one byte, or none at the end."""
        while size:
            chunk = self.file.read(size)
            text = self.held + chunk
            cut = self.CUT.search(text[-1000:]) if chunk else None
            self.held = cut[1] if cut else b""
            body = text[: len(text) - len(self.held)]
            if body or not chunk:
                return self.ESCAPE.sub(lambda escape: escape[1] or b"", body)
        return b""


@contextmanager
def told_damage(place: str) -> Iterator[None]:
    """Tell that a file cannot be read, or is no JSON, if it turns out so inside."""
    try:
        yield
    except (OSError, EOFError, RuntimeError, ValueError, zipfile.BadZipFile, zlib.error) as error:
        raise DownloadError(f"{place}: cannot be read, it may be damaged ({error})") from None


class AssignedJson:
    """The JSON that a JavaScript file assigns, as a file: no `name = ` before, no `;` after."""

    def __init__(self, file: IO[bytes]) -> None:
        self.file = file
        head = file.read(4096).removeprefix(codecs.BOM_UTF8).lstrip()
        self.held = (head if head.startswith(b"[") else head.partition(b"=")[2]).lstrip()
        if not self.held.startswith(b"["):
            raise ValueError("it assigns no list")

    def read(self, size: int = -1) -> bytes:
        """At least one byte and about `size`, or none at the end."""
        while size:
            chunk = self.file.read(size)
            text = self.held + chunk
            body = text.rstrip(b"; \t\r\n")  # what ends the chunk may end the file
            self.held = text[len(body) :]
            if body or not chunk:
                return body
        return b""


Notes: TypeAlias = dict[int, list[tuple[str, Json]]]  # by their second: their letters, and they


def read_notes(path: Path, files: Mapping[str, Opener]) -> Notes:
    """The archive's long posts by the second of their making; they carry no id of their post."""
    notes: Notes = {}
    for name in sorted(name for name in files if NOTES_FILE.fullmatch(name)):
        for number, item in enumerate(assigned_items(path, name, files[name]), start=1):
            with told_place(f"{shown(path)}, {name}, long post {number}"):
                note = item.get("noteTweet", item)
                found = letters(note["core"]["text"]), note["core"]
                notes.setdefault(unix(note["createdAt"]), []).append(found)
    return notes


def parse_archived(item: Json, notes: Notes, place: str) -> Tweet:
    """A post of an archive, with the whole text where it is a long one."""
    with told_place(place):
        status = item.get("tweet", item)
        tweet = parse_v1(status)
        note = long_version(tweet.text, notes.get(tweet.created_at, []))
        return parse_v1(status, note) if note else tweet


def long_version(text: str, notes: list[tuple[str, Json]]) -> Json | None:
    """The note, among those of a post's second, that its text is the cut beginning of."""
    head, mark, rest = text.rpartition("…")
    start = letters(head)
    if not (start and mark) or " " in rest.strip():  # after the mark stands but a link, if any
        return None
    alike = [(shared_letters(start, whole), note) for whole, note in notes]
    longest, best = max(alike, key=itemgetter(0), default=(0, None))
    return best if longest >= min(ALIKE, len(start)) else None


def shared_letters(one: str, other: str) -> int:
    """How many letters two texts share at their beginning."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], pairs))


def letters(text: str) -> str:
    r"""The letters of a text, without leading names, which notes lack, and blanks.

    >>> letters("@bob It was a long day") == letters("It was  a long\nday")
    True
    """
    return "".join(LEADING_NAMES.sub("", text).split())


def read_dump(path: Path, options: Options, posts: XPosts | None) -> FileSource:
    """The posts of another tool's dump, in the order of the file.

    Raises DownloadError, with its place, for what is neither a post nor a page of posts.
    """
    own = dump_parents(path) if options.with_threads else {}
    return FileSource(path, lambda: dump_pages(path), own, posts)


def dump_parents(path: Path) -> dict[int, Tweet]:
    """The posts above the dump's replies, as far as the dump holds them.

    Two passes over the file: a thread may lie anywhere in it, and the whole may not fit into
    memory. The pass that writes tells of a broken place.
    """
    needed: set[int | None] = set()
    found: dict[int, Tweet] = {}
    with suppress(DownloadError):
        for tweets, _ in dump_entries(path):
            needed.update(
                i for t in tweets if t.is_reply for i in (t.replied_to, t.conversation_id)
            )
    with suppress(DownloadError):
        for tweets, included in dump_entries(path):
            found.update((t.id, t) for t in (*included, *tweets) if t.id in needed)
    return found


def dump_pages(path: Path) -> Iterator[Page]:
    """Pages of the dump's posts; those before a broken place still come as a page."""
    page: Page = []
    try:
        for tweet in (tweet for tweets, _ in dump_entries(path) for tweet in tweets):
            page.append(tweet)
            if len(page) == PAGE_SIZE:
                yield page
                page = []
    except DownloadError:
        if page:
            yield page
        raise
    if page:
        yield page


def dump_entries(path: Path) -> Iterator[tuple[Page, Page]]:
    """For each entry of a dump its own posts, and those it includes for reference."""
    for place, entry in dump_values(path):
        with told_place(f"{path}, {place}"):
            own, included = split_entry(entry)
            tweets = [parse_post(post) for post in own], [parse_post(post) for post in included]
        yield tweets


def dump_values(path: Path) -> Iterator[tuple[str, Any]]:
    """The JSON values of a dump, each with its place: an array's, a value a line, or one by one."""
    with told_damage(str(path)), path.open("rb") as file:
        start = len(codecs.BOM_UTF8) if file.read(3) == codecs.BOM_UTF8 else 0
        file.seek(start)
        array = file.read(PEEK).lstrip().startswith(b"[")
        file.seek(start)
        if not array and (path.suffix.lower() == ".jsonl" or holds_json_lines(file)):
            file.seek(start)
            yield from json_lines(path, file)
        else:
            file.seek(start)
            values = streamed_json(file, "item" if array else "")
            yield from ((f"value {number}", value) for number, value in enumerate(values, start=1))


def json_lines(path: Path, file: IO[bytes]) -> Iterator[tuple[str, Any]]:
    """The JSON value of each line that is not blank; DownloadError at a line that is not JSON."""
    for number, line in enumerate(file, start=1):
        if line.strip():
            try:
                yield f"line {number}", json.loads(line.decode())
            except (ValueError, RecursionError) as error:
                raise DownloadError(
                    f"{path}, line {number}: not JSON ({error}); mend or delete the line. "
                    "The posts before it are written"
                ) from None


def holds_json_lines(file: IO[bytes]) -> bool:
    """Whether the first line that is not blank is a whole JSON value."""
    try:
        json.loads(next((line for line in file if line.strip()), b""))
    except (ValueError, RecursionError):
        return False
    return True


@contextmanager
def told_place(place: str) -> Iterator[None]:
    """Tell that what stands at a place of a file is no post, if it turns out so inside."""
    try:
        yield
    except (AttributeError, IndexError, KeyError, OverflowError, TypeError, ValueError) as error:
        raise DownloadError(
            f"{place}: no post that this tool can read ({type(error).__name__}: {error})"
        ) from None


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
    raise ValueError("neither a post nor a page of posts")


# ---------------------------------------------------------------------------- JSON to tweets

FIRST_SNOWFLAKE = 1288834974657  # ms since 1970, 2010-11-04: from then on ids carry their time
ENTITY = re.compile(r"&(#\d+|#[xX][0-9a-fA-F]+|\w+);")
OWN_MEDIA = re.compile(r"/status/(\d+)/(?:photo|video)/\d+$")
OWN_STATUS = re.compile(r"/status/(\d+)$")
OLD_RETWEET = re.compile(r"RT @\w+: ")
VERSION_1 = {"id_str", "full_text", "extended_tweet", "user"}  # keys that v2 does not know


def parse_post(post: Json) -> Tweet:
    """A post in either shape; raises KeyError, TypeError or ValueError if it is none."""
    if not {"text", "full_text"} & post.keys():
        raise ValueError("it has no text")
    return parse_v1(post) if VERSION_1 & post.keys() else parse_v2(post)


def parse_v2(post: Json) -> Tweet:
    """A post as X's API v2 gives it, in either spelling of its field names."""
    note = post.get("note_tweet") or post.get("note_post") or {}
    references = post.get("referenced_tweets") or post.get("referenced_posts") or []
    referenced = {reference["type"]: post_id(reference["id"]) for reference in references}
    conversation = post.get("conversation_id")
    urls = [url for part in (post, note) for url in entities(part, "urls")]
    return Tweet(
        id=post_id(post["id"]),
        created_at=created_second(post),
        text=unescape(note.get("text") or post.get("text") or ""),
        links=tuple((url["url"], target(url, post_id(post["id"]))) for url in urls),
        is_reply="replied_to" in referenced or bool(post.get("in_reply_to_user_id")),
        is_quote="quoted" in referenced,
        is_retweet="retweeted" in referenced,
        author=text_or_none(post.get("author_id")),
        replied_to=referenced.get("replied_to"),
        conversation_id=post_id(conversation) if conversation else None,
    )


def parse_v1(status: Json, note: Json | None = None) -> Tweet:
    """A status as API v1.1 gave it and archives hold it, with the whole text if a note has it."""
    whole = status.get("extended_tweet") or {}
    tweet_id = post_id(status.get("id_str") or status["id"])
    escaped = whole.get("full_text") or status.get("full_text")
    text = unescape(status["text"] if escaped is None else escaped)
    urls = [url for part in (status, whole) for url in entities(part, "urls")]
    links = {url["url"]: target(url, tweet_id) for url in urls}
    links |= {url["url"]: "" for part in (status, whole) for url in entities(part, "media")}
    if note:
        text = note["text"]  # which, unlike the rest, is not escaped
        links |= {str(url["shortUrl"]): str(url["expandedUrl"]) for url in note.get("urls") or []}
    user = status.get("user") or {}
    answered = status.get("in_reply_to_status_id_str") or status.get("in_reply_to_status_id")
    named = ("in_reply_to_user_id", "in_reply_to_user_id_str", "in_reply_to_screen_name")
    return Tweet(
        id=tweet_id,
        created_at=created_second(status),
        text=text,
        links=tuple(links.items()),
        is_reply=bool(answered) or any(status.get(name) for name in named),
        is_quote=is_quote_v1(status, text, links),
        is_retweet=is_retweet_v1(status, text),
        author=text_or_none(user.get("id_str") or user.get("id")),
        replied_to=post_id(answered) if answered else None,
    )


def is_retweet_v1(status: Json, text: str) -> bool:
    """Whether a status is a retweet; archives since 2019 tell only by "RT @name: "."""
    if "retweeted_status" in status or "user" in status:
        return bool(status.get("retweeted_status"))
    return bool(OLD_RETWEET.match(text))


def post_id(value: object) -> int:
    """A post's id as a number; ValueError if it is none."""
    return int(value) if isinstance(value, float) else int(str(value))


def text_or_none(value: object) -> str | None:
    """An id as text; None if there is none."""
    return str(value) if value else None


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


def entities(part: Json, kind: str) -> list[Json]:
    """The entities of a kind that have an address, wherever a post holds them."""
    holders = (part.get("entities") or {}, part.get("extended_entities") or {})
    found = [entity for holder in holders for entity in holder.get(kind) or []]
    return [entity for entity in found if entity.get("url") and isinstance(entity["url"], str)]


def target(url: Json, tweet_id: int) -> str:
    """Where a link leads; empty if it only shows the post itself or its own media."""
    unwound = url.get("unwound_url") or (url.get("unwound") or {}).get("url")
    address = str(unwound or url.get("expanded_url") or url["url"])
    own = OWN_MEDIA.search(address) or OWN_STATUS.search(address)
    return "" if url.get("media_key") or (own and int(own[1]) == tweet_id) else address


def unescape(text: str) -> str:
    """The text with its HTML entities resolved, once.

    Only entities with their semicolon: html.unescape would also read "&copy=1" as one.

    >>> unescape("Tom &amp; Jerry &lt;3"), unescape("&amp;nbsp; &copy=1")
    ('Tom & Jerry <3', '&nbsp; &copy=1')
    """
    return ENTITY.sub(
        lambda m: html.unescape(m[0]) if f"{m[1]};" in html5 or m[1][0] == "#" else m[0], text
    )


def created_second(post: Json) -> int:
    """When a post was made, in Unix seconds; from its id if it does not say so."""
    made = post.get("created_at")
    if not made:
        milliseconds = (post_id(post.get("id_str") or post["id"]) >> 22) + FIRST_SNOWFLAKE
        return milliseconds // 1000
    if made[0].isdecimal():
        moment = datetime.fromisoformat(made.replace(" +", "+"))  # X's, and archives' before 2019
    else:
        moment = datetime.strptime(made, "%a %b %d %H:%M:%S %z %Y")
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())


# ---------------------------------------------------------------------------- the store

Position: TypeAlias = tuple[int, int]  # (Unix second, post id): where one is in an account's time
STORE_VERSION = 1
LARGEST_ID = 2**63 - 1  # what SQLite, and X, can hold
APPLICATION_ID = 0x54574454  # "TWDT", which tells our database from others
SCHEMA = (
    """
    CREATE TABLE tweets (       -- every post that X gave
        id INTEGER PRIMARY KEY,
        username TEXT COLLATE NOCASE,  -- whose search gave it; NULL: only looked up
        created_at TEXT NOT NULL,
        json TEXT NOT NULL      -- as it came
    )""",
    "CREATE INDEX tweets_of_account ON tweets (username, created_at, id)",
    """
    CREATE TABLE readings (     -- the stretches of time that were read, per account and kind
        id INTEGER PRIMARY KEY,
        username TEXT COLLATE NOCASE NOT NULL,
        kinds TEXT NOT NULL,    -- originals, replies, or both
        start TEXT NOT NULL,    -- asked for from here on
        until TEXT NOT NULL,    -- up to here, exclusive
        read_to TEXT NOT NULL,  -- all of it is read down to this second
        read_to_id INTEGER NOT NULL,  -- and in that second down to this post (0: all of it)
        next_token TEXT         -- how X calls the page below; NULL: nothing more to read
    )""",
    """
    CREATE TABLE missing_tweets (  -- posts that were looked up and cannot be had
        id INTEGER PRIMARY KEY,
        reason TEXT NOT NULL
    )""",
)


@dataclass(frozen=True)
class Reading:
    """A search and how far down it was read: all kinds' posts from `bottom` up to `until`."""

    kinds: Kinds
    start: int  # Unix seconds, as `until`
    until: int
    bottom: Position
    token: str | None = None
    row: int | None = None  # its id in the store

    @property
    def top(self) -> Position:
        """The position that the reading lies below."""
        return self.until, 0

    def after(self, page: SearchPage) -> Reading:
        """The reading, one page further down."""
        bottom = min([self.bottom, *(position(post) for post in page.posts)])
        return dataclasses.replace(
            self, bottom=bottom if page.token else (self.start, 0), token=page.token
        )


@dataclass(frozen=True)
class Segment:
    """A part of an account's time, and the kinds of posts that were never read in it."""

    bottom: Position
    top: Position
    unread: Kinds

    def reading_from(self, top: Position) -> Reading:
        """A new search of the segment below `top`, the rest of whose second is read again."""
        until = top[0] + 1 if top[1] else top[0]
        return Reading(self.unread, self.bottom[0], until, (until, 0))


def segments(stretch: Stretch, kinds: Kinds, readings: list[Reading]) -> list[Segment]:
    """The stretch, newest first, cut where what was read of it changes."""
    ends = (stretch.start, 0), (stretch.until, 0)
    edges = {min(max(edge, ends[0]), ends[1]) for r in readings for edge in (r.bottom, r.top)}
    found: list[Segment] = []
    for top, bottom in itertools.pairwise(sorted(edges | set(ends), reverse=True)):
        read = [r.kinds for r in readings if r.bottom <= bottom and top <= r.top]
        unread = kinds.difference(*read)
        if found and found[-1].unread == unread:
            top = found.pop().top
        found.append(Segment(bottom, top, unread))
    return found


def settled(stretch: Stretch, readings: list[Reading]) -> Stretch:
    """The stretch without the newest seconds, or up to the last reading's end if that is fresh."""
    until = min(stretch.until, int(time.time()) - INDEXING_LAG)
    last = max((reading.until for reading in readings), default=0)
    if stretch.open_end and until - last < FRESH and last > stretch.start:
        until = last
    return Stretch(min(stretch.start, until), until)


def position(post: Json) -> Position:
    """Where a post stands in its account's time."""
    return created_second(post), int(post["id"])


class Store:
    """The user's own memory of all that X was paid for: an SQLite file, one run at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.check_file()
        with self.told_trouble():
            self.database = sqlite3.connect(path, timeout=1, isolation_level=None)
            self.wait_for_lock()
            self.make_tables()

    def close(self) -> None:
        """Let the next run have the store."""
        self.database.close()

    @contextmanager
    def told_trouble(self) -> Iterator[None]:
        """Tell an error of SQLite as one of ours."""
        try:
            yield
        except (OverflowError, sqlite3.Error) as error:
            raise DownloadError(
                f"{self.path}: the store cannot be used ({error}); see to the disk, its space and "
                "its permissions. What was kept in it before is untouched"
            ) from None

    def wait_for_lock(self) -> None:
        """Take the file for this run alone; another run's end is waited for."""
        for tries in itertools.count():
            try:
                self.database.execute("BEGIN EXCLUSIVE")
                self.database.execute("PRAGMA locking_mode = EXCLUSIVE")  # also after COMMIT
                self.database.execute("COMMIT")
                return
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                    raise
                if not tries:
                    tell(f"another run uses {self.path}; waiting until it is done")

    def check_file(self) -> None:
        """DownloadError if the file is not ours to open: SQLite itself would change it."""
        if not self.path.exists() or self.path.with_name(f"{self.path.name}-journal").exists():
            return
        head = read_bytes(self.path, 100)  # https://sqlite.org/fileformat.html#the_database_header
        version, application = (int.from_bytes(head[at : at + 4]) for at in (60, 68))
        if head and head[:16] != b"SQLite format 3\0":
            raise DownloadError(f"{self.path}: not a database; move it away, then run again")
        if head and application != APPLICATION_ID:
            raise DownloadError(f"{self.path}: some other program's database; move it away")
        if version > STORE_VERSION:
            raise DownloadError(f"{self.path}: written by a newer version of this tool; update it")

    def make_tables(self) -> None:
        """Make the tables in a new file."""
        (tables,) = self.database.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if not tables:
            with self.transaction():
                for statement in SCHEMA:
                    self.database.execute(statement)
                self.database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                self.database.execute(f"PRAGMA user_version = {STORE_VERSION}")

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
        """What a query finds."""
        with self.told_trouble():
            return self.database.execute(statement, values).fetchall()

    def post(self, tweet_id: int) -> Json | str | None:
        """A post as it came, the reason why it cannot be had, or None if nobody asked yet."""
        for (text,) in self.rows("SELECT json FROM tweets WHERE id = ?", tweet_id):
            return dict(json.loads(text))
        for (reason,) in self.rows("SELECT reason FROM missing_tweets WHERE id = ?", tweet_id):
            return str(reason)
        return None

    def pages(
        self, username: str, bottom: Position, top: Position, missing: Missing
    ) -> Iterator[list[Json]]:
        """An account's posts from `bottom` up to `top`, newest first, as many as are missing."""
        while True:
            found = self.rows(
                "SELECT created_at, id, json FROM tweets WHERE username = ?"
                " AND (created_at, id) >= (?, ?) AND (created_at, id) < (?, ?)"
                " ORDER BY created_at DESC, id DESC LIMIT ?",
                *(username.lower(), clock(bottom[0]), bottom[1], clock(top[0]), top[1]),
                page_size(missing()),
            )
            if not found:
                return
            yield [json.loads(text) for _, _, text in found]
            top = unix(found[-1][0]), found[-1][1]

    def readings(self, username: str) -> list[Reading]:
        """All that was ever read of an account."""
        found = self.rows(
            "SELECT kinds, start, until, read_to, read_to_id, next_token, id FROM readings"
            " WHERE username = ?",
            username.lower(),
        )
        return [
            Reading(
                frozenset(kinds.split()), unix(start), unix(until), (unix(to), to_id), token, row
            )
            for kinds, start, until, to, to_id, token, row in found
        ]

    def resumable(self, username: str, segment: Segment) -> Reading | None:
        """A reading that was cut off where the segment begins, and does not lead below it."""
        for reading in self.readings(username):
            fits = reading.kinds == segment.unread and reading.start >= segment.bottom[0]
            if fits and reading.token and reading.bottom == segment.top:
                return reading
        return None

    def keep_page(self, username: str, posts: list[Json], reading: Reading) -> tuple[Reading, int]:
        """Keep a page and how far the reading came; gives that reading and how many were new."""
        with self.transaction():
            before = self.count(username)
            self.database.executemany(
                "INSERT INTO tweets VALUES (?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET username = excluded.username",
                [(*tweet_row(post, username.lower()),) for post in posts],
            )
            row = self.database.execute(
                "INSERT OR REPLACE INTO readings VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    reading.row,
                    username.lower(),
                    " ".join(sorted(reading.kinds)),
                    clock(reading.start),
                    clock(reading.until),
                    clock(reading.bottom[0]),
                    reading.bottom[1],
                    reading.token,
                ),
            ).lastrowid
            new = self.count(username) - before
        return dataclasses.replace(reading, row=row), new

    def count(self, username: str) -> int:
        """How many posts of an account are kept."""
        found = self.rows("SELECT count(*) FROM tweets WHERE username = ?", username.lower())
        return int(found[0][0])

    def keep_lookup(self, posts: list[Json], reasons: Mapping[int, str]) -> None:
        """Keep looked-up posts, and why the others cannot be had."""
        with self.transaction():
            self.database.executemany(
                "INSERT OR IGNORE INTO tweets VALUES (?, ?, ?, ?)",
                [tweet_row(post, None) for post in posts],
            )
            self.database.executemany(
                "INSERT OR REPLACE INTO missing_tweets VALUES (?, ?)", reasons.items()
            )


def tweet_row(post: Json, username: str | None) -> tuple[int, str | None, str, str]:
    """A post as the store's table holds it."""
    return int(post["id"]), username, clock(created_second(post)), json.dumps(post)


# ---------------------------------------------------------------------------- the bill


def confirm(sources: list[Source], options: Options) -> None:
    """Tell what a run that nothing bounds would cost; in a terminal, go on only after a yes."""
    if (
        options.limit
        or options.max_cost is not None
        or not any(asks_x(source, options) for source in sources)
    ):
        return
    estimate = Estimate(bounds(sources, options))
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        tell(total_line(estimate.bounds))
        return
    tell(f"{estimate}\nGo on? (y/n)")
    if not sys.stdin.readline().strip().lower().startswith("y"):
        raise DownloadError("nothing was read; a limit or --max_cost bounds a run", exit_code=0)


def asks_x(source: Source, options: Options) -> bool:
    """Whether a source will ask X for posts."""
    if isinstance(source, Account) and any(segment.unread for segment in source.segments()):
        return True
    return options.with_threads and unknown_parents(source) > 0


def bounds(sources: list[Source], options: Options) -> list[Bound]:
    """The most that a run would read of each source from X; looks the accounts up."""
    accounts = [source for source in sources if isinstance(source, Account)]
    for account in accounts[:1]:
        account.posts.api.users([account.username for account in accounts])
    return [
        account_bound(source, options)
        if isinstance(source, Account)
        else Bound(str(source.path), parents=unknown_parents(source))
        for source in sources
    ]


def account_bound(account: Account, options: Options) -> Bound:
    """The most that a run would read of an account, by what its profile says."""
    profile = account.profile()
    if trouble := profile_trouble(profile):
        return Bound(account.username, trouble)
    metrics = profile.get("public_metrics") or {}
    total = int(metrics.get("tweet_count") or metrics.get("post_count") or 0)
    kept = account.posts.store.count(account.username)
    unread = any(segment.unread for segment in account.segments())
    posts = max(0, total - kept) if unread else 0
    if options.limit:
        posts = min(posts, max(options.limit, LEAST_PAGE_SIZE))
    parents = 2 * posts + unknown_parents(account) if options.with_threads else 0
    return Bound(account.username, "", total, kept, posts, parents)


def unknown_parents(source: Source) -> int:
    """How many posts above the replies at hand would be looked up, at most two a reply."""
    if isinstance(source, FileSource) and not source.posts:
        return 0
    pages = source.kept_pages() if isinstance(source, Account) else source.open_pages()
    unknown = set()
    with suppress(DownloadError):  # a file's broken place is told when it is reached
        for tweet in itertools.chain.from_iterable(pages):
            if tweet.is_reply and tweet.replied_to:
                first = first_id(tweet, source) or tweet.replied_to
                unknown |= {i for i in (tweet.replied_to, first) if source.get(i) is None}
                if source.get(first) is None and not tweet.conversation_id:
                    unknown.add(-first)  # the first post is named by the answered one only
    return len(unknown)


def estimate_lines(bounds: list[Bound]) -> Iterator[str]:
    """A line for each account, and one for all."""
    for bound in bounds:
        if bound.trouble:
            yield f"{bound.name}: {bound.trouble}"
        elif bound.profile is not None:
            profile = f"{counted(bound.profile, 'post')} on the profile, {bound.kept:,} kept"
            yield f"{bound.name}: {profile}; {total_line([bound])}"
        else:
            yield f"{bound.name}: {total_line([bound])}"
    if len(bounds) > 1:
        yield f"all together: {total_line(bounds)}"
    if any(bound.profile is not None for bound in bounds):
        yield "A profile also counts retweets, quotes and replies, so most runs read fewer posts."


def total_line(bounds: list[Bound]) -> str:
    """What the bounds come to: posts, dollars, and the time at one request a second."""
    posts = counted(sum(bound.posts for bound in bounds), "post")
    parents = sum(bound.parents for bound in bounds)
    above = f" and {parents:,} above replies" if parents else ""
    cost = sum((bound.cost for bound in bounds), Decimal(0))
    seconds = round(sum(bound.requests for bound in bounds) * SEARCH_PAUSE)
    dollars = cost.quantize(Decimal("0.01"), ROUND_UP)
    return f"at most {posts}{above} to read from X, ${dollars:,}, {timedelta(seconds=seconds)}"


def stopped_at_max_cost(username: str, segment: Segment, reading: Reading) -> str:
    """What --max_cost leaves unread."""
    first, last = clock(segment.bottom[0]), clock(min(reading.bottom, segment.top)[0])
    return (
        f"{username}: stopped at --max_cost; what is not kept from {first} to {last} stays unread"
    )


def bill(posts: XPosts | None) -> str:
    """What was read from X and what that costs, and what the store saved; empty without X."""
    if not posts or not (posts.api.read or posts.reused):
        return ""
    read, cost = posts.api.read, posts.api.cost
    number = len(posts.api.bought) + read["odd"]
    profiles = f" and {counted(read['profiles'], 'profile')}" if read["profiles"] else ""
    asked = f"{counted(number, 'post')}{profiles} in {counted(read['requests'], 'request')}"
    most = "at most " if read["lost"] else ""
    reused = len(posts.reused)
    saved = (
        f"{counted(reused, 'post')} from {STORE}, without which ${cost + reused * POST_PRICE:.3f}"
    )
    return f"from X: {asked}, {most}${cost:.3f}; {saved}"


def tell_bill(posts: XPosts, kind: object, *_: object) -> None:
    """Tell the bill of a run that failed; that of one that did not is in its summary."""
    if kind and posts.api.cost:
        tell(bill(posts))


# ---------------------------------------------------------------------------- which posts

# What pandas, and with it the datasets library, takes for a number, a truth or a missing value
# even within quotes: one such cell comes back as None, and a column of nothing else as numbers.
NO_TEXT = re.compile(
    r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[-+]?(?:inf|infinity)|true|false"
    r"|#?n/a|#n/a n/a|#?na|<na>|null|none|-?nan|-?1\.#(?:ind|qnan)",
    re.IGNORECASE | re.ASCII,
)

Chosen: TypeAlias = tuple[Tweet, str]  # with its cleaned text


def choose(page: Page, seen: set[int], options: Options, dropped: Counter[str]) -> list[Chosen]:
    """The page's wanted tweets, each with its cleaned text; the others are counted by reason."""
    chosen = []
    for tweet in page:
        reason = "repeated" if tweet.id in seen else reason_to_drop(tweet, options)
        text = "" if reason else clean(tweet, options)
        reason = reason or reason_to_drop_text(text, options)
        if reason:
            dropped[reason] += 1
        else:
            chosen.append((tweet, text))
        seen.add(tweet.id)
    return chosen


def reason_to_drop(tweet: Tweet, options: Options) -> str:
    """Why a tweet does not belong into the dataset; empty if it does."""
    reasons = {
        "retweets": tweet.is_retweet,
        "quotes": tweet.is_quote,
        "replies": tweet.is_reply and not options.kinds >= REPLIES,
        "posts that answer nobody": not tweet.is_reply and not options.kinds >= ORIGINALS,
        "outside the timeframe": not options.stretch.start
        <= tweet.created_at
        < options.stretch.until,
    }
    return next((reason for reason, applies in reasons.items() if applies), "")


def reason_to_drop_text(text: str, options: Options) -> str:
    """Why a cleaned text does not belong into the dataset; empty if it does."""
    if not text:
        return "empty after cleaning"
    bare = options.text_format == "simple" and not options.sentiment
    if bare and not options.jsonl and NO_TEXT.fullmatch(text):
        return "only a number, or a word that readers of CSV take for a missing value"
    return ""


def plain(text: str) -> str:
    r"""The text without regard to case and spacing.

    >>> plain("Good  MORNING\n") == plain("good morning")
    True
    """
    return " ".join(text.casefold().split())


# ---------------------------------------------------------------------------- threads


def threads(
    replies: Page, source: Source, options: Options, orphans: Counter[str]
) -> dict[int, Thread]:
    """What stands above each reply, by the reply's id; what cannot be had is counted by reason.

    Two rounds of lookups: the answered posts and, with them or where only they name it after
    them, the first posts of the threads. Never one post at a time up a thread.
    """
    for _ in range(2):
        above = {i for tweet in replies for i in (tweet.replied_to, first_id(tweet, source)) if i}
        source.fetch(above)
    found = {}
    for tweet in replies:
        answered = source.get(tweet.replied_to) if tweet.replied_to else ANSWERS_ACCOUNT
        if isinstance(answered, Tweet):
            orphans["empty after cleaning"] += not clean(answered, options)
            found[tweet.id] = Thread(topmost(tweet, source), answered)
        else:
            orphans[answered or NOT_ASKED] += 1
            found[tweet.id] = Thread(topmost(tweet, source))
    return found


def ancestors(tweet: Tweet, source: Source) -> Iterator[Tweet]:
    """The known posts above a tweet, nearest first.

    All those of a file, but of X's only the lowest: which others the store has, and so what
    stands in the dataset, would depend on earlier runs.
    """
    seen = {tweet.id}
    while tweet.replied_to and tweet.replied_to not in seen:
        seen.add(tweet.replied_to)
        found = source.get(tweet.replied_to)
        if not isinstance(found, Tweet):
            return
        yield found
        if found.id not in source.own and found.conversation_id:
            return
        tweet = found


def first_id(tweet: Tweet, source: Source) -> int | None:
    """The id of the first post of a tweet's thread, or of the topmost that is known of."""
    top = tweet
    for top in itertools.chain([tweet], ancestors(tweet, source)):
        if top.conversation_id:
            return top.conversation_id
    return top.replied_to or top.id


def topmost(tweet: Tweet, source: Source) -> Tweet | None:
    """The topmost post of a tweet's thread that can be had; None if there is none above it."""
    first = source.get(first_id(tweet, source) or tweet.id)
    if isinstance(first, Tweet):
        return first if first.id != tweet.id else None
    return next(reversed([*ancestors(tweet, source)]), None)


# ---------------------------------------------------------------------------- clean text

# X links addresses of Latin and Cyrillic letters; those of other scripts end them.
IN_LINK = r"!#-';*-;=?-~\u00a1-\u024f\u0400-\u04ff"  # neither blanks nor " < > ( )
LINK_END = r"#-&*+\-/-9=@-Z\\^-z|~\u00c0-\u024f\u0400-\u04ff"  # nor . , ; : ! ? ' [ ] { }
LINK = (
    r"(?i:https?)://t\.co/[A-Za-z0-9]+"
    r"|(?i:pic\.(?:twitter|x)\.com/)[A-Za-z0-9]+"
    r"|(?:(?i:https?)://|(?<![A-Za-z0-9])(?i:www)\.)(?=[^\W_])"
    rf"(?:[{IN_LINK}]|\([{IN_LINK}]*\))*(?:[{LINK_END}]|\([{IN_LINK}]*\))"
)
# twitter-text's rules: https://github.com/twitter/twitter-text
LATIN_ACCENTS = (
    "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268"
    "\u026f\u0272\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff"
)
MENTION = (
    "(?:(?<![A-Za-z0-9_!#$%&*@＠])|(?<=(?<![A-Za-z0-9_+~.-])[Rr][Tt]))"
    "[\u2066-\u2068]?[@＠](?>[A-Za-z0-9_]{1,20})(?:/[A-Za-z](?>[A-Za-z0-9_-]{0,24}))?"
    f"(?![@＠{LATIN_ACCENTS}]|://)\u2069?"  # some clients wrap a name into direction marks
)
LEADING_NAMES = re.compile(rf"\A(?:\s*{MENTION})+\s*")
ANY_LINK = re.compile(LINK)
USERTAG = re.compile(f"(?P<link>{LINK})|{MENTION}")
UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff]")
LINE_BREAK = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
VISIBLE = re.compile("[^\\s\u00ad\u200b-\u200f\u2060-\u2064\ufe0e\ufe0f]")


def clean(tweet: Tweet, options: Options) -> str:
    """The text of a tweet as a dataset wants it; empty if nothing is left to read.

    The steps go round until nothing changes: a link taken out may uncover a name, and a name
    a tag.
    """
    text, before = resolve_links(tweet, options.include_links), None
    while text != before:
        before = text
        text = tidy(text)
        text = text if options.include_links else ANY_LINK.sub("", text)
        text = LEADING_NAMES.sub("", text) if tweet.is_reply else text
        text = without_usertags(text) if options.strip_usertags else text
        text = without_hashtags(text) if options.strip_hashtags else text
        text = text.replace("<|", "< |")  # <|endoftext|> and its kind steer a trained model
    return text if VISIBLE.search(text) else ""


def resolve_links(tweet: Tweet, include_links: bool) -> str:
    """The text with its known links replaced by where they lead, or taken out.

    >>> cats = (("https://t.co/a", "https://example.com/cats"),)
    >>> resolve_links(Tweet(1, 0, "My https://t.co/a", cats), include_links=True)
    'My https://example.com/cats'
    """
    links = dict(tweet.links)
    if not links:
        return tweet.text
    longest_first = sorted(map(re.escape, links), key=len, reverse=True)
    known = re.compile(f"(?:{'|'.join(longest_first)})(?![A-Za-z0-9])")
    return known.sub(lambda match: links[match[0]] if include_links else "", tweet.text)


def tidy(text: str) -> str:
    r"""The text with plain blanks and line breaks, at most one blank line in a row.

    >>> tidy("a\u00a0 b \r\n\n\n\nc\x00")
    'a b\n\nc'
    """
    text = UNPRINTABLE.sub("", LINE_BREAK.sub("\n", text))
    text = re.sub(r"[^\S\n]+", " ", text)
    return re.sub(r"\n{3,}", "\n\n", re.sub(" ?\n ?", "\n", text)).strip()


def without_usertags(text: str) -> str:
    """The text without @names, except inside links.

    >>> without_usertags("hi @bob, me@example.com and https://example.com/@amy")
    'hi , me@example.com and https://example.com/@amy'
    """
    return USERTAG.sub(lambda match: match["link"] or "", text)


def without_hashtags(text: str) -> str:
    """The text without #tags, except inside links.

    >>> without_hashtags("so #café #1 a#b https://example.com/#part")
    'so  #1 a#b https://example.com/#part'
    """
    return hashtag_pattern().sub(lambda match: match["link"] or "", text)


@cache
def hashtag_pattern() -> re.Pattern[str]:
    r"""twitter-text's hashtags, or links, in which there are none.

    Python's \w lacks the combining marks that Hindi, Thai or Arabic words are written with, and
    has numbers that are no digits, such as ②.
    """
    kinds: dict[str, str] = {"M": "", "N": ""}
    for letter in map(chr, range(0xB2, 0x1F200)):
        kind = unicodedata.category(letter)
        if kind[0] == "M" or kind in ("Nl", "No"):
            kinds[kind[0]] += letter
    joiners = "·־׳״་༌\u200c\u200d〃〜゛゜゠・꙾～"
    letters, numbers = rf"\w{kinds['M']}{joiners}", kinds["N"]
    part = f"(?![{numbers}])[{letters}]"
    start = rf"(?:(?<![{letters}&])|(?<=[\ufe0e\ufe0f{numbers}]))[#＃](?![\ufe0f\u20e3])"
    with_letter = rf"(?=[\d_{joiners}]*(?![{numbers}])[^\W\d_])"
    return re.compile(rf"(?P<link>{LINK})|{start}{with_letter}(?>(?:{part})+)(?![#＃]|://)")


# ---------------------------------------------------------------------------- sentiment

CUTS = {3: (0.05,), 5: (0.05, 0.75), 7: (0.05, 0.5, 0.9)}  # of VADER's compound score, either way
# ±0.05 is VADER's own advice; the others fit its human-rated tweets best (Hutto & Gilbert 2014).
STRENGTHS = ("", "", "VERY ", "EXTREMELY ")


def sentiment_label(text: str, categories: int) -> str:
    """The sentiment of a text in 3, 5 or 7 categories; empty for 0.

    >>> sentiment_label("I love it, wonderful!", 3), sentiment_label("A table.", 7)
    ('POSITIVE', 'NEUTRAL')
    """
    if not categories:
        return ""
    score = analyzer().polarity_scores(text)["compound"]
    strength = bisect_right(CUTS[categories], abs(score))  # on a cut: the stronger side
    if not strength:
        return "NEUTRAL"
    return STRENGTHS[strength] + ("POSITIVE" if score > 0 else "NEGATIVE")


@cache
def analyzer() -> Any:
    """VADER's analyzer, whose lexicon takes a tenth of a second to load."""
    from vaderSentiment.vaderSentiment import (  # type: ignore[import-untyped]
        SentimentIntensityAnalyzer,
    )

    return SentimentIntensityAnalyzer()


# ---------------------------------------------------------------------------- records

SECTION_MARK = re.compile(r"^\*{4}(?=(?:ARGUMENTS|PARENT|IN_REPLY_TO|TWEET)$)", re.MULTILINE)


@dataclass(frozen=True)
class Record:
    """What one line or row of the dataset holds: a text, or the messages of a chat."""

    content: str | list[Message]
    label: str

    @property
    def size(self) -> int:
        """Bytes of text."""
        if isinstance(self.content, str):
            return len(self.content.encode())
        return sum(len(message["content"].encode()) for message in self.content)


def role(tweet: Tweet, reply: Tweet) -> str:
    """Who speaks a tweet above a reply: the assistant, if both are of one account."""
    return "assistant" if tweet.author == reply.author else "user"


def make_record(tweet: Tweet, text: str, thread: Thread, options: Options) -> Record | None:
    """The record of a tweet in the wanted format; None if it makes none."""
    label = sentiment_label(text, options.sentiment)
    if options.text_format == "simple":
        return Record(simple_record(text, label), label)
    if options.text_format == "reply":
        first, answered = (clean(t, options) if t else "" for t in (thread.first, thread.answered))
        kind = "REPLY" if tweet.is_reply else "ORIGINAL"
        return Record(reply_record(kind, label, first, answered, text), label)
    above = {t.id: t for t in (thread.first, thread.answered) if t}  # which may be the same
    turns = [(role(t, tweet), clean(t, options)) for t in above.values()]
    messages = chat_record(label, [*turns, ("assistant", text)])
    return Record(messages, label) if messages else None


def simple_record(text: str, label: str) -> str:
    r"""The text, with the sentiment on a line before it if there is one.

    >>> simple_record("What a day", "POSITIVE")
    'POSITIVE\nWhat a day'
    """
    return f"{label}\n{text}" if label else text


def reply_record(kind: str, label: str, parent: str, answered: str, text: str) -> str:
    """The text with what it answers, in sections; those without a text are empty.

    >>> print(reply_record("REPLY", "", "Tea?", "", "Please!"))
    ****ARGUMENTS
    REPLY
    ****PARENT
    Tea?
    ****IN_REPLY_TO
    ****TWEET
    Please!
    """
    sections = {
        "****ARGUMENTS": f"{kind}\n{label}".strip(),
        "****PARENT": harmless(parent),
        "****IN_REPLY_TO": harmless(answered),
        "****TWEET": harmless(text),
    }
    return "\n".join(line for section in sections.items() for line in section if line)


def chat_record(label: str, turns: list[tuple[str, str]]) -> list[Message]:
    """The turns, each a role and a text, as a chat that begins with the user; else nothing.

    >>> chat_record("", [("assistant", "Tea?"), ("user", "Please!"), ("assistant", "Here.")])
    [{'role': 'user', 'content': 'Please!'}, {'role': 'assistant', 'content': 'Here.'}]
    """
    spoken = [turn for turn in turns if turn[1]]
    from_user = itertools.dropwhile(lambda turn: turn[0] != "user", spoken)
    messages = [
        {"role": role, "content": "\n\n".join(text for _, text in turns_of_role)}
        for role, turns_of_role in itertools.groupby(from_user, key=itemgetter(0))
    ]
    system = [{"role": "system", "content": label}] if label else []
    return [*system, *messages] if messages else []


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
        self.part = self.path.with_name(self.path.name + ".part")
        self.jsonl = path.suffix.lower() == ".jsonl"
        self.file: io.FileIO | None = None

    def __enter__(self) -> Dataset:
        with self.told_trouble():
            self.part.write_bytes(b"")  # fails here, before anything is paid for
        return self

    def __exit__(self, *_: object) -> None:
        if self.file:
            self.file.close()
        self.part.unlink(missing_ok=True)

    def append(self, records: list[Record]) -> None:
        """Write a page of records to the disk, or nothing of it: raises DownloadError."""
        lines = [self.line(record) for record in records]
        if not lines:
            return
        with self.told_trouble():
            if not self.file:
                self.part.write_bytes(b"".join([b"" if self.jsonl else b"text\n", *lines]))
                self.part.replace(self.path)
                self.file = io.FileIO(self.path, "ab")
            else:
                self.append_lines(self.file, lines)

    def append_lines(self, file: io.FileIO, lines: list[bytes]) -> None:
        """Append record by record, so that even a killed run leaves whole records behind."""
        size = os.fstat(file.fileno()).st_size
        try:
            for line in lines:
                if file.write(line) != len(line):
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        except BaseException:  # Ctrl-C too
            file.truncate(size)
            raise

    def line(self, record: Record) -> bytes:
        """A record as the file holds it, with its line end."""
        if self.jsonl:
            name = "text" if isinstance(record.content, str) else "messages"
            return json.dumps({name: record.content}).encode() + b"\n"
        cell = io.StringIO()
        csv.writer(cell, lineterminator="\n").writerow([record.content])
        return cell.getvalue().encode()

    @contextmanager
    def told_trouble(self) -> Iterator[None]:
        """Tell an error of the disk as one of ours."""
        try:
            yield
        except OSError as error:
            raise DownloadError(
                f"{self.path.name}: cannot be written ({error.strerror}); see to the disk, its "
                "space and its permissions, close what else uses the file, then run again"
            ) from None


# ---------------------------------------------------------------------------- what is told

BAR_WIDTH = 30  # letters of the longest bar in the chart of sentiments


def summary(report: Report) -> Iterator[str]:
    """The closing summary, line by line: the file, what was dropped, the sentiments, advice."""
    size = report.path.stat().st_size
    yield f"{report.path}: {counted(len(report.written), 'record')}, {kilobytes(size)}"
    read = len(report.written) + report.dropped.total()
    written, dropped = f"{len(report.written):,} written", f"{report.dropped.total():,} not"
    yield f"{counted(read, 'post')} read: {written}, {dropped}{listed(report.dropped)}"
    if report.orphans.total():
        replies = counted(report.orphans.total(), "reply", "replies")
        yield f"{replies} without the post they answer{listed(report.orphans)}"
    yield from chart(report.labels)
    text = sum(report.written)
    if text < SMALL_DATASET:
        share = (
            f"{text / SMALL_DATASET:.0%} of the 1 MB that training a model of GPT-2's size wants"
        )
        yield f"{kilobytes(text)} of text, {share}"
    if report.bill:
        yield report.bill
    for failure in (*report.failures, *report.stops):
        yield f"not read: {failure}"


def nothing_written(report: Report) -> DownloadError:
    """Why there is no dataset, and what to do."""
    if report.failures:
        return DownloadError(f"no account could be read; {'; '.join(report.failures)}")
    if report.stops:
        return DownloadError("nothing was written: --max_cost left nothing to read", exit_code=0)
    hint = "; add --include_replies to have the replies" if report.dropped["replies"] else ""
    read = counted(report.dropped.total(), "post")
    return DownloadError(f"nothing to write: {read} read{listed(report.dropped)}{hint}")


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun.

    >>> counted(1, "post"), counted(1200, "post"), counted(0, "reply", "replies")
    ('1 post', '1,200 posts', '0 replies')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(reasons: Counter[str]) -> str:
    """The reasons with their numbers, the most frequent first, to end a line with.

    >>> listed(Counter(quotes=1, retweets=3, replies=0))
    ' (3 retweets, 1 quotes)'
    """
    parts = [f"{number:,} {reason}" for reason, number in reasons.most_common() if number]
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


def progress_bar(options: Options, sources: int) -> Any:
    """A tqdm bar on standard error that counts records; silent where there is no terminal."""
    from tqdm import tqdm

    total = options.limit and options.limit * sources
    return tqdm(total=total, unit=" records", disable=None, file=sys.stderr)


def tell(message: str) -> None:
    """Write a line to standard error, above the bar if there is one."""
    tqdm = sys.modules.get("tqdm")
    if tqdm:
        tqdm.tqdm.write(message, file=sys.stderr)
    else:
        print(message, file=sys.stderr)


# ---------------------------------------------------------------------------- the command line


def parameters() -> list[dataclasses.Field[Any]]:
    """The fields of Options that the command line has, in the order of their positions."""
    return [spec for spec in dataclasses.fields(Options) if spec.init]


def read_value(spec: dataclasses.Field[Any], value: object) -> Any:
    """A parameter's value in its own type, from a word or from Python; None is the default.

    Raises DownloadError that names the parameter and what it accepts.
    """
    if value is None or str(value).lower() == "none":
        value = spec.default
    try:
        return READERS[spec.name](value)
    except ValueError as error:
        raise wrong_value(spec, value, *error.args) from None


def wrong_value(spec: dataclasses.Field[Any], value: object, reason: str = "") -> DownloadError:
    """What is wrong with a parameter's value, and what the parameter accepts."""
    given = f"{str(value)[:50]!r}" if value is not None else "nothing"
    accepts = f"{spec.name} accepts {spec.metadata['accepts']}"
    return DownloadError(f"{accepts}; not {given}{reason and f' ({reason})'}", exit_code=2)


def read_text(value: object) -> str:
    """A word that is not blank."""
    if not isinstance(value, (str, os.PathLike)) or not str(value).strip():
        raise ValueError
    return str(value).strip()


def read_limit(value: object) -> int | None:
    """A whole number from 1, or None."""
    if value is None:
        return None
    if isinstance(value, bool) or not re.fullmatch("0*[1-9][0-9]{,17}", str(value)):
        raise ValueError
    return int(str(value))


def read_flag(value: object) -> bool:
    """True or False, in any case."""
    return one_of({"false": False, "true": True}, value)


def read_sentiment(value: object) -> int:
    """0, 3, 5 or 7."""
    return one_of({"0": 0, "3": 3, "5": 5, "7": 7}, value)


def read_format(value: object) -> str:
    """One of the shapes of a record."""
    return one_of({name: name for name in ("simple", "reply", "chat")}, value)


def one_of(choices: Mapping[str, Item], value: object) -> Item:
    """The choice that a value names, in any case."""
    if str(value).lower() not in choices:
        raise ValueError
    return choices[str(value).lower()]


def read_output(value: object) -> str | None:
    """A .csv or .jsonl path, or None."""
    if value is None:
        return None
    path = read_text(value)
    if not path.lower().endswith((".csv", ".jsonl")):
        raise ValueError("its name ends in neither .csv nor .jsonl")
    return path


def read_until(value: object) -> datetime | None:
    """A moment, or None for now."""
    return None if value is None else read_moment(value)


def read_dollars(value: object) -> Decimal | None:
    """US dollars, or None."""
    if value is None:
        return None
    if isinstance(value, bool) or not re.fullmatch(r"\$?\d+(\.\d+)?", str(value), re.ASCII):
        raise ValueError
    return Decimal(str(value).lstrip("$"))


READERS: dict[str, Callable[[object], Any]] = {
    "username": read_text,
    "limit": read_limit,
    "include_replies": read_flag,
    "include_links": read_flag,
    "strip_usertags": read_flag,
    "strip_hashtags": read_flag,
    "sentiment": read_sentiment,
    "text_format": read_format,
    "timeframe": read_moment,
    "until": read_until,
    "output": read_output,
    "max_cost": read_dollars,
    "estimate": read_flag,
    "unique": read_flag,
}


class CommandLine(argparse.ArgumentParser):
    """The reader of the command line, made from the fields of Options.

    Words and flags mean what python-fire makes of them, but all are checked before anything runs.
    """

    def __init__(self) -> None:
        super().__init__(prog="download_tweets.py", allow_abbrev=False, add_help=False)
        self.add_argument("words", nargs="*")
        for spec in parameters():
            names = dict.fromkeys([f"--{spec.name}", f"--{spec.name.replace('_', '-')}"])
            self.add_argument(
                *names,
                dest=spec.name,
                action="append",
                nargs="?",
                const="",  # no value: one that nothing accepts
                default=argparse.SUPPRESS,
            )

    def error(self, message: str) -> NoReturn:
        """Raise argparse's complaint as ours."""
        raise DownloadError(f"{message}; --help lists the parameters", exit_code=2)

    def options(self, argv: list[str]) -> Options:
        """The options that a command line names; DownloadError (exit code 2) if it is wrong."""
        named, unknown = self.parse_known_intermixed_args(joined_flags(argv))
        words = vars(named).pop("words")
        for spec in parameters():
            if "" in getattr(named, spec.name, []):
                raise wrong_value(spec, None)
        if unknown:
            self.error(f"unknown parameter {unknown[0]!r}{closest(unknown[0])}")
        positions = [spec.name for spec in parameters() if not spec.metadata["by_name_only"]]
        if len(words) > len(positions):
            self.error(f"{words[len(positions)]!r} is a word too many")
        given = list(zip(positions, words, strict=False))
        given += [(name, value) for name, values in vars(named).items() for value in values]
        for name, number in Counter(name for name, _ in given).items():
            if number > 1:
                self.error(f"{name} is given twice")
        if "username" not in dict(given):
            self.error("name an account, as in: python3 download_tweets.py NAME 100")
        return Options(**dict(given))


def joined_flags(argv: list[str]) -> list[str]:
    """The command line with each flag joined to its value: the next word if it is True or False.

    >>> joined_flags(["--include_replies", "jack", "--include-links", "false"])
    ['--include_replies=True', 'jack', '--include-links=false']
    """
    flags = {f"__{spec.name}" for spec in parameters() if spec.default is False}
    joined: list[str] = []
    for word in argv:
        follows_flag = joined and joined[-1].replace("-", "_") in flags
        if follows_flag and word.lower() in ("true", "false"):
            joined[-1] += f"={word}"
        else:
            joined.append(word)
    return [f"{word}=True" if word.replace("-", "_") in flags else word for word in joined]


def closest(word: str) -> str:
    """A question that names the parameter which a mistyped one is likely to mean, if any."""
    names = [f"--{spec.name}" for spec in parameters()]
    found = difflib.get_close_matches("--" + word.partition("=")[0].lstrip("-"), names, 1)
    return f" (did you mean {found[0]}?)" if found else ""


def help_text() -> str:
    """What --help prints: the module's docstring, and each parameter with what it accepts."""
    lines = [
        (__doc__ or "").strip(),
        "",
        "Parameters, by position in this order, or by name (--limit 100 or --limit=100):",
    ]
    for spec in parameters():
        about = spec.metadata
        default = "" if spec.name == "username" else f" (default {spec.default})"
        only = "by name only: " if about["by_name_only"] else ""
        meaning = f"{only}{about['meaning']}: {about['accepts']}{default}"
        lines += textwrap.wrap(
            meaning, 96, initial_indent=f"  {spec.name:16}", subsequent_indent=" " * 18
        )
    return "\n".join(lines)


def main(argv: list[str] | None = None) -> int:
    """Run a command line, tell what happened, and give the exit code."""
    words = sys.argv[1:] if argv is None else argv
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # not so in a notebook
            stream.reconfigure(errors="backslashreplace")
    if {"-h", "--help"} & set(words):
        print(help_text())
        return 0
    try:
        signal.signal(signal.SIGTERM, interrupt)
        report = download_tweets(CommandLine().options(words))
    except DownloadError as error:
        tell(f"error: {error}" if error.exit_code else str(error))
        return error.exit_code
    except ModuleNotFoundError as error:
        tell(
            f"error: {error.name} is not installed; run: python3 -m pip install -r requirements.txt"
        )
        return 1
    except KeyboardInterrupt as stop:
        tell("stopped; what was read is kept, and the same command goes on from there")
        return 128 + (stop.args[0] if stop.args else signal.SIGINT)
    print(report)
    return report.exit_code


def interrupt(number: int, _frame: object) -> NoReturn:
    """Stop as Ctrl-C does, so that SIGTERM leaves whole pages behind too."""
    raise KeyboardInterrupt(number)


if __name__ == "__main__":
    sys.exit(main())
