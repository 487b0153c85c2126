"""Lines of text on paper: order of runs, bold words, fonts."""

from __future__ import annotations

import pytest

from game.paper.faces import FACES, draws
from game.paper.setting import set_words
from game.words import pseudo

BODY = FACES["body"]


def said(text: str, *, rtl: bool = False, width: float = 400) -> list[list[str]]:
    return [[run.text for run in line.runs] for line in set_words(text, BODY, width, rtl=rtl).lines]


def test_lines_are_no_wider_than_allowed() -> None:
    setting = set_words("The five o'clock ferry, with Aunt Dee and a crossword. " * 4, BODY, 150, rtl=False)
    assert len(setting.lines) > 3
    assert setting.width <= 150
    assert setting.height == pytest.approx(len(setting.lines) * 13 * 1.35)


def test_bold_words_have_their_own_font_and_no_stars() -> None:
    (line,) = set_words("Find *who can message me* on a page.", BODY, 400, rtl=False).lines
    assert [(run.text, run.font.name) for run in line.runs] == [
        ("Find ", "lexend-400"),
        ("who can message me", "lexend-600"),
        (" on a page.", "lexend-400"),
    ]


def test_a_number_in_an_arabic_line_does_not_turn_round() -> None:
    first, second = pseudo.mirrored("bus").strip(), pseudo.mirrored("home").strip()
    ((*runs,),) = said(f"{first} 17:40 {second}", rtl=True)
    assert [run.strip() for run in runs] == [second, "17:40", first]


def test_arabic_is_drawn_by_the_sister_of_lexend_from_right_to_left() -> None:
    (line,) = set_words(pseudo.mirrored("tell a grown up"), BODY, 400, rtl=True).lines
    assert {(run.font.name, run.font.rtl) for run in line.runs} == {("readex-pro-400", True)}


def test_signs_that_steer_direction_are_not_drawn() -> None:
    (line,) = said("tell \u2068Ms Perry\u2069 today")
    assert "".join(line) == "tell Ms Perry today"


@pytest.mark.parametrize("look", list(FACES))
def test_no_letters_are_smaller_than_twelve_points(look: str) -> None:
    assert FACES[look].size >= 12


def test_the_fonts_draw_what_is_printed() -> None:
    assert set("“”’…–·?!:;,.()éßñ0123456789") <= draws("lexend-400") & draws("fredoka-600")
