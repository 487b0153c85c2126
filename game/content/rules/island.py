"""What an island must keep to as a whole: variety, fairness, and a name that matches its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.content.folders import FILES, folder_name
from game.content.problems import Finding, guess
from game.content.rules.reading import hard
from game.content.texts import texts
from game.kinds.chat.model import Chat
from game.kinds.choice.model import Choice

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from game.engine.level import Island
    from game.engine.scenario import Band, Outcome
    from game.kinds import AnyScenario

LEAST_SCENARIOS = 5
LEAST_KINDS = 2

_WORDS = ("welcome", "star", "talk")
_TOLD: dict[str, Band] = {"young": "6-8", "middle": "9-11", "older": "12-14"}


def in_place(island: Island, folder: str) -> Iterator[Finding]:
    expected = folder_name(island)
    if folder != expected:
        hint = f"rename the folder to '{expected}', or change 'number' and 'id'"
        yield Finding(("id",), "wrong-folder", f"this card is in the folder '{folder}'", hint)


def welcoming(island: Island) -> Iterator[Finding]:
    """An island that is played greets the child, says what was learned, and gives something to talk about."""
    for name in _WORDS:
        if getattr(island, name) is None:
            yield Finding((), "missing-key", f"'{name}' is missing", "an island with scenarios has all three")


def card_reading(tree: Any) -> Iterator[Finding]:
    """All that a card says to one band, taken together."""
    for key, band in _TOLD.items():
        yield from hard([(here, text) for here, text in texts(tree) if here[-1] == key], band)


def enough(number: int) -> Iterator[Finding]:
    if number < LEAST_SCENARIOS:
        sentence = f"there are {number} scenarios for this band, and there should be at least {LEAST_SCENARIOS}"
        yield Finding(("scenarios",), "few-scenarios", sentence)


def varied(kinds: set[str]) -> Iterator[Finding]:
    if len(kinds) < LEAST_KINDS:
        sentence = f"every scenario here is of the kind '{min(kinds)}'"
        yield Finding((), "few-kinds", sentence, f"an island has at least {LEAST_KINDS} kinds")


def fair(scenarios: Sequence[AnyScenario]) -> Iterator[Finding]:
    """Most contact is fine: where all is danger, children learn fear, or which button to press."""
    counted = [scenario for scenario in scenarios if isinstance(scenario, Choice | Chat)]
    fine = sum(is_fine(scenario) for scenario in counted)
    if fine * 3 < len(counted):
        sentence = f"{fine} of {len(counted)} choices and chats are fine to do or depend on something"
        yield Finding((), "few-fine", sentence, "a third should have an 'it-depends', or two great courses")


def is_fine(scenario: Choice | Chat) -> bool:
    courses = [outcome.course for outcome in _outcomes(scenario)]
    return "it-depends" in courses or courses.count("great-course") >= 2


def unknown_file(name: str) -> Finding:
    hint = guess(name, FILES) or f"a level has {', '.join(FILES)}"
    return Finding((), "unknown-file", f"'{name}' is not a file of a level", hint)


def _outcomes(scenario: Choice | Chat) -> Iterator[Outcome]:
    if isinstance(scenario, Choice):
        for story in scenario.steps:
            yield from story.options
        return
    yield from scenario.moves
    for beat in scenario.beats:
        yield from beat.moves
