"""Test examples/finetune.py: its input and errors, and its training if torch is installed."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import shlex
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import finetune
import pytest
from conftest import CHAT, ROOT, SAMPLE, Tool, read_rows
from finetune import Record, normalize
from hypothesis import given
from hypothesis import strategies as st
from x_simulator import World, XSimulator, make_account_world

SCRIPT = ROOT / "examples" / "finetune.py"
REPLIES = ("--include_replies", "--text_format", "reply")
MISSING = [n for n in ("torch", "transformers", "trl", "peft") if not importlib.util.find_spec(n)]


def marks_training(test: Callable[..., None]) -> Callable[..., None]:
    """Mark a test that trains: skip it without the packages, and ignore their warnings."""
    for mark in (
        pytest.mark.training,
        pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
        pytest.mark.filterwarnings("ignore"),
    ):
        test = mark(test)
    return test


@pytest.fixture
def world() -> World:
    """Return a world with an account that has enough conversations to train on."""
    return make_account_world("example_account", posts=300)


# ---------------------------------------------------------------------------- read


@pytest.mark.parametrize("args", [(), REPLIES])
def test_a_text_is_its_prompt_and_its_post(main: Tool, args: tuple[str, ...]) -> None:
    folder = main(SAMPLE, *args, "--output", "plain.csv").folder
    main(SAMPLE, *args, "--output", "labelled.jsonl", "--sentiment", "7")
    bare, labelled = (
        finetune.read_records(folder / name) for name in ("plain.csv", "labelled.jsonl")
    )
    assert [r.prompt + r.post for r in labelled] == read_rows(folder / "labelled.jsonl")
    assert [r.prompt + r.post for r in bare] == read_rows(folder / "plain.csv")
    assert [r.post for r in labelled] == [r.post for r in bare]
    assert {r.label for r in bare} == {""}
    assert len({r.label for r in labelled}) > 5
    assert all(f"{r.label}\n" in r.prompt for r in labelled)


def test_a_prompt_for_a_reply_has_the_format_of_the_dataset(main: Tool) -> None:
    folder = main(SAMPLE, *REPLIES, "--output", "r.csv", "--sentiment", "3").folder
    direct = [
        r
        for r in finetune.read_records(folder / "r.csv")
        if r.prompt.count(f"\n{r.opening}\n") == 2
    ]
    assert len(direct) > 5
    assert all(finetune.make_reply_prompt(r.opening, r) == r.prompt for r in direct)


def test_a_chat_is_its_prompt_and_the_accounts_last_post(main: Tool, x: XSimulator) -> None:
    args = ("example_account", *CHAT, "--sentiment", "3", "--output", "c.jsonl")
    records = finetune.read_records(main(*args, simulator=x).folder / "c.jsonl")
    assert len(records) > 5
    for record in records:
        system, *turns = record.prompt
        assert system == {"role": "system", "content": record.label}
        assert turns[0]["content"].startswith(record.opening)
        assert [turn["role"] for turn in turns] == ["user", "assistant"] * (len(turns) // 2) + [
            "user"
        ]
        assert finetune.make_reply_prompt("Hi?", record) == [
            system,
            {"role": "user", "content": "Hi?"},
        ]


@pytest.mark.parametrize("prompt", ["Write a post.", "Write a tweet.\n\nBe brief."])
def test_each_original_post_of_a_chat_starts_a_thread_and_has_its_prompt(
    main: Tool, prompt: str
) -> None:
    args = (SAMPLE, "--text_format", "chat", "--output", "c.jsonl", "--prompt", prompt)
    records = finetune.read_records(main(*args).folder / "c.jsonl")
    assert len(records) > 200
    assert all(r.prompt == [{"role": "user", "content": prompt}] for r in records)
    assert all(r.opening == r.post for r in records)
    train, held_out = finetune.split(records)
    assert len(held_out) == len(records) // 10
    assert len(train) + len(held_out) == len(records)


def test_conversations_next_to_original_posts_have_their_own_openings(
    main: Tool, x: XSimulator
) -> None:
    args = ("example_account", "--text_format", "chat", "--output", "c.jsonl")
    name = main(*args, "--include_replies", simulator=x).folder / "c.jsonl"
    prompted = [r for r in finetune.read_records(name) if r.prompt[0]["content"] == "Write a post."]
    others = [r for r in finetune.read_records(name) if r not in prompted]
    assert min(len(prompted), len(others)) > 5
    assert all(r.opening == r.post for r in prompted)
    assert all(r.prompt[0]["content"].startswith(r.opening) for r in others)


# ---------------------------------------------------------------------------- split

WORDS = st.sampled_from(["a", "b", "B ", "c", "d"]) | st.text("xyz", min_size=1)
RECORDS = st.builds(Record, st.just(""), WORDS, st.just(""), WORDS)


@given(st.lists(RECORDS, min_size=10))
def test_held_out_records_are_not_trained_on(records: list[Record]) -> None:
    train, held_out = finetune.split(records)
    posts, openings = ({normalize(getattr(r, name)) for r in train} for name in ("post", "opening"))
    assert not [
        r for r in held_out if normalize(r.post) in posts or normalize(r.opening) in openings
    ]
    lost = Counter(records) - Counter(train + held_out)
    assert Counter(records) >= Counter(train + held_out)
    assert all(normalize(r.post) in posts for r in lost)
    assert len(held_out) <= len(records) // 10
    assert finetune.split(records) == (train, held_out)


def test_one_record_in_ten_is_held_out_without_repeated_posts() -> None:
    train, held_out = finetune.split([Record("", f"{n}", "", f"{n}") for n in range(109)])
    assert (len(train), len(held_out)) == (99, 10)
    assert train != sorted(train, key=lambda r: int(r.post))


# ---------------------------------------------------------------------------- the command line


def run_bare_python(*args: object, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run Python without installed packages."""
    command = [sys.executable, "-I", "-S", *map(str, args)]
    return subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.parametrize(
    ("args", "code", "message"),
    [
        ("--help", 0, "--reply_to REPLY_TO"),
        ("", 2, "required: dataset"),
        ("none.csv", 1, "error: [Errno 2] No such file or directory: 'none.csv'"),
        ("few.csv", 1, "few.csv has too few threads to hold out one record in ten"),
        ("x.csv --out few.csv", 1, "error: few.csv exists already. Delete it"),
        ("x.csv --sentiment happy", 1, "--sentiment HAPPY: the dataset has NEGATIVE, POSITIVE"),
        ("x.csv --reply_to Hi?", 1, "--reply_to needs a dataset written with --text_format reply"),
        ("x.csv", 1, "error: transformers is not installed; in the virtual environment"),
    ],
)
def test_invalid_arguments_are_rejected_in_one_line_before_anything_slow(
    args: str, code: int, message: str, tmp_path: Path
) -> None:
    posts = "".join(f'"{label}\nNo {n}"\n' for n in range(10) for label in ("NEGATIVE", "POSITIVE"))
    (tmp_path / "x.csv").write_text(f"text\n{posts}")
    (tmp_path / "few.csv").write_text("text\na\nb\n")
    done = run_bare_python(SCRIPT, *args.split(), folder=tmp_path)
    assert (done.returncode, message in done.stdout + done.stderr) == (code, True)
    assert done.stderr.startswith("error: ") == (code == 1)
    assert code != 1 or done.stderr.count("\n") == 1


def test_the_required_version_is_printed_for_an_older_python(tmp_path: Path) -> None:
    ast.parse(SCRIPT.read_text("utf-8"), feature_version=(3, 7))
    older = f"import runpy, sys; sys.version_info = (3, 10, 9); runpy.run_path({str(SCRIPT)!r})"
    done = run_bare_python("-c", older, folder=tmp_path)
    assert done.stderr == "Python 3.11 or newer is needed; this is 3.10\n"


def test_the_script_requires_the_packages_that_the_readme_installs() -> None:
    (block,) = re.findall(r"# dependencies = \[(.*?)\]", SCRIPT.read_text("utf-8"))
    installed = (ROOT / "tests" / "requirements-training.txt").read_text().split()
    assert re.findall(r'"(.+?)"', block) == installed


# ---------------------------------------------------------------------------- training

TEMPLATE = (
    "{% for m in messages %}{{ '<|im_start|>' + m['role'] + '\n' + m['content'] + '<|im_end|>\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)


def save_tiny_model(folder: Path) -> Path:
    """Save a tiny random model and a tokenizer trained on the sample; return their folder."""
    from tokenizers import ByteLevelBPETokenizer
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast, set_seed

    start, end = special_tokens = ["<|im_start|>", "<|im_end|>"]
    bpe = ByteLevelBPETokenizer()
    training_text = (SAMPLE / "data" / "tweets.js").read_text("utf-8").split()
    bpe.train_from_iterator(training_text, vocab_size=700, special_tokens=special_tokens)
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=bpe._tokenizer, bos_token=start, eos_token=end, pad_token=end
    )
    tokenizer.chat_template = TEMPLATE
    tokenizer.save_pretrained(folder)
    set_seed(1)
    size = {"hidden_size": 64, "intermediate_size": 128, "num_hidden_layers": 2}
    ends = {"bos_token_id": 0, "eos_token_id": 1, "pad_token_id": 1}
    config = LlamaConfig(vocab_size=700, num_attention_heads=4, **size, **ends)
    LlamaForCausalLM(config).save_pretrained(folder)
    return folder


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_tiny_model(tmp_path_factory.mktemp("tiny"))


@pytest.fixture
def fast(monkeypatch: pytest.MonkeyPatch) -> None:
    """Set a learning rate and a sample length for a tiny model, and disable the hub."""
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setattr(finetune, "LEARNING_RATE", 0.02)
    monkeypatch.setitem(finetune.SAMPLING, "max_new_tokens", 24)


def read_samples(folder: Path) -> tuple[str, list[str]]:
    """Return the first part of samples.txt, and its samples."""
    head, *samples = (folder / "samples.txt").read_text("utf-8").split(f"\n{finetune.RULE}\n")
    return head, [sample for sample in samples if sample and not sample.startswith("the first ")]


@marks_training
@pytest.mark.parametrize(
    ("made", "args", "begin"),
    [
        (f"{SAMPLE} 100 --output d.csv", "", ""),
        (f"{SAMPLE} 100 --output d.jsonl --sentiment 3", "--sentiment positive", "POSITIVE\n"),
        (
            f"{SAMPLE} 100 --output d.csv --include_replies --text_format reply",
            "--reply_to Hi?",
            "****ARGUMENTS\nREPLY\n****PARENT\nHi?\n****IN_REPLY_TO\nHi?\n****TWEET\n",
        ),
        (f"example_account --output d.jsonl {' '.join(CHAT)}", "", "user: "),
        (
            f"{SAMPLE} 100 --output d.jsonl --text_format chat --prompt Tell",
            "",
            "user: Tell\nassistant: ",
        ),
        (
            f"example_account --output d.jsonl {' '.join(CHAT)} --sentiment 3",
            "--reply_to Hi? --sentiment neutral",
            "system: NEUTRAL\nuser: Hi?\nassistant: ",
        ),
    ],
)
@pytest.mark.usefixtures("fast")
def test_a_model_is_trained_and_generates_the_requested_samples(
    made: str, args: str, begin: str, main: Tool, x: XSimulator, tiny: Path, capsys: Any
) -> None:
    folder = main(*made.split(), simulator=x).folder
    (dataset,) = folder.glob("d.*")
    requested = [dataset.name, "--epochs", "3", "--samples", "3", *args.split()]
    assert finetune.main([*requested, "--model", str(tiny), "--out", "it"]) == 0
    head, samples = read_samples(folder / "it")
    before, after = map(float, re.findall(r"[\d.]+(?= before| after)", head))
    assert after < before - 0.1
    assert len(samples) == 3
    assert all(sample.startswith(begin) for sample in samples)
    printed = capsys.readouterr().out
    assert all(sample in printed for sample in samples)
    command = shlex.split(printed.partition("more samples: ")[2])
    assert finetune.main([*command[2:], "--samples", "2", *args.split()]) == 0
    _, more = read_samples(folder / "it")
    assert (len(more), more[:3]) == (6, samples)  # three samples, a second head, two samples


@marks_training
def test_samples_that_are_in_the_dataset_are_excluded(tiny: Path) -> None:
    from transformers import pipeline, set_seed

    writer = pipeline("text-generation", str(tiny))

    def drawn(known: set[str]) -> list[str]:
        set_seed(1)
        return list(finetune.generate_samples(writer, ["POSITIVE\n"], known, 3))

    *free, none = drawn(set())
    *others, one = drawn({normalize(free[1].removeprefix("POSITIVE\n"))})
    assert [others[0], others[1]] == [free[0], free[2]]
    assert (none[-2:], one[-2:]) == (" 0", " 1")


@marks_training
@pytest.mark.parametrize(
    ("record", "text", "learned"),
    [
        (finetune.parse_text("A post"), "<|im_end|>A post<|im_end|>", "A post<|im_end|>"),
        (
            finetune.parse_text("POSITIVE\nA post"),
            "<|im_end|>POSITIVE\nA post<|im_end|>",
            "A post<|im_end|>",
        ),
        (
            finetune.parse_messages(
                [{"role": "user", "content": "Hi?"}, {"role": "assistant", "content": "Ho."}]
            ),
            "<|im_start|>user\nHi?<|im_end|>\n<|im_start|>assistant\nHo.<|im_end|>\n",
            "Ho.<|im_end|>\n",
        ),
        (
            finetune.parse_messages(
                [
                    {"role": "system", "content": "POSITIVE"},
                    {"role": "user", "content": "Write a post."},
                    {"role": "assistant", "content": "A post"},
                ]
            ),
            "<|im_start|>system\nPOSITIVE<|im_end|>\n<|im_start|>user\nWrite a post.<|im_end|>\n"
            "<|im_start|>assistant\nA post<|im_end|>\n",
            "A post<|im_end|>\n",
        ),
    ],
)
def test_the_post_and_its_end_token_are_learned_but_not_the_prompt(
    record: Record, text: str, learned: str, tiny: Path
) -> None:
    from datasets import Dataset
    from transformers import pipeline
    from trl import SFTTrainer

    writer = pipeline("text-generation", str(tiny))
    trainer = SFTTrainer(
        writer.model,
        args=finetune.make_settings(1),
        train_dataset=Dataset.from_list([finetune.make_row(record, writer)]),
        processing_class=writer.tokenizer,
    )
    batch = trainer.data_collator([trainer.train_dataset[0]])
    (ids,), (labels,) = batch["input_ids"], batch["labels"]
    assert writer.tokenizer.decode(ids) == text
    assert writer.tokenizer.decode(labels[labels != -100]) == learned


@marks_training
@pytest.mark.skipif(sys.platform == "win32", reason="has no SIGINT to send")
@pytest.mark.parametrize(
    ("args", "sign", "times", "left", "message"),
    [
        ("--epochs 10000", "to train on", 1, {"d.csv"}, "Interrupted: nothing was saved"),
        (
            "--epochs 1 --samples 100000",
            finetune.RULE,
            5,
            {"d.csv", "d_model"},
            "d_model: the model was saved",
        ),
    ],
)
def test_ctrl_c_reports_what_is_saved(
    args: str, sign: str, times: int, left: set[str], message: str, main: Tool, tiny: Path
) -> None:
    folder = main(SAMPLE, "--output", "d.csv").folder
    run = subprocess.Popen(
        [sys.executable, str(SCRIPT), "d.csv", *args.split(), "--model", str(tiny)],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        env=os.environ | {"PYTHONIOENCODING": "ascii", "HF_HUB_OFFLINE": "1"},
    )
    lines = (line for line in run.stdout if sign in line)
    for _ in range(times):
        next(lines)
    run.send_signal(signal.SIGINT)
    out = run.communicate(timeout=60)[0]
    assert (run.returncode, message in out) == (130, True), out
    assert {path.name for path in folder.iterdir()} == left
    if len(left) > 1:
        assert (
            finetune.main(["d.csv", "--epochs", "0", "--model", "d_model", "--samples", "1"]) == 0
        )


@marks_training
@pytest.mark.usefixtures("fast")
@pytest.mark.parametrize(
    "made",
    [
        f"{SAMPLE} --output d.csv",
        f"{SAMPLE} --output d.jsonl --include_replies --text_format reply --sentiment 3",
        f"{SAMPLE} --output d.jsonl --text_format chat",
        f"example_account --output d.jsonl {' '.join(CHAT)}",
    ],
)
def test_trl_itself_trains_on_the_file(made: str, main: Tool, x: XSimulator, tiny: Path) -> None:
    from datasets import load_dataset
    from trl import SFTTrainer

    folder = main(*made.split(), simulator=x).folder
    kind, name = ("csv", "d.csv") if "d.csv" in made else ("json", "d.jsonl")
    dataset = load_dataset(kind, data_files=str(folder / name), split="train", cache_dir=folder)
    trainer = SFTTrainer(str(tiny), args=finetune.make_settings(0.1), train_dataset=dataset)
    assert len(trainer.train_dataset) == len(dataset) > 5
    assert 0 < trainer.train().training_loss < 20
