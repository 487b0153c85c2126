"""Authors' two marks: `*bold*` and `==mark==`. What is not a matching pair stays text: 2 * 3, a lone star, a == b."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

# A pair hugs its words (no space just inside), stays within its paragraph and touches no number: 5*3*2 is a sum.
_PAIR: Final = re.compile(r"(?<!\d)(?P<sign>\*|==)(?!\s|(?P=sign))(?P<inside>[^\n]+?)(?<!\s)(?P=sign)(?!\d)")

# Direction marks, isolates, embeddings, glue, the soft hyphen: they steer drawing and are never seen or said.
# The joiners U+200C and U+200D are not among them: they change the letters of Arabic.
UNSEEN: Final = dict.fromkeys(
    [0x00AD, 0x061C, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF]
)


class Span(NamedTuple):
    """A stretch of text in one look; the spans of a text follow each other and cover all of it."""

    start: int
    end: int
    bold: bool
    mark: bool


class Marked(NamedTuple):
    """Text without its marks, and where they were."""

    text: str
    spans: tuple[Span, ...]


@lru_cache(maxsize=2048)
def parse(text: str) -> Marked:
    """Take the marks out of a text."""
    if "*" not in text and "==" not in text:
        return Marked(text, (Span(0, len(text), bold=False, mark=False),) if text else ())
    spans: list[Span] = []
    letters = _gather(text, spans, bold=False, mark=False, written="")
    return Marked(letters, tuple(spans))


def plain(text: str) -> str:
    """Give what is said aloud: no marks, nothing unseen."""
    return unseen_removed(parse(text).text)


def unseen_removed(text: str) -> str:
    """Leave out what is neither seen nor said."""
    return text.translate(UNSEEN)


def _gather(text: str, spans: list[Span], *, bold: bool, mark: bool, written: str) -> str:
    """Append the spans of `text`, whose surroundings are bold or marked already; returns all letters so far."""
    seen = 0
    for pair in _PAIR.finditer(text):
        written = _append(text[seen : pair.start()], spans, bold=bold, mark=mark, written=written)
        star = pair["sign"] == "*"
        written = _gather(pair["inside"], spans, bold=bold or star, mark=mark or not star, written=written)
        seen = pair.end()
    return _append(text[seen:], spans, bold=bold, mark=mark, written=written)


def _append(letters: str, spans: list[Span], *, bold: bool, mark: bool, written: str) -> str:
    if letters:
        spans.append(Span(len(written), len(written) + len(letters), bold, mark))
    return written + letters
