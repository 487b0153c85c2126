"""Painting: what has changed since the last picture is painted anew, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.errors import UnusableArt
from game.window.backdrop import Backdrops

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from game.window.items import Item
    from game.window.room import Room
    from game.window.theme import Theme

_FEW = 16
"""With more pairs that differ, items have changed places rather than looks."""
_WHOLE = 0.6
"""From this part of the window on, painting all of it is as quick as painting pieces."""


class Painter:
    """Paints items onto a picture and remembers what stands there."""

    def __init__(self, backdrops: Backdrops | None = None) -> None:
        self._backdrops = backdrops or Backdrops()
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
        if places:
            behind = self._backdrops.get(backdrop, room, theme)
            areas = [item.area() for item in items]
            for place in places:
                _paint_place(target, place, behind, [items[index] for index in place.collidelistall(areas)])
        self.pixels = sum(place.width * place.height for place in places)
        return places

    def forget(self) -> None:
        """Something else was painted on the target: the next picture is painted whole."""
        self._ground = None

    def _changed(self, items: Sequence[Item], whole: pygame.Rect) -> list[pygame.Rect]:
        places = [place.clip(whole) for place in differences(self._shown, items)]
        return joined([place for place in places if place.width and place.height], whole)


def differences(before: Sequence[Item], after: Sequence[Item]) -> list[pygame.Rect]:
    """Where two lists of items do not look alike. Items that only moved or blinked stand at the same place in both."""
    if len(before) == len(after):
        pairs = [(one, other) for one, other in zip(before, after, strict=True) if one is not other and one != other]
        if len(pairs) <= _FEW and all(type(one) is type(other) for one, other in pairs):
            return [place for one, other in pairs for place in one.against(other)]
    gone, come = set(before), set(after)
    return [item.area() for item in (*gone.difference(come), *come.difference(gone))]


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


def _paint_place(target: pygame.Surface, place: pygame.Rect, behind: pygame.Surface, items: Iterable[Item]) -> None:
    target.set_clip(place)
    target.blit(behind, place.topleft, place)
    for item in items:
        try:
            item.paint(target)
        except UnusableArt:
            pygame.draw.rect(target, "#C3E1EF", item.area())
    target.set_clip(None)
