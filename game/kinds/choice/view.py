"""How a choice looks: who speaks, what the device shows, what can be answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.chance import order
from game.engine.moves import Again, SailOn
from game.kinds import parts
from game.kinds.choice.rules import Back, Next, Pick, exhibit, line_at, phase, picked, story_at
from game.kinds.kind import Shown
from game.nodes import Bubble, Button, Column, Face, Grid, Icon, Node, Pinned, Plate, Row, Stage, Text
from game.words import tr

if TYPE_CHECKING:
    from game.engine.scenario import Character, Line, Mood
    from game.kinds.choice.model import Choice, Option
    from game.kinds.choice.rules import State
    from game.kinds.kind import Sight


def sign() -> tuple[str, str]:
    """What this kind is called, and its icon."""
    return tr("Story"), "book"


def view(scenario: Choice, state: State, sight: Sight) -> Shown:
    who, mood, says = _speaker(scenario, state)
    shown = exhibit(scenario, state)
    young = scenario.band == "6-8"
    gadget = parts.device(shown, scenario.device) if shown is not None else None
    asking = phase(scenario, state) == "asking"
    stage = Stage(
        parts.bubble(who, mood, tr(says)),
        parts.figure(who, mood),
        gadget if not (young and asking) or not _pictured(scenario, state) else None,
        _panel(scenario, state, sight),
        tuple(parts.figure(one.who, one.mood) for one in _listeners(scenario, state, who)),
        tr("Show the screen"),
        broad=young and asking,
        id="stage",
    )
    return Shown(stage)


def _speaker(scenario: Choice, state: State) -> tuple[Character, Mood, str]:
    line = line_at(scenario, state)
    option = picked(scenario, state)
    if option is not None and option.says:
        return story_at(scenario, state).asker or line.who, option.mood, option.says
    return line.who, line.mood, line.says


def _listeners(scenario: Choice, state: State, speaker: Character) -> list[Line]:
    """Who else has spoken in this step, each as they last felt; at most two, while the story is told."""
    if phase(scenario, state) != "telling":
        return []
    others = {line.who: line for line in story_at(scenario, state).lines if line.who != speaker}
    return list(others.values())[:2]


def _pictured(scenario: Choice, state: State) -> bool:
    return any(option.picture is not None for option in story_at(scenario, state).options)


def _panel(scenario: Choice, state: State, sight: Sight) -> Node:
    match phase(scenario, state):
        case "telling":
            return _telling(scenario, state)
        case "asking":
            return _asking(scenario, state, sight)
        case "feedback":
            option = picked(scenario, state)
            assert option is not None
            panel = parts.feedback(option, tr(option.text), _places(scenario, state, sight).index(option.id))
            return Pinned(panel, parts.onward(scenario, SailOn(), Again()))
        case _:
            return parts.together(scenario)


def _telling(scenario: Choice, state: State) -> Node:
    """The story so far, and the way on."""
    said = story_at(scenario, state).lines[: state.line]
    log: list[Node] = [Plate(Text(tr(scenario.title), "h2", "light"), "deep", None, 28, 30)]
    log += [_told(line) for line in said]
    on = Button(tr("Next"), Next(), "main", "chevron", id="next", wide=True)
    if state.line == 0:
        return Column((*log, on), gap=20)
    back = Button(tr("Once more"), Back(), "plain", "undo", id="back-line")
    return Column((*log, Row((on, back), gap=20, grow=(0,), align="fill")), gap=18)


def _told(line: Line) -> Node:
    """A line that has been said, among others: small, and without a tail."""
    words = Bubble(parts.name(line.who), tr(line.says), "story", None, tail=False)
    return Row((Face(line.who, line.mood, 84), words), gap=14, grow=(1,))


def _places(scenario: Choice, state: State, sight: Sight) -> list[str]:
    options = story_at(scenario, state).options
    return [options[place].id for place in order(scenario.id, state.step, sight.seed, len(options))]


def _asking(scenario: Choice, state: State, sight: Sight) -> Node:
    story = story_at(scenario, state)
    by_id = {option.id: option for option in story.options}
    ordered = [by_id[option] for option in _places(scenario, state, sight)]
    if scenario.band == "6-8":
        tiles = tuple(_tile(option, place, state, scenario.device) for place, option in enumerate(ordered))
        return Column((parts.question(story.ask), Grid(tiles, 2, 24, 360)), gap=24, grow=(1,))
    cards = tuple(
        Button(tr(option.text), Pick(option.id), "card", option.icon, badge=place, tried=option.id in state.tried,
               key=str(place + 1), wide=True, id=f"option-{option.id}")
        for place, option in enumerate(ordered)
    )  # fmt: skip
    back: tuple[Node, ...] = ()
    if state.line > 0:
        back = (Button(tr("Story again"), Back(), "chip", "undo", id="back-line"),)
    growing = tuple(range(1, 1 + len(cards)))
    foot = Row((parts.reminder(),), grow=(0,)) if not back else Row((parts.reminder(), *back), gap=10, grow=(0,))
    return Column((parts.question(story.ask), *cards, foot), gap=18, grow=growing)


def _tile(option: Option, place: int, state: State, device: str) -> Button:
    above: Node = Icon(option.icon or "question", 170, "sea")
    if option.picture is not None:
        above = parts.device(
            option.picture, device if device in {"phone", "tablet"} else "tablet", height=175, brief=True
        )
    return Button(
        tr(option.text), Pick(option.id), "tile", option.icon, badge=place, above=above, tried=option.id in state.tried,
        key=str(place + 1), wide=True, id=f"option-{option.id}",
    )  # fmt: skip
