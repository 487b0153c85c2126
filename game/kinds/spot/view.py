"""How a picture is looked at: the picture at the start, its spots as a list at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.moves import Glance
from game.kinds import around, parts
from game.kinds.kind import Shown
from game.kinds.spot import photo
from game.kinds.spot.reasons import beside, feedback, said
from game.kinds.spot.rules import left, needless
from game.kinds.working import Finish
from game.nodes import Button, Column, Icon, Lookout, Node, Numeral, Pinned, Plate, Row, Text
from game.words import fill, tr

if TYPE_CHECKING:
    from game.kinds.kind import Sight
    from game.kinds.spot.model import Spot, SpotTheClue
    from game.kinds.spot.rules import State


def sign() -> tuple[str, str]:
    """What this kind is called, and its icon."""
    return tr("Spot the clue"), "magnifier"


def view(scenario: SpotTheClue, state: State, sight: Sight) -> Shown:
    match state.phase:
        case "opening":
            return Shown(around.opening(scenario, scenario.lines, state.line, photo.on_device(scenario)))
        case "working":
            return Shown(_table(scenario, state, sight), calm=True)
        case "feedback":
            return Shown(feedback(scenario, state.covered), calm=True)
        case _:
            return Shown(around.together(scenario, beside(scenario)))


def _table(scenario: SpotTheClue, state: State, sight: Sight) -> Node:
    """The picture and a word on it; the question, a line for each spot, and the way on."""
    hinted = sight.at("hint") == "on" and not parts.in_check(scenario)
    clues = left(scenario, state.covered) if hinted else ()
    picture = photo.at_work(scenario, state.covered, clues[0].id if clues else "")
    advice = said(scenario, "thinking" if hinted else "neutral", _advice(scenario, state, hinted=hinted))
    lines = tuple(_line(scenario, spot, state, sight) for spot in scenario.spots)
    glance = Glance("hint", "" if hinted else "on")
    hint = Button(tr("Hint"), glance, "plain", "lighthouse", chosen=hinted, wide=True, id="hint")
    done = Button(tr("That's all"), Finish(), "main", "tick", wide=True, id="finish")
    foot = Row((hint, done), gap=18, grow=(0, 1), align="fill")
    if parts.in_check(scenario):  # whoever is shown a clue has not found it
        foot = Row((done,), grow=(0,))
    panel = Column((_question(scenario, state), Column(lines, gap=12)), gap=16)
    return Lookout(Column((picture, advice), gap=18), Pinned(panel, foot), 54 if scenario.band == "6-8" else 64)


def _question(scenario: SpotTheClue, state: State) -> Node:
    """What to look for, and how many there are of it; a check does not say how many."""
    if parts.in_check(scenario):
        return parts.question(scenario.ask)
    clues = [spot for spot in scenario.spots if spot.clue]
    found = len(clues) - len(left(scenario, state.covered))
    signs = tuple(Icon("check" if place < found else "circle", 38, "sun") for place in range(len(clues)))
    count = Text(fill(tr("{count} of {all} clues covered"), count=found, all=len(clues)), "small", "light")
    words = Column((Text(tr(scenario.ask), "h2", "light"), Row((Row(signs, gap=8), count), gap=18)), gap=8)
    return Plate(words, "deep", None, 24, 30, id="question")


def _line(scenario: SpotTheClue, spot: Spot, state: State, sight: Sight) -> Node:
    """A spot as a line: what it is, whether it can be seen, and what it tells once covered: in a check not yet."""
    number, covered = scenario.spots.index(spot) + 1, spot.id in state.covered
    touched = covered or (sight.before is not None and spot.id in sight.before.covered)
    telling = touched and not parts.in_check(scenario)
    names = {"number": number, "thing": tr(spot.label), "tells": tr(spot.tells)}
    words = fill(tr("*{thing}*: {tells}") if telling else tr("*{thing}*"), **names)
    eye = Icon("eye-off" if covered else "eye", 40, "ink" if covered else "soft")
    content: Node = Row((Numeral(number), Icon(spot.icon, 44), Text(words, "small"), eye), gap=16, grow=(2,))
    if scenario.band == "6-8":
        content = Row((Numeral(number, 72), Icon(spot.icon, 66), Text(words, "body"), eye), gap=20, grow=(2,))
    spoken = tr("{number}. {thing}: covered. {tells}") if telling else tr("{number}. {thing}: covered")
    label = fill(spoken if covered else tr("{number}. {thing}: can be seen"), **names)
    press = photo.press(spot, state.covered)
    return Button(
        label,
        press,
        "tool" if scenario.band == "6-8" else "chip",
        content=content,
        chosen=covered,
        wide=True,
        key=str(number),
        id=photo.line_id(spot),
    )


def _advice(scenario: SpotTheClue, state: State, *, hinted: bool) -> str:
    """How it goes, and what the hint's light falls on."""
    clues = left(scenario, state.covered)
    if hinted and clues:
        place = scenario.spots.index(clues[0]) + 1
        return fill(
            tr("My light falls on number {number}: {thing}. What could it tell?"),
            number=place,
            thing=tr(clues[0].label),
        )
    if hinted and needless(scenario, state.covered):
        return tr("No clue can be read any more. But something is covered that may be seen.")
    if hinted:
        return tr("No clue can be read any more. That's all!")
    if not state.covered:
        return tr("What gives something away? Press it, and it is covered.")
    return tr("What gives nothing away may stay: it's the fun of the picture.")
