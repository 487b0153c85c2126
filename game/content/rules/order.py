"""Orders: few enough tasks, rules that name them, and at least one order that is good and one that is not."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

from game.content.problems import Finding, Path, guess
from game.content.rules.counts import between, longest
from game.kinds.order.rules import broken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.kinds.order.model import Order


def findings(scenario: Order, at: Path) -> Iterator[Finding]:
    young = scenario.band == "6-8"
    yield from longest(scenario.ask, 160 if young else 280, (*at, "ask"))
    yield from between(len(scenario.lines), 0, 3, "lines", at)
    yield from between(len(scenario.tasks), 3, 3 if young else 5, "tasks", at)
    for t, task in enumerate(scenario.tasks):
        yield from longest(task.text, 40, (*at, "tasks", t, "text"))
    names = [task.id for task in scenario.tasks]
    wrong = list(_unknown(scenario, names, at))
    yield from wrong
    if not wrong and len(names) == len(set(names)) <= 5:
        yield from _orders(scenario, at)


def _unknown(scenario: Order, names: list[str], at: Path) -> Iterator[Finding]:
    for r, rule in enumerate(scenario.rules):
        for key, name in (("first", rule.first), ("then", rule.then)):
            if name not in names:
                yield Finding((*at, "rules", r, key), "broken-link", f"there is no task '{name}'", guess(name, names))


def _orders(scenario: Order, at: Path) -> Iterator[Finding]:
    if broken(scenario, tuple(task.id for task in scenario.tasks)):
        hint = "write the tasks down in a good order; the child meets them in another"
        yield Finding((*at, "tasks"), "no-solution", "as written, the tasks break one of the rules", hint)
    elif not any(broken(scenario, one) for one in permutations(task.id for task in scenario.tasks)):
        yield Finding((*at, "rules"), "already-solved", "every order is good, so there is nothing to find out")
