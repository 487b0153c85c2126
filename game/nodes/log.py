"""A page of the logbook: what was felt beside what was shown, as two signs on three places, and who reads it out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.nodes.leaves import Text
from game.nodes.node import Node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.nodes.boxes import Bubble
    from game.nodes.controls import Button
    from game.nodes.leaves import Figure

FELT = ("face-unsure", "face-a-bit", "face-sure")
"""The sign for what was felt: the face that was picked, at its place on the way."""
SHOWN = "star"
"""The sign for what was shown: of a shape that nobody takes for a face."""


@dataclass(frozen=True, slots=True)
class LogRow(Node):
    """One line, pressed as a whole. Its button says all of it in words; chosen, it is read out."""

    button: Button
    icon: str
    name: str
    felt: int | None
    """0 to 2, a place on the way; None where it is not known: then nothing is drawn."""
    shown: int | None
    lines: tuple[tuple[str, str], ...]
    """The same as signs and words, for where there is no room for places side by side."""
    told: str = ""
    """What is said of it once it is chosen."""

    def children(self) -> Iterator[Node]:
        yield self.button
        if self.told:
            yield Text(self.told)


@dataclass(frozen=True, slots=True)
class LogChart(Node):
    """Lines under three places on the way; a list of cards where letters are large."""

    places: tuple[str, str, str]
    rows: tuple[LogRow, ...]
    more: Button | None = None
    """Where only some lines are shown at first."""

    def children(self) -> Iterator[Node]:
        for place in self.places:
            yield Text(place, "tiny")
        yield from self.rows
        if self.more is not None:
            yield self.more


@dataclass(frozen=True, slots=True)
class LogPage(Node):
    """A page under its tabs, and beside it who keeps the logbook, with what can be done."""

    tabs: tuple[Button, ...]
    page: Node
    """A chart, or anything that may scroll."""
    views: Node | None
    """Ways to look at the page, if there are several."""
    legend: Node | None
    """What its signs mean; on the page itself where that leaves room."""
    bubble: Bubble
    """What is said while no line is chosen; the words of a chosen one take their place."""
    figure: Figure
    ways: tuple[Button, ...]
    """The one to go on with comes first."""

    def children(self) -> Iterator[Node]:
        yield from self.tabs
        yield self.page
        yield from (node for node in (self.views, self.legend) if node is not None)
        yield from (self.bubble, self.figure)
        yield from self.ways[1:]
        yield from self.ways[:1]
