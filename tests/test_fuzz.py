"""Check that any input results in a dataset or in one error line.

    FUZZ=3600 python3 -m pytest -n 0 -s tests/test_fuzz.py

tries inputs for 3,600 seconds, and prints how many inputs of each kind ended with which exit code.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from random import Random
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED

import archives
import pytest
from archives import OLD_DATASET, OUT, check_error, damage, keys_of, measure_peak_memory, write_file
from conftest import REPLY, Run, is_complete, read_rows
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from test_archive import FULL_TEXT
from test_archive import MANY_SHAPES as ARCHIVED
from test_dump import MANY_SHAPES as DUMPED
from x_simulator import OTHER, Fault, Response, Rules, XSimulator, endpoint_of

import download_tweets

FUZZ = int(os.environ.get("FUZZ", "0"))  # seconds; 0: a few inputs, always the same
LONGEST = 5  # the most seconds that one of these small inputs may take
NAME, MANY = "example_account", 10**9
RULES = Rules(search_pace=0, search_limit=MANY, lookup_limit=MANY, users_limit=MANY)
PAIR = {"consumer_key": RULES.consumer_key, "consumer_secret": RULES.consumer_secret}
KEYS = [f"bearer_token = '{RULES.bearer_token}'\n".encode(), f"keys = {PAIR}\n".encode()]
LIST = f"{NAME}\n\n@{NAME.upper()}  # twice\r\nhttps://x.com/{OTHER.username}?s=20\n"
ACCOUNT_FIELDS = {"accountId": str(archives.OWNER_ID), "username": archives.OWNER}
MADE = {"userInfo": ACCOUNT_FIELDS, "archiveInfo": {"generationDate": "2024-01-01T00:00:00.000Z"}}
JSON_VALUES = [  # valid and invalid JSON values
    *("null", "true", "0", "-1", "7", "1e300", "1e999", "NaN", "-Infinity", "9" * 400, "9" * 5000),
    *('""', '"0"', '"\\ud83d"', '"\\u0000\\u001b[2J\\r\\n"', '"٣²"', '"2020-13-99"', '"\u2028"'),
    *(f'"{"9" * digits}"' for digits in (18, 19, 400, 5000)),
    *("[]", "{}", "[[]]", "[null]", '[{"id": 1}]', '{"type": []}', '"\x07"', "''"),
    f'"{"long " * 30_000}"',  # longer than the field limit of Python's csv
    *("[" * depth + "]" * depth for depth in (300, 950, 100_000)),
    *('{"a":' * depth + "0" + "}" * depth for depth in (300, 950, 100_000)),
]
STORED = [
    None,
    0,
    -1,
    1e300,
    2**62,
    "",
    "²",
    "9" * 40,
    b"\xff",
    "0000-00-00T00:00:00Z",
    *JSON_VALUES[:25],
]
TABLES = ["tweets", "readings", "accounts", "missing_tweets", "unreadable_posts"]
STATUSES = [*[200] * 12, 204, 302, 304, 400, 401, 402, 403, 404, 429, 500, 503, 999]
HEADERS = [
    *("content-length", "content-encoding", "content-type", "transfer-encoding", "connection"),
    *("date", "location", "retry-after", "set-cookie", "x-rate-limit-reset"),
]
VALUES = [
    *("", "0", "-1", "99999", "gzip", "deflate", "chunked", "close", "²", "\0", "http://["),
    *("9" * 400, "9" * 5000, f"1 May 2020 0:0 +{'9' * 30}"),
    *("text/html; charset=utf-16", "application/json; charset=nothing", "a\r\nb: c\r\n\r\n"),
    *("Mon, 31 Feb 2020 99:99:99 GMT", "Sat, 01 Jan 9999 00:00:00 -9999"),
]
WAYS: list[list[str]] = [[], [*REPLY], [*REPLY, "--include_links", "--sentiment=3"]]
WAYS += [["--include_threads", "--unique", "--strip_usertags", "--strip_hashtags"]]


def choose_position(chance: Random, value: Any) -> tuple[Any, Any]:
    """Return a random list or object in a list, at any depth, and one of its indexes or keys."""
    holder, key = value, 0
    while holder[key] and isinstance(holder[key], (dict, list)) and chance.random() < 0.8:
        holder = holder[key]
        key = chance.choice(keys_of(holder))
    return holder, key


def corrupt_json(chance: Random, value: Any) -> bytes:
    """Return the JSON of a value with random parts made invalid, overwritten or renamed."""
    root = [json.loads(json.dumps(value))]
    for _ in range(chance.choice([0, 1, 1, 1, 2, 5])):
        (holder, key), (other, name) = choose_position(chance, root), choose_position(chance, root)
        match chance.choice(["invalid", "invalid", "copied", "renamed"]):
            case "invalid":
                holder[key] = f"invalid {chance.randrange(len(JSON_VALUES))}"
            case "copied":
                holder[key] = json.loads(json.dumps(other[name]))
            case "renamed" if isinstance(holder, dict):
                holder[str(name)] = holder.pop(key)
    text = json.dumps(root[0], ensure_ascii=chance.random() < 0.5)
    return re.sub('"invalid ([0-9]+)"', lambda m: JSON_VALUES[int(m[1])], text).encode(
        errors="surrogatepass"
    )


def corrupt_bytes(chance: Random, content: bytes) -> bytes:
    """Return the content unchanged, damaged (mostly), or replaced by random bytes."""
    any_bytes = chance.randbytes(chance.choice([0, 1, 4, 50, 500]))
    return chance.choice([content, *[damage(chance, content)] * 3, any_bytes])


def corrupt_any(chance: Random, value: Any) -> bytes:
    """Return the JSON of a value with unexpected parts, sometimes damaged as well."""
    return (
        corrupt_json(chance, value)
        if chance.random() < 0.7
        else corrupt_bytes(chance, corrupt_json(chance, value))
    )


# --- inputs: each writes its files to the working directory, and returns a run's arguments ---


class X(XSimulator):
    """X's API; while `recorded` is a list, responses are added to it, with their endpoints."""

    recorded: Any = ()

    def respond(self, request: Any, pairs: Any, body: bytes) -> Response:
        response = super().respond(request, pairs, body)
        if isinstance(self.recorded, list):
            self.recorded.append((endpoint_of(request), response.body))
        return response


def make_archive_input(chance: Random, *_: object) -> list[str]:
    files = {"account": [{"account": ACCOUNT_FIELDS}], "manifest": MADE}
    files |= {
        "tweets": [{"tweet": post} for post in ARCHIVED],
        "note-tweet": [archives.make_note(5, FULL_TEXT)],
    }
    raw = {f"data/{name}.js": b"x = " + corrupt_any(chance, value) for name, value in files.items()}
    path = chance.choice(["a.zip", "a.zip", "archive", "archive/data/tweets.js"])
    if path == "a.zip":
        archives.write_zip(path, raw, chance.choice([*[ZIP_DEFLATED] * 4, ZIP_STORED, ZIP_LZMA]))
        write_file(path, corrupt_bytes(chance, Path(path).read_bytes()))
    else:
        archives.write_folder("archive", raw)
    return chance.choice([[path], [path], [archives.OWNER, "--max_cost=0", "--archive", path]])


def make_dump_input(chance: Random, *_: object) -> list[str]:
    values = [chance.choice(DUMPED) for _ in range(chance.randrange(1, 4))]
    lines = b"\n".join(corrupt_any(chance, value) for value in values)
    content = chance.choice([lines, corrupt_any(chance, values), corrupt_bytes(chance, lines)])
    return [write_file(chance.choice(["d.json", "d.jsonl"]), content)]


def make_list_input(chance: Random, *_: object) -> list[str]:
    content = LIST.encode(chance.choice(["utf-8", "utf-8", "utf-16"]))
    return [write_file("accounts.txt", corrupt_bytes(chance, content)), "4"]


def make_keys_input(chance: Random, *_: object) -> list[str]:
    write_file("keys.py", corrupt_bytes(chance, chance.choice(KEYS)))
    return [NAME, "4"]


def make_cache_input(chance: Random, x: X, store: bytes) -> list[str]:
    write_file("tweets.db", store if chance.random() < 0.6 else corrupt_bytes(chance, store))
    with suppress(sqlite3.Error, ValueError), closing(sqlite3.connect("tweets.db")) as database:
        for _ in range(chance.choice([0, 1, 1, 5])):
            table = chance.choice(TABLES)
            columns = [c[1] for c in database.execute(f"PRAGMA table_info({table})")] or ["id"]
            value = chance.choice(
                [*STORED, corrupt_json(chance, DUMPED[0]["data"][0]).decode("utf-8", "replace")]
            )
            change = f"UPDATE OR IGNORE {table} SET {chance.choice(columns)} = ?"
            database.execute(f"{change} WHERE rowid % {chance.choice([1, 3])} = 0", (value,))
            database.commit()
    return [NAME, chance.choice(["--max_cost=0", "30"])]


def make_response_input(chance: Random, x: X, *_: object) -> list[str]:
    endpoint, body = chance.choice(x.recorded)
    write_file("keys.py", KEYS[endpoint == "token"])
    name, value = chance.choice(HEADERS), chance.randbytes(9).decode("latin-1")
    headers = {name: chance.choice([*VALUES, value]), "x-rate-limit-remaining": "0"}
    fault = Fault(
        chance.choice(STATUSES),
        corrupt_any(chance, json.loads(body)),
        tuple(headers.items()) if chance.random() < 0.3 else (),
        bare=True,
    )
    x.fail(fault, times=chance.choice([1, 2, None]), on=endpoint)
    note(f"{endpoint}: {fault!r:.9000}")
    return [NAME, chance.choice(["30", "--max_cost=1", "--estimate"])]


INPUTS: dict[str, Callable[[Random, X, bytes], list[str]]] = {
    "archive": make_archive_input,
    "dump": make_dump_input,
    "list": make_list_input,
    "keys.py": make_keys_input,
    "tweets.db": make_cache_input,
    "response of X": make_response_input,
}


# --- the tests ---


def check_result(run: Run, args: list[str], dataset: Path) -> None:
    """Check that a run wrote a valid dataset, or left the old one and printed one error."""
    content = dataset.read_bytes()
    assert run.code in (0, 1, 2), run
    assert run.out or run.err, run
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028]", run.err), run
    assert not [*Path().glob("*.part")], "a temporary file is left"
    if run.code and not run.out:  # with output, some accounts of a list were fetched
        check_error(run)
    if content == OLD_DATASET:
        assert "--estimate" in args or not run.out, run
    else:
        assert all(row.strip() for row in read_rows(dataset))
        assert read_rows(dataset)
        assert dataset.suffix == ".jsonl" or is_complete(content)


@pytest.fixture
def x(main: Any, world: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Yield a simulator with its recorded responses to a run, an estimate and a token request."""
    with X(world, RULES) as simulator:
        simulator.recorded = []
        more = {"API_BASE_URL": simulator.url, **{k.upper(): v for k, v in PAIR.items()}}
        for args in (REPLY, ["--estimate"]):
            assert main(NAME, *args, **more).code == 0
        simulator.recorded = tuple(simulator.recorded)
        monkeypatch.setattr(download_tweets, "__file__", str(Path("download_tweets.py").resolve()))
        monkeypatch.setattr(download_tweets, "TIMEOUTS", (1, 0.2))
        monkeypatch.setattr(download_tweets, "RATE_WINDOW", -1)
        yield simulator


@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="Windows has no alarm")
@pytest.mark.parametrize("kind", INPUTS)
def test_any_input_results_in_a_dataset_or_in_one_error_line(kind, main, x, tmp_path, capsys):
    store, ended = Path("tweets.db").read_bytes(), Counter()
    signal.signal(signal.SIGALRM, lambda *_: pytest.fail(f"not done within {LONGEST} seconds"))

    @settings(
        max_examples=500 if FUZZ else 30,
        deadline=None,
        derandomize=not FUZZ,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.randoms(use_true_random=False))
    def try_inputs(chance: Random) -> None:
        for path in tmp_path.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        x.clear_faults()
        x.requests.clear()
        write_file("keys.py", KEYS[0])
        args = [*INPUTS[kind](chance, x, store), *chance.choice(WAYS)]
        dataset = Path(write_file(chance.choice([OUT, "out.jsonl"]), OLD_DATASET))
        note(f"{args} --output {dataset}")
        for path in filter(Path.is_file, Path().rglob("*")):
            note(f"{path}: {path.read_bytes()!r:.9000}")
        signal.alarm(LONGEST)
        try:
            run = main(*args, "--output", dataset, API_BASE_URL=x.url)
        finally:
            signal.alarm(0)
        check_result(run, args, dataset)
        ended[run.code] += 1

    end = time.monotonic() + FUZZ / len(INPUTS)
    try:
        try_inputs()
        while time.monotonic() < end:
            try_inputs()
    finally:
        codes = ", ".join(f"{number:,} with {code}" for code, number in sorted(ended.items()))
        if FUZZ:
            with capsys.disabled():
                print(f"\n{kind}: {ended.total():,} inputs ended, {codes}")
    assert len(ended) > 1, "some are as they should be, some are not"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no getrusage")
def test_a_zip_that_expands_to_a_thousand_times_its_size_takes_little_memory(main):
    lists = b'x = [{"a": [' + b"[[]], " * 10**7 + b"0]}]"
    files = archives.make_archive(ARCHIVED[:1]) | {"data/note-tweet.js": lists}
    assert Path(archives.write_zip("a.zip", files)).stat().st_size < len(lists) / 300
    assert measure_peak_memory("a.zip") < 100
