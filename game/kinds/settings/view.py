"""How a settings lab looks, from what the owner wants to what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.moves import Again, Glance, SailOn
from game.engine.scenario import Outcome
from game.kinds import parts
from game.kinds.kind import Shown
from game.kinds.settings.eyes import eyes
from game.kinds.settings.page import lab
from game.kinds.settings.rules import leaks, phase
from game.nodes import Button, Column, Icon, Node, Pinned, Plate, Row, Stage, Text
from game.words import fill, tr

if TYPE_CHECKING:
    from game.engine.scenario import Mood
    from game.kinds.kind import Sight
    from game.kinds.settings.model import SettingsLab
    from game.kinds.settings.rules import State


def sign() -> tuple[str, str]:
    """What this kind is called, and its icon."""
    return tr("Settings lab"), "settings-gear"


def view(scenario: SettingsLab, state: State, sight: Sight) -> Shown:
    match phase(scenario, state):
        case "working" if not sight.at("begun") and sight.before is None:
            return Shown(_opening(scenario))
        case "working":
            looking = sight.at("eyes")
            dialog = eyes(scenario, state, looking) if looking else None
            return Shown(lab(scenario, state, sight), dialog, calm=True)
        case "result":
            return Shown(_result(scenario, state))
        case _:
            thanks = _thanks(solved=state.solved)
            return Shown(_stage(scenario, "happy", thanks, parts.together(scenario)))


def _stage(scenario: SettingsLab, mood: Mood, says: str, panel: Node, limits: Node | None = None) -> Stage:
    """The owner speaks; what no setting can do stands where other stories show a device."""
    owner = scenario.owner
    bubble, figure = parts.bubble(owner, mood, says), parts.figure(owner, mood)
    return Stage(bubble, figure, limits, panel, exhibit_name=tr("What no setting can do"), id="stage")


def _opening(scenario: SettingsLab) -> Node:
    """What the owner wants, in the owner's own words, before the page is opened."""
    goals = tuple(
        Row((Icon("circle", 40, "sea"), Text(tr(goal.text))), gap=18, align="start", grow=(1,))
        for goal in scenario.goals
    )
    wants = fill(tr("{name} wants:"), name=parts.name(scenario.owner))
    plate = Plate(Column((Text(wants, "small", bold=True), *goals), gap=14), "paper", None, 30)
    begin = Button(tr("Open the settings"), Glance("begun", "yes"), "main", "settings-gear", wide=True, id="begin-lab")
    panel = Pinned(Column((parts.question(scenario.title), plate), gap=20), Row((begin,), grow=(0,)))
    return _stage(scenario, "talking", tr(scenario.wish), panel)


def _thanks(*, solved: bool) -> str:
    return tr("That's just how I meant it. Thank you!") if solved else tr("That's closer already. Thank you!")


def _result(scenario: SettingsLab, state: State) -> Node:
    solved = not leaks(scenario, state.values)
    panel = Pinned(parts.feedback(_outcome(scenario, state), "", None), parts.onward(scenario, SailOn(), Again()))
    return _stage(scenario, "happy" if solved else "thinking", _thanks(solved=solved), panel, _limits(scenario))


def _outcome(scenario: SettingsLab, state: State) -> Outcome:
    """What became of the owner's wishes, as an answer would be told in a story."""
    missed = leaks(scenario, state.values)
    if not missed:
        return Outcome(
            happens=scenario.solved, because=scenario.solved_because, next=scenario.next, course="great-course"
        )
    happens = " ".join(tr(goal.missed) for goal in missed)
    return Outcome(happens=happens, because=scenario.open_because, next=scenario.next, course="it-depends")


def _limits(scenario: SettingsLab) -> Node | None:
    if not scenario.limits:
        return None
    lines = tuple(Text(tr(limit), "small") for limit in scenario.limits)
    heading = Text(tr("What no setting can do"), "small", bold=True)
    return Plate(Column((heading, *lines), gap=8), "paper", None, 22, 24)
