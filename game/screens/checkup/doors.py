"""The way into the settings check-up: which kinds of app somebody uses, and how far each has come."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.engine.assessment import AppKind  # noqa: TC001 - the field of an action
from game.engine.checkup import next_question
from game.engine.moves import Action
from game.nodes import Button, Column, Face, Grid, Icon, Node, Pinned, Plate, Row, Text, Toast
from game.screens import frame
from game.screens.checkup.names import apps
from game.screens.checkup.rounds import compared, current, progress, young
from game.screens.turn import Sound, Turn
from game.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.checkup import Checkup, Replies
    from game.nodes import Screen
    from game.nodes.leaves import Tone
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class LookAt(Action):
    """Look at this kind of app."""

    kind: AppKind


@dataclass(frozen=True, slots=True)
class SeePlan(Action):
    """What comes of it so far."""


@dataclass(frozen=True, slots=True)
class SeeChanges(Action):
    """What is different from the last time."""


@dataclass(frozen=True, slots=True)
class Restart(Action):
    """Look again from the start, or take that back."""

    anew: bool


@dataclass(frozen=True, slots=True)
class Doors:
    """Five kinds of app."""

    checkup: Checkup
    anew: bool = False
    """Does the next answer begin a new round? Till then nothing has changed, and it can be taken back."""

    def view(self, world: World) -> Screen:
        replies = current(world, anew=self.anew)
        tiles = tuple(self._tile(kind, replies) for kind in apps())
        body: Node = Column((_invitation(), Grid((*tiles, _promise()), 3, 22, 480)), gap=22, grow=(1,))
        foot = tuple(self._foot(world))
        if foot:
            body = Pinned(body, Row(foot, gap=20, grow=(0,), align="fill"), fills=True, id="doors")
        waiting = (kind for kind in apps() if next_question(self.checkup, kind, replies))
        first = next((f"look-{kind}" for kind in waiting), "see-plan")
        return frame.screen(
            world, tr("Settings check-up"), "waves", body, leave=frame.back(tr("Map")), title=tr("Settings check-up"),
            toast=_begun() if self.anew else None, young=young(world), first=first,
        )  # fmt: skip

    def _tile(self, kind: AppKind, replies: Replies) -> Button:
        named = apps()[kind]
        sign, words = progress(self.checkup, kind, replies)
        done = sign == "check"
        state = Row((Icon(sign, 34, "great" if done else "soft"), Text(words, "small", bold=True)), gap=12, grow=(1,))
        told = Column((Text(named.name, "h3"), Text(named.line, "small", "soft"), state), gap=12)
        line = Row((_sign(named.icon, "sea"), told), gap=24, grow=(1,))
        return Button(f"{named.name}, {words}", LookAt(kind), "card", content=line, wide=True, id=f"look-{kind}")

    def _foot(self, world: World) -> Iterator[Button]:
        """Nothing is offered that leads to nothing, nor while it can still be taken back that all begins again."""
        if self.anew or not any(world.checkups):
            return
        yield Button(tr("See my plan"), SeePlan(), "main", "plan", wide=True, id="see-plan")
        if compared(self.checkup, world) is not None:
            yield Button(tr("What changed?"), SeeChanges(), "plain", "copies", id="see-changes")
        yield Button(tr("Look again from the start"), Restart(anew=True), "plain", "again", id="restart")

    def update(self, action: Action, world: World) -> Turn:
        from game.screens.checkup.asking import begin
        from game.screens.checkup.changed import ChangedScreen
        from game.screens.checkup.plan import PlanScreen

        match action:
            case LookAt(kind):
                return Turn(place=begin(self.checkup, kind, world, anew=self.anew), wishes=(Sound("open"),))
            case SeePlan():
                return Turn(over=PlanScreen(self.checkup), wishes=(Sound("open"),))
            case SeeChanges():
                return Turn(over=ChangedScreen(self.checkup), wishes=(Sound("open"),))
            case Restart(anew):
                return Turn(place=replace(self, anew=anew), wishes=(Sound("tap"),))
            case _:
                return frame.usual(action)


def _invitation() -> Node:
    beside = tr("It is nicest with a grown-up you trust and your device.")
    words = Column((Text(tr("Which of these do you use?"), "h1", "light"), Text(beside, "body", "light")), gap=6)
    faces = Row((Face("pip", "happy", 96), Face("marlow", "happy", 96)), gap=10)
    return Plate(Row((words, faces), gap=30, grow=(0,)), "deep", None, 26)


def _sign(icon: str, tone: Tone) -> Node:
    return Plate(Icon(icon, 70, tone), "open", None, 14, 20)


def _promise() -> Node:
    """Where a sixth door would be."""
    said = (
        Text(tr("Your answers stay on this computer."), "small", bold=True),
        Text(tr("No points, no marks."), "small"),
        Text(tr("You can erase them any time."), "small"),
    )
    return Plate(Row((_sign("lock", "great"), Column(said, gap=8)), gap=24, grow=(1,)), "paper", None, 26)


def _begun() -> Toast:
    words = tr("We begin again. Your answers from last time stay, too.")
    return Toast(words, Button(tr("Undo"), Restart(anew=False), "quiet", "undo", id="undo-restart"))
