"""`beacon-bay check`: for a person at a terminal, or as JSON for a program."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from game.content.checking import Report, check
from game.paths import LEVELS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TextIO


def main(paths: Sequence[str], as_json: bool) -> int:
    """0 when all is well, 1 with problems, 2 when there is nothing to check at a path."""
    places = [Path(path) for path in paths] or [_near(LEVELS)]
    for place in places:
        if not place.exists():
            _say(f"There is no file or folder '{place}'.", sys.stderr)
            return 2
    report = check(places)
    if not (report.islands_known or report.scenarios or report.problems):
        _say(f"There are no level files in {', '.join(str(place) for place in places)}.", sys.stderr)
        return 2
    _say(json.dumps(asdict(report), ensure_ascii=False, indent=2) if as_json else told(report))
    return 1 if report.problems else 0


def told(report: Report) -> str:
    """The report for a person: every problem, then a line that sums up."""
    parts = [str(problem) for problem in report.problems]
    count = len(parts)
    problems = "no problems" if count == 0 else "1 problem" if count == 1 else f"{count} problems"
    islands = f"{_many(report.islands_known, 'island')}, {report.islands_complete} complete"
    return "\n\n".join([*parts, f"{islands} · {_many(report.scenarios, 'scenario')} · {problems}"])


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
    sys.exit(main([one for one in arguments if one != "--json"], "--json" in arguments))
