"""What a logbook knows: what each check still asks, by the order of answers alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from game.engine.reckoning import reckon
from game.engine.tries import GUIDELINES
from tests.engine.tried import WILD, tried

if TYPE_CHECKING:
    from game.engine.logbook import Logbook
    from game.engine.tries import Try

FORMS = ("check-a", "check-b")
VARIANTS = dict.fromkeys(GUIDELINES, ("first", "second", "third"))


def reckoned(*tries: Try, today: int = 0) -> Logbook:
    return reckon(tries, FORMS, VARIANTS, today, 0)  # type: ignore[arg-type]


def test_somebody_new_is_asked_everything_before_and_nothing_after() -> None:
    found = reckoned()
    assert found.before == GUIDELINES
    assert found.after == ()
    assert found.deck == ()


def test_what_was_asked_or_told_is_not_asked_before() -> None:
    asked, told = tried("check-a", guideline="control"), tried("learn", guideline="settings")
    assert reckoned(asked, told).before == tuple(one for one in GUIDELINES if one not in {"control", "settings"})


def test_what_was_told_is_asked_after_until_it_was_and_again_when_it_came_back() -> None:
    learn, check, back = (tried(use, guideline="control") for use in ("learn", "check-b", "review"))
    assert reckoned(learn).after == ("control",)
    assert reckoned(learn, check).after == ()
    assert reckoned(learn, check, back).after == ("control",)
    assert reckoned(check).after == ()


def test_the_first_form_is_no_telling() -> None:
    assert reckoned(tried("check-a", guideline="control")).after == ()


@given(WILD, st.integers(-(10**6), 10**6))
def test_whatever_was_answered_the_logbook_opens(tries: list[Try], today: int) -> None:
    found = reckoned(*tries, today=today)
    assert set(found.before) | set(found.after) <= set(GUIDELINES)
    assert set(found.mastery) == set(GUIDELINES)
    assert set(found.compared) == set(GUIDELINES)


@given(WILD)
def test_the_clock_has_no_say_in_what_is_asked(tries: list[Try]) -> None:
    still = [one._replace(at=0) for one in tries]
    assert (reckoned(*tries).before, reckoned(*tries).after) == (reckoned(*still).before, reckoned(*still).after)
