window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1814693176003632762"
          ],
          "editableUntil" : "2024-07-20T17:05:43.185Z",
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
        "110"
      ],
      "favorite_count" : "1",
      "id_str" : "1814693176003632762",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1814693176003632762",
      "created_at" : "Sat Jul 20 16:05:43 +0000 2024",
      "favorited" : false,
      "full_text" : "Overheard at the bowls: \"He's not lost, he's WITHDRAWN from the competition.\" Both of them with their hats off",
      "lang" : "en",
      "deleted_at" : "Sat Jul 20 16:06:20 +0000 2024"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1629546847888709348"
          ],
          "editableUntil" : "2023-02-25T19:20:18.710Z",
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
        "88"
      ],
      "favorite_count" : "9",
      "id_str" : "1629546847888709348",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1629546847888709348",
      "created_at" : "Sat Feb 25 18:20:18 +0000 2023",
      "favorited" : false,
      "full_text" : "My application to keep a hen behind the shop is hereby WITHDRAWN. The cat was consulted.",
      "lang" : "en",
      "deleted_at" : "Mon Feb 27 08:15:10 +0000 2023"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1446774339377649144"
          ],
          "editableUntil" : "2021-10-09T10:47:36.932Z",
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
        "144"
      ],
      "favorite_count" : "1",
      "id_str" : "1446774339377649144",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1446774339377649144",
      "created_at" : "Sat Oct 09 09:47:36 +0000 2021",
      "favorited" : false,
      "full_text" : "Lot 88, the bracket clock I had my whole autumn pinned on, has been WITHDRAWN from the sale. I've come all this way &amp; bought a coal scuttle.",
      "lang" : "en",
      "deleted_at" : "Sat Oct 09 10:02:42 +0000 2021"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1160162547620017953"
          ],
          "editableUntil" : "2019-08-10T13:14:40.787Z",
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
        "121"
      ],
      "favorite_count" : "6",
      "id_str" : "1160162547620017953",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1160162547620017953",
      "created_at" : "Sat Aug 10 12:14:40 +0000 2019",
      "favorited" : false,
      "full_text" : "Notice on the café door: all crab sandwiches WITHDRAWN until further notice. No reason given and nobody will meet my eye.",
      "lang" : "en",
      "deleted_at" : "Sat Aug 10 12:31:35 +0000 2019"
    }
  }
]