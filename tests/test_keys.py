"""The keys of X: where they are found, and that nobody ever gets to see them."""

from __future__ import annotations

import base64
import logging
import re
import shutil
import socket
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from conftest import SCRIPT, Run, clean_environment
from x_simulator import Fault, Rules, XSimulator, make_account_world

import download_tweets
from download_tweets import DownloadError, Options

KEYS_FILE = SCRIPT.with_name("keys.py")
NAME = "example_account"
FILE = "example_account_tweets.csv"
TOKEN = "AAAAAAAAAAAAAAAAAAAAAMLheAAAAAAA0%2BuSeid%2BULvsea4JtiGRiSDSJSI%3DEUifiRBkKG5E2XzMDjR"
KEY = "xvz1evFS4wEEPTGEFPHBog7Kq"
SECRET = "L8qq9PZyRg6ieKGEKhZolGC0vJWLw8iEJ88DRdyOgQw3mZtBp5"
BASIC = base64.b64encode(f"{KEY}:{SECRET}".encode()).decode()
WRONG = "AAAAAAAAAAAAAAAAAAAAAWrongWrong%2FnotAToken%3DofThisSimulatorAtAll7Zq"
PAIR = {"BEARER_TOKEN": "", "CONSUMER_KEY": KEY, "CONSUMER_SECRET": SECRET}
EITHER = pytest.mark.parametrize("keys", [{}, PAIR], ids=["a bearer token", "a consumer key"])


@pytest.fixture
def x() -> Iterator[XSimulator]:
    """X with keys that are easy to recognise."""
    world = make_account_world(NAME, posts=30)
    with XSimulator(world, Rules(TOKEN, KEY, SECRET, search_pace=0)) as simulator:
        yield simulator


def parts_of(secret: str, size: int = 10) -> list[str]:
    """Every stretch of a secret that is long enough to be no chance."""
    return [secret[start : start + size] for start in range(len(secret) - size + 1)]


SHOWN = ("A" * 10,)  # with what every bearer token begins
PARTS = [
    part
    for secret in (TOKEN, KEY, SECRET, BASIC, WRONG)
    for part in parts_of(secret)
    if part not in SHOWN
]


def leaked(text: str) -> list[str]:
    """The parts of secrets that a text shows."""
    return [part for part in PARTS if part in text]


def check_no_secret(run: Run) -> None:
    """No secret, nor a part of one, is in what was told or in any file that was written."""
    assert leaked(run.out + run.err) == []
    for path in run.folder.rglob("*"):
        if path.is_file():
            assert leaked(path.read_bytes().decode("utf-8", "replace")) == [], path.name


def check_told(run: Run, *words: str, code: int = 1) -> None:
    """One line tells what is wrong with the keys, and no dataset was written."""
    lines = [line for line in run.err.splitlines() if not line.startswith("from X: ")]  # the bill
    assert (run.code, run.out, len(lines)) == (code, "", 1)
    assert lines[0].startswith("error: ")
    for word in words:
        assert word in lines[0]
    assert {path.name for path in run.folder.rglob("*")} <= {"tweets.db"}
    check_no_secret(run)


def check_told_last(run: Run) -> None:
    """A run failed, which its last line tells without a secret."""
    assert (run.code, run.out) == (1, "")
    assert run.err.splitlines()[-1].startswith("error: ")
    check_no_secret(run)


# --- keys.py ---


@pytest.fixture
def beside(tmp_path: Path, x: XSimulator) -> Callable[..., Run]:
    """Run the script, or a program that uses it, in a process of its own beside this keys.py."""

    def run(keys: str | bytes | None, program: str = "", **environment: str) -> Run:
        for name in ("home", "work"):
            (tmp_path / name).mkdir()
        shutil.copy(SCRIPT, tmp_path / "home")
        if keys is not None:
            content = keys.encode() if isinstance(keys, str) else keys
            (tmp_path / "home" / "keys.py").write_bytes(content)
        words = ["-c", program] if program else [str(tmp_path / "home" / SCRIPT.name), NAME, "5"]
        done = subprocess.run(
            [sys.executable, "-X", "utf8", *words],
            cwd=tmp_path / "work",
            env=clean_environment(
                None, API_BASE_URL=x.url, PYTHONPATH=str(tmp_path / "home"), **environment
            ),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        result = Run(done.returncode, done.stdout, done.stderr, tmp_path / "work")
        check_no_secret(result)
        return result

    return run


def check_read(run: Run, x: XSimulator, token_requests: int = 0) -> None:
    """The dataset is there, and X was asked with the right bearer token."""
    assert run.code == 0, run.err
    assert len(run.rows(FILE)) == 5
    assert [request.path for request in x.requests if request.method == "POST"] == [
        "/oauth2/token"
    ] * token_requests
    assert {search.headers["authorization"] for search in x.searches} == {f"Bearer {TOKEN}"}
    assert {request.status for request in x.requests} == {200}


OLDER = f"""\
keys = {{'consumer_key': "{KEY}",
        'consumer_secret': "{SECRET}",
        'access_token': "1234-notneeded",
        'access_token_secret': "notneeded"}}
label = "development"
"""
RIGHT_FILES = [  # what the file is, its content, how many bearer tokens are asked for
    ("only a bearer token", f'bearer_token = "{TOKEN}"\n', 0),
    ("in single quotes", f"bearer_token = '{TOKEN}'", 0),
    ("blanks within the quotes", f'bearer_token = " {TOKEN}\\n"\n', 0),
    (
        "only a consumer key and secret",
        f'keys = {{"consumer_key": "{KEY}", "consumer_secret": "{SECRET}"}}\n',
        1,
    ),
    (
        "consumer key and secret by themselves",
        f'consumer_key = "{KEY}"\nconsumer_secret = "{SECRET}"',
        1,
    ),
    ("an older file without a bearer token", OLDER, 1),
    ("an older file with an empty one", OLDER + 'bearer_token = ""\n', 1),
    ("both: the bearer token is enough", OLDER + f'bearer_token = "{TOKEN}"\n', 0),
    (
        "an incomplete pair beside a bearer token",
        f'keys = {{"consumer_key": "{KEY}"}}\nbearer_token = "{TOKEN}"',
        0,
    ),
    ("a byte order mark", f'\ufeffbearer_token = "{TOKEN}"\n', 0),
    ("the line ends of Windows", OLDER.replace("\n", "\r\n"), 1),
    (
        "other assignments and an import",
        f'import os\nnumber = 5\nwords = ["a", None]\nbearer_token = "{TOKEN}"\nname = "é"\n',
        0,
    ),
    ("the file of this repository, filled in", "", 1),
]


@pytest.mark.parametrize(
    ("content", "token_requests"),
    [file[1:] for file in RIGHT_FILES],
    ids=[file[0] for file in RIGHT_FILES],
)
def test_a_keys_file_opens_x(beside, x, content, token_requests):
    if not content:
        content = KEYS_FILE.read_text("utf-8")
        for name, value in {"consumer_key": KEY, "consumer_secret": SECRET}.items():
            content, number = re.subn(rf'("{name}": )"[^"]*"', rf'\1"{value}"', content)
            assert number == 1
        content = re.sub("bearer_token = .*", "bearer_token = ''", content)
    check_read(beside(content), x, token_requests)


def test_the_keys_file_of_this_repository_is_as_older_files_are_and_empty():
    names: dict[str, Any] = {}
    exec(KEYS_FILE.read_text("utf-8"), names)
    four = ["consumer_key", "consumer_secret", "access_token", "access_token_secret"]
    assert list(names["keys"]) == four
    values = [*names["keys"].values(), names["bearer_token"], names["label"]]
    assert {type(value) for value in values} == {str}
    if any(values):
        pytest.skip("somebody's own keys are in it")


WRONG_FILES = [  # what is wrong, the file, what is told besides that it is keys.py
    ("the token without quotes", f"bearer_token = {TOKEN}", ""),
    (
        "a key without quotes",
        f'keys = {{"consumer_key": {KEY}, "consumer_secret": {SECRET}}}',
        "quotes",
    ),
    ("a quote that is left open", f'label = ""\nbearer_token = "{TOKEN}\n', "line 2"),
    ("curly quotes", f"label = ''\n\nbearer_token = “{TOKEN}”", "line 3"),
    (
        "a comma that is left out",
        f'keys = {{"consumer_key": "{KEY}" "consumer_secret": "{SECRET}"}}',
        "line 1",
    ),
    ("an indented line", f'  bearer_token = "{TOKEN}"', "line 1"),
    ("a brace that is left open", f'keys = {{"consumer_key": "{KEY}",\n', "line 1"),
    ("a sum", f'bearer_token = "{TOKEN}" + 1', "quotes"),
    ("a call", f'bearer_token = open("{TOKEN}").read()', "quotes"),
    ("a list", f'bearer_token = ["{TOKEN}"]', ""),
    ("a set", f'bearer_token = {{"{TOKEN}"}}', ""),
    ("bytes", f'bearer_token = b"{TOKEN}"', ""),
    ("a number", "bearer_token = 12345678901234567890", ""),
    ("a dictionary that cannot be", f'keys = {{[]: "{SECRET}"}}', ""),
    ("UTF-16, as PowerShell writes it", f'bearer_token = "{TOKEN}"'.encode("utf-16"), ""),
    ("a NUL", f'bearer_token = "{TOKEN}"\n\0', ""),
    ("another program's file", f"BEARER {TOKEN}", "line 1"),
    ("an endless nest", f'bearer_token = {"(" * 500}"{TOKEN}"{")" * 500}', ""),
]


@pytest.mark.parametrize(
    ("content", "word"), [file[1:] for file in WRONG_FILES], ids=[file[0] for file in WRONG_FILES]
)
def test_a_mistake_in_the_keys_file_is_told_without_the_key(beside, x, content, word):
    run = beside(content)
    check_told(run, "keys.py", word)
    assert "None" not in run.err
    assert (x.requests, list(run.folder.iterdir())) == ([], [])


@pytest.mark.parametrize(
    "content", [file[1] for file in WRONG_FILES[:6]], ids=[file[0] for file in WRONG_FILES[:6]]
)
def test_a_mistake_in_the_keys_file_shows_no_key_in_the_traceback_of_a_program(beside, content):
    program = f"from download_tweets import *; download_tweets(Options({NAME!r}, limit=5))"
    run = beside(content, program)
    assert (run.code, run.out) == (1, "")
    assert "keys.py" in run.err.splitlines()[-1]


def test_the_keys_file_is_read_and_not_run(beside, x):
    """A traceback of it would show its lines."""
    content = f'bearer_token = "{TOKEN}"\nprint(bearer_token)\nraise SystemExit(bearer_token)\n'
    check_read(beside(content), x)


NO_KEYS = [
    ("no file", None, {}),
    ("an empty file", "", {}),
    ("empty values", 'keys = {"consumer_key": "", "consumer_secret": ""}\nbearer_token = ""', {}),
    ("blanks", 'bearer_token = " "', {}),
    ("None", "keys = None\nbearer_token = None", {}),
    ("only a key", f'keys = {{"consumer_key": "{KEY}"}}', {}),
    ("only a secret", f'keys = {{"consumer_secret": "{SECRET}"}}', {}),
    (
        "only an access token",
        f'keys = {{"access_token": "{KEY}", "access_token_secret": "{SECRET}"}}',
        {},
    ),
    ("only a key in the environment", None, {"CONSUMER_KEY": KEY}),
    ("only a secret in the environment", "", {"CONSUMER_SECRET": SECRET}),
    ("empty variables", None, {"BEARER_TOKEN": "", "CONSUMER_KEY": " ", "CONSUMER_SECRET": ""}),
]


@pytest.mark.parametrize(
    ("content", "environment"), [row[1:] for row in NO_KEYS], ids=[row[0] for row in NO_KEYS]
)
def test_without_keys_one_line_tells_where_to_put_them(beside, x, content, environment):
    run = beside(content, **environment)
    names = ["bearer_token", "consumer_key", "consumer_secret", "keys.py", "BEARER_TOKEN"]
    check_told(run, *names)
    assert (x.requests, list(run.folder.iterdir())) == ([], [])


# --- the environment ---

WRONG_FILE = (
    f'keys = {{"consumer_key": "{WRONG}", "consumer_secret": "{WRONG}"}}\nbearer_token = "{WRONG}"'
)
RIGHT_FILE = f'bearer_token = "{TOKEN}"'


RIGHT_PAIR = {"CONSUMER_KEY": KEY, "CONSUMER_SECRET": SECRET}
WRONG_PAIR = {"CONSUMER_KEY": WRONG, "CONSUMER_SECRET": WRONG}
ENVIRONMENTS = [  # what is where, keys.py, the environment, how many bearer tokens are asked for
    ("a token and no file", None, {"BEARER_TOKEN": TOKEN}, 0),
    ("a token with blanks around it", None, {"BEARER_TOKEN": f" {TOKEN}\n"}, 0),
    ("a token and a wrong file", WRONG_FILE, {"BEARER_TOKEN": TOKEN}, 0),
    ("a token and a wrong pair", WRONG_FILE, {"BEARER_TOKEN": TOKEN} | WRONG_PAIR, 0),
    ("a pair and a wrong file", WRONG_FILE, RIGHT_PAIR, 1),
    ("a token and a broken file", f"bearer_token = {TOKEN}", {"BEARER_TOKEN": TOKEN}, 0),
    ("empty variables", RIGHT_FILE, dict.fromkeys(["BEARER_TOKEN", *RIGHT_PAIR], ""), 0),
    ("only a key", RIGHT_FILE, {"CONSUMER_KEY": KEY}, 0),
    ("only a secret", RIGHT_FILE, {"CONSUMER_SECRET": SECRET}, 0),
]


@pytest.mark.parametrize(
    ("content", "environment", "token_requests"),
    [row[1:] for row in ENVIRONMENTS],
    ids=[row[0] for row in ENVIRONMENTS],
)
def test_the_environment_goes_before_the_file(beside, x, content, environment, token_requests):
    check_read(beside(content, **environment), x, token_requests)


@pytest.mark.parametrize(
    "environment", [{"BEARER_TOKEN": WRONG}, WRONG_PAIR], ids=["a token", "a pair"]
)
def test_the_environment_goes_before_the_file_even_if_it_is_wrong(beside, x, environment):
    run = beside(RIGHT_FILE, **environment)
    check_told(run, "wrong")
    assert {request.status for request in x.requests} <= {401, 403}


@EITHER
def test_either_kind_of_key_serves_searches_lookups_and_profiles(main, x, keys):
    done = main(NAME, 10, True, "--text_format", "reply", simulator=x, **keys)
    assert done.code == 0
    main("nobody_at_all", 10, simulator=x, **keys)
    asked = [request for request in x.requests if request.path != "/oauth2/token"]
    assert min(len(x.searches), len(x.lookups), len(x.user_lookups)) >= 1
    assert {request.status for request in x.requests} == {200}
    assert {request.headers["authorization"] for request in asked} == {f"Bearer {TOKEN}"}
    assert len(x.requests) - len(asked) == (2 if keys else 0)  # one a run
    check_no_secret(done)


def test_the_bearer_token_is_fetched_as_x_wants_it(main, x):
    assert main(NAME, 5, simulator=x, **PAIR).code == 0
    request = x.requests[0]
    assert (request.method, request.path) == ("POST", "/oauth2/token")
    assert request.headers["authorization"] == f"Basic {BASIC}"
    assert request.headers["content-type"].startswith("application/x-www-form-urlencoded")


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({"BEARER_TOKEN": WRONG}, ["token", "wrong", "401"]),
        ({**PAIR, "CONSUMER_KEY": WRONG}, ["consumer key or secret is wrong", "403"]),
        ({**PAIR, "CONSUMER_SECRET": WRONG}, ["consumer key or secret is wrong", "403"]),
        ({**PAIR, "CONSUMER_KEY": SECRET, "CONSUMER_SECRET": KEY}, ["wrong", "403"]),
    ],
)
def test_wrong_keys_are_told_as_such(main, x, keys, words):
    done = main(NAME, 5, simulator=x, **keys)
    check_told(done, *words)
    assert len(x.requests) == 1


@pytest.mark.parametrize("name", ["BEARER_TOKEN", "CONSUMER_KEY", "CONSUMER_SECRET"])
@pytest.mark.parametrize("mark", [" ", "\n", "\r\nX-Header: ", "\t", "é", "…", "“", "\x7f"])
def test_a_key_with_a_letter_that_no_key_has_is_told_by_its_name(main, x, name, mark):
    keys = {**PAIR, name: TOKEN[:40] + mark + TOKEN[40:]}
    check_told(main(NAME, 5, simulator=x, **keys), name.lower())
    assert x.requests == []


# --- what X, a proxy or a log says of them ---

ECHOED = {  # what comes back, by what it is
    "the header with the bearer token": f"Authorization: Bearer {TOKEN}",
    "the consumer key": KEY,
    "the consumer secret": SECRET,
    "the header with both": f"Authorization: Basic {BASIC}",
}


def echoes(status: int, secret: str) -> list[Fault]:
    """Answers that give the secret back, each in another place."""
    errors = {"message": f"Bad request by {secret}", "parameters": {secret: [secret]}}
    texts: list[Any] = [
        {"title": secret, "detail": f"You are {secret}, and denied."},
        {"title": "Denied", "reason": secret, "type": f"https://example.org/{secret}"},
        {"errors": [errors | {"title": secret, "resource_id": secret, "detail": secret}]},
        {"errors": [{"detail": f"User has been suspended: [{secret}]", "value": secret}]},
        [secret],
    ]
    page = f"<html><body>{secret}</body></html>".encode()
    headers = (("content-type", "text/html"), ("www-authenticate", secret), ("x-echo", secret))
    return [*(Fault.says(status, text) for text in texts), Fault(status, page, headers)]


SEARCH_STATUSES = (200, 400, 401, 402, 403, 404, 418, 429, 500)


@pytest.mark.parametrize(
    ("on", "status", "what"),
    [
        *(("search", status, what) for status in SEARCH_STATUSES for what in ECHOED),
        *(
            (on, status, what)
            for on in ("lookup", "users")
            for status in (403, 200)
            for what in ECHOED
        ),
        *(("token", status, what) for status in (403, 200, 503) for what in [*ECHOED][1:]),
    ],
)
def test_a_secret_that_x_gives_back_is_not_passed_on(main, x, monkeypatch, on, status, what):
    for waits in ("LIMIT_WAITS", "RETRY_WAITS"):
        monkeypatch.setattr(download_tweets, waits, ())
    line = {"lookup": [NAME, 10, True, "--text_format", "reply"], "users": ["nobody_at_all", 5]}
    for fault in echoes(status, ECHOED[what]):
        requests = len(x.requests)
        x.fail(fault, on=on)
        done = main(*line.get(on, [NAME, 5]), simulator=x, **PAIR)
        check_no_secret(done)
        assert len(x.requests) > requests
        assert done.code == 1 or (status, on) == (200, "lookup")
        if done.code == 0:  # or nothing would be asked again
            (done.folder / "tweets.db").unlink()


@pytest.mark.parametrize("what", ECHOED)
def test_the_reason_why_a_post_cannot_be_had_is_not_given_in_the_words_of_x(main, x, what):
    line = [NAME, 10, True, "--text_format", "reply"]
    assert main(*line, simulator=x, **PAIR).code == 0
    words = dict.fromkeys(["title", "detail", "value"], ECHOED[what])
    ids = x.lookups[0].params["ids"].split(",")
    x.fail(Fault.says(200, {"errors": [{"resource_id": id, **words} for id in ids]}), on="lookup")
    Path("tweets.db").unlink()
    done = main(*line, simulator=x, **PAIR)
    assert done.code == 0
    assert "without the post they answer" in done.out
    check_no_secret(done)


@pytest.mark.parametrize("room", range(200, 320, 9))
def test_a_secret_that_is_cut_off_in_a_long_message_does_not_show_its_beginning(main, x, room):
    for secret in (TOKEN, SECRET):
        x.fail(Fault.says(400, {"detail": f"{'x' * room} {secret}"}))
        done = main(NAME, 5, simulator=x, **PAIR)
        assert "x" * 100 in done.err
        check_no_secret(done)


FAULTS = {
    "a bad request": Fault.invalid_request(),
    "unauthorized": Fault.unauthorized(),
    "wrong keys": Fault.wrong_keys(),
    "no credits": Fault.credits_depleted(),
    "a payment required": Fault.payment_required(),
    "the spending cap": Fault.spend_cap_reached(),
    "not enrolled": Fault.client_not_enrolled(),
    "another authentication": Fault.unsupported_authentication(),
    "the usage cap": Fault.usage_cap(retry_after=1),
    "too fast": Fault.too_fast(),
    "too many": Fault.too_many_without_headers(),
    "an error of X": Fault.server_error(),
    "a page of HTML": Fault.service_unavailable(),
    "a list": Fault.json_list(),
    "a list in a refusal": Fault.json_list(403),
    "null": Fault.json_null(),
    "null in a refusal": Fault.json_null(403),
    "no errors": Fault.errors_null(400),
    "nothing": Fault.empty_object(),
    "a broken connection": Fault.reset_before_answer(),
    "a lost answer": Fault.answer_lost(),
    "an answer that breaks off": Fault.reset_midway(),
    "half an answer": Fault.half_json(),
    "less than promised": Fault.short_body(),
    "silence": Fault.stalled(1),
    "silence after the headers": Fault.stalled_after_headers(1),
}


@pytest.mark.parametrize(
    ("on", "fault"),
    [("search", name) for name in FAULTS]
    + [("token", name) for name in ("wrong keys", "nothing", "half an answer", "an error of X")],
)
def test_no_failure_of_x_shows_a_key(main, x, monkeypatch, fault, on):
    monkeypatch.setattr(download_tweets, "TIMEOUTS", (0.1, 0.1))
    x.fail(FAULTS[fault], times=None, on=on)
    check_told_last(main(NAME, 5, simulator=x, **PAIR))
    assert leaked(told_to_python(NAME)) == []


def told_to_python(name: str) -> str:
    """The traceback, with all that led to it, which a program sees where a run fails."""
    with pytest.raises(DownloadError) as failure:
        download_tweets.download_tweets(Options(name, limit=5))
    return "".join(traceback.format_exception(failure.value, chain=True))


@dataclass
class Recorder:
    """A server that is not X: it notes what it is told, and may answer with that."""

    url: str
    heard: list[tuple[str, dict[str, str]]]  # the request's address and its headers
    status: int = 403


@pytest.fixture
def other() -> Iterator[Recorder]:
    """A proxy, or some other server, that gives all it hears back in each part of its answer."""
    recorder = Recorder("", [])

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            recorder.heard.append((self.path, dict(self.headers.items())))
            told = self.headers.get("Authorization") or "nothing"
            body = f'{{"title": "Denied", "detail": "{told}"}}'.encode()
            self.send_response(recorder.status, f"Denied to {told}")
            self.send_header("Content-Length", str(len(body)))
            self.send_header("WWW-Authenticate", told)
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_CONNECT = do_GET

        def log_message(self, *_: Any) -> None:
            """Nothing on stderr."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    recorder.url = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield recorder
    server.shutdown()
    server.server_close()


@EITHER
@pytest.mark.parametrize("status", [401, 403, 404, 407, 429, 500])
def test_a_server_that_repeats_what_it_hears_is_not_quoted(main, x, other, keys, status):
    other.status = status
    done = main(NAME, 5, simulator=x, **keys, API_BASE_URL=other.url)
    check_told_last(done)
    assert leaked(told_to_python(NAME)) == []
    assert leaked(str(other.heard)) != []


@pytest.fixture
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """The environment without what it says of proxies."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return monkeypatch


@EITHER
def test_a_proxy_that_repeats_what_it_hears_is_not_quoted(main, x, other, no_proxy, keys):
    no_proxy.setenv("http_proxy", other.url)
    done = main(NAME, 5, simulator=x, **keys, API_BASE_URL="http://x.example")
    check_told_last(done)
    assert other.heard[0][0].startswith("http://x.example/")
    assert leaked(told_to_python(NAME)) == []


def test_x_is_asked_at_its_own_host_and_the_proxys_password_is_kept_too(
    main, other, no_proxy, monkeypatch
):
    password = "pr0xyPasswordOfTheUser"
    no_proxy.setenv("https_proxy", other.url.replace("//", f"//someone:{password}@"))
    done = main(NAME, 5, BEARER_TOKEN=TOKEN)
    check_told_last(done)
    assert {address for address, _ in other.heard} == {"api.x.com:443"}
    assert leaked(str(other.heard)) == []
    assert password not in done.err + told_to_python(NAME)


@EITHER
def test_a_key_does_not_follow_x_to_another_server(main, x, other, keys):
    other.status = 401
    on = "token" if keys else "search"
    elsewhere = (("location", f"{other.url}/2/tweets/search/all"),)
    x.fail(Fault(307, headers=elsewhere), times=None, on=on)
    done = main(NAME, 5, simulator=x, **keys)
    check_told_last(done)
    assert leaked(str(other.heard)) == []


# --- the user's own settings ---


@pytest.mark.parametrize("entry", ["default", "machine 127.0.0.1", "machine api.x.com"])
@EITHER
def test_a_netrc_file_does_not_replace_the_key(main, x, tmp_path, monkeypatch, keys, entry):
    home = tmp_path.parent / f"{tmp_path.name} home"
    home.mkdir()
    for name in (".netrc", "_netrc"):
        (home / name).write_text(f"{entry} login someone password hunter2\n", "utf-8")
        (home / name).chmod(0o600)
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    for netrc in (None, str(home / ".netrc")):
        monkeypatch.setenv("NETRC", netrc) if netrc else monkeypatch.delenv("NETRC", raising=False)
        x.requests.clear()
        done = main(NAME, 5, simulator=x, **keys)
        check_read(done, x, 1 if keys else 0)
        for path in done.folder.iterdir():
            path.unlink()


@EITHER
@pytest.mark.parametrize("logger", [None, "tweepy", "tweepy.client", "urllib3", "requests"])
def test_a_program_that_logs_everything_does_not_log_the_key(main, x, caplog, keys, logger):
    """The levels of tweepy's loggers are global: each is put back after the test."""
    for name in (None, "tweepy", "tweepy.client"):
        caplog.set_level(logging.NOTSET if name else logging.DEBUG, name)
    caplog.set_level(logging.DEBUG, logger)
    done = main(NAME, 5, simulator=x, **keys)
    assert done.code == 0
    assert "GET /2/tweets/search/all" in caplog.text  # urllib3's, so the log is on
    assert leaked(caplog.text) == []


# --- API_BASE_URL ---


@pytest.mark.parametrize(
    "address",
    [
        "ftp://127.0.0.1",
        "localhost:8765",
        "127.0.0.1:8765",
        "api.x.com",
        "http://",
        "https:///2/tweets",
        "http://?query",
        "http://:80",
        "http://[::1",
        "http://[",
        "http://127.0.0.1:port",
        "http://127.0.0.1:99999",
        "http://not a host",
        "http://two..dots",
        "http://" + "n" * 70 + ".example",
        "file:///etc/hosts",
        f"bearer {TOKEN}",
    ],
)
def test_an_address_that_is_none_is_told_before_anything_is_asked(main, x, address):
    for keys in ({}, PAIR):
        done = main(NAME, 5, simulator=x, **keys, API_BASE_URL=address)
        check_told(done, "API_BASE_URL", "http", code=2)
        assert list(done.folder.iterdir()) == []


def test_an_address_at_which_nobody_answers_is_told_in_the_end(main, x):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
        for keys in ({}, PAIR):
            done = main(NAME, 5, simulator=x, **keys, API_BASE_URL=f"http://127.0.0.1:{port}")
            check_told_last(done)
            assert leaked(told_to_python(NAME)) == []


@EITHER
@pytest.mark.parametrize("end", ["", "/", "//"])
def test_all_traffic_goes_to_the_address_that_is_given(main, x, keys, end):
    done = main(NAME, 5, simulator=x, **keys, API_BASE_URL=f"{x.url}{end}")
    check_read(done, x, 1 if keys else 0)
