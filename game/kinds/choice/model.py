"""What an author writes for a `choice`: a story of steps that branches and comes together again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.engine.scenario import Character, Exhibit, Line, Mood, Outcome, Scenario


@dataclass(frozen=True, slots=True, kw_only=True)
class Option(Outcome):
    """Something the character could do, and where it leads."""

    id: str
    text: str
    """At most 90 characters (6-8: 60), about as long as its neighbours."""
    icon: str = ""
    """An icon's name; at 6-8 every option has one."""
    says: str = ""
    """What the speaker says afterwards, in one short line."""
    mood: Mood = "neutral"
    shows: Exhibit | None = None
    """What the device shows afterwards, where it changes."""
    picture: Exhibit | None = None
    """At 6-8: the screen this option would make, shown on its card."""
    then: str = "end"
    """The id of the step that follows, or `end`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One step: some lines, then either a question with options or the way on."""

    id: str
    lines: tuple[Line, ...]
    """One to four bubbles, shown one after the other."""
    shows: Exhibit | None = None
    """What the device shows from here on; left out, it stays as it was."""
    ask: str = ""
    """The question, at most 280 characters (6-8: 160). Without one, `then` leads on."""
    asker: Character | None = None
    """Who stands beside the question; left out, whoever spoke last."""
    options: tuple[Option, ...] = ()
    then: str = "end"
    """For a step without a question: the id of the next step, or `end`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Scenario):
    """A story of one to five steps in which the player advises a character."""

    kind: Literal["choice"]
    steps: tuple[Story, ...]
