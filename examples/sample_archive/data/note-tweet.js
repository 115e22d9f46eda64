window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "1847339911930625507",
      "updatedAt" : "2024-10-18T18:12:11.000Z",
      "createdAt" : "2024-10-18T18:12:11.000Z",
      "core" : {
        "styletags" : [],
        "urls" : [],
        "text" : "TICKET 212 HAS BEEN COLLECTED.\n\nI want to get this down before I've improved it. Ten to five, Friday, raining, Josie on the lathe. A man comes in, seventy or so, long coat. He puts a bit of pink paper on the counter. It is so old that the number's come off on his wallet, backwards. I looked at it. Josie looked at it and switched off the lathe. I said, \"You said you'd be back on Friday.\" I've been practising that for seven years, I'd thought of all sorts of ways to say it.\n\nHe looked at the calendar on the wall. He said, \"It is Friday.\"\n\nThat was all. No shipwreck, no prison, no amnesia. He paid what was on the ticket, which was £38. He listened to him do five o'clock, hoarse as ever, and nodded, as if he'd have been sorry to hear it any clearer. I asked if he would like the scarf off. He said no, it's cold out.\n\nThen he was gone, and there's a clean patch on the wall in the shape of a cuckoo clock, and the two of us stood in front of it until twenty past like a pair of widows.",
        "mentions" : [],
        "cashtags" : [],
        "hashtags" : []
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1819857161209066601",
      "updatedAt" : "2024-08-03T22:05:33.000Z",
      "createdAt" : "2024-08-03T22:05:33.000Z",
      "core" : {
        "styletags" : [],
        "urls" : [],
        "text" : "Última noche en casa de la tía. Hoy hemos vaciado por fin el cajón de mi abuela, el que estaba debajo del reloj, entre todas, con sidra y sin prisa. Dentro había: tres dedales, la llave de una puerta que ya no existe, recibos de la luz desde 1961, un diente (mío, creo), una estampa, cuatro pesetas rubias y un cuaderno.\n\nEl cuaderno es de horas. Cada línea, una fecha y una hora, con su letra apretada. Pensé que eran medicinas. Mi madre lo miró un rato y dijo: no, somos nosotros. Es la hora a la que llegó cada uno. Cada domingo, durante cuarenta y siete años, apuntaba quién entraba por la puerta y cuándo. Siempre con la hora de su reloj, claro, así que en ese cuaderno todos hemos llegado tarde.\n\nMenos una vez. El 12 de agosto de 1990 pone: «Nela, 13:49. Pronto.»\n\nTenía once años. No sé por qué corrí aquel día. Ojalá me acordara.",
        "mentions" : [],
        "cashtags" : [],
        "hashtags" : []
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1759129629104138773",
      "updatedAt" : "2024-02-18T08:16:01.000Z",
      "createdAt" : "2024-02-18T08:16:01.000Z",
      "core" : {
        "styletags" : [],
        "urls" : [],
        "text" : "Three years today. People see the kitchen clock and tell me, kindly, that it's fast. I say yes. Sometimes they put their hand up to it. I've become quick at getting across a kitchen.\n\nI know exactly what is wrong with it. It isn't wrong. There's nothing in there that couldn't be put right in the time it takes to say so, a quarter turn on one small nut, and I have had that back off four times now, to clean it, and each time I've had the screwdriver in my hand and I've thought: no, that's her. She did that. Stood on a chair in 1974 with a baby on her hip and moved it with one finger, and told everybody in the house that from now on they would be on time.\n\nSo in our kitchen it's always slightly later than it is. You get used to it. You get up to go and you find there are eleven minutes left over, from nowhere, and you sit down again, and somebody puts the coffee on.\n\nI used to think they were for not being late.",
        "mentions" : [],
        "cashtags" : [],
        "hashtags" : []
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1728460788854564002",
      "updatedAt" : "2023-11-25T17:09:00.000Z",
      "createdAt" : "2023-11-25T17:09:00.000Z",
      "core" : {
        "styletags" : [],
        "urls" : [],
        "text" : "You asked me at closing why I file a pivot by hand when there's a perfectly good machine for it, and I said \"because\" and went to put the bins out. That wasn't an answer, so here's one.\n\nThe machine takes off what you tell it to. That's very good if you know what's wanted. But a worn pivot isn't a peg that has got thinner. It's a hundred and fifty years of one clock leaning on itself in its own way: always a bit to the left, say, as the house sloped. When I do it by hand I find out which way it leant and I can go and look at the hole and see if the hole agrees. Half the time that's where the fault really is. The machine would've made me a lovely round pivot for a hole the shape of an egg.\n\nAlso I like it. Also the machine frightens me. You may put the reasons in whichever order you think does me most credit.",
        "mentions" : [],
        "cashtags" : [],
        "hashtags" : []
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1705668507869331560",
      "updatedAt" : "2023-09-23T19:40:37.000Z",
      "createdAt" : "2023-09-23T19:40:37.000Z",
      "core" : {
        "styletags" : [],
        "urls" : [
          {
            "expandedUrl" : "https://example.com/recipes/potaje-de-reme",
            "toIndex" : "894",
            "shortUrl" : "https://t.co/oF1KXEFe1z",
            "displayUrl" : "example.com/recipes/potaje…",
            "fromIndex" : "871"
          }
        ],
        "text" : "Rain all day, so potaje. This is my grandmother's, as far as it can be written down, since she measured in \"you'll see\".\n\nSoak the chickpeas the night before. If you forgot, it's not today, make something else and think about what you did. In the morning put them on with a bay leaf, an onion stuck with nothing (everyone asks about cloves, there are no cloves), a carrot and a whole head of garlic with its coat on. Low. Lower than that. Two hours.\n\nFry a slice of bread in good oil till it's the colour of a violin. Same pan, off the heat, a spoon of pimentón, quickly, before it turns on you. Pound the bread with some of the soft garlic and a ladle of the broth. In it goes, with the spinach, twenty minutes before anybody's hungry.\n\nHard-boiled egg on top, chopped. Eat it out of the wrong bowl, by the window.\n\nProper quantities, from my aunt, who does own scales: https://t.co/oF1KXEFe1z",
        "mentions" : [],
        "cashtags" : [],
        "hashtags" : []
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1690395228766107642",
      "updatedAt" : "2023-08-12T16:10:03.000Z",
      "createdAt" : "2023-08-12T16:10:03.000Z",
      "core" : {
        "styletags" : [],
        "urls" : [],
        "text" : "Beth, since he won't tell you and you did ask. He told me on Thursday, from the deckchair, with his eyes shut, as if it was about somebody else. This is Walter's method, complete:\n\nSow on Boxing Day, indoors, on the back of the range. He says the date matters and I think it's that it gets him out of the house where the relatives are.\n\nPot on when they're \"as thick as a bootlace\". Not a shoelace. I asked.\n\nTrench in March. In the bottom goes seaweed from the north end of the beach, never the south. The south is \"all dogs\".\n\nCollar them up with drainpipe a bit at a time. Water in the evening, at the root, with water that has stood in the sun all day \"so it's not a shock\".\n\nAnd you talk to them. Not nonsense, not baby talk. You tell them the news. When he was in the ward I'd been reading them the tide tables, and he said that's why they came up half an inch short. \"They'd no interest in the sea, they're leeks.\"\n\nThat's it. There is no secret powder. I looked in the shed.",
        "mentions" : [],
        "cashtags" : [],
        "hashtags" : []
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1670198167071904361",
      "updatedAt" : "2023-06-17T22:34:08.000Z",
      "createdAt" : "2023-06-17T22:34:08.000Z",
      "core" : {
        "styletags" : [],
        "urls" : [],
        "text" : "IT GOES.\n\nAt noon today Pell, who is 91 and had been told to take the lift (there is no lift, it was a joke, he had a word with the joker), climbed 113 steps in just under an hour with Magnus behind him and a chair at every landing. He put the handle on the square. He wound it the way he always had, forty turns, pause, forty turns, humming. Then he looked at me and said \"Well, go on, it's your clock.\" I said it wasn't. He said it was somebody's and he was tired.\n\nSo I gave the pendulum a push.\n\nYou can't hear it from below, the tick. Up there it's like standing inside somebody's chest. Nobody spoke. Josie had hold of my sleeve. And then ten past four, after 8,992 days, turned into eleven minutes past four, and down in the square four hundred people who'd been told a hundred times what was going to happen made a noise as if they hadn't.\n\nWe set it right after that. I'd wanted it to have its one minute first.\n\nOld Margery struck one at one o'clock. I'd like to say I stayed professional. I have been crying since Thursday.",
        "mentions" : [],
        "cashtags" : [],
        "hashtags" : []
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1634940780266911118",
      "updatedAt" : "2023-03-12T15:33:52.000Z",
      "createdAt" : "2023-03-12T15:33:52.000Z",
      "core" : {
        "styletags" : [],
        "urls" : [],
        "text" : "Going on at length, part one. How to buy an old clock at auction (hammer price < rent) & not cry in the car park.\n\n1. Pick it up. If it rattles, that's bad. If it doesn't rattle and it should, that's worse.\n\n2. Look at the back before the front. The front has been looked at for two hundred years and knows how to behave.\n\n3. Shine a torch on the teeth. Clean and even: good. Shiny on one side only: it has run dry for years, budget for it. If (teeth you count) < (teeth there ought to be), put it down gently & walk to the tea van.\n\n4. \"Ran when put away\" means it did not run and was put away.\n\n5. Smell it. Chip fat, no. Damp, think about it. Beeswax and somebody's pipe: you'll be taking it home, I'm sorry, there's nothing anybody can do for you now.\n\n6. Decide your price on the way there, write it on your hand, and don't wash your hand.",
        "mentions" : [],
        "cashtags" : [],
        "hashtags" : []
      }
    }
  }
]