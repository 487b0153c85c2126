"""Sixty days of one simulated player: a check, an island a day, whatever the bottle brings, and a check again."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from game.engine.chance import numbers
from game.engine.felt import compared, forms, practice
from game.engine.mastery import mastery
from game.engine.returning import deck
from game.engine.tries import GUIDELINES, Try, history
from tests.levels.shipped import SHIPPED
from tests.simulated.sailors import SLIPS
from tests.simulated.sitting import Seat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.felt import Compared, Practice
    from game.engine.mastery import Mastery
    from game.engine.scenario import Guideline, Use
    from tests.simulated.sailors import Sailor

BAND = "9-11"
DAYS = 60
TOLD = ("choice", "chat")
"""Kinds of story that are played on the islands here: their answers come one by one. Come-backs are of any kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the game knows of a player after all that."""

    sailor: Sailor
    answers: int
    mastery: dict[Guideline, Mastery]
    compared: dict[Guideline, Compared]
    eve: tuple[Practice, ...]
    """What there was to practise on the day before the second check."""
    practice: tuple[Practice, ...]
    """And after it: by then everything was asked, and nothing can be fading."""


@cache
def seats(use: Use, guideline: Guideline) -> dict[str, Seat]:
    """The shipped items of a guideline, by id."""
    some = [one for one in SHIPPED.values() if (one.use, one.guideline, one.band) == (use, guideline, BAND)]
    return {one.id: Seat(one) for one in some if use != "learn" or one.kind in TOLD}


def sixty_days(sailor: Sailor, seed: int) -> Known:
    life = _Life(sailor, seed, numbers(f"{sailor.name}/{seed}"))
    life.live()
    found = history(life.tries)
    shown = mastery(found, DAYS)
    before = history(one for one in life.tries if one.at < DAYS)
    return Known(
        sailor=sailor,
        answers=len(life.tries),
        mastery=shown,
        compared=compared(found, forms(seed)),
        eve=practice(before, mastery(before, DAYS - 1)),
        practice=practice(found, shown),
    )


@dataclass(slots=True)
class _Life:
    sailor: Sailor
    seed: int
    chance: Iterator[int]
    day: int = 0
    tries: list[Try] = field(default_factory=list)
    known: dict[Guideline, bool] = field(default_factory=dict)

    def live(self) -> None:
        self.known = {one: self._happens(self.sailor.knows) for one in GUIDELINES}
        before, after = forms(self.seed)
        for self.day in range(DAYS + 1):
            met = len(self.tries)
            if self.day in (0, DAYS):
                self._check(before if self.day == 0 else after)
            elif self.day <= len(GUIDELINES):
                self._island(GUIDELINES[self.day - 1])
            if self.day not in (0, DAYS) and self._happens(self.sailor.comes):
                self._bottle()
            self._night({one.guideline for one in self.tries[met:]})

    def _check(self, form: Use) -> None:
        for guideline in GUIDELINES:
            self._item(form, guideline, next(iter(seats(form, guideline))))

    def _island(self, guideline: Guideline) -> None:
        for story in seats("learn", guideline):
            self._item("learn", guideline, story)

    def _bottle(self) -> None:
        variants = {one: tuple(seats("review", one)) for one in GUIDELINES}
        for one in deck(history(self.tries), variants, self.day, self.seed):
            self._item("review", one.guideline, one.variant)

    def _item(self, use: Use, guideline: Guideline, name: str) -> None:
        """One scenario, and perhaps something learned from what it says afterwards."""
        knows = self.known[guideline]
        sure = self.sailor.sure(knows, self.chance) if use != "learn" else ""
        said = seats(use, guideline)[name].sit(
            lambda: knows and not self._happens(SLIPS), self.sailor.tempted, self.chance
        )
        for one in said:
            self.tries.append(
                Try(guideline=guideline, scenario=name, step=one.step, use=use, course=one.course, at=self.day,
                    best=one.best, sure=sure)
            )  # fmt: skip
        self.known[guideline] |= self._happens(self.sailor.learns)

    def _night(self, met: set[str]) -> None:
        for guideline in GUIDELINES:
            if guideline not in met and self._happens(self.sailor.forgets):
                self.known[guideline] = False

    def _happens(self, per_cent: int) -> bool:
        return next(self.chance) % 100 < per_cent
