"""A player's answers as mastery, felt against shown and come-backs look at them: first tries, by guideline and by day.

Whatever an older or a newer version of the game may have kept goes in; what nobody knows any more is passed over.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, get_args

from game.engine.assessment import Sure
from game.engine.scenario import Course, Guideline, Use

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    _Growing = tuple[int, dict[tuple[Use, str], dict[str, "Try"]]]
    """A day, and its first tries by item and by step."""

GUIDELINES: tuple[Guideline, ...] = tuple(one for one in get_args(Guideline) if one != "body-rule")
"""In the order of the islands. Starfish Pool is led by a grown-up and judges nothing, so nothing of it is counted."""
HALF = 0.5
"""Of what something is worth: below it, it was mistaken."""
CHECKS: tuple[Use, Use] = ("check-a", "check-b")
_USES, _COURSES = frozenset(get_args(Use)), frozenset(get_args(Course))
_SURER = {sure: place for place, sure in enumerate(get_args(Sure))}


class Try(NamedTuple):
    """One answer, by whatever name its scenario goes today. There are thousands, hence a tuple."""

    guideline: Guideline | str
    """Empty or strange where that is no longer known."""
    scenario: str
    step: str
    use: Use
    course: Course
    at: int
    """The day, counted from any day: the clock's, which may be wrong. What came first is told by the order alone."""
    best: Course | None = None
    """The best course that was on offer there; None where nobody kept that, as in the first version of the game."""
    sure: Sure = ""


class Item(NamedTuple):
    """What came of one scenario on one day, by the first try at each of its questions."""

    use: Use
    scenario: str
    worth: float
    """0 to 1, over all of its questions."""
    sure: Sure
    """The surest that was said of it."""

    @property
    def mistaken(self) -> bool:
        """Less than half of it was right. Of some cards on a shelf, one may lie wrong."""
        return self.worth < HALF


@dataclass(frozen=True, slots=True)
class Day:
    """What was done for one guideline on one day. The order of the items tells nothing."""

    at: int
    items: tuple[Item, ...]

    def of(self, *uses: Use) -> list[Item]:
        return [one for one in self.items if one.use in uses]


History = dict[Guideline, tuple[Day, ...]]
"""All that counts, in the order in which it happened. Guidelines that were never tried are not in it."""


def history(tries: Iterable[Try]) -> History:
    """Sort answers, told in their order, by guideline and by day. What a day's feedback taught is not a first try."""
    found: dict[str, list[_Growing]] = {one: [] for one in GUIDELINES}
    for one in tries:
        days = found.get(one.guideline)
        if days is None or one.use not in _USES or one.course not in _COURSES:
            continue
        if not days or days[-1][0] != one.at:
            days.append((one.at, {}))
        days[-1][1].setdefault((one.use, one.scenario), {}).setdefault(one.step, one)
    return {one: tuple(map(_day, found[one])) for one in GUIDELINES if found[one]}


def worth(one: Try) -> float:
    """0 to 1, as `game.bots` counts it: handing it to a grown-up is never wrong, and is not yet knowing.

    Each item of a check has one great course. Elsewhere, where the best is not known, "it depends" may have been it.
    """
    if one.course in ("great-course", one.best):
        return 1.0
    may_be_best = one.course == "it-depends" and one.best is None and one.use not in CHECKS
    return HALF if may_be_best or one.course == "ask-the-keeper" else 0.0


def _day(grown: _Growing) -> Day:
    at, items = grown
    return Day(at, tuple(_item(*name, tuple(steps.values())) for name, steps in items.items()))


def _item(use: Use, scenario: str, tries: Sequence[Try]) -> Item:
    if len(tries) == 1:  # as nearly all are
        return Item(use, scenario, worth(tries[0]), tries[0].sure)
    surest = max(tries, key=_sureness).sure
    return Item(use, scenario, sum(map(worth, tries)) / len(tries), surest)


def _sureness(one: Try) -> int:
    return _SURER.get(one.sure, 0)
