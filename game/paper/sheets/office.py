"""The pages of the grown-ups' office to take along: four sheets for adults, with the sources that the screen names."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from game.engine.office import Paper
from game.paper.sheet import Band, Framed, Label, Masthead, Sheet, Space, Together, Words
from game.paper.teaching import Point, Timed
from game.screens.office.text import practised
from game.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.engine.office import Office, Page, Part, Service
    from game.paper.sheet import Block
    from game.screens.world import World

OFFICE = "office-"
"""How the names of these sheets begin."""
NAMES: tuple[Paper, ...] = get_args(Paper)


def office_sheet(office: Office, paper: Paper, world: World) -> Sheet:
    """All pages that go on this sheet, in their order."""
    title, line, icon = _heads()[paper]
    pages = [page for page in office.pages if page.paper == paper]
    blocks = tuple(block for page in pages for block in _page(page, world, alone=len(pages) == 1))
    return Sheet(f"{OFFICE}{paper}", title, (Masthead(title, line, icon), *blocks), foot=title)


def _heads() -> Mapping[Paper, tuple[str, str, str]]:
    """Title, the line under it, and icon."""
    return {
        "answers": (tr("For grown-ups: answers"), tr("From the office of Beacon Bay."), "book"),
        "openers": (tr("For grown-ups: how to begin a talk"), tr("Pick one sentence. Say it in your own way."), "chat"),
        "telling": (tr("For grown-ups: if your child tells you"), tr("Seven steps, for the kitchen drawer."), "ear"),
        "settings": (tr("For grown-ups: settings by name"), tr("For adults only. Names change."), "settings-gear"),
    }


def _page(page: Page, world: World, *, alone: bool) -> Iterator[Block]:
    """Its heading stays with what comes first; where a sheet has one page, the sheet's own heading is enough."""
    band = () if alone else (Band(tr(page.heading), page.icon),)
    yield Space(most=12)
    for part in page.parts:
        yield from _part(part, world, band)
        band = ()
    if page.source:
        yield Words(tr(page.source), "small")


def _part(part: Part, world: World, above: tuple[Block, ...]) -> Iterator[Block]:
    """All of it on one paper, unless it is long by nature."""
    lines = tuple(_lines(part, world))
    head = (Words(tr(part.heading), "heading"),) if part.heading else ()
    if part.manner == "framed":
        yield Together((*above, Framed((*head, *lines))))
        return
    kept = 1 if part.services else len(lines)
    yield Space(most=6)
    yield Together((*above, *head, *lines[:kept]))
    yield from lines[kept:]


def _lines(part: Part, world: World) -> Iterator[Block]:
    yield from (Words(tr(text)) for text in part.says)
    for place, point in enumerate(part.points, 1):
        yield Timed(str(place), tr(point)) if part.manner == "numbered" else Point(tr(point))
    yield from (Point(tr(text), "chat") for text in part.openers)
    yield from map(_service, part.services)
    if part.guidelines:
        yield from (Point(line, icon) for icon, line in practised(world))


def _service(service: Service) -> Block:
    points = tuple(Point(tr(point)) for point in service.points)
    return Together((Label(tr(service.title), "phone"), *points, Words(tr(service.source), "small")), gap=3)
