"""The settings an app may have, and what each does to who sees what.

Drawn from the privacy settings that large apps offer; the names here are ours.
"""

from __future__ import annotations

from typing import Literal

Setting = Literal[
    "account_private",
    "follow_requests",
    "messages",
    "comments",
    "tags",
    "live_location",
    "post_location",
    "find_by_phone",
    "suggest_account",
    "story_audience",
    "post_audience",
    "friends_list",
    "activity_status",
    "profile_photo",
    "school",
    "birthday",
    "edit_bio",
    "voice_chat",
    "company_location",
    "company_ads",
]

Act = Literal["audience", "switch", "lock", "door", "company"]
"""What a setting does.

    audience   says how far an item reaches
    switch     an item shows only while it is on
    lock       while on, covered items reach friends at the farthest
    door       while off, anyone may become a friend: what friends see, everyone can come to see
    company    while off, the company does not learn an item
"""

ACTS: dict[Setting, Act] = {
    "account_private": "lock",
    "follow_requests": "door",
    "messages": "audience",
    "comments": "audience",
    "tags": "audience",
    "live_location": "audience",
    "post_location": "switch",
    "find_by_phone": "switch",
    "suggest_account": "switch",
    "story_audience": "audience",
    "post_audience": "audience",
    "friends_list": "audience",
    "activity_status": "audience",
    "profile_photo": "audience",
    "school": "audience",
    "birthday": "audience",
    "edit_bio": "switch",
    "voice_chat": "audience",
    "company_location": "company",
    "company_ads": "company",
}
