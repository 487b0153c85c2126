"""Which characters a font file can draw, read from its `cmap` table.

pygame's `Font.metrics` cannot tell: for a missing character it answers with the measures of the empty box.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_UNICODE: Final = ((3, 10), (0, 4), (0, 6), (3, 1), (0, 3))
"""(platform, encoding) of the subtables worth reading, fullest first."""


def glyphs(path: Path) -> frozenset[str]:
    """All characters that `path` has a shape for."""
    file = path.read_bytes()
    table = _table(file, b"cmap")
    (count,) = struct.unpack_from(">2xH", file, table)
    places = {
        struct.unpack_from(">HH", file, record): table + struct.unpack_from(">4xI", file, record)[0]
        for record in range(table + 4, table + 4 + 8 * count, 8)
    }
    place = next(places[code] for code in _UNICODE if code in places)
    read = {4: _segments, 12: _groups}[struct.unpack_from(">H", file, place)[0]]
    return read(file, place)


def _table(file: bytes, name: bytes) -> int:
    (count,) = struct.unpack_from(">4xH", file)
    for record in range(12, 12 + 16 * count, 16):
        tag, offset = struct.unpack_from(">4s4xI", file, record)
        if tag == name:
            return int(offset)
    msg = f"a font without a {name.decode()} table"
    raise ValueError(msg)


def _groups(file: bytes, place: int) -> frozenset[str]:
    """Format 12: runs of characters with runs of glyphs."""
    (count,) = struct.unpack_from(">12xI", file, place)
    found: set[str] = set()
    for group in range(place + 16, place + 16 + 12 * count, 12):
        first, last, glyph = struct.unpack_from(">III", file, group)
        found.update(map(chr, range(first + (glyph == 0), last + 1)))
    return frozenset(found)


def _segments(file: bytes, place: int) -> frozenset[str]:
    """Format 4: four parallel arrays; glyphs follow from a difference, or stand in a list that an offset points to."""
    length, doubled = struct.unpack_from(">2xH2xH", file, place)
    words = struct.unpack_from(f">{length // 2}H", file, place)
    count = doubled // 2
    ends, starts, deltas, offsets = (words[at : at + count] for at in (7, 8 + count, 8 + 2 * count, 8 + 3 * count))
    found: set[str] = set()
    for segment in range(count):
        first, last, offset = starts[segment], ends[segment], offsets[segment]
        at = 8 + 3 * count + segment + offset // 2 - first
        for code in range(first, last + 1):
            glyph = words[at + code] if offset else (code + deltas[segment]) & 0xFFFF
            if glyph and code != 0xFFFF:
                found.add(chr(code))
    return frozenset(found)
