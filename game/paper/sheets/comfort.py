"""Sentences that stand on more than one sheet, as they stand on the Help screen."""

from __future__ import annotations

from game.words import tr


def calm() -> str:
    """What a frightened child needs first."""
    return " ".join((tr("It is not your fault."), tr("You can tell."), tr("It is never too late.")))


def first_sentence() -> str:
    return tr("“Something is bothering me. Can you help?”")
