"""What is wrong in a level file, told to a teacher: where, a sentence, and a hint where one can be guessed."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Path = tuple[str | int, ...]
"""Where something lies in a file: keys and places in lists, from the top."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong at a path; the file and the line are not yet known."""

    path: Path
    code: str
    """One of `game.content.codes`; its page is docs/problems/<code>.md."""
    sentence: str
    hint: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A finding with its place. Printed it reads like a compiler's message, so that editors can jump to it."""

    file: str
    line: int
    column: int
    path: str
    """Told by ids: "scenario 'school-jumper' > option 'post-it' > becuase"; empty for the file as a whole."""
    code: str
    sentence: str
    hint: str = ""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}"
        lines = [f"{place}  {self.path}" if self.path else place, f"    {self.sentence}"]
        return "\n".join([*lines, f"    hint: {self.hint}"] if self.hint else lines)


def one_of(names: Iterable[str]) -> str:
    """'a', 'b' or 'c'."""
    quoted = [f"'{name}'" for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} or {quoted[-1]}" if quoted else "nothing"


def short(word: str) -> str:
    """Enough of what was written to know it again."""
    return word if len(word) <= 60 else f"{word[:60]}…"


def guess(word: str, known: Iterable[str]) -> str:
    """A hint for a mistyped name, or nothing."""
    close = get_close_matches(word[:60], list(known), n=1, cutoff=0.6)
    return f"did you mean '{close[0]}'?" if close else ""
