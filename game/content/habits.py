"""What habits are worth, told to an author: a table for each band, and where a habit gains."""

from __future__ import annotations

from statistics import fmean
from typing import TYPE_CHECKING

from game.bots.habits import CHANCE, HABITS
from game.bots.tally import careful
from game.content.guessing import NAMED, where
from game.content.tables import table

if TYPE_CHECKING:
    from game.bots.habits import Habit
    from game.bots.tally import Tally
    from game.content.guessing import Guessing

_NAMES = (CHANCE.name, *(habit.name for habit in HABITS))


def told(guessing: Guessing, *, verbose: bool) -> str:
    """A table for each band; what is too good bears a star. With `verbose`, every scenario that a habit gains by."""
    parts = [_table([tally for tally in guessing.tallies if tally.band == band]) for band in _bands(guessing)]
    parts += [_gains(guessing, tally, habit, verbose=verbose) for tally in guessing.tallies for habit in HABITS]
    return "\n\n".join(part for part in parts if part)


def percentages(guessing: Guessing) -> dict[str, dict[str, dict[str, float]]]:
    """The same for a program: band, bank or islands, habit."""
    found: dict[str, dict[str, dict[str, float]]] = {}
    for tally in guessing.tallies:
        found.setdefault(tally.band, {})[_part(tally)] = {name: round(tally.percent(name), 1) for name in _NAMES}
    return found


def _bands(guessing: Guessing) -> list[str]:
    return list(dict.fromkeys(tally.band for tally in guessing.tallies))


def _table(pair: list[Tally]) -> str:
    heads = (pair[0].band, *(f"{_part(tally)} ({len(tally.plays)})" for tally in pair))
    rows = [("careful", *(f"{100 * fmean(careful(play.scenario) for play in tally.plays):.0f} %" for tally in pair))]
    rows += [(name, *(_cell(tally, name) for tally in pair)) for name in _NAMES]
    return table(heads, [*rows, ("the most allowed", *(f"{tally.most:.0f} %" for tally in pair))])


def _cell(tally: Tally, name: str) -> str:
    star = "* " if name in [habit.name for habit in tally.too_good] else ""
    return f"{star}{tally.percent(name):.0f} %"


def _gains(guessing: Guessing, tally: Tally, habit: Habit, *, verbose: bool) -> str:
    """Where a habit is right more often than chance, and what it pressed there."""
    if not verbose and habit not in tally.too_good:
        return ""
    giving = tally.giving(habit)[: None if verbose else 2 * NAMED]
    lines = [f"{where(tally)}, '{habit.name}' gains in:" if giving else ""]
    for play in giving:
        chance, own = (100 * play.worths[name].worth for name in (CHANCE.name, habit.name))
        said = "; ".join(f"“{mark.said}”" for mark in play.worths[habit.name].marks if mark.worth and mark.asked)
        scenario = f"{guessing.name(play)} [{play.scenario.use}]"
        lines.append(f"    {scenario}  {own:.0f} % over {chance:.0f} %  {said}".rstrip())
    return "\n".join(lines)


def _part(tally: Tally) -> str:
    return "bank" if tally.bank else "islands"
