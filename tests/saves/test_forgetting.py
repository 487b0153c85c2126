"""A player may be deleted, brought back, and at last forgotten: then no file in the folder holds a byte of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Never

import pytest

from game.saves import open_saves

if TYPE_CHECKING:
    from tests.saves.bay import Bay

CANARY = "Quixotically"


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
    assert len(_holding(bay)) == 4
    return gone, stays


def _holding(bay: Bay) -> list[str]:
    return [name for name, content in bay.bytes().items() if CANARY.encode() in content]


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
        saves.delete_player(gone)
        assert saves.forget_deleted()
        assert _holding(bay) == []
        saves.record_answer(bay.answer(9, stays))
        assert _holding(bay) == []
    assert _holding(bay) == []
    with bay.open() as saves:
        assert [player.id for player in saves.players()] == [stays]
        assert (saves.answers(gone), saves.settings(gone)) == ((), {})
        assert len(saves.answers(stays)) == 5
    assert len(bay.files("backup")) == 2


def test_files_set_aside_are_forgotten_too(bay: Bay, traced: tuple[int, int]) -> None:
    gone, _ = traced
    bay.main.write_bytes(bay.main.read_bytes()[:-4096])
    with bay.open() as saves:
        assert saves.notice == "restored"
        assert len(bay.files("damaged")) == 1
        saves.delete_player(gone)
        assert saves.forget_deleted()
    assert _holding(bay) == []


def test_the_forgotten_do_not_come_back_from_a_copy(bay: Bay, traced: tuple[int, int]) -> None:
    gone, stays = traced
    with bay.open() as saves:
        saves.delete_player(gone)
        saves.forget_deleted()
    bay.main.unlink()
    with bay.open() as saves:
        assert saves.notice == "restored"
        assert [player.id for player in saves.players()] == [stays]
        assert saves.answers(gone) == ()


def test_what_a_crash_left_is_cleaned_at_the_next_start(
    bay: Bay, traced: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    gone, _ = traced
    saves = open_saves(bay.folder).saves
    saves.delete_player(gone)
    with monkeypatch.context() as broken:
        broken.setattr("game.saves.copies.only_copy", _fails)
        assert not saves.forget_deleted()
    for part in (saves._store._connection, saves._store._lock):  # as in a crash: without closing properly
        part.close()
    assert _holding(bay)
    with bay.open():
        assert _holding(bay) == []


def _fails(*_: object) -> Never:
    raise OSError("no room")


def test_forgetting_can_be_tried_again(bay: Bay, traced: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    gone, _ = traced
    with bay.open() as saves:
        saves.delete_player(gone)
        with monkeypatch.context() as broken:
            broken.setattr("game.saves.copies.only_copy", _fails)
            assert not saves.forget_deleted()
        assert saves.forget_deleted()
        assert _holding(bay) == []


def test_with_nobody_deleted_there_is_nothing_to_forget(bay: Bay, traced: tuple[int, int]) -> None:
    before = bay.bytes()
    with bay.open() as saves:
        assert saves.forget_deleted()
    assert bay.bytes() == before


def test_a_player_deleted_after_the_disk_failed_is_forgotten_at_the_next_healthy_start(
    bay: Bay, traced: tuple[int, int]
) -> None:
    gone, stays = traced
    saves = open_saves(bay.folder).saves
    connection = saves._store._connection
    connection.execute("PRAGMA query_only = ON")
    saves.record_answer(bay.answer(50, gone))
    assert saves.notice == "read-only"
    saves.delete_player(gone)
    assert not saves.forget_deleted()
    assert saves.answers(gone) == ()
    connection.execute("PRAGMA query_only = OFF")
    saves.close()
    with bay.open() as later:
        assert [player.id for player in later.players()] == [stays]
        assert later.forget_deleted()
    assert _holding(bay) == []
