"""What only a detective can get wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.content import check

Write = Callable[..., Path]
CLAIM = "      - {id: age,"
CARD = "      - {id: night,"


def codes(file: Path) -> list[str]:
    return [problem.code for problem in check([file]).problems]


def test_a_sound_one_has_no_problems(write: Write) -> None:
    assert codes(write("detective")) == []


def test_there_are_two_to_four_claims_and_cards(write: Write) -> None:
    extra = "      - {{id: more-{n}, says: More, verdict: fits, because: So., instead: So it is.}}\n"
    more = "".join(extra.format(n=n) for n in range(3))
    assert codes(write("detective", more=(CLAIM, more + CLAIM))) == ["wrong-count"]
    extra = "      - {{id: more-{n}, title: More, icon: clock, text: More.}}\n"
    more = "".join(extra.format(n=n) for n in range(3))
    assert codes(write("detective", more=(CARD, more + CARD))) == ["wrong-count"]


def test_the_youngest_have_two_claims_and_an_icon_on_every_answer(write: Write) -> None:
    young = ("band: 9-11", "band: 6-8")
    extra = "      - {id: more, says: More, verdict: fits, because: So., instead: So it is.}\n"
    assert codes(write("detective", young=young, more=(CLAIM, extra + CLAIM))) == ["wrong-count"]
    assert codes(write("detective", young=young, icon=("icon: walk, ", ""))) == ["no-icon"]


@pytest.mark.parametrize(
    ("text", "most"),
    [("I play every day", 60), ("The game log", 40), ("Thirty days out of thirty.", 110)],
)
def test_texts_fit_on_their_row_or_card(text: str, most: int, write: Write) -> None:
    assert codes(write("detective", fits=(text, "Ab. " * (most // 4)))) == []
    assert codes(write("detective", long=(text, "Ab. " * (most // 4) + "Abcde"))) == ["too-long"]


def test_answers_are_even_and_one_of_them_leads_somewhere_good(write: Write) -> None:
    longer = "Meet at the harbour in the evening when it is nearly dark"
    assert codes(write("detective", long=("Meet at the harbour", longer))) == ["uneven-lengths"]
    assert codes(write("detective", bad=("course: ask-the-keeper", "course: it-depends"))) == ["no-solution"]


def test_the_name_of_the_question_is_kept(write: Write) -> None:
    assert codes(write("detective", kept=("{id: age,", "{id: question,"))) == ["bad-id"]
