"""From the blocks of a sheet to pieces of a width."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.paper import sheet as s
from game.paper import steps, votes
from game.paper import teaching as t
from game.paper.chart import chart
from game.paper.pictures import HAND_SIZE, TIPS
from game.paper.pieces import (
    PAD,
    WRITING,
    Piece,
    abreast,
    around,
    art,
    level,
    line,
    padded,
    stacked,
    to_write_on,
    width_of,
    words,
)
from game.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.paper.pen import Pen, Tag

GAP: Final = 12.0
"""Between two blocks."""
_BOX, _BORDER = 20.0, 2.0
"""40 and 4 units of the style guide."""


def lay(block: s.Block, width: float) -> Piece:
    """A block as a piece of this width."""
    match block:
        case s.Words():
            tag: Tag = "H1" if block.look == "display" else "P"
            return words(block.text, block.look, width, centred=block.centred, tag=tag)
        case s.Picture():
            return abreast(((width - block.size) / 2, art(block.name, block.size)))
        case s.Space():
            return Piece(0, lambda _pen, _x, _y: None, block.share, block.most)
        case s.Blank():
            return _blank(block, width)
        case s.Tick():
            return _tick(block, width)
        case s.Part():
            return _part(block, width)
        case s.Masthead() | s.Band() | s.Label():
            return _head(block, width)
        case s.Beside():
            half = (width - 2 * PAD) / 2
            return level((0, column(block.start, half)), (half + 2 * PAD, column(block.end, half)))
        case s.Columns():
            return _columns(block, width)
        case s.Together():
            return column(block.inside, width, block.gap)
        case s.Framed():
            return around(abreast((PAD, column(block.inside, width - 2 * PAD, 8))), width, 10)
        case s.Flanked():
            return _flanked(block, width)
        case s.Starred():
            return _starred(block, width)
        case s.Hand():
            return _hand(block, width)
        case s.Chart():
            return chart(block, width)
        case _:
            return _taught(block, width)


def _taught(block: s.Block, width: float) -> Piece:
    """What only a lesson has."""
    match block:
        case t.Point():
            return steps.point(block, width)
        case t.Numbered():
            return steps.numbered(block, width)
        case t.Timed():
            return steps.timed(block, width)
        case t.Flow():
            return steps.flow(block, width)
        case t.Bubble():
            return steps.bubble(block, width)
        case t.Badge():
            return votes.badge(block, width)
        case t.Lettered():
            return votes.lettered(block, width)
        case t.Tally():
            return votes.tally(block, width)
        case t.Legend():
            return votes.legend(block, width)
        case _:
            raise NotImplementedError(f"Nobody knows how to lay out {block!r}.")


def column(blocks: Iterable[s.Block], width: float, gap: float = GAP) -> Piece:
    return stacked([lay(block, width) for block in blocks], gap)


def _columns(block: s.Columns, width: float) -> Piece:
    count = len(block.columns)
    across = (width - 2 * PAD * (count - 1)) / count
    laid = [column(blocks, across, block.gap) for blocks in block.columns]
    return level(*((number * (across + 2 * PAD), piece) for number, piece in enumerate(laid)))


def _head(block: s.Masthead | s.Band | s.Label, width: float) -> Piece:
    """An icon and a heading, of three sizes."""
    match block:
        case s.Masthead():
            side = 46.0
            inner = width - side - PAD
            rows = stacked([words(block.title, "title", inner, tag="H1"), words(block.line, "small", inner)], 2)
            head = abreast((0, art(f"icons/{block.icon}", side)), (side + PAD, rows))
            return stacked([head, line(width, 3.5)], 10)
        case s.Band():
            side = 24.0
            text = words(block.text, "heading", width - side - 3 * PAD, tag="H2")
            icon = art(f"icons/{block.icon}", side)
            return around(abreast((PAD, icon), (side + 2 * PAD, text), height=side), width, 7)
        case _:
            side = 30.0
            text = words(block.text, "heading", width - side - PAD, tag="H2")
            return abreast((0, art(f"icons/{block.icon}", side)), (side + PAD, text))


def _tick(block: s.Tick, width: float) -> Piece:
    inner = width - _BOX - PAD
    rows = [words(block.text, "strong" if block.details else "body", inner)]
    rows += [words(text, "small", inner) for text in block.details]
    said = tr("Box to tick")
    box = Piece(_BOX, lambda pen, x, y: pen.box(x, y, _BOX, _BORDER, said))
    return level((0, box), (_BOX + PAD, padded(stacked(rows, 1), 1, 0)))


def _blank(block: s.Blank, width: float) -> Piece:
    across = width * block.part
    label = [padded(words(block.label, "small", across, centred=block.centred), 4, 0)] if block.label else []
    return abreast(
        (
            (width - across) / 2 if block.centred else 0,
            stacked([to_write_on(across, 18 if block.tight else WRITING), *label], 0),
        )
    )


def _part(block: s.Part, width: float) -> Piece:
    side = 30.0
    inner = width - side - PAD
    rows = [words(block.label, "strong", inner)]
    rows += [words(block.story, "small" if block.number else "body", inner)] if block.story else []
    rows += [_own(block.own, inner) if block.own else to_write_on(inner, WRITING - 6)]
    return level((0, _mark(block, side)), (side + PAD, padded(stacked(rows, 2), 5 if block.number else 0, 0)))


def _own(label: str, width: float) -> Piece:
    """A label with a line after it; under it when the label needs most of the width."""
    taken = width_of(label, "body") + 8
    if taken > width * 0.6:
        return stacked([words(label, "body", width), to_write_on(width, WRITING - 10)], 0)
    text = words(label, "body", taken)
    rest = padded(line(width - taken), text.height - 4, 0)
    return padded(level((0, text), (taken, rest)), WRITING - text.height - 2, 0)


def _mark(part: s.Part, side: float) -> Piece:
    """An icon, or the number of a finger in a ring."""
    if not part.number:
        return art(f"icons/{part.icon}", side)
    number = words(part.number, "heading", side, centred=True)

    def ink(pen: Pen, x: float, y: float) -> None:
        pen.frame(x, y, side, side, 1.5, side / 2 - 1)
        number.ink(pen, x, y + (side - number.height) / 2)

    return Piece(side, ink)


def _starred(block: s.Starred, width: float) -> Piece:
    half, side = (width - 2 * PAD) / 2, 17.0
    inner = half - side - 10
    cells = [level((0, art("icons/star", side)), (side + 10, words(text, "body", inner))) for text in block.rows]
    pairs = [cells[first : first + 2] for first in range(0, len(cells), 2)]
    return stacked([level(*zip((0, half + 2 * PAD), pair, strict=False)) for pair in pairs], 11)


def _flanked(block: s.Flanked, width: float) -> Piece:
    side = 96.0
    inside = column(block.inside, width - 2 * side - 4 * PAD, 2)
    first, last = art(f"characters/{block.start}", side), art(f"characters/{block.end}", side)
    return abreast((0, first), (side + 2 * PAD, inside), (width - side, last))


def _hand(block: s.Hand, width: float) -> Piece:
    across = width * 0.46
    parts = column(block.fingers, width - across - PAD, 9)
    return abreast((0, _fingers(block, across / HAND_SIZE[0])), (across + PAD, parts))


def _fingers(block: s.Hand, scale: float) -> Piece:
    """The hand itself, each finger with its number."""
    side = 24.0
    whole = art("hand", HAND_SIZE[0] * scale, HAND_SIZE[1] * scale, block.said)
    numbers = [words(part.number, "strong", side, centred=True) for part in block.fingers]

    def ink(pen: Pen, x: float, y: float) -> None:
        whole.ink(pen, x, y)
        for (across, down), number in zip(TIPS, numbers, strict=False):
            number.ink(pen, x + across * scale - side / 2, y + down * scale - number.height / 2)

    return Piece(whole.height, ink)
