"""Sitting down to a check or a bottle: an answer, how sure, and only then what comes of it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest

from game.engine.scenario import BANDS
from game.engine.tries import CHECKS
from game.nodes import Button, Plate, Text, walk
from game.screens.sitting import Closing, Invitation, Item, Sitting, leg
from game.screens.sitting.asking import begin
from game.screens.sitting.items import SECONDS, seconds
from game.screens.turn import Keep, Turn
from tests.levels.shipped import SHIPPED
from tests.screens.pressing import has, pressed, texts, wished
from tests.window.places import PIP, world

if TYPE_CHECKING:
    from game.engine.scenario import Band, Use
    from game.screens.turn import Place

HERE = world(PIP)


@cache
def items(use: Use, band: Band = "9-11") -> tuple[Item, ...]:
    """One for each guideline."""
    found = {one.guideline: Item("somewhere", one) for one in SHIPPED.values() if (one.use, one.band) == (use, band)}
    return tuple(found.values())


def asked(use: Use = "check-a", band: Band = "9-11", number: int = 0) -> Sitting:
    """At the question of an item."""
    place: Place = begin("review" if use == "review" else "before", items(use, band)[number:], 3, more=False)
    while not options(place):
        place = onto(pressed(place, HERE, "next"))
    assert isinstance(place, Sitting)
    return place


def options(place: Place) -> list[str]:
    return [node.id for node in walk(place.view(HERE)) if isinstance(node, Button) and node.id.startswith("option-")]


def onto(turn: Turn) -> Place:
    assert turn.place is not None
    return turn.place


def feedback(place: Place) -> bool:
    return has(place.view(HERE), "feedback")


def test_how_sure_comes_before_what_comes_of_it() -> None:
    turn = pressed(asked(), HERE, options(asked())[0])
    assert not any(isinstance(wish, Keep) for wish in turn.wishes)
    sure = onto(turn)
    assert "How sure are you?" in texts(sure.view(HERE))
    assert not feedback(sure)
    turn = pressed(sure, HERE, "sure-2")
    kept = wished(turn, Keep)
    assert isinstance(kept, Keep)
    assert (kept.sure, kept.scenario.use, kept.answered.option) == ("sure", "check-a", options(asked())[0][7:])
    assert feedback(onto(turn))


@pytest.mark.parametrize(("band", "faces"), [("6-8", 2), ("9-11", 3), ("12-14", 3)])
def test_the_youngest_have_two_faces(band: Band, faces: int) -> None:
    sure = onto(pressed(asked(band=band), HERE, options(asked(band=band))[0]))
    assert [has(sure.view(HERE), f"sure-{place}") for place in range(4)] == [place < faces for place in range(4)]
    last = wished(pressed(sure, HERE, f"sure-{faces - 1}"), Keep)
    assert isinstance(last, Keep)
    assert last.sure == "sure"


def test_one_need_not_say_how_sure() -> None:
    turn = pressed(onto(pressed(asked(), HERE, options(asked())[0])), HERE, "skip-sure")
    kept = wished(turn, Keep)
    assert isinstance(kept, Keep)
    assert kept.sure == ""
    assert feedback(onto(turn))


def test_an_answer_may_be_changed_as_long_as_it_is_not_kept() -> None:
    question = asked()
    again = onto(pressed(onto(pressed(question, HERE, options(question)[0])), HERE, "change-answer"))
    assert again == question


def test_what_was_picked_stands_over_the_faces() -> None:
    question = asked()
    option = next(
        node for node in walk(question.view(HERE)) if isinstance(node, Button) and node.id == options(question)[1]
    )
    assert option.label in texts(onto(pressed(question, HERE, option.id)).view(HERE))


def test_the_next_item_follows_at_once_and_then_it_is_over() -> None:
    place: Place = begin("before", items("check-a")[:2], 3, more=True)
    for number in range(2):
        while not options(place):
            place = onto(pressed(place, HERE, "next"))
        assert isinstance(place, Sitting)
        assert place.at == number
        place = onto(pressed(onto(pressed(place, HERE, options(place)[0])), HERE, "sure-0"))
        assert not has(place.view(HERE), "again"), "a check looks at the first try alone"
        place = onto(pressed(place, HERE, "sail-on"))
    assert place == Closing("before", more=True)
    assert any("wait in your logbook" in text for text in texts(place.view(HERE)))


def test_an_item_can_be_skipped_and_then_nothing_is_kept() -> None:
    turn = pressed(asked(), HERE, "skip")
    assert isinstance(turn.place, Sitting)
    assert turn.place.at == 1
    assert not any(isinstance(wish, Keep) for wish in turn.wishes)
    last = pressed(asked(number=len(items("check-a")) - 1), HERE, "skip")
    assert isinstance(last.place, Closing)


def test_what_is_put_together_is_asked_how_sure_once() -> None:
    """A come-back may be of any kind."""
    number = next(place for place, one in enumerate(items("review")) if one.scenario.kind == "sort")
    place: Place = begin("review", items("review")[number:], 3, more=False)
    sure = 0
    for _ in range(60):
        if not isinstance(place, Sitting) or place.at:
            break
        ids = [node.id for node in walk(place.view(HERE)) if isinstance(node, Button)]
        sure += "sure-0" in ids
        body = [one for one in ids if one not in {"back", "skip", "pause", "help"}]
        place = pressed(place, HERE, body[0]).place or place
    assert sure == 1
    assert not isinstance(place, Sitting) or place.at == 1


@pytest.mark.parametrize("band", BANDS)
@pytest.mark.parametrize("use", CHECKS)
def test_a_whole_check_is_two_legs_of_five_minutes(use: Use, band: Band) -> None:
    """As long as the shipped items take to read."""
    whole = items(use, band)
    first = leg(whole)
    second = leg(whole[len(first) :])
    assert first + second == whole
    assert all(sum(map(seconds, one)) <= SECONDS for one in (first, second))


def test_nothing_is_a_leg_of_nothing() -> None:
    assert leg(()) == ()


@pytest.mark.parametrize("purpose", ["before", "after", "review"])
def test_an_invitation_may_be_declined(purpose: str) -> None:
    invitation = Invitation(purpose, items("check-a")[:2], False, 3)  # type: ignore[arg-type]
    assert pressed(invitation, HERE, "later").back
    assert isinstance(pressed(invitation, HERE, "sit-down").place, Sitting)


def test_where_nothing_waits_it_says_so() -> None:
    assert pressed(Closing("review", met=False), HERE, "sail-on").back


def test_no_mark_is_ever_shown() -> None:
    """Steps are counted, answers are not."""
    place = onto(pressed(onto(pressed(asked(), HERE, options(asked())[0])), HERE, "sure-1"))
    for shown in (place, Closing("after"), Closing("review")):
        screen = replace(shown.view(HERE), bar=replace(shown.view(HERE).bar, dots=None))
        plates = [node for node in walk(screen) if isinstance(node, Plate)]
        said = " ".join(node.text for plate in plates for node in walk(plate) if isinstance(node, Text))
        assert not any(word in said.lower() for word in ("score", "right", "wrong", "%", "out of"))
