"""Test the dataset file: its content, errors while it is written, and programs that read it."""

from __future__ import annotations

import csv
import importlib.util
import io
import itertools
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import types
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from archives import (
    OLD_DATASET,
    check_error,
    encode_json_lines,
    format_hour,
    make_v2_post,
    parse_counts,
    run_rejected,
    write_dump,
    write_file,
)
from conftest import (
    NO_PACE,
    NO_WAITS,
    SAMPLE,
    SCRIPT,
    Run,
    Tool,
    clean_environment,
    launch_command,
    make_world,
    newest_texts,
    read_rows,
)
from x_simulator import Fault, XSimulator

import download_tweets

NAME = "example_account"
CSV = f"{NAME}_tweets.csv"


# --- the content of the file ---


def test_the_file_byte_for_byte(main):
    run = main(
        write_dump("a", "b, c", 'd "e"', "", " \n", "\x00", "f\n\ng", "https://t.co/x", "h 😺")
    )
    assert "4 empty" in run.out
    content = 'text\na\n"b, c"\n"d ""e"""\n"f\n\ng"\nh 😺\n'
    assert Path("posts_tweets.csv").read_bytes() == content.encode()
    main("posts.jsonl", "--output=OUT.JSONL")
    assert Path("OUT.JSONL").read_bytes().decode() == (
        '{"text": "a"}\n{"text": "b, c"}\n{"text": "d \\"e\\""}\n{"text": "f\\n\\ng"}\n'
        '{"text": "h 😺"}\n'
    )
    assert len(list(Path().iterdir())) == 3


# --- page by page ---


@pytest.mark.parametrize("old", [OLD_DATASET, None])
@pytest.mark.parametrize("name", ["out.csv", "out.jsonl"])
def test_a_page_is_written_before_the_next_one_is_requested(main, x, name, old):
    path = Path(name).resolve()
    if old:
        path.write_bytes(old)
    seen: list[bytes | None] = []
    for number in (1, 2):
        x.before(number, lambda: seen.append(path.read_bytes() if path.exists() else None))
    x.fail(Fault.short_page())
    run = main(NAME, 15, "--output", name, simulator=x)
    assert (run.code, len(x.searches), len(run.rows(name))) == (0, 2, 15), run.err
    first, second = seen
    final = path.read_bytes()
    assert first == old
    assert second and second.endswith(b"\n") and final.startswith(second) and final != second


def test_a_run_that_writes_nothing_does_not_change_the_folder(main):
    for values in (
        [],
        [make_v2_post(1, "https://t.co/x")],
        [make_v2_post(1, "yes", 7)],
        ["broken"],
        [make_v2_post(1, "NA")],
    ):
        run_rejected(main, write_file("posts.jsonl", encode_json_lines(values)))
        Path("out.csv").unlink()
        assert main("posts.jsonl").code == 1
        assert [path.name for path in Path().iterdir()] == ["posts.jsonl"]


def test_the_temporary_file_of_another_run_is_not_touched(main):
    others = [Path(f"posts_tweets.csv.{name}") for name in ("part", "old.part")]
    for other in others:
        other.write_bytes(b"text\nanother's")
    assert main(write_dump("one")).rows("posts_tweets.csv") == ["one"]
    assert main(write_dump("NA")).code == 1
    assert [other.read_bytes() for other in others] == [b"text\nanother's"] * 2
    assert len(list(Path().iterdir())) == 4


def test_a_file_that_another_run_replaced_is_not_overwritten(main, x):
    Path("another.csv").write_bytes(OLD_DATASET)
    x.before(2, lambda: Path("another.csv").replace(CSV))
    x.fail(Fault.short_page())
    assert "another run has replaced it" in check_error(main(NAME, 15, simulator=x))
    assert Path(CSV).read_bytes() == OLD_DATASET


# --- disks and folders ---


@contextmanager
def limit_file_size(size: int) -> Iterator[None]:
    """Limit the size of files to `size` bytes, as on a full disk."""
    resource = pytest.importorskip("resource", reason="Windows has no RLIMIT_FSIZE")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


LONG = [f"post {number:04} " + "cats" * 25 for number in range(60)]  # three pages


@pytest.mark.parametrize("name", ["out.csv", "out.jsonl"])
def test_a_full_disk_leaves_the_old_file_or_complete_pages(main, monkeypatch, name):
    monkeypatch.setattr(download_tweets, "PAGE_SIZE", 25)
    source, path = write_dump(*LONG), Path(name)
    lines = [
        f"{text}\n" if name == "out.csv" else json.dumps({"text": text}) + "\n" for text in LONG
    ]
    head = len("text\n") if name == "out.csv" else 0
    for size, old in [
        (0, OLD_DATASET),
        (0, None),
        (5, OLD_DATASET),
        (1000, OLD_DATASET),
        (1000, None),
    ]:
        path.write_bytes(old) if old else path.unlink()
        with limit_file_size(size):
            run = main(source, "--output", name)
        assert (path.read_bytes() if path.exists() else None) == old
        check_disk_error(run, name)
    for row in (25, 26, 38, 49, 50, 59):
        with limit_file_size(head + sum(map(len, lines[:row])) + 50):
            run = main(source, "--output", name)
        assert path.read_text("utf-8")[head:] == "".join(lines[: row // 25 * 25])
        check_disk_error(run, name)


def check_disk_error(run: Run, name: str) -> None:
    """Check that a run printed one error with the file and the disk, and left no temporary file."""
    assert (run.code, run.out) == (1, "")
    assert name in check_error(run)
    assert "disk" in check_error(run)
    assert not [*Path().rglob("*.part")]


@pytest.mark.parametrize("target", ["elsewhere/real.csv", "real.csv"])
def test_a_symbolic_link_stays_a_link(main, target):
    """The target may be missing, and the run may fail."""
    real, link = Path(target), Path("posts_tweets.csv")
    real.parent.mkdir(exist_ok=True)
    if real.parent.name:
        real.write_bytes(OLD_DATASET)
    try:
        link.symlink_to(real)
    except OSError:
        pytest.skip("this user may make no links")
    before = real.exists()
    assert main(write_file("posts.jsonl", b"broken")).code == 1
    assert link.is_symlink()
    assert (real.exists(), before and real.read_bytes() == OLD_DATASET) == (before, before)
    assert main(write_dump("one", "two")).code == 0
    assert link.is_symlink()
    assert read_rows(real) == ["one", "two"]
    assert not [*Path().rglob("*.part")]


@pytest.mark.skipif(
    sys.platform != "linux", reason="needs a file that cannot be opened for writing"
)
def test_a_file_locked_by_another_program_is_reported_before_anything_is_fetched(main, x):
    """Linux rejects writing to a running program, as Windows does to a file open in Excel."""
    program = shutil.copy(shutil.which("sleep"), CSV)
    content = Path(program).read_bytes()
    with subprocess.Popen(["sleep", "60"], executable=Path(program).absolute()) as other:
        run = main(NAME, simulator=x)
        other.kill()
    assert (run.code, run.out, x.requests) == (1, "", [])
    assert re.search(
        f"{CSV}: cannot be written.*close programs that use the file", check_error(run)
    )
    assert Path(CSV).read_bytes() == content


def test_a_temporary_file_that_cannot_be_deleted_is_reported_in_at_most_one_line(main, x):

    def replace_with_a_folder() -> None:  # no user can delete a folder like a file
        (draft,) = Path().glob(f"{CSV}.*.part")
        draft.unlink()
        draft.mkdir()

    x.before(1, replace_with_a_folder)
    run = main(NAME, 3, simulator=x)
    assert run.code == 1
    assert f"{CSV}: cannot be written" in check_error(run)
    (draft,) = Path().glob(f"{CSV}.*.part")
    draft.rename(f"{CSV}.1.part")
    assert len(main(NAME, 3, simulator=x).rows(CSV)) == 3


def test_ctrl_c_while_a_file_is_written_warns_that_it_may_be_incomplete(main, monkeypatch):
    monkeypatch.setattr(download_tweets, "PAGE_SIZE", 25)

    def stop(_frame: object, event: str, call: Any) -> None:
        is_write = isinstance(getattr(call, "__self__", None), io.FileIO)
        if event == "c_call" and is_write and call.__name__ == "write" and next(writes) == 3:
            sys.setprofile(None)
            signal.raise_signal(signal.SIGINT)

    source, writes = write_dump(*LONG), itertools.count(1)  # at records of the second page
    sys.setprofile(stop)
    run = main(source)
    assert (run.code, run.out) == (130, "")
    assert run.err.startswith("Interrupted. The dataset may be incomplete. Run the same command")
    assert run.rows("posts_tweets.csv") == LONG[:25]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_a_new_file_has_the_usual_permissions(main):
    umask = os.umask(0o022)
    try:
        main(write_dump("one"))
    finally:
        os.umask(umask)
    assert Path("posts_tweets.csv").stat().st_mode & 0o777 == 0o644


# --- what is printed about it ---

MIXED = [
    make_v2_post(40, "I love it, wonderful"),
    make_v2_post(39, "I love cats"),
    make_v2_post(38, "I love dogs"),
    make_v2_post(37, "I hate it"),
    make_v2_post(36, "a table"),
    make_v2_post(36, "a table"),
    make_v2_post(35, "RT", referenced_tweets=[{"type": "retweeted", "id": "1"}]),
    make_v2_post(34, "quoting", referenced_tweets=[{"type": "quoted", "id": "1"}]),
    make_v2_post(33, "quoting", referenced_tweets=[{"type": "quoted", "id": "1"}]),
    make_v2_post(32, "@bob yes", in_reply_to_user_id="7"),
    make_v2_post(31, "https://t.co/x"),
    make_v2_post(29, "too old"),
]
DROPPED = {"repeated": 1, "retweets": 1, "quotes": 2, "replies": 1}
DROPPED |= {"empty after cleaning": 1, "outside the timeframe": 1}


def test_the_summary_names_the_file_its_rows_and_size_and_what_was_dropped(main):
    args = [write_file("posts.jsonl", encode_json_lines(MIXED)), "--timeframe", format_hour(30)]
    run = main(*args, "--sentiment=3")
    assert (run.code, run.err) == (0, "")
    size = Path("posts_tweets.csv").stat().st_size
    assert f"posts_tweets.csv: 5 records, {size} bytes\n" in run.out
    assert parse_counts(run) == {"posts": 12, "written": 5} | DROPPED
    assert run.out.isascii()
    bars = re.findall(r"^ *([A-Z ]+?) +(#+) +(\d+%) +(\d+)$", run.out, re.MULTILINE)
    assert [(name, share, number) for name, _, share, number in bars] == [
        *(("NEGATIVE", "20%", "1"), ("NEUTRAL", "20%", "1"), ("POSITIVE", "60%", "3"))
    ]
    assert 40 > len(bars[2][1]) == 3 * len(bars[1][1]) == 3 * len(bars[0][1])
    run = main(*args, "--limit=2")
    found = parse_counts(run)
    assert found["posts"] == sum(found.values()) - found["posts"] == 11, "the oldest was not needed"
    assert (found["written"], found["beyond the limit"], found["repeated"]) == (2, 3, 1)
    assert "#" not in run.out, "no chart without categories"


def test_large_numbers_have_commas_and_a_rare_category_has_a_bar(main):
    run = main(write_dump("a table", *(["I love it"] * 1200)), "--sentiment=7")
    assert "1,201 records" in run.out
    assert f"{Path('posts_tweets.csv').stat().st_size / 1000:.1f} kB" in run.out
    bars = re.findall(r"^ *([A-Z ]+?) +#+ +(\d+%) +([\d,]+)$", run.out, re.MULTILINE)
    assert bars == [("NEUTRAL", "0%", "1"), ("VERY POSITIVE", "100%", "1,200")]


def test_the_summary_names_a_replaced_file_and_the_next_step(main):
    for few, replaced in ((199, False), (200, True)):
        run = main(write_dump(*map(str, range(100, 100 + few))), "--output=out.csv")
        assert ("replaced the old file" in run.out.splitlines()[0]) == replaced
        last = run.out.splitlines()[-1]
        assert ("A small model needs about 200 records." in last) == (few < 200)
        assert last.endswith('To train a model on it, see "Training" in README.md.')


def test_the_summary_goes_to_standard_output_and_the_bar_to_a_terminal(main):
    pty = pytest.importorskip("pty", reason="Windows has no such terminals")
    command = [
        sys.executable,
        str(SCRIPT),
        write_dump(*(f"post {number}" for number in range(40))),
        "30",
    ]
    quiet = subprocess.run(command, env=clean_environment(None), capture_output=True, check=True)
    assert b"30 records" in quiet.stdout
    assert quiet.stderr == b"", "the bar is silent where there is no terminal"
    ours, theirs = pty.openpty()
    pytest.importorskip("termios").tcsetwinsize(theirs, (24, 80))
    with subprocess.Popen(
        command, env=clean_environment(None), stdout=subprocess.PIPE, stderr=theirs
    ) as process:
        os.close(theirs)
        shown = read_terminal(ours)
        assert process.stdout
        assert process.stdout.read().replace(b" (replaced the old file)", b"") == quiet.stdout
    assert process.returncode == 0
    assert re.search(r"30/30 .*records", shown)
    assert b"30/30" not in quiet.stdout


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_a_run_with_a_broken_pipe_completes(tmp_path, stream):
    ours, theirs = os.pipe()
    os.close(ours)
    with XSimulator(make_world(20), NO_PACE) as x, os.fdopen(theirs, "wb") as left:
        streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | {stream: left}
        command = [*launch_command(NO_WAITS), "some_account"]  # it prints an estimate
        done = subprocess.run(command, cwd=tmp_path, env=clean_environment(x), **streams)
    assert done.returncode == 0
    assert read_rows(tmp_path / "some_account_tweets.csv") == newest_texts(20, of=20)


@pytest.mark.skipif(os.name == "nt", reason="the shell of POSIX closes streams")
@pytest.mark.parametrize("streams", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_run_with_closed_streams_completes(tmp_path, streams):
    shell = ["sh", "-c", f'exec "$@" {streams}', "sh"]
    with XSimulator(make_world(20), NO_PACE) as x:
        command = [*shell, *launch_command(NO_WAITS), "some_account"]  # it checks for a terminal
        done = subprocess.run(command, cwd=tmp_path, env=clean_environment(x), capture_output=True)
    assert done.returncode == 0, done
    assert read_rows(tmp_path / "some_account_tweets.csv") == newest_texts(20, of=20)


def read_terminal(terminal: int) -> str:
    """Return the output of a terminal until its other end is closed; closes the terminal."""
    shown = b""
    with suppress(OSError):  # raised on Linux when the other end is closed
        while chunk := os.read(terminal, 1024):
            shown += chunk
    os.close(terminal)
    return shown.decode()


# --- in the hands of the programs that read it ---

NEARLY = [  # similar to missing values, or numbers that pandas would reformat
    *("NA is a word here", "NA!", "n/a, sorry", "nana", "none of it", "null and void", "12:30"),
    *("12 monkeys", "true story", "1 cat", "#1", "# not a comment", "½", "none", "na", "True"),
    *("0", "42", "-7", "2020", "334", "3.14", "FALSE", "1" * 18),
    *("+1", "007", "1.50", ".5", "1.", "1e5", "-2.5E-3", "-Infinity", "1" * 19),
]
TEXTS = {  # text of the post, text in the file
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
    "猫" * 25_000: "猫" * 25_000,  # the longest post that X accepts
    'many "quotes" ' * 200: 'many "quotes" ' * 199 + 'many "quotes"',
    "\\": "\\",
    "&lt;b&gt; &amp;amp;": "<b> &amp;",
    "****TWEET": "****TWEET",
    **dict(zip(NEARLY, NEARLY, strict=True)),
}
MISSING_WORDS = [
    *("NA", "N/A", "n/a", "#N/A", "#NA", "#N/A N/A", "null", "NULL", "None", "nan", "NaN"),
    *("-nan", "-NaN", "<NA>", "1.#IND", "-1.#IND", "1.#QNAN", "-1.#QNAN"),
]
DATASETS = {
    "simple": [],
    "sentiment": ["--sentiment", 5],
    "reply": ["--include_replies", "--text_format", "reply"],
    "sample": [],
}
READ_AS_MISSING = "only a word that pandas reads as a missing value (use --output NAME.jsonl)"


def write_and_read(main: Tool, name: str) -> tuple[Path, Path, list[str]]:
    """Write a dataset as CSV and as JSON Lines, and return both paths and the CSV's records."""
    source = SAMPLE if name == "sample" else write_dump(*TEXTS, *MISSING_WORDS)
    for path in (f"{name}.jsonl", f"{name}.csv"):
        run = main(source, *DATASETS[name], "--output", path)
        assert run.code == 0, run
    records = run.rows(f"{name}.jsonl")
    if name == "simple":
        assert records == [*TEXTS.values(), *MISSING_WORDS]
        assert parse_counts(run)[READ_AS_MISSING] == len(MISSING_WORDS)
        records = records[: -len(MISSING_WORDS)]
    return Path(f"{name}.csv").resolve(), Path(f"{name}.jsonl").resolve(), records


@pytest.mark.parametrize("name", DATASETS)
def test_pythons_csv_and_gpt_2_simple_read_every_record(main, name):
    path, _, records = write_and_read(main, name)
    content = path.read_bytes().decode()
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]|<\|", content)
    csv.field_size_limit(131_072)  # Python's default, which other modules may change
    with path.open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file)) == [["text"], *([record] for record in records)]
    read = load_with_gpt_2_simple(path)
    assert read == "".join(f"<|startoftext|>{record}<|endoftext|>\n" for record in records)
    assert read.count("<|startoftext|>") == read.count("<|endoftext|>") == len(records)


def test_pandas_and_datasets_read_every_record(main, monkeypatch):
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_DATASETS_CACHE", str(Path("cache").resolve()))
    pandas = pytest.importorskip("pandas")
    datasets = pytest.importorskip("datasets")
    for name in DATASETS:
        path, lines, records = write_and_read(main, name)
        frame = pandas.read_csv(path)
        assert list(frame.columns) == ["text"]
        assert frame["text"].tolist() == records
        loaded = datasets.load_dataset("csv", data_files=str(path), split="train")
        assert loaded.column_names == ["text"]
        assert loaded["text"][:] == records
        all_records = [json.loads(line)["text"] for line in lines.read_text("utf-8").splitlines()]
        loaded = datasets.load_dataset("json", data_files=str(lines), split="train")
        assert loaded["text"][:] == all_records
        assert pandas.read_json(lines, lines=True, dtype=False)["text"].tolist() == all_records


def load_with_gpt_2_simple(path: Path) -> str:
    """Return the text that gpt-2-simple loads from a file; TensorFlow is replaced by a stub."""
    package = importlib.util.find_spec("gpt_2_simple")
    if not package or not package.submodule_search_locations:
        pytest.skip("python3 -m pip install -r tests/requirements.txt brings gpt-2-simple")
    module_path = Path(package.submodule_search_locations[0]) / "src" / "load_dataset.py"
    spec = importlib.util.spec_from_file_location("gpt_2_simple_reader", module_path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    missing = "tensorflow" not in sys.modules  # the loader imports it, but does not use it
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
