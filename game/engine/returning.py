"""When a guideline comes back, and as which story: one, seven and twenty-eight days later, each time a new one.

A gap begins when the come-back before it was played, so whoever stays away finds the same deck and no pile.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.engine.chance import draw
from game.engine.felt import mistake
from game.engine.tries import CHECKS, GUIDELINES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.engine.scenario import Guideline
    from game.engine.tries import Day, History

GAPS = (1, 7, 28)
"""Days. Fixed gaps do as well as clever ones; after the last come-back a guideline rests."""
FITS = 4
"""Items for three minutes, at some forty seconds each with the feedback read out."""


@dataclass(frozen=True, slots=True)
class ComeBack:
    """One item of today's deck."""

    guideline: Guideline
    variant: str
    """The id of its scenario."""
    new: bool
    """Never met as a come-back. Who has met them all meets the one of longest ago."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a guideline stands in its row of gaps."""

    done: int
    """Come-backs that went well, one after the other."""
    since: int
    """The day from which the next gap is counted."""

    def waited(self, today: int) -> int | None:
        """For how many days it has been due; None before that.

        A day that is still to come was counted by a wrong clock and tells nothing: then it is due.
        """
        if self.done >= len(GAPS):
            return None
        if self.since > today:
            return 0
        days = today - self.since - GAPS[self.done]
        return days if days >= 0 else None


def deck(history: History, variants: Mapping[Guideline, Sequence[str]], today: int, seed: int) -> tuple[ComeBack, ...]:
    """What comes back today, at most one item for a guideline. What was played today already has taken its place."""
    due: dict[Guideline, int] = {}
    for guideline in GUIDELINES:
        stands = standing(history.get(guideline, ()))
        waited = stands.waited(today) if stands is not None else None
        if waited is not None and variants.get(guideline):
            due[guideline] = waited
    left = FITS - _played(history, today)
    return tuple(_come_back(history[one], one, variants[one], seed) for one in _chosen(history, due, left))


def standing(days: Sequence[Day]) -> Standing | None:
    """None before a guideline was met in a story: a check by itself has taught nothing that could fade."""
    stands: Standing | None = None
    for day in days:
        stands = _after(stands, day)
    return stands


def _after(stands: Standing | None, day: Day) -> Standing | None:
    """One day further. Whatever goes wrong in a check or a come-back begins the row anew."""
    if stands is None:
        return Standing(0, day.at) if day.of("learn", "review") else None
    if any(one.mistaken for one in day.of("review", *CHECKS)):
        return Standing(0, day.at)
    if day.of("review"):
        return Standing(min(stands.done + 1, len(GAPS)), day.at)
    return Standing(0, day.at) if stands.done == 0 else stands


def _played(history: History, today: int) -> int:
    """Come-backs met today, whatever came of them."""
    return sum(len(day.of("review")) for days in history.values() for day in days if day.at == today)


def _chosen(history: History, due: Mapping[Guideline, int], left: int) -> list[Guideline]:
    """Sure-and-mistaken first. The last place is for whoever has waited longest, so that none waits for ever."""
    pressing = ("sure-and-mistaken", "unsure-and-mistaken", None)
    ranked = sorted(due, key=lambda one: (pressing.index(mistake(history[one])), -due[one]))
    if len(ranked) <= left or left <= 0:
        return ranked[: max(left, 0)]
    first, rest = ranked[: left - 1], ranked[left - 1 :]
    return [*first, max(rest, key=due.__getitem__)]


def _come_back(days: Sequence[Day], guideline: Guideline, variants: Sequence[str], seed: int) -> ComeBack:
    met = [one.scenario for day in days for one in day.of("review")]
    start = draw(guideline, seed, len(variants))
    turned = [*variants[start:], *variants[:start]]  # neighbours at their computers begin with different ones
    last = {variant: place for place, variant in enumerate(met)}
    variant = min(turned, key=lambda one: last.get(one, -1))
    return ComeBack(guideline, variant, variant not in last)
