window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1871605595921596023"
          ],
          "editableUntil" : "2024-12-24T18:15:21.475Z",
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
        "130"
      ],
      "favorite_count" : "15",
      "id_str" : "1871605595921596023",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1871605595921596023",
      "created_at" : "Tue Dec 24 17:15:21 +0000 2024",
      "favorited" : false,
      "full_text" : "Two mince pies this year. One for the apprentice. She said \"who are these people\" and I said I've no idea, eat it while it's hot 🥧",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1874234305385706449"
          ],
          "editableUntil" : "2025-01-01T00:20:54.650Z",
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
        "191"
      ],
      "favorite_count" : "12",
      "id_str" : "1874234305385706449",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1874234305385706449",
      "created_at" : "Tue Dec 31 23:20:54 +0000 2024",
      "favorited" : false,
      "full_text" : "I'm up here with a flask, Magnus is on the landing with the chair, and the cat's come, all 113 steps, on her own legs. Down there they've started counting too early. They always do. Let them.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1868001355914886002"
          ],
          "editableUntil" : "2024-12-14T19:33:23.694Z",
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
        "165"
      ],
      "favorite_count" : "2",
      "id_str" : "1868001355914886002",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1868001355914886002",
      "created_at" : "Sat Dec 14 18:33:23 +0000 2024",
      "favorited" : false,
      "full_text" : "Josie signed the plate in the tower today. N. QUARRIE, then J. TARN, under A. PELL. I did mine in ink. She did hers in pencil: \"in case I come up with a better one.\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1862820259787080151"
          ],
          "editableUntil" : "2024-11-30T12:25:34.117Z",
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
        "226"
      ],
      "favorite_count" : "20",
      "id_str" : "1862820259787080151",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1862820259787080151",
      "created_at" : "Sat Nov 30 11:25:34 +0000 2024",
      "favorited" : false,
      "full_text" : "A small parcel, no letter, postmark I can't read. Inside: knitting needles, red wool, and a photograph of a cuckoo in a scarf on a wall I don't know, with the sea behind him.\n\nI have had to go in the back and tidy some things.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1860362695226552394"
          ],
          "editableUntil" : "2024-11-23T17:40:05.066Z",
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
        "53"
      ],
      "favorite_count" : "21",
      "id_str" : "1860362695226552394",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1860362695226552394",
      "created_at" : "Sat Nov 23 16:40:05 +0000 2024",
      "favorited" : false,
      "full_text" : "Dark, wet, slow. Re-bushed a kitchen clock. Had soup.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1857786345718149848"
          ],
          "editableUntil" : "2024-11-16T15:02:35.477Z",
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
        "98"
      ],
      "favorite_count" : "43",
      "id_str" : "1857786345718149848",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1857786345718149848",
      "created_at" : "Sat Nov 16 14:02:35 +0000 2024",
      "favorited" : false,
      "full_text" : "WHY is it always the last screw. Why isn't it ever the second screw, when I've still got my health",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1855276598199884434"
          ],
          "editableUntil" : "2024-11-09T16:49:45.040Z",
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
        "61"
      ],
      "favorite_count" : "12",
      "id_str" : "1855276598199884434",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1855276598199884434",
      "created_at" : "Sat Nov 09 15:49:45 +0000 2024",
      "favorited" : false,
      "full_text" : "Nobody warned me you could miss being shouted at on the hour.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1850347746186103307"
          ],
          "editableUntil" : "2024-10-27T02:24:15.146Z",
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
        "111"
      ],
      "favorite_count" : "25",
      "id_str" : "1850347746186103307",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1850347746186103307",
      "created_at" : "Sun Oct 27 01:24:15 +0000 2024",
      "favorited" : false,
      "full_text" : "Quiet hour. Sixty-nine and the tower, and one hook with nothing on it that I stopped in front of anyway. Toast.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1847988290846964751"
          ],
          "editableUntil" : "2024-10-20T14:08:37.157Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Clive (valves)",
            "screen_name" : "oldradioclive",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "751204149782348458",
            "id" : "751204149782348458"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "77"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1847811626764024299",
      "in_reply_to_status_id" : "1847811626764024299",
      "id_str" : "1847988290846964751",
      "in_reply_to_user_id" : "751204149782348458",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1847988290846964751",
      "in_reply_to_screen_name" : "oldradioclive",
      "in_reply_to_user_id_str" : "751204149782348458",
      "created_at" : "Sun Oct 20 13:08:37 +0000 2024",
      "favorited" : false,
      "full_text" : "@oldradioclive no, nobody's told the swimming baths. You do it, they like you",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1847566937702945125"
          ],
          "editableUntil" : "2024-10-19T10:14:18.739Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "98"
      ],
      "favorite_count" : "4",
      "in_reply_to_status_id_str" : "1847339913189228156",
      "in_reply_to_status_id" : "1847339913189228156",
      "id_str" : "1847566937702945125",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1847566937702945125",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sat Oct 19 09:14:18 +0000 2024",
      "favorited" : false,
      "full_text" : "We've been asked what his name was. It's on the ticket. Under \"name\" I had written \"will be back\".",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1847339913189228156"
          ],
          "editableUntil" : "2024-10-18T19:12:11.877Z",
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
        "urls" : [
          {
            "url" : "https://t.co/CfbZgMYHpc",
            "expanded_url" : "https://twitter.com/i/web/status/1847339913189228156",
            "display_url" : "twitter.com/i/web/status/1…",
            "indices" : [
              "273",
              "296"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "296"
      ],
      "favorite_count" : "402",
      "id_str" : "1847339913189228156",
      "truncated" : false,
      "retweet_count" : "61",
      "id" : "1847339913189228156",
      "possibly_sensitive" : false,
      "created_at" : "Fri Oct 18 18:12:11 +0000 2024",
      "favorited" : false,
      "full_text" : "TICKET 212 HAS BEEN COLLECTED.\n\nI want to get this down before I've improved it. Ten to five, Friday, raining, Josie on the lathe. A man comes in, seventy or so, long coat. He puts a bit of pink paper on the counter. It is so old that the number's come off on his wallet,… https://t.co/CfbZgMYHpc",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1845130074970427064"
          ],
          "editableUntil" : "2024-10-12T16:51:05.389Z",
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
        "133"
      ],
      "favorite_count" : "31",
      "id_str" : "1845130074970427064",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1845130074970427064",
      "created_at" : "Sat Oct 12 15:51:05 +0000 2024",
      "favorited" : false,
      "full_text" : "Knitted the cuckoo a new scarf for the winter. Red. The moths had had the old one. Josie says he looks like he's about to buy a boat.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1842853177433494574"
          ],
          "editableUntil" : "2024-10-06T10:03:30.713Z",
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
        "112"
      ],
      "favorite_count" : "2",
      "id_str" : "1842853177433494574",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1842853177433494574",
      "created_at" : "Sun Oct 06 09:03:30 +0000 2024",
      "favorited" : false,
      "full_text" : "It was a different \"Well\" to the one in 2018. I've been listening to that man for six years and I know my wells.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1832368548372830071"
          ],
          "editableUntil" : "2024-09-07T11:41:20.350Z",
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
        "91"
      ],
      "favorite_count" : "5",
      "id_str" : "1832368548372830071",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1832368548372830071",
      "created_at" : "Sat Sep 07 10:41:20 +0000 2024",
      "favorited" : false,
      "full_text" : "Things I've been asked at the museum open day, by people under ten, in order of difficulty.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1842618691268266331"
          ],
          "editableUntil" : "2024-10-05T18:31:44.855Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "Hallowick",
            "indices" : [
              "0",
              "10"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "152"
      ],
      "favorite_count" : "117",
      "id_str" : "1842618691268266331",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1842618691268266331",
      "created_at" : "Sat Oct 05 17:31:44 +0000 2024",
      "favorited" : false,
      "full_text" : "#Hallowick Leek Show, novice class: third. THIRD. Me. With eleven seeds and the news. Walter looked at my leek for a while, then at me, and said \"Well.\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1840003658583580262"
          ],
          "editableUntil" : "2024-09-28T13:20:32.478Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "nb Third Lock",
            "screen_name" : "thirdlocknarrow",
            "indices" : [
              "3",
              "19"
            ],
            "id_str" : "1123859670999238337",
            "id" : "1123859670999238337"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "0",
      "id_str" : "1840003658583580262",
      "truncated" : false,
      "retweet_count" : "27",
      "id" : "1840003658583580262",
      "created_at" : "Sat Sep 28 12:20:32 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @thirdlocknarrow: Moored under Hallowick tower last night. Woke at each quarter. Cursed it at 1, 2 and 3, counted along at 4, and by 6 I…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1837545727778517499"
          ],
          "editableUntil" : "2024-09-21T18:33:36.108Z",
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
        "urls" : [
          {
            "url" : "https://t.co/o5s5g7uy2a",
            "expanded_url" : "https://twitter.com/hallowick_hives/status/1837529369993840238",
            "display_url" : "twitter.com/hallowick_hive…",
            "indices" : [
              "77",
              "100"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "1",
      "id_str" : "1837545727778517499",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1837545727778517499",
      "possibly_sensitive" : false,
      "created_at" : "Sat Sep 21 17:33:36 +0000 2024",
      "favorited" : false,
      "full_text" : "Two jars please and put my name on them, \"N. Quarrie, do not sell to Magnus\" https://t.co/o5s5g7uy2a",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1835022000047086577"
          ],
          "editableUntil" : "2024-09-14T19:25:12.528Z",
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
        "80"
      ],
      "favorite_count" : "54",
      "id_str" : "1835022000047086577",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1835022000047086577",
      "created_at" : "Sat Sep 14 18:25:12 +0000 2024",
      "favorited" : false,
      "full_text" : "I still haven't got an answer for that child. I asked Walter. He said \"Compost.\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1832371476822544710"
          ],
          "editableUntil" : "2024-09-07T11:52:58.547Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Nell Quarrie",
            "screen_name" : "nellwindsclocks",
            "indices" : [
              "0",
              "16"
            ],
            "id_str" : "830361364878562204",
            "id" : "830361364878562204"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "42",
      "in_reply_to_status_id_str" : "1832369142549527260",
      "in_reply_to_status_id" : "1832369142549527260",
      "id_str" : "1832371476822544710",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1832371476822544710",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sat Sep 07 10:52:58 +0000 2024",
      "favorited" : false,
      "full_text" : "@nellwindsclocks and, from a girl at the back who'd had her hand up through all the rest: \"Where does it put the minutes after.\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1832369142549527260"
          ],
          "editableUntil" : "2024-09-07T11:43:42.013Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "75"
      ],
      "favorite_count" : "37",
      "in_reply_to_status_id_str" : "1832368548372830071",
      "in_reply_to_status_id" : "1832368548372830071",
      "id_str" : "1832369142549527260",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1832369142549527260",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sat Sep 07 10:43:42 +0000 2024",
      "favorited" : false,
      "full_text" : "Is it alive. Does it know it's lunchtime. Have you got one with a skeleton.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1763954063521260785"
          ],
          "editableUntil" : "2024-03-02T16:46:36.082Z",
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
        "99"
      ],
      "favorite_count" : "23",
      "id_str" : "1763954063521260785",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1763954063521260785",
      "created_at" : "Sat Mar 02 15:46:36 +0000 2024",
      "favorited" : false,
      "full_text" : "Bishop + Mrs Bishop + 2 = four purple bibs in a row on the shop gutter. I believe it's now a synod.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1771599037688522697"
          ],
          "editableUntil" : "2024-03-23T19:04:59.960Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Sund Ferry",
            "screen_name" : "sundferry_info",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "2084722272",
            "id" : "2084722272"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "121"
      ],
      "favorite_count" : "2",
      "id_str" : "1771599037688522697",
      "in_reply_to_user_id" : "2084722272",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1771599037688522697",
      "in_reply_to_screen_name" : "sundferry_info",
      "in_reply_to_user_id_str" : "2084722272",
      "created_at" : "Sat Mar 23 18:04:59 +0000 2024",
      "favorited" : false,
      "full_text" : "@sundferry_info can you tell your engineer it's his anniversary of something, I forget what, he'll panic, it'll be lovely",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1768960179761992704"
          ],
          "editableUntil" : "2024-03-16T12:19:07.203Z",
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
        "urls" : [
          {
            "url" : "https://t.co/0E1nQIvDJM",
            "expanded_url" : "https://example.net/found/teeth-in-a-jar",
            "display_url" : "example.net/found/teeth-in…",
            "indices" : [
              "0",
              "23"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "23"
      ],
      "favorite_count" : "82",
      "id_str" : "1768960179761992704",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1768960179761992704",
      "possibly_sensitive" : false,
      "created_at" : "Sat Mar 16 11:19:07 +0000 2024",
      "favorited" : false,
      "full_text" : "https://t.co/0E1nQIvDJM",
      "lang" : "zxx"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1766524910547115540"
          ],
          "editableUntil" : "2024-03-09T19:02:13.777Z",
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
        "urls" : [
          {
            "url" : "https://t.co/9tMm62xDtR",
            "expanded_url" : "https://twitter.com/dotsqueezes/status/1766309994410421149",
            "display_url" : "twitter.com/dotsqueezes/st…",
            "indices" : [
              "84",
              "107"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "12",
      "id_str" : "1766524910547115540",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1766524910547115540",
      "possibly_sensitive" : false,
      "created_at" : "Sat Mar 09 18:02:13 +0000 2024",
      "favorited" : false,
      "full_text" : "82 years old and she's on a BARREL. I have been told I'm \"nearly ready for a crate\" https://t.co/9tMm62xDtR",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1761378416638681635"
          ],
          "editableUntil" : "2024-02-24T14:11:54.012Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ingrid S. ⌚",
            "screen_name" : "ingrid_balance",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "808461433495726392",
            "id" : "808461433495726392"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "125"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1761283289823435153",
      "in_reply_to_status_id" : "1761283289823435153",
      "id_str" : "1761378416638681635",
      "in_reply_to_user_id" : "808461433495726392",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1761378416638681635",
      "in_reply_to_screen_name" : "ingrid_balance",
      "in_reply_to_user_id_str" : "808461433495726392",
      "created_at" : "Sat Feb 24 13:11:54 +0000 2024",
      "favorited" : false,
      "full_text" : "@ingrid_balance I know. I know. I had the same with mine. Don't do anything about the drawer yet, the drawer isn't in a hurry",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1759129630362242085"
          ],
          "editableUntil" : "2024-02-18T09:16:01.583Z",
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
        "urls" : [
          {
            "url" : "https://t.co/uNgANGu9bg",
            "expanded_url" : "https://twitter.com/i/web/status/1759129630362242085",
            "display_url" : "twitter.com/i/web/status/1…",
            "indices" : [
              "269",
              "292"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "292"
      ],
      "favorite_count" : "121",
      "id_str" : "1759129630362242085",
      "truncated" : false,
      "retweet_count" : "10",
      "id" : "1759129630362242085",
      "possibly_sensitive" : false,
      "created_at" : "Sun Feb 18 08:16:01 +0000 2024",
      "favorited" : false,
      "full_text" : "Three years today. People see the kitchen clock and tell me, kindly, that it's fast. I say yes. Sometimes they put their hand up to it. I've become quick at getting across a kitchen.\n\nI know exactly what is wrong with it. It isn't wrong. There's nothing in there that… https://t.co/uNgANGu9bg",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1753834625909413089"
          ],
          "editableUntil" : "2024-02-03T18:35:34.145Z",
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
        "153"
      ],
      "favorite_count" : "19",
      "id_str" : "1753834625909413089",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1753834625909413089",
      "created_at" : "Sat Feb 03 17:35:34 +0000 2024",
      "favorited" : false,
      "full_text" : "Overheard, woman to her little boy outside the window: \"That lady makes the time go.\" He looked at me like I was responsible for bedtime. I am, in a way.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1751285001511643679"
          ],
          "editableUntil" : "2024-01-27T17:44:16.319Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "concertina",
            "indices" : [
              "133",
              "144"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/dtcRKLeHWu",
            "expanded_url" : "https://example.com/records/dot-on-the-step",
            "display_url" : "example.com/records/dot-on…",
            "indices" : [
              "109",
              "132"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "144"
      ],
      "favorite_count" : "0",
      "id_str" : "1751285001511643679",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1751285001511643679",
      "possibly_sensitive" : false,
      "created_at" : "Sat Jan 27 16:44:16 +0000 2024",
      "favorited" : false,
      "full_text" : "Dot's got a record out. At 82! It's 40 minutes of tunes and in between them you can hear her light the pipe. https://t.co/dtcRKLeHWu #concertina",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1748661162695976184"
          ],
          "editableUntil" : "2024-01-20T11:58:04.397Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Isa Quarrie",
            "screen_name" : "isa_notthecat",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1430891896",
            "id" : "1430891896"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1748540115084268693",
      "in_reply_to_status_id" : "1748540115084268693",
      "id_str" : "1748661162695976184",
      "in_reply_to_user_id" : "1430891896",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1748661162695976184",
      "in_reply_to_screen_name" : "isa_notthecat",
      "in_reply_to_user_id_str" : "1430891896",
      "created_at" : "Sat Jan 20 10:58:04 +0000 2024",
      "favorited" : false,
      "full_text" : "@isa_notthecat yes he can come for the week. He can have the hen clock in his room. Tell him nothing",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1829916602415149743"
          ],
          "editableUntil" : "2024-08-31T17:18:10.879Z",
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
        "73"
      ],
      "favorite_count" : "48",
      "id_str" : "1829916602415149743",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1829916602415149743",
      "created_at" : "Sat Aug 31 16:18:10 +0000 2024",
      "favorited" : false,
      "full_text" : "Dry day, calm sea. Sold a clock! To a man who wanted the shelf it was on.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1824802394812042053"
          ],
          "editableUntil" : "2024-08-17T14:36:08.769Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Walter's leeks (by Beth)",
            "screen_name" : "plot13_leeks",
            "indices" : [
              "0",
              "13"
            ],
            "id_str" : "1338131562207207912",
            "id" : "1338131562207207912"
          },
          {
            "name" : "Salt Seed Swap",
            "screen_name" : "saltseedswap",
            "indices" : [
              "14",
              "27"
            ],
            "id_str" : "1021834641",
            "id" : "1021834641"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "146"
      ],
      "favorite_count" : "5",
      "in_reply_to_status_id_str" : "1824662472830624912",
      "in_reply_to_status_id" : "1824662472830624912",
      "id_str" : "1824802394812042053",
      "in_reply_to_user_id" : "1338131562207207912",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1824802394812042053",
      "in_reply_to_screen_name" : "plot13_leeks",
      "in_reply_to_user_id_str" : "1338131562207207912",
      "created_at" : "Sat Aug 17 13:36:08 +0000 2024",
      "favorited" : false,
      "full_text" : "@plot13_leeks @saltseedswap I have his permission for eleven seeds. He counted them into my hand, and then counted them again out loud to the hand",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1820199851838790927"
          ],
          "editableUntil" : "2024-08-04T21:47:17.013Z",
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
        "129"
      ],
      "favorite_count" : "10",
      "id_str" : "1820199851838790927",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1820199851838790927",
      "created_at" : "Sun Aug 04 20:47:17 +0000 2024",
      "favorited" : false,
      "full_text" : "Home. The cat looked through me. Magnus had written WELCOME in courgettes on the step. There were enough for an exclamation mark.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1819857162467438982"
          ],
          "editableUntil" : "2024-08-03T23:05:33.500Z",
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
        "urls" : [
          {
            "url" : "https://t.co/TFSo5zz5db",
            "expanded_url" : "https://twitter.com/i/web/status/1819857162467438982",
            "display_url" : "twitter.com/i/web/status/1…",
            "indices" : [
              "276",
              "299"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "299"
      ],
      "favorite_count" : "58",
      "id_str" : "1819857162467438982",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1819857162467438982",
      "possibly_sensitive" : false,
      "created_at" : "Sat Aug 03 22:05:33 +0000 2024",
      "favorited" : false,
      "full_text" : "Última noche en casa de la tía. Hoy hemos vaciado por fin el cajón de mi abuela, el que estaba debajo del reloj, entre todas, con sidra y sin prisa. Dentro había: tres dedales, la llave de una puerta que ya no existe, recibos de la luz desde 1961, un diente (mío, creo), una… https://t.co/TFSo5zz5db",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1817309046405730684"
          ],
          "editableUntil" : "2024-07-27T22:20:15.289Z",
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
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1817309046405730684/photo/1",
            "indices" : [
              "146",
              "169"
            ],
            "url" : "https://t.co/KIl6NDxVHs",
            "media_url" : "http://pbs.twimg.com/media/Eule2prwpNG7BNs.jpg",
            "id_str" : "1817308940481801205",
            "id" : "1817308940481801205",
            "media_url_https" : "https://pbs.twimg.com/media/Eule2prwpNG7BNs.jpg",
            "sizes" : {
              "large" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/KIl6NDxVHs"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "169"
      ],
      "favorite_count" : "2",
      "id_str" : "1817309046405730684",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1817309046405730684",
      "possibly_sensitive" : false,
      "created_at" : "Sat Jul 27 21:20:15 +0000 2024",
      "favorited" : false,
      "full_text" : "En Xixón otra vez. La tía me ha enseñado la pared de la cocina: sigue ahí la marca del reloj, un círculo más blanco, y nadie ha querido pintarla. https://t.co/KIl6NDxVHs",
      "lang" : "es",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1817309046405730684/photo/1",
            "indices" : [
              "146",
              "169"
            ],
            "url" : "https://t.co/KIl6NDxVHs",
            "media_url" : "http://pbs.twimg.com/media/Eule2prwpNG7BNs.jpg",
            "id_str" : "1817308940481801205",
            "id" : "1817308940481801205",
            "media_url_https" : "https://pbs.twimg.com/media/Eule2prwpNG7BNs.jpg",
            "sizes" : {
              "large" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/KIl6NDxVHs"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1812170711796686005"
          ],
          "editableUntil" : "2024-07-13T18:02:20.853Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Hallowick Weather",
            "screen_name" : "hallowick_wx",
            "indices" : [
              "56",
              "69"
            ],
            "id_str" : "747580272396695473",
            "id" : "747580272396695473"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "112"
      ],
      "favorite_count" : "4",
      "id_str" : "1812170711796686005",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1812170711796686005",
      "created_at" : "Sat Jul 13 17:02:20 +0000 2024",
      "favorited" : false,
      "full_text" : "My left knee now forecasts rain a good two hours before @hallowick_wx does, and it doesn't use the word \"spells\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1807182682407299729"
          ],
          "editableUntil" : "2024-06-29T23:41:41.973Z",
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
        "261"
      ],
      "favorite_count" : "74",
      "id_str" : "1807182682407299729",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1807182682407299729",
      "created_at" : "Sat Jun 29 22:41:41 +0000 2024",
      "favorited" : false,
      "full_text" : "Played the whole of Speed the Plough, A part, B part, A part again because I couldn't find the door, standing on a crate at the Lobster, in front of people. Five years. No accidents on the farm. Someone bought me a half and this time I don't think it was pity 🍺",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1804597775519138522"
          ],
          "editableUntil" : "2024-06-22T20:30:12.146Z",
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
        "15"
      ],
      "favorite_count" : "6",
      "id_str" : "1804597775519138522",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1804597775519138522",
      "created_at" : "Sat Jun 22 19:30:12 +0000 2024",
      "favorited" : false,
      "full_text" : "Dot says crate.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1802673563386006582"
          ],
          "editableUntil" : "2024-06-17T13:04:04.223Z",
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
        "118"
      ],
      "favorite_count" : "90",
      "id_str" : "1802673563386006582",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1802673563386006582",
      "created_at" : "Mon Jun 17 12:04:04 +0000 2024",
      "favorited" : false,
      "full_text" : "One year. She has lost 3 seconds since January, and I think two of those were mine. Happy birthday, you enormous thing",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1799402812557207585"
          ],
          "editableUntil" : "2024-06-08T12:27:16.458Z",
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
        "174"
      ],
      "favorite_count" : "48",
      "id_str" : "1799402812557207585",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1799402812557207585",
      "created_at" : "Sat Jun 08 11:27:16 +0000 2024",
      "favorited" : false,
      "full_text" : "Someone's written WASH ME in the dust on the harmonium. I share this roof with two people and a cat and I know which of them can't spell. It's spelt right. So it isn't Magnus",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1791813598109719298"
          ],
          "editableUntil" : "2024-05-18T13:50:26.733Z",
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
        "urls" : [
          {
            "url" : "https://t.co/xMusPxvuoq",
            "expanded_url" : "https://example.com/shop/quarrie-and-tarn#prices",
            "display_url" : "example.com/shop/quarrie-a…",
            "indices" : [
              "136",
              "159"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "159"
      ],
      "favorite_count" : "0",
      "id_str" : "1791813598109719298",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1791813598109719298",
      "possibly_sensitive" : false,
      "created_at" : "Sat May 18 12:50:26 +0000 2024",
      "favorited" : false,
      "full_text" : "Bread &amp; butter work: 3 mantel clocks, 1 alarm, 1 barometer with opinions. Price list, unchanged since the accountant moved away, at https://t.co/xMusPxvuoq",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1789582929267566531"
          ],
          "editableUntil" : "2024-05-12T10:06:33.837Z",
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
        "urls" : [
          {
            "url" : "https://t.co/Bf0c7BI3L8",
            "expanded_url" : "https://twitter.com/josieticks/status/1789510703351429838",
            "display_url" : "twitter.com/josieticks/sta…",
            "indices" : [
              "74",
              "97"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "25",
      "id_str" : "1789582929267566531",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1789582929267566531",
      "possibly_sensitive" : false,
      "created_at" : "Sun May 12 09:06:33 +0000 2024",
      "favorited" : false,
      "full_text" : "That's my apprentice, that is. She's fined herself 10p for the name of it https://t.co/Bf0c7BI3L8",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1789367797743819816"
          ],
          "editableUntil" : "2024-05-11T19:51:42.485Z",
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
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1789367797743819816/photo/1",
            "indices" : [
              "231",
              "254"
            ],
            "url" : "https://t.co/2roFBRB7bH",
            "media_url" : "http://pbs.twimg.com/media/Eiz41hH6yqQvUSs.jpg",
            "id_str" : "1789367690257644507",
            "id" : "1789367690257644507",
            "media_url_https" : "https://pbs.twimg.com/media/Eiz41hH6yqQvUSs.jpg",
            "sizes" : {
              "large" : {
                "w" : "2048",
                "h" : "1536",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/2roFBRB7bH"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "254"
      ],
      "favorite_count" : "133",
      "id_str" : "1789367797743819816",
      "truncated" : false,
      "retweet_count" : "12",
      "id" : "1789367797743819816",
      "possibly_sensitive" : false,
      "created_at" : "Sat May 11 18:51:42 +0000 2024",
      "favorited" : false,
      "full_text" : "JOSIE HAS MADE A CLOCK. From nothing. From a bar of brass and a bar of steel and two and a half years of my going on at her. It's wound, it's up, it ticks like a little goat on a stair. I've asked to buy it. She's said no!!!! 👏🏼👏🏼 https://t.co/2roFBRB7bH",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1789367797743819816/photo/1",
            "indices" : [
              "231",
              "254"
            ],
            "url" : "https://t.co/2roFBRB7bH",
            "media_url" : "http://pbs.twimg.com/media/Eiz41hH6yqQvUSs.jpg",
            "id_str" : "1789367690257644507",
            "id" : "1789367690257644507",
            "media_url_https" : "https://pbs.twimg.com/media/Eiz41hH6yqQvUSs.jpg",
            "sizes" : {
              "large" : {
                "w" : "2048",
                "h" : "1536",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/2roFBRB7bH"
          },
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1789367797743819816/photo/1",
            "indices" : [
              "231",
              "254"
            ],
            "url" : "https://t.co/2roFBRB7bH",
            "media_url" : "http://pbs.twimg.com/media/E0rCV6eVUkNIU4s.jpg",
            "id_str" : "1789367688699831916",
            "id" : "1789367688699831916",
            "media_url_https" : "https://pbs.twimg.com/media/E0rCV6eVUkNIU4s.jpg",
            "sizes" : {
              "large" : {
                "w" : "900",
                "h" : "1200",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/2roFBRB7bH"
          },
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1789367797743819816/photo/1",
            "indices" : [
              "231",
              "254"
            ],
            "url" : "https://t.co/2roFBRB7bH",
            "media_url" : "http://pbs.twimg.com/media/ENkqtRrD9fmQoZs.jpg",
            "id_str" : "1789367726349251312",
            "id" : "1789367726349251312",
            "media_url_https" : "https://pbs.twimg.com/media/ENkqtRrD9fmQoZs.jpg",
            "sizes" : {
              "large" : {
                "w" : "900",
                "h" : "1200",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/2roFBRB7bH"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1786761097820320769"
          ],
          "editableUntil" : "2024-05-04T15:13:36.793Z",
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
        "urls" : [
          {
            "url" : "https://t.co/P2Zq7U7cEx",
            "expanded_url" : "https://twitter.com/oldradioclive/status/1728779039324375312",
            "display_url" : "twitter.com/oldradioclive/…",
            "indices" : [
              "79",
              "102"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "166"
      ],
      "favorite_count" : "7",
      "id_str" : "1786761097820320769",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1786761097820320769",
      "possibly_sensitive" : false,
      "created_at" : "Sat May 04 14:13:36 +0000 2024",
      "favorited" : false,
      "full_text" : "If you'd like to know what I meant by \"the washing machine clock\", it's all in https://t.co/P2Zq7U7cEx and he tells it better. I was inside the machine for most of it",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1784531075725315992"
          ],
          "editableUntil" : "2024-04-28T11:32:18.094Z",
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
        "101"
      ],
      "favorite_count" : "2",
      "id_str" : "1784531075725315992",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1784531075725315992",
      "created_at" : "Sun Apr 28 10:32:18 +0000 2024",
      "favorited" : false,
      "full_text" : "I can make a new one. It'll be right, it'll go, and nobody will ever know but her and me and now you.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1776648085839182700"
          ],
          "editableUntil" : "2024-04-06T17:28:06.846Z",
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
        "168"
      ],
      "favorite_count" : "0",
      "id_str" : "1776648085839182700",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1776648085839182700",
      "created_at" : "Sat Apr 06 16:28:06 +0000 2024",
      "favorited" : false,
      "full_text" : "I've thought about what Walter says to the leeks and this morning, nobody being about, I told them I had a sore throat and that bread has gone up. They've taken it well",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1784277437367491986"
          ],
          "editableUntil" : "2024-04-27T18:44:25.997Z",
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
        "138"
      ],
      "favorite_count" : "36",
      "id_str" : "1784277437367491986",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1784277437367491986",
      "created_at" : "Sat Apr 27 17:44:25 +0000 2024",
      "favorited" : false,
      "full_text" : "Bad day. Broke a thing that had lasted since 1760 until it met me. Told the owner. She was nice about it, which I could have done without.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1779377015658509189"
          ],
          "editableUntil" : "2024-04-14T06:11:54.416Z",
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
        "107"
      ],
      "favorite_count" : "24",
      "id_str" : "1779377015658509189",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1779377015658509189",
      "created_at" : "Sun Apr 14 05:11:54 +0000 2024",
      "favorited" : false,
      "full_text" : "Sunrise, for Ken. Orange underneath and a sort of grey plum on top. One boat. 6 minutes past, by the tower.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1779137486260175254"
          ],
          "editableUntil" : "2024-04-13T14:20:06.157Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ken at the light",
            "screen_name" : "lighthouse_ken",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "830567091500643363",
            "id" : "830567091500643363"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "48"
      ],
      "favorite_count" : "21",
      "in_reply_to_status_id_str" : "1779065763661421868",
      "in_reply_to_status_id" : "1779065763661421868",
      "id_str" : "1779137486260175254",
      "in_reply_to_user_id" : "830567091500643363",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1779137486260175254",
      "in_reply_to_screen_name" : "lighthouse_ken",
      "in_reply_to_user_id_str" : "830567091500643363",
      "created_at" : "Sat Apr 13 13:20:06 +0000 2024",
      "favorited" : false,
      "full_text" : "@lighthouse_ken oh Ken. Tell us. We'll all be up",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1774359705184724719"
          ],
          "editableUntil" : "2024-03-31T09:54:54.382Z",
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
        "154"
      ],
      "favorite_count" : "20",
      "id_str" : "1774359705184724719",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1774359705184724719",
      "created_at" : "Sun Mar 31 08:54:54 +0000 2024",
      "favorited" : false,
      "full_text" : "Forward. 70 &amp; the tower. 41 minutes, which includes 113 steps twice, and I'd like to hear from anyone who thinks they could do it with the same knees.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1746180334516122404"
          ],
          "editableUntil" : "2024-01-13T15:40:08.867Z",
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
        "42"
      ],
      "favorite_count" : "12",
      "id_str" : "1746180334516122404",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1746180334516122404",
      "created_at" : "Sat Jan 13 14:40:08 +0000 2024",
      "favorited" : false,
      "full_text" : "*definitely. It has got into the spelling.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1746179303422239638"
          ],
          "editableUntil" : "2024-01-13T15:36:03.035Z",
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
        "84"
      ],
      "favorite_count" : "32",
      "id_str" : "1746179303422239638",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1746179303422239638",
      "created_at" : "Sat Jan 13 14:36:03 +0000 2024",
      "favorited" : false,
      "full_text" : "Definately the worst thing about January is how many days of it are still in the box",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1741615058209953154"
          ],
          "editableUntil" : "2024-01-01T01:19:22.177Z",
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
      "favorite_count" : "83",
      "id_str" : "1741615058209953154",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1741615058209953154",
      "created_at" : "Mon Jan 01 00:19:22 +0000 2024",
      "favorited" : false,
      "full_text" : "Old Margery struck twelve and the sixty in the shop came in all round her, before, after and during. Two minutes and fifty seconds. We've got slower. It's lovely.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1741134392113084540"
          ],
          "editableUntil" : "2023-12-30T17:29:22.449Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Tía Reme",
            "screen_name" : "tiareme_xixon",
            "indices" : [
              "3",
              "17"
            ],
            "id_str" : "779108015029633406",
            "id" : "779108015029633406"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "0",
      "id_str" : "1741134392113084540",
      "truncated" : false,
      "retweet_count" : "38",
      "id" : "1741134392113084540",
      "created_at" : "Sat Dec 30 16:29:22 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @tiareme_xixon: Mi sobrina arregla relojes en un pueblo donde llueve de lado. Le he mandado turrón, calcetines y una foto del mar de aqu…",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1738969913722837896"
          ],
          "editableUntil" : "2023-12-24T18:08:30.587Z",
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
        "95"
      ],
      "favorite_count" : "10",
      "id_str" : "1738969913722837896",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1738969913722837896",
      "created_at" : "Sun Dec 24 17:08:30 +0000 2023",
      "favorited" : false,
      "full_text" : "The pillowcase pie has arrived, 4.51. It's a tradition now and none of us knows anybody's name.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1736054995641583480"
          ],
          "editableUntil" : "2023-12-16T17:05:39.960Z",
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
        "75"
      ],
      "favorite_count" : "1",
      "id_str" : "1736054995641583480",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1736054995641583480",
      "created_at" : "Sat Dec 16 16:05:39 +0000 2023",
      "favorited" : false,
      "full_text" : "wrapped eleven parcels. one of them is the cat. she's all right about it 🎁🐈",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1733515147651427113"
          ],
          "editableUntil" : "2023-12-09T16:53:13.011Z",
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
        "107"
      ],
      "favorite_count" : "17",
      "id_str" : "1733515147651427113",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1733515147651427113",
      "created_at" : "Sat Dec 09 15:53:13 +0000 2023",
      "favorited" : false,
      "full_text" : "Pun tin opened for Christmas: £31.70. We have bought a very good cake. It says TICK on it, at a cost of 10p",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1730912639716933796"
          ],
          "editableUntil" : "2023-12-02T12:31:46.767Z",
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
        "117"
      ],
      "favorite_count" : "31",
      "id_str" : "1730912639716933796",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1730912639716933796",
      "created_at" : "Sat Dec 02 11:31:46 +0000 2023",
      "favorited" : false,
      "full_text" : "I &lt;3 this town but if one more person tells me the church hall clock is wrong I'll go in there and make it wronger",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1779131720190522137"
          ],
          "editableUntil" : "2024-04-13T13:57:11.419Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ken at the light",
            "screen_name" : "lighthouse_ken",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "830567091500643363",
            "id" : "830567091500643363"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "0",
      "id_str" : "1779131720190522137",
      "truncated" : false,
      "retweet_count" : "13",
      "id" : "1779131720190522137",
      "created_at" : "Sat Apr 13 12:57:11 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @lighthouse_ken: The old dog went in the night, on the gallery, facing east. Fifteen years of sunrises. I came down this morning and did…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1730307284213802740"
          ],
          "editableUntil" : "2023-11-30T20:26:18.768Z",
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
        "91"
      ],
      "favorite_count" : "6",
      "id_str" : "1730307284213802740",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1730307284213802740",
      "created_at" : "Thu Nov 30 19:26:18 +0000 2023",
      "favorited" : false,
      "full_text" : "Very high tide tonight with the wind behind it. Mind yourselves on the slip, it's all weed.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1728720486227268063"
          ],
          "editableUntil" : "2023-11-26T11:20:56.647Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "josie tarn",
            "screen_name" : "josieticks",
            "indices" : [
              "3",
              "14"
            ],
            "id_str" : "1435317444075637668",
            "id" : "1435317444075637668"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "0",
      "id_str" : "1728720486227268063",
      "truncated" : false,
      "retweet_count" : "23",
      "id" : "1728720486227268063",
      "created_at" : "Sun Nov 26 10:20:56 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @josieticks: asked my boss a question on friday and got a whole page on saturday. framing it",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1728460790111333857"
          ],
          "editableUntil" : "2023-11-25T18:09:00.268Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "josie tarn",
            "screen_name" : "josieticks",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "1435317444075637668",
            "id" : "1435317444075637668"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/KS3uR1QOW1",
            "expanded_url" : "https://twitter.com/i/web/status/1728460790111333857",
            "display_url" : "twitter.com/i/web/status/1…",
            "indices" : [
              "272",
              "295"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "295"
      ],
      "favorite_count" : "49",
      "in_reply_to_status_id_str" : "1728246377291002221",
      "in_reply_to_status_id" : "1728246377291002221",
      "id_str" : "1728460790111333857",
      "in_reply_to_user_id" : "1435317444075637668",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1728460790111333857",
      "in_reply_to_screen_name" : "josieticks",
      "in_reply_to_user_id_str" : "1435317444075637668",
      "possibly_sensitive" : false,
      "created_at" : "Sat Nov 25 17:09:00 +0000 2023",
      "favorited" : false,
      "full_text" : "@josieticks You asked me at closing why I file a pivot by hand when there's a perfectly good machine for it, and I said \"because\" and went to put the bins out. That wasn't an answer, so here's one.\n\nThe machine takes off what you tell it to. That's very good if you know… https://t.co/KS3uR1QOW1",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1725857815215874844"
          ],
          "editableUntil" : "2023-11-18T13:45:42.692Z",
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
        "103"
      ],
      "favorite_count" : "10",
      "id_str" : "1725857815215874844",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1725857815215874844",
      "created_at" : "Sat Nov 18 12:45:42 +0000 2023",
      "favorited" : false,
      "full_text" : "Tick &lt; tock. I don't make the rules. The tock has more going on &amp; everyone in the trade knows it",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1723345516753223563"
          ],
          "editableUntil" : "2023-11-11T15:22:44.062Z",
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
        "urls" : [
          {
            "url" : "https://t.co/G5lTz4SPYT",
            "expanded_url" : "https://twitter.com/hallowicktower/status/1714285820113188146",
            "display_url" : "twitter.com/hallowicktower…",
            "indices" : [
              "75",
              "98"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "138"
      ],
      "favorite_count" : "2",
      "id_str" : "1723345516753223563",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1723345516753223563",
      "possibly_sensitive" : false,
      "created_at" : "Sat Nov 11 14:22:44 +0000 2023",
      "favorited" : false,
      "full_text" : "There's a thread somewhere about how I came by the big clock, it begins at https://t.co/G5lTz4SPYT and wanders off, as did I, up 113 steps",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1720842477306881862"
          ],
          "editableUntil" : "2023-11-04T17:36:32.954Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Tía Reme",
            "screen_name" : "tiareme_xixon",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "779108015029633406",
            "id" : "779108015029633406"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "9",
      "id_str" : "1720842477306881862",
      "in_reply_to_user_id" : "779108015029633406",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1720842477306881862",
      "in_reply_to_screen_name" : "tiareme_xixon",
      "in_reply_to_user_id_str" : "779108015029633406",
      "created_at" : "Sat Nov 04 16:36:32 +0000 2023",
      "favorited" : false,
      "full_text" : "@tiareme_xixon que sí, tía, que ya como. Ayer comí dos veces lo tuyo y una vez lo de Magnus, que era lo tuyo pero quemado.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1718571584011052236"
          ],
          "editableUntil" : "2023-10-29T11:12:49.801Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Hallowick Weather",
            "screen_name" : "hallowick_wx",
            "indices" : [
              "0",
              "13"
            ],
            "id_str" : "747580272396695473",
            "id" : "747580272396695473"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1718484510260933853",
      "in_reply_to_status_id" : "1718484510260933853",
      "id_str" : "1718571584011052236",
      "in_reply_to_user_id" : "747580272396695473",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1718571584011052236",
      "in_reply_to_screen_name" : "hallowick_wx",
      "in_reply_to_user_id_str" : "747580272396695473",
      "created_at" : "Sun Oct 29 10:12:49 +0000 2023",
      "favorited" : false,
      "full_text" : "@hallowick_wx and not a breath of wind, for which I'm told I have you to thank",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1672970283390529171"
          ],
          "editableUntil" : "2023-06-25T15:09:32.502Z",
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
        "226"
      ],
      "favorite_count" : "9",
      "id_str" : "1672970283390529171",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1672970283390529171",
      "created_at" : "Sun Jun 25 14:09:32 +0000 2023",
      "favorited" : false,
      "full_text" : "Took a penny off the pendulum. If you put one on it gains two-fifths of a second a day, take it off and it loses it again. It's how you tune a tower: small change. Four seconds wants ten pennies so Mr Harbottle has cost me 10p",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1718444684495676797"
          ],
          "editableUntil" : "2023-10-29T02:48:34.599Z",
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
        "220"
      ],
      "favorite_count" : "148",
      "id_str" : "1718444684495676797",
      "truncated" : false,
      "retweet_count" : "19",
      "id" : "1718444684495676797",
      "created_at" : "Sun Oct 29 01:48:34 +0000 2023",
      "favorited" : false,
      "full_text" : "Quiet hour. This year you have to stop the tower as well. I thought I'd be on my own up there but when I looked down about forty people had come out in dressing gowns and were stood in the square, listening to it not go.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1713184839577601442"
          ],
          "editableUntil" : "2023-10-14T14:27:49.847Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "clockrepair",
            "indices" : [
              "104",
              "116"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "116"
      ],
      "favorite_count" : "38",
      "id_str" : "1713184839577601442",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1713184839577601442",
      "created_at" : "Sat Oct 14 13:27:49 +0000 2023",
      "favorited" : false,
      "full_text" : "New in the window: a skeleton clock, all bones. The school run has to be allowed an extra four minutes. #clockrepair",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1710706611218399086"
          ],
          "editableUntil" : "2023-10-07T18:20:14.163Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "LeekShow",
            "indices" : [
              "155",
              "164"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "164"
      ],
      "favorite_count" : "27",
      "id_str" : "1710706611218399086",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1710706611218399086",
      "created_at" : "Sat Oct 07 17:20:14 +0000 2023",
      "favorited" : false,
      "full_text" : "Leek Show. Walter's back and he is FIRST, twenty-two and a quarter inches, on a stick, in the hat. He didn't shake my hand this time. He gave me the leek. #LeekShow",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1692910854129353858"
          ],
          "editableUntil" : "2023-08-19T15:46:15.044Z",
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
        "urls" : [
          {
            "url" : "https://t.co/E3myKKnYUd",
            "expanded_url" : "https://twitter.com/hallowicklibry/status/1692853224392408488",
            "display_url" : "twitter.com/hallowicklibry…",
            "indices" : [
              "99",
              "122"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "13",
      "id_str" : "1692910854129353858",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1692910854129353858",
      "possibly_sensitive" : false,
      "created_at" : "Sat Aug 19 14:46:15 +0000 2023",
      "favorited" : false,
      "full_text" : "I KNEW there were minutes somewhere of the 1998 meeting. \"Item 9: clock. To be looked at shortly.\" https://t.co/E3myKKnYUd",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1708186502269211407"
          ],
          "editableUntil" : "2023-09-30T19:26:13.368Z",
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
        "140"
      ],
      "favorite_count" : "10",
      "id_str" : "1708186502269211407",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1708186502269211407",
      "created_at" : "Sat Sep 30 18:26:13 +0000 2023",
      "favorited" : false,
      "full_text" : "An inspector came from the county to look at the tower clock. Nice lad. Forty minutes, clipboard, torch. At the end he asked if it had wifi.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1705668509126742367"
          ],
          "editableUntil" : "2023-09-23T20:40:37.021Z",
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
        "urls" : [
          {
            "url" : "https://t.co/7ERbAuWDIk",
            "expanded_url" : "https://twitter.com/i/web/status/1705668509126742367",
            "display_url" : "twitter.com/i/web/status/1…",
            "indices" : [
              "275",
              "298"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "298"
      ],
      "favorite_count" : "54",
      "id_str" : "1705668509126742367",
      "truncated" : false,
      "retweet_count" : "9",
      "id" : "1705668509126742367",
      "possibly_sensitive" : false,
      "created_at" : "Sat Sep 23 19:40:37 +0000 2023",
      "favorited" : false,
      "full_text" : "Rain all day, so potaje. This is my grandmother's, as far as it can be written down, since she measured in \"you'll see\".\n\nSoak the chickpeas the night before. If you forgot, it's not today, make something else and think about what you did. In the morning put them on with a… https://t.co/7ERbAuWDIk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1672639466903305596"
          ],
          "editableUntil" : "2023-06-24T17:14:59.705Z",
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
        "150"
      ],
      "favorite_count" : "4",
      "id_str" : "1672639466903305596",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1672639466903305596",
      "created_at" : "Sat Jun 24 16:14:59 +0000 2023",
      "favorited" : false,
      "full_text" : "Three letters about the bell. One says it's too loud. One, too soft. One's from Mr Harbottle, to say it is four seconds fast.\n\nHE'S RIGHT. I'm livid 😤",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1703019031843618423"
          ],
          "editableUntil" : "2023-09-16T13:12:32.412Z",
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
        "urls" : [
          {
            "url" : "https://t.co/mu5iJFgaUK",
            "expanded_url" : "https://twitter.com/plot13_leeks/status/1702718803563209393",
            "display_url" : "twitter.com/plot13_leeks/s…",
            "indices" : [
              "29",
              "52"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "52"
      ],
      "favorite_count" : "3",
      "id_str" : "1703019031843618423",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1703019031843618423",
      "possibly_sensitive" : false,
      "created_at" : "Sat Sep 16 12:12:32 +0000 2023",
      "favorited" : false,
      "full_text" : "I'd know that thumb anywhere https://t.co/mu5iJFgaUK",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1700528764277186900"
          ],
          "editableUntil" : "2023-09-09T16:17:06.357Z",
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
        "96"
      ],
      "favorite_count" : "12",
      "id_str" : "1700528764277186900",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1700528764277186900",
      "created_at" : "Sat Sep 09 15:17:06 +0000 2023",
      "favorited" : false,
      "full_text" : "i've been trying to get the cat out from the harmonium since two. every so often there's a low G",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1695496057879871400"
          ],
          "editableUntil" : "2023-08-26T18:58:55.649Z",
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
        "71"
      ],
      "favorite_count" : "11",
      "id_str" : "1695496057879871400",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1695496057879871400",
      "created_at" : "Sat Aug 26 17:58:55 +0000 2023",
      "favorited" : false,
      "full_text" : "Courgettes are back, 6. Magnus said \"oh no\" but he said it very fondly.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1670387840331502088"
          ],
          "editableUntil" : "2023-06-18T12:07:50.097Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "197"
      ],
      "favorite_count" : "13",
      "in_reply_to_status_id_str" : "1670198168328981249",
      "in_reply_to_status_id" : "1670198168328981249",
      "id_str" : "1670387840331502088",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1670387840331502088",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sun Jun 18 11:07:50 +0000 2023",
      "favorited" : false,
      "full_text" : "For those asking: yes, I let it say ten past four until it was really under way, yes that was on purpose, and yes I know that means it was wrong for the first time in a while by a different amount.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1690395230023691290"
          ],
          "editableUntil" : "2023-08-12T17:10:03.519Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Walter's leeks (by Beth)",
            "screen_name" : "plot13_leeks",
            "indices" : [
              "0",
              "13"
            ],
            "id_str" : "1338131562207207912",
            "id" : "1338131562207207912"
          },
          {
            "name" : "Dot Pengelly",
            "screen_name" : "dotsqueezes",
            "indices" : [
              "14",
              "26"
            ],
            "id_str" : "721125956153194168",
            "id" : "721125956153194168"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/kOfwqKMQzi",
            "expanded_url" : "https://twitter.com/i/web/status/1690395230023691290",
            "display_url" : "twitter.com/i/web/status/1…",
            "indices" : [
              "275",
              "298"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "298"
      ],
      "favorite_count" : "66",
      "in_reply_to_status_id_str" : "1690317215968606846",
      "in_reply_to_status_id" : "1690317215968606846",
      "id_str" : "1690395230023691290",
      "in_reply_to_user_id" : "1338131562207207912",
      "truncated" : false,
      "retweet_count" : "8",
      "id" : "1690395230023691290",
      "in_reply_to_screen_name" : "plot13_leeks",
      "in_reply_to_user_id_str" : "1338131562207207912",
      "possibly_sensitive" : false,
      "created_at" : "Sat Aug 12 16:10:03 +0000 2023",
      "favorited" : false,
      "full_text" : "@plot13_leeks @dotsqueezes Beth, since he won't tell you and you did ask. He told me on Thursday, from the deckchair, with his eyes shut, as if it was about somebody else. This is Walter's method, complete:\n\nSow on Boxing Day, indoors, on the back of the range. He says the… https://t.co/kOfwqKMQzi",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1687776513447078320"
          ],
          "editableUntil" : "2023-08-05T11:44:12.834Z",
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
        "160"
      ],
      "favorite_count" : "18",
      "id_str" : "1687776513447078320",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1687776513447078320",
      "created_at" : "Sat Aug 05 10:44:12 +0000 2023",
      "favorited" : false,
      "full_text" : "Lost: patience. Last seen on hold to the water company, 9.05 to 11.40, listening to eight bars of panpipes. If found, don't bring it back. I live without it now",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1682751102468989416"
          ],
          "editableUntil" : "2023-07-22T14:55:01.489Z",
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
        "urls" : [
          {
            "url" : "https://t.co/ki6Kmu9yao",
            "expanded_url" : "https://example.org/hallowick-tower/talks/teeth-and-pennies",
            "display_url" : "example.org/hallowick-towe…",
            "indices" : [
              "91",
              "114"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "173"
      ],
      "favorite_count" : "1",
      "id_str" : "1682751102468989416",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1682751102468989416",
      "possibly_sensitive" : false,
      "created_at" : "Sat Jul 22 13:55:01 +0000 2023",
      "favorited" : false,
      "full_text" : "For those who wanted the long version, the talk I gave to the hall in May is written up at https://t.co/ki6Kmu9yao with diagrams by Josie, who has given all the wheels faces",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1677624478745385062"
          ],
          "editableUntil" : "2023-07-08T11:23:39.145Z",
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
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1677624478745385062/photo/1",
            "indices" : [
              "88",
              "111"
            ],
            "url" : "https://t.co/jCvfGjWwhR",
            "media_url" : "http://pbs.twimg.com/media/EVgqvdq0sj483Ds.jpg",
            "id_str" : "1677624380703016274",
            "id" : "1677624380703016274",
            "media_url_https" : "https://pbs.twimg.com/media/EVgqvdq0sj483Ds.jpg",
            "sizes" : {
              "large" : {
                "w" : "900",
                "h" : "1200",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/jCvfGjWwhR"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "111"
      ],
      "favorite_count" : "14",
      "id_str" : "1677624478745385062",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1677624478745385062",
      "possibly_sensitive" : false,
      "created_at" : "Sat Jul 08 10:23:39 +0000 2023",
      "favorited" : false,
      "full_text" : "Post-tower project: nothing. This is a picture of me doing it (feet, deckchair, beans). https://t.co/jCvfGjWwhR",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1677624478745385062/photo/1",
            "indices" : [
              "88",
              "111"
            ],
            "url" : "https://t.co/jCvfGjWwhR",
            "media_url" : "http://pbs.twimg.com/media/EVgqvdq0sj483Ds.jpg",
            "id_str" : "1677624380703016274",
            "id" : "1677624380703016274",
            "media_url_https" : "https://pbs.twimg.com/media/EVgqvdq0sj483Ds.jpg",
            "sizes" : {
              "large" : {
                "w" : "900",
                "h" : "1200",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/jCvfGjWwhR"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1675212692912954284"
          ],
          "editableUntil" : "2023-07-01T19:40:04.594Z",
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
        "136"
      ],
      "favorite_count" : "13",
      "id_str" : "1675212692912954284",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1675212692912954284",
      "created_at" : "Sat Jul 01 18:40:04 +0000 2023",
      "favorited" : false,
      "full_text" : "\"See you at tower time\" has meant \"never\" in this town since I've lived here. Somebody said it to me today and then stopped and said, oh",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1670408564660516462"
          ],
          "editableUntil" : "2023-06-18T13:30:11.162Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Friends of Hallowick Tower",
            "screen_name" : "hallowicktower",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "976050719207322638",
            "id" : "976050719207322638"
          },
          {
            "name" : "josie tarn",
            "screen_name" : "josieticks",
            "indices" : [
              "16",
              "27"
            ],
            "id_str" : "1435317444075637668",
            "id" : "1435317444075637668"
          },
          {
            "name" : "Walter's leeks (by Beth)",
            "screen_name" : "plot13_leeks",
            "indices" : [
              "28",
              "41"
            ],
            "id_str" : "1338131562207207912",
            "id" : "1338131562207207912"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "125"
      ],
      "favorite_count" : "10",
      "in_reply_to_status_id_str" : "1670230893942591885",
      "in_reply_to_status_id" : "1670230893942591885",
      "id_str" : "1670408564660516462",
      "in_reply_to_user_id" : "976050719207322638",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1670408564660516462",
      "in_reply_to_screen_name" : "hallowicktower",
      "in_reply_to_user_id_str" : "976050719207322638",
      "created_at" : "Sun Jun 18 12:30:11 +0000 2023",
      "favorited" : false,
      "full_text" : "@hallowicktower @josieticks @plot13_leeks you lot. YOU LOT. I'm no use today. The kettle has been on twice with nothing in it",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1670365868012397542"
          ],
          "editableUntil" : "2023-06-18T10:40:31.488Z",
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
        "143"
      ],
      "favorite_count" : "13",
      "id_str" : "1670365868012397542",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1670365868012397542",
      "created_at" : "Sun Jun 18 09:40:31 +0000 2023",
      "favorited" : false,
      "full_text" : "Mi madre lloró, gritó, abrazó al alcalde creyendo que era Walter y me dijo que la abuela habría llegado once minutos antes para coger sitio. ❤️",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1632067066868460178"
          ],
          "editableUntil" : "2023-03-04T18:14:45.738Z",
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
        "99"
      ],
      "favorite_count" : "3",
      "id_str" : "1632067066868460178",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1632067066868460178",
      "created_at" : "Sat Mar 04 17:14:45 +0000 2023",
      "favorited" : false,
      "full_text" : "My formula for oil: enough &gt; a bit more &gt; too much &gt; whatever the chip fat man did in 2017",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1670198168328981249"
          ],
          "editableUntil" : "2023-06-17T23:34:08.768Z",
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
        "urls" : [
          {
            "url" : "https://t.co/bYCNOtTuWZ",
            "expanded_url" : "https://twitter.com/i/web/status/1670198168328981249",
            "display_url" : "twitter.com/i/web/status/1…",
            "indices" : [
              "276",
              "299"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "299"
      ],
      "favorite_count" : "311",
      "id_str" : "1670198168328981249",
      "truncated" : false,
      "retweet_count" : "48",
      "id" : "1670198168328981249",
      "possibly_sensitive" : false,
      "created_at" : "Sat Jun 17 22:34:08 +0000 2023",
      "favorited" : false,
      "full_text" : "IT GOES.\n\nAt noon today Pell, who is 91 and had been told to take the lift (there is no lift, it was a joke, he had a word with the joker), climbed 113 steps in just under an hour with Magnus behind him and a chair at every landing. He put the handle on the square. He wound… https://t.co/bYCNOtTuWZ",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1662583674283967855"
          ],
          "editableUntil" : "2023-05-27T23:16:51.917Z",
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
        "32"
      ],
      "favorite_count" : "6",
      "id_str" : "1662583674283967855",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1662583674283967855",
      "created_at" : "Sat May 27 22:16:51 +0000 2023",
      "favorited" : false,
      "full_text" : "can't sleep. keep counting teeth",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1659871437135043262"
          ],
          "editableUntil" : "2023-05-20T11:39:24.190Z",
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
        "urls" : [
          {
            "url" : "https://t.co/eIW29LKDIb",
            "expanded_url" : "https://example.org/hallowick-tower/opening",
            "display_url" : "example.org/hallowick-towe…",
            "indices" : [
              "108",
              "131"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "131"
      ],
      "favorite_count" : "1",
      "id_str" : "1659871437135043262",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1659871437135043262",
      "possibly_sensitive" : false,
      "created_at" : "Sat May 20 10:39:24 +0000 2023",
      "favorited" : false,
      "full_text" : "Twenty-eight days. The running order for the 17th is up, and I see I'm down for \"a few words\". Which ones?? https://t.co/eIW29LKDIb",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1657436835100002610"
          ],
          "editableUntil" : "2023-05-13T18:25:09.832Z",
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
        "206"
      ],
      "favorite_count" : "11",
      "id_str" : "1657436835100002610",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1657436835100002610",
      "created_at" : "Sat May 13 17:25:09 +0000 2023",
      "favorited" : false,
      "full_text" : "Today we put the hands back on the tower. They are copper, they're five feet long, and each weighs as much as a good-sized dog. From down there they look like nothing. I'll never say \"just the hands\" again.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1654777529166361749"
          ],
          "editableUntil" : "2023-05-06T10:18:01.890Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Postie Mags",
            "screen_name" : "postie_mags",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "1608290180",
            "id" : "1608290180"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "22",
      "id_str" : "1654777529166361749",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1654777529166361749",
      "created_at" : "Sat May 06 09:18:01 +0000 2023",
      "favorited" : false,
      "full_text" : "@postie_mags has the heaviest knock in the county and I've got the barometer to prove it",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1649868464595650406"
          ],
          "editableUntil" : "2023-04-22T21:11:09.690Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Crumb and Quay Bakery",
            "screen_name" : "crumb_n_quay",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "2050086786",
            "id" : "2050086786"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "139"
      ],
      "favorite_count" : "0",
      "id_str" : "1649868464595650406",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1649868464595650406",
      "created_at" : "Sat Apr 22 20:11:09 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @crumb_n_quay: To whoever handed in a full set of false teeth found in our sourdough queue: they've been claimed, thank you. To whoever…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1647309388631845655"
          ],
          "editableUntil" : "2023-04-15T19:42:18.435Z",
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
        "183"
      ],
      "favorite_count" : "42",
      "id_str" : "1647309388631845655",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1647309388631845655",
      "created_at" : "Sat Apr 15 18:42:18 +0000 2023",
      "favorited" : false,
      "full_text" : "Walter, with stick, from deckchair: \"Left a bit.\" \"Deeper.\" \"You've trod on it.\" I've had lodgers who paid more and said less, but it's so good to hear him I could cry into the trench",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1642132347981182406"
          ],
          "editableUntil" : "2023-04-01T12:50:35.759Z",
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
        "166"
      ],
      "favorite_count" : "21",
      "id_str" : "1642132347981182406",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1642132347981182406",
      "created_at" : "Sat Apr 01 11:50:35 +0000 2023",
      "favorited" : false,
      "full_text" : "Bishop on the counter this morning wearing a price tag. £45. Josie says she knows nothing about it. It's April, I'm not a fool, but I did check he wasn't on the books",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1639907712819709528"
          ],
          "editableUntil" : "2023-03-26T09:30:41.405Z",
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
        "103"
      ],
      "favorite_count" : "15",
      "id_str" : "1639907712819709528",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1639907712819709528",
      "created_at" : "Sun Mar 26 08:30:41 +0000 2023",
      "favorited" : false,
      "full_text" : "Forward, 63. Josie did the long ones and I did the ones below the knee. My knees would like it minuted.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1634947967532484948"
          ],
          "editableUntil" : "2023-03-12T17:02:25.981Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "127"
      ],
      "favorite_count" : "45",
      "in_reply_to_status_id_str" : "1634940781524796558",
      "in_reply_to_status_id" : "1634940781524796558",
      "id_str" : "1634947967532484948",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1634947967532484948",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sun Mar 12 16:02:25 +0000 2023",
      "favorited" : false,
      "full_text" : "Rule 7, from Josie: \"don't take Nell\". This is fair. We went for a lathe belt last month and came home with a church harmonium.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1634940781524796558"
          ],
          "editableUntil" : "2023-03-12T16:33:52.703Z",
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
        "urls" : [
          {
            "url" : "https://t.co/fZEKoPVP5O",
            "expanded_url" : "https://twitter.com/i/web/status/1634940781524796558",
            "display_url" : "twitter.com/i/web/status/1…",
            "indices" : [
              "283",
              "306"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "306"
      ],
      "favorite_count" : "77",
      "id_str" : "1634940781524796558",
      "truncated" : false,
      "retweet_count" : "14",
      "id" : "1634940781524796558",
      "possibly_sensitive" : false,
      "created_at" : "Sun Mar 12 15:33:52 +0000 2023",
      "favorited" : false,
      "full_text" : "Going on at length, part one. How to buy an old clock at auction (hammer price &lt; rent) &amp; not cry in the car park.\n\n1. Pick it up. If it rattles, that's bad. If it doesn't rattle and it should, that's worse.\n\n2. Look at the back before the front. The front has been looked at… https://t.co/fZEKoPVP5O",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1634526973984232258"
          ],
          "editableUntil" : "2023-03-11T13:09:33.297Z",
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
        "119"
      ],
      "favorite_count" : "8",
      "id_str" : "1634526973984232258",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1634526973984232258",
      "created_at" : "Sat Mar 11 12:09:33 +0000 2023",
      "favorited" : false,
      "full_text" : "Magnus has bought me the paid version for my birthday so that I can go on at length. He says he'd sooner I did it here.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1669824745485865071"
          ],
          "editableUntil" : "2023-06-16T22:50:17.824Z",
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
        "32"
      ],
      "favorite_count" : "11",
      "id_str" : "1669824745485865071",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1669824745485865071",
      "created_at" : "Fri Jun 16 21:50:17 +0000 2023",
      "favorited" : false,
      "full_text" : "Tomorrow. I've ironed something.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1626855475981560855"
          ],
          "editableUntil" : "2023-02-18T09:05:45.644Z",
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
        "95"
      ],
      "favorite_count" : "12",
      "id_str" : "1626855475981560855",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1626855475981560855",
      "created_at" : "Sat Feb 18 08:05:45 +0000 2023",
      "favorited" : false,
      "full_text" : "Two years. I put the coffee on eleven minutes early and sat in the kitchen with the difference.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1624477747773085289"
          ],
          "editableUntil" : "2023-02-11T19:37:31.063Z",
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
        "56"
      ],
      "favorite_count" : "13",
      "id_str" : "1624477747773085289",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1624477747773085289",
      "created_at" : "Sat Feb 11 18:37:31 +0000 2023",
      "favorited" : false,
      "full_text" : "Six years on here. I came to sell clocks. I've sold two.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1621863200625196518"
          ],
          "editableUntil" : "2023-02-04T14:28:14.447Z",
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
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1621863200625196518/photo/1",
            "indices" : [
              "200",
              "223"
            ],
            "url" : "https://t.co/UF7u4IOQ7q",
            "media_url" : "http://pbs.twimg.com/media/E6XEb1Ez6xD7f0s.jpg",
            "id_str" : "1621863176662956554",
            "id" : "1621863176662956554",
            "media_url_https" : "https://pbs.twimg.com/media/E6XEb1Ez6xD7f0s.jpg",
            "sizes" : {
              "large" : {
                "w" : "900",
                "h" : "1200",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/UF7u4IOQ7q"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "223"
      ],
      "favorite_count" : "2",
      "id_str" : "1621863200625196518",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1621863200625196518",
      "possibly_sensitive" : false,
      "created_at" : "Sat Feb 04 13:28:14 +0000 2023",
      "favorited" : false,
      "full_text" : "Every wheel of the tower clock clean and laid out on bedsheets in the chapel hall, biggest to smallest. The Sunday school came in to count the teeth and got four different answers, one of them right. https://t.co/UF7u4IOQ7q",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1621863200625196518/photo/1",
            "indices" : [
              "200",
              "223"
            ],
            "url" : "https://t.co/UF7u4IOQ7q",
            "media_url" : "http://pbs.twimg.com/media/E6XEb1Ez6xD7f0s.jpg",
            "id_str" : "1621863176662956554",
            "id" : "1621863176662956554",
            "media_url_https" : "https://pbs.twimg.com/media/E6XEb1Ez6xD7f0s.jpg",
            "sizes" : {
              "large" : {
                "w" : "900",
                "h" : "1200",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/UF7u4IOQ7q"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1619350867861346751"
          ],
          "editableUntil" : "2023-01-28T16:05:07.639Z",
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
        "urls" : [
          {
            "url" : "https://t.co/K0z8esb7XL",
            "expanded_url" : "https://example.net/petitions/the-bin",
            "display_url" : "example.net/petitions/the-…",
            "indices" : [
              "26",
              "49"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "4",
      "id_str" : "1619350867861346751",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1619350867861346751",
      "possibly_sensitive" : false,
      "created_at" : "Sat Jan 28 15:05:07 +0000 2023",
      "favorited" : false,
      "full_text" : "Petition to move the bin: https://t.co/K0z8esb7XL\nI don't feel strongly. I just like that it's called that",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1616810502331759718"
          ],
          "editableUntil" : "2023-01-21T15:50:37.299Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "josie tarn",
            "screen_name" : "josieticks",
            "indices" : [
              "3",
              "14"
            ],
            "id_str" : "1435317444075637668",
            "id" : "1435317444075637668"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "0",
      "id_str" : "1616810502331759718",
      "truncated" : false,
      "retweet_count" : "16",
      "id" : "1616810502331759718",
      "created_at" : "Sat Jan 21 14:50:37 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @josieticks: boss dropped a screw &amp; said a word i had to look up. it was spanish. it was about milk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1611759440058260431"
          ],
          "editableUntil" : "2023-01-07T17:19:30.209Z",
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
        "111"
      ],
      "favorite_count" : "9",
      "id_str" : "1611759440058260431",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1611759440058260431",
      "created_at" : "Sat Jan 07 16:19:30 +0000 2023",
      "favorited" : false,
      "full_text" : "Guano hours: 96. We're down to brass. Josie has started to refer to the before times as \"the whitewash period\".",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1609321006744417621"
          ],
          "editableUntil" : "2022-12-31T23:50:02.403Z",
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
        "urls" : [
          {
            "url" : "https://t.co/0z9desuWIe",
            "expanded_url" : "https://twitter.com/hallowicktower/status/1609107348898720708",
            "display_url" : "twitter.com/hallowicktower…",
            "indices" : [
              "152",
              "175"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "175"
      ],
      "favorite_count" : "0",
      "id_str" : "1609321006744417621",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1609321006744417621",
      "possibly_sensitive" : false,
      "created_at" : "Sat Dec 31 22:50:02 +0000 2022",
      "favorited" : false,
      "full_text" : "All of it, taken apart, clean, in order, in a chapel hall, waiting. I've never looked forward to a year so much. I know roughly how long it'll be, too. https://t.co/0z9desuWIe",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1606697111063721577"
          ],
          "editableUntil" : "2022-12-24T18:03:36.923Z",
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
        "157"
      ],
      "favorite_count" : "0",
      "id_str" : "1606697111063721577",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1606697111063721577",
      "created_at" : "Sat Dec 24 17:03:36 +0000 2022",
      "favorited" : false,
      "full_text" : "Two minutes to closing and no pillowcase. I was nearly disappointed. Then the door went and it was a pie, and a woman who said \"my husband says you'll know\".",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1604110558545865420"
          ],
          "editableUntil" : "2022-12-17T14:45:34.747Z",
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
        "163"
      ],
      "favorite_count" : "13",
      "id_str" : "1604110558545865420",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1604110558545865420",
      "created_at" : "Sat Dec 17 13:45:34 +0000 2022",
      "favorited" : false,
      "full_text" : "Mamá ha venido al taller a \"ayudar\". Ha limpiado un péndulo con limpiacristales, le ha dado de comer al gato dos veces y ha regañado al cuco. El mejor día del mes.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1601632539562161871"
          ],
          "editableUntil" : "2022-12-10T18:38:48.982Z",
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
        "95"
      ],
      "favorite_count" : "3",
      "id_str" : "1601632539562161871",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1601632539562161871",
      "created_at" : "Sat Dec 10 17:38:48 +0000 2022",
      "favorited" : false,
      "full_text" : "Walter is home!!! With a stick. He has already used it to point at what's wrong with my sprouts",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1596512004784087121"
          ],
          "editableUntil" : "2022-11-26T15:31:38.356Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Friends of Hallowick Tower",
            "screen_name" : "hallowicktower",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "976050719207322638",
            "id" : "976050719207322638"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "0",
      "id_str" : "1596512004784087121",
      "truncated" : false,
      "retweet_count" : "12",
      "id" : "1596512004784087121",
      "created_at" : "Sat Nov 26 14:31:38 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @hallowicktower: Under the guano and three coats of green paint our clockmaker has found a brass plate with the names of everyone who wo…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1593941587142200469"
          ],
          "editableUntil" : "2022-11-19T13:17:43.034Z",
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
        "92"
      ],
      "favorite_count" : "1",
      "id_str" : "1593941587142200469",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1593941587142200469",
      "created_at" : "Sat Nov 19 12:17:43 +0000 2022",
      "favorited" : false,
      "full_text" : "I hate, in order: Phillips screws in a Georgian case. The man who put them there. His drill.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1591496340352011491"
          ],
          "editableUntil" : "2022-11-12T19:21:10.769Z",
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
        "urls" : [
          {
            "url" : "https://t.co/dUM3IKxV0k",
            "expanded_url" : "https://example.org/library/sound/old-margery-1962",
            "display_url" : "example.org/library/sound/…",
            "indices" : [
              "128",
              "151"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "151"
      ],
      "favorite_count" : "2",
      "id_str" : "1591496340352011491",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1591496340352011491",
      "possibly_sensitive" : false,
      "created_at" : "Sat Nov 12 18:21:10 +0000 2022",
      "favorited" : false,
      "full_text" : "They've recorded the tower bell as it was in 1962, on a reel found in the library cellar. She's in better voice than any of us. https://t.co/dUM3IKxV0k",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1588911475854932818"
          ],
          "editableUntil" : "2022-11-05T16:09:51.048Z",
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
        "118"
      ],
      "favorite_count" : "17",
      "id_str" : "1588911475854932818",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1588911475854932818",
      "created_at" : "Sat Nov 05 15:09:51 +0000 2022",
      "favorited" : false,
      "full_text" : "Hours spent on guano so far: 41. I had a great-aunt who went into a convent and I think about her more than I used to.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1586527182885189910"
          ],
          "editableUntil" : "2022-10-30T02:15:31.306Z",
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
        "127"
      ],
      "favorite_count" : "14",
      "id_str" : "1586527182885189910",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1586527182885189910",
      "created_at" : "Sun Oct 30 01:15:31 +0000 2022",
      "favorited" : false,
      "full_text" : "Quiet hour. The big one in bits all along the bench and the little ones stopped in a ring around it. It was like visiting time.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1578808107113709535"
          ],
          "editableUntil" : "2022-10-08T19:02:40.229Z",
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
        "187"
      ],
      "favorite_count" : "112",
      "id_str" : "1578808107113709535",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1578808107113709535",
      "created_at" : "Sat Oct 08 18:02:40 +0000 2022",
      "favorited" : false,
      "full_text" : "The Leek Show without Walter in it, so I entered his for him. FIRST. Rang the ward. Long silence on the line.\n\"How long was it.\"\nTwenty-one and a half inches.\n\"Should've been twenty-two.\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1576494928203663662"
          ],
          "editableUntil" : "2022-10-02T09:50:55.400Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Walter's leeks (by Beth)",
            "screen_name" : "plot13_leeks",
            "indices" : [
              "0",
              "13"
            ],
            "id_str" : "1338131562207207912",
            "id" : "1338131562207207912"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "4",
      "in_reply_to_status_id_str" : "1576315999195486955",
      "in_reply_to_status_id" : "1576315999195486955",
      "id_str" : "1576494928203663662",
      "in_reply_to_user_id" : "1338131562207207912",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1576494928203663662",
      "in_reply_to_screen_name" : "plot13_leeks",
      "in_reply_to_user_id_str" : "1338131562207207912",
      "created_at" : "Sun Oct 02 08:50:55 +0000 2022",
      "favorited" : false,
      "full_text" : "@plot13_leeks Beth, I've got the keys and I'll do both plots. Tell him I've read page three",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1576264875477917960"
          ],
          "editableUntil" : "2022-10-01T18:36:46.556Z",
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
        "101"
      ],
      "favorite_count" : "7",
      "id_str" : "1576264875477917960",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1576264875477917960",
      "created_at" : "Sat Oct 01 17:36:46 +0000 2022",
      "favorited" : false,
      "full_text" : "Walter's in hospital. Hip. He came off the compost heap. He'd like it known that the compost is fine.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1575224833736819637"
          ],
          "editableUntil" : "2022-09-28T21:44:01.282Z",
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
        "51"
      ],
      "favorite_count" : "27",
      "id_str" : "1575224833736819637",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1575224833736819637",
      "created_at" : "Wed Sep 28 20:44:01 +0000 2022",
      "favorited" : false,
      "full_text" : "So tired. Good tired, mostly. Hands smell of brass.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1573661168379253160"
          ],
          "editableUntil" : "2022-09-24T14:10:34.409Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "99"
      ],
      "favorite_count" : "31",
      "in_reply_to_status_id_str" : "1573658238066835728",
      "in_reply_to_status_id" : "1573658238066835728",
      "id_str" : "1573661168379253160",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1573661168379253160",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sat Sep 24 13:10:34 +0000 2022",
      "favorited" : false,
      "full_text" : "It's had a chip put on it by somebody. I'm not removing that til I've photographed it for the file.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1573658238066835728"
          ],
          "editableUntil" : "2022-09-24T13:58:55.768Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "118"
      ],
      "favorite_count" : "10",
      "in_reply_to_status_id_str" : "1573654672240658653",
      "in_reply_to_status_id" : "1573654672240658653",
      "id_str" : "1573658238066835728",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1573658238066835728",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sat Sep 24 12:58:55 +0000 2022",
      "favorited" : false,
      "full_text" : "Pell had come down in his slippers to see. He's 90. He put his palm flat on the frame, the way you would with a horse.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1543235079127731565"
          ],
          "editableUntil" : "2022-07-02T15:08:09.442Z",
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
        "urls" : [
          {
            "url" : "https://t.co/gHRjYiZXuF",
            "expanded_url" : "https://twitter.com/oldradioclive/status/1542899115376179457",
            "display_url" : "twitter.com/oldradioclive/…",
            "indices" : [
              "78",
              "101"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "101"
      ],
      "favorite_count" : "2",
      "id_str" : "1543235079127731565",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1543235079127731565",
      "possibly_sensitive" : false,
      "created_at" : "Sat Jul 02 14:08:09 +0000 2022",
      "favorited" : false,
      "full_text" : "I had this exact wireless as a lamp stand for ten years. I'm so sorry, Clive. https://t.co/gHRjYiZXuF",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1520700942675518153"
          ],
          "editableUntil" : "2022-05-01T10:45:32.648Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Magnus",
            "screen_name" : "magnus_bilge",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "488505076",
            "id" : "488505076"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "0",
      "id_str" : "1520700942675518153",
      "truncated" : false,
      "retweet_count" : "31",
      "id" : "1520700942675518153",
      "created_at" : "Sun May 01 09:45:32 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @magnus_bilge: Six days. Have checked the tide tables. Have checked them against the other tide tables.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1517899782718507896"
          ],
          "editableUntil" : "2022-04-23T17:14:44.071Z",
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
        "167"
      ],
      "favorite_count" : "1",
      "id_str" : "1517899782718507896",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1517899782718507896",
      "created_at" : "Sat Apr 23 16:14:44 +0000 2022",
      "favorited" : false,
      "full_text" : "I've been asked if I'm nervous. I've been asked by the florist, the baker, the butcher and my own reflection in a bezel. I'm not nervous. I put salt in the tea is all.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1512868351809082079"
          ],
          "editableUntil" : "2022-04-09T20:01:37.463Z",
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
        "urls" : [
          {
            "url" : "https://t.co/mNWGSrc7Cn",
            "expanded_url" : "https://example.org/dances/strip-the-willow.pdf",
            "display_url" : "example.org/dances/strip-t…",
            "indices" : [
              "101",
              "124"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "124"
      ],
      "favorite_count" : "22",
      "id_str" : "1512868351809082079",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1512868351809082079",
      "possibly_sensitive" : false,
      "created_at" : "Sat Apr 09 19:01:37 +0000 2022",
      "favorited" : false,
      "full_text" : "Our ceilidh caller has sent a diagram for Strip the Willow. I've assembled simpler repeater watches. https://t.co/mNWGSrc7Cn",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1507996188876322853"
          ],
          "editableUntil" : "2022-03-27T09:21:23.299Z",
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
        "118"
      ],
      "favorite_count" : "19",
      "id_str" : "1507996188876322853",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1507996188876322853",
      "created_at" : "Sun Mar 27 08:21:23 +0000 2022",
      "favorited" : false,
      "full_text" : "Forward, 66 of them in thirty-one minutes with two pairs of hands. Shop record. The one in the kitchen stays as it is.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1500086064962501514"
          ],
          "editableUntil" : "2022-03-05T13:29:22.795Z",
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
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1500086064962501514/photo/1",
            "indices" : [
              "160",
              "183"
            ],
            "url" : "https://t.co/WHqio7gAKN",
            "media_url" : "http://pbs.twimg.com/media/Ee5IcxLKIg8dhMs.jpg",
            "id_str" : "1500085974289419510",
            "id" : "1500085974289419510",
            "media_url_https" : "https://pbs.twimg.com/media/Ee5IcxLKIg8dhMs.jpg",
            "sizes" : {
              "large" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/WHqio7gAKN"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "183"
      ],
      "favorite_count" : "61",
      "id_str" : "1500086064962501514",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1500086064962501514",
      "possibly_sensitive" : false,
      "created_at" : "Sat Mar 05 12:29:22 +0000 2022",
      "favorited" : false,
      "full_text" : "The signwriter has been 👩‍🔧👩🏽‍🔧 \"Quarrie &amp; Tarn\". Josie's mum came by and took a picture of the door, then of us, then of the door again with us not in it. https://t.co/WHqio7gAKN",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1500086064962501514/photo/1",
            "indices" : [
              "160",
              "183"
            ],
            "url" : "https://t.co/WHqio7gAKN",
            "media_url" : "http://pbs.twimg.com/media/Ee5IcxLKIg8dhMs.jpg",
            "id_str" : "1500085974289419510",
            "id" : "1500085974289419510",
            "media_url_https" : "https://pbs.twimg.com/media/Ee5IcxLKIg8dhMs.jpg",
            "sizes" : {
              "large" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/WHqio7gAKN"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1492843650371447435"
          ],
          "editableUntil" : "2022-02-13T13:50:36.599Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Fiddle Pat",
            "screen_name" : "fiddlepat_hw",
            "indices" : [
              "0",
              "13"
            ],
            "id_str" : "1254009581",
            "id" : "1254009581"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "130"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1492824524343995411",
      "in_reply_to_status_id" : "1492824524343995411",
      "id_str" : "1492843650371447435",
      "in_reply_to_user_id" : "1254009581",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1492843650371447435",
      "in_reply_to_screen_name" : "fiddlepat_hw",
      "in_reply_to_user_id_str" : "1254009581",
      "created_at" : "Sun Feb 13 12:50:36 +0000 2022",
      "favorited" : false,
      "full_text" : "@fiddlepat_hw you're booked as a guest. If I see you with a case I'll have it taken off you at the door. Unless the band's no good",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1492593968113113897"
          ],
          "editableUntil" : "2022-02-12T21:18:27.710Z",
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
        "81"
      ],
      "favorite_count" : "15",
      "id_str" : "1492593968113113897",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1492593968113113897",
      "created_at" : "Sat Feb 12 20:18:27 +0000 2022",
      "favorited" : false,
      "full_text" : "Wedding list:\n\n1 chapel\n40 people\n1 ceilidh band\n0 courgettes (his one condition)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1489956275969964277"
          ],
          "editableUntil" : "2022-02-05T14:37:12.897Z",
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
        "urls" : [
          {
            "url" : "https://t.co/Jsge8hthVp",
            "expanded_url" : "https://example.com/clips/gull-v-accordionist",
            "display_url" : "example.com/clips/gull-v-a…",
            "indices" : [
              "0",
              "23"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "23"
      ],
      "favorite_count" : "1",
      "id_str" : "1489956275969964277",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1489956275969964277",
      "possibly_sensitive" : false,
      "created_at" : "Sat Feb 05 13:37:12 +0000 2022",
      "favorited" : false,
      "full_text" : "https://t.co/Jsge8hthVp",
      "lang" : "zxx"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1479841356951606698"
          ],
          "editableUntil" : "2022-01-08T16:44:08.277Z",
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
        "99"
      ],
      "favorite_count" : "20",
      "id_str" : "1479841356951606698",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1479841356951606698",
      "created_at" : "Sat Jan 08 15:44:08 +0000 2022",
      "favorited" : false,
      "full_text" : "Josie turned her first pivot to within a hair and then she sneezed. We don't discuss where it went.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1474424618643330806"
          ],
          "editableUntil" : "2021-12-24T17:59:57.226Z",
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
        "120"
      ],
      "favorite_count" : "35",
      "id_str" : "1474424618643330806",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1474424618643330806",
      "created_at" : "Fri Dec 24 16:59:57 +0000 2021",
      "favorited" : false,
      "full_text" : "4.58. The pillowcase man from 2017 has just been. No clock. One (1) mince pie, still warm. He said he'd been meaning to.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1467443836552655199"
          ],
          "editableUntil" : "2021-12-05T11:40:49.079Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "josie tarn",
            "screen_name" : "josieticks",
            "indices" : [
              "0",
              "11"
            ],
            "id_str" : "1435317444075637668",
            "id" : "1435317444075637668"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "48"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1467401809626605741",
      "in_reply_to_status_id" : "1467401809626605741",
      "id_str" : "1467443836552655199",
      "in_reply_to_user_id" : "1435317444075637668",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1467443836552655199",
      "in_reply_to_screen_name" : "josieticks",
      "in_reply_to_user_id_str" : "1435317444075637668",
      "created_at" : "Sun Dec 05 10:40:49 +0000 2021",
      "favorited" : false,
      "full_text" : "@josieticks I was talking to the clock about you",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1467439251558662670"
          ],
          "editableUntil" : "2021-12-05T11:22:35.931Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "josie tarn",
            "screen_name" : "josieticks",
            "indices" : [
              "3",
              "14"
            ],
            "id_str" : "1435317444075637668",
            "id" : "1435317444075637668"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "135"
      ],
      "favorite_count" : "0",
      "id_str" : "1467439251558662670",
      "truncated" : false,
      "retweet_count" : "16",
      "id" : "1467439251558662670",
      "created_at" : "Sun Dec 05 10:22:35 +0000 2021",
      "favorited" : false,
      "full_text" : "RT @josieticks: day 64 of my apprenticeship. boss has told me she doesn't have favourites then introduced a clock to me as \"my darling\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1467133554387491459"
          ],
          "editableUntil" : "2021-12-04T15:07:52.046Z",
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
        "159"
      ],
      "favorite_count" : "24",
      "id_str" : "1467133554387491459",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1467133554387491459",
      "created_at" : "Sat Dec 04 14:07:52 +0000 2021",
      "favorited" : false,
      "full_text" : "Pun tin report. Apprentice fined 10p for \"all wound up\", 10p for \"second hand shop\" and 20p for what she said about the cuckoo. Takings since September: £3.40.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1464510624939346046"
          ],
          "editableUntil" : "2021-11-27T09:25:16.934Z",
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
      "favorite_count" : "2",
      "id_str" : "1464510624939346046",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1464510624939346046",
      "created_at" : "Sat Nov 27 08:25:16 +0000 2021",
      "favorited" : false,
      "full_text" : "Another big blow in the night. As per the agreement, the greenhouse spent it on plot 22.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1459541173802163481"
          ],
          "editableUntil" : "2021-11-13T16:18:27.455Z",
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
        "187"
      ],
      "favorite_count" : "1",
      "id_str" : "1459541173802163481",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1459541173802163481",
      "created_at" : "Sat Nov 13 15:18:27 +0000 2021",
      "favorited" : false,
      "full_text" : "The shop website has been \"refreshed\" by Josie's cousin and now says Opening hours:&amp;nbsp;see door on every page. I don't know what an &amp;nbsp; is but we seem to have had a delivery.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1454624619586987982"
          ],
          "editableUntil" : "2021-10-31T02:41:49.585Z",
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
        "143"
      ],
      "favorite_count" : "13",
      "id_str" : "1454624619586987982",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1454624619586987982",
      "created_at" : "Sun Oct 31 01:41:49 +0000 2021",
      "favorited" : false,
      "full_text" : "Quiet hour. Three of us this year, and the cat. Josie asked could we have some music on. We said wait. About forty minutes in I saw her get it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1451873537639732703"
          ],
          "editableUntil" : "2021-10-23T12:30:00.536Z",
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
        "urls" : [
          {
            "url" : "https://t.co/C6egibo43w",
            "expanded_url" : "https://example.com/seeds/basket?id=88214&ref=list",
            "display_url" : "example.com/seeds/basket?i…",
            "indices" : [
              "85",
              "108"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "108"
      ],
      "favorite_count" : "9",
      "id_str" : "1451873537639732703",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1451873537639732703",
      "possibly_sensitive" : false,
      "created_at" : "Sat Oct 23 11:30:00 +0000 2021",
      "favorited" : false,
      "full_text" : "Seeds ordered for spring, by two people, with one list &amp; no shouting (a first) → https://t.co/C6egibo43w",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1401230586093844527"
          ],
          "editableUntil" : "2021-06-05T18:32:59.987Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "allotment",
            "indices" : [
              "150",
              "160"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1401230586093844527/photo/1",
            "indices" : [
              "161",
              "184"
            ],
            "url" : "https://t.co/fjuJ0g24rE",
            "media_url" : "http://pbs.twimg.com/media/Er2HgYdI0PQYyks.jpg",
            "id_str" : "1401230518453260609",
            "id" : "1401230518453260609",
            "media_url_https" : "https://pbs.twimg.com/media/Er2HgYdI0PQYyks.jpg",
            "sizes" : {
              "large" : {
                "w" : "900",
                "h" : "1200",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/fjuJ0g24rE"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "184"
      ],
      "favorite_count" : "21",
      "id_str" : "1401230586093844527",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1401230586093844527",
      "possibly_sensitive" : false,
      "created_at" : "Sat Jun 05 17:32:59 +0000 2021",
      "favorited" : false,
      "full_text" : "Blue skies, warm soil, a swift, the smell of somebody else's bonfire. I sat on the upturned bucket for two hours and got up with a ring on my behind. #allotment https://t.co/fjuJ0g24rE",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1401230586093844527/photo/1",
            "indices" : [
              "161",
              "184"
            ],
            "url" : "https://t.co/fjuJ0g24rE",
            "media_url" : "http://pbs.twimg.com/media/Er2HgYdI0PQYyks.jpg",
            "id_str" : "1401230518453260609",
            "id" : "1401230518453260609",
            "media_url_https" : "https://pbs.twimg.com/media/Er2HgYdI0PQYyks.jpg",
            "sizes" : {
              "large" : {
                "w" : "900",
                "h" : "1200",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/fjuJ0g24rE"
          },
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1401230586093844527/photo/1",
            "indices" : [
              "161",
              "184"
            ],
            "url" : "https://t.co/fjuJ0g24rE",
            "media_url" : "http://pbs.twimg.com/media/Er9EWYSVCZR2Gns.jpg",
            "id_str" : "1401230496767710893",
            "id" : "1401230496767710893",
            "media_url_https" : "https://pbs.twimg.com/media/Er9EWYSVCZR2Gns.jpg",
            "sizes" : {
              "large" : {
                "w" : "2048",
                "h" : "1536",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/fjuJ0g24rE"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1449465908322224056"
          ],
          "editableUntil" : "2021-10-16T21:02:56.975Z",
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
        "urls" : [
          {
            "url" : "https://t.co/E68PFZZZyv",
            "expanded_url" : "https://twitter.com/saltseedswap/status/1449101507191352704",
            "display_url" : "twitter.com/saltseedswap/s…",
            "indices" : [
              "77",
              "100"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "13",
      "id_str" : "1449465908322224056",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1449465908322224056",
      "possibly_sensitive" : false,
      "created_at" : "Sat Oct 16 20:02:56 +0000 2021",
      "favorited" : false,
      "full_text" : "I'm the person who brought the unmarked envelope and I am not coming forward https://t.co/E68PFZZZyv",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1444349985088923964"
          ],
          "editableUntil" : "2021-10-02T18:14:05.827Z",
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
        "91"
      ],
      "favorite_count" : "2",
      "id_str" : "1444349985088923964",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1444349985088923964",
      "created_at" : "Sat Oct 02 17:14:05 +0000 2021",
      "favorited" : false,
      "full_text" : "Leek Show. Walter second, to a man with a moustache. \"Well,\" said Walter, of the moustache.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1439575028547499802"
          ],
          "editableUntil" : "2021-09-19T14:00:07.473Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Pelayo",
            "screen_name" : "pelayo_orbayu",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "750116983794565297",
            "id" : "750116983794565297"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "129"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1439381755017567223",
      "in_reply_to_status_id" : "1439381755017567223",
      "id_str" : "1439575028547499802",
      "in_reply_to_user_id" : "750116983794565297",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1439575028547499802",
      "in_reply_to_screen_name" : "pelayo_orbayu",
      "in_reply_to_user_id_str" : "750116983794565297",
      "created_at" : "Sun Sep 19 13:00:07 +0000 2021",
      "favorited" : false,
      "full_text" : "@pelayo_orbayu dile a la tía que las fabes llegaron bien. Lo que no ha llegado es el chorizo, y el cartero no me mira a los ojos.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1439265061290279876"
          ],
          "editableUntil" : "2021-09-18T17:28:25.520Z",
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
        "125"
      ],
      "favorite_count" : "2",
      "id_str" : "1439265061290279876",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1439265061290279876",
      "created_at" : "Sat Sep 18 16:28:25 +0000 2021",
      "favorited" : false,
      "full_text" : "Josie: what's the hardest kind of clock to mend?\nMe: one that's been mended.\nJosie: that's a bit deep.\nMe: no, it's the glue.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1435297883231044601"
          ],
          "editableUntil" : "2021-09-07T18:44:16.564Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "70"
      ],
      "favorite_count" : "14",
      "in_reply_to_status_id_str" : "1434937070799654707",
      "in_reply_to_status_id" : "1434937070799654707",
      "id_str" : "1435297883231044601",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1435297883231044601",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Tue Sep 07 17:44:16 +0000 2021",
      "favorited" : false,
      "full_text" : "Day two. She's met the Bishop. He took her crisps. She took them back.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1434937070799654707"
          ],
          "editableUntil" : "2021-09-06T18:50:32.177Z",
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
        "138"
      ],
      "favorite_count" : "43",
      "id_str" : "1434937070799654707",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1434937070799654707",
      "created_at" : "Mon Sep 06 17:50:32 +0000 2021",
      "favorited" : false,
      "full_text" : "Apprentice, day one. Josie, 19. Came twenty minutes early, found a mistake in my ledger for 2018, and asked why the cuckoo had a scarf on.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1431590290444129737"
          ],
          "editableUntil" : "2021-08-28T13:11:37.560Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "café",
            "indices" : [
              "4",
              "9"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/bGVopq8RF0",
            "expanded_url" : "https://example.com/pier/menu",
            "display_url" : "example.com/pier/menu",
            "indices" : [
              "129",
              "152"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "152"
      ],
      "favorite_count" : "3",
      "id_str" : "1431590290444129737",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1431590290444129737",
      "possibly_sensitive" : false,
      "created_at" : "Sat Aug 28 12:11:37 +0000 2021",
      "favorited" : false,
      "full_text" : "The #café on the pier has put \"vegan crab\" on the board. I asked what's in it. He said optimism and artichokes. It's very good?? https://t.co/bGVopq8RF0",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1429151557107918917"
          ],
          "editableUntil" : "2021-08-21T19:40:58.223Z",
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
        "12"
      ],
      "favorite_count" : "2",
      "id_str" : "1429151557107918917",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1429151557107918917",
      "created_at" : "Sat Aug 21 18:40:58 +0000 2021",
      "favorited" : false,
      "full_text" : "courgettes 🫠",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1424317232921724178"
          ],
          "editableUntil" : "2021-08-08T11:31:05.520Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ambrose Lightowler",
            "screen_name" : "ambrose_pivots",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1354122788",
            "id" : "1354122788"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "9",
      "in_reply_to_status_id_str" : "1424114648040160089",
      "in_reply_to_status_id" : "1424114648040160089",
      "id_str" : "1424317232921724178",
      "in_reply_to_user_id" : "1354122788",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1424317232921724178",
      "in_reply_to_screen_name" : "ambrose_pivots",
      "in_reply_to_user_id_str" : "1354122788",
      "created_at" : "Sun Aug 08 10:31:05 +0000 2021",
      "favorited" : false,
      "full_text" : "@ambrose_pivots Thank you. I've soaked it in benzine overnight. The ring, not him",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1424312914085356373"
          ],
          "editableUntil" : "2021-08-08T11:13:55.829Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Isa Quarrie",
            "screen_name" : "isa_notthecat",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1430891896",
            "id" : "1430891896"
          },
          {
            "name" : "Tía Reme",
            "screen_name" : "tiareme_xixon",
            "indices" : [
              "15",
              "29"
            ],
            "id_str" : "779108015029633406",
            "id" : "779108015029633406"
          },
          {
            "name" : "Pelayo",
            "screen_name" : "pelayo_orbayu",
            "indices" : [
              "30",
              "44"
            ],
            "id_str" : "750116983794565297",
            "id" : "750116983794565297"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "89"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1424213509079742228",
      "in_reply_to_status_id" : "1424213509079742228",
      "id_str" : "1424312914085356373",
      "in_reply_to_user_id" : "1430891896",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1424312914085356373",
      "in_reply_to_screen_name" : "isa_notthecat",
      "in_reply_to_user_id_str" : "1430891896",
      "created_at" : "Sun Aug 08 10:13:55 +0000 2021",
      "favorited" : false,
      "full_text" : "@isa_notthecat @tiareme_xixon @pelayo_orbayu yes, yes, and no he isn't wearing the waders",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1424127758779015702"
          ],
          "editableUntil" : "2021-08-07T22:58:11.364Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "154"
      ],
      "favorite_count" : "52",
      "in_reply_to_status_id_str" : "1424121978365839400",
      "in_reply_to_status_id" : "1424121978365839400",
      "id_str" : "1424127758779015702",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1424127758779015702",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sat Aug 07 21:58:11 +0000 2021",
      "favorited" : false,
      "full_text" : "He says it was the only one of the forty he could be certain I'd never open by accident. So there you are. I'm going to marry somebody who pays attention.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1424121978365839400"
          ],
          "editableUntil" : "2021-08-07T22:35:13.206Z",
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
        "112"
      ],
      "favorite_count" : "104",
      "id_str" : "1424121978365839400",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1424121978365839400",
      "created_at" : "Sat Aug 07 21:35:13 +0000 2021",
      "favorited" : false,
      "full_text" : "He'd hidden the ring in a screw jar. Number 7. The teeth jar!!! I said yes and then I said WHY THE TEETH JAR 💍😂😭",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1416338066244453964"
          ],
          "editableUntil" : "2021-07-17T11:04:43.938Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Postie Mags",
            "screen_name" : "postie_mags",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "1608290180",
            "id" : "1608290180"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "54"
      ],
      "favorite_count" : "3",
      "in_reply_to_status_id_str" : "1416315417002967749",
      "in_reply_to_status_id" : "1416315417002967749",
      "id_str" : "1416338066244453964",
      "in_reply_to_user_id" : "1608290180",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1416338066244453964",
      "in_reply_to_screen_name" : "postie_mags",
      "in_reply_to_user_id_str" : "1608290180",
      "created_at" : "Sat Jul 17 10:04:43 +0000 2021",
      "favorited" : false,
      "full_text" : "@postie_mags sorry about the gull, sorry about the hat",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1413882230707633307"
          ],
          "editableUntil" : "2021-07-10T16:26:07.119Z",
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
        "63"
      ],
      "favorite_count" : "18",
      "id_str" : "1413882230707633307",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1413882230707633307",
      "created_at" : "Sat Jul 10 15:26:07 +0000 2021",
      "favorited" : false,
      "full_text" : "Too hot to think. The wax on the bench has gone for a lie down.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1411374742409774342"
          ],
          "editableUntil" : "2021-07-03T18:22:15.322Z",
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
        "140"
      ],
      "favorite_count" : "33",
      "id_str" : "1411374742409774342",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1411374742409774342",
      "created_at" : "Sat Jul 03 17:22:15 +0000 2021",
      "favorited" : false,
      "full_text" : "Good things this week, briefly:\n- gooseberries\n- a cheque that was expected\n- a cheque that wasn't\n- Walter laughed (once, at a wheelbarrow)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1406547667752638515"
          ],
          "editableUntil" : "2021-06-20T10:41:11.041Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Friends of Hallowick Tower",
            "screen_name" : "hallowicktower",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "976050719207322638",
            "id" : "976050719207322638"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1406513945549295842",
      "in_reply_to_status_id" : "1406513945549295842",
      "id_str" : "1406547667752638515",
      "in_reply_to_user_id" : "976050719207322638",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1406547667752638515",
      "in_reply_to_screen_name" : "hallowicktower",
      "in_reply_to_user_id_str" : "976050719207322638",
      "created_at" : "Sun Jun 20 09:41:11 +0000 2021",
      "favorited" : false,
      "full_text" : "@hallowicktower you asked for a comment for the newsletter. My comment is a sort of high noise. Please tidy it up as you see fit",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1406285773440362408"
          ],
          "editableUntil" : "2021-06-19T17:20:30.571Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "84"
      ],
      "favorite_count" : "9",
      "in_reply_to_status_id_str" : "1406281465561681382",
      "in_reply_to_status_id" : "1406281465561681382",
      "id_str" : "1406285773440362408",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1406285773440362408",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sat Jun 19 16:20:30 +0000 2021",
      "favorited" : false,
      "full_text" : "That \"https\" fell out of my hand. I'm shaking. I've had to put down a balance wheel.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1406281465561681382"
          ],
          "editableUntil" : "2021-06-19T17:03:23.493Z",
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
        "urls" : [
          {
            "url" : "https://t.co/VZvL7vLOxh",
            "expanded_url" : "https://example.org/hallowick-tower/news/grant",
            "display_url" : "example.org/hallowick-towe…",
            "indices" : [
              "190",
              "213"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "213"
      ],
      "favorite_count" : "88",
      "id_str" : "1406281465561681382",
      "truncated" : false,
      "retweet_count" : "9",
      "id" : "1406281465561681382",
      "possibly_sensitive" : false,
      "created_at" : "Sat Jun 19 16:03:23 +0000 2021",
      "favorited" : false,
      "full_text" : "THE GRANT CAME THROUGH. They're going to mend the tower and the clock is coming down to ME. I've told the cat, the gull, the postie and a man who only wanted directions to the pier!!! https https://t.co/VZvL7vLOxh",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1399009050885343959"
          ],
          "editableUntil" : "2021-05-30T15:25:24.719Z",
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
        "43"
      ],
      "favorite_count" : "10",
      "id_str" : "1399009050885343959",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1399009050885343959",
      "created_at" : "Sun May 30 14:25:24 +0000 2021",
      "favorited" : false,
      "full_text" : "Second notice: \"Who took the first notice.\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1398645349924947103"
          ],
          "editableUntil" : "2021-05-29T15:20:11.653Z",
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
        "85"
      ],
      "favorite_count" : "22",
      "id_str" : "1398645349924947103",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1398645349924947103",
      "created_at" : "Sat May 29 14:20:11 +0000 2021",
      "favorited" : false,
      "full_text" : "We've a new noticeboard at the allotments. First notice: \"This board is for notices.\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1393639619305638319"
          ],
          "editableUntil" : "2021-05-15T19:49:12.471Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "peas",
            "indices" : [
              "105",
              "110"
            ]
          },
          {
            "text" : "allotment",
            "indices" : [
              "111",
              "121"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "121"
      ],
      "favorite_count" : "16",
      "id_str" : "1393639619305638319",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1393639619305638319",
      "created_at" : "Sat May 15 18:49:12 +0000 2021",
      "favorited" : false,
      "full_text" : "Is there anyone as smug as a person with early peas? I'll let you know tomorrow. I'm having mine tonight #peas #allotment",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1388829648511732912"
          ],
          "editableUntil" : "2021-05-02T13:16:06.069Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Walter's leeks (by Beth)",
            "screen_name" : "plot13_leeks",
            "indices" : [
              "0",
              "13"
            ],
            "id_str" : "1338131562207207912",
            "id" : "1338131562207207912"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "66"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1388745343001883653",
      "in_reply_to_status_id" : "1388745343001883653",
      "id_str" : "1388829648511732912",
      "in_reply_to_user_id" : "1338131562207207912",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1388829648511732912",
      "in_reply_to_screen_name" : "plot13_leeks",
      "in_reply_to_user_id_str" : "1338131562207207912",
      "created_at" : "Sun May 02 12:16:06 +0000 2021",
      "favorited" : false,
      "full_text" : "@plot13_leeks tell Walter it's NOT a bit loose. It's open to ideas",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1388455218149690175"
          ],
          "editableUntil" : "2021-05-01T12:28:14.914Z",
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
        "36"
      ],
      "favorite_count" : "5",
      "id_str" : "1388455218149690175",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1388455218149690175",
      "created_at" : "Sat May 01 11:28:14 +0000 2021",
      "favorited" : false,
      "full_text" : "Reader, I have grown a cauliflower 🥳",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1385985774202578633"
          ],
          "editableUntil" : "2021-04-24T16:55:33.597Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Hallowick Hives 🐝",
            "screen_name" : "hallowick_hives",
            "indices" : [
              "3",
              "19"
            ],
            "id_str" : "782731893094771115",
            "id" : "782731893094771115"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "0",
      "id_str" : "1385985774202578633",
      "truncated" : false,
      "retweet_count" : "12",
      "id" : "1385985774202578633",
      "created_at" : "Sat Apr 24 15:55:33 +0000 2021",
      "favorited" : false,
      "full_text" : "RT @hallowick_hives: Swarm on the postbox, Market Street. They're not cross, they're just between houses. I'll be along with a box at 5. Pl…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1383414995030846762"
          ],
          "editableUntil" : "2021-04-17T14:40:12.080Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "clockrepair",
            "indices" : [
              "122",
              "134"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/i7Gkzr8rX8",
            "expanded_url" : "https://example.com/jobs/clockmaker-apprentice",
            "display_url" : "example.com/jobs/clockmake…",
            "indices" : [
              "98",
              "121"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "134"
      ],
      "favorite_count" : "15",
      "id_str" : "1383414995030846762",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1383414995030846762",
      "possibly_sensitive" : false,
      "created_at" : "Sat Apr 17 13:40:12 +0000 2021",
      "favorited" : false,
      "full_text" : "Apprentice wanted. Must like small things, quiet, and being told about gulls. Tea provided, cold. https://t.co/i7Gkzr8rX8 #clockrepair",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1381164243386995398"
          ],
          "editableUntil" : "2021-04-11T09:36:31.071Z",
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
        "142"
      ],
      "favorite_count" : "1",
      "id_str" : "1381164243386995398",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1381164243386995398",
      "created_at" : "Sun Apr 11 08:36:31 +0000 2021",
      "favorited" : false,
      "full_text" : "The Bishop's wife stands on the chimney from five with her beak open. I've checked her against the concertina. She's a B flat, slightly sharp.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1378298715441300911"
          ],
          "editableUntil" : "2021-04-03T11:49:55.970Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ingrid S. ⌚",
            "screen_name" : "ingrid_balance",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "808461433495726392",
            "id" : "808461433495726392"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "5",
      "in_reply_to_status_id_str" : "1378184462601485974",
      "in_reply_to_status_id" : "1378184462601485974",
      "id_str" : "1378298715441300911",
      "in_reply_to_user_id" : "808461433495726392",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1378298715441300911",
      "in_reply_to_screen_name" : "ingrid_balance",
      "in_reply_to_user_id_str" : "808461433495726392",
      "created_at" : "Sat Apr 03 10:49:55 +0000 2021",
      "favorited" : false,
      "full_text" : "@ingrid_balance that is the kindest thing anyone's said about a Wednesday",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1376097354876372614"
          ],
          "editableUntil" : "2021-03-28T10:02:30.712Z",
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
        "32"
      ],
      "favorite_count" : "6",
      "id_str" : "1376097354876372614",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1376097354876372614",
      "created_at" : "Sun Mar 28 09:02:30 +0000 2021",
      "favorited" : false,
      "full_text" : "Forward. 57, and one left alone.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1373246812556388371"
          ],
          "editableUntil" : "2021-03-20T13:15:28.462Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "28"
      ],
      "favorite_count" : "59",
      "in_reply_to_status_id_str" : "1373244112682098368",
      "in_reply_to_status_id" : "1373244112682098368",
      "id_str" : "1373246812556388371",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1373246812556388371",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sat Mar 20 12:15:28 +0000 2021",
      "favorited" : false,
      "full_text" : "I'm not going to correct it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1373244112682098368"
          ],
          "editableUntil" : "2021-03-20T13:04:44.762Z",
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
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1373244112682098368/photo/1",
            "indices" : [
              "193",
              "216"
            ],
            "url" : "https://t.co/A3tm02sKMy",
            "media_url" : "http://pbs.twimg.com/media/EbZeZcqjkp31vUs.jpg",
            "id_str" : "1373244049246670189",
            "id" : "1373244049246670189",
            "media_url_https" : "https://pbs.twimg.com/media/EbZeZcqjkp31vUs.jpg",
            "sizes" : {
              "large" : {
                "w" : "2048",
                "h" : "1536",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/A3tm02sKMy"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "216"
      ],
      "favorite_count" : "71",
      "id_str" : "1373244112682098368",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1373244112682098368",
      "possibly_sensitive" : false,
      "created_at" : "Sat Mar 20 12:04:44 +0000 2021",
      "favorited" : false,
      "full_text" : "A parcel from Gijón. Her clock, rolled up in her apron. Still going when I unwrapped it and still eleven minutes fast. I opened the back, had a look, gave it one drop of oil and shut it again. https://t.co/A3tm02sKMy",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1373244112682098368/photo/1",
            "indices" : [
              "193",
              "216"
            ],
            "url" : "https://t.co/A3tm02sKMy",
            "media_url" : "http://pbs.twimg.com/media/EbZeZcqjkp31vUs.jpg",
            "id_str" : "1373244049246670189",
            "id" : "1373244049246670189",
            "media_url_https" : "https://pbs.twimg.com/media/EbZeZcqjkp31vUs.jpg",
            "sizes" : {
              "large" : {
                "w" : "2048",
                "h" : "1536",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/A3tm02sKMy"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1368237596337728216"
          ],
          "editableUntil" : "2021-03-06T17:30:38.249Z",
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
        "96"
      ],
      "favorite_count" : "14",
      "id_str" : "1368237596337728216",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1368237596337728216",
      "created_at" : "Sat Mar 06 16:30:38 +0000 2021",
      "favorited" : false,
      "full_text" : "Not much to report. Mended some things. It does help, a bit, that there are things you can mend.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1365048277272945269"
          ],
          "editableUntil" : "2021-02-25T22:17:25.329Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Tía Reme",
            "screen_name" : "tiareme_xixon",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "779108015029633406",
            "id" : "779108015029633406"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "120"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1365004488737927251",
      "in_reply_to_status_id" : "1365004488737927251",
      "id_str" : "1365048277272945269",
      "in_reply_to_user_id" : "779108015029633406",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1365048277272945269",
      "in_reply_to_screen_name" : "tiareme_xixon",
      "in_reply_to_user_id_str" : "779108015029633406",
      "created_at" : "Thu Feb 25 21:17:25 +0000 2021",
      "favorited" : false,
      "full_text" : "@tiareme_xixon gracias, tía. Lo de las campanas lo he leído tres veces. A mamá se lo leí en voz alta, y luego ella a mí.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1362313606682868013"
          ],
          "editableUntil" : "2021-02-18T09:10:49.053Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "172"
      ],
      "favorite_count" : "47",
      "in_reply_to_status_id_str" : "1362306920145369738",
      "in_reply_to_status_id" : "1362306920145369738",
      "id_str" : "1362313606682868013",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1362313606682868013",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Thu Feb 18 08:10:49 +0000 2021",
      "favorited" : false,
      "full_text" : "My grandmother. She kept the kitchen clock eleven minutes fast for forty-seven years so as never to be late for anyone, and she never was. I haven't anything clever to say.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1362306920145369738"
          ],
          "editableUntil" : "2021-02-18T08:44:14.858Z",
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
        "64"
      ],
      "favorite_count" : "64",
      "id_str" : "1362306920145369738",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1362306920145369738",
      "created_at" : "Thu Feb 18 07:44:14 +0000 2021",
      "favorited" : false,
      "full_text" : "Ha muerto mi abuela. Noventa y cuatro años y ni un minuto tarde.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1358101121772853682"
          ],
          "editableUntil" : "2021-02-06T18:11:54.386Z",
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
        "72"
      ],
      "favorite_count" : "4",
      "id_str" : "1358101121772853682",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1358101121772853682",
      "created_at" : "Sat Feb 06 17:11:54 +0000 2021",
      "favorited" : false,
      "full_text" : "The woodworm in this case has eaten the maker's name and left the price.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1352988408617444852"
          ],
          "editableUntil" : "2021-01-23T15:35:48.580Z",
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
        "97"
      ],
      "favorite_count" : "4",
      "id_str" : "1352988408617444852",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1352988408617444852",
      "created_at" : "Sat Jan 23 14:35:48 +0000 2021",
      "favorited" : false,
      "full_text" : "I can do the second part of Speed the Plough so long as nobody comes in, breathes, or is the cat.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1348207630829984307"
          ],
          "editableUntil" : "2021-01-10T10:58:42.333Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Dot Pengelly",
            "screen_name" : "dotsqueezes",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "721125956153194168",
            "id" : "721125956153194168"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "66"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1348080291759784136",
      "in_reply_to_status_id" : "1348080291759784136",
      "id_str" : "1348207630829984307",
      "in_reply_to_user_id" : "721125956153194168",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1348207630829984307",
      "in_reply_to_screen_name" : "dotsqueezes",
      "in_reply_to_user_id_str" : "721125956153194168",
      "created_at" : "Sun Jan 10 09:58:42 +0000 2021",
      "favorited" : false,
      "full_text" : "@dotsqueezes the cat has seen it and wishes to be left out of this",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1347971441764959307"
          ],
          "editableUntil" : "2021-01-09T19:20:10.472Z",
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
        "84"
      ],
      "favorite_count" : "11",
      "id_str" : "1347971441764959307",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1347971441764959307",
      "created_at" : "Sat Jan 09 18:20:10 +0000 2021",
      "favorited" : false,
      "full_text" : "Dot had me practise in front of a mirror. I look like somebody trying to fold a cat.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1341053401638895267"
          ],
          "editableUntil" : "2020-12-21T17:10:21.175Z",
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
        "112"
      ],
      "favorite_count" : "0",
      "id_str" : "1341053401638895267",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1341053401638895267",
      "created_at" : "Mon Dec 21 16:10:21 +0000 2020",
      "favorited" : false,
      "full_text" : "The shortest day. Properly dark at ten past four, so for about a minute the tower clock and I were in agreement.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1338192611345273163"
          ],
          "editableUntil" : "2020-12-13T19:42:35.618Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Walter's leeks (by Beth)",
            "screen_name" : "plot13_leeks",
            "indices" : [
              "0",
              "13"
            ],
            "id_str" : "1338131562207207912",
            "id" : "1338131562207207912"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "6",
      "in_reply_to_status_id_str" : "1338144041304949408",
      "in_reply_to_status_id" : "1338144041304949408",
      "id_str" : "1338192611345273163",
      "in_reply_to_user_id" : "1338131562207207912",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1338192611345273163",
      "in_reply_to_screen_name" : "plot13_leeks",
      "in_reply_to_user_id_str" : "1338131562207207912",
      "created_at" : "Sun Dec 13 18:42:35 +0000 2020",
      "favorited" : false,
      "full_text" : "@plot13_leeks welcome Walter. You won't see this. Your gnome is in my shed and he's fine",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1299771120471787925"
          ],
          "editableUntil" : "2020-08-29T19:09:18.357Z",
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
        "urls" : [
          {
            "url" : "https://t.co/36rZ1KBBWh",
            "expanded_url" : "https://example.net/hallowick/lost-and-found",
            "display_url" : "example.net/hallowick/lost…",
            "indices" : [
              "109",
              "132"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "134"
      ],
      "favorite_count" : "2",
      "id_str" : "1299771120471787925",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1299771120471787925",
      "possibly_sensitive" : false,
      "created_at" : "Sat Aug 29 18:09:18 +0000 2020",
      "favorited" : false,
      "full_text" : "Who else reads the lost and found column before the news? \"Found, one oar. Seeking person going in circles.\" https://t.co/36rZ1KBBWh ⭐",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1338137939004984487"
          ],
          "editableUntil" : "2020-12-13T16:05:20.716Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Walter's leeks (by Beth)",
            "screen_name" : "plot13_leeks",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "1338131562207207912",
            "id" : "1338131562207207912"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "0",
      "id_str" : "1338137939004984487",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1338137939004984487",
      "created_at" : "Sun Dec 13 15:05:20 +0000 2020",
      "favorited" : false,
      "full_text" : "RT @plot13_leeks: Hello this is Walter's granddaughter Beth. He has agreed to an account on condition that he never has to see it. First me…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1335579554073559654"
          ],
          "editableUntil" : "2020-12-06T14:39:14.216Z",
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
        "138"
      ],
      "favorite_count" : "0",
      "id_str" : "1335579554073559654",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1335579554073559654",
      "created_at" : "Sun Dec 06 13:39:14 +0000 2020",
      "favorited" : false,
      "full_text" : "#1 on my Christmas list is a lathe belt. Second is that the person who parks across my door be visited by three spirits, one of whom tows.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1332773808143169031"
          ],
          "editableUntil" : "2020-11-28T20:50:12.258Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Hallowick Library",
            "screen_name" : "hallowicklibry",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "314434292",
            "id" : "314434292"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "0",
      "id_str" : "1332773808143169031",
      "in_reply_to_user_id" : "314434292",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1332773808143169031",
      "in_reply_to_screen_name" : "hallowicklibry",
      "in_reply_to_user_id_str" : "314434292",
      "created_at" : "Sat Nov 28 19:50:12 +0000 2020",
      "favorited" : false,
      "full_text" : "@hallowicklibry I'm aware the book is overdue, it's on the history of punctuality, please stop telling people",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1330197856440039082"
          ],
          "editableUntil" : "2020-11-21T18:14:17.513Z",
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
        "72"
      ],
      "favorite_count" : "0",
      "id_str" : "1330197856440039082",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1330197856440039082",
      "created_at" : "Sat Nov 21 17:14:17 +0000 2020",
      "favorited" : false,
      "full_text" : "Grey. Sanded a case. Ate a scone standing up. That's the entry for today",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1327649019356114241"
          ],
          "editableUntil" : "2020-11-14T17:26:07.397Z",
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
        "urls" : [
          {
            "url" : "https://t.co/Tp1FtXJxpY",
            "expanded_url" : "https://twitter.com/ambrose_pivots/status/1327610767302688477",
            "display_url" : "twitter.com/ambrose_pivots…",
            "indices" : [
              "139",
              "162"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "162"
      ],
      "favorite_count" : "9",
      "id_str" : "1327649019356114241",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1327649019356114241",
      "possibly_sensitive" : false,
      "created_at" : "Sat Nov 14 16:26:07 +0000 2020",
      "favorited" : false,
      "full_text" : "A whole drawer of these &amp; not one with its own glass. This is the saddest thing I've seen all week and I was at the dentist on Tuesday https://t.co/Tp1FtXJxpY",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1325367643763784598"
          ],
          "editableUntil" : "2020-11-08T10:20:45.070Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "65"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1325019021917843274",
      "in_reply_to_status_id" : "1325019021917843274",
      "id_str" : "1325367643763784598",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1325367643763784598",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sun Nov 08 09:20:45 +0000 2020",
      "favorited" : false,
      "full_text" : "Thirty-one of you. Good grief. Go home and listen to your clocks.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1325019021917843274"
          ],
          "editableUntil" : "2020-11-07T11:15:27.145Z",
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
      "favorite_count" : "58",
      "id_str" : "1325019021917843274",
      "truncated" : false,
      "retweet_count" : "31",
      "id" : "1325019021917843274",
      "created_at" : "Sat Nov 07 10:15:27 +0000 2020",
      "favorited" : false,
      "full_text" : "RT if you have ever put a clock back together and had a piece left over. (I won't tell.)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1320173315508351714"
          ],
          "editableUntil" : "2020-10-25T02:20:20.708Z",
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
        "129"
      ],
      "favorite_count" : "0",
      "id_str" : "1320173315508351714",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1320173315508351714",
      "created_at" : "Sun Oct 25 01:20:20 +0000 2020",
      "favorited" : false,
      "full_text" : "Stopped them. Rain on the skylight, Magnus asleep in the customers' chair with his mouth open. I'll wake him when it's two again.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1314997466467946009"
          ],
          "editableUntil" : "2020-10-10T19:33:22.134Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "otoño",
            "indices" : [
              "125",
              "131"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "131"
      ],
      "favorite_count" : "17",
      "id_str" : "1314997466467946009",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1314997466467946009",
      "created_at" : "Sat Oct 10 18:33:22 +0000 2020",
      "favorited" : false,
      "full_text" : "Castañas asadas, manos negras y la cocina llena de humo. Magnus ha abierto todas las ventanas de la casa y una de la vecina. #otoño",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1312439163480533404"
          ],
          "editableUntil" : "2020-10-03T18:07:35.171Z",
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
        "50"
      ],
      "favorite_count" : "20",
      "id_str" : "1312439163480533404",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1312439163480533404",
      "created_at" : "Sat Oct 03 17:07:35 +0000 2020",
      "favorited" : false,
      "full_text" : "Leek Show: Walter third. The judge is from inland.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1309873443135965658"
          ],
          "editableUntil" : "2020-09-26T16:12:19.772Z",
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
        "123"
      ],
      "favorite_count" : "0",
      "id_str" : "1309873443135965658",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1309873443135965658",
      "created_at" : "Sat Sep 26 15:12:19 +0000 2020",
      "favorited" : false,
      "full_text" : "Is anyone with a van going to the tip? I've an armchair, half a door, and some things of Pell's that nobody should look at.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1307331140746883067"
          ],
          "editableUntil" : "2020-09-19T15:50:07.649Z",
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
        "118"
      ],
      "favorite_count" : "38",
      "id_str" : "1307331140746883067",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1307331140746883067",
      "created_at" : "Sat Sep 19 14:50:07 +0000 2020",
      "favorited" : false,
      "full_text" : "WHO puts superglue on a hairspring. WHO. I want a name and an address and a chair to sit on while it's explained to me",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1302356639245427940"
          ],
          "editableUntil" : "2020-09-05T22:23:14.069Z",
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
        "165"
      ],
      "favorite_count" : "3",
      "id_str" : "1302356639245427940",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1302356639245427940",
      "created_at" : "Sat Sep 05 21:23:14 +0000 2020",
      "favorited" : false,
      "full_text" : "Reading a clockmaker's diary of 1790. Today's date, entire: \"Rain. Cleaned Mrs Fenn's clock. She has not paid for the last.\" I felt he'd put his hand on my shoulder.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1295023710180483831"
          ],
          "editableUntil" : "2020-08-16T16:44:47.541Z",
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
        "90"
      ],
      "favorite_count" : "1",
      "id_str" : "1295023710180483831",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1295023710180483831",
      "created_at" : "Sun Aug 16 15:44:47 +0000 2020",
      "favorited" : false,
      "full_text" : "Key found on the pier roof. Thank you to the ice cream man, to his ladder and to his nerve",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1294609832116485733"
          ],
          "editableUntil" : "2020-08-15T13:20:11.321Z",
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
        "132"
      ],
      "favorite_count" : "10",
      "id_str" : "1294609832116485733",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1294609832116485733",
      "created_at" : "Sat Aug 15 12:20:11 +0000 2020",
      "favorited" : false,
      "full_text" : "If anyone has a spare winding key, size 8, please write to shop@example.org. I'd had mine since 1999 and this morning a gull had it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1289637417427834161"
          ],
          "editableUntil" : "2020-08-01T20:01:35.276Z",
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
        "94"
      ],
      "favorite_count" : "0",
      "id_str" : "1289637417427834161",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1289637417427834161",
      "created_at" : "Sat Aug 01 19:01:35 +0000 2020",
      "favorited" : false,
      "full_text" : "I no longer count the courgettes. I have made soup, fritters, a cake, a chutney and a mistake.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1286998183410592654"
          ],
          "editableUntil" : "2020-07-25T13:14:12.852Z",
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
        "98"
      ],
      "favorite_count" : "2",
      "id_str" : "1286998183410592654",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1286998183410592654",
      "created_at" : "Sat Jul 25 12:14:12 +0000 2020",
      "favorited" : false,
      "full_text" : "The Bishop has a wife. She's bigger than he is and has the same purple stain. What are they EATING",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1284527175252657242"
          ],
          "editableUntil" : "2020-07-18T17:35:18.598Z",
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
        "142"
      ],
      "favorite_count" : "10",
      "id_str" : "1284527175252657242",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1284527175252657242",
      "created_at" : "Sat Jul 18 16:35:18 +0000 2020",
      "favorited" : false,
      "full_text" : "How do you tell a customer their priceless heirloom is a biscuit tin with a movement in it? It's a lovely tin. I told her it was a lovely tin.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1282021013837411130"
          ],
          "editableUntil" : "2020-07-11T19:36:43.154Z",
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
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1282021013837411130/photo/1",
            "indices" : [
              "83",
              "106"
            ],
            "url" : "https://t.co/0YZd3kyorP",
            "media_url" : "http://pbs.twimg.com/media/EYP9Ba5yDdPKNks.jpg",
            "id_str" : "1282020901923698453",
            "id" : "1282020901923698453",
            "media_url_https" : "https://pbs.twimg.com/media/EYP9Ba5yDdPKNks.jpg",
            "sizes" : {
              "large" : {
                "w" : "900",
                "h" : "1200",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/0YZd3kyorP"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "2",
      "id_str" : "1282021013837411130",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1282021013837411130",
      "possibly_sensitive" : false,
      "created_at" : "Sat Jul 11 18:36:43 +0000 2020",
      "favorited" : false,
      "full_text" : "The first tomato. There's been a queue of people to see it (me, Magnus, me again). https://t.co/0YZd3kyorP",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1282021013837411130/photo/1",
            "indices" : [
              "83",
              "106"
            ],
            "url" : "https://t.co/0YZd3kyorP",
            "media_url" : "http://pbs.twimg.com/media/EYP9Ba5yDdPKNks.jpg",
            "id_str" : "1282020901923698453",
            "id" : "1282020901923698453",
            "media_url_https" : "https://pbs.twimg.com/media/EYP9Ba5yDdPKNks.jpg",
            "sizes" : {
              "large" : {
                "w" : "900",
                "h" : "1200",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/0YZd3kyorP"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1279355069464906415"
          ],
          "editableUntil" : "2020-07-04T11:03:12.485Z",
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
        "84"
      ],
      "favorite_count" : "9",
      "id_str" : "1279355069464906415",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1279355069464906415",
      "created_at" : "Sat Jul 04 10:03:12 +0000 2020",
      "favorited" : false,
      "full_text" : "Stung, sunburnt and rained on, all before eleven, all on plot 14. Marvellous morning",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1272565610409429314"
          ],
          "editableUntil" : "2020-06-15T17:24:19.304Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "115"
      ],
      "favorite_count" : "25",
      "in_reply_to_status_id_str" : "1271986205022750124",
      "in_reply_to_status_id" : "1271986205022750124",
      "id_str" : "1272565610409429314",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1272565610409429314",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Mon Jun 15 16:24:19 +0000 2020",
      "favorited" : false,
      "full_text" : "The child came for it today. She held it against her coat the whole way to the door. All forgiven. Mostly forgiven.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1271986205022750124"
          ],
          "editableUntil" : "2020-06-14T03:01:58.295Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "11"
      ],
      "favorite_count" : "17",
      "in_reply_to_status_id_str" : "1271854777077287481",
      "in_reply_to_status_id" : "1271854777077287481",
      "id_str" : "1271986205022750124",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1271986205022750124",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sun Jun 14 02:01:58 +0000 2020",
      "favorited" : false,
      "full_text" : "3 am. Peck.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1271854777077287481"
          ],
          "editableUntil" : "2020-06-13T18:19:43.431Z",
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
        "183"
      ],
      "favorite_count" : "9",
      "id_str" : "1271854777077287481",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1271854777077287481",
      "created_at" : "Sat Jun 13 17:19:43 +0000 2020",
      "favorited" : false,
      "full_text" : "Today's patient: a child's alarm clock in the form of a hen. It pecks. One peck a second. It had stopped pecking. It's pecking now, and there doesn't seem to be a way to make it stop.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1209864069563684806"
          ],
          "editableUntil" : "2019-12-25T16:50:47.028Z",
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
        "175"
      ],
      "favorite_count" : "25",
      "id_str" : "1209864069563684806",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1209864069563684806",
      "created_at" : "Wed Dec 25 15:50:47 +0000 2019",
      "favorited" : false,
      "full_text" : "Paper hats, four kinds of potato, and from Magnus a set of Swiss screwdrivers in a rosewood box. I've been looking at it for an hour. He says I have said \"oh\" eleven times 😭❤️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1266762561605358347"
          ],
          "editableUntil" : "2020-05-30T17:05:04.654Z",
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
      "favorite_count" : "31",
      "id_str" : "1266762561605358347",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1266762561605358347",
      "created_at" : "Sat May 30 16:05:04 +0000 2020",
      "favorited" : false,
      "full_text" : "木漏れ日, which is the light that comes down through leaves. I had it from the pillar clock man's daughter. Took a whole tea break under the plum tree looking at some",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1261606487190080550"
          ],
          "editableUntil" : "2020-05-16T11:36:40.718Z",
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
        "71"
      ],
      "favorite_count" : "12",
      "id_str" : "1261606487190080550",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1261606487190080550",
      "created_at" : "Sat May 16 10:36:40 +0000 2020",
      "favorited" : false,
      "full_text" : "A blackbird is nesting in Walter's good hat. He has bought another hat.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1573654672240658653"
          ],
          "editableUntil" : "2022-09-24T13:44:45.609Z",
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
        "226"
      ],
      "favorite_count" : "93",
      "id_str" : "1573654672240658653",
      "truncated" : false,
      "retweet_count" : "11",
      "id" : "1573654672240658653",
      "created_at" : "Sat Sep 24 12:44:45 +0000 2022",
      "favorited" : false,
      "full_text" : "Four men, two slings and a crane brought the tower movement down this morning. 600 kilos. Then the lorry was late so it sat for a quarter of an hour on a pallet outside the chip shop, in the sun, for the first time since 1887.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1566008330714524469"
          ],
          "editableUntil" : "2022-09-03T11:20:55.727Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "Hallowick",
            "indices" : [
              "88",
              "98"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1566008330714524469/photo/1",
            "indices" : [
              "99",
              "122"
            ],
            "url" : "https://t.co/0QsOVRSa7d",
            "media_url" : "http://pbs.twimg.com/media/EE7nMczE2hfOdvs.jpg",
            "id_str" : "1566008221607427602",
            "id" : "1566008221607427602",
            "media_url_https" : "https://pbs.twimg.com/media/EE7nMczE2hfOdvs.jpg",
            "sizes" : {
              "large" : {
                "w" : "2048",
                "h" : "1536",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/0QsOVRSa7d"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "20",
      "id_str" : "1566008330714524469",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1566008330714524469",
      "possibly_sensitive" : false,
      "created_at" : "Sat Sep 03 10:20:55 +0000 2022",
      "favorited" : false,
      "full_text" : "Scaffolding's up around teh tower. It looks like it has been given a really good brace. #Hallowick https://t.co/0QsOVRSa7d",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1566008330714524469/photo/1",
            "indices" : [
              "99",
              "122"
            ],
            "url" : "https://t.co/0QsOVRSa7d",
            "media_url" : "http://pbs.twimg.com/media/EE7nMczE2hfOdvs.jpg",
            "id_str" : "1566008221607427602",
            "id" : "1566008221607427602",
            "media_url_https" : "https://pbs.twimg.com/media/EE7nMczE2hfOdvs.jpg",
            "sizes" : {
              "large" : {
                "w" : "2048",
                "h" : "1536",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/0QsOVRSa7d"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1560983469165276679"
          ],
          "editableUntil" : "2022-08-20T14:33:55.376Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Hallowick Hives 🐝",
            "screen_name" : "hallowick_hives",
            "indices" : [
              "0",
              "16"
            ],
            "id_str" : "782731893094771115",
            "id" : "782731893094771115"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1560906713401139572",
      "in_reply_to_status_id" : "1560906713401139572",
      "id_str" : "1560983469165276679",
      "in_reply_to_user_id" : "782731893094771115",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1560983469165276679",
      "in_reply_to_screen_name" : "hallowick_hives",
      "in_reply_to_user_id_str" : "782731893094771115",
      "created_at" : "Sat Aug 20 13:33:55 +0000 2022",
      "favorited" : false,
      "full_text" : "@hallowick_hives oh no. Oh I am sorry. Is it the whole hive? I'm round your way Thursday, I could bring a pie and not talk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1558882718073651542"
          ],
          "editableUntil" : "2022-08-14T19:26:17.286Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "59"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1558530746623931294",
      "in_reply_to_status_id" : "1558530746623931294",
      "id_str" : "1558882718073651542",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1558882718073651542",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sun Aug 14 18:26:17 +0000 2022",
      "favorited" : false,
      "full_text" : "Magnus has gone and BOUGHT one. He said the house felt odd.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1558530746623931294"
          ],
          "editableUntil" : "2022-08-13T20:07:40.753Z",
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
        "74"
      ],
      "favorite_count" : "3",
      "id_str" : "1558530746623931294",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1558530746623931294",
      "created_at" : "Sat Aug 13 19:07:40 +0000 2022",
      "favorited" : false,
      "full_text" : "No courgettes this year, mildew got the lot. I really thought I'd be glad.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1555867609425912205"
          ],
          "editableUntil" : "2022-08-06T11:45:19.366Z",
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
        "urls" : [
          {
            "url" : "https://t.co/naFZLaNs7T",
            "expanded_url" : "https://example.org/plots/newsletter-31",
            "display_url" : "example.org/plots/newslett…",
            "indices" : [
              "113",
              "136"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "136"
      ],
      "favorite_count" : "8",
      "id_str" : "1555867609425912205",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1555867609425912205",
      "possibly_sensitive" : false,
      "created_at" : "Sat Aug 06 10:45:19 +0000 2022",
      "favorited" : false,
      "full_text" : "It's my turn on the allotment newsletter. Contents: rain (lack of), a hosepipe (whose), a poem by Clive (sorry). https://t.co/naFZLaNs7T",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1553347845267165222"
          ],
          "editableUntil" : "2022-07-30T12:52:40.776Z",
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
        "167"
      ],
      "favorite_count" : "9",
      "id_str" : "1553347845267165222",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1553347845267165222",
      "created_at" : "Sat Jul 30 11:52:40 +0000 2022",
      "favorited" : false,
      "full_text" : "I've mended the same mantel clock four times since Easter and each time the minute it's home it stops. Today I went and looked. It lives on top of the washing machine.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1548369763944334674"
          ],
          "editableUntil" : "2022-07-16T19:11:33.700Z",
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
        "107"
      ],
      "favorite_count" : "1",
      "id_str" : "1548369763944334674",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1548369763944334674",
      "created_at" : "Sat Jul 16 18:11:33 +0000 2022",
      "favorited" : false,
      "full_text" : "Hottest day anyone here can remember. Rescued: one hedgehog (saucer of water, shade), one tourist (same). 🦔",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1540792053969833189"
          ],
          "editableUntil" : "2022-06-25T21:20:26.855Z",
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
        "121"
      ],
      "favorite_count" : "4",
      "id_str" : "1540792053969833189",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1540792053969833189",
      "created_at" : "Sat Jun 25 20:20:26 +0000 2022",
      "favorited" : false,
      "full_text" : "Perfect evening. Window open, beans on the stove, somebody on the harbour learning the trumpet and nearly getting there 🌅",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1538212381759099035"
          ],
          "editableUntil" : "2022-06-18T18:29:45.072Z",
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
        "55"
      ],
      "favorite_count" : "2",
      "id_str" : "1538212381759099035",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1538212381759099035",
      "created_at" : "Sat Jun 18 17:29:45 +0000 2022",
      "favorited" : false,
      "full_text" : "Did it in the voice. Felt a fool. They've grown an inch",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1535663247289809298"
          ],
          "editableUntil" : "2022-06-11T17:40:24.054Z",
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
        "113"
      ],
      "favorite_count" : "12",
      "id_str" : "1535663247289809298",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1535663247289809298",
      "created_at" : "Sat Jun 11 16:40:24 +0000 2022",
      "favorited" : false,
      "full_text" : "Walter's away for a week and I'm to water the leeks. He has left four pages. Page three deals with tone of voice.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1528299498799736721"
          ],
          "editableUntil" : "2022-05-22T09:59:29.602Z",
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
        "71"
      ],
      "favorite_count" : "5",
      "id_str" : "1528299498799736721",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1528299498799736721",
      "created_at" : "Sun May 22 08:59:29 +0000 2022",
      "favorited" : false,
      "full_text" : "Home. Fusee has been sick in a shoe to show there are no hard feelings.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1528097434415618518"
          ],
          "editableUntil" : "2022-05-21T20:36:33.699Z",
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
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1528097434415618518/photo/1",
            "indices" : [
              "138",
              "161"
            ],
            "url" : "https://t.co/kRxeaSbCzn",
            "media_url" : "http://pbs.twimg.com/media/EOyWgrp1Fuz32qs.jpg",
            "id_str" : "1528097344834291278",
            "id" : "1528097344834291278",
            "media_url_https" : "https://pbs.twimg.com/media/EOyWgrp1Fuz32qs.jpg",
            "sizes" : {
              "large" : {
                "w" : "900",
                "h" : "1200",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/kRxeaSbCzn"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "161"
      ],
      "favorite_count" : "32",
      "id_str" : "1528097434415618518",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1528097434415618518",
      "possibly_sensitive" : false,
      "created_at" : "Sat May 21 19:36:33 +0000 2022",
      "favorited" : false,
      "full_text" : "Luna de miel: cuatro días en Xixón. Sidra, lluvia, percebes, más lluvia. Magnus ya escancia sin mojarse los zapatos. Los míos no cuentan. https://t.co/kRxeaSbCzn",
      "lang" : "es",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1528097434415618518/photo/1",
            "indices" : [
              "138",
              "161"
            ],
            "url" : "https://t.co/kRxeaSbCzn",
            "media_url" : "http://pbs.twimg.com/media/EOyWgrp1Fuz32qs.jpg",
            "id_str" : "1528097344834291278",
            "id" : "1528097344834291278",
            "media_url_https" : "https://pbs.twimg.com/media/EOyWgrp1Fuz32qs.jpg",
            "sizes" : {
              "large" : {
                "w" : "900",
                "h" : "1200",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/kRxeaSbCzn"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1523577803404385121"
          ],
          "editableUntil" : "2022-05-09T09:17:09.695Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Friends of Hallowick Tower",
            "screen_name" : "hallowicktower",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "976050719207322638",
            "id" : "976050719207322638"
          },
          {
            "name" : "Crumb and Quay Bakery",
            "screen_name" : "crumb_n_quay",
            "indices" : [
              "16",
              "29"
            ],
            "id_str" : "2050086786",
            "id" : "2050086786"
          },
          {
            "name" : "Dot Pengelly",
            "screen_name" : "dotsqueezes",
            "indices" : [
              "30",
              "42"
            ],
            "id_str" : "721125956153194168",
            "id" : "721125956153194168"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "89"
      ],
      "favorite_count" : "8",
      "in_reply_to_status_id_str" : "1523438636397273993",
      "in_reply_to_status_id" : "1523438636397273993",
      "id_str" : "1523577803404385121",
      "in_reply_to_user_id" : "976050719207322638",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1523577803404385121",
      "in_reply_to_screen_name" : "hallowicktower",
      "in_reply_to_user_id_str" : "976050719207322638",
      "created_at" : "Mon May 09 08:17:09 +0000 2022",
      "favorited" : false,
      "full_text" : "@hallowicktower @crumb_n_quay @dotsqueezes thank you, thank you, and I've found your pipe",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1523266834010279681"
          ],
          "editableUntil" : "2022-05-08T12:41:28.814Z",
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
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1523266834010279681/photo/1",
            "indices" : [
              "0",
              "23"
            ],
            "url" : "https://t.co/ztC7HOJCUa",
            "media_url" : "http://pbs.twimg.com/media/EQRsYfzxKBclWIs.jpg",
            "id_str" : "1523266728800996734",
            "id" : "1523266728800996734",
            "media_url_https" : "https://pbs.twimg.com/media/EQRsYfzxKBclWIs.jpg",
            "sizes" : {
              "large" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/ztC7HOJCUa"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "23"
      ],
      "favorite_count" : "97",
      "id_str" : "1523266834010279681",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1523266834010279681",
      "possibly_sensitive" : false,
      "created_at" : "Sun May 08 11:41:28 +0000 2022",
      "favorited" : false,
      "full_text" : "https://t.co/ztC7HOJCUa",
      "lang" : "zxx",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1523266834010279681/photo/1",
            "indices" : [
              "0",
              "23"
            ],
            "url" : "https://t.co/ztC7HOJCUa",
            "media_url" : "http://pbs.twimg.com/media/EQRsYfzxKBclWIs.jpg",
            "id_str" : "1523266728800996734",
            "id" : "1523266728800996734",
            "media_url_https" : "https://pbs.twimg.com/media/EQRsYfzxKBclWIs.jpg",
            "sizes" : {
              "large" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/ztC7HOJCUa"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1523261672989732689"
          ],
          "editableUntil" : "2022-05-08T12:20:58.331Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "153"
      ],
      "favorite_count" : "5",
      "in_reply_to_status_id_str" : "1523254391619763540",
      "in_reply_to_status_id" : "1523254391619763540",
      "id_str" : "1523261672989732689",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1523261672989732689",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sun May 08 11:20:58 +0000 2022",
      "favorited" : false,
      "full_text" : "Dot played us in. Walter wore the good hat (the second one; the blackbirds have still got the first). The Bishop attended, uninvited, and had the salmon.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1523254391619763540"
          ],
          "editableUntil" : "2022-05-08T11:52:02.317Z",
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
        "176"
      ],
      "favorite_count" : "139",
      "id_str" : "1523254391619763540",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1523254391619763540",
      "created_at" : "Sun May 08 10:52:02 +0000 2022",
      "favorited" : false,
      "full_text" : "Married. He was eleven minutes late because of the tide and I was eleven minutes early because of the clock. So we each stood about for a bit, in different places, being happy.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1472243694383025702"
          ],
          "editableUntil" : "2021-12-18T17:33:44.363Z",
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
        "116"
      ],
      "favorite_count" : "9",
      "id_str" : "1472243694383025702",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1472243694383025702",
      "created_at" : "Sat Dec 18 16:33:44 +0000 2021",
      "favorited" : false,
      "full_text" : "A boy of about nine came in with 85p to buy his grandad \"some time\". We sold him a lot. Josie wrote out the receipt.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1256594245222231417"
          ],
          "editableUntil" : "2020-05-02T15:39:49.110Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Pelayo",
            "screen_name" : "pelayo_orbayu",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "750116983794565297",
            "id" : "750116983794565297"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "52"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1256437462138434111",
      "in_reply_to_status_id" : "1256437462138434111",
      "id_str" : "1256594245222231417",
      "in_reply_to_user_id" : "750116983794565297",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1256594245222231417",
      "in_reply_to_screen_name" : "pelayo_orbayu",
      "in_reply_to_user_id_str" : "750116983794565297",
      "created_at" : "Sat May 02 14:39:49 +0000 2020",
      "favorited" : false,
      "full_text" : "@pelayo_orbayu con cebolla. No hay más que hablar 🇪🇸",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1254144814685963748"
          ],
          "editableUntil" : "2020-04-25T21:26:39.362Z",
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
        "103"
      ],
      "favorite_count" : "2",
      "id_str" : "1254144814685963748",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1254144814685963748",
      "created_at" : "Sat Apr 25 20:26:39 +0000 2020",
      "favorited" : false,
      "full_text" : "La tortilla de mi abuela lleva patata, cebolla, huevos y una discusión con mi hermana sobre la cebolla.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1251529102990114358"
          ],
          "editableUntil" : "2020-04-18T16:12:45.096Z",
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
        "45"
      ],
      "favorite_count" : "4",
      "id_str" : "1251529102990114358",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1251529102990114358",
      "created_at" : "Sat Apr 18 15:12:45 +0000 2020",
      "favorited" : false,
      "full_text" : "Planted out 31 more cabbages. I know. I KNOW.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1248701083162420593"
          ],
          "editableUntil" : "2020-04-10T20:55:12.627Z",
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
        "urls" : [
          {
            "url" : "https://t.co/VPMJ3hvfOK",
            "expanded_url" : "https://example.org/essays/coach-time",
            "display_url" : "example.org/essays/coach-t…",
            "indices" : [
              "147",
              "170"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "170"
      ],
      "favorite_count" : "2",
      "id_str" : "1248701083162420593",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1248701083162420593",
      "possibly_sensitive" : false,
      "created_at" : "Fri Apr 10 19:55:12 +0000 2020",
      "favorited" : false,
      "full_text" : "Twenty minutes well spent: how they used to set the church clock by the watch of the guard on the mail coach, and what they did when he was drunk. https://t.co/VPMJ3hvfOK",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1244184344605037364"
          ],
          "editableUntil" : "2020-03-29T09:47:18.238Z",
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
        "124"
      ],
      "favorite_count" : "0",
      "id_str" : "1244184344605037364",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1244184344605037364",
      "created_at" : "Sun Mar 29 08:47:18 +0000 2020",
      "favorited" : false,
      "full_text" : "Forward, 52, on my own, in slippers, with the wireless on and singing. No complaints except from the cuckoo, and he can talk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1238813249979901901"
          ],
          "editableUntil" : "2020-03-14T14:04:29.489Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Hallowick Hives 🐝",
            "screen_name" : "hallowick_hives",
            "indices" : [
              "0",
              "16"
            ],
            "id_str" : "782731893094771115",
            "id" : "782731893094771115"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "93"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1238695222264696770",
      "in_reply_to_status_id" : "1238695222264696770",
      "id_str" : "1238813249979901901",
      "in_reply_to_user_id" : "782731893094771115",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1238813249979901901",
      "in_reply_to_screen_name" : "hallowick_hives",
      "in_reply_to_user_id_str" : "782731893094771115",
      "created_at" : "Sat Mar 14 13:04:29 +0000 2020",
      "favorited" : false,
      "full_text" : "@hallowick_hives about 2 weeks after you think they're ready, or 1 week before the pigeons do",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1257019335453586306"
          ],
          "editableUntil" : "2020-05-03T19:48:58.519Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "clockrepair",
            "indices" : [
              "185",
              "197"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "197"
      ],
      "favorite_count" : "29",
      "id_str" : "1257019335453586306",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1257019335453586306",
      "created_at" : "Sun May 03 18:48:58 +0000 2020",
      "favorited" : false,
      "full_text" : "Found inside clocks this spring:\n\na love letter (1931, unsigned)\nseven farthings\na dead wasp\na live wasp\none pickled onion in a twist of newspaper\n\nThe onion was in the best condition. #clockrepair",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1236612828653077036"
          ],
          "editableUntil" : "2020-03-08T12:20:48.163Z",
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
        "40"
      ],
      "favorite_count" : "7",
      "id_str" : "1236612828653077036",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1236612828653077036",
      "created_at" : "Sun Mar 08 11:20:48 +0000 2020",
      "favorited" : false,
      "full_text" : "Broad beans in. I have learnt nothing. 🌱",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1233799226167412746"
          ],
          "editableUntil" : "2020-02-29T18:00:33.056Z",
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
        "113"
      ],
      "favorite_count" : "10",
      "id_str" : "1233799226167412746",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1233799226167412746",
      "created_at" : "Sat Feb 29 17:00:33 +0000 2020",
      "favorited" : false,
      "full_text" : "They give you a free day every four years and every four years I do my paperwork on it. Where is the statue to me",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1226144282118147673"
          ],
          "editableUntil" : "2020-02-08T15:02:32.173Z",
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
        "urls" : [
          {
            "url" : "https://t.co/cLJJKKqHBe",
            "expanded_url" : "https://example.org/museum/pillar-clocks",
            "display_url" : "example.org/museum/pillar-…",
            "indices" : [
              "78",
              "101"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "152"
      ],
      "favorite_count" : "4",
      "id_str" : "1226144282118147673",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1226144282118147673",
      "possibly_sensitive" : false,
      "created_at" : "Sat Feb 08 14:02:32 +0000 2020",
      "favorited" : false,
      "full_text" : "For those who want to see how the numerals slide, there's a good animation at https://t.co/cLJJKKqHBe and a less good one of me doing it with two rulers",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1223958567164147190"
          ],
          "editableUntil" : "2020-02-02T14:17:17.119Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "142"
      ],
      "favorite_count" : "3",
      "in_reply_to_status_id_str" : "1223623764946426343",
      "in_reply_to_status_id" : "1223623764946426343",
      "id_str" : "1223958567164147190",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1223958567164147190",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sun Feb 02 13:17:17 +0000 2020",
      "favorited" : false,
      "full_text" : "So sunset is always six, and the clock has to make room for it. I told Walter about this. He thought it over and said \"That's just gardening.\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1223623764946426343"
          ],
          "editableUntil" : "2020-02-01T16:06:54.050Z",
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
        "232"
      ],
      "favorite_count" : "33",
      "id_str" : "1223623764946426343",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1223623764946426343",
      "created_at" : "Sat Feb 01 15:06:54 +0000 2020",
      "favorited" : false,
      "full_text" : "A customer's uncle left him a Japanese pillar clock. Its hours are long in summer and short in winter, you slide the numerals along to suit the season. 和時計. I have wanted to see one for twenty years and it came in a supermarket bag.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1217065160524177321"
          ],
          "editableUntil" : "2020-01-14T13:45:20.903Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "33"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1217015148516974134",
      "in_reply_to_status_id" : "1217015148516974134",
      "id_str" : "1217065160524177321",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1217065160524177321",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Tue Jan 14 12:45:20 +0000 2020",
      "favorited" : false,
      "full_text" : "We have settled on joint custody.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1217015148516974134"
          ],
          "editableUntil" : "2020-01-14T10:26:37.111Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "148"
      ],
      "favorite_count" : "9",
      "in_reply_to_status_id_str" : "1216993903138291511",
      "in_reply_to_status_id" : "1216993903138291511",
      "id_str" : "1217015148516974134",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1217015148516974134",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Tue Jan 14 09:26:37 +0000 2020",
      "favorited" : false,
      "full_text" : "Found it. Plot 22. It came down on its feet with the door shut and the geraniums still on the shelf. The man on plot 22 has asked if he can keep it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1216993903138291511"
          ],
          "editableUntil" : "2020-01-14T09:02:11.818Z",
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
        "96"
      ],
      "favorite_count" : "2",
      "id_str" : "1216993903138291511",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1216993903138291511",
      "created_at" : "Tue Jan 14 08:02:11 +0000 2020",
      "favorited" : false,
      "full_text" : "The greenhouse has gone. I don't mean it's broken. I mean I'm standing where it was and it isn't",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1152881813271173291"
          ],
          "editableUntil" : "2019-07-21T11:03:38.449Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Dot Pengelly",
            "screen_name" : "dotsqueezes",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "721125956153194168",
            "id" : "721125956153194168"
          },
          {
            "name" : "Fiddle Pat",
            "screen_name" : "fiddlepat_hw",
            "indices" : [
              "13",
              "26"
            ],
            "id_str" : "1254009581",
            "id" : "1254009581"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "119"
      ],
      "favorite_count" : "3",
      "in_reply_to_status_id_str" : "1152823931876463353",
      "in_reply_to_status_id" : "1152823931876463353",
      "id_str" : "1152881813271173291",
      "in_reply_to_user_id" : "721125956153194168",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1152881813271173291",
      "in_reply_to_screen_name" : "dotsqueezes",
      "in_reply_to_user_id_str" : "721125956153194168",
      "created_at" : "Sun Jul 21 10:03:38 +0000 2019",
      "favorited" : false,
      "full_text" : "@dotsqueezes @fiddlepat_hw thank you both. I do know about the bar I left out. I was hoping it would be taken for style",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1208722678727542512"
          ],
          "editableUntil" : "2019-12-22T13:15:18.247Z",
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
        "138"
      ],
      "favorite_count" : "12",
      "id_str" : "1208722678727542512",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1208722678727542512",
      "created_at" : "Sun Dec 22 12:15:18 +0000 2019",
      "favorited" : false,
      "full_text" : "Otro 22 de diciembre y otra vez no me ha tocado nada. Dice mi abuela que el tiempo es oro. Pues por tiempo que no quede: tengo 57 relojes.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1208056791906555805"
          ],
          "editableUntil" : "2019-12-20T17:09:18.457Z",
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
        "69"
      ],
      "favorite_count" : "0",
      "id_str" : "1208056791906555805",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1208056791906555805",
      "created_at" : "Fri Dec 20 16:09:18 +0000 2019",
      "favorited" : false,
      "full_text" : "Man in a hurry: \"Can't you just make it go?\" Sir, I could make YOU go",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1203754659392605628"
          ],
          "editableUntil" : "2019-12-08T20:14:10.136Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Dot Pengelly",
            "screen_name" : "dotsqueezes",
            "indices" : [
              "3",
              "15"
            ],
            "id_str" : "721125956153194168",
            "id" : "721125956153194168"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "68"
      ],
      "favorite_count" : "0",
      "id_str" : "1203754659392605628",
      "truncated" : false,
      "retweet_count" : "21",
      "id" : "1203754659392605628",
      "created_at" : "Sun Dec 08 19:14:10 +0000 2019",
      "favorited" : false,
      "full_text" : "RT @dotsqueezes: Pupil asked when it gets easier. Told her Thursday.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1199250375800591536"
          ],
          "editableUntil" : "2019-11-26T09:55:45.242Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Clive (valves)",
            "screen_name" : "oldradioclive",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "751204149782348458",
            "id" : "751204149782348458"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "127"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1199119010197911746",
      "in_reply_to_status_id" : "1199119010197911746",
      "id_str" : "1199250375800591536",
      "in_reply_to_user_id" : "751204149782348458",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1199250375800591536",
      "in_reply_to_screen_name" : "oldradioclive",
      "in_reply_to_user_id_str" : "751204149782348458",
      "created_at" : "Tue Nov 26 08:55:45 +0000 2019",
      "favorited" : false,
      "full_text" : "@oldradioclive he DID leave a number. It's a number for a swimming baths in Leeds, and they were very nice about it, both times",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1198911780756817380"
          ],
          "editableUntil" : "2019-11-25T11:30:17.893Z",
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
        "98"
      ],
      "favorite_count" : "6",
      "id_str" : "1198911780756817380",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1198911780756817380",
      "created_at" : "Mon Nov 25 10:30:17 +0000 2019",
      "favorited" : false,
      "full_text" : "Ticket 212 has been here 900 days. I've knitted him a scarf. Well, a collar. He's six inches tall.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1195302063745591865"
          ],
          "editableUntil" : "2019-11-15T12:26:34.292Z",
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
        "164"
      ],
      "favorite_count" : "5",
      "id_str" : "1195302063745591865",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1195302063745591865",
      "created_at" : "Fri Nov 15 11:26:34 +0000 2019",
      "favorited" : false,
      "full_text" : "My tea has gone cold next to me every working day since 2011. Today I made a point of drinking it hot. Burnt my tongue. I see now that I'd been keeping myself safe.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1190640767888281065"
          ],
          "editableUntil" : "2019-11-02T15:44:14.757Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ingrid S. ⌚",
            "screen_name" : "ingrid_balance",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "808461433495726392",
            "id" : "808461433495726392"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "0",
      "id_str" : "1190640767888281065",
      "truncated" : false,
      "retweet_count" : "28",
      "id" : "1190640767888281065",
      "created_at" : "Sat Nov 02 14:44:14 +0000 2019",
      "favorited" : false,
      "full_text" : "RT @ingrid_balance: A customer has sent me a wedding invitation by mistake, and now a second letter asking me to disregard the first. I hav…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1188267555484617219"
          ],
          "editableUntil" : "2019-10-27T02:33:56.828Z",
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
        "105"
      ],
      "favorite_count" : "7",
      "id_str" : "1188267555484617219",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1188267555484617219",
      "created_at" : "Sun Oct 27 01:33:56 +0000 2019",
      "favorited" : false,
      "full_text" : "Quiet hour. The cat sat down in the exact middle of the floor and washed, as though she had organised it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1185642902049330569"
          ],
          "editableUntil" : "2019-10-19T20:44:30.685Z",
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
        "urls" : [
          {
            "url" : "https://t.co/IGRPdTRTni",
            "expanded_url" : "https://example.com/tunes/speed-the-plough",
            "display_url" : "example.com/tunes/speed-th…",
            "indices" : [
              "114",
              "137"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "137"
      ],
      "favorite_count" : "22",
      "id_str" : "1185642902049330569",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1185642902049330569",
      "possibly_sensitive" : false,
      "created_at" : "Sat Oct 19 19:44:30 +0000 2019",
      "favorited" : false,
      "full_text" : "I've been asked what tune it is that I keep failing at. It's this one. Imagine it slower and with more breathing. https://t.co/IGRPdTRTni",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1180779133770512686"
          ],
          "editableUntil" : "2019-10-06T10:37:37.963Z",
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
        "74"
      ],
      "favorite_count" : "0",
      "id_str" : "1180779133770512686",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1180779133770512686",
      "created_at" : "Sun Oct 06 09:37:37 +0000 2019",
      "favorited" : false,
      "full_text" : "He has since said that my onions \"were all right\". I may have it engraved.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1134743031027979569"
          ],
          "editableUntil" : "2019-06-01T09:46:35.760Z",
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
        "117"
      ],
      "favorite_count" : "5",
      "id_str" : "1134743031027979569",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1134743031027979569",
      "created_at" : "Sat Jun 01 08:46:35 +0000 2019",
      "favorited" : false,
      "full_text" : "Swam before work. Eleven degrees. Couldn't feel my hands until half past nine when one of them dropped the tweezers 🌊",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1180527766543681383"
          ],
          "editableUntil" : "2019-10-05T17:58:47.346Z",
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
        "109"
      ],
      "favorite_count" : "36",
      "id_str" : "1180527766543681383",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1180527766543681383",
      "created_at" : "Sat Oct 05 16:58:47 +0000 2019",
      "favorited" : false,
      "full_text" : "Leek Show. WALTER FIRST 🥇 He shook my hand!! He has never shaken my hand. It's like being given a warm brick.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1175429624886136607"
          ],
          "editableUntil" : "2019-09-21T16:20:35.656Z",
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
        "urls" : [
          {
            "url" : "https://t.co/R1sDUwrbMr",
            "expanded_url" : "https://twitter.com/crumb_n_quay/status/1175078058324939252",
            "display_url" : "twitter.com/crumb_n_quay/s…",
            "indices" : [
              "105",
              "128"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "5",
      "id_str" : "1175429624886136607",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1175429624886136607",
      "possibly_sensitive" : false,
      "created_at" : "Sat Sep 21 15:20:35 +0000 2019",
      "favorited" : false,
      "full_text" : "This is the loaf. I had one on Thursday and ate half of it in the street, tearing at it like the Bishop. https://t.co/R1sDUwrbMr",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1172842815462796893"
          ],
          "editableUntil" : "2019-09-14T13:01:32.229Z",
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
        "65"
      ],
      "favorite_count" : "0",
      "id_str" : "1172842815462796893",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1172842815462796893",
      "created_at" : "Sat Sep 14 12:01:32 +0000 2019",
      "favorited" : false,
      "full_text" : "There is a wasp in the shop and it's taken against the regulator.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1167490635324303166"
          ],
          "editableUntil" : "2019-08-30T18:33:53.045Z",
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
        "106"
      ],
      "favorite_count" : "2",
      "id_str" : "1167490635324303166",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1167490635324303166",
      "created_at" : "Fri Aug 30 17:33:53 +0000 2019",
      "favorited" : false,
      "full_text" : "Flat day. Three bushings, swept the floor, nobody came. Tide went out, tide came in. I watched it do both.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1164237613491027815"
          ],
          "editableUntil" : "2019-08-21T19:07:32.202Z",
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
        "96"
      ],
      "favorite_count" : "5",
      "id_str" : "1164237613491027815",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1164237613491027815",
      "created_at" : "Wed Aug 21 18:07:32 +0000 2019",
      "favorited" : false,
      "full_text" : "Thank you to whoever left the runner beans on the step. Bag's on the handle if you want it back.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1162768489485943077"
          ],
          "editableUntil" : "2019-08-17T17:49:45.744Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Sund Ferry",
            "screen_name" : "sundferry_info",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "2084722272",
            "id" : "2084722272"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "115"
      ],
      "favorite_count" : "1",
      "id_str" : "1162768489485943077",
      "in_reply_to_user_id" : "2084722272",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1162768489485943077",
      "in_reply_to_screen_name" : "sundferry_info",
      "in_reply_to_user_id_str" : "2084722272",
      "created_at" : "Sat Aug 17 16:49:45 +0000 2019",
      "favorited" : false,
      "full_text" : "@sundferry_info is the 17.30 running, and if so is the engineer on it, and if so does he know it's his turn to cook",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1157610942370562450"
          ],
          "editableUntil" : "2019-08-03T12:15:30.689Z",
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
        "82"
      ],
      "favorite_count" : "6",
      "id_str" : "1157610942370562450",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1157610942370562450",
      "created_at" : "Sat Aug 03 11:15:30 +0000 2019",
      "favorited" : false,
      "full_text" : "What do you call a person who can't say no to seedlings. Anyway I have 31 cabbages",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1157355621184854487"
          ],
          "editableUntil" : "2019-08-02T19:20:57.375Z",
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
        "134"
      ],
      "favorite_count" : "7",
      "id_str" : "1157355621184854487",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1157355621184854487",
      "created_at" : "Fri Aug 02 18:20:57 +0000 2019",
      "favorited" : false,
      "full_text" : "Courgettes: fourteen. Magnus has started taking the long way home so that the ratatouille will be somebody else's by the time he's in.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1152712025781399068"
          ],
          "editableUntil" : "2019-07-20T23:48:57.957Z",
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
        "164"
      ],
      "favorite_count" : "1",
      "id_str" : "1152712025781399068",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1152712025781399068",
      "created_at" : "Sat Jul 20 22:48:57 +0000 2019",
      "favorited" : false,
      "full_text" : "First session at the Lobster. Played two tunes and hid behind the fiddles for the rest. Somebody bought me a half. It may have been out of pity. It tasted the same.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1147770220901121224"
          ],
          "editableUntil" : "2019-07-07T08:31:59.859Z",
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
        "60"
      ],
      "favorite_count" : "4",
      "id_str" : "1147770220901121224",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1147770220901121224",
      "created_at" : "Sun Jul 07 07:31:59 +0000 2019",
      "favorited" : false,
      "full_text" : "Correction: the crab was not in the bath. It was in my shoe.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1145062614100820286"
          ],
          "editableUntil" : "2019-06-29T21:12:56.093Z",
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
        "83"
      ],
      "favorite_count" : "0",
      "id_str" : "1145062614100820286",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1145062614100820286",
      "created_at" : "Sat Jun 29 20:12:56 +0000 2019",
      "favorited" : false,
      "full_text" : "Strawberries! Enough for one bowl, or for two people who don't trust each other. 🍓🍓",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1139887922793384788"
          ],
          "editableUntil" : "2019-06-15T14:30:33.544Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/ZZ34MQ5xYr",
            "expanded_url" : "https://example.org/hallowick-tower",
            "display_url" : "example.org/hallowick-towe…",
            "indices" : [
              "104",
              "127"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "127"
      ],
      "favorite_count" : "0",
      "id_str" : "1139887922793384788",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1139887922793384788",
      "possibly_sensitive" : false,
      "created_at" : "Sat Jun 15 13:30:33 +0000 2019",
      "favorited" : false,
      "full_text" : "The tower fund stands at £2,310.40. The 40p came from a boy on the pier, who said it was for the hands. https://t.co/ZZ34MQ5xYr",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1132335127457523695"
          ],
          "editableUntil" : "2019-05-25T18:18:26.812Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "Hallowick",
            "indices" : [
              "131",
              "141"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/h2n5LTG0No",
            "expanded_url" : "https://example.org/archive/harbour-log-1871",
            "display_url" : "example.org/archive/harbou…",
            "indices" : [
              "107",
              "130"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "141"
      ],
      "favorite_count" : "3",
      "id_str" : "1132335127457523695",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1132335127457523695",
      "possibly_sensitive" : false,
      "created_at" : "Sat May 25 17:18:26 +0000 2019",
      "favorited" : false,
      "full_text" : "Tide + moon + someone's lovely handwriting: the harbour log for 1871, all scanned. That's my evening gone. https://t.co/h2n5LTG0No #Hallowick",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1130023434653251550"
          ],
          "editableUntil" : "2019-05-19T09:12:36.298Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "moss and marrow",
            "screen_name" : "mossandmarrow",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1311429198",
            "id" : "1311429198"
          },
          {
            "name" : "Hallowick Hives 🐝",
            "screen_name" : "hallowick_hives",
            "indices" : [
              "15",
              "31"
            ],
            "id_str" : "782731893094771115",
            "id" : "782731893094771115"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "123"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1129811035098408116",
      "in_reply_to_status_id" : "1129811035098408116",
      "id_str" : "1130023434653251550",
      "in_reply_to_user_id" : "1311429198",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1130023434653251550",
      "in_reply_to_screen_name" : "mossandmarrow",
      "in_reply_to_user_id_str" : "1311429198",
      "created_at" : "Sun May 19 08:12:36 +0000 2019",
      "favorited" : false,
      "full_text" : "@mossandmarrow @hallowick_hives it was too much muck, aparently. \"You've spoilt them,\" he said. Like I'd bought them a pony",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1129698417565567089"
          ],
          "editableUntil" : "2019-05-18T11:41:06.186Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "19"
      ],
      "favorite_count" : "3",
      "in_reply_to_status_id_str" : "1129690048653202323",
      "in_reply_to_status_id" : "1129690048653202323",
      "id_str" : "1129698417565567089",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1129698417565567089",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sat May 18 10:41:06 +0000 2019",
      "favorited" : false,
      "full_text" : "Walter has told me.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1129690048653202323"
          ],
          "editableUntil" : "2019-05-18T11:07:50.882Z",
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
        "95"
      ],
      "favorite_count" : "2",
      "id_str" : "1129690048653202323",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1129690048653202323",
      "created_at" : "Sat May 18 10:07:50 +0000 2019",
      "favorited" : false,
      "full_text" : "Does anyone know why my radishes are all top and no bottom? Asking here before Walter tells me.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1127241522041479140"
          ],
          "editableUntil" : "2019-05-11T16:58:16.646Z",
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
        "135"
      ],
      "favorite_count" : "4",
      "id_str" : "1127241522041479140",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1127241522041479140",
      "created_at" : "Sat May 11 15:58:16 +0000 2019",
      "favorited" : false,
      "full_text" : "To the lady who rang to ask if I could make her clock tick \"less\": I've been thinking about it all afternoon. I could. I don't want to.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1123143359319094460"
          ],
          "editableUntil" : "2019-04-30T09:33:38.513Z",
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
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1123143359319094460/photo/1",
            "indices" : [
              "0",
              "23"
            ],
            "url" : "https://t.co/nXkTk4KTAc",
            "media_url" : "http://pbs.twimg.com/media/EkUb9csvuIxTdus.jpg",
            "id_str" : "1123143267656339553",
            "id" : "1123143267656339553",
            "media_url_https" : "https://pbs.twimg.com/media/EkUb9csvuIxTdus.jpg",
            "sizes" : {
              "large" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/nXkTk4KTAc"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "23"
      ],
      "favorite_count" : "4",
      "id_str" : "1123143359319094460",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1123143359319094460",
      "possibly_sensitive" : false,
      "created_at" : "Tue Apr 30 08:33:38 +0000 2019",
      "favorited" : false,
      "full_text" : "https://t.co/nXkTk4KTAc",
      "lang" : "und",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1123143359319094460/photo/1",
            "indices" : [
              "0",
              "23"
            ],
            "url" : "https://t.co/nXkTk4KTAc",
            "media_url" : "http://pbs.twimg.com/media/EkUb9csvuIxTdus.jpg",
            "id_str" : "1123143267656339553",
            "id" : "1123143267656339553",
            "media_url_https" : "https://pbs.twimg.com/media/EkUb9csvuIxTdus.jpg",
            "sizes" : {
              "large" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/nXkTk4KTAc"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1122581419359223293"
          ],
          "editableUntil" : "2019-04-28T20:20:41.586Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "53"
      ],
      "favorite_count" : "5",
      "in_reply_to_status_id_str" : "1122096004206588936",
      "in_reply_to_status_id" : "1122096004206588936",
      "id_str" : "1122581419359223293",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1122581419359223293",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sun Apr 28 19:20:41 +0000 2019",
      "favorited" : false,
      "full_text" : "Fusee. Takes ages to wind up &amp; then goes all day.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1122096004206588936"
          ],
          "editableUntil" : "2019-04-27T12:11:49.595Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "171"
      ],
      "favorite_count" : "0",
      "id_str" : "1122096004206588936",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1122096004206588936",
      "created_at" : "Sat Apr 27 11:11:49 +0000 2019",
      "favorited" : false,
      "full_text" : "A small grey cat has moved into the bottom of a longcase. Nobody has asked her to leave. The pendulum misses her by about an inch and she looks at it as if IT should move.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1117463091173877162"
          ],
          "editableUntil" : "2019-04-14T17:22:17.053Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "132"
      ],
      "favorite_count" : "5",
      "id_str" : "1117463091173877162",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1117463091173877162",
      "created_at" : "Sun Apr 14 16:22:17 +0000 2019",
      "favorited" : false,
      "full_text" : "Seed potatoes in. Walter says too early. He says it every year and every June there are potatoes and he looks at them and says \"Hm.\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1112290456392961267"
          ],
          "editableUntil" : "2019-03-31T10:48:04.818Z",
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
        "134"
      ],
      "favorite_count" : "2",
      "id_str" : "1112290456392961267",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1112290456392961267",
      "created_at" : "Sun Mar 31 09:48:04 +0000 2019",
      "favorited" : false,
      "full_text" : "Forward. Only 59, five went home this week. Magnus held the ladder. Magnus had been told to hold the ladder and on no account to help.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1106909738812845169"
          ],
          "editableUntil" : "2019-03-16T14:27:01.778Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Tía Reme",
            "screen_name" : "tiareme_xixon",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "779108015029633406",
            "id" : "779108015029633406"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "125"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1106714200360412506",
      "in_reply_to_status_id" : "1106714200360412506",
      "id_str" : "1106909738812845169",
      "in_reply_to_user_id" : "779108015029633406",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1106909738812845169",
      "in_reply_to_screen_name" : "tiareme_xixon",
      "in_reply_to_user_id_str" : "779108015029633406",
      "created_at" : "Sat Mar 16 13:27:01 +0000 2019",
      "favorited" : false,
      "full_text" : "@tiareme_xixon tía, no es un acordeón, es una concertina. Y no, todavía no sé tocar Asturias, patria querida. Dame un verano.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1147610012320831006"
          ],
          "editableUntil" : "2019-07-06T21:55:23.157Z",
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
        "187"
      ],
      "favorite_count" : "3",
      "id_str" : "1147610012320831006",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1147610012320831006",
      "created_at" : "Sat Jul 06 20:55:23 +0000 2019",
      "favorited" : false,
      "full_text" : "Isa and co here for the week 👨‍👩‍👧‍👦 So far: one crab in the bath, one sunburn, and one child who can now strip an alarm clock. Couldn't get it back together. But who can, the first time.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1102495228400365617"
          ],
          "editableUntil" : "2019-03-04T10:05:20.478Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "160"
      ],
      "favorite_count" : "4",
      "id_str" : "1102495228400365617",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1102495228400365617",
      "created_at" : "Mon Mar 04 09:05:20 +0000 2019",
      "favorited" : false,
      "full_text" : "After the storm: my shed roof on plot 9, my bean poles in a hedge, and on the path, neatly, the glove I lost in November. It must have been preying on its mind.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1102231365921702456"
          ],
          "editableUntil" : "2019-03-03T16:36:50.761Z",
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
        "urls" : [
          {
            "url" : "https://t.co/jQlpLdnylN",
            "expanded_url" : "https://twitter.com/hallowick_wx/status/1101932395933168189",
            "display_url" : "twitter.com/hallowick_wx/s…",
            "indices" : [
              "144",
              "167"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "167"
      ],
      "favorite_count" : "10",
      "id_str" : "1102231365921702456",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1102231365921702456",
      "possibly_sensitive" : false,
      "created_at" : "Sun Mar 03 15:36:50 +0000 2019",
      "favorited" : false,
      "full_text" : "Seventy mile an hour gusts. I've brought in the cloches, the bench &amp; Walter's gnome, which Walter says he has never seen before in his life https://t.co/jQlpLdnylN",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1099069053534258772"
          ],
          "editableUntil" : "2019-02-22T23:10:56.735Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "concertina",
            "indices" : [
              "92",
              "103"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "103"
      ],
      "favorite_count" : "14",
      "id_str" : "1099069053534258772",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1099069053534258772",
      "created_at" : "Fri Feb 22 22:10:56 +0000 2019",
      "favorited" : false,
      "full_text" : "Two weeks of Speed the Plough. Part A: people would know it. Part B: an accident on a farm. #concertina",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1094688014028761010"
          ],
          "editableUntil" : "2019-02-10T21:02:15.521Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Dot Pengelly",
            "screen_name" : "dotsqueezes",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "721125956153194168",
            "id" : "721125956153194168"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1094621827911467164",
      "in_reply_to_status_id" : "1094621827911467164",
      "id_str" : "1094688014028761010",
      "in_reply_to_user_id" : "721125956153194168",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1094688014028761010",
      "in_reply_to_screen_name" : "dotsqueezes",
      "in_reply_to_user_id_str" : "721125956153194168",
      "created_at" : "Sun Feb 10 20:02:15 +0000 2019",
      "favorited" : false,
      "full_text" : "@dotsqueezes did an hour. The man above the shop has now taken up the drums. I don't say the two are connected",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1094291012531820513"
          ],
          "editableUntil" : "2019-02-09T18:44:42.988Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "151"
      ],
      "favorite_count" : "3",
      "id_str" : "1094291012531820513",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1094291012531820513",
      "created_at" : "Sat Feb 09 17:44:42 +0000 2019",
      "favorited" : false,
      "full_text" : "First lesson. Dot is 77, smokes a pipe on the step between tunes and says I've a good left hand and \"we'll find the other one, it can't have gone far\".",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1089113685341050733"
          ],
          "editableUntil" : "2019-01-26T11:51:51.996Z",
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
        "urls" : [
          {
            "url" : "https://t.co/ebFEdfJ1YU",
            "expanded_url" : "https://example.org/music/teachers/dot",
            "display_url" : "example.org/music/teachers…",
            "indices" : [
              "50",
              "73"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "21",
      "id_str" : "1089113685341050733",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1089113685341050733",
      "possibly_sensitive" : false,
      "created_at" : "Sat Jan 26 10:51:51 +0000 2019",
      "favorited" : false,
      "full_text" : "Concertina teachers within 40 miles of here: one. https://t.co/ebFEdfJ1YU",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1087051530224309879"
          ],
          "editableUntil" : "2019-01-20T19:17:35.903Z",
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
        "41"
      ],
      "favorite_count" : "4",
      "id_str" : "1087051530224309879",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1087051530224309879",
      "created_at" : "Sun Jan 20 18:17:35 +0000 2019",
      "favorited" : false,
      "full_text" : "The cat next door has lodged a complaint.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1086737567128447088"
          ],
          "editableUntil" : "2019-01-19T22:30:01.268Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "170"
      ],
      "favorite_count" : "4",
      "in_reply_to_status_id_str" : "1086625087099858185",
      "in_reply_to_status_id" : "1086625087099858185",
      "id_str" : "1086737567128447088",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1086737567128447088",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sat Jan 19 21:30:01 +0000 2019",
      "favorited" : false,
      "full_text" : "It has 30 buttons and each gives a different note depending on if you're pushing or pulling. Who came up with this. I should like to shake them by the hand, and then pull",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1086625087099858185"
          ],
          "editableUntil" : "2019-01-19T15:03:03.939Z",
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
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1086625087099858185/photo/1",
            "indices" : [
              "134",
              "157"
            ],
            "url" : "https://t.co/XuUc4mTE8J",
            "media_url" : "http://pbs.twimg.com/media/EawRlgWHpoVioks.jpg",
            "id_str" : "1086625001081303780",
            "id" : "1086625001081303780",
            "media_url_https" : "https://pbs.twimg.com/media/EawRlgWHpoVioks.jpg",
            "sizes" : {
              "large" : {
                "w" : "900",
                "h" : "1200",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/XuUc4mTE8J"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "157"
      ],
      "favorite_count" : "1",
      "id_str" : "1086625087099858185",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1086625087099858185",
      "possibly_sensitive" : false,
      "created_at" : "Sat Jan 19 14:03:03 +0000 2019",
      "favorited" : false,
      "full_text" : "House clearance: one longcase (worm), one box of curtain rings and, under the curtain rings, a concertina. I only went for the clock. https://t.co/XuUc4mTE8J",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1086625087099858185/photo/1",
            "indices" : [
              "134",
              "157"
            ],
            "url" : "https://t.co/XuUc4mTE8J",
            "media_url" : "http://pbs.twimg.com/media/EawRlgWHpoVioks.jpg",
            "id_str" : "1086625001081303780",
            "id" : "1086625001081303780",
            "media_url_https" : "https://pbs.twimg.com/media/EawRlgWHpoVioks.jpg",
            "sizes" : {
              "large" : {
                "w" : "900",
                "h" : "1200",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/XuUc4mTE8J"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1084063994300718537"
          ],
          "editableUntil" : "2019-01-12T13:26:11.833Z",
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
        "81"
      ],
      "favorite_count" : "3",
      "id_str" : "1084063994300718537",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1084063994300718537",
      "created_at" : "Sat Jan 12 12:26:11 +0000 2019",
      "favorited" : false,
      "full_text" : "New regulator in the workshop. It loses half a second a week. I lose about a day.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1079891474613426796"
          ],
          "editableUntil" : "2019-01-01T01:06:05.618Z",
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
        "111"
      ],
      "favorite_count" : "41",
      "id_str" : "1079891474613426796",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1079891474613426796",
      "created_at" : "Tue Jan 01 00:06:05 +0000 2019",
      "favorited" : false,
      "full_text" : "Sixty-odd clocks in here at midnight, no two agreeing. It took two minutes and forty seconds to become January.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1073956427818420925"
          ],
          "editableUntil" : "2018-12-15T16:02:20.194Z",
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
        "171"
      ],
      "favorite_count" : "2",
      "id_str" : "1073956427818420925",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1073956427818420925",
      "created_at" : "Sat Dec 15 15:02:20 +0000 2018",
      "favorited" : false,
      "full_text" : "Have written a strongly worded letter to the parcel people, then a weaker one, then a third one which is just a drawing of a water butt with an arrow. Sending the drawing.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1073907314560416517"
          ],
          "editableUntil" : "2018-12-15T12:47:10.681Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "186"
      ],
      "favorite_count" : "19",
      "id_str" : "1073907314560416517",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1073907314560416517",
      "created_at" : "Sat Dec 15 11:47:10 +0000 2018",
      "favorited" : false,
      "full_text" : "A parcel of mainsprings, marked FRAGILE, has been thrown over my back gate into the water butt. They are SPRINGS. They are STEEL. That is WATER. I am so angry I've alphabetised the oils.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1071137053674644010"
          ],
          "editableUntil" : "2018-12-07T21:19:09.017Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ken at the light",
            "screen_name" : "lighthouse_ken",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "830567091500643363",
            "id" : "830567091500643363"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "37"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1071097543331507506",
      "in_reply_to_status_id" : "1071097543331507506",
      "id_str" : "1071137053674644010",
      "in_reply_to_user_id" : "830567091500643363",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1071137053674644010",
      "in_reply_to_screen_name" : "lighthouse_ken",
      "in_reply_to_user_id_str" : "830567091500643363",
      "created_at" : "Fri Dec 07 20:19:09 +0000 2018",
      "favorited" : false,
      "full_text" : "@lighthouse_ken what does the dog say",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1068799596493875795"
          ],
          "editableUntil" : "2018-12-01T10:30:55.797Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ken at the light",
            "screen_name" : "lighthouse_ken",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "830567091500643363",
            "id" : "830567091500643363"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "0",
      "id_str" : "1068799596493875795",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1068799596493875795",
      "created_at" : "Sat Dec 01 09:30:55 +0000 2018",
      "favorited" : false,
      "full_text" : "RT @lighthouse_ken: Sunrise from the gallery. Forty years of them and I still come down and tell the dog.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1064885638292955591"
          ],
          "editableUntil" : "2018-11-20T15:18:15.444Z",
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
        "137"
      ],
      "favorite_count" : "5",
      "id_str" : "1064885638292955591",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1064885638292955591",
      "created_at" : "Tue Nov 20 14:18:15 +0000 2018",
      "favorited" : false,
      "full_text" : "The accountant says I should put my prices up. The accountant's clock will be ready on Thursday and will cost rather more than he thinks.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1060835130431129468"
          ],
          "editableUntil" : "2018-11-09T11:02:59.115Z",
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
        "108"
      ],
      "favorite_count" : "9",
      "id_str" : "1060835130431129468",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1060835130431129468",
      "created_at" : "Fri Nov 09 10:02:59 +0000 2018",
      "favorited" : false,
      "full_text" : "MI MADRE ESCRIBE TODOS LOS MENSAJES ASÍ. No está enfadada. Es que no encuentra el botón, y tampoco lo busca.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1005852164889040002"
          ],
          "editableUntil" : "2018-06-10T17:40:18.596Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "Hallowick",
            "indices" : [
              "183",
              "193"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "193"
      ],
      "favorite_count" : "4",
      "id_str" : "1005852164889040002",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1005852164889040002",
      "created_at" : "Sun Jun 10 16:40:18 +0000 2018",
      "favorited" : false,
      "full_text" : "It turns out old Pell used to wind the tower. Mondays and Thursdays, nineteen years, 113 steps each way. He'd never breathed a word. I asked why not. \"You never asked about Mondays.\" #Hallowick",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1056352333698450643"
          ],
          "editableUntil" : "2018-10-28T02:09:57.088Z",
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
        "116"
      ],
      "favorite_count" : "6",
      "id_str" : "1056352333698450643",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1056352333698450643",
      "created_at" : "Sun Oct 28 01:09:57 +0000 2018",
      "favorited" : false,
      "full_text" : "Stopped the lot at 2. Quiet hour, toast, and this year company. He keeps looking at his watch and then remembering 🙂",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1051162100876755461"
          ],
          "editableUntil" : "2018-10-13T18:25:49.153Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "Hallowick",
            "indices" : [
              "0",
              "10"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "130"
      ],
      "favorite_count" : "0",
      "id_str" : "1051162100876755461",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1051162100876755461",
      "created_at" : "Sat Oct 13 17:25:49 +0000 2018",
      "favorited" : false,
      "full_text" : "#Hallowick Leek Show. Walter second. He congratulated the winner, drove home, and I'm told he dug over the whole plot in the dark.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1013865458888880487"
          ],
          "editableUntil" : "2018-07-02T20:22:16.765Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "6",
      "id_str" : "1013865458888880487",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1013865458888880487",
      "created_at" : "Mon Jul 02 19:22:16 +0000 2018",
      "favorited" : false,
      "full_text" : "29 days with no rain. Carrying water to plot 14 in two milk churns like a woman in a painting, only pinker",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1037826333860204772"
          ],
          "editableUntil" : "2018-09-06T23:14:14.530Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "35"
      ],
      "favorite_count" : "13",
      "in_reply_to_status_id_str" : "1035585554873909905",
      "in_reply_to_status_id" : "1035585554873909905",
      "id_str" : "1037826333860204772",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1037826333860204772",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Thu Sep 06 22:14:14 +0000 2018",
      "favorited" : false,
      "full_text" : "It had been ready since the Monday.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1047828917962506572"
          ],
          "editableUntil" : "2018-10-04T13:40:56.419Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Salt Seed Swap",
            "screen_name" : "saltseedswap",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "1021834641",
            "id" : "1021834641"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "0",
      "id_str" : "1047828917962506572",
      "truncated" : false,
      "retweet_count" : "25",
      "id" : "1047828917962506572",
      "created_at" : "Thu Oct 04 12:40:56 +0000 2018",
      "favorited" : false,
      "full_text" : "RT @saltseedswap: Autumn swap is on the 20th in the chapel hall. Bring seeds in NAMED envelopes. Last year's \"mystery squash\" is still bein…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1046126890715211056"
          ],
          "editableUntil" : "2018-09-29T20:57:41.501Z",
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
        "143"
      ],
      "favorite_count" : "2",
      "id_str" : "1046126890715211056",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1046126890715211056",
      "created_at" : "Sat Sep 29 19:57:41 +0000 2018",
      "favorited" : false,
      "full_text" : "Went for a walk with the ferry man. Magnus. He explained bilge pumps for an hour and I wasn't bored once. I've been over it again to make sure.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1043488914596559820"
          ],
          "editableUntil" : "2018-09-22T14:15:18.983Z",
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
        "urls" : [
          {
            "url" : "https://t.co/As0v6CRZLL",
            "expanded_url" : "https://example.com/shop/quarrie-clocks",
            "display_url" : "example.com/shop/quarrie-c…",
            "indices" : [
              "90",
              "113"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "113"
      ],
      "favorite_count" : "1",
      "id_str" : "1043488914596559820",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1043488914596559820",
      "possibly_sensitive" : false,
      "created_at" : "Sat Sep 22 13:15:18 +0000 2018",
      "favorited" : false,
      "full_text" : "Listed a few things I can bear to part with. There were going to be nine, there are four. https://t.co/As0v6CRZLL",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1040926528822938722"
          ],
          "editableUntil" : "2018-09-15T12:33:18.608Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ambrose Lightowler",
            "screen_name" : "ambrose_pivots",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1354122788",
            "id" : "1354122788"
          },
          {
            "name" : "Ingrid S. ⌚",
            "screen_name" : "ingrid_balance",
            "indices" : [
              "16",
              "31"
            ],
            "id_str" : "808461433495726392",
            "id" : "808461433495726392"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "149"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1040918727418557908",
      "in_reply_to_status_id" : "1040918727418557908",
      "id_str" : "1040926528822938722",
      "in_reply_to_user_id" : "1354122788",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1040926528822938722",
      "in_reply_to_screen_name" : "ambrose_pivots",
      "in_reply_to_user_id_str" : "1354122788",
      "created_at" : "Sat Sep 15 11:33:18 +0000 2018",
      "favorited" : false,
      "full_text" : "@ambrose_pivots @ingrid_balance count the teeth again. Then count them the other way round. If you get two different numbers go &amp; have your lunch",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1035585554873909905"
          ],
          "editableUntil" : "2018-08-31T18:50:11.188Z",
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
        "139"
      ],
      "favorite_count" : "3",
      "id_str" : "1035585554873909905",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1035585554873909905",
      "created_at" : "Fri Aug 31 17:50:11 +0000 2018",
      "favorited" : false,
      "full_text" : "The ferry man came to collect his clock. I said it wasn't ready. He said that was all right, he'd only come in to ask whether it was ready.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1033387405372350648"
          ],
          "editableUntil" : "2018-08-25T17:15:31.507Z",
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
      "favorite_count" : "0",
      "id_str" : "1033387405372350648",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1033387405372350648",
      "created_at" : "Sat Aug 25 16:15:31 +0000 2018",
      "favorited" : false,
      "full_text" : "A man off the ferry brought in a ship's clock that strikes the watches. He knew what a fusee chain was. I had to go in the back and tidy some things.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1030356020697115606"
          ],
          "editableUntil" : "2018-08-17T08:29:53.080Z",
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
        "77"
      ],
      "favorite_count" : "1",
      "id_str" : "1030356020697115606",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1030356020697115606",
      "created_at" : "Fri Aug 17 07:29:53 +0000 2018",
      "favorited" : false,
      "full_text" : "Somebody has left a courgette on MY doorstep. It isn't one of mine. I'd know.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1029436098991766778"
          ],
          "editableUntil" : "2018-08-14T19:34:26.654Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "allotment",
            "indices" : [
              "55",
              "65"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "65"
      ],
      "favorite_count" : "0",
      "id_str" : "1029436098991766778",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1029436098991766778",
      "created_at" : "Tue Aug 14 18:34:26 +0000 2018",
      "favorited" : false,
      "full_text" : "Courgettes: 9. Have started leaving them on doorsteps. #allotment",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1028347998943792665"
          ],
          "editableUntil" : "2018-08-11T19:30:43.387Z",
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
        "42"
      ],
      "favorite_count" : "9",
      "id_str" : "1028347998943792665",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1028347998943792665",
      "created_at" : "Sat Aug 11 18:30:43 +0000 2018",
      "favorited" : false,
      "full_text" : "Courgettes: 3 today. Perfectly manageable.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1023265011345535281"
          ],
          "editableUntil" : "2018-07-28T18:52:44.706Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "158"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1023262134257245326",
      "in_reply_to_status_id" : "1023262134257245326",
      "id_str" : "1023265011345535281",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1023265011345535281",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sat Jul 28 17:52:44 +0000 2018",
      "favorited" : false,
      "full_text" : "RAIN 🌧️🌧️🌧️ I'm standing in it. Walter is standing in it too, about six feet off. Neither of us has said a word for ten minutes. It's the best talk we've had.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1023262134257245326"
          ],
          "editableUntil" : "2018-07-28T18:41:18.755Z",
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
        "6"
      ],
      "favorite_count" : "0",
      "id_str" : "1023262134257245326",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1023262134257245326",
      "created_at" : "Sat Jul 28 17:41:18 +0000 2018",
      "favorited" : false,
      "full_text" : "rain??",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1019931206815164157"
          ],
          "editableUntil" : "2018-07-19T14:05:23.767Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "94"
      ],
      "favorite_count" : "1",
      "id_str" : "1019931206815164157",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1019931206815164157",
      "created_at" : "Thu Jul 19 13:05:23 +0000 2018",
      "favorited" : false,
      "full_text" : "Bishop report: one sausage roll, out of my hand, while I was talking. He waited for the comma.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1014058778562421194"
          ],
          "editableUntil" : "2018-07-03T09:10:27.767Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Isa Quarrie",
            "screen_name" : "isa_notthecat",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1430891896",
            "id" : "1430891896"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1014031599472919477",
      "in_reply_to_status_id" : "1014031599472919477",
      "id_str" : "1014058778562421194",
      "in_reply_to_user_id" : "1430891896",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1014058778562421194",
      "in_reply_to_screen_name" : "isa_notthecat",
      "in_reply_to_user_id_str" : "1430891896",
      "created_at" : "Tue Jul 03 08:10:27 +0000 2018",
      "favorited" : false,
      "full_text" : "@isa_notthecat tell Leo the tooth jar is real &amp; no, he can't have one for school",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1009905955712731346"
          ],
          "editableUntil" : "2018-06-21T22:08:37.644Z",
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
        "121"
      ],
      "favorite_count" : "2",
      "id_str" : "1009905955712731346",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1009905955712731346",
      "created_at" : "Thu Jun 21 21:08:37 +0000 2018",
      "favorited" : false,
      "full_text" : "El día más largo del año y lo he pasado buscando un muelle que se me escapó a las diez de la mañana. Lo tenía en el pelo.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1002113191964253585"
          ],
          "editableUntil" : "2018-05-31T10:02:57.984Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "55"
      ],
      "favorite_count" : "1",
      "id_str" : "1002113191964253585",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1002113191964253585",
      "created_at" : "Thu May 31 09:02:57 +0000 2018",
      "favorited" : false,
      "full_text" : "Shut Thursday and Friday. Back Saturday, ten till four.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1000367551929664481"
          ],
          "editableUntil" : "2018-05-26T14:26:24.967Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "38"
      ],
      "favorite_count" : "3",
      "in_reply_to_status_id_str" : "1000365502575344505",
      "in_reply_to_status_id" : "1000365502575344505",
      "id_str" : "1000367551929664481",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1000367551929664481",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sat May 26 13:26:24 +0000 2018",
      "favorited" : false,
      "full_text" : "I said hello to it. Don't tell anyone.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1000365502575344505"
          ],
          "editableUntil" : "2018-05-26T14:18:16.363Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1000365502575344505/photo/1",
            "indices" : [
              "170",
              "193"
            ],
            "url" : "https://t.co/1r1mfa5Sjp",
            "media_url" : "http://pbs.twimg.com/media/EwFDWfehX0jbKcs.jpg",
            "id_str" : "1000365424438957100",
            "id" : "1000365424438957100",
            "media_url_https" : "https://pbs.twimg.com/media/EwFDWfehX0jbKcs.jpg",
            "sizes" : {
              "large" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/1r1mfa5Sjp"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "193"
      ],
      "favorite_count" : "27",
      "id_str" : "1000365502575344505",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1000365502575344505",
      "possibly_sensitive" : false,
      "created_at" : "Sat May 26 13:18:16 +0000 2018",
      "favorited" : false,
      "full_text" : "Went up. 113 steps, one deceased pigeon, and at the top a flatbed movement of 1887 under two inches of guano. Complete. COMPLETE. The winding handle's still on its hook. https://t.co/1r1mfa5Sjp",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1000365502575344505/photo/1",
            "indices" : [
              "170",
              "193"
            ],
            "url" : "https://t.co/1r1mfa5Sjp",
            "media_url" : "http://pbs.twimg.com/media/EwFDWfehX0jbKcs.jpg",
            "id_str" : "1000365424438957100",
            "id" : "1000365424438957100",
            "media_url_https" : "https://pbs.twimg.com/media/EwFDWfehX0jbKcs.jpg",
            "sizes" : {
              "large" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/1r1mfa5Sjp"
          },
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/1000365502575344505/photo/1",
            "indices" : [
              "170",
              "193"
            ],
            "url" : "https://t.co/1r1mfa5Sjp",
            "media_url" : "http://pbs.twimg.com/media/Efwk6P2K1gFr6zs.jpg",
            "id_str" : "1000365442361015708",
            "id" : "1000365442361015708",
            "media_url_https" : "https://pbs.twimg.com/media/Efwk6P2K1gFr6zs.jpg",
            "sizes" : {
              "large" : {
                "w" : "900",
                "h" : "1200",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/1r1mfa5Sjp"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "995403291775815960"
          ],
          "editableUntil" : "2018-05-12T21:40:13.115Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "54"
      ],
      "favorite_count" : "6",
      "in_reply_to_status_id_str" : "995392083063759473",
      "in_reply_to_status_id" : "995392083063759473",
      "id_str" : "995403291775815960",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "995403291775815960",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sat May 12 20:40:13 +0000 2018",
      "favorited" : false,
      "full_text" : "AOB: the biscuits ran out at 7.15 and will be minuted.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "995385910646881418"
          ],
          "editableUntil" : "2018-05-12T20:31:09.131Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "123"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "995380486857772986",
      "in_reply_to_status_id" : "995380486857772986",
      "id_str" : "995385910646881418",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "995385910646881418",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sat May 12 19:31:09 +0000 2018",
      "favorited" : false,
      "full_text" : "Mr Harbottle says it has been right twice a day for twenty years, which is twice more than the bus. Applause. The dog also.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "995380486857772986"
          ],
          "editableUntil" : "2018-05-12T20:09:35.999Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "133"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "995378777335130414",
      "in_reply_to_status_id" : "995378777335130414",
      "id_str" : "995380486857772986",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "995380486857772986",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sat May 12 19:09:35 +0000 2018",
      "favorited" : false,
      "full_text" : "Present: 14 people, 1 dog, 1 plan of the tower pinned up the wrong way round. Nobody has said anything so I am treating it as a test.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "995378777335130414"
          ],
          "editableUntil" : "2018-05-12T20:02:48.417Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "65"
      ],
      "favorite_count" : "6",
      "id_str" : "995378777335130414",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "995378777335130414",
      "created_at" : "Sat May 12 19:02:48 +0000 2018",
      "favorited" : false,
      "full_text" : "Public meeting about the tower clock. Minutes follow, unofficial.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "995392083063759473"
          ],
          "editableUntil" : "2018-05-12T20:55:40.750Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "4",
      "in_reply_to_status_id_str" : "995385910646881418",
      "in_reply_to_status_id" : "995385910646881418",
      "id_str" : "995392083063759473",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "995392083063759473",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sat May 12 19:55:40 +0000 2018",
      "favorited" : false,
      "full_text" : "I have said I'd go up and look at it for nothing. Somebody wrote that down very fast.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "968870909643357197"
          ],
          "editableUntil" : "2018-02-28T16:30:00.267Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "6",
      "id_str" : "968870909643357197",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "968870909643357197",
      "created_at" : "Wed Feb 28 15:30:00 +0000 2018",
      "favorited" : false,
      "full_text" : "Snow on the beach. Dug nothing. Sold nothing. Mended a barometer that said Fair.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "992738691079572553"
          ],
          "editableUntil" : "2018-05-05T13:12:02.803Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/axGjQKgcQY",
            "expanded_url" : "https://twitter.com/hallowicktower/status/992530821373167433",
            "display_url" : "twitter.com/hallowicktower…",
            "indices" : [
              "120",
              "143"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "143"
      ],
      "favorite_count" : "6",
      "id_str" : "992738691079572553",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "992738691079572553",
      "possibly_sensitive" : false,
      "created_at" : "Sat May 05 12:12:02 +0000 2018",
      "favorited" : false,
      "full_text" : "A public meeting! About the tower clock! With biscuits! I'll be the one in the front row who has brought her own torch. https://t.co/axGjQKgcQY",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "987444859643066225"
          ],
          "editableUntil" : "2018-04-20T22:36:15.034Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "moss and marrow",
            "screen_name" : "mossandmarrow",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1311429198",
            "id" : "1311429198"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "77"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "987254606014548994",
      "in_reply_to_status_id" : "987254606014548994",
      "id_str" : "987444859643066225",
      "in_reply_to_user_id" : "1311429198",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "987444859643066225",
      "in_reply_to_screen_name" : "mossandmarrow",
      "in_reply_to_user_id_str" : "1311429198",
      "created_at" : "Fri Apr 20 21:36:15 +0000 2018",
      "favorited" : false,
      "full_text" : "@mossandmarrow tried beer traps. All I got was slugs who'd had a nice evening",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "934341637022031597"
          ],
          "editableUntil" : "2017-11-25T09:43:00.151Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/934341637022031597/photo/1",
            "indices" : [
              "152",
              "175"
            ],
            "url" : "https://t.co/nYj3oIevRO",
            "media_url" : "http://pbs.twimg.com/media/Eh6msctJBhuKxRs.jpg",
            "id_str" : "934341598325200135",
            "id" : "934341598325200135",
            "media_url_https" : "https://pbs.twimg.com/media/Eh6msctJBhuKxRs.jpg",
            "sizes" : {
              "large" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/nYj3oIevRO"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "175"
      ],
      "favorite_count" : "0",
      "id_str" : "934341637022031597",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "934341637022031597",
      "possibly_sensitive" : false,
      "created_at" : "Sat Nov 25 08:43:00 +0000 2017",
      "favorited" : false,
      "full_text" : "Frost on the inside of the shop window and everything with a pendulum running fast. Cold rod, short rod. Here is my breath, indoors, at twenty to nine. https://t.co/nYj3oIevRO",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/934341637022031597/photo/1",
            "indices" : [
              "152",
              "175"
            ],
            "url" : "https://t.co/nYj3oIevRO",
            "media_url" : "http://pbs.twimg.com/media/Eh6msctJBhuKxRs.jpg",
            "id_str" : "934341598325200135",
            "id" : "934341598325200135",
            "media_url_https" : "https://pbs.twimg.com/media/Eh6msctJBhuKxRs.jpg",
            "sizes" : {
              "large" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/nYj3oIevRO"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "983250398566133599"
          ],
          "editableUntil" : "2018-04-09T08:48:57.584Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "allotment",
            "indices" : [
              "19",
              "29"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "29"
      ],
      "favorite_count" : "5",
      "id_str" : "983250398566133599",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "983250398566133599",
      "created_at" : "Mon Apr 09 07:48:57 +0000 2018",
      "favorited" : false,
      "full_text" : "Slugs 11, Nell 0 🐌 #allotment",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "982927307982854851"
          ],
          "editableUntil" : "2018-04-08T11:25:06.786Z",
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
        "17"
      ],
      "favorite_count" : "2",
      "id_str" : "982927307982854851",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "982927307982854851",
      "created_at" : "Sun Apr 08 10:25:06 +0000 2018",
      "favorited" : false,
      "full_text" : "Nine broad beans.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "982563416559036935"
          ],
          "editableUntil" : "2018-04-07T11:19:08.310Z",
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
        "70"
      ],
      "favorite_count" : "0",
      "id_str" : "982563416559036935",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "982563416559036935",
      "created_at" : "Sat Apr 07 10:19:08 +0000 2018",
      "favorited" : false,
      "full_text" : "Broad beans up!! 🌱 Eleven, in a wobbly row, like infants told to queue",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "977825232206345277"
          ],
          "editableUntil" : "2018-03-25T09:31:17.129Z",
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
        "106"
      ],
      "favorite_count" : "16",
      "id_str" : "977825232206345277",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "977825232206345277",
      "created_at" : "Sun Mar 25 08:31:17 +0000 2018",
      "favorited" : false,
      "full_text" : "Forward. 64 of them this year. If anyone invents clocks that all do it by themselves, please don't tell me",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "972936218307450486"
          ],
          "editableUntil" : "2018-03-11T21:44:05.382Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : [
          {
            "url" : "https://t.co/4KCex5UYcS",
            "expanded_url" : "https://example.com/seeds/beetroot-globe",
            "display_url" : "example.com/seeds/beetroot…",
            "indices" : [
              "64",
              "87"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "0",
      "id_str" : "972936218307450486",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "972936218307450486",
      "possibly_sensitive" : false,
      "created_at" : "Sun Mar 11 20:44:05 +0000 2018",
      "favorited" : false,
      "full_text" : "Spending the clock money on seeds. I don't even like beetroot.\n\nhttps://t.co/4KCex5UYcS",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "959771001032686495"
          ],
          "editableUntil" : "2018-02-03T13:50:12.986Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "136"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "959716603813337172",
      "in_reply_to_status_id" : "959716603813337172",
      "id_str" : "959771001032686495",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "959771001032686495",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sat Feb 03 12:50:12 +0000 2018",
      "favorited" : false,
      "full_text" : "Neighbour on plot 13 is called Walter. Eightyish, leeks like drainpipes. He looked at my spade for a while, then at me, and said \"Well.\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "959716603813337172"
          ],
          "editableUntil" : "2018-02-03T10:14:03.678Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "86"
      ],
      "favorite_count" : "4",
      "in_reply_to_status_id_str" : "959465752979662688",
      "in_reply_to_status_id" : "959465752979662688",
      "id_str" : "959716603813337172",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "959716603813337172",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sat Feb 03 09:14:03 +0000 2018",
      "favorited" : false,
      "full_text" : "Went back this morning to see that it was still there. It was. So was the couch grass.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "924564079904403107"
          ],
          "editableUntil" : "2017-10-29T10:10:28.876Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
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
        "116"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "924546980024746964",
      "in_reply_to_status_id" : "924546980024746964",
      "id_str" : "924564079904403107",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "924564079904403107",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Sun Oct 29 09:10:28 +0000 2017",
      "favorited" : false,
      "full_text" : "What I do with the hour: toast. Then I sit and listen to them not going. It's the quietest hour of the year in here.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "959465752979662688"
          ],
          "editableUntil" : "2018-02-02T17:37:16.179Z",
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
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/959465752979662688/photo/1",
            "indices" : [
              "203",
              "226"
            ],
            "url" : "https://t.co/38SjF0RoEB",
            "media_url" : "http://pbs.twimg.com/media/EAzaNn13wpH5WFs.jpg",
            "id_str" : "959465711041862352",
            "id" : "959465711041862352",
            "media_url_https" : "https://pbs.twimg.com/media/EAzaNn13wpH5WFs.jpg",
            "sizes" : {
              "large" : {
                "w" : "2048",
                "h" : "1536",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/38SjF0RoEB"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "226"
      ],
      "favorite_count" : "31",
      "id_str" : "959465752979662688",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "959465752979662688",
      "possibly_sensitive" : false,
      "created_at" : "Fri Feb 02 16:37:16 +0000 2018",
      "favorited" : false,
      "full_text" : "ALLOTMENT. Clive has rubbed somebody out and pencilled me in. Plot 14! Three and a half years! I have a key and a rectangle of couch grass and a view of the sea and I have never been so happy in my life https://t.co/38SjF0RoEB",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/nellwindsclocks/status/959465752979662688/photo/1",
            "indices" : [
              "203",
              "226"
            ],
            "url" : "https://t.co/38SjF0RoEB",
            "media_url" : "http://pbs.twimg.com/media/EAzaNn13wpH5WFs.jpg",
            "id_str" : "959465711041862352",
            "id" : "959465711041862352",
            "media_url_https" : "https://pbs.twimg.com/media/EAzaNn13wpH5WFs.jpg",
            "sizes" : {
              "large" : {
                "w" : "2048",
                "h" : "1536",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/38SjF0RoEB"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "953220915544607722"
          ],
          "editableUntil" : "2018-01-16T12:02:30.911Z",
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
        "112"
      ],
      "favorite_count" : "1",
      "id_str" : "953220915544607722",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "953220915544607722",
      "created_at" : "Tue Jan 16 11:02:30 +0000 2018",
      "favorited" : false,
      "full_text" : "A customer asked what I charge for just having a look. Nothing. It's when I stop looking and pick up the pliers.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "948489331903477574"
          ],
          "editableUntil" : "2018-01-03T10:40:53.462Z",
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
        "78"
      ],
      "favorite_count" : "1",
      "id_str" : "948489331903477574",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "948489331903477574",
      "created_at" : "Wed Jan 03 09:40:53 +0000 2018",
      "favorited" : false,
      "full_text" : "Resolution: stop apologising to clocks when I open them up. Lasted until 9.35.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "944981393750619179"
          ],
          "editableUntil" : "2017-12-24T18:21:35.832Z",
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
        "159"
      ],
      "favorite_count" : "22",
      "id_str" : "944981393750619179",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "944981393750619179",
      "created_at" : "Sun Dec 24 17:21:35 +0000 2017",
      "favorited" : false,
      "full_text" : "To the man who came at 4.55 on Christmas Eve with a mantel clock in a pillowcase and the words \"it's for tonight\":\n\nit's ticking. You owe me one (1) mince pie.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "937326282948371850"
          ],
          "editableUntil" : "2017-12-03T15:22:55.192Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Crumb and Quay Bakery",
            "screen_name" : "crumb_n_quay",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "2050086786",
            "id" : "2050086786"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "137"
      ],
      "favorite_count" : "0",
      "id_str" : "937326282948371850",
      "truncated" : false,
      "retweet_count" : "22",
      "id" : "937326282948371850",
      "created_at" : "Sun Dec 03 14:22:55 +0000 2017",
      "favorited" : false,
      "full_text" : "RT @crumb_n_quay: Mince pies out at 7. Last year they were gone by 7.20. We make no promises and we take no bribes (we take some bribes).",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "928188404495152474"
          ],
          "editableUntil" : "2017-11-08T10:12:15.195Z",
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
        "122"
      ],
      "favorite_count" : "0",
      "id_str" : "928188404495152474",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "928188404495152474",
      "created_at" : "Wed Nov 08 09:12:15 +0000 2017",
      "favorited" : false,
      "full_text" : "280 characters now. I'm not sure what to put in the rest of it. I'd got used to folding things small, it's half the trade.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "924546980024746964"
          ],
          "editableUntil" : "2017-10-29T09:02:31.947Z",
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
        "137"
      ],
      "favorite_count" : "3",
      "id_str" : "924546980024746964",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "924546980024746964",
      "created_at" : "Sun Oct 29 08:02:31 +0000 2017",
      "favorited" : false,
      "full_text" : "Clocks go back. You can't turn a striking clock backwards, you stop it &amp; wait an hour. I have 58 hours of waiting to do, all at once.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "918385274659910838"
          ],
          "editableUntil" : "2017-10-12T08:58:06.909Z",
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
        "urls" : [
          {
            "url" : "https://t.co/TVPFg9Jn3q",
            "expanded_url" : "https://example.org/tide-tables/hallowick",
            "display_url" : "example.org/tide-tables/ha…",
            "indices" : [
              "0",
              "23"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "23"
      ],
      "favorite_count" : "1",
      "id_str" : "918385274659910838",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "918385274659910838",
      "possibly_sensitive" : false,
      "created_at" : "Thu Oct 12 07:58:06 +0000 2017",
      "favorited" : false,
      "full_text" : "https://t.co/TVPFg9Jn3q",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "914588628624528632"
          ],
          "editableUntil" : "2017-10-01T21:31:35.956Z",
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
        "104"
      ],
      "favorite_count" : "0",
      "id_str" : "914588628624528632",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "914588628624528632",
      "created_at" : "Sun Oct 01 20:31:35 +0000 2017",
      "favorited" : false,
      "full_text" : "Me llama mi abuela: su reloj va once minutos adelantado. Siempre va así. Lo adelantó ella misma en 1974.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "907187156723082326"
          ],
          "editableUntil" : "2017-09-11T11:20:47.542Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "3",
      "id_str" : "907187156723082326",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "907187156723082326",
      "created_at" : "Mon Sep 11 10:20:47 +0000 2017",
      "favorited" : false,
      "full_text" : "Whoever oiled this movement with what I believe to be chip fat: may all your socks be damp.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "898981805923453621"
          ],
          "editableUntil" : "2017-08-19T19:55:39.463Z",
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
        "61"
      ],
      "favorite_count" : "0",
      "id_str" : "898981805923453621",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "898981805923453621",
      "created_at" : "Sat Aug 19 18:55:39 +0000 2017",
      "favorited" : false,
      "full_text" : "fish &amp; chips on the harbour wall. The Bishop had the fish",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "893131294317337030"
          ],
          "editableUntil" : "2017-08-03T16:27:48.799Z",
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
        "138"
      ],
      "favorite_count" : "14",
      "id_str" : "893131294317337030",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "893131294317337030",
      "created_at" : "Thu Aug 03 15:27:48 +0000 2017",
      "favorited" : false,
      "full_text" : "Best noise in the world: a longcase of 1820 that hasn't struck since the war, striking. The owner cried. I went to look for a screwdriver.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "886241607731498901"
          ],
          "editableUntil" : "2017-07-15T16:10:39.513Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "Hallowick",
            "indices" : [
              "0",
              "10"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "116"
      ],
      "favorite_count" : "2",
      "id_str" : "886241607731498901",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "886241607731498901",
      "created_at" : "Sat Jul 15 15:10:39 +0000 2017",
      "favorited" : false,
      "full_text" : "#Hallowick tower clock, day 6,829 of saying ten past four. Correct as I post this. You have to catch it in the mood.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "880842276711226175"
          ],
          "editableUntil" : "2017-06-30T18:35:38.683Z",
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
        "115"
      ],
      "favorite_count" : "0",
      "id_str" : "880842276711226175",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "880842276711226175",
      "created_at" : "Fri Jun 30 17:35:38 +0000 2017",
      "favorited" : false,
      "full_text" : "No sign of ticket 212's owner. I've done the bellows and the cuckoo is still hoarse. I think that's just his voice.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "872857971410861313"
          ],
          "editableUntil" : "2017-06-08T17:48:51.958Z",
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
        "91"
      ],
      "favorite_count" : "1",
      "id_str" : "872857971410861313",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "872857971410861313",
      "created_at" : "Thu Jun 08 16:48:51 +0000 2017",
      "favorited" : false,
      "full_text" : "Ticket 212: cuckoo clock, Black Forest, cuckoo hoarse. Gentleman says he'll be back Friday.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "869148977438295686"
          ],
          "editableUntil" : "2017-05-29T12:10:38.885Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "48"
      ],
      "favorite_count" : "1",
      "id_str" : "869148977438295686",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "869148977438295686",
      "created_at" : "Mon May 29 11:10:38 +0000 2017",
      "favorited" : false,
      "full_text" : "Bank holiday. Shut. Came in anyway to hear them.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "866763905988788154"
          ],
          "editableUntil" : "2017-05-22T22:13:13.539Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Ambrose Lightowler",
            "screen_name" : "ambrose_pivots",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1354122788",
            "id" : "1354122788"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "113"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "866728422177228706",
      "in_reply_to_status_id" : "866728422177228706",
      "id_str" : "866763905988788154",
      "in_reply_to_user_id" : "1354122788",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "866763905988788154",
      "in_reply_to_screen_name" : "ambrose_pivots",
      "in_reply_to_user_id_str" : "1354122788",
      "created_at" : "Mon May 22 21:13:13 +0000 2017",
      "favorited" : false,
      "full_text" : "@ambrose_pivots never the bluing salts, they stink. Brass filings in a tray, spirit lamp underneath and patience.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "860943499829640607"
          ],
          "editableUntil" : "2017-05-06T20:45:00.573Z",
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
        "84"
      ],
      "favorite_count" : "0",
      "id_str" : "860943499829640607",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "860943499829640607",
      "created_at" : "Sat May 06 19:45:00 +0000 2017",
      "favorited" : false,
      "full_text" : "Third year on the allotment list. The list is kept by a man called Clive, in pencil.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "854673847122082671"
          ],
          "editableUntil" : "2017-04-19T13:31:38.883Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "17"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "854667738639817063",
      "in_reply_to_status_id" : "854667738639817063",
      "id_str" : "854673847122082671",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "854673847122082671",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Wed Apr 19 12:31:38 +0000 2017",
      "favorited" : false,
      "full_text" : "The Bishop it is.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "854667738639817063"
          ],
          "editableUntil" : "2017-04-19T13:07:22.507Z",
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
        "98"
      ],
      "favorite_count" : "2",
      "id_str" : "854667738639817063",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "854667738639817063",
      "created_at" : "Wed Apr 19 12:07:22 +0000 2017",
      "favorited" : false,
      "full_text" : "He's back. Same time, near enough. He has a purple stain down his front like a bib on a clergyman.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "854304891601387138"
          ],
          "editableUntil" : "2017-04-18T13:05:33.032Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "98"
      ],
      "favorite_count" : "2",
      "id_str" : "854304891601387138",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "854304891601387138",
      "created_at" : "Tue Apr 18 12:05:33 +0000 2017",
      "favorited" : false,
      "full_text" : "A gull just walked into the shop, looked at every clock in turn and left. Never felt so inspected.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "846032099509147326"
          ],
          "editableUntil" : "2017-03-26T17:12:25.696Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "47"
      ],
      "favorite_count" : "1",
      "id_str" : "846032099509147326",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "846032099509147326",
      "created_at" : "Sun Mar 26 16:12:25 +0000 2017",
      "favorited" : false,
      "full_text" : "Done. All but the cuckoo, who does as he likes.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "845905674873584141"
          ],
          "editableUntil" : "2017-03-26T08:50:03.714Z",
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
        "81"
      ],
      "favorite_count" : "0",
      "id_str" : "845905674873584141",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "845905674873584141",
      "created_at" : "Sun Mar 26 07:50:03 +0000 2017",
      "favorited" : false,
      "full_text" : "Clocks go forward. 61 in the shop. One pair of hands and they've both had coffee.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "839828224947930861"
          ],
          "editableUntil" : "2017-03-09T14:20:26.738Z",
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
        "107"
      ],
      "favorite_count" : "1",
      "id_str" : "839828224947930861",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "839828224947930861",
      "created_at" : "Thu Mar 09 13:20:26 +0000 2017",
      "favorited" : false,
      "full_text" : "Screw jar 7: not screws. Teeth. Human, mostly. I rang Pell. \"Ah yes,\" he said, and asked about the weather.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "837393297948828470"
          ],
          "editableUntil" : "2017-03-02T21:04:54.903Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "60"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "837214789671050515",
      "in_reply_to_status_id" : "837214789671050515",
      "id_str" : "837393297948828470",
      "in_reply_to_user_id" : "830361364878562204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "837393297948828470",
      "in_reply_to_screen_name" : "nellwindsclocks",
      "in_reply_to_user_id_str" : "830361364878562204",
      "created_at" : "Thu Mar 02 20:04:54 +0000 2017",
      "favorited" : false,
      "full_text" : "The sandwich has been dealt with. The jars will take longer.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "837214789671050515"
          ],
          "editableUntil" : "2017-03-02T09:15:35.213Z",
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
        "118"
      ],
      "favorite_count" : "1",
      "id_str" : "837214789671050515",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "837214789671050515",
      "created_at" : "Thu Mar 02 08:15:35 +0000 2017",
      "favorited" : false,
      "full_text" : "Old Pell has retired and the shop is mine. He left me the lathe, 40 jars of screws and a ham sandwich of unknown date.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "831556646559664531"
          ],
          "editableUntil" : "2017-02-14T18:32:08.772Z",
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
        "123"
      ],
      "favorite_count" : "1",
      "id_str" : "831556646559664531",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "831556646559664531",
      "created_at" : "Tue Feb 14 17:32:08 +0000 2017",
      "favorited" : false,
      "full_text" : "A man collected his wife's carriage clock as a Valentine surprise. He had forgotten that she was the one who brought it in.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "830370343999246965"
          ],
          "editableUntil" : "2017-02-11T11:58:12.201Z",
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
        "34"
      ],
      "favorite_count" : "1",
      "id_str" : "830370343999246965",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "830370343999246965",
      "created_at" : "Sat Feb 11 10:58:12 +0000 2017",
      "favorited" : false,
      "full_text" : "Nobody in yet, then. Fine. Kettle.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "830366190274465665"
          ],
          "editableUntil" : "2017-02-11T11:41:41.876Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "68"
      ],
      "favorite_count" : "10",
      "id_str" : "830366190274465665",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "830366190274465665",
      "created_at" : "Sat Feb 11 10:41:41 +0000 2017",
      "favorited" : false,
      "full_text" : "Hello. I mend clocks. I have been told this is where the people are.",
      "lang" : "en"
    }
  }
]