"""How plates are dressed in the colours of a theme, and where the focus ring lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.window.items import Box, RingItem
from game.window.plates import Layer, inset, ledge

if TYPE_CHECKING:
    from game.window.layout.block import Layout


def plate_layers(layout: Layout, dress: str, radius: int, *, pressed: bool = False) -> tuple[Layer, ...]:
    """The layers of a plate in a dressing: ledge, edge, inside. A pressed one has sunk."""
    dressing = layout.theme.plates[dress]
    edge = max(1, layout.px(dressing.edge_width))
    layers: list[Layer] = []
    if dressing.ledge and layout.theme.ledge_alpha:
        drop = layout.px(2 if pressed else 8)
        solid = dress in {"main", "deep"}
        layers.append(ledge(drop, radius, dressing.ledge, 255 if solid else round(255 * layout.theme.ledge_alpha)))
    layers.append(inset(0, radius, dressing.edge))
    layers.append(inset(edge, radius, dressing.inside))
    return tuple(layers)


def ring(layout: Layout, box: Box, radius: int) -> RingItem:
    """The focus ring around a box."""
    return RingItem(box, radius, layout.theme.ring, max(3, layout.px(5)), max(1, layout.px(2)))
