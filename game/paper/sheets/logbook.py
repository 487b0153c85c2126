"""The logbook page: how sure a child felt and what they showed, as places on the way. Words and pictures, no marks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.paper.sheet import Blank, Chart, Masthead, Measured, Sheet, Space, Words
from game.screens.guidelines import guidelines
from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.engine.assessment import Sure
    from game.engine.mastery import Reached
    from game.engine.scenario import Guideline

_FELT: Final[Mapping[Sure, int]] = {"unsure": 0, "a-bit": 1, "sure": 2}
_SHOWN: Final[Mapping[Reached, int]] = {"starting-out": 0, "getting-there": 1, "sailing-well": 2}
"""Places on the way; never printed."""


class Row(NamedTuple):
    """A guideline, how sure the child felt there, and what they showed; nothing is drawn of what is not known."""

    guideline: Guideline
    felt: Sure
    shown: Reached | None


def logbook_page(rows: Sequence[Row]) -> Sheet:
    """One line for each row, in the order given."""
    places = tr("Starting out"), tr("Getting there"), tr("Sailing well")
    line = tr("What I felt and what I showed. They may differ, and that is fine.")
    chart = Chart(tr("How sure I felt"), tr("What I showed"), places, tuple(map(_measured, rows)))
    same = Words(tr("Side by side: I felt as sure as I showed."), "small")
    own = Blank(tr("I would like to try this next")), Blank(tr("I did this for real, with a grown-up"))
    head = Masthead(tr("My logbook"), line, "book")
    return Sheet("logbook", tr("My logbook"), (head, chart, same, Space(), *own))


def _measured(row: Row) -> Measured:
    named = guidelines()[row.guideline]
    shown = _SHOWN[row.shown] if row.shown is not None else None
    return Measured(named.icon, named.name, _FELT.get(row.felt), shown, _said(row))


def _said(row: Row) -> str:
    felt = {"": tr("not said"), "unsure": tr("not sure yet"), "a-bit": tr("a bit sure"), "sure": tr("very sure")}
    shown = {
        None: tr("not tried yet"),
        "starting-out": tr("starting out"),
        "getting-there": tr("getting there"),
        "sailing-well": tr("sailing well"),
    }
    return fill(tr("I felt: {felt}. I showed: {shown}."), felt=felt[row.felt], shown=shown[row.shown])
