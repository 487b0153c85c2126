"""Judging a laid-out screen without painting it: what is cut off, covered, too small, or too close."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from game.nodes import Button, walk
from game.window.focus import arrival, reachable, toward
from game.window.items import (
    Box,
    Clipped,
    CrewItem,
    FaceItem,
    FillItem,
    IconItem,
    Item,
    PictureItem,
    PlateItem,
    SnapItem,
    WordsItem,
)
from game.window.layout import ScrollBy, Unfold
from game.window.layout.boxes import overlap
from game.window.text import torn
from game.words import language

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from game.window.layout import Sheet, Target

LEAST = 48
"""No target may be smaller, either way, in pixels of any window (A17 asks 44)."""
LEAST_ANSWER = 64
"""Answers and main buttons are at least this high (A17)."""
APART = 6
"""Pixels between targets at the smallest scale; 8 units at 1080p (A18)."""
ARROWS = ((-1, 0), (1, 0), (0, -1), (0, 1))
_SOLID = PlateItem | FillItem | PictureItem | CrewItem | SnapItem | FaceItem


@dataclass(frozen=True, slots=True)
class Shown:
    """Some words as they can be seen."""

    words: WordsItem
    visible: Box
    clip: Box | None
    order: int
    """When they are painted, among all items."""

    @property
    def text(self) -> str:
        return self.words.setting.text


def nothing(found: Collection[str]) -> None:
    """Fail with the first of what was found, if anything was."""
    if found:
        pytest.fail(f"{len(found)} found:\n  " + "\n  ".join(sorted(found)[:25]), pytrace=False)


def flat(sheet: Sheet, focus: str = "", hover: str = "", pressed: str = "") -> list[tuple[Item, Box | None]]:
    """Everything painted, with the clip that holds it; at rest unless something is touched."""
    items = sheet.items(focus, hover, pressed)
    return [(item.item, item.box) if isinstance(item, Clipped) else (item, None) for item in items]


def words_of(sheet: Sheet, items: list[tuple[Item, Box | None]]) -> list[Shown]:
    """Words on the uppermost layer: those behind a dialog's veil rest."""
    whole = (0, 0, sheet.room.width, sheet.room.height)
    veil = max(
        (at for at, (item, _) in enumerate(items) if item.box == whole and isinstance(item, FillItem)), default=-1
    )
    return [
        Shown(item, overlap(item.box, clip) if clip is not None else item.box, clip, at)
        for at, (item, clip) in enumerate(items)
        if isinstance(item, WordsItem) and at > veil
    ]


def contains(outer: Box, inner: Box, slack: int = 0) -> bool:
    return (
        inner[0] >= outer[0] - slack
        and inner[1] >= outer[1] - slack
        and inner[0] + inner[2] <= outer[0] + outer[2] + slack
        and inner[1] + inner[3] <= outer[1] + outer[3] + slack
    )


def gap(one: Box, other: Box) -> int:
    """The distance between two boxes, in pixels; negative where they overlap."""
    across = max(other[0] - one[0] - one[2], one[0] - other[0] - other[2])
    down = max(other[1] - one[1] - one[3], one[1] - other[1] - other[3])
    return max(across, down)


def faults(sheet: Sheet) -> Iterator[str]:
    """Everything wrong with a screen at rest, in words."""
    yield from target_faults(sheet)
    yield from words_faults(sheet)


def live(sheet: Sheet) -> list[Target]:
    """Targets of the uppermost layer: those behind a dialog cannot be hit."""
    return [target for target in sheet.targets if target.visible != (0, 0, 0, 0) or target.scroll]


def target_faults(sheet: Sheet) -> Iterator[str]:
    targets = [target for target in sheet.targets if target.focusable or isinstance(target.action, ScrollBy)]
    large = {
        node.id for node in walk(sheet.screen) if isinstance(node, Button) and node.look in {"main", "card", "tile"}
    }
    window = (0, 0, sheet.room.width, sheet.room.height)
    places = {scrolled.id: scrolled for scrolled in sheet.scrolls}
    ids = [target.id for target in targets]
    for twice in {one for one in ids if ids.count(one) > 1}:
        yield f"{twice}: this id stands twice"
    for target in targets:
        _, _, wide, high = target.box
        if not target.id:
            yield f"“{target.label}” has no id"
        if not target.label.strip():
            yield f"{target.id}: has no label"
        if min(wide, high) < LEAST:
            yield f"{target.id}: {wide} × {high} is too small to hit"
        answers = target.id in large or target.id.startswith(("option-", "move-"))
        if answers and high < LEAST_ANSWER:
            yield f"{target.id}: an answer or main button {high} px high"
        if not target.scroll:
            if not contains(window, target.box):
                yield f"{target.id}: {target.box} reaches out of the window"
            continue
        scrolled = places[target.scroll]
        top = target.box[1] - scrolled.box[1] + scrolled.offset
        if top < -1 or top + high > scrolled.content + 1:
            yield f"{target.id}: cannot be scrolled into view"
        if target.box[0] < scrolled.box[0] - 1 or target.box[0] + wide > scrolled.box[0] + scrolled.box[2] + 1:
            yield f"{target.id}: {target.box} reaches out of its scrolled place {scrolled.box}"
    for one, other in combinations(targets, 2):
        if min(one.visible[2:]) <= 0 or min(other.visible[2:]) <= 0 or _one_control(one, other):
            continue
        distance = gap(one.visible, other.visible)
        if distance < APART:
            yield (
                f"{one.id} and {other.id}: {distance} px apart" if distance >= 0 else f"{one.id} and {other.id} overlap"
            )


def _one_control(one: Target, other: Target) -> bool:
    """Segments stand side by side in one frame: a line parts them."""
    return ":" in one.id and one.id.partition(":")[0] == other.id.partition(":")[0] and gap(one.box, other.box) >= 0


def words_faults(sheet: Sheet) -> Iterator[str]:
    items = flat(sheet)
    shown = words_of(sheet, items)
    window = (0, 0, sheet.room.width, sheet.room.height)
    scrolled = [scroll.box for scroll in sheet.scrolls]
    for one in shown:
        name = one.text[:40].replace("\n", " ")
        if min(one.words.box[2:]) <= 0:
            continue
        if one.clip is None and not contains(window, one.words.box):
            yield f"“{name}” {one.words.box} is cut off by the window"
        if one.clip is not None:
            left, right = one.words.box[0], one.words.box[0] + one.words.box[2]
            if left < one.clip[0] or right > one.clip[0] + one.clip[2]:
                yield f"“{name}” {one.words.box} is cut off at the side by {one.clip}"
            if one.visible[3] < one.words.box[3] and not any(
                overlap(place, one.clip)[3] > 0 and _holds(place, one.clip) for place in scrolled
            ):
                yield f"“{name}” {one.words.box} is cut off by {one.clip}, which does not scroll"
        plate = _plate_under(items, one)
        if plate is not None and not contains(plate, one.words.box, 1):
            yield f"“{name}” {one.words.box} sticks out of its plate {plate}"
        cover = _cover(items, one)
        if cover:
            yield f"“{name}” {one.visible} is covered by {cover}"
        # Made-up words may be longer than any column: only English ones are held to this.
        if language() == "en" and torn(one.words.setting):
            yield f"“{name}” has a word torn over two lines"
    for one, other in combinations(shown, 2):
        if one.words.setting is other.words.setting:
            continue
        both = overlap(one.visible, other.visible)
        if both[2] > 1 and both[3] > 1:
            yield f"“{one.text[:30]}” {one.visible} overlaps “{other.text[:30]}” {other.visible}"


def _holds(place: Box, clip: Box) -> bool:
    """Is this clip the one of a scrolled place? It is a little wider than the place."""
    return abs(clip[1] - place[1]) <= 40 and abs(clip[3] - place[3]) <= 40


def _plate_under(items: list[tuple[Item, Box | None]], one: Shown) -> Box | None:
    """The plate that the middle of the words stands on; none for words on scenery."""
    left, top, wide, high = one.words.box
    x, y = left + wide // 2, top + high // 2
    for item, clip in reversed(items[: one.order]):
        if isinstance(item, FillItem) and item.box[2] >= 4000:
            return None
        if isinstance(item, PlateItem) and clip == one.clip:
            box = item.box
            if box[0] <= x < box[0] + box[2] and box[1] <= y < box[1] + box[3]:
                return box
    return None


def _cover(items: list[tuple[Item, Box | None]], one: Shown) -> str:
    """What is painted over these words."""
    for item, clip in items[one.order + 1 :]:
        if isinstance(item, _SOLID | IconItem):
            box = _body(item.box) if isinstance(item, CrewItem) else item.box
            both = overlap(one.visible, overlap(box, clip) if clip is not None else box)
            if both[2] > 2 and both[3] > 2:
                return f"{type(item).__name__} {getattr(item, 'name', getattr(item, 'who', ''))} {item.box}"
    return ""


def _body(box: Box) -> Box:
    """Where one of the crew is painted: the picture is see-through at its sides."""
    return box[0] + box[2] // 6, box[1] + box[3] // 8, box[2] - box[2] // 3, box[3] - box[3] // 8


def pressables(sheet: Sheet) -> set[str]:
    """Ids of what can be pressed, without what only looks around."""
    return {
        target.id for target in sheet.targets if target.focusable and not isinstance(target.action, ScrollBy | Unfold)
    }


def unreached(sheet: Sheet) -> Iterator[str]:
    """What the keyboard cannot come to, or not leave again, by arrows alone."""
    ids = [target.id for target in reachable(sheet)]
    leads = {one: {toward(sheet, one, *arrow) for arrow in ARROWS} for one in ids}
    back: dict[str, set[str]] = {one: set() for one in ids}
    for one, others in leads.items():
        for other in others:
            back[other].add(one)
    begin = arrival(sheet, "")
    for graph, how in ((leads, "is reached by no arrow"), (back, "is left by no arrow")):
        met, waiting = {begin}, [begin]
        while waiting:
            for other in graph[waiting.pop()] - met:
                met.add(other)
                waiting.append(other)
        yield from (f"{one} {how}" for one in ids if one not in met)
