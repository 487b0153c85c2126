"""What was read once opens without what reads files: YAML and pydantic take a while to come."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from game import content
from game.paths import LEVELS

if TYPE_CHECKING:
    from pathlib import Path


DOORS = [("open_checkup", LEVELS), ("open_notes", LEVELS / "12-home-harbour")]


@pytest.mark.parametrize(("door", "folder"), DOORS, ids=["checkup", "notes"])
def test_once_kept_it_opens_without_what_reads_files(door: str, folder: Path, tmp_path: Path) -> None:
    assert getattr(content, door)(folder, tmp_path) is not None
    source = (
        f"import sys; from pathlib import Path; from game.content import {door};"
        f"assert {door}(Path(sys.argv[1]), Path(sys.argv[2])) is not None;"
        "assert not {'yaml', 'pydantic'} & set(sys.modules)"
    )
    asked = [sys.executable, "-c", source, str(folder), str(tmp_path)]
    subprocess.run(asked, check=True, capture_output=True, cwd=LEVELS.parent)
