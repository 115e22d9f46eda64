"""Test the API keys: where they are read from, and that no output contains them."""

from __future__ import annotations

import base64
import logging
import random
import re
import threading
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from conftest import SCRIPT, Run
from x_simulator import Fault, Rules, XSimulator, make_account_world

import download_tweets
from download_tweets import Credential, DownloadError, Options

KEYS_FILE = SCRIPT.with_name("keys.py")
NAME = "example_account"
FILE = "example_account_tweets.csv"
TOKEN = "AAAAAAAAAAAAAAAAAAAAAMLheAAAAAAA0%2BuSeid%2BULvsea4JtiGRiSDSJSI%3DEUifiRBkKG5E2XzMDjR"
KEY = "xvz1evFS4wEEPTGEFPHBog7Kq"
SECRET = "L8qq9PZyRg6ieKGEKhZolGC0vJWLw8iEJ88DRdyOgQw3mZtBp5"
BASIC = base64.b64encode(f"{KEY}:{SECRET}".encode()).decode()
WRONG = "AAAAAAAAAAAAAAAAAAAAAWrongWrong%2FnotAToken%3DofThisSimulatorAtAll7Zq"
PASSWORD = "pr0xyPasswordOfTheUser"
RIGHT_PAIR = {"CONSUMER_KEY": KEY, "CONSUMER_SECRET": SECRET}
WRONG_PAIR = {"CONSUMER_KEY": WRONG, "CONSUMER_SECRET": WRONG}
PAIR = {"BEARER_TOKEN": "", **RIGHT_PAIR}
NO_KEYS = {"BEARER_TOKEN": ""}
EITHER = pytest.mark.parametrize("keys", [{}, PAIR], ids=["a bearer token", "a consumer key"])


@pytest.fixture
def x() -> Iterator[XSimulator]:
    """Yield a simulator with keys that are easy to recognize."""
    world = make_account_world(NAME, posts=30)
    with XSimulator(world, Rules(TOKEN, KEY, SECRET, search_pace=0)) as simulator:
        yield simulator


PARTS = [  # parts of secrets that are too long to occur by chance
    secret[start : start + 10]
    for secret in (TOKEN, KEY, SECRET, BASIC, WRONG, PASSWORD)
    for start in range(len(secret) - 9)
    if secret[start : start + 10] != "A" * 10  # the beginning of every bearer token
]


def find_leaks(text: str) -> list[str]:
    """Return the parts of secrets that are in a text."""
    return [part for part in PARTS if part in text]


def check_no_secret(run: Run) -> None:
    """Check that no output and no file of a run contains a secret or a part of one."""
    assert find_leaks(run.out + run.err) == []
    for path in run.folder.rglob("*"):
        if path.is_file() and path.name != KEYS_FILE.name:
            assert find_leaks(path.read_bytes().decode("utf-8", "replace")) == [], path.name


def check_error_message(run: Run, *parts: str, code: int = 1) -> None:
    """Check that a run printed one error with these parts, and wrote no dataset."""
    printed = run.err.splitlines()
    lines = [line for line in printed if not line.startswith("Posts from X are stored in ")]
    assert (run.code, run.out, len(lines)) == (code, "", 1)
    assert lines[0].startswith("error: ")
    for part in parts:
        assert part in lines[0]
    assert not list(run.folder.rglob("*_tweets.csv"))
    check_no_secret(run)


def check_last_line(run: Run) -> None:
    """Check that a run failed and that its last line is the error, without a secret."""
    assert (run.code, run.out) == (1, "")
    assert run.err.splitlines()[-1].startswith("error: ")
    check_no_secret(run)


def check_downloaded(run: Run, x: XSimulator, token_requests: int = 0) -> None:
    """Check that the dataset exists and that all requests had the right bearer token."""
    assert run.code == 0, run.err
    assert len(run.rows(FILE)) == 5
    posted = [request.path for request in x.requests if request.method == "POST"]
    assert posted == ["/oauth2/token"] * token_requests
    assert {search.headers["authorization"] for search in x.searches} == {f"Bearer {TOKEN}"}
    assert {request.status for request in x.requests} == {200}
    check_no_secret(run)


# --- keys.py and the environment ---

RIGHT_FILE = f'bearer_token = "{TOKEN}"'
PAIR_FILE = f'keys = {{"consumer_key": "{KEY}", "consumer_secret": "{SECRET}"}}'
WRONG_FILE = f'keys = {{"consumer_key": "{WRONG}", "consumer_secret": "{WRONG}"}}\n'
WRONG_FILE += f'bearer_token = "{WRONG}"'
OLDER = f"""\
keys = {{'consumer_key': "{KEY}",
        'consumer_secret': "{SECRET}",
        'access_token': "1234-notneeded",
        'access_token_secret': "notneeded"}}
label = "development"
"""
FOUND: list[tuple[str | None, dict[str, str], int]] = [
    # keys.py, the environment, how many bearer tokens are requested
    (RIGHT_FILE, {}, 0),
    (f"bearer_token = '{TOKEN}'", {}, 0),
    (f'bearer_token: str = "{TOKEN}"', {}, 0),
    (f'bearer_token = " {TOKEN}\\n"\n', {}, 0),
    (PAIR_FILE, {}, 1),
    (f'consumer_key = "{KEY}"\nconsumer_secret = "{SECRET}"', {}, 1),
    (OLDER, {}, 1),
    (OLDER + 'bearer_token = ""\n', {}, 1),
    (OLDER + f"{RIGHT_FILE}\n", {}, 0),
    (f'keys = {{"consumer_key": "{KEY}"}}\n{RIGHT_FILE}', {}, 0),
    (f"\ufeff{RIGHT_FILE}\n", {}, 0),
    (f'BEARER_TOKEN = "{TOKEN}"', {}, 0),
    (f'Keys = {{"Consumer_Key": "{KEY}", "CONSUMER_SECRET": "{SECRET}"}}', {}, 1),
    (f'bearer_token = "Bearer {TOKEN}"', {}, 0),
    (f"bearer_token = \"'{TOKEN}'\"", {}, 0),
    (OLDER.replace("\n", "\r\n"), {}, 1),
    (f'import os\nnumber = 5\nwords = ["a", None]\n{RIGHT_FILE}\nname = "é"\n', {}, 0),
    (
        f"{RIGHT_FILE}\nprint(bearer_token)\nraise SystemExit(bearer_token)\n",
        {},
        0,
    ),  # keys.py is parsed, not executed
    (None, {"BEARER_TOKEN": TOKEN}, 0),
    (None, {"BEARER_TOKEN": f" {TOKEN}\n"}, 0),
    (None, {"BEARER_TOKEN": f"'{TOKEN}'"}, 0),
    (None, {"BEARER_TOKEN": f'"Bearer {TOKEN}"\r\n'}, 0),
    (None, {"CONSUMER_KEY": f'"{KEY}"', "CONSUMER_SECRET": f'"{SECRET}"'}, 1),
    (WRONG_FILE, {"BEARER_TOKEN": TOKEN}, 0),
    (WRONG_FILE, {"BEARER_TOKEN": TOKEN} | WRONG_PAIR, 0),
    (WRONG_FILE, RIGHT_PAIR, 1),
    (f"bearer_token = {TOKEN}", {"BEARER_TOKEN": TOKEN}, 0),
    (RIGHT_FILE, dict.fromkeys(["BEARER_TOKEN", *RIGHT_PAIR], ""), 0),
    (RIGHT_FILE, {"CONSUMER_KEY": KEY}, 0),
    (RIGHT_FILE, {"CONSUMER_SECRET": SECRET}, 0),
]
NO_KEY = ["No API key found", "Set BEARER_TOKEN", "fill in keys.py"]
NO_SECRET, NO_CONSUMER_KEY = ["consumer_secret is missing"], ["consumer_key is missing"]
ERRORS: list[tuple[str | bytes | None, dict[str, str], list[str]]] = [
    # keys.py, the environment, what is printed
    (f"bearer_token = {TOKEN}", {}, ["keys.py"]),
    (f'keys = {{"consumer_key": {KEY}, "consumer_secret": {SECRET}}}', {}, ["quotes"]),
    (f'label = ""\nbearer_token = "{TOKEN}\n', {}, ["keys.py", "line 2"]),
    (f"label = ''\n\nbearer_token = “{TOKEN}”", {}, ["keys.py", "line 3"]),
    (f'keys = {{"consumer_key": "{KEY}" "consumer_secret": "{SECRET}"}}', {}, ["line 1"]),
    (f'  bearer_token = "{TOKEN}"', {}, ["line 1"]),
    (f'keys = {{"consumer_key": "{KEY}",\n', {}, ["line 1"]),
    (f'bearer_token = "{TOKEN}" + 1', {}, ["quotes"]),
    (f'bearer_token = open("{TOKEN}").read()', {}, ["quotes"]),
    (f'bearer_token = ["{TOKEN}"]', {}, ["keys.py"]),
    (f'bearer_token = {{"{TOKEN}"}}', {}, ["keys.py"]),
    (f'bearer_token = b"{TOKEN}"', {}, ["keys.py"]),
    ("bearer_token = 12345678901234567890", {}, ["keys.py"]),
    (f'keys = {{[]: "{SECRET}"}}', {}, ["keys.py"]),
    (f'bearer_token = "{TOKEN}"'.encode("utf-16"), {}, ["keys.py"]),
    (f'bearer_token = "{TOKEN}"\n\0', {}, ["keys.py"]),
    (f"BEARER {TOKEN}", {}, ["line 1"]),
    (f'bearer_token = {"(" * 500}"{TOKEN}"{")" * 500}', {}, ["keys.py"]),
    (None, {}, NO_KEY),
    ("", {}, NO_KEY),
    ('keys = {"consumer_key": "", "consumer_secret": ""}\nbearer_token = ""', {}, NO_KEY),
    ('bearer_token = " "', {}, NO_KEY),
    ("keys = None\nbearer_token = None", {}, NO_KEY),
    (f'keys = {{"consumer_key": "{KEY}"}}', {}, NO_SECRET),
    (f'keys = {{"consumer_secret": "{SECRET}"}}', {}, NO_CONSUMER_KEY),
    (f'keys = {{"access_token": "{KEY}", "access_token_secret": "{SECRET}"}}', {}, NO_KEY),
    (None, {"CONSUMER_KEY": KEY}, NO_SECRET),
    ("", {"CONSUMER_SECRET": SECRET}, NO_CONSUMER_KEY),
    (None, {"BEARER_TOKEN": "", "CONSUMER_KEY": " ", "CONSUMER_SECRET": ""}, NO_KEY),
]


@pytest.fixture
def run_with_keys_file(
    main: Callable[..., Run], tmp_path: Path, x: XSimulator, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Run]:
    """Run the command line as if this keys.py were beside the script."""

    def run(content: str | bytes | None, **environment: str) -> Run:
        home = tmp_path.parent / "home"
        home.mkdir()
        if content is not None:
            raw = content.encode() if isinstance(content, str) else content
            (home / "keys.py").write_bytes(raw)
        monkeypatch.setattr(download_tweets, "__file__", str(home / SCRIPT.name))
        return main(NAME, 5, simulator=x, **NO_KEYS | environment)

    return run


@pytest.mark.parametrize(("content", "environment", "token_requests"), FOUND)
def test_keys_are_read_from_the_environment_or_keys_py(
    run_with_keys_file, x, content, environment, token_requests
):
    check_downloaded(run_with_keys_file(content, **environment), x, token_requests)


@pytest.mark.parametrize(("content", "environment", "message"), ERRORS)
def test_an_invalid_or_missing_key_is_an_error_before_any_request(
    run_with_keys_file, x, content, environment, message
):
    run = run_with_keys_file(content, **environment)
    check_error_message(run, *message)
    assert "None" not in run.err
    assert (x.requests, list(run.folder.iterdir())) == ([], [])
    if message not in (NO_KEY, NO_SECRET, NO_CONSUMER_KEY):
        assert "keys.py" in run.err
        assert find_leaks(traceback_of(NAME)) == []


def test_an_empty_variable_is_reported(tool, x):
    url = {"API_BASE_URL": x.url}
    for name in ("BEARER_TOKEN", "CONSUMER_KEY"):
        empty = tool(NAME, 5, env=url | {name: ""})
        check_error_message(empty, f"No API key found: {name} is empty", *NO_KEY[1:])
    check_error_message(tool(NAME, 5, env=url), "No API key found. ", *NO_KEY[1:])


def test_the_keys_file_of_this_repository_has_the_old_format_and_can_be_filled_in(
    run_with_keys_file, x
):
    content = KEYS_FILE.read_text("utf-8")
    names: dict[str, Any] = {}
    exec(content, names)
    four = ["consumer_key", "consumer_secret", "access_token", "access_token_secret"]
    assert list(names["keys"]) == four
    values = [*names["keys"].values(), names["bearer_token"], names["label"]]
    assert {type(value) for value in values} == {str}
    for name, value in {"consumer_key": KEY, "consumer_secret": SECRET}.items():
        content, number = re.subn(rf'("{name}": )"[^"]*"', rf'\1"{value}"', content)
        assert number == 1
    check_downloaded(
        run_with_keys_file(re.sub("bearer_token = .*", "bearer_token = ''", content)), x, 1
    )


# --- how X uses and rejects them ---


@EITHER
def test_either_type_of_key_works_for_searches_lookups_and_profiles(main, x, keys):
    done = main(NAME, 10, True, "--text_format", "reply", simulator=x, **keys)
    assert done.code == 0
    main("nobody_at_all", 10, simulator=x, **keys)
    sent = [request for request in x.requests if request.path != "/oauth2/token"]
    paths = {"/2/tweets/search/all", "/2/tweets", "/2/users/by"}
    assert {request.path for request in sent} == paths
    assert {request.status for request in x.requests} == {200}
    assert {request.headers["authorization"] for request in sent} == {f"Bearer {TOKEN}"}
    tokens = [request for request in x.requests if request.path == "/oauth2/token"]
    assert len(tokens) == (2 if keys else 0)  # one per run
    for request in tokens:
        assert (request.method, request.headers["authorization"]) == ("POST", f"Basic {BASIC}")
        assert request.headers["content-type"].startswith("application/x-www-form-urlencoded")
    check_no_secret(done)


@pytest.mark.parametrize(
    ("keys", "message", "other"),
    [
        ({"BEARER_TOKEN": WRONG}, ["Invalid bearer token (HTTP 401"], "consumer"),
        ({**PAIR, "CONSUMER_KEY": WRONG}, ["Invalid consumer key or secret (HTTP 403"], "bearer"),
        ({**PAIR, "CONSUMER_SECRET": WRONG}, ["Invalid consumer key or secret"], "bearer"),
        ({**PAIR, "CONSUMER_KEY": SECRET, "CONSUMER_SECRET": KEY}, ["Invalid consumer"], "bearer"),
    ],
)
def test_the_error_for_wrong_keys_names_the_keys(main, x, keys, message, other):
    done = main(NAME, 5, simulator=x, **keys)
    check_error_message(done, *message, "Copy it again from https://console.x.com.")
    assert other not in done.err
    assert len(x.requests) == 1


def test_the_error_names_the_keys_whose_token_x_rejects(main, x):
    x.fail(Fault.unauthorized(), on="search")
    check_error_message(main(NAME, 5, simulator=x, **PAIR), "consumer key")


@pytest.mark.parametrize("name", ["BEARER_TOKEN", "CONSUMER_KEY", "CONSUMER_SECRET"])
def test_the_error_names_the_key_with_an_invalid_character(main, x, name):
    for mark in (" ", "\n", "\r\nX-Header: ", "\t", "é", "…", "“", "\x7f"):
        keys = {**PAIR, name: TOKEN[:40] + mark + TOKEN[40:]}
        check_error_message(main(NAME, 5, simulator=x, **keys), name.lower())
    assert x.requests == []


# --- no output ever shows them ---


def traceback_of(name: str) -> str:
    """Download in a thread, and return the traceback of the error."""
    with ThreadPoolExecutor() as pool, pytest.raises(DownloadError) as failure:
        pool.submit(download_tweets.download_tweets, Options(name, limit=5)).result()
    return "".join(traceback.format_exception(failure.value, chain=True))


def make_echoes(status: int, secret: str, chance: random.Random) -> list[Fault]:
    """Return responses that contain the secret in different places."""
    errors = {"message": f"Bad request by {secret}", "parameters": {secret: [secret]}}
    texts: list[Any] = [
        {"title": secret, "detail": f"You are {secret}, and denied."},
        {"title": "Denied", "reason": secret, "type": f"https://example.org/{secret}"},
        {"errors": [errors | {"title": secret, "resource_id": secret, "detail": secret}]},
        {"errors": [{"detail": f"User has been suspended: [{secret}]", "value": secret}]},
        {
            "detail": f"{'x' * chance.randrange(200, 320)} {secret}"
        },  # the message is truncated there
        [secret],
    ]
    page = f"<html><body>{secret}</body></html>".encode()
    headers = (("content-type", "text/html"), ("www-authenticate", secret), ("x-echo", secret))
    return [*(Fault.json_response(status, text) for text in texts), Fault(status, page, headers)]


STATUSES = (200, 400, 401, 402, 403, 404, 418, 429, 500)
ECHOED = (
    f"Authorization: Bearer {TOKEN}",
    TOKEN[30:60],
    KEY,
    SECRET,
    f"Authorization: Basic {BASIC}",
)
OF_ENDPOINTS: dict[str, list[object]] = {
    "search": [NAME, 5],
    "lookup": [NAME, 10, True, "--text_format", "reply"],
    "users": ["nobody_at_all", 5],
    "token": [NAME, 5],
}


@pytest.mark.parametrize("status", STATUSES)
def test_a_secret_in_a_response_is_not_printed(main, x, monkeypatch, caplog, status):
    for waits in ("LIMIT_WAITS", "RETRY_WAITS"):
        monkeypatch.setattr(download_tweets, waits, ())
    chance = random.Random(status)
    for level, name in ((logging.DEBUG, None), *((logging.NOTSET, n) for n in LOGGERS)):
        caplog.set_level(level, name)
    for endpoint in ("search", chance.choice(["lookup", "users", "token"])):
        secrets = ECHOED[2:] if endpoint == "token" else ECHOED
        for fault in [f for secret in secrets for f in make_echoes(status, secret, chance)][::5]:
            x.fail(fault, times=None, on=endpoint)
            done = main(*OF_ENDPOINTS[endpoint], simulator=x, **PAIR)
            check_no_secret(done)
            assert done.code == 1 or (status, endpoint) == (200, "lookup")
            if done.code and endpoint != "lookup":
                assert find_leaks(traceback_of(str(OF_ENDPOINTS[endpoint][0]))) == []
            x.clear_faults()
            Path("tweets.db").unlink(missing_ok=True)  # otherwise nothing would be fetched
    assert find_leaks(caplog.text) == []


LOGGERS = ("tweepy", "tweepy.client", "urllib3", "requests")


def test_the_key_is_not_logged_at_any_level(main, x, caplog):
    """The levels of loggers are global and restored after the test."""
    for logger in (None, *LOGGERS):
        caplog.set_level(logging.DEBUG, logger)
    assert main(NAME, 5, simulator=x, **PAIR).code == 0
    assert "GET /2/tweets/search/all" in caplog.text  # a line of urllib3: logging is enabled
    assert find_leaks(caplog.text + repr(Credential(TOKEN, KEY, SECRET))) == []


def test_the_reason_for_an_unavailable_post_is_not_xs_text(main, x):
    line = OF_ENDPOINTS["lookup"]
    assert main(*line, simulator=x, **PAIR).code == 0
    ids = x.requested_ids
    for secret in ECHOED:
        texts = dict.fromkeys(["title", "detail", "value"], secret)
        errors = {"errors": [{"resource_id": str(id), **texts} for id in ids]}
        x.fail(Fault.json_response(200, errors), on="lookup")
        Path("tweets.db").unlink()
        done = main(*line, simulator=x, **PAIR)
        assert done.code == 0
        assert "without their parent posts" in done.out
        check_no_secret(done)


@contextmanager
def run_echo_server(status: int = 403) -> Iterator[tuple[str, list[tuple[str, dict[str, str]]]]]:
    """Yield the URL of a server or proxy that echoes its requests, and the list of requests."""
    received: list[tuple[str, dict[str, str]]] = []

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            received.append((self.path, dict(self.headers.items())))
            authorization = self.headers.get("Authorization") or "nothing"
            body = f'{{"title": "Denied", "detail": "{authorization}"}}'.encode()
            self.send_response(status, f"Denied to {authorization}")
            self.send_header("Content-Length", str(len(body)))
            self.send_header("WWW-Authenticate", authorization)
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_CONNECT = do_GET

        def log_message(self, *_: Any) -> None:
            """Print nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", received
    server.shutdown()
    server.server_close()


@pytest.fixture
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Remove the proxy settings from the environment."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return monkeypatch


@EITHER
def test_the_response_of_a_server_or_a_proxy_that_echoes_requests_is_not_printed(
    main, no_proxy, keys
):
    for status in (401, 403, 404, 407, 429, 500):
        with run_echo_server(status) as (url, received):
            for address, proxy in ((url, ""), ("http://x.example", url)):
                no_proxy.setenv("http_proxy", proxy)
                right = {"BEARER_TOKEN": TOKEN} | keys
                check_last_line(main(NAME, 5, **right, API_BASE_URL=address))
                assert find_leaks(traceback_of(NAME)) == []
        assert find_leaks(str(received)) != []
        assert any(path.startswith("http://x.example/") for path, _ in received)


def test_requests_go_to_the_host_of_x_and_the_password_of_a_proxy_is_not_printed(main, no_proxy):
    with run_echo_server() as (url, received):
        no_proxy.setenv("https_proxy", url.replace("//", f"//someone:{PASSWORD}@"))
        check_last_line(main(NAME, 5, BEARER_TOKEN=TOKEN))
        assert {address for address, _ in received} == {"api.x.com:443"}
    assert find_leaks(str(received) + traceback_of(NAME)) == []


@EITHER
def test_a_netrc_file_does_not_replace_the_key(main, x, tmp_path, monkeypatch, keys):
    home = tmp_path.parent / "home"
    home.mkdir()
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    for entry in ("default", "machine 127.0.0.1", "machine api.x.com"):
        for name in (".netrc", "_netrc"):
            (home / name).write_text(f"{entry} login someone password hunter2\n", "utf-8")
            (home / name).chmod(0o600)
        for netrc in ("", str(home / ".netrc")):
            monkeypatch.setenv("NETRC", netrc)
            if not netrc:
                monkeypatch.delenv("NETRC")
            x.requests.clear()
            done = main(NAME, 5, simulator=x, **keys)
            check_downloaded(done, x, 1 if keys else 0)
            for path in done.folder.iterdir():
                path.unlink()


# --- API_BASE_URL ---

INVALID_URLS = [
    *("ftp://127.0.0.1", "localhost:8765", "127.0.0.1:8765", "api.x.com", "http://"),
    *("https:///2/tweets", "http://?query", "http://:80", "http://[::1", "http://["),
    *("http://127.0.0.1:port", "http://127.0.0.1:99999", "http://not a host", "http://two..dots"),
    *("http://" + "n" * 70 + ".example", "file:///etc/hosts", f"bearer {TOKEN}"),
]


def test_an_invalid_url_is_an_error_before_any_request(main, x):
    for address in INVALID_URLS:
        done = main(NAME, 5, simulator=x, **PAIR, API_BASE_URL=address)
        check_error_message(done, "API_BASE_URL", "http", code=2)
        assert list(done.folder.iterdir()) == []
    assert x.requests == []


@EITHER
@pytest.mark.parametrize("end", ["", "/", "//"])
def test_all_requests_go_to_the_given_url(main, x, keys, end):
    nobody = "http://127.0.0.1:1"  # no proxy listens there
    proxies = {"http_proxy": nobody, "https_proxy": nobody, "no_proxy": "127.0.0.1"}
    done = main(NAME, 5, simulator=x, **keys, **proxies, API_BASE_URL=f"{x.url}{end}")
    check_downloaded(done, x, 1 if keys else 0)
