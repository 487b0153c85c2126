"""Nodes that hold others: rows, columns, plates, frames of fictional devices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.nodes.node import Node

if TYPE_CHECKING:
    from collections.abc import Iterator

Align = Literal["start", "middle", "end", "fill"]
Dress = Literal[
    "paper",
    "page",
    "deep",
    "well",
    "mist",
    "sun",
    "lamp",
    "bare",
    "great",
    "tide",
    "tricky",
    "keeper",
    "ink",
    "open",
    "purple",
]
"""How a plate is dressed, by role; themes hold the colours. `bare` paints nothing."""


@dataclass(frozen=True, slots=True)
class Row(Node):
    """Side by side in reading direction. `grow` names by place which take the room that is left."""

    nodes: tuple[Node, ...]
    gap: int = 16
    align: Align = "middle"
    grow: tuple[int, ...] = ()
    wraps: bool = False
    """Goes on in a further line where room ends, rather than squeezing."""

    def children(self) -> Iterator[Node]:
        yield from self.nodes


@dataclass(frozen=True, slots=True)
class Column(Node):
    """One below the other."""

    nodes: tuple[Node, ...]
    gap: int = 16
    align: Align = "fill"
    grow: tuple[int, ...] = ()

    def children(self) -> Iterator[Node]:
        yield from self.nodes


@dataclass(frozen=True, slots=True)
class Grid(Node):
    """Equal cells in reading order; fewer columns where letters are large."""

    nodes: tuple[Node, ...]
    columns: int = 2
    gap: int = 16
    least: int = 300
    """No cell becomes narrower than this many units, times the text scale; columns go instead."""

    def children(self) -> Iterator[Node]:
        yield from self.nodes


@dataclass(frozen=True, slots=True)
class Split(Node):
    """Two columns; where room is short, one below the other."""

    start: Node
    end: Node
    share: int = 50
    """Per cent of the width for the start."""
    gap: int = 32

    def children(self) -> Iterator[Node]:
        yield self.start
        yield self.end


@dataclass(frozen=True, slots=True)
class Plate(Node):
    """A plate with an edge and a ledge, which carries words."""

    node: Node
    dress: Dress = "paper"
    header: Node | None = None
    """For the feedback families: stands on the edge's colour."""
    padding: int = 30
    radius: int = 30
    widest: int = 0
    """It grows no wider than this, times the text scale; 0: as wide as there is room."""

    def children(self) -> Iterator[Node]:
        if self.header is not None:
            yield self.header
        yield self.node


@dataclass(frozen=True, slots=True)
class Scroll(Node):
    """Content that may be longer than its place; scrolls one way only."""

    node: Node

    def children(self) -> Iterator[Node]:
        yield self.node


@dataclass(frozen=True, slots=True)
class Pinned(Node):
    """Content that may scroll, over a foot that is always in sight: the way on is never below the fold."""

    node: Node
    foot: Node
    fills: bool = False
    """Takes all the height there is, so that the foot lies at the bottom of the screen."""

    def children(self) -> Iterator[Node]:
        yield self.node
        yield self.foot


@dataclass(frozen=True, slots=True)
class Ornament(Node):
    """Goes first where room is short; nothing is lost without it."""

    node: Node

    def children(self) -> Iterator[Node]:
        yield self.node


@dataclass(frozen=True, slots=True)
class Bubble(Node):
    """What somebody says, with a tail toward them."""

    speaker: str
    """The name as shown; empty for the story itself."""
    text: str
    tone: Literal["child", "adult", "story"] = "child"
    face: Node | None = None
    """Shown beside it where there is no room for a standing figure."""
    tail: bool = True

    def children(self) -> Iterator[Node]:
        if self.face is not None:
            yield self.face


@dataclass(frozen=True, slots=True)
class Gadget(Node):
    """A fictional device with an app on its screen; nothing in it looks like a real service."""

    device: str
    app: str
    heading: str
    node: Node
    tone: Literal["purple", "green"] = "purple"
    face: Node | None = None
    """Shown in the app bar instead of the app's sign."""
    tall: bool = False
    """Takes all the height there is, and shows the end of its content: a chat thread."""

    def children(self) -> Iterator[Node]:
        if self.face is not None:
            yield self.face
        yield self.node


@dataclass(frozen=True, slots=True)
class Speech(Node):
    """A message in a thread: theirs at the start, the owner's at the end."""

    text: str
    mine: bool
    by: str
    """Who wrote it, for those who hear it."""
    face: Node | None = None
    new: bool = False

    def children(self) -> Iterator[Node]:
        if self.face is not None:
            yield self.face
