"""How a chat is played: messages come in, a tool is used, its outcome is felt, and the chat goes on or closes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import lcm
from typing import TYPE_CHECKING, Literal

from game.engine.answers import answer
from game.engine.chance import draw
from game.engine.moves import Action, Again, SailOn, Step
from game.engine.wording import wording
from game.errors import IllegalAction
from game.kinds.chat.model import TOOLS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.scenario import Course, Outcome
    from game.kinds.chat.model import Beat, Chat, Move, Tool

Phase = Literal["asking", "feedback", "together", "over"]

LASTING: tuple[Tool, ...] = ("proof", "mute", "block", "report")
"""What these do stays done for the whole telling. A reply, silence and an adult can be turned to at every beat."""


@dataclass(frozen=True, slots=True)
class State:
    """Where a player stands in the conversation."""

    beat: str
    draw: int
    """Which telling this child meets, where an author wrote several."""
    path: tuple[str, ...] = ()
    """Ids of the moves that left a mark in the thread: replies sent, and whatever led on from a beat."""
    used: tuple[str, ...] = ()
    """Lasting tools used so far, in the order of `TOOLS`."""
    here: tuple[str, ...] = ()
    """Ids of other moves already made at this beat, in the order of the alphabet."""
    showing: str = ""
    """The move whose outcome shows."""
    closing: bool = False
    over: bool = False


@dataclass(frozen=True, slots=True)
class Use(Action):
    """Advise this move."""

    move: str


@dataclass(frozen=True, slots=True)
class CarryOn(Action):
    """Leave the feedback: back to this beat when the move stays there (it has been done), else to where it leads."""


def start(scenario: Chat, seed: int) -> State:
    moves = [move for beat in scenario.beats for move in beat.moves] + list(scenario.moves)
    tellings = lcm(*(len(move.then) for move in moves))
    return State(scenario.beats[0].id, draw(scenario.id, seed, tellings))


def finished(scenario: Chat, state: State) -> bool:  # noqa: ARG001 - the contract of a kind
    return state.over


def phase(scenario: Chat, state: State) -> Phase:  # noqa: ARG001 - as in the other kinds
    if state.over:
        return "over"
    if state.closing:
        return "together"
    return "feedback" if state.showing else "asking"


def offered(scenario: Chat, state: State) -> tuple[Action, ...]:
    match phase(scenario, state):
        case "asking":
            return tuple(Use(move.id) for move in moves_at(scenario, state) if not spent(scenario, state, move))
        case "feedback":
            move = shown_move(scenario, state)
            return (CarryOn(),) if move is not None and target(state, move) == "stay" else (CarryOn(), Again())
        case "together":
            return (SailOn(),)
        case "over":
            return ()


def step(scenario: Chat, state: State, action: Action) -> Step[State]:
    if action not in offered(scenario, state):
        raise IllegalAction(f"{action} is not offered in {state}.")
    match action:
        case Use(move):
            return _use(scenario, state, move)
        case CarryOn():
            return Step(_carried_on(scenario, state))
        case Again():
            return Step(replace(state, showing=""))
        case _:
            return Step(replace(state, over=True))


def texts(scenario: Chat) -> Iterator[str]:
    return wording(scenario, names=("tool",))


def beat_at(scenario: Chat, state: State) -> Beat:
    """The beat being played, or the last one while the chat closes."""
    return beat_named(scenario, state.beat)


def beat_named(scenario: Chat, beat: str) -> Beat:
    return next(one for one in scenario.beats if one.id == beat)


def moves_of(scenario: Chat, beat: Beat) -> tuple[Move, ...]:
    """A beat's own moves and, for tools it has none for, the chat's: always in the order of `TOOLS`."""
    own = {move.tool for move in beat.moves}
    moves = [*beat.moves, *(move for move in scenario.moves if move.tool not in own)]
    return tuple(sorted(moves, key=lambda move: TOOLS.index(move.tool)))


def moves_at(scenario: Chat, state: State) -> tuple[Move, ...]:
    """Every move of this beat, also those that are spent: a view shows these as done.

    Once a picture has come that nobody should save, nothing on the screen can be kept any more.
    """
    moves = moves_of(scenario, beat_at(scenario, state))
    return tuple(move for move in moves if move.tool != "proof") if stopped(scenario, state) else moves


def stopped(scenario: Chat, state: State) -> bool:
    """Does a grey card lie in the thread, at this beat or one before it?"""
    here = [scenario.beats[0].id]
    for move in state.path:
        beat = beat_named(scenario, here[-1])
        then = next((target(state, one) for one in moves_of(scenario, beat) if one.id == move), "stay")
        here += [then] if then not in ("stay", "end") else []
    return any(message.stop for beat in here for message in beat_named(scenario, beat).messages)


def target(state: State, move: Move) -> str:
    """Where a move leads in this telling: a beat's id, "stay" or "end"."""
    return move.then[state.draw % len(move.then)]


def spent(scenario: Chat, state: State, move: Move) -> bool:  # noqa: ARG001 - asked like the other questions
    """Is this move done already? One that leads on is always there to be taken."""
    if target(state, move) != "stay":
        return False
    return move.tool in state.used if move.tool in LASTING else move.id in state.here


def shown_move(scenario: Chat, state: State) -> Move | None:
    """The move whose outcome shows."""
    return next((move for move in moves_at(scenario, state) if move.id == state.showing), None)


def outcome(scenario: Chat, state: State) -> Outcome | None:
    """What the move shown leads to; kept proof changes it where the author says so."""
    move = shown_move(scenario, state)
    if move is None:
        return None
    return move.with_proof if move.with_proof is not None and "proof" in state.used else move


def _use(scenario: Chat, state: State, move: str) -> Step[State]:
    shown, courses = replace(state, showing=move), dict(_courses(scenario, state))
    return Step(shown, answer(state.beat, move, courses[move], courses.values()))


def _courses(scenario: Chat, state: State) -> Iterator[tuple[str, Course]]:
    """What every move that can be made now would lead to."""
    for move in moves_at(scenario, state):
        felt = outcome(scenario, replace(state, showing=move.id))
        if felt is not None and not spent(scenario, state, move):
            yield move.id, felt.course


def _carried_on(scenario: Chat, state: State) -> State:
    move = shown_move(scenario, state)
    assert move is not None, "carrying on is offered only beside an outcome"
    then = target(state, move)
    path = (*state.path, move.id) if then != "stay" or move.tool == "reply" else state.path
    used = tuple(tool for tool in TOOLS if tool in state.used or (tool == move.tool and tool in LASTING))
    if then == "stay":
        here = state.here if move.tool in LASTING else tuple(sorted({*state.here, move.id}))
        return replace(state, path=path, used=used, here=here, showing="")
    gone = replace(state, path=path, used=used, here=(), showing="")
    return replace(gone, closing=True) if then == "end" else replace(gone, beat=then)
