"""How a plan looks: its parts with the cards for one of them below, then the finished plan beside what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.moves import Again, SailOn
from game.kinds import around, parts
from game.kinds.kind import Shown
from game.kinds.plan.paper import paper
from game.kinds.plan.rules import broken
from game.kinds.plan.sheet import FORM_ICONS, sheet
from game.nodes import Button, Column, Icon, Node, Pinned, Plate, Row, Rule, Stage, Text
from game.words import tr

if TYPE_CHECKING:
    from game.engine.scenario import Character, Mood
    from game.kinds.kind import Sight
    from game.kinds.plan import model
    from game.kinds.plan.model import Plan
    from game.kinds.plan.rules import State


def sign() -> tuple[str, str]:
    """What this kind is called, and its icon."""
    return tr("Make a plan"), "plan"


def view(scenario: Plan, state: State, sight: Sight) -> Shown:
    match state.phase:
        case "opening":
            return Shown(around.opening(scenario, scenario.lines, state.line))
        case "working":
            return Shown(_planning(scenario, state, sight))
        case "feedback":
            return Shown(_looked_at(scenario, state))
        case _:
            return Shown(around.together(scenario, _companion(scenario)))


def _companion(scenario: Plan) -> Character:
    """Who speaks at the end: the last who did so at the start."""
    return scenario.lines[-1].who if scenario.lines else scenario.owner


def _planning(scenario: Plan, state: State, sight: Sight) -> Node:
    """The owner says what they wish for; whoever helps them stands by."""
    owner = scenario.owner
    others = dict.fromkeys(line.who for line in scenario.lines if line.who != owner)
    listeners = tuple(parts.figure(who, "happy") for who in list(others)[:1])
    bubble, figure = parts.bubble(owner, "talking", tr(scenario.wish)), parts.figure(owner, "talking")
    return Stage(bubble, figure, None, sheet(scenario, state, sight), listeners, id="stage")


def _looked_at(scenario: Plan, state: State) -> Node:
    missed = broken(scenario, state.cards)
    result = scenario.mixed if missed else scenario.good
    feedback = parts.feedback(result, "", None)
    way = _onward(scenario, whole=not missed)
    panel = Pinned(Column((_missed(missed), feedback), gap=18) if missed else feedback, way)
    mood: Mood = "thinking" if missed else "proud"
    says = tr("What could we change?") if missed else tr("That's a plan I feel good about.")
    bubble, figure = parts.bubble(scenario.owner, mood, says), parts.figure(scenario.owner, mood)
    return Stage(bubble, figure, _paper(scenario, state), panel, (), tr("Show the plan"), id="stage")


def _onward(scenario: Plan, *, whole: bool) -> Node:
    """While something is missing, the first thing offered is to mend it."""
    front = whole or parts.in_check(scenario)
    change = Button(tr("Change the plan"), Again(), "plain" if front else "main", "pencil", wide=not front, id="again")
    sail = Button(tr("Sail on"), SailOn(), "main" if front else "plain", "boat", wide=front, id="sail-on")
    if front:
        return parts.ways_on(scenario, sail, change)
    return Row((change, sail), gap=20, grow=(0,), align="fill")


def _missed(rules: tuple[model.Rule, ...]) -> Node:
    """What the plan lacks so far, each with its reason: sentences, no marks."""
    lines = []
    for rule in rules:
        words = Column((Text(tr(rule.missed), "small", bold=True), Text(tr(rule.because), "small")), gap=0)
        lines.append(Row((Icon("compass", 44, "sea"), words), gap=18, align="start", grow=(1,), id=f"missed-{rule.id}"))
    return Plate(Column(tuple(lines), gap=14), "paper", None, 24, 30, id="missed")


def _paper(scenario: Plan, state: State) -> Node:
    """The plan as it could hang on the fridge."""
    sheet = paper(scenario, state)
    head = Row((Icon(FORM_ICONS[scenario.form], 44, "sea"), Text(sheet.heading, "h3")), gap=14, grow=(1,))
    rows: list[Node] = [head, Rule()]
    for label, icon, text in sheet.parts:
        lines: tuple[Node, ...] = Text(label, "tiny", "soft"), Text(text, "small", bold=True)
        if scenario.band == "6-8":
            lines = (Text(text, "tiny", bold=True),)  # letters are large, and the sign says which part it is
        words = Column(lines, gap=0)
        rows.append(Row((Icon(icon, 44, "sea"), words), gap=16, grow=(1,)))
    if sheet.promise:
        rows += [Rule(), Row((Icon("heart", 34, "sea"), Text(sheet.promise, "tiny")), gap=14, grow=(1,))]
    return Plate(Column(tuple(rows), gap=14), "page", None, 24, 24, id="plan")
