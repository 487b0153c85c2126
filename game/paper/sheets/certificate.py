"""The certificate: a line for a name that only a pen will ever write, and what the child can do now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.paper.sheet import Blank, Block, Flanked, Picture, Sheet, Space, Starred, Words
from game.screens.guidelines import guidelines
from game.words import tr

if TYPE_CHECKING:
    from collections.abc import Collection

    from game.engine.scenario import Guideline


def certificate(learnt: Collection[Guideline]) -> Sheet:
    """For whoever has been ashore; `learnt` may be empty, and is never counted."""
    can = tuple(named.can for guideline, named in guidelines().items() if guideline in learnt)
    return Sheet("certificate", tr("Sailor's certificate"), (*_for_whom(), *_can(can), *_signed()), framed=True)


def _for_whom() -> tuple[Block, ...]:
    return (
        Picture("icons/lighthouse", 84),
        Words(tr("Beacon Bay"), "display", centred=True),
        Words(tr("Sailor's certificate"), "lead", centred=True),
        Space(2),
        Words(tr("This is for"), "lead", centred=True),
        Blank(tr("Write your name here by hand. The game never stores it."), centred=True, part=0.84),
        Space(2),
    )


def _can(can: tuple[str, ...]) -> tuple[Block, ...]:
    if not can:
        return Words(tr("who went ashore in Beacon Bay"), "lead", centred=True), Space(3)
    return (
        Words(tr("who sailed through Beacon Bay and practised how to"), "lead", centred=True),
        Space(),
        Starred(can),
        Space(2),
    )


def _signed() -> tuple[Block, ...]:
    never = tr("Something odd online? Tell an adult you trust. It is not your fault.")
    lines = Blank(tr("A grown-up who sailed along")), Blank(tr("Date"))
    return Flanked("otter", lines, "puffin"), Space(), Words(never, "small", centred=True)
