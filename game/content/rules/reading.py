"""How hard a scenario is to read, over all of it and never by the line: one long sentence among short ones is music."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from game.content.problems import Finding, Path
from game.content.texts import SPOKEN, key_of, shown, texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.engine.scenario import Band

MOST_WORDS: dict[Band, int] = {"6-8": 10, "9-11": 13, "12-14": 16}
"""Words a sentence, on average."""

_UNREAD = frozenset({"alt"})
"""Spoken only by screen readers, in their own rhythm."""
_END = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def sentences(text: str) -> list[str]:
    return [part for part in _END.split(shown(text)) if _WORD.search(part)]


def words(sentence: str) -> int:
    return len(_WORD.findall(sentence))


def reading(tree: Any, band: Band, path: Path) -> Iterator[Finding]:
    """Over a whole scenario."""
    return hard(((here, text) for here, text in texts(tree, path) if key_of(here) in SPOKEN - _UNREAD), band)


def hard(told: Iterable[tuple[Path, str]], band: Band) -> Iterator[Finding]:
    """The finding stands at the longest sentence: it is the one to cut first."""
    read = [(words(sentence), sentence, here) for here, text in told for sentence in sentences(text)]
    if not read:
        return
    average = sum(number for number, _, _ in read) / len(read)
    if average > MOST_WORDS[band]:
        number, sentence, here = max(read, key=lambda one: one[0])
        start = " ".join(sentence.split()[:5])
        measured = f"sentences have {average:.1f} words on average here, and {MOST_WORDS[band]} is the most at {band}"
        yield Finding(here, "long-sentences", measured, f"begin with this one of {number} words: '{start}…'")
