"""Cards go on shelves, come back when something new is known, and each is explained."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from game.engine.moves import Again, Answered, SailOn, Sounded
from game.engine.walk import walk_scenario
from game.errors import IllegalAction
from game.kinds import kind_of
from game.kinds.kind import Sight
from game.kinds.sort.rules import PickUp, Put, State, course, hand, lying, misplaced
from game.kinds.working import Finish, Listen
from game.nodes import Button, Shelf, walk
from game.outline import describe
from tests.kinds.examples import NEW_GAME
from tests.kinds.telling import Told, told

if TYPE_CHECKING:
    from game.kinds.sort.model import Sort

PLAIN = replace(NEW_GAME, turn=None)


def at_work(scenario: Sort = NEW_GAME) -> Told:
    return told(scenario).do(Listen()).do(Listen())


def put(play: Told, *shelves: str) -> Told:
    """Put the cards that come, one after the other."""
    for shelf in shelves:
        play = play.do(Put(shelf))
    return play


def held(play: Told) -> tuple[str, ...]:
    return hand(play.scenario, play.state)


def shelved(play: Told) -> dict[str, str]:
    return dict(lying(play.scenario, play.state))


def seen(play: Told, before: Told | None = None) -> str:
    """Everything on the screen, in words."""
    sight = Sight(before=before.state if before is not None else None)
    shown = kind_of(play.scenario).view(play.scenario, play.state, sight)
    return "\n".join(filter(None, map(describe, walk(shown.body))))


def test_after_the_lines_all_cards_are_in_the_hand_and_the_first_can_be_put() -> None:
    play = at_work()
    assert play.state == State("working", 1, ("", "", ""))
    assert held(play) == ("nickname", "camera", "address")
    assert play.offered == (Put("fine"), Put("ask"), Put("private"))


def test_cards_come_one_after_the_other_and_are_heard() -> None:
    play = put(at_work(), "fine", "ask")
    assert shelved(play) == {"nickname": "fine", "camera": "ask"}
    assert held(play) == ("address",)
    assert play.events == (Sounded("place"),)


def test_a_card_can_be_picked_up_and_put_elsewhere_before_the_others_go_on() -> None:
    play = put(at_work(), "fine", "ask").do(PickUp("nickname"))
    assert held(play) == ("nickname", "address")
    play = put(play, "private")
    assert shelved(play) == {"nickname": "private", "camera": "ask"}
    assert held(play) == ("address",)


def test_the_hand_holds_one_card_that_was_picked_up() -> None:
    play = put(at_work(), "fine", "ask").do(PickUp("nickname"))
    assert play.offered == (Put("fine"), Put("ask"), Put("private"))
    with pytest.raises(IllegalAction):
        play.do(PickUp("camera"))


def test_the_card_put_last_may_go_back_to_the_others() -> None:
    play = put(at_work(), "fine", "ask")
    assert play.do(PickUp("camera")).state == put(at_work(), "fine").state


def test_without_a_turn_the_reasons_are_offered_once_all_cards_lie() -> None:
    play = put(at_work(PLAIN), "fine", "ask")
    assert Finish() not in play.offered
    play = put(play, "private")
    assert play.offered == (Finish(), PickUp("nickname"), PickUp("camera"), PickUp("address"))
    assert not play.state.turned


def test_something_new_brings_the_named_cards_back_once() -> None:
    play = put(at_work(), "fine", "ask", "private")
    assert play.state.turned
    assert play.events == (Sounded("place"), Sounded("clue"))
    assert held(play) == ("camera",)
    assert shelved(play) == {"nickname": "fine", "address": "private"}
    play = put(play, "fine")
    assert held(play) == ()
    assert Finish() in play.offered


def test_what_came_back_waits_for_what_is_picked_up() -> None:
    play = put(at_work(), "fine", "ask", "private").do(PickUp("address"))
    assert held(play) == ("address", "camera")


def test_each_card_is_an_answer_and_all_of_them_have_one_sound() -> None:
    play = put(at_work(PLAIN), "fine", "ask", "fine").do(Finish())
    assert play.events == (
        Answered("nickname", "fine", "great-course"),
        Answered("camera", "ask", "it-depends", best="it-depends"),
        Answered("address", "fine", "tricky-waters"),
        Sounded("tide"),
    )
    assert misplaced(PLAIN, play.state) == ("address",)


def test_what_is_new_decides() -> None:
    play = put(at_work(), "fine", "ask", "private", "ask").do(Finish())
    assert Answered("camera", "ask", "tricky-waters") in play.events
    play = put(at_work(), "fine", "ask", "private", "fine").do(Finish())
    assert Answered("camera", "fine", "great-course") in play.events
    assert play.events[-1] == Sounded("great")


@pytest.mark.parametrize(
    ("fits", "shelf", "sails"),
    [
        (("fine",), "fine", "great-course"),
        (("fine", "ask"), "ask", "it-depends"),
        (("fine",), "private", "tricky-waters"),
    ],
)
def test_two_shelves_that_suit_mean_that_it_depends(fits: tuple[str, ...], shelf: str, sails: str) -> None:
    assert course(NEW_GAME, fits, shelf) == sails
    assert course(replace(NEW_GAME, guideline="body-rule"), fits, shelf) == "ask-the-keeper"


def test_trying_another_way_leaves_the_cards_where_they_lie() -> None:
    play = put(at_work(), "fine", "ask", "private", "ask").do(Finish())
    assert play.offered == (SailOn(), Again())
    play = play.do(Again())
    assert shelved(play) == {"nickname": "fine", "camera": "ask", "address": "private"}
    assert put(play.do(PickUp("camera")), "fine").do(Finish()).events[-1] == Sounded("great")


def test_afterwards_it_does_not_matter_what_lay_where() -> None:
    ends = {put(at_work(), shelf, shelf, shelf, shelf).do(Finish()).do(SailOn()).state for shelf in ("fine", "ask")}
    assert len(ends) == 1
    play = put(at_work(), "fine", "ask", "private", "fine").do(Finish()).do(SailOn()).do(SailOn())
    assert play.finished


def test_every_card_is_explained_wherever_it_lies() -> None:
    text = seen(put(at_work(PLAIN), "ask", "private", "private").do(Finish()))
    assert "Let it out." in text
    assert "Tricky waters: Ask first. Calmer: “Fine to share”." in text
    assert "It depends." in text
    assert "Depends on the tide: Keep private. “Ask first” would do, too." in text
    assert "No post." in text
    assert "Great course: Keep private." in text
    assert "It knows a lot." in text


def test_what_is_new_stands_over_the_work() -> None:
    assert "It's a photo game." not in seen(put(at_work(), "fine", "ask"))
    assert "It's a photo game." in seen(put(at_work(), "fine", "ask", "private"))


def test_the_youngest_hear_about_a_card_as_soon_as_it_lies() -> None:
    young = replace(NEW_GAME, band="6-8")
    before = at_work(young)
    assert "Made up." in seen(put(before, "fine"), before)
    assert "Let it out." in seen(put(before, "private"), before)
    last = put(before, "fine", "ask")
    assert "No post." not in seen(put(last, "private"), last), "something new is said instead"
    check = replace(young, use="check-a")
    assert "Made up." not in seen(put(at_work(check), "fine"), at_work(check))


def test_shelves_bear_the_names_of_the_story() -> None:
    named = replace(NEW_GAME, shelves=replace(NEW_GAME.shelves, ask="At home first"))
    assert "Put it on “At home first”" in seen(at_work(named))
    assert "Put it on “Keep private”" in seen(at_work(named))


def test_every_offer_is_one_button_and_shelves_have_keys() -> None:
    for state in walk_scenario(kind_of(NEW_GAME), NEW_GAME).states:
        if state.phase == "working":
            body = kind_of(NEW_GAME).view(NEW_GAME, state, Sight()).body
            buttons = [node for node in walk(body) if isinstance(node, Button)]
            assert {button.action for button in buttons} == set(kind_of(NEW_GAME).offered(NEW_GAME, state))
            assert [button.key for button in buttons if button.key] in ([], ["1", "2", "3"])
            assert sum(isinstance(node, Shelf) for node in walk(body)) == 3
