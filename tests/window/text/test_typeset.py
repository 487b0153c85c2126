"""Lines, their order before the eye, and the places of words."""

from __future__ import annotations

from itertools import pairwise
from unicodedata import combining

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.letters.markup import plain
from game.window.text import Setting, TypeFace, narrowest, set_text, torn, typeface, typeset, words
from game.window.text.fonts import measure
from game.words import pseudo

BODY = typeface("body", 1.0)
PARAGRAPH = (
    "Mia’s post shows her *school jumper* and says ==see you at 3.30== at the gate near the well-known pool. "
    "What could somebody new find out from this picture?"
)


def written(setting: Setting) -> list[str]:
    """Each line in reading order."""
    return [setting.text[line.start : line.end] for line in setting.lines]


def seen(text: str) -> list[str]:
    """The runs of a right-to-left line from left to right, without the spaces around them."""
    (line,) = set_text(text, BODY, None, "rtl").lines
    return [run.text.strip() for run in line.runs if run.text.strip()]


def test_lines_part_at_spaces_and_fit() -> None:
    setting = set_text(PARAGRAPH, BODY, 400)
    assert " ".join(written(setting)) == setting.text
    assert len(setting.lines) > 3
    assert setting.width == max(line.width for line in setting.lines) <= 400


def test_a_line_takes_all_the_words_it_can() -> None:
    text = plain(PARAGRAPH).replace("-", " ")
    for width in range(300, 500):
        for line, after in pairwise(set_text(text, BODY, width).lines):
            longer = text[line.start : after.end].split(" ")[: text[line.start : line.end].count(" ") + 2]
            assert set_text(" ".join(longer), BODY).width > width


def test_a_word_that_turns_bold_halfway_still_fits() -> None:
    for width in range(150, 300):
        assert set_text("one un*wwwwww* two un*wwwwww* three", BODY, width).width <= width


def test_without_a_width_only_new_lines_count() -> None:
    setting = set_text("one\n\ntwo words", BODY)
    assert written(setting) == ["one", "", "two words"]
    assert setting.height == 3 * BODY.line_height


def test_nothing_is_one_empty_line() -> None:
    setting = set_text("", BODY, 100)
    assert (setting.width, setting.height, words(setting)) == (0, BODY.line_height, ())


@pytest.mark.parametrize(
    ("text", "room", "first"),
    [
        ("a well-known", "a well-kno", "a well-"),
        ("it was — really", "it was — real", "it was —"),
        ("it was—really", "it was—real", "it was—"),
        ("one\u00a0two three", "one two thr", "one\u00a0two"),
        ("two one\u00a0two", "two one tw", "two"),
        ("Oui vraiment ?", "Oui vraiment", "Oui"),
        ("Dis « oui »", "Dis « ou", "Dis"),
        ("from 6-8", "from 6-", "from"),
        ("about -5", "about -", "about"),
    ],
)
def test_where_lines_may_end(text: str, room: str, first: str) -> None:
    lines = written(set_text(text, BODY, set_text(room, BODY).width + 2))
    assert lines[0] == first
    assert len(lines) == 2


def test_a_word_wider_than_the_line_is_broken_by_letters_and_no_other_is() -> None:
    lines = written(set_text("a Supercalifragilistic b", BODY, 120))
    assert lines[0] == "a"
    assert len(lines) > 3
    assert "".join(lines[1:]).startswith("Supercalifragilistic")
    assert narrowest("a Supercalifragilistic b", BODY) == set_text("Supercalifragilistic", BODY).width


def test_a_name_wider_than_the_line_is_broken_after_an_underscore_if_it_has_one() -> None:
    setting = set_text("by wave_watcher_official", BODY, set_text("wave_watcher_o", BODY).width)
    assert written(setting) == ["by", "wave_watcher_", "official"]
    assert not torn(setting)
    assert torn(set_text("watchtower", BODY, set_text("watchto", BODY).width))
    assert not torn(set_text("well-known tower", BODY, set_text("well-kno", BODY).width))


def test_marks_stay_with_their_letter_even_in_a_forced_break() -> None:
    text = "e\u0301" * 6
    assert all(line.startswith("e") for line in written(set_text(text, BODY, 20)))


@pytest.mark.parametrize("text", [PARAGRAPH, pseudo.accented(PARAGRAPH), pseudo.mirrored(PARAGRAPH)])
def test_the_narrowest_width_breaks_no_word(text: str) -> None:
    width = narrowest(text, BODY)
    for direction in ("ltr", "rtl"):
        setting = set_text(text, BODY, width, direction)
        assert setting.width <= width
        assert all(setting.text[line.start - 1] in " -–—" for line in setting.lines[1:])


def test_line_height_is_the_faces_and_never_the_fonts() -> None:
    texts = ("Mia", "الاسم", "one → two", "*bold*")
    assert {set_text(text, BODY).height for text in texts} == {42}
    assert {set_text("Mia", TypeFace(30, reader=reader)).height for reader in ("andika", "opendyslexic")} == {42}


def test_capitals_stand_in_the_middle_of_their_line() -> None:
    (line,) = set_text("HE", BODY).lines
    above, below = line.baseline - 21 - line.top, line.top + 42 - line.baseline
    assert abs(above - below) <= 1


def test_numbers_and_names_inside_arabic_read_as_they_should() -> None:
    assert seen("ولها 350 نقطة مع Mia") == ["Mia", "نقطة مع", "350", "ولها"]
    assert seen("عام 2026، مع WhatsApp وحده") == ["وحده", "WhatsApp", "، مع", "2026", "عام"]


def test_bold_words_inside_arabic_keep_their_place() -> None:
    assert seen("هذا *مهم* جدا") == ["جدا", "مهم", "هذا"]
    assert seen("هذا *مهم 350* جدا") == ["جدا", "350", "مهم", "هذا"]


def test_a_password_stays_whole_between_isolates_which_are_not_drawn() -> None:
    text = "السر \u2066Blue-Whale_77!\u2069 هنا"
    assert seen(text) == ["هنا", "Blue-Whale_77!", "السر"]
    assert seen(text.replace("\u2066", "").replace("\u2069", ""))[1] == "Blue-Whale_77"


def test_a_number_keeps_its_sign_when_the_line_ends_beside_it() -> None:
    text = "نقطة 12.5% وأيضا أكثر من ذلك"
    for width in range(120, 360, 20):
        lines = set_text(text, BODY, width, "rtl").lines
        runs = [run.text for line in lines for run in line.runs]
        assert any("12.5" in run for run in runs)


def test_right_to_left_lines_start_at_the_right() -> None:
    setting = set_text(pseudo.mirrored(PARAGRAPH), BODY, 400, "rtl")
    assert {line.x + line.width for line in setting.lines} == {setting.width}
    centred = set_text(pseudo.mirrored(PARAGRAPH), BODY, 400, "rtl", "centre")
    assert all(line.x == (centred.width - line.width) // 2 for line in centred.lines)
    assert {line.x for line in set_text(PARAGRAPH, BODY, 400, align="start").lines} == {0}


def test_bold_and_marks_reach_the_runs() -> None:
    runs = [run for line in set_text(PARAGRAPH, BODY, 400).lines for run in line.runs]
    assert " ".join(run.text.strip() for run in runs if run.bold) == "school jumper"
    assert " ".join(run.text.strip() for run in runs if run.mark) == "see you at 3.30"
    assert all(("600" in run.font.file) == run.bold for run in runs)


def test_asking_again_gives_the_same_setting_without_any_work(monkeypatch: pytest.MonkeyPatch) -> None:
    first = set_text(PARAGRAPH, BODY, 333)
    monkeypatch.setattr(typeset, "Paragraph", None)
    assert set_text(PARAGRAPH, typeface("body", 1.0), 333) is first


def test_known_words_in_a_new_order_need_few_measurements() -> None:
    set_text(plain(PARAGRAPH), BODY, 500)
    before = measure.cache_info().misses
    setting = set_text(" ".join(reversed(plain(PARAGRAPH).split(" "))), BODY, 500)
    assert measure.cache_info().misses - before <= 3 * len(setting.lines) + 2


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_words_are_found_in_the_order_they_are_said(direction: str) -> None:
    text = "*One* \u2068two\u2069, الاسم 350 ==four=="
    setting = set_text(text, BODY, None, direction)
    assert [plain(text)[word.start : word.end] for word in words(setting)] == ["One", "two,", "الاسم", "350", "four"]
    assert all(len(word.places) == 1 for word in words(setting))
    rightward = [word.places[0].x for word in words(setting)]
    assert (rightward[0] < rightward[-1]) == (direction == "ltr")


def test_the_first_of_two_arabic_words_stands_at_the_right() -> None:
    setting = set_text("الاسم و", BODY, None, "rtl")
    first, second = (word.places[0] for word in words(setting))
    assert first.x + first.width == setting.width
    assert second.x == 0
    assert first.width > 2 * second.width


def test_places_of_words_lie_apart_and_within() -> None:
    setting = set_text(pseudo.mirrored(PARAGRAPH), BODY, 400, "rtl")
    places = [place for word in words(setting) for place in word.places]
    assert all(place.x >= 0 and place.x + place.width <= setting.width and place.width > 0 for place in places)
    for line in setting.lines:
        row = sorted(place for place in places if place.y == line.top)
        assert all(left.x + left.width <= right.x for left, right in pairwise(row))


def test_a_word_parted_by_a_line_end_has_two_places() -> None:
    room = set_text("a well-", BODY).width
    assert [len(word.places) for word in words(set_text("a well-known", BODY, room + 1))] == [1, 2]


@settings(max_examples=80, deadline=None)
@given(
    st.text(st.sampled_from("ab W-–*=1%(.) \n\u2068\u2069\u0645\u0627\u064e\u0663\u05d0→"), max_size=40),
    st.integers(10, 200),
    st.sampled_from(["ltr", "rtl"]),
)
def test_whatever_is_asked_for_every_letter_is_set_once_and_in_its_line(text: str, width: int, direction: str) -> None:
    setting = set_text(text, BODY, width, direction)
    placed: list[int] = []
    for line in setting.lines:
        letters = [letter for letter in plain(setting.text[line.start : line.end]) if not combining(letter)]
        assert line.width <= width or len(letters) == 1
        edge = line.x
        for run in line.runs:
            assert line.start <= run.start < run.end <= line.end
            assert run.x == edge
            edge += run.width
            placed += range(run.start, run.end)
    assert len(placed) == len(set(placed))
    unplaced = {setting.text[place] for place in set(range(len(setting.text))) - set(placed)}
    assert unplaced <= set(" \n\u2068\u2069")
