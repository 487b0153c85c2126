"""UAX #9's rules W1 to I2: what numbers, signs, brackets and spaces become between letters of one or two directions.

They work on one isolating run sequence: the characters of an isolate, without what is nested in it.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from game.letters.brackets import CLOSING, OPENING

ISOLATES: Final = frozenset(("LRI", "RLI", "FSI"))
REMOVED: Final = frozenset(("LRE", "RLE", "LRO", "RLO", "PDF", "BN"))
_NEUTRAL: Final = frozenset(("B", "S", "WS", "ON", "PDI")) | ISOLATES
_STRONG_AS: Final = {"L": "L", "R": "R", "EN": "R", "AN": "R"}
"""N0 to N2 take numbers for right to left."""
_MOST_OPEN: Final = 63


class RunSequence(NamedTuple):
    """Places that belong together, their level, and the direction just before (sos) and after (eos) them."""

    places: list[int]
    level: int
    before: str
    after: str


def embedding(level: int) -> str:
    """Name a level's direction."""
    return "R" if level & 1 else "L"


def resolve(text: str, classes: list[str], types: list[str], levels: list[int], sequence: RunSequence) -> None:
    """Raise `levels` at the sequence's places to their final values."""
    row = [types[place] for place in sequence.places]
    _marks_and_numbers(row, sequence.before)
    _separators(row)
    _latin_numbers(row, sequence.before)
    _brackets(row, text, classes, sequence)
    _neutrals(row, sequence)
    for place, name in zip(sequence.places, row, strict=True):
        if levels[place] & 1:  # I2
            levels[place] += name != "R"
        elif name != "L":  # I1
            levels[place] += 1 if name == "R" else 2


def _marks_and_numbers(row: list[str], before: str) -> None:
    """W1 to W3: marks follow their letter, numbers after Arabic letters are Arabic numbers."""
    strong = previous = before
    for place, name in enumerate(row):
        if name == "NSM":
            name = "ON" if previous in ISOLATES or previous == "PDI" else previous  # noqa: PLW2901 - the rule changes it
        previous = name
        if name in {"L", "R", "AL"}:
            strong = name
        elif name == "EN" and strong == "AL":
            name = "AN"  # noqa: PLW2901
        row[place] = name
    row[:] = ["R" if name == "AL" else name for name in row]


def _separators(row: list[str]) -> None:
    """W4 to W6: a separator between two numbers and signs beside one (%, €, +) belong to it; others are neutral."""
    for place in range(1, len(row) - 1):
        left, name, right = row[place - 1 : place + 2]
        if left == right and ((name in {"ES", "CS"} and left == "EN") or (name == "CS" and left == "AN")):
            row[place] = left
    place = 0
    while place < len(row):
        after = place
        while after < len(row) and row[after] == "ET":
            after += 1
        if after > place and ((place and row[place - 1] == "EN") or (after < len(row) and row[after] == "EN")):
            row[place:after] = ["EN"] * (after - place)
        place = max(after, place + 1)
    row[:] = ["ON" if name in {"ES", "ET", "CS"} else name for name in row]


def _latin_numbers(row: list[str], before: str) -> None:
    """W7: numbers after Latin letters go with them."""
    strong = before
    for place, name in enumerate(row):
        if name in {"L", "R"}:
            strong = name
        elif name == "EN" and strong == "L":
            row[place] = "L"


def _pairs(row: list[str], text: str, places: list[int]) -> list[tuple[int, int]]:
    """BD16: bracket pairs, by place in the row, in the order of their opening."""
    waiting: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for rank, name in enumerate(row):
        character = text[places[rank]]
        if name != "ON":
            continue
        if character in OPENING:
            if len(waiting) == _MOST_OPEN:
                return []
            waiting.append((OPENING[character], rank))
        elif character in CLOSING:
            closing = CLOSING[character]
            for depth in range(len(waiting) - 1, -1, -1):
                if waiting[depth][0] == closing:
                    pairs.append((waiting[depth][1], rank))
                    del waiting[depth:]
                    break
    return sorted(pairs)


def _brackets(row: list[str], text: str, classes: list[str], sequence: RunSequence) -> None:
    """N0: a pair of brackets takes the direction of what it holds or, failing that, of what went before."""
    own = embedding(sequence.level)
    for opening, closing in _pairs(row, text, sequence.places):
        inside = {_STRONG_AS[name] for name in row[opening + 1 : closing] if name in _STRONG_AS}
        if not inside:
            continue
        direction = own
        if own not in inside:
            ahead = (_STRONG_AS[name] for name in reversed(row[:opening]) if name in _STRONG_AS)
            direction = next(ahead, sequence.before)
        for rank in (opening, closing):
            row[rank] = direction
            after = rank + 1
            while after < len(row) and classes[sequence.places[after]] == "NSM":
                row[after] = direction
                after += 1


def _neutrals(row: list[str], sequence: RunSequence) -> None:
    """N1 and N2: neutrals between two of one direction take it; others take the sequence's own."""
    own = embedding(sequence.level)
    place = 0
    while place < len(row):
        after = place
        while after < len(row) and row[after] in _NEUTRAL:
            after += 1
        if after > place:
            left = _STRONG_AS[row[place - 1]] if place else sequence.before
            right = _STRONG_AS[row[after]] if after < len(row) else sequence.after
            row[place:after] = [left if left == right else own] * (after - place)
        place = max(after, place + 1)
