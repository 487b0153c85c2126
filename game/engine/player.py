"""A child's place in the game."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.engine.scenario import Band, Character


@dataclass(frozen=True, slots=True, kw_only=True)
class Player:
    """A mate and two words picked from lists: nothing here was typed by a child."""

    id: int
    mate: Character
    first: str
    second: str
    band: Band
    island: str = ""
    """The island last visited; empty before the first."""
