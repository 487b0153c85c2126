"""Whether a habit is enough to do well: the bots play all levels at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.bots.tally import played, tallies
from game.content.problems import Finding
from game.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.bots.tally import Played, Tally
    from game.content.drafts import Draft
    from game.content.problems import Problem

NAMED = 5
"""Scenarios that are named of those which give most."""


class Guessing:
    """All scenarios that can be played, after the bots have played them. An island for two is not judged."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self._drafts = [draft for draft in drafts if draft.sound and not draft.gentle]
        scenarios = [scenario for draft in self._drafts for scenario in draft.scenarios if scenario.kind in KINDS]
        self.tallies = tuple(tallies([play for play in map(played, scenarios) if play is not None]))

    def problems(self) -> Iterator[Problem]:
        """Each habit that does too well in a band, told where it gains most."""
        for tally in self.tallies:
            for habit in tally.too_good:
                giving = tally.giving(habit)
                draft, place = self._place(giving[0])
                sheet, at = draft.places[place]
                right = f"'{habit.name}' is right in {tally.percent(habit.name):.0f} % of cases"
                names = ", ".join(f"'{self.name(play)}'" for play in giving[:NAMED])
                sentence = f"{where(tally)}, {right}, and {tally.most:.0f} % is the most"
                hint = f"{habit.hint}; it gains most in {names}"
                yield sheet.problem(Finding((*at, "id"), "guessable", sentence, hint))

    def name(self, play: Played) -> str:
        """Enough to find it: the island's folder, and the scenario."""
        draft, _ = self._place(play)
        return f"{draft.folder.name}/{play.scenario.id}"

    def _place(self, play: Played) -> tuple[Draft, int]:
        for draft in self._drafts:
            for place, scenario in enumerate(draft.scenarios):
                if scenario is play.scenario:
                    return draft, place
        raise LookupError(play.scenario.id)


def where(tally: Tally) -> str:
    return f"in the bank at {tally.band}" if tally.bank else f"on the islands at {tally.band}"
