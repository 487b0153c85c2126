"""From a tree of texts to a scenario or a card, or to findings in our own words for what keeps it from being one."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ConfigDict, TypeAdapter, ValidationError

from game.content.models import at, choices, keys_of
from game.content.problems import Finding, Path, guess, one_of, short

if TYPE_CHECKING:
    from collections.abc import Iterator

M = TypeVar("M")

ENOUGH = 200
"""Errors looked at in one scenario. Nobody reads more, and each costs the search for what was meant."""

_SHAPES = {
    "string_type": "a text",
    "tuple_type": "a list",
    "dataclass_type": "keys with values",
    "int_parsing": "a whole number",
    "int_type": "a whole number",
    "bool_parsing": "true or false",
    "bool_type": "true or false",
}


def shaped(model: type[M], tree: Any, path: Path) -> tuple[M | None, list[Finding]]:
    """The model, unless something is wrong with it. `path` is where its tree lies in the file."""
    try:
        return _adapter(model).validate_python([tree])[0], []  # type: ignore[arg-type] # classes can be hashed
    except ValidationError as error:
        wrong = _wrong(error, tree)
    found = [_finding(model, tree, place, kind) for place, kind in wrong.items() if kind != "missing"]
    typing_errors = {(f.path[:-1], f.hint) for f in found if f.code == "unknown-key"}
    found += [
        _missing(place)
        for place, kind in wrong.items()
        if kind == "missing" and (place[:-1], _meant(str(place[-1]))) not in typing_errors
    ]
    return None, [Finding(path + one.path, one.code, one.sentence, one.hint) for one in found]


@cache
def _adapter(model: Any) -> TypeAdapter[Any]:
    """Models are plain dataclasses and do not know pydantic: in a tuple, they take on its settings all the way."""
    return TypeAdapter(tuple[model], config=ConfigDict(extra="forbid"))


def _wrong(error: ValidationError, tree: Any) -> dict[Path, str]:
    """What is wrong by path: one thing for each, without the echoes that parents add."""
    kinds: dict[Path, str] = {}
    for one in error.errors(include_url=False, include_context=False, include_input=False)[:ENOUGH]:
        kinds.setdefault(_inside(tree, one["loc"][1:], one["type"]), one["type"])
    parents = {path[:end] for path in kinds for end in range(len(path))}
    return {path: kind for path, kind in kinds.items() if kind == "missing" or path not in parents}


def _inside(tree: Any, loc: tuple[Any, ...], kind: str) -> Path:
    """A place as the author sees it: pydantic adds the members of unions to it."""
    path: list[str | int] = []
    for part in loc:
        if part in tree if isinstance(tree, dict) else isinstance(tree, list) and isinstance(part, int):
            tree = tree[part]
        elif not (kind == "missing" and part == loc[-1]):
            continue
        path.append(part)
    return tuple(path)


def _finding(model: type, tree: Any, path: Path, kind: str) -> Finding:
    key = path[-1] if path else ""
    if kind in ("unexpected_keyword_argument", "extra_forbidden"):
        return _unknown_key(model, tree, path)
    expected = at(model, path)
    words = choices(expected)
    given = _given(tree, path)
    if words and isinstance(given, str):
        return Finding(path, "unknown-value", f"'{short(given)}' is not one of {one_of(words)}", guess(given, words))
    shape = "a single word" if words else _SHAPES.get(kind, "something else")
    name = f"'{key}'" if isinstance(key, str) and key else "this"
    return Finding(path, "wrong-shape", f"{name} should be {shape}", _how_to(shape))


def _unknown_key(model: type, tree: Any, path: Path) -> Finding:
    owner, key = at(model, path[:-1]), str(path[-1])
    written = _given(tree, path[:-1])
    free = [name for name in keys_of(owner) if name not in written]
    return Finding(
        path, "unknown-key", f"'{short(key)}' is not a known key", guess(key, free) or guess(key, keys_of(owner))
    )


def _missing(path: Path) -> Finding:
    return Finding(path, "missing-key", f"'{path[-1]}' is missing")


def _meant(key: str) -> str:
    return f"did you mean '{key}'?"


def _given(tree: Any, path: Path) -> Any:
    for part in path:
        tree = tree[part]
    return tree


def _how_to(shape: str) -> str:
    return {
        "a list": "write [one, two], or a line with '- ' for each",
        "a text": 'put it between "double quotes"',
        "keys with values": "write {key: value}, or one 'key: value' on each line",
    }.get(shape, "")


def findings_of_lists(tree: Any, key: str) -> Iterator[Finding]:
    """What a band's file has to be before its scenarios can be looked at."""
    if not isinstance(tree, dict):
        yield Finding((), "wrong-shape", f"a band's file starts with '{key}:'")
        return
    for name in tree:
        if name != key:
            yield Finding((name,), "unknown-key", f"'{name}' is not a known key", guess(name, [key]))
    if key not in tree:
        if not any(guess(name, [key]) for name in tree):
            yield Finding((), "missing-key", f"'{key}' is missing")
    elif not isinstance(tree[key], list) or not tree[key]:
        yield Finding((key,), "wrong-shape", f"'{key}' should be a list", _how_to("a list"))
