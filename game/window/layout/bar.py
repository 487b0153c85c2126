"""The top bar, what was heard, and the one sentence at the bottom."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.nodes import (
    Bar,
    Icon,
    Node,
    Row,
    Text,
    Toast,
)
from game.window.items import Box, PlateItem
from game.window.layout.block import Block, Layout, fit, fits
from game.window.layout.dressing import plate_layers

if TYPE_CHECKING:
    pass


@fits(Bar)
def _bar(node: Bar, layout: Layout, width: int) -> Block:
    high = max(layout.px(84), 56)
    gap = layout.px(18)

    def put(box: Box) -> None:
        left, right = box[0], box[0] + box[2]
        help_button = fit(layout, node.help, width // 3)
        high_now = max(high, help_button.height)
        right -= help_button.width
        far = right
        extras: list[tuple[Block, int]] = []
        for extra in reversed(node.extras):
            block = fit(layout, extra, width // 3)
            far -= block.width + gap
            extras.append((block, far))
        if node.back is not None:
            back = fit(layout, node.back, width // 3)
            back.put((left, box[1], back.width, high_now))
            left += back.width + gap
        title = _title(layout, node, far - gap - left)
        if title is not None:
            title.put((left, box[1], title.width, high_now))
        for block, at in reversed(extras):
            block.put((at, box[1], block.width, high_now))
        help_button.put((right, box[1], help_button.width, high_now))
        if node.caption:
            _put_caption(layout, node.caption, left + (title.width + gap if title else 0), far - gap, box[1], high_now)

    return Block(width, high, put)


def _put_caption(layout: Layout, caption: str, left: int, right: int, top: int, high: int) -> None:
    """What was heard, in the free room of the bar; where there is none, at the foot of the window."""
    padding = layout.px(18)
    block = fit(layout, Row((Icon("cc", 40), Text(caption, "small")), gap=12), 10_000)
    wide = block.width + 2 * padding
    low = max(layout.px(60), block.height + layout.px(12))
    if wide <= right - left:
        place = (right - wide, top + (high - low) // 2, wide, low)
    else:
        wide = min(wide, layout.room.width - 2 * layout.px(30))
        block = fit(layout, Row((Icon("cc", 40), Text(caption, "small")), gap=12, grow=(1,)), wide - 2 * padding)
        low = block.height + layout.px(12)
        place = (layout.px(30), layout.room.height - low - layout.px(6), wide, low)
    layout.add(PlateItem(place, plate_layers(layout, "paper", layout.px(18))))
    block.put((place[0] + padding, place[1] + (low - block.height) // 2, wide - 2 * padding, block.height))


def _title(layout: Layout, node: Bar, room: int) -> Block | None:
    """Where I am, on a plate; the name goes before the steps do."""
    padding = layout.px(26)
    options: list[tuple[Node, ...]] = []
    name: Node = Text(node.title, "h3")
    if node.title and node.dots is not None:
        options = [(name, node.dots), (node.dots,)]
    elif node.title:
        options = [(name,)]
    elif node.dots is not None:
        options = [(node.dots,)]
    for parts in options:
        block = fit(layout, Row(parts, gap=22), 10_000)
        if block.width + 2 * padding <= room and block.height <= layout.px(100) * layout.room.text / 100:
            wide = block.width + 2 * padding

            def put(box: Box, block: Block = block) -> None:
                layout.add(PlateItem(box, plate_layers(layout, "paper", layout.px(24))))
                block.put((box[0] + padding, box[1] + (box[3] - block.height) // 2, block.width, block.height))

            return Block(wide, block.height, put)
    return None


@fits(Toast)
def _toast(node: Toast, layout: Layout, width: int) -> Block:
    padding = layout.px(28)
    before, layout.on = layout.on, "ink"
    parts: list[Node] = [Icon("check", 40, "ink"), Text(node.text, "body")]
    if node.undo is not None:
        parts.append(replace(node.undo, look="quiet"))
    block = fit(layout, Row(tuple(parts), gap=20, grow=(1,)), width - 2 * padding)
    layout.on = before
    high = max(layout.px(84), block.height + 2 * layout.px(14))

    def put(box: Box) -> None:
        layout.add(PlateItem(box, plate_layers(layout, "ink", layout.px(24))))
        before, layout.on = layout.on, "ink"
        block.put((box[0] + padding, box[1] + (box[3] - block.height) // 2, box[2] - 2 * padding, block.height))
        layout.on = before

    return Block(width, high, put)
