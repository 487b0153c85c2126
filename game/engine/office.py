"""The grown-ups' office: what it asks at the gate, and its pages. Plain values; nothing of any child is in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Paper = Literal["answers", "openers", "telling", "settings"]
"""The sheet on which a page can be taken along."""
Manner = Literal["plain", "numbered", "framed"]
"""How the lines of a part stand: behind dots, behind numbers, or in a frame of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One of the long sentences at the gate."""

    says: str
    because: str = ""
    """Said kindly if it is pressed and is not the one; empty for the one that opens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """A question that an adult answers at once, and that a small child does not care to read. Nothing is kept of it."""

    ask: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A real service and what its settings are called. Behind the gate and on the adults' sheet, and nowhere else."""

    title: str
    points: tuple[str, ...]
    source: str
    """Where and when that was read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A heading, and what stands under it."""

    heading: str = ""
    manner: Manner = "plain"
    says: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    openers: tuple[str, ...] = ()
    """Sentences to begin a talk with."""
    services: tuple[Service, ...] = ()
    guidelines: bool = False
    """The guidelines for children follow here, each with its island."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One question and its answer."""

    id: str
    icon: str
    title: str
    """In the list."""
    heading: str
    """The question."""
    parts: tuple[Part, ...]
    source: str = ""
    """Where it comes from and how old that is, as words: nothing to press."""
    leads: tuple[str, ...] = ()
    """Other pages, or "help"."""
    paper: Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """What `office.yaml` holds."""

    gate: Gate
    pages: tuple[Page, ...]

    def page(self, name: str) -> Page:
        """The page of this id; the first one where there is none."""
        return next((page for page in self.pages if page.id == name), self.pages[0])
