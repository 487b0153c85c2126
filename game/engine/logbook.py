"""Everything the logbook knows of a player, as a value: `reckoning` works it out from all of their answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.engine.felt import Compared, Practice
    from game.engine.mastery import Mastery
    from game.engine.returning import ComeBack
    from game.engine.scenario import Guideline


@dataclass(frozen=True, slots=True)
class Logbook:
    """What a player felt and showed, and what comes next. Empty for somebody new."""

    mastery: Mapping[Guideline, Mastery] = field(default_factory=dict)
    """From all answers; every guideline is in it, once anything is."""
    compared: Mapping[Guideline, Compared] = field(default_factory=dict)
    practice: tuple[Practice, ...] = ()
    """What to practise next, first things first."""
    deck: tuple[ComeBack, ...] = ()
    """What is in the bottle today."""
    before: tuple[Guideline, ...] = ()
    """What the check before the voyage still asks, along the route: whatever no story has told yet."""
    after: tuple[Guideline, ...] = ()
    """What the check after it asks: whatever was told or came back since it was last asked."""
