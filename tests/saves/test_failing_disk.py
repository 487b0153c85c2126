"""A disk that is full, gone or not to be written: play goes on, nothing is lost that need not be, and it is said."""

from __future__ import annotations

import errno
import os
import resource
import signal
import sqlite3
import subprocess
from pathlib import Path

import pytest

from game.saves import default_folder, files, open_saves


_CODES = (
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR_READ,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
)


class Faults:
    """Makes the n-th operation on the disk fail, once or from then on; counts them all."""

    def __init__(self, monkeypatch) -> None:
        self.left = self.count = 0
        self.lasting = False
        faults = self

        class Connection(sqlite3.Connection):
            def execute(self, *question):
                faults.pass_one(sqlite3.OperationalError("disk I/O error"))
                return super().execute(*question)

        connect = sqlite3.connect
        monkeypatch.setattr(sqlite3, "connect", lambda place, **how: faults.connect(connect, Connection, place, how))
        for owner, name in ((os, "open"), (os, "fsync"), (Path, "replace"), (Path, "unlink"), (Path, "mkdir")):
            monkeypatch.setattr(owner, name, self.wrapped(getattr(owner, name)))

    def connect(self, connect, connection, place, how):
        return connect(place, **how) if place == ":memory:" else connect(place, factory=connection, **how)

    def wrapped(self, work):
        def passed(*args, **more):
            self.pass_one(OSError(errno.EIO, "disk I/O error"))
            return work(*args, **more)

        return passed

    def pass_one(self, error: Exception) -> None:
        self.count += 1
        if self.left and (self.count == self.left or (self.lasting and self.count > self.left)):
            if isinstance(error, sqlite3.Error):
                error.sqlite_errorcode = _CODES[self.count % len(_CODES)]
            raise error

    def begin(self, left: int, *, lasting: bool) -> None:
        self.left, self.count, self.lasting = left, 0, lasting


@pytest.mark.parametrize("lasting", [False, True], ids=["once", "for ever after"])
@pytest.mark.parametrize("torn", [False, True], ids=["sound", "damaged"])
def test_every_operation_may_fail(tmp_path, bay, monkeypatch, lasting, torn):
    """Opening, playing and closing, with a failure at the first operation, the second, ... until there is none."""
    bay.play(1, sessions=2)
    if torn:
        bay.main.write_bytes(bay.main.read_bytes()[:9000])
    before = bay.bytes()
    faults = Faults(monkeypatch)
    number = 0
    while True:
        number += 1
        _put_back(bay, before)
        faults.begin(number, lasting=lasting)
        saves = open_saves(bay.folder).saves
        saves.record_answer(bay.answer(100))
        assert saves.answers(1)[-1].at == 100
        saves.record_finished(bay.visit("late"))
        saves.close()
        reached = faults.count
        faults.begin(0, lasting=False)
        with bay.open() as later:
            given = [answer.at for answer in later.answers(1)]
            assert given[:2] == [0, 1]
            assert given[2:] == [100] or (given[2:] == [] and saves.notice != "none")
        if reached < number:
            break
    assert number > 40


def _put_back(bay, before) -> None:
    for path in bay.folder.iterdir():
        os.remove(path)
    for name, content in before.items():
        (bay.folder / name).write_bytes(content)


def test_a_full_file_costs_nothing_while_the_game_is_open(bay):
    bay.play(3)
    saves = open_saves(bay.folder).saves
    pages = saves._store._connection.execute("PRAGMA page_count").fetchone()[0]
    saves._store._connection.execute(f"PRAGMA max_page_count = {pages}")
    for at in range(100, 300):
        saves.record_answer(bay.answer(at))
    assert saves.notice == "read-only"
    assert [answer.at for answer in saves.answers(1)] == [0, 1, 2, *range(100, 300)]
    saves._store._failed.execute("PRAGMA max_page_count = 100000")  # someone makes room
    saves.close()
    with bay.open() as later:
        assert [answer.at for answer in later.answers(1)] == [0, 1, 2, *range(100, 300)]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("room", [0, 1, 4095, 4096, 28_672, 32_768, 36_864, 65_536])
def test_files_that_may_not_grow(bay, room):
    """The system itself refuses writes beyond a size: in the file, beside it, and in copies."""
    bay.play(3)
    child = os.fork()
    if not child:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
        worked = False
        try:
            worked = _plays_on(bay)
        finally:
            os._exit(0 if worked else 1)
    assert os.waitpid(child, 0)[1] == 0
    with bay.open() as saves:
        assert saves.notice == "none"
        assert [answer.at for answer in saves.answers(1)][:3] == [0, 1, 2]


def _plays_on(bay) -> bool:
    saves = open_saves(bay.folder).saves
    for at in range(100, 300):
        saves.record_answer(bay.answer(at))
    complete = [answer.at for answer in saves.answers(1)] == [0, 1, 2, *range(100, 300)]
    saves.close()
    return complete


@pytest.fixture
def small_disk(tmp_path):
    """A real disk of 128 KB, where one can be had."""
    where = tmp_path / "disk"
    where.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", str(where)], capture_output=True)
    if made.returncode:
        pytest.skip("cannot mount a small disk here")
    yield where
    subprocess.run(["umount", str(where)], check=True)


def test_a_disk_that_fills_up_while_playing(small_disk, bay):
    saves = open_saves(small_disk / "saves").saves
    for at in range(2000):
        saves.record_answer(bay.answer(at))
    assert saves.notice == "read-only"
    assert [answer.at for answer in saves.answers(1)] == list(range(2000))
    saves.close()
    later = open_saves(small_disk / "saves")
    given = [answer.at for answer in later.saves.answers(1)]
    assert given == list(range(len(given)))
    assert len(given) > 100
    later.saves.close()


def test_a_disk_that_is_full_from_the_start(small_disk, bay):
    with (small_disk / "filling").open("wb", buffering=0) as filling, pytest.raises(OSError):
        while True:
            filling.write(b"x" * 4096)
    opened = open_saves(small_disk / "saves")
    opened.saves.record_answer(bay.answer(1))
    assert (opened.notice, len(opened.saves.answers(1))) == ("read-only", 1)
    opened.saves.close()


def test_a_disk_mounted_for_reading_shows_what_is_on_it(small_disk, bay):
    there = type(bay)(small_disk / "saves")
    there.play(3)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    opened = open_saves(there.folder)
    assert opened.notice == "read-only"
    assert len(opened.saves.answers(1)) == 3
    opened.saves.record_answer(bay.answer(100))
    assert opened.saves.answers(1)[-1].at == 100
    opened.saves.close()


def test_a_file_where_the_folder_should_be(tmp_path, bay):
    (tmp_path / "saves").write_text("in the way")
    opened = open_saves(bay.folder)
    assert opened.notice == "read-only"
    assert opened.saves.add_player("pip", "Brave", "Otter", "6-8").id == 1
    opened.saves.close()
    assert (tmp_path / "saves").read_text() == "in the way"


def test_a_folder_where_the_file_should_be(bay):
    bay.main.mkdir(parents=True)
    opened = open_saves(bay.folder)
    opened.saves.record_answer(bay.answer(1))
    assert len(opened.saves.answers(1)) == 1
    opened.saves.close()
    assert opened.notice == "read-only"


def test_a_read_only_file_in_a_writable_folder(bay, monkeypatch):
    bay.play(3)

    def refused(connection, path):
        why = sqlite3.OperationalError("attempt to write a readonly database")
        why.sqlite_errorcode = sqlite3.SQLITE_READONLY
        raise why

    monkeypatch.setattr(files, "_settle", refused)
    opened = open_saves(bay.folder)
    assert opened.notice == "read-only"
    assert len(opened.saves.answers(1)) == 3
    opened.saves.close()
    assert bay.files("damaged") == []


def test_a_memory_game_has_the_same_door(tmp_path, bay):
    (tmp_path / "saves").write_text("in the way")
    with bay.open() as saves:
        player = saves.add_player("pip", "Brave", "Otter", "6-8").id
        saves.change_player(player, band="9-11", island="name-beach")
        saves.record_answer(bay.answer(1, player))
        saves.record_finished(bay.visit("late", player))
        saves.put_setting("calm", "yes", player)
        assert saves.progress(player)
        saves.delete_player(player)
        assert saves.players() == ()
        saves.restore_player(player)
        assert saves.players()[0].band == "9-11"
        saves.delete_player(player)
        saves.forget_deleted()
        assert (saves.players(), saves.answers(player), saves.settings(player)) == ((), (), {})


def test_no_folder_of_the_system_is_touched_by_tests(bay, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    bay.play()
    assert not default_folder().is_relative_to(tmp_path) or not default_folder().exists()
