"""From a tree of nodes to places in a window. Pure but for measuring letters.

The same tree, room and theme give the same sheet.
"""

from game.window.layout import (
    bar,
    bay,
    buttons,
    gadget,
    lab,
    leaves,
    log,
    log_chart,
    lookout,
    net,
    panels,
    photos,
    rows,
    segments,
    shelves,
    speech,
    story,
    switches,
    tallies,
)
from game.window.layout.block import Layout, Marks, Scrolled, Target
from game.window.layout.scrolling import ScrollBy
from game.window.layout.sheet import Sheet, lay_out
from game.window.layout.story import Unfold

__all__ = ["Layout", "Marks", "ScrollBy", "Scrolled", "Sheet", "Target", "Unfold", "lay_out"]

_FITTERS = (
    bar, bay, buttons, gadget, lab, leaves, log, log_chart, lookout, net, panels, photos, rows, segments, shelves,
    speech, story, switches, tallies,
)  # fmt: skip
"""Imported so that every type of node is known; a test walks all node types over this list."""
