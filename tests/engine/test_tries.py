"""What counts of all that was answered."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from game.engine.tries import GUIDELINES, Day, Item, Try, history, worth
from tests.engine.tried import RIGHT, WILD, WRONG, told, tried

if TYPE_CHECKING:
    from game.engine.scenario import Course, Use


def test_eleven_guidelines_are_counted_and_starfish_pool_is_not() -> None:
    assert len(GUIDELINES) == 11
    assert told(tried(guideline="body-rule")) == {}


@pytest.mark.parametrize(
    ("use", "course", "best", "expected"),
    [
        ("learn", "great-course", "great-course", 1),
        ("learn", "great-course", "it-depends", 1),
        ("learn", "it-depends", "it-depends", 1),
        ("learn", "it-depends", "great-course", 0),
        ("learn", "ask-the-keeper", "great-course", 0.5),
        ("learn", "ask-the-keeper", "ask-the-keeper", 1),
        ("learn", "tricky-waters", "great-course", 0),
        ("learn", "it-depends", None, 0.5),
        ("review", "it-depends", None, 0.5),
        ("check-a", "it-depends", None, 0),
        ("check-b", "great-course", None, 1),
        ("check-b", "ask-the-keeper", None, 0.5),
        ("learn", "tricky-waters", None, 0),
    ],
)
def test_what_an_answer_is_worth(use: Use, course: Course, best: Course | None, expected: float) -> None:
    assert worth(tried(use, course, best=best)) == expected


def test_what_the_feedback_taught_is_not_a_first_try() -> None:
    first, again = tried("learn", WRONG, scenario="jumper"), tried("learn", RIGHT, scenario="jumper")
    assert told(first, again) == told(first)


def test_an_item_is_the_mean_of_its_questions() -> None:
    steps = [tried(scenario="jumper"), tried("learn", WRONG, scenario="jumper", step="reply")]
    assert told(*steps) == {"details": (Day(0, (Item("learn", "jumper", 0.5, ""),)),)}


def test_another_day_another_use_and_another_guideline_are_first_tries() -> None:
    first = tried(scenario="jumper")
    others = [tried("review", scenario="jumper"), tried(scenario="jumper", guideline="talk")]
    found = told(first, *others, tried(scenario="jumper", at=1))
    assert [len(day.items) for day in found["details"]] == [2, 1]
    assert [len(day.items) for day in found["talk"]] == [1]


def test_the_surest_that_was_said_of_an_item_stays() -> None:
    steps = [tried(scenario="jumper", step=sure, sure=sure) for sure in ("unsure", "sure", "a-bit")]
    assert told(*steps)["details"][0].items[0].sure == "sure"
    assert told(tried(sure="very"))["details"][0].items[0].sure == "very", "a newer version's word does no harm"


def test_what_nobody_knows_any_more_is_passed_over() -> None:
    strange = [
        tried(guideline=""),
        tried(guideline="sea-legs"),
        tried("exam"),  # type: ignore[arg-type]
        tried("learn", "perfect"),  # type: ignore[arg-type]
    ]
    assert told(*strange) == {}


@pytest.mark.parametrize(
    ("courses", "expected"),
    [
        ((RIGHT, RIGHT, WRONG), False),
        ((RIGHT, WRONG), False),
        (("ask-the-keeper",), False),
        ((RIGHT, WRONG, WRONG), True),
        ((WRONG,), True),
    ],
)
def test_of_some_cards_one_may_lie_wrong(courses: tuple[Course, ...], expected: bool) -> None:
    cards = [tried("review", one, scenario="shelf", step=f"{place}", best=RIGHT) for place, one in enumerate(courses)]
    assert told(*cards)["details"][0].items[0].mistaken is expected


@given(WILD)
def test_all_that_was_answered_is_there_once_and_in_order(tries: list[Try]) -> None:
    for guideline, days in history(tries).items():
        some = [one for one in tries if one.guideline == guideline]
        assert [day.at for day in days] == [at for at, _ in groupby(one.at for one in some)]
        for day in days:
            assert len({(one.use, one.scenario) for one in day.items}) == len(day.items)
        asked = {(one.use, one.scenario) for one in some}
        assert {(one.use, one.scenario) for day in days for one in day.items} == asked
