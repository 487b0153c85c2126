"""Words above a reader's level: either they are plain all the same, or the glossary explains them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from game.content.problems import Finding, Path
from game.content.rules.plain import LONG, PLAIN, TERMS
from game.content.rules.reading import WORD, sentences
from game.content.rules.syllables import syllables

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from game.engine.scenario import Band

_ENDINGS = (("", ""), ("ies", "y"), ("ied", "y"), ("es", ""), ("s", ""), ("ed", ""), ("ed", "e"), ("ing", ""))
_MORE_ENDINGS = (("ing", "e"), ("ly", ""), ("ily", "y"), ("er", ""), ("ness", ""), ("ful", ""))
_DOUBLED = re.compile(r"(.)\1(ed|ing|er)$")


def unknown(told: Sequence[tuple[Path, str]], band: Band, explained: frozenset[str]) -> Iterator[Finding]:
    """Each word once, where it is first met. Names are not words."""
    names = _names(text for _, text in told)
    seen: set[str] = set()
    for here, text in told:
        for word in _words(text, names):
            if word not in seen and is_hard(word, band) and explained.isdisjoint(forms(word)):
                hint = "say it more simply, or explain it in levels/glossary.yaml"
                yield Finding(here, "unknown-word", f"'{word}' is above {band}, and the glossary has not got it", hint)
            seen.add(word)


@cache
def is_hard(word: str, band: Band) -> bool:
    """Is it a term of the trade, or long in each of its forms and not plain?"""
    known = forms(word)
    if any(form in TERMS for form in known):
        return True
    return min(map(syllables, known)) >= LONG[band] and not any(form in PLAIN[band] for form in known)


@cache
def forms(word: str) -> tuple[str, ...]:
    """The word and what it may be a form of: "studies" of "study", "shared" of "share"."""
    word = re.sub(r"['’]s?$", "", word.lower())
    found = [word.removesuffix(old) + new for old, new in _ENDINGS + _MORE_ENDINGS if word.endswith(old)]
    found += [_DOUBLED.sub(r"\1", word)] if _DOUBLED.search(word) else []
    return tuple(form for form in found if len(form) > 2) or (word,)


def _words(text: str, names: Container[str]) -> Iterator[str]:
    for sentence in sentences(text):
        for place, word in enumerate(WORD.findall(sentence)):
            if (word[0].isupper() and (place > 0 or word in names)) or re.search(r".[A-Z_\d]", word):
                continue
            yield from (part.lower() for part in word.split("-"))


def _names(texts: Iterable[str]) -> set[str]:
    """Words with a capital where no sentence begins."""
    return {
        word
        for text in texts
        for sentence in sentences(text)
        for word in WORD.findall(sentence)[1:]
        if word[0].isupper()
    }
