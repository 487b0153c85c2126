"""What a class needs, printed for each island: the facilitator's pack, and workshops with no computer."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from game.content import open_level, open_notes, read_atlas
from game.paper import samples
from game.paper.pages import laid_out
from game.paper.sheets.lesson.pack import pack
from game.paper.sheets.lesson.workshop import MOST, told_on_paper, workshop
from game.paper.sheets.report import report

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.content import Card
    from game.engine.level import Island
    from game.engine.scenario import Band
    from game.kinds.choice.model import Choice
    from game.paper.printing import Order
    from game.paper.sheet import Pack, Sheet
    from game.screens.world import PaperSize

FEWEST = 2
"""Stories on a workshop's page; one alone only where each of them is long."""


def lesson_sheets(order: Order) -> Iterator[Sheet | Pack]:
    """For each island that was asked for, in the language in use. One without notes has no pack."""
    with tempfile.TemporaryDirectory() as folder:  # levels are checked once, and then opened as they were kept
        yield from _lesson_sheets(order, Path(folder))


def _lesson_sheets(order: Order, cache: Path) -> Iterator[Sheet | Pack]:
    cards = [one for one in read_atlas(order.levels, cache) if one.bands]
    for card in cards:
        if not order.islands or card.island.id in order.islands:
            yield from _of_island(card, order, cache)
    if order.sample and cards:
        told = told_on_paper(open_level(cards[0].folder, cache), order.bands[-1])
        yield report(samples.lesson(told[:MOST]))


def _of_island(card: Card, order: Order, cache: Path) -> Iterator[Pack]:
    level, notes = open_level(card.folder, cache), open_notes(card.folder, cache)
    bands = [band for band in order.bands if level.telling(band)]
    if notes is not None:
        yield pack(level, notes, bands)
    for band in bands:
        stories = chosen(card.island, band, told_on_paper(level, band), order.size)
        if stories:
            yield workshop(card.island, band, stories)


def chosen(island: Island, band: Band, stories: Sequence[Choice], size: PaperSize) -> tuple[Choice, ...]:
    """As many of the stories as fit on two pages together with their answers.

    The first is among them, unless it leaves no room for another.
    """

    def filled(first: int) -> tuple[Choice, ...]:
        found: tuple[Choice, ...] = ()
        for story in stories[first:]:
            if len(found) < MOST and fits(workshop(island, band, (*found, story)), size):
                found = (*found, story)
        return found

    best: tuple[Choice, ...] = ()
    for first in range(len(stories)):
        best = max(best, filled(first), key=len)
        if len(best) >= FEWEST:
            break
    return best


def fits(pages: Pack, size: PaperSize) -> bool:
    """Has every sheet of it one page, with room for every text?"""
    laid = [laid_out(sheet, size) for sheet in pages.sheets]
    return all(len(one.pages) == 1 and not one.lost for one in laid)
