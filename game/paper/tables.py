"""What a class voted as a table that any spreadsheet opens: one line for each answer (RFC 4180)."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from game.kinds.parts import family_word
from game.words import letters, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.lesson import Asked
    from game.paper.sheets.report import Held

_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A spreadsheet would reckon what begins with one of these."""


def as_csv(lesson: Held) -> str:
    """Counts only, in the language in use. Write it as UTF-8 with a byte order mark, or Excel guesses its letters."""
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(map(_harmless, _heads()))
    for one in lesson.asked:
        for row in _rows(lesson, one):
            rows.writerow(map(_harmless, row))
    return written.getvalue()


def _heads() -> tuple[str, ...]:
    return (
        tr("Date"), tr("Voted"), tr("Story"), tr("Question"), tr("Letter"), tr("Answer"), tr("Where it sails"),
        tr("First vote"), tr("Second vote"),
    )  # fmt: skip


def _rows(lesson: Held, one: Asked) -> Iterator[tuple[str, ...]]:
    present = str(lesson.present) if lesson.present else ""
    for place, option in enumerate(one.options):
        second = str(one.second[place]) if one.second is not None else ""
        yield (
            lesson.date, present, one.title, one.question, letters()[place], option.text, family_word(option.course),
            str(one.first[place]), second,
        )  # fmt: skip


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULAS) else cell
