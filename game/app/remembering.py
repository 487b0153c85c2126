"""All answers of the player who sails, held in memory: read once from the saves, and worked out when somebody looks."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from game.app.keeping import LUCK
from game.engine.felt import forms
from game.engine.logbook import Logbook
from game.engine.reckoning import reckon
from game.engine.tries import Try
from game.saves import Tried

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.content import Card
    from game.engine.player import Player
    from game.engine.scenario import Band, Guideline, Use
    from game.saves import Answer, Saves


class Remembering:
    """What was answered, for one player at a time."""

    def __init__(self, saves: Saves) -> None:
        self._saves = saves
        self._player = 0
        self._answers: list[Tried] = []
        self._seen: tuple[object, ...] = ()
        self._logbook = Logbook()

    def add(self, answer: Answer) -> None:
        """One more, which the saves have already."""
        if answer.player == self._player:
            self._answers.append(Tried._make(getattr(answer, name) for name in Tried._fields))

    def forms(self, player: Player) -> tuple[Use, Use]:
        """Which form of the check this player meets before the voyage, and which after it."""
        return forms(self._luck(player))

    def logbook(self, player: Player, cards: tuple[Card, ...], now: float) -> Logbook:
        """What is known; worked out anew only when something has changed."""
        with _uncollected():
            if player.id != self._player:
                self._player, self._answers = player.id, list(self._saves.tried(player.id))
            today = day(now)
            seen = (player.id, player.band, len(self._answers), cards, today)
            if not _same(seen, self._seen):
                self._seen, self._logbook = seen, self._worked_out(player, cards, today)
        return self._logbook

    def _worked_out(self, player: Player, cards: tuple[Card, ...], today: int) -> Logbook:
        islands = {card.island.id: card.island.guideline for card in cards}
        tries = [_try(answer, islands) for answer in self._answers]
        luck, both = self._luck(player), self.forms(player)
        some = {use: _banked(cards, use, player.band) for use in (*both, "review")}
        found = reckon(tries, both, some["review"], today, luck)
        first, second = both
        return Logbook(
            found.mastery,
            found.compared,
            found.practice,
            found.deck,
            tuple(one for one in found.before if one in some[first]),
            tuple(one for one in found.after if one in some[second]),
        )

    def _luck(self, player: Player) -> int:
        kept = self._saves.setting(LUCK, player=player.id)
        return int(kept) if kept.isdecimal() else player.id


@contextmanager
def _uncollected() -> Iterator[None]:
    """Thousands of small values are made at once and none of them is rubbish: looking for it takes half of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def day(at: float) -> int:
    """The day of the calendar here on which it was so many seconds after 1970, counted from any day."""
    try:
        return date.fromtimestamp(at).toordinal()  # noqa: DTZ012 - a day is one of the calendar on the wall
    except (OverflowError, OSError, ValueError):  # a clock far outside of what a calendar holds
        return int(at // 86_400)


def _same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    """Cards are large and never change: being the very same is enough."""
    return len(one) == len(other) and all(
        a is b or (isinstance(a, int | str) and a == b) for a, b in zip(one, other, strict=True)
    )


def _try(answer: Tried, islands: Mapping[str, Guideline]) -> Try:
    guideline, island, scenario, step, use, course, best, sure, at = answer
    return Try(guideline or islands.get(island, ""), scenario, step, use, course, day(at), best or None, sure)


def _banked(cards: tuple[Card, ...], use: Use, band: Band) -> dict[Guideline, tuple[str, ...]]:
    """The names of what there is for a use in a band."""
    found = {card.island.guideline: card.bank.get((use, band), ()) for card in cards if not card.broken}
    return {guideline: names for guideline, names in found.items() if names}
