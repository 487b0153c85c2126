"""The lines of the logbook: two signs on three places, a line between them; or cards, where letters are large."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.nodes import Column, Icon, LogChart, LogRow, Node, Row, Text
from game.nodes.log import FELT, SHOWN
from game.window import drawings
from game.window.items import Box, DrawnItem, FillItem, IconItem, Item, PlateItem
from game.window.layout.block import Block, Layout, Touch, fit, fits
from game.window.layout.buttons import LEAST
from game.window.layout.dressing import ring
from game.window.layout.leaves import grown, type_face, words_block
from game.window.plates import inset
from game.window.text import narrowest, set_text

if TYPE_CHECKING:
    from game.window.plates import Layer

_PAD, _GAP = 18, 16
"""In units: how far a line's signs keep off its ends, and its name off its icon."""
_NAMES = 48
"""Per cent of the width that names may take at most."""


class Table:
    """A chart fitted into a width: names at the start, three places beside them."""

    def __init__(self, node: LogChart, layout: Layout, width: int, tabs: int = 0) -> None:
        """`tabs`: so wide is what should stand in one line with the places, before them."""
        self._node, self._layout, self._width, self._on = node, layout, width, layout.on
        px = layout.px
        small, roomy = not layout.young, layout.room.arrangement == "roomy"
        self._icon, self._sign = (
            grown(layout, 48 if small else 60),
            grown(layout, (56 if small else 72) - 10 * (not roomy)),
        )
        before = px(_PAD) + self._icon + px(_GAP)
        self._room = width * _NAMES // 100 - before
        names = [self._name(row) for row in node.rows]
        self._names = before + max((block.width for block in names), default=0) + px(_PAD)
        self._each = (width - self._names - px(_PAD)) // 3
        self._spread(tabs)
        self._heads = [
            words_block(layout, place, "tiny", self._each - px(4), layout.ink("ink"), bold=True, centred=True)
            for place in node.places
        ]
        self.heads = max(block.height for block in self._heads)
        tallest = max((block.height for block in names), default=0)
        self.least = max(LEAST, tallest + px(10), self._sign + px(8))
        self._most = max(self.least, layout.letter(160 if layout.young else 96))

    def _spread(self, tabs: int) -> None:
        """Bring the places closer together if that lets their names stand in one line with the tabs."""
        px, face = self._layout.px, type_face(self._layout, "tiny", bold=True)
        words = [set_text(place, face, None).width for place in self._node.places]
        first, each = words[0], max(*words, 2 * self._sign) + px(8)
        names = max(tabs + px(24) - (each - first) // 2, self._names)
        if tabs and names + 3 * each + px(_PAD) <= self._width:
            each = min(self._each, (self._width - names - px(_PAD)) // 3)
            self._each, self._names = each, self._width - px(_PAD) - 3 * each

    def _name(self, row: LogRow) -> Block:
        return words_block(self._layout, row.name, "body", self._room, self._layout.ink("ink"))

    def fits(self) -> bool:
        """Do two signs go side by side on a place, under words that are not torn?"""
        tiny, body = type_face(self._layout, "tiny", bold=True), type_face(self._layout, "body")
        word = max(narrowest(place, tiny) for place in self._node.places)
        name = max((narrowest(row.name, body) for row in self._node.rows), default=0)
        signs = 2 * self._sign + self._layout.px(20)
        return name <= self._room and self._each >= max(signs, word + self._layout.px(6))

    def free(self) -> int:
        """How much of the width lies before the name of the first place."""
        return self._names + (self._each - self._heads[0].width) // 2

    def whole(self) -> int:
        """The least height of all lines."""
        return self.least * len(self._node.rows)

    def _middle(self, left: int, place: int) -> int:
        return left + self._names + place * self._each + self._each // 2

    # Putting

    def put_heads(self, left: int, bottom: int) -> None:
        """The names of the three places, standing on this line."""
        across = self._each - self._layout.px(4)
        for place, block in enumerate(self._heads):
            block.put((self._middle(left, place) - across // 2, bottom - block.height, across, block.height))

    def put_rows(self, box: Box) -> None:
        """The lines, sharing the height there is."""
        high = min(self._most, box[3] // max(1, len(self._node.rows)))
        for place, row in enumerate(self._node.rows):
            stripe = "well" if place % 2 == 0 else self._on
            self._press(row, (box[0], box[1] + place * high, self._width, high), stripe)

    def _press(self, row: LogRow, box: Box, stripe: str) -> None:
        def dress(touch: Touch, focused: bool) -> tuple[Item, ...]:
            return self._dressed(row, box, self._plate(row, stripe, touch, focused=focused), focused=focused)

        self._layout.press(row.button.id, box, row.button.action, row.button.label, dress)

    def _plate(self, row: LogRow, stripe: str, touch: Touch, *, focused: bool) -> str:
        if row.button.chosen or (focused and self._layout.theme.name == "contrast"):
            return "chosen"
        return stripe if touch == "rest" else touch

    def _dressed(self, row: LogRow, box: Box, plate: str, *, focused: bool) -> tuple[Item, ...]:
        layout, radius = self._layout, self._layout.px(16)
        items: list[Item] = [PlateItem(box, self._ground(plate, radius))]
        if focused:
            items.append(ring(layout, box, radius))
        with layout.upon(plate):
            return (*items, *layout.collected(lambda: self._put_row(row, box)))

    def _ground(self, plate: str, radius: int) -> tuple[Layer, ...]:
        """A stripe; what is chosen or touched has an edge, too."""
        dressing = self._layout.theme.plates[plate]
        if plate in {"well", self._on}:
            return (inset(0, radius, dressing.inside),)
        edge = max(2, self._layout.px(min(dressing.edge_width, 5)))
        return inset(0, radius, dressing.edge), inset(edge, radius, dressing.inside)

    def _put_row(self, row: LogRow, box: Box) -> None:
        layout, px = self._layout, self._layout.px
        left, middle = box[0] + px(_PAD), box[1] + box[3] // 2
        icon, name = self._icon, self._name(row)
        sea, ground = layout.ink("sea"), layout.ground()
        layout.add(IconItem((left, middle - icon // 2, icon, icon), row.icon, sea, ground))
        name.put((left + icon + px(_GAP), middle - name.height // 2, name.width, name.height))
        for place in range(3):
            self._put_place(self._middle(box[0], place), box, dotted=place == 1)
        self._put_signs(row, box[0], middle)

    def _put_place(self, x: int, box: Box, *, dotted: bool) -> None:
        """The upright line of a place; it goes on from line to line."""
        thick, edge = max(2, self._layout.px(3)), self._layout.px(5)
        high = box[3] - 2 * edge
        svg = drawings.upright(thick, high, self._layout.ink("soft"), dotted=dotted)
        self._layout.add(DrawnItem((x - thick // 2, box[1] + edge, thick, high), svg))

    def _put_signs(self, row: LogRow, left: int, middle: int) -> None:
        layout, size = self._layout, self._sign
        found = [(row.felt, FELT[row.felt or 0], layout.ink("ink")), (row.shown, SHOWN, layout.ink("sea"))]
        signs = [(self._middle(left, place), name, ink) for place, name, ink in found if place is not None]
        if row.felt is not None and row.felt == row.shown:
            aside = size // 2 + max(1, layout.px(3))
            signs = [(x + by, name, ink) for (x, name, ink), by in zip(signs, (-aside, aside), strict=True)]
        elif len(signs) == 2:
            start, end = sorted(x for x, _, _ in signs)
            thick = max(3, layout.px(6))
            across = (start + size // 2 - 2, middle - thick // 2, end - start - size + 4, thick)
            layout.add(FillItem(across, layout.ink("ink")))
        for x, name, ink in signs:
            layout.add(IconItem((x - size // 2, middle - size // 2, size, size), name, ink, layout.ground()))


@fits(LogChart)
def _chart(node: LogChart, layout: Layout, width: int) -> Block:
    """The lines alone: whoever gives them room puts the names of the places over them."""
    table = Table(node, layout, width)
    if layout.single or not table.fits():
        return fit(layout, listed(node), width)
    return Block(width, table.whole(), table.put_rows)


def listed(node: LogChart) -> Node:
    """The lines as cards, one below the other."""
    more = (node.more,) if node.more is not None else ()
    return Column((*node.rows, *more), gap=14)


@fits(LogRow)
def _card(node: LogRow, layout: Layout, width: int) -> Block:
    """A line as a card of a list: in words, with its signs; and read out, if it is chosen."""
    aloud = bool(node.told) and layout.single  # elsewhere the keeper says it, beside the list
    with layout.upon("chosen" if node.button.chosen else "paper"):
        return fit(layout, replace(node.button, look="card", content=_content(node, aloud=aloud), wide=True), width)


def _content(node: LogRow, *, aloud: bool) -> Node:
    head = Row((Icon(node.icon, 48, "sea"), Text(node.name, "body", bold=True)), gap=16, grow=(1,))
    lines = tuple(
        Row((Icon(sign, 40, "sea" if sign == SHOWN else "ink"), Text(words, "small")), gap=14, grow=(1,))
        for sign, words in node.lines
    )
    told = (Text(node.told, "body"),) if aloud else ()
    return Column((head, *lines, *told), gap=6)
