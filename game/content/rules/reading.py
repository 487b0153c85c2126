"""How hard a scenario is to read, over all of it and never by the line: one long sentence among short ones is music."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from game.content.problems import Finding, Path
from game.content.rules.syllables import syllables
from game.content.texts import SPOKEN, key_of, shown, texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.engine.scenario import Band

MOST_WORDS: dict[Band, int] = {"6-8": 10, "9-11": 13, "12-14": 16}
"""Words a sentence, on average."""

HIGHEST_GRADE: dict[Band, float] = {"6-8": 3, "9-11": 5, "12-14": 7}
"""Years of school, as Flesch and Kincaid reckon them from the length of sentences and of words."""

_UNREAD = frozenset({"alt"})
"""Spoken only by screen readers, in their own rhythm."""
_END = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+")
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def sentences(text: str) -> list[str]:
    return [part for part in _END.split(shown(text)) if WORD.search(part)]


def words(sentence: str) -> int:
    return len(WORD.findall(sentence))


def grade(words_read: int, sentences_read: int, syllables_read: int) -> float:
    """The years of school that a text asks for; below zero for the easiest."""
    return 0.39 * words_read / sentences_read + 11.8 * syllables_read / words_read - 15.59


def spoken(tree: Any, path: Path) -> list[tuple[Path, str]]:
    """What is read or heard of a scenario."""
    return [(here, text) for here, text in texts(tree, path) if key_of(here) in SPOKEN - _UNREAD]


def hard(told: Iterable[tuple[Path, str]], band: Band) -> Iterator[Finding]:
    """Taken together: sentences that are too long, or else words that are."""
    read = [(sentence, here) for here, text in told for sentence in sentences(text)]
    if not read:
        return
    average = sum(words(sentence) for sentence, _ in read) / len(read)
    if average > MOST_WORDS[band]:
        sentence, here = max(read, key=lambda one: words(one[0]))
        measured = f"sentences have {average:.1f} words on average here, and {MOST_WORDS[band]} is the most at {band}"
        hint = f"begin with this one of {words(sentence)} words: '{_start(sentence)}…'"
        yield Finding(here, "long-sentences", measured, hint)
    else:
        yield from _long_words(read, band)


def _long_words(read: list[tuple[str, Path]], band: Band) -> Iterator[Finding]:
    """The finding stands at the sentence that asks for most; the hint names the longest words of all."""
    each = [(_graded([sentence]), sentence, here) for sentence, here in read]
    whole = _graded([sentence for sentence, _ in read])
    if whole > HIGHEST_GRADE[band]:
        _, sentence, here = max(each, key=lambda one: one[0])
        longest = dict.fromkeys(sorted(_words_of([one for one, _ in read]), key=lambda word: -syllables(word)))
        measured = f"this asks for grade {whole:.1f} in reading, and {HIGHEST_GRADE[band]} is the most at {band}"
        named = ", ".join(f"'{word}'" for word in list(longest)[:4])
        yield Finding(here, "hard-words", measured, f"begin with '{_start(sentence)}…', and with {named}")


def _graded(sentences_read: list[str]) -> float:
    read = _words_of(sentences_read)
    return grade(len(read), len(sentences_read), sum(map(syllables, read)))


def _words_of(sentences_read: list[str]) -> list[str]:
    return [word.lower() for sentence in sentences_read for word in WORD.findall(sentence)]


def _start(sentence: str) -> str:
    return " ".join(sentence.split()[:5])
