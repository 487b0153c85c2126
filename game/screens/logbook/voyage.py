"""The page of the voyage: every island with its lantern, and what it gives to do in the real world."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.kinds import parts
from game.nodes import Button, Column, Grid, Icon, LogPage, Picture, Plate, Row, Text
from game.screens.logbook import known
from game.screens.logbook.moves import CloseMission, HearStory, OpenMission, Print, WeDidIt
from game.screens.turn import Back
from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.content import Card
    from game.engine.scenario import Mood
    from game.nodes import Node
    from game.screens.world import World


def page(world: World, tabs: tuple[Button, ...]) -> LogPage:
    young = known.band(world) == "6-8"
    cards = tuple(_card(world, card, 150 if young else 92) for card in world.cards)
    grid = Grid(cards, 2 if young else 3, 14, 320, id="log-voyage")
    mood: Mood = "proud" if world.cards and not world.waiting() else "happy"
    return LogPage(
        tabs, grid, None, None, parts.bubble("marlow", mood, _said(world)), parts.figure("marlow", mood), _ways(world),
        id="log-voyage",
    )  # fmt: skip


def _card(world: World, card: Card, side: int) -> Button:
    """An island in small; pressed, it tells its mission."""
    island, signs = card.island, tuple(_signs(world, card))
    words = Column((Text(tr(island.title), "small", bold=True), *(node for node, _ in signs)), gap=0)
    picture = Picture(f"islands/{island.id}", tr(island.title), side, side, 0, cover=False)
    label = fill(tr("{island}: {told}"), island=tr(island.title), told=". ".join(words for _, words in signs))
    line = Row((picture, words), gap=12, grow=(1,))
    return Button(label, OpenMission(island.id), "tool", content=line, wide=True, id=f"isle-{island.id}")


def _signs(world: World, card: Card) -> Iterator[tuple[Node, str]]:
    """Each with its words: the lantern, and what was done in the real world."""
    island = card.island
    if island.id in world.lit():
        lit = tr("Lantern lit")
        yield Plate(_line("lantern", lit, bold=True), "lamp", None, 4, 14), lit
    else:
        dark = tr("Still dark") if card.bands else tr("Asleep in mist")
        yield _sign("moon" if card.bands else "fog", dark), dark
    if island.id in world.deeds:
        done = tr("Done for real")
        yield _sign("paw", done, bold=True), done
    elif island.mission is not None:
        waiting = tr("A mission to try")
        yield _sign("flag", waiting), waiting


def _sign(icon: str, words: str, *, bold: bool = False) -> Node:
    """As far from its sides as if it were on a plate, so that all lines begin at one edge."""
    return Plate(_line(icon, words, bold=bold), "bare", None, 8, 0)


def _line(icon: str, words: str, *, bold: bool) -> Node:
    return Row((Icon(icon, 32), Text(words, "tiny", bold=bold)), gap=8, grow=(1,))


def _said(world: World) -> str:
    if not world.cards:
        return tr("The sea is quiet here. No island has come up yet.")
    if not world.waiting():
        return tr("Every lantern is burning. What a voyage! Choose an island: each has a mission for real.")
    return tr("Each island you explore lights a lantern. Choose an island: each has a mission for real.")


def _ways(world: World) -> tuple[Button, ...]:
    story = Button(tr("Our story so far"), HearStory(), "plain", "book", id="story")
    if not world.finished:
        return Button(tr("To the map"), Back(), "main", "map", wide=True, id="to-map"), story
    paper = Button(tr("Get my certificate"), Print("certificate"), "main", "certificate", wide=True, id="certificate")
    return paper, story


# The mission


def mission(world: World, wanted: str) -> Node | None:
    """What an island gives to do, over the page; nothing for one that is gone."""
    card = next((card for card in world.cards if card.island.id == wanted), None)
    if card is None:
        return None
    island, done = card.island, wanted in world.deeds
    picture = Picture(f"islands/{island.id}", tr(island.title), 190, 190, 0, cover=False)
    head = Row(
        (picture, Column((Text(tr(island.title), "h2"), Text(tr(island.tagline), "body", "soft")), gap=4)),
        gap=28,
        grow=(1,),
    )
    close = Button(tr("Back to the logbook"), CloseMission(), "plain", "logbook", wide=True, key="escape", id="close")
    ways: tuple[Button, ...] = (close,)
    if island.mission is not None and not done:
        ways = (Button(tr("We did it!"), WeDidIt(wanted), "plain", "paw", wide=True, id="we-did-it"), close)
    told = _told(tr(island.mission.told(known.band(world))) if island.mission is not None else "", done=done)
    return Column((head, *told, Row(ways, gap=20, grow=tuple(range(len(ways))), align="fill")), gap=24)


def _told(words: str, *, done: bool) -> tuple[Node, ...]:
    """The mission on a plate of the adults' colour, as on the star of its island."""
    if not words:
        return ()
    icon, heading = ("paw", tr("Done for real. Well done, you two!")) if done else ("flag", tr("Mission for real"))
    head = Row((Icon(icon, 56, "keeper"), Text(heading, "body", "keeper", bold=True)), gap=16, grow=(1,))
    return (Plate(Column((head, Text(words, "body", "keeper")), gap=10), "keeper", None, 28),)
