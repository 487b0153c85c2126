"""The logbook as a place: two pages under tabs, and what comes of pressing anything on them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.nodes import Button, Screen
from game.screens import frame
from game.screens.logbook import felt, known, voyage
from game.screens.logbook.moves import (
    CloseMission,
    HearStory,
    LookAt,
    OpenMission,
    Page,
    Print,
    ReadOut,
    SailTo,
    SeePaper,
    ShowAll,
    SitDown,
    TurnTo,
    WeDidIt,
    When,
)
from game.screens.printing import Paper, told
from game.screens.turn import KeepDeed, Land, OpenSitting, PrintSheet, Sound, TellVoyage, Turn
from game.words import tr

if TYPE_CHECKING:
    from game.engine.moves import Action
    from game.engine.scenario import Guideline
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class LogbookScreen:
    """What of the logbook is open."""

    page: Page = "felt"
    tab: When = "now"
    row: Guideline | None = None
    """The line that is read out."""
    whole: bool = False
    """Every line, where the youngest see a few at first."""
    island: str = ""
    """The one whose mission was looked at last."""
    mission: bool = False
    """Is it being looked at now?"""

    def view(self, world: World) -> Screen:
        over = voyage.mission(world, self.island) if self.mission else None
        when: When = self.tab if known.anything(world, "before") else "now"
        look = felt.Look(when, self.row, self.whole)
        on_felt = self.page == "felt"
        body = felt.page(world, self._tabs(), look) if on_felt else voyage.page(world, self._tabs())
        first = "close" if over is not None else f"isle-{self.island}" if self.island else body.ways[0].id
        return frame.screen(
            world, tr("My logbook"), "lighthouse-inside", body, leave=frame.back(tr("Map")), title=tr("My logbook"),
            extras=(_paper(), frame.promise(), frame.choices()), dialog=over, toast=told(world.printed),
            young=known.band(world) == "6-8", first=first,
        )  # fmt: skip

    def _tabs(self) -> tuple[Button, ...]:
        pages: tuple[tuple[Page, str], ...] = (
            ("felt", tr("What I felt and showed")),
            ("voyage", tr("Our voyage")),
        )
        return tuple(
            Button(label, TurnTo(page), "tab", chosen=page == self.page, id=f"page-{page}") for page, label in pages
        )

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002 - every screen is asked alike
        match action:
            case TurnTo(page):
                return Turn(place=LogbookScreen(page, self.tab), wishes=(Sound("open"),))
            case LookAt(when):
                return _tapped(replace(self, tab=when))
            case ReadOut(guideline):
                return _tapped(replace(self, row=None if guideline == self.row else guideline))
            case ShowAll():
                return _tapped(replace(self, whole=not self.whole))
            case OpenMission(island):
                return Turn(place=replace(self, island=island, mission=True), wishes=(Sound("open"),))
            case CloseMission():
                return _tapped(replace(self, mission=False))
            case WeDidIt(island):
                return Turn(place=replace(self, mission=False), wishes=(KeepDeed(island), Sound("star")))
            case _:
                return _wished(action)


def _tapped(place: LogbookScreen) -> Turn:
    return Turn(place=place, wishes=(Sound("tap"),))


def _wished(action: Action) -> Turn:
    """What leads away from the logbook, or asks something of the outside."""
    match action:
        case SailTo(island):
            return Turn(back=True, wishes=(Land(island), Sound("open")))
        case SitDown(purpose):
            return Turn(wishes=(OpenSitting(purpose), Sound("open")))
        case HearStory():
            return Turn(wishes=(TellVoyage(), Sound("open")))
        case SeePaper():
            return Turn(over=Paper(), wishes=(Sound("open"),))
        case Print(sheet):
            return Turn(wishes=(PrintSheet(sheet), Sound("tap")))
        case _:
            return frame.usual(action)


def _paper() -> Button:
    return Button(tr("On paper"), SeePaper(), "bar", "print", id="paper")
