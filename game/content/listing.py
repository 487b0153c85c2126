"""What `help.yaml` holds: every fact that was found about who helps where, also those that may not be shown yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Confidence = Literal["high", "medium", "low"]
Verified = Literal["read in source", "from memory"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Somebody who listens, or a place to report to. It is shown once `confidence` is high and it was read."""

    name: str
    phone: str = ""
    url: str = ""
    url_verified: Verified | None = None
    """Of the web address alone: one from memory is hidden, and the rest of the entry may still be shown."""
    hours: str = ""
    """As a child reads it. What sources do not agree on stands in the remark."""
    notes: str = ""
    """As a child reads it: who it is for, and what it costs."""
    confidence: Confidence
    verified: Verified
    """Of the number; where there is none, of the address."""
    source_date: str = ""
    remark: str = ""
    """For whoever checks this again; never shown."""
    sources: tuple[str, ...] = ()
    """Of this entry alone, beside those of its country."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anywhere:
    """What helps wherever one is."""

    helplines: tuple[Entry, ...]
    reporting: tuple[Entry, ...]
    removing: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """What holds in several countries, where these have nothing of their own."""

    region: str
    countries: tuple[str, ...]
    emergency: str = ""
    emergency_verified: Verified | None = None
    emergency_confidence: Confidence | None = None
    remark: str = ""
    helplines: tuple[Entry, ...] = ()
    """Shown before what helps from anywhere, not instead of it: nobody can say in which of the countries they work."""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Land:
    """A country. One without any entry has what helps from anywhere, and can be chosen by its name."""

    country: str
    """ISO 3166-1, two letters."""
    name_en: str
    emergency: str = ""
    emergency_verified: Verified | None = None
    emergency_confidence: Confidence | None = None
    emergency_notes: str = ""
    """Shown beside the number: others that work, too."""
    remark: str = ""
    helplines: tuple[Entry, ...] = ()
    reporting: tuple[Entry, ...] = ()
    removing: tuple[Entry, ...] = ()
    """Who has a picture taken down."""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """The whole file."""

    checked: str
    """The day on which the sources were read, as 2026-11-22."""
    anywhere: Anywhere
    regions: tuple[Region, ...] = ()
    countries: tuple[Land, ...]


def is_backed(confidence: Confidence | None, verified: Verified | None) -> bool:
    """Whether it may be shown to a child."""
    return confidence == "high" and verified == "read in source"
