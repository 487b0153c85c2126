"""A sheet drawn as a PDF, in the language in use."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game import words
from game.paper.pages import draw, laid_out
from game.paper.pen import Pen

if TYPE_CHECKING:
    from game.paper.sheet import Sheet
    from game.screens.world import PaperSize


class Printed(NamedTuple):
    """A sheet as a file has it."""

    content: bytes
    pages: int
    lost: tuple[str, ...]
    """Texts for which there was no room. Nothing of ours is ever lost; an author's own card may be."""


def print_sheet(sheet: Sheet, size: PaperSize = "a4") -> Printed:
    pages = laid_out(sheet, size)
    pen = Pen(size, sheet.title, words.language(), rtl=words.direction() == "rtl")
    draw(sheet, pages, pen)
    return Printed(pen.finish(), len(pages.pages), tuple(pages.lost))
