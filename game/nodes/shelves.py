"""Work that needs width, with somebody beside it; and shelves to put things on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.nodes.node import Node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.nodes.boxes import Bubble
    from game.nodes.leaves import Figure


@dataclass(frozen=True, slots=True)
class Workbench(Node):
    """Who stands by, in a narrow column; the work beside, with all the height. In a small room only a face stays."""

    bubble: Bubble
    figure: Figure
    ask: Node | None
    """What the work is about: over it, and beside the bubble where height is short."""
    work: Node

    def children(self) -> Iterator[Node]:
        yield self.bubble
        yield self.figure
        if self.ask is not None:
            yield self.ask
        yield self.work


@dataclass(frozen=True, slots=True)
class Shelf(Node):
    """One shelf: its name above, a board below, and between them what lies on it."""

    name: Node
    """A button to put something here, or a plate when there is nothing to put."""
    lying: tuple[Node, ...]

    def children(self) -> Iterator[Node]:
        yield self.name
        yield from self.lying


@dataclass(frozen=True, slots=True)
class Shelves(Node):
    """Shelves side by side; the names stay in sight when what lies on them must be scrolled."""

    shelves: tuple[Shelf, ...]

    def children(self) -> Iterator[Node]:
        yield from self.shelves
