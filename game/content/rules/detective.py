"""Detectives: claims, cards and answers few and short enough, and a way on that is worth finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.content.problems import Finding, Path
from game.content.rules.counts import between, even, longest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.kinds.detective.model import Detective

_WAYS_ON = frozenset({"great-course", "ask-the-keeper"})


def findings(scenario: Detective, at: Path) -> Iterator[Finding]:
    young = scenario.band == "6-8"
    for key in ("ask", "then_ask"):
        yield from longest(getattr(scenario, key), 160 if young else 280, (*at, key))
    yield from between(len(scenario.lines), 0, 3, "lines", at)
    yield from _claims(scenario, young, at)
    yield from between(len(scenario.evidence), 2, 4, "evidence", at)
    for e, card in enumerate(scenario.evidence):
        yield from longest(card.title, 40, (*at, "evidence", e, "title"))
        yield from longest(card.text, 110, (*at, "evidence", e, "text"))
    yield from _options(scenario, young, at)


def _claims(scenario: Detective, young: bool, at: Path) -> Iterator[Finding]:
    yield from between(len(scenario.claims), 2, 2 if young else 4, "claims", at)
    for c, claim in enumerate(scenario.claims):
        yield from longest(claim.says, 60, (*at, "claims", c, "says"))
        if claim.id == "question":
            hint = "the answer to 'then_ask' is kept under this name; choose another id"
            yield Finding((*at, "claims", c, "id"), "bad-id", "'question' is a word of the game's own", hint)


def _options(scenario: Detective, young: bool, at: Path) -> Iterator[Finding]:
    yield from between(len(scenario.options), 2, 2 if young else 4, "options", at)
    for o, option in enumerate(scenario.options):
        yield from longest(option.text, 60 if young else 90, (*at, "options", o, "text"))
        if young and not option.icon:
            yield Finding((*at, "options", o), "no-icon", "at 6-8 every option has an icon")
    yield from even([option.text for option in scenario.options], (*at, "options"))
    if scenario.options and not any(option.course in _WAYS_ON for option in scenario.options):
        hint = "let one have the course great-course or ask-the-keeper"
        yield Finding((*at, "options"), "no-solution", "none of the options leads anywhere good", hint)
