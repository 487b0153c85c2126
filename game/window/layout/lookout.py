"""The place where one looks closely: what is looked at and, beside it, what can be done."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.nodes import Button, Column, Gadget, Lookout, Photo, Pinned, Plate, Row, Snap, walk
from game.window.items import Box, Clipped, Item
from game.window.layout.block import Block, Layout, Slot, Touch, fit, fits
from game.window.layout.scrolling import put_scrolled
from game.window.layout.story import Unfold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.nodes import Node


@fits(Lookout)
def _lookout(node: Lookout, layout: Layout, width: int) -> Block:
    def put(box: Box) -> None:
        since = len(layout.items)
        if layout.single or _cramped(node, layout, box):
            put_scrolled(layout, "lookout", _listed(node, layout, box[3]), box)
        else:
            _put_sides(node, layout, box)
        _join(node, layout, since)

    return Block(width, layout.px(100), put)  # it makes do with any height


def _cramped(node: Lookout, layout: Layout, box: Box) -> bool:
    """Would the foot alone, which stays in sight, take a third of one side?"""
    if not isinstance(node.end, Pinned):
        return False
    return fit(layout, node.end.foot, box[2] * (100 - node.share) // 100).height * 3 > box[3]


def _listed(node: Lookout, layout: Layout, high: int) -> Node:
    """One column: the word, what is looked at or a button for it, what can be done."""
    word = (node.word,) if node.word is not None else ()
    if not node.fold:
        low = _capped(node.start, round(high * 0.6 / layout.room.scale))
        return Column((*word, low, node.end), gap=20)
    place = f"{node.id}-fold"
    shown = place in layout.marks.unfolded
    fold = Button(node.fold, Unfold(place), "plain", "up" if shown else node.sign, wide=True, id=place)
    return Column((*word, fold, *((node.start,) if shown else ()), node.end), gap=20)


def _put_sides(node: Lookout, layout: Layout, box: Box) -> None:
    gap = layout.px(32)
    whole = node.start if node.word is None else Column((node.word, node.start), gap=18)
    start, across = _fitted(whole, layout, (box[2] - gap, box[3]), node.share)
    put_scrolled(layout, "start", start, (box[0], box[1], across, box[3]))
    end = (box[0] + across + gap, box[1], box[2] - across - gap, box[3])
    if isinstance(node.end, Pinned):
        fit(layout, node.end, end[2]).put(end)
    else:
        put_scrolled(layout, "end", node.end, end)


_CAPS = (2000, 640, 560, 500, 450, 400, 350, 300, 260, 220, 180, 150, 110)
"""Heights to which pictures are brought down, in units, where all of a side is to be seen at once."""


def _fitted(start: Node, layout: Layout, room: tuple[int, int], share: int) -> tuple[Node, int]:
    """The start and its width. A photo is as large as it can be with all the rest in sight, and leaves no margin."""
    width, high = room
    most = share if layout.room.arrangement == "roomy" else max(share, 36)
    if layout.room.text > 125:
        most = min(most, 50)
    photo = next((one for one in walk(start) if isinstance(one, Photo)), None)
    found, best = (_capped(start, 300), width * most // 100), 0  # where it must scroll, pictures leave room for words
    for percent in range(most, most * 2 // 3 if photo else most - 1, -3):
        across = width * percent // 100
        natural = fit(layout, photo, across - layout.px(36)).height if photo else layout.px(_CAPS[0])
        for cap in _CAPS:
            shown = min(layout.px(cap), natural)
            if shown < best:
                break
            if fit(layout, capped := _capped(start, cap), across).height <= high:
                found, best = (capped, across), shown
                break
    return found


def _capped(node: Node, cap: int) -> Node:
    """The node with no picture in it higher than so many units."""
    match node:
        case Photo(highest=highest):
            return replace(node, highest=min(highest or cap, cap))
        case Snap(height=height):
            return replace(node, height=min(height, cap))
        case Row(nodes=nodes) | Column(nodes=nodes):
            return replace(node, nodes=tuple(_capped(one, cap) for one in nodes))
        case Plate(node=inner) | Gadget(node=inner):
            return replace(node, node=_capped(inner, cap))
        case _:
            return node


@dataclass(frozen=True, slots=True)
class _Twin:
    """A line in the list and the thing in the picture that it stands for."""

    line: Slot
    thing: Slot

    def dress(self, touch: Touch, focused: bool) -> tuple[Item, ...]:
        line = _clipped(self.line.clip, self.line.dress(touch, focused))
        if focused or touch != "rest":
            return *line, *_clipped(self.thing.clip, self.thing.dress("rest", True))
        return line


def _join(node: Node, layout: Layout, since: int) -> None:
    """Whoever stands on a line sees its thing lit in the picture."""
    slots = {layout.targets[one.target].id: one for one in layout.items[since:] if isinstance(one, Slot)}
    things = {line: slots[place] for line, place in _pairs(node) if place in slots}
    for place in range(since, len(layout.items)):
        slot = layout.items[place]
        if isinstance(slot, Slot) and (name := layout.targets[slot.target].id) in things:
            # Each clips its own part: they may lie in two places that scroll.
            layout.items[place] = Slot(slot.target, _Twin(slot, things[name]).dress, None)


def _pairs(node: Node) -> Iterator[tuple[str, str]]:
    """Ids of lines and of the targets of their things."""
    for photo in walk(node):
        if isinstance(photo, Photo):
            yield from ((spot.line, f"{photo.id}:{spot.id}") for spot in photo.hotspots)


def _clipped(clip: Box | None, items: tuple[Item, ...]) -> tuple[Item, ...]:
    return items if clip is None else tuple(Clipped(clip, item) for item in items)
