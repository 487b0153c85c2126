"""Switches and segments: one thing that stands this way or that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.nodes import (
    Column,
    Icon,
    Node,
    Row,
    Segments,
    Text,
    Toggle,
)
from game.window import drawings
from game.window.items import Box, DrawnItem, IconItem, Item, PlateItem, RingItem
from game.window.layout.block import Block, Layout, Touch, fit, fits
from game.window.layout.buttons import LEAST
from game.window.layout.dressing import ring
from game.window.layout.leaves import words_block
from game.window.plates import inset

if TYPE_CHECKING:
    pass


@fits(Toggle)
def _toggle(node: Toggle, layout: Layout, width: int) -> Block:
    across, down = layout.px(104 * 0.9), layout.px(58 * 0.9)
    from game.words import tr

    state = tr("On") if node.on else tr("Off")
    gap, padding = layout.px(16), layout.px(10)
    word = words_block(layout, state, "small", layout.letter(120), layout.ink("ink"), bold=True)
    icon = layout.px(44) if node.icon else 0
    room = width - across - word.width - 3 * gap - 2 * padding - (icon + gap if icon else 0)
    label = words_block(layout, node.label, "body", room, layout.ink("ink"), bold=True)
    note = words_block(layout, node.note, "small", room, layout.ink("soft")) if node.note else None
    high = max(LEAST, layout.px(80), label.height + (note.height if note else 0) + 2 * padding)
    ground, ink = layout.ground(), layout.ink("ink")
    tones, plates = layout.theme.tones, layout.theme.plates
    contrast = layout.theme.name == "contrast"
    drawing = drawings.switch(
        on=node.on, sea="#000000" if contrast else plates["mine"].inside, page=ground, line=tones["line"], ink=ink
    )

    def put(box: Box) -> None:
        def dress(touch: Touch, focused: bool) -> tuple[Item, ...]:
            items: list[Item] = []
            radius = layout.px(18)
            if touch != "rest":
                items.append(RingItem(box, radius, (ink, ink), max(1, layout.px(2)), -layout.px(4)))
            if focused:
                items.append(ring(layout, box, radius))

            def words() -> None:
                left = box[0] + padding
                if icon:
                    top = box[1] + (box[3] - icon) // 2
                    layout.add(IconItem((left, top, icon, icon), node.icon, ink, ground))
                    left += icon + gap
                text_height = label.height + (note.height if note else 0)
                top = box[1] + (box[3] - text_height) // 2
                label.put((left, top, label.width, label.height))
                if note is not None:
                    note.put((left, top + label.height, note.width, note.height))
                far = box[0] + box[2] - padding - across
                layout.add(DrawnItem((far, box[1] + (box[3] - down) // 2, across, down), drawing))
                word.put((far - gap - word.width, box[1] + (box[3] - word.height) // 2, word.width, word.height))

            items += layout.collected(words)
            return tuple(items)

        layout.press(node.id, box, node.action, f"{node.label}: {state}", dress)

    return Block(width, high, put)


@fits(Segments)
def _segments(node: Segments, layout: Layout, width: int) -> Block:
    """Ways side by side in one frame; where letters are large they stand one below the other."""
    from game.words import tr

    head_parts: list[Node] = [Text(node.label, "small", "ink", bold=True)]
    if node.icon:
        head_parts.insert(0, Icon(node.icon, 36))
    head: Node = Row(tuple(head_parts), gap=14, grow=(len(head_parts) - 1,))
    if node.marked and not layout.single:
        changed = Row((Icon("again", 30), Text(tr("just changed"), "tiny")), gap=8)
        head = Row((head, changed), grow=(0,))
    if node.note:
        head = Column((head, Text(node.note, "small", "soft")), gap=2)
    top = fit(layout, head, width)
    count = len(node.segments)
    gap = layout.px(8)
    upright = layout.single and count > 2
    cell = width if upright else width // count
    icons = any(segment.icon for segment in node.segments) and cell > layout.letter(215) and not layout.single
    texts = [
        words_block(
            layout,
            segment.label,
            "tiny",
            cell - layout.px(24) - (layout.px(44) if cell > layout.letter(215) and (segment.chosen or icons) else 0),
            layout.ink("ink"),
            bold=segment.chosen,
            centred=False,
        )
        for segment in node.segments
    ]
    each = max(LEAST, layout.px(72), *(text.height + layout.px(16) for text in texts))
    body = each * count if upright else each
    whole = top.height + gap + body

    def put(box: Box) -> None:
        top.put((box[0], box[1], box[2], top.height))
        frame = (box[0], box[1] + top.height + gap, box[2], body)
        edge = layout.theme.plates["screen" if layout.on == "screen" else "paper"]
        line = layout.theme.tones["line"] if edge.edge == edge.inside else edge.edge
        radius = layout.px(18)
        thick = max(2, layout.px(3))
        layout.add(PlateItem(frame, (inset(0, radius, line), inset(thick, radius, edge.inside))))
        for place, segment in enumerate(node.segments):
            if upright:
                part = (frame[0], frame[1] + place * each, frame[2], each)
            else:
                left = frame[0] + frame[2] * place // count
                part = (left, frame[1], frame[0] + frame[2] * (place + 1) // count - left, each)
            _put_segment(layout, node, place, part, (thick, icons), place == count - 1)
            if place and not upright and not (segment.chosen or node.segments[place - 1].chosen):
                from game.window.items import FillItem

                layout.add(FillItem((part[0], part[1] + thick, thick, part[3] - 2 * thick), line))

    return Block(width, whole, put)


def _put_segment(layout: Layout, node: Segments, place: int, part: Box, look: tuple[int, bool], last: bool) -> None:  # noqa: ARG001
    segment = node.segments[place]
    thick, icons = look
    on = layout.on

    def dress(touch: Touch, focused: bool) -> tuple[Item, ...]:
        items: list[Item] = []
        radius = layout.px(16)
        inner = (part[0] + thick, part[1] + thick, part[2] - 2 * thick, part[3] - 2 * thick)
        contrast = layout.theme.name == "contrast"
        dark = layout.theme.name == "night" and on != "screen"
        chosen = "chosen" if contrast else "main" if dark else "mine"
        name = chosen if segment.chosen else on
        if segment.chosen:
            items.append(PlateItem(inner, (inset(0, radius, layout.theme.plates[name].inside),)))
        elif touch == "pressed":
            items.append(PlateItem(inner, (inset(0, radius, layout.theme.plates["well"].inside),)))
        elif touch == "hover":
            ink = layout.theme.plates[name].ink
            items.append(RingItem(inner, radius, (ink, ink), 1, -3))
        if focused:
            items.append(ring(layout, part, radius))
        before, layout.on = layout.on, name
        ticked = segment.chosen and part[2] > layout.letter(215)
        sign = "tick" if ticked else segment.icon if icons and not segment.chosen else ""
        text = Text(segment.label, "tiny", "ink", bold=segment.chosen)
        content: Node = Row((Icon(sign, 34), text), gap=8) if sign else text
        block = fit(layout, content, part[2] - layout.px(20))
        left = part[0] + (part[2] - block.width) // 2
        top = part[1] + (part[3] - block.height) // 2
        items += layout.collected(lambda: block.put((left, top, block.width, block.height)))
        layout.on = before
        return tuple(items)

    layout.press(f"{node.id}:{place}", part, segment.action, f"{node.label}: {segment.label}", dress)
