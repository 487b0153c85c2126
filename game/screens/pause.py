"""A rest. Nothing runs on meanwhile: there is no clock in this game."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.engine.moves import Action
from game.nodes import Button, Column, Node, Plate, Screen, Text
from game.screens import frame
from game.screens.turn import Back, OpenChoices, Quit, Sound, ToTitle, Turn
from game.words import tr

if TYPE_CHECKING:
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class LeaveGame(Action):
    """Close the game."""


@dataclass(frozen=True, slots=True)
class GoHome(Action):
    """Back to the title."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Take your time."""

    def view(self, world: World) -> Screen:
        parts: tuple[Node, ...] = (
            Text(tr("A rest"), "h1"),
            Text(tr("Take your time. Every answer is kept as soon as you give it.")),
            Button(tr("Sail on"), Back(), "main", "boat", wide=True, id="sail-on"),
            Button(tr("Settings"), OpenChoices(), "plain", "settings-gear", wide=True, id="choices"),
            frame.grown_ups(wide=True),
            Button(tr("Title"), GoHome(), "plain", "home", wide=True, id="title"),
            Button(tr("Close the game"), LeaveGame(), "plain", "anchor", wide=True, id="leave"),
        )
        body = Column((Plate(Column(parts, gap=18), "paper", None, 44, widest=900),), align="middle")
        return frame.screen(
            world, tr("A rest"), "lagoon-dusk", body, leave=frame.back(tr("Back")), title=tr("A rest"), first="sail-on"
        )

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002
        match action:
            case GoHome():
                return Turn(wishes=(ToTitle(), Sound("tap")))
            case LeaveGame():
                return Turn(wishes=(Quit(),))
            case _:
                return frame.usual(action)
