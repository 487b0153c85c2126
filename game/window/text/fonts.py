"""Which font file draws which character, and the open fonts: opened when first needed, one per size and direction.

Readex Pro is the Arabic sister of Lexend and has the same Latin letters, so the two mix within a line unseen.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

from game.letters.glyphs import glyphs
from game.letters.markup import UNSEEN
from game.paths import FONTS
from game.window.text.faces import Family, Reader, TypeFace, Weight

if TYPE_CHECKING:
    from collections.abc import Mapping

_LEXEND: Final[Mapping[Weight, str]] = {400: "lexend-400.ttf", 500: "lexend-500.ttf", 600: "lexend-600.ttf"}
_READEX: Final[Mapping[Weight, str]] = {400: "readex-pro-400.ttf", 500: "readex-pro-500.ttf", 600: "readex-pro-600.ttf"}
_FREDOKA: Final[Mapping[Weight, str]] = dict.fromkeys((400, 500, 600), "fredoka-600.ttf")
_ANDIKA: Final[Mapping[Weight, str]] = {400: "andika-400.ttf", 500: "andika-400.ttf", 600: "andika-700.ttf"}
_ATKINSON: Final[Mapping[Weight, str]] = {
    400: "atkinson-hyperlegible-next-400.ttf",
    500: "atkinson-hyperlegible-next-400.ttf",
    600: "atkinson-hyperlegible-next-600.ttf",
}
_DYSLEXIC: Final[Mapping[Weight, str]] = {
    400: "opendyslexic-400.otf",
    500: "opendyslexic-400.otf",
    600: "opendyslexic-700.otf",
}
_LATIN: Final[Mapping[tuple[Reader, Family], Mapping[Weight, str]]] = {
    ("lexend", "text"): _LEXEND,
    ("lexend", "heading"): _FREDOKA,
    ("andika", "text"): _ANDIKA,
    ("andika", "heading"): _ANDIKA,
    ("atkinson", "text"): _ATKINSON,
    ("atkinson", "heading"): _ATKINSON,
    ("opendyslexic", "text"): _DYSLEXIC,
    ("opendyslexic", "heading"): _DYSLEXIC,
}

# Capitals stand equally high in every family: 0.7 of the size. OpenDyslexic would be a fifth larger otherwise.
CAPITALS: Final = 0.7
_SCALE: Final = {"andika": 0.966, "atkinson": 1.048, "opendyslexic": 0.824}

# Spaces and hyphens that fonts often lack look like the common ones; line breaking has seen the difference by then.
_DRAWN: Final = UNSEEN | {0x00A0: " ", 0x2009: " ", 0x202F: " ", 0x2010: "-", 0x2011: "-", 0x0009: " "}


class FontKey(NamedTuple):
    """A font that can be opened: compared in caches, kept in settings."""

    file: str
    size: int
    rtl: bool


class Piece(NamedTuple):
    """A stretch of one run that one font draws; `start` and `end` count in the logical text."""

    start: int
    end: int
    text: str
    font: FontKey


@cache
def open_font(key: FontKey) -> pygame.Font:
    """Open a font once. `pygame.quit` kills open fonts, so they are forgotten with it."""
    if not open_font.cache_info().currsize:
        pygame.register_quit(open_font.cache_clear)
    font = pygame.Font(FONTS / key.file, key.size)
    if key.rtl:
        # Both are needed: script alone joins the letters but lays them backwards, direction alone does not join them.
        font.set_script("Arab")
        font.set_direction(pygame.DIRECTION_RTL)
    return font


@lru_cache(maxsize=16384)
def measure(key: FontKey, text: str) -> int:
    """Pixels from the first letter's start to the last one's end, shaped and kerned."""
    return open_font(key).size(text)[0]


def measure_space(face: TypeFace) -> int:
    """Pixels between two words."""
    return measure(_chain(face, bold=False, rtl=False)[0], " ")


@cache
def _covered(file: str) -> frozenset[str]:
    return glyphs(FONTS / file)


def drawn(text: str) -> str:
    """Give the characters that reach the font: nothing unseen, common spaces and hyphens."""
    return text.translate(_DRAWN)


@cache
def _chain(face: TypeFace, *, bold: bool, rtl: bool) -> tuple[FontKey, ...]:
    """Fonts to try for a character, best first. Andika ends the chain: it has arrows and ticks that the others lack."""
    weight: Weight = 600 if bold or face.family == "heading" else face.weight
    chosen = _LATIN[face.reader, face.family][weight]
    files = (_READEX[weight], chosen) if rtl else (chosen, _READEX[weight])
    return tuple(
        FontKey(file, max(1, round(face.size * _SCALE.get(file.split("-", 1)[0], 1.0))), rtl)
        for file in dict.fromkeys((*files, _LEXEND[weight], _ANDIKA[weight]))
    )


def pieces(text: str, start: int, end: int, face: TypeFace, *, bold: bool, rtl: bool) -> list[Piece]:
    """Cut one run, text[start:end] in logical order, where the font has to change; mostly it need not."""
    chain = _chain(face, bold=bold, rtl=rtl)
    seen = drawn(text[start:end])
    if _covered(chain[0].file).issuperset(seen):
        return [Piece(start, end, seen, chain[0])] if seen else []
    fonts: list[FontKey] = []
    for character in text[start:end]:
        fonts.append(_font_for(drawn(character), chain, fonts[-1] if fonts else chain[0]))
    found: list[Piece] = []
    for font, places in groupby(range(start, end), lambda place: fonts[place - start]):
        stretch = list(places)
        letters = drawn(text[stretch[0] : stretch[-1] + 1])
        if letters:
            found.append(Piece(stretch[0], stretch[-1] + 1, letters, font))
    return found


def _font_for(character: str, chain: tuple[FontKey, ...], before: FontKey) -> FontKey:
    """Spaces and unseen characters stay with the letters before them, so that they part no word."""
    if not character or character == " ":
        return before
    return next((key for key in chain if character in _covered(key.file)), chain[0])


def missing(text: str, reader: Reader = "lexend", family: Family = "text", *, fallback: bool = True) -> set[str]:
    """Characters that would be drawn as an empty box; without `fallback`, those that the reader's own letters lack."""
    chains = [_chain(TypeFace(16, weight, family, reader=reader), bold=False, rtl=False) for weight in (400, 500, 600)]
    seen = set(drawn(text)) - {" ", "\n"}
    lacking: set[str] = set()
    for chain in chains:
        covered = [_covered(key.file) for key in (chain if fallback else chain[:2])]
        lacking |= seen.difference(*covered)
    return lacking
