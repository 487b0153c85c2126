"""Rows on the disk while the disk is willing, and in memory from then on."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any, TypeVar

from game.errors import SaveError
from game.saves import copies, schema, seals

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from game.saves.folder import Folder
    from game.saves.records import Notice

Made = TypeVar("Made")

_OUR_MISTAKES = (sqlite3.ProgrammingError, sqlite3.IntegrityError)
"""Errors that another place to write to would not mend."""


class Store:
    """Where the rows are. `notice` is what a person should be told of that; it may change while playing."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        notice: Notice,
        folder: Folder | None = None,
        lock: sqlite3.Connection | None = None,
    ) -> None:
        self.notice: Notice = notice
        self._connection = connection
        self._folder = folder
        self._lock = lock
        self._failed: sqlite3.Connection | None = None
        """The file that failed while playing; it is tried once more at the end."""
        self._session: list[seals.Row] = []
        """Everything written since opening, to be written again should the file fail."""
        self._erased: list[tuple[Sequence[int], Sequence[str]]] = []
        """Whose rows were erased since opening, and from which tables: a file that failed must still learn of it."""

    @property
    def where(self) -> Path | None:
        """The file; None where rows are in memory from the start."""
        return self._folder.main if self._folder is not None else None

    def write(self, *rows: seals.Row) -> None:
        """All of them or none, and on the disk before this returns."""
        self._try(lambda connection: schema.write(connection, rows))
        self._session += rows

    def select(self, question: str, *values: object) -> list[dict[str, Any]]:
        return self.select_as(dict, question, *values)

    def select_as(self, make: Callable[..., Made], question: str, *values: object) -> list[Made]:
        """Each row as what is made of its columns by name."""

        def read(cursor: sqlite3.Cursor) -> list[Made]:
            names = [column[0] for column in cursor.description]
            return [make(**dict(zip(names, row, strict=True))) for row in cursor]

        return self._asked(read, question, *values)

    def select_rows(self, make: Callable[[tuple[Any, ...]], Made], question: str, *values: object) -> list[Made]:
        """Each row as what is made of its values in their order: for thousands of rows at once."""
        return self._asked(lambda cursor: list(map(make, cursor)), question, *values)

    def _asked(self, read: Callable[[sqlite3.Cursor], list[Made]], question: str, *values: object) -> list[Made]:
        found: list[Made] = []

        def ask(connection: sqlite3.Connection) -> None:
            found[:] = read(connection.execute(question, values))

        self._try(ask)
        return found

    def _try(self, work: Callable[[sqlite3.Connection], object]) -> None:
        try:
            work(self._connection)
        except _OUR_MISTAKES:
            raise
        except seals.UNREADABLE:
            if self._folder is None or self._failed is not None:
                raise
            self._fall_over(self._folder)
            work(self._connection)

    def _fall_over(self, folder: Folder) -> None:
        """Take everything along into memory: the newest copy, what the file still gives, and this session."""
        memory = copies.in_memory(folder, copies.read_out(self._connection))
        self._repeat(memory)
        self._failed, self._connection = self._connection, memory
        self.notice = "read-only"

    def _repeat(self, connection: sqlite3.Connection) -> None:
        """Do to another connection what was done since opening. Nothing erased is among what was written."""
        for players, tables in self._erased:
            schema.erase(connection, players, tables)
        schema.write(connection, self._session)

    def erase(self, players: Sequence[int], tables: Sequence[str] = schema.KEEPING) -> bool:
        """Leave nothing of these players in these tables, in no file. False while a trace may be left on the disk."""
        self._try(lambda connection: schema.erase(connection, players, tables))
        self._erased.append((players, tables))
        self._session = [
            (table, row)
            for table, row in self._session
            if table not in tables or row[schema.owner(table)] not in players
        ]
        return self.finish_erasing()

    def finish_erasing(self) -> bool:
        """Clean the file and its copies of what erased rows held. Done at opening, if the game ended in between."""
        if not self.select("SELECT forgetting FROM about")[0]["forgetting"]:
            return True
        if self._folder is None or self._failed is not None:
            return False
        try:
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            copies.only_copy(self._folder, self._connection)
            schema.note(self._connection, forgetting=0)
        except (OSError, SaveError, *seals.UNREADABLE):
            return False
        return True

    def close(self) -> None:
        """Try a failed file once more, keep a copy if anything changed, and let others open the folder."""
        if self._folder is not None and self._caught_up():
            copies.back_up(self._folder, self._failed or self._connection)
        for part in (self._connection, self._failed, self._lock):
            if part is not None:
                part.close()

    def _caught_up(self) -> bool:
        """Whether everything is in the file after all: room may have been made meanwhile."""
        if self._failed is None:
            return True
        try:
            self._repeat(self._failed)
        except seals.UNREADABLE:
            return False
        return True
