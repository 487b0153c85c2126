"""What came of it: the outcome, and for each card why it lies well where it is, or what could come of it there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.moves import Again, SailOn
from game.kinds import parts
from game.kinds.sort.names import shelf_name
from game.kinds.sort.rules import card_of, course, known, lying, misplaced
from game.nodes import Bubble, Column, Face, Grid, Icon, Node, Pinned, Plate, Row, Split, Text
from game.words import fill, tr

if TYPE_CHECKING:
    from game.engine.scenario import Course
    from game.kinds.sort.model import Shelf, Sort
    from game.kinds.sort.rules import State


def reasons(scenario: Sort, state: State) -> Node:
    """The outcome at the start, all cards at the end: what belongs together is seen together."""
    mixed = bool(misplaced(scenario, state))
    outcome = parts.feedback(scenario.mixed if mixed else scenario.good, "", None)
    cards = tuple(_card(scenario, state, name, shelf) for name, shelf in lying(scenario, state).items())
    told = Split(Column((_said(scenario, mixed=mixed), outcome), gap=22), Grid(cards, 2, 18, 330), 40)
    return Pinned(told, parts.onward(SailOn(), Again()), fills=True, id="reasons")


def _said(scenario: Sort, *, mixed: bool) -> Node:
    """The owner's word on it; a face has room where a whole figure has not."""
    words = tr("Some of these made me think. Look, card by card.") if mixed else tr("That's how I'd keep them, too.")
    bubble = Bubble(parts.name(scenario.owner), words, tail=False, id="bubble")
    return Row((Face(scenario.owner, "thinking" if mixed else "happy", 120), bubble), gap=16, grow=(1,))


def _card(scenario: Sort, state: State, name: str, shelf: Shelf) -> Node:
    card, told = card_of(scenario, name), known(scenario, name, turned=state.turned)
    sails = course(told.fits, shelf)
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
