window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "nell@example.com",
      "createdVia" : "web",
      "username" : "nellwindsclocks",
      "accountId" : "830361364878562204",
      "createdAt" : "2017-02-11T10:22:31.412Z",
      "accountDisplayName" : "Nell Quarrie"
    }
  }
]