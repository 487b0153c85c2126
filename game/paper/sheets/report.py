"""After a lesson: what a class voted, before it talked and after, and three things to come back to. Counts only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.engine.lesson import MISUNDERSTANDINGS, Asked, to_come_back_to
from game.paper.sheet import Block, Columns, Framed, Label, Masthead, Sheet, Space, Words
from game.paper.teaching import Counted, Legend, Numbered, Tally
from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WIDE = 8
"""Up to so many answers, each stands beside its bars; with more of them its letter has to do."""
WORDED = 6
"""Up to so many questions, each is printed under the title of its story."""


@dataclass(frozen=True, slots=True)
class Held:
    """A lesson that was held."""

    asked: tuple[Asked, ...]
    date: str = ""
    """In words, as it is to be printed. May be empty."""
    present: int = 0
    """How many voted at most; nought where nobody counted."""


def report(lesson: Held) -> Sheet:
    """One page for a lesson of ten questions; more go over to the next."""
    title = tr("After the lesson")
    most = max((count for one in lesson.asked for count in (*one.first, *(one.second or ()))), default=0)
    wide, worded = sum(len(one.options) for one in lesson.asked) <= WIDE, len(lesson.asked) <= WORDED
    tallies = [_tally(one, most, wide=wide, worded=worded) for one in lesson.asked]
    legend = Legend(tr("before we talked: the first number"), tr("after we talked: the second"))
    blocks = (
        Masthead(title, _line(lesson), "list"),
        *((legend,) if tallies else (Words(tr("Nothing was voted on."), "lead"),)),
        *_rows(tallies, 1 if wide else 2 if worded else 3), Space(), _again(lesson), Space(most=1),
    )  # fmt: skip
    return Sheet("lesson-report", title, blocks, foot=tr("Counts of a class, and nothing about any one child"))


def _line(lesson: Held) -> str:
    there = fill(tr("{count} voted"), count=lesson.present) if lesson.present else ""
    return ". ".join(filter(None, (lesson.date, there, tr("Counts only"))))


def _tally(asked: Asked, most: int, *, wide: bool, worded: bool) -> Tally:
    second = asked.second if asked.second is not None else (None,) * len(asked.options)
    rows = tuple(
        Counted(option.text if wide else "", first, then)
        for option, first, then in zip(asked.options, asked.first, second, strict=True)
    )
    return Tally(asked.title, asked.question if worded else "", rows, most)


def _rows(tallies: Sequence[Tally], across: int) -> Iterator[Block]:
    """So many beside each other, read line by line."""
    for first in range(0, len(tallies), across):
        row = tallies[first : first + across]
        yield Columns(tuple((one,) for one in row) + ((),) * (across - len(row)))
        yield Space(most=24)


def _again(lesson: Held) -> Block:
    """What most of those chose who sailed into tricky waters, and why it is tricky."""
    found = to_come_back_to(lesson.asked)
    head = Label(
        tr("Three things to come back to") if len(found) == MISUNDERSTANDINGS else tr("To come back to"), "anchor"
    )
    if not found:
        return Framed((head, Words(tr("None this time: after the talk, no vote sailed into tricky waters."))))
    things = (
        Numbered(str(number), option.text, (fill(tr("*{title}:* {because}"), title=one.title, because=option.because),))
        for number, (one, option, _) in enumerate(found, 1)
    )
    return Framed((head, *things))
