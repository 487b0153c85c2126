"""What an author writes for a `detective`: what a profile claims, what the cards show, and what to do then."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from game.engine.scenario import Character, Line, Outcome, Scenario

Verdict = Literal["fits", "does-not-fit", "cannot-know"]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Something the profile says about itself."""

    id: str
    says: str
    """At most 60 characters: "I am 11, like you"."""
    verdict: Verdict
    because: str
    """What the cards show about it, and what they do not."""
    instead: str
    """Said kindly when it was marked otherwise; a false alarm as kindly as a miss."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A card to be turned over: something anybody could check."""

    id: str
    title: str
    """At most 40 characters: "Posts at 3 in the morning"."""
    icon: str
    text: str
    """At most 110 characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Next(Outcome):
    """Something the player could advise once all is marked."""

    id: str
    text: str
    """As a choice's option: at most 90 characters (6-8: 60)."""
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Detective(Scenario):
    """Two to four claims beside two to four cards, then one question."""

    kind: Literal["detective"]
    app: str
    profile: str
    """The profile's invented name."""
    face: Character | Literal["new"] = "new"
    owner: Character
    """Whom the profile has written to."""
    lines: tuple[Line, ...] = ()
    """Up to three bubbles before the work."""
    ask: str
    """Over the claims: "What do the cards show?"."""
    claims: tuple[Claim, ...]
    evidence: tuple[Evidence, ...]
    found: str
    """What the cards say all in all, as one or two sentences: the profile may well be genuine."""
    then_ask: str
    """The question afterwards: "What could Ola do now?"."""
    options: tuple[Next, ...]
    """Two to four (6-8: two), each with its own consequence."""
