"""What the map shows of every island, and the door to one level. Nothing here reads more than it must."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from game.content.compiled import keep, kept, opened
from game.content.folders import level_folders
from game.engine.level import Island, Words
from game.errors import ContentError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from game.content.drafts import Draft
    from game.engine.level import Level
    from game.engine.scenario import Band, Use
    from game.kinds import AnyScenario


@dataclass(frozen=True, slots=True)
class Tale:
    """A scenario as the map and the logbook name it."""

    id: str
    title: str
    kind: str


@dataclass(frozen=True, slots=True)
class Card:
    """An island on the map."""

    island: Island
    folder: Path
    """What `open_level` asks for."""
    bands: Mapping[Band, tuple[Tale, ...]]
    """The scenarios of each band that has any, in the order they are met."""
    bank: Mapping[tuple[Use, Band], tuple[str, ...]] = field(default_factory=dict)
    """The names of the small scenarios for checking and coming back, by use and band."""
    broken: bool = False
    """Its level files are wrong: `beacon-bay check` says where. The island stays shut, the others open."""

    @property
    def asleep(self) -> bool:
        """In mist: nobody has written its scenarios yet."""
        return not self.bands and not self.broken


def read_atlas(folder: Path, cache: Path | None = None) -> tuple[Card, ...]:
    """Every island whose card can be read, along the route. Levels read for the first time are checked and kept."""
    cards = [card for one in level_folders(folder) if (card := _card(one, cache)) is not None]
    return tuple(sorted(cards, key=lambda card: card.island.number))


def open_level(folder: Path, cache: Path | None = None) -> Level[AnyScenario]:
    """One level, ready to play; ContentError with every problem when it cannot be."""
    tree = kept(folder, cache)
    level = opened(tree) if tree is not None else None
    return level if level is not None else _compiled(folder, cache)


def _compiled(folder: Path, cache: Path | None) -> Level[AnyScenario]:
    draft = _draft(folder, cache)
    if not draft.playable:
        raise ContentError(tuple(draft.problems))
    return draft.level()


def _card(folder: Path, cache: Path | None) -> Card | None:
    tree = kept(folder, cache)
    if tree is not None:
        try:
            return Card(_island(tree["island"]), folder, _bands(tree["scenarios"]), _bank(tree["scenarios"]))
        except (KeyError, TypeError):
            pass  # kept by a version whose cards held something else
    draft = _draft(folder, cache)
    if draft.island is None:
        return None
    tales = [asdict(scenario) for scenario in draft.scenarios] if draft.playable else []
    return Card(draft.island, folder, _bands(tales), _bank(tales), broken=not draft.playable)


def _draft(folder: Path, cache: Path | None) -> Draft:
    from game.content.drafts import read_draft  # brings YAML and pydantic: not wanted where all is kept

    draft = read_draft(folder)
    if draft.playable:
        keep(folder, cache, draft.level())
    return draft


def _island(tree: dict[str, Any]) -> Island:
    fields: dict[str, Any] = {key: Words(**one) if isinstance(one, dict) else one for key, one in tree.items()}
    return Island(**fields)


def _bands(scenarios: Iterable[dict[str, Any]]) -> dict[Band, tuple[Tale, ...]]:
    bands: dict[Band, tuple[Tale, ...]] = {}
    for one in scenarios:
        if one.get("use", "learn") != "learn":
            continue
        bands[one["band"]] = (*bands.get(one["band"], ()), Tale(one["id"], one["title"], one["kind"]))
    return bands


def _bank(scenarios: Iterable[dict[str, Any]]) -> dict[tuple[Use, Band], tuple[str, ...]]:
    bank: dict[tuple[Use, Band], tuple[str, ...]] = {}
    for one in scenarios:
        use: Use = one.get("use", "learn")
        if use != "learn":
            bank[use, one["band"]] = (*bank.get((use, one["band"]), ()), one["id"])
    return bank
