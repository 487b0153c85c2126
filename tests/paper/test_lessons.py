"""The facilitator's pack and the workshop with no computer: what is in them; no answer is on a child's page."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from itertools import product
from typing import TYPE_CHECKING, Any, get_args

import pytest

from game.content import open_notes
from game.engine.lesson import Minutes, Plan
from game.engine.scenario import BANDS
from game.kinds.parts import family_word
from game.letters.markup import plain
from game.paper.lessons import chosen, fits
from game.paper.pages import laid_out
from game.paper.pdf import print_sheet
from game.paper.sheet import Cutouts, Pack, Sheet, Words
from game.paper.sheets.lesson.telling import telling_page
from game.paper.sheets.lesson.voting import vote_cards
from game.paper.sheets.lesson.workshop import MOST, told_on_paper, workshop
from game.paper.teaching import Timed
from game.paths import LEVELS
from game.screens.lesson.parts import LEAVING, Chapter, parts
from tests import bay
from tests.paper.every import LANGUAGES, SIZES, beach, close, lessons, opened, read, spoken
from tests.paper.test_fitting import keeps_within_margins
from tests.paper.test_reading import missing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.scenario import Band
    from game.kinds.choice.model import Choice
    from game.paper.sheet import Block

FOLDER = "03-name-beach"
everywhere = pytest.mark.parametrize(("language", "size"), list(product(LANGUAGES, SIZES)))
in_each_band = pytest.mark.parametrize("band", BANDS)


def told(part: Sheet | Pack) -> str:
    return plain("\n".join(part.texts()))


def page(name: str, of: Pack | None = None) -> Sheet:
    return next(sheet for sheet in (of or beach("en")[0]).sheets if sheet.name == name)


def inside(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        yield block
        yield from inside(getattr(block, "inside", ()))
        for column in getattr(block, "columns", ()):
            yield from inside(column)


# The pack


def test_the_pack_comes_in_the_order_in_which_it_is_needed() -> None:
    names = [sheet.name for sheet in beach("en")[0].sheets]
    assert names == ["aims", "plan", "thoughts", "talk", "telling", "letter", "vote-cards", "trusted-adults"]
    assert beach("en")[0].name == "pack-name-beach"


def test_all_that_the_notes_say_is_in_the_pack() -> None:
    notes = open_notes(LEVELS / FOLDER, bay.KEPT)
    text = told(beach("en")[0])
    for band in BANDS:
        assert all(plain(question) in text for question in notes.talk.told(band))
        assert plain(notes.leaving.told(band)) in text
    for thought in notes.thoughts:
        assert plain(thought.children) in text
        assert plain(thought.answer) in text
    assert all(plain(one) in text for one in (*notes.aims, notes.careful, notes.letter))
    assert all(plain(link.says) in text for link in notes.framework)


def test_only_the_bands_that_were_asked_for_are_in_it() -> None:
    from game.paper.sheets.lesson.pack import pack

    level, notes = bay.opened(FOLDER), open_notes(LEVELS / FOLDER, bay.KEPT)
    text = told(pack(level, notes, ["9-11"]))
    assert plain(notes.talk.middle[0]) in text
    assert plain(notes.talk.young[0]) not in text
    assert plain(notes.leaving.older) not in text


def test_ground_rules_stand_beside_the_aims() -> None:
    rules = told(page("aims"))
    for rule in ("We listen", "We talk about the crew", "Anyone may pass", "Nobody must tell", "you can go to"):
        assert rule in rules


@in_each_band
@pytest.mark.parametrize("length", get_args(Minutes))
def test_the_plan_on_paper_is_the_lesson_on_the_screen(band: Band, length: Minutes) -> None:
    from game.paper.sheets.lesson.timetable import plan_pages

    level, notes = bay.opened(FOLDER), open_notes(LEVELS / FOLDER, bay.KEPT)
    chapter = Chapter(level, notes)
    rows = [one for one in inside(plan_pages(level, notes, [band]).blocks) if isinstance(one, Timed)]
    starts = [number for number, one in enumerate(rows) if one.minute == "0"]
    begin = starts[get_args(Minutes).index(length)]
    end = next((start for start in starts if start > begin), len(rows))
    minutes = [int(one.minute) for one in rows[begin:end]]
    assert minutes == sorted(set(minutes))
    assert minutes[-1] == length - LEAVING
    titles = [
        one.scenario.title
        for one in parts(Plan((level.island.id,), band, length, "cards"), [chapter])
        if one.scenario is not None
    ]
    shown = [plain(one.text) for one in rows[begin:end]]
    assert [text for text in shown if text in titles] == titles


def test_time_that_no_story_fills_goes_to_the_helping_hand() -> None:
    from game.paper.sheets.lesson.timetable import plan_pages

    notes = open_notes(LEVELS / FOLDER, bay.KEPT)
    level = bay.opened(FOLDER)
    short = replace(level, scenarios=level.telling("9-11")[:1])
    rows = [one for one in inside(plan_pages(short, notes, ["9-11"]).blocks) if isinstance(one, Timed)]
    assert [one.text for one in rows].count("Make your helping hand") == 3
    full = [one for one in inside(plan_pages(level, notes, ["6-8"]).blocks) if isinstance(one, Timed)]
    assert not any(one.text == "Make your helping hand" for one in full[-12:])


def test_seven_steps_and_lines_for_who_is_called() -> None:
    sheet = telling_page(bay.opened(FOLDER).island)
    text = told(sheet)
    assert [line for line in text.split("\n") if line.isdigit()] == list("1234567")
    for words in ("It is not your fault", "Promise no secret", "Don’t look at pictures", "safeguarding lead"):
        assert words in text
    for size, language in product(SIZES, ("en", "ar_XB")):
        with spoken(language):
            assert len(laid_out(telling_page(bay.opened(FOLDER).island), size).pages) == 1


def test_the_letter_home_has_lines_to_fill_in_and_names_nobody() -> None:
    text = told(page("letter"))
    for label in ("School", "Date", "Whom you can ask"):
        assert label in text
    assert not any(letter.isdigit() for letter in text)
    assert page("letter").foot == ""


@pytest.mark.parametrize(("language", "letters"), [("en", "ABCD"), ("ar_XB", "أبجد")])
def test_four_vote_cards_have_the_letters_of_the_language(language: str, letters: str) -> None:
    with spoken(language):
        sheet = vote_cards()
        assert len(laid_out(sheet, "a4").pages) == 1
        (cards,) = (block for block in sheet.blocks if isinstance(block, Cutouts))
        assert "".join(cards.texts()) == letters


# The workshop


@in_each_band
def test_no_answer_is_on_the_page_for_children(band: Band) -> None:
    level = bay.opened(FOLDER)
    stories = told_on_paper(level, band)[:MOST]
    cards, answers = workshop(level.island, band, stories).sheets
    for option in (option for story in stories for option in story.steps[0].options):
        assert plain(option.text) in told(cards)
        for words in (option.happens, option.because, option.next):
            assert plain(words) in told(answers)
            assert plain(words) not in told(cards)
        assert family_word(option.course) not in told(cards)
    for story in stories:
        assert plain(story.together) not in told(cards)


@in_each_band
def test_both_pages_have_the_letters_in_the_same_order(band: Band) -> None:
    level = bay.opened(FOLDER)
    for story in told_on_paper(level, band):
        cards, answers = workshop(level.island, band, (story,)).sheets
        by_option = {plain(one.text): plain(one.because) for one in story.steps[0].options}
        asked = [text for text in told(cards).split("\n") if text in by_option]
        text = told(answers)
        assert len(asked) == len(by_option)
        assert sorted(asked, key=lambda one: text.index(by_option[one])) == asked


def test_no_letter_is_the_answer() -> None:
    """Over all that one island has, each of the first places has a great course, and another one."""
    level = bay.opened(FOLDER)
    for place in (0, 1):
        courses = set()
        for story in (one for band in BANDS for one in told_on_paper(level, band)):
            _, answers = workshop(level.island, story.band, (story,)).sheets
            lines = [text for text in answers.texts() if "*Because:*" in text]
            courses.add(lines[place].startswith("*Great course.*"))
        assert courses == {True, False}


@in_each_band
@pytest.mark.parametrize("size", SIZES)
def test_as_many_stories_as_two_pages_hold(band: Band, size: str) -> None:
    level = bay.opened(FOLDER)
    stories = told_on_paper(level, band)
    found = chosen(level.island, band, stories, size)
    assert 2 <= len(found) <= MOST
    assert fits(workshop(level.island, band, found), size)
    left = [one for one in stories if one not in found]
    assert len(found) == MOST or not any(fits(workshop(level.island, band, (*found, one)), size) for one in left)


def test_where_a_first_story_fills_two_pages_others_are_taken() -> None:
    level = bay.opened(FOLDER)
    first, *rest = told_on_paper(level, "9-11")
    found = chosen(level.island, "9-11", (long(first), *rest), "a4")
    assert len(found) >= 2
    assert all(one in rest for one in found)
    assert chosen(level.island, "9-11", (), "a4") == ()


def long(story: Choice) -> Choice:
    step = story.steps[0]
    options = tuple(replace(one, happens=one.happens * 4) for one in step.options)
    return replace(story, id="long", steps=(replace(step, options=options), *story.steps[1:]))


def test_cards_that_are_too_high_for_one_page_are_named() -> None:
    tall = (Words("Ask everybody. " * 400),)
    sheet = Sheet("cards", "Cards", (Cutouts((tall, tall), across=1),))
    assert laid_out(sheet, "a4").lost != []


# On paper


def holds(whole: Pack | Sheet, size: str) -> None:
    for sheet in whole.sheets if isinstance(whole, Pack) else (whole,):
        pages = laid_out(sheet, size)
        assert pages.lost == [], (whole.name, sheet.name)
        assert len(pages.pages) <= MOST_PAGES.get(sheet.name, 1), (whole.name, sheet.name)
        for one in pages.pages:
            keeps_within_margins(sheet, size, one)


MOST_PAGES = {"plan": 4, "aims": 2, "thoughts": 2, "talk": 2, "telling": 2}
"""Words half as long again go over to a second page; in English only the plan has more than one."""


@everywhere
def test_an_island_fits(language: str, size: str) -> None:
    with spoken(language):
        for whole in beach(language, size):
            holds(whole, size)


@pytest.mark.slow
@everywhere
def test_every_island_fits(language: str, size: str) -> None:
    with spoken(language):
        for whole in lessons(language, size):
            holds(whole, size)


@pytest.mark.slow
def test_in_english_each_part_has_its_page() -> None:
    for whole in lessons("en", "a4"):
        for sheet in whole.sheets if isinstance(whole, Pack) else (whole,):
            count = len(laid_out(sheet, "a4").pages)
            assert 1 <= count <= (3 if sheet.name == "plan" else 1), (whole.name, sheet.name)


@pytest.mark.slow
def test_every_island_has_a_pack_and_every_band_a_workshop() -> None:
    names = {one.name for one in lessons("en", "a4")}
    for card in bay.cards():
        assert f"pack-{card.island.id}" in names
        assert {f"paper-workshop-{card.island.id}-{band}" for band in card.bands} <= names


def unread(whole: Pack | Sheet) -> list[str]:
    """Texts that are not found in their order."""
    whole = hyphened(whole)
    return missing(whole, print_sheet(whole).content)


def hyphened(part: Any) -> Any:
    """At a dot, a sign or a number among Arabic letters pypdf turns the line over, which is its own doing."""
    if isinstance(part, str):
        return part if part.isdigit() else re.sub(r"[·×_\d]", "-", part)
    if isinstance(part, tuple):
        return tuple(map(hyphened, part))
    if is_dataclass(part):
        names = {one.name for one in fields(part)} - {"icon", "name", "look"}
        return replace(part, **{name: hyphened(getattr(part, name)) for name in names})
    return part


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_read_in_their_order(language: str) -> None:
    with spoken(language):
        lost = {one.name: unread(one) for one in beach(language)}
    assert {name: texts for name, texts in lost.items() if texts} == {}


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_texts_of_all_islands_are_read_in_their_order(language: str) -> None:
    with spoken(language):
        lost = {one.name: unread(one) for one in lessons(language, "a4")}
    assert {name: texts for name, texts in lost.items() if texts} == {}


def test_pages_for_the_facilitator_have_numbers_and_those_that_go_out_have_none() -> None:
    pages = [close(page.extract_text()) for page in opened(print_sheet(beach("en")[0]).content).pages]
    numbered = [number for number, text in enumerate(pages, 1) if close(f"Name Beach · page {number}") in text]
    assert numbered == list(range(1, len(pages) - 2))


def test_all_is_black_on_white_and_tagged_and_at_least_twelve_points() -> None:
    for whole in beach("en"):
        for one in opened(print_sheet(whole).content).pages:
            depth = 0
            for operands, operator in one.get_contents().operations:
                depth += (operator in {b"BDC", b"BMC"}) - (operator == b"EMC")
                assert depth == 1 or operator not in {b"Tj", b"TJ", b"S", b"f", b"B", b"BDC", b"BMC"}, operands
                if operator in {b"g", b"G", b"rg", b"RG"}:
                    assert {float(part) for part in operands} in ({0.0}, {1.0}), (whole.name, operands)
                assert operator != b"Tf" or float(operands[1]) >= 12


def test_a_pack_opens_as_one_document() -> None:
    whole = beach("en")[0]
    printed = print_sheet(whole)
    document = opened(printed.content)
    assert len(document.pages) == printed.pages >= len(whole.sheets)
    assert document.metadata.title == "Name Beach: the facilitator’s pack"
    assert read(printed.content).count(close("My helping hand")) == 1
