"""What follows what: lists, numbered steps, minutes, a round of icons; and what somebody says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.paper.faces import FACES, leading
from game.paper.pieces import PAD, Piece, abreast, around, art, level, padded, stacked, words
from game.words import direction

if TYPE_CHECKING:
    from game.paper.pen import Pen
    from game.paper.teaching import Bubble, Flow, Numbered, Point, Timed

_DOT: Final = 7.0
_MINUTE: Final = 25.0
_TAIL: Final = (22.0, 12.0)


def point(block: Point, width: float) -> Piece:
    """The mark stands beside the first line."""
    side, name = (18.0, f"icons/{block.icon}") if block.icon else (_DOT, "dot")
    start = 18.0 + 10
    text = words(block.text, "body", width - start)
    first = leading(FACES["body"], rtl=direction() == "rtl")
    return level(((18 - side) / 2, padded(art(name, side), max(0.0, (first - side) / 2), 0)), (start, text))


def numbered(block: Numbered, width: float) -> Piece:
    side = 30.0
    inner = width - side - PAD
    number = words(block.number, "heading", side, centred=True)
    rows = [words(block.text, "strong", inner, tag="H2"), *(words(text, "body", inner) for text in block.details)]

    def ink(pen: Pen, x: float, y: float) -> None:
        pen.frame(x, y, side, side, 1.5, side / 2 - 1)
        number.ink(pen, x, y + (side - number.height) / 2)

    text = padded(stacked(rows, 2), (side - rows[0].height) / 2 if block.details else 5, 0)
    return level((0, Piece(side, ink)), (side + PAD, text))


def timed(block: Timed, width: float) -> Piece:
    minute = words(block.minute, "strong", _MINUTE)
    return level((0, minute), (_MINUTE + 4, words(block.text, "small", width - _MINUTE - 4)))


def flow(block: Flow, width: float) -> Piece:
    """Boxes of the same width with arrows between them."""
    arrow, count = 18.0, len(block.steps)
    across = (width - arrow * (count - 1)) / count
    texts = [words(text, "small", across - 10, centred=True) for _, text in block.steps]
    tallest = max(text.height for text in texts)
    places: list[tuple[float, Piece]] = []
    for number, ((icon, _), text) in enumerate(zip(block.steps, texts, strict=True)):
        x = number * (across + arrow)
        drawn = abreast(((across - 30) / 2, art(f"icons/{icon}", 30)))
        inside = stacked([drawn, padded(abreast((5, text)), 0, tallest - text.height)], 5)
        places.append((x, around(inside, across, 8)))
        if number < count - 1:
            places.append((x + across + 3, art("onward", arrow - 6)))
    return abreast(*places)


def bubble(block: Bubble, width: float) -> Piece:
    """A plate with a tail towards whoever says it, at the side where reading starts."""
    text = words(block.text, "lead", width - 2 * PAD)
    plate = around(abreast((PAD, text)), width, 10)

    def ink(pen: Pen, x: float, y: float) -> None:
        plate.ink(pen, x, y)
        pen.picture("tail", x + 26, y + plate.height - 2.2, *_TAIL)

    return Piece(plate.height + _TAIL[1] - 4, ink, lost=plate.lost)
