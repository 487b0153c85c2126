"""What has changed is painted, and nothing else; without motion nothing changes; a missing picture stops nobody."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pygame
import pytest

from game.engine.moves import Action
from game.nodes import Bar, Button, Column, Face, Figure, Icon, Picture, Screen, Segment, Segments, Snap, Toggle
from game.window.backdrop import Backdrops
from game.window.crew import BLINKING
from game.window.focus import arrival, reachable
from game.window.items import CrewItem, WordsItem
from game.window.layout import Marks, Sheet, lay_out
from game.window.motion import Life
from game.window.painter import Painter
from game.window.room import Room
from game.window.text import READERS, STYLES, set_text, typeface
from game.window.theme import THEMES
from tests.window.places import few_spots, frame_spots, long_spots, phase_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.nodes import Node
    from game.nodes.leaves import Style
    from game.window.items import Item
    from game.window.text import Reader
    from tests.window.places import Spot

ROOM = Room(1280, 720)
WHOLE = ROOM.width * ROOM.height


def laid(screen: Screen, room: Room = ROOM, theme: str = "light") -> Sheet:
    return lay_out(screen, room, THEMES[theme], Marks())


def screen_of(*nodes: Node) -> Screen:
    """A plain screen with these nodes on calm water."""
    bar = Bar(None, "", None, (), Button("Help", Action(), "ring", key="h", id="help"))
    return Screen("A test", "waves", bar, Column(nodes))


BACKDROPS = Backdrops()
"""Kept for all: what stands on a backdrop is in question here, never the backdrop."""


class Easel:
    """A picture and its painter."""

    def __init__(self, room: Room = ROOM) -> None:
        self.surface = pygame.Surface((room.width, room.height))
        self.painter = Painter(BACKDROPS)
        self.room = room

    def paint(self, sheet: Sheet, items: Sequence[Item]) -> int:
        """Paint; gives the pixels that were painted."""
        self.painter.paint(self.surface, items, sheet.screen.backdrop, self.room, sheet.theme)
        return self.painter.pixels

    def rest(self, sheet: Sheet, focus: str = "") -> int:
        return self.paint(sheet, sheet.items(focus, "", ""))

    def bytes(self) -> bytes:
        return pygame.image.tobytes(self.surface, "RGB")


def story() -> Spot:
    """Somebody on stage, with open eyes."""
    return next(
        spot
        for spot in few_spots()
        if phase_of(spot).endswith(("telling", "asking"))
        and any(isinstance(item, CrewItem) and item.mood in BLINKING for item in laid(spot.screen()).items("", "", ""))
    )


@pytest.mark.parametrize("spot", frame_spots(), ids=lambda spot: spot.name)
def test_the_same_picture_twice_paints_nothing(spot: Spot) -> None:
    easel = Easel()
    assert easel.rest(laid(spot.screen())) == WHOLE
    assert easel.rest(laid(spot.screen())) == 0


@pytest.mark.parametrize("name", ["title/again", "pause/pause", "choices/choices", "help/help"])
def test_moving_the_focus_paints_two_buttons(name: str) -> None:
    sheet = laid(next(spot for spot in frame_spots() if spot.name == name).screen())
    easel = Easel()
    stops = reachable(sheet)
    easel.rest(sheet, stops[0].id)
    for one, other in itertools.pairwise(stops):
        around = sum((target.box[2] + 40) * (target.box[3] + 40) for target in (one, other))
        assert 0 < easel.rest(sheet, other.id) <= 2 * around, (one.id, other.id)


@pytest.mark.parametrize(
    "name",
    [
        "choice asking",
        *(pytest.param(name, marks=pytest.mark.slow) for name in ("settings working", "chat asking", "pier")),
    ],
)
def test_pieces_make_the_same_picture_as_the_whole(name: str) -> None:
    """Whatever is touched, what the painter puts together from pieces is what a fresh painter paints."""
    sheet = laid(next(spot for spot in few_spots() if phase_of(spot) == name).screen())
    easel = Easel()
    easel.rest(sheet)
    for target in reachable(sheet)[:6]:
        for touched in ((target.id, "", ""), (target.id, target.id, ""), ("", "", target.id)):
            easel.paint(sheet, sheet.items(*touched))
            fresh = Easel()
            fresh.paint(sheet, sheet.items(*touched))
            assert easel.bytes() == fresh.bytes(), touched


@pytest.mark.slow
def test_one_screen_after_another_leaves_nothing_behind() -> None:
    easel = Easel()
    for spot in long_spots():
        sheet = laid(spot.screen())
        easel.rest(sheet, arrival(sheet, ""))
        fresh = Easel()
        fresh.rest(sheet, arrival(sheet, ""))
        assert easel.bytes() == fresh.bytes(), spot.name


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("style", STYLES)
def test_words_stay_inside_their_area(style: Style, reader: Reader) -> None:
    """However deep a tail or high an accent: what is outside would stay when other words take their place."""
    for scale in (0.5, 1.4):
        for text in ("jgpqy,;", "==Åjg==", "ÂŐÅÇŞ", "gj\nÅj", "جيعٍ إٌ 12"):
            setting = set_text(text, typeface(style, scale, reader=reader))
            item = WordsItem((200, 200, setting.width, setting.height), setting, "#000000", "#0000FF", "#FF0000")
            surface = pygame.Surface((setting.width + 400, setting.height + 400))
            surface.fill("white")
            item.paint(surface)
            surface.fill("white", item.area())
            ground = pygame.mask.from_threshold(surface, "white", (1, 1, 1, 255))
            assert ground.count() == surface.get_width() * surface.get_height(), (text, scale)


def test_a_blink_is_a_small_thing() -> None:
    sheet = laid(story().screen())
    easel, life = Easel(), Life()
    items = sheet.items("", "", "")
    life.watch(items, 0)
    life.complete()
    easel.paint(sheet, life.pose(items, 0.0, 1.0))
    start = life.rouse(0.0)
    assert 0 < easel.paint(sheet, life.pose(items, start + 0.01, 1.0)) <= WHOLE // 10
    assert 0 < easel.paint(sheet, life.pose(items, start + 1.0, 1.0)) <= WHOLE // 10
    fresh = Easel()
    fresh.paint(sheet, items)
    assert easel.bytes() == fresh.bytes(), "after a blink all is as before"


def test_a_blink_paints_the_eyes_whole() -> None:
    """What a blink repaints is enough: a fresh painter paints the same closed eyes."""
    sheet = laid(story().screen())
    easel, fresh, life = Easel(), Easel(), Life()
    items = sheet.items("", "", "")
    life.watch(items, 0)
    life.complete()
    easel.paint(sheet, life.pose(items, 0.0, 1.0))
    closed = life.pose(items, life.rouse(0.0) + 0.01, 1.0)
    easel.paint(sheet, closed)
    fresh.paint(sheet, closed)
    assert easel.bytes() == fresh.bytes()


@pytest.mark.slow
def test_without_motion_every_screen_stands_still(pilot: Callable[..., Any]) -> None:
    """A38: 0.3 s, 5 s and an hour after a screen has come, the picture is the same to the byte."""
    from tests.window.pilot import Player

    here = pilot(motion="off")
    player = Player(here, "keys")
    player.come_aboard("12-14")
    for place in ("isle-name-beach", "begin", *[""] * 20):
        before, painted = here.picture(), len(here.log.frames)
        for seconds in (0.3, 5.0, 3600.0):
            here.now += seconds
            here.window.show(here.now)
            assert here.picture() == before
        assert len(here.log.frames) == painted
        player.press(place) if place else player.play_on()


def test_calm_motion_fades_and_then_stands_still(pilot: Callable[..., Any]) -> None:
    here = pilot(motion="calm")
    here.enter("set-sail")
    before, painted = here.picture(), len(here.log.frames)
    for _ in range(20):
        here.now += 0.7
        here.window.show(here.now)
    assert here.picture() == before
    assert len(here.log.frames) == painted


def test_a_fade_ends_in_the_picture_itself(pilot: Callable[..., Any]) -> None:
    moving, still = pilot(motion="on"), pilot(motion="off")
    for here in (moving, still):
        here.enter("set-sail")
        here.now += 60
    sheet = moving.sheet
    easel = Easel()
    easel.paint(sheet, sheet.items(moving.focus, "", ""))
    assert still.picture() == easel.bytes()


def test_any_press_completes_a_fade(pilot: Callable[..., Any]) -> None:
    here = pilot(motion="calm")
    still = pilot(motion="off")
    for one in (here, still):
        one.enter("set-sail")
    here.post(*_key(pygame.K_TAB), wait=0.0)
    here.key(pygame.K_RETURN, wait=0.05)
    here.key(pygame.K_F5, wait=0.0)  # a press that does nothing else
    still.post(*_key(pygame.K_TAB), wait=0.0)
    still.key(pygame.K_RETURN)
    assert here.picture() == still.picture()


def _key(key: int) -> tuple[pygame.event.Event, ...]:
    from tests.window.pilot import key_events

    return key_events(key)


@pytest.mark.parametrize(
    "node",
    [
        Picture("islands/no-such-island", "Nothing"),
        Icon("no-such-icon"),
        Snap("no-such-scene", (("ola", "happy"),), (), "Nothing"),
        Snap("pier", (), ("no-such-sticker",), "Nothing"),
        Button("Press", Action(), icon="no-such-icon", id="press"),
    ],
    ids=["picture", "icon", "scene", "sticker", "button"],
)
def test_a_missing_picture_stops_nobody(node: Node) -> None:
    easel = Easel()
    sheet = laid(screen_of(node))
    easel.rest(sheet)
    easel.rest(sheet, "press")


def test_a_missing_scene_is_calm_water() -> None:
    sheet = laid(screen_of())
    easel, other = Easel(), Easel()
    easel.rest(sheet)
    other.rest(replace(sheet, screen=replace(sheet.screen, backdrop="no-such-scene")))
    assert easel.bytes() == other.bytes()


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("what", ["toggle", "segment"])
def test_on_and_off_differ_without_colours(theme: str, what: str) -> None:
    """A14: in grey, a switch that is on differs from one that is off in a twentieth of its pixels."""
    greys = []
    for on in (True, False):
        node: Node = Toggle("Sound", on, Action(), id="it")
        if what == "segment":
            node = Segments("Sound", (Segment("Loud", Action(), on), Segment("Low", Action(), not on)), id="it")
        sheet = laid(screen_of(node), theme=theme)
        easel = Easel()
        easel.rest(sheet)
        target = sheet.target("it" if what == "toggle" else "it:0")
        assert target is not None
        left, top, wide, high = target.box
        box = (left + wide - 160, top, 160, high) if what == "toggle" else target.box
        greys.append(pygame.transform.grayscale(easel.surface.subsurface(box)))
    pixels = greys[0].get_width() * greys[0].get_height()
    alike = pygame.mask.from_threshold(greys[0], (0, 0, 0), (40, 40, 40, 255), greys[1]).count()
    assert pixels - alike >= pixels / 20


@pytest.mark.slow
@pytest.mark.parametrize("theme", ["night", "contrast"])
def test_every_screen_can_be_painted(theme: str) -> None:
    """In the themes that no other test paints."""
    easel = Easel()
    for spot in long_spots():
        sheet = laid(spot.screen(), theme=theme)
        assert easel.rest(sheet, arrival(sheet, "")) > 0, spot.name


@pytest.mark.parametrize("mood", ["neutral", "happy", "thinking", "worried", "surprised", "proud", "talking"])
def test_all_moods_are_different_pictures(mood: str) -> None:
    calm, felt = Easel(), Easel()
    calm.rest(laid(screen_of(Figure("ola", "neutral"), Face("pip", "neutral"))))
    felt.rest(laid(screen_of(Figure("ola", mood), Face("pip", mood))))
    assert (calm.bytes() == felt.bytes()) == (mood == "neutral")
