"""Test the records: simple, reply and chat, byte for byte, and their reply contexts."""

from __future__ import annotations

import html
import itertools
import json
import random
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from archives import (
    OUT,
    OWNER,
    OWNER_ID,
    QUOTED,
    SINGULAR_FORMS,
    Json,
    encode_array,
    encode_json_lines,
    link_entities,
    make_archive,
    make_archive_post,
    make_page,
    make_v1_post,
    make_v2_post,
    missing_parents_line,
    parse_counts,
    parse_sections,
    post_id,
    post_time,
    run_failing,
    run_for_records,
    run_for_sections,
    run_rejected,
    use_new_field_names,
    write_dump,
    write_file,
    write_folder,
)
from conftest import CHAT, ESTIMATE, NO_PACE, REPLY, SAMPLE, Match, Run
from x_simulator import Account, Fault, Post, World, XSimulator, make_account_world

import download_tweets
from download_tweets import Options, ReplyContext, SelectedPost, Tweet, make_chat_record


def csv_cell(text: str) -> bytes:
    return b'"' + text.replace('"', '""').encode() + b'"\n'


# --- byte for byte ---

TOP, PARENT, MINE = "first of the\n\nthread", "the\nanswered, one", 'I love it,\nit\'s "mine"'
RECORD = f"****ARGUMENTS\n%s\nPOSITIVE\n****PARENT\n%s****IN_REPLY_TO\n%s****TWEET\n{MINE}"
OF_THREE = [make_v2_post(2, PARENT, post_id(1), post_id(1)), make_v2_post(1, TOP)]


@pytest.mark.parametrize(
    ("one", "included", "record"),
    [
        (make_v2_post(3, MINE, post_id(2), post_id(1)), OF_THREE, ("REPLY", TOP, PARENT)),
        (make_v2_post(2, MINE, post_id(1)), OF_THREE[1:], ("REPLY", TOP, TOP)),
        (make_v2_post(3, MINE), [], ("ORIGINAL", "", "")),
        (make_v2_post(3, MINE, post_id(2), post_id(1)), [], ("REPLY", "", "")),
        (make_v2_post(3, MINE, in_reply_to_user_id="7"), [], ("REPLY", "", "")),
        (make_v1_post(3, MINE, in_reply_to_screen_name="bob"), [], ("REPLY", "", "")),
    ],
)
def test_a_record_byte_for_byte(main, one, included, record):
    write_file("d.jsonl", encode_json_lines([make_page([one], included)]))
    kind, *above = record
    in_reply_format = RECORD % (kind, *(f"{text}\n" if text else "" for text in above))
    for args, text in [
        ([*REPLY, "--sentiment=3"], in_reply_format),
        ([*REPLY], in_reply_format.replace("POSITIVE\n", "")),
        (["--include_replies", "--sentiment=3"], f"POSITIVE\n{MINE}"),
        (["--include_replies", "--sentiment=5", "--text_format=simple"], f"POSITIVE\n{MINE}"),
        (["--include_replies", "--sentiment=0"], MINE),
    ]:
        assert main("d.jsonl", *args, "--output=out.csv").code == 0
        assert Path("out.csv").read_bytes() == b"text\n" + csv_cell(text)
        main("d.jsonl", *args, "--output=out.jsonl")
        assert Path("out.jsonl").read_bytes() == json.dumps({"text": text}).encode() + b"\n"


SPECIAL_TOKENS = ["****ARGUMENTS", "****PARENT", "****IN_REPLY_TO", "****TWEET"]


def test_a_line_like_a_section_marker_is_escaped_in_every_section(main):
    befores, afters = ["", "so\n", "so\n\n \u00a0", "@bob "], ["", "\nwhat", " \n\nwhat", "\x00"]
    texts = [f"{b}{mark}{a}" for b, mark, a in itertools.product(befores, SPECIAL_TOKENS, afters)]
    values = []
    for n, text in zip(range(900, 0, -3), texts, strict=False):
        above = [
            make_v2_post(n - 2, text),
            make_v2_post(n - 1, text, post_id(n - 2), post_id(n - 2)),
        ]
        values.append(make_page([make_v2_post(n, text, post_id(n - 1), post_id(n - 2))], above))
    found = run_for_records(main, write_file("d.jsonl", encode_json_lines(values)), *REPLY)
    for text, record in zip(texts, found, strict=True):
        assert [line for line in record.split("\n") if line in SPECIAL_TOKENS] == SPECIAL_TOKENS
        for section in parse_sections(record):
            for word in ("what", "so", text.partition("****")[2].split()[0].rstrip("\x00")):
                assert (word in section) == (word in text)
    lines = ["****tweet", "****TWEET!", "*****TWEET", "***TWEET", "**** TWEET", "a ****TWEET"]
    lines += ["****", "****REPLY", "REPLY", "ORIGINAL", "TWEET", "NEUTRAL"]
    others = [f"{line}\nand {line}" for line in lines]
    assert [
        parse_sections(r)[2] for r in run_for_records(main, write_dump(*others), *REPLY)
    ] == others
    one = make_v2_post(1, "a\nhttps://t.co/l\nb", entities=link_entities(l="****TWEET"))
    (record,) = run_for_records(
        main, write_file("d.jsonl", encode_json_lines([one])), *REPLY, "--include_links"
    )
    assert parse_sections(record)[2].startswith("a\n")


# --- reply contexts: random threads, from every source ---

ME, BOB = Account(OWNER_ID, OWNER), Account(2, "bob")
LOCKED, UNAVAILABLE = Account(3, "locked", protected=True), Account(4, "gone", suspended=True)
UNAVAILABLE_REASONS = {
    "missing": "deleted",
    "protected": "of a protected account",
    "suspended": "of a suspended account",
}


def make_random_world(chance: random.Random) -> World:
    """Return sixty posts of four people, most of them replies, some deleted or empty."""
    world = World(ME, BOB, LOCKED, UNAVAILABLE)
    late: list[Post] = []
    for number in range(60):
        author = chance.choice([ME, ME, ME, BOB, BOB, LOCKED, UNAVAILABLE])
        answered = chance.choice(late[-6:]).id if late and chance.random() < 0.75 else None
        to_user = BOB.id if not answered and chance.random() < 0.2 else None
        text = f"post {number} & more #tag @amy" if chance.random() < 0.9 else "https://t.co/x"
        if answered or to_user:
            text = f"@bob @amy {text}"
        is_deleted = chance.random() < 0.15
        made = (post_id(number), author.id, text, post_time(number), answered, to_user)
        late.append(Post(*made, deleted=is_deleted))
        world.add(late[-1])
    return world


def to_file_format(one: Post, make: object, world: World) -> Json:
    """Return the post in the format of `make`, for example `make_v2_post`."""
    number = (one.created_at - post_time(0)) // timedelta(hours=1)
    args = (number, html.escape(one.text, quote=False), one.reply_to)
    user = world.parent_author(one)
    named = {"in_reply_to_user_id": str(user)} if user else {}
    if make is make_v2_post:
        return make_v2_post(*args, world.conversation_id(one), author_id=str(one.author), **named)
    if user:
        named |= {f"{name}_str": value for name, value in named.items()}
        named["in_reply_to_screen_name"] = world.username(user)
    author = (
        {} if make is make_archive_post else {"user": {"id": one.author, "id_str": str(one.author)}}
    )
    return make(*args, **author, **named)


@dataclass
class Threads:
    """A simple model of the reply contexts of a run's posts."""

    world: World
    posts: list[Post]  # posts that a run may write, newest first
    file: set[int]  # ids of the posts in a file
    keys: bool = False
    named: bool = True  # whether a post contains the id of its root post

    def written(self, limit: int | None, replies_only: bool) -> list[Post]:
        kept = [p for p in self.posts if "post" in p.text and (is_reply(p) or not replies_only)]
        return kept[:limit]

    def ask(self, replies: list[Post]) -> None:
        """Look up the ancestors of these replies that are not in the file, in two rounds."""
        first = self.world.conversation_id
        self.looked_up: set[int] = set()
        for one in replies:
            lowest: Post | None = one
            while lowest and lowest.reply_to in self.file:
                lowest = self.world.post(lowest.reply_to)
            if self.named:
                self.looked_up |= {one.reply_to, first(one)} if one.reply_to else set()
            elif lowest and lowest.reply_to:
                self.looked_up.add(lowest.reply_to)
                above = self.world.post(lowest.reply_to)
                if above and not self.world.unavailable_reason(above):
                    self.looked_up.add(first(above))
        self.looked_up = self.looked_up - self.file if self.keys else set()

    def get(self, id: int | None) -> Post | None:
        one = self.world.post(id) if id else None
        if one and (
            id in self.file or (id in self.looked_up and not self.world.unavailable_reason(one))
        ):
            return one
        return None

    def above(self, one: Post) -> tuple[Post | None, Post | None]:
        """Return the root post of a reply, or its first available ancestor, and its parent post."""
        first = self.get(self.world.conversation_id(one)) if self.named and one.reply_to else None
        chain: list[Post] = []
        above = self.get(one.reply_to)
        while above:
            chain.append(above)
            if above.id not in self.file:
                first = first or self.get(self.world.conversation_id(above))
                break
            leaves = above.reply_to not in self.file
            above = None if leaves and self.named else self.get(above.reply_to)
        return first or (chain or [None])[-1], self.get(one.reply_to)

    def reason(self, one: Post) -> str:
        """Return why a reply has no parent post, or none with a text."""
        if not one.reply_to:
            return "replies to an account, not to a post"
        answered = self.world.post(one.reply_to)
        assert answered
        if self.get(one.reply_to):
            return "" if "post" in answered.text else "empty after cleaning"
        return (
            UNAVAILABLE_REASONS[self.world.unavailable_reason(answered)]
            if self.keys
            else "not fetched"
        )


def is_reply(one: Post) -> bool:
    return bool(one.reply_to or one.reply_to_user)


def shown(one: Post | None, flags: list[str]) -> str:
    """Return the text of a post as it is in a record; empty without a post or a text."""
    if one is None or "post" not in one.text:
        return ""
    text = one.text.removeprefix("@bob @amy ")
    text = text.replace(" #tag", "") if "--strip_hashtags" in flags else text
    return text.replace(" @amy", "") if "--strip_usertags" in flags else text


def write_source(kind: str, chance: random.Random, world: World) -> tuple[str, Threads]:
    """Return a source of a random world's posts, written to a file if needed, and its threads."""
    people = [world.posts_of(account.username) for account in world.accounts]
    posts = sorted(itertools.chain(*people), key=lambda p: -p.id)
    mine = [p for p in posts if p.author == OWNER_ID]
    if kind == "X":
        return OWNER, Threads(
            world, [p for p in mine if not world.unavailable_reason(p)], set(), keys=True
        )
    if kind == "archive":
        mine = [p for p in mine if not p.deleted]
        files = make_archive(to_file_format(p, make_archive_post, world) for p in mine[::2])
        more = make_archive(
            [], communities=[to_file_format(p, make_archive_post, world) for p in mine[1::2]]
        )
        path = write_folder("archive", files | {n: more[n] for n in more if "community" in n})
        return path, Threads(world, mine, {p.id for p in mine}, named=False)
    if kind == "v1.1 dump":
        some = [p for p in posts if chance.random() < 0.7]
        path = write_file(
            "dump.jsonl", encode_json_lines(to_file_format(p, make_v1_post, world) for p in some)
        )
        return path, Threads(world, some, {p.id for p in some}, named=False)
    above = {i for p in mine if p.reply_to for i in (p.reply_to, world.conversation_id(p))}
    included = [p for p in posts if p.id in above and p not in mine and chance.random() < 0.5]
    if kind != "any dump":
        ids = {p.id for p in mine} - above
        included = [p for p in included if p.reply_to not in ids]
    values = [make_page([to_file_format(p, make_v2_post, world)]) for p in mine]
    for one in included:
        value = chance.choice(values)
        value["includes"]["tweets"].append(to_file_format(one, make_v2_post, world))
    content = encode_json_lines(values)
    path = write_file(
        "dump.jsonl", content if chance.random() < 0.5 else use_new_field_names(content)
    )
    return path, Threads(world, mine, {p.id for p in [*mine, *included]})


FILES = ["archive", "v1.1 dump", "dump"]
KINDS = ["X", *FILES, *(f"{kind}, fetched" for kind in FILES)]


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("kind", [*KINDS, "any dump"])
def test_reply_contexts_are_those_of_a_simple_model(main, kind, seed):
    """Compare the records in the reply and chat formats, with any options, to a simple model."""
    chance = random.Random(f"{kind} {seed}")
    world = make_random_world(chance)
    source, threads = write_source(kind.removesuffix(", fetched"), chance, world)
    threads.keys = kind == "X" or kind.endswith("fetched")
    flags = chance.sample(["--strip_hashtags", "--strip_usertags"], chance.randrange(3))
    limit = chance.choice([None, 3, 10])
    with XSimulator(world, NO_PACE) as x:
        cap = ["--max_cost=100"] if threads.keys else []
        args = [source, limit, *flags, *REPLY, "--output", OUT]
        estimate = Match(ESTIMATE, main(*args, "--estimate", simulator=x).out)
        run = main(*args, *cap, simulator=x)
        assert run.code == 0, run
        requested, fetched = x.requested_ids, [request.ids for request in x.lookups]
        again = main(*args, *cap, simulator=x)
        assert again.rows(OUT) == run.rows(OUT)
        assert [r.ids for r in x.lookups if r.ids] == [ids for ids in fetched if ids]
        chats = main(source, *flags, *CHAT, "--output=o.jsonl", *cap, simulator=x)
    posts = threads.written(limit, replies_only=False)
    replies = [one for one in posts if is_reply(one)]
    threads.ask(replies)
    assert len(set(requested)) == len(requested) <= estimate.parents
    assert (
        set(requested) == threads.looked_up if kind != "X" else set(requested) <= threads.looked_up
    )
    expected = [(*(shown(p, flags) for p in (*threads.above(one), one)),) for one in posts]
    assert [parse_sections(row) for row in run.rows(OUT)] == [
        texts if is_reply(one) else ("", "", texts[2])
        for one, texts in zip(posts, expected, strict=True)
    ]
    reasons = Counter(filter(None, map(threads.reason, replies)))
    line = missing_parents_line(run)
    assert line.partition(" repl")[0] == (str(reasons.total()) if reasons else "")
    for reason, number in reasons.items():
        name = SINGULAR_FORMS.get(reason, reason) if number == 1 else reason
        assert f"{number} {name}" in line, (line, reasons)
    assert Path("tweets.db").exists() == threads.keys
    replies = threads.written(None, replies_only=True)
    threads.ask(replies)
    chat = [expected_messages(one, threads.above(one), flags) for one in replies]
    lines = Path("o.jsonl").read_text("utf-8").splitlines() if chats.code == 0 else []
    assert [json.loads(line)["messages"] for line in lines] == [made for made in chat if made]
    if lines:
        lost = Counter(
            WHY[world.parent_author(one) == one.author]
            for one, made in zip(replies, chat, strict=True)
            if not made
        )
        assert {name: n for name, n in parse_counts(chats).items() if name in WHY} == lost


WHY = [  # reasons why a reply is not a chat
    "without a parent post by others",
    "thread continuations (add --include_threads)",
]


def expected_messages(
    one: Post, above: tuple[Post | None, Post | None], flags: list[str]
) -> list[Json]:
    """Return the messages of a reply's chat, from the first turn of the last other author."""
    turns = [p for p in dict.fromkeys([*above, one]) if shown(p, flags)]
    strangers = [p.author for p in turns if p.author != one.author]
    turns = [p for p in turns if p.author in (one.author, *strangers[-1:])]
    roles = [("assistant" if p.author == one.author else "user", shown(p, flags)) for p in turns]
    from_user = itertools.dropwhile(lambda turn: turn[0] != "user", roles)
    return [
        {"role": role, "content": "\n\n".join(text for _, text in said)}
        for role, said in itertools.groupby(from_user, key=lambda turn: turn[0])
    ]


def test_included_posts_lead_to_root_posts_in_a_dump_without_conversation_ids(main):
    """The second and the third post are only included, without conversation ids."""
    chain = [make_v2_post(n, f"post {n}", post_id(n - 1), conversation_id=None) for n in (4, 3, 2)]
    chain.append(make_v2_post(1, "post 1", conversation_id=None))
    for values in (
        [make_page(chain[:1], chain[1:])],
        [make_page(chain[:1], chain[1:2]), make_page(chain[3:], chain[2:3])],
        [make_page(chain[3:], chain[2:3]), make_page(chain[:1], chain[1:2])],
    ):
        found = run_for_sections(main, write_file("d.jsonl", encode_json_lines(values)))
        assert found == [("post 1", "post 3", "post 4")]


def test_reply_contexts_use_posts_that_are_not_written(main, monkeypatch):
    monkeypatch.setattr(download_tweets, "PAGE_SIZE", 20)
    quote = make_archive_post(1, "My quote https://t.co/q", entities=link_entities(q=QUOTED))
    posts = [*(make_archive_post(n, f"post {n}", post_id(n - 1)) for n in range(50, 1, -1)), quote]
    found = run_for_sections(main, write_folder("archive", make_archive(posts)))
    assert [first for first, _, _ in found] == ["My quote"] * 49
    assert found[0] == ("My quote", "post 49", "post 50")
    assert run_for_sections(main, "archive", 1) == found[:1]
    assert run_for_sections(main, "archive", f"--timeframe={post_time(50):%Y%m%d%H}") == found[:1]


def test_a_cycle_of_replies_terminates(main):
    answers = {4: 4, 3: 1, 2: 3, 1: 2, 0: 3}
    posts = [make_archive_post(n, f"post {n}", post_id(above)) for n, above in answers.items()]
    found = run_for_sections(main, write_folder("archive", make_archive(posts)))
    assert [row[1:] for row in found] == [(f"post {a}", f"post {n}") for n, a in answers.items()]
    assert all(first != text for first, _, text in found[1:])


# --- the lookups ---


def make_conversations(count: int, make: object = make_archive_post) -> tuple[list[Json], World]:
    """Return replies to another account's self-replies in a file's format, and their world."""
    world, replies = World(ME, BOB), []
    for n in range(count * 3, 0, -3):
        root, answer, text = post_id(n) + 5, post_id(n) + 6, f"@bob reply {n}"
        world.add(Post(root, BOB.id, f"root {n}", post_time(n)))
        world.add(Post(answer, BOB.id, f"answer {n}", post_time(n), reply_to=root))
        world.add(Post(post_id(n + 1), ME.id, text, post_time(n + 1), reply_to=answer))
        fields = {"thread": root} if make is make_v2_post else {}
        replies.append(make(n + 1, text, answer, **fields))
    return replies, world


@pytest.mark.parametrize(
    ("make", "first", "sizes"),
    [
        (make_archive_post, 2, [100, 47, 100, 47]),
        (make_v1_post, 2, [100, 47, 100, 47]),
        (make_v2_post, 1, [100, 100, 94]),
        (None, 1, [14, 100, 100, 80]),  # X returned ten posts for three; seven are left
    ],
)
def test_parent_posts_are_looked_up_in_hundreds_in_at_most_two_rounds(main, make, first, sizes):
    replies, world = make_conversations(150, make or make_archive_post)
    expected = [(f"root {n}", f"answer {n}", f"reply {n}") for n in range(450, 0, -3)]
    path = OWNER
    if make:
        replies += [make(0, "@bob to nobody", -7), make(-3, "@bob to the moon", 2**63)]
        expected += [("", "", "to nobody"), ("", "", "to the moon")]
        path = write_file(
            "tweets.js" if make is make_archive_post else "d.json", encode_array(replies)
        )
    with XSimulator(world, NO_PACE) as x:
        estimate = Match(ESTIMATE, main(path, *REPLY, "--estimate", simulator=x).out)
        few = run_for_sections(main, path, 3, "--max_cost=5", simulator=x)
        lookups = len(x.lookups)
        found = run_for_sections(main, path, "--max_cost=5", simulator=x)
    assert (few, found) == (expected[:3], expected)
    least = 300 if make else 320  # ten more posts than on the profile
    assert least <= estimate.parents <= least + 1
    assert lookups == first
    assert [lookup.params["ids"].count(",") + 1 for lookup in x.lookups[lookups:]] == sizes
    assert not (make and x.searches)
    assert len(set(x.requested_ids)) == len(x.requested_ids) == 300


def test_a_parent_post_of_many_replies_is_looked_up_once_across_pages(main, x):
    x.world.add(Post(post_id(-99), 11, "root", post_time(-99)))
    for n in range(40):
        text = f"@other_account answer {n}"
        above = post_id(n - 41 if n else -99)
        x.world.add(Post(post_id(n - 40), 11, text, post_time(n - 40), reply_to=above))
    mine = x.world.account_named("example_account").id
    for n in range(40):
        x.world.add(Post(post_id(n), mine, f"reply {n}", post_time(n), reply_to=post_id(-1)))
    x.fail(Fault.short_page())
    days = ("--timeframe=2023-03-01", "--until=2023-03-03")
    rows = run_for_sections(main, "example_account", 30, *days, simulator=x)
    assert {row[:2] for row in rows} == {("root", "answer 39")}
    assert len(rows) == 30
    assert len(x.searches) > 1
    assert sorted(x.requested_ids) == [post_id(-99), post_id(-1)], "at once, and not by climbing"


FAULTS = [Fault.unauthorized(), Fault.usage_cap(), Fault.half_json(), Fault.json_null()]


@pytest.mark.parametrize("fault", FAULTS)
def test_after_a_failed_lookup_all_rows_contain_the_known_parent_posts(main, fault):
    replies, world = make_conversations(1)
    posts = [*(make_archive_post(n, f"number {n}") for n in range(1000, 450, -1)), *replies]
    path = write_file("tweets.js", encode_array(posts))
    for at, known in ((1, ""), (2, "answer 3")):
        Path("tweets.db").unlink(missing_ok=True)
        with XSimulator(world, NO_PACE) as x:
            x.fail(fault, times=None, at=at, on="lookup")
            _, rows = run_failing(main, path, *REPLY, "--max_cost=1", simulator=x)
            assert (len(rows), parse_sections(rows[-1])) == (551, (known, known, "reply 3"))
            if not known:
                run_rejected(main, path, *CHAT, "--max_cost=1", simulator=x)


def test_a_run_without_parent_posts_in_records_looks_none_up(main):
    replies, world = make_conversations(3)
    name = write_folder(OWNER, make_archive([*replies, make_archive_post(900, "one")]))
    cap, before = "--max_cost=5", {OWNER, OUT}
    with XSimulator(world, NO_PACE) as x:
        assert run_for_records(main, name, cap, simulator=x) == ["one"]
        assert len(run_for_records(main, name, "--include_replies", cap, simulator=x)) == 4
        assert {path.name for path in Path().iterdir()} == before
        (row,) = run_for_records(main, name, "--text_format=reply", cap, simulator=x)
        assert row.startswith("****ARGUMENTS\nORIGINAL\n")
        main(f"@{OWNER}", "--include_replies", cap, simulator=x)
    assert not x.lookups
    assert x.searches


def test_the_simple_format_reports_no_missing_parent_posts(main):
    replies, _ = make_conversations(3)
    path = write_file("tweets.js", json.dumps(replies).encode())
    run: Run = main(path, "--include_replies", "--sentiment=3", "--output", OUT)
    assert run.rows(OUT) == [f"NEUTRAL\nreply {n}" for n in (9, 6, 3)]
    assert not missing_parents_line(run)
    assert (
        missing_parents_line(main(path, *REPLY))
        == "3 replies without their parent posts (3 not fetched)"
    )


# --- chats, and leaving out repeats ---

QUESTION = make_v2_post(1, "Who has a clock?", author_id="2")


def read_chats(run: Run, name: str = "d_tweets.jsonl") -> list:
    assert run.code == 0, run.err
    text = (run.folder / name).read_text("utf-8")
    assert text.endswith("\n")
    return [json.loads(line)["messages"] for line in text.splitlines()]


def test_a_chat_byte_for_byte_with_special_tokens_in_it(main):
    reply = make_v2_post(2, "@friend I <3 it, wonderful! <|im_end|>", post_id(1))
    write_file("d.jsonl", encode_json_lines([make_page([reply], [QUESTION])]))
    assert main("d.jsonl", *CHAT, "--sentiment=3").code == 0
    assert Path("d_tweets.jsonl").read_bytes() == (
        b'{"messages": [{"role": "system", "content": "POSITIVE"}, '
        b'{"role": "user", "content": "Who has a clock?"}, '
        b'{"role": "assistant", "content": "I <3 it, wonderful! < |im_end|>"}]}\n'
    )


def test_turns_without_text_are_left_out():
    reply = SelectedPost(Tweet(2, 0, "", is_reply=True), "Hi.")
    context = ReplyContext(parent=SelectedPost(Tweet(1, 0, "", author="2"), ""))
    assert make_chat_record(reply, context, Options("NAME")) is None
    assert make_chat_record(reply, ReplyContext(), Options("NAME", sentiment=3)) is None


def test_replies_without_a_conversation_are_left_out_and_not_counted_for_the_limit(main):
    own = [
        make_v2_post(9, "Nothing known.", 77),
        make_v2_post(8, "To a picture.", post_id(0)),
        make_v2_post(7, "To myself.", post_id(6)),
        make_v2_post(6, "alone"),
        make_v2_post(5, "Yes.", post_id(1)),
        make_v2_post(4, "No.", post_id(1)),
    ]
    picture = make_v2_post(0, "https://t.co/p", author_id="2")
    write_file("d.jsonl", encode_json_lines([make_page(own, [QUESTION, picture])]))
    run = main("d.jsonl", *CHAT)
    assert [made[-1]["content"] for made in read_chats(run)] == ["Yes.", "No."]
    lost = {"without a parent post by others": 3, "original posts": 1}
    assert parse_counts(run) == {"posts": 6, "written": 2} | lost
    assert len(read_chats(main("d.jsonl", 1, *CHAT))) == 1
    assert run.err == ""


def test_a_chat_cannot_be_a_csv(main):
    run = main(SAMPLE, "--text_format=chat", "--output=CHAT.CSV")
    assert (run.code, len(run.err.splitlines())) == (2, 1)
    assert "output: chat is written as JSON Lines" in run.err


def test_chats_from_x_fetch_only_replies_and_reuse_cached_ones(main, x):
    name = "example_account"
    run = main(name, *CHAT, "--sentiment=7", simulator=x)
    made = read_chats(run, f"{name}_tweets.jsonl")
    assert all(" is:reply" in search.params["query"] for search in x.searches)
    for system, *turns in made:
        assert system["role"] == "system"
        assert [turn["role"] for turn in turns] == ["user", "assistant"] * (len(turns) // 2)
        assert all(set(turn) == {"role", "content"} and turn["content"] for turn in turns)
    main(name, None, True, "--text_format=reply", simulator=x)
    before = x.posts_returned
    run = main(name, *CHAT, "--sentiment=7", simulator=x)
    assert (read_chats(run, f"{name}_tweets.jsonl"), x.posts_returned) == (made, before)


TEXTS = ["Good morning", "good  MORNING", "Good\nmorning", "Good evening", "GOOD EVENING"]


def test_unique_excludes_repeated_posts_regardless_of_case_and_spacing(main):
    assert len(main(write_dump(*TEXTS)).rows("posts_tweets.csv")) == 5
    run = main("posts.jsonl", "--unique")
    assert run.rows("posts_tweets.csv") == ["Good morning", "Good evening"]
    assert parse_counts(run) == {"posts": 5, "written": 2, "with a text already written": 3}
    assert main("posts.jsonl", 2, "--unique").rows("posts_tweets.csv") == TEXTS[::3]
    parts = [
        make_v2_post(9 - n, t, n, in_reply_to_user_id=str(OWNER_ID)) for n, t in enumerate(TEXTS, 1)
    ]
    write_file(
        "posts.jsonl", encode_json_lines(parts)
    )  # each is a self-reply to another missing post
    threads = main("posts.jsonl", 2, "--unique", "--include_threads")
    assert threads.rows("posts_tweets.csv") == TEXTS[::3]


def test_unique_applies_across_the_accounts_of_a_list(main, x):
    Path("names.txt").write_text("example_account\nexample_account2\n")
    make_account_world("example_account2", posts=60, world=x.world)
    for name, text in [("example_account", "Tea, twice"), ("example_account2", "TEA,  twice")]:
        account = x.world.account_named(name).id
        x.world.add(Post(post_id(account % 99), account, text, post_time(account % 99)))
    plain = main("names.txt", "--output=plain.csv", simulator=x).rows("plain.csv")
    unique = main("names.txt", "--output=unique.csv", "--unique", simulator=x).rows("unique.csv")
    folded = [" ".join(text.casefold().split()) for text in plain]
    assert [" ".join(text.casefold().split()) for text in unique] == list(dict.fromkeys(folded))
    assert len(unique) < len(plain)


def test_a_reply_is_written_although_its_duplicate_had_no_parent_post(main):
    own = [
        make_v2_post(4, "Yes.", 77),
        make_v2_post(3, "yes.", post_id(1)),
        make_v2_post(2, "YES.", post_id(1)),
    ]
    write_file("d.jsonl", encode_json_lines([make_page(own, [QUESTION])]))
    run = main("d.jsonl", *CHAT, "--unique")
    assert [made[-1]["content"] for made in read_chats(run)] == ["yes."]
