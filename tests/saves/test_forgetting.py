"""A player may be deleted, brought back, and at last forgotten: then no file in the folder holds a byte of it.

So it is with the check-ups of a player who stays.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Never

import pytest

from game.saves import open_saves

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.saves import Saves
    from tests.saves.bay import Bay

CANARY, CHECKED = "Quixotically", "Zephyrically"
"""What only the one player's things hold; and of these, only the check-ups."""


@dataclass(frozen=True)
class Wish:
    """Something that shall leave no byte."""

    canary: str
    grant: Callable[[Saves, int], bool]
    left: Callable[[Bay, Saves, int], bool]
    """Whether the game itself still knows any of it."""


def _forget(saves: Saves, player: int) -> bool:
    saves.delete_player(player)
    return saves.forget_deleted()


WISHES = {
    "a player": Wish(
        CANARY,
        _forget,
        lambda bay, saves, gone: gone in [player.id for player in saves.players()] or any(bay.kept_of(saves, gone)),
    ),
    "check-ups": Wish(
        CHECKED, lambda saves, gone: saves.erase_checkups(gone), lambda _, saves, gone: bool(saves.checkups(gone))
    ),
}


@pytest.fixture(params=WISHES.values(), ids=WISHES.keys())
def wish(request: pytest.FixtureRequest) -> Wish:
    return request.param


@pytest.fixture
def traced(bay: Bay) -> tuple[int, int]:
    """A player whose name is in the file and in every copy of it, with another who stays."""
    with bay.open() as saves:
        gone = saves.add_player("pip", CANARY, "Otter", "6-8").id
        stays = saves.add_player("cleo", "Steady", "Anchor", "9-11").id
    for at in range(4):
        with bay.open() as saves:
            saves.record_answer(bay.answer(at, gone))
            saves.record_answer(bay.answer(at, stays))
            saves.put_setting("note", CANARY, gone)
            saves.change_player(gone, island=f"{CANARY}-{at}")
            saves.record_checkup(bay.checkup(at, gone, question=CHECKED))
            saves.record_checkup(bay.checkup(at, gone, question=f"{CHECKED}-{CANARY}-{at}", number=2))
            saves.record_checkup(bay.checkup(at, stays))
            saves.record_deed(bay.deed(at, gone))
            saves.record_deed(bay.deed(at, stays))
    assert len(_holding(bay)) == len(_holding(bay, CHECKED)) == 4
    return gone, stays


def _holding(bay: Bay, canary: str = CANARY) -> list[str]:
    return [name for name, content in bay.bytes().items() if canary.encode() in content]


def test_a_deleted_player_is_off_the_list_and_can_come_back(bay: Bay, traced: tuple[int, int]) -> None:
    gone, stays = traced
    with bay.open() as saves:
        saves.delete_player(gone)
        assert [player.id for player in saves.players()] == [stays]
    with bay.open() as saves:
        assert [player.id for player in saves.players()] == [stays]
        saves.restore_player(gone)
        assert [player.id for player in saves.players()] == [gone, stays]
        assert len(saves.answers(gone)) == 4


def test_a_forgotten_player_leaves_no_byte_while_the_game_is_open(bay: Bay, traced: tuple[int, int]) -> None:
    gone, stays = traced
    with bay.open() as saves:
        kept = bay.kept_of(saves, stays)
        saves.delete_player(gone)
        assert saves.forget_deleted()
        assert _holding(bay) == _holding(bay, CHECKED) == []
        assert bay.kept_of(saves, stays) == kept
        saves.record_answer(bay.answer(9, stays))
        assert _holding(bay) == _holding(bay, CHECKED) == []
    assert _holding(bay) == _holding(bay, CHECKED) == []
    with bay.open() as saves:
        assert [player.id for player in saves.players()] == [stays]
        assert not any(bay.kept_of(saves, gone))
        assert len(saves.answers(stays)) == 5
    assert len(bay.files("backup")) == 2


def test_erased_check_ups_leave_no_byte_and_nothing_else_goes(bay: Bay, traced: tuple[int, int]) -> None:
    gone, stays = traced
    with bay.open() as saves:
        kept = bay.kept_of(saves, gone)[:3], saves.deeds(gone), bay.kept_of(saves, stays), saves.players()
        assert saves.erase_checkups(gone)
        assert _holding(bay, CHECKED) == []
        assert (bay.kept_of(saves, gone)[:3], saves.deeds(gone), bay.kept_of(saves, stays), saves.players()) == kept
        saves.record_checkup(bay.checkup(9, gone))
    assert _holding(bay, CHECKED) == []
    with bay.open() as saves:
        assert saves.checkups(gone) == (bay.checkup(9, gone),)
        assert (bay.kept_of(saves, gone)[:3], saves.deeds(gone), bay.kept_of(saves, stays), saves.players()) == kept


def test_check_ups_that_only_a_damaged_file_holds_are_erased_too(bay: Bay, traced: tuple[int, int]) -> None:
    gone, _ = traced
    with bay.open() as saves:
        saves.erase_checkups(gone)
    (bay.folder / "beacon-bay.damaged-1.sqlite").write_bytes(CHECKED.encode())
    with bay.open() as saves:
        assert saves.erase_checkups(gone)
    assert _holding(bay, CHECKED) == []


def test_files_set_aside_are_forgotten_too(bay: Bay, traced: tuple[int, int], wish: Wish) -> None:
    gone, _ = traced
    bay.main.write_bytes(bay.main.read_bytes()[:-4096])
    with bay.open() as saves:
        assert saves.notice == "restored"
        assert len(bay.files("damaged")) == 1
        assert wish.grant(saves, gone)
    assert _holding(bay, wish.canary) == []


def test_the_forgotten_do_not_come_back_from_a_copy(bay: Bay, traced: tuple[int, int], wish: Wish) -> None:
    gone, stays = traced
    with bay.open() as saves:
        kept = bay.kept_of(saves, stays)
        wish.grant(saves, gone)
    bay.main.unlink()
    with bay.open() as saves:
        assert saves.notice == "restored"
        assert not wish.left(bay, saves, gone)
        assert bay.kept_of(saves, stays) == kept


def test_what_a_crash_left_is_cleaned_at_the_next_start(
    bay: Bay, traced: tuple[int, int], wish: Wish, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone, _ = traced
    saves = open_saves(bay.folder).saves
    with monkeypatch.context() as broken:
        broken.setattr("game.saves.copies.only_copy", _fails)
        assert not wish.grant(saves, gone)
    for part in (saves._store._connection, saves._store._lock):  # as in a crash: without closing properly
        part.close()
    assert _holding(bay, wish.canary)
    with bay.open():
        assert _holding(bay, wish.canary) == []


def _fails(*_: object) -> Never:
    raise OSError("no room")


def test_forgetting_can_be_tried_again(
    bay: Bay, traced: tuple[int, int], wish: Wish, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone, _ = traced
    with bay.open() as saves:
        with monkeypatch.context() as broken:
            broken.setattr("game.saves.copies.only_copy", _fails)
            assert not wish.grant(saves, gone)
        assert wish.grant(saves, gone)
        assert _holding(bay, wish.canary) == []


def test_with_nobody_deleted_there_is_nothing_to_forget(bay: Bay, traced: tuple[int, int]) -> None:
    before = bay.bytes()
    with bay.open() as saves:
        assert saves.forget_deleted()
    assert bay.bytes() == before


def test_what_is_forgotten_after_the_disk_failed_is_gone_at_the_next_healthy_start(
    bay: Bay, traced: tuple[int, int], wish: Wish
) -> None:
    gone, stays = traced
    saves = open_saves(bay.folder).saves
    connection = saves._store._connection
    connection.execute("PRAGMA query_only = ON")
    saves.record_answer(bay.answer(50, gone))
    saves.record_checkup(bay.checkup(50, gone, question=CHECKED, number=3))
    assert saves.notice == "read-only"
    assert not wish.grant(saves, gone)
    assert not wish.left(bay, saves, gone)
    saves.record_checkup(bay.checkup(51, stays))
    kept = bay.kept_of(saves, stays)
    connection.execute("PRAGMA query_only = OFF")
    saves.close()
    with bay.open() as later:
        assert not wish.left(bay, later, gone)
        assert bay.kept_of(later, stays) == kept
        assert later.forget_deleted()
    assert _holding(bay, wish.canary) == []


def test_what_was_forgotten_does_not_come_back_when_the_disk_fails_afterwards(
    bay: Bay, traced: tuple[int, int], wish: Wish, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even if its copies could not be rewritten, and are what is read when the disk fails."""
    gone, stays = traced
    saves = open_saves(bay.folder).saves
    with monkeypatch.context() as broken:
        broken.setattr("game.saves.copies.only_copy", _fails)
        assert not wish.grant(saves, gone)
    saves._store._connection.execute("PRAGMA query_only = ON")
    saves.record_answer(bay.answer(50, stays))
    assert saves.notice == "read-only"
    assert not wish.left(bay, saves, gone)
    saves.close()
    with bay.open() as later:
        assert not wish.left(bay, later, gone)
    assert _holding(bay, wish.canary) == []


def test_what_is_no_erased_check_up_is_kept_though_the_disk_had_failed(bay: Bay, traced: tuple[int, int]) -> None:
    gone, _ = traced
    saves = open_saves(bay.folder).saves
    connection = saves._store._connection
    connection.execute("PRAGMA query_only = ON")
    saves.record_answer(bay.answer(50, gone))
    saves.erase_checkups(gone)
    saves.record_checkup(bay.checkup(51, gone))
    connection.execute("PRAGMA query_only = OFF")
    saves.close()
    with bay.open() as later:
        assert later.checkups(gone) == (bay.checkup(51, gone),)
        assert later.answers(gone)[-1] == bay.answer(50, gone)
    assert _holding(bay, CHECKED) == []
