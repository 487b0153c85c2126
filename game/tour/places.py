"""Every screen worth seeing, named for its file, in the order in which a player could come to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.content import open_level, open_voyage
from game.screens.aboard import ChooseBand, ChooseMate, ChooseName, Players
from game.screens.bay import Bay
from game.screens.choices import ChoicesScreen
from game.screens.help import Help
from game.screens.island import Pier, Star, Together
from game.screens.pause import Pause
from game.screens.title import Title
from game.screens.turn import Enrol, KeepFinished
from game.screens.voyage import Tale
from game.tour import made_up
from game.tour.grown_ups import grown_ups
from game.tour.helping import helping
from game.tour.lessons import lessons
from game.tour.oneself import oneself
from game.tour.promised import promised
from game.walks import SEED, walk_play

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from game.app import App
    from game.content import Card
    from game.engine.scenario import Band
    from game.screens.turn import Place
    from game.screens.world import World
    from game.tour.tour import Route

    Named = Iterator[tuple[str, Place, World]]

SCREENS = (
    "title", "aboard", "voyage", "bay", "help", "pause", "choices", "logbook", "checkup", "check", "review", "printing",
    "promise", "lesson", "office", "together", "pier", "play", "star",
)  # fmt: skip
"""What may be asked for by name."""

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


def places(app: App, route: Route, levels: Path, known: Callable[[], World]) -> Named:
    """`known` gives what screens know by now, read as the route asks."""
    for name, place in _COMING_ABOARD:
        yield name, place, known()
    app.grant(Enrol("pip", "brave", "puffin", "9-11"))
    app.grant(Enrol("inka", "cosmic", "comet", "12-14"))
    world = known()
    for name, place in _ABOARD:
        yield name, place, world
    yield "choices/silent", ChoicesScreen(), replace(world, audible=False)
    yield from helping(world)
    yield from grown_ups(levels, world)
    yield from _voyage(levels, route.bands, world)
    yield from promised(levels, world)
    for band in route.bands:
        yield from oneself(levels, _in(world, band), band, route.screens, route.islands)
    if not route.screens or "lesson" in route.screens:
        taught = next((card for card in world.cards if card.island.id in (route.islands or ("name-beach",))), None)
        for band in route.bands:
            if taught is not None and band in taught.bands:
                yield from lessons(taught, world, band)
    for card in world.cards:
        if route.islands and card.island.id not in route.islands:
            continue
        if card.island.with_grown_up:
            yield "together/together", Together(card.island), world
        if card.bands and (not route.screens or not _ASHORE.isdisjoint(route.screens)):
            for band in route.bands:
                yield from _island(app, card, band, world)
    yield "bay/told", Bay("Echo Cliffs still sleeps in the mist. It wakes in a later voyage."), world
    yield "bay/later", Bay(), known()
    yield "bay/bottle", Bay(), replace(known(), logbook=made_up.MIXED)


def _in(world: World, band: Band) -> World:
    assert world.player is not None
    return replace(world, player=replace(world.player, band=band))


def _voyage(levels: Path, bands: tuple[Band, ...], world: World) -> Named:
    """Every line of the story between the islands."""
    voyage = open_voyage(levels)
    for number, chapter in enumerate((voyage.opening, *voyage.chapters, voyage.ending) if voyage is not None else ()):
        for band in bands:
            for line in range(len(chapter.telling.told(band))):
                yield f"voyage/{number:02}-{band}-{line}", Tale(chapter, band, line), world


def _island(app: App, card: Card, band: Band, world: World) -> Named:
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
