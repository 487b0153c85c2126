"""Screens to lay out, paint and walk: every screen of the frame, and every moment of every shipped story."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from game.content import open_voyage
from game.engine.player import Player
from game.engine.scenario import BANDS
from game.kinds.working import Working
from game.nodes import Button, Segments, Toggle, walk
from game.outline import outline
from game.paths import LEVELS
from game.screens.aboard import ChooseBand, ChooseMate, ChooseName, Players, RemovePlayer
from game.screens.bay import Bay
from game.screens.choices import ChoicesScreen
from game.screens.help import Help
from game.screens.island import Pier, Star, Together
from game.screens.pause import Pause
from game.screens.play import Play
from game.screens.title import Title
from game.screens.voyage import Tale
from game.screens.world import World
from game.walks import walk_play
from tests.bay import cards, opened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from game.engine.level import Level
    from game.engine.scenario import Band
    from game.nodes import Screen
    from game.screens.turn import Place

SEED = 3
PIP = Player(id=1, mate="pip", first="sparkly", second="starfish", band="9-11")
INKA = Player(id=2, mate="inka", first="cosmic", second="lantern", band="12-14")
NOTICE = "Your logbook was damaged. We put the damaged one aside and opened the last good copy."


@dataclass(frozen=True, slots=True)
class Spot:
    """A screen with a name to point at: "name-beach/9-11/school-jumper/03"."""

    name: str
    place: Place
    world: World

    def screen(self) -> Screen:
        return self.place.view(self.world)


@cache
def level(island: str) -> Level[Any]:
    return opened(next(card.folder.name for card in cards() if card.island.id == island))


def world(player: Player | None = INKA, **more: Any) -> World:
    players = (PIP, INKA) if player is not None else ()
    return World(players=players, player=player, cards=cards(), **more)


@cache
def frame_spots() -> tuple[Spot, ...]:
    """Every screen that is not of an island, in each of its states."""
    known, heard = world(), world(caption="A bell: ask the keeper.")
    return (
        Spot("title/first-time", Title(), world(None)),
        Spot("title/again", Title(), known),
        Spot("title/notice", Title(), world(notice=NOTICE)),
        Spot("aboard/mate", ChooseMate(), world(None)),
        Spot("aboard/name", ChooseName("pip", "brave", "puffin"), world(None)),
        Spot("aboard/band", ChooseBand("pip", "brave", "puffin"), world(None)),
        Spot("aboard/players", Players(), known),
        Spot("aboard/players-removed", Players().update(RemovePlayer(9), known).place or Players(), known),
        Spot("bay/new", Bay(), known),
        Spot("bay/told", Bay("Echo Cliffs still sleeps in the mist. It wakes in a later voyage."), known),
        Spot("help/help", Help(), known),
        Spot("help/heard", Help(), heard),
        Spot("pause/pause", Pause(), known),
        Spot("choices/choices", ChoicesScreen(), known),
        Spot("choices/silent", ChoicesScreen(), world(audible=False, notice=NOTICE)),
        *(
            Spot(f"together/{card.island.id}", Together(card.island), known)
            for card in cards()
            if card.island.with_grown_up
        ),
        *_voyage_spots(known),
    )


def _voyage_spots(known: World) -> Iterator[Spot]:
    """The longest line of the beginning and of the end, in each band."""
    voyage = open_voyage(LEVELS)
    assert voyage is not None
    for name, chapter in (("opening", voyage.opening), ("ending", voyage.ending)):
        for band in BANDS:
            lines = [line.says for line in chapter.telling.told(band)]
            yield Spot(f"voyage/{name}-{band}", Tale(chapter, band, lines.index(max(lines, key=len))), known)


@cache
def island_spots() -> tuple[Spot, ...]:
    """Piers, stars and every moment of every story of every band; left out is what differs by memory alone."""
    return tuple(spot for card in cards() for band in card.bands for spot in _ashore(card.island.id, band))


def _ashore(island: str, band: Band) -> Iterator[Spot]:
    yield from _landing(island, band)
    for place in range(len(level(island).telling(band))):
        yield from _moments(island, band, place)


def _landing(island: str, band: Band) -> Iterator[Spot]:
    yield Spot(f"{island}/{band}/pier", Pier(level(island), band, SEED), _known(island, band))
    yield Spot(f"{island}/{band}/star", Star(level(island), band), _known(island, band))


@cache
def _moments(island: str, band: Band, place: int) -> tuple[Spot, ...]:
    """A story, moment by moment."""
    where = f"{island}/{band}/{level(island).telling(band)[place].id}"
    spots, met = [], set()
    for number, play in enumerate(walk_play(level(island), band, place)):
        mark = moment(play)
        if mark not in met:
            met.add(mark)
            spots.append(Spot(f"{where}/{number:02}", play, _known(island, band)))
    return tuple(spots)


def _known(island: str, band: Band) -> World:
    return world(Player(id=2, mate="inka", first="cosmic", second="lantern", band=band, island=island))


def moment(play: Play) -> tuple[object, ...]:
    """What of a state makes a picture of its own: where we are, not what was tried on the way."""
    state, scenario = play.state, play.scenario
    if scenario.kind == "settings":
        return state, play.glances
    if isinstance(state, Working):
        return state.phase, state.line, play.glances, getattr(state, "moment", "")
    phase = _phase(play)
    if scenario.kind == "choice":
        return phase, state.step, state.line, state.chosen
    return phase, state.beat, state.showing, bool(state.used)


def _phase(play: Play) -> str:
    if isinstance(play.state, Working):
        return f"{play.state.phase} {getattr(play.state, 'moment', '')}".strip()
    from game.kinds.chat import rules as chat
    from game.kinds.choice import rules as choice
    from game.kinds.settings import rules as settings

    rules: Any = {"choice": choice, "chat": chat, "settings": settings}[play.scenario.kind]
    return str(rules.phase(play.scenario, play.state))


def phase_of(spot: Spot) -> str:
    """The phase of a story, "eyes" for a lab looked at through other eyes, else the name of the screen."""
    if not isinstance(spot.place, Play):
        return type(spot.place).__name__.lower()
    if any(what == "eyes" for what, _ in spot.place.glances):
        return "eyes"
    if any(node.id == "begin-lab" for node in walk(spot.screen())):
        return "settings opening"
    return f"{spot.place.scenario.kind} {_phase(spot.place)}"


@cache
def few_spots() -> tuple[Spot, ...]:
    """For quick feedback: every screen of the frame, and each phase of the first story of each kind in each band."""
    landings = (spot for band in BANDS for spot in _landing("name-beach", band))
    stories = (spot for story in _first_of_each() for spot in _moments(*story))
    return (*frame_spots(), *_largest((*landings, *stories), _words))


@cache
def long_spots() -> tuple[Spot, ...]:
    """Every screen of the frame, and each phase of each kind in each band where it has most to say and to choose."""
    return (*frame_spots(), *_largest(island_spots(), _words, _choices))


def _first_of_each() -> list[tuple[str, Band, int]]:
    """Where each kind is met first in each band: island, band and place in the row."""
    found: dict[tuple[Band, str], tuple[str, Band, int]] = {}
    for card in cards():
        for band in card.bands:
            for place, scenario in enumerate(level(card.island.id).telling(band)):
                found.setdefault((band, scenario.kind), (card.island.id, band, place))
    return list(found.values())


def _words(screen: Screen) -> int:
    """Whatever is too small for words shows where they are longest."""
    return len(outline(screen))


def _choices(screen: Screen) -> int:
    return sum(isinstance(node, Button | Toggle | Segments) for node in walk(screen))


def _largest(spots: Iterable[Spot], *sizes: Callable[[Screen], int]) -> list[Spot]:
    """The largest of each phase in each band, by each of these sizes."""
    found: dict[tuple[str, str, Callable[[Screen], int]], tuple[int, Spot]] = {}
    for spot in spots:
        screen, band, phase = spot.screen(), spot.name.split("/")[1], phase_of(spot)
        for size in sizes:
            large, key = size(screen), (band, phase, size)
            if key not in found or large > found[key][0]:
                found[key] = large, spot
    return list({spot.name: spot for _, spot in found.values()}.values())


__all__ = [
    "BANDS", "INKA", "PIP", "Spot", "cards", "few_spots", "frame_spots", "island_spots", "level", "long_spots", "world",
]  # fmt: skip
