"""A settings lab by example. What each setting does is in test_visibility.py."""

from __future__ import annotations

import pytest

from game.engine.moves import Action, Again, Answered, SailOn, Sounded
from game.errors import IllegalAction
from game.kinds.settings.rules import Finish, Put, all_met, changes, leaks, phase
from tests.kinds.examples import COVE
from tests.kinds.telling import Told, told


def solved() -> Told:
    return told(COVE).put("place", "off").put("app-place", "off")


def test_apps_start_loose_and_whoever_notices_says_so() -> None:
    state = told(COVE).state
    assert [goal.missed for goal in leaks(COVE, state.values)] == ["I know."]


def test_too_tight_is_noticed_as_well() -> None:
    state = told(COVE).put("posts", "only-me").state
    assert [goal.id for goal in leaks(COVE, state.values)] == ["class", "home"]


def test_only_a_change_is_offered() -> None:
    offered = told(COVE).put("photo", "friends").offered
    assert Put("photo", "everyone") in offered
    assert Put("photo", "friends") not in offered


def test_a_light_going_on_or_off_is_heard() -> None:
    story = told(COVE).put("bio", "off")
    assert story.events == (Sounded("beam-off"),)
    assert story.put("bio", "on").events == (Sounded("beam-on"),)


def test_a_setting_that_changes_nothing_yet_is_silent() -> None:
    story = told(COVE).put("private", "on")
    assert story.events == ()


def test_changes_say_what_went_dark_for_whom() -> None:
    before = told(COVE).put("ask-first", "on")
    after = before.put("photo", "friends")
    seen = [(item.id, audience, now) for item, audience, now in changes(COVE, before.state.values, after.state.values)]
    assert seen == [("face", "friends-of-friends", False), ("face", "someone-new", False)]


def test_a_face_that_is_not_shown_changes_nothing() -> None:
    assert all(
        audience in COVE.audiences for _, audience, _ in changes(COVE, told(COVE).state.values, solved().state.values)
    )


def test_done_is_always_offered_and_open_goals_are_no_failure() -> None:
    story = told(COVE).finish()
    assert story.events == (Answered("goals", "left-open", "it-depends"), Sounded("tide"))
    assert phase(COVE, story.state) == "result"
    assert story.offered == (SailOn(), Again())
    assert story.again().state == told(COVE).state


def test_reaching_every_goal_is_heard() -> None:
    story = solved()
    assert all_met(COVE, story.state.values)
    assert story.finish().events == (Answered("goals", "solved", "great-course"), Sounded("great"))


def test_the_end_is_one_closing_thought() -> None:
    story = solved().finish().sail_on()
    assert phase(COVE, story.state) == "together"
    assert story.offered == (SailOn(),)
    story = story.sail_on()
    assert phase(COVE, story.state) == "over"
    assert story.finished
    assert story.offered == ()


@pytest.mark.parametrize("action", [Put("bio", "maybe"), Put("nothing", "off"), Put("bio", "on"), Again(), SailOn()])
def test_what_is_not_offered_is_refused(action: Action) -> None:
    with pytest.raises(IllegalAction):
        told(COVE).do(action)


def test_nothing_more_can_be_set_once_done() -> None:
    assert Finish() not in told(COVE).finish().offered
