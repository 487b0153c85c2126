"""What each habit is worth: over one scenario, and over all that a band meets."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING

from game.bots.careful import Careful
from game.bots.habits import CHANCE, HABITS
from game.bots.player import Player
from game.bots.table import Table
from game.engine.scenario import BANDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.bots.habits import Habit
    from game.bots.marks import Mark
    from game.engine.scenario import Band
    from game.kinds import AnyScenario

FEW_SEEDS, SEEDS = 2, 6
"""For those who do not mind the order of answers, and for those who do."""

ALIKE, MOST_ALIKE = (25.0, 42.0), 45.0
"""Where chance does so well in a bank, no habit may do better than this; in per cent, and `careful` has 100."""
AHEAD_OF_CHANCE = 12.0
"""Elsewhere, a habit may be so far above chance."""
ENOUGH = 12
"""Scenarios below which a habit's luck says nothing."""


@dataclass(frozen=True, slots=True)
class Worth:
    """How a habit fared in one scenario: 0 to 1, and what it pressed the first time."""

    worth: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Played:
    """One scenario after everybody has played it."""

    scenario: AnyScenario
    worths: dict[str, Worth]
    """By the name of the habit; "chance" among them."""

    def ahead(self, habit: str) -> float:
        """How much better than chance."""
        return self.worths[habit].worth - self.worths[CHANCE.name].worth


def played(scenario: AnyScenario) -> Played | None:
    """Everybody plays one scenario; nothing where it asks for nothing."""
    tables = [Table(scenario, 0)]
    tables += [Table(scenario, seed, tables[0].led, tables[0].bests) for seed in range(1, SEEDS)]
    chance = _fared(tables, CHANCE)
    worths = {habit.name: _fared(tables, habit, chance) for habit in HABITS}
    return Played(scenario, {CHANCE.name: chance, **worths}) if chance.marks else None


def careful(scenario: AnyScenario) -> float:
    """What thinking every way through is worth: 1, or the scenario has no best way at all."""
    return _mean(Careful(Table(scenario, 0)).play())


def _fared(tables: Sequence[Table], habit: Habit, chance: Worth | None = None) -> Worth:
    """The mean over some seeds. Whoever finds nothing to its taste is worth what chance is."""
    runs: list[list[Mark]] = []
    had_a_say = False
    for table in tables if habit.by_place or chance is None else tables[:FEW_SEEDS]:
        player = Player(table, habit)
        runs.append(player.play())
        had_a_say |= player.had_a_say
        if chance is not None and not any(mark.asked for mark in runs[0]):
            break  # nothing here is shuffled
    if chance is not None and not had_a_say:
        return chance
    return Worth(fmean(_mean(run) for run in runs), tuple(runs[0]))


def _mean(marks: Sequence[Mark]) -> float:
    return fmean(mark.worth for mark in marks) if marks else 0.0


@dataclass(frozen=True, slots=True)
class Tally:
    """All scenarios of one band that lie in the bank, or that are met on the islands."""

    band: Band
    bank: bool
    plays: tuple[Played, ...]

    def percent(self, habit: str) -> float:
        return 100 * fmean(play.worths[habit].worth for play in self.plays)

    @property
    def most(self) -> float:
        """What no habit may be above."""
        chance = self.percent(CHANCE.name)
        return MOST_ALIKE if self.bank and ALIKE[0] <= chance <= ALIKE[1] else chance + AHEAD_OF_CHANCE

    @property
    def too_good(self) -> list[Habit]:
        """The habits that do better than they may, best first."""
        if len(self.plays) < ENOUGH:
            return []
        found = [habit for habit in HABITS if self.percent(habit.name) > self.most]
        return sorted(found, key=lambda habit: -self.percent(habit.name))

    def giving(self, habit: Habit) -> list[Played]:
        """Where a habit gains most, first."""
        some = [play for play in self.plays if play.ahead(habit.name) > 0]
        return sorted(some, key=lambda play: -play.ahead(habit.name))


def tallies(plays: Sequence[Played]) -> Iterator[Tally]:
    """Band by band: the bank, then the islands; nothing of nothing."""
    for band in BANDS:
        for bank in (True, False):
            some = tuple(one for one in plays if one.scenario.band == band and (one.scenario.use != "learn") == bank)
            if some:
                yield Tally(band, bank, some)
