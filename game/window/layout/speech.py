"""What somebody says: bubbles of the crew, and messages in a thread."""

from __future__ import annotations

from game.nodes import Bubble, Speech
from game.window import drawings
from game.window.items import Box, DrawnItem, PlateItem
from game.window.layout.block import Block, Layout, fit, fits
from game.window.layout.dressing import plate_layers
from game.window.layout.leaves import words_block
from game.window.layout.rows import stacked
from game.window.plates import Layer, inset


@fits(Bubble)
def _bubble(node: Bubble, layout: Layout, width: int) -> Block:
    """Where nobody can stand beside it, a face does, and the tail goes."""
    roomy = layout.room.arrangement == "roomy"
    face = fit(layout, node.face, layout.px(112)) if node.face is not None and not roomy else None
    start = face.width + layout.px(16) if face is not None else 0
    rim = layout.px(30 if roomy else 22) + layout.px(4)
    words = _said(node, layout, width - start - 2 * rim, small=face is not None)

    def put(box: Box) -> None:
        if face is not None:
            face.put((box[0], box[1], face.width, face.height))
        plate = (box[0] + start, box[1], box[2] - start, box[3])
        layout.add(PlateItem(plate, plate_layers(layout, "page", layout.px(36))))
        if node.tail and node.speaker and face is None:
            _put_tail(layout, plate)
        words.put((plate[0] + rim, plate[1] + (plate[3] - words.height) // 2, words.width, words.height))

    natural = max(start + words.width + 2 * rim, layout.px(360))
    return Block(min(width, natural), max(words.height + 2 * rim, face.height if face is not None else 0), put)


def _said(node: Bubble, layout: Layout, width: int, *, small: bool) -> Block:
    """The name over the words; the story itself has no name."""
    tone = layout.theme.tones["sea" if node.tone == "story" else node.tone]
    with layout.upon("page"):
        lines = [words_block(layout, node.text, "body", width, layout.ink("ink"))]
        if node.speaker:
            name = words_block(layout, node.speaker, "small" if small else "h3", width, tone, bold=True)
            lines.insert(0, name)
    return stacked(lines, 0, "start", (), width)


def _put_tail(layout: Layout, plate: Box) -> None:
    page = layout.theme.plates["page"]
    place = (plate[0] + layout.px(180), plate[1] + plate[3] - layout.px(4) - 1, layout.px(69), layout.px(46))
    layout.add(DrawnItem(place, drawings.tail(page.inside, page.edge, 4)))


@fits(Speech)
def _speech(node: Speech, layout: Layout, width: int) -> Block:
    """A message leaves some room at its other side, so that one sees whose it is."""
    face = fit(layout, node.face, layout.px(54)) if node.face is not None and not node.mine else None
    start = face.width + layout.px(10) if face is not None else 0
    padding = layout.px(18)
    with layout.upon("mine" if node.mine else "screen"):
        most = round((width - start) * 0.86) - 2 * padding
        text = words_block(layout, node.text, "small", most, layout.ink("ink"))
    wide, high = text.width + 2 * padding, text.height + 2 * layout.px(14)

    def put(box: Box) -> None:
        if face is not None:
            face.put((box[0], box[1] + high - face.height, face.width, face.height))
        left = box[0] + box[2] - wide if node.mine else box[0] + start
        layout.add(PlateItem((left, box[1], wide, high), _message_layers(node, layout)))
        text.put((left + padding, box[1] + (high - text.height) // 2, text.width, text.height))

    return Block(width, high, put)


def _message_layers(node: Speech, layout: Layout) -> tuple[Layer, ...]:
    """A new message has a stronger edge."""
    radius, plate = layout.px(22), layout.theme.plates["mine" if node.mine else "screen"]
    if node.mine:
        return inset(0, radius, plate.edge), inset(max(1, layout.px(3)), radius, plate.inside)
    line = plate.ink if node.new else plate.edge
    return inset(0, radius, line), inset(max(2, layout.px(5 if node.new else 3)), radius, plate.inside)
