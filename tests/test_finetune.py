"""examples/finetune.py: its pure parts always, its training where torch and TRL are installed."""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import finetune
import pytest
from conftest import ROOT, SAMPLE, Tool, rows_of
from finetune import Corpus, FinetuneError, Record, Wish

SCRIPT = ROOT / "examples" / "finetune.py"
NEEDED = ("torch", "transformers", "trl", "datasets", "peft")
MISSING = [name for name in NEEDED if not importlib.util.find_spec(name)]


def training(test: Callable[..., None]) -> Callable[..., None]:
    """Mark a test that trains: skipped without the packages; their warnings are their own."""
    reason = f"no {', '.join(MISSING)}; python3 -m pip install -r tests/requirements-training.txt"
    for mark in (
        pytest.mark.training,
        pytest.mark.skipif(bool(MISSING), reason=reason),
        pytest.mark.filterwarnings("ignore"),
    ):
        test = mark(test)
    return test


def chat(*turns: str, label: str = "") -> list[dict[str, str]]:
    """A conversation of user and assistant in turn."""
    messages = [{"role": "system", "content": label}] if label else []
    for number, turn in enumerate(turns):
        messages.append({"role": ("user", "assistant")[number % 2], "content": turn})
    return messages


def write_lines(path: Path, values: list[object]) -> Path:
    path.write_text("".join(json.dumps(value) + "\n" for value in values), "ascii")
    return path


def reply(post: str, parent: str = "", answered: str = "") -> str:
    lines = ["****ARGUMENTS", "REPLY" if answered else "ORIGINAL", "****PARENT", parent]
    lines += ["****IN_REPLY_TO", answered, "****TWEET", post]
    return "\n".join(line for line in lines if line)


def record(post: str, *before: str) -> Record:
    return Record(post, "", before, post)


# ---------------------------------------------------------------------------- the dataset


def test_every_format_is_told_by_its_content(main: Tool) -> None:
    main(SAMPLE, "--output", "a.csv")
    main(SAMPLE, "--output", "b.data.jsonl", "--sentiment", "3")
    main(SAMPLE, "--output", "c.csv", "--include_replies", "--text_format", "reply")
    folder = main(
        *(SAMPLE, "--include_replies", "--text_format", "reply"),
        *("--sentiment", "7", "--output", "d.csv"),
    ).folder
    (folder / "b.data.jsonl").rename(folder / "b")  # the name tells nothing
    kinds = [finetune.read_corpus(folder / name).kind for name in ("a.csv", "b", "c.csv", "d.csv")]
    assert kinds == ["simple", "simple", "reply", "reply"]


@pytest.mark.parametrize("words", [(), ("--include_replies", "--text_format", "reply")])
def test_posts_and_labels_come_back_as_they_were_written(main: Tool, words: Any) -> None:
    folder = main(SAMPLE, *words, "--output", "plain.csv").folder
    main(SAMPLE, *words, "--sentiment", "5", "--output", "labelled.csv")
    plain = finetune.read_corpus(folder / "plain.csv")
    labelled = finetune.read_corpus(folder / "labelled.csv")
    assert [r.post for r in plain.records] == [r.post for r in labelled.records]
    assert plain.labels == []
    assert len(labelled.labels) == len(rows_of(folder / "labelled.csv"))
    assert all(r.whole.endswith(r.post) for r in labelled.records)


def test_a_reply_record_gives_the_posts_before_it() -> None:
    whole = "****ARGUMENTS\nREPLY\nVERY NEGATIVE\n****PARENT\na\n\nb\n****IN_REPLY_TO\nc\n"
    assert finetune.parse_reply(whole + "****TWEET\nd\ne") == Record(
        "d\ne", "VERY NEGATIVE", ("a\n\nb", "c"), whole + "****TWEET\nd\ne"
    )


def test_a_chat_record_gives_label_turns_and_post(tmp_path: Path) -> None:
    messages = chat("Hi", "Ho", "What?", "Nothing", label="NEUTRAL")
    corpus = finetune.read_corpus(write_lines(tmp_path / "x", [{"messages": messages}] * 10))
    assert corpus.kind == "chat"
    assert corpus.records[0] == Record("Nothing", "NEUTRAL", ("Hi", "Ho", "What?"), messages)


def test_a_text_that_only_begins_with_a_label_has_none() -> None:
    corpus = finetune.parse_corpus(["POSITIVE\nyes", "a post"])
    assert corpus.labels == []
    assert corpus.records[0].post == "POSITIVE\nyes"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "the file is empty"),
        (b"text\n", "0 records; at least 10 are needed"),
        (b"text\na\nb\n", "2 records; at least 10 are needed"),
        (b"tweets\na\n", 'the first line is not the header "text"'),
        (b"text\na,b\n", "line 2 is not one record in one column"),
        (b"text\na\n\nb\n", "line 3 is not one record in one column"),
        (b'text\n"a\n', "unexpected end of data"),
        (b"text\n\xff\xfe\n", "not UTF-8 text"),
        (b'{"text": "a"}\n{"text"\n', "line 2 is not JSON"),
        (b'{"text": ""}\n', "line 1 has neither"),
        (b'{"tweet": "a"}\n', "line 1 has neither"),
        (b'{"text": "a"}\n[]\n', "line 2 has neither"),
        (b'{"messages": [{"role": "assistant", "content": "a"}]}\n', "line 1 has neither"),
    ],
)
def test_a_bad_file_is_told_in_a_line(tmp_path: Path, content: bytes, told: str) -> None:
    (tmp_path / "x").write_bytes(content)
    with pytest.raises(FinetuneError, match=re.escape(told)) as error:
        finetune.read_corpus(tmp_path / "x")
    assert str(tmp_path / "x") in str(error.value)
    assert "\n" not in str(error.value)


def test_a_missing_file_is_told_in_a_line(tmp_path: Path) -> None:
    with pytest.raises(FinetuneError, match="No such file"):
        finetune.read_corpus(tmp_path / "none.csv")


def test_texts_and_messages_in_one_file_are_refused(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "x", [{"text": "a"}, {"messages": chat("Hi", "Ho")}])
    with pytest.raises(FinetuneError, match='line 2: "text" and "messages" in one file'):
        finetune.read_corpus(path)


@pytest.mark.parametrize(
    ("messages", "good"),
    [
        (chat("Hi", "Ho"), True),
        (chat("Hi", "Ho", label="POSITIVE"), True),
        (chat("Hi", "Ho", "Hi"), False),
        (chat(), False),
        (chat(label="POSITIVE"), False),
        (chat("Hi", ""), False),
        ([{"role": "user"}, {"role": "assistant", "content": "Ho"}], False),
        (["Hi", "Ho"], False),
        ("Hi", False),
    ],
)
def test_a_conversation_is_user_and_assistant_in_turn(messages: object, good: bool) -> None:
    assert finetune.is_chat(messages) is good


# ---------------------------------------------------------------------------- the split


def test_every_tenth_is_held_out_and_nothing_is_lost() -> None:
    records = [record(str(number)) for number in range(100)]
    train, held_out = finetune.split(records, 0.1, seed=1)
    assert (len(train), len(held_out)) == (90, 10)
    assert sorted(map(str, train + held_out)) == sorted(map(str, records))
    assert finetune.split(records, 0.1, seed=1) == (train, held_out)
    assert finetune.split(records, 0.1, seed=2) != (train, held_out)


def test_repeats_and_threads_stay_on_one_side() -> None:
    records = [record(f"post {number % 40}") for number in range(80)]
    records += [record(f"Post  {number % 40}\n") for number in range(80)]
    records += [record(f"answer {number}", f"thread {number // 4}") for number in range(80)]
    records += [record(f"thread {number}") for number in range(20)]
    records += [record(f"late {n}", f"thread {n // 4}\n\nmore {n}", "x", f"{n}") for n in range(80)]
    for seed in range(10):
        train, held_out = finetune.split(records, 0.2, seed)
        assert held_out
        for side, other in ((train, held_out), (held_out, train)):
            posts = {post for r in side for post in finetune.posts_of(r) if post != "x"}
            assert not posts & {post for r in other for post in finetune.posts_of(r)} - {"x"}


def test_a_chain_of_replies_is_one_group() -> None:
    chain = [record(f"{number}", f"{number - 1}") for number in range(1, 9)]
    alone = [record("alone"), record("also alone")]
    assert sorted(map(len, finetune.connected(chain + alone))) == [1, 1, 8]


def test_when_all_is_one_thread_nothing_can_be_held_out() -> None:
    with pytest.raises(FinetuneError, match="none can be held out"):
        finetune.split([record(str(number), "the same") for number in range(20)], 0.1, seed=1)


def test_a_group_that_is_too_big_is_held_out_only_if_there_is_no_smaller() -> None:
    records = [record("a")] * 30 + [record("b")] * 10
    train, held_out = finetune.split(records, 0.1, seed=1)
    assert {r.post for r in held_out} == {"b"}
    assert {r.post for r in train} == {"a"}


# ---------------------------------------------------------------------------- prompts and cuts


@pytest.mark.parametrize(
    ("text", "kind", "labels", "post"),
    [
        ("so good \n", "simple", "", "so good"),
        ("so\n\ngood", "simple", "", "so\n\ngood"),
        ("so good\nPOSITIVE\nnext", "simple", "POSITIVE", "so good"),
        ("so good\nVERY POSITIVE\nnext", "simple", "POSITIVE", "so good"),
        ("so POSITIVE\nnext", "simple", "POSITIVE", "so POSITIVE\nnext"),
        ("so good\nPOSITIVE\nnext", "simple", "", "so good\nPOSITIVE\nnext"),
        ("so good\n****ARGUMENTS\nREPLY", "reply", "", "so good"),
        ("so good\n****TWEET\nmore", "reply", "POSITIVE", "so good"),
        ("so ****TWEET\nmore", "reply", "", "so ****TWEET\nmore"),
        ("****PARENT\nmore", "reply", "", ""),
        ("so good\nPOSITIVE", "chat", "POSITIVE", "so good\nPOSITIVE"),
    ],
)
def test_a_sample_is_cut_at_the_records_end(text: str, kind: str, labels: str, post: str) -> None:
    assert finetune.cut(text, Corpus(kind, [Record("x", labels, (), "x")])) == post


@pytest.mark.parametrize("sentiment", [(), ("--sentiment", "3")])
def test_the_prompt_of_a_reply_is_how_its_record_begins(main: Tool, sentiment: Any) -> None:
    words = (SAMPLE, "--include_replies", "--text_format", "reply", "--output", "x.csv")
    corpus = finetune.read_corpus(main(*words, *sentiment).folder / "x.csv")
    direct = [r for r in corpus.records if len(set(r.before)) == 1 and len(r.before) == 2]
    originals = [r for r in corpus.records if "\nORIGINAL\n" in r.whole]
    assert direct and originals
    for r in direct + originals:
        assert finetune.reply_prompt(Wish(r.label, r.before[:1])) + r.post == r.whole


def test_what_is_not_asked_for_comes_as_it_does_in_the_dataset() -> None:
    records = [Record("x", label, (), "x") for label in ("POSITIVE", "NEUTRAL", "NEUTRAL")]
    options = finetune.read_options(["x.csv"])
    wanted = finetune.wishes(Corpus("simple", records), options)
    labels = [next(wanted).label for _ in range(300)]
    assert 60 < labels.count("POSITIVE") < 140
    assert labels.count("NEUTRAL") == 300 - labels.count("POSITIVE")


# ---------------------------------------------------------------------------- the command line


def test_help_needs_nothing_installed() -> None:
    command = [sys.executable, "-I", "-S", str(SCRIPT), "--help"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0
    assert "--reply_to TEXT" in done.stdout


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "required: DATASET"),
        (("x.csv", "--epochs", "-1"), "--epochs: accepts a number from 0 to 1000, not '-1'"),
        (("x.csv", "--samples", "1.5"), "--samples: accepts a whole number from 0, not '1.5'"),
        (("x.csv", "--held_out", "0.9"), "--held_out: accepts a number from 0.01 to 0.5"),
        (("x.csv", "--sentiment", "HAPPY"), "--sentiment: invalid choice: 'HAPPY'"),
        (("x.csv", "--temp", "1"), "unrecognized arguments: --temp 1"),
    ],
)
def test_a_wrong_command_line_is_told_in_a_line(
    words: Any, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        finetune.main(list(words))
    err = capsys.readouterr().err
    assert (stop.value.code, err.count("\n")) == (2, 1)
    assert told in err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["none.csv"], "none.csv: cannot be read (No such file or directory)"),
        (["x.csv", "--out", "."], "is there already"),
        (["x.csv", "--out", "x.csv/a"], "cannot be made ("),
        (["x.csv", "--sentiment", "POSITIVE"], "--sentiment POSITIVE: x.csv has none"),
        (["x.csv", "--reply_to", "Hi"], "x.csv is in the simple format"),
    ],
)
def test_a_wish_that_cannot_be_met_is_told_before_anything_slow(
    words: list[str],
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.csv").write_text("text\n" + "".join(f"post {n}\n" for n in range(20)))
    assert finetune.main(words) == 1
    err = capsys.readouterr().err
    assert told in err
    assert (err.startswith("error: "), err.count("\n")) == (True, 1)


def test_the_dependencies_are_those_the_tests_install() -> None:
    block = re.search(r"# dependencies = \[\n(.*?)# \]", SCRIPT.read_text("utf-8"), re.DOTALL)
    assert block
    in_script = set(re.findall(r'"(.+?)"', block[1]))
    installed = (ROOT / "tests" / "requirements-training.txt").read_text().split()
    assert {line for line in in_script if not line.startswith("torch")} == set(installed[1:])


# ---------------------------------------------------------------------------- training

CHATML = (
    "{% for m in messages %}{{ '<|im_start|>' + m['role'] + '\n' + m['content'] + '<|im_end|>\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
FAST = ("--full", "--learning_rate", "0.01", "--max_new_tokens", "24")


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of random weights and few, with a tokenizer that was trained on our own posts."""
    from tokenizers import ByteLevelBPETokenizer
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast, set_seed

    folder = tmp_path_factory.mktemp("tiny")
    words = (SAMPLE / "data" / "tweets.js").read_text("utf-8").split()
    marks = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    bpe = ByteLevelBPETokenizer()
    bpe.train_from_iterator(words, vocab_size=700, special_tokens=marks)
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=bpe._tokenizer, bos_token=marks[0], eos_token=marks[0]
    )
    tokenizer.save_pretrained(folder)
    set_seed(1)
    config = LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=4,
        max_position_embeddings=512,
        bos_token_id=0,
        eos_token_id=0,
    )
    LlamaForCausalLM(config).save_pretrained(folder)
    return folder


@pytest.fixture
def chat_file(main: Tool) -> Path:
    """The sample archive's replies whose answered post is there, as conversations."""
    words = ("--include_replies", "--text_format", "reply", "--sentiment", "3")
    folder = main(SAMPLE, *words, "--output", "r.csv").folder
    replies = [r for r in finetune.read_corpus(folder / "r.csv").records if len(r.before) == 2]
    lines = [{"messages": chat(r.before[1], r.post, label=r.label)} for r in replies]
    assert len(lines) >= 20
    return write_lines(folder / "c_tweets.jsonl", list(lines))


Train = Callable[..., str]


@pytest.fixture
def train(tiny: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Train:
    """Run the script in this process, offline and on the tiny model; gives what it printed."""
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")

    def run(*words: object, model: Path = tiny) -> str:
        code = finetune.main([*map(str, words), "--model", str(model)])
        out, err = capsys.readouterr()
        assert code == 0, err
        return out

    return run


def losses(out: str) -> tuple[float, float]:
    """The held-out loss before and after."""
    match = re.search(r"records\): ([\d.]+) before, ([\d.]+) after", out)
    assert match
    return float(match[1]), float(match[2])


def samples_of(folder: Path) -> list[str]:
    return (folder / "samples.txt").read_text("utf-8").split(f"\n{finetune.RULE}\n")[1:]


@training
def test_a_simple_file_trains_and_gives_samples_of_the_sentiment(main: Tool, train: Train) -> None:
    folder = main(SAMPLE, "--sentiment", "3").folder
    words = ("--samples", "4", "--sentiment", "positive")
    out = train("sample_archive_tweets.csv", *FAST, *words)
    before, after = losses(out)
    assert before > 6 > after
    samples = samples_of(folder / "sample_archive_model")
    assert len(samples) == 4
    known = {finetune.plain(row) for row in rows_of(folder / "sample_archive_tweets.csv")}
    for sample in samples:
        assert sample.startswith("[POSITIVE]\n")
        assert finetune.plain(sample[1:].replace("]", "", 1)) not in known
    assert "that stand in it word for word" in out


@training
def test_the_saved_model_writes_more_samples_and_the_seed_decides(main: Tool, train: Train) -> None:
    folder = main(SAMPLE).folder
    first = ("sample_archive_tweets.csv", "--epochs", "1", "--max_new_tokens", "16")
    before, after = losses(train(*first, "--out", "a", "--learning_rate", "0.01"))  # LoRA
    assert before > after
    for name in "bc":
        out = train(*first[:2], "0", *first[3:], "--out", name, model=folder / "a")
        assert losses(out) == pytest.approx((after, after), abs=0.002)
    assert samples_of(folder / "b") == samples_of(folder / "c")
    assert len(samples_of(folder / "b")) == 10
    assert [path.name for path in (folder / "b").iterdir()] == ["samples.txt"]


@training
def test_a_reply_file_trains_and_answers_a_post(main: Tool, train: Train) -> None:
    words = (SAMPLE, "--include_replies", "--text_format", "reply", "--sentiment", "3")
    folder = main(*words, "--output", "r.csv").folder
    out = train("r.csv", *FAST, "--samples", "3", "--reply_to", "What do you\ndo all day?")
    before, after = losses(out)
    assert before > 6 > after
    samples = samples_of(folder / "r_model")
    assert len(samples) == 3
    for sample in samples:
        assert re.match(r"> What do you\n> do all day\?\n\[(POSI|NEGA|NEU)T\w+\]\n.", sample)
        assert not finetune.SECTION_MARK.search(sample)


@training
def test_a_chat_file_trains_a_model_without_a_chat_template(chat_file: Path, train: Train) -> None:
    out = train(chat_file.name, *FAST, "--samples", "2", "--sentiment", "NEUTRAL")
    before, after = losses(out)
    assert before > 6 > after
    records = finetune.read_corpus(chat_file).records
    questions = [f"> {r.before[0].splitlines()[0]}\n" for r in records]
    samples = samples_of(chat_file.parent / "c_model")
    assert len(samples) == 2
    assert all(sample.startswith(tuple(questions)) for sample in samples)
    out = train(chat_file.name, *FAST, "--samples", "1", "--reply_to", "Why?", "--out", "again")
    assert samples_of(chat_file.parent / "again")[0].startswith("> Why?\n[")


def batch_of(corpus: Corpus, tiny: Path, out: Path) -> tuple[Any, Any]:
    """The tokenizer and the first batch, as the model is trained on it."""
    words = [str(out / "x.csv"), "--model", str(tiny), "--out", str(out / "model"), "--full"]
    options = finetune.read_options(words)
    writer = finetune.load_model(options, corpus.kind)
    trainer = finetune.make_trainer(writer, corpus, options)
    return writer.tokenizer, trainer.data_collator([trainer.train_dataset[n] for n in range(2)])


@training
def test_a_text_is_learned_from_its_first_token_to_its_end_mark(tiny: Path, tmp_path: Path) -> None:
    texts = ["a post", "a post that is a little longer"]
    records = [record(text) for text in texts]
    tokenizer, batch = batch_of(Corpus("simple", records, records, records), tiny, tmp_path)
    for ids, labels, text in zip(batch["input_ids"], batch["labels"], texts, strict=True):
        learned = labels[labels != -100].tolist()
        assert tokenizer.decode(learned) == f"<|endoftext|>{text}<|endoftext|>"
        assert ids[: len(learned)].tolist() == learned
        assert set(ids[len(learned) :].tolist()) <= {tokenizer.pad_token_id}


@training
def test_of_a_chat_only_the_last_post_is_learned(tiny: Path, tmp_path: Path) -> None:
    messages = chat("Hi", "Ho", "What now?", "Soup.", label="NEUTRAL")
    records = [finetune.parse_chat(messages)] * 2
    tokenizer, batch = batch_of(Corpus("chat", records, records, records), tiny, tmp_path)
    labels = batch["labels"][0]
    assert tokenizer.decode(labels[labels != -100]) == "Soup.<|endoftext|>\n"


@training
def test_a_chat_is_stopped_by_the_mark_of_its_template(tiny: Path, tmp_path: Path) -> None:
    options = finetune.read_options(["x", "--model", str(tiny)])
    writer = finetune.load_model(options, "simple")
    assert finetune.stop_ids(writer) == [0]
    writer.tokenizer.chat_template = CHATML
    writer.tokenizer.add_special_tokens({"additional_special_tokens": ["<|im_end|>"]})
    assert finetune.stop_ids(writer) == [0, 2]


@training
def test_a_chat_template_that_refuses_is_told(tiny: Path) -> None:
    tokenizer = finetune.load_model(
        finetune.read_options(["x", "--model", str(tiny)]), "chat"
    ).tokenizer
    tokenizer.chat_template = "{{ raise_exception('no system message') }}"
    records = [finetune.parse_chat(chat("Hi", "Ho", label="NEUTRAL"))] * 10
    with pytest.raises(FinetuneError, match="refuses the dataset: no system message"):
        finetune.that_fit(records, tokenizer, 512)


@training
def test_records_that_are_too_long_are_left_out_and_told(main: Tool, train: Train) -> None:
    folder = main(SAMPLE).folder
    out = train(
        "sample_archive_tweets.csv", "--epochs", "0", "--samples", "0", "--max_length", "64"
    )
    told = re.search(r"(\d+) longer than 64 tokens", out)
    sides = re.search(r"(\d+) to train on, (\d+) held out", out)
    assert told and sides
    total = sum(map(int, (told[1], sides[1], sides[2])))
    assert total == len(rows_of(folder / "sample_archive_tweets.csv"))


@training
def test_a_folder_without_a_model_is_told_in_a_line(
    main: Tool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    main(SAMPLE)
    assert finetune.main(["sample_archive_tweets.csv", "--model", str(tmp_path)]) == 1
    err = capsys.readouterr().err
    assert "cannot be loaded; name a model of the Hugging Face hub or a local folder" in err


@training
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("simple.csv", ()),
        ("simple.jsonl", ("--sentiment", "3")),
        ("reply.csv", ("--include_replies", "--text_format", "reply")),
        ("c_tweets.jsonl", ()),
    ],
)
def test_trl_itself_trains_on_the_file(
    name: str, words: Any, main: Tool, chat_file: Path, tiny: Path, tmp_path: Path
) -> None:
    from datasets import load_dataset
    from transformers import AutoTokenizer
    from trl import SFTConfig, SFTTrainer

    if name != chat_file.name:
        main(SAMPLE, *words, "--output", name)
    kind = "csv" if name.endswith(".csv") else "json"
    dataset = load_dataset(
        kind, data_files=str(tmp_path / name), split="train", cache_dir=str(tmp_path / "cache")
    )
    tokenizer = AutoTokenizer.from_pretrained(tiny)
    tokenizer.chat_template = CHATML
    settings = SFTConfig(
        output_dir=str(tmp_path / "out"),
        max_steps=2,
        per_device_train_batch_size=4,
        bf16=False,
        use_cpu=True,
        save_strategy="no",
        report_to="none",
    )
    trainer = SFTTrainer(
        str(tiny), args=settings, train_dataset=dataset, processing_class=tokenizer
    )
    assert len(trainer.train_dataset) == len(dataset) > 20
    assert 0 < trainer.train().training_loss < 20
