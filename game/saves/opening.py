"""Opening a folder of saves. Whatever is found there, something playable comes out, and what to tell of it."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.errors import SaveDamaged, SaveError, SaveTooNew
from game.saves import copies, files, schema
from game.saves.folder import Folder, hold
from game.saves.saves import Saves

if TYPE_CHECKING:
    from pathlib import Path

    from game.saves.records import Notice


@dataclass(frozen=True, slots=True)
class Opened:
    """What opening led to."""

    saves: Saves
    notice: Notice


def open_saves(where: Path) -> Opened:
    """Open the saves in a folder, making it if need be. Never fails: what cannot be kept is played in memory."""
    saves = _opened(Folder(where))
    return Opened(saves, saves.notice)


def _opened(folder: Folder) -> Saves:
    try:
        folder.make()
        lock = hold(folder.lock)
    except (OSError, SaveError):
        return _in_memory(folder)
    if lock is None:
        return Saves(files.blank(), "busy")
    try:
        connection, notice = _healthy(folder)
    except SaveTooNew:
        lock.close()
        return Saves(files.blank(), "newer")
    except (OSError, SaveError):
        lock.close()
        return _in_memory(folder)
    return Saves(connection, notice, folder, lock)


def _in_memory(folder: Folder) -> Saves:
    """What can be read of a folder that cannot be written."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    with suppress(OSError, sqlite3.Error):
        copies.gather(folder, connection)
        return Saves(connection, "read-only")
    connection.close()
    return Saves(files.blank(), "read-only")


def _healthy(folder: Folder) -> tuple[sqlite3.Connection, Notice]:
    if not folder.main.exists() and not folder.backups():
        return copies.create(folder), "none"
    try:
        if not folder.main.exists():
            raise SaveDamaged(f"{folder.main} is gone")
        connection = files.open_file(folder.main)
    except SaveDamaged:
        return copies.mend(folder)
    copies.back_up(folder, connection)
    with files.judging(folder.main):
        schema.migrate(connection)
    return connection, "none"
