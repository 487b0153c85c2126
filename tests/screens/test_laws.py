"""What holds on every screen: what can be pressed has a name and an effect, pictures have words, all is translated."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from game import words
from game.letters.markup import plain
from game.nodes import (
    Bubble,
    Button,
    Dots,
    Face,
    Figure,
    Gadget,
    Icon,
    Node,
    Picture,
    Screen,
    Segments,
    Snap,
    Speech,
    Text,
    Toggle,
    walk,
)
from game.outline import outline
from game.screens.help import Help
from game.screens.play import Play
from game.screens.turn import Back, OpenHelp, Turn
from tests.window.places import few_spots, frame_spots, island_spots

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.moves import Action
    from tests.window.places import Spot

TOLD_BEFORE = {"bay/told", "lesson/end", "lesson/hands-votes", "lesson/phones-votes"}
"""What they hold was told, or voted on, in the words of that moment."""
OWN_NAMES = re.compile(r"Beacon Bay|K7QMXP|[+=]|\w|\d+ ?%|[\d .,:·\u2068\u2069]*|\u2066[^\u2069]*\u2069")
"""What no language translates: the game's name, numbers, a single letter, and what is dialled or typed."""


def pressed(screen: Screen) -> Iterator[tuple[str, str, Action]]:
    """Id, label and action of everything that can be pressed, but for what is chosen already."""
    for node in walk(screen):
        if isinstance(node, Button | Toggle):
            yield node.id, node.label, node.action
        elif isinstance(node, Segments):
            for place, segment in enumerate(node.segments):
                if not segment.chosen:
                    yield f"{node.id}:{place}", f"{node.label}: {segment.label}", segment.action


def test_what_can_be_pressed_has_a_name_and_an_id_of_its_own() -> None:
    """A46."""
    for spot in few_spots():
        found = list(pressed(spot.screen()))
        assert [place for place, label, _ in found if not place or not plain(label).strip()] == [], spot.name
        twice = [place for place, count in Counter(place for place, _, _ in found).items() if count > 1]
        assert twice == [], spot.name


def test_pressing_anything_does_something() -> None:
    for spot in few_spots():
        idle = [place for place, _, action in pressed(spot.screen()) if spot.place.update(action, spot.world) == Turn()]
        assert idle == [], spot.name


def test_no_two_things_have_the_same_key() -> None:
    for spot in few_spots():
        keys = Counter(node.key for node in walk(spot.screen()) if isinstance(node, Button) and node.key)
        assert [key for key, count in keys.items() if count > 1] == [], spot.name


def test_help_is_last_in_the_bar_and_one_press_away() -> None:
    """A63."""
    for spot in few_spots():
        bar = spot.screen().bar
        assert list(bar.children())[-1] is bar.help
        assert (bar.help.id, bar.help.key) == ("help", "h")
        turn = spot.place.update(bar.help.action, spot.world)
        if isinstance(spot.place, Help):
            assert bar.help.action == Back()
            assert turn.back
        else:
            assert bar.help.action == OpenHelp()
            assert isinstance(turn.over or turn.place, Help)


def test_a_screen_is_the_same_however_often_it_is_looked_at() -> None:
    for spot in few_spots():
        assert spot.screen() == spot.screen()
        assert hash(spot.screen()) == hash(spot.screen())


def test_there_is_a_way_back() -> None:
    """A27: from everywhere but the title; and a key leads there, or to a rest."""
    for spot in few_spots():
        screen = spot.screen()
        assert screen.name
        if not spot.name.startswith("title/"):
            assert screen.bar.back is not None, spot.name
            assert [node for node in walk(screen) if isinstance(node, Button) and node.key == "escape"], spot.name


@pytest.mark.slow
def test_every_picture_says_what_it_shows() -> None:
    """A46: none that tells something is silent, none says that it is a picture, and none goes on for long."""
    for spot in island_spots():
        for node in walk(spot.screen()):
            if isinstance(node, Snap | Picture):
                assert node.alt, (spot.name, node)
                assert len(node.alt) <= 125, node.alt
                assert not re.match(r"(?i)(an? )?(image|picture|photo|drawing) of", node.alt), node.alt


def test_no_words_of_ours_shout() -> None:
    """A08: nothing longer than two words is in capitals, but for what people write or are quoted with."""
    for spot in few_spots():
        screen = spot.screen()
        said = {
            text for node in walk(screen) if isinstance(node, Gadget) for inner in walk(node) for text in _texts(inner)
        }
        for text in {*shown(screen)} - said:
            ours = re.sub(r"(?<!\w)['‘“\"].+?['’”\"](?!\w)", "", text)
            assert not re.search(r"\b[A-Z]{2,}(?: [A-Z]{2,}){2,}\b", ours), (spot.name, text)


def shown(screen: Screen) -> Iterator[str]:
    """Every text that a person can see or hear on a screen."""
    yield screen.name
    for node in walk(screen):
        yield from _texts(node)


def _texts(node: Node) -> Iterator[str]:
    match node:
        case Text(text=text):
            yield text
        case Bubble(speaker=speaker, text=text):
            yield from (speaker, text)
        case Speech(text=text):
            yield text
        case Button(label=label, note=note):
            yield from (label, note)
        case Toggle(label=label, note=note):
            yield from (label, note)
        case Segments(label=label, segments=segments, note=note):
            yield from (label, note, *(segment.label for segment in segments))
        case Dots(words=text):
            yield text
        case Picture(alt=alt) | Snap(alt=alt) | Figure(alt=alt) | Face(alt=alt) | Icon(alt=alt):
            yield alt


@pytest.mark.parametrize(
    "spot", [spot for spot in frame_spots() if spot.name not in TOLD_BEFORE], ids=lambda spot: spot.name
)
def test_a_screen_of_the_frame_is_translated_whole(spot: Spot) -> None:
    """In the language made for testing, whatever is not in brackets was never handed to a translator."""
    words.use("en_XA")
    plain = {text for text in shown(spot.screen()) if text and "[" not in text and not OWN_NAMES.fullmatch(text)}
    given = {spot.world.notice, spot.world.caption}
    languages = set(words.LANGUAGES.values())
    assert plain - given - languages == set()


@pytest.mark.slow
def test_stories_are_translated_whole() -> None:
    plain = set()
    words.use("en_XA")
    for spot in island_spots():
        for text in shown(spot.screen()):
            if text and "[" not in text and not OWN_NAMES.fullmatch(text):
                plain.add((spot.name.rpartition("/")[0], text))
    # Names that nobody translates: of fictional apps, and of people as they call themselves online.
    named = {part for spot in island_spots() if isinstance(spot.place, Play) for part in _names(spot)}
    assert {one for one in plain if one[1] not in named} == set()


def _names(spot: Spot) -> set[str]:
    scenario = spot.place.scenario
    return {str(getattr(scenario, field, "")) for field in ("app", "contact", "owner", "profile")}


def test_outlines_tell_everything_that_can_be_seen() -> None:
    """The text that is spoken holds every word on the screen."""
    for spot in few_spots():
        screen = spot.screen()
        told = outline(screen)
        for node in walk(screen):
            if isinstance(node, Text | Speech | Bubble) and not _inside_a_button(screen, node):
                assert plain(node.text) in told, (spot.name, node.text)


def _inside_a_button(screen: Screen, wanted: Node) -> bool:
    return any(wanted is inner for node in walk(screen) if isinstance(node, Button) for inner in walk(node))
