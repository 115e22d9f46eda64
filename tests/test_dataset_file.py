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
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from archives import OLD, counts, dump, hour, json_lines, post, refused, the_error, written
from conftest import SCRIPT, Run, Tool, clean_environment, rows_of
from x_simulator import Fault, XSimulator

NAME = "example_account"
CSV = f"{NAME}_tweets.csv"


def parts_left() -> list[str]:
    """The files that no user asked for."""
    known = {CSV, "posts_tweets.csv", "posts.jsonl", "real.csv", "out.csv", "out.jsonl", "all.csv"}
    return [
        p.name for p in Path().rglob("*") if p.is_file() and p.name not in {*known, "tweets.db"}
    ]


# --- what stands in the file ---


def test_the_file_byte_for_byte(main: Tool) -> None:
    run = main(dump("a", "b, c", 'd "e"', "", " \n", "\x00", "f\n\ng", "https://t.co/x", "h 😺"))
    assert "4 empty" in run.out
    content = 'text\na\n"b, c"\n"d ""e"""\n"f\n\ng"\nh 😺\n'
    assert Path("posts_tweets.csv").read_bytes() == content.encode()
    main("posts.jsonl", "--output=OUT.JSONL")
    assert Path("OUT.JSONL").read_bytes() == (
        b'{"text": "a"}\n{"text": "b, c"}\n{"text": "d \\"e\\""}\n{"text": "f\\n\\ng"}\n'
        b'{"text": "h \\ud83d\\ude3a"}\n'
    )
    assert len(list(Path().iterdir())) == 3


# --- page by page ---


def is_whole(content: bytes, rows: list[str]) -> bool:
    """Whether a CSV holds its header and the first of these rows, and nothing else."""
    header, *found = csv.reader(io.StringIO(content.decode(), newline=""), strict=True)
    count = len(found)
    whole = content.endswith(b"\n") and count > 0
    return whole and header == ["text"] and found == [[row] for row in rows[:count]]


@pytest.mark.parametrize("old", [OLD, None])
@pytest.mark.parametrize("name", ["out.csv", "out.jsonl"])
def test_a_page_is_on_the_disk_before_the_next_is_asked_for_and_no_sooner(
    main: Tool, x: XSimulator, name: str, old: bytes | None
) -> None:
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


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM that can be caught")
@pytest.mark.parametrize("page", [1, 2])
def test_others_see_a_page_while_the_next_one_stalls_and_a_stop_leaves_no_part(
    main: Tool, x: XSimulator, page: int
) -> None:
    Path(CSV).write_bytes(OLD)
    x.fail(Fault.stalled(60), at=page)
    x.fail(Fault.short_page())
    asked: list[bool] = []
    x.before(page, lambda: asked.append(True))
    command = [sys.executable, str(SCRIPT), NAME, "15"]
    with subprocess.Popen(command, env=clean_environment(x), stderr=subprocess.DEVNULL) as process:
        wait_for(lambda: bool(asked))
        assert (Path(CSV).read_bytes() == OLD) == (page == 1)
        assert rows_of(Path(CSV))
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 128 + signal.SIGTERM
    assert (Path(CSV).read_bytes() == OLD) == (page == 1)
    assert rows_of(Path(CSV))
    assert not parts_left()


def wait_for(condition: Callable[[], bool]) -> None:
    """Wait until something holds, at most half a minute."""
    end = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)


@pytest.mark.parametrize("fault", [Fault.credits_depleted(), Fault.half_json()])
def test_a_failure_leaves_the_old_file_or_whole_pages(
    main: Tool, x: XSimulator, fault: Fault
) -> None:
    whole = main(NAME, 15, "--output=all.csv", simulator=x).rows("all.csv")
    for page, old in [(1, OLD), (1, None), (2, OLD)]:
        with XSimulator(x.world, x.rules) as failing:
            Path("tweets.db").unlink()
            Path(CSV).write_bytes(old) if old else Path(CSV).unlink()
            failing.fail(Fault.short_page(), at=1 if page == 2 else 99)
            failing.fail(fault, times=None, at=page)
            run = main(NAME, 15, simulator=failing)
        assert (run.code, run.out) == (1, "")
        if page == 1:
            assert (Path(CSV).read_bytes() if Path(CSV).exists() else None) == old
        else:
            assert is_whole(Path(CSV).read_bytes(), whole)
        assert not parts_left()


def test_a_run_that_writes_nothing_leaves_the_folder_as_it_was(main: Tool) -> None:
    for values in (
        [],
        [post(1, "https://t.co/x")],
        [post(1, "yes", 7)],
        ["broken"],
        [post(1, "5")],
    ):
        refused(main, written("posts.jsonl", json_lines(values)))
        Path("out.csv").unlink()
        assert main("posts.jsonl").code == 1
        assert [path.name for path in Path().iterdir()] == ["posts.jsonl"]


def test_a_shorter_run_replaces_a_longer_file(main: Tool) -> None:
    main(dump(*(f"post {number}" for number in range(1050))))
    assert len(rows_of(Path("posts_tweets.csv"))) == 1050
    assert main(dump("only one")).rows("posts_tweets.csv") == ["only one"]


def test_an_old_part_of_a_killed_run_is_no_harm(main: Tool) -> None:
    Path("posts_tweets.csv.part").write_bytes(b"text\nhalf a ro")
    assert main(dump("one")).rows("posts_tweets.csv") == ["one"]


def test_the_part_of_another_run_is_left_alone(main: Tool) -> None:
    Path("posts_tweets.csv.part").write_bytes(b"text\nanother's")
    assert main(dump("one")).rows("posts_tweets.csv") == ["one"]
    assert main(dump("5")).code == 1
    assert Path("posts_tweets.csv.part").read_bytes() == b"text\nanother's"
    assert len(list(Path().iterdir())) == 3


# --- disks and folders ---


@contextmanager
def full_disk(size: int) -> Iterator[None]:
    """A disk that takes files of so many bytes only."""
    resource = pytest.importorskip("resource", reason="Windows has no RLIMIT_FSIZE")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


LONG = [f"post {number:04} " + "cats" * 25 for number in range(1200)]  # three pages


@pytest.mark.parametrize("name", ["out.csv", "out.jsonl"])
def test_a_full_disk_leaves_the_old_file_or_whole_pages(main: Tool, name: str) -> None:
    source, path = dump(*LONG), Path(name)
    lines = [
        f"{text}\n" if name == "out.csv" else json.dumps({"text": text}) + "\n" for text in LONG
    ]
    head = len("text\n") if name == "out.csv" else 0
    for size, old in [(0, OLD), (0, None), (5, OLD), (1000, OLD), (1000, None)]:
        path.write_bytes(old) if old else path.unlink()
        with full_disk(size):
            run = main(source, "--output", name)
        assert (path.read_bytes() if path.exists() else None) == old
        assert_tells_of_the_disk(run, name)
    for row in (500, 501, 777, 999, 1000, 1199):
        with full_disk(head + sum(map(len, lines[:row])) + 50):
            run = main(source, "--output", name)
        assert path.read_text("utf-8")[head:] == "".join(lines[: row // 500 * 500])
        assert_tells_of_the_disk(run, name)


def assert_tells_of_the_disk(run: Run, name: str) -> None:
    """One line that names the file and says what to do, and no summary."""
    assert (run.code, run.out) == (1, "")
    assert name in the_error(run)
    assert "disk" in the_error(run)
    assert not parts_left()


@pytest.mark.parametrize("output", [None, "sub/out.csv"])
def test_a_read_only_folder_is_told_before_anything_is_paid_for(
    main: Tool, x: XSimulator, output: str | None
) -> None:
    folder = Path("sub") if output else Path()
    folder.mkdir(exist_ok=True)
    folder.chmod(0o555)
    try:
        with suppress(OSError):
            (folder / "probe").touch()
            pytest.skip("this user may write into read-only folders")
        run = main(NAME, 15, *(["--output", output] if output else []), simulator=x)
    finally:
        folder.chmod(0o755)
    assert run.code == 1
    assert the_error(run)
    assert not x.requests


@pytest.mark.parametrize("target", ["elsewhere/real.csv", "real.csv"])
def test_a_link_stays_a_link(main: Tool, target: str) -> None:
    """Also one to a file that is not there yet, and when the run fails."""
    real, link = Path(target), Path("posts_tweets.csv")
    real.parent.mkdir(exist_ok=True)
    if real.parent.name:
        real.write_bytes(OLD)
    try:
        link.symlink_to(real)
    except OSError:
        pytest.skip("this user may make no links")
    before = real.exists()
    assert main(written("posts.jsonl", b"broken")).code == 1
    assert link.is_symlink()
    assert (real.exists(), before and real.read_bytes() == OLD) == (before, before)
    assert main(dump("one", "two")).code == 0
    assert link.is_symlink()
    assert rows_of(real) == ["one", "two"]
    assert not parts_left()


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
    post(29, "too old"),
]
DROPPED = {"repeated": 1, "retweets": 1, "quotes": 2, "replies": 1}
DROPPED |= {"empty after cleaning": 1, "outside the timeframe": 1}


def test_the_summary_tells_the_file_its_rows_and_size_and_what_was_dropped(main: Tool) -> None:
    words = [written("posts.jsonl", json_lines(MIXED)), "--timeframe", hour(30)]
    run = main(*words, "--sentiment=3")
    assert (run.code, run.err) == (0, "")
    size = Path("posts_tweets.csv").stat().st_size
    assert f"posts_tweets.csv: 5 records, {size} bytes\n" in run.out
    assert counts(run) == {"read": 12, "written": 5} | DROPPED
    assert run.out.isascii()
    bars = re.findall(r"^ *([A-Z ]+?) +(#+) +(\d+)$", run.out, re.MULTILINE)
    assert [(name, number) for name, _, number in bars] == [
        *(("POSITIVE", "3"), ("NEGATIVE", "1"), ("NEUTRAL", "1"))
    ]
    assert 40 > len(bars[0][1]) == 3 * len(bars[1][1]) == 3 * len(bars[2][1])
    run = main(*words, "--limit=2")
    found = counts(run)
    assert found["read"] == sum(found.values()) - found["read"] == 11, "the oldest was not needed"
    assert (found["written"], found["beyond the limit"], found["repeated"]) == (2, 3, 1)
    assert "#" not in run.out, "no chart without categories"


def test_the_numbers_of_x_add_up(main: Tool, x: XSimulator) -> None:
    run = main(NAME, simulator=x)
    found = counts(run)
    assert (found["read"], found["written"]) == (x.posts_returned, len(run.rows(CSV)))


def test_large_numbers_are_shown_as_people_read_them_and_a_rare_category_has_a_bar(
    main: Tool,
) -> None:
    run = main(dump("a table", *(["I love it"] * 1200)), "--sentiment=7")
    assert "1,201 records" in run.out
    assert f"{Path('posts_tweets.csv').stat().st_size / 1000:.1f} kB" in run.out
    bars = re.findall(r"^ *([A-Z ]+?) +#+ +([\d,]+)$", run.out, re.MULTILINE)
    assert bars == [("VERY POSITIVE", "1,200"), ("NEUTRAL", "1")]


def test_the_summary_tells_how_far_a_small_text_is_from_a_megabyte(main: Tool) -> None:
    texts = [f"{number:04}" + "é" * 498 for number in range(1000)]
    for count, share in [(10, "1%"), (250, "25%"), (501, "50%"), (990, "99%")]:
        (line,) = re.findall(".*1 MB.*", main(dump(*texts[:count])).out)
        assert f" {share} of" in line
        assert "GPT-2" in line
    assert "GPT-2" in main(dump(*texts[:-1], texts[-1][:-1])).out
    assert "GPT-2" not in main(dump(*texts)).out


def test_the_summary_goes_to_standard_output_and_the_bar_to_a_terminal(main: Tool) -> None:
    pty = pytest.importorskip("pty", reason="Windows has no such terminals")
    command = [sys.executable, str(SCRIPT), dump(*(f"post {number}" for number in range(40))), "30"]
    quiet = subprocess.run(command, env=clean_environment(None), capture_output=True, check=True)
    assert b"30 records" in quiet.stdout
    assert quiet.stderr == b"", "the bar is silent where there is no terminal"
    ours, theirs = pty.openpty()
    pytest.importorskip("termios").tcsetwinsize(theirs, (24, 80))
    with subprocess.Popen(
        command, env=clean_environment(None), stdout=subprocess.PIPE, stderr=theirs
    ) as process:
        os.close(theirs)
        shown = read_all(ours)
        assert process.stdout
        assert process.stdout.read() == quiet.stdout
    assert process.returncode == 0
    assert re.search(r"30/30 .*records", shown)
    assert b"30/30" not in quiet.stdout


def read_all(terminal: int) -> str:
    """What a terminal shows until its other end is closed."""
    shown = b""
    with suppress(OSError):  # so Linux ends it
        while chunk := os.read(terminal, 1024):
            shown += chunk
    os.close(terminal)
    return shown.decode()
