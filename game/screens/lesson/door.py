"""The door for a class: which islands, for whom, how long, and how it votes. Ten minutes of preparation begin here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, get_args

from game.engine.lesson import Minutes, Plan, Way
from game.engine.moves import Action
from game.engine.scenario import BANDS, Band
from game.nodes import (
    Button,
    Column,
    Grid,
    Icon,
    Node,
    Picture,
    Pinned,
    Plate,
    Row,
    Screen,
    Segment,
    Segments,
    Split,
    Text,
)
from game.screens import frame
from game.screens.aboard import band_name
from game.screens.lesson import journal
from game.screens.lesson.card import Card as SevenSteps
from game.screens.lesson.moves import SeeCard
from game.screens.turn import BeginLesson, OpenRoom, Sound, Turn
from game.words import fill, tr

if TYPE_CHECKING:
    from game.content import Card
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class Pick(Action):
    """Take an island along, or leave it out."""

    island: str


@dataclass(frozen=True, slots=True)
class Set(Action):
    """One of the three choices below the islands."""

    what: Literal["band", "minutes", "way"]
    value: str


@dataclass(frozen=True, slots=True)
class Start(Action):
    """Begin the lesson."""


@dataclass(frozen=True, slots=True)
class Resume(Action):
    """Go on with the lesson that was interrupted."""


@dataclass(frozen=True, slots=True)
class Door:
    """What a facilitator has chosen so far."""

    islands: tuple[str, ...] = ()
    band: Band = "9-11"
    minutes: Minutes = 45
    way: Way = "hands"

    def view(self, world: World) -> Screen:
        cards = [card for card in world.cards if card.bands.get(self.band) and not card.island.with_grown_up]
        tiles = Grid(tuple(self._tile(card) for card in cards), 3, 14, 310)
        head = Plate(
            Column((Text(tr("For a class or a workshop"), "h1", "light"), Text(_promise(), "body", "light")), gap=4),
            "deep", None, 24,
        )  # fmt: skip
        body = Split(Column((head, tiles), gap=18), self._how(world), 66, 30)
        return frame.screen(
            world, tr("For a class"), "waves", body, leave=frame.back(tr("Title")), title=tr("For a class"),
            extras=(frame.choices(),), first="resume" if journal.plan(world.lesson) else "",
        )  # fmt: skip

    def _tile(self, card: Card) -> Node:
        island, chosen = card.island, card.island.id in self.islands
        picture = Picture(f"islands/{island.id}", "", 96, 96, 0, cover=False)
        line = Row((picture, Text(tr(island.title), "small", bold=True)), gap=14, grow=(1,))
        return Button(tr(island.title), Pick(island.id), "tool", content=line, chosen=chosen, wide=True,
                      id=f"isle-{island.id}")  # fmt: skip

    def _how(self, world: World) -> Node:
        ways: dict[Way, str] = {"hands": tr("Hands"), "cards": tr("Cards"), "phones": tr("Phones")}
        rows = (
            Segments(tr("Which stories?"), tuple(
                Segment(band_name(one), Set("band", one), one == self.band) for one in BANDS), "book", id="band"),
            Segments(tr("How long?"), tuple(
                Segment(fill(tr("{count} min"), count=one), Set("minutes", str(one)), one == self.minutes)
                for one in get_args(Minutes)), "clock", id="minutes"),
            Segments(tr("How do we vote?"), tuple(
                Segment(words, Set("way", one), one == self.way) for one, words in ways.items()
            ), "hand-stop", id="way"),
        )  # fmt: skip
        start = Button(tr("Begin the lesson"), Start(), "main", "boat", wide=True, id="start")
        on: tuple[Node, ...] = (start,) if self.islands else (Text(tr("Pick one island or more."), "h3", "logo"),)
        if journal.plan(world.lesson) is not None:
            again = Button(tr("Go on with the last lesson"), Resume(), "plain", "again", wide=True, id="resume")
            on = (*on, again)
        ages = tr("Short and simple: about 6 to 8. Stories: 9 to 11. Trickier stories: 12 to 14.")
        paper = tr("Plan, vote cards and letter home on paper: beacon-bay print --class")
        notes = (_note("book", ages), _note("print", paper))
        card = Button(tr("If a child tells you something"), SeeCard(), "plain", "ear", wide=True, id="see-card")
        return Pinned(Column((Plate(Column(rows, gap=22), "paper"), *notes, card), gap=16), Column(on, gap=14))

    def update(self, action: Action, world: World) -> Turn:
        match action:
            case Pick(island):
                picked = tuple(one for one in self.islands if one != island)
                return _tapped(replace(self, islands=picked if island in self.islands else (*picked, island)))
            case Set("band", value):
                return _tapped(replace(self, band=next(one for one in BANDS if one == value)))
            case Set("minutes", value):
                return _tapped(replace(self, minutes=next(one for one in get_args(Minutes) if str(one) == value)))
            case Set("way", value):
                return _tapped(replace(self, way=next(one for one in get_args(Way) if one == value)))
            case Start() if self.islands:
                plan = Plan(self.islands, self.band, self.minutes, self.way)
                return Turn(place=self, wishes=(BeginLesson(plan), *_room(self.way), Sound("open")))
            case Resume() if (kept := journal.plan(world.lesson)) is not None:
                return Turn(place=self, wishes=(BeginLesson(), *_room(kept.way), Sound("open")))
            case SeeCard():
                return Turn(over=SevenSteps(), wishes=(Sound("open"),))
            case _:
                return frame.usual(action)


def _note(icon: str, words: str) -> Node:
    return Row((Icon(icon, 40, "soft"), Text(words, "small", "logo")), gap=14, grow=(1,))


def _tapped(door: Door) -> Turn:
    return Turn(place=door, wishes=(Sound("tap"),))


def _room(way: Way) -> tuple[OpenRoom, ...]:
    return (OpenRoom(),) if way == "phones" else ()


def _promise() -> str:
    return tr("Think, vote, talk, vote again. No names, no accounts, no internet.")
