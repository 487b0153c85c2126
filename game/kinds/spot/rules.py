"""How a picture is made ready: spots are covered and uncovered until the player says that this is all."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from game.engine.answers import answer
from game.engine.moves import Action, Sounded, Step
from game.engine.wording import wording
from game.errors import IllegalAction
from game.kinds.working import Finish, Working, begun, shared, stepped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.scenario import Outcome
    from game.kinds.spot.model import Spot, SpotTheClue

End = Literal["all-found", "some-left", "too-much"]
"""What a picture can come to."""


@dataclass(frozen=True, slots=True)
class State(Working):
    """What lies under a sticker."""

    covered: tuple[str, ...] = ()
    """Ids of spots, in the order in which they are written: how it came about makes no difference."""


@dataclass(frozen=True, slots=True)
class Cover(Action):
    """Lay a sticker over a spot."""

    spot: str


@dataclass(frozen=True, slots=True)
class Uncover(Action):
    """Take the sticker off again."""

    spot: str


def start(scenario: SpotTheClue, seed: int) -> State:  # noqa: ARG001 - a picture has one telling
    return begun(State(), scenario.lines)


def finished(scenario: SpotTheClue, state: State) -> bool:  # noqa: ARG001 - the contract of a kind
    return state.phase == "over"


def offered(scenario: SpotTheClue, state: State) -> tuple[Action, ...]:
    if state.phase != "working":
        return shared(state)
    presses = (Uncover(spot.id) if spot.id in state.covered else Cover(spot.id) for spot in scenario.spots)
    return *presses, Finish()


def step(scenario: SpotTheClue, state: State, action: Action) -> Step[State]:
    if state.phase != "working":
        return Step(stepped(state, action, scenario.lines))
    if action not in offered(scenario, state):
        raise IllegalAction(f"{action} is not offered in {state}.")
    match action:
        case Cover(name):
            clue = next(spot.clue for spot in scenario.spots if spot.id == name)
            told = clue and scenario.use == "learn"  # a check gives nothing away before its answer
            return Step(_put(scenario, state, {*state.covered, name}), (Sounded("clue" if told else "place"),))
        case Uncover(name):
            return Step(_put(scenario, state, {*state.covered} - {name}), (Sounded("tap"),))
        case _:
            end = end_of(scenario, state.covered)
            return Step(replace(state, phase="feedback"), answer("spot", end, outcome(scenario, end).course))


def texts(scenario: SpotTheClue) -> Iterator[str]:
    return wording(scenario, ("picture",))


def left(scenario: SpotTheClue, covered: tuple[str, ...]) -> tuple[Spot, ...]:
    """Clues that can still be read."""
    return tuple(spot for spot in scenario.spots if spot.clue and spot.id not in covered)


def needless(scenario: SpotTheClue, covered: tuple[str, ...]) -> tuple[Spot, ...]:
    """Harmless things under a sticker."""
    return tuple(spot for spot in scenario.spots if not spot.clue and spot.id in covered)


def end_of(scenario: SpotTheClue, covered: tuple[str, ...]) -> End:
    """What the picture has come to: a clue that is left weighs more than a sticker too many."""
    if left(scenario, covered):
        return "some-left"
    return "too-much" if needless(scenario, covered) else "all-found"


def outcome(scenario: SpotTheClue, end: End) -> Outcome:
    return {"all-found": scenario.all_found, "some-left": scenario.some_left, "too-much": scenario.too_much}[end]


def _put(scenario: SpotTheClue, state: State, covered: set[str]) -> State:
    return replace(state, covered=tuple(spot.id for spot in scenario.spots if spot.id in covered))
