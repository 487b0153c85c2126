"""Plates, with and without a header."""

from __future__ import annotations

from game.nodes import Icon, Node, Plate, Text
from game.window.items import Box, FillItem, IconItem, PlateItem
from game.window.layout.block import Block, Layout, fit, fits, nothing
from game.window.layout.dressing import plate_layers
from game.window.layout.leaves import words_block
from game.window.plates import inset


@fits(Plate)
def _plate(node: Plate, layout: Layout, width: int) -> Block:
    if node.widest:
        width = min(width, layout.letter(node.widest))
    bare = node.dress == "bare"
    rim = layout.px(node.padding if not layout.single else min(node.padding, 20))
    rim += 0 if bare else layout.px(layout.theme.plates[node.dress].edge_width)
    with layout.upon(layout.on if bare else node.dress):
        inner = fit(layout, node.node, width - 2 * rim)
    header = _header(layout, node, node.header, width) if node.header is not None else Block(0, 0, nothing)
    top = header.height + rim

    def put(box: Box) -> None:
        if not bare:
            layout.add(PlateItem(box, plate_layers(layout, node.dress, layout.px(node.radius))))
        header.put((box[0], box[1], box[2], header.height))
        inner.put((box[0] + rim, box[1] + top, box[2] - 2 * rim, box[3] - top - rim))

    return Block(min(width, inner.width + 2 * rim), top + inner.height + rim, put)


def _header(layout: Layout, node: Plate, header: Node, width: int) -> Block:
    """The header of a feedback plate: words on the edge's colour, flat below."""
    ink = layout.theme.tones["on-edge"]
    edge = layout.theme.tones.get(f"{node.dress}-edge", layout.theme.plates[node.dress].edge)
    padding, size = layout.px(24), layout.px(60)
    icon, text = _sign_and_words(header)
    words = words_block(layout, text, "h2", width - 4 * padding - layout.px(64), ink)

    def put(box: Box) -> None:
        _put_band(layout, node, box, edge)
        left = box[0] + padding + layout.px(8)
        if icon:
            layout.add(IconItem((left, box[1] + (box[3] - size) // 2, size, size), icon, ink, edge))
            left += size + layout.px(24)
        words.put((left, box[1] + (box[3] - words.height) // 2, words.width, words.height))

    return Block(width, max(size, words.height) + 2 * layout.px(22), put)


def _put_band(layout: Layout, node: Plate, box: Box, edge: str) -> None:
    """Round above; below, the plate's inside covers what would be round."""
    radius, dressing = layout.px(node.radius), layout.theme.plates[node.dress]
    layout.add(PlateItem((box[0], box[1], box[2], box[3] + radius // 2), (inset(0, radius, edge),)))
    border = layout.px(dressing.edge_width)
    below = (box[0] + border, box[1] + box[3], box[2] - 2 * border, radius // 2 + 1)
    layout.add(FillItem(below, dressing.inside))


def _sign_and_words(header: Node) -> tuple[str, str]:
    """A header is an icon and a text, in a row, or a text alone."""
    icon = next((part.name for part in header.children() if isinstance(part, Icon)), "")
    if isinstance(header, Text):
        return icon, header.text
    return icon, next(part.text for part in header.children() if isinstance(part, Text))
