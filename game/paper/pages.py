"""Pieces on pages: what no longer fits goes over to the next page whole, and cards fill theirs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from game.paper.blocks import GAP, lay
from game.paper.pen import SIZES
from game.paper.pieces import Piece, lost
from game.paper.sheet import Cutouts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.paper.pen import Pen
    from game.paper.sheet import Sheet
    from game.screens.world import PaperSize

MARGIN: Final = 42.0
_EDGE: Final = 26.0
"""Of the frame around a certificate: home printers leave about this much white."""
_GAPS: Final = (GAP, 9.0, 6.0, 4.0)
"""Blocks move closer together when that keeps a sheet on one page: long words happen in other languages."""
_MOST_ROWS: Final = 3
_CARD_PAD: Final = 13.0

Placed = tuple[float, float, Piece]
"""How far from the side where reading starts, how far from the top, and what lies there."""


@dataclass(slots=True)
class Pages:
    """A sheet, laid out."""

    pages: list[list[Placed]] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    """Texts for which there is no room. Empty unless somebody wrote one far longer than ours."""


def laid_out(sheet: Sheet, size: PaperSize) -> Pages:
    """All pages of a sheet in the language in use."""
    width, height = SIZES[size]
    margin = MARGIN + 18 if sheet.framed else MARGIN
    area = _Area(margin, margin, width - 2 * margin, height - 2 * margin)
    cutouts = [block for block in sheet.blocks if isinstance(block, Cutouts) and block.cards]
    pieces = [lay(block, area.width) for block in sheet.blocks if not isinstance(block, Cutouts)]
    pages = Pages(lost=list(lost(pieces)))
    if cutouts:
        _cards(pages, cutouts[0], pieces, area)
        return pages
    gap = next((gap for gap in _GAPS if _height(pieces, gap) <= area.height), GAP)
    for page in _filled(pieces, area.height, gap):
        pages.pages.append(list(_placed(page, area, gap)))
        if _height(page, gap) > area.height:
            pages.lost.append(sheet.title)
    return pages


def draw(sheet: Sheet, pages: Pages, pen: Pen) -> None:
    """Ink on every page."""
    for page in pages.pages:
        pen.new_page()
        if sheet.framed:
            edge = _EDGE + 9
            pen.frame(_EDGE, _EDGE, pen.width - 2 * _EDGE, pen.height - 2 * _EDGE, 4.5, 26)
            pen.frame(edge, edge, pen.width - 2 * edge, pen.height - 2 * edge, 1.2, 18, 3)
        for x, y, piece in page:
            piece.ink(pen, x, y)


@dataclass(frozen=True, slots=True)
class _Area:
    """A part of a page."""

    x: float
    y: float
    width: float
    height: float


def _placed(pieces: Sequence[Piece], area: _Area, gap: float = GAP) -> Iterator[Placed]:
    """Pieces under each other; what is left over goes to the spaces between them."""
    y, over = area.y, max(0.0, area.height - _height(pieces, gap))
    bounded = sum(min(piece.most, over) for piece in pieces if piece.most)
    shares = sum(piece.share for piece in pieces if not piece.most)
    tight = min(1.0, over / bounded) if bounded else 1.0
    rest = over - bounded * tight
    for piece in pieces:
        yield area.x, y, piece
        y += piece.height
        if piece.most:
            y += min(piece.most, over) * tight
        elif piece.share:
            y += rest * piece.share / shares
        else:
            y += gap


def _height(pieces: Sequence[Piece], gap: float = GAP) -> float:
    """How high pieces are together: a space takes no room of its own, and adds none to the gap before it."""
    gaps = sum(gap for piece in pieces[:-1] if not piece.share)
    return sum(piece.height for piece in pieces) + gaps


def _filled(pieces: Sequence[Piece], room: float, gap: float) -> Iterator[list[Piece]]:
    """As many pieces on each page as it holds."""
    page: list[Piece] = []
    for piece in pieces:
        if page and _height([*page, piece], gap) > room:
            yield page
            page = []
        page.append(piece)
    if page:
        yield page


def _cards(pages: Pages, block: Cutouts, heading: Sequence[Piece], area: _Area) -> None:
    """Two columns of cards under a heading, with as many rows on a page as the longest card allows."""
    top = _height(heading) + GAP if heading else 0.0
    across = block.size[0] if block.size else area.width / 2
    cards = [[lay(part, across - 2 * _CARD_PAD) for part in card] for card in block.cards]
    tallest = max(map(_height, cards)) + 2 * _CARD_PAD
    rows, down = _rows(block, tallest, area.height - top)
    if tallest > down:
        pages.lost += [text for card in block.cards for part in card for text in part.texts()]
    pages.lost += [text for card in cards for text in lost(card)]
    left, above = area.x + (area.width - 2 * across) / 2, area.y + top
    for first in range(0, len(cards), rows * 2):
        shown = cards[first : first + rows * 2]
        grid = _grid(across, down, (len(shown) + 1) // 2, folded=block.folded)
        page = [*_placed(heading, area), (left, above, grid)]
        for number, card in enumerate(shown):
            x, y = left + number % 2 * across + _CARD_PAD, above + number // 2 * down + _CARD_PAD
            page += _placed(card, _Area(x, y, across - 2 * _CARD_PAD, down - 2 * _CARD_PAD))
        pages.pages.append(page)


def _rows(block: Cutouts, tallest: float, room: float) -> tuple[int, float]:
    """How many rows of cards a page has, and how high they are."""
    if block.size:
        return int(room / block.size[1]), block.size[1]
    rows = next((rows for rows in range(_MOST_ROWS, 1, -1) if room / rows >= tallest), 1)
    return rows, room / rows


def _grid(across: float, down: float, rows: int, *, folded: bool) -> Piece:
    """Where to cut: dashes, and scissors where to begin; dots where to fold."""

    def ink(pen: Pen, x: float, y: float) -> None:
        pen.frame(x, y, 2 * across, rows * down, 1, 0, 5)
        pen.upright(x + across, y, rows * down, 1, 1.5 if folded else 5)
        for row in range(1, rows):
            pen.rule(x, y + row * down, 2 * across, 1, 5)
        pen.picture("scissors", x + 14, y - 8, 16, 16)

    return Piece(0, ink)
