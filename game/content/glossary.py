"""The glossary beside the islands: words that stories may use because a tap explains them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from game.content.problems import Finding
from game.content.rules import of_words
from game.content.rules.counts import longest
from game.content.rules.reading import hard
from game.content.rules.vocabulary import forms, unknown
from game.content.shape import shaped
from game.content.sheet import read
from game.engine.glossary import Glossary
from game.paths import LEVELS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path as File

    from game.content.problems import Path, Problem
    from game.content.sheet import Sheet
    from game.engine.scenario import Band

GLOSSARY = "glossary.yaml"
MOST_LETTERS = 140
"""A telling fits on a small card."""
_TOLD: dict[str, Band] = {"young": "6-8", "middle": "9-11", "older": "12-14"}


def read_glossary(folder: File) -> Glossary:
    """What lies in a folder of levels; no words where nobody has written any."""
    file = folder / GLOSSARY
    return (_shaped(read(file)) if file.is_file() else None) or Glossary()


@cache
def explained_beside(island: File) -> frozenset[str]:
    """Every form of every word that is explained where an island lies, or else in the game's own glossary."""
    near = island.resolve().parent
    glossary = read_glossary(near if (near / GLOSSARY).is_file() else LEVELS)
    return _forms(glossary)


def _forms(glossary: Glossary) -> frozenset[str]:
    return frozenset(form for entry in glossary.words for word in (entry.word, *entry.also) for form in forms(word))


def problems_of(file: File) -> Iterator[Problem]:
    """All that is wrong with a glossary, a word at a time and over each band."""
    sheet = read(file)
    glossary = _shaped(sheet)
    found = [*sheet.findings, *(of_words(sheet.tree, ()) if sheet.readable else ())]
    if glossary is not None:
        found += [*_twice(glossary), *_told(glossary)]
    yield from (sheet.problem(finding) for finding in dict.fromkeys(found))


def _shaped(sheet: Sheet) -> Glossary | None:
    if not sheet.readable:
        return None
    glossary, wrong = shaped(Glossary, sheet.tree, ())
    sheet.findings += wrong
    return glossary


def _twice(glossary: Glossary) -> Iterator[Finding]:
    seen: set[str] = set()
    for number, entry in enumerate(glossary.words):
        if entry.word in seen:
            yield Finding(("words", number, "word"), "same-id", f"'{entry.word}' is explained already")
        seen.add(entry.word)


def _told(glossary: Glossary) -> Iterator[Finding]:
    """Explanations are easier than what they explain, and lean on no word that is not explained here."""
    known = _forms(glossary)
    for key, band in _TOLD.items():
        texts: list[tuple[Path, str]] = [
            (("words", number, key), getattr(entry, key)) for number, entry in enumerate(glossary.words)
        ]
        yield from hard(texts, band)
        yield from unknown(texts, band, known)
        for here, text in texts:
            yield from longest(text, MOST_LETTERS, here)
