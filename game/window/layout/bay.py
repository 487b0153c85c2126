"""The bay: islands on the map, or as a list where letters are large; and who stands in a scene for company."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.nodes import BayMap, Column, Icon, Isle, Node, Picture, Row, Text
from game.window import drawings
from game.window.items import Box, CrewItem, DrawnItem, FloatItem, Item, PictureItem, PlateItem
from game.window.layout.block import Block, Layout, Touch, fit, fits
from game.window.layout.dressing import plate_layers, ring
from game.window.layout.scrolling import put_scrolled
from game.window.plates import inset

if TYPE_CHECKING:
    from game.window.room import Room


@fits(BayMap)
def _bay(node: BayMap, layout: Layout, width: int) -> Block:
    def put(box: Box) -> None:
        if listed(layout, node):
            isles = tuple(map(_isle_card, _floating(node)))
            put_scrolled(layout, "bay", Column(isles, gap=16), box)
        else:
            ashore = [_Ashore(layout, isle) for isle in _floating(node)]
            for one in ashore:
                one.put_island()
            for one in ashore:
                one.put()
            _put_boat(layout, node.boat)

    return Block(width, layout.px(100), put)  # it makes do with any height


def _floating(node: BayMap) -> tuple[Isle, ...]:
    """What has drifted in comes first: it is what is new today."""
    return (node.bottle, *node.isles) if node.bottle is not None else node.isles


def _covering(room: Room) -> float:
    """Pixels to a unit of the scene, which covers the window."""
    return max(room.width / 1920, room.height / 1080)


def listed(layout: Layout, node: BayMap) -> bool:
    """Are letters too large, or the window too small, for islands with names that do not touch?"""
    if layout.single or (layout.room.arrangement == "compact" and layout.room.text > 110):
        return True
    boxes = [_Ashore(layout, isle).box for isle in _floating(node)]
    if any(box[1] + box[3] > layout.room.height - _APART for box in boxes):
        return True
    return any(_touch(one, other) for place, one in enumerate(boxes) for other in boxes[:place])


def _touch(one: Box, other: Box) -> bool:
    return (
        one[0] < other[0] + other[2] + _APART
        and other[0] < one[0] + one[2] + _APART
        and one[1] < other[1] + other[3] + _APART
        and other[1] < one[1] + one[3] + _APART
    )


_APART = 6
"""Pixels between two islands' names."""


def _fitting(room: Room) -> float:
    """Pixels to a unit for what stands on the map: all of it is in the window, whatever its shape."""
    return min(room.width / 1920, room.height / 1080)


def _place(layout: Layout, x: float, y: float) -> tuple[int, int]:
    """A point of the map in pixels, by its share of the window; the map is not mirrored."""
    across, down = round(x * layout.room.width / 1920), round(y * layout.room.height / 1080)
    return (across if layout.room.rightward else layout.room.width - across), down


# state -> (dressing, icon)
_STATE_LOOK = {
    "new": ("page", "plus"),
    "visited": ("great", "flag"),
    "starred": ("sun", "star"),
    "sleeping": ("keeper", "moon"),
    "repair": ("tricky", "settings-gear"),
    "bottle": ("lamp", "bottle"),
}


class _Ashore:
    """An island on the map, with its name on a plate under it: pressed as one."""

    def __init__(self, layout: Layout, isle: Isle) -> None:
        self._layout, self._isle = layout, isle
        factor = _fitting(layout.room)
        self._side = round((222 if isle.state != "bottle" else 150) * factor)
        self._centre = _place(layout, isle.x, isle.y)
        dress, icon = _STATE_LOOK[isle.state]
        self._dress, self._words = ("lamp", _words(isle, "boat")) if isle.here else (dress, _words(isle, icon))
        with layout.upon(self._dress):
            block = fit(layout, self._words, round(300 * factor))
        self._room = (block.width, block.height)
        wide, high = block.width + 2 * layout.px(22), block.height + 2 * layout.px(8)
        self._plate = (self._centre[0] - wide // 2, self._centre[1] + self._side * 38 // 100, wide, high)

    @property
    def box(self) -> Box:
        """Where it can be pressed: the plate and the heart of the drawing, whose rim is empty."""
        (x, y), plate = self._centre, self._plate
        reach = self._side * 36 // 100
        top = y - self._side * (35 if self._layout.room.arrangement == "roomy" else 12) // 100
        return (min(plate[0], x - reach), top, max(plate[2], 2 * reach), plate[1] + plate[3] - top)

    def put(self) -> None:
        button = self._isle.button
        self._layout.press(button.id, self.box, button.action, button.label, self._dressed)

    def _dressed(self, touch: Touch, focused: bool) -> tuple[Item, ...]:
        layout, plate, radius = self._layout, self._plate, self._layout.px(22)
        dress = "chosen" if layout.theme.name == "contrast" and focused else self._dress
        items: list[Item] = []
        if touch == "hover":
            around = (plate[0] - 3, plate[1] - 3, plate[2] + 6, plate[3] + 6)
            items.append(PlateItem(around, (inset(0, radius, layout.theme.plates["hover"].edge),)))
        items.append(PlateItem(plate, plate_layers(layout, dress, radius, pressed=touch == "pressed")))
        if focused:
            items.append(ring(layout, plate, radius))
        with layout.upon(dress):
            words = fit(layout, self._words, self._room[0])
            inside = (plate[0] + layout.px(22), plate[1] + layout.px(8), *self._room)
            return (*items, *layout.collected(lambda: words.put(inside)))

    def put_island(self) -> None:
        """The drawing; one that sleeps lies in the mist. All drawings come before all names."""
        layout, isle, side, (x, y) = self._layout, self._isle, self._side, self._centre
        place = (x - side // 2, y - side // 2, side, side)
        layout.add(PictureItem(place, isle.art, False, 0, 128 if _faded(isle) else 255))
        if isle.state == "sleeping" and layout.theme.scenes:
            layout.add(DrawnItem((x - side * 3 // 5, y - side // 6, side * 6 // 5, side // 2), drawings.MIST))


def _faded(isle: Isle) -> bool:
    return isle.state in {"sleeping", "repair"}


def _words(isle: Isle, icon: str) -> Node:
    name: Node = Text(isle.button.label, "small", bold=True)
    if isle.words and isle.state != "bottle":  # a bottle is small: its line is told where there is room
        name = Column((name, Text(isle.words, "tiny")), gap=0)
    return Row((Icon(icon, 40), name), gap=12)


def _isle_card(isle: Isle) -> Node:
    """An island as a line of a list."""
    picture = Picture(isle.art, "", 150, 150, 0, cover=False, faded=_faded(isle))
    words = Column((Text(isle.button.label, "h3"), Text(isle.words, "body")), gap=2)
    return replace(isle.button, look="card", content=Row((picture, words), gap=24, grow=(1,)), wide=True)


def _put_boat(layout: Layout, at: tuple[int, int]) -> None:
    side = round(110 * _fitting(layout.room))
    x, y = _place(layout, *at)
    layout.add(FloatItem((x - side // 2, y - side, side, side), drawings.BOAT, turns=False, owner="boat"))


# backdrop -> places of waves, in units of its 1920 × 1080
_WAVES = {
    "title-scene": ((330, 880), (560, 960), (860, 700), (1560, 1010)),
    "bay-map": ((560, 440), (1180, 420), (1010, 770), (340, 1000), (1330, 760)),
}


def waves(layout: Layout, backdrop: str) -> None:
    """A few waves that drift when one arrives, where a scene has open water."""
    factor = _covering(layout.room)
    left, top = (layout.room.width - 1920 * factor) / 2, (layout.room.height - 1080 * factor) / 2
    for place, (x, y) in enumerate(_WAVES.get(backdrop, ())):
        box = (round(left + x * factor), round(top + y * factor), round(96 * factor), round(24 * factor))
        layout.add(FloatItem(box, drawings.WAVE, owner=f"wave-{place}", drifts=True))


def standing(layout: Layout, who: str, mood: str, place: tuple[int, int, int]) -> None:
    """Somebody in the scene for company; the scene covers the window, so does the place."""
    room, factor = layout.room, _covering(layout.room)
    left = (room.width - 1920 * factor) / 2
    top = (room.height - 1080 * factor) / 2
    x, y, height = place
    # Without a scene each stands on a plate of its own, which must not cover the next one's.
    side = round(height * factor * (1 if layout.theme.scenes else 0.7))
    box = (round(left + x * factor - side / 2), round(top + y * factor - side * 0.96), side, side)
    if not layout.theme.scenes:
        layout.add(PlateItem(box, (inset(0, layout.px(30), "#FFFFFF"),)))
    layout.add(CrewItem(box, who, mood, f"standing-{who}"))
