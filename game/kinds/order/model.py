"""What an author writes for an `order`: steps to be put into an order, and what makes an order good."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.engine.scenario import Line, Outcome, Scenario


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Something to do, to be put before or after the others."""

    id: str
    text: str
    """At most 40 characters: "Tell a grown-up"."""
    icon: str
    because: str
    """What it is good for, told when the order is looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """One thing that should come before another. Every order that keeps to all of these is good."""

    first: str
    """A task's id."""
    then: str
    """The id of a task that comes later."""
    because: str
    """Said kindly when it is the other way round: "Once he is blocked, the messages may be gone."."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(Scenario):
    """Three to five steps in an order; several orders are good."""

    kind: Literal["order"]
    lines: tuple[Line, ...] = ()
    """Up to three bubbles before the work."""
    ask: str
    tasks: tuple[Task, ...]
    """As written they stand in one good order; the child meets them in another, drawn by the seed."""
    rules: tuple[Before, ...]
    good: Outcome
    """When the order keeps to every rule."""
    mixed: Outcome
    """When it does not: as warm, with what can still be done."""
