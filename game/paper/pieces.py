"""Pieces: what has a height and can draw itself at a place. They are put under, beside and around each other here.

A piece keeps within the width it was made for, or says which of its texts do not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.paper.faces import FACES
from game.paper.setting import set_words
from game.words import direction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from game.paper.pen import Pen, Tag
    from game.paper.sheet import Look

PAD: Final = 12.0
WRITING: Final = 30.0
"""Room above a line for a child's handwriting."""
THIN: Final = 0.75
RULE: Final = 1.5


class Piece(NamedTuple):
    """Something ready to be drawn: `ink` takes a pen, and where its upper corner on the reading side lies."""

    height: float
    ink: Callable[[Pen, float, float], None]
    share: float = 0.0
    """Of the room left over on its page."""
    most: float = 0.0
    """How much of it at most; 0 for any amount."""
    lost: tuple[str, ...] = ()
    """Texts for which there is no room here."""


def words(text: str, look: Look, width: float, *, centred: bool = False, tag: Tag = "P") -> Piece:
    """A paragraph or a heading in the language in use."""
    setting = set_words(text, FACES[look], width, rtl=direction() == "rtl")
    return Piece(
        setting.height,
        lambda pen, x, y: pen.write(setting, x, y, width, tag=tag, centred=centred),
        lost=(text,) if setting.width > width else (),
    )


def width_of(text: str, look: Look) -> float:
    """How wide a text is when nothing limits it."""
    return set_words(text, FACES[look], float("inf"), rtl=direction() == "rtl").width


def art(name: str, width: float, height: float | None = None, said: str | None = None) -> Piece:
    """A picture; decoration unless it says something."""
    tall = width if height is None else height
    return Piece(tall, lambda pen, x, y: pen.picture(name, x, y, width, tall, said))


def line(width: float, thick: float = RULE) -> Piece:
    return Piece(thick, lambda pen, x, y: pen.rule(x, y + thick / 2, width, thick))


def to_write_on(width: float, room: float = WRITING) -> Piece:
    """An empty line with room above it."""
    return padded(line(width), room, 0)


def stacked(pieces: Sequence[Piece], gap: float) -> Piece:
    """Pieces under each other."""

    def ink(pen: Pen, x: float, y: float) -> None:
        for piece in pieces:
            piece.ink(pen, x, y)
            y += piece.height + gap

    height = sum(piece.height for piece in pieces) + gap * max(0, len(pieces) - 1)
    return Piece(height, ink, lost=lost(pieces))


def abreast(*places: tuple[float, Piece], height: float = 0) -> Piece:
    """Pieces beside each other, each so far from the side where reading starts; centred against the highest."""
    tallest = max([height, *(piece.height for _, piece in places)])

    def ink(pen: Pen, x: float, y: float) -> None:
        for offset, piece in places:
            piece.ink(pen, x + offset, y + (tallest - piece.height) / 2)

    return Piece(tallest, ink, lost=lost(piece for _, piece in places))


def level(*places: tuple[float, Piece]) -> Piece:
    """Pieces beside each other that begin at the same height."""
    tallest = max(piece.height for _, piece in places)
    return abreast(*((offset, padded(piece, 0, tallest - piece.height)) for offset, piece in places))


def padded(piece: Piece, above: float, below: float) -> Piece:
    return piece._replace(height=above + piece.height + below, ink=lambda pen, x, y: piece.ink(pen, x, y + above))


def around(inside: Piece, width: float, pad: float) -> Piece:
    """A piece in a frame; it brings its own room at the sides."""

    def ink(pen: Pen, x: float, y: float) -> None:
        pen.frame(x, y, width, inside.height + 2 * pad, 2, 8)
        inside.ink(pen, x, y + pad)

    return Piece(inside.height + 2 * pad, ink, lost=inside.lost)


def lost(pieces: Iterable[Piece]) -> tuple[str, ...]:
    return tuple(text for piece in pieces for text in piece.lost)
