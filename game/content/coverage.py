"""How much there is of everything: each guideline for each band and use, each kind and device on each island."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, get_args

from game.content.models import KINDS
from game.content.tables import table
from game.engine.scenario import BANDS, Device, Guideline, Use

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.content.drafts import Draft
    from game.kinds import AnyScenario

Counts = dict[str, dict[str, int]]

USES: dict[Use, str] = {"learn": "learn", "check-a": "A", "check-b": "B", "review": "rev"}
_NONE = "·"


def guidelines(drafts: Sequence[Draft]) -> dict[str, Counts]:
    """Guideline, band, use: how many."""
    found = Counter((one.guideline, one.band, one.use) for draft in drafts for one in draft.scenarios)
    return {
        guideline: {band: {use: found[guideline, band, use] for use in USES} for band in BANDS}
        for guideline in get_args(Guideline)
    }


def kinds(drafts: Sequence[Draft]) -> Counts:
    """Island, kind: how many are met there."""
    return {_name(draft): _counted(KINDS, [one.kind for one in _row(draft)]) for draft in drafts}


def devices(drafts: Sequence[Draft]) -> Counts:
    """Island, device: how many stories happen on it."""
    return {_name(draft): _counted(get_args(Device), [one.device for one in _row(draft)]) for draft in drafts}


def counts(drafts: Sequence[Draft]) -> dict[str, dict[str, Counts] | Counts]:
    """All of it, for a program."""
    return {"guidelines": guidelines(drafts), "kinds": kinds(drafts), "devices": devices(drafts)}


def told(drafts: Sequence[Draft]) -> str:
    """Three tables for a terminal."""
    heads = ["", *(f"{band if use == 'learn' else ''} {word}".strip() for band in BANDS for use, word in USES.items())]
    rows = [
        [name, *(_shown(bands[band][use]) for band in BANDS for use in USES)]
        for name, bands in guidelines(drafts).items()
    ]
    whole = table(["guideline", *heads[1:]], rows)
    return "\n\n".join([whole, _grid("played as", kinds(drafts)), _grid("on", devices(drafts))])


def _grid(corner: str, counts: Counts) -> str:
    heads = list(next(iter(counts.values()), {}))
    return table([corner, *heads], [[name, *map(_shown, row.values())] for name, row in counts.items()])


def _row(draft: Draft) -> list[AnyScenario]:
    return [one for one in draft.scenarios if one.use == "learn"]


def _counted(names: Sequence[str] | dict[str, type], met: list[str]) -> dict[str, int]:
    found = Counter(met)
    return {name: found[name] for name in names}


def _name(draft: Draft) -> str:
    return draft.island.id if draft.island is not None else draft.folder.name


def _shown(number: int) -> str:
    return str(number) if number else _NONE
