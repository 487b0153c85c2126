"""Plates with headers, bubbles, messages: what carries words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.nodes import (
    Bubble,
    Icon,
    Node,
    Plate,
    Speech,
    Text,
)
from game.window import drawings
from game.window.items import Box, DrawnItem, PlateItem
from game.window.layout.block import Block, Layout, fit, fits
from game.window.layout.dressing import plate_layers
from game.window.layout.leaves import words_block
from game.window.plates import Layer, inset

if TYPE_CHECKING:
    pass


@fits(Plate)
def _plate(node: Plate, layout: Layout, width: int) -> Block:
    if node.widest:
        width = min(width, layout.letter(node.widest))
    padding = layout.px(node.padding if not layout.single else min(node.padding, 20))
    dress, radius = node.dress, layout.px(node.radius)
    edge = 0 if dress == "bare" else layout.px(layout.theme.plates[dress].edge_width)
    before, layout.on = layout.on, layout.on if dress == "bare" else dress
    inner = fit(layout, node.node, width - 2 * (padding + edge))
    layout.on = before
    header = _header(layout, node, width) if node.header is not None else None
    top = header.height if header is not None else 0
    height = top + inner.height + 2 * (padding + edge)

    def put(box: Box) -> None:
        if dress != "bare":
            layout.add(PlateItem(box, plate_layers(layout, dress, radius)))
        if header is not None:
            header.put((box[0], box[1], box[2], top))
        inside = padding + edge
        inner.put((box[0] + inside, box[1] + top + inside, box[2] - 2 * inside, box[3] - top - 2 * inside))

    return Block(min(width, inner.width + 2 * (padding + edge)), height, put)


def _header(layout: Layout, node: Plate, width: int) -> Block:
    """The header of a feedback plate: words on the edge's colour, flat below."""
    assert node.header is not None
    edge = layout.theme.tones.get(f"{node.dress}-edge", layout.theme.plates[node.dress].edge)
    ink = layout.theme.tones["on-edge"]
    padding, radius = layout.px(24), layout.px(node.radius)
    icon, text = _header_parts(node.header)
    setting = words_block(layout, text, "h2", width - 4 * padding - layout.px(64), ink)
    size = layout.px(60)
    height = max(size, setting.height) + 2 * layout.px(22)

    def put(box: Box) -> None:
        from game.window.items import FillItem, IconItem

        layout.add(PlateItem((box[0], box[1], box[2], box[3] + radius // 2), (inset(0, radius, edge),)))
        inside = layout.theme.plates[node.dress].inside
        border = layout.px(layout.theme.plates[node.dress].edge_width)
        layout.add(FillItem((box[0] + border, box[1] + box[3], box[2] - 2 * border, radius // 2 + 1), inside))
        left = box[0] + padding + layout.px(8)
        if icon:
            layout.add(IconItem((left, box[1] + (box[3] - size) // 2, size, size), icon, ink, edge))
            left += size + layout.px(24)
        setting.put((left, box[1] + (box[3] - setting.height) // 2, setting.width, setting.height))

    return Block(width, height, put)


def _header_parts(node: Node) -> tuple[str, str]:
    """A header is an icon and a text, in a row, or a text alone."""
    icon = next((part.name for part in node.children() if isinstance(part, Icon)), "")
    text = node.text if isinstance(node, Text) else next(p.text for p in node.children() if isinstance(p, Text))
    return icon, text


@fits(Bubble)
def _bubble(node: Bubble, layout: Layout, width: int) -> Block:
    """A bubble; the name stands above what is said, or before it where room is short."""
    beside = layout.room.arrangement != "roomy" and node.face is not None
    face = fit(layout, node.face, layout.px(112)) if beside and node.face is not None else None
    room = width - (face.width + layout.px(16) if face is not None else 0)
    padding, edge, radius = layout.px(30), layout.px(4), layout.px(36)
    if layout.room.arrangement != "roomy":
        padding = layout.px(22)
    before, layout.on = layout.on, "page"
    inner = room - 2 * (padding + edge)
    tone = layout.theme.tones["child" if node.tone == "child" else "adult" if node.tone == "adult" else "sea"]
    name = (
        words_block(layout, node.speaker, "small" if beside else "h3", inner, tone, bold=True) if node.speaker else None
    )
    said = words_block(layout, node.text, "body", inner, layout.ink("ink"))
    layout.on = before
    body = said.height + (name.height if name else 0)
    height = max(body + 2 * (padding + edge), face.height if face else 0)
    has_tail = node.tail and not beside and bool(node.speaker)

    def put(box: Box) -> None:
        left = box[0]
        if face is not None:
            face.put((left, box[1], face.width, face.height))
            left += face.width + layout.px(16)
        plate = (left, box[1], box[0] + box[2] - left, box[3])
        layout.add(PlateItem(plate, plate_layers(layout, "page", radius)))
        if has_tail:
            dressing = layout.theme.plates["page"]
            across, down = layout.px(69), layout.px(46)
            svg = drawings.tail(dressing.inside, dressing.edge, 4)
            place = (plate[0] + layout.px(180), plate[1] + plate[3] - edge - 1, across, down)
            layout.add(DrawnItem(place, svg))
        top = plate[1] + (plate[3] - body) // 2
        if name is not None:
            name.put((plate[0] + padding + edge, top, name.width, name.height))
            top += name.height
        said.put((plate[0] + padding + edge, top, said.width, said.height))

    natural = max(said.width, name.width if name else 0) + 2 * (padding + edge) + (width - room)
    return Block(min(width, max(natural, layout.px(360))), height, put)


@fits(Speech)
def _speech(node: Speech, layout: Layout, width: int) -> Block:
    face = fit(layout, node.face, layout.px(54)) if node.face is not None and not node.mine else None
    gap = layout.px(10)
    most = round((width - (face.width + gap if face else 0)) * 0.86)
    padding = layout.px(18)
    before, layout.on = layout.on, "mine" if node.mine else "screen"
    text = words_block(layout, node.text, "small", most - 2 * padding, layout.ink("ink"))
    layout.on = before
    wide, high = text.width + 2 * padding, text.height + 2 * layout.px(14)

    def put(box: Box) -> None:
        left = box[0] + box[2] - wide if node.mine else box[0] + (face.width + gap if face else 0)
        radius = layout.px(22)
        dressing = layout.theme.plates["mine" if node.mine else "screen"]
        line = layout.theme.plates["screen"].edge if not node.new else dressing.ink
        if node.mine:
            layers: tuple[Layer, ...] = (inset(0, radius, layout.theme.plates["mine"].edge),)
            layers = (*layers, inset(max(1, layout.px(3)), radius, dressing.inside))
        else:
            layers = (inset(0, radius, line), inset(max(2, layout.px(5 if node.new else 3)), radius, dressing.inside))
        if face is not None:
            face.put((box[0], box[1] + high - face.height, face.width, face.height))
        layout.add(PlateItem((left, box[1], wide, high), layers))
        text.put((left + padding, box[1] + (high - text.height) // 2, text.width, text.height))

    return Block(width, high, put)
