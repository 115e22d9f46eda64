"""Test the sentiment of a record: VADER's compound score in 3, 5 or 7 categories."""

from __future__ import annotations

import ast
import inspect
import itertools
import re

import pytest
from archives import (
    OUT,
    encode_json_lines,
    make_page,
    make_v2_post,
    post_id,
    run_for_records,
    write_dump,
    write_file,
)
from conftest import Tool
from hypothesis import given, settings
from hypothesis import strategies as st
from vaderSentiment import vaderSentiment
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from download_tweets import label_sentiment, load_analyzer

# Real texts with these scores: below, on and above every threshold, on both sides; and their
# strength with 3, 5 and 7 categories.
SCORES = [
    ("never risk not HARD", 0.0499, (0, 0, 0)),
    ("cry not worst", 0.05, (1, 1, 1)),
    ("very no not laugh?", 0.0501, (1, 1, 1)),
    ("hardly clear and warm!", 0.4999, (1, 1, 1)),
    ("proud not dream!!!", 0.5, (1, 1, 2)),
    ("not LONELY!!", 0.5001, (1, 1, 2)),
    ("proud not hate!", 0.7499, (1, 1, 2)),
    ("win calm!", 0.75, (1, 2, 2)),
    ("joy so cool", 0.7501, (1, 2, 2)),
    ("cheerful lovely kind!", 0.8999, (1, 2, 2)),
    ("cool very best GOOD!", 0.9, (1, 2, 3)),
    ("fun so peace hardly kind???", 0.9001, (1, 2, 3)),
    ("love LOVE it!!! wonderful, best", 0.9634, (1, 2, 3)),
    ("a table and a chair", 0.0, (0, 0, 0)),
    ("FINE never ACCEPT", -0.0499, (0, 0, 0)),
    ("dislike not tired", -0.05, (-1, -1, -1)),
    ("nice extremely care so SICK", -0.0501, (-1, -1, -1)),
    ("hardly fear not fine", -0.4999, (-1, -1, -1)),
    ("cry not alone!!!", -0.5, (-1, -1, -2)),
    ("not LIKE!!", -0.5001, (-1, -1, -2)),
    ("not joy BRAVE", -0.7499, (-1, -1, -2)),
    ("awful cry!", -0.75, (-1, -2, -2)),
    ("weak so mad", -0.7501, (-1, -2, -2)),
    ("sad but KILL!", -0.8999, (-1, -2, -2)),
    ("very ugly so dead!!", -0.9, (-1, -2, -3)),
    ("fail hurt kind of worst", -0.9001, (-1, -2, -3)),
    ("hate HATE it!!! horrible, worst", -0.9559, (-1, -2, -3)),
]
TEXTS = [row[0] for row in SCORES]
LABELS = ["NEUTRAL", "POSITIVE", "VERY POSITIVE", "EXTREMELY POSITIVE"]
LABELS += [label.replace("POSITIVE", "NEGATIVE") for label in LABELS[:0:-1]]


@pytest.mark.parametrize(("place", "categories"), [(0, 3), (1, 5), (2, 7)])
def test_the_category_of_a_score_is_a_line_before_the_text(
    main: Tool, place: int, categories: int
) -> None:
    labels = [LABELS[strengths[place]] for _, _, strengths in SCORES]
    assert [label_sentiment(text, categories) for text in TEXTS] == labels
    expected = [f"{label}\n{text}" for label, text in zip(labels, TEXTS, strict=True)]
    assert run_for_records(main, write_dump(*TEXTS), "--sentiment", categories) == expected
    assert len(set(labels)) == categories, "these are all of them"


SPELLED = [  # ASCII, typographic punctuation, category
    ("I don't like it", "I don’t like it", "NEGATIVE"),
    ("can't complain", "can’t complain", "POSITIVE"),
    ('"Great"', "“Great”", "POSITIVE"),
    ("so sad...", "so sad…", "NEGATIVE"),
    ("I ❤ this", "I ❤️ this", "POSITIVE"),
    ("😂 love this", "😂love this", "POSITIVE"),
    ("a table - great - a chair", "a table—great–a chair", "POSITIVE"),
    ("'great' table", "‘great’ table", "POSITIVE"),
]


def read_examples() -> list[str]:
    """Return the example sentences in the source code of VADER's own module."""
    lists = [
        node.value.elts
        for node in ast.walk(ast.parse(inspect.getsource(vaderSentiment)))
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.List)
    ]
    strings = (item.value for items in lists for item in items if isinstance(item, ast.Constant))
    return [text for text in strings if " " in str(text)]


def use_typographic_punctuation(text: str) -> str:
    text = re.sub('"([^"]*)"', "“\\1”", text.replace("...", "…").replace("'", "’"))
    return re.sub("([💘💋😁❤😂]) ?", "\\1\ufe0f", text.replace(" - ", "—"))


def test_typographic_punctuation_has_the_category_of_ascii_punctuation(main: Tool) -> None:
    for text, spelled, label in SPELLED:
        assert [label_sentiment(text, 3), label_sentiment(spelled, 3)] == [label] * 2, text
    texts = [
        *read_examples(),
        *(f'"{text}" isn\'t it... - 😂 {text}' for text in TEXTS + read_examples()),
    ]
    spelled = [use_typographic_punctuation(text) for text in texts]
    assert len(texts) > 90 and sum(map(str.__eq__, texts, spelled)) < len(texts) / 3
    for categories, (text, phone) in itertools.product((3, 5, 7), zip(texts, spelled, strict=True)):
        assert label_sentiment(phone, categories) == label_sentiment(text, categories), phone
    run = run_for_records(main, write_dump(*(s for _, s, _ in SPELLED)), "--sentiment=3")
    assert run == [f"{label}\n{spelled}" for _, spelled, label in SPELLED], "their text stays"


def test_the_texts_of_the_table_have_their_scores() -> None:
    score = SentimentIntensityAnalyzer().polarity_scores
    assert [score(text)["compound"] for text in TEXTS] == [row[1] for row in SCORES]


@pytest.mark.parametrize("args", [(), ("--sentiment", 0), ("--sentiment=None",)])
def test_no_category_is_written_or_charted_without_the_option(main: Tool, args: tuple) -> None:
    run = main(write_dump(*TEXTS), *args, "--output", OUT)
    assert run.rows(OUT) == TEXTS
    assert not any(name in run.out for name in ("POSITIVE", "NEGATIVE", "NEUTRAL"))


CLEANED = [  # text as X returns it, options, category, cleaned text
    ("I &lt;3 cats", (), "POSITIVE", "I <3 cats"),
    ("a table #love", ("--strip_hashtags",), "NEUTRAL", "a table"),
    ("a table #love", (), "POSITIVE", "a table #love"),
    ("a table @hate", ("--strip_usertags",), "NEUTRAL", "a table"),
    ("a table @hate", (), "NEGATIVE", "a table @hate"),
    ("gr\x00eat", (), "POSITIVE", "great"),
    ("great 😀", (), "POSITIVE", "great 😀"),
    ("a table 😭", (), "NEGATIVE", "a table 😭"),
    ("POSITIVE", (), "POSITIVE", "POSITIVE"),
    ("NEUTRAL\nawful cry!", (), "NEGATIVE", "NEUTRAL\nawful cry!"),
]


@pytest.mark.parametrize(("returned_text", "args", "label", "text"), CLEANED)
def test_the_score_is_that_of_the_cleaned_text(
    main: Tool, returned_text: str, args: tuple[str, ...], label: str, text: str
) -> None:
    assert run_for_records(main, write_dump(returned_text), "--sentiment=3", *args) == [
        f"{label}\n{text}"
    ]


def test_in_a_reply_only_the_posts_own_text_counts(main: Tool) -> None:
    above = [
        make_v2_post(2, "I love it, wonderful", post_id(1)),
        make_v2_post(1, "I hate it, horrible"),
    ]
    pages = [make_page([make_v2_post(3, "@hate a table", post_id(2), post_id(1))], above)]
    args = ["--include_replies", "--sentiment=3"]
    write_file("d.jsonl", encode_json_lines(pages))
    assert run_for_records(main, "d.jsonl", *args) == ["NEUTRAL\na table"]
    (record,) = run_for_records(main, "d.jsonl", *args, "--text_format=reply")
    assert record.splitlines()[:3] == ["****ARGUMENTS", "REPLY", "NEUTRAL"]


VADER = SentimentIntensityAnalyzer()
WORDS = [
    *("love", "GREAT", "good", "bad", "hate", "kind", "of", "no", "not", "never", "so", "this"),
    *("without", "doubt", "least", "at", "very", "isn't", "the", "shit", "hand", "to", "mouth"),
    *("but", "extremely", "table", "or", "nor", "😀", "!!!", "the bomb", "yeah right", "Sort"),
]


@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join))
@settings(max_examples=1500, deadline=None, derandomize=True, database=None)
def test_the_shorter_checks_return_the_scores_of_vader(text):
    assert load_analyzer().polarity_scores(text) == VADER.polarity_scores(text)
