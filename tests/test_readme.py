"""The README is true: its commands run, its table is the program's, its messages exist."""

import ast
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import FREE, ROOT, Tool, clean_environment
from x_simulator import Account, World, XSimulator, make_account_world

import download_tweets

README = (ROOT / "README.md").read_text("utf-8")
SCRIPT = (ROOT / "download_tweets.py").read_text("utf-8")
SHELL = [
    line
    for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    for line in block.splitlines()
]
DOWNLOADS = [line for line in SHELL if line.startswith("python3 download_tweets.py ")]
QUERY = "python3 -c "
TESTS = next(line for line in SHELL if line.endswith("-m pytest"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What a user's folder holds: the project, an archive, a list, a dump."""
    for name in ("download_tweets.py", "keys.py"):
        shutil.copy(ROOT / name, tmp_path / name)
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    shutil.make_archive(str(tmp_path / "twitter-archive"), "zip", ROOT / "examples/sample_archive")
    (tmp_path / "accounts.txt").write_text("santiagodc\nother_account\n", "utf-8")
    (tmp_path / "dump.jsonl").write_text(
        '{"id": "1", "text": "hello", "created_at": "2020-01-01T00:00:00.000Z"}\n'
    )
    return tmp_path


@pytest.fixture
def santiago() -> World:
    world = make_account_world("santiagodc", posts=150, years=(2018, 2021))
    world.add(Account(830361364878562204, "nellwindsclocks"))  # of the sample archive
    return world


@pytest.mark.parametrize("line", DOWNLOADS)
def test_every_download_command_runs(line: str, tool: Tool, folder: Path, santiago: World) -> None:
    with XSimulator(santiago, FREE) as x:
        _, _, *words = shlex.split(line, comments=True)
        run = tool(*words, simulator=x)
    assert run.code == 0, run.err
    assert ("--estimate" in line) == (not list(folder.glob("*_tweets.csv")))


def test_there_are_no_other_commands_than_those_tried_here_and_by_hand() -> None:
    others = [line for line in SHELL if line not in DOWNLOADS]
    by_hand = ("python3 -m venv", ". .venv", ".venv/", "export ", "git update-index", QUERY)
    assert DOWNLOADS
    assert all(line.startswith(by_hand) for line in others)


def test_the_query_of_the_store_answers(tool: Tool, folder: Path, santiago: World) -> None:
    with XSimulator(santiago, FREE) as x:
        assert tool("santiagodc", 20, simulator=x).code == 0
    (query,) = (shlex.split(line)[2] for line in SHELL if line.startswith(QUERY))
    done = subprocess.run(
        [sys.executable, "-c", query], cwd=folder, check=True, capture_output=True, encoding="utf-8"
    )
    years = dict(map(ast.literal_eval, done.stdout.splitlines()))
    assert sum(years.values()) == 20
    assert set(years) <= {"2018", "2019", "2020", "2021"}


def test_the_python_example_runs(folder: Path) -> None:
    (code,) = re.findall(r"```python\n(from download_tweets.*?)```", README, re.DOTALL)

    def told() -> list[str]:
        command = [sys.executable, "-c", code]
        done = subprocess.run(
            command, cwd=folder, env=clean_environment(None), capture_output=True, check=True
        )
        return done.stdout.decode().splitlines()

    first, *_, last = told()
    assert first.startswith("nellwindsclocks_tweets.csv: 100 records")
    assert last.endswith("; next: python3 examples/finetune.py nellwindsclocks_tweets.csv")
    (folder / "examples" / "finetune.py").unlink()
    assert "finetune.py" not in told()[-1]


def test_the_table_of_parameters_is_the_programs() -> None:
    rows = ["| parameter | accepts | default | meaning |", "|---|---|---|---|"]
    for spec in download_tweets.parameters():
        about = spec.metadata
        default = about["default"]
        only = " (by name only)" if spec.kw_only else ""
        accepts = download_tweets.accepted(spec)
        rows.append(f"| {spec.name}{only} | {accepts} | {default} | {about['meaning']} |")
    assert "\n".join(rows) in README


def test_the_sample_shown_is_the_beginning_of_the_dataset(tool, folder: Path) -> None:
    run = tool(ROOT / "examples" / "sample_archive")
    shown = re.search(r"```\n(text\n.*?)```", README, re.DOTALL)
    assert shown
    dataset = (run.folder / "nellwindsclocks_tweets.csv").read_text("utf-8")
    assert dataset.startswith(shown[1])


def test_the_posts_quoted_are_the_accounts_and_the_models_own(tool) -> None:
    run = tool(ROOT / "examples" / "sample_archive")
    samples = (ROOT / "examples" / "nellwindsclocks_smollm2-135m_simple.txt").read_text("utf-8")
    posts, generated = run.rows("nellwindsclocks_tweets.csv"), samples.splitlines()
    account, model = re.findall(r"^> (.+)$", README, re.MULTILINE)
    assert (account in posts, account in generated) == (True, False)
    assert (model in posts, model in generated) == (False, True)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminal")
def test_the_picture_shows_what_the_tool_shows_now(tmp_path: Path) -> None:
    """If not, examples/picture.py makes it anew."""
    path = tmp_path / "run.svg"
    subprocess.run([sys.executable, ROOT / "examples" / "picture.py", path], check=True)
    shown, drawn = (p.read_text("utf-8") for p in (ROOT / "examples" / "run.svg", path))
    assert shown.splitlines() == drawn.splitlines()


@pytest.mark.parametrize("port", ["taken", "70000"])
def test_the_stand_in_for_x_tells_a_port_that_it_cannot_have(santiago: World, port: str) -> None:
    with XSimulator(santiago) as x:
        number = port.replace("taken", x.url.rpartition(":")[2])
        command = [sys.executable, ROOT / "tests" / "x_simulator.py", "--port", number]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert re.fullmatch(rf"error: port {number} cannot be used .*\n", done.stderr)


def test_ci_runs_the_test_command_of_the_readme() -> None:
    assert TESTS in (ROOT / ".ci" / "run").read_text("utf-8").splitlines()


MESSAGES = re.findall(r"^\| `([^`]+)` \|", README.partition("## Troubleshooting")[2], re.MULTILINE)


@pytest.mark.parametrize("message", MESSAGES)
def test_every_message_of_the_troubleshooting_exists(message: str) -> None:
    assert message.replace("tweets.db", "{path}") in SCRIPT
