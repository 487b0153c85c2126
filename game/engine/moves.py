"""What may be done and what has happened: the two ends of every rule. Frozen values, pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from game.engine.scenario import Course

State = TypeVar("State")


@dataclass(frozen=True, slots=True)
class Action:
    """Something a person may do. Kinds and screens derive theirs."""


@dataclass(frozen=True, slots=True)
class Glance(Action):
    """Look at something without changing anything. The screen keeps it; rules never see it."""

    what: str
    """A page, a face, a hint: in words of the kind."""
    at: str
    """Which one; empty to look away."""


@dataclass(frozen=True, slots=True)
class Again(Action):
    """Try another way: back to the question, which costs nothing."""


@dataclass(frozen=True, slots=True)
class SailOn(Action):
    """Leave what is shown and go where it leads: onward, to the closing thought, or out of the scenario."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that has happened: the only output of rules."""


@dataclass(frozen=True, slots=True)
class Answered(Event):
    """A choice was made. It is stored before its feedback shows."""

    step: str
    """Where in the scenario: the id of a step or a beat; "goals" in a settings lab."""
    option: str
    course: Course
    best: Course = "great-course"
    """The best that was on offer there."""


@dataclass(frozen=True, slots=True)
class Sounded(Event):
    """A cue of the sound table was earned, such as "beam-on"."""

    cue: str


@dataclass(frozen=True, slots=True)
class Step(Generic[State]):
    """What an action led to."""

    state: State
    events: tuple[Event, ...] = ()
