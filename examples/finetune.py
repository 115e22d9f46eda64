#!/usr/bin/env python3
# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "torch>=2.6,<3",
#     "transformers>=5,<6",
#     "trl>=1,<2",
#     "datasets>=4,<6",
#     "peft>=0.18,<1",
#     "gguf>=0.10",
# ]
# ///
"""Teach a small language model to write like the posts in a dataset of download_tweets.py.

  python3 examples/finetune.py NAME_tweets.csv
  python3 examples/finetune.py NAME_tweets.csv --sentiment POSITIVE --samples 50
  python3 examples/finetune.py NAME_tweets.jsonl --reply_to "What do you do all day?"
  python3 examples/finetune.py NAME_tweets.csv --model NAME_model --epochs 0 --out more_samples

DATASET is a file of download_tweets.py: its CSV or JSON Lines in the simple or the reply format,
or its chat file; what it is, is seen from its content. One record in ten is held out and never
trained on; posts that repeat and posts of one thread stay on one side, so that the held-out
loss is an honest one. The folder given by --out receives the model, which loads like any other
(the last command above writes more samples from it), and samples.txt, which is printed too.

A sample ends where the model ended the record. Samples that stand in the dataset word for word
are counted and left out; others are written in their place.

Exit codes: 0 done, 1 the dataset or the model is no use, 2 wrong command line, 130 interrupted.
"""

from __future__ import annotations

import argparse
import csv
import dataclasses
import itertools
import json
import os
import random
import re
import sys
import time
import warnings
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

# torch and what builds on it are imported where they are used: they take many seconds, which
# neither --help nor a mistyped command line should cost.

Message: TypeAlias = dict[str, str]

LABELS = (
    *("EXTREMELY NEGATIVE", "VERY NEGATIVE", "NEGATIVE", "NEUTRAL"),
    *("POSITIVE", "VERY POSITIVE", "EXTREMELY POSITIVE"),
)
LEAST_RECORDS = 10  # fewer teach nothing and leave nothing to hold out
LORA_RANK = 16
RATES = {"lora": 5e-4, "full": 1e-4}  # learning rates that suit models of 0.1 to 1 billion weights
GENERATED_AT_ONCE = 10  # samples
TRIES = 5  # samples drawn for each one that is wanted, before we give up
RULE = "=" * 20  # between two samples


class FinetuneError(Exception):
    """What is wrong and what to do about it, in a line; the only error that users see."""


@dataclass(frozen=True)
class Options:
    """The command line's values."""

    dataset: Path
    model: str
    out: Path
    full: bool
    epochs: float
    batch_size: int
    learning_rate: float | None
    max_length: int
    held_out: float
    seed: int
    samples: int
    sentiment: str
    reply_to: str
    temperature: float
    top_p: float
    max_new_tokens: int


@dataclass(frozen=True)
class Record:
    """A record of the dataset: the account's post, what stands before it, and the whole."""

    post: str
    label: str  # its sentiment, or ""
    before: tuple[str, ...]  # the posts of the thread that it answers, the first one first
    whole: str | list[Message]  # as the file has it: a text, or the messages of a chat


@dataclass(frozen=True)
class Corpus:
    """The records of a file, their kind (simple, reply or chat), and how they are split."""

    kind: str
    records: list[Record]
    train: list[Record] = dataclasses.field(default_factory=list)
    held_out: list[Record] = dataclasses.field(default_factory=list)

    @property
    def labels(self) -> list[str]:
        """The sentiment of each record that has one."""
        return [record.label for record in self.records if record.label]


@dataclass(frozen=True)
class Writer:
    """A model and its tokenizer, as transformers has them."""

    model: Any
    tokenizer: Any


def finetune(options: Options) -> None:
    """The whole program: read, split, train, write samples."""
    started = time.monotonic()
    check_out(options)
    corpus = read_corpus(options.dataset)
    check_wishes(corpus, options)
    make_folder(options.out)
    tell(f"{options.dataset}: {len(corpus.records):,} records, {corpus.kind} format")
    writer = load_model(options, corpus.kind)
    fitting = that_fit(corpus.records, writer.tokenizer, options.max_length)
    train, held_out = split(fitting, options.held_out, options.seed)
    tell(f"{len(train):,} to train on, {len(held_out):,} held out")
    corpus = dataclasses.replace(corpus, train=train, held_out=held_out)
    writer, losses = trained(writer, corpus, options)
    if options.epochs:
        save(writer, options.out)
    text = sample_file(corpus, losses, writer, options)
    (options.out / "samples.txt").write_text(text, encoding="utf-8")
    tell(f"\n{text}\n{options.out}: {'the model and ' if options.epochs else ''}samples.txt")
    tell(f"{time.monotonic() - started:,.0f} seconds in all")


def tell(line: str) -> None:
    """Print at once, also into a pipe."""
    print(line, flush=True)


def check_out(options: Options) -> None:
    """Refuse to write over anything, before anything slow."""
    if options.out.exists() and (not options.out.is_dir() or any(options.out.iterdir())):
        raise FinetuneError(f"{options.out} is there already: delete it, or name another --out")


def make_folder(path: Path) -> None:
    """Make the folder for the model now: an hour later it would be a pity if it cannot be."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FinetuneError(f"--out {path}: cannot be made ({error.strerror})") from None


def check_wishes(corpus: Corpus, options: Options) -> None:
    """Refuse samples of a kind that the records do not teach."""
    if options.sentiment and options.sentiment not in corpus.labels:
        has = f"has {', '.join(sorted(set(corpus.labels)))}" if corpus.labels else "has none"
        raise FinetuneError(f"--sentiment {options.sentiment}: {options.dataset} {has}")
    if options.reply_to and corpus.kind == "simple":
        raise FinetuneError(
            f"--reply_to: {options.dataset} is in the simple format; make a dataset with "
            "--include_replies and --text_format reply, or --text_format chat"
        )


# ---------------------------------------------------------------------------- the dataset


def read_corpus(path: Path) -> Corpus:
    """The records of a dataset file; its form and format are told apart by content."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            first = file.read(1)
            file.seek(0)
            values = list(jsonl_values(file) if first == "{" else csv_values(file))
    except UnicodeDecodeError:
        raise FinetuneError(
            f"{path}: not UTF-8 text; is it a file of download_tweets.py?"
        ) from None
    except OSError as error:
        raise FinetuneError(f"{path}: cannot be read ({error.strerror})") from None
    except FinetuneError as error:
        raise FinetuneError(f"{path}: {error}") from None
    if len(values) < LEAST_RECORDS:
        raise FinetuneError(f"{path}: {len(values)} records; at least {LEAST_RECORDS} are needed")
    return parse_corpus(values)


def csv_values(file: Iterable[str]) -> Iterator[str]:
    """The cells of a one-column CSV with the header "text"."""
    csv.field_size_limit(sys.maxsize if sys.maxsize < 2**32 else 2**31 - 1)
    reader = csv.reader(file, strict=True)
    try:
        header = next(reader, None)
        if header is None:
            raise FinetuneError("the file is empty")
        if header != ["text"]:
            raise FinetuneError('the first line is not the header "text"')
        for row in reader:
            if len(row) != 1 or not row[0].strip():
                raise FinetuneError(f"line {reader.line_num} is not one record in one column")
            yield row[0]
    except csv.Error as error:
        raise FinetuneError(f"line {reader.line_num}: {error}") from None


def jsonl_values(file: Iterable[str]) -> Iterator[str | list[Message]]:
    """The texts, or the lists of messages, of a JSON Lines file; never both in one file."""
    kinds = set()
    for number, line in enumerate(file, 1):
        try:
            value = json.loads(line)
        except ValueError:
            raise FinetuneError(f"line {number} is not JSON") from None
        kind = "messages" if isinstance(value, dict) and "messages" in value else "text"
        if not (is_chat(value["messages"]) if kind == "messages" else is_text(value)):
            raise FinetuneError(f'line {number} has neither a "text" nor good "messages"')
        kinds.add(kind)
        if len(kinds) == 2:
            raise FinetuneError(f'line {number}: "text" and "messages" in one file')
        yield value[kind]


def is_text(value: object) -> bool:
    """Whether a line's value is one of the simple or the reply format."""
    return isinstance(value, dict) and isinstance(value.get("text"), str) and bool(value["text"])


def is_chat(messages: object) -> bool:
    """Whether messages are a conversation: user and assistant in turn, the assistant last.

    >>> is_chat([{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Ho"}])
    True
    >>> is_chat([{"role": "assistant", "content": "Ho"}])
    False
    """
    if not isinstance(messages, list) or not all(isinstance(m, dict) for m in messages):
        return False
    roles = [message.get("role") for message in messages]
    turns = roles[1:] if roles[:1] == ["system"] else roles
    said = all(isinstance(m.get("content"), str) and m["content"] for m in messages)
    return said and bool(turns) and turns == ["user", "assistant"] * (len(turns) // 2)


def parse_corpus(values: list[str | list[Message]]) -> Corpus:
    """The records of a file's values, which are all of one kind."""
    chats = [value for value in values if isinstance(value, list)]
    if chats:
        return Corpus("chat", [parse_chat(chat) for chat in chats])
    texts = [value for value in values if isinstance(value, str)]
    if all(REPLY_RECORD.fullmatch(text) for text in texts):
        return Corpus("reply", [parse_reply(text) for text in texts])
    labelled = all(first_line(text) in LABELS and "\n" in text for text in texts)
    return Corpus("simple", [parse_simple(text, labelled) for text in texts])


def parse_simple(text: str, labelled: bool) -> Record:
    r"""A record of the simple format.

    >>> parse_simple("POSITIVE\nWhat a day", True).post
    'What a day'
    """
    label, _, post = text.partition("\n") if labelled else ("", "", text)
    return Record(post, label, (), text)


REPLY_RECORD = re.compile(
    r"\*{4}ARGUMENTS\n(?:REPLY|ORIGINAL)\n"
    rf"(?:(?P<label>{'|'.join(LABELS)})\n)?"
    r"\*{4}PARENT\n(?:(?P<parent>.*?)\n)?"
    r"\*{4}IN_REPLY_TO\n(?:(?P<answered>.*?)\n)?"
    r"\*{4}TWEET\n(?P<post>.*)",
    re.DOTALL,
)


def parse_reply(text: str) -> Record:
    r"""A record of the reply format.

    >>> record = parse_reply("****ARGUMENTS\nREPLY\n****PARENT\nHi\n****IN_REPLY_TO\n****TWEET\nHo")
    >>> record.post, record.label, record.before
    ('Ho', '', ('Hi',))
    """
    match = REPLY_RECORD.fullmatch(text)
    if not match:
        raise FinetuneError(f"not a record of the reply format: {first_line(text)}")
    before = (match["parent"], match["answered"])
    return Record(match["post"], match["label"] or "", tuple(filter(None, before)), text)


def parse_chat(messages: list[Message]) -> Record:
    """A conversation, whose system message is its sentiment."""
    label = messages[0]["content"] if messages[0]["role"] == "system" else ""
    turns = [message["content"] for message in messages if message["role"] != "system"]
    return Record(turns[-1], label, tuple(turns[:-1]), messages)


def first_line(text: str) -> str:
    """The text up to its first line end."""
    return text.partition("\n")[0]


# ---------------------------------------------------------------------------- what is held out


def split(records: list[Record], share: float, seed: int) -> tuple[list[Record], list[Record]]:
    """The records to train on and those held out; connected records stay on one side."""
    groups = connected(records)
    random.Random(seed).shuffle(groups)
    wanted = max(1, round(share * len(records)))
    held_out: set[int] = set()
    for group in groups:
        if len(held_out) + len(group) <= wanted:
            held_out |= group
    held_out = held_out or min(groups, key=len)
    if len(held_out) == len(records):
        raise FinetuneError(
            "all records repeat one another or are one thread: none can be held out"
        )
    sides: tuple[list[Record], list[Record]] = ([], [])
    for number, record in enumerate(records):
        sides[number in held_out].append(record)
    return sides


def connected(records: list[Record]) -> list[set[int]]:
    """The numbers of the records in groups: records that have a post in common are in one."""
    groups = {number: {number} for number in range(len(records))}
    having = defaultdict(list)
    for number, record in enumerate(records):
        for post in posts_of(record):
            having[post].append(number)
    for first, *others in having.values():
        for other in others:
            small, large = sorted((groups[first], groups[other]), key=len)
            if small is not large:
                large |= small
                groups |= dict.fromkeys(small, large)
    return list({id(group): group for group in groups.values()}.values())


def posts_of(record: Record) -> set[str]:
    """The posts in a record, to compare; also the first paragraph of its thread.

    In a chat, posts that follow one another are one turn, so that the first turn of a thread is
    not the same in all its records, but its first paragraph is.
    """
    opening = [post.split("\n\n")[0] for post in record.before[:1]]
    return {plain(post) for post in (record.post, *record.before, *opening)}


def plain(text: str) -> str:
    r"""The text without regard to case and spacing.

    >>> plain("So\n Good ")
    'so good'
    """
    return " ".join(text.split()).casefold()


# ---------------------------------------------------------------------------- the model


def load_model(options: Options, kind: str) -> Writer:
    """The base model, on the GPU if there is one, and its tokenizer, ready for the records."""
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer, set_seed

    set_seed(options.seed)
    gpu = torch.cuda.is_available()
    half = gpu and not options.full  # all weights are trained in full precision, LoRA's base is not
    folder, more = model_place(options.model)
    try:
        tokenizer: Any = AutoTokenizer.from_pretrained(folder, **more)
        model: Any = AutoModelForCausalLM.from_pretrained(
            folder, dtype=torch.bfloat16 if half else torch.float32, **more
        )
    except (OSError, ValueError, ImportError) as error:
        raise FinetuneError(
            f"--model {options.model}: cannot be loaded; name a model of the Hugging Face hub or "
            f"a local folder ({first_line(str(error).strip())})"
        ) from None
    if tokenizer.eos_token is None:
        raise FinetuneError(f"--model {options.model}: its tokenizer has no end mark (eos_token)")
    tokenizer.pad_token = tokenizer.pad_token or tokenizer.eos_token
    if kind == "chat" and not tokenizer.chat_template:
        tokenizer.chat_template = CHAT_TEMPLATE
    model = unquantized(model) if more else model
    return Writer(model.to("cuda" if gpu else "cpu"), tokenizer)


# For base models, which know no chat: each turn is "role:", a line end, the text, the end mark.
CHAT_TEMPLATE = (
    "{% for message in messages %}{{ message['role'] + ':\n' + message['content'] + eos_token }}"
    "{{ '\n' }}{% endfor %}{% if add_generation_prompt %}{{ 'assistant:\n' }}{% endif %}"
)


def model_place(model: str) -> tuple[str, dict[str, str]]:
    """Where from_pretrained finds a model: a name or folder, and the GGUF file in it if any."""
    path = Path(model)
    if path.suffix == ".gguf" and path.is_file():
        return str(path.parent), {"gguf_file": path.name}
    files = sorted(path.glob("*.gguf")) if path.is_dir() else []
    if files and not (path / "config.json").is_file():
        return model, {"gguf_file": files[0].name}
    return model, {}


def model_name(model: str) -> str:
    """A model's name without the folders of this machine."""
    more = model_place(model)[1]
    if more:
        return Path(more["gguf_file"]).stem
    return Path(model).resolve().name if Path(model).exists() else model


def unquantized(model: Any) -> Any:
    """The same weights in a fresh model: trainers refuse one that was read from a GGUF file."""
    from transformers import AutoModelForCausalLM

    del model.config.quantization_config
    auto: Any = AutoModelForCausalLM
    fresh = auto.from_config(model.config, dtype=model.dtype)
    fresh.load_state_dict(model.state_dict())
    return fresh


def start_mark(tokenizer: Any) -> str:
    """What a text record begins with, so that the model can be asked for one from nothing."""
    own = tokenizer("a")["input_ids"][0] in tokenizer.all_special_ids
    return "" if own else tokenizer.bos_token or tokenizer.eos_token


def stop_ids(writer: Writer) -> list[int]:
    """The tokens that end a record: the model's own, and the one that ends a turn of its chat."""
    tokenizer, own = writer.tokenizer, writer.model.generation_config.eos_token_id
    stops = {tokenizer.eos_token_id, *(own if isinstance(own, list) else [own])} - {None}
    if tokenizer.chat_template:
        turns = [{"role": "user", "content": "a"}, {"role": "assistant", "content": "a"}]
        ids = tokenizer.apply_chat_template(turns, return_dict=True)["input_ids"]
        stops |= set(ids[-2:]) & set(tokenizer.all_special_ids)  # a line end may follow it
    return sorted(stops)


def save(writer: Writer, folder: Path) -> None:
    """Write the model as one that loads by itself, without the base model."""
    writer.model.save_pretrained(folder)
    writer.tokenizer.save_pretrained(folder)


# ---------------------------------------------------------------------------- training


def that_fit(records: list[Record], tokenizer: Any, max_length: int) -> list[Record]:
    """The records of at most so many tokens: a longer one would lose its end, and the end mark."""
    fitting = [record for record in records if length(record, tokenizer) <= max_length]
    left = len(records) - len(fitting)
    if left:
        tell(f"{left:,} longer than {max_length} tokens (--max_length) left out")
    if len(fitting) < LEAST_RECORDS:
        raise FinetuneError(f"--max_length {max_length}: too few records are that short")
    return fitting


def length(record: Record, tokenizer: Any) -> int:
    """A record's tokens, with its marks at start and end."""
    from jinja2 import TemplateError

    if isinstance(record.whole, str):
        return len(tokenizer(record.whole)["input_ids"]) + 2
    try:
        return len(tokenizer.apply_chat_template(record.whole, return_dict=True)["input_ids"])
    except TemplateError as error:
        raise FinetuneError(f"the model's chat template refuses the dataset: {error}") from None


def trained(writer: Writer, corpus: Corpus, options: Options) -> tuple[Writer, tuple[float, float]]:
    """The model after training, and the held-out loss before and after.

    The loss of a text counts all its tokens, that of a chat the account's last post only.
    """
    trainer = make_trainer(writer, corpus, options)
    before = after = trainer.evaluate()["eval_loss"]
    tell(f"held-out loss: {before:.3f} before")
    if options.epochs:
        trainer.train()
        after = trainer.evaluate()["eval_loss"]
        tell(f"held-out loss: {after:.3f} after")
    model = trainer.model if options.full else trainer.model.merge_and_unload()
    return Writer(model.eval(), writer.tokenizer), (before, after)


def make_trainer(writer: Writer, corpus: Corpus, options: Options) -> Any:
    """TRL's trainer over the two sides of the corpus."""
    import datasets  # type: ignore[import-untyped]
    from peft import LoraConfig
    from trl import SFTTrainer  # type: ignore[attr-defined]

    datasets.disable_progress_bars()
    start = start_mark(writer.tokenizer)
    lora = LoraConfig(
        r=LORA_RANK,
        lora_alpha=2 * LORA_RANK,
        target_modules="all-linear",
        task_type="CAUSAL_LM",
    )
    return SFTTrainer(
        writer.model,
        args=trainer_options(options),
        train_dataset=datasets.Dataset.from_list([row(r, start) for r in corpus.train]),
        eval_dataset=datasets.Dataset.from_list([row(r, start) for r in corpus.held_out]),
        processing_class=writer.tokenizer,
        peft_config=None if options.full else lora,
    )


def row(record: Record, start: str) -> dict[str, object]:
    """A record as SFTTrainer wants it; it adds the end mark, or the marks of a chat, itself."""
    if isinstance(record.whole, str):
        return {"text": start + record.whole}
    return {"prompt": record.whole[:-1], "completion": record.whole[-1:]}


def trainer_options(options: Options) -> Any:
    """The settings of SFTTrainer: no packing, so that records of any kind stay apart."""
    import torch
    from trl import SFTConfig  # type: ignore[attr-defined]

    gpu = torch.cuda.is_available()
    return SFTConfig(
        output_dir=str(options.out),
        num_train_epochs=options.epochs,
        per_device_train_batch_size=options.batch_size,
        per_device_eval_batch_size=options.batch_size,
        learning_rate=options.learning_rate or RATES["full" if options.full else "lora"],
        lr_scheduler_type="cosine",
        warmup_steps=0.05,  # of all steps
        max_length=options.max_length,
        train_sampling_strategy="group_by_length",  # little padding
        seed=options.seed,
        use_cpu=not gpu,
        bf16=gpu,
        gradient_checkpointing=gpu,  # saves memory, costs time
        save_strategy="no",
        report_to="none",
    )


# ---------------------------------------------------------------------------- samples


@dataclass(frozen=True)
class Wish:
    """A post to ask for: with which sentiment, and in answer to which turns of a thread."""

    label: str
    turns: tuple[str, ...]


def sample_file(
    corpus: Corpus, losses: tuple[float, float], writer: Writer, options: Options
) -> str:
    """The text of samples.txt: what was trained, what the samples are, the samples."""
    known = {plain(record.post) for record in corpus.records}
    kept: list[str] = []
    verbatim = empty = unended = 0
    drawn = itertools.islice(samples(corpus, writer, options), TRIES * options.samples)
    while len(kept) < options.samples and (sample := next(drawn, None)):
        wish, post, ended = sample
        verbatim += plain(post) in known
        empty += not post
        if post and plain(post) not in known:
            kept.append(headed(wish, post))
            unended += not ended
    left_out = f"{verbatim} that stand in it word for word, {empty} empty"
    about = about_training(corpus, losses, options)
    about += f"\nthe first {len(kept)} samples that are not in the dataset; left out: {left_out}"
    about += f"; cut after {options.max_new_tokens} tokens: {unended}"
    return f"\n{RULE}\n".join([about, *kept]) + "\n"


def about_training(corpus: Corpus, losses: tuple[float, float], options: Options) -> str:
    """Two lines that tell where the samples come from."""
    weights = "all weights" if options.full else "LoRA"
    epochs = f"{options.epochs:g} epoch{'s' * (options.epochs != 1)}"
    data = f"{len(corpus.train):,} records of {options.dataset.name} ({corpus.kind} format)"
    before, after = losses
    return (
        f"{model_name(options.model)}, {weights}, {epochs} on {data}, seed {options.seed}\n"
        f"held-out loss ({len(corpus.held_out):,} records): {before:.3f} before, {after:.3f} after"
    )


def headed(wish: Wish, post: str) -> str:
    """A sample, with what was asked for on lines of its own before it.

    >>> print(headed(Wish("POSITIVE", ("Hi",)), "Ho"))
    > Hi
    [POSITIVE]
    Ho
    """
    answered = [f"> {line}" for turn in wish.turns for line in turn.splitlines()]
    label = [f"[{wish.label}]"] if wish.label else []
    return "\n".join([*answered, *label, post])


def samples(corpus: Corpus, writer: Writer, options: Options) -> Iterator[tuple[Wish, str, bool]]:
    """Posts that the model writes, without end, and whether each was ended by the model."""
    stops = stop_ids(writer)
    wanted = wishes(corpus, options)
    while batch := list(itertools.islice(wanted, min(GENERATED_AT_ONCE, options.samples))):
        prompts = [prompt(wish, corpus.kind, writer.tokenizer) for wish in batch]
        for wish, ids in zip(batch, generated(prompts, corpus.kind, writer, options), strict=True):
            end = next((place for place, token in enumerate(ids) if token in stops), len(ids))
            text = writer.tokenizer.decode(ids[:end], skip_special_tokens=True).strip()
            post = cut(text, corpus)
            yield wish, post, end < len(ids) or post != text


def wishes(corpus: Corpus, options: Options) -> Iterator[Wish]:
    """What to ask for, without end; what is not chosen is drawn as it comes in the dataset.

    A chat must answer something: if nothing is given, the held-out conversations in turn.
    """
    chance = random.Random(options.seed)
    for number in itertools.count():
        label = options.sentiment or (chance.choice(corpus.labels) if corpus.labels else "")
        turns: tuple[str, ...] = (options.reply_to,) if options.reply_to else ()
        if corpus.kind == "chat" and not turns:
            turns = corpus.held_out[number % len(corpus.held_out)].before
        yield Wish(label, turns)


def prompt(wish: Wish, kind: str, tokenizer: Any) -> str:
    """The beginning of a record, up to where the account's post begins."""
    if kind == "chat":
        return chat_prompt(wish, tokenizer)
    return start_mark(tokenizer) + (reply_prompt(wish) if kind == "reply" else simple_prompt(wish))


def simple_prompt(wish: Wish) -> str:
    r"""The beginning of a simple record.

    >>> simple_prompt(Wish("POSITIVE", ()))
    'POSITIVE\n'
    """
    return f"{wish.label}\n" if wish.label else ""


def reply_prompt(wish: Wish) -> str:
    r"""The beginning of a record in the reply format.

    >>> reply_prompt(Wish("", ("Hi",)))
    '****ARGUMENTS\nREPLY\n****PARENT\nHi\n****IN_REPLY_TO\nHi\n****TWEET\n'
    """
    kind = "REPLY" if wish.turns else "ORIGINAL"
    first, answered = wish.turns[:1], wish.turns[-1:]
    label = (wish.label,) if wish.label else ()
    lines = ("****ARGUMENTS", kind, *label, "****PARENT", *first, "****IN_REPLY_TO", *answered)
    return "\n".join([*lines, "****TWEET", ""])


def chat_prompt(wish: Wish, tokenizer: Any) -> str:
    """The beginning of a chat, up to where the assistant speaks."""
    messages = [{"role": "system", "content": wish.label}] if wish.label else []
    for number, turn in enumerate(wish.turns):
        messages.append({"role": ("user", "assistant")[number % 2], "content": turn})
    text: str = tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
    return text


def generated(prompts: list[str], kind: str, writer: Writer, options: Options) -> list[list[int]]:
    """The tokens that the model writes after each prompt."""
    batch = writer.tokenizer(
        prompts,
        add_special_tokens=kind != "chat",  # a chat's are in its text already
        padding=True,
        padding_side="left",
        return_tensors="pt",
    ).to(writer.model.device)
    output = writer.model.generate(
        input_ids=batch["input_ids"],
        attention_mask=batch["attention_mask"],
        do_sample=True,
        temperature=options.temperature,
        top_p=options.top_p,
        max_new_tokens=options.max_new_tokens,
        eos_token_id=stop_ids(writer),
        pad_token_id=writer.tokenizer.pad_token_id,
    )
    tokens: list[list[int]] = output[:, batch["input_ids"].shape[1] :].tolist()
    return tokens


SECTION_MARK = re.compile(r"^\*{4}(?:ARGUMENTS|PARENT|IN_REPLY_TO|TWEET)$", re.MULTILINE)
LABEL_LINE = re.compile(rf"^(?:{'|'.join(LABELS)})$", re.MULTILINE)


def cut(text: str, corpus: Corpus) -> str:
    """The text up to where the next record or section would begin, should the model write one."""
    marks = [SECTION_MARK] if corpus.kind == "reply" else []
    marks += [LABEL_LINE] if corpus.labels and corpus.kind != "chat" else []
    for mark in marks:
        text = mark.split(text)[0]
    return text.strip()


# ---------------------------------------------------------------------------- the command line


class CommandLine(argparse.ArgumentParser):
    """A parser that tells what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        """Raise what main shows."""
        self.exit(2, f"error: {message}\n")


def read_options(argv: list[str] | None) -> Options:
    """The command line's values, checked."""
    parser = CommandLine(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("dataset", type=Path, metavar="DATASET", help="a file to train on")
    add_training(parser.add_argument_group("training"))
    add_samples(parser.add_argument_group("samples"))
    values = vars(parser.parse_args(argv))
    values["out"] = values["out"] or Path(values["dataset"].stem.removesuffix("_tweets") + "_model")
    return Options(**values)


def add_training(group: Any) -> None:
    """The parameters of training."""
    group.add_argument(
        "--model",
        default="HuggingFaceTB/SmolLM2-135M-Instruct",
        help="the base model: a name on the Hugging Face hub, a local folder with a model or a "
        "GGUF file in it, or a GGUF file (default: %(default)s)",
    )
    group.add_argument(
        "--out", type=Path, help="the folder for model and samples (default: NAME_model)"
    )
    group.add_argument(
        "--full", action="store_true", help="train all weights, not only LoRA's small additions"
    )
    group.add_argument(
        "--epochs",
        type=between(0.0, 1000.0),
        default=3.0,
        help="how often the model sees each record; 0 only writes samples (default: 3)",
    )
    group.add_argument(
        "--batch_size", type=at_least(1), default=8, help="records at once (default: %(default)s)"
    )
    rates = f"{RATES['lora']:g} for LoRA, {RATES['full']:g} for --full"
    group.add_argument(
        "--learning_rate", type=between(1e-9, 1.0), help=f"how fast it learns (default: {rates})"
    )
    group.add_argument(
        "--max_length",
        type=at_least(16),
        default=512,
        help="tokens; longer records are left out (default: %(default)s)",
    )
    group.add_argument(
        "--held_out",
        type=between(0.01, 0.5),
        default=0.1,
        help="the share of records to measure the loss on (default: %(default)s)",
    )
    group.add_argument("--seed", type=at_least(0), default=1, help="(default: %(default)s)")


def add_samples(group: Any) -> None:
    """The parameters of the samples."""
    group.add_argument(
        "--samples", type=at_least(0), default=10, help="how many (default: %(default)s)"
    )
    group.add_argument(
        "--sentiment",
        type=str.upper,
        choices=("", *LABELS),
        default="",
        metavar="LABEL",
        help="one of the dataset's, such as POSITIVE (default: as they come in the dataset)",
    )
    group.add_argument(
        "--reply_to",
        type=str.strip,
        default="",
        metavar="TEXT",
        help="a post to answer, for the reply and chat formats (default: no post for reply, "
        "held-out conversations for chat)",
    )
    group.add_argument(
        "--temperature",
        type=between(0.01, 5.0),
        default=0.8,
        help="lower is plainer, higher is wilder (default: %(default)s)",
    )
    group.add_argument(
        "--top_p",
        type=between(0.01, 1.0),
        default=0.95,
        help="the share of likely words to choose from (default: %(default)s)",
    )
    group.add_argument(
        "--max_new_tokens",
        type=at_least(1),
        default=160,
        help="the longest sample; a token is about four letters (default: %(default)s)",
    )


def at_least(least: float) -> Any:
    """A reader of numbers from `least` on, whole ones if it is whole."""
    return between(least, float("inf"))


def between(least: float, most: float) -> Any:
    """A reader of numbers of `least`'s type from `least` to `most`."""

    def read(word: str) -> float:
        kind = type(least)
        span = f"from {least:g}" + (f" to {most:g}" if most < float("inf") else "")
        noun = "a whole number" if kind is int else "a number"
        try:
            value = kind(word)
        except ValueError:
            raise argparse.ArgumentTypeError(f"accepts {noun} {span}, not {word!r}") from None
        if not least <= value <= most:
            raise argparse.ArgumentTypeError(f"accepts {noun} {span}, not {word!r}")
        return value

    return read


def main(argv: list[str] | None = None) -> int:
    """Run a command line, tell what went wrong in a line, and give the exit code."""
    options = read_options(argv)
    os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")  # silences a warning of forks
    warnings.simplefilter("ignore", FutureWarning)  # between the libraries; no news to users
    try:
        finetune(options)
    except FinetuneError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except ModuleNotFoundError as error:
        print(
            f"error: {error.name} is not installed; run: python3 -m pip install -r "
            "tests/requirements-training.txt",
            file=sys.stderr,
        )
        return 1
    except KeyboardInterrupt:
        print("stopped; nothing was saved", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
