"""The office in a game that is going on: opened from its file, printed where the choices say, and left again."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from game.content.offices import OFFICE
from game.paths import LEVELS
from game.screens.office import OfficeScreen
from game.screens.title import Title

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.app.conftest import Sitting

    Sit = Callable[..., Sitting]


@pytest.fixture(autouse=True)
def _there(levels: Path) -> None:
    shutil.copy(LEVELS / OFFICE, levels / OFFICE)


def test_before_anybody_has_a_logbook_and_back_again(sit: Sit) -> None:
    here = sit()
    here.press("grown-ups", "sentence-0", "sentence-1")
    assert isinstance(here.app.place, OfficeScreen)
    here.press("next", "back")
    assert isinstance(here.app.place, Title)


def test_help_is_one_press_away_and_the_page_stays_open(sit: Sit) -> None:
    here = sit()
    here.press("grown-ups", "sentence-1", "page:report", "to-help", "back")
    assert here.app.place.open == "report"


def test_a_page_is_printed(sit: Sit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_documents_dir", lambda: str(tmp_path / "papers"))
    here = sit()
    here.press("grown-ups", "sentence-1", "page:telling", "print")
    assert here.app.world.printed is not None
    assert [file.name for file in tmp_path.rglob("*.pdf")] == ["office-telling.pdf"]
    assert here.screen.toast is not None


def test_nothing_is_kept_of_who_came_and_read(sit: Sit) -> None:
    here = sit()
    before = here.saves.settings()
    here.press("grown-ups", "sentence-2", "sentence-1", "page:settings", "next")
    assert here.saves.settings() == before


def test_without_its_file_nothing_opens_and_nothing_breaks(sit: Sit, levels: Path) -> None:
    (levels / OFFICE).unlink()
    here = sit()
    here.press("grown-ups")
    assert isinstance(here.app.place, Title)
