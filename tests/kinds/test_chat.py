"""A chat by example."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.engine.moves import Action, Again, Answered, SailOn, Sounded
from game.errors import IllegalAction
from game.kinds.chat.rules import CarryOn, Use, moves_at, outcome, phase, spent
from game.kinds.chat.thread import thread
from tests.kinds.examples import DRIFTWOOD
from tests.kinds.telling import Told, told


def telling(beat: str) -> Told:
    """The telling in which "sort-out" leads to this beat."""
    return next(
        story for seed in (0, 1) if (story := told(DRIFTWOOD, seed)).use("sort-out").carry_on().state.beat == beat
    )


def said(story: Told) -> list[str]:
    return [sent.text for sent in thread(DRIFTWOOD, story.state)]


def new(story: Told) -> list[str]:
    return [sent.text for sent in thread(DRIFTWOOD, story.state) if sent.new]


def test_tools_come_in_their_fixed_order_and_the_chat_lends_what_a_beat_lacks() -> None:
    tools = [move.id for move in moves_at(DRIFTWOOD, told(DRIFTWOOD).state)]
    assert tools == ["yes", "haha", "sort-out", "quiet", "proof", "show-dee", "mute", "block"]


def test_a_beats_own_move_takes_the_place_of_the_chats() -> None:
    ids = [move.id for move in moves_at(DRIFTWOOD, telling("kind").use("sort-out").carry_on().state)]
    assert ids == ["proof", "plan", "mute", "block"]


def test_an_answer_is_kept_before_it_is_heard() -> None:
    story = told(DRIFTWOOD).use("yes")
    assert story.events == (Answered("invite", "yes", "tricky-waters"), Sounded("tricky"))
    assert story.offered == (CarryOn(), Again())


def test_a_move_can_be_taken_back() -> None:
    assert told(DRIFTWOOD).use("yes").again().state == told(DRIFTWOOD).state


def test_a_move_that_stays_needs_no_taking_back() -> None:
    assert told(DRIFTWOOD).use("proof").offered == (CarryOn(),)


def test_what_has_been_done_is_shown_as_done_and_not_offered_again() -> None:
    story = told(DRIFTWOOD).use("proof").carry_on()
    assert story.state.beat == "invite"
    proof = next(move for move in moves_at(DRIFTWOOD, story.state) if move.id == "proof")
    assert spent(DRIFTWOOD, story.state, proof)
    assert Use("proof") not in story.offered
    assert Use("proof") not in story.use("yes").carry_on().offered


def test_a_reply_that_stays_is_sent_once() -> None:
    story = told(DRIFTWOOD).use("haha").carry_on()
    assert Use("haha") not in story.offered
    assert Use("yes") in story.offered


def test_an_adult_can_be_told_at_every_beat() -> None:
    story = told(DRIFTWOOD).use("show-dee").carry_on()
    assert Use("show-dee") not in story.offered
    assert Use("show-dee") in story.use("yes").carry_on().offered


def test_order_matters_with_proof_kept() -> None:
    rash = told(DRIFTWOOD).use("block")
    assert outcome(DRIFTWOOD, rash.state).course == "it-depends"
    calm = told(DRIFTWOOD).use("proof").carry_on().use("block")
    assert outcome(DRIFTWOOD, calm.state).happens == "Blocked, with proof."
    assert calm.events == (Answered("invite", "block", "great-course"), Sounded("great"))


def test_nothing_shows_while_asking() -> None:
    assert outcome(DRIFTWOOD, told(DRIFTWOOD).state) is None


def test_the_seed_draws_the_telling_and_the_next_seed_draws_the_other() -> None:
    beats = {told(DRIFTWOOD, seed).use("sort-out").carry_on().state.beat for seed in (5, 6)}
    assert beats == {"kind", "odd"}
    assert told(DRIFTWOOD, 5).state == told(DRIFTWOOD, 7).state


def test_the_end_is_one_closing_thought() -> None:
    story = told(DRIFTWOOD).use("block").carry_on()
    assert phase(DRIFTWOOD, story.state) == "together"
    assert story.offered == (SailOn(),)
    story = story.sail_on()
    assert story.finished
    assert story.offered == ()


def test_the_thread_begins_with_what_has_just_come_in() -> None:
    story = told(DRIFTWOOD)
    assert said(story) == new(story) == ["the convention is in your town!!", "finally"]


def test_a_reply_stands_in_the_thread_until_it_is_taken_back() -> None:
    story = told(DRIFTWOOD).use("yes")
    assert new(story) == ["Yes!! What time?"]
    assert said(story.again()) == said(told(DRIFTWOOD))


def test_the_thread_grows_by_what_was_said_and_by_what_came_in() -> None:
    story = told(DRIFTWOOD).use("haha").carry_on()
    assert said(story)[2:] == ["haha"]
    assert new(story) == []
    story = story.use("yes").carry_on()
    assert said(story)[2:] == ["haha", "Yes!! What time?", "just us?"]
    assert new(story) == ["just us?"]
    assert [sent.beat for sent in thread(DRIFTWOOD, story.state)] == ["invite"] * 4 + ["odd"]
    story = story.use("no").carry_on()
    assert said(story)[-1] == "No, thanks."
    assert new(story) == []


def test_tools_without_words_leave_no_message() -> None:
    assert said(told(DRIFTWOOD).use("quiet").carry_on()) == said(told(DRIFTWOOD))


@pytest.mark.parametrize("action", [Use("plan"), CarryOn(), Again(), SailOn()])
def test_what_is_not_offered_is_refused(action: Action) -> None:
    with pytest.raises(IllegalAction):
        told(DRIFTWOOD).do(action)


def test_after_a_grey_card_nothing_can_be_kept_but_everything_else_can_be_done() -> None:
    first, *others = DRIFTWOOD.beats
    card = replace(first.messages[0], text="A picture nobody should save.", stop=True)
    stopped = replace(DRIFTWOOD, beats=(replace(first, messages=(*first.messages, card)), *others))
    story = told(stopped)
    assert [one.stop for one in thread(stopped, story.state)] == [False, False, True]
    assert Use("proof") not in story.offered
    assert Use("show-dee") in story.offered
    later = story.use("sort-out").carry_on()
    assert later.state.beat != first.id
    assert Use("proof") not in later.offered
