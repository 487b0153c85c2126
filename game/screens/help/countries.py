"""Every country in one list, in the player's language. Picked, never guessed, and kept on this computer alone."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.nodes import Button, Column, Grid, Icon, Node, Pinned, Plate, Row, Screen, Text
from game.screens import frame
from game.screens.help.cards import band
from game.screens.help.moves import Jump, PickCountry, leave, usual
from game.screens.turn import Choose, Sound, Turn
from game.words import tr

if TYPE_CHECKING:
    from game.engine.directory import Country
    from game.engine.moves import Action
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class Countries:
    """Where are you? A list to press, never a guess."""

    letter: str = ""
    """Only what begins with it; empty for all."""

    def view(self, world: World) -> Screen:
        listed = in_order(world)
        now = world.choices.country
        rows = tuple(_row(one, now) for one in listed if self.letter in {"", initial(tr(one.name))})
        body = Column((_why(), self._letters(listed), Grid(rows, 3, 16, 430)), gap=18)
        elsewhere = Button(tr("My country is not here"), PickCountry(""), "plain", "question", wide=True, id="nowhere")
        title = tr("Where are you?")
        return frame.screen(
            world, title, "waves", Pinned(body, elsewhere, fills=True), leave=leave(), title=title,
            young=band(world) == "6-8", first=f"letter-{self.letter or 'all'}",
        )  # fmt: skip

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002
        from game.screens.help.page import Help

        match action:
            case Jump(letter):
                return Turn(place=Countries(letter), wishes=(Sound("tap"),))
            case PickCountry(code):
                return Turn(place=Help(), wishes=(Choose("country", code), Sound("tap")))
            case _:
                return usual(action)

    def _letters(self, listed: tuple[Country, ...]) -> Node:
        """The letters that names begin with, to find one's own sooner."""
        found = dict.fromkeys(initial(tr(one.name)) for one in listed)
        every = Button(tr("All"), Jump(""), "chip", chosen=not self.letter, id="letter-all")
        chips = (Button(one, Jump(one), "chip", chosen=one == self.letter, id=f"letter-{one}") for one in found)
        return Row((every, *chips), gap=12, wraps=True)


def in_order(world: World) -> tuple[Country, ...]:
    """All countries, sorted by their names in the language in use."""
    listed = world.directory.countries if world.directory is not None else ()
    return tuple(sorted(listed, key=lambda one: _plain(tr(one.name))))


def initial(name: str) -> str:
    """The letter under which a name is looked for: without an accent, past any sign before it."""
    return next((letter.upper() for letter in _plain(name) if letter.isalpha()), "")


def _plain(name: str) -> str:
    """A name as it is sorted: accents and capitals make no difference."""
    return "".join(one for one in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(one))


def _row(country: Country, now: str) -> Button:
    return Button(
        tr(country.name), PickCountry(country.code), "tool", chosen=country.code == now, wide=True,
        id=f"country-{country.code}",
    )  # fmt: skip


def _why() -> Node:
    words = tr("Then the right numbers show. Only this computer keeps it.")
    return Plate(Row((Icon("lock", 38, "great"), Text(words, "small")), gap=14, grow=(1,)), "paper", None, 18, 24)
