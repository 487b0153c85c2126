"""What fits into a lesson: stories to vote on or work through together, questions to talk about, both its ends."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, cycle, zip_longest
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.engine.lesson import Plan
    from game.engine.level import Level
    from game.engine.notes import Notes
    from game.engine.scenario import Band, Use
    from game.kinds import AnyScenario

RULES, LEAVING, TALK = 2, 3, 4
"""Minutes."""
QUESTION, WORK = 6, 7
"""Minutes for one question: think, vote, talk, vote again, hear why; and for what is put together by all."""
BREATHES = 45
"""From so many minutes on there is a question to talk about after every second story."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """An island that a lesson visits."""

    level: Level[AnyScenario]
    notes: Notes | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a lesson."""

    kind: Literal["rules", "story", "talk", "leaving"]
    island: str = ""
    scenario: AnyScenario | None = None
    words: str = ""
    """What is asked, in a talk and on leaving."""


def parts(plan: Plan, chapters: Sequence[Chapter]) -> tuple[Part, ...]:
    """The whole lesson, first things first; the same for the same plan and levels."""
    left = plan.minutes - RULES - LEAVING
    middle: list[Part] = []
    talks = _talks(chapters, plan.band)
    waiting = {True: _asked(chapters, plan.band), False: _worked(chapters, plan.band)}
    for turn in cycle(_RHYTHM):
        fitting = [one for one in (*waiting[turn], *waiting[not turn]) if minutes(one[1]) <= left]
        if not fitting:
            break
        for row in waiting.values():
            row[:] = [one for one in row if one != fitting[0]]
        middle.append(Part("story", *fitting[0]))
        left -= minutes(fitting[0][1])
        talk = next(talks, None) if _breathes(plan, middle) and left >= TALK else None
        if talk is not None:
            middle.append(talk)
            left -= TALK
    return Part("rules"), *middle, _leaving(chapters, plan.band)


_RHYTHM = (True, True, False)
"""Two questions to vote on, then something to work through together."""


def _breathes(plan: Plan, middle: Sequence[Part]) -> bool:
    return plan.minutes >= BREATHES and sum(one.kind == "story" for one in middle) % 2 == 0


def minutes(scenario: AnyScenario) -> int:
    """About how long a class takes over it."""
    if scenario.kind != "choice":
        return WORK
    return QUESTION * max(1, sum(bool(step.options) for step in scenario.steps))


def _asked(chapters: Sequence[Chapter], band: Band) -> list[tuple[str, AnyScenario]]:
    """What can be voted on: the stories of each island in turn, then the small ones of its bank."""
    told = [[one for one in chapter.level.telling(band) if one.kind == "choice"] for chapter in chapters]
    small = [
        [one for use in _SMALL for one in chapter.level.bank(use, band) if one.kind == "choice"] for chapter in chapters
    ]
    return [*_in_turn(chapters, told), *_in_turn(chapters, small)]


_SMALL: tuple[Use, ...] = ("review", "check-a")


def _worked(chapters: Sequence[Chapter], band: Band) -> list[tuple[str, AnyScenario]]:
    """What a class puts together, with the facilitator at the mouse."""
    rows = [[one for one in chapter.level.telling(band) if one.kind != "choice"] for chapter in chapters]
    return list(_in_turn(chapters, rows))


def _in_turn(chapters: Sequence[Chapter], rows: Sequence[Sequence[AnyScenario]]) -> Iterator[tuple[str, AnyScenario]]:
    named = ([(chapter.level.island.id, one) for one in row] for chapter, row in zip(chapters, rows, strict=True))
    return (one for one in chain.from_iterable(zip_longest(*named)) if one is not None)


def _talks(chapters: Sequence[Chapter], band: Band) -> Iterator[Part]:
    rows = [[(one.level.island.id, text) for text in one.notes.talk.told(band)] for one in chapters if one.notes]
    for one in chain.from_iterable(zip_longest(*rows)):
        if one is not None:
            yield Part("talk", one[0], None, one[1])


def _leaving(chapters: Sequence[Chapter], band: Band) -> Part:
    notes = next((one.notes for one in chapters if one.notes is not None), None)
    return Part("leaving", "", None, notes.leaving.told(band) if notes is not None else "")
