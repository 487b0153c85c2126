"""What an island must keep to as a whole: variety, words of its own, and a name that matches its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.content.folders import FILES, folder_name
from game.content.problems import Finding, Path, guess
from game.content.rules.reading import hard
from game.content.rules.vocabulary import unknown
from game.content.texts import texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from game.engine.level import Island
    from game.engine.scenario import Band
    from game.kinds import AnyScenario

LEAST_SCENARIOS = 4
LEAST_KINDS = 3
LEAST_DEVICES = 3

_WORDS = ("welcome", "star", "talk", "mission")
_TOLD: dict[str, Band] = {"young": "6-8", "middle": "9-11", "older": "12-14"}


def in_place(island: Island, folder: str) -> Iterator[Finding]:
    expected = folder_name(island)
    if folder != expected:
        hint = f"rename the folder to '{expected}', or change 'number' and 'id'"
        yield Finding(("id",), "wrong-folder", f"this card is in the folder '{folder}'", hint)


def welcoming(island: Island) -> Iterator[Finding]:
    """An island that is played greets the child, says what was learned, and gives something to talk about and to do."""
    for name in _WORDS:
        if getattr(island, name) is None:
            yield Finding((), "missing-key", f"'{name}' is missing", "an island with scenarios has all four")


def card_reading(tree: Any, explained: frozenset[str]) -> Iterator[Finding]:
    """All that a card says to one band, taken together."""
    for key, band in _TOLD.items():
        told = [(here, text) for here, text in texts(tree) if here[-1] == key]
        yield from hard(told, band)
        yield from unknown(told, band, explained)


def on_topic(scenario: AnyScenario, island: Island, at: Path) -> Iterator[Finding]:
    """Every story of an island is about the one thing that the island teaches."""
    if scenario.guideline != island.guideline:
        sentence = f"this island teaches '{island.guideline}', and the scenario '{scenario.guideline}'"
        yield Finding((*at, "guideline"), "wrong-guideline", sentence, f"write '{island.guideline}', or move it")


def enough(number: int) -> Iterator[Finding]:
    if number < LEAST_SCENARIOS:
        sentence = f"there are {number} scenarios for this band, and there should be at least {LEAST_SCENARIOS}"
        yield Finding(("scenarios",), "few-scenarios", sentence)


def varied(kinds: set[str]) -> Iterator[Finding]:
    if len(kinds) < LEAST_KINDS:
        sentence = f"the scenarios here are played in {len(kinds)} ways only: {', '.join(sorted(kinds))}"
        yield Finding((), "few-kinds", sentence, f"an island has at least {LEAST_KINDS} kinds")


def on_many_devices(devices: set[str]) -> Iterator[Finding]:
    if len(devices) < LEAST_DEVICES:
        sentence = f"all stories here happen on {len(devices)} kinds of device: {', '.join(sorted(devices))}"
        yield Finding((), "few-devices", sentence, f"an island has at least {LEAST_DEVICES} devices")


def unknown_file(name: str) -> Finding:
    hint = guess(name, FILES) or f"a level has {', '.join(FILES)}"
    return Finding((), "unknown-file", f"'{name}' is not a file of a level", hint)
