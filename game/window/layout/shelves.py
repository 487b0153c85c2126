"""Work with somebody beside it, and shelves: wells on a board of wood, with what lies on them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.nodes import Column, Node, Pinned, Plate, Row, Shelf, Shelves, Workbench
from game.window.items import Box, PlateItem
from game.window.layout.block import Block, Layout, fit, fits
from game.window.layout.dressing import plate_layers
from game.window.layout.scrolling import put_scrolled
from game.window.plates import Layer, inset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.nodes.boxes import Align

_WOOD = {"light": ("#C58F5C", "#7A4E2C"), "night": ("#6E4B30", "#A87B52"), "contrast": ("#000000", "#FFFFFF")}
"""The wood, and its edge."""
_BOARD, _FRAME, _GAP, _PAD, _UNDER = 34, 16, 20, 14, 12
"""In units: how high the board is, how broad the case is at its sides and between wells, how far what lies in a well
keeps off its sides, and how far the case stands below the names."""


@fits(Workbench)
def _workbench(node: Workbench, layout: Layout, width: int) -> Block:
    def put(box: Box) -> None:
        if layout.single:
            _put_single(layout, node, box)
        elif layout.room.arrangement == "compact":
            _put_compact(layout, node, box)
        else:
            _put_roomy(layout, node, box)

    return Block(width, layout.px(100), put)  # it makes do with any height


def _put_single(layout: Layout, node: Workbench, box: Box) -> None:
    """One column that scrolls; the way on stays in sight if it leaves room for the rest."""
    said = (node.bubble, node.ask) if node.ask is not None else (node.bubble,)
    if isinstance(node.work, Pinned):
        gap, foot = layout.px(22), fit(layout, node.work.foot, box[2])
        above = box[3] - foot.height - gap
        if foot.height * 2 < above:
            put_scrolled(layout, "workbench", Column((*said, node.work.node), gap=20), (*box[:3], above))
            foot.put((box[0], box[1] + above + gap, box[2], foot.height))
            return
    put_scrolled(layout, "workbench", Column((*said, _stood(node.work)), gap=20), box)


def _stood(work: Node) -> Node:
    """The work with its shelves one below the other, each as high as what lies on it."""
    if isinstance(work, Shelves):
        return Column(work.shelves, gap=_GAP)
    if isinstance(work, Column):
        return replace(work, nodes=tuple(_stood(part) for part in work.nodes))
    return work


def _put_compact(layout: Layout, node: Workbench, box: Box) -> None:
    """A face and its words beside the question, the work below over all the width."""
    top: Node = node.bubble
    if node.ask is not None:
        top = Row((node.bubble, node.ask), gap=24, align="fill", grow=(0, 1))
    block, work = fit(layout, top, box[2]), fit(layout, node.work, box[2])
    below = block.height + layout.px(20)
    if below * 2 > box[3] or (below + work.height > box[3] and not isinstance(node.work, Pinned)):
        _put_single(layout, node, box)
        return
    block.put((*box[:3], block.height))
    _put_work(layout, node.work, (box[0], box[1] + below, box[2], box[3] - below))


def _put_roomy(layout: Layout, node: Workbench, box: Box) -> None:
    """Who stands by, as large as the words above leave room for; the work beside."""
    start, gap = box[2] * 27 // 100, layout.px(40)
    column = (box[0], box[1], start, box[3])
    bubble = fit(layout, node.bubble, start)
    if bubble.height > box[3]:
        put_scrolled(layout, "bubble", node.bubble, column)
    else:
        bubble.put((*column[:3], bubble.height))
        beyond = layout.px(24) if layout.theme.scenes else 0
        side = min(layout.px(560), start + beyond, box[3] - bubble.height - layout.px(36))
        if side > layout.px(160):
            left = box[0] + (start - side) // 2
            fit(layout, node.figure, side).put((left, box[1] + box[3] - side, side, side))
    left, top = box[0] + start + gap, box[1]
    if node.ask is not None:
        ask = fit(layout, node.ask, box[0] + box[2] - left)
        ask.put((left, top, box[0] + box[2] - left, ask.height))
        top += ask.height + layout.px(20)
    _put_work(layout, node.work, (left, top, box[0] + box[2] - left, box[1] + box[3] - top))


def _put_work(layout: Layout, work: Node, box: Box) -> None:
    if isinstance(work, Pinned):
        fit(layout, work, box[2]).put(box)
    else:
        put_scrolled(layout, "work", work, box)


@fits(Shelves)
def _shelves(node: Shelves, layout: Layout, width: int) -> Block:
    """As low as the buttons allow that scroll what lies there, and no lower than what lies there."""
    names = fit(layout, _names(node), width)
    with layout.upon("well"):
        low = min(fit(layout, _lying(node), width).height, 2 * _rail(layout) + layout.px(24))
    case = layout.px(_UNDER + _FRAME + _BOARD) + max(low, layout.px(80))
    return Block(width, names.height + case, lambda box: _put_shelves(layout, node, box))


def _rail(layout: Layout) -> int:
    """How wide and high a button is that scrolls."""
    return max(layout.px(96), 52)


def _put_shelves(layout: Layout, node: Shelves, box: Box) -> None:
    """Names in a row, wells below them; both leave room for the buttons that scroll, where they are needed."""
    left, top, wide, high = box
    names = fit(layout, _names(node), wide)
    room = high - names.height - layout.px(_UNDER + _FRAME + _BOARD)
    if fit(layout, _lying(node), wide).height > room:
        wide -= _rail(layout) + layout.px(14)
        names = fit(layout, _names(node), wide)
        room = high - names.height - layout.px(_UNDER + _FRAME + _BOARD)
    names.put((left, top, wide, names.height))
    top += names.height + layout.px(_UNDER)
    _put_case(layout, (left, top, wide, high - names.height - layout.px(_UNDER)), len(node.shelves))
    with layout.upon("well"):
        put_scrolled(layout, "shelves", _lying(node), (left, top + layout.px(_FRAME), box[2], room), end=True)


@fits(Shelf)
def _shelf(node: Shelf, layout: Layout, width: int) -> Block:
    """Alone: as high as what lies on it."""
    name = fit(layout, node.name, width)
    rim = layout.px(_FRAME + _PAD)
    with layout.upon("well"):
        lying = fit(layout, _column(node), width - 2 * rim)
    case = lying.height + layout.px(_FRAME + 2 * _PAD + _BOARD) if node.lying else layout.px(_BOARD)

    def put(box: Box) -> None:
        name.put((*box[:3], name.height))
        top = box[1] + name.height + layout.px(_UNDER)
        _put_case(layout, (box[0], top, box[2], case), 1)
        with layout.upon("well"):
            lying.put((box[0] + rim, top + rim, box[2] - 2 * rim, lying.height))

    return Block(width, name.height + layout.px(_UNDER) + case, put)


def _names(node: Shelves) -> Node:
    return _abreast([shelf.name for shelf in node.shelves], _GAP, "fill")


def _lying(node: Shelves) -> Node:
    """What lies on all of them, well beside well, standing on the board."""
    columns = _abreast([_column(shelf) for shelf in node.shelves], _GAP + 2 * _PAD, "end")
    return Plate(columns, "bare", None, _FRAME + _PAD, 0)


def _abreast(nodes: Sequence[Node], gap: int, align: Align) -> Row:
    return Row(tuple(nodes), gap, align, tuple(range(len(nodes))))


def _column(shelf: Shelf) -> Column:
    return Column(shelf.lying, gap=12)


def _put_case(layout: Layout, box: Box, count: int) -> None:
    """A case of wood with wells in it, and the board that looks out below."""
    left, top, wide, high = box
    board, frame, gap, out = (layout.px(units) for units in (_BOARD, _FRAME, _GAP, 8))
    upper, edge = _WOOD[layout.theme.name]
    flat = layout.theme.name == "contrast"
    rim = max(2, layout.px(4))
    if high > 2 * board:
        sides = (inset(0, layout.px(20), edge), inset(rim, layout.px(20), upper))
        layout.add(PlateItem((left, top, wide, high - board // 2), sides))
        each = (wide - 2 * frame - gap * (count - 1)) // count
        for place in range(count):
            well = (left + frame + place * (each + gap), top + frame, each, high - frame - board)
            layout.add(PlateItem(well, plate_layers(layout, "well", layout.px(16))))
    plank = (left - out, top + high - board, wide + 2 * out, board)
    face = Layer(rim, rim, rim, rim if flat else layout.px(12), layout.px(8), upper)
    layout.add(PlateItem(plank, (inset(0, layout.px(10), edge), face)))
