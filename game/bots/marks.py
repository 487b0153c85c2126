"""What an answer is worth here, and nowhere in the game: was it the best course on offer at that moment?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.engine.scenario import Course


@dataclass(frozen=True, slots=True)
class Mark:
    """The first answer to one question."""

    step: str
    said: str
    """What was pressed, in the words of the screen; where several were liked alike, one of them."""
    worth: float
    """0 to 1."""
    asked: bool
    """There were answers to choose among; else something was put together."""


def worth(course: Course, offered: Course) -> float:
    """Handing it to a grown-up is never wrong, and is not yet knowing: half, where something better was on offer."""
    if course == offered:
        return 1.0
    return 0.5 if course == "ask-the-keeper" and offered != "tricky-waters" else 0.0
