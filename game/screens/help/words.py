"""Words for the pages of Help: roles, dates, and numbers that stay as they are in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.engine.directory import Contact, Country
    from game.engine.scenario import Character, Mood
    from game.screens.world import Role, World

LEFT_TO_RIGHT, POP = "\u2066", "\u2069"
"""Around what is dialled or typed: it stands in its order also between words that run from right to left."""
_TIED, _MAY_BREAK = "\u00a0", "\u200b"


class Grown(NamedTuple):
    """A role that a grown-up can have, with one of the crew as a picture for it."""

    who: Character
    mood: Mood
    name: str
    note: str
    home: bool
    """Someone who mostly lives with a child, or close."""


def roles() -> Mapping[Role, Grown]:
    """Those to pick from; somebody at home and somebody further away by turns in no order of worth."""
    return {
        "parent": Grown("marlow", "happy", tr("A parent"), tr("or who looks after you"), home=True),
        "grandparent": Grown("grandpa-toru", "happy", tr("A grandparent"), tr("or a great-aunt"), home=True),
        "relative": Grown("aunt-dee", "happy", tr("A relative"), tr("an aunt or uncle"), home=True),
        "teacher": Grown("ms-perry", "happy", tr("A teacher"), tr("one you like"), home=False),
        "coach": Grown("aunt-dee", "proud", tr("A coach"), tr("sports, music, a club"), home=False),
        "neighbour": Grown("grandpa-toru", "talking", tr("A neighbour"), tr("one your family knows"), home=False),
        "friends-parent": Grown("marlow", "proud", tr("A friend’s parent"), tr("at their home"), home=False),
        "school-helper": Grown("ms-perry", "talking", tr("A helper at school"), tr("nurse, counsellor"), home=False),
    }


def picked(world: World) -> tuple[Role, Role]:
    """The two grown-ups as they were picked; an empty role where nobody was."""
    return world.choices.first_adult, world.choices.second_adult


def further(pair: tuple[Role, Role]) -> bool:
    """Is one of those picked from outside the home?"""
    known = roles()
    return any(one and not known[one].home for one in pair)


def day(iso: str) -> str:
    """A date such as 2026-11-22 as people write it; as it stands if it is none."""
    months = (
        tr("January"), tr("February"), tr("March"), tr("April"), tr("May"), tr("June"), tr("July"), tr("August"),
        tr("September"), tr("October"), tr("November"), tr("December"),
    )  # fmt: skip
    year, month, date = (*iso.split("-"), "", "")[:3]
    if not (month.isdecimal() and date.isdecimal() and 1 <= int(month) <= len(months)):
        return iso
    return fill(tr("{day} {month} {year}"), day=int(date), month=months[int(month) - 1], year=year)


def dialled(phone: str) -> str:
    """A number in one piece and in its order, whatever stands around it."""
    return f"{LEFT_TO_RIGHT}{phone.replace(' ', _TIED)}{POP}" if phone else ""


def typed(address: str) -> str:
    """An address without what nobody types; it may go on in a new line after a stroke or a dot."""
    short = address.removeprefix("https://").removeprefix("http://").rstrip("/")
    return f"{LEFT_TO_RIGHT}{short.replace('/', '/' + _MAY_BREAK).replace('.', '.' + _MAY_BREAK)}{POP}" if short else ""


def where(country: Country) -> str:
    """Where these numbers help."""
    return tr(country.name) if country.code else tr("Anywhere in the world")


def told(contact: Contact) -> tuple[str, ...]:
    """When somebody is there, and who it is for."""
    return tuple(tr(text) for text in (contact.hours, contact.notes) if text)
