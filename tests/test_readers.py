"""The dataset in the hands of the programs that read it: every record comes back, exactly."""

import csv
import importlib.util
import json
import sys
import types
from pathlib import Path

import pytest
from conftest import SAMPLE, Tool

NASTY = [
    'she said "no", then, "yes"',
    '"',
    '""',
    ",",
    ",,,",
    "'",
    "a,b;c\td",
    "line one\nline two",
    "a\n\nb",
    "carriage\r\nreturn",
    "old\rMac",
    "line\u2028separator, paragraph\u2029separator, next\x85line",
    "vertical\vtab, form\ffeed",
    "nul\x00byte and bell\x07",
    "no\u00a0break",
    "\ufefflooks like a mark",
    "👩\u200d🚀 flies, 👨\u200d👩\u200d👧 waves 🇪🇸",
    "日本語 العربية हिन्दी ñandú",
    "x" * 25_000,
    'many "quotes" ' * 200,
    "\\",
    "ends with a backslash \\",
    "=1+1",
    "# not a comment",
    "NA is a word here",
    "12 monkeys",
    "true story",
    "text",
    "<|endoftext|>",
    "<|startoftext|>text<|endoftext|>",
    "****TWEET",
    "lone \ud83d surrogate",
    "&lt;b&gt; &amp;amp;",
]
NO_TEXT = [
    *("NA", "N/A", "n/a", "#N/A", "#NA", "#N/A N/A", "null", "NULL", "None", "none", "nan", "NaN"),
    *("-nan", "-NaN", "<NA>", "1.#IND", "-1.#IND", "1.#QNAN", "-1.#QNAN", "True", "FALSE", "false"),
    *("0", "42", "-7", "+1", "007", "3.14", ".5", "1.", "1e5", "-2.5E-3", "inf", "-Infinity"),
]
FORMATS = {
    "simple": [],
    "sentiment": ["--sentiment", 5],
    "reply": ["--include_replies", "--text_format", "reply"],
}


@pytest.fixture
def nasty_dump(tmp_path: Path) -> Path:
    """A dump whose posts hold everything that ever broke a reader."""
    return write_dump(tmp_path / "nasty.jsonl", [*NASTY, *NO_TEXT])


def write_dump(path: Path, texts: list[str]) -> Path:
    moment = "2020-01-01T00:00:00.000Z"
    posts = [
        {"id": str(number), "text": text, "created_at": moment}
        for number, text in enumerate(texts, start=1)
    ]
    path.write_text("".join(json.dumps(post) + "\n" for post in posts), "ascii")
    return path


@pytest.fixture(params=["sample", "nasty"])
def source(request: pytest.FixtureRequest, nasty_dump: Path) -> Path:
    return SAMPLE if request.param == "sample" else nasty_dump


@pytest.fixture(params=FORMATS)
def dataset(request: pytest.FixtureRequest, source: Path, main: Tool) -> tuple[Path, list[str]]:
    """A CSV that the command line wrote, and its records as written to JSON Lines."""
    words = FORMATS[request.param]
    as_lines = main(source, *words, "--output", "lines.jsonl")
    as_csv = main(source, *words, "--output", "dataset.csv")
    assert (as_lines.code, as_csv.code) == (0, 0), as_csv.err
    records = as_lines.rows("lines.jsonl")
    if request.param == "simple":
        records = [record for record in records if record not in NO_TEXT]
    return as_csv.folder / "dataset.csv", records


@pytest.fixture(autouse=True)
def offline(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_DATASETS_CACHE", str(tmp_path / "cache"))


def test_pythons_csv(dataset: tuple[Path, list[str]]) -> None:
    path, records = dataset
    csv.field_size_limit(131_072)  # as Python has it, unless another module changed it
    with path.open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file)) == [["text"], *([record] for record in records)]


def test_pandas(dataset: tuple[Path, list[str]]) -> None:
    pandas = pytest.importorskip("pandas")
    path, records = dataset
    frame = pandas.read_csv(path)
    assert list(frame.columns) == ["text"]
    assert frame["text"].tolist() == records


def test_datasets(dataset: tuple[Path, list[str]], tmp_path: Path) -> None:
    datasets = pytest.importorskip("datasets")
    path, records = dataset
    loaded = datasets.load_dataset("csv", data_files=str(path), split="train")
    assert loaded.column_names == ["text"]
    assert loaded["text"][:] == records


def test_gpt_2_simple(dataset: tuple[Path, list[str]]) -> None:
    path, records = dataset
    read = gpt_2_simple_text(path)
    assert read.count("<|startoftext|>") == read.count("<|endoftext|>") == len(records)
    assert read == "".join(f"<|startoftext|>{record}<|endoftext|>\n" for record in records)


@pytest.mark.parametrize("words", FORMATS.values(), ids=FORMATS)
def test_datasets_and_pandas_read_json_lines(words: list[object], source: Path, main: Tool) -> None:
    datasets = pytest.importorskip("datasets")
    pandas = pytest.importorskip("pandas")
    run = main(source, *words, "--output", "lines.jsonl")
    path = run.folder / "lines.jsonl"
    records = run.rows("lines.jsonl")
    assert run.code == 0
    loaded = datasets.load_dataset("json", data_files=str(path), split="train")
    assert loaded["text"][:] == records
    frame = pandas.read_json(path, lines=True, dtype=False)
    assert frame["text"].tolist() == records


@pytest.mark.parametrize("word", NO_TEXT)
def test_what_csv_readers_take_for_no_text_is_left_out_and_counted(word: str, main: Tool) -> None:
    source = write_dump(Path("dump.jsonl"), [word, "a text"])
    run = main(source)
    assert run.rows("dump_tweets.csv") == ["a text"]
    assert "1 only a number, or a word that readers of CSV take for a missing value" in run.out
    kept = main(source, "--output", "kept.jsonl")
    assert kept.rows("kept.jsonl") == [word, "a text"]


def test_a_csv_of_nothing_but_numbers_is_refused(main: Tool) -> None:
    run = main(write_dump(Path("numbers.jsonl"), ["1", "2", "3"]))
    assert run.code == 1
    assert "3 only a number" in run.err
    assert not (run.folder / "numbers_tweets.csv").exists()


def gpt_2_simple_text(path: Path) -> str:
    """All that gpt-2-simple's own reader makes of a file: its module, without TensorFlow."""
    package = importlib.util.find_spec("gpt_2_simple")
    if not package or not package.submodule_search_locations:
        pytest.skip("python3 -m pip install -r tests/requirements.txt brings gpt-2-simple")
    module_path = Path(package.submodule_search_locations[0]) / "src" / "load_dataset.py"
    spec = importlib.util.spec_from_file_location("gpt_2_simple_reader", module_path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    with module_in_place("tensorflow"):
        spec.loader.exec_module(module)
    seen: list[str] = []
    encoder = types.SimpleNamespace(encode=lambda text: seen.append(text) or [0])
    module.load_dataset(encoder, str(path), 50_000)
    return "".join(seen)


class module_in_place:  # noqa: N801  used as a function
    """An empty module of a name, while gpt-2-simple's reader imports what it never uses."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __enter__(self) -> None:
        sys.modules.setdefault(self.name, types.ModuleType(self.name))

    def __exit__(self, *_: object) -> None:
        sys.modules.pop(self.name)
