"""What the grown-ups' office must keep to: plain words for adults, and real names in one place only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from game.content.problems import Finding, Path, guess
from game.content.rules.counts import between, longest
from game.content.rules.links import simple
from game.content.rules.pictures import pictures
from game.content.rules.reading import WORD, grade, sentences, spoken
from game.content.rules.syllables import syllables
from game.content.rules.wording import wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.office import Office, Page, Part

SENTENCES = 3
SHORTEST = 120
"""Of a sentence at the gate: nobody who learns to read gets through three of these for fun."""
OPENERS = 6
HIGHEST_GRADE = 9.0
MOST_LETTERS = {"title": 26, "heading": 80, "says": 420, "points": 240, "openers": 130}
HELP = "help"
"""Where a page may lead beside other pages."""
_FOR_ADULTS = re.compile(r"'victims?'|'nudes?'", re.IGNORECASE)
"""Said among adults, and in the titles of what they read; never to children."""


def of_words(tree: Any) -> Iterator[Finding]:
    """What can be said of its words and pictures while the shape may still be wrong."""
    yield from pictures(tree, ())
    for finding in wording(tree, ()):
        real = finding.code == "real-name" and "services" in finding.path
        said = finding.code == "banned-words" and _FOR_ADULTS.match(finding.sentence)
        if not (real or said):
            yield finding


def findings(office: Office, tree: Any) -> Iterator[Finding]:
    """Everything that can be said of an office whose shape is right."""
    yield from _gate(office)
    known = [page.id for page in office.pages]
    yield from between(len(known), 1, 20, "pages", ())
    for number, page in enumerate(office.pages):
        at = ("pages", number)
        yield from simple(page.id, (*at, "id"))
        if page.id in known[:number] or page.id == HELP:
            yield Finding((*at, "id"), "same-id", f"'{page.id}' is there already")
        for place, lead in enumerate(page.leads):
            if lead not in (*known, HELP):
                yield Finding((*at, "leads", place), "broken-link", f"there is no page '{lead}'", guess(lead, known))
        yield from _fitting(page, at)
        yield from _hard(spoken(tree["pages"][number], at))


def _gate(office: Office) -> Iterator[Finding]:
    told = office.gate.sentences
    yield from between(len(told), SENTENCES, SENTENCES, "sentences", ("gate",))
    if sum(not one.because for one in told) != 1:
        sentence = "one sentence opens the gate, and each of the others needs a 'because'"
        yield Finding(("gate", "sentences"), "wrong-count", sentence)
    for number, one in enumerate(told):
        if len(one.says) < SHORTEST:
            sentence = f"a sentence at the gate has at least {SHORTEST} letters, and this one has {len(one.says)}"
            yield Finding(("gate", "sentences", number, "says"), "wrong-count", sentence)


def _fitting(page: Page, at: Path) -> Iterator[Finding]:
    yield from longest(page.title, MOST_LETTERS["title"], (*at, "title"))
    yield from longest(page.heading, MOST_LETTERS["heading"], (*at, "heading"))
    for number, part in enumerate(page.parts):
        yield from _of_part(part, (*at, "parts", number))


def _of_part(part: Part, at: Path) -> Iterator[Finding]:
    if part.openers:
        yield from between(len(part.openers), OPENERS, OPENERS, "openers", at)
    for key, texts in (("says", part.says), ("points", part.points), ("openers", part.openers)):
        for place, text in enumerate(texts):
            yield from longest(text, MOST_LETTERS[key], (*at, key, place))


def _hard(told: list[tuple[Path, str]]) -> Iterator[Finding]:
    """A page is read as a whole; names of sources and of settings are left out, for nobody can write them plainer."""
    read = [(one, here) for here, text in told if not {"source", "services"} & set(here) for one in sentences(text)]
    if not read:
        return
    said = [word.lower() for one, _ in read for word in WORD.findall(one)]
    whole = grade(len(said), len(read), sum(map(syllables, said)))
    if whole > HIGHEST_GRADE:
        sentence, here = max(read, key=lambda one: len(one[0]))
        measured = f"this page asks for grade {whole:.1f} in reading, and {HIGHEST_GRADE:.0f} is the most for adults"
        yield Finding(here, "hard-words", measured, f"begin with '{' '.join(sentence.split()[:5])}…'")
