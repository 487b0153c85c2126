"""The directory of help, read from the file beside the islands; only what is backed comes in.

Once kept, it opens without YAML.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from game.content.codes import BREAKING
from game.content.compiled import keep_written, kept
from game.engine.directory import Contact, Country, Directory

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path as File

    from game.content.listing import Entry, Land, Listing, Region
    from game.content.problems import Problem
    from game.content.sheet import Sheet

DIRECTORY = "help.yaml"
_SORTS = ("helplines", "reports", "removals")


def read_directory(folder: File, cache: File | None = None) -> Directory | None:
    """The directory of a folder of levels; none where nobody has written one, or where it cannot be trusted."""
    file = folder / DIRECTORY
    if not file.is_file():
        return None
    tree = kept(file, cache)
    directory = _opened(tree) if tree is not None else None
    return directory or _read_anew(file, cache)


def problems_of(file: File) -> Iterator[Problem]:
    """All that is wrong with a directory."""
    _, sheet = _read(file)
    yield from (sheet.problem(finding) for finding in dict.fromkeys(sheet.findings))


def _read_anew(file: File, cache: File | None) -> Directory | None:
    """A wrong number is worse than none: with one thing that cannot be trusted, nothing of it is shown."""
    listing, sheet = _read(file)
    if listing is None or any(finding.code in BREAKING for finding in sheet.findings):
        return None
    directory = _shown(listing)
    if cache is not None:
        keep_written(file, cache, json.dumps(asdict(directory)).encode())
    return directory


def _read(file: File) -> tuple[Listing | None, Sheet]:
    from game.content.listing import Listing
    from game.content.rules import directory as rules  # these bring YAML and pydantic: not wanted where it is kept
    from game.content.shape import shaped
    from game.content.sheet import read

    sheet = read(file)
    if not sheet.readable:
        return None, sheet
    listing, wrong = shaped(Listing, sheet.tree, ())
    sheet.findings += [*wrong, *rules.of_texts(sheet.tree)]
    if listing is not None:
        sheet.findings += rules.findings(listing)
    return listing, sheet


# What may be shown


def _shown(listing: Listing) -> Directory:
    world = listing.anywhere
    anywhere = Country(
        code="",
        name="",
        emergency="",  # there is no number that works everywhere
        helplines=_contacts(world.helplines, ()),
        reports=_contacts(world.reporting, ()),
        removals=_contacts(world.removing, ()),
    )
    countries = tuple(_country(land, listing.regions, anywhere) for land in listing.countries)
    return Directory(checked=listing.checked, countries=countries, anywhere=anywhere)


def _country(land: Land, regions: Iterable[Region], anywhere: Country) -> Country:
    around = [region for region in regions if land.country in region.countries]
    emergency = _emergency(land)
    helplines = _contacts(land.helplines, land.sources)
    if not helplines:
        common = tuple(one for region in around for one in _contacts(region.helplines, region.sources))
        helplines = (*common, *anywhere.helplines) if common else ()
    return Country(
        code=land.country,
        name=land.name_en,
        emergency=emergency or next(filter(None, map(_emergency, around)), ""),
        helplines=helplines,
        reports=_contacts(land.reporting, land.sources),
        removals=_contacts(land.removing, land.sources),
        emergency_notes=land.emergency_notes if emergency else "",
    )


def _emergency(land: Land | Region) -> str:
    from game.content.listing import is_backed

    return land.emergency if is_backed(land.emergency_confidence, land.emergency_verified) else ""


def _contacts(entries: Iterable[Entry], sources: tuple[str, ...]) -> tuple[Contact, ...]:
    """Those that are backed; and of these, those of which a number or an address is left."""
    from game.content.listing import is_backed

    backed = (entry for entry in entries if is_backed(entry.confidence, entry.verified))
    contacts = (_contact(entry, (*entry.sources, *sources)) for entry in backed)
    return tuple(one for one in contacts if one.phone or one.address)


def _contact(entry: Entry, sources: tuple[str, ...]) -> Contact:
    return Contact(
        name=entry.name,
        phone=entry.phone,
        address=entry.url if entry.url_verified == "read in source" else "",
        hours=entry.hours,
        notes=entry.notes,
        sources=sources,
    )


# What was kept


def _opened(tree: dict[str, Any]) -> Directory | None:
    """What was kept, unless the directory has changed its form since."""
    try:
        countries = tuple(_land(**one) for one in tree["countries"])
        return Directory(checked=tree["checked"], countries=countries, anywhere=_land(**tree["anywhere"]))
    except (KeyError, TypeError):
        return None


def _land(**written: Any) -> Country:
    sorts = {sort: tuple(_one(**one) for one in written[sort]) for sort in _SORTS}
    return Country(**(written | sorts))


def _one(*, sources: list[str], **rest: str) -> Contact:
    return Contact(sources=tuple(sources), **rest)
