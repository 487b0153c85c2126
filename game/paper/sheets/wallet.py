"""A card for the pocket: the numbers of a country, and who can be told; what is not known is left to write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.directory import help_for
from game.paper.sheet import Blank, Block, Cutouts, Sheet, Together, Words
from game.screens.help.words import day, dialled, picked, roles
from game.words import fill, tr

if TYPE_CHECKING:
    from game.engine.directory import Contact, Country
    from game.paper.sheet import Look
    from game.screens.world import World

_SIZE = (242.65, 153.07)
"""85.6 by 54 millimetres, as large as a library card."""
_CARDS = 4
_SHORT = 34
"""Letters of a name that stand in one line, about."""


def wallet(world: World) -> Sheet:
    """Four of them on a page: one for the pocket, and some to give away."""
    cut = tr("Cut along the dashes, fold along the dots. One for you, and three to give away.")
    untried = tr("The numbers were read on public pages. Nobody has tried them by phone.")
    directory = world.directory
    country = help_for(directory, world.choices.country) if directory is not None else None
    one = _listener(country)
    checked = directory.checked if directory is not None and one is not None else ""
    front = (
        *_danger(country),
        *_listening(one, roomy=country is not None and bool(country.emergency)),
        *_read_on(checked),
    )
    return Sheet(
        "wallet",
        tr("Numbers for my pocket"),
        (
            Words(cut, "small"),
            *((Words(untried, "small"),) if one is not None else ()),
            Cutouts(((_close(front),), (_close(_two(world)),)) * _CARDS, _SIZE, folded=True),
        ),
    )


def _close(blocks: tuple[Block, ...]) -> Together:
    """A pocket is small: what stands on a card moves together."""
    return Together(blocks, 2.0)


def _danger(country: Country | None) -> tuple[Block, ...]:
    if country is None or not country.emergency:
        return (Blank(tr("in danger, call"), tight=True),)
    return (Words(fill(tr("In danger, call {number}"), number=dialled(country.emergency)), "strong"),)


def _listener(country: Country | None) -> Contact | None:
    """Who listens in a country that was picked, if there is a number for them."""
    if country is None or not country.code:
        return None
    return next((one for one in country.helplines if one.phone), None)


def _listening(one: Contact | None, *, roomy: bool) -> tuple[Block, ...]:
    if one is None:
        return (Blank(tr("someone who listens"), tight=True),)
    name = tr(one.name)
    look: Look = "title" if roomy and len(name) <= _SHORT else "heading"  # a long name needs the room, as a line does
    return (Words(name, "small"), Words(dialled(one.phone), look))


def _two(world: World) -> tuple[Block, ...]:
    """Roles as they were picked, each with room for a number; empty lines otherwise."""
    near, away = tr("someone close to me"), tr("someone not at home")
    known = roles()
    labels = (known[role].name if role else empty for role, empty in zip(picked(world), (near, away), strict=True))
    return (Words(tr("I can tell"), "strong"), *(Blank(label, tight=True) for label in labels))


def _read_on(checked: str) -> tuple[Block, ...]:
    """How far a printed number can be trusted."""
    if not checked:
        return ()
    return (Words(fill(tr("Read on {day}."), day=day(checked)), "small"),)
