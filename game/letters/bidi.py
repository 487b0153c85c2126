"""In which direction each character is read, and how a line's stretches stand before the eye (Unicode's UAX #9).

`levels` works on a whole paragraph, `visual_runs` on one line of it, because a line break must not change what a
number or a bracket belongs to. Rule names (X5a, L2 …) are those of the standard; its test file has 91,707 lines and
all of them pass. Characters that the standard removes (X9) keep a level here, that of the character before them.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

from game.letters.bidi_rules import ISOLATES, REMOVED, RunSequence, embedding, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_STRONG: Final = frozenset(("L", "R", "AL"))
_EMBEDDINGS: Final = frozenset(("LRE", "RLE", "LRO", "RLO"))
_OVERRIDES: Final = {"LRO": "L", "RLO": "R"}
_SPACES: Final = frozenset(("WS", "PDI")) | ISOLATES | REMOVED
_SEPARATOR: Final = re.compile("[\t-\x0b\r\x1c-\x1f\x85\u2029]")  # classes B and S
_DEEPEST: Final = 125

# All characters that may turn or nest a text: the right-to-left blocks, and the marks that steer direction.
_TURNING: Final = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


class _Status(NamedTuple):
    """An open embedding or isolate."""

    level: int
    override: str
    isolate: bool


def levels(text: str, base: int | None) -> tuple[list[int], int]:
    """Find the level of every character, odd is right to left; `base` None takes it from the first strong letter."""
    if not base and not _TURNING.search(text):
        return [0] * len(text), 0
    classes = [unicodedata.bidirectional(character) or "L" for character in text]
    partners = _partners(classes)
    if base is None:
        base = int(_first_strong(classes, 0, len(classes)) in {"R", "AL"})
    found, types = _explicit(classes, partners, base)
    for sequence in _sequences(classes, partners, found, base):
        resolve(text, classes, types, found, sequence)
    before = base
    for place, name in enumerate(classes):
        if name in REMOVED:
            found[place] = before
        before = found[place]
    return found, base


def visual_runs(text: str, levels: Sequence[int], base: int, start: int, end: int) -> list[tuple[int, int, int]]:
    """Cut one line, text[start:end], into (start, end, level), from left to right as seen (rules L1 and L2)."""
    if start == end:
        return []
    if not base and not any(levels[start:end]):
        return [(start, end, 0)]
    line = _spaces_at_base(text, levels, base, start, end)
    runs: list[tuple[int, int, int]] = []
    for level, run in groupby(line):
        first = runs[-1][1] if runs else start
        runs.append((first, first + len(list(run)), level))
    for depth in range(max(line), 0, -1):
        _reverse(runs, depth)
    return runs


def _reverse(runs: list[tuple[int, int, int]], depth: int) -> None:
    """L2 for one depth: turn every stretch of runs at least that deep."""
    place = 0
    while place < len(runs):
        after = place
        while after < len(runs) and runs[after][2] >= depth:
            after += 1
        runs[place:after] = runs[place:after][::-1]
        place = max(after, place + 1)


def _spaces_at_base(text: str, levels: Sequence[int], base: int, start: int, end: int) -> list[int]:
    """L1: separators, and spaces before them or at the line's end, stand in the paragraph's direction."""
    line = list(levels[start:end])
    separators = [start + match.start() for match in _SEPARATOR.finditer(text[start:end])]
    for stop in (*separators, end):
        if stop < end:
            line[stop - start] = base
        place = stop - 1
        while place >= start and unicodedata.bidirectional(text[place]) in _SPACES:
            line[place - start] = base
            place -= 1
    return line


def _partners(classes: list[str]) -> dict[int, int]:
    """BD9: match isolate openers with their PDI, both ways."""
    partners: dict[int, int] = {}
    waiting: list[int] = []
    for place, name in enumerate(classes):
        if name in ISOLATES:
            waiting.append(place)
        elif name == "PDI" and waiting:
            opener = waiting.pop()
            partners |= {opener: place, place: opener}
        elif name == "B":
            waiting.clear()
    return partners


def _first_strong(classes: list[str], start: int, end: int) -> str:
    """P2, also for X5c: the first strong class outside isolates, or nothing."""
    depth = 0
    for name in classes[start:end]:
        if name in ISOLATES:
            depth += 1
        elif name == "PDI":
            depth = max(0, depth - 1)
        elif name == "B":
            break
        elif not depth and name in _STRONG:
            return name
    return ""


class _Nesting:
    """The stack of X1 to X8, with its three counters of openers that found no room and of isolates that did."""

    def __init__(self, base: int) -> None:
        self.stack = [_Status(base, "", isolate=False)]
        self.lost_isolates = self.lost_embeddings = self.isolates = 0

    @property
    def top(self) -> _Status:
        return self.stack[-1]

    def open(self, *, rtl: bool, override: str = "", isolate: bool = False) -> None:
        """X2 to X5c: go one level deeper, to the next odd or even one."""
        level = (self.top.level + 1) | 1 if rtl else (self.top.level + 2) & ~1
        if level <= _DEEPEST and not self.lost_isolates and not self.lost_embeddings:
            self.stack.append(_Status(level, override, isolate))
            self.isolates += isolate
        elif isolate:
            self.lost_isolates += 1
        elif not self.lost_isolates:
            self.lost_embeddings += 1

    def close_isolate(self) -> None:
        """X6a."""
        if self.lost_isolates:
            self.lost_isolates -= 1
        elif self.isolates:
            self.lost_embeddings = 0
            while not self.stack.pop().isolate:
                pass
            self.isolates -= 1

    def close_embedding(self) -> None:
        """X7."""
        if self.lost_isolates:
            return
        if self.lost_embeddings:
            self.lost_embeddings -= 1
        elif not self.top.isolate and len(self.stack) > 1:
            self.stack.pop()


def _explicit(classes: list[str], partners: dict[int, int], base: int) -> tuple[list[int], list[str]]:
    """X1 to X8: levels from openers and closers alone, and classes with overrides applied."""
    nesting = _Nesting(base)
    found = [base] * len(classes)
    types = classes.copy()
    for place, name in enumerate(classes):
        if name == "PDI":
            nesting.close_isolate()
        found[place] = base if name == "B" else nesting.top.level
        if nesting.top.override and name not in REMOVED and name != "B":
            types[place] = nesting.top.override
        if name in ISOLATES:
            inside = _first_strong(classes, place + 1, partners.get(place, len(classes))) if name == "FSI" else name
            nesting.open(rtl=inside in {"R", "AL", "RLI"}, isolate=True)
        elif name in _EMBEDDINGS:
            nesting.open(rtl=name[0] == "R", override=_OVERRIDES.get(name, ""))
        elif name == "PDF":
            nesting.close_embedding()
    return found, types


def _sequences(classes: list[str], partners: dict[int, int], found: list[int], base: int) -> Iterator[RunSequence]:
    """X10: level runs, joined across isolates into the sequences that the other rules work on."""
    kept = [place for place, name in enumerate(classes) if name not in REMOVED]
    runs: dict[int, list[int]] = {}
    run: list[int] = []
    for place in kept:
        if not run or found[run[-1]] != found[place]:
            run = runs[place] = []
        run.append(place)
    around = [base, *(found[place] for place in kept), base]  # the level of kept[n] is around[n + 1]
    for first, run in runs.items():
        if classes[first] == "PDI" and first in partners:
            continue
        places = run.copy()
        while classes[places[-1]] in ISOLATES and places[-1] in partners:
            places += runs[partners[places[-1]]]
        rank, last = bisect_left(kept, first), bisect_left(kept, places[-1])
        before, level = around[rank : rank + 2]
        after = base if classes[places[-1]] in ISOLATES else around[last + 2]
        yield RunSequence(places, level, embedding(max(level, before)), embedding(max(level, after)))
