"""One SQLite file: connecting to it, and finding out whether everything in it is as it was written."""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from game.errors import SaveDamaged, SaveReadOnly, SaveTooNew
from game.saves import schema, seals

if TYPE_CHECKING:
    from collections.abc import Iterator

_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "fullfsync = ON",
    "wal_autocheckpoint = 1",  # each answer goes on into the file itself: a damaged -wal then costs nothing
    "secure_delete = ON",
    "temp_store = MEMORY",  # no names in temporary files
    "cell_size_check = ON",
    "trusted_schema = OFF",
)

_UNREADABLE = {sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ}
_UNWRITABLE = {
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_AUTH,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_PROTOCOL,
}


@contextmanager
def judging(path: Path) -> Iterator[None]:
    """Tell a file that is wrong (SaveDamaged) from a disk that will not write (SaveReadOnly)."""
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.IntegrityError):
        raise  # a mistake of ours
    except seals.UNREADABLE as why:
        code = getattr(why, "sqlite_errorcode", None) or 0
        if code & 0xFF in _UNWRITABLE and code not in _UNREADABLE:
            raise SaveReadOnly(f"{path}: {why}") from why
        raise SaveDamaged(f"{path}: {why}") from why


def blank() -> sqlite3.Connection:
    """Saves in memory."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    schema.migrate(connection)
    return connection


def connect(path: Path) -> sqlite3.Connection:
    """Connect to a file that exists, and keep it from everyone else until closed."""
    connection = sqlite3.connect(path, timeout=0.2, isolation_level=None)
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # also: no shared memory, which network folders cannot do
    return connection


def peek(path: Path) -> sqlite3.Connection:
    """Connect for reading only, to a file of which nothing is known and that nobody writes."""
    how = "mode=ro" if Path(f"{path}-wal").exists() else "immutable=1"
    from urllib.parse import quote  # wanted only here, and it brings much along

    place = quote(path.as_posix())
    slash = "" if place.startswith("/") else "/"  # a drive of Windows; a network folder keeps its own two
    return sqlite3.connect(f"file://{slash}{place}?{how}", uri=True, isolation_level=None)


def open_file(path: Path) -> sqlite3.Connection:
    """Connect to a file that is healthy and can be written; otherwise SaveDamaged, SaveTooNew or SaveReadOnly."""
    with judging(path):
        connection = connect(path)
    try:
        with judging(path):
            check(connection, path)
            _settle(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def check(connection: sqlite3.Connection, path: Path) -> None:
    """Raise unless every page, table and row is as it was written. Writes nothing: a newer file stays as it is."""
    version = schema.version(connection)
    about, holds = next(seals.rows(connection, "about"), ({}, False))
    if not holds or about.get("version") != version:
        raise SaveDamaged(f"{path} does not say what it is")
    if version > len(schema.MIGRATIONS):
        raise SaveTooNew(f"{path} was written by a newer version of the game")
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise SaveDamaged(f"{path} has damaged pages")
    if schema.shape(connection) != _expected(version) or seals.broken(connection):
        raise SaveDamaged(f"{path} has damaged rows")


@cache
def _expected(version: int) -> list[tuple[object, ...]]:
    """A released step never changes, so neither does this: it is asked for again with every copy that is looked at."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    schema.migrate(connection, version)
    found = schema.shape(connection)
    connection.close()
    return found


def _settle(connection: sqlite3.Connection, path: Path) -> None:
    """Make ready for writing, and see that writing is allowed."""
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        with seals.transaction(connection):
            pass
    except sqlite3.OperationalError as why:
        if why.sqlite_errorcode & 0xFF == sqlite3.SQLITE_READONLY and os.access(path, os.W_OK):
            raise SaveDamaged(f"{path} says it must not be written, the disk does not") from why
        raise
