"""Everything that can be printed, and the command that prints it."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from game import words
from game.content import open_checkup, open_level, open_office, read_atlas
from game.kinds.plan.model import Form
from game.paper import samples
from game.paper.files import write_new
from game.paper.lessons import lesson_sheets
from game.paper.pdf import print_sheet
from game.paper.sheets.cards import mission_cards, talk_cards, wallet_cards
from game.paper.sheets.certificate import certificate
from game.paper.sheets.logbook import logbook_page
from game.paper.sheets.office import NAMES, office_sheet
from game.paper.sheets.plans import plan_sheet
from game.paper.sheets.promise import promise_sheet
from game.paper.sheets.settings_plan import plan_of
from game.paper.sheets.wallet import wallet
from game.screens.world import World

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.content import Card
    from game.engine.scenario import Band
    from game.paper.sheet import Pack, Sheet
    from game.screens.world import PaperSize


@dataclass(frozen=True, slots=True)
class Order:
    """What to print, and how."""

    levels: Path
    size: PaperSize = "a4"
    language: str = "en"
    bands: tuple[Band, ...] = ()
    islands: tuple[str, ...] = ()
    """Only these have packs; all of them where none is named."""
    sample: bool = False
    """Also what needs results, with made-up ones."""


@dataclass(frozen=True, slots=True)
class Done:
    """What came of it."""

    written: tuple[Path, ...]
    lost: tuple[str, ...]
    """Sheets on which a text found no room."""


def print_all(order: Order, folder: Path) -> Done:
    """Write every sheet for children into a folder. OSError when nothing can be written there."""
    return _print(order, folder, sheets)


def print_class(order: Order, folder: Path) -> Done:
    """Write all that a class needs into a folder. OSError when nothing can be written there."""
    return _print(order, folder, lesson_sheets)


def _print(order: Order, folder: Path, ordered: Callable[[Order], Iterator[Sheet | Pack]]) -> Done:
    folder.mkdir(parents=True, exist_ok=True)  # before the levels are read: a wrong folder is told at once
    written, lost = [], []
    words.use(order.language)
    try:
        for sheet in ordered(order):
            printed = print_sheet(sheet, order.size)
            path = write_new(folder, sheet.name, printed.content)
            written.append(path)
            lost += [path.name] if printed.lost else []
    finally:
        words.use("en")
    return Done(tuple(written), tuple(lost))


def sheets(order: Order) -> Iterator[Sheet]:
    """Every sheet, in the language in use: first what anybody can print, then what needs results."""
    with tempfile.TemporaryDirectory() as folder:  # levels are checked once, and then opened as they were kept
        yield from _sheets(order, Path(folder))


def _sheets(order: Order, cache: Path) -> Iterator[Sheet]:
    cards = read_atlas(order.levels, cache)
    islands = tuple(card.island for card in cards)
    yield wallet_cards()
    yield wallet(World())
    yield promise_sheet()
    for form in get_args(Form):
        yield plan_sheet(form)
    for band in order.bands:
        yield talk_cards(islands, band)
        yield mission_cards(islands, band)
    office = open_office(order.levels, cache)
    if office is not None:
        yield from (office_sheet(office, one, World(cards=cards)) for one in NAMES)
    if order.sample:
        yield from _with_results(order, cards, cache)


def _with_results(order: Order, cards: tuple[Card, ...], cache: Path) -> Iterator[Sheet]:
    yield certificate(samples.LEARNT)
    checkup = open_checkup(order.levels, cache)
    if checkup is not None:
        yield plan_of(checkup, samples.replies(checkup))
    yield logbook_page(samples.ROWS)
    for card in cards:
        for band in order.bands if card.bands else ():
            for form, made in samples.plans(open_level(card.folder, cache), band):
                yield plan_sheet(form, made, f"{card.island.id}-{band}")
