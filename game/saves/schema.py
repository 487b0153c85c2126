"""The tables, as the list of steps that leads to them from an empty file.

A step once released never changes; a new version of the game appends one. Every table ends in a `seal` (see `seals`),
so a table that gains columns is built anew rather than altered: rows are compared column by column, seal last.
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

_FIRST = (
    "CREATE TABLE about (id INTEGER PRIMARY KEY, version INTEGER, changes INTEGER, forgetting INTEGER, seal INTEGER)",
    "INSERT INTO about VALUES (1, 1, 0, 0, 0)",
    """CREATE TABLE players (id INTEGER PRIMARY KEY, mate TEXT, first TEXT, second TEXT, band TEXT, island TEXT,
       hidden INTEGER, seal INTEGER)""",
    """CREATE TABLE answers (id INTEGER PRIMARY KEY, player INTEGER, island TEXT, scenario TEXT, band TEXT, step TEXT,
       option TEXT, course TEXT, at INTEGER, seal INTEGER)""",
    """CREATE TABLE visits (id INTEGER PRIMARY KEY, player INTEGER, island TEXT, scenario TEXT, band TEXT, at INTEGER,
       seal INTEGER)""",
    "CREATE TABLE settings (player INTEGER, key TEXT, value TEXT, seal INTEGER, PRIMARY KEY (player, key))",
)
_SECOND = (
    "ALTER TABLE answers RENAME TO earlier",
    """CREATE TABLE answers (id INTEGER PRIMARY KEY, player INTEGER, island TEXT, scenario TEXT, band TEXT,
       guideline TEXT, use TEXT, step TEXT, option TEXT, course TEXT, best TEXT, sure TEXT, at INTEGER,
       seal INTEGER)""",
    """INSERT INTO answers SELECT id, player, island, scenario, band, '', 'learn', step, option, course, '', '', at, 0
       FROM earlier""",
    "DROP TABLE earlier",
    """CREATE TABLE checkups (player INTEGER, round INTEGER, kind TEXT, question TEXT, answer TEXT, at INTEGER,
       seal INTEGER, PRIMARY KEY (player, round, kind, question))""",
    "CREATE TABLE deeds (id INTEGER PRIMARY KEY, player INTEGER, island TEXT, at INTEGER, seal INTEGER)",
)
MIGRATIONS: tuple[Migration, ...] = (_FIRST, _SECOND)
KEEPING = ("players", "answers", "visits", "settings", "checkups", "deeds")
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


def shape(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
    """Everything in a file, with its columns. The text of a CREATE is not compared: versions of SQLite rewrite it."""
    question = """SELECT thing.type, thing.name, part.* FROM sqlite_master AS thing
                  LEFT JOIN pragma_table_info(thing.name) AS part ORDER BY thing.name, part.cid"""
    return connection.execute(question).fetchall()


def about(connection: sqlite3.Connection) -> dict[str, int]:
    """What a file says of itself; nothing, if that cannot be believed."""
    row, holds = next(seals.rows(connection, "about"), ({}, False))
    return {key: int(str(value)) for key, value in row.items()} if holds else {}


def note(connection: sqlite3.Connection, **told: int) -> None:
    """Write into `about`."""
    seals.put(connection, [("about", {**about(connection), **told})])


def count(connection: sqlite3.Connection, seen: int = 0) -> None:
    """One more change than this file, or another, has seen."""
    note(connection, changes=max(about(connection)["changes"], seen) + 1)


def write(connection: sqlite3.Connection, rows: Iterable[seals.Row]) -> None:
    """Write rows, all or none, as one change."""
    with seals.transaction(connection):
        seals.put(connection, rows)
        count(connection)


def owner(table: str) -> str:
    """The column that says whose a row is."""
    return "id" if table == "players" else "player"


def erase(connection: sqlite3.Connection, players: Iterable[int], tables: Iterable[str]) -> None:
    """Delete every row of these players in these tables, and note that files may still hold traces of them."""
    numbers = [(player,) for player in players]
    with seals.transaction(connection):
        for table in tables:
            connection.executemany(f"DELETE FROM {table} WHERE {owner(table)} = ?", numbers)  # noqa: S608 - our names
        note(connection, forgetting=1)
        count(connection)
