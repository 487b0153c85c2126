"""Rows on the disk while the disk is willing, and in memory from then on."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from game.saves import copies, files, schema, seals

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.saves.folder import Folder
    from game.saves.records import Notice

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

    def write(self, *rows: seals.Row) -> None:
        """All of them or none, and on the disk before this returns."""
        self._try(lambda connection: schema.write(connection, rows), rows)
        self._session += rows

    def select(self, question: str, *values: object) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []

        def ask(connection: sqlite3.Connection) -> None:
            cursor = connection.execute(question, values)
            names = [column[0] for column in cursor.description]
            found[:] = [dict(zip(names, row, strict=True)) for row in cursor]

        self._try(ask, ())
        return found

    def _try(self, work: Callable[[sqlite3.Connection], object], rows: Sequence[seals.Row]) -> None:
        try:
            work(self._connection)
        except _OUR_MISTAKES:
            raise
        except (sqlite3.Error, MemoryError):
            if self._folder is None or self._failed is not None:
                raise
            self._fall_over(self._folder)
            work(self._connection)

    def _fall_over(self, folder: Folder) -> None:
        """Take everything along into memory: the newest copy, what the file still gives, and this session."""
        memory = files.blank()
        for rows in (
            copies.read_newest(folder),
            seals.believed(self._connection, schema.KEEPING),
            self._session,
        ):
            schema.write(memory, seals.fitting(memory, rows))
        self._failed, self._connection = self._connection, memory
        self.notice = "read-only"

    def erase(self, players: Sequence[int]) -> bool:
        """Leave nothing of these players, in no file. False while something of them is still on the disk."""
        self._session = [row for row in self._session if row[1].get("player", row[1].get("id")) not in players]

        def delete(connection: sqlite3.Connection) -> None:
            schema.erase(connection, players)

        self._try(delete, ())
        return self.finish_erasing()

    def finish_erasing(self) -> bool:
        """After rows are gone, clean the file and its copies of what they held. A crash before the end is made up for."""
        if self._folder is None or self._failed is not None:
            return False
        try:
            if not schema.about(self._connection)["forgetting"]:
                return True
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            if not copies.only_copy(self._folder, self._connection):
                return False
            schema.note(self._connection, forgetting=0)
        except (OSError, sqlite3.Error):
            return False
        return True

    def close(self) -> None:
        """Try a failed file once more, keep a copy if anything changed, and let others open the folder."""
        if self._failed is not None:
            with suppress(sqlite3.Error, MemoryError):
                schema.write(self._failed, self._session)
                self._connection, self._failed = self._failed, self._connection
"""
