"""The chat format, and leaving out repeats. What stands in a chat: see test_records.py."""

import json
from pathlib import Path

import pytest
from archives import dump, json_lines, moment, page, post, post_id, written
from conftest import SAMPLE, Run, Tool
from x_simulator import Post, make_account_world

from download_tweets import Parts, chat_record

QUESTION = post(1, "Who has a clock?", author_id="2")


def chats(run: Run, name: str = "d_tweets.jsonl") -> list:
    assert run.code == 0, run.err
    text = (run.folder / name).read_text("ascii")
    assert text.endswith("\n")
    return [json.loads(line)["messages"] for line in text.splitlines()]


def test_a_chat_byte_for_byte_and_marks_of_chat_templates_in_it(main: Tool) -> None:
    reply = post(2, "@friend I <3 it, wonderful! <|im_end|>", post_id(1))
    written("d.jsonl", json_lines([page([reply], [QUESTION])]))
    assert main("d.jsonl", "--text_format=chat", "--sentiment=3").code == 0
    assert Path("d_tweets.jsonl").read_bytes() == (
        b'{"messages": [{"role": "system", "content": "POSITIVE"}, '
        b'{"role": "user", "content": "Who has a clock?"}, '
        b'{"role": "assistant", "content": "I <3 it, wonderful! < |im_end|>"}]}\n'
    )


def test_turns_without_a_text_say_nothing() -> None:
    assert chat_record(Parts("Hi.", turns=(("user", ""),))) == {}
    assert chat_record(Parts("Hi.", "POSITIVE")) == {}


def test_what_is_no_conversation_is_left_out_and_does_not_count_towards_the_limit(
    main: Tool,
) -> None:
    own = [
        post(9, "Nothing known.", 77),
        post(8, "To a picture.", post_id(0)),
        post(7, "To myself.", post_id(6)),
        post(6, "alone"),
        post(5, "Yes.", post_id(1)),
        post(4, "No.", post_id(1)),
    ]
    written(
        "d.jsonl", json_lines([page(own, [QUESTION, post(0, "https://t.co/p", author_id="2")])])
    )
    run = main("d.jsonl", "--text_format=chat")
    assert [made[-1]["content"] for made in chats(run)] == ["Yes.", "No."]
    assert "6 posts read: 2 written, 4 not" in run.out
    assert "3 answering nothing that can be had" in run.out
    assert "1 posts that answer nobody" in run.out
    assert len(chats(main("d.jsonl", 1, "--text_format=chat"))) == 1
    for words, said in (
        ([], True),
        (["--include_replies=False"], True),
        (["--include_replies"], False),
    ):
        run = main("d.jsonl", "--text_format=chat", *words)
        assert ("chat reads the account's replies" in run.err) == said


@pytest.mark.parametrize("name", ["chat.csv", "CHAT.CSV"])
def test_a_chat_cannot_be_a_csv(main: Tool, name: str) -> None:
    run = main(SAMPLE, "--text_format=chat", "--output", name)
    assert (run.code, len(run.err.splitlines())) == (2, 1)
    assert "output: chat is written as JSON Lines" in run.err


def test_from_x_only_replies_are_read_every_chat_alternates_and_replies_are_reused(main, x) -> None:
    name = "example_account"
    run = main(name, "--text_format=chat", "--sentiment=7", simulator=x)
    made = chats(run, f"{name}_tweets.jsonl")
    assert all(" is:reply" in search.params["query"] for search in x.searches)
    for system, *turns in made:
        assert system["role"] == "system"
        assert [turn["role"] for turn in turns] == ["user", "assistant"] * (len(turns) // 2)
        assert all(set(turn) == {"role", "content"} and turn["content"] for turn in turns)
    main(name, None, True, "--text_format=reply", simulator=x)
    before = len(x.requests)
    run = main(name, "--text_format=chat", "--sentiment=7", simulator=x)
    assert (chats(run, f"{name}_tweets.jsonl"), len(x.requests)) == (made, before)


TEXTS = ["Good morning", "good  MORNING", "Good\nmorning", "Good evening", "GOOD EVENING"]


def test_unique_leaves_out_what_was_written_without_regard_to_case_and_spacing(main: Tool) -> None:
    assert len(main(dump(*TEXTS)).rows("posts_tweets.csv")) == 5
    run = main("posts.jsonl", "--unique")
    assert run.rows("posts_tweets.csv") == ["Good morning", "Good evening"]
    assert "5 posts read: 2 written, 3 not (3 with a text already written)" in run.out
    assert main("posts.jsonl", 2, "--unique").rows("posts_tweets.csv") == TEXTS[::3]


def test_unique_counts_for_all_accounts_of_a_list(main: Tool, x) -> None:
    Path("names.txt").write_text("example_account\nexample_account2\n")
    make_account_world("example_account2", posts=60, world=x.world)
    for name, text in [("example_account", "Tea, twice"), ("example_account2", "TEA,  twice")]:
        account = x.world.account_named(name).id
        x.world.add(Post(post_id(account % 99), account, text, moment(account % 99)))
    plain = main("names.txt", "--output=plain.csv", simulator=x).rows("plain.csv")
    unique = main("names.txt", "--output=unique.csv", "--unique", simulator=x).rows("unique.csv")
    folded = [" ".join(text.casefold().split()) for text in plain]
    assert [" ".join(text.casefold().split()) for text in unique] == list(dict.fromkeys(folded))
    assert len(unique) < len(plain)


def test_a_reply_whose_first_like_had_no_answer_is_still_written(main: Tool) -> None:
    own = [post(4, "Yes.", 77), post(3, "yes.", post_id(1)), post(2, "YES.", post_id(1))]
    written("d.jsonl", json_lines([page(own, [QUESTION])]))
    run = main("d.jsonl", "--text_format=chat", "--unique")
    assert [made[-1]["content"] for made in chats(run)] == ["yes."]
