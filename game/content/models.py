"""What may stand where: read from the models' own types, so that a new kind needs no line here."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin, get_type_hints

from game.kinds import AnyScenario

if TYPE_CHECKING:
    from game.content.problems import Path

hints = cache(get_type_hints)


def _named(model: type) -> str:
    return str(get_args(hints(model)["kind"])[0])


KINDS: dict[str, type[AnyScenario]] = {_named(model): model for model in get_args(AnyScenario)}
"""The word an author writes for `kind`, and what is then read."""


def keys_of(model: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(model)) if is_dataclass(model) else ()


def needed_keys(model: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(model) if field.default is MISSING)


def at(model: Any, path: Path) -> Any:
    """The type of what lies at a path inside a model."""
    for part in path:
        model = _without_none(model)
        model = get_args(model)[0] if isinstance(part, int) else hints(model)[part]
    return _without_none(model)


def choices(kind: Any) -> tuple[str, ...]:
    """The words that a field allows; none for one that takes any text."""
    if get_origin(kind) is Literal:
        return get_args(kind)
    if get_origin(kind) in (Union, UnionType):
        return tuple(word for one in get_args(kind) for word in choices(one))
    return ()


def _without_none(kind: Any) -> Any:
    if get_origin(kind) not in (Union, UnionType):
        return kind
    some = [one for one in get_args(kind) if one is not type(None)]
    return some[0] if len(some) == 1 else kind
