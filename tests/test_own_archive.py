"""Test that an account's archive counts as fetched, with the same rows as from X."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from html import unescape
from pathlib import Path

import pytest
from archives import (
    CUT,
    Files,
    Json,
    check_error,
    encode_js,
    encode_tweets_js,
    write_folder,
    write_zip,
)
from conftest import NO_PACE, Tool
from x_simulator import (
    OTHER,
    POST_TYPES,
    PROTECTED,
    SUSPENDED,
    Account,
    Post,
    World,
    Writer,
    XSimulator,
    format_x_time,
    parse_requested_fields,
    post_json,
)

NAME = "example_account"
ME = Account(4711, NAME)
MADE = datetime(2024, 6, 1, 12, tzinfo=UTC)  # when the archive was created
FIELDS = "created_at,conversation_id,entities,note_tweet,in_reply_to_user_id,referenced_tweets"
ROWS = [  # options of a dataset
    [],
    ["--include_replies", "--include_links", "--sentiment", "5"],
    ["--include_replies", "--text_format", "reply"],
    ["--text_format", "chat", "--include_replies", "only"],
    ["--text_format", "chat", "--include_replies"],
]


def make_account_and_others(kinds: Iterable[str], newer: Iterable[str] = ()) -> World:
    """Return a world with an account's posts of those types from before its archive and after."""
    world = World(OTHER, PROTECTED, SUSPENDED, ME)
    writer = Writer(world, ME, random.Random(1))
    for number, kind in enumerate(reversed(list(kinds)), start=1):
        writer.write(kind, MADE - timedelta(hours=7 * (number - number % 2), minutes=1))
    for number, kind in enumerate(newer, start=1):
        writer.write(kind, MADE + timedelta(hours=number))
    return world


def to_archive_format(world: World, post: Post) -> tuple[Json, Json | None]:
    """Return a post as in tweets.js, and as in note-tweet.js if it is a long one, or None."""
    v2 = post_json(world, post, parse_requested_fields({"tweet.fields": FIELDS}, NO_PACE))
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


def make_archive_files(world: World, **account: str) -> Files:
    """Return the files of the account's archive, as X would have made it."""
    about = {"email": "a@b.c", "username": NAME, "accountId": str(ME.id)} | account
    posts = [post for post in world.posts_of(NAME) if post.created_at <= MADE]
    pairs = [to_archive_format(world, post) for post in posts]
    info = {"archiveInfo": {"generationDate": format_x_time(MADE)}}
    return {
        "data/manifest.js": encode_js("window.__THAR_CONFIG", info),
        "data/account.js": encode_js("window.YTD.account.part0", [{"account": about}]),
        "data/tweets.js": encode_tweets_js(status for status, _ in pairs),
        "data/note-tweet.js": encode_js("window.YTD.note_tweet.part0", [n for _, n in pairs if n]),
    }


def run_both_formats(main: Tool, x: XSimulator, source: str, *args: str) -> list[str]:
    """Run it with JSON Lines as output, and return the lines; empty if nothing was written."""
    run = main(source, *args, "--output", "rows.jsonl", simulator=x)
    if "nothing to write" in run.err:  # the parent posts of all replies are unavailable
        return []
    assert run.code == 0, run
    return (run.folder / "rows.jsonl").read_text("utf-8").splitlines()


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("args", ROWS)
def test_an_archive_and_x_give_the_same_rows(main: Tool, args: list[str], seed: int) -> None:
    chance = random.Random(seed)
    older, newer = (chance.choices(POST_TYPES, k=k) for k in (29, 11))
    world = make_account_and_others(
        ["reply", *older], newer=["thread", *newer]
    )  # the run that continues from it
    write_zip("archive.zip", make_archive_files(world))
    before = ["--until", f"{MADE + timedelta(minutes=1):%Y%m%d%H%M}"]
    with XSimulator(world, NO_PACE) as x:
        of_file = run_both_formats(main, x, "archive.zip", *args, "--max_cost", "9")
        of_x = run_both_formats(main, x, NAME, *args, *before)
        everything = run_both_formats(main, x, NAME, *args)
    assert of_file == of_x
    assert of_x == everything[-len(of_x) :]
    for store in main("--help").folder.glob("tweets.db*"):
        store.unlink()
    with XSimulator(world, NO_PACE) as x:
        assert run_both_formats(main, x, NAME, "--archive", "archive.zip", *args) == everything
        old = {post.id for post in world.posts_of(NAME) if post.created_at <= MADE}
        assert not old & set(x.returned_ids)
        charged = x.posts_returned
        assert run_both_formats(main, x, NAME, "--archive", "archive.zip", *args) == everything
        assert x.posts_returned == charged


def test_only_posts_newer_than_the_archive_are_charged(main: Tool) -> None:
    world = make_account_and_others(
        ["original", "long"] * 250 + ["quote", "retweet"], newer=["original"] * 40
    )
    write_folder("archive", make_archive_files(world))
    with XSimulator(world, NO_PACE) as x:
        run = main(NAME, "--archive", "archive", "--estimate", simulator=x)
        assert "542 posts on the profile, 502 in the cache; at most $0.26" in run.out
        assert not Path("tweets.db").exists()
        before = x.dollars
        run = main(NAME, "--archive", "archive", simulator=x)
        assert x.dollars - before == 40 * Decimal("0.005")
    assert "542 posts: 40 from X, 502 from the cache; 540 written, 2 left out" in run.out
    assert len(run.rows(f"{NAME}_tweets.csv")) == 540


def test_a_post_of_another_account_in_the_archive_is_not_stored(main: Tool) -> None:
    world = make_account_and_others(["original"] * 3)
    files = make_archive_files(world)
    statuses = [to_archive_format(world, post)[0] for post in world.posts_of(NAME)]
    theirs = statuses[0] | {"id": "5", "id_str": "5", "full_text": "theirs", "retweeted": True}
    theirs["user"] = {"id_str": str(OTHER.id), "screen_name": "other"}
    files["data/tweets.js"] = encode_tweets_js([theirs, *statuses])
    write_folder("archive", files)
    with XSimulator(world, NO_PACE) as x:
        run = main(NAME, "--archive", "archive", simulator=x)
        assert len(run.rows(f"{NAME}_tweets.csv")) == 3
        assert "theirs" not in "".join(run.rows(f"{NAME}_tweets.csv"))
    with closing(sqlite3.connect("tweets.db")) as database:
        found = database.execute("SELECT count(*), count(account) FROM tweets").fetchone()
    assert found == (3, 3)


def test_an_archive_without_a_date_is_complete_up_to_its_newest_post(main: Tool) -> None:
    world = make_account_and_others(["original"] * 3, newer=["original"])
    files = make_archive_files(world)
    del files["data/manifest.js"]
    write_folder("archive", files)
    with XSimulator(world, NO_PACE) as x:
        assert len(run_both_formats(main, x, NAME, "9", "--archive", "archive")) == 4
        assert len(x.returned_ids) == 1


@pytest.mark.parametrize("account", [{"username": "old_name"}, {"username": ""}, {}])
def test_an_archive_of_the_same_account_under_another_username_is_accepted(main, account):
    """The profile, which costs $0.010, shows that the id is the same."""
    world = make_account_and_others(["original"] * 12, newer=["original"])
    write_folder("archive", make_archive_files(world, **account))
    with XSimulator(world, NO_PACE) as x:
        assert len(run_both_formats(main, x, NAME, "--archive", "archive")) == 13
        assert (x.users_returned, x.posts_returned) == (len(account), 1)


def test_posts_cached_under_an_old_username_count_with_an_archive_of_the_new_one(main):
    world = make_account_and_others(["original"] * 30, newer=["original"] * 12)
    with XSimulator(world, NO_PACE) as x:
        fetched = run_both_formats(main, x, NAME, "15")
        write_folder("archive", make_archive_files(world, username="new_name"))
        world.add(replace(ME, username="new_name"))
        rows = run_both_formats(main, x, "new_name", "--archive", "archive")
        assert rows[:15] == fetched and len(rows) == 42
        assert x.posts_charged == 20


OTHERS = [{"username": "other", "accountId": "999"}, {"accountId": "999"}, {"accountId": ""}]


@pytest.mark.parametrize("account", OTHERS)
def test_an_archive_of_another_account_is_rejected(main: Tool, account: dict[str, str]) -> None:
    world = make_account_and_others(["original"] * 12)
    write_folder("archive", make_archive_files(world, **account))
    with XSimulator(world, NO_PACE) as x:
        main(NAME, simulator=x)
        content = Path(f"{NAME}_tweets.csv").read_bytes()
        run = main(NAME, "--archive", "archive", simulator=x)
        assert run.code == 2
        assert f"not to @{NAME}" in check_error(run)
        assert Path(f"{NAME}_tweets.csv").read_bytes() == content


@pytest.mark.parametrize(
    ("word", "problem"), [("no_such.zip", "not found"), ("accounts.txt", "is not an X archive")]
)
def test_a_path_that_is_not_an_archive_is_rejected(main: Tool, word: str, problem: str) -> None:
    (main("--help").folder / "accounts.txt").write_text("somebody\n")
    run = main(NAME, "--archive", word, BEARER_TOKEN="x")
    assert run.code == 2
    assert f"archive: {word} {problem}" in check_error(run)


@pytest.mark.parametrize("source", [["archive"], [NAME, "--archive", "archive"]])
def test_a_truncated_post_is_fetched_in_full_or_left_out(main, source):
    world = make_account_and_others(["original", "long", "long"])
    world.add(Post(5, ME.id, "an unwanted reply " * 20, MADE, reply_to_user=OTHER.id))
    files = make_archive_files(world)
    del files["data/note-tweet.js"]
    write_folder("archive", files)
    with XSimulator(world, NO_PACE) as x:
        complete = run_both_formats(main, x, NAME)
    Path("tweets.db").unlink()
    with XSimulator(world, NO_PACE) as x:
        args = [*source, "--max_cost", "9"]
        assert "with 2 parent posts" in main(*args, "--estimate", simulator=x).out
        assert len(run_both_formats(main, x, *source, "--max_cost", "0")) == 1
        assert x.posts_charged == 0
        for again in (args, args, [NAME, "--archive", "archive"]):
            assert run_both_formats(main, x, *again) == complete
        assert (x.posts_charged, len(x.lookups)) == (2, 1)
        assert "parent posts" not in main(*args, "--estimate", simulator=x).out
    Path("tweets.db").unlink()
    run = main("archive")
    assert f"2 {CUT}" in run.out
    assert "2 truncated posts could be fetched, at most $0.01: --max_cost 0.01" in run.out
