"""What a child felt beside what was shown, before a voyage and after it, and what to practise next.

Plain values without a word for a child: views have those.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.engine.chance import draw
from game.engine.tries import CHECKS, GUIDELINES, HALF

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.engine.assessment import Sure
    from game.engine.mastery import Mastery
    from game.engine.scenario import Guideline, Use
    from game.engine.tries import Day, History, Item

Showed = Literal["not-yet", "half-way", "shown"]
"""Half-way: a grown-up was asked, or part of it was known."""
Match = Literal["over-sure", "under-sure", "in-step"]

Mistake = Literal["sure-and-mistaken", "unsure-and-mistaken"]
Why = Literal["sure-and-mistaken", "unsure-and-mistaken", "not-yet-met", "fading"]
"""Why to practise, most pressing first: an error one was sure of is corrected best, once it is met again."""
_PRESSING: tuple[Why, ...] = ("sure-and-mistaken", "unsure-and-mistaken", "not-yet-met", "fading")


@dataclass(frozen=True, slots=True)
class Felt:
    """One item of a check."""

    sure: Sure
    """Empty where that was not asked, or skipped."""
    showed: Showed

    @property
    def match(self) -> Match | None:
        """None where nobody knows what was felt. Being unsure of what is not yet known is in step, too."""
        if not self.sure:
            return None
        if self.sure == "sure" and self.showed == "not-yet":
            return "over-sure"
        return "under-sure" if self.sure == "unsure" and self.showed == "shown" else "in-step"


@dataclass(frozen=True, slots=True)
class Compared:
    """One guideline before the voyage and at its latest; None where it was not asked, as in a check left half-way."""

    before: Felt | None = None
    after: Felt | None = None


@dataclass(frozen=True, slots=True)
class Practice:
    """One guideline to practise."""

    guideline: Guideline
    why: Why


def forms(player: int) -> tuple[Use, Use]:
    """Which form of the check this player meets before the voyage, and which after it. Half of them begin with each."""
    first = draw("forms", player, 2)
    return CHECKS[first], CHECKS[1 - first]


def compared(history: History, forms: tuple[Use, Use]) -> dict[Guideline, Compared]:
    """Every guideline: how the first check before a voyage went, and how it was when it was last asked after it."""
    return {one: _compared(history.get(one, ()), *forms) for one in GUIDELINES}


def practice(history: History, shown: Mapping[Guideline, Mastery]) -> tuple[Practice, ...]:
    """What to practise next, first things first; what went well and was looked at lately is not in it."""
    whys = {one: _why(history.get(one, ()), shown[one]) for one in GUIDELINES}
    pressing = [Practice(one, why) for one, why in whys.items() if why is not None]
    return tuple(sorted(pressing, key=lambda one: (_PRESSING.index(one.why), shown[one.guideline].share)))


def mistake(days: Sequence[Day]) -> Mistake | None:
    """What still stands against knowing it: in the last check or come-back, or in the stories where there was neither.

    Only asking again can settle it: a story explains as it goes, so playing one more is not enough.
    """
    asked = next((some for day in reversed(days) if (some := day.of("review", *CHECKS))), None)
    if asked is None:
        return "unsure-and-mistaken" if days and _mean(days[-1]) < HALF else None
    wrong = [one for one in asked if one.mistaken]
    if any(one.sure == "sure" for one in wrong):
        return "sure-and-mistaken"
    return "unsure-and-mistaken" if wrong else None


def _why(days: Sequence[Day], shown: Mastery) -> Why | None:
    wrong = mistake(days)
    if wrong is not None:
        return wrong
    if not shown.met:
        return "not-yet-met"
    return "fading" if shown.fading else None


def _compared(days: Sequence[Day], first: Use, second: Use) -> Compared:
    before = [one for day in days for one in day.of(first)]
    after = [one for day in days for one in day.of(second, "review")]
    return Compared(_felt(before[0]) if before else None, _felt(after[-1]) if after else None)


def _felt(one: Item) -> Felt:
    return Felt(one.sure, "not-yet" if one.mistaken else "shown" if one.worth == 1 else "half-way")


def _mean(day: Day) -> float:
    return sum(one.worth for one in day.items) / len(day.items)
