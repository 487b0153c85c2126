"""Boxes inside boxes, as (left, top, width, height)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.window.items import Box


def overlap(one: Box, other: Box) -> Box:
    left, top = max(one[0], other[0]), max(one[1], other[1])
    right = min(one[0] + one[2], other[0] + other[2])
    bottom = min(one[1] + one[3], other[1] + other[3])
    return left, top, max(0, right - left), max(0, bottom - top)


def shrunk(box: Box, by: int) -> Box:
    """The box without a rim of so many pixels."""
    return box[0] + by, box[1] + by, box[2] - 2 * by, box[3] - 2 * by


def centred(box: Box, wide: int, high: int) -> Box:
    """So much room in the middle of the box."""
    return box[0] + (box[2] - wide) // 2, box[1] + (box[3] - high) // 2, wide, high
