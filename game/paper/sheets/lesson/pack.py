"""The facilitator's pack of an island: everything for a lesson in one file, in the order in which it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.paper.sheet import Pack
from game.paper.sheets.lesson.aims import aims_page
from game.paper.sheets.lesson.letter import letter_home
from game.paper.sheets.lesson.talking import talk_page, thoughts_page
from game.paper.sheets.lesson.telling import telling_page
from game.paper.sheets.lesson.timetable import plan_pages
from game.paper.sheets.lesson.voting import vote_cards
from game.paper.sheets.plans import plan_sheet
from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.level import Level
    from game.engine.notes import Notes
    from game.engine.scenario import Band
    from game.kinds import AnyScenario


def pack(level: Level[AnyScenario], notes: Notes, bands: Sequence[Band]) -> Pack:
    island = level.island
    pages = (
        aims_page(island, notes),
        plan_pages(level, notes, bands),
        thoughts_page(island, notes),
        talk_page(island, notes, bands),
        telling_page(island),
        letter_home(island, notes),
        vote_cards(),
        plan_sheet("hand"),
    )
    return Pack(f"pack-{island.id}", fill(tr("{island}: the facilitator’s pack"), island=tr(island.title)), pages)
