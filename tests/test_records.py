"""The records: simple and reply, byte for byte, and what stands above a reply."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import Run, Tool
from x_simulator import Account, Fault, Post, Rules, World, XSimulator, snowflake

import download_tweets

Json = dict[str, Any]
MARKS = ["****ARGUMENTS", "****PARENT", "****IN_REPLY_TO", "****TWEET"]


# --- files of posts ---


def v2_post(number: int, text: str, answers: int | None = None, thread: int | None = None) -> Json:
    """A post of API v2 that answers the post of that number in the thread of that number."""
    references = [{"type": "replied_to", "id": str(answers)}] if answers else []
    return {
        "id": str(number),
        "text": text,
        "created_at": "2019-08-05T10:13:20.000Z",
        "conversation_id": str(thread or number),
        "author_id": "1",
        **({"referenced_tweets": references} if references else {}),
    }


def v1_post(number: int, text: str, answers: int | None = None, **more: Any) -> Json:
    """A status of API v1.1, as archives hold it: it knows no thread."""
    return {
        "id_str": str(number),
        "full_text": text,
        "created_at": "Mon Aug 05 10:13:20 +0000 2019",
        **({"in_reply_to_status_id_str": str(answers)} if answers else {}),
        **more,
    }


def dump(posts: list[Json], parents: list[Json] | None = None) -> str:
    """The name of a file that holds a page of posts, and the posts that it includes."""
    page = {"data": posts, "includes": {"tweets": parents or []}}
    Path("posts.jsonl").write_text(json.dumps(page), "utf-8")
    return "posts.jsonl"


def archive(posts: list[Json]) -> str:
    """The name of an archive's folder with these posts."""
    data = Path("archive", "data")
    data.mkdir(parents=True)
    tweets = json.dumps([{"tweet": post} for post in posts], indent=1)
    (data / "tweets.js").write_text(f"window.YTD.tweets.part0 = {tweets}", "utf-8")
    return "archive"


def reply_records(main: Tool, *words: object, **more: Any) -> Run:
    return main(*words, "--include_replies", "--text_format=reply", **more)


def sections(record: str) -> dict[str, str]:
    """What stands under each mark of a record; the marks stand once, in their order."""
    parts: dict[str, list[str]] = {}
    for line in record.split("\n"):
        if line in MARKS:
            assert line not in parts
            parts[line] = []
        else:
            parts[list(parts)[-1]].append(line)
    assert list(parts) == MARKS
    return {mark.strip("*"): "\n".join(lines) for mark, lines in parts.items()}


def cell(text: str) -> bytes:
    return b'"' + text.replace('"', '""').encode() + b'"'


# --- simple records ---

LOVELY = "What a lovely day,\nI love it"


@pytest.mark.parametrize(
    ("words", "record"),
    [
        ((), LOVELY),
        (("--sentiment=0",), LOVELY),
        (("--text_format=simple", "--sentiment=None"), LOVELY),
        (("--sentiment=3",), f"POSITIVE\n{LOVELY}"),
        (("--sentiment=5",), f"VERY POSITIVE\n{LOVELY}"),
        (("--sentiment=7", "--text_format=simple"), f"VERY POSITIVE\n{LOVELY}"),
    ],
)
def test_a_simple_record_byte_for_byte(main: Tool, words: tuple[str, ...], record: str) -> None:
    main(dump([v2_post(20, LOVELY)]), *words)
    assert Path("posts_tweets.csv").read_bytes() == b"text\n" + cell(record) + b"\n"


def test_a_reply_in_the_simple_format_is_its_text(main: Tool) -> None:
    posts = [v2_post(21, "@bob yes", answers=20, thread=20)]
    run = main(dump(posts, [v2_post(20, "cats?")]), "--include_replies", "--sentiment=3")
    assert run.rows("posts_tweets.csv") == ["POSITIVE\nyes"]


def test_a_simple_record_keeps_a_line_like_a_mark(main: Tool) -> None:
    text = "****TWEET\nso\n****PARENT"
    assert main(dump([v2_post(20, text)])).rows("posts_tweets.csv") == [text]


# --- reply records ---

ROOT, ANSWERED, MINE = "first of the\n\nthread", "the\nanswered, one", 'I love it,\nit\'s "mine"'

REPLY = """\
****ARGUMENTS
REPLY
POSITIVE
****PARENT
first of the

thread
****IN_REPLY_TO
the
answered, one
****TWEET
I love it,
it's "mine\""""
ORIGINAL = """\
****ARGUMENTS
ORIGINAL
POSITIVE
****PARENT
****IN_REPLY_TO
****TWEET
I love it,
it's "mine\""""
ORPHAN = ORIGINAL.replace("ORIGINAL", "REPLY")
OF_TWO = REPLY.replace("the\nanswered, one", ROOT)


@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
@pytest.mark.parametrize("sentiment", [0, 3])
@pytest.mark.parametrize(
    ("post", "parents", "record"),
    [
        (v2_post(22, MINE, 21, 20), [v2_post(20, ROOT), v2_post(21, ANSWERED, 20, 20)], REPLY),
        (v2_post(21, MINE, 20, 20), [v2_post(20, ROOT)], OF_TWO),
        (v2_post(22, MINE), [], ORIGINAL),
        (v2_post(22, MINE, 21, 20), [], ORPHAN),
    ],
    ids=["a reply", "a thread of two", "an original post", "a reply without what it answers"],
)
def test_a_reply_record_byte_for_byte(
    main: Tool, post: Json, parents: list[Json], record: str, sentiment: int, suffix: str
) -> None:
    record = record if sentiment else record.replace("POSITIVE\n", "")
    name = f"out.{suffix}"
    words = ("--sentiment", sentiment, "--output", name)
    assert reply_records(main, dump([post], parents), *words).code == 0
    if suffix == "jsonl":
        line = json.dumps({"text": record}, ensure_ascii=True).encode() + b"\n"
        assert Path(name).read_bytes() == line
    else:
        assert Path(name).read_bytes() == b"text\n" + cell(record) + b"\n"


def test_the_category_is_one_of_as_many_as_asked(main: Tool) -> None:
    posts = dump([v2_post(20, "I love it, wonderful, best!")])
    for categories, label in (3, "POSITIVE"), (5, "VERY POSITIVE"), (7, "EXTREMELY POSITIVE"):
        run = reply_records(main, posts, "--sentiment", categories)
        assert run.rows("posts_tweets.csv")[0].split("\n")[2] == label


@pytest.mark.parametrize(
    "named",
    [
        {"in_reply_to_status_id_str": "20"},
        {"in_reply_to_status_id": 20},
        {"in_reply_to_user_id_str": "7"},
        {"in_reply_to_user_id": 7},
        {"in_reply_to_screen_name": "bob"},
    ],
)
def test_a_reply_is_a_reply_whatever_is_known_of_it(main: Tool, named: Json) -> None:
    Path("posts.jsonl").write_text(json.dumps(v1_post(22, "yes") | named), "utf-8")
    run = reply_records(main, "posts.jsonl")
    parts = sections(run.rows("posts_tweets.csv")[0])
    assert parts == {"ARGUMENTS": "REPLY", "PARENT": "", "IN_REPLY_TO": "", "TWEET": "yes"}


def test_a_post_that_begins_with_a_name_is_no_reply_for_that(main: Tool) -> None:
    run = reply_records(main, dump([v2_post(20, "@bob is right")]))
    assert sections(run.rows("posts_tweets.csv")[0])["ARGUMENTS"] == "ORIGINAL"


# --- lines like marks ---


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("before", ["", "so\n", "so\n\n \u00a0", "@bob "])
@pytest.mark.parametrize("after", ["", "\nwhat", " \n\nwhat", "\x00"])
def test_a_line_like_a_mark_is_harmless_in_every_section(
    main: Tool, mark: str, before: str, after: str
) -> None:
    text = f"{before}{mark}{after}"
    parents = [v2_post(20, text), v2_post(21, text, 20, 20)]
    post = v2_post(22, text, 21, 20)
    [record] = reply_records(main, dump([post], parents)).rows("posts_tweets.csv")
    parts = sections(record)
    assert parts["ARGUMENTS"] == "REPLY"
    for name in ("PARENT", "IN_REPLY_TO", "TWEET"):
        assert mark.strip("*") in parts[name]
        assert ("what" in parts[name]) == ("what" in after)
        assert ("so" in parts[name]) == ("so" in before)


def test_an_address_like_a_mark_is_harmless(main: Tool) -> None:
    post = v2_post(20, "a\nhttps://t.co/x\nb")
    post["entities"] = {"urls": [{"url": "https://t.co/x", "expanded_url": "****TWEET"}]}
    [record] = reply_records(main, dump([post]), "--include_links").rows("posts_tweets.csv")
    assert sections(record)["TWEET"].startswith("a\n")


NO_MARKS = [
    "****tweet",
    "****TWEET!",
    "*****TWEET",
    "***TWEET",
    "**** TWEET",
    "a ****TWEET",
    "****",
]


@pytest.mark.parametrize("text", [*NO_MARKS, "****REPLY", "REPLY", "ORIGINAL", "TWEET", "NEUTRAL"])
def test_a_line_that_is_not_exactly_a_mark_stays(main: Tool, text: str) -> None:
    text = f"{text}\nand {text}"
    [record] = reply_records(main, dump([v2_post(20, text)])).rows("posts_tweets.csv")
    assert sections(record)["TWEET"] == text


# --- parents are cleaned with the same options ---


@pytest.mark.parametrize(
    ("flags", "root", "answered"),
    [
        ((), "cats & #dogs with @amy", "yes, @amy #cats"),
        (("--strip_usertags",), "cats & #dogs with", "yes, #cats"),
        (("--strip_hashtags",), "cats & with @amy", "yes, @amy"),
        (
            ("--include_links",),
            "cats & #dogs with @amy https://example.com/a",
            "yes, @amy #cats https://example.com/a",
        ),
        (
            ("--include_links", "--strip_hashtags", "--strip_usertags"),
            "cats & with https://example.com/a",
            "yes, https://example.com/a",
        ),
    ],
)
def test_parents_are_cleaned_with_the_same_options(
    main: Tool, flags: tuple[str, ...], root: str, answered: str
) -> None:
    entities = {"urls": [{"url": "https://t.co/x", "expanded_url": "https://example.com/a"}]}
    parents = [
        v2_post(20, "cats &amp; #dogs  with @amy https://t.co/x") | {"entities": entities},
        v2_post(21, "@bob @eve yes, @amy\u00a0#cats https://t.co/x", 20, 20)
        | {"entities": entities},
    ]
    posts = dump([v2_post(22, "ok", 21, 20)], parents)
    parts = sections(reply_records(main, posts, *flags).rows("posts_tweets.csv")[0])
    assert (parts["PARENT"], parts["IN_REPLY_TO"]) == (root, answered)


def test_a_mark_of_a_model_in_a_parent_is_harmless(main: Tool) -> None:
    parents = [v2_post(20, "&lt;|endoftext|&gt;"), v2_post(21, "<|im_end|>", 20, 20)]
    run = reply_records(main, dump([v2_post(22, "ok", 21, 20)], parents))
    assert "<|" not in run.rows("posts_tweets.csv")[0]


# --- what stands above a reply, at X ---

MORNING = datetime(2019, 8, 5, 10, tzinfo=UTC)
ME, BOB, LOCKED, GONE = (
    Account(1, "example_account"),
    Account(2, "bob"),
    Account(3, "locked", protected=True),
    Account(4, "gone", suspended=True),
)


def at(minute: int) -> tuple[int, datetime]:
    """The id and the time of the post of a minute."""
    moment = MORNING + timedelta(minutes=minute)
    return snowflake(moment), moment


def x_post(
    minute: int, author: Account, text: str, answers: int | None = None, **more: Any
) -> Post:
    """A post at X that answers the post of another minute."""
    id, moment = at(minute)
    reply_to = None if answers is None else at(answers)[0]
    return Post(id, author.id, text, moment, reply_to=reply_to, **more)


@pytest.fixture
def thread() -> World:
    """The posts root, middle and answered of three people, and my reply to the last."""
    return World(
        *(ME, BOB, LOCKED, GONE),
        x_post(0, BOB, "root"),
        x_post(1, BOB, "@bob middle", 0),
        x_post(2, BOB, "@bob answered", 1),
        x_post(3, ME, "@bob mine", 2),
    )


@pytest.fixture
def x(thread: World) -> Iterator[XSimulator]:
    with XSimulator(thread, Rules(search_pace=0)) as simulator:
        yield simulator


def lone_record(main: Tool, x: XSimulator) -> tuple[dict[str, str], Run]:
    run = reply_records(main, "example_account", simulator=x)
    assert run.code == 0, run.err
    [record] = run.rows("example_account_tweets.csv")
    return sections(record), run


def said_of_orphans(run: Run) -> str:
    lines = [line for line in run.out.splitlines() if "without the post they answer" in line]
    assert len(lines) <= 1
    return "".join(lines)


DELETED = {"deleted": True}
THREADS = [  # what becomes of root and answered, the two sections, the counted reason
    ("all are there", {}, {}, "root", "answered", ""),
    ("the first is deleted", DELETED, {}, "answered", "answered", ""),
    ("the answered is deleted", {}, DELETED, "root", "", "1 deleted"),
    ("both are deleted", DELETED, DELETED, "", "", "1 deleted"),
    ("the first is protected", {"author": 3}, {}, "answered", "answered", ""),
    ("the answered is protected", {}, {"author": 3}, "root", "", "protected"),
    ("the first is suspended", {"author": 4}, {}, "answered", "answered", ""),
    ("the answered is suspended", {}, {"author": 4}, "root", "", "suspended"),
    ("the first is only a link", {"text": "https://t.co/x"}, {}, "", "answered", ""),
    ("the answered is only a link", {}, {"text": "@bob https://t.co/x"}, "root", "", "empty"),
    ("the answered is mine", {}, {"author": 1}, "root", "answered", ""),
    ("the first is mine", {"author": 1}, {}, "root", "answered", ""),
]


@pytest.mark.parametrize(
    ("root", "answered", "parent", "in_reply_to", "reason"),
    [row[1:] for row in THREADS],
    ids=[row[0] for row in THREADS],
)
def test_what_stands_above_a_reply(
    main: Tool,
    x: XSimulator,
    root: Json,
    answered: Json,
    parent: str,
    in_reply_to: str,
    reason: str,
) -> None:
    x.world.change_post(at(0)[0], **root)
    x.world.change_post(at(2)[0], **answered)
    run = reply_records(main, "example_account", simulator=x)
    parts = sections(run.rows("example_account_tweets.csv")[0])
    assert parts == {
        "ARGUMENTS": "REPLY",
        "PARENT": parent,
        "IN_REPLY_TO": in_reply_to,
        "TWEET": "mine",
    }
    if reason:
        assert reason in said_of_orphans(run)
        assert said_of_orphans(run).startswith("1 reply ")
    else:
        assert not said_of_orphans(run)


TWO = [  # what becomes of the only other post, the two sections, the counted reason
    ({}, "root", "root", ""),
    (DELETED, "", "", "deleted"),
    ({"author": 3}, "", "", "protected"),
    ({"author": 4}, "", "", "suspended"),
    ({"text": "https://t.co/x"}, "", "", "empty"),
]


@pytest.mark.parametrize(("changes", "parent", "in_reply_to", "reason"), TWO)
def test_a_thread_of_two(
    main: Tool, x: XSimulator, changes: Json, parent: str, in_reply_to: str, reason: str
) -> None:
    x.world.change_post(at(0)[0], **changes)
    x.world.change_post(at(3)[0], reply_to=at(0)[0])
    parts, run = lone_record(main, x)
    assert (parts["PARENT"], parts["IN_REPLY_TO"]) == (parent, in_reply_to)
    assert reason in said_of_orphans(run)
    assert bool(reason) == bool(said_of_orphans(run))


def test_a_thread_of_my_own(main: Tool, x: XSimulator) -> None:
    x.world.change_post(at(3)[0], reply_to=None, text="one")
    x.world.add(x_post(4, ME, "two", 3), x_post(5, ME, "three", 4))
    run = reply_records(main, "example_account", simulator=x)
    records = [sections(record) for record in run.rows("example_account_tweets.csv")]
    assert [tuple(record.values()) for record in records] == [
        ("REPLY", "one", "two", "three"),
        ("REPLY", "one", "one", "two"),
        ("ORIGINAL", "", "", "one"),
    ]
    assert not x.lookups, "what the search gave is known"


def test_an_answer_to_an_account_and_not_to_a_post(main: Tool, x: XSimulator) -> None:
    x.world.change_post(at(3)[0], reply_to=None, reply_to_user=2)
    parts, run = lone_record(main, x)
    assert parts == {"ARGUMENTS": "REPLY", "PARENT": "", "IN_REPLY_TO": "", "TWEET": "mine"}
    assert said_of_orphans(run).startswith("1 reply ")
    assert not x.lookups


def test_the_first_post_is_found_at_once_and_not_by_climbing(main: Tool, x: XSimulator) -> None:
    for minute in range(3, 40):
        x.world.add(x_post(minute, BOB, f"@bob answer {minute}", minute - 1))
    x.world.add(x_post(40, ME, "@bob mine", 39))
    parts, _ = lone_record(main, x)
    assert (parts["PARENT"], parts["IN_REPLY_TO"]) == ("root", "answer 39")
    assert asked(x) == [sorted([at(0)[0], at(39)[0]])]


def asked(x: XSimulator) -> list[list[int]]:
    """The ids of each lookup."""
    return [sorted(map(int, lookup.params["ids"].split(","))) for lookup in x.lookups]


def test_no_parents_are_asked_for_in_the_simple_format(main: Tool, x: XSimulator) -> None:
    run = main("example_account", "--include_replies", simulator=x)
    assert run.rows("example_account_tweets.csv") == ["mine"]
    assert not x.lookups


def test_all_parents_of_a_page_come_a_hundred_at_a_time(main: Tool, x: XSimulator) -> None:
    for minute in range(10, 370, 3):
        x.world.add(
            x_post(minute, BOB, f"root {minute}"),
            x_post(minute + 1, BOB, f"answered {minute}", minute),
            x_post(minute + 2, ME, f"@bob mine {minute}", minute + 1),
        )
    run = reply_records(main, "example_account", 120, simulator=x)
    records = [sections(record) for record in run.rows("example_account_tweets.csv")]
    assert [(r["PARENT"], r["IN_REPLY_TO"], r["TWEET"]) for r in records] == [
        (f"root {minute}", f"answered {minute}", f"mine {minute}") for minute in range(367, 9, -3)
    ]
    assert [len(ids) for ids in asked(x)] == [100, 100, 40]
    assert len({id for ids in asked(x) for id in ids}) == 240


def test_a_post_that_many_answer_is_asked_for_once(main: Tool, x: XSimulator) -> None:
    for minute in range(10, 40):
        x.world.add(x_post(minute, ME, f"@bob mine {minute}", 2))
    run = reply_records(main, "example_account", simulator=x)
    records = [sections(record) for record in run.rows("example_account_tweets.csv")]
    assert {(r["PARENT"], r["IN_REPLY_TO"]) for r in records} == {("root", "answered")}
    assert len(records) == 31
    assert asked(x) == [sorted([at(0)[0], at(2)[0]])]


def test_a_parent_of_an_earlier_page_is_not_asked_for_again(main: Tool, x: XSimulator) -> None:
    for minute in range(10, 40):
        x.world.add(x_post(minute, ME, f"@bob mine {minute}", 2))
    x.fail(Fault.short_page())
    run = reply_records(main, "example_account", 30, simulator=x)
    assert len(run.rows("example_account_tweets.csv")) == 30
    assert len(x.searches) > 1
    assert asked(x) == [sorted([at(0)[0], at(2)[0]])]


@pytest.mark.parametrize("root", [{}, DELETED])
@pytest.mark.parametrize("answered", [{}, DELETED, {"author": 3}])
def test_what_was_looked_up_is_not_asked_for_again(
    main: Tool, x: XSimulator, root: Json, answered: Json
) -> None:
    x.world.change_post(at(0)[0], **root)
    x.world.change_post(at(2)[0], **answered)
    first, _ = lone_record(main, x)
    lookups = len(x.lookups)
    again, run = lone_record(main, x)
    assert again == first
    assert len(x.lookups) == lookups
    assert bool(said_of_orphans(run)) == bool(answered)


@pytest.mark.parametrize(
    "fault", [Fault.server_error(), Fault.half_json(), Fault.credits_depleted(), Fault.json_null()]
)
def test_a_failed_lookup_ends_the_run_and_leaves_no_section_empty(
    main: Tool, x: XSimulator, fault: Fault
) -> None:
    x.fail(fault, times=None, on="lookup")
    run = reply_records(main, "example_account", simulator=x)
    assert run.code == 1
    assert not Path("example_account_tweets.csv").exists()
    assert "error: " in run.err


def test_a_failed_lookup_of_a_later_page_leaves_the_pages_before(main: Tool, x: XSimulator) -> None:
    for minute in range(10, 40):
        x.world.add(x_post(minute, ME, f"@bob mine {minute}", 2 if minute > 29 else 1))
    x.fail(Fault.short_page())
    x.fail(Fault.server_error(), times=None, at=2, on="lookup")
    run = reply_records(main, "example_account", 30, simulator=x)
    assert run.code == 1
    records = [sections(record) for record in run.rows("example_account_tweets.csv")]
    assert [record["IN_REPLY_TO"] for record in records] == ["answered"] * 10


def test_a_lookup_that_succeeds_at_last_fills_the_sections(main: Tool, x: XSimulator) -> None:
    x.fail(Fault.service_unavailable(), times=2, on="lookup")
    parts, _ = lone_record(main, x)
    assert (parts["PARENT"], parts["IN_REPLY_TO"]) == ("root", "answered")


# --- what stands above a reply, from files ---


def test_a_dump_serves_its_own_posts_as_parents(main: Tool) -> None:
    posts = [v2_post(23, "three", 22, 20), v2_post(22, "two", 21, 20), v2_post(21, "one", 20, 20)]
    run = reply_records(main, dump([*posts, v2_post(20, "root")]))
    records = [sections(record) for record in run.rows("posts_tweets.csv")]
    assert [(r["PARENT"], r["IN_REPLY_TO"], r["TWEET"]) for r in records] == [
        ("root", "two", "three"),
        ("root", "one", "two"),
        ("root", "root", "one"),
        ("", "", "root"),
    ]
    assert not said_of_orphans(run)


def test_a_dumps_parents_are_written_only_if_they_are_posts_of_it(main: Tool) -> None:
    run = reply_records(main, dump([v2_post(21, "mine", 20, 20)], [v2_post(20, "root")]))
    assert [sections(record)["TWEET"] for record in run.rows("posts_tweets.csv")] == ["mine"]


def test_the_topmost_post_that_can_be_had_is_the_parent(main: Tool) -> None:
    posts = [v2_post(23, "three", 22, 20), v2_post(22, "two", 21, 20), v2_post(21, "one", 20, 20)]
    records = reply_records(main, dump(posts)).rows("posts_tweets.csv")
    above = [(r["PARENT"], r["IN_REPLY_TO"]) for r in map(sections, records)]
    assert above == [("one", "two"), ("one", "one"), ("", "")]


@pytest.mark.parametrize("limit", [1, 2, 3])
def test_parents_come_from_beyond_the_limit_too(main: Tool, limit: int) -> None:
    posts = [v2_post(23, "three", 22, 20), v2_post(22, "two", 21, 20), v2_post(21, "one", 20, 20)]
    run = reply_records(main, dump([*posts, v2_post(20, "root")]), limit)
    records = [sections(record) for record in run.rows("posts_tweets.csv")]
    assert [record["PARENT"] for record in records] == ["root"] * limit


def test_without_keys_the_replies_without_what_they_answer_are_counted(main: Tool) -> None:
    posts = [v2_post(number, "mine", number - 1, 20) for number in range(110, 100, -2)]
    run = reply_records(main, dump(posts))
    assert run.code == 0
    for record in map(sections, run.rows("posts_tweets.csv")):
        assert record == {"ARGUMENTS": "REPLY", "PARENT": "", "IN_REPLY_TO": "", "TWEET": "mine"}
    assert said_of_orphans(run).startswith("5 replies ")
    assert "keys" in said_of_orphans(run)


def test_what_a_dump_lacks_is_looked_up_in_one_request(main: Tool, x: XSimulator) -> None:
    mine = v2_post(at(3)[0], "mine", at(2)[0], at(0)[0])
    run = reply_records(main, dump([mine]), simulator=x)
    [record] = map(sections, run.rows("posts_tweets.csv"))
    assert (record["PARENT"], record["IN_REPLY_TO"]) == ("root", "answered")
    assert asked(x) == [sorted([at(0)[0], at(2)[0]])]
    assert not x.searches


def test_what_a_dump_includes_is_not_looked_up(main: Tool, x: XSimulator) -> None:
    mine = v2_post(at(3)[0], "mine", at(2)[0], at(0)[0])
    included = v2_post(at(2)[0], "included", at(1)[0], at(0)[0])
    run = reply_records(main, dump([mine], [included]), simulator=x)
    [record] = map(sections, run.rows("posts_tweets.csv"))
    assert (record["PARENT"], record["IN_REPLY_TO"]) == ("root", "included")
    assert asked(x) == [[at(0)[0]]]


def test_an_archive_follows_its_threads_inside_for_nothing(main: Tool, x: XSimulator) -> None:
    posts = [v1_post(20, "one"), v1_post(21, "two", 20), v1_post(22, "three", 21)]
    run = reply_records(main, archive(posts), simulator=x)
    records = [sections(record) for record in run.rows("archive_tweets.csv")]
    assert [tuple(record.values()) for record in records] == [
        ("REPLY", "one", "two", "three"),
        ("REPLY", "one", "one", "two"),
        ("ORIGINAL", "", "", "one"),
    ]
    assert not x.requests
    assert not said_of_orphans(run)


def test_an_archives_first_posts_are_found_by_the_answered_ones(main: Tool, x: XSimulator) -> None:
    posts = []
    for minute in range(10, 310, 3):
        x.world.add(
            x_post(minute, BOB, f"root {minute}"),
            x_post(minute + 1, BOB, f"answered {minute}", minute),
        )
        posts.append(v1_post(at(minute + 2)[0], f"mine {minute}", at(minute + 1)[0]))
    run = reply_records(main, archive(posts), simulator=x)
    records = [sections(record) for record in run.rows("archive_tweets.csv")]
    assert sorted((r["PARENT"], r["IN_REPLY_TO"], r["TWEET"]) for r in records) == sorted(
        (f"root {minute}", f"answered {minute}", f"mine {minute}") for minute in range(10, 310, 3)
    )
    answered = sorted(at(minute + 1)[0] for minute in range(10, 310, 3))
    first = sorted(at(minute)[0] for minute in range(10, 310, 3))
    assert asked(x) == [answered, first], "one round for the answered, one for the first posts"


@pytest.mark.parametrize(
    ("root", "answered", "parent", "in_reply_to", "reason"),
    [
        ({}, {}, "root", "answered", ""),
        (DELETED, {}, "answered", "answered", ""),
        ({}, DELETED, "", "", "deleted"),
        ({}, {"author": 4}, "", "", "suspended"),
    ],
)
def test_what_stands_above_an_archives_reply(
    main: Tool,
    x: XSimulator,
    root: Json,
    answered: Json,
    parent: str,
    in_reply_to: str,
    reason: str,
) -> None:
    x.world.change_post(at(0)[0], **root)
    x.world.change_post(at(2)[0], **answered)
    run = reply_records(main, archive([v1_post(at(3)[0], "mine", at(2)[0])]), simulator=x)
    [record] = map(sections, run.rows("archive_tweets.csv"))
    assert (record["PARENT"], record["IN_REPLY_TO"]) == (parent, in_reply_to)
    assert reason in said_of_orphans(run)
    assert bool(reason) == bool(said_of_orphans(run))


def test_an_archives_own_thread_below_another_persons_post(main: Tool, x: XSimulator) -> None:
    ids = [at(3)[0], at(4)[0], at(5)[0]]
    posts = [
        v1_post(ids[0], "@bob one", at(2)[0]),
        v1_post(ids[1], "two", ids[0]),
        v1_post(ids[2], "three", ids[1]),
    ]
    run = reply_records(main, archive(posts), simulator=x)
    records = [sections(record) for record in run.rows("archive_tweets.csv")]
    assert [(r["PARENT"], r["IN_REPLY_TO"], r["TWEET"]) for r in records] == [
        ("root", "two", "three"),
        ("root", "one", "two"),
        ("root", "answered", "one"),
    ]
    assert asked(x) == [[at(2)[0]], [at(0)[0]]]


def test_an_archive_without_keys_tells_how_many_replies_stay_alone(main: Tool) -> None:
    others = [v1_post(at(n)[0], "mine", at(n - 1)[0]) for n in range(10, 30, 2)]
    own = [v1_post(20, "one"), v1_post(21, "two", 20)]
    run = reply_records(main, archive([*others, *own]))
    assert run.code == 0
    assert said_of_orphans(run).startswith("10 replies ")
    assert "keys" in said_of_orphans(run)


def test_a_reply_to_a_post_that_answers_itself_in_a_ring_ends(main: Tool) -> None:
    posts = [v1_post(20, "one", 22), v1_post(21, "two", 20), v1_post(22, "three", 21)]
    run = reply_records(main, archive(posts))
    records = [sections(record) for record in run.rows("archive_tweets.csv")]
    assert [record["IN_REPLY_TO"] for record in records] == ["two", "one", "three"]
    assert all(record["PARENT"] != record["TWEET"] for record in records)


def test_reply_records_keep_their_order_and_their_number(
    main: Tool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download_tweets, "PAGE_SIZE", 7)
    posts = [v2_post(100 - n, f"post {n}", *((99 - n, 1) if n % 3 else ())) for n in range(60)]
    run = reply_records(main, dump(posts, [v2_post(1, "root")]))
    records = [sections(record) for record in run.rows("posts_tweets.csv")]
    assert [record["TWEET"] for record in records] == [f"post {n}" for n in range(60)]
    assert [record["ARGUMENTS"] for record in records] == ["ORIGINAL", "REPLY", "REPLY"] * 20
    with Path("posts_tweets.csv").open(encoding="utf-8", newline="") as file:
        assert len(list(csv.reader(file, strict=True))) == 61
