"""The crew: posed for a mood, standing, as faces and in snapshots."""

from __future__ import annotations

import re
from functools import lru_cache

import pygame

from game.window import art, drawings

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


@lru_cache(maxsize=64)
def posed(who: str, mood: str, eyes: str = "", mouth: str = "") -> str:
    """A character's SVG text in a mood: the right eyes, brow and mouth shown, the arms turned."""
    text = art.source(f"characters/{CHARACTER_FILES[who]}")
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
        surface = art.rasterise(posed(who, mood, eyes, mouth), size, size)
        return pygame.transform.flip(surface, flip_x=True, flip_y=False) if mirrored else surface

    return art.shelf.get(("crew", who, mood, size, eyes, mouth, mirrored), make)


def snapshot(
    scene: str, crew: tuple[tuple[str, str], ...], stickers: tuple[str, ...], size: tuple[int, int], radius: int
) -> pygame.Surface:
    """A scene cropped to this size with the crew standing in it, and icons on round tiles in the corner."""

    def make() -> pygame.Surface:
        whole = pygame.Surface(size)
        whole.blit(art.picture(f"scenes/{scene}", *size, cover=True), (0, 0))
        if crew:
            _line_up(whole, crew)
        for place, name in enumerate(stickers):
            _stick(whole, name, place)
        return art.rounded(whole, radius) if radius else whole.convert()

    return art.shelf.get(("snap", scene, crew, stickers, size, radius), make)


def _line_up(whole: pygame.Surface, crew: tuple[tuple[str, str], ...]) -> None:
    """Side by side in the middle, closer together the more they are."""
    width, height = whole.get_size()
    side = min(round(height * 0.8), round(width / (0.62 * len(crew) + 0.38)))
    room = (width - side) / max(1, len(crew) - 1) if len(crew) > 1 else 0
    step = min(room, side * 0.72)
    start = (width - side - step * (len(crew) - 1)) / 2
    for place, (who, mood) in enumerate(crew):
        whole.blit(character(who, mood, side), (round(start + place * step), height - round(side * 0.97)))


def _stick(whole: pygame.Surface, name: str, place: int) -> None:
    """An icon on a round tile, from the upper far corner inward."""
    width, height = whole.get_size()
    tile = max(24, round(height * 0.2))
    left, top = width - (tile + tile // 6) * (place + 1), tile // 6
    whole.blit(art.rasterise(drawings.TILE, tile, tile), (left, top))
    inner = round(tile * 0.62)
    gap = (tile - inner) // 2
    whole.blit(art.icon(name, inner, "#14283b", "#ffffff"), (left + gap, top + gap))


def face(who: str, mood: str, size: int, edge: str, ground: str) -> pygame.Surface:
    """A round portrait: the head of one of the crew, somebody new, or a company's house."""

    def make() -> pygame.Surface:
        full, place = _portrait(who, mood, size)
        back = pygame.Surface((size, size), pygame.SRCALPHA)
        back.fill(ground)
        back.blit(full, place)
        cut = art.rounded(back, size // 2)
        cut.blit(art.rasterise(drawings.rim(size, max(2, size // 28), edge), size, size), (0, 0))
        return cut

    return art.shelf.get(("face", who, mood, size, edge, ground), make)


def _portrait(who: str, mood: str, size: int) -> tuple[pygame.Surface, tuple[int, int]]:
    """What fills a round face, and where it lies: of the crew only the head."""
    if who in drawings.FACES:
        return art.rasterise(drawings.FACES[who], size, size), (0, 0)
    side = round(size * 1.42)
    return art.rasterise(posed(who, mood), side, side), (-((side - size) // 2), -round(side * 0.085))
