"""How a ripple goes on: a guess, an hour, a day, deleting now or then, guess and truth side by side, and the mending.

Where the post has come to at each moment is in `spread.py`; a state only says which telling it is, and which moment.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from game.engine.answers import answer
from game.engine.chance import draw
from game.engine.moves import Action, Sounded, Step
from game.engine.wording import wording
from game.errors import IllegalAction
from game.kinds.working import Working, begun, shared, stepped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.kinds.ripple.model import Mend, Ripple

TELLINGS = 4
"""So many seas are drawn for a scenario: whoever plays again meets the next."""

Moment = Literal["guess", "posted", "hour", "day", "deleted", "compared", "mending"]


@dataclass(frozen=True, slots=True)
class State(Working):
    """Which moment it is, and what the player has done so far."""

    telling: int = 0
    moment: Moment = "guess"
    """Holds while the phase is "working"; after that it stays at "mending"."""
    guess: int = 0
    early: bool = False
    """Deleted after an hour, before the day was over."""
    mend: str = ""
    """The id of the way that was tried last."""
    tried: tuple[str, ...] = ()
    """Ids of all ways that were tried, sorted: their order makes no difference."""


@dataclass(frozen=True, slots=True)
class Guess(Action):
    """How many will see it: kept to be looked back at, never marked."""

    people: int


@dataclass(frozen=True, slots=True)
class Wait(Action):
    """See how far it has gone some time later."""


@dataclass(frozen=True, slots=True)
class Delete(Action):
    """Take the post away: it travels no further, and whoever kept a copy still has it."""


@dataclass(frozen=True, slots=True)
class Replay(Action):
    """Watch the same ripple again, from the posting on."""


@dataclass(frozen=True, slots=True)
class Onward(Action):
    """On to the comparison, and from there to the mending."""


@dataclass(frozen=True, slots=True)
class TryMend(Action):
    """Try one of the ways to mend it."""

    mend: str


def start(scenario: Ripple, seed: int) -> State:
    return begun(State(telling=draw(scenario.id, seed, TELLINGS)), scenario.lines)


def finished(scenario: Ripple, state: State) -> bool:  # noqa: ARG001 - the contract of a kind
    return state.phase == "over"


def offered(scenario: Ripple, state: State) -> tuple[Action, ...]:
    if state.phase != "working":
        return shared(state)
    match state.moment:
        case "guess":
            return tuple(Guess(people) for people in scenario.guesses)
        case "posted":
            return (Wait(),)
        case "hour":
            return Wait(), Delete()
        case "day":
            return Delete(), Replay()
        case "deleted" | "compared":
            return Onward(), Replay()
        case "mending":
            return tuple(TryMend(mend.id) for mend in scenario.mends)


def step(scenario: Ripple, state: State, action: Action) -> Step[State]:
    if state.phase != "working":
        return Step(stepped(state, action, scenario.lines))
    if action not in offered(scenario, state):
        raise IllegalAction(f"{action} is not offered in {state}.")
    match action:
        case Guess(people):
            return Step(replace(state, moment="posted", guess=people), (Sounded("ring"),))
        case Wait():
            return Step(replace(state, moment="hour" if state.moment == "posted" else "day"), (Sounded("ring"),))
        case Delete():
            return Step(replace(state, moment="deleted", early=state.moment == "hour"), (Sounded("beam-off"),))
        case Replay():
            return Step(replace(state, moment="posted", early=False), (Sounded("ring"),))
        case TryMend(name):
            tried = tuple(sorted({*state.tried, name}))
            done = replace(state, phase="feedback", mend=name, tried=tried)
            courses = (mend.course for mend in scenario.mends)
            return Step(done, answer("mend", name, mend_of(scenario, name).course, courses))
        case _:
            return Step(replace(state, moment="compared" if state.moment == "deleted" else "mending"))


def texts(scenario: Ripple) -> Iterator[str]:
    return wording(scenario)


def mend_of(scenario: Ripple, name: str) -> Mend:
    """A way to mend it by its id."""
    return next(mend for mend in scenario.mends if mend.id == name)
