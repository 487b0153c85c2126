"""Files that crash other readers, read in a process of their own: it must live to tell."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "opening",
    ["[", *(pytest.param(one, marks=pytest.mark.slow) for one in ("{a: ", "- ", "? ", "- [", "&a ["))],
)
def test_deep_nesting_ends_in_a_sentence(opening: str, tmp_path: Path) -> None:
    file = tmp_path / "9-11.yaml"
    file.write_text(opening * 100_000)
    command = [sys.executable, "-m", "game.content.report", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    assert done.returncode == 1, done.stderr
    assert "1 problem" in done.stdout
