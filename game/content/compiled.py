"""Checked levels, kept as JSON beside the saves, so that play need not read and check YAML again.

So are the check-up, the directory of help and each island's notes, files by themselves.
An entry is worth only what it was made from: it bears the fingerprint of its files and a seal over itself.
Whatever is missing, old or damaged is as if it were not there; where nothing can be written, nothing is kept.
"""

from __future__ import annotations

import json
import os
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from game.content.folders import BESIDE

if TYPE_CHECKING:
    from pathlib import Path

    from game.engine.level import Level
    from game.kinds import AnyScenario

_FORM = "1"
"""To be raised when what is kept takes another form."""


def fingerprint(place: Path) -> str:
    """Of everything in a level's folder that play depends on, or of one file."""
    whole = sha256(_FORM.encode())
    files = [file for file in sorted(place.glob("*.yaml")) if file.name not in BESIDE]
    for file in [place] if place.is_file() else files:
        source = file.read_bytes()
        whole.update(f"\0{file.name}\0{len(source)}\0".encode())
        whole.update(source)
    return whole.hexdigest()


def kept(place: Path, cache: Path | None) -> dict[str, Any] | None:
    """What was kept of this level or file as it stands now, or nothing."""
    if cache is None:
        return None
    try:
        head, _, body = _entry(place, cache).read_bytes().partition(b"\n")
        if head.decode("ascii").split() != [fingerprint(place), sha256(body).hexdigest()]:
            return None
        tree = json.loads(body)
    except (OSError, ValueError, RecursionError):
        return None
    return tree if isinstance(tree, dict) else None


def keep(folder: Path, cache: Path | None, level: Level[AnyScenario]) -> None:
    """Keep a level, if there is a place to."""
    if cache is not None:
        keep_written(folder, cache, _written(level))


def keep_written(place: Path, cache: Path, body: bytes) -> None:
    """Keep what is JSON already. A half-written entry never takes a whole one's place."""
    entry = _entry(place, cache)
    passing = entry.with_suffix(f".{os.getpid()}")
    try:
        cache.mkdir(parents=True, exist_ok=True)
        passing.write_bytes(f"{fingerprint(place)} {sha256(body).hexdigest()}\n".encode() + body)
        passing.replace(entry)
    except OSError:
        return


def opened(tree: dict[str, Any]) -> Level[AnyScenario] | None:
    """The level in an entry, unless the models have changed since."""
    from pydantic import ValidationError

    try:
        level: Level[AnyScenario] = _adapter().validate_python(tree)
    except ValidationError:
        return None
    return level


def _written(level: Level[AnyScenario]) -> bytes:
    return bytes(_adapter().dump_json(level, exclude_defaults=True))


def _adapter() -> Any:
    from pydantic import TypeAdapter

    from game.engine.level import Level
    from game.kinds import AnyScenario

    return TypeAdapter(Level[AnyScenario])


def _entry(place: Path, cache: Path) -> Path:
    """An island's notes lie in its folder under the name that all notes have."""
    place = place.resolve()
    return cache / f"{f'{place.parent.name}.' if place.name in BESIDE else ''}{place.name}.json"
