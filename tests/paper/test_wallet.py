"""The card for the pocket: the numbers of every country fit on it, and come out again as they are dialled."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from game.content import open_directory
from game.engine.directory import help_for
from game.paper.pages import laid_out
from game.paper.pdf import print_sheet
from game.paper.sheets.wallet import wallet
from game.paths import LEVELS
from game.screens.world import Choices, World
from tests.paper.every import LANGUAGES, SIZES, close, read, spoken


def known(country: str) -> World:
    choices = Choices(country=country, first_adult="friends-parent", second_adult="school-helper")
    return World(choices=choices, directory=open_directory(LEVELS))


@pytest.mark.parametrize(("language", "size"), list(product(LANGUAGES, SIZES)))
def test_the_card_of_every_country_fits(language: str, size: str) -> None:
    here = known("")
    assert here.directory is not None
    with spoken(language):
        for code in ("", *(one.code for one in here.directory.countries)):
            pages = laid_out(wallet(replace(here, choices=replace(here.choices, country=code))), size)
            assert (len(pages.pages), pages.lost) == (1, []), code


@pytest.mark.parametrize("language", ["en", "ar_XB"])
def test_numbers_are_read_again_as_they_are_dialled(language: str) -> None:
    here = known("GB")
    assert here.directory is not None
    britain = help_for(here.directory, "GB")
    with spoken(language):
        copied = read(print_sheet(wallet(here)).content)
    assert close(britain.helplines[0].phone) in copied
    assert britain.emergency in copied
