"""What stands on a sheet can be copied out of its PDF, in reading order, and a screen reader is told what it is."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest

from game.paper.pdf import print_sheet
from game.paper.samples import ROWS
from game.paper.sheet import Pack, Sheet, Words
from game.paper.sheets.cards import wallet_cards
from game.paper.sheets.certificate import certificate
from game.paper.sheets.logbook import logbook_page
from game.paper.sheets.plans import plan_sheet
from game.words import pseudo
from tests.paper.every import LANGUAGES, SIZES, close, every, opened, read, some, spoken

if TYPE_CHECKING:
    from pypdf import PdfReader


def missing(sheet: Sheet | Pack, content: bytes) -> list[str]:
    """Texts of a sheet that are not found after those before them."""
    letters, place, lost = read(content), 0, []
    for text in sheet.texts():
        found = letters.find(close(text), place)
        if found < 0:
            lost.append(text)
        else:
            place = found + len(close(text))
    return lost


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_read_in_their_order(language: str) -> None:
    with spoken(language):
        for sheet in (wallet_cards(), certificate(["settings", "talk"]), plan_sheet("hand")):
            assert missing(sheet, print_sheet(sheet).content) == []


def test_a_number_in_an_arabic_line_keeps_its_place() -> None:
    first, second = pseudo.mirrored("the bus at"), pseudo.mirrored("home")
    with spoken("ar_XB"):
        content = print_sheet(Sheet("bus", "Bus", (Words(f"{first} 17:40 {second}"),))).content
    assert read(content) == close(f"{first} 17:40 {second}")


@pytest.mark.slow
@pytest.mark.parametrize(("language", "size"), list(product(LANGUAGES, SIZES)))
def test_all_texts_of_all_sheets_are_read_in_their_order(language: str, size: str) -> None:
    with spoken(language):
        lost = {sheet.name: missing(sheet, print_sheet(sheet, size).content) for sheet in every(language)}
    assert {name: texts for name, texts in lost.items() if texts} == {}


@pytest.mark.parametrize(("language", "code"), [("en", "en"), ("ar_XB", "ar-XB")])
def test_the_document_says_its_language_and_title(language: str, code: str) -> None:
    with spoken(language):
        sheet = wallet_cards()
        document = opened(print_sheet(sheet).content)
    root = document.root_object
    assert root["/Lang"] == code
    assert document.metadata.title == sheet.title
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


def test_headings_paragraphs_and_boxes_are_told_apart() -> None:
    document = opened(print_sheet(plan_sheet("meeting")).content)
    parts = [one.get_object() for one in document.root_object["/StructTreeRoot"]["/K"][0]["/K"]]
    kinds = [part["/S"] for part in parts]
    assert kinds[0] == "/H1"
    assert set(kinds) == {"/H1", "/P", "/Figure"}
    assert {part["/Alt"] for part in parts if part["/S"] == "/Figure"} == {"Box to tick"}


def test_everything_drawn_is_a_part_or_decoration() -> None:
    for page in opened(print_sheet(logbook_page(ROWS)).content).pages:
        depth = 0
        for operands, operator in page.get_contents().operations:
            depth += (operator in {b"BDC", b"BMC"}) - (operator == b"EMC")
            assert depth == 1 or operator not in {b"Tj", b"TJ", b"S", b"f", b"B", b"BDC", b"BMC"}, operands


def fonts(document: PdfReader) -> list[object]:
    return [font.get_object() for page in document.pages for font in page["/Resources"]["/Font"].values()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_fonts_travel_with_the_file_and_only_as_much_of_them_as_is_needed(language: str) -> None:
    with spoken(language):
        content = print_sheet(plan_sheet("family")).content
    for font in fonts(opened(content)):
        within = font["/DescendantFonts"][0].get_object()
        assert "/FontFile2" in within["/FontDescriptor"]
        assert "+" in font["/BaseFont"]
    assert len(content) < 60_000


def test_all_but_the_crew_is_black_and_white() -> None:
    for sheet in some("en"):
        if sheet.name == "certificate":
            continue
        for page in opened(print_sheet(sheet).content).pages:
            for operands, operator in page.get_contents().operations:
                if operator in {b"g", b"G", b"rg", b"RG"}:
                    assert {float(part) for part in operands} in ({0.0}, {1.0}), (sheet.name, operands, operator)


def test_letters_are_at_least_twelve_points() -> None:
    for page in opened(print_sheet(wallet_cards()).content).pages:
        sizes = {float(operands[1]) for operands, operator in page.get_contents().operations if operator == b"Tf"}
        assert min(sizes) >= 12
