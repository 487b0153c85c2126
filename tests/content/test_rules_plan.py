"""What only a plan can get wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.content import check

Write = Callable[..., Path]
RULE = "      - {id: grown-up, needs: [adult]"


def codes(file: Path) -> list[str]:
    return [problem.code for problem in check([file]).problems]


def more_parts(count: int, cards: int) -> tuple[str, str]:
    """Further parts, written before the rules."""
    lines = []
    for p in range(count):
        lines.append(f"      - id: more-{p}\n        label: More\n        icon: home\n        cards:\n")
        lines += [f"          - {{id: card-{c}, text: Card, icon: home}}\n" for c in range(cards)]
    return "    rules:\n", "".join(lines) + "    rules:\n"


def test_a_sound_one_has_no_problems(write: Write) -> None:
    assert codes(write("plan")) == []


def test_there_are_three_to_five_parts(write: Write) -> None:
    assert codes(write("plan", more=more_parts(2, 2))) == []
    assert codes(write("plan", more=more_parts(3, 2))) == ["wrong-count"]


def test_a_part_has_two_to_four_cards_and_three_for_the_youngest(write: Write) -> None:
    assert codes(write("plan", more=more_parts(1, 1))) == ["wrong-count"]
    assert codes(write("plan", more=more_parts(1, 4))) == []
    assert codes(write("plan", more=more_parts(1, 5))) == ["wrong-count"]
    assert codes(write("plan", more=more_parts(1, 4), young=("band: 9-11", "band: 6-8"))) == ["wrong-count"]


def test_every_way_to_fill_it_can_be_tried(write: Write) -> None:
    found = sorted(codes(write("plan", more=more_parts(2, 12))))
    assert found == ["too-many-ways", "wrong-count", "wrong-count"]


@pytest.mark.parametrize(
    ("text", "most"), [("heading: Meeting plan", 40), ("label: Where we meet", 24), ("text: The library", 50)]
)
def test_texts_fit_on_their_part_or_card(text: str, most: int, write: Write) -> None:
    key = text.partition(" ")[0]
    assert codes(write("plan", fits=(text, f"{key} {'Abc ' * (most // 4 - 1)}Abcd"))) == []
    assert codes(write("plan", long=(text, f"{key} {'Abc ' * (most // 4)}Abcde"))) == ["too-long"]


def test_a_rule_asks_for_something_that_cards_give(write: Write) -> None:
    assert codes(write("plan", needs=("needs: [adult]", "needs: [captain]"))) == ["broken-link"]
    assert codes(write("plan", without=("without: [hidden]", "without: [far]"))) == ["broken-link"]
    assert codes(write("plan", nothing=("needs: [adult], ", ""))) == ["empty-goal"]


def test_a_word_no_rule_speaks_of_may_be_a_note_but_not_one_mistyped(write: Write) -> None:
    assert codes(write("plan", note=("gives: [alone]", "gives: [brave]"))) == []
    assert codes(write("plan", typed=("gives: [alone]", "gives: [adutl]"))) == ["broken-link"]


def test_some_plan_is_good_and_some_is_not(write: Write) -> None:
    never = RULE.replace("needs: [adult]", "without: [adult, alone]")
    assert codes(write("plan", never=(RULE, never))) == ["no-solution"]
    always = ("gives: [alone]", "gives: [adult]")
    assert codes(write("plan", always=always, hidden=("without: [hidden]", "needs: [adult]"))) == ["already-solved"]


def test_the_name_of_a_good_plan_is_kept(write: Write) -> None:
    assert codes(write("plan", kept=("{id: seen,", "{id: good,"))) == ["bad-id"]
