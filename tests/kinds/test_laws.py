"""What holds for every kind of scenario, tried on the hand-made ones and along random ways."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.moves import Action, Again, Glance, SailOn
from game.engine.walk import Walk, walk_scenario
from game.errors import IllegalAction
from game.kinds import KINDS, AnyScenario, kind_of
from game.kinds.chat.rules import CarryOn, Use
from game.kinds.choice.rules import Back, Next, Pick
from game.kinds.settings.rules import Finish, Put
from tests.kinds.examples import EXAMPLES
from tests.kinds.laws import from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.moves import Step

scenarios = pytest.mark.parametrize("scenario", EXAMPLES, ids=lambda scenario: scenario.kind)


@cache
def walked(scenario: AnyScenario) -> Walk[Any]:
    return walk_scenario(kind_of(scenario), scenario)


@dataclass(frozen=True, slots=True)
class Nonsense(Action):
    """No rule has ever heard of it."""


STRANGERS = (
    Nonsense(),
    Glance("look", "street"),
    *(Again(), SailOn(), Next(), Back(), CarryOn(), Finish()),
    *(Pick("crop"), Pick(""), Use("proof"), Use(""), Put("bio", "off"), Put("", "")),
)


def test_both_lists_of_kinds_name_the_same_kinds() -> None:
    assert [get_args(get_type_hints(scenario)["kind"])[0] for scenario in get_args(AnyScenario)] == list(KINDS)


@scenarios
def test_a_kind_keeps_the_contract(scenario: AnyScenario) -> None:
    for name in ("start", "offered", "step", "finished", "texts"):
        assert callable(getattr(kind_of(scenario), name))


@scenarios
def test_an_end_is_always_in_reach_and_no_offer_is_refused(scenario: AnyScenario) -> None:
    found = walked(scenario)
    assert found.whole
    assert found.ends
    assert found.stuck == []
    assert found.refused == []


@scenarios
def test_whatever_is_not_offered_is_refused(scenario: AnyScenario) -> None:
    kind = kind_of(scenario)
    found = walked(scenario)
    known = {action for state in found.states for action in kind.offered(scenario, state)} | set(STRANGERS)
    for state in found.states[:500]:
        for action in known - set(kind.offered(scenario, state)):
            with pytest.raises(IllegalAction):
                kind.step(scenario, state, action)


@scenarios
def test_nothing_is_offered_twice_and_nothing_after_the_end(scenario: AnyScenario) -> None:
    kind = kind_of(scenario)
    for state in walked(scenario).states:
        offered = kind.offered(scenario, state)
        assert len(offered) == len(set(offered))
        assert kind.finished(scenario, state) == (not offered)


@scenarios
def test_every_state_survives_a_journey_as_text(scenario: AnyScenario) -> None:
    for state in walked(scenario).states:
        assert from_json(type(state), to_json(state)) == state


@scenarios
@given(seed=st.integers(0, 10**6), picks=st.lists(st.integers(0, 50), max_size=30))
def test_replay_is_deterministic(scenario: AnyScenario, seed: int, picks: list[int]) -> None:
    kind = kind_of(scenario)

    def played() -> Iterator[Step[Any]]:
        state = kind.start(scenario, seed)
        for pick in picks:
            offered = kind.offered(scenario, state)
            if not offered:
                break
            led = kind.step(scenario, state, offered[pick % len(offered)])
            state = led.state
            yield led

    assert list(played()) == list(played())
