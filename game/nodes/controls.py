"""Nodes that can be pressed. Each carries the action it stands for; pressing hands that value to the screen's rules."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.nodes.node import Node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.moves import Action

Look = Literal["plain", "main", "card", "tile", "chip", "bar", "face", "tab", "ring", "quiet", "tool", "slot"]
"""How a button is dressed.

    plain  a paper plate              main   the one to go on with
    card   an answer: badge, words    tile   a tall card, picture above words
    chip   a pill in a list           bar    in the top bar
    face   a round face               tab    a page of a fictional app
    ring   Help, with the life ring   quiet  words only, inside another plate
    tool   a tool of a chat, or a reply
    slot   a place that is still empty: dashed
"""


@dataclass(frozen=True, slots=True)
class Button(Node):
    """Something to press."""

    label: str
    action: Action
    look: Look = "plain"
    icon: str = ""
    note: str = ""
    """A second, smaller line."""
    badge: int | None = None
    """0 to 3: the answer's letter and shape; also its key, 1 to 4."""
    chosen: bool = False
    """Picked, or the page one is on."""
    tried: bool = False
    """Has been looked at before: a small tick."""
    content: Node | None = None
    """What is drawn instead of icon and label; the label is then only spoken."""
    above: Node | None = None
    """For a tile: the picture over the words."""
    key: str = ""
    """A key that presses it from anywhere on the screen: "h", "escape"."""
    wide: bool = False
    """Takes all the width there is."""

    def children(self) -> Iterator[Node]:
        if self.above is not None:
            yield self.above
        if self.content is not None:
            yield self.content


@dataclass(frozen=True, slots=True)
class Toggle(Node):
    """A switch that is on or off; the whole row is the target."""

    label: str
    on: bool
    action: Action
    icon: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """One way a row of segments can stand."""

    label: str
    action: Action
    chosen: bool
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Segments(Node):
    """One of two to five ways, side by side; at most one is chosen. Each segment is a target of its own."""

    label: str
    segments: tuple[Segment, ...]
    icon: str = ""
    note: str = ""
    marked: bool = False
    """Just changed: tinted, and it says so."""
    own: bool = False
    """The chosen one keeps its own icon: where a tick means something else, none shows what is chosen."""
    beside: bool = False
    """The label stands beside the ways, not over them, where both have room."""


Pressable = Button | Toggle | Segments
