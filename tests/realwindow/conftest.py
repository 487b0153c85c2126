"""The real window needs a screen to stand on. Where there is none these tests say so; `.ci/run` takes no excuse."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from game.saves import open_saves
from game.window.display import open_unseen
from tests.bench.screen import fresh_screen
from tests.realwindow.sailor import SIZE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.bench.screen import Screen


def missing() -> str:
    """What this machine lacks for a real window; empty if nothing."""
    if sys.platform != "linux":
        return "an X screen, and this is not Linux"
    absent = [tool for tool in ("Xvfb", "xdotool") if not shutil.which(tool)]
    return f"{' and '.join(absent)} (Debian: apt-get install xvfb xdotool)" if absent else ""


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    """A screen of our own, as large as the window; the pilot's window stays unseen."""
    lacking = missing()
    if lacking and os.environ.get("BEACON_BAY_NEEDS_WINDOW") == "1":
        pytest.fail(f"BEACON_BAY_NEEDS_WINDOW is set, but the real window needs {lacking}")
    if lacking:
        pytest.skip(f"the real window needs {lacking}")
    open_unseen(SIZE)
    with fresh_screen(*SIZE) as one:
        yield one


@pytest.fixture
def saves(tmp_path: Path) -> Path:
    return tmp_path / "saves"


@pytest.fixture
def enrolled(saves: Path) -> Path:
    """A folder in which somebody has been aboard before."""
    with closing(open_saves(saves).saves) as kept:
        player = kept.add_player("pip", "brave", "puffin", "9-11")
        kept.put_setting("player", str(player.id))
    return saves
