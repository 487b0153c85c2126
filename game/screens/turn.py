"""What a screen's rules answer to an action: where to go, and what to ask of the outside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from game.engine.moves import Action

if TYPE_CHECKING:
    from game.engine.assessment import AppKind, Purpose, Reply, Sure
    from game.engine.lesson import Asked, Counts, Plan
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
class OpenOffice(Wish):
    """Open the grown-ups' office, at its gate."""


@dataclass(frozen=True, slots=True)
class OpenClass(Wish):
    """Open the door for a class."""


@dataclass(frozen=True, slots=True)
class BeginLesson(Wish):
    """Open the islands of a lesson and begin it; without a plan, go on with the one that was kept."""

    plan: Plan | None = None


@dataclass(frozen=True, slots=True)
class KeepLesson(Wish):
    """Keep where a lesson is, so that it goes on there even after a crash; empty when it is over."""

    journal: str


@dataclass(frozen=True, slots=True)
class SaveReport(Wish):
    """Write what a class answered, as a page or as a table."""

    asked: tuple[Asked, ...]
    form: Literal["pdf", "csv"]


@dataclass(frozen=True, slots=True)
class OpenRoom(Wish):
    """Let phones come in; at another of this computer's addresses, if one is named."""

    address: str = ""


@dataclass(frozen=True, slots=True)
class CloseRoom(Wish):
    """No more phones."""


@dataclass(frozen=True, slots=True)
class LockRoom(Wish):
    """Let nobody else in, or let them in again."""

    locked: bool


@dataclass(frozen=True, slots=True)
class AskRoom(Wish):
    """Have the phones vote."""

    number: int
    round: Literal[1, 2]
    asks: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CloseVote(Wish):
    """The vote on the phones is over: the screen is told with `RoomCounted`."""


@dataclass(frozen=True, slots=True)
class StartTimer(Wish):
    """So many seconds, to be seen by all; nought stops it. Nothing happens when they are over."""

    seconds: int


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
class RoomCounted(Action):
    """From outside: how the phones voted."""

    counts: Counts


@dataclass(frozen=True, slots=True)
class OpenHelp(Action):
    """The life ring."""


@dataclass(frozen=True, slots=True)
class OpenPause(Action):
    """Have a rest."""


@dataclass(frozen=True, slots=True)
class EnterOffice(Action):
    """The grown-ups' office."""


@dataclass(frozen=True, slots=True)
class OpenLogbook(Action):
    """What I felt and showed, and where I have been."""


@dataclass(frozen=True, slots=True)
class OpenChoices(Action):
    """The game's own settings."""


@dataclass(frozen=True, slots=True)
class OpenPromise(Action):
    """What this game promises, and what it knows about me."""
