"""Sorting: few enough cards, shelves that suit them, and a turn that turns something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.content.problems import Finding, Path, guess
from game.content.rules.counts import between, longest
from game.engine.walk import walk_scenario
from game.kinds import kind_of
from game.kinds.sort.model import SHELVES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.kinds.sort.model import Shelf, Sort, Turn

MOST = 5_000
"""Ways in which the cards may lie: each is walked, so that nobody gets stuck. Six cards and a turn stay below."""


def findings(scenario: Sort, at: Path) -> Iterator[Finding]:
    young = scenario.band == "6-8"
    yield from longest(scenario.ask, 160 if young else 280, (*at, "ask"))
    yield from between(len(scenario.lines), 0, 3, "lines", at)
    yield from between(len(scenario.cards), 3, 4 if young else 6, "cards", at)
    for shelf in SHELVES:
        yield from longest(getattr(scenario.shelves, shelf), 24, (*at, "shelves", shelf))
    for c, card in enumerate(scenario.cards):
        yield from longest(card.text, 40, (*at, "cards", c, "text"))
        yield from _fits(card.fits, (*at, "cards", c))
    if scenario.cards:
        yield from _one_for_all(scenario, at)
    wrong = list(_turn(scenario, scenario.turn, (*at, "turn"))) if scenario.turn is not None else []
    yield from wrong
    if len(scenario.cards) > 6 and not wrong:
        yield from _ways(scenario, at)


def _fits(fits: tuple[Shelf, ...], at: Path) -> Iterator[Finding]:
    """One shelf, or two where it depends; on three there is nothing to think about."""
    yield from between(len(fits), 1, 2, "fits", at)
    for f, shelf in enumerate(fits):
        if shelf in fits[:f]:
            yield Finding((*at, "fits", f), "same-id", f"'{shelf}' is written twice")


def _one_for_all(scenario: Sort, at: Path) -> Iterator[Finding]:
    """Where one shelf suits every card, a child learns to press one key."""
    for shelf in SHELVES:
        if all(shelf in card.fits for card in scenario.cards):
            sentence = f"all cards may lie on '{shelf}', so there is nothing to find out"
            yield Finding((*at, "cards"), "already-solved", sentence, "let one of them want another shelf")


def _turn(scenario: Sort, turn: Turn, at: Path) -> Iterator[Finding]:
    yield from longest(turn.says, 110, (*at, "says"))
    yield from between(len(turn.changes), 1, 2, "changes", at)
    before = {card.id: set(card.fits) for card in scenario.cards}
    names = [change.card for change in turn.changes]
    for c, change in enumerate(turn.changes):
        here = (*at, "changes", c)
        yield from _fits(change.fits, here)
        if change.card not in before:
            yield Finding(
                (*here, "card"), "broken-link", f"there is no card '{change.card}'", guess(change.card, before)
            )
        elif change.card in names[:c]:
            yield Finding((*here, "card"), "same-id", f"'{change.card}' is changed twice")
    if names and all(before.get(change.card) == set(change.fits) for change in turn.changes):
        hint = "at least one card should want another shelf now"
        yield Finding((*at, "changes"), "already-solved", "every card fits where it did before: nothing turns", hint)


def _ways(scenario: Sort, at: Path) -> Iterator[Finding]:
    """More cards than there may be could still be walked; say so where they cannot."""
    if not walk_scenario(kind_of(scenario), scenario, MOST).whole:
        sentence = f"the cards can lie in more than {MOST} ways"
        yield Finding((*at, "cards"), "too-many-ways", sentence, "at most six cards")
