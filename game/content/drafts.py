"""Levels as their author left them: whatever can be read of one, and all that is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from game.content.codes import BREAKING
from game.content.folders import BANDS, CARD, FILES
from game.content.models import KINDS
from game.content.problems import Finding, guess, one_of
from game.content.rules import island as whole
from game.content.rules import of_scenario, of_words
from game.content.shape import findings_of_lists, shaped
from game.content.sheet import Sheet, read
from game.engine.level import Island, Level

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path as File

    from game.content.problems import Path, Problem
    from game.engine.scenario import Band
    from game.kinds import AnyScenario

SHAPED = ("empty-text", "written-twice")
"""Findings of the reader after which there still is a text, on which rules have their say."""

ENOUGH = 1_000
"""Problems in one file after which no further scenario is looked at."""


@dataclass(slots=True)
class Draft:
    """An island's folder, read as far as it can be."""

    folder: File
    island: Island | None = None
    scenarios: list[AnyScenario] = field(default_factory=list)
    """Those whose shape is right."""
    written: int = 0
    """How many scenarios were begun, right or not."""
    kinds: set[str] = field(default_factory=set)
    bands: set[Band] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)

    @property
    def playable(self) -> bool:
        return self.island is not None and not any(problem.code in BREAKING for problem in self.problems)

    def level(self) -> Level[AnyScenario]:
        assert self.island is not None, "asked only of playable drafts"
        return Level(self.island, tuple(self.scenarios))

    def note(self, sheet: Sheet, findings: Iterable[Finding]) -> None:
        """Keep findings. Where something has the wrong shape, no rule need say more about it."""
        shapeless = {finding.path for finding in sheet.findings if finding.code not in SHAPED}
        itself = set(sheet.findings)
        for finding in dict.fromkeys(findings):
            if finding in itself or finding.path not in shapeless:
                self.problems.append(sheet.problem(finding))


def read_draft(folder: File) -> Draft:
    """Read a whole island and try every rule on it."""
    draft = Draft(folder)
    _strange_files(draft)
    for name, band in BANDS.items():
        if (folder / name).exists():
            draft.bands.add(band)
            _band(draft, folder / name, band)
    _card(draft, folder / CARD)
    draft.problems.sort()
    return draft


def read_loose(file: File) -> Draft:
    """Read one file by itself, as an author does with a scenario that has no island yet."""
    draft = Draft(file.parent)
    if file.name == CARD:
        sheet = read(file)
        _island(draft, sheet)
        draft.note(sheet, sheet.findings)
    else:
        _scenarios(draft, read(file), BANDS.get(file.name))
    draft.problems.sort()
    return draft


def _strange_files(draft: Draft) -> None:
    try:
        names = sorted(file.name for file in draft.folder.iterdir())
    except OSError as error:
        found = Finding((), "unreadable", f"the folder cannot be opened: {error.strerror}")
        draft.note(Sheet(draft.folder.as_posix()), [found])
        return
    for name in names:
        if name not in FILES and not name.startswith("."):
            draft.note(Sheet((draft.folder / name).as_posix()), [whole.unknown_file(name)])


def _card(draft: Draft, file: File) -> None:
    if not file.exists():
        draft.note(Sheet(file.as_posix()), [Finding((), "no-card", "this island has no card", "write its level.yaml")])
        return
    sheet = read(file)
    _island(draft, sheet)
    found = list(sheet.findings)
    if draft.island is not None:
        found += whole.in_place(draft.island, draft.folder.resolve().name)
        found += whole.welcoming(draft.island) if draft.bands else ()
    if draft.kinds:
        found += whole.varied(draft.kinds)
    if draft.written == len(draft.scenarios) > 0:
        found += whole.fair(draft.scenarios)
    draft.note(sheet, found)


def _island(draft: Draft, sheet: Sheet) -> None:
    if not sheet.readable:
        return
    draft.island, wrong = shaped(Island, sheet.tree, ())
    sheet.findings += wrong
    draft.note(sheet, [*of_words(sheet.tree, ()), *whole.card_reading(sheet.tree)])


def _band(draft: Draft, file: File, band: Band) -> None:
    sheet = read(file)
    before = draft.written
    _scenarios(draft, sheet, band)
    if sheet.readable:
        draft.note(sheet, whole.enough(draft.written - before))


def _scenarios(draft: Draft, sheet: Sheet, band: Band | None) -> None:
    found: list[Finding] = []
    if sheet.readable:
        sheet.findings += findings_of_lists(sheet.tree, "scenarios")
        trees = sheet.tree.get("scenarios") if isinstance(sheet.tree, dict) else None
        for number, tree in enumerate(trees if isinstance(trees, list) else ()):
            if len(found) + len(sheet.findings) < ENOUGH:
                found += _scenario(draft, sheet, tree, ("scenarios", number), band)
    draft.note(sheet, [*sheet.findings, *found])


def _scenario(draft: Draft, sheet: Sheet, tree: Any, at: Path, band: Band | None) -> list[Finding]:
    draft.written += 1
    found = list(of_words(tree, at))
    kind = tree.get("kind") if isinstance(tree, dict) else None
    if not isinstance(kind, str) or kind not in KINDS:
        sheet.findings.append(_unknown_kind(tree, kind, at))
        return found
    draft.kinds.add(kind)
    scenario, wrong = shaped(KINDS[kind], tree, at)
    sheet.findings += wrong
    if scenario is None:
        return found
    if any((one.id, one.band) == (scenario.id, scenario.band) for one in draft.scenarios):
        sentence = f"there is a scenario '{scenario.id}' for {scenario.band} already"
        found.append(Finding((*at, "id"), "same-id", sentence))
    if band not in (None, scenario.band):
        sentence = f"this file is for {band}, and the scenario for {scenario.band}"
        found.append(Finding((*at, "band"), "wrong-band", sentence))
    draft.scenarios.append(scenario)
    return [*found, *of_scenario(scenario, tree, at)]


def _unknown_kind(tree: Any, kind: Any, at: Path) -> Finding:
    if not isinstance(tree, dict):
        return Finding(at, "wrong-shape", "a scenario should be keys with values", "begin with '- id: …'")
    if kind is None:
        return Finding(at, "missing-key", "'kind' is missing", f"write {one_of(KINDS)}")
    hint = guess(str(kind), KINDS) or f"there are {one_of(KINDS)}"
    return Finding((*at, "kind"), "unknown-value", f"there is no kind '{kind}'", hint)
