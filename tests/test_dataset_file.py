"""The dataset file as its readers and its writer's accidents find it, and what is told of it."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, Run, Tool, clean_environment, rows_of
from x_simulator import Fault, XSimulator

import download_tweets

Json = dict[str, Any]
NAME = "example_account"
CSV = f"{NAME}_tweets.csv"
OLD = b"text\nan old post\n"


def post(number: int, text: str, **more: Any) -> Json:
    return {"id": str(number), "text": text, "created_at": "2019-08-05T10:13:20.000Z", **more}


def dump(*texts: str, name: str = "posts.jsonl", folder: Path | None = None) -> str:
    """The name of a file that holds a post for each text."""
    lines = [json.dumps(post(number, text)) for number, text in enumerate(texts, start=20)]
    path = (folder or Path()) / name
    path.write_text("\n".join(lines), "utf-8")
    return str(path)


def parts_left(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*.part*")]


def lines_of_gpt2(path: Path) -> list[str]:
    """The rows as gpt-2-simple reads them: the first line is skipped unseen, row[0] of each."""
    with path.open(encoding="utf-8", errors="strict") as file:
        file.readline()
        return [row[0] for row in csv.reader(file)]


# --- what stands in the file ---

TEXTS = [
    "plain",
    "several\nlines",
    "a blank\n\nline",
    "commas, and; semicolons",
    'quotes "so", "',
    '"',
    '""',
    "'single'",
    "tabs\tare blanks",
    "back\\slash \\n \\",
    "emoji 😺👩‍👩‍👧❤️",
    "日本語 हिन्दी ไทย العربية",
    "letters outside the first plane 𝒄𝒂𝒕 𠮷",
    "marks \u200f of \u200c direction",
    "text",
    "=1+1",
    "#cats @bob",
    "-",
    ",",
    "ends with a line end\n",
]
READ = [text.replace("\t", " ").strip() for text in TEXTS]


def test_the_rows_are_the_texts(main: Tool) -> None:
    assert main(dump(*TEXTS)).rows("posts_tweets.csv") == READ


def test_the_file_byte_for_byte(main: Tool) -> None:
    main(dump("a", "b, c", 'd "e"', "f\n\ng", "h 😺"))
    content = 'text\na\n"b, c"\n"d ""e"""\n"f\n\ng"\nh 😺\n'
    assert Path("posts_tweets.csv").read_bytes() == content.encode()


def test_gpt_2_simple_reads_the_rows(main: Tool) -> None:
    main(dump(*TEXTS))
    assert lines_of_gpt2(Path("posts_tweets.csv")) == READ


def test_a_strict_reader_finds_one_column_and_no_blank_row(main: Tool) -> None:
    main(dump(*TEXTS))
    with Path("posts_tweets.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    assert [len(row) for row in rows] == [1] * (len(TEXTS) + 1)
    assert rows[0] == ["text"]


BREAKING = {  # what breaks a reader of the file
    "NUL": "a\x00b",
    "CRLF in a cell": "a\r\nb",
    "CR in a cell": "a\rb",
    "CR CR LF in a cell": "a\r\r\nb",
    "a byte order mark": "\ufeffa\ufeffb",
    "a lone surrogate": "a\ud83db",
    "a line separator": "a\u2028b\u2029c",
    "next line": "a\u0085b",
    "form feeds and vertical tabs": "a\x0cb\x0bc",
    "separators of records": "a\x1cb\x1dc\x1ed",
    "end of file": "a\x1ab",
    "escape and delete": "a\x1b[0mb\x7f",
    "a mark of a model": "<|endoftext|><|startoftext|>",
    "an unbalanced quote": 'a "b',
    "a quote at the end": 'a\nb"',
    "no-break space": "a\u00a0b",
}


@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
@pytest.mark.parametrize("text", BREAKING.values(), ids=BREAKING)
def test_what_breaks_a_reader_is_not_in_the_file(main: Tool, text: str, suffix: str) -> None:
    output = Path(f"out.{suffix}")
    main(dump("before", text, "after"), "--output", output)
    content = output.read_bytes()
    shown = content.decode("utf-8")
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]|<\|", shown)
    if suffix == "csv":
        assert [len(row) for row in csv.reader(io.StringIO(shown), strict=True)] == [1] * 4
    rows = rows_of(output)
    assert (rows[0], rows[2], len(rows)) == ("before", "after", 3)
    assert rows[1].startswith(text.lstrip("\ufeff")[0])
    assert "\\ud83d" not in shown


def test_an_empty_post_is_no_blank_line(main: Tool) -> None:
    run = main(dump("one", "", " \n", "\x00", "https://t.co/x", "two"))
    assert Path("posts_tweets.csv").read_bytes() == b"text\none\ntwo\n"
    assert "4 empty" in run.out


def test_a_long_post_fits_into_one_cell_of_every_reader(main: Tool) -> None:
    text = "猫" * 25_000  # as long as X lets a post be
    parents = [{"type": "replied_to", "id": "20"}]
    page = {
        "data": [post(22, text, conversation_id="19", referenced_tweets=parents)],
        "includes": {"tweets": [post(19, text), post(20, text)]},
    }
    Path("posts.json").write_text(json.dumps(page), "utf-8")
    run = main("posts.json", "--include_replies", "--text_format", "reply")
    [row] = run.rows("posts_tweets.csv")
    assert row.count("猫") == 75_000


NO_TEXT = ["NA", "N/A", "n/a", "#N/A", "<NA>", "null", "NULL", "None", "nan", "NaN", "-nan"]
NO_TEXT += ["True", "false", "1234", "-1.5", "1e5", "inf"]
NEARLY = ["NA!", "n/a, sorry", "nana", "none of it", "null and void", "12:30", "1 cat", "#1", "½"]


@pytest.mark.parametrize("text", NO_TEXT)
def test_a_post_that_readers_take_for_nothing_or_a_number_is_left_out_of_a_csv(
    main: Tool, text: str
) -> None:
    run = main(dump("one", text, "two"))
    assert run.rows("posts_tweets.csv") == ["one", "two"]
    assert "3 posts read: 2 written, 1 not" in run.out


def test_what_is_only_nearly_a_missing_value_stays(main: Tool) -> None:
    assert main(dump(*NEARLY)).rows("posts_tweets.csv") == NEARLY


@pytest.mark.parametrize(
    "words", [("--output=out.jsonl",), ("--sentiment=3",), ("--text_format=reply",)]
)
def test_where_no_reader_mistakes_it_such_a_post_is_written(
    main: Tool, words: tuple[str, ...]
) -> None:
    run = main(dump(*NO_TEXT), *words)
    rows = run.rows("out.jsonl" if "jsonl" in words[0] else "posts_tweets.csv")
    assert [row.rpartition("\n")[2] for row in rows] == NO_TEXT


# --- JSON Lines ---


def test_json_lines_byte_for_byte(main: Tool) -> None:
    main(dump("a", 'b "c"\n\nd', "é 😺"), "--output=out.jsonl")
    content = b'{"text": "a"}\n{"text": "b \\"c\\"\\n\\nd"}\n{"text": "\\u00e9 \\ud83d\\ude3a"}\n'
    assert Path("out.jsonl").read_bytes() == content


@pytest.mark.parametrize("name", ["out.jsonl", "OUT.JSONL"])
def test_json_lines_have_one_key_and_only_ascii(main: Tool, name: str) -> None:
    main(dump(*TEXTS), "--output", name)
    content = Path(name).read_bytes()
    assert content.isascii()
    assert b"\r" not in content
    assert content.endswith(b"}\n")
    records = [json.loads(line) for line in content.split(b"\n")[:-1]]
    assert records == [{"text": text} for text in READ]


def test_nothing_else_is_written(main: Tool) -> None:
    main(dump("a"), "--output", "out.jsonl")
    assert sorted(path.name for path in Path().iterdir()) == ["out.jsonl", "posts.jsonl"]


# --- page by page ---


@pytest.fixture
def short_pages(x: XSimulator) -> XSimulator:
    """X, whose first page is short."""
    x.fail(Fault.short_page())
    return x


def look(name: str, seen: list[bytes | None]) -> Callable[[], None]:
    """Notes what stands in a file, if there is one."""
    path = Path(name).resolve()
    return lambda: seen.append(path.read_bytes() if path.exists() else None)


def is_whole(content: bytes, rows: list[str]) -> bool:
    """Whether a file holds its header and the first of these rows, and nothing else."""
    header, *found = csv.reader(io.StringIO(content.decode(), newline=""), strict=True)
    count = len(found)
    return header == ["text"] and found == [[row] for row in rows[:count]] and count > 0


@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
def test_a_page_is_on_the_disk_before_the_next_is_asked_for(
    main: Tool, short_pages: XSimulator, suffix: str
) -> None:
    name = f"out.{suffix}"
    seen: list[bytes | None] = []
    short_pages.before(1, look(name, seen))
    short_pages.before(2, look(name, seen))
    run = main(NAME, 15, "--output", name, simulator=short_pages)
    assert run.code == 0, run.err
    assert len(short_pages.searches) == 2
    first, second = seen
    assert first is None
    final = Path(name).read_bytes()
    assert second
    assert final.startswith(second)
    assert len(final) > len(second)
    assert second.endswith(b"\n")


def test_a_small_page_is_seen_by_others_while_the_next_one_stalls(
    x: XSimulator, tmp_path: Path
) -> None:
    x.fail(Fault.stalled(60), at=2)
    x.fail(Fault.short_page())
    path = tmp_path / CSV
    command = [sys.executable, str(ROOT / "download_tweets.py"), NAME, "15"]
    with subprocess.Popen(
        command, cwd=tmp_path, env=clean_environment(x), stderr=subprocess.DEVNULL
    ) as process:
        try:
            wait_for(lambda: path.exists() and len(x.searches) == 1)
            wait_for(lambda: path.read_bytes().count(b"\n") > 1)
            assert rows_of(path)
        finally:
            process.kill()
    assert not parts_left(tmp_path)


def wait_for(condition: Callable[[], bool]) -> None:
    """Wait until something holds, at most half a minute."""
    end = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_pages_of_a_file_are_appended_too(main: Tool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download_tweets, "PAGE_SIZE", 3)
    texts = [f"post {number}" for number in range(10)]
    run = main(dump(*texts))
    assert run.rows("posts_tweets.csv") == texts


def test_rows_before_a_broken_line_stay(main: Tool) -> None:
    Path("posts.jsonl").write_text(
        json.dumps(post(20, "one")) + "\n" + json.dumps(post(21, "two")) + "\nbroken\n", "utf-8"
    )
    run = main("posts.jsonl")
    assert run.code == 1
    assert run.rows("posts_tweets.csv") == ["one", "two"]
    assert not parts_left(Path())


# --- an old file of the same name ---


def test_an_old_file_stays_until_the_first_page_is_there(
    main: Tool, short_pages: XSimulator
) -> None:
    Path(CSV).write_bytes(OLD)
    seen: list[bytes | None] = []
    short_pages.before(1, look(CSV, seen))
    short_pages.before(2, look(CSV, seen))
    run = main(NAME, 15, simulator=short_pages)
    before, after = seen
    assert before == OLD
    assert after
    assert b"an old post" not in after
    rows = run.rows(CSV)
    assert len(rows) == 15
    assert is_whole(after, rows)


FIRST_PAGE_FAULTS = {
    "a wrong key": Fault.unauthorized(),
    "no credits": Fault.credits_depleted(),
    "the month's cap": Fault.usage_cap(),
    "out of order": Fault.server_error(),
    "half an answer": Fault.half_json(),
    "a connection that breaks": Fault.reset_before_answer(),
    "an answer that breaks": Fault.reset_midway(),
    "an invalid request": Fault.invalid_request(),
}


@pytest.mark.parametrize("old", [OLD, None], ids=["old file", "no old file"])
@pytest.mark.parametrize("fault", FIRST_PAGE_FAULTS.values(), ids=FIRST_PAGE_FAULTS)
def test_a_failure_before_the_first_page_leaves_the_folder_as_it_was(
    main: Tool, x: XSimulator, fault: Fault, old: bytes | None
) -> None:
    if old:
        Path(CSV).write_bytes(old)
    x.fail(fault, times=None)
    run = main(NAME, 15, simulator=x)
    assert run.code == 1
    assert (Path(CSV).read_bytes() if old else Path(CSV).exists()) == (old or False)
    assert not parts_left(Path())
    assert not run.out


@pytest.mark.parametrize("fault", FIRST_PAGE_FAULTS.values(), ids=FIRST_PAGE_FAULTS)
def test_a_failure_after_a_page_leaves_whole_rows(
    main: Tool, short_pages: XSimulator, fault: Fault
) -> None:
    Path(CSV).write_bytes(OLD)
    short_pages.fail(fault, times=None, at=2)
    run = main(NAME, 15, simulator=short_pages)
    assert run.code == 1
    content = Path(CSV).read_bytes()
    assert content.endswith(b"\n")
    assert not parts_left(Path())
    with XSimulator(short_pages.world, short_pages.rules) as mended:
        again = main(NAME, 15, "--output=all.csv", simulator=mended)
    assert is_whole(content, again.rows("all.csv"))
    assert len(again.rows("all.csv")) == 15


NOTHING = {
    "an empty file": "",
    "only empty posts": json.dumps(post(20, "https://t.co/x")),
    "only replies": json.dumps(post(20, "yes", in_reply_to_user_id="7")),
    "a first line that is not JSON": "broken",
}


@pytest.mark.parametrize("old", [OLD, None], ids=["old file", "no old file"])
@pytest.mark.parametrize("content", NOTHING.values(), ids=NOTHING)
def test_a_run_that_writes_nothing_leaves_the_folder_as_it_was(
    main: Tool, content: str, old: bytes | None
) -> None:
    Path("posts.jsonl").write_text(content, "utf-8")
    if old:
        Path("posts_tweets.csv").write_bytes(old)
    run = main("posts.jsonl")
    assert run.code == 1
    path = Path("posts_tweets.csv")
    assert (path.read_bytes() if old else path.exists()) == (old or False)
    assert not parts_left(Path())


def test_a_shorter_run_replaces_a_longer_file(main: Tool) -> None:
    main(dump(*(f"post {number}" for number in range(50))))
    run = main(dump("only one"))
    assert run.rows("posts_tweets.csv") == ["only one"]


def test_an_old_part_of_a_killed_run_is_no_harm(main: Tool) -> None:
    Path("posts_tweets.csv.part").write_bytes(b"text\nhalf a ro")
    run = main(dump("one"))
    assert run.rows("posts_tweets.csv") == ["one"]
    assert not parts_left(Path())


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM that can be caught")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("page", [1, 2])
def test_a_stopped_run_leaves_whole_rows_and_no_part(
    x: XSimulator, tmp_path: Path, number: signal.Signals, page: int
) -> None:
    path = tmp_path / CSV
    path.write_bytes(OLD)
    x.fail(Fault.stalled(60), at=page)
    x.fail(Fault.short_page())
    asked: list[bool] = []
    x.before(page, lambda: asked.append(True))
    command = [sys.executable, str(ROOT / "download_tweets.py"), NAME, "15"]
    with subprocess.Popen(
        command, cwd=tmp_path, env=clean_environment(x), stderr=subprocess.PIPE
    ) as process:
        wait_for(lambda: bool(asked))
        process.send_signal(number)
        assert process.wait(30) == 128 + number
    if page == 1:
        assert path.read_bytes() == OLD
    else:
        assert b"an old post" not in path.read_bytes()
        assert rows_of(path)
    assert not parts_left(tmp_path)


# --- disks and folders ---

FULL_DISK = """
import resource, sys
sys.path.insert(0, {root!r})
import download_tweets
download_tweets.PAGE_SIZE = 10
resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))
sys.exit(download_tweets.main(sys.argv[1:]))
"""
LONG = [f"post {number:02} " + "cats" * 25 for number in range(30)]  # three pages of ten


def run_on_a_full_disk(folder: Path, size: int, output: str) -> subprocess.CompletedProcess[str]:
    """A run that can write files of so many bytes only."""
    dump(*LONG, folder=folder)
    code = FULL_DISK.format(root=str(ROOT), size=size)
    return subprocess.run(
        [sys.executable, "-B", "-c", code, "posts.jsonl", "--output", output],
        cwd=folder,
        env=clean_environment(None),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no RLIMIT_FSIZE")
@pytest.mark.parametrize("old", [OLD, None], ids=["old file", "no old file"])
@pytest.mark.parametrize("size", [0, 5, 1000])
@pytest.mark.parametrize("name", ["out.csv", "out.jsonl"])
def test_a_disk_that_is_full_before_the_first_page_is_written(
    tmp_path: Path, size: int, name: str, old: bytes | None
) -> None:
    path = tmp_path / name
    if old:
        path.write_bytes(old)
    run = run_on_a_full_disk(tmp_path, size, name)
    assert run.returncode == 1
    assert (path.read_bytes() if old else path.exists()) == (old or False)
    assert not parts_left(tmp_path)
    assert_tells_of_the_disk(run, name)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no RLIMIT_FSIZE")
@pytest.mark.parametrize("row", [10, 15, 19, 20, 29])
@pytest.mark.parametrize("name", ["out.csv", "out.jsonl"])
def test_a_disk_that_is_full_in_a_row_of_a_later_page_leaves_the_pages_before(
    tmp_path: Path, row: int, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(OLD)
    run = run_on_a_full_disk(tmp_path, size_until(row, name) + 50, name)
    assert run.returncode == 1
    assert rows_of(path) == LONG[: row // 10 * 10]
    assert path.read_bytes().endswith(b"\n")
    assert not parts_left(tmp_path)
    assert_tells_of_the_disk(run, name)


def size_until(row: int, name: str) -> int:
    """How many bytes stand in the file before a row."""
    if name.endswith("csv"):
        return len("\n".join(["text", *LONG[:row], ""]))
    return sum(len(json.dumps({"text": text})) + 1 for text in LONG[:row])


def assert_tells_of_the_disk(run: subprocess.CompletedProcess[str], name: str) -> None:
    """One line that names the file and says what to do, and no summary."""
    *_, line = run.stderr.splitlines()
    assert line.startswith("error: ")
    assert name in line
    assert "disk" in line
    assert "Traceback" not in run.stderr
    assert not run.stdout


def can_write(folder: Path) -> bool:
    try:
        (folder / "probe").touch()
    except OSError:
        return False
    (folder / "probe").unlink()
    return True


@pytest.mark.parametrize("output", [None, "sub/out.csv"])
def test_a_read_only_folder_is_told_before_anything_is_paid_for(
    main: Tool, x: XSimulator, output: str | None
) -> None:
    folder = Path("sub") if output else Path()
    folder.mkdir(exist_ok=True)
    folder.chmod(0o555)
    try:
        if can_write(folder):
            pytest.skip("this user may write into read-only folders")
        run = main(NAME, 15, *(["--output", output] if output else []), simulator=x)
    finally:
        folder.chmod(0o755)
    assert run.code == 1
    assert run.err.splitlines()[-1].startswith("error: ")
    assert not x.requests


def test_a_link_stays_a_link(main: Tool) -> None:
    real = Path("elsewhere", "real.csv")
    real.parent.mkdir()
    real.write_bytes(OLD)
    link = Path("posts_tweets.csv")
    try:
        link.symlink_to(real)
    except OSError:
        pytest.skip("this user may make no links")
    assert main(dump("one", "two")).code == 0
    assert link.is_symlink()
    assert rows_of(real) == ["one", "two"]
    assert not parts_left(Path())


def test_a_link_to_a_file_that_is_not_there_yet_stays_a_link(main: Tool) -> None:
    link = Path("posts_tweets.csv")
    try:
        link.symlink_to("real.csv")
    except OSError:
        pytest.skip("this user may make no links")
    assert main(dump("one")).code == 0
    assert link.is_symlink()
    assert rows_of(Path("real.csv")) == ["one"]


def test_a_failure_through_a_link_leaves_the_file_behind_it(main: Tool) -> None:
    real = Path("elsewhere", "real.csv")
    real.parent.mkdir()
    real.write_bytes(OLD)
    link = Path("posts_tweets.csv")
    try:
        link.symlink_to(real)
    except OSError:
        pytest.skip("this user may make no links")
    Path("posts.jsonl").write_text("broken", "utf-8")
    assert main("posts.jsonl").code == 1
    assert link.is_symlink()
    assert real.read_bytes() == OLD
    assert not parts_left(Path())


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_a_new_file_may_be_read_as_any_other(main: Tool) -> None:
    umask = os.umask(0o022)
    try:
        main(dump("one"))
    finally:
        os.umask(umask)
    assert Path("posts_tweets.csv").stat().st_mode & 0o777 == 0o644


# --- what is told of it ---

MIXED = [
    post(40, "I love it, wonderful"),
    post(39, "I love cats"),
    post(38, "I love dogs"),
    post(37, "I hate it"),
    post(36, "a table"),
    post(36, "a table"),
    post(35, "RT", referenced_tweets=[{"type": "retweeted", "id": "1"}]),
    post(34, "quoting", referenced_tweets=[{"type": "quoted", "id": "1"}]),
    post(33, "quoting", referenced_tweets=[{"type": "quoted", "id": "1"}]),
    post(32, "@bob yes", in_reply_to_user_id="7"),
    post(31, "https://t.co/x"),
    post(30, "too old", created_at="2010-01-01T00:00:00.000Z"),
]


@pytest.fixture
def mixed(main: Tool) -> Run:
    """A run over posts of which 5 are written, one each is dropped for its reason, two for one."""
    Path("posts.jsonl").write_text("\n".join(map(json.dumps, MIXED)), "utf-8")
    return main("posts.jsonl", "--sentiment=3", "--timeframe=2015")


def test_the_summary_names_the_file_its_rows_and_its_size(mixed: Run) -> None:
    assert mixed.code == 0
    size = Path("posts_tweets.csv").stat().st_size
    line = next(line for line in mixed.out.splitlines() if "posts_tweets.csv" in line)
    assert re.search(r"\b5 records\b", line)
    assert f"{size} bytes" in line
    assert not mixed.err


@pytest.mark.parametrize(
    "reason",
    ["1 repeated", "1 retweets", "2 quotes", "1 replies", "1 empty", "1 outside the timeframe"],
)
def test_the_summary_counts_what_was_dropped_for_each_reason(mixed: Run, reason: str) -> None:
    line = next(line for line in mixed.out.splitlines() if "posts read" in line)
    assert reason in line


def test_the_summarys_numbers_add_up(mixed: Run) -> None:
    line = next(line for line in mixed.out.splitlines() if "posts read" in line)
    counts, _, reasons = line.partition("(")
    read, written, dropped = map(int, re.findall(r"\d+", counts))
    assert (read, written, dropped) == (12, 5, 7)
    assert sum(map(int, re.findall(r"\d+", reasons))) == dropped


def test_what_lies_beyond_the_limit_is_counted_too(main: Tool) -> None:
    Path("posts.jsonl").write_text("\n".join(map(json.dumps, MIXED)), "utf-8")
    run = main("posts.jsonl", 2, "--timeframe=2015")
    line = next(line for line in run.out.splitlines() if "posts read" in line)
    counts, _, reasons = line.partition("(")
    read, written, dropped = map(int, re.findall(r"\d+", counts))
    assert (read, written, dropped) == (12, 2, 10)
    assert sum(map(int, re.findall(r"\d+", reasons))) == dropped
    assert "3 beyond the limit" in reasons


def test_the_numbers_of_x_add_up(main: Tool, x: XSimulator) -> None:
    run = main(NAME, simulator=x)
    line = next(line for line in run.out.splitlines() if "posts read" in line)
    read, written, dropped = map(int, re.findall(r"\d+", line.partition("(")[0]))
    assert (read, written) == (x.posts_returned, len(run.rows(CSV)))
    assert read == written + dropped


def test_large_numbers_are_shown_as_people_read_them(main: Tool) -> None:
    run = main(dump(*(f"post number {number}" for number in range(1200))))
    assert "1,200 records" in run.out
    size = Path("posts_tweets.csv").stat().st_size
    assert f"{size / 1000:.1f} kB" in run.out


def test_the_chart_has_a_bar_for_each_category(mixed: Run) -> None:
    bars = dict(re.findall(r"^ *([A-Z ]+?) +(#+) +(?:\d+)$", mixed.out, re.MULTILINE))
    numbers = dict(re.findall(r"^ *([A-Z ]+?) +#+ +(\d+)$", mixed.out, re.MULTILINE))
    assert numbers == {"POSITIVE": "3", "NEGATIVE": "1", "NEUTRAL": "1"}
    assert len(bars["POSITIVE"]) == 3 * len(bars["NEGATIVE"]) == 3 * len(bars["NEUTRAL"])
    assert mixed.out.isascii()


def test_a_rare_category_has_a_bar_too(main: Tool) -> None:
    run = main(dump("a table", *(["I love it"] * 200)), "--sentiment=7")
    numbers = dict(re.findall(r"^ *([A-Z ]+?) +#+ +(\d+)$", run.out, re.MULTILINE))
    assert numbers == {"VERY POSITIVE": "200", "NEUTRAL": "1"}


def test_there_is_no_chart_without_categories(main: Tool) -> None:
    assert "#" not in main(dump("I love it")).out


@pytest.mark.parametrize(
    ("size", "share"), [(10_000, "1%"), (250_000, "25%"), (501_000, "50%"), (990_000, "99%")]
)
def test_the_summary_tells_how_far_a_small_text_is_from_a_megabyte(
    main: Tool, size: int, share: str
) -> None:
    run = main(dump(*(f"{number:04}" + "x" * 996 for number in range(size // 1000))))
    line = next(line for line in run.out.splitlines() if "1 MB" in line)
    assert share in line
    assert "GPT-2" in line


def test_a_megabyte_of_text_is_enough(main: Tool) -> None:
    text = [f"{number:04}" + "é" * 498 for number in range(1000)]
    run = main(dump(*text))
    assert "GPT-2" not in run.out
    run = main(dump(*text[:-1], text[-1][:-1]))
    assert "GPT-2" in run.out


def test_the_summary_goes_to_standard_output_and_nothing_to_standard_error(tool: Tool) -> None:
    texts = [f"post {number}" for number in range(1200)]
    run = tool(dump(*texts, folder=tool_folder(tool)), "--sentiment=3")
    assert run.code == 0
    assert "1,200 records" in run.out
    assert not run.err, "the bar is silent where there is no terminal"


def tool_folder(tool: Tool) -> Path:
    """The folder in which the command line runs."""
    return tool("--help").folder


def test_a_failed_run_tells_no_summary(main: Tool) -> None:
    Path("posts.jsonl").write_text(json.dumps(post(20, "one")) + "\nbroken", "utf-8")
    run = main("posts.jsonl")
    assert run.code == 1
    assert not run.out
    assert len(run.err.splitlines()) == 1


def test_the_bar_moves_on_standard_error_where_there_is_a_terminal(tmp_path: Path) -> None:
    pty = pytest.importorskip("pty", reason="Windows has no such terminals")
    name = dump(*(f"post {number}" for number in range(40)), folder=tmp_path)
    ours, theirs = pty.openpty()
    pytest.importorskip("termios").tcsetwinsize(theirs, (24, 80))
    command = [sys.executable, str(ROOT / "download_tweets.py"), name, "30"]
    with subprocess.Popen(
        command, cwd=tmp_path, env=clean_environment(None), stdout=subprocess.PIPE, stderr=theirs
    ) as process:
        os.close(theirs)
        shown = read_all(ours)
        assert process.stdout
        out = process.stdout.read().decode()
    assert process.returncode == 0
    assert re.search(r"30/30 .*records", shown)
    assert "30 records" in out
    assert "30/30" not in out


def read_all(terminal: int) -> str:
    """What a terminal shows until its other end is closed."""
    shown = b""
    while True:
        try:
            chunk = os.read(terminal, 1024)
        except OSError:  # so Linux ends it
            chunk = b""
        if not chunk:
            os.close(terminal)
            return shown.decode()
        shown += chunk
