"""Ripples: a sea that a post gets through within a day, though not to its last corner, and a guess that surprises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.content.problems import Finding, Path
from game.content.rules.counts import between, even, longest
from game.kinds.ripple.rules import TELLINGS
from game.kinds.ripple.spread import LEAST, MOST, missing, spread

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.kinds.ripple.model import Ripple, Sea

_PER_CENT = {"far": (0, 100), "passes": (1, 100), "keeps": (1, 100)}
_SMALL = 40
"""Per cent of the people: the smallest guess is at most so many, well below what happens."""


def findings(scenario: Ripple, at: Path) -> Iterator[Finding]:
    young = scenario.band == "6-8"
    for key in ("ask", "mend_ask"):
        yield from longest(getattr(scenario, key), 160 if young else 280, (*at, key))
    for key in ("hour", "day", "deleted", "compared"):
        yield from longest(getattr(scenario, key), 120 if young else 200, (*at, key))
    yield from between(len(scenario.lines), 0, 3, "lines", at)
    yield from _mends(scenario, at)
    yield from _guesses(scenario, at)
    wrong = list(_sea(scenario.sea, (*at, "sea"), young=young))
    yield from wrong
    if not wrong:
        yield from _travels(scenario, at)


def _mends(scenario: Ripple, at: Path) -> Iterator[Finding]:
    here = (*at, "mends")
    yield from between(len(scenario.mends), 2, 2 if scenario.band == "6-8" else 4, "mends", at)
    for m, mend in enumerate(scenario.mends):
        yield from longest(mend.text, 60, (*here, m, "text"))
    yield from even([mend.text for mend in scenario.mends], here)
    if not any(mend.course in {"great-course", "ask-the-keeper"} for mend in scenario.mends):
        hint = "let one of them be a great-course, or ask the keeper"
        yield Finding(here, "no-solution", "none of the ways mends it", hint)


def _guesses(scenario: Ripple, at: Path) -> Iterator[Finding]:
    here, guesses, people = (*at, "guesses"), scenario.guesses, scenario.sea.people
    yield from between(len(guesses), 2, 2 if scenario.band == "6-8" else 3, "guesses", at)
    if list(guesses) != sorted(set(guesses)):
        yield Finding(here, "wrong-count", "the guesses do not go from few to many", "write the smallest first")
    for g, guess in enumerate(guesses):
        if not 1 <= guess <= people:
            yield Finding((*here, g), "wrong-count", f"{guess} is not a number of the {people} people in this sea")
    if guesses and 100 * min(guesses) > _SMALL * people:
        hint = f"let the smallest be {_SMALL * people // 100} or less"
        yield Finding(here, "already-solved", "even the smallest guess is close to what happens", hint)


def _sea(sea: Sea, at: Path, *, young: bool) -> Iterator[Finding]:
    yield from _within("people", sea.people, (10, 14 if young else 36), at)
    yield from _within("knows", sea.knows, (2, 6), at)
    if sea.knows % 2:
        hint = "half of them live on each side"
        yield Finding((*at, "knows"), "wrong-count", f"'knows' is {sea.knows}, and should be an even number", hint)
    for key, ends in _PER_CENT.items():
        yield from _within(key, getattr(sea, key), ends, at)


def _within(key: str, number: int, ends: tuple[int, int], at: Path) -> Iterator[Finding]:
    least, most = ends
    if not least <= number <= most:
        yield Finding((*at, key), "wrong-count", f"'{key}' is {number}, and should be {least} to {most}")


def _travels(scenario: Ripple, at: Path) -> Iterator[Finding]:
    """Every telling of this sea is worth watching."""
    for telling in range(TELLINGS):
        told = spread(scenario.sea, scenario.id, telling)
        if missing(told):
            share = 100 * told.seen(told.day) // len(told.people)
            sentence = (
                f"the post comes to {share} per cent of the people, {told.kept(told.day)} of them with a copy; "
                f"it should be {LEAST} to {MOST} per cent, and two copies or more"
            )
            hint = "change 'passes' or 'knows' if it goes too far or not far enough, 'keeps' for copies"
            yield Finding((*at, "sea"), "no-solution", sentence, hint)
            return
