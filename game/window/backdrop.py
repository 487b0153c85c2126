"""What lies behind everything: a scene, the map, or calm water, at the size of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.errors import UnusableArt
from game.window import art, drawings
from game.window.room import Room

if TYPE_CHECKING:
    from game.window.theme import Theme


class Backdrops:
    """What lies behind everything, at window size; the two last ones are kept."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, Room, str], pygame.Surface] = {}

    def get(self, name: str, room: Room, theme: Theme) -> pygame.Surface:
        key = (name, Room(room.width, room.height, 100, room.rightward), theme.name)
        if key not in self._kept:
            while len(self._kept) > 1:
                self._kept.pop(next(iter(self._kept)))
            self._kept[key] = _backdrop(name, room, theme)
        return self._kept[key]


def _backdrop(name: str, room: Room, theme: Theme) -> pygame.Surface:
    size = (room.width, room.height)
    if not theme.scenes:
        plain = pygame.Surface(size)
        plain.fill(theme.backdrop[0])
        return plain.convert()
    if name == "waves":
        svg = drawings.wave_ground(room.width, room.height, theme.backdrop)
        return art.rasterise(svg, *size).convert()
    try:
        mirrored = not room.rightward and name != "bay-map"
        scene = art.covering(f"scenes/{name}", *size, mirrored=mirrored)
    except UnusableArt:
        return _backdrop("waves", room, theme)
    if theme.veil[3]:
        veil = pygame.Surface(size, pygame.SRCALPHA)
        veil.fill(theme.veil)
        scene.blit(veil, (0, 0))
    return scene
