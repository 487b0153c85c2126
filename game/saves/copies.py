"""The copies of the save file: made when it is healthy, read when it is not, rewritten when someone is forgotten."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from game.errors import SaveDamaged, SaveError, SaveTooNew
from game.saves import files, schema, seals
from game.saves.folder import remove

if TYPE_CHECKING:
    from pathlib import Path

    from game.saves.folder import Folder
    from game.saves.records import Notice

KEPT = 3
"""How many copies are kept: those of the last sessions in which something changed."""


def back_up(folder: Folder, connection: sqlite3.Connection) -> None:
    """Keep a copy of a healthy file if it can be done. Old ones go only once the new one is there."""
    try:
        _copy(folder, connection)
        for old in folder.backups()[KEPT:]:
            remove(old)
    except (OSError, SaveError, *seals.UNREADABLE):
        with suppress(OSError):
            remove(folder.growing)


def _copy(folder: Folder, connection: sqlite3.Connection) -> None:
    """A copy of the file as it is now, unless there is one. Nobody has played in a file without changes."""
    changes = schema.about(connection)["changes"]
    place = folder.backup(changes)
    if not changes or place.exists():
        return
    folder.empty(folder.growing)
    connection.execute("VACUUM INTO ?", (str(folder.growing),))
    with closing(files.peek(folder.growing)) as copy:
        files.check(copy, folder.growing)
    folder.finish(place)


def only_copy(folder: Folder, connection: sqlite3.Connection) -> None:
    """Make a new copy and remove every other, damaged files too: the wish to be forgotten outweighs keeping them."""
    _copy(folder, connection)
    kept = folder.backup(schema.about(connection)["changes"])
    for old in (*folder.backups(), *folder.aside()):
        if old != kept:
            remove(old)


def create(folder: Folder) -> sqlite3.Connection:
    """The first file of a folder. It grows under another name, so that an empty file is always a damaged one."""
    folder.empty(folder.growing)
    with files.judging(folder.growing), closing(files.connect(folder.growing)) as connection:
        schema.migrate(connection)
    folder.finish(folder.main)
    return files.open_file(folder.main)


def mend(folder: Folder) -> tuple[sqlite3.Connection, Notice]:
    """Put what can be believed into a new file, then set the damaged ones aside: nothing moves before it is safe.

    SaveReadOnly if a copy cannot be read just now: better to play unsaved once than to go back to an older copy.
    """
    copy, found = newest(folder), read(folder.main)
    folder.empty(folder.growing)
    with files.judging(folder.growing), closing(files.connect(folder.growing)) as connection:
        _join(connection, copy, found)
    for path in [path for path in folder.backups() if _health(path) == "damaged"]:
        folder.set_aside(path)
    folder.replace(folder.main)
    return files.open_file(folder.main), "restored" if copy or found.rows else "fresh"


def in_memory(folder: Folder, found: Found) -> sqlite3.Connection:
    """The newest copy and, over it, what was found; without the copy if it cannot be read."""
    for choose in (newest, lambda _: None):
        connection = sqlite3.connect(":memory:", isolation_level=None)
        try:
            _join(connection, choose(folder), found)
        except (OSError, SaveError, *seals.UNREADABLE):
            connection.close()
        else:
            return connection
    return files.blank()


def _join(connection: sqlite3.Connection, copy: Path | None, found: Found) -> None:
    """Fill an empty connection. Rows go in at the version they were found at, then all of it comes up to date."""
    if copy is not None:
        with closing(files.peek(copy)) as source:
            source.backup(connection)
    schema.migrate(connection, _version(found))
    with seals.transaction(connection):
        seals.put(connection, seals.fitting(connection, found.rows))
        schema.count(connection, found.about.get("changes", 0))
        if found.about.get("forgetting"):
            schema.note(connection, forgetting=1)
    schema.migrate(connection)


def _version(found: Found) -> int:
    """The version these rows are of. A file that cannot say is of the newest one whose tables all its rows fit."""
    known = len(schema.MIGRATIONS)
    for version in range(known, 0, -1) if "version" not in found.about else ():
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as empty:
            schema.migrate(empty, version)
            if len(seals.fitting(empty, found.rows)) == len(found.rows):
                return version
    return min(found.about.get("version", known), known)


def newest(folder: Folder) -> Path | None:
    """The healthy copy that has seen the most changes. The count inside decides, whatever a file is called."""
    counts = {path: count for path in folder.backups() if isinstance(count := _health(path), int)}
    return max(counts, key=counts.__getitem__, default=None)


def _health(path: Path) -> int | Literal["damaged", "newer"]:
    """The changes a healthy file has seen; or what keeps it from being used. SaveReadOnly if that cannot be known."""
    for _ in range(2):  # a disk may stutter: damage is what is seen twice
        try:
            with files.judging(path), closing(files.peek(path)) as copy:
                files.check(copy, path)
                return schema.about(copy)["changes"]
        except SaveDamaged:
            continue
        except SaveTooNew:
            return "newer"
    return "damaged"


@dataclass(frozen=True, slots=True)
class Found:
    """What a file of unknown health still says: of itself, and in rows that can be believed."""

    about: dict[str, int] = field(default_factory=dict)
    rows: list[seals.Row] = field(default_factory=list)


def read(path: Path) -> Found:
    with suppress(*seals.UNREADABLE), closing(files.peek(path)) as source:
        return read_out(source)
    return Found()


def read_out(source: sqlite3.Connection) -> Found:
    rows = seals.believed(source, schema.KEEPING)
    with suppress(*seals.UNREADABLE):
        return Found(schema.about(source), rows)
    return Found({}, rows)
