"""Most contact is fine: where all is danger, children learn fear, or which button to press."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any

from game.content.problems import Finding
from game.engine.scenario import Outcome
from game.kinds.settings.model import SettingsLab

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.kinds import AnyScenario


def fair(scenarios: Sequence[AnyScenario]) -> Iterator[Finding]:
    """A third of all that is met on an island is fine to do, or depends on something."""
    fine = sum(is_fine(scenario) for scenario in scenarios)
    if fine * 3 < len(scenarios):
        sentence = f"{fine} of {len(scenarios)} scenarios are fine to do or depend on something"
        yield Finding((), "few-fine", sentence, "a third should have an 'it-depends', or two great courses to choose")


def is_fine(scenario: AnyScenario) -> bool:
    """Has it an it-depends, a question with two good answers, or one where none is wary?

    A lab is fine when something is meant to be seen.
    """
    if isinstance(scenario, SettingsLab):
        return any(goal.sees for goal in scenario.goals)
    return any(
        "it-depends" in courses or courses.count("great-course") > 1 or set(courses) == {"ask-the-keeper"}
        for courses in ([outcome.course for outcome in group] for group in _groups(scenario))
    )


def _groups(part: Any) -> Iterator[tuple[Outcome, ...]]:
    """Outcomes that stand side by side: the options of a question, or one by itself."""
    if isinstance(part, Outcome):
        yield (part,)
    if isinstance(part, tuple):
        if part and all(isinstance(one, Outcome) for one in part):
            yield part
        for one in part:
            yield from _groups(one)
    elif is_dataclass(part):
        for field in fields(part):
            yield from _groups(getattr(part, field.name))
