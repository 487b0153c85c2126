"""Five simulated players. What they are is written here; the game learns what they answer, and how sure they say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.assessment import Sure

Says = Literal["as it is", "anything", "sure", "unsure"]
"""How sure a player says to be: true to what is known, by chance, or always much the same."""


@dataclass(frozen=True, slots=True)
class Sailor:
    """Chances are per cent."""

    name: str
    knows: int = 30
    """Of a guideline, on the first day."""
    learns: int = 50
    """Of it, from the feedback of one item."""
    forgets: int = 0
    """Of it, on each day on which it was not met."""
    comes: int = 80
    """To open the bottle, on a day on which there is one."""
    says: Says = "as it is"
    tempted: bool = False
    """Who does not know takes what is tempting, not just anything."""

    def sure(self, knows: bool, chance: Iterator[int]) -> Sure:
        steps: tuple[Sure, ...] = ("unsure", "a-bit", "sure")
        drawn = next(chance) % 100
        match self.says:
            case "anything":
                return steps[drawn % 3]
            case "sure":
                return "sure" if drawn < 90 else "a-bit"
            case "unsure":
                return "unsure" if drawn < 80 else "a-bit"
            case _:
                return ("sure" if drawn < 70 else "a-bit") if knows else ("unsure" if drawn < 70 else "a-bit")


SAILORS = (
    Sailor("forgetful", forgets=4, comes=10),
    Sailor("careful"),
    Sailor("guessing", knows=0, learns=0, says="anything"),
    Sailor("over-sure", knows=20, learns=1, says="sure", tempted=True),
    Sailor("under-sure", knows=70, says="unsure"),
)
SLIPS = 5
"""Of a hundred answers that somebody knows, so many go wrong all the same."""
