"""Posts by example."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.engine.moves import Again, Answered, SailOn, Sounded
from game.errors import IllegalAction
from game.kinds import kind_of
from game.kinds.kind import Sight
from game.kinds.post.reach import clues, missing, outcome_name, reached, sums, sums_for
from game.kinds.post.rules import Choose, HearWhy
from game.kinds.post.view import view
from game.kinds.working import Finish, Listen
from game.nodes import Button, Text, walk
from tests.kinds.examples import FIRST_GOAL
from tests.kinds.telling import Told, told

RISKY, FINE, QUIET = ("team", "room", "all"), ("plain", "grin", "friends"), ("plain", "grin", "me")
SAMI, TORU, NEW = FIRST_GOAL.readers


def at_work() -> Told:
    return told(FIRST_GOAL).do(Listen())


def made(*chosen: str) -> Told:
    story = at_work()
    for part, piece in zip(FIRST_GOAL.parts, chosen, strict=False):
        story = story.do(Choose(part.id, piece))
    return story


def said(story: Told, *glances: tuple[str, str]) -> list[str]:
    shown = view(FIRST_GOAL, story.state, Sight(glances))
    return [node.text for node in walk(shown.dialog or shown.body) if isinstance(node, Text)]


def test_nothing_is_chosen_at_first_and_only_a_whole_post_can_be_posted() -> None:
    assert at_work().state.chosen == ("", "", "")
    assert Finish() not in made("team", "room").offered
    assert Finish() in made(*RISKY).offered


def test_a_piece_takes_the_place_of_the_one_before() -> None:
    story = made("team").do(Choose("words", "plain"))
    assert story.state.chosen == ("plain", "", "")
    assert story.events == (Sounded("place"),)
    assert Choose("words", "plain") not in story.offered


@pytest.mark.parametrize(
    ("chosen", "name", "course", "cue"),
    [
        (RISKY, "told", "tricky-waters", "tricky"),
        (FINE, "fine", "great-course", "great"),
        (QUIET, "missed", "it-depends", "tide"),
        (("team", "room", "friends"), "fine", "great-course", "great"),
        (("team", "grin", "all"), "fine", "great-course", "great"),
    ],
)
def test_what_comes_of_a_post(chosen: tuple[str, ...], name: str, course: str, cue: str) -> None:
    assert made(*chosen).do(Finish()).events == (Answered("post", name, course), Sounded(cue))


def test_first_the_readers_speak_and_then_comes_the_outcome() -> None:
    story = made(*RISKY).do(Finish())
    assert story.offered == (HearWhy(), Again())
    story = story.do(HearWhy())
    assert story.events == ()
    assert story.offered == (SailOn(), Again())


@pytest.mark.parametrize("heard", [False, True])
def test_a_post_is_mended_with_all_its_pieces_and_read_again(heard: bool) -> None:
    story = made(*RISKY).do(Finish())
    story = story.do(HearWhy()) if heard else story
    assert story.do(Again()).state == made(*RISKY).state
    assert story.do(Again()).do(Choose("picture", "grin")).do(Finish()).offered == (HearWhy(), Again())


def test_the_end_is_one_closing_thought() -> None:
    story = made(*FINE).do(Finish()).do(HearWhy()).do(SailOn())
    assert story.state.phase == "together"
    assert story.do(SailOn()).finished


def test_what_is_not_offered_is_refused() -> None:
    for action in (Finish(), HearWhy(), Choose("words", "moon"), Choose("moon", "team"), Again()):
        with pytest.raises(IllegalAction):
            at_work().do(action)


def test_clues_are_those_of_the_chosen_pieces() -> None:
    assert [clue.id for clue in clues(FIRST_GOAL, RISKY)] == ["team", "crest", "times"]
    assert [clue.id for clue in clues(FIRST_GOAL, ("", "room", ""))] == ["crest", "times"]
    assert clues(FIRST_GOAL, FINE) == ()


def test_a_sum_is_for_whom_it_reaches_and_to_whom_it_is_news() -> None:
    assert [one.id for one in sums_for(FIRST_GOAL, RISKY, NEW)] == ["when", "where"]
    assert sums_for(FIRST_GOAL, RISKY, SAMI) == ()
    assert sums_for(FIRST_GOAL, ("team", "room", "friends"), NEW) == ()
    assert [one.id for one in sums(FIRST_GOAL, ("plain", "room", "all"))] == ["when"]


def test_without_a_part_for_it_everybody_sees_the_post() -> None:
    open_post = replace(FIRST_GOAL, parts=FIRST_GOAL.parts[:2])
    assert reached(open_post, ("team", "room")) == FIRST_GOAL.readers
    assert reached(FIRST_GOAL, ("team", "room", "")) == ()


def test_what_is_told_weighs_more_than_who_is_missed() -> None:
    only_new = replace(FIRST_GOAL.parts[2].pieces[1], reaches=("new",))
    audience = replace(FIRST_GOAL.parts[2], pieces=(*FIRST_GOAL.parts[2].pieces[:1], only_new))
    scenario = replace(FIRST_GOAL, parts=(*FIRST_GOAL.parts[:2], audience))
    assert missing(scenario, RISKY) == (SAMI, TORU)
    assert outcome_name(scenario, RISKY) == "told"


def test_a_look_through_somebodys_eyes_shows_what_can_be_read_but_not_what_it_adds_up_to() -> None:
    seen = said(made(*RISKY), ("reader", "new"))
    assert "Crest on the shirt" in seen
    assert "where Ola is on Fridays" not in seen
    assert "would not see the post." in said(made(*QUIET), ("reader", "sami"))


def test_the_readers_screen_draws_every_sum_with_its_reason() -> None:
    seen = said(made(*RISKY).do(Finish()))
    for text in ("where Ola is on Fridays", "where Ola plays", "A place and a time.", "It says the same twice.", "+"):
        assert text in seen
    assert "“So that's where.”" in seen
    assert "“I was there!”" in seen
    assert "Nothing adds up. Nobody learns more than they were meant to." in said(made(*FINE).do(Finish()))


def test_in_which_order_pieces_stand_is_drawn_but_an_audience_goes_from_few_to_many() -> None:
    def ids(seed: int) -> list[str]:
        body = view(FIRST_GOAL, at_work().state, Sight(seed=seed)).body
        return [node.id for node in walk(body) if isinstance(node, Button) and node.id.startswith("piece-")]

    orders = {tuple(ids(seed)[:2]) for seed in range(12)}
    assert len(orders) == 2
    assert {tuple(ids(seed)[4:]) for seed in range(12)} == {
        ("piece-audience-friends", "piece-audience-all", "piece-audience-me")
    }


def test_ids_are_not_taken_for_words() -> None:
    texts = set(kind_of(FIRST_GOAL).texts(FIRST_GOAL))
    assert not texts & {"crest", "sami", "new", "ola", "photo-team"}
    assert {"where Ola plays", "Crest on the shirt", "No news?", "A shirt with a crest.", "Only Ola"} <= texts
