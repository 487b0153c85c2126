"""What adults meet: the gate, every page behind it, and a sheet that was written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.content import open_office
from game.screens.office import GateScreen, OfficeScreen
from game.screens.world import Printed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.screens.turn import Place
    from game.screens.world import World

_SHEET = "/home/somebody/Documents/Beacon Bay/office-answers.pdf"


def grown_ups(levels: Path, world: World) -> Iterator[tuple[str, Place, World]]:
    """The gate as it is come to, each way not to open it, and the room page by page."""
    office = open_office(levels)
    if office is None:
        return
    yield "office/gate", GateScreen(office), world
    for number, sentence in enumerate(office.gate.sentences):
        if sentence.because:
            yield f"office/gate-{number}", GateScreen(office, number), world
    for page in office.pages:
        yield f"office/{page.id}", OfficeScreen(office, page.id), world
    yield "office/written", OfficeScreen(office), replace(world, printed=Printed("office-answers", _SHEET))
