"""What an author writes for a `post`: its parts to choose from, who will read it, and which clues add up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.engine.scenario import Character, Line, Outcome, Scenario, Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One way to fill a part of the post."""

    id: str
    text: str
    """The words as they will stand in the post, or a name for the picture, the place or the audience. At most 60."""
    icon: str = ""
    picture: Snapshot | None = None
    """For a picture part: what will be seen."""
    tells: tuple[str, ...] = ()
    """Ids of the clues it puts into the post."""
    reaches: tuple[str, ...] = ()
    """For the audience part: ids of the readers who will see the post. Other parts leave it out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the post: words, picture, place, who is tagged, who may see it."""

    id: str
    label: str
    """At most 24 characters."""
    icon: str
    pieces: tuple[Piece, ...]
    """Two or three (6-8: two)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Somebody who might read the post. There are three."""

    id: str
    face: Character | Literal["new", "company"]
    """Who stands for them; "new" is somebody nobody knows."""
    label: str
    """"Sami, a friend", "Somebody new": at most 24 characters."""
    wanted: bool = False
    """Whether the owner wants this reader to see it."""
    says: str
    """What they say when they see it and nothing adds up for them."""
    misses: str = ""
    """What a wanted reader says when it does not reach them: "Did Ola make the team? No idea."."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clue:
    """Something a piece gives away, harmless alone."""

    id: str
    label: str
    """"School badge": at most 24 characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """Clues that add up: "badge + bus stop = school"."""

    id: str
    clues: tuple[str, ...]
    """Ids of clues; all must be in the post."""
    tells: str
    """What they tell together: "Ola's school". At most 40 characters."""
    readers: tuple[str, ...]
    """Ids of the readers to whom it is news; a friend may know it anyway."""
    says: str
    """What such a reader says: "Starfish School, and the bus stops right there."."""
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Post(Scenario):
    """A post of two to five parts, put together and seen through three readers' eyes."""

    kind: Literal["post"]
    app: str
    owner: Character
    lines: tuple[Line, ...] = ()
    """Up to three bubbles before the work."""
    wish: str
    """What the owner wants, as a bubble beside the post."""
    ask: str
    parts: tuple[Part, ...]
    """One of them may be the audience, with `reaches`; without one, everybody sees the post."""
    readers: tuple[Reader, ...]
    clues: tuple[Clue, ...]
    sums: tuple[Sum, ...]
    fine: Outcome
    """It reaches whom the owner wants, and nothing adds up for anybody to whom it is news."""
    told: Outcome
    """Something adds up; the sum's own `because` is shown with it."""
    missed: Outcome
    """Nothing adds up, but somebody wanted does not see it."""
