"""Your keys from X: a bearer token, or the consumer key and secret, is enough.

Before you fill them in, keep them out of commits: git update-index --skip-worktree keys.py
"""

keys = {
    "consumer_key": "",
    "consumer_secret": "",
    "access_token": "",  # not needed
    "access_token_secret": "",  # not needed
}
bearer_token = ""
label = ""  # not needed: it named a premium environment, which X shut down in 2023
