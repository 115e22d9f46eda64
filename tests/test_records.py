"""The records: simple, reply and chat, byte for byte, and what stands above a reply in them."""

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
    archive,
    array,
    broken,
    counts,
    dump,
    dumped,
    json_lines,
    links,
    missing_parents,
    moment,
    page,
    post,
    post_id,
    records,
    refused,
    respelled,
    sections,
    status,
    threads_of,
    unpacked,
    written,
)
from conftest import CHAT, ESTIMATE, FREE, REPLY, SAMPLE, Match, Run
from x_simulator import Account, Fault, Post, World, XSimulator, make_account_world

import download_tweets
from download_tweets import Options, ReplyContext, SelectedPost, Tweet, make_chat_record


def cell(text: str) -> bytes:
    return b'"' + text.replace('"', '""').encode() + b'"\n'


# --- byte for byte ---

TOP, ANSWERED, MINE = "first of the\n\nthread", "the\nanswered, one", 'I love it,\nit\'s "mine"'
RECORD = f"****ARGUMENTS\n%s\nPOSITIVE\n****PARENT\n%s****IN_REPLY_TO\n%s****TWEET\n{MINE}"
OF_THREE = [post(2, ANSWERED, post_id(1), post_id(1)), post(1, TOP)]


@pytest.mark.parametrize(
    ("one", "included", "record"),
    [
        (post(3, MINE, post_id(2), post_id(1)), OF_THREE, ("REPLY", TOP, ANSWERED)),
        (post(2, MINE, post_id(1)), OF_THREE[1:], ("REPLY", TOP, TOP)),
        (post(3, MINE), [], ("ORIGINAL", "", "")),
        (post(3, MINE, post_id(2), post_id(1)), [], ("REPLY", "", "")),
        (post(3, MINE, in_reply_to_user_id="7"), [], ("REPLY", "", "")),
        (dumped(3, MINE, in_reply_to_screen_name="bob"), [], ("REPLY", "", "")),
    ],
)
def test_a_record_byte_for_byte(main, one, included, record):
    written("d.jsonl", json_lines([page([one], included)]))
    kind, *above = record
    in_reply_format = RECORD % (kind, *(f"{text}\n" if text else "" for text in above))
    for words, text in [
        ([*REPLY, "--sentiment=3"], in_reply_format),
        ([*REPLY], in_reply_format.replace("POSITIVE\n", "")),
        (["--include_replies", "--sentiment=3"], f"POSITIVE\n{MINE}"),
        (["--include_replies", "--sentiment=5", "--text_format=simple"], f"POSITIVE\n{MINE}"),
        (["--include_replies", "--sentiment=0"], MINE),
    ]:
        assert main("d.jsonl", *words, "--output=out.csv").code == 0
        assert Path("out.csv").read_bytes() == b"text\n" + cell(text)
        main("d.jsonl", *words, "--output=out.jsonl")
        assert Path("out.jsonl").read_bytes() == json.dumps({"text": text}).encode() + b"\n"


MARKS = ["****ARGUMENTS", "****PARENT", "****IN_REPLY_TO", "****TWEET"]


def test_a_line_like_a_mark_is_harmless_in_every_section(main):
    befores, afters = ["", "so\n", "so\n\n \u00a0", "@bob "], ["", "\nwhat", " \n\nwhat", "\x00"]
    texts = [f"{b}{mark}{a}" for b, mark, a in itertools.product(befores, MARKS, afters)]
    values = []
    for n, text in zip(range(900, 0, -3), texts, strict=False):
        above = [post(n - 2, text), post(n - 1, text, post_id(n - 2), post_id(n - 2))]
        values.append(page([post(n, text, post_id(n - 1), post_id(n - 2))], above))
    found = records(main, written("d.jsonl", json_lines(values)), *REPLY)
    for text, record in zip(texts, found, strict=True):
        assert [line for line in record.split("\n") if line in MARKS] == MARKS
        for section in sections(record):
            for word in ("what", "so", text.partition("****")[2].split()[0].rstrip("\x00")):
                assert (word in section) == (word in text)
    lines = ["****tweet", "****TWEET!", "*****TWEET", "***TWEET", "**** TWEET", "a ****TWEET"]
    lines += ["****", "****REPLY", "REPLY", "ORIGINAL", "TWEET", "NEUTRAL"]
    others = [f"{line}\nand {line}" for line in lines]
    assert [sections(r)[2] for r in records(main, dump(*others), *REPLY)] == others
    one = post(1, "a\nhttps://t.co/l\nb", entities=links(l="****TWEET"))
    (record,) = records(main, written("d.jsonl", json_lines([one])), *REPLY, "--include_links")
    assert sections(record)[2].startswith("a\n")


# --- what stands above a reply: random threads, from every source ---

ME, BOB = Account(OWNER_ID, OWNER), Account(2, "bob")
LOCKED, GONE = Account(3, "locked", protected=True), Account(4, "gone", suspended=True)
HIDDEN = {
    "missing": "deleted",
    "protected": "of a protected account",
    "suspended": "of a suspended account",
}


def random_world(chance: random.Random) -> World:
    """Sixty posts of four people, most of them answers to a late one, some deleted or empty."""
    world = World(ME, BOB, LOCKED, GONE)
    late: list[Post] = []
    for number in range(60):
        author = chance.choice([ME, ME, ME, BOB, BOB, LOCKED, GONE])
        answered = chance.choice(late[-6:]).id if late and chance.random() < 0.75 else None
        to_user = BOB.id if not answered and chance.random() < 0.2 else None
        text = f"post {number} & more #tag @amy" if chance.random() < 0.9 else "https://t.co/x"
        if answered or to_user:
            text = f"@bob @amy {text}"
        gone = chance.random() < 0.15
        made = (post_id(number), author.id, text, moment(number), answered, to_user)
        late.append(Post(*made, deleted=gone))
        world.add(late[-1])
    return world


def in_file(one: Post, make: object, world: World) -> Json:
    """Return the post in the format of `make`: `post`, `status` or another such function."""
    number = (one.created_at - moment(0)) // timedelta(hours=1)
    args = (number, html.escape(one.text, quote=False), one.reply_to)
    user = world.answered_account(one)
    named = {"in_reply_to_user_id": str(user)} if user else {}
    if make is post:
        return post(*args, world.conversation_id(one), author_id=str(one.author), **named)
    if user:
        named |= {f"{name}_str": value for name, value in named.items()}
        named["in_reply_to_screen_name"] = world.username(user)
    author = {} if make is status else {"user": {"id": one.author, "id_str": str(one.author)}}
    return make(*args, **author, **named)


@dataclass
class Threads:
    """What is known of the threads of a run's posts: the plain model."""

    world: World
    posts: list[Post]  # that a run may write, newest first
    file: set[int]  # ids of the posts that a file holds
    keys: bool = False
    named: bool = True  # whether a post contains the id of its root post

    def written(self, limit: int | None, replies_only: bool) -> list[Post]:
        kept = [p for p in self.posts if "post" in p.text and (is_reply(p) or not replies_only)]
        return kept[:limit]

    def ask(self, replies: list[Post]) -> None:
        """Look up what the file lacks of the posts above these replies, in two rounds."""
        first = self.world.conversation_id
        self.asked: set[int] = set()
        for one in replies:
            lowest: Post | None = one
            while lowest and lowest.reply_to in self.file:
                lowest = self.world.post(lowest.reply_to)
            if self.named:
                self.asked |= {one.reply_to, first(one)} if one.reply_to else set()
            elif lowest and lowest.reply_to:
                self.asked.add(lowest.reply_to)
                above = self.world.post(lowest.reply_to)
                if above and not self.world.hidden(above):
                    self.asked.add(first(above))
        self.asked = self.asked - self.file if self.keys else set()

    def get(self, id: int | None) -> Post | None:
        one = self.world.post(id) if id else None
        if one and (id in self.file or (id in self.asked and not self.world.hidden(one))):
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
        """Why a reply has no post that it answers, or none with a text."""
        if not one.reply_to:
            return "replies to an account, not to a post"
        answered = self.world.post(one.reply_to)
        assert answered
        if self.get(one.reply_to):
            return "" if "post" in answered.text else "empty after cleaning"
        return HIDDEN[self.world.hidden(answered)] if self.keys else "not fetched"


def is_reply(one: Post) -> bool:
    return bool(one.reply_to or one.reply_to_user)


def shown(one: Post | None, flags: list[str]) -> str:
    """Return the text of a post as it is in a record; empty without a post or a text."""
    if one is None or "post" not in one.text:
        return ""
    text = one.text.removeprefix("@bob @amy ")
    text = text.replace(" #tag", "") if "--strip_hashtags" in flags else text
    return text.replace(" @amy", "") if "--strip_usertags" in flags else text


def source_of(kind: str, chance: random.Random, world: World) -> tuple[str, Threads]:
    """Return a source of a random world's posts, written to a file if needed, and its threads."""
    people = [world.posts_of(account.username) for account in world.accounts]
    posts = sorted(itertools.chain(*people), key=lambda p: -p.id)
    mine = [p for p in posts if p.author == OWNER_ID]
    if kind == "X":
        return OWNER, Threads(world, [p for p in mine if not world.hidden(p)], set(), keys=True)
    if kind == "archive":
        mine = [p for p in mine if not p.deleted]
        files = archive(in_file(p, status, world) for p in mine[::2])
        more = archive([], communities=[in_file(p, status, world) for p in mine[1::2]])
        path = unpacked("archive", files | {n: more[n] for n in more if "community" in n})
        return path, Threads(world, mine, {p.id for p in mine}, named=False)
    if kind == "v1.1 dump":
        some = [p for p in posts if chance.random() < 0.7]
        path = written("dump.jsonl", json_lines(in_file(p, dumped, world) for p in some))
        return path, Threads(world, some, {p.id for p in some}, named=False)
    above = {i for p in mine if p.reply_to for i in (p.reply_to, world.conversation_id(p))}
    included = [p for p in posts if p.id in above and p not in mine and chance.random() < 0.5]
    if kind != "any dump":
        ids = {p.id for p in mine} - above
        included = [p for p in included if p.reply_to not in ids]
    values = [page([in_file(p, post, world)]) for p in mine]
    for one in included:
        value = chance.choice(values)
        value["includes"]["tweets"].append(in_file(one, post, world))
    content = json_lines(values)
    path = written("dump.jsonl", content if chance.random() < 0.5 else respelled(content))
    return path, Threads(world, mine, {p.id for p in [*mine, *included]})


FILES = ["archive", "v1.1 dump", "dump"]
KINDS = ["X", *FILES, *(f"{kind}, fetched" for kind in FILES)]


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("kind", [*KINDS, "any dump"])
def test_what_stands_above_a_reply(main, kind, seed):
    """Compare the records in the reply and chat formats, with any options, to a simple model."""
    chance = random.Random(f"{kind} {seed}")
    world = random_world(chance)
    source, threads = source_of(kind.removesuffix(", fetched"), chance, world)
    threads.keys = kind == "X" or kind.endswith("fetched")
    flags = chance.sample(["--strip_hashtags", "--strip_usertags"], chance.randrange(3))
    limit = chance.choice([None, 3, 10])
    with XSimulator(world, FREE) as x:
        cap = ["--max_cost=100"] if threads.keys else []
        words = [source, limit, *flags, *REPLY, "--output", OUT]
        estimate = Match(ESTIMATE, main(*words, "--estimate", simulator=x).out)
        run = main(*words, *cap, simulator=x)
        assert run.code == 0, run
        asked, fetched = x.asked_ids, [request.ids for request in x.lookups]
        again = main(*words, *cap, simulator=x)
        assert again.rows(OUT) == run.rows(OUT)
        assert [r.ids for r in x.lookups if r.ids] == [ids for ids in fetched if ids]
        chats = main(source, *flags, *CHAT, "--output=o.jsonl", *cap, simulator=x)
    posts = threads.written(limit, replies_only=False)
    replies = [one for one in posts if is_reply(one)]
    threads.ask(replies)
    assert len(set(asked)) == len(asked) <= estimate.parents
    assert set(asked) == threads.asked if kind != "X" else set(asked) <= threads.asked
    expected = [(*(shown(p, flags) for p in (*threads.above(one), one)),) for one in posts]
    assert [sections(row) for row in run.rows(OUT)] == [
        texts if is_reply(one) else ("", "", texts[2])
        for one, texts in zip(posts, expected, strict=True)
    ]
    reasons = Counter(filter(None, map(threads.reason, replies)))
    line = missing_parents(run)
    assert line.partition(" repl")[0] == (str(reasons.total()) if reasons else "")
    for reason, number in reasons.items():
        name = SINGULAR_FORMS.get(reason, reason) if number == 1 else reason
        assert f"{number} {name}" in line, (line, reasons)
    assert Path("tweets.db").exists() == threads.keys
    replies = threads.written(None, replies_only=True)
    threads.ask(replies)
    chat = [messages(one, threads.above(one), flags) for one in replies]
    lines = Path("o.jsonl").read_text("utf-8").splitlines() if chats.code == 0 else []
    assert [json.loads(line)["messages"] for line in lines] == [made for made in chat if made]
    if lines:
        lost = Counter(
            WHY[world.answered_account(one) == one.author]
            for one, made in zip(replies, chat, strict=True)
            if not made
        )
        assert {name: n for name, n in counts(chats).items() if name in WHY} == lost


WHY = [  # a reply makes no chat
    "with an unavailable parent post",
    "self-replies outside of a thread",
]


def messages(one: Post, above: tuple[Post | None, Post | None], flags: list[str]) -> list[Json]:
    """Return the messages of a reply's chat, from the first turn of the last other author on."""
    turns = [p for p in dict.fromkeys([*above, one]) if shown(p, flags)]
    strangers = [p.author for p in turns if p.author != one.author]
    turns = [p for p in turns if p.author in (one.author, *strangers[-1:])]
    roles = [("assistant" if p.author == one.author else "user", shown(p, flags)) for p in turns]
    from_user = itertools.dropwhile(lambda turn: turn[0] != "user", roles)
    return [
        {"role": role, "content": "\n\n".join(text for _, text in said)}
        for role, said in itertools.groupby(from_user, key=lambda turn: turn[0])
    ]


def test_parents_in_a_dump_without_threads_are_found_through_included_posts(main):
    """The second and the third post are only included, and name no thread."""
    chain = [post(n, f"post {n}", post_id(n - 1), conversation_id=None) for n in (4, 3, 2)]
    chain.append(post(1, "post 1", conversation_id=None))
    for values in (
        [page(chain[:1], chain[1:])],
        [page(chain[:1], chain[1:2]), page(chain[3:], chain[2:3])],
        [page(chain[3:], chain[2:3]), page(chain[:1], chain[1:2])],
    ):
        found = threads_of(main, written("d.jsonl", json_lines(values)))
        assert found == [("post 1", "post 3", "post 4")]


def test_threads_use_posts_that_are_not_written_themselves(main, monkeypatch):
    monkeypatch.setattr(download_tweets, "PAGE_SIZE", 20)
    quote = status(1, "My quote https://t.co/q", entities=links(q=QUOTED))
    posts = [*(status(n, f"post {n}", post_id(n - 1)) for n in range(50, 1, -1)), quote]
    found = threads_of(main, unpacked("archive", archive(posts)))
    assert [first for first, _, _ in found] == ["My quote"] * 49
    assert found[0] == ("My quote", "post 49", "post 50")
    assert threads_of(main, "archive", 1) == found[:1]
    assert threads_of(main, "archive", f"--timeframe={moment(50):%Y%m%d%H}") == found[:1]


def test_a_circle_of_replies_ends(main):
    answers = {4: 4, 3: 1, 2: 3, 1: 2, 0: 3}
    posts = [status(n, f"post {n}", post_id(above)) for n, above in answers.items()]
    found = threads_of(main, unpacked("archive", archive(posts)))
    assert [row[1:] for row in found] == [(f"post {a}", f"post {n}") for n, a in answers.items()]
    assert all(first != text for first, _, text in found[1:])


# --- the lookups ---


def conversations(count: int, make: object = status) -> tuple[list[Json], World]:
    """Return replies to another account's self-replies in a file's format, and their world."""
    world, replies = World(ME, BOB), []
    for n in range(count * 3, 0, -3):
        root, answer, text = post_id(n) + 5, post_id(n) + 6, f"@bob reply {n}"
        world.add(Post(root, BOB.id, f"root {n}", moment(n)))
        world.add(Post(answer, BOB.id, f"answer {n}", moment(n), reply_to=root))
        world.add(Post(post_id(n + 1), ME.id, text, moment(n + 1), reply_to=answer))
        fields = {"thread": root} if make is post else {}
        replies.append(make(n + 1, text, answer, **fields))
    return replies, world


@pytest.mark.parametrize(
    ("make", "first", "sizes"),
    [
        (status, 2, [100, 47, 100, 47]),
        (dumped, 2, [100, 47, 100, 47]),
        (post, 1, [100, 100, 94]),
        (None, 1, [14, 100, 100, 80]),  # X gave ten posts for three, of which seven are left
    ],
)
def test_posts_above_are_looked_up_a_hundred_at_a_time_in_at_most_two_rounds(
    main, make, first, sizes
):
    replies, world = conversations(150, make or status)
    expected = [(f"root {n}", f"answer {n}", f"reply {n}") for n in range(450, 0, -3)]
    path = OWNER
    if make:
        replies += [make(0, "@bob to nobody", -7), make(-3, "@bob to the moon", 2**63)]
        expected += [("", "", "to nobody"), ("", "", "to the moon")]
        path = written("tweets.js" if make is status else "d.json", array(replies))
    with XSimulator(world, FREE) as x:
        estimate = Match(ESTIMATE, main(path, *REPLY, "--estimate", simulator=x).out)
        few = threads_of(main, path, 3, "--max_cost=5", simulator=x)
        lookups = len(x.lookups)
        found = threads_of(main, path, "--max_cost=5", simulator=x)
    assert (few, found) == (expected[:3], expected)
    least = 300 if make else 320  # for ten more posts than on the profile
    assert least <= estimate.parents <= least + 1
    assert lookups == first
    assert [lookup.params["ids"].count(",") + 1 for lookup in x.lookups[lookups:]] == sizes
    assert not (make and x.searches)
    assert len(set(x.asked_ids)) == len(x.asked_ids) == 300


def test_a_post_that_many_answer_is_asked_for_once_also_on_later_pages(main, x):
    x.world.add(Post(post_id(-99), 11, "root", moment(-99)))
    for n in range(40):
        text = f"@other_account answer {n}"
        above = post_id(n - 41 if n else -99)
        x.world.add(Post(post_id(n - 40), 11, text, moment(n - 40), reply_to=above))
    mine = x.world.account_named("example_account").id
    for n in range(40):
        x.world.add(Post(post_id(n), mine, f"reply {n}", moment(n), reply_to=post_id(-1)))
    x.fail(Fault.short_page())
    days = ("--timeframe=2023-03-01", "--until=2023-03-03")
    rows = threads_of(main, "example_account", 30, *days, simulator=x)
    assert {row[:2] for row in rows} == {("root", "answer 39")}
    assert len(rows) == 30
    assert len(x.searches) > 1
    assert sorted(x.asked_ids) == [post_id(-99), post_id(-1)], "at once, and not by climbing"


FAULTS = [Fault.unauthorized(), Fault.usage_cap(), Fault.half_json(), Fault.json_null()]


@pytest.mark.parametrize("fault", FAULTS)
def test_after_a_failed_lookup_all_rows_have_the_parents_that_are_known(main, fault):
    replies, world = conversations(1)
    posts = [*(status(n, f"number {n}") for n in range(1000, 450, -1)), *replies]
    path = written("tweets.js", array(posts))
    for at, known in ((1, ""), (2, "answer 3")):
        Path("tweets.db").unlink(missing_ok=True)
        with XSimulator(world, FREE) as x:
            x.fail(fault, times=None, at=at, on="lookup")
            _, rows = broken(main, path, *REPLY, "--max_cost=1", simulator=x)
            assert (len(rows), sections(rows[-1])) == (551, (known, known, "reply 3"))
            if not known:
                refused(main, path, *CHAT, "--max_cost=1", simulator=x)


def test_a_run_that_shows_no_parent_posts_looks_none_up(main):
    replies, world = conversations(3)
    name = unpacked(OWNER, archive([*replies, status(900, "one")]))
    cap, before = "--max_cost=5", {OWNER, OUT}
    with XSimulator(world, FREE) as x:
        assert records(main, name, cap, simulator=x) == ["one"]
        assert len(records(main, name, "--include_replies", cap, simulator=x)) == 4
        assert {path.name for path in Path().iterdir()} == before
        (row,) = records(main, name, "--text_format=reply", cap, simulator=x)
        assert row.startswith("****ARGUMENTS\nORIGINAL\n")
        main(f"@{OWNER}", "--include_replies", cap, simulator=x)
    assert not x.lookups
    assert x.searches


def test_replies_in_the_simple_format_lack_no_parent_posts(main):
    replies, _ = conversations(3)
    path = written("tweets.js", json.dumps(replies).encode())
    run: Run = main(path, "--include_replies", "--sentiment=3", "--output", OUT)
    assert run.rows(OUT) == [f"NEUTRAL\nreply {n}" for n in (9, 6, 3)]
    assert not missing_parents(run)
    assert (
        missing_parents(main(path, *REPLY))
        == "3 replies without their parent posts (3 not fetched)"
    )


# --- chats, and leaving out repeats ---

QUESTION = post(1, "Who has a clock?", author_id="2")


def chats(run: Run, name: str = "d_tweets.jsonl") -> list:
    assert run.code == 0, run.err
    text = (run.folder / name).read_text("utf-8")
    assert text.endswith("\n")
    return [json.loads(line)["messages"] for line in text.splitlines()]


def test_a_chat_byte_for_byte_and_marks_of_chat_templates_in_it(main):
    reply = post(2, "@friend I <3 it, wonderful! <|im_end|>", post_id(1))
    written("d.jsonl", json_lines([page([reply], [QUESTION])]))
    assert main("d.jsonl", *CHAT, "--sentiment=3").code == 0
    assert Path("d_tweets.jsonl").read_bytes() == (
        b'{"messages": [{"role": "system", "content": "POSITIVE"}, '
        b'{"role": "user", "content": "Who has a clock?"}, '
        b'{"role": "assistant", "content": "I <3 it, wonderful! < |im_end|>"}]}\n'
    )


def test_turns_without_a_text_say_nothing():
    reply = SelectedPost(Tweet(2, 0, "", is_reply=True), "Hi.")
    context = ReplyContext(parent=SelectedPost(Tweet(1, 0, "", author="2"), ""))
    assert make_chat_record(reply, context, Options("NAME")) is None
    assert make_chat_record(reply, ReplyContext(), Options("NAME", sentiment=3)) is None


def test_what_is_no_conversation_is_left_out_and_does_not_count_towards_the_limit(main):
    own = [
        post(9, "Nothing known.", 77),
        post(8, "To a picture.", post_id(0)),
        post(7, "To myself.", post_id(6)),
        post(6, "alone"),
        post(5, "Yes.", post_id(1)),
        post(4, "No.", post_id(1)),
    ]
    picture = post(0, "https://t.co/p", author_id="2")
    written("d.jsonl", json_lines([page(own, [QUESTION, picture])]))
    run = main("d.jsonl", *CHAT)
    assert [made[-1]["content"] for made in chats(run)] == ["Yes.", "No."]
    lost = {"with an unavailable parent post": 3, "original posts": 1}
    assert counts(run) == {"posts": 6, "written": 2} | lost
    assert len(chats(main("d.jsonl", 1, *CHAT))) == 1
    assert run.err == ""


def test_a_chat_cannot_be_a_csv(main):
    run = main(SAMPLE, "--text_format=chat", "--output=CHAT.CSV")
    assert (run.code, len(run.err.splitlines())) == (2, 1)
    assert "output: chat is written as JSON Lines" in run.err


def test_from_x_only_replies_are_read_every_chat_alternates_and_replies_are_reused(main, x):
    name = "example_account"
    run = main(name, *CHAT, "--sentiment=7", simulator=x)
    made = chats(run, f"{name}_tweets.jsonl")
    assert all(" is:reply" in search.params["query"] for search in x.searches)
    for system, *turns in made:
        assert system["role"] == "system"
        assert [turn["role"] for turn in turns] == ["user", "assistant"] * (len(turns) // 2)
        assert all(set(turn) == {"role", "content"} and turn["content"] for turn in turns)
    main(name, None, True, "--text_format=reply", simulator=x)
    before = x.posts_returned
    run = main(name, *CHAT, "--sentiment=7", simulator=x)
    assert (chats(run, f"{name}_tweets.jsonl"), x.posts_returned) == (made, before)


TEXTS = ["Good morning", "good  MORNING", "Good\nmorning", "Good evening", "GOOD EVENING"]


def test_unique_leaves_out_what_was_written_without_regard_to_case_and_spacing(main):
    assert len(main(dump(*TEXTS)).rows("posts_tweets.csv")) == 5
    run = main("posts.jsonl", "--unique")
    assert run.rows("posts_tweets.csv") == ["Good morning", "Good evening"]
    assert counts(run) == {"posts": 5, "written": 2, "with a text already written": 3}
    assert main("posts.jsonl", 2, "--unique").rows("posts_tweets.csv") == TEXTS[::3]
    parts = [post(9 - n, t, n, in_reply_to_user_id=str(OWNER_ID)) for n, t in enumerate(TEXTS, 1)]
    written("posts.jsonl", json_lines(parts))  # each goes on from another post that is not there
    threads = main("posts.jsonl", 2, "--unique", "--include_threads")
    assert threads.rows("posts_tweets.csv") == TEXTS[::3]


def test_unique_counts_for_all_accounts_of_a_list(main, x):
    Path("names.txt").write_text("example_account\nexample_account2\n")
    make_account_world("example_account2", posts=60, world=x.world)
    for name, text in [("example_account", "Tea, twice"), ("example_account2", "TEA,  twice")]:
        account = x.world.account_named(name).id
        x.world.add(Post(post_id(account % 99), account, text, moment(account % 99)))
    plain = main("names.txt", "--output=plain.csv", simulator=x).rows("plain.csv")
    unique = main("names.txt", "--output=unique.csv", "--unique", simulator=x).rows("unique.csv")
    folded = [" ".join(text.casefold().split()) for text in plain]
    assert [" ".join(text.casefold().split()) for text in unique] == list(dict.fromkeys(folded))
    assert len(unique) < len(plain)


def test_a_reply_whose_first_like_had_no_answer_is_still_written(main):
    own = [post(4, "Yes.", 77), post(3, "yes.", post_id(1)), post(2, "YES.", post_id(1))]
    written("d.jsonl", json_lines([page(own, [QUESTION])]))
    run = main("d.jsonl", *CHAT, "--unique")
    assert [made[-1]["content"] for made in chats(run)] == ["yes."]
