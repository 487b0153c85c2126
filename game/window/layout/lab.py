"""The settings lab: on a bench where there is room, else a list of settings, each with its beam."""

from __future__ import annotations

from game.nodes import Column, Lab, LabRow, Node, Row
from game.window.items import Box, PlateItem
from game.window.layout.beams import put_beam
from game.window.layout.bench import Bench
from game.window.layout.block import Block, Layout, fit, fits
from game.window.layout.scrolling import put_scrolled
from game.window.plates import Layer, inset


@fits(Lab)
def _lab(node: Lab, layout: Layout, width: int) -> Block:
    def put(box: Box) -> None:
        bench = Bench(node, layout, box) if layout.room.arrangement == "roomy" else None
        if bench is not None and bench.fits():
            bench.put()
        else:
            put_scrolled(layout, "lab", _listed(node), box)

    return Block(width, layout.px(100), put)  # it makes do with any height


def _listed(node: Lab) -> Node:
    """One below the other: goals, tabs, what has changed, each setting with whom it reaches, what next."""
    tabs = (Row(node.tabs, gap=12, wraps=True),) if node.tabs else ()
    faces = Row(node.faces, gap=12, wraps=True)
    return Column((node.goals, *tabs, node.foot, *node.rows, node.after, faces), gap=20)


@fits(LabRow)
def _lab_row(node: LabRow, layout: Layout, width: int) -> Block:
    """A setting on a plate, with its beam under it."""
    padding = layout.px(22)
    with layout.upon("screen"):
        control = fit(layout, node.control, width - 2 * padding)
    strip = layout.px(110) + layout.px(14) if node.beam is not None else 0

    def put(box: Box) -> None:
        layout.add(PlateItem(box, _page(layout)))
        with layout.upon("screen"):
            control.put((box[0] + padding, box[1] + padding, box[2] - 2 * padding, control.height))
        _put_reach(layout, node, box)

    return Block(width, control.height + strip + 2 * padding, put)


def _put_reach(layout: Layout, node: LabRow, box: Box) -> None:
    """The beam, on a dark strip at the foot of the plate."""
    if node.beam is None:
        return
    padding, high = layout.px(22), layout.px(110)
    strip = (box[0] + padding, box[1] + box[3] - high - padding // 2, box[2] - 2 * padding, high)
    layout.add(PlateItem(strip, (inset(0, layout.px(22), layout.theme.plates["deep"].inside),)))
    put_beam(layout, node.beam, strip, company=len(node.beam.lit) > 3, faced=True)


def _page(layout: Layout) -> tuple[Layer, ...]:
    """A sheet of the app's own screen, with an edge."""
    screen = layout.theme.plates["screen"]
    return inset(0, layout.px(26), screen.edge), inset(max(2, layout.px(4)), layout.px(26), screen.inside)
