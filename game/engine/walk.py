"""The exhaustive walk: every state that a scenario can come to, and whether each leads to an end.

This is how we prove that no child gets stuck, and how a test sees every screen of a story.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from game.errors import IllegalAction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.engine.moves import Action, Event, Step

State = TypeVar("State")

TELLINGS = 12
"""Seeds from 0 up to here meet every telling that an author can write: one, two, three or four ways at a time."""
LIMIT = 20_000
"""Where a walk gives up: a scenario this large was not meant to be."""


@dataclass(slots=True)
class Walk(Generic[State]):
    """What was met on the way. The first state is a start; every other was first reached over `came_from`."""

    came_from: dict[State, tuple[State, Action] | None] = field(default_factory=dict)
    ends: list[State] = field(default_factory=list)
    events: dict[Event, tuple[State, Action]] = field(default_factory=dict)
    """Everything that can happen, each with the state and the action that led to it first."""
    refused: list[tuple[State, Action]] = field(default_factory=list)
    """Actions that were offered and then not taken: a broken promise of the rules."""
    stuck: list[State] = field(default_factory=list)
    """States from which no end can be reached."""
    whole: bool = True
    """Whether everything was met before the limit."""

    @property
    def states(self) -> tuple[State, ...]:
        """In the order in which they were met, nearest first."""
        return tuple(self.came_from)

    def way(self, state: State) -> tuple[Action, ...]:
        """A shortest way from a start to this state, to be shown to whoever must mend it."""
        actions: list[Action] = []
        while (last := self.came_from[state]) is not None:
            state, action = last
            actions.append(action)
        return tuple(reversed(actions))


def walk(
    starts: Iterable[State],
    offered: Callable[[State], Iterable[Action]],
    step: Callable[[State, Action], Step[State]],
    finished: Callable[[State], bool],
    limit: int = LIMIT,
) -> Walk[State]:
    """Go everywhere, breadth first. Past `limit` states it stops, and then `stuck` is not known."""
    found: Walk[State] = Walk(dict.fromkeys(starts))
    before: dict[State, list[State]] = {}
    waiting = deque(found.came_from)
    while waiting and found.whole:
        state = waiting.popleft()
        if finished(state):
            found.ends.append(state)
        for action in offered(state):
            after = _taken(found, step, state, action)
            if after is None:
                continue
            before.setdefault(after, []).append(state)
            if after not in found.came_from:
                found.came_from[after] = state, action
                waiting.append(after)
        found.whole = len(found.came_from) <= limit
    if found.whole:
        found.stuck = _stuck(found, before)
    return found


def walk_scenario(kind: Any, scenario: Any, limit: int = LIMIT) -> Walk[Any]:
    """Walk one scenario by the rules of its kind, in all its tellings."""
    return walk(
        [kind.start(scenario, seed) for seed in range(TELLINGS)],
        lambda state: kind.offered(scenario, state),
        lambda state, action: kind.step(scenario, state, action),
        lambda state: kind.finished(scenario, state),
        limit,
    )


def _taken(
    found: Walk[State], step: Callable[[State, Action], Step[State]], state: State, action: Action
) -> State | None:
    try:
        led = step(state, action)
    except IllegalAction:
        found.refused.append((state, action))
        return None
    for event in led.events:
        found.events.setdefault(event, (state, action))
    return led.state


def _stuck(found: Walk[State], before: dict[State, list[State]]) -> list[State]:
    """Backwards from the ends: whatever is not met on that way leads to none."""
    saved = set(found.ends)
    waiting = list(found.ends)
    while waiting:
        for state in before.get(waiting.pop(), ()):
            if state not in saved:
                saved.add(state)
                waiting.append(state)
    return [state for state in found.came_from if state not in saved]
