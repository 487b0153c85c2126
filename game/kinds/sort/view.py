"""How sorting looks: the opening, three shelves to put cards on, and why each card lies well or less well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.kinds import around
from game.kinds.kind import Shown
from game.kinds.sort.reasons import reasons
from game.kinds.sort.shelving import shelving
from game.words import tr

if TYPE_CHECKING:
    from game.kinds.kind import Sight
    from game.kinds.sort.model import Sort
    from game.kinds.sort.rules import State


def sign() -> tuple[str, str]:
    """What this kind is called, and its icon."""
    return tr("Three shelves"), "shelves"


def view(scenario: Sort, state: State, sight: Sight) -> Shown:
    match state.phase:
        case "opening":
            return Shown(around.opening(scenario, scenario.lines, state.line))
        case "working":
            return Shown(shelving(scenario, state, sight))
        case "feedback":
            return Shown(reasons(scenario, state))
        case _:
            return Shown(around.together(scenario, scenario.owner))
