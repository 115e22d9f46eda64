window.YTD.community_tweet.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1843018024606936219"
          ],
          "editableUntil" : "2024-10-06T20:58:33.342Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "42",
      "id_str" : "1843018024606936219",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1843018024606936219",
      "created_at" : "Sun Oct 06 19:58:33 +0000 2024",
      "favorited" : false,
      "full_text" : "Third in the novice leeks yesterday, on sand &amp; seaweed. I'm told to be modest. I've been modest since lunch and I'm worn out",
      "lang" : "en",
      "community_id" : "1525408075463709200",
      "community_id_str" : "1525408075463709200",
      "scopes" : {
        "followers" : false
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1799874112815979821"
          ],
          "editableUntil" : "2024-06-09T19:40:03.196Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "117"
      ],
      "favorite_count" : "35",
      "id_str" : "1799874112815979821",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1799874112815979821",
      "created_at" : "Sun Jun 09 18:40:03 +0000 2024",
      "favorited" : false,
      "full_text" : "Does anyone else's soil &lt; 10 inches deep and then it's just shingle? Parsnips have come out shaped like a question",
      "lang" : "en",
      "community_id" : "1525408075463709200",
      "community_id_str" : "1525408075463709200",
      "scopes" : {
        "followers" : false
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1769308377290707262"
          ],
          "editableUntil" : "2024-03-17T11:22:43.963Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "149"
      ],
      "favorite_count" : "30",
      "id_str" : "1769308377290707262",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1769308377290707262",
      "created_at" : "Sun Mar 17 10:22:43 +0000 2024",
      "favorited" : false,
      "full_text" : "If you collect weed off the beach after a storm: shake it. I've brought home eleven sandhoppers, a hermit crab, and (once) a phone, which was ringing",
      "lang" : "en",
      "community_id" : "1525408075463709200",
      "community_id_str" : "1525408075463709200",
      "scopes" : {
        "followers" : false
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1685381123771609469"
          ],
          "editableUntil" : "2023-07-29T21:05:47.431Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "139"
      ],
      "favorite_count" : "0",
      "id_str" : "1685381123771609469",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1685381123771609469",
      "created_at" : "Sat Jul 29 20:05:47 +0000 2023",
      "favorited" : false,
      "full_text" : "Sea beet in the gap between plots 14 &amp; 15, nobody sowed it. Ate some. Better than the spinach I'd been nursing next to it since March 😐",
      "lang" : "en",
      "community_id" : "1525408075463709200",
      "community_id_str" : "1525408075463709200",
      "scopes" : {
        "followers" : false
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1644780395412882665"
          ],
          "editableUntil" : "2023-04-08T20:12:59.465Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "125"
      ],
      "favorite_count" : "3",
      "id_str" : "1644780395412882665",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1644780395412882665",
      "created_at" : "Sat Apr 08 19:12:59 +0000 2023",
      "favorited" : false,
      "full_text" : "Thank you all. So: windbreak, seaweed, rinse with the can after a blow, swear. I had the right idea, only in the wrong order.",
      "lang" : "en",
      "community_id" : "1525408075463709200",
      "community_id_str" : "1525408075463709200",
      "scopes" : {
        "followers" : false
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1644754953040347354"
          ],
          "editableUntil" : "2023-04-08T18:31:53.531Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "162"
      ],
      "favorite_count" : "42",
      "id_str" : "1644754953040347354",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1644754953040347354",
      "created_at" : "Sat Apr 08 17:31:53 +0000 2023",
      "favorited" : false,
      "full_text" : "New here. Clock mender by day, plot 14 by evening, forty yards from the tide line. What are people doing about salt on early brassicas, other than swearing at it?",
      "lang" : "en",
      "community_id" : "1525408075463709200",
      "community_id_str" : "1525408075463709200",
      "scopes" : {
        "followers" : false
      }
    }
  }
]