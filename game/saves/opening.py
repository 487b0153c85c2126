"""Opening a folder of saves. Whatever is found there, something playable comes out, and what to tell of it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.errors import SaveDamaged, SaveError, SaveTooNew
from game.saves import copies, files, schema
from game.saves.folder import Folder, hold
from game.saves.saves import Saves
from game.saves.store import Store

if TYPE_CHECKING:
    import sqlite3
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
        return Saves(Store(files.blank(), "busy"))
    try:
        connection, notice = _healthy(folder)
    except SaveTooNew:
        lock.close()
        return Saves(Store(files.blank(), "newer"))
    except (OSError, SaveError):
        lock.close()
        return _in_memory(folder)
    store = Store(connection, notice, folder, lock)
    store.finish_erasing()
    return Saves(store)


def _in_memory(folder: Folder) -> Saves:
    """What can be read of a folder that cannot be written."""
    return Saves(Store(copies.in_memory(folder, copies.read(folder.main)), "read-only"))


def _healthy(folder: Folder) -> tuple[sqlite3.Connection, Notice]:
    if folder.main.exists():
        with suppress(SaveDamaged):
            return _sound(folder), "none"
    elif not folder.backups():
        return copies.create(folder), "none"
    return copies.mend(folder)


def _sound(folder: Folder) -> sqlite3.Connection:
    """The file itself, brought up to this version of the game after a copy of it was made."""
    connection = files.open_file(folder.main)
    try:
        copies.back_up(folder, connection)
        with files.judging(folder.main):
            schema.migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection
