"""Before a sitting: what it is, that it is short, and that it may be left for later or for never."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.engine.moves import Action
from game.kinds import parts
from game.nodes import Button, Column, Icon, Node, Pinned, Plate, Row, Stage, Text
from game.screens import frame
from game.screens.sitting.asking import begin
from game.screens.sitting.words import around
from game.screens.turn import Back, Sound, Turn
from game.words import tr

if TYPE_CHECKING:
    from game.engine.assessment import Purpose
    from game.nodes import Screen
    from game.screens.sitting.items import Item
    from game.screens.sitting.words import Around
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class SitDown(Action):
    """Let us do it now."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """Now, or later?"""

    purpose: Purpose
    items: tuple[Item, ...]
    """This leg's; at least one."""
    more: bool
    """Will some be left after them?"""
    seed: int

    def view(self, world: World) -> Screen:
        told = around(self.purpose)
        body = Stage(
            parts.bubble(told.who, "happy", told.invites), parts.figure(told.who, "happy"), None, _panel(self, told),
            id="stage",
        )  # fmt: skip
        return frame.screen(
            world, told.title, told.scene, body, leave=frame.back(tr("Later")), title=told.title, first="sit-down",
            young=self.items[0].scenario.band == "6-8",
        )  # fmt: skip

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002 - every screen is asked alike
        match action:
            case SitDown():
                return Turn(place=begin(self.purpose, self.items, self.seed, more=self.more), wishes=(Sound("open"),))
            case _:
                return frame.usual(action)


def _panel(self: Invitation, told: Around) -> Node:
    header = Row((Icon(told.icon, 60), Text(told.title, "h2")))
    lines = tuple(
        Row((Icon(icon, 44, "sea", disc=True), Text(line)), gap=20, grow=(1,)) for icon, line in told.explains
    )
    go = Button(told.begin, SitDown(), "main", "boat", wide=True, id="sit-down")
    later = Button(_without(self.purpose), Back(), "plain", "map", wide=True, id="later")
    plate = Plate(Column(lines, gap=20), "keeper" if told.who == "marlow" else "great", header, 30)
    return Pinned(plate, Row((go, later), gap=20, grow=(0, 1), align="fill"))


def _without(purpose: Purpose) -> str:
    return tr("Just set sail") if purpose == "before" else tr("Later")
