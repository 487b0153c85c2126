"""Two marks, and much that only looks like them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.letters.markup import Span, parse, plain


def marked(text: str) -> list[tuple[str, bool, bool]]:
    letters, spans = parse(text)
    return [(letters[span.start : span.end], span.bold, span.mark) for span in spans]


def test_stars_make_bold_and_doubled_signs_make_marks() -> None:
    assert marked("a *bold* and a ==marked thing==.") == [
        ("a ", False, False),
        ("bold", True, False),
        (" and a ", False, False),
        ("marked thing", False, True),
        (".", False, False),
    ]


def test_marks_nest_either_way() -> None:
    assert marked("==a *b*==") == [("a ", False, True), ("b", True, True)]
    assert marked("*a ==b==*") == [("a ", True, False), ("b", True, True)]


@pytest.mark.parametrize(
    "text",
    [
        "a lone * star",
        "*unfinished",
        "2 * 3 * 4",
        "5*3*2",
        "* not a list *",
        "==",
        "==unfinished",
        "a == b == c",
        "*across\nlines*",
        "Mia’s, don't, {name}, snake_case, 6–8",
        "**",
        "",
    ],
)
def test_what_is_no_pair_stays(text: str) -> None:
    assert parse(text).text == text
    assert not any(span.bold or span.mark for span in parse(text).spans)


def test_speech_gets_neither_marks_nor_what_steers_direction() -> None:
    assert plain("*Hello*, \u2068Mia\u2069! ==Look== at\u200f this") == "Hello, Mia! Look at this"


def test_joiners_of_arabic_letters_are_kept() -> None:
    assert plain("\u0645\u06cc\u200c\u062e") == "\u0645\u06cc\u200c\u062e"


@given(st.text(st.sampled_from("ab *=\n1"), max_size=30))
def test_spans_cover_the_text_and_nothing_but_marks_is_lost(text: str) -> None:
    letters, spans = parse(text)
    assert "".join(letters[span.start : span.end] for span in spans) == letters
    assert all(isinstance(span, Span) and span.start < span.end for span in spans)
    assert letters.replace("*", "").replace("=", "") == text.replace("*", "").replace("=", "")
