"""What is painted: frozen items with a place, in painting order. Two equal items need no repainting.

Boxes are (left, top, width, height) in pixels of the window.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

import pygame

from game.window import art, crew, plates
from game.window.text import Ink, draw

if TYPE_CHECKING:
    from game.window.text import Setting

Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Item:
    """Something painted."""

    box: Box

    def area(self) -> pygame.Rect:
        """All pixels it may touch."""
        return pygame.Rect(self.box)

    def against(self, other: Item) -> tuple[pygame.Rect, ...]:
        """What must be painted when the other takes this one's place."""
        return self.area(), other.area()

    def paint(self, target: pygame.Surface) -> None:
        """Paint it; the target's clip is already set."""
        raise NotImplementedError

    def moved(self, across: int, down: int) -> Self:
        left, top, width, height = self.box
        return replace(self, box=(left + across, top + down, width, height))

    def mirrored(self, whole: int) -> Self:
        """The same in a right-to-left window `whole` pixels wide."""
        left, top, width, height = self.box
        return replace(self, box=(whole - left - width, top, width, height))


@dataclass(frozen=True, slots=True)
class Clipped(Item):
    """An item inside a scrolled place: only what lies in `box` shows."""

    item: Item

    def area(self) -> pygame.Rect:
        return self.item.area().clip(pygame.Rect(self.box))

    def paint(self, target: pygame.Surface) -> None:
        before = target.get_clip()
        target.set_clip(before.clip(pygame.Rect(self.box)))
        self.item.paint(target)
        target.set_clip(before)

    def moved(self, across: int, down: int) -> Self:
        left, top, width, height = self.box
        return replace(self, box=(left + across, top + down, width, height), item=self.item.moved(across, down))

    def mirrored(self, whole: int) -> Self:
        left, top, width, height = self.box
        return replace(self, box=(whole - left - width, top, width, height), item=self.item.mirrored(whole))


@dataclass(frozen=True, slots=True)
class PlateItem(Item):
    """A rounded plate."""

    layers: tuple[plates.Layer, ...]

    def area(self) -> pygame.Rect:
        out = max(0, *(-min(layer.left, layer.top, layer.right, layer.bottom) for layer in self.layers))
        return pygame.Rect(self.box).inflate(2 * out, 2 * out)

    def paint(self, target: pygame.Surface) -> None:
        plates.paint(target, pygame.Rect(self.box), self.layers)


@dataclass(frozen=True, slots=True)
class RingItem(Item):
    """The focus ring around a plate."""

    radius: int
    colours: tuple[str, str]
    width: int
    off: int

    def area(self) -> pygame.Rect:
        out = 2 * (2 * self.width + self.off)
        return pygame.Rect(self.box).inflate(out, out)

    def paint(self, target: pygame.Surface) -> None:
        plates.paint_ring(target, pygame.Rect(self.box), self.radius, self.colours, self.width, self.off)


@dataclass(frozen=True, slots=True)
class FillItem(Item):
    """A plain rectangle."""

    colour: str

    def paint(self, target: pygame.Surface) -> None:
        target.fill(self.colour, self.box)


@dataclass(frozen=True, slots=True)
class WordsItem(Item):
    """Words, already broken into lines."""

    setting: Setting
    colour: str
    mark: str
    mark_ink: str

    def area(self) -> pygame.Rect:
        """Tails reach out of tight lines, Arabic signs far below them, plates of marked words out of their sides."""
        left, top, width, height = self.box
        size = self.setting.face.size
        out = size // 4 + 2
        return pygame.Rect(left - out, top - out, width + 2 * out, height + out + size)

    def paint(self, target: pygame.Surface) -> None:
        draw(target, self.setting, self.box[:2], Ink(self.colour, self.mark, self.mark_ink))


@dataclass(frozen=True, slots=True)
class IconItem(Item):
    """An icon in two colours."""

    name: str
    ink: str
    paper: str
    flips: bool = False

    def paint(self, target: pygame.Surface) -> None:
        side = min(self.box[2], self.box[3])
        target.blit(art.icon(self.name, side, self.ink, self.paper, mirrored=self.flips), self.box[:2])

    def mirrored(self, whole: int) -> Self:
        left, top, width, height = self.box
        flips = self.name in MIRRORED_ICONS
        return replace(self, box=(whole - left - width, top, width, height), flips=flips)


MIRRORED_ICONS = frozenset({"back", "arrow-next", "send", "hurry", "chevron", "undo"})


@dataclass(frozen=True, slots=True)
class DrawnItem(Item):
    """A small drawing made by the program: a badge, a lamp, a beam."""

    svg: str
    flips: bool = False
    turns: bool = True
    """Does a right-to-left window mirror it? Letters and ticks are not mirrored."""

    def paint(self, target: pygame.Surface) -> None:
        surface = art.drawing(self.svg, self.box[2], self.box[3])
        target.blit(pygame.transform.flip(surface, flip_x=True, flip_y=False) if self.flips else surface, self.box[:2])

    def mirrored(self, whole: int) -> Self:
        left, top, width, height = self.box
        return replace(self, box=(whole - left - width, top, width, height), flips=self.turns)


@dataclass(frozen=True, slots=True)
class FloatItem(DrawnItem):
    """Something afloat, which rocks a little when it comes into sight; `owner` names it for motion."""

    owner: str = ""
    drifts: bool = False
    """A wave goes to and fro, a boat up and down."""


@dataclass(frozen=True, slots=True)
class ComingItem(DrawnItem):
    """A drawing that comes some seconds after the others of its `owner`; where nothing moves, it is there at once."""

    owner: str = ""
    after: float = 0.0
    come: bool = True

    def paint(self, target: pygame.Surface) -> None:
        if self.come:
            DrawnItem.paint(self, target)


@dataclass(frozen=True, slots=True)
class CrewItem(Item):
    """One of the crew, standing; `owner` names the figure for motion."""

    who: str
    mood: str
    owner: str
    eyes: str = ""
    mouth: str = ""
    flips: bool = False

    def against(self, other: Item) -> tuple[pygame.Rect, ...]:
        """A blink repaints the eyes only."""
        if isinstance(other, CrewItem) and replace(other, eyes=self.eyes) == self:
            left, top, width, height = self.box
            across, down, part, high = crew.EYES
            eyes = (left + width * across, top + height * down, width * part, height * high)
            return (pygame.Rect(*(round(edge) for edge in eyes)),)
        return self.area(), other.area()

    def paint(self, target: pygame.Surface) -> None:
        side = min(self.box[2], self.box[3])
        surface = crew.character(self.who, self.mood, side, eyes=self.eyes, mouth=self.mouth, mirrored=self.flips)
        target.blit(surface, self.box[:2])

    def mirrored(self, whole: int) -> Self:
        left, top, width, height = self.box
        return replace(self, box=(whole - left - width, top, width, height), flips=True)


@dataclass(frozen=True, slots=True)
class FaceItem(Item):
    """A round portrait."""

    who: str
    mood: str
    edge: str
    ground: str

    def paint(self, target: pygame.Surface) -> None:
        target.blit(crew.face(self.who, self.mood, self.box[2], self.edge, self.ground), self.box[:2])


@dataclass(frozen=True, slots=True)
class PictureItem(Item):
    """A drawing from the art folder."""

    name: str
    cover: bool
    radius: int
    alpha: int = 255
    turns: bool = False
    flips: bool = False

    def paint(self, target: pygame.Surface) -> None:
        surface = art.framed(
            self.name, self.box[2], self.box[3], cover=self.cover, radius=self.radius, mirrored=self.flips
        )
        if self.alpha != 255:
            surface = surface.copy()
            surface.set_alpha(self.alpha)
        target.blit(surface, self.box[:2])

    def mirrored(self, whole: int) -> Self:
        left, top, width, height = self.box
        return replace(self, box=(whole - left - width, top, width, height), flips=self.turns)


@dataclass(frozen=True, slots=True)
class SnapItem(Item):
    """A picture with some of the crew in it."""

    scene: str
    crew: tuple[tuple[str, str], ...]
    stickers: tuple[str, ...]
    radius: int

    def paint(self, target: pygame.Surface) -> None:
        surface = crew.snapshot(self.scene, self.crew, self.stickers, self.box[2:], self.radius)
        target.blit(surface, self.box[:2])
