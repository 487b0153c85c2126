"""Every cue has words, in the language in use, and no rule earns a cue that has none."""

import ast
from pathlib import Path
from typing import get_args

import pytest

from game import words
from game.engine.answers import CUES as COURSE_CUES
from game.engine.scenario import Course
from game.screens.cues import CUES, caption

SOURCES = sorted((Path(__file__).parents[2] / "game").rglob("*.py"))


@pytest.mark.parametrize("cue", CUES)
def test_every_cue_is_a_sentence(cue: str) -> None:
    assert caption(cue).endswith(".")


def test_captions_follow_the_language() -> None:
    english = caption("great")
    words.use("en_XA")
    try:
        assert caption("great") != english
    finally:
        words.use("en")


def test_a_name_that_is_no_cue_has_no_words() -> None:
    assert caption("trumpet") == ""


def test_every_course_has_its_own_cue() -> None:
    assert set(COURSE_CUES) == set(get_args(Course))
    assert len(set(COURSE_CUES.values())) == len(COURSE_CUES)
    assert set(COURSE_CUES.values()) <= set(CUES)


def test_no_rule_earns_a_cue_without_words() -> None:
    earned = {
        call.args[0].value: source.name
        for source in SOURCES
        for call in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Sounded"
        if call.args and isinstance(call.args[0], ast.Constant)
    }
    assert {cue: place for cue, place in earned.items() if cue not in CUES} == {}
