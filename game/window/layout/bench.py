"""The bench of a roomy lab: the app's page on a device at the start, lamps and beams on a panel at the end."""

from __future__ import annotations

from game.nodes import Beam, Column, Icon, Lab, LabRow, Node, Row, Text
from game.window.items import Box, FillItem, IconItem, PlateItem
from game.window.layout.beams import cells, put_beam
from game.window.layout.block import Block, Layout, fit
from game.window.layout.boxes import shrunk
from game.window.layout.dressing import plate_layers
from game.window.layout.leaves import words_block
from game.window.plates import inset
from game.words import tr


class Bench:
    """Device and panel, fitted into a box. Each row goes through both."""

    def __init__(self, node: Lab, layout: Layout, box: Box) -> None:
        self._node, self._layout, self._box = node, layout, box
        px = layout.px
        self._goals = fit(layout, node.goals, box[2])
        top, across = box[1] + self._goals.height + px(18), box[2] * 42 // 100
        high = box[1] + box[3] - top
        self._device = (box[0], top, across, high)
        self._panel = (box[0] + across + px(14), top, box[2] - across - px(14), high)
        self._page = shrunk(self._device, px(22))
        self._bar = _app_bar(node, layout, self._page[2])
        with layout.upon("screen"):
            tabs: Node = Row(node.tabs, gap=10) if node.tabs else Text(node.heading, "small", bold=True)
            self._tabs = fit(layout, tabs, self._page[2] - 2 * px(22))
        self._faces = _faces(node, layout, self._panel)
        self._after = fit(layout, node.after, across - 2 * px(40))
        self._foot = fit(layout, node.foot, self._panel[2] - 2 * px(20))
        self._foot_high = max(self._foot.height, px(66))

    # Heights

    def fits(self) -> bool:
        """Is every row as high as the control that stands in it?"""
        layout = self._layout
        with layout.upon("screen"):
            inside = self._page[2] - 2 * layout.px(22)
            return all(fit(layout, row.control, inside).height <= self._each() for row in self._node.rows)

    def _heading(self) -> int:
        """The taller of what stands over the rows: bar and tabs on the device, faces on the panel."""
        px = self._layout.px
        return max(px(22) + self._bar.height + px(8) + self._tabs.height + px(6), self._faces.height)

    def _each(self) -> int:
        """How high a row may be."""
        px = self._layout.px
        below = max(px(44) + self._foot_high, self._after.height + px(38)) + px(6)
        room = self._device[3] - self._heading() - below
        return min(room // max(1, len(self._node.rows)), px(176))

    # Putting

    def put(self) -> None:
        """Put both panels, row beside row."""
        layout, px = self._layout, self._layout.px
        self._goals.put((self._box[0], self._box[1], self._box[2], self._goals.height))
        self._put_frames()
        top, each = self._device[1] + self._heading(), self._each()
        for place, row in enumerate(self._node.rows):
            self._put_row(row, top + place * each, each)
        bottom, after = self._device[1] + self._device[3], self._after
        with layout.upon("screen"):
            left, across = self._device[0] + px(40), self._device[2] - 2 * px(40)
            after.put((left, bottom - after.height - px(32), across, after.height))
        self._put_sums(bottom - px(44) - self._foot_high - px(8))

    def _put_frames(self) -> None:
        """The device and the panel, and what stands over their rows."""
        layout, px, page = self._layout, self._layout.px, self._page
        frame, screen = layout.theme.plates["frame"], layout.theme.plates["screen"]
        layout.add(PlateItem(self._device, (inset(0, px(46), frame.edge), inset(max(2, px(3)), px(46), frame.inside))))
        layout.add(PlateItem(page, (inset(0, px(26), screen.inside),)))
        self._bar.put((page[0], page[1], page[2], self._bar.height))
        with layout.upon("screen"):
            top = page[1] + self._bar.height + px(8)
            self._tabs.put((page[0] + px(22), top, page[2] - 2 * px(22), self._tabs.height))
        layout.add(PlateItem(self._panel, plate_layers(layout, "deep", px(46))))
        self._faces.put(self._panel)

    def _put_row(self, row: LabRow, top: int, high: int) -> None:
        layout, px = self._layout, self._layout.px
        left, across = self._page[0], self._page[2]
        changed = row.beam is not None and any(row.beam.changed)
        if changed:
            self._put_mark(top, high - px(4))
        with layout.upon("sun" if changed else "screen"):
            control = fit(layout, row.control, across - 2 * px(22))
            at = top + max(0, (high - control.height) // 2) - px(2)
            control.put((left + px(22), at, across - 2 * px(22), control.height))
        line = layout.theme.plates["screen"].edge
        layout.add(FillItem((left, top + high - px(3), across, max(1, px(2))), line))
        if row.beam is not None:
            self._put_beam(row.beam, top, high)
        elif row.note:
            self._put_note(row, top, high)

    def _put_mark(self, top: int, high: int) -> None:
        """A tint through both panels: this row has just changed."""
        layout, px = self._layout, self._layout.px
        layout.add(FillItem((self._page[0], top, self._page[2], high), layout.theme.plates["sun"].inside))
        if layout.theme.name != "contrast":
            across = (self._panel[0] + px(4), top, self._panel[2] - px(8), high)
            layout.add(FillItem(across, layout.theme.tones["dark-row"]))

    def _put_beam(self, beam: Beam, top: int, high: int) -> None:
        """A cable from the device to the lamp, and its beam."""
        layout, px, device, panel = self._layout, self._layout.px, self._device, self._panel
        cable = (device[0] + device[2] - px(20), top + high // 2 - px(4), px(54), max(4, px(8)))
        layout.add(FillItem(cable, layout.theme.tones["sun" if any(beam.lit) else "dark-edge"]))
        put_beam(layout, beam, (panel[0], top + px(8), panel[2], high - px(18)), company=self._node.company)

    def _put_note(self, row: LabRow, top: int, high: int) -> None:
        """What a setting without a lamp of its own is good for."""
        layout, px, panel = self._layout, self._layout.px, self._panel
        with layout.upon("deep"):
            note = Row((Icon(row.sign or "lock", 44, "sun"), Text(row.note, "small", "light")), gap=16, grow=(1,))
            words = fit(layout, note, panel[2] - px(120))
            words.put((panel[0] + px(60), top + (high - words.height) // 2, words.width, words.height))

    def _put_sums(self, top: int) -> None:
        """How much each face sees in all, and the foot below."""
        layout, px, panel = self._layout, self._layout.px, self._panel
        line = (panel[0] + px(28), top - px(6), panel[2] - px(56), max(1, px(2)))
        layout.add(FillItem(line, layout.theme.tones["dark-edge"]))
        for words, (left, wide) in zip(self._node.sums, self._columns(), strict=True):
            block = words_block(layout, words, "tiny", wide, layout.theme.tones["light"], bold=True)
            block.put((left + (wide - block.width) // 2, top, block.width, block.height))
        self._foot.put((panel[0] + px(20), top + px(42), panel[2] - 2 * px(20), self._foot_high))

    def _columns(self) -> list[tuple[int, int]]:
        return cells(self._layout, self._panel, len(self._node.faces), company=self._node.company)


def _app_bar(node: Lab, layout: Layout, width: int) -> Block:
    """The fictional app's own bar: its name, and whose settings these are."""
    px, purple = layout.px, layout.theme.plates["purple"]
    name = words_block(layout, node.app, "body", width // 2, purple.ink, bold=True)
    owner = words_block(layout, node.owner, "tiny", width - name.width - px(120), purple.ink)
    high, sign = max(name.height, owner.height) + 2 * px(8), px(40)

    def put(box: Box) -> None:
        left, top, across, _ = box
        layout.add(PlateItem((left, top, across, high), (inset(0, px(26), purple.inside),)))
        layout.add(FillItem((left, top + high - px(26), across, px(26)), purple.inside))
        gear = (left + px(22), top + (high - sign) // 2, sign, sign)
        layout.add(IconItem(gear, "settings-gear", purple.ink, purple.inside))
        name.put((left + px(76), top + (high - name.height) // 2, name.width, name.height))
        far = left + across - px(22) - owner.width
        owner.put((far, top + (high - owner.height) // 2, owner.width, owner.height))

    return Block(width, high, put)


def _faces(node: Lab, layout: Layout, panel: Box) -> Block:
    """Who sees: each audience over its column of the panel."""
    px = layout.px
    columns = cells(layout, panel, len(node.faces), company=node.company)
    with layout.upon("deep"):
        title = fit(layout, Column((Text(tr("Seen by"), "h3", "light"), Icon("eye", 48, "sun")), gap=0), px(120))
        faces = [fit(layout, face, wide) for face, (_, wide) in zip(node.faces, columns, strict=True)]
    high = max(face.height for face in faces)

    def put(box: Box) -> None:
        with layout.upon("deep"):
            title.put((box[0] + px(20), box[1] + px(16), title.width, title.height))
            for face, (left, wide) in zip(faces, columns, strict=True):
                face.put((left + (wide - face.width) // 2, box[1] + px(4), face.width, high))

    return Block(panel[2], high + px(6), put)
