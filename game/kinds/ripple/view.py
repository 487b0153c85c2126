"""How a ripple looks: a story and a guess, then a net that fills ring by ring, then ways to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.chance import order
from game.kinds import around, parts
from game.kinds.kind import Shown
from game.kinds.parts import Said
from game.kinds.ripple.chart import chart
from game.kinds.ripple.rules import Guess, TryMend, mend_of
from game.nodes import Badge, Button, Column, Grid, Icon, Plate, Row, Stage, Tally, Text
from game.words import fill, tr

if TYPE_CHECKING:
    from game.kinds.kind import Sight
    from game.kinds.ripple.model import Mend, Ripple
    from game.kinds.ripple.rules import State
    from game.nodes import Node


def sign() -> tuple[str, str]:
    """What this kind is called, and its icon."""
    return tr("Ripples"), "ripple"


def view(scenario: Ripple, state: State, sight: Sight) -> Shown:
    post = parts.device(scenario.post, scenario.device)
    match state.phase:
        case "opening":
            return Shown(around.opening(scenario, scenario.lines, state.line, post))
        case "feedback":
            return Shown(_feedback(scenario, state))
        case "working":
            if state.moment == "guess":
                return Shown(_guessing(scenario, post))
            if state.moment == "mending":
                return Shown(_mending(scenario, state, sight, post))
            return Shown(chart(scenario, state, sight), calm=True)
        case _:
            return Shown(around.together(scenario, scenario.owner))


def _stage(scenario: Ripple, said: Said, panel: Node, post: Node) -> Stage:
    return Stage(
        parts.bubble(*said), parts.figure(said.who, said.mood), post, panel, (),
        tr("Show the post"), broad=scenario.band == "6-8", id="stage",
    )  # fmt: skip


def _guessing(scenario: Ripple, post: Node) -> Stage:
    """The last thing that was said stays; a guess is a number of people, and a bar for whoever does not count yet."""
    cards = tuple(_guess(scenario, place) for place in range(len(scenario.guesses)))
    words = tr("A guess is a guess: nobody marks it. This sea is made up, and so is everybody in it.")
    if scenario.band == "6-8":
        words = tr("Just guess! Nobody marks it.")
    hint = Plate(Row((Icon("compass", 36), Text(words, "small")), gap=14, grow=(1,)), "paper", None, 16, 20)
    growing = tuple(range(1, 1 + len(cards)))
    panel = Column((parts.question(scenario.ask), *cards, hint), gap=18, grow=growing)
    return _stage(scenario, _last_said(scenario), panel, post)


def _last_said(scenario: Ripple) -> Said:
    if not scenario.lines:
        return Said(scenario.owner, "happy", tr("There, it's posted!"))
    last = scenario.lines[-1]
    return Said(last.who, last.mood, tr(last.says))


def _guess(scenario: Ripple, place: int) -> Button:
    """From few to many, as an author wrote them: numbers out of order would be a puzzle of their own."""
    count, everybody = scenario.guesses[place], scenario.sea.people
    label = fill(tr("{count} of {all} people"), count=count, all=everybody)
    words = Column((Text(label, "choice"), Tally("", count, everybody, "guess")), gap=2)
    content = Row((Badge(place, 72), words), gap=24, grow=(1,))
    return Button(label, Guess(count), "card", content=content, key=str(place + 1), wide=True, id=f"option-{count}")


def _mending(scenario: Ripple, state: State, sight: Sight, post: Node) -> Stage:
    """It cannot be unsaid. What can be done all the same?"""
    mends = [scenario.mends[place] for place in order(scenario.id, "mend", sight.seed, len(scenario.mends))]
    question = parts.question(scenario.mend_ask)
    if scenario.band == "6-8":
        tiles = tuple(_tile(mend, place, state) for place, mend in enumerate(mends))
        panel: Node = Column((question, Grid(tiles, 2, 24, 360)), gap=24, grow=(1,))
    else:
        cards = tuple(_card(mend, place, state) for place, mend in enumerate(mends))
        growing = tuple(range(1, 1 + len(cards)))
        panel = Column((question, *cards, parts.reminder()), gap=18, grow=growing)
    wonders = Said(scenario.owner, "thinking", tr("I can't unsay it. What can I do now?"))
    return _stage(scenario, wonders, panel, post)


def _card(mend: Mend, place: int, state: State) -> Button:
    return Button(
        tr(mend.text), TryMend(mend.id), "card", mend.icon, badge=place, tried=mend.id in state.tried,
        key=str(place + 1), wide=True, id=f"option-{mend.id}",
    )  # fmt: skip


def _tile(mend: Mend, place: int, state: State) -> Button:
    return Button(
        tr(mend.text), TryMend(mend.id), "tile", mend.icon, badge=place, above=Icon(mend.icon, 170, "sea"),
        tried=mend.id in state.tried, key=str(place + 1), wide=True, id=f"option-{mend.id}",
    )  # fmt: skip


def _feedback(scenario: Ripple, state: State) -> Stage:
    mend = mend_of(scenario, state.mend)
    says = tr("That feels better already.") if mend.course == "great-course" else tr("Let me think about that.")
    post = parts.device(scenario.post, scenario.device)
    return around.outcome(scenario, scenario.owner, says, mend, tr(mend.text), post)
