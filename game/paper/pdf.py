"""Sheets drawn as a PDF, in the language in use."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game import words
from game.paper.pages import draw, laid_out
from game.paper.pen import Pen
from game.paper.sheet import Pack

if TYPE_CHECKING:
    from game.paper.sheet import Sheet
    from game.screens.world import PaperSize


class Printed(NamedTuple):
    """A sheet, or a pack, as a file has it."""

    content: bytes
    pages: int
    lost: tuple[str, ...]
    """Texts for which there was no room. Nothing of ours is ever lost; an author's own card may be."""


def print_sheet(sheet: Sheet | Pack, size: PaperSize = "a4") -> Printed:
    """A sheet or a pack of them, one after the other, each beginning a page."""
    pen = Pen(size, sheet.title, words.language(), rtl=words.direction() == "rtl")
    count, lost = 0, list[str]()
    for one in sheet.sheets if isinstance(sheet, Pack) else (sheet,):
        pages = laid_out(one, size)
        draw(one, pages, pen, count + 1)
        count += len(pages.pages)
        lost += pages.lost
    return Printed(pen.finish(), count, tuple(lost))
