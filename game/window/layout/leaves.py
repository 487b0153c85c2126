"""Words, icons, pictures and the crew, fitted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.nodes import Badge, Code, Dots, Face, Figure, Gap, Icon, Picture, Rule, Snap, Text
from game.window import drawings
from game.window.items import (
    Box,
    CrewItem,
    DrawnItem,
    FaceItem,
    FillItem,
    IconItem,
    PictureItem,
    PlateItem,
    SnapItem,
    WordsItem,
)
from game.window.layout.block import Block, Layout, fit, fits, nothing
from game.window.layout.boxes import centred
from game.window.plates import inset
from game.window.text import STYLES, Setting, TypeFace, narrowest, set_text, torn
from game.words import letters

if TYPE_CHECKING:
    from game.nodes.leaves import Style

_YOUNG: dict[Style, int] = {"body": 40, "choice": 38, "small": 32, "tiny": 28, "h3": 40}


HEADINGS: frozenset[Style] = frozenset({"display", "ask", "h1", "h2", "h3"})
"""Letters large enough to become smaller where a word would be torn."""
LONGEST = 34
"""No line is longer than this many ems, about 65 letters: longer ones are hard to find back from."""


def type_face(layout: Layout, style: Style, *, bold: bool = False) -> TypeFace:
    """The face of a style in this room: large headings grow less than what is read."""
    row = STYLES[style]
    units = row.units
    if layout.young and layout.room.text <= 125:
        units = _YOUNG.get(style, units)
    if style == "display" and layout.room.arrangement != "roomy":
        units = units * 7 // 10
    if style in HEADINGS - {"h3"}:
        size = round(units * layout.room.scale * (1 + (layout.room.text / 100 - 1) * 0.5))
    else:
        size = layout.room.letter(units)
    return TypeFace(max(16, size), 600 if bold else row.weight, row.family, row.line)


def words(layout: Layout, text: str, style: Style, width: int, *, bold: bool = False, centred: bool = False) -> Setting:
    """A text set in a style, broken to a width in pixels."""
    direction, align = "ltr" if layout.room.rightward else "rtl", "centre" if centred else "start"
    face = type_face(layout, style, bold=bold)
    setting = set_text(text, face, min(width, face.size * LONGEST), direction, align)
    if style in HEADINGS and torn(setting):
        least = max(16, face.size * 3 // 4)
        sizes = range(face.size - 1, least, -1)  # widths do not grow evenly with the size: each is tried
        size = next((one for one in sizes if narrowest(text, replace(face, size=one)) <= width), least)
        setting = set_text(text, replace(face, size=size), width, direction, align)
    return setting


def words_block(
    layout: Layout, text: str, style: Style, width: int, colour: str, *, bold: bool = False, centred: bool = False
) -> Block:
    """Words as a block; centred ones use all the width they are given."""
    setting = words(layout, text, style, width, bold=bold, centred=centred)
    mark, mark_ink = layout.theme.mark

    def put(box: Box) -> None:
        left = box[0] + (box[2] - setting.width) // 2 if centred else box[0]
        top = box[1] + max(0, (box[3] - setting.height) // 2) if centred else box[1]
        layout.add(WordsItem((left, top, setting.width, setting.height), setting, colour, mark, mark_ink))

    return Block(setting.width, setting.height, put)


def grown(layout: Layout, units: int) -> int:
    """A sign beside words grows with them, though not as far."""
    return round(layout.px(units) * min(layout.room.text, 160) / 100)


@fits(Text)
def _text(node: Text, layout: Layout, width: int) -> Block:
    if node.tone == "logo":
        return _rimmed(node, layout, width)
    return words_block(
        layout, node.text, node.style, width, layout.ink(node.tone), bold=node.bold, centred=node.centred
    )


def _rimmed(node: Text, layout: Layout, width: int) -> Block:
    """Words on scenery: a rim of the other brightness keeps them readable anywhere."""
    ink, rim = ("#0A2F49", "#FFFFFF") if layout.theme.name == "light" else ("#FFFFFF", "#061E30")
    thick = max(2, layout.px(10 if node.style == "display" else 4))
    setting = words(layout, node.text, node.style, width - 2 * thick)

    def put(box: Box) -> None:
        left, top = box[0] + thick, box[1] + thick
        far = round(thick * 0.7)
        around = ((-thick, 0), (thick, 0), (0, -thick), (0, thick), (-far, -far), (far, -far), (-far, far), (far, far))
        for across, down in around:
            place = (left + across, top + down, setting.width, setting.height)
            layout.add(WordsItem(place, setting, rim, rim, rim))
        layout.add(WordsItem((left, top, setting.width, setting.height), setting, ink, ink, ink))

    return Block(setting.width + 2 * thick, setting.height + 2 * thick, put)


@fits(Icon)
def _icon(node: Icon, layout: Layout, width: int) -> Block:  # noqa: ARG001 - icons do not shrink
    size = grown(layout, node.size)
    if node.name == "life-ring":
        return Block(
            size, size, lambda box: layout.add(DrawnItem(centred(box, size, size), drawings.LIFE_RING, turns=False))
        )
    ink, paper = layout.ink(node.tone), layout.ground()
    if not node.disc:
        return Block(size, size, lambda box: layout.add(IconItem(centred(box, size, size), node.name, ink, paper)))
    tile = round(size * 1.5)

    def put(box: Box) -> None:
        square = centred(box, tile, tile)
        dressing = layout.theme.plates[layout.on]
        layers = (
            inset(0, tile // 4, dressing.edge),
            inset(max(2, layout.px(3)), tile // 4, layout.theme.plates["page"].inside),
        )
        layout.add(PlateItem(square, layers))
        layout.add(IconItem(centred(square, size, size), node.name, ink, layout.theme.plates["page"].inside))

    return Block(tile, tile, put)


@fits(Picture)
def _picture(node: Picture, layout: Layout, width: int) -> Block:
    wide = min(width, layout.px(node.width)) if node.width else width
    high = layout.px(node.height)
    if node.width and layout.px(node.width) > wide:
        high = round(high * wide / layout.px(node.width))

    def put(box: Box) -> None:
        across = wide if node.width else box[2]
        place = (box[0] + (box[2] - across) // 2, box[1], across, high)
        alpha = 120 if node.faded else 255
        layout.add(PictureItem(place, node.art, node.cover, layout.px(node.radius), alpha, node.mirrored))

    return Block(wide, high, put)


@fits(Snap)
def _snap(node: Snap, layout: Layout, width: int) -> Block:
    high = min(layout.px(node.height), round(width * 0.8))

    def put(box: Box) -> None:
        place = (box[0], box[1], box[2], max(high, box[3]) if box[3] < 2 * high else high)
        layout.add(SnapItem(place, node.scene, node.crew, node.stickers, 0))

    return Block(width, high, put)


@fits(Figure)
def _figure(node: Figure, layout: Layout, width: int) -> Block:
    size = min(layout.px(node.height), width)
    plate = layout.theme.name == "contrast"

    def put(box: Box) -> None:
        side = min(max(size, box[3]), box[2], max(box[3], 1))
        place = (box[0] + (box[2] - side) // 2, box[1] + box[3] - side, side, side)
        if plate:
            layout.add(PlateItem(place, (inset(0, layout.px(30), "#FFFFFF"),)))
        layout.add(CrewItem(place, node.who, node.mood, node.id or node.who))

    return Block(size, size, put)


@fits(Face)
def _face(node: Face, layout: Layout, width: int) -> Block:
    size = min(layout.px(node.size), width)
    edge = "#FFFFFF" if layout.on in {"deep", "main"} else layout.theme.tones["line"]
    ground = "#FFFFFF" if layout.theme.name == "contrast" else "#CDE7F3"
    return Block(
        size, size, lambda box: layout.add(FaceItem(centred(box, size, size), node.who, node.mood, edge, ground))
    )


@fits(Badge)
def _badge(node: Badge, layout: Layout, width: int) -> Block:  # noqa: ARG001 - badges do not shrink
    size = grown(layout, node.size)
    dressing = layout.theme.plates["main"]
    contrast = layout.theme.name == "contrast"
    on_yellow = contrast and layout.on == "chosen"
    fill = "#000000" if contrast else dressing.inside
    ink = "#FFFFFF" if contrast else dressing.ink
    shape = drawings.badge(node.place, fill, ("#000000" if on_yellow else "#FFFFFF") if contrast else fill)
    face = TypeFace(size=max(14, round(size * 0.42)), weight=600, family="heading", line=1.0)
    direction = "ltr" if layout.room.rightward else "rtl"
    letter = set_text(letters()[node.place], face, None, direction, "start")

    def put(box: Box) -> None:
        square = centred(box, size, size)
        layout.add(DrawnItem(square, shape, turns=False))
        sink = size // 9 if node.place == 2 else 0
        left = square[0] + (size - letter.width) // 2
        top = square[1] + (size - letter.height) // 2 + sink
        layout.add(WordsItem((left, top, letter.width, letter.height), letter, ink, fill, ink))

    return Block(size, size, put)


@fits(Dots)
def _dots(node: Dots, layout: Layout, width: int) -> Block:
    side, pill, gap = layout.px(30), layout.px(46), layout.px(12)
    sea, sun = layout.theme.tones["sea"], layout.theme.tones["sun"]
    ink, line = layout.theme.plates["paper"].ink, layout.theme.tones["line"]
    label = fit(layout, Text(node.words, "small", "soft"), width)
    count = len(node.done)
    dots = side * count + gap * (count - 1) + (pill - side) + layout.px(16)
    show_dots = layout.room.arrangement == "roomy" and 0 < count <= 8 and dots + label.width <= width

    def put(box: Box) -> None:
        left, middle = box[0], box[1] + box[3] // 2
        if show_dots:
            for place, done in enumerate(node.done):
                wide = pill if place == node.now else side
                state = "now" if place == node.now else "done" if done else "open"
                svg = drawings.dot(state, sea, sun, ink, line)
                layout.add(DrawnItem((left, middle - side // 2, wide, side), svg, turns=False))
                left += wide + gap
            left += layout.px(4)
        label.put((left, middle - label.height // 2, label.width, label.height))

    return Block((dots if show_dots else 0) + label.width, max(side, label.height), put)


@fits(Gap)
def _gap(node: Gap, layout: Layout, width: int) -> Block:  # noqa: ARG001 - as high as it is, however wide
    return Block(0, layout.px(node.size), nothing)


@fits(Rule)
def _rule(node: Rule, layout: Layout, width: int) -> Block:  # noqa: ARG001 - one is like the other
    high = max(1, layout.px(2))
    colour = layout.theme.plates[layout.on].edge
    return Block(width, high, lambda box: layout.add(FillItem((box[0], box[1], box[2], high), colour)))


_MARGIN = 4
"""Light squares around a code, as its standard (ISO/IEC 18004) asks for."""


@fits(Code)
def _code(node: Code, layout: Layout, width: int) -> Block:
    whole = len(node.rows) + 2 * _MARGIN
    each = max(1, min(width, layout.px(640)) // whole)
    side = each * whole
    dark = "".join(
        f"M{x + _MARGIN} {y + _MARGIN}h1v1h-1z" for y, row in enumerate(node.rows) for x, on in enumerate(row) if on
    )
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole} {whole}">'
        f'<rect width="{whole}" height="{whole}" fill="#ffffff"/><path d="{dark}" fill="#000000"/></svg>'
    )

    def put(box: Box) -> None:
        layout.add(DrawnItem((box[0] + (box[2] - side) // 2, box[1], side, side), svg, turns=False))

    return Block(side, side, put)
