"""The table at which all players of a scenario sit: what may be done, what comes of it, and how the screen shows it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from game.bots.marks import Mark, worth
from game.bots.sight import choosable, glances, pressable
from game.engine.answers import best
from game.engine.moves import Again, Answered, SailOn
from game.kinds import kind_of
from game.kinds.chat.rules import CarryOn
from game.kinds.choice.rules import Back, Next
from game.kinds.kind import Sight
from game.kinds.working import Earlier, Listen

if TYPE_CHECKING:
    from game.bots.sight import Choosable
    from game.engine.moves import Action, Glance, Step
    from game.engine.scenario import Course
    from game.kinds import AnyScenario

    Ahead = dict[Action, Step[Any]]
    """Everything that may be done now, and what comes of it."""
    Looks = tuple[tuple[str, str], ...]

ONWARD = (Next, Listen, CarryOn, SailOn)
BACKWARD = (Back, Earlier, Again)


@dataclass(slots=True)
class Table:
    """One scenario under one seed. What one player has seen need not be drawn up for the next."""

    scenario: AnyScenario
    seed: int
    led: dict[Any, Ahead] = field(default_factory=dict)
    """May be shared by tables of the same scenario: the seed changes what is shown, not what comes of it."""
    bests: dict[str, Course] = field(default_factory=dict)
    """The best course of each step of a work, as far as it was asked for; shared like `led`."""
    shown: dict[tuple[Any, Looks], tuple[list[Choosable], list[Glance]]] = field(default_factory=dict)

    def start(self) -> Any:
        return kind_of(self.scenario).start(self.scenario, self.seed)

    def ahead(self, state: Any) -> Ahead:
        if state not in self.led:
            kind = kind_of(self.scenario)
            offered = kind.offered(self.scenario, state)
            self.led[state] = {action: kind.step(self.scenario, state, action) for action in offered}
        return self.led[state]

    def best(self, step: str, finishing: Any) -> Course:
        """How well a step could have sailed when a work was finished here.

        Each part may have an answer of its own, and the best for it may be less than great: all are tried in every way.
        """
        if step not in self.bests:
            for step_there in (led for state in self._near(finishing) for led in self.ahead(state).values()):
                for one in answers(step_there):
                    self.bests[one.step] = best((one.course, self.bests.get(one.step, one.course)))
        return self.bests[step]

    def marked(self, finishing: Any, action: Action) -> list[Mark]:
        """What finishing a work here is worth, answer by answer."""
        ends = answers(self.ahead(finishing)[action])
        whole: Course = "great-course"
        bests = [whole if len(ends) == 1 else self.best(event.step, finishing) for event in ends]
        return [
            Mark(event.step, event.option, worth(event.course, could), asked=False)
            for event, could in zip(ends, bests, strict=True)
        ]

    def _near(self, finishing: Any) -> list[Any]:
        """The states two steps around: one part is taken out and put elsewhere."""
        found = [finishing]
        for _ in range(2):
            ways = [way for state in found for way in self.ahead(state).items() if not isinstance(way[0], ONWARD)]
            found = list(dict.fromkeys([*found, *(step.state for _, step in ways if not answers(step))]))
        return found

    def look(self, state: Any, looks: Looks) -> tuple[list[Choosable], list[Glance]]:
        """What can be pressed on the screen, and what can be opened there."""
        if (state, looks) not in self.shown:
            shown = kind_of(self.scenario).view(self.scenario, state, Sight(looks, None, self.seed))
            nodes = pressable(shown)
            self.shown[state, looks] = choosable(nodes, self.ahead(state)), glances(nodes)
        return self.shown[state, looks]


def answers(step: Step[Any]) -> list[Answered]:
    return [event for event in step.events if isinstance(event, Answered)]
