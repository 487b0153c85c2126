"""A folder of saves, new for each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.saves.bay import Bay

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def bay(tmp_path: Path) -> Bay:
    return Bay(tmp_path / "saves")
