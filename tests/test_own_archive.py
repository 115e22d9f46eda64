"""An account's archive counts as read, and gives the rows that X gives of the same account."""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from html import unescape
from pathlib import Path

import pytest
from archives import CUT, Files, Json, assigned, the_error, tweets_js, unpacked, zipped
from conftest import FREE, Tool
from x_simulator import (
    KINDS,
    OTHER,
    PROTECTED,
    SUSPENDED,
    Account,
    Post,
    World,
    Writer,
    XSimulator,
    parse_wanted,
    post_json,
    x_time,
)

NAME = "example_account"
ME = Account(4711, NAME)
MADE = datetime(2024, 6, 1, 12, tzinfo=UTC)  # the archive
FIELDS = "created_at,conversation_id,entities,note_tweet,in_reply_to_user_id,referenced_tweets"
ROWS = [  # what a dataset may be asked for
    [],
    ["--include_replies", "--include_links", "--sentiment", "5"],
    ["--include_replies", "--text_format", "reply"],
    ["--text_format", "chat"],
]


def account_world(kinds: Iterable[str], newer: Iterable[str] = ()) -> World:
    """An account with posts of those kinds before its archive was made, and newer ones."""
    world = World(OTHER, PROTECTED, SUSPENDED, ME)
    writer = Writer(world, ME, random.Random(1))
    for number, kind in enumerate(reversed(list(kinds)), start=1):
        writer.write(kind, MADE - timedelta(hours=7 * (number - number % 2), minutes=1))
    for number, kind in enumerate(newer, start=1):
        writer.write(kind, MADE + timedelta(hours=number))
    return world


def archived(world: World, post: Post) -> tuple[Json, Json | None]:
    """A post as the archive's tweets.js holds it, and its note if it is a long one."""
    v2 = post_json(world, post, parse_wanted({"tweet.fields": FIELDS}, FREE))
    answered = [r["id"] for r in v2.get("referenced_tweets", []) if r["type"] == "replied_to"]
    urls = v2.get("entities", {}).get("urls", [])
    status = {
        "id": v2["id"],
        "id_str": v2["id"],
        "full_text": v2["text"],
        "created_at": f"{post.created_at:%a %b %d %H:%M:%S %z %Y}",
        "truncated": False,
        "entities": {
            "urls": [url for url in urls if "media_key" not in url],
            "media": [url for url in urls if "media_key" in url],
        },
        **{f"in_reply_to_status_id{end}": answered[0] for end in ("", "_str") if answered},
    }
    if user := v2.get("in_reply_to_user_id"):
        status |= {"in_reply_to_user_id_str": user, "in_reply_to_screen_name": "somebody"}
    long = v2.get("note_tweet")
    if not long:
        return status, None
    long_urls = long.get("entities", {}).get("urls", [])
    core = {
        "text": unescape(long["text"]),
        "urls": [{"shortUrl": u["url"], "expandedUrl": u["expanded_url"]} for u in long_urls],
    }
    made = f"{post.created_at:%Y-%m-%dT%H:%M:%S}.000Z"
    return status, {"noteTweet": {"createdAt": made, "core": core}}


def archive_files(world: World, **account: str) -> Files:
    """The archive of the account, as X would have made it."""
    about = {"email": "a@b.c", "username": NAME, "accountId": str(ME.id)} | account
    posts = [post for post in world.posts_of(NAME) if post.created_at <= MADE]
    pairs = [archived(world, post) for post in posts]
    info = {"archiveInfo": {"generationDate": x_time(MADE)}}
    return {
        "data/manifest.js": assigned("window.__THAR_CONFIG", info),
        "data/account.js": assigned("window.YTD.account.part0", [{"account": about}]),
        "data/tweets.js": tweets_js(status for status, _ in pairs),
        "data/note-tweet.js": assigned("window.YTD.note_tweet.part0", [n for _, n in pairs if n]),
    }


def records(main: Tool, x: XSimulator, source: str, *words: str) -> list[str]:
    """The lines of a dataset, which every format can be written to."""
    run = main(source, *words, "--output", "rows.jsonl", simulator=x)
    if "nothing to write" in run.err:  # no reply of the account had a parent that can be had
        return []
    assert run.code == 0, run
    return (run.folder / "rows.jsonl").read_text("utf-8").splitlines()


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("words", ROWS)
def test_an_archive_and_x_give_the_same_rows(main: Tool, words: list[str], seed: int) -> None:
    chance = random.Random(seed)
    older, newer = (chance.choices(KINDS, k=k) for k in (29, 11))
    world = account_world(["reply", *older], newer=["thread", *newer])  # which goes on from it
    zipped("archive.zip", archive_files(world))
    before = ["--until", f"{MADE + timedelta(minutes=1):%Y%m%d%H%M}"]
    with XSimulator(world, FREE) as x:
        of_file = records(main, x, "archive.zip", *words)
        of_x = records(main, x, NAME, *words, *before)
        everything = records(main, x, NAME, *words)
    assert of_file == of_x
    assert of_x == everything[-len(of_x) :]
    for store in main("--help").folder.glob("tweets.db*"):
        store.unlink()
    with XSimulator(world, FREE) as x:
        assert records(main, x, NAME, "--archive", "archive.zip", *words) == everything
        old = {post.id for post in world.posts_of(NAME) if post.created_at <= MADE}
        assert not old & set(x.returned_ids)
        bought = x.dollars
        assert records(main, x, NAME, "--archive", "archive.zip", *words) == everything
        assert x.dollars == bought


def test_only_what_is_newer_than_the_archive_is_paid_for(main: Tool) -> None:
    world = account_world(
        ["original", "long"] * 250 + ["quote", "retweet"], newer=["original"] * 40
    )
    unpacked("archive", archive_files(world))
    with XSimulator(world, FREE) as x:
        run = main(NAME, "--archive", "archive", "--estimate", simulator=x)
        assert "542 posts on the profile, 502 kept; about 40 posts, $0.21; at most 542" in run.out
        before = x.dollars
        run = main(NAME, "--archive", "archive", simulator=x)
        assert x.dollars - before - Decimal("0.010") == 40 * Decimal("0.005")
    assert "40 posts and 1 profile" in run.out and "500 posts from tweets.db" in run.out
    assert len(run.rows(f"{NAME}_tweets.csv")) == 540


def test_without_its_date_an_archive_counts_as_read_up_to_its_newest_post(main: Tool) -> None:
    world = account_world(["original"] * 3, newer=["original"])
    files = archive_files(world)
    del files["data/manifest.js"]
    unpacked("archive", files)
    with XSimulator(world, FREE) as x:
        assert len(records(main, x, NAME, "9", "--archive", "archive")) == 4
        assert len(x.returned_ids) == 1


@pytest.mark.parametrize(
    "account",
    [{"username": "somebody_else"}, {"accountId": "999"}, {"username": ""}],
)
def test_an_archive_of_somebody_else_is_refused(main: Tool, account: dict[str, str]) -> None:
    world = account_world(["original"] * 12)
    unpacked("archive", archive_files(world, **account))
    details = {"screen_name": NAME, "id": str(ME.id)}  # as told before 2019
    old_owner = {
        "data/account.js": assigned("x", [{"account": {"email": "a@b.c"}}]),
        "data/js/user_details.js": assigned("var user_details", details),
    }
    with XSimulator(world, FREE) as x:
        if "accountId" in account:  # the number is known once its own archive was read
            own = unpacked("own", archive_files(world) | old_owner)
            main(NAME, "--archive", own, "--max_cost=0", simulator=x)
        paid = x.dollars
        run = main(NAME, "--archive", "archive", simulator=x)
        assert (run.code, x.dollars) == (2, paid)
        assert f"give @{NAME}'s own" in the_error(run)


@pytest.mark.parametrize("words", [["no_such.zip"], ["accounts.txt"]])
def test_what_is_no_archive_is_refused(main: Tool, words: list[str]) -> None:
    (main("--help").folder / "accounts.txt").write_text("somebody\n")
    run = main(NAME, "--archive", *words, BEARER_TOKEN="x")
    assert run.code == 2
    assert f"archive: {words[0]} is no archive" in the_error(run)


@pytest.mark.parametrize("source", [["archive"], [NAME, "--archive", "archive"]])
def test_a_post_that_is_cut_off_is_had_whole_from_x_or_left_out(main, source):
    world = account_world(["original", "long", "long"])
    world.add(Post(5, ME.id, "an unwanted reply " * 20, MADE, reply_to_user=OTHER.id))
    files = archive_files(world)
    del files["data/note-tweet.js"]
    unpacked("archive", files)
    with XSimulator(world, FREE) as x:
        whole = records(main, x, NAME)
    Path("tweets.db").unlink()
    with XSimulator(world, FREE) as x:
        assert "and 2 to look up" in main(*source, "--estimate", simulator=x).out
        assert len(records(main, x, *source, "--max_cost", "0")) == 1
        assert x.posts_billed == 0
        for again in (source, source, [NAME, "--archive", "archive"]):
            assert records(main, x, *again) == whole
        assert (x.posts_billed, len(x.lookups)) == (2, 1)
        assert "look up" not in main(*source, "--estimate", simulator=x).out
    assert f"2 {CUT}" in main("archive").out
