"""The review deck: fixed gaps, new stories, and no pile for whoever stayed away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.returning import FITS, GAPS, ComeBack, Standing, deck, standing
from game.engine.tries import GUIDELINES, Try, history
from tests.engine.tried import RIGHT, WILD, WRONG, told, tried

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.scenario import Course

VARIANTS = {one: (f"{one}-a", f"{one}-b", f"{one}-c") for one in GUIDELINES}


def today(day: int, *tries: Try) -> tuple[ComeBack, ...]:
    return deck(told(*tries), VARIANTS, day, 0)


def play(come_back: ComeBack, day: int, course: Course = RIGHT) -> Try:
    return Try(
        guideline=come_back.guideline, scenario=come_back.variant, step="ask", use="review", course=course, at=day
    )


def days_of_return(course: Callable[[int], Course], days: int = 80, away: range = range(0)) -> list[int]:
    """On which days one guideline came back and was played, after a story on day 0."""
    tries, found = [tried()], []
    for day in (day for day in range(days) if day not in away):
        for one in today(day, *tries):
            tries.append(play(one, day, course(len(found))))
            found.append(day)
    return found


def test_it_comes_back_after_1_7_and_28_days_and_then_rests() -> None:
    assert days_of_return(lambda _: RIGHT) == [1, 8, 36]


def test_what_was_missed_waits() -> None:
    assert days_of_return(lambda _: RIGHT, 90, away=range(1, 20)) == [20, 27, 55]


def test_what_went_wrong_begins_anew() -> None:
    assert days_of_return(lambda time: WRONG if time == 1 else RIGHT) == [1, 8, 9, 16, 44]


def test_a_grown_up_may_be_asked() -> None:
    assert days_of_return(lambda _: "ask-the-keeper") == [1, 8, 36]


def test_a_check_that_went_wrong_wakes_what_rests() -> None:
    rested = [tried(), *(tried("review", at=at) for at in (1, 8, 36))]
    assert today(500, *rested) == ()
    assert [one.guideline for one in today(61, *rested, tried("check-b", WRONG, 60))] == ["details"]
    assert today(61, *rested, tried("check-b", RIGHT, 60)) == ()


def test_nothing_comes_back_that_was_not_met_in_a_story() -> None:
    assert today(30, tried("check-a", WRONG, sure="sure")) == ()


def test_each_time_another_story_while_there_are_any() -> None:
    tries, met = [tried()], []
    for day in range(1, 9):
        (one,) = today(day, *tries)
        met.append(one)
        tries.append(play(one, day, WRONG))
    assert {one.variant for one in met[:3]} == set(VARIANTS["details"])
    assert [one.new for one in met] == [True] * 3 + [False] * 5
    assert [one.variant for one in met[3:6]] == [one.variant for one in met[:3]], "then those of longest ago"


def test_players_begin_with_different_stories() -> None:
    met = {deck(told(tried()), VARIANTS, 1, seed)[0].variant for seed in range(3)}
    assert met == set(VARIANTS["details"])


def test_a_story_that_was_removed_is_not_waited_for() -> None:
    tries = [tried(), tried("review", at=1, scenario="long-gone")]
    assert today(8, *tries)[0].new
    assert deck(told(*tries), {"details": ("only",)}, 8, 0) == (ComeBack("details", "only", new=True),)
    assert deck(told(*tries), {"details": ()}, 8, 0) == ()
    assert deck(told(*tries), {}, 8, 0) == ()


def test_three_minutes_and_no_more_on_one_day() -> None:
    tries = [tried(guideline=one) for one in GUIDELINES]
    whole = today(1, *tries)
    assert len(whole) == FITS
    tries += [play(one, 1) for one in whole[:3]]
    assert today(1, *tries) == whole[3:], "half of it can be left for later that day"
    tries.append(play(whole[3], 1))
    assert today(1, *tries) == ()
    assert len(today(2, *tries)) == FITS


def test_sure_and_mistaken_comes_first_and_the_longest_waiting_is_not_forgotten() -> None:
    tries = [
        tried(guideline="talk", at=-5),
        *(tried(guideline=one) for one in GUIDELINES[:-1]),
        tried("check-b", WRONG, guideline="details", sure="unsure"),
        tried("check-b", WRONG, guideline="meeting", sure="sure"),
    ]
    found = [one.guideline for one in today(1, *tries)]
    assert found[:2] == ["meeting", "details"]
    assert "talk" in found


def test_whoever_gets_everything_wrong_meets_everything() -> None:
    tries, met = [tried(guideline=one) for one in GUIDELINES], set()
    for day in range(1, 1 + len(GUIDELINES)):
        some = today(day, *tries)
        met |= {one.guideline for one in some}
        tries += [play(one, day, WRONG)._replace(sure="sure") for one in some]
    assert met == set(GUIDELINES)


def test_years_of_absence_pile_nothing_up() -> None:
    tries = [tried(guideline=one) for one in GUIDELINES]
    assert len(today(4_000, *tries)) == FITS


def test_an_answer_from_the_future_is_due_and_sets_itself_right() -> None:
    tries = [tried(), tried("review", at=30_000)]
    (one,) = today(5, *tries)
    tries.append(play(one, 5))
    assert today(6, *tries) == ()
    assert len(today(5 + GAPS[2], *tries)) == 1


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_the_order_of_a_day_does_not_matter(order: tuple[int, int]) -> None:
    day = [tried("review", WRONG, 1), tried("review", RIGHT, 1)]
    assert standing(told(tried(), *(day[place] for place in order))["details"]) == Standing(0, 1)


@given(WILD, st.integers(-(10**6), 10**6), st.integers(0, 5))
def test_a_deck_is_short_mixed_and_of_stories_that_are_there(tries: list[Try], day: int, seed: int) -> None:
    found = deck(history(tries), VARIANTS, day, seed)
    assert len(found) <= FITS
    assert len({one.guideline for one in found}) == len(found)
    seen = {one.scenario for one in tries if one.use == "review"}
    for one in found:
        assert one.variant in VARIANTS[one.guideline]
        assert one.new == (one.variant not in seen)


@given(WILD, st.integers(-1_000, 1_000), st.integers(0, 3))
def test_whatever_the_clock_did_all_that_is_due_comes_within_days(tries: list[Try], day: int, seed: int) -> None:
    """Playing every day, and all right, the bottle is empty after a while, and stays so."""
    played = list(tries)
    for later in range(day, day + 80):
        played += [play(one, later) for one in deck(history(played), VARIANTS, later, seed)]
    stands = [standing(days) for days in history(played).values()]
    assert all(one is None or one.done == len(GAPS) for one in stands)
    assert deck(history(played), VARIANTS, day + 1_000, seed) == ()
