"""Ink on a surface: the letters of a setting, the light behind marked words, the light that follows the voice."""

from __future__ import annotations

from collections import OrderedDict
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

from game.window.text.fonts import FontKey, open_font
from game.window.text.typeset import Place, Setting, words

if TYPE_CHECKING:
    from collections.abc import Iterator

Colour = str | tuple[int, int, int]
"""As "#14283B" or as red, green, blue."""

_MOST_PIXELS: Final = 8_000_000
"""Kept letters: 32 MB, several full screens of text even in 4K."""


class Ink(NamedTuple):
    """The colours of one painting."""

    text: Colour
    mark: Colour = "#FFF3C4"
    """Of the plate behind marked and spoken words."""
    on_mark: Colour | None = None
    """Of words on that plate; None leaves them in the text's colour."""


class _Letters:
    """Drawn runs, the longest unused forgotten first. Counted in pixels: a heading weighs as much as ten hints."""

    def __init__(self) -> None:
        self.kept: OrderedDict[tuple[FontKey, str, Colour], pygame.Surface] = OrderedDict()
        self.pixels = 0

    def surface(self, font: FontKey, text: str, colour: Colour) -> pygame.Surface:
        key = (font, text, colour)
        if key in self.kept:
            self.kept.move_to_end(key)
            return self.kept[key]
        surface = open_font(font).render(text, True, colour)
        self.kept[key] = surface
        self.pixels += surface.get_width() * surface.get_height()
        while self.pixels > _MOST_PIXELS and len(self.kept) > 1:
            _, oldest = self.kept.popitem(last=False)
            self.pixels -= oldest.get_width() * oldest.get_height()
        return surface


_letters: Final = _Letters()


def draw(target: pygame.Surface, setting: Setting, at: tuple[int, int], ink: Ink, *, spoken: int | None = None) -> None:
    """Draw a setting with its top left corner at `at`; `spoken` lights up that word of `words(setting)`."""
    on_mark = ink.text if ink.on_mark is None else ink.on_mark
    places = words(setting)[spoken].places if spoken is not None else ()
    for place in (*_marked(setting), *places):
        around = _around(place, setting)
        plate = _plate(around.width, around.height, setting.face.size // 5, ink.mark)
        target.blit(plate, (at[0] + around.x, at[1] + around.y))
    target.fblits(list(_blits(setting, at, ink.text, on_mark)))
    if places and on_mark != ink.text:
        clip = target.get_clip()
        for place in places:
            target.set_clip(pygame.Rect(_around(place, setting)).move(at).clip(clip))
            target.fblits(list(_blits(setting, at, on_mark, on_mark)))
        target.set_clip(clip)


def _blits(
    setting: Setting, at: tuple[int, int], text: Colour, on_mark: Colour
) -> Iterator[tuple[pygame.Surface, tuple[int, int]]]:
    for line in setting.lines:
        for run in line.runs:
            surface = _letters.surface(run.font, run.text, on_mark if run.mark else text)
            yield surface, (at[0] + run.x, at[1] + line.baseline - open_font(run.font).get_ascent())


def _marked(setting: Setting) -> Iterator[Place]:
    """Give one rectangle for each stretch of marked runs side by side."""
    for line in setting.lines:
        left = right = -1
        for run in (*line.runs, None):
            if run is not None and run.mark and run.x == right:
                right += run.width
                continue
            if right > left:
                yield Place(left, line.top, right - left, setting.face.line_height)
            left, right = (run.x, run.x + run.width) if run is not None and run.mark else (-1, -1)


def _around(place: Place, setting: Setting) -> Place:
    """Let the plate stand out a little at both sides, and leave a gap to the plates of the lines above and below."""
    size = setting.face.size
    side, gap = max(2, size // 8), max(1, round((place.height - 1.3 * size) / 2))
    return Place(place.x - side, place.y + gap, place.width + 2 * side, place.height - 2 * gap)


@lru_cache(maxsize=256)
def _plate(width: int, height: int, radius: int, colour: Colour) -> pygame.Surface:
    """Draw a rounded plate; four smooth circles, because rounded rectangles come out with steps."""
    plate = pygame.Surface((width, height), pygame.SRCALPHA)
    clear = pygame.Color(colour)
    clear.a = 0
    plate.fill(clear)  # the circles' edges are mixed with what lies below: black, though unseen, would grey them
    radius = min(radius, width // 2, height // 2)
    for x in (radius, width - radius - 1):
        for y in (radius, height - radius - 1):
            pygame.draw.aacircle(plate, colour, (x, y), radius)
    plate.fill(colour, (radius, 0, width - 2 * radius, height))
    plate.fill(colour, (0, radius, width, height - 2 * radius))
    return plate
