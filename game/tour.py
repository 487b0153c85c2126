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
from game.engine.scenario import BANDS, Band
from game.kinds import kind_of
from game.outline import outline
from game.saves import open_saves
from game.screens.aboard import ChooseBand, ChooseMate, ChooseName, Players
from game.screens.bay import Bay
from game.screens.choices import ChoicesScreen
from game.screens.help import Help
from game.screens.island import Pier, Star
from game.screens.pause import Pause
from game.screens.play import Play, begin
from game.screens.title import Title
from game.screens.turn import Enrol, KeepFinished
from game.window import display
from game.window.layout import Marks, lay_out
from game.window.painter import Painter
from game.window.room import Room
from game.window.theme import THEMES, ThemeName
from game.words import direction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.content import Card
    from game.engine.level import Level
    from game.kinds import AnyScenario
    from game.nodes import Screen
    from game.screens.turn import Place
    from game.screens.world import World


SCREENS = ("title", "aboard", "bay", "help", "pause", "choices", "pier", "play", "star")
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
            app = App(saves, levels=levels_folder(), seed=3)
            app.read_now()
            words.use(self.route.language)
            for name, place, world in self._places(app):
                self._write(name, place, world)
            saves.close()
        words.use("en")
        return self.written

    def _places(self, app: App) -> Iterator[tuple[str, Place, World]]:
        """Every screen worth seeing, named for its file."""
        choices = replace(app.choices, text=self.route.text, theme=self.route.theme, language=self.route.language)
        world = replace(app.world, choices=choices)
        yield "title/first-time", Title(), world
        yield "aboard/mate", ChooseMate(), world
        yield "aboard/name", ChooseName("pip", "brave", "puffin"), world
        yield "aboard/band", ChooseBand("pip", "brave", "puffin"), world
        app.grant(Enrol("pip", "brave", "puffin", "9-11"))
        app.grant(Enrol("inka", "cosmic", "comet", "12-14"))
        world = replace(app.world, choices=choices)
        yield "title/again", Title(), world
        yield "aboard/players", Players(), world
        yield "aboard/players-removed", Players(removed=(9,)), world
        yield "bay/new", Bay(), world
        yield "help/help", Help(), world
        yield "pause/pause", Pause(), world
        yield "choices/choices", ChoicesScreen(), world
        yield "choices/silent", ChoicesScreen(), replace(world, audible=False)
        for card in world.cards:
            if card.bands and (not self.route.islands or card.island.id in self.route.islands):
                for band in self.route.bands:
                    yield from self._island(app, card, band, world)
        told = Bay("Echo Cliffs still sleeps in the mist. It wakes in a later voyage.")
        yield "bay/told", told, world
        yield "bay/later", Bay(), replace(app.world, choices=choices)

    def _island(self, app: App, card: Card, band: Band, world: World) -> Iterator[tuple[str, Place, World]]:
        from game.content import open_level

        level = open_level(card.folder)
        where = f"{card.island.id}/{band}"
        ashore = (
            replace(world, player=replace(world.player, band=band, island=card.island.id)) if world.player else world
        )
        yield f"{where}/pier", Pier(level, band, 3), ashore
        for place, scenario in enumerate(level.telling(band)):
            for number, play in enumerate(walk_play(level, band, place)):
                yield f"{where}/{scenario.id}/{number:02}", play, ashore
            app.grant(KeepFinished(card.island.id, scenario.id, band))
        yield f"{where}/star", Star(level, band), ashore

    def _write(self, name: str, place: Place, world: World) -> None:
        kind = type(place).__name__.lower()
        if (
            self.route.screens
            and kind not in self.route.screens
            and name.split("/", maxsplit=1)[0] not in self.route.screens
        ):
            return
        screen = place.view(world)
        text = outline(screen)
        mark = hashlib.sha256(text.encode()).hexdigest()
        if mark in self._seen:
            return
        self._seen.add(mark)
        assert self._surface is not None
        self._paint(screen)
        path = self.out / f"{_file_name(name)}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        pygame.image.save(self._surface, str(path))
        path.with_suffix(".txt").write_text(text, encoding="utf-8")
        self.written += 1

    def _paint(self, screen: Screen) -> None:
        assert self._surface is not None
        from game.window.focus import arrival

        room = Room(*self.route.size, self.route.text, direction() == "ltr")
        theme = THEMES[self.route.theme]
        sheet = lay_out(screen, room, theme, Marks())
        items = sheet.items(arrival(sheet, ""), "", "")
        self._painter.paint(self._surface, items, screen.backdrop, room, theme)


def _file_name(name: str) -> str:
    return re.sub(r"[^a-z0-9/-]", "-", name)


def walk_play(level: Level[AnyScenario], band: Band, place: int, most: int = 40) -> Iterator[Play]:
    """A scenario's moments, each action taken once: breadth first, the settings lab by a few telling steps only."""
    first = begin(level, band, place, 3)
    scenario, kind = first.scenario, kind_of(first.scenario)
    if scenario.kind == "settings":
        yield from _walk_lab(first)
        return
    waiting, met = [first], {first.state}
    count = 0
    while waiting and count < most:
        play = waiting.pop(0)
        yield play
        count += 1
        for action in kind.offered(scenario, play.state):
            state = kind.step(scenario, play.state, action).state
            if state not in met and not kind.finished(scenario, state):
                met.add(state)
                waiting.append(replace(play, state=state, before=play.state))


def _walk_lab(first: Play) -> Iterator[Play]:
    """A lab has thousands of states that look alike: the first view, each page, some changes, a face, both ends."""
    from game.kinds.settings.model import SettingsLab
    from game.kinds.settings.rules import Finish, Put, all_met
    from game.kinds.settings.view import pages

    lab = first.scenario
    assert isinstance(lab, SettingsLab)
    kind = kind_of(lab)
    first = replace(first, glances=(("begun", "yes"),))
    yield replace(first, glances=())
    yield first
    for page in pages(lab)[1:]:
        yield replace(first, glances=(("begun", "yes"), ("page", page)))
    yield replace(first, glances=(("begun", "yes"), ("hint", "on")))
    yield replace(first, glances=(("begun", "yes"), ("plain", "on")))
    yield replace(first, glances=(("begun", "yes"), ("eyes", "someone-new")))
    for control in lab.controls[:2]:
        other = next(option for option in control.options if option != control.value)
        state = kind.step(lab, first.state, Put(control.id, other)).state
        yield replace(first, state=state, before=first.state, glances=(("page", control.page),))
    ended = kind.step(lab, first.state, Finish()).state
    yield replace(first, state=ended)
    solved = _solution(first)
    if solved is not None and all_met(lab, solved.state.values):
        yield replace(solved, glances=(("begun", "yes"), ("eyes", "friends")))
        yield replace(solved, glances=(("begun", "yes"),))
        done = kind.step(lab, solved.state, Finish()).state
        yield replace(solved, state=done)
        from game.engine.moves import SailOn

        yield replace(solved, state=kind.step(lab, done, SailOn()).state)


def _solution(first: Play) -> Play | None:
    """The first way to stand that reaches every goal, nearest to how the app came."""
    from game.kinds.settings.model import SettingsLab
    from game.kinds.settings.rules import Put, all_met

    lab = first.scenario
    assert isinstance(lab, SettingsLab)
    kind = kind_of(lab)
    waiting, met = [first.state], {first.state.values}
    while waiting:
        state = waiting.pop(0)
        if all_met(lab, state.values):
            return replace(first, state=state)
        for action in kind.offered(lab, state):
            if isinstance(action, Put):
                following = kind.step(lab, state, action).state
                if following.values not in met:
                    met.add(following.values)
                    waiting.append(following)
    return None


def known() -> frozenset[str]:
    """The islands that may be named."""
    from game.content import read_atlas

    return frozenset(card.island.id for card in read_atlas(levels_folder()))
