"""Every text an author wrote in a scenario, for whoever checks, counts, speaks or translates words."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_NAMES = frozenset(
    "id band kind use guideline device scene who mood course by crew stickers owner face asker icon then".split()  # noqa: SIM905 - reads best
)
"""Fields that hold a name of the program's instead of words for a person, in any kind."""


def wording(part: Any, names: Collection[str] = ()) -> Iterator[str]:
    """The texts of a scenario in the order of its fields; `names` are the fields of this kind that hold no words."""
    if isinstance(part, str):
        if part:
            yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from wording(one, names)
    elif is_dataclass(part):
        for field in fields(part):
            if field.name not in _NAMES and field.name not in names:
                yield from wording(getattr(part, field.name), names)
