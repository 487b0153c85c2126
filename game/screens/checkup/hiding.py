"""Where a setting often hides: the page of an invented app, with the way to it and the row one looks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.nodes import Column, Gadget, Grid, Icon, Node, Plate, Row, Rule, Text
from game.screens.checkup.names import APP
from game.words import fill, tr

if TYPE_CHECKING:
    from game.engine.checkup import Hiding


WIDEST = {"watch": 440}
"""A watch that is as broad as a column looks like no watch."""


def hiding(found: Hiding, device: str) -> Node:
    """The picture, and the same in words."""
    heading = Row(
        (Icon("magnifier", 40, "sea"), Text(tr("Where this often hides"), "small", bold=True)), gap=14, grow=(1,)
    )
    page = Column((_way(found.pages), Rule(), _row(found)), gap=16)
    shown = Gadget(device, APP, "", Plate(page, "bare", None, 18, 0), id="hiding")
    held = Plate(shown, "bare", None, 0, 0, widest=WIDEST.get(device, 0))
    middle = Column((held,), align="middle")
    return Plate(Column((heading, middle, Text(_said(found), "small")), gap=10), "paper", None, 22, id="hides")


def _way(pages: tuple[str, ...]) -> Node:
    """From page to page."""
    parts: list[Node] = [Icon("settings-gear", 32, "soft")] if "Settings" in pages else []
    for place, page in enumerate(pages):
        parts += [Icon("chevron", 24, "soft")] if place else []
        parts.append(Text(tr(page), "tiny", bold=place == len(pages) - 1))
    return Row(tuple(parts), gap=10, wraps=True)


def _row(found: Hiding) -> Node:
    """The row itself, lit, with how it stands at its end; below it where letters are large."""
    value = Plate(Row((Icon("tick", 28), Text(tr(found.value), "tiny", bold=True)), gap=8), "open", None, 8, 22)
    name = Row((Text(tr(found.setting), "small", bold=True),), grow=(0,))
    return Plate(Grid((name, Column((value,), align="end")), 2, 14, 210), "sun", None, 14, 18)


def _said(found: Hiding) -> str:
    way = ", ".join(tr(page) for page in found.pages)
    words = tr("In {app}, a made-up app: {way}, then “{setting}”: {value}. Yours may say it another way.")
    return fill(words, app=APP, way=way, setting=tr(found.setting), value=tr(found.value))
