"""Every shipped scenario is walked exhaustively: no child gets stuck, and everything an author wrote can be met."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from game.bots.careful import Careful
from game.bots.table import Table
from game.engine.moves import Answered
from game.engine.scenario import Outcome
from game.engine.walk import Walk, walk_scenario
from game.kinds import kind_of
from game.kinds.chat.rules import moves_of, outcome
from game.kinds.kind import Sight
from game.kinds.parts import family_word
from game.kinds.settings.model import Control, Goal, Item
from game.nodes import Text, walk
from tests.levels.shipped import BROKEN, SHIPPED, parts, shipped

if TYPE_CHECKING:
    from collections import Counter

    from game.kinds import AnyScenario
    from game.kinds.chat.model import Chat
    from game.kinds.choice.model import Choice

STATES = 5_000
"""As many states as a scenario may have. Each of 5,000 ways for a page to stand is worked, judged, closed and left."""
ASKED = ("choice", "chat")
MADE = ("post", "spot", "sort", "order", "ripple", "detective", "plan")
"""Kinds in which something is put together, and an outcome follows from what it is."""


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
    assert len(found.states) <= STATES
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


@shipped(*ASKED)
def test_every_answer_is_felt(scenario: AnyScenario) -> None:
    """What is kept of an answer is what the child is told about it: the word of its course."""
    kind, found = kind_of(scenario), _walked(scenario)
    for event, (state, action) in found.events.items():
        if isinstance(event, Answered):
            assert family_word(event.course) in _told(scenario, kind.step(scenario, state, action).state), event


@shipped(*MADE)
def test_every_outcome_can_be_met(scenario: AnyScenario) -> None:
    """Looked for from state to state, until all are found."""
    waiting = {felt.happens for felt in parts(scenario, Outcome)}
    for state in _walked(scenario).states:
        if state.phase == "feedback" and waiting:
            waiting -= _told(scenario, state)
    assert waiting == set()


@shipped()
def test_whoever_thinks_it_through_sails_well(scenario: AnyScenario) -> None:
    """The best way can be found from the screen alone: without this, no habit could be measured by it."""
    if scenario.guideline == "body-rule":
        return  # nothing there is scored, so no way is better than another
    assert {mark.worth for mark in Careful(Table(scenario, 0)).play()} == {1.0}


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


def _told(scenario: AnyScenario, state: Any) -> set[str]:
    """All words of the feedback in this state, or none where none is given."""
    plates = [node for node in walk(kind_of(scenario).view(scenario, state, Sight()).body) if node.id == "feedback"]
    return {one.text for plate in plates for one in walk(plate) if isinstance(one, Text)}
