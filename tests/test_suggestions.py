"""Test the messages about datasets with unexpected posts, and the suggestions in them."""

from __future__ import annotations

import json
from pathlib import Path

from archives import (
    OWNER_ID,
    encode_json_lines,
    make_page,
    make_v1_post,
    make_v2_post,
    post_id,
    write_file,
)
from conftest import CHAT, SAMPLE

OTHERS = "are not in English"


def test_a_warning_names_the_share_of_other_languages_for_the_sentiment(main):
    def run(*languages: str, args: tuple[str, ...] = ("--sentiment=3",)) -> str:
        posts = [make_v2_post(n, f"number {n}", lang=name) for n, name in enumerate(languages)]
        return main(write_file("d.jsonl", encode_json_lines(posts)), *args).out

    assert "67% of the posts are not in English (es, ja)" in run("ja", "es", "en", "und", "zxx")
    assert OTHERS not in run("ja", "en")
    assert OTHERS not in run("ja", args=())
    assert OTHERS not in run("", *["art", "qam", "qct", "qht", "qme", "qst", "und", "zxx"])
    old = write_file("d.jsonl", encode_json_lines([make_v1_post(1, "one", lang="fr")]))
    assert "100% of the posts" in main(old, "--sentiment=7").out


def test_a_reply_format_without_replies_is_reported_once(main):
    run = main(SAMPLE, "--text_format=reply")
    assert run.out.count("warning: no record is a reply") == 1
    assert "Training" not in run.out
    assert "no record" not in main(SAMPLE, "--text_format=reply", "--include_replies").out


def test_chats_without_parent_posts_print_two_suggestions(main):
    mine = [
        make_v2_post(2, "@bob yes", post_id(0)),
        make_v2_post(3, "and more", post_id(2), in_reply_to_user_id=str(OWNER_ID)),
    ]
    run = main(write_file("d.jsonl", encode_json_lines([make_page(mine)])), *CHAT)
    assert run.code == 1
    assert "1 without a parent post by others" in run.err
    assert "1 thread continuation (add --include_threads)" in run.err
    assert "Try --include_threads, or --max_cost 1 (fetches parent posts), or --text" in run.err


def test_the_sentiment_of_a_record_covers_all_posts_of_the_account_in_it(main):
    parent = make_v2_post(0, "Well?", author_id="2")
    mine = [
        make_v2_post(1, "I hate it, terrible.", post_id(0), post_id(0)),
        make_v2_post(
            2, "I love it, I love it, wonderful!", post_id(1), post_id(0), in_reply_to_user_id=""
        ),
    ]
    mine[1]["in_reply_to_user_id"] = str(OWNER_ID)
    path = write_file("d.jsonl", encode_json_lines([make_page(mine, [parent])]))
    assert main(path, *CHAT, "--sentiment=3", "--output=c.jsonl").code == 0
    newest = json.loads(Path("c.jsonl").read_text("utf-8").splitlines()[0])["messages"]
    both = "I hate it, terrible.\n\nI love it, I love it, wonderful!"
    assert [m["content"] for m in newest] == ["POSITIVE", "Well?", both]
    args = ("--include_replies", "--include_threads", "--sentiment=3", "--output=t.csv")
    rows = main(path, *args).rows("t.csv")  # a self-reply below a reply is a reply
    assert rows == [f"POSITIVE\n{mine[1]['text']}", f"NEGATIVE\n{mine[0]['text']}"]
