"""Who helps where: the emergency number, who listens, where to report, and how a picture is taken down.

Only what a source backs is ever in here: what may not be shown was left behind at the door. Nothing is a link.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody who listens, or a place to report to. Name, hours and notes are shown through `tr`."""

    name: str
    phone: str
    """As it is dialled; empty where there is none."""
    address: str
    """On the web; empty where there is none, or where nobody has read it in a source."""
    hours: str
    """When somebody is there; empty where sources do not say."""
    notes: str
    """Who it is for, and what it costs; may be empty."""
    sources: tuple[str, ...]
    """Where phone and address were read. Kept for whoever checks them again; not for children."""


@dataclass(frozen=True, slots=True)
class Country:
    """What there is in one country. A sort may be empty: `help_for` then gives what helps from anywhere."""

    code: str
    """ISO 3166-1, two letters; empty for what helps from anywhere."""
    name: str
    """In English; shown through `tr`. Empty for what helps from anywhere."""
    emergency: str
    """The number to call in danger; empty where no source backs one."""
    helplines: tuple[Contact, ...]
    reports: tuple[Contact, ...]
    removals: tuple[Contact, ...]
    """Who has a picture taken down."""
    emergency_notes: str = ""
    """What stands beside the number, shown through `tr`: "Ambulance: 113."; empty where there is no more to say."""


@dataclass(frozen=True, slots=True)
class Directory:
    """What `help.yaml` holds, as far as it may be shown."""

    checked: str
    """The day on which the sources were read, as 2026-11-22. Nobody has phoned a number."""
    countries: tuple[Country, ...]
    """In the order of the file; some without an entry of their own."""
    anywhere: Country
    """What helps wherever one is: lists in which to find the right number, and where to report."""


def help_for(directory: Directory, code: str) -> Country:
    """The country with this code. Of what it has no entry of its own, it has what helps from anywhere."""
    found = next((one for one in directory.countries if code and one.code == code), directory.anywhere)
    return replace(
        found,
        helplines=found.helplines or directory.anywhere.helplines,
        reports=found.reports or directory.anywhere.reports,
        removals=found.removals or directory.anywhere.removals,
    )
