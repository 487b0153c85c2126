"""The bay: twelve islands on one voyage. Any that is awake can be visited in any order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.engine.moves import Action
from game.nodes import BayMap, Button, Isle, Screen, Toast
from game.screens import frame
from game.screens.island import Together
from game.screens.turn import Land, OpenCheckup, OpenSitting, Sound, ToTitle, Turn
from game.words import fill, tr

if TYPE_CHECKING:
    from game.content import Card
    from game.screens.world import World

# Island centres on the map's 1920 × 1080; where they are drawn is the map's business.
_PLACES = {
    "captains-chart": (235, 255), "settings-cove": (650, 205), "name-beach": (1060, 260), "echo-cliffs": (1465, 225),
    "ripple-rocks": (1690, 480), "quiet-lagoon": (1285, 545), "lighthouse": (865, 565), "mask-market": (450, 520),
    "meeting-pier": (215, 800), "gadget-reef": (640, 840), "starfish-pool": (1065, 860), "home-harbour": (1500, 845),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Visit(Action):
    """Sail to an island."""

    island: str


@dataclass(frozen=True, slots=True)
class Bay:
    """The map."""

    told: str = ""
    """Something about an island that cannot be visited now."""

    def view(self, world: World) -> Screen:
        here = world.player.island if world.player is not None else ""
        isles = tuple(_isle(world, card, here=card.island.id == here) for card in world.cards)
        x, y = _PLACES.get(here, (500, 610))
        title = fill(tr("{count} of {all} lanterns lit"), count=len(world.lit()), all=len(isles))
        toast = Toast(self.told) if self.told else None
        first = next((isle.button.id for isle in isles if isle.here and isle.state in {"new", "visited"}), _next(isles))
        return frame.screen(
            world, tr("The bay"), "bay-map", BayMap(isles, (x + 150, y + 40), _bottle(world), id="bay"),
            leave=Button(tr("Title"), _Home(), "bar", "back", id="back"), title=title if isles else tr("The bay"),
            extras=(frame.logbook(), _checkup(), frame.choices(), frame.pause()), toast=toast, first=first,
        )  # fmt: skip

    def update(self, action: Action, world: World) -> Turn:
        match action:
            case Visit(island):
                card = next(card for card in world.cards if card.island.id == island)
                if card.broken:
                    return _telling(self, in_repair())
                if card.asleep or world.player is None or world.player.band not in card.bands:
                    return _telling(
                        self,
                        fill(
                            tr("{island} still sleeps in the mist. It wakes in a later voyage."),
                            island=tr(card.island.title),
                        ),
                    )
                if card.island.with_grown_up:
                    return Turn(place=Bay(), over=Together(card.island), wishes=(Sound("tap"),))
                return Turn(place=Bay(), wishes=(Land(island), Sound("open")))
            case _Uncork():
                return Turn(place=Bay(), wishes=(OpenSitting("review"), Sound("open")))
            case _CheckUp():
                return Turn(place=Bay(), wishes=(OpenCheckup(), Sound("open")))
            case _Home():
                return Turn(wishes=(ToTitle(), Sound("tap")))
            case _:
                return frame.usual(action)


@dataclass(frozen=True, slots=True)
class _Uncork(Action):
    """What is in the bottle?"""


@dataclass(frozen=True, slots=True)
class _CheckUp(Action):
    """How are my own settings?"""


def _checkup() -> Button:
    return Button(tr("Check-up"), _CheckUp(), "bar", "checkup", id="checkup")


def _bottle(world: World) -> Isle | None:
    """It drifts in when something is to come back, and waits there; nobody is told since when."""
    if not world.logbook.deck:
        return None
    words = tr("Stories have come back. Three minutes.")
    button = Button(tr("A bottle!"), _Uncork(), "plain", note=words, id="bottle")
    return Isle(button, "islands/bottle", 155, 560, "bottle", words, id="place-bottle")


@dataclass(frozen=True, slots=True)
class _Home(Action):
    """Back to the title."""


def in_repair() -> str:
    """What a child is told of an island whose files are wrong."""
    return tr("This island is being repaired. The others are open, and nothing is lost.")


def _telling(bay: Bay, words: str) -> Turn:
    return Turn(place=replace(bay, told=words), wishes=(Sound("tap"),))


def _next(isles: tuple[Isle, ...]) -> str:
    """Where to begin: the first island that is awake and not yet explored."""
    return next((isle.button.id for isle in isles if isle.state in {"new", "visited"}), "")


def _isle(world: World, card: Card, *, here: bool) -> Isle:
    island = card.island
    name = fill(tr("{number} {title}"), number=island.number, title=tr(island.title))
    state, words = _state(world, card)
    button = Button(name, Visit(island.id), "plain", note=words, id=f"isle-{island.id}")
    x, y = _PLACES.get(island.id, (960, 540))
    return Isle(button, f"islands/{island.id}", x, y, state, words, here=here, id=f"place-{island.id}")


def _state(world: World, card: Card) -> tuple[str, str]:
    if card.broken:
        return "repair", tr("Being repaired")
    band = world.player.band if world.player is not None else "9-11"
    if band not in card.bands:
        return "sleeping", tr("Asleep in mist")
    done = world.done(card.island.id, band)
    if all(done):
        return "starred", tr("Explored")
    if card.island.with_grown_up and not any(done):
        return "sleeping", tr("With a grown-up")
    if any(done):
        return "visited", fill(tr("{count} of {all} done"), count=sum(done), all=len(done))
    return "new", tr("New")
