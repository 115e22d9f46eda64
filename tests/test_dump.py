"""Other tools' dumps of posts: JSON or JSON Lines, of API v1.1 or v2."""

from __future__ import annotations

import json
import random
import re
import sys
from pathlib import Path

import pytest
from archives import (
    BOM,
    ODD_VALUES,
    OLD,
    OTHER,
    OTHER_ID,
    OUT,
    OWNER,
    OWNER_ID,
    answers,
    counts,
    damaged,
    dumped,
    flattened,
    json_lines,
    last_line,
    many,
    moment,
    page,
    peak_memory,
    post,
    post_id,
    records,
    refused,
    reply_fields,
    respelled,
    stands,
    the_line,
    with_links,
    with_odd_value,
)
from conftest import rows_of
from x_simulator import Account, Fault, Post, Rules, World, XSimulator

V1 = [dumped(2, "two"), dumped(3, "three"), dumped(1, "one")]
V2 = [post(2, "two"), post(3, "three"), post(1, "one")]
PAGES = [page(V2[:1]), page(V2[1:], [post(0, "a parent")])]
EMPTY_PAGE = {"meta": {"result_count": 0}}
ERRORS = {"errors": [{"resource_id": "1", "title": "Not Found Error", "detail": "x"}]}


def pretty(values: list) -> bytes:
    """The values one after the other, each over several lines."""
    return "\n".join(json.dumps(value, indent=2) for value in values).encode() + b"\n"


def array(values: list, indent: int | None = None) -> bytes:
    return json.dumps(values, indent=indent).encode()


def line_array(values: list) -> bytes:
    """A JSON array with a value a line."""
    return b"[\n" + b",\n".join(json.dumps(value).encode() for value in values) + b"\n]\n"


def written(tmp_path: Path, name: str, content: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


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


# --- every shape of a dump ---

DUMPS = {
    "v1.1, JSON Lines": ("d.jsonl", json_lines(V1)),
    "v1.1, JSON Lines in .json": ("d.json", json_lines(V1)),
    "v1.1, an array": ("d.json", array(V1)),
    "v1.1, an array over many lines": ("d.json", array(V1, indent=2)),
    "v1.1, an array with a post a line": ("d.json", line_array(V1)),
    "v1.1, an array in .jsonl": ("d.jsonl", array(V1)),
    "v1.1, an array over many lines in .jsonl": ("d.jsonl", array(V1, indent=2)),
    "v1.1, one post after the other": ("d.json", pretty(V1)),
    "v1.1, each in a wrapper": ("d.json", array([{"tweet": one} for one in V1], indent=1)),
    "v2, a page a line": ("d.jsonl", json_lines(PAGES)),
    "v2, a page a line in .json": ("d.json", json_lines(PAGES)),
    "v2, pages over many lines": ("d.json", pretty(PAGES)),
    "v2, one page": ("d.json", json.dumps(page(V2)).encode()),
    "v2, one page in .jsonl": ("d.jsonl", json.dumps(page(V2)).encode()),
    "v2, one page over many lines": ("d.json", pretty([page(V2)])),
    "v2, an array of pages": ("d.json", array(PAGES)),
    "v2, an array of pages over many lines": ("d.json", array(PAGES, indent=2)),
    "v2, empty pages between": (
        "d.jsonl",
        json_lines([EMPTY_PAGE, PAGES[0], {"data": [], "meta": {}}, PAGES[1], EMPTY_PAGE, ERRORS]),
    ),
    "v2, empty pages over many lines": ("d.json", pretty([EMPTY_PAGE, *PAGES, EMPTY_PAGE])),
    "v2, a page without includes": ("d.jsonl", json_lines([{"data": V2, "meta": {}}])),
    "v2, single posts": ("d.jsonl", json_lines(V2)),
    "v2, single posts in .json": ("d.json", json_lines(V2)),
    "v2, single posts in an array": ("d.json", array(V2)),
    "v2, single posts over many lines": ("d.json", pretty(V2)),
    "v2, answers with a single post": ("d.jsonl", json_lines([{"data": one} for one in V2])),
    "v2, flattened": ("d.jsonl", json_lines([flattened(one) for one in V2])),
    "v2, in the spelling of 2026": ("d.jsonl", respelled(json_lines(PAGES))),
    "v2, an id and a text only": (
        "d.jsonl",
        json_lines([{"id": one["id"], "text": one["text"]} for one in V2]),
    ),
    "v1.1, numbers only": (
        "d.jsonl",
        json_lines([{"id": post_id(n), "full_text": t} for n, t in enumerate(["two", "three"])])
        + json_lines([{"id": post_id(9), "text": "one", "user": {}}]),
    ),
    "both versions in one file": ("d.jsonl", json_lines([V1[0], page(V2[1:2]), V2[2]])),
}
WRITTEN = {
    "as it is": lambda content: content,
    "with a BOM": lambda content: BOM + content,
    "with Windows line ends": lambda content: content.replace(b"\n", b"\r\n"),
    "without its last line end": lambda content: content.rstrip(),
    "with blank lines around": lambda content: b"\n \n" + content + b"\n\r\n\n",
    "with a BOM and Windows line ends": lambda content: BOM + content.replace(b"\n", b"\r\n"),
}


@pytest.mark.parametrize(("name", "content"), DUMPS.values(), ids=DUMPS)
@pytest.mark.parametrize("spelt", WRITTEN.values(), ids=WRITTEN)
def test_a_dump_is_read_in_the_order_of_the_file(main, tmp_path, name, content, spelt):
    path = written(tmp_path, name, spelt(content))
    assert records(main, path) == ["two", "three", "one"]
    assert records(main, path, "2", "--text_format=reply") == [
        f"****ARGUMENTS\nORIGINAL\n****PARENT\n****IN_REPLY_TO\n****TWEET\n{text}"
        for text in ("two", "three")
    ]


def test_blank_lines_between_posts_are_nothing(main, tmp_path):
    path = written(tmp_path, "d.jsonl", json_lines(V1, end="\n\n \r\n"))
    assert records(main, path) == ["two", "three", "one"]


def test_the_limit_takes_the_first_ones_of_the_file(main, tmp_path):
    posts = [post(n * 7919 % 1201, f"number {n}") for n in range(1201)]
    path = written(tmp_path, "d.jsonl", json_lines(posts))
    assert records(main, path) == [f"number {n}" for n in range(1201)]
    assert records(main, path, "3") == ["number 0", "number 1", "number 2"]
    assert len(records(main, path, "501")) == 501


def test_the_limit_counts_what_is_written(main, tmp_path):
    retweet = [{"type": "retweeted", "id": "1"}]
    posts = [
        post(n, f"number {n}", referenced_tweets=retweet if n % 2 else None) for n in range(20)
    ]
    path = written(tmp_path, "d.jsonl", json_lines(posts))
    assert records(main, path, "3") == ["number 0", "number 2", "number 4"]


def test_every_post_in_data_counts_and_what_is_included_does_not(main, tmp_path):
    theirs = post(2, "theirs", author_id="99")
    parents = [post(3, "included"), post(1, "mine")]
    path = written(tmp_path, "d.jsonl", json_lines([page([post(1, "mine"), theirs], parents)]))
    run = main(path, "--output", OUT)
    assert run.rows(OUT) == ["mine", "theirs"]
    assert counts(run) == {"read": 2, "written": 2}


def test_a_post_that_is_included_first_and_comes_later_is_written(main, tmp_path):
    pages = [page([post(2, "two")], [post(1, "one")]), page([post(1, "one")])]
    path = written(tmp_path, "d.jsonl", json_lines(pages))
    assert records(main, path) == ["two", "one"]


# --- texts ---


def photo(post: int, kind: str = "photo", **more: str) -> dict:
    """The entities of a v2 post with `https://t.co/p`, the photo of the post with that id."""
    url = {"url": "https://t.co/p", "expanded_url": f"https://x.com/o/status/{post}/{kind}/1"}
    return {"urls": [url | more]}


@pytest.mark.parametrize(
    ("one", "text"),
    [
        (dumped(1, "Tom &amp; Jerry &amp;lt;3"), "Tom & Jerry &lt;3"),
        (dumped(1, None, full_text="whole"), "whole"),
        (dumped(1, "cut…", full_text="cut short no more"), "cut short no more"),
        (
            dumped(
                1,
                "cut… https://t.co/self",
                truncated=True,
                entities=with_links(self=f"https://twitter.com/i/web/status/{post_id(1)}"),
                extended_tweet={
                    "full_text": "cut short &amp; whole https://t.co/l",
                    "entities": with_links(l="https://example.org/l"),
                },
            ),
            "cut short & whole https://example.org/l",
        ),
        (
            dumped(
                1,
                "a https://t.co/l",
                entities={"urls": [{"url": "https://t.co/l", "expanded_url": "https://e.org/"}]},
            ),
            "a https://e.org/",
        ),
        (post(1, "Tom &amp; Jerry &amp;lt;3"), "Tom & Jerry &lt;3"),
        (post(1, "cut… https://t.co/s", note_tweet={"text": "cut &amp; whole"}), "cut & whole"),
        (
            post(
                1,
                "cut… https://t.co/s",
                note_tweet={
                    "text": "whole https://t.co/l",
                    "entities": {
                        "urls": [{"url": "https://t.co/l", "expanded_url": "https://e.org/l"}]
                    },
                },
            ),
            "whole https://e.org/l",
        ),
        (
            post(
                1,
                "a https://t.co/l",
                entities={
                    "urls": [
                        {
                            "url": "https://t.co/l",
                            "expanded_url": "https://short.example/1",
                            "unwound_url": "https://e.org/long",
                        }
                    ]
                },
            ),
            "a https://e.org/long",
        ),
        (post(1, "photo https://t.co/p", entities=photo(post_id(1))), "photo"),
        (post(1, "clip https://t.co/p", entities=photo(post_id(1), "video")), "clip"),
        (post(1, "photo https://t.co/p", entities=photo(5, media_key="3_1")), "photo"),
        (
            post(1, "a photo https://t.co/p", entities=photo(5)),
            "a photo https://x.com/o/status/5/photo/1",
        ),
        (flattened(post(1, "photo https://t.co/p", entities=photo(post_id(1)))), "photo"),
    ],
)
def test_the_whole_text_of_a_post_is_found(main, tmp_path, one, text):
    path = written(tmp_path, "d.jsonl", json_lines([one]))
    assert records(main, path, "--include_links") == [text]
    path.write_bytes(respelled(path.read_bytes()))
    assert records(main, path, "--include_links") == [text]


@pytest.mark.parametrize("half", ["\ud83d", "\udc4d", "\udc4d\ud83d"])
@pytest.mark.parametrize("form", [json_lines, pretty, array, line_array])
def test_half_an_emoji_is_taken_out(main, tmp_path, form, half):
    path = written(tmp_path, "d.json", form([post(1, f"so {half}good \U0001f44d")]))
    assert records(main, path) == ["so good \U0001f44d"]


@pytest.mark.parametrize("one", [dumped(1, ""), post(1, ""), dumped(1, None, full_text="")])
def test_a_post_without_a_text_is_dropped_and_counted(main, tmp_path, one):
    empty = {name: "" if name in ("text", "full_text") else v for name, v in one.items()}
    run = main(written(tmp_path, "d.jsonl", json_lines([empty, V1[0]])), "--output", OUT)
    assert run.code == 0, run
    assert counts(run) == {"read": 2, "written": 1, "empty after cleaning": 1}


# --- which posts ---


def referring(kind: str, **fields) -> dict:
    return post(1, "one", referenced_tweets=[{"type": kind, "id": "5"}], **fields)


QUOTED = with_links(q="https://twitter.com/bob/status/1234567890")


@pytest.mark.parametrize(
    ("one", "reason"),
    [
        (dumped(1, "RT @bob: hi", retweeted_status=dumped(0, "hi")), "retweets"),
        (dumped(1, None, full_text="hi", retweeted_status=dumped(0, "hi")), "retweets"),
        (dumped(1, "RT @bob: hi", user=None), "retweets"),
        (dumped(1, "hi", user=None, retweeted_status=dumped(0, "hi")), "retweets"),
        (dumped(1, "RT @bob: hi"), ""),
        (dumped(1, "RT if you like cats", user=None), ""),
        (dumped(1, "one", is_quote_status=True), "quotes"),
        (dumped(1, "one", is_quote_status=None, quoted_status=dumped(0, "hi")), "quotes"),
        (dumped(1, "one", is_quote_status=None, quoted_status_id_str="5"), "quotes"),
        (dumped(1, "one https://t.co/q", is_quote_status=None, entities=QUOTED), "quotes"),
        (dumped(1, "one https://t.co/q !", entities=QUOTED), ""),
        (referring("retweeted"), "retweets"),
        (referring("quoted"), "quotes"),
        (post(1, "RT @bob: hi"), ""),
        (post(1, "RT if you like cats"), ""),
        (flattened(referring("quoted"), post(5, "five") | {"id": "5"}), "quotes"),
        (flattened(referring("retweeted"), post(5, "five") | {"id": "5"}), "retweets"),
    ],
)
@pytest.mark.parametrize("respell", [False, True])
def test_retweets_and_quotes_are_never_written(main, tmp_path, one, reason, respell):
    content = json_lines([one, post(3, "three")])
    path = written(tmp_path, "d.jsonl", respelled(content) if respell else content)
    run = main(path, "--include_replies", "--output", OUT)
    assert run.rows(OUT)[-1] == "three"
    expected = {"written": 1, reason: 1} if reason else {"written": 2}
    assert counts(run) == {"read": 2} | expected


@pytest.mark.parametrize(
    "one",
    [
        dumped(1, "@bob one", in_reply_to_status_id=5),
        dumped(1, "@bob one", in_reply_to_status_id_str="5"),
        dumped(1, "@bob one", in_reply_to_user_id=5),
        dumped(1, "@bob one", in_reply_to_user_id_str="5"),
        dumped(1, "@bob one", in_reply_to_screen_name="bob"),
        dumped(1, "@bob one", **answers(5)),
        dumped(1, "@bob one", **answers(post_id(0), OTHER_ID, OTHER)),
        post(1, "@bob one", referenced_tweets=[{"type": "replied_to", "id": "5"}]),
        post(1, "@bob one", in_reply_to_user_id="5"),
        post(1, "@bob one", **reply_fields(5, 5)),
        post(1, "@bob one", **reply_fields(post_id(0), post_id(0), OWNER_ID)),
        flattened(post(1, "@bob one", **reply_fields(5, 5)), post(5, "five") | {"id": "5"}),
    ],
)
@pytest.mark.parametrize("respell", [False, True])
def test_replies_are_written_only_when_asked_for(main, tmp_path, one, respell):
    content = json_lines([one, post(3, "three")])
    path = written(tmp_path, "d.jsonl", respelled(content) if respell else content)
    run = main(path, "--output", OUT)
    assert run.rows(OUT) == ["three"]
    assert counts(run) == {"read": 2, "written": 1, "replies": 1}
    assert records(main, path, "--include_replies") == ["one", "three"]


@pytest.mark.parametrize("posts", [V1, V2])
def test_a_post_that_comes_twice_is_written_once_and_counted(main, tmp_path, posts):
    path = written(tmp_path, "d.jsonl", json_lines([*posts, posts[0], *posts[1:], V2[0], V1[1]]))
    run = main(path, "--output", OUT)
    assert run.rows(OUT) == ["two", "three", "one"]
    assert counts(run) == {"read": 8, "written": 3, "repeated": 5}


def test_a_post_that_comes_again_pages_later_is_written_once(main, tmp_path):
    posts = [post(n, f"number {n}") for n in range(700)]
    path = written(tmp_path, "d.jsonl", json_lines([*posts, *posts]))
    assert records(main, path) == [f"number {n}" for n in range(700)]


@pytest.mark.parametrize("made", ["{:%a %b %d %H:%M:%S %z %Y}", "{:%Y-%m-%dT%H:%M:%S}.000Z", None])
def test_only_posts_of_the_timeframe_are_written(main, tmp_path, made):
    """Without a time of its own, a post has that of its id."""
    posts = [
        post(n, f"number {n}", created_at=made and made.format(moment(n))) for n in (5, 1, 3, 2, 4)
    ]
    path = written(tmp_path, "d.jsonl", json_lines(posts))
    words = [f"--timeframe={moment(2):%Y%m%d%H%M}", f"--until={moment(4):%Y%m%d%H%M}"]
    run = main(path, *words, "--output", OUT)
    assert run.rows(OUT) == ["number 3", "number 2"]
    assert counts(run) == {"read": 5, "written": 2, "outside the timeframe": 3}


# --- threads, without keys ---

THREAD = [
    post(1, "first"),
    post(2, f"@{OWNER} second", **reply_fields(post_id(1), post_id(1))),
    post(3, "@other_account third", **reply_fields(post_id(2), post_id(1))),
]
V1_THREAD = [
    dumped(1, "first"),
    dumped(2, "@other_account second", **answers(post_id(1))),
    dumped(3, "@other_account third", **answers(post_id(2))),
    dumped(4, "@other_account fourth", **answers(post_id(3))),
]


@pytest.mark.parametrize(
    "values",
    [
        [page([THREAD[2]], [THREAD[1], THREAD[0]])],
        [page([THREAD[2]], [THREAD[1]]), page([post(9, "nine")], [THREAD[0]])],
        [page([post(9, "nine")], THREAD[:2]), page([THREAD[2]])],
        [page([THREAD[2]]), page([post(9, "nine")], THREAD[:2])],
        [page([THREAD[2]], [THREAD[1]]), page([post(1, "first")])],
        [flattened(THREAD[2], THREAD[1]), THREAD[0]],
        [THREAD[0], flattened(THREAD[2], THREAD[1])],
    ],
)
@pytest.mark.parametrize("respell", [False, True])
def test_posts_above_come_from_anywhere_in_the_file(main, tmp_path, values, respell):
    content = json_lines(values)
    path = written(tmp_path, "d.jsonl", respelled(content) if respell else content)
    assert threads_of(main, path) == {"third": ("first", "second")}


@pytest.mark.parametrize("form", [json_lines, pretty, array, line_array])
@pytest.mark.parametrize("order", [1, -1])
def test_a_thread_of_v1_is_followed_inside_the_file(main, tmp_path, form, order):
    path = written(tmp_path, "d.json", form(V1_THREAD[::order]))
    assert threads_of(main, path) == {
        "second": ("first", "first"),
        "third": ("first", "second"),
        "fourth": ("first", "third"),
    }


@pytest.mark.parametrize("conversation", [post_id(1), None])
def test_the_topmost_post_that_is_there_stands_for_a_first_one_that_is_not(
    main, tmp_path, conversation
):
    posts = [
        post(n, f"number {n}", **reply_fields(post_id(n - 1), post_id(1)))
        | {"conversation_id": conversation}
        for n in (4, 2, 5, 3)
    ]
    path = written(tmp_path, "d.jsonl", json_lines(posts))
    assert threads_of(main, path) == {
        "number 2": ("", ""),
        "number 3": ("number 2", "number 2"),
        "number 4": ("number 2", "number 3"),
        "number 5": ("number 2", "number 4"),
    }


def test_without_keys_one_line_says_how_many_replies_lack_the_post_they_answer(main, tmp_path):
    alone = post(8, "alone", in_reply_to_user_id="5")
    path = written(tmp_path, "d.jsonl", json_lines([*THREAD[1:], alone, post(9, "nine")]))
    words = ["--include_replies", "--text_format=reply", "--output", OUT]
    run = main(path, *words)
    assert (run.code, run.err) == (0, "")
    (line,) = [line for line in run.out.splitlines() if "without the post" in line]
    assert line.startswith("2 replies without the post they answer")
    assert "1 not in the file, and no keys" in line
    assert "1 answering an account" in line
    assert not Path("tweets.db").exists()
    assert "without the post" not in main(path, "--include_replies", "--output", OUT).out


# --- threads, with keys ---


def other_id(number: int) -> int:
    return post_id(number) + 7


def other_post(number: int, **fields) -> Post:
    """A post of somebody else, made when post `number` was."""
    return Post(other_id(number), OTHER_ID, f"other {number}", moment(number), **fields)


def world_of(*posts: Post) -> World:
    return World(Account(OWNER_ID, OWNER), Account(OTHER_ID, OTHER), *posts)


def asked(x: XSimulator) -> list[set[int]]:
    """The ids of each lookup."""
    return [{int(id) for id in request.params["ids"].split(",")} for request in x.lookups]


def conversations(count: int) -> list[Post]:
    """The others' posts above the replies: `count` of them, and the first post above each."""
    firsts = [other_post(n - 2000) for n in range(count)]
    return [*firsts, *(other_post(n, reply_to=other_id(n - 2000)) for n in range(count))]


def test_posts_above_v1_replies_are_looked_up_a_hundred_at_a_time_in_two_rounds(main, tmp_path):
    posts = [dumped(n, f"@{OTHER} reply {n}", **answers(other_id(n))) for n in range(150)]
    path = written(tmp_path, "d.jsonl", json_lines(posts))
    with XSimulator(world_of(*conversations(150)), Rules(search_pace=0)) as x:
        found = threads_of(main, path, simulator=x)
    assert found == {f"reply {n}": (f"other {n - 2000}", f"other {n}") for n in range(150)}
    assert [len(ids) for ids in asked(x)] == [100, 50, 100, 50]
    assert asked(x)[0] | asked(x)[1] == {other_id(n) for n in range(150)}
    assert len(x.requests) == 4


def test_posts_above_v2_replies_are_looked_up_in_one_round(main, tmp_path):
    posts = [
        post(n, f"@{OTHER} reply {n}", **reply_fields(other_id(n), other_id(n - 2000)))
        for n in range(150)
    ]
    path = written(tmp_path, "d.jsonl", json_lines(posts))
    with XSimulator(world_of(*conversations(150)), Rules(search_pace=0)) as x:
        found = threads_of(main, path, simulator=x)
    assert found == {f"reply {n}": (f"other {n - 2000}", f"other {n}") for n in range(150)}
    assert [len(ids) for ids in asked(x)] == [100, 100, 100]
    assert len(x.requests) == 3


def test_what_the_file_holds_is_never_looked_up(main, tmp_path):
    included = post(5, "included", **reply_fields(other_id(1), other_id(1))) | {"id": "55"}
    posts = [
        *THREAD[:2],
        THREAD[2],
        post(6, "sixth", **reply_fields(55, other_id(1))),
        post(7, "seventh", **reply_fields(post_id(6), other_id(1))),
    ]
    path = written(tmp_path, "d.jsonl", json_lines([page(posts[2:], [included]), page(posts[:2])]))
    with XSimulator(world_of(other_post(1)), Rules(search_pace=0)) as x:
        found = threads_of(main, path, simulator=x)
    assert found == {
        "third": ("first", "second"),
        "second": ("first", "first"),
        "sixth": ("other 1", "included"),
        "seventh": ("other 1", "sixth"),
    }
    assert asked(x) == [{other_id(1)}]


def test_only_the_threads_of_written_replies_are_looked_up(main, tmp_path):
    posts = [
        post(n, f"@{OTHER} reply {n}", **reply_fields(other_id(n), other_id(n))) for n in range(9)
    ]
    path = written(tmp_path, "d.jsonl", json_lines(posts))
    with XSimulator(world_of(*map(other_post, range(9))), Rules(search_pace=0)) as x:
        assert set(threads_of(main, path, "2", simulator=x)) == {"reply 0", "reply 1"}
    assert asked(x) == [{other_id(0), other_id(1)}]


@pytest.mark.parametrize("fault", [Fault.unauthorized(), Fault.usage_cap(), Fault.server_error()])
def test_a_failed_lookup_ends_the_run(main, tmp_path, fault):
    path = written(tmp_path, "d.jsonl", json_lines([THREAD[2], post(9, "nine")]))
    Path(OUT).write_bytes(OLD)
    with XSimulator(world_of(), Rules(search_pace=0)) as x:
        x.fail(fault, times=None, on="lookup")
        run = main(path, "--include_replies", "--text_format=reply", "--output", OUT, simulator=x)
    assert run.code == 1
    the_line(last_line(run.err))
    assert Path(OUT).read_bytes() == OLD


@pytest.mark.parametrize("words", [[], ["--include_replies"]])
def test_the_simple_format_asks_x_nothing_though_there_are_keys(main, tmp_path, words):
    path = written(tmp_path, "d.jsonl", json_lines([THREAD[2], post(9, "nine")]))
    with XSimulator(world_of(), Rules(search_pace=0)) as x:
        assert records(main, path, *words, simulator=x)[-1] == "nine"
    assert x.requests == []
    assert {path.name for path in tmp_path.iterdir()} == {"d.jsonl", OUT}


HUGE = ["9223372036854775807", "9223372036854775808", "9" * 19, "9" * 20, "9" * 100, "9" * 5000]


@pytest.mark.parametrize("huge", HUGE, ids=len)
@pytest.mark.parametrize("where", ["id", "answered", "first"])
@pytest.mark.parametrize("has_keys", [False, True])
def test_huge_ids_never_end_in_a_traceback(main, tmp_path, huge, where, has_keys):
    one = {
        "id": post(1, "one", id=huge),
        "answered": post(1, "one", **reply_fields(int(huge[:999]), post_id(0))),
        "first": post(1, "one", **reply_fields(post_id(0), int(huge[:999]))),
    }[where]
    path = written(tmp_path, "d.jsonl", json_lines([one, post(2, "two")]))
    with XSimulator(world_of(), Rules(search_pace=0)) as x:
        words = ["--include_replies", "--text_format=reply"]
        code = stands(main, path, *words, simulator=x if has_keys else None)
    if len(huge) < 1000:
        assert code == 0
        assert [row.splitlines()[-1] for row in rows_of(tmp_path / OUT)] == ["one", "two"]


# --- what is no post ---

NOT_JSON = {
    "a word": b"hello",
    "a cut post": json.dumps(V1[0]).encode()[:100],
    "Python's repr": b"{'id': 1, 'text': 'one'}",
    "two posts": json.dumps(V2[0]).encode() + b" " + json.dumps(V2[1]).encode(),
    "a comma at the end": json.dumps(V2[0]).encode() + b",",
    "not UTF-8": b'{"id": "1", "text": "caf\xe9"}',
    "deeply nested": b'{"a":' * 100_000,
    "a control character": b'{"id": "1", "text": "a\tb"}',
    "UTF-16": json.dumps(V2[0]).encode("utf-16-le"),
}
NO_POSTS = {
    "a number": 5,
    "null": None,
    "a text": "tweet data id",
    "an empty list": [],
    "a list of numbers": [1],
    "an empty object": {},
    "another object": {"hello": "world"},
    "a notice": {"delete": {"status": {"id": 1}}},
    "without a text": {"id": "1"},
    "without an id": {"text": "hello"},
    "a word as id": post(1, "one", id="one"),
    "an infinite id": post(1, "one", id=float("inf")),
    "an object as id": post(1, "one", id={}),
    "a number as text": post(1, 5),
    "an unknown time": post(1, "one", created_at="yesterday"),
    "a number as time": post(1, "one", created_at=1678147207000),
    "a page of a number": {"data": 5},
    "a page of numbers": {"data": [5]},
    "includes of numbers": {"data": [], "includes": {"tweets": [5]}},
    "a list as includes": page([V2[0]]) | {"includes": [5]},
    "a text as entities": post(1, "one", entities="none"),
    "references without a type": post(1, "one", referenced_tweets=[{"id": "1"}]),
    "a text as references": post(1, "one", referenced_tweets="quoted"),
    "a wrapped null": {"tweet": None},
    "a word as answered post": dumped(1, "one", in_reply_to_status_id_str="one"),
}
BAD_LINES = NOT_JSON | {name: json.dumps(value).encode() for name, value in NO_POSTS.items()}


@pytest.mark.parametrize("line", BAD_LINES.values(), ids=BAD_LINES)
@pytest.mark.parametrize("words", [[], ["--text_format=reply", "--include_replies"]])
def test_a_bad_line_stops_the_run_with_its_number_and_the_rows_before_it_stay(
    main, tmp_path, line, words
):
    content = json_lines([post(8, "eight"), THREAD[2]]) + b"\n" + line + b"\n" + json_lines(V1)
    Path(OUT).write_bytes(OLD)
    run = main(written(tmp_path, "d.jsonl", content), *words, "--output", OUT)
    assert run.code == 1
    assert run.out == ""
    assert re.search(r"d\.jsonl, line 4\b", the_line(run.err))
    rows = run.rows(OUT)
    assert rows[0].endswith("eight")
    assert len(rows) == (2 if words else 1)


@pytest.mark.parametrize("words", [[], ["9"]])
def test_a_bad_line_stops_the_run_where_it_stands_with_keys_too(main, tmp_path, words):
    content = json_lines([post(8, "eight"), THREAD[2]]) + b"hello\n" + json_lines(V1)
    path = written(tmp_path, "d.jsonl", content)
    words = [*words, "--include_replies", "--text_format=reply", "--output", OUT]
    with XSimulator(world_of(), Rules(search_pace=0)) as x:
        run = main(path, *words, simulator=x)
    assert run.code == 1
    assert "d.jsonl, line 3" in the_line(last_line(run.err))
    assert [row.splitlines()[-1] for row in run.rows(OUT)] == ["eight", "third"]
    assert asked(x) == [{post_id(1), post_id(2)}]


@pytest.mark.parametrize("name", ["d.jsonl", "d.json"])
@pytest.mark.parametrize("spelt", WRITTEN.values(), ids=WRITTEN)
def test_the_number_of_a_bad_line_is_that_of_the_editor(main, tmp_path, spelt, name):
    content = spelt(json_lines(V1) + b"hello\n" + json_lines(V2))
    number = content.split(b"hello")[0].count(b"\n") + 1
    run = main(written(tmp_path, name, content), "--output", OUT)
    assert run.code == 1
    assert f"line {number}:" in the_line(run.err)
    assert run.rows(OUT) == ["two", "three", "one"]


@pytest.mark.parametrize("name", ["d.jsonl", "d.json"])
def test_rows_of_many_pages_before_a_bad_line_stay(main, tmp_path, name):
    posts = [post(n, f"number {n}") for n in range(1203)]
    path = written(tmp_path, name, json_lines(posts) + b"hello\n" + json_lines(V1))
    run = main(path, "--output", OUT)
    assert run.code == 1
    assert "line 1204" in the_line(run.err)
    assert run.rows(OUT) == [f"number {n}" for n in range(1203)]


@pytest.mark.parametrize("line", BAD_LINES.values(), ids=BAD_LINES)
def test_a_bad_first_line_leaves_the_old_dataset_alone(main, tmp_path, line):
    path = written(tmp_path, "d.jsonl", line + b"\n" + json_lines(V1))
    assert "d.jsonl" in refused(main, path)


@pytest.mark.parametrize("line", BAD_LINES.values(), ids=BAD_LINES)
@pytest.mark.parametrize("words", [["3"], ["2", "--text_format=reply"]])
def test_a_bad_line_is_not_reached_once_the_limit_is_met(main, tmp_path, line, words):
    path = written(tmp_path, "d.jsonl", json_lines(V1) + line + b"\n" + json_lines(V2))
    assert len(records(main, path, *words)) == int(words[0])


@pytest.mark.parametrize("name", ["d.jsonl", "d.json"])
def test_a_last_line_that_breaks_off_is_told(main, tmp_path, name):
    content = json_lines(V1)
    for length in range(content.rindex(b"\n{") + 2, len(content) - 2, 40):
        run = main(written(tmp_path, name, content[:length]), "--output", OUT)
        assert run.code == 1
        assert "line 3" in the_line(run.err)
        assert run.rows(OUT) == ["two", "three"]


@pytest.mark.parametrize("form", [array, pretty, line_array])
@pytest.mark.parametrize("twentieths", range(20))
def test_a_dump_that_breaks_off_is_told(main, tmp_path, form, twentieths):
    posts = [post(n, f"number {n}") for n in range(30)]
    content = form(posts)
    content = content[: len(content) * twentieths // 20]
    Path(OUT).write_bytes(OLD)
    run = main(written(tmp_path, "d.json", content), "--output", OUT)
    assert run.code == 1
    assert "d.json" in the_line(run.err) or not content
    whole = len(re.findall(rb"\]\s*\}", content))
    assert run.rows(OUT) == ([f"number {n}" for n in range(whole)] or ["an old dataset"])


@pytest.mark.parametrize("form", [array, pretty, line_array])
@pytest.mark.parametrize("number", [3, 600])
def test_posts_before_a_broken_place_in_an_array_stay(main, tmp_path, form, number):
    texts = [f"number {n}" for n in range(number + 50)]
    content = form([post(n, text) for n, text in enumerate(texts)])
    broken = content.replace(f'"number {number}"'.encode(), b'"number" "one"')
    run = main(written(tmp_path, "d.json", broken), "--output", OUT)
    assert run.code == 1
    assert "d.json" in the_line(run.err)
    assert run.rows(OUT) == texts[:number]


@pytest.mark.parametrize("form", [array, pretty, line_array])
def test_what_is_no_post_in_an_array_is_told_with_its_place(main, tmp_path, form):
    run = main(written(tmp_path, "d.json", form([*V1, {"no": "post"}, *V2])), "--output", OUT)
    assert run.code == 1
    assert re.search(r"\b4\b", the_line(run.err))
    assert run.rows(OUT) == ["two", "three", "one"]


@pytest.mark.parametrize("name", ["d.json", "d.jsonl"])
@pytest.mark.parametrize("form", [array, line_array])
@pytest.mark.parametrize("more", [json_lines(V2), array(V2), b"]", b"hello", b"5"])
def test_what_follows_an_array_is_not_skipped_in_silence(main, tmp_path, name, form, more):
    run = main(written(tmp_path, name, form(V1) + b"\n" + more), "--output", OUT)
    if run.code:
        assert "d.json" in the_line(run.err)
    else:
        assert counts(run)["read"] == 6
    assert run.rows(OUT) == ["two", "three", "one"]


NOT_DUMPS = {
    "empty": b"",
    "blank": b"\n \n",
    "a BOM": BOM,
    "an empty array": b"[]",
    "an empty page": json.dumps(EMPTY_PAGE).encode(),
    "a web page": b"<!DOCTYPE html>\n<html lang='en'><body>Log in</body></html>",
    "a CSV file": b"id,text\n1,hello\n",
    "binary": bytes(range(256)) * 4,
    "a zip": b"PK\x03\x04\x14\x00\x00\x00\x08\x00",
    "UTF-16": json_lines(V1).decode().encode("utf-16"),
    "UTF-32": json_lines(V1).decode().encode("utf-32"),
    "a settings file": b'{"compilerOptions": {"strict": true}}',
    "a list of names": b'["one", "two"]',
    "NaN": b"NaN",
    "a huge number": b"9" * 10_000,
    "deeply nested": b"[" * 3_000,
}


@pytest.mark.parametrize("content", NOT_DUMPS.values(), ids=NOT_DUMPS)
@pytest.mark.parametrize("name", ["d.json", "d.jsonl"])
def test_a_file_of_something_else_is_refused(main, tmp_path, name, content):
    refused(main, written(tmp_path, name, content))


def test_odd_links_never_end_in_a_traceback(main, tmp_path):
    for odd in ODD_VALUES:
        links = {"urls": [{"url": odd, "expanded_url": odd, "unwound_url": odd}]}
        for one in (post(1, "one", entities=links), dumped(1, "one", entities=links)):
            stands(main, written(tmp_path, "d.jsonl", json_lines([one])), "--include_links")


@pytest.mark.parametrize("what", ["its bytes", "its values"])
@pytest.mark.parametrize("form", [json_lines, pretty, array])
def test_no_damage_ends_in_a_traceback(main, tmp_path, what, form):
    url = {"url": "https://t.co/l", "expanded_url": "https://example.org/"}
    values = [
        page([THREAD[2], post(5, "five https://t.co/l", entities={"urls": [url]})], THREAD[:2]),
        flattened(THREAD[2], THREAD[1]),
        post(6, "cut", note_tweet={"text": "cut no more", "entities": {"urls": [url]}}),
        *V1_THREAD,
        dumped(7, "cut", extended_tweet={"full_text": "whole", "entities": {"urls": [url]}}),
    ]
    codes = set()
    for number in range(100):
        chance = random.Random(f"{what} {number}")
        content = form(with_odd_value(chance, values) if what == "its values" else values)
        if what == "its bytes":
            content = damaged(chance, content)
        path = written(tmp_path, chance.choice(["d.json", "d.jsonl"]), content)
        words = chance.choice([[], ["--include_replies", "--text_format=reply", "--include_links"]])
        codes.add(stands(main, path, *words))
    assert codes == {0, 1}


# --- in a process of its own ---


def test_the_real_command_line_reads_a_dump(tool, tmp_path):
    written(tmp_path, "dump.jsonl", json_lines(V2) + b"hello\n")
    run = tool("dump.jsonl")
    assert run.code == 1
    assert "dump.jsonl, line 4" in the_line(run.err)
    assert run.rows("dump_tweets.csv") == ["two", "three", "one"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no getrusage")
@pytest.mark.parametrize(
    ("name", "start", "between", "end", "words"),
    [
        ("d.jsonl", b"", b"\n", b"\n", []),
        ("d.json", b"[", b", ", b"]", []),
        ("d.json", b"[\n", b",\n", b"\n]\n", ["--text_format=reply"]),
    ],
)
def test_a_large_dump_takes_little_memory(tmp_path, name, start, between, end, words):
    posts = many(post(0, "TEXT", source="x" * 7_700), 20_000)
    with (tmp_path / name).open("wb") as file:
        file.write(start)
        file.writelines(between * (n > 0) + one for n, one in enumerate(posts))
        file.write(end)
    assert (tmp_path / name).stat().st_size > 150e6
    assert peak_memory(tmp_path, name, *words) < 150
    assert len(rows_of(tmp_path / "d_tweets.csv")) == 20_000
