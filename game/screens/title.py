"""The first screen: one big button, and how things are before anything else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.engine.moves import Action
from game.nodes import Button, Column, Face, Gap, Grid, Icon, Node, Ornament, Plate, Row, Screen, Split, Standing, Text
from game.screens import frame
from game.screens.names import called
from game.screens.turn import OpenClass, Quit, Sound, Turn
from game.words import fill, tr

if TYPE_CHECKING:
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class SetSail(Action):
    """Go on, or begin."""


@dataclass(frozen=True, slots=True)
class OpenPlayers(Action):
    """Somebody else wants to play."""


@dataclass(frozen=True, slots=True)
class Teach(Action):
    """A class or a workshop wants to play."""


@dataclass(frozen=True, slots=True)
class Leave(Action):
    """Close the game."""


@dataclass(frozen=True, slots=True)
class Title:
    """Beacon Bay."""

    def view(self, world: World) -> Screen:
        leave = Button(tr("Close"), Leave(), "plain", "home", wide=True, id="leave")
        column = Column(
            (
                Text("Beacon Bay", "display", "logo"),
                Text(tr("Learn to sail safely online."), "h3", "logo"),
                frame.notice("lighthouse", world.notice, "notice") if world.notice else Gap(6),
                Button(tr("Set sail"), SetSail(), "main", "boat", wide=True, id="set-sail"),
                *_sailing_as(world),
                Grid((frame.choices_wide(), _for_a_class(), frame.grown_ups(wide=True), leave), 2, 14, 230),
                _foot(),
            ),
            gap=18,
        )
        body = Split(Plate(column, "bare", None, 40, 0), Ornament(Gap(10)), 48)
        return frame.screen(world, tr("Beacon Bay"), "title-scene", body, standing=_COMPANY, first="set-sail")

    def update(self, action: Action, world: World) -> Turn:
        from game.screens.aboard import ChooseMate, Players
        from game.screens.bay import Bay

        match action:
            case SetSail() if world.player is not None:
                return Turn(over=Bay(), wishes=(Sound("open"),))
            case SetSail():
                return Turn(over=ChooseMate(), wishes=(Sound("open"),))
            case OpenPlayers():
                return Turn(over=Players(), wishes=(Sound("open"),))
            case Teach():
                return Turn(wishes=(OpenClass(), Sound("open")))
            case Leave():
                return Turn(wishes=(Quit(),))
            case _:
                return frame.usual(action)


_COMPANY = (
    Standing("pip", "happy", 1075, 965, 340),
    Standing("ola", "talking", 1340, 985, 370),
    Standing("tomo", "proud", 1700, 945, 300),
)


def _for_a_class() -> Button:
    return Button(tr("For a class"), Teach(), "plain", "school", wide=True, id="for-a-class")


def _sailing_as(world: World) -> tuple[Node, ...]:
    """Who goes on, and the way to somebody else; nothing before the first voyage."""
    if world.player is None:
        return ()
    name = fill(tr("Sailing as *{name}*"), name=called(world.player))
    line = Row((Face(world.player.mate, "happy", 72), Text(name), Icon("chevron", 40)), gap=20, grow=(1,))
    return (Button(name, OpenPlayers(), "card", content=line, wide=True, id="players"),)


def _foot() -> Node:
    """What grown-ups want to know first."""
    words = Text(tr("Works with no internet. Nothing leaves this computer."), "small")
    return Plate(Row((Icon("lock", 38, "great"), words), gap=14, grow=(1,)), "paper", None, 14, 20)
