"""Test the requests to X, their number and cost, and how responses are processed."""

from __future__ import annotations

import itertools
import json
import re
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from archives import check_error, parse_sections
from conftest import (
    FRIEND,
    ME,
    NO_PACE,
    REPLY,
    Tool,
    make_post,
    make_recent_post,
    make_world,
    newest_texts,
    read_rows,
    texts_of,
)
from x_simulator import Account, Fault, Post, Request, Rules, World, XSimulator

import download_tweets

NO_CAP = ("--max_cost", 1000)  # no limit and no estimate


def param_values(requests: list[Request], name: str) -> list[str | None]:
    """Return each request's value of a parameter, or None."""
    return [request.params.get(name) for request in requests]


def simulate(*things: Account | Post, **rules: Any) -> XSimulator:
    return XSimulator(World(ME, FRIEND, *things), replace(NO_PACE, **rules))


DATASET = "some_account_tweets.csv"


# --- the requests ---


@pytest.mark.parametrize(
    ("args", "query"),
    [
        ([], "from:some_account -is:retweet -is:quote -is:reply"),
        (["--include_replies"], "from:some_account -is:retweet -is:quote"),
    ],
)
def test_posts_that_would_be_dropped_are_excluded_from_the_query(main, args, query):
    friends = make_post(0, author=FRIEND)
    things = [
        make_post(1, "an original"),
        make_post(2, "a quote", quote_of=friends.id),
        make_post(3, "", retweet_of=friends.id),
        make_post(4, "@some_friend a reply", reply_to=friends.id),
        make_post(5, "a reply to myself", reply_to=make_post(1, "an original").id),
    ]
    with simulate(friends, *things) as x:
        run = main("some_account", 50, *args, simulator=x)
        assert {*param_values(x.searches, "query")} == {query}
        assert x.posts_charged == (3 if args else 1)
    originals, replies = ["an original"], ["a reply to myself", "a reply"]
    assert run.rows(DATASET) == (replies + originals if args else originals)


def test_all_pages_of_a_search_have_the_same_query_and_time_range(main):
    with XSimulator(make_world(60), NO_PACE) as x:
        x.fail(Fault.short_page(), times=None)
        main("some_account", 40, "--timeframe=201903", "--until=2021", simulator=x)
        names = ("query", "start_time", "end_time", "tweet.fields")
        _, start, end, _ = (value for name in names for value in {*param_values(x.searches, name)})
        assert (start, end) == ("2019-03-01T00:00:00Z", "2021-01-01T00:00:00Z")
        assert {request.status for request in x.searches} == {200}
        tokens = [token for token in param_values(x.searches, "next_token") if token]
        assert len({*tokens}) == len(tokens) > 1


def test_only_free_fields_are_requested_and_no_expansions(main, x):
    main("example_account", 50, "--include_replies", "--text_format", "reply", simulator=x)
    assert x.searches and x.lookups
    for request in x.searches + x.lookups:
        fields = set(request.params["tweet.fields"].split(","))
        assert fields >= {
            *("author_id", "conversation_id", "created_at", "entities", "in_reply_to_user_id"),
            *("note_tweet", "referenced_tweets"),
        }
        assert "context_annotations" not in fields  # with it a page contains at most 100 posts
        assert not [name for name in request.params if "expan" in name]
        assert {name for name in request.params if name.endswith(".fields")} == {"tweet.fields"}
    assert not {"since_id", "until_id"} & x.searches[0].params.keys()
    assert x.users_charged == 0


def test_a_username_of_digits_is_not_mistaken_for_an_id(main):
    with simulate(make_post(1)) as x:  # by the account with the id 1, which `from:` also accepts
        run = main(ME.id, 10, simulator=x)
    assert run.code == 1
    assert "no such account" in check_error(run)
    assert not (run.folder / "1_tweets.csv").exists()


def test_a_username_of_digits_is_looked_up_once(main):
    account = Account(7, "12345")
    with simulate(account, make_recent_post(60, 1, author=account)) as x:
        assert main("12345", 10, simulator=x).code == 0
        before = x.dollars
        for args in ((), ("--max_cost", 0), ("--sentiment", 3)):
            assert main("12345", 10, *args, simulator=x).code == 0
        assert x.dollars == before


# --- pages ---


@pytest.mark.parametrize(
    ("posts", "limit", "sizes"),
    [
        (1010, 3, [10]),
        (1010, 10, [10]),
        (1010, 11, [10, 10]),
        (1010, 501, [10, 491]),
        (1010, 610, [10, 500, 100]),
        (1010, None, [10, 500, 500, 500]),
        (4, 1, [10]),
    ],
)
def test_pages_are_equally_large_and_no_larger_than_needed(main, posts, limit, sizes):
    with XSimulator(make_world(posts), NO_PACE) as x:
        run = main("some_account", limit, *NO_CAP, simulator=x)
        assert param_values(x.searches, "max_results")[: len(sizes)] == [
            str(size) for size in sizes
        ]
        assert x.posts_charged == min(posts, sum(sizes))
        assert x.user_lookups == []
    assert run.rows(DATASET) == newest_texts(min(limit or posts, posts), of=posts)


@pytest.mark.parametrize(
    ("limit", "dropped", "sizes"),
    [
        (40, 25, [10, 40, 15]),
        (40, 13, [10, 40, 10]),
        (10, 10, [10, 10]),
        (510, 261, [10, 500, 261]),
    ],
)
def test_the_next_page_makes_up_for_dropped_posts(main, limit, dropped, sizes):
    last = 1100
    posts = [make_post(n, "https://t.co/a" if n > last - dropped else "") for n in range(last + 1)]
    with simulate(*posts) as x:
        run = main("some_account", limit, simulator=x)
        assert param_values(x.searches, "max_results") == [str(size) for size in sizes]
    first = last - dropped
    assert run.rows(DATASET) == texts_of(*range(first, first - limit, -1))
    assert f"{dropped} empty after cleaning" in run.out


def test_empty_pages_between_others_lose_no_posts(main):
    with XSimulator(make_world(20), NO_PACE) as x:
        for number in range(1, 21, 4):
            x.fail(Fault.empty_page(), at=number, times=3)
            x.fail(Fault.short_page(), at=number + 3)
        run = main("some_account", 20, simulator=x)
        assert len(x.searches) > 15
    assert run.rows(DATASET) == newest_texts(20, of=20)


def test_a_post_with_a_late_id_is_in_the_dataset(main, small_pages):
    early = make_post(3)  # its id precedes, and so does X's order
    late = replace(early, created_at=make_post(25).created_at)
    with XSimulator(World(ME, *(make_post(n) for n in range(30) if n != 3), late), NO_PACE) as x:
        run = main("some_account", 30, simulator=x)
        assert run.rows(DATASET) == texts_of(*range(29, 9, -1), 3, *(9, 8, 7, 6, 5, 4, 2, 1, 0))
        again = main("some_account", 30, simulator=x)
        assert again.rows(DATASET) == texts_of(*range(29, 24, -1), 3, *range(24, 3, -1), 2, 1, 0)
        assert len({*x.returned_ids}) == len(x.returned_ids)


def test_a_time_range_in_the_newest_minute_makes_no_request_that_x_rejects(main):
    minute = f"{datetime.now(UTC) - timedelta(seconds=1):%Y%m%d%H%M}"
    with XSimulator(make_world(5), NO_PACE) as x:
        run = main("some_account", 10, "--timeframe", minute, simulator=x)
        assert {request.status for request in x.requests} <= {200}
    assert run.code == 1
    assert list(run.folder.glob("*.csv")) == []


# --- the pace ---


def test_at_most_one_search_per_second_is_sent_so_that_x_rejects_none(tool):
    with XSimulator(make_world(90), Rules()) as x:
        x.fail(Fault.short_page(), at=1)
        x.fail(Fault.service_unavailable(), at=2)
        run = tool("some_account", 60, constants={"RETRY_WAITS": (0.01,) * 3}, simulator=x)
        arrivals = [request.arrived for request in x.searches]
        assert [request.status for request in x.searches] == [200, 503, 200]
    assert run.rows(DATASET) == newest_texts(60, of=90)
    gaps = [later - earlier for earlier, later in itertools.pairwise(arrivals)]
    assert min(gaps) >= 1


@pytest.fixture
def sleeps(main: Tool, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Replace time.sleep, and return a list to which each call adds its seconds."""
    slept: list[float] = []
    monkeypatch.setattr(download_tweets, "SEARCH_PAUSE", 1.1)
    monkeypatch.setattr(time, "sleep", slept.append)
    return slept


def test_the_pause_is_measured_from_request_to_request(main, sleeps):
    with XSimulator(make_world(90), NO_PACE) as x:
        x.before(2, lambda: threading.Event().wait(0.3))  # X takes that long
        x.fail(Fault.short_page(), times=2)
        main("some_account", 60, simulator=x)
        _, second, third, *_ = x.searches
        assert sleeps[-1] + (third.arrived - second.arrived) >= 1
    assert 0 < sleeps[-1] <= 1.1 - 0.3


def test_the_pause_also_applies_between_two_accounts_of_a_list(main, sleeps, tmp_path):
    (tmp_path / "accounts.txt").write_text("some_account\nsome_friend\n")
    with simulate(make_post(1), make_post(2, author=FRIEND)) as x:
        main("accounts.txt", 10, simulator=x)
        searches = len(x.searches)
    assert sum(sleeps) == pytest.approx(1.1 * (searches - 1), abs=0.4)


def test_there_is_no_pause_before_the_first_search_or_for_lookups(main, sleeps):
    answered = [make_post(n, author=FRIEND) for n in range(150)]
    replies = [make_post(n + 200, reply_to=other.id) for n, other in enumerate(answered)]
    with simulate(*answered, *replies) as x:
        main("some_account", 10, "--include_replies", "--text_format", "reply", simulator=x)
        assert (len(x.searches), len(x.lookups)) == (1, 1)
    assert sum(sleeps) == 0


# --- the answers ---


def test_old_and_new_field_names_result_in_the_same_dataset(main, world):
    files = []
    for spelling in ("as requested", "post"):
        with XSimulator(world, replace(NO_PACE, field_names=spelling)) as x:
            args = ["--include_replies", "--include_links", "--text_format", "reply"]
            assert main("example_account", *args, simulator=x).code == 0
        files.append(Path("example_account_tweets.csv").read_bytes())
        Path("tweets.db").unlink()
    assert files[0] == files[1]
    assert len(read_rows(Path("example_account_tweets.csv"))) > 40


def test_a_post_that_x_itself_truncates_is_looked_up_once(main):
    longs = [
        make_post(n, "long words " * 40, author=author) for n, author in enumerate((ME, FRIEND))
    ]
    world = World(ME, FRIEND, *longs, make_post(2, "a reply", reply_to=longs[1].id))
    with XSimulator(world, replace(NO_PACE, missing_fields={"note_tweet"})) as x:
        for _ in range(2):
            run = main("some_account", 10, *REPLY, simulator=x)
            assert "1 reply without its parent post (1 truncated by the source)" in run.out
            x.start_new_day()
        assert sorted(x.requested_ids) == [long.id for long in longs]


@pytest.mark.parametrize("field", ["conversation_id", "created_at"])
def test_a_field_missing_from_a_page_is_warned_about(main, field):
    with XSimulator(make_world(20), replace(NO_PACE, missing_fields={field})) as x:
        run = main("some_account", 20, simulator=x)
    assert re.search(rf"\b{field}\b", run.err)
    assert run.rows(DATASET) == newest_texts(20, of=20)


def test_there_is_no_warning_about_fields_that_only_some_posts_have(main):
    for drops in ({"entities"}, {"note_tweet"}, {"in_reply_to_user_id"}):
        with XSimulator(make_world(2), replace(NO_PACE, missing_fields=drops)) as x:
            assert "warning" not in main("some_account", 20, "--output=a.csv", simulator=x).err
        Path("tweets.db").unlink()
    with simulate() as x:
        x.fail(
            Fault.json_response(
                200, make_page(make_json_post(3), make_json_post(2, author_id="gone"))
            )
        )
        run = main("some_account", 20, simulator=x)
    assert (run.rows(DATASET), "warning" in run.err) == (texts_of(3, 2), False)


def make_json_post(number: int, **changes: Any) -> dict[str, Any]:
    """Return the JSON of a post, with some fields changed, or removed if set to "gone"."""
    made = make_post(number)
    all_fields = {
        "id": str(made.id),
        "text": made.text,
        "created_at": f"{made.created_at:%Y-%m-%dT%H:%M:%S.000Z}",
        "author_id": "1",
        "conversation_id": str(made.id),
        "edit_history_tweet_ids": [str(made.id)],
    }
    return {k: v for k, v in (all_fields | changes).items() if v != "gone"}


UNEXPECTED_POSTS: list[
    tuple[dict[str, Any], bool]
] = [  # changed fields, and whether the post is stored
    ({"id": make_post(5).id}, True),
    ({"author_id": 1, "conversation_id": make_post(5).id}, True),
    ({"author_id": None, "conversation_id": None}, True),
    ({"created_at": None}, True),
    ({"created_at": "gone"}, True),
    ({"created_at": "2020-01-01T00:05:00Z"}, True),
    ({"created_at": "2020-01-01T00:05:00+00:00"}, True),
    ({"entities": None}, True),
    ({"entities": {}}, True),
    ({"entities": {"urls": None, "mentions": None, "hashtags": None}}, True),
    ({"entities": {"urls": [{"start": 0, "end": 4}]}}, True),
    ({"entities": {"urls": [{"url": "https://t.co/a"}]}}, True),
    ({"entities": {"urls": [{"url": "https://t.co/a", "expanded_url": None}]}}, True),
    ({"note_tweet": None, "referenced_tweets": None}, True),
    ({"note_tweet": {}, "referenced_tweets": []}, True),
    ({"note_tweet": {"text": None, "entities": None}}, True),
    ({"in_reply_to_user_id": None}, True),
    ({"attachments": None, "public_metrics": None, "withheld": {"copyright": True}}, True),
    ({"text": "gone"}, False),
    ({"text": None}, False),
    ({"text": ""}, False),
]


def make_page(*posts: object) -> dict[str, Any]:
    """Return the JSON of a page with these posts."""
    return {"data": posts, "meta": {"result_count": len(posts)}}


NO_POSTS: list[object] = [
    None,
    "post",
    5,
    [],
    {"text": "no id"},
    {"id": None, "text": "no id"},
    {"id": "x", "text": "no number"},
    {"id": str(2**70), "text": "no id of X"},
    make_json_post(5, text=5),
    make_json_post(5, created_at="yesterday"),
    make_json_post(5, created_at=5),
    make_json_post(5, conversation_id="x"),
    make_json_post(5, referenced_tweets=[{"type": "replied_to"}]),
    make_json_post(5, referenced_tweets=[None]),
    make_json_post(5, referenced_tweets={"type": "quoted", "id": "5"}),
    make_json_post(5, entities=[]),
    make_json_post(5, entities={"urls": [None]}),
    make_json_post(5, entities={"urls": {"url": "https://t.co/a"}}),
    make_json_post(5, note_tweet="whole text"),
]


def test_values_that_are_not_posts_are_left_out_and_counted(main):
    for unexpected in NO_POSTS:
        for path in Path().iterdir():
            path.unlink()
        with simulate() as x:
            x.fail(
                Fault.json_response(
                    200, make_page(make_json_post(6), unexpected, make_json_post(4))
                )
            )
            run = main("some_account", 10, simulator=x)
        assert run.code == 0
        rows = run.rows(DATASET)
        assert [row for row in rows if row in texts_of(6, 4)] == texts_of(6, 4)
        if "left out 1 post of an unknown form" in run.err:
            assert "Cost: $0.015 (3 posts)" in run.out
        else:
            assert len(rows) == 3 or "2 written, 1 left out" in run.out


@pytest.mark.parametrize("field_name", ["referenced_tweets", "referenced_posts"])
def test_posts_that_the_query_excludes_are_dropped_if_x_returns_them(main, field_name):
    kinds = {5: "retweeted", 4: "quoted", 3: "replied_to"}
    unexpected = [
        make_json_post(n, **{field_name: [{"type": kind, "id": "7"}]}) for n, kind in kinds.items()
    ]
    unexpected.append(make_json_post(2, in_reply_to_user_id="2"))
    with simulate() as x:
        x.fail(
            Fault.json_response(200, make_page(make_json_post(6), *unexpected, make_json_post(1)))
        )
        run = main("some_account", 10, simulator=x)
    assert run.rows(DATASET) == texts_of(6, 1)
    assert re.search(r"1 retweet\n +1 quote\n", run.out)


UNEXPECTED_FIELDS: list[dict[str, Any]] = [
    {"meta": {"newest_id": "1"}},
    {"meta": {"result_count": "2", "next_token": None}},
    {"meta": {"result_count": 2, "next_token": ""}},
    {"meta": {"result_count": 0}},
    {"errors": None},
    {"errors": []},
    {"errors": [{"title": "Authorization Error", "detail": "one of the posts"}]},
    {"includes": None},
    {"includes": {"users": []}},
]
NO_DATA: list[dict[str, Any]] = [{"data": None, "errors": None}, {"data": []}, {"errors": None}, {}]


UNEXPECTED_PAGES = [  # JSON, and the numbers of its valid posts
    *(
        (
            make_page(make_json_post(6), make_json_post(5, **unexpected), make_json_post(4)),
            [6, *[5] * kept, 4],
        )
        for unexpected, kept in UNEXPECTED_POSTS
    ),
    *(
        (make_page(make_json_post(6), make_json_post(4)) | rest, [6, 4])
        for rest in UNEXPECTED_FIELDS
    ),
    *((rest | {"meta": {"result_count": 0}}, []) for rest in NO_DATA),
]


def test_an_unexpected_page_is_processed(main):
    for page, numbers in UNEXPECTED_PAGES:
        for path in Path().iterdir():
            path.unlink()
        with simulate() as x:
            x.fail(Fault.json_response(200, page))
            run = main("some_account", 10, simulator=x)
        if not numbers:
            assert run.code == 1
            assert "some_account" in check_error(run)
            continue
        assert (run.code, run.rows(DATASET)) == (0, texts_of(*numbers)), page
        lost = len(page["data"]) - len(numbers)
        assert not lost or "2 written, 1 left out" in run.out


def test_a_response_that_is_not_a_page_does_not_cause_a_traceback(main):
    for body in ({"data": {}, "meta": 5}, {"meta": "x"}, {"data": "x", "meta": 1}):
        with simulate(make_post(1)) as x:
            x.fail(Fault.json_response(200, body), times=None)
            run = main("some_account", 10, simulator=x)
            assert len(x.searches) == 4
        assert run.code == 1
        assert check_error(run)


# --- no results at all ---


MINIMAL_RESPONSES = [
    (Fault(404), "no such account"),
    (Fault.json_response(404, {"title": "Not Found Error"}), "no such account"),
    (Fault.json_response(403, {"detail": "User has been suspended: [x]."}), "suspended"),
    (
        Fault.json_response(403, {"detail": "Not for you."}),
        "X forbids this request (HTTP 403: Not for you.",
    ),
    (Fault.json_response(200, {"errors": [{"title": "Not Found Error"}]}), "no such account"),
    (
        Fault.json_response(200, {"errors": [{"detail": "User has been suspended: [x]."}]}),
        "suspended",
    ),
    (
        Fault.json_response(200, {"data": [{"username": "Some_Account", "protected": True}]}),
        "protected",
    ),
]


def test_a_minimal_response_about_a_user_is_understood(main):
    for fault, reason in MINIMAL_RESPONSES:
        Path("tweets.db").unlink(missing_ok=True)
        with simulate() as x:
            x.fail(fault, on="users")
            run = main("some_account", 10, simulator=x)
            assert len(x.user_lookups) == 1
        assert run.code == 1
        assert reason in check_error(run)


def test_an_empty_time_range_is_reported(main):
    with XSimulator(make_world(5), NO_PACE) as x:
        run = main("some_account", 10, "--timeframe", "201903", "--until", "2019-06", simulator=x)
    assert run.code == 1
    assert "2019-03-01" in check_error(run) and "2019-06-01" in check_error(run)
    assert list(run.folder.glob("*.csv*")) == []


def test_the_option_for_replies_is_printed_for_an_account_that_only_replies(main):
    friends = make_post(0, author=FRIEND)
    with simulate(friends, make_post(1, "@some_friend hm", reply_to=friends.id)) as x:
        run = main("some_account", 10, simulator=x)
    assert run.code == 1
    assert "repl" in check_error(run)


def test_no_profile_is_looked_up_if_all_posts_were_dropped(main):
    with simulate(make_post(1, "https://t.co/a"), make_post(2, "https://t.co/b")) as x:
        run = main("some_account", 10, simulator=x)
        assert x.user_lookups == []
    assert run.code == 1
    assert "2 empty after cleaning" in check_error(run)
    assert list(run.folder.glob("*.csv*")) == []


# --- posts above replies ---


UNEXPECTED_LOOKUPS: list[dict[str, Any]] = [
    {"data": None, "errors": [{"resource_id": "{id}", "title": "Not Found Error"}]},
    {"errors": [{"resource_id": 0, "title": None, "detail": None}]},
    {"errors": [{"resource_id": "{id}", "title": "Odd Error"}, None]},
    {"errors": [{"title": "Not Found Error"}]},
    {"errors": [{}]},
    {"errors": [None]},
    {"errors": "no"},
    {"data": [None], "errors": None},
    {"data": [{"id": "{id}", "text": "gone"}], "errors": None},
    {"data": [{"id": "{id}"}]},
    {"data": [{"id": "{id}", "text": None}]},
    {"data": [{"id": "{id}", "text": "a post", "entities": None, "referenced_tweets": None}]},
]


def test_an_unexpected_response_to_a_lookup_does_not_cause_a_traceback(main):
    friends = make_post(0, "a post", author=FRIEND)
    for answer in UNEXPECTED_LOOKUPS:
        for path in Path().iterdir():
            path.unlink()
        body = json.loads(json.dumps(answer).replace("{id}", str(friends.id)))
        with simulate(friends, make_post(1, "reply 1", reply_to=friends.id)) as x:
            x.fail(Fault.json_response(200, body), on="lookup", times=None)
            run = main("some_account", 10, *REPLY, simulator=x)
        if run.code == 0:
            assert [parse_sections(row)[2] for row in run.rows(DATASET)] == ["reply 1"]
        else:
            assert run.code == 1
            assert check_error(run)


@pytest.mark.parametrize("error", [{"title": "Service Unavailable", "status": 503}, {}])
def test_a_lookup_with_errors_for_no_post_counts_as_failed(main, error):
    friends = make_post(0, "a post", author=FRIEND)
    with simulate(friends, make_post(1, "reply 1", reply_to=friends.id)) as x:
        x.fail(Fault.json_response(200, {"errors": [error]}), on="lookup", times=4)
        run = main("some_account", 10, *REPLY, simulator=x)
        assert run.code == 1
        assert "unexpected response" in check_error(run)
        assert [parse_sections(row)[1:] for row in run.rows(DATASET)] == [("", "reply 1")]
        again = main("some_account", 10, *REPLY, simulator=x)
    assert [parse_sections(row)[1] for row in again.rows(DATASET)] == ["a post"]


def test_a_post_missing_from_a_response_is_counted(main):
    parents = [make_post(n, f"parent {n}", author=FRIEND) for n in range(2)]
    replies = [
        make_post(n + 50, f"reply {n}", reply_to=other.id) for n, other in enumerate(parents)
    ]
    with simulate(*parents, *replies) as x:
        only = {"id": str(parents[0].id), "text": "parent 0", "author_id": "2"}
        x.fail(Fault.json_response(200, {"data": [only]}), on="lookup")
        run = main("some_account", 10, *REPLY, simulator=x)
        assert len(x.lookups) == 1
    assert [parse_sections(row)[1] for row in run.rows(DATASET)] == ["", "parent 0"]
    assert "1 reply without its parent post (1 not returned by X)" in run.out


def test_parent_posts_of_an_unknown_format_are_charged_once(main):
    parents = [make_post(n, author=FRIEND) for n in range(2)]
    replies = [make_post(n + 50, reply_to=parent.id) for n, parent in enumerate(parents)]
    with simulate(*parents, *replies) as x:
        unexpected = [{"id": str(parent.id), "text": 5, "author_id": "2"} for parent in parents]
        x.fail(Fault.json_response(200, {"data": unexpected}), on="lookup", times=None)
        for _ in range(2):
            assert "(2 of an unknown form)" in main("some_account", 10, *REPLY, simulator=x).out
        assert len(x.lookups) == 1
