"""Icons, scenes and the people in them: whatever is named can be drawn."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, get_args

from game.content.problems import Finding, Path, guess, one_of
from game.content.rules.counts import longest
from game.engine.scenario import CHARACTERS, Mood
from game.kinds.choice.model import Choice
from game.paths import ART

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.kinds import AnyScenario

_MOODS = get_args(Mood)


@cache
def drawn(folder: str) -> tuple[str, ...]:
    """The names of the pictures in a folder of assets/art."""
    return tuple(sorted(file.stem for file in (ART / folder).glob("*.svg")))


LONGEST_ALT = 125
"""Characters: what a screen reader says of a picture is soon said."""


def pictures(tree: Any, path: Path) -> Iterator[Finding]:
    """Every icon, sticker and scene that a file names exists as a drawing, and what is said of pictures is short."""
    for here, name in _named(tree, path):
        key = next(part for part in reversed(here) if isinstance(part, str))
        if key == "alt":
            yield from longest(name, LONGEST_ALT, here)
            continue
        if key == "crew":
            yield from _crew(name, here)
            continue
        folder = "scenes" if key == "scene" else "icons"
        if name not in drawn(folder):
            sentence = f"there is no picture '{name}' in assets/art/{folder}"
            yield Finding(here, "no-picture", sentence, guess(name, drawn(folder)))


def young_icons(scenario: AnyScenario, at: Path) -> Iterator[Finding]:
    """Children who cannot read yet choose by picture."""
    if not isinstance(scenario, Choice) or scenario.band != "6-8":
        return
    for s, story in enumerate(scenario.steps):
        for o, option in enumerate(story.options):
            if not option.icon:
                yield Finding((*at, "steps", s, "options", o), "no-icon", "at 6-8 every option has an icon")


def _crew(words: str, at: Path) -> Iterator[Finding]:
    who, _, mood = words.partition(" ")
    if who not in CHARACTERS:
        yield Finding(at, "wrong-crew", f"'{who}' is not one of {one_of(CHARACTERS)}", guess(who, CHARACTERS))
    elif mood not in _MOODS:
        sentence = f"'{mood}' is not one of {one_of(_MOODS)}" if mood else "a mood is missing"
        yield Finding(at, "wrong-crew", sentence, guess(mood, _MOODS) or f"write '{who} happy'")


def _named(tree: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(tree, dict):
        for key, one in tree.items():
            if key in ("icon", "scene", "alt") and isinstance(one, str) and one:
                yield (*path, key), one
            elif key in ("crew", "stickers") and isinstance(one, list):
                yield from (((*path, key, n), name) for n, name in enumerate(one) if isinstance(name, str))
            else:
                yield from _named(one, (*path, key))
    elif isinstance(tree, list):
        for number, one in enumerate(tree):
            yield from _named(one, (*path, number))
