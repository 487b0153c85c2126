"""How well a guideline sails: a weighted count of items at their first try, as docs/decisions/0015 explains.

Later answers count for more, since a child learns; time alone takes nothing away, it only asks to look again.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING, Literal

from game.engine.tries import GUIDELINES

if TYPE_CHECKING:
    from game.engine.scenario import Guideline, Use
    from game.engine.tries import Day, History

Reached = Literal["starting-out", "getting-there", "sailing-well"]
"""All that a child is ever told of it."""

WEIGHT: dict[Use, int] = {"learn": 1, "review": 2, "check-a": 3, "check-b": 3}
"""Of one item, however much it asks: a story helps meanwhile, a come-back shows what stayed, a check does only that."""
DOUBT = 2
"""So much weight stands against a child who has shown nothing yet: one lucky answer is not mastery."""
FOUR_WEEKS = 28
"""Days after which, without review, gains have faded in studies. In as many, what went before comes to count half."""
GETTING_THERE, SAILING_WELL = 0.6, 0.75
"""The shares from which it is so. Guessing among three answers comes to about 0.4: `python -m tests.simulated.run`."""


@dataclass(frozen=True, slots=True)
class Mastery:
    """What a player has shown of one guideline."""

    reached: Reached = "starting-out"
    met: bool = False
    """In a story or a come-back. Who was only asked in a check has not met it yet."""
    fading: bool = False
    """More than four weeks have passed since: worth another look, and nothing is lost."""
    share: float = 0.0
    """0 to 1, for putting guidelines in order. No screen of a child's shows it."""


def mastery(history: History, today: int) -> dict[Guideline, Mastery]:
    """Every guideline, in the order of the islands."""
    return {one: _shown(history[one], today) if one in history else Mastery() for one in GUIDELINES}


def _shown(days: tuple[Day, ...], today: int) -> Mastery:
    share = _share(days)
    reached: Reached = (
        "sailing-well" if share >= SAILING_WELL else "getting-there" if share >= GETTING_THERE else "starting-out"
    )
    met = any(day.of("learn", "review") for day in days)
    return Mastery(reached, met, today - days[-1].at > FOUR_WEEKS, share)


def _share(days: tuple[Day, ...]) -> float:
    """What was right, of all there was.

    The doubt fades like everything before, so that a right answer after a long time can never make the share smaller.
    """
    right, whole = 0.0, float(DOUBT)
    last = days[0].at
    for day in days:
        kept = _kept(day.at - last)
        right = right * kept + fsum([WEIGHT[one.use] * one.worth for one in day.items])
        whole = whole * kept + sum([WEIGHT[one.use] for one in day.items])
        last = day.at
    return right / whole


def _kept(days: int) -> float:
    """How much of what went before still counts. Years of absence, or a clock gone wrong, halve it once and no more."""
    return float(0.5 ** (min(max(days, 0), FOUR_WEEKS) / FOUR_WEEKS))
