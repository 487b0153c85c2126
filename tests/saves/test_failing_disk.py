"""A disk that is full, gone or not to be written: play goes on, nothing is lost that need not be, and it is said."""

from __future__ import annotations

import errno
import os
import signal
import sqlite3
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Never

import pytest

from game.saves import files, open_saves

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.saves.bay import Bay


_CODES = (
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR_READ,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
)

_CANARY = "Zephyrically"
_THIRDS = (100, 0, 0, 100, 100)
"""How many rows three hundred turns of `Bay.record` add to answers, visits, settings, check-ups and deeds."""


class Faults:
    """Makes the n-th operation on the disk fail, once or from then on; counts them all."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.left = self.count = 0
        self.lasting = False
        monkeypatch.setattr(sqlite3, "connect", self._connecting())
        for owner, name in ((os, "open"), (os, "fsync"), (Path, "replace"), (Path, "unlink"), (Path, "mkdir")):
            monkeypatch.setattr(owner, name, self._wrapped(getattr(owner, name)))

    def _connecting(self) -> Callable[..., sqlite3.Connection]:
        connect, faults = sqlite3.connect, self

        class Connection(sqlite3.Connection):
            def execute(self, *question: object) -> sqlite3.Cursor:
                faults.pass_one(sqlite3.OperationalError("disk I/O error"))
                return super().execute(*question)

        def connecting(place: object, **how: object) -> sqlite3.Connection:
            return connect(place, **how) if place == ":memory:" else connect(place, factory=Connection, **how)

        return connecting

    def _wrapped(self, work: Callable[..., object]) -> Callable[..., object]:
        def passed(*given: object, **more: object) -> object:
            self.pass_one(OSError(errno.EIO, "disk I/O error"))
            return work(*given, **more)

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
@pytest.mark.parametrize("torn", [False, pytest.param(True, marks=pytest.mark.slow)], ids=["sound", "damaged"])
def test_every_operation_may_fail(
    tmp_path: Path, bay: Bay, monkeypatch: pytest.MonkeyPatch, lasting: bool, torn: bool
) -> None:
    """Opening, playing and closing, with a failure at the first operation, the second, ... until there is none."""
    bay.play(1, sessions=2)
    if torn:
        _crash_and_tear(bay)
    before = bay.bytes()
    faults = Faults(monkeypatch)
    number = reached = 0
    while reached >= number:
        number += 1
        _put_back(bay, before)
        faults.begin(number, lasting=lasting)
        notice = _play_on(bay)
        reached = faults.count
        faults.begin(0, lasting=False)
        with bay.open() as later:
            given = [answer.at for answer in later.answers(1)]
            checked = [one.at for one in later.checkups(1)]
        assert given[: 2 + torn] == [0, 1, 50][: 2 + torn], (number, given, notice)
        assert checked[:2] == [0, 1]
        assert given[-1] == checked[-1] == 100 or notice == "read-only"
    assert number > 40


def _play_on(bay: Bay) -> str:
    saves = open_saves(bay.folder).saves
    saves.record_answer(bay.answer(100))
    assert saves.answers(1)[-1].at == 100
    saves.record_checkup(bay.checkup(100, number=3))
    assert saves.checkups(1)[-1].at == 100
    saves.close()
    return saves.notice


@pytest.mark.slow
def test_every_operation_of_coming_up_to_date_may_fail(version_1: Bay, monkeypatch: pytest.MonkeyPatch) -> None:
    before = version_1.bytes()
    with version_1.open() as saves:
        kept = version_1.kept(saves)
    faults = Faults(monkeypatch)
    number = reached = 0
    while reached >= number:
        number += 1
        _put_back(version_1, before)
        faults.begin(number, lasting=number % 2 == 0)
        saves = open_saves(version_1.folder).saves
        saves.record_deed(version_1.deed(100))
        saves.close()
        reached = faults.count
        faults.begin(0, lasting=False)
        with version_1.open() as later:
            done = later.deeds(1)
            assert version_1.kept_of(later, 1)[:4] == kept[1][0][:4], number
            assert later.players() == kept[0]
        assert done == (version_1.deed(100),) or saves.notice == "read-only", number
    assert number > 40


@pytest.mark.parametrize("lasting", [False, pytest.param(True, marks=pytest.mark.slow)], ids=["once", "for ever after"])
def test_every_operation_of_erasing_may_fail(bay: Bay, monkeypatch: pytest.MonkeyPatch, lasting: bool) -> None:
    """What was said to be gone is gone; what was not is gone once a healthy disk was asked again."""
    with bay.open() as saves:
        saves.record_checkup(bay.checkup(1, question=_CANARY))
    before = bay.bytes()
    faults = Faults(monkeypatch)
    number = reached = 0
    while reached >= number:
        number += 1
        _put_back(bay, before)
        faults.begin(number, lasting=lasting)
        saves = open_saves(bay.folder).saves
        erased = saves.erase_checkups(1)
        assert saves.checkups(1) == ()
        saves.record_checkup(bay.checkup(2))
        saves.close()
        reached = faults.count
        faults.begin(0, lasting=False)
        assert not (erased and _traces(bay)), number
        with bay.open() as later:
            assert bay.checkup(2) in later.checkups(1) or saves.notice == "read-only"
            if _traces(bay):
                assert saves.notice == "read-only", number
                assert later.erase_checkups(1), number
        assert not _traces(bay)
    assert number > 40


def _traces(bay: Bay) -> list[str]:
    return [name for name, content in bay.bytes().items() if _CANARY.encode() in content]


def _crash_and_tear(bay: Bay) -> None:
    """An answer that is in no copy, in a file that cannot be used as it is."""
    saves = open_saves(bay.folder).saves
    saves.record_answer(bay.answer(50))
    crashed = bay.main.read_bytes()
    saves.close()
    bay.files("backup")[-1].unlink()
    bay.main.write_bytes(crashed.replace(b"language", b"languish"))


def _put_back(bay: Bay, before: dict[str, bytes]) -> None:
    for path in bay.folder.iterdir():
        path.unlink()
    for name, content in before.items():
        (bay.folder / name).write_bytes(content)


def test_a_full_file_costs_nothing_while_the_game_is_open(bay: Bay) -> None:
    bay.play(3)
    saves = open_saves(bay.folder).saves
    pages = saves._store._connection.execute("PRAGMA page_count").fetchone()[0]
    saves._store._connection.execute(f"PRAGMA max_page_count = {pages}")
    before = bay.kept_of(saves, 1)
    for at in range(100, 400):
        bay.record(saves, at)
    assert saves.notice == "read-only"
    kept = bay.kept_of(saves, 1)
    assert [len(table) for table in kept] == [len(table) + new for table, new in zip(before, _THIRDS, strict=True)]
    saves._store._failed.execute("PRAGMA max_page_count = 100000")  # someone makes room
    saves.close()
    with bay.open() as later:
        assert bay.kept_of(later, 1) == kept


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("room", [0, 1, 4096, 40_960, 49_152])
def test_files_that_may_not_grow(bay: Bay, room: int) -> None:
    """The system itself refuses writes beyond a size: in the file, beside it, and in copies."""
    import resource

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


def _plays_on(bay: Bay) -> bool:
    saves = open_saves(bay.folder).saves
    for at in range(100, 300):
        saves.record_answer(bay.answer(at))
    complete = [answer.at for answer in saves.answers(1)] == [0, 1, 2, *range(100, 300)]
    saves.close()
    return complete


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 128 KB, where one can be had."""
    where = tmp_path / "disk"
    where.mkdir()
    how = ["mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", str(where)]
    made = subprocess.run(how, capture_output=True, check=False)
    if made.returncode:
        pytest.skip("cannot mount a small disk here")
    yield where
    subprocess.run(["umount", str(where)], check=True)


def test_a_disk_that_fills_up_while_playing(small_disk: Path, bay: Bay) -> None:
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


def test_a_disk_that_is_full_from_the_start(small_disk: Path, bay: Bay) -> None:
    _fill(small_disk / "filling")
    opened = open_saves(small_disk / "saves")
    opened.saves.record_answer(bay.answer(1))
    assert (opened.notice, len(opened.saves.answers(1))) == ("read-only", 1)
    opened.saves.close()


def _fill(path: Path) -> None:
    with suppress(OSError), path.open("wb", buffering=0) as file:
        while file.write(b"x" * 4096):
            pass


def test_a_disk_mounted_for_reading_shows_what_is_on_it(small_disk: Path, bay: Bay) -> None:
    there = type(bay)(small_disk / "saves")
    there.play(3)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    opened = open_saves(there.folder)
    assert opened.notice == "read-only"
    assert len(opened.saves.answers(1)) == 3
    opened.saves.record_answer(bay.answer(100))
    assert opened.saves.answers(1)[-1].at == 100
    opened.saves.close()


def test_a_file_where_the_folder_should_be(tmp_path: Path, bay: Bay) -> None:
    (tmp_path / "saves").write_text("in the way")
    opened = open_saves(bay.folder)
    assert opened.notice == "read-only"
    assert opened.saves.add_player("pip", "Brave", "Otter", "6-8").id == 1
    opened.saves.close()
    assert (tmp_path / "saves").read_text() == "in the way"


def test_a_folder_where_the_file_should_be(bay: Bay) -> None:
    bay.main.mkdir(parents=True)
    opened = open_saves(bay.folder)
    opened.saves.record_answer(bay.answer(1))
    assert len(opened.saves.answers(1)) == 1
    opened.saves.close()
    assert opened.notice == "read-only"


def test_a_read_only_file_in_a_writable_folder(bay: Bay, monkeypatch: pytest.MonkeyPatch) -> None:
    bay.play(3)

    def refused(connection: sqlite3.Connection, path: Path) -> Never:
        why = sqlite3.OperationalError("attempt to write a readonly database")
        why.sqlite_errorcode = sqlite3.SQLITE_READONLY
        raise why

    monkeypatch.setattr(files, "_settle", refused)
    opened = open_saves(bay.folder)
    assert opened.notice == "read-only"
    assert len(opened.saves.answers(1)) == 3
    opened.saves.close()
    assert bay.files("damaged") == []


def test_a_memory_game_has_the_same_door(tmp_path: Path, bay: Bay) -> None:
    (tmp_path / "saves").write_text("in the way")
    with bay.open() as saves:
        player = saves.add_player("pip", "Brave", "Otter", "6-8").id
        saves.change_player(player, band="9-11", island="name-beach")
        saves.record_answer(bay.answer(1, player))
        saves.record_finished(bay.visit("late", player))
        saves.put_setting("calm", "yes", player)
        saves.record_deed(bay.deed(1, player))
        assert saves.progress(player)
        assert saves.deeds(player) == (bay.deed(1, player),)
        saves.record_checkup(bay.checkup(1, player))
        assert saves.checkups(player) == (bay.checkup(1, player),)
        saves.erase_checkups(player)
        assert saves.checkups(player) == ()
        saves.delete_player(player)
        assert saves.players() == ()
        saves.restore_player(player)
        assert saves.players()[0].band == "9-11"
        saves.delete_player(player)
        saves.forget_deleted()
        assert saves.players() == ()
        assert not any(bay.kept_of(saves, player))
