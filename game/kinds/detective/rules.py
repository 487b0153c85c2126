"""How a detective works: claims are marked, what was found is heard, and one question is answered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from game.engine.answers import answer
from game.engine.moves import Action, Again, Answered, SailOn, Sounded, Step
from game.engine.wording import wording
from game.errors import IllegalAction
from game.kinds.detective.model import VERDICTS
from game.kinds.working import Finish, Working, begun, shared, stepped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.moves import Event
    from game.engine.scenario import Course
    from game.kinds.detective.model import Claim, Detective, Next, Verdict


@dataclass(frozen=True, slots=True)
class State(Working):
    """What has been marked and answered."""

    marks: tuple[str, ...] = ()
    """A verdict for each claim, in their order; empty where there is none yet. Let go once they were talked over."""
    at: Literal["claims", "findings", "question"] = "claims"
    """How far the work is."""
    tried: tuple[str, ...] = ()
    """Options whose outcome has been seen, in the order of the file."""
    picked: str = ""
    """The option whose outcome shows."""


@dataclass(frozen=True, slots=True)
class Mark(Action):
    """Say of a claim whether the cards fit it."""

    claim: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Pick(Action):
    """Answer the question with an option."""

    option: str


def start(scenario: Detective, seed: int) -> State:  # noqa: ARG001 - nothing is left to chance here
    return begun(State(marks=("",) * len(scenario.claims)), scenario.lines)


def finished(scenario: Detective, state: State) -> bool:  # noqa: ARG001 - the contract of a kind
    return state.phase == "over"


def offered(scenario: Detective, state: State) -> tuple[Action, ...]:
    if state.phase != "working":
        return shared(state)
    match state.at:
        case "claims":
            done = (Finish(),) if left(state) == 0 else ()
            return *_marks(scenario, state), *done
        case "findings":
            return (SailOn(),)
        case "question":
            return tuple(Pick(option.id) for option in scenario.options)


def step(scenario: Detective, state: State, action: Action) -> Step[State]:
    if action not in offered(scenario, state):
        raise IllegalAction(f"{action} is not offered in {state}.")
    match action:
        case Mark(claim, verdict):
            return Step(replace(state, marks=_marked(scenario, state, claim, verdict)), (Sounded("place"),))
        case Finish():
            return Step(replace(state, at="findings"), _findings(scenario, state))
        case SailOn() if state.phase == "working":
            return Step(replace(state, at="question", marks=()))
        case Pick(option):
            return _pick(scenario, state, option)
        case Again():
            return Step(replace(stepped(state, action, scenario.lines), picked=""))
        case _:
            return Step(stepped(state, action, scenario.lines))


def texts(scenario: Detective) -> Iterator[str]:
    return wording(scenario, ("verdict",))


def left(state: State) -> int:
    """How many claims wait for a mark."""
    return state.marks.count("")


def option_named(scenario: Detective, option: str) -> Next:
    return next(one for one in scenario.options if one.id == option)


def course_of(claim: Claim, verdict: str) -> Course:
    """How a mark sails. Doubt is an answer: where something can be known, it is still no wrong turn."""
    if verdict == claim.verdict:
        return "great-course"
    doubt: Verdict = "cannot-know"
    return "it-depends" if verdict == doubt else "tricky-waters"


def _marks(scenario: Detective, state: State) -> Iterator[Mark]:
    for claim, mark in zip(scenario.claims, state.marks, strict=True):
        for verdict in VERDICTS:
            if verdict != mark:
                yield Mark(claim.id, verdict)


def _marked(scenario: Detective, state: State, claim: str, verdict: str) -> tuple[str, ...]:
    stood = zip(scenario.claims, state.marks, strict=True)
    return tuple(verdict if one.id == claim else mark for one, mark in stood)


def _findings(scenario: Detective, state: State) -> tuple[Event, ...]:
    """Every mark is kept; one small bell for all of them, whatever they are."""
    marked = zip(scenario.claims, state.marks, strict=True)
    return *(Answered(claim.id, mark, course_of(claim, mark)) for claim, mark in marked), Sounded("clue")


def _pick(scenario: Detective, state: State, option: str) -> Step[State]:
    seen = {*state.tried, option}
    tried = tuple(one.id for one in scenario.options if one.id in seen)
    led = replace(state, phase="feedback", tried=tried, picked=option)
    courses = (one.course for one in scenario.options)
    return Step(led, answer("question", option, option_named(scenario, option).course, courses))
