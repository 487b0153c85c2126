"""Pictures: SVG files rasterised at the size they are shown at, posed, recoloured and kept.

Nothing here is parsed inside a frame twice: surfaces are kept by name, size and colours, least recently used ones go first.
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

CHARACTER_FILES = {
    "ola": "otter", "pip": "puffin", "tomo": "turtle", "inka": "octopus", "sami": "seal", "cleo": "crab",
    "marlow": "walrus", "ms-perry": "pelican", "aunt-dee": "dolphin", "grandpa-toru": "tortoise",
}  # fmt: skip

# mood -> (eyes, brow, mouth); see assets/art/characters/README.md
POSES = {
    "neutral": ("eyes-open", "brow-neutral", "mouth-smile"),
    "happy": ("eyes-happy", "brow-neutral", "mouth-open"),
    "thinking": ("eyes-open", "brow-curious", "mouth-flat"),
    "worried": ("eyes-worried", "brow-worried", "mouth-worried"),
    "surprised": ("eyes-open", "brow-curious", "mouth-oh"),
    "proud": ("eyes-closed", "brow-neutral", "mouth-smile"),
    "talking": ("eyes-open", "brow-neutral", "mouth-open"),
}
BLINKING = {"neutral", "thinking", "surprised", "talking", "worried"}
"""Moods whose eyes are open, and so may blink."""
EYES = (0.22, 0.17, 0.56, 0.32)
"""Where the eyes of every character lie, as parts of its picture (x, y, width, height): all that a blink repaints."""

_ART_BYTES = 24 * 1024 * 1024


class _Shelf:
    """Surfaces kept up to a number of bytes; the one not used for longest goes first."""

    def __init__(self, most: int) -> None:
        self._kept: OrderedDict[tuple[object, ...], pygame.Surface] = OrderedDict()
        self._most = most
        self._bytes = 0
        self._lock = threading.Lock()
        self.misses = 0

    def get(self, key: tuple[object, ...], make: Callable[[], pygame.Surface]) -> pygame.Surface:
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
            self.misses += 1
        surface = make()
        with self._lock:
            if key not in self._kept:
                self._kept[key] = surface
                self._bytes += surface.get_width() * surface.get_height() * 4
            while self._bytes > self._most and len(self._kept) > 1:
                _, gone = self._kept.popitem(last=False)
                self._bytes -= gone.get_width() * gone.get_height() * 4
        return surface

    def holds(self, key: tuple[object, ...]) -> bool:
        with self._lock:
            return key in self._kept


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


@lru_cache(maxsize=64)
def posed(who: str, mood: str, eyes: str = "", mouth: str = "") -> str:
    """A character's SVG text in a mood: the right eyes, brow and mouth shown, the arms turned."""
    text = source(f"characters/{CHARACTER_FILES[who]}")
    shown = list(POSES[mood])
    shown[0], shown[2] = eyes or shown[0], mouth or shown[2]
    for group in re.findall(r'<g id="((?:eyes|brow|mouth)-[a-z]+)"', text):
        text = re.sub(rf'<g id="{group}"(?: display="none")?>', f'<g id="{group}">', text)
        if group not in shown:
            text = text.replace(f'<g id="{group}">', f'<g id="{group}" display="none">')
    return re.sub(r'<g id="arm-(?:left|right)"[^>]*>', lambda match: _turned(match[0], mood), text)


def _turned(arm: str, mood: str) -> str:
    pivot = re.search(r'data-pivot="([\d.,-]+)"', arm)
    angles = re.search(r'data-angles="([^"]+)"', arm)
    if pivot is None or angles is None:
        return arm
    degrees = dict(pair.split(":") for pair in angles[1].split(";") if pair).get(mood, "0")
    if float(degrees) == 0:
        return arm
    x, y = pivot[1].split(",")
    return f'{arm[:-1]} transform="rotate({degrees} {x} {y})">'


def character(
    who: str, mood: str, size: int, *, eyes: str = "", mouth: str = "", mirrored: bool = False
) -> pygame.Surface:
    """One of the crew, `size` pixels square."""

    def make() -> pygame.Surface:
        surface = rasterise(posed(who, mood, eyes, mouth), size, size)
        return pygame.transform.flip(surface, flip_x=True, flip_y=False) if mirrored else surface

    return shelf.get(("crew", who, mood, size, eyes, mouth, mirrored), make)


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
    surface = pygame.Surface((width, height)).convert()
    surface.blit(full, ((width - full.get_width()) // 2, (height - full.get_height()) // 2))
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


def snapshot(
    scene: str, crew: tuple[tuple[str, str], ...], stickers: tuple[str, ...], width: int, height: int, radius: int
) -> pygame.Surface:
    """A scene cropped to this size with the crew standing in it, and icons on round tiles in the corner."""

    def make() -> pygame.Surface:
        whole = pygame.Surface((width, height))
        whole.blit(picture(f"scenes/{scene}", width, height, cover=True), (0, 0))
        if crew:
            side = min(round(height * 0.8), round(width / (0.62 * len(crew) + 0.38)))
            room = (width - side) / max(1, len(crew) - 1) if len(crew) > 1 else 0
            step = min(room, side * 0.72)
            start = (width - side - step * (len(crew) - 1)) / 2
            for place, (who, mood) in enumerate(crew):
                whole.blit(character(who, mood, side), (round(start + place * step), height - round(side * 0.97)))
        tile = max(24, round(height * 0.2))
        for place, name in enumerate(stickers):
            left = width - (tile + tile // 6) * (place + 1)
            disc = (
                '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">'
                '<circle cx="20" cy="20" r="18" fill="#ffffff" stroke="#14283b" stroke-width="3"/></svg>'
            )
            whole.blit(rasterise(disc, tile, tile), (left, tile // 6))
            inner = round(tile * 0.62)
            gap = (tile - inner) // 2
            whole.blit(icon(name, inner, "#14283b", "#ffffff"), (left + gap, tile // 6 + gap))
        return rounded(whole, radius) if radius else whole.convert()

    return shelf.get(("snap", scene, crew, stickers, width, height, radius), make)


_NEW = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><path d="M70 420c0-90 50-130 130-130s130 40 130 130z"'
    ' fill="#8ea3b5"/><path d="M200 60c70 0 112 48 112 116s-42 120-112 120S88 244 88 176 130 60 200 60z" fill="#ffffff"/>'
    '<path d="M176 214h48l-24 34z" fill="#f2a53a"/><circle cx="158" cy="170" r="17" fill="#24384b"/>'
    '<circle cx="242" cy="170" r="17" fill="#24384b"/><circle cx="164" cy="163" r="6" fill="#ffffff"/>'
    '<circle cx="248" cy="163" r="6" fill="#ffffff"/></svg>'
)
_COMPANY = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><rect x="88" y="110" width="130" height="290" rx="14"'
    ' fill="#5b3e96"/><rect x="228" y="200" width="96" height="200" rx="14" fill="#8a6cc9"/>'
    '<path d="M153 110V58M128 64a36 36 0 0 1 50 0" fill="none" stroke="#5b3e96" stroke-width="12" stroke-linecap="round"/>'
    '<g fill="#ffe08a"><rect x="112" y="146" width="30" height="34"/><rect x="164" y="146" width="30" height="34"/>'
    '<rect x="112" y="206" width="30" height="34"/><rect x="164" y="206" width="30" height="34"/>'
    '<rect x="112" y="266" width="30" height="34"/><rect x="164" y="266" width="30" height="34"/>'
    '<rect x="250" y="236" width="22" height="28"/><rect x="284" y="236" width="22" height="28"/>'
    '<rect x="250" y="286" width="22" height="28"/><rect x="284" y="286" width="22" height="28"/></g></svg>'
)
_NOBODY = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><path d="M80 420c0-96 50-140 120-140s120 44 120 140z"'
    ' fill="#a7b4bf"/><circle cx="200" cy="180" r="84" fill="#a7b4bf"/><path d="M176 160c0-36 50-36 50-2 0 24-24 24-24 46"'
    ' fill="none" stroke="#ffffff" stroke-width="16" stroke-linecap="round"/><circle cx="202" cy="234" r="11"'
    ' fill="#ffffff"/></svg>'
)
_DRAWN_FACES = {"new": _NEW, "company": _COMPANY, "nobody": _NOBODY}


def face(who: str, mood: str, size: int, edge: str, ground: str) -> pygame.Surface:
    """A round portrait: the head of one of the crew, somebody new, or a company's house."""

    def make() -> pygame.Surface:
        thick = max(2, size // 28)
        if who in _DRAWN_FACES:
            full = rasterise(_DRAWN_FACES[who], size, size)
            left = top = 0
        else:
            side = round(size * 1.42)
            full = rasterise(posed(who, mood), side, side)
            left, top = (side - size) // 2, round(side * 0.085)
        back = pygame.Surface((size, size), pygame.SRCALPHA)
        back.fill(ground)
        back.blit(full, (-left, -top))
        cut = rounded(back, size // 2)
        rim = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}"><circle cx="{size / 2}" cy="{size / 2}"'
            f' r="{size / 2 - thick / 2}" fill="none" stroke="{edge}" stroke-width="{thick}"/></svg>'
        )
        cut.blit(rasterise(rim, size, size), (0, 0))
        return cut

    return shelf.get(("face", who, mood, size, edge, ground), make)
