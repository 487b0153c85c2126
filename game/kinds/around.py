"""The screens around the work, the same in every kind that derives from `Working`: opening, outcome and end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.moves import Again, SailOn
from game.kinds import parts
from game.kinds.working import Earlier, Listen
from game.nodes import Bubble, Button, Column, Face, Node, Pinned, Plate, Row, Split, Stage, Text
from game.words import tr

if TYPE_CHECKING:
    from game.engine.scenario import Character, Line, Mood, Outcome, Scenario
    from game.engine.voyage import Chapter
    from game.kinds.parts import Said


_HEARD = 2
"""How many lines before this one are still to be seen: with more, the way on would leave the screen."""


def opening(scenario: Scenario | Chapter, lines: tuple[Line, ...], line: int, exhibit: Node | None = None) -> Stage:
    """A line is being told; those before it stand beside, small."""
    now = lines[line]
    log: list[Node] = [Plate(Text(tr(scenario.title), "h2", "light"), "deep", None, 28, 30)]
    log += [_told(one) for one in lines[max(0, line - _HEARD) : line]]
    on = Button(tr("Next"), Listen(), "main", "chevron", id="next", wide=True)
    way: Node = on
    if line > 0:
        way = Row(
            (on, Button(tr("Once more"), Earlier(), "plain", "undo", id="back-line")), gap=20, grow=(0,), align="fill"
        )
    others = {one.who: one for one in lines if one.who != now.who}
    listeners = tuple(parts.figure(one.who, one.mood) for one in list(others.values())[:2])
    return _stage(now.who, now.mood, tr(now.says), Column((*log, way), gap=18), listeners, exhibit)


def outcome(
    scenario: Scenario, who: Character, says: str, result: Outcome, chosen: str, exhibit: Node | None = None
) -> Stage:
    """What came of it: the feedback, somebody's word on it, and beside it whatever shows what happened."""
    mood: Mood = "happy" if result.course == "great-course" else "thinking"
    panel = Pinned(parts.feedback(result, chosen, None), parts.onward(scenario, SailOn(), Again()))
    return _stage(who, mood, says, panel, (), exhibit)


def reasoned(scenario: Scenario, said: Said, result: Outcome, reasons: Node, share: int = 44) -> Node:
    """What came of it beside a reason for every part: what belongs together is seen together.

    Somebody's word on it has a face only; a whole figure would take the reasons' room. `share` is the per cent of the
    width for the outcome.
    """
    bubble = Bubble(parts.name(said.who), said.words, tail=False, id="bubble")
    word = Row((Face(said.who, said.mood, 120), bubble), gap=16, grow=(1,))
    told = Split(Column((word, parts.feedback(result, "", None)), gap=22), reasons, share)
    return Pinned(told, parts.onward(scenario, SailOn(), Again()), fills=True, id="reasons")


def together(scenario: Scenario, who: Character) -> Stage:
    """The one thought to keep."""
    return _stage(who, "happy", tr("Let's keep that in mind."), parts.together(scenario))


def _stage(
    who: Character, mood: Mood, says: str, panel: Node, listeners: tuple[Node, ...] = (), exhibit: Node | None = None
) -> Stage:
    return Stage(
        parts.bubble(who, mood, says), parts.figure(who, mood), exhibit, panel, listeners,  # type: ignore[arg-type]
        tr("Show what happened"), id="stage",
    )  # fmt: skip


def _told(line: Line) -> Node:
    """A line that has been said, among others: small, and without a tail."""
    words = Bubble(parts.name(line.who), tr(line.says), "story", None, tail=False)
    return Row((Face(line.who, line.mood, 84), words), gap=14, grow=(1,))
