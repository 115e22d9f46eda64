"""Writes archives as X makes them, and dumps as other tools do, for the tests."""

from __future__ import annotations

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

from conftest import SCRIPT, clean_environment
from x_simulator import snowflake

Json = dict[str, Any]
Files = dict[str, bytes]  # an archive's files by their names in it

BOM = b"\xef\xbb\xbf"
OWNER = "example_writer"
OWNER_ID = 830361364878562204
OTHER = "other_account"
OTHER_ID = 11


def moment(number: int) -> datetime:
    """When post `number` was made: an hour after the one before."""
    return datetime(2023, 3, 1, 8, 0, 7, tzinfo=UTC) + timedelta(hours=number)


def post_id(number: int) -> int:
    """The id of post `number`, which carries its time as X's do."""
    return snowflake(moment(number), sequence=1)


# --- posts in the shape of API v1.1 ---


def status(number: int, text: str, **fields: Any) -> Json:
    """A post as today's archives hold it: its numbers are strings, and nobody signed it.

    A field given as None is left out.
    """
    post = {
        "edit_info": {"initial": {"editTweetIds": [str(post_id(number))], "editsRemaining": "5"}},
        "retweeted": False,
        "source": '<a href="https://example.com" rel="nofollow">Example</a>',
        "entities": {"hashtags": [], "symbols": [], "user_mentions": [], "urls": []},
        "display_text_range": ["0", str(len(text))],
        "favorite_count": "3",
        "id_str": str(post_id(number)),
        "truncated": False,
        "id": str(post_id(number)),
        "created_at": f"{moment(number):%a %b %d %H:%M:%S %z %Y}",
        "full_text": text,
        "lang": "en",
    }
    return {name: value for name, value in (post | fields).items() if value is not None}


def answers(post: int, user: int = OTHER_ID, name: str = OTHER) -> Json:
    """The fields of a status that answers the post with that id."""
    return {
        "in_reply_to_status_id": str(post),
        "in_reply_to_status_id_str": str(post),
        "in_reply_to_user_id": str(user),
        "in_reply_to_user_id_str": str(user),
        "in_reply_to_screen_name": name,
    }


def with_links(**links: str) -> Json:
    """The entities of a status whose text holds `https://t.co/NAME` for each of the links."""
    urls = [{"url": f"https://t.co/{name}", "expanded_url": to} for name, to in links.items()]
    return {"hashtags": [], "symbols": [], "user_mentions": [], "urls": urls}


def with_media(number: int, name: str) -> Json:
    """The fields of post `number` with a photo of its own behind `https://t.co/NAME`."""
    photo = {
        "url": f"https://t.co/{name}",
        "expanded_url": f"https://twitter.com/{OWNER}/status/{post_id(number)}/photo/1",
        "media_url": "http://pbs.twimg.com/media/x.jpg",
        "type": "photo",
    }
    return {
        "entities": {"hashtags": [], "urls": [], "media": [photo]},
        "extended_entities": {"media": [photo]},
    }


def long_post(number: int, whole: str, **fields: Any) -> Json:
    """A long post as tweets.js holds it: escaped, cut, and with a link to itself at the end."""
    escaped = whole.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    itself = {"self": f"https://twitter.com/i/web/status/{post_id(number)}"}
    names = fields.pop("names", "")
    text = f"{names}{escaped[:270]}… https://t.co/self"
    return status(number, text, **{"entities": with_links(**itself)} | fields)


def note(number: int, text: str, **links: str) -> Json:
    """The whole text of post `number` as note-tweet.js holds it: not escaped, without its id."""
    urls = [{"shortUrl": f"https://t.co/{name}", "expandedUrl": to} for name, to in links.items()]
    made = f"{moment(number):%Y-%m-%dT%H:%M:%S}.000Z"
    core = {"styletags": [], "urls": urls, "text": text, "mentions": [], "hashtags": []}
    about = {"noteTweetId": str(post_id(number) - 5), "createdAt": made, "updatedAt": made}
    return {"noteTweet": about | {"core": core}}


def old_status(number: int, text: str, **fields: Any) -> Json:
    """A post as archives before 2019 held it: signed, with numbers, and a `text`."""
    post = {
        "source": "web",
        "entities": {"user_mentions": [], "media": [], "hashtags": [], "urls": []},
        "geo": {},
        "id_str": str(post_id(number)),
        "text": text,
        "id": float(post_id(number)),
        "created_at": f"{moment(number):%Y-%m-%d %H:%M:%S %z}",
        "user": {"name": "Example", "screen_name": OWNER, "id_str": str(OWNER_ID), "id": OWNER_ID},
    }
    return {name: value for name, value in (post | fields).items() if value is not None}


# --- archives ---


def assigned(name: str, items: Any, end: str = "") -> bytes:
    """A JavaScript file of an archive, which assigns a JSON array."""
    text = json.dumps(items, ensure_ascii=False, indent=2)
    return f"{name} = {text}{end}".encode(errors="backslashreplace")  # of lone surrogates


def tweets_js(posts: Iterable[Json], part: int = 0, name: str = "tweets", end: str = "") -> bytes:
    """A file of posts, each in its wrapper, as X writes them since 2019."""
    items = [{"tweet": post} for post in posts]
    return assigned(f"window.YTD.{name}.part{part}", items, end)


def archive(
    posts: Iterable[Json], notes: Iterable[Json] = (), communities: Iterable[Json] = ()
) -> Files:
    """The files of an archive of today."""
    files = {
        "data/manifest.js": assigned("window.__THAR_CONFIG", {"userInfo": {"userName": OWNER}}),
        "data/account.js": assigned("window.YTD.account.part0", [{"account": {"email": "a@b.c"}}]),
        "data/tweets.js": tweets_js(posts),
    }
    if notes := list(notes):
        files["data/note-tweet.js"] = assigned("window.YTD.note_tweet.part0", notes)
    if communities := list(communities):
        files["data/community-tweet.js"] = tweets_js(communities, name="community_tweet")
    return files


def archive_of_2019(posts: Iterable[Json]) -> Files:
    """The files of an archive of 2019 to 2022."""
    return {
        "data/manifest.js": assigned("window.__THAR_CONFIG", {}),
        "data/tweet.js": tweets_js(posts, name="tweet"),
    }


def archive_before_2019(months: Mapping[str, Iterable[Json]]) -> Files:
    """The files of an archive before 2019 ("Grailbird"): one a month, posts without a wrapper."""
    files = {
        f"data/js/tweets/{month}.js": assigned(f"Grailbird.data.tweets_{month}", list(posts))
        for month, posts in months.items()
    }
    return files | {"data/js/tweet_index.js": b"var tweet_index = []", "tweets.csv": b"tweet_id\n"}


def unpacked(path: Path, files: Files) -> Path:
    """The files in a folder."""
    for name, content in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(content)
    return path


def zipped(path: Path, files: Files, method: int = zipfile.ZIP_DEFLATED) -> Path:
    """The files in a zip."""
    with zipfile.ZipFile(path, "w", method) as bundle:
        for name, content in files.items():
            bundle.writestr(name, content)
    return path


def under(folder: str, files: Files) -> Files:
    """The files one folder deeper, as somebody who zips an unpacked archive again has them."""
    return {f"{folder}/{name}": content for name, content in files.items()}


# --- posts in the shape of API v2, and dumps ---


def post(number: int, text: str, **fields: Any) -> Json:
    """A post as API v2 gives it."""
    own = {
        "id": str(post_id(number)),
        "text": text,
        "author_id": str(OWNER_ID),
        "conversation_id": str(post_id(number)),
        "created_at": f"{moment(number):%Y-%m-%dT%H:%M:%S}.000Z",
        "edit_history_tweet_ids": [str(post_id(number))],
    }
    return {name: value for name, value in (own | fields).items() if value is not None}


def reply_fields(answered: int, first: int, user: int = OTHER_ID) -> Json:
    """The fields of a v2 post that answers a post of a thread, both given by their ids."""
    return {
        "referenced_tweets": [{"type": "replied_to", "id": str(answered)}],
        "in_reply_to_user_id": str(user),
        "conversation_id": str(first),
    }


def dumped(number: int, text: str, **fields: Any) -> Json:
    """A post as API v1.1 gave it and other tools kept it: signed, with every field."""
    user = {"id": OTHER_ID, "id_str": str(OTHER_ID), "screen_name": OTHER, "name": "Other"}
    own = {
        "created_at": f"{moment(number):%a %b %d %H:%M:%S %z %Y}",
        "id": post_id(number),
        "id_str": str(post_id(number)),
        "text": text,
        "truncated": False,
        "entities": {"hashtags": [], "symbols": [], "user_mentions": [], "urls": []},
        "in_reply_to_status_id": "",
        "in_reply_to_status_id_str": "",
        "in_reply_to_user_id": "",
        "in_reply_to_user_id_str": "",
        "in_reply_to_screen_name": "",
        "user": user,
        "geo": "",
        "is_quote_status": False,
        "retweeted": False,
    }
    whole = {name: value for name, value in (own | fields).items() if value is not None}
    return {name: None if value == "" else value for name, value in whole.items()}


def flattened(post: Json, *referenced: Json) -> Json:
    """A v2 post as `twarc2 flatten` writes it: what it refers to stands inside it."""
    by_id = {other["id"]: other for other in referenced}
    references = [
        reference | by_id.get(reference["id"], {})
        for reference in post.get("referenced_tweets", [])
    ]
    author = {"id": str(OWNER_ID), "username": OWNER, "name": "Example"}
    twarc = {"url": "https://api.twitter.com/2/tweets/search/all", "version": "2.14.1"}
    more = {"author": author, "in_reply_to_user": author, "__twarc": twarc}
    return post | ({"referenced_tweets": references} if references else {}) | more


def respelled(text: bytes) -> bytes:
    """A v2 dump in the spelling of 2026."""
    for old, new in [("referenced_tweets", "referenced_posts"), ("note_tweet", "note_post")]:
        text = text.replace(old.encode(), new.encode())
    return text.replace(b'"tweets"', b'"posts"').replace(b"history_tweet_ids", b"history_post_ids")


def page(posts: Iterable[Json], parents: Iterable[Json] = ()) -> Json:
    """A page of search results, with the posts that X includes for reference."""
    posts, parents = list(posts), list(parents)
    users = [{"id": str(OWNER_ID), "name": "Example", "username": OWNER}]
    return {
        "data": posts,
        "includes": {"users": users, "tweets": parents},
        "meta": {"result_count": len(posts), "newest_id": "1", "oldest_id": "1"},
    }


def json_lines(values: Iterable[Any], end: str = "\n") -> bytes:
    """A JSON value a line."""
    return "".join(json.dumps(value) + end for value in values).encode()


# --- what a run over them did ---

OUT = "out.csv"
OLD = b"text\nan old dataset\n"


def records(main: Any, source: object, *words: object, **more: Any) -> list[str]:
    """The records that a run wrote, which must have ended well, and quietly if it was offline."""
    run = main(source, *words, "--output", OUT, **more)
    assert run.code == 0, run
    assert run.err == "" or more.get("simulator"), run
    return run.rows(OUT)


def refused(main: Any, source: object, *words: object, **more: Any) -> str:
    """The one line in which a run refused its input, leaving an old dataset as it was."""
    Path(OUT).write_bytes(OLD)
    run = main(source, *words, "--output", OUT, **more)
    assert run.code in (1, 2), run
    assert run.out == "", run
    assert Path(OUT).read_bytes() == OLD, "the old dataset was touched"
    assert not list(Path().glob("*.part")), "a part is left"
    return the_line(run.err)


def the_line(err: str) -> str:
    """The error that is all that stands on standard error, and is one line."""
    assert err.startswith("error: "), err
    assert err.endswith("\n"), err
    assert len(err.splitlines()) == 1, err
    return err.removeprefix("error: ").strip()


def last_line(err: str) -> str:
    """The last line on standard error, after what a run tells of its bill and its pauses."""
    return err.splitlines(keepends=True)[-1]


COUNTS = re.compile(r"^([\d,]+) posts? read: ([\d,]+) written, ([\d,]+) not(?: \((.*)\))?$", re.M)


def counts(run: Any) -> dict[str, int]:
    """The posts that a run read, wrote, and dropped for each reason; they must add up."""
    match = COUNTS.search(run.out)
    assert match, run
    read, written, dropped = (int(number.replace(",", "")) for number in match.groups()[:3])
    reasons = [part.split(" ", 1) for part in (match[4] or "").split(", ") if part]
    found = {reason: int(number.replace(",", "")) for number, reason in reasons}
    assert read == written + dropped, run
    assert dropped == sum(found.values()), run
    return {"read": read, "written": written} | found


# --- strangers' files ---

ODD_VALUES = [None, True, 0, -1, 1e300, 10**30, "", "0", "\ud83d", "x" * 3000, [], [[]], {}, [None]]


def damaged(chance: random.Random, content: bytes) -> bytes:
    """The content with some of its bytes changed, taken out, doubled or cut off."""
    damage = bytearray(content)
    for _ in range(chance.choice([1, 1, 1, 3, 10])):
        start = chance.randrange(len(damage) + 1)
        end = min(start + chance.choice([1, 1, 2, 8, 100]), len(damage))
        match chance.choice(["change", "take out", "double", "put in", "cut off"]):
            case "change":
                damage[start:end] = bytes(chance.randrange(256) for _ in range(end - start))
            case "take out":
                del damage[start:end]
            case "double":
                damage[end:end] = damage[start:end]
            case "put in":
                damage[start:start] = chance.choice([b"\0", b"\n", b'"', b"]", b"{", b"\xff", b","])
            case "cut off":
                del damage[len(damage) - chance.choice([1, 2, 30]) :]
    return bytes(damage)


def with_odd_value(chance: random.Random, value: Any) -> Any:
    """The JSON value with one of its parts, at any depth, replaced or taken out."""
    changed = json.loads(json.dumps(value))
    places = [(holder, key) for holder in holders(changed) for key in keys(holder)]
    holder, key = chance.choice(places)
    if chance.random() < 0.2:
        del holder[key]
    else:
        holder[key] = chance.choice(ODD_VALUES)
    return changed


def holders(value: Any) -> Iterator[Any]:
    """All lists and objects in a JSON value that are not empty, itself the first."""
    if isinstance(value, (dict, list)) and value:
        yield value
        for key in keys(value):
            yield from holders(value[key])


def keys(holder: Any) -> list[Any]:
    return list(holder if isinstance(holder, dict) else range(len(holder)))


def stands(main: Any, source: object, *words: object, **more: Any) -> int:
    """The exit code of a run over anything: done, or refused in one line. Not a traceback."""
    run = main(source, *words, "--output", OUT, **more)
    assert run.code in (0, 1, 2), run
    if run.code:
        the_line(run.err if not more.get("simulator") else last_line(run.err))
    return int(run.code)


# --- how much memory a run takes ---


def many(example: Json, count: int, indent: int | None = None) -> Iterator[bytes]:
    """So many posts as JSON, like the example but for their ids, and their numbers for its TEXT."""
    template = json.dumps(example, indent=indent)
    for number in range(count):
        text = f"number {number} {'of many ' * 12}"
        filled = template.replace(str(post_id(0)), str(post_id(number))).replace("TEXT", text)
        yield filled.encode()


WATCHED = """
import resource, subprocess, sys
code = subprocess.run(sys.argv[1:]).returncode
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
sys.exit(code)
"""


def peak_memory(folder: Path, *words: object) -> float:
    """The most memory that a run of the command line took, in MB; POSIX only.

    A small process stands between: a child's peak counts from that of the process it comes from.
    """
    command = [sys.executable, "-c", WATCHED, sys.executable, str(SCRIPT), *map(str, words)]
    environment = clean_environment(None)
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=True
    )
    unit = 1 if sys.platform == "darwin" else 1024
    return int(done.stdout.split()[-1]) * unit / 1e6
