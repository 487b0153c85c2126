"""What happens outside when an answer is given: it is kept, and its course is heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.moves import Answered, Sounded

if TYPE_CHECKING:
    from game.engine.moves import Event
    from game.engine.scenario import Course

CUES: dict[Course, str] = {
    "great-course": "great",
    "it-depends": "tide",
    "tricky-waters": "tricky",
    "ask-the-keeper": "keeper",
}
"""The cue of each course in the sound table. None of them is a buzzer."""


def answer(step: str, option: str, course: Course) -> tuple[Event, ...]:
    """The events of an answer, in the order in which they matter: kept first, heard second."""
    return Answered(step, option, course), Sounded(CUES[course])
