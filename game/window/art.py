"""Pictures: SVG files rasterised at the size they are shown at, recoloured and kept.

Nothing here is parsed twice: surfaces are kept by name, size and colours. The least recently used go first.
"""

from __future__ import annotations

import io
import re
import threading
from collections import OrderedDict
from functools import lru_cache
from typing import TYPE_CHECKING

import pygame

from game.errors import UnusableArt
from game.paths import ART

if TYPE_CHECKING:
    from collections.abc import Callable

_ART_BYTES = 24 * 1024 * 1024


class _Shelf:
    """Surfaces kept up to a number of bytes; the one not used for longest goes first."""

    def __init__(self, most: int) -> None:
        self._kept: OrderedDict[tuple[object, ...], pygame.Surface] = OrderedDict()
        self._most = most
        self._bytes = 0
        self._lock = threading.Lock()

    def get(self, key: tuple[object, ...], make: Callable[[], pygame.Surface]) -> pygame.Surface:
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        surface = make()
        with self._lock:
            if key not in self._kept:
                self._kept[key] = surface
                self._bytes += surface.get_width() * surface.get_height() * 4
            while self._bytes > self._most and len(self._kept) > 1:
                _, gone = self._kept.popitem(last=False)
                self._bytes -= gone.get_width() * gone.get_height() * 4
        return surface


shelf = _Shelf(_ART_BYTES)


@lru_cache(maxsize=96)
def source(name: str) -> str:
    """The text of an SVG file by its name below assets/art, such as "icons/help". Raises UnusableArt."""
    try:
        return (ART / f"{name}.svg").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UnusableArt(f"The picture {name!r} is missing or cannot be read.") from error


def rasterise(svg: str, width: int, height: int) -> pygame.Surface:
    """An SVG text as a surface with alpha, exactly this size, the drawing fitted inside and centred."""
    width, height = max(1, width), max(1, height)
    try:
        drawn = pygame.image.load_sized_svg(io.BytesIO(svg.encode()), (width, height))
    except pygame.error as error:
        raise UnusableArt("A picture cannot be drawn.") from error
    if drawn.get_size() == (width, height):
        return drawn.convert_alpha()
    whole = pygame.Surface((width, height), pygame.SRCALPHA)
    whole.blit(drawn, ((width - drawn.get_width()) // 2, (height - drawn.get_height()) // 2))
    return whole


def drawing(svg: str, width: int, height: int) -> pygame.Surface:
    """A surface for an SVG text made by the program itself: badges, lamps, beams."""
    return shelf.get(("svg", svg, width, height), lambda: rasterise(svg, width, height))


def icon(name: str, size: int, ink: str, paper: str, *, mirrored: bool = False) -> pygame.Surface:
    """An icon in two colours."""

    def make() -> pygame.Surface:
        text = source(f"icons/{name}")
        colours = {"#12355b": ink, "#ffffff": paper}
        text = re.sub(r"#(?:12355b|ffffff)", lambda match: colours[match[0].lower()], text, flags=re.IGNORECASE)
        surface = rasterise(text, size, size)
        return pygame.transform.flip(surface, flip_x=True, flip_y=False) if mirrored else surface

    return shelf.get(("icon", name, size, ink, paper, mirrored), make)


def covering(name: str, width: int, height: int, *, mirrored: bool = False) -> pygame.Surface:
    """A scene as large as needed to cover this size, cropped in the middle. Not kept: whoever asks keeps it."""
    text = source(name)
    box = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', text)
    across, down = (float(box[1]), float(box[2])) if box else (1.0, 1.0)
    factor = max(width / across, height / down)
    try:
        full = pygame.image.load_sized_svg(io.BytesIO(text.encode()), (round(across * factor), round(down * factor)))
    except pygame.error as error:
        raise UnusableArt(f"The picture {name!r} cannot be drawn.") from error
    # Scenes are opaque: converting drops their alpha six times as fast as painting them onto a surface without one.
    surface = full.convert()
    if surface.get_size() != (width, height):
        left, top = (surface.get_width() - width) // 2, (surface.get_height() - height) // 2
        surface = surface.subsurface((left, top, width, height)).copy()
    return pygame.transform.flip(surface, flip_x=True, flip_y=False) if mirrored else surface


def picture(name: str, width: int, height: int, *, cover: bool, mirrored: bool = False) -> pygame.Surface:
    """A drawing from the art folder at this size; `cover` fills it and crops, else it is fitted inside."""

    def make() -> pygame.Surface:
        if cover:
            return covering(name, width, height, mirrored=mirrored)
        surface = rasterise(source(name), width, height)
        return pygame.transform.flip(surface, flip_x=True, flip_y=False) if mirrored else surface

    return shelf.get(("picture", name, width, height, cover, mirrored), make)


def rounded(surface: pygame.Surface, radius: int) -> pygame.Surface:
    """The surface with its corners cut by a mask, once."""
    width, height = surface.get_size()
    mask = rasterise(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
        f'<rect width="{width}" height="{height}" rx="{radius}" fill="#ffffff"/></svg>',
        width,
        height,
    )
    cut = surface.convert_alpha()
    cut.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MIN)
    return cut


def framed(name: str, width: int, height: int, *, cover: bool, radius: int, mirrored: bool = False) -> pygame.Surface:
    """A picture with its corners rounded."""

    def make() -> pygame.Surface:
        plain = picture(name, width, height, cover=cover, mirrored=mirrored)
        return rounded(plain, radius) if radius else plain

    return shelf.get(("framed", name, width, height, cover, radius, mirrored), make)
