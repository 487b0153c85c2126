"""A picture with things in it.

A thing in the picture answers the mouse and a finger. Keys and voices use its line in the list beside, which lights the
thing up: so each is met once, under one number.
"""

from __future__ import annotations

from game.nodes import Hotspot, Numeral, Photo
from game.window.items import Box, DrawnItem, Item, PlateItem, RingItem, SnapItem, WordsItem
from game.window.layout.block import Block, Dress, Layout, Touch, fits
from game.window.layout.boxes import centred, overlap
from game.window.layout.buttons import LEAST
from game.window.layout.dressing import ring
from game.window.layout.leaves import grown
from game.window.plates import inset
from game.window.stickers import INK, SAND, WHITE, waves
from game.window.text import TypeFace, set_text

_SMALLEST = 22
"""No number stands on a smaller disc, in pixels."""


@fits(Photo)
def _photo(node: Photo, layout: Layout, width: int) -> Block:
    across, down = node.space
    high = round(width * down / across)
    if node.highest:
        high = min(high, layout.px(node.highest))
    wide = round(high * across / down)

    def put(box: Box) -> None:
        _Print(node, layout, centred((box[0], box[1], box[2], high), wide, high)).put()

    return Block(wide, high, put)


@fits(Numeral)
def _numeral(node: Numeral, layout: Layout, width: int) -> Block:  # noqa: ARG001 - a disc does not shrink
    side = grown(layout, node.size)
    return Block(side, side, lambda box: _put_disc(layout, node.number, centred(box, side, side)))


def _put_disc(layout: Layout, number: int, box: Box, ground: str = INK) -> None:
    edge = max(2, layout.px(4))
    layers = (inset(0, box[2] // 2, WHITE), inset(edge, box[2] // 2, ground))
    layout.add(PlateItem(box, layers))
    face = TypeFace(size=max(15, round(box[2] * 0.52)), weight=600, family="heading", line=1.0)
    digits, ink = set_text(str(number), face, None, "ltr", "start"), WHITE if ground == INK else INK
    layout.add(WordsItem(centred(box, digits.width, digits.height), digits, ink, ground, ink))


class _Print:
    """A picture in its place, with what is marked in it."""

    def __init__(self, node: Photo, layout: Layout, box: Box) -> None:
        self._node, self._layout, self._box = node, layout, box
        self._radius = layout.px(30)
        self._corners: dict[str, Box] = {}
        for spot in node.hotspots:
            self._corners[spot.id] = self._corner(spot)

    def put(self) -> None:
        layout, node = self._layout, self._node
        layout.add(SnapItem(self._box, node.scene, node.crew, (), layout.px(18)))
        for spot in node.hotspots:
            self._put_mark(spot)
        for spot in node.hotspots:
            if spot.mark:
                _put_disc(layout, spot.number, self._corners[spot.id], "#FFD34D" if spot.mark == "lit" else INK)
        # Where two touch, the smaller is meant: the last one is asked first.
        for spot in sorted(node.hotspots, key=lambda one: -one.area[2] * one.area[3]):
            if spot.action is not None:
                place = f"{node.id}:{spot.id}"
                layout.press(place, self._reach(spot), spot.action, spot.label, self._dress(spot), focusable=False)

    # Places

    def _around(self, spot: Hotspot) -> Box:
        """The thing and a little around it. The sheet is mirrored from right to left, the picture in it is not."""
        left, top, wide, _ = self._box
        factor, more = wide / self._node.space[0], self._layout.px(9)
        x, y, across, down = (round(part * factor) for part in spot.area)
        if not self._layout.room.rightward:
            x = wide - x - across
        grown_box = (left + x - more, top + y - more, across + 2 * more, down + 2 * more)
        return overlap(grown_box, self._box)

    def _reach(self, spot: Hotspot) -> Box:
        """What answers a finger, never too small for one."""
        left, top, wide, high = self._around(spot)
        wider, higher = max(wide, LEAST), max(high, LEAST)
        x = min(max(left - (wider - wide) // 2, self._box[0]), self._box[0] + self._box[2] - wider)
        y = min(max(top - (higher - high) // 2, self._box[1]), self._box[1] + self._box[3] - higher)
        return x, y, wider, higher

    def _corner(self, spot: Hotspot) -> Box:
        """Where its number stands: half over the upper corner at the end, or over the next one that is still free."""
        left, top, wide, high = self._around(spot)
        side = max(_SMALLEST, min(grown(self._layout, 50), self._box[2] // 18))
        start, end = left - side * 3 // 8, left + wide - side * 5 // 8
        above, below = top - side * 3 // 8, top + high - side * 5 // 8
        most = (self._box[0] + self._box[2] - side, self._box[1] + self._box[3] - side)
        corners = [
            (min(max(x, self._box[0]), most[0]), min(max(y, self._box[1]), most[1]), side, side)
            for x, y in ((end, above), (start, above), (end, below), (start, below))
        ]
        taken = self._corners.values()
        free = (one for one in corners if not any(min(overlap(one, other)[2:]) for other in taken))
        return next(free, corners[0])

    # Looks

    def _put_mark(self, spot: Hotspot) -> None:
        layout, box, px = self._layout, self._around(spot), self._layout.px
        if spot.mark == "covered":
            edges = (inset(0, self._radius, INK), inset(px(6), self._radius, WHITE), inset(px(12), self._radius, SAND))
            layout.add(PlateItem(box, edges))
            inner = (box[0] + px(16), box[1] + px(16), box[2] - px(32), box[3] - px(32))
            layout.add(DrawnItem(inner, waves(inner[2], inner[3]), turns=False))
        elif spot.mark:
            colours = ("#FFD34D" if spot.mark == "lit" else WHITE, INK)
            layout.add(RingItem(box, self._radius, colours, max(3, px(7)), -px(7)))

    def _dress(self, spot: Hotspot) -> Dress:
        """Nothing at rest. Under the mouse it has a frame; when its line has the focus, so has it."""
        box, layout = self._around(spot), self._layout

        def dress(touch: Touch, focused: bool) -> tuple[Item, ...]:
            if focused:
                return (ring(layout, box, self._radius), *self._number(spot, INK))
            if touch == "rest":
                return ()
            return (RingItem(box, self._radius, (WHITE, INK), max(2, layout.px(5)), 0), *self._number(spot, SAND))

        return dress

    def _number(self, spot: Hotspot, ground: str) -> tuple[Item, ...]:
        """What is marked has its number already. No two discs are alike: the painter takes twins for one."""
        if spot.mark:
            return ()
        return self._layout.collected(lambda: _put_disc(self._layout, spot.number, self._corners[spot.id], ground))
