"""What the shelves are called, in the words of the story or the usual ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.words import tr

if TYPE_CHECKING:
    from game.kinds.sort.model import Shelf, Sort

_ICONS: dict[Shelf, str] = {"fine": "share", "ask": "adult-hand", "private": "lock"}
"""None of them is an icon of the feedback: no shelf is better than another."""


def shelf_name(scenario: Sort, shelf: Shelf) -> str:
    match shelf:
        case "fine":
            return tr(scenario.shelves.fine) if scenario.shelves.fine else tr("Fine to share")
        case "ask":
            return tr(scenario.shelves.ask) if scenario.shelves.ask else tr("Ask first")
        case "private":
            return tr(scenario.shelves.private) if scenario.shelves.private else tr("Keep private")


def shelf_icon(scenario: Sort, shelf: Shelf) -> str:
    """The usual sign; shelves with words of their own have only these, since the sign would say something else."""
    return "" if getattr(scenario.shelves, shelf) else _ICONS[shelf]
