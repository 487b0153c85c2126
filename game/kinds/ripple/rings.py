"""Where everybody of a ripple stands: rings of steps around the owner, and beside each one those it went on to."""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate
from math import cos, pi, sin
from statistics import fmean
from typing import TYPE_CHECKING

from game.kinds.ripple.spread import DAY
from game.nodes import Dot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.kinds.ripple.spread import Spread
    from game.nodes import MarkState

_FIRST = 340
"""How far out the first ring lies at least: the owner's face is inside it."""
_ROOM = 17
"""How far out it lies for each one on it, where they are many: neighbours there stand some 80 apart."""
_GAPS = (430, 360, 300, 240, 200, 165)
"""How far apart neighbours on a ring stand, of 1000: as far as they can without going far from whoever they hang on."""
_FAR = 0.75
"""That far, as an angle."""


def rings(told: Spread) -> tuple[int, ...]:
    """How far out each ring lies, of 1000: only those on which somebody stands."""
    ring, _ = _hung(told)
    last = max(ring.values())
    first = max(_FIRST, _ROOM * sum(number == 1 for number in ring.values()))
    return tuple(first + (1000 - first) * number // max(1, last - 1) for number in range(last))


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
    """The outermost ring there may be: whoever it never came to stands one further out, if there is room."""
    return min(DAY, told.day + any(person.step == 0 for person in told.people))


@lru_cache(maxsize=32)
def _places(told: Spread) -> tuple[tuple[int, int], ...]:
    """Where each person stands, from the middle."""
    outs = (0, *rings(told))
    ring, above = _hung(told)
    turned = _first(ring, above)
    for number in range(2, len(outs)):
        here = [one for one in ring if ring[one] == number]
        here.sort(key=lambda one: (turned[above[one]], one))
        turned |= _turned(here, [turned[above[one]] for one in here], outs[number])
    return tuple(
        (round(outs[ring[one]] * sin(turned[one])), -round(outs[ring[one]] * cos(turned[one])))
        for one in range(1, len(told.people) + 1)
    )


def _hung(told: Spread) -> tuple[dict[int, int], dict[int, int]]:
    """On which ring everybody stands, and on whom they hang; the owner, 0, is in the middle."""
    last, ring, above = _last(told), {0: 0}, {0: 0}
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
    angles: list[float] = []
    for gap in _GAPS:
        angles = _apart(wished, min(gap / out, 2 * pi / len(here)))
        if all(abs(angle - wish) < _FAR for angle, wish in zip(angles, wished, strict=True)):
            break
    return dict(zip(here, angles, strict=True))


def _apart(wished: Sequence[float], gap: float) -> list[float]:
    """Angles near those wished for, in their order round the circle, no two nearer than the gap.

    With the gaps taken off, they must only not go back, nor end further on than the circle has left.
    """
    left = max(0.0, 2 * pi - gap * len(wished))
    ahead = _rising([wish - gap * place for place, wish in enumerate(wished)])
    least = (ahead[0] + ahead[-1] - left) / 2
    return [min(max(angle, least), least + left) + gap * place for place, angle in enumerate(ahead)]


def _rising(wished: Sequence[float]) -> list[float]:
    """The nearest numbers that never fall: whoever would be overtaken meets the others at the mean of their wishes."""
    met: list[list[float]] = []
    for wish in wished:
        met.append([wish])
        while len(met) > 1 and fmean(met[-2]) > fmean(met[-1]):
            met[-2:] = [met[-2] + met[-1]]
    return [fmean(group) for group in met for _ in group]
