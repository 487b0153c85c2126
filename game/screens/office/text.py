"""A page of the office as it is read: headings, lines, sentences to say, and where all of it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.nodes import Column, Icon, Node, Plate, Row, Text
from game.screens.guidelines import guidelines
from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.office import Page, Part, Service
    from game.engine.scenario import Guideline
    from game.screens.world import World

FOR_BOTH: Guideline = "talk"
"""Advice to parents: it has an island, and is no guideline for children."""


def told_on(page: Page, world: World, leads: tuple[Node, ...]) -> Node:
    """The whole page; it may be longer than its place."""
    head = Row((Icon(page.icon, 64, "sea", disc=True), Text(tr(page.heading), "h2")), gap=20, grow=(1,))
    parts = tuple(_part(part, world) for part in page.parts)
    source = (Text(tr(page.source), "small", "soft"),) if page.source else ()
    ways = (Row(leads, gap=14, wraps=True),) if leads else ()
    return Column((head, *parts, *ways, *source), gap=26)


def practised(world: World) -> Iterator[tuple[str, str]]:
    """The guidelines for children as icons and lines: name, what one can do, and where it is practised."""
    islands = {card.island.guideline: tr(card.island.title) for card in world.cards}
    for guideline, named in guidelines().items():
        if guideline == FOR_BOTH:
            continue
        line = fill(tr("*{name}* – {can}"), name=named.name, can=named.can)
        if guideline in islands:
            told = tr("*{name}* – {can} ({island})")
            line = fill(told, name=named.name, can=named.can, island=islands[guideline])
        yield named.icon, line


def _part(part: Part, world: World) -> Node:
    whole = Column(tuple(_lines(part, world)), gap=14)
    return Plate(whole, "sun", None, 24, 24) if part.manner == "framed" else whole


def _lines(part: Part, world: World) -> Iterator[Node]:
    """A heading, what is said, what is listed: always in this order."""
    if part.heading:
        yield Text(tr(part.heading), "h3")
    yield from (Text(tr(text)) for text in part.says)
    for place, point in enumerate(part.points, 1):
        sign = Text(str(place), "h3", "sea") if part.manner == "numbered" else Icon("chevron", 38, "sea")
        yield Row((sign, Text(tr(point))), gap=18, align="start", grow=(1,))
    yield from map(_opener, part.openers)
    yield from map(_service, part.services)
    for icon, line in practised(world) if part.guidelines else ():
        yield Row((Icon(icon, 44, "sea"), Text(line)), gap=18, grow=(1,))


def _opener(text: str) -> Node:
    return Plate(Row((Icon("chat", 40, "sea"), Text(tr(text))), gap=18, grow=(1,)), "well", None, 14, 20)


def _service(service: Service) -> Node:
    points = tuple(Text(tr(point)) for point in service.points)
    source = Text(tr(service.source), "small", "soft")
    return Plate(Column((Text(tr(service.title), "h3"), *points, source), gap=10), "well", None, 22, 24)
