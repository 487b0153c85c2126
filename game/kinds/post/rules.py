"""How a post is made: a piece is chosen for each part; once posted, three people read it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.engine.answers import answer
from game.engine.moves import Action, Again, Sounded, Step
from game.engine.wording import wording
from game.errors import IllegalAction
from game.kinds.post.reach import outcome, outcome_name
from game.kinds.working import Finish, Working, begun, shared, stepped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.kinds.post.model import Post


@dataclass(frozen=True, slots=True)
class State(Working):
    """What the post is made of."""

    chosen: tuple[str, ...] = ()
    """The id of a piece for each part, in the order of the parts; empty where none is chosen yet."""
    heard: bool = False
    """After posting: has been read what the readers say? Then comes what came of it."""


@dataclass(frozen=True, slots=True)
class Choose(Action):
    """Fill a part of the post with a piece, in place of the one that was there."""

    part: str
    piece: str


@dataclass(frozen=True, slots=True)
class HearWhy(Action):
    """The readers have spoken: show what came of it."""


def start(scenario: Post, seed: int) -> State:  # noqa: ARG001 - a post has one telling
    return begun(State(chosen=("",) * len(scenario.parts)), scenario.lines)


def finished(scenario: Post, state: State) -> bool:  # noqa: ARG001 - the contract of a kind
    return state.phase == "over"


def offered(scenario: Post, state: State) -> tuple[Action, ...]:
    if state.phase == "feedback" and not state.heard:
        return HearWhy(), Again()
    if state.phase != "working":
        return shared(state)
    pieces = zip(scenario.parts, state.chosen, strict=True)
    moves = (Choose(part.id, one.id) for part, now in pieces for one in part.pieces if one.id != now)
    return (*moves, Finish()) if all(state.chosen) else tuple(moves)


def step(scenario: Post, state: State, action: Action) -> Step[State]:
    if action not in offered(scenario, state):
        raise IllegalAction(f"{action} is not offered in {state}.")
    match action:
        case Choose(part, piece):
            return Step(replace(state, chosen=_put(scenario, state, part, piece)), (Sounded("place"),))
        case Finish():
            course = outcome(scenario, state.chosen).course
            events = answer("post", outcome_name(scenario, state.chosen), course)
            return Step(replace(state, phase="feedback"), events)
        case HearWhy():
            return Step(replace(state, heard=True))
        case _:
            # Whoever mends the post is heard again, and keeps its pieces.
            heard = state.heard and not isinstance(action, Again)
            return Step(replace(_shared(state, action, scenario), heard=heard))


def texts(scenario: Post) -> Iterator[str]:
    return wording(_without_names(scenario), ("reaches",))


def _shared(state: State, action: Action, scenario: Post) -> State:
    return stepped(state, action, scenario.lines)


def _put(scenario: Post, state: State, part: str, piece: str) -> tuple[str, ...]:
    pieces = zip(scenario.parts, state.chosen, strict=True)
    return tuple(piece if one.id == part else now for one, now in pieces)


def _without_names(scenario: Post) -> Post:
    """`tells`, `clues` and `readers` are words in one place and ids in another: the ids are taken out."""
    parts = tuple(
        replace(part, pieces=tuple(replace(piece, tells=()) for piece in part.pieces)) for part in scenario.parts
    )
    return replace(scenario, parts=parts, sums=tuple(replace(one, clues=(), readers=()) for one in scenario.sums))
