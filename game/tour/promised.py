"""The promise and what the game knows, with made-up rows: each group, its erasing, and nothing at all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from game.content import open_checkup, open_level
from game.engine.kept import GROUPS, Leaf, Row
from game.screens.promise import Known, Promise

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.content import Card
    from game.engine.kept import Group
    from game.engine.scenario import Scenario
    from game.screens.turn import Place
    from game.screens.world import World

    Named = Iterator[tuple[str, Place, World]]

_DAY = "2026-03-14"
_HOME = "/home/somebody/.local/share/beacon-bay/beacon-bay.sqlite"


def promised(levels: Path, world: World) -> Named:
    """Somebody plays."""
    assert world.player is not None
    there = replace(world, home=_HOME)
    yield "promise/promise", Promise(), there
    yield "promise/nothing-written", Promise(), replace(there, home="")
    rows = _rows(levels, there)
    for group in GROUPS:
        full = _with(there, levels, group, rows[group])
        yield f"promise/{group}", Known(group), full
        if group != "me":
            yield f"promise/{group}-asked", Known(group, asked=group), full
            yield f"promise/{group}-none", Known(group, erased=True), _with(there, levels, group, ())
    answers = _with(there, levels, "answers", rows["answers"])
    yield "promise/everything-asked", Known("answers", asked="everything"), answers
    yield "promise/trace", Known("answers", erased=True), _with(there, levels, "answers", (), clean=False)
    gone = Row("answers", tuple((name, f"gone-{name}") for name, _ in rows["answers"][0].values), _DAY)
    yield "promise/gone", Known("answers"), _with(there, levels, "answers", (gone,))


def _with(world: World, levels: Path, group: Group, rows: tuple[Row, ...], *, clean: bool = True) -> World:
    asked = open_checkup(levels) if group == "checkups" else None
    player = world.player.id if world.player is not None else 0
    return replace(world, kept=Leaf(player, group, 0, rows[:6], len(rows) > 6, asked, clean))


def _rows(levels: Path, world: World) -> dict[Group, tuple[Row, ...]]:
    player = world.player
    assert player is not None
    page = _row("players", id=player.id, mate=player.mate, first=player.first, second=player.second, band=player.band,
                island="name-beach", hidden=0)  # fmt: skip
    luck = _row("settings", player=player.id, key="luck", value="1790000000")
    kept = _SETTINGS | ({"country": world.directory.countries[0].code} if world.directory is not None else {})
    machine = tuple(_row("settings", player=0, key=key, value=value) for key, value in kept.items())
    about = _row("about", id=1, version=2, changes=431, forgetting=0)
    told = [
        (card, one) for card in world.cards if card.bands for one in open_level(card.folder).telling(player.band)[:2]
    ]
    return {
        "me": (page, luck),
        "answers": tuple(_answer(card, one) for card, one in told if one.kind == "choice")[:7],
        "stories": tuple(_ashore("visits", card, one) for card, one in told),
        "checkups": tuple(_checkups(levels)),
        "missions": tuple(
            _row("deeds", id=9, player=player.id, island=card.island.id, at=0) for card in world.cards[:3]
        ),
        "computer": (*machine, about),
    }


_SETTINGS = {"text": "100", "theme": "light", "language": "en", "first_adult": "teacher"}


def _row(table: str, story: Scenario | None = None, **columns: Any) -> Row:
    return Row(table, tuple(columns.items()), _DAY if "at" in columns else "", story)


def _ashore(table: str, card: Card, story: Scenario, **more: Any) -> Row:
    return _row(
        table, story, id=1, player=1, island=card.island.id, scenario=story.id, band=story.band, **more, at=0
    )  # fmt: skip


def _answer(card: Card, story: Any) -> Row:
    """The last option of the first question."""
    step = next(one for one in story.steps if one.options)
    option = step.options[-1]
    return _ashore(
        "answers", card, story, guideline=story.guideline, use=story.use, step=step.id, option=option.id,
        course=option.course, best="great-course", sure="sure",
    )  # fmt: skip


def _checkups(levels: Path) -> Iterator[Row]:
    asked = open_checkup(levels)
    for one in asked.questions if asked is not None else ():
        yield _row("checkups", player=1, round=1, kind=one.kinds[0], question=one.id, answer="dont-know", at=0)
