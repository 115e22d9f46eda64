"""How fast the tool is, how much memory it takes and what it asks of X, as a Markdown table.

    .venv/bin/python tests/benchmark.py            all rows
    .venv/bin/python tests/benchmark.py start x    some of them

Exit code 1 if a result is wrong: other rows than the made-up posts call for, or more requests or
dollars. Never for a time. Linux and macOS only; keep the machine idle.
"""

from __future__ import annotations

import argparse
import csv
import functools
import importlib.util
import io
import itertools
import json
import operator
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import pytest
import x_simulator as sim
from archives import OWNER, OWNER_ID, archive, assigned, note, unpacked
from conftest import FREE, FRIEND, ME, clean_environment, launcher, post
from test_habits import Clock

import download_tweets

DELAY = 0.3  # seconds from a request to X's answer
YEARS = range(2011, 2026)  # of the posts in files
OUT = "out.csv"
PEERS = {  # what the tool is measured against: programs that do a part of its work
    "ijson": "import ijson, sys; file = open(sys.argv[1], 'rb'); "
    "file.seek(file.read(99).index(b'[')); any(not post for post in ijson.items(file, 'item'))",
    "json.loads": "import json, sys; text = open(sys.argv[1], encoding='utf-8').read(); "
    "json.loads(text[text.index('['):])",
    "VADER": "import csv, sys; from vaderSentiment import vaderSentiment as v; "
    "score = v.SentimentIntensityAnalyzer().polarity_scores; "
    "any(not score(text) for (text,) in csv.reader(open(sys.argv[1], encoding='utf-8')))",
    "python3": "import argparse, dataclasses",
}
ARCHIVES = {  # by row: the tool's words, the peers or other words of the tool, the aim
    "archive": ("", ["ijson"], "≤ 4"),
    "json": ("", ["json.loads"], ""),
    "sentiment": ("--sentiment=7", ["ijson", "VADER"], "≤ 1.8"),
    "stripping": (
        "--include_replies --strip_usertags --strip_hashtags",
        ["--include_replies"],
        "≤ 1.3",
    ),
}
CHAT = ("--text_format=chat", "--include_replies=only")
HABITS = {  # what somebody asks for on one evening, and on the next
    "chat each day": (CHAT, CHAT),
    "chat and simple in turn": ((), CHAT),
    "reply and simple in turn": ((), ("--include_replies", "--text_format=reply")),
}
Line = tuple[str, str, str, str]  # what, measured, aim, note


@dataclass(frozen=True)
class Bench:
    """How one call of this script measures."""

    folder: Path  # for large files
    rounds: int
    scale: float

    def count(self, posts: int) -> int:
        """So many posts, but for the scale."""
        return max(len(YEARS), round(posts * self.scale))


class WrongResult(Exception):
    """What a run made is not what the posts call for."""


def main() -> int:
    """Print the table; 1 if a result is wrong."""
    parser = argparse.ArgumentParser(description="How fast the tool is, as a Markdown table.")
    parser.add_argument("rows", nargs="*", metavar="row", help=f"of {', '.join(ROWS)}; else all")
    parser.add_argument("--rounds", type=int, default=3, help="whose median is told (3)")
    parser.add_argument("--scale", type=float, default=1, help="a factor for all sizes (1)")
    parser.add_argument("--folder", type=Path, help="keeps the large files for the next time")
    words = parser.parse_args()
    if unknown := set(words.rows) - set(ROWS):
        parser.error(f"no such row: {', '.join(unknown)}")
    wrong = False
    print("| what | measured | aim | note |\n|---|---|---|---|", flush=True)
    with empty_folder() as temporary:
        bench = Bench((words.folder or temporary).resolve(), words.rounds, words.scale)
        for name in words.rows or ROWS:
            try:
                for line in ROWS[name](bench):
                    print(f"| {' | '.join(line)} |", flush=True)
            except WrongResult as error:
                wrong = True
                print(f"| {name} | wrong: {error} | | |", flush=True)
    return int(wrong)


# --- the rows ---


def x_row(bench: Bench) -> Iterator[Line]:
    """X with its pace and slow answers, once: time, requests and dollars beside the least."""
    count = bench.count(10_000)
    reply = ("--include_replies", "--text_format=reply")
    for form, words, world, above in (
        ("simple", (), originals(count), 0),
        ("reply", reply, answers(count), 2),
    ):
        with SlowX(world) as x, empty_folder() as folder:
            took = tool(folder, ME.username, count, *words, "--max_cost=1000", x=x)
            check_rows(folder / OUT, reversed(range(count)))
        pages, asked = -(-count // sim.MAX_RESULTS), len(x.requests)
        least = pages - (-above * count // sim.MAX_IDS)
        dollars = (1 + above) * count * sim.POST_PRICE
        searches = pages + 1  # the first page is a small one
        if len(x.searches) > searches or asked > least + pages or x.dollars != dollars:
            raise WrongResult(f"{asked} requests, not {least}; ${x.dollars}, not ${dollars}")
        what = f"X, {count:,} posts, {form}"
        waits = f"{took.wall:.0f} s, of which X takes {asked * DELAY:.0f} s to answer"
        yield f"{what}: wall ÷ ({pages} pages × 1 s)", f"{took.wall / pages:.2f}", "", waits
        paid = f"${x.dollars:,}, the least possible"
        if above:
            paid += (
                f"; {asked * 1000 / count:.0f} requests for 1,000 replies: the script this one is "
                "modelled on needed 2,010, and about 6,000 s of sleeps"
            )
        yield f"{what}: requests ÷ least", f"{asked} ÷ {least} = {asked / least:.2f}", "", paid


def archive_row(name: str, bench: Bench) -> Iterator[Line]:
    """An archive to a dataset, against programs that do a part of that."""
    words, against, aim = ARCHIVES[name]
    count = bench.count(100_000)
    folder = files(bench, count)
    tweets = folder / "archive" / "data" / "tweets.js"
    what = f"archive, {' '.join([f'{count:,} posts', *words.split()])}: CPU ÷ {' + '.join(against)}"
    if "ijson" in against and not importlib.util.find_spec("ijson"):
        yield what, "", aim, "first: .venv/bin/python -m pip install ijson"
        return
    with empty_folder() as plain, empty_folder() as place:
        tool(plain, folder / "archive")
        inputs = {"VADER": plain / OUT}  # the texts that are written, and no others
        runs = {"tool": lambda: tool(place, folder / "archive", *words.split())} | {
            one: functools.partial(peer, one, inputs.get(one, tweets))
            if one in PEERS
            else functools.partial(tool, plain, folder / "archive", one)
            for one in against
        }
        costs = interleaved(runs, bench.rounds)
        check_rows(place / OUT, numbers(folder, "reply" if "replies" in words else "original"))
    memory = " and ".join(f"{one}: {costs[one][0].memory:.0f} MB" for one in runs)
    yield what, ratio(costs, "user"), aim, memory


def memory_row(bench: Bench) -> Iterator[Line]:
    """The most memory that a run takes, for each source and size."""
    sizes = [bench.count(size) for size in (10_000, 100_000, 1_000_000)]
    note = f"the {sizes[-1]:,} from a tweets.db that --archive filled: X gives 300 pages in 15 min"
    for source, run in {"a dump": of_dump, "an archive": of_archive, f"X ({note})": of_x}.items():
        costs = [run(bench, size) for size in sizes]
        memory, walls = (
            ", ".join(f"{getattr(cost, name):.0f}" for cost in costs) for name in ("memory", "wall")
        )
        what = f"memory, {', '.join(f'{size:,}' for size in sizes)} posts of {source}"
        yield what, f"{memory} MB", "flat, < 100 MB", f"{walls} s"


def of_dump(bench: Bench, count: int) -> Cost:
    """What a run over a dump of so many posts takes."""
    return of_file(files(bench, count), "dump.jsonl")


def of_archive(bench: Bench, count: int) -> Cost:
    """What a run over an archive of so many posts takes."""
    return of_file(files(bench, count), "archive")


def of_file(folder: Path, name: str) -> Cost:
    """What a run over one of the made-up files takes."""
    with empty_folder() as place:
        took = tool(place, folder / name)
        check_rows(place / OUT, numbers(folder, "original"))
    return took


def of_x(bench: Bench, count: int) -> Cost:
    """What a run over so many posts at X takes, without X's pace."""
    if count > bench.count(100_000):
        return kept(bench, count, count)
    world = originals(count)
    world.searchable = functools.cache(world.searchable)  # type: ignore[method-assign]
    with sim.XSimulator(world, FREE) as x, empty_folder() as place:
        took = tool(place, ME.username, count, "--max_cost=1000", x=x, SEARCH_PAUSE=0)
        check_rows(place / OUT, reversed(range(count)))
    return took


def start_row(bench: Bench) -> Iterator[Line]:
    """How soon the tool answers when there is nothing to do."""
    for word, code in (("--help", 0), ("--wrong", 2)):
        with empty_folder() as place:
            runs = {
                "tool": functools.partial(tool, place, word, code=code),
                "python3": lambda: peer("python3"),
            }
            costs = interleaved(runs, 10 * bench.rounds)
        yield f"{word}: wall ÷ python3 -c '{PEERS['python3']}'", ratio(costs, "wall"), "< 2", ""


def kept_row(bench: Bench) -> Iterator[Line]:
    """A second run over posts that the cache has."""
    count, few = bench.count(1_000_000), bench.count(1_000)
    wall = statistics.median(kept(bench, count, few).wall for _ in range(bench.rounds))
    yield f"a run of {few:,} kept posts out of {count:,}: wall", f"{wall:.2f} s", "< 1 s", ""


def kept(bench: Bench, count: int, limit: int) -> Cost:
    """What writing the newest of so many cached posts takes, for which nothing is fetched."""
    source, store = files(bench, count), bench.folder / f"cache-{count}"
    words = (OWNER, limit, f"--until={YEARS.stop}")
    with sim.XSimulator(sim.World(sim.Account(OWNER_ID, OWNER))) as x:
        if not store.exists():
            with ready_when_done(store) as draft:
                tool(draft, *words, f"--archive={source / 'archive'}", x=x)
        took = tool(store, *words, x=x)
    if x.returned_ids:
        raise WrongResult(f"{len(x.returned_ids)} posts fetched, not 0")
    check_rows(store / OUT, itertools.islice(numbers(source, "original"), limit))
    return took


def month_row(_: Bench) -> Iterator[Line]:
    """How many posts X charges for twice in 30 days of a run a day, by what is asked for."""
    for habit, evenings in HABITS.items():
        given = month(evenings)
        twice = len(given) - len(set(given))
        share = f"{twice / len(given):.1%}"
        yield f"30 days, {habit}: posts paid for twice", share, "", f"of {len(given)}"


def month(evenings: tuple[tuple[str, ...], ...]) -> list[int]:
    """The ids of all posts that X charges for in 30 days with a run each evening."""
    chance, clock, world = random.Random(1), Clock(), sim.World(ME, FRIEND)
    clock.now = int(datetime(2026, 3, 1, tzinfo=UTC).timestamp())
    with ExitStack() as stack:
        x = stack.enter_context(sim.XSimulator(world, FREE))
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        patch.chdir(stack.enter_context(empty_folder()))
        patch.setattr(download_tweets, "SEARCH_PAUSE", 0)
        for module in (download_tweets, sim):
            clock.rule_over(module, patch)
        for name, value in clean_environment(x).items():
            patch.setenv(name, value)
        stack.enter_context(redirect_stdout(io.StringIO()))
        stack.enter_context(redirect_stderr(io.StringIO()))
        for words in itertools.islice(itertools.cycle(evenings), 30):
            midnight = clock.now + 24 * 3600
            write_posts(world, clock, chance)
            clock.now = midnight - 3600
            if code := download_tweets.main([ME.username, "--max_cost=1000", *words]):
                raise WrongResult(f"exit code {code}, not 0")
            clock.now = midnight
            x.start_new_day()
        return list(x.returned_ids)


def write_posts(world: sim.World, clock: Clock, chance: random.Random) -> None:
    """A day's 12 posts: some two fifths are answers, a fifth goes on with the last of its own."""
    for _ in range(12):
        clock.now += chance.randint(60, 6000)
        now, kind = datetime.fromtimestamp(clock.now, UTC), chance.choice("aaoot")
        mine = world.posts_of(ME.username)
        above = [one for one in mine if world.answered_account(one) != FRIEND.id]
        if kind == "a":
            above = [post(len(mine), author=FRIEND, created_at=now - timedelta(seconds=30))]
            world.add(*above)
        reply_to = above[0].id if above and kind != "o" else None
        world.add(post(len(mine), created_at=now, reply_to=reply_to))


ROWS: dict[str, Callable[[Bench], Iterator[Line]]] = {
    "x": x_row,
    **{name: functools.partial(archive_row, name) for name in ARCHIVES},
    "memory": memory_row,
    "start": start_row,
    "kept": kept_row,
    "month": month_row,
}

# --- runs ---


@dataclass(frozen=True)
class Cost:
    """What a process took: seconds on the wall, seconds of user CPU, MB at its peak."""

    wall: float
    user: float
    memory: float


Costs = dict[str, list[Cost]]  # by program, round by round
WATCH = """
import os, subprocess, sys, time
begin = time.perf_counter()
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, used = os.wait4(process.pid, 0)
print(time.perf_counter() - begin, used.ru_utime, used.ru_maxrss)
sys.exit(os.waitstatus_to_exitcode(status))
"""


def watched(command: Iterable[object], code: int = 0, **where: Any) -> Cost:
    """What a command took.

    A small process stands between: a child's peak counts from that of the process it comes from.
    """
    watch = [sys.executable, "-I", "-S", "-c", WATCH, *map(str, command)]
    done = subprocess.run(watch, capture_output=True, encoding="utf-8", check=False, **where)
    if done.returncode != code:
        last = done.stderr.strip().rpartition("\n")[2]
        raise WrongResult(f"exit code {done.returncode}, not {code}: {last}")
    wall, user, peak = map(float, done.stdout.split())
    return Cost(wall, user, peak * (1 if sys.platform == "darwin" else 1024) / 1e6)


def tool(place: Path, *words: object, x: Any = None, code: int = 0, **constants: object) -> Cost:
    """What a run of the command line took, which leaves its dataset in that folder."""
    (place / OUT).unlink(missing_ok=True)
    command = [*launcher(constants), *words, f"--output={OUT}"]
    return watched(command, code, cwd=place, env=clean_environment(x))


def peer(name: str, *words: object) -> Cost:
    """What one of the other programs took."""
    return watched([sys.executable, "-c", PEERS[name], *words])


def interleaved(runs: dict[str, Callable[[], Cost]], rounds: int) -> Costs:
    """The costs of programs that run in turn, so that a busy minute strikes them all."""
    costs = [{name: run() for name, run in runs.items()} for _ in range(rounds)]
    return {name: [one[name] for one in costs] for name in runs}


def ratio(costs: Costs, what: str) -> str:
    """The first program's part of a cost ÷ all others', in the middle one of the rounds."""
    seconds = [[getattr(cost, what) for cost in one] for one in zip(*costs.values(), strict=True)]
    found = sorted((ours / sum(theirs), ours, sum(theirs)) for ours, *theirs in seconds)
    middle, ours, theirs = found[len(found) // 2]
    return f"{middle:.2f} ({ours:.2f} s ÷ {theirs:.2f} s)"


def check_rows(path: Path, wanted: Iterable[int]) -> None:
    """WrongResult unless the dataset's rows end in the numbers of these posts, in this order."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = itertools.islice(csv.reader(file), 1, None)
        found = (last_number(text) for (text,) in rows)
        for place, pair in enumerate(itertools.zip_longest(found, wanted), start=1):
            if operator.ne(*pair):
                raise WrongResult(f"row {place} is post {pair[0]}, not {pair[1]}")


def last_number(text: str) -> int:
    """The number at the end of a made-up text, or before its entities."""
    return int(re.findall("[0-9]+", re.sub("https:.*", "", text))[-1])


@contextmanager
def empty_folder() -> Iterator[Path]:
    """A folder for one run's files."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@contextmanager
def ready_when_done(folder: Path) -> Iterator[Path]:
    """A folder to fill, which has its name only once it is full."""
    draft = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(parents=True)
    yield draft
    draft.rename(folder)


# --- made-up posts ---


class SlowX(sim.XSimulator):
    """X with all its limits, and as far away as it is."""

    def answer(self, request: sim.Request, pairs: Any, body: bytes) -> sim.Answer:
        """X's answer, DELAY seconds after the request."""
        answer = super().answer(request, pairs, body)
        time.sleep(max(0, request.arrived + DELAY - time.monotonic()))
        return answer


def originals(count: int) -> sim.World:
    """An account with so many posts that answer nobody."""
    return sim.World(ME, *map(post, range(count)))


def answers(count: int) -> sim.World:
    """An account with so many replies, each to an answer of somebody to a post of their own."""
    world = sim.World(ME, FRIEND)
    for number in range(count):
        first, second = (post(2 * number + n, author=FRIEND) for n in range(2))
        moment = second.created_at + timedelta(seconds=30)
        reply = post(number, created_at=moment, reply_to=second.id)
        world.add(first, replace(second, reply_to=first.id), reply)
    return world


def files(bench: Bench, count: int) -> Path:
    """A folder with an archive of so many posts of every kind, a dump of the same, and a list.

    The list has the number of each post and its kind. All have the newest first.
    """
    folder = bench.folder / f"posts-{count}"
    if folder.exists():
        return folder
    made = {"archiveInfo": {"generationDate": f"{YEARS.stop}-01-01T00:00:00.000Z"}}
    about = assigned(
        "window.__THAR_CONFIG", {"userInfo": {"accountId": str(OWNER_ID), "userName": OWNER}} | made
    )
    long_ones = []
    with ready_when_done(folder) as draft:
        unpacked(str(draft / "archive"), archive([]) | {"data/manifest.js": about})
        with ExitStack() as stack:
            js, dump, listed = (
                stack.enter_context((draft / name).open("w", encoding="utf-8"))
                for name in ("archive/data/tweets.js", "dump.jsonl", "numbers.txt")
            )
            js.write("window.YTD.tweets.part0 = [\n")
            for number, (world, one) in enumerate(posts(count)):
                v2 = sim.post_json(world, one, EVERYTHING)
                js.write(",\n" * (number > 0) + pretty({"tweet": v1(v2)}))
                dump.write(json.dumps(v2) + "\n")
                listed.write(f"{last_number(one.text or '0')} {kind(world, one)}\n")
                if "note_tweet" in v2:
                    long_ones.append(note(0, one.text, made=v2["created_at"]))
            js.write("\n]\n")
        notes = assigned("window.YTD.note_tweet.part0", long_ones)
        (draft / "archive" / "data" / "note-tweet.js").write_bytes(notes)
    return folder


FIELDS = (
    "author_id conversation_id created_at entities in_reply_to_user_id lang note_tweet "
    "public_metrics referenced_tweets"
)
EVERYTHING = sim.parse_wanted({"tweet.fields": FIELDS.replace(" ", ",")}, FREE)


def posts(count: int) -> Iterator[tuple[sim.World, sim.Post]]:
    """So many posts, newest first, with the world of their year."""
    for place, year in reversed(list(enumerate(YEARS))):
        share = count * (place + 1) // len(YEARS) - count * place // len(YEARS)
        world = sim.make_account_world(OWNER, share, (year, year))
        yield from ((world, one) for one in world.posts_of(OWNER))


def kind(world: sim.World, one: sim.Post) -> str:
    """Of which kind a post is, in the words of what the tool writes."""
    if one.retweet_of or one.quote_of:
        return "never"
    return "reply" if world.answered_account(one) else "original"


def numbers(folder: Path, last_kind: str) -> Iterator[int]:
    """The numbers of the posts that are written: originals, and perhaps replies."""
    with (folder / "numbers.txt").open() as file:
        for number, kind in map(str.split, file):
            if kind in ("original", last_kind):
                yield int(number)


def pretty(value: Any) -> str:
    """JSON as X writes it into an archive."""
    return json.dumps(value, ensure_ascii=False, indent=2, separators=(",", " : "))


def v1(post: dict[str, Any]) -> dict[str, Any]:
    """A post of API v2 as an archive has it."""
    moment = datetime.fromisoformat(post["created_at"])
    references = {one["type"]: one["id"] for one in post.get("referenced_tweets", ())}
    urls = post.get("entities", {}).get("urls", [])
    names = post.get("entities", {}).get("mentions", [])
    return {
        "id": post["id"],
        "id_str": post["id"],
        "created_at": f"{moment:%a %b %d %H:%M:%S +0000 %Y}",
        "full_text": post["text"],
        "lang": post["lang"],
        "truncated": False,
        "entities": {
            "urls": [{key: url[key] for key in ("url", "expanded_url")} for url in urls],
            "user_mentions": [{"screen_name": name["username"]} for name in names],
            "hashtags": [],
        },
        "in_reply_to_status_id_str": references.get("replied_to"),
        "in_reply_to_user_id_str": post.get("in_reply_to_user_id"),
    }


if __name__ == "__main__":
    sys.exit(main())
