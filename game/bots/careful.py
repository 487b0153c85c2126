"""The player who looks ahead: what the others' marks are measured by."""

from __future__ import annotations

from collections import deque
from statistics import fmean
from typing import TYPE_CHECKING, Any

from game.bots.habits import CHANCE
from game.bots.player import Player
from game.bots.table import BACKWARD, ONWARD, answers
from game.engine.answers import best

if TYPE_CHECKING:
    from game.bots.sight import Choosable
    from game.bots.table import Ahead, Table
    from game.engine.moves import Action

FAR = 6_000
"""States looked at before the best that was found is good enough."""


class Careful(Player):
    """Picks the best course of those on the screen; works by thinking every way through."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, CHANCE)

    def liked(self, options: list[Choosable], ahead: Ahead) -> list[Choosable]:
        courses = [answers(ahead[one.action])[0].course for one in options]
        return [one for one, course in zip(options, courses, strict=True) if course == best(courses)]

    def _work(self, ahead: Ahead, asked: list[Action]) -> None:  # noqa: ARG002 - thinks further than that
        for action in way_to_the_best(self.table, self.state):
            if answers(self.table.ahead(self.state)[action]):
                self._finish(action)
            else:
                self._press(action)


def way_to_the_best(table: Table, start: Any) -> list[Action]:
    """The shortest way to the best end of the work, or to where it turns into a question."""
    came_from: dict[Any, tuple[Any, Action] | None] = {start: None}
    waiting = deque([start])
    found: tuple[float, list[Action]] = (-1.0, [])
    while waiting and found[0] < 1 and len(came_from) < FAR:
        state = waiting.popleft()
        ahead = table.ahead(state)
        for action, step in ahead.items():
            if answers(step):
                value = fmean(mark.worth for mark in table.marked(state, action))
                found = max(found, (value, [*_way(came_from, state), action]), key=lambda one: one[0])
            elif step.state not in came_from and not isinstance(action, BACKWARD + ONWARD):
                came_from[step.state] = state, action
                waiting.append(step.state)
    return found[1] or [next(iter(table.ahead(start)))]


def _way(came_from: dict[Any, tuple[Any, Action] | None], state: Any) -> list[Action]:
    actions: list[Action] = []
    while (last := came_from[state]) is not None:
        state, action = last
        actions.append(action)
    return actions[::-1]
