"""What a facilitator needs for one island: why, what children often think, what to talk about, and a letter home."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.engine.level import Words  # noqa: TC001 - the doors read these types at run time
from game.engine.scenario import Band  # noqa: TC001

Strand = Literal[
    "self-image-and-identity",
    "online-relationships",
    "online-reputation",
    "online-bullying",
    "managing-online-information",
    "health-wellbeing-and-lifestyle",
    "privacy-and-security",
    "copyright-and-ownership",
]
"""The eight strands of the UK framework "Education for a Connected World" (2020)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Where an aim stands in that framework."""

    strand: Strand
    ages: Literal["4-7", "7-11", "11-14"]
    says: str
    """What it asks of children of that age, in plain words of ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thought:
    """Something children often think, and how to answer it without making anybody small."""

    children: str
    """In a child's words."""
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """Questions to talk about, two to four for each reading band."""

    young: tuple[str, ...]
    middle: tuple[str, ...]
    older: tuple[str, ...]

    def told(self, band: Band) -> tuple[str, ...]:
        return {"6-8": self.young, "9-11": self.middle, "12-14": self.older}[band]


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """What `class.yaml` holds."""

    aims: tuple[str, ...]
    """Two or three; each goes after "Children can …"."""
    framework: tuple[Link, ...]
    thoughts: tuple[Thought, ...]
    """Three or four."""
    talk: Talk
    leaving: Words
    """The exit question: answered by a hand, a word or a card on the way out."""
    careful: str
    """What may come up here, and what to have ready before the lesson."""
    letter: str
    """The middle of the letter home: what the class did, and one thing to try at home this week."""
