"""A page of the logbook as a sheet of paper, with its keeper beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.nodes import Bubble, Column, LogChart, LogPage, Node, Pinned, Plate, Row
from game.window.items import Box, PlateItem
from game.window.layout.block import Block, Layout, fit, fits
from game.window.layout.boxes import shrunk
from game.window.layout.dressing import plate_layers
from game.window.layout.log_chart import Table, listed
from game.window.layout.scrolling import put_scrolled

if TYPE_CHECKING:
    from collections.abc import Iterator


@fits(LogPage)
def _log_page(node: LogPage, layout: Layout, width: int) -> Block:
    def put(box: Box) -> None:
        if layout.single:
            put_scrolled(layout, _place(node), Column(tuple(_listed(node)), gap=20), box)
            return
        gap = layout.px(30)
        start = (box[2] - gap) * (66 if layout.room.arrangement == "roomy" else 64) // 100
        paper = _Paper(node, layout, (box[0], box[1], start, box[3]))
        paper.put()
        _Aside(node, layout, (box[0] + start + gap, box[1], box[2] - start - gap, box[3]), legend=paper.signed).put()

    return Block(width, layout.px(100), put)  # it makes do with any height


def _place(node: LogPage) -> str:
    """Each page remembers by itself how far it was scrolled."""
    return node.page.id or "log"


def _listed(node: LogPage) -> Iterator[Node]:
    """One column. A chosen line is read out where it stands, so that nothing above it moves."""
    *tabs, last = node.tabs
    yield Row((*tabs, replace(last, wide=True)), gap=12, grow=(len(tabs),))  # to the end, so that arrows lead up there
    yield node.bubble
    yield node.ways[0]
    yield from _explained(node, legend=False)
    yield node.page
    yield from node.ways[1:]


def _explained(node: LogPage, *, legend: bool) -> Iterator[Node]:
    """What the page shows, and what its signs mean, on a plate of their own."""
    parts = tuple(one for one in (node.views, node.legend if legend else None) if one is not None)
    if parts:
        yield Plate(Column(parts, gap=16), "paper", None, 22, 26)


def _said(node: LogPage) -> Bubble:
    """What is said beside the page: the words of the chosen line, if there is one."""
    rows = node.page.rows if isinstance(node.page, LogChart) else ()
    told = next((row.told for row in rows if row.told), node.bubble.text)
    return replace(node.bubble, text=told, face=None)  # whoever says it stands below it


class _Paper:
    """The page: tabs over it, and a chart's places in the same line if they go beside the tabs."""

    def __init__(self, node: LogPage, layout: Layout, box: Box) -> None:
        self._node, self._layout, self._box = node, layout, box
        self._inside = shrunk(box, layout.px(18))
        self.signed = False
        """Are there signs on it that must be explained beside it?"""
        with layout.upon("paper"):
            self._tabs = fit(layout, Row(node.tabs, gap=12, wraps=True), self._inside[2])

    def put(self) -> None:
        layout, (left, top, wide, high) = self._layout, self._inside
        layout.add(PlateItem(self._box, plate_layers(layout, "paper", layout.px(30))))
        with layout.upon("paper"):
            self._tabs.put((left, top, wide, self._tabs.height))
            page = self._node.page
            if isinstance(page, LogChart):
                if self._put_chart(page):
                    return
                page = listed(page)
            used = self._tabs.height + layout.px(18)
            put_scrolled(layout, _place(self._node), page, (left, top + used, wide, high - used))

    def _put_chart(self, chart: LogChart) -> bool:
        """Whole where there is room, else with lines that scroll under the places; false where it must be a list."""
        layout, (left, top, wide, high) = self._layout, self._inside
        whole = Table(chart, layout, wide, self._tabs.width)
        narrow = Table(chart, layout, wide - max(layout.px(96), 52) - layout.px(14))
        foot = self._foot(chart, high - self._heads(whole) - whole.whole())
        under = foot.height + layout.px(16) if foot is not None else 0
        for table in (whole, narrow):
            heads = self._heads(table)
            if not table.fits() or (table is whole and heads + whole.whole() + under > high):
                continue
            table.put_heads(left, top + heads - layout.px(6))
            box = (left, top + heads, wide, high - heads - under)
            if table is whole:
                table.put_rows(box)
            else:
                put_scrolled(layout, _place(self._node), chart, box)
            if foot is not None:
                foot.put((left, top + high - foot.height, wide, foot.height))
            return True
        self.signed = False  # words need no legend
        return False

    def _foot(self, chart: LogChart, spare: int) -> Block | None:
        """Under the lines: how to see more of them, and what the signs mean, if that takes no room from a line."""
        more = (chart.more,) if chart.more is not None else ()
        if self._node.legend is not None:
            parts = fit(self._layout, Row((*more, self._node.legend), gap=40, grow=(len(more),)), self._inside[2])
            whole = not more and spare >= 0  # a line less in sight is no loss where they scroll anyway
            self.signed = whole and parts.height + self._layout.px(16) > spare
            if not self.signed:
                return parts
        return fit(self._layout, more[0], self._inside[2]) if more else None

    def _heads(self, table: Table) -> int:
        """How much of the height tabs and places take together."""
        px, tabs = self._layout.px, self._tabs
        if tabs.width + px(16) <= table.free() and table.heads <= tabs.height:
            return tabs.height + px(10)
        return tabs.height + px(10) + table.heads + px(6)


class _Aside:
    """Beside the page: what its signs mean, what the keeper says of it, what can be done."""

    def __init__(self, node: LogPage, layout: Layout, box: Box, *, legend: bool) -> None:
        self._node, self._layout, self._box = node, layout, box
        self._gap = layout.px(20)
        self._explained = tuple(_explained(node, legend=legend))
        self._above = fit(layout, Column(self._explained), box[2])
        self._bubble = fit(layout, _said(node), box[2])
        self._main = fit(layout, node.ways[0], box[2])
        self._others = fit(layout, Column(node.ways[1:], gap=14, align="end"), box[2] * 58 // 100)

    def put(self) -> None:
        """The keeper stands on the way on, as large as the words above leave room for; without room, all scrolls."""
        left, top, wide, high = self._box
        above = self._above.height + self._gap if self._explained else 0
        room = high - above - self._bubble.height - self._main.height - 2 * self._gap
        if room < self._others.height:
            self._put_pinned()
            return
        self._above.put((left, top, wide, self._above.height))
        bottom = top + high - self._main.height - self._gap
        others, tall = self._others, self._put_keeper(bottom, room)
        others.put((left + wide - others.width, bottom - others.height, others.width, others.height))
        said = max(top + above, bottom - max(tall, others.height) - self._gap - self._bubble.height)
        bubble = self._bubble if tall else fit(self._layout, replace(_said(self._node), tail=False), wide)
        bubble.put((left, said, wide, bubble.height))
        self._main.put((left, bottom + self._gap, wide, self._main.height))

    def _put_keeper(self, bottom: int, room: int) -> int:
        """How tall the keeper stands, under the bubble's tail; nothing where that would be too small to be seen."""
        layout, free, tail = self._layout, self._box[2] - self._others.width, self._layout.px(30)
        side = min(layout.px(460), room - tail, free)
        if side < layout.px(105):
            return 0
        left = self._box[0] + min(max(0, layout.px(214) - side // 2), free - side)
        fit(layout, self._node.figure, side).put((left, bottom - side, side, side))
        return side + tail

    def _put_pinned(self) -> None:
        said = replace(_said(self._node), tail=False)
        parts = (said, *self._explained, *self._node.ways[1:])
        whole = Pinned(Column(parts, gap=18), self._node.ways[0], fills=True, id="aside")
        fit(self._layout, whole, self._box[2]).put(self._box)
