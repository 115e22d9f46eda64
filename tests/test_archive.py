"""The account's own archive, in every shape that X ever gave it."""

from __future__ import annotations

import itertools
import json
import random
import re
import struct
import sys
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
from archives import (
    BOM,
    ODD_VALUES,
    OTHER,
    OTHER_ID,
    OUT,
    OWNER,
    OWNER_ID,
    answers,
    archive,
    archive_before_2019,
    archive_of_2019,
    assigned,
    counts,
    damaged,
    last_line,
    long_post,
    many,
    moment,
    note,
    old_status,
    peak_memory,
    post_id,
    records,
    refused,
    stands,
    status,
    the_line,
    tweets_js,
    under,
    unpacked,
    with_links,
    with_media,
    with_odd_value,
    zipped,
)
from conftest import SAMPLE, rows_of
from x_simulator import Account, Fault, Post, Rules, World, XSimulator

WRONG_TYPES = [None, True, 0, -1, 1e300, "", "\ud83d", [], [[]], {}, {"id": "1"}, "x" * 5000]


def parsed(name: str) -> list[dict]:
    """What a file of the sample archive holds, read without our reader."""
    return json.loads((SAMPLE / "data" / name).read_text("utf-8").partition("=")[2])


def sections(record: str) -> tuple[str, str, str]:
    """The texts of a reply record: the first post, the answered one, the post itself."""
    match = re.fullmatch(
        r"\*{4}ARGUMENTS\nREPLY\n\*{4}PARENT\n(.*?)\n?\*{4}IN_REPLY_TO\n(.*?)\n?\*{4}TWEET\n(.*)",
        record,
        re.DOTALL,
    )
    assert match, record
    return match[1], match[2], match[3]


def threads_of(main, source, *words, **more) -> dict[str, tuple[str, str]]:
    """The first and the answered post's text by the text of the reply, of all replies."""
    rows = records(main, source, "--text_format=reply", "--include_replies", *words, **more)
    found = [sections(row) for row in rows if "\nREPLY\n" in row]
    return {text: (first, answered) for first, answered, text in found}


# --- the sample ---


@pytest.mark.parametrize(
    ("words", "written", "dropped"),
    [
        ([], 257, {"replies": 75, "retweets": 16, "quotes": 12, "empty after cleaning": 5}),
        (
            ["--include_replies"],
            332,
            {"retweets": 16, "quotes": 12, "empty after cleaning": 5},
        ),
    ],
)
def test_the_sample_archive_becomes_a_dataset(main, words, written, dropped):
    run = main(SAMPLE, *words)
    assert run.code == 0
    assert run.err == ""
    assert counts(run) == {"read": 365, "written": written} | dropped
    assert len(run.rows("sample_archive_tweets.csv")) == written


def test_the_sample_archive_gives_the_same_from_a_zip(main, tmp_path):
    files = {f"data/{path.name}": path.read_bytes() for path in (SAMPLE / "data").iterdir()}
    records(main, SAMPLE, "--include_replies")
    from_folder = Path(OUT).read_bytes()
    records(main, zipped(tmp_path / "sample.zip", files), "--include_replies")
    assert Path(OUT).read_bytes() == from_folder


def test_the_sample_archive_comes_newest_first(main):
    rows = records(main, SAMPLE)
    posts = [item["tweet"] for name in ("tweets.js", "community-tweet.js") for item in parsed(name)]
    texts = [post["full_text"] for post in sorted(posts, key=lambda post: -int(post["id_str"]))]
    unchanged = [text for text in texts if text in rows]
    assert len(unchanged) > 150
    assert [row for row in rows if row in unchanged] == unchanged


def test_posts_in_the_communities_of_the_sample_archive_are_read(main):
    rows = records(main, SAMPLE, "--include_replies", "--include_links")
    beginnings = [item["tweet"]["full_text"][:20] for item in parsed("community-tweet.js")]
    assert len(beginnings) == 6
    assert all(any(row.startswith(words) for row in rows) for words in beginnings)


def test_the_long_posts_of_the_sample_archive_are_whole(main):
    rows = records(main, SAMPLE, "--include_replies", "--include_links")
    notes = [item["noteTweet"]["core"] for item in parsed("note-tweet.js")]
    for core in notes:
        for url in core["urls"]:
            core["text"] = core["text"].replace(url["shortUrl"], url["expandedUrl"])
    assert len(notes) == 8
    assert [core["text"][:30] for core in notes if core["text"] not in rows] == []
    assert "… https" not in "".join(rows)


@pytest.mark.parametrize("words", [[], ["--text_format=reply"]])
def test_nothing_withdrawn_leaves_the_sample_archive(main, words):
    rows = records(main, SAMPLE, "--include_replies", "--include_links", *words)
    assert "WITHDRAWN" in (SAMPLE / "data" / "deleted-tweets.js").read_text("utf-8")
    assert "WITHDRAWN" not in "".join(rows)


# --- every shape of an archive ---

ARCHIVES = {
    "of today": archive([status(1, "one"), status(3, "three"), status(2, "two")]),
    "of today in parts": {
        "data/tweets.js": tweets_js([status(2, "two")]),
        "data/tweets-part1.js": tweets_js([status(3, "three")], part=1),
        "data/tweets-part2.js": tweets_js([status(1, "one")], part=2),
    },
    "of today with communities": archive(
        [status(1, "one"), status(3, "three")], communities=[status(2, "two")]
    ),
    "of 2019 to 2022": archive_of_2019([status(1, "one"), status(3, "three"), status(2, "two")]),
    "of 2019 to 2022 in parts": {
        "data/tweet.js": tweets_js([status(2, "two"), status(1, "one")], name="tweet"),
        "data/tweet-part1.js": tweets_js([status(3, "three")], part=1, name="tweet"),
    },
    "before 2019": archive_before_2019(
        {
            "2013_01": [old_status(2, "two"), old_status(1, "one")],
            "2012_12": [old_status(3, "three")],
        }
    ),
}
WRAPPINGS = {
    "unpacked": lambda path, files: unpacked(path / "archive", files),
    "unpacked with a slash at its end": lambda path, files: f"{unpacked(path / 'a', files)}/",
    "unpacked into one more folder": lambda path, files: unpacked(path / "a", under("b c", files)),
    "its data folder": lambda path, files: unpacked(path / "archive", files) / "data",
    "zipped": lambda path, files: zipped(path / "archive.zip", files),
    "zipped, with a name in capitals": lambda path, files: zipped(path / "A.ZIP", files),
    "zipped without compression": lambda path, files: zipped(
        path / "a.zip", files, zipfile.ZIP_STORED
    ),
    "zipped again under one folder": lambda path, files: zipped(
        path / "a.zip", under("twitter-2024-11-01", files)
    ),
    "zipped on a Mac": lambda path, files: zipped(
        path / "a.zip", files | {f"__MACOSX/{n}/._tweets.js": b"\0\1" for n in files}
    ),
}


@pytest.mark.parametrize("files", ARCHIVES.values(), ids=ARCHIVES)
@pytest.mark.parametrize("wrapped", WRAPPINGS.values(), ids=WRAPPINGS)
def test_an_archive_is_read_however_it_is_kept(main, tmp_path, files, wrapped):
    assert records(main, wrapped(tmp_path, files)) == ["three", "two", "one"]


@pytest.mark.parametrize("wrap", [zipped, unpacked])
def test_the_first_archives_of_2019_had_no_data_folder(main, tmp_path, wrap):
    files = {"tweet.js": tweets_js([status(1, "one")], name="tweet"), "manifest.js": b""}
    assert records(main, wrap(tmp_path / "archive.zip", files)) == ["one"]


@pytest.mark.parametrize(
    "name", ["tweets.js", "tweets-part1.js", "tweet.js", "tweet-part12.js", "community-tweet.js"]
)
def test_a_single_file_of_posts_is_read_with_the_long_posts_beside_it(main, tmp_path, name):
    whole = "A long story about clocks. " * 30 + "The end."
    files = archive([status(9, "elsewhere")], [note(1, whole)])
    files[f"data/{name}"] = tweets_js([status(2, "two"), long_post(1, whole)])
    folder = unpacked(tmp_path / "archive", files) / "data"
    assert records(main, folder / name) == ["two", whole]


def test_a_single_file_of_posts_needs_no_others(main, tmp_path):
    (tmp_path / "tweets.js").write_bytes(tweets_js([status(1, "one")]))
    run = main("tweets.js")
    assert run.code == 0
    assert run.rows("tweets_tweets.csv") == ["one"]


def test_the_folder_that_we_are_in_can_be_the_archive(main, tmp_path):
    unpacked(tmp_path, archive([status(1, "one")]))
    assert records(main, ".") == ["one"]


PRIVATE = [
    "deleted-tweets.js",
    "deleted-tweets-part1.js",
    "deleted-note-tweet.js",
    "deleted-tweet-headers.js",
    "twitter-circle-tweet.js",
    "twitter-circle-tweet-part1.js",
    "direct-messages.js",
    "direct-messages-group.js",
    "tweet-headers.js",
    "like.js",
    "account.js",
    "community-note.js",
    "tweetdeck.js",
    "js/tweets/deleted.js",
]


@pytest.mark.parametrize("wrap", [unpacked, zipped])
@pytest.mark.parametrize("name", PRIVATE)
def test_what_is_withdrawn_or_not_public_is_never_read(main, tmp_path, name, wrap):
    secret = "A secret that was taken back. " * 20
    files = archive([status(1, "one"), long_post(3, secret)])
    files[f"data/{name}"] = tweets_js([status(2, secret)]) if "note" not in name else b"damaged"
    rows = records(main, wrap(tmp_path / "archive.zip", files), "--include_replies")
    assert rows[1:] == ["one"]
    assert rows[0].endswith("…")


@pytest.mark.parametrize("name", [*PRIVATE[:-1], "note-tweet.js", "manifest.js"])
def test_a_file_that_is_not_of_public_posts_is_refused_with_a_sentence(main, tmp_path, name):
    (tmp_path / name).write_bytes(tweets_js([status(1, "a secret")]))
    assert re.search(rf"{name}: .*only tweets\.js", refused(main, name))


# --- how its files are written ---

WRITTEN = {
    "with a BOM": lambda text: BOM + text,
    "with a semicolon at the end": lambda text: text + b";",
    "with a semicolon and blanks at the end": lambda text: text + b" ;\r\n\r\n",
    "with blank lines before and after": lambda text: b"\r\n\n" + text + b"\n\n\n",
    "with a BOM and blanks before": lambda text: BOM + b"\n " + text,
    "without blanks around the sign": lambda text: text.replace(b" = ", b"=", 1),
    "with Windows line ends": lambda text: text.replace(b"\n", b"\r\n"),
    "in one line": lambda text: b"window.YTD.tweets.part0 = " + json.dumps(body(text)).encode(),
    "without the wrapper": lambda text: assigned("x", [item["tweet"] for item in body(text)]),
    "without the assignment": lambda text: text.partition(b"=")[2],
    "with a BOM and without the assignment": lambda text: BOM + text.partition(b"=")[2],
    "with more blanks than a buffer holds": lambda text: text.replace(b"{", b" " * 200_000 + b"{"),
    "with more blanks at the end than a buffer holds": lambda text: text + b" " * 200_000 + b";\n",
}


def body(text: bytes) -> list[dict]:
    return json.loads(text.partition(b"=")[2])


@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN)
def test_a_file_of_posts_may_be_written_in_several_ways(main, tmp_path, written):
    posts = [status(2, "a = [b]; c"), status(1, 'é "quoted"];')]
    files = archive([]) | {"data/tweets.js": written(tweets_js(posts))}
    assert records(main, unpacked(tmp_path / "archive", files)) == ["a = [b]; c", 'é "quoted"];']


def test_a_file_ends_well_wherever_a_buffer_ends(main, tmp_path):
    for length in range(65_500, 65_600, 9):
        text = tweets_js([status(1, "x" * length)], end=" ; \n")
        (tmp_path / "tweets.js").write_bytes(text)
        assert records(main, "tweets.js") == ["x" * length]


def test_what_looks_like_an_end_is_kept_wherever_a_buffer_ends(main, tmp_path):
    text = "a;\t; ];" * 15_000
    (tmp_path / "tweets.js").write_bytes(tweets_js([status(1, text)], end=";"))
    assert records(main, "tweets.js") == [text.replace("\t", " ")]


def test_rounded_numbers_do_not_make_two_posts_one(main, tmp_path):
    first, second = post_id(1), post_id(1) + 1
    assert float(first) == float(second)
    posts = [
        status(1, "one", id=float(first)),
        status(1, "two", id=float(second), id_str=str(second)),
        status(
            2,
            "@example_writer three",
            id=float(post_id(2)),
            in_reply_to_status_id=float(second),
            in_reply_to_status_id_str=str(second),
        ),
    ]
    path = unpacked(tmp_path / "archive", archive(posts))
    assert records(main, path) == ["two", "one"]
    assert threads_of(main, path) == {"three": ("two", "two")}


@pytest.mark.parametrize("half", ["\\ud83d", "\\udc4d", "\\udc4d\\ud83d"])
def test_half_an_emoji_is_taken_out(main, tmp_path, half):
    """A post that was cut at 140 characters could end in one; these files escaped it."""
    files = archive_before_2019({"2013_01": [old_status(1, "so HALF good \U0001f44d")]})
    files = {name: content.replace(b"HALF ", half.encode()) for name, content in files.items()}
    assert records(main, unpacked(tmp_path / "a", files)) == ["so good \U0001f44d"]


def test_half_an_emoji_is_taken_out_wherever_a_buffer_ends(main, tmp_path):
    for length in range(9):
        text = "x" * length + "\ud83dxy" * 14_000
        content = b"x = " + json.dumps([status(1, text)]).encode()
        (tmp_path / "tweets.js").write_bytes(content)
        assert records(main, "tweets.js") == ["x" * length + "xy" * 14_000]


@pytest.mark.parametrize("text", ["\U0001f44d" * 140, "\U0001f44d\\ud83d " * 20, "\\\\\\" * 90])
def test_whole_emoji_and_backslashes_stay_wherever_a_buffer_ends(main, tmp_path, text):
    for length in range(12):
        posts = [status(n, "x" * length + text.strip()) for n in range(90)]
        (tmp_path / "tweets.js").write_bytes(b"x = " + json.dumps(posts).encode())
        assert set(records(main, "tweets.js")) == {"x" * length + text.strip()}


def test_the_time_before_2019_is_read_with_its_zone(main, tmp_path):
    posts = [
        old_status(1, "later", created_at="2013-01-31 23:34:53 -0200"),
        old_status(2, "earlier", created_at="2013-02-01 00:34:53 +0000"),
    ]
    path = unpacked(tmp_path / "archive", archive_before_2019({"2013_01": posts}))
    assert records(main, path) == ["later", "earlier"]
    assert records(main, path, "--timeframe=201302010100") == ["later"]


# --- which posts ---


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("in_reply_to_status_id", "1600000000000000000"),
        ("in_reply_to_status_id_str", "1600000000000000000"),
        ("in_reply_to_user_id", "11"),
        ("in_reply_to_user_id_str", "11"),
        ("in_reply_to_screen_name", "other_account"),
        ("in_reply_to_user_id", 11),
        ("in_reply_to_status_id", 1.6e18),
    ],
)
def test_any_field_of_a_reply_makes_one(main, tmp_path, name, value):
    posts = [status(1, "one"), status(2, "@other_account two", **{name: value})]
    path = unpacked(tmp_path / "archive", archive(posts))
    assert records(main, path) == ["one"]
    assert records(main, path, "--include_replies") == ["two", "one"]


def test_empty_fields_of_a_reply_make_none(main, tmp_path):
    fields = dict.fromkeys(answers(1)) | {"in_reply_to_user_id_str": ""}
    post = status(1, "@bob is right") | fields
    assert records(main, unpacked(tmp_path / "a", archive([post]))) == ["@bob is right"]


def test_replies_to_oneself_are_replies(main, tmp_path):
    posts = [status(1, "one"), status(2, "two", **answers(post_id(1), OWNER_ID, OWNER))]
    path = unpacked(tmp_path / "archive", archive(posts))
    assert records(main, path) == ["one"]
    assert counts(main(path)) == {"read": 2, "written": 1, "replies": 1}
    assert records(main, path, "--include_replies") == ["two", "one"]


@pytest.mark.parametrize(
    ("post", "is_retweet"),
    [
        (status(1, "RT @bob: hello"), True),
        (status(1, "RT @bob: RT @amy: hello"), True),
        (status(1, "RT if you like cats"), False),
        (status(1, "RT this: @bob"), False),
        (status(1, "RT @bob if you like cats"), False),
        (status(1, "They said RT @bob: hello"), False),
        (old_status(1, "RT @bob: hello", retweeted_status=old_status(0, "hello")), True),
        (old_status(1, "hello", retweeted_status=old_status(0, "hello")), True),
        (old_status(1, "RT @bob: hello"), False),
        (old_status(1, "hello", user=None, retweeted_status=old_status(0, "hello")), True),
        (old_status(1, "RT if you like cats"), False),
    ],
)
def test_retweets_are_never_written(main, tmp_path, post, is_retweet):
    months = {"2013_01": [post]}
    files = archive_before_2019(months) if "text" in post else archive([post])
    path = unpacked(tmp_path / "archive", files)
    if is_retweet:
        assert "1 retweets" in refused(main, path)
    else:
        assert records(main, path) == [post.get("text") or post["full_text"]]


QUOTED = "https://twitter.com/bob/status/1234567890"


@pytest.mark.parametrize(
    ("text", "fields", "row"),
    [
        ("Look https://t.co/q", {"entities": with_links(q=QUOTED)}, None),
        ("https://t.co/q", {"entities": with_links(q=QUOTED)}, None),
        ("Look\nhttps://t.co/q \n", {"entities": with_links(q=QUOTED)}, None),
        ("Look https://t.co/q", {"entities": with_links(q=f"{QUOTED}?s=20&amp;t=x")}, None),
        ("Look https://t.co/q", {"entities": with_links(q="https://x.com/b_b/status/1")}, None),
        (
            "Look https://t.co/q",
            {"entities": with_links(q="https://mobile.twitter.com/b/status/1")},
            None,
        ),
        ("Look https://t.co/q", {"entities": with_links(q="http://twitter.com/b/status/1")}, None),
        (
            "Look https://t.co/q",
            {"entities": with_links(q="https://twitter.com/i/web/status/1")},
            None,
        ),
        (
            "Look https://t.co/q https://t.co/photo",
            with_media(1, "photo") | {"entities": with_links(q=QUOTED)},
            None,
        ),
        ("Look https://t.co/q now", {"entities": with_links(q=QUOTED)}, f"Look {QUOTED} now"),
        (
            "Look https://t.co/q https://t.co/l",
            {"entities": with_links(q=QUOTED, l="https://example.org/l")},
            f"Look {QUOTED} https://example.org/l",
        ),
        (
            "Look https://t.co/l",
            {"entities": with_links(l="https://example.org/bob/status/123")},
            "Look https://example.org/bob/status/123",
        ),
        (
            "Look https://t.co/l",
            {"entities": with_links(l="https://twitter.com/bob")},
            "Look https://twitter.com/bob",
        ),
        ("Look https://t.co/photo", with_media(1, "photo"), "Look"),
        (
            "Look… https://t.co/self",
            {"entities": with_links(self=f"https://twitter.com/i/web/status/{post_id(1)}")},
            "Look…",
        ),
        (
            "Look… https://t.co/self",
            {"entities": with_links(self=f"https://twitter.com/{OWNER}/status/{post_id(1)}")},
            "Look…",
        ),
        ("Look https://t.co/q", {}, "Look https://t.co/q"),
    ],
)
def test_a_link_to_a_post_at_the_very_end_makes_a_quote(main, tmp_path, text, fields, row):
    path = unpacked(tmp_path / "archive", archive([status(1, text, **fields)]))
    if row is None:
        assert "1 quotes" in refused(main, path, "--include_links")
    else:
        assert records(main, path, "--include_links") == [row]


def test_a_post_that_comes_twice_is_written_once_and_counted(main, tmp_path):
    files = archive([status(1, "one"), status(2, "two"), status(1, "one")])
    files["data/tweets-part1.js"] = tweets_js([status(2, "two")], part=1)
    files["data/community-tweet.js"] = tweets_js([status(2, "two"), status(3, "three")])
    run = main(unpacked(tmp_path / "archive", files), "--output", OUT)
    assert run.rows(OUT) == ["three", "two", "one"]
    assert counts(run) == {"read": 6, "written": 3, "repeated": 3}


def test_posts_with_the_same_text_are_not_the_same_post(main, tmp_path):
    path = unpacked(tmp_path / "archive", archive([status(1, "hi"), status(2, "hi")]))
    assert records(main, path) == ["hi", "hi"]


@pytest.mark.parametrize(
    "post",
    [
        status(2, "https://t.co/photo", **with_media(2, "photo")),
        status(2, "https://t.co/l", entities=with_links(l="https://example.org/")),
        status(2, ""),
        status(2, " \n\u200b\n "),
        status(2, "@bob @amy ", **answers(5)),
    ],
)
def test_a_post_with_no_text_left_is_dropped_and_counted(main, tmp_path, post):
    path = unpacked(tmp_path / "archive", archive([status(1, "one"), post]))
    run = main(path, "--include_replies", "--output", OUT)
    assert counts(run) == {"read": 2, "written": 1, "empty after cleaning": 1}
    assert run.rows(OUT) == ["one"]


# --- order and limits ---


def test_posts_come_newest_first_from_files_in_any_order(main, tmp_path):
    chance = random.Random(1)
    numbers = list(range(1200))
    chance.shuffle(numbers)
    files = {
        f"data/tweets{part}.js": tweets_js(status(n, f"number {n}") for n in numbers[start:stop])
        for part, start, stop in [("", 0, 300), ("-part1", 300, 900), ("-part2", 900, 1200)]
    }
    path = unpacked(tmp_path / "archive", files)
    newest_first = [f"number {n}" for n in reversed(range(1200))]
    assert records(main, path) == newest_first
    assert records(main, path, "601") == newest_first[:601]


def test_posts_of_one_second_come_newest_first(main, tmp_path):
    posts = [status(1, f"id {i}", id_str=str(post_id(1) + i)) for i in (3, 10, 1, 2)]
    path = unpacked(tmp_path / "archive", archive(posts))
    assert records(main, path) == ["id 10", "id 3", "id 2", "id 1"]


def test_the_limit_counts_what_is_written(main, tmp_path):
    posts = [status(n, f"RT @bob: {n}" if n % 2 else f"number {n}") for n in range(40)]
    run = main(unpacked(tmp_path / "archive", archive(posts)), "3", "--output", OUT)
    assert run.rows(OUT) == ["number 38", "number 36", "number 34"]
    assert counts(run)["written"] == 3


@pytest.mark.parametrize(
    ("words", "rows"),
    [
        (["--timeframe=202303011100"], ["three", "two"]),
        (["--timeframe=202303011101"], ["three"]),
        (["--until=202303011100"], ["one"]),
        (["--until=202303011101"], ["two", "one"]),
        (["--timeframe=202303011000", "--until=202303011100"], ["one"]),
        (["--timeframe=2023", "--until=2024"], ["three", "two", "one"]),
        (["2", "--until=2023-03-01 12:00"], ["two", "one"]),
    ],
)
def test_only_posts_of_the_timeframe_are_written(main, tmp_path, words, rows):
    hours = [("one", 10), ("two", 11), ("three", 12)]
    posts = [
        status(n, text, created_at=f"Wed Mar 01 {hour}:00:00 +0000 2023")
        for n, (text, hour) in enumerate(hours)
    ]
    assert records(main, unpacked(tmp_path / "archive", archive(posts)), *words) == rows


def test_an_empty_timeframe_is_told(main, tmp_path):
    path = unpacked(tmp_path / "archive", archive([status(1, "one")]))
    assert "1 outside the timeframe" in refused(main, path, "--timeframe=2024")


# --- long posts ---

WHOLE = "Tom & Jerry &amp; the <b>clock</b>, at length: " + "tick, tock, " * 40 + "& so on."


@pytest.mark.parametrize("wrap", [unpacked, zipped])
def test_a_long_post_is_whole_and_its_note_is_not_unescaped(main, tmp_path, wrap):
    files = archive([long_post(1, WHOLE)], [note(1, WHOLE)])
    assert records(main, wrap(tmp_path / "a.zip", files)) == [WHOLE]


def test_long_posts_are_joined_from_several_parts(main, tmp_path):
    files = archive([long_post(n, f"{n} {WHOLE}") for n in (1, 2)], [note(1, f"1 {WHOLE}")])
    files["data/note-tweet-part1.js"] = assigned("x", [note(2, f"2 {WHOLE}")])
    path = unpacked(tmp_path / "archive", files)
    assert records(main, path) == [f"2 {WHOLE}", f"1 {WHOLE}"]


def test_a_long_reply_is_whole_though_its_note_lacks_the_names(main, tmp_path):
    names = f"@{OTHER} @amy "
    posts = [long_post(1, WHOLE, names=names, **answers(5))]
    path = unpacked(tmp_path / "archive", archive(posts, [note(1, WHOLE)]))
    assert records(main, path, "--include_replies") == [WHOLE]


def test_a_long_post_in_a_community_is_whole(main, tmp_path):
    files = archive([], [note(1, WHOLE)], communities=[long_post(1, WHOLE)])
    assert records(main, unpacked(tmp_path / "archive", files)) == [WHOLE]


def test_the_links_of_a_long_post_lead_where_its_note_says(main, tmp_path):
    whole = "Look at https://t.co/in first. " * 3 + WHOLE + " And https://t.co/out"
    links = {"in": "https://example.org/in", "out": "https://example.org/out"}
    path = unpacked(tmp_path / "archive", archive([long_post(1, whole)], [note(1, whole, **links)]))
    expected = whole.replace("https://t.co/", "https://example.org/")
    assert records(main, path, "--include_links") == [expected]
    (row,) = records(main, path)
    assert "http" not in row
    assert row.endswith("& so on. And")


@pytest.mark.parametrize("made", ["{}.999Z", "{}Z", "{}.000+00:00"])
def test_a_note_is_joined_by_its_second(main, tmp_path, made):
    whole = note(1, WHOLE)
    whole["noteTweet"]["createdAt"] = made.format(f"{moment(1):%Y-%m-%dT%H:%M:%S}")
    path = unpacked(tmp_path / "archive", archive([long_post(1, WHOLE)], [whole]))
    assert records(main, path) == [WHOLE]


CUT = long_post(1, WHOLE)["full_text"].replace(" https://t.co/self", "")


@pytest.mark.parametrize(
    ("whole", "seconds"), [(WHOLE, 1), (WHOLE, -1), ("Quite another story. " * 20, 0)]
)
def test_a_note_of_another_second_or_with_another_text_is_not_joined(
    main, tmp_path, whole, seconds
):
    other = note(1, whole)
    made = moment(1) + timedelta(seconds=seconds)
    other["noteTweet"]["createdAt"] = f"{made:%Y-%m-%dT%H:%M:%S}.000Z"
    path = unpacked(tmp_path / "archive", archive([long_post(1, WHOLE)], [other, note(7, WHOLE)]))
    assert records(main, path) == [
        CUT.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    ]


def same_second(post: dict, number: int) -> dict:
    """The post with an id of its own, made in the second of post 1."""
    return post | {"id_str": str(post_id(1) + number), "created_at": status(1, "")["created_at"]}


def test_two_posts_of_one_second_get_the_notes_that_begin_like_them(main, tmp_path):
    first, second = f"First {WHOLE}", f"Second {WHOLE}"
    posts = [same_second(long_post(1, first), 1), same_second(long_post(1, second), 2)]
    posts.append(same_second(status(1, "short"), 3))
    path = unpacked(tmp_path / "archive", archive(posts, [note(1, second), note(1, first)]))
    assert records(main, path) == ["short", second, first]


def test_a_short_post_that_begins_like_a_note_of_its_second_stays_as_it_is(main, tmp_path):
    whole = f"Thread about clocks, part one. {WHOLE}"
    posts = [
        same_second(long_post(1, whole), 1),
        same_second(status(1, "Thread about clocks, part two"), 2),
        same_second(status(1, "Thread about clocks"), 3),
        same_second(status(1, "Thread about clocks… part three"), 4),
        same_second(status(1, "…and so on"), 5),
        same_second(status(1, "Well…"), 6),
        same_second(status(1, "… https://t.co/l", entities=with_links(l="https://e.org")), 7),
    ]
    path = unpacked(tmp_path / "archive", archive(posts, [note(1, whole)]))
    assert records(main, path) == [
        "…",
        "Well…",
        "…and so on",
        "Thread about clocks… part three",
        "Thread about clocks",
        "Thread about clocks, part two",
        whole,
    ]


def test_long_posts_of_one_second_that_begin_alike_are_told_apart(main, tmp_path):
    first, second = (f"Thread about clocks, part {n}. {WHOLE}" for n in ("one", "two"))
    posts = [same_second(long_post(1, first), 1), same_second(long_post(1, second), 2)]
    path = unpacked(tmp_path / "archive", archive(posts, [note(1, second), note(1, first)]))
    assert records(main, path) == [second, first]


# --- damaged and foreign files ---

TWENTY = archive([status(n, f"number {n}") for n in range(20)], [note(1, "number 1 and more")])


@pytest.mark.parametrize("twentieths", range(20))
@pytest.mark.parametrize("name", ["data/tweets.js", "data/note-tweet.js", "data/tweets-part1.js"])
def test_a_file_that_breaks_off_is_refused(main, tmp_path, name, twentieths):
    files = TWENTY | {"data/tweets-part1.js": tweets_js([status(n, "more") for n in range(20, 40)])}
    files[name] = files[name][: len(files[name]) * twentieths // 20]
    told = refused(main, unpacked(tmp_path / "archive", files))
    assert name in told


@pytest.mark.parametrize("twentieths", range(20))
def test_a_zip_that_breaks_off_is_refused(main, tmp_path, twentieths):
    path = zipped(tmp_path / "a.zip", TWENTY)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * twentieths // 20])
    assert "zip" in refused(main, path)


def in_headers(content: bytes, local: int, central: int, value: int) -> bytes:
    """A zip with a two-byte field of every entry's headers set, by its offset in either kind."""
    changed = bytearray(content)
    for mark, offset in [(b"PK\x03\x04", local), (b"PK\x01\x02", central)]:
        for match in re.finditer(re.escape(mark), content):
            struct.pack_into("<H", changed, match.start() + offset, value)
    return bytes(changed)


def with_bad_data(content: bytes) -> bytes:
    """A zip whose entries hold something else than what was packed."""
    changed = bytearray(content)
    for match in re.finditer(rb"PK\x03\x04", content):
        names = sum(struct.unpack_from("<HH", content, match.start() + 26))
        start = match.start() + 30 + names
        changed[start + 20 : start + 40] = b"\xa5" * 20
    return bytes(changed)


BAD_ZIPS = {
    "no zip": (zipfile.ZIP_STORED, lambda content: b"hello" * 100),
    "a web page": (zipfile.ZIP_STORED, lambda content: b"<!DOCTYPE html><title>Log in</title>"),
    "encrypted": (zipfile.ZIP_DEFLATED, lambda content: in_headers(content, 6, 8, 1)),
    "a wrong checksum": (zipfile.ZIP_STORED, lambda content: content.replace(b"r 7", b"r 8")),
    "bad deflated data": (zipfile.ZIP_DEFLATED, with_bad_data),
    "bad bzip2 data": (zipfile.ZIP_BZIP2, with_bad_data),
    "bad LZMA data": (zipfile.ZIP_LZMA, with_bad_data),
    "of an unknown method": (zipfile.ZIP_STORED, lambda content: in_headers(content, 8, 10, 99)),
    "of a later version": (zipfile.ZIP_STORED, lambda content: in_headers(content, 4, 6, 99)),
    "bad names": (
        zipfile.ZIP_STORED,
        lambda content: in_headers(content, 6, 8, 0x800).replace(b"account", b"acc\xff\xff\xfft"),
    ),
}


@pytest.mark.parametrize(("method", "spoil"), BAD_ZIPS.values(), ids=BAD_ZIPS)
def test_a_bad_zip_is_refused(main, tmp_path, method, spoil):
    path = zipped(tmp_path / "a.zip", TWENTY, method)
    path.write_bytes(spoil(path.read_bytes()))
    assert str(path) in refused(main, path)


@pytest.mark.parametrize(("wrap", "name"), [(unpacked, "my-archive"), (zipped, "a.zip")])
def test_an_archive_without_posts_is_refused(main, tmp_path, wrap, name):
    path = wrap(tmp_path / name, archive([]))
    assert "0 posts" in refused(main, path)
    files = archive([])
    files.pop("data/tweets.js")
    told = refused(main, wrap(tmp_path / f"no-{name}", files))
    assert re.search("no (X )?archive", told)


FOREIGN = {
    "empty": b"",
    "blank": b" \n ",
    "a program": b'"use strict";\nconsole.log("hello");\n',
    "an assignment of something else": b"var timeout = 5;\n",
    "an object": b'window.YTD.tweets.part0 = {"tweet": {"id_str": "1", "full_text": "hello"}}',
    "a web page": b"<!DOCTYPE html>\n<html lang='en'><body>Log in</body></html>",
    "binary": bytes(range(256)) * 4,
    "UTF-16": tweets_js([status(1, "one")]).decode().encode("utf-16"),
    "not UTF-8": tweets_js([status(1, "caf")]).replace(b'"caf"', b'"caf\xe9"'),
    "two arrays without an end": b"x = [] [",
    "a post after the array": tweets_js([status(1, "one")], end=json.dumps(status(2, "two"))),
    "more after the array": tweets_js([status(1, "one")]) + b"\nalert(1)",
    "a comma too many": tweets_js([status(1, "one")]).rstrip(b"]") + b", ]",
    "a bare word": tweets_js([status(1, "one")]).replace(b"false", b"undefined"),
    "deeply nested": b"x = " + b"[" * 3_000,
    "a huge number": b'x = [{"id": ' + b"9" * 10_000 + b', "text": "one"}]',
}


@pytest.mark.parametrize("content", FOREIGN.values(), ids=FOREIGN)
@pytest.mark.parametrize("name", ["data/tweets.js", "data/tweets-part1.js"])
def test_a_file_of_something_else_is_refused(main, tmp_path, name, content):
    files = TWENTY | {name: content}
    told = refused(main, unpacked(tmp_path / "archive", files))
    assert name in told
    assert "b'" not in told, "bytes are no words"


WRONG_POSTS = {
    "null": None,
    "a number": 5,
    "a text": "tweet",
    "a list": ["tweet"],
    "an empty object": {},
    "a wrapped null": {"tweet": None},
    "a wrapped list": {"tweet": []},
    "without a text": status(2, "", full_text=None),
    "a number as text": status(2, "", full_text=5),
    "a list as text": status(2, "", full_text=["two"]),
    "without an id": status(2, "two", id=None, id_str=None),
    "a word as id": status(2, "two", id_str="two"),
    "an object as id": status(2, "two", id_str={"two": 2}),
    "an unknown time": status(2, "two", created_at="yesterday"),
    "an impossible time": status(2, "two", created_at="Wed Mar 32 11:00:00 +0000 2023"),
    "a number as time": status(2, "two", created_at=5),
    "a text as entities": status(2, "two", entities="none"),
    "numbers as links": status(2, "two", entities={"urls": [1, 2]}),
    "a word as answered post": status(2, "two", in_reply_to_status_id_str="one"),
}


@pytest.mark.parametrize("item", WRONG_POSTS.values(), ids=WRONG_POSTS)
def test_what_is_no_post_is_refused_with_its_place(main, tmp_path, item):
    items = [status(1, "one"), item, status(3, "three")]
    files = {"data/tweets.js": assigned("window.YTD.tweets.part0", items)}
    told = refused(main, unpacked(tmp_path / "archive", files))
    assert "data/tweets.js, post 2" in told


WRONG_NOTES = {
    "null": None,
    "a number": 5,
    "a list": ["noteTweet"],
    "a wrapped null": {"noteTweet": None},
    "an empty object": {"noteTweet": {}},
    "an unknown time": {"noteTweet": {"createdAt": "yesterday", "core": {"text": WHOLE}}},
    "a number as time": {"noteTweet": {"createdAt": 5, "core": {"text": WHOLE}}},
    "without a core": {"noteTweet": {"createdAt": "2023-03-01T09:00:07Z"}},
    "without a text": {"noteTweet": {"createdAt": "2023-03-01T09:00:07Z", "core": {}}},
    "a number as text": {"noteTweet": {"createdAt": "2023-03-01T09:00:07Z", "core": {"text": 5}}},
    "a list as core": {"noteTweet": {"createdAt": "2023-03-01T09:00:07Z", "core": ["text"]}},
    "numbers as links": {
        "noteTweet": {"createdAt": "2023-03-01T09:00:07Z", "core": {"text": WHOLE, "urls": [1]}}
    },
}


@pytest.mark.parametrize("item", WRONG_NOTES.values(), ids=WRONG_NOTES)
def test_what_is_no_long_post_is_refused(main, tmp_path, item):
    files = archive([long_post(1, WHOLE)], [item])
    refused(main, unpacked(tmp_path / "archive", files))


def test_odd_links_never_end_in_a_traceback(main, tmp_path):
    for odd in ODD_VALUES:
        post = status(1, "one", entities={"urls": [{"url": odd, "expanded_url": odd}]})
        core = {"text": "one and more", "urls": [{"shortUrl": odd, "expandedUrl": odd}]}
        long = {"noteTweet": {"createdAt": f"{moment(2):%Y-%m-%dT%H:%M:%S}Z", "core": core}}
        path = unpacked(tmp_path / "archive", archive([post, status(2, "one and")], [long]))
        stands(main, path, "--include_links")


@pytest.mark.parametrize("what", ["data/tweets.js", "data/note-tweet.js", "its zip", "its values"])
def test_no_damage_ends_in_a_traceback(main, tmp_path, what):
    links = with_links(l="https://example.org/", q=QUOTED)
    posts = [
        status(1, "Look https://t.co/l and https://t.co/q now", entities=links),
        status(2, "@bob yes", **answers(post_id(1))),
        status(3, "photo https://t.co/p", **with_media(3, "p")),
        long_post(4, WHOLE),
        old_status(5, "old", retweeted_status=None),
    ]
    notes = [note(4, WHOLE, l="https://example.org/")]
    codes = set()
    for number in range(120):
        chance = random.Random(f"{what} {number}")
        files = archive(posts, notes)
        path = tmp_path / "a.zip"
        if what in files:
            files[what] = damaged(chance, files[what])
        elif what == "its values":
            odd = with_odd_value(chance, {"posts": posts, "notes": notes})
            files["data/tweets.js"] = assigned("x", odd.get("posts"))
            files["data/note-tweet.js"] = assigned("x", odd.get("notes"))
        zipped(path, files, chance.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED]))
        if what == "its zip":
            path.write_bytes(damaged(chance, path.read_bytes()))
        words = chance.choice([[], ["--include_replies", "--text_format=reply", "--include_links"]])
        codes.add(stands(main, path, *words))
    assert codes == {0, 1}


# --- threads, without keys ---


def own_thread(*numbers: int) -> list[dict]:
    """Posts of the account, each answering the one before."""
    posts = [status(numbers[0], f"number {numbers[0]}")]
    for before, number in itertools.pairwise(numbers):
        fields = answers(post_id(before), OWNER_ID, OWNER)
        posts.append(status(number, f"number {number}", **fields))
    return posts


def test_a_thread_is_followed_inside_the_archive(main, tmp_path):
    posts = [*own_thread(1, 2, 3, 4), status(5, "alone")]
    files = archive(posts[::-1][2:], communities=posts[::-1][:2])
    assert threads_of(main, unpacked(tmp_path / "archive", files)) == {
        "number 4": ("number 1", "number 3"),
        "number 3": ("number 1", "number 2"),
        "number 2": ("number 1", "number 1"),
    }


def test_a_long_thread_is_followed_to_its_first_post(main, tmp_path):
    found = threads_of(main, unpacked(tmp_path / "a", archive(own_thread(*range(700)))))
    assert len(found) == 699
    assert {first for first, _ in found.values()} == {"number 0"}
    assert found["number 699"] == ("number 0", "number 698")


def test_threads_use_posts_that_are_not_written_themselves(main, tmp_path):
    quote = status(1, "My quote https://t.co/q", entities=with_links(q=QUOTED))
    posts = [quote, *own_thread(1, 2, 3)[1:]]
    path = unpacked(tmp_path / "archive", archive(posts))
    expected = {"number 3": ("My quote", "number 2")}
    assert threads_of(main, path, "1") == expected
    assert threads_of(main, path, f"--timeframe={moment(3):%Y%m%d%H}") == expected


def test_the_posts_above_are_cleaned_like_the_post(main, tmp_path):
    first = status(1, "Tom &amp; https://t.co/l #tag", entities=with_links(l="https://example.org"))
    second = status(2, "@example_writer yes @bob", **answers(post_id(1), OWNER_ID, OWNER))
    third = status(3, "number 3", **answers(post_id(2), OWNER_ID, OWNER))
    path = unpacked(tmp_path / "archive", archive([first, second, third]))
    assert threads_of(main, path)["number 3"] == ("Tom & #tag", "yes @bob")
    options = ["--include_links", "--strip_usertags", "--strip_hashtags"]
    assert threads_of(main, path, *options)["number 3"] == ("Tom & https://example.org", "yes")


def test_the_topmost_post_that_is_there_stands_for_a_first_one_that_is_not(main, tmp_path):
    path = unpacked(tmp_path / "archive", archive(own_thread(1, 2, 3, 4, 5)[1:]))
    assert threads_of(main, path) == {
        "number 5": ("number 2", "number 4"),
        "number 4": ("number 2", "number 3"),
        "number 3": ("number 2", "number 2"),
        "number 2": ("", ""),
    }


def test_an_answered_post_with_no_text_left_is_counted(main, tmp_path):
    posts = [status(1, "https://t.co/p", **with_media(1, "p")), own_thread(1, 2)[1]]
    path = unpacked(tmp_path / "archive", archive(posts))
    assert threads_of(main, path) == {"number 2": ("", "")}
    out = main(path, "--include_replies", "--text_format=reply", "--output", OUT).out
    assert "1 reply without the post they answer (1 empty after cleaning)" in out


def test_a_long_post_above_is_whole(main, tmp_path):
    posts = [long_post(1, WHOLE), own_thread(1, 2)[1]]
    path = unpacked(tmp_path / "archive", archive(posts, [note(1, WHOLE)]))
    assert threads_of(main, path) == {"number 2": (WHOLE, WHOLE)}


def test_a_circle_of_replies_ends(main, tmp_path):
    posts = [
        status(1, "number 1", **answers(post_id(2))),
        status(2, "number 2", **answers(post_id(1))),
        status(3, "number 3", **answers(post_id(3))),
    ]
    found = threads_of(main, unpacked(tmp_path / "archive", archive(posts)))
    assert {text: answered for text, (_, answered) in found.items()} == {
        "number 2": "number 1",
        "number 1": "number 2",
        "number 3": "number 3",
    }


def test_without_keys_one_line_says_how_many_replies_lack_the_post_they_answer(main, tmp_path):
    posts = [
        *own_thread(1, 2),
        *(status(n, f"@other_account reply {n}", **answers(n)) for n in (10, 11, 12)),
        status(20, "@other_account to nobody", in_reply_to_user_id_str="11"),
        status(21, "more", **answers(post_id(10), OWNER_ID, OWNER)),
    ]
    path = unpacked(tmp_path / "archive", archive(posts))
    words = ["--include_replies", "--text_format=reply", "--output", OUT]
    run = main(path, *words)
    assert (run.code, run.err) == (0, "")
    lines = [line for line in run.out.splitlines() if "without the post" in line]
    assert len(lines) == 1
    assert lines[0].startswith("4 replies without the post they answer")
    assert "3 not in the file, and no keys" in lines[0]
    assert "1 answering an account" in lines[0]
    found = {text: (first, above) for first, above, text in map(sections, run.rows(OUT)[:-1])}
    assert found == {
        "more": ("reply 10", "reply 10"),
        "to nobody": ("", ""),
        "reply 12": ("", ""),
        "reply 11": ("", ""),
        "reply 10": ("", ""),
        "number 2": ("number 1", "number 1"),
    }
    assert "without the post" not in main(path, "--include_replies", "--output", OUT).out
    assert not Path("tweets.db").exists()


# --- threads, with keys ---


def other_id(number: int) -> int:
    return post_id(number) + 7


def other_post(number: int, **fields) -> Post:
    """A post of somebody else, made when post `number` of the archive was."""
    return Post(other_id(number), OTHER_ID, f"other {number}", moment(number), **fields)


def world_of(*posts: Post) -> World:
    return World(
        Account(OWNER_ID, OWNER),
        Account(OTHER_ID, OTHER),
        Account(12, "locked_account", protected=True),
        Account(13, "gone_account", suspended=True),
        *posts,
    )


def asked(x: XSimulator) -> list[list[int]]:
    """The ids of each lookup."""
    return [[int(id) for id in request.params["ids"].split(",")] for request in x.lookups]


def conversations(count: int) -> tuple[list[dict], list[Post]]:
    """Replies of the account, and the others' posts above them: two above each."""
    replies = [status(n, f"@{OTHER} reply {n}", **answers(other_id(n))) for n in range(count)]
    firsts = [other_post(n - 2000) for n in range(count)]
    return replies, [*firsts, *(other_post(n, reply_to=other_id(n - 2000)) for n in range(count))]


def test_with_keys_posts_above_are_looked_up_a_hundred_at_a_time_in_two_rounds(main, tmp_path):
    replies, others = conversations(250)
    path = unpacked(tmp_path / "archive", archive([*replies, *own_thread(300, 301)]))
    with XSimulator(world_of(*others), Rules(search_pace=0)) as x:
        found = threads_of(main, path, simulator=x)
    assert found.pop("number 301") == ("number 300", "number 300")
    assert found == {f"reply {n}": (f"other {n - 2000}", f"other {n}") for n in range(250)}
    assert [len(ids) for ids in asked(x)] == [100, 100, 50, 100, 100, 50]
    assert {i for ids in asked(x)[:3] for i in ids} == {other_id(n) for n in range(250)}
    assert {i for ids in asked(x)[3:] for i in ids} == {other_id(n - 2000) for n in range(250)}
    assert len(x.requests) == 6


def test_a_post_above_is_asked_for_once(main, tmp_path):
    replies = [status(n, f"@{OTHER} reply {n}", **answers(other_id(1))) for n in range(1, 700)]
    others = [other_post(0), other_post(1, reply_to=other_id(0))]
    path = unpacked(tmp_path / "archive", archive(replies))
    with XSimulator(world_of(*others), Rules(search_pace=0)) as x:
        found = threads_of(main, path, simulator=x)
    assert set(found.values()) == {("other 0", "other 1")}
    assert asked(x) == [[other_id(1)], [other_id(0)]]


def test_a_first_post_that_is_answered_itself_costs_one_round(main, tmp_path):
    replies = [status(n, f"@{OTHER} reply {n}", **answers(other_id(n))) for n in range(3)]
    path = unpacked(tmp_path / "archive", archive(replies))
    with XSimulator(world_of(*map(other_post, range(3))), Rules(search_pace=0)) as x:
        found = threads_of(main, path, simulator=x)
    assert found == {f"reply {n}": (f"other {n}", f"other {n}") for n in range(3)}
    assert len(asked(x)) == 1


def test_what_the_archive_holds_is_never_looked_up(main, tmp_path):
    """The account's post, another's answer to it, the account's answer to that, and one more."""
    posts = [
        status(1, "mine"),
        status(3, f"@{OTHER} back", **answers(other_id(2))),
        status(4, "more", **answers(post_id(3), OWNER_ID, OWNER)),
    ]
    mine = Post(post_id(1), OWNER_ID, "mine", moment(1))
    theirs = other_post(2, reply_to=post_id(1))
    path = unpacked(tmp_path / "archive", archive(posts))
    with XSimulator(world_of(mine, theirs), Rules(search_pace=0)) as x:
        found = threads_of(main, path, simulator=x)
    assert found == {"back": ("mine", "other 2"), "more": ("mine", "back")}
    assert asked(x) == [[other_id(2)]]


def test_a_thread_that_leaves_the_archive_is_followed_at_x(main, tmp_path):
    posts = [
        status(3, f"@{OTHER} back", **answers(other_id(2))),
        status(4, "more", **answers(post_id(3), OWNER_ID, OWNER)),
        status(5, "and more", **answers(post_id(4), OWNER_ID, OWNER)),
    ]
    others = [other_post(1), other_post(2, reply_to=other_id(1))]
    path = unpacked(tmp_path / "archive", archive(posts))
    with XSimulator(world_of(*others), Rules(search_pace=0)) as x:
        found = threads_of(main, path, "1", simulator=x)
    assert found == {"and more": ("other 1", "more")}
    assert asked(x) == [[other_id(2)], [other_id(1)]]


def test_only_the_threads_of_written_replies_are_looked_up(main, tmp_path):
    replies, others = conversations(50)
    path = unpacked(tmp_path / "archive", archive(replies))
    with XSimulator(world_of(*others), Rules(search_pace=0)) as x:
        found = threads_of(main, path, "3", simulator=x)
    assert set(found) == {"reply 49", "reply 48", "reply 47"}
    assert sorted(i for ids in asked(x) for i in ids) == sorted(
        other_id(n) for number in (47, 48, 49) for n in (number, number - 2000)
    )


def test_what_cannot_be_had_leaves_its_section_empty_and_is_counted(main, tmp_path):
    ids = {"deleted": other_id(1), "protected": other_id(2), "suspended": other_id(3)}
    replies = [
        status(n, f"@{OTHER} {name}", **answers(i)) for n, (name, i) in enumerate(ids.items())
    ]
    replies.append(status(9, f"@{OTHER} orphan", **answers(other_id(4))))
    above = [
        other_post(1, deleted=True),
        Post(ids["protected"], 12, "locked", moment(2)),
        Post(ids["suspended"], 13, "gone", moment(3)),
        other_post(4, reply_to=ids["deleted"]),
    ]
    path = unpacked(tmp_path / "archive", archive(replies))
    with XSimulator(world_of(*above), Rules(search_pace=0)) as x:
        found = threads_of(main, path, simulator=x)
        run = main(path, "--include_replies", "--text_format=reply", "--output", OUT, simulator=x)
    assert found == dict.fromkeys(ids, ("", "")) | {"orphan": ("other 4", "other 4")}
    line = next(line for line in run.out.splitlines() if "without the post" in line)
    assert line.startswith("3 replies without the post they answer")
    assert all(f"1 {words}" in line for words in ("deleted", "of a protected", "of a suspended"))


@pytest.mark.parametrize(
    "fault",
    [
        Fault.unauthorized(),
        Fault.credits_depleted(),
        Fault.client_not_enrolled(),
        Fault.usage_cap(),
        Fault.server_error(),
        Fault.half_json(),
        Fault.json_null(),
    ],
)
@pytest.mark.parametrize("at", [1, 2])
def test_a_failed_lookup_ends_the_run(main, tmp_path, fault, at):
    replies, others = conversations(1)
    path = unpacked(tmp_path / "archive", archive([*replies, status(900, "one")]))
    Path(OUT).write_bytes(b"text\nold\n")
    with XSimulator(world_of(*others), Rules(search_pace=0)) as x:
        x.fail(fault, times=None, at=at, on="lookup")
        run = main(path, "--include_replies", "--text_format=reply", "--output", OUT, simulator=x)
    assert run.code == 1
    assert run.out == ""
    the_line(last_line(run.err))
    assert Path(OUT).read_bytes() == b"text\nold\n"


def test_a_failed_lookup_leaves_the_pages_before_it(main, tmp_path):
    replies, others = conversations(1)
    posts = [*replies, *(status(n, f"number {n}") for n in range(100, 650))]
    with XSimulator(world_of(*others), Rules(search_pace=0)) as x:
        x.fail(Fault.unauthorized(), times=None, on="lookup")
        path = unpacked(tmp_path / "archive", archive(posts))
        run = main(path, "--include_replies", "--text_format=reply", "--output", OUT, simulator=x)
    assert run.code == 1
    rows = run.rows(OUT)
    assert len(rows) == 500
    assert rows[-1].endswith("\nnumber 150")


@pytest.mark.parametrize(
    "words", [[], ["--include_replies"], ["--text_format=simple", "--limit=5"]]
)
def test_the_simple_format_asks_x_nothing_though_there_are_keys(main, tmp_path, words):
    replies, others = conversations(3)
    unpacked(tmp_path / OWNER, archive([*replies, status(900, "one")]))
    with XSimulator(world_of(*others), Rules(search_pace=0)) as x:
        rows = records(main, OWNER, *words, simulator=x)
    assert rows[0] == "one"
    assert x.requests == []
    assert {path.name for path in tmp_path.iterdir()} == {OWNER, OUT}


def test_the_reply_format_without_replies_asks_x_nothing(main, tmp_path):
    replies, others = conversations(3)
    path = unpacked(tmp_path / "archive", archive([*replies, status(900, "one")]))
    with XSimulator(world_of(*others), Rules(search_pace=0)) as x:
        (row,) = records(main, path, "--text_format=reply", simulator=x)
    assert row.startswith("****ARGUMENTS\nORIGINAL\n")
    assert x.requests == []


# --- in a process of its own ---


def test_the_real_command_line_reads_an_archive(tool, tmp_path):
    zipped(tmp_path / "archive.zip", archive([status(1, "one"), status(2, "two")]))
    run = tool("archive.zip", 1)
    assert (run.code, run.err) == (0, "")
    assert run.rows("archive_tweets.csv") == ["two"]


def test_the_real_command_line_refuses_a_damaged_archive(tool, tmp_path):
    (tmp_path / "archive.zip").write_bytes(b"PK\3\4 damaged")
    run = tool("archive.zip")
    assert run.code == 1
    assert "archive.zip" in the_line(run.err)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no getrusage")
def test_a_hundred_thousand_posts_take_little_memory(tmp_path):
    posts = many({"tweet": status(0, "TEXT", source="x" * 800)}, 100_000, indent=2)
    with (tmp_path / "tweets.js").open("wb") as file:
        file.write(b"window.YTD.tweets.part0 = [ ")
        file.writelines((b"," * (n > 0)) + post for n, post in enumerate(posts))
        file.write(b" ]")
    assert (tmp_path / "tweets.js").stat().st_size > 150e6
    assert peak_memory(tmp_path, "tweets.js") < 150
    rows = rows_of(tmp_path / "tweets_tweets.csv")
    assert len(rows) == 100_000
    assert rows[0].startswith("number 99999 ")
