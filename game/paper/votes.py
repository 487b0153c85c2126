"""Letters in their shapes, and votes as bars: told apart by shape and pattern, never by colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.paper.faces import BASE, FACES, fonts_for, leading, middle
from game.paper.pieces import PAD, Piece, abreast, art, level, padded, stacked, words
from game.words import direction, letters

if TYPE_CHECKING:
    from game.paper.pen import Pen
    from game.paper.sheet import Look
    from game.paper.teaching import Badge, Counted, Legend, Lettered, Tally

SHAPES: Final = ("circle", "square", "triangle", "diamond")
_GROWN: Final = (1.0, 1.0, 1.24, 1.08)
"""How much larger than its place a shape is drawn: letters need more room in those with points."""
_LOWER: Final = (0.0, 0.0, 0.08, 0.0)
"""By how much of its side a letter stands below the middle: a triangle is wide at its foot."""
_SIDE: Final = 25.0
_LARGE: Final = 36.0
_COUNT: Final = 26.0
"""Room for a number of votes."""
_BAR: Final = 6.5
_KEY: Final = 34.0
_NARROW: Final = 200.0
"""With less width than this there are many tallies on the page, and their rows move together."""


def badge(block: Badge, width: float) -> Piece:
    return abreast(((width - block.size) / 2, shape(block.place, block.size, "poster")))


def lettered(block: Lettered, width: float) -> Piece:
    """The text begins beside the middle of its shape, however many lines it has."""
    large, look = block.look == "lead", block.look
    side = _LARGE if large else _SIDE
    mark: list[tuple[float, Piece]] = [(0, shape(block.place, side, "heading" if large else "small"))]
    start = side + 8
    if block.icon:
        drawn = 34.0 if large else 18.0
        mark.append((start, padded(art(f"icons/{block.icon}", drawn), (side - drawn) / 2, 0)))
        start += drawn + 8
    text = words(block.text, look, width - start)
    first = words("A", look, width).height
    return level(*mark, (start, padded(text, max(0.0, (side - max(first, text.height)) / 2), 0)))


def shape(place: int, side: float, look: Look) -> Piece:
    letter = words(letters()[place], look, side, centred=True)
    drawn = side * _GROWN[place]
    around, out = art(SHAPES[place], drawn), (side - drawn) / 2
    lower = side * _LOWER[place]
    top = side / 2 + lower - _inked(letters()[place], look)

    def ink(pen: Pen, x: float, y: float) -> None:
        around.ink(pen, x + out, y + out - lower / 2)
        letter.ink(pen, x, y + top)

    return Piece(side, ink)


def _inked(letter: str, look: Look) -> float:
    """How far below the top of its line the middle of a letter's ink lies."""
    face, rtl = FACES[look], direction() == "rtl"
    font = fonts_for(face, bold=False, rtl=rtl)[0]
    line = (leading(face, rtl=rtl) - face.size) / 2 + BASE * face.size
    return line - middle(font, letter) * face.size


def tally(block: Tally, width: float) -> Piece:
    """The question, and a row for each answer."""
    heads = [words(block.title, "strong", width, tag="H2")]
    heads += [words(block.question, "small", width)] if block.question else []
    rows = [_row(row, place, block.most, width) for place, row in enumerate(block.rows)]
    return stacked([padded(stacked(heads, 1), 0, 2), *rows], 2 if width < _NARROW else 4)


def _row(row: Counted, place: int, most: int, width: float) -> Piece:
    side = 18.0 if width < _NARROW else 21.0
    mark = shape(place, side, "small")
    start = side + 8
    if not row.text:
        return abreast((0, mark), (start, _bars(row, most, width - start)))
    half = (width - start - PAD) * 0.56
    text = words(row.text, "small", half)
    return abreast((0, mark), (start, text), (start + half + PAD, _bars(row, most, width - start - half - PAD)))


def _bars(row: Counted, most: int, width: float) -> Piece:
    """Both bars, and behind them both numbers in the order of the votes."""
    first = words(str(row.first), "small", _COUNT, centred=True)
    second = words(str(row.second), "strong", _COUNT, centred=True) if row.second is not None else None
    room = width - _COUNT * 2

    def ink(pen: Pen, x: float, y: float) -> None:
        middle = y + tallest / 2
        long = room * row.first / max(1, most)
        if second is None:
            pen.bar(x, middle - _BAR / 2, long, _BAR, full=False)
        else:
            pen.bar(x, middle - _BAR - 1, long, _BAR, full=False)
            pen.bar(x, middle + 1, room * (row.second or 0) / max(1, most), _BAR, full=True)
        first.ink(pen, x + room, middle - first.height / 2)
        if second is not None:
            second.ink(pen, x + room + _COUNT, middle - second.height / 2)

    tallest = max(first.height, 2 * _BAR + 2)
    return Piece(tallest, ink)


def legend(block: Legend, width: float) -> Piece:
    half = (width - PAD) / 2
    return abreast((0, _key(block.first, half, full=False)), (half + PAD, _key(block.second, half, full=True)))


def _key(text: str, width: float, *, full: bool) -> Piece:
    bar = Piece(_BAR, lambda pen, x, y: pen.bar(x, y, _KEY, _BAR, full=full))
    return abreast((0, bar), (_KEY + 8, words(text, "small", width - _KEY - 8)))
