"""How hard words are, and which of them need explaining."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from game.content import check
from game.content.glossary import problems_of, read_glossary
from game.content.rules.plain import LONG, PLAIN
from game.content.rules.reading import grade
from game.content.rules.syllables import syllables
from game.content.rules.vocabulary import forms, is_hard, unknown
from game.paths import LEVELS

if TYPE_CHECKING:
    from pathlib import Path

    from game.engine.scenario import Band

COUNTED = """
    the 1 cake 1 little 2 table 2 pictures 2 photo 2 video 3 radio 3 idea 3 quiet 2 science 2 lion 2 seeing 2 friends 1
    people 2 created 3 wanted 2 played 1 needed 2 boxes 2 messages 3 names 1 places 2 everyone 3 everybody 4 careful 2
    lonely 2 information 4 permission 3 algorithm 4 anonymous 4 metadata 4 moderator 4 screenshot 2 evening 2 real 1
    question 2 special 2 patient 2 ocean 2 area 3 museum 3 poem 2 studying 3 couldn't 2 don't 1 it's 1 Tomo 2 queue 1
    unique 2 guitar 2 build 1 usual 3 January 4 blue 1 cruel 2 giant 2 society 4 audience 3 badges 2 changed 1 eyes 1
    whales 1 sometimes 2 homework 2 basement 2 sentences 3 theatre 3 reality 4 grown-up 2 well-known 2 rhythm 2 bread 1
    lighthouses 3 impossible 4 pirate 2 invited 3 hundred 2 worried 2 policeman 3 Wednesday 2 curious 3 mysterious 4
    region 2 opinion 3 champion 3 period 3 chaos 2 mosaic 3 heroes 2 shoes 1 lifeguard 2 timetable 3 beforehand 3
"""


@pytest.mark.parametrize(("word", "number"), re.findall(r"(\S+) (\d)", COUNTED))
def test_syllables(word: str, number: str) -> None:
    assert syllables(word) == int(number)


def test_grades_go_up_with_sentences_and_with_words() -> None:
    assert grade(6, 1, 7) < 3 < grade(14, 1, 20) < grade(14, 1, 28)


@pytest.mark.parametrize(
    ("word", "root"),
    [("studies", "study"), ("shared", "share"), ("Anna's", "anna"), ("planning", "plan"), ("boxes", "box")],
)
def test_forms_lead_back_to_a_word(word: str, root: str) -> None:
    assert root in forms(word)


@pytest.mark.parametrize(
    ("word", "band", "hard"),
    [
        ("tomorrow", "6-8", False),
        ("promises", "6-8", False),
        ("apparatus", "6-8", True),
        ("apparatus", "9-11", True),
        ("remarkable", "9-11", False),
        ("remarkable", "6-8", True),
        ("interoperability", "12-14", True),
        ("screenshots", "12-14", True),
    ],
)
def test_what_is_not_taken_for_granted(word: str, band: Band, *, hard: bool) -> None:
    assert is_hard(word, band) is hard


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Here comes Alexandrinella with a SlipperySock.", []),
        ("It was an interoperability-test.", ["interoperability"]),
        ("Alexandrinella! Look, there is Alexandrinella.", []),
        ("Interoperability! Look, interoperability.", ["interoperability"]),
        ("A screenshot of a lotterification.", ["lotterification"]),
    ],
)
def test_names_are_not_words_and_the_glossary_explains(text: str, words: list[str]) -> None:
    found = unknown([((), text)], "12-14", frozenset({"screenshot"}))
    assert [finding.sentence.split("'")[1] for finding in found] == words


def test_plain_words_are_long_and_none_is_listed_for_nothing() -> None:
    for band, known in PLAIN.items():
        assert {word for word in known if syllables(word) < min(LONG.values())} == set(), band


def test_the_glossary_is_well_and_explains_for_everybody() -> None:
    assert list(problems_of(LEVELS / "glossary.yaml")) == []
    glossary = read_glossary(LEVELS)
    assert len(glossary.words) >= 60
    assert glossary.words[0].told("6-8") == glossary.words[0].young
    words = [entry.word for entry in glossary.words]
    assert [
        word for word in ("algorithm", "metadata", "privacy", "screenshot", "permission") if word not in words
    ] == []


def test_a_glossary_beside_the_levels_is_checked_and_counts(levels: Path) -> None:
    entry = "words:\n  - {word: apparatus, young: A big thing., middle: A machine., older: A transubstantiation.}\n"
    (levels / "glossary.yaml").write_text(entry)
    file = levels / "01-first" / "9-11.yaml"
    file.write_text(file.read_text().replace("Pip sees a birthday cake.", "Pip sees an apparatus.", 1))
    codes = [(problem.file.rpartition("/")[2], problem.code) for problem in check([levels / "01-first"]).problems]
    assert codes == []
    assert [problem.code for problem in check([levels]).problems if problem.file.endswith("glossary.yaml")] == [
        "hard-words",
        "unknown-word",
    ]
