"""The bay: islands on the map, or as a list where letters are large; and who stands in a scene for company."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.nodes import (
    BayMap,
    Column,
    Icon,
    Isle,
    Node,
    Picture,
    Row,
    Text,
)
from game.window.items import Box, CrewItem, DrawnItem, Item, PictureItem, PlateItem
from game.window.layout.block import Block, Layout, Touch, fit, fits
from game.window.layout.dressing import plate_layers, ring
from game.window.layout.scrolling import put_scrolled
from game.window.plates import inset

if TYPE_CHECKING:
    pass


@fits(BayMap)
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
    reach = side * 42 // 100  # the drawing's rim is empty
    left = min(plate[0], x - reach)
    top = y - side * 35 // 100
    box = (left, top, max(wide, 2 * reach), plate[1] + high - top)

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
