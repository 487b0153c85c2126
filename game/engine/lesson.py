"""A lesson as values: what was asked for, and what a class answered. Counts only; nothing about anybody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.engine.scenario import Band, Course  # noqa: TC001 - written to and read from text by their types

Minutes = Literal[20, 45, 90]
Way = Literal["hands", "cards", "phones"]
"""How a class votes: hands and cards are counted by the facilitator."""
Counts = tuple[int, ...]
"""Votes for each option, in the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a facilitator asked for."""

    islands: tuple[str, ...]
    band: Band
    minutes: Minutes
    way: Way


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of a question."""

    text: str
    course: Course
    because: str


@dataclass(frozen=True, slots=True)
class Asked:
    """One question with what the class voted, before it talked and after."""

    title: str
    """Of its story."""
    question: str
    options: tuple[Choice, ...]
    first: Counts
    second: Counts | None = None
    """None where there was no second vote."""


MISUNDERSTANDINGS = 3


def to_come_back_to(asked: tuple[Asked, ...]) -> tuple[tuple[Asked, Choice, int], ...]:
    """The most chosen options that lead into tricky waters, by the last vote on each: what to talk about once more."""
    found = [
        (one, option, count)
        for one in asked
        for option, count in zip(one.options, one.second or one.first, strict=True)
        if option.course == "tricky-waters" and count
    ]
    return tuple(sorted(found, key=lambda each: -each[2])[:MISUNDERSTANDINGS])
