"""A picture with things in it that can be pressed, and the place where one looks at it closely."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.nodes.node import Node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.moves import Action

Mark = Literal["", "covered", "lit", "open"]
"""How a thing in a picture is marked: not, under a sticker, by a hint's light, or framed because it can be read."""


@dataclass(frozen=True, slots=True)
class Hotspot:
    """A thing in a picture. Its place is not seen until it is pointed at, or its line in a list is, or it is marked."""

    id: str
    label: str
    number: int
    """The same as on its line in the list."""
    area: tuple[int, int, int, int]
    """Left, top, width and height in the picture's own space."""
    mark: Mark = ""
    action: Action | None = None
    """None where there is nothing to press any more."""
    line: str = ""
    """The id of the button in a list that stands for the same. Keyboards and voices use that one alone."""


@dataclass(frozen=True, slots=True)
class Photo(Node):
    """A picture shown whole and never mirrored, with things in it."""

    scene: str
    space: tuple[int, int]
    """Width and height of the picture's own space."""
    crew: tuple[tuple[str, str], ...]
    alt: str
    hotspots: tuple[Hotspot, ...] = ()
    highest: int = 0
    """It grows no higher than this; 0: as large as there is room."""


@dataclass(frozen=True, slots=True)
class Numeral(Node):
    """The number of a thing in a picture, on a disc."""

    number: int
    size: int = 54


@dataclass(frozen=True, slots=True)
class Lookout(Node):
    """What is looked at, and beside it what can be done. Each side scrolls by itself; pictures shrink to fit."""

    start: Node
    end: Node
    share: int = 60
    """Per cent of the width for the start, at most."""
    word: Node | None = None
    """What somebody says of it, over the start."""
    fold: str = ""
    """In one column the start is folded behind a button that says this; left out, it is shown."""
    sign: str = "photo"
    """The icon of that button."""

    def children(self) -> Iterator[Node]:
        if self.word is not None:
            yield self.word
        yield self.start
        yield self.end
