"""Who helps where: what a country has no entry of its own for is filled with what helps from anywhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.engine.directory import Contact, Country, Directory, help_for


def contact(name: str, phone: str = "", address: str = "") -> Contact:
    return Contact(name, phone, address, "", "", ("somewhere",))


LIST, HOTLINES, DOWN = (contact(name, address=f"https://{name}.example.org") for name in ("list", "hotlines", "down"))
ANYWHERE = Country("", "", "", (LIST,), (HOTLINES,), (DOWN,))
LINE, REPORT = contact("line", "0800 1"), contact("report", "0800 2")
FULL = Country("AA", "Full", "999", (LINE,), (REPORT,), (DOWN,))
HALF = Country("BB", "Half", "", (LINE,), (), ())
BARE = Country("CC", "Bare", "", (), (), ())
DIRECTORY = Directory("2026-11-22", (FULL, HALF, BARE), ANYWHERE)


def test_a_country_with_everything_stays_as_it_is() -> None:
    assert help_for(DIRECTORY, "AA") == FULL


def test_each_sort_is_filled_by_itself() -> None:
    assert help_for(DIRECTORY, "BB") == replace(HALF, reports=(HOTLINES,), removals=(DOWN,))


def test_a_country_with_nothing_keeps_its_name() -> None:
    found = help_for(DIRECTORY, "CC")
    assert (found.code, found.name) == ("CC", "Bare")
    assert (found.helplines, found.reports, found.removals) == ((LIST,), (HOTLINES,), (DOWN,))


@pytest.mark.parametrize("code", ["", "XX", "aa", "AAA", "Full"])
def test_whatever_is_no_code_of_the_directory_is_anywhere(code: str) -> None:
    assert help_for(DIRECTORY, code) == ANYWHERE


def test_no_emergency_number_is_taken_from_elsewhere() -> None:
    assert {help_for(DIRECTORY, code).emergency for code in ("BB", "CC", "", "XX")} == {""}
