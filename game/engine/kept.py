"""What the save file holds of somebody, row by row as it stands there: for whoever wants to see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from game.engine.checkup import Checkup
    from game.engine.scenario import Scenario

Group = Literal["me", "answers", "stories", "checkups", "missions", "computer"]
GROUPS: tuple[Group, ...] = get_args(Group)
"""In the order in which they are shown. The last one is of no player: what this computer was set to."""
Part = Group | Literal["everything"]
"""What can be erased at once: one group, or the whole page of a player."""
PAGE = 6
"""Rows that are read and shown at once: few enough to be read, and quick however many there are."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row, with every column that the file has for it: also those that only a later game knows the meaning of."""

    table: str
    values: tuple[tuple[str, str | int], ...]
    """Column by column, in their order; without the seal."""
    day: str = ""
    """The day on which it was written, as on a calendar; empty where the row has no time."""
    story: Scenario | None = None
    """The story it belongs to, where the levels still have it."""

    def get(self, column: str) -> str:
        """As text; empty where there is no such column."""
        return str(dict(self.values).get(column, ""))


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of a group, the newest rows first."""

    player: int
    """Whose it is; nought where nobody plays."""
    group: Group
    page: int
    rows: tuple[Row, ...]
    more: bool = False
    """Are there older ones?"""
    checkup: Checkup | None = None
    """The words of what a check-up asks."""
    clean: bool = True
    """False while the disk may still hold a trace of what was erased just now."""
