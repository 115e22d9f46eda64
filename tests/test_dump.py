"""Test other tools' dumps, JSON or JSON Lines, of API v1.1 or v2, and what archives share.

Where the order does not matter, the newest post comes first.
"""

from __future__ import annotations

import itertools
import json
import random
import re
import sys
from pathlib import Path

import pytest
from archives import (
    BOM,
    BY_HAND,
    CUT,
    FORMS,
    OUT,
    OWNER,
    OWNER_ID,
    QUOTED,
    THREAD,
    Json,
    encode_array,
    encode_array_by_line,
    encode_indented,
    encode_json_lines,
    encode_tweets_js,
    flatten,
    format_hour,
    link_entities,
    make_archive_post,
    make_old_archive_post,
    make_page,
    make_v1_post,
    make_v2_post,
    measure_peak_memory,
    parse_counts,
    post_id,
    post_time,
    replace_random_value,
    run_failing,
    run_for_records,
    run_for_sections,
    run_rejected,
    run_to_end,
    use_new_field_names,
    write_file,
    write_folder,
)
from conftest import Run, read_rows
from test_archive import MANY_SHAPES as ARCHIVED

TEXTS = ["three", "two", "one"]
V1 = [make_v1_post(3 - n, text) for n, text in enumerate(TEXTS)]
V2 = [make_v2_post(3 - n, text) for n, text in enumerate(TEXTS)]
PAGES = [make_page(V2[:1]), make_page(V2[1:], [make_v2_post(0, "included")])]
NO_PAGE = {"meta": {"result_count": 0}}
ERRORS = {"errors": [{"resource_id": "1", "title": "Not Found Error", "detail": "x"}]}


# --- every shape of a dump ---

VALUES = {
    "v1.1": V1,
    "v1.1, each in a wrapper": [{"tweet": one} for one in V1],
    "v1.1, a number as id": [
        {"id": one["id"], "full_text": one["text"], "created_at": one["created_at"]} for one in V1
    ],
    "v2, pages": PAGES,
    "v2, one page": [make_page(V2)],
    "v2, empty pages between": [NO_PAGE, PAGES[0], {"data": []}, PAGES[1], NO_PAGE, ERRORS],
    "v2, a page without includes": [{"data": V2, "meta": {}}],
    "v2, single posts": V2,
    "v2, an id and a text only": [{"id": one["id"], "text": one["text"]} for one in V2],
    "v2, answers with a single post": [{"data": one} for one in V2],
    "v2, flattened": [flatten(one) for one in V2],
    "v2, in the spelling of 2026": json.loads(use_new_field_names(json.dumps(PAGES).encode())),
    "both versions": [V1[0], make_page(V2[1:2]), V2[2]],
}
WRITTEN = {
    "as it is": lambda content: content,
    "with a BOM": lambda content: BOM + content,
    "with Windows line ends": lambda content: content.replace(b"\n", b"\r\n"),
    "without its last line end": lambda content: content.rstrip(),
    "with blank lines around": lambda content: b"\n \n" + content + b"\n\r\n\n",
    "with blank lines between": lambda content: content.replace(b"\n", b"\n\n \r\n"),
    "with a BOM and Windows line ends": lambda content: BOM + content.replace(b"\n", b"\r\n"),
    "in UTF-16, as PowerShell writes it": lambda content: content.decode().encode("utf-16"),
}
FILES = [("d.json", form) for form in FORMS] + [
    ("d.jsonl", form) for form in FORMS if form is not encode_indented
]


@pytest.mark.parametrize("values", VALUES.values(), ids=VALUES)
def test_a_dump_is_read_in_any_layout(main, values):
    ways = itertools.cycle(WRITTEN)  # 8 and 9 have no common factor: all combinations occur
    for (name, form), way in zip(FILES * 3, ways, strict=False):
        path = write_file(name, WRITTEN[way](form(values)))
        assert run_for_records(main, path) == TEXTS, (name, form, way)
    assert run_for_records(main, path, 2, "--include_replies", "--text_format=reply") == [
        f"****ARGUMENTS\nORIGINAL\n****PARENT\n****IN_REPLY_TO\n****TWEET\n{text}"
        for text in TEXTS[:2]
    ]


@pytest.mark.parametrize("make", [make_v2_post, make_v1_post, make_archive_post])
def test_posts_of_one_second_and_of_many_pages_are_written_newest_first(main, make):
    numbers = random.Random(1).sample(range(1200), 1200)
    posts = [
        json.loads(json.dumps(make(n // 2, f"post {n}")).replace(str(id), str(id + n % 2)))
        for n in numbers
        for id in [post_id(n // 2)]
    ]
    path = write_file("d.jsonl", encode_json_lines(posts))
    if make is make_archive_post:
        files = {
            "data/tweets.js": encode_tweets_js(posts[:300]),
            "data/tweets-part1.js": encode_tweets_js(posts),
        }
        path = write_folder("archive", files)
    newest_first = [f"post {n}" for n in reversed(range(1200))]
    assert run_for_records(main, path) == newest_first
    assert run_for_records(main, path, 501) == newest_first[:501]


def test_the_limit_selects_the_newest_posts_and_counts_written_ones(main):
    retweet = [{"type": "retweeted", "id": "1"}]
    texts = [f"post {n}" for n in range(1201)]
    posts = [
        make_v2_post(5000 - n, text, referenced_tweets=retweet if n % 2 else None)
        for n, text in enumerate(texts)
    ]
    for limit in (1, 3, 251, 600):
        assert (
            run_for_records(main, write_file("d.jsonl", encode_json_lines(posts)), limit)
            == texts[::2][:limit]
        )


def test_every_post_in_data_counts_once_and_included_posts_do_not(main):
    theirs = make_v2_post(2, "theirs", author_id="99")
    pages = [
        make_page([theirs], [make_v2_post(3, "included"), make_v2_post(1, "less")]),
        make_page([make_v2_post(1, "mine")]),
    ]
    again = [make_v2_post(n, f"number {n}") for n in range(700, 0, -1)]
    write_file("d.jsonl", encode_json_lines([*pages, make_v2_post(1, "mine"), theirs]))
    run = main("d.jsonl", "--output", OUT)
    assert run.rows(OUT) == ["theirs", "mine"]
    assert parse_counts(run) == {"posts": 4, "written": 2, "repeated": 2}
    run = main(write_file("d.jsonl", encode_json_lines([*again, *again])), "--output", OUT)
    assert run.rows(OUT) == [f"number {n}" for n in range(700, 0, -1)]
    assert parse_counts(run) == {"posts": 1400, "written": 700, "repeated": 700}


@pytest.mark.parametrize("make", [make_v2_post, make_v1_post, make_archive_post])
def test_only_the_newest_version_of_an_edited_post_is_written(main, make):
    ids = [str(post_id(n)) for n in (1, 2, 3)]
    fields = {
        make_v2_post: {"edit_history_tweet_ids": ids},
        make_v1_post: {"edit_control": {"edit_tweet_ids": ids}},
        make_archive_post: {"edit_info": {"edit": {"editControlInitial": {"editTweetIds": ids}}}},
    }[make]
    posts = [make(n, f"version {n}", **fields) for n in (2, 1, 3)]
    posts.append(make(4, "@bob reply", post_id(2)))
    name = write_file(
        "tweets.js" if make is make_archive_post else "d.jsonl", encode_json_lines(posts)
    )
    if make is make_archive_post:
        write_file(name, encode_tweets_js(posts))
    run = main(name, "--output", OUT)
    assert run.rows(OUT) == ["version 3"]
    older = "older versions of an edited post"
    reply = THREAD if make is make_archive_post else "replies"  # tweets.js alone has no username
    assert parse_counts(run) == {"posts": 4, "written": 1, reply: 1, older: 2}
    assert run_for_sections(main, name) == [("version 3", "version 3", "reply")]


@pytest.mark.parametrize("made", ["{:%a %b %d %H:%M:%S %z %Y}", "{:%Y-%m-%dT%H:%M:%S}.000Z", None])
def test_only_posts_of_the_timeframe_are_written(main, made):
    """A post without a time has the time of its id."""
    posts = [
        make_v2_post(n, f"number {n}", created_at=made and made.format(post_time(n)))
        for n in (5, 4, 3, 2, 1)
    ]
    posts[0] |= {"in_reply_to_user_id": "99"}  # its id determines the time
    write_file("d.jsonl", encode_json_lines(posts))
    run = main(
        "d.jsonl", f"--timeframe={format_hour(2)}", f"--until={format_hour(4)}", "--output", OUT
    )
    assert run.rows(OUT) == ["number 3", "number 2"]
    assert parse_counts(run) == {"posts": 5, "written": 2, "outside the timeframe": 3}
    second = f"{post_time(3):%Y-%m-%d %H:%M:%S}"
    assert run_for_records(main, "d.jsonl", f"--timeframe={second}")[-1] == "number 3"
    assert run_for_records(main, "d.jsonl", f"--until={second}")[0] == "number 2"


# --- which posts ---


def make_reference(kind: str, **fields: object) -> Json:
    return make_v2_post(1, "one", referenced_tweets=[{"type": kind, "id": "5"}], **fields)


FIVE = make_v2_post(5, "five") | {"id": "5"}
NOTICE = "notices of X in place of a post"
NOTICES = [
    "@bob's account is temporarily unavailable because it violates the Twitter Media Policy. "
    "Learn more.",
    "@bob's account has been withheld in India in response to a legal demand. Learn more.",
    "This Tweet from @bob has been withheld in response to a report from the copyright holder.",
]
SELF = "https://twitter.com/i/web/status/{}"
CUT_AT_140 = f"{'so long, ' * 12}and wor… https://t.co/abcdefghij"
THIN = {"truncated": None, "entities": None}  # many tools write these
CUT_OFF = [
    make_v1_post(1, "so lo", truncated=True),
    make_v1_post(1, "so lo… https://t.co/s", entities=link_entities(s=SELF)),
    make_v2_post(1, "so lo… https://t.co/s", entities=link_entities(s=SELF)),
    make_v2_post(1, "so long. " * 30 + "so lo… https://t.co/s"),
    make_v1_post(1, f"s{CUT_AT_140[1:]}", **THIN),
    make_v1_post(1, None, full_text=f"&amp;{CUT_AT_140[2:]}", **THIN),
    make_v1_post(1, CUT_AT_140, truncated=None, entities={"urls": []}),
    make_v2_post(1, CUT_AT_140),
    make_v2_post(1, CUT_AT_140[4:]),
]
NOT_CUT = [
    make_v1_post(1, CUT_AT_140),
    make_v1_post(
        1, CUT_AT_140, truncated=None, entities=link_entities(abcdefghij="https://t.co/abcdefghij")
    ),
    make_v1_post(1, CUT_AT_140[27:], **THIN),
    make_v1_post(1, CUT_AT_140.replace("wor…", "wo …"), **THIN),
    make_v1_post(1, CUT_AT_140.replace("…", "."), **THIN),
    make_v2_post(1, f"{CUT_AT_140} so"),
]
TYPED_RETWEETS = [
    *("RT: @bob: hi", "RT@bob hi", "rt @bob: hi", "RT  @bob hi", "RT\xa0@bob hi", "RT - @bob: hi"),
    *('RT "@bob: hi"', "RT “@bob: hi”", "RT .@bob: hi", "RT ＠bob hi", "RT via @bob: hi"),
    *(".RT @bob: hi", "#RT @bob: hi", '"RT @bob: hi"', "(RT @bob hi)", "RT RT @bob: hi"),
    *("MT @bob: hi", "PRT @bob: hi", "QT @bob: hi", "♻ @bob: hi", "♻️ @bob: hi", "🔁 @bob: hi"),
    *("Retweeting @bob: hi", "RETWEET @bob: hi", "Reposting @bob: hi", "RTing @bob: hi"),
    *('"@bob: hi"', "“@bob: hi”", " “@bob: hi” ", "“@bob : hi”", "“@bob: hi” https://t.co/x"),
    *('"@bob: a "word" of his"', "“@bob: as lo…", "«@bob: hi»", "「@bob: hi」", "'@bob: don't'"),
]
NOT_RETWEETS = [
    *("RT if you like cats", "RT this: @bob", "via @bob", "via @bob: hi", "Ha! RT @bob: hi"),
    *("smart @bob: hi", "rt@example.com is mine", "Retweet @bob if you can", "MTV @bob"),
    *("♻ and @bob: hi", "qt @bob", "@bob: hi", '"@bob" is a name', '"@bob hi"', "Quote: @bob"),
    *('"@bob: hi" so true', "“@bob: hi” lol", '"@bob: hi" she said "wow"', "“@bob: hi”, said @amy"),
]
CASES = [  # a post, and the reason why it is not written
    (make_v1_post(1, "RT @bob: hi", retweeted_status=make_v1_post(0, "hi")), "retweets"),
    (make_v1_post(1, None, full_text="hi", retweeted_status=make_v1_post(0, "hi")), "retweets"),
    (make_v1_post(1, "RT @bob: hi", user=None), "retweets"),
    (make_v1_post(1, "hi", user=None, retweeted_status=make_v1_post(0, "hi")), "retweets"),
    (make_v1_post(1, "RT @bob: hi"), BY_HAND),
    (make_v1_post(1, "RT if you like cats", user=None), ""),
    (make_v1_post(1, "one", is_quote_status=True), "quotes"),
    (make_v1_post(1, "one", is_quote_status=None, quoted_status=make_v1_post(0, "hi")), "quotes"),
    (make_v1_post(1, "one", is_quote_status=None, quoted_status_id_str="5"), "quotes"),
    (
        make_v1_post(
            1, "one https://t.co/q", is_quote_status=None, entities=link_entities(q=QUOTED)
        ),
        "quotes",
    ),
    (make_v1_post(1, "so https://t.co/q", entities=link_entities(q=QUOTED)), ""),
    (
        make_v1_post(
            1, "one https://t.co/q !", is_quote_status=None, entities=link_entities(q=QUOTED)
        ),
        "",
    ),
    (make_reference("retweeted"), "retweets"),
    (make_reference("quoted"), "quotes"),
    (make_v2_post(1, "RT @bob hi"), BY_HAND),
    (make_v2_post(1, "So true! RT @bob: hi"), ""),
    *((make_v2_post(1, text), BY_HAND) for text in TYPED_RETWEETS),
    *((make_v2_post(1, text), "") for text in NOT_RETWEETS),
    (flatten(make_reference("quoted"), FIVE), "quotes"),
    (flatten(make_reference("retweeted"), FIVE), "retweets"),
    (make_v1_post(1, "one", in_reply_to_status_id=5), "replies"),
    (make_v1_post(1, "one", in_reply_to_status_id_str="5"), "replies"),
    (make_v1_post(1, "one", in_reply_to_user_id=5), "replies"),
    (make_v1_post(1, "one", in_reply_to_user_id_str="5"), "replies"),
    (make_v1_post(1, "one", id_str=None, in_reply_to_screen_name="bob"), "replies"),
    (make_v1_post(1, "one", post_id(0)), "replies"),
    (make_reference("replied_to"), "replies"),
    (make_v2_post(1, "one", in_reply_to_user_id="5"), "replies"),
    (make_v2_post(1, "one", post_id(0), post_id(0), in_reply_to_user_id=str(OWNER_ID)), THREAD),
    (make_v1_post(1, "one", in_reply_to_user_id=OWNER_ID), THREAD),
    (make_v1_post(1, "one", in_reply_to_screen_name=OWNER), THREAD),
    (flatten(make_v2_post(1, "one", 5, 5), FIVE), "replies"),
    *((make_v1_post(1, text), NOTICE) for text in NOTICES),
    (make_v1_post(1, "My account is temporarily unavailable, I was told."), ""),
    *((truncated, CUT) for truncated in CUT_OFF),
    *((post, "") for post in NOT_CUT),
    (make_v1_post(1, "So long…"), ""),
    (make_v2_post(1, "so long… https://t.co/s"), ""),
    (make_v1_post(1, "x", truncated=True, extended_tweet={"full_text": "whole"}), ""),
    (
        make_v1_post(1, "x", truncated=True, extended_tweet={"full_text": "whole"})
        | {"timestamp_ms": "1677664807000", "quoted_status_id": None},
        "",
    ),
    (make_v1_post(1, ""), "empty after cleaning"),
    (make_v1_post(1, None, full_text=""), "empty after cleaning"),
    (make_v2_post(1, ""), "empty after cleaning"),
]


@pytest.mark.parametrize("spelling", [bytes, use_new_field_names])
def test_posts_are_recognized_as_replies_retweets_and_quotes(main, spelling):
    posts, rows = [], []
    for number, (case, reason) in enumerate(CASES):
        names = ("id", "id_str", "created_at")
        later = (
            make_v1_post(200 - number, "") if "id_str" in case else make_v2_post(200 - number, "")
        )
        one = case | {name: later[name] for name in names if name in case}
        posts.append(json.loads(json.dumps(one).replace("status/{}", f"status/{later['id']}")))
        extended = case.get("extended_tweet", {})
        text = extended.get("full_text") or case.get("text") or case.get("full_text") or ""
        rows.append((text.replace("https://t.co/q", QUOTED), reason))
    path = write_file("d.jsonl", spelling(encode_json_lines(posts)))
    run = main(path, "--include_links", "--output", OUT)
    assert run.rows(OUT) == [text for text, reason in rows if not reason]
    reasons = [reason for _, reason in rows if reason]
    dropped = {reason: reasons.count(reason) for reason in reasons}
    assert (
        parse_counts(run) == {"posts": len(CASES), "written": len(CASES) - len(reasons)} | dropped
    )
    with_replies = run_for_records(main, path, "--include_links", "--include_replies")
    assert with_replies == [text for text, reason in rows if reason in ("", "replies", THREAD)]


# --- what is not a post ---

NOT_JSON = {
    "a word": b"hello",
    "a cut post": json.dumps(V1[0]).encode()[:100],
    "Python's repr": b"{'id': 1, 'text': 'one'}",
    "not UTF-8": b'{"id": "1", "text": "caf\xe9"}',
    "deeply nested": b'{"a":' * 100_000,
    "a control character": b'{"id": "1", "text": "a\tb"}',
    "UTF-16": json.dumps(V2[0]).encode("utf-16-le"),
}
NO_POSTS = [
    *(5, None, "tweet data id", [1], {}, {"hello": "world"}, {"delete": {"status": {"id": 1}}}),
    *({"id": "1"}, {"text": "hello"}, {"tweet": None}, {"data": 5}, {"data": [5]}),
    *(make_v2_post(1, "one", id=unexpected) for unexpected in ("one", float("inf"), {})),
    make_v2_post(1, "one", created_at="yesterday"),
    *(
        make_v2_post(1, "one", referenced_tweets=unexpected)
        for unexpected in ("quoted", [{"id": "1"}])
    ),
    make_v2_post(1, 5),
    make_v2_post(1, "one", entities="none"),
    {"data": [], "includes": {"tweets": [5]}},
    make_page([V2[0]]) | {"includes": [5]},
    make_v1_post(1, "one", in_reply_to_status_id_str="one"),
]


def test_values_that_are_not_posts_are_counted_with_the_line_of_the_first(main):
    for value in NO_POSTS:
        content = encode_json_lines([make_v2_post(8, "eight")]) + b"\n"
        content += encode_json_lines([value, make_v2_post(7, "seven"), value, {"no": "post"}])
        run = main(write_file("d.jsonl", content), "--output", OUT)
        assert run.rows(OUT)[:2] == ["eight", "seven"], value
        assert parse_counts(run)["unreadable"] >= 3, value
        assert "the first unreadable value is in line 3" in run.out
        assert len(run.rows(OUT)) == 2 or "data" in value


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"hello": 1, "world": 2}, "hello, world"),
        ("a text", "text"),
        ({"id": "1", "content": "<p>Hi</p>", "spoiler_text": "", "reblog": None}, "Mastodon"),
        ({"@context": "x", "type": "OrderedCollection", "orderedItems": []}, "Mastodon"),
        ({"$type": "app.bsky.feed.post", "text": "Hi", "createdAt": "2024-01-01"}, "Bluesky"),
        ({"post": {"uri": "at://x", "cid": "y", "record": {"text": "Hi"}}}, "Bluesky"),
    ],
)
def test_a_dump_without_posts_is_rejected_with_a_description_of_the_file(main, value, message):
    for form in (encode_json_lines, encode_array):
        assert message in run_rejected(main, write_file("d.json", form([value])))


@pytest.mark.parametrize("line", NOT_JSON.values(), ids=NOT_JSON)
def test_an_invalid_line_is_reported_with_its_number_and_earlier_posts_are_written(main, line):
    reply = make_v2_post(7, "seven", 5, 5)
    content = (
        encode_json_lines([make_v2_post(8, "eight"), reply])
        + b"\n"
        + line
        + b"\n"
        + encode_json_lines(V1)
    )
    for args in ([], ["--text_format=reply", "--include_replies"]):
        error, rows = run_failing(main, write_file("d.jsonl", content), *args)
        assert re.search(r"d\.jsonl, line 4\b", error)
        assert [row.rpartition("\n")[2] for row in rows] == ["eight", "seven"][: len(args) + 1]
    error = run_rejected(main, write_file("d.jsonl", line + b"\n" + encode_json_lines(V1)))
    assert "d.jsonl" in error and "are written" not in error


@pytest.mark.parametrize("way", WRITTEN.values(), ids=WRITTEN)
def test_the_number_of_an_invalid_line_is_the_editors_line_number(main, way):
    for name, count in [("d.jsonl", 3), ("d.json", 3), ("d.jsonl", 1203)]:
        posts = [make_v2_post(2000 - n, f"number {n}") for n in range(count)]
        content = way(encode_json_lines(posts) + b"hello\n" + encode_json_lines(V1))
        error, rows = run_failing(main, write_file(name, content))
        text = content.decode("utf-16") if content.startswith(b"\xff\xfe") else content.decode()
        number = text.partition("hello")[0].count("\n") + 1
        assert f"line {number}:" in error
        assert rows == [f"number {n}" for n in range(count)]


@pytest.mark.parametrize("form", FORMS)
def test_posts_before_the_end_of_a_truncated_dump_are_written(main, form):
    texts = [f"number {n}" for n in range(650)]
    content = form([make_v2_post(2000 - n, text) for n, text in enumerate(texts)])
    cuts = [len(content) * part // 12 for part in range(1, 12)]
    for length in [*cuts, *range(len(content) - 40, len(content) - 3, 9)]:
        if content[:length].rstrip().endswith(b"}") and form in (
            encode_json_lines,
            encode_indented,
        ):
            continue  # the file is complete
        error, rows = run_failing(main, write_file("d.json", content[:length]))
        assert "d.json" in error
        assert rows == texts[: len(re.findall(rb"\]\s*\}", content[:length]))]
    for number in (0, 3, 600):
        bad = content.replace(f'"number {number}"'.encode(), b'"number" "one"')
        error, rows = run_failing(main, write_file("d.json", bad))
        assert "d.json" in error
        assert rows == texts[:number]


@pytest.mark.parametrize("form", [encode_array, encode_array_by_line])
@pytest.mark.parametrize("more", [encode_json_lines(V2), encode_array(V2), b"]", b"hello", b"5"])
def test_data_after_an_array_is_not_silently_skipped(main, form, more):
    for name in ("d.json", "d.jsonl"):
        run = main(write_file(name, form(V1) + b"\n" + more), "--output", OUT)
        assert (
            name in run.err
            if run.code
            else parse_counts(run)["posts"] == (4 if more == b"5" else 6)
        )
        assert run.rows(OUT) == TEXTS


NOT_DUMPS = {
    "empty": b"",
    "blank": b"\n \n",
    "a BOM": BOM,
    "an empty array": b"[]",
    "an empty page": json.dumps(NO_PAGE).encode(),
    "a web page": b"<!DOCTYPE html>\n<html lang='en'><body>Log in</body></html>",
    "a CSV file": b"id,text\n1,hello\n",
    "binary": bytes(range(256)) * 4,
    "a zip": b"PK\x03\x04\x14\x00\x00\x00\x08\x00",
    "UTF-32": encode_json_lines(V1).decode().encode("utf-32"),
    "a settings file": b'{"compilerOptions": {"strict": true}}',
    "a list of names": b'["one", "two"]',
    "NaN": b"NaN",
    "a huge number": b"9" * 10_000,
    "deeply nested": b"[" * 3_000,
}


@pytest.mark.parametrize("content", NOT_DUMPS.values(), ids=NOT_DUMPS)
def test_a_file_that_contains_no_posts_is_rejected(main, content):
    for name in ("d.json", "d.jsonl"):
        run_rejected(main, write_file(name, content))


@pytest.mark.parametrize("name", ["d.json", "d.jsonl"])
def test_an_empty_file_is_reported_as_empty(main, name):
    for content in (b"", b"\n \n", BOM):
        assert "empty" in run_rejected(main, write_file(name, content))


@pytest.mark.parametrize("huge", [str(2**63 - 1), str(2**63), *("9" * n for n in (20, 100, 5000))])
def test_huge_ids_do_not_affect_the_other_posts(main, x, huge):
    for one in (
        make_v2_post(3, "three", id=huge),
        make_v2_post(3, "three", int(huge[:999]), post_id(0)),
        make_v2_post(3, "three", post_id(0), int(huge[:999])),
    ):
        write_file("d.jsonl", encode_json_lines([make_v2_post(4, "four"), one]))
        for simulator in (x, None):
            args = ["--include_replies", "--text_format=reply"]
            run = run_to_end(main, "d.jsonl", *args, simulator=simulator)
            assert run.rows(OUT)[0].endswith("\nfour")
            is_read = run.rows(OUT)[-1].endswith("\nthree")
            assert is_read != (parse_counts(run).get("unreadable", 0) > 0)
            assert is_read or len(huge) > 19 or int(huge) >= 2**63


URL = {"url": "https://t.co/l", "expanded_url": "https://example.org/", "unwound": {"url": "x"}}
MANY_SHAPES = [
    make_page(
        [
            make_v2_post(9, "nine", 5, 5),
            make_v2_post(8, "eight https://t.co/l", entities={"urls": [URL]}),
        ],
        V2[1:],
    ),
    flatten(make_v2_post(7, "seven", post_id(2), post_id(1)), V2[1]),
    make_v2_post(6, "cut", note_tweet={"text": "six", "entities": {"urls": [URL]}}),
    make_v1_post(5, "five", post_id(4)),
    make_v1_post(4, "cut", extended_tweet={"full_text": "four", "entities": {"urls": [URL]}}),
    {
        "tweet": make_old_archive_post(
            3, "three https://t.co/l", entities={"urls": [URL], "media": [URL]}
        )
    },
]


@pytest.mark.parametrize(
    ("form", "shapes", "seeds"),
    [
        *((form, MANY_SHAPES, 60) for form in (encode_json_lines, encode_array, encode_indented)),
        (encode_tweets_js, ARCHIVED[::-1], 150),  # the newest first
    ],
)
def test_an_unexpected_value_is_reported_with_its_position_or_does_not_affect_other_posts(
    main, form, shapes, seeds
):
    name, codes = "tweets.js" if form is encode_tweets_js else "d.json", set()

    def rows_of_these(values: list[Json]) -> tuple[Run, list[str]]:
        Path(OUT).unlink(missing_ok=True)
        run = run_to_end(main, write_file(name, form(values)), "--include_replies")
        return run, run.rows(OUT) if Path(OUT).exists() else []

    texts = [rows_of_these([value])[1] for value in shapes]
    assert sum(map(bool, texts)) >= len(shapes) - 2  # except for a quote and a truncated post
    for seed in range(seeds):
        chance = random.Random(f"{form.__name__} {seed}")
        place = chance.randrange(len(shapes))
        unexpected = replace_random_value(chance, shapes[place])
        run, rows = rows_of_these([*shapes[:place], unexpected, *shapes[place + 1 :]])
        codes.add(run.code)
        before = [] if run.code and form is encode_tweets_js else texts[:place]
        others = [*itertools.chain(*before, *([] if run.code else texts[place + 1 :]))]
        assert [row for row in rows if row in others] == others, unexpected
        assert not run.code or re.search(rf"(line|post) {place + 1}\b", run.err), run
        found = re.search(r"unreadable value is in line (\d+)", run.out)
        assert not found or form is not encode_json_lines or found[1] == str(place + 1)
    assert codes == ({0, 1} if form is encode_tweets_js else {0})


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no getrusage")
@pytest.mark.parametrize(
    ("name", "start", "between", "end", "args"),
    [
        ("d.jsonl", b"", b"\n", b"\n", []),
        ("d.json", b"[", b", ", b"]", ["--text_format=reply", "--include_replies"]),
        ("tweets.js", b"window.YTD.tweets.part0 = [ ", b",", b" ]", []),
    ],
)
def test_a_file_may_be_larger_than_memory(main, name, start, between, end, args):
    make = make_archive_post if name == "tweets.js" else make_v2_post

    def peak(count: int) -> float:
        with Path(name).open("wb") as file:
            file.write(start)
            for number in range(count, 0, -1):
                one = make(number, f"number {number}", source="x" * 8_000)
                file.write(between * (number < count) + json.dumps(one).encode())
            file.write(end)
        return measure_peak_memory(name, *args)

    few, many = peak(200), peak(2_000)
    assert Path(name).stat().st_size > 15e6
    (dataset,) = Path().glob("*_tweets.csv")
    rows = [row.rpartition("\n")[2] for row in read_rows(dataset)]
    assert rows == [f"number {n}" for n in range(2_000, 0, -1)]
    assert many - few < 5
