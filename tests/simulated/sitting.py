"""A real scenario answered by somebody who knows, or does not know, what it is about."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from game.bots.careful import way_to_the_best
from game.bots.table import BACKWARD, ONWARD, Table, answers
from game.engine.answers import best
from game.kinds import kind_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.bots.table import Ahead
    from game.engine.moves import Action
    from game.engine.scenario import Course
    from game.kinds import AnyScenario

PATIENCE = 60
"""Presses after which it is left; no bank item and no story takes so many."""
RUMMAGE = 12
"""Presses by which somebody who does not know puts things somewhere."""


@dataclass(frozen=True, slots=True)
class Said:
    """A first answer, and the best there was."""

    step: str
    course: Course
    best: Course


@dataclass(slots=True)
class Seat:
    """One scenario, open for everybody: what one has thought through, the next need not."""

    scenario: AnyScenario
    table: Table = field(init=False)
    ways: dict[Any, list[Action]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.table = Table(self.scenario, 0)

    def sit(self, knows: Callable[[], bool], tempted: bool, chance: Iterator[int]) -> list[Said]:
        """Play it to its end; `knows` is asked for each answer. Who is tempted never hits the best by luck."""
        return _Sitting(self, knows, tempted, chance).play()

    def best_way(self, state: Any) -> list[Action]:
        if state not in self.ways:
            self.ways[state] = way_to_the_best(self.table, state)
        return self.ways[state]


@dataclass(slots=True)
class _Sitting:
    seat: Seat
    knows: Callable[[], bool]
    tempted: bool
    chance: Iterator[int]
    state: Any = None
    said: dict[str, Said] = field(default_factory=dict)

    def play(self) -> list[Said]:
        self.state = self.seat.table.start()
        scenario = self.seat.scenario
        for _ in range(PATIENCE):
            if kind_of(scenario).finished(scenario, self.state):
                break
            self._turn(self.seat.table.ahead(self.state))
        return list(self.said.values())

    def _turn(self, ahead: Ahead) -> None:
        asked = [action for action, step in ahead.items() if answers(step)]
        first = next(iter(ahead))
        if len(asked) > 1:
            self._answer(ahead, asked)
        elif isinstance(first, ONWARD) and not asked:
            self._press(first)
        else:
            self._work()

    def _answer(self, ahead: Ahead, asked: list[Action]) -> None:
        could = best(answers(ahead[action])[0].course for action in asked)
        good = [action for action in asked if answers(ahead[action])[0].course == could]
        wrong = [action for action in asked if action not in good]
        liked = good if self.knows() else wrong if self.tempted and wrong else asked
        self._press(liked[next(self.chance) % len(liked)], could)

    def _work(self) -> None:
        """Something is put together: in the best way, or anyhow."""
        if self.knows():
            for action in self.seat.best_way(self.state):
                self._press(action)
            return
        for presses in range(PATIENCE):
            ahead = self.seat.table.ahead(self.state)
            done = [action for action, step in ahead.items() if answers(step)]
            moves = [one for one in ahead if one not in done and not isinstance(one, BACKWARD)]
            if done and (presses >= RUMMAGE or not moves):
                break
            self._press(moves[next(self.chance) % len(moves)])
        for action in done[:1] or self.seat.best_way(self.state):
            self._press(action)

    def _press(self, action: Action, could: Course | None = None) -> None:
        table = self.seat.table
        step = table.ahead(self.state)[action]
        ends = answers(step)
        for one in ends:
            top = could or ("great-course" if len(ends) == 1 else table.best(one.step, self.state))
            self.said.setdefault(one.step, Said(one.step, one.course, top))
        self.state = step.state
