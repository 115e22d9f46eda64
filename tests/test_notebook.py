"""Test examples/train.ipynb: run its cells, those with a model only if torch is installed."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, read_rows
from test_finetune import marks_training, read_samples, save_tiny_model

NOTEBOOK = json.loads((ROOT / "examples" / "train.ipynb").read_text("utf-8"))
CELLS = {
    cell["id"]: "".join(cell["source"]) for cell in NOTEBOOK["cells"] if cell["cell_type"] == "code"
}
NEED_NO_MODEL = ("get-project", "install", "make-dataset", "look")


def test_the_notebook_contains_no_outputs() -> None:
    assert (NOTEBOOK["nbformat"], NOTEBOOK["nbformat_minor"]) == (4, 5)
    ids = [cell["id"] for cell in NOTEBOOK["cells"]]
    assert len(set(ids)) == len(ids)
    for cell in NOTEBOOK["cells"]:
        code = {"outputs": [], "execution_count": None} if cell["cell_type"] == "code" else {}
        assert cell == {key: cell[key] for key in ("cell_type", "id", "source")} | code | {
            "metadata": {}
        }


def run_cells(ids: tuple[str, ...], model: str) -> None:
    """Run cells like a notebook (`!`: shell command, braces: values), without installing."""

    def shell(command: str) -> None:
        command = re.sub("^python ", f'"{sys.executable}" ', command)
        subprocess.run(command, shell=True, check=True)

    names: dict[str, Any] = {"shell": shell}
    for cell in ids:
        source = re.sub("^%pip .*", "", CELLS[cell], flags=re.MULTILINE)
        source = re.sub("^!(.*)", r"shell(f'''\1''')", source, flags=re.MULTILINE)
        exec(re.sub("^MODEL = .*", f"MODEL = {model!r}", source, flags=re.MULTILINE), names)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with the project's ZIP, as code hosts create it, for the notebook."""
    packed = tmp_path / "packed" / "project-main"
    packed.mkdir(parents=True)
    for name in ("download_tweets.py", "keys.py", "requirements.txt"):
        shutil.copy(ROOT / name, packed)
    shutil.copytree(ROOT / "examples", packed / "examples")
    shutil.make_archive(str(tmp_path / "project"), "zip", tmp_path / "packed")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_cells_without_a_model_write_a_dataset(folder: Path, capsys: Any) -> None:
    run_cells(NEED_NO_MODEL, "")
    rows = read_rows(folder / "my_tweets.csv")
    assert len(rows) > 200
    assert capsys.readouterr().out.endswith("\n\n".join(rows[:5]) + "\n")


@marks_training
def test_all_cells_run_and_generate_posts(folder: Path, monkeypatch: Any) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    run_cells(tuple(CELLS), str(save_tiny_model(folder / "tiny")))
    _, samples = read_samples(folder / "my_model")
    kinds = [sample.partition("\n")[0] for sample in samples]
    assert set(kinds[:10]) == {"NEGATIVE", "NEUTRAL", "POSITIVE"}
    assert kinds[11:] == ["POSITIVE"] * 10  # after the heading of the second run
    assert (folder / "my_model.zip").stat().st_size > 100_000
