"""The players: each keeps to a habit, sees only the screen, and comes to an end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.bots.careful import Careful
from game.bots.habits import CHANCE, HABITS
from game.bots.marks import worth
from game.bots.player import PATIENCE, Player
from game.bots.sight import choosable, glances, pressable
from game.bots.table import Table
from game.bots.tally import careful, played
from game.engine.answers import best
from game.kinds import kind_of
from game.kinds.kind import Sight
from game.kinds.settings.rules import Finish
from tests.kinds.examples import COVE, DRIFTWOOD, EXAMPLES, JUMPER

if TYPE_CHECKING:
    from game.bots.habits import Habit
    from game.kinds import AnyScenario

NAMED = {habit.name: habit for habit in HABITS}
scenarios = pytest.mark.parametrize("scenario", EXAMPLES, ids=lambda scenario: scenario.kind)


def liked(habit: str, *labels: str) -> list[str]:
    return [labels[place] for place in NAMED[habit].taste(labels)]


@scenarios
@pytest.mark.parametrize("habit", [CHANCE, *HABITS], ids=lambda habit: habit.name)
def test_everybody_comes_to_an_end(scenario: AnyScenario, habit: Habit) -> None:
    for seed in range(4):
        player = Player(Table(scenario, seed), habit)
        marks = player.play()
        assert kind_of(scenario).finished(scenario, player.state), f"more than {PATIENCE} presses"
        assert marks
        assert len({mark.step for mark in marks}) == len(marks), "only the first answer to each step counts"
        assert all(0 <= mark.worth <= 1 for mark in marks)


@scenarios
def test_thinking_it_through_is_worth_all(scenario: AnyScenario) -> None:
    assert careful(scenario) == 1
    assert all(mark.worth == 1 for mark in Careful(Table(scenario, 3)).play())


@scenarios
def test_the_same_seed_plays_the_same(scenario: AnyScenario) -> None:
    assert Player(Table(scenario, 5), CHANCE).play() == Player(Table(scenario, 5), CHANCE).play()


def test_first_is_what_stands_first_on_the_screen() -> None:
    """The seed shuffles, so it is not always the same answer."""
    first = {Player(Table(JUMPER, seed), NAMED["first"]).play()[0].said for seed in range(12)}
    assert len(first) == 3


def test_chance_is_the_mean_of_what_is_offered() -> None:
    """One of three is great in the first question, and nothing else there counts."""
    assert Player(Table(JUMPER, 0), CHANCE).play()[0].worth == pytest.approx(1 / 3)


def test_a_lab_is_opened_and_its_pages_are_turned() -> None:
    kind = kind_of(COVE)
    state = kind.start(COVE, 0)
    shut = pressable(kind.view(COVE, state, Sight()))
    assert choosable(shut, kind.offered(COVE, state)) == []
    assert [glance.what for glance in glances(shut)] == ["begun"]
    player = Player(Table(COVE, 0), NAMED["refuse"])
    player.play()
    assert {matter[1] for matter in player.settled if matter[0] == "Put"} == {control.id for control in COVE.controls}


def test_what_stands_so_already_may_be_left_so() -> None:
    kind = kind_of(COVE)
    state = kind.start(COVE, 0)
    seen = choosable(pressable(kind.view(COVE, state, Sight((("begun", "yes"),)))), kind.offered(COVE, state))
    private = [(one.label, one.offered) for one in seen if one.matter == ("Put", "private")]
    assert private == [("Private: on", True), ("Private: off", False)]
    assert Finish() in [one.action for one in seen]


def test_tools_are_read_as_they_are_written() -> None:
    said = Player(Table(DRIFTWOOD, 0), NAMED["tell an adult"]).play()[0].said
    assert said == "Show a grown-up"


@pytest.mark.parametrize(
    ("habit", "answers", "expected"),
    [
        ("longest", ("Yes", "Perhaps", "No"), ["Perhaps"]),
        ("shortest", ("Yes", "Perhaps", "No"), ["No"]),
        ("last", ("Yes", "Perhaps", "No"), ["No"]),
        (
            "tell an adult",
            ("Ask Aunt Dee first.", "Go on.", "Show a grown-up"),
            ["Ask Aunt Dee first.", "Show a grown-up"],
        ),
        ("tell an adult", ("Go on.", "Stay."), ["Go on.", "Stay."]),
        ("refuse", ("No, thanks.", "Notice the badge.", "Yes"), ["No, thanks."]),
        ("refuse", ("Drawings: on", "Drawings: off"), ["Drawings: off"]),
        ("be friendly", ("Send it!", "Wait.", "No."), ["Send it!"]),
    ],
)
def test_tastes(habit: str, answers: tuple[str, ...], expected: list[str]) -> None:
    assert liked(habit, *answers) == expected


def test_what_an_answer_is_worth() -> None:
    assert best(["tricky-waters", "it-depends", "ask-the-keeper"]) == "it-depends"
    assert worth("great-course", "great-course") == 1
    assert worth("it-depends", "great-course") == 0
    assert worth("ask-the-keeper", "great-course") == 0.5
    assert worth("ask-the-keeper", "ask-the-keeper") == 1
    assert worth("tricky-waters", "great-course") == 0


def test_everybody_has_played() -> None:
    play = played(JUMPER)
    assert play is not None
    assert set(play.worths) == {"chance", *NAMED}
    assert play.ahead("chance") == 0
