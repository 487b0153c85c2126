"""Buttons, fitted and dressed for rest, hover, focus and press."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.nodes import Badge, Button, Column, Gap, Icon, Node, Row, Text
from game.window import drawings
from game.window.items import Box, DrawnItem, Item, PlateItem, RingItem
from game.window.layout.block import Block, Layout, Touch, fit, fits
from game.window.layout.dressing import plate_layers, ring
from game.window.plates import inset

if TYPE_CHECKING:
    from game.nodes.leaves import Style


class _Shape(NamedTuple):
    """A button's plate at rest; sizes in units."""

    dress: str
    radius: int
    across: int
    """Padding at both sides."""
    down: int
    """Padding above and below."""
    least: int
    """Height."""


_LOOKS = {
    "plain": _Shape("paper", 24, 32, 18, 84),
    "main": _Shape("main", 24, 36, 22, 104),
    "card": _Shape("paper", 30, 28, 20, 108),
    "tile": _Shape("paper", 30, 24, 20, 120),
    "chip": _Shape("paper", 36, 26, 12, 74),
    "bar": _Shape("paper", 24, 26, 14, 84),
    "ring": _Shape("paper", 24, 22, 12, 84),
    "face": _Shape("bare", 24, 8, 8, 74),
    "tab": _Shape("well", 18, 20, 10, 72),
    "quiet": _Shape("bare", 18, 16, 10, 72),
    "tool": _Shape("paper", 26, 20, 12, 96),
    "slot": _Shape("open", 26, 20, 12, 96),
}


LEAST = 48
"""No target is smaller than this, in pixels at any scale."""


@fits(Button)
def _button(node: Button, layout: Layout, width: int) -> Block:
    shape, on = _LOOKS[node.look], layout.on
    across = _across(layout, shape)
    with layout.upon(shape.dress if shape.dress != "bare" else on):
        content = fit(layout, _content(layout, node), width - 2 * across)
    high = max(content.height + 2 * layout.px(shape.down), LEAST, layout.px(shape.least))
    wide = max(width if node.wide else content.width + 2 * across, LEAST)

    def put(box: Box) -> None:
        def dress(touch: Touch, focused: bool) -> tuple[Item, ...]:
            return _dressed(layout, node, box, on, touch, focused)

        layout.press(node.id, box, node.action, node.label, dress, key=node.key)

    return Block(min(wide, width), high, put)


def _across(layout: Layout, shape: _Shape) -> int:
    """Padding at the sides; less of it where letters are large."""
    return layout.px(min(shape.across, 24) if layout.single else shape.across)


# How it is dressed


def _dressed(layout: Layout, node: Button, box: Box, on: str, touch: Touch, focused: bool) -> tuple[Item, ...]:
    """A button on the plate `on`, touched so; a pressed one has sunk."""
    shape = _LOOKS[node.look]
    dress = _dressing(layout, node, touch, focused)
    sunk = layout.px(6) if touch == "pressed" and shape.dress != "bare" else 0
    place = (box[0], box[1] + sunk, box[2], box[3])
    items = _ground(layout, place, shape, dress, on, touch)
    if focused:
        items.append(ring(layout, place, layout.px(shape.radius)))
    with layout.upon(dress if dress != "bare" else on):
        return (*items, *layout.collected(lambda: _put_content(layout, node, place)))


def _dressing(layout: Layout, node: Button, touch: Touch, focused: bool) -> str:
    plain = _LOOKS[node.look].dress
    if node.chosen or (focused and layout.theme.name == "contrast"):
        return "chosen"
    if plain in {"main", "bare"}:
        return plain
    return {"rest": plain, "hover": "hover", "pressed": "pressed"}[touch]


def _ground(layout: Layout, place: Box, shape: _Shape, dress: str, on: str, touch: Touch) -> list[Item]:
    """The plate; what is bare shows a line only under the mouse."""
    radius = layout.px(shape.radius)
    if shape is _LOOKS["slot"]:
        return _hollow(layout, place, radius, dress)
    if dress != "bare":
        return [PlateItem(place, plate_layers(layout, dress, radius, pressed=touch == "pressed"))]
    if touch != "hover":
        return []
    ink = layout.theme.plates[on if on in layout.theme.plates else "paper"].ink
    return [RingItem(place, radius, (ink, ink), max(1, layout.px(2)), -max(2, layout.px(4)))]


def _hollow(layout: Layout, place: Box, radius: int, dress: str) -> list[Item]:
    """A place that waits to be filled: flat, inside a dashed frame."""
    plate = layout.theme.plates[dress]
    line = plate.ink if plate.edge == plate.inside else plate.edge
    frame = drawings.dashed(place[2], place[3], radius, line, max(2, layout.px(5)))
    return [PlateItem(place, (inset(0, radius, plate.inside),)), DrawnItem(place, frame)]


def _put_content(layout: Layout, node: Button, place: Box) -> None:
    shape = _LOOKS[node.look]
    across, down = _across(layout, shape), layout.px(shape.down)
    content = fit(layout, _content(layout, node), place[2] - 2 * across)
    wide, left = content.width, place[0] + (place[2] - content.width) // 2
    if _fills(node):
        wide, left = place[2] - 2 * across, place[0] + across
    high, top = content.height, place[1] + (place[3] - content.height) // 2
    if node.look == "tile":
        high, top = place[3] - 2 * down, place[1] + down
    content.put((left, top, wide, high))


def _fills(node: Button) -> bool:
    """Does the content begin at the start of the button, rather than stand in its middle?"""
    return node.look in {"card", "tile", "tool", "slot"} or (node.content is not None and node.wide)


# What stands on it


def _content(layout: Layout, node: Button) -> Node:
    if node.content is not None:
        return node.content
    if node.look == "tile":
        return _tile(node)
    before, words, after = _before(layout, node), _words(layout, node), _after(node)
    grow = (len(before),) if node.look in {"card", "tool"} and words else ()
    return Row((*before, *words, *after), gap=20 if node.look == "card" else 14, grow=grow)


def _before(layout: Layout, node: Button) -> tuple[Node, ...]:
    """The answer's letter and the sign; where room is short a letter is enough."""
    badge = (Badge(node.badge, 72),) if node.badge is not None else ()
    if not node.icon or (badge and layout.room.arrangement != "roomy"):
        return badge
    return (*badge, sign(node))


def _words(layout: Layout, node: Button) -> tuple[Node, ...]:
    """Label and note; in a crowded bar the sign alone must do."""
    if node.look == "bar" and layout.single and node.icon:
        return ()
    style, bold = _letters(node)
    label = Text(node.label, style, bold=bold)
    if not node.note:
        return (label,)
    return (Column((label, Text(node.note, "tiny" if node.look == "tool" else "small", "soft")), gap=2),)


def _after(node: Button) -> tuple[Node, ...]:
    """A tick for what was looked at before, or is chosen."""
    if not node.tried and not (node.chosen and node.look in {"card", "chip", "tab"}):
        return ()
    return (Icon("check", 36, "great" if node.tried and not node.chosen else "ink"),)


def _tile(node: Button) -> Node:
    parts: list[Node] = [Text(node.label, "choice", centred=node.badge is None)]
    if node.badge is not None:
        parts.insert(0, Badge(node.badge, 84))
    if node.tried:
        parts.append(Icon("check", 40, "great"))
    row = Row(tuple(parts), gap=24, grow=(1,) if node.badge is not None else (0,))
    above = node.above if node.above is not None else Icon(node.icon, 150, "sea") if node.icon else Gap(8)
    return Column((above, row), gap=20, grow=(0,), align="fill" if node.above is not None else "middle")


def sign(node: Button) -> Node:
    """Its icon, as large as its look asks."""
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
