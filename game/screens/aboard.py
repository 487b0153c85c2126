"""Coming aboard: who plays, which mate sails along, a made-up name, and how things are told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.engine.moves import Action
from game.engine.scenario import BANDS, CHILDREN, Band, Character
from game.kinds.parts import name as crew_name
from game.nodes import (
    Button,
    Column,
    Dots,
    Face,
    Figure,
    Grid,
    Icon,
    Node,
    Ornament,
    Plate,
    Row,
    Screen,
    Split,
    Text,
    Toast,
)
from game.screens import frame
from game.screens.names import FIRST, SECOND, called, join
from game.screens.turn import Enrol, ForgetRemoved, OpenSitting, Remove, Restore, SailAs, Sound, TellVoyage, Turn
from game.words import fill, tr

if TYPE_CHECKING:
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class Pick(Action):
    """Pick something from a list."""

    what: str
    which: str


@dataclass(frozen=True, slots=True)
class GoOn(Action):
    """On to the next page."""


@dataclass(frozen=True, slots=True)
class RemovePlayer(Action):
    """Erase a logbook page; it can be undone until this screen is left."""

    player: int


@dataclass(frozen=True, slots=True)
class UndoRemove(Action):
    """Bring it back."""


def band_name(band: Band) -> str:
    return {"6-8": tr("Short and simple"), "9-11": tr("Stories"), "12-14": tr("Trickier stories")}[band]


def _band_sample(band: Band) -> str:
    return {
        "6-8": tr("“Ola has a new jumper. The badge shows her school. Show the badge to everyone, or not?”"),
        "9-11": tr("“Ola posts her team photo. Everyone can read the badge on her jumper. What should she do?”"),
        "12-14": tr(
            "“The team account wants full names and places, so that scouts can find players."
            " Whose choice is that, and what does it give away?”"
        ),
    }[band]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Players:
    """Several players on one computer, each with a logbook page of their own."""

    removed: tuple[int, ...] = ()
    """Players taken off the list on this visit, who can still come back; the last one first."""

    def view(self, world: World) -> Screen:
        rows: list[Node] = [self._row(world, place) for place in range(len(world.players))]
        new = Button(tr("Someone new"), Pick("new", ""), "card", "people-plus", wide=True, id="new-player")
        toast = None
        if self.removed:
            undo = Button(tr("Undo"), UndoRemove(), "quiet", "undo", id="undo-remove")
            toast = Toast(tr("That page is gone. Undo works until you leave this screen."), undo)
        body = Column((Plate(Text(tr("Who is sailing today?"), "h1", "light"), "deep"), *rows, new), gap=18)
        return frame.screen(
            world,
            tr("Who is sailing"),
            "waves",
            body,
            leave=frame.back(tr("Title")),
            extras=(frame.promise(), frame.choices()),
            toast=toast,
        )

    def _row(self, world: World, place: int) -> Node:
        player = world.players[place]
        here = world.player is not None and world.player.id == player.id
        words = Column((Text(called(player), "h3"), Text(band_name(player.band), "small", "soft")), gap=0)
        line = Row((Face(player.mate, "happy", 84), words), gap=22, grow=(1,))
        sail = Button(
            called(player),
            Pick("player", str(player.id)),
            "card",
            content=line,
            chosen=here,
            wide=True,
            id=f"player-{player.id}",
        )
        gone = Button(tr("Delete this page"), RemovePlayer(player.id), "plain", "trash", id=f"remove-{player.id}")
        return Row((sail, gone), gap=16, grow=(0,), align="fill")

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002 - every screen is asked alike
        from game.screens.bay import Bay
        from game.screens.turn import Back

        forget = (ForgetRemoved(),) if self.removed else ()
        match action:
            case Pick("new", _):
                return Turn(place=ChooseMate(), wishes=(*forget, Sound("open")))
            case Pick("player", which):
                return Turn(place=Bay(), wishes=(*forget, SailAs(int(which)), Sound("open")))
            case RemovePlayer(player):
                return Turn(place=replace(self, removed=(player, *self.removed)), wishes=(Remove(player), Sound("tap")))
            case UndoRemove() if self.removed:
                last, *others = self.removed
                return Turn(place=replace(self, removed=tuple(others)), wishes=(Restore(last), Sound("tap")))
            case Back():
                return Turn(back=True, wishes=(*forget, Sound("tap")))
            case _:
                return frame.usual(action)


@dataclass(frozen=True, slots=True)
class ChooseMate:
    """Who sails along."""

    def view(self, world: World) -> Screen:
        tiles = tuple(
            Button(
                crew_name(mate),
                Pick("mate", mate),
                "tile",
                above=Figure(mate, "happy", height=215),
                wide=True,
                id=f"mate-{mate}",
            )
            for mate in CHILDREN
        )
        head = Plate(Text(tr("Pick a crew mate"), "h1", "light"), "deep")
        return frame.screen(
            world, tr("Pick a crew mate"), "waves", Column((head, Grid(tiles, 3, 20, 260)), gap=24, grow=(1,)),
            leave=frame.back(tr("Title")), dots=_steps(0),
        )  # fmt: skip

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002
        match action:
            case Pick("mate", mate):
                chosen = next(one for one in CHILDREN if one == mate)
                seconds = tuple(SECOND)
                return Turn(place=ChooseName(chosen, "brave", seconds[CHILDREN.index(chosen)]), wishes=(Sound("tap"),))
            case _:
                return frame.usual(action)


def _steps(now: int) -> Dots:
    words = fill(tr("Step {now} of {all}"), now=now + 1, all=3)
    return Dots(tuple(place < now for place in range(3)), now, words)


@dataclass(frozen=True, slots=True)
class ChooseName:
    """A made-up name, from two lists."""

    mate: Character
    first: str
    second: str

    def view(self, world: World) -> Screen:
        name = join(self.first, self.second)
        why = tr(
            "Why not your real name? A name from a list tells nobody who you are. That is the first skill of this game."
        )
        head = Row(
            (
                Face(self.mate, "happy", 140),
                Column(
                    (Text(fill(tr("You sail as *{name}*"), name=name), "h1", "light"), Text(why, "small", "light")),
                    gap=6,
                ),
            ),
            gap=28,
            grow=(1,),
        )
        on = Button(tr("That's me"), GoOn(), "main", "check", wide=True, id="go-on")
        lists = (self._list("first"), self._list("second"))
        choosing = Column((*lists, on), gap=22)
        mate = Ornament(Figure(self.mate, "happy", height=560))
        body = Column((Plate(head, "deep", None, 24), Split(mate, choosing, 30, 40)), gap=26)
        return frame.screen(
            world, tr("A made-up name"), "waves", body, leave=frame.back(tr("Crew")), dots=_steps(1), first="go-on"
        )

    def _list(self, which: str) -> Node:
        words = FIRST if which == "first" else SECOND
        chosen = self.first if which == "first" else self.second
        chips = tuple(
            Button(say(), Pick(which, word), "chip", chosen=word == chosen, id=f"{which}-{word}")
            for word, say in words.items()
        )
        return Plate(Row(chips, gap=14, wraps=True), "paper", None, 22)

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002
        from game.screens.turn import Back

        match action:
            case Pick("first", word):
                return Turn(place=replace(self, first=word), wishes=(Sound("tap"),))
            case Pick("second", word):
                return Turn(place=replace(self, second=word), wishes=(Sound("tap"),))
            case GoOn():
                return Turn(place=ChooseBand(self.mate, self.first, self.second), wishes=(Sound("tap"),))
            case Back():
                return Turn(place=ChooseMate(), wishes=(Sound("tap"),))
            case _:
                return frame.usual(action)


@dataclass(frozen=True, slots=True)
class ChooseBand:
    """How things are told: chosen by what sounds right, never by age."""

    mate: Character
    first: str
    second: str

    def view(self, world: World) -> Screen:
        cards = tuple(self._card(band) for band in BANDS)
        why = Text(tr("Pick what sounds right. You can change it at any time."), "small", "light")
        head = Plate(Column((Text(tr("How shall we tell it?"), "h1", "light"), why), gap=4), "deep")
        return frame.screen(
            world, tr("How shall we tell it?"), "waves", Column((head, *cards), gap=22, grow=(1, 2, 3)),
            leave=frame.back(tr("Name")), dots=_steps(2),
        )  # fmt: skip

    def _card(self, band: Band) -> Button:
        icon = {"6-8": "star", "9-11": "book", "12-14": "compass"}[band]
        words = Column((Text(band_name(band), "h3"), Text(_band_sample(band), "body")), gap=4)
        line = Row((Icon(icon, 84, "sea"), words), gap=28, grow=(1,))
        return Button(band_name(band), Pick("band", band), "card", content=line, wide=True, id=f"band-{band}")

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002
        from game.screens.bay import Bay
        from game.screens.turn import Back

        match action:
            case Pick("band", which):
                band = next(one for one in BANDS if one == which)
                enrol = Enrol(self.mate, self.first, self.second, band)
                return Turn(place=Bay(), wishes=(enrol, OpenSitting("before"), TellVoyage(), Sound("open")))
            case Back():
                return Turn(place=ChooseName(self.mate, self.first, self.second), wishes=(Sound("tap"),))
            case _:
                return frame.usual(action)
