"""Test the chat format, its prompt, and `include_replies=only` in all formats."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import pytest
from archives import (
    OUT,
    OWNER,
    OWNER_ID,
    Json,
    encode_json_lines,
    make_archive,
    make_archive_post,
    make_page,
    make_v2_post,
    parse_counts,
    parse_sections,
    post_id,
    run_for_records,
    write_file,
    write_folder,
)
from conftest import CHAT, SAMPLE, Run

CHATS = "chats.jsonl"
FORMAT = ("--text_format=chat", "--output", CHATS)
OWN = {"in_reply_to_user_id": str(OWNER_ID)}
QUESTION = make_v2_post(1, "Who has a clock?", author_id="2")
MINE = [
    make_v2_post(9, "third", post_id(8), post_id(7), **OWN),
    make_v2_post(8, "second", post_id(7), post_id(7), **OWN),
    make_v2_post(7, "first"),
    make_v2_post(3, "and it ticks", post_id(2), post_id(1), **OWN),
    make_v2_post(2, "@bob I have", post_id(1)),
]


def read_chats(run: Run) -> list[list[Json]]:
    """Check that a run succeeded, and return the messages of each line of the dataset."""
    assert run.code == 0, run.err
    lines = Path(CHATS).read_text("utf-8").splitlines()
    return [json.loads(line)["messages"] for line in lines]


def make_turns(*contents: str) -> list[Json]:
    """Return messages of the user and the assistant in turn."""
    roles = ("user", "assistant")
    return [{"role": roles[n % 2], "content": text} for n, text in enumerate(contents)]


def write_threads() -> str:
    return write_file("d.jsonl", encode_json_lines([make_page(MINE, [QUESTION])]))


# --- what a line holds ---


def test_an_original_post_follows_the_prompt_byte_for_byte(main):
    path = write_file(
        "d.jsonl",
        encode_json_lines(
            [make_v2_post(2, "I <3 it, wonderful! </s>"), make_v2_post(1, "A table")]
        ),
    )
    run = main(path, "--text_format=chat", "--sentiment=3")
    assert run.code == 0, run
    assert Path("d_tweets.jsonl").read_bytes() == (
        b'{"messages": [{"role": "system", "content": "POSITIVE"}, '
        b'{"role": "user", "content": "Write a post."}, '
        b'{"role": "assistant", "content": "I <3 it, wonderful! < /s>"}]}\n'
        b'{"messages": [{"role": "system", "content": "NEUTRAL"}, '
        b'{"role": "user", "content": "Write a post."}, '
        b'{"role": "assistant", "content": "A table"}]}\n'
    )


CONVERSATIONS = [
    make_turns("Who has a clock?", "I have\n\nand it ticks"),  # a self-reply within a conversation
    make_turns("Who has a clock?", "I have"),
]


@pytest.mark.parametrize(
    ("args", "expected", "left_out"),
    [
        (
            [],
            [make_turns("Write a post.", "first")],
            {"thread continuations (add --include_threads)": 3, "replies": 1},
        ),
        (
            ["--include_replies"],
            [make_turns("Write a post.", "first"), *CONVERSATIONS],
            {"thread continuations (add --include_threads)": 2},
        ),
        (
            ["--include_replies", "--include_threads"],
            [make_turns("Write a post.", "first\n\nsecond\n\nthird"), *CONVERSATIONS],
            {},
        ),
        (
            ["--include_replies=only"],
            CONVERSATIONS,
            {"thread continuations (add --include_threads)": 2, "original posts": 1},
        ),
    ],
)
def test_original_posts_threads_and_replies_are_written_as_chats(main, args, expected, left_out):
    run = main(write_threads(), *FORMAT, *args)
    assert read_chats(run) == expected
    found = parse_counts(run)
    assert {name: n for name, n in found.items() if name not in ("posts", "written")} == left_out


def test_a_single_self_reply_is_left_out_and_counted_as_one(main):
    run = main(write_file("d.jsonl", encode_json_lines(MINE[1:3])), *FORMAT, "--include_replies")
    assert read_chats(run) == [make_turns("Write a post.", "first")]
    assert "1 left out (1 thread continuation (add --include_threads))" in run.out


def is_valid_for_openai(messages: list[Json], with_label: bool) -> bool:
    """Return whether messages have the format of OpenAI's guide to supervised fine-tuning.

    An optional system message, then user and assistant in turn, the assistant last; each with a
    role and a content that is not empty.
    """
    system, rest = messages[:with_label], messages[with_label:]
    roles = [message["role"] for message in rest]
    return (
        [message["role"] for message in system] == ["system"] * with_label
        and bool(rest)
        and roles == ["user", "assistant"] * (len(rest) // 2)
        and all(message.keys() == {"role", "content"} for message in messages)
        and all(isinstance(m["content"], str) and m["content"].strip() for m in messages)
    )


WAYS: list[Iterable[str]] = [
    [],
    ["--include_replies"],
    ["--include_threads", "--sentiment=3"],
    ["--include_replies", "--include_threads", "--sentiment=7"],
    CHAT[:1],
]


@pytest.mark.parametrize("args", WAYS)
def test_every_line_is_valid_for_openai(main, x, args):
    with_label = any("sentiment" in word for word in args)
    lines = read_chats(main("example_account", *args, *FORMAT, simulator=x))
    if "--include_replies=only" not in args:
        lines += read_chats(main(SAMPLE, *args, *FORMAT))
    assert len(lines) > 5
    assert [line for line in lines if not is_valid_for_openai(line, with_label)] == []


# --- the prompt ---


def test_the_prompt_is_written_and_printed_as_an_argument(main):
    prompt = 'Write a "tweet".\nBriefly.'
    run = main(write_threads(), *FORMAT, "--prompt", prompt)
    assert read_chats(run) == [make_turns(prompt, "first")]
    assert '\nprompt before original posts: "Write a \\"tweet\\".\\nBriefly."' in run.out
    run = main(write_threads(), *FORMAT)
    assert '\nprompt before original posts: "Write a post."' in run.out
    assert "prompt" not in main(write_threads(), *FORMAT, "--include_replies=only").out
    assert "prompt" not in main(write_threads()).out


@pytest.mark.parametrize(
    ("word", "prompt"),
    [
        ("None", "Write a post."),
        ("  Post\u00a0it \r\n", "Post it"),
        ("Caf\udce9", "Caf"),
        ("</s>", "< /s>"),
    ],
)
def test_a_prompt_is_cleaned_like_a_post(main, word, prompt):
    assert read_chats(main(write_threads(), *FORMAT, f"--prompt={word}")) == [
        make_turns(prompt, "first")
    ]


@pytest.mark.parametrize("args", [[], ["--text_format=reply"], ["--text_format=simple"]])
def test_a_prompt_is_rejected_with_another_format(main, args):
    run = main(SAMPLE, "--prompt=Write a tweet.", *args)
    name = args[0].partition("=")[2] if args else "simple"
    assert (run.code, run.out) == (2, "")
    assert run.err == f"error: prompt: works with --text_format chat only, not with {name}.\n"


@pytest.mark.parametrize("word", ["", " ", "\u200b", "\udce9"])
def test_an_empty_prompt_is_rejected(main, word):
    run = main(SAMPLE, *FORMAT, f"--prompt={word}")
    assert (run.code, len(run.err.splitlines())) == (2, 1)
    assert "prompt" in run.err and "a text" in run.err


# --- include_replies ---


@pytest.mark.parametrize("text_format", ["simple", "reply", "chat"])
def test_only_replies_excludes_original_posts_and_does_not_fetch_them(main, x, text_format):
    args = ("example_account", f"--text_format={text_format}", "--output=o.jsonl")
    run = main(*args, "--include_replies=only", simulator=x)
    assert run.code == 0, run
    searched = [x.world.post(id) for search in x.searches for id in search.ids]
    assert searched and all(found.reply_to or found.reply_to_user for found in searched)
    assert all(" is:reply" in search.params["query"] for search in x.searches)
    assert "original" not in run.out


def test_only_replies_excludes_original_posts_of_a_file(main):
    files = make_archive(
        [
            make_archive_post(3, "mine"),
            make_archive_post(2, "@bob yes", post_id(0)),
            make_archive_post(1, "@bob no", 7),
        ]
    )
    path = write_folder(OWNER, files)
    assert run_for_records(main, path, "--include_replies", "only") == ["yes", "no"]
    assert [
        parse_sections(row)[2]
        for row in run_for_records(main, path, None, "ONLY", "--text_format=reply")
    ]
    run = main(path, "--include-replies=Only", "--output", OUT)
    assert parse_counts(run) == {"posts": 3, "written": 2, "original posts": 1}


def test_a_file_without_replies_prints_how_to_write_its_original_posts(main):
    run = main(
        write_file("d.jsonl", encode_json_lines([make_v2_post(1, "mine")])),
        "--include_replies=only",
    )
    assert run.code == 1
    assert "(1 original post). Try --include_replies True." in run.err


def test_no_format_overrides_include_replies(main, x):
    for text_format in ("simple", "reply", "chat"):
        args = ("example_account", f"--text_format={text_format}", "--output=o.jsonl")
        run = main(*args, simulator=x)
        assert run.code == 0, run
    assert all("-is:reply" in search.params["query"] for search in x.searches)
    assert x.lookups == []
