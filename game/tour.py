"""The tour: the game plays itself without a window and writes every distinct screen once, as a picture and as text.

It is the eye of every later change, and what a machine without a screen runs.
"""

from __future__ import annotations

import hashlib
import re
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game import words
from game.app import App, levels_folder
from game.content import open_level, open_voyage, read_atlas
from game.engine.scenario import BANDS, Band
from game.outline import outline
from game.saves import open_saves
from game.screens.aboard import ChooseBand, ChooseMate, ChooseName, Players
from game.screens.bay import Bay
from game.screens.choices import ChoicesScreen
from game.screens.help import Help
from game.screens.island import Pier, Star, Together
from game.screens.pause import Pause
from game.screens.title import Title
from game.screens.turn import Enrol, KeepFinished
from game.screens.voyage import Tale
from game.walks import SEED, walk_play
from game.window import display
from game.window.focus import arrival
from game.window.layout import Marks, lay_out
from game.window.painter import Painter
from game.window.room import Room
from game.window.theme import THEMES, ThemeName
from game.words import direction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.content import Card
    from game.nodes import Screen
    from game.screens.turn import Place
    from game.screens.world import World


SCREENS = ("title", "aboard", "voyage", "bay", "help", "pause", "choices", "together", "pier", "play", "star")
"""What may be asked for by name."""


@dataclass(frozen=True, slots=True)
class Route:
    """What to see, and how."""

    size: tuple[int, int] = (1280, 720)
    text: int = 100
    theme: ThemeName = "light"
    language: str = "en"
    islands: tuple[str, ...] = ()
    """Names of islands; empty for all."""
    bands: tuple[Band, ...] = BANDS
    screens: tuple[str, ...] = ()
    """Kinds of screens by name, such as "title" or "play"; empty for all."""


@dataclass(slots=True)
class Tour:
    """A tour under way."""

    route: Route
    out: Path
    written: int = 0
    _seen: set[str] = field(default_factory=set)
    _painter: Painter = field(default_factory=Painter)
    _surface: pygame.Surface | None = None

    def run(self) -> int:
        """Play everything; gives the number of distinct screens written."""
        self.out.mkdir(parents=True, exist_ok=True)
        self._surface = display.open_unseen(self.route.size)
        with tempfile.TemporaryDirectory() as folder:
            saves = open_saves(Path(folder)).saves
            app = App(saves, levels=levels_folder(), seed=SEED)
            app.read_now()
            words.use(self.route.language)
            for name, place, world in self._places(app):
                self._write(name, place, world)
            saves.close()
        words.use("en")
        return self.written

    def _places(self, app: App) -> Iterator[tuple[str, Place, World]]:
        """Every screen worth seeing, named for its file."""
        for name, place in _COMING_ABOARD:
            yield name, place, self._world(app)
        app.grant(Enrol("pip", "brave", "puffin", "9-11"))
        app.grant(Enrol("inka", "cosmic", "comet", "12-14"))
        world = self._world(app)
        for name, place in _ABOARD:
            yield name, place, world
        yield "choices/silent", ChoicesScreen(), replace(world, audible=False)
        yield from _voyage(self.route.bands, world)
        for card in world.cards:
            if card.island.with_grown_up and (not self.route.islands or card.island.id in self.route.islands):
                yield "together/together", Together(card.island), world
            ashore = not self.route.screens or not _ASHORE.isdisjoint(self.route.screens)
            if ashore and card.bands and (not self.route.islands or card.island.id in self.route.islands):
                for band in self.route.bands:
                    yield from _island(app, card, band, world)
        yield "bay/told", Bay("Echo Cliffs still sleeps in the mist. It wakes in a later voyage."), world
        yield "bay/later", Bay(), self._world(app)

    def _world(self, app: App) -> World:
        """What screens know now, read as the route asks."""
        route = self.route
        return replace(
            app.world, choices=replace(app.choices, text=route.text, theme=route.theme, language=route.language)
        )

    def _asked(self, name: str, place: Place) -> bool:
        """Is this one of the screens that were asked for, by its folder or by its kind?"""
        named = {name.split("/", maxsplit=1)[0], type(place).__name__.lower()}
        return not self.route.screens or not named.isdisjoint(self.route.screens)

    def _write(self, name: str, place: Place, world: World) -> None:
        if not self._asked(name, place):
            return
        screen = place.view(world)
        text = outline(screen)
        mark = hashlib.sha256(text.encode()).hexdigest()
        if mark in self._seen:
            return
        self._seen.add(mark)
        path = self.out / f"{_file_name(name)}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        pygame.image.save(self._painted(screen), str(path))
        path.with_suffix(".txt").write_text(text, encoding="utf-8")
        self.written += 1

    def _painted(self, screen: Screen) -> pygame.Surface:
        assert self._surface is not None
        room = Room(*self.route.size, self.route.text, direction() == "ltr")
        theme = THEMES[self.route.theme]
        sheet = lay_out(screen, room, theme, Marks())
        items = sheet.items(arrival(sheet, ""), "", "")
        self._painter.paint(self._surface, items, screen.backdrop, room, theme)
        return self._surface


_ASHORE = frozenset({"pier", "play", "star"})
"""Screens for which islands must be walked, which takes a while."""

_COMING_ABOARD: tuple[tuple[str, Place], ...] = (
    ("title/first-time", Title()),
    ("aboard/mate", ChooseMate()),
    ("aboard/name", ChooseName("pip", "brave", "puffin")),
    ("aboard/band", ChooseBand("pip", "brave", "puffin")),
)
"""What is seen before anybody has a logbook."""

_ABOARD: tuple[tuple[str, Place], ...] = (
    ("title/again", Title()),
    ("aboard/players", Players()),
    ("aboard/players-removed", Players(removed=(9,))),
    ("bay/new", Bay()),
    ("help/help", Help()),
    ("pause/pause", Pause()),
    ("choices/choices", ChoicesScreen()),
)


def _voyage(bands: tuple[Band, ...], world: World) -> Iterator[tuple[str, Place, World]]:
    """Every line of the story between the islands."""
    voyage = open_voyage(levels_folder())
    for number, chapter in enumerate((voyage.opening, *voyage.chapters, voyage.ending) if voyage is not None else ()):
        for band in bands:
            for line in range(len(chapter.telling.told(band))):
                yield f"voyage/{number:02}-{band}-{line}", Tale(chapter, band, line), world


def _island(app: App, card: Card, band: Band, world: World) -> Iterator[tuple[str, Place, World]]:
    """An island from its pier to its star, each story finished before the next begins."""
    level, where = open_level(card.folder), f"{card.island.id}/{band}"
    assert world.player is not None
    ashore = replace(world, player=replace(world.player, band=band, island=card.island.id))
    yield f"{where}/pier", Pier(level, band, SEED), ashore
    for place, scenario in enumerate(level.telling(band)):
        for number, play in enumerate(walk_play(level, band, place)):
            yield f"{where}/{scenario.id}/{number:02}", play, ashore
        app.grant(KeepFinished(card.island.id, scenario.id, band))
    yield f"{where}/star", Star(level, band), ashore


def _file_name(name: str) -> str:
    return re.sub(r"[^a-z0-9/-]", "-", name)


def known() -> frozenset[str]:
    """The islands that may be named."""
    return frozenset(card.island.id for card in read_atlas(levels_folder()))
