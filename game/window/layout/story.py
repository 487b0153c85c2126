"""The story stage: who speaks, what the device shows, what can be done."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.engine.moves import Action
from game.nodes import Button, Column, Gadget, Node, Pinned, Snap, Stage
from game.window.layout.block import Block, Layout, fit, fits
from game.window.layout.scrolling import put_scrolled

if TYPE_CHECKING:
    from game.window.items import Box


@dataclass(frozen=True, slots=True)
class Unfold(Action):
    """Show or hide what was folded away; the window does it itself."""

    place: str


@fits(Stage)
def _stage(node: Stage, layout: Layout, width: int) -> Block:
    def put(box: Box) -> None:
        if layout.single:
            _put_single(layout, node, box)
        elif node.broad:
            _put_broad(layout, node, box)
        elif isinstance(node.exhibit, Gadget) and node.exhibit.tall:
            _put_thread(layout, node, box)
        else:
            _put_story(layout, node, box)

    return Block(width, layout.px(600), put)


def _put_single(layout: Layout, node: Stage, box: Box) -> None:
    parts: list[Node] = []
    if node.bubble is not None:
        parts.append(node.bubble)
    if isinstance(node.exhibit, Gadget) and node.exhibit.tall:
        parts.append(replace(node.exhibit, tall=False))
    elif node.exhibit is not None:
        place = f"{node.id or 'stage'}-fold"
        shown = place in layout.marks.unfolded
        parts.append(Button(node.exhibit_name, Unfold(place), "plain", "up" if shown else "photo", wide=True, id=place))
        if shown:
            parts.append(node.exhibit)
    parts.append(node.panel)
    put_scrolled(layout, "stage", Column(tuple(parts), gap=20), box)


def _put_panel(layout: Layout, node: Stage, box: Box) -> None:
    if isinstance(node.panel, Pinned):
        fit(layout, node.panel, box[2]).put(box)
    else:
        put_scrolled(layout, "panel", node.panel, box)


def _put_broad(layout: Layout, node: Stage, box: Box) -> None:
    """The youngest: bubble over everything, the figure beside few big answers."""
    gap = layout.px(28)
    top = box[1]
    if node.bubble is not None:
        bubble = fit(layout, node.bubble, box[2])
        bubble.put((box[0], top, box[2], bubble.height))
        top += bubble.height + gap + (layout.px(20) if layout.room.arrangement == "roomy" else 0)
    left = box[0]
    below = box[1] + box[3] - top
    roomy = layout.room.arrangement == "roomy"
    if node.figure is not None and roomy:
        side = min(layout.px(480), below)
        block = fit(layout, node.figure, side)
        block.put((left - layout.px(30), top + below - side, side, side))
        left += side - layout.px(50) + gap // 2
    if node.exhibit is not None:
        across = min(layout.px(400), box[2] // 3)
        exhibit = fit(layout, node.exhibit, across)
        high = min(below, exhibit.height)
        exhibit.put((left, top, across, high))
        left += across + gap
    _put_panel(layout, node, (left, top, box[0] + box[2] - left, below))


def _put_story(layout: Layout, node: Stage, box: Box) -> None:
    """Story at the start, action at the end: half and half, or 38 to 62 where there are only faces."""
    roomy = layout.room.arrangement == "roomy"
    gap = layout.px(56 if roomy else 28)
    start = (box[2] - gap) * (48 if roomy else 39) // 100
    top = box[1]
    if node.bubble is not None:
        bubble = fit(layout, node.bubble, start)
        bubble.put((box[0], top, max(bubble.width, start * 3 // 4), bubble.height))
        top += bubble.height + layout.px(24)
    below = box[1] + box[3] - top
    across = _put_exhibit(layout, node, (box[0], top, start, below)) if node.exhibit is not None else 0
    if node.figure is not None and roomy and below > layout.px(240):
        room = start - (across + layout.px(8) if across else 0)
        side = min(layout.px(520), below - layout.px(10), room + layout.px(60))
        block = fit(layout, node.figure, side)
        left = box[0] - layout.px(20) if across else box[0] + (start - side) // 3
        block.put((left, box[1] + box[3] - side, side, side))
    right = box[0] + start + gap
    panel = (right, box[1], box[0] + box[2] - right, box[3])
    _put_panel(layout, node, panel)
    if roomy:
        _put_listeners(layout, node, panel)


def _put_listeners(layout: Layout, node: Stage, panel: Box) -> None:
    """Others in the story stand under the panel, if it leaves them room."""
    used = fit(layout, node.panel, panel[2]).height
    side = min(layout.px(430), panel[3] - used - layout.px(24))
    if side < layout.px(200):
        return
    for place, listener in enumerate(node.listeners):
        left = panel[0] + panel[2] - (place + 1) * (side - layout.px(20))
        fit(layout, listener, side).put((left, panel[1] + panel[3] - side, side, side))


def _put_exhibit(layout: Layout, node: Stage, box: Box) -> int:
    """Put the device at the end of the start column; gives the width it took."""
    assert node.exhibit is not None
    roomy = layout.room.arrangement == "roomy"
    across = min(layout.px(440), box[2]) if roomy else min(box[2], layout.px(520))
    if isinstance(node.exhibit, Gadget) and node.exhibit.device in {"laptop", "tablet", "tv", "school-computer"}:
        across = min(box[2] * (62 if roomy else 100) // 100, layout.px(620))
    block = fit(layout, node.exhibit, across)
    if block.height > box[3]:
        block = fit(layout, _shortened(node.exhibit, block.height - box[3], layout), across)
    high = min(block.height, box[3])
    left = box[0] + box[2] - across if roomy else box[0] + (box[2] - across) // 2
    block.put((left, box[1] + (box[3] - high if roomy else 0), across, high))
    return across


def _shortened(node: Node, by: int, layout: Layout) -> Node:
    """The device without the app's own button, and with a lower picture."""
    if isinstance(node, Gadget) and isinstance(node.node, Column):
        less = round(by / layout.room.scale) + 4
        whole = [part for part in node.node.nodes if part.id != "app-button"]
        if len(whole) < len(node.node.nodes):
            less = max(0, less - 92)
        parts = tuple(
            replace(part, height=max(110, part.height - less)) if isinstance(part, Snap) else part for part in whole
        )
        return replace(node, node=replace(node.node, nodes=parts))
    return node


def _put_thread(layout: Layout, node: Stage, box: Box) -> None:
    """A chat: who thinks, the thread, the tools."""
    roomy = layout.room.arrangement == "roomy"
    gap = layout.px(40 if roomy else 24)
    assert node.exhibit is not None
    if not roomy:
        start = (box[2] - gap) * 42 // 100
        top = box[1]
        if node.bubble is not None:
            bubble = fit(layout, node.bubble, start)
            bubble.put((box[0], top, start, bubble.height))
            top += bubble.height + layout.px(16)
        block = fit(layout, node.exhibit, start)
        block.put((box[0], top, start, box[1] + box[3] - top))
        right = box[0] + start + gap
        _put_panel(layout, node, (right, box[1], box[0] + box[2] - right, box[3]))
        return
    first = (box[2] - 2 * gap) * 25 // 100
    second = (box[2] - 2 * gap) * 32 // 100
    top = box[1]
    if node.bubble is not None:
        bubble = fit(layout, node.bubble, first)
        bubble.put((box[0], top, first, bubble.height))
        top += bubble.height + layout.px(24)
    if node.figure is not None:
        side = min(first + layout.px(50), box[1] + box[3] - top)
        if side > layout.px(200):
            fit(layout, node.figure, side).put((box[0] - layout.px(25), box[1] + box[3] - side, side, side))
    block = fit(layout, node.exhibit, second)
    block.put((box[0] + first + gap, box[1], second, box[3]))
    left = box[0] + first + second + 2 * gap
    _put_panel(layout, node, (left, box[1], box[0] + box[2] - left, box[3]))
