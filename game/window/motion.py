"""Gentle motion: pictures fade into one another, what is new slides up, eyes blink, what arrives bobs a little.

Any press completes what is running. With motion off nothing here happens; with motion calm only fading does.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from math import exp, pi, sin
from random import Random
from typing import TYPE_CHECKING

from game.window.crew import BLINKING
from game.window.items import ComingItem, CrewItem, FloatItem, Item

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pygame

FADE = 0.2
ARRIVE = 0.22
RISE = 24
"""How far below their place new things begin, in units."""
BLINK = 0.12
BOB = 1.6
"""Seconds that an arrival goes on moving, and until the last of what comes has come."""

Lively = CrewItem | FloatItem | ComingItem


@dataclass(slots=True)
class Fade:
    """One picture becoming another, in the places where they differ."""

    before: pygame.Surface
    after: pygame.Surface
    places: list[pygame.Rect]
    began: float
    rise: int
    """Pixels that the new picture slides up; 0 when the whole window changes."""

    def paint(self, target: pygame.Surface, now: float) -> bool:
        """Paint this moment; false when it is over."""
        length = ARRIVE if self.rise else FADE
        part = min(1.0, (now - self.began) / length)
        eased = 1 - (1 - part) ** 3
        shift = round(self.rise * (1 - eased))
        for place in self.places:
            target.set_clip(place)
            if part < 1:
                target.blit(self.before, place.topleft, place)
                self.after.set_alpha(round(255 * eased))
                target.blit(self.after, (place.left, place.top + shift), place)
            else:
                self.after.set_alpha(None)
                target.blit(self.after, place.topleft, place)
        target.set_clip(None)
        return part < 1


@dataclass(slots=True)
class Life:
    """The crew's small movements: who blinks when, and who is still bobbing."""

    chance: Random = field(default_factory=lambda: Random(7))
    _next: dict[str, float] = field(default_factory=dict)
    _arrived: dict[str, float] = field(default_factory=dict)
    restless: bool = False
    """Keep bobbing for ever: for measuring."""

    def watch(self, items: Sequence[Item], now: float) -> None:
        """Take note of who is on stage."""
        present = {item.owner for item in items if isinstance(item, Lively)}
        blinking = {item.owner for item in items if isinstance(item, CrewItem) and item.mood in BLINKING}
        for owner in sorted(present - self._arrived.keys()):
            self._arrived[owner] = now
        for owner in sorted(blinking - self._next.keys()):
            self._next[owner] = now + self.chance.uniform(2.0, 5.0)
        for gone in self._arrived.keys() - present:
            del self._arrived[gone]
        for gone in self._next.keys() - blinking:
            del self._next[gone]

    def pose(self, items: Sequence[Item], now: float, unit: float) -> list[Item]:
        """The items at this moment."""
        return [self._posed(item, now, unit) if isinstance(item, Lively) else item for item in items]

    def _posed(self, item: Lively, now: float, unit: float) -> Lively:
        start = self._next.get(item.owner, now + 1)
        age = now - self._arrived.get(item.owner, now - BOB)
        if isinstance(item, ComingItem):
            return item if age >= item.after else replace(item, come=False)
        if isinstance(item, CrewItem) and item.mood in BLINKING and start <= now < start + BLINK:
            item = replace(item, eyes="eyes-closed")
        if not self.restless and age >= BOB:
            return item
        swing = 7 * unit * (1.0 if self.restless else exp(-2.2 * age)) * sin(pi * age * 1.6)
        drifts = isinstance(item, FloatItem) and item.drifts
        return item.moved(round(3 * swing), 0) if drifts else item.moved(0, -round(abs(swing)))

    def settle(self, now: float) -> None:
        """Give those whose blink is over their next one."""
        for owner, start in self._next.items():
            if now >= start + BLINK:
                self._next[owner] = now + self.chance.uniform(4.0, 7.0)

    def moving(self, now: float) -> bool:
        """Is somebody still bobbing?"""
        return (self.restless and bool(self._arrived)) or any(now - at < BOB for at in self._arrived.values())

    def rouse(self, now: float) -> float:
        """Seconds until an eye next moves; infinite when nobody is on stage."""
        moments = [start if now < start else start + BLINK for start in self._next.values()]
        return max(0.0, min(moments) - now) if moments else float("inf")

    def complete(self) -> None:
        """Any press completes a running motion."""
        for owner in self._arrived:
            self._arrived[owner] = float("-inf")
