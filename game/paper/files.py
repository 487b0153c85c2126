"""Sheets as files: where they go, and never in place of what lies there."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.screens.world import PrintFolder

ENDING = ".pdf"


def folder_among(things: PrintFolder) -> Path:
    """A folder of ours where a person looks for their things, on this system. It need not be there yet."""
    import platformdirs

    found = {
        "documents": platformdirs.user_documents_dir,
        "desktop": platformdirs.user_desktop_dir,
        "downloads": platformdirs.user_downloads_dir,
    }[things]
    return Path(found()) / "Beacon Bay"


def write_new(folder: Path, name: str, content: bytes, ending: str = ENDING) -> Path:
    """Write a file under a name that was free, with a number if need be; gives its path. OSError if nothing can be."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in count(1):
        path = folder / (f"{name}{ending}" if number == 1 else f"{name}-{number}{ending}")
        try:
            file = path.open("xb")
        except FileExistsError:
            continue
        try:
            with file:
                file.write(content)
        except OSError:
            path.unlink(missing_ok=True)  # half a sheet is worse than none
            raise
        return path
    raise AssertionError("there is always another number")
