"""Texts set in lines: where lines end and in which order the eye meets their runs. Knows no page and no ink.

Order and line ends come from the same modules as on screens: a number in an Arabic line must not turn round on paper.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from game.letters.bidi import levels, visual_runs
from game.letters.breaks import chunks, letters, visible_end
from game.letters.markup import UNSEEN, parse
from game.paper.faces import Face, Font, draws, fonts_for, leading, measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_DRAWN = UNSEEN | {0x00A0: " ", 0x2009: " ", 0x202F: " ", 0x2010: "-", 0x2011: "-", 0x0009: " "}


class Run(NamedTuple):
    """Letters that one font draws in one go, and how far from the line's left edge."""

    start: int
    """Of its first letter in the text: the order in which it is read."""
    text: str
    font: Font
    x: float
    width: float


class Line(NamedTuple):
    """The runs of a line as the eye meets them, from left to right."""

    width: float
    runs: tuple[Run, ...]


class Setting(NamedTuple):
    """A text in lines."""

    face: Face
    rtl: bool
    lines: tuple[Line, ...]

    @property
    def height(self) -> float:
        return leading(self.face, rtl=self.rtl) * len(self.lines)

    @property
    def width(self) -> float:
        return max((line.width for line in self.lines), default=0.0)


@lru_cache(maxsize=4096)
def set_words(text: str, face: Face, width: float, *, rtl: bool) -> Setting:
    """Set a text at most so wide."""
    return Setting(face, rtl, tuple(_Paragraph(text, face, rtl=rtl).lines(width)))


class _Paragraph:
    """A text being set. Levels are found for the whole of it, before any line is cut."""

    def __init__(self, text: str, face: Face, *, rtl: bool) -> None:
        marked = parse(text)
        self._text, self._face = marked.text, face
        self._bold = [span.bold or span.mark for span in marked.spans for _ in range(span.start, span.end)]
        self._levels, self._base = levels(self._text, int(rtl))

    def lines(self, width: float) -> Iterator[Line]:
        start, ends = 0, chunks(self._text)
        while start < len(self._text):
            end = self._fitting(start, [end for end in ends if end > start], width)
            yield self._line(start, end)
            start = end

    def _fitting(self, start: int, ends: Sequence[int], width: float) -> int:
        """The last of these ends that leaves the line narrow enough; a word wider than that breaks between letters."""
        best = 0
        for end in ends:
            if self._line(start, end).width > width:
                break
            best = end
        if best:
            return best
        places = letters(self._text, start, ends[0])
        narrow = [place for place in places if self._line(start, place).width <= width]
        return narrow[-1] if narrow else places[0]

    def _line(self, start: int, end: int) -> Line:
        x, runs = 0.0, []
        for first, last, level in visual_runs(
            self._text, self._levels, self._base, start, visible_end(self._text, start, end)
        ):
            stretch = list(self._runs(first, last, rtl=bool(level & 1)))
            for run in reversed(stretch) if level & 1 else stretch:
                runs.append(run._replace(x=x))
                x += run.width
        return Line(x, tuple(runs))

    def _runs(self, start: int, end: int, *, rtl: bool) -> Iterator[Run]:
        """One stretch of one direction, cut where the font changes."""
        fonts = [self._font(place, rtl=rtl) for place in range(start, end)]
        for font, places in groupby(range(start, end), key=lambda place: fonts[place - start]):
            first, *rest = places
            text = self._text[first : (rest[-1] if rest else first) + 1].translate(_DRAWN)
            if text:
                yield Run(first, text, font, 0.0, measure(font, text) * self._face.size)

    def _font(self, place: int, *, rtl: bool) -> Font:
        fonts = fonts_for(self._face, bold=self._bold[place], rtl=rtl)
        letter = self._text[place].translate(_DRAWN)
        return next((font for font in fonts if not letter or letter in draws(font.name)), fonts[0])
