"""Buttons, fitted and dressed for rest, hover, focus and press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.nodes import (
    Badge,
    Button,
    Column,
    Gap,
    Icon,
    Node,
    Row,
    Text,
)
from game.window.items import Box, Item, PlateItem, RingItem
from game.window.layout.block import Block, Layout, Touch, fit, fits
from game.window.layout.dressing import plate_layers, ring

if TYPE_CHECKING:
    from game.nodes.leaves import Style

    pass


# look -> (dressing, radius, padding across, padding down, least height), in units
_LOOKS: dict[str, tuple[str, int, int, int, int]] = {
    "plain": ("paper", 24, 32, 18, 84),
    "main": ("main", 24, 36, 22, 104),
    "card": ("paper", 30, 28, 20, 108),
    "tile": ("paper", 30, 24, 20, 120),
    "chip": ("paper", 36, 26, 12, 74),
    "bar": ("paper", 24, 26, 14, 84),
    "ring": ("paper", 24, 22, 12, 84),
    "face": ("bare", 24, 8, 8, 74),
    "tab": ("well", 18, 20, 10, 72),
    "quiet": ("bare", 18, 16, 10, 72),
    "tool": ("paper", 26, 20, 12, 78),
}


LEAST = 48
"""No target is smaller than this, in pixels at any scale."""


def _dressing(layout: Layout, node: Button, touch: Touch, focused: bool) -> str:
    plain = _LOOKS[node.look][0]
    if layout.theme.name == "contrast" and focused:
        return "chosen"
    if node.chosen:
        return "chosen"
    if plain in {"main", "bare"}:
        return plain
    return {"rest": plain, "hover": "hover", "pressed": "pressed"}[touch]


@fits(Button)
def _button(node: Button, layout: Layout, width: int) -> Block:
    plain, radius_units, across, down, least = _LOOKS[node.look]
    radius, across, down = layout.px(radius_units), layout.px(across), layout.px(down)
    if layout.single:
        across = min(across, layout.px(24))
    surrounding = layout.on
    before, layout.on = layout.on, plain if plain != "bare" else layout.on
    content = fit(layout, _content(layout, node), width - 2 * across)
    layout.on = before
    high = max(content.height + 2 * down, LEAST, layout.px(least))
    wide = max(width if node.wide else content.width + 2 * across, LEAST)

    def put(box: Box) -> None:
        def dress(touch: Touch, focused: bool) -> tuple[Item, ...]:
            return _dressed(layout, node, box, touch, focused, surrounding)

        layout.press(node.id, box, node.action, node.label, dress, key=node.key)

    return Block(min(wide, width), high, put)


def _dressed(layout: Layout, node: Button, box: Box, touch: Touch, focused: bool, on: str) -> tuple[Item, ...]:
    plain, radius_units, across, down, _ = _LOOKS[node.look]
    radius, across, down = layout.px(radius_units), layout.px(across), layout.px(down)
    if layout.single:
        across = min(across, layout.px(24))
    name = _dressing(layout, node, touch, focused)
    sunk = layout.px(6) if touch == "pressed" and plain != "bare" else 0
    items: list[Item] = []
    place = (box[0], box[1] + sunk, box[2], box[3])
    if name != "bare":
        items.append(PlateItem(place, plate_layers(layout, name, radius, pressed=touch == "pressed")))
    elif touch == "hover":
        edge = layout.theme.plates[on if on in layout.theme.plates else "paper"].ink
        items.append(RingItem(place, radius, (edge, edge), max(1, layout.px(2)), -max(2, layout.px(4))))
    if focused:
        items.append(ring(layout, place, radius))
    before, layout.on = layout.on, name if name != "bare" else on
    young, scroll = layout.young, layout.scroll
    content = fit(layout, _content(layout, node), box[2] - 2 * across)
    inner_width = box[2] - 2 * across if _fills(node) else content.width
    left = box[0] + across if _fills(node) else box[0] + (box[2] - content.width) // 2
    inside = (left, place[1] + down, inner_width, box[3] - 2 * down)
    if not _fills(node) or node.look != "tile":
        inside = (left, place[1] + (box[3] - content.height) // 2, inner_width, content.height)
    items += layout.collected(lambda: content.put(inside))
    layout.on, layout.young, layout.scroll = before, young, scroll
    return tuple(items)


def _fills(node: Button) -> bool:
    """Does the content begin at the start of the button, rather than stand in its middle?"""
    return node.look in {"card", "tile", "tool"} or (node.content is not None and node.wide)


def _content(layout: Layout, node: Button) -> Node:
    if node.content is not None:
        return node.content
    if node.look == "tile":
        return _tile(node)
    style, bold = _letters(node)
    label = Text(node.label, style, bold=bold)
    words: Node = label
    if node.note:
        words = Column((label, Text(node.note, "tiny" if node.look == "tool" else "small", "soft")), gap=2)
    parts: list[Node] = []
    if node.badge is not None:
        parts.append(Badge(node.badge, 72))
    if node.icon and not (node.badge is not None and layout.room.arrangement != "roomy"):
        parts.append(_sign(node))
    hide_label = node.look == "bar" and layout.single and node.icon
    if not hide_label:
        parts.append(words)
    if node.tried or (node.chosen and node.look in {"card", "chip", "tab"}):
        parts.append(Icon("check", 36, "great" if node.tried and not node.chosen else "ink"))
    words_at = parts.index(words) if words in parts else -1
    grow = (words_at,) if node.look in {"card", "tool"} and words_at >= 0 else ()
    return Row(tuple(parts), gap=20 if node.look == "card" else 14, grow=grow)


def _tile(node: Button) -> Node:
    parts: list[Node] = [Text(node.label, "choice", centred=node.badge is None)]
    if node.badge is not None:
        parts.insert(0, Badge(node.badge, 84))
    if node.tried:
        parts.append(Icon("check", 40, "great"))
    row = Row(tuple(parts), gap=24, grow=(1,) if node.badge is not None else (0,))
    above = node.above if node.above is not None else Icon(node.icon, 150, "sea") if node.icon else Gap(8)
    return Column((above, row), gap=20, grow=(0,), align="fill" if node.above is not None else "middle")


def _sign(node: Button) -> Node:
    if node.look == "ring":
        return Icon("life-ring", 56)
    return Icon(node.icon, 60 if node.look == "main" else 46)


def _letters(node: Button) -> tuple[Style, bool]:
    """Style and weight of a label."""
    match node.look:
        case "main":
            return "h3", False
        case "card":
            return "choice", False
        case "face" | "quiet" | "tab" | "chip":
            return "small", True
        case "tool":
            return "body", False
        case _:
            return "body", True
