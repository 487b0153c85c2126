"""The promise: what this game does not do, what it keeps, where, and who can see it. Every line must be true."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from game.engine.moves import Action
from game.nodes import Button, Column, Grid, Icon, Node, Pinned, Plate, Row, Screen, Text
from game.screens import frame
from game.screens.printing import LEFT_TO_RIGHT, POP, short, told
from game.screens.promise.known import Known
from game.screens.turn import PrintSheet, Sound, Turn
from game.words import fill, tr

if TYPE_CHECKING:
    from game.screens.world import World

SHEET = "promise"


@dataclass(frozen=True, slots=True)
class SeeKnown(Action):
    """Everything that is kept."""


@dataclass(frozen=True, slots=True)
class PrintPromise(Action):
    """Put it on paper."""


class Line(NamedTuple):
    """One sentence of the promise, with its drawing."""

    icon: str
    text: str
    more: str
    """What it means."""


def lines() -> tuple[Line, ...]:
    """The promise itself, on the screen as on paper."""
    return (
        Line("person", tr("No account."), tr("You never sign in. Your name here is made up.")),
        Line("offline", tr("No internet."), tr("The game asks nothing from it and sends nothing to it.")),
        Line("pencil", tr("You never type anything about you."), tr("You pick from lists. Nobody asks your age.")),
        Line("laptop", tr("What you do stays on this computer."), tr("What you answer and choose is kept only here.")),
        Line("eye", tr("You can see it."), tr("Every line of it, in plain words.")),
        Line("eraser", tr("You can erase it."), tr("A part of it, or everything. Then it is gone.")),
    )


def who_sees() -> str:
    """Said truly: a file is open to whoever may open the files beside it."""
    return tr(
        "Whoever uses this computer with the same sign-in can see it. So can whoever looks after the computer."
        " A backup of the computer may hold a copy."
    )


def phones() -> str:
    return tr(
        "Phones may vote. The game counts how many picked each answer. It never knows who."
        " The counts go when the lesson ends, unless the teacher saves them."
    )


@dataclass(frozen=True, slots=True)
class Promise:
    """What this game promises."""

    def view(self, world: World) -> Screen:
        said = Grid(tuple(map(_line, lines())), 3, 16, 400)
        truth = Grid((_where(world), _who(), _class()), 3, 16, 400)
        body = Pinned(Column((said, truth), gap=20), _ways(), fills=True, id="promise")
        return frame.screen(
            world, tr("Our promise"), "waves", body, leave=frame.back(tr("Back")), title=tr("Our promise"),
            toast=told(world.printed) if world.printed is not None and world.printed.sheet == SHEET else None,
            first="see-known",
        )  # fmt: skip

    def update(self, action: Action, world: World) -> Turn:
        match action:
            case SeeKnown():
                return Known.open(world)
            case PrintPromise():
                return Turn(wishes=(PrintSheet(SHEET), Sound("tap")))
            case _:
                return frame.usual(action)


def _line(line: Line) -> Node:
    words = Column((Text(line.text, "body", bold=True), Text(line.more, "small", "soft")), gap=2)
    return Plate(Row((Icon(line.icon, 72, "sea"), words), gap=20, grow=(1,)), "paper", None, 20, 24)


def _where(world: World) -> Node:
    if not world.home:
        words = tr("Nothing can be written on this computer now. When you close the game, it is gone.")
        return _truth("save", tr("Where is it?"), (Text(words, "small"),))
    path = f"{LEFT_TO_RIGHT}{short(world.home)}{POP}"
    return _truth(
        "save",
        tr("Where is it?"),
        (
            Text(tr("In one file on this computer. Copies lie beside it, should it get damaged."), "small"),
            Plate(Text(fill(tr("*The file:* {path}"), path=path), "small"), "page", None, 12, 16),
        ),
    )


def _who() -> Node:
    return _truth("friends", tr("Who else can see it?"), (Text(who_sees(), "small"),))


def _class() -> Node:
    return _truth("phone", tr("And in class?"), (Text(phones(), "small"),))


def _truth(icon: str, heading: str, parts: tuple[Node, ...]) -> Node:
    head = Row((Icon(icon, 52), Text(heading, "h3")), gap=14, grow=(1,))
    return Plate(Column((head, *parts), gap=12), "well", None, 22)


def _ways() -> Node:
    see = Button(tr("What this game knows about me"), SeeKnown(), "main", "magnifier", wide=True, id="see-known")
    paper = Button(tr("Save this page to print"), PrintPromise(), "plain", "print", id="print-promise")
    return Row((see, paper), gap=20, grow=(0,), align="fill")
