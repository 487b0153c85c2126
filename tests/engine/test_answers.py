"""An answer's events."""

from __future__ import annotations

from typing import get_args

from game.engine.answers import CUES, answer
from game.engine.moves import Answered, Sounded
from game.engine.scenario import Course


def test_every_course_has_a_sound_of_its_own() -> None:
    assert set(CUES) == set(get_args(Course))
    assert len(set(CUES.values())) == len(CUES)


def test_an_answer_is_kept_before_it_is_heard() -> None:
    assert answer("news", "crop", "great-course") == (Answered("news", "crop", "great-course"), Sounded("great"))
