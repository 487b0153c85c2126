"""What came of it: the outcome, and for each card why it lies well where it is, or what could come of it there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.kinds import around, parts
from game.kinds.parts import Said
from game.kinds.sort.names import shelf_name
from game.kinds.sort.rules import card_of, course, known, lying, misplaced
from game.nodes import Column, Grid, Icon, Node, Plate, Row, Text
from game.words import fill, tr

if TYPE_CHECKING:
    from game.engine.scenario import Course
    from game.kinds.sort.model import Shelf, Sort
    from game.kinds.sort.rules import State


def reasons(scenario: Sort, state: State) -> Node:
    """The outcome, and all cards beside it."""
    mixed = bool(misplaced(scenario, state))
    words = tr("Some of these made me think. Look, card by card.") if mixed else tr("That's how I'd keep them, too.")
    said = Said(scenario.owner, "thinking" if mixed else "happy", words)
    cards = tuple(_card(scenario, state, name, shelf) for name, shelf in lying(scenario, state).items())
    return around.reasoned(scenario, said, scenario.mixed if mixed else scenario.good, Grid(cards, 2, 18, 330))


def _card(scenario: Sort, state: State, name: str, shelf: Shelf) -> Node:
    card, told = card_of(scenario, name), known(scenario, name, turned=state.turned)
    sails = course(scenario, told.fits, shelf)
    family, icon = parts.family(sails)
    title = Row((Icon(card.icon, 44), Text(tr(card.text), "small", bold=True)), gap=14, grow=(1,))
    lies = Row((Icon(icon, 40), Text(_where(scenario, told.fits, shelf, sails), "small", family)), gap=14, grow=(1,))
    why = Text(tr(told.because if shelf in told.fits else told.instead), "small")
    return Plate(Column((title, lies, why), gap=8), family, None, 20, 26, id=f"why-{name}")


def _where(scenario: Sort, fits: tuple[Shelf, ...], shelf: Shelf, sails: Course) -> str:
    """The word of its course, where it lies, and which other shelves suit it."""
    others = "” / “".join(shelf_name(scenario, one) for one in fits if one != shelf)
    words = {
        "it-depends": tr("*{course}:* {shelf}. “{others}” would do, too."),
        "tricky-waters": tr("*{course}:* {shelf}. Calmer: “{others}”."),
    }.get(sails, tr("*{course}:* {shelf}."))
    return fill(words, course=parts.family_word(sails), shelf=shelf_name(scenario, shelf), others=others)
