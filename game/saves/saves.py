"""What the game keeps, in its own words. Nothing here raises for what a disk does: see `Saves.notice`."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import TYPE_CHECKING, TypeVar

from game.engine.player import Player
from game.saves import everything
from game.saves.records import EVERYONE, Answer, CheckupAnswer, Deed, Tried, Visit

if TYPE_CHECKING:
    from pathlib import Path

    from game.engine.kept import Group, Part, Row
    from game.engine.scenario import Band, Character
    from game.saves.records import Notice
    from game.saves.store import Store

Record = TypeVar("Record", bound="Player | Answer | Visit | CheckupAnswer | Deed")


class Saves:
    """The door to everything kept; the same whether a file or only memory lies behind it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def notice(self) -> Notice:
        """What a person should be told of the saves now. It becomes "read-only" when the disk fails while playing."""
        return self._store.notice

    @property
    def where(self) -> Path | None:
        """The file; None where nothing can be written."""
        return self._store.where

    def close(self) -> None:
        self._store.close()

    # Players

    def players(self) -> tuple[Player, ...]:
        """In the order they came. Deleted ones are not among them."""
        return self._rows(Player, "players WHERE hidden = 0")

    def add_player(self, mate: Character, first: str, second: str, band: Band) -> Player:
        """A new player, called by two words picked from lists."""
        player = Player(id=self._next("players"), mate=mate, first=first, second=second, band=band)
        self._store.write(("players", {**asdict(player), "hidden": 0}))
        return player

    def change_player(
        self, player: int, *, mate: Character | None = None, band: Band | None = None, island: str | None = None
    ) -> None:
        """Change what is given and leave the rest."""
        given = {"mate": mate, "band": band, "island": island}
        self._change(player, {name: value for name, value in given.items() if value is not None})

    def delete_player(self, player: int) -> None:
        """Take a player off the list, until `restore_player` brings it back or `forget_deleted` makes it final."""
        self._change(player, {"hidden": 1})

    def restore_player(self, player: int) -> None:
        self._change(player, {"hidden": 0})

    def forget_deleted(self) -> bool:
        """Erase deleted players, from copies and set-aside files too. False while a trace may be left on the disk."""
        gone = [row["id"] for row in self._store.select("SELECT id FROM players WHERE hidden = 1")]
        return self._store.erase(gone) if gone else self._store.finish_erasing()

    # Playing

    def record_answer(self, answer: Answer) -> None:
        """On the disk when this returns: only then may the answer's feedback show."""
        self._store.write(("answers", {"id": self._next("answers"), **asdict(answer)}))

    def record_finished(self, visit: Visit) -> None:
        self._store.write(("visits", {"id": self._next("visits"), **asdict(visit)}))

    def answers(self, player: int) -> tuple[Answer, ...]:
        """In the order they were given, whatever the clock said."""
        return self._rows(Answer, "answers WHERE player = ?", player)

    def tried(self, player: int) -> tuple[Tried, ...]:
        """The same answers as the logbook counts them."""
        columns = ", ".join(Tried._fields)
        question = f"SELECT {columns} FROM answers WHERE player = ? ORDER BY id"  # noqa: S608 - our names
        return tuple(self._store.select_rows(Tried._make, question, player))

    def visits(self, player: int) -> tuple[Visit, ...]:
        """In the order they were finished, whatever the clock said."""
        return self._rows(Visit, "visits WHERE player = ?", player)

    def progress(self, player: int) -> frozenset[tuple[str, str, Band]]:
        """The scenarios finished, as (island, scenario, band)."""
        return frozenset((visit.island, visit.scenario, visit.band) for visit in self.visits(player))

    # Oneself

    def record_checkup(self, answer: CheckupAnswer) -> None:
        """A later answer to the same question of the same round takes the place of an earlier one."""
        self._store.write(("checkups", asdict(answer)))

    def checkups(self, player: int) -> tuple[CheckupAnswer, ...]:
        """All rounds, the first one first. Within a round by name: the order of asking is not kept."""
        return self._rows(CheckupAnswer, "checkups WHERE player = ?", player, order="round, kind, question")

    def erase_checkups(self, player: int) -> bool:
        """Erase all check-ups of a player, from copies and set-aside files too. False while a trace may be left.

        Done even if none can be seen: a file that was set aside, or cannot be read now, may hold some.
        """
        return self._store.erase([player], ["checkups"])

    def record_deed(self, deed: Deed) -> None:
        self._store.write(("deeds", {"id": self._next("deeds"), **asdict(deed)}))

    def deeds(self, player: int) -> tuple[Deed, ...]:
        """In the order they were marked as done, whatever the clock said."""
        return self._rows(Deed, "deeds WHERE player = ?", player)

    # Settings

    def settings(self, player: int = EVERYONE) -> dict[str, str]:
        """All settings of a player, or of the machine."""
        found = self._store.select("SELECT key, value FROM settings WHERE player = ? ORDER BY key", player)
        return {row["key"]: row["value"] for row in found}

    def setting(self, key: str, default: str = "", player: int = EVERYONE) -> str:
        return self.settings(player).get(key, default)

    def put_setting(self, key: str, value: str, player: int = EVERYONE) -> None:
        self._store.write(("settings", {"player": player, "key": key, "value": value}))

    # All of it

    def everything(self, player: int, group: Group, page: int = 0) -> tuple[tuple[Row, ...], bool]:
        """One page of all that is kept of a player or of this computer, newest first; and whether there is more."""
        return everything.rows(self._store, group, player, page)

    def erase_part(self, player: int, part: Part) -> bool:
        """Erase a group, or all of a player; from copies and set-aside files too. False while a trace may be left."""
        match part:
            case "me" | "everything":
                self.delete_player(player)
                return self.forget_deleted()
            case group:
                return everything.erase(self._store, group, player)

    # Rows

    def _rows(self, record: type[Record], of: str, *values: object, order: str = "id") -> tuple[Record, ...]:
        columns = ", ".join(field.name for field in fields(record))
        question = f"SELECT {columns} FROM {of} ORDER BY {order}"  # noqa: S608 - our names
        return tuple(self._store.select_as(record, question, *values))

    def _next(self, table: str) -> int:
        """Numbers are given here, not by the file, so that writing a session again changes nothing."""
        found = self._store.select(f"SELECT coalesce(max(id), 0) + 1 AS next FROM {table}")  # noqa: S608 - our names
        return int(found[0]["next"])

    def _change(self, player: int, changed: dict[str, object]) -> None:
        for row in self._store.select("SELECT * FROM players WHERE id = ?", player):
            del row["seal"]
            self._store.write(("players", {**row, **changed}))
