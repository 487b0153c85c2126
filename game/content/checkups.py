"""The check-up of one's own accounts, read from the file beside the islands. Once kept, it opens without YAML."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from game.content.codes import BREAKING
from game.content.compiled import keep_written, kept
from game.engine.checkup import Checkup, Hiding, Question

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path as File

    from game.content.problems import Problem
    from game.content.sheet import Sheet

CHECKUP = "checkup.yaml"


def read_checkup(folder: File, cache: File | None = None) -> Checkup | None:
    """The check-up of a folder of levels; none where nobody has written one, or where it cannot be used."""
    file = folder / CHECKUP
    if not file.is_file():
        return None
    tree = kept(file, cache)
    checkup = _opened(tree) if tree is not None else None
    return checkup or _read_anew(file, cache)


def problems_of(folder: File) -> Iterator[Problem]:
    """All that is wrong with the check-up of a folder of levels."""
    if (folder / CHECKUP).is_file():
        _, sheet = _read(folder / CHECKUP)
        yield from (sheet.problem(finding) for finding in dict.fromkeys(sheet.findings))


def _read_anew(file: File, cache: File | None) -> Checkup | None:
    checkup, sheet = _read(file)
    if checkup is None or any(finding.code in BREAKING for finding in sheet.findings):
        return None
    if cache is not None:
        keep_written(file, cache, json.dumps(asdict(checkup)).encode())
    return checkup


def _read(file: File) -> tuple[Checkup | None, Sheet]:
    from game.content.glossary import explained_beside
    from game.content.rules import checkup as rules  # these bring YAML and pydantic: not wanted where it is kept
    from game.content.rules import of_words
    from game.content.shape import shaped
    from game.content.sheet import read

    sheet = read(file)
    if not sheet.readable:
        return None, sheet
    checkup, wrong = shaped(Checkup, sheet.tree, ())
    sheet.findings += [*wrong, *of_words(sheet.tree, ())]
    if checkup is not None:
        sheet.findings += rules.findings(checkup, sheet.tree, explained_beside(file))
    return checkup, sheet


def _opened(tree: dict[str, Any]) -> Checkup | None:
    """What was kept, unless the questions have changed their form since."""
    try:
        return Checkup(questions=tuple(_question(**one) for one in tree["questions"]))
    except (KeyError, TypeError):
        return None


def _question(*, kinds: list[Any], hides: dict[str, Any] | None, **rest: Any) -> Question:
    return Question(kinds=tuple(kinds), hides=_hiding(**hides) if hides is not None else None, **rest)


def _hiding(*, pages: list[str], **rest: str) -> Hiding:
    return Hiding(pages=tuple(pages), **rest)
