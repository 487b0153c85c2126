"""The settings page at work: its tabs and controls, each with a lamp whose beam runs through the faces it reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.moves import Glance
from game.kinds import parts
from game.kinds.settings.catalogue import ACTS
from game.kinds.settings.foot import foot
from game.kinds.settings.names import OPTION_ICONS, audience_name, face_of, option_name
from game.kinds.settings.rules import Finish, Put, changes, met
from game.kinds.settings.visibility import sees
from game.nodes import (
    Beam,
    Button,
    Column,
    Face,
    Icon,
    Lab,
    LabRow,
    Node,
    Plate,
    Row,
    Segment,
    Segments,
    Text,
    Toggle,
)
from game.words import fill, tr

if TYPE_CHECKING:
    from game.kinds.kind import Sight
    from game.kinds.settings.model import Audience, Control, Goal, Item, SettingsLab
    from game.kinds.settings.rules import Change, State


def pages(scenario: SettingsLab) -> tuple[str, ...]:
    """The tabs of the app, in the order in which its settings name them."""
    return tuple(dict.fromkeys(control.page for control in scenario.controls))


def lab(scenario: SettingsLab, state: State, sight: Sight) -> Lab:
    """The page that is looked at, what its settings reach, and what the last of them has changed."""
    page = sight.at("page") or pages(scenario)[0]
    moved = changes(scenario, sight.before.values, state.values) if sight.before is not None else ()
    plain = bool(sight.at("plain"))
    audiences = scenario.audiences
    return Lab(
        scenario.app,
        fill(tr("{name}'s settings"), name=parts.name(scenario.owner)),
        tr(page),
        _goals(scenario, state),
        _tabs(scenario, page),
        tuple(_row(scenario, state, one, moved, plain=plain) for one in scenario.controls if one.page == page),
        tuple(_face_button(scenario, audience) for audience in audiences),
        "company" in audiences,
        tuple(_sum(scenario, state, audience) for audience in audiences),
        foot(scenario, state, sight, moved),
        _after(scenario, plain=plain),
        id="lab",
    )


def _goals(scenario: SettingsLab, state: State) -> Node:
    wants = Text(fill(tr("{name} wants:"), name=parts.name(scenario.owner)), "small", bold=True)
    chips = (_goal(goal, reached=met(scenario, state.values, goal)) for goal in scenario.goals)
    return Plate(Row((wants, *chips), gap=12, wraps=True), "paper", None, 7, 26)


def _goal(goal: Goal, *, reached: bool) -> Node:
    if reached:
        words = Row((Icon("check", 30, "great"), Text(tr(goal.text), "tiny", "great", bold=True)), gap=8)
        return Plate(words, "great", None, 5, 28, id=f"goal-{goal.id}")
    words = Row((Icon("circle", 30, "soft"), Text(tr(goal.text), "tiny", bold=True)), gap=8)
    return Plate(words, "open", None, 5, 28, id=f"goal-{goal.id}")


def _tabs(scenario: SettingsLab, page: str) -> tuple[Button, ...]:
    """One for each page; none where there is a single page."""
    tabs = pages(scenario)
    if len(tabs) == 1:
        return ()
    return tuple(
        Button(tr(tab), Glance("page", tab), "tab", chosen=tab == page, id=f"tab-{place}")
        for place, tab in enumerate(tabs)
    )


def _row(scenario: SettingsLab, state: State, control: Control, moved: tuple[Change, ...], *, plain: bool) -> LabRow:
    value = state.values[scenario.controls.index(control)]
    item = _lamp(scenario, control)
    beam = _beam(scenario, state, item, moved) if item is not None else None
    label = tr(control.plain if plain else control.label)
    icon = item.icon if item is not None else ""
    if ACTS[control.setting] == "audience":
        marked = beam is not None and any(beam.changed)
        return LabRow(_segments(control, value, label, icon, marked=marked), beam)
    return LabRow(_toggle(control, value, label, icon), beam, "" if beam is not None else tr(control.plain))


def _segments(control: Control, value: str, label: str, icon: str, *, marked: bool) -> Segments:
    segments = tuple(
        Segment(option_name(option), Put(control.id, option), option == value, OPTION_ICONS[option])
        for option in control.options
    )
    return Segments(label, segments, icon, marked=marked, id=f"control-{control.id}")


def _toggle(control: Control, value: str, label: str, icon: str) -> Toggle:
    """A switch; what it does to all items at once has a sign of its own."""
    sign = {"lock": "lock", "door": "people-plus", "company": "company"}.get(ACTS[control.setting], icon)
    other = "off" if value == "on" else "on"
    return Toggle(label, value == "on", Put(control.id, other), sign, id=f"control-{control.id}")


def _lamp(scenario: SettingsLab, control: Control) -> Item | None:
    """The item whose lamp stands beside a control: the first one that it alone speaks for."""
    for item in scenario.items:
        if item.audience == control.id:
            return item
    return next((item for item in scenario.items if control.id in (*item.needs, item.company_needs)), None)


def _beam(scenario: SettingsLab, state: State, item: Item, moved: tuple[Change, ...]) -> Beam:
    lit = tuple(sees(scenario, state.values, audience, item) for audience in scenario.audiences)
    changed = tuple(any(one == item and who == audience for one, who, _ in moved) for audience in scenario.audiences)
    seers = [audience_name(audience) for audience, on in zip(scenario.audiences, lit, strict=True) if on]
    spoken = (
        fill(tr("{item}. Seen by: {people}."), item=tr(item.label), people=", ".join(seers))
        if seers
        else fill(tr("{item}. Seen by nobody else."), item=tr(item.label))
    )
    faces = tuple(face_of(scenario, audience) for audience in scenario.audiences)
    return Beam(tr(item.label), item.icon, lit, changed, faces, spoken, id=f"beam-{item.id}")


def _face_button(scenario: SettingsLab, audience: Audience) -> Button:
    face = Column(
        (Face(face_of(scenario, audience), "happy", 78), Text(audience_name(audience), "tiny", "ink", centred=True)),
        gap=2,
        align="middle",
    )
    label = fill(tr("Look through the eyes of: {people}"), people=audience_name(audience))
    return Button(label, Glance("eyes", audience), "face", content=face, id=f"eyes-{audience}")


def _sum(scenario: SettingsLab, state: State, audience: Audience) -> str:
    count = sum(sees(scenario, state.values, audience, item) for item in scenario.items)
    return fill(tr("{count} of {all}"), count=count, all=len(scenario.items))


def _after(scenario: SettingsLab, *, plain: bool) -> Node:
    """Done, and what helps on the way; the youngest have plain words only, so they need no button for them."""
    done = Button(tr("Done"), Finish(), "chip", "tick", id="done")
    hint = Button(tr("Hint"), Glance("hint", "on"), "chip", "compass", id="hint")
    if scenario.band == "6-8":
        return Row((done, hint), gap=14, wraps=True)
    words = Button(tr("Plain words"), Glance("plain", "" if plain else "on"), "chip", "book", chosen=plain, id="plain")
    return Row((done, hint, words), gap=14, wraps=True)
