"""Compare the records of an account's threads, from every source, to a simple model."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from archives import (
    OTHER_ID,
    OWNER,
    OWNER_ID,
    encode_array,
    encode_json_lines,
    make_archive,
    make_archive_post,
    make_page,
    make_v1_post,
    make_v2_post,
    parse_counts,
    post_id,
    post_time,
    write_file,
    write_folder,
)
from conftest import NO_PACE, Tool
from x_simulator import OTHER, Account, Post, World, XSimulator

ME = Account(OWNER_ID, OWNER)
Reply = tuple[int, int]  # account id and number of the parent post


def make_random_account(chance: random.Random) -> dict[int, Reply | None]:
    """Return the parents of random posts by post number; a few parent posts are missing."""
    posts: dict[int, Reply | None] = {}
    for number in range(chance.randrange(1, 30)):
        reply_to = None
        if posts and chance.random() < 0.6:
            reply_to = (OWNER_ID, chance.choice([*posts][-4:]))
        elif chance.random() < 0.25:
            reply_to = (OTHER_ID, 100 + number)
        posts[number] = reply_to
    return {n: reply_to for n, reply_to in posts.items() if chance.random() < 0.85}


def expected_records(kind: str, posts: dict[int, Reply | None], replies: bool) -> list[list[int]]:
    """Return the numbers of the posts in each expected record.

    A self-reply below a reply to another account is a reply, and sorted by that reply's position. A
    thread without its root post comes last: from X, which would have returned it, it is a reply.
    """
    threads: dict[int, list[int]] = {}
    for number in sorted(posts):
        top = number
        while (above := posts.get(top)) and above[0] == OWNER_ID:
            top = above[1]
        threads.setdefault(top, []).append(number)
    places: list[tuple[int, int, int, list[int]]] = []
    for top, thread in threads.items():
        is_reply = posts[top] is not None if top in posts else kind == "X"
        behind = -2 if top not in posts and kind != "X" else -1 if top not in posts else 0
        if not is_reply:
            places.append((behind, thread[0] if behind else top, 0, thread))
        elif replies:
            places += [(behind, 0 if behind else top, number, [number]) for number in thread]
    return [thread for *_, thread in sorted(places, reverse=True)]


def post_text(number: int) -> str:
    """Return the text of a post; every seventh is only a link, of which cleaning leaves nothing."""
    return "https://t.co/a" if number % 7 == 3 else f"number {number}"


def record_text(thread: list[int]) -> str:
    """Return the text of a record; empty if none of its posts has one."""
    return "\n\n".join(text for text in map(post_text, thread) if text.startswith("number"))


def starts_with_root(posts: dict[int, Reply | None], thread: list[int]) -> bool:
    """Return whether a record begins with an original post or is a reply to another account."""
    return not (above := posts[thread[0]]) or above[0] != OWNER_ID


def write_source(kind: str, posts: dict[int, Reply | None]) -> tuple[str, World | None]:
    """Write the posts as a source of that kind; return its name, and the world if it is X."""
    if kind == "X":
        world = World(ME, OTHER)
        for number, reply_to in posts.items():
            user, to = reply_to or (None, None)
            id = post_id(to) if reply_to else None
            if user == OTHER_ID and id:
                world.add(Post(id, OTHER.id, "hm", post_time(number)))
            world.add(Post(post_id(number), ME.id, post_text(number), post_time(number), id, user))
        return OWNER, world
    make = {"archive": make_archive_post, "v1.1 dump": make_v1_post, "v2 dump": make_v2_post}[kind]
    made = []
    for number, reply_to in posts.items():
        one = make(number, post_text(number), post_id(reply_to[1]) if reply_to else None)
        if reply_to and make is not make_v2_post:
            name = OWNER if reply_to[0] == OWNER_ID else "other_account"
            one |= {"in_reply_to_user_id_str": str(reply_to[0]), "in_reply_to_screen_name": name}
        made.append(one | ({"in_reply_to_user_id": str(reply_to[0])} if reply_to else {}))
    if kind == "archive":
        return write_folder("archive", make_archive(made)), None
    return write_file(
        "dump.jsonl", encode_json_lines([make_page(made)] if make is make_v2_post else made)
    ), None


@pytest.mark.parametrize("seed", range(25))
@pytest.mark.parametrize("kind", ["X", "archive", "v1.1 dump", "v2 dump"])
def test_a_thread_is_one_record_at_the_position_of_its_first_post(
    main: Tool, kind: str, seed: int
) -> None:
    chance = random.Random(f"{kind} {seed}")
    posts = make_random_account(chance)
    source, world = write_source(kind, posts)
    replies, limit = chance.random() < 0.5, chance.choice([None, None, 1, 2, 3, 5, 8])
    threads = expected_records(kind, posts, replies)
    expected = [thread for thread in threads if record_text(thread)]
    args = ["--include_threads", *(["--include_replies"] if replies else [])]
    with XSimulator(world or World(), NO_PACE) as x:
        run = main(source, limit, *args, "--output", "rows.jsonl", simulator=x)
        if not expected:
            assert run.code == 1 or limit  # the limit may cut what would be found to be a reply
            return
        assert run.code == 0, run
        lines = Path("rows.jsonl").read_text("utf-8").splitlines()
        rows = [json.loads(line)["text"] for line in lines]
        texts = [record_text(thread) for thread in expected]
        if limit is None or len(rows) < limit:
            assert sorted(rows) == sorted(texts)
            begun = [
                t
                for t, thread in zip(texts, expected, strict=True)
                if starts_with_root(posts, thread)
            ]
            assert [row for row in rows if row in begun] == begun
            written = sum(len(text.split("\n\n")) for text in texts)
            assert parse_counts(run)["written"] == written
        else:  # possibly without the oldest posts, and with parts of threads
            assert len(rows) == limit
            numbers = [number for row in rows for number in row.split("\n\n")]
            assert len(set(numbers)) == len(numbers)
            assert {*numbers} <= {f"number {n}" for n in posts}
        if world:
            wanted = {post_id(n) for n, a in posts.items() if replies or not a or a[0] == OWNER_ID}
            assert set(x.returned_ids) <= wanted
            for more in ([], ["--include_replies"], ["--include_replies", "--include_threads"]):
                main(source, *more, simulator=x)
            assert x.posts_charged == len(set(x.returned_ids))


OWN = {
    "in_reply_to_user_id": str(OWNER_ID),
    "in_reply_to_user_id_str": str(OWNER_ID),
    "in_reply_to_screen_name": OWNER,
}


def test_a_self_reply_in_an_archive_continues_a_thread(main: Tool) -> None:
    """Check it without account names too: in tweets.js alone, or without the parent's author."""
    nobody = {"in_reply_to_user_id": None, "in_reply_to_user_id_str": None}
    nobody |= {"in_reply_to_screen_name": None}
    posts = [
        make_archive_post(0, "one"),
        make_archive_post(1, "two", post_id(0), **nobody),
        make_archive_post(2, "three", post_id(1), **OWN),
        make_archive_post(3, "@bob four", post_id(77)),
    ]
    Path("alone").mkdir()
    for name in (
        write_folder("whole", make_archive(posts)),
        write_file("alone/tweets.js", encode_array(posts)),
    ):
        run = main(name, "--include_threads", "--output=t.csv")
        assert run.rows("t.csv") == ["one\n\ntwo\n\nthree"]


def test_a_post_that_is_left_out_does_not_break_the_thread_of_a_file(main: Tool) -> None:
    for left_out in (
        {"is_quote_status": True},
        {"truncated": True},
        {"full_text": "https://t.co/a"},
    ):
        posts = [
            make_archive_post(0, "one"),
            make_archive_post(1, "a quote", post_id(0), **OWN) | left_out,
            make_archive_post(2, "three", post_id(1), **OWN),
            make_archive_post(3, "alone") | left_out,
        ]
        write_folder("archive", make_archive(posts))
        run = main("archive", "--include_threads", "--output=t.csv")
        assert run.rows("t.csv") == ["one\n\nthree"]
