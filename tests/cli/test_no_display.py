"""Without a screen the game is never invisible: it says so, plays an island by itself, and names where to look."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import run

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen to show a window on"),
]


def test_one_island_plays_itself(tmp_path: Path) -> None:
    ran = run("--saves", "logbooks", "play", at=tmp_path, seconds=180)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.startswith("There is no screen here to show a window on (DISPLAY is not set). ")
    written, place = told(ran.stdout)
    assert place == str(tmp_path / "beacon-bay-tour")
    assert len(list(tmp_path.glob("beacon-bay-tour/**/*.png"))) == written > 60
    assert not (tmp_path / "logbooks").exists(), "nobody played, so nothing is kept"


def test_a_display_that_does_not_answer(tmp_path: Path) -> None:
    ran = run(at=tmp_path, seconds=180, DISPLAY=":9876")
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.startswith("There is no screen here to show a window on. ")
    assert told(ran.stdout)[0] > 60


def told(text: str) -> tuple[int, str]:
    """How many screens were written, and where."""
    sentence = re.search(r"So one island played itself: (\d+) screens are in (.+)\.\n$", text)
    assert sentence is not None, text
    return int(sentence[1]), sentence[2]
