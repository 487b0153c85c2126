"""Made-up results, to look at every sheet without a child having played."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from game.engine.lesson import Asked, Choice
from game.kinds.plan.paper import paper
from game.kinds.plan.rules import State, broken
from game.paper.sheets.logbook import Row
from game.paper.sheets.report import Held
from game.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.engine.assessment import Reply
    from game.engine.checkup import Checkup, Replies
    from game.engine.level import Level
    from game.engine.scenario import Band, Guideline
    from game.kinds import AnyScenario
    from game.kinds.choice.model import Choice as Told
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


def replies(checkup: Checkup) -> Replies:
    """A check-up of two apps, of which some is set, some is not and some is not known."""
    said: tuple[Reply, ...] = ("not-set", "dont-know", "set")
    return {
        (kind, question.id): said[number % len(said)]
        for number, question in enumerate(checkup.questions)
        for kind in question.kinds[:2]
    }


def plans(level: Level[AnyScenario], band: Band) -> Iterator[tuple[Form, Paper]]:
    """The plans of an island as the crew would take them home: filled so that nothing is missed."""
    for scenario in level.telling(band):
        if scenario.kind == "plan":
            yield scenario.form, paper(scenario, State(cards=_good(scenario)))


def _good(scenario: Plan) -> tuple[str, ...]:
    ways = product(*(tuple(card.id for card in part.cards) for part in scenario.parts))
    return next(cards for cards in ways if not broken(scenario, cards))


def lesson(stories: Sequence[Told]) -> Held:
    """A class that voted twice on the first question of each of these stories."""
    asked = tuple(_asked(one, number) for number, one in enumerate(stories))
    return Held(asked, tr("a Tuesday in May"), 28)


def _asked(scenario: Told, number: int) -> Asked:
    story = scenario.steps[0]
    options = tuple(Choice(tr(one.text), one.course, tr(one.because)) for one in story.options)
    first = tuple((11, 3, 9, 5)[(place + number) % 4] for place in range(len(options)))
    second = tuple((4, 2, 19, 3)[(place + number) % 4] for place in range(len(options)))
    return Asked(tr(scenario.title), tr(story.ask), options, first, second)
