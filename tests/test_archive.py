"""Test archives in all formats in which X has written them."""

from __future__ import annotations

import itertools
import json
import os
import random
import re
import signal
import struct
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from archives import (
    BOM,
    BY_HAND,
    CUT,
    OTHER_ID,
    OUT,
    OWNER,
    QUOTED,
    THREAD,
    Files,
    Json,
    encode_js,
    encode_tweets_js,
    format_hour,
    link_entities,
    make_archive,
    make_archive_before_2019,
    make_archive_post,
    make_long_archive_post,
    make_note,
    make_old_archive_post,
    move_into_folder,
    parse_counts,
    photo_entities,
    post_id,
    post_time,
    run_for_records,
    run_for_sections,
    run_rejected,
    write_file,
    write_folder,
    write_zip,
)
from conftest import SAMPLE

FULL_TEXT = "Tom & Jerry &amp; the <b>clock</b>, at length… " + "tick, tock, " * 40 + "& so on."


def write_archive(*posts: Json, notes: list[Json] = ()) -> str:
    """Write an archive of these posts, in this order, to a folder, and return its path."""
    return write_folder("archive", make_archive(posts, notes))


# --- the sample ---


def parse_js(name: str) -> list[Json]:
    """Parse a file of the sample archive, without the tool's own code."""
    return json.loads((SAMPLE / "data" / name).read_text("utf-8").partition("=")[2])


def test_the_sample_archive_becomes_a_dataset(main):
    run = main(SAMPLE)
    assert (run.code, run.err, len(run.rows("nellwindsclocks_tweets.csv"))) == (0, "", 257)
    dropped = {"replies": 40, THREAD: 35, "retweets": 16, "quotes": 12, "empty after cleaning": 5}
    assert parse_counts(run) == {"posts": 365, "written": 257} | dropped
    run = main(SAMPLE, "--include_threads")
    assert parse_counts(run) == {"posts": 365, "written": 292} | {
        n: dropped[n] for n in dropped if n != THREAD
    }
    rows = run_for_records(main, SAMPLE, "--include_replies", "--include_links")
    posts = [i["tweet"] for name in ("tweets.js", "community-tweet.js") for i in parse_js(name)]
    posts.sort(key=lambda post: -int(post["id_str"]))
    unchanged = [post["full_text"] for post in posts if post["full_text"] in rows]
    assert len(unchanged) > 150
    assert [row for row in rows if row in unchanged] == unchanged, "newest first"
    notes = [item["noteTweet"]["core"] for item in parse_js("note-tweet.js")]
    for core in notes:
        for url in core["urls"]:
            core["text"] = core["text"].replace(url["shortUrl"], url["expandedUrl"])
    assert [core["text"][:30] for core in notes if core["text"] not in rows] == []
    assert "… https" not in "".join(rows)
    communities = [item["tweet"]["full_text"][:20] for item in parse_js("community-tweet.js")]
    assert all(any(row.startswith(beginning) for row in rows) for beginning in communities)
    assert (len(rows), len(notes), len(communities)) == (335, 8, 6)
    assert "WITHDRAWN" in (SAMPLE / "data" / "deleted-tweets.js").read_text("utf-8")
    assert "WITHDRAWN" not in "".join(rows)


# --- every form of an archive, in a folder or a zip ---

SHAPES = {
    "of today": ["data/tweets.js"],
    "of today in parts": ["data/tweets.js", "data/tweets-part1.js", "data/tweets-part12.js"],
    "of today with communities": ["data/tweets.js", "data/community-tweet.js"],
    "of 2019 to 2022": ["data/tweet.js"],
    "of 2019 to 2022 in parts": ["data/tweet.js", "data/tweet-part1.js"],
    "before 2019": [f"data/js/tweets/{month}.js" for month in ("2012_12", "2013_01", "2013_02")],
}
WRAPPINGS: dict[str, Callable[[Files], str]] = {
    "unpacked": lambda files: write_folder("archive", files),
    "unpacked with a slash at its end": lambda files: f"{write_folder('archive', files)}/",
    "unpacked into one more folder": lambda files: write_folder(
        "archive", move_into_folder("b c", files)
    ),
    "unpacked where we are": lambda files: write_folder(".", files),
    "its data folder": lambda files: f"{write_folder('archive', files)}/data",
    "zipped": lambda files: write_zip("a.zip", files),
    "zipped, with a name in capitals": lambda files: write_zip("A.ZIP", files),
    "zipped without compression": lambda files: write_zip("a.zip", files, zipfile.ZIP_STORED),
    "zipped again under one folder": lambda files: write_zip(
        "a.zip", move_into_folder("my archive, 2024", files)
    ),
    "zipped on a Mac": lambda files: write_zip(
        "a.zip", files | {f"__MACOSX/{name}/._tweets.js": b"\0\1" for name in files}
    ),
}
PRIVATE = [
    *("deleted-tweets.js", "deleted-tweets-part1.js", "deleted-note-tweet.js", "like.js"),
    *("deleted-tweet-headers.js", "tweet-headers.js", "tweetdeck.js", "community-note.js"),
    *("twitter-circle-tweet.js", "twitter-circle-tweet-part1.js", "direct-messages-group.js"),
    *("direct-messages.js", "account.js", "js/tweets/deleted.js"),
]


def make_random_post(chance: random.Random, number: int, is_old: bool) -> tuple[Json, str, str]:
    """Return a random post, its record, and the reason why it is left out by default ("": none)."""
    make = make_old_archive_post if is_old else make_archive_post
    match chance.choice(["plain", "plain", "plain", "reply", "own reply", "retweet", "quote", ""]):
        case "plain":
            return make(number, f"number {number} &lt;3"), f"number {number} <3", ""
        case "reply":
            return make(number, f"@bob @amy so {number}", 77), f"so {number}", "replies"
        case "own reply":
            answers = post_id(number - 1)
            return make(number, f"and {number}", answers), f"and {number}", "replies"
        case "retweet":
            of = {"retweeted_status": make_old_archive_post(0, "hello")} if is_old else {}
            return make(number, "RT @bob: hello", **of), "", "retweets"
        case "quote":
            return (
                make(number, "Look https://t.co/q", entities=link_entities(q=QUOTED)),
                "",
                "quotes",
            )
    return (
        make(number, "https://t.co/p", entities=photo_entities(number)),
        "",
        "empty after cleaning",
    )


@pytest.mark.parametrize("wrapping", WRAPPINGS)
@pytest.mark.parametrize("shape", SHAPES)
def test_an_archive_is_read_in_any_packaging_without_private_files(main, shape, wrapping):
    chance = random.Random(f"{shape} {wrapping}")
    made = [make_random_post(chance, number, shape == "before 2019") for number in range(40)]
    dealt: dict[str, list[Json]] = {name: [] for name in SHAPES[shape]}
    for one, _, _ in [*made, *chance.sample(made, 5)]:
        posts = chance.choice(list(dealt.values()))
        posts.insert(chance.randrange(len(posts) + 1), one)
    files = make_archive_before_2019({}) | {
        name: encode_js("x", posts) if "js/" in name else encode_tweets_js(posts)
        for name, posts in dealt.items()
    }
    secret = encode_tweets_js([make_archive_post(99, "a secret")])
    files |= {f"data/{name}": b"damaged" if "note" in name else secret for name in PRIVATE}
    path = WRAPPINGS[wrapping](files)
    run = main(path, "--output", OUT)
    assert run.rows(OUT) == [row for _, row, reason in made[::-1] if not reason]
    reasons = [reason for _, _, reason in made if reason]
    dropped = {"repeated": 5} | {reason: reasons.count(reason) for reason in reasons}
    assert parse_counts(run) == {"posts": 45, "written": 40 - len(reasons)} | dropped
    wanted = [row if reason in ("", "replies") else "" for _, row, reason in made]
    limit, start, end = chance.randrange(1, 9), chance.randrange(20), chance.randrange(20, 41)
    args = [
        limit,
        "--include_replies",
        "--timeframe",
        format_hour(start),
        "--until",
        format_hour(end),
    ]
    assert run_for_records(main, path, *args) == list(filter(None, wanted[start:end][::-1]))[:limit]


PARTS = {"data": OWNER, "data/js": "js", "data/js/tweets": "tweets"}
PARTS |= {".": OWNER, "data/js/tweets/2007_05.js": "2007_05"}


@pytest.mark.parametrize("part", PARTS)
def test_any_part_of_an_archive_before_2019_counts_as_an_archive(main, part):
    write_folder(
        "archive", make_archive_before_2019({"2007_05": [make_old_archive_post(2, "two")]})
    )
    assert main(f"archive/{part}").rows(f"{PARTS[part]}_tweets.csv") == ["two"]


def test_the_first_archives_of_2019_had_no_data_folder(main):
    files = {
        "tweet.js": encode_tweets_js([make_archive_post(1, "one")], "tweet"),
        "manifest.js": b"",
    }
    assert (
        run_for_records(main, write_zip("a.zip", files))
        == run_for_records(main, write_folder("a", files))
        == ["one"]
    )


@pytest.mark.parametrize(
    "name", ["tweets.js", "tweets-part1.js", "tweet.js", "tweet-part12.js", "community-tweet.js"]
)
def test_a_single_file_of_posts_is_read_with_the_long_posts_next_to_it(main, name):
    files = make_archive([make_archive_post(9, "elsewhere")], [make_note(1, FULL_TEXT)])
    files[f"data/{name}"] = encode_tweets_js(
        [make_archive_post(2, "two"), make_long_archive_post(1, FULL_TEXT)]
    )
    assert run_for_records(main, Path(write_folder("archive", files), "data", name)) == [
        "two",
        FULL_TEXT,
    ]
    run = main(write_file(name, encode_tweets_js([make_archive_post(1, "one")])))
    assert run.rows(f"{name.removesuffix('.js')}_tweets.csv") == ["one"]
    assert run_rejected(main, write_file(name, b"[")).startswith(f"{name}, line 1: ")


ACCOUNTS = {"Its_Owner": "Its_Owner", "@its_owner": "its_owner", 5: "5"}
ACCOUNTS |= dict.fromkeys(["../a", "a/b", "a b", "", "x" * 21, None, "näme"], "my archive")


@pytest.mark.parametrize("account", ACCOUNTS)
def test_a_dataset_is_named_after_the_archives_account_or_the_archive(main, account):
    about = {"data/account.js": encode_js("x", [{"account": {"username": account}}])}
    files = about | {"data/tweets.js": encode_tweets_js([make_archive_post(1, "one")])}
    paths = write_zip("my archive.zip", files), write_folder("my archive", files)
    for path in paths:
        assert main(path).rows(f"{ACCOUNTS[account]}_tweets.csv") == ["one"]
        Path(f"{ACCOUNTS[account]}_tweets.csv").unlink()


def test_a_file_of_an_archive_without_public_posts_is_rejected(main):
    for name in [*PRIVATE[:-1], "note-tweet.js", "manifest.js"]:
        write_file(name, encode_tweets_js([make_archive_post(1, "a secret")]))
        assert re.search(rf"{name}: .*Give tweets\.js", run_rejected(main, name)), name


def test_two_posts_with_equal_rounded_ids_stay_two(main):
    first, second = post_id(1), post_id(1) + 1
    assert float(first) == float(second)
    rounded = {"id": float(first), "in_reply_to_status_id": float(second)}
    posts = [
        make_archive_post(1, "one", id=float(first)),
        make_archive_post(1, "two", id=float(second), id_str=str(second), edit_info=None),
        make_archive_post(2, "three", **rounded, id_str="3", in_reply_to_status_id_str=str(second)),
    ]
    assert run_for_records(main, write_archive(*posts)) == ["two", "one"]
    assert run_for_sections(main, "archive") == [("two", "two", "three")]


def test_times_before_2019_are_parsed_with_their_zone(main):
    posts = [
        make_old_archive_post(1, "later", created_at="2013-01-31 23:34:53 -0200"),
        make_old_archive_post(2, "earlier", created_at="2013-02-01 00:34:53 +0000"),
    ]
    path = write_folder("archive", make_archive_before_2019({"2013_01": posts}))
    assert run_for_records(main, path) == ["later", "earlier"]
    assert run_for_records(main, path, "--timeframe=201302010100") == ["later"]


# --- how its files are written ---

WRITTEN = {
    "with a BOM": lambda text: BOM + text,
    "with a semicolon at the end": lambda text: text + b";",
    "with a semicolon and blanks at the end": lambda text: text + b" ;\r\n\r\n",
    "with blank lines before and after": lambda text: b"\r\n\n" + text + b"\n\n\n",
    "with a BOM and blanks before": lambda text: BOM + b"\n " + text,
    "without blanks around the sign": lambda text: text.replace(b" = ", b"=", 1),
    "with Windows line ends": lambda text: text.replace(b"\n", b"\r\n"),
    "in one line": lambda text: (
        b"window.YTD.tweets.part0 = " + json.dumps(encode_posts(text)).encode()
    ),
    "without the wrapper": lambda text: encode_js(
        "x", [item["tweet"] for item in encode_posts(text)]
    ),
    "without the assignment": lambda text: text.partition(b"=")[2],
    "with a BOM and without the assignment": lambda text: BOM + text.partition(b"=")[2],
    "with more blanks than a buffer holds": lambda text: text.replace(b"{", b" " * 200_000 + b"{"),
    "with more blanks at the end than a buffer holds": lambda text: text + b" " * 200_000 + b";\n",
}


def encode_posts(text: bytes) -> list[Json]:
    return json.loads(text.partition(b"=")[2])


@pytest.mark.parametrize("spelt", WRITTEN.values(), ids=WRITTEN)
def test_a_file_of_posts_is_read_in_several_formats(main, spelt):
    text = spelt(
        encode_tweets_js([make_archive_post(2, "a = [b]; c"), make_archive_post(1, 'é "quoted"];')])
    )
    assert run_for_records(main, write_folder("a", {"data/tweets.js": text})) == [
        "a = [b]; c",
        'é "quoted"];',
    ]


PIECES = ["x", "\U0001f44d", "\ud83d", "\udc4d", "\\", "\\\\", "\\ud83d", "];", " ="]
PIECES += ["\udc4d\ud83d"]


@pytest.mark.parametrize("name", ["tweets.js", "dump.json"])
def test_a_text_does_not_depend_on_buffers_and_loses_lone_surrogates(main, name):
    """Old posts, truncated at 140 characters, may end in a lone surrogate, escaped in JSON."""
    chance = random.Random(name)
    for length in range(20):
        some = "x".join(chance.choices(PIECES, k=25))
        text = "y" * (length + 1) + "x".join([some] * (70_000 // len(some)))
        ends = chance.choice([b"", b";", b" ; \n"]) if name == "tweets.js" else b""
        content = json.dumps([make_archive_post(1, text)]).encode() + ends
        write_file(name, b"x = " * (name == "tweets.js") + content)
        full = "".join(letter for letter in text if not "\ud800" <= letter <= "\udfff")
        assert run_for_records(main, name) == [full]
    for length in range(65_500, 65_600, 9):
        write_file(name, b"[" + json.dumps(make_archive_post(1, "x" * length)).encode() + b"]")
        assert run_for_records(main, name) == ["x" * length]


# --- which posts ---


def test_posts_are_recognized_as_replies_retweets_and_quotes(main):
    """Check texts with the fields of their posts and the expected results, in one archive."""
    at_x = "https://twitter.com/bob"
    cases = [
        *(
            ("@bob reply", {name: value}, "replies")
            for name, value in [
                ("in_reply_to_status_id", "1600000000000000000"),
                ("in_reply_to_status_id", 1.6e18),
                ("in_reply_to_status_id_str", "1600000000000000000"),
                ("in_reply_to_user_id", "11"),
                ("in_reply_to_user_id", 11),
                ("in_reply_to_user_id_str", "11"),
                ("in_reply_to_screen_name", "other_account"),
            ]
        ),
        ("@bob is right", {"in_reply_to_user_id_str": "", "in_reply_to_user_id": ""}, ""),
        ("RT @bob: hello", {}, "retweets"),
        ("RT @bob: RT @amy: hello", {}, "retweets"),
        ("RT if you like cats", {}, ""),
        ("RT this: @bob", {}, ""),
        ("RT @bob if you like cats", {}, BY_HAND),
        ("So true! RT @bob: hello", {}, ""),
        ("They said RT @bob: hello", {}, ""),
        ("hello", {"retweeted_status": make_old_archive_post(0, "hello")}, "retweets"),
        ("hello", {"retweeted_status": {"id": 1}, "user": {"id": 7}}, "retweets"),
        ("RT @bob: signed", {"user": {"id": 7}}, BY_HAND),
        ("Look https://t.co/q", {"q": QUOTED}, "quotes"),
        ("https://t.co/q", {"q": QUOTED}, "quotes"),
        ("Look\nhttps://t.co/q \n", {"q": QUOTED}, "quotes"),
        ("Look https://t.co/q", {"q": f"{QUOTED}?s=20&amp;t=x"}, "quotes"),
        ("Look https://t.co/q", {"q": "https://x.com/b_b/status/1"}, "quotes"),
        ("Look https://t.co/q", {"q": "https://mobile.twitter.com/b/status/1"}, "quotes"),
        ("Look https://t.co/q", {"q": "http://www.twitter.com/b/status/1"}, "quotes"),
        ("Look https://t.co/q", {"q": "https://twitter.com/i/web/status/1"}, "quotes"),
        ("Look https://t.co/q https://t.co/p", {"q": QUOTED, "p": ""}, "quotes"),
        ("as https://t.co/q says", {"q": QUOTED}, f"as {QUOTED} says"),
        ("Look https://t.co/q !", {"q": QUOTED}, f"Look {QUOTED} !"),
        ("https://t.co/q https://t.co/l", {"q": QUOTED, "l": "http://a.b/l"}, f"{QUOTED} {{l}}"),
        ("https://t.co/l https://t.co/p", {"l": "http://a.b/l", "p": ""}, "{l}"),
        ("Look https://t.co/l", {"l": "https://example.org/bob/status/123"}, "Look {l}"),
        ("Look https://t.co/l", {"l": at_x}, "Look {l}"),
        ("Look https://t.co/p", {"p": ""}, "Look"),
        ("Look… https://t.co/s", {"s": "https://twitter.com/i/web/status/{id}"}, CUT),
        ("Look… https://t.co/s", {"s": f"https://twitter.com/{OWNER}/status/{{id}}"}, CUT),
        ("Look…", {}, ""),
        ("Look… https://t.co/p", {"p": ""}, "Look…"),
        ("Look", {"truncated": True}, CUT),
        ("Look https://t.co/q", {}, "Look https://t.co/q"),
        ("twins", {}, "twins"),
        ("twins", {}, "twins"),
        ("", {}, "empty after cleaning"),
        (" \n\u200b\n ", {}, "empty after cleaning"),
        ("https://t.co/p", {"p": ""}, "empty after cleaning"),
    ]
    reasons = ("replies", "retweets", BY_HAND, "quotes", CUT, "empty after cleaning")
    posts, rows, dropped = [], [], []
    for number, (text, fields, outcome) in enumerate(cases):
        if fields.keys() & set("qlps"):
            targets = {n: to.replace("{id}", str(post_id(number))) for n, to in fields.items()}
            media = photo_entities(number) if "p" in targets else {}
            targets.pop("p", None)
            posts.append(make_archive_post(number, text, entities=media | link_entities(**targets)))
            outcome = outcome.replace("{l}", fields.get("l", ""))
        else:
            posts.append(make_archive_post(number, text, **fields))
        (dropped if outcome in reasons else rows).append(outcome or text)
    run = main(write_archive(*posts), "--include_links", "--output", OUT)
    assert run.rows(OUT) == rows[::-1]
    counted = {reason: dropped.count(reason) for reason in reasons}
    assert parse_counts(run) == {"posts": len(cases), "written": len(rows)} | counted
    run = main("archive", "--include_replies", "--include_links", "--output", OUT)
    assert run.rows(OUT) == rows[::-1] + ["reply"] * 7


REPLIES_BEFORE_2019 = {  # and the text that is written
    "@bob you never need to type it again": "you never need to type it again",
    "@bob @amy both of you": "both of you",
    "@bob\nyes": "yes",
    "@bob\u3000はい": "はい",
    "＠bob yes": "yes",
    "@bob and @amy are right": "@bob and @amy are right",
    "@bob さんとすれ違いました！": "@bob さんとすれ違いました！",
}
ORIGINALS_BEFORE_2019 = [
    *(
        ".@bob hello",
        '"@bob hello',
        "@bob's cat",
        "@bobは逃げ出した！",
        "@bobé hello",
        "@bob… hello",
    ),
    *("hello @bob yes", "@ bob", "(@bob hello)", "@bob@example.social hello", "@bob.com hello"),
]


def test_before_2019_a_post_that_begins_with_a_mention_is_a_reply(main):
    """X left out the reply fields once the account of the parent post was deleted."""
    texts = [*REPLIES_BEFORE_2019, *ORIGINALS_BEFORE_2019]
    posts = [make_old_archive_post(99 - number, text) for number, text in enumerate(texts)]
    files = make_archive_before_2019({"2013_01": posts[::2], "2013_02": posts[1::2]})
    write_folder("archive", files)
    single = make_archive_before_2019({"2013_01": posts})["data/js/tweets/2013_01.js"]
    for path in (
        "archive",
        write_zip("a.zip", move_into_folder("b", files)),
        write_file("2013_01.js", single),
    ):
        run = main(path, "--output", OUT)
        assert run.rows(OUT) == ORIGINALS_BEFORE_2019
        assert parse_counts(run)["replies"] == len(REPLIES_BEFORE_2019)
        expected = [*REPLIES_BEFORE_2019.values(), *ORIGINALS_BEFORE_2019]
        assert run_for_records(main, path, "--include_replies") == expected
    since = [make_archive_post(99 - number, text) for number, text in enumerate(texts)]
    expected = [text.replace("\u3000", " ") for text in texts]
    assert run_for_records(main, write_folder("new", make_archive(since))) == expected


@pytest.mark.parametrize("is_named", [True, False])
@pytest.mark.parametrize("key", ["id", "id_str"])
def test_a_post_of_another_account_is_a_retweet(main, is_named, key):
    """Some scripts add retweets to an archive as posts of the other user."""
    posts = [make_old_archive_post(number, f"number {number}") for number in range(20)]
    for number in range(0, 20, 3):
        other = OTHER_ID if number % 2 else OTHER_ID + number
        user = {"screen_name": "bob", key: other if key == "id" else str(other)}
        posts[number] |= {"user": user, "retweeted": True}
    posts[1]["retweeted"] = True  # a post that its author retweeted
    files = make_archive_before_2019({"2013_02": posts[:7], "2013_01": posts[7:]})
    if not is_named:
        del files["data/js/user_details.js"]
    run = main(write_folder("archive", files), "--output", OUT)
    assert run.rows(OUT) == [f"number {number}" for number in range(19, 0, -1) if number % 3]
    assert parse_counts(run) == {"posts": 20, "written": 13, "retweets": 7}


def test_the_named_owner_of_an_archive_wins_over_the_most_frequent_author(main):
    posts = [
        make_old_archive_post(3, "mine"),
        *(make_old_archive_post(n, "theirs", user={"id": 7}) for n in range(3)),
    ]
    write_folder("archive", make_archive_before_2019({"2013_01": posts}))
    assert run_for_records(main, "archive") == ["mine"]


def test_an_empty_timeframe_and_an_archive_without_posts_are_reported(main):
    late = run_rejected(main, write_archive(make_archive_post(1, "one")), "--timeframe=2024")
    assert "1 outside the timeframe" in late
    nothing = {name: b for name, b in make_archive([]).items() if "tweets" not in name}
    for path, text in [
        (write_folder("bare", make_archive([])), "0 posts"),
        (write_zip("bare.zip", make_archive([])), "0 posts"),
        ("tweets.js", "not found"),
        (write_folder("no-archive", nothing), "not an X archive"),
        (write_zip("no.zip", nothing), "not an X archive"),
    ]:
        assert text in run_rejected(main, path)


# --- long posts ---


def with_later_id(number: int, one: Json, place: int) -> Json:
    """Return a copy of post `number` with a later id of the same second."""
    return json.loads(json.dumps(one).replace(str(post_id(number)), str(post_id(number) + place)))


def make_long_quote(number: int, full: str) -> Json:
    """Return a long quote post: its truncated text ends in links to itself and the quoted post."""
    one = make_long_archive_post(number, full)
    urls = one["entities"]["urls"] + link_entities(q=QUOTED)["urls"]
    return one | {"full_text": f"{one['full_text']} https://t.co/q", "entities": {"urls": urls}}


def test_long_posts_and_no_others_are_completed(main):
    """Check posts with the notes of their archive and the expected records, in one archive."""
    linked = "Look at https://t.co/in first. " * 3 + FULL_TEXT + " And https://t.co/out"
    targets = {"in": "https://example.org/in", "out": "https://example.org/out"}
    times = [post_time(n).strftime("%Y-%m-%dT%H:%M:%S") for n in range(10)]
    one, two, three = (
        f"Thread about clocks, part {n}. {FULL_TEXT}" for n in ("one", "two", "three")
    )
    cases = [
        ([make_long_archive_post(0, FULL_TEXT)], [make_note(0, FULL_TEXT)], [FULL_TEXT]),
        (
            [make_long_archive_post(1, FULL_TEXT, names="@bob @amy ", answers=5)],
            [make_note(1, FULL_TEXT)],
            [FULL_TEXT],
        ),
        ([make_long_archive_post(2, linked)], [make_note(2, linked, **targets)], [linked]),
        (
            [make_long_archive_post(3, FULL_TEXT)],
            [make_note(3, FULL_TEXT, f"{times[3]}.999Z")],
            [FULL_TEXT],
        ),
        (
            [make_long_archive_post(4, FULL_TEXT)],
            [make_note(4, FULL_TEXT, f"{times[4]}Z")],
            [FULL_TEXT],
        ),
        (
            [make_long_archive_post(5, FULL_TEXT)],
            [make_note(5, FULL_TEXT, f"{times[5]}.000+00:00")],
            [FULL_TEXT],
        ),
        (
            [make_long_archive_post(6, FULL_TEXT)],
            [make_note(6, FULL_TEXT, times[6].replace(":07", ":08") + "Z")],
            [],
        ),
        (
            [make_long_archive_post(7, FULL_TEXT)],
            [make_note(7, FULL_TEXT, times[7].replace(":07", ":06") + "Z")],
            [],
        ),
        ([make_long_archive_post(8, FULL_TEXT)], [make_note(8, "Quite another story. " * 20)], []),
        ([make_long_archive_post(9, FULL_TEXT)], [], []),
        ([make_long_quote(12, FULL_TEXT)], [make_note(12, FULL_TEXT)], []),
        (
            [
                with_later_id(10, make_long_archive_post(10, one), 0),
                with_later_id(10, make_long_archive_post(10, two), 1),
                with_later_id(10, make_long_archive_post(10, three), 2),
                with_later_id(10, make_archive_post(10, "Thread about clocks, part two"), 3),
                with_later_id(10, make_archive_post(10, "Thread about clocks"), 4),
                with_later_id(10, make_archive_post(10, "Thread about clocks… part three"), 5),
                with_later_id(10, make_archive_post(10, "…and so on"), 6),
                with_later_id(10, make_archive_post(10, "Thread about x…"), 7),
                with_later_id(
                    10,
                    make_archive_post(
                        10, "… https://t.co/l", entities=link_entities(l="https://e.org")
                    ),
                    8,
                ),
            ],
            [make_note(10, three), make_note(10, one), make_note(10, two)],
            [
                *(one, two, three, "Thread about clocks, part two", "Thread about clocks"),
                *(
                    "Thread about clocks… part three",
                    "…and so on",
                    "Thread about x…",
                    "… https://e.org",
                ),
            ],
        ),
        ([make_archive_post(11, "Tom… https://t.co/in")], [make_note(11, FULL_TEXT)], [FULL_TEXT]),
    ]
    posts, notes, rows = (list(itertools.chain(*part)) for part in zip(*cases, strict=True))
    rows = [row.replace("https://t.co/", "https://example.org/") for row in rows[::-1]]
    files = make_archive(posts[::2], notes[::2], communities=posts[1::2])
    files["data/note-tweet-part1.js"] = encode_js("x", [n["noteTweet"] for n in notes[1::2]])
    args = ["--include_replies", "--include_links"]
    assert run_for_records(main, write_folder("archive", files), *args) == rows
    assert run_for_records(main, write_zip("a.zip", files), *args) == rows
    without = run_for_records(main, "archive", "--include_replies")
    assert "http" not in "".join(without)
    assert without[-3].endswith("& so on. And")


# --- damaged and foreign files ---

TWENTY = make_archive(
    [make_archive_post(n, f"number {n}") for n in range(20)], [make_note(1, "number 1 and more")]
)
MORE = encode_tweets_js([make_archive_post(n, "more") for n in range(20, 40)])


@pytest.mark.parametrize("name", ["data/tweets.js", "data/tweets-part1.js", "its zip"])
def test_a_truncated_archive_is_rejected_with_the_position(main, name):
    files = TWENTY | {"data/tweets-part1.js": MORE}
    content = files.get(name) or Path(write_zip("a.zip", files)).read_bytes()
    for twentieths in range(20):
        cut = content[: len(content) * twentieths // 20]
        if name in files:
            error = run_rejected(main, write_folder("archive", files | {name: cut}))
            assert name in error
            before = cut.count(b"\n  }") + 20 * (name == "data/tweets.js")  # in tweets.js
            assert twentieths < 3 or re.search(rf"\b{before} posts? before", error), error
        else:
            assert "zip" in (error := run_rejected(main, write_file("a.zip", cut)))
            assert "download may be incomplete" in error


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes with a name")
def test_ctrl_c_while_reading_an_archive_writes_nothing(main):
    path = Path(write_folder("archive", make_archive([])), "data", "tweets.js")
    path.unlink()
    os.mkfifo(path)

    def write_and_interrupt() -> None:
        with path.open("wb", buffering=0) as pipe:
            pipe.write(TWENTY["data/tweets.js"][:1000] + b" " * 200_000)  # > pipe buffer
            signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)

    threading.Thread(target=write_and_interrupt).start()
    run = main("archive")
    assert (run.code, run.out, run.err) == (130, "", "Interrupted. Nothing was written.\n")
    assert [path.name for path in Path().iterdir()] == ["archive"]


def test_invalid_long_posts_are_reported_in_one_line_and_the_posts_are_written(main):
    posts = [make_long_archive_post(2, FULL_TEXT), make_archive_post(1, "one")]
    files = make_archive(posts, [make_note(2, FULL_TEXT)])
    content = files["data/note-tweet.js"]
    items = [None, 5, {}, {"noteTweet": None}, {"noteTweet": {"createdAt": "yesterday"}}]
    for bad in [*(content[:n] for n in range(0, len(content) - 1, 50)), b"\0", *items]:
        text = bad if isinstance(bad, bytes) else encode_js("x", [bad])
        run = main(write_folder("archive", files | {"data/note-tweet.js": text}), "--output", OUT)
        assert (run.code, len(run.err.splitlines())) == (0, 1), run
        assert "note-tweet.js" in run.err
        assert (run.rows(OUT), parse_counts(run)[CUT]) == (["one"], 1)


def set_zip_field(content: bytes, local: int, central: int, value: int) -> bytes:
    """Return a zip with a two-byte field set in every local and central header, by its offsets."""
    changed = bytearray(content)
    for mark, offset in [(b"PK\x03\x04", local), (b"PK\x01\x02", central)]:
        for match in re.finditer(re.escape(mark), content):
            struct.pack_into("<H", changed, match.start() + offset, value)
    return bytes(changed)


def overwrite_zip_data(content: bytes) -> bytes:
    """Return a zip in which 20 bytes of each entry's data are overwritten."""
    changed = bytearray(content)
    for match in re.finditer(rb"PK\x03\x04", content):
        start = match.start() + 50 + sum(struct.unpack_from("<HH", content, match.start() + 26))
        changed[start : start + 20] = b"\xa5" * 20
    return bytes(changed)


INVALID_ZIPS = {
    "no zip": (zipfile.ZIP_STORED, lambda content: b"hello" * 100),
    "a web page": (zipfile.ZIP_STORED, lambda content: b"<!DOCTYPE html><title>Log in</title>"),
    "encrypted": (zipfile.ZIP_DEFLATED, lambda content: set_zip_field(content, 6, 8, 1)),
    "a wrong checksum": (zipfile.ZIP_STORED, lambda content: content.replace(b"r 7", b"r 8")),
    "bad deflated data": (zipfile.ZIP_DEFLATED, overwrite_zip_data),
    "bad bzip2 data": (zipfile.ZIP_BZIP2, overwrite_zip_data),
    "bad LZMA data": (zipfile.ZIP_LZMA, overwrite_zip_data),
    "of an unknown method": (zipfile.ZIP_STORED, lambda content: set_zip_field(content, 8, 10, 99)),
    "of a later version": (zipfile.ZIP_STORED, lambda content: set_zip_field(content, 4, 6, 99)),
    "bad names": (
        zipfile.ZIP_STORED,
        lambda content: set_zip_field(content, 6, 8, 0x800).replace(
            b"account", b"acc\xff\xff\xfft"
        ),
    ),
}


@pytest.mark.parametrize(("method", "corrupt"), INVALID_ZIPS.values(), ids=INVALID_ZIPS)
def test_an_invalid_zip_is_rejected(main, method, corrupt):
    path = write_zip("a.zip", TWENTY, method)
    assert path in run_rejected(main, write_file(path, corrupt(Path(path).read_bytes())))


ONE = encode_tweets_js([make_archive_post(1, "one")])
FOREIGN = {
    "empty": b"",
    "a program": b'"use strict";\nconsole.log("hello");\n',
    "an assignment of something else": b"var timeout = 5;\n",
    "a web page": b"<!DOCTYPE html>\n<html lang='en'><body>Log in</body></html>",
    "binary": bytes(range(256)) * 4,
    "not UTF-8": ONE.replace(b'"one"', b'"caf\xe9"'),
    "two arrays without an end": b"x = [] [",
    "more after the array": ONE + b"\nalert(1)",
    "a bare word": ONE.replace(b"false", b"undefined"),
    "deeply nested": b"x = " + b"[" * 3_000,
    "a huge number": b'x = [{"id": ' + b"9" * 10_000 + b', "text": "one"}]',
}


@pytest.mark.parametrize("content", FOREIGN.values(), ids=FOREIGN)
def test_a_file_that_contains_no_posts_is_rejected(main, content):
    for name in ("data/tweets.js", "data/tweets-part1.js"):
        error = run_rejected(main, write_folder(name[5:-3], TWENTY | {name: content}))
        assert name in error
        assert "b'" not in error, "bytes instead of text"


def test_an_empty_file_of_posts_is_reported_as_empty(main):
    for content in (b"", b" \n ", BOM):
        assert "empty" in run_rejected(
            main, write_folder("archive", TWENTY | {"data/tweets.js": content})
        )


def test_a_value_that_is_not_a_post_is_rejected_with_its_position(main):
    for item in [
        *(None, 5, "tweet", ["tweet"], {}, {"tweet": None}, {"tweet": []}),
        *(make_archive_post(2, "", full_text=text) for text in (None, 5, ["two"])),
        make_archive_post(2, "two", id=None, id_str=None),
        *(make_archive_post(2, "two", id_str=invalid) for invalid in ("two", {"two": 2})),
        *(
            make_archive_post(2, "two", created_at=invalid)
            for invalid in (5, "soon", "Wed Mar 32 1:00:00 +0000 2023")
        ),
        *(make_archive_post(2, "two", entities=invalid) for invalid in ("none", {"urls": [1, 2]})),
        make_archive_post(2, "two", in_reply_to_status_id_str="one"),
    ]:
        files = {
            "data/tweets.js": encode_js(
                "x", [make_archive_post(1, "one"), item, make_archive_post(3, "three")]
            )
        }
        assert "data/tweets.js, post 2" in run_rejected(main, write_folder("archive", files)), item


MANY_SHAPES = [
    make_archive_post(
        1, "https://t.co/l, https://t.co/q now", entities=link_entities(l="http://a.b", q=QUOTED)
    ),
    make_archive_post(2, "@bob yes", post_id(1)),
    make_archive_post(
        3, "photo https://t.co/p", entities=photo_entities(3), extended_entities=photo_entities(3)
    ),
    make_old_archive_post(4, "old"),
    make_long_archive_post(5, FULL_TEXT),
    make_archive_post(6, "quote https://t.co/q", entities=link_entities(q=QUOTED)),
]
