"""The compositor: text, face and width in; lines of placed runs out. Knows sizes and order, never a colour."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from game.letters.markup import parse, unseen_removed
from game.window.text.compose import Paragraph, Run
from game.window.text.fonts import CAPITALS, drawn, measure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.window.text.faces import TypeFace

_WORD: Final = re.compile(r"\S+")

Direction = Literal["ltr", "rtl"]
Align = Literal["start", "centre", "end"]


class Line(NamedTuple):
    """One line; its runs stand in the order of the eye, from left to right."""

    start: int
    end: int
    top: int
    baseline: int
    x: int
    width: int
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """A text in its final shape. Equal requests give the very same setting, so it is compared by identity."""

    text: str
    """Without markup, but with the characters that steer direction."""
    face: TypeFace
    direction: Direction
    width: int
    """Of the widest line, not the width that was allowed; lines are aligned within it."""
    height: int
    lines: tuple[Line, ...]


class Place(NamedTuple):
    """A rectangle within a setting."""

    x: int
    y: int
    width: int
    height: int


class Word(NamedTuple):
    """A spoken word; `start` and `end` count in `plain(text)`, which is what the voice was given."""

    start: int
    end: int
    places: tuple[Place, ...]
    """More than one where a line break parts the word."""


@lru_cache(maxsize=2048)
def set_text(
    text: str,
    face: TypeFace,
    width: int | None = None,
    direction: Direction = "ltr",
    align: Align = "start",
) -> Setting:
    """Set a text with markup, at most `width` wide if letters allow. Newlines part paragraphs; "" is an empty line."""
    rows = [row for paragraph in _paragraphs(text, face, direction) for row in paragraph.rows(width)]
    widest = max(row.width for row in rows)
    lines: list[Line] = []
    for place, row in enumerate(rows):
        x = _indent(widest - row.width, direction, align)
        top = place * face.line_height
        baseline = top + round((face.line_height + CAPITALS * face.size) / 2)
        runs = tuple(run._replace(x=run.x + x) for run in row.runs) if x else row.runs
        lines.append(Line(row.start, row.end, top, baseline, x, row.width, runs))
    return Setting(parse(text).text, face, direction, widest, len(lines) * face.line_height, tuple(lines))


@lru_cache(maxsize=2048)
def narrowest(text: str, face: TypeFace) -> int:
    """Width of the widest stretch without a space or hyphen; in less room than that, words break between letters."""
    return max(
        paragraph.width(start, end) for paragraph in _paragraphs(text, face, "ltr") for start, end in paragraph.chunks()
    )


def torn(setting: Setting) -> bool:
    """Does a line end in the middle of a word, for want of room?"""
    ends = [line.end for line in setting.lines[:-1] if line.end < len(setting.text)]
    return any(setting.text[end - 1].isalnum() and setting.text[end].isalnum() for end in ends)


@lru_cache(maxsize=256)
def words(setting: Setting) -> tuple[Word, ...]:
    """Where each spoken word stands, in the order they are said; for the light that follows the voice."""
    found: list[Word] = []
    for match in _WORD.finditer(setting.text):
        letters = unseen_removed(match[0])
        if letters:
            start = len(unseen_removed(setting.text[: match.start()]))
            found.append(Word(start, start + len(letters), tuple(_places(setting, *match.span()))))
    return tuple(found)


def _places(setting: Setting, start: int, end: int) -> Iterator[Place]:
    """Give the rectangles of text[start:end], one for each line; runs of one line that touch are joined."""
    for line in setting.lines:
        runs = [run for run in line.runs if run.start < end and start < run.end]
        edges = [edge for run in runs for edge in _edges(setting, run, start, end)]
        if edges:
            yield Place(min(edges), line.top, max(edges) - min(edges), setting.face.line_height)


def _edges(setting: Setting, run: Run, start: int, end: int) -> tuple[int, int]:
    """Give the left and right of the part of a run that lies within text[start:end]."""
    before = measure(run.font, drawn(setting.text[run.start : max(start, run.start)]))
    after = run.width if end >= run.end else measure(run.font, drawn(setting.text[run.start : end]))
    if run.font.rtl:
        before, after = run.width - after, run.width - before
    return run.x + before, run.x + after


@lru_cache(maxsize=256)
def _paragraphs(text: str, face: TypeFace, direction: Direction) -> tuple[Paragraph, ...]:
    """Cut a text at its new lines. Kept a while, because a layout asks for several widths of the same text."""
    marked = parse(text)
    found: list[Paragraph] = []
    start = 0
    for letters in marked.text.split("\n"):
        found.append(Paragraph(letters, start, marked.spans, face, rtl=direction == "rtl"))
        start += len(letters) + 1
    return tuple(found)


def _indent(room: int, direction: Direction, align: Align) -> int:
    if align == "centre":
        return room // 2
    return 0 if (align == "start") == (direction == "ltr") else room
