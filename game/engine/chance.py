"""Chance drawn from a seed: the same in every process, on every machine and in every version of Python."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FNV_START, _FNV_PRIME = 0xCBF29CE484222325, 0x100000001B3
_LCG_FACTOR, _LCG_STEP = 6364136223846793005, 1442695040888963407
_WORD = (1 << 64) - 1


def _number(text: str) -> int:
    """FNV-1a: Python's own hash of a text differs from run to run."""
    number = _FNV_START
    for byte in text.encode():
        number = ((number ^ byte) * _FNV_PRIME) & _WORD
    return number


def draw(name: str, seed: int, count: int) -> int:
    """One of `count` tellings. Neighbouring seeds draw different ones, so whoever plays again meets the next."""
    return (_number(name) + seed) % count


def order(scenario: str, step: str, seed: int, count: int) -> tuple[int, ...]:
    """The order in which `count` options are shown, so that no place is the answer."""
    places = list(range(count))
    chance = numbers(f"{scenario}/{step}/{seed}")
    for last in range(count - 1, 0, -1):
        other = next(chance) % (last + 1)
        places[last], places[other] = places[other], places[last]
    return tuple(places)


def numbers(name: str) -> Iterator[int]:
    """An endless row of large numbers, another for each name; `% 100` makes a number per cent."""
    number = _number(name)
    while True:
        number = (number * _LCG_FACTOR + _LCG_STEP) & _WORD
        yield number >> 33
