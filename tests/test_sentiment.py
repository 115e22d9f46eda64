"""The sentiment category of a record: VADER's compound score, cut in 3, 5 or 7."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import Tool

from download_tweets import analyzer, sentiment_label

# Real texts with these very scores: below, on and above every cut, on both sides; and what they are
# of 3, of 5 and of 7 categories.
SCORES = [
    ("never risk not HARD", 0.0499, "NEUTRAL", "NEUTRAL", "NEUTRAL"),
    ("cry not worst", 0.05, "POSITIVE", "POSITIVE", "POSITIVE"),
    ("very no not laugh?", 0.0501, "POSITIVE", "POSITIVE", "POSITIVE"),
    ("hardly clear and warm!", 0.4999, "POSITIVE", "POSITIVE", "POSITIVE"),
    ("proud not dream!!!", 0.5, "POSITIVE", "POSITIVE", "VERY POSITIVE"),
    ("not LONELY!!", 0.5001, "POSITIVE", "POSITIVE", "VERY POSITIVE"),
    ("proud not hate!", 0.7499, "POSITIVE", "POSITIVE", "VERY POSITIVE"),
    ("win calm!", 0.75, "POSITIVE", "VERY POSITIVE", "VERY POSITIVE"),
    ("joy so cool", 0.7501, "POSITIVE", "VERY POSITIVE", "VERY POSITIVE"),
    ("cheerful lovely kind!", 0.8999, "POSITIVE", "VERY POSITIVE", "VERY POSITIVE"),
    ("cool very best GOOD!", 0.9, "POSITIVE", "VERY POSITIVE", "EXTREMELY POSITIVE"),
    ("fun so peace hardly kind???", 0.9001, "POSITIVE", "VERY POSITIVE", "EXTREMELY POSITIVE"),
    ("love LOVE it!!! wonderful, best", 0.9634, "POSITIVE", "VERY POSITIVE", "EXTREMELY POSITIVE"),
    ("a table and a chair", 0.0, "NEUTRAL", "NEUTRAL", "NEUTRAL"),
    ("FINE never ACCEPT", -0.0499, "NEUTRAL", "NEUTRAL", "NEUTRAL"),
    ("dislike not tired", -0.05, "NEGATIVE", "NEGATIVE", "NEGATIVE"),
    ("nice extremely care so SICK", -0.0501, "NEGATIVE", "NEGATIVE", "NEGATIVE"),
    ("hardly fear not fine", -0.4999, "NEGATIVE", "NEGATIVE", "NEGATIVE"),
    ("cry not alone!!!", -0.5, "NEGATIVE", "NEGATIVE", "VERY NEGATIVE"),
    ("not LIKE!!", -0.5001, "NEGATIVE", "NEGATIVE", "VERY NEGATIVE"),
    ("not joy BRAVE", -0.7499, "NEGATIVE", "NEGATIVE", "VERY NEGATIVE"),
    ("awful cry!", -0.75, "NEGATIVE", "VERY NEGATIVE", "VERY NEGATIVE"),
    ("weak so mad", -0.7501, "NEGATIVE", "VERY NEGATIVE", "VERY NEGATIVE"),
    ("sad but KILL!", -0.8999, "NEGATIVE", "VERY NEGATIVE", "VERY NEGATIVE"),
    ("very ugly so dead!!", -0.9, "NEGATIVE", "VERY NEGATIVE", "EXTREMELY NEGATIVE"),
    ("fail hurt kind of worst", -0.9001, "NEGATIVE", "VERY NEGATIVE", "EXTREMELY NEGATIVE"),
    ("hate HATE it!!! horrible, worst", -0.9559, "NEGATIVE", "VERY NEGATIVE", "EXTREMELY NEGATIVE"),
]
TEXTS = [row[0] for row in SCORES]
ROWS = [
    (text, categories, label)
    for text, _, *labels in SCORES
    for categories, label in zip((3, 5, 7), labels, strict=True)
]


def written(main: Tool, texts: list[str], *words: object) -> list[str]:
    """The records that the command line makes of a file of these posts."""
    lines = [
        json.dumps({"id": str(number), "text": text, "created_at": "2019-08-05T10:13:20.000Z"})
        for number, text in enumerate(texts, start=20)
    ]
    Path("posts.jsonl").write_text("\n".join(lines), "utf-8")
    run = main("posts.jsonl", *words)
    assert run.code == 0, run.err
    return run.rows("posts_tweets.csv")


@pytest.mark.parametrize(("text", "score"), [row[:2] for row in SCORES])
def test_the_texts_of_the_table_have_their_scores(text: str, score: float) -> None:
    assert analyzer().polarity_scores(text)["compound"] == score


@pytest.mark.parametrize(("text", "categories", "label"), ROWS)
def test_a_score_has_its_category(text: str, categories: int, label: str) -> None:
    assert sentiment_label(text, categories) == label


@pytest.mark.parametrize("categories", [3, 5, 7])
def test_the_category_stands_on_a_line_before_the_text(main: Tool, categories: int) -> None:
    rows = [(text, label) for text, number, label in ROWS if number == categories]
    records = written(main, [text for text, _ in rows], "--sentiment", categories)
    assert records == [f"{label}\n{text}" for text, label in rows]


def test_these_are_all_the_categories(main: Tool) -> None:
    three = {"POSITIVE", "NEUTRAL", "NEGATIVE"}
    five = three | {"VERY POSITIVE", "VERY NEGATIVE"}
    seven = five | {"EXTREMELY POSITIVE", "EXTREMELY NEGATIVE"}
    for categories, names in ((3, three), (5, five), (7, seven)):
        records = written(main, TEXTS, "--sentiment", categories)
        assert {record.partition("\n")[0] for record in records} == names


@pytest.mark.parametrize("words", [(), ("--sentiment", 0), ("--sentiment=None",)])
def test_no_category_is_written_unless_asked(main: Tool, words: tuple[object, ...]) -> None:
    assert written(main, TEXTS, *words) == TEXTS


@pytest.mark.parametrize("words", [(), ("--sentiment", 0)])
def test_without_categories_none_is_charted(main: Tool, words: tuple[object, ...]) -> None:
    written(main, ["win calm!"], *words)
    run = main("posts.jsonl", *words)
    assert not any(name in run.out for name in ("POSITIVE", "NEGATIVE", "NEUTRAL"))


CLEANED = [  # as X sends it, options, its category, the text that has it
    ("I &lt;3 cats", (), "POSITIVE", "I <3 cats"),
    ("a table #love", ("--strip_hashtags",), "NEUTRAL", "a table"),
    ("a table #love", (), "POSITIVE", "a table #love"),
    ("a table @hate", ("--strip_usertags",), "NEUTRAL", "a table"),
    ("a table @hate", (), "NEGATIVE", "a table @hate"),
    ("gr\x00eat", (), "POSITIVE", "great"),
    ("great 😀", (), "POSITIVE", "great 😀"),
    ("a table 😭", (), "NEGATIVE", "a table 😭"),
]


@pytest.mark.parametrize(("sent", "words", "label", "text"), CLEANED)
def test_the_score_is_that_of_the_cleaned_text(
    main: Tool, sent: str, words: tuple[str, ...], label: str, text: str
) -> None:
    assert written(main, [sent], "--sentiment=3", *words) == [f"{label}\n{text}"]


def test_the_score_of_a_reply_leaves_the_names_it_answers_out(main: Tool) -> None:
    post = {"id": "20", "text": "@hate a table", "in_reply_to_user_id": "7"}
    Path("posts.json").write_text(json.dumps(post), "utf-8")
    run = main("posts.json", "--include_replies", "--sentiment", "3")
    assert run.rows("posts_tweets.csv") == ["NEUTRAL\na table"]


def test_in_a_reply_record_only_the_posts_own_text_counts(main: Tool) -> None:
    posts = [
        {"id": "22", "text": "a table", "conversation_id": "20"}
        | {"referenced_tweets": [{"type": "replied_to", "id": "21"}]},
        {"id": "21", "text": "I love it, wonderful", "conversation_id": "20"},
        {"id": "20", "text": "I hate it, horrible", "conversation_id": "20"},
    ]
    Path("posts.jsonl").write_text("\n".join(map(json.dumps, posts)), "utf-8")
    run = main("posts.jsonl", 1, "--include_replies", "--sentiment", 3, "--text_format", "reply")
    assert run.rows("posts_tweets.csv")[0].splitlines()[:3] == ["****ARGUMENTS", "REPLY", "NEUTRAL"]


def test_a_text_like_a_category_is_only_text(main: Tool) -> None:
    texts = ["POSITIVE", "NEUTRAL\nawful cry!"]
    assert written(main, texts) == texts
    assert written(main, texts, "--sentiment", 3) == [
        "POSITIVE\nPOSITIVE",
        "NEGATIVE\nNEUTRAL\nawful cry!",
    ]
