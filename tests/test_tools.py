"""Test dumps in the formats of other tools: scrapers, exporters, paid APIs, old archives."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from archives import (
    BY_HAND,
    OUT,
    OWNER,
    OWNER_ID,
    THREAD,
    Json,
    encode_array,
    encode_json_lines,
    link_entities,
    parse_counts,
    post_id,
    post_time,
    run_for_records,
    run_rejected,
    write_file,
)

import download_tweets

ORIGINAL, REPLY, SELF_REPLY, RETWEET, QUOTE = "original", "reply", "self-reply", "retweet", "quote"
OWN, BOB = (OWNER_ID, OWNER), (22, "bob")
ELSEWHERE = post_id(-30)  # a post of bob's
FIRST, LAST = "first one", "bread & salt, 1 < 2"
POSTS = [  # the oldest first
    (FIRST, ORIGINAL),
    ("so true", QUOTE),
    ("RT @bob: ovens are warm", RETWEET),
    ("and more", SELF_REPLY),
    ("@bob yes", REPLY),
    (LAST, ORIGINAL),
]


def make_facts(
    number: int, text: str, kind: str = ORIGINAL, account: tuple[int, str] = OWN
) -> Json:
    """Return what tools write about a post, by the keys that SHAPES uses."""
    id, (user, name), made = post_id(number), account, post_time(number)
    url, second = f"https://twitter.com/{name}/status/{id}", f"{made:%Y-%m-%d %H:%M:%S}"
    day, clock = f"{made:%b} {made.day}, {made:%Y}", f"{made:%I:%M}".lstrip("0")
    known: Json = {"id": id, "ids": [str(id)], "rounded": int(float(id)), "likes": number}
    known |= {"text": html.escape(text, quote=False), "plain": text, "user": user, "name": name}
    known |= {"cut": f"{text[:3]}…", "note": text} if text == LAST else {"cut": text}
    known |= {"url": url, "path": f"/{name}/status/{id}", "link": f"{url}#m", "thread": id}
    known |= {"v1": f"{made:%a %b %d %H:%M:%S %z %Y}", "iso": f"{made:%Y-%m-%dT%H:%M:%S}.000Z"}
    known |= {"second": second, "utc": f"{second} UTC", "spaced": f"{second}+00:00"}
    known |= {"exported": f"{second} +00:00", "zoned": made.isoformat(), "date": second[:10]}
    known |= {"local": made.isoformat()[:19], "time": second[11:], "seconds": int(made.timestamp())}
    known |= {"ms": int(made.timestamp()) * 1000, "nitter": f"{day} · {clock} {made:%p} UTC"}
    known |= {
        "java": f"{day} {clock}:{made:%S %p}",
        "reply_users_with_own": make_user_list(account),
    }
    if kind in (REPLY, SELF_REPLY):
        parent = post_id(-40 if kind == REPLY else 0)
        parent_user, parent_name = BOB if kind == REPLY else OWN
        known |= {"is_reply": True, "parent": parent, "parent_user": parent_user, "thread": parent}
        known |= {"parent_name": parent_name, "parent_names": [f"@{parent_name}"]}
    if kind == REPLY:
        known |= {"reply_users": [{"screen_name": "bob", "name": "Bob", "id": "22"}]}
        known |= {"reply_users_with_own": make_user_list(account, BOB)}
        known |= {"scraped_reply_users": [{"screen_name": "bob", "user_id": "22"}]}
    if kind == QUOTE:
        known |= {"is_quote": True, "quoted": ELSEWHERE, "quoted_url": f"{url}5"}
    if kind == RETWEET:
        known |= {"is_retweet": True, "t_retweet": "t", "retweeted": ELSEWHERE, "retweeter": name}
    author = BOB if kind == RETWEET else account  # some tools write the original's author
    return known | {"author": author[0], "author_name": author[1], "handle": f"@{author[1]}"}


def make_user_list(*accounts: tuple[int, str]) -> list[Json]:
    return [{"user_id": str(id), "username": name} for id, name in accounts]


def build_post(shape: str, *post: Any) -> Json:
    """Return a post in the shape of a tool: its fields are `path:fact` or `path=JSON`.

    A number is written as text unless `#` precedes the fact. A field without its fact is absent,
    or has the JSON value after `|`. Posts of other accounts have the same shape.
    """
    known, result = make_facts(*post), {}
    for path, sign, fact, none in re.findall(r"(\S+?)([:=])([^|\s]+)(?:\|(\S+))?", shape):
        if sign == "=":
            value = json.loads(fact)
        elif fact in ("quoted_post", "retweeted_post"):
            is_so = known.get(fact.removesuffix("_post"))
            value = is_so and build_post(shape, -30, "ovens are warm", REPLY, BOB)
        else:
            value = known.get(fact.removeprefix("#"))
            value = str(value) if type(value) is int and fact[0] != "#" else value
        if value or value == 0 or sign == "=" or none:
            *parents, key = path.split(".")
            place = result
            for parent in parents:
                place[parent] = place = place.get(parent) or {}
            place[key] = value if value or sign == "=" or not none else json.loads(none)
    return result


# --- the shape of each tool ---

COUNTS = "retweetCount=4 replyCount=4 quoteCount=4 viewCount=90 bookmarkCount=0"
COUNTS_2 = "retweet_count=4 reply_count=4 quote_count=4 bookmark_count=0"
V1_REPLY = (
    "in_reply_to_status_id_str:parent in_reply_to_user_id_str:parent_user "
    "in_reply_to_screen_name:parent_name"
)
APIFY = f"""
    type="tweet" id:id url:url twitterUrl:url text:text createdAt:v1 likeCount:#likes lang="en"
    author.type="user" author.userName:name author.id:user author.name="Example" {COUNTS}
    isReply:is_reply|false conversationId:thread entities.urls=[] entities.user_mentions=[]"""
SCRAPE = f"""
    id:#id url:url user.id:#user user.username:name user.displayname="Example" lang="en" {COUNTS}
    likeCount:#likes conversationId:#thread inReplyToTweetId:#parent|null inReplyToUser=null
    inReplyToUser.id:#parent_user inReplyToUser.username:parent_name place=null card=null
    retweetedTweet:retweeted_post|null _type="snscrape.modules.twitter.Tweet" """
TWSCRAPE = f"""
    {SCRAPE} id_str:id date:spaced rawContent:text user.id_str:user conversationIdStr:thread
    inReplyToTweetIdStr:parent|null quotedTweet:quoted_post|null links=[] hashtags=[]
    media={{"photos":[],"videos":[],"animated":[]}}"""
SNSCRAPE = f"""
    {SCRAPE} date:zoned content:text quotedTweet=null quotedTweet.id:#quoted media=null links=null
    outlinks=[] tcooutlinks=[]"""
RETTIWT = f"""
    id:id createdAt:v1 fullText:text lang="en" likeCount:#likes entities.urls=[] media=[] {COUNTS}
    tweetBy.id:user tweetBy.userName:name replyTo:parent retweetedTweet:retweeted_post"""
GRAPHQL = """
    __typename="Tweet" rest_id:id core.user_results.result.rest_id:user views.count="90"
    edit_control.edit_tweet_ids:ids note_tweet.note_tweet_results.result.text:note
    legacy.id_str:id legacy.full_text:cut legacy.created_at:v1 legacy.favorite_count:#likes
    legacy.in_reply_to_status_id_str:parent legacy.in_reply_to_user_id_str:parent_user
    legacy.in_reply_to_screen_name:parent_name legacy.is_quote_status:is_quote|false
    legacy.quoted_status_id_str:quoted quoted_status_result.result:quoted_post
    legacy.retweeted_status_result.result:retweeted_post legacy.retweeted=true
    legacy.user_id_str:user legacy.conversation_id_str:thread legacy.entities.urls=[]"""
TWINT = """
    id:#id conversation_id:thread created_at:utc date:date time:time link:url
    timezone="+0000" user_id:#user username:name name="Example" tweet:text language="en" urls=[]
    likes_count:#likes replies_count=4 retweets_count=4 photos=[] video=0 retweet:is_retweet|false
    retweet_id:retweeted|"" user_rt:retweeter|"" quote_url:quoted_url|"" retweet_date="" """
SCRAPED = """
    screen_name:name username="Example" user_id:user tweet_id:id tweet_url:path timestamp:local
    timestamp_epochs:#seconds text:plain text_html="<p>x</p>" likes:#likes retweets=4 replies=4
    is_replied=true is_reply_to:is_reply|false parent_tweet_id:parent|"" links=[] has_media=false
    reply_to_users:scraped_reply_users|[] img_urls=[] video_url="" """
TWITTER4J = """
    id:#id text:plain user.id:#user user.screenName:name isTruncated=false isFavorited=true
    isRetweeted=true retweetedByMe=true currentUserRetweetId=-1 retweetCount=4 urlEntities=[]
    inReplyToStatusId:#parent|-1 inReplyToUserId:#parent_user|-1 quotedStatus:quoted_post|null
    inReplyToScreenName:parent_name|null retweetedStatus:retweeted_post|null
    quotedStatusId:#quoted|-1 favoriteCount:#likes"""
SHAPES = {
    "apidojo": f"""{APIFY} fullText:text isRetweet:is_retweet|false isQuote:is_quote|false
        inReplyToId:parent inReplyToUserId:parent_user inReplyToUsername:parent_name quoteId:quoted
        quote:quoted_post retweet:retweeted_post media=[] extendedEntities={{}} isPinned=false""",
    "kaito, twitterapi.io": f"""{APIFY} inReplyToId:parent|"" inReplyToUserId:parent_user|null
        inReplyToUsername:parent_name|null quoted_tweet:quoted_post|null article=null viewCount=[0]
        retweeted_tweet:retweeted_post|null isRetweet=false isQuote=false isLimitedReply=false""",
    "twscrape": TWSCRAPE,
    "newer twscrape": f"""{TWSCRAPE} isQuoteStatus:is_quote|false editControl.edit_tweet_ids:ids
        inReplyToScreenName:parent_name|null""",
    "old snscrape": SNSCRAPE,
    "snscrape": f"""{SNSCRAPE} rawContent:text renderedContent:plain username:name
        _snscrape="0.7.0" """,
    "old rettiwt": f"{RETTIWT} quoted:quoted",
    "rettiwt": f"{RETTIWT} quoted:quoted_post",
    "agent-twitter-client": """id:id text:text timeParsed:iso timestamp:#seconds userId:user
        username:name name="Example" permanentUrl:url likes:#likes replies=4 retweets=4 versions:ids
        conversationId:thread isReply:is_reply|false isRetweet:is_retweet|false thread=[] photos=[]
        isQuoted:is_quote|false inReplyToStatusId:parent quotedStatusId:quoted isSelfThread=false
        retweetedStatusId:retweeted __raw_UNSTABLE={"in_reply_to_status_id_str":"5"}""",
    "twitter-scraper-finetune": """id:id text:text username:name timestamp:#ms createdAt:iso
        isReply:is_reply|false isRetweet:is_retweet|false likes:#likes retweetCount=4 replies=4
        inReplyToStatusId:parent|null quotedStatusId:quoted|null photos=[] permanentUrl:url""",
    "n0madic twitter-scraper": """ID:id Text:text HTML:text TimeParsed:zoned Timestamp:#seconds
        UserID:user Username:name Name="Example" Likes:#likes Replies=4 Retweets=4 IsPin=false
        ConversationID:thread IsReply:is_reply|false IsRetweet:is_retweet|false Photos=null
        IsQuoted:is_quote|false InReplyToStatusID:parent|"" InReplyToStatus=null URLs=null
        QuotedStatusID:quoted|"" QuotedStatus:quoted_post|null RetweetedStatusID:retweeted|""
        RetweetedStatus:retweeted_post|null PermanentURL:url""",
    "bird": """id:id text:text createdAt:v1 likeCount:#likes author.username:name authorId:user
        conversationId:thread inReplyToStatusId:parent quotedTweet:quoted_post replyCount=4
        retweetCount=4 isThread=false hasSelfReplies=true""",
    "twitter-cli": """id:id text:text author.id:author author.screenName:author_name media=[]
        metrics.likes:#likes metrics.retweets=4 metrics.replies=4 metrics.quotes=4 createdAt:v1
        createdAtISO:zoned createdAtLocal="2023-03-01T09:00" isRetweet:is_retweet|false urls=[]
        retweetedBy:retweeter|null quotedTweet:quoted_post|null lang="en" score=null""",
    "twitter-web-exporter": f"""id:id created_at:exported full_text:text screen_name:name
        user_id:user in_reply_to:parent|null retweeted_status:retweeted|null media=[] media_tags=[]
        quoted_status:quoted|null favorite_count:#likes {COUNTS_2} favorited=false retweeted=true
        url:url metadata.legacy={{"in_reply_to_status_id_str":"5","retweeted":false}}""",
    "GraphQL": f"""{GRAPHQL} core.user_results.result.core.screen_name:name""",
    "old GraphQL": f"""{GRAPHQL} core.user_results.result.legacy.screen_name:name""",
    "syndication": f"""__typename="Tweet" id_str:id text:text created_at:iso user.id_str:user
        user.screen_name:name {V1_REPLY} quoted_tweet:quoted_post favorite_count:#likes
        conversation_count=4 edit_control.edit_tweet_ids:ids isEdited=false entities.urls=[]""",
    "twikit": f"""id:id text:text full_text:text created_at:v1 user.screen_name:name {COUNTS_2}
        user.id:user favorite_count:#likes in_reply_to:parent|null is_quote_status:is_quote|false
        quote:quoted|null retweeted_tweet:retweeted_post|null urls=[]""",
    "Trump archive": """id:#rounded text:text isRetweet:t_retweet|"f" isDeleted="f" device="Web"
        favorites:#likes retweets=4 date:second isFlagged="f" """,
    "Trump archive, condensed": """source="Web" id_str:id text:text created_at:v1 retweet_count=4
        in_reply_to_user_id_str:parent_user|null favorite_count:#likes
        is_retweet:is_retweet|false""",
    "v1.1, condensed": """id:#id text:text created_at:v1 in_reply_to_status_id:#parent|null
        favorite_count:#likes""",
    "twint": f"{TWINT} reply_to:reply_users|[]",
    "old twint": f"{TWINT} reply_to:reply_users_with_own",
    "gallery-dl": f"""tweet_id:#id retweet_id:#retweeted|0 quote_id:#quoted|0 reply_id:#parent|0
        conversation_id:#thread date:second author.id:#author author.name:author_name
        author.nick="Example" user.id:#user user.name:name content:plain reply_to:parent_name
        favorite_count:#likes {COUNTS_2} category="twitter" """,
    "twitterscraper": SCRAPED,
    "old twitterscraper": f"""{SCRAPED} is_retweet:#is_retweet|0 retweet_id:retweeted|""
        retweeter_username:retweeter|"" html="<p>x</p>" """,
    "Twitter4J": f"{TWITTER4J} createdAt:#ms retweet:is_retweet|false",
    "Twitter4J, times as text": f"{TWITTER4J} createdAt:java",
    "Kafka": """Id:#id Text:plain CreatedAt:#ms User.Id:#user User.ScreenName:name Truncated=false
        InReplyToStatusId:#parent|-1 InReplyToUserId:#parent_user|-1 FavoriteCount:#likes
        InReplyToScreenName:parent_name|null Retweet:is_retweet|false Retweeted=true RetweetCount=4
        RetweetedByMe=false CurrentUserRetweetId=-1""",
    "Xquik": """id:id text:text createdAt:iso author.id:user author.username:name likeCount:#likes
        isReply:is_reply|false isQuoteStatus:is_quote|false inReplyToId:parent isNoteTweet=false
        inReplyToUserId:parent_user inReplyToUsername:parent_name isLimitedReply=false""",
    "tweety": """id:id text:text tweet_body:text date:spaced created_on:spaced author.id:user
        author.username:name likes:#likes reply_counts=4 quote_counts=4 retweet_counts=4 threads=[]
        is_retweet:is_retweet|false is_quoted:is_quote|false is_reply:is_reply|false media=[]
        retweeted_tweet:retweeted_post|null quoted_tweet:quoted_post|null replied_to=null
        original_tweet={"in_reply_to_status_id_str":"5"}""",
    "ntscraper": """link:link text:plain user.username:handle user.profile_id="9" date:nitter
        is-retweet:is_retweet|false is-pinned=false external-link="" replying-to:parent_names|[]
        quoted-post={} quoted-post.link:quoted_url stats.likes:#likes stats.comments=4
        stats.retweets=4 stats.quotes=4 pictures=[] videos=[] gifs=[]""",
    "opteryx": """tweet_id:#id text:text timestamp:local user_id:#user user_name:name
        is_quoting:#quoted|null is_reply_to:#parent|null is_retweeting:#retweeted|null""",
    "toolzerhub": """id:id text:text created_at:iso like_count:#likes is_reply:is_reply|false
        in_reply_to_post_id:parent|null in_reply_to_user_id:parent_user|null reply_count=4
        in_reply_to_handle:parent_name|null repost_count=4 reposted_post:retweeted_post|null""",
    "twitter-api45": f"""tweet_id:id screen_name:name text:text created_at:v1 favorites:#likes
        quotes=4 replies=4 retweets=4 views="90" {V1_REPLY} quoted:quoted_post author.rest_id:user
        retweeted.id:retweeted retweeted_tweet:retweeted_post author.screen_name:name""",
    "easy-twitter-search-scraper": """id:id text:text timestamp:iso url:url likes:#likes replies=4
        retweets=4 quotes=4 searchQuery="bread" """,
}


def wrap_pages(name: str, **more: Any) -> Callable[[list[Json]], bytes]:
    """Return a function that writes two pages of posts, each an object with more fields."""
    return lambda posts: encode_json_lines({name: page} | more for page in (posts[:3], posts[3:]))


def wrap_each(name: str, **more: Any) -> Callable[[list[Json]], bytes]:
    return lambda posts: encode_array({name: post} | more for post in posts)


def wrap_last_tweets(posts: list[Json]) -> bytes:
    page = {"data": {"pin_tweet": posts[0], "tweets": posts}, "has_next_page": False}
    return encode_array(
        [page | {"status": "success", "code": 0, "msg": "success", "next_cursor": ""}]
    )


def wrap_with_files(posts: list[Json]) -> bytes:
    """Return what gallery-dl -j prints: an entry for each post, then one for each of its files."""
    file = [3, "https://pbs.twimg.com/media/a.jpg", posts[-1] | {"num": 1, "extension": "jpg"}]
    return encode_array([*([2, post] for post in posts), file])


WRAPPED = {  # other formats of a tool than an array and JSON Lines
    "apidojo": [lambda posts: encode_array([*posts, {"noResults": True}])],
    "kaito, twitterapi.io": [
        wrap_pages("tweets", has_next_page=True, next_cursor="a"),
        wrap_last_tweets,
    ],
    "rettiwt": [wrap_pages("list", next="a"), wrap_pages("list", next={"value": "a"})],
    "agent-twitter-client": [wrap_pages("tweets", next="a", previous="b")],
    "n0madic twitter-scraper": [wrap_each("Tweet", Error=None)],
    "bird": [wrap_pages("tweets", nextCursor="a")],
    "twitter-cli": [
        wrap_pages("data", ok=True, schema_version="1", pagination={"nextCursor": "a"})
    ],
    "GraphQL": [wrap_each("tweet", __typename="TweetWithVisibilityResults")],
    "gallery-dl": [wrap_with_files],
    "ntscraper": [wrap_pages("tweets", threads=[])],
}


# Whether a shape has a fact about a reply, a quote, a retweet, or likes.
FACTS = ("[:#](is_reply|parent|reply_users)", "[:#](is_)?quote", "[:#](is_|t_)?retweet", "likes")


@pytest.mark.parametrize("tool", SHAPES)
def test_post_types_are_recognized_in_the_output_of_every_tool(main, tool):
    """Without a key, the text shows the type: "@bob " for a reply, "RT @bob" for a retweet."""
    shape = SHAPES[tool]
    has_reply_key, has_quote_key, has_retweet_key, has_likes = (
        re.search(fact, shape) for fact in FACTS
    )
    missing = {SELF_REPLY: not has_reply_key, QUOTE: not has_quote_key}
    made = enumerate(POSTS)
    posts = [build_post(shape, n, text, kind) for n, (text, kind) in made if not missing.get(kind)]
    own = ["and more"] if has_reply_key else []
    for form in (encode_array, encode_json_lines, *WRAPPED.get(tool, [])):
        name = "d.json" if form is encode_array else "d.jsonl"
        run = main(write_file(name, form(posts)), "--output", OUT)
        assert (run.code, run.err) == (0, ""), run
        assert run.rows(OUT) == [LAST, FIRST]
        assert ("inferred" in run.out) == (not has_reply_key)
        found = parse_counts(run)
        by_hand = 0 if has_retweet_key else found.get(BY_HAND, 0)
        assert found.get("retweets", 0) + by_hand == 1
        assert found.get("quotes", 0) == bool(has_quote_key)
        assert found["replies"] + found.get(THREAD, 0) == 1 + len(own)
    path = write_file("d.json", encode_array(posts))
    assert run_for_records(main, path, "--include_replies") == [LAST, "yes", *own, FIRST]
    assert not any("yes" in record for record in run_for_records(main, path, "--include_threads"))
    if has_likes:
        assert run_for_records(main, path, "--min_likes=1") == [LAST]


# --- keys and values ---

FALSE = ["", 0, -1, None, [], {}, "f", "no", False]
NO_NAME = ["", None, [], {}]
FLAGS = {  # keys with true, false or an equivalent, by reason
    "replies": "isReply is_reply IsReply is_reply_to",
    "quotes": "isQuote isQuoteStatus is_quote_status is_quote_tweet isQuoted IsQuoted is_quoted "
    "is_quoted_tweet is_quoting",
    "retweets": "isRetweet IsRetweet isReTweet is_retweet is-retweet retweet is_retweeting Retweet",
}
IDS = {
    "replies": "inReplyToId in_reply_to_id inReplyToTweetId inReplyToTweetIdStr inReplyToStatusId "
    "InReplyToStatusID InReplyToStatusId in_reply_to_status_id in_reply_to_status_id_str "
    "in_reply_to in_reply_to_tweet_id in_reply_to_post_id replyTo reply_id reply_to_tweet_id "
    "replyToTweetId repliedToTweetId parent_tweet_id inReplyToUserId InReplyToUserId "
    "in_reply_to_user_id in_reply_to_user_id_str reply_to_user_id replyToUserId",
    "quotes": "quoteId quoted quotedStatusId QuotedStatusID quoted_status_id quoted_status_id_str "
    "quoted_status quotedTweetId quoted_tweet_id quote_tweet_id quote_id quote",
    "retweets": "retweetedStatusId RetweetedStatusID retweeted_status retweet_id retweetedTweetId "
    "retweeted_tweet_id retweeted_id",
}
NAMES = {
    "replies": "inReplyToUsername in_reply_to_username inReplyToScreenName InReplyToScreenName "
    "in_reply_to_screen_name in_reply_to_handle reply_to reply_to_username replyToUsername",
}
OBJECTS = {
    "replies": "inReplyToStatus InReplyToStatus replied_to",
    "quotes": "quote quoted_tweet quotedTweet quoted quotedStatus QuotedStatus quoted_status",
    "retweets": "retweet retweeted_tweet retweetedTweet retweetedStatus RetweetedStatus "
    "retweeted_status retweeted reposted_post",
}
OTHER_POST = {"id": "5", "text": "ovens are warm"}
LISTS = {"replies": "reply_to reply_to_users"}
KEYS = [  # by reason, with the values that mean "no" and "yes"
    (FLAGS, FALSE, [True, "t", "yes", 1]),
    (IDS, FALSE, ["5", 5]),
    (NAMES, NO_NAME, ["bob"]),
    (OBJECTS, FALSE, [OTHER_POST]),
    (LISTS, [[], None], [[{"screen_name": "bob", "user_id": "22"}]]),
]
NO_FACTS = {  # counts, the viewer's own flags, and settings
    **dict.fromkeys(
        ["replyCount", "quotes_count", "retweet_counts", "rts", "nreplies", "Retweets", "quotes"], 5
    ),
    **dict.fromkeys(["retweeted", "retweetedByMe", "isRetweeted", "Retweeted", "is_replied"], True),
    "reply_settings": "everyone",
    "isLimitedReply": True,
    "hasSelfReplies": True,
}


def make_plain_post(number: int, text: str, **fields: Any) -> Json:
    made = f"{post_time(number):%Y-%m-%dT%H:%M:%S}.000Z"
    return {"id": str(post_id(number)), "text": text, "createdAt": made} | fields


def test_empty_values_do_not_make_a_post_a_reply_quote_or_retweet(main):
    fields = [
        {key: value}
        for keys, values, _ in KEYS
        for key in " ".join(keys.values()).split()
        for value in values
    ]
    fields += [NO_FACTS, *({key: value} for key, value in NO_FACTS.items())]
    texts = [f"post {json.dumps(field)}" for field in fields]
    posts = [make_plain_post(n, texts[n], **field) for n, field in enumerate(fields)]
    assert run_for_records(main, write_file("d.json", encode_array(posts))) == texts[::-1]


@pytest.mark.parametrize("reason", FLAGS)
def test_other_values_make_a_post_a_reply_quote_or_retweet(main, reason):
    fields = [
        {key: value}
        for keys, _, values in KEYS
        for key in keys.get(reason, "").split()
        for value in values
    ]
    posts = [
        make_plain_post(n, f"post {json.dumps(field)}", **field) for n, field in enumerate(fields)
    ]
    run = main(
        write_file("d.json", encode_array([make_plain_post(-1, "one"), *posts])), "--output", OUT
    )
    assert run.rows(OUT) == ["one"]
    assert parse_counts(run) == {"posts": len(posts) + 1, "written": 1, reason: len(posts)}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("isReplyingTo2", True),
        ("repliedPostRef", "5"),
        ("quotingPost", OTHER_POST),
        ("retweet-source", OTHER_POST),
    ],
)
def test_an_unknown_key_for_replies_quotes_or_retweets_is_rejected_with_its_name(main, key, value):
    path = write_file(
        "d.json",
        encode_array([make_plain_post(2, "two"), make_plain_post(1, "one", **{key: value})]),
    )
    assert key in run_rejected(main, path)


def test_without_a_reply_key_the_text_shows_whether_a_post_is_a_reply(main):
    texts = ["one", ".@bob hi", '"@bob hi" he said', "@bobは…", "@bob hi", "@nell @bob hi again"]
    posts = [build_post(SHAPES["Trump archive"], n, text) for n, text in enumerate(texts)]
    path = write_file("d.json", encode_array(posts))
    run = main(path, "--output", OUT)
    assert run.rows(OUT) == texts[3::-1]
    assert parse_counts(run) == {"posts": 6, "written": 4, "replies": 2}
    assert "inferred" in run.out
    assert run_for_records(main, path, "--include_replies")[:2] == ["hi again", "hi"]
    stated = [post | {"isReply": False} for post in posts[:4]]
    assert "inferred" not in main(write_file("d.json", encode_array(stated)), "--output", OUT).out


# --- times, links and media ---

TIMES = [
    *({key: "Thu Nov 02 09:05:00 +0000 2023"} for key in ("createdAt", "created_at")),
    *({"createdAt": f"2023-11-02T09:05:00{zone}"} for zone in ("Z", ".000Z", "+00:00", "")),
    {"created_at": "2023-11-02T10:05:00+01:00"},
    {"date": "2023-11-02 09:05:00+00:00"},
    {"created_on": "2023-11-02 09:05:00+00:00"},
    {"created_at": "2023-11-02 09:05:00 +00:00"},
    {"created_at": "2023-11-02 09:05:00 UTC", "date": "2023-11-02", "time": "09:05:00"},
    {"date": "2023-11-02 09:05:00"},
    {"date": "Nov 2, 2023 · 9:05 AM UTC"},
    {"createdAt": "Nov 2, 2023 9:05:00 AM"},
    {"timeParsed": "2023-11-02T09:05:00.000Z", "timestamp": 1698915900},
    {"tweetCreatedAt": "2023-11-02T09:05:00.000Z"},
    *({"timestamp": value} for value in (1698915900, 1698915900000, "1698915900")),
    *({"timestamp": value} for value in ("1698915900000", "2023-11-02T09:05:00")),
    {"timestamp_epochs": 1698915900},
    *({key: 1698915900000} for key in ("createdAt", "CreatedAt", "created_at_ms")),
    {"createdAt": "Thu Nov 02 09:05:00 +0000 2023", "createdAtLocal": "2023-11-02 10:05"},
]


def test_all_formats_of_a_time_mean_the_same_moment(main):
    """The ids are older than ids that contain a time."""
    seconds = [{"createdAt": f"2023-11-02T09:{time}Z"} for time in ("04:59", "05:01")]
    fields = [seconds[0], *TIMES, seconds[1]]
    posts = [{"id": str(n), "text": json.dumps(f)} | f for n, f in enumerate(fields, start=100)]
    begin, end = (f"2023-11-02 09:05:0{second}" for second in (0, 1))
    found = run_for_records(
        main, write_file("d.json", encode_array(posts)), f"--timeframe={begin}", f"--until={end}"
    )
    assert sorted(found) == sorted(json.dumps(field) for field in TIMES)


SHORT, TARGET = "https://t.co/l", "https://example.org/bread"
LINKED = [
    {"entities": link_entities(l=TARGET)},
    {"links": [{"url": TARGET, "text": "example.org/bread", "tcourl": SHORT}]},
    {"links": None, "outlinks": [TARGET], "tcooutlinks": [SHORT]},
    {"urlEntities": [{"url": SHORT, "expandedURL": TARGET, "displayURL": "example.org/bread"}]},
    {"urlentities": [{"url": SHORT, "expandedURL": TARGET, "displayURL": "example.org/bread"}]},
]


def test_links_are_replaced_by_their_targets(main):
    posts = [make_plain_post(n, f"{n} see {SHORT}", **fields) for n, fields in enumerate(LINKED)]
    raw = build_post(SHAPES["GraphQL"], len(LINKED), f"{len(LINKED)} see {SHORT}")
    raw["legacy"] |= {"entities": link_entities(l=TARGET)}
    path = write_file("d.json", encode_array([*posts, raw]))
    assert run_for_records(main, path, "--include_links") == [
        f"{n} see {TARGET}" for n in range(len(LINKED), -1, -1)
    ]


PICTURE = {"id": "1", "url": "https://pbs.twimg.com/media/a.jpg", "type": "photo"}
MEDIA = [
    *({key: [PICTURE["url"]]} for key in ("media", "photos", "pictures", "img_urls")),
    *({key: [PICTURE]} for key in ("media", "photos", "videos", "mediaEntities", "Photos")),
    {"extendedEntities": {"media": [PICTURE]}},
    *({"media": {kind: [PICTURE]}} for kind in ("photos", "videos", "animated")),
]
NO_MEDIA = [
    *({key: value} for key in ("media", "photos", "videos") for value in ([], None)),
    {"extendedEntities": {}, "media": []},
    {"extendedEntities": {"media": []}},
    {"media": {"photos": [], "videos": [], "animated": []}},
    {"has_media": False, "img_urls": [], "video_url": "", "video": 0, "Photos": None},
]


def test_text_only_excludes_posts_with_media(main):
    fields = MEDIA + NO_MEDIA
    posts = [make_plain_post(n, f"post {n}", **field) for n, field in enumerate(fields)]
    path = write_file("d.json", encode_array(posts))
    assert len(run_for_records(main, path)) == len(fields)
    without = range(len(fields) - 1, len(MEDIA) - 1, -1)
    assert run_for_records(main, path, "--text_only") == [f"post {n}" for n in without]


def test_the_keys_of_x_are_not_taken_for_those_of_a_tool():
    for key in download_tweets.TWEET_FIELDS.split(","):
        layout = download_tweets.detect_layout(frozenset({"id", "text", key}))
        assert (layout.spellings, layout.unknown_key) == ({}, "")
