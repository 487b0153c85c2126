"""Lamps and beams: how far the light of a setting reaches, face by face."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.window import drawings
from game.window.items import Box, DrawnItem, FaceItem, IconItem, PlateItem
from game.window.plates import inset

if TYPE_CHECKING:
    from game.nodes import Beam
    from game.window.layout.block import Layout

_NIGHT = "#14283B"
"""What is drawn on the light."""


def cells(layout: Layout, panel: Box, count: int, *, company: bool) -> list[tuple[int, int]]:
    """Left and width of each face's column; the company stands apart behind a wider gap."""
    start = panel[0] + layout.px(128)
    apart = layout.px(56) if company else 0
    room = panel[0] + panel[2] - layout.px(24) - start - apart
    wide = room // max(1, count)
    return [
        (start + place * wide + (apart if company and place == count - 1 else 0), wide - layout.px(12))
        for place in range(count)
    ]


def put_beam(layout: Layout, beam: Beam, strip: Box, *, company: bool, faced: bool = False) -> None:
    """A lamp, its beam through the faces it reaches, dark cells for the others; faces in the cells if `faced`."""
    px, high = layout.px, strip[3] - layout.px(6)
    columns = cells(layout, strip, len(beam.lit), company=company)
    tall = min(high, px(104))
    wide = tall * 72 // 104
    lamp = (strip[0] + px(66) - wide // 2, strip[1] + (high - tall) // 2, wide, tall)
    reached = sum(beam.lit[:-1] if company else beam.lit)
    if reached:
        _put_light(layout, lamp[0] + wide - px(2), (strip[1] + px(2), high), columns[:reached])
    _put_lamp(layout, lamp, beam.icon, lit=reached > 0)
    for place, (left, across) in enumerate(columns):
        cell = (left, strip[1] + px(4), across, high - px(4))
        _put_cell(layout, beam, place, cell, alone=company and place == len(columns) - 1)
        face = beam.faces[place] if faced else ""
        signs = ("eye", "" if face else beam.icon) if beam.lit[place] else ("eye-off",)
        _put_signs(layout, (*signs, "") if face and not beam.lit[place] else signs, cell, face, lit=beam.lit[place])


def _put_light(layout: Layout, start: int, rows: tuple[int, int], reached: list[tuple[int, int]]) -> None:
    """From the lamp, where it is narrow, to the far end of the last face reached. Rows are its top and its height."""
    top, high = rows
    across = sum(reached[-1]) - start
    sun = layout.theme.tones["sun"]
    pale = sun if layout.theme.name == "contrast" else "#FFF0B0"
    svg = drawings.beam(across, high, reached[0][0] - start, sun, pale=pale, point=True)
    layout.add(DrawnItem((start, top, across, high), svg))


def _put_lamp(layout: Layout, lamp: Box, icon: str, *, lit: bool) -> None:
    left, top, wide, tall = lamp
    sun, dark = layout.theme.tones["sun"], layout.theme.tones["dark-cell"]
    layout.add(DrawnItem(lamp, drawings.lamp(lit=lit, sun=sun, dark=dark, edge="#FFFFFF")))
    side = wide * 58 // 100
    window = (left + (wide - side) // 2, top + tall * 36 // 100, side, side)
    layout.add(IconItem(window, icon, _NIGHT if lit else "#FFFFFF", sun if lit else dark))


def _put_cell(layout: Layout, beam: Beam, place: int, cell: Box, *, alone: bool) -> None:
    """Where a beam meets a face; one that stands alone has no beam under it, so it brings its own light."""
    px, tones, radius = layout.px, layout.theme.tones, layout.px(24)
    lit = beam.lit[place]
    if lit and alone:
        layout.add(PlateItem(cell, (inset(0, radius, tones["sun"]),)))
    if not lit:
        edge = inset(0, radius, tones["dark-edge"])
        layout.add(PlateItem(cell, (edge, inset(max(2, px(3)), radius, tones["dark-cell"]))))
    if beam.changed[place]:
        inner = (cell[0] + px(4), cell[1] + px(4), cell[2] - px(8), cell[3] - px(8))
        colour = _NIGHT if lit else tones["sun"]
        layout.add(DrawnItem(inner, drawings.dashed(inner[2], inner[3], radius, colour, max(3, px(6)))))


def _put_signs(layout: Layout, signs: tuple[str, ...], cell: Box, face: str, *, lit: bool) -> None:
    """Signs side by side in the middle, if there is room to make them out; an empty one is the face."""
    px, tones = layout.px, layout.theme.tones
    size = min(px(54), cell[3] - px(16), (cell[2] - px(20)) // len(signs))
    if size < px(20):
        return
    ink, paper = (_NIGHT, tones["sun"]) if lit else (tones["dark-icon"], tones["dark-cell"])
    wide = len(signs) * size + (len(signs) - 1) * px(12)
    left, top = cell[0] + (cell[2] - wide) // 2, cell[1] + (cell[3] - size) // 2
    for place, sign in enumerate(signs):
        box = (left + place * (size + px(12)), top, size, size)
        layout.add(IconItem(box, sign, ink, paper) if sign else FaceItem(box, face, "happy", tones["line"], "#CDE7F3"))
