"""The two lists that made-up names come from. Never typed: a name that tells nothing gives nothing away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.player import Player

FIRST: dict[str, Callable[[], str]] = {
    "brave": lambda: tr("Brave"),
    "merry": lambda: tr("Merry"),
    "sunny": lambda: tr("Sunny"),
    "curious": lambda: tr("Curious"),
    "swift": lambda: tr("Swift"),
    "gentle": lambda: tr("Gentle"),
    "lucky": lambda: tr("Lucky"),
    "clever": lambda: tr("Clever"),
    "bold": lambda: tr("Bold"),
    "sparkly": lambda: tr("Sparkly"),
    "quiet": lambda: tr("Quiet"),
    "cosmic": lambda: tr("Cosmic"),
}
SECOND: dict[str, Callable[[], str]] = {
    "puffin": lambda: tr("Puffin"),
    "comet": lambda: tr("Comet"),
    "pebble": lambda: tr("Pebble"),
    "anchor": lambda: tr("Anchor"),
    "breeze": lambda: tr("Breeze"),
    "lantern": lambda: tr("Lantern"),
    "starfish": lambda: tr("Starfish"),
    "wave": lambda: tr("Wave"),
    "kite": lambda: tr("Kite"),
    "whale": lambda: tr("Whale"),
    "biscuit": lambda: tr("Biscuit"),
    "pirate": lambda: tr("Pirate"),
}


def join(first: str, second: str) -> str:
    """Both words as one name, in the order of the language."""
    one = FIRST[first]() if first in FIRST else first
    two = SECOND[second]() if second in SECOND else second
    return fill(tr("{first} {second}"), first=one, second=two)


def called(player: Player) -> str:
    """What a player is called."""
    return join(player.first, player.second)
