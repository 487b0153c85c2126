"""The game's own settings. They take effect at once and are kept for this computer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.engine.moves import Action
from game.engine.scenario import BANDS, Band
from game.nodes import Column, Grid, Node, Plate, Screen, Segment, Segments, Toggle
from game.screens import frame
from game.screens.aboard import band_name
from game.screens.turn import ChangeBand, Choose, Sound, Turn
from game.screens.world import TEXT_SIZES
from game.words import LANGUAGES, fill, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class Set(Action):
    """Put a choice this way."""

    name: str
    value: str | int | bool


@dataclass(frozen=True, slots=True)
class Tell(Action):
    """Read in this band from now on."""

    band: Band


@dataclass(frozen=True, slots=True)
class ChoicesScreen:
    """Text, colours, sound, motion, language."""

    def view(self, world: World) -> Screen:
        looks, sounds = Column(_looks(world), gap=26), Column(_sounds(world), gap=12)
        body = Grid((Plate(looks, "paper"), Plate(sounds, "paper")), 2, 26, 560)
        return frame.screen(
            world,
            tr("Settings"),
            "waves",
            body,
            leave=frame.back(tr("Back")),
            title=tr("Settings"),
            extras=(frame.promise(),),
        )

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002
        match action:
            case Set(name, value):
                return Turn(wishes=(Choose(name, value), Sound("tap")))
            case Tell(band):
                return Turn(wishes=(ChangeBand(band), Sound("tap")))
            case _:
                return frame.usual(action)


def _offered(now: str) -> list[str]:
    """Real languages, and the one in use even if it is one of those made for testing."""
    return [code for code in LANGUAGES if "X" not in code or code == now]


def _ways(name: str, label: str, icon: str, now: str | int, ways: Mapping[str, str] | Mapping[int, str]) -> Segments:
    """The ways a choice can be put, each with its word."""
    segments = tuple(Segment(word, Set(name, value), value == now) for value, word in ways.items())
    return Segments(label, segments, icon, id=name)


def _looks(world: World) -> tuple[Node, ...]:
    """What is seen and how it is told."""
    now = world.choices
    sizes = {size: fill(tr("{size} %"), size=size) for size in TEXT_SIZES}
    themes = {"light": tr("Day"), "night": tr("Night"), "contrast": tr("High contrast")}
    motions = {"on": tr("On"), "calm": tr("Calm"), "off": tr("Off")}
    return (
        _ways("text", tr("Text size"), "text-size", now.text, sizes),
        _ways("theme", tr("Colours"), "contrast", now.theme, themes),
        _ways("motion", tr("Motion"), "motion", now.motion, motions),
        *_languages(now.language),
        *_telling(world),
    )


def _languages(now: str) -> tuple[Node, ...]:
    """No choice where there is one language only."""
    offered = {code: LANGUAGES[code] for code in _offered(now)}
    return (_ways("language", tr("Language"), "language", now, offered),) if len(offered) > 1 else ()


def _telling(world: World) -> tuple[Node, ...]:
    """How stories are told belongs to a player, not to the computer."""
    if world.player is None:
        return ()
    segments = tuple(Segment(band_name(band), Tell(band), band == world.player.band) for band in BANDS)
    return (Segments(tr("How it is told"), segments, "book", id="band"),)


def _sounds(world: World) -> tuple[Node, ...]:
    """What is heard, the whole screen, and what this computer cannot do."""
    now = world.choices
    full = Set("full_screen", not now.full_screen)
    return (
        Toggle(tr("Sounds"), now.sound, Set("sound", not now.sound), "speaker", id="sound"),
        Toggle(tr("Music"), now.music, Set("music", not now.music), "music", id="music"),
        Toggle(tr("Captions for sounds"), now.captions, Set("captions", not now.captions), "cc", id="captions"),
        Toggle(tr("Full screen"), now.full_screen, full, "expand", tr("F11 does the same"), id="full-screen"),
        *_notices(world),
    )


def _notices(world: World) -> tuple[Node, ...]:
    notices: list[Node] = []
    if not world.audible:
        silent = tr("No sound device was found, so the game is silent. Captions show what would be heard.")
        notices.append(frame.notice("speaker-off", silent, "silent"))
    if world.notice:
        notices.append(frame.notice("lighthouse", world.notice, "notice"))
    return tuple(notices)
