"""A scenario played from its first line to its end by somebody with a habit."""

from __future__ import annotations

from statistics import fmean
from typing import TYPE_CHECKING, Any

from game.bots.marks import Mark, worth
from game.bots.table import BACKWARD, ONWARD, answers
from game.engine.answers import best
from game.engine.chance import numbers

if TYPE_CHECKING:
    from game.bots.habits import Habit
    from game.bots.sight import Choosable
    from game.bots.table import Ahead, Table
    from game.engine.moves import Action, Glance

PATIENCE = 80
"""Presses after which a bot lets it be."""


class Player:
    """One player at one table. Answers by habit, and works by habit, too: each part once, then done."""

    def __init__(self, table: Table, habit: Habit) -> None:
        self.table, self.habit = table, habit
        self.state: Any = table.start()
        self.met = {self.state}
        self.looks: dict[str, str] = {}
        self.opened: set[Glance] = set()
        self.settled: set[tuple[Any, ...]] = set()
        self.marks: dict[str, Mark] = {}
        """The first answer to each step; what is tried later was learned from the feedback."""
        self.had_a_say = False
        """Was there ever something more to its taste than the rest? If not, it played as chance would."""
        self._chance = numbers(f"{table.scenario.id}/{habit.name}/{table.seed}")

    def play(self) -> list[Mark]:
        for _ in range(PATIENCE):
            ahead = self.table.ahead(self.state)
            if not ahead:
                break
            self._turn(ahead)
        return list(self.marks.values())

    def _turn(self, ahead: Ahead) -> None:
        asked = [action for action, step in ahead.items() if answers(step)]
        first = next(iter(ahead))
        if len(asked) > 1:
            self._answer(ahead, asked)
        elif isinstance(first, ONWARD) and not asked:
            self._press(first)
        else:
            self._work(ahead, asked)

    def _answer(self, ahead: Ahead, asked: list[Action]) -> None:
        """A question: what is liked best is pressed. Where several are liked alike, the mark is their mean."""
        options = [one for one in self._seen() if one.action in asked]
        if not options and self._opened_a_door():
            return
        liked = self.liked(options, ahead)
        courses = [answers(ahead[one.action])[0].course for one in options]
        pressed = self._one_of(liked)
        marked = fmean(worth(answers(ahead[one.action])[0].course, best(courses)) for one in liked)
        step = answers(ahead[pressed.action])[0].step
        self.marks.setdefault(step, Mark(step, pressed.label, marked, asked=True))
        self._press(pressed.action)

    def liked(self, options: list[Choosable], ahead: Ahead) -> list[Choosable]:  # noqa: ARG002 - who looks ahead needs it
        places = self.habit.taste([one.label for one in options])
        self.had_a_say |= len(places) < len(options)
        return [options[place] for place in places]

    def _work(self, ahead: Ahead, asked: list[Action]) -> None:
        """Something is put together: one part after the other, then that's it."""
        open_ways = [one for one in self._seen() if self._is_open(one, ahead, asked)]
        if open_ways:
            part = [one for one in open_ways if one.matter == open_ways[0].matter]
            chosen = self._one_of(self.liked(part, ahead))
            self.settled.add(chosen.matter)
            if chosen.offered:
                self._press(chosen.action)
        elif self._opened_a_door():
            return
        elif asked:
            self._finish(asked[0])
        else:
            self._press(self._somewhere_new(ahead))

    def _is_open(self, way: Choosable, ahead: Ahead, asked: list[Action]) -> bool:
        if way.action in asked or isinstance(way.action, BACKWARD) or way.matter in self.settled:
            return False
        return not way.offered or ahead[way.action].state not in self.met

    def _finish(self, action: Action) -> None:
        """What was put together is looked at, part by part where there is an answer for each."""
        for mark in self.table.marked(self.state, action):
            self.marks.setdefault(mark.step, mark)
        self._press(action)

    def _somewhere_new(self, ahead: Ahead) -> Action:
        new = [action for action, step in ahead.items() if step.state not in self.met] or list(ahead)
        return new[next(self._chance) % len(new)]

    def _opened_a_door(self) -> bool:
        door = next((one for one in self._doors() if one not in self.opened), None)
        if door is not None:
            self.opened.add(door)
            self.looks[door.what] = door.at
        return door is not None

    def _seen(self) -> list[Choosable]:
        return self.table.look(self.state, tuple(self.looks.items()))[0]

    def _doors(self) -> list[Glance]:
        return self.table.look(self.state, tuple(self.looks.items()))[1]

    def _one_of(self, liked: list[Choosable]) -> Choosable:
        return liked[next(self._chance) % len(liked)]

    def _press(self, action: Action) -> None:
        self.state = self.table.ahead(self.state)[action].state
        self.met.add(self.state)
