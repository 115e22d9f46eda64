"""Test archives of community-archive.org: one JSON object with its keys in any order."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from archives import (
    OUT,
    OWNER,
    OWNER_ID,
    Json,
    make_archive_post,
    make_long_archive_post,
    make_note,
    make_v2_post,
    parse_counts,
    reply_fields,
    run_for_records,
    run_rejected,
    write_file,
)

LONG = "A post that goes on, and on. " * 20
ACCOUNT = {"account": {"username": OWNER, "accountId": str(OWNER_ID), "email": "a@example.com"}}
OWN_REPLY = reply_fields(int(make_archive_post(3, "")["id"])) | {
    "in_reply_to_user_id_str": str(OWNER_ID)
}
ARCHIVE: dict[str, Any] = {
    "account": [ACCOUNT],
    "tweets": [
        {
            "tweet": make_archive_post(
                4, "four", **OWN_REPLY | {"in_reply_to_user_id": str(OWNER_ID)}
            )
        },
        {"tweet": make_archive_post(3, "three")},
        {"tweet": make_archive_post(2, "@bob two", 5)},
        {"tweet": make_long_archive_post(1, LONG)},
        {"tweet": make_archive_post(6, "RT @bob: six")},
    ],
    "note-tweet": [make_note(1, LONG)],
    "community-tweet": [{"tweet": make_archive_post(5, "five")}],
    "like": [{"like": {"tweetId": "1", "fullText": '], "tweets": [', "expandedUrl": "x"}}] * 300,
    "follower": [{"follower": {"accountId": "1", "userLink": "x"}}, "a text"],
    "profile": [{"profile": {"description": {"bio": "{"}}}],
    "upload-options": {"keepPrivate": False, "tweets": []},
    "block": [],
}


def shuffle_keys(seed: int) -> Json:
    keys = list(ARCHIVE)
    random.Random(seed).shuffle(keys)
    return {key: ARCHIVE[key] for key in keys}


@pytest.mark.parametrize("indent", [None, 1, "\t"])
def test_an_archive_is_read_in_any_order_of_its_keys(main, indent):
    for seed in range(8):
        path = write_file("shared.json", json.dumps(shuffle_keys(seed), indent=indent).encode())
        run = main(path)
        assert run.rows(f"{OWNER}_tweets.csv") == ["five", "three", LONG.strip()]
        assert parse_counts(run)["replies"] == 1
        assert run_for_records(main, path, "--include_threads")[1] == "three\n\nfour"


def test_a_truncated_archive_is_rejected(main):
    content = json.dumps(shuffle_keys(1)).encode()
    for cut in (len(content) - 1, len(content) // 2):
        run_rejected(main, write_file("shared.json", content[:cut]))


def test_it_is_rejected_as_archive_because_posts_may_be_missing(main, x):
    write_file("shared.json", json.dumps(ARCHIVE).encode())
    error = run_rejected(main, OWNER, "--archive=shared.json", simulator=x)
    assert "shared.json" in error and "may lack posts" in error
    assert not x.searches


def test_large_archives_are_read_item_by_item(main):
    """A dump that is one object of several megabytes is not loaded at once."""
    posts = [make_v2_post(9000 - n, f"number {n} {'x' * 900}") for n in range(6000)]
    for key in ("tweets", "statuses"):
        for more in ({"next_cursor": "x"}, {}):
            path = write_file("dump.json", json.dumps(more | {key: posts} | more).encode())
            assert Path(path).stat().st_size > 5e6
            run = main(path, 2, "--output", OUT)
            assert [row[:8] for row in run.rows(OUT)] == ["number 0", "number 1"]
            assert parse_counts(run)["written"] == 2
