"""Settings labs: every name fits what it is asked to do, and the goals can be reached but are not yet."""

from __future__ import annotations

from itertools import product
from math import prod
from typing import TYPE_CHECKING

from game.content.problems import Finding, Path, guess, one_of
from game.kinds.settings.catalogue import ACTS
from game.kinds.settings.model import SettingsLab
from game.kinds.settings.rules import all_met
from game.kinds.settings.visibility import REACHES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.kinds import AnyScenario
    from game.kinds.settings.catalogue import Act
    from game.kinds.settings.model import Control

MOST_WAYS = 2_400
"""Few enough that a walk, which meets each way twice, at work and looked at, has under 5,000 states."""


def named_controls(scenario: AnyScenario, at: Path) -> Iterator[Finding]:
    """What items ask of controls, these do; and goals speak of items and audiences that are there."""
    if not isinstance(scenario, SettingsLab):
        return
    acts: dict[str, Act] = {control.id: ACTS[control.setting] for control in scenario.controls}
    for i, item in enumerate(scenario.items):
        here = (*at, "items", i)
        if item.audience:
            yield from _fits(item.audience, "audience", acts, (*here, "audience"))
        for n, name in enumerate(item.needs):
            yield from _fits(name, "switch", acts, (*here, "needs", n))
        if item.company_needs:
            yield from _fits(item.company_needs, "company", acts, (*here, "company_needs"))
    items = [item.id for item in scenario.items]
    for g, goal in enumerate(scenario.goals):
        here = (*at, "goals", g)
        if goal.item not in items:
            yield Finding((*here, "item"), "broken-link", f"there is no item '{goal.item}'", guess(goal.item, items))
        if not goal.sees and not goal.hidden_from:
            yield Finding(here, "empty-goal", "this goal asks for nothing", "write 'sees' or 'hidden_from'")
        for key, named in (("sees", goal.sees), ("hidden_from", goal.hidden_from)):
            for n, audience in enumerate(named):
                if audience not in scenario.audiences:
                    sentence = f"'{audience}' is not among this lab's audiences"
                    yield Finding((*here, key, n), "broken-link", sentence, "add it to 'audiences'")


def control_options(scenario: AnyScenario, at: Path) -> Iterator[Finding]:
    """An audience reaches from near to far; everything else is off or on."""
    if not isinstance(scenario, SettingsLab):
        return
    for c, control in enumerate(scenario.controls):
        here = (*at, "controls", c)
        yield from _options(control, here)
        if control.value not in control.options:
            sentence = f"'{control.value}' is not one of this control's options"
            yield Finding((*here, "value"), "unknown-value", sentence, guess(control.value, control.options))


def solvable(scenario: AnyScenario, at: Path) -> Iterator[Finding]:
    """Tried out in every way the page can stand, as soon as the rest of it is sound."""
    if not isinstance(scenario, SettingsLab) or not _sound(scenario, at):
        return
    ways = prod(len(control.options) for control in scenario.controls)
    if ways > MOST_WAYS:
        sentence = f"this page can stand in {ways:,} ways, and at most {MOST_WAYS:,} can be tried"
        yield Finding((*at, "controls"), "too-many-ways", sentence, "give most settings two options")
    elif all_met(scenario, tuple(control.value for control in scenario.controls)):
        yield Finding(
            (*at, "goals"),
            "already-solved",
            "all goals are reached before anything is done",
            "let the app start looser",
        )
    elif not any(all_met(scenario, values) for values in product(*(control.options for control in scenario.controls))):
        yield Finding((*at, "goals"), "no-solution", "no way to set this page reaches all goals")


def _sound(lab: SettingsLab, at: Path) -> bool:
    whole = lab.controls and lab.goals
    return bool(whole) and not any(True for rule in (named_controls, control_options) for _ in rule(lab, at))


def _fits(name: str, act: Act, acts: dict[str, Act], at: Path) -> Iterator[Finding]:
    if name not in acts:
        fitting = [control for control in acts if acts[control] == act]
        yield Finding(at, "broken-link", f"there is no control '{name}'", guess(name, fitting or acts))
    elif acts[name] != act:
        fitting = [control for control in acts if acts[control] == act]
        need = f"a setting that acts as '{act}' belongs here, and '{name}' acts as '{acts[name]}'"
        yield Finding(at, "wrong-setting", need, f"one of these would: {one_of(fitting)}" if fitting else "")


def _options(control: Control, at: Path) -> Iterator[Finding]:
    options = list(control.options)
    if ACTS[control.setting] != "audience":
        if options != ["off", "on"]:
            sentence = f"'{control.setting}' is either off or on"
            yield Finding((*at, "options"), "wrong-options", sentence, "write 'options: [off, on]'")
        return
    unknown = [name for name in options if name not in REACHES]
    if unknown:
        sentence = f"'{unknown[0]}' is not one of {one_of(REACHES)}"
        yield Finding((*at, "options"), "wrong-options", sentence, guess(unknown[0], REACHES))
    elif len(options) < 2 or options != [name for name in REACHES if name in options]:
        sentence = "an audience has at least two options, each once, from near to far"
        yield Finding((*at, "options"), "wrong-options", sentence, f"the order is {', '.join(REACHES)}")
