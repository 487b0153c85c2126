"""Spot the clue by example."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from game.engine.moves import Again, Answered, Glance, SailOn, Sounded
from game.errors import IllegalAction
from game.kinds.kind import Sight
from game.kinds.spot.rules import Cover, State, Uncover, end_of, left, needless
from game.kinds.spot.view import view
from game.kinds.working import Earlier, Finish, Listen
from game.nodes import Button, Photo, walk
from tests.kinds.examples import NEW_BIKE
from tests.kinds.telling import Told, told

if TYPE_CHECKING:
    from game.kinds.spot.model import SpotTheClue

CHECK = replace(NEW_BIKE, use="check-a")


def at_work() -> Told:
    return told(NEW_BIKE).do(Listen()).do(Listen())


def covered(*spots: str) -> Told:
    story = at_work()
    for spot in spots:
        story = story.do(Cover(spot))
    return story


def shown(story: Told, *glances: tuple[str, str]) -> list[object]:
    return list(walk(view(NEW_BIKE, story.state, Sight(glances)).body))


def photo(story: Told, *glances: tuple[str, str]) -> Photo:
    return next(node for node in shown(story, *glances) if isinstance(node, Photo))


def labels(story: Told) -> dict[str, str]:
    return {node.id: node.label for node in shown(story) if isinstance(node, Button)}


def test_two_lines_are_told_before_the_work() -> None:
    assert told(NEW_BIKE).offered == (Listen(),)
    assert told(NEW_BIKE).do(Listen()).offered == (Listen(), Earlier())
    assert at_work().state.phase == "working"


def test_a_spot_is_covered_and_uncovered_again() -> None:
    story = covered("sign")
    assert story.offered == (Cover("house"), Uncover("sign"), Cover("cat"), Finish())
    assert story.do(Uncover("sign")).state == at_work().state


def test_a_clue_rings_and_a_harmless_thing_is_laid_down_as_kindly() -> None:
    assert covered("sign").events == (Sounded("clue"),)
    assert covered("cat").events == (Sounded("place"),)


def test_in_which_order_things_were_covered_is_forgotten() -> None:
    assert covered("sign", "house").state == covered("house", "sign").state


@pytest.mark.parametrize(
    ("spots", "end", "course", "cue"),
    [
        (("house", "sign"), "all-found", "great-course", "great"),
        (("house",), "some-left", "tricky-waters", "tricky"),
        ((), "some-left", "tricky-waters", "tricky"),
        (("house", "cat"), "some-left", "tricky-waters", "tricky"),
        (("house", "sign", "cat"), "too-much", "it-depends", "tide"),
    ],
)
def test_what_a_picture_comes_to(spots: tuple[str, ...], end: str, course: str, cue: str) -> None:
    story = covered(*spots).do(Finish())
    assert story.events == (Answered("spot", end, course), Sounded(cue))
    assert story.offered == (SailOn(), Again())
    assert end_of(NEW_BIKE, story.state.covered) == end


def test_looking_again_keeps_the_stickers() -> None:
    story = covered("house").do(Finish()).do(Again())
    assert story.state == covered("house").state


def test_the_end_is_one_closing_thought() -> None:
    story = covered().do(Finish()).do(SailOn())
    assert story.state.phase == "together"
    assert story.do(SailOn()).finished


def test_what_is_left_and_what_needs_no_sticker() -> None:
    assert [spot.id for spot in left(NEW_BIKE, ("cat", "sign"))] == ["house"]
    assert [spot.id for spot in needless(NEW_BIKE, ("cat", "sign"))] == ["cat"]


def test_what_is_not_offered_is_refused() -> None:
    for action in (Uncover("sign"), Cover("moon"), Again()):
        with pytest.raises(IllegalAction):
            at_work().do(action)


def test_only_what_has_been_covered_says_what_it_tells() -> None:
    assert labels(at_work())["spot-sign"] == "2. The sign: can be seen"
    assert labels(covered("sign"))["spot-sign"] == "2. The sign: covered. names the street"
    assert not any("street" in label for label in labels(at_work()).values())


def test_every_spot_is_in_the_picture_and_on_the_list_under_one_number() -> None:
    found = photo(covered("sign"))
    assert [spot.number for spot in found.hotspots] == [1, 2, 3]
    assert [spot.line for spot in found.hotspots] == ["spot-house", "spot-sign", "spot-cat"]
    assert [spot.mark for spot in found.hotspots] == ["", "covered", ""]


def test_a_hint_lights_the_next_clue_and_no_harmless_thing() -> None:
    hint = ("hint", "on")
    assert [spot.mark for spot in photo(at_work(), hint).hotspots] == ["lit", "", ""]
    assert [spot.mark for spot in photo(covered("house"), hint).hotspots] == ["covered", "lit", ""]
    assert [spot.mark for spot in photo(covered("house", "sign"), hint).hotspots] == ["covered", "covered", ""]
    button = next(node for node in shown(at_work(), hint) if isinstance(node, Button) and node.id == "hint")
    assert button.action == Glance("hint", "")


def test_the_end_gives_the_reason_of_all_that_was_covered_or_missed() -> None:
    reasons = {spot.id: spot.because for spot in NEW_BIKE.spots}
    for spots, told_of in (((), {"house", "sign"}), (("sign", "cat"), {"house", "sign", "cat"})):
        texts = {getattr(node, "text", "") for node in shown(covered(*spots).do(Finish()))}
        assert {spot for spot, because in reasons.items() if because in texts} == told_of


def test_a_clue_that_is_left_stays_framed_in_the_picture() -> None:
    assert [spot.mark for spot in photo(covered("sign", "cat").do(Finish())).hotspots] == ["open", "covered", "covered"]


def test_a_picture_has_one_telling() -> None:
    assert told(NEW_BIKE, seed=7).state == State()


@pytest.mark.parametrize("hint", [(), (("hint", "on"),)], ids=["", "hint"])
@pytest.mark.parametrize("before", [(), ("cat", "house")], ids=["from nothing", "from two"])
@pytest.mark.parametrize("spots", [(), ("sign",), ("house", "sign", "cat")], ids=len)
def test_before_its_answer_a_check_looks_the_same_whatever_is_a_clue(
    spots: tuple[str, ...], before: tuple[str, ...], hint: tuple[tuple[str, str], ...]
) -> None:
    sight = Sight(hint, covered(*before).state)
    check, other = (view(one, covered(*spots).state, sight).body for one in (CHECK, turned(CHECK)))
    assert check == other
    assert not any(getattr(node, "id", "") == "hint" for node in walk(check))
    learning = (view(one, covered(*spots).state, sight).body for one in (NEW_BIKE, turned(NEW_BIKE)))
    assert next(learning) != next(learning)


def test_after_its_answer_a_check_gives_the_reasons() -> None:
    texts = {getattr(node, "text", "") for node in walk(view(CHECK, covered("cat").do(Finish()).state, Sight()).body)}
    assert {spot.because for spot in CHECK.spots} <= texts


def turned(scenario: SpotTheClue) -> SpotTheClue:
    """The same picture, in which whatever was a clue is none, and the other way round."""
    spots = tuple(replace(spot, clue=not spot.clue, tells=spot.tells[::-1]) for spot in scenario.spots)
    return replace(scenario, spots=spots)
