"""The measures tell five simulated players apart, who answer the shipped items."""

from __future__ import annotations

from collections import Counter
from functools import cache
from statistics import fmean

import pytest

from game.engine.tries import GUIDELINES
from tests.simulated.run import SEED, matches, page, reached, reads_as, whys
from tests.simulated.sailors import SAILORS
from tests.simulated.sixty_days import Known, seats, sixty_days

NAMED = {sailor.name: sailor for sailor in SAILORS}
LUCKS = range(SEED, SEED + 6)
"""Levels change, and with them the luck of one seed: what must hold is looked at over some."""


@cache
def lives(name: str) -> list[Known]:
    return [sixty_days(NAMED[name], seed) for seed in LUCKS]


def mean_share(name: str) -> float:
    return fmean(one.share for known in lives(name) for one in known.mastery.values())


def total(name: str, when: str, match: str) -> int:
    place = ("over-sure", "in-step", "under-sure").index(match)
    return sum(matches(known, when)[place] for known in lives(name))


@pytest.mark.parametrize("name", NAMED)
def test_each_reads_as_what_it_is(name: str) -> None:
    read = Counter(reads_as(known) for known in lives(name))
    assert read[name] >= len(LUCKS) * 2 / 3, read


def test_mastery_tells_who_knows_from_who_forgets_from_who_guesses() -> None:
    assert mean_share("careful") > mean_share("forgetful") + 0.1
    assert mean_share("forgetful") > mean_share("guessing") + 0.1
    assert mean_share("under-sure") > mean_share("forgetful") + 0.1
    for careful, guessing in zip(lives("careful"), lives("guessing"), strict=True):
        assert reached(careful)[2] > reached(guessing)[2]


@pytest.mark.parametrize("when", ["before", "after"])
def test_felt_beside_shown_tells_over_sure_from_under_sure(when: str) -> None:
    for match in ("over-sure", "under-sure"):
        others = [total(name, when, match) for name in NAMED if name != match]
        assert total(match, when, match) > 1.5 * max(others)


def test_what_to_practise_next_differs() -> None:
    for known in lives("over-sure"):
        assert known.practice[0].why == "sure-and-mistaken"
    assert fmean(len(known.practice) for known in lives("careful")) < 2
    assert sum(whys(known.eve)[-1] for known in lives("forgetful")) > 0, "what was not looked at for long is fading"
    assert sum(whys(known.eve)[-1] for known in lives("careful")) == 0


def test_the_same_luck_lives_the_same_life() -> None:
    assert sixty_days(NAMED["guessing"], SEED) == lives("guessing")[0]


def test_every_guideline_has_its_items() -> None:
    for guideline in GUIDELINES:
        assert len(seats("check-a", guideline)) == len(seats("check-b", guideline)) == 1
        assert len(seats("review", guideline)) >= 2


def test_the_page_names_everybody() -> None:
    told = page(SEED)
    assert all(f"| {name} |" in told for name in NAMED)
