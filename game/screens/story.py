"""A scenario being told, at one moment: the rules and the view of its kind, and where the eyes are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from game.engine.moves import Answered, Sounded
from game.kinds import AnyScenario, kind_of
from game.kinds.kind import Shown, Sight
from game.screens.turn import Keep, Sound

if TYPE_CHECKING:
    from game.engine.assessment import Sure
    from game.engine.moves import Action, Event, Glance
    from game.screens.turn import Wish


@dataclass(frozen=True, slots=True)
class Story:
    """One telling."""

    scenario: AnyScenario
    seed: int
    """Chance for this telling: which one is met, in which order options stand."""
    state: Any
    """The kind's own state."""
    before: Any = None
    """The state before the last action."""
    glances: tuple[tuple[str, str], ...] = ()

    @property
    def finished(self) -> bool:
        return kind_of(self.scenario).finished(self.scenario, self.state)

    def shown(self) -> Shown:
        return kind_of(self.scenario).view(self.scenario, self.state, Sight(self.glances, self.before, self.seed))

    def offered(self) -> tuple[Action, ...]:
        return kind_of(self.scenario).offered(self.scenario, self.state)

    def looked(self, glance: Glance) -> Story:
        """The same moment, with the eyes elsewhere."""
        kept = tuple(pair for pair in self.glances if pair[0] != glance.what)
        looks = (*kept, (glance.what, glance.at)) if glance.at else kept
        return replace(self, glances=looks, before=self.before if glance.what == "eyes" else None)

    def done(self, action: Action) -> tuple[Story, tuple[Event, ...]]:
        """What an action that is offered leads to."""
        step = kind_of(self.scenario).step(self.scenario, self.state, action)
        looks = tuple(pair for pair in self.glances if pair[0] != "hint")
        return replace(self, state=step.state, before=self.state, glances=looks), step.events


def told(scenario: AnyScenario, seed: int) -> Story:
    """A scenario from its beginning."""
    return Story(scenario, seed, kind_of(scenario).start(scenario, seed))


def wished(island: str, scenario: AnyScenario, events: tuple[Event, ...], sure: Sure = "") -> tuple[Wish, ...]:
    """What is to be stored and heard of what has happened; a tap, where nothing else is."""
    wishes: list[Wish] = []
    for event in events:
        if isinstance(event, Answered):
            wishes.append(Keep(island, scenario, event, sure))
        elif isinstance(event, Sounded):
            wishes.append(Sound(event.cue))
    return tuple(wishes) or (Sound("tap"),)
