"""Screens to lay out, paint and walk: every screen of the frame, and every moment of every shipped story."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from itertools import cycle
from typing import TYPE_CHECKING, Any

from game.content import open_checkup, open_directory, open_voyage
from game.engine.felt import Compared, Felt
from game.engine.logbook import Logbook
from game.engine.player import Player
from game.engine.scenario import BANDS
from game.kinds.working import Working
from game.nodes import Button, Segments, Toggle, walk
from game.outline import outline
from game.paths import LEVELS
from game.screens.aboard import ChooseBand, ChooseMate, ChooseName, Players, RemovePlayer
from game.screens.bay import Bay
from game.screens.checkup import Asking, ChangedScreen, Doors, PlanScreen
from game.screens.choices import ChoicesScreen
from game.screens.help import Help
from game.screens.island import Pier, Star, Together
from game.screens.logbook import LogbookScreen
from game.screens.pause import Pause
from game.screens.play import Play
from game.screens.printing import Paper
from game.screens.sitting import Closing, Invitation, Item, Sitting
from game.screens.sitting.asking import begin
from game.screens.sitting.sureness import Say
from game.screens.title import Title
from game.screens.voyage import Tale
from game.screens.world import Printed, World
from game.tour.grown_ups import grown_ups
from game.tour.helping import helping
from game.tour.lessons import lessons
from game.tour.made_up import CHECKED, MIXED, NEW, WELL
from game.tour.promised import promised
from game.walks import walk_play
from tests.bay import cards, opened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from game.engine.assessment import Reply
    from game.engine.checkup import Checkup, Replies
    from game.engine.level import Level
    from game.engine.moves import Action
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
        Spot("bay/bottle", Bay(), replace(known, logbook=MIXED)),
        Spot("bay/told", Bay("Echo Cliffs still sleeps in the mist. It wakes in a later voyage."), known),
        Spot("help/help", Help(), known),
        Spot("help/heard", Help(), heard),
        *(Spot(*one) for one in helping(replace(known, directory=open_directory(LEVELS)))),
        Spot("pause/pause", Pause(), known),
        *_printing_spots(known),
        Spot("choices/choices", ChoicesScreen(), known),
        Spot("choices/silent", ChoicesScreen(), world(audible=False, notice=NOTICE)),
        *(
            Spot(f"together/{card.island.id}", Together(card.island), known)
            for card in cards()
            if card.island.with_grown_up
        ),
        *(Spot(name, place, there) for name, place, there in grown_ups(LEVELS, known)),
        *_voyage_spots(known),
        *_logbook_spots(),
        *_sitting_spots(),
        *_lesson_spots(),
        *(Spot(*one) for one in promised(LEVELS, known) if one[0] != "promise/gone"),  # ids as they stand
        *checkup_spots(),
    )


def _printing_spots(known: World) -> Iterator[Spot]:
    """Before anything was done, with all there is, and after a page was written or could not be."""
    page = "C:\\Users\\Somebody\\Documents\\Beacon Bay\\mission-cards-12-14.pdf"
    sailed = world(
        finished=frozenset({("name-beach", "school-jumper", "9-11")}),
        logbook=Logbook(compared={"details": Compared(Felt("sure", "shown"))}),
        checkups=({("chat", "messages"): "not-set"},),
    )
    yield Spot("printing/new", Paper(), known)
    yield Spot("printing/all", Paper(), sailed)
    yield Spot("printing/written", Paper(), replace(sailed, printed=Printed("mission-cards", page)))
    yield Spot("printing/not-written", Paper(), replace(sailed, printed=Printed("logbook", "")))


def _logbook_spots() -> Iterator[Spot]:
    """Both pages, as they are at the beginning, on the way and at the end; and as the youngest see them."""
    shore = frozenset((card.island.id, tale.id, "12-14") for card in cards()[:5] for tale in card.bands["12-14"])
    deeds, young = frozenset({"captains-chart", "name-beach"}), replace(INKA, band="6-8")
    mixed, done = world(logbook=MIXED, finished=shore, deeds=deeds), world(logbook=WELL, finished=shore)
    small = world(young, logbook=MIXED, deeds=deeds)
    yield Spot("logbook/new", LogbookScreen(), world(logbook=NEW))
    yield Spot("logbook/checked", LogbookScreen(), world(logbook=CHECKED))
    yield Spot("logbook/mixed", LogbookScreen(), mixed)
    yield Spot("logbook/mixed-row", LogbookScreen(row="settings"), mixed)
    yield Spot("logbook/mixed-long", LogbookScreen(row="keep-and-tell"), mixed)
    yield Spot("logbook/mixed-before", LogbookScreen(tab="before"), mixed)
    yield Spot("logbook/well", LogbookScreen(), done)
    yield Spot("logbook/young", LogbookScreen(), small)
    yield Spot("logbook/young-row", LogbookScreen(row="settings"), small)
    yield Spot("logbook/young-whole", LogbookScreen(whole=True), small)
    yield Spot("logbook/voyage-new", LogbookScreen("voyage"), world(logbook=NEW))
    yield Spot("logbook/voyage", LogbookScreen("voyage"), mixed)
    yield Spot("logbook/voyage-young", LogbookScreen("voyage"), small)
    yield Spot("logbook/mission", LogbookScreen("voyage", island="settings-cove", mission=True), mixed)
    yield Spot("logbook/mission-done", LogbookScreen("voyage", island="name-beach", mission=True), mixed)


def _sitting_spots() -> Iterator[Spot]:
    """Invited, asked, asked how sure, told, and done: as the youngest and as the others see it."""
    for player in (PIP, replace(PIP, band="6-8")):
        there, name = world(player), f"check/{player.band}"
        some = [one.bank("check-a", player.band) for one in map(level, ("name-beach", "captains-chart"))]
        items = tuple(Item("name-beach", found[0]) for found in some)
        invitation = Invitation("before", items, more=True, seed=SEED)
        yield Spot(f"{name}-invitation", invitation, there)
        asked = next(
            one for one in _onward(begin(invitation.purpose, items, SEED, more=True), there) if _answers(one, there)
        )
        yield Spot(f"{name}-asked", asked, there)
        held = asked.update(_answers(asked, there)[0], there).place
        assert isinstance(held, Sitting)
        yield Spot(f"{name}-sure", held, there)
        told = held.update(Say("sure"), there).place
        assert told is not None
        yield Spot(f"{name}-told", told, there)
    for purpose in ("after", "review"):
        yield Spot(f"check/{purpose}", Invitation(purpose, items, more=False, seed=SEED), there)  # type: ignore[arg-type]
        yield Spot(f"check/{purpose}-done", Closing(purpose, more=True), there)  # type: ignore[arg-type]
    yield Spot("check/nothing", Closing("review", met=False), there)


def _lesson_spots() -> Iterator[Spot]:
    """The door, each stage of the first question, every way of not coming in, and the end."""
    card = next(card for card in cards() if card.island.id == "name-beach")
    for name, place, known in lessons(card, world(), "12-14"):
        _, _, where = name.split("/", 2)
        way, _, number = where.rpartition("/")
        if int(number) < (_FIRST_QUESTION if way == "hands" else 1) if number.isdigit() else where not in _ALIKE:
            yield Spot(f"lesson/{where}", place, known)


_FIRST_QUESTION = 10
_ALIKE = {"phones-hidden", "phones-ending", "phones-timer", "phones-time-up", "phones-busy", "phones-no-network"}
"""As with hands, or as with another reason."""


def _answers(place: Sitting, known: World) -> list[Action]:
    buttons = (node for node in walk(place.view(known)) if isinstance(node, Button))
    return [node.action for node in buttons if node.id.startswith("option-")]


def _onward(place: Sitting, known: World) -> Iterator[Sitting]:
    """Line by line, till there is something to answer."""
    yield place
    while not _answers(place, known):
        following = place.update(place.story.offered()[0], known).place
        assert isinstance(following, Sitting)
        place = following
        yield place


@cache
def checkup() -> Checkup:
    found = open_checkup(LEVELS)
    assert found is not None
    return found


def checkup_spots() -> Iterator[Spot]:
    """The doors, the longest question, the plan as full and as empty as it can be, and what has changed."""
    looked, young = checkup(), replace(INKA, band="6-8")
    asked = looked.of("chat", {})
    texts = [f"{one.asks}{one.unset}{one.hides}" for one in asked]
    long, adults = texts.index(max(texts, key=len)), next(n for n, one in enumerate(asked) if one.hides is None)
    before = _replies("dont-know", "not-set", "set", "dont-know", "set")
    now = _replies("set", "dont-know", "not-set", "set", "dont-know", "not-set")
    full, none = world(checkups=(before, now)), world()
    page = "C:\\Users\\Somebody\\Documents\\Beacon Bay\\settings-plan.pdf"
    yield Spot("checkup/new", Doors(looked), none)
    yield Spot("checkup/on-the-way", Doors(looked), world(checkups=(before, dict(list(now.items())[:7]))))
    yield Spot("checkup/anew", Doors(looked, anew=True), full)
    yield Spot("checkup/question", Asking(looked, "chat", long), none)
    yield Spot("checkup/answered", Asking(looked, "watch-and-things", 1), full)
    yield Spot("checkup/adults", Asking(looked, "chat", adults), none)
    yield Spot("checkup/young", Asking(looked, "chat", long), replace(none, player=young))
    yield Spot("checkup/plan", PlanScreen(looked), full)
    yield Spot("checkup/plan-together", PlanScreen(looked), world(checkups=(_replies("dont-know"),)))
    yield Spot("checkup/plan-done", PlanScreen(looked), world(checkups=(_replies("set"),)))
    yield Spot("checkup/plan-empty", PlanScreen(looked), none)
    yield Spot("checkup/plan-skipped", PlanScreen(looked), world(checkups=(_replies("skip"),)))
    yield Spot("checkup/plan-written", PlanScreen(looked), replace(full, printed=Printed("settings-plan", page)))
    yield Spot("checkup/plan-not-written", PlanScreen(looked), replace(full, printed=Printed("settings-plan", "")))
    yield Spot("checkup/erasing", PlanScreen(looked, erasing=True), full)
    yield Spot("checkup/erased", PlanScreen(looked, erased=True), none)
    yield Spot("checkup/changed", ChangedScreen(looked), full)
    yield Spot("checkup/nothing-changed", ChangedScreen(looked), none)


def _replies(*given: Reply) -> Replies:
    """Every question of every app answered, with these answers in turn."""
    every = [(kind, one.id) for one in checkup().questions for kind in one.kinds]
    return dict(zip(every, cycle(given)))


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
        return state, play.story.glances
    if isinstance(state, Working):
        return state.phase, state.line, play.story.glances, getattr(state, "moment", "")
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
    if any(what == "eyes" for what, _ in spot.place.story.glances):
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
    "BANDS", "INKA", "PIP", "Spot", "cards", "checkup", "checkup_spots", "few_spots", "frame_spots", "island_spots",
    "level", "long_spots", "world",
]  # fmt: skip
