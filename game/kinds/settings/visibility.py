"""Who sees what: worked out from how the settings stand, never scripted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.kinds.settings.catalogue import ACTS
from game.kinds.settings.model import AUDIENCES

if TYPE_CHECKING:
    from game.kinds.settings.model import Audience, Item, SettingsLab

REACHES: tuple[str, ...] = ("only-me", "family", "friends", "friends-of-friends", "everyone")
"""How far an item may reach, from near to far."""
NOBODY, FRIENDS, EVERYONE = 0, 2, 4
PEOPLE, COMPANY = AUDIENCES[:EVERYONE], AUDIENCES[EVERYONE:]

Values = tuple[str, ...]
"""How every control stands, in the order of the page."""
Sightline = tuple["Audience", str]
"""An audience, and the id of an item which it sees."""


@dataclass(frozen=True, slots=True)
class _Page:
    """How a page stands, looked up once for all items."""

    standing: dict[str, str]
    locked: bool
    open_door: bool


def stands(lab: SettingsLab, values: Values) -> dict[str, str]:
    """The value of each control by its id."""
    return {control.id: value for control, value in zip(lab.controls, values, strict=True)}


def reach(lab: SettingsLab, values: Values, item: Item) -> int:
    """How far an item reaches among people: an index into `REACHES`."""
    return _reach(_page(lab, values), item)


def sees(lab: SettingsLab, values: Values, audience: Audience, item: Item) -> bool:
    """Does this audience see the item? A company sees what it stores, whoever else may look."""
    return audience in _seen_by(_page(lab, values), item)


def lit(lab: SettingsLab, values: Values) -> frozenset[Sightline]:
    """Everything that anyone whose face is shown can see."""
    page = _page(lab, values)
    return frozenset(
        (audience, item.id) for item in lab.items for audience in _seen_by(page, item) if audience in lab.audiences
    )


def _page(lab: SettingsLab, values: Values) -> _Page:
    acts = {(ACTS[control.setting], value) for control, value in zip(lab.controls, values, strict=True)}
    return _Page(stands(lab, values), locked=("lock", "on") in acts, open_door=("door", "off") in acts)


def _reach(page: _Page, item: Item) -> int:
    if any(page.standing[switch] == "off" for switch in item.needs):
        return NOBODY
    far = REACHES.index(page.standing[item.audience]) if item.audience else EVERYONE
    if item.private and page.locked:
        far = min(far, FRIENDS)
    if far >= FRIENDS and page.open_door:
        far = EVERYONE
    return far


def _seen_by(page: _Page, item: Item) -> tuple[Audience, ...]:
    """People as far as the item reaches, and the company unless it is not told."""
    stored = not item.company_needs or page.standing[item.company_needs] == "on"
    return (*PEOPLE[: _reach(page, item)], *(COMPANY if stored else ()))
