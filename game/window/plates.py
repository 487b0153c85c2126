"""Rounded plates with soft corners: four corner tiles from a small drawing, everything between them plain fills.

`pygame.draw.rect(border_radius=…)` leaves stepped corners, and a whole plate drawn as SVG costs milliseconds; this
costs microseconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.window import art


@dataclass(frozen=True, slots=True)
class Layer:
    """One rounded rectangle of a plate: how far inside the plate's own it lies (outside: negative), radius, colour."""

    left: int
    top: int
    right: int
    bottom: int
    radius: int
    colour: str
    alpha: int = 255


def inset(by: int, radius: int, colour: str) -> Layer:
    """A layer the same distance inside on every side; the nested radius is the outer one less the distance."""
    return Layer(by, by, by, by, max(0, radius - by), colour)


def ledge(drop: int, radius: int, colour: str, alpha: int) -> Layer:
    """The darker plate that looks out below."""
    return Layer(0, drop, 0, -drop, radius, colour, alpha)


@lru_cache(maxsize=512)
def _corners(layers: tuple[Layer, ...], tile: int, reach: int) -> tuple[pygame.Surface, ...]:
    """The four corner tiles, `tile` pixels square, of a plate that may reach `reach` pixels outside."""
    side = 2 * tile + 4
    whole = side + 2 * reach
    rects = "".join(
        f'<rect x="{reach + layer.left}" y="{reach + layer.top}" width="{side - layer.left - layer.right}"'
        f' height="{side - layer.top - layer.bottom}" rx="{layer.radius}" fill="{layer.colour}"'
        f' fill-opacity="{layer.alpha / 255:.3f}"/>'
        for layer in layers
    )
    drawn = art.rasterise(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole} {whole}">{rects}</svg>', whole, whole
    )
    size = tile + reach
    far = whole - size
    return tuple(drawn.subsurface((x, y, size, size)).copy() for y in (0, far) for x in (0, far))


@lru_cache(maxsize=256)
def _veil(width: int, height: int, colour: str, alpha: int) -> pygame.Surface:
    surface = pygame.Surface((width, height), pygame.SRCALPHA)
    surface.fill((*pygame.Color(colour)[:3], alpha))
    return surface


def paint(target: pygame.Surface, rect: pygame.Rect, layers: tuple[Layer, ...]) -> None:
    """Paint a plate of opaque layers, the first of which may be see-through."""
    tile = max(layer.radius + max(layer.left, layer.top, 0) for layer in layers) + 1
    tile = min(tile, rect.width // 2, rect.height // 2)
    reach = max(0, *(-min(layer.left, layer.top, layer.right, layer.bottom) for layer in layers))
    fitting = tuple(
        Layer(layer.left, layer.top, layer.right, layer.bottom, min(layer.radius, tile), layer.colour, layer.alpha)
        for layer in layers
    )
    for layer in fitting:
        _fill_between(target, rect, layer, tile, reach)
    corners = _corners(fitting, tile, reach)
    left, top = rect.left - reach, rect.top - reach
    right, bottom = rect.right - tile, rect.bottom - tile
    for corner, place in zip(corners, ((left, top), (right, top), (left, bottom), (right, bottom)), strict=True):
        target.blit(corner, place)


def _fill_between(target: pygame.Surface, rect: pygame.Rect, layer: Layer, tile: int, reach: int) -> None:
    """Fill what lies between the corner tiles: the middle column, and the two sides between top and bottom tiles."""
    box = pygame.Rect(
        rect.left + layer.left,
        rect.top + layer.top,
        rect.width - layer.left - layer.right,
        rect.height - layer.top - layer.bottom,
    )
    middle = pygame.Rect(rect.left + tile, rect.top - reach, rect.width - 2 * tile, rect.height + 2 * reach)
    sides = (
        pygame.Rect(rect.left - reach, rect.top + tile, tile + reach, rect.height - 2 * tile),
        pygame.Rect(rect.right - tile, rect.top + tile, tile + reach, rect.height - 2 * tile),
    )
    for part in (middle, *sides):
        area = part.clip(box)
        if area.width <= 0 or area.height <= 0:
            continue
        if layer.alpha == 255:
            target.fill(layer.colour, area)
        elif area.bottom > rect.bottom:
            # Only what looks out below is see-through; the rest is covered by the next layer anyway.
            below = pygame.Rect(area.left, max(area.top, rect.bottom - tile), area.width, 0)
            below.height = area.bottom - below.top
            target.blit(_veil(below.width, below.height, layer.colour, layer.alpha), below)


def paint_ring(
    target: pygame.Surface, rect: pygame.Rect, radius: int, colours: tuple[str, str], width: int, off: int
) -> None:
    """The focus ring: an inner and an outer line of two colours, so that one of them always stands out."""
    for colour, distance in ((colours[1], off + 2 * width), (colours[0], off + width)):
        outer = rect.inflate(2 * distance, 2 * distance)
        _outline(target, outer, radius + distance, colour, width)


@lru_cache(maxsize=128)
def _outline_corners(radius: int, colour: str, width: int) -> tuple[pygame.Surface, ...]:
    side = 2 * radius + 4
    half = width / 2
    drawn = art.rasterise(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}">'
        f'<rect x="{half}" y="{half}" width="{side - width}" height="{side - width}" rx="{radius - half}"'
        f' fill="none" stroke="{colour}" stroke-width="{width}"/></svg>',
        side,
        side,
    )
    far = side - radius
    return tuple(drawn.subsurface((x, y, radius, radius)).copy() for y in (0, far) for x in (0, far))


def _outline(target: pygame.Surface, rect: pygame.Rect, radius: int, colour: str, width: int) -> None:
    radius = max(width, min(radius, rect.width // 2, rect.height // 2))
    across, down = rect.width - 2 * radius, rect.height - 2 * radius
    target.fill(colour, (rect.left + radius, rect.top, across, width))
    target.fill(colour, (rect.left + radius, rect.bottom - width, across, width))
    target.fill(colour, (rect.left, rect.top + radius, width, down))
    target.fill(colour, (rect.right - width, rect.top + radius, width, down))
    places = (
        (rect.left, rect.top),
        (rect.right - radius, rect.top),
        (rect.left, rect.bottom - radius),
        (rect.right - radius, rect.bottom - radius),
    )
    for corner, place in zip(_outline_corners(radius, colour, width), places, strict=True):
        target.blit(corner, place)
