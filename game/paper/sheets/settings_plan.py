"""The settings plan: at most five steps for the real account, to tick off with a grown-up."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.paper.sheet import Band, Beside, Blank, Block, Framed, Masthead, Sheet, Space, Tick, Words
from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_STEPS = 5


class Step(NamedTuple):
    """One thing to set. Its words are shown as they are: they come in the language in use."""

    title: str
    why: str
    where: str
    """Where this often hides; apps differ. May be empty."""


def settings_plan(steps: Sequence[Step]) -> Sheet:
    """The first five steps, in the order given: most protective first."""
    line = tr("One page for the fridge. No names on it, no marks.")
    head = Masthead(tr("My settings plan"), line)
    return Sheet("settings-plan", tr("My settings plan"), (head, *_to_do(steps[:MOST_STEPS]), *_then()))


def _to_do(steps: Sequence[Step]) -> tuple[Block, ...]:
    if not steps:
        return (Words(tr("Nothing to set right now. Look again when there is a new app or a new device."), "lead"),)
    ticks = (block for step in steps for block in (Space(most=16), _tick(step)))
    return Band(tr("Set it, or look together with a grown-up"), "settings-gear"), *ticks


def _tick(step: Step) -> Tick:
    where = (fill(tr("Often here: {where}"), where=step.where),) if step.where else ()
    return Tick(step.title, (step.why, *where))


def _then() -> tuple[Block, ...]:
    again = Words(tr("We look again on"), "strong"), Blank(tr("a day we pick together"))
    tell = Words(tr("If something feels wrong, I can tell"), "strong"), Blank(tr("somebody I trust"))
    names = tr("Settings have other names in other apps. Look for words such as “privacy”, “who can” and “safety”.")
    return Space(), Framed((Beside(again, tell),)), Words(names, "small")
