"""The settings plan: at most five steps for the real account, to tick off with a grown-up, and what is set already."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.engine.checkup import MOST_STEPS, plan
from game.paper.sheet import Band, Beside, Blank, Block, Framed, Masthead, Sheet, Space, Tick, Words
from game.screens.checkup.names import apps
from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.engine.checkup import Checkup, PlanStep, Replies

MOST_SET = 5
"""Of what is set already: a page for the fridge is read at a glance."""
MOST_APPS = 3
"""Named in one step. Whoever has more of them to set looks at them all."""


class Step(NamedTuple):
    """One thing to do. Its words are shown as they are: they come in the language in use."""

    title: str
    why: str
    where: str
    """Where this often hides; apps differ. May be empty."""
    apps: str = ""
    """Where it is to be done; empty where that goes without saying."""
    together: bool = False
    """Nobody knows yet how it stands: it is looked at with a grown-up."""


def plan_of(checkup: Checkup, replies: Replies) -> Sheet:
    """What comes of a check-up, in the words of its questions."""
    found = plan(checkup, replies)
    waiting = {one.question.id for one in (*found.steps, *found.later)}
    whole = [tr(question.label) for question, _ in found.already if question.id not in waiting]
    return settings_plan(tuple(map(_step, found.steps)), whole)


def _step(planned: PlanStep) -> Step:
    asked = planned.question
    way = (*asked.hides.pages, asked.hides.setting) if asked.hides is not None else ()
    kinds = () if asked.once or len(planned.kinds) > MOST_APPS else planned.kinds
    here = ", ".join(apps()[kind].name for kind in kinds)
    return Step(tr(asked.step), tr(asked.why), ", ".join(map(tr, way)), here, together=planned.doing == "together")


def settings_plan(steps: Sequence[Step], already: Sequence[str] = ()) -> Sheet:
    """The first five steps, in the order given: most protective first. `already` names what is set."""
    line = tr("For the fridge, or my bag. No names, no marks.")
    head = Masthead(tr("My settings plan"), line)
    body = (*_to_do(steps[:MOST_STEPS]), *_set(already[:MOST_SET]), *_then())
    return Sheet("settings-plan", tr("My settings plan"), (head, *body))


def _to_do(steps: Sequence[Step]) -> Iterator[Block]:
    if not steps:
        yield Words(tr("Nothing to set right now. Look again when there is a new app or a new device."), "lead")
    look, put = [one for one in steps if one.together], [one for one in steps if not one.together]
    for heading, icon, some in (
        (tr("Look together with a grown-up I trust"), "family", look),
        (tr("Ready to do"), "settings-gear", put),
    ):
        if some:
            yield Band(heading, icon)
        for one in some:
            yield from (Space(most=16), _tick(one))
        yield Space(most=16)


def _tick(step: Step) -> Tick:
    return Tick(step.title, tuple(filter(None, (step.why, _place(step)))))


def _place(step: Step) -> str:
    if step.apps and step.where:
        return fill(tr("{apps}. Often here: {where}"), apps=step.apps, where=step.where)
    return fill(tr("Often here: {where}"), where=step.where) if step.where else step.apps


def _set(already: Sequence[str]) -> Iterator[Block]:
    if already:
        yield Words(fill(tr("*Done already. Well sailed!* {labels}"), labels=", ".join(already)), "small")


def _then() -> tuple[Block, ...]:
    again = Words(tr("We look again on"), "strong"), Blank(tr("a day we pick together"))
    tell = Words(tr("If something feels odd, I can tell"), "strong"), Blank(tr("two grown-ups I trust"))
    names = tr("Settings have other names in other apps. Look for words such as “privacy”, “who can” and “safety”.")
    return Space(), Framed((Beside(again, tell),)), Words(names, "small")
