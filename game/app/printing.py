"""From the wish to have something on paper to a file, and what is said of it. Brought in only when somebody prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.content import open_checkup, open_office
from game.paper import desk
from game.screens.world import Printed

if TYPE_CHECKING:
    from pathlib import Path

    from game.screens.world import World


def printed(sheet: str, world: World, levels: Path, cache: Path | None) -> Printed:
    """Write a sheet where the choices say; an empty path says that it could not be."""
    asked = open_checkup(levels, cache) if sheet == "settings-plan" else None
    office = open_office(levels, cache) if sheet.startswith("office-") else None
    try:
        return Printed(sheet, str(desk.write(sheet, world, asked, office)))
    except OSError:
        return Printed(sheet, "")
