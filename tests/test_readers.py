"""The dataset in the hands of the programs that read it: every record comes back, exactly."""

from __future__ import annotations

import csv
import importlib.util
import json
import re
import sys
import types
from pathlib import Path

import pytest
from archives import OUT, counts, dump, refused
from conftest import SAMPLE, Tool

NEARLY = [  # numbers or missing values
    *("NA is a word here", "NA!", "n/a, sorry", "nana", "none of it", "null and void", "12:30"),
    *("12 monkeys", "true story", "1 cat", "#1", "# not a comment", "½"),
]
TEXTS = {  # as posts hold them, as every reader of the file finds them
    "plain": "plain",
    "several\nlines, a blank\n\nline": "several\nlines, a blank\n\nline",
    "commas, and; semicolons": "commas, and; semicolons",
    'quotes "so", "': 'quotes "so", "',
    'an unbalanced " quote': 'an unbalanced " quote',
    'a quote at the end\nb"': 'a quote at the end\nb"',
    '"': '"',
    '""': '""',
    "'single'": "'single'",
    ",": ",",
    "-": "-",
    "text": "text",
    "=1+1 #cats @bob": "=1+1 #cats @bob",
    "tabs\tare blanks": "tabs are blanks",
    "back\\slash \\n \\": "back\\slash \\n \\",
    "emoji 😺👩‍👩‍👧❤️ 𝒄𝒂𝒕 𠮷": "emoji 😺👩‍👩‍👧❤️ 𝒄𝒂𝒕 𠮷",
    "日本語 हिन्दी ไทย العربية": "日本語 हिन्दी ไทย العربية",
    "marks \u200f of \u200c direction": "marks \u200f of \u200c direction",
    "ends with a line end\n": "ends with a line end",
    "NUL\x00 and a\x1a\x1b[0mb\x7f": "NUL and a[0mb",
    "a\r\nb\rc\r\r\nd": "a\nb\nc\n\nd",
    "\ufeffa\ufeffb": "ab",
    "a lone \ud83dsurrogate": "a lone surrogate",
    "a\u2028b\u2029c\x0bd\x0ce\x1cf\x1eg\x85h": "a\nb\nc\nd\ne\nf\ng\nh",
    "<|endoftext|><|startoftext|>": "< |endoftext|>< |startoftext|>",
    "no-break\u00a0space": "no-break space",
    "猫" * 25_000: "猫" * 25_000,  # as long as X lets a post be
    'many "quotes" ' * 200: 'many "quotes" ' * 199 + 'many "quotes"',
    "\\": "\\",
    "&lt;b&gt; &amp;amp;": "<b> &amp;",
    "****TWEET": "****TWEET",
    **dict(zip(NEARLY, NEARLY, strict=True)),
}
NO_TEXT = [
    *("NA", "N/A", "n/a", "#N/A", "#NA", "#N/A N/A", "null", "NULL", "None", "none", "nan", "NaN"),
    *("-nan", "-NaN", "<NA>", "1.#IND", "-1.#IND", "1.#QNAN", "-1.#QNAN", "True", "FALSE", "false"),
    *("0", "42", "-7", "+1", "007", "3.14", ".5", "1.", "1e5", "-2.5E-3", "inf", "-Infinity"),
]
DATASETS = {
    "simple": [],
    "sentiment": ["--sentiment", 5],
    "reply": ["--include_replies", "--text_format", "reply"],
    "sample": [],
}
ONLY_A_NUMBER = "only a number, or a word that readers of CSV take for a missing value"


@pytest.fixture(params=DATASETS)
def dataset(
    request: pytest.FixtureRequest, main: Tool, monkeypatch: pytest.MonkeyPatch
) -> tuple[Path, Path, list[str]]:
    """A CSV that the command line wrote, its JSON Lines, and the records of the CSV."""
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_DATASETS_CACHE", str(Path("cache").resolve()))
    source = SAMPLE if request.param == "sample" else dump(*TEXTS, *NO_TEXT)
    for name in ("lines.jsonl", OUT):
        run = main(source, *DATASETS[request.param], "--output", name)
        assert run.code == 0, run
    records = run.rows("lines.jsonl")
    if request.param == "simple":
        assert records == [*TEXTS.values(), *NO_TEXT]
        assert counts(run)[ONLY_A_NUMBER] == len(NO_TEXT)
        records = records[: -len(NO_TEXT)]
    return Path(OUT).resolve(), Path("lines.jsonl").resolve(), records


def test_pythons_csv_and_gpt_2_simple(dataset: tuple[Path, Path, list[str]]) -> None:
    path, lines, records = dataset
    content = path.read_bytes().decode()
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]|<\|", content)
    assert lines.read_bytes().isascii()
    csv.field_size_limit(131_072)  # as Python has it, unless another module changed it
    with path.open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file)) == [["text"], *([record] for record in records)]
    read = gpt_2_simple_text(path)
    assert read == "".join(f"<|startoftext|>{record}<|endoftext|>\n" for record in records)
    assert read.count("<|startoftext|>") == read.count("<|endoftext|>") == len(records)


def test_pandas_and_datasets(dataset: tuple[Path, Path, list[str]]) -> None:
    pandas = pytest.importorskip("pandas")
    datasets = pytest.importorskip("datasets")
    path, lines, records = dataset
    frame = pandas.read_csv(path)
    assert list(frame.columns) == ["text"]
    assert frame["text"].tolist() == records
    loaded = datasets.load_dataset("csv", data_files=str(path), split="train")
    assert loaded.column_names == ["text"]
    assert loaded["text"][:] == records
    all_records = [json.loads(line)["text"] for line in lines.read_text("ascii").splitlines()]
    loaded = datasets.load_dataset("json", data_files=str(lines), split="train")
    assert loaded["text"][:] == all_records
    assert pandas.read_json(lines, lines=True, dtype=False)["text"].tolist() == all_records


def test_a_csv_of_nothing_but_numbers_is_refused(main: Tool) -> None:
    assert f"3 {ONLY_A_NUMBER}" in refused(main, dump("1", "2", "3"))


def gpt_2_simple_text(path: Path) -> str:
    """All that gpt-2-simple's own reader makes of a file: its module, without TensorFlow."""
    package = importlib.util.find_spec("gpt_2_simple")
    if not package or not package.submodule_search_locations:
        pytest.skip("python3 -m pip install -r tests/requirements.txt brings gpt-2-simple")
    module_path = Path(package.submodule_search_locations[0]) / "src" / "load_dataset.py"
    spec = importlib.util.spec_from_file_location("gpt_2_simple_reader", module_path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    missing = "tensorflow" not in sys.modules  # which the reader imports and never uses
    sys.modules.setdefault("tensorflow", types.ModuleType("tensorflow"))
    try:
        spec.loader.exec_module(module)
    finally:
        if missing:
            del sys.modules["tensorflow"]
    seen: list[str] = []
    encoder = types.SimpleNamespace(encode=lambda text: seen.append(text) or [0])
    module.load_dataset(encoder, str(path), 50_000)
    return "".join(seen)
