"""Files: nothing that lies there is lost, and half a sheet is never left."""

from __future__ import annotations

import io
from pathlib import Path
from typing import get_args

import platformdirs
import pytest

from game.paper.files import folder_among, write_new
from game.screens.world import PrintFolder


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    paths = [write_new(tmp_path / "new", "certificate", text) for text in (b"one", b"two", b"three")]
    assert [path.name for path in paths] == ["certificate.pdf", "certificate-2.pdf", "certificate-3.pdf"]
    assert [path.read_bytes() for path in paths] == [b"one", b"two", b"three"]


def test_a_folder_of_that_name_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "certificate.pdf").mkdir()
    assert write_new(tmp_path, "certificate", b"one").name == "certificate-2.pdf"


def test_a_full_disk_leaves_no_half_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(io.BytesIO):
        def write(self, _content: object) -> int:
            raise OSError(28, "No space left on device")

    def opened(path: Path, mode: str) -> Full:
        path.touch()
        return Full()

    monkeypatch.setattr(Path, "open", opened)
    with pytest.raises(OSError, match="No space"):
        write_new(tmp_path, "certificate", b"one")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("things", get_args(PrintFolder))
def test_each_folder_is_the_systems(things: PrintFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    for one in get_args(PrintFolder):
        monkeypatch.setattr(platformdirs, f"user_{one}_dir", lambda one=one: f"/somewhere/{one}")
    assert folder_among(things) == Path(f"/somewhere/{things}/Beacon Bay")
