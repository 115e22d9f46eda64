"""What becomes of a post's text.

The cases stand in cleaning_cases.json, by their subject. A case is a text as its author wrote it;
`links` are the addresses that X knows in it, each with where it leads ("": to the post's own
picture); `options` are those that are True. A case without `expected` must not change.
Every case is run twice: through clean(), and from a file of another tool through the command line.
"""

from __future__ import annotations

import html
import itertools
import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from conftest import Run, Tool
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from download_tweets import Options, Tweet, clean, unescape

Json = dict[str, Any]

FLAGS = ("include_links", "strip_usertags", "strip_hashtags")
SUBJECTS = json.loads(Path(__file__).with_name("cleaning_cases.json").read_text("utf-8"))
CASES = [
    pytest.param(case, id=f"{subject}: {case['name']}")
    for subject, cases in SUBJECTS.items()
    for case in cases
]
UNCHANGED = [
    pytest.param(case["text"], id=case["name"]) for case in SUBJECTS["unchanged under all options"]
]
POST_ID = 1162130000000000001
ANCHOR = "the cat sat on the mat"  # a second post in every file, so that it is never empty


# --- a case, and the post of it ---


def expected(case: Json) -> str:
    return str(case.get("expected", case["text"]))


def options_of(flags: list[str] | tuple[str, ...]) -> Options:
    return Options("someone", **dict.fromkeys(flags, True))


def tweet_of(case: Json) -> Tweet:
    links = tuple(case.get("links", {}).items())
    return Tweet(POST_ID, 1_565_000_000, case["text"], links, case.get("is_reply", False))


def v1_post(text: str, is_reply: bool = False, **more: Any) -> Json:
    """A status of API v1.1; the text as X sends it, that is escaped."""
    answered = {"in_reply_to_status_id_str": "20", "in_reply_to_user_id_str": "12"}
    return {
        "created_at": "Mon Aug 05 10:13:20 +0000 2019",
        "id_str": str(POST_ID),
        "full_text": text,
        "user": {"id_str": "7", "screen_name": "someone"},
        "is_quote_status": False,
        **(answered if is_reply else {}),
        **more,
    }


def v2_post(text: str, is_reply: bool = False, **more: Any) -> Json:
    """A post of API v2; the text as X sends it, that is escaped."""
    references = [{"type": "replied_to", "id": "20"}]
    return {
        "created_at": "2019-08-05T10:13:20.000Z",
        "id": str(POST_ID),
        "text": text,
        "author_id": "7",
        **({"referenced_tweets": references, "conversation_id": "20"} if is_reply else {}),
        **more,
    }


def own_picture(number: int = 1) -> str:
    return f"https://twitter.com/someone/status/{POST_ID}/photo/{number}"


def v1_case(case: Json) -> Json:
    links = case.get("links", {})
    urls = [{"url": url, "expanded_url": target} for url, target in links.items() if target]
    media = [{"url": url, "expanded_url": own_picture()} for url in links if not links[url]]
    entities = {"urls": urls, **({"media": media} if media else {})}
    return v1_post(
        html.escape(case["text"], quote=False), case.get("is_reply", False), entities=entities
    )


def v2_case(case: Json) -> Json:
    links = case.get("links", {})
    urls = [{"url": url, "expanded_url": links[url] or own_picture()} for url in links]
    for url in urls:
        if not links[url["url"]]:
            url["media_key"] = "3_1162130000000000002"
    entities = {"entities": {"urls": urls}} if urls else {}
    return v2_post(html.escape(case["text"], quote=False), case.get("is_reply", False), **entities)


def anchored(posts: list[Json]) -> list[Json]:
    return [*posts, v2_post(ANCHOR) | {"id": str(POST_ID + 1)}]


def written(main: Tool, posts: list[Json], *flags: str) -> list[str]:
    """The records that the command line makes of a file with these posts and the anchor."""
    lines = [json.dumps(post) for post in anchored(posts)]
    Path("posts.jsonl").write_text("\n".join(lines), "utf-8")
    run: Run = main("posts.jsonl", "--include_replies", *(f"--{flag}" for flag in flags))
    assert run.code == 0, run.err
    *records, last = run.rows("posts_tweets.csv")
    assert last == ANCHOR
    return records


def record(main: Tool, post: Json, *flags: str) -> str:
    """The record of a single post; empty if there is none."""
    records = written(main, [post], *flags)
    assert len(records) <= 1
    return records[0] if records else ""


# --- the cases ---


@pytest.mark.parametrize("case", CASES)
def test_a_case_through_the_function(case: Json) -> None:
    assert clean(tweet_of(case), options_of(case.get("options", []))) == expected(case)


@pytest.mark.parametrize("shape", [v1_case, v2_case])
@pytest.mark.parametrize("case", CASES)
def test_a_case_through_the_command_line(case: Json, shape: Any, main: Tool) -> None:
    assert record(main, shape(case), *case.get("options", [])) == expected(case)


@pytest.mark.parametrize("case", CASES)
def test_what_a_case_becomes_stays_as_it_is(case: Json) -> None:
    cleaned = replace(tweet_of(case), text=expected(case), links=())
    assert clean(cleaned, options_of(case.get("options", []))) == expected(case)


@pytest.mark.parametrize("is_reply", [False, True])
@pytest.mark.parametrize("text", UNCHANGED)
def test_a_text_that_no_option_changes(text: str, is_reply: bool) -> None:
    for number in range(len(FLAGS) + 1):
        for flags in itertools.combinations(FLAGS, number):
            assert clean(Tweet(1, 0, text, is_reply=is_reply), options_of(flags)) == text


# --- what only a parser sees: entities, and where links stand ---

ESCAPED = [  # as X sends it, as its author wrote it
    ("Tom &amp; Jerry &lt;3", "Tom & Jerry <3"),
    ("1 &lt; 2 &gt; 0", "1 < 2 > 0"),
    ("&amp;amp; and &amp;lt;3", "&amp; and &lt;3"),
    ("&amp;#39;", "&#39;"),
    ("it&#39;s &quot;so&quot; &#x27;x&#X27; &#8217;", "it's \"so\" 'x' ’"),
    ("a&nbsp;b", "a b"),
    ("?a=1&amp;copy=2&amp;lt=3", "?a=1&copy=2&lt=3"),
    ("?a=1&copy=2&lt=3&", "?a=1&copy=2&lt=3&"),
    ("AT&T; &nosuch; &;", "AT&T; &nosuch; &;"),
    ("&notit; &ampx; &copyme;", "&notit; &ampx; &copyme;"),
    ("so &lt;|endoftext|&gt; what", "so < |endoftext|> what"),
    ("a&#0;b&#1;c&#27;d&#127;e", "abcde"),
    ("a&#xd83d;b", "ab"),
    ("a&#10;b", "a\nb"),
    ("&#35;cats &#64;bob", "#cats @bob"),
]
NOT_ASCII = "\ufffd"  # what HTML makes of a number that is no character


def v1_escaped(text: str) -> Json:
    return v1_post(text)


def v1_text(text: str) -> Json:
    post = v1_post("")
    del post["full_text"]
    return post | {"text": text}


def v1_extended(text: str) -> Json:
    cut = {"text": "cut off…", "truncated": True, "extended_tweet": {"full_text": text}}
    return {name: value for name, value in v1_post("").items() if name != "full_text"} | cut


def v2_escaped(text: str) -> Json:
    return v2_post(text)


def v2_note(text: str) -> Json:
    return v2_post("cut off…", note_tweet={"text": text})


def v2_note_in_the_new_spelling(text: str) -> Json:
    return v2_post("cut off…", note_post={"text": text})


SHAPES = [v1_escaped, v1_text, v1_extended, v2_escaped, v2_note, v2_note_in_the_new_spelling]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("sent", "meant"), ESCAPED)
def test_entities_are_unescaped_once(sent: str, meant: str, shape: Any, main: Tool) -> None:
    assert record(main, shape(sent)).replace(NOT_ASCII, "") == meant


def test_entities_in_a_link_are_left_alone(main: Tool) -> None:
    target = "https://example.com/?a=1&amp;b=2&copy;=3"
    urls = [{"url": "https://t.co/aB3", "expanded_url": target}]
    post = v2_post("a https://t.co/aB3 b", entities={"urls": urls})
    assert record(main, post, "include_links") == f"a {target} b"


def archive(folder: Path, text: str, note: str | None = None, **more: Any) -> Path:
    """An archive with one post of this text, and the anchor."""
    data = folder / "archive" / "data"
    data.mkdir(parents=True)
    anchor = v1_post(ANCHOR) | {"id_str": str(POST_ID - 1)}
    posts = [v1_post(text, **more), anchor]
    for post in posts:
        del post["user"], post["is_quote_status"]
    tweets = json.dumps([{"tweet": post} for post in posts], indent=1)
    (data / "tweets.js").write_text(f"window.YTD.tweets.part0 = {tweets}", "utf-8")
    if note is not None:
        core = {"text": note, "urls": []}
        item = {"noteTweet": {"createdAt": "2019-08-05T10:13:20.000Z", "core": core}}
        notes = json.dumps([item])
        (data / "note-tweet.js").write_text(f"window.YTD.note_tweet.part0 = {notes}", "utf-8")
    return folder / "archive"


@pytest.mark.parametrize(("sent", "meant"), ESCAPED[:4])
def test_entities_of_an_archive_are_unescaped_once(
    sent: str, meant: str, main: Tool, tmp_path: Path
) -> None:
    run = main(archive(tmp_path, sent))
    assert run.rows("archive_tweets.csv") == [meant, ANCHOR]


def test_entities_of_an_archives_note_are_what_its_author_wrote(main: Tool, tmp_path: Path) -> None:
    words = "A long story &amp; more &lt;3 & so on"
    run = main(archive(tmp_path, "A long story &amp;amp; more…", note=words))
    assert run.rows("archive_tweets.csv") == [words, ANCHOR]


@pytest.mark.parametrize("text", ["a \ud83d b", "a \ude00 b", "a \ude00\ud83d b", "\ud83da b"])
@pytest.mark.parametrize("shape", ["archive", "array"])
def test_lone_surrogates_of_a_streamed_file_go(
    text: str, shape: str, main: Tool, tmp_path: Path
) -> None:
    if shape == "archive":
        run = main(archive(tmp_path, text))
    else:
        posts = json.dumps(anchored([v1_post(text)]), indent=1)
        Path("archive.json").write_text(posts, "utf-8")
        run = main("archive.json")
    assert run.code == 0, run.err
    assert run.rows("archive_tweets.csv") == ["a b", ANCHOR]


CATS, DOGS = "https://example.com/cats", "https://example.com/dogs"
LINK = "https://t.co/aB3"
LINKED = [  # what X says of the link in "look LINK now", where it leads ("": it goes)
    ("nothing else", {}, LINK),
    ("where it leads", {"expanded_url": CATS}, CATS),
    ("null", {"expanded_url": None}, LINK),
    ("the end of all redirections", {"expanded_url": CATS, "unwound_url": DOGS}, DOGS),
    ("the end, inside", {"expanded_url": CATS, "unwound": {"url": DOGS, "status": 200}}, DOGS),
    ("an empty end", {"expanded_url": CATS, "unwound": {"status": 404}}, CATS),
    ("the own picture", {"expanded_url": own_picture()}, ""),
    ("the own fourth picture", {"expanded_url": own_picture(4)}, ""),
    ("the own film", {"expanded_url": own_picture().replace("photo", "video")}, ""),
    ("the own picture at x.com", {"expanded_url": own_picture().replace("twitter", "x")}, ""),
    (
        "another post's picture",
        {"expanded_url": f"https://x.com/bob/status/{POST_ID - 1}/photo/1"},
        f"https://x.com/bob/status/{POST_ID - 1}/photo/1",
    ),
    (
        "a picture of a post whose number ends like the own",
        {"expanded_url": f"https://x.com/bob/status/9{POST_ID}/photo/1"},
        f"https://x.com/bob/status/9{POST_ID}/photo/1",
    ),
    (
        "another post",
        {"expanded_url": "https://twitter.com/bob/status/20"},
        "https://twitter.com/bob/status/20",
    ),
]
HOLDERS = {  # where a post holds what X says of a link
    "v1.1": lambda text, urls: v1_post(text, entities={"urls": urls}),
    "v1.1, extended": lambda text, urls: v1_post(text, extended_entities={"urls": urls}),
    "v1.1, extended tweet": lambda text, urls: v1_post(
        "cut off…", extended_tweet={"full_text": text, "entities": {"urls": urls}}
    ),
    "v2": lambda text, urls: v2_post(text, entities={"urls": urls}),
    "v2, note": lambda text, urls: v2_post(
        "cut off…", note_tweet={"text": text, "entities": {"urls": urls}}
    ),
    "v2, note in the new spelling": lambda text, urls: v2_post(
        "cut off…", note_post={"text": text, "entities": {"urls": urls}}
    ),
}


@pytest.mark.parametrize("holder", HOLDERS.values(), ids=HOLDERS)
@pytest.mark.parametrize(("says", "leads"), [row[1:] for row in LINKED], ids=[r[0] for r in LINKED])
def test_a_link_is_replaced_by_where_it_leads(
    says: Json, leads: str, holder: Any, main: Tool
) -> None:
    post = holder(f"look {LINK} now", [{"url": LINK, **says}])
    assert record(main, post, "include_links").split() == ["look", *leads.split(), "now"]


@pytest.mark.parametrize("holder", HOLDERS.values(), ids=HOLDERS)
@pytest.mark.parametrize("says", [row[1] for row in LINKED], ids=[row[0] for row in LINKED])
def test_a_link_goes_wherever_it_leads(says: Json, holder: Any, main: Tool) -> None:
    post = holder(f"look {LINK} now", [{"url": LINK, **says}])
    assert record(main, post) == "look now"


OWN_MEDIA = {
    "v1.1, media": lambda text, media: v1_post(text, entities={"media": [media]}),
    "v1.1, extended media": lambda text, media: v1_post(text, extended_entities={"media": [media]}),
    "v1.1, extended tweet": lambda text, media: v1_post(
        "cut off…", extended_tweet={"full_text": text, "entities": {"media": [media]}}
    ),
    "v2, known by its key": lambda text, media: v2_post(
        text, entities={"urls": [media | {"media_key": "3_1162130000000000002"}]}
    ),
    "v2, of the post before it was edited": lambda text, media: v2_post(
        text,
        entities={
            "urls": [
                media
                | {"media_key": "3_1162130000000000002"}
                | {"expanded_url": own_picture().replace(str(POST_ID), str(POST_ID - 9))}
            ]
        },
    ),
    "v2, in a note": lambda text, media: v2_post(
        "cut off…", note_tweet={"text": text}, entities={"urls": [media]}
    ),
}


@pytest.mark.parametrize("flags", [(), ("include_links",)])
@pytest.mark.parametrize("holder", OWN_MEDIA.values(), ids=OWN_MEDIA)
def test_a_link_to_the_posts_own_media_always_goes(
    holder: Any, flags: tuple[str, ...], main: Tool
) -> None:
    post = holder(f"look {LINK}", {"url": LINK, "expanded_url": own_picture()})
    assert record(main, post, *flags) == "look"


def test_addresses_that_an_old_post_holds_as_they_are(main: Tool) -> None:
    urls = [
        {"url": "http://bit.example/cat", "expanded_url": None},
        {"url": "http://bit.example/cats", "expanded_url": "http://example.com/all-the-cats"},
    ]
    post = v1_post("http://bit.example/cat http://bit.example/cats ok", entities={"urls": urls})
    kept = "http://bit.example/cat http://example.com/all-the-cats ok"
    assert record(main, post, "include_links") == kept
    assert record(main, post) == "ok"


POST, PICTURE, SITE = "https://t.co/aB3", "https://t.co/cD4", "https://t.co/eF5"
PLACES = [  # a text with a link to another post, whether that makes it a quote
    (f"so true {POST}", True),
    (f"so true {POST} ", True),
    (f"so true\n{POST}", True),
    (f"so true {POST} {PICTURE}", True),
    (POST, True),
    (f"as {POST} says", False),
    (f"{POST} says it", False),
    (f"so true {POST} !", False),
    (f"so true {PICTURE}", False),
    (f"so true {SITE}", False),
    (f"so true {POST} {SITE}", False),
    (f"so true {SITE} {PICTURE}", False),
]


@pytest.mark.parametrize(("text", "is_quote"), PLACES)
def test_only_a_link_to_a_post_at_the_very_end_makes_an_archived_post_a_quote(
    text: str, is_quote: bool, main: Tool, tmp_path: Path
) -> None:
    entities = {
        "urls": [
            {"url": POST, "expanded_url": "https://twitter.com/bob/status/20"},
            {"url": SITE, "expanded_url": CATS},
        ],
        "media": [{"url": PICTURE, "expanded_url": own_picture()}],
    }
    run = main(archive(tmp_path, text, entities=entities), "--include_links")
    shown = text.replace(POST, "https://twitter.com/bob/status/20").replace(SITE, CATS)
    shown = shown.replace(PICTURE, "").strip()
    assert run.rows("archive_tweets.csv") == [*([] if is_quote else [shown]), ANCHOR]


# --- what holds for every text ---

TAGS = ["#cats", "＃猫", "##", "#", "#1", "#️⃣", "#बिल्ली", "#_", "cats", "#cafe\u0301", "·"]
NAMES = ["@bob", "＠amy", "@", "@bobé", "RT", "rt:", "@bob/list", "me@example.com", "bob", "/a"]
LINKS = [
    LINK,
    "https://t.co/aB",
    "http://example.com/cats",
    "https://example.com/#a?b=@c",
    "www.example.com",
    "www.",
    "pic.twitter.com/aB3",
    "pic.x.com/",
    "https://",
    "http",
    "s://",
    "://",
    "ht",
    "tps://t.co/aB3",
    "t.co/",
    "w",
    "ww.example.com",
]
ENTITIES = ["&amp;", "&", "&lt;", "&#39;", "&nbsp;", "&#x1b;", ";", "&gt;"]
EMOJI = ["😺", "❤️", "👩‍👩‍👧", "👍🏽", "🇩🇪", "\u200d", "\ufe0f", "\u20e3", "☺"]
BLANKS = [" ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "\xa0", "\u3000", "\u2028", "\x85", "\x0b"]
INVISIBLE = ["\u200b", "\u200e", "\u2066", "\u2069", "\ufeff", "\u00ad"]
UNPRINTABLE = ["\x00", "\x1b", "\x7f", "\x9f", "\ud83d", "\ude00"]
MARKS = ["<|", "|>", "<", "|", ">", "<|endoftext|>", "****TWEET", '"', ",", "'"]
SIGNS = ["a", "é", "ı", "日", "ब्", "1", "_", ".", "!", "(", ")", "…", ":", "。", "\u0301", "-"]
ALL = TAGS + NAMES + LINKS + ENTITIES + EMOJI + BLANKS + INVISIBLE + UNPRINTABLE + MARKS + SIGNS

words = st.lists(st.sampled_from(ALL), max_size=12).map("".join)
targets = st.sampled_from(
    ["", CATS, "https://example.com/@bob#part", "https://x.com/bob/status/20", "http://a.b/<|x|>"]
)
link_tables = st.dictionaries(st.sampled_from(LINKS[:4]), targets, max_size=3)
tweets = st.builds(
    lambda text, links, is_reply: Tweet(1, 0, text, tuple(links.items()), is_reply),
    words,
    link_tables,
    st.booleans(),
)
options = st.lists(st.sampled_from(FLAGS), unique=True).map(options_of)
thorough = settings(max_examples=400, deadline=None, derandomize=True)


@given(tweets, options)
@thorough
def test_cleaning_what_is_clean_changes_nothing(tweet: Tweet, options: Options) -> None:
    once = clean(tweet, options)
    assert clean(replace(tweet, text=once, links=()), options) == once


@given(tweets, options)
@thorough
def test_nothing_unprintable_and_no_odd_blank_is_left(tweet: Tweet, options: Options) -> None:
    cleaned = clean(tweet, options)
    odd = [c for c in cleaned if c != "\n" and unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")]
    assert not odd
    assert "\ufeff" not in cleaned
    assert all(c in " \n" for c in cleaned if c.isspace())
    assert not re.search(r"  | \n|\n |\n\n\n", cleaned)
    assert cleaned == cleaned.strip()


@given(tweets, options)
@thorough
def test_no_mark_of_a_model_is_left(tweet: Tweet, options: Options) -> None:
    assert "<|" not in clean(tweet, options)


@given(tweets, options)
@thorough
@example(Tweet(1, 0, "hthttps://t.co/aB3tps://t.co/aB"), options_of([]))
def test_no_link_is_left_when_links_go_out(tweet: Tweet, options: Options) -> None:
    cleaned = clean(tweet, replace(options, include_links=False))
    left = re.search(
        r"https?://[a-z0-9]|(?<!\w)www\.[a-z0-9]|pic\.(twitter|x)\.com/[a-z0-9]",
        cleaned,
        re.IGNORECASE,
    )
    assert not left


@given(words, st.booleans(), options)
@thorough
def test_a_text_grows_by_the_blanks_of_its_marks_only(
    text: str, is_reply: bool, options: Options
) -> None:
    cleaned = clean(Tweet(1, 0, text, is_reply=is_reply), options)
    assert len(cleaned) <= len(text) + text.count("<|")


@given(words)
@thorough
def test_no_visible_character_is_lost_unless_asked(text: str) -> None:
    def visible(text: str) -> str:
        return "".join(
            c for c in text if not c.isspace() and unicodedata.category(c) not in ("Cc", "Cs", "Cf")
        )

    cleaned = clean(Tweet(1, 0, text), options_of(["include_links"]))
    assert visible(cleaned) == visible(text) or not cleaned
    if not cleaned:  # variation selectors alone show nothing
        assert not visible(text).strip("\ufe0e\ufe0f")


@given(tweets, options)
@thorough
def test_no_name_or_tag_between_blanks_is_left_when_they_go_out(
    tweet: Tweet, options: Options
) -> None:
    cleaned = clean(tweet, replace(options, strip_usertags=True, strip_hashtags=True))
    left = [w for w in cleaned.split() if re.fullmatch(r"[@＠]\w{1,15}|[#＃]\w*[a-z]\w*", w, re.A)]
    assert not left


@given(st.lists(words, min_size=1, max_size=8), st.lists(st.sampled_from(FLAGS), unique=True))
@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_each_post_that_is_not_empty_is_one_row(
    main: Tool, texts: list[str], flags: list[str]
) -> None:
    posts = [v2_post(text) | {"id": str(2 + number)} for number, text in enumerate(texts)]
    assert written(main, posts, *flags) == list(cleaned_texts(posts, flags))


def cleaned_texts(posts: list[Json], flags: list[str]) -> Iterator[str]:
    for post in posts:
        text = unescape(json.loads(json.dumps(post["text"])))  # joins halves of a surrogate pair
        if cleaned := clean(Tweet(1, 0, text), options_of(flags)):
            yield cleaned
