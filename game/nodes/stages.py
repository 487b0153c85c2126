"""Whole working areas with an arrangement of their own: the story, the settings lab, the bay; and the screen around."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.nodes.leaves import Dots, Figure, Text
from game.nodes.node import Node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.nodes.boxes import Bubble
    from game.nodes.controls import Button, Segments, Toggle


@dataclass(frozen=True, slots=True)
class Stage(Node):
    """A story: who speaks, what the device shows, what can be done. The eye goes bubble, picture, question, answers."""

    bubble: Bubble | None
    figure: Figure | None
    exhibit: Node | None
    """A gadget. Where room is very short it is folded behind a button."""
    panel: Node
    """Question and answers, or feedback."""
    listeners: tuple[Figure, ...] = ()
    """Others in the story, standing by where there is room."""
    exhibit_name: str = ""
    """What the button says that unfolds it: "Show the post"."""
    broad: bool = False
    """Few big answers (6-8): the panel takes all the width under the bubble."""

    def children(self) -> Iterator[Node]:
        for node in (self.bubble, self.figure, self.exhibit, self.panel, *self.listeners):
            if node is not None:
                yield node


@dataclass(frozen=True, slots=True)
class Beam(Node):
    """A lamp and what it reaches: one setting's item, face by face."""

    item: str
    icon: str
    lit: tuple[bool, ...]
    """One for each audience, near to far; the company last, if it is shown."""
    changed: tuple[bool, ...]
    faces: tuple[str, ...]
    """Who stands for each audience, for where no row of faces stands above."""
    spoken: str
    """"My school. Seen by family, friends, and the company."."""


@dataclass(frozen=True, slots=True)
class LabRow(Node):
    """One line of the settings page, with the beams of the items it governs beside it."""

    control: Segments | Toggle
    beam: Beam | None
    note: str = ""
    """What it does in plain words, where it has no lamp of its own."""
    sign: str = ""
    """The icon beside the note."""

    def children(self) -> Iterator[Node]:
        yield self.control
        if self.beam is not None:
            yield self.beam
        elif self.note:
            yield Text(self.note, "small")


@dataclass(frozen=True, slots=True)
class Lab(Node):
    """The settings lab: the fictional app's page at the start, the "seen by" panel at the end, row beside row."""

    app: str
    owner: str
    """"Ola's settings"."""
    heading: str
    goals: Node
    tabs: tuple[Button, ...]
    rows: tuple[LabRow, ...]
    faces: tuple[Button, ...]
    """One for each audience: press to look through their eyes. The company last, if `company`."""
    company: bool
    sums: tuple[str, ...]
    """"3 of 4", for each face."""
    foot: Node
    """What has just changed, with undo; or the hint."""
    after: Node
    """Under the settings: done, hint."""

    def children(self) -> Iterator[Node]:
        yield self.goals
        yield from self.tabs
        yield from self.rows
        yield from self.faces
        yield self.foot
        yield self.after


@dataclass(frozen=True, slots=True)
class Isle(Node):
    """An island on the map: a picture and a plate, pressed as one."""

    button: Button
    art: str
    x: int
    y: int
    """Centre in the 1920 × 1080 space of the map."""
    state: str
    """new, visited, starred, sleeping, repair; or bottle, which is no island: it drifts, and is smaller."""
    words: str
    """The state in words: "1 of 5 done"."""
    here: bool = False

    def children(self) -> Iterator[Node]:
        yield self.button


@dataclass(frozen=True, slots=True)
class BayMap(Node):
    """The bay with its islands; a list where letters are large."""

    isles: tuple[Isle, ...]
    boat: tuple[int, int]
    """Where the player's boat lies."""
    bottle: Isle | None = None
    """A message that has drifted in."""

    def children(self) -> Iterator[Node]:
        if self.bottle is not None:
            yield self.bottle
        yield from self.isles


@dataclass(frozen=True, slots=True)
class Bar(Node):
    """The top bar: where back leads, where I am, extras, and Help, always last and always there."""

    back: Button | None
    title: str
    dots: Dots | None
    extras: tuple[Button, ...]
    help: Button
    caption: str = ""
    """What was last heard, in words."""

    def children(self) -> Iterator[Node]:
        if self.back is not None:
            yield self.back
        if self.title:
            yield Text(self.title, "h3")
        if self.dots is not None:
            yield self.dots
        if self.caption:
            yield Text(self.caption, "small")
        yield from self.extras
        yield self.help


@dataclass(frozen=True, slots=True)
class Standing:
    """Somebody standing in the scene for company; place and height in units, the feet at `y`."""

    who: str
    mood: str
    x: int
    y: int
    height: int


@dataclass(frozen=True, slots=True)
class Toast(Node):
    """One sentence at the bottom that stays until the next press, with at most one way back."""

    text: str
    undo: Button | None = None
    icon: str = "check"

    def children(self) -> Iterator[Node]:
        yield Text(self.text)
        if self.undo is not None:
            yield self.undo


@dataclass(frozen=True, slots=True)
class Screen(Node):
    """Everything a person meets at one moment."""

    name: str
    """What this is, spoken on arrival and used as a file name: "Name Beach, The new jumper"."""
    backdrop: str
    """A scene, "bay-map", "title-scene", or "waves" for working screens."""
    bar: Bar
    body: Node
    standing: tuple[Standing, ...] = ()
    dialog: Node | None = None
    """Over everything but Help; what lies behind is silent meanwhile."""
    toast: Toast | None = None
    young: bool = False
    """Larger letters, for the youngest."""
    first: str = ""
    """The id that has the focus on arrival; left out, the first thing in the body that can be pressed."""

    def children(self) -> Iterator[Node]:
        if self.dialog is None:
            yield self.bar
            yield self.body
        else:
            yield self.dialog
            yield self.bar.help
        if self.toast is not None:
            yield self.toast
