"""Who helps where is read behind the title; Help waits for it, and nobody else."""

from __future__ import annotations

import shutil
import threading
from typing import TYPE_CHECKING

import pytest

from game import content
from game.nodes import walk
from game.paths import LEVELS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from game.engine.directory import Directory
    from tests.app.conftest import Sitting

    Sit = Callable[..., Sitting]


@pytest.fixture
def directory(levels: Path) -> Path:
    shutil.copy(LEVELS / "help.yaml", levels)
    return levels / "help.yaml"


class Slow:
    """A disk that takes as long as it is told to."""

    def __init__(self) -> None:
        self.on = threading.Event()
        self.read = 0

    def open(self, folder: Path, cache: Path | None = None) -> Directory | None:
        assert self.on.wait(10)
        self.read += 1
        return _open(folder, cache)


_open = content.open_directory


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Slow]:
    disk = Slow()
    monkeypatch.setattr(content, "open_directory", disk.open)
    yield disk
    disk.on.set()


def test_help_opened_at_once_waits_for_it(sit: Sit, directory: Path, slow: Slow) -> None:
    here = sit()
    here.app.shown()
    threading.Timer(0.2, slow.on.set).start()
    here.press("help")
    assert slow.on.is_set()
    assert slow.read == 1
    assert here.app.world.directory == _open(LEVELS)


def test_nothing_else_waits(sit: Sit, directory: Path, slow: Slow) -> None:
    here = sit()
    here.app.shown()
    here.press("choices")
    assert here.app.world.directory is None
    here.press("back")


def test_help_before_the_first_picture_reads_it_there_and_then(sit: Sit, directory: Path, slow: Slow) -> None:
    slow.on.set()
    here = sit()
    here.press("help")
    assert here.app.world.directory is not None
    here.app.read_now()
    assert slow.read == 1


def test_every_screen_knows_it_once_the_islands_are_there(sit: Sit, directory: Path) -> None:
    here = sit()
    here.app.shown()
    here.app.read_now()
    assert here.app.world.directory == _open(LEVELS)


@pytest.mark.parametrize("spoilt", ["", "checked: [", "country: UK"])
def test_help_opens_without_a_directory_too(spoilt: str, sit: Sit, directory: Path) -> None:
    whole = directory.read_text(encoding="utf-8")
    directory.write_text(whole.replace("country: US", spoilt) if "UK" in spoilt else spoilt, encoding="utf-8")
    here = sit()
    here.app.shown()
    here.press("help")
    assert here.app.world.directory is None
    assert any(node for node in walk(here.screen))


def test_a_disk_that_fails_keeps_nobody_from_help(sit: Sit, directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("the disk is gone")

    monkeypatch.setattr(content, "open_directory", broken)
    monkeypatch.setattr(threading, "excepthook", lambda _: None)
    here = sit()
    here.app.shown()
    here.press("help")
    assert here.screen.name
