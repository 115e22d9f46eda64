"""Test the filters text_only, min_length and min_likes, and the lengths of the records."""

from __future__ import annotations

import re
import statistics

import pytest
from archives import (
    OUT,
    OWNER,
    OWNER_ID,
    encode_json_lines,
    link_entities,
    make_archive,
    make_archive_before_2019,
    make_archive_post,
    make_long_archive_post,
    make_note,
    make_old_archive_post,
    make_page,
    make_v1_post,
    make_v2_post,
    parse_counts,
    photo_entities,
    post_id,
    post_time,
    run_for_records,
    run_rejected,
    write_file,
    write_folder,
)
from conftest import ESTIMATE, NO_PACE, REPLY, SAMPLE, Match, Run
from x_simulator import Account, Post, World, XSimulator

ME, BOB = Account(OWNER_ID, OWNER), Account(2, "bob")
WITH_LINK = "with a link, picture or video"
OWN = {"in_reply_to_user_id": str(OWNER_ID)}
FILM = {
    "media": [
        {"url": "https://t.co/v", "type": "video", "expanded_url": "https://x.com/a/status/1/video"}
    ]
}


def parse_links(run: Run) -> tuple[int, int]:
    """Return the numbers of written posts with a link, picture or video, and in total."""
    pattern = r"^([\d,]+) of ([\d,]+) written posts? had a link, picture or video$"
    ((some, total),) = re.findall(pattern, run.out, re.MULTILINE)
    return int(some.replace(",", "")), int(total.replace(",", ""))


def parse_lengths(run: Run) -> tuple[int, int]:
    """Return the median and the 99th percentile of the record lengths, from the summary."""
    pattern = r"^record length: median ([\d,]+) characters, 99th percentile ([\d,]+)$"
    ((median, largest),) = re.findall(pattern, run.out, re.MULTILINE)
    return int(median.replace(",", "")), int(largest.replace(",", ""))


# --- text_only ---

V1 = [
    make_archive_post(9, "a link https://t.co/l", entities=link_entities(l="https://example.org")),
    make_archive_post(8, "a picture https://t.co/p", entities=photo_entities(8)),
    make_archive_post(7, "a film", extended_entities=FILM),
    make_archive_post(6, "see www.example.org"),
    make_archive_post(5, "plain"),
]
V2 = [
    make_v2_post(9, "a link https://t.co/l", entities=link_entities(l="https://example.org")),
    make_v2_post(8, "a picture https://t.co/p"),
    make_v2_post(7, "a film", attachments={"media_keys": ["7_1"]}),
    make_v2_post(6, "see", note_tweet={"text": "see http://example.org"}),
    make_v2_post(5, "plain", attachments={"poll_ids": ["1"]}),
]


@pytest.mark.parametrize(
    "content",
    [
        lambda: write_folder(OWNER, make_archive(V1)),
        lambda: write_file("d.jsonl", encode_json_lines(V1)),
        lambda: write_file("d.jsonl", encode_json_lines(V2)),
        lambda: write_file("d.json", encode_json_lines([make_page(V2)])),
    ],
)
def test_text_only_leaves_out_posts_with_a_link_picture_or_video(main, content):
    path = content()
    run = main(path, "--output", OUT)
    assert run.rows(OUT) == ["a link", "a picture", "a film", "see", "plain"]
    assert parse_links(run) == (4, 5)
    run = main(path, "--text_only", "--output", OUT)
    assert run.rows(OUT) == ["plain"]
    assert parse_counts(run) == {"posts": 5, "written": 1, WITH_LINK: 4}
    assert parse_links(run) == (0, 1)


def test_text_only_from_x(main):
    url, own = "https://t.co/abc", f"https://x.com/{OWNER}/status/1/photo/1"
    posts = [
        Post(
            post_id(5), ME.id, "a link", post_time(5), links=((url, "https://example.org", None),)
        ),
        Post(post_id(4), ME.id, "a picture", post_time(4), media=((url, own),)),
        Post(post_id(3), ME.id, "plain", post_time(3)),
        Post(post_id(2), ME.id, f"long {'words ' * 60}", post_time(2)),
        Post(post_id(1), ME.id, "", post_time(1), article=("Title", "A body")),
    ]
    with XSimulator(World(ME, BOB, *posts), NO_PACE) as x:
        run = main(OWNER, "--output", OUT, simulator=x)
        assert parse_links(run) == (2, 5)
        run = main(OWNER, "--text_only", "--output", OUT, simulator=x)
    assert run.rows(OUT) == ["plain", f"long {'words ' * 60}".strip(), "Title\n\nA body"]
    assert parse_counts(run)[WITH_LINK] == 2


def test_the_link_of_a_long_post_to_itself_is_not_a_link(main):
    full = f"Long {'words ' * 60}end"
    path = write_folder(
        OWNER,
        make_archive(
            [make_long_archive_post(2, full), make_archive_post(1, "b")], [make_note(2, full)]
        ),
    )
    assert run_for_records(main, path, "--text_only") == [full, "b"]


def test_text_only_removes_a_post_from_a_thread_and_joins_the_rest(main):
    parts = [
        make_v2_post(3, "three", post_id(2), post_id(1), **OWN),
        make_v2_post(2, "two www.example.org", post_id(1), post_id(1), **OWN),
        make_v2_post(1, "one"),
    ]
    path = write_file("d.jsonl", encode_json_lines(parts))
    args = (path, "--include_threads", "--output", OUT)
    run = main(*args)
    assert (run.rows(OUT), parse_links(run)) == (["one\n\ntwo\n\nthree"], (1, 3))
    run = main(*args, "--text_only")
    assert run.rows(OUT) == ["one\n\nthree"]
    assert parse_counts(run) == {"posts": 3, "written": 2, WITH_LINK: 1}


# --- min_length ---


def test_min_length_counts_the_cleaned_text_without_sentiment_or_sections(main):
    texts = ["1234567890", "123456789 https://t.co/abc", "@bob 1234567890"]
    own = [
        make_v2_post(4, texts[0]),
        make_v2_post(3, texts[1]),
        make_v2_post(2, texts[2], post_id(1)),
    ]
    requested = make_v2_post(1, "A long question, and so on", author_id="2")
    path = write_file("d.jsonl", encode_json_lines([make_page(own, [requested])]))
    for args in ([], ["--sentiment=7"], REPLY[1:], ["--text_format=chat"]):
        run = main(path, *args, "--include_replies", "--min_length=10", "--output=o.jsonl")
        assert parse_counts(run) == {"posts": 3, "written": 2, "shorter than --min_length": 1}, args
    assert main(path, "--min_length", 11).code == 1


def test_min_length_applies_to_the_joined_thread(main):
    parts = [
        make_v2_post(3, "three"),
        make_v2_post(2, "two", post_id(1), post_id(1), **OWN),
        make_v2_post(1, "one"),
    ]
    path = write_file("d.jsonl", encode_json_lines(parts))
    run = main(path, "--include_threads", "--min_length=8", "--output", OUT)
    assert run.rows(OUT) == ["one\n\ntwo"]
    assert parse_counts(run) == {"posts": 3, "written": 2, "shorter than --min_length": 1}
    run = main(path, "--include_threads", "--min_length=4", "--output", OUT)
    assert run.rows(OUT) == ["three", "one\n\ntwo"]


def test_a_short_thread_is_counted_with_all_its_posts(main):
    parts = [
        make_v2_post(3, "three, a long one"),
        make_v2_post(2, "b", post_id(1), post_id(1), **OWN),
    ]
    path = write_file("d.jsonl", encode_json_lines([*parts, make_v2_post(1, "a")]))
    run = main(path, "--include_threads", "--min_length=8")
    assert parse_counts(run) == {"posts": 3, "written": 1, "shorter than --min_length": 2}


def test_a_limit_counts_long_enough_records_and_no_other_parent_posts_are_fetched(main):
    world = World(ME, BOB)
    for n in range(0, 120, 2):
        world.add(Post(post_id(n), BOB.id, f"question {n}", post_time(n)))
        text = f"@bob a long answer {n}" if n % 3 == 0 else "@bob no"
        world.add(Post(post_id(n) + 1, ME.id, text, post_time(n), reply_to=post_id(n)))
    with XSimulator(world, NO_PACE) as x:
        run = main(OWNER, 15, *REPLY, "--min_length=8", "--output", OUT, simulator=x)
        assert len(run.rows(OUT)) == 15
        assert parse_counts(run)["shorter than --min_length"] > 20
        assert len(set(x.requested_ids)) == 15


def test_an_estimate_excludes_parent_posts_of_filtered_posts(main):
    own = [
        make_archive_post(5, "@bob no", post_id(0) + 5),
        make_archive_post(4, "@bob see www.example.org", post_id(0) + 4),
        make_archive_post(3, "@bob a long answer", post_id(0) + 3),
    ]
    path = write_folder(OWNER, make_archive(own))
    args = (path, *REPLY, "--estimate")
    cases = {(): 3, ("--text_only",): 2, ("--text_only", "--min_length=8"): 1}
    cases[("--limit=1", "--min_length=8")] = 1
    for more, replies in cases.items():  # the parent post and perhaps another root post
        assert Match(ESTIMATE, main(*args, *more).out).parents == 2 * replies


# --- min_likes ---


@pytest.mark.parametrize(
    "posts",
    [
        [make_archive_post(n, f"text {n}", favorite_count=str(n * 5)) for n in (3, 2, 1)],
        [make_v1_post(n, f"text {n}", favorite_count=n * 5) for n in (3, 2, 1)],
        [make_v2_post(n, f"text {n}", public_metrics={"like_count": n * 5}) for n in (3, 2, 1)],
    ],
)
def test_min_likes_excludes_posts_with_fewer_likes(main, posts):
    path = write_file("d.jsonl", encode_json_lines(posts))
    run = main(path, "--min_likes=10", "--output", OUT)
    assert run.rows(OUT) == ["text 3", "text 2"]
    assert parse_counts(run) == {"posts": 3, "written": 2, "with fewer likes than --min_likes": 1}


def test_min_likes_from_x_continues_until_the_limit(main):
    own = [Post(post_id(n), ME.id, f"text {n}", post_time(n), likes=n % 2) for n in range(60)]
    with XSimulator(World(ME, *own), NO_PACE) as x:
        run = main(OWNER, 20, "--min_likes=1", "--output", OUT, simulator=x)
    assert run.rows(OUT) == [f"text {n}" for n in range(59, 20, -2)]


def test_the_likes_of_a_thread_are_those_of_its_first_post(main):
    def part(number: int, likes: int, answers: int | None = None) -> dict:
        own = OWN if answers else {}
        above = post_id(answers) if answers else None
        return make_v2_post(
            number, f"t{number}", above, above, public_metrics={"like_count": likes}, **own
        )

    path = write_file(
        "d.jsonl", encode_json_lines([part(4, 9, 3), part(3, 1), part(2, 1, 1), part(1, 9)])
    )
    run = main(path, "--include_threads", "--min_likes=5", "--output", OUT)
    assert run.rows(OUT) == ["t1\n\nt2"]
    assert parse_counts(run) == {"posts": 4, "written": 2, "with fewer likes than --min_likes": 2}


def test_a_source_without_likes_is_rejected(main):
    files = make_archive_before_2019(
        {"2023_03": [make_old_archive_post(1, "one"), make_old_archive_post(2, "two")]}
    )
    for path in (
        write_folder("old", files),
        write_file("d.jsonl", encode_json_lines([make_v2_post(1, "one")])),
        write_file("e.jsonl", encode_json_lines([make_v1_post(1, "one", favorite_count=None)])),
    ):
        error = run_rejected(main, path, "--min_likes=1")
        assert error == f"{path}: its posts have no number of likes. Leave out --min_likes."
        assert run_for_records(main, path)


def test_an_archive_without_likes_is_rejected_for_an_account(main):
    path = write_folder(
        "old", make_archive_before_2019({"2023_03": [make_old_archive_post(1, "one")]})
    )
    with XSimulator(World(ME), NO_PACE) as x:
        run = main(OWNER, "--archive", path, "--min_likes=1", "--max_cost=0", simulator=x)
        assert run.code == 2
        assert f"{path}: its posts have no number of likes" in run.err
        run = main(OWNER, "--min_likes=1", "--max_cost=0", simulator=x)
    assert (run.code, "1 without a number of likes" in run.err) == (1, True)


def test_posts_without_likes_among_others_are_counted_separately(main):
    posts = [make_v2_post(2, "two", public_metrics={"like_count": 5}), make_v2_post(1, "one")]
    run = main(write_file("d.jsonl", encode_json_lines(posts)), "--min_likes=1")
    assert parse_counts(run) == {"posts": 2, "written": 1, "without a number of likes": 1}
    invalid = [
        make_v2_post(3, "three", public_metrics={"like_count": value})
        for value in (None, "x", [], -1)
    ]
    run = main(
        write_file("d.jsonl", encode_json_lines([posts[0], *invalid])),
        "--min_likes=1",
        "--output",
        OUT,
    )
    assert run.rows(OUT) == ["two"]


# --- the lengths of the records ---


@pytest.mark.parametrize("args", [[], ["--sentiment=3"], REPLY])
def test_the_summary_contains_the_median_and_the_99th_percentile_of_the_lengths(main, args):
    run = main(SAMPLE, *args, "--output", OUT)
    found = sorted(map(len, run.rows(OUT)))
    assert parse_lengths(run) == (statistics.median_low(found), found[-(len(found) // 100) - 1])


def test_the_length_of_a_chat_is_the_length_of_its_messages(main):
    path = write_file(
        "d.jsonl", encode_json_lines([make_v2_post(n, "x" * n) for n in range(1, 201)])
    )
    run = main(path, "--text_format=chat", "--prompt=1234567890")
    assert parse_lengths(run) == (10 + 100, 10 + 198)
    few = write_file("d.jsonl", encode_json_lines([make_v2_post(n, "x" * n) for n in (1, 2, 900)]))
    assert parse_lengths(main(few)) == (2, 900)
