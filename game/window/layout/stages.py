"""Whole working areas: the story stage, the bay map, the bar, the screen around all."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.engine.moves import Action
from game.nodes import (
    Bar,
    BayMap,
    Bubble,
    Button,
    Column,
    Face,
    Gadget,
    Icon,
    Isle,
    Node,
    Picture,
    Row,
    Scroll,
    Stage,
    Text,
    Toast,
)
from game.window.items import Box, CrewItem, DrawnItem, Item, PictureItem, PlateItem
from game.window.layout.block import Block, Layout, Touch, fit, fits
from game.window.layout.boxes import plate_layers
from game.window.layout.controls import ring
from game.window.layout.scrolling import put_scrolled
from game.window.plates import inset


@dataclass(frozen=True, slots=True)
class Unfold(Action):
    """Show or hide what was folded away; the window does it itself."""

    place: str


@fits
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
    _put_panel(layout, node, (right, box[1], box[0] + box[2] - right, box[3]))


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
    from game.nodes import Snap

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
    first = (box[2] - 2 * gap) * 27 // 100
    second = (box[2] - 2 * gap) * 34 // 100
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


@fits
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


@fits
def _bay(node: BayMap, layout: Layout, width: int) -> Block:
    def put(box: Box) -> None:
        if layout.single or (layout.room.arrangement == "compact" and layout.room.text > 110):
            isles = tuple(_isle_card(isle) for isle in node.isles)
            put_scrolled(layout, "bay", Column(isles, gap=16), box)
        else:
            for isle in node.isles:
                _put_isle(layout, isle)
            _put_boat(layout, node.boat)

    return Block(width, layout.px(600), put)


def _place(layout: Layout, x: float, y: float) -> tuple[int, int]:
    """A point of the map in pixels; the map covers the window, and is not mirrored."""
    room = layout.room
    factor = max(room.width / 1920, room.height / 1080)
    across = round((room.width - 1920 * factor) / 2 + x * factor)
    down = round((room.height - 1080 * factor) / 2 + y * factor)
    return (across if room.rightward else room.width - across), down


_STATE_LOOK = {
    "new": ("page", "plus", "sea"),
    "visited": ("great", "flag", "great"),
    "starred": ("sun", "star", "ink"),
    "sleeping": ("keeper", "moon", "keeper"),
    "repair": ("tricky", "settings-gear", "tricky"),
}


def _put_isle(layout: Layout, isle: Isle) -> None:
    factor = max(layout.room.width / 1920, layout.room.height / 1080)
    side = round(222 * factor)
    x, y = _place(layout, isle.x, isle.y)
    dress_name, icon, _ = _STATE_LOOK[isle.state]
    before, layout.on = layout.on, "lamp" if isle.here else dress_name
    words = _isle_words(isle, icon)
    block = fit(layout, words, round(300 * factor))
    layout.on = before
    wide, high = block.width + 2 * layout.px(22), block.height + 2 * layout.px(8)
    plate = (x - wide // 2, y + side * 38 // 100, wide, high)
    left = min(plate[0], x - side // 2)
    top = y - side // 2
    box = (left, top, max(wide, side), max(plate[1] + high, y + side // 2) - top)

    def dress(touch: Touch, focused: bool) -> tuple[Item, ...]:
        alpha = 128 if isle.state in {"sleeping", "repair"} else 255
        picture = (x - side // 2, y - side // 2 + (layout.px(4) if touch == "pressed" else 0), side, side)
        items: list[Item] = [PictureItem(picture, isle.art, False, 0, alpha)]
        if isle.state == "sleeping" and layout.theme.scenes:
            items.append(DrawnItem((x - side * 3 // 5, y - side // 6, side * 6 // 5, side // 2), MIST))
        name = "lamp" if isle.here else dress_name
        if layout.theme.name == "contrast" and focused:
            name = "chosen"
        radius = layout.px(22)
        if touch == "hover":
            shade = layout.theme.plates["hover"].edge
            items.append(PlateItem((plate[0] - 3, plate[1] - 3, wide + 6, high + 6), (inset(0, radius, shade),)))
        items.append(PlateItem(plate, plate_layers(layout, name, radius, pressed=touch == "pressed")))
        if focused:
            items.append(ring(layout, plate, radius))
        before, layout.on = layout.on, name
        content = fit(layout, words, block.width)
        inside = (plate[0] + layout.px(22), plate[1] + layout.px(8), block.width, block.height)
        items += layout.collected(lambda: content.put(inside))
        layout.on = before
        return tuple(items)

    layout.press(isle.button.id, box, isle.button.action, isle.button.label, dress)


def _isle_words(isle: Isle, icon: str) -> Node:
    shown = "boat" if isle.here else icon
    return Row(
        (Icon(shown, 40), Column((Text(isle.button.label, "small", bold=True), Text(isle.words, "tiny")), gap=0)),
        gap=12,
    )


def _isle_card(isle: Isle) -> Node:
    """An island as a line of a list."""
    picture = Picture(isle.art, "", 150, 150, 0, cover=False, faded=isle.state in {"sleeping", "repair"})
    words = Column((Text(isle.button.label, "h3"), Text(isle.words, "body")), gap=2)
    return replace(isle.button, look="card", content=Row((picture, words), gap=24, grow=(1,)), wide=True)


def _put_boat(layout: Layout, at: tuple[int, int]) -> None:
    factor = max(layout.room.width / 1920, layout.room.height / 1080)
    side = round(110 * factor)
    x, y = _place(layout, *at)
    layout.add(DrawnItem((x - side // 2, y - side, side, side), BOAT, turns=False))


MIST = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 100"><g fill="#ffffff"><ellipse cx="70" cy="52" rx="66" ry="15"'
    ' fill-opacity="0.5"/><ellipse cx="160" cy="40" rx="72" ry="14" fill-opacity="0.45"/><ellipse cx="130" cy="70" rx="90"'
    ' ry="15" fill-opacity="0.5"/><ellipse cx="60" cy="24" rx="44" ry="10" fill-opacity="0.35"/></g></svg>'
)
BOAT = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120"><ellipse cx="60" cy="112" rx="46" ry="6" fill="#0a2f49"'
    ' fill-opacity="0.25"/><path d="M58 12v74" stroke="#5a3820" stroke-width="5" stroke-linecap="round"/>'
    '<path d="M64 14c30 18 40 44 40 66H64z" fill="#ffffff"/><path d="M53 26c-22 14-32 36-34 54h34z" fill="#ffd34d"/>'
    '<path d="M10 88h100l-14 22H26z" fill="#d23f2b"/><path d="M10 88h100l-4 7H15z" fill="#ffffff"/></svg>'
)


@fits
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


def standing(layout: Layout, who: str, mood: str, place: tuple[int, int, int]) -> None:
    """Somebody in the scene for company; the scene covers the window, so does the place."""
    room = layout.room
    factor = max(room.width / 1920, room.height / 1080)
    left = (room.width - 1920 * factor) / 2
    top = (room.height - 1080 * factor) / 2
    x, y, height = place
    side = round(height * factor)
    box = (round(left + x * factor - side / 2), round(top + y * factor - side * 0.96), side, side)
    if not layout.theme.scenes:
        layout.add(PlateItem(box, (inset(0, layout.px(30), "#FFFFFF"),)))
    layout.add(CrewItem(box, who, mood, f"standing-{who}"))


__all__ = ["Bubble", "Face", "Scroll", "Unfold", "standing"]
