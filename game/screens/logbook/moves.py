"""What can be done in the logbook."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.engine.moves import Action

if TYPE_CHECKING:
    from game.engine.assessment import Purpose
    from game.engine.scenario import Guideline

Page = Literal["felt", "voyage"]
When = Literal["before", "now"]


@dataclass(frozen=True, slots=True)
class TurnTo(Action):
    """Another page."""

    page: Page


@dataclass(frozen=True, slots=True)
class LookAt(Action):
    """See how it was before the voyage, or how it is now."""

    when: When


@dataclass(frozen=True, slots=True)
class ReadOut(Action):
    """Have a line read out; once more puts it back."""

    guideline: Guideline


@dataclass(frozen=True, slots=True)
class ShowAll(Action):
    """Show every line, or the few that tell most."""


@dataclass(frozen=True, slots=True)
class SailTo(Action):
    """Leave for an island."""

    island: str


@dataclass(frozen=True, slots=True)
class SitDown(Action):
    """To a check."""

    purpose: Purpose


@dataclass(frozen=True, slots=True)
class SeePaper(Action):
    """Everything that can be had on paper."""


@dataclass(frozen=True, slots=True)
class Print(Action):
    """A sheet for paper."""

    sheet: str


@dataclass(frozen=True, slots=True)
class HearStory(Action):
    """Where has the voyage come to?"""


@dataclass(frozen=True, slots=True)
class OpenMission(Action):
    """Read what an island gives to do in the real world."""

    island: str


@dataclass(frozen=True, slots=True)
class WeDidIt(Action):
    """A mission was done, with a grown-up."""

    island: str


@dataclass(frozen=True, slots=True)
class CloseMission(Action):
    """Back to the page."""
