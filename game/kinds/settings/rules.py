"""How a settings lab is played: settings are put this way or that until everyone sees what the owner means them to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from game.engine.answers import answer
from game.engine.moves import Action, Again, SailOn, Sounded, Step
from game.engine.wording import wording
from game.errors import IllegalAction
from game.kinds.settings.visibility import lit, sees

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.moves import Event
    from game.kinds.settings.model import Audience, Goal, Item, SettingsLab
    from game.kinds.settings.visibility import Values

    Change = tuple[Item, Audience, bool]
    """An item that has appeared (true) or gone dark (false) for an audience."""

Phase = Literal["working", "result", "together", "over"]


@dataclass(frozen=True, slots=True)
class State:
    """How the settings stand."""

    values: tuple[str, ...] = ()
    """One for each control, in the order of the page; none once it no longer matters."""
    checked: bool = False
    """The player is done and the result shows."""
    closing: bool = False
    solved: bool = False
    """While closing: was every goal reached?"""
    over: bool = False


@dataclass(frozen=True, slots=True)
class Put(Action):
    """Set a control to one of its other options."""

    control: str
    option: str


@dataclass(frozen=True, slots=True)
class Finish(Action):
    """Say "done", whether or not every goal is reached."""


def start(scenario: SettingsLab, seed: int) -> State:  # noqa: ARG001 - nothing is left to chance here
    return State(tuple(control.value for control in scenario.controls))


def finished(scenario: SettingsLab, state: State) -> bool:  # noqa: ARG001 - the contract of a kind
    return state.over


def phase(scenario: SettingsLab, state: State) -> Phase:  # noqa: ARG001 - as in the other kinds
    if state.over:
        return "over"
    if state.closing:
        return "together"
    return "result" if state.checked else "working"


def offered(scenario: SettingsLab, state: State) -> tuple[Action, ...]:
    match phase(scenario, state):
        case "working":
            return *_puts(scenario, state), Finish()
        case "result":
            return SailOn(), Again()
        case "together":
            return (SailOn(),)
        case "over":
            return ()


def step(scenario: SettingsLab, state: State, action: Action) -> Step[State]:
    if action not in offered(scenario, state):
        raise IllegalAction(f"{action} is not offered in {state}.")
    match action:
        case Put(control, option):
            return _put(scenario, state, control, option)
        case Finish():
            return Step(replace(state, checked=True), _finish(scenario, state))
        case Again():
            return Step(replace(state, checked=False))
        case _:
            solved = all_met(scenario, state.values) if state.values else state.solved
            return Step(State(over=True) if state.closing else State(closing=True, solved=solved))


def texts(scenario: SettingsLab) -> Iterator[str]:
    return wording(
        scenario,
        names=(
            *("setting", "options", "value"),
            *("audience", "needs", "company_needs"),
            *("audiences", "item", "sees", "hidden_from"),
        ),
    )


def item_named(lab: SettingsLab, item: str) -> Item:
    return next(one for one in lab.items if one.id == item)


def met(lab: SettingsLab, values: Values, goal: Goal) -> bool:
    """Whether every audience that the goal names sees, or does not see, its item."""
    item = item_named(lab, goal.item)
    return all(sees(lab, values, audience, item) for audience in goal.sees) and not any(
        sees(lab, values, audience, item) for audience in goal.hidden_from
    )


def all_met(lab: SettingsLab, values: Values) -> bool:
    return all(met(lab, values, goal) for goal in lab.goals)


def leaks(lab: SettingsLab, values: Values) -> tuple[Goal, ...]:
    """The goals still open, too loose or too tight: each has the sentence of someone who notices."""
    return tuple(goal for goal in lab.goals if not met(lab, values, goal))


def changes(lab: SettingsLab, before: Values, values: Values) -> tuple[Change, ...]:
    """What has appeared or gone dark, and for whom: item by item, from near to far."""
    then, now = lit(lab, before), lit(lab, values)
    return tuple(
        (item, audience, (audience, item.id) in now)
        for item in lab.items
        for audience in lab.audiences
        if ((audience, item.id) in then) != ((audience, item.id) in now)
    )


def _puts(scenario: SettingsLab, state: State) -> Iterator[Put]:
    for control, value in zip(scenario.controls, state.values, strict=True):
        for option in control.options:
            if option != value:
                yield Put(control.id, option)


def _put(scenario: SettingsLab, state: State, control: str, option: str) -> Step[State]:
    values = tuple(
        option if one.id == control else value for one, value in zip(scenario.controls, state.values, strict=True)
    )
    moved = {now for _, _, now in changes(scenario, state.values, values)}
    cues = (("beam-on", True), ("beam-off", False))
    return Step(replace(state, values=values), tuple(Sounded(cue) for cue, now in cues if now in moved))


def _finish(scenario: SettingsLab, state: State) -> tuple[Event, ...]:
    if all_met(scenario, state.values):
        return answer("goals", "solved", "great-course")
    return answer("goals", "left-open", "it-depends")
