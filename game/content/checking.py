"""All problems of all files at once, in the order of files and lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.content.drafts import Draft, read_draft, read_loose
from game.content.folders import BANDS, CARD, is_level, level_folders
from game.content.problems import Finding, Problem
from game.content.sheet import read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Report:
    """What a check has seen."""

    islands_known: int
    """Islands with a card that can be read."""
    islands_complete: int
    """Of these: with scenarios in every band, and no problem."""
    scenarios: int
    problems: tuple[Problem, ...]


def check(paths: Iterable[Path]) -> Report:
    """Check folders of levels, single levels, and loose files of scenarios."""
    drafts = [draft for path in paths for draft in _drafts(path)]
    problems = [problem for draft in drafts for problem in draft.problems] + list(_namesakes(drafts))
    known = [draft for draft in drafts if draft.island is not None]
    complete = [draft for draft in known if len(draft.bands) == len(BANDS) and not draft.problems]
    scenarios = sum(draft.written for draft in drafts)
    return Report(len(known), len(complete), scenarios, tuple(sorted(dict.fromkeys(problems))))


def _drafts(path: Path) -> Iterator[Draft]:
    if not path.is_dir():
        yield read_loose(path)
    elif is_level(path.resolve()):
        yield read_draft(path)
    else:
        for folder in level_folders(path):
            yield read_draft(folder)


def _namesakes(drafts: list[Draft]) -> Iterator[Problem]:
    """Two islands with one id or one number; loose files lie in no island's place."""
    seen: dict[tuple[str, object], Draft] = {}
    for draft in drafts:
        if draft.island is None:
            continue
        for key, value in (("id", draft.island.id), ("number", draft.island.number)):
            other = seen.setdefault((key, value), draft)
            if other.folder.resolve() != draft.folder.resolve():
                sentence = f"'{value}' is also the {key} of the island in '{other.folder.name}'"
                yield read(draft.folder / CARD).problem(Finding((key,), "same-id", sentence))
