"""The walk finds what it is for: states nobody leaves, offers that are refused, stories without an end."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from game.engine.moves import Action, Sounded, Step
from game.engine.walk import Walk, walk
from game.errors import IllegalAction


@dataclass(frozen=True)
class Row(Action):
    """Row to a neighbouring buoy."""

    to: str


def sailed(start: str, *routes: str, limit: int = 100) -> Walk[str]:
    """Walk a sea in which "ab" is a route from a to b, "?" as second letter is refused, and z is home."""

    def offered(at: str) -> list[Row]:
        return [Row(route[1]) for route in routes if route[0] == at]

    def step(at: str, action: Row) -> Step[str]:
        if action.to == "?":
            raise IllegalAction(at)
        return Step(action.to, (Sounded(action.to),))

    return walk(start, offered, step, "z".__eq__, limit)  # type: ignore[arg-type]


def test_every_state_is_met_once_the_nearest_first() -> None:
    assert sailed("a", "ab", "ac", "bz", "cz", "az").states == ("a", "b", "c", "z")


def test_several_starts_are_one_walk() -> None:
    assert set(sailed("ab", "az", "bz").states) == {"a", "b", "z"}


def test_a_loop_with_a_way_out_is_no_trap() -> None:
    found = sailed("a", "ab", "ba", "bz")
    assert found.stuck == []
    assert found.ends == ["z"]


def test_a_state_without_a_way_on_is_stuck() -> None:
    assert sailed("a", "az", "ab").stuck == ["b"]


def test_a_loop_without_a_way_out_is_stuck() -> None:
    assert sailed("a", "az", "ab", "bc", "cb").stuck == ["b", "c"]


def test_a_story_without_an_end_is_stuck_from_the_start() -> None:
    assert sailed("a", "ab").stuck == ["a", "b"]


def test_an_offer_that_is_refused_is_kept() -> None:
    found = sailed("a", "az", "a?")
    assert found.refused == [("a", Row("?"))]
    assert found.stuck == []


def test_events_are_gathered() -> None:
    assert set(sailed("a", "ab", "bz").events) == {Sounded("b"), Sounded("z")}


def test_the_shortest_way_to_a_state_is_known() -> None:
    assert sailed("a", "ab", "bc", "ac", "cz").way("z") == (Row("c"), Row("z"))
    assert sailed("a", "az").way("a") == ()


@pytest.mark.parametrize(("limit", "whole"), [(2, False), (3, True)])
def test_past_the_limit_a_walk_gives_up(limit: int, whole: bool) -> None:
    assert sailed("a", "ab", "bz", limit=limit).whole is whole
