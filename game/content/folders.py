"""How levels lie on disk: a folder for each island, a card in it, and a file for each reading band."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from game.engine.scenario import BANDS as _BANDS

if TYPE_CHECKING:
    from pathlib import Path

    from game.engine.level import Island
    from game.engine.scenario import Band

CARD = "level.yaml"
BANDS: dict[str, Band] = {f"{band}.yaml": band for band in _BANDS}
"""File name -> band."""
BANK = "bank.yaml"
"""What checks and come-backs are drawn from, for all bands."""
NOTES = "class.yaml"
"""The facilitator's notes; an island may do without."""
BESIDE = ("playthrough.yaml", NOTES)
"""Files of a level that its play does not depend on."""
FILES = (CARD, *BANDS, BANK, *BESIDE)

_NUMBERED = re.compile(r"\d\d-[a-z0-9-]+")


def folder_name(island: Island) -> str:
    return f"{island.number:02}-{island.id}"


def is_level(folder: Path) -> bool:
    """By its name or by what lies in it: a level without a card is still one, and wrong."""
    named = _NUMBERED.fullmatch(folder.name)
    return bool(named) or any((folder / name).is_file() for name in (CARD, *BANDS))


def level_folders(folder: Path) -> list[Path]:
    """The levels in a folder of levels, by name; none when it cannot be read."""
    try:
        return sorted(one for one in folder.iterdir() if one.is_dir() and is_level(one))
    except OSError:
        return []
