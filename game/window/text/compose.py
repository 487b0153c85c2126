"""One paragraph: where its lines end, and the runs of each line in the order of the eye."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from game.letters import bidi
from game.letters.breaks import chunks, letters, visible_end
from game.window.text.fonts import FontKey, measure, measure_space, pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.letters.markup import Span
    from game.window.text.faces import TypeFace


_SURELY: Final = 1.1
"""Sums of widths that pass the line's by this factor need no measuring."""


class Run(NamedTuple):
    """Letters that one font draws in one go. `start` and `end` count in the setting's text, x from its left edge."""

    start: int
    end: int
    text: str
    font: FontKey
    x: int
    width: int
    bold: bool
    mark: bool


class Row(NamedTuple):
    """A line before its place is known."""

    start: int
    end: int
    width: int
    runs: tuple[Run, ...]


@lru_cache(maxsize=4096)
def _chunk_width(chunk: str, face: TypeFace, bold: bool, odd: int) -> int:
    return sum(
        measure(piece.font, piece.text) for piece in pieces(chunk, 0, len(chunk), face, bold=bold, rtl=bool(odd))
    )


class Paragraph:
    """A paragraph being composed. Levels are found for the whole of it: cut first, "12.5%" could end as "%12.5"."""

    def __init__(self, text: str, offset: int, spans: tuple[Span, ...], face: TypeFace, *, rtl: bool) -> None:
        self.text = text
        self.offset = offset
        self.spans = spans
        self.face = face
        self.levels, self.base = bidi.levels(text, int(rtl))
        self.ends = chunks(text)
        self._rows: dict[tuple[int, int], Row] = {}

    def rows(self, width: int | None) -> Iterator[Row]:
        """Break the paragraph into lines no wider than `width`, as far as single letters allow."""
        if not self.text:
            yield self.row(0, 0)
        start = 0
        while start < len(self.text):
            end = len(self.text) if width is None else self._line_end(start, width)
            yield self.row(start, visible_end(self.text, start, end))
            start = end

    def row(self, start: int, end: int) -> Row:
        """Compose text[start:end] as one line, once."""
        if (start, end) not in self._rows:
            self._rows[start, end] = self._compose(start, end)
        return self._rows[start, end]

    def _compose(self, start: int, end: int) -> Row:
        runs: list[Run] = []
        x = 0
        for first, last, level in bidi.visual_runs(self.text, self.levels, self.base, start, end):
            stretch = [run for span in self._looks(first, last) for run in self._pieces(span, rtl=bool(level & 1))]
            for run in reversed(stretch) if level & 1 else stretch:
                runs.append(run._replace(x=x))
                x += run.width
        return Row(self.offset + start, self.offset + end, x, tuple(runs))

    def chunks(self) -> Iterator[tuple[int, int]]:
        """Give the stretches that no line break parts unless it must."""
        yield from pairwise((0, *self.ends))

    def width(self, start: int, end: int) -> int:
        """Measure text[start:end] without its trailing spaces."""
        return self.row(start, visible_end(self.text, start, end)).width

    def _looks(self, start: int, end: int) -> Iterator[Span]:
        """Cut text[start:end] where bold or mark changes."""
        for span in self.spans:
            first, last = max(start, span.start - self.offset), min(end, span.end - self.offset)
            if first < last:
                yield span._replace(start=first, end=last)

    def _pieces(self, span: Span, *, rtl: bool) -> Iterator[Run]:
        at = self.offset
        for piece in pieces(self.text, span.start, span.end, self.face, bold=span.bold, rtl=rtl):
            width = measure(piece.font, piece.text)
            yield Run(at + piece.start, at + piece.end, piece.text, piece.font, 0, width, span.bold, span.mark)

    def _line_end(self, start: int, width: int) -> int:
        """Take as many chunks as fit. Widths of chunks are added up; where the sum comes near, the line is measured."""
        place = bisect_right(self.ends, start)
        best, reached, first = 0, 0, start
        for end in self.ends[place:]:
            reached += self._guess(first, end)
            if reached > width and (reached > width * _SURELY or self.width(start, end) > width):
                break
            reached += measure_space(self.face) * (end - visible_end(self.text, first, end))
            best = first = end
        while best and self.width(start, best) > width:
            before = bisect_right(self.ends, best) - 2
            best = self.ends[before] if before >= place else 0
        return best or self._forced_end(start, self.ends[place], width)

    def _guess(self, start: int, end: int) -> int:
        """Measure a chunk as if nothing stood beside it: a little off, but the same words come again and again."""
        bold = any(span.bold and span.start - self.offset <= start < span.end - self.offset for span in self.spans)
        return _chunk_width(
            self.text[start : visible_end(self.text, start, end)], self.face, bold, self.levels[start] & 1
        )

    def _forced_end(self, start: int, end: int, width: int) -> int:
        """Break a stretch wider than the whole line after an underscore, else between letters.

        One letter stands however narrow the line.
        """
        places = letters(self.text, start, end)
        fitting = bisect_right(places, width, key=lambda place: self.width(start, place))
        named = [place for place in places[:fitting] if self.text[place - 1] == "_"]
        return named[-1] if named else places[max(0, fitting - 1)]
