"""The number to call, and the one in danger, are in sight as soon as Help is opened: nothing has to be scrolled."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from game.content import open_directory
from game.engine.directory import help_for
from game.engine.scenario import BANDS
from game.paths import LEVELS
from game.screens.help import Help
from game.screens.world import Choices
from game.window.layout import Marks, lay_out
from game.window.room import Room
from game.window.theme import THEMES
from tests.window.measure import flat, words_of
from tests.window.places import INKA, world

if TYPE_CHECKING:
    from game.engine.scenario import Band


@pytest.mark.parametrize("band", BANDS)
def test_both_numbers_are_in_sight(band: Band) -> None:
    """For every country that is shipped, and before one is picked."""
    directory = open_directory(LEVELS)
    assert directory is not None
    hidden = []
    for code in ("", *(one.code for one in directory.countries)):
        choices = Choices(country=code, first_adult="grandparent", second_adult="teacher")
        here = replace(world(replace(INKA, band=band), choices=choices), directory=directory)
        sheet = lay_out(Help().view(here), Room(1280, 720), THEMES["light"], Marks())
        seen = [one.text.replace("\u00a0", " ") for one in words_of(sheet, flat(sheet)) if one.visible == one.words.box]
        first = help_for(directory, code).helplines[0]
        wanted = (first.phone or first.name, help_for(directory, code).emergency or "In danger right now?")
        hidden += [(code, one) for one in wanted if not any(one in text for text in seen)]
    assert hidden == []
