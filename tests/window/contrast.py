"""WCAG 2.2 contrast, and what words and icons of a laid-out screen really stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.window.items import (
    Box,
    CrewItem,
    DrawnItem,
    FaceItem,
    FillItem,
    IconItem,
    Item,
    PictureItem,
    PlateItem,
    SnapItem,
    WordsItem,
)
from game.window.layout.boxes import overlap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.window.layout import Sheet

Painted = list[tuple[Item, Box | None]]


def luminance(colour: str) -> float:
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def grey(colour: str) -> int:
    """How a colour comes out of a printer without colours, 0 to 255."""
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return round(0.299 * red + 0.587 * green + 0.114 * blue)


def weak_words(sheet: Sheet, items: Painted, least: float) -> Iterator[str]:
    """Words of less contrast than this with what is painted under them."""
    for at, (item, clip) in enumerate(items):
        if not isinstance(item, WordsItem) or not item.setting.text.strip() or not _visible(item, clip)[3]:
            continue
        name = item.setting.text[:30]
        ground = _ground(items, at, clip, item.mark)
        if ground is None:
            if not _rimmed(items, at, least):
                yield f"“{name}” stands on scenery"
        elif ratio(item.colour, ground) < least:
            yield f"“{name}” {item.colour} on {ground}: {ratio(item.colour, ground):.2f}"
        if (
            any(run.mark for line in item.setting.lines for run in line.runs)
            and ratio(item.mark_ink, item.mark) < least
        ):
            yield f"“{name}” {item.mark_ink} on its mark {item.mark}: {ratio(item.mark_ink, item.mark):.2f}"


def weak_icons(items: Painted, least: float) -> Iterator[str]:
    """Icons of less contrast than this with what is painted under them."""
    for at, (item, clip) in enumerate(items):
        if isinstance(item, IconItem) and _visible(item, clip)[3]:
            ground = _ground(items, at, clip, item.paper)
            if ground is not None and ratio(item.ink, ground) < least:
                yield f"icon {item.name} {item.ink} on {ground}: {ratio(item.ink, ground):.2f}"


def _ground(items: Painted, at: int, clip: Box | None, drawn: str) -> str | None:
    """The colour under the middle of what shows of an item; None for scenery and pictures.

    A badge or a lamp is a drawing of the program's own: its colour is what the item on it was told, `drawn`.
    """
    left, top, wide, high = _visible(items[at][0], clip)
    x, y = left + wide // 2, top + high // 2
    for item, its_clip in reversed(items[:at]):
        box = item.box
        if (its_clip is not None and its_clip != clip) or not (
            box[0] <= x < box[0] + box[2] and box[1] <= y < box[1] + box[3]
        ):
            continue
        match item:
            case PlateItem():
                return item.layers[-1].colour
            case FillItem():
                return item.colour
            case DrawnItem() if "none" not in item.svg:
                return drawn
            case PictureItem() | SnapItem() | FaceItem() | CrewItem():
                return None
            case _:
                continue
    return None


def _visible(item: Item, clip: Box | None) -> Box:
    return overlap(item.box, clip) if clip is not None else item.box


def _rimmed(items: Painted, at: int, least: float) -> bool:
    """Words on scenery have a rim: the same words around them, in a colour that stands out."""
    item = items[at][0]
    assert isinstance(item, WordsItem)
    twins = {other.colour for other, _ in items if isinstance(other, WordsItem) and other.setting is item.setting}
    return len(twins) == 2 and ratio(*twins) >= least
