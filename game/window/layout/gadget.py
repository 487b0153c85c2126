"""Fictional devices: a frame, an app bar, and a screen that never looks like a real service."""

from __future__ import annotations

from game.nodes import Gadget
from game.window.items import Box, DrawnItem, FillItem, PlateItem
from game.window.layout.block import Block, Layout, fit, fits, nothing
from game.window.layout.boxes import shrunk
from game.window.layout.leaves import type_face, words_block
from game.window.layout.scrolling import put_scrolled
from game.window.plates import inset
from game.window.text import narrowest

# device -> frame thickness, outer radius, in units
_FRAMES = {
    "phone": (20, 50), "tablet": (26, 42), "laptop": (20, 26), "school-computer": (22, 26), "console": (26, 40),
    "watch": (26, 74), "tv": (18, 20), "smart-speaker": (26, 90),
}  # fmt: skip
_APP_SIGN = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="18" fill="#ffffff"/>'
    '<path d="M8 21q6-8 12 0t12 0" fill="none" stroke="{}" stroke-width="4.5" stroke-linecap="round"/></svg>'
)
_EXTRA = {"laptop": 26, "school-computer": 30, "tv": 22}
"""Room under the screen for a base or a foot, in units."""


@fits(Gadget)
def _gadget(node: Gadget, layout: Layout, width: int) -> Block:
    thick = layout.px(_FRAMES[node.device][0])
    bar = _app_bar(layout, node, width - 2 * thick)
    with layout.upon("screen"):
        body = fit(layout, node.node, width - 2 * thick)
    base = layout.px(_EXTRA.get(node.device, 0))

    def put(box: Box) -> None:
        _put_base(layout, node.device, box, base)
        whole = (box[0], box[1], box[2], box[3] - base)
        _put_frame(layout, node.device, whole)
        left, top, wide, high = shrunk(whole, thick)
        bar.put((left, top, wide, bar.height))
        room = (left, top + bar.height, wide, high - bar.height)
        with layout.upon("screen"):
            if node.tall:
                put_scrolled(layout, "thread", node.node, room, end=True)
            else:
                body.put((*room[:3], max(room[3], body.height)))

    return Block(width, 2 * thick + bar.height + body.height + base, put)


def _put_frame(layout: Layout, device: str, whole: Box) -> None:
    thick, radius = (layout.px(part) for part in _FRAMES[device])
    frame, edge = layout.theme.plates["frame"], 2 if layout.theme.name == "contrast" else layout.px(4)
    layout.add(PlateItem(whole, (inset(0, radius, frame.edge), inset(edge, radius, frame.inside))))
    screen = inset(0, max(6, radius - thick), layout.theme.plates["screen"].inside)
    layout.add(PlateItem(shrunk(whole, thick), (screen,)))


def _app_bar(layout: Layout, node: Gadget, width: int) -> Block:
    """A face or the app's sign, the app's name, and at the end its heading if there is room for it."""
    padding, ink = layout.px(20), layout.theme.plates[node.tone].ink
    mark, room = _mark(layout, node), width - 2 * padding
    if node.face is None and narrowest(node.app, type_face(layout, "body", bold=True)) > room - padding - mark.width:
        mark = Block(0, 0, nothing)  # a name in one piece says more than the sign of all apps
    room -= mark.width + (padding if mark.width else 0)
    name = words_block(layout, node.app, "body", room, ink, bold=True)
    heading = _heading(layout, node, room - name.width - layout.px(16), name.height)

    def put(box: Box) -> None:
        _put_bar(layout, node, box)
        left, middle = box[0] + padding, box[1] + box[3] // 2
        mark.put((left, middle - mark.height // 2, mark.width, mark.height))
        left += mark.width + (layout.px(14) if mark.width else 0)
        name.put((left, middle - name.height // 2, name.width, name.height))
        far = box[0] + box[2] - padding - heading.width
        heading.put((far, middle - heading.height // 2, heading.width, heading.height))

    return Block(width, max(name.height, mark.height, heading.height) + 2 * layout.px(12), put)


def _mark(layout: Layout, node: Gadget) -> Block:
    """Who one writes with; else the sign of all fictional apps."""
    if node.face is not None:
        with layout.upon(node.tone):
            return fit(layout, node.face, layout.px(58))
    side, sign = layout.px(40), _APP_SIGN.format(layout.theme.plates[node.tone].inside)
    return Block(side, side, lambda box: layout.add(DrawnItem(box, sign, turns=False)))


def _heading(layout: Layout, node: Gadget, room: int, line: int) -> Block:
    """In one line, or not at all."""
    ink = layout.theme.plates[node.tone].ink
    heading = words_block(layout, node.heading, "tiny", max(1, room), ink) if node.heading else None
    if heading is None or heading.height > line * 1.6 or narrowest(node.heading, type_face(layout, "tiny")) > room:
        return Block(0, 0, nothing)
    return heading


def _put_bar(layout: Layout, node: Gadget, box: Box) -> None:
    """Round above like the screen, flat below."""
    thick, outer = _FRAMES[node.device]
    radius, colour = max(6, layout.px(outer - thick)), layout.theme.plates[node.tone].inside
    layout.add(PlateItem(box, (inset(0, radius, colour),)))
    layout.add(FillItem((box[0], box[1] + box[3] - radius, box[2], radius), colour))


def _put_base(layout: Layout, device: str, box: Box, base: int) -> None:
    """What stands under a screen: a keyboard's edge, a foot."""
    if not base:
        return
    frame = layout.theme.plates["frame"]
    bottom = box[1] + box[3]
    if device == "tv":
        foot = (box[0] + box[2] * 3 // 10, bottom - base, box[2] * 4 // 10, base)
        layout.add(PlateItem(foot, (inset(0, base // 3, frame.inside),)))
        return
    wide = (box[0] - layout.px(14), bottom - base + layout.px(4), box[2] + 2 * layout.px(14), base - layout.px(4))
    layout.add(PlateItem(wide, (inset(0, base // 2, frame.edge), inset(2, base // 2, frame.inside))))
