"""Answers made by hand, and by hypothesis: of any guideline, on any day, told in the order in which they were given."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any, get_args

from hypothesis import strategies as st

from game.engine.assessment import Sure
from game.engine.scenario import Course, Use
from game.engine.tries import GUIDELINES, Try, history

if TYPE_CHECKING:
    from game.engine.tries import History

COURSES: tuple[Course, ...] = get_args(Course)
RIGHT: Course = "great-course"
WRONG: Course = "tricky-waters"
_NUMBERS = count()


def tried(use: Use = "learn", course: Course = RIGHT, at: int = 0, **more: Any) -> Try:
    """One answer; to a question that nobody has answered before, unless it is told which."""
    told = {"guideline": "details", "scenario": f"story-{next(_NUMBERS)}", "step": "news", **more}
    return Try(use=use, course=course, at=at, **told)


def told(*tries: Try) -> History:
    return history(tries)


def any_try(days: st.SearchStrategy[int]) -> st.SearchStrategy[Try]:
    """Few names, so that answers meet again."""
    return st.builds(
        Try,
        guideline=st.sampled_from(GUIDELINES[:3]),
        scenario=st.sampled_from("abcd"),
        step=st.sampled_from(["news", "reply"]),
        use=st.sampled_from(get_args(Use)),
        course=st.sampled_from(COURSES),
        at=days,
        best=st.sampled_from([None, RIGHT]),
        sure=st.sampled_from(get_args(Sure)),
    )


HONEST = st.lists(any_try(st.integers(0, 400)), max_size=25).map(lambda some: sorted(some, key=lambda one: one.at))
"""Answers under a clock that goes forward."""
WILD = st.lists(any_try(st.integers(-(10**6), 10**6)), max_size=25)
"""Answers under a clock that does what it likes."""
