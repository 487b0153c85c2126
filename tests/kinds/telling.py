"""A small language for telling a scenario in a test: `told(JUMPER).next().pick("post-it").again()`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.engine.moves import Again, SailOn
from game.kinds import kind_of
from game.kinds.chat.rules import CarryOn, Use
from game.kinds.choice.rules import Back, Next, Pick
from game.kinds.settings.rules import Finish, Put

if TYPE_CHECKING:
    from game.engine.moves import Action, Event


@dataclass(frozen=True)
class Told:
    """A scenario played so far. Every verb answers a new one."""

    scenario: Any
    state: Any
    events: tuple[Event, ...] = ()
    """What the last verb led to."""

    def do(self, action: Action) -> Told:
        led = kind_of(self.scenario).step(self.scenario, self.state, action)
        return Told(self.scenario, led.state, led.events)

    def next(self, times: int = 1) -> Told:
        return self if times == 0 else self.do(Next()).next(times - 1)

    def back(self) -> Told:
        return self.do(Back())

    def pick(self, option: str) -> Told:
        return self.do(Pick(option))

    def use(self, move: str) -> Told:
        return self.do(Use(move))

    def carry_on(self) -> Told:
        return self.do(CarryOn())

    def put(self, control: str, option: str) -> Told:
        return self.do(Put(control, option))

    def finish(self) -> Told:
        return self.do(Finish())

    def again(self) -> Told:
        return self.do(Again())

    def sail_on(self) -> Told:
        return self.do(SailOn())

    @property
    def offered(self) -> tuple[Action, ...]:
        return kind_of(self.scenario).offered(self.scenario, self.state)

    @property
    def finished(self) -> bool:
        return kind_of(self.scenario).finished(self.scenario, self.state)


def told(scenario: Any, seed: int = 0) -> Told:
    return Told(scenario, kind_of(scenario).start(scenario, seed))
