"""The logbook as a chart: three places on the way, a face where a child felt to be, a star for what was shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.paper.pieces import PAD, THIN, Piece, abreast, art, level, line, padded, stacked, words

if TYPE_CHECKING:
    from game.paper.pen import Pen
    from game.paper.sheet import Chart, Measured

_NAMES: Final = 0.42
"""How much of the width the names take."""
_SIDE: Final = 22.0
_ROW: Final = 34.0
_ASIDE: Final = 13.0
"""How far from the middle two marks stand that say the same."""


def chart(block: Chart, width: float) -> Piece:
    rows = [stacked([_row(row, width), line(width, THIN)], 0) for row in block.rows]
    whole = stacked([padded(_heads(block, width), 0, 6), line(width, THIN), *rows], 0)
    above, start = whole.height - sum(row.height for row in rows), width * _NAMES
    column = (width - start) / 3

    def ink(pen: Pen, x: float, y: float) -> None:
        for place in range(3):
            pen.upright(x + start + column * (place + 0.5), y + above, whole.height - above, THIN, 2)
        whole.ink(pen, x, y)

    return whole._replace(ink=ink)


def _heads(block: Chart, width: float) -> Piece:
    start = width * _NAMES
    column = (width - start) / 3
    key = [_key("face", block.face, start - PAD), _key("icons/star", block.star, start - PAD)]
    heads = [words(text, "small", column - 8, centred=True) for text in block.places]
    row = level(*((start + place * column + 4, head) for place, head in enumerate(heads)))
    return abreast((0, stacked(key, 4)), (0, row))


def _key(name: str, text: str, width: float) -> Piece:
    return abreast((0, art(name, _SIDE)), (_SIDE + 8, words(text, "small", width - _SIDE - 8)))


def _row(row: Measured, width: float) -> Piece:
    start = width * _NAMES
    name = words(row.text, "body", start - _SIDE - 2 * PAD)
    label = abreast((0, art(f"icons/{row.icon}", _SIDE)), (_SIDE + PAD, name))
    return abreast((0, label), (start, _track(row, width - start)), height=_ROW)


def _track(row: Measured, width: float) -> Piece:
    """A face and a star at their places, and a line between them; side by side when they say the same."""
    column = width / 3
    same = row.felt == row.shown is not None
    marks = (("face", row.felt, -_ASIDE), ("icons/star", row.shown, _ASIDE))
    middles = [(name, column * (at + 0.5) + (aside if same else 0)) for name, at, aside in marks if at is not None]

    def ink(pen: Pen, x: float, y: float) -> None:
        if len(middles) > 1 and not same:
            low, high = sorted(middle for _, middle in middles)
            pen.rule(x + low, y + _SIDE / 2, high - low, 2.5)
        for name, middle in middles:
            said = row.said if name == middles[0][0] else None
            pen.picture(name, x + middle - _SIDE / 2, y, _SIDE, _SIDE, said)

    return Piece(_SIDE, ink)
