"""All problems of all files at once, in the order of files and lines."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.content import checkups, directories, glossary, notes, offices, voyages
from game.content.directories import DIRECTORY
from game.content.drafts import Draft, read_draft, read_loose
from game.content.folders import BANDS, CARD, NOTES, is_level, level_folders
from game.content.glossary import GLOSSARY
from game.content.guessing import Guessing
from game.content.problems import Finding, Problem
from game.content.rules.fairness import is_fine
from game.content.sheet import read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from game.engine.scenario import Band


@dataclass(frozen=True, slots=True)
class Report:
    """What a check has seen."""

    islands_known: int
    """Islands with a card that can be read."""
    islands_complete: int
    """Of these: with scenarios in every band, and no problem."""
    scenarios: int
    """Those to be met on islands, one for each band in which a story is told, right or not."""
    tellings: dict[Band, int]
    """The same by band, as far as they can be read."""
    check_items: int
    review_items: int
    fine: float
    """Which share of the scenarios is fine to do or depends on something."""
    problems: tuple[Problem, ...]


def check(paths: Iterable[Path]) -> Report:
    """Check folders of levels, single levels, and loose files of scenarios."""
    paths = list(paths)
    drafts = read_drafts(paths)
    return reported(drafts, Guessing(drafts), beside(paths))


def read_drafts(paths: Iterable[Path]) -> list[Draft]:
    """Everything at these paths, read as far as it can be."""
    return [draft for path in paths for draft in _drafts(path)]


def beside(paths: Iterable[Path]) -> list[Problem]:
    """What is wrong with the files that lie beside the islands, and with the notes in them: these shut no island."""
    files = [path if path.name == GLOSSARY else path / GLOSSARY for path in paths]
    found = [problem for file in files if file.is_file() for problem in glossary.problems_of(file)]
    found += [problem for path in paths for file in _notes(path) for problem in notes.problems_of(file)]
    listings = [path if path.name == DIRECTORY else path / DIRECTORY for path in paths]
    found += [problem for file in listings if file.is_file() for problem in directories.problems_of(file)]
    folders = [path for path in paths if path.is_dir()]
    found += [problem for folder in folders for problem in voyages.problems_of(folder)]
    found += [problem for folder in folders for problem in offices.problems_of(folder)]
    return found + [problem for folder in folders for problem in checkups.problems_of(folder)]


def reported(drafts: list[Draft], guessing: Guessing, others: Iterable[Problem] = ()) -> Report:
    problems = [problem for draft in drafts for problem in draft.problems]
    problems += [*others, *_namesakes(drafts), *guessing.problems()]
    known = [draft for draft in drafts if draft.island is not None]
    complete = [draft for draft in known if len(draft.bands) == len(BANDS) and not draft.problems]
    scenarios = [scenario for draft in drafts for scenario in draft.scenarios]
    row = [scenario for scenario in scenarios if scenario.use == "learn"]
    uses = Counter(scenario.use for scenario in scenarios)
    return Report(
        islands_known=len(known),
        islands_complete=len(complete),
        scenarios=sum(draft.row for draft in drafts),
        tellings={band: sum(scenario.band == band for scenario in row) for band in BANDS.values()},
        check_items=uses["check-a"] + uses["check-b"],
        review_items=uses["review"],
        fine=round(sum(is_fine(scenario) for scenario in row) / len(row), 2) if row else 0.0,
        problems=tuple(sorted(dict.fromkeys(problems))),
    )


def _drafts(path: Path) -> Iterator[Draft]:
    if path.name in (DIRECTORY, GLOSSARY, NOTES):
        return
    if not path.is_dir():
        yield read_loose(path)
    elif is_level(path.resolve()):
        yield read_draft(path)
    else:
        for folder in level_folders(path):
            yield read_draft(folder)


def _notes(path: Path) -> list[Path]:
    """The facilitator's notes at a path: a file of them, those of a level, or those of all levels in a folder."""
    if path.name == NOTES:
        return [path]
    levels = [path] if is_level(path.resolve()) else level_folders(path)
    return [file for level in levels if (file := level / NOTES).is_file()]


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
