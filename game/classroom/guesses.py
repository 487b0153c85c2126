"""How often a wrong code was tried, and when that is enough. Pure: the time comes in."""

from __future__ import annotations

from dataclasses import dataclass, replace

A_WHILE = 60.0
"""Seconds in which an address may be wrong `AT_ONE_ADDRESS` times."""
AT_ONE_ADDRESS, IN_THE_ROOM = 10, 100


@dataclass(frozen=True, slots=True)
class Guesses:
    """Wrong codes since the host last let new phones in."""

    tries: tuple[tuple[str, float], ...] = ()
    """From which address and when, in order. Never more than `IN_THE_ROOM`, for then the room locks."""


def guessed(guesses: Guesses, address: str, now: float) -> Guesses:
    return replace(guesses, tries=(*guesses.tries, (address, now)))


def resting(guesses: Guesses, address: str, now: float) -> bool:
    """Whether this address must wait before it may try again."""
    lately = sum(1 for where, when in guesses.tries if where == address and now - when < A_WHILE)
    return lately >= AT_ONE_ADDRESS


def too_many(guesses: Guesses) -> bool:
    """Whether somebody seems to be guessing: no new phone comes in until the host says so."""
    return len(guesses.tries) >= IN_THE_ROOM
