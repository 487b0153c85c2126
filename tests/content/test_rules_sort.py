"""What only a sorting can get wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from game.content import check
from game.content.rules.sort import MOST, findings
from game.engine.walk import walk_scenario
from game.kinds import kind_of
from game.kinds.sort.model import Card, Change, Turn
from tests.kinds.examples import NEW_GAME

Write = Callable[..., Path]
FIRST = "      - {id: nickname,"
CHANGE = "        - {card: camera,"
MORE = "      - {{id: more-{n}, text: More, icon: star, fits: [ask], because: So it is., instead: Not so.}}\n"


def codes(file: Path) -> list[str]:
    return [problem.code for problem in check([file]).problems]


def more(count: int) -> tuple[str, str]:
    return FIRST, "".join(MORE.format(n=n) for n in range(count)) + FIRST


def test_a_sound_one_has_no_problems(write: Write) -> None:
    assert codes(write("sort")) == []
    assert codes(write("sort", more=more(2))) == []


def test_there_are_three_to_six_cards_and_fewer_for_the_youngest(write: Write) -> None:
    assert sorted(codes(write("sort", more=more(3)))) == ["too-many-ways", "wrong-count"]
    assert codes(write("sort", young=("band: 9-11", "band: 6-8"), more=more(1))) == ["wrong-count"]
    assert codes(write("sort", young=("band: 9-11", "band: 6-8"))) == []


@pytest.mark.parametrize(
    ("text", "most"), [("Use of the camera", 40), ("It's a photo game.", 110), ("Which shelf?", 280)]
)
def test_texts_fit_on_their_card_or_plate(text: str, most: int, write: Write) -> None:
    assert codes(write("sort", fits=(text, "Ab. " * (most // 4)))) == []
    assert codes(write("sort", long=(text, "Ab. " * (most // 4) + "Abcde"))) == ["too-long"]


def test_a_shelf_has_a_short_name(write: Write) -> None:
    named = "shelves: {ask: At home with everybody around me}\n    cards:"
    assert codes(write("sort", named=("cards:", named))) == ["too-long"]


def test_a_card_fits_on_one_shelf_or_two(write: Write) -> None:
    assert codes(write("sort", none=("fits: [private]", "fits: []"))) == ["wrong-count"]
    assert codes(write("sort", three=("fits: [private]", "fits: [fine, ask, private]"))) == ["wrong-count"]
    assert codes(write("sort", twice=("fits: [private]", "fits: [private, private]"))) == ["same-id"]


def test_one_shelf_does_not_suit_every_card(write: Write) -> None:
    one_key = {"camera": ("fits: [ask, private]", "fits: [fine, ask]"), "address": ("fits: [private]", "fits: [fine]")}
    turned = ("fits: [fine], because: A photo", "fits: [ask], because: A photo")
    assert codes(write("sort", **one_key, turned=turned)) == ["already-solved"]


def test_a_turn_speaks_of_one_or_two_cards_that_there_are(write: Write) -> None:
    assert codes(write("sort", card=("card: camera", "card: camra"))) == ["broken-link"]
    change = "        - {{card: {name}, fits: [ask], because: So it is., instead: Not so.}}\n"
    assert codes(write("sort", second=(CHANGE, change.format(name="level") + CHANGE))) == []
    assert codes(write("sort", twice=(CHANGE, change.format(name="camera") + CHANGE))) == ["same-id"]
    three = change.format(name="level") + change.format(name="address") + CHANGE
    assert codes(write("sort", three=(CHANGE, three))) == ["wrong-count"]


def test_a_turn_turns_something(write: Write) -> None:
    same = ("fits: [fine], because: A photo", "fits: [private, ask], because: A photo")
    assert codes(write("sort", same=same)) == ["already-solved"]


def test_six_cards_and_a_turn_of_two_can_all_be_walked() -> None:
    cards = tuple(
        Card(id=f"card-{n}", text="A card", icon="star", fits=("fine",), because="So.", instead="Not so.")
        for n in range(6)
    )
    changes = tuple(Change(card=f"card-{n}", fits=("ask",), because="So.", instead="Not so.") for n in (1, 4))
    largest = replace(NEW_GAME, cards=cards, turn=Turn(says="It turns.", changes=changes))
    found = walk_scenario(kind_of(largest), largest)
    assert len(found.states) <= MOST
    assert "too-many-ways" not in {finding.code for finding in findings(largest, ())}
