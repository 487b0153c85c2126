"""Placeholders: `{name}` and nothing cleverer. `{{` and `}}` stand for braces themselves, as in `str.format`.

`str.format` would also follow attributes and indices: a careless translation could then read out the program's insides.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FIRST_STRONG = "\u2068"
POP = "\u2069"

_PIECE = re.compile(r"\{\{|\}\}|\{([a-z_][a-z0-9_]*)\}|[{}]")


def filled(template: str, values: Mapping[str, str]) -> str:
    def piece(found: re.Match[str]) -> str:
        name = found[1]
        if name is None and len(found[0]) == 2:
            return found[0][0]
        if name is None or name not in values:
            raise ValueError(f"cannot fill {template!r} at {found.start()}: expected one of {sorted(values)}")
        return values[name]

    return _PIECE.sub(piece, template)


def placeholders(text: str) -> frozenset[str]:
    """The names a text waits for. A translation must wait for the same ones."""
    return frozenset(found[1] for found in _PIECE.finditer(text) if found[1])
