"""Switches: one thing that is on or off."""

from __future__ import annotations

from game.nodes import Toggle
from game.window import drawings
from game.window.items import Box, DrawnItem, IconItem, Item, RingItem
from game.window.layout.block import Block, Layout, Touch, fits
from game.window.layout.buttons import LEAST
from game.window.layout.dressing import ring
from game.window.layout.leaves import words_block
from game.window.layout.rows import stacked
from game.words import tr


@fits(Toggle)
def _toggle(node: Toggle, layout: Layout, width: int) -> Block:
    row = _SwitchRow(node, layout, width)
    return Block(width, row.height, row.put)


class _SwitchRow:
    """Sign and words at the start, the switch and its state at the end. The whole row is the target."""

    def __init__(self, node: Toggle, layout: Layout, width: int) -> None:
        self._node, self._layout = node, layout
        self._gap, self._padding = layout.px(16), layout.px(10)
        self._sign = layout.px(44) if node.icon else 0
        self._across, self._down = layout.px(104 * 0.9), layout.px(58 * 0.9)
        self._ink, self._ground = layout.ink("ink"), layout.ground()
        self._said = tr("On") if node.on else tr("Off")
        self._state = words_block(layout, self._said, "small", layout.letter(120), self._ink, bold=True)
        self._words = self._label(width)
        self.height = max(LEAST, layout.px(80), self._words.height + 2 * self._padding)

    def _label(self, width: int) -> Block:
        layout, node = self._layout, self._node
        signed = self._sign + self._gap if self._sign else 0
        room = width - self._across - self._state.width - 3 * self._gap - 2 * self._padding - signed
        lines = [words_block(layout, node.label, "body", room, self._ink, bold=True)]
        if node.note:
            lines.append(words_block(layout, node.note, "small", room, layout.ink("soft")))
        return stacked(lines, 0, "start", (), room)

    def put(self, box: Box) -> None:
        node = self._node
        self._layout.press(
            node.id,
            box,
            node.action,
            f"{node.label}: {self._said}",
            lambda touch, focused: self._dressed(box, touch, focused),
        )

    def _dressed(self, box: Box, touch: Touch, focused: bool) -> tuple[Item, ...]:
        layout, radius = self._layout, self._layout.px(18)
        items: list[Item] = []
        if touch != "rest":
            items.append(RingItem(box, radius, (self._ink, self._ink), max(1, layout.px(2)), -layout.px(4)))
        if focused:
            items.append(ring(layout, box, radius))
        return (*items, *layout.collected(lambda: self._put_content(box)))

    def _put_content(self, box: Box) -> None:
        layout, words, state = self._layout, self._words, self._state
        left, right = box[0] + self._padding, box[0] + box[2] - self._padding - self._across

        def at(high: int) -> int:
            return box[1] + (box[3] - high) // 2

        if self._sign:
            sign = (left, at(self._sign), self._sign, self._sign)
            layout.add(IconItem(sign, self._node.icon, self._ink, self._ground))
            left += self._sign + self._gap
        words.put((left, at(words.height), words.width, words.height))
        layout.add(DrawnItem((right, at(self._down), self._across, self._down), self._drawing()))
        state.put((right - self._gap - state.width, at(state.height), state.width, state.height))

    def _drawing(self) -> str:
        theme = self._layout.theme
        sea = "#000000" if theme.name == "contrast" else theme.plates["mine"].inside
        return drawings.switch(on=self._node.on, sea=sea, page=self._ground, line=theme.tones["line"], ink=self._ink)
