"""What this game knows about somebody: read from the saves page by page, with the stories it is about; and erased."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from game import words
from game.content import open_checkup, open_level
from game.engine.kept import Leaf, Row
from game.engine.logbook import Logbook
from game.errors import ContentError
from game.screens.rows import EraseRows, LookAtRows
from game.screens.world import Choices

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.app.reading import Reading
    from game.engine.kept import Group, Part
    from game.engine.level import Level
    from game.engine.scenario import Scenario
    from game.saves import Saves
    from game.screens.turn import Wish
    from game.screens.world import World


def grant(saves: Saves, wish: Wish, world: World, reading: Reading) -> World:
    """The world with the page that was asked for, or without what was erased."""
    match wish:
        case LookAtRows(group, page):
            return _looked(saves, world, reading, group, page)
        case EraseRows(part):
            return _erased(saves, world, reading, part)
        case _:
            return world


def _looked(saves: Saves, world: World, reading: Reading, group: Group, page: int) -> World:
    player = _number(world)
    found, more = saves.everything(player, group, page)
    stories = _stories(world, reading)
    rows = tuple(replace(row, day=_day(row.get("at")), story=stories(row)) for row in found)
    asked = open_checkup(reading.levels, reading.cache) if group == "checkups" else None
    return replace(world, kept=Leaf(player, group, page, rows, more, asked))


def _erased(saves: Saves, world: World, reading: Reading, part: Part) -> World:
    """Who sails now is noted again: else the next picture might be somebody else's page."""
    player, sails = _number(world), saves.setting("player")
    clean = saves.erase_part(player, part)
    if part == "me" or part == "everything":  # noqa: PLR1714 - what is left is then known to be a group
        saves.put_setting("player", "")
        return replace(world, kept=None, logbook=Logbook())
    if part == "computer":
        if sails:
            saves.put_setting("player", sails)
        world = replace(world, choices=Choices(), lesson="")
        words.use(world.choices.language)
    left = _looked(saves, replace(world, logbook=Logbook()), reading, part, 0)
    return replace(left, kept=replace(left.kept, clean=clean)) if left.kept is not None else left


def _number(world: World) -> int:
    return world.player.id if world.player is not None else 0


def _day(at: str) -> str:
    """As on the calendar on the wall; a time that no calendar holds is told as it is."""
    try:
        return date.fromtimestamp(int(at)).isoformat()  # noqa: DTZ012 - a day is one of the calendar on the wall
    except (OverflowError, OSError, ValueError):
        return at


def _stories(world: World, reading: Reading) -> Callable[[Row], Scenario | None]:
    """Finds the story of a row; each island is opened once."""
    folders = {card.island.id: card.folder for card in world.cards}
    opened: dict[str, Level[Any] | None] = {}

    def story(row: Row) -> Scenario | None:
        island = row.get("island")
        if not row.get("scenario") or island not in folders:
            return None
        if island not in opened:
            try:
                opened[island] = open_level(folders[island], reading.cache)
            except ContentError:
                opened[island] = None
        level = opened[island]
        return _named(level.scenarios, row) if level is not None else None

    return story


def _named(scenarios: Iterable[Scenario], row: Row) -> Scenario | None:
    """What an answer is to is told by its use as well; whatever is played to its end is of an island's row."""
    wanted = (row.get("scenario"), row.get("band"), row.get("use") or "learn")
    return next((one for one in scenarios if (one.id, one.band, one.use) == wanted), None)
