"""How long a phone may take, in seconds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Times:
    """Patience enough for a slow phone, and not for one that only pretends to be."""

    headers: float = 10.0
    joining: float = 10.0
    """From the last header to having a place."""
    between: float = 0.05
    """After each message of a phone, before its next is read."""
    goodbye: float = 0.5
    """For phones to close their side when the lesson is over."""
    looking: float = 5.0
    """Between two looks whether the address is still there."""
    ping: float = 20.0
    """Between two questions whether a phone is still there, and for its answer."""


TIMES = Times()
