"""What an author writes for a `sort`: cards for three shelves, and what turns an answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from game.engine.scenario import Character, Line, Outcome, Scenario

Shelf = Literal["fine", "ask", "private"]
"""Fine to share, ask first, keep private."""
SHELVES: tuple[Shelf, ...] = get_args(Shelf)


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """Something to be put on a shelf."""

    id: str
    text: str
    """At most 40 characters: "Use of my camera"."""
    icon: str
    fits: tuple[Shelf, ...]
    """Where it may lie. Two shelves: it depends, and `because` says on what."""
    because: str
    """Why it belongs there."""
    instead: str
    """Said kindly when it was put on a shelf that does not fit: what could come of it there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a turn changes about one card."""

    card: str
    """A card's id."""
    fits: tuple[Shelf, ...]
    because: str
    instead: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Something new is known, and some cards may want another shelf: "It depends: is it a photo game?"."""

    says: str
    """What is new: at most 110 characters."""
    changes: tuple[Change, ...]
    """One or two cards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The shelves' labels, where the usual ones do not suit the story; at most 24 characters each."""

    fine: str = ""
    ask: str = ""
    private: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sort(Scenario):
    """Three to six cards, put one after the other on three shelves."""

    kind: Literal["sort"]
    owner: Character
    """Whose things they are: speaks while the cards are put."""
    lines: tuple[Line, ...] = ()
    """Up to three bubbles before the work."""
    ask: str
    shelves: Names = Names()
    cards: tuple[Card, ...]
    turn: Turn | None = None
    good: Outcome
    """When every card lies where it may."""
    mixed: Outcome
    """When some do not."""
