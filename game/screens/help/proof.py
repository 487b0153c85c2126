"""How to keep proof, device by device; beside it, always, what is never kept: save the words, not the picture."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.nodes import (
    Button,
    Column,
    Grid,
    Icon,
    Node,
    Numeral,
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
from game.screens.help.cards import band
from game.screens.help.devices import ROUND_BUTTON, Device, beside, devices
from game.screens.help.moves import PickDevice, WithButton, leave, usual
from game.screens.turn import OpenHelp, Sound, Turn
from game.words import tr

if TYPE_CHECKING:
    from game.engine.moves import Action
    from game.screens.help.devices import Step
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class Proof:
    """Pick a device, then two to four steps."""

    device: str = ""
    button: bool = False
    """An iPhone or iPad with a round button."""

    def view(self, world: World) -> Screen:
        known = devices(button=self.button)
        young = band(world) == "6-8"
        shown = self._steps(known[self.device]) if self.device in known else _tiles(known)
        body = Split(shown, Column((_never(), _with_it(young=young)), gap=20, grow=(1,)), 52, 24)
        title = tr("Keep proof")
        return frame.screen(
            world, title, "waves", Pinned(body, self._foot(), fills=True), leave=leave(), title=title,
            young=young, first="to-help" if self.device else "device-windows",
        )  # fmt: skip

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002
        match action:
            case PickDevice(device):
                return Turn(place=Proof(device), wishes=(Sound("tap"),))
            case WithButton(there):
                return Turn(place=replace(self, button=there), wishes=(Sound("tap"),))
            case _:
                return usual(action)

    def _steps(self, device: Device) -> Node:
        heading = Row((Icon(device.icon, 60, "sea"), Text(device.name, "h2")), gap=18, grow=(1,))
        asked = (self._asked(),) if self.device == ROUND_BUTTON else ()
        steps = tuple(_step(number, one) for number, one in enumerate(device.steps, 1))
        early = Text(tr("Take it before you block or delete."), "small", bold=True)
        return Plate(Column((heading, early, *asked, *steps), gap=24), "paper", None, 28)

    def _asked(self) -> Node:
        ways = (
            Segment(tr("Yes"), WithButton(there=True), self.button),
            Segment(tr("No"), WithButton(there=False), not self.button),
        )
        return Segments(tr("Is there a round button under the screen?"), ways, "circle", id="round")

    def _foot(self) -> Node:
        done = Button(tr("Back to Help"), OpenHelp(), "main", "back", wide=True, id="to-help")
        if not self.device:
            return done
        other = Button(tr("Another device"), PickDevice(""), "plain", "again", id="devices")
        return Row((other, done), gap=20, grow=(1,), align="fill")


def _tiles(known: dict[str, Device]) -> Node:
    early = Text(tr("Take it before you block or delete."), "small", bold=True)
    asked = Column((Text(tr("Which device is it on?"), "h2"), early), gap=6)
    tiles = tuple(
        Button(one.name, PickDevice(name), "tile", one.icon, wide=True, id=f"device-{name}")
        for name, one in known.items()
    )
    return Plate(Column((asked, Grid(tiles, 3, 18, 250)), gap=18, grow=(1,)), "paper", None, 28)


def _step(number: int, step: Step) -> Node:
    keys = (_keys(step.keys),) if step.keys else ()
    after = (Text(step.after, "small"),) if step.after else ()
    line = Column((Text(step.words), *keys, *after), gap=12, align="start")
    return Row((Numeral(number), line), gap=22, align="start", grow=(1,))


def _keys(keys: tuple[str, ...]) -> Node:
    """Keys as they look, with a plus between those that are pressed together."""
    caps: list[Node] = []
    for place, key in enumerate(keys):
        caps += [Text("+", "h3")] if place else []
        caps.append(Plate(Text(key, "body", bold=True), "page", None, 16, 16))
    return Row(tuple(caps), gap=12, wraps=True)


def _never() -> Node:
    """The exception stands beside every way of keeping proof."""
    header = Row((Icon("hand-stop", 60), Text(tr("Save the words, not the picture"), "h2")))
    said = tr(
        "A picture of someone without clothes? No screenshot, no saving, no sending. Put the device down, face down,"
        " and fetch a grown-up you trust. You are not in trouble, and it is not your fault."
    )
    return Plate(Text(said, "small"), "keeper", header, 24, id="never")


def _with_it(*, young: bool) -> Node:
    if young:
        said = tr("Then show it to a grown-up you trust. You need not mend it alone.")
        return Plate(Row((Icon("adult-hand", 60), Text(said, "small")), gap=16, grow=(1,)), "paper", None, 24)
    lines = tuple(Row((Icon("check", 34, "great"), Text(one, "small")), gap=12, grow=(1,)) for one in beside())
    unsure = tr("Some apps tell the other person about a screenshot. Not sure? Show a grown-up first.")
    parts = (Text(tr("Good to keep with it"), "small", bold=True), *lines, Text(unsure, "small"))
    return Plate(Column(parts, gap=8), "paper", None, 24)
