"""After a lesson: counts as bars and as a table, three things to come back to, and nothing about anybody."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import fields
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.lesson import Asked, Choice
from game.paper import samples
from game.paper.pages import laid_out
from game.paper.pdf import print_sheet
from game.paper.sheets.lesson.workshop import told_on_paper
from game.paper.sheets.report import Held, report
from game.paper.tables import as_csv
from game.paper.teaching import Tally
from tests import bay
from tests.paper.every import LANGUAGES, SIZES, spoken
from tests.paper.test_reading import missing

GREAT = Choice("Post her grin.", "great-course", "The wow is in the post.")
TIDE = Choice("Let only her friends see it.", "it-depends", "A friend can pass it on.")
TRICKY = Choice("Post it as it is.", "tricky-waters", "School plus Tuesday says where she is.")
LATER = Choice("Wait and see.", "tricky-waters", "The form asks again tomorrow.")


def asked(*counts: int, second: tuple[int, ...] | None = None, title: str = "The new jumper") -> Asked:
    return Asked(title, "Should Ola post it?", (GREAT, TIDE, TRICKY, LATER)[: len(counts)], counts, second)


def told(lesson: Held) -> list[str]:
    return list(report(lesson).texts())


def table(lesson: Held) -> list[list[str]]:
    return list(csv.reader(io.StringIO(as_csv(lesson), newline="")))


def test_both_votes_stand_beside_each_answer() -> None:
    lesson = Held((asked(14, 6, 8, second=(19, 2, 7)),), "3 May", 28)
    texts = told(lesson)
    start = texts.index("The new jumper")
    assert texts[start:][:14] == [
        "The new jumper", "Should Ola post it?",
        "A", GREAT.text, "14", "19", "B", TIDE.text, "6", "2", "C", TRICKY.text, "8", "7",
    ]  # fmt: skip
    assert any("3 May" in text and "28" in text for text in texts)


def test_without_a_second_vote_there_is_one_bar() -> None:
    texts = told(Held((asked(3, 4),)))
    assert texts[texts.index("B") :][:4] == ["B", TIDE.text, "4", "To come back to"]


def test_most_second_votes_in_tricky_waters_come_first_with_their_reason() -> None:
    lesson = Held((
        asked(0, 0, 9, 1, second=(5, 3, 1, 4), title="One"),
        asked(0, 0, 2, 0, second=(1, 1, 8, 0), title="Two"),
        asked(0, 0, 6, 9, title="Three"),
    ))  # fmt: skip
    texts = told(lesson)
    start = texts.index("Three things to come back to")
    assert texts[start + 1 :] == [
        "1", LATER.text, f"*Three:* {LATER.because}",
        "2", TRICKY.text, f"*Two:* {TRICKY.because}",
        "3", TRICKY.text, f"*Three:* {TRICKY.because}",
    ]  # fmt: skip


def test_where_nobody_stayed_in_tricky_waters_it_says_so_kindly() -> None:
    texts = told(Held((asked(5, 5, 5, second=(9, 6, 0)),)))
    assert texts[-1] == "None this time: after the talk, no vote sailed into tricky waters."


def test_a_lesson_without_any_vote_is_a_page_too() -> None:
    assert "Nothing was voted on." in told(Held(()))
    assert len(laid_out(report(Held(())), "a4").pages) == 1
    assert len(table(Held(()))) == 1


@pytest.mark.parametrize("count", [1, 2, 3, 4, 6, 7, 10])
@pytest.mark.parametrize(("language", "size"), list(product(("en", "ar_XB"), SIZES)))
def test_ten_questions_fit_on_one_page(language: str, size: str, count: int) -> None:
    stories = told_on_paper(bay.opened("03-name-beach"), "9-11")
    with spoken(language):
        lesson = samples.lesson((stories * 2)[:count])
        pages = laid_out(report(lesson), size)
        assert (len(pages.pages), pages.lost) == (1, [])
        assert missing(report(lesson), print_sheet(report(lesson), size).content) == []


@pytest.mark.parametrize("size", SIZES)
def test_with_long_words_nothing_is_lost(size: str) -> None:
    stories = told_on_paper(bay.opened("03-name-beach"), "12-14")
    with spoken("en_XA"):
        pages = laid_out(report(samples.lesson((stories * 4)[:20])), size)
        assert pages.lost == []


def test_bars_of_all_questions_share_one_scale() -> None:
    blocks = [one for block in report(Held((asked(3, 4), asked(20, 1)))).blocks
              for column in getattr(block, "columns", ()) for one in column]  # fmt: skip
    assert {one.most for one in blocks if isinstance(one, Tally)} == {20}


def test_nothing_about_anybody_is_asked_for() -> None:
    assert [one.name for one in fields(Held)] == ["asked", "date", "present"]
    assert {one.name for one in fields(Asked)} == {"title", "question", "options", "first", "second"}
    text = " ".join(told(Held((asked(14, 6, 8, second=(19, 2, 7)),), "3 May", 28)))
    assert not re.search(r"\b(wrong|failed|correct|score|pupil|names?)\b", text, re.IGNORECASE)


# The table


def test_the_table_has_a_line_for_each_answer() -> None:
    heads, *rows = table(Held((asked(14, 6, second=(19, 2)), asked(1, 2)), "3 May", 28))
    assert len(heads) == 9
    assert rows[0] == [
        "3 May",
        "28",
        "The new jumper",
        "Should Ola post it?",
        "A",
        GREAT.text,
        "Great course",
        "14",
        "19",
    ]
    assert [row[7:] for row in rows] == [["14", "19"], ["6", "2"], ["1", ""], ["2", ""]]


def test_lines_end_as_the_standard_says_and_quotes_are_doubled() -> None:
    said = Asked('A "new" jumper', "First, or later?", (GREAT,), (1,))
    text = as_csv(Held((said,)))
    assert text.count("\r\n") == text.count("\n") == 2
    assert '"A ""new"" jumper","First, or later?"' in text


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_what_a_spreadsheet_would_reckon_gets_an_apostrophe(start: str) -> None:
    cell = f"{start}1+1"
    ((*_, row),) = [table(Held((Asked(cell, cell, (Choice(cell, "it-depends", ""),), (1,)),), cell))]
    assert row[0] == row[2] == row[3] == row[5] == f"'{cell}"


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_every_text_comes_back_and_none_is_a_formula(text: str) -> None:
    _, row = table(Held((Asked(text, text, (Choice(text, "it-depends", ""),), (1,)),)))
    for cell in (row[2], row[3], row[5]):
        assert cell in {text, f"'{text}"}
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_speaks_the_language_in_use(language: str) -> None:
    with spoken(language):
        heads, row, *_ = table(Held((asked(1, 2),)))
    assert (row[4] == "A") == (language != "ar_XB")
    assert (heads[0] == "Date") == (language == "en")
