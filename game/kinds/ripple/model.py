"""What an author writes for a `ripple`: a post, a small sea of people, and the ways to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.engine.scenario import Character, Exhibit, Line, Outcome, Scenario


@dataclass(frozen=True, slots=True, kw_only=True)
class Sea:
    """Who knows whom, and how people pass things on. The spread is drawn by the seed; the rule is in `spread.py`."""

    people: int = 24
    """Besides the owner: 10 to 36 (6-8: 10 to 14)."""
    knows: int = 4
    """With how many neighbours each is in touch: an even number, 2 to 6."""
    far: int = 15
    """Per cent of these ties that reach across the sea instead: what makes it a small world."""
    passes: int = 40
    """Per cent chance that somebody who sees it shows it to somebody they know."""
    keeps: int = 20
    """Per cent of those who see it that keep a copy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mend(Outcome):
    """A way to mend it."""

    id: str
    text: str
    """At most 60 characters: "Say sorry to Sami, face to face"."""
    icon: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ripple(Scenario):
    """A post that travels: a guess before, the truth after, what deleting does, and the mending path."""

    kind: Literal["ripple"]
    owner: Character
    """Who has posted it."""
    post: Exhibit
    lines: tuple[Line, ...] = ()
    """Up to three bubbles before the guess."""
    ask: str
    """"How many will have seen it by tomorrow?"."""
    guesses: tuple[int, ...]
    """Two or three numbers of people to choose from (6-8: two), from few to many."""
    sea: Sea = Sea()
    hour: str
    """What is told after an hour, beside the picture: one or two sentences."""
    day: str
    """What is told after a day."""
    deleted: str
    """What is told when it has been deleted: new copies stop, old ones stay."""
    compared: str
    """What to make of the guess and the truth; the numbers are shown beside it. No marks for guessing well."""
    mend_ask: str
    """"What could Ola do now?"."""
    mends: tuple[Mend, ...]
    """Two to four (6-8: two) ways to mend it: saying sorry, asking others to delete, telling somebody."""
