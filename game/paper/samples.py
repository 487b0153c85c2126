"""Made-up results, to look at every sheet without a child having played."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from game.kinds.plan.paper import paper
from game.kinds.plan.rules import State, broken
from game.paper.sheets.logbook import Row
from game.paper.sheets.settings_plan import Step
from game.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.level import Level
    from game.engine.scenario import Band, Guideline
    from game.kinds import AnyScenario
    from game.kinds.plan.model import Form, Plan
    from game.kinds.plan.paper import Paper

LEARNT: tuple[Guideline, ...] = (
    "control", "settings", "details", "think-first", "no-unsay", "comfort", "keep-and-tell", "who-is-it", "meeting",
    "every-device", "talk",
)  # fmt: skip

ROWS = (
    Row("control", "a-bit", "getting-there"),
    Row("settings", "sure", "starting-out"),
    Row("details", "sure", "sailing-well"),
    Row("think-first", "a-bit", "sailing-well"),
    Row("no-unsay", "a-bit", "getting-there"),
    Row("comfort", "unsure", "getting-there"),
    Row("keep-and-tell", "unsure", "sailing-well"),
    Row("who-is-it", "sure", "getting-there"),
    Row("meeting", "", "sailing-well"),
    Row("every-device", "unsure", "starting-out"),
    Row("talk", "sure", None),
)


def steps() -> tuple[Step, ...]:
    """Five steps of a settings plan, with long and short words."""
    return (
        Step(tr("Make my account private"), tr("I choose who comes in."), tr("Settings, Privacy, Private account")),
        Step(
            tr("Only people I know can message me"),
            tr("Fewer surprise messages, and none from someone who only found my name."),
            tr("Settings, Privacy, Messages, Who can write to me"),
        ),
        Step(
            tr("Turn off my place on the map"), tr("Nobody needs to see where I am now."), tr("Map, Settings, My place")
        ),
        Step(
            tr("Take the place out of my photos"),
            tr("The photo can carry hidden map points."),
            tr("the device’s own settings, Camera, Place"),
        ),
        Step(tr("Find out where block and report are"), tr("Blocking is allowed. No reason needed."), ""),
    )


def plans(level: Level[AnyScenario], band: Band) -> Iterator[tuple[Form, Paper]]:
    """The plans of an island as the crew would take them home: filled so that nothing is missed."""
    for scenario in level.telling(band):
        if scenario.kind == "plan":
            yield scenario.form, paper(scenario, State(cards=_good(scenario)))


def _good(scenario: Plan) -> tuple[str, ...]:
    ways = product(*(tuple(card.id for card in part.cards) for part in scenario.parts))
    return next(cards for cards in ways if not broken(scenario, cards))
