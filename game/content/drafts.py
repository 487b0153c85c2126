"""Levels as their author left them: whatever can be read of one, and all that is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, get_args

from game.content.codes import BREAKING
from game.content.folders import BANDS, BANK, CARD, FILES
from game.content.glossary import explained_beside
from game.content.models import KINDS
from game.content.problems import Finding, guess, one_of
from game.content.rules import bank, of_scenario, of_words
from game.content.rules import island as whole
from game.content.rules.fairness import fair
from game.content.rules.reading import spoken
from game.content.rules.vocabulary import unknown
from game.content.shape import findings_of_lists, shaped
from game.content.sheet import Sheet, read
from game.engine.level import Island, Level
from game.engine.scenario import Device

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path as File

    from game.content.problems import Path, Problem
    from game.content.rules.bank import Home
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
    """Those whose shape is right, with the bank's."""
    places: list[tuple[Sheet, Path]] = field(default_factory=list)
    """Where each of these is written."""
    row: int = 0
    """How many scenarios to be met on the island were begun, right or not."""
    kinds: set[str] = field(default_factory=set)
    devices: set[str] = field(default_factory=set)
    bands: set[Band] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)

    @property
    def sound(self) -> bool:
        """Nothing that was read would break play."""
        return not any(problem.code in BREAKING for problem in self.problems)

    @property
    def playable(self) -> bool:
        return self.island is not None and self.sound

    @property
    def gentle(self) -> bool:
        """Is this an island for two, of which less is asked?"""
        return self.island is not None and self.island.with_grown_up

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
    card = _card(draft, folder / CARD)
    for name, band in BANDS.items():
        if (folder / name).exists():
            draft.bands.add(band)
            _band(draft, folder / name, band)
    bank_sheet = _bank(draft, folder / BANK)
    if card is not None:
        draft.note(card, _as_a_whole(draft))
        if bank_sheet is None:
            draft.note(card, _without_bank(draft))
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
        _scenarios(draft, read(file), "bank" if file.name == BANK else "loose", BANDS.get(file.name))
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


def _card(draft: Draft, file: File) -> Sheet | None:
    """The card itself; what depends on the scenarios is asked once they are read."""
    if not file.exists():
        draft.note(Sheet(file.as_posix()), [Finding((), "no-card", "this island has no card", "write its level.yaml")])
        return None
    sheet = read(file)
    _island(draft, sheet)
    found = list(sheet.findings)
    if draft.island is not None:
        found += whole.in_place(draft.island, draft.folder.resolve().name)
    draft.note(sheet, found)
    return sheet


def _island(draft: Draft, sheet: Sheet) -> None:
    if not sheet.readable:
        return
    draft.island, wrong = shaped(Island, sheet.tree, ())
    sheet.findings += wrong
    found = [*of_words(sheet.tree, ()), *whole.card_reading(sheet.tree, explained_beside(draft.folder))]
    draft.note(sheet, found)


def _as_a_whole(draft: Draft) -> Iterator[Finding]:
    """What is said of an island on its card, once all its scenarios are read."""
    if draft.island is not None and draft.bands:
        yield from whole.welcoming(draft.island)
    if draft.kinds and not draft.gentle:
        yield from whole.varied(draft.kinds)
    if draft.devices:
        yield from whole.on_many_devices(draft.devices)
    row = [scenario for scenario in draft.scenarios if scenario.use == "learn"]
    if draft.row == len(row) > 0:
        yield from fair(row)


def _band(draft: Draft, file: File, band: Band) -> None:
    sheet = read(file)
    before = draft.row
    _scenarios(draft, sheet, "row", band)
    if sheet.readable:
        draft.note(sheet, whole.enough(draft.row - before))


def _bank(draft: Draft, file: File) -> Sheet | None:
    if not file.exists():
        return None
    sheet = read(file)
    _scenarios(draft, sheet, "bank", None)
    if sheet.readable and not draft.gentle:
        trees = sheet.tree.get("scenarios") if isinstance(sheet.tree, dict) else None
        draft.note(sheet, bank.thin(trees, draft.bands))
    return sheet


def _without_bank(draft: Draft) -> Iterator[Finding]:
    if draft.bands and not draft.gentle:
        hint = f"write {BANK}: two items that check and two that come back, for each band"
        yield Finding((), "thin-bank", "this island has no bank", hint)


def _scenarios(draft: Draft, sheet: Sheet, home: Home, band: Band | None) -> None:
    found: list[Finding] = []
    if sheet.readable:
        sheet.findings += findings_of_lists(sheet.tree, "scenarios")
        trees = sheet.tree.get("scenarios") if isinstance(sheet.tree, dict) else None
        for number, tree in enumerate(trees if isinstance(trees, list) else ()):
            if len(found) + len(sheet.findings) < ENOUGH:
                found += _scenario(draft, sheet, tree, ("scenarios", number), home, band)
    draft.note(sheet, [*sheet.findings, *found])


def _scenario(draft: Draft, sheet: Sheet, tree: Any, at: Path, home: Home, band: Band | None) -> list[Finding]:
    _counted(draft, tree, home)
    found = list(of_words(tree, at))
    kind = tree.get("kind") if isinstance(tree, dict) else None
    if not isinstance(kind, str) or kind not in KINDS:
        sheet.findings.append(_unknown_kind(tree, kind, at))
        return found
    scenario, wrong = shaped(KINDS[kind], tree, at)
    sheet.findings += wrong
    if scenario is None:
        return found
    found += _among_others(draft, scenario, at, band)
    found += bank.in_its_place(scenario, home, at)
    if draft.island is not None:
        found += whole.on_topic(scenario, draft.island, at)
    draft.scenarios.append(scenario)
    draft.places.append((sheet, at))
    found += unknown(spoken(tree, at), scenario.band, explained_beside(draft.folder))
    return [*found, *of_scenario(scenario, tree, at)]


def _counted(draft: Draft, tree: Any, home: Home) -> None:
    """What is met on the island counts for its variety, however misshapen it still is."""
    if home == "bank" or (isinstance(tree, dict) and tree.get("use", "learn") != "learn"):
        return
    draft.row += 1
    kind, device = (str(tree.get(key)) if isinstance(tree, dict) else "" for key in ("kind", "device"))
    draft.kinds |= {kind} & set(KINDS)
    draft.devices |= {device} & set(get_args(Device))


def _among_others(draft: Draft, scenario: AnyScenario, at: Path, band: Band | None) -> Iterator[Finding]:
    if any((one.id, one.band, one.use) == (scenario.id, scenario.band, scenario.use) for one in draft.scenarios):
        sentence = f"there is a scenario '{scenario.id}' for {scenario.band} already"
        yield Finding((*at, "id"), "same-id", sentence)
    if band not in (None, scenario.band):
        sentence = f"this file is for {band}, and the scenario for {scenario.band}"
        yield Finding((*at, "band"), "wrong-band", sentence)


def _unknown_kind(tree: Any, kind: Any, at: Path) -> Finding:
    if not isinstance(tree, dict):
        return Finding(at, "wrong-shape", "a scenario should be keys with values", "begin with '- id: …'")
    if kind is None:
        return Finding(at, "missing-key", "'kind' is missing", f"write {one_of(KINDS)}")
    hint = guess(str(kind), KINDS) or f"there are {one_of(KINDS)}"
    return Finding((*at, "kind"), "unknown-value", f"there is no kind '{kind}'", hint)
