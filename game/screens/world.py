"""What every screen may know: the player, the bay, and how things are set. Handed in, never fetched."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, Literal, get_args

from game.engine.logbook import Logbook

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.content import Card
    from game.engine.checkup import Replies
    from game.engine.directory import Directory
    from game.engine.kept import Leaf
    from game.engine.player import Player
    from game.engine.scenario import Band

Theme = Literal["light", "contrast", "night"]
Motion = Literal["on", "calm", "off"]
PaperSize = Literal["a4", "letter"]
PrintFolder = Literal["documents", "desktop", "downloads"]
Role = Literal[
    "", "parent", "grandparent", "relative", "teacher", "coach", "neighbour", "friends-parent", "school-helper"
]
"""Who an adult is to a child, never what they are called; empty while nobody was picked."""
TEXT_SIZES = (100, 125, 150, 175, 200)
_CODE = re.compile("[A-Z]{2}")


@dataclass(frozen=True, slots=True)
class Choices:
    """How the player likes it. Kept as words, so that a damaged value falls back to its default."""

    text: int = 100
    theme: Theme = "light"
    sound: bool = True
    music: bool = True
    captions: bool = True
    motion: Motion = "on"
    language: str = "en"
    full_screen: bool = False
    paper: PaperSize = "a4"
    folder: PrintFolder = "documents"
    """Where sheets for paper are written."""
    country: str = ""
    """Where help is looked for, by its ISO code. Chosen from a list, never detected; empty until then."""
    first_adult: Role = ""
    """The two grown-ups a player would tell, by role."""
    second_adult: Role = ""

    @classmethod
    def read(cls, kept: Mapping[str, str]) -> Choices:
        """From what the save file holds; what cannot be understood stays as it was made."""
        allowed: dict[str, dict[str, Any]] = {
            "text": {str(size): size for size in TEXT_SIZES},
            "theme": {name: name for name in get_args(Theme)},
            "motion": {name: name for name in get_args(Motion)},
            "paper": {name: name for name in get_args(PaperSize)},
            "folder": {name: name for name in get_args(PrintFolder)},
            "language": {kept["language"]: kept["language"]} if kept.get("language") else {},
            "country": {word: word for word in [kept.get("country", "")] if _CODE.fullmatch(word)},
            "first_adult": {name: name for name in get_args(Role)},
            "second_adult": {name: name for name in get_args(Role)},
        }
        truth = {"on": True, "off": False}
        found = {
            one.name: allowed.get(one.name, truth)[kept[one.name]]
            for one in fields(cls)
            if kept.get(one.name) in allowed.get(one.name, truth)
        }
        return cls(**found)

    def kept(self) -> dict[str, str]:
        """As words, the way they are stored."""
        truth = {True: "on", False: "off"}
        values = {one.name: getattr(self, one.name) for one in fields(self)}
        return {name: truth[value] if isinstance(value, bool) else str(value) for name, value in values.items()}

    def put(self, name: str, word: str) -> Choices:
        """The same with one choice changed; a word it does not know makes that one what it was at first."""
        return Choices.read(self.kept() | {name: word})


@dataclass(frozen=True, slots=True)
class Printed:
    """A sheet for paper that was to be written."""

    sheet: str
    path: str
    """Where it lies now; empty if it could not be written."""


@dataclass(frozen=True, slots=True)
class Phones:
    """The phones of a class, as they stand."""

    why_not: str = ""
    """Why none can come: not-installed, no-network, no-private-address, busy; empty while they can."""
    address: str = ""
    addresses: tuple[str, ...] = ()
    code: str = ""
    qr: tuple[tuple[bool, ...], ...] = ()
    joined: int = 0
    voted: int = 0
    locked: bool = False
    quiet: bool = False
    """The room has been open for a while, and nobody has come."""
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class World:
    """Everything outside a screen, at one moment."""

    choices: Choices = field(default_factory=Choices)
    players: tuple[Player, ...] = ()
    player: Player | None = None
    cards: tuple[Card, ...] = ()
    """The islands along the route; empty until they have been read."""
    finished: frozenset[tuple[str, str, Band]] = frozenset()
    """What this player has finished, as (island, scenario, band)."""
    logbook: Logbook = field(default_factory=Logbook)
    """Worked out anew whenever the map or the logbook itself is come to."""
    checkups: tuple[Replies, ...] = ()
    """This player's check-ups of their own accounts, the first one first; the last one may still be going on."""
    deeds: frozenset[str] = frozenset()
    """The islands whose mission was done in the real world."""
    kept: Leaf | None = None
    """The page of what the game knows about this player that was asked for last."""
    home: str = ""
    """The file in which all of it is kept; empty where nothing can be written."""
    printed: Printed | None = None
    """What came of the sheet that was to be written just now; None again at the next press."""
    directory: Directory | None = None
    """Who helps where; None until it is read, and where there is none."""
    lesson: str = ""
    """The journal of a lesson that was begun and not ended."""
    phones: Phones | None = None
    """None while no phone can come in."""
    timer: int | None = None
    """Seconds left, if a facilitator started it."""
    notice: str = ""
    """Something the person should know, in their words: nothing is saved here, there is no sound."""
    caption: str = ""
    """What was last heard, in words; empty when captions are off."""
    audible: bool = True
    """Is there a sound device?"""

    def done(self, island: str, band: Band) -> tuple[bool, ...]:
        """For each scenario of an island and band: has it been finished?"""
        card = next((card for card in self.cards if card.island.id == island), None)
        tales = card.bands.get(band, ()) if card is not None else ()
        return tuple((island, tale.id, band) in self.finished for tale in tales)

    def lit(self) -> frozenset[str]:
        """The islands whose lantern is lit: explored in any band, for the band may change at any time."""
        return frozenset(
            card.island.id for card in self.cards if any(all(self.done(card.island.id, band)) for band in card.bands)
        )

    def waiting(self) -> int:
        """How many lanterns on the way are not lit yet. Islands that want a grown-up may wait."""
        on_the_way = {card.island.id for card in self.cards if card.bands and not card.island.with_grown_up}
        return len(on_the_way - self.lit())
