"""The copies of the save file: made when it is healthy, read when it is not, rewritten when someone is forgotten."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from game.errors import SaveError
from game.saves import files, schema, seals
from game.saves.folder import remove

if TYPE_CHECKING:
    from pathlib import Path

    from game.saves.folder import Folder
    from game.saves.records import Notice

KEPT = 3
"""How many copies are kept: those of the last sessions in which something changed."""


def back_up(folder: Folder, connection: sqlite3.Connection) -> bool:
    """Keep a copy of a healthy file, unless the newest copy is like it. Old ones go only once the new one is there."""
    try:
        changes = schema.about(connection)["changes"]
        place = folder.backup(changes)
        if changes and not place.exists():
            _copy(folder, connection, place)
        for old in folder.backups()[KEPT:]:
            remove(old)
    except (OSError, sqlite3.Error, SaveError):
        with suppress(OSError):
            remove(folder.growing)
        return False
    return True


def _copy(folder: Folder, connection: sqlite3.Connection, place: Path) -> None:
    folder.empty(folder.growing)
    connection.execute("VACUUM INTO ?", (str(folder.growing),))
    with closing(files.peek(folder.growing)) as copy:
        files.check(copy, folder.growing)
    folder.finish(place)


def only_copy(folder: Folder, connection: sqlite3.Connection) -> bool:
    """Make a new copy and remove every other, damaged files too: the wish to be forgotten outweighs keeping them."""
    if not back_up(folder, connection):
        return False
    for old in (*folder.backups()[1:], *folder.aside()):
        remove(old)
    return True


def create(folder: Folder) -> sqlite3.Connection:
    """The first file of a folder. It grows under another name, so that an empty file is always a damaged one."""
    folder.empty(folder.growing)
    with files.judging(folder.growing), closing(files.connect(folder.growing)) as connection:
        schema.migrate(connection)
    folder.finish(folder.main)
    return files.open_file(folder.main)


def mend(folder: Folder) -> tuple[sqlite3.Connection, Notice]:
    """Put what can be believed into a new file, then set the damaged ones aside: nothing moves before it is safe."""
    folder.empty(folder.growing)
    with files.judging(folder.growing), closing(files.connect(folder.growing)) as connection:
        found = gather(folder, connection)
    for path in (folder.main, *(path for path in folder.backups() if _good(path) is None)):
        with suppress(FileNotFoundError):
            folder.set_aside(path)
    folder.finish(folder.main)
    return files.open_file(folder.main), "restored" if found else "fresh"


def gather(folder: Folder, connection: sqlite3.Connection) -> bool:
    """Fill an empty connection with the newest good copy and, over it, every believable row of the file itself."""
    copy = newest(folder)
    if copy is not None:
        with closing(files.peek(copy)) as source:
            source.backup(connection)
    told, rows = _read(folder.main)
    schema.migrate(connection, min(told.get("version", len(schema.MIGRATIONS)), len(schema.MIGRATIONS)))
    rows = seals.fitting(connection, rows)
    schema.write(connection, rows, changes=told.get("changes", 0), forgetting=told.get("forgetting", 0))
    schema.migrate(connection)
    return copy is not None or bool(rows)


def newest(folder: Folder) -> Path | None:
    """The healthy copy that has seen the most changes. The count inside decides, whatever a file is called."""
    counts = {path: count for path in folder.backups() if (count := _good(path)) is not None}
    return max(counts, key=counts.__getitem__, default=None)


def _good(path: Path) -> int | None:
    """The changes a healthy copy has seen; None if it is not healthy."""
    try:
        with files.judging(path), closing(files.peek(path)) as copy:
            files.check(copy, path)
            return schema.about(copy)["changes"]
    except SaveError:
        return None


def _read(path: Path) -> tuple[dict[str, int], list[seals.Row]]:
    """What a damaged file still says: of itself, and in rows."""
    told: dict[str, int] = {}
    rows: list[seals.Row] = []
    with suppress(sqlite3.DatabaseError, MemoryError), closing(files.peek(path)) as source:
        rows = seals.believed(source, schema.KEEPING)
        told = schema.about(source)
    return told, rows
