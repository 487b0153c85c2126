"""What a sheet of paper is made of: values in the order in which they are read, in the language in use.

Nothing here knows how large a page is. Every text may hold `*bold*` as everywhere else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

Look = Literal["poster", "display", "title", "heading", "lead", "card", "strong", "body", "small"]
"""From the largest to the smallest; the smallest is 12 points."""


class Block:
    """A part of a sheet."""

    __slots__ = ()

    def texts(self) -> Iterator[str]:
        """Everything printed in it, in the order in which it is read."""
        yield from ()


@dataclass(frozen=True, slots=True)
class Words(Block):
    """A paragraph."""

    text: str
    look: Look = "body"
    centred: bool = False

    def texts(self) -> Iterator[str]:
        yield self.text


@dataclass(frozen=True, slots=True)
class Picture(Block):
    """A drawing for joy, in the middle; whoever does not see it misses nothing."""

    name: str
    """Below assets/art, such as "icons/lighthouse"."""
    size: float


@dataclass(frozen=True, slots=True)
class Masthead(Block):
    """The top of a page: what this is, and a line about it."""

    title: str
    line: str
    icon: str = "lighthouse"

    def texts(self) -> Iterator[str]:
        yield self.title
        yield self.line


@dataclass(frozen=True, slots=True)
class Band(Block):
    """A heading in a frame of its own."""

    text: str
    icon: str

    def texts(self) -> Iterator[str]:
        yield self.text


@dataclass(frozen=True, slots=True)
class Label(Block):
    """The head of a card: an icon and a name."""

    text: str
    icon: str

    def texts(self) -> Iterator[str]:
        yield self.text


@dataclass(frozen=True, slots=True)
class Tick(Block):
    """A box to tick, and what it stands for."""

    text: str
    details: tuple[str, ...] = ()

    def texts(self) -> Iterator[str]:
        yield self.text
        yield from self.details


@dataclass(frozen=True, slots=True)
class Blank(Block):
    """A line to write on by hand, and under it what belongs there."""

    label: str = ""
    centred: bool = False
    part: float = 1.0
    """How much of the width it takes."""
    tight: bool = False
    """Has less room above it: on a card for a pocket."""

    def texts(self) -> Iterator[str]:
        if self.label:
            yield self.label


@dataclass(frozen=True, slots=True)
class Part(Block):
    """One part of a plan: what it is about, what stands in the story's plan, and a line for one's own."""

    icon: str
    label: str
    story: str = ""
    own: str = ""
    """What stands before the line to write on."""
    number: str = ""
    """Which finger of the hand it is."""

    def texts(self) -> Iterator[str]:
        yield from (text for text in (self.number, self.label, self.story, self.own) if text)


@dataclass(frozen=True, slots=True)
class Starred(Block):
    """Short texts behind stars, in two columns."""

    rows: tuple[str, ...]

    def texts(self) -> Iterator[str]:
        yield from self.rows


@dataclass(frozen=True, slots=True)
class Measured:
    """One line of the chart: where on the way a face (felt) and a star (shown) stand. No number is ever printed."""

    icon: str
    text: str
    felt: int | None
    """Place of the face, 0 to 2; None where nothing was said."""
    shown: int | None
    """Place of the star."""
    said: str
    """Both in words, for those who cannot see the picture."""


@dataclass(frozen=True, slots=True)
class Chart(Block):
    """Three places on the way, and on each line a face and a star."""

    face: str
    """What a face stands for."""
    star: str
    places: tuple[str, str, str]
    rows: tuple[Measured, ...]

    def texts(self) -> Iterator[str]:
        yield from (self.face, self.star, *self.places, *(row.text for row in self.rows))


@dataclass(frozen=True, slots=True)
class Beside(Block):
    """Two columns of the same width."""

    start: tuple[Block, ...]
    end: tuple[Block, ...]

    def texts(self) -> Iterator[str]:
        for block in (*self.start, *self.end):
            yield from block.texts()


@dataclass(frozen=True, slots=True)
class Columns(Block):
    """Some columns of the same width."""

    columns: tuple[tuple[Block, ...], ...]
    gap: float = 6.0
    """Between the blocks of a column."""

    def texts(self) -> Iterator[str]:
        for column in self.columns:
            for block in column:
                yield from block.texts()


@dataclass(frozen=True, slots=True)
class Together(Block):
    """Blocks that stay on one page."""

    inside: tuple[Block, ...]
    gap: float = 7.0

    def texts(self) -> Iterator[str]:
        for block in self.inside:
            yield from block.texts()


@dataclass(frozen=True, slots=True)
class Flanked(Block):
    """Blocks between two of the crew."""

    start: str
    inside: tuple[Block, ...]
    end: str

    def texts(self) -> Iterator[str]:
        for block in self.inside:
            yield from block.texts()


@dataclass(frozen=True, slots=True)
class Framed(Block):
    """Blocks in a frame."""

    inside: tuple[Block, ...]

    def texts(self) -> Iterator[str]:
        for block in self.inside:
            yield from block.texts()


@dataclass(frozen=True, slots=True)
class Hand(Block):
    """A hand with a number on each finger, and beside it what the fingers stand for."""

    fingers: tuple[Part, ...]
    said: str
    """The picture in words."""

    def texts(self) -> Iterator[str]:
        for part in self.fingers:
            yield from part.texts()


@dataclass(frozen=True, slots=True)
class Space(Block):
    """Takes its share of what is left over on the page, so that a page is filled and not top-heavy."""

    share: float = 1.0
    most: float = 0.0
    """How many points at most; 0 for any number. Those that are limited are served first."""


@dataclass(frozen=True, slots=True)
class Cutouts(Block):
    """Cards to cut out. What stands before them on a sheet heads each of its pages."""

    cards: tuple[tuple[Block, ...], ...]
    size: tuple[float, float] | None = None
    """Width and height; without it they are as large as the page allows."""
    folded: bool = False
    """The two of a row are one card, folded in the middle."""
    across: int = 2
    """How many lie side by side. Where it is one, each is as high as it needs to be, and all are on one page."""
    rows: int = 0
    """How many rows a page has; without it as many as the longest card allows."""

    def texts(self) -> Iterator[str]:
        for card in self.cards:
            for block in card:
                yield from block.texts()


@dataclass(frozen=True, slots=True)
class Sheet:
    """Something to print: one page or a few."""

    name: str
    """Of its file, without an ending."""
    title: str
    blocks: tuple[Block, ...]
    framed: bool = False
    """Has a frame around the page, as a certificate has."""
    foot: str = ""
    """Stands at the foot of each page beside its number. What goes to children or home has none."""

    def texts(self) -> Iterator[str]:
        for block in self.blocks:
            yield from block.texts()


@dataclass(frozen=True, slots=True)
class Pack:
    """Sheets that belong together, in one file."""

    name: str
    title: str
    sheets: tuple[Sheet, ...]

    def texts(self) -> Iterator[str]:
        for sheet in self.sheets:
            yield from sheet.texts()
