"""Posts: few enough parts, ids that lead somewhere, a good way to post and one that tells too much."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from game.content.problems import Finding, Path, guess
from game.content.rules.counts import between, longest
from game.kinds.post.reach import is_audience, outcome_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.kinds.post.model import Part, Post

MOST = 1_000
"""Ways in which a post can be put together: every one is tried."""


def findings(scenario: Post, at: Path) -> Iterator[Finding]:
    yield from _lengths(scenario, at)
    yield from _numbers(scenario, at)
    wrong = [*_links(scenario, at), *_audience(scenario, at)]
    yield from wrong
    if not wrong and all(part.pieces for part in scenario.parts):
        yield from _idle(scenario, at)
        yield from _ways(scenario, at)


def _lengths(scenario: Post, at: Path) -> Iterator[Finding]:
    yield from longest(scenario.ask, 100, (*at, "ask"))
    for p, part in enumerate(scenario.parts):
        yield from longest(part.label, 24, (*at, "parts", p, "label"))
        for number, piece in enumerate(part.pieces):
            yield from longest(piece.text, 60, (*at, "parts", p, "pieces", number, "text"))
    for r, reader in enumerate(scenario.readers):
        yield from longest(reader.label, 24, (*at, "readers", r, "label"))
    for c, clue in enumerate(scenario.clues):
        yield from longest(clue.label, 24, (*at, "clues", c, "label"))
    for s, one in enumerate(scenario.sums):
        yield from longest(one.tells, 40, (*at, "sums", s, "tells"))


def _numbers(scenario: Post, at: Path) -> Iterator[Finding]:
    yield from between(len(scenario.lines), 0, 3, "lines", at)
    yield from between(len(scenario.parts), 2, 5, "parts", at)
    yield from between(len(scenario.readers), 3, 3, "readers", at)
    yield from between(len(scenario.sums), 1, 6, "sums", at)
    for p, part in enumerate(scenario.parts):
        yield from between(len(part.pieces), 2, 2 if scenario.band == "6-8" else 3, "pieces", (*at, "parts", p))
    for s, one in enumerate(scenario.sums):
        yield from between(len(one.clues), 1, 4, "clues", (*at, "sums", s))
        yield from between(len(one.readers), 1, 3, "readers", (*at, "sums", s))
    if not any(reader.wanted for reader in scenario.readers):
        hint = "write 'wanted: true': a post is for somebody"
        yield Finding((*at, "readers"), "wrong-count", "nobody is meant to see the post", hint)
    for r, reader in enumerate(scenario.readers):
        if reader.wanted and not reader.misses and any(map(is_audience, scenario.parts)):
            sentence, hint = "'misses' is missing", "a reader who is wanted says something when it does not come"
            yield Finding((*at, "readers", r), "missing-key", sentence, hint)


def _links(scenario: Post, at: Path) -> Iterator[Finding]:
    """Clues and readers that are named are there."""
    clues, readers = [clue.id for clue in scenario.clues], [reader.id for reader in scenario.readers]
    for p, part in enumerate(scenario.parts):
        for number, piece in enumerate(part.pieces):
            here = (*at, "parts", p, "pieces", number)
            yield from _known(piece.tells, clues, "clue", (*here, "tells"))
            yield from _known(piece.reaches, readers, "reader", (*here, "reaches"))
    for s, one in enumerate(scenario.sums):
        yield from _known(one.clues, clues, "clue", (*at, "sums", s, "clues"))
        yield from _known(one.readers, readers, "reader", (*at, "sums", s, "readers"))


def _known(names: tuple[str, ...], there: list[str], what: str, at: Path) -> Iterator[Finding]:
    for number, name in enumerate(names):
        if name not in there:
            yield Finding((*at, number), "broken-link", f"there is no {what} '{name}'", guess(name, there))


def _audience(scenario: Post, at: Path) -> Iterator[Finding]:
    """At most one part says whom the post reaches."""
    found = [p for p, part in enumerate(scenario.parts) if is_audience(part)]
    for p in found[1:]:
        yield Finding((*at, "parts", p), "wrong-count", "a second part says whom the post reaches", "keep one of them")


def _idle(scenario: Post, at: Path) -> Iterator[Finding]:
    """Every clue is told by some piece and adds up to something, or it had better go."""
    told = {name for part in scenario.parts for piece in part.pieces for name in piece.tells}
    added = {name for one in scenario.sums for name in one.clues}
    for c, clue in enumerate(scenario.clues):
        if clue.id not in told:
            sentence = f"no piece tells '{clue.id}'"
            yield Finding((*at, "clues", c), "unreachable", sentence, "write it under 'tells' of a piece")
    for s, one in enumerate(scenario.sums):
        if not _together(scenario.parts, one.clues):
            yield Finding((*at, "sums", s), "unreachable", f"no post holds all clues of '{one.id}'")
    if scenario.clues and not added:
        yield Finding((*at, "sums"), "empty-goal", "no clue adds up to anything")


def _together(parts: tuple[Part, ...], clues: tuple[str, ...]) -> bool:
    """Is there a post in which all these clues stand?"""
    return any(
        set(clues) <= {name for piece in pieces for name in piece.tells}
        for pieces in product(*(part.pieces for part in parts))
    )


def _ways(scenario: Post, at: Path) -> Iterator[Finding]:
    """Every way to put it together is tried: one is fine, and not all are."""
    count = 1
    for part in scenario.parts:
        count *= len(part.pieces)
    if count > MOST:
        yield Finding((*at, "parts"), "too-many-ways", f"there are {count} posts, and at most {MOST} are tried")
        return
    ways = product(*([piece.id for piece in part.pieces] for part in scenario.parts))
    ends = {outcome_name(scenario, chosen) for chosen in ways}
    if "fine" not in ends:
        hint = "let one piece of each part tell nothing"
        yield Finding((*at, "parts"), "no-solution", "no post is fine, whatever is chosen", hint)
    elif "told" not in ends:
        sentence = "nothing can add up for anybody, so there is nothing to find out"
        yield Finding((*at, "sums"), "already-solved", sentence, "name readers whom it reaches")
