"""Every shipped scenario is walked exhaustively: no child gets stuck, and everything an author wrote can be met."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from game.engine.moves import Answered
from game.engine.scenario import Outcome
from game.engine.walk import Walk, walk_scenario
from game.kinds import kind_of
from game.kinds.chat.rules import moves_of, outcome
from game.kinds.settings.model import Control, Goal, Item
from tests.levels.shipped import BROKEN, SHIPPED, parts, shipped

if TYPE_CHECKING:
    from collections import Counter

    from game.kinds import AnyScenario
    from game.kinds.chat.model import Chat
    from game.kinds.choice.model import Choice

STATES = {"choice": 5_000, "chat": 5_000, "settings": 20_000}
"""As many states as a scenario may have. Each of 5,000 ways for a page to stand is worked, judged, closed and left."""


@cache
def _walk(name: str) -> Walk[Any]:
    return walk_scenario(kind_of(SHIPPED[name]), SHIPPED[name])


def _walked(scenario: AnyScenario) -> Walk[Any]:
    return _walk(next(name for name, one in SHIPPED.items() if one is scenario))


def test_every_island_opens() -> None:
    assert BROKEN == {}


@shipped()
def test_every_state_leads_to_an_end(scenario: AnyScenario, walked: Counter[str]) -> None:
    found = _walked(scenario)
    walked.update(scenarios=1, states=len(found.states), ends=len(found.ends), stuck=len(found.stuck))
    walked["largest"] = max(walked["largest"], len(found.states))
    assert found.whole, "a loop in a chat, or far too many ways"
    assert len(found.states) <= STATES[scenario.kind]
    assert found.ends
    assert not found.refused, found.refused[0]
    assert not found.stuck, found.way(found.stuck[0])


@shipped("choice")
def test_every_option_can_be_picked(scenario: Choice) -> None:
    written = {(step.id, option.id) for step in scenario.steps for option in step.options}
    assert _answered(scenario) == written


@shipped("chat")
def test_every_move_can_be_used(scenario: Chat) -> None:
    written = {(beat.id, move.id) for beat in scenario.beats for move in moves_of(scenario, beat)}
    own = {(beat.id, move.id) for beat in scenario.beats for move in beat.moves}
    assert own <= _answered(scenario) <= written


@shipped("chat")
def test_every_outcome_of_a_chat_can_be_met(scenario: Chat) -> None:
    met = {outcome(scenario, state) for state in _walked(scenario).states}
    written = {move for beat in scenario.beats for move in moves_of(scenario, beat)}
    assert {move.with_proof for move in written if move.with_proof} <= met


@shipped("settings")
def test_the_goals_of_a_lab_can_be_reached_and_left_open(scenario: AnyScenario) -> None:
    assert _answered(scenario) == {("goals", "solved"), ("goals", "left-open")}


@shipped()
def test_everything_is_explained(scenario: AnyScenario) -> None:
    for felt in parts(scenario, Outcome):
        assert all((felt.happens, felt.because, felt.next)), felt
    for control in parts(scenario, Control):
        assert all((control.plain, control.because)), control
    for goal in parts(scenario, Goal):
        assert all((goal.text, goal.missed, goal.hint)), goal
    for item in parts(scenario, Item):
        assert item.reads, item
    assert scenario.together


def _answered(scenario: AnyScenario) -> set[tuple[str, str]]:
    return {(event.step, event.option) for event in _walked(scenario).events if isinstance(event, Answered)}
