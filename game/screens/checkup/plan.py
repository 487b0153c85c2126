"""My settings plan: what to look at together, what to set, and what is set already. Nothing is counted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.engine.checkup import plan
from game.engine.moves import Action
from game.nodes import Button, Column, Face, Gap, Grid, Icon, Node, Pinned, Plate, Row, Split, Standing, Text, Toast
from game.screens import frame
from game.screens.checkup.doors import SeeChanges
from game.screens.checkup.names import listed
from game.screens.checkup.rounds import compared, current, young
from game.screens.printing import Paper, told
from game.screens.turn import Back, EraseCheckups, PrintSheet, Sound, Turn
from game.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.engine.assessment import AppKind
    from game.engine.checkup import Checkup, Noted, Plan, PlanStep, Question
    from game.engine.scenario import Character
    from game.kinds.parts import Family
    from game.nodes import Screen
    from game.screens.world import World

SHEET = "settings-plan"


@dataclass(frozen=True, slots=True)
class PrintPlan(Action):
    """Put it on paper."""


@dataclass(frozen=True, slots=True)
class SeePaper(Action):
    """All that goes on paper, and where it goes."""


@dataclass(frozen=True, slots=True)
class Erase(Action):
    """Erase every check-up: first this asks, then it is done, or left."""

    sure: bool | None = None


@dataclass(frozen=True, slots=True)
class PlanScreen:
    """The plan of the latest check-up."""

    checkup: Checkup
    erasing: bool = False
    """Is it being asked whether to erase?"""
    erased: bool = False

    def view(self, world: World) -> Screen:
        columns, toast = _columns(plan(self.checkup, current(world, anew=False))), self._toast(world)
        body: Node = Column(columns or (_nothing(),), gap=22)
        if columns:
            body = Pinned(Column((body, _here()), gap=22), self._foot(world), fills=True, id="plan")
        return frame.screen(
            world, tr("My settings plan"), "waves", body, leave=frame.back(tr("Check-up")),
            title=tr("My settings plan"), extras=(_erase(),) if any(world.checkups) else (),
            standing=() if columns else crew(930 if toast is not None else 1020), toast=toast,
            dialog=_dialog() if self.erasing else None, young=young(world), first=self._first(columns),
        )  # fmt: skip

    def _first(self, columns: tuple[Node, ...]) -> str:
        return "keep-all" if self.erasing else "print-plan" if columns else "to-check-up"

    def _foot(self, world: World) -> Node:
        ways = [Button(tr("Save my plan to print"), PrintPlan(), "main", "print", wide=True, id="print-plan")]
        if compared(self.checkup, world) is not None:
            ways.append(Button(tr("What changed?"), SeeChanges(), "plain", "copies", id="see-changes"))
        return Row(tuple(ways), gap=20, grow=(0,), align="fill")

    def _toast(self, world: World) -> Toast | None:
        """What came of erasing or printing; where pages go can be changed among all that goes on paper."""
        if self.erasing:
            return None
        if self.erased:
            return Toast(tr("All your check-ups are erased."))
        if world.printed is None or world.printed.sheet != SHEET:
            return None
        toast = told(world.printed)
        if toast is None or world.printed.path:
            return toast
        return replace(toast, undo=Button(tr("Other places"), SeePaper(), "quiet", "save", id="other-places"))

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002
        from game.screens.checkup.changed import ChangedScreen

        match action:
            case PrintPlan():
                return Turn(wishes=(PrintSheet(SHEET), Sound("tap")))
            case SeePaper():
                return Turn(over=Paper(), wishes=(Sound("open"),))
            case SeeChanges():
                return Turn(place=ChangedScreen(self.checkup), wishes=(Sound("open"),))
            case Erase(None):
                return Turn(place=replace(self, erasing=True), wishes=(Sound("tap"),))
            case Erase(True):
                done = replace(self, erasing=False, erased=True)
                return Turn(place=done, wishes=(EraseCheckups(), Sound("tap")))
            case Erase(False):
                return Turn(place=replace(self, erasing=False), wishes=(Sound("tap"),))
            case _:
                return frame.usual(action)


def _columns(found: Plan) -> tuple[Node, ...]:
    """What is to be done, and beside it, narrower, what is done. Left out is what would be empty: the rest has room."""
    to_do = tuple(_to_do(found))
    if not to_do and found.already:
        return _all_set(), _already(found.already)
    if not found.already:
        return (Grid(to_do, len(to_do), 22, 560),) if to_do else ()
    return (Split(Grid(to_do, len(to_do), 22, 500), _already(found.already), 72 if len(to_do) > 1 else 60, 22),)


def _to_do(found: Plan) -> Iterator[Node]:
    together = tuple(_step(one) for one in found.steps if one.doing == "together")
    alone = tuple(_step(one) for one in found.steps if one.doing == "set")
    start = tr("One a day is plenty. The rest can wait.") if found.later else tr("One a day is plenty.")
    both = tr("“I don't know” is a fine answer. Two see more than one.")
    if together:
        said = ("grandpa-toru", both) if alone else ("grandpa-toru", both, start)
        yield _column("keeper", "family", tr("Look together"), together, said)
    if alone:
        yield _column("tide", "settings-gear", tr("Ready to do"), alone, ("pip", start))


def _already(found: Sequence[Noted]) -> Node:
    done = tr("Well sailed. You may pat yourself on the fin.")
    return _column("great", "boat", tr("Done already"), tuple(map(_done, found)), ("sami", done))


def _column(dress: Family, icon: str, title: str, rows: tuple[Node, ...], said: tuple[str, ...]) -> Node:
    """Somebody's word on it, and the rows: two abreast where the column is broad."""
    who, *lines = said
    words = Column(tuple(Text(line, "small", dress) for line in lines), gap=2)
    word = Row((Face(who, "happy", 84), words), gap=16, grow=(1,))
    body = Column((word, Grid(rows, min(2, len(rows)), 12, 520)), gap=14)
    return Plate(body, dress, Row((Icon(icon, 60), Text(title, "h2"))), 18)


def _step(step: PlanStep) -> Node:
    """A box as on paper, what to do, where, and why."""
    asked = step.question
    told = (Text(tr(asked.step), "small", bold=True), *where(asked, step.kinds), Text(tr(asked.why), "tiny"))
    mark = Column((Plate(Gap(0), "open", None, 18, 10), Icon(asked.icon, 40, "sea")), gap=14, align="middle")
    return Plate(Row((mark, Column(told, gap=2)), gap=18, align="start", grow=(1,)), "page", None, 14, 20)


def _done(one: Noted) -> Node:
    question, kinds = one
    words = Column((Text(tr(question.label), "small", bold=True), *where(question, kinds)), gap=0)
    return Row((Icon("check", 40, "great"), words), gap=16, align="start", grow=(1,))


def where(question: Question, kinds: Sequence[AppKind]) -> tuple[Node, ...]:
    """In which apps. What is asked once belongs to none of them."""
    return () if question.once else (Text(listed(kinds), "tiny", "soft"),)


def _all_set() -> Node:
    return saying("marlow", tr("Nothing to set right now"), tr("Look again when there is a new app, or a new device."))


def _nothing() -> Node:
    """Nothing was answered, or nothing that leads anywhere."""
    words = tr("Pick any app and look at it. Your small steps will be here.")
    on = Button(tr("Back to the check-up"), Back(), "main", "checkup", wide=True, id="to-check-up")
    return Column((saying("cleo", tr("Your plan is a blank page"), words), Row((on,), grow=(0,))), gap=22)


def crew(foot: int) -> tuple[Standing, ...]:
    """Who keeps somebody company where there is nothing to do."""
    return (
        Standing("tomo", "happy", 620, foot, 430),
        Standing("pip", "proud", 990, foot, 400),
        Standing("ola", "happy", 1340, foot, 430),
    )


def saying(who: Character, heading: str, words: str) -> Node:
    said = Column((Text(heading, "h2"), Text(words)), gap=8)
    return Plate(Row((Face(who, "happy", 150), said), gap=32, grow=(1,)), "paper", None, 32)


def _here() -> Node:
    stays = Row((Icon("lock", 36, "great"), Text(tr("Stays on this computer"), "small")), gap=12)
    return Column((Plate(stays, "paper", None, 14, 24),), align="start")


def _erase() -> Button:
    """In the bar: always in sight, and away from what is pressed often."""
    return Button(tr("Erase all"), Erase(), "bar", "trash", id="erase")


def _dialog() -> Node:
    keep = Button(tr("Keep them"), Erase(sure=False), "plain", "save", key="escape", wide=True, id="keep-all")
    erase = Button(tr("Erase all"), Erase(sure=True), "plain", "trash", wide=True, id="erase-all")
    words = tr("Your answers and your plan will be gone. Your stars stay. So does any page you saved to print.")
    return Column(
        (
            Text(tr("Erase all your check-ups on this computer?"), "h2"),
            Text(words),
            Row((keep, erase), gap=20, grow=(0, 1), align="fill"),
        ),
        gap=22,
    )
