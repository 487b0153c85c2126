"""What an author writes for a `spot`: a picture with clues in it, to be found and covered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.engine.scenario import Character, Line, Outcome, Scenario


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Something in the picture that can be looked at and covered."""

    id: str
    label: str
    """What it is, without saying whether it matters: "The sign". At most 24 characters."""
    icon: str
    area: tuple[int, int, int, int]
    """x, y, width and height in the picture's own space: 1200 × 800 for photos, 1920 × 1080 for scenes."""
    clue: bool
    """Does it give something away?"""
    tells: str
    """What it gives away, or that it is fine: at most 40 characters. "names the street"."""
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpotTheClue(Scenario):
    """A picture somebody wants to post, with three to eight spots in reading order."""

    kind: Literal["spot"]
    owner: Character
    """Whose picture it is."""
    app: str
    caption: str
    """What the owner writes under it."""
    lines: tuple[Line, ...] = ()
    """Up to three bubbles before the work."""
    ask: str
    """"What shows where Tomo lives?"."""
    picture: str
    """A drawing in assets/art/scenes: "photo-garden"."""
    alt: str
    """What the picture shows as a whole, for those who cannot see it, without pointing at the clues."""
    crew: tuple[str, ...] = ()
    """Who stands in it, as "ola happy"; only in scenes."""
    spots: tuple[Spot, ...]
    all_found: Outcome
    """Every clue is covered, and nothing else."""
    some_left: Outcome
    """A clue can still be read; which one is shown beside it."""
    too_much: Outcome
    """Every clue is covered, and harmless things as well: being in control is not hiding everything."""
