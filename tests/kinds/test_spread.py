"""The small world of a ripple: who knows whom, by whom it comes, and where everybody stands."""

from __future__ import annotations

from itertools import combinations
from math import hypot

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from game.engine.chance import numbers
from game.kinds.ripple.model import Sea
from game.kinds.ripple.rings import dots, rings
from game.kinds.ripple.spread import DAY, Person, Spread, missing, small_world, spread

USUAL = (
    Sea(people=10), Sea(people=12), Sea(people=14, keeps=30), Sea(), Sea(people=30), Sea(people=36, passes=50),
    Sea(people=24, knows=6, passes=30),
)  # fmt: skip
usual = pytest.mark.parametrize("sea", USUAL, ids=lambda sea: f"{sea.people}-{sea.knows}-{sea.passes}")
any_sea = st.builds(
    Sea, people=st.integers(10, 36), knows=st.sampled_from([2, 4, 6]), far=st.integers(0, 100),
    passes=st.integers(1, 100), keeps=st.integers(1, 100),
)  # fmt: skip

KEPT = [
    (1, 0, False), (1, 0, False), (2, 2, False), (3, 10, True), (4, 4, False), (0, 3, False),
    (0, 12, False), (0, 9, False), (2, 1, True), (2, 12, False), (1, 0, False), (1, 0, False),
]  # fmt: skip
"""Of each of twelve people: the step, by whom, and whether they keep a copy."""


def test_without_far_ties_everybody_knows_the_neighbours_on_both_sides() -> None:
    ties = small_world(10, 4, 0, numbers("a"))
    assert ties[0] == {1, 2, 8, 9}
    assert all(len(known) == 4 for known in ties.values())


@given(people=st.integers(11, 37), half=st.integers(1, 3), far=st.integers(0, 100), name=st.text(max_size=5))
def test_ties_go_both_ways_and_nobody_is_alone(people: int, half: int, far: int, name: str) -> None:
    ties = small_world(people, 2 * half, far, numbers(name))
    assert all(one in ties[other] and one != other for one, known in ties.items() for other in known)
    assert all(len(known) >= half for known in ties.values())
    assert sum(map(len, ties.values())) == 2 * half * people, "a far tie takes a near one's place"


def test_far_ties_reach_across() -> None:
    near, far = (small_world(30, 4, share, numbers("b")) for share in (0, 60))
    assert near != far


@usual
def test_a_usual_sea_has_four_tellings_worth_watching(sea: Sea) -> None:
    for name in ("rusty-door", "the-song", "lost-cap"):
        for telling in range(4):
            found = spread(sea, name, telling)
            assert missing(found) == 0
            assert 55 <= 100 * found.seen(found.day) / sea.people <= 90
            assert 2 <= found.kept(found.day) > found.kept(found.hour) >= 1


def test_the_same_telling_is_the_same_again_on_every_machine() -> None:
    spread.cache_clear()
    found = spread(Sea(people=12), "rusty-door", 0)
    assert [(person.step, person.by, person.keeps) for person in found.people] == KEPT


def test_a_hopeless_sea_is_told_all_the_same() -> None:
    found = spread(Sea(people=36, knows=2, far=0, passes=1, keeps=1), "x", 0)
    assert missing(found) > 0
    assert found.seen(found.day) >= 2


@settings(deadline=None, max_examples=25)
@given(sea=any_sea, name=st.sampled_from("abc"))
def test_it_comes_from_somebody_who_has_it(sea: Sea, name: str) -> None:
    found = spread(sea, name, 0)
    steps = (0, *(person.step for person in found.people))
    for person in found.people:
        assert 0 <= person.step <= DAY
        if person.step:
            assert steps[person.by] == person.step - 1
            assert person.step == 1 or person.by
        else:
            assert not person.keeps
    assert found.hour <= found.day


@settings(deadline=None, max_examples=25)
@given(sea=any_sea, name=st.sampled_from("abc"))
@example(sea=Sea(people=31, knows=2, far=3, passes=1, keeps=1), name="a")  # a long chain that it never came to
@example(sea=Sea(people=36, knows=2, far=10, passes=1, keeps=1), name="a")
@example(sea=Sea(people=36, knows=2, far=100, passes=1, keeps=50), name="a")  # many in touch with nobody it came to
def test_everybody_stands_on_a_ring_and_nobody_on_somebody_else(sea: Sea, name: str) -> None:
    found = spread(sea, name, 0)
    assert len(found.people) == sea.people
    nobody_on_somebody_else(found)


@st.composite
def any_way(draw: st.DrawFn) -> Spread:
    """Whatever a post could do among 10 to 36 people, also what no sea has ever been seen to do."""
    steps = [0]
    people: list[Person] = []
    crowded = draw(st.booleans())
    for one in range(1, draw(st.integers(10, 36)) + 1):
        by = 0 if one == 1 or crowded else draw(st.integers(0, one - 1))
        comes = one == 1 or ((steps[by] > 0 or by == 0) and steps[by] < DAY and draw(st.booleans()))
        steps.append(steps[by] + 1 if comes else 0)
        people.append(Person(steps[one], by))
    return Spread(tuple(people))


@settings(deadline=None)
@given(found=any_way())
@example(found=Spread((Person(1, 0),) * 36))
@example(found=Spread((Person(1, 0), *(Person(2, 1),) * 35)))
@example(found=Spread((Person(1, 0), Person(2, 1), Person(3, 2), Person(4, 3), *(Person(0, 0),) * 32)))
@example(found=Spread((Person(1, 0), Person(2, 1), Person(3, 2), Person(4, 3), *(Person(0, 4),) * 32)))
def test_wherever_it_goes_nobody_stands_on_somebody_else(found: Spread) -> None:
    nobody_on_somebody_else(found)


def nobody_on_somebody_else(found: Spread) -> None:
    shown, outs = dots(found, found.day, 0, deleted=False), rings(found)
    assert len(shown) == len(found.people)
    assert outs == tuple(sorted(outs))
    assert outs[-1] <= 1000
    assert all(min(abs(hypot(dot.x, dot.y) - out) for out in outs) < 2 for dot in shown)
    assert min(hypot(one.x - other.x, one.y - other.y) for one, other in combinations(shown, 2)) > 75
    assert all(dot.by == person.by - 1 for dot, person in zip(shown, found.people, strict=True))
