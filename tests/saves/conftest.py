"""A folder of saves, new for each test."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.saves.bay import Bay


@pytest.fixture
def bay(tmp_path: Path) -> Bay:
    return Bay(tmp_path / "saves")


@pytest.fixture
def version_1(bay: Bay) -> Bay:
    """With a file that version 1 itself has written; its text lies beside this."""
    bay.folder.mkdir()
    with closing(sqlite3.connect(bay.main)) as connection:
        connection.executescript((Path(__file__).parent / "version-1.sql").read_text())
    return bay
