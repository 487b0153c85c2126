"""What a facilitator's notes must keep to: short enough for paper, easy to say, and safe to ask before a class."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from game.content.problems import Finding, Path
from game.content.rules.counts import between, longest
from game.content.rules.reading import hard, sentences, spoken
from game.content.rules.vocabulary import unknown
from game.content.texts import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.engine.notes import Notes
    from game.engine.scenario import Band

_TOLD: dict[str, Band] = {"young": "6-8", "middle": "9-11", "older": "12-14"}
_HOME: Band = "12-14"
"""Letters and answers are read at home and said aloud by people in a hurry: as easy as for this band."""
COUNTS = {"aims": (2, 3), "framework": (1, 4), "thoughts": (3, 4)}
QUESTIONS = (2, 4)
"""To talk about, for each band."""
LETTER = (300, 700)
MOST_LETTERS = {"aims": 90, "says": 140, "children": 90, "answer": 220, "talk": 120, "leaving": 120, "careful": 300}

_OWN = re.compile(
    r"\b(?:(?:has|have|did|was|were|does|is) (?:any(?:one|body)|you|your)\b"
    r"|do you (?:ever|have|use|own|play|post|keep|talk|chat|share|tell)\b"
    r"|(?:which|who|any|some) of you\b|who here\b|you ever\b|happened to you\b|your own\b"
    r"|your (?:famil|parent|mum|dad|home|house|account|phone|class))",
    re.IGNORECASE,
)
_CLOSED = re.compile(
    r"^(?:and |but |so )?(?:is|are|was|were|am|do|does|did|can|could|should|would|will|shall|has|have|had|may|might"
    r"|must|isn['’]t|aren['’]t|doesn['’]t|don['’]t|can['’]t)\b",
    re.IGNORECASE,
)


def findings(notes: Notes, tree: Any, explained: frozenset[str]) -> Iterator[Finding]:
    """Everything that can be said of notes whose shape is right."""
    for key, (least, most) in COUNTS.items():
        yield from between(len(getattr(notes, key)), least, most, key, ())
    for key in _TOLD:
        yield from between(len(getattr(notes.talk, key)), *QUESTIONS, key, ("talk",))
    yield from _fitting(notes)
    for here, question in _questions(notes):
        yield from _own(question, here)
        yield from _open(question, here)
    yield from _easy(tree, explained)


def _fitting(notes: Notes) -> Iterator[Finding]:
    """Every text finds room on its sheet."""
    for number, aim in enumerate(notes.aims):
        yield from longest(aim, MOST_LETTERS["aims"], ("aims", number))
    for number, link in enumerate(notes.framework):
        yield from longest(link.says, MOST_LETTERS["says"], ("framework", number, "says"))
    for number, thought in enumerate(notes.thoughts):
        for key in ("children", "answer"):
            yield from longest(getattr(thought, key), MOST_LETTERS[key], ("thoughts", number, key))
    for here, question in _questions(notes):
        yield from longest(question, MOST_LETTERS[str(here[0])], here)
    yield from longest(notes.careful, MOST_LETTERS["careful"], ("careful",))
    letters = len(shown(notes.letter))
    if not LETTER[0] <= letters <= LETTER[1]:
        sentence = f"there are {letters} characters in the letter, and there should be {LETTER[0]} to {LETTER[1]}"
        yield Finding(("letter",), "wrong-count", sentence)


def _questions(notes: Notes) -> Iterator[tuple[Path, str]]:
    """All that is asked of a whole class, the question on the way out with it."""
    for key in _TOLD:
        for number, question in enumerate(getattr(notes.talk, key)):
            yield ("talk", key, number), question
    for key in _TOLD:
        yield ("leaving", key), getattr(notes.leaving, key)


def _own(question: str, at: Path) -> Iterator[Finding]:
    """Nobody is asked before a class what happened to them: somebody might answer."""
    found = _OWN.search(shown(question))
    if found:
        hint = "ask about the crew, or about 'somebody'"
        yield Finding(at, "banned-words", f"'{found[0]}' asks children about themselves before a whole class", hint)


def _open(question: str, at: Path) -> Iterator[Finding]:
    """What a class talks about has more answers than yes and no; on the way out, a hand may be answer enough."""
    if at[0] != "talk":
        return
    asked = [sentence for sentence in sentences(question) if sentence.rstrip("\"'”’)").endswith("?")]
    if not asked:
        yield Finding(at, "banned-words", "this asks nothing", "end it with a question")
    for sentence in asked:
        found = _CLOSED.search(sentence)
        if found:
            hint = "begin with what, how, why, who or which"
            yield Finding(at, "banned-words", f"'{found[0]} …' can be answered by yes or no", hint)


def _easy(tree: Any, explained: frozenset[str]) -> Iterator[Finding]:
    """Questions as easy as their band, and what goes home or is said aloud as easy as for the eldest."""
    told = spoken(tree, ())
    parts: list[tuple[Band, Callable[[Path], bool]]] = [
        *((band, lambda here, key=key: key in here) for key, band in _TOLD.items()),
        (_HOME, lambda here: here == ("letter",)),
        (_HOME, lambda here: here[0] == "thoughts"),
    ]
    for band, belongs in parts:
        texts = [(here, text) for here, text in told if belongs(here)]
        yield from hard(texts, band)
        if texts and texts[0][0][0] in ("talk", "leaving"):
            yield from unknown(texts, band, explained)
