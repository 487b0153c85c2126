"""Places that need files: an island, a chapter, a sitting, the check-up. Content is opened here and nowhere above."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from game import paths
from game.errors import ContentError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.content import Card
    from game.engine.assessment import Purpose
    from game.engine.scenario import Guideline, Use
    from game.screens.lesson import Chapter
    from game.screens.sitting import Item
    from game.screens.turn import Place
    from game.screens.world import World


def levels_folder() -> Path:
    """Where level files are read from; BEACON_BAY_LEVELS names another folder."""
    return Path(os.environ.get("BEACON_BAY_LEVELS", "") or paths.LEVELS)


def chapter(world: World, levels: Path) -> Place | None:
    """The chapter of the voyage that is told now, if there is a story."""
    from game.content import open_voyage
    from game.screens.voyage import Tale

    voyage = open_voyage(levels)
    if voyage is None or world.player is None:
        return None
    return Tale(voyage.chapter(len(world.lit()), world.waiting()), world.player.band)


def checkup(levels: Path, cache: Path | None) -> Place | None:
    """The first screen of the check-up, if there is one."""
    from game.content import open_checkup
    from game.screens.checkup import Doors

    asked = open_checkup(levels, cache)
    return Doors(asked) if asked is not None else None


def sitting(purpose: Purpose, world: World, forms: tuple[Use, Use], cache: Path | None, seed: int) -> Place | None:
    """An invitation to what waits; none where nothing does."""
    from game.screens.sitting import Closing, Invitation, leg

    asked = _asked(purpose, world, forms)
    items = tuple(_items(asked, world, cache))
    if not items:
        return Closing(purpose, met=False) if asked else None
    now = items if purpose == "review" else leg(items)
    return Invitation(purpose, now, len(now) < len(items), seed)


def _asked(purpose: Purpose, world: World, forms: tuple[Use, Use]) -> list[tuple[Guideline, Use, str]]:
    """What waits: by guideline and use and, where it is a certain variant, by its name."""
    known = world.logbook
    if purpose == "review":
        return [(one.guideline, "review", one.variant) for one in known.deck]
    waiting, form = (known.before, forms[0]) if purpose == "before" else (known.after, forms[1])
    return [(one, form, "") for one in waiting]


def _items(asked: list[tuple[Guideline, Use, str]], world: World, cache: Path | None) -> Iterator[Item]:
    """An island whose files have gone wrong meanwhile is left out."""
    from game.content import open_level
    from game.screens.sitting import Item

    assert world.player is not None
    islands = {card.island.guideline: card for card in world.cards}
    for guideline, use, variant in asked:
        try:
            bank = open_level(islands[guideline].folder, cache).bank(use, world.player.band)
        except ContentError:
            continue
        for scenario in [one for one in bank if variant in ("", one.id)][:1]:
            yield Item(islands[guideline].island.id, scenario)


def office(levels: Path, cache: Path | None) -> Place | None:
    """The gate of the grown-ups' office, if there is one."""
    from game.content import open_office
    from game.screens.office import GateScreen

    found = open_office(levels, cache)
    return GateScreen(found) if found is not None else None


def door() -> Place:
    """Where a lesson for a class begins."""
    from game.screens.lesson import Door

    return Door()


def chapters(islands: tuple[str, ...], world: World, cache: Path | None) -> tuple[Chapter, ...]:
    """The islands of a lesson with their facilitator's notes; those that cannot be played are left out."""
    from game.content import open_level, open_notes
    from game.screens.lesson import Chapter

    found = []
    for card in world.cards:
        if card.island.id in islands:
            try:
                found.append(Chapter(open_level(card.folder, cache), open_notes(card.folder, cache)))
            except ContentError:
                continue
    return tuple(found)


def ashore(card: Card, world: World, cache: Path | None, seed: int) -> Place:
    """The pier of an island. ContentError when its files cannot be played."""
    from game.content import open_level
    from game.screens.island import Pier

    assert world.player is not None
    return Pier(open_level(card.folder, cache), world.player.band, seed)
