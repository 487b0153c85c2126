"""`beacon-bay check`: for a person at a terminal, or as JSON for a program."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from game.content import coverage, habits
from game.content.checking import Report, beside, read_drafts, reported
from game.content.directories import DIRECTORY
from game.content.folders import NOTES
from game.content.glossary import GLOSSARY
from game.content.guessing import Guessing
from game.paths import LEVELS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TextIO

    from game.content.drafts import Draft


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be told."""

    as_json: bool = False
    bots: bool = False
    """Tables of what habits are worth, instead of problems."""
    coverage: bool = False
    """Tables of what there is, instead of problems."""
    verbose: bool = False
    """Every scenario that a habit gains by."""


def main(paths: Sequence[str], wanted: Wanted) -> int:
    """0 when all is well, 1 with problems, 2 when there is nothing to check at a path."""
    places = [Path(path) for path in paths] or [_near(LEVELS)]
    for place in places:
        if not place.exists():
            _say(f"There is no file or folder '{place}'.", sys.stderr)
            return 2
    drafts = read_drafts(places)
    guessing = Guessing(drafts)
    report = reported(drafts, guessing, beside(places))
    if not any((*drafts, *report.problems, *(place.name in (DIRECTORY, GLOSSARY, NOTES) for place in places))):
        _say(f"There are no level files in {', '.join(str(place) for place in places)}.", sys.stderr)
        return 2
    _say(_json(report, drafts, guessing, wanted) if wanted.as_json else _text(report, drafts, guessing, wanted))
    if wanted.bots or wanted.coverage:
        return 1 if wanted.bots and any(guessing.problems()) else 0
    return 1 if report.problems else 0


def _json(report: Report, drafts: list[Draft], guessing: Guessing, wanted: Wanted) -> str:
    tree = asdict(report)
    if wanted.coverage:
        tree["coverage"] = coverage.counts(drafts)
    if wanted.bots:
        tree["bots"] = habits.percentages(guessing)
    return json.dumps(tree, ensure_ascii=False, indent=2)


def _text(report: Report, drafts: list[Draft], guessing: Guessing, wanted: Wanted) -> str:
    tables = [coverage.told(drafts)] if wanted.coverage else []
    tables += [habits.told(guessing, verbose=wanted.verbose)] if wanted.bots else []
    return "\n\n".join(tables) if tables else told(report)


def told(report: Report) -> str:
    """The report for a person: every problem, then a line that sums up."""
    parts = [str(problem) for problem in report.problems]
    count = len(parts)
    problems = "no problems" if count == 0 else "1 problem" if count == 1 else f"{count} problems"
    islands = f"{_many(report.islands_known, 'island')}, {report.islands_complete} complete"
    scenarios = f"{_many(report.scenarios, 'scenario')}{_banked(report)}"
    return "\n\n".join([*parts, f"{islands} · {scenarios} · {problems}"])


def _banked(report: Report) -> str:
    """What lies in the banks, where anything does."""
    if not report.check_items + report.review_items:
        return ""
    checks = f"{report.check_items} to check with"
    return f", {checks}, {report.review_items} to come back"


def _many(number: int, name: str) -> str:
    return f"{number} {name}" if number == 1 else f"{number} {name}s"


def _near(folder: Path) -> Path:
    """The folder as seen from here, where it lies below: shorter to read and to click."""
    here = Path.cwd()
    return folder.relative_to(here) if folder.is_relative_to(here) else folder


def _say(text: str, out: TextIO | None = None) -> None:
    (out or sys.stdout).write(f"{text}\n")


if __name__ == "__main__":
    arguments = sys.argv[1:]
    sys.exit(main([one for one in arguments if one != "--json"], Wanted(as_json="--json" in arguments)))
