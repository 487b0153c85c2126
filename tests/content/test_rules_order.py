"""What only an order can get wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.content import check

Write = Callable[..., Path]
FIRST = "      - {id: keep,"
RULE = "{first: keep, then: block,"
MORE = "      - {{id: more-{n}, text: More, icon: star, because: So it is.}}\n"


def codes(file: Path) -> list[str]:
    return [problem.code for problem in check([file]).problems]


def more(count: int) -> tuple[str, str]:
    return FIRST, "".join(MORE.format(n=n) for n in range(count)) + FIRST


def test_a_sound_one_has_no_problems(write: Write) -> None:
    assert codes(write("order")) == []
    assert codes(write("order", more=more(2))) == []


def test_there_are_three_to_five_tasks_and_three_for_the_youngest(write: Write) -> None:
    assert codes(write("order", more=more(3))) == ["wrong-count"]
    assert codes(write("order", young=("band: 9-11", "band: 6-8"), more=more(1))) == ["wrong-count"]
    assert codes(write("order", young=("band: 9-11", "band: 6-8"))) == []


def test_there_are_up_to_three_lines(write: Write) -> None:
    line = '      - {who: pip, says: "I want it gone."}\n'
    assert codes(write("order", lines=(line, 3 * line))) == []
    assert codes(write("order", lines=(line, 4 * line))) == ["wrong-count"]


@pytest.mark.parametrize(("text", "most"), [("Tell a grown-up", 40), ("Which order helps most?", 280)])
def test_texts_fit_on_their_row_or_plate(text: str, most: int, write: Write) -> None:
    assert codes(write("order", fits=(text, "Ab. " * (most // 4)))) == []
    assert codes(write("order", long=(text, "Ab. " * (most // 4) + "Abcde"))) == ["too-long"]


def test_rules_speak_of_tasks_that_there_are(write: Write) -> None:
    assert codes(write("order", first=(RULE, "{first: keeep, then: block,"))) == ["broken-link"]
    assert codes(write("order", then=(RULE, "{first: keep, then: tel,"))) == ["broken-link"]


def test_the_tasks_are_written_in_a_good_order(write: Write) -> None:
    assert codes(write("order", wrong=(RULE, "{first: block, then: keep,"))) == ["no-solution"]
    assert codes(write("order", itself=(RULE, "{first: keep, then: keep,"))) == ["already-solved"]


def test_some_order_is_not_good(write: Write) -> None:
    rules = '    rules:\n      - {first: keep, then: block, because: "Once it\'s blocked, the words may be gone."}\n'
    assert codes(write("order", none=(rules, "    rules: []\n"))) == ["already-solved"]
