"""What the directory of help must keep to: a wrong number is worse than none, and so is one that nobody can check."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from game.content.problems import Finding, Path
from game.content.rules.counts import longest
from game.content.rules.wording import BRANDS, banned
from game.content.texts import key_of, texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.content.listing import Anywhere, Entry, Land, Listing, Region

COUNTRIES = frozenset(
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA "  # noqa: SIM905 - reads best
    "CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA "
    "GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP "
    "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS "
    "MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS "
    "RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW "
    "TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW".split()
)
"""ISO 3166-1 alpha-2, all of them."""
SORTS = ("helplines", "reporting", "removing")
MOST_LETTERS = {"name": 64, "hours": 48, "notes": 220, "emergency_notes": 90, "name_en": 40}

_PHONE = re.compile(r"(?=(?:\D*\d){2,15}\D*$)\+?\d+(?:[ -]\d+)*")
_EMERGENCY = re.compile(r"\d{2,5}")
_URL = re.compile(r"https?://[a-z0-9.-]+\.[a-z]{2,}(?:/\S*)?", re.IGNORECASE)
_FRIGHTENING = re.compile(
    r"\b(terrif\w+|terribl[ey]|horr(?:or|ibl[ey]|if\w+)|shock(?:ing|ed)|scar[ye]\w*|monsters?|evil|nightmares?"
    r"|rap(?:e[ds]?|ists?)|suicid\w+|abus(?:e[ds]?|ers?|ive)|sextortion|sexual\w*|grooming|exploit\w+)\b",
    re.IGNORECASE,
)
_DOUBT = re.compile(
    r"from memory|re-?check|sources? differ|not confirmed|one (?:stored )?file|not stated|check the site|\bseen\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"https?://|www\.|\w@\w|\b\w[\w-]*\.(?:com|org|net|gov|edu|[a-z]{2})\b", re.IGNORECASE)


def of_texts(tree: Any) -> Iterator[Finding]:
    """What can be said of the words that children read, also where the shape is still wrong. Numbers belong here."""
    for here, text in texts(tree):
        key = key_of(here)
        if key in MOST_LETTERS:
            yield from longest(text, MOST_LETTERS[key], here)
        if key in ("hours", "notes", "emergency_notes"):
            yield from _said(text, here)


def _said(text: str, at: Path) -> Iterator[Finding]:
    yield from banned(text, at)
    hint = "say it as a child reads it, and keep the rest in the remark"
    for pattern, code, what in (
        (_FRIGHTENING, "banned-words", "frightens more than it helps"),
        (_DOUBT, "not-backed", "is a doubt, and no child can settle it"),
        (BRANDS, "real-name", "exists outside the game"),
        (_ELSEWHERE, "link-or-number", "leads out of the game"),
    ):
        found = pattern.search(text)
        if found:
            yield Finding(at, code, f"'{found[0]}' {what}", hint)


def findings(listing: Listing) -> Iterator[Finding]:
    """Everything that can be said of a directory whose shape is right."""
    yield from _day(listing.checked)
    yield from _anywhere(listing.anywhere)
    for number, region in enumerate(listing.regions):
        here: Path = ("regions", number)
        for place, code in enumerate(region.countries):
            yield from _code(code, (*here, "countries", place), region.countries[:place])
        yield from _emergency(region, here)
        yield from _entries(region.helplines, (*here, "helplines"), region.sources)
    codes = [land.country for land in listing.countries]
    for number, land in enumerate(listing.countries):
        yield from _code(land.country, ("countries", number, "country"), codes[:number])
        yield from _land(land, ("countries", number))


def _day(written: str) -> Iterator[Finding]:
    try:
        date.fromisoformat(written)
    except ValueError:
        yield Finding(("checked",), "wrong-number", f"'{written}' is no day", "write it as 2026-11-22")


def _anywhere(anywhere: Anywhere) -> Iterator[Finding]:
    """Whatever is missing elsewhere is filled from here, so that here nothing may be missing."""
    from game.content.listing import is_backed

    for sort in SORTS:
        entries: tuple[Entry, ...] = getattr(anywhere, sort)
        yield from _entries(entries, ("anywhere", sort), ())
        backed = [one for one in entries if is_backed(one.confidence, one.verified)]
        if not any(one.phone or one.url_verified == "read in source" for one in backed):
            sentence = f"there is nothing to show under '{sort}' for those whose country has nothing"
            yield Finding(("anywhere", sort), "wrong-count", sentence)


def _code(code: str, at: Path, before: Sequence[str]) -> Iterator[Finding]:
    if code not in COUNTRIES:
        yield Finding(at, "unknown-country", f"'{code}' is no country's code", "ISO 3166-1 has two capital letters")
    elif code in before:
        yield Finding(at, "same-id", f"'{code}' is here already", "put both into one")


def _land(land: Land, at: Path) -> Iterator[Finding]:
    yield from _emergency(land, at)
    for sort in SORTS:
        yield from _entries(getattr(land, sort), (*at, sort), land.sources)


def _emergency(place: Land | Region, at: Path) -> Iterator[Finding]:
    if not place.emergency:
        return
    here = (*at, "emergency")
    if not _EMERGENCY.fullmatch(place.emergency):
        yield Finding(here, "wrong-number", f"'{place.emergency}' is no emergency number", "two to five digits")
    for key in ("emergency_verified", "emergency_confidence"):
        if getattr(place, key) is None:
            yield Finding(here, "missing-key", f"'{key}' is missing")
    if not place.sources:
        yield Finding(here, "no-source", "no source is named for this number", _NAME_ONE)
    if place.emergency_confidence == "high" and place.emergency_verified == "from memory":
        yield Finding(here, "not-backed", *_CLAIMED)


def _entries(entries: tuple[Entry, ...], at: Path, sources: tuple[str, ...]) -> Iterator[Finding]:
    for number, entry in enumerate(entries):
        here = (*at, number)
        if any(entry.name == other.name for other in entries[:number]):
            yield Finding((*here, "name"), "same-id", f"'{entry.name}' is here already", "put both into one")
        yield from _entry(entry, here)
        if not (*entry.sources, *sources):
            yield Finding(here, "no-source", f"no source is named for '{entry.name}'", _NAME_ONE)


def _entry(entry: Entry, at: Path) -> Iterator[Finding]:
    if entry.phone and not _PHONE.fullmatch(entry.phone):
        hint = "digits, spaces and hyphens; whatever else there is to say belongs in the notes"
        yield Finding((*at, "phone"), "wrong-number", f"'{entry.phone}' is no phone number", hint)
    if entry.url and not _URL.fullmatch(entry.url):
        yield Finding((*at, "url"), "wrong-shape", f"'{entry.url}' is no address on the web", "it begins with https://")
    if entry.url and entry.url_verified is None:
        yield Finding((*at, "url"), "missing-key", "'url_verified' is missing", "'read in source' or 'from memory'")
    if not entry.phone and not entry.url:
        yield Finding(at, "missing-key", "neither 'phone' nor 'url' is there: nobody is reached by this")
    if entry.confidence == "high" and entry.verified == "from memory":
        yield Finding((*at, "confidence"), "not-backed", *_CLAIMED)


_NAME_ONE = "write where it was read into 'sources'"
_CLAIMED = ("what was not read in a source cannot be of high confidence", "make it medium until somebody has read it")
