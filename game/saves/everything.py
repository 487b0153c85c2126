"""All that is kept of a player, group by group and page by page; and the same erased.

Rows are read with every column there is: what a later table gains is shown without a line here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.engine.kept import PAGE, Row
from game.saves.records import EVERYONE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.kept import Group
    from game.saves.store import Store

TABLES: dict[Group, str] = {
    "answers": "answers",
    "stories": "visits",
    "checkups": "checkups",
    "missions": "deeds",
    "computer": "settings",
}
"""Where the rows of a group lie. Who one is lies in the page of the player itself, and goes only with it."""
_NEWEST = {"checkups": "round DESC, at DESC, kind, question"}


def rows(store: Store, group: Group, player: int, page: int) -> tuple[tuple[Row, ...], bool]:
    """One page, the newest first, and whether there are older ones. Only this page is read."""
    if group in ("me", "computer"):
        few = tuple(_of_player(store, player) if group == "me" else _of_computer(store))
        return few[page * 2 * PAGE : (page + 1) * 2 * PAGE], len(few) > (page + 1) * 2 * PAGE
    table = TABLES[group]
    order = f"player = ? ORDER BY {_NEWEST.get(table, 'id DESC')} LIMIT ? OFFSET ?"
    found = tuple(_rows(store, table, order, player, PAGE + 1, page * PAGE))
    return found[:PAGE], len(found) > PAGE


def _of_player(store: Store, player: int) -> Iterator[Row]:
    yield from _rows(store, "players", "id = ?", player)
    yield from _rows(store, "settings", "player = ? ORDER BY key", player)


def _of_computer(store: Store) -> Iterator[Row]:
    """What it was set to, and what the file says of itself."""
    yield from _rows(store, "settings", "player = ? ORDER BY key", EVERYONE)
    yield from _rows(store, "about", "1")


def _rows(store: Store, table: str, where: str, *values: object) -> Iterator[Row]:
    for found in store.select(f"SELECT * FROM {table} WHERE {where}", *values):  # noqa: S608 - our names
        yield Row(table, tuple(_unsealed(found)))


def _unsealed(found: dict[str, Any]) -> Iterator[tuple[str, str | int]]:
    return ((column, value) for column, value in found.items() if column != "seal")


def erase(store: Store, group: Group, player: int) -> bool:
    """Leave nothing of a group in any file. False while a trace may be left on the disk."""
    return store.erase([EVERYONE if group == "computer" else player], [TABLES[group]])
