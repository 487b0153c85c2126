"""Every character of every screen and story has a shape in the font that draws it, and is large enough to read."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from game import words
from game.engine.moves import Action
from game.kinds import kind_of
from game.letters.glyphs import glyphs
from game.nodes import Bar, Bubble, Button, Gadget, Screen, Split, Text, walk
from game.paths import FONTS
from game.window.items import DrawnItem, WordsItem
from game.window.layout import Marks, lay_out
from game.window.room import Room
from game.window.text import READERS, missing, torn
from game.window.theme import THEMES
from game.words import direction, tr
from tests.window.measure import flat, words_of
from tests.window.places import cards, few_spots, frame_spots, level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.nodes import Node
    from game.window.items import Item
    from game.window.text import Setting
    from tests.window.places import Spot

every_language = pytest.mark.parametrize("language", words.LANGUAGES)


def told() -> Iterator[str]:
    """All that authors wrote, band files too."""
    for card in cards():
        yield from (card.island.title, card.island.tagline)
        for scenario in level(card.island.id).scenarios if card.bands else ():
            yield from kind_of(scenario).texts(scenario)


@cache
def letters(language: str) -> frozenset[str]:
    """Every character of it, as it is written and as it is told."""
    said = {character for text in told() for character in text}
    words.use(language)
    return frozenset(said | {character for text in told() for character in tr(text)})


@every_language
@pytest.mark.parametrize("reader", READERS)
def test_every_story_can_be_written(language: str, reader: str) -> None:
    """A04: in each choice of letters."""
    assert missing("".join(letters(language)), reader) == set()


def settings(spot: Spot, room: Room) -> Iterator[Setting]:
    sheet = lay_out(spot.screen(), room, THEMES["light"], Marks())
    yield from (shown.words.setting for shown in words_of(sheet, flat(sheet)))


@pytest.mark.parametrize(
    "language", [pytest.param(one, marks=pytest.mark.slow if one != "ar_XB" else ()) for one in words.LANGUAGES]
)
def test_what_a_screen_draws_is_in_its_fonts(language: str) -> None:
    """A04: run by run, in the very file that draws it."""
    words.use(language)
    room = Room(1280, 720, rightward=direction() == "ltr")
    drawn: dict[str, set[str]] = {}
    for spot in few_spots()[::2]:
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
        for spot in few_spots()
        for setting in settings(spot, Room(1920, 1080))
        if setting.face.size * 1.25 < (18 if len(setting.text) == 1 else 24)
    }
    assert small == set()


def test_large_letters_are_larger() -> None:
    """A02: whatever is read grows to twice its size; headings, which are large, half as far."""
    for spot in (one for one in frame_spots() if not one.screen().young):  # the youngest begin with larger ones
        small = {setting.text: setting.face.size for setting in settings(spot, Room(1920, 1080))}
        large = {setting.text: setting.face.size for setting in settings(spot, Room(1920, 1080, 200))}
        headings = {node.speaker for node in walk(spot.screen()) if isinstance(node, Bubble)}
        for text, size in large.items():
            if text in small and len(text) > 1:
                body = small[text] <= 36 and text not in headings
                twice = 1.5 if spot.screen().young else 1.9  # the youngest begin with larger letters
                assert size >= small[text] * (twice if body else 1.0), (spot.name, text)


def _drawn(node: Node, share: int = 14) -> list[Item]:
    """What a narrow column with this in it paints."""
    bar = Bar(None, "", None, (), Button("Help", Action(), "ring", key="h", id="help"))
    body = Split(node, Text("What stands beside it has most of the room."), share)
    sheet = lay_out(Screen("A test", "waves", bar, body), Room(1024, 600), THEMES["light"], Marks())
    return [item for item, _ in flat(sheet)]


def test_a_heading_grows_smaller_before_one_of_its_words_is_torn() -> None:
    """As far as three quarters of its size."""
    (heading,) = (item.setting for item in _drawn(Text("The Otter Agreement", "h2")) if "Otter" in _said(item))
    (plain,) = (item.setting for item in _drawn(Text("The Otter", "h2")) if "Otter" in _said(item))
    assert not torn(heading)
    assert plain.face.size * 3 // 4 <= heading.face.size < plain.face.size


@pytest.mark.parametrize(("app", "signs"), [("Shell", 1), ("Shellwork", 0)])
def test_where_an_apps_name_would_be_torn_its_sign_goes(app: str, signs: int) -> None:
    items = _drawn(Gadget("phone", app, "", Text("Words.")), 18)
    assert not any(torn(item.setting) for item in items if isinstance(item, WordsItem))
    assert sum(isinstance(item, DrawnItem) and "q6-8" in item.svg for item in items) == signs


def _said(item: Item) -> str:
    return item.setting.text if isinstance(item, WordsItem) else ""
