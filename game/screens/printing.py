"""On paper: every sheet that leaves the game, how large the paper is, and where the pages go."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from game.engine.moves import Action
from game.nodes import (
    Button,
    Column,
    Grid,
    Icon,
    Node,
    Plate,
    Row,
    Screen,
    Segment,
    Segments,
    Split,
    Standing,
    Text,
    Toast,
)
from game.screens import frame
from game.screens.turn import Choose, PrintSheet, Sound, Turn
from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.screens.world import Printed, World

LEFT_TO_RIGHT, POP = "\u2066", "\u2069"
"""Around a path: its folders stand in their order also between words that run from right to left."""


@dataclass(frozen=True, slots=True)
class Press(Action):
    """Write this sheet."""

    sheet: str


@dataclass(frozen=True, slots=True)
class Put(Action):
    """Have the paper this large, or the pages there."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Paper:
    """All sheets, as cards to press."""

    def view(self, world: World) -> Screen:
        groups = _groups(world)
        body = Split(Column(tuple(_group(*one) for one in groups), gap=20), _how(world), 71, 30)
        title = tr("On paper")
        toast = told(world.printed)
        return frame.screen(
            world, title, "waves", body, leave=frame.back(tr("Back")), title=title, toast=toast,
            standing=_crew(935, 165) if toast is not None else _crew(1050, 270),
            first=next(f"print-{one.name}" for _, sheets in groups for one in sheets if not one.first),
        )  # fmt: skip

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002
        match action:
            case Press(sheet):
                return Turn(wishes=(PrintSheet(sheet), Sound("open")))
            case Put(name, value):
                return Turn(wishes=(Choose(name, value), Sound("tap")))
            case _:
                return frame.usual(action)


class _Offered(NamedTuple):
    """A sheet as a card shows it."""

    name: str
    """By which it is asked for."""
    icon: str
    title: str
    note: str
    """What it is for."""
    first: str = ""
    """What to do before there is anything to print; empty when it is ready."""


def told(printed: Printed | None) -> Toast | None:
    """Where a page lies, for any screen that can print; the name of the file and its nearest folders are enough."""
    if printed is None:
        return None
    if not printed.path:
        return Toast(tr("This page cannot go there. Pick another place and try again."), icon="again")
    ready = tr("Your page is saved. You can print it with a grown-up. It is here: {path}")
    return Toast(fill(ready, path=f"{LEFT_TO_RIGHT}{short(printed.path)}{POP}"))


def short(path: str) -> str:
    """The end of a path, without whose computer it is."""
    parts = re.findall(r"[^\\/]*[\\/]|[^\\/]+$", path)
    return f"…{parts[-4][-1]}{''.join(parts[-3:])}" if len(parts) > 3 else path


def _crew(foot: int, height: int) -> tuple[Standing, ...]:
    """For company; they make room for what is told at the foot of the screen."""
    return Standing("inka", "happy", 1490, foot, height), Standing("pip", "proud", 1740, foot, height)


def _groups(world: World) -> tuple[tuple[str, tuple[_Offered, ...]], ...]:
    return (
        (tr("From my voyage"), _own(world)),
        (tr("To fill in together"), _plans()),
        (tr("To cut out"), _cards(world)),
    )


def _own(world: World) -> tuple[_Offered, ...]:
    """What needs something to have happened."""
    ashore = "" if world.finished else tr("First, play a story on an island.")
    asked = world.logbook.compared.values()
    known = any(one.before or one.after for one in asked) or any(one.met for one in world.logbook.mastery.values())
    tried = "" if known else tr("First, play a story on an island.")
    looked = bool(world.checkups) and any(reply != "skip" for reply in world.checkups[-1].values())
    checked = "" if looked else tr("First, do the settings check-up.")
    return (
        _Offered("certificate", "certificate", tr("My certificate"), tr("For the wall. You write your name."), ashore),
        _Offered("logbook", "logbook", tr("My logbook"), tr("What I felt, and what I showed."), tried),
        _Offered("settings-plan", "settings-gear", tr("My settings plan"), tr("For the fridge, or my bag."), checked),
    )


def _plans() -> tuple[_Offered, ...]:
    return (
        _Offered("hand", "adult-hand", tr("My helping hand"), tr("Grown-ups I can tell, on my fingers.")),
        _Offered("meeting", "map", tr("Meeting plan"), tr("A grown-up says yes first, and comes along.")),
        _Offered("family", "family", tr("Family agreement"), tr("Rules for all of us, tall or small.")),
    )


def _cards(world: World) -> tuple[_Offered, ...]:
    """Cards with an island each come from the islands; the pocket card is always there."""
    sentence = _Offered("first-sentence", "heart", tr("My first sentence"), tr("For my pocket: how to start telling."))
    if not world.cards:
        return (sentence,)
    return (
        sentence,
        _Offered("talk-cards", "chat", tr("Talk cards"), tr("Something to ask at home.")),
        _Offered("mission-cards", "flag", tr("Mission cards"), tr("Small things to do for real.")),
    )


def _group(heading: str, sheets: tuple[_Offered, ...]) -> Node:
    cards = Grid(tuple(map(_card, sheets)), 3, 16, 330)
    return Plate(Column((Text(heading, "small", bold=True), cards), gap=12), "well", None, 22)


def _card(sheet: _Offered) -> Node:
    """A button; or, as long as there is nothing to print, a plate that says how to come by it."""
    words = Column((Text(sheet.title, "body", bold=True), Text(sheet.first or sheet.note, "small", "soft")), gap=2)
    row = Row((Icon(sheet.icon, 60, "soft" if sheet.first else "sea"), words), gap=18, grow=(1,))
    if sheet.first:
        return Plate(row, "bare", None, 20, 26, id=f"later-{sheet.name}")
    label = fill(tr("{title}. {note}"), title=sheet.title, note=sheet.note)
    return Button(label, Press(sheet.name), "tool", content=row, wide=True, id=f"print-{sheet.name}")


def _how(world: World) -> Node:
    """How large, and where to; and what is on no sheet."""
    now = world.choices
    sizes = {"a4": tr("A4"), "letter": tr("Letter")}
    places = {"documents": tr("Documents"), "desktop": tr("Desktop"), "downloads": tr("Downloads")}
    ways = (
        _ways("paper", tr("Paper"), "print", now.paper, sizes),
        _ways("folder", tr("Where pages go"), "save", now.folder, places),
    )
    none = Text(tr("No page knows your name. You write it by hand, if you like."), "small")
    promise = Plate(Row((Icon("lock", 44, "great"), none), gap=16, grow=(1,)), "paper", None, 20, 24)
    return Column((Plate(Column(ways, gap=26), "paper"), promise), gap=20)


def _ways(name: str, label: str, icon: str, now: str, ways: Mapping[str, str]) -> Segments:
    segments = tuple(Segment(word, Put(name, value), value == now) for value, word in ways.items())
    return Segments(label, segments, icon, id=name)
