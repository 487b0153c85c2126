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
        elif node.broad and layout.room.text < 150:
            _put_broad(layout, node, box)
        elif isinstance(node.exhibit, Gadget) and node.exhibit.tall:
            put_thread = _put_thread if layout.room.arrangement == "roomy" else _put_narrow_thread
            put_thread(layout, node, node.exhibit, box)
        else:
            _put_story(layout, node, box)

    return Block(width, layout.px(100), put)  # it makes do with any height


def _put_single(layout: Layout, node: Stage, box: Box) -> None:
    """One column that scrolls."""
    bubble = (node.bubble,) if node.bubble is not None else ()
    put_scrolled(layout, "stage", Column((*bubble, *_unfolded(layout, node), node.panel), gap=20), box)


def _unfolded(layout: Layout, node: Stage) -> tuple[Node, ...]:
    """A thread is the story, so it is there; any other device waits behind a button."""
    if node.exhibit is None:
        return ()
    if isinstance(node.exhibit, Gadget) and node.exhibit.tall:
        return (replace(node.exhibit, tall=False),)
    place = f"{node.id or 'stage'}-fold"
    shown = place in layout.marks.unfolded
    fold = Button(node.exhibit_name, Unfold(place), "plain", "up" if shown else "photo", wide=True, id=place)
    return (fold, node.exhibit) if shown else (fold,)


def _put_panel(layout: Layout, node: Stage, box: Box) -> None:
    if isinstance(node.panel, Pinned):
        fit(layout, node.panel, box[2]).put(box)
    else:
        put_scrolled(layout, "panel", node.panel, box)


def _put_bubble(layout: Layout, node: Stage, column: Box, gap: int, *, snug: bool = False) -> int:
    """Who speaks, at the top of a column, over all its width unless it is to be snug; gives where the rest begins."""
    left, top, across, _ = column
    if node.bubble is None:
        return top
    bubble = fit(layout, node.bubble, across)
    if bubble.height > column[3]:
        put_scrolled(layout, "bubble", node.bubble, column)
        return top + column[3]
    bubble.put((left, top, max(bubble.width, across * 3 // 4) if snug else across, bubble.height))
    return top + bubble.height + gap


def _put_broad(layout: Layout, node: Stage, box: Box) -> None:
    """The youngest: bubble over everything, the figure beside few big answers."""
    roomy, gap = layout.room.arrangement == "roomy", layout.px(28)
    top = _put_bubble(layout, node, box, gap + (layout.px(20) if roomy else 0))
    left, below = box[0], box[1] + box[3] - top
    if node.figure is not None and roomy:
        side = min(layout.px(480), below)
        fit(layout, node.figure, side).put((left - layout.px(30), top + below - side, side, side))
        left += side - layout.px(50) + gap // 2
    if node.exhibit is not None:
        across = min(layout.px(400), box[2] // 3)
        exhibit = _fitting(layout, node.exhibit, across, below)
        high = min(below, fit(layout, exhibit, across).height)
        put_scrolled(layout, "exhibit", exhibit, (left, top, across, high))
        left += across + gap
    _put_panel(layout, node, (left, top, box[0] + box[2] - left, below))


def _put_story(layout: Layout, node: Stage, box: Box) -> None:
    """Story at the start, action at the end: half and half, or 39 to 61 where there are only faces."""
    roomy = layout.room.arrangement == "roomy"
    gap = layout.px(56 if roomy else 28)
    start = (box[2] - gap) * (48 if roomy else 39) // 100
    column = (box[0], box[1], start, box[3])
    if not _put_crowded(layout, node, column):
        top = _put_bubble(layout, node, column, layout.px(24), snug=True)
        rest = (box[0], top, start, box[1] + box[3] - top)
        across = _put_exhibit(layout, node.exhibit, rest) if node.exhibit is not None else 0
        if node.figure is not None and roomy and rest[3] > layout.px(240):
            _put_figure(layout, node.figure, rest, across)
    panel = (box[0] + start + gap, box[1], box[2] - start - gap, box[3])
    _put_panel(layout, node, panel)
    if roomy:
        _put_listeners(layout, node, panel)


def _put_crowded(layout: Layout, node: Stage, column: Box, *, end: bool = False) -> bool:
    """Where bubble and device do not fit one above the other, both scroll as one; false where they do."""
    if node.bubble is None or node.exhibit is None:
        return False
    _, _, across, high = column
    left = high - fit(layout, node.bubble, across).height - layout.px(24)
    wanted = fit(layout, _shortened(node.exhibit, 10_000, layout), across).height
    if left >= (layout.px(500) if end else min(wanted, layout.px(330))):
        return False
    exhibit = replace(node.exhibit, tall=False) if isinstance(node.exhibit, Gadget) else node.exhibit
    put_scrolled(layout, "story", Column((node.bubble, exhibit), gap=20), column)
    return True


def _put_figure(layout: Layout, figure: Node, rest: Box, across: int) -> None:
    """Who speaks stands under the bubble, as large as the device beside allows."""
    room = rest[2] - (across + layout.px(8) if across else 0)
    beyond = layout.px(60) if layout.theme.scenes else 0  # on a plate of its own it keeps to its room
    side = min(layout.px(520), rest[3] - layout.px(10), room + beyond)
    left = rest[0] - layout.px(20) if across else rest[0] + (rest[2] - side) // 3
    fit(layout, figure, side).put((left, rest[1] + rest[3] - side, side, side))


def _put_listeners(layout: Layout, node: Stage, panel: Box) -> None:
    """Others in the story stand under the panel, if it leaves them room."""
    used = fit(layout, node.panel, panel[2]).height
    side = min(layout.px(430), panel[3] - used - layout.px(24))
    if side < layout.px(200):
        return
    for place, listener in enumerate(node.listeners):
        left = panel[0] + panel[2] - (place + 1) * (side - layout.px(20))
        fit(layout, listener, side).put((left, panel[1] + panel[3] - side, side, side))


def _put_exhibit(layout: Layout, exhibit: Node, box: Box) -> int:
    """Put the device at the end of the start column; gives the width it took."""
    roomy = layout.room.arrangement == "roomy"
    across = min(layout.px(440), box[2]) if roomy else min(box[2], layout.px(520))
    if isinstance(exhibit, Gadget) and exhibit.device in {"laptop", "tablet", "tv", "school-computer"}:
        across = min(box[2] * (62 if roomy else 100) // 100, layout.px(620))
    exhibit = _fitting(layout, exhibit, across, box[3])
    high = min(fit(layout, exhibit, across).height, box[3])
    left = box[0] + box[2] - across if roomy else box[0] + (box[2] - across) // 2
    put_scrolled(layout, "exhibit", exhibit, (left, box[1] + (box[3] - high if roomy else 0), across, high))
    return across


def _fitting(layout: Layout, exhibit: Node, across: int, high: int) -> Node:
    """The device, shortened if it is too tall."""
    over = fit(layout, exhibit, across).height - high
    return _shortened(exhibit, over, layout) if over > 0 else exhibit


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


def _put_thread(layout: Layout, node: Stage, exhibit: Node, box: Box) -> None:
    """A chat in three columns: who thinks, the thread, the tools."""
    gap = layout.px(40)
    first, second = ((box[2] - 2 * gap) * share // 100 for share in (25, 32))
    top = _put_bubble(layout, node, (box[0], box[1], first, box[3]), layout.px(24))
    side = min(first + layout.px(50), box[1] + box[3] - top)
    if node.figure is not None and side > layout.px(200):
        fit(layout, node.figure, side).put((box[0] - layout.px(25), box[1] + box[3] - side, side, side))
    fit(layout, exhibit, second).put((box[0] + first + gap, box[1], second, box[3]))
    left = box[0] + first + second + 2 * gap
    _put_panel(layout, node, (left, box[1], box[0] + box[2] - left, box[3]))


def _put_narrow_thread(layout: Layout, node: Stage, exhibit: Node, box: Box) -> None:
    """A chat in two columns: who thinks over the thread, the tools beside."""
    gap = layout.px(24)
    start = (box[2] - gap) * 42 // 100
    column = (box[0], box[1], start, box[3])
    if not _put_crowded(layout, node, column, end=True):
        top = _put_bubble(layout, node, column, layout.px(16))
        fit(layout, exhibit, start).put((box[0], top, start, box[1] + box[3] - top))
    _put_panel(layout, node, (box[0] + start + gap, box[1], box[2] - start - gap, box[3]))
