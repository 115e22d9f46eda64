"""Check that the README's commands run, and that its table, output and messages are current."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import NO_PACE, ROOT, Tool, clean_environment
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
TESTS = next(line for line in SHELL if line.endswith("-m pytest"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Create a user's folder: the project, an archive of NAME, a list, a dump."""
    for name in ("download_tweets.py", "keys.py"):
        shutil.copy(ROOT / name, tmp_path / name)
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    shutil.copytree(ROOT / "examples" / "sample_archive", tmp_path / "unpacked")
    owner = tmp_path / "unpacked" / "data" / "account.js"
    owner.write_text(owner.read_text("utf-8").replace("nellwindsclocks", "NAME"), "utf-8")
    shutil.make_archive(str(tmp_path / "twitter-archive"), "zip", tmp_path / "unpacked")
    shutil.rmtree(tmp_path / "unpacked")
    (tmp_path / "accounts.txt").write_text("NAME\nother_account\n", "utf-8")
    (tmp_path / "dump.jsonl").write_text(
        '{"id": "1", "text": "hello", "created_at": "2020-01-01T00:00:00.000Z"}\n'
    )
    return tmp_path


@pytest.fixture
def world() -> World:
    """Return a world with an account NAME that posted from 2018 to 2021."""
    return make_account_world("NAME", posts=150, years=(2018, 2021))


@pytest.fixture
def owners_world() -> World:
    """Return a world in which the owner of the sample archive is called NAME."""
    return World(Account(830361364878562204, "NAME"))


@pytest.mark.parametrize("line", DOWNLOADS)
def test_every_download_command_runs(
    line: str, tool: Tool, folder: Path, world: World, owners_world: World
) -> None:
    with XSimulator(owners_world if "--archive" in line else world, NO_PACE) as x:
        _, _, *args = shlex.split(line, comments=True)
        run = tool(*args, simulator=x)
    assert run.code == 0, run.err
    datasets = [*folder.glob("*_tweets.csv"), *folder.glob("*_tweets.jsonl")]
    assert ("--estimate" in line) == (not datasets)


def test_no_command_names_a_real_account() -> None:
    sources = {shlex.split(line)[2] for line in DOWNLOADS}
    assert sources == {"NAME", "twitter-archive.zip", "accounts.txt", "dump.jsonl"}


def test_all_commands_are_known() -> None:
    others = [line for line in SHELL if line not in DOWNLOADS]
    assert DOWNLOADS
    assert all(line.startswith(("python3 -m venv", ".venv/")) for line in others)


def test_the_estimate_is_the_programs_output(tool: Tool) -> None:
    with XSimulator(make_account_world("NAME", posts=1200), NO_PACE) as x:
        run = tool("NAME", "--estimate", simulator=x)
    assert f"```\n{run.out}```" in README


def test_the_summary_is_the_programs_output(tool: Tool) -> None:
    run = tool(ROOT / "examples" / "sample_archive")
    assert f"```\n{run.out}```" in README


def test_every_link_leads_to_a_file_or_a_heading() -> None:
    links = re.findall(r"\]\((?!https:)([^)#]*)(?:#([^)]*))?\)", README)
    assert links
    for path, heading in links:
        file = ROOT / (path or "README.md")
        assert file.exists(), path
        if heading:
            assert heading in find_anchors(file.read_text("utf-8"))


def find_anchors(text: str) -> set[str]:
    """Return the anchors that code hosts make of a page's headings."""
    found = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^a-z0-9 -]", "", title.lower()).replace(" ", "-") for title in found}


def test_the_python_example_runs(folder: Path) -> None:
    (code,) = re.findall(r"```python\n(from download_tweets.*?)```", README, re.DOTALL)

    def printed_lines() -> list[str]:
        command = [sys.executable, "-c", code]
        done = subprocess.run(
            command, cwd=folder, env=clean_environment(None), capture_output=True, check=True
        )
        return done.stdout.decode().splitlines()

    first, *_, last = printed_lines()
    assert first.startswith("nellwindsclocks_tweets.csv: 100 records")
    assert last.endswith('To train a model on it, see "Training" in README.md.')


def test_the_table_of_parameters_matches_the_program() -> None:
    rows = ["| parameter | accepts | default | meaning |", "|---|---|---|---|"]
    for spec in download_tweets.parameters():
        about = spec.metadata
        default = about["default"]
        only = " (by name only)" if spec.kw_only else ""
        accepts = about["values"].accepts
        rows.append(f"| {spec.name}{only} | {accepts} | {default} | {about['meaning']} |")
    assert "\n".join(rows) in README


def test_the_sample_is_the_beginning_of_the_dataset(tool, folder: Path) -> None:
    run = tool(ROOT / "examples" / "sample_archive")
    shown = re.search(r"```\n(text\n.*?)```", README, re.DOTALL)
    assert shown
    dataset = (run.folder / "nellwindsclocks_tweets.csv").read_text("utf-8")
    assert dataset.startswith(shown[1])


def test_the_quoted_posts_are_in_the_archive_and_in_the_samples(tool) -> None:
    run = tool(ROOT / "examples" / "sample_archive")
    samples = (ROOT / "examples" / "nellwindsclocks_smollm2-135m_simple.txt").read_text("utf-8")
    posts, generated = run.rows("nellwindsclocks_tweets.csv"), samples.splitlines()
    account, model = re.findall(r"^> (.+)$", README, re.MULTILINE)
    assert (account in posts, account in generated) == (True, False)
    assert (model in posts, model in generated) == (False, True)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminal")
def test_the_picture_is_up_to_date(tmp_path: Path) -> None:
    """If this fails, run examples/picture.py."""
    path = tmp_path / "run.svg"
    subprocess.run([sys.executable, ROOT / "examples" / "picture.py", path], check=True)
    shown, drawn = (p.read_text("utf-8") for p in (ROOT / "examples" / "run.svg", path))
    assert shown.splitlines() == drawn.splitlines()


@pytest.mark.parametrize("port", ["taken", "70000"])
def test_the_simulator_reports_an_unusable_port(world: World, port: str) -> None:
    with XSimulator(world) as x:
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
