"""Segments: ways side by side in one frame, one of them chosen; where letters are large, one below the other."""

from __future__ import annotations

from game.nodes import Column, Icon, Node, Row, Segment, Segments, Text
from game.window.items import Box, FillItem, Item, PlateItem, RingItem
from game.window.layout.block import Block, Layout, Touch, fit, fits
from game.window.layout.boxes import centred, shrunk
from game.window.layout.buttons import LEAST
from game.window.layout.dressing import ring
from game.window.layout.leaves import grown, type_face, words
from game.window.plates import inset
from game.window.text import narrowest
from game.words import tr


@fits(Segments)
def _segments(node: Segments, layout: Layout, width: int) -> Block:
    ways = _Ways(node, layout, width)
    return Block(width, ways.height, ways.put)


def _heading(node: Segments, layout: Layout) -> Node:
    """What is chosen here, whether it has just changed, and a note."""
    label = Text(node.label, "small", "ink", bold=True)
    head = Row((Icon(node.icon, 36), label) if node.icon else (label,), gap=14, grow=(1,) if node.icon else (0,))
    if node.marked and not layout.single:
        head = Row((head, Row((Icon("again", 30), Text(tr("just changed"), "tiny")), gap=8)), grow=(0,))
    return Column((head, Text(node.note, "small", "soft")), gap=2) if node.note else head


class _Ways:
    """The heading, and a frame divided evenly under it. Each part is a target of its own."""

    def __init__(self, node: Segments, layout: Layout, width: int) -> None:
        self._node, self._layout = node, layout
        whole, count = width, len(node.segments)
        self._beside = node.beside and not layout.young and width > layout.letter(820)
        width = width * 69 // 100 if self._beside else width
        self._upright = count > 2 and (layout.single or width // count < self._longest())
        cell = width if self._upright else width // count
        self._icons = any(segment.icon for segment in node.segments) and self._broad(cell) and not layout.single
        self._top = fit(layout, _heading(node, layout), whole - width - layout.px(20) if self._beside else width)
        self._gap, self._thick = layout.px(8), max(2, layout.px(3))
        self._each = max(LEAST, layout.px(72), *(self._least(segment, cell) for segment in node.segments))
        self._body, self._width = self._each * (count if self._upright else 1), width
        self.height = self._top.height + self._gap + self._body
        if self._beside:
            self.height = max(self._top.height, self._body)

    def _longest(self) -> int:
        """How wide a part must be for its longest word, in pixels."""
        face = type_face(self._layout, "tiny", bold=True)
        return max(narrowest(segment.label, face) for segment in self._node.segments) + self._layout.px(30)

    def _broad(self, cell: int) -> bool:
        """Is there room for a sign beside the words?"""
        return cell > self._layout.letter(215)

    def _least(self, segment: Segment, cell: int) -> int:
        """How high a part must be for its words."""
        px = self._layout.px
        sign = grown(self._layout, 34) + px(12) if self._broad(cell) and (segment.chosen or self._icons) else 0
        text = words(self._layout, segment.label, "tiny", cell - px(24) - sign, bold=segment.chosen)
        return text.height + px(16)

    def put(self, box: Box) -> None:
        layout, segments = self._layout, self._node.segments
        frame = self._put_heading(box)
        plate = layout.theme.plates["screen" if layout.on == "screen" else "paper"]
        line = layout.theme.tones["line"] if plate.edge == plate.inside else plate.edge
        radius, thick = layout.px(18), self._thick
        layout.add(PlateItem(frame, (inset(0, radius, line), inset(thick, radius, plate.inside))))
        for place, segment in enumerate(segments):
            part = self._part(frame, place)
            self._press(place, part)
            if place and not (segment.chosen or segments[place - 1].chosen):
                along = (part[0] + thick, part[1], part[2] - 2 * thick, max(1, thick // 2))
                across = (part[0], part[1] + thick, thick, part[3] - 2 * thick)
                layout.add(FillItem(along if self._upright else across, line))

    def _put_heading(self, box: Box) -> Box:
        """Put it over the frame or beside it; gives the frame."""
        left, top, wide, high = box[0], box[1] + (box[3] - self.height) // 2, box[2], self._top.height
        if not self._beside:
            self._top.put((left, top, wide, high))
            return left, top + high + self._gap, wide, self._body
        self._top.put((left, top + (self.height - high) // 2, wide - self._width - self._layout.px(20), high))
        return left + wide - self._width, top + (self.height - self._body) // 2, self._width, self._body

    def _part(self, frame: Box, place: int) -> Box:
        if self._upright:
            return frame[0], frame[1] + place * self._each, frame[2], self._each
        count = len(self._node.segments)
        left, right = (frame[0] + frame[2] * edge // count for edge in (place, place + 1))
        return left, frame[1], right - left, self._each

    def _press(self, place: int, part: Box) -> None:
        node, segment, on = self._node, self._node.segments[place], self._layout.on

        def dress(touch: Touch, focused: bool) -> tuple[Item, ...]:
            return self._dressed(segment, part, on, touch, focused)

        self._layout.press(f"{node.id}:{place}", part, segment.action, f"{node.label}: {segment.label}", dress)

    def _dressed(self, segment: Segment, part: Box, on: str, touch: Touch, focused: bool) -> tuple[Item, ...]:
        layout = self._layout
        plate = self._chosen_plate(on) if segment.chosen else on
        items = self._ground(segment, shrunk(part, self._thick), plate, touch)
        if focused:
            items.append(ring(layout, part, layout.px(16)))
        with layout.upon(plate):
            block = fit(layout, self._content(segment, part[2]), part[2] - layout.px(20))
            inside = centred(part, block.width, block.height)
            return (*items, *layout.collected(lambda: block.put(inside)))

    def _chosen_plate(self, on: str) -> str:
        """What stands out best from what lies around it."""
        match self._layout.theme.name:
            case "contrast":
                return "chosen"
            case "night" if on != "screen":
                return "main"
            case _:
                return "mine"

    def _ground(self, segment: Segment, inner: Box, plate: str, touch: Touch) -> list[Item]:
        plates, radius = self._layout.theme.plates, self._layout.px(16)
        if segment.chosen or touch == "pressed":
            sunken = "thread" if plate == "screen" else "well"
            colour = plates[plate if segment.chosen else sunken].inside
            return [PlateItem(inner, (inset(0, radius, colour),))]
        if touch == "hover":
            ink = plates[plate].ink
            return [RingItem(inner, radius, (ink, ink), 1, -3)]
        return []

    def _content(self, segment: Segment, across: int) -> Node:
        ticked = segment.chosen and self._broad(across)
        if self._node.own:
            sign = segment.icon if self._icons else ""
        else:
            sign = "tick" if ticked else segment.icon if self._icons and not segment.chosen else ""
        text = Text(segment.label, "tiny", "ink", bold=segment.chosen)
        return Row((Icon(sign, 34), text), gap=8) if sign else text
