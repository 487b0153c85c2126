"""How a detective looks: the profile's claims beside the cards, what was found, then a question as in a story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.chance import order
from game.engine.moves import SailOn
from game.kinds import around, parts
from game.kinds.detective.findings import findings
from game.kinds.detective.rules import Pick, option_named
from game.kinds.detective.table import table
from game.kinds.kind import Shown
from game.nodes import Button, Column, Grid, Icon, Node, Pinned, Row, Stage
from game.words import tr

if TYPE_CHECKING:
    from game.engine.scenario import Character, Course
    from game.kinds.detective.model import Detective, Next
    from game.kinds.detective.rules import State
    from game.kinds.kind import Sight


def sign() -> tuple[str, str]:
    """What this kind is called, and its icon."""
    return tr("Detective"), "puzzle"


def view(scenario: Detective, state: State, sight: Sight) -> Shown:
    match state.phase, state.at:
        case "opening", _:
            return Shown(around.opening(scenario, scenario.lines, state.line))
        case "working", "claims":
            first = f"card-{scenario.evidence[0].id}"  # what can be known comes before what to make of it
            return Shown(table(scenario, state, sight, _guide(scenario)), calm=True, first=first)
        case "working", "findings":
            return Shown(_found(scenario, state))
        case "working", _:
            return Shown(_asking(scenario, state, sight))
        case "feedback", _:
            option = option_named(scenario, state.picked)
            guide, says = _guide(scenario), _says(option.course)
            return Shown(around.outcome(scenario, guide, says, option, tr(option.text)))
        case _:
            return Shown(around.together(scenario, _guide(scenario)))


def _guide(scenario: Detective) -> Character:
    """Who looks at the cards together with the player: whoever spoke last and is not concerned themselves."""
    others = [line.who for line in scenario.lines if line.who != scenario.owner]
    if others:
        return others[-1]
    return "cleo" if scenario.owner != "cleo" else "marlow"


def _found(scenario: Detective, state: State) -> Node:
    """All in all, in somebody's words, and claim by claim beside it."""
    guide = _guide(scenario)
    on = Button(tr("What now?"), SailOn(), "main", "chevron", wide=True, id="sail-on")
    panel = Pinned(findings(scenario, state), Row((on,), grow=(0,)))
    return Stage(
        parts.bubble(guide, "talking", tr(scenario.found)), parts.figure(guide, "talking"), None, panel, id="stage"
    )


def _asking(scenario: Detective, state: State, sight: Sight) -> Node:
    """What could be done: answers as everywhere else, in an order drawn by the seed."""
    drawn = order(scenario.id, "question", sight.seed, len(scenario.options))
    ordered = [scenario.options[place] for place in drawn]
    young = scenario.band == "6-8"
    answers = tuple(_answer(option, place, state, young=young) for place, option in enumerate(ordered))
    ask = parts.question(scenario.then_ask)
    panel = Column((ask, *answers, parts.reminder()), gap=18, grow=tuple(range(1, 1 + len(answers))))
    if young:
        panel = Column((ask, Grid(answers, 2, 24, 360)), gap=24, grow=(1,))
    owner = scenario.owner
    bubble = parts.bubble(owner, "thinking", tr("Hm. What would you do now?"))
    return Stage(bubble, parts.figure(owner, "thinking"), None, panel, broad=young, id="stage")


def _answer(option: Next, place: int, state: State, *, young: bool) -> Button:
    above = Icon(option.icon or "question", 170, "sea") if young else None
    return Button(
        tr(option.text), Pick(option.id), "tile" if young else "card", option.icon, badge=place, above=above,
        tried=option.id in state.tried, key=str(place + 1), wide=True, id=f"option-{option.id}",
    )  # fmt: skip


def _says(course: Course) -> str:
    """What the guide makes of an answer; none of it is a mark."""
    return {
        "great-course": tr("A calm head finds out most."),
        "it-depends": tr("That can go this way or that."),
        "tricky-waters": tr("Good that we tried that here first."),
        "ask-the-keeper": tr("Two heads know more than one."),
    }[course]
