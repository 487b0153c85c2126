"""A net of people: rings, lines and marks around a face; and the chart that gives it room."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

from game.nodes import Button, Chart, Column, Mark, Net, Node
from game.window import net_drawings
from game.window.items import Box, ComingItem, DrawnItem, FaceItem
from game.window.layout.block import Block, Layout, fit, fits
from game.window.layout.boxes import centred
from game.window.layout.leaves import grown
from game.window.layout.scrolling import put_scrolled
from game.window.layout.story import Unfold

if TYPE_CHECKING:
    from game.nodes import Dot

_FIRST_COMES, _RING = 0.25, 0.4
"""Seconds until the first ring comes, and from each ring to the next."""

Point = tuple[int, int]


@fits(Mark)
def _mark(node: Mark, layout: Layout, width: int) -> Block:  # noqa: ARG001 - marks do not shrink
    size = grown(layout, node.size)
    svg = net_drawings.mark(node.state, layout.theme)
    return Block(size, size, lambda box: layout.add(DrawnItem(centred(box, size, size), svg, turns=False)))


@fits(Net)
def _net(node: Net, layout: Layout, width: int) -> Block:
    most = layout.px(390 if layout.single else 620)
    return Block(width, min(most, width * 2 // 3), lambda box: _Water(node, layout, box).put())


class _Water:
    """A net being put into its box."""

    def __init__(self, node: Net, layout: Layout, box: Box) -> None:
        wide, high = min(box[2], box[3] * 8 // 5), min(box[3], box[2])
        self._node, self._layout = node, layout
        self._face = min(high, wide * 3 // 4) * 16 // 100
        self._middle = box[0] + box[2] // 2, box[1] + box[3] // 2
        part = 12 if len(node.dots) <= 14 else 9 if len(node.dots) <= 24 else 7
        most = min(high, wide * 3 // 4) * part // 100
        self._half = (wide - most) // 2, (high - most) // 2
        self._places = [self._at(dot.x, dot.y) for dot in node.dots]
        self._size = min(most, self._nearest() * 92 // 100)
        self._thick = max(3, most // 10)

    def _at(self, x: int, y: int) -> Point:
        return self._middle[0] + x * self._half[0] // 1000, self._middle[1] + y * self._half[1] // 1000

    def _nearest(self) -> int:
        """How far apart the two closest people stand."""
        points = sorted(self._places)
        return min(
            (round(hypot(a[0] - b[0], a[1] - b[1])) for n, a in enumerate(points) for b in points[n + 1 :]), default=999
        )

    def put(self) -> None:
        """Water and rings below, then lines, then people, and the face over the middle."""
        self._put_water()
        for out in self._node.rings:
            self._put_ring(out)
        dots = list(zip(self._node.dots, self._places, strict=True))
        for dot, place in dots:
            if dot.line == "open" or dot.fresh:
                self._put_line(dot, place, sent=False)
        for dot, place in dots:
            if dot.line == "sent":
                self._put_line(dot, place, sent=True)
        for dot, place in dots:
            self._put_dot(dot, place)
        edge, ground = self._layout.theme.plates["hover"].edge, "#CDE7F3"
        if self._layout.theme.name == "contrast":
            edge, ground = "#FFFFFF", "#FFFFFF"
        self._layout.add(
            FaceItem(self._round(self._middle, self._face), self._node.owner, self._node.mood, edge, ground)
        )

    def _put_water(self) -> None:
        wide, high = (2 * half + self._size for half in self._half)
        place = (self._middle[0] - wide // 2, self._middle[1] - high // 2, wide, high)
        self._layout.add(DrawnItem(place, net_drawings.water(wide, high, self._layout.theme.backdrop[1])))

    def _put_ring(self, out: int) -> None:
        wide, high = (2 * half * out // 1000 for half in self._half)
        tones, name = self._layout.theme.tones, self._layout.theme.name
        svg = net_drawings.ring(wide, high, max(2, self._thick), "#FFFFFF" if name == "light" else tones["dark-row"])
        place = (self._middle[0] - wide // 2, self._middle[1] - high // 2, wide, high)
        self._layout.add(DrawnItem(place, svg, turns=False))

    def _put_line(self, dot: Dot, place: Point, *, sent: bool) -> None:
        start = self._middle if dot.by < 0 else self._places[dot.by]
        across, down = place[0] - start[0], place[1] - start[1]
        thick = self._thick if sent else max(2, self._thick // 2)
        colour = self._layout.theme.plates["mist"].ink if sent else self._layout.theme.tones["line"]
        svg = net_drawings.line(across, down, thick, colour, dashed=not sent)
        left, top = min(start[0], place[0]) - thick, min(start[1], place[1]) - thick
        self._add((left, top, abs(across) + 2 * thick, abs(down) + 2 * thick), svg, dot.fresh if sent else 0)

    def _put_dot(self, dot: Dot, place: Point) -> None:
        box, theme = self._round(place, self._size), self._layout.theme
        if dot.fresh:
            self._add(box, net_drawings.mark("missed", theme), 0)
        self._add(box, net_drawings.mark(dot.state, theme, fresh=dot.fresh > 0), dot.fresh)

    def _add(self, box: Box, svg: str, fresh: int) -> None:
        """A drawing; what is fresh comes ring by ring, where things may move."""
        item = DrawnItem(box, svg)
        if fresh:
            item = ComingItem(box, svg, owner=self._node.spoken, after=_FIRST_COMES + _RING * (fresh - 1))
        self._layout.add(item)

    @staticmethod
    def _round(place: Point, size: int) -> Box:
        return place[0] - size // 2, place[1] - size // 2, size, size


# The chart


@fits(Chart)
def _chart(node: Chart, layout: Layout, width: int) -> Block:
    def put(box: Box) -> None:
        if layout.single:
            shown = _fold(node) in layout.marks.unfolded
            net = (node.net,) if shown else ()
            button = Button(node.net_name, Unfold(_fold(node)), "plain", "up" if shown else "ripple", wide=True,
                            id=_fold(node))  # fmt: skip
            _put_pinned(layout, "stage", Column((node.told, node.legend, button, *net, node.panel), gap=20), node, box)
            return
        gap = layout.px(36)
        start = (box[2] - gap) * (63 if layout.room.arrangement == "roomy" else 55) // 100
        legend = fit(layout, node.legend, start)
        above = box[3] - legend.height - layout.px(16)
        fit(layout, node.net, start).put((box[0], box[1], start, above))
        legend.put((box[0], box[1] + box[3] - legend.height, start, legend.height))
        end = (box[0] + start + gap, box[1], box[2] - start - gap, box[3])
        _put_pinned(layout, "panel", Column((node.told, node.panel), gap=18), node, end)

    return Block(width, layout.px(100), put)  # it makes do with any height


def _fold(node: Chart) -> str:
    return f"{node.id or 'chart'}-fold"


def _put_pinned(layout: Layout, place: str, body: Node, node: Chart, box: Box) -> None:
    """The way on stays in sight, unless it would take half of the room."""
    gap = layout.px(22)
    foot = fit(layout, node.foot, box[2])
    whole = fit(layout, body, box[2]).height + gap + foot.height
    if whole > box[3] and foot.height > box[3] * 45 // 100:
        put_scrolled(layout, place, Column((body, node.foot), gap=22), box)
        return
    above = min(box[3], whole) - foot.height - gap
    put_scrolled(layout, place, body, (box[0], box[1], box[2], above))
    foot.put((box[0], box[1] + above + gap, box[2], foot.height))
