"""What happens outside when an answer is given: it is kept, and its course is heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.moves import Answered, Sounded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.engine.moves import Event
    from game.engine.scenario import Course

CUES: dict[Course, str] = {
    "great-course": "great",
    "it-depends": "tide",
    "tricky-waters": "tricky",
    "ask-the-keeper": "keeper",
}
"""The cue of each course in the sound table. None of them is a buzzer."""


_FROM_BEST: tuple[Course, ...] = ("great-course", "it-depends", "ask-the-keeper", "tricky-waters")


def best(courses: Iterable[Course]) -> Course:
    """The best of some courses."""
    return min(courses, key=_FROM_BEST.index)


def answer(step: str, option: str, course: Course, offered: Iterable[Course] = ("great-course",)) -> tuple[Event, ...]:
    """The events of an answer, in the order in which they matter: kept first, heard second.

    `offered` are the courses of all answers there were.
    """
    return Answered(step, option, course, best(offered)), Sounded(CUES[course])
