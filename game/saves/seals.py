"""Rows written whole, each with a checksum over its own content.

SQLite notices a torn page, but not a letter that changed inside a row. The seal does; and it says which rows of a
damaged file can still be believed.
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Row = tuple[str, "Mapping[str, object]"]
"""A table's name, and a whole row for it without its seal."""


UNREADABLE = (sqlite3.DatabaseError, MemoryError, UnicodeDecodeError)
"""What reading a damaged file raises: pages out of order, absurd lengths, names that are no text."""


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of it, or nothing. After an error SQLite may have rolled back already; either way nothing stays half done."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def seal(table: str, values: Iterable[object]) -> int:
    return crc32(repr((table, *values)).encode("utf-8", "surrogatepass"))


def put(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
    """Write rows over those with the same key. Doing it twice changes nothing, so a session can be written again."""
    for table, row in rows:
        values = (*row.values(), seal(table, row.values()))
        columns = ", ".join((*row, "seal"))
        marks = ", ".join("?" * len(values))
        connection.execute(f"INSERT OR REPLACE INTO {table} ({columns}) VALUES ({marks})", values)  # noqa: S608 - our names


def tables(connection: sqlite3.Connection) -> list[str]:
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return [name for (name,) in found]


def rows(
    connection: sqlite3.Connection, table: str, *, backwards: bool = False
) -> Iterator[tuple[dict[str, object], bool]]:
    """Each row without its seal, and whether the seal holds. Raises where the file cannot be read on."""
    cursor = connection.execute(f"SELECT * FROM {table} ORDER BY rowid {'DESC' if backwards else ''}")  # noqa: S608
    names = [column[0] for column in cursor.description]
    for values in cursor:
        row = dict(zip(names, values, strict=True))
        pressed = row.pop("seal", None)
        yield row, pressed == seal(table, row.values())


def broken(connection: sqlite3.Connection) -> bool:
    """Whether any row is not what was written."""
    return any(not holds for table in tables(connection) for _, holds in rows(connection, table))


def seal_all(connection: sqlite3.Connection) -> None:
    """Seal every row anew, after its table has changed shape."""
    for table in tables(connection):
        put(connection, [(table, row) for row, _ in rows(connection, table)])


def believed(source: sqlite3.Connection, tables: Iterable[str]) -> list[Row]:
    """Every row of a damaged file that can be read and whose seal holds. Never raises for what the file does."""
    return [row for table in tables for row in _believed(source, table)]


def _believed(source: sqlite3.Connection, table: str) -> list[Row]:
    """Read from the front, and where that ends too early, from the back as well."""
    found: list[Row] = []
    for backwards in (False, True):
        try:
            found.extend((table, row) for row, holds in rows(source, table, backwards=backwards) if holds)
        except UNREADABLE:
            continue
        break
    return found


def fitting(connection: sqlite3.Connection, rows: Iterable[Row]) -> list[Row]:
    """Those rows whose table has the same columns here."""
    columns = {table: _columns(connection, table) for table in tables(connection)}
    return [(table, row) for table, row in rows if [*row, "seal"] == columns.get(table)]


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [column[1] for column in connection.execute("SELECT * FROM pragma_table_info(?)", (table,))]
