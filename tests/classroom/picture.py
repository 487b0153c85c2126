"""What a phone's camera does with a clean QR picture: find the address in it. Enough for bytes in one block."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_BYTES, _FORMAT_MASK = 0b0100, 0b101010000010010
_DATA = {(1, 0): 16, (2, 0): 28, (3, 0): 44}
"""(Version, level M) to bytes of data that stand in one block."""
_MASKS: tuple[Callable[[int, int], int], ...] = (
    lambda y, x: (y + x) % 2,
    lambda y, x: y % 2,
    lambda y, x: x % 3,
    lambda y, x: (y + x) % 3,
    lambda y, x: (y // 2 + x // 3) % 2,
    lambda y, x: y * x % 2 + y * x % 3,
    lambda y, x: (y * x % 2 + y * x % 3) % 2,
    lambda y, x: ((y + x) % 2 + y * x % 3) % 2,
)


def decoded(modules: Sequence[Sequence[bool]]) -> str:
    """The text of a QR picture, True for dark."""
    size = len(modules)
    version = (size - 17) // 4
    near = [(8, x) for x in (0, 1, 2, 3, 4, 5, 7, 8)] + [(y, 8) for y in (7, 5, 4, 3, 2, 1, 0)]
    form = _number([modules[y][x] for y, x in near]) ^ _FORMAT_MASK
    level, mask = form >> 13, _MASKS[form >> 10 & 7]
    bits = [modules[y][x] ^ (mask(y, x) == 0) for y, x in _way(size) if not _pattern(y, x, size)]
    data = bits[: 8 * _DATA[version, level]]
    assert _number(data[:4]) == _BYTES
    length = _number(data[4:12])
    return bytes(_number(data[12 + 8 * at : 20 + 8 * at]) for at in range(length)).decode()


def _number(bits: Sequence[bool]) -> int:
    return int("".join("01"[bit] for bit in bits), 2)


def _way(size: int) -> Iterator[tuple[int, int]]:
    """Up and down in columns of two, from the right, leaving out the column of the timing pattern."""
    up = True
    for right in (*range(size - 1, 6, -2), 5, 3, 1):
        for y in range(size - 1, -1, -1) if up else range(size):
            yield from ((y, right), (y, right - 1))
        up = not up


def _pattern(y: int, x: int, size: int) -> bool:
    """What is there for the camera: corners with their format, timing, and from version 2 one small square."""
    corner = (y < 9 and x < 9) or (y < 9 and x >= size - 8) or (y >= size - 8 and x < 9)
    small = size > 21 and abs(y - (size - 7)) < 3 and abs(x - (size - 7)) < 3
    return corner or small or 6 in (y, x)
