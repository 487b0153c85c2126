"""Screens to lay out, paint and walk: every screen of the frame, and every moment of every shipped story."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from game.content import open_level, open_voyage, read_atlas
from game.engine.player import Player
from game.engine.scenario import BANDS
from game.kinds.working import Working
from game.nodes import walk
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

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.content import Card
    from game.engine.level import Level
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
def cards() -> tuple[Card, ...]:
    return read_atlas(LEVELS)


@cache
def level(island: str) -> Level[Any]:
    return open_level(next(card.folder for card in cards() if card.island.id == island))


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
def island_spots(*, thin: bool = True) -> tuple[Spot, ...]:
    """Piers, stars and every moment of every story of every band; thin ones leave out what differs by memory alone."""
    return tuple(spot for card in cards() for band in card.bands for spot in _ashore(card, band, thin=thin))


def _ashore(card: Card, band: Any, *, thin: bool) -> list[Spot]:
    known = world(Player(id=2, mate="inka", first="cosmic", second="lantern", band=band, island=card.island.id))
    opened = level(card.island.id)
    where = f"{card.island.id}/{band}"
    spots = [Spot(f"{where}/pier", Pier(opened, band, SEED), known), Spot(f"{where}/star", Star(opened, band), known)]
    for place, scenario in enumerate(opened.telling(band)):
        met = set()
        for number, play in enumerate(walk_play(opened, band, place)):
            mark = moment(play)
            if thin and mark in met:
                continue
            met.add(mark)
            spots.append(Spot(f"{where}/{scenario.id}/{number:02}", play, known))
    return spots


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
    """Every screen of the frame, and one moment of each phase of each kind in each band of each island."""
    found: dict[tuple[str, str], tuple[int, Spot]] = {}
    for spot in island_spots():
        where = "/".join(spot.name.split("/")[:2])
        # The longest of its sort: whatever is too small for words shows there first.
        key, long = (where, phase_of(spot)), len(outline(spot.screen()))
        if key not in found or long > found[key][0]:
            found[key] = long, spot
    return (*frame_spots(), *(spot for _, spot in found.values()))


__all__ = ["BANDS", "INKA", "PIP", "Spot", "cards", "few_spots", "frame_spots", "island_spots", "level", "world"]
