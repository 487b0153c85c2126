"""All that is kept can be seen, row by row and column by column, and erased group by group; nothing else is shown."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from game.engine.kept import GROUPS, PAGE, Group, Row
from game.saves import EVERYONE, Answer, CheckupAnswer, Deed, Visit
from game.saves.everything import TABLES
from game.saves.schema import KEEPING
from game.screens.promise.telling import COLUMNS, told
from game.screens.world import World

if TYPE_CHECKING:
    from game.saves import Saves
    from tests.saves.bay import Bay

MARKS = {group: f"Zephyr{number}" for number, group in enumerate(GROUPS)}
"""A word of its own in all that belongs to a group."""
NUMBERS: dict[Group, int] = {"answers": 86_461, "stories": 86_462, "checkups": 86_463, "missions": 86_464}


CANARIES: dict[Group, tuple[str, ...]] = {
    "me": ("mate", "first", "second", "band", "island", "key", "value", "luck"),
    "answers": ("island", "scenario", "band", "guideline", "use", "step", "option", "course", "best", "sure"),
    "stories": ("island", "scenario", "band"),
    "checkups": ("kind", "question", "answer"),
    "missions": ("island",),
    "computer": (
        "language-value", "country-value", "first_adult-value", "lesson-value", "text-value", "player-value", "key",
    ),
}  # fmt: skip


def fill(saves: Saves) -> int:
    """A canary of its own in every column, through the public door: ids that no level and no list knows."""

    def words(group: Group, *columns: str) -> Any:
        return {column: f"{MARKS[group]}-{column}" for column in columns}

    me = saves.add_player(**words("me", "mate", "first", "second", "band")).id
    saves.change_player(me, **words("me", "island"))
    saves.put_setting(f"{MARKS['me']}-key", f"{MARKS['me']}-value", me)
    saves.put_setting("luck", f"{MARKS['me']}-luck", me)
    saves.record_answer(Answer(player=me, at=NUMBERS["answers"], **words("answers", *CANARIES["answers"])))
    saves.record_finished(Visit(player=me, at=NUMBERS["stories"], **words("stories", *CANARIES["stories"])))
    checked = words("checkups", *CANARIES["checkups"])
    saves.record_checkup(CheckupAnswer(player=me, round=7351, at=NUMBERS["checkups"], **checked))
    saves.record_deed(Deed(player=me, at=NUMBERS["missions"], **words("missions", "island")))
    for key in ("language", "country", "first_adult", "lesson", "text", "player", f"{MARKS['computer']}-key"):
        saves.put_setting(key, f"{MARKS['computer']}-{key}-value")
    return me


def every(saves: Saves, player: int, group: Group) -> list[Row]:
    """All pages of a group."""
    found: list[Row] = []
    page, more = 0, True
    while more:
        rows, more = saves.everything(player, group, page)
        found += rows
        page += 1
    return found


def said(rows: list[Row]) -> str:
    lines = [one for row in rows for one in told(row, World(), None)]
    return "\n".join(" ".join((one.title, one.asks, one.said, one.sure, *one.details)) for one in lines)


def rows_in_the_file(bay: Bay, player: int) -> list[tuple[object, ...]]:
    """Read past the game: what a stranger to the program would find."""
    beside = bay.folder.parent / "looked-at.sqlite"  # the game holds its file while it is open
    beside.write_bytes(bay.main.read_bytes())
    with closing(sqlite3.connect(beside)) as file:
        found = []
        for table in (*KEEPING, "about"):
            cursor = file.execute(f"SELECT * FROM {table}")
            columns = [column[0] for column in cursor.description]
            for values in cursor:
                row = {name: value for name, value in zip(columns, values, strict=True) if name != "seal"}
                owner = row["id"] if table == "players" else row.get("player", EVERYONE)
                if owner in (player, EVERYONE):
                    found.append((table, *row.items()))
        return sorted(found, key=repr)


def test_every_canary_is_told(bay: Bay) -> None:
    with bay.open() as saves:
        me = fill(saves)
        words = {group: said(every(saves, me, group)) for group in GROUPS}
    content = bay.main.read_bytes().decode("latin-1")
    for group, mark in MARKS.items():
        for other in GROUPS:
            assert (mark in words[other]) == (other == group), (group, other)
    for group, columns in CANARIES.items():
        for column in columns:
            canary = f"{MARKS[group]}-{column}"
            assert canary in content
            assert canary in words[group], canary
    assert "7351" in words["checkups"]


def test_the_day_of_a_row_comes_with_it(bay: Bay) -> None:
    with bay.open() as saves:
        me = fill(saves)
        for group, at in NUMBERS.items():
            assert [row.get("at") for row in every(saves, me, group)] == [str(at)]


def test_exactly_the_rows_of_the_file_are_shown(bay: Bay) -> None:
    """Neither more nor less, whoever else plays here."""
    bay.play()
    with bay.open() as saves:
        me = fill(saves)
        for player in (1, 2, me):
            shown = [row for group in GROUPS for row in every(saves, player, group)]
            listed = sorted([(row.table, *row.values) for row in shown], key=repr)
            assert listed == rows_in_the_file(bay, player)


def test_every_column_of_every_table_has_words(bay: Bay) -> None:
    with bay.open() as saves:
        saves.put_setting("text", "100")
        for table in (*KEEPING, "about"):
            rows = saves._store.select(f"SELECT name FROM pragma_table_info('{table}')")
            assert {row["name"] for row in rows} - {"seal"} == COLUMNS[table], table
    assert {*TABLES.values(), "players"} == {*KEEPING}


def test_what_a_later_game_keeps_is_told_as_it_stands() -> None:
    row = Row("deeds", (("id", 1), ("player", 1), ("island", "name-beach"), ("at", 5), ("weather", "Zephyrical")))
    assert "Zephyrical" in said([row])
    assert "pennants" in said([Row("pennants", (("colour", "Zephyrical"),))])
    assert "Zephyrical" in said([Row("pennants", (("colour", "Zephyrical"),))])


def test_the_newest_come_first_and_only_a_page_is_read(bay: Bay) -> None:
    with bay.open() as saves:
        me = saves.add_player("pip", "bold", "kite", "9-11").id
        answer = bay.answer(0, me)
        rows = [("answers", {"id": number, **_columns(answer, number)}) for number in range(1, 10_001)]
        saves._store.write(*rows)
        read: list[int] = []
        select = saves._store.select

        def counted(question: str, *values: object) -> list[dict[str, Any]]:
            found = select(question, *values)
            read.append(len(found))
            return found

        saves._store.select = counted  # type: ignore[method-assign]
        first, more = saves.everything(me, "answers")
        assert ([row.get("at") for row in first], more) == ([str(10_000 - n) for n in range(PAGE)], True)
        last, more = saves.everything(me, "answers", 10_000 // PAGE)
        assert (last[-1].get("at"), more) == ("1", False)
        assert max(read) <= PAGE + 1


def _columns(answer: Answer, at: int) -> dict[str, object]:
    from dataclasses import asdict

    return {**asdict(answer), "at": at}


@pytest.mark.parametrize("part", [*GROUPS, "everything"])
def test_what_is_erased_leaves_no_byte_and_the_rest_stays(bay: Bay, part: Any) -> None:
    with bay.open() as saves:
        me = fill(saves)
        other = saves.add_player("cleo", "Steady", "Anchor", "9-11").id
        saves.record_answer(bay.answer(3, other))
    with bay.open() as saves:  # there is a copy by now
        saves.record_deed(bay.deed(4, other))
    goes = {*GROUPS} - {"computer"} if part in ("me", "everything") else {part}
    with bay.open() as saves:
        kept = bay.kept_of(saves, other)
        assert saves.erase_part(me, part)
        assert {group for group in GROUPS if _holds(bay, MARKS[group])} == {*GROUPS} - goes
        assert {group for group in GROUPS if MARKS[group] in said(every(saves, me, group))} == {*GROUPS} - goes
        assert bay.kept_of(saves, other) == kept
    assert {group for group in GROUPS if _holds(bay, MARKS[group])} == {*GROUPS} - goes


def _holds(bay: Bay, mark: str) -> bool:
    return any(mark.encode() in content for content in bay.bytes().values())


def test_the_file_is_named_where_there_is_one(bay: Bay) -> None:
    with bay.open() as saves:
        assert saves.where == bay.main.absolute()
        with bay.open() as second:
            assert second.notice == "busy"
            assert second.where is None
