"""How an order is made: tasks move up and down until the player says that this is it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import permutations
from typing import TYPE_CHECKING

from game.engine.answers import answer
from game.engine.chance import draw
from game.engine.moves import Action, Sounded, Step
from game.engine.wording import wording
from game.errors import IllegalAction
from game.kinds.working import Finish, Working, begun, shared, stepped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.kinds.order.model import Before, Order


@dataclass(frozen=True, slots=True)
class State(Working):
    """In which order the tasks stand."""

    tasks: tuple[str, ...] = ()
    """Ids of tasks, first to last."""


@dataclass(frozen=True, slots=True)
class Move(Action):
    """Move a task one place up (-1) or down (+1)."""

    task: str
    by: int


def start(scenario: Order, seed: int) -> State:
    return begun(State(tasks=_mixed(scenario, seed)), scenario.lines)


def finished(scenario: Order, state: State) -> bool:  # noqa: ARG001 - the contract of a kind
    return state.phase == "over"


def offered(scenario: Order, state: State) -> tuple[Action, ...]:  # noqa: ARG001 - the contract of a kind
    if state.phase != "working":
        return shared(state)
    ups = (Move(task, -1) for task in state.tasks[1:])
    downs = (Move(task, 1) for task in state.tasks[:-1])
    return *ups, *downs, Finish()


def step(scenario: Order, state: State, action: Action) -> Step[State]:
    if state.phase != "working":
        return Step(stepped(state, action, scenario.lines))
    if action not in offered(scenario, state):
        raise IllegalAction(f"{action} is not offered in {state}.")
    match action:
        case Move(task, by):
            return Step(replace(state, tasks=moved(state.tasks, task, by)), (Sounded("place"),))
        case _:
            outcome = scenario.mixed if broken(scenario, state.tasks) else scenario.good
            chosen = " ".join(state.tasks)
            return Step(replace(state, phase="feedback"), answer("order", chosen, outcome.course))


def texts(scenario: Order) -> Iterator[str]:
    return wording(scenario, ("first", "then"))


def broken(scenario: Order, tasks: tuple[str, ...]) -> tuple[Before, ...]:
    """The rules that an order does not keep to, as written."""
    return tuple(rule for rule in scenario.rules if tasks.index(rule.first) > tasks.index(rule.then))


def moved(tasks: tuple[str, ...], task: str, by: int) -> tuple[str, ...]:
    """The order with one task moved."""
    rest = [one for one in tasks if one != task]
    rest.insert(tasks.index(task) + by, task)
    return tuple(rest)


def _mixed(scenario: Order, seed: int) -> tuple[str, ...]:
    """An order that is not good yet, drawn by the seed."""
    written = tuple(task.id for task in scenario.tasks)
    waiting = [one for one in permutations(written) if broken(scenario, one)]
    return waiting[draw(scenario.id, seed, len(waiting))] if waiting else written
