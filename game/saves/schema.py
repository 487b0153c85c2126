"""The tables, as the list of steps that leads to them from an empty file.

A step once released never changes; a new version of the game appends one. Every table ends in a `seal` (see `seals`).
`about` has one row that every version keeps: its `version` repeats `user_version`, so that a flipped bit in the file's
header is not taken for a newer game, and `changes` grows with every write, so that copies are ordered without a clock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.saves import seals

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

Migration = tuple[str, ...]

MIGRATIONS: tuple[Migration, ...] = (
    (
        "CREATE TABLE about (id INTEGER PRIMARY KEY, version INTEGER, changes INTEGER, forgetting INTEGER, seal INTEGER)",
        "INSERT INTO about VALUES (1, 1, 0, 0, 0)",
        "CREATE TABLE players (id INTEGER PRIMARY KEY, mate TEXT, first TEXT, second TEXT, band TEXT, island TEXT,"
        " hidden INTEGER, seal INTEGER)",
        "CREATE TABLE answers (id INTEGER PRIMARY KEY, player INTEGER, island TEXT, scenario TEXT, band TEXT, step TEXT,"
        " option TEXT, course TEXT, at INTEGER, seal INTEGER)",
        "CREATE TABLE visits (id INTEGER PRIMARY KEY, player INTEGER, island TEXT, scenario TEXT, band TEXT, at INTEGER,"
        " seal INTEGER)",
        "CREATE TABLE settings (player INTEGER, key TEXT, value TEXT, seal INTEGER, PRIMARY KEY (player, key))",
    ),
)
KEEPING = ("players", "answers", "visits", "settings")
"""The tables of people's things."""


def version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, to: int | None = None) -> None:
    """Take the steps this file has not seen: each one whole, or not at all."""
    for number in range(version(connection), len(MIGRATIONS) if to is None else to):
        with seals.transaction(connection):
            for statement in MIGRATIONS[number]:
                connection.execute(statement)
            connection.execute("UPDATE about SET version = ?", (number + 1,))
            connection.execute(f"PRAGMA user_version = {number + 1}")
            seals.seal_all(connection)


def shape(connection: sqlite3.Connection) -> dict[str, list[tuple[object, ...]]]:
    """Tables and their columns. The text of a CREATE is not compared: versions of SQLite rewrite it differently."""
    return {table: connection.execute(f"PRAGMA table_info({table})").fetchall() for table in seals.tables(connection)}


def about(connection: sqlite3.Connection) -> dict[str, int]:
    """What a file says of itself; nothing, if that cannot be believed."""
    row, holds = next(seals.rows(connection, "about"), ({}, False))
    return {key: int(str(value)) for key, value in row.items()} if holds else {}


def write(connection: sqlite3.Connection, rows: Iterable[seals.Row], **known: int) -> None:
    """Write rows, all or none, and count it as one change. `known` is what else `about` should say."""
    with seals.transaction(connection):
        seals.put(connection, rows)
        told = about(connection)
        changes = max(told["changes"], known.pop("changes", 0)) + 1
        seals.put(connection, [("about", {**told, **known, "changes": changes})])
