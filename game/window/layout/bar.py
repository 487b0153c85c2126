"""The top bar, what was heard, and the one sentence at the bottom."""

from __future__ import annotations

from dataclasses import replace

from game.nodes import Bar, Button, Icon, Node, Row, Text, Toast
from game.window.items import Box, PlateItem
from game.window.layout.block import Block, Layout, fit, fits
from game.window.layout.boxes import centred
from game.window.layout.buttons import sign
from game.window.layout.dressing import plate_layers


@fits(Bar)
def _bar(node: Bar, layout: Layout, width: int) -> Block:
    """Back and where I am from the start, extras and Help from the end, what was heard in what is left between them."""
    gap = layout.px(18)
    back = [fit(layout, node.back, width // 3)] if node.back is not None else []
    end = [fit(layout, button, width // 3) for button in (*node.extras, node.help)]
    if sum(block.width + gap for block in (*back, *end)) > width + gap:
        end = [fit(layout, button, width // 3) for button in (*map(_sign_only, node.extras), node.help)]
    high = max(layout.px(84), 56, *(block.height for block in (*end, *back)))

    def put(box: Box) -> None:
        left, far = box[0], box[0] + box[2] - sum(block.width for block in end) - gap * (len(end) - 1)
        left = _put_all(layout, back, (left, box[1]), high)
        title = _title(layout, node, far - gap - left, high)
        if title is not None:
            left = _put_all(layout, [title], (left, box[1]), high)
        _put_all(layout, end, (far, box[1]), high)
        if node.caption:
            _put_caption(layout, node.caption, (left, box[1], far - gap - left, high))

    return Block(width, high, put)


def _sign_only(button: Button) -> Button:
    """In a crowded bar the sign must do; whoever listens hears the label all the same."""
    return replace(button, content=sign(button)) if button.icon else button


def _put_all(layout: Layout, blocks: list[Block], at: tuple[int, int], high: int) -> int:
    """Put blocks side by side; gives where the next one would stand."""
    left, top = at
    for block in blocks:
        block.put((left, top, block.width, high))
        left += block.width + layout.px(18)
    return left


def _put_caption(layout: Layout, caption: str, room: Box) -> None:
    """What was heard, in the free room of the bar; where there is none, at the foot of the window."""
    padding = layout.px(18)
    block = fit(layout, Row((Icon("cc", 40), Text(caption, "small")), gap=12), 10_000)
    wide = block.width + 2 * padding
    if wide <= room[2]:
        high = max(layout.px(60), block.height + layout.px(12))
        place = (room[0] + room[2] - wide, room[1] + (room[3] - high) // 2, wide, high)
    else:
        wide = min(wide, layout.room.width - 2 * layout.px(30))
        block = fit(layout, Row((Icon("cc", 40), Text(caption, "small")), gap=12, grow=(1,)), wide - 2 * padding)
        high = block.height + layout.px(12)
        place = (layout.px(30), layout.room.height - high - layout.px(6), wide, high)
    layout.add(PlateItem(place, plate_layers(layout, "paper", layout.px(18))))
    block.put(centred(place, wide - 2 * padding, block.height))


def _title(layout: Layout, node: Bar, room: int, high: int) -> Block | None:
    """Where I am, on a plate; the name goes before the steps do."""
    name = (Text(node.title, "h3"),) if node.title else ()
    steps = (node.dots,) if node.dots is not None else ()
    for parts in filter(None, ((*name, *steps), steps)):
        title = _titled(layout, parts)
        if title.width <= room and title.height <= high:
            return title
    return None


def _titled(layout: Layout, parts: tuple[Node, ...]) -> Block:
    padding = layout.px(26)
    block = fit(layout, Row(parts, gap=22), 10_000)

    def put(box: Box) -> None:
        layout.add(PlateItem(box, plate_layers(layout, "paper", layout.px(24))))
        block.put((box[0] + padding, box[1] + (box[3] - block.height) // 2, block.width, block.height))

    return Block(block.width + 2 * padding, block.height, put)


@fits(Toast)
def _toast(node: Toast, layout: Layout, width: int) -> Block:
    padding = layout.px(28)
    undo = (replace(node.undo, look="quiet"),) if node.undo is not None else ()
    with layout.upon("ink"):
        line = Row((Icon(node.icon, 40, "ink"), Text(node.text, "body"), *undo), gap=20, grow=(1,))
        block = fit(layout, line, width - 2 * padding)

    def put(box: Box) -> None:
        layout.add(PlateItem(box, plate_layers(layout, "ink", layout.px(24))))
        with layout.upon("ink"):
            block.put((box[0] + padding, box[1] + (box[3] - block.height) // 2, box[2] - 2 * padding, block.height))

    return Block(width, max(layout.px(84), block.height + 2 * layout.px(14)), put)
