"""All that the directory knows for one country: who listens, where to report, who takes a picture down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.engine.directory import help_for
from game.nodes import Button, Column, Grid, Icon, Node, Pinned, Plate, Row, Rule, Screen, Split, Text
from game.screens import frame
from game.screens.help import words
from game.screens.help.cards import band, danger
from game.screens.help.moves import PrintWallet, leave, usual
from game.screens.printing import told
from game.screens.turn import OpenHelp, PrintSheet, Sound, Turn
from game.words import fill, tr

if TYPE_CHECKING:
    from game.engine.directory import Contact, Country
    from game.engine.moves import Action
    from game.nodes.boxes import Dress
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class Lines:
    """Everybody who helps where one is. Numbers are words here: none can be pressed."""

    def view(self, world: World) -> Screen:
        title = tr("Who helps")
        return frame.screen(
            world, title, "waves", Pinned(_lists(world), _foot(), fills=True), leave=leave(), title=title,
            toast=told(world.printed), first="to-help",
        )  # fmt: skip

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002
        match action:
            case PrintWallet():
                return Turn(wishes=(PrintSheet("wallet"), Sound("open")))
            case _:
                return usual(action)


def _lists(world: World) -> Node:
    directory = world.directory
    if directory is None:
        return danger("")
    country = help_for(directory, world.choices.country)
    report = tr("Here you can report something that happened online. A grown-up can do it with you.")
    lists = (
        _list("tide", "chat", tr("Someone to talk to"), (), country.helplines),
        _list("great", "flag-report", tr("Report something"), (report,), country.reports),
        _list("keeper", "photo", tr("Take a picture down"), (_taken_down(world),), country.removals),
    )
    return Column((_head(words.where(country), directory.checked), *_danger(country), Grid(lists, 3, 22, 470)), gap=20)


def _danger(country: Country) -> tuple[Node, ...]:
    """The emergency number, with what is to be known of it: in some places another one is better."""
    if not country.emergency:
        return ()
    if not country.emergency_notes:
        return (danger(country.emergency),)
    notes = Text(tr(country.emergency_notes), "small")
    return (Plate(Column((danger(country.emergency), notes), gap=10), "paper", None, 16),)


def _head(place: str, checked: str) -> Node:
    """Where, and how sure we are of it."""
    true = tr(
        "From public pages, read on {day}. Nobody has tried the numbers."
        " Does one not work? Ask a grown-up to find the new one."
    )
    said = Text(fill(true, day=words.day(checked)), "small", "light")
    return Plate(Split(Text(place, "h2", "light"), said, 36, 24), "deep", None, 18)


def _list(dress: Dress, icon: str, title: str, before: tuple[str, ...], contacts: tuple[Contact, ...]) -> Node:
    header = Row((Icon(icon, 60), Text(title, "h2")))
    parts: list[Node] = [Text(one, "small", bold=True) for one in before]
    for place, one in enumerate(contacts):
        parts += [Rule()] if place or before else []
        parts.append(_contact(one))
    return Plate(Column(tuple(parts), gap=18), dress, header, 24)


def _contact(one: Contact) -> Node:
    number = (Text(words.dialled(one.phone), "h2"),) if one.phone else ()
    address = (Text(words.typed(one.address), "tiny"),) if one.address else ()
    return Column(
        (Text(tr(one.name), "body", bold=True), *number, *(Text(said, "small") for said in words.told(one)), *address),
        gap=4,
    )


def _taken_down(world: World) -> str:
    """The older ones may do it by themselves; the younger ones need not."""
    if band(world) == "12-14":
        return tr("Is it a picture of you? You do not have to send the picture to anyone.")
    return tr("Free services can help to take down a picture of you. A grown-up can do it with you.")


def _foot() -> Node:
    return Row(
        (
            Button(tr("Print a card"), PrintWallet(), "plain", "print", id="print-wallet"),
            Button(tr("Back to Help"), OpenHelp(), "main", "back", wide=True, id="to-help"),
        ),
        gap=20,
        grow=(1,),
        align="fill",
    )
