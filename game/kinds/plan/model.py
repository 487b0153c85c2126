"""What an author writes for a `plan`: parts to fill with cards, and rules by which the whole is looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.engine.scenario import Character, Line, Outcome, Scenario

Form = Literal["meeting", "hand", "family"]
"""What it becomes on paper: a meeting plan, a hand of trusted adults, a family agreement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One way to fill a part."""

    id: str
    text: str
    """At most 50 characters: "Grandpa Toru, the whole time"."""
    icon: str
    gives: tuple[str, ...] = ()
    """What it brings into the plan, in words of the level file: "adult", "public-place"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the plan: who comes, where, who knows, the way home; a finger of the hand."""

    id: str
    label: str
    """At most 24 characters."""
    icon: str
    cards: tuple[Card, ...]
    """Two to four (6-8: two or three)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What a plan should have, or should do without. Broken ones are shown as sentences, never as a mark."""

    id: str
    needs: tuple[str, ...] = ()
    """Each of these is given by at least one card that lies in the plan."""
    without: tuple[str, ...] = ()
    """None of these is."""
    missed: str
    """What the plan lacks so far: "Nobody grown-up is there."."""
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan(Scenario):
    """A plan of three to five parts that the game looks at, and that can go home on paper."""

    kind: Literal["plan"]
    form: Form
    owner: Character
    """Whose plan it is."""
    heading: str
    """On the plan itself: "Meeting plan". At most 40 characters."""
    lines: tuple[Line, ...] = ()
    """Up to three bubbles before the work."""
    wish: str
    """What the owner says while planning."""
    ask: str
    parts: tuple[Part, ...]
    rules: tuple[Rule, ...]
    good: Outcome
    """The plan keeps to every rule."""
    mixed: Outcome
    """It does not yet: the first broken rule's sentences are shown with it, and it can be mended."""
    promise: str = ""
    """Printed under it: "You may change your mind at any time. Even on the way."."""
