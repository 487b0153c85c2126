"""A choice by example."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.engine.moves import Action, Again, Answered, SailOn, Sounded
from game.errors import IllegalAction
from game.kinds.choice.rules import Back, Next, Pick, State, exhibit, line_at, phase, picked
from tests.kinds.examples import JUMPER, NEW_POST, POSTED
from tests.kinds.telling import Told, told

if TYPE_CHECKING:
    from game.engine.scenario import Exhibit


def shows(story: Told) -> Exhibit | None:
    return exhibit(JUMPER, story.state)


def test_lines_are_told_one_by_one_and_the_last_stays_beside_the_question() -> None:
    story = told(JUMPER)
    assert story.offered == (Next(),)
    story = story.next()
    assert phase(JUMPER, story.state) == "asking"
    assert line_at(JUMPER, story.state).says == "Who can see your posts?"
    assert story.offered == (Pick("post-it"), Pick("crop"), Pick("never"), Back())


def test_a_line_can_be_heard_once_more() -> None:
    assert told(JUMPER).next().back().state == told(JUMPER).state


def test_an_answer_is_kept_before_it_is_heard() -> None:
    story = told(JUMPER).next().pick("post-it")
    assert story.events == (Answered("news", "post-it", "tricky-waters"), Sounded("tricky"))
    assert picked(JUMPER, story.state).id == "post-it"
    assert story.offered == (SailOn(), Again())


@pytest.mark.parametrize(("option", "cue"), [("post-it", "tricky"), ("crop", "great"), ("never", "tide")])
def test_every_course_has_its_sound(option: str, cue: str) -> None:
    assert Sounded(cue) in told(JUMPER).next().pick(option).events


def test_trying_another_way_costs_nothing_and_is_remembered() -> None:
    story = told(JUMPER).next().pick("post-it").again().pick("crop").again()
    assert story.state.tried == ("crop", "post-it")
    assert phase(JUMPER, story.state) == "asking"
    assert story.events == ()
    assert Pick("post-it") in story.offered


def test_a_story_branches_and_comes_together_again() -> None:
    long = told(JUMPER).next().pick("post-it").sail_on()
    assert long.state.step == "question"
    short = told(JUMPER).next().pick("crop").sail_on()
    assert long.next().state.step == short.state.step == "evening"
    assert long.state.tried == short.state.tried == ()


def test_a_step_of_one_line_asks_at_once() -> None:
    assert phase(JUMPER, told(JUMPER).next().pick("crop").sail_on().state) == "asking"


def test_the_end_is_one_closing_thought() -> None:
    story = told(JUMPER).next().pick("never").sail_on()
    assert phase(JUMPER, story.state) == "together"
    assert picked(JUMPER, story.state).id == "never"
    assert story.offered == (SailOn(),)
    assert not story.finished
    story = story.sail_on()
    assert phase(JUMPER, story.state) == "over"
    assert story.finished
    assert story.offered == ()


def test_the_device_shows_what_an_answer_changed_and_what_it_showed_before() -> None:
    story = told(JUMPER)
    assert shows(story) == NEW_POST
    story = story.next().pick("post-it")
    assert shows(story) == POSTED
    assert shows(story.again()) == NEW_POST
    assert shows(story.again().pick("crop")) == NEW_POST


def test_the_device_stays_as_it_was_through_steps_that_say_nothing_of_it() -> None:
    evening = told(JUMPER).next().pick("post-it").sail_on().next()
    assert shows(evening) == POSTED
    assert shows(evening.pick("sleep").sail_on().sail_on()) == POSTED
    assert shows(told(JUMPER).next().pick("crop").sail_on()) == NEW_POST


@pytest.mark.parametrize("action", [Pick("crop"), Back(), Again(), SailOn()])
def test_what_is_not_offered_is_refused(action: Action) -> None:
    with pytest.raises(IllegalAction):
        told(JUMPER).do(action)


def test_an_option_nobody_wrote_is_refused() -> None:
    with pytest.raises(IllegalAction):
        told(JUMPER).next().pick("sail-away")


def test_a_choice_has_one_telling() -> None:
    assert told(JUMPER, seed=7).state == State("news", device="news")
