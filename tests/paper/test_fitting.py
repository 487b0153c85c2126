"""Every sheet of every language fits its paper: the drawer knows when a text finds no room, and says so."""

from __future__ import annotations

from itertools import product

import pytest

from game.engine.checkup import MOST_STEPS
from game.paper.pages import MARGIN, Placed, laid_out
from game.paper.pen import SIZES as POINTS
from game.paper.sheet import Cutouts, Framed, Sheet, Space, Words
from game.paper.sheets.certificate import certificate
from game.paper.sheets.logbook import Row, logbook_page
from game.paper.sheets.settings_plan import Step, plan_of, settings_plan
from game.screens.guidelines import guidelines
from tests.paper.every import LANGUAGES, SIZES, checkup, every, some, spoken

everywhere = pytest.mark.parametrize(("language", "size"), list(product(LANGUAGES, SIZES)))


def fits(sheets: tuple[Sheet, ...], size: str) -> None:
    for sheet in sheets:
        pages = laid_out(sheet, size)
        assert pages.lost == [], sheet.name
        if "-cards-" in sheet.name:
            assert 2 <= len(pages.pages) <= 3, sheet.name
        elif sheet.name.startswith("office-"):
            assert len(pages.pages) <= 9, sheet.name
        else:
            assert len(pages.pages) == 1, sheet.name
            keeps_within_margins(sheet, size, pages.pages[0])


def keeps_within_margins(sheet: Sheet, size: str, page: list[Placed]) -> None:
    width, height = POINTS[size]
    if any(isinstance(block, Cutouts) for block in sheet.blocks):
        return
    foot = MARGIN
    for x, y, piece in page:
        assert MARGIN <= x < width
        assert y >= foot - 0.01, sheet.name
        foot = y + piece.height
    assert foot <= height - MARGIN + 0.01, sheet.name


@everywhere
def test_one_of_each_fits(language: str, size: str) -> None:
    with spoken(language):
        fits(some(language), size)


@pytest.mark.slow
@everywhere
def test_every_sheet_that_is_shipped_fits(language: str, size: str) -> None:
    with spoken(language):
        fits(every(language), size)


@everywhere
def test_pages_that_hold_the_most_still_do(language: str, size: str) -> None:
    """Twelve lines of the logbook, all twelve abilities, five steps with long words."""
    step = Step(
        "Only people I know can message me", "Fewer surprise messages. " * 3, "Settings, Privacy, Messages, Who"
    )
    with spoken(language):
        full = (
            logbook_page([Row(guideline, "unsure", "sailing-well") for guideline in guidelines()]),
            certificate(list(guidelines())),
            settings_plan([step] * 9),
        )
        assert [len(laid_out(sheet, size).pages) for sheet in full] == [1, 1, 1]


@everywhere
def test_every_five_steps_of_the_check_up_fit_on_one_page(language: str, size: str) -> None:
    """In three apps each, some to set and some to look at together, with everything else set."""
    asked = checkup().questions
    with spoken(language):
        for first in range(len(asked) - MOST_STEPS + 1):
            stands = ["set"] * first + ["not-set", "dont-know"] * 3
            said = zip(asked, stands[: first + MOST_STEPS] + ["set"] * len(asked), strict=False)
            replies = {(kind, one.id): reply for one, reply in said for kind in one.kinds[:3]}
            pages = laid_out(plan_of(checkup(), replies), size)
            assert (len(pages.pages), pages.lost) == (1, []), asked[first].id


def test_sheets_without_any_result_fit_too() -> None:
    for sheet in (logbook_page([]), certificate([]), settings_plan([])):
        assert len(laid_out(sheet, "a4").pages) == 1


def test_what_is_too_long_for_a_card_is_named() -> None:
    long = "Ask everyone about everything. " * 100
    sheet = Sheet("talk", "Talk", (Cutouts(((Words(long),),)),))
    assert laid_out(sheet, "a4").lost == [long]


def test_what_is_too_high_for_a_page_is_named() -> None:
    sheet = Sheet("tower", "Tower", (Framed((Words("Ask. " * 3000),)),))
    assert laid_out(sheet, "a4").lost == ["Tower"]


def test_a_space_behind_the_last_line_begins_no_page() -> None:
    lines = tuple(Words("Ask.") for _ in range(60))
    for count in range(20, 60):
        pages = laid_out(Sheet("lines", "Lines", (*lines[:count], Space())), "a4").pages
        assert all(any(piece.height for _, _, piece in page) for page in pages), count


def test_a_word_wider_than_its_line_is_broken_and_not_cut() -> None:
    sheet = Sheet("word", "Word", (Words("Donaudampfschifffahrt" * 20),))
    pages = laid_out(sheet, "a4")
    assert pages.lost == []
    assert pages.pages[0][0][2].height > 60
