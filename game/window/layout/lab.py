"""The settings lab: the app's page at the start, lamps and beams at the end, row beside row; a list where room is short."""

from __future__ import annotations

from dataclasses import dataclass

from game.nodes import Beam, Column, Icon, Lab, LabRow, Node, Row, Text
from game.window import drawings
from game.window.items import Box, DrawnItem, FillItem, IconItem, PlateItem
from game.window.layout.block import Block, Layout, fit, fits
from game.window.layout.dressing import plate_layers
from game.window.layout.leaves import words_block
from game.window.layout.scrolling import put_scrolled
from game.window.plates import Layer, inset


@fits(Lab)
def _lab(node: Lab, layout: Layout, width: int) -> Block:
    def put(box: Box) -> None:
        bench = _Bench(node, layout, box)
        if layout.room.arrangement == "roomy" and bench.fits():
            bench.put()
        else:
            put_scrolled(layout, "lab", _listed(node), box)

    return Block(width, layout.px(600), put)


def _listed(node: Lab) -> Node:
    """One below the other: goals, tabs, each setting with whom it reaches, what has changed, what next."""
    parts: list[Node] = [node.goals]
    if node.tabs:
        parts.append(Row(node.tabs, gap=12, wraps=True))
    parts.append(node.foot)
    parts += list(node.rows)
    parts.append(node.after)
    parts.append(Row(node.faces, gap=12, wraps=True))
    return Column(tuple(parts), gap=20)


@fits(LabRow)
def _lab_row(node: LabRow, layout: Layout, width: int) -> Block:
    """A setting on a plate, with its beam under it."""
    padding = layout.px(22)
    before, layout.on = layout.on, "screen"
    control = fit(layout, node.control, width - 2 * padding)
    layout.on = before
    strip = layout.px(110) if node.beam is not None else 0
    height = control.height + strip + 2 * padding + (layout.px(14) if strip else 0)

    def put(box: Box) -> None:
        before, layout.on = layout.on, "screen"
        layout.add(PlateItem(box, _page(layout)))
        inner = (box[0] + padding, box[1] + padding, box[2] - 2 * padding, control.height)
        control.put(inner)
        layout.on = before
        if node.beam is not None:
            below = (inner[0], box[1] + box[3] - strip - padding // 2, inner[2], strip)
            layout.add(PlateItem(below, (inset(0, layout.px(22), layout.theme.plates["deep"].inside),)))
            _put_beam(layout, node.beam, below, company=len(node.beam.lit) > 3, named=True)

    return Block(width, height, put)


def _page(layout: Layout) -> tuple[Layer, ...]:
    """A sheet of the app's own screen, with an edge."""
    screen = layout.theme.plates["screen"]
    line = screen.edge
    return inset(0, layout.px(26), line), inset(max(2, layout.px(4)), layout.px(26), screen.inside)


@dataclass(slots=True)
class _Bench:
    """The two panels of a roomy lab, being put."""

    node: Lab
    layout: Layout
    box: Box

    def fits(self) -> bool:
        """Is every row as high as what stands in it?"""
        each, least = self._heights()
        return each >= least

    def _places(self) -> tuple[Block, Block, Block, Box, Box]:
        """Goals, what comes after the rows, the foot; the device and the panel."""
        layout, px = self.layout, self.layout.px
        goals = fit(layout, self.node.goals, self.box[2])
        top = self.box[1] + goals.height + px(18)
        high = self.box[1] + self.box[3] - top
        across = self.box[2] * 42 // 100
        left = (self.box[0], top, across, high)
        right = (self.box[0] + across + px(14), top, self.box[2] - across - px(14), high)
        after = fit(layout, self.node.after, left[2] - 2 * px(40))
        foot = fit(layout, self.node.foot, right[2] - 2 * px(20))
        return goals, after, foot, left, right

    def _heights(self) -> tuple[int, int]:
        """How high a row may be, and how high the highest control is."""
        layout, px = self.layout, self.layout.px
        _, after, foot, left, right = self._places()
        below = max(px(44) + max(foot.height, px(66)), after.height + px(38)) + px(6)
        room = left[3] - self._heading(left, right) - below
        inside = left[2] - 2 * px(44)
        before, layout.on = layout.on, "screen"
        least = max((fit(layout, row.control, inside).height for row in self.node.rows), default=0)
        layout.on = before
        return min(room // max(1, len(self.node.rows)), px(176)), least

    def _heading(self, left: Box, right: Box) -> int:
        """The height of the taller of both headings, without putting them."""
        items, targets = list(self.layout.items), list(self.layout.targets)
        high = self._put_frames(left, right)
        self.layout.items, self.layout.targets = items, targets
        return high

    def put(self) -> None:
        """Put both panels, row beside row."""
        layout, node, px = self.layout, self.node, self.layout.px
        goals, after, foot, left, right = self._places()
        goals.put((self.box[0], self.box[1], self.box[2], goals.height))
        rows_top = left[1] + self._put_frames(left, right)
        each, _ = self._heights()
        for place, row in enumerate(node.rows):
            self._put_row(row, left, right, rows_top + place * each, each)
        bottom = left[1] + left[3]
        before, layout.on = layout.on, "screen"
        after.put((left[0] + px(40), bottom - after.height - px(32), left[2] - 2 * px(40), after.height))
        layout.on = before
        self._put_foot(right, bottom - px(44) - max(foot.height, px(66)) - px(8), foot)

    def _put_frames(self, left: Box, right: Box) -> int:
        """The device and the panel, their headings; gives the height of the taller heading."""
        layout, node, px = self.layout, self.node, self.layout.px
        frame, screen = layout.theme.plates["frame"], layout.theme.plates["screen"]
        layout.add(PlateItem(left, (inset(0, px(46), frame.edge), inset(max(2, px(3)), px(46), frame.inside))))
        inner = (left[0] + px(22), left[1] + px(22), left[2] - 2 * px(22), left[3] - 2 * px(22))
        layout.add(PlateItem(inner, (inset(0, px(26), screen.inside),)))
        bar = self._put_app_bar(inner)
        headings: Node = Row(node.tabs, gap=10) if node.tabs else Text(node.heading, "small", bold=True)
        before, layout.on = layout.on, "screen"
        block = fit(layout, headings, inner[2] - 2 * px(22))
        block.put((inner[0] + px(22), inner[1] + bar + px(8), inner[2] - 2 * px(22), block.height))
        layout.on = before
        layout.add(PlateItem(right, plate_layers(layout, "deep", px(46))))
        faces = self._put_faces(right)
        return max(px(22) + bar + px(8) + block.height + px(6), faces)

    def _put_app_bar(self, inner: Box) -> int:
        layout, node, px = self.layout, self.node, self.layout.px
        purple = layout.theme.plates["purple"]
        name = words_block(layout, node.app, "body", inner[2] // 2, purple.ink, bold=True)
        owner = words_block(layout, node.owner, "tiny", inner[2] - name.width - px(120), purple.ink)
        high = max(name.height, owner.height) + 2 * px(8)
        layout.add(PlateItem((inner[0], inner[1], inner[2], high), (inset(0, px(26), purple.inside),)))
        layout.add(FillItem((inner[0], inner[1] + high - px(26), inner[2], px(26)), purple.inside))
        sign = px(40)
        layout.add(
            IconItem(
                (inner[0] + px(22), inner[1] + (high - sign) // 2, sign, sign),
                "settings-gear",
                purple.ink,
                purple.inside,
            )
        )
        name.put((inner[0] + px(76), inner[1] + (high - name.height) // 2, name.width, name.height))
        far = inner[0] + inner[2] - px(22) - owner.width
        owner.put((far, inner[1] + (high - owner.height) // 2, owner.width, owner.height))
        return high

    def _put_faces(self, right: Box) -> int:
        layout, node, px = self.layout, self.node, self.layout.px
        cells = _cells(layout, right, len(node.faces), company=node.company)
        before, layout.on = layout.on, "deep"
        title = fit(layout, Column((Text(_seen_by(), "h3", "light"), Icon("eye", 48, "sun")), gap=0), px(120))
        title.put((right[0] + px(20), right[1] + px(16), title.width, title.height))
        blocks = [fit(layout, face, cell[1] + px(10)) for face, cell in zip(node.faces, cells, strict=True)]
        high = max(block.height for block in blocks)
        for block, (left, wide) in zip(blocks, cells, strict=True):
            block.put((left + (wide - block.width) // 2, right[1] + px(4), block.width, high))
        layout.on = before
        return high + px(6)

    def _put_row(self, row: LabRow, left: Box, right: Box, top: int, high: int) -> None:
        layout, px = self.layout, self.layout.px
        frame = px(22)
        inside = (left[0] + frame, top, left[2] - 2 * frame, high)
        changed = row.beam is not None and any(row.beam.changed)
        if changed:
            layout.add(FillItem((inside[0], top, inside[2], high - px(4)), layout.theme.plates["sun"].inside))
            if layout.theme.name != "contrast":
                layout.add(
                    FillItem((right[0] + px(4), top, right[2] - px(8), high - px(4)), layout.theme.tones["dark-row"])
                )
        before, layout.on = layout.on, "sun" if changed else "screen"
        control = fit(layout, row.control, inside[2] - 2 * px(22))
        at = top + max(0, (high - control.height) // 2) - px(2)
        control.put((inside[0] + px(22), at, inside[2] - 2 * px(22), control.height))
        layout.on = before
        line = layout.theme.plates["screen"].edge
        layout.add(FillItem((inside[0], top + high - px(3), inside[2], max(1, px(2))), line))
        if row.beam is not None:
            cable = (left[0] + left[2] - px(20), top + high // 2 - px(4), px(54), max(4, px(8)))
            lit = any(row.beam.lit)
            layout.add(FillItem(cable, layout.theme.tones["sun"] if lit else layout.theme.tones["dark-edge"]))
            _put_beam(layout, row.beam, (right[0], top + px(8), right[2], high - px(18)), company=self.node.company)
        elif row.note:
            before, layout.on = layout.on, "deep"
            words = fit(
                layout,
                Row((Icon(row.sign or "lock", 44, "sun"), Text(row.note, "small", "light")), gap=16, grow=(1,)),
                right[2] - px(120),
            )
            words.put((right[0] + px(60), top + (high - words.height) // 2, words.width, words.height))
            layout.on = before

    def _put_foot(self, right: Box, top: int, foot: Block) -> None:
        layout, node, px = self.layout, self.node, self.layout.px
        cells = _cells(layout, right, len(node.faces), company=node.company)
        before, layout.on = layout.on, "deep"
        layout.add(
            FillItem(
                (right[0] + px(28), top - px(6), right[2] - px(56), max(1, px(2))), layout.theme.tones["dark-edge"]
            )
        )
        for words, (left, wide) in zip(node.sums, cells, strict=True):
            block = words_block(layout, words, "small", wide, layout.theme.tones["light"], bold=True)
            block.put((left + (wide - block.width) // 2, top, block.width, block.height))
        layout.on = before
        foot.put((right[0] + px(20), top + px(42), right[2] - 2 * px(20), max(foot.height, px(66))))


def _seen_by() -> str:
    from game.words import tr

    return tr("Seen by")


def _cells(layout: Layout, panel: Box, count: int, *, company: bool) -> list[tuple[int, int]]:
    """Left and width of each face's column; the company stands apart behind a wider gap."""
    start = panel[0] + layout.px(128)
    apart = layout.px(56) if company else 0
    room = panel[0] + panel[2] - layout.px(24) - start - apart
    wide = room // max(1, count)
    return [
        (start + place * wide + (apart if company and place == count - 1 else 0), wide - layout.px(12))
        for place in range(count)
    ]


def _put_beam(layout: Layout, beam: Beam, strip: Box, *, company: bool, named: bool = False) -> None:
    """A lamp, its beam through the faces it reaches, dark cells for the others."""
    px = layout.px
    cells = _cells(layout, strip, len(beam.lit), company=company)
    near = len(beam.lit) - (1 if company else 0)
    reached = sum(beam.lit[:near])
    high = strip[3] - px(6)
    tall = min(high, px(104))
    wide = tall * 72 // 104
    lamp = (strip[0] + px(66) - wide // 2, strip[1] + (high - tall) // 2, wide, tall)
    sun, contrast = layout.theme.tones["sun"], layout.theme.name == "contrast"
    pale = sun if contrast else "#FFF0B0"
    if reached:
        end = cells[reached - 1][0] + cells[reached - 1][1]
        start = lamp[0] + wide - px(2)
        throat = cells[0][0] - start
        svg = drawings.beam(end - start, high, throat, sun, pale=pale, point=True)
        layout.add(DrawnItem((start, strip[1] + px(2), end - start, high), svg))
    lit = any(beam.lit[:near])
    dark = layout.theme.tones["dark-cell"]
    layout.add(DrawnItem(lamp, drawings.lamp(lit=lit, sun=sun, dark=dark, edge="#FFFFFF")))
    side = wide * 58 // 100
    ink = "#14283B" if lit else "#FFFFFF"
    layout.add(
        IconItem(
            (lamp[0] + (wide - side) // 2, lamp[1] + tall * 36 // 100, side, side), beam.icon, ink, sun if lit else dark
        )
    )
    for place, (left, across) in enumerate(cells):
        cell = (left, strip[1] + px(4), across, high - px(4))
        alone = company and place == len(cells) - 1
        _put_cell(layout, beam, place, cell, alone=alone)
    del named


def _put_cell(layout: Layout, beam: Beam, place: int, cell: Box, *, alone: bool) -> None:
    px = layout.px
    lit, changed = beam.lit[place], beam.changed[place]
    radius = px(24)
    sun = layout.theme.tones["sun"]
    if lit and alone:
        layout.add(PlateItem(cell, (inset(0, radius, sun),)))
    if not lit:
        edge, dark = layout.theme.tones["dark-edge"], layout.theme.tones["dark-cell"]
        layout.add(PlateItem(cell, (inset(0, radius, edge), inset(max(2, px(3)), radius, dark))))
    if changed:
        colour = "#14283B" if lit else sun
        inner = (cell[0] + px(4), cell[1] + px(4), cell[2] - px(8), cell[3] - px(8))
        layout.add(DrawnItem(inner, drawings.dashed(inner[2], inner[3], radius, colour, max(3, px(6)))))
    size = min(px(54), cell[3] - px(16), (cell[2] - px(20)) // (2 if lit else 1))
    if size < px(20):
        return
    middle = cell[1] + (cell[3] - size) // 2
    if lit:
        left = cell[0] + (cell[2] - 2 * size - px(12)) // 2
        layout.add(IconItem((left, middle, size, size), "eye", "#14283B", sun))
        layout.add(IconItem((left + size + px(12), middle, size, size), beam.icon, "#14283B", sun))
    else:
        tone = layout.theme.tones["dark-icon"]
        left = cell[0] + (cell[2] - size) // 2
        layout.add(IconItem((left, middle, size, size), "eye-off", tone, layout.theme.tones["dark-cell"]))
