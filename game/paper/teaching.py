"""What a lesson on paper is made of, beside the blocks of every sheet: votes, times, steps. Values in reading order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.paper.sheet import Block
from game.words import letters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.paper.sheet import Look


@dataclass(frozen=True, slots=True)
class Point(Block):
    """One of a list."""

    text: str
    icon: str = ""
    """Before it; a dot without one."""

    def texts(self) -> Iterator[str]:
        yield self.text


@dataclass(frozen=True, slots=True)
class Numbered(Block):
    """A step: its number in a ring, what to do, and how."""

    number: str
    text: str
    details: tuple[str, ...] = ()

    def texts(self) -> Iterator[str]:
        yield from (self.number, self.text, *self.details)


@dataclass(frozen=True, slots=True)
class Timed(Block):
    """What comes at which minute."""

    minute: str
    text: str

    def texts(self) -> Iterator[str]:
        yield self.minute
        yield self.text


@dataclass(frozen=True, slots=True)
class Flow(Block):
    """What follows what: icons with words, and an arrow from each to the next."""

    steps: tuple[tuple[str, str], ...]
    """Icon and text."""

    def texts(self) -> Iterator[str]:
        yield from (text for _, text in self.steps)


@dataclass(frozen=True, slots=True)
class Bubble(Block):
    """What somebody says."""

    text: str

    def texts(self) -> Iterator[str]:
        yield self.text


@dataclass(frozen=True, slots=True)
class Badge(Block):
    """A letter in its shape, large and in the middle: A circle, B square, C triangle, D diamond."""

    place: int
    size: float

    def texts(self) -> Iterator[str]:
        yield letters()[self.place]


@dataclass(frozen=True, slots=True)
class Lettered(Block):
    """An answer, or what is told of it, behind its letter and shape."""

    place: int
    text: str
    icon: str = ""
    look: Look = "body"
    """The shape grows with the letters."""

    def texts(self) -> Iterator[str]:
        yield letters()[self.place]
        yield self.text


@dataclass(frozen=True, slots=True)
class Counted:
    """An answer and its votes."""

    text: str
    """Empty where only its letter stands."""
    first: int
    second: int | None
    """None where there was no second vote."""


@dataclass(frozen=True, slots=True)
class Tally(Block):
    """A question and its votes as bars: dashed before the talk, full after it."""

    title: str
    question: str
    rows: tuple[Counted, ...]
    most: int
    """Votes of the longest bar on the sheet."""

    def texts(self) -> Iterator[str]:
        yield from filter(None, (self.title, self.question))
        for place, row in enumerate(self.rows):
            yield from filter(None, (letters()[place], row.text, str(row.first)))
            if row.second is not None:
                yield str(row.second)


@dataclass(frozen=True, slots=True)
class Legend(Block):
    """What the bars of a tally stand for."""

    first: str
    second: str

    def texts(self) -> Iterator[str]:
        yield self.first
        yield self.second
