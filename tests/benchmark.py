"""Measure the tool's speed, memory and requests to X, and print them as a Markdown table.

    .venv/bin/python tests/benchmark.py            all rows
    .venv/bin/python tests/benchmark.py start x    some of them

Exit with 1 if a result is wrong: unexpected rows, or too many requests or dollars. A slow run is
not an error. Linux and macOS only; keep the machine idle.
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
from archives import OWNER, OWNER_ID, encode_js, make_archive, make_note, write_folder
from conftest import FRIEND, ME, NO_PACE, clean_environment, launch_command, make_post
from test_habits import Clock

import download_tweets

DELAY = 0.3  # seconds from a request to X's response
YEARS = range(2011, 2026)  # of the posts in files
OUT = "out.csv"
PEERS = {  # programs to compare with, each of which does a part of the tool's work
    "ijson": "import ijson, sys; file = open(sys.argv[1], 'rb'); "
    "file.seek(file.read(99).index(b'[')); any(not post for post in ijson.items(file, 'item'))",
    "json.loads": "import json, sys; text = open(sys.argv[1], encoding='utf-8').read(); "
    "json.loads(text[text.index('['):])",
    "VADER": "import csv, sys; from vaderSentiment import vaderSentiment as v; "
    "score = v.SentimentIntensityAnalyzer().polarity_scores; "
    "any(not score(text) for (text,) in csv.reader(open(sys.argv[1], encoding='utf-8')))",
    "python3": "import argparse, dataclasses",
}
ARCHIVES = {  # by row: the tool's arguments, the peers or other arguments of the tool, the aim
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
HABITS = {  # the arguments of one evening's run, and of the next
    "chat each day": (CHAT, CHAT),
    "chat and simple in turn": ((), CHAT),
    "reply and simple in turn": ((), ("--include_replies", "--text_format=reply")),
}
Line = tuple[str, str, str, str]  # what, measured, aim, note


@dataclass(frozen=True)
class Bench:
    """The options of one call of this script."""

    folder: Path  # for large files
    rounds: int
    scale: float

    def count(self, posts: int) -> int:
        """Return the number of posts times the scale, at least one per year."""
        return max(len(YEARS), round(posts * self.scale))


class WrongResult(Exception):
    """A run's rows, requests, cost or exit code are not the expected ones."""


def main() -> int:
    """Print the table, and return the exit code: 1 if a result is wrong."""
    parser = argparse.ArgumentParser(description="How fast the tool is, as a Markdown table.")
    parser.add_argument("rows", nargs="*", metavar="row", help=f"of {', '.join(ROWS)}; else all")
    parser.add_argument(
        "--rounds",
        type=int,
        default=3,
        help="the number of rounds; the table shows their median (3)",
    )
    parser.add_argument("--scale", type=float, default=1, help="a factor for all sizes (1)")
    parser.add_argument("--folder", type=Path, help="keeps the large files for the next time")
    args = parser.parse_args()
    if unknown := set(args.rows) - set(ROWS):
        parser.error(f"no such row: {', '.join(unknown)}")
    wrong = False
    print("| what | measured | aim | note |\n|---|---|---|---|", flush=True)
    with empty_folder() as temporary:
        bench = Bench((args.folder or temporary).resolve(), args.rounds, args.scale)
        for name in args.rows or ROWS:
            try:
                for line in ROWS[name](bench):
                    print(f"| {' | '.join(line)} |", flush=True)
            except WrongResult as error:
                wrong = True
                print(f"| {name} | wrong: {error} | | |", flush=True)
    return int(wrong)


# --- the rows ---


def x_row(bench: Bench) -> Iterator[Line]:
    """Yield the time, requests and dollars of one run at a slow X, beside the minimum.

    Raises WrongResult for wrong rows, or too many requests or dollars.
    """
    count = bench.count(10_000)
    reply = ("--include_replies", "--text_format=reply")
    for form, args, world, above in (
        ("simple", (), make_originals(count), 0),
        ("reply", reply, make_replies(count), 2),
    ):
        with SlowX(world) as x, empty_folder() as folder:
            took = run_tool(folder, ME.username, count, *args, "--max_cost=1000", x=x)
            check_rows(folder / OUT, reversed(range(count)))
        pages, request_count = -(-count // sim.MAX_RESULTS), len(x.requests)
        least = pages - (-above * count // sim.MAX_IDS)
        dollars = (1 + above) * count * sim.POST_PRICE
        searches = pages + 1  # the first page is a small one
        if len(x.searches) > searches or request_count > least + pages or x.dollars != dollars:
            raise WrongResult(
                f"{request_count} requests, not {least}; ${x.dollars}, not ${dollars}"
            )
        what = f"X, {count:,} posts, {form}"
        waits = f"{took.wall:.0f} s, of which X takes {request_count * DELAY:.0f} s to answer"
        yield f"{what}: wall ÷ ({pages} pages × 1 s)", f"{took.wall / pages:.2f}", "", waits
        paid = f"${x.dollars:,}, the least possible"
        if above:
            paid += (
                f"; {request_count * 1000 / count:.0f} requests for 1,000 replies: the script "
                "this one is modelled on needed 2,010, and about 6,000 s of sleeps"
            )
        yield (
            f"{what}: requests ÷ least",
            f"{request_count} ÷ {least} = {request_count / least:.2f}",
            "",
            paid,
        )


def archive_row(name: str, bench: Bench) -> Iterator[Line]:
    """Yield the CPU time from an archive to a dataset, compared with `against`.

    Raises WrongResult for wrong rows.
    """
    args, against, aim = ARCHIVES[name]
    count = bench.count(100_000)
    folder = write_files(bench, count)
    tweets = folder / "archive" / "data" / "tweets.js"
    what = f"archive, {' '.join([f'{count:,} posts', *args.split()])}: CPU ÷ {' + '.join(against)}"
    if "ijson" in against and not importlib.util.find_spec("ijson"):
        yield what, "", aim, "first: .venv/bin/python -m pip install ijson"
        return
    with empty_folder() as plain, empty_folder() as place:
        run_tool(plain, folder / "archive")
        inputs = {"VADER": plain / OUT}  # the texts that are written, and no others
        runs = {"tool": lambda: run_tool(place, folder / "archive", *args.split())} | {
            one: functools.partial(run_peer, one, inputs.get(one, tweets))
            if one in PEERS
            else functools.partial(run_tool, plain, folder / "archive", one)
            for one in against
        }
        costs = run_in_turn(runs, bench.rounds)
        check_rows(place / OUT, read_numbers(folder, "reply" if "replies" in args else "original"))
    memory = " and ".join(f"{one}: {costs[one][0].memory:.0f} MB" for one in runs)
    yield what, ratio(costs, "user"), aim, memory


def memory_row(bench: Bench) -> Iterator[Line]:
    """Yield the peak memory of a run, for each source and size."""
    sizes = [bench.count(size) for size in (10_000, 100_000, 1_000_000)]
    note = f"the {sizes[-1]:,} from a tweets.db that --archive filled: X gives 300 pages in 15 min"
    for source, run in {
        "a dump": run_on_dump,
        "an archive": run_on_archive,
        f"X ({note})": run_on_x,
    }.items():
        costs = [run(bench, size) for size in sizes]
        memory, walls = (
            ", ".join(f"{getattr(cost, name):.0f}" for cost in costs) for name in ("memory", "wall")
        )
        what = f"memory, {', '.join(f'{size:,}' for size in sizes)} posts of {source}"
        yield what, f"{memory} MB", "flat, < 100 MB", f"{walls} s"


def run_on_dump(bench: Bench, count: int) -> Cost:
    """Run the tool over a dump of that many posts, and return the cost."""
    return run_on_file(write_files(bench, count), "dump.jsonl")


def run_on_archive(bench: Bench, count: int) -> Cost:
    """Run the tool over an archive of that many posts, and return the cost."""
    return run_on_file(write_files(bench, count), "archive")


def run_on_file(folder: Path, name: str) -> Cost:
    """Run the tool over one of the generated files, check its rows, and return the cost."""
    with empty_folder() as place:
        took = run_tool(place, folder / name)
        check_rows(place / OUT, read_numbers(folder, "original"))
    return took


def run_on_x(bench: Bench, count: int) -> Cost:
    """Run the tool over that many posts at X, without rate limits, and return the cost.

    Above 100,000 posts (times the scale) they come from the cache.
    """
    if count > bench.count(100_000):
        return run_on_cache(bench, count, count)
    world = make_originals(count)
    world.searchable = functools.cache(world.searchable)  # type: ignore[method-assign]
    with sim.XSimulator(world, NO_PACE) as x, empty_folder() as place:
        took = run_tool(place, ME.username, count, "--max_cost=1000", x=x, SEARCH_PAUSE=0)
        check_rows(place / OUT, reversed(range(count)))
    return took


def start_row(bench: Bench) -> Iterator[Line]:
    """Yield the time that the tool takes to print its help or to reject an argument."""
    for word, code in (("--help", 0), ("--wrong", 2)):
        with empty_folder() as place:
            runs = {
                "tool": functools.partial(run_tool, place, word, code=code),
                "python3": lambda: run_peer("python3"),
            }
            costs = run_in_turn(runs, 10 * bench.rounds)
        yield f"{word}: wall ÷ python3 -c '{PEERS['python3']}'", ratio(costs, "wall"), "< 2", ""


def kept_row(bench: Bench) -> Iterator[Line]:
    """Yield the time of a second run over cached posts."""
    count, few = bench.count(1_000_000), bench.count(1_000)
    wall = statistics.median(run_on_cache(bench, count, few).wall for _ in range(bench.rounds))
    yield f"a run of {few:,} kept posts out of {count:,}: wall", f"{wall:.2f} s", "< 1 s", ""


def run_on_cache(bench: Bench, count: int, limit: int) -> Cost:
    """Fill a cache with `count` posts, and return the cost of writing the newest `limit` of them.

    Raises WrongResult if X returns a post, or if the rows are wrong.
    """
    source, store = write_files(bench, count), bench.folder / f"cache-{count}"
    args = (OWNER, limit, f"--until={YEARS.stop}")
    with sim.XSimulator(sim.World(sim.Account(OWNER_ID, OWNER))) as x:
        if not store.exists():
            with create_atomically(store) as draft:
                run_tool(draft, *args, f"--archive={source / 'archive'}", x=x)
        took = run_tool(store, *args, x=x)
    if x.returned_ids:
        raise WrongResult(f"{len(x.returned_ids)} posts fetched, not 0")
    check_rows(store / OUT, itertools.islice(read_numbers(source, "original"), limit))
    return took


def month_row(_: Bench) -> Iterator[Line]:
    """Yield the share of posts that X charges for twice in 30 days with one run per day."""
    for habit, evenings in HABITS.items():
        given = simulate_month(evenings)
        twice = len(given) - len(set(given))
        share = f"{twice / len(given):.1%}"
        yield f"30 days, {habit}: posts paid for twice", share, "", f"of {len(given)}"


def simulate_month(evenings: tuple[tuple[str, ...], ...]) -> list[int]:
    """Run the tool each evening for 30 days, and return the ids of all posts that X returns.

    Raises WrongResult if a run fails.
    """
    chance, clock, world = random.Random(1), Clock(), sim.World(ME, FRIEND)
    clock.now = int(datetime(2026, 3, 1, tzinfo=UTC).timestamp())
    with ExitStack() as stack:
        x = stack.enter_context(sim.XSimulator(world, NO_PACE))
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        patch.chdir(stack.enter_context(empty_folder()))
        patch.setattr(download_tweets, "SEARCH_PAUSE", 0)
        for module in (download_tweets, sim):
            clock.rule_over(module, patch)
        for name, value in clean_environment(x).items():
            patch.setenv(name, value)
        stack.enter_context(redirect_stdout(io.StringIO()))
        stack.enter_context(redirect_stderr(io.StringIO()))
        for args in itertools.islice(itertools.cycle(evenings), 30):
            midnight = clock.now + 24 * 3600
            write_posts(world, clock, chance)
            clock.now = midnight - 3600
            if code := download_tweets.main([ME.username, "--max_cost=1000", *args]):
                raise WrongResult(f"exit code {code}, not 0")
            clock.now = midnight
            x.start_new_day()
        return list(x.returned_ids)


def write_posts(world: sim.World, clock: Clock, chance: random.Random) -> None:
    """Add a day's 12 posts: about two fifths replies to a friend, a fifth self-replies."""
    for _ in range(12):
        clock.now += chance.randint(60, 6000)
        now, kind = datetime.fromtimestamp(clock.now, UTC), chance.choice("aaoot")
        mine = world.posts_of(ME.username)
        above = [one for one in mine if world.parent_author(one) != FRIEND.id]
        if kind == "a":
            above = [make_post(len(mine), author=FRIEND, created_at=now - timedelta(seconds=30))]
            world.add(*above)
        reply_to = above[0].id if above and kind != "o" else None
        world.add(make_post(len(mine), created_at=now, reply_to=reply_to))


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
    """The cost of a process: wall-clock seconds, user CPU seconds, peak memory in MB."""

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


def measure(command: Iterable[object], code: int = 0, **where: Any) -> Cost:
    """Run a command, and return its cost.

    It runs as the child of a small process, since a child's peak starts at that of its parent.
    Raises WrongResult for any exit code but `code`.
    """
    watch = [sys.executable, "-I", "-S", "-c", WATCH, *map(str, command)]
    done = subprocess.run(watch, capture_output=True, encoding="utf-8", check=False, **where)
    if done.returncode != code:
        last = done.stderr.strip().rpartition("\n")[2]
        raise WrongResult(f"exit code {done.returncode}, not {code}: {last}")
    wall, user, peak = map(float, done.stdout.split())
    return Cost(wall, user, peak * (1 if sys.platform == "darwin" else 1024) / 1e6)


def run_tool(place: Path, *args: object, x: Any = None, code: int = 0, **constants: object) -> Cost:
    """Run the command line in a folder, which receives the dataset, and return the cost."""
    (place / OUT).unlink(missing_ok=True)
    command = [*launch_command(constants), *args, f"--output={OUT}"]
    return measure(command, code, cwd=place, env=clean_environment(x))


def run_peer(name: str, *args: object) -> Cost:
    """Run one of the other programs, and return the cost."""
    return measure([sys.executable, "-c", PEERS[name], *args])


def run_in_turn(runs: dict[str, Callable[[], Cost]], rounds: int) -> Costs:
    """Run the programs in turn, so that a busy minute slows them all, and return their costs."""
    costs = [{name: run() for name, run in runs.items()} for _ in range(rounds)]
    return {name: [one[name] for one in costs] for name in runs}


def ratio(costs: Costs, what: str) -> str:
    """Return the first program's cost divided by the sum of the others', the median of rounds."""
    seconds = [[getattr(cost, what) for cost in one] for one in zip(*costs.values(), strict=True)]
    found = sorted((ours / sum(theirs), ours, sum(theirs)) for ours, *theirs in seconds)
    middle, ours, theirs = found[len(found) // 2]
    return f"{middle:.2f} ({ours:.2f} s ÷ {theirs:.2f} s)"


def check_rows(path: Path, wanted: Iterable[int]) -> None:
    """Raise WrongResult unless the rows end in the numbers of these posts, in this order."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = itertools.islice(csv.reader(file), 1, None)
        found = (last_number(text) for (text,) in rows)
        for place, pair in enumerate(itertools.zip_longest(found, wanted), start=1):
            if operator.ne(*pair):
                raise WrongResult(f"row {place} is post {pair[0]}, not {pair[1]}")


def last_number(text: str) -> int:
    """Return the last number in a generated text, ignoring its links."""
    return int(re.findall("[0-9]+", re.sub("https:.*", "", text))[-1])


@contextmanager
def empty_folder() -> Iterator[Path]:
    """Create a temporary folder, and delete it at the end."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@contextmanager
def create_atomically(folder: Path) -> Iterator[Path]:
    """Create a folder to fill, which is renamed to `folder` only if the block succeeds."""
    draft = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(parents=True)
    yield draft
    draft.rename(folder)


# --- generated posts ---


class SlowX(sim.XSimulator):
    """X with all its limits, and with slow responses."""

    def respond(self, request: sim.Request, pairs: Any, body: bytes) -> sim.Response:
        """Return the response, at the earliest DELAY seconds after the request."""
        response = super().respond(request, pairs, body)
        time.sleep(max(0, request.arrived + DELAY - time.monotonic()))
        return response


def make_originals(count: int) -> sim.World:
    """Return a world in which an account has that many original posts."""
    return sim.World(ME, *map(make_post, range(count)))


def make_replies(count: int) -> sim.World:
    """Return a world in which an account has that many replies, each to a friend's self-reply."""
    world = sim.World(ME, FRIEND)
    for number in range(count):
        first, second = (make_post(2 * number + n, author=FRIEND) for n in range(2))
        moment = second.created_at + timedelta(seconds=30)
        reply = make_post(number, created_at=moment, reply_to=second.id)
        world.add(first, replace(second, reply_to=first.id), reply)
    return world


def write_files(bench: Bench, count: int) -> Path:
    """Write an archive of that many posts of all types, a dump of them and a list, newest first.

    The list has the number and type of each post. Return their folder; an existing one is reused.
    """
    folder = bench.folder / f"posts-{count}"
    if folder.exists():
        return folder
    made = {"archiveInfo": {"generationDate": f"{YEARS.stop}-01-01T00:00:00.000Z"}}
    about = encode_js(
        "window.__THAR_CONFIG", {"userInfo": {"accountId": str(OWNER_ID), "userName": OWNER}} | made
    )
    long_ones = []
    with create_atomically(folder) as draft:
        write_folder(str(draft / "archive"), make_archive([]) | {"data/manifest.js": about})
        with ExitStack() as stack:
            js, dump, listed = (
                stack.enter_context((draft / name).open("w", encoding="utf-8"))
                for name in ("archive/data/tweets.js", "dump.jsonl", "numbers.txt")
            )
            js.write("window.YTD.tweets.part0 = [\n")
            for number, (world, one) in enumerate(generate_posts(count)):
                v2 = sim.post_json(world, one, EVERYTHING)
                js.write(",\n" * (number > 0) + format_json({"tweet": to_archive_format(v2)}))
                dump.write(json.dumps(v2) + "\n")
                listed.write(f"{last_number(one.text or '0')} {written_as(world, one)}\n")
                if "note_tweet" in v2:
                    long_ones.append(make_note(0, one.text, made=v2["created_at"]))
            js.write("\n]\n")
        notes = encode_js("window.YTD.note_tweet.part0", long_ones)
        (draft / "archive" / "data" / "note-tweet.js").write_bytes(notes)
    return folder


FIELDS = (
    "author_id conversation_id created_at entities in_reply_to_user_id lang note_tweet "
    "public_metrics referenced_tweets"
)
EVERYTHING = sim.parse_requested_fields({"tweet.fields": FIELDS.replace(" ", ",")}, NO_PACE)


def generate_posts(count: int) -> Iterator[tuple[sim.World, sim.Post]]:
    """Yield that many posts, newest first, with the world of their year."""
    for place, year in reversed(list(enumerate(YEARS))):
        share = count * (place + 1) // len(YEARS) - count * place // len(YEARS)
        world = sim.make_account_world(OWNER, share, (year, year))
        yield from ((world, one) for one in world.posts_of(OWNER))


def written_as(world: sim.World, one: sim.Post) -> str:
    """Return whether the tool writes a post as a reply, as an original post, or never."""
    if one.retweet_of or one.quote_of:
        return "never"
    return "reply" if world.parent_author(one) else "original"


def read_numbers(folder: Path, last_kind: str) -> Iterator[int]:
    """Yield the numbers of the original posts in the list, and of the posts of `last_kind`."""
    with (folder / "numbers.txt").open() as file:
        for number, kind in map(str.split, file):
            if kind in ("original", last_kind):
                yield int(number)


def format_json(value: Any) -> str:
    """Return JSON in the layout of X's archives."""
    return json.dumps(value, ensure_ascii=False, indent=2, separators=(",", " : "))


def to_archive_format(post: dict[str, Any]) -> dict[str, Any]:
    """Convert a post of API v2 to the format of an archive."""
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
