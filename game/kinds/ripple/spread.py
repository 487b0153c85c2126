"""How a post travels: a small world of people (Watts and Strogatz 1998), and by whom it comes to each of them.

Everything is drawn from the scenario's id and the telling, so a child who watches again sees the same. Person 0 is the
owner.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from game.engine.chance import numbers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.kinds.ripple.model import Sea

DAY = 4
"""Steps that a post can travel in a day: more rings could not be told apart."""
LEAST, MOST = 55, 90
"""Per cent of the people that a day's post reaches: far more than anybody meant, never quite all."""
TRIES = 200
"""So many seas are drawn for a telling, at most, until one reaches so far."""

Ties = dict[int, set[int]]
"""Who is in touch with whom, both ways."""


@dataclass(frozen=True, slots=True)
class Person:
    """What came to one person within a day."""

    step: int
    """How many hands it went through: 1 from the owner; 0 if it never came."""
    by: int
    """From whom. If it never came: who is nearest, and did not pass it on."""
    keeps: bool = False


@dataclass(frozen=True, slots=True)
class Spread:
    """Where a post has come within a day. Persons are counted from 1; the owner is not among them."""

    people: tuple[Person, ...]

    @property
    def day(self) -> int:
        """The last step."""
        return max(person.step for person in self.people)

    @property
    def hour(self) -> int:
        """The step that is reached after an hour: half of the way."""
        return (self.day + 1) // 2

    def seen(self, step: int) -> int:
        """How many have seen it up to a step."""
        return sum(0 < person.step <= step for person in self.people)

    def kept(self, step: int) -> int:
        """How many of them keep a copy."""
        return sum(0 < person.step <= step and person.keeps for person in self.people)


@lru_cache(maxsize=64)
def spread(sea: Sea, name: str, telling: int) -> Spread:
    """A telling in which there is something to see; if this sea has none, the nearest to it."""
    drawn = (_drawn(sea, f"{name}/sea/{telling}/{number}") for number in range(TRIES))
    return min(_until_told(drawn), key=missing)


def missing(told: Spread) -> int:
    """How far a telling is from one worth watching; 0 if it is one.

    It goes far, but not to everybody; deleting after an hour is better than after a day, and still comes too late.
    """
    people, hour, day = len(told.people), told.hour, told.day
    short = LEAST * people - 100 * told.seen(day)
    long = 100 * told.seen(day) - MOST * people
    late = 15 * people - 100 * (told.seen(day) - told.seen(hour))
    copies = max(0, 2 - told.kept(day)) + (told.kept(hour) < 1) + (told.kept(hour) >= told.kept(day))
    return max(0, short) + max(0, long) + max(0, late) + 100 * copies


def small_world(people: int, knows: int, far: int, chance: Iterator[int]) -> Ties:
    """Everybody in a circle, in touch with the next on both sides; then some of these ties reach across instead."""
    near = [(one, (one + away) % people) for away in range(1, knows // 2 + 1) for one in range(people)]
    ties: Ties = {one: set() for one in range(people)}
    for one, other in near:
        ties[one].add(other)
        ties[other].add(one)
    for one, other in near:
        strangers = [who for who in range(people) if who != one and who not in ties[one]]
        if next(chance) % 100 < far and strangers:
            across = strangers[next(chance) % len(strangers)]
            ties[one] ^= {other, across}
            ties[other].remove(one)
            ties[across].add(one)
    return ties


def _until_told(drawn: Iterator[Spread]) -> Iterator[Spread]:
    """The tries up to the first in which nothing is missing."""
    for told in drawn:
        yield told
        if missing(told) == 0:
            return


def _drawn(sea: Sea, name: str) -> Spread:
    chance = numbers(name)
    ties = small_world(sea.people + 1, sea.knows, sea.far, chance)
    came = _travelled(ties, sea.passes, chance)
    steps = {0: 0} | {one: step for one, (step, _) in came.items()}
    nearest = _nearest(ties, steps)
    people = []
    for one in range(1, sea.people + 1):
        if one in came:
            step, by = came[one]
            people.append(Person(step, by, keeps=next(chance) % 100 < sea.keeps))
        else:
            people.append(Person(0, nearest.get(one, 0)))
    return Spread(tuple(people))


def _travelled(ties: Ties, passes: int, chance: Iterator[int]) -> dict[int, tuple[int, int]]:
    """Step by step: the owner shows it to everybody in touch; each of them passes it on along a tie, or does not."""
    came: dict[int, tuple[int, int]] = {}
    now = [0]
    for step in range(1, DAY + 1):
        following: list[int] = []
        for one in now:
            for other in sorted(ties[one]):
                sent = one == 0 or next(chance) % 100 < passes
                if sent and other != 0 and other not in came:
                    came[other] = step, one
                    following.append(other)
        now = following
    return came


def _nearest(ties: Ties, reached: Mapping[int, int]) -> dict[int, int]:
    """For everybody whom it never reached: who is next to them on the way to those who have seen it, nearest first."""
    nearest: dict[int, int] = {}
    now = sorted(reached, key=lambda one: (reached[one], one))
    while now:
        following: list[int] = []
        for one in now:
            for other in sorted(ties[one]):
                if other not in reached and other not in nearest:
                    nearest[other] = one
                    following.append(other)
        now = following
    return nearest
