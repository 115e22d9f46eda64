#!/usr/bin/env python3
# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "tweepy>=4.17,<4.18",
#     "vaderSentiment>=3.3.2,<3.4",
#     "python-dateutil>=2.9,<5",
#     "tqdm>=4.66,<5",
#     "msgspec>=0.19,<1",
# ]
# ///
"""Turn a Twitter/X account into a dataset for AI text generation.

Usage:
  python3 download_tweets.py NAME [LIMIT] ...      an account of X
  python3 download_tweets.py ARCHIVE.zip ...       your own archive, for free
  python3 download_tweets.py LIST.txt [LIMIT] ...  one username per line
  python3 download_tweets.py FILE.json ...         posts that another tool saved

The records go to NAME_tweets.csv in this folder: one column with the header
"text", newest post first. An existing file of that name is replaced.

X needs a key: set BEARER_TOKEN, or fill in keys.py. It charges $0.005 per post.
A run costs at most $5, or what --max_cost says. Posts that were fetched are
stored in tweets.db in this folder, and not fetched again.

Exit codes: 0 the dataset or estimate is complete, or --max_cost ended it;
1 it is not; 2 wrong usage, nothing was done; 130 or 143 interrupted.
More: README.md, beside this script.
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
import warnings
import zipfile
import zlib
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import ROUND_UP, Decimal
from functools import cache, cached_property, partial
from html.entities import html5
from operator import eq, itemgetter
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NamedTuple, NoReturn, TextIO, TypeAlias, TypeVar
from urllib.parse import quote, unquote, urlsplit

VENV_PYTHON = r".venv\Scripts\python" if os.name == "nt" else ".venv/bin/python"
NOT_INSTALLED = (
    "error: {} is not installed in this Python. "
    f"Use {VENV_PYTHON}, which the first command of README.md sets up."
)

try:
    import msgspec
except ModuleNotFoundError as error:
    sys.exit(NOT_INSTALLED.format(error.name))

if TYPE_CHECKING:
    import requests
    import tweepy  # type: ignore[import-untyped]

# tweepy, VADER, dateutil and tqdm, and the parts of Python that come with them, are imported where
# they are used: together they take most of a second, which no --help or mistyped line should cost.

# The sections below, in the order in which a post passes through them:
#   the program                     from options to a dataset, a page of records at a time
#   the command line                parameters, their values, --help, exit codes
#   names, dates, paths             what the parameters name
#   source: files                   posts of an archive or a dump, in a temporary database
#   archives, dumps, JSON files     the formats of those files
#   JSON to tweets                  one form for X's posts of all times
#   keys of other tools             and one table for how others spell it
#   source: X, time ranges          what is missing from an account, newest first
#   the cache                       tweets.db: the posts that were paid for
#   requests to X, X's answers,     one request at a time, repeated where that helps
#   failed requests, the API key
#   the cost                        prices, the cap, the estimate, the question
#   post selection, threads,        which posts become records
#   reply context
#   clean text, sentiment,          what a record contains
#   text formats
#   the dataset file                whole pages or nothing
#   summary and output              what is printed

Json: TypeAlias = dict[str, Any]
Item = TypeVar("Item")

VERSION = "1.0 (2026-11-25)"


# ---------------------------------------------------------------------------- the program


def download_tweets(options: Options) -> Report | Estimate:
    """Write the dataset that the options describe; return a report, or with `estimate` the cost.

    Imports `archive`, fetches missing posts ($0.005 each) into tweets.db; prints and waits while
    another run uses tweets.db. In a terminal, may ask before it spends over $5. An estimate may
    look up profiles ($0.010 each). Raises DownloadError if an option is invalid, no record was
    written or the run has to end: then, as on Ctrl-C, prints the cost. Written records stay.
    """
    with ExitStack() as stack:
        found = find_input(options, stack)
        path = find_output(found, options)
        sources = open_sources(found, options, stack)
        x = sources[0].x
        try:
            if options.archive and x:
                import_archive(Path(options.archive), sources[0].name, x, stack)
                if options.min_likes and not x.cache.has_likes:
                    raise no_likes_error(Path(options.archive))
            if options.estimate:
                estimate = estimate_cost(sources, options)
                if x and x.cost.dollars:
                    estimate.lines.append(str(x.cost))
                return estimate
            confirm_cost(sources, options)
            return write_dataset(path, sources, options)
        except (DownloadError, KeyboardInterrupt) as error:
            error.add_note(RESUMES if x else STARTS_AGAIN)
            if x and x.cost.dollars:
                print_stderr(str(x.cost))
            raise


def write_dataset(path: Path, sources: list[Source], options: Options) -> Report:
    """Append every source's records to the dataset file, page by page; return what happened.

    Fetches missing posts; shows a progress bar. The first records replace an existing file. Raises
    DownloadError if the file cannot be written, no record was written or the run has to end; the
    report contains the errors that ended an account, a dump or the requests to X.
    """
    tally = Tally()
    x = sources[0].x
    total = options.limit and options.limit * len(sources)
    with (
        DatasetFile(path) as dataset,
        create_progress_bar(total=total, unit=" records", leave=False) as bar,
    ):
        dataset.create_draft()
        for source in sources:
            before = tally.records
            for records in pages_of_records(source, tally):
                dataset.append(records)
                update_bar(bar, source, len(records))
            is_complete = not source.error and options.max_cost != 0
            if is_complete and tally.records - before < (options.limit or 0):
                update_bar(bar, source, 0, "these are all its posts")
    found = [*(source.error for source in sources), x and x.error]
    errors = [*dict.fromkeys(error for error in found if error)]
    if not tally.records:
        raise nothing_written_error(tally, errors)
    replaced = " (replaced the old file)" if dataset.is_replaced else ""
    size = format_size(path.stat().st_size)
    file = f"{path}: {format_count(tally.records, 'records')}, {size}{replaced}"
    return Report([file, *summarize(tally, sources[0], options)], errors)


def pages_of_records(source: Source, tally: Tally) -> Iterator[list[Record]]:
    """Yield the records of one source, newest first, a page at a time, at most `limit`.

    Fetches and stores missing posts, full texts and reply contexts ($0.005 each); prints and waits
    for X. Counts in `tally`; of accounts, drops posts whose ids are in it. A page may be empty.
    Sets the source's `error` where posts are missing; raises DownloadError if the run has to end.
    """
    threads = ThreadBuilder(source, tally)

    def records() -> list[Record]:
        found = make_records(threads.pop_ready(), source, tally)
        threads.room -= len(found)
        return found

    for page in source.pages(threads.remaining):
        if isinstance(source, Account):
            tally.dropped["repeated"] += sum(tweet.id in tally.ids for tweet in page)
            page = [tweet for tweet in page if tweet.id not in tally.ids]
            tally.ids.update(tweet.id for tweet in page)
        tally.from_x += sum(tweet.id in source.received for tweet in page)
        page = fetch_full_texts(page, source, tally)
        rest = filter_and_clean(page, source, tally)
        while rest:
            rest = threads.add_posts(rest)
            if rest and not threads.ready:
                threads.finish(page[-1].position)  # those whose beginning lies beyond the limit
            if not threads.ready and (threads.remaining() == 0 or not rest):
                break
            yield records()
        tally.dropped[BEYOND_LIMIT] += len([post for post in rest if post.text])
        if threads.remaining() == 0 and (rest or not threads.waiting):
            break
    threads.finish(BEGINNING)
    yield records()
    tally.dropped.update(source.dropped)


def make_records(posts: list[SelectedPost], source: Source, tally: Tally) -> list[Record]:
    """Return the records of posts, or of joined threads; count in `tally`, also skipped posts.

    Fetches the reply contexts that the format shows ($0.005 per post, as far as the cap allows);
    prints and waits for X. Sets the source's `error` if X refuses; raises DownloadError if the run
    has to end.
    """
    options, records = source.options, []
    replies = [
        post.tweet
        for post in (posts if options.with_context else ())
        if post.tweet.is_reply and not get_skip_reason(post, options, tally.texts)
    ]
    contexts = fetch_reply_contexts(replies, source, tally)
    for post in posts:
        reason, record = get_skip_reason(post, options, tally.texts), None
        if not reason:
            context = contexts.get(post.tweet.id, ReplyContext())
            record = options.format.make(post, context, options)
            reason = get_format_problem(post, record, options)
        if record and not reason:
            records.append(record)
            tally.add(record, post, options.unique)
        else:
            tally.dropped[reason] += len(post.tweets)
    return records


Page: TypeAlias = "list[Tweet]"
Remaining: TypeAlias = Callable[[], "int | None"]  # how many records are still wanted; None: all


@dataclass
class Tally:
    """What a run has written and dropped so far: it grows with each page."""

    records: int = 0
    posts: int = 0  # in the records: a thread's record holds several
    from_x: int = 0  # posts that this run fetched, written or not
    labels: Counter[str] = field(default_factory=Counter)
    dropped: Counter[str] = field(default_factory=Counter)  # posts read, not written, by reason
    missing_parents: Counter[str] = field(default_factory=Counter)  # replies, by reason
    unfetched: set[int] = field(default_factory=set)  # ids of posts that X was not asked for
    ids: set[int] = field(default_factory=set)  # of accounts' posts, since two names may be one
    superseded: set[int] = field(default_factory=set)  # ids of older versions of edited posts
    languages: Counter[str] = field(default_factory=Counter)  # of the posts written, as X has them
    texts: set[str] = field(default_factory=set)  # of the records, for `unique`
    replies: int = 0  # records
    with_links: int = 0  # posts in the records that have a link, picture or video
    lengths: Counter[int] = field(default_factory=Counter)  # of the records, in characters

    def add(self, record: Record, post: SelectedPost, unique: bool) -> None:
        """Count a record with its posts, length and label; with `unique`, store its text."""
        self.records += 1
        self.replies += post.tweet.is_reply
        self.posts += len(post.tweets)
        self.languages.update(tweet.language for tweet in post.tweets)
        self.labels[record.label] += 1
        self.with_links += sum(map(has_link_or_media, post.tweets))
        self.lengths[record.length] += 1
        if unique:
            self.texts.add(normalize(post.text))


class DownloadError(Exception):
    """An error to show to users, with what is wrong and what to do about it.

    Control characters of the message, line breaks too, are replaced by "?": it is one line.

    Its scope is what it ends: the "run", all that is fetched from "x", one "account", one "dump",
    or, at the "cap", what costs money. Only the first keeps cached posts from being written.
    """

    def __init__(self, message: str, exit_code: int = 1, scope: str = "run") -> None:
        super().__init__(re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", "?", message))
        self.exit_code = exit_code
        self.scope = scope


@contextmanager
def wrap_errors(
    kinds: tuple[type[Exception], ...], what: str, advice: str = "", scope: str = "run"
) -> Iterator[None]:
    """Re-raise the given exception types as a DownloadError of a scope: "what (reason)advice"."""
    try:
        yield
    except kinds as error:
        words = str(getattr(error, "strerror", None) or error) or type(error).__name__
        raise DownloadError(f"{what} ({words}){advice}", scope=scope) from None


# ---------------------------------------------------------------------------- the command line


class Values(NamedTuple):
    """The values that a parameter accepts, and how to convert a word into one."""

    accepts: str  # what they are, in words
    convert: Callable[[str], Any]  # returns the value of a word; raises ValueError if it has none
    pattern: str = r".*\S.*"  # matches the word from end to end, in any case

    def read(self, word: str) -> Any:
        """Return the value of a word; raise ValueError, maybe with a reason, if it has none."""
        if not re.fullmatch(self.pattern, word, re.ASCII | re.DOTALL | re.IGNORECASE):
            raise ValueError
        return self.convert(word)


def one_of(*choices: object) -> Values:
    """Return a parameter type whose values are the given choices, by name, in any case.

    >>> one_of(3, True).accepts, one_of(3, True).read("TRUE")
    ('3 or True', True)
    """
    names = {str(choice).lower(): choice for choice in choices}
    *first, last = map(str, choices)
    words = f"{', '.join(first)} or {last}"
    return Values(words, lambda word: names[word.lower()], "|".join(names))


def expand_path(word: str) -> str:
    """Strip a path and expand its ~, which a shell leaves after an equals sign."""
    return os.path.expanduser(word.strip())


FLAG = one_of(True, False)
ONLY = "only"  # a value of include_replies
COUNT = Values("a whole number from 1", int, "0*[1-9][0-9]{,17}")
OPTION_PATTERN = re.compile("--?[^-0-9]|--$")
YES_OR_NO = {"0", "yes", "no", "y", "n", "on", "off", "t", "f"}  # rejected as values of a flag
NO_SOURCE = (
    "give your archive (python3 download_tweets.py twitter-archive.zip), which needs no key, or an "
    "account (python3 download_tweets.py NAME 100)"
)
ALIASES = {  # by which people, and other tools, call the parameters
    "username": "account handle input name screen_name user",
    "limit": "count max max_results max_tweets n num number",
    "include_replies": "replies with_replies",
    "include_links": "links urls",
    "strip_usertags": "strip_mentions no_mentions",
    "text_format": "format chat",
    "timeframe": "after from since start start_time",
    "until": "before end end_time to",
    "output": "file o out",
    "include_threads": "threads",
    "max_cost": "budget cost max_price",
    "estimate": "dry_run price",
    "unique": "dedupe",
    "text_only": "no_links no_media",
    "min_length": "min_chars min_characters",
    "min_likes": "likes min_faves",
}
DATE = Values(
    "YYYY, YYYYMM, YYYYMMDD, YYYYMMDDHH or YYYYMMDDHHMM in UTC, or a date such as 2019-03-31",
    lambda word: read_moment(word),
)
COST = Values(
    "US dollars such as 2.50; 0 fetches nothing",
    lambda word: Decimal(word.lstrip("$")),
    r"\$?\d+(\.\d+)?",
)
INPUT = Values(
    "an account (NAME, @NAME or its URL), a .txt list of accounts, an archive (.zip, its folder or "
    "tweets.js), or another tool's file (.json, .jsonl)",
    expand_path,
)
ARCHIVE = Values("the account's archive (.zip, its folder or tweets.js)", expand_path)
OUTPUT = Values("a .csv or .jsonl file in an existing folder", expand_path, r".*\.(csv|jsonl)\s*")
PROMPT = Values("a text", lambda word: read_prompt(word))
DEFAULT_PROMPT = "Write a post."


def parameter(default: object, values: Values, meaning: str, in_words: str = "") -> Any:
    """Return a dataclass field whose metadata has the values, meaning, and default in words."""
    about = {"values": values, "meaning": meaning, "default": in_words or str(default)}
    return field(default=default, metadata=about)


@dataclass(frozen=True)
class Options:
    """One run's parameters, each converted as a word of the command line.

    Raises DownloadError (exit code 2) if a value is invalid, or does not fit the others.
    """

    username: str = parameter("", INPUT, "where the posts come from", "required")
    limit: int | None = parameter(
        None, COUNT, "number of records, newest first; of a list, per account", "all"
    )
    include_replies: bool | str = parameter(
        False, one_of(True, False, ONLY), "include replies, or only replies"
    )
    include_links: bool = parameter(False, FLAG, "keep links, with their full URLs")
    strip_usertags: bool = parameter(False, FLAG, "remove @mentions")
    strip_hashtags: bool = parameter(False, FLAG, "remove #hashtags")
    sentiment: int = parameter(0, one_of(0, 3, 5, 7), "number of sentiment labels; 0 writes none")
    text_format: str = parameter("simple", one_of("simple", "reply", "chat"), "format of a record")
    timeframe: datetime = parameter("20060322", DATE, "only posts from this time on", "all posts")
    _: dataclasses.KW_ONLY  # what follows is given by name only
    until: datetime | None = parameter(None, DATE, "only posts before this time", "now")
    output: str | None = parameter(
        None, OUTPUT, "the dataset file", "NAME_tweets.csv, for chat .jsonl"
    )
    include_threads: bool = parameter(False, FLAG, "join each thread into one record")
    archive: str | None = parameter(
        None, ARCHIVE, "import it into tweets.db, and fetch only newer posts", "none"
    )
    max_cost: Decimal | None = parameter(
        None, COST, "what the run may cost", "5 for accounts, 0 for files"
    )
    estimate: bool = parameter(False, FLAG, "print what a run would cost, and write nothing")
    unique: bool = parameter(False, FLAG, "leave out repeated texts (ignores case and spacing)")
    text_only: bool = parameter(
        False,
        FLAG,
        "leave out posts with a link, picture or video, which X charges for all the same",
    )
    min_length: int | None = parameter(
        None, COUNT, "leave out texts with fewer characters", "no minimum"
    )
    min_likes: int | None = parameter(None, COUNT, "leave out posts with fewer likes", "no minimum")
    prompt: str | None = parameter(
        None, PROMPT, "for chat: the user's message before an original post", DEFAULT_PROMPT
    )
    wanted: TimeRange = field(init=False, repr=False)

    def __post_init__(self) -> None:
        for spec in parameters():
            object.__setattr__(self, spec.name, read_value(spec, getattr(self, spec.name)))
        object.__setattr__(self, "wanted", get_wanted_range(self))
        if self.format.is_jsonl and str(self.output or "").lower().endswith(".csv"):
            problem = f"{self.text_format} is written as JSON Lines. Give a .jsonl file."
            raise DownloadError(f"output: {problem}", exit_code=2)
        if self.prompt and not self.format.has_prompt:
            problem = f"works with --text_format chat only, not with {self.text_format}."
            raise DownloadError(f"prompt: {problem}", exit_code=2)

    @property
    def format(self) -> TextFormat:
        """Return the TextFormat that `text_format` names."""
        return FORMATS[self.text_format]

    @property
    def types(self) -> PostTypes:
        """Return the wanted post types: originals, plus self-replies with include_threads.

        Also all replies with include_replies; its value "only" leaves out the originals.
        """
        replies = SELF_REPLIES | REPLIES
        if self.include_replies == ONLY:
            return replies
        threads = SELF_REPLIES if self.include_threads else frozenset()
        return ORIGINALS | (replies if self.include_replies else threads)

    def is_in_time(self, tweet: Tweet) -> bool:
        """Return whether a tweet's time is from `timeframe` on, and before `until` and this run."""
        return self.wanted.bottom <= tweet.position < self.wanted.top

    @property
    def is_jsonl(self) -> bool:
        """Return whether the dataset is JSON Lines, by the format or the ending of `output`."""
        return self.format.is_jsonl or str(self.output or "").lower().endswith(".jsonl")

    @property
    def with_context(self) -> bool:
        """Return whether the format uses the reply context, and replies to others are wanted."""
        return self.format.uses_context and self.types >= REPLIES


def parameters() -> list[dataclasses.Field[Any]]:
    """Return the fields of Options that are parameters, those with a position first."""
    return [spec for spec in dataclasses.fields(Options) if spec.init]


def read_value(spec: dataclasses.Field[Any], value: object) -> Any:
    """Return a parameter's value, from a word or from Python; None or "none" is the default.

    Raises DownloadError (exit code 2) if it is invalid.
    """
    word, values = str(value), spec.metadata["values"]
    if word.lower() == "none":
        if spec.default is None:
            return None
        word = str(spec.default)
    try:
        return values.read(word)
    except ValueError as error:
        problem = f"{word[:50]!r} is not valid" if word else "a value is missing"
        reason = f" ({error})" if word and str(error) else ""
        message = f"{spec.name}: {problem}{reason}. Use {values.accepts}."
        raise DownloadError(message, exit_code=2) from None


def is_accepted(spec: dataclasses.Field[Any], word: str) -> bool:
    """Return whether a word is a value of a parameter."""
    with suppress(ValueError):
        spec.metadata["values"].read(word)
        return True
    return False


def read_command_line(argv: list[str]) -> Options:
    """Return the options that a command line names; raise DownloadError (exit code 2) if invalid.

    A parameter that is given by name leaves its position to the next word; one that only fits such
    a parameter, or that ends like a file, is an error.
    """
    words, named = split_command_line(argv)
    by_position = [spec for spec in parameters() if not spec.kw_only]
    free = [spec for spec in by_position if spec.name not in named]
    taken = [spec for spec in by_position if spec.name in named]
    for spec, word in zip(free, words, strict=False):
        if spec.name != "username" and word.lower().endswith((*INPUTS, ".csv")):
            raise usage_error(f'put a path with spaces into quotes, as in "… {word}"')
        meant = [other.name for other in taken if is_accepted(other, word)]
        if meant and word.lower() != "none" and not is_accepted(spec, word):
            raise usage_error(f"{meant[-1]} is given twice")
        named[spec.name] = word
    if len(words) > len(free):
        raise usage_error(f"unexpected argument {words[len(free)]!r}")
    if "username" not in named:
        raise usage_error(NO_SOURCE)
    return Options(**named)  # type: ignore[arg-type]  # each is read from its word


def split_command_line(argv: list[str]) -> tuple[list[str], dict[str, str]]:
    """Return the words of a command line, and the parameters that it names, with unchecked values.

    Raises DownloadError (exit code 2) for an unknown, incomplete or repeated parameter.

    >>> split_command_line(["--include-replies", "jack", "--limit=5", "--unique", "false"])
    (['jack'], {'include_replies': 'True', 'limit': '5', 'unique': 'false'})
    """
    specs = {spec.name: spec for spec in parameters()}
    words: list[str] = []
    named: dict[str, str] = {}
    rest = list(argv)
    while rest:
        word = rest.pop(0)
        if word == "--":  # only words follow
            return words + rest, named
        if not OPTION_PATTERN.match(word):
            words.append(word)
            continue
        name, equals, value = word.removeprefix("--").partition("=")
        spec = specs.get(name.replace("-", "_"))
        if not spec:
            raise usage_error(f"unknown parameter {word!r}{suggest_parameter(word)}")
        follows = rest[0] if rest and not OPTION_PATTERN.match(rest[0]) else ""
        if not equals and spec.default is False:
            is_value = is_accepted(spec, follows) or follows.lower() in YES_OR_NO
            value = rest.pop(0) if is_value else "True"
        elif not equals and follows:
            value = rest.pop(0)
        if not value:
            read_value(spec, value)  # raises: it is missing
        if spec.name in named:
            raise usage_error(f"{spec.name} is given twice")
        named[spec.name] = value
    return words, named


def usage_error(message: str) -> DownloadError:
    """Return a DownloadError (exit code 2) whose message ends in a reference to --help."""
    return DownloadError(f"{message}. See --help.", exit_code=2)


def suggest_parameter(word: str) -> str:
    """Return a question that names the parameter meant by an alias or a typo; empty if none.

    >>> suggest_parameter("--max-tweets=5"), suggest_parameter("--x")
    (' (did you mean --limit?)', '')
    """
    name = word.partition("=")[0].lstrip("-").replace("-", "_")
    meant = [known for known, others in ALIASES.items() if name in others.split()]
    found = meant or difflib.get_close_matches(name, [spec.name for spec in parameters()], 1)
    return f" (did you mean --{found[0]}?)" if found else ""


def help_text() -> str:
    """Return what --help prints: the module's docstring, and each parameter with its default."""
    lines = [(__doc__ or "").strip(), "", "Arguments, in this order, or by name (--limit 100):"]
    width = min(96, max(48, shutil.get_terminal_size().columns))
    for spec in parameters():
        if spec.name == "until":
            lines += ["", "Options, by name only:"]
        name = f"--{spec.name}" if spec.kw_only else spec.name
        values, text, default = itemgetter("values", "meaning", "default")(spec.metadata)
        if values is not FLAG:
            text += f": {values.accepts} (default: {default})"
        text = f"  {name:18}{text.replace('default: required', 'required')}"
        lines += textwrap.wrap(text, width, subsequent_indent=" " * 20)
    return "\n".join([*lines, "", "--help prints this, --version the version."])


INFORMATION: dict[str, Callable[[], str]] = {
    "-h": help_text,
    "--help": help_text,
    "--version": lambda: f"download_tweets.py {VERSION}, {sys.platform}, Python {sys.version}",
}
STARTS_AGAIN = "The dataset may be incomplete. Run the same command to write it again."
RESUMES = "Run the same command to resume."


def main(argv: list[str] | None = None) -> int:
    """Run a command line (None: sys.argv), print what happened, and return the exit code.

    Prints help, version, summary or estimate to standard output, errors, a missing package (1) and
    interruptions (130 by Ctrl-C, 143 by SIGTERM) to standard error: it raises none of them.
    Replaces the handler of SIGTERM, and reconfigures the streams.
    """
    try:
        prepare_standard_streams()
        signal.signal(signal.SIGTERM, interrupt)
        words = sys.argv[1:] if argv is None else argv
        for word in [f"--{word}" for word in words[:1]] + words:  # `help` may lack its dashes
            if word in INFORMATION:
                print_stdout(INFORMATION[word]())
                return 0
        report = download_tweets(read_command_line(words))
        if isinstance(report, Estimate):
            print_stdout(str(report))
        else:
            print_stdout("\n".join(report.summary))
            for error in report.errors:
                print_error(error)
        return report.exit_code
    except DownloadError as error:
        print_error(error)
        return error.exit_code
    except ModuleNotFoundError as error:
        print_stderr(NOT_INSTALLED.format(error.name))
        return 1
    except KeyboardInterrupt as stop:
        # A second signal is too late.
        before = {number: signal.signal(number, signal.SIG_IGN) for number in STOP_SIGNALS}
        print_stderr(f"Interrupted. {getattr(stop, '__notes__', ['Nothing was written.'])[0]}")
        for number, handler in before.items():
            signal.signal(number, handler)
        return 128 + (stop.args[0] if stop.args else signal.SIGINT)


def interrupt(number: int, _frame: object) -> NoReturn:
    """Raise KeyboardInterrupt(number), so that SIGTERM, like Ctrl-C, leaves complete pages only."""
    raise KeyboardInterrupt(number)


# ---------------------------------------------------------------------------- names, dates, paths

FIRST_DAY = datetime(2006, 3, 21, tzinfo=UTC)  # the earliest start_time that X accepts
MAX_NAME_BYTES = 240  # of a file's name: most disks take 255, and its draft's is longer
ACCOUNT = re.compile(r"@?([A-Za-z0-9_]{1,20})")  # 15 by X's rule; some old accounts have 20
ADDRESS = re.compile(
    r"(?:https?://)?(?:www\.|mobile\.|m\.)?(?:x|twitter)\.com/@?([A-Za-z0-9_]{1,20})(?:[/?#].*)?",
    re.IGNORECASE,
)
RESERVED_PATHS = re.compile("compose|explore|hashtag|home|i|intent|login|search|share", re.I)
UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)  # of files by Notepad, and PowerShell's >
DUMPS = (".json", ".jsonl")
INPUTS = (".txt", ".zip", ".js", *DUMPS)  # the endings of the files that can be read


class Input(NamedTuple):
    """What `username` names: accounts of X, an archive, or another file with posts."""

    path: Path
    name: str  # of the account, the archive's owner or the file
    accounts: Sequence[str] = ()  # none: a file with posts
    archive: Archive | None = None
    keys: frozenset[str] = frozenset()  # of a file that is a single JSON object


def find_input(options: Options, stack: ExitStack) -> Input:
    """Return what `username` names; read a list of accounts, and a JSON file for its keys.

    Opens an archive, which the stack closes. Raises DownloadError (exit code 2) if it names nothing
    known or is ambiguous, or if a list or an archive is damaged (exit code 1).
    """
    path, account = Path(options.username), parse_username(options.username)
    keys = object_keys(path)
    archive = open_archive(path, keys, stack)
    if not archive:
        check_input(options.username)
        if account:
            return Input(path, account, [account])
    file, is_list = path.resolve(), path.suffix.lower() == ".txt"
    name = (archive and archive.username) or (file.name if os.path.isdir(file) else file.stem)
    return Input(path, name, read_accounts(path) if is_list else (), archive, keys)


def open_sources(found: Input, options: Options, stack: ExitStack) -> list[Source]:
    """Return the sources of an input: one per account, or one for a file; the stack closes them.

    Reads a file's posts, with a progress bar, and may print a warning; fetches nothing. Prints and
    waits while another run uses tweets.db. Raises DownloadError if the input, an option, a key or
    tweets.db is invalid, or if a key is missing and the cap is not $0.
    """
    if options.archive and len(found.accounts) != 1:
        raise DownloadError("archive: give an account as username, too.", exit_code=2)
    if not found.accounts:
        return [read_file(found, options, stack)]
    x = open_x(options, stack, DEFAULT_CAP if options.max_cost is None else options.max_cost)
    return [Account(account, options, x) for account in found.accounts]


def check_input(word: str) -> None:
    """Raise DownloadError (exit code 2) unless a word names an account or an existing file.

    Only for what is not an archive: raises for every folder, for a file that is named like an
    account, and for a file's name whose ending is not in INPUTS.
    """
    path, shown, account = Path(word), display_path(Path(word)), parse_username(word)
    problem = ""
    if os.path.isdir(path):
        archives = [p for p in sorted(path.glob("*.zip")) if is_zipped_archive(p)]
        problem = f"{shown} is not an X archive."
        problem += f" Did you mean {display_path(archives[0])}?" if archives else ""
        problem += f" For the account, use @{word}." if account else ""
    elif account and os.path.lexists(path):  # ambiguous, and downloading the account costs money
        problem = f"{path} is a file here, but not an archive. For the account, use @{path}."
    elif not account and path.suffix.lower() not in INPUTS:
        advice = next(advice for pattern, advice in NOT_INPUTS if re.search(pattern, word, re.I))
        problem = f"username: {word[:100]!r} {advice}"
    elif not (account or os.path.isfile(path)):
        problem = f"{shown} not found. Check the path."
    if problem:
        raise DownloadError(problem, exit_code=2)


def is_zipped_archive(path: Path) -> bool:
    """Return whether a zip holds an X archive; False if it cannot be read."""
    with suppress(DownloadError), ExitStack() as stack:
        return bool(open_archive(path, frozenset(), stack))
    return False


NOT_INPUTS = [  # a pattern in a username, in any case, which is not one, and what to do
    (r"\.csv$", "is a CSV file. For a list of accounts, give a .txt with one username per line."),
    (
        r"\.(docx?|odt|rtf|pages|xlsx?|ods|numbers|pdf|md)$",
        "is not plain text. Save the list as .txt, with one username per line.",
    ),
    (r"\.(car|cbor)$", "is an export of Bluesky. This tool reads posts of X only."),
    (r"\.(tar|t?gz|7z|rar|bz2|xz)$", "is not a .zip. Give the .zip that X sent, or its folder."),
    (r"\.html?$", "is a web page. Give the archive's .zip, its folder or its tweets.js."),
    (r"\.[^/\\]{1,5}$(?<!social)(?<!\.com)(?<!\.org)", "is not a kind of file that can be read."),
    (r":/+(\w+\.)?(x|twitter)\.com", "is not the URL of an account. Use https://x.com/NAME."),
    (r"^https?:/|^www\.", "is not a URL of X. Use https://x.com/NAME."),
    (r"\.bsky\.|\.social$|\w@\w", "is an account of another network. Give the one at X."),
    (r"[,;]", "names several accounts. Give one, or a .txt list with one username per line."),
    (r"^#", "is a hashtag. This tool downloads accounts only."),
    (r"[/\\]", "not found. Check the path."),
    (r"\s", "contains a space, which usernames do not. Give the name after the @."),
    (r"", "is not a username (letters, digits and _, at most 15). For files, check the path."),
]


def parse_username(word: str) -> str | None:
    """Return the username in a name, an @name or a URL of X; None if none, or if reserved.

    >>> [parse_username(word) for word in ("@jack", "https://x.com/jack/status/20", "home", "a b")]
    ['jack', 'jack', None, None]
    """
    match = ACCOUNT.fullmatch(word) or ADDRESS.fullmatch(word)
    return match[1] if match and not RESERVED_PATHS.fullmatch(match[1]) else None


def read_accounts(path: Path) -> list[str]:
    """Return the usernames of a list, each once in any case, in its order; skip # comments.

    Raises DownloadError if a line is not a username, if there is none, or if it cannot be read.
    """
    accounts: dict[str, str] = {}
    for number, line in enumerate(io.StringIO(read_text_file(path), newline=None), start=1):
        word = line.partition("#")[0].strip()
        if not word:
            continue
        if not (account := parse_username(word)):
            problem = f"{word!r} is not a username. Write one username per line."
            raise DownloadError(f"{path}, line {number}: {problem}")
        accounts.setdefault(account.lower(), account)
    if not accounts:
        raise DownloadError(f"{path}: the list is empty. Write one username per line.")
    return list(accounts.values())


def read_text_file(path: Path) -> str:
    """Return a UTF-8 or UTF-16 file's text; raise DownloadError if it is neither or unreadable."""
    content = read_bytes(path)
    utf16 = content.startswith(UTF16_MARKS)
    try:
        return content.decode("utf-16" if utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise DownloadError(f"{path}: not UTF-8 text ({error.reason}). Save it as UTF-8.") from None


def read_bytes(path: Path, size: int = -1) -> bytes:
    """Return a file's content, or its first bytes; raise DownloadError if it cannot be read."""
    with wrap_errors((OSError,), f"{display_path(path)}: cannot be read"), path.open("rb") as file:
        return file.read(size)


def find_output(found: Input, options: Options) -> Path:
    """Return the path of the dataset file: `output`, or NAME_tweets with .csv or .jsonl.

    Raises DownloadError if its folder does not exist, its name is too long, it is the input or not
    a regular file, or if an existing file cannot be opened for writing. Changes no file.
    """
    name = f"{found.name}_tweets.{'jsonl' if options.is_jsonl else 'csv'}"
    path, source = Path(options.output or name), found.path
    problem = ""
    if not os.path.isdir(path.parent):
        problem = f"folder {display_path(path.parent)} does not exist"
    elif os.path.exists(path) and not os.path.isfile(path):
        problem = f"{display_path(path)} is not a regular file. Choose another name"
    elif os.path.exists(path) and os.path.exists(source) and path.samefile(source):
        problem = f"{display_path(path)} is the input. Choose another name"
    elif len(os.fsencode(path.name)) > MAX_NAME_BYTES:
        problem = f"the file name {display_path(path)} is too long"
    if problem:
        raise DownloadError(f"output: {problem}.", exit_code=2)
    with wrap_write_errors(path), suppress(FileNotFoundError):
        path.open("r+b").close()  # Windows refuses it while another program (Excel) has it open
    return path


def display_path(path: Path) -> str:
    """Return a path for a message: escaped if unprintable; if long, its last 200 characters."""
    text = str(path) if str(path).isprintable() else ascii(str(path))[1:-1]
    return text if len(text) <= 200 else f"…{text[-200:]}"


def read_moment(word: str) -> datetime:
    """Return the UTC time that a date names, from its first minute; raise ValueError if invalid.

    >>> read_moment("201903").isoformat(), read_moment("1 May 2020 10:30").isoformat()
    ('2019-03-01T00:00:00+00:00', '2020-05-01T10:30:00+00:00')
    """
    if re.fullmatch("[0-9]+", digits := word.strip()):
        if len(digits) not in (4, 6, 8, 10, 12):
            raise ValueError("a date in digits has 4, 6, 8, 10 or 12")
        try:
            moment = datetime.strptime(digits, "%Y%m%d%H%M"[: len(digits) - 2])
        except ValueError:
            raise ValueError("no such date") from None
    else:
        moment = parse_with_dateutil(digits)
    try:
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except OverflowError:  # within a day of the first or last that Python knows
        return moment.replace(tzinfo=UTC)


def parse_with_dateutil(word: str) -> datetime:
    """Return the time that dateutil reads in a word; raise ValueError if none, or no year."""
    from dateutil import parser

    with warnings.catch_warnings():
        warnings.simplefilter("error")  # dateutil only warns of a time zone it leaves out
        try:
            # Two defaults, since dateutil fills what is missing, the year too, from them.
            moment, other = (parser.parse(word, default=datetime(y, 1, 1)) for y in (2000, 2004))
        except (ArithmeticError, ValueError, Warning):
            raise ValueError("not a date") from None
    if moment != other:
        raise ValueError("the year is missing")
    return moment


def read_prompt(word: str) -> str:
    r"""Return a prompt with spaces and special tokens cleaned; raise ValueError if nothing is left.

    >>> read_prompt(" Write a\u00a0post. ")
    'Write a post.'
    """
    prompt = escape_special_tokens(normalize_whitespace(word))
    if not VISIBLE.search(prompt):
        raise ValueError
    return prompt


def get_wanted_range(options: Options) -> TimeRange:
    """Return the post types and the time that options name, limited to 2006-03-21 until now.

    Raises DownloadError (exit code 2) if no time is left.
    """
    now = datetime.now(UTC).replace(microsecond=0)
    start = max(options.timeframe, FIRST_DAY)
    end = min(options.until or now, now)
    if start >= end:
        when = "in the future" if end == now else f"not before until ({end:%Y-%m-%d %H:%M})"
        problem = f"timeframe: {start:%Y-%m-%d %H:%M} is {when}"
        if end <= FIRST_DAY:
            problem = (
                f"until: {end:%Y-%m-%d %H:%M} is before the first post on X ({FIRST_DAY:%Y-%m-%d})"
            )
        raise DownloadError(problem, exit_code=2)
    return TimeRange(options.types, (int(start.timestamp()), 0), (int(end.timestamp()), 0))


def parse_timestamp(time_stamp: object) -> int:
    """Return the Unix second of a time as X or another tool writes it; without a zone it is UTC.

    Raises ValueError if it cannot be read.

    >>> parse_timestamp("2006-03-21T00:00:00Z"), parse_timestamp("Tue Mar 21 00:00:00 +0000 2006")
    (1142899200, 1142899200)
    >>> parse_timestamp(1142899200000), parse_timestamp("Mar 21, 2006 · 12:00 AM UTC")
    (1142899200, 1142899200)
    """
    text = str(time_stamp)
    if V1_TIME.fullmatch(text):  # strptime would take ten times as long
        hours, minutes, seconds = int(text[11:13]), int(text[14:16]), int(text[17:19])
        return parse_day(text[4:10], text[26:]) + 3600 * hours + 60 * minutes + seconds
    if UNIX_TIME.fullmatch(text):
        return int(float(text)) // (1000 if float(text) > LAST_SECOND else 1)
    try:
        moment = datetime.fromisoformat(text.replace(" +", "+").replace(" -", "-"))
    except ValueError:
        moment = parse_with_dateutil(text.replace("·", " "))
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())


@cache
def parse_day(day: str, year: str) -> int:
    """Return the Unix second at which a day begins in UTC; raise ValueError if it is not one.

    >>> parse_day("Mar 21", "2006")
    1142899200
    """
    date = datetime(int(year), MONTHS.index(day[:3]) + 1, int(day[4:]), tzinfo=UTC)
    return int(date.timestamp())


V1_TIME = re.compile(r"\w{3} \w{3} \d\d [0-2]\d:[0-5]\d:[0-6]\d \+0000 \d{4}")  # X's API v1.1
UNIX_TIME = re.compile(r"\d{9,13}(?:\.\d*)?")  # seconds, or milliseconds
LAST_SECOND = 10_000_000_000  # larger Unix times are milliseconds: this one is in the year 2286
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def format_timestamp(seconds: int) -> str:
    """Return a Unix second as X writes it, in UTC.

    >>> format_timestamp(1142899200)
    '2006-03-21T00:00:00Z'
    """
    return datetime.fromtimestamp(seconds, UTC).isoformat()[:19] + "Z"


def batches(items: list[Item], size: int) -> Iterator[list[Item]]:
    """Yield the items in lists of at most `size`."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


# ---------------------------------------------------------------------------- source: files


class Source:
    """Where posts come from: a File, or an Account of X.

    Methods raise DownloadError if a database fails; `pages`, `fetch` and `estimate` may fetch.
    """

    received: Collection[int] = ()  # ids of the posts that this run fetched
    cache: FileCache | Cache
    x: X | None = None  # None: nothing is fetched from X
    error: DownloadError | None = None  # why posts are missing

    def __init__(self, name: str, options: Options) -> None:
        self.dropped: Counter[str] = Counter()  # posts that are not in its pages, by reason
        self.notes: list[str] = []  # for the summary
        self.name = name
        self.options = options

    def pages(self, remaining: Remaining) -> Iterator[Page]:
        """Yield its posts, newest first, a page at a time; here, raise NotImplementedError."""
        raise NotImplementedError

    def cached_pages(self) -> Iterator[Page]:
        """Yield its posts that need no request, newest first; here all, as `pages` does."""
        return self.pages(lambda: None)

    def local_post(self, tweet_id: int) -> Tweet | str | None:
        """Return None; a File returns the post it holds in full, or why an id is impossible."""
        return None

    def is_searched(self, tweet_id: int) -> bool:
        """Return False; an Account returns whether searches covered the post's time."""
        return False

    def get(self, tweet_id: int) -> Tweet | str | None:
        """Return a known full post, else why it is unavailable, or None; fetch nothing."""
        return self.local_post(tweet_id) or (self.x.get(tweet_id) if self.x else None)

    def fetch(self, tweet_ids: Collection[int], own_ids: Collection[int]) -> None:
        """Look up and store posts that are not known yet ($0.005 each), as far as the cap allows.

        Does nothing without access to X, or after an error of the account or X. Prints, waits. Sets
        `error` where X refuses, or the default cap leaves posts out; raises DownloadError if the
        run has to end. Does not store that posts in `own_ids` are protected or suspended.
        """
        if self.x and not (self.error and self.error.scope == "account"):
            with self.catch_source_error():
                self.x.fetch([i for i in tweet_ids if not self.local_post(i)], own_ids)
                has_default_cap = self.options.max_cost is None and self.x.cost.cap
                if has_default_cap and not self.x.error and None in map(self.get, tweet_ids):
                    raise cap_error(self.name, self.x.cost.cap, "some parent posts")

    @contextmanager
    def catch_source_error(self) -> Iterator[None]:
        """Catch a DownloadError unless its scope is "run"; set `error` to it if that is None."""
        try:
            yield
        except DownloadError as error:
            if error.scope == "run":
                raise
            self.error = self.error or error

    def count_posts_to_look_up(self) -> int:
        """Return how many posts a run could look up for the cached pages; fetch nothing.

        Counts those not known: wanted posts that are truncated, and, if the format shows parents,
        the parent and root post of each reply that can become a record. Stops at the limit, except
        with include_threads. Reads `cached_pages`, with its side effects; returns 0 without reading
        if the format shows no parents and the cache's `has_truncated` is false.
        """
        options, unknown, kept = self.options, set[int](), 0
        pages = self.cached_pages() if options.with_context or self.cache.has_truncated else ()
        for tweet in itertools.chain.from_iterable(pages):
            if kept == options.limit and not options.include_threads:
                break
            reason = get_drop_reason(tweet, options)
            if reason == TRUNCATED:
                unknown.add(tweet.id)
            elif not reason and can_become_record(tweet, options):
                kept += 1
                if options.with_context and tweet.is_reply and tweet.replied_to:
                    unknown |= self.context_ids(tweet)
        return len([i for i in unknown if i < 0 or self.get(i) is None])

    def context_ids(self, tweet: Tweet) -> set[int]:
        """Return the ids of a reply's parent (0: none) and root post, known or not.

        If only an unknown post can name the root, its id stands for the root, and -id is added.
        """
        root, parent = find_root_id(tweet, self), tweet.replied_to or 0
        is_named_by_parent = self.get(root) is None and not tweet.conversation_id
        return {parent, root, *([-root] if is_named_by_parent else [])}

    def estimate(self) -> tuple[str, Decimal]:
        """Return the most that a run would fetch from X, in words and in US dollars; fetch nothing.

        Here, as for a file: truncated, parent and root posts that are not known, whatever the cap.
        """
        parents = self.count_posts_to_look_up()
        dollars = parents * POST_PRICE
        return format_estimate(f"{self.name}: at most", dollars, parents), dollars


class File(Source):
    """An archive, whose owner is known, or a dump.

    Making one reads and stores all its posts, counts repeated ones in `dropped`, shows a progress
    bar, and may print a warning. Raises DownloadError if an archive is damaged, or as `read_dump`
    does. Every method raises DownloadError if the temporary database fails.
    """

    cache: FileCache

    def __init__(self, found: Input, options: Options, cache: FileCache) -> None:
        super().__init__(str(found.path), options)
        self.cache = cache
        self.archive = found.archive
        self.has_reply_key = bool(self.archive)  # whether the file says which posts are replies
        self.inferred_replies = 0  # by a mention at the beginning, where it does not
        if self.archive:
            posts = self.archive.posts()
            self.dropped["repeated"] = cache.store((True, post.tweet) for post in posts)
        else:
            self.read_dump(found.path, found.keys)

    def read_dump(self, path: Path, keys: frozenset[str]) -> None:
        """Store a dump's posts up to where it breaks off, which sets `error`; show a progress bar.

        Counts values that are not posts, and repeated posts, in `dropped`; adds to `notes`; sets
        `has_reply_key`, `inferred_replies`. Raises DownloadError if it cannot be opened, is empty
        or complete without posts, of another network, or has an unknown key that may mark replies,
        retweets or quotes.
        """
        invalid: list[Value] = []
        with create_byte_bar(path.stat().st_size) as bar:
            tweets = self.dump_tweets(dump_values(path, keys, bar), invalid)
            self.dropped["repeated"] = self.cache.store(tweets)
        if invalid:
            self.notes.append(f"the first unreadable value is in line {invalid[0].line}")
        if self.error and self.cache.number:
            self.error = DownloadError(
                f"{self.error}. The posts before it are written", scope="dump"
            )
        elif not (self.error or self.cache.number):
            raise no_posts_error(path, invalid)
        if self.inferred_replies and not self.has_reply_key:
            note = f"replies inferred from @name at the beginning: {self.inferred_replies:,}"
            self.notes.append(note)

    def dump_tweets(
        self, values: Iterator[tuple[Value, bool]], invalid: list[Value]
    ) -> Iterator[tuple[bool, Tweet]]:
        """Yield a dump's own tweets (True) and those for reference; at damage, set `error` and end.

        Counts values that are not posts in `dropped`, and adds the first such value to `invalid`.
        Sets `has_reply_key`, counts `inferred_replies`. Raises DownloadError as `check_layout`
        does, or if the dump cannot be opened or is empty.
        """
        place = display_path(Path(self.name))
        with self.catch_source_error():
            for value, is_own in values:
                try:
                    self.has_reply_key |= check_layout(value, place).has_reply_key
                    post = translate(value.content)
                    if not TEXT_KEYS & post.keys():
                        raise InvalidPostError("it has no text")
                    tweet = convert_tweet(post)
                except PARSE_ERRORS:
                    self.dropped["unreadable"] += 1
                    invalid += [] if invalid else [value]
                else:
                    self.inferred_replies += is_own and has_reply_prefix(tweet)
                    yield is_own, tweet

    def pages(self, remaining: Remaining) -> Iterator[Page]:
        """Yield its own posts, newest first, as `infer_reply` returns them.

        Pages have `remaining()` posts (None: 500), but from 10 to 500; the last may have fewer.
        """
        for page in self.cache.pages(remaining):
            yield [self.infer_reply(tweet) for tweet in page]

    def infer_reply(self, tweet: Tweet) -> Tweet:
        """Return a tweet, made a reply or self-reply where its JSON does not say so.

        In a dump without keys for replies, a mention at the beginning makes it a reply. In an
        archive, a reply that names no account becomes a self-reply if the file contains its parent,
        by the same author. Raises DownloadError if the temporary database fails.
        """
        if not self.has_reply_key and has_reply_prefix(tweet):
            return msgspec.structs.replace(tweet, is_reply=True, is_self_reply=None)
        if self.archive and tweet.replied_to and tweet.is_self_reply is None:
            parent = self.cache.tweet(tweet.replied_to)
            if parent and not parent.is_retweet and parent.author == tweet.author:
                return msgspec.structs.replace(tweet, is_self_reply=True)
        return tweet

    def local_post(self, tweet_id: int) -> Tweet | str | None:
        """Return a post that the file holds in full, else None; for an impossible id, a reason."""
        if not is_possible_id(tweet_id):
            return IMPOSSIBLE_ID
        found = self.cache.tweet(tweet_id)
        return found if found and not found.is_truncated else None


class FileCache:
    """The posts of a file: SQLite's temporary database, which keeps the memory small.

    The stack closes it, which leaves nothing behind; nothing has to be committed. `store`, `tweet`
    and `pages` raise DownloadError if SQLite fails.
    """

    def __init__(self, stack: ExitStack) -> None:
        self.has_truncated = False
        self.has_likes = False  # whether a post of the file has a number of likes
        self.number = 0  # of the file's own posts, also of those that come again
        self.newest: dict[int, int] = {}  # versions of edited posts, by the ids of older ones
        self.database = stack.enter_context(closing(sqlite3.connect("")))
        self.database.execute(
            "CREATE TABLE posts (id INTEGER PRIMARY KEY, is_own, created_at, tweet BLOB)"
        )

    def wrap_db_errors(self) -> AbstractContextManager[None]:
        """Re-raise errors of SQLite as DownloadError."""
        advice = ". Check the space and permissions of the disk"
        return wrap_errors((sqlite3.Error,), "the temporary database cannot be used", advice)

    def store(self, tweets: Iterable[tuple[bool, Tweet]]) -> int:
        """Store own tweets (True) and tweets for reference; return how many own ones are repeated.

        The first tweet of an id stays, but an own one replaces one for reference. Adds to `number`,
        also for repeated ones; sets `has_truncated`, `has_likes` and `newest`. Raises what `tweets`
        raises; tweets before that stay stored. Raises DownloadError if SQLite fails.
        """

        def rows() -> Iterator[tuple[object, ...]]:
            for is_own, tweet in tweets:
                self.number += is_own
                self.has_truncated |= tweet.is_truncated
                self.has_likes |= is_own and tweet.likes is not None
                self.newest |= dict.fromkeys(tweet.older_versions, tweet.id)
                yield tweet.id, is_own, tweet.created_at, msgspec.msgpack.encode(tweet)

        statement = (
            "INSERT INTO posts VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
            " SET is_own = 1, created_at = excluded.created_at, tweet = excluded.tweet"
            " WHERE excluded.is_own AND NOT is_own"
        )
        with self.wrap_db_errors():
            self.database.executemany(statement, rows())
            (own,) = self.database.execute("SELECT count(*) FROM posts WHERE is_own").fetchone()
        return self.number - int(own)

    def tweet(self, tweet_id: int) -> Tweet | None:
        """Return a post, own or for reference, in its newest version; None if not in the file."""
        newest = self.newest.get(tweet_id, tweet_id)
        if not is_possible_id(newest):
            return None
        with self.wrap_db_errors():
            rows = self.database.execute("SELECT tweet FROM posts WHERE id = ?", (newest,))
            return next((decode_tweet(content) for (content,) in rows), None)

    def pages(self, remaining: Remaining) -> Iterator[Page]:
        """Yield own posts, newest first, `remaining()` (None: 500) per page, but from 10 to 500."""
        query = "SELECT tweet FROM posts WHERE is_own ORDER BY created_at DESC, id DESC"
        with self.wrap_db_errors():
            cursor = self.database.execute(query)
            while rows := cursor.fetchmany(page_size(remaining(), PAGE_SIZE)):
                yield [decode_tweet(content) for (content,) in rows]


def read_file(found: Input, options: Options, stack: ExitStack) -> Source:
    """Read an archive or a dump, and return it as a File; the stack closes its databases.

    Shows a progress bar, may print a warning. If the format shows parent posts, or a post is
    truncated, and if tweets.db exists or --max_cost is above 0, sets the File's `x`: prints and
    waits while another run uses tweets.db. Raises DownloadError if a file, tweets.db or the key
    cannot be used, or if no post has likes for --min_likes.
    """
    source = File(found, options, cache := FileCache(stack))
    if options.min_likes and cache.number and not cache.has_likes:
        raise no_likes_error(found.path)
    cap = options.max_cost or Decimal(0)
    if (options.with_context or cache.has_truncated) and (cap or CACHE_PATH.exists()):
        source.x = open_x(options, stack, cap)
    return source


def no_likes_error(path: Path) -> DownloadError:
    """Return the error (exit code 2) of a file without likes, which --min_likes would empty."""
    problem = "its posts have no number of likes. Leave out --min_likes"
    return DownloadError(f"{display_path(path)}: {problem}.", exit_code=2)


# ---------------------------------------------------------------------------- archives

TWEETS_FILE = re.compile(
    r"(?:(?:.*/)?data/)?(?:tweets?|community-tweet)(?:-part\d+)?(?: ?\(\d\))?\.js"  # also a copy
    r"|(?:(?:.*/)?tweets/)?\d{4}_\d\d\.js"  # before 2019, a file a month
)
MONTH_FILE = re.compile(r"\d{4}_\d\d\.js\Z")
NOTES_FILE = re.compile(r"(?:(?:.*/)?data/)?note-tweet(?:-part\d+)?\.js")
OWNER_FILE = re.compile(r"(?:(?:.*/)?data/)?(?:account|manifest|js/user_details)\.js")
FOLDERS = ("", "data/", "data/js/", "data/js/tweets/", "tweets/")
ALIKE = 12  # letters at the beginning that a post and its long version share at least
PLAIN_ZIP = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
BAD_ZIP = (RuntimeError, ValueError, zipfile.BadZipFile)
OWNER_KEYS = {  # what is read of an archive's owner, by its keys in the files
    "username": "username",
    "userName": "username",
    "screen_name": "username",
    "accountId": "id",
    "id": "id",
    "generationDate": "created",
}


@dataclass(frozen=True)
class Member:
    """A file of an archive, or one value of a file that is a single JSON object."""

    place: str  # how a message names it
    size: int  # bytes
    open: Callable[[], Any]
    key: str = ""  # of the object

    def values(self, bar: Bar, decode: Callable[[bytes], Any]) -> Iterator[Any]:
        """Open the file, and yield its JSON values, or those of `key`, as `decode` reads them.

        Advances the bar. Raises DownloadError where the file is damaged, and what `decode` raises.
        """
        with wrap_errors(DAMAGE, f"{self.place}: cannot be read", ". It may be damaged"):
            file = self.open()
        with file:
            if not self.key:
                values = json_values(self.place, file, bar, decode)
                yield from (value.content for value in values)
                return
            values = json_values(self.place, file, bar, decode_json, enters=True)
            others = itertools.dropwhile(lambda value: value.key != self.key, values)
            own = itertools.takewhile(lambda value: value.key == self.key, others)
            yield from (decode(json.dumps(value.content).encode()) for value in own)


def find_members(path: Path, keys: frozenset[str], stack: ExitStack) -> dict[str, Member]:
    """Return the files of a zip, or those of `find_scripts`, by their names; empty for other paths.

    Opens a zip, which the stack closes. If the `keys` of a single JSON object include "account" and
    "tweets", as in archives of community-archive.org, only each of them counts as a file. Raises
    DownloadError if a file cannot be read, or if a zip's compression is not one that X uses.
    """
    shown = display_path(path)
    if {"account", "tweets"} <= keys:
        size, opened = path.stat().st_size // len(keys), partial(path.open, "rb")
        return {f"data/{key}.js": Member(f"{shown}, {key}", size, opened, key) for key in keys}
    what, found = f"{shown}: cannot be read", dict[str, Member]()
    if path.suffix.lower() == ".zip" and os.path.isfile(path):
        advice = ". The download may be incomplete. Get it again"
        with wrap_errors((OSError,), what), wrap_errors(BAD_ZIP, f"{what} as a zip", advice):
            bundle = stack.enter_context(zipfile.ZipFile(path))
        for file in bundle.infolist():
            if file.compress_type not in PLAIN_ZIP:
                raise DownloadError(f"{what}: its compression is not one that X uses")
            place = f"{shown}, {file.filename}"
            found[file.filename] = Member(place, file.file_size, partial(bundle.open, file))
    with wrap_errors((OSError,), what):
        for script in find_scripts(path):
            name = script.relative_to(path if path.is_dir() else path.parent).as_posix()
            size, opened = script.stat().st_size, partial(script.open, "rb")
            found[name] = Member(display_path(script), size, opened)
    return found


def find_scripts(path: Path) -> Iterable[Path]:
    """Return the .js files of an archive's folder, or a .js file and its neighbours; else none.

    Of a folder, those in itself, in its data/, tweets/ and the like, and in these one level below.
    Neighbours are those beside the file whose names are not of files of posts.
    """
    if os.path.isdir(path):
        places = [prefix + folder for folder in FOLDERS for prefix in ("", "*/")]
        return dict.fromkeys(p for place in places for p in path.glob(f"{place}*.js"))
    if path.suffix.lower() != ".js" or not os.path.isfile(path):
        return []
    return [path, *(p for p in path.parent.glob("*.js") if not TWEETS_FILE.fullmatch(p.name))]


@dataclass(frozen=True)
class Archive:
    """An account's archive, as X made it; its owner and date, as far as it names them."""

    tweets: list[Member]  # the files of posts
    notes: list[Member]  # and of long posts
    username: str
    owner_id: str | None
    created: int | None  # Unix seconds

    def posts(self) -> Iterator[ArchivedPost]:
        """Yield the posts, file by file, with long versions; show a progress bar.

        Without an owner id, first reads posts to take the id of their most frequent author. If
        notes are damaged, prints a warning. If a file of posts is damaged, or a post is invalid,
        raises DownloadError with the text "Nothing was written".
        """
        number_before, owner_id = 0, self.owner_id or most_frequent_author(self.tweets)
        with create_byte_bar(sum(member.size for member in self.tweets + self.notes)) as bar:
            long_posts = read_notes(self.notes, bar)
            try:
                for member in self.tweets:
                    about = Post(author_id=owner_id, username=self.username)
                    about.is_before_2019 = bool(MONTH_FILE.search(member.place))
                    for post in archived_posts(member, about, long_posts, bar):
                        yield post
                        number_before += 1
            except DownloadError as error:
                posts = format_count(number_before, "posts")
                before = f"Nothing was written ({posts} before that place)"
                raise DownloadError(f"{error}. {before}.") from None


def open_archive(path: Path, keys: frozenset[str], stack: ExitStack) -> Archive | None:
    """Return the archive at a path; None if it has no file of posts. The stack closes a zip.

    Raises DownloadError if a file cannot be read, if a .zip or .js has no file of posts, or if the
    archive's date is invalid.
    """
    members = find_members(path, keys, stack)
    tweets, notes, about = (
        [members[name] for name in sorted(members) if pattern.fullmatch(name)]
        for pattern in (TWEETS_FILE, NOTES_FILE, OWNER_FILE)
    )
    if tweets:
        return Archive(tweets, notes, *read_owner(path, about))
    if os.path.isfile(path) and path.suffix.lower() in (".zip", ".js"):
        problem = "not an X archive, since it has no posts. Give tweets.js, or the whole archive"
        raise DownloadError(f"{display_path(path)}: {problem}.")
    return None


def archived_posts(
    member: Member, about: Post, long_posts: dict[int, list[Note]], bar: Bar
) -> Iterator[ArchivedPost]:
    """Yield the posts of a file, in full where a note is known; advance the bar.

    Raises DownloadError where the file is damaged or, with its number, a post is invalid.
    """
    number = 1
    try:
        for item, content in member.values(bar, lambda content: (decode_post(content), content)):
            post, known = item.tweet or item, about
            tweet = make_tweet(post, known)
            if long_posts and (note := find_note(tweet, long_posts.get(tweet.created_at, []))):
                known = msgspec.structs.replace(about, note=note)
                tweet = make_tweet(post, known)
            yield ArchivedPost(tweet, content, known)
            number += 1
    except PARSE_ERRORS as error:
        reason = f" ({error})" if isinstance(error, InvalidPostError) else ""
        problem = f"post {number}: not a post that this tool can read{reason}"
        raise DownloadError(f"{member.place}, {problem}") from None


class ArchivedPost(NamedTuple):
    """A post of an archive: its tweet, its JSON, and what else is known of it."""

    tweet: Tweet
    content: bytes
    about: Post

    def json(self) -> str:
        """Return its JSON as tweets.db stores it: the post, and what else is known of it."""
        names = ("author_id", "username", "is_before_2019", "note")
        known = {name: value for name in names if (value := getattr(self.about, name))}
        rest = json.dumps(msgspec.to_builtins(known))[1:]
        return f'{{"tweet": {self.content.decode(errors="replace")}, {rest}'


def most_frequent_author(files: list[Member]) -> str | None:
    """Read files, and return the most frequent user id of their posts; None if the first has none.

    None also without posts. Where a file cannot be read, only what comes before counts; no error.
    """
    authors: Counter[str | None] = Counter()
    with suppress(DownloadError, *PARSE_ERRORS):  # whoever reads the posts reports it
        for item in itertools.chain.from_iterable(f.values(None, decode_post) for f in files):
            user = (item.tweet or item).user or {}
            authors[text_or_none(user.get("id_str") or user.get("id"))] += 1
            if None in authors and len(authors) == 1:
                break
    return max(filter(None, authors), key=authors.__getitem__, default=None)


def read_notes(members: list[Member], bar: Bar) -> dict[int, list[Note]]:
    """Return the long posts of files, by their Unix second, as they have no id; advance the bar.

    Where a file is damaged, prints a warning, keeps the posts before, and goes on with the next.
    """
    found: dict[int, list[Note]] = {}
    for member in members:
        number = 1
        try:
            for item in member.values(bar, decode_json):
                note = item.get("noteTweet", item)
                second = parse_timestamp(note["createdAt"])
                found.setdefault(second, []).append(msgspec.convert(note["core"], Note))
                number += 1
        except (DownloadError, *PARSE_ERRORS) as error:
            problem = f"{member.place}, long post {number}: it cannot be read"
            problem = str(error) if isinstance(error, DownloadError) else problem
            print_stderr(f"warning: {problem}. The long posts after that place stay truncated.")
    return found


def find_note(tweet: Tweet, notes: list[Note]) -> Note | None:
    """Return the note, of the first 100, that shares the longest beginning with a truncated text.

    Compares fingerprints. None if the text does not end in "…" (and a link), or if not its first 12
    characters (of a shorter text, all) are the same.
    """
    head, ellipsis, rest = tweet.text.rpartition("…")
    if not ellipsis or " " in rest.strip():  # only a link may follow
        return None
    start = fingerprint(head)
    shared = [
        (sum(itertools.takewhile(bool, map(eq, start, fingerprint(note.text)))), note)
        for note in (notes[:100] if start else ())
    ]
    longest, best = max(shared, key=itemgetter(0), default=(0, None))
    return best if longest >= min(ALIKE, len(start)) else None


def fingerprint(text: str) -> str:
    r"""Return a text without leading mentions, which notes lack, and without spaces.

    >>> fingerprint("@bob It was a long day") == fingerprint("It was  a long\nday")
    True
    """
    return "".join(LEADING_MENTIONS.sub("", text).split())


def read_owner(path: Path, members: list[Member]) -> tuple[str, str | None, int | None]:
    """Return the owner's username and id, and the archive's date, in Unix seconds.

    Reads account.js, manifest.js or, before 2019, user_details.js. What is missing or unreadable
    there is "" (username) or None. Raises DownloadError if the date is invalid.
    """
    found: dict[str, str] = {}
    for member in reversed(members):
        with suppress(DownloadError, *PARSE_ERRORS):  # posts do without; who cannot, says so
            for value in member.values(None, decode_json):
                part = value.get("account") or value.get("userInfo") or value
                part |= value.get("archiveInfo") or {}
                found |= {name: str(part[key]) for key, name in OWNER_KEYS.items() if part.get(key)}
    username, owner_id = (ACCOUNT.fullmatch(found.get(name, "")) for name in ("username", "id"))
    with wrap_errors(PARSE_ERRORS, f"{display_path(path)}: its manifest.js names no date"):
        created = parse_timestamp(found["created"]) if "created" in found else None
    return username[1] if username else "", owner_id and owner_id[1], created


def import_archive(path: Path, username: str, x: X, stack: ExitStack) -> None:
    """Store the owner's posts of an archive in tweets.db, and its time up to its date as fetched.

    Creates tweets.db, and prints where (an estimate does not); shows a progress bar; stores the
    name's id, and all posts or none. If the archive has another username, may look up the profile
    ($0.010). Raises DownloadError if the archive is damaged, not an archive, of another account or
    of community-archive.org, or if X refuses or tweets.db cannot be written.
    """
    keys = object_keys(path)
    archive = open_archive(path, keys, stack)
    if keys or not archive:
        problem = "is not an X archive" if os.path.lexists(path) else "not found"
        if archive:
            problem = "is of community-archive.org, which may lack posts. Give it alone"
        raise DownloadError(f"archive: {display_path(path)} {problem}.", exit_code=2)
    owner_id = archive.owner_id
    known = x.cache.account_ids(username)
    if not known and owner_id and archive.username.lower() != username.lower():
        x.users([username])
        known = x.cache.account_ids(username)
    is_own = owner_id in known if known else archive.username.lower() == username.lower()
    if not owner_id or not is_own:
        whose = f"@{archive.username}" if archive.username else "an account that it does not name"
        ids = f" (id {owner_id}, not {known[0]})" if known and owner_id else ""
        problem = f"{display_path(path)} belongs to {whose}{ids}, not to @{username}"
        raise DownloadError(f"archive: {problem}.", exit_code=2)
    x.cache.create()
    x.cache.add_account(username, owner_id)
    newest = 0
    with x.cache.transaction():
        for post in archive.posts():
            tweet = post.tweet
            if tweet.author == owner_id:  # archives that a script updates hold retweets of others
                x.cache.store_post(owner_id, tweet, post.json(), STORE_ARCHIVED)
                newest = max(newest, tweet.created_at)
    top = min(archive.created or newest + 1, int(time.time()))
    first = int(FIRST_DAY.timestamp())
    x.cache.store_range(owner_id, TimeRange(ALL_TYPES, (first, 0), (top, 0)))


# ---------------------------------------------------------------------------- dumps

LIST_KEYS = ("tweets", "statuses")
WRAPPERS = (
    *("tweet", "Tweet", "result", "tweetResult", "tweet_results", "data", "list", "timeline"),
    *LIST_KEYS,
)
PAGE_KEYS = {"meta", "errors", "includes"}  # of a page of API v2 without posts
TEXT_KEYS = {"text", "full_text"}
POST_KEYS = {"id", "id_str", "rest_id", "ID", "Id", "tweet_id", "tweetId"}


def dump_values(path: Path, keys: frozenset[str], bar: Bar) -> Iterator[tuple[Value, bool]]:
    """Yield what may be a post in a dump, with True; before those of a value, its references.

    References, with False, are posts that others reply to or quote. `keys` are those of a single
    JSON object, of which only the list "tweets" or "statuses" is read, if any. Advances the bar.
    Raises DownloadError if the file cannot be opened, is empty, breaks off or is not JSON.
    """
    place = display_path(path)
    key = next((key for key in LIST_KEYS if key in keys), "")
    with wrap_errors(DAMAGE, f"{place}: cannot be read"), path.open("rb") as file:
        for value in json_values(place, file, bar, decode_json, bool(key)):
            if value.key != key or (value.depth > 1 and not isinstance(value.content, dict)):
                continue  # gallery-dl puts each post into a list, after a number and a URL
            try:
                included = included_posts(value.content)
            except PARSE_ERRORS:
                included = [value.content]
            yield from ((value._replace(content=post), False) for post in included)
            yield from ((value._replace(content=post), True) for post in find_posts(value.content))


def find_posts(value: Any) -> Iterator[Any]:
    """Yield the posts in a JSON value: itself, or those that it wraps; of an empty page, none.

    >>> [*find_posts({"data": [{"id": 5}, {"tweet": {"id": 7}}]})]
    [{'id': 5}, {'id': 7}]
    """
    if isinstance(value, list):
        yield from itertools.chain.from_iterable(map(find_posts, value))
    elif not isinstance(value, dict):
        yield value
    elif isinstance(value.get("legacy"), dict):  # of X's website
        yield value | value["legacy"]
    elif POST_KEYS & value.keys():
        yield value
    elif wrapped := [value[name] for name in WRAPPERS if isinstance(value.get(name), dict | list)]:
        yield from find_posts(wrapped[0])
    elif not PAGE_KEYS & value.keys():
        yield value


def included_posts(value: Any) -> list[Any]:
    """Return the posts that a page of API v2, or a post of twarc, includes for reference.

    Of `referenced_tweets`, those with a text; [] for a non-object. May raise one of PARSE_ERRORS.
    """
    if not isinstance(value, dict):
        return []
    includes = value.get("includes") or {}
    references = value.get("referenced_tweets") or value.get("referenced_posts") or []
    pages = includes.get("tweets") or includes.get("posts") or []
    return [*pages, *(post for post in references if "text" in post)]


def check_layout(value: Value, place: str) -> Layout:
    """Return the layout of a value in a dump; raise DownloadError if it is of another network.

    Also if a key is unknown that may mark replies or the like. Raises TypeError for a non-object.
    """
    if not isinstance(value.content, dict):
        raise TypeError
    found = detect_layout(frozenset(value.content))
    if found.network:
        raise DownloadError(f"{place}: this is {found.network}, not a file of posts from X.")
    if found.unknown_key:
        problem = f"the key {found.unknown_key[:50]!r} is unknown, and may mark replies or retweets"
        advice = "Rename it (is_reply, is_retweet, is_quote_status), or delete it from the file."
        raise DownloadError(f"{place}, line {value.line}: {problem}. {advice}")
    return found


def has_reply_prefix(tweet: Tweet) -> bool:
    """Return whether a post that is not a reply or retweet begins with a mention and a space."""
    is_reply = tweet.is_reply or tweet.is_retweet
    return not is_reply and bool(REPLY_PREFIX.match(tweet.text))


def object_keys(path: Path) -> frozenset[str]:
    """Read a .json or .jsonl file, and return its keys if it is a single object; else none.

    Leaves out keys of empty lists. Returns none, too, on errors or for another ending.
    """
    if path.suffix.lower() in DUMPS:
        with suppress(DownloadError, OSError), path.open("rb") as file:
            values = json_values(str(path), file, None, decode_json, enters=True)
            return frozenset(value.key for value in values)
    return frozenset()


def no_posts_error(path: Path, values: list[Value]) -> DownloadError:
    """Return the error of a dump without posts, which describes `values`, its first or none."""
    kinds = {str: "text", list: "a list", int: "a number", float: "a number", dict: "an object"}
    problem = f"{display_path(path)} contains no posts."
    for content in (value.content for value in values):
        what = kinds.get(type(content), "null")
        if isinstance(content, dict):
            keys = re.findall(r'"([^"]+)":', json.dumps(content)[:20_000])
            network = detect_layout(frozenset(keys)).network
            what = network or f"{what} with the keys {', '.join([*content][:5]) or '(none)'}"
        problem += f" Its first value is {what}."
    return DownloadError(f"{problem} A post has at least id, text and created_at.")


# ---------------------------------------------------------------------------- JSON files

KEYS = re.compile(rb'"((?:[^"\\]|\\.)*+)"\s*:')  # of an object
BETWEEN = re.compile(  # the values of an array, or of a file, which JavaScript may assign
    rb"[\s,;\[\]]*+(?:(?:var\s+)?[\w.$]++\s*=)?[\s,;\[\]]*"
)
BETWEEN_MEMBERS = re.compile(rb"(?:[\s,\[\]}]|%s)*" % KEYS.pattern)  # or of an object
find_value = json.JSONDecoder().raw_decode
CHUNK = 262_144  # bytes read at a time
LONGEST_VALUE = 4_194_304  # bytes of a JSON value: 4 times the largest page that X gives
MOST_PARTS = 400_000  # commas and brackets in two such: a part takes up to 230 bytes of memory
LONGEST_KEY = 40  # bytes
DAMAGE = (*BAD_ZIP, OSError, EOFError, zlib.error)


class Value(NamedTuple):
    """A JSON value of a file."""

    line: int
    depth: int  # how many lists it is in
    key: str  # of an object whose values are read one by one
    content: Any


def json_values(
    place: str, file: IO[bytes], bar: Bar, decode: Callable[[bytes], Any], enters: bool = False
) -> Iterator[Value]:
    """Yield the decoded JSON values of a file one by one; of lists, also nested ones, each item.

    So JSON Lines, an array and one that JavaScript assigns are read alike, however large. With
    `enters`, the file is one object: its values are yielded, and of its lists each item. Raises
    DownloadError, with the line, where the file breaks off or is not JSON, or if it is empty, and
    what `decode` raises for a value.
    """
    reader = JsonReader(place, utf8_chunks(file, bar), decode, enters)
    while reader.read_chunk():
        while reader.skip_to_value() and (value := reader.read_value()):
            yield value
    if reader.is_empty:
        raise DownloadError(f"{place}: the file is empty")
    if reader.depth:
        raise reader.error("it breaks off inside a list. Get it again")


@dataclass
class JsonReader:
    """A part of a JSON file, and the place in it: values are found one by one.

    Most values are followed by the same bytes as the one before: the fast way to find their end,
    right if the value can be decoded (a part of one, or several, is not JSON). Otherwise Python's
    own parser finds it.
    """

    place: str
    chunks: Iterator[bytes]
    decode: Callable[[bytes], Any]
    enters: bool
    buffer: bytes = b""
    text: str = ""  # the buffer, a character per byte, where it is needed
    more: bool = True  # whether the file may go on after the buffer
    is_empty: bool = True
    at: int = 0  # the end of the last value, or the start of the next
    line: int = 1
    depth: int = 0
    key: str = ""
    seam: bytes = b""  # from the last byte of a value to the first key of the next

    def read_chunk(self) -> bool:
        """Drop what was read from the buffer, and append at least as much as is left.

        With `enters`, makes the object a list of keys and values. Sets `more`, `is_empty` and `at`.
        Returns True, but if the file's end was read before, does nothing and returns False. Raises
        DownloadError if the file cannot be read, or with `enters` does not begin with an object.
        """
        if not self.more:
            return False
        parts, self.at, self.text = [self.buffer[self.at :]], 0, ""
        least = 2 * len(parts[0])  # avoids quadratic parsing of a long value
        while self.more and (len(parts) == 1 or sum(map(len, parts)) < least):
            with self.wrap_errors(DAMAGE, "cannot be read", ". It may be damaged"):
                parts.append(next(self.chunks, b""))
            self.more = bool(parts[-1])
        self.buffer = b"".join(parts)
        if self.is_empty and self.buffer.strip():
            self.is_empty = False
            if self.enters:
                if not self.buffer.lstrip().startswith(b"{"):
                    raise self.error("not a single object")
                self.buffer = self.buffer.replace(b"{", b"[", 1)
        return True

    def skip_to_value(self) -> bool:
        """Go to the next value; return False where the buffer ends before it.

        Updates `at`, `line`, `depth`, `key` and `seam`. With `enters`, raises DownloadError if a
        value lies outside of the object.
        """
        match = (BETWEEN_MEMBERS if self.enters else BETWEEN).match(self.buffer, self.at)
        skipped = match[0] if match else b""
        before, self.at = self.at, self.at + len(skipped)
        if not self.seam and before:
            key_end = self.buffer.find(b":", self.at, self.at + LONGEST_KEY)
            self.seam = self.buffer[before - 1 : key_end + 1]
        self.line += skipped.count(b"\n")
        if self.enters and b":" in skipped:
            self.key = KEYS.findall(skipped)[-1].decode()
            skipped = KEYS.sub(b"", skipped)
        self.depth += skipped.count(b"[") - skipped.count(b"]") - skipped.count(b"}")
        if self.enters and self.depth == 0 and self.at < len(self.buffer):
            raise self.error("not a single object")
        return self.at < len(self.buffer)

    def read_value(self) -> Value | None:
        """Decode the value, and go to its end; return None if that is not in the buffer yet.

        Updates `at` and `line`; may clear `seam`. Raises DownloadError if the value is not JSON,
        not UTF-8 or too large, and what `decode` raises.
        """
        start, end, content = self.at, 0, None
        if self.seam and self.buffer.startswith(b"{", start):  # a part of a number is a number
            with suppress(*PARSE_ERRORS):
                end = self.buffer.index(self.seam, start) + 1
                content = self.decode(self.buffer[start:end])
        if content is None:
            if not (end := self.find_end()):
                return None
            with self.wrap_errors((UnicodeDecodeError,), "not UTF-8"):
                content = self.decode(self.buffer[start:end])
            self.seam = b""
        value = Value(self.line, self.depth, self.key, content)
        self.line += self.buffer.count(b"\n", start, end)
        self.at = end
        return value

    def find_end(self) -> int:
        """Return where the value ends, by Python's parser; 0 if the buffer does not show it yet.

        Sets `text`. Raises DownloadError if the value is not JSON, or too large.
        """
        self.text = self.text or self.buffer.decode("latin-1")
        try:
            end = find_value(self.text, self.at)[1]
        except (ValueError, RecursionError) as error:
            if not self.more or len(self.buffer) - self.at >= LONGEST_VALUE:
                rest = self.text[getattr(error, "pos", self.at) :].rstrip()
                problem = "it breaks off or is not JSON. Get it again, or fix the line"
                problem = "not JSON. Fix or delete the line" if "\n" in rest else problem
                raise self.error(problem) from None
            if sum(map(self.buffer.count, (b",", b"[", b"{"))) > MOST_PARTS:
                raise self.error("a value larger than any post or page") from None
            return 0
        # Before the end of the file, more has to follow: a number may go on, a text may be a key.
        return 0 if self.more and end + LONGEST_KEY > len(self.buffer) else end

    def error(self, problem: str) -> DownloadError:
        """Return a DownloadError with the place, line and problem; its scope is "dump"."""
        return DownloadError(f"{self.place}, line {self.line}: {problem}", scope="dump")

    def wrap_errors(
        self, kinds: tuple[type[Exception], ...], what: str, advice: str = ""
    ) -> AbstractContextManager[None]:
        """Re-raise the given exception types as a DownloadError like that of `error`."""
        return wrap_errors(kinds, f"{self.place}, line {self.line}: {what}", advice, "dump")


def utf8_chunks(file: IO[bytes], bar: Bar) -> Iterator[bytes]:
    """Yield a file in pieces of UTF-8, unchecked; convert one marked as UTF-16; advance the bar.

    Leaves out the byte order mark. Raises UnicodeDecodeError for invalid UTF-16, and what reading
    the file raises.
    """
    chunk = file.read(CHUNK)
    is_utf16 = chunk.startswith(UTF16_MARKS)
    decoder = codecs.getincrementaldecoder("utf-16")() if is_utf16 else None
    chunk = chunk.removeprefix(codecs.BOM_UTF8)
    while chunk:
        if bar is not None:
            bar.update(len(chunk))
        yield decoder.decode(chunk).encode("utf-8", "surrogatepass") if decoder else chunk
        chunk = file.read(CHUNK)
    if decoder:
        decoder.decode(b"", final=True)


# ---------------------------------------------------------------------------- JSON to tweets

FIRST_SNOWFLAKE = 1288834974657  # ms since 1970, 2010-11-04: from then on ids carry their time
FIRST_SNOWFLAKE_ID = 29_700_000_000  # smaller ids do not carry their time
ENTITY = re.compile(r"&(#\d+|#[xX][0-9a-fA-F]+|\w+);")
STATUS_LINK = re.compile(
    r"https?://(?:www\.|mobile\.)?(?:x|twitter)\.com/(?:i/web|\w+)/status/\d+", re.IGNORECASE
)
OWN_MEDIA = re.compile(r"/status/(\d+)/(?:photo|video)/\d+$")
OWN_STATUS = re.compile(r"/status/(\d+)$")
LONGEST_POST = 100_000  # characters with links: X accepts 25,000, and Python's csv 131,072 a field
MIN_TRUNCATED_LENGTH = 250  # characters that X shows of a long post: 280 without a link to it
OLD_TRUNCATED_LENGTHS = range(135, 141)  # of texts that X truncated at 140, with the link
OLD_RETWEET = re.compile(r"RT @\w+: ")
REPLY_PREFIX = re.compile(r"[@＠][A-Za-z0-9_]{1,20}(?!\S)")
PARSE_ERRORS = (LookupError, OverflowError, RecursionError, AttributeError, TypeError, ValueError)


class InvalidPostError(ValueError):
    """Why a JSON value is not a post, in words for users, which Python's own are not."""


class Tweet(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A post of any source, as far as a dataset needs it."""

    id: int
    created_at: int  # Unix seconds
    text: str  # with its t.co links, HTML entities unescaped
    links: tuple[tuple[str, str], ...] = ()  # URL in the text, its target (empty: none)
    is_reply: bool = False
    is_quote: bool = False
    is_retweet: bool = False
    is_self_reply: bool | None = False  # to a post of its own account; None: not known
    is_truncated: bool = False  # the source has only the beginning of the text
    mention_prefix_length: int = 0  # characters that X put before a reply's own words, if known
    replied_to: int | None = None  # id of the parent post; a reply may lack it
    conversation_id: int | None = None  # id of the root post; v1.1 lacks it
    author: str | None = None  # id of the account; posts of some archives lack it
    language: str = ""  # as X recognised it: en, ja, …
    older_versions: tuple[int, ...] = ()  # ids of the same post before it was edited
    is_article: bool = False  # X's long form
    has_media: bool = False  # a picture or a video
    likes: int | None = None  # as of its download; some sources lack them

    @property
    def position(self) -> Position:
        """Return (created_at, id), its place in the account's time."""
        return self.created_at, self.id


class Entity(msgspec.Struct, gc=False):
    """A link, or a picture or video, in a text."""

    url: Any = None
    expanded_url: Any = None
    unwound_url: Any = None
    unwound: Json | None = None
    media_key: Any = None


class Entities(msgspec.Struct, gc=False):
    """The entities of a text."""

    urls: list[Entity] | None = None
    media: list[Entity] | None = None


class NoteLink(msgspec.Struct):
    """A link in a long post of an archive."""

    shortUrl: str
    expandedUrl: str


class Note(msgspec.Struct):
    """The full text of a long post of an archive, which has it in a file of its own."""

    text: str
    urls: list[NoteLink] = []


class Post(msgspec.Struct, gc=False):
    """The JSON of a post, by the names of X's APIs v1.1 and v2 and of X's archives.

    Also that of a long text within one, and of what an archive or tweets.db wraps around one.
    """

    edit_info: Json | None = None
    entities: Entities | None = None
    display_text_range: Any = None
    favorite_count: Any = None
    in_reply_to_status_id_str: Any = None
    id_str: Any = None
    in_reply_to_user_id: Any = None
    truncated: Any = None
    id: Any = None
    in_reply_to_status_id: Any = None
    created_at: Any = None
    full_text: str | None = None
    lang: Any = None
    in_reply_to_screen_name: Any = None
    in_reply_to_user_id_str: Any = None
    extended_entities: Entities | None = None
    text: str | None = None
    user: Json | None = None
    is_quote_status: Any = None
    quoted_status: Any = None
    quoted_status_id_str: Any = None
    retweeted_status: Any = None
    extended_tweet: Post | None = None
    referenced_tweets: list[Json] | None = None  # their type: replied_to, quoted or retweeted
    referenced_posts: list[Json] | None = None
    conversation_id: Any = None
    note_tweet: Post | None = None
    note_post: Post | None = None
    article: Json | None = None
    attachments: Json | None = None
    public_metrics: Json | None = None
    edit_control: Json | None = None
    edit_history_tweet_ids: list[Any] | None = None
    edit_history_post_ids: list[Any] | None = None
    author_id: Any = None  # also of an archive's owner
    username: Any = None  # not X's: of an archive's owner, or of an author in another tool's file
    is_reply: Any = None  # this and the next two are not X's but other tools'
    is_retweet: Any = None
    has_media: Any = None
    tweet: Post | None = None  # that an archive or tweets.db wraps
    note: Note | None = None  # the full text, in tweets.db
    is_before_2019: Any = None  # then replies to deleted accounts lack the fields of replies


DECODE_ANY = msgspec.json.Decoder().decode
NOTHING = Post()
decode_tweet = msgspec.msgpack.Decoder(Tweet).decode


def read_tweet(content: str | bytes) -> Tweet:
    """Return the tweet of a post's JSON, as tweets.db has it; raise one of PARSE_ERRORS."""
    about = post = decode_post(content)
    while post.tweet:
        post = post.tweet
    return make_tweet(post, about)


def convert_tweet(post: Json) -> Tweet:
    """Return the tweet of a post by the names of X's APIs; raise one of PARSE_ERRORS."""
    return make_tweet(msgspec.convert(post, Post), NOTHING)


def make_tweet(post: Post, about: Post) -> Tweet:
    """Return the tweet that a post's JSON describes; raise one of PARSE_ERRORS if it is invalid.

    Of a post in an archive, `about` has what its file does not say: `author_id` and `username` of
    the owner (a post of another is a retweet), the `note` of a long post, and `is_before_2019`.
    Without `created_at`, the time is the id's.
    """
    full, note = post.extended_tweet or post.note_tweet or post.note_post, about.note
    tweet_id, article = post_id(post.id_str or post.id), article_text(post)
    text = api_text(post, full)
    parts = (post, full) if full else (post,)
    urls, media = find_entities(parts, "urls"), find_entities(parts, "media")
    links = {link.url: link_target(link, tweet_id) for link in urls} if urls else {}
    links |= dict.fromkeys((medium.url for medium in media), "") if media else {}
    is_truncated = bool(post.truncated) or ends_in_itself(post, text, urls, tweet_id)
    references = post.referenced_tweets or post.referenced_posts
    referenced = {part["type"]: post_id(part["id"]) for part in references} if references else {}
    is_quote = "quoted" in referenced or is_quote_v1(post, text, links)
    if note:
        text = note.text  # which, unlike the rest, is not escaped
        links |= {link.shortUrl: link.expandedUrl for link in note.urls}
    user = post.user or {"id": post.author_id or about.author_id}
    author = text_or_none(user.get("id_str") or user.get("id"))
    name = user.get("screen_name") or post.username or about.username
    parent = post.in_reply_to_status_id_str or post.in_reply_to_status_id
    parent_user = post.in_reply_to_user_id_str or post.in_reply_to_user_id
    parent_name = post.in_reply_to_screen_name
    has_prefix = about.is_before_2019 and REPLY_PREFIX.match(text)
    is_reply = parent or parent_user or parent_name or has_prefix or post.is_reply
    is_by_another = author != (text_or_none(about.author_id) or author)
    tweet = Tweet(
        id=tweet_id,
        created_at=parse_timestamp(post.created_at) if post.created_at else second_of(tweet_id),
        text=article or text,
        links=tuple(links.items()),
        is_reply="replied_to" in referenced or bool(is_reply),
        is_quote=is_quote,
        is_retweet="retweeted" in referenced or is_by_another or is_retweet_v1(post, text),
        is_self_reply=is_same((author, parent_user), (name, parent_name)),
        is_truncated=is_truncated and not (full or note or article),
        mention_prefix_length=0 if note else mention_prefix_length(full or post, text),
        replied_to=post_id(parent) if parent else referenced.get("replied_to"),
        conversation_id=post_id(post.conversation_id) if post.conversation_id else None,
        author=author,
        language=str(post.lang or ""),
        older_versions=older_versions(post, tweet_id),
        is_article=bool(article),
        has_media=bool(media or post.has_media or (urls and any(link.media_key for link in urls)))
        or bool(post.attachments and post.attachments.get("media_keys")),
        likes=like_count(post),
    )
    check_tweet(tweet)
    return tweet


def api_text(post: Post, full: Post | None) -> str:
    """Return a post's text, unescaped; that of `full`, its long text, if it has one.

    "" if X left it out; raises InvalidPostError if a post of the form of API v1.1 has none.
    """
    text = (full and (full.full_text or full.text)) or post.full_text
    if text is None:
        text = post.text
    if text is None and is_of_v1(post):
        raise InvalidPostError("it has no text")
    return unescape(text or "")


def article_text(post: Post) -> str:
    """Return the title, if any, and text of an article; empty for a post without such a text."""
    article = post.article or {}
    text = article.get("plain_text")
    return "\n\n".join(filter(None, [article.get("title"), text])) if text else ""


def is_of_v1(post: Post) -> bool:
    """Return whether a post has id_str, full_text, extended_tweet or user, as in API v1.1."""
    return bool(post.id_str or post.full_text or post.extended_tweet or post.user)


def is_retweet_v1(post: Post, text: str) -> bool:
    """Return whether a field, or in a v1.1 post without a user "RT @name: ", shows a retweet."""
    if post.retweeted_status or post.is_retweet:
        return True
    return is_of_v1(post) and not post.user and bool(OLD_RETWEET.match(text))


def is_quote_v1(post: Post, text: str, links: Mapping[str, str]) -> bool:
    """Return whether a field says that a post quotes another, or else a link to one ends its text.

    The text only counts in the form of API v1.1; the post's own media may follow the link.
    """
    if post.is_quote_status is not None:
        return bool(post.is_quote_status)
    if post.quoted_status or post.quoted_status_id_str:
        return True
    rest = text.rstrip() if is_of_v1(post) else ""
    while last := next((link for link in links if rest.endswith(link)), ""):
        if links[last]:  # else the post's own media follow the quote
            return bool(STATUS_LINK.match(links[last]))
        rest = rest.removesuffix(last).rstrip()
    return False


def check_tweet(tweet: Tweet) -> None:
    """Raise InvalidPostError for an id, a time or a length that no post of X has."""
    if not (is_possible_id(tweet.id) and BEGINNING <= (tweet.created_at, 0) < END):
        raise InvalidPostError("its id or time is impossible")
    length = len(tweet.text)
    for link in tweet.links:
        length += len(link[0]) + len(link[1])
    if length > LONGEST_POST and not tweet.is_article:
        raise InvalidPostError("it is longer than any post of X's")


def decode_json(content: str | bytes, decode: Callable[[str | bytes], Any] = DECODE_ANY) -> Any:
    """Return a JSON value, as `decode` returns it; raise one of PARSE_ERRORS if it is not one.

    NaN and the like become null; halves of surrogate pairs, which UTF-8 does not know, are deleted.
    """
    try:
        return decode(content)
    except msgspec.DecodeError:
        value = json.loads(content, parse_constant=lambda name: None)
        return decode(json.dumps(value, ensure_ascii=False).encode("utf-8", "ignore"))


decode_post = partial(decode_json, decode=msgspec.json.Decoder(Post).decode)


def older_versions(post: Post, tweet_id: int) -> tuple[int, ...]:
    """Return the ids that an edited post had before; () for others. Each version has its own.

    >>> older_versions(Post(edit_history_tweet_ids=["5", "7"]), 7)
    (5,)
    """
    info, control = post.edit_info or {}, post.edit_control or {}
    archived = (info.get("edit") or {}).get("editControlInitial") or info.get("initial") or {}
    versions = post.edit_history_tweet_ids or post.edit_history_post_ids
    versions = versions or archived.get("editTweetIds") or control.get("edit_tweet_ids")
    if not versions or len(versions) == 1:
        return ()
    return tuple(n for n in map(post_id, versions) if 0 < n < min(tweet_id, LARGEST_ID))


def is_same(*pairs: tuple[object, object]) -> bool | None:
    """Return whether any pair of ids or usernames is the same, in any case; None if none is known.

    >>> is_same(("1", None), ("NAME", "name")), is_same(("1", "2")), is_same((None, "2"))
    (True, False, None)
    """
    known = [str(one).lower() == str(other).lower() for one, other in pairs if one and other]
    return any(known) if known else None


def ends_in_itself(post: Post, text: str, urls: list[Entity], tweet_id: int) -> bool:
    """Return whether a text ends in "…" and a link to the post itself; if long, an unknown link."""
    head, ellipsis, rest = text.rpartition("…")
    if not ellipsis:
        return False
    targets = [str(url.expanded_url) for url in urls if url.url == rest.strip()]
    if not targets:  # some dumps lack them
        is_thin = post.truncated is None and not (urls or find_entities((post,), "media"))
        is_old = is_thin and len(text) in OLD_TRUNCATED_LENGTHS and not head[-1:].isspace()
        is_long = len(text) > MIN_TRUNCATED_LENGTH or is_old
        return is_long and bool(SHORT_LINK.fullmatch(rest.strip()))
    return any(link and int(link[1]) == tweet_id for link in map(OWN_STATUS.search, targets))


def mention_prefix_length(part: Post, text: str) -> int:
    """Return how many characters of mentions display_text_range leaves out at the start, or 0."""
    if not isinstance(part.display_text_range, list | tuple):
        return 0
    start = str(next(iter(part.display_text_range), 0))  # mentions need no escaping
    length = int(start) if start.isdecimal() else 0
    return length if length and LEADING_MENTIONS.fullmatch(text[:length]) else 0


def post_id(value: object) -> int:
    """Return an id as an integer, clamped to -1 … LARGEST_ID + 1; cut the fraction of a float.

    Raises ValueError or OverflowError if it is not a number.
    """
    number = int(value) if isinstance(value, float) else int(str(value))
    return max(-1, min(number, LARGEST_ID + 1))


def is_possible_id(tweet_id: int) -> bool:
    """Return whether an id is from 1 to LARGEST_ID."""
    return 0 < tweet_id <= LARGEST_ID


def like_count(post: Post) -> int | None:
    """Return a post's number of likes, which archives hold as text; None without a valid one.

    >>> like_count(Post(favorite_count="3")), like_count(Post(public_metrics={"like_count": 0}))
    (3, 0)
    """
    count = post.favorite_count
    if count is None and post.public_metrics:
        count = post.public_metrics.get("like_count")
    digits = str(count)
    return int(digits) if digits.isdecimal() and len(digits) < 19 else None


def text_or_none(value: object) -> str | None:
    """Return an id as text; None if it is missing, empty or 0."""
    return str(value) if value else None


def find_entities(parts: Iterable[Post], kind: str) -> list[Entity]:
    """Return the "urls" or "media" (`kind`) of the parts that have a URL; some may repeat."""
    found: list[Entity] = []
    for part in parts:
        for holder in (part.entities, part.extended_entities):
            found += (holder and getattr(holder, kind)) or ()
    return [entity for entity in found if entity.url and isinstance(entity.url, str)]


def link_target(link: Entity, tweet_id: int) -> str:
    """Return where a link leads, as far as known; empty if only to the post itself or its media."""
    unwound = link.unwound_url or (link.unwound or {}).get("url")
    target = str(unwound or link.expanded_url or link.url)
    own = OWN_MEDIA.search(target) or OWN_STATUS.search(target)
    return "" if link.media_key or (own and int(own[1]) == tweet_id) else target


def unescape(text: str) -> str:
    """Return the text with its HTML entities resolved, once, and only those with a semicolon.

    >>> unescape("Tom &amp; Jerry &lt;3"), unescape("&amp;nbsp; &copy=1")
    ('Tom & Jerry <3', '&nbsp; &copy=1')
    """
    if "&" not in text:
        return text
    return ENTITY.sub(
        lambda m: html.unescape(m[0]) if f"{m[1]};" in html5 or m[1][0] == "#" else m[0], text
    )


def second_of(tweet_id: int) -> int:
    """Return the Unix second in the id of a post since 2010-11-04; a wrong one for older ids."""
    return ((tweet_id >> 22) + FIRST_SNOWFLAKE) // 1000


# ---------------------------------------------------------------------------- keys of other tools

NO_VALUES = ("", "0", "-1", "f", "false", "no", "null", "none", "{}", "[]", "0.0", "-1.0")
STATUS_ID = re.compile(r"(?:.*/status(?:es)?/)?(\d+)(?:\D.*)?", re.DOTALL)


def read_flag(value: object) -> bool | None:
    """Return True for a value that says so: True, "t", 1, an id, an object with one; else None.

    >>> read_flag("t"), read_flag({"id": 5}), read_flag("no"), read_flag(-1), read_flag([])
    (True, True, None, None, None)
    """
    if isinstance(value, dict):
        return True if any(map(read_flag, value.values())) else None
    return None if value is None or str(value).lower() in NO_VALUES else True


def read_id(value: object) -> object:
    """Return an id from one, from a post or user, or from a post's URL; None if there is none.

    >>> read_id("https://x.com/NAME/status/5#m"), read_id({"id": 5}), read_id(0), read_id("")
    ('5', 5, None, None)
    """
    if isinstance(value, dict):
        return next((value[key] for key in ID_KEYS if value.get(key)), None)
    if isinstance(value, str) and "/" in value:
        match = STATUS_ID.fullmatch(value)
        return match[1] if match else None
    return value if read_flag(value) and not isinstance(value, list) else None


def read_text(value: object) -> str | None:
    """Return a text; None for anything else."""
    return value if isinstance(value, str) else None


def read_name(value: object) -> str | None:
    """Return a username, or the first of a list, without "@"; None if there is none."""
    first = value[0] if isinstance(value, list) and value else value
    is_name = isinstance(first, str) and first.lower() != "null"
    return str(first).lstrip("@") or None if is_name else None


def read_any(value: object) -> object:
    """Return a value as it is."""
    return value


def read_links(value: object) -> Json | None:
    """Return a list of links as {"urls": [...]} of X's entities; None if none has a target."""
    found = []
    for link in value if isinstance(value, list) else ():
        if isinstance(link, dict):
            url = link.get("tcourl") or link.get("url")
            names = ("url",) if "tcourl" in link else ("expanded_url", "expandedUrl", "expandedURL")
            target = next((link[name] for name in names if link.get(name)), None)
            if isinstance(url, str) and isinstance(target, str):
                found.append({"url": url, "expanded_url": target})
    return {"urls": found} if found else None


ID_KEYS = ("id_str", "id", "rest_id", "ID", "Id")
# What X's API calls a fact, what reads its value, and how other tools spell it ("a.b" is b within
# a); the first name of a path stands for all its styles: tweet_id, tweetId, TweetID. Looked up in
# 2026-11 in the code of some 30 tools.
FACTS: dict[str, tuple[Callable[[object], object], str]] = {
    "id": (read_id, "id_str id rest_id tweet_id url link tweet_url permanent_url"),
    "text": (
        read_text,
        "note_tweet.note_tweet_results.result.text note_tweet.text note_text note_tweet_text "
        "full_text text raw_content content rendered_content tweet tweet_body tweet_text",
    ),
    "created_at": (
        read_any,
        "created_at time_parsed created_at_iso date timestamp timestamp_epochs created_on "
        "tweet_created_at tweet_timestamp created_at_ms timestamp_ms",
    ),
    "author_id": (
        read_id,
        "author_id author.id author.rest_id user.id_str user.id user.Id user_id user_id_str "
        "tweet_by.id core.user_results.result.rest_id user_info.rest_id x_user_id "
        "twitter_user_id account_id",
    ),
    "username": (
        read_name,
        "author.userName author.username author.screenName author.screen_name user.username "
        "user.screen_name user.screenName user.ScreenName tweet_by.userName screen_name "
        "core.user_results.result.core.screen_name core.user_results.result.legacy.screen_name "
        "user_info.screen_name username x_username tweeted_by handle author author.name",
    ),
    "in_reply_to_status_id": (
        read_id,
        "in_reply_to_status_id_str in_reply_to_status_id in_reply_to_id in_reply_to_tweet_id "
        "in_reply_to_tweet_id_str in_reply_to_status in_reply_to in_reply_to_post_id replyTo "
        "reply_id reply_to_tweet_id replied_to_tweet_id replying_to_tweet parent_tweet_id "
        "replied_to",
    ),
    "in_reply_to_user_id": (
        read_id,
        "in_reply_to_user_id_str in_reply_to_user_id in_reply_to_user reply_to.id "
        "reply_to_users.user_id reply_to_user_id replied_to_user_id replying_to_user",
    ),
    "in_reply_to_screen_name": (
        read_name,
        "in_reply_to_screen_name in_reply_to_username in_reply_to_handle in_reply_to_user.username "
        "reply_to.screen_name reply_to reply_to_users.screen_name reply_to_username replying_to",
    ),
    "is_reply": (read_flag, "is_reply is_reply_to"),
    "conversation_id": (
        read_id,
        "conversation_id conversation_id_str thread_root_id converation_id",
    ),
    "is_quote_status": (
        read_flag,
        "is_quote_status is_quote is_quote_tweet is_quoted is_quoted_tweet is_quoting "
        "quoted_status_id_str quoted_status_id quoted_status quoted_status_result quote_id quote "
        "quoted_tweet quoted quoted_post quoted_tweet_id quote_tweet_id quote_by quote_url "
        "quoted_username quoted_user quoted_text",
    ),
    "is_retweet": (
        read_flag,
        "is_retweet retweet retweeted_status retweeted_status_id retweeted_status_id_str "
        "retweeted_status_result retweeted_tweet is_retweeting reposted_post retweet_id "
        "retweeted_tweet_id retweeted_id retweeted_by user_rt user_rt_id retweeter_username "
        "retweeter_userid retweeted_username retweeted_user_id retweeted_user is_repost",
    ),
    "truncated": (read_flag, "truncated is_truncated"),
    "lang": (read_text, "lang language"),
    "favorite_count": (
        read_any,
        "favorite_count like_count public_metrics.like_count metrics.likes stats.likes likes "
        "likes_count nlikes favorites favoutites",
    ),
    "display_text_range": (read_any, "display_text_range"),
    "edit_history_tweet_ids": (
        read_any,
        "edit_history_tweet_ids edit_control.edit_tweet_ids "
        "edit_control.edit_control_initial.edit_tweet_ids versions",
    ),
    "has_media": (
        read_flag,
        "media.photos media.videos media.animated media photos videos gifs images pictures "
        "img_urls image_urls video_url entities.media extended_entities.media media_details "
        "media_entities media_urls attachments.media_keys video",
    ),
    "entities": (
        read_links,
        "note_tweet.note_tweet_results.result.entity_set.urls entities.urls links urlEntities "
        "urlentities URLEntities urls",
    ),
}
SPELLINGS = {path.partition(".")[0] for _, row in FACTS.values() for path in row.split()}
REFERENCE_LISTS = {"referenced_tweets", "referenced_posts"}
REPLY_FACTS = {name for name in FACTS if "reply" in name}
# A key with such a word may say that a post is not the account's own words.
REFERENCE_WORD = re.compile(r"repl(?:y|ied|ies)|retweet|quot(?:e|ing)|repost")
NOT_A_FACT = re.compile(  # counts, what the viewer did, settings, and facts about other posts
    r"n?(?:replies|retweets|quotes|reposts)|\w*counts?|retweeted|retweeted?byme|isre(?:tweet|post)ed"
    r"|currentuserretweet(?:id)?|replysettings|islimitedreply|can(?:reply|retweet|quote)"
    r"|quotedstatuspermalink|isreplied|hasselfreplies|retweetdate|quotedrefresult"
    r"|replytouserresults|quotedtweetresults|(?:reply|retweet|quote)(?:urls?|links?)"
)
OTHER_NETWORKS = {  # keys that only their posts have
    "a Mastodon export": {"spoiler_text", "reblog", "orderedItems", "attributedTo"},
    "a Bluesky export": {"$type", "cid", "indexedAt"},
}
OWN_KEYS = {  # of posts of X's APIs, also those that no tweet needs
    *Post.__struct_fields__,
    *("author", "in_reply_to_user", "quoted_status_id", "timestamp_ms"),
} - {"is_reply", "is_retweet"}


class Layout(NamedTuple):
    """How the posts of a tool spell the facts about them."""

    spellings: Mapping[str, list[str]]  # by X's name of the fact; empty for X's own posts
    has_reply_key: bool
    unknown_key: str  # that speaks of replies, retweets or quotes, if there is one
    network: str  # another one than X, if so


@cache
def detect_layout(keys: frozenset[str]) -> Layout:
    """Return how posts with these keys spell the FACTS, an unknown key, and another network."""
    styles = {join_words(key): key for key in sorted(keys - SPELLINGS)}
    found: dict[str, list[str]] = {}
    for name, (_, spellings) in FACTS.items():
        found[name] = []
        for first, dot, rest in (path.partition(".") for path in spellings.split()):
            if key := first if first in keys else styles.get(join_words(first)):
                found[name].append(key + dot + rest)
    known = OWN_KEYS.union(path.partition(".")[0] for paths in found.values() for path in paths)
    references = (key for key in sorted(keys - known) if REFERENCE_WORD.search(join_words(key)))
    unknown_key = next((k for k in references if not NOT_A_FACT.fullmatch(join_words(k))), "")
    has_reply_key = any(found[name] for name in REPLY_FACTS) or bool(keys & REFERENCE_LISTS)
    network = next((name for name, marks in OTHER_NETWORKS.items() if marks & keys), "")
    return Layout({} if keys & known <= OWN_KEYS else found, has_reply_key, unknown_key, network)


def join_words(key: str) -> str:
    """Return a key as it is in all styles of writing: in lower case, without - and _.

    >>> join_words("tweet_id"), join_words("TweetID")
    ('tweetid', 'tweetid')
    """
    return key.lower().replace("_", "").replace("-", "")


def translate(post: Json) -> Json:
    """Return the known facts of another tool's post by the names of X's API; else the post itself.

    A `retweeted` object makes it a retweet, a conversation_id other than its id a reply.

    >>> translate({"id": 5, "content": "Hi", "isReply": "t", "inReplyToId": -1})
    {'id': 5, 'text': 'Hi', 'is_reply': True}
    """
    found: Json = {}
    for name, paths in detect_layout(frozenset(post)).spellings.items():
        values = (FACTS[name][0](value_at(post, path)) for path in paths)
        if (value := next((value for value in values if value is not None), None)) is not None:
            found[name] = value
    if not found:
        return post
    retweeted = post.get("retweeted")
    if retweeted and isinstance(retweeted, dict):  # elsewhere it is what the viewer did
        found["is_retweet"] = True
    if str(found.get("conversation_id", found.get("id"))) != str(found.get("id")):
        found["is_reply"] = True  # X's id of a conversation is that of its root post
    links = zip(post.get("tcooutlinks") or (), post.get("outlinks") or (), strict=False)
    if urls := [{"url": str(url), "expanded_url": str(target)} for url, target in links]:
        found.setdefault("entities", {"urls": urls})
    return found


def value_at(post: Any, path: str) -> Any:
    """Return the value at a path of a post; None if it is missing.

    A list on the way is replaced by its first item; one at the end is returned as it is.

    >>> value_at({"reply_to": [{"id": "5"}]}, "reply_to.id")
    '5'
    """
    for name in path.split("."):
        post = post[0] if isinstance(post, list) and post else post
        post = post.get(name) if isinstance(post, dict) else None
    return post


# ---------------------------------------------------------------------------- source: X

PAGE_SIZE = 500  # posts: the most that X returns per page, and how many are rendered at a time
MIN_PAGE_SIZE = 10  # posts: X accepts no smaller max_results
MAX_CONTEXT_POSTS = 2  # per reply: its parent, and the root of its conversation
INDEX_DELAY = 60  # seconds: younger posts may not be in X's index yet, so they are left for later
SETTLING_TIME = 15 * 60  # seconds: X indexes some posts late, so the next run searches these again
WEEK = 7 * 86400  # seconds: an account without posts for so long may be gone, and a time range
# between fetched ones that X reported as empty for so long is
MAX_REPEATS = 2  # pages in a row with nothing new: the first time a new search begins below
MAX_EMPTY_PAGES = 300  # in a row; X has returned dozens before it went on
ORIGINALS: PostTypes = frozenset({"originals"})  # which reply to nobody
SELF_REPLIES: PostTypes = frozenset({"self-replies"})  # with which the account continues a thread
REPLIES: PostTypes = frozenset({"replies"})  # to others
ALL_TYPES = ORIGINALS | SELF_REPLIES | REPLIES


class Account(Source):
    """An account's posts: those in the cache, and those that are fetched from X.

    Methods that fetch also print, wait, and raise DownloadError if X refuses. Every method that
    uses the cache raises DownloadError if SQLite fails. Leaves the last minute's posts for later.
    """

    x: X
    cache: Cache

    def __init__(self, username: str, options: Options, x: X) -> None:
        super().__init__(username, options)
        self.x, self.cache = x, x.cache
        now, wanted = int(time.time()), options.wanted
        # Fixed here, since an end that moves on would leave a new gap after each page.
        top = min(wanted.top, (now - INDEX_DELAY, 0))
        self.wanted = wanted._replace(top=max(wanted.bottom, top))
        self.settled: Position = (now - SETTLING_TIME, 0)
        self.searched: list[TimeRange] = []  # by this run
        self.received: set[int] = set()  # ids of the posts that its searches returned in this run
        self.complete_down_to = options.wanted.top  # all above was yielded
        self.late: Page = []  # posts that came later
        self.repeats = 0  # pages in a row that X rejected, or with posts that it had received
        self.was_stuck = False  # whether that ended a search before

    @property
    def id(self) -> str | None:
        """Return the first id that the cache has for the account's name; None if none."""
        return next(iter(self.cache.account_ids(self.name)), None)

    def pages(self, remaining: Remaining) -> Iterator[Page]:
        """Yield its wanted posts, newest first, a page at a time; fetch and store missing ones.

        Costs $0.005 per post. `remaining` only sets the pages' size: the caller has to stop. Sets
        `error` where X, the account or the cost cap ends it, or if there are no posts; then it may
        look up the profile ($0.010). Raises DownloadError if the run has to end.
        """
        pages = self.cached_down_to(self.download(remaining), remaining)
        first = next(pages, None)
        if first is not None:
            yield first
            yield from pages
        elif not (self.error or self.x.error):
            with self.catch_source_error():
                if not self.cache.count_posts(self.id):
                    self.look_up_profile()
                raise self.no_posts_error()

    def cached_pages(self) -> Iterator[Page]:
        """Yield its wanted posts from the cache, newest first, a page at a time; fetch nothing.

        Yields and clears `late` before them, and sets `complete_down_to` at the end.
        """
        return self.cached_down_to([self.wanted.bottom], lambda: None)

    def cached_down_to(self, bottoms: Iterable[Position], remaining: Remaining) -> Iterator[Page]:
        """Yield its wanted posts from the cache, down to each of `bottoms`, which may fetch first.

        Yields and clears `late` before, sets `complete_down_to` after each. `remaining` only sets
        the pages' size.
        """
        top = self.options.wanted.top
        for bottom in bottoms:
            late, self.late = self.late, []
            cached = self.cache.pages(self.id, bottom, top, remaining)
            for page in itertools.chain([late], cached):
                if wanted := [tweet for tweet in page if post_type(tweet) <= self.wanted.types]:
                    yield wanted
            top = self.complete_down_to = min(top, bottom)

    def download(self, remaining: Remaining) -> Iterator[Position]:
        """Fetch ($0.005 per post, $0.010 per profile) and store what is missing, newest first.

        Yields positions: the top of each gap, down to where it is complete, and the bottom at the
        end. `remaining` only sets the pages' size. Prints, waits for X, and defers Ctrl-C. Sets
        `error` where X, the account or the cap ends it; raises DownloadError if the run has to end.
        """
        with self.catch_source_error():
            self.check_name()
            if self.name.isdecimal() and not self.id:
                self.look_up_number()
            while not (self.error or self.x.error) and (gap := next(iter(self.gaps()), None)):
                yield gap.top
                yield from self.search(gap, remaining)
        yield self.wanted.bottom

    def is_searched(self, tweet_id: int) -> bool:
        """Return whether X was searched at a post's time for originals and self-replies.

        Then, if the cache lacks it (not checked), it is a reply to somebody else, a quote, deleted,
        or another account's. False for ids before 2010-11-04, which do not contain their time.
        """
        second = second_of(tweet_id)
        place = TimeRange(ORIGINALS | SELF_REPLIES, (second, tweet_id), (second, tweet_id + 1))
        known = [r._replace(empty_since=None) for r in self.cache.ranges(self.id)] + self.searched
        return tweet_id > FIRST_SNOWFLAKE_ID and not gaps(place, known)

    def search(self, gap: TimeRange, remaining: Remaining) -> Iterator[Position]:
        """Fetch ($0.005 per post) and store a search's pages; yield down to where it is complete.

        `remaining` only sets the pages' size. Defers Ctrl-C until a page is stored. May look up the
        profile ($0.010). Adds to `searched`, `received` and `late`; stores which rest X reported as
        empty. Returns early once `error` is set, or where X rejects a page token or repeats pages:
        then a new search has to begin below. Raises DownloadError at the cap, on X's errors, if
        pages stay empty or the same, and if nobody can see the posts.
        """
        token, lowest, empty_pages = "", gap.top, 0
        while not self.error:  # also of a lookup between two pages
            known = 0 if token else gap.seconds[1] - gap.top[0]  # at least, in a second again
            size, before = self.next_size(remaining(), known), len(self.received)
            with self.x.interrupts:  # so that a page arrives that is paid for
                page = self.x.search(self.name, gap, size, token)
                lowest = self.store_page(page, gap, lowest)
            is_new = len(self.received) > before
            self.repeats = 0 if is_new else self.repeats + bool(page.posts or page.is_rejected)
            empty_pages = 0 if page.posts else empty_pages + 1
            is_stuck = self.repeats == MAX_REPEATS
            if empty_pages == MAX_EMPTY_PAGES or (is_stuck and self.was_stuck):
                self.fail(f"X keeps returning the same or empty pages. {RESUME_LATER}")
            if is_stuck:
                self.was_stuck, self.repeats = True, 0
            if page.is_rejected or is_stuck:
                return
            if not page.token:
                if not page.posts:
                    self.look_up_if_silent(gap, has_posts=lowest < gap.top)
                if not is_new:
                    done = gap._replace(top=lowest, empty_since=None)
                    self.searched = add_range(self.searched, done)
                is_full = len(page.posts) >= min(size, self.x.page_size)
                if not (is_new and is_full):  # a full last page may be one that X cut short
                    self.store_empty_range(gap, lowest)
                yield lowest
                return
            yield lowest
            token = page.token

    def store_page(self, page: Answer, gap: TimeRange, lowest: Position) -> Position:
        """Store a page's posts and the time they cover; return how far down the search has come.

        That time is from where the search began, at latest 15 minutes ago, down to the last post. A
        page without posts covers none. Stores others' posts for reference, and why posts are
        unavailable. Adds to `searched`, `received` and `late`. Like `identify`, may look up the
        profile ($0.010), set `error`, and raise DownloadError.
        """
        own_id = self.identify(page)
        own = [pair for pair in page.posts if pair[0].author in (own_id, None)]
        last = [tweet.position for tweet, _ in own[-1:]]  # X has the newest first
        last += [(second_of(tweet_id), tweet_id) for tweet_id in page.reasons]
        bottom = max(min([lowest, *last]), gap.bottom)
        claim = TimeRange(gap.types, bottom, (gap.seconds[1], 0))
        with self.cache.transaction():
            others = [pair for pair in page.posts if pair[0].author not in (own_id, None)]
            self.cache.store_posts(None, others)
            new = self.cache.store_posts(own_id, own)
            self.cache.store_reasons(page.reasons)
            if own_id and last:
                self.cache.store_range(own_id, claim._replace(top=min(claim.top, self.settled)))
        self.searched = add_range(self.searched, claim) if last else self.searched
        self.received |= {tweet.id for tweet, _ in page.posts}
        self.late += [tweet for tweet in new if tweet.position >= self.complete_down_to]
        return bottom

    def identify(self, page: Answer) -> str | None:
        """Return the account's id, and store a new one; None if neither cache nor page shows it.

        A stray post of somebody else may be among its posts, or alone: then all are stored, and the
        profile is looked up ($0.010), which may set `error`; if that tells nothing, the most
        frequent author counts. Raises DownloadError if the name belongs to another account now.
        """
        authors, known = Counter(tweet.author for tweet, _ in page.posts if tweet.author), self.id
        author, number = next(iter(authors.most_common(1)), ("", 0))
        if known in authors or number == 0 or (known and number == 1):
            return known
        with self.cache.transaction():
            self.cache.store_posts(None, page.posts)  # paid for, whoever wrote them
        is_sure = known or number == authors.total() > 1
        if not is_sure:
            with self.catch_source_error():
                self.x.users([self.name])  # which stores the id
        is_unknown = self.name.lower() not in self.x.profiles and not self.x.error
        if known or (not self.id and (number > 1 or is_unknown)):
            self.cache.add_account(self.name, str(author))
        self.check_name()
        return self.id

    def store_empty_range(self, gap: TimeRange, lowest: Position) -> None:
        """Store that X reported the rest of a gap as empty; later runs search it again.

        Leaves out the last 15 minutes. After a week, a rest between fetched ranges counts as
        fetched if this run received posts. Stores nothing if the rest is empty, or where the search
        for newer posts found none.
        """
        now = int(time.time())
        since = gap.empty_since or now
        is_between = gap.bottom > self.wanted.bottom and self.received
        is_fetched = is_between and now - since > WEEK
        rest = gap._replace(
            top=min(lowest, self.settled), empty_since=None if is_fetched else since
        )
        is_new = gap.top == self.wanted.top == lowest  # the next run searches it again
        if not is_new:
            self.cache.store_range(self.id, rest)

    def look_up_if_silent(self, gap: TimeRange, has_posts: bool) -> None:
        """Raise DownloadError if nobody can see the account's posts any more, or if X refuses.

        Looks up the profile ($0.010, if the cap allows) where a search with posts ends in an empty
        page, or one for newer posts finds none for a week; else does nothing.
        """
        newest = self.cache.newest_second(self.id)
        is_quiet = newest is not None and newest < gap.top[0] - WEEK
        is_current = gap.top == self.wanted.top and self.wanted.top[0] > self.settled[0]
        if has_posts or (is_quiet and is_current):
            self.look_up_profile()

    def check_name(self) -> None:
        """Raise DownloadError if the cache has more than one account id for the name."""
        if len(ids := self.cache.account_ids(self.name)) > 1:
            self.fail(
                f"this name belongs to account {ids[1]} now, and {CACHE_PATH} holds the posts of "
                f"account {ids[0]}. Download the other one in another folder."
            )

    def look_up_number(self) -> None:
        """Look up the profile ($0.010) of a name in digits, which X would search for as an id.

        Raises DownloadError if the cap does not allow that, or if nobody can see such an account.
        """
        if not self.x.cost.affordable(1, PROFILE_PRICE):
            raise self.cap_error()
        self.look_up_profile()
        if not self.id:
            self.fail("there is no such account on X. Check the spelling.")

    def look_up_profile(self) -> Json | None:
        """Look up the profile ($0.010, once per run, if the cap allows), and store its id.

        Returns the profile, or None if it is not known; fetches nothing after an error of X. Raises
        DownloadError if nobody can see the posts, if the name has a second id, or if X refuses.
        """
        profile = self.x.users([self.name]).get(self.name.lower())
        if profile is not None:
            if problem := profile_problem(profile):
                self.fail(problem)
            self.check_name()
        return profile

    def fail(self, problem: str) -> NoReturn:
        """Raise a DownloadError that names the account and ends only it."""
        raise DownloadError(f"{self.name}: {problem}", scope="account")

    def next_size(self, remaining: int | None, known: int) -> int:
        """Return how many posts to request: `remaining`, and `known` that the search returns again.

        From 10 to X's maximum, within the cost cap; raises DownloadError if it allows under 10. The
        first page of a new account is 10, because it may be a stranger's.
        """
        size = page_size(remaining and remaining + known, self.x.page_size)
        if not (self.received or self.cache.ranges(self.id)):
            size = MIN_PAGE_SIZE
        size = self.x.cost.affordable(size, self.price)
        if size < MIN_PAGE_SIZE:
            raise self.cap_error()
        return size

    @property
    def price(self) -> Decimal:
        """Return the US dollars that a post may cost, with up to two posts of reply context."""
        return POST_PRICE * (1 + MAX_CONTEXT_POSTS if self.options.with_context else 1)

    def cap_error(self) -> DownloadError:
        """Return the error of the cost cap, with what is missing; exit code 0 with --max_cost."""
        missing = f"posts from {', '.join(map(date_range, self.gaps()))}"
        if self.options.max_cost is None:
            return cap_error(self.name, self.x.cost.cap, missing)
        if self.x.cost.cap:
            stopped = "stopped at --max_cost"
            reason = f"X's smallest page may cost {format_usd(MIN_PAGE_SIZE * self.price)}"
        else:
            stopped = "nothing fetched (--max_cost 0)"
            reason = f"{CACHE_PATH} has no posts of this account"
        rest = f"{missing} were not downloaded" if self.id else reason
        return DownloadError(f"{self.name}: {stopped}; {rest}.", 0, "cap")

    def gaps(self) -> list[TimeRange]:
        """Return the parts of the wanted time to search, newest first.

        Where the cap allows no page, those are left out that X reported as empty, and where it is
        $0 also that of posts since the last run.
        """
        found = gaps(self.wanted, [*self.cache.ranges(self.id), *self.searched])
        if self.x.cost.affordable(MIN_PAGE_SIZE, self.price) < MIN_PAGE_SIZE:
            found = [gap for gap in found if gap.empty_since is None]
        return found if self.x.cost.cap else self.unexplored(found)

    def unexplored(self, found: list[TimeRange]) -> list[TimeRange]:
        """Return the gaps that were never searched, without that of posts since the last run."""
        fetched = [r for r in self.cache.ranges(self.id) if r.empty_since is None]
        unexplored = []
        for gap in (gap for gap in found if gap.empty_since is None):
            below = (r.types for r in fetched if r.top <= gap.bottom)
            if gap.top < self.wanted.top or gap.types.difference(*below):
                unexplored.append(gap)
        return unexplored

    def no_posts_error(self) -> DownloadError:
        """Return the error for an account that anybody can see, but without wanted posts."""
        types = "posts" if self.wanted.types >= ORIGINALS else "replies"
        aside = "" if self.wanted.types >= REPLIES else " (besides replies: --include_replies)"
        none = f"{self.name} has no {types} from {date_range(self.options.wanted)}{aside}"
        return DownloadError(none, scope="account")

    def estimate(self) -> tuple[str, Decimal]:
        """Return what a run would fetch at most, or with a limit about, in words and US dollars.

        Without a limit, looks up the profile ($0.010) with --estimate or if time was never
        searched; otherwise posts since the last run are not counted. If nobody can see the posts,
        or X refuses, sets `error`, and returns the reason and $0. Adds posts to look up, as
        `count_posts_to_look_up` counts them, with its side effects.
        """
        limit, cached = self.options.limit, self.cache.count_posts(self.id)
        posts, profile, known = 0, None, ""
        if limit:
            posts = max(limit, MIN_PAGE_SIZE) if self.gaps() else 0
            known = f"up to {format_count(posts, 'posts')}, "
        elif self.options.estimate or self.unexplored(self.gaps()):
            with self.catch_source_error():
                profile = self.look_up_profile()
            if self.error:
                return str(self.error), Decimal(0)
            metrics = (profile or {}).get("public_metrics") or {}
            total = metrics.get("tweet_count", metrics.get("post_count"))
            posts, known = int(self.x.cost.cap / self.price), "unknown number of posts, "
            if isinstance(total, int):
                posts = max(0, total - cached) + MIN_PAGE_SIZE if self.gaps() else 0
                known = f"{format_count(total, 'posts')} on the profile, "
        parents = posts * MAX_CONTEXT_POSTS if self.options.with_context else 0
        parents += self.count_posts_to_look_up()
        dollars = (posts + parents) * POST_PRICE + (PROFILE_PRICE if profile else 0)
        known += f"{cached:,} in the cache; {'about' if limit else 'at most'}"
        return format_estimate(f"{self.name}: {known}", dollars, parents), dollars


def page_size(remaining: int | None, largest: int) -> int:
    """Return how many posts to request, or to read: what remains (None: all), from 10 to `largest`.

    >>> page_size(None, 500), page_size(0, 500), page_size(600, 500), page_size(120, 500)
    (500, 10, 500, 120)
    """
    return max(MIN_PAGE_SIZE, min(largest if remaining is None else remaining, largest))


def open_x(options: Options, stack: ExitStack, cap: Decimal) -> X:
    """Return access to X with its cache, which the stack closes; fetch nothing.

    Prints and waits while another run uses tweets.db; does not create it. An estimate does not
    change it. Raises DownloadError if the cap is not 0 and there is no API key, or if a key,
    keys.py, API_BASE_URL or tweets.db cannot be used.
    """
    credential = find_credential()
    if cap and not credential:
        raise no_key_error(credential)
    base_url = os.environ.get("API_BASE_URL", "").rstrip("/") or "https://api.x.com"
    if not is_url(base_url):
        raise DownloadError("API_BASE_URL must be like https://api.x.com", exit_code=2)
    cache = stack.enter_context(closing(Cache(CACHE_PATH, is_trial=options.estimate)))
    return X(cache, credential, base_url, Cost(cap))


# ---------------------------------------------------------------------------- time ranges

PostTypes: TypeAlias = frozenset[str]  # retweets and quotes are never fetched
Position: TypeAlias = tuple[int, int]  # (Unix second, post id): a place in an account's time
BEGINNING: Position = (0, 0)
END: Position = (253_402_300_799, 0)  # the last second of the year 9999


class TimeRange(NamedTuple):
    """A part of an account's time, for some post types: wanted, fetched, or missing."""

    types: PostTypes
    bottom: Position  # inclusive
    top: Position  # exclusive
    empty_since: int | None = None  # Unix second of X's first report that no posts are in it

    @property
    def seconds(self) -> tuple[int, int]:
        """Return the start (inclusive) and the end (exclusive) of its search, in Unix seconds.

        A second at the top that was fetched in part is searched again, as it may hold more posts,
        unless X reported that it does not.
        """
        is_partial = self.top[1] > 0 and self.empty_since is None
        return self.bottom[0], self.top[0] + is_partial


def post_type(tweet: Tweet) -> PostTypes:
    """Return ORIGINALS, SELF_REPLIES, or REPLIES, also for a reply that may be a self-reply."""
    if tweet.is_reply:
        return SELF_REPLIES if tweet.is_self_reply else REPLIES
    return ORIGINALS


def gaps(wanted: TimeRange, known: list[TimeRange]) -> list[TimeRange]:
    """Return the parts of a time range that no known range covers, newest first.

    Each has the post types that are missing, and a second to search. Known ranges with
    `empty_since` cover nothing: a gap within such ranges has the latest of these times.

    >>> [gap.seconds for gap in gaps(TimeRange(REPLIES, (0, 0), (9, 0)),
    ...                              [TimeRange(REPLIES, (3, 7), (5, 0))])]  # second 3 in part
    [(5, 9), (0, 4)]
    """
    ends = wanted.bottom, wanted.top
    edges = {min(max(edge, ends[0]), ends[1]) for r in known for edge in (r.bottom, r.top)}
    found: list[TimeRange] = []
    for top, bottom in itertools.pairwise(sorted(edges | set(ends), reverse=True)):
        covering = [r for r in known if r.bottom <= bottom and top <= r.top]
        types = wanted.types.difference(*(r.types for r in covering if r.empty_since is None))
        reports = [r for r in covering if r.empty_since and r.types <= types]
        is_reported = not types.difference(*(r.types for r in reports))
        since = max((r.empty_since or 0 for r in reports), default=None) if is_reported else None
        gap = TimeRange(types, bottom, top, since)
        above = found[-1] if found else gap
        if above == gap._replace(bottom=top, top=above.top):
            found[-1] = above._replace(bottom=bottom)
        elif types:
            found.append(gap)
    return [gap for gap in found if gap.seconds[0] < gap.seconds[1]]


def add_range(known: list[TimeRange], new: TimeRange) -> list[TimeRange]:
    """Return known ranges with a new one added, as one range for each of its post types.

    A fetched one is merged with the fetched ones that it touches; one with `empty_since` with none.
    Both replace the ranges with `empty_since` that lie within them.

    >>> [r.bottom + r.top for r in add_range([TimeRange(REPLIES, (1, 0), (3, 0))],
    ...                                      TimeRange(REPLIES, (3, 0), (5, 0)))]
    [(1, 0, 5, 0)]
    """
    for name in sorted(new.types):
        one = new._replace(types=frozenset({name}))
        same = [r for r in known if r.types == one.types and (r.empty_since or not one.empty_since)]
        touched = [r for r in same if r.bottom <= one.top and one.bottom <= r.top]
        merged = [one, *(r for r in touched if not r.empty_since)]
        one = one._replace(bottom=min(r.bottom for r in merged), top=max(r.top for r in merged))
        within = [r for r in touched if one.bottom <= r.bottom and r.top <= one.top]
        known = [*(r for r in known if r not in within), one]
    return known


def date_range(time_range: TimeRange) -> str:
    """Return "2020-01-01 to 2020-03-01": the UTC days of a range's start and exclusive end."""
    first, last = (datetime.fromtimestamp(end[0], UTC) for end in time_range[1:3])
    return f"{first:%Y-%m-%d} to {last:%Y-%m-%d}"


# ---------------------------------------------------------------------------- the cache

CACHE_PATH = Path("tweets.db")  # in the working directory
LARGEST_ID = 2**63 - 1  # what SQLite, and X, can hold
IMPOSSIBLE_ID = "of an impossible id"  # why a post is unavailable
APPLICATION_ID = 0x5457444C  # "TWDL", which tells our database from others
OLD_APPLICATION_ID = 0x54574454  # of the versions before 2026-12, whose tables differ
SCHEMA = (
    # under which name an account was seen; names change hands
    "CREATE TABLE accounts (username TEXT COLLATE NOCASE, id TEXT NOT NULL, UNIQUE (username, id))",
    """
    CREATE TABLE tweets (       -- every post that was fetched
        id INTEGER PRIMARY KEY,
        account TEXT,           -- the id of its account; NULL: only looked up by its id
        created_at TEXT NOT NULL,
        json TEXT NOT NULL      -- as it came
    )""",
    "CREATE INDEX tweets_of_account ON tweets (account, created_at, id)",
    # of edited posts
    "CREATE TABLE older_versions (id INTEGER PRIMARY KEY, newest INTEGER NOT NULL)",
    """
    CREATE TABLE fetched (      -- the time ranges of an account that were fetched
        account TEXT NOT NULL,
        post_type TEXT NOT NULL,  -- originals, self-replies (threads), replies (to others)
        bottom TEXT NOT NULL,   -- down to this second
        bottom_id INTEGER NOT NULL,  -- and in that second down to this post (0: all of it)
        top TEXT NOT NULL,      -- from this second, exclusive
        top_id INTEGER NOT NULL,
        empty_since TEXT        -- X first reported then that no posts are left in it; NULL: fetched
    )""",
    # posts that were looked up and are unavailable
    "CREATE TABLE missing_tweets (id INTEGER PRIMARY KEY, reason TEXT NOT NULL)",
    f"PRAGMA application_id = {APPLICATION_ID}",
)
UPSERT = "INSERT INTO tweets VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
OWN = "account = excluded.account WHERE account IS NOT excluded.account"
STORE_REFERENCE = f"{UPSERT} json = excluded.json"  # a post for reference, as it came last
STORE_POST = f"{UPSERT} json = excluded.json, {OWN}"  # an account's; until then for reference
STORE_ARCHIVED = f"{UPSERT} {OWN}"  # an archive's; one that X returned stays, as it is complete


class Cache:
    """The posts that were fetched, and which time ranges: a SQLite file, for one run at a time.

    Opens and locks an existing file, and waits while another run uses it. Until `create` makes one,
    it is SQLite's temporary database, which leaves nothing behind. Every method raises
    DownloadError if SQLite fails or a stored value is invalid; those that need a transaction leave
    that to it. A trial makes no file, and commits nothing.
    """

    def __init__(self, path: Path, is_trial: bool) -> None:
        self.path = path
        self.has_truncated = False  # whether this run stored a post that is truncated
        self.has_likes = False  # whether this run stored a post with a number of likes
        self.is_file = path.exists()
        self.is_trial = is_trial
        self.database = self.connect(path if self.is_file else None)
        if is_trial:
            self.rows("BEGIN")  # which is never committed

    def connect(self, path: Path | None) -> sqlite3.Connection:
        """Open, lock and return a database (None: a temporary one); create it if it is missing.

        Creates tables in one without any. Prints once, and waits without end, while another run
        uses it. Raises DownloadError if the file cannot be read or is not a database of this
        version, or if SQLite fails.
        """
        if path:
            check_database(path)
        with self.wrap_db_errors(), ExitStack() as undone:
            database = sqlite3.connect(path or "", timeout=1, isolation_level=None)
            undone.callback(database.close)
            for tries in itertools.count():
                try:
                    lock_and_create_tables(database)
                    break
                except sqlite3.OperationalError as error:
                    if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                        raise
                    if not tries:
                        print_stderr(f"Another run uses {path}. Waiting until it ends.")
            undone.pop_all()
        return database

    def create(self) -> None:
        """Create the file, unless it is open, copy only the accounts into it, and print its path.

        Does nothing in a trial. Posts in the temporary database are lost. Waits, prints and raises
        DownloadError as `connect` does.
        """
        if self.is_file or self.is_trial:
            return
        accounts = self.rows("SELECT * FROM accounts")
        self.close()
        self.database, self.is_file = self.connect(self.path), True
        for row in accounts:
            self.add_account(*row)
        place = display_path(self.path.resolve())
        print_stderr(f"Posts from X are stored in {place}. In another folder you would pay again.")

    def close(self) -> None:
        """Close the database: unlock it for the next run, and roll back what is not committed."""
        self.database.close()

    def wrap_db_errors(self, *others: type[Exception]) -> AbstractContextManager[None]:
        """Return a context manager that re-raises SQLite errors and `others` as DownloadError."""
        what, intact = f"{self.path}: the cache cannot be used", "What it held is unchanged."
        advice = f". Check the disk's space and permissions, or move it away. {intact}"
        return wrap_errors((sqlite3.Error, *others), what, advice)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit what is written inside, or on any exception nothing; join an outer transaction.

        The outermost one re-raises errors of SQLite as DownloadError.
        """
        if self.database.in_transaction:
            yield
            return
        with self.wrap_db_errors(), self.database:  # which commits or rolls back
            self.database.execute("BEGIN IMMEDIATE")
            yield

    def rows(self, statement: str, *values: object) -> list[Any]:
        """Execute a statement and return its rows; commit, unless in a transaction or trial."""
        with self.wrap_db_errors():
            return self.database.execute(statement, values).fetchall()

    def store_post(self, account: str | None, tweet: Tweet, content: str, statement: str) -> int:
        """Store a post with its JSON and older versions, for an account or (None) for reference.

        Returns 1 if the `statement` adds or changes a row, or 0. Sets `has_truncated` and
        `has_likes`. Needs a transaction, which re-raises errors of SQLite.
        """
        self.has_truncated = self.has_truncated or tweet.is_truncated
        self.has_likes = self.has_likes or tweet.likes is not None
        for older in tweet.older_versions:
            self.database.execute(
                "INSERT INTO older_versions VALUES (?, ?) ON CONFLICT (id)"
                " DO UPDATE SET newest = max(newest, excluded.newest)",
                (older, tweet.id),
            )
        row = tweet.id, account, format_timestamp(tweet.created_at), content
        return self.database.execute(statement, row).rowcount

    def store_posts(self, account: str | None, posts: Posts) -> Page:
        """Store posts, within a transaction; return those new to the account (None: all).

        Leaves the account's known posts as they are; for None, replaces the JSON of known posts.
        """
        how = STORE_POST if account else STORE_REFERENCE
        return [p for p, content in posts if self.store_post(account, p, json.dumps(content), how)]

    def store_reasons(self, reasons: Mapping[int, str]) -> None:
        """Store, within a transaction, why posts are unavailable; replace earlier reasons."""
        statement = "INSERT OR REPLACE INTO missing_tweets VALUES (?, ?)"
        self.database.executemany(statement, reasons.items())

    def post(self, tweet_id: int) -> Tweet | str | None:
        """Return a stored post (its newest version), else why it is unavailable, else None.

        A truncated post counts as not stored; an impossible id has a reason, too. Raises
        DownloadError if the JSON is invalid.
        """
        if not is_possible_id(tweet_id):
            return IMPOSSIBLE_ID
        query = (
            "SELECT json FROM tweets WHERE id ="
            " coalesce((SELECT newest FROM older_versions WHERE id = ?1), ?1)"
        )
        for tweet in self.decode_rows(self.rows(query, tweet_id)):
            if not tweet.is_truncated:  # or X may have the full text
                return tweet
        for (reason,) in self.rows("SELECT reason FROM missing_tweets WHERE id = ?", tweet_id):
            return str(reason)
        return None

    def decode_rows(self, rows: list[Any]) -> Page:
        """Return the posts of rows whose first column is JSON; raise DownloadError if invalid."""
        with self.wrap_db_errors(*PARSE_ERRORS):
            return [read_tweet(row[0]) for row in rows]

    def pages(
        self, account: str | None, bottom: Position, top: Position, remaining: Remaining
    ) -> Iterator[Page]:
        """Yield an account's posts from `bottom` (inclusive) to `top` (exclusive), newest first.

        `remaining()`, called before each page, is its size (None: 500), but from 10 to 500; the
        last may be smaller. Yields nothing for the account None.
        """
        query = (
            "SELECT json, created_at, id FROM tweets WHERE account = ?"
            " AND (created_at, id) >= (?, ?) AND (created_at, id) < (?, ?)"
            " ORDER BY created_at DESC, id DESC LIMIT ?"
        )
        lowest = account, format_timestamp(bottom[0]), bottom[1]
        place: tuple[str, int] = format_timestamp(top[0]), top[1]
        while rows := self.rows(query, *lowest, *place, page_size(remaining(), PAGE_SIZE)):
            yield self.decode_rows(rows)
            place = rows[-1][1:]

    def count_posts(self, account: str | None) -> int:
        """Return how many posts of an account are cached, not those only looked up; 0 for None."""
        ((number,),) = self.rows("SELECT count(*) FROM tweets WHERE account = ?", account)
        return int(number)

    def newest_second(self, account: str | None) -> int | None:
        """Return the Unix second of an account's newest cached post; None if it has none."""
        ((newest,),) = self.rows("SELECT max(created_at) FROM tweets WHERE account = ?", account)
        with self.wrap_db_errors(*PARSE_ERRORS):
            return newest and parse_timestamp(newest)

    def account_ids(self, username: str) -> list[str]:
        """Return the ids of accounts seen under a name, in any case, the first one seen first."""
        query = "SELECT id FROM accounts WHERE username = ? ORDER BY rowid"
        return [str(account_id) for (account_id,) in self.rows(query, username)]

    def add_account(self, username: str, account_id: str) -> None:
        """Store that an account was seen under a name, beside others, unless it is stored."""
        self.rows("INSERT OR IGNORE INTO accounts VALUES (?, ?)", username, account_id)

    def ranges(self, account: str | None) -> list[TimeRange]:
        """Return an account's fetched or reported-empty ranges, each with one post type."""
        query = (
            "SELECT post_type, strftime('%s', bottom) + 0, bottom_id,"
            " strftime('%s', top) + 0, top_id, strftime('%s', empty_since) + 0"
            " FROM fetched WHERE account = ?"
        )
        rows = self.rows(query, account)
        with self.wrap_db_errors(*PARSE_ERRORS):
            return [
                TimeRange(frozenset({name}), (int(bottom), int(low)), (int(top), int(high)), since)
                for name, bottom, low, top, high, since in rows
            ]

    def store_range(self, account: str | None, new: TimeRange) -> None:
        """Store a time range of an account, merged with its others as by `add_range`.

        Does nothing if it is empty or ends before it begins.
        """
        if new.bottom >= new.top:
            return
        time = "strftime('%Y-%m-%dT%H:%M:%SZ', ?, 'unixepoch')"
        statement = f"INSERT INTO fetched VALUES (?, ?, {time}, ?, {time}, ?, {time})"
        found = add_range(self.ranges(account), new)
        rows = [(account, *types, *bottom, *top, since) for types, bottom, top, since in found]
        with self.transaction():
            self.database.execute("DELETE FROM fetched WHERE account = ?", (account,))
            self.database.executemany(statement, rows)


def lock_and_create_tables(database: sqlite3.Connection) -> None:
    """Lock a database for as long as it is open, and create the tables in one without any.

    In one transaction, since a file that a killed run left without our id would be a stranger's.
    Raises sqlite3.OperationalError if another run has locked it.
    """
    database.execute("BEGIN EXCLUSIVE")
    (tables,) = database.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for statement in () if tables else SCHEMA:
        database.execute(statement)
    database.execute("PRAGMA locking_mode = EXCLUSIVE")
    database.execute("COMMIT")


def check_database(path: Path) -> None:
    """Raise DownloadError if a file cannot be read, or is not a database of this version.

    A missing or empty file passes, and one with a journal, which SQLite has to read first.
    """
    if not path.exists() or path.with_name(f"{path.name}-journal").exists():
        return
    head = read_bytes(path, 100)  # https://sqlite.org/fileformat.html#the_database_header
    application = int.from_bytes(head[68:72])
    if head and head[:16] != b"SQLite format 3\0":
        raise DownloadError(f"{path}: not a database. Move it away, then run again.")
    if head and application == OLD_APPLICATION_ID:
        raise DownloadError(f"{path}: an older version's. Move it away, then run again.")
    if head and application != APPLICATION_ID:
        raise DownloadError(f"{path}: another program's database. Move it away, then run again.")


# ---------------------------------------------------------------------------- requests to X

SAFE_PAGE_SIZE = 100  # posts: X has returned so many where it failed with 500, twarc issue 449
LOOKUP_SIZE = 100  # ids or usernames per lookup
SEARCH_PAUSE = 1.1  # seconds from search to search: X allows one per second; the rest is jitter
TIMEOUTS = (10, 30)  # seconds to connect, seconds between two bytes; tweepy sets none
RETRY_WAITS = (1, 2, 4)  # seconds before the second, third and fourth try of a failed request
LIMIT_WAITS = (2, 2, 4, 8, 15, 30, *[60] * 14)  # seconds, while X limits the rate: 15 minutes
RATE_WINDOW = 15 * 60  # seconds: no limit of X's but the monthly one lasts longer
UNREPORTED_PAUSE = 5  # seconds: shorter pauses are not reported
POST_ROOM = 10_000  # bytes that a post and its place in the cache take: three times a large one
SPARE_ROOM = 2_000_000  # bytes more, for the dataset and for SQLite's own
# Every free field that anybody may read, so that no later option fetches a post again: X charges
# by the post, not by the field (specification 2.166). It ignores names that it does not know.
TWEET_FIELDS = (
    "article,attachments,author_id,card_uri,community_id,conversation_id,created_at,"
    "display_text_range,edit_controls,edit_history_tweet_ids,entities,geo,in_reply_to_user_id,lang,"
    "media_metadata,note_tweet,paid_partnership,possibly_sensitive,public_metrics,"
    "referenced_tweets,reply_settings,scopes,source,withheld"
)
OPERATORS = {  # of a search for post types; alternatives are joined by OR
    ORIGINALS: ["-is:reply"],
    SELF_REPLIES: ["to:{name} is:reply"],
    REPLIES: ["-to:{name} is:reply"],
    ORIGINALS | SELF_REPLIES: ["-is:reply", "to:{name} is:reply"],
    ORIGINALS | REPLIES: ["-is:reply", "-to:{name} is:reply"],
    SELF_REPLIES | REPLIES: ["is:reply"],
    ALL_TYPES: [""],
}
NOT_RETURNED, UNKNOWN_FORM = "not returned by X", "of an unknown form"
MAY_END = ("of a protected account", "of a suspended account")
UNAVAILABLE_REASONS = {  # X's titles for posts that it does not return, GET /2/tweets
    "Not Found Error": "deleted",
    "Authorization Error": MAY_END[0],
    "Forbidden": MAY_END[1],
}
LOOKUP_NAME = re.compile(r"[A-Za-z0-9_]{1,15}")  # X rejects a lookup that has a longer one
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)  # Ctrl-C, and what ends a program from outside
RESUME_LATER = "Run the same command later to resume."
MISSING_FIELDS = "X returned posts without author and time. Look for a newer version of this tool."


class GracefulInterrupt:
    """Defer the first SIGINT or SIGTERM until the outermost `with` ends; a second one acts at once.

    Both raise KeyboardInterrupt with the signal's number; a signal in a `sleep` does so at once.
    Changes signal handlers within `with` only; does nothing outside the main thread.
    """

    def __init__(self) -> None:
        self.number = 0  # of the signal that came
        self.depth = 0
        self.is_pausing = False
        self.before: list[Any] = []  # signal handlers

    def __enter__(self) -> None:
        self.depth += 1
        if self.depth == 1:
            with suppress(ValueError):  # not in the main thread, which no signal reaches
                self.before = [signal.signal(number, self.defer) for number in STOP_SIGNALS]

    def __exit__(self, *_: object) -> None:
        self.depth -= 1
        if self.depth == 0:
            for number, handler in zip(STOP_SIGNALS, self.before, strict=False):
                signal.signal(number, handler)
            if self.number:
                raise KeyboardInterrupt(self.number)

    def defer(self, number: int, frame: object) -> None:
        """Note a signal and print that; raise KeyboardInterrupt in a pause, or at the second."""
        if self.number or self.is_pausing:
            interrupt(number, frame)
        self.number = number
        print_stderr("Stopping once X's response is stored. Press Ctrl-C again to stop at once.")

    def sleep(self, seconds: float, reason: str) -> None:
        """Pause; print why if over 5 s; raise KeyboardInterrupt on a new or deferred signal."""
        self.is_pausing = True
        if self.number:
            raise KeyboardInterrupt(self.number)
        if seconds > UNREPORTED_PAUSE:
            moment = datetime.fromtimestamp(time.time() + seconds)
            print_stderr(f"{reason}. Retrying at {moment:%H:%M:%S}.")
        time.sleep(seconds)
        self.is_pausing = False


Posts: TypeAlias = "list[tuple[Tweet, Json]]"  # each with its JSON as it came


class Answer(NamedTuple):
    """The posts that X returned for a search or a lookup, each with its JSON, and what else."""

    posts: Posts
    reasons: Mapping[int, str]  # by id of posts that are unavailable, or not in full
    token: str = ""  # of the next page
    is_rejected: bool = False  # X did not accept the page token


class Request(NamedTuple):
    """A request to X: how to send it, to read the answer, and what X may charge for it."""

    send: Callable[[], Any]
    read: Callable[[Json], Any]  # raises one of PARSE_ERRORS for an unexpected answer
    number: int = 0  # objects at most that X charges for
    price: Decimal = Decimal(0)  # US dollars for each
    accept: Callable[[requests.Response], Any] = lambda _: None  # what a refusal means, if anything
    is_search: bool = False


class X:
    """X's API v2 through tweepy, with a cache: posts that are in it are not looked up again.

    Once X fails for good, `error` says why, and `fetch` and `users` request nothing more. Methods
    that fetch print, wait, count in `cost`, and raise DownloadError: if X refuses, which also sets
    `error`, or if the disk or the cache fails.
    """

    def __init__(self, cache: Cache, credential: Credential, base_url: str, cost: Cost) -> None:
        self.cache = cache
        self.cost = cost
        self.error: DownloadError | None = None
        self.page_size = PAGE_SIZE  # posts; less after X failed to return so many
        self.profiles: dict[str, Json] = {}  # or X's errors, by lower-case username
        self.interrupts = GracefulInterrupt()
        self.credential = credential
        self.secrets = credential.secrets()
        self.session = create_session(base_url)
        self.next_search = 0.0  # time.monotonic() from when on X allows it
        self.unavailable: dict[int, str] = {}  # reasons that only count for this run, by id

    @cached_property
    def client(self) -> tweepy.Client:
        """Return tweepy's client, made once; fetch a token first if there is only a key and secret.

        Filters tweepy's logger for the whole process. Prints, waits and raises as `new_token` does.
        """
        import logging

        import tweepy

        # At DEBUG tweepy logs the bearer token, whatever level a program has set.
        logging.getLogger("tweepy.client").addFilter(lambda line: line.levelno > logging.DEBUG)
        client = tweepy.Client(self.credential.bearer_token or self.new_token(), return_type=dict)
        client.session = self.session
        return client

    def new_token(self) -> str:
        """Fetch a bearer token (POST /oauth2/token) as `send_request` does; add it to `secrets`."""
        pair = self.credential.consumer_key, self.credential.consumer_secret
        url, form = "https://api.x.com/oauth2/token", {"grant_type": "client_credentials"}
        post = partial(self.session.post, url, data=form, auth=pair)
        answer = self.send_request(Request(lambda: post().json(), itemgetter("access_token")))
        token = Credential(str(answer))
        self.secrets += token.secrets()
        return token.bearer_token

    def search(self, username: str, gap: TimeRange, size: int, token: str) -> Answer:
        """Fetch a page of the full-archive search, GET /2/tweets/search/all ($0.005 per post).

        Creates tweets.db, but stores no post; prints, waits and counts in `cost`. After HTTP 5xx or
        a failed connection, requests half as many posts, at least 100, from then on. Returns no
        posts and `is_rejected` if X rejects the token. Raises DownloadError: for this account only
        at HTTP 400, else as `send_request` and `count_and_check` do, or if no post of several can
        be read.
        """
        start, end = gap.seconds
        search = partial(
            self.client.search_all_tweets,
            search_query(username, gap.types),
            start_time=format_timestamp(start),  # without it X searches the last 30 days only
            end_time=format_timestamp(end),
            tweet_fields=TWEET_FIELDS,
            next_token=token or None,
        )

        def send() -> Any:
            try:
                return search(max_results=min(size, self.page_size))
            except OSError as error:  # of requests
                response = getattr(error, "response", None)
                is_refusal = response is not None and response.status_code < 500
                if not is_refusal and min(size, self.page_size) > SAFE_PAGE_SIZE:
                    self.page_size = max(SAFE_PAGE_SIZE, min(size, self.page_size) // 2)
                raise

        def accept(response: requests.Response) -> Answer | None:
            if response.status_code != 400:
                return None
            if token and "token" in error_text(response).lower():
                return Answer([], {}, is_rejected=True)
            problem = self.refusal(response)
            if not LOOKUP_NAME.fullmatch(username):
                problem = "there is no such account on X. Names have at most 15 characters."
            raise DownloadError(f"{username}: {problem}", scope="account")

        self.cache.create()
        request = Request(send, read_page, size, POST_PRICE, accept, is_search=True)
        page: Answer = self.count_and_check(self.send_request(request))
        if len(page.reasons) > 1 and not page.posts:
            self.fail(MISSING_FIELDS)
        return page

    def fetch(self, tweet_ids: Collection[int], own_ids: Collection[int]) -> None:
        """Look up posts that are not known yet, and store them, or why they are unavailable.

        GET /2/tweets, $0.005 each, lowest ids first, as far as the cap allows; nothing after
        `error`. Creates tweets.db, adds each requested id to `unavailable`, defers Ctrl-C; prints,
        waits, raises DownloadError and sets `error` as `send_request` does; earlier batches stay
        stored. Of `own_ids`, does not store that they are protected or suspended.
        """
        unknown = [] if self.error else [i for i in set(tweet_ids) if self.get(i) is None]
        affordable = self.cost.affordable(len(unknown), POST_PRICE)
        for ids in batches(sorted(unknown)[:affordable], LOOKUP_SIZE):
            self.cache.create()
            send = partial(self.client.get_tweets, ids, tweet_fields=TWEET_FIELDS)
            with self.interrupts:
                request = Request(send, partial(read_lookup, ids), len(ids), POST_PRICE)
                answer: Answer = self.count_and_check(self.send_request(request))
                reasons = answer.reasons.items()
                lasting = {i: why for i, why in reasons if i not in own_ids or why not in MAY_END}
                with self.cache.transaction():
                    self.cache.store_posts(None, answer.posts)
                    self.cache.store_reasons(lasting)
            self.unavailable |= dict.fromkeys(ids, NOT_RETURNED) | dict(answer.reasons)

    def get(self, tweet_id: int) -> Tweet | str | None:
        """Return a post, why it is unavailable, or None, from the cache or this run; fetch nothing.

        A truncated post is None until looked up, then unavailable. Raises as `Cache.post` does.
        """
        return self.cache.post(tweet_id) or self.unavailable.get(tweet_id)

    def users(self, usernames: list[str]) -> dict[str, Json]:
        """Look up profiles ($0.010 each) once, as far as the cap allows, GET /2/users/by.

        Returns all that this run has looked up, or X's error for them, by lower-case username.
        Leaves out names over 15 characters; fetches nothing after `error`. Stores their ids in the
        cache and defers Ctrl-C; prints, waits, raises DownloadError and sets `error` as
        `send_request` does, but not for missing, suspended or rejected names.
        """
        names = {name.lower() for name in usernames if LOOKUP_NAME.fullmatch(name)}
        unknown = [] if self.error else sorted(names - self.profiles.keys())
        affordable = self.cost.affordable(len(unknown), PROFILE_PRICE)
        for batch in batches(unknown[:affordable], LOOKUP_SIZE):
            fields = ["protected", "public_metrics"]
            send = partial(self.client.get_users, usernames=batch, user_fields=fields)
            read = partial(read_users, batch)
            request = Request(send, read, len(batch), PROFILE_PRICE, partial(refused_users, batch))
            with self.interrupts:
                found = self.send_request(request)
                for name in batch:
                    if account_id := text_or_none(found.get(name, {}).get("id")):
                        self.cache.add_account(name, account_id)
            self.profiles |= found
        return self.profiles

    def count_and_check(self, answer: Answer) -> Answer:
        """Add an answer's post ids, and how many are repeated, to `cost`; return the same answer.

        X ignores fields that it does not know any more, and charges all the same. Sets `error` and
        raises DownloadError if no post has an author; prints a warning for each of conversation_id
        and created_at that no post has. Checks nothing if there are no posts.
        """
        posts, known = answer.posts, len(self.cost.post_ids)
        self.cost.post_ids.update(tweet.id for tweet, _ in posts)
        self.cost.repeated += known + len(posts) - len(self.cost.post_ids)
        if posts and not any(tweet.author for tweet, _ in posts):
            self.fail(MISSING_FIELDS)
        for name in ("conversation_id", "created_at"):  # which every post has
            if posts and not any(name in post for _, post in posts):
                print_stderr(f"warning: X left out {name}. Threads or times may be wrong.")
        return answer

    def send_request(self, request: Request) -> Any:
        """Send a request and return what its `read` makes of the answer; retry where that helps.

        Waits between searches, and before retries; prints pauses over 5 seconds. Adds returned
        objects to `cost`, and what X may have charged for failed tries. Returns what `accept` makes
        of a refusal, unless that is None. Raises DownloadError if X refuses or all tries fail,
        which sets `error`, or if the disk is too full; KeyboardInterrupt at a signal.
        """
        import requests

        retries, limits, tries = iter(RETRY_WAITS), iter(LIMIT_WAITS), 0
        wait: float | None = 0
        reason, before = "", self.cost.lost
        self.check_disk(request.number)
        while wait is not None:
            pace = self.next_search - time.monotonic() if request.is_search else 0
            self.interrupts.sleep(max(wait, pace), reason)
            if request.is_search:
                self.next_search = time.monotonic() + SEARCH_PAUSE
            tries, lost = tries + 1, self.cost.lost
            self.cost.lost = before + request.number * request.price
            try:
                answer = request.send()
            except requests.HTTPError as error:
                self.cost.lost = lost  # X does not charge for a refusal
                if (meaning := request.accept(error.response)) is not None:
                    return meaning
                wait, reason = self.next_pause(error.response, retries, limits)
            except (OSError, ValueError) as error:  # of requests, and of what it cannot do
                reason, outcome = explain_connection_error(error)
                self.cost.lost = self.cost.lost if outcome == CHARGED else lost
                wait = None if outcome == FINAL else next(retries, None)
            else:
                with suppress(*PARSE_ERRORS):
                    value = request.read(answer)
                    returned = len(answer.get("data") or [])
                    self.cost.lost = max(before, lost - returned * request.price)
                    self.cost.objects[request.price] += returned
                    return value
                wait, reason = next(retries, None), "X returned an unexpected response"
        repeated = f" ({tries} times). {RESUME_LATER}" if tries > 1 else ""
        return self.fail(reason + repeated)

    def next_pause(
        self, response: requests.Response, retries: Iterator[float], limits: Iterator[float]
    ) -> tuple[float | None, str]:
        """Return the seconds to wait after a refusal (None: give up) and why; do not wait.

        Takes the next of `retries` (HTTP 5xx, 408) or of `limits` (429), or a longer wait that X
        names. For any other refusal, or a used-up cap of reads, sets and raises `error`.
        """
        status = response.status_code
        if status >= 500 or status == 408:
            return next(retries, None), f"X returned HTTP {status}"
        if status == 429 and not USAGE_CAP.search(error_text(response)):
            shortest = next(limits, None)
            wait = max(shortest or 0, seconds_to_reset(response))
            return wait if shortest else None, "Rate limited (HTTP 429)"
        return self.fail(self.refusal(response))

    def fail(self, problem: str) -> NoReturn:
        """Fetch nothing more in this run: set `error`, and raise it as DownloadError."""
        self.error = DownloadError(problem, scope="x")
        raise self.error from None

    def refusal(self, response: requests.Response) -> str:
        """Return what X's refusal means and what to do about it, with details in X's own words."""
        text, status = error_text(response), response.status_code
        rows = (row for row in REFUSALS if status == row[0] and re.search(row[1], text, re.I))
        _, _, what, advice = next(rows, (0, "", "X refused this request", ""))
        key = "bearer token" if self.credential.bearer_token else "consumer key or secret"
        reason = ": ".join(filter(None, [f"HTTP {status}", self.error_details(response)]))
        return f"{what.format(key=key)} ({reason}). {advice}".rstrip()

    def error_details(self, response: requests.Response) -> str:
        """Return X's own words for a refusal, at most 300 characters, without URLs or secrets."""
        starts = ((secret, i) for secret in self.secrets for i in range(max(1, len(secret) - 7)))
        parts = {secret[i : i + 8] for secret, i in starts}
        words = error_text(response, DETAIL_NAMES).split()
        shown = (w for w in words if not re.match(r"about:|https?:", w))
        return " ".join("***" if any(p in w for p in parts) else w for w in shown)[:300]

    def check_disk(self, number: int) -> None:
        """Raise DownloadError if the disk lacks room for this number of posts (0: do nothing)."""
        needed = number * POST_ROOM + SPARE_ROOM
        if number and (free := shutil.disk_usage(CACHE_PATH.parent).free) < needed:
            raise DownloadError(
                f"{CACHE_PATH}: the cache cannot be used: {format_size(free)} of the disk are free,"
                f" and X's next answer may need {format_size(needed)}. Make room, then run again."
            )


def search_query(username: str, types: PostTypes) -> str:
    """Return the search for an account's posts of some types, without retweets and quotes.

    >>> search_query("NAME", SELF_REPLIES | REPLIES)
    'from:NAME -is:retweet -is:quote is:reply'
    """
    parts = [
        f"from:{username} -is:retweet -is:quote {operators.format(name=username)}".strip()
        for operators in OPERATORS[types]
    ]
    return parts[0] if len(parts) == 1 else " OR ".join(f"({part})" for part in parts)


# ---------------------------------------------------------------------------- X's answers


def get_list(answer: Json, name: str) -> list[Any]:
    """Return an answer's list of this name, [] if missing; raise ValueError if it is not a list."""
    return msgspec.convert(answer.get(name) or [], list[Any])


def read_posts(answer: Json) -> Answer:
    """Return the posts of an answer; raise ValueError if they are not in a list.

    Prints a warning that counts posts of an unknown form; those with an id are in `reasons`.
    """
    found, posts, reasons = get_list(answer, "data"), [], {}
    for post in found:
        try:
            posts.append((convert_tweet(post), post))
        except PARSE_ERRORS:
            with suppress(*PARSE_ERRORS):
                reasons[post_id(post["id"])] = UNKNOWN_FORM
    if unreadable := len(found) - len(posts):
        print_stderr(f"warning: left out {format_count(unreadable, 'posts')} of an unknown form")
    return Answer(posts, {i: why for i, why in reasons.items() if is_possible_id(i)})


def read_page(answer: Json) -> Answer:
    """Return a search's page by `read_posts`, with the next token; raise one of PARSE_ERRORS.

    Prints a warning if it contains posts of an unknown form.
    """
    token = answer["meta"].get("next_token")
    return read_posts(answer)._replace(token=str(token or ""))


def read_lookup(ids: list[int], answer: Json) -> Answer:
    """Return looked-up posts by `read_posts`, and why others are unavailable, or truncated, by id.

    Prints a warning if some are of an unknown form. Raises one of PARSE_ERRORS for any other
    answer, and for an empty one.
    """
    data, errors = get_list(answer, "data"), get_list(answer, "errors")
    if not (data or errors):
        raise ValueError
    requested = {str(tweet_id): tweet_id for tweet_id in ids}
    reasons: dict[int, str] = {}
    for error in errors:
        name = str(error["resource_id"])
        if not name.isdecimal():  # an error of the request, not of a post
            raise ValueError
        if name in requested:
            why = UNAVAILABLE_REASONS.get(str(error.get("title")), NOT_RETURNED)
            reasons[requested[name]] = why
    found = read_posts(answer)
    reasons |= {tweet.id: TRUNCATED for tweet, _ in found.posts if tweet.is_truncated}
    return found._replace(reasons={**reasons, **found.reasons})


def read_users(names: list[str], answer: Json) -> dict[str, Json]:
    """Return each profile, X's error, or {}, by lower-case username; raise one of PARSE_ERRORS."""
    users, errors = get_list(answer, "data"), get_list(answer, "errors")
    if not (users or errors):
        raise ValueError
    alone = errors[0] if len(names) == 1 and errors else {}  # it may name nobody
    found = {name: dict(alone) for name in names}
    named = [(error.get("value") or error.get("resource_id"), error) for error in errors]
    named += [(user.get("username"), user) for user in users]
    return found | {str(name).lower(): profile for name, profile in named}


def refused_users(names: list[str], response: requests.Response) -> dict[str, Json] | None:
    """Return X's error by username if a refusal is about users (404, or 403 "suspended").

    It is {} for HTTP 400, whose profiles stay unknown, and None for any other refusal.
    """
    if response.status_code == 400:
        return {}
    is_suspended = response.status_code == 403 and "suspended" in error_text(response).lower()
    is_missing = is_suspended or response.status_code == 404
    return read_users(names, {"errors": [json_body(response)]}) if is_missing else None


def profile_problem(user: Json) -> str:
    """Return why searches do not find the posts of a looked-up user; empty if they do.

    >>> profile_problem({"title": "Forbidden", "detail": "User has been suspended: [NAME]."})
    'X has suspended this account.'
    """
    if "suspended" in str(user.get("detail")):
        return "X has suspended this account."
    if "username" not in user:
        return "there is no such account on X. Check the spelling; it may have been renamed."
    return "its posts are protected, so searches do not find them." if user.get("protected") else ""


# ---------------------------------------------------------------------------- failed requests

USAGE_CAP = re.compile(r"usage.?cap", re.IGNORECASE)
CONSOLE = "https://console.x.com"
NOT_ENROLLED = "The app is not attached to a pay-per-use package", f"Attach it to one at {CONSOLE}."
WRONG_KEY = "Invalid {key}", f"Copy it again from {CONSOLE}."
REFUSALS = [  # HTTP status, a pattern in X's words, what it means, what to do
    (429, "enroll", *NOT_ENROLLED),
    (429, "daily", "Today's cap of post reads is used up", "Run the same command tomorrow."),
    (429, "", "This month's cap of post reads is used up", "Run it next month, or raise the plan."),
    (402, "", "The app has no credits left", f"Buy some at {CONSOLE}, then run the command again."),
    (403, "spend.?cap", "The app's spending limit is reached", f"Raise it at {CONSOLE}."),
    (403, "client.?forbidden|not.?enrolled|subset of", *NOT_ENROLLED),
    (403, "unsupported", "The search needs the app's own bearer token", f"Copy it from {CONSOLE}."),
    (403, "verify your credentials", *WRONG_KEY),
    (403, "^$", "X's web server blocked the request", "Try another network or no VPN, or later."),
    (403, "", "X forbids this request", ""),
    (401, "", *WRONG_KEY),
    (400, "_time", "X rejected the times of this search", "Check this computer's clock."),
    (400, "", "X rejected this request", ""),
]
DETAIL_NAMES = ("title", "detail", "message", "reason", "reset_date")  # without internals
TEXT_NAMES = (*DETAIL_NAMES, "period", "type")


def json_body(response: requests.Response) -> Json:
    """Return the JSON object in a refusal; {} for anything else, as X's front also returns HTML."""
    try:
        body = response.json()
    except (RecursionError, ValueError):
        return {}
    return body if isinstance(body, dict) else {}


def error_text(response: requests.Response, names: tuple[str, ...] = TEXT_NAMES) -> str:
    """Return what a refusal's JSON says under some names, also of its errors, on one line."""
    body = json_body(response)
    errors = body.get("errors")
    parts = [body, *(errors if isinstance(errors, list) else [])]
    texts = [str(p[name]) for p in parts if isinstance(p, dict) for name in names if p.get(name)]
    return " ".join(UNPRINTABLE.sub("", "; ".join(dict.fromkeys(texts))).split())


def seconds_to_reset(response: requests.Response) -> float:
    """Return the seconds until a used-up rate limit is reset, plus one: from 1 to 901.

    It is 0 where the headers name no used-up limit, as for X's limit of one search per second.
    """
    reset = response.headers.get("x-rate-limit-reset", "")
    none_left = response.headers.get("x-rate-limit-remaining") == "0"
    if not (none_left and re.fullmatch("[0-9]{1,12}", reset)):
        return 0
    return min(max(int(reset) - time.time(), 0) + 1, RATE_WINDOW + 1)


FREE, CHARGED, FINAL = "free", "charged", "free, and not worth a retry"
NO_CONNECTION = "The network connection to X failed"
UNKNOWN_AUTHORITY = "X's certificate has an unknown issuer"
PROXY = "The proxy setting (HTTPS_PROXY, HTTP_PROXY or ALL_PROXY)"
CONNECTION_PROBLEMS = [  # exception of requests, part of its text, what it means, whether X charges
    ("InvalidSchema", "SOCKS", f"{PROXY} needs the package PySocks. Install it with pip.", FINAL),
    ("InvalidJSONError", "", "X's answer is not JSON", CHARGED),
    ("ProxyError", "", "The proxy does not connect to X", FREE),
    ("SSLError", "CERTIFICATE_VERIFY", f"{UNKNOWN_AUTHORITY}. Set REQUESTS_CA_BUNDLE.", FINAL),
    ("SSLError", "", "The connection to X is not secure (TLS)", FREE),
    ("ConnectTimeout", "", "X accepted no connection within {0} seconds", FREE),
    ("Timeout", "", "X did not answer within {1} seconds", CHARGED),
    ("ConnectionError", "NewConnectionError", NO_CONNECTION, FREE),
    ("ConnectionError", "NameResolutionError", NO_CONNECTION, FREE),
    ("ConnectionError", "", NO_CONNECTION, CHARGED),
    ("ValueError", "", f"{PROXY} must be like http://host:port. Fix it or unset it.", FINAL),
    ("RequestException", "", "X's answer broke off", CHARGED),
    ("OSError", "", "REQUESTS_CA_BUNDLE or CURL_CA_BUNDLE names a missing file. Fix it.", FINAL),
]


def explain_connection_error(error: Exception) -> tuple[str, str]:
    """Return what went wrong, and whether X may charge: FREE, CHARGED, or FINAL (free, no retry).

    The error's own text, which may show the URL, headers or a password, is left out.
    """
    kinds = [kind.__name__ for kind in type(error).__mro__]
    return next(
        (problem.format(*TIMEOUTS), outcome)
        for kind, part, problem, outcome in CONNECTION_PROBLEMS
        if kind in kinds and part in str(error)
    )


def create_session(base_url: str) -> requests.Session:
    """Return a requests session with timeouts that sends every HTTPS request to `base_url`.

    It uses the environment's proxies, follows no redirect, ignores ~/.netrc, and raises requests'
    HTTPError for any status but 200 and InvalidJSONError for what is not JSON.
    """
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


# ---------------------------------------------------------------------------- the API key

KEY_NAMES = ("bearer_token", "consumer_key", "consumer_secret")


@dataclass(frozen=True)
class Credential:
    """What X knows the app by: a bearer token, or a consumer key and secret; false if incomplete.

    Raises DownloadError if a value contains a space or a character that no key has.
    """

    bearer_token: str = field(default="", repr=False)
    consumer_key: str = field(default="", repr=False)
    consumer_secret: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        for name, secret in dataclasses.asdict(self).items():
            if re.search(r"[^!-~]", secret):
                problem = "contains a space or a character that no key has. Copy it again"
                raise DownloadError(f"{name} {problem} from {CONSOLE}.")

    def __bool__(self) -> bool:
        return bool(self.bearer_token or (self.consumer_key and self.consumer_secret))

    def secrets(self) -> list[str]:
        """Return the keys in each form in which a request carries them: no message may show one."""
        basic = base64.b64encode(f"{self.consumer_key}:{self.consumer_secret}".encode()).decode()
        found = filter(None, (*dataclasses.astuple(self), basic))
        return [form for secret in found for form in {secret, unquote(secret), quote(secret)}]


def is_url(text: str) -> bool:
    """Return whether a text is an http or https URL with a valid host and port."""
    with suppress(ValueError):
        parts = urlsplit(text)
        host = (parts.hostname or "").encode("idna")
        return parts.scheme in ("http", "https") and host.split() == [host] and parts.port != 0
    return False


def find_credential() -> Credential:
    """Return the keys from the environment; if they are incomplete, fill them up from keys.py.

    keys.py, beside this script, is parsed, not run, and may be missing. The keys may be empty, or
    half a pair. Raises DownloadError if keys.py cannot be used, or if a value cannot be a key.
    """
    environment = [strip_key(os.environ.get(name.upper(), "")) for name in KEY_NAMES]
    if found := Credential(*environment):
        return found
    assigned = read_keys_file(Path(__file__).with_name("keys.py"))
    return Credential(*(a or b for a, b in zip(environment, assigned, strict=True)))


def strip_key(value: str) -> str:
    """Return a key without spaces and quotes around it and a "Bearer" before it.

    >>> strip_key(" 'Bearer AAAA' ")
    'AAAA'
    """
    return re.sub("(?i)^bearer +", "", value.strip().strip("\"'").strip())


def no_key_error(credential: Credential) -> DownloadError:
    """Return the error that no key is set, which half is missing, or which variable is empty."""
    for name, other in itertools.permutations(KEY_NAMES[1:]):
        if getattr(credential, name):
            return DownloadError(f"{other} is missing. Set it too, or set bearer_token instead.")
    empty = [name for name in map(str.upper, KEY_NAMES) if os.environ.get(name) == ""]
    problem = f"No API key found{f': {empty[0]} is empty' if empty else ''}"
    places = f"Set BEARER_TOKEN, or fill in keys.py, with a key from {CONSOLE}"
    return DownloadError(f"{problem}. {places}. Your own archive, given alone, needs no key.")


def read_keys_file(path: Path) -> list[str]:
    """Return the keys that a keys.py assigns, by `strip_key`, in the order of KEY_NAMES.

    It may assign them, in any case, alone or within `keys`. The file is not run, so no traceback
    can show them. Keys that it lacks or that are false are empty, as are those of a missing file.
    Raises DownloadError if it cannot be read or parsed, or if another value is not text.
    """
    if not path.is_file():
        return [""] * len(KEY_NAMES)
    try:
        body = ast.parse(read_bytes(path)).body
        assigned = [s for s in body if isinstance(s, ast.Assign | ast.AnnAssign)]
        named = [(ast.unparse(next(ast.iter_child_nodes(s))).lower(), s.value) for s in assigned]
        names = ("keys", *KEY_NAMES)
        values = {name: ast.literal_eval(node or "None") for name, node in named if name in names}
        pairs = (values.pop("keys", None) or {}).items()
        values = {str(name).lower(): value for name, value in pairs} | values
        return [strip_key(values.get(name) or "") for name in KEY_NAMES]
    except SyntaxError as error:
        line = f", line {error.lineno}" if error.lineno else ""
        raise DownloadError(f"{path}{line}: syntax error. Check the quotes.") from None
    except (MemoryError, *PARSE_ERRORS):
        raise DownloadError(f"{path}: every key must be text in quotes.") from None


# ---------------------------------------------------------------------------- the cost

POST_PRICE = Decimal("0.005")  # US dollars per post that X returns, pay-per-use, 2026-10-06
PROFILE_PRICE = Decimal("0.010")  # US dollars per profile, likewise; failed requests are free
DEFAULT_CAP = Decimal(5)  # US dollars that a run without --max_cost may cost
NOTEBOOKS = ("JPY_PARENT_PID", "COLAB_RELEASE_TAG", "KAGGLE_KERNEL_RUN_TYPE")  # environment


class Cost:
    """What this run has cost so far, at most, and its cap: it grows with each answer of X."""

    def __init__(self, cap: Decimal) -> None:
        self.cap = cap  # US dollars
        self.objects: Counter[Decimal] = Counter()  # that X returned, by their price
        self.post_ids: set[int] = set()  # of the posts among them
        self.repeated = 0  # posts that X returned again: it may charge once, or each time
        self.lost = Decimal(0)  # US dollars at most for answers that broke off

    @property
    def dollars(self) -> Decimal:
        """Return the US dollars that the run has cost, at most: also for answers that broke off."""
        return self.lost + sum(number * price for price, number in self.objects.items())

    def affordable(self, number: int, price: Decimal) -> int:
        """Return how many of `number` objects the cap still allows, at least 0; reserve none."""
        return max(0, min(number, int((self.cap - self.dollars) / price)))

    def __str__(self) -> str:
        """Return the cost in words, with the number of posts and profiles; empty if it is $0."""
        if not self.dollars:
            return ""
        posts, profiles = self.objects[POST_PRICE], self.objects[PROFILE_PRICE]
        parts = [
            format_count(posts, "posts") if posts else "",
            f"{self.repeated:,} of them again" if self.repeated else "",
            format_count(profiles, "profiles") if profiles else "",
            f"${self.lost:.3f} for responses that broke off" if self.lost else "",
        ]
        at_most = "at most " if self.lost or self.repeated else ""
        return f"Cost: {at_most}${self.dollars:.3f} ({', '.join(filter(None, parts))})"


@dataclass(frozen=True)
class Estimate:
    """The most that a run would fetch from X and cost, or with a limit about that, in lines."""

    lines: list[str]
    dollars: Decimal
    exit_code: int = 0  # or 1 if nothing of some source can be fetched

    def __str__(self) -> str:
        return "\n".join(self.lines)


def format_estimate(known: str, dollars: Decimal, parents: int) -> str:
    """Return what is known of a source, its cost, and how many parent posts that is for.

    >>> format_estimate("NAME: at most", Decimal("0.5"), 100)
    'NAME: at most $0.50 (at $0.005 per post, with 100 parent posts)'
    """
    with_parents = f", with {parents:,} parent posts" if parents else ""
    return f"{known} {format_usd(dollars)} (at ${POST_PRICE} per post{with_parents})"


def confirm_cost(sources: list[Source], options: Options) -> None:
    """In a terminal, ask whether a run may cost more than $5; after a yes that figure is its cap.

    Does nothing without a terminal, with --max_cost, for files, or if only new posts are missing.
    Looks up the profiles that the figure needs ($0.010 each); prints the estimate if it is over $5,
    or without a limit. If X refuses, sets the first account's `error` and does not ask. Raises
    DownloadError if the cache fails, or (exit code 0) after any answer not beginning with y.
    """
    if options.max_cost is not None or not is_terminal():
        return
    accounts = [s for s in sources if isinstance(s, Account)]
    accounts = [a for a in accounts if a.unexplored(a.gaps()) or a.count_posts_to_look_up()]
    if not accounts:
        return
    x = accounts[0].x
    with accounts[0].catch_source_error():
        estimate = estimate_cost(accounts, options)
        if estimate.lines and (estimate.dollars > x.cost.cap or not options.limit):
            print_stderr(str(estimate))
        if estimate.dollars > x.cost.cap:
            print_stderr(f"Download for at most {format_usd(estimate.dollars)}? (y/n)")
            if not sys.stdin.readline().strip().lower().startswith("y"):
                advice = "A limit or --max_cost makes it cheaper"
                raise DownloadError(f"Nothing was downloaded. {advice}.", exit_code=0)
            x.cost.cap = estimate.dollars


def estimate_cost(sources: Sequence[Source], options: Options) -> Estimate:
    """Return what a run would cost at most, or about with a limit; a line per source, and a total.

    Without a limit, looks up the profiles that this needs ($0.010 each). Accounts that cannot be
    fetched set `error` and exit code 1, and have a line only with `estimate`. Raises DownloadError
    if X refuses or the cache fails.
    """
    accounts = [source for source in sources if isinstance(source, Account)]
    names = [a.name for a in accounts if options.estimate or a.unexplored(a.gaps())]
    if names and not options.limit:
        accounts[0].x.users(names)  # in one request
    found = [(source, *source.estimate()) for source in sources]
    lines = [line for source, line, _ in found if options.estimate or not source.error]
    dollars = sum((dollars for _, _, dollars in found), Decimal(0))
    if len(lines) > 1:
        lines.append(f"In total: {'about' if options.limit else 'at most'} {format_usd(dollars)}")
    return Estimate(lines, dollars, int(any(account.error for account in accounts)))


def is_terminal() -> bool:
    """Return whether a person can answer: input and errors are a terminal, and not a notebook's."""
    is_notebook = any(name in os.environ for name in NOTEBOOKS)
    return sys.stdin.isatty() and sys.stderr.isatty() and not is_notebook


def cap_error(name: str, cap: Decimal, missing: str) -> DownloadError:
    """Return the error for a source that the cap ended though --max_cost did not set it."""
    stopped = f"{name}: stopped at the cap of {format_usd(cap)}; {missing} were not downloaded"
    advice = f"Run it again to go on, or with --max_cost {2 * int(cap)}."
    return DownloadError(f"{stopped}. {advice}", scope="cap")


def format_usd(dollars: Decimal) -> str:
    """Return an amount of US dollars, rounded up to a cent, with "$" and thousands separators."""
    return f"${dollars.quantize(Decimal('0.01'), ROUND_UP):,}"


# ---------------------------------------------------------------------------- post selection

# What pandas, and so the datasets library, reads from a CSV as missing, even if it is quoted.
PANDAS_MISSING_VALUE = re.compile(
    r"#N/A(?: N/A)?|#?NA|<NA>|N/A|n/a|NULL|null|None|-?(?:NaN|nan)|-?1\.#(?:IND|QNAN)"
)
MAX_CSV_FIELD = 131_072  # characters of a field that Python's csv module reads
MANUAL_RETWEET = re.compile(  # as typed: after a marker, or only a quotation
    r"""[\s."“‘'«「『(\[\#*>|_-]*
        (?:(?:P?RT|MT)(?:[\s:]+RT)*(?!@\w+\.\w)[\s:;|/~–—-]*["“‘'«「『(\[.]*[@＠][a-z0-9_]
        |(?:(?:RT|re-?(?:tweet|post))(?:ing|ed|s)?|QT|quot(?:e|ing)|[♲♺♻🔁↻⟳]\ufe0f?)
            [\s:–-]*(?:(?:by|from|via)\s+)?["“‘'«「『(\[.]*[@＠][a-z0-9_]+\s?[:：])
    |\s*(?:["“„]\s?[@＠][a-z0-9_]+\s?[:：](?:[^"“”]|(?<=[\s(])["“][^"“”]*["”])*["”]?
        |[‘'«「『]\s?[@＠][a-z0-9_]+\s?[:：].*[’'»」』])[\s.…]*(?:https?://\S+\s*)*\Z
    """,
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
WITHHELD_NOTICE = re.compile(  # what files contain in place of a post that X hides
    r"@?\w+['’]s account is temporarily unavailable because it violates the (?:Twitter|X) Media "
    r"Policy\. Learn more\.?(?: https?://\S+)?"
    r"|[^.!?\n]{,60} (?:has|have) been withheld (?:in [^.!?\n]+ )?in response to "
    r"(?:a legal demand|a report from the copyright holder)\b.{,40}"
)
TRUNCATED = "truncated by the source"
WITH_LINK = "with a link, picture or video"
BEYOND_LIMIT = "beyond the limit"
TOO_SHORT = "shorter than --min_length"
FEW_LIKES = "with fewer likes than --min_likes"
TYPE_REASONS = {
    ORIGINALS: "original posts",
    SELF_REPLIES: "thread continuations (add --include_threads)",
    REPLIES: "replies",
}


class SelectedPost(NamedTuple):
    """A post with its cleaned text, or a thread's root post with the text of the whole thread."""

    tweet: Tweet
    text: str  # empty: only links the parts of a thread
    tweets: tuple[Tweet, ...] = ()  # of a joined thread, those with a text


def filter_and_clean(page: Page, source: Source, tally: Tally) -> list[SelectedPost]:
    """Return the page's wanted tweets with their texts cleaned; count others in `tally.dropped`.

    Adds older versions of edited posts to `tally.superseded`, and drops them. With include_threads,
    also returns, with an empty text, replies and posts with links or no text, and of files quotes
    and truncated posts.
    """
    linking_reasons = {"", WITH_LINK, TYPE_REASONS[REPLIES]}  # a reply's self-replies are replies
    if isinstance(source, File):
        linking_reasons |= {"quotes", TRUNCATED}
    options, selected = source.options, []
    for tweet in page:
        reason = get_drop_reason(tweet, options)
        if tweet.id in tally.superseded:
            reason = "older versions of an edited post"
        elif options.is_in_time(tweet):  # newest first: it precedes its older versions
            tally.superseded.update(tweet.older_versions)
        text = "" if reason else clean(tweet, options)
        if not text:
            tally.dropped[reason or "empty after cleaning"] += 1
        if text or (options.include_threads and reason in linking_reasons):
            selected.append(SelectedPost(tweet, text))
    return selected


def fetch_full_texts(page: Page, source: Source, tally: Tally) -> Page:
    """Fetch ($0.005 per post) and store full texts of truncated posts; return the page with them.

    Only for wanted posts, as far as the cap allows; the rest stays truncated. Adds ids still
    unknown to `tally.unfetched`. Prints, waits, and sets `source.error`, as `Source.fetch` does.
    Raises DownloadError if the run has to end.
    """
    truncated_ids = [
        tweet.id
        for tweet in page
        if tweet.is_truncated and get_drop_reason(tweet, source.options) == TRUNCATED
    ]
    source.fetch(truncated_ids, truncated_ids)
    found = {tweet_id: source.get(tweet_id) for tweet_id in truncated_ids}
    tally.unfetched.update(i for i, post in found.items() if post is None)
    return [full if isinstance(full := found.get(t.id), Tweet) else t for t in page]


def get_drop_reason(tweet: Tweet, options: Options) -> str:
    """Return why a tweet is left out of the dataset; empty if it is not.

    The first of: retweet, quote, retweet by hand, notice of X, outside the time, unwanted type,
    truncated, and with `text_only` a link, picture or video.
    """
    if tweet.is_retweet:
        return "retweets"
    if tweet.is_quote:
        return "quotes"
    if MANUAL_RETWEET.match(tweet.text):
        return "retweets written by hand"
    if WITHHELD_NOTICE.fullmatch(tweet.text.strip()):
        return "notices of X in place of a post"
    if not options.is_in_time(tweet):
        return "outside the timeframe"
    if not post_type(tweet) <= options.types:
        return TYPE_REASONS[post_type(tweet)]
    if tweet.is_truncated:
        return TRUNCATED
    return WITH_LINK if options.text_only and has_link_or_media(tweet) else ""


def has_link_or_media(tweet: Tweet) -> bool:
    """Return whether a post has a link, picture or video; not counting an article's own link.

    >>> has_link_or_media(Tweet(1, 0, "See www.example.com")), has_link_or_media(Tweet(1, 0, "See"))
    (True, False)
    """
    if tweet.has_media or (not tweet.is_article and any(target for _, target in tweet.links)):
        return True
    return may_have_link(tweet.text) and bool(ANY_LINK.search(tweet.text))


def get_skip_reason(post: SelectedPost, options: Options, written: Collection[str] = ()) -> str:
    """Return why a post or thread is left out: too short, too few or unknown likes, or repeated.

    Empty if it is not. `written` contains the normalized texts that `unique` compares with.
    """
    if options.min_length and len(post.text) < options.min_length:
        return TOO_SHORT
    if options.min_likes and post.tweet.likes is None:
        return "without a number of likes"
    if (post.tweet.likes or 0) < (options.min_likes or 0):
        return FEW_LIKES
    if options.unique and normalize(post.text) in written:
        return "with a text already written"
    return ""


def get_format_problem(post: SelectedPost, record: Record | None, options: Options) -> str:
    """Return why a record is missing or unsafe in CSV: too long, or read as missing; else empty."""
    if not record:
        is_continuation = post.tweet.is_self_reply and not options.include_threads
        return TYPE_REASONS[SELF_REPLIES] if is_continuation else NO_CONTEXT
    content = "" if options.is_jsonl else str(record.content)
    if len(content) > MAX_CSV_FIELD:
        return "too long for readers of CSV (use --output NAME.jsonl)"
    if PANDAS_MISSING_VALUE.fullmatch(content):
        return "only a word that pandas reads as a missing value (use --output NAME.jsonl)"
    return ""


def can_become_record(tweet: Tweet, options: Options) -> bool:
    """Return whether a tweet's cleaned text is not empty, and it is long and liked enough.

    With include_threads, length and likes are not tested, since a thread may have them.
    """
    post = SelectedPost(tweet, clean(tweet, options))
    return bool(post.text) and (options.include_threads or not get_skip_reason(post, options))


def normalize(text: str) -> str:
    r"""Return a text case-folded and stripped, each run of whitespace replaced by one space.

    >>> normalize("Good  MORNING\n")
    'good morning'
    """
    return " ".join(text.casefold().split())


# ---------------------------------------------------------------------------- threads


class ThreadBuilder:
    """Joins an account's posts, which it gets newest first, into threads, if these are wanted."""

    def __init__(self, source: Source, tally: Tally) -> None:
        options = source.options
        self.is_joining = options.include_threads  # otherwise each post is a record
        self.includes_replies = options.types >= REPLIES
        self.is_searched = source.is_searched
        self.dropped = tally.dropped
        self.room = options.limit or sys.maxsize  # records that may still be written
        self.ready: list[list[SelectedPost]] = []
        self.waiting: dict[int, list[SelectedPost]] = {}  # by the parent's id
        self.edited: set[int] = set()  # first ids of edited roots: self-replies may name them

    def remaining(self) -> int:
        """Return how many more records may be begun; without a limit, a huge number."""
        return self.room - len(self.ready) - len(self.waiting)

    def add_posts(self, posts: list[SelectedPost]) -> list[SelectedPost]:
        """Add posts, newest first, and return those that would begin more records than the limit.

        `posts` must not be empty. Does `release_if_missing` at the first, and at each that finds no
        room. Skips posts without text, unless a thread waits for them. Moves complete threads and
        single posts to `ready`. With include_threads, edited posts wait until the place of their
        oldest version is passed, and replies to others, and what continues them, go to
        `release_replies`, which may drop them.
        """
        self.release_if_missing(posts[0].tweet.position)
        rest = []
        for post in posts:
            parent = post.tweet.replied_to if self.is_joining and post.tweet.is_self_reply else None
            versions = [post.tweet.id, *post.tweet.older_versions]
            is_awaited = bool({*versions, parent} & self.waiting.keys())
            if not (is_awaited or post.text):
                continue
            if not (self.remaining() or is_awaited):
                self.release_if_missing(post.tweet.position)
            if not (self.remaining() or is_awaited):
                rest.append(post)
                continue
            for root_id in [i for i in self.edited if (second_of(i), i) > post.tweet.position]:
                self.edited.remove(root_id)
                self.ready.append(self.waiting.pop(root_id))
            thread = [*(p for i in versions for p in self.waiting.pop(i, [])), post]
            if self.is_joining and post_type(post.tweet) == REPLIES:
                self.release_replies(thread, TYPE_REASONS[REPLIES])
            elif parent is not None:
                self.waiting.setdefault(parent, []).extend(thread)
            elif self.is_joining and post.tweet.older_versions:
                self.waiting[min(versions)] = thread
                self.edited.add(min(versions))
            else:
                self.ready.append(thread)
        return rest

    def release_replies(self, part: list[SelectedPost], reason: str) -> None:
        """Move posts with a text to `ready`, up to the limit, if replies are wanted; count others.

        In `dropped`, as BEYOND_LIMIT if replies are wanted, else by `reason`. Skips empty texts.
        """
        with_text = [post for post in part if post.text]
        for post in sorted(with_text, key=get_position, reverse=True):
            if self.includes_replies and self.remaining() > 0:
                self.ready.append([post])
            else:
                self.dropped[BEYOND_LIMIT if self.includes_replies else reason] += 1

    def release_if_missing(self, position: Position) -> None:
        """Give `release_replies` the waiting posts whose parent is missing; it may drop them.

        A parent is missing if it is newer than `position` and `is_searched` is true of its id.
        """
        for parent_id in [i for i in self.waiting if i not in self.edited]:
            if (second_of(parent_id), parent_id) > position and self.is_searched(parent_id):
                self.release_replies(self.waiting.pop(parent_id), "continuing a reply or a quote")

    def finish(self, position: Position) -> None:
        """Empty `waiting`: first `release_if_missing`, then move the rest to `ready`, newest first.

        Posts that are older than `position` are not known yet.
        """
        self.release_if_missing(position)
        parts = [*self.waiting.values()]
        self.ready += sorted(parts, key=lambda part: min(map(get_position, part)), reverse=True)
        self.waiting = {}
        self.edited = set()

    def pop_ready(self) -> list[SelectedPost]:
        """Empty `ready`; return its threads that have a text, each joined into one post."""
        ready, self.ready = self.ready, []
        return [thread for thread in map(join_thread, ready) if thread.text]


def get_position(post: SelectedPost) -> Position:
    """Return the position of a post; if it was edited, that of its first version."""
    first_id = min(post.tweet.older_versions, default=0)
    return (second_of(first_id), first_id) if first_id else post.tweet.position


def join_thread(thread: list[SelectedPost]) -> SelectedPost:
    r"""Return the root post with the texts of its thread, oldest first, joined by an empty line.

    >>> join_thread([SelectedPost(Tweet(2, 2, ""), "b"), SelectedPost(Tweet(1, 1, ""), "a")]).text
    'a\n\nb'
    """
    posts = sorted(thread, key=get_position)
    with_text = [post for post in posts if post.text]
    text = "\n\n".join(post.text for post in with_text)
    return SelectedPost(posts[0].tweet, text, tuple(post.tweet for post in with_text))


# ---------------------------------------------------------------------------- reply context

NO_CONTEXT = "without a parent post by others"
PARENT_NOT_FETCHED = "not fetched"
REPLIES_TO_ACCOUNT = "replies to an account, not to a post"
NO_POST = SelectedPost(Tweet(0, 0, ""), "")


class ReplyContext(NamedTuple):
    """The root post of a reply's conversation and its parent post, cleaned, where available."""

    root: SelectedPost = NO_POST
    parent: SelectedPost = NO_POST


def fetch_reply_contexts(replies: Page, source: Source, tally: Tally) -> dict[int, ReplyContext]:
    """Look up ($0.005 per post) and store root and parent posts; return them, cleaned, by reply.

    Every reply's id has an entry, with NO_POST for what is missing. Two rounds, as a parent may be
    needed to know the root. Prints, waits, and sets `source.error` as `Source.fetch` does; fetches
    nothing without access to X. Counts missing or empty parents in `tally.missing_parents`, adds
    ids not looked up to `tally.unfetched`. Raises DownloadError if the run has to end.
    """
    for _ in range(2):
        ids = {i for tweet in replies for i in (tweet.replied_to, find_root_id(tweet, source)) if i}
        own_ids = {
            i for t in replies if t.is_self_reply for i in (t.replied_to, t.conversation_id) if i
        }
        source.fetch(ids, own_ids)
    contexts = {}
    for tweet in replies:
        parent = source.get(tweet.replied_to) if tweet.replied_to else REPLIES_TO_ACCOUNT
        root = find_root_or_ancestor(tweet, source)
        context = ReplyContext(*(clean_post(post, source.options) for post in (root, parent)))
        if not isinstance(parent, Tweet):
            tally.missing_parents[parent or PARENT_NOT_FETCHED] += 1
            tally.unfetched |= source.context_ids(tweet) if parent is None else set()
        elif not context.parent.text:
            tally.missing_parents["empty after cleaning"] += 1
        contexts[tweet.id] = context
    return contexts


def clean_post(post: Tweet | str | None, options: Options) -> SelectedPost:
    """Return a post with its cleaned text, or NO_POST for one that is not available."""
    return SelectedPost(post, clean(post, options)) if isinstance(post, Tweet) else NO_POST


def find_ancestors(tweet: Tweet, source: Source) -> Iterator[Tweet]:
    """Yield the known ancestors of a tweet, nearest first; raise DownloadError if the cache fails.

    Starts with the parent. Fetches nothing. Stops at an unknown one; after the first that names its
    root (conversation_id), goes on only among full posts of a file: the last may not be the root.
    """
    seen, get = {tweet.id}, source.get
    while tweet.replied_to and tweet.replied_to not in seen:
        seen.add(tweet.replied_to)
        parent = get(tweet.replied_to)
        if not isinstance(parent, Tweet):
            return
        yield parent
        if parent.conversation_id:
            get = source.local_post
            if not get(parent.id):
                return
        tweet = parent


def find_root_id(tweet: Tweet, source: Source) -> int:
    """Return the conversation_id of a tweet or its nearest known ancestor that has one.

    Else the id of the parent that the farthest known ancestor names, or its own. Fetches nothing.
    """
    post = tweet
    for post in itertools.chain([tweet], find_ancestors(tweet, source)):
        if post.conversation_id:
            return post.conversation_id
    return post.replied_to or post.id


def find_root_or_ancestor(tweet: Tweet, source: Source) -> Tweet | None:
    """Return a tweet's root post, or else a known ancestor; raise DownloadError if the cache fails.

    That is the farthest for a tweet that its file holds in full, else the nearest. None if the
    tweet is the root, or if none of its ancestors is known. Fetches nothing.
    """
    root = source.get(find_root_id(tweet, source))
    if isinstance(root, Tweet):
        return root if root.id != tweet.id else None
    ancestors: list[Tweet | None] = [*find_ancestors(tweet, source)] or [None]
    return ancestors[-1 if source.local_post(tweet.id) else 0]


# ---------------------------------------------------------------------------- clean text

# X links URLs with Latin and Cyrillic letters; letters of other scripts end them.
LINK_CHARACTERS = r"!#-';*-;=?-~\u00a1-\u024f\u0400-\u04ff"  # not spaces, " < > ( )
LINK_END = r"#-&*+\-/-9=@-Z\\^-z|~\u00c0-\u024f\u0400-\u04ff"  # nor . , ; : ! ? ' [ ] { }
SHORT_URL = r"(?i:https?)://t\.co/[A-Za-z0-9]+"
LINK = (
    rf"{SHORT_URL}(?:\?amp=1)?"
    r"|(?i:pic\.(?:twitter|x)\.com/)[A-Za-z0-9]+"
    r"|(?:(?i:https?)://|(?<![A-Za-z0-9])(?i:www)\.)(?=[^\W_])"
    rf"(?:[{LINK_CHARACTERS}]|\([{LINK_CHARACTERS}]*\))*(?:[{LINK_END}]|\([{LINK_CHARACTERS}]*\))"
)
# twitter-text's rules: https://github.com/twitter/twitter-text
LATIN_ACCENTS = (
    "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268"
    "\u026f\u0272\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff"
)
DOMAIN = r"\.(?:com|org|net|edu|gov|info|io|co|uk|de|fr|jp)(?![A-Za-z0-9_])"
MENTION_START = (  # comes after the @: searching for the @ first is faster
    "(?:(?<![A-Za-z0-9_!#$%&*@＠].)|(?<=(?<![A-Za-z0-9_+~.-])[Rr][Tt].))"
)
MENTION = (  # or of other networks: @name@domain, @name.host.domain
    r"(?:(?>[A-Za-z0-9_][A-Za-z0-9_.-]{0,63})[@＠](?>[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)(?![@＠]|://)"
    r"|(?>[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9-]+)+\.[A-Za-z]{2,})(?![A-Za-z0-9_@＠/]|://)"
    "|(?>[A-Za-z0-9_]{1,20})(?:/[A-Za-z](?>[A-Za-z0-9_-]{0,24}))?+"
    f"(?![@＠{LATIN_ACCENTS}]|://|{DOMAIN}))"
)
JOINERS = "·־׳״་༌\u200c\u200d〃〜゛゜゠・꙾～"  # of the characters of a hashtag
COMBINING_MARKS = (  # of hashtags, not in Python's \w: accents, Hebrew, Arabic, Indic
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0900-\u0963\u0966-\u0df3\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ecd\u0f18-\u0f39\u0f3e-\u0fbc"
    "\u102b-\u103e\u1056-\u109d\u17b4-\u17d3\u302a-\u302f\u3099\u309a\ua8e0-\ua8f1\uaa29-\uaa4d"
)
NUMERIC_SYMBOLS = "²³¹¼-¾⁰⁴-⁹₀-₉⅐-ↈ①-⒛⓪-⓿❶-➓"  # in \w, but not allowed in hashtags
HASHTAG_CHARACTERS = rf"\w{COMBINING_MARKS}{JOINERS}"
HASHTAG_START = (  # comes after the #
    rf"(?:(?<![{HASHTAG_CHARACTERS}&].)|(?<=[{NUMERIC_SYMBOLS}].))(?![\ufe0f\u20e3])"
)
HASHTAG = (
    rf"(?=[\d_{JOINERS}]*(?![{NUMERIC_SYMBOLS}])[^\W\d_])"
    rf"(?>(?:(?![{NUMERIC_SYMBOLS}])[{HASHTAG_CHARACTERS}])+)(?![#＃]|://)"
)
POSSESSIVE = r"['’]s(?!\w)"  # removed together with what it follows
HONORIFIC = (  # alone or before a particle; ちゃんと is a word of its own
    r"(?:(?:さん|さま|くん|ちゃん(?!と)|様|氏|殿)(?:[はがをにともへやでだの]|って|から|より|まで|なら|(?!\w))"
    r"|[님씨](?:[은는이가을를의도과와께]|에게|한테|(?!\w)))"
)
# What makes a mention a part of the sentence, and what ends a salutation.
IN_SENTENCE = rf"\s+(?:(?i:and)\s+[@＠]|&\s*[@＠]|{HONORIFIC})"
AFTER_MENTION = r"\s*(?:[,、，：]|:(?=\s|\Z))"
DIRECTION_MARKS = r"[\s\u2066-\u2069]*"  # some clients put direction marks around mentions
LEADING_MENTION = (  # X puts a space after it: without one it is not a prefix
    rf"{DIRECTION_MARKS}[@＠]{MENTION_START}{MENTION}\u2069*+(?:{AFTER_MENTION}|(?![^\s\u2066-\u2069])(?!{IN_SENTENCE}))"
)
LEADING_MENTIONS = re.compile(rf"\A(?:{LEADING_MENTION})+\s*")
SALUTATION_END = re.compile(rf"\A{AFTER_MENTION}\s*")
ANY_LINK = re.compile(rf"(?:{LINK})(?:{POSSESSIVE})?")
SHORT_LINK = re.compile(f"({SHORT_URL})(?:\\?amp=1)?")
INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\u2800\u3164"
    "\ufe0e\ufe0f\uffa0"
)
POINTERS = (  # arrows and pointing hands, with skin tones
    "\u2190-\u21ff\u2794\u2798-\u27af\u27b1-\u27be\u27f0-\u27ff\u2900-\u297f\u2b00-\u2b11\u2b30-\u2b4f\u2b5a-\u2baf"
    "▲▶►▼◀◄☚-☟☝👆-👉🫵🔼🔽⏩-⏬\U0001f800-\U0001f8ff\U0001f3fb-\U0001f3ff"
)
VISIBLE = re.compile(rf"[^\s{INVISIBLE}{POINTERS}]")
UNPRINTABLE = re.compile(  # also soft hyphens and zero-width spaces, which split words
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ud800-\udfff\ufeff]"
)
LINE_BREAK = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
PLACEHOLDER = "\x00"  # marks where text was removed; normalize_whitespace deletes it


def clean(tweet: Tweet, options: Options) -> str:
    """Return a tweet's text as the dataset contains it; empty if nothing readable is left.

    Removes leading mentions of replies, links (include_links: expands them), and what the options
    strip. After the last two, punctuation alone counts as empty. Breaks up special tokens.
    """
    text = remove_mentions_and_hashtags(
        remove_links(normalize_whitespace(strip_mention_prefix(tweet)), tweet, options), options
    )
    required = NON_PUNCTUATION if PLACEHOLDER in text else VISIBLE
    text = fix_punctuation(text)
    if tweet.is_reply and not tweet.mention_prefix_length:
        text = LEADING_MENTIONS.sub("", text)
    if options.include_links and tweet.links:
        text = normalize_whitespace(replace_links(text, tweet.links))
    text = escape_special_tokens(text)
    return text if required.search(text) else ""


def strip_mention_prefix(tweet: Tweet) -> str:
    """Return a text without X's prefix of mentions; of other replies, without leading mentions.

    >>> strip_mention_prefix(Tweet(1, 0, "@bob @amy is right", mention_prefix_length=5))
    '@amy is right'
    """
    if tweet.mention_prefix_length:
        return SALUTATION_END.sub("", tweet.text[tweet.mention_prefix_length :])
    return LEADING_MENTIONS.sub("", tweet.text) if tweet.is_reply else tweet.text


def normalize_whitespace(text: str) -> str:
    r"""Strip a text; remove unprintable characters, and repeated spaces and empty lines.

    >>> normalize_whitespace("a\u00a0 b \r\n\n\n\nc\x00")
    'a b\n\nc'
    """
    if text.isprintable() and "  " not in text:  # a single line
        return text.strip()
    text = UNPRINTABLE.sub("", LINE_BREAK.sub("\n", text))
    text = re.sub(r"[^\S\n]+", " ", text)
    return re.sub(r"\n{3,}", "\n\n", re.sub(" ?\n ?", "\n", text)).strip()


def remove_links(text: str, tweet: Tweet, options: Options) -> str:
    """Replace all links by PLACEHOLDER; with include_links, only known ones without a target."""
    if options.include_links:
        return replace_links(
            text, [(link, PLACEHOLDER) for link, target in tweet.links if not target]
        )
    if not all(SHORT_LINK.fullmatch(link) for link, _ in tweet.links):  # not t.co
        text = replace_links(text, [(link, PLACEHOLDER) for link, _ in tweet.links])
    return ANY_LINK.sub(PLACEHOLDER, text) if may_have_link(text) else text


def may_have_link(text: str) -> bool:
    """Return whether a text may contain a link: a fast check before the search for one."""
    lower = text.lower()
    return "://" in lower or "www." in lower or "pic." in lower


def replace_links(text: str, links: Iterable[tuple[str, str]]) -> str:
    """Return a text with its known links replaced by their targets; those with an empty one stay.

    >>> replace_links("My https://t.co/a", [("https://t.co/a", "https://example.com/?a=1&amp;b=2")])
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


def remove_mentions_and_hashtags(text: str, options: Options) -> str:
    r"""Replace the mentions and hashtags that the options strip, and their "'s", by PLACEHOLDER.

    Only adjacent ones become a single one. With include_links, those in URLs stay.

    >>> both = Options("x", strip_usertags=True, strip_hashtags=True)
    >>> remove_mentions_and_hashtags("hi @bob#1a @amy's, #1", both)
    'hi \x00 \x00, #1'
    """
    mentions = options.strip_usertags and ("@" in text or "＠" in text)
    hashtags = options.strip_hashtags and ("#" in text or "＃" in text)
    if not (mentions or hashtags):
        return text
    pattern = compile_mention_hashtag_pattern(mentions, hashtags, options.include_links)
    return pattern.sub(lambda match: match["link"] or PLACEHOLDER, text)


@cache
def compile_mention_hashtag_pattern(mentions: bool, hashtags: bool, links: bool) -> re.Pattern[str]:
    """Return a pattern of adjacent mentions and hashtags, or (group `link`, if wanted) a link."""
    first = [f"[@＠]{MENTION_START}{MENTION}"] * mentions + [
        f"[#＃]{HASHTAG_START}{HASHTAG}"
    ] * hashtags
    more = [f"[@＠]{MENTION}"] * mentions + [f"[#＃]{HASHTAG}"] * hashtags + [POSSESSIVE]
    link = LINK if links else "(?!)"
    return re.compile(f"(?P<link>{link})|(?:{'|'.join(first)})(?:{'|'.join(more)})*+")


# The text beside a placeholder.
EMOTICON = r"[:;=]['’-]?[()\[\]/\\|*DPpOo3]"
SENTENCE_END = rf"(?!{EMOTICON})[.,;:!?…。、，！？：；]"
NON_PUNCTUATION = re.compile(  # one character; emoji count
    rf"[^\s{INVISIBLE}{POINTERS}"
    r"!-/:-@\[-`{-~¡«»¿‐-―‘-‟•…‹›、。〈-】〔〕〜・！（），．：；？［］｛｝～｜＜＞]"
)
BRACKET_PAIRS = (
    "() [] {} <> “” ‘’ „“ «» ‹› （） ［］ ｛｝ ＜＞ 「」 『』 【】 〈〉 《》 〔〕"
    " \u2066\u2069 \u2067\u2069 \u2068\u2069 \u202a\u202c \u202b\u202c"
)
EMPTIED_PAIR = re.compile(
    "|".join(
        rf"{re.escape(pair[0])}{PLACEHOLDER}{re.escape(pair[1])}" for pair in BRACKET_PAIRS.split()
    )
    + rf"|(?<!\w)(?:\"{PLACEHOLDER}\"|'{PLACEHOLDER}')(?!\w)"
)
DANGLING = re.compile(
    r"(?:[:,;–—：、，]+|(?<![^\s(\[{（“\"])(?:-{1,3}|[|&+/@])"
    r"|(?<![\w#＃@＠$/.])(?:via|cc|h/t|at)|(?:(?<=[^\s.!?…:;]\s)|(?<=[(\[]))(?:and|or))\Z",
    re.IGNORECASE,
)
MAX_DANGLING = 5  # characters, including the one before
TEXT_END = re.compile(rf"\s*(?:\Z|{SENTENCE_END}|[)\]}}”）］｝」』】])")
NO_SPACE_BEFORE = re.compile(rf"(?!\.\w){SENTENCE_END}|[)\]}}”’）］｝」』】]|[\"'](?!\w)")
REPEATED_SENTENCE_END = re.compile(rf"{SENTENCE_END}(?![.!?…])")
PLACEHOLDER_RUN = re.compile(  # separated only as the items of a list are
    rf"{PLACEHOLDER}(?:\s*(?:[,;:&+/|·•–—-]+\s*|(?:,\s*)?(?i:and|or)\s+)?{PLACEHOLDER})+"
)
BEFORE_MENTION = re.compile(  # such as .@name
    rf"(?:^(?:[.．…]+ ?|[-–—>|~]+)|(?<![^\s(\[{{“\"])[.．…]+)(?={PLACEHOLDER})", re.MULTILINE
)
OPENER = re.compile(r"(?:[(\[{<“‘„«‹（［｛＜「『【〈《〔\n]|(?<!\S)[\"'])\Z")
SPACE_BEFORE_CLOSER = re.compile(r"\A +(?=[)\]}”’»›）］｝＞」』】〉》〕]|[\"'](?=[\s.,;:!?)]|\Z))")
LEADING_PUNCTUATION = re.compile(r"\A(?: *[-–—|:](?=\s)|[、。，：；]|[,;:.!?…](?=\s))")
MERGING_ENDS = frozenset("@＠#＃:/._" + string.ascii_letters + string.digits)
MERGING_START = re.compile(rf"[.:/]{{,3}}\w|[@＠#＃{JOINERS}]")


def fix_punctuation(text: str) -> str:
    r"""Remove placeholders, and punctuation and words that make no sense without the removed text.

    >>> fix_punctuation("Great (\x00), thanks - \x00"), fix_punctuation("\x00, \x00 (via \x00) no!")
    ('Great, thanks', 'no!')
    """
    if PLACEHOLDER not in text:
        return text
    text = BEFORE_MENTION.sub("", text)
    text = PLACEHOLDER_RUN.sub(
        lambda match: PLACEHOLDER + "\n" * min(2, match[0].count("\n")) + PLACEHOLDER, text
    )
    *lefts, right = text.split(PLACEHOLDER)
    for left in reversed(lefts):  # right to left: the text after it is already fixed
        right = join_sides(left, right)
    return normalize_whitespace(right if lefts[0] else LEADING_PUNCTUATION.sub("", right))


def join_sides(left: str, right: str) -> str:
    """Join the texts on both sides of a placeholder, and fix the punctuation between them.

    Drops emptied brackets, dangling words and a second sentence end; adds a space where both sides
    would become one link or mention.

    >>> join_sides("Great (", "), thanks"), join_sides("(live at ", ")"), join_sides("I ", " work")
    ('Great, thanks', '(live)', 'I work')
    """
    left, right = strip_leftovers(left, right)
    if OPENER.search(left):
        right = LEADING_PUNCTUATION.sub("", right).lstrip(" ")
    right = SPACE_BEFORE_CLOSER.sub("", right)
    if NO_SPACE_BEFORE.match(right):
        left = left.rstrip(" ")
        if re.match(SENTENCE_END, left[-1:]) and REPEATED_SENTENCE_END.match(right):
            right = right[1:]
    if left[-1:] in MERGING_ENDS and MERGING_START.match(right):
        left += " "  # or both sides may become one link or mention
    return left + (right.lstrip(" ") if left.endswith(" ") else right)


def strip_leftovers(left: str, right: str) -> tuple[str, str]:
    """Strip emptied brackets and quotes, and dangling words and punctuation, beside a placeholder.

    >>> strip_leftovers("so: (via “", "”)"), strip_leftovers("so: ", " many")
    (('so', ''), ('so: ', ' many'))
    """
    while True:
        before, after = left.rstrip(), right.lstrip()
        if EMPTIED_PAIR.search(f"{before[-2:]}{PLACEHOLDER}{after[:2]}"):
            left, right = before[:-1], after[1:]
        elif dangling := TEXT_END.match(right) and DANGLING.search(before[-MAX_DANGLING:]):
            left = before[: -len(dangling[0])].rstrip()
        else:
            return left, right


# Control tokens of models: Hugging Face's tokenizers read each as one token, also within a text.
# A space after the first character makes it ordinary text.
SPECIAL_TOKENS = re.compile(
    "|".join(
        (
            r"<(?=[|｜])",  # GPT-2, Llama 3, ChatML (Qwen, SmolLM2), Phi, Gemma 4; DeepSeek
            r"<(?=/?\w+\|>)",  # Gemma 4
            r"<(?=/?(?:s|bos|eos|pad|unk|mask)>)",  # Mistral, Gemma, T5
            r"<(?=/?[a-z]+(?:_[a-z0-9]+)+>)",  # Gemma's turns, Qwen's tools, SmolLM2's files
            r"<(?=/?think>|(?:reponame|filename|unused\d+)>)",  # Qwen 3, DeepSeek; SmolLM2; Gemma
            r"\[(?=/?(?:INST|[A-Z]+_PROMPT|AVAILABLE_TOOLS|TOOL_[A-Z]+|THINK|IMG)\])",  # Mistral
        )
    )
)


def escape_special_tokens(text: str) -> str:
    """Insert a space after the first character of each special token of a language model.

    >>> escape_special_tokens("<|endoftext|> </s> [INST] <start_of_turn> <3 </3 <b>")
    '< |endoftext|> < /s> [ INST] < start_of_turn> <3 </3 <b>'
    """
    return SPECIAL_TOKENS.sub(r"\g<0> ", text) if "<" in text or "[" in text else text


# ---------------------------------------------------------------------------- sentiment

# Of the absolute compound score: VADER recommends 0.05; the others fit its human-rated tweets best
# (Hutto & Gilbert 2014).
SENTIMENT_THRESHOLDS = {3: [0.05], 5: [0.05, 0.75], 7: [0.05, 0.5, 0.9]}
STRENGTHS = ("", "VERY ", "EXTREMELY ")
ASCII_PUNCTUATION: dict[int, int | str | None] = {
    **str.maketrans("’‘“”", "''\"\"", "\ufe0f"),  # the last selects the emoji style
    **dict.fromkeys(map(ord, "–—"), " - "),
    ord("…"): "...",
}
EMOJI = re.compile("[\u203c-\u2bff\U0001f000-\U0001faff](?=\\S)")


def label_sentiment(text: str, categories: int) -> str:
    """Return the sentiment of a text as one of 3, 5 or 7 labels; empty for 0 categories.

    >>> label_sentiment("I love it, wonderful!", 3), label_sentiment("A table.", 7)
    ('POSITIVE', 'NEUTRAL')
    """
    if not categories:
        return ""
    score = load_analyzer().polarity_scores(convert_to_ascii_punctuation(text))["compound"]
    strength = bisect_right(SENTIMENT_THRESHOLDS[categories], abs(score))  # inclusive
    if not strength:
        return "NEUTRAL"
    return STRENGTHS[strength - 1] + ("POSITIVE" if score > 0 else "NEGATIVE")


def convert_to_ascii_punctuation(text: str) -> str:
    r"""Return a text with ASCII quotes, dashes and ellipses for VADER, and a space after emoji.

    >>> convert_to_ascii_punctuation("“I don’t”…😂love ❤️—this")
    '"I don\'t"...😂 love ❤ - this'
    """
    return EMOJI.sub(r"\g<0> ", text.translate(ASCII_PUNCTUATION))


@cache
def load_analyzer() -> Any:
    """Return VADER's analyzer, made faster; cached after the first call, which takes 0.1 seconds.

    Two of its checks get only the words they concern: VADER passes them the full text per word.
    """
    from vaderSentiment import vaderSentiment  # type: ignore[import-untyped]

    base = vaderSentiment.SentimentIntensityAnalyzer
    negating = {*vaderSentiment.NEGATE, "so", "this"}

    class Analyzer(base):  # type: ignore[misc, valid-type]
        def _negation_check(self, valence: float, words: list[str], start: int, i: int) -> Any:
            near = [word.lower() for word in words[max(0, i - 3) : i]]
            if negating.isdisjoint(near) and not any("n't" in word for word in near):
                return valence
            return base._negation_check(valence, near, start, len(near))

        def _special_idioms_check(self, valence: float, words: list[str], i: int) -> Any:
            return base._special_idioms_check(valence, words[i - 3 : i + 3], 3)

    return Analyzer()


# ---------------------------------------------------------------------------- text formats

SECTION_MARKER = re.compile(r"^\*{4}(?=(?:ARGUMENTS|PARENT|IN_REPLY_TO|TWEET)$)", re.MULTILINE)


@dataclass(frozen=True)
class Record:
    """A row of a CSV dataset, or a line of a JSON Lines one, and its sentiment label."""

    content: str | Json  # the text, or the JSON object of a chat
    label: str

    @property
    def length(self) -> int:
        """Return the number of characters; for a chat, of all its messages, the label's too."""
        if isinstance(self.content, str):
            return len(self.content)
        return sum(len(message["content"]) for message in self.content["messages"])


def make_simple_record(post: SelectedPost, _context: ReplyContext, options: Options) -> Record:
    r"""Return a record of the text, after a line with its sentiment if `sentiment` is not 0.

    >>> post = SelectedPost(Tweet(1, 0, ""), "What a lovely day")
    >>> make_simple_record(post, ReplyContext(), Options("NAME", sentiment=3)).content
    'POSITIVE\nWhat a lovely day'
    """
    label = label_sentiment(post.text, options.sentiment)
    return Record(f"{label}\n{post.text}" if label else post.text, label)


def make_reply_record(post: SelectedPost, context: ReplyContext, options: Options) -> Record:
    """Return the text with its root and parent post in sections; those without a text are empty.

    >>> reply = SelectedPost(Tweet(2, 0, "", is_reply=True), "Please!")
    >>> context = ReplyContext(root=SelectedPost(Tweet(1, 0, ""), "Tea?"))
    >>> print(make_reply_record(reply, context, Options("NAME")).content)
    ****ARGUMENTS
    REPLY
    ****PARENT
    Tea?
    ****IN_REPLY_TO
    ****TWEET
    Please!
    """
    label = label_sentiment(post.text, options.sentiment)
    sections = {
        "****ARGUMENTS": f"{'REPLY' if post.tweet.is_reply else 'ORIGINAL'}\n{label}".strip(),
        "****PARENT": escape_section_markers(context.root.text),
        "****IN_REPLY_TO": escape_section_markers(context.parent.text),
        "****TWEET": escape_section_markers(post.text),
    }
    return Record("\n".join(line for part in sections.items() for line in part if line), label)


def make_chat_record(post: SelectedPost, context: ReplyContext, options: Options) -> Record | None:
    """Return a chat that ends with the text; None for a reply whose context has no text by others.

    An original post follows the prompt; a reply, its root and parent post. Of two other accounts
    only the later is included: the user is one person. The last message's sentiment comes first.

    >>> post = SelectedPost(Tweet(3, 0, "", author="1"), "Tea!")
    >>> make_chat_record(post, ReplyContext(), Options("NAME")).content["messages"]
    [{'role': 'user', 'content': 'Write a post.'}, {'role': 'assistant', 'content': 'Tea!'}]
    >>> reply = SelectedPost(Tweet(3, 0, "", is_reply=True, author="1"), "Here.")
    >>> root = SelectedPost(Tweet(1, 0, "", author="1"), "A?")
    >>> parent = SelectedPost(Tweet(2, 0, "", author="2"), "B!")
    >>> make_chat_record(reply, ReplyContext(root, parent), Options("NAME")).content["messages"]
    [{'role': 'user', 'content': 'B!'}, {'role': 'assistant', 'content': 'Here.'}]
    """
    own, prompt = post.tweet.author, "" if post.tweet.is_reply else options.prompt or DEFAULT_PROMPT
    posts = {p.tweet.id: p for p in (context.root, context.parent, post)}  # two may be the same
    turns = [("", prompt), *((p.tweet.author, p.text) for p in posts.values())]
    with_text = [turn for turn in turns if turn[1]]
    stranger = next((who for who, _ in reversed(with_text) if who != own), None)
    shown = (turn for turn in with_text if turn[0] in (own, stranger))
    from_user = itertools.dropwhile(lambda turn: turn[0] == own, shown)
    messages = [
        {
            "role": "assistant" if who == own else "user",
            "content": "\n\n".join(text for _, text in turns),
        }
        for who, turns in itertools.groupby(from_user, key=itemgetter(0))
    ]
    if not messages:
        return None
    label = label_sentiment(messages[-1]["content"], options.sentiment)
    system = [{"role": "system", "content": label}] if label else []
    return Record({"messages": [*system, *messages]}, label)


@dataclass(frozen=True)
class TextFormat:
    """A shape of records. `make` returns None for a post that cannot have it."""

    make: Callable[[SelectedPost, ReplyContext, Options], Record | None]
    is_jsonl: bool = False  # JSON Lines, never CSV
    uses_context: bool = False  # needs the reply context
    has_prompt: bool = False  # puts a prompt before original posts


FORMATS: dict[str, TextFormat] = {
    "simple": TextFormat(make_simple_record),
    "reply": TextFormat(make_reply_record, uses_context=True),
    "chat": TextFormat(make_chat_record, is_jsonl=True, uses_context=True, has_prompt=True),
}


def escape_section_markers(text: str) -> str:
    """Insert a space into each line that equals a section marker of the reply format.

    >>> escape_section_markers("****TWEET"), escape_section_markers("****TWEETS")
    ('**** TWEET', '****TWEETS')
    """
    return SECTION_MARKER.sub("**** ", text)


# ---------------------------------------------------------------------------- the dataset file


class DatasetFile:
    """Writes the dataset file page by page; if a write fails, no part of its page remains.

    The first page with records replaces an existing file. On exit, closes it and deletes drafts.
    """

    def __init__(self, path: Path) -> None:
        self.path = path.resolve()  # keeps a symbolic link
        self.draft = self.path.with_name(f"{self.path.name}.{os.getpid()}.part")
        self.is_jsonl = path.suffix.lower() == ".jsonl"
        self.file: io.FileIO | None = None
        self.is_replaced = False

    def __enter__(self) -> DatasetFile:
        return self

    def __exit__(self, *_: object) -> None:
        if self.file:
            self.file.close()
        self.remove_drafts()

    def create_draft(self) -> None:
        """Create an empty draft, to raise a disk error (DownloadError) before anything is paid for.

        Deletes drafts of other runs. Not in `__enter__`: Ctrl-C at its end would leave the draft.
        """
        self.remove_drafts()
        with wrap_write_errors(self.path):
            self.draft.write_bytes(b"")

    def remove_drafts(self) -> None:
        """Delete this dataset's drafts, also of other runs; ignore those that cannot be deleted."""
        for draft in self.path.parent.glob(f"{glob.escape(self.path.name)}.[0-9]*.part"):
            with suppress(OSError):
                draft.unlink()

    def append(self, records: list[Record]) -> None:
        """Write records, or none and raise DownloadError, also if another run replaced the file.

        The first records replace an existing file, and set `is_replaced` if there was one.
        """
        lines = [self.encode_line(record) for record in records]
        with wrap_write_errors(self.path):
            if lines and not self.file:
                self.draft.write_bytes(b"".join([b"" if self.is_jsonl else b"text\n", *lines]))
                self.is_replaced = self.path.exists()
                self.draft.replace(self.path)
                self.file = io.FileIO(self.path, "ab")
            elif self.file:
                self.append_lines(self.file, lines)

    def append_lines(self, file: io.FileIO, lines: list[bytes]) -> None:
        """Append lines or, on an exception, none; raise OSError if the file is gone or replaced."""
        status = os.fstat(file.fileno())
        if not (self.path.exists() and os.path.samestat(status, self.path.stat())):
            raise OSError(errno.EBUSY, "another run has replaced it")
        try:
            for line in lines:
                if file.write(line) != len(line):
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        except BaseException:  # also Ctrl-C
            file.truncate(status.st_size)
            raise

    def encode_line(self, record: Record) -> bytes:
        """Return a record as a UTF-8 line of CSV or JSON (a text as {"text": …}), with line end."""
        if self.is_jsonl:
            is_text = isinstance(record.content, str)
            content = {"text": record.content} if is_text else record.content
            return f"{json.dumps(content, ensure_ascii=False)}\n".encode()
        cell = io.StringIO()
        csv.writer(cell, lineterminator="\n").writerow([record.content])
        return cell.getvalue().encode()


def wrap_write_errors(path: Path) -> AbstractContextManager[None]:
    """Return a context manager that re-raises OSError as a DownloadError about the file."""
    advice = ". Check the space and permissions of the disk, and close programs that use the file"
    return wrap_errors((OSError,), f"{path.name}: cannot be written", advice)


# ---------------------------------------------------------------------------- summary and output

ENOUGH = 200  # records: what a small model of today learns a tone from
# X's codes for a text without a language, or in an unknown one.
NO_LANGUAGE = {"", "art", "qam", "qct", "qht", "qme", "qst", "und", "zxx"}
PLURAL = re.compile(r"^((?:[a-z]+ )?[a-z-]+?)(ie)?s\b")  # a noun at the start, with one adjective
CHART_WIDTH = 30  # characters of the longest bar


@dataclass(frozen=True)
class Report:
    """What a run fetched, wrote and left out."""

    summary: list[str]  # its lines
    errors: list[DownloadError]  # why posts are missing, per account or for all of them

    def __str__(self) -> str:
        """Return the lines of the summary and the errors."""
        return "\n".join([*self.summary, *map(str, self.errors)])

    @property
    def exit_code(self) -> int:
        """Return the highest exit code of the errors; 0 if none, or for --max_cost only."""
        return max((error.exit_code for error in self.errors), default=0)


def summarize(tally: Tally, source: Source, options: Options) -> Iterator[str]:
    """Yield the lines of the closing summary, from the counts to the cost, without the errors.

    `source` is a file, or the first of the accounts. `tally` needs at least one record.
    """
    posts, is_file = tally.posts + tally.dropped.total(), isinstance(source, File)
    origin = f"{tally.from_x:,} from X, {posts - tally.from_x:,} from the cache; "
    written = f"{'' if is_file else origin}{tally.posts:,} written"
    yield from list_reasons(f"{format_count(posts, 'posts')}: {written}", tally.dropped)
    if replies := tally.missing_parents.total():
        what = "its parent post" if replies == 1 else "their parent posts"
        start = f"{format_count(replies, 'replies')} without {what}"
        yield f"{start}{format_reasons(tally.missing_parents)}"
    yield from format_chart(tally.labels)
    yield from format_language_warning(tally)
    share = f"{tally.with_links:,} of {format_count(tally.posts, 'written posts')}"
    yield f"{share} had a link, picture or video"
    median, largest = (compute_percentile(tally.lengths, percent) for percent in (50, 99))
    yield f"record length: median {median:,} characters, 99th percentile {largest:,}"
    if options.format.has_prompt and tally.replies < tally.records:
        prompt = json.dumps(options.prompt or DEFAULT_PROMPT, ensure_ascii=False)
        yield f"prompt before original posts: {prompt} (generate with the same prompt)"
    yield from source.notes
    yield suggest_next_step(tally, options)
    if is_file and tally.unfetched:
        yield format_fetchable_note(len(tally.unfetched), options)
    if source.x and source.x.cost.dollars:
        yield str(source.x.cost)


def list_reasons(start: str, reasons: Counter[str]) -> Iterator[str]:
    r"""Yield a line with the sum of the counts, and one for each reason if there are several.

    >>> print(*list_reasons("9 posts", Counter(quotes=1, retweets=3)), sep="\n")
    9 posts, 4 left out:
           3 retweets
           1 quote
    """
    found = [(number, why) for why, number in reasons.most_common() if number]
    total = f"{start}, {reasons.total():,} left out" if found else start
    if len(found) < 2:
        yield f"{total}{format_reasons(reasons)}"
        return
    yield f"{total}:"
    for number, why in found:
        yield f"  {format_count(number, why, width=6)}"


def compute_percentile(lengths: Counter[int], percent: int) -> int:
    """Return the smallest length that this percentage of records (one or more) does not exceed.

    >>> [compute_percentile(Counter({10: 98, 20: 1, 500: 1}), percent) for percent in (50, 99)]
    [10, 20]
    """
    ordered = sorted(lengths.elements())
    return ordered[(percent * len(ordered) - 1) // 100]


def format_fetchable_note(number: int, options: Options) -> str:
    """Return how many parent or truncated posts X could add, and the --max_cost that allows it."""
    cost = format_usd(number * POST_PRICE).replace(",", "")
    which = "parent posts of your replies" if options.with_context else "truncated posts"
    posts = format_count(number, which)
    return f"{posts} could be fetched, at most {cost}: --max_cost {cost[1:]}"


def suggest_next_step(tally: Tally, options: Options) -> str:
    """Return how to train, and if the dataset is small; for format reply, if none is a reply."""
    if options.text_format == "reply" and not tally.replies:
        reason = "The format reply shows parent posts, which originals do not have"
        return f"warning: no record is a reply. {reason}. Add --include_replies."
    few = f"A small model needs about {ENOUGH} records. " if tally.records < ENOUGH else ""
    return f'{few}To train a model on it, see "Training" in README.md.'


def format_language_warning(tally: Tally) -> Iterator[str]:
    """Yield a warning if sentiments were written, but most known languages are not English."""
    known = Counter({name: n for name, n in tally.languages.items() if name not in NO_LANGUAGE})
    others = known.total() - known["en"]
    if set(tally.labels) != {""} and others > known["en"]:
        share = f"{others / known.total():.0%} of the posts"
        most = ", ".join(name for name, _ in known.most_common(3) if name != "en")
        yield f"warning: {share} are not in English ({most}). VADER's labels are for English only."


def nothing_written_error(tally: Tally, errors: list[DownloadError]) -> DownloadError:
    """Return the run's one error, or that no record was written and why; print several errors."""
    if len(errors) == 1:
        return DownloadError(str(errors[0]))
    for error in errors:
        print_error(error)
    if errors:
        return DownloadError("no account could be downloaded. See the reasons above.")
    posts = format_count(tally.dropped.total(), "posts")
    return DownloadError(
        f"nothing to write: {posts}{format_reasons(tally.dropped)}{suggest_options(tally)}"
    )


def suggest_options(tally: Tally) -> str:
    """Return the options that would have given records, as the end of a message; empty if none."""
    found = [
        (tally.dropped[TOO_SHORT], "a lower --min_length"),
        (tally.dropped[FEW_LIKES], "a lower --min_likes"),
        (tally.dropped["replies"], "--include_replies"),
        (tally.dropped["original posts"], "--include_replies True"),
        (tally.dropped[TYPE_REASONS[SELF_REPLIES]], "--include_threads"),
        (tally.missing_parents[PARENT_NOT_FETCHED], "--max_cost 1 (fetches parent posts)"),
        (tally.dropped[NO_CONTEXT], "--text_format reply"),
    ]
    options = [option for number, option in found if number]
    return f". Try {', or '.join(options)}." if options else ""


def format_count(number: int, what: str, width: int = 0) -> str:
    """Return a number with what it counts, which is given in the plural.

    >>> format_count(1, "posts"), format_count(1200, "posts"), format_count(1, "replies by others")
    ('1 post', '1,200 posts', '1 reply by others')
    """
    if number == 1:
        what = PLURAL.sub(lambda match: match[1] + ("y" if match[2] else ""), what)
    return f"{number:{width},} {what}"


def format_reasons(reasons: Counter[str]) -> str:
    """Return the reasons with their counts, the most frequent first, as the end of a message.

    >>> format_reasons(Counter(quotes=1, retweets=3, replies=0))
    ' (3 retweets, 1 quote)'
    """
    parts = [format_count(n, why) for why, n in reasons.most_common() if n]
    return f" ({', '.join(parts)})" if parts else ""


def format_size(size: int) -> str:
    """Return a number of bytes in bytes, kB or MB.

    >>> format_size(999), format_size(12_345), format_size(3_456_789)
    ('999 bytes', '12.3 kB', '3.5 MB')
    """
    if size < 1_000:
        return f"{size} bytes"
    return f"{size / 1_000:.1f} kB" if size < 1_000_000 else f"{size / 1_000_000:.1f} MB"


def format_chart(labels: Counter[str]) -> Iterator[str]:
    """Yield a line per sentiment that occurs, the most negative first: ASCII bar, share, number."""
    negative, positive = ([f"{s}{name}" for s in STRENGTHS] for name in ("NEGATIVE", "POSITIVE"))
    for label in [*reversed(negative), "NEUTRAL", *positive]:
        if number := labels[label]:
            bar = "#" * max(1, round(CHART_WIDTH * number / max(labels.values())))
            yield f"  {label:18} {bar:{CHART_WIDTH}} {number / labels.total():4.0%} {number:7,}"


Bar: TypeAlias = Any  # tqdm's; None: not a terminal


@contextmanager
def create_progress_bar(**options: Any) -> Iterator[Bar]:
    """Show a tqdm progress bar on standard error; yield None where that is not a terminal.

    Turns off tqdm's monitor thread for the whole process.
    """
    if not sys.stderr.isatty():
        yield None
        return
    from tqdm import tqdm

    tqdm.monitor_interval = 0  # a smoother bar is not worth a monitor thread
    with tqdm(file=sys.stderr, **options) as bar:
        yield bar


def create_byte_bar(size: int) -> AbstractContextManager[Bar]:
    """Return a context manager of a progress bar of bytes, or None if stderr is not a terminal."""
    return create_progress_bar(total=size, unit="B", unit_scale=True, desc="reading", leave=False)


def update_bar(bar: Bar, source: Source, records: int, note: str = "") -> None:
    """Add records to a bar, with account, cost and note; do nothing if it is None or stays at 0."""
    if bar is not None and (records or bar.n):
        bar.leave = True  # a bar at zero is erased
        cost = f"${source.x.cost.dollars:.2f}" if source.x and source.x.cost.cap else ""
        bar.set_description_str(source.name, refresh=False)
        bar.set_postfix_str(", ".join(filter(None, [cost, note])), refresh=False)
        bar.update(records)


def print_stderr(message: str) -> None:
    """Print a line to standard error, above any bar; if that fails, redirect it to os.devnull."""
    tqdm = sys.modules.get("tqdm")
    try:
        if tqdm:
            tqdm.tqdm.write(message, file=sys.stderr)
        else:
            print(message, file=sys.stderr)
    except OSError:
        redirect_to_devnull(sys.stderr)


def print_error(error: DownloadError) -> None:
    """Print an error to standard error, after "error: " unless its exit code is 0."""
    print_stderr(f"error: {error}" if error.exit_code else str(error))


def print_stdout(text: str) -> None:
    """Print to standard output; raise DownloadError if it fails, except for a closed pipe.

    After either failure, redirects standard output to os.devnull.
    """
    try:
        print(text, flush=True)
    except OSError as error:
        redirect_to_devnull(sys.stdout)
        if not isinstance(error, BrokenPipeError):
            raise DownloadError(f"standard output: cannot be written ({error.strerror})") from None


def redirect_to_devnull(stream: TextIO) -> None:
    """Redirect a broken stream to os.devnull, so that Python does not fail to flush it at exit.

    Does nothing for a stream without a file descriptor, as a notebook's.
    """
    with suppress(io.UnsupportedOperation), open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), stream.fileno())


def prepare_standard_streams() -> None:
    """Open closed standard streams on os.devnull; escape characters that output cannot encode."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            stream = open(os.devnull, mode, encoding="utf-8")  # noqa: SIM115  as long as we run
            setattr(sys, name, stream)
        elif mode == "w" and isinstance(stream, io.TextIOWrapper):  # in a notebook it is not
            stream.reconfigure(errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
