"""What a player meets about themselves: logbook, check-up, checks, come-backs, paper; with made-up results."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle, islice
from typing import TYPE_CHECKING

from game.content import open_checkup, open_level
from game.engine.tries import CHECKS
from game.screens.checkup import Asking, ChangedScreen, Doors, PlanScreen
from game.screens.logbook import LogbookScreen
from game.screens.printing import Paper
from game.screens.sitting import Closing, Invitation, Item, Sitting, leg
from game.screens.world import Printed
from game.tour import made_up
from game.walks import SEED, walk_story

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from game.content import Card
    from game.engine.assessment import Purpose, Reply
    from game.engine.checkup import Checkup, Replies
    from game.engine.scenario import Band, Use
    from game.screens.turn import Place
    from game.screens.world import World

    Named = Iterator[tuple[str, Place, World]]


def oneself(levels: Path, world: World, band: Band, screens: Collection[str], islands: Collection[str]) -> Named:
    """Each of these screens in one band; items of these islands alone, where any are named."""
    yield from _logbook(world, band)
    checkup = open_checkup(levels)
    if checkup is not None:
        yield from _checkup(checkup, world, band)
    if not screens or not {"check", "review"}.isdisjoint(screens):
        cards = [card for card in world.cards if not islands or card.island.id in islands]
        for folder, purpose, use in _SITTINGS:
            yield from _sitting(f"{folder}/{purpose}-{band}", purpose, _items(cards, use, band), world)
    sailed = _sailed(world, band)
    yield f"printing/new-{band}", Paper(), world
    yield f"printing/all-{band}", Paper(), sailed
    yield f"printing/written-{band}", Paper(), replace(sailed, printed=Printed("certificate", _PAGE))
    yield f"printing/not-written-{band}", Paper(), replace(sailed, printed=Printed("certificate", ""))


_SITTINGS: tuple[tuple[str, Purpose, Use], ...] = (
    ("check", "before", CHECKS[0]),
    ("check", "after", CHECKS[1]),
    ("review", "review", "review"),
)
_PAGE = "/home/somebody/Documents/Beacon Bay/certificate.pdf"


def _sailed(world: World, band: Band) -> World:
    """Half of the islands are explored, and two missions are done."""
    some = [card for card in world.cards if card.bands][:6]
    done = frozenset((card.island.id, tale.id, band) for card in some for tale in card.bands.get(band, ()))
    deeds = frozenset(card.island.id for card in some[:2])
    return replace(world, finished=done, deeds=deeds, logbook=made_up.MIXED, checkups=({("chat", "messages"): "set"},))


def _logbook(world: World, band: Band) -> Named:
    for name, known in made_up.LOGBOOKS.items():
        there = replace(_sailed(world, band) if name != "new" else world, logbook=known)
        for page in ("felt", "voyage"):
            yield f"logbook/{band}-{name}-{page}", LogbookScreen(page), there
        yield f"logbook/{band}-{name}-before", LogbookScreen(tab="before"), there
        for guideline in known.compared:
            yield f"logbook/{band}-{name}-{guideline}", LogbookScreen(row=guideline), there
        yield f"logbook/{band}-{name}-whole", LogbookScreen(whole=True), there
    for card in world.cards[:2]:
        mission = LogbookScreen("voyage", island=card.island.id, mission=True)
        yield f"logbook/{band}-mission-{card.island.id}", mission, world


def _checkup(checkup: Checkup, world: World, band: Band) -> Named:
    """Every question of every kind of app, and what comes of a round, and of a second one."""
    some, more = (
        _replies(checkup, "dont-know", "not-set", "set", "dont-use"),
        _replies(checkup, "set", "skip", "not-set"),
    )
    yield f"checkup/{band}-doors", Doors(checkup), world
    for kind in dict.fromkeys(kind for one in checkup.questions for kind in one.kinds):
        for place in range(len(checkup.of(kind, {}))):
            yield f"checkup/{band}-{kind}-{place:02}", Asking(checkup, kind, place), world
    for name, rounds in {"one": (some,), "two": (some, more), "set": (_replies(checkup, "set"),)}.items():
        there = replace(world, checkups=rounds)
        yield f"checkup/{band}-{name}-doors", Doors(checkup), there
        yield f"checkup/{band}-{name}-plan", PlanScreen(checkup), there
        yield f"checkup/{band}-{name}-changed", ChangedScreen(checkup), there
    yield f"checkup/{band}-erasing", PlanScreen(checkup, erasing=True), replace(world, checkups=(some,))
    yield f"checkup/{band}-erased", PlanScreen(checkup, erased=True), world


def _replies(checkup: Checkup, *given: Reply) -> Replies:
    """Every question of every app answered, with these answers in turn."""
    every = [(kind, one.id) for one in checkup.questions for kind in one.kinds]
    return dict(zip(every, cycle(given), strict=False))


def _items(cards: list[Card], use: Use, band: Band) -> tuple[Item, ...]:
    return tuple(
        Item(card.island.id, one) for card in cards if card.bands for one in open_level(card.folder).bank(use, band)
    )


def _sitting(where: str, purpose: Purpose, items: tuple[Item, ...], world: World) -> Named:
    """Each item at each of its moments, and asked how sure."""
    if not items:
        return
    yield f"{where}/00-invitation", Invitation(purpose, leg(items), True, SEED), world
    for number, item in enumerate(items):
        for moment, story in enumerate(islice(walk_story(item.scenario), _MOMENTS)):
            place = Sitting(purpose, items[:6], min(number, 5), story)
            yield f"{where}/{item.scenario.id}/{moment:02}", place, world
            if number < _ASKED:
                yield from _held(f"{where}/{item.scenario.id}/{moment:02}-sure", place, world)
    for more in (False, True):
        yield f"{where}/99-closing-{more}", Closing(purpose, more=more), world
    yield f"{where}/99-nothing", Closing(purpose, met=False), world


_MOMENTS = 9
"""Of one item: as many as the longest question has."""
_ASKED = 2
"""How many items are also seen while it is asked how sure one is: it looks alike for all."""


def _held(name: str, place: Sitting, world: World) -> Named:
    for number, action in enumerate(place.story.offered()):
        held = place.update(action, world).place
        if isinstance(held, Sitting) and held.held is not None:
            yield f"{name}-{number}", held, world
