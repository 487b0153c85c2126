"""What the check-up must keep to: enough to ask of every kind of app, in words that fit and that all can read."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, get_args

from game.content.problems import Finding, Path
from game.content.rules.counts import between, longest
from game.content.rules.links import simple
from game.content.rules.reading import hard, spoken
from game.content.rules.vocabulary import unknown
from game.engine.assessment import AppKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.checkup import Checkup, Hiding, Question

QUESTIONS = 16
FEWEST = 4
"""Of one kind of app: fewer are not worth sitting down for."""
MOST_PAGES = 3
"""On the way to a setting."""
MOST_LETTERS = {"asks": 70, "unset": 60, "label": 34, "step": 48, "why": 70}
MOST_ON_A_PAGE = {"setting": 26, "value": 16}
"""A row of the invented app."""
MOST_OF_A_NAME = 20
"""Of one of its pages."""


def findings(checkup: Checkup, tree: Any, explained: frozenset[str]) -> Iterator[Finding]:
    """Everything that can be said of a check-up whose shape is right."""
    yield from _counted(checkup)
    seen: set[str] = set()
    for number, question in enumerate(checkup.questions):
        at = ("questions", number)
        yield from simple(question.id, (*at, "id"))
        if question.id in seen:
            yield Finding((*at, "id"), "same-id", f"'{question.id}' is asked already")
        seen.add(question.id)
        yield from _of_one(question, at)
    told = spoken(tree, ())  # one wording for everybody, so it is for those who read least
    yield from hard(told, "6-8")
    yield from unknown(told, "6-8", explained)


def _counted(checkup: Checkup) -> Iterator[Finding]:
    yield from between(len(checkup.questions), QUESTIONS, QUESTIONS, "questions", ())
    asked = Counter(kind for question in checkup.questions for kind in set(question.kinds))
    for kind in get_args(AppKind):
        if asked[kind] < FEWEST:
            sentence = f"{asked[kind]} questions are asked of '{kind}', and there should be at least {FEWEST}"
            yield Finding(("questions",), "wrong-count", sentence, f"write '{kind}' into the kinds of some more")


def _of_one(question: Question, at: Path) -> Iterator[Finding]:
    kinds = question.kinds
    yield from between(len(kinds), 1, len(get_args(AppKind)), "kinds", at)
    for number, kind in enumerate(kinds):
        if kind in kinds[:number]:
            yield Finding((*at, "kinds", number), "same-id", f"'{kind}' is here twice", "take one of them out")
    for key, most in MOST_LETTERS.items():
        yield from longest(getattr(question, key), most, (*at, key))
    if question.hides is not None:
        yield from _hidden(question.hides, (*at, "hides"))


def _hidden(hiding: Hiding, at: Path) -> Iterator[Finding]:
    yield from between(len(hiding.pages), 1, MOST_PAGES, "pages", at)
    for number, page in enumerate(hiding.pages):
        yield from longest(page, MOST_OF_A_NAME, (*at, "pages", number))
    for key, most in MOST_ON_A_PAGE.items():
        yield from longest(getattr(hiding, key), most, (*at, key))
