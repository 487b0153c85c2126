"""The pages of the grown-ups' office, read from the file beside the islands. Once kept, they open without YAML."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from game.content.codes import BREAKING
from game.content.compiled import keep_written, kept
from game.engine.office import Gate, Office, Page, Part, Sentence, Service

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path as File

    from game.content.problems import Problem
    from game.content.sheet import Sheet

OFFICE = "office.yaml"


def read_office(folder: File, cache: File | None = None) -> Office | None:
    """The office of a folder of levels; none where nobody has written one, or where it cannot be used."""
    file = folder / OFFICE
    if not file.is_file():
        return None
    tree = kept(file, cache)
    office = _opened(tree) if tree is not None else None
    return office or _read_anew(file, cache)


def problems_of(folder: File) -> Iterator[Problem]:
    """All that is wrong with the office of a folder of levels."""
    if (folder / OFFICE).is_file():
        _, sheet = _read(folder / OFFICE)
        yield from (sheet.problem(finding) for finding in dict.fromkeys(sheet.findings))


def _read_anew(file: File, cache: File | None) -> Office | None:
    office, sheet = _read(file)
    if office is None or any(finding.code in BREAKING for finding in sheet.findings):
        return None
    if cache is not None:
        keep_written(file, cache, json.dumps(asdict(office)).encode())
    return office


def _read(file: File) -> tuple[Office | None, Sheet]:
    from game.content.rules import office as rules  # these bring YAML and pydantic: not wanted where it is kept
    from game.content.shape import shaped
    from game.content.sheet import read

    sheet = read(file)
    if not sheet.readable:
        return None, sheet
    office, wrong = shaped(Office, sheet.tree, ())
    sheet.findings += [*wrong, *rules.of_words(sheet.tree)]
    if office is not None:
        sheet.findings += rules.findings(office, sheet.tree)
    return office, sheet


def _opened(tree: dict[str, Any]) -> Office | None:
    """What was kept, unless pages have changed their form since."""
    try:
        sentences = tuple(Sentence(**one) for one in tree["gate"]["sentences"])
        pages = tuple(_page(**one) for one in tree["pages"])
        return Office(gate=Gate(ask=tree["gate"]["ask"], sentences=sentences), pages=pages)
    except (KeyError, TypeError):
        return None


def _page(*, parts: list[Any], leads: list[str], **rest: Any) -> Page:
    return Page(parts=tuple(_part(**one) for one in parts), leads=tuple(leads), **rest)


def _part(
    *, says: list[str], points: list[str], openers: list[str], services: list[dict[str, Any]], **rest: Any
) -> Part:
    named = tuple(_service(**one) for one in services)
    return Part(says=tuple(says), points=tuple(points), openers=tuple(openers), services=named, **rest)


def _service(*, points: list[str], **rest: str) -> Service:
    return Service(points=tuple(points), **rest)
