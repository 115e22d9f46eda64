"""Test how the text of a post is cleaned.

cleaning_cases.json contains the cases by subject. `text` is the text as its author wrote it, and
`links` maps the URLs that X recognizes in it to their targets ("": the post's own picture).
`options` are True, all others False. `mention_prefix_length` is where X says that a reply's own
text begins. Without `expected`, the text must not change. Cleaning the result again must not change
it, except for a case with `once`: its text does not show where a URL ends.
"""

from __future__ import annotations

import html
import itertools
import json
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from archives import (
    Json,
    encode_json_lines,
    encode_tweets_js,
    make_archive_post,
    make_v1_post,
    make_v2_post,
    post_id,
    run_for_records,
    write_file,
)
from conftest import Tool
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from download_tweets import Options, Tweet, clean, convert_tweet, unescape

FLAGS = ("include_links", "strip_usertags", "strip_hashtags")
ALL_FLAGS = [flags for n in range(4) for flags in itertools.combinations(FLAGS, n)]
SUBJECTS = json.loads(Path(__file__).with_name("cleaning_cases.json").read_text("utf-8"))
CASES = [case for cases in SUBJECTS.values() for case in cases]
NAMED = [
    pytest.param(case, id=f"{subject}: {case['name']}")
    for subject, cases in SUBJECTS.items()
    for case in cases
]


def options_of(flags: list[str] | tuple[str, ...]) -> Options:
    return Options("someone", **dict.fromkeys(flags, True))


def flags_of(case: Json) -> tuple[str, ...]:
    return tuple(sorted(case.get("options", ())))


@pytest.mark.parametrize("case", NAMED)
def test_a_case_has_the_expected_result_and_cleaning_it_again_changes_nothing(case: Json) -> None:
    expected, options = case.get("expected", case["text"]), options_of(flags_of(case))
    tweet = convert_tweet(v2_case(1, case))
    assert clean(tweet, options) == expected
    again = replace(tweet, text=expected, links=(), mention_prefix_length=0)
    if tweet.mention_prefix_length:  # the mention prefix is removed
        again = replace(again, is_reply=False)
    assert case.get("once") or clean(again, options) == expected


@pytest.mark.parametrize("is_reply", [False, True])
def test_some_texts_are_not_changed_by_any_option(is_reply: bool) -> None:
    for case, flags in itertools.product(SUBJECTS["unchanged under all options"], ALL_FLAGS):
        tweet = Tweet(1, 0, case["text"], is_reply=is_reply)
        assert clean(tweet, options_of(flags)) == case["text"], flags


def own_media(number: int, kind: str = "photo", place: int = 1, host: str = "twitter.com") -> str:
    return f"https://{host}/someone/status/{post_id(number)}/{kind}/{place}"


def v1_case(number: int, case: Json) -> Json:
    links = case.get("links", {})
    urls = [{"url": url, "expanded_url": target} for url, target in links.items() if target]
    media = [{"url": url, "expanded_url": own_media(number)} for url in links if not links[url]]
    answers = 20 if case.get("is_reply") else None
    text = html.escape(case["text"], quote=False)
    more = {"display_text_range": [case.get("mention_prefix_length", 0), len(text)]}
    return make_v1_post(number, text, answers, entities={"urls": urls, "media": media}, **more)


def v2_case(number: int, case: Json) -> Json:
    urls = [
        {"url": url, "expanded_url": target} if target else {"url": url, "media_key": "3_11"}
        for url, target in case.get("links", {}).items()
    ]
    answers = 20 if case.get("is_reply") else None
    text = html.escape(case["text"], quote=False)
    more = (
        {"display_text_range": [case["mention_prefix_length"], len(text)]}
        if "mention_prefix_length" in case
        else {}
    )
    return make_v2_post(number, text, answers, entities={"urls": urls} if urls else None, **more)


@pytest.mark.parametrize("flags", sorted({flags_of(case) for case in CASES}))
def test_the_command_line_writes_the_same_texts(main: Tool, flags: tuple[str, ...]) -> None:
    cases = [case for case in CASES if flags_of(case) == flags]
    makers = list(itertools.product(cases, (v1_case, v2_case)))
    numbers = range(len(makers), 0, -1)
    posts = [make(number, case) for number, (case, make) in zip(numbers, makers, strict=True)]
    expected = [case.get("expected", case["text"]) for case, _ in makers]
    args = ["--include_replies", *(f"--{flag}" for flag in flags)]
    found = run_for_records(main, write_file("posts.jsonl", encode_json_lines(posts)), *args)
    assert found == [text for text in expected if text]


# --- all fields for the text and the entities of a post ---

CUT = "cut off… https://t.co/self"
TEXTS: dict[str, Callable[..., Json]] = {  # post number, and text as X returns it
    "v1.1": lambda n, text, **more: make_v1_post(n, text, **more),
    "v1.1, in full": lambda n, text, **more: make_v1_post(n, CUT, full_text=text, **more),
    "v1.1, in full only": lambda n, text, **more: make_v1_post(n, None, full_text=text, **more),
    "v1.1, extended": lambda n, text, **more: make_v1_post(
        n, CUT, extended_tweet={"full_text": text, **more}
    ),
    "v2": lambda n, text, **more: make_v2_post(n, text, **more),
    "v2, a note": lambda n, text, **more: make_v2_post(n, CUT, note_tweet={"text": text, **more}),
    "v2, a note of 2026": lambda n, text, **more: make_v2_post(
        n, CUT, note_post={"text": text, **more}
    ),
}
ESCAPED = [  # as X returns it, as its author wrote it
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


def test_html_entities_are_unescaped_once_in_every_field(main: Tool) -> None:
    pairs = list(itertools.product(TEXTS.values(), ESCAPED))
    numbers = range(len(pairs), 0, -1)
    posts = [make(n, sent) for n, (make, (sent, _)) in zip(numbers, pairs, strict=True)]
    found = run_for_records(main, write_file("posts.jsonl", encode_json_lines(posts)))
    marks = [text.replace("\ufffd", "") for text in found]  # a number that is not a character
    assert marks == [meant for _, (_, meant) in pairs]
    posts = [make_archive_post(n, sent) for n, (sent, _) in zip(numbers, ESCAPED, strict=False)]
    found = run_for_records(main, write_file("tweets.js", encode_tweets_js(posts)))
    assert [text.replace("\ufffd", "") for text in found] == [meant for _, meant in ESCAPED]
    for sent, meant in ESCAPED:
        assert clean(Tweet(1, 0, unescape(sent)), options_of([])).replace("\ufffd", "") == meant


# --- links ---

CATS, DOGS = "https://example.com/cats", "https://example.com/dogs"
LINK = "https://t.co/aB3"
NOT_MINE = f"https://x.com/bob/status/9{post_id(1)}/photo/1"


def says_of(number: int) -> list[tuple[Json, str]]:
    """Return entities of the link in post `number`, each with its cleaned form ("": removed)."""
    return [
        ({}, LINK),
        ({"expanded_url": CATS}, CATS),
        ({"expanded_url": None}, LINK),
        ({"expanded_url": CATS, "unwound_url": DOGS}, DOGS),
        ({"expanded_url": CATS, "unwound": {"url": DOGS, "status": 200}}, DOGS),
        ({"expanded_url": CATS, "unwound": {"status": 404}}, CATS),
        ({"expanded_url": f"{CATS}/?a=1&amp;b=2&copy;=3"}, f"{CATS}/?a=1&b=2&copy;=3"),
        ({"expanded_url": own_media(number)}, ""),
        ({"expanded_url": own_media(number, place=4)}, ""),
        ({"expanded_url": own_media(number, "video")}, ""),
        ({"expanded_url": own_media(number, host="x.com")}, ""),
        ({"expanded_url": own_media(number).replace("someone", "i/web")}, ""),
        ({"expanded_url": own_media(number - 1)}, own_media(number - 1)),
        ({"expanded_url": own_media(number - 1), "media_key": "3_11"}, ""),
        ({"expanded_url": NOT_MINE}, NOT_MINE),
        ({"expanded_url": "https://twitter.com/bob/status/2"}, "https://twitter.com/bob/status/2"),
        ({"expanded_url": f"https://x.com/a/status/{post_id(number)}"}, ""),
    ]


def test_a_link_is_replaced_by_its_target_or_removed(main: Tool) -> None:
    """In every field for the text and the entities; links to a post's own media are removed."""
    posts: list[Json] = []
    expected_targets: list[str] = []
    fields_with_links = [*((make, "entities") for make in TEXTS.values())]
    fields_with_links.append((TEXTS["v1.1"], "extended_entities"))
    for (make, holder), place in itertools.product(fields_with_links, range(len(says_of(1)))):
        number = 1000 - len(posts)
        says, target = says_of(number)[place]
        posts.append(
            make(number, f"look {LINK} now", **{holder: {"urls": [{"url": LINK, **says}]}})
        )
        expected_targets.append(target)
    for make, holder in [*fields_with_links[:4], fields_with_links[-1]]:
        number = 1000 - len(posts)
        media = {"media": [{"url": LINK, "expanded_url": own_media(number)}]}
        posts.append(make(number, f"look {LINK} now", **{holder: media}))
        expected_targets.append("")
    path = write_file("posts.jsonl", encode_json_lines(posts))
    assert run_for_records(main, path) == ["look now"] * len(posts)
    expected = [f"look {target} now".replace("  ", " ") for target in expected_targets]
    assert run_for_records(main, path, "--include_links") == expected


def test_unshortened_urls_of_old_posts_are_links(main: Tool) -> None:
    urls = [
        {"url": "http://bit.example/cat", "expanded_url": None},
        {"url": "http://bit.example/cats", "expanded_url": "http://example.com/all-the-cats"},
    ]
    text = "http://bit.example/cat http://bit.example/cats ok"
    write_file("d.jsonl", encode_json_lines([make_v1_post(1, text, entities={"urls": urls})]))
    kept = "http://bit.example/cat http://example.com/all-the-cats ok"
    assert run_for_records(main, "d.jsonl", "--include_links") == [kept]
    assert run_for_records(main, "d.jsonl") == ["ok"]


# --- what holds for every text ---

HOSTILE = [  # about 25,000 characters, and the cleaned text; code that is not linear takes minutes
    (" #a@b" * 5_000, ""),
    ("@b#a" * 6_000 + " so", "so"),
    ("(" * 10_000 + "@bob" + ")" * 10_000, ""),
    ("(via “" * 2_500 + "@bob" + "”)" * 2_500, ""),
    ("@bob, " * 4_000 + "so", "so"),
    ("@bob's " * 3_500 + "cat", "cat"),
    ("so " + "@bob. " * 4_000, "so."),
    ("so " + "@bob\n\n#cats - " * 1_500 + "@bob", "so"),
    ("so" + ", " * 12_000 + "@bob", "so"),
    ("\u2066" * 12_000 + "@bob" + "\u2069" * 12_000, ""),
    ("-" * 24_000 + " @bob", ""),
    ("#" * 24_000 + " so", "#" * 24_000 + " so"),
    ("<" * 24_000 + "|", "<" * 23_999 + "< |"),
    ("https://t.co/a//" * 1_500, ""),
]


@pytest.mark.parametrize("is_reply", [False, True])
def test_a_long_text_is_cleaned_like_a_short_one(is_reply: bool) -> None:
    for text, left in HOSTILE:
        tweet = Tweet(1, 0, text, (("https://t.co/a", ""),), is_reply)
        assert clean(tweet, options_of(FLAGS)) == left, text[:20]


PIECES = [
    *("#cats", "＃猫", "##", "#", "#1", "#️⃣", "#बिल्ली", "#_", "cats", "#cafe\u0301", "·"),
    *("@bob", "＠amy", "@", "@bobé", "RT", "rt:", "@bob/list", "me@example.com", "bob", "/a"),
    *(LINK, "https://t.co/aB", "http://example.com/cats", "https://example.com/#a?b=@c"),
    *("www.example.com", "www.", "pic.twitter.com/aB3", "pic.x.com/", "https://", "http", "s://"),
    *("://", "ht", "tps://t.co/aB3", "t.co/", "w", "ww.example.com"),
    *("&amp;", "&", "&lt;", "&#39;", "&nbsp;", "&#x1b;", ";", "&gt;"),
    *("😺", "❤️", "👩‍👩‍👧", "👍🏽", "🇩🇪", "\u200d", "\ufe0f", "\u20e3", "☺"),
    *(" ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "\xa0", "\u3000", "\u2028", "\x85", "\x0b"),
    *("\u200b", "\u200e", "\u2066", "\u2069", "\ufeff", "\u00ad"),
    *("\x00", "\x1b", "\x7f", "\x9f", "\ud83d", "\ude00"),
    *("<|", "|>", "<", "|", ">", "<|endoftext|>", "****TWEET", '"', ",", "'"),
    *(
        "’s",
        "'s",
        " and ",
        " - ",
        "via ",
        "“",
        "”",
        "[INST]",
        "</s>",
        "@a@b.de",
        "?amp=1",
        "@b.com",
    ),
    *("a", "é", "ı", "日", "ब्", "1", "_", ".", "!", "(", ")", "…", ":", "。", "\u0301", "-"),
]
random_texts = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
targets = st.sampled_from(
    ["", CATS, "https://example.com/@bob#part", "https://x.com/bob/status/20", "http://a.b/<|x|>"]
)
known = st.sampled_from([LINK, "https://t.co/aB", "http://example.com/cats"])
tweets = st.builds(
    lambda text, links, is_reply: Tweet(1, 0, text, tuple(links.items()), is_reply),
    random_texts,
    st.dictionaries(known, targets, max_size=3),
    st.booleans(),
)
ANY_LINK = re.compile(
    r"https?://[a-z0-9]|(?<!\w)www\.[a-z0-9]|pic\.(twitter|x)\.com/[a-z0-9]", re.IGNORECASE
)
NAME_OR_TAG = re.compile(r"[@＠]\w{1,15}|[#＃]\w*[a-z]\w*", re.ASCII)


@given(tweets, st.sampled_from(ALL_FLAGS))
@settings(max_examples=600, deadline=None, derandomize=True)
@example(Tweet(1, 0, "hthttps://t.co/aB3tps://t.co/aB"), ())
@example(Tweet(1, 0, "#_https://t.co/aBé"), FLAGS[1:])
def test_properties_of_every_cleaned_text(tweet: Tweet, flags: tuple[str, ...]) -> None:
    cleaned = clean(tweet, options_of(flags))
    again = clean(replace(tweet, text=cleaned, links=()), options_of(flags))
    assert again == cleaned, "cleaning what is clean changes nothing"
    unprintable = [
        c for c in cleaned if c != "\n" and unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")
    ]
    assert not unprintable, "nothing unprintable"
    assert "\ufeff" not in cleaned
    assert all(c in " \n" for c in cleaned if c.isspace()), "no unusual space"
    assert not re.search(r"  | \n|\n |\n\n\n", cleaned)
    assert cleaned == cleaned.strip()
    assert not re.search(r"<\||</s>|\[INST\]", cleaned), "no mark of a model"
    if "include_links" not in flags:
        assert not ANY_LINK.search(cleaned)
        assert len(re.sub(r"(?<=[<\[]) ", "", cleaned)) <= len(tweet.text)
    if flags[-2:] == FLAGS[1:]:
        assert not [word for word in cleaned.split() if NAME_OR_TAG.fullmatch(word)]
    whole = clean(Tweet(1, 0, tweet.text), options_of(FLAGS[:1]))
    shown = visible(tweet.text)
    assert visible(whole) == shown or not (whole or shown.strip("\ufe0e\ufe0f"))


def visible(text: str) -> str:
    """Return the text without whitespace and control characters."""
    return "".join(
        c for c in text if not c.isspace() and unicodedata.category(c) not in ("Cc", "Cs", "Cf")
    )


@given(st.lists(random_texts, min_size=1, max_size=8), st.sampled_from(ALL_FLAGS))
@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_each_nonempty_post_is_one_row(
    main: Tool, texts: list[str], flags: tuple[str, ...]
) -> None:
    texts = ["the cat sat", *texts]
    posts = [
        make_v2_post(len(texts) - n, text, in_reply_to_user_id="") for n, text in enumerate(texts)
    ]
    more = [f"--{flag}" for flag in flags]
    run = main(write_file("d.jsonl", encode_json_lines(posts)), *more, "--output=out.jsonl")
    read = [unescape(json.loads(json.dumps(text))) for text in texts]  # joins surrogate pairs
    cleaned = [clean(Tweet(1, 0, text), options_of(flags)) for text in read]
    assert run.rows("out.jsonl") == [text for text in cleaned if text]
