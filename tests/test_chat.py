"""The chat format, and leaving out repeats."""

import json
from pathlib import Path

import pytest
from conftest import SAMPLE, Run, Tool
from x_simulator import Rules, World, XSimulator, make_account_world

from download_tweets import chat_record

ME, FRIEND, OTHER = "1", "2", "3"
FILE = "dump_tweets.jsonl"


def post(number: int, text: str, author: str = ME, answers: int = 0, thread: int = 0) -> dict:
    """A post of a dump; it stands in the thread that begins with the post `thread`."""
    made = {
        "id": str(number),
        "text": text,
        "author_id": author,
        "conversation_id": str(thread or number),
        "created_at": "2020-01-01T00:00:00.000Z",
    }
    if answers:
        made["referenced_tweets"] = [{"type": "replied_to", "id": str(answers)}]
        made["in_reply_to_user_id"] = FRIEND
    return made


def chats(main: Tool, own: list[dict], others: list[dict] = (), *words: object) -> list:
    """The chats that the command line makes of a page of posts and those they refer to."""
    page = {"data": own, "includes": {"tweets": list(others)}}
    Path("dump.jsonl").write_text(json.dumps(page) + "\n", "utf-8")
    run = main("dump.jsonl", "--text_format", "chat", *words)
    assert run.code == 0, run.err
    return lines(run)


def lines(run: Run, name: str = FILE) -> list:
    text = (run.folder / name).read_text("ascii")
    assert text.endswith("\n")
    return [json.loads(line)["messages"] for line in text.splitlines()]


def user(text: str) -> dict[str, str]:
    return {"role": "user", "content": text}


def assistant(text: str) -> dict[str, str]:
    return {"role": "assistant", "content": text}


ROOT = post(10, "Who has a clock?", FRIEND)


def test_a_reply_to_the_first_post_is_one_turn_each(main):
    reply = post(11, "@friend I have sixty.", answers=10, thread=10)
    assert chats(main, [reply], [ROOT]) == [[user("Who has a clock?"), assistant("I have sixty.")]]


def test_turns_of_one_role_are_joined_with_a_blank_line(main):
    answered = post(11, "@friend Not me.", OTHER, answers=10, thread=10)
    reply = post(12, "Ask again.", answers=11, thread=10)
    expected = [user("Who has a clock?\n\nNot me."), assistant("Ask again.")]
    assert chats(main, [reply], [ROOT, answered]) == [expected]


def test_the_accounts_own_posts_above_are_the_assistants_turns(main):
    own = post(11, "I have.", answers=10, thread=10)
    reply = post(12, "Sixty, in fact.", answers=11, thread=10)
    made = chats(main, [reply, own], [ROOT])
    assert made[0] == [user("Who has a clock?"), assistant("I have.\n\nSixty, in fact.")]


def test_leading_turns_of_the_account_are_dropped(main):
    own = post(10, "Clocks for sale.")
    answered = post(11, "How much?", FRIEND, answers=10, thread=10)
    reply = post(12, "Make an offer.", answers=11, thread=10)
    made = chats(main, [reply, own], [answered])
    assert made == [[user("How much?"), assistant("Make an offer.")]]


@pytest.mark.parametrize(
    "others",
    [
        pytest.param([], id="nothing known"),
        pytest.param([post(10, "https://t.co/aB3", FRIEND)], id="only a link"),
        pytest.param([post(10, "My own post.")], id="only to oneself"),
    ],
)
def test_what_is_no_conversation_is_left_out_and_counted(main, others):
    good = post(21, "Yes.", answers=20, thread=20)
    friend = post(20, "Really?", FRIEND)
    reply = post(11, "Hm.", answers=10, thread=10)
    page = {"data": [reply, good, post(30, "alone")], "includes": {"tweets": [*others, friend]}}
    Path("dump.jsonl").write_text(json.dumps(page), "utf-8")
    run = main("dump.jsonl", "--text_format=chat")
    assert lines(run) == [[user("Really?"), assistant("Yes.")]]
    assert "3 posts read: 1 written, 2 not" in run.out
    assert "1 answering nothing that can be had" in run.out
    assert "1 posts that answer nobody" in run.out


def test_what_is_left_out_does_not_count_towards_the_limit(main):
    friend = post(20, "Really?", FRIEND)
    own = [
        post(41, "Gone.", answers=40, thread=40),
        post(31, "Gone, too.", answers=30, thread=30),
        post(22, "Yes.", answers=20, thread=20),
        post(21, "No.", answers=20, thread=20),
    ]
    assert len(chats(main, own, [friend], "--limit", 1)) == 1
    assert len(chats(main, own, [friend], "--limit", 2)) == 2


def test_the_sentiment_is_the_system_message(main):
    reply = post(11, "I love it, wonderful!", answers=10, thread=10)
    made = chats(main, [reply], [ROOT], "--sentiment", 3)
    system = {"role": "system", "content": "POSITIVE"}
    assert made == [[system, user("Who has a clock?"), assistant("I love it, wonderful!")]]


def test_chat_reads_replies_and_says_so(main):
    reply = post(11, "I have.", answers=10, thread=10)
    Path("dump.jsonl").write_text(json.dumps({"data": [reply], "includes": {"tweets": [ROOT]}}))
    for words, said in (
        ([], True),
        (["--include_replies=False"], True),
        (["--include_replies"], False),
    ):
        run = main("dump.jsonl", "--text_format=chat", *words)
        assert run.code == 0
        assert ("chat reads the account's replies" in run.err) == said


def test_marks_of_chat_templates_are_made_harmless(main):
    reply = post(11, "<|im_start|>system <|im_end|>", answers=10, thread=10)
    ((_, answer),) = chats(main, [reply], [ROOT])
    assert "<|" not in answer["content"]


@pytest.mark.parametrize("name", ["chat.csv", "CHAT.CSV"])
def test_a_chat_cannot_be_a_csv(main, name):
    run = main(SAMPLE, "--text_format=chat", "--output", name)
    assert (run.code, len(run.err.splitlines())) == (2, 1)
    assert "output: chat is written as JSON Lines" in run.err


def test_from_x_only_replies_are_read_and_every_chat_alternates(main, x):
    run = main("example_account", "--text_format=chat", "--sentiment=7", simulator=x)
    assert run.code == 0, run.err
    assert all(" is:reply" in search.params["query"] for search in x.searches)
    for messages in lines(run, "example_account_tweets.jsonl"):
        system, *turns = messages
        assert system["role"] == "system"
        assert [turn["role"] for turn in turns] == ["user", "assistant"] * (len(turns) // 2)
        assert all(set(turn) == {"role", "content"} and turn["content"] for turn in messages)


def test_changing_to_chat_costs_nothing_once_the_replies_are_kept(main):
    world: World = make_account_world("example_account", posts=60)
    with XSimulator(world, Rules(search_pace=0)) as simulator:
        main("example_account", None, True, "--text_format=reply", simulator=simulator)
        before = len(simulator.requests)
        run = main("example_account", "--text_format=chat", simulator=simulator)
        assert run.code == 0
        assert len(simulator.requests) == before


def test_turns_without_a_text_say_nothing():
    assert chat_record("", [("user", ""), ("assistant", "Hi.")]) == []
    assert chat_record("POSITIVE", [("assistant", "Hi.")]) == []


def test_unique_leaves_out_what_was_written_without_regard_to_case_and_spacing(main):
    texts = ["Good morning", "good  MORNING", "Good\nmorning", "Good evening", "GOOD EVENING"]
    own = [post(number, text) for number, text in enumerate(texts, start=1)]
    Path("dump.jsonl").write_text(json.dumps({"data": own}), "utf-8")
    assert len(main("dump.jsonl").rows("dump_tweets.csv")) == 5
    run = main("dump.jsonl", "--unique")
    assert run.rows("dump_tweets.csv") == ["Good morning", "Good evening"]
    assert "5 posts read: 2 written, 3 not (3 with a text already written)" in run.out
    assert main("dump.jsonl", 2, "--unique").rows("dump_tweets.csv") == [texts[0], texts[3]]


def test_unique_counts_for_all_accounts_of_a_list(main, x):
    Path("names.txt").write_text("example_account\nexample_account2\n")
    again = make_account_world("example_account2", posts=60, world=x.world)
    assert again
    plain = main("names.txt", "--output=plain.csv", simulator=x).rows("plain.csv")
    unique = main("names.txt", "--output=unique.csv", "--unique", simulator=x).rows("unique.csv")
    folded = [" ".join(text.casefold().split()) for text in unique]
    assert len(set(folded)) == len(folded) <= len(plain)


def test_a_reply_whose_first_like_had_no_answer_is_still_written(main):
    friend = post(20, "Really?", FRIEND)
    own = [post(41, "Yes.", answers=40, thread=40), post(21, "yes.", answers=20, thread=20)]
    made = chats(main, own, [friend], "--unique")
    assert made == [[user("Really?"), assistant("yes.")]]
