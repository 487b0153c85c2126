"""The facilitator's notes, read from `class.yaml` in an island's folder. An island without them plays as well."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from game.content.codes import BREAKING
from game.content.compiled import keep_written, kept
from game.content.folders import NOTES
from game.engine.level import Words
from game.engine.notes import Link, Notes, Talk, Thought

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path as File

    from game.content.problems import Problem
    from game.content.sheet import Sheet


def read_notes(folder: File, cache: File | None = None) -> Notes | None:
    """The notes of one island; none where nobody has written any, or where they cannot be used."""
    file = folder / NOTES
    if not file.is_file():
        return None
    tree = kept(file, cache)
    notes = _opened(tree) if tree is not None else None
    return notes or _read_anew(file, cache)


def problems_of(file: File) -> Iterator[Problem]:
    """All that is wrong with the notes of an island."""
    _, sheet = _read(file)
    yield from (sheet.problem(finding) for finding in dict.fromkeys(sheet.findings))


def _read_anew(file: File, cache: File | None) -> Notes | None:
    notes, sheet = _read(file)
    if notes is None or any(finding.code in BREAKING for finding in sheet.findings):
        return None
    if cache is not None:
        keep_written(file, cache, json.dumps(asdict(notes)).encode())
    return notes


def _read(file: File) -> tuple[Notes | None, Sheet]:
    from game.content.glossary import explained_beside
    from game.content.rules import notes as rules  # these bring YAML and pydantic: not wanted where it is kept
    from game.content.rules import of_words
    from game.content.shape import shaped
    from game.content.sheet import read

    sheet = read(file)
    if not sheet.readable:
        return None, sheet
    notes, wrong = shaped(Notes, sheet.tree, ())
    sheet.findings += [*wrong, *of_words(sheet.tree, ())]
    if notes is not None:
        sheet.findings += rules.findings(notes, sheet.tree, explained_beside(file.parent))
    return notes, sheet


def _opened(tree: dict[str, Any]) -> Notes | None:
    """What was kept, unless notes have changed their form since."""
    try:
        return _notes(**tree)
    except (KeyError, TypeError):
        return None


def _notes(
    *,
    aims: list[str],
    framework: list[Any],
    thoughts: list[Any],
    talk: dict[str, list[str]],
    leaving: dict[str, str],
    **rest: str,
) -> Notes:
    return Notes(
        aims=tuple(aims),
        framework=tuple(Link(**one) for one in framework),
        thoughts=tuple(Thought(**one) for one in thoughts),
        talk=Talk(**{key: tuple(asked) for key, asked in talk.items()}),
        leaving=Words(**leaving),
        **rest,
    )
