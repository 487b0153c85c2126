"""What a room answers: to a phone, which never learns how others voted, and to the host, who does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from game.classroom.poll import Ballot, Why

Phase = Literal["waiting", "open", "closed", "paused", "ended"]
Trouble = Literal["", "guessing", "crowded", "stumbled", "moved", "stopped"]
"""What the host should know, in this order: nothing · codes are being guessed, so the room is locked · this machine can
hold no more connections · something went wrong with one phone · the address is gone · no phone is answered any more."""


@dataclass(frozen=True, slots=True)
class Joined:
    """A phone has a place, under this token."""

    token: str


@dataclass(frozen=True, slots=True)
class Counted:
    """A vote stands, until its phone changes it."""

    number: int
    round: int
    option: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something was not done."""

    why: Why


@dataclass(frozen=True, slots=True)
class State:
    """What one phone shows now."""

    phase: Phase
    ballot: Ballot | None = None
    vote: int | None = None
    """The vote of this phone and of no other."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the host sees."""

    joined: int
    """Phones that are here now, and those away that have voted on this ballot."""
    voted: int
    counts: tuple[int, ...]
    locked: bool
    trouble: Trouble
