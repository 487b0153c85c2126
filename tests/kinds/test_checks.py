"""A check takes the first answer, whatever its kind: nothing leads back to the work once it is answered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from game.engine.moves import Again
from game.engine.tries import CHECKS
from game.engine.walk import walk_scenario
from game.kinds import kind_of
from game.kinds.kind import Sight
from game.nodes import Button, walk
from tests.kinds.examples import EXAMPLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.scenario import Use
    from game.kinds import AnyScenario

scenarios = pytest.mark.parametrize("scenario", EXAMPLES, ids=lambda scenario: scenario.kind)


def moments(scenario: AnyScenario) -> Iterator[tuple[Any, list[Button]]]:
    """Every state that can be come to, and the buttons there."""
    kind = kind_of(scenario)
    for state in walk_scenario(kind, scenario).states:
        if not kind.finished(scenario, state):
            shown = kind.view(scenario, state, Sight((("begun", "yes"),)))
            yield state, [node for node in walk(shown.body) if isinstance(node, Button)]


def used(scenario: AnyScenario, use: Use) -> AnyScenario:
    return replace(scenario, use=use)


@scenarios
@pytest.mark.parametrize("use", CHECKS)
def test_a_check_offers_no_second_try(scenario: AnyScenario, use: Use) -> None:
    assert [state for state, buttons in moments(used(scenario, use)) if Again() in actions(buttons)] == []


@scenarios
@pytest.mark.parametrize("use", ["learn", "review"])
def test_anywhere_else_there_is_a_second_try_wherever_the_rules_have_one(scenario: AnyScenario, use: Use) -> None:
    told = used(scenario, use)
    there = [state for state, buttons in moments(told) if Again() in actions(buttons)]
    assert there == [state for state, _ in moments(told) if Again() in kind_of(told).offered(told, state)]
    assert there


@scenarios
def test_where_a_check_leads_on_that_is_the_one_thing_to_press_and_stands_out(scenario: AnyScenario) -> None:
    check = used(scenario, "check-a")
    for state, buttons in moments(check):
        offered = set(kind_of(check).offered(check, state))
        if Again() in offered:
            (on,) = [button for button in buttons if button.action in offered]
            assert (on.look, on.wide) == ("main", True)


@scenarios
def test_the_rules_of_a_check_are_those_of_any_other_story(scenario: AnyScenario) -> None:
    check = used(scenario, "check-b")
    assert walk_scenario(kind_of(check), check).came_from == walk_scenario(kind_of(scenario), scenario).came_from


def actions(buttons: list[Button]) -> list[object]:
    return [button.action for button in buttons]
