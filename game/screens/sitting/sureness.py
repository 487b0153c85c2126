"""How sure are you? Asked after the answer and before what comes of it: two faces for the youngest, three above."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.engine.assessment import Sure  # noqa: TC001 - the field of an action
from game.engine.moves import Action
from game.nodes import Badge, Button, Column, Face, Grid, Node, Ornament, Picture, Pinned, Plate, Row, Text
from game.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Say(Action):
    """So sure; empty for not saying it."""

    sure: Sure


@dataclass(frozen=True, slots=True)
class ChangeAnswer(Action):
    """Back to the question: nothing is kept yet."""


def sureness(answer: Button | None, *, young: bool) -> Node:
    """The question, as in the style guide's mock-up 11. `answer` is what was pressed."""
    faces = [one for one in _faces() if not young or one[0] != "a-bit"]
    tiles = tuple(
        Button(words, Say(sure), "tile", above=_face(sure), key=str(place + 1), wide=True, id=f"sure-{place}")
        for place, (sure, words) in enumerate(faces)
    )
    question = Plate(Text(tr("How sure are you?"), "h2", "light", centred=True), "deep", None, 26, 30, id="question")
    asked = Column((*_picked(answer), question, Grid(tiles, len(tiles), 24, 170), _kind_word(young=young)), gap=20)
    back = Button(tr("Change my answer"), ChangeAnswer(), "plain", "undo", wide=True, id="change-answer")
    skip = Button(tr("I'd rather not say"), Say(""), "plain", "arrow-next", wide=True, id="skip-sure")
    foot = Row((back, skip), gap=20, grow=(0, 1), align="fill")
    return Column((Plate(Pinned(asked, foot), "bare", None, 0, 0, widest=1240),), align="middle")


def _faces() -> tuple[tuple[Sure, str], ...]:
    return ("unsure", tr("Not sure")), ("a-bit", tr("A bit sure")), ("sure", tr("Very sure"))


def _face(sure: Sure) -> Node:
    """A face over one to three bars: told apart by mouth, brows and bars, never by colour."""
    return Picture(f"faces/{sure}", "", 170, 218, 0, cover=False)


def _picked(answer: Button | None) -> Iterator[Node]:
    """What was answered, in its words; a thing put together has none."""
    if answer is not None and answer.look in {"card", "tile", "tool"}:
        mark: tuple[Node, ...] = (Badge(answer.badge, 60),) if answer.badge is not None else ()
        line = Row((*mark, Text(answer.label)), gap=20, grow=(len(mark),))
        yield Ornament(Plate(Column((Text(tr("You picked"), "small", "soft"), line), gap=6), "paper", None, 24))


def _kind_word(*, young: bool) -> Node:
    words = tr("Both are fine. “Not sure” is a good start.")
    if not young:
        words = tr("All three are fine. “Not sure” is a good start for learning.")
    return Plate(Row((Face("pip", "happy", 72), Text(words, "small")), gap=18, grow=(1,)), "paper", None, 16, 24)
