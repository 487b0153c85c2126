"""The folder the saves lie in: its names, who may read it, and who holds it."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import suppress
from pathlib import Path

from game.errors import SaveReadOnly

_SIDES = ("-wal", "-shm", "-journal")
"""SQLite's own files beside a file. One left behind would be replayed into its successor, so they always move first."""


def default_folder() -> Path:
    """The folder a person's programs keep things in, on this system."""
    import platformdirs

    return Path(platformdirs.user_data_dir("beacon-bay", appauthor=False))


class Folder:
    """The names in one folder of saves."""

    def __init__(self, where: Path) -> None:
        self.where = where.absolute()
        self.main = self.where / "beacon-bay.sqlite"
        self.growing = self.where / "beacon-bay.new.sqlite"
        """A file that is not finished; it gets its name when it is whole and on the disk."""
        self.lock = self.where / "beacon-bay.lock"

    def make(self) -> None:
        """Only a folder made here is closed to others: an existing one belongs to whoever made it."""
        self.where.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileExistsError):
            self.where.mkdir(mode=0o700)

    def backups(self) -> list[Path]:
        return sorted(self.where.glob("beacon-bay.backup-*.sqlite"), reverse=True)

    def backup(self, changes: int) -> Path:
        return self.where / f"beacon-bay.backup-{changes:09}.sqlite"

    def aside(self) -> list[Path]:
        return sorted(self.where.glob("beacon-bay.damaged-*.sqlite"))

    def set_aside(self, path: Path) -> None:
        """Move a damaged file out of the way, under a name that was never used here. It is not deleted."""
        place = self._unused()
        for side in (*_SIDES, ""):
            with suppress(FileNotFoundError):
                Path(f"{path}{side}").replace(f"{place}{side}")

    def replace(self, path: Path) -> None:
        """Put the growing file in the place of a damaged one, which is set aside.

        It is copied aside first, so that the place is never empty; moved only if it cannot be copied.
        """
        if path.exists():
            place = self._unused()
            try:
                self._copy_aside(path, place)
            except OSError:
                remove(place)
                self.set_aside(path)
        self.finish(path)

    def _copy_aside(self, path: Path, place: Path) -> None:
        for side in ("", *_SIDES):
            if Path(f"{path}{side}").exists():
                self.empty(Path(f"{place}{side}"))
                shutil.copyfile(f"{path}{side}", f"{place}{side}")
        self.settle(place)
        for side in _SIDES:
            Path(f"{path}{side}").unlink(missing_ok=True)

    def _unused(self) -> Path:
        numbers = [old.stem.rpartition("-")[2] for old in self.aside()]
        taken = max((int(number) for number in numbers if number.isdigit()), default=0)
        return self.where / f"beacon-bay.damaged-{taken + 1}.sqlite"

    def empty(self, path: Path) -> None:
        """A new empty file that only its owner may read, in place of what was there."""
        remove(path)
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))

    def finish(self, path: Path) -> None:
        """Give the growing file its name, once it is on the disk."""
        self.settle(self.growing)
        self.growing.replace(path)
        self.settle(path)

    def settle(self, path: Path) -> None:
        """Wait until a file and its name are on the disk. Not every system can wait for a name."""
        _wait_for(path, os.O_RDWR)
        with suppress(OSError):
            _wait_for(path.parent, os.O_RDONLY)


def remove(path: Path) -> None:
    for name in (*(f"{path}{side}" for side in _SIDES), str(path)):
        Path(name).unlink(missing_ok=True)


def _wait_for(path: Path, how: int) -> None:
    number = os.open(path, how)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def hold(lock: Path) -> sqlite3.Connection | None:
    """Hold the folder until closed, or until this process ends in whatever way; None while another game holds it.

    The lock is an empty SQLite file, held exclusively: SQLite knows how to lock on every system.
    """
    try:
        _make_lock(lock)
        held = sqlite3.connect(lock, timeout=0, isolation_level=None)
    except (OSError, sqlite3.OperationalError) as why:
        raise SaveReadOnly(f"{lock.parent} cannot be written") from why
    try:
        held.execute("BEGIN EXCLUSIVE")
    except sqlite3.DatabaseError as why:
        held.close()
        if getattr(why, "sqlite_errorcode", 0) & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            return None
        raise SaveReadOnly(f"{lock} cannot be held") from why
    return held


def _make_lock(lock: Path) -> None:
    """Never opens one that is there: closing it again would let go of a lock that this process holds."""
    if lock.exists() and lock.stat().st_size:
        lock.unlink()  # a lock holds nothing: whatever this is, it is not one of ours
    with suppress(FileExistsError):
        os.close(os.open(lock, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
