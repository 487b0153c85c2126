"""The scenarios that are shipped, each with a name to point at: "name-beach/9-11/school-jumper", ".../review/cap"."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from math import prod
from typing import TYPE_CHECKING, Any

import pytest

from game.errors import ContentError
from game.paths import LEVELS
from tests.bay import opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.kinds import AnyScenario


SHIPPED: dict[str, AnyScenario] = {}
BROKEN: dict[str, str] = {}
"""Islands that do not open, with what is wrong: one test fails for them, and the others are still walked."""


def _place(scenario: AnyScenario) -> str:
    """Items of the bank may share their id with a story, and with each other."""
    return "" if scenario.use == "learn" else f"{scenario.use}/"


for _card in sorted(LEVELS.glob("*/level.yaml")):
    try:
        _level = opened(_card.parent.name)
    except ContentError as wrong:
        BROKEN[_card.parent.name] = str(wrong)
    else:
        SHIPPED |= {f"{_level.island.id}/{one.band}/{_place(one)}{one.id}": one for one in _level.scenarios}


def shipped(*kinds: str) -> pytest.MarkDecorator:
    """One test for each shipped scenario, of some kinds or of all."""
    return pytest.mark.parametrize(
        "scenario",
        [
            pytest.param(scenario, id=name, marks=[pytest.mark.slow] if _waits(name, scenario) else [])
            for name, scenario in SHIPPED.items()
            if not kinds or scenario.kind in kinds
        ],
    )


def _waits(name: str, scenario: AnyScenario) -> bool:
    """Quick feedback is for three stories of each kind in one band, and for pages that a walk is soon through with."""
    sort = (scenario.kind, "9-11", "learn")
    alike = [other for other, one in SHIPPED.items() if (one.kind, one.band, one.use) == sort]
    large = scenario.kind == "settings" and prod(len(control.options) for control in scenario.controls) > 1_000
    return large or name not in alike[:3]


def parts(whole: Any, model: type) -> Iterator[Any]:
    """Every part of a scenario that is of this model, however deep it lies."""
    if isinstance(whole, model):
        yield whole
    if isinstance(whole, tuple):
        for one in whole:
            yield from parts(one, model)
    elif is_dataclass(whole):
        for field in fields(whole):
            yield from parts(getattr(whole, field.name), model)
