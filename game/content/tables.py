"""Tables of plain text: names at the start, numbers at the end of their columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Columns as wide as they need be, under their heads and a line."""
    whole = [tuple(heads), *(tuple(row) for row in rows)]
    widths = [max(len(row[column]) for row in whole) for column in range(len(heads))]
    lines = ["  ".join(_cells(row, widths)).rstrip() for row in whole]
    return "\n".join([lines[0], "─" * max(map(len, lines)), *lines[1:]])


def _cells(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    name, *numbers = zip(row, widths, strict=True)
    return [name[0].ljust(name[1]), *(cell.rjust(width) for cell, width in numbers)]
