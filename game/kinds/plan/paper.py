"""A plan as it goes home: heading, filled parts, promise. Shown at the end, and the same when it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.kinds.plan.rules import card_of
from game.words import tr

if TYPE_CHECKING:
    from game.kinds.plan.model import Plan
    from game.kinds.plan.rules import State


class Filled(NamedTuple):
    """A part and what lies in it."""

    label: str
    icon: str
    text: str


class Paper(NamedTuple):
    """Everything that stands on the sheet, in the language now spoken."""

    heading: str
    parts: tuple[Filled, ...]
    """Only those that have a card."""
    promise: str


def paper(scenario: Plan, state: State) -> Paper:
    lying = [(part, card_of(part, name)) for part, name in zip(scenario.parts, state.cards, strict=True) if name]
    parts = tuple(Filled(tr(part.label), card.icon, tr(card.text)) for part, card in lying)
    return Paper(tr(scenario.heading), parts, tr(scenario.promise) if scenario.promise else "")
