"""What audiences and options are called, and whose face stands for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.words import tr

if TYPE_CHECKING:
    from game.kinds.settings.model import Audience, SettingsLab

OPTION_ICONS = {
    "only-me": "lock",
    "family": "family",
    "friends": "friends",
    "friends-of-friends": "friend-of-friend",
    "everyone": "everyone",
}

_FACES: dict[Audience, str] = {
    "family": "grandpa-toru",
    "friends": "pip",
    "friends-of-friends": "inka",
    "someone-new": "new",
    "company": "company",
}


def audience_name(audience: Audience) -> str:
    return {
        "family": tr("Family"), "friends": tr("Friends"), "friends-of-friends": tr("Friends of friends"),
        "someone-new": tr("Someone new"), "company": tr("The company"),
    }[audience]  # fmt: skip


def option_name(option: str) -> str:
    return {
        "only-me": tr("Only me"), "family": tr("Family"), "friends": tr("Friends"),
        "friends-of-friends": tr("Friends of friends"), "everyone": tr("Everyone"), "on": tr("On"), "off": tr("Off"),
    }[option]  # fmt: skip


def face_of(scenario: SettingsLab, audience: Audience) -> str:
    """Whose face stands for an audience; never the owner's own."""
    others = {"tomo": "grandpa-toru", "inka": "aunt-dee", "grandpa-toru": "tomo"}
    if audience == "family":
        return others.get(scenario.owner, "grandpa-toru")
    face = _FACES[audience]
    return "sami" if face == scenario.owner else face
