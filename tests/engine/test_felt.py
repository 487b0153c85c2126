"""Felt beside shown, and what to practise next."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.felt import Compared, Felt, Practice, compared, forms, practice
from game.engine.mastery import mastery
from game.engine.tries import GUIDELINES, Try, history
from tests.engine.tried import RIGHT, WILD, WRONG, told, tried

if TYPE_CHECKING:
    from game.engine.assessment import Sure
    from game.engine.felt import Match, Showed

A_FIRST = ("check-a", "check-b")


def next_ones(today: int, *tries: Try) -> tuple[Practice, ...]:
    found = told(*tries)
    return practice(found, mastery(found, today))


def whys(*tries: Try, today: int = 0) -> dict[str, str]:
    """What is to be practised, the first thing first; what was never met is left out."""
    return {one.guideline: one.why for one in next_ones(today, *tries) if one.why != "not-yet-met"}


@pytest.mark.parametrize(
    ("sure", "showed", "expected"),
    [
        ("sure", "not-yet", "over-sure"),
        ("sure", "half-way", "in-step"),
        ("sure", "shown", "in-step"),
        ("a-bit", "not-yet", "in-step"),
        ("a-bit", "shown", "in-step"),
        ("unsure", "not-yet", "in-step"),
        ("unsure", "half-way", "in-step"),
        ("unsure", "shown", "under-sure"),
        ("", "not-yet", None),
        ("", "shown", None),
    ],
)
def test_how_felt_and_shown_go_together(sure: Sure, showed: Showed, expected: Match | None) -> None:
    assert Felt(sure, showed).match == expected


def test_half_of_the_players_begin_with_each_form() -> None:
    assert Counter(forms(player)[0] for player in range(1, 101)) == {"check-a": 50, "check-b": 50}
    assert all(set(forms(player)) == {"check-a", "check-b"} for player in range(10))


def test_before_is_the_first_time_and_after_is_the_last() -> None:
    found = compared(
        told(
            tried("check-a", WRONG, 0, sure="sure"),
            tried("check-a", RIGHT, 50, sure="a-bit"),
            tried("check-b", "ask-the-keeper", 10, sure="unsure"),
            tried("check-b", RIGHT, 60, sure="unsure"),
        ),
        A_FIRST,
    )
    assert found["details"] == Compared(Felt("sure", "not-yet"), Felt("unsure", "shown"))
    assert found["talk"] == Compared()
    assert tuple(found) == GUIDELINES


def test_who_was_drawn_the_other_form_began_with_it() -> None:
    found = compared(told(tried("check-b", WRONG)), ("check-b", "check-a"))
    assert found["details"] == Compared(Felt("", "not-yet"), None)


def test_the_order_of_practice() -> None:
    tries = [
        *(tried("learn", RIGHT, guideline=one) for one in GUIDELINES if one not in ("meeting", "talk")),
        tried("check-a", WRONG, guideline="who-is-it", sure="unsure"),
        tried("check-a", WRONG, guideline="details", sure="sure"),
        *(tried("review", RIGHT, 40, guideline=one) for one in GUIDELINES[:2]),
    ]
    found = next_ones(40, *tries)
    assert found[:4] == (
        Practice("details", "sure-and-mistaken"),
        Practice("who-is-it", "unsure-and-mistaken"),
        Practice("meeting", "not-yet-met"),
        Practice("talk", "not-yet-met"),
    )
    assert {one.why for one in found[4:]} == {"fading"}
    assert len(found) == 9, "two were looked at today and need nothing"


def test_only_asking_again_settles_a_mistake() -> None:
    wrong = tried("check-a", WRONG, sure="sure")
    assert whys(wrong, tried(at=1), today=1) == {"details": "sure-and-mistaken"}
    assert whys(wrong, tried(), tried("review", RIGHT, 1), today=1) == {}
    assert whys(wrong, tried("review", WRONG, 1, sure="a-bit"), today=1) == {"details": "unsure-and-mistaken"}
    assert whys(wrong, tried("review", "ask-the-keeper", 1, best=RIGHT, sure="sure"), today=1) == {}


def test_stories_speak_where_nothing_else_was_asked() -> None:
    assert whys(tried("learn", WRONG)) == {"details": "unsure-and-mistaken"}
    assert whys(tried("learn", WRONG), tried()) == {}, "a story that went well is enough on a day"
    assert whys(tried("learn", WRONG), tried(at=1), today=1) == {}


def test_one_card_of_five_is_no_mistake() -> None:
    cards = [tried("review", RIGHT, scenario="shelf", step=f"card-{number}") for number in range(4)]
    assert whys(tried(), *cards, tried("review", WRONG, scenario="shelf", step="card-5", sure="sure")) == {}


@given(WILD, st.integers(-(10**6), 10**6))
def test_practice_is_in_order_and_names_each_once(tries: list[Try], today: int) -> None:
    found = next_ones(today, *tries)
    order = ["sure-and-mistaken", "unsure-and-mistaken", "not-yet-met", "fading"]
    places = [order.index(one.why) for one in found]
    assert places == sorted(places)
    assert len({one.guideline for one in found}) == len(found)


@given(WILD)
def test_half_a_check_is_half_compared(tries: list[Try]) -> None:
    found = compared(history(tries), A_FIRST)
    for guideline, both in found.items():
        for uses, felt in (((A_FIRST[0],), both.before), ((A_FIRST[1], "review"), both.after)):
            assert (felt is not None) == any(one.use in uses and one.guideline == guideline for one in tries)
