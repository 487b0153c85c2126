"""Through somebody's eyes: the profile as one audience sees it now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.moves import Glance
from game.kinds.settings.names import audience_name, face_of
from game.kinds.settings.visibility import sees
from game.nodes import Button, Column, Face, Grid, Icon, Node, Plate, Row, Text
from game.words import fill, tr

if TYPE_CHECKING:
    from game.kinds.settings.model import Audience, Item, SettingsLab
    from game.kinds.settings.rules import State


def eyes(scenario: SettingsLab, state: State, looking: str) -> Node:
    """What an audience sees, then what it does not see, and the way back to the page."""
    audience = next(one for one in scenario.audiences if one == looking)
    seen = [item for item in scenario.items if sees(scenario, state.values, audience, item)]
    hidden = [item for item in scenario.items if item not in seen]
    cells = (*(_seen(item) for item in seen), *(_hidden(item) for item in hidden))
    back = Button(
        tr("Back to the settings"), Glance("eyes", ""), "main", "settings-gear", id="close-eyes", key="escape"
    )
    head = _head(scenario, audience, len(seen))
    return Column((head, *_note(scenario, audience), Grid(cells, 3, 14, 380), back), gap=22, align="fill")


def _head(scenario: SettingsLab, audience: Audience, count: int) -> Node:
    people = audience_name(audience)
    words = fill(tr("{people} can see {count} of {all}"), people=people, count=count, all=len(scenario.items))
    return Row((Face(face_of(scenario, audience), "happy", 110), Text(words, "h2")), gap=24, grow=(1,))


def _note(scenario: SettingsLab, audience: Audience) -> tuple[Node, ...]:
    """Who runs the app is no audience like the others, and is told apart."""
    if audience != "company":
        return ()
    note = tr("{app} runs the app. Settings choose among people; most of them don't hide things from {app}.")
    return (Text(fill(note, app=scenario.app), "small"),)


def _seen(item: Item) -> Node:
    words = Column((Text(tr(item.label), "small", bold=True), Text(f"“{tr(item.reads)}”", "small")), gap=0)
    return Plate(Row((Icon(item.icon, 48), words), gap=16, grow=(1,)), "sun", None, 14, 20)


def _hidden(item: Item) -> Node:
    words = Text(tr(item.label), "small", "soft")
    return Plate(Row((Icon("eye-off", 44, "soft"), words), gap=16, grow=(1,)), "well", None, 14, 20)
