"""What a facilitator may do in a lesson."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.engine.lesson import Way  # noqa: TC001 - the field of an action
from game.engine.moves import Action


@dataclass(frozen=True, slots=True)
class Onward(Action):
    """To whatever comes next."""


@dataclass(frozen=True, slots=True)
class Undo(Action):
    """Back to where the lesson was a step ago."""


@dataclass(frozen=True, slots=True)
class Skip(Action):
    """Leave this part out."""


@dataclass(frozen=True, slots=True)
class ShowStrip(Action):
    """Show or hide what only the facilitator needs."""

    shown: bool


@dataclass(frozen=True, slots=True)
class Count(Action):
    """Count the hands for another option."""

    option: int


@dataclass(frozen=True, slots=True)
class Digit(Action):
    """One more digit behind the count."""

    digit: int


@dataclass(frozen=True, slots=True)
class Rub(Action):
    """Take the last digit away."""


@dataclass(frozen=True, slots=True)
class Add(Action):
    """One more or one less."""

    hands: int


@dataclass(frozen=True, slots=True)
class NextLetter(Action):
    """Go on to count the hands for the option below."""


@dataclass(frozen=True, slots=True)
class Look(Action):
    """What the story's screen shows, once more and large; or put it away."""

    shown: bool


@dataclass(frozen=True, slots=True)
class SeeVotes(Action):
    """At the end: what was voted on each question; or put it away."""

    shown: bool


@dataclass(frozen=True, slots=True)
class SeeCard(Action):
    """The seven steps for when a child tells something."""


@dataclass(frozen=True, slots=True)
class ToLeaving(Action):
    """Time is short: straight to the question on the way out."""


@dataclass(frozen=True, slots=True)
class VoteBy(Action):
    """From now on another way to vote."""

    way: Way


@dataclass(frozen=True, slots=True)
class SeeCode(Action):
    """How to come in, once more; or put it away."""

    shown: bool


@dataclass(frozen=True, slots=True)
class Lock(Action):
    """Let nobody else in, or again."""

    locked: bool


@dataclass(frozen=True, slots=True)
class TryAddress(Action):
    """Another of this computer's addresses."""

    address: str


@dataclass(frozen=True, slots=True)
class Clock(Action):
    """A timer of so many seconds; nought puts it away."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Save(Action):
    """The results, as a page or as a table."""

    form: Literal["pdf", "csv"]


@dataclass(frozen=True, slots=True)
class End(Action):
    """Ask whether the lesson is over; then it is."""

    sure: bool = False


@dataclass(frozen=True, slots=True)
class NotYet(Action):
    """It is not over."""
