"""The game's own settings. They take effect at once and are kept for this computer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.engine.moves import Action
from game.engine.scenario import BANDS, Band
from game.nodes import Column, Grid, Icon, Node, Plate, Row, Screen, Segment, Segments, Text, Toggle
from game.screens import frame
from game.screens.aboard import band_name
from game.screens.turn import ChangeBand, Choose, Sound, Turn
from game.screens.world import TEXT_SIZES
from game.words import LANGUAGES, fill, tr

if TYPE_CHECKING:
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
        now = world.choices
        looks: list[Node] = [
            _ways("text", tr("Text size"), "text-size", [(size, fill(tr("{size} %"), size=size), size == now.text) for size in TEXT_SIZES]),
            _ways("theme", tr("Colours"), "contrast", [
                ("light", tr("Day"), now.theme == "light"), ("night", tr("Night"), now.theme == "night"),
                ("contrast", tr("High contrast"), now.theme == "contrast"),
            ]),
            _ways("motion", tr("Motion"), "motion", [
                ("on", tr("On"), now.motion == "on"), ("calm", tr("Calm"), now.motion == "calm"), ("off", tr("Off"), now.motion == "off"),
            ]),
        ]  # fmt: skip
        if len(_offered(now.language)) > 1:
            looks.append(
                _ways(
                    "language",
                    tr("Language"),
                    "language",
                    [(code, LANGUAGES[code], code == now.language) for code in _offered(now.language)],
                )
            )
        if world.player is not None:
            band = world.player.band
            segments = tuple(Segment(band_name(one), Tell(one), one == band) for one in BANDS)
            looks.append(Segments(tr("How it is told"), segments, "book", id="band"))
        sounds: list[Node] = [
            Toggle(tr("Sounds"), now.sound, Set("sound", not now.sound), "speaker", id="sound"),
            Toggle(tr("Music"), now.music, Set("music", not now.music), "music", id="music"),
            Toggle(tr("Captions for sounds"), now.captions, Set("captions", not now.captions), "cc", id="captions"),
            Toggle(
                tr("Full screen"),
                now.full_screen,
                Set("full_screen", not now.full_screen),
                "expand",
                tr("F11 does the same"),
                id="full-screen",
            ),
        ]
        if not world.audible:
            told = Row(
                (
                    Icon("speaker-off", 44),
                    Text(
                        tr("No sound device was found, so the game is silent. Captions show what would be heard."),
                        "small",
                    ),
                ),
                gap=16,
                grow=(1,),
            )
            sounds.append(Plate(told, "sun", None, 16, 20, id="silent"))
        if world.notice:
            told = Row((Icon("lighthouse", 44), Text(world.notice, "small")), gap=16, grow=(1,))
            sounds.append(Plate(told, "sun", None, 16, 20, id="notice"))
        body = Grid(
            (Plate(Column(tuple(looks), gap=26), "paper"), Plate(Column(tuple(sounds), gap=12), "paper")), 2, 26, 560
        )
        return frame.screen(world, tr("Settings"), "waves", body, leave=frame.back(tr("Back")), title=tr("Settings"))

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


def _ways(name: str, label: str, icon: str, ways: list[tuple[str | int, str, bool]]) -> Segments:
    segments = tuple(Segment(words, Set(name, value), chosen) for value, words, chosen in ways)
    return Segments(label, segments, icon, id=name)
