"""Nodes that show something and hold nothing: words, icons, pictures, the crew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.nodes.node import Node

Style = Literal["display", "ask", "option", "h1", "h2", "h3", "choice", "body", "small", "tiny"]
"""`ask` and `option` are read from the back of a classroom."""
Tone = Literal[
    "ink", "soft", "light", "sun", "sea", "child", "adult", "great", "tide", "tricky", "keeper", "resting", "logo"
]
"""A colour by its role. `light` is for words on deep plates; `logo` stands on scenery and has a rim."""


@dataclass(frozen=True, slots=True)
class Text(Node):
    """Words. `*stars*` make bold; `==marks==` lay a soft light behind, as on a clue."""

    text: str
    style: Style = "body"
    tone: Tone = "ink"
    bold: bool = False
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Icon(Node):
    """A drawn sign beside words; silent unless it stands alone and has a name."""

    name: str
    size: int = 51
    tone: Tone = "ink"
    alt: str = ""
    disc: bool = False
    """On a small light tile, as beside feedback lines."""


@dataclass(frozen=True, slots=True)
class Picture(Node):
    """A drawing from the art folder: "islands/name-beach", "scenes/pier"."""

    art: str
    alt: str
    width: int = 0
    """0: as wide as there is room."""
    height: int = 200
    radius: int = 18
    mirrored: bool = False
    """Whether right-to-left languages see it mirrored. Photos and maps are not."""
    faded: bool = False
    cover: bool = True
    """Fill the place and crop; else fit inside it."""


@dataclass(frozen=True, slots=True)
class Snap(Node):
    """A picture in a fictional screen: a scene with some of the crew, as (character, mood), and icons on its corner."""

    scene: str
    crew: tuple[tuple[str, str], ...]
    stickers: tuple[str, ...]
    alt: str
    height: int = 240


@dataclass(frozen=True, slots=True)
class Figure(Node):
    """One of the crew, standing."""

    who: str
    mood: str
    alt: str = ""
    height: int = 480


@dataclass(frozen=True, slots=True)
class Face(Node):
    """One of the crew, or somebody new, in a round frame."""

    who: str
    """A character, or "new" for somebody nobody knows, or "company"."""
    mood: str = "neutral"
    size: int = 84
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Badge(Node):
    """The letter and shape that name an answer: A circle, B square, C triangle, D diamond."""

    place: int
    size: int = 72


@dataclass(frozen=True, slots=True)
class Dots(Node):
    """Progress: a tick for done, a pill for now, a ring for to come."""

    done: tuple[bool, ...]
    now: int
    words: str
    """The same in words: "Step 2 of 4"."""


@dataclass(frozen=True, slots=True)
class Code(Node):
    """A picture for a phone's camera: dark squares on light ones, whatever the theme; as large as there is room."""

    rows: tuple[tuple[bool, ...], ...]
    """True is dark. Without the light margin, which the window draws around it."""
    alt: str


@dataclass(frozen=True, slots=True)
class Gap(Node):
    """Empty room, `size` units long."""

    size: int = 24


@dataclass(frozen=True, slots=True)
class Rule(Node):
    """A thin line between parts."""

    tone: Tone = "soft"
