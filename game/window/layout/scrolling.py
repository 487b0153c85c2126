"""Content longer than its place: it scrolls one way, by two buttons at its end that keys and fingers can hit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.engine.moves import Action
from game.window.items import Box, IconItem, Item, PlateItem
from game.window.layout.block import Dress, Layout, Scrolled, Touch, fit
from game.window.layout.dressing import plate_layers
from game.window.plates import inset
from game.words import tr

if TYPE_CHECKING:
    from game.nodes import Node


@dataclass(frozen=True, slots=True)
class ScrollBy(Action):
    """Move what a scrolled place shows; the window does it itself."""

    place: str
    pages: float


def put_scrolled(layout: Layout, place: str, node: Node, box: Box, *, end: bool = False) -> None:
    """Put a node into a box; what does not fit is scrolled, and shows its end first where that is what is new."""
    whole = fit(layout, node, box[2])
    if whole.height <= box[3] or layout.scroll:
        whole.put((box[0], box[1], box[2], max(whole.height, box[3])))
        return
    rail = max(layout.px(96), 52)
    gap = layout.px(14)
    block = fit(layout, node, box[2] - rail - gap)
    most = max(0, block.height - box[3])
    offset = max(0, min(layout.marks.scrolled.get(place, most if end else 0), most))
    layout.marks.scrolled[place] = offset
    # Focus rings reach over the edge; on a device's screen nothing does.
    aside, above = (0, 0) if end else (layout.px(20), layout.px(12))
    layout.clip = (box[0] - aside, box[1] - above, box[2] - rail - gap + 2 * aside, box[3] + above)
    layout.scroll = place
    block.put((box[0], box[1] - offset, box[2] - rail - gap, block.height))
    layout.clip, layout.scroll = None, ""
    layout.scrolls.append(Scrolled(place, (box[0], box[1], box[2], box[3]), block.height, offset))
    _put_rail(layout, place, (box[0] + box[2] - rail, box[1], rail, box[3]), offset, block.height)


def _put_rail(layout: Layout, place: str, rail: Box, offset: int, content: int) -> None:
    side = rail[2]
    up = (rail[0], rail[1], side, side)
    down = (rail[0], rail[1] + rail[3] - side, side, side)
    more_above, more_below = offset > 0, offset < content - rail[3]
    layout.press(
        f"{place}-up", up, ScrollBy(place, -0.8), tr("Up"), _button(layout, up, "up", live=more_above), focusable=False
    )
    layout.press(
        f"{place}-down", down, ScrollBy(place, 0.8), tr("Down"), _button(layout, down, "down", live=more_below),
        focusable=False,
    )  # fmt: skip
    track = (rail[0] + side // 3, rail[1] + side + 8, side // 3, rail[3] - 2 * side - 16)
    if track[3] > side // 2:
        dressing = layout.theme.plates["paper"]
        layout.add(PlateItem(track, (inset(0, track[2] // 2, dressing.edge), inset(2, track[2] // 2, dressing.inside))))
        long = max(side // 3, track[3] * rail[3] // content)
        at = track[1] + (track[3] - long) * offset // max(1, content - rail[3])
        thumb = (track[0] + 4, at, track[2] - 8, long)
        layout.add(PlateItem(thumb, (inset(0, thumb[2] // 2, dressing.ink),)))


def _button(layout: Layout, box: Box, icon: str, *, live: bool) -> Dress:
    def dress(touch: Touch, focused: bool) -> tuple[Item, ...]:  # noqa: ARG001 - the rail never has the focus
        name = ("main" if live else "paper") if touch != "pressed" else "pressed"
        dressing = layout.theme.plates[name]
        size = box[2] // 2
        where = (box[0] + (box[2] - size) // 2, box[1] + (box[3] - size) // 2, size, size)
        return (
            PlateItem(box, plate_layers(layout, name, layout.px(24), pressed=touch == "pressed")),
            IconItem(where, icon, dressing.ink if live else layout.theme.tones["resting"], dressing.inside),
        )

    return dress
