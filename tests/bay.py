"""The shipped levels, read and checked once for all tests of a run: that takes longer than most tests do."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from game.content import open_level, read_atlas
from game.paths import LEVELS

if TYPE_CHECKING:
    from game.content import Card
    from game.engine.level import Level
    from game.kinds import AnyScenario

KEPT = Path(tempfile.mkdtemp(prefix="beacon-bay-levels-"))
"""Where levels that were checked are kept, as the program keeps them for its next start."""
atexit.register(shutil.rmtree, KEPT, ignore_errors=True)


@cache
def cards() -> tuple[Card, ...]:
    """Every island as the map shows it."""
    return read_atlas(LEVELS, KEPT)


@cache
def opened(folder: str) -> Level[AnyScenario]:
    """An island by the name of its folder; ContentError if it cannot be played."""
    return open_level(LEVELS / folder, KEPT)


def one_island(at: Path) -> Path:
    """A folder of levels with one island in it, which another process has soon read."""
    shutil.copytree(LEVELS / "03-name-beach", at / "03-name-beach")
    return at
