"""How an order looks: who asks stands by, numbered tasks move up and down, then the reasons beside what came of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.kinds import around, parts
from game.kinds.kind import Shown
from game.kinds.order.rules import Move, broken
from game.kinds.parts import Said
from game.kinds.working import Finish
from game.nodes import Button, Column, Gap, Icon, Node, Ornament, Pinned, Plate, Row, Split, Text
from game.words import fill, tr

if TYPE_CHECKING:
    from game.engine.scenario import Character
    from game.kinds.kind import Sight
    from game.kinds.order.model import Order, Task
    from game.kinds.order.rules import State
    from game.nodes.boxes import Dress


def sign() -> tuple[str, str]:
    """What this kind is called, and its icon."""
    return tr("In order"), "list"


def view(scenario: Order, state: State, sight: Sight) -> Shown:
    match state.phase:
        case "opening":
            return Shown(around.opening(scenario, scenario.lines, state.line))
        case "working":
            return Shown(_bench(scenario, state, sight))
        case "feedback":
            return Shown(_feedback(scenario, state))
        case _:
            return Shown(around.together(scenario, _speaker(scenario)))


def _speaker(scenario: Order) -> Character:
    return scenario.lines[-1].who if scenario.lines else "cleo"


def _bench(scenario: Order, state: State, sight: Sight) -> Node:
    """The question and who asks at the start, the tasks at the end, the way on below."""
    said = _said(scenario, state, sight)
    figure = replace(parts.figure(said.who, said.mood), height=200)  # it grows into what the words leave
    asks = (parts.question(scenario.ask), parts.bubble(*said), Ornament(figure))
    rows = tuple(_row(scenario, state, place, sight) for place in range(len(state.tasks)))
    work = Split(Column(asks, gap=16, grow=(2,)), Column(rows, gap=14, grow=tuple(range(len(rows)))), 44, 40)
    done = Button(tr("Hear why"), Finish(), "main", "lighthouse", wide=True, id="finish")
    return Pinned(work, done, fills=True, id="order")


def _said(scenario: Order, state: State, sight: Sight) -> Said:
    """Something to go on with, whatever was moved: whether an order is good is told at the end."""
    who, moved = _speaker(scenario), _moved(state, sight)
    if not moved:
        return Said(who, "talking", tr("What comes first? More than one order can be good."))
    if state.tasks[0] in moved:
        return Said(who, "thinking", tr("So that comes first? And then?"))
    return Said(who, "happy", tr("Read it from top to bottom. Would you do it so?"))


def _moved(state: State, sight: Sight) -> tuple[str, ...]:
    """The tasks that stand elsewhere than a moment ago."""
    if sight.before is None or sight.before.phase != "working":
        return ()
    return tuple(now for now, then in zip(state.tasks, sight.before.tasks, strict=True) if now != then)


def _row(scenario: Order, state: State, place: int, sight: Sight) -> Node:
    task = task_of(scenario, state.tasks[place])
    size, rim = (84, 18) if scenario.band == "6-8" else (52, 5)
    number = Plate(Text(str(place + 1), "h2", "sea"), "bare", None, 10, 0)
    words = (number, Icon(task.icon, size), Text(tr(task.text), "choice"))
    up = _button(task, -1) if place > 0 else _resting("up")
    down = _button(task, 1) if place < len(state.tasks) - 1 else _resting("down")
    dress: Dress = "sun" if task.id in _moved(state, sight) else "paper"
    return Plate(Row((*words, up, down), gap=16, grow=(2,)), dress, None, rim, 24)


def _button(task: Task, by: int) -> Button:
    words = tr("Move “{task}” up") if by < 0 else tr("Move “{task}” down")
    label, icon = fill(words, task=tr(task.text)), "up" if by < 0 else "down"
    name = f"{'up' if by < 0 else 'down'}-{task.id}"
    return Button(label, Move(task.id, by), "plain", content=Icon(icon, 40), id=name)


def _resting(icon: str) -> Node:
    """In a button's place, where a task cannot move further."""
    wide = Row((Gap(1), Icon(icon, 40, "resting"), Gap(1)), gap=10)  # as wide as the buttons above and below
    return Plate(wide, "well", None, 18, 24)


def _feedback(scenario: Order, state: State) -> Node:
    reasons = broken(scenario, state.tasks)
    words = tr(reasons[0].because) if reasons else tr("That's an order to sail by.")
    said = Said(_speaker(scenario), "thinking" if reasons else "happy", words)
    return around.reasoned(scenario, said, scenario.mixed if reasons else scenario.good, _made(scenario, state), 54)


def _made(scenario: Order, state: State) -> Node:
    """The order as it was made, and what each task is good for."""
    rows = []
    for place, name in enumerate(state.tasks):
        task = task_of(scenario, name)
        words = Column((Text(tr(task.text), "small", bold=True), Text(tr(task.because), "small")), gap=0)
        rows.append(Row((Text(str(place + 1), "h2", "sea"), Icon(task.icon, 48), words), gap=18, grow=(2,)))
    return Column((Plate(Column(tuple(rows), gap=16), "page", None, 26, 26),))


def task_of(scenario: Order, name: str) -> Task:
    """A task by its id."""
    return next(task for task in scenario.tasks if task.id == name)
