"""Words that need explaining, told for each reading band."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.engine.scenario import Band


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One word of the glossary."""

    word: str
    also: tuple[str, ...] = ()
    """Other forms, where a simple ending is not enough."""
    young: str
    """For 6-8."""
    middle: str
    """For 9-11."""
    older: str
    """For 12-14."""

    def told(self, band: Band) -> str:
        return {"6-8": self.young, "9-11": self.middle, "12-14": self.older}[band]


@dataclass(frozen=True, slots=True, kw_only=True)
class Glossary:
    """What `glossary.yaml` holds, in any order."""

    words: tuple[Entry, ...] = ()
