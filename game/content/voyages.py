"""The story between the islands, read from the file beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.content.problems import Finding
from game.content.rules import of_words
from game.content.rules.reading import hard
from game.content.shape import shaped
from game.content.sheet import read
from game.content.texts import texts
from game.engine.voyage import Voyage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path as File

    from game.content.problems import Problem
    from game.content.sheet import Sheet
    from game.engine.scenario import Band

STORY = "voyage.yaml"
CHAPTERS = 11
"""One after each lantern but the last."""
MOST_LINES = 6
_TOLD: dict[str, Band] = {"young": "6-8", "middle": "9-11", "older": "12-14"}


def read_voyage(folder: File) -> Voyage | None:
    """The story of a folder of levels; none where nobody has written one, or where it cannot be told."""
    if not (folder / STORY).is_file():
        return None
    return _read(folder / STORY)[0]


def problems_of(folder: File) -> Iterator[Problem]:
    """All that is wrong with the story of a folder of levels."""
    if (folder / STORY).is_file():
        _, sheet = _read(folder / STORY)
        yield from (sheet.problem(finding) for finding in dict.fromkeys(sheet.findings))


def _read(file: File) -> tuple[Voyage | None, Sheet]:
    sheet = read(file)
    if not sheet.readable:
        return None, sheet
    voyage, wrong = shaped(Voyage, sheet.tree, ())
    sheet.findings += [*wrong, *of_words(sheet.tree, ())]
    if voyage is not None:
        sheet.findings += [*_counted(voyage), *_read_easily(sheet)]
    return voyage, sheet


def _counted(voyage: Voyage) -> Iterator[Finding]:
    if len(voyage.chapters) != CHAPTERS:
        sentence = f"there are {len(voyage.chapters)} chapters, and there should be {CHAPTERS}"
        yield Finding(("chapters",), "wrong-count", sentence)
    chapters = [(("opening",), voyage.opening), (("ending",), voyage.ending)]
    chapters += [(("chapters", number), chapter) for number, chapter in enumerate(voyage.chapters)]  # type: ignore[misc]
    for path, chapter in chapters:
        for key in _TOLD:
            count = len(getattr(chapter.telling, key))
            if not 1 <= count <= MOST_LINES:
                sentence = f"there are {count} lines, and there should be 1 to {MOST_LINES}"
                yield Finding((*path, "telling", key), "wrong-count", sentence)


def _read_easily(sheet: Sheet) -> Iterator[Finding]:
    """Each band's chapters taken together."""
    for key, band in _TOLD.items():
        yield from hard([(here, text) for here, text in texts(sheet.tree) if key in here], band)
