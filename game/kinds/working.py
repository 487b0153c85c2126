"""What the kinds share in which something is put together: some lines first, then the work, then what came of it.

A kind's state derives from `Working` and adds what the player has put where. The functions here answer for everything
but the work itself, so that a child meets the same opening and the same end in all of them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypeVar

from game.engine.moves import Action, Again, SailOn
from game.errors import IllegalAction

if TYPE_CHECKING:
    from game.engine.scenario import Line

Phase = Literal["opening", "working", "feedback", "together", "over"]


@dataclass(frozen=True, slots=True)
class Working:
    """Where a player stands."""

    phase: Phase = "opening"
    line: int = 0
    """Which of the opening lines is being told."""


S = TypeVar("S", bound=Working)


@dataclass(frozen=True, slots=True)
class Listen(Action):
    """Hear the next of the opening lines; after the last one, begin."""


@dataclass(frozen=True, slots=True)
class Earlier(Action):
    """Hear the line before once more."""


@dataclass(frozen=True, slots=True)
class Finish(Action):
    """That's it: show what comes of it."""


def begun(state: S, lines: tuple[Line, ...]) -> S:
    """The first state: told to, or at work where there is nothing to tell."""
    return state if lines else replace(state, phase="working")


def shared(state: Working) -> tuple[Action, ...]:
    """What may be done in every phase but the work."""
    match state.phase:
        case "opening":
            return (Listen(), Earlier()) if state.line > 0 else (Listen(),)
        case "feedback":
            return SailOn(), Again()
        case "together":
            return (SailOn(),)
        case _:
            return ()


def stepped(state: S, action: Action, lines: tuple[Line, ...]) -> S:
    """The state after one of the shared actions. Raises IllegalAction for anything else."""
    if action not in shared(state):
        raise IllegalAction(f"{action} is not offered in {state}.")
    match action:
        case Listen() if state.line < len(lines) - 1:
            return replace(state, line=state.line + 1)
        case Listen() | Again():
            return replace(state, phase="working")
        case Earlier():
            return replace(state, line=state.line - 1)
        case _:
            # What was put where no longer matters: one end, so that a walk meets few states.
            return type(state)(phase="together" if state.phase == "feedback" else "over")
