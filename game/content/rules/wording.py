"""How the game speaks: without blame, without fear, and without anything that exists outside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from game.content.problems import Finding, Path
from game.content.texts import shown, texts

if TYPE_CHECKING:
    from collections.abc import Iterator

BANNED: dict[str, str] = {
    r"stupid(ly)?|idiots?|dumb|naive": "say what happened, not what someone is",
    r"careless(ly)?": "say what happened: 'the badge stayed in the picture'",
    r"(your|his|her|their) (own )?fault": "'not your fault' may be said; nothing else about fault",
    r"should(n['’]t| not)? have (?!to\b|an?\b|the\b|no\b|my\b|your\b)\w+": "say what can be done now",
    r"told you so": "say what can be done now",
    r"victims?": "name the character, or 'someone this happened to'",
    r"predators?|perverts?|p(a)?edophiles?|groomers?": "say what someone does: asks for secrets, hurries, presses",
    r"stranger[ -]danger": "speak of the pattern: secrets, gifts, hurry, pressure. It can come from someone known",
    r"ruined for ?ever|forever ruined|for the rest of (your|his|her|their) life": "it is never too late",
    r"leaked": "say 'passed on' or 'sent on'",
    r"nudes?|child porn(ography)?": "say 'a picture of someone without clothes'",
    r"naughty|shame on": "say what happened, without judging",
    r"you broke the law": "say what can be done now, and who helps",
}
"""Pattern -> what is better."""

_BANNED = {re.compile(rf"\b({pattern})\b", re.IGNORECASE): better for pattern, better in BANNED.items()}
_DENIED = re.compile(r"(\b(not|never|none|nothing|no|nobody['’]s)\b|n['’]t\b)[^.!?]*$", re.IGNORECASE)

BRANDS = re.compile(
    r"\b(Instagram|Insta|TikTok|Snapchat|WhatsApp|You ?Tube|Roblox|Minecraft|Fortnite|Discord|Facebook|Google|"
    r"Twitter|Telegram|Twitch|Reddit|Pinterest|Tumblr|Skype|Viber|WeChat|Omegle|BeReal|Messenger Kids|Netflix|Spotify|"
    r"Alexa|Siri|Amazon|Microsoft|Samsung|Xbox|PlayStation|Nintendo|Pok[eé]mon|Disney|LEGO|Among Us|Brawl Stars|"
    r"Clash Royale|ChatGPT|Wikipedia|iPhone|iPad|iMessage|iCloud|FaceTime|AirDrop|AirTag|"
    r"Apple (ID|Watch|TV|Music|Pay|Store|account)|Gmail|Kahoot|FIFA|Kik|Likee|Yubo|Vimeo|Yahoo|Hotmail|Dropbox|"
    r"LinkedIn|Quora|4chan|Robux|V-Bucks|Rocket League|Candy Crush|Animal Crossing|Genshin|Fitbit|Garmin|GoPro|Huawei|"
    r"Xiaomi|Sony|Chromebook|Duolingo|Replika|Character\.AI|PayPal|Tinder|OnlyFans)\b"
)
_CONTACTS = {
    re.compile(
        r"https?://|www\.|\b[\w-]{1,63}\.(com|org|net|info|app|io|gg|tv|edu|eu|uk|de|fr|es)\b", re.IGNORECASE
    ): "a link",
    re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\.\w"): "an e-mail address",
    re.compile(r"\+?\d(?:[ ()./-]{0,2}\d){6,}"): "a phone number",
}


def wording(tree: Any, path: Path) -> Iterator[Finding]:
    for here, text in texts(tree, path):
        plain = shown(text)
        yield from banned(plain, here)
        yield from _outside(plain, here)
        yield from _marks(text, here)


def banned(text: str, at: Path) -> Iterator[Finding]:
    """Words that blame, frighten or are not ours."""
    for pattern, better in _BANNED.items():
        for found in pattern.finditer(text):
            if "fault" in found[0].lower() and _DENIED.search(text[: found.start()]):
                continue
            yield Finding(at, "banned-words", f"'{found[0]}' is not said in this game", f"better: {better}")
            break


def _outside(text: str, at: Path) -> Iterator[Finding]:
    brand = BRANDS.search(text)
    if brand:
        yield Finding(at, "real-name", f"'{brand[0]}' exists outside the game", "invent a name")
    for pattern, what in _CONTACTS.items():
        found = pattern.search(text)
        if found:
            hint = "help lines stand in the help directory" if what == "a phone number" else "take it out"
            yield Finding(at, "link-or-number", f"'{found[0]}' looks like {what}", hint)
            break


def _marks(text: str, at: Path) -> Iterator[Finding]:
    for mark, name in (("==", "marks '=='"), ("*", "stars '*'")):
        if text.count(mark) % 2:
            yield Finding(at, "open-mark", f"the {name} here are opened and not closed", "they come in pairs")
