"""An island: its card for the map, and its scenarios."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from game.engine.scenario import Band, Guideline, Scenario, Use

S = TypeVar("S", bound=Scenario)


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A text in three reading bands."""

    young: str
    """For 6-8."""
    middle: str
    """For 9-11."""
    older: str
    """For 12-14."""

    def told(self, band: Band) -> str:
        return {"6-8": self.young, "9-11": self.middle, "12-14": self.older}[band]


@dataclass(frozen=True, slots=True, kw_only=True)
class Island:
    """What `level.yaml` holds: everything the map, the pier and the star screen say of an island."""

    id: str
    number: int
    """Its place on the route, 1 to 12."""
    title: str
    guideline: Guideline
    tagline: str
    """One line on the pier: what this island is about."""
    welcome: Words | None = None
    """What the crew says on arrival."""
    star: Words | None = None
    """What a child can do now: read out when the island is explored."""
    talk: Words | None = None
    """The "talk about it at home" card."""
    mission: Words | None = None
    """The mission for the real world: one thing to do with a grown-up."""
    with_grown_up: bool = False
    """Is this island for a child and an adult together? It opens when both are there, and nothing on it is scored."""


@dataclass(frozen=True, slots=True)
class Level(Generic[S]):
    """An island with its scenarios, in the order they are met, and its bank. Without scenarios it sleeps in mist."""

    island: Island
    scenarios: tuple[S, ...]

    def telling(self, band: Band) -> tuple[S, ...]:
        """The scenarios of one band, in order; those of the bank are not met here."""
        return self.bank("learn", band)

    def bank(self, use: Use, band: Band) -> tuple[S, ...]:
        """What there is for one use in one band."""
        return tuple(scenario for scenario in self.scenarios if (scenario.use, scenario.band) == (use, band))
