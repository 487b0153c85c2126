"""Every character of every screen and story has a shape in the font that draws it, and is large enough to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game import words
from game.kinds import kind_of
from game.nodes import Bubble, walk
from game.paths import FONTS
from game.window.layout import Marks, lay_out
from game.window.room import Room
from game.window.text import READERS, missing
from game.window.text.glyphs import glyphs
from game.window.theme import THEMES
from game.words import direction, tr
from tests.window.measure import flat, words_of
from tests.window.places import cards, frame_spots, island_spots, level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.window.text import Setting
    from tests.window.places import Spot

every_language = pytest.mark.parametrize("language", words.LANGUAGES)


def told() -> Iterator[str]:
    """All that authors wrote, band files too."""
    for card in cards():
        yield from (card.island.title, card.island.tagline)
        for scenario in level(card.island.id).scenarios if card.bands else ():
            yield from kind_of(scenario).texts(scenario)


@every_language
@pytest.mark.parametrize("reader", READERS)
def test_every_story_can_be_written(language: str, reader: str) -> None:
    """A04: in each choice of letters."""
    said = {character for text in told() for character in text}
    words.use(language)
    said |= {character for text in told() for character in tr(text)}
    assert missing("".join(said), reader) == set()


def settings(spot: Spot, room: Room) -> Iterator[Setting]:
    sheet = lay_out(spot.screen(), room, THEMES["light"], Marks())
    yield from (shown.words.setting for shown in words_of(sheet, flat(sheet)))


@every_language
def test_what_a_screen_draws_is_in_its_fonts(language: str) -> None:
    """A04: run by run, in the very file that draws it."""
    words.use(language)
    room = Room(1280, 720, rightward=direction() == "ltr")
    drawn: dict[str, set[str]] = {}
    for spot in (*frame_spots(), *island_spots()[::29]):
        for setting in settings(spot, room):
            for line in setting.lines:
                for run in line.runs:
                    drawn.setdefault(run.font.file, set()).update(run.text)
    assert len(drawn) > 1
    lacking = {file: seen - glyphs(FONTS / file) - {" ", "\n"} for file, seen in drawn.items()}
    assert {file: seen for file, seen in lacking.items() if seen} == {}


def test_nothing_is_smaller_than_can_be_read() -> None:
    """A01: at 1080p, letters from their highest to their lowest point; Lexend reaches a quarter over its size."""
    small = {
        (spot.name, setting.text[:30])
        for spot in (*frame_spots(), *island_spots()[::29])
        for setting in settings(spot, Room(1920, 1080))
        if setting.face.size * 1.25 < (18 if len(setting.text) == 1 else 24)
    }
    assert small == set()


def test_large_letters_are_larger() -> None:
    """A02: whatever is read grows to twice its size; headings, which are large, half as far."""
    for spot in frame_spots():
        small = {setting.text: setting.face.size for setting in settings(spot, Room(1920, 1080))}
        large = {setting.text: setting.face.size for setting in settings(spot, Room(1920, 1080, 200))}
        headings = {node.speaker for node in walk(spot.screen()) if isinstance(node, Bubble)}
        for text, size in large.items():
            if text in small and len(text) > 1:
                body = small[text] <= 36 and text not in headings
                assert size >= small[text] * (1.9 if body else 1.0), (spot.name, text)
