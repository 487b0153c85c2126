"""Where everybody of a ripple stands: rings of steps around the owner, and beside each one those it went on to."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from itertools import accumulate, pairwise
from math import cos, pi, sin
from typing import TYPE_CHECKING

from game.kinds.ripple.spread import DAY
from game.nodes import Dot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.kinds.ripple.spread import Spread
    from game.nodes import MarkState

_FIRST = 340
"""How far out the first ring lies: the owner's face is inside it."""
_GAPS = (430, 360, 300, 240, 200, 165)
"""How far apart neighbours on a ring stand, of 1000: as far as they can without going far from whoever they hang on."""
_FAR = 0.75
"""That far, as an angle."""


def radius(ring: int, rings: int) -> int:
    """How far out a ring lies, of 1000."""
    return _FIRST + (1000 - _FIRST) * (ring - 1) // max(1, rings - 1)


def rings(told: Spread) -> tuple[int, ...]:
    """How far out each ring lies."""
    last = _last(told)
    return tuple(radius(ring, last) for ring in range(1, last + 1))


def dots(told: Spread, now: int, before: int, *, deleted: bool) -> tuple[Dot, ...]:
    """Everybody, up to the step that the post has come to now; before, it had come to another."""
    shown = []
    for person, (x, y) in zip(told.people, _places(told), strict=True):
        came = 0 < person.step <= now
        state: MarkState = "missed" if not came else "kept" if person.keeps else "gone" if deleted else "saw"
        fresh = person.step - before if came and person.step > before else 0
        shown.append(Dot(x, y, state, person.by - 1, "" if deleted else "sent" if came else "open", fresh))
    return tuple(shown)


def _last(told: Spread) -> int:
    """The outermost ring. Whoever it never came to stands one further out than whoever is nearest, if there is room."""
    return min(DAY, told.day + any(person.step == 0 for person in told.people))


@lru_cache(maxsize=32)
def _places(told: Spread) -> tuple[tuple[int, int], ...]:
    """Where each person stands, from the middle."""
    last = _last(told)
    ring, above = _hung(told, last)
    turned = _first(ring, above)
    for number in range(2, last + 1):
        here = [one for one in ring if ring[one] == number]
        here.sort(key=lambda one: (turned[above[one]], one))
        turned |= _turned(here, [turned[above[one]] for one in here], radius(number, last))
    outs = {one: radius(ring[one], last) for one in ring if one}
    return tuple(
        (round(outs[one] * sin(turned[one])), -round(outs[one] * cos(turned[one])))
        for one in range(1, len(told.people) + 1)
    )


def _hung(told: Spread, last: int) -> tuple[dict[int, int], dict[int, int]]:
    """On which ring everybody stands, and on whom they hang; the owner, 0, is in the middle."""
    ring, above = {0: 0}, {0: 0}
    waiting = dict(enumerate(told.people, 1))
    while waiting:
        for one, person in [(one, person) for one, person in waiting.items() if person.by in ring]:
            # Beyond the last ring there is no room: they stand beside the one that they would hang on.
            above[one] = person.by if ring[person.by] < last else above[person.by]
            ring[one] = ring[above[one]] + 1
            del waiting[one]
    return ring, above


def _first(ring: dict[int, int], above: dict[int, int]) -> dict[int, float]:
    """The angles on the first ring: whoever has more people behind them gets more of the circle. The owner has none."""
    here = [one for one in ring if ring[one] == 1]
    needs = dict.fromkeys(here, 1.2)
    for one, number in ring.items():
        if number > 1:
            needs[_foremost(one, ring, above)] += 1
    turns = [2 * pi * need / sum(needs.values()) for need in needs.values()]
    wished = [start + turn / 2 for start, turn in zip(accumulate(turns, initial=0.0), turns, strict=False)]
    return {0: 0.0} | dict(zip(here, _apart(wished, 1.5 * pi / len(here)), strict=True))


def _foremost(one: int, ring: dict[int, int], above: dict[int, int]) -> int:
    """Who on the first ring somebody hangs on in the end."""
    while ring[one] > 1:
        one = above[one]
    return one


def _turned(here: Sequence[int], wished: Sequence[float], out: int) -> dict[int, float]:
    """The angle at which each one on a ring stands: near the one they hang on, and apart from their neighbours."""
    wished = _fanned(wished)
    angles: list[float] = []
    for gap in _GAPS:
        angles = _apart(wished, min(gap / out, 2 * pi / max(1, len(here))))
        if all(abs(angle - wish) < _FAR for angle, wish in zip(angles, wished, strict=True)):
            break
    return dict(zip(here, angles, strict=True))


def _fanned(wished: Sequence[float]) -> list[float]:
    """Those with the same wish a hair's breadth apart, so that each has a side to go to."""
    seen: defaultdict[float, int] = defaultdict(int)
    fanned = []
    for wish in wished:
        fanned.append(wish + 0.001 * seen[wish])
        seen[wish] += 1
    return fanned


def _apart(wished: Sequence[float], gap: float) -> list[float]:
    """Angles as near as can be to those wished for, in their order round the circle, no two nearer than the gap."""
    angles = list(wished)
    count = len(angles)
    for turn in range(240):
        if turn < 200:
            angles = [angle + 0.1 * (wish - angle) for angle, wish in zip(angles, wished, strict=True)]
        for one, other in [*pairwise(range(count)), (count - 1, 0)] if count > 1 else []:
            between = angles[other] - angles[one] + (2 * pi if other == 0 else 0)
            if between < gap:
                angles[one] -= (gap - between) / 2
                angles[other] += (gap - between) / 2
    return angles
