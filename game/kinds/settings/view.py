"""How a settings lab looks: every setting a lamp, whose beam runs through the faces it reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.moves import Again, Glance, SailOn
from game.engine.scenario import Outcome
from game.kinds import parts
from game.kinds.kind import Shown
from game.kinds.settings.catalogue import ACTS
from game.kinds.settings.rules import Finish, Put, all_met, changes, leaks, met, phase
from game.kinds.settings.visibility import sees
from game.nodes import (
    Beam,
    Button,
    Column,
    Face,
    Grid,
    Icon,
    Lab,
    LabRow,
    Node,
    Pinned,
    Plate,
    Row,
    Segment,
    Segments,
    Stage,
    Text,
    Toggle,
)
from game.words import fill, tr

if TYPE_CHECKING:
    from game.engine.scenario import Mood
    from game.kinds.kind import Sight
    from game.kinds.settings.model import Audience, Control, Item, SettingsLab
    from game.kinds.settings.rules import State
    from game.nodes.leaves import Style


def sign() -> tuple[str, str]:
    """What this kind is called, and its icon."""
    return tr("Settings lab"), "settings-gear"


def view(scenario: SettingsLab, state: State, sight: Sight) -> Shown:
    match phase(scenario, state):
        case "working" if not sight.at("begun") and sight.before is None:
            return Shown(_opening(scenario))
        case "working":
            looking = sight.at("eyes")
            dialog = _eyes(scenario, state, looking) if looking else None
            return Shown(_lab(scenario, state, sight), dialog, calm=True)
        case "result":
            return Shown(_result(scenario, state))
        case _:
            owner = scenario.owner
            told = parts.bubble(owner, "happy", _cheer(all_met(scenario, state.values)))
            return Shown(Stage(told, parts.figure(owner, "happy"), None, parts.together(scenario), id="stage"))


def _opening(scenario: SettingsLab) -> Node:
    """What the owner wants, in the owner's own words, before the page is opened."""
    goals = tuple(
        Row((Icon("circle", 40, "sea"), Text(tr(goal.text))), gap=18, align="start", grow=(1,))
        for goal in scenario.goals
    )
    wants = fill(tr("{name} wants:"), name=parts.name(scenario.owner))
    plate = Plate(Column((Text(wants, "small", bold=True), *goals), gap=14), "paper", None, 30)
    panel = Pinned(
        Column((parts.question(scenario.title), plate), gap=20),
        Row(
            (
                Button(
                    tr("Open the settings"), Glance("begun", "yes"), "main", "settings-gear", wide=True, id="begin-lab"
                ),
            ),
            grow=(0,),
        ),
    )
    return Stage(
        parts.bubble(scenario.owner, "talking", scenario.wish),
        parts.figure(scenario.owner, "talking"),
        None,
        panel,
        id="stage",
    )


def audience_name(audience: Audience) -> str:
    return {
        "family": tr("Family"), "friends": tr("Friends"), "friends-of-friends": tr("Friends of friends"),
        "someone-new": tr("Someone new"), "company": tr("The company"),
    }[audience]  # fmt: skip


_FACES: dict[Audience, str] = {
    "family": "grandpa-toru", "friends": "pip", "friends-of-friends": "inka", "someone-new": "new", "company": "company",
}  # fmt: skip


def _face(scenario: SettingsLab, audience: Audience) -> str:
    """Whose face stands for an audience; never the owner's own."""
    others = {"tomo": "grandpa-toru", "inka": "aunt-dee"}
    if audience == "family":
        return others.get(scenario.owner, "grandpa-toru")
    face = _FACES[audience]
    return "sami" if face == scenario.owner else face


def option_name(option: str) -> str:
    return {
        "only-me": tr("Only me"), "family": tr("Family"), "friends": tr("Friends"),
        "friends-of-friends": tr("Friends of friends"), "everyone": tr("Everyone"), "on": tr("On"), "off": tr("Off"),
    }[option]  # fmt: skip


_OPTION_ICONS = {
    "only-me": "lock",
    "family": "family",
    "friends": "friends",
    "friends-of-friends": "friend-of-friend",
    "everyone": "everyone",
}


def pages(scenario: SettingsLab) -> tuple[str, ...]:
    """The tabs of the app, in the order in which its settings name them."""
    return tuple(dict.fromkeys(control.page for control in scenario.controls))


def _lab(scenario: SettingsLab, state: State, sight: Sight) -> Lab:
    tabs = pages(scenario)
    page = sight.at("page") or tabs[0]
    before = sight.before.values if sight.before is not None and sight.before.values != state.values else state.values
    moved = changes(scenario, before, state.values)
    controls = [control for control in scenario.controls if control.page == page]
    plain = bool(sight.at("plain"))
    audiences = scenario.audiences
    return Lab(
        scenario.app,
        fill(tr("{name}'s settings"), name=parts.name(scenario.owner)),
        tr(page),
        _goals(scenario, state),
        tuple(
            Button(tr(tab), Glance("page", tab), "tab", chosen=tab == page, id=f"tab-{place}")
            for place, tab in enumerate(tabs)
        )
        if len(tabs) > 1
        else (),
        tuple(_row(scenario, state, control, moved, plain=plain) for control in controls),
        tuple(_face_button(scenario, audience) for audience in audiences),
        "company" in audiences,
        tuple(_sum(scenario, state, audience) for audience in audiences),
        _foot(scenario, state, sight, moved),
        _after(scenario, plain=plain),
        id="lab",
    )


def _goals(scenario: SettingsLab, state: State) -> Node:
    chips: list[Node] = [Text(fill(tr("{name} wants:"), name=parts.name(scenario.owner)), "small", bold=True)]
    for goal in scenario.goals:
        if met(scenario, state.values, goal):
            words = Row((Icon("check", 30, "great"), Text(tr(goal.text), "tiny", "great", bold=True)), gap=8)
            chips.append(Plate(words, "great", None, 5, 28, id=f"goal-{goal.id}"))
        else:
            words = Row((Icon("circle", 30, "soft"), Text(tr(goal.text), "tiny", bold=True)), gap=8)
            chips.append(Plate(words, "open", None, 5, 28, id=f"goal-{goal.id}"))
    return Plate(Row(tuple(chips), gap=12, wraps=True), "paper", None, 7, 26)


def _row(
    scenario: SettingsLab,
    state: State,
    control: Control,
    moved: tuple[tuple[Item, Audience, bool], ...],
    *,
    plain: bool,
) -> LabRow:
    value = state.values[scenario.controls.index(control)]
    item = _lamp(scenario, control)
    beam = _beam(scenario, state, item, moved) if item is not None else None
    label = tr(control.plain if plain else control.label)
    place = f"control-{control.id}"
    if ACTS[control.setting] == "audience":
        segments = tuple(
            Segment(option_name(option), Put(control.id, option), option == value, _OPTION_ICONS[option])
            for option in control.options
        )
        icon = item.icon if item is not None else ""
        marked = beam is not None and any(beam.changed)
        return LabRow(Segments(label, segments, icon, marked=marked, id=place), beam)
    other = "off" if value == "on" else "on"
    icon = {"lock": "lock", "door": "people-plus", "company": "company"}.get(
        ACTS[control.setting], item.icon if item else ""
    )
    return LabRow(
        Toggle(label, value == "on", Put(control.id, other), icon, id=place),
        beam,
        "" if beam is not None else tr(control.plain),
    )


def _lamp(scenario: SettingsLab, control: Control) -> Item | None:
    """The item whose lamp stands beside a control: the first one that it alone speaks for."""
    for item in scenario.items:
        if item.audience == control.id:
            return item
    return next((item for item in scenario.items if control.id in (*item.needs, item.company_needs)), None)


def _beam(scenario: SettingsLab, state: State, item: Item, moved: tuple[tuple[Item, Audience, bool], ...]) -> Beam:
    lit = tuple(sees(scenario, state.values, audience, item) for audience in scenario.audiences)
    changed = tuple(any(one == item and who == audience for one, who, _ in moved) for audience in scenario.audiences)
    seers = [audience_name(audience) for audience, on in zip(scenario.audiences, lit, strict=True) if on]
    spoken = (
        fill(tr("{item}. Seen by: {people}."), item=tr(item.label), people=", ".join(seers))
        if seers
        else fill(tr("{item}. Seen by nobody else."), item=tr(item.label))
    )
    return Beam(tr(item.label), item.icon, lit, changed, spoken, id=f"beam-{item.id}")


def _face_button(scenario: SettingsLab, audience: Audience) -> Button:
    face = Column(
        (Face(_face(scenario, audience), "happy", 78), Text(audience_name(audience), "tiny", "ink", centred=True)),
        gap=2,
        align="middle",
    )
    label = fill(tr("Look through the eyes of: {people}"), people=audience_name(audience))
    return Button(label, Glance("eyes", audience), "face", content=face, id=f"eyes-{audience}")


def _sum(scenario: SettingsLab, state: State, audience: Audience) -> str:
    count = sum(sees(scenario, state.values, audience, item) for item in scenario.items)
    return fill(tr("{count} of {all}"), count=count, all=len(scenario.items))


def _foot(scenario: SettingsLab, state: State, sight: Sight, moved: tuple[tuple[Item, Audience, bool], ...]) -> Node:
    """What has just changed, with undo; or the hint that was asked for; or where to begin."""
    if sight.at("hint") and not moved:
        goal = next(iter(leaks(scenario, state.values)), None)
        hint = tr(goal.hint) if goal is not None else tr("Everything is as it should be. Press Done.")
        return _foot_plate("compass", hint, None)
    if moved and sight.before is not None:
        for control, was, now in zip(scenario.controls, sight.before.values, state.values, strict=True):
            if was != now:
                undo = Button(tr("Undo"), Put(control.id, was), "quiet", "undo", id="undo")
                return _foot_plate("eye" if moved[0][2] else "eye-off", _change(scenario, moved), undo)
    if all_met(scenario, state.values):
        return _foot_plate("check", tr("Everyone sees what they should. Press Done, or try other ways."), None)
    return _foot_plate("eye", tr("Try a setting and watch its beam. Press a face to look through its eyes."), None)


def _foot_plate(icon: str, words: str, undo: Button | None) -> Node:
    style: Style = "small" if len(words) <= 58 else "tiny"
    line: tuple[Node, ...] = (Icon(icon, 44), Text(words, style, bold=True))
    if undo is not None:
        line = (*line, undo)
    return Plate(Row(line, gap=16, grow=(1,)), "lamp", None, 7, 24, id="foot")


def _change(scenario: SettingsLab, moved: tuple[tuple[Item, Audience, bool], ...]) -> str:
    """One sentence for what has changed: the farthest audience of the first item tells most."""
    first, _, now = moved[0]
    people = [who for item, who, lit in moved if item == first and lit == now and who != "company"]
    item = tr(first.label)
    if not people:
        return fill(
            tr("The company knows “{item}” now.") if now else tr("The company no longer knows “{item}”."), item=item
        )
    far = audience_name(people[-1] if now else people[0])
    if len(people) == len([one for one in scenario.audiences if one != "company"]):
        return fill(tr("Everyone can see “{item}” now.") if now else tr("Nobody else can see “{item}” now."), item=item)
    if len(people) == 1:
        return fill(
            tr("{people}: sees “{item}” now.") if now else tr("{people}: can't see “{item}” now."),
            people=far,
            item=item,
        )
    more = tr("As far as {people}: they see “{item}” now.") if now else tr("From {people} on: “{item}” is dark now.")
    return fill(more, people=far, item=item)


def _after(scenario: SettingsLab, *, plain: bool) -> Node:
    done = Button(tr("Done"), Finish(), "chip", "tick", id="done")
    hint = Button(tr("Hint"), Glance("hint", "on"), "chip", "compass", id="hint")
    if scenario.band == "6-8":
        return Row((done, hint), gap=14, wraps=True)
    words = Button(tr("Plain words"), Glance("plain", "" if plain else "on"), "chip", "book", chosen=plain, id="plain")
    return Row((done, hint, words), gap=14, wraps=True)


def _eyes(scenario: SettingsLab, state: State, looking: str) -> Node:
    """The profile as one audience sees it now."""
    audience = next(one for one in scenario.audiences if one == looking)
    seen = [item for item in scenario.items if sees(scenario, state.values, audience, item)]
    hidden = [item for item in scenario.items if item not in seen]
    head = Row(
        (
            Face(_face(scenario, audience), "happy", 110),
            Text(fill(tr("{people} can see {count} of {all}"), people=audience_name(audience), count=len(seen), all=len(scenario.items)), "h2"),
        ),
        gap=24,
        grow=(1,),
    )  # fmt: skip
    cells = [
        Plate(
            Row((Icon(item.icon, 48), Column((Text(tr(item.label), "small", bold=True), Text(f"“{tr(item.reads)}”", "small")), gap=0)), gap=16, grow=(1,)),
            "sun", None, 14, 20,
        )
        for item in seen
    ]  # fmt: skip
    cells += [
        Plate(
            Row((Icon("eye-off", 44, "soft"), Text(tr(item.label), "small", "soft")), gap=16, grow=(1,)),
            "well",
            None,
            14,
            20,
        )
        for item in hidden
    ]
    parts_: list[Node] = [head]
    if audience == "company":
        note = fill(
            tr("{app} runs the app. Settings choose among people; most of them don't hide things from {app}."),
            app=scenario.app,
        )
        parts_.append(Text(note, "small"))
    parts_.append(Grid(tuple(cells), 3, 14, 380))
    parts_.append(
        Button(tr("Back to the settings"), Glance("eyes", ""), "main", "settings-gear", id="close-eyes", key="escape")
    )
    return Column(tuple(parts_), gap=22, align="fill")


def _cheer(solved: bool) -> str:  # noqa: FBT001 - read in place
    return tr("That's just how I meant it. Thank you!") if solved else tr("That's closer already. Thank you!")


def _result(scenario: SettingsLab, state: State) -> Node:
    open_goals = leaks(scenario, state.values)
    if not open_goals:
        outcome = Outcome(
            happens=scenario.solved, because=scenario.solved_because, next=scenario.next, course="great-course"
        )
    else:
        missed = " ".join(tr(goal.missed) for goal in open_goals)
        outcome = Outcome(happens=missed, because=scenario.open_because, next=scenario.next, course="it-depends")
    says = _cheer(not open_goals)
    limits = None
    if scenario.limits:
        lines = tuple(Text(tr(limit), "small") for limit in scenario.limits)
        limits = Plate(
            Column((Text(tr("What no setting can do"), "small", bold=True), *lines), gap=8), "paper", None, 22, 24
        )
    panel = Pinned(parts.feedback(outcome, "", None), parts.onward(SailOn(), Again()))
    mood: Mood = "happy" if not open_goals else "thinking"
    return Stage(
        parts.bubble(scenario.owner, mood, says),
        parts.figure(scenario.owner, mood),
        limits,
        panel,
        exhibit_name=tr("What no setting can do"),
        id="stage",
    )
