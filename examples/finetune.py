#!/usr/bin/env python3
# /// script
# requires-python = ">=3.11"
# dependencies = ["torch>=2.7,<3", "transformers>=5,<6", "trl>=1.16,<2", "peft>=0.18,<1"]
# ///
"""Fine-tune a small language model to write like an account of Twitter/X.

  python3 examples/finetune.py NAME_tweets.csv
  python3 examples/finetune.py NAME_tweets.csv --sentiment POSITIVE
  python3 examples/finetune.py NAME_tweets.jsonl
  python3 examples/finetune.py NAME_tweets.jsonl --reply_to "How are you?"
  python3 examples/finetune.py NAME_tweets.csv --model NAME_model --epochs 0

The dataset is a file of download_tweets.py. One record in ten is held out:
the model is not trained on it, and the loss on it, before and after, shows
whether the model only repeats its training data. The model and samples.txt
are saved in the folder --out. Samples that are in the dataset are left out.
The last command trains nothing: it adds samples from a trained model.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036 (an older Python can read this far, and should say so)
    sys.exit(f"Python 3.11 or newer is needed; this is {sys.version_info[0]}.{sys.version_info[1]}")

import argparse
import csv
import json
import random
import re
import shlex
import tempfile
import warnings
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain, cycle, islice
from pathlib import Path
from typing import Any

# Packages that use torch are imported where they are used, since that takes many seconds: --help
# and wrong arguments do not need them.

MODEL = "HuggingFaceTB/SmolLM2-135M-Instruct"
EPOCHS = 3
RECORDS_PER_STEP = 8
LEARNING_RATE = 5e-4  # suits LoRA on models of 0.1 to 1 billion weights
LORA_RANK = 16
MAX_LENGTH = 512  # tokens of about four characters; the rest of a record is not learned
SAMPLING = {"do_sample": True, "temperature": 0.8, "top_p": 0.95, "max_new_tokens": 160}
MAX_TRIES = 5  # the most samples generated per requested one
SEED = 1
RULE = "=" * 20  # between two samples

Prompt = str | list[dict[str, str]]  # the beginning of a text, or the messages of a chat so far


@dataclass(frozen=True)
class Record:
    """A record of the dataset: one post of the account, and the text or messages before it."""

    prompt: Prompt
    post: str
    label: str  # its sentiment, or ""
    opening: str  # the first post of its thread


def finetune(args: argparse.Namespace) -> None:
    """Train a model on the dataset, save it, and print samples and append them to samples.txt.

    With --epochs 0 only samples are written. Exits with an error if --out exists already, or if
    the dataset has too few threads.
    """
    if args.epochs and args.out.exists():
        sys.exit(f"error: {args.out} exists already. Delete it, or pass another --out.")
    records = read_records(args.dataset)
    train, held_out = split(records)
    if not held_out:
        sys.exit(f"error: {args.dataset} has too few threads to hold out one record in ten")
    prompts = make_prompts([*held_out, *train], args)
    print(f"{len(train):,} records to train on, {len(held_out):,} held out", flush=True)
    writer = load_model(args.model)
    about = f"{Path(args.model).name}, {args.dataset.name}"
    if args.epochs:
        with tempfile.TemporaryDirectory(dir=args.out.parent) as folder:
            losses = train_model(writer, train, held_out, args.epochs)
            writer.save_pretrained(f"{folder}/model")
            Path(folder, "model").rename(args.out)  # --out is complete or does not exist
        about += f": {args.epochs:g} epochs of {len(train):,} records, seed {SEED}\n{losses}"
    args.out.mkdir(parents=True, exist_ok=True)
    known = {"", *(normalize(record.post) for record in records)}  # empty samples are left out, too
    with (args.out / "samples.txt").open("a", encoding="utf-8") as file:
        for part in chain([about], generate_samples(writer, prompts, known, args.samples)):
            print(part, RULE, sep="\n", flush=True)
            print(part, RULE, sep="\n", flush=True, file=file)
    print(summary(args))


RECORD = re.compile(  # in the simple or the reply format, with or without a sentiment
    r"(?P<prompt>(?:\*{4}ARGUMENTS\n(?:REPLY|ORIGINAL)\n)?"
    r"(?:(?P<label>(?:(?:EXTREMELY |VERY )?(?:NEGATIVE|POSITIVE)|NEUTRAL))\n)?"
    r"(?:\*{4}PARENT\n(?:(?P<parent>.*?)\n)?"
    r"\*{4}IN_REPLY_TO\n(?:(?P<answered>.*?)\n)?"
    r"\*{4}TWEET\n)?)"
    r"(?P<post>.*)",
    re.DOTALL,
)


def read_records(path: Path) -> list[Record]:
    """Return the records of a CSV or JSON Lines file of download_tweets.py, in its order."""
    readers = {"text": parse_text, "messages": parse_messages}
    with path.open(encoding="utf-8", newline="") as file:
        rows = map(json.loads, file) if path.suffix == ".jsonl" else csv.DictReader(file)
        found = [readers[column](value) for row in rows for column, value in row.items()]
    return add_openings(found)


def add_openings(records: list[Record]) -> list[Record]:
    """Return the records, where each original post of a chat opens a thread of its own.

    In a chat all original posts follow the same prompt: any text that opens more than one record
    in ten is taken for that prompt.

    >>> hi = {"role": "user", "content": "Write a post."}
    >>> chats = [parse_messages([hi, {"role": "assistant", "content": post}]) for post in "ab"]
    >>> [record.opening for record in add_openings(chats)]
    ['a', 'b']
    """
    openings = Counter(record.opening for record in records)
    return [
        replace(record, opening=record.post)
        if len(find_turns(record)) == 1 and openings[record.opening] > len(records) // 10
        else record
        for record in records
    ]


def find_turns(record: Record) -> list[dict[str, str]]:
    """Return the messages of a chat before its post, without its sentiment; empty for a text."""
    messages = record.prompt if isinstance(record.prompt, list) else []
    return [message for message in messages if message["role"] != "system"]


def parse_text(text: str) -> Record:
    r"""Parse a record in the simple or the reply format.

    >>> parse_text("POSITIVE\nWhat a day")
    Record(prompt='POSITIVE\n', post='What a day', label='POSITIVE', opening='What a day')
    >>> parse_text("****ARGUMENTS\nREPLY\n****PARENT\na\n****IN_REPLY_TO\nb\n****TWEET\nc").opening
    'a'
    """
    prompt, label, parent, answered, post = RECORD.fullmatch(text).groups()
    return Record(prompt, post, label or "", parent or answered or post)


def parse_messages(messages: list[dict[str, str]]) -> Record:
    r"""Convert the messages of a chat, whose system message is the sentiment, to a record.

    Consecutive posts of one account are one turn in a chat. So the first turn of a thread is not
    the same in all its records, but its first paragraph is.

    >>> hi, ho = {"role": "user", "content": "Hi\n\nYou?"}, {"role": "assistant", "content": "Ho"}
    >>> parse_messages([hi, ho]).opening
    'Hi'
    """
    label = messages[0]["content"] if messages[0]["role"] == "system" else ""
    opening = messages[bool(label)]["content"].partition("\n\n")[0]
    return Record(messages[:-1], messages[-1]["content"], label, opening)


def split(records: list[Record]) -> tuple[list[Record], list[Record]]:
    """Return the records to train on, and at most one in ten to hold out; no thread is split.

    A post that is also in the training records is not held out.
    """
    threads = defaultdict(list)
    for record in records:
        threads[normalize(record.opening)].append(record)
    train: list[Record] = []
    held_out: list[Record] = []
    for thread in random.Random(SEED).sample([*threads.values()], len(threads)):
        fits = len(held_out) + len(thread) <= len(records) // 10
        (held_out if fits else train).extend(thread)
    trained_on = {normalize(record.post) for record in train}
    return train, [record for record in held_out if normalize(record.post) not in trained_on]


def normalize(text: str) -> str:
    r"""Return the text with case folded and each run of whitespace replaced by one space.

    >>> normalize("So\n Good ")
    'so good'
    """
    return " ".join(text.split()).casefold()


def load_model(model: str) -> Any:
    """Load the model and its tokenizer, on the GPU if there is one, as a text pipeline."""
    from transformers import pipeline

    return pipeline("text-generation", model, dtype="float32")


def train_model(writer: Any, train: list[Record], held_out: list[Record], epochs: float) -> str:
    """Train the writer's model in place, and return a line with the loss on the held-out records.

    The loss is in nats per token, of a post and its end token only, not of its prompt.
    """
    import datasets
    from peft import LoraConfig
    from transformers import set_seed
    from trl import SFTTrainer

    set_seed(SEED)
    datasets.disable_progress_bars()
    lora = LoraConfig(r=LORA_RANK, lora_alpha=2 * LORA_RANK, target_modules="all-linear")
    trainer = SFTTrainer(
        writer.model,
        args=make_settings(epochs),
        train_dataset=datasets.Dataset.from_list([make_row(record, writer) for record in train]),
        eval_dataset=datasets.Dataset.from_list([make_row(record, writer) for record in held_out]),
        processing_class=writer.tokenizer,
        peft_config=lora,
    )
    before = trainer.evaluate()["eval_loss"]
    trainer.train()
    after = trainer.evaluate()["eval_loss"]
    writer.model = trainer.model.merge_and_unload()
    return f"{len(held_out):,} held-out records: loss {before:.3f} before, {after:.3f} after"


def make_row(record: Record, writer: Any) -> dict[str, Any]:
    """Convert a record for SFTTrainer, which learns the completion and adds the end token."""
    prompt = add_start_token(record.prompt, writer)
    if isinstance(prompt, str):
        return {"prompt": prompt, "completion": record.post}
    return {"prompt": prompt, "completion": [{"role": "assistant", "content": record.post}]}


def add_start_token(prompt: Prompt, writer: Any) -> Prompt:
    """Return the prompt, a text after the end token, as the model cannot continue an empty text."""
    return writer.tokenizer.eos_token + prompt if isinstance(prompt, str) else prompt


def make_settings(epochs: float) -> Any:
    """Return the settings of SFTTrainer."""
    import torch
    from trl import SFTConfig

    at_once = 8 if torch.accelerator.is_available() else 2  # larger is faster and needs more memory
    return SFTConfig(
        output_dir=tempfile.gettempdir(),  # required, but nothing is written to it
        num_train_epochs=epochs,
        per_device_train_batch_size=at_once,
        gradient_accumulation_steps=RECORDS_PER_STEP // at_once,
        per_device_eval_batch_size=1,  # the loss is the mean over records
        learning_rate=LEARNING_RATE,
        lr_scheduler_type="cosine",
        warmup_steps=0.05,  # of all steps
        max_length=MAX_LENGTH,
        seed=SEED,
        bf16=torch.cuda.is_available() and torch.cuda.is_bf16_supported(including_emulation=False),
        gradient_checkpointing=False,
        dataloader_pin_memory=False,
        logging_strategy="no",  # the progress bar shows the time left
        save_strategy="no",
        report_to="none",
    )


def make_prompts(records: list[Record], args: argparse.Namespace) -> list[Prompt]:
    """Return the prompts for samples: those of the records, or prompts to reply to --reply_to.

    Exits with an error if no record has the sentiment of --sentiment.
    """
    selected = [record for record in records if args.sentiment in (None, record.label)]
    if not selected:
        labels = ", ".join(sorted({record.label for record in records})) or "none"
        sys.exit(f"error: --sentiment {args.sentiment}: the dataset has {labels}")
    if args.reply_to is None:
        return [record.prompt for record in selected]
    return [make_reply_prompt(args.reply_to, record) for record in selected]


def make_reply_prompt(post: str, record: Record) -> Prompt:
    """Return the prompt for a reply to the post, in the record's format and with its sentiment.

    Exits with an error if the dataset's format has no replies.
    """
    if isinstance(record.prompt, list):
        system = [message for message in record.prompt if message["role"] == "system"]
        return [*system, {"role": "user", "content": post}]
    if not record.prompt.endswith("****TWEET\n"):
        sys.exit("error: --reply_to needs a dataset written with --text_format reply or chat")
    label = f"{record.label}\n" if record.label else ""
    sections = f"****PARENT\n{post}\n****IN_REPLY_TO\n{post}\n****TWEET\n"
    return f"****ARGUMENTS\nREPLY\n{label}{sections}"


def generate_samples(
    writer: Any, prompts: list[Prompt], known: set[str], count: int
) -> Iterator[str]:
    """Yield up to `wanted` generated posts with their prompts, then a line with the counts.

    Generated posts that are in `known` are left out.
    """
    generated = accepted = 0
    for prompt in islice(cycle(prompts), MAX_TRIES * count):
        (sample,) = writer(add_start_token(prompt, writer), return_full_text=False, **SAMPLING)
        post = sample["generated_text"].strip()
        generated += 1
        if normalize(post) not in known:
            accepted += 1
            yield format_prompt(prompt) + post
        if accepted == count:
            break
    left_out = generated - accepted
    yield f"the first {accepted}; left out, because they stand in the dataset: {left_out}"


def format_prompt(prompt: Prompt) -> str:
    r"""Return a prompt as readable text.

    >>> format_prompt([{"role": "user", "content": "Hi?"}])
    'user: Hi?\nassistant: '
    """
    if isinstance(prompt, str):
        return prompt
    return "".join(f"{turn['role']}: {turn['content']}\n" for turn in prompt) + "assistant: "


def read_arguments(argv: list[str] | None) -> argparse.Namespace:
    """Parse the command line. Exits with an error if it is wrong."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("dataset", type=Path, help="a CSV or JSON Lines file of download_tweets.py")
    add("--model", default=MODEL, help="a model of the Hugging Face hub, or a folder (%(default)s)")
    add("--out", type=Path, help="the folder for the model and its samples (NAME_model)")
    add(
        "--epochs",
        type=float,
        default=EPOCHS,
        help="how often the model is trained on each record (%(default)s)",
    )
    add("--samples", type=int, default=10, help="how many posts to generate (%(default)s)")
    add("--sentiment", type=str.upper, help="generate posts of one sentiment, such as POSITIVE")
    add("--reply_to", help="generate replies to this text, if the dataset has replies")
    args = parser.parse_args(argv)
    args.out = args.out or Path(args.dataset.stem.removesuffix("_tweets") + "_model")
    return args


def summary(args: argparse.Namespace) -> str:
    """Return a line with the model's folder and the command for more samples."""
    if not args.out.exists():
        return "nothing was saved"
    model = args.out if args.epochs else args.model
    command = (args.dataset, "--model", model, "--epochs", 0, "--out", args.out)
    command = shlex.join(map(str, ("python3", sys.argv[0], *command)))
    return f"{model}: the model was saved. For more samples: {command}"


def main(argv: list[str] | None = None) -> int:
    """Run the command line, and return the exit code: 0, or 130 after Ctrl-C.

    Exits with 1 for an error and with 2 for wrong arguments.
    """
    args = read_arguments(argv)
    warnings.simplefilter("ignore", FutureWarning)  # for developers of the libraries
    try:
        finetune(args)
    except OSError as error:
        sys.exit(f"error: {error}")
    except ModuleNotFoundError as error:
        sys.exit(
            f"error: {error.name} is not installed; in the virtual environment of README.md, run: "
            ".venv/bin/python -m pip install -r tests/requirements-training.txt"
        )
    except KeyboardInterrupt:
        print(f"\nInterrupted: {summary(args)}")
        return 130
    return 0


if __name__ == "__main__":
    sys.stdout.reconfigure(errors="backslashreplace")  # Windows encodes pipes in a legacy code page
    sys.exit(main())
