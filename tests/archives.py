"""Write archives as X makes them and dumps as other tools do, and check what a run makes of them.

Posts are numbered: post `number` is one hour newer than the one before, and so is its id.
"""

from __future__ import annotations

import html
import json
import random
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from conftest import SCRIPT, Run, clean_environment
from x_simulator import make_snowflake

Json = dict[str, Any]
Files = dict[str, bytes]  # an archive's files by their names in it

BOM = b"\xef\xbb\xbf"
SINGULAR_FORMS = {  # of the reasons in a summary that begin with a noun
    "retweets": "retweet",
    "retweets written by hand": "retweet written by hand",
    "quotes": "quote",
    "replies": "reply",
    "original posts": "original post",
    "thread continuations (add --include_threads)": "thread continuation (add --include_threads)",
    "older versions of an edited post": "older version of an edited post",
    "notices of X in place of a post": "notice of X in place of a post",
    "replies to an account, not to a post": "reply to an account, not to a post",
}
OWNER, OWNER_ID = "example_writer", 830361364878562204
OTHER, OTHER_ID = "other_account", 11
QUOTED = "https://twitter.com/bob/status/1234567890"

# Why posts are not written.
THREAD = "thread continuations (add --include_threads)"
CUT, BY_HAND = "truncated by the source", "retweets written by hand"


def post_time(number: int) -> datetime:
    return datetime(2023, 3, 1, 8, 0, 7, tzinfo=UTC) + timedelta(hours=number)


def post_id(number: int) -> int:
    """Return the id of post `number`, a snowflake that contains its time as X's ids do."""
    return make_snowflake(post_time(number), sequence=1)


def format_hour(number: int) -> str:
    """Return the hour of post `number` in the form that --timeframe accepts."""
    return f"{post_time(number):%Y%m%d%H}"


def drop_none(fields: Json) -> Json:
    return {name: value for name, value in fields.items() if value is not None}


# --- posts in the format of API v1.1; a field that is None is left out ---


def make_archive_post(number: int, text: str, answers: int | None = None, **fields: Any) -> Json:
    """Return a post as in today's tweets.js: its numbers are strings, and it has no author."""
    own = {
        "edit_info": {"initial": {"editTweetIds": [str(post_id(number))], "editsRemaining": "5"}},
        "retweeted": False,
        "source": '<a href="https://example.com" rel="nofollow">Example</a>',
        "entities": {"hashtags": [], "symbols": [], "user_mentions": [], "urls": []},
        "display_text_range": ["0", str(len(text))],
        "favorite_count": "3",
        "id_str": str(post_id(number)),
        "truncated": False,
        "id": str(post_id(number)),
        "created_at": f"{post_time(number):%a %b %d %H:%M:%S %z %Y}",
        "full_text": text,
        "lang": "en",
    }
    return drop_none(own | (reply_fields(answers) if answers else {}) | fields)


def reply_fields(post: int) -> Json:
    """Return the v1.1 fields that make a post a reply to the post with that id."""
    fields = {"in_reply_to_status_id": str(post), "in_reply_to_user_id": str(OTHER_ID)}
    as_text = {f"{name}_str": value for name, value in fields.items()}
    return fields | as_text | {"in_reply_to_screen_name": OTHER}


def make_old_archive_post(
    number: int, text: str, answers: int | None = None, **fields: Any
) -> Json:
    """Return a post as in archives before 2019: with its author, numbers and a `text`."""
    own = {
        "source": "web",
        "entities": {"user_mentions": [], "media": [], "hashtags": [], "urls": []},
        "geo": {},
        "id_str": str(post_id(number)),
        "text": text,
        "id": float(post_id(number)),
        "created_at": f"{post_time(number):%Y-%m-%d %H:%M:%S %z}",
        "user": {"name": "Example", "screen_name": OWNER, "id_str": str(OWNER_ID), "id": OWNER_ID},
    }
    return drop_none(own | (reply_fields(answers) if answers else {}) | fields)


def make_v1_post(number: int, text: str | None, answers: int | None = None, **fields: Any) -> Json:
    """Return a post of API v1.1 as other tools store it: with its author, unset fields null."""
    own = {
        "created_at": f"{post_time(number):%a %b %d %H:%M:%S %z %Y}",
        "id": post_id(number),
        "id_str": str(post_id(number)),
        "text": text,
        "truncated": False,
        "entities": {"hashtags": [], "symbols": [], "user_mentions": [], "urls": []},
        "user": {"id": OWNER_ID, "id_str": str(OWNER_ID), "screen_name": OWNER, "name": "Example"},
        "is_quote_status": False,
        "retweeted": False,
    }
    found = drop_none(own | (reply_fields(answers) if answers else {}) | fields)
    return dict.fromkeys(reply_fields(0)) | {"geo": None} | found


def link_entities(**targets: str) -> Json:
    """Return the entities of a post that links to each target by `https://t.co/NAME`."""
    return {"urls": [{"url": f"https://t.co/{n}", "expanded_url": t} for n, t in targets.items()]}


def photo_entities(number: int) -> Json:
    """Return the entities of post `number` with its own photo, linked by `https://t.co/p`."""
    address = f"https://twitter.com/{OWNER}/status/{post_id(number)}/photo/1"
    return {"media": [{"url": "https://t.co/p", "expanded_url": address, "type": "photo"}]}


def make_long_archive_post(number: int, full: str, names: str = "", **fields: Any) -> Json:
    """Return a long post as in tweets.js: escaped, truncated, and ending in a link to itself."""
    itself = link_entities(self=f"https://twitter.com/i/web/status/{post_id(number)}")
    text = f"{names}{html.escape(full, quote=False)[:270]}… https://t.co/self"
    return make_archive_post(number, text, **{"entities": itself} | fields)


def make_note(number: int, text: str, made: str = "", **targets: str) -> Json:
    """Return the full text of post `number` as in note-tweet.js: not escaped, without its id."""
    urls = [{"shortUrl": f"https://t.co/{n}", "expandedUrl": to} for n, to in targets.items()]
    made = made or f"{post_time(number):%Y-%m-%dT%H:%M:%S}.000Z"
    core = {"styletags": [], "urls": urls, "text": text, "mentions": [], "hashtags": []}
    about = {"noteTweetId": str(post_id(number) - 5), "createdAt": made, "updatedAt": made}
    return {"noteTweet": about | {"core": core}}


# --- archives ---


def encode_js(name: str, items: Any, end: str = "") -> bytes:
    """Return the content of an archive's JavaScript file, which assigns JSON to a variable."""
    text = json.dumps(items, ensure_ascii=False, indent=2)
    return f"{name} = {text}{end}".encode(errors="backslashreplace")  # of lone surrogates


def encode_tweets_js(posts: Iterable[Json], name: str = "tweets", part: int = 0) -> bytes:
    """Return a JavaScript file of posts, each in its wrapper, as X has written it since 2019."""
    return encode_js(f"window.YTD.{name}.part{part}", [{"tweet": post} for post in posts])


def make_archive(
    posts: Iterable[Json], notes: Iterable[Json] = (), communities: Iterable[Json] = ()
) -> Files:
    """Return the files of an archive in today's format."""
    files = {
        "data/manifest.js": encode_js("window.__THAR_CONFIG", {"userInfo": {"userName": OWNER}}),
        "data/account.js": encode_js("window.YTD.account.part0", [{"account": {"email": "a@b.c"}}]),
        "data/tweets.js": encode_tweets_js(posts),
    }
    if notes := list(notes):
        files["data/note-tweet.js"] = encode_js("window.YTD.note_tweet.part0", notes)
    if communities := list(communities):
        files["data/community-tweet.js"] = encode_tweets_js(communities, "community_tweet")
    return files


def make_archive_before_2019(months: Mapping[str, Iterable[Json]]) -> Files:
    """Return an archive before 2019 ("Grailbird"): one file per month, posts without a wrapper."""
    files = {
        f"data/js/tweets/{month}.js": encode_js(f"Grailbird.data.tweets_{month}", list(posts))
        for month, posts in months.items()
    }
    owner = encode_js("var user_details", {"screen_name": OWNER, "id": str(OWNER_ID)})
    return files | {"data/js/user_details.js": owner, "tweets.csv": b"tweet_id\n"}


def write_folder(path: str, files: Files) -> str:
    """Write the files into a folder, and return its path."""
    for name, content in files.items():
        Path(path, name).parent.mkdir(parents=True, exist_ok=True)
        Path(path, name).write_bytes(content)
    return path


def write_zip(path: str, files: Files, method: int = zipfile.ZIP_DEFLATED) -> str:
    """Write the files into a zip, and return its path."""
    with zipfile.ZipFile(path, "w", method) as bundle:
        for name, content in files.items():
            bundle.writestr(name, content)
    return path


def move_into_folder(folder: str, files: Files) -> Files:
    """Return the files one folder deeper, as after unpacking an archive and zipping it again."""
    return {f"{folder}/{name}": content for name, content in files.items()}


# --- posts in the format of API v2, and dumps ---


def make_v2_post(
    number: int, text: str, answers: int | None = None, thread: int | None = None, **fields: Any
) -> Json:
    """Return a post of API v2; `answers` is its parent's id, `thread` its conversation id."""
    own = {
        "id": str(post_id(number)),
        "text": text,
        "author_id": str(OWNER_ID),
        "conversation_id": str(thread or answers or post_id(number)),
        "created_at": f"{post_time(number):%Y-%m-%dT%H:%M:%S}.000Z",
        "edit_history_tweet_ids": [str(post_id(number))],
    }
    if answers:
        own["referenced_tweets"] = [{"type": "replied_to", "id": str(answers)}]
        own["in_reply_to_user_id"] = str(OTHER_ID)
    return drop_none(own | fields)


def flatten(one: Json, *referenced: Json) -> Json:
    """Return a v2 post as `twarc2 flatten` writes it: the posts it refers to are nested in it."""
    by_id = {other["id"]: other for other in referenced}
    references = [ref | by_id.get(ref["id"], {}) for ref in one.get("referenced_tweets", [])]
    author = {"id": str(OWNER_ID), "username": OWNER, "name": "Example"}
    twarc = {"url": "https://api.twitter.com/2/tweets/search/all", "version": "2.14.1"}
    more = {"author": author, "in_reply_to_user": author, "__twarc": twarc}
    return one | ({"referenced_tweets": references} if references else {}) | more


def use_new_field_names(text: bytes) -> bytes:
    """Return a v2 dump with the field names of 2026, such as referenced_posts."""
    for old, new in [("referenced_tweets", "referenced_posts"), ("note_tweet", "note_post")]:
        text = text.replace(old.encode(), new.encode())
    return text.replace(b'"tweets"', b'"posts"').replace(b"history_tweet_ids", b"history_post_ids")


def make_page(posts: Iterable[Json], included: Iterable[Json] = ()) -> Json:
    """Return a page of search results with the posts under `includes`."""
    users = [{"id": str(OWNER_ID), "name": "Example", "username": OWNER}]
    meta = {"result_count": 1, "newest_id": "1", "oldest_id": "1"}
    return {
        "data": list(posts),
        "includes": {"users": users, "tweets": list(included)},
        "meta": meta,
    }


def encode_json_lines(values: Iterable[Any]) -> bytes:
    """Return JSON Lines: one value per line."""
    return "".join(json.dumps(value) + "\n" for value in values).encode()


def encode_indented(values: Iterable[Any]) -> bytes:
    """Return the values one after the other as indented JSON."""
    return "".join(json.dumps(value, indent=2) + "\n" for value in values).encode()


def encode_array(values: Iterable[Any]) -> bytes:
    return json.dumps(list(values)).encode()


def encode_indented_array(values: Iterable[Any]) -> bytes:
    return json.dumps(list(values), indent=2).encode()


def encode_array_by_line(values: Iterable[Any]) -> bytes:
    """Return a JSON array with one value per line."""
    return b"[\n" + b",\n".join(json.dumps(value).encode() for value in values) + b"\n]\n"


FORMS = [
    encode_json_lines,
    encode_indented,
    encode_array,
    encode_indented_array,
    encode_array_by_line,
]


def write_file(name: str, content: bytes) -> str:
    Path(name).write_bytes(content)
    return name


def write_dump(*texts: str, name: str = "posts.jsonl") -> str:
    """Write a dump with one post per text, newest first, and return its name."""
    numbers = range(len(texts), 0, -1)
    return write_file(name, encode_json_lines(map(make_v2_post, numbers, texts)))


# --- what a run over them did ---

OUT = "out.csv"
OLD_DATASET = b"text\nan old dataset\n"


def run_for_records(main: Any, source: object, *args: object, **more: Any) -> list[str]:
    """Run it, check that it succeeded and printed no error, and return the records it wrote.

    With a simulator, standard error is not checked.
    """
    run = main(source, *args, "--output", OUT, **more)
    assert run.code == 0, run
    assert run.err == "" or more.get("simulator"), run
    return run.rows(OUT)


def run_rejected(main: Any, source: object, *args: object, **more: Any) -> str:
    """Run it over an old dataset, check that it fails and changes no file, and return its error."""
    Path(OUT).write_bytes(OLD_DATASET)
    before = set(Path().rglob("*")) | {Path("tweets.db")}
    run = main(source, *args, "--output", OUT, **more)
    assert run.code in (1, 2), run
    assert run.out == "", run
    assert Path(OUT).read_bytes() == OLD_DATASET, "the old dataset was touched"
    assert set(Path().rglob("*")) <= before, "something is left"
    return check_error(run)


PYTHON_ERROR = re.compile(r"\w+Error\b|' object|iterable|NoneType|invalid literal for|\('\w+'\)")


def check_error(run: Run) -> str:
    """Check that a run ended in one readable error, its last line on stderr, and return that."""
    *others, last = run.err.splitlines()
    assert last.startswith("error: "), run
    assert not any("error: " in line[1:] or "Traceback" in line for line in others), run
    assert not PYTHON_ERROR.search(last), run
    return last.removeprefix("error: ")


def run_failing(main: Any, source: object, *args: object, **more: Any) -> tuple[str, list[str]]:
    """Delete the old dataset, run it, and return its error and the records written before that.

    Checks for exit code 1.
    """
    Path(OUT).unlink(missing_ok=True)
    run = main(source, *args, "--output", OUT, **more)
    written = run.rows(OUT) if Path(OUT).exists() else []
    assert run.code == 1 and bool(run.out) <= bool(written), run
    return check_error(run), written


COUNTS = re.compile(
    r"^(?P<posts>[\d,]+) posts?: "
    r"(?:(?P<fetched>[\d,]+) from X, (?P<cached>[\d,]+) from the cache; )?"
    r"(?P<written>[\d,]+) written(?:, (?P<dropped>[\d,]+) left out"
    r"(?: \((?P<reason>.*)\)|:\n(?P<reasons>(?: +[\d,]+ .*(?:\n|$))+)))?$",
    re.MULTILINE,
)


def parse_counts(run: Run) -> dict[str, int]:
    """Return the posts that a run counted, wrote, and dropped for each reason; they must add up."""
    match = COUNTS.search(run.out)
    assert match, run
    names = ("posts", "fetched", "cached", "written", "dropped")
    posts, fetched, cached, kept, dropped = (parse_number(match[name] or "0") for name in names)
    lines = (match["reason"] or match["reasons"] or "").splitlines()
    reasons = [line.split(maxsplit=1) for line in lines]
    assert not [
        reason for number, reason in reasons if number == "1" and reason in SINGULAR_FORMS
    ], run
    many = {one: reason for reason, one in SINGULAR_FORMS.items()}
    found = {many.get(reason, reason): parse_number(number) for number, reason in reasons}
    assert posts == kept + dropped, run
    assert match["fetched"] is None or posts == fetched + cached, run
    assert dropped == sum(found.values()), run
    origin = {"from X": fetched, "from the cache": cached} if match["fetched"] else {}
    return {"posts": posts, "written": kept} | origin | found


def parse_number(word: str) -> int:
    """Return a number that is printed with commas.

    >>> parse_number("1,200")
    1200
    """
    return int(word.replace(",", ""))


SECTIONS = re.compile(
    r"\*{4}ARGUMENTS\n(?:REPLY|ORIGINAL)(?:\n[A-Z ]+)?\n\*{4}PARENT\n(?:(.*?)\n)?\*{4}IN_REPLY_TO\n"
    r"(?:(.*?)\n)?\*{4}TWEET\n(.*)",
    re.DOTALL,
)


def parse_sections(record: str) -> tuple[str, str, str]:
    """Return the texts of a reply record: the root post, the parent post and the post itself."""
    match = SECTIONS.fullmatch(record)
    assert match, record
    return match[1] or "", match[2] or "", match[3]


def run_for_sections(
    main: Any, source: object, *args: object, **more: Any
) -> list[tuple[str, ...]]:
    """Run it, and return the texts of each reply record, without those of original posts."""
    rows = run_for_records(main, source, "--text_format=reply", "--include_replies", *args, **more)
    return [parse_sections(row) for row in rows if row.startswith("****ARGUMENTS\nREPLY\n")]


def missing_parents_line(run: Run) -> str:
    """Return the line about the replies without their parent post; empty if there is none."""
    pattern = r"(?:1 reply|[\d,]+ replies) without (?:its parent post|their parent posts)"
    lines = [line for line in run.out.splitlines() if re.match(pattern, line)]
    assert len(lines) <= 1, run
    return "".join(lines)


# --- damaged and unexpected files ---

UNEXPECTED_VALUES = [
    None,
    True,
    0,
    -1,
    1e300,
    10**30,
    "",
    "0",
    "\ud83d",
    "x" * 3000,
    [],
    [[]],
    {},
    [None],
]


def damage(chance: random.Random, content: bytes) -> bytes:
    """Return the content with random bytes changed, removed, doubled, inserted or cut off."""
    changed = bytearray(content)
    for _ in range(chance.choice([1, 1, 1, 3, 10])):
        start = chance.randrange(len(changed) + 1)
        end = min(start + chance.choice([1, 1, 2, 8, 100]), len(changed))
        match chance.choice(["change", "take out", "double", "put in", "cut off"]):
            case "change":
                changed[start:end] = chance.randbytes(end - start)
            case "take out":
                del changed[start:end]
            case "double":
                changed[end:end] = changed[start:end]
            case "put in":
                changed[start:start] = chance.choice(
                    [b"\0", b"\n", b'"', b"]", b"{", b"\xff", b","]
                )
            case "cut off":
                del changed[len(changed) - chance.choice([1, 2, 30]) :]
    return bytes(changed)


def replace_random_value(chance: random.Random, value: Any) -> Any:
    """Return a copy of the JSON value with one part, at any depth, replaced or removed."""
    changed = json.loads(json.dumps(value))
    holder, key = chance.choice([(h, key) for h in find_containers(changed) for key in keys_of(h)])
    if chance.random() < 0.2:
        del holder[key]
    else:
        holder[key] = chance.choice(UNEXPECTED_VALUES)
    return changed


def find_containers(value: Any) -> Iterator[Any]:
    """Yield each list and object in a JSON value that is not empty, outermost first."""
    if isinstance(value, (dict, list)) and value:
        yield value
        for key in keys_of(value):
            yield from find_containers(value[key])


def keys_of(holder: Any) -> list[Any]:
    return list(holder if isinstance(holder, dict) else range(len(holder)))


def run_to_end(main: Any, source: object, *args: object, **more: Any) -> Run:
    """Run it over anything, check that it succeeded or ended in one error, and return the run."""
    run = main(source, *args, "--output", OUT, **more)
    assert run.code in (0, 1, 2), run
    if run.code:
        assert check_error(run)
    return run


# --- how much memory a run takes ---

MEASURE_MEMORY = """
import resource, subprocess, sys
code = subprocess.run(sys.argv[1:]).returncode
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
sys.exit(code)
"""


def measure_peak_memory(*args: object) -> float:
    """Run the command line, and return its peak memory in MB; POSIX only.

    It runs as the child of a small process, since a child's peak starts at that of its parent.
    """
    command = [sys.executable, "-c", MEASURE_MEMORY, sys.executable, str(SCRIPT), *map(str, args)]
    done = subprocess.run(
        command, env=clean_environment(None), capture_output=True, encoding="utf-8", check=True
    )
    unit = 1 if sys.platform == "darwin" else 1024
    return int(done.stdout.split()[-1]) * unit / 1e6
