"""What a screen's rules answer to an action: where to go, and what to ask of the outside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from game.engine.moves import Action

if TYPE_CHECKING:
    from game.engine.assessment import AppKind, Purpose, Reply, Sure
    from game.engine.moves import Answered
    from game.engine.scenario import Band, Character, Scenario
    from game.nodes import Screen
    from game.screens.world import World


class Place(Protocol):
    """A screen as a value: what it shows, and what comes of an action."""

    def view(self, world: World) -> Screen: ...
    def update(self, action: Action, world: World) -> Turn: ...


@dataclass(frozen=True, slots=True)
class Wish:
    """Something only the outside can do. The app grants it."""


@dataclass(frozen=True, slots=True)
class Turn:
    """The next place. `place` takes the place of this one, `over` lies on top, `back` leaves to what lies below."""

    place: Place | None = None
    over: Place | None = None
    back: bool = False
    wishes: tuple[Wish, ...] = ()


@dataclass(frozen=True, slots=True)
class Choose(Wish):
    """Set one of the choices, and keep it."""

    name: str
    value: str | int | bool


@dataclass(frozen=True, slots=True)
class Enrol(Wish):
    """A new player comes aboard and sails."""

    mate: Character
    first: str
    second: str
    band: Band


@dataclass(frozen=True, slots=True)
class SailAs(Wish):
    """Go on as this player."""

    player: int


@dataclass(frozen=True, slots=True)
class ChangeBand(Wish):
    """Read in another band from now on."""

    band: Band


@dataclass(frozen=True, slots=True)
class Remove(Wish):
    """Take a player off the list; it can be undone until forgotten."""

    player: int


@dataclass(frozen=True, slots=True)
class Restore(Wish):
    """Undo taking a player off the list."""

    player: int


@dataclass(frozen=True, slots=True)
class ForgetRemoved(Wish):
    """Erase for good what was taken off the list."""


@dataclass(frozen=True, slots=True)
class Land(Wish):
    """Open an island and go ashore."""

    island: str


@dataclass(frozen=True, slots=True)
class TellVoyage(Wish):
    """Tell where the voyage has come to, if its story is there."""


@dataclass(frozen=True, slots=True)
class Keep(Wish):
    """Store an answer; it is on the disk before its feedback shows."""

    island: str
    scenario: Scenario
    answered: Answered
    sure: Sure = ""


@dataclass(frozen=True, slots=True)
class KeepFinished(Wish):
    """Store that a scenario was played to its end."""

    island: str
    scenario: str
    band: Band


@dataclass(frozen=True, slots=True)
class KeepCheckup(Wish):
    """Store the answer to one question of a check-up; in a new round, or in the one that is going on."""

    kind: AppKind
    question: str
    answer: Reply
    anew: bool = False


@dataclass(frozen=True, slots=True)
class EraseCheckups(Wish):
    """Erase every check-up of this player, for good."""


@dataclass(frozen=True, slots=True)
class KeepDeed(Wish):
    """Store that the mission of an island was done in the real world."""

    island: str


@dataclass(frozen=True, slots=True)
class OpenCheckup(Wish):
    """Open the check-up of one's own accounts."""


@dataclass(frozen=True, slots=True)
class OpenSitting(Wish):
    """Sit down to the check before a voyage, the one after it, or the bottle of come-backs, if anything waits there."""

    purpose: Purpose


@dataclass(frozen=True, slots=True)
class PrintSheet(Wish):
    """Write a sheet for paper as PDF; the world then says where it lies, or why it does not."""

    sheet: str


@dataclass(frozen=True, slots=True)
class Sound(Wish):
    """Play a cue."""

    cue: str


@dataclass(frozen=True, slots=True)
class ToTitle(Wish):
    """Back to the title, whatever lies between."""


@dataclass(frozen=True, slots=True)
class Quit(Wish):
    """Close the game."""


@dataclass(frozen=True, slots=True)
class Back(Action):
    """Leave this screen to where one came from."""


@dataclass(frozen=True, slots=True)
class OpenHelp(Action):
    """The life ring."""


@dataclass(frozen=True, slots=True)
class OpenPause(Action):
    """Have a rest."""


@dataclass(frozen=True, slots=True)
class OpenLogbook(Action):
    """What I felt and showed, and where I have been."""


@dataclass(frozen=True, slots=True)
class OpenChoices(Action):
    """The game's own settings."""
