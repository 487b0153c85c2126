"""Pieces on pages: what no longer fits goes over to the next page whole, and cards fill theirs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from game.paper.blocks import GAP, lay
from game.paper.faces import FACES
from game.paper.pen import SIZES
from game.paper.pieces import Piece, lost
from game.paper.setting import set_words
from game.paper.sheet import Cutouts
from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.paper.pen import Pen
    from game.paper.sheet import Sheet
    from game.screens.world import PaperSize

MARGIN: Final = 42.0
_EDGE: Final = 26.0
"""Of the frame around a certificate: home printers leave about this much white."""
_GAPS: Final = (GAP, 9.0, 6.0, 4.0)
"""Blocks move closer together when that saves a page: long words happen in other languages."""
_FOOT: Final = 33.0
"""How far from the edge of the paper the foot of a page begins."""
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
    gap = min(_GAPS, key=lambda gap: len(list(_filled(pieces, area.height, gap))))
    for page in _filled(pieces, area.height, gap):
        pages.pages.append(list(_placed(page, area, gap)))
        if _height(page, gap) > area.height:
            pages.lost.append(sheet.title)
    return pages


def draw(sheet: Sheet, pages: Pages, pen: Pen, number: int = 1) -> None:
    """Ink on every page; `number` is that of the first."""
    for offset, page in enumerate(pages.pages):
        pen.new_page()
        if sheet.framed:
            edge = _EDGE + 9
            pen.frame(_EDGE, _EDGE, pen.width - 2 * _EDGE, pen.height - 2 * _EDGE, 4.5, 26)
            pen.frame(edge, edge, pen.width - 2 * edge, pen.height - 2 * edge, 1.2, 18, 3)
        for x, y, piece in page:
            piece.ink(pen, x, y)
        if sheet.foot:
            _foot(fill(tr("{foot} · page {number}"), foot=sheet.foot, number=number + offset), pen)


def _foot(text: str, pen: Pen) -> None:
    width = pen.width - 2 * MARGIN
    setting = set_words(text, FACES["small"], width, rtl=pen.rtl)
    pen.aside(setting, MARGIN, pen.height - _FOOT, width)


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
    """As many pieces on each page as it holds. No page is begun, or made too full, by an empty space."""
    page: list[Piece] = []
    for piece in pieces:
        full = bool(page) and _height([*page, piece], gap) > room
        if full and piece.share:
            continue
        if full:
            yield page
            page = []
        page.append(piece)
    if page:
        yield page


def _cards(pages: Pages, block: Cutouts, heading: Sequence[Piece], area: _Area) -> None:
    """Cards under a heading, with as many rows on a page as the longest card allows."""
    top = _height(heading) + GAP if heading else 0.0
    across = block.size[0] if block.size else area.width / block.across
    cards = [[lay(part, across - 2 * _CARD_PAD) for part in card] for card in block.cards]
    room, many = area.height - top, block.across
    rows = _strips(cards, room) if many == 1 else _rows(block, max(map(_high, cards)), room)
    if any(_high(card) > max(rows) for card in cards) or sum(rows) > room + 0.01:
        pages.lost += [text for card in block.cards for part in card for text in part.texts()]
    pages.lost += [text for card in cards for text in lost(card)]
    left, above = area.x + (area.width - many * across) / 2, area.y + top
    for first in range(0, len(cards), len(rows) * many):
        shown = cards[first : first + len(rows) * many]
        tops = [above + sum(rows[:row]) for row in range(-(-len(shown) // many) + 1)]
        page = [*_placed(heading, area), (left, above, _grid(block, across, [y - above for y in tops]))]
        for number, card in enumerate(shown):
            x, row = left + number % many * across + _CARD_PAD, number // many
            high = tops[row + 1] - tops[row] - 2 * _CARD_PAD
            page += _placed(card, _Area(x, tops[row] + _CARD_PAD, across - 2 * _CARD_PAD, high))
        pages.pages.append(page)


def _high(card: Sequence[Piece]) -> float:
    return _height(card) + 2 * _CARD_PAD


def _strips(cards: Sequence[Sequence[Piece]], room: float) -> list[float]:
    """One card in each row: as high as it needs to be, and what is left over goes to all alike."""
    over = max(0.0, room - sum(map(_high, cards))) / len(cards)
    return [_high(card) + over for card in cards]


def _rows(block: Cutouts, tallest: float, room: float) -> list[float]:
    """How high the rows of a page are."""
    if block.size:
        return [block.size[1]] * int(room / block.size[1])
    fitting = (rows for rows in range(_MOST_ROWS, 1, -1) if room / rows >= tallest)
    count = block.rows or next(fitting, 1)
    return [room / count] * count


def _grid(block: Cutouts, across: float, edges: Sequence[float]) -> Piece:
    """Where to cut: dashes, and scissors where to begin; dots where to fold."""

    def ink(pen: Pen, x: float, y: float) -> None:
        pen.frame(x, y, block.across * across, edges[-1], 1, 0, 5)
        for edge in range(1, block.across):
            pen.upright(x + edge * across, y, edges[-1], 1, 1.5 if block.folded else 5)
        for row in edges[1:-1]:
            pen.rule(x, y + row, block.across * across, 1, 5)
        pen.picture("scissors", x + 14, y - 8, 16, 16)

    return Piece(0, ink)
