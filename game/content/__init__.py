"""The door through which level files enter: everything behind it may be trusted to play.

`read_atlas` and `open_level` are for the game, `check` is for authors. YAML and pydantic are loaded only when files
must be read anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.content.atlas import Card, Tale, open_level, read_atlas
from game.content.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from game.content.checking import Report
    from game.engine.checkup import Checkup
    from game.engine.directory import Directory
    from game.engine.notes import Notes
    from game.engine.office import Office
    from game.engine.voyage import Voyage

__all__ = [
    "Card",
    "Problem",
    "Tale",
    "check",
    "open_checkup",
    "open_directory",
    "open_level",
    "open_notes",
    "open_office",
    "open_voyage",
    "read_atlas",
]


def check(paths: Iterable[Path]) -> Report:
    """All problems of all level files at these paths: folders of levels, single levels, or loose files of scenarios."""
    from game.content import checking

    return checking.check(paths)


def open_checkup(folder: Path, cache: Path | None = None) -> Checkup | None:
    """The questions about the player's own accounts in a folder of levels, if they are there and can be used."""
    from game.content import checkups

    return checkups.read_checkup(folder, cache)


def open_directory(folder: Path, cache: Path | None = None) -> Directory | None:
    """Who helps where, as far as it may be shown, if the file beside the islands is there and can be used."""
    from game.content import directories

    return directories.read_directory(folder, cache)


def open_notes(folder: Path, cache: Path | None = None) -> Notes | None:
    """The facilitator's notes in an island's folder, if they are there and can be used."""
    from game.content import notes

    return notes.read_notes(folder, cache)


def open_office(folder: Path, cache: Path | None = None) -> Office | None:
    """The pages of the grown-ups' office in a folder of levels, if they are there and can be used."""
    from game.content import offices

    return offices.read_office(folder, cache)


def open_voyage(folder: Path) -> Voyage | None:
    """The story between the islands of a folder of levels, if there is one that can be told."""
    from game.content import voyages

    return voyages.read_voyage(folder)
