"""What is different from the check-up before: told as news of things, never as a result of somebody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.nodes import Button, Column, Grid, Icon, Node, Pinned, Plate, Row, Rule, Text
from game.screens import frame
from game.screens.checkup.doors import SeePlan
from game.screens.checkup.plan import PlanScreen, crew, saying, where
from game.screens.checkup.rounds import compared, young
from game.screens.turn import Sound, Turn
from game.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.checkup import Changed, Checkup, Noted
    from game.engine.moves import Action
    from game.kinds.parts import Family
    from game.nodes import Screen
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class ChangedScreen:
    """The last check-up beside the one before it."""

    checkup: Checkup

    def view(self, world: World) -> Screen:
        found = compared(self.checkup, world)
        plates = tuple(_plates(found)) if found is not None else ()
        go = Row((Button(tr("See my plan"), SeePlan(), "main", "plan", wide=True, id="see-plan"),), grow=(0,))
        body: Node = Column((_same(), go), gap=22)
        if plates:
            body = Pinned(Grid(plates, min(2, len(plates)), 24, 560), go, fills=True, id="changed")
        return frame.screen(
            world, tr("What changed?"), "waves", body, leave=frame.back(tr("Check-up")), title=tr("What changed?"),
            standing=() if plates else crew(1020), young=young(world), first="see-plan",
        )  # fmt: skip

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002
        match action:
            case SeePlan():
                return Turn(place=PlanScreen(self.checkup), wishes=(Sound("open"),))
            case _:
                return frame.usual(action)


def _plates(found: Changed) -> Iterator[Node]:
    """What is good to know first; what there is nothing of is left out."""
    if found.newly:
        yield _plate("great", "boat", tr("Newly set"), tr("These are set now, for real. Well sailed!"), found.newly)
    if found.found_out:
        words = tr("You looked, and now you know they are not set yet. Looking is a step, too.")
        yield _plate("keeper", "magnifier", tr("Found out"), words, found.found_out)
    if found.loose:
        words = tr("These were set last time. Apps change things by themselves now and then, so look once more.")
        yield _plate("tricky", "waves", tr("Worth another look"), words, found.loose)
    if found.still:
        words = tr("The same as last time, and that is fine. One a day is plenty.")
        yield _plate("tide", "moon-waves", tr("Still to do"), words, found.still)


def _plate(dress: Family, icon: str, title: str, says: str, found: tuple[Noted, ...]) -> Node:
    parts: list[Node] = [Text(says, "small", dress)]
    for question, kinds in found:
        words = Column((Text(tr(question.label), "small", bold=True), *where(question, kinds)), gap=0)
        parts += [Rule(), Row((Icon(question.icon, 44), words), gap=18, align="start", grow=(1,))]
    return Plate(Column(tuple(parts), gap=14), dress, Row((Icon(icon, 60), Text(title, "h2"))), 24)


def _same() -> Node:
    words = tr("Look again another day. Then you can see here what has changed.")
    return saying("cleo", tr("Nothing to compare yet"), words)
