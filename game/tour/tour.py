"""A tour under way: what was asked for, and each distinct screen painted once."""

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
from game.content import read_atlas
from game.engine.scenario import BANDS, Band
from game.outline import outline
from game.saves import open_saves
from game.tour.places import places
from game.walks import SEED
from game.window import display
from game.window.focus import arrival
from game.window.layout import Marks, lay_out
from game.window.painter import Painter
from game.window.room import Room
from game.window.theme import THEMES, ThemeName
from game.words import direction

if TYPE_CHECKING:
    from game.nodes import Screen
    from game.screens.turn import Place
    from game.screens.world import World


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
            for name, place, world in places(app, self.route, levels_folder(), lambda: self._world(app)):
                self._write(name, place, world)
            saves.close()
        words.use("en")
        return self.written

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


def _file_name(name: str) -> str:
    return re.sub(r"[^a-z0-9/-]", "-", name)


def known() -> frozenset[str]:
    """The islands that may be named."""
    return frozenset(card.island.id for card in read_atlas(levels_folder()))
