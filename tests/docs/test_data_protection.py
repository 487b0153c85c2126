"""The page on data protection names files that are there, and all of the fifteen standards."""

from __future__ import annotations

import re

import pytest

from game.saves.schema import KEEPING
from tests.docs.test_docs import README, ROOT, is_there, paths, read

PAGE = ROOT / "docs" / "data-protection.md"
STANDARDS = 15
ONE_PAGE = 1000
"""Words, of which half stand in tables."""


def rows() -> list[list[str]]:
    return [line.strip("| ").split(" | ") for line in read(PAGE).splitlines() if re.match(r"\| \d+ ", line)]


def test_every_standard_has_a_line_and_what_keeps_it() -> None:
    assert [int(row[0].split()[0]) for row in rows()] == list(range(1, STANDARDS + 1))
    for _, here, kept in rows():
        assert here
        assert is_there(kept.strip("`")), kept


def test_every_path_exists() -> None:
    assert {path for path in paths(PAGE) if not is_there(path)} == set()


def test_it_is_one_page_that_readers_are_led_to() -> None:
    assert len(re.sub(r"[|`*#-]", " ", read(PAGE)).split()) <= ONE_PAGE
    assert "docs/data-protection.md" in read(README)


@pytest.mark.parametrize("word", ["not legal advice", "not encrypted", "Backups", "What nobody has checked"])
def test_it_says_what_is_not_so_good(word: str) -> None:
    assert word in " ".join(read(PAGE).split())


def test_no_table_of_peoples_things_was_forgotten() -> None:
    told = read(PAGE)
    named = {"players": "a player", "answers": "each answer", "visits": "stories finished", "settings": "text size",
             "checkups": "check-ups", "deeds": "missions marked"}  # fmt: skip
    assert {*named} == {*KEEPING}
    assert [table for table, words in named.items() if words not in told] == []
