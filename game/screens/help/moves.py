"""What can be done on the pages of Help. None of it is kept but the country and the two roles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.engine.moves import Action
from game.screens import frame
from game.screens.turn import Back, OpenHelp, Sound, Turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.nodes import Button
    from game.screens.turn import Place
    from game.screens.world import Role

Page = Literal["countries", "lines", "adults", "proof"]


@dataclass(frozen=True, slots=True)
class Turned(Action):
    """Turn to another page of Help."""

    to: Page


@dataclass(frozen=True, slots=True)
class PickCountry(Action):
    """Have the numbers of this country; with an empty code, what helps from anywhere."""

    code: str


@dataclass(frozen=True, slots=True)
class Jump(Action):
    """Show only the countries under this letter; empty for all."""

    letter: str


@dataclass(frozen=True, slots=True)
class PickRole(Action):
    """Somebody one would tell; pressed again, nobody."""

    role: Role


@dataclass(frozen=True, slots=True)
class PickPlace(Action):
    """Pick the first grown-up, or the second."""

    place: int


@dataclass(frozen=True, slots=True)
class PickDevice(Action):
    """Show how it is done on this device; empty for all devices."""

    device: str


@dataclass(frozen=True, slots=True)
class WithButton(Action):
    """Does the device have a round button under its screen?"""

    there: bool


@dataclass(frozen=True, slots=True)
class PrintWallet(Action):
    """Have a card for the pocket."""


def opened(page: Page) -> Place:
    """A page of Help. It takes the place of Help, so that the game lies right below."""
    from game.screens.help.adults import Adults
    from game.screens.help.countries import Countries
    from game.screens.help.lines import Lines
    from game.screens.help.proof import Proof

    pages: dict[Page, Callable[[], Place]] = {
        "countries": Countries, "lines": Lines, "adults": Adults, "proof": Proof,
    }  # fmt: skip
    return pages[page]()


def usual(action: Action) -> Turn:
    """What every page of Help answers: its way back, and the life ring, lead to Help itself."""
    from game.screens.help.page import Help

    match action:
        case Back() | OpenHelp():
            return Turn(place=Help(), wishes=(Sound("tap"),))
        case Turned(page):
            return Turn(place=opened(page), wishes=(Sound("open"),))
        case _:
            return frame.usual(action)


def leave() -> Button:
    """From a page of Help to Help."""
    from game.words import tr

    return frame.back(tr("Back"))
