"""Rows, columns, grids, splits: how nodes share the room they are given."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.nodes import (
    Button,
    Column,
    Grid,
    Node,
    Ornament,
    Pinned,
    Row,
    Scroll,
    Split,
)
from game.window.layout.block import Block, Layout, fit, fits, nothing
from game.window.layout.scrolling import put_scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.window.items import Box


@fits(Row)
def _row(node: Row, layout: Layout, width: int) -> Block:
    if not node.nodes:
        return Block(0, 0, nothing)
    gap = layout.px(node.gap)
    room = width - gap * (len(node.nodes) - 1)
    blocks: dict[int, Block] = {}
    for place, child in enumerate(node.nodes):
        if place not in node.grow:
            blocks[place] = fit(layout, child, width)
    used = sum(block.width for block in blocks.values())
    least = sum(layout.px(120) for _ in node.grow)
    buttons = all(isinstance(child, Button) and child.content is None for child in node.nodes)
    if buttons:  # words on buttons are not squeezed: a further line is kinder
        least = sum(fit(layout, _narrow(node.nodes[place]), width).width for place in node.grow)
    if used + least > room:
        if node.wraps or buttons or (layout.single and len(node.nodes) > 1 and not node.grow):
            return _lines(layout, node, width)
        used = _squeeze(layout, node, blocks, room - least)
    for share in node.grow:
        blocks[share] = fit(layout, node.nodes[share], max(1, (room - used) // len(node.grow)))
    ordered = [blocks[place] for place in range(len(node.nodes))]
    if node.grow:
        each = (room - used) // len(node.grow)
        for share in node.grow:
            ordered[share].width = max(ordered[share].width, each)
    return _side_by_side(ordered, gap, node.align)


def _narrow(node: Node) -> Node:
    """A button as narrow as its words."""
    return replace(node, wide=False) if isinstance(node, Button) else node


def _squeeze(layout: Layout, node: Row, blocks: dict[int, Block], room: int) -> int:
    """Make the widest narrower, all to the same width, until the row fits; gives the width used."""
    cap = room
    widths = sorted(block.width for block in blocks.values())
    left = room
    for place, wide in enumerate(widths):
        cap = left // (len(widths) - place)
        if wide > cap:
            break
        left -= wide
    for place, block in list(blocks.items()):
        if block.width > cap:
            blocks[place] = fit(layout, node.nodes[place], cap)
    return sum(block.width for block in blocks.values())


def _side_by_side(blocks: Sequence[Block], gap: int, align: str) -> Block:
    height = max(block.height for block in blocks)

    def put(box: Box) -> None:
        left = box[0]
        for block in blocks:
            high = box[3] if align == "fill" else block.height
            top = {"start": box[1], "fill": box[1], "end": box[1] + box[3] - high}.get(
                align, box[1] + (box[3] - high) // 2
            )
            block.put((left, top, block.width, high))
            left += block.width + gap

    return Block(sum(block.width for block in blocks) + gap * (len(blocks) - 1), height, put)


def _lines(layout: Layout, node: Row, width: int) -> Block:
    """A row that goes on in further lines."""
    gap = layout.px(node.gap)
    lines: list[list[Block]] = [[]]
    used = 0
    for child in node.nodes:
        block = fit(layout, child, width)
        if lines[-1] and used + gap + block.width > width:
            lines.append([])
            used = 0
        used += block.width + (gap if lines[-1] else 0)
        lines[-1].append(block)
    rows = [_side_by_side(line, gap, node.align) for line in lines]
    return stacked(rows, gap, "start", (), width)


def stacked(blocks: Sequence[Block], gap: int, align: str, grow: tuple[int, ...], width: int) -> Block:
    """Blocks below one another; those in `grow` share the height that is left over."""
    shown = [(place, block) for place, block in enumerate(blocks) if block.height > 0]
    height = sum(block.height for _, block in shown) + gap * max(0, len(shown) - 1)

    def put(box: Box) -> None:
        spare = max(0, box[3] - height)
        growing = [place for place, _ in shown if place in grow]
        top = box[1]
        for place, block in shown:
            high = block.height
            if place in growing:
                high += min(spare // len(growing), round(block.height * 0.45) if len(growing) > 1 else spare)
            wide = box[2] if align == "fill" else min(block.width, box[2])
            left = {"middle": box[0] + (box[2] - wide) // 2, "end": box[0] + box[2] - wide}.get(align, box[0])
            block.put((left, top, wide, high))
            top += high + gap

    widest = max((block.width for _, block in shown), default=0)
    return Block(width if align == "fill" and shown else min(width, widest), height, put)


@fits(Column)
def _column(node: Column, layout: Layout, width: int) -> Block:
    blocks = [fit(layout, child, width) for child in node.nodes]
    block = stacked(blocks, layout.px(node.gap), node.align, node.grow, width)
    block.width = min(width, max((part.width for part in blocks), default=0))
    return block


@fits(Grid)
def _grid(node: Grid, layout: Layout, width: int) -> Block:
    gap = layout.px(node.gap)
    least = layout.letter(node.least)
    columns = max(1, min(node.columns, (width + gap) // (least + gap)))
    cell = (width - gap * (columns - 1)) // columns
    blocks = [fit(layout, child, cell) for child in node.nodes]
    rows = [blocks[start : start + columns] for start in range(0, len(blocks), columns)]
    heights = [max(block.height for block in row) for row in rows]

    def put(box: Box) -> None:
        spare = max(0, box[3] - (sum(heights) + gap * (len(rows) - 1))) // max(1, len(rows))
        top = box[1]
        for row, high in zip(rows, heights, strict=True):
            tall = high + min(spare, round(high * 0.3))
            for place, block in enumerate(row):
                block.put((box[0] + place * (cell + gap), top, cell, tall))
            top += tall + gap

    return Block(width, sum(heights) + gap * max(0, len(rows) - 1), put)


@fits(Split)
def _split(node: Split, layout: Layout, width: int) -> Block:
    gap = layout.px(node.gap)
    if layout.single:
        blocks = [fit(layout, node.start, width), fit(layout, node.end, width)]
        return stacked(blocks, gap, "fill", (), width)
    start = (width - gap) * node.share // 100
    left, right = fit(layout, node.start, start), fit(layout, node.end, width - gap - start)

    def put(box: Box) -> None:
        left.put((box[0], box[1], start, box[3]))
        right.put((box[0] + start + gap, box[1], box[2] - start - gap, box[3]))

    return Block(width, max(left.height, right.height), put)


@fits(Scroll)
def _scroll(node: Scroll, layout: Layout, width: int) -> Block:
    block = fit(layout, node.node, width)
    return Block(block.width, block.height, lambda box: put_scrolled(layout, node.id or "scroll", node.node, box))


@fits(Ornament)
def _ornament(node: Ornament, layout: Layout, width: int) -> Block:
    if layout.room.arrangement != "roomy":
        return Block(0, 0, nothing)
    return fit(layout, node.node, width)


@fits(Pinned)
def _pinned(node: Pinned, layout: Layout, width: int) -> Block:
    """The foot stays in sight; inside another scrolled place it simply follows."""
    gap = layout.px(22)
    body, foot = fit(layout, node.node, width), fit(layout, node.foot, width)
    whole = body.height + gap + foot.height

    def put(box: Box) -> None:
        if whole <= box[3] or layout.scroll:
            high = box[3] - gap - foot.height if node.fills else body.height
            body.put((box[0], box[1], box[2], high))
            foot.put((box[0], box[1] + high + gap, box[2], foot.height))
            return
        above = box[3] - foot.height - gap
        if above < foot.height * 2 // 3:  # a foot that tall would leave too little to see
            put_scrolled(layout, f"{node.id or 'pinned'}-all", Column((node.node, node.foot), gap=22), box)
            return
        put_scrolled(layout, f"{node.id or 'pinned'}-body", node.node, (box[0], box[1], box[2], above))
        foot.put((box[0], box[1] + above + gap, box[2], foot.height))

    return Block(width, whole, put)
