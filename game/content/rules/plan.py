"""Plans: few enough ways to fill them, rules whose words the cards know, a plan that is good and one that is not."""

from __future__ import annotations

from itertools import product
from math import prod
from typing import TYPE_CHECKING

from game.content.problems import Finding, Path, guess
from game.content.rules.counts import between, longest
from game.kinds.plan.rules import broken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.kinds.plan.model import Plan

MOST = 2_500
"""Ways in which the parts may be filled, empty ones among them: each is tried out by machine."""


def findings(scenario: Plan, at: Path) -> Iterator[Finding]:
    young = scenario.band == "6-8"
    yield from longest(scenario.ask, 160 if young else 280, (*at, "ask"))
    yield from longest(scenario.heading, 40, (*at, "heading"))
    yield from between(len(scenario.lines), 0, 3, "lines", at)
    yield from between(len(scenario.parts), 3, 5, "parts", at)
    yield from _parts(scenario, young, at)
    yield from between(len(scenario.rules), 1, 6, "rules", at)
    wrong = [*_named(scenario, at), *_asked(scenario, at)]
    yield from wrong
    ways = prod(len(part.cards) + 1 for part in scenario.parts)
    if ways > MOST:
        sentence = f"there are {ways} ways to fill the parts, and at most {MOST} can be tried"
        yield Finding((*at, "parts"), "too-many-ways", sentence, "give some parts fewer cards")
    elif scenario.rules and not wrong:
        yield from _plans(scenario, at)


def _parts(scenario: Plan, young: bool, at: Path) -> Iterator[Finding]:
    for p, part in enumerate(scenario.parts):
        here = (*at, "parts", p)
        yield from longest(part.label, 24, (*here, "label"))
        yield from between(len(part.cards), 2, 3 if young else 4, "cards", here)
        for c, card in enumerate(part.cards):
            yield from longest(card.text, 50, (*here, "cards", c, "text"))


def _named(scenario: Plan, at: Path) -> Iterator[Finding]:
    """A rule is called something, and asks for something."""
    for r, rule in enumerate(scenario.rules):
        if rule.id == "good":
            hint = "a plan that keeps to every rule is kept under this name; choose another id"
            yield Finding((*at, "rules", r, "id"), "bad-id", "'good' is a word of the game's own", hint)
        if not rule.needs and not rule.without:
            yield Finding((*at, "rules", r), "empty-goal", "this rule asks for nothing", "write 'needs' or 'without'")


def _asked(scenario: Plan, at: Path) -> Iterator[Finding]:
    """The words of rules are given by cards; a word of a card that no rule knows may be one mistyped."""
    given = {word for part in scenario.parts for card in part.cards for word in card.gives}
    asked = {word for rule in scenario.rules for word in (*rule.needs, *rule.without)}
    for r, rule in enumerate(scenario.rules):
        for key, words in (("needs", rule.needs), ("without", rule.without)):
            for w, word in enumerate(words):
                if word not in given:
                    place, sentence = (*at, "rules", r, key, w), f"no card gives '{word}'"
                    yield Finding(place, "broken-link", sentence, guess(word, sorted(given)))
    for p, part in enumerate(scenario.parts):
        for c, card in enumerate(part.cards):
            for w, word in enumerate(card.gives):
                meant = "" if word in asked else guess(word, sorted(asked))
                if meant:
                    place = (*at, "parts", p, "cards", c, "gives", w)
                    yield Finding(place, "broken-link", f"no rule speaks of '{word}'", meant)


def _plans(scenario: Plan, at: Path) -> Iterator[Finding]:
    ways = product(*([card.id for card in part.cards] for part in scenario.parts))
    plans = [broken(scenario, cards) for cards in ways]
    if plans and all(plans):
        yield Finding((*at, "rules"), "no-solution", "no plan keeps to all rules", "let some cards give what is needed")
    elif not any(plans):
        yield Finding((*at, "rules"), "already-solved", "every plan is good, so there is nothing to find out")
