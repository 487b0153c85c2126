"""Looks of letters on paper, and the fonts that draw them. One unit of the style guide is half a point."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

import uharfbuzz as hb  # type: ignore[import-untyped]

from game.letters.glyphs import glyphs
from game.paths import FONTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.paper.sheet import Look


class Face(NamedTuple):
    """How large and how heavy, in points."""

    size: float
    lead: float
    """Of a line, as a multiple of the size."""
    bold: bool = False
    heading: bool = False


FACES: Final[Mapping[Look, Face]] = {
    "poster": Face(112, 1.0, heading=True),
    "display": Face(44, 1.1, heading=True),
    "title": Face(27, 1.15, heading=True),
    "heading": Face(16, 1.2, heading=True),
    "lead": Face(16, 1.3),
    "card": Face(14, 1.35),
    "strong": Face(13, 1.3, bold=True),
    "body": Face(13, 1.35),
    "small": Face(12, 1.3),
}
_TALLER: Final = 1.1
"""Arabic letters reach further up and down."""


BASE: Final = 0.8
"""How far below the top of its letters a line stands, in parts of their size: the pen draws it so."""


class Font(NamedTuple):
    """A font file, and the direction in which it is used."""

    name: str
    rtl: bool


def leading(face: Face, *, rtl: bool) -> float:
    """The height of a line."""
    return face.size * face.lead * (_TALLER if rtl else 1)


@cache
def fonts_for(face: Face, *, bold: bool, rtl: bool) -> tuple[Font, ...]:
    """Which to try for a character, best first. Readex Pro is Lexend's Arabic sister; Andika has what both lack."""
    heavy = bold or face.bold or face.heading
    weight = 600 if heavy else 400
    chosen = "fredoka-600" if face.heading else f"lexend-{weight}"
    arabic = f"readex-pro-{weight}"
    names = (arabic, chosen) if rtl else (chosen, arabic)
    return tuple(Font(name, rtl) for name in (*names, f"lexend-{weight}", f"andika-{700 if heavy else 400}"))


@cache
def draws(name: str) -> frozenset[str]:
    """The characters a font has a shape for."""
    return glyphs(FONTS / f"{name}.ttf")


@cache
def _opened(name: str) -> tuple[hb.Font, int]:
    face = hb.Face(hb.Blob.from_file_path(FONTS / f"{name}.ttf"))
    return hb.Font(face), face.upem


@lru_cache(maxsize=16384)
def measure(font: Font, text: str) -> float:
    """How wide a text is at a size of one point, shaped and kerned as it will be printed."""
    opened, units = _opened(font.name)
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction, buffer.script = ("rtl", "arab") if font.rtl else ("ltr", "latn")
    hb.shape(opened, buffer)
    return float(sum(place.x_advance for place in buffer.glyph_positions)) / units


@lru_cache(maxsize=64)
def middle(font: Font, letter: str) -> float:
    """How far above its line the middle of a letter's ink lies at a size of one point: those with a tail hang lower."""
    opened, units = _opened(font.name)
    ink = opened.get_glyph_extents(opened.get_nominal_glyph(ord(letter)))
    return float(ink.y_bearing + ink.height / 2) / units
