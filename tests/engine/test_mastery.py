"""Three steps, and what moves a player between them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.felt import compared, forms, practice
from game.engine.mastery import FOUR_WEEKS, Mastery, mastery
from game.engine.returning import deck
from game.engine.tries import GUIDELINES, Try, history, worth
from tests.engine.tried import COURSES, HONEST, RIGHT, WILD, WRONG, told, tried

if TYPE_CHECKING:
    from game.engine.mastery import Reached

HAIR = 1e-12
"""By so little may two sums of floating numbers differ."""
ORDER: tuple[Reached, ...] = ("starting-out", "getting-there", "sailing-well")


def details(*tries: Try, today: int = 0) -> Mastery:
    return mastery(told(*tries), today)["details"]


def shares(tries: list[Try], today: int = 0) -> list[float]:
    return [one.share for one in mastery(history(tries), today).values()]


def test_who_has_done_nothing_is_starting_out() -> None:
    assert mastery({}, 0) == dict.fromkeys(GUIDELINES, Mastery("starting-out"))


@pytest.mark.parametrize(
    ("tries", "expected"),
    [
        ([tried()], "starting-out"),
        ([tried("check-a")], "getting-there"),
        ([tried("review")], "starting-out"),
        ([tried("check-a"), tried("check-b")], "sailing-well"),
        ([tried() for _ in range(5)], "getting-there"),
        ([tried() for _ in range(6)], "sailing-well"),
        ([tried("check-a", WRONG), *(tried() for _ in range(5)), tried("check-b")], "getting-there"),
        ([tried("check-a", WRONG), *(tried() for _ in range(5)), tried("review", at=30)], "getting-there"),
        ([tried("check-a", WRONG), *(tried("review", at=at) for at in (1, 8, 36)), tried("check-b", at=60)],
         "sailing-well"),
        ([tried(course="ask-the-keeper", best=RIGHT) for _ in range(40)], "starting-out"),
        ([tried(course=WRONG) for _ in range(40)], "starting-out"),
    ],
)  # fmt: skip
def test_examples(tries: list[Try], expected: Reached) -> None:
    assert details(*tries).reached == expected


def test_checks_weigh_more_than_come_backs_and_those_more_than_stories() -> None:
    wrong = tried("learn", WRONG), tried("learn", WRONG)
    story, come_back, check = (details(*wrong, tried(use)).share for use in ("learn", "review", "check-b"))
    assert story < come_back < check


def test_asking_the_keeper_is_half() -> None:
    half = details(*(tried("check-a", "ask-the-keeper") for _ in range(2))).share
    assert half == details(tried("check-a"), tried("check-a", WRONG)).share


def test_what_is_done_later_counts_for_more() -> None:
    learned = details(tried("check-a", WRONG), tried("check-b", at=60)).share
    forgotten = details(tried("check-a"), tried("check-b", WRONG, at=60)).share
    assert learned == pytest.approx(2 * forgotten)


def test_years_of_absence_take_no_step_away() -> None:
    tries = [tried("check-a"), tried("check-b")]
    before, later = details(*tries, today=FOUR_WEEKS), details(*tries, today=5_000)
    assert (before.reached, before.fading) == ("sailing-well", False)
    assert (later.reached, later.fading) == ("sailing-well", True)
    back = details(*tries, tried("learn", WRONG, at=5_000), today=5_000)
    assert (back.reached, back.fading) == ("getting-there", False)


def test_a_check_alone_is_not_meeting_it() -> None:
    assert not details(tried("check-a")).met
    assert details(tried("check-a"), tried()).met
    assert details(tried("review")).met


def test_a_clock_set_back_and_forth_costs_at_most_one_halving() -> None:
    tries = [tried("check-a"), tried("review", at=1)]
    flat_battery = [*tries, tried(at=-20_000), tried("review", WRONG, at=2)]
    absence = [*tries, tried(at=1), tried("review", WRONG, at=5_000)]
    assert details(*flat_battery, today=2).share >= details(*absence, today=5_000).share


@given(HONEST, st.data())
def test_a_better_answer_never_lowers_anything(tries: list[Try], data: st.DataObject) -> None:
    if tries:
        place = data.draw(st.integers(0, len(tries) - 1))
        better = max(COURSES, key=lambda course: worth(tries[place]._replace(course=course)))
        improved = [*tries[:place], tries[place]._replace(course=better), *tries[place + 1 :]]
        assert all(new >= old - HAIR for old, new in zip(shares(tries), shares(improved), strict=True))


@given(WILD, st.integers(-(10**6), 10**6), st.sampled_from(["learn", "review", "check-a", "check-b"]))
def test_one_more_right_answer_never_lowers_anything(tries: list[Try], today: int, use: str) -> None:
    more = [*tries, tried(use, at=today)]  # type: ignore[arg-type]
    before, after = mastery(history(tries), today), mastery(history(more), today)
    for guideline in GUIDELINES:
        assert after[guideline].share >= before[guideline].share - HAIR
        if after[guideline].share != pytest.approx(before[guideline].share):
            assert ORDER.index(after[guideline].reached) >= ORDER.index(before[guideline].reached)


@given(HONEST, st.data())
def test_the_order_of_a_day_does_not_matter(tries: list[Try], data: st.DataObject) -> None:
    unlike = list({(one.guideline, one.scenario, one.step, one.use, one.at): one for one in tries}.values())
    shuffled = [
        one for _, day in groupby(unlike, key=lambda one: one.at) for one in data.draw(st.permutations(list(day)))
    ]
    assert mastery(history(shuffled), 400) == mastery(history(unlike), 400)


@given(WILD, st.integers(-(10**6), 10**6))
def test_whatever_the_clock_does_there_is_an_answer(tries: list[Try], today: int) -> None:
    found = mastery(history(tries), today)
    assert tuple(found) == GUIDELINES
    assert all(0 <= one.share < 1 or one.share == pytest.approx(1) for one in found.values())


@given(HONEST, st.integers(0, 5_000))
def test_waiting_takes_nothing_away(tries: list[Try], days: int) -> None:
    now, later = mastery(history(tries), 400), mastery(history(tries), 400 + days)
    assert [one.reached for one in later.values()] == [one.reached for one in now.values()]


def test_a_year_of_play_is_judged_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted, not timed: whatever is asked of ten thousand answers, each is looked at once."""
    asked = 0

    def counted(one: Try) -> float:
        nonlocal asked
        asked += 1
        return worth(one)

    monkeypatch.setattr("game.engine.tries.worth", counted)
    year = [
        tried("review" if number % 3 else "learn", COURSES[number % 4], number // 28, guideline=GUIDELINES[number % 11])
        for number in range(10_000)
    ]
    found = history(iter(year))
    compared(found, forms(1))
    practice(found, mastery(found, 365))
    deck(found, dict.fromkeys(GUIDELINES, ("a", "b", "c")), 365, 1)
    assert asked <= len(year)
