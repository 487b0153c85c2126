"""Rows, columns, grids, plates, scrolls, bubbles and devices, fitted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.nodes import Bubble, Column, Gadget, Grid, Icon, Node, Ornament, Plate, Row, Scroll, Speech, Split, Text
from game.window import drawings
from game.window.items import Box, DrawnItem, PlateItem
from game.window.layout.block import Block, Layout, fit, fits, nothing
from game.window.layout.leaves import words_block
from game.window.layout.scrolling import put_scrolled
from game.window.plates import Layer, inset, ledge

if TYPE_CHECKING:
    from collections.abc import Sequence


def plate_layers(layout: Layout, dress: str, radius: int, *, pressed: bool = False) -> tuple[Layer, ...]:
    """The layers of a plate in a dressing: ledge, edge, inside. A pressed one has sunk."""
    dressing = layout.theme.plates[dress]
    edge = max(1, layout.px(dressing.edge_width))
    layers: list[Layer] = []
    if dressing.ledge and layout.theme.ledge_alpha:
        drop = layout.px(2 if pressed else 8)
        solid = dress in {"main", "deep"}
        layers.append(ledge(drop, radius, dressing.ledge, 255 if solid else round(255 * layout.theme.ledge_alpha)))
    layers.append(inset(0, radius, dressing.edge))
    layers.append(inset(edge, radius, dressing.inside))
    return tuple(layers)


@fits
def _row(node: Row, layout: Layout, width: int) -> Block:
    if not node.nodes:
        return Block(0, 0, nothing)
    gap = layout.px(node.gap)
    room = width - gap * (len(node.nodes) - 1)
    blocks: dict[int, Block] = {}
    for place, child in enumerate(node.nodes):
        if place not in node.grow:
            blocks[place] = fit(layout, child, width)
    used = sum(block.width for block in blocks.values())
    least = sum(layout.px(120) for _ in node.grow)
    if used + least > room:
        if node.wraps or (layout.single and len(node.nodes) > 1 and not node.grow):
            return _lines(layout, node, width)
        used = _squeeze(layout, node, blocks, room - least)
    for share in node.grow:
        blocks[share] = fit(layout, node.nodes[share], max(1, (room - used) // len(node.grow)))
    ordered = [blocks[place] for place in range(len(node.nodes))]
    if node.grow:
        each = (room - used) // len(node.grow)
        for share in node.grow:
            ordered[share].width = max(ordered[share].width, each)
    return _side_by_side(ordered, gap, node.align)


def _squeeze(layout: Layout, node: Row, blocks: dict[int, Block], room: int) -> int:
    """Make the widest narrower, all to the same width, until the row fits; gives the width used."""
    cap = room
    widths = sorted(block.width for block in blocks.values())
    left = room
    for place, wide in enumerate(widths):
        cap = left // (len(widths) - place)
        if wide > cap:
            break
        left -= wide
    for place, block in list(blocks.items()):
        if block.width > cap:
            blocks[place] = fit(layout, node.nodes[place], cap)
    return sum(block.width for block in blocks.values())


def _side_by_side(blocks: Sequence[Block], gap: int, align: str) -> Block:
    height = max(block.height for block in blocks)

    def put(box: Box) -> None:
        left = box[0]
        for block in blocks:
            high = box[3] if align == "fill" else block.height
            top = {"start": box[1], "fill": box[1], "end": box[1] + box[3] - high}.get(
                align, box[1] + (box[3] - high) // 2
            )
            block.put((left, top, block.width, high))
            left += block.width + gap

    return Block(sum(block.width for block in blocks) + gap * (len(blocks) - 1), height, put)


def _lines(layout: Layout, node: Row, width: int) -> Block:
    """A row that goes on in further lines."""
    gap = layout.px(node.gap)
    lines: list[list[Block]] = [[]]
    used = 0
    for child in node.nodes:
        block = fit(layout, child, width)
        if lines[-1] and used + gap + block.width > width:
            lines.append([])
            used = 0
        used += block.width + (gap if lines[-1] else 0)
        lines[-1].append(block)
    rows = [_side_by_side(line, gap, node.align) for line in lines]
    return _stacked(rows, gap, "start", (), width)


def _stacked(blocks: Sequence[Block], gap: int, align: str, grow: tuple[int, ...], width: int) -> Block:
    shown = [(place, block) for place, block in enumerate(blocks) if block.height > 0]
    height = sum(block.height for _, block in shown) + gap * max(0, len(shown) - 1)

    def put(box: Box) -> None:
        spare = max(0, box[3] - height)
        growing = [place for place, _ in shown if place in grow]
        top = box[1]
        for place, block in shown:
            high = block.height
            if place in growing:
                high += min(spare // len(growing), round(block.height * 0.45) if len(growing) > 1 else spare)
            wide = box[2] if align == "fill" else min(block.width, box[2])
            left = {"middle": box[0] + (box[2] - wide) // 2, "end": box[0] + box[2] - wide}.get(align, box[0])
            block.put((left, top, wide, high))
            top += high + gap

    widest = max((block.width for _, block in shown), default=0)
    return Block(width if align == "fill" and shown else min(width, widest), height, put)


@fits
def _column(node: Column, layout: Layout, width: int) -> Block:
    blocks = [fit(layout, child, width) for child in node.nodes]
    block = _stacked(blocks, layout.px(node.gap), node.align, node.grow, width)
    block.width = min(width, max((part.width for part in blocks), default=0))
    return block


@fits
def _grid(node: Grid, layout: Layout, width: int) -> Block:
    gap = layout.px(node.gap)
    least = layout.letter(node.least)
    columns = max(1, min(node.columns, (width + gap) // (least + gap)))
    cell = (width - gap * (columns - 1)) // columns
    blocks = [fit(layout, child, cell) for child in node.nodes]
    rows = [blocks[start : start + columns] for start in range(0, len(blocks), columns)]
    heights = [max(block.height for block in row) for row in rows]

    def put(box: Box) -> None:
        spare = max(0, box[3] - (sum(heights) + gap * (len(rows) - 1))) // max(1, len(rows))
        top = box[1]
        for row, high in zip(rows, heights, strict=True):
            tall = high + min(spare, round(high * 0.3))
            for place, block in enumerate(row):
                block.put((box[0] + place * (cell + gap), top, cell, tall))
            top += tall + gap

    return Block(width, sum(heights) + gap * max(0, len(rows) - 1), put)


@fits
def _split(node: Split, layout: Layout, width: int) -> Block:
    gap = layout.px(node.gap)
    if layout.single:
        blocks = [fit(layout, node.start, width), fit(layout, node.end, width)]
        return _stacked(blocks, gap, "fill", (), width)
    start = (width - gap) * node.share // 100
    left, right = fit(layout, node.start, start), fit(layout, node.end, width - gap - start)

    def put(box: Box) -> None:
        left.put((box[0], box[1], start, box[3]))
        right.put((box[0] + start + gap, box[1], box[2] - start - gap, box[3]))

    return Block(width, max(left.height, right.height), put)


@fits
def _plate(node: Plate, layout: Layout, width: int) -> Block:
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
        if dress == "dashed":
            _put_dashed(layout, box, radius)
        elif dress != "bare":
            layout.add(PlateItem(box, plate_layers(layout, dress, radius)))
        if header is not None:
            header.put((box[0], box[1], box[2], top))
        inside = padding + edge
        inner.put((box[0] + inside, box[1] + top + inside, box[2] - 2 * inside, box[3] - top - 2 * inside))

    return Block(min(width, inner.width + 2 * (padding + edge)), height, put)


def _put_dashed(layout: Layout, box: Box, radius: int) -> None:
    dressing = layout.theme.plates["dashed"]
    layout.add(PlateItem(box, (inset(0, radius, dressing.inside),)))
    thick = max(2, layout.px(3))
    layout.add(DrawnItem(box, drawings.dashed(box[2], box[3], radius, dressing.edge, thick)))


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


@fits
def _scroll(node: Scroll, layout: Layout, width: int) -> Block:
    block = fit(layout, node.node, width)
    return Block(block.width, block.height, lambda box: put_scrolled(layout, node.id or "scroll", node.node, box))


@fits
def _ornament(node: Ornament, layout: Layout, width: int) -> Block:
    if layout.room.arrangement != "roomy":
        return Block(0, 0, nothing)
    return fit(layout, node.node, width)


@fits
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


@fits
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
        line = layout.theme.tones["line"] if not node.new else dressing.ink
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


@fits
def _gadget(node: Gadget, layout: Layout, width: int) -> Block:
    from game.window.layout.gadget import fit_gadget

    return fit_gadget(layout, node, width)
