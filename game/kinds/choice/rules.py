"""How a choice is played: lines are told, a question is asked, an answer is felt, and the story sails on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from game.engine.answers import answer
from game.engine.moves import Action, Again, SailOn, Step
from game.engine.wording import wording
from game.errors import IllegalAction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.scenario import Exhibit, Line
    from game.kinds.choice.model import Choice, Option, Story

Phase = Literal["telling", "asking", "feedback", "together", "over"]
"""Where in a step we are. While asking, the last line still stands beside the question."""


@dataclass(frozen=True, slots=True)
class State:
    """Where a player stands in the story."""

    step: str
    line: int = 0
    """Which line of the step is being told."""
    chosen: str = ""
    """The option whose feedback shows, and the last one of the story while it closes."""
    tried: tuple[str, ...] = ()
    """Options of this step that have been tried, in the order of the alphabet."""
    device: str = ""
    """Whose exhibit the device has shown since before `chosen`: "step" or "step/option"."""
    closing: bool = False
    over: bool = False


@dataclass(frozen=True, slots=True)
class Next(Action):
    """Hear the next line; after the last one of a step without a question, go on to the next step."""


@dataclass(frozen=True, slots=True)
class Back(Action):
    """Hear the line before once more."""


@dataclass(frozen=True, slots=True)
class Pick(Action):
    """Advise this option."""

    option: str


def start(scenario: Choice, seed: int) -> State:  # noqa: ARG001 - a choice has one telling; its order is the view's
    return _arrived(scenario.steps[0], "")


def finished(scenario: Choice, state: State) -> bool:  # noqa: ARG001 - the contract of a kind
    return state.over


def phase(scenario: Choice, state: State) -> Phase:
    if state.over:
        return "over"
    if state.closing:
        return "together"
    if state.chosen:
        return "feedback"
    story = story_at(scenario, state)
    return "asking" if story.options and state.line >= len(story.lines) - 1 else "telling"


def offered(scenario: Choice, state: State) -> tuple[Action, ...]:
    back = (Back(),) if state.line > 0 else ()
    match phase(scenario, state):
        case "telling":
            return Next(), *back
        case "asking":
            return *(Pick(option.id) for option in story_at(scenario, state).options), *back
        case "feedback":
            return SailOn(), Again()
        case "together":
            return (SailOn(),)
        case "over":
            return ()


def step(scenario: Choice, state: State, action: Action) -> Step[State]:
    if action not in offered(scenario, state):
        raise IllegalAction(f"{action} is not offered in {state}.")
    match action:
        case Next():
            return Step(_next(scenario, state))
        case Back():
            return Step(replace(state, line=state.line - 1))
        case Pick(option):
            return _pick(scenario, state, option)
        case Again():
            return Step(replace(state, chosen=""))
        case _:
            return Step(_sailed_on(scenario, state))


def texts(scenario: Choice) -> Iterator[str]:
    return wording(scenario)


def story_at(scenario: Choice, state: State) -> Story:
    """The step being told."""
    return next(story for story in scenario.steps if story.id == state.step)


def line_at(scenario: Choice, state: State) -> Line:
    """The line being told, or the last one while the question stands."""
    return story_at(scenario, state).lines[state.line]


def picked(scenario: Choice, state: State) -> Option | None:
    """The option whose feedback shows; while the story closes, the last one picked if its step had a question."""
    return next((option for option in story_at(scenario, state).options if option.id == state.chosen), None)


def exhibit(scenario: Choice, state: State) -> Exhibit | None:
    """What the device shows: an option's screen once it is picked, else what was there before."""
    option = picked(scenario, state)
    if option is not None and option.shows is not None:
        return option.shows
    source, _, tail = state.device.partition("/")
    story = next((story for story in scenario.steps if story.id == source), None)
    if story is None or not tail:
        return story.shows if story else None
    return next(option.shows for option in story.options if option.id == tail)


def _next(scenario: Choice, state: State) -> State:
    story = story_at(scenario, state)
    if state.line < len(story.lines) - 1:
        return replace(state, line=state.line + 1)
    return _led(scenario, state, story.then)


def _pick(scenario: Choice, state: State, chosen: str) -> Step[State]:
    options = story_at(scenario, state).options
    option = next(option for option in options if option.id == chosen)
    tried = tuple(sorted({*state.tried, chosen}))
    events = answer(state.step, chosen, option.course, (one.course for one in options))
    return Step(replace(state, chosen=chosen, tried=tried), events)


def _sailed_on(scenario: Choice, state: State) -> State:
    if state.closing:
        return replace(state, over=True)
    option = picked(scenario, state)
    return _led(scenario, state, option.then if option else "end")


def _led(scenario: Choice, state: State, then: str) -> State:
    if then == "end":
        return replace(state, closing=True, tried=())
    option = picked(scenario, state)
    device = f"{state.step}/{option.id}" if option is not None and option.shows is not None else state.device
    return _arrived(next(story for story in scenario.steps if story.id == then), device)


def _arrived(story: Story, device: str) -> State:
    return State(story.id, device=story.id if story.shows is not None else device)
