"""How something travels among people: the net of them, what its marks mean, numbers as bars, and moments on a line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.nodes.node import Node

if TYPE_CHECKING:
    from collections.abc import Iterator

MarkState = Literal["saw", "kept", "missed", "gone"]
"""What one person has, each by a shape of its own, never by colour alone.

    saw   a circle with an eye       kept    a square with two sheets
    gone  a dashed circle            missed  a small empty circle
"""


@dataclass(frozen=True, slots=True)
class Mark(Node):
    """A person of a net by itself, as beside the words that say what it means."""

    state: MarkState
    size: int = 54


@dataclass(frozen=True, slots=True)
class Dot:
    """One person of a net."""

    x: int
    y: int
    """From the middle: -1000 and 1000 are the edges, whatever shape the place has."""
    state: MarkState
    by: int
    """Where the line to this person comes from: another's place among the dots, or -1 for the middle."""
    line: Literal["sent", "open", ""]
    """Thick if it came along that line, dashed if it did not; no line once the post is gone."""
    fresh: int = 0
    """It has just come: 1 for the first ring that does so, 2 for the next; 0 if nothing is new here."""


@dataclass(frozen=True, slots=True)
class Net(Node):
    """People in rings around the one it comes from. Its meaning is in `spoken`; nobody needs to see it."""

    owner: str
    mood: str
    rings: tuple[int, ...]
    """How far out each ring lies, as x and y of a dot."""
    dots: tuple[Dot, ...]
    spoken: str
    """"17 of 24 have seen it, 4 keep a copy."."""


@dataclass(frozen=True, slots=True)
class Tally(Node):
    """A number as a bar, out of a whole. A guess is dashed, what happened is full, what did not happen is hollow."""

    label: str
    """Empty where words beside it say what it is."""
    count: int
    whole: int
    look: Literal["guess", "truth", "other"]
    large: bool = False
    """To be read from the back of a classroom: more so what happened than a guess."""


@dataclass(frozen=True, slots=True)
class Timeline(Node):
    """Moments one after the other, each with its word and icon: ticked, now, or still to come."""

    moments: tuple[tuple[str, str], ...]
    now: int


@dataclass(frozen=True, slots=True)
class Chart(Node):
    """A net that takes all the room there is; beside it what is said of it, and the way on, which stays in sight."""

    told: Node
    net: Net
    legend: Node
    """Says in words and numbers what the net shows: where room is very short the net is folded behind a button."""
    panel: Node
    foot: Node
    net_name: str
    """What the button says that unfolds the net."""

    def children(self) -> Iterator[Node]:
        yield from (self.told, self.net, self.legend, self.panel, self.foot)
