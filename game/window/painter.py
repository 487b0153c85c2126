"""Painting: what has changed since the last picture is painted anew, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.errors import UnusableArt
from game.window import art
from game.window.layout import drawings
from game.window.room import Room

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from game.window.items import Item
    from game.window.theme import Theme

_WHOLE = 0.6
"""From this part of the window on, painting all of it is as quick as painting pieces."""


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


class Painter:
    """Paints items onto a picture and remembers what stands there."""

    def __init__(self) -> None:
        self._backdrops = Backdrops()
        self._shown: list[Item] = []
        self._ground: tuple[str, Room, str] | None = None
        self.pixels = 0
        """How many pixels the last picture repainted."""

    def paint(
        self, target: pygame.Surface, items: Sequence[Item], backdrop: str, room: Room, theme: Theme
    ) -> list[pygame.Rect]:
        """Bring the target up to date; gives the places that changed, none if nothing did."""
        ground = (backdrop, room, theme.name)
        whole = target.get_rect()
        places = [whole] if ground != self._ground else self._changed(items, whole)
        self._shown, self._ground = list(items), ground
        behind = self._backdrops.get(backdrop, room, theme)
        for place in places:
            _paint_place(target, place, behind, items)
        self.pixels = sum(place.width * place.height for place in places)
        return places

    def forget(self) -> None:
        """Something else was painted on the target: the next picture is painted whole."""
        self._ground = None

    def _changed(self, items: Sequence[Item], whole: pygame.Rect) -> list[pygame.Rect]:
        before, after = set(self._shown), set(items)
        places = [item.area().clip(whole) for item in (*before.difference(after), *after.difference(before))]
        return joined([place for place in places if place.width and place.height], whole)


def joined(places: list[pygame.Rect], whole: pygame.Rect) -> list[pygame.Rect]:
    """Overlapping places become one; many become the whole window."""
    apart: list[pygame.Rect] = []
    for place in places:
        grown = place
        index = grown.collidelist(apart)
        while index >= 0:
            grown = grown.union(apart.pop(index))
            index = grown.collidelist(apart)
        apart.append(grown)
    if sum(place.width * place.height for place in apart) > _WHOLE * whole.width * whole.height:
        return [whole]
    return apart


def _paint_place(
    target: pygame.Surface, place: pygame.Rect, behind: pygame.Surface, items: Iterable[Item]
) -> None:
    target.set_clip(place)
    target.blit(behind, place.topleft, place)
    for item in items:
        if item.area().colliderect(place):
            try:
                item.paint(target)
            except UnusableArt:
                pygame.draw.rect(target, "#C3E1EF", item.area())
    target.set_clip(None)
