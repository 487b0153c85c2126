"""What only a post can get wrong."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from game.content.rules.post import findings
from game.kinds.post.model import Clue
from tests.kinds.examples import FIRST_GOAL

WORDS, PICTURE, AUDIENCE = FIRST_GOAL.parts
WHEN, WHERE = FIRST_GOAL.sums


def codes(**changes: Any) -> list[str]:
    return [finding.code for finding in findings(replace(FIRST_GOAL, **changes), ())]


def test_a_sound_one_has_no_problems() -> None:
    assert codes() == []


def test_there_are_two_to_five_parts_of_two_or_three_pieces() -> None:
    told = replace(PICTURE, pieces=(replace(PICTURE.pieces[0], tells=("team", "crest", "times")), PICTURE.pieces[1]))
    assert codes(parts=(told,)) == ["wrong-count"]
    assert codes(parts=(*(replace(WORDS, id=f"words-{n}") for n in range(4)), PICTURE)) == []
    assert codes(parts=(*(replace(WORDS, id=f"words-{n}") for n in range(5)), PICTURE)) == ["wrong-count"]
    assert codes(parts=(replace(WORDS, pieces=WORDS.pieces[1:]), PICTURE), sums=(WHEN,)) == [
        "wrong-count", "unreachable",
    ]  # fmt: skip


def test_the_youngest_have_two_pieces_of_each() -> None:
    assert codes(band="6-8") == ["wrong-count"]
    assert codes(band="6-8", parts=(WORDS, PICTURE, replace(AUDIENCE, pieces=AUDIENCE.pieces[:2]))) == []


def test_names_lead_somewhere() -> None:
    lost = replace(WORDS, pieces=(replace(WORDS.pieces[0], tells=("teem",)), WORDS.pieces[1]))
    assert codes(parts=(lost, PICTURE, AUDIENCE)) == ["broken-link"]
    nowhere = replace(AUDIENCE, pieces=(replace(AUDIENCE.pieces[0], reaches=("sammy",)), *AUDIENCE.pieces[1:]))
    assert codes(parts=(WORDS, PICTURE, nowhere)) == ["broken-link"]
    assert codes(sums=(replace(WHEN, clues=("crest", "tines")), WHERE)) == ["broken-link"]
    assert codes(sums=(replace(WHEN, readers=("mew",)), WHERE)) == ["broken-link"]


def test_one_part_at_most_says_whom_it_reaches() -> None:
    assert codes(parts=(WORDS, PICTURE, AUDIENCE, replace(AUDIENCE, id="again"))) == ["wrong-count"]


def test_there_are_three_readers_and_somebody_is_wanted() -> None:
    sami, toru, new = FIRST_GOAL.readers
    unwanted = tuple(replace(reader, wanted=False) for reader in FIRST_GOAL.readers)
    assert codes(readers=unwanted) == ["wrong-count"]
    assert codes(readers=(sami, replace(toru, misses=""), new)) == ["missing-key"]
    assert codes(readers=(*FIRST_GOAL.readers, replace(new, id="other"))) == ["wrong-count"]


def test_a_clue_that_no_piece_tells_is_idle() -> None:
    assert codes(clues=(*FIRST_GOAL.clues, Clue(id="number", label="Number nine"))) == ["unreachable"]


def test_a_sum_that_no_post_can_hold_is_idle() -> None:
    parted = replace(PICTURE, pieces=(PICTURE.pieces[0], replace(PICTURE.pieces[1], tells=("team",))))
    words = replace(WORDS, pieces=(replace(WORDS.pieces[0], tells=()), WORDS.pieces[1]))
    assert codes(parts=(words, parted, AUDIENCE)) == ["unreachable"]


def test_a_post_can_be_fine_and_can_tell_too_much() -> None:
    everywhere = replace(WORDS, pieces=tuple(replace(piece, tells=("team", "crest")) for piece in WORDS.pieces))
    assert codes(parts=(everywhere, PICTURE)) == ["no-solution"]
    sums = tuple(replace(one, readers=("new",)) for one in FIRST_GOAL.sums)
    friends = replace(AUDIENCE, pieces=(AUDIENCE.pieces[0], AUDIENCE.pieces[2]))
    assert codes(parts=(WORDS, PICTURE, friends), sums=sums) == ["already-solved"]


def test_texts_fit() -> None:
    long = replace(WORDS, label="x" * 25, pieces=(WORDS.pieces[0], replace(WORDS.pieces[1], text="y" * 61)))
    assert codes(parts=(long, PICTURE, AUDIENCE), sums=(replace(WHEN, tells="z" * 41), WHERE)) == ["too-long"] * 3
