"""The end of a sitting, or that nothing waits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.engine.moves import Action
from game.kinds import parts
from game.nodes import Button, Column, Icon, Pinned, Plate, Row, Stage, Text
from game.screens import frame
from game.screens.sitting.words import around
from game.screens.turn import Back, Sound, Turn
from game.words import tr

if TYPE_CHECKING:
    from game.engine.assessment import Purpose
    from game.nodes import Screen
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class ReadLogbook(Action):
    """See what the logbook says now."""


@dataclass(frozen=True, slots=True)
class Closing:
    """Thank you, and on."""

    purpose: Purpose
    more: bool = False
    """Is some of it left for another day?"""
    met: bool = True
    """Was anything there at all?"""

    def view(self, world: World) -> Screen:
        told = around(self.purpose)
        says = told.closes if self.met else tr("Nothing waits here just now. Sail on, and look in again later.")
        lines = [says] if not self.more else [says, told.rest]
        header = Row((Icon(told.icon, 60), Text(told.title, "h2")))
        plate = Plate(Column(tuple(map(Text, lines)), gap=18), "great", header, 30)
        go = Button(tr("Sail on"), Back(), "main", "boat", wide=True, id="sail-on")
        read = Button(tr("Open my logbook"), ReadLogbook(), "plain", "logbook", wide=True, id="logbook")
        panel = Pinned(plate, Row((go, read), gap=20, grow=(0, 1), align="fill"))
        body = Stage(
            parts.bubble(told.who, "happy", self._greets()),
            parts.figure(told.who, "happy"), None, panel, id="stage",
        )  # fmt: skip
        return frame.screen(
            world, told.title, told.scene, body, leave=frame.back(tr("Back")), title=told.title, first="sail-on",
            young=world.player is not None and world.player.band == "6-8",
        )  # fmt: skip

    def _greets(self) -> str:
        if not self.met:
            return tr("All quiet.")
        return tr("Done for today!") if self.more else tr("All done!")

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002
        from game.screens.logbook import LogbookScreen

        match action:
            case ReadLogbook():
                return Turn(place=LogbookScreen(), wishes=(Sound("open"),))
            case _:
                return frame.usual(action)
