"""The room behind the gate: a list of pages at the start, the open one beside it, and the way to the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.engine.moves import Action
from game.nodes import Button, Column, Icon, Lookout, Node, Pinned, Plate, Row, Rule, Screen, Text
from game.screens import frame
from game.screens.office.text import told_on
from game.screens.printing import told
from game.screens.turn import OpenHelp, PrintSheet, Sound, Turn
from game.words import fill, tr

if TYPE_CHECKING:
    from game.engine.office import Office, Page
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class TurnTo(Action):
    """Open this page."""

    page: str


@dataclass(frozen=True, slots=True)
class TakeAlong(Action):
    """Write the sheet that this page is on."""


@dataclass(frozen=True, slots=True)
class OfficeScreen:
    """One page is open."""

    office: Office
    open: str = ""
    """Its id; empty for the first."""

    def view(self, world: World) -> Screen:
        page = self.office.page(self.open)
        reading = Plate(told_on(page, world, self._leads(page)), "paper", None, 36)
        sheet = Pinned(reading, self._foot(page), fills=True, id=f"office-{page.id}")
        body = Lookout(self._list(page), sheet, 28, None, tr("All pages"), "list", id="office")
        return frame.screen(
            world, fill(tr("For grown-ups: {page}"), page=tr(page.title)), "living-room", body,
            leave=frame.back(tr("Back")), title=tr("For grown-ups"), extras=(frame.choices(),),
            toast=told(world.printed), first=f"page:{page.id}",
        )  # fmt: skip

    def _list(self, open_page: Page) -> Node:
        """One frame, and a line between each two: all of it is in sight in a usual window."""
        lines = (part for page in self.office.pages for part in (Rule(), _line(page, page == open_page)))
        return Plate(Column(tuple(lines)[1:], gap=0), "paper", None, 6)

    def _leads(self, page: Page) -> tuple[Node, ...]:
        """Ways to what belongs to this page."""
        help_ = Button(tr("Help, with the numbers of your country"), OpenHelp(), "plain", "help", id="to-help")
        return tuple(help_ if lead == "help" else _to(self.office.page(lead), f"to-{lead}") for lead in page.leads)

    def _foot(self, page: Page) -> Node:
        """To read on without going back to the list."""
        pages = self.office.pages
        place = pages.index(page)
        following = pages[(place + 1) % len(pages)]
        label = fill(tr("Next: {page}"), page=tr(following.title))
        return Row((
            Button(tr("Print"), TakeAlong(), "plain", "print", id="print"),
            Button(label, TurnTo(following.id), "main", "arrow-next", wide=True, id="next"),
        ), gap=18, grow=(1,), align="fill")  # fmt: skip

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002 - every screen is asked alike
        match action:
            case TurnTo(page):
                return Turn(place=OfficeScreen(self.office, page), wishes=(Sound("open"),))
            case TakeAlong():
                sheet = f"office-{self.office.page(self.open).paper}"
                return Turn(wishes=(PrintSheet(sheet), Sound("tap")))
            case _:
                return frame.usual(action)


def _line(page: Page, chosen: bool) -> Node:
    title = tr(page.title)
    line = Row((Icon(page.icon, 40, "sea"), Text(title, "small", bold=chosen)), gap=16, grow=(1,))
    return Button(title, TurnTo(page.id), "quiet", content=line, chosen=chosen, wide=True, id=f"page:{page.id}")


def _to(page: Page, name: str) -> Node:
    return Button(tr(page.title), TurnTo(page.id), "plain", page.icon, id=name)
