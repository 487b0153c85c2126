"""The sentence under the page: what has just changed and for whom, a hint, or where to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.kinds.settings.names import audience_name
from game.kinds.settings.rules import Put, all_met, leaks
from game.nodes import Button, Icon, Node, Plate, Row, Text
from game.words import fill, tr

if TYPE_CHECKING:
    from game.kinds.kind import Sight
    from game.kinds.settings.model import SettingsLab
    from game.kinds.settings.rules import Change, State
    from game.nodes.leaves import Style


def foot(scenario: SettingsLab, state: State, sight: Sight, moved: tuple[Change, ...]) -> Node:
    """What has just changed, with undo; or the hint that was asked for; or where to begin."""
    if sight.at("hint") and not moved:
        return _plate("compass", _hint(scenario, state))
    if moved:
        return _plate("eye" if moved[0][2] else "eye-off", _told(scenario, moved), _undo(scenario, state, sight))
    if all_met(scenario, state.values):
        return _plate("check", tr("Everyone sees what they should. Press Done, or try other ways."))
    return _plate("eye", tr("Try a setting, watch its beam. Press a face to see with its eyes."))


def _hint(scenario: SettingsLab, state: State) -> str:
    goal = next(iter(leaks(scenario, state.values)), None)
    return tr(goal.hint) if goal is not None else tr("Everything is as it should be. Press Done.")


def _undo(scenario: SettingsLab, state: State, sight: Sight) -> Button:
    """Puts the first control that has been moved back to where it stood."""
    stood = zip(scenario.controls, sight.before.values, state.values, strict=True)
    control, was = next((control, was) for control, was, now in stood if was != now)
    return Button(tr("Undo"), Put(control.id, was), "quiet", "undo", id="undo")


def _plate(icon: str, words: str, undo: Button | None = None) -> Node:
    style: Style = "small" if len(words) <= 58 else "tiny"
    line: tuple[Node, ...] = (Icon(icon, 44), Text(words, style, bold=True))
    if undo is not None:
        line = (*line, undo)
    return Plate(Row(line, gap=16, grow=(1,)), "lamp", None, 7, 24, id="foot")


def _told(scenario: SettingsLab, moved: tuple[Change, ...]) -> str:
    """One sentence for what has changed: the farthest audience of the first item tells most."""
    first, _, now = moved[0]
    people = [who for item, who, lit in moved if item == first and lit == now and who != "company"]
    if not people:
        words = tr("The company knows “{item}” now.") if now else tr("The company no longer knows “{item}”.")
    elif len(people) == len([one for one in scenario.audiences if one != "company"]):
        words = tr("Everyone can see “{item}” now.") if now else tr("Nobody else can see “{item}” now.")
    elif len(people) == 1:
        words = tr("{people}: sees “{item}” now.") if now else tr("{people}: can't see “{item}” now.")
    elif now:
        words = tr("As far as {people}: they see “{item}” now.")
    else:
        words = tr("From {people} on: “{item}” is dark now.")
    far = audience_name(people[-1] if now else people[0]) if people else ""
    return fill(words, people=far, item=tr(first.label))
