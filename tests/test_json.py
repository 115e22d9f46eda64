"""Compare the reader of JSON files to Python's parser, with chunks of all sizes."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from archives import (
    encode_array,
    encode_array_by_line,
    encode_indented,
    encode_indented_array,
    encode_json_lines,
)
from hypothesis import given, settings
from hypothesis import strategies as st

import download_tweets
from download_tweets import DownloadError, decode_json, json_values

TEXTS = st.text(alphabet='ab{}[],:"\\ \n\té😂0', max_size=12)
SCALARS = st.none() | st.booleans() | st.integers(-(10**20), 10**20) | TEXTS
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)
OBJECTS = st.dictionaries(TEXTS, VALUES, max_size=4)


def read(content: bytes, chunk: int, enters: bool = False) -> list[tuple[int, str, Any]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(download_tweets, "CHUNK", chunk)
        values = json_values("x.json", io.BytesIO(content), None, decode_json, enters)
        return [(value.line, value.key, value.content) for value in values]


@settings(max_examples=300, deadline=None, derandomize=True)
@given(
    values=st.lists(OBJECTS, min_size=1, max_size=8),
    form=st.sampled_from(
        [
            encode_array,
            encode_json_lines,
            encode_array_by_line,
            encode_indented,
            encode_indented_array,
        ]
    ),
    chunk=st.integers(4, 60),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_values_are_equal_to_those_of_pythons_parser(values, form, chunk, encoding):
    content = form(values).decode()
    found = read(content.encode(encoding), chunk)
    assert [value for _, _, value in found] == values
    lines = content.splitlines()
    for line, _, value in found:
        assert value == {} or "{" in lines[line - 1]


@settings(max_examples=300, deadline=None, derandomize=True)
@given(
    members=st.dictionaries(TEXTS, st.lists(VALUES, max_size=4) | OBJECTS, min_size=1, max_size=5),
    chunk=st.integers(4, 60),
    indent=st.sampled_from([None, 1]),
)
def test_lists_of_an_object_are_read_item_by_item(members, chunk, indent):
    content = json.dumps(members, ensure_ascii=False, indent=indent)
    lists = (flatten(value) if isinstance(value, list) else [value] for value in members.values())
    found = read(content.encode(), chunk, enters=True)
    assert [value for _, _, value in found] == [item for items in lists for item in items]


def flatten(values: list[Any]) -> list[Any]:
    """Return the items of a list, and those of lists in it."""
    return [
        item
        for value in values
        for item in (flatten(value) if isinstance(value, list) else [value])
    ]


@settings(max_examples=200, deadline=None, derandomize=True)
@given(values=st.lists(OBJECTS, min_size=1, max_size=4), chunk=st.integers(4, 60), data=st.data())
def test_a_truncated_file_is_reported(values, chunk, data):
    content = encode_array(values)
    cut = data.draw(st.integers(1, len(content.rstrip()) - 1))
    with pytest.raises(DownloadError, match=r"x\.json, line \d+: "):
        read(content[:cut], chunk)
