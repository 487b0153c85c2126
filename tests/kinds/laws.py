"""Laws that hold for any scenario, hand-made or shipped, and the means to ask them."""

from __future__ import annotations

import json
from dataclasses import fields
from itertools import product
from typing import TYPE_CHECKING, Any, get_origin, get_type_hints

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.kinds.settings.model import SettingsLab


def ways_to_stand(lab: SettingsLab) -> Iterator[tuple[str, ...]]:
    """Every way in which the controls of a lab can stand together."""
    return product(*(control.options for control in lab.controls))


def to_json(state: Any) -> str:
    """A state is flat on purpose, so that any store or wire can carry it."""
    return json.dumps({field.name: getattr(state, field.name) for field in fields(state)})


def from_json(kind_of_state: type, text: str) -> Any:
    kept = json.loads(text)
    hints = get_type_hints(kind_of_state)
    return kind_of_state(**{name: tuple(it) if get_origin(hints[name]) is tuple else it for name, it in kept.items()})
