"""Spots: few enough of them, each inside the picture, something to find and something that may stay.

What lies where in the photos that are there is told in docs/photos.md.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from game.content.problems import Finding, Path, guess
from game.content.rules.counts import between, longest
from game.content.rules.pictures import drawn
from game.kinds.spot.photo import space

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.kinds.spot.model import Spot, SpotTheClue

SMALLEST = 40
"""No side of an area is shorter, in the picture's own space: a finger could not mean it."""


def findings(scenario: SpotTheClue, at: Path) -> Iterator[Finding]:
    young = scenario.band == "6-8"
    yield from longest(scenario.ask, 100, (*at, "ask"))
    yield from longest(scenario.caption, 60, (*at, "caption"))
    yield from between(len(scenario.lines), 0, 3, "lines", at)
    yield from between(len(scenario.spots), 3, 4 if young else 8, "spots", at)
    for s, spot in enumerate(scenario.spots):
        yield from longest(spot.label, 24, (*at, "spots", s, "label"))
        yield from longest(spot.tells, 40, (*at, "spots", s, "tells"))
    yield from _both(scenario, at)
    yield from _picture(scenario, at)


def _both(scenario: SpotTheClue, at: Path) -> Iterator[Finding]:
    """There is something to find, and something that would be a pity to cover."""
    clues = [spot.clue for spot in scenario.spots]
    if not any(clues):
        yield Finding((*at, "spots"), "already-solved", "no spot is a clue, so there is nothing to find")
    elif all(clues):
        hint = "add something harmless: being in control is not hiding everything"
        yield Finding((*at, "spots"), "wrong-options", "every spot is a clue, so covering everything would do", hint)


def _picture(scenario: SpotTheClue, at: Path) -> Iterator[Finding]:
    """The picture is there, and every area lies in it."""
    if scenario.picture not in drawn("scenes"):
        sentence = f"there is no picture '{scenario.picture}' in assets/art/scenes"
        yield Finding((*at, "picture"), "no-picture", sentence, guess(scenario.picture, drawn("scenes")))
        return
    if scenario.crew and scenario.picture.startswith("photo-"):
        yield Finding((*at, "crew"), "wrong-crew", "nobody can stand in a photo", "take a scene, or leave crew out")
    wide, high = space(scenario.picture)
    for s, spot in enumerate(scenario.spots):
        here = (*at, "spots", s, "area")
        left, top, across, down = spot.area
        if left < 0 or top < 0 or left + across > wide or top + down > high:
            yield Finding(here, "wrong-shape", f"the area reaches out of the picture, which is {wide} × {high}")
        elif min(across, down) < SMALLEST:
            yield Finding(here, "wrong-shape", f"no side may be shorter than {SMALLEST}", "a finger must find it")
    for (_, one), (number, other) in combinations(enumerate(scenario.spots), 2):
        if _overlap(one, other):
            sentence = f"'{other.id}' lies over '{one.id}'"
            yield Finding((*at, "spots", number, "area"), "wrong-shape", sentence, "make one of the two smaller")


def _overlap(one: Spot, other: Spot) -> bool:
    (left, top, wide, high), (x, y, across, down) = one.area, other.area
    return left < x + across and x < left + wide and top < y + down and y < top + high
