"""What this computer was set to, in the words of the Settings screen; what only a later game knows, as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.screens.help.words import roles
from game.screens.lesson.journal import plan
from game.words import LANGUAGES, fill, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.screens.world import World


class Setting(NamedTuple):
    """One choice as it is told."""

    icon: str
    label: str
    value: str


def setting(world: World, key: str, value: str) -> Setting:
    """A row of the table of settings."""
    if key == "player":
        return Setting("boat", tr("Who plays now"), _sails(value))
    if key == "lesson":
        return Setting("school", tr("A lesson under way"), _lesson(world, value))
    if key == "country":
        return Setting("map", tr("Country for Help"), _country(world, value))
    if key == "text":
        return Setting("text-size", tr("Text size"), fill(tr("{size} %"), size=value))
    icon, label, words = _choices().get(key, ("settings-gear", key, {}))
    return Setting(icon, label, words.get(value, value))


def _choices() -> dict[str, tuple[str, str, Mapping[str, str]]]:
    switch = {"on": tr("On"), "off": tr("Off")}
    themes = {"light": tr("Day"), "night": tr("Night"), "contrast": tr("High contrast")}
    places = {"documents": tr("Documents"), "desktop": tr("Desktop"), "downloads": tr("Downloads")}
    return {
        "theme": ("contrast", tr("Colours"), themes),
        "motion": ("motion", tr("Motion"), switch | {"calm": tr("Calm")}),
        "language": ("language", tr("Language"), LANGUAGES),
        "sound": ("speaker", tr("Sounds"), switch),
        "music": ("music", tr("Music"), switch),
        "captions": ("cc", tr("Captions for sounds"), switch),
        "full_screen": ("expand", tr("Full screen"), switch),
        "paper": ("print", tr("Paper"), {"a4": tr("A4"), "letter": tr("Letter")}),
        "folder": ("save", tr("Where pages go"), places),
        "first_adult": ("adult-hand", tr("The first grown-up I can tell"), _adults()),
        "second_adult": ("adult-hand", tr("The second grown-up I can tell"), _adults()),
    }


def _adults() -> Mapping[str, str]:
    """By what they are to a child; no name is ever kept."""
    return {"": tr("Nobody yet")} | {role: grown.name for role, grown in roles().items()}


def _sails(value: str) -> str:
    return fill(tr("Number {number} in the file"), number=value) if value else tr("Nobody yet")


def _country(world: World, code: str) -> str:
    """By its name, where the directory has it."""
    countries = world.directory.countries if world.directory is not None else ()
    found = next((one.name for one in countries if one.code == code), "")
    return (tr(found) if found else code) or tr("None picked")


def _lesson(world: World, journal: str) -> str:
    """A lesson for a class: what was planned, and that votes are with it. They are counts, so nobody is in them."""
    found = plan(journal)
    if not journal:
        return tr("None")
    if found is None:
        return journal
    titles = {card.island.id: tr(card.island.title) for card in world.cards}
    islands = ", ".join(titles.get(one, one) for one in found.islands)
    words = tr("{islands}, {minutes} minutes. What was asked, and how many chose each answer. It goes when it ends.")
    return fill(words, islands=islands, minutes=found.minutes)
