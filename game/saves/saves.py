"""What the game keeps. Every write is on the disk before its method returns; when the disk fails, play goes on in memory."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from game.saves import copies, files, schema, seals
from game.saves.records import EVERYONE, Answer, Player, Visit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.scenario import Band, Character
    from game.saves.folder import Folder
    from game.saves.records import Notice

_OUR_MISTAKES = (sqlite3.ProgrammingError, sqlite3.IntegrityError)


class Saves:
    """The same door whether a file or only memory lies behind it. `notice` says which, and may change while playing."""

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
        """The file that could not be written any more; it is tried once again at the end."""
        self._session: list[seals.Row] = []
        """Everything written since opening, to be written again should the file fail."""
        if schema.about(connection)["forgetting"]:
            self._finish_forgetting()

    # Players

    def players(self) -> tuple[Player, ...]:
        """In the order they came. Deleted ones are not among them."""
        return tuple(Player(**row) for row in self._rows(Player, "players", "WHERE hidden = 0"))

    def add_player(self, mate: Character, first: str, second: str, band: Band) -> Player:
        """A new player, called by two words picked from lists."""
        player = Player(id=self._next("players"), mate=mate, first=first, second=second, band=band)
        self._write([("players", {**asdict(player), "hidden": 0})])
        return player

    def change_player(
        self, player: int, *, mate: Character | None = None, band: Band | None = None, island: str | None = None
    ) -> None:
        """Change what is given and leave the rest."""
        given = {"mate": mate, "band": band, "island": island}
        self._rewrite(player, {name: value for name, value in given.items() if value is not None})

    def delete_player(self, player: int) -> None:
        """Take a player off the list, until `restore_player` brings it back or `forget_deleted` makes it final."""
        self._rewrite(player, {"hidden": 1})

    def restore_player(self, player: int) -> None:
        self._rewrite(player, {"hidden": 0})

    def forget_deleted(self) -> bool:
        """Erase deleted players, from copies and set-aside files too. False while something of them is still kept."""
        gone = [row["id"] for row in self._select("SELECT id FROM players WHERE hidden = 1")]
        if not gone:
            return True
        ...

    # Playing

    def record_answer(self, answer: Answer) -> None:
        """Kept when this returns: only then may its feedback show."""
        self._write([("answers", {"id": self._next("answers"), **asdict(answer)})])

    def record_finished(self, visit: Visit) -> None:
        self._write([("visits", {"id": self._next("visits"), **asdict(visit)})])

    def answers(self, player: int) -> tuple[Answer, ...]:
        """In the order they were given."""
        return tuple(Answer(**row) for row in self._rows(Answer, "answers", "WHERE player = ?", player))

    def visits(self, player: int) -> tuple[Visit, ...]:
        """In the order they were finished."""
        return tuple(Visit(**row) for row in self._rows(Visit, "visits", "WHERE player = ?", player))

    def progress(self, player: int) -> frozenset[tuple[str, str, Band]]:
        """The scenarios finished, as (island, scenario, band)."""
        return frozenset((visit.island, visit.scenario, visit.band) for visit in self.visits(player))
