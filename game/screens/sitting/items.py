"""What one sits down to, and how much of it at once: never more than five minutes."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from game.kinds import AnyScenario, kind_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.scenario import Band

SECONDS = 300
"""Of a leg."""
_READS: dict[Band, int] = {"6-8": 105, "9-11": 145, "12-14": 180}
"""Words a minute: a tenth less than silent reading in grades 2, 4 and 7 (Taylor, 1965)."""
_PRESSES = 5
"""Seconds for the presses of one item."""
_MET = 0.45
"""Of all the words of an item so many are met: one outcome of three."""


@dataclass(frozen=True, slots=True)
class Item:
    """One scenario of a bank."""

    island: str
    scenario: AnyScenario


def leg(items: Sequence[Item]) -> tuple[Item, ...]:
    """The first part of what waits, so that all of it is done in few legs of much the same length."""
    if not items:
        return ()
    legs = ceil(sum(map(seconds, items)) / SECONDS)
    return tuple(items[: ceil(len(items) / legs)])


def seconds(item: Item) -> float:
    """How long one item takes, about."""
    scenario = item.scenario
    words = sum(len(text.split()) for text in kind_of(scenario).texts(scenario))
    return words * _MET * 60 / _READS[scenario.band] + _PRESSES
