"""Fictional devices: a frame, an app bar, and a screen that never looks like a real service."""

from __future__ import annotations

from game.nodes import Gadget
from game.window.items import Box, DrawnItem, PlateItem
from game.window.layout.block import Block, Layout, fit, fits
from game.window.layout.leaves import words_block
from game.window.plates import inset

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
    thick, radius = (layout.px(part) for part in _FRAMES[node.device])
    inner = width - 2 * thick
    bar = _app_bar(layout, node, inner)
    before, layout.on = layout.on, "screen"
    body = fit(layout, node.node, inner)
    layout.on = before
    base = layout.px(_EXTRA.get(node.device, 0))
    height = 2 * thick + bar.height + body.height + base

    def put(box: Box) -> None:
        high = box[3] - base
        frame = layout.theme.plates["frame"]
        _put_base(layout, node.device, box, base)
        edge = 2 if layout.theme.name == "contrast" else layout.px(4)
        whole = (box[0], box[1], box[2], high)
        layers = (inset(0, radius, frame.edge), inset(edge, radius, frame.inside))
        layout.add(PlateItem(whole, layers))
        screen = (box[0] + thick, box[1] + thick, box[2] - 2 * thick, high - 2 * thick)
        inside = max(6, radius - thick)
        layout.add(PlateItem(screen, (inset(0, inside, layout.theme.plates["screen"].inside),)))
        bar.put((screen[0], screen[1], screen[2], bar.height))
        kept = layout.clip
        if node.tall:
            layout.clip = (screen[0], screen[1] + bar.height, screen[2], screen[3] - bar.height)
        space = screen[3] - bar.height
        shift = min(0, space - body.height) if node.tall else 0
        body.put((screen[0], screen[1] + bar.height + shift, screen[2], max(space, body.height)))
        layout.clip = kept

    return Block(width, height, put)


def _app_bar(layout: Layout, node: Gadget, width: int) -> Block:
    dressing = layout.theme.plates[node.tone]
    padding = layout.px(20)
    sign = layout.px(40)
    before, layout.on = layout.on, node.tone
    face = fit(layout, node.face, layout.px(58)) if node.face is not None else None
    mark = face.width if face else sign
    name = words_block(layout, node.app, "body", width - 3 * padding - mark, dressing.ink, bold=True)
    left_over = width - 3 * padding - mark - name.width - layout.px(16)
    heading = words_block(layout, node.heading, "tiny", max(1, left_over), dressing.ink) if node.heading else None
    layout.on = before
    if heading is not None and (heading.height > name.height * 1.6 or left_over < layout.px(90)):
        heading = None
    height = max(name.height, mark, heading.height if heading else 0) + 2 * layout.px(12)
    radius = max(6, layout.px(_FRAMES[node.device][1] - _FRAMES[node.device][0]))

    def put(box: Box) -> None:
        layout.add(PlateItem(box, (inset(0, radius, dressing.inside),)))
        from game.window.items import FillItem

        layout.add(FillItem((box[0], box[1] + box[3] - radius, box[2], radius), dressing.inside))
        middle = box[1] + box[3] // 2
        left = box[0] + padding
        if face is not None:
            face.put((left, middle - face.height // 2, face.width, face.height))
        else:
            layout.add(
                DrawnItem((left, middle - sign // 2, sign, sign), _APP_SIGN.format(dressing.inside), turns=False)
            )
        name.put((left + mark + layout.px(14), middle - name.height // 2, name.width, name.height))
        if heading is not None:
            far = box[0] + box[2] - padding - heading.width
            heading.put((far, middle - heading.height // 2, heading.width, heading.height))

    return Block(width, height, put)


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
