"""Wishes for what is kept of somebody: to read a page of it, and to erase it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.screens.turn import Wish

if TYPE_CHECKING:
    from game.engine.kept import Group, Part


@dataclass(frozen=True, slots=True)
class LookAtRows(Wish):
    """Read one page of what is kept: the world then holds it."""

    group: Group
    page: int = 0


@dataclass(frozen=True, slots=True)
class EraseRows(Wish):
    """Erase a part of what is kept, for good; the world then holds what is left of its group."""

    part: Part
