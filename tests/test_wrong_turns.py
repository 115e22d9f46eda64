"""Test common mistakes on the command line, and the sentence that reports each one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from archives import make_archive, make_archive_post, write_folder, write_zip

MISTAKES = [  # the arguments, and a pattern of the message
    ([], "give your archive .*twitter-archive.zip.* account .*NAME 100"),
    (["example account"], "'example account' contains a space"),
    (["example", "account"], "limit: 'account' is not valid. Use a whole number"),
    (["a,b"], "'a,b' names several accounts. Give one, or a .txt list"),
    (["a;b"], "names several accounts"),
    (["#python"], "'#python' is a hashtag"),
    (["@user@mastodon.social"], "'@user@mastodon.social' is an account of another network"),
    (["user.bsky.social"], "'user.bsky.social' is an account of another network"),
    (["someone@example.com"], "another network"),
    (["https://x.com/i/lists/1"], "'https://x.com/i/lists/1' is not the URL of an account"),
    (["https://x.com/search?q=cats&f=live"], "'https://x.com/search.q=cats&f=live' is not the URL"),
    (["https://x.com/hashtag/cats"], "is not the URL of an account. Use https://x.com/NAME"),
    (["https://twitter.com/home"], "is not the URL of an account"),
    (["https://example.org/name"], "'https://example.org/name' is not a URL of X"),
    (["www.example.org"], "is not a URL of X"),
    (["downloads/"], "'downloads/' not found. Check the path"),
    (["some/folder/archive"], "not found"),
    (["missing.zip"], "missing.zip not found. Check the path"),
    (["missing/data/tweets.js"], "not found. Check the path"),
    (["list.txt"], "list.txt not found"),
    (["repo.car"], "'repo.car' is an export of Bluesky"),
    (["list.docx"], "'list.docx' is not plain text. Save the list as .txt"),
    (["accounts.xlsx"], "not plain text"),
    (["accounts.csv"], "is a CSV file. For a list of accounts, give a .txt"),
    (["archive.tar.gz"], "is not a .zip"),
    (["archive.7z"], "is not a .zip"),
    (["Your archive.html"], "is a web page. Give the archive's .zip"),
    (["photo.jpeg"], "not a kind of file that can be read"),
    (["name!"], "'name!' is not a username .letters, digits and _, at most 15"),
    (["näme"], "'näme' is not a username"),
    (["a_name_of_twenty_one_"], "is not a username .*at most 15"),
    ([""], "username: a value is missing"),
    (["folder_with_zip"], r"folder_with_zip is not an X archive. Did you mean .*[\\/]mine.zip\?"),
    (["empty_folder"], "empty_folder is not an X archive"),
    (["a_file"], "a_file is a file here, but not an archive. For the account, use @a_file"),
    (["My", "archive.zip"], "put a path with spaces into quotes, as in .* archive.zip"),
    (["NAME", "ten"], "limit: 'ten' is not valid. Use a whole number from 1"),
    (["NAME", "0"], "limit: '0' is not valid"),
    (["NAME", "-5"], "limit: '-5' is not valid"),
    (["NAME", "1,000"], "limit: '1,000' is not valid"),
    (["NAME", "100", "yes"], "include_replies: 'yes' is not valid. Use True, False or only"),
    (["NAME", "100", "--limit", "50"], "limit is given twice"),
    (["--username=NAME", "OTHER"], "username is given twice"),
    (["NAME", "--limit", "5", "--limit=6"], "limit is given twice"),
    (["NAME", "--limit"], "limit: a value is missing. Use a whole number"),
    (["NAME", "--limt", "5"], "unknown parameter '--limt' .did you mean --limit"),
    (["NAME", "--count=5"], "did you mean --limit"),
    (["NAME", "--retweets"], "unknown parameter '--retweets'"),
    (["NAME", "--sentiment", "4"], "sentiment: '4' is not valid. Use 0, 3, 5 or 7"),
    (["NAME", "--text_format=json"], "text_format: 'json' is not valid. Use simple, reply or chat"),
    (
        ["NAME", "--timeframe=31/31/2020"],
        "'31/31/2020' is not valid .not a date.. Use YYYY, YYYYMM",
    ),
    (["NAME", "--timeframe=20201331"], "timeframe: '20201331' is not valid .no such date"),
    (["NAME", "--timeframe=5 May"], "timeframe: '5 May' is not valid .the year is missing"),
    (["NAME", "--timeframe=2999"], "timeframe: 2999-01-01 00:00 is in the future"),
    (["NAME", "--timeframe=2020", "--until=2019"], "is not before until"),
    (["NAME", "--timeframe=2001", "--until=2002"], "until: 2002-01-01 00:00 is before the first"),
    (["NAME", "--chat"], "did you mean --text_format?"),
    (["NAME", "--until=soon"], "until: 'soon' is not valid"),
    (["NAME", "--output=a.txt"], "output: 'a.txt' is not valid. Use a .csv or .jsonl file"),
    (["NAME", "--output=no/a.csv"], "output: folder no does not exist"),
    (["NAME", "--output=empty_folder/x.csv/"], "output"),
    (["NAME", "--text_format=chat", "--output=a.csv"], "output: chat is written as JSON Lines"),
    (["NAME", "--max_cost=cheap"], "max_cost: 'cheap' is not valid. Use US dollars"),
    (["NAME", "--max_cost=-1"], "max_cost: '-1' is not valid"),
    (["NAME", "--prompt=Hi"], "prompt: works with --text_format chat only"),
    (["NAME", "--min_likes=0"], "min_likes: '0' is not valid"),
    (["NAME", "--archive=missing.zip"], "archive: missing.zip not found"),
    (["NAME", "--archive=empty_folder"], "archive: empty_folder is not an X archive"),
    (["folder_with_zip/mine.zip", "--archive=x.zip"], "archive: give an account as username, too"),
    (
        ["NAME", "1", "True", "True", "True", "True", "3", "reply", "2019", "2020"],
        "unexpected .*2020",
    ),
    (["NAME", "5", "list.txt"], "put a path with spaces into quotes"),
]


@pytest.mark.parametrize(("args", "pattern"), MISTAKES, ids=lambda value: str(value)[:40])
def test_a_mistake_is_reported_in_its_own_sentence_and_nothing_is_done(main, x, args, pattern):
    write_folder("empty_folder", {"readme.md": b"x"})
    Path("folder_with_zip").mkdir()
    Path("a_file").write_text("x", "utf-8")
    write_zip("folder_with_zip/mine.zip", make_archive([make_archive_post(1, "one")]))
    before = sorted(Path().rglob("*"))
    run = main(*args, simulator=x)
    assert (run.code, run.out) == (2, "")
    (line,) = run.err.splitlines()
    assert re.search(pattern, line), line
    assert sorted(p for p in Path().rglob("*") if p.name != "tweets.db") == before
    assert not x.requests
