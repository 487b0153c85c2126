"""From all answers of a player to what their logbook knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.felt import compared, practice
from game.engine.logbook import Logbook
from game.engine.mastery import mastery
from game.engine.returning import deck
from game.engine.tries import GUIDELINES, history

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.engine.scenario import Guideline, Use
    from game.engine.tries import Try


def reckon(
    tries: Sequence[Try],
    forms: tuple[Use, Use],
    variants: Mapping[Guideline, Sequence[str]],
    today: int,
    seed: int,
) -> Logbook:
    """From all answers in their order. `forms`: which form is met before the voyage, and which after it."""
    found = history(tries)
    shown = mastery(found, today)
    before, after = _waiting(tries, forms)
    return Logbook(
        shown, compared(found, forms), practice(found, shown), deck(found, variants, today, seed), before, after
    )


def _waiting(tries: Sequence[Try], forms: tuple[Use, Use]) -> tuple[tuple[Guideline, ...], tuple[Guideline, ...]]:
    """What each check still asks. Only the order of answers counts, never the clock."""
    first, second = forms
    begun: set[str] = set()
    told: set[str] = set()
    for one in tries:
        if one.use == second:
            told.discard(one.guideline)
        elif one.use != first:
            told.add(one.guideline)
        begun.add(one.guideline)
    before = tuple(one for one in GUIDELINES if one not in begun)
    return before, tuple(one for one in GUIDELINES if one in told)
