"""Whom a post reaches, and what adds up in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from game.engine.scenario import Outcome
    from game.kinds.post.model import Clue, Part, Piece, Post, Reader, Sum

Name = Literal["fine", "told", "missed"]
"""What can come of a post."""


def pieces(scenario: Post, chosen: tuple[str, ...]) -> tuple[tuple[Part, Piece | None], ...]:
    """Each part with the piece that fills it, if one does yet."""
    found = []
    for part, name in zip(scenario.parts, chosen, strict=True):
        found.append((part, next((piece for piece in part.pieces if piece.id == name), None)))
    return tuple(found)


def is_audience(part: Part) -> bool:
    """Does this part say whom the post reaches?"""
    return any(piece.reaches for piece in part.pieces)


def reached(scenario: Post, chosen: tuple[str, ...]) -> tuple[Reader, ...]:
    """Who sees the post: everybody, unless a part says otherwise."""
    for part, piece in pieces(scenario, chosen):
        if is_audience(part):
            names = piece.reaches if piece is not None else ()
            return tuple(reader for reader in scenario.readers if reader.id in names)
    return scenario.readers


def clues(scenario: Post, chosen: tuple[str, ...]) -> tuple[Clue, ...]:
    """What can be read out of the post."""
    told = {name for _, piece in pieces(scenario, chosen) if piece is not None for name in piece.tells}
    return tuple(clue for clue in scenario.clues if clue.id in told)


def sums_for(scenario: Post, chosen: tuple[str, ...], reader: Reader) -> tuple[Sum, ...]:
    """What adds up for somebody to whom it is news, as written."""
    if reader not in reached(scenario, chosen):
        return ()
    there = {clue.id for clue in clues(scenario, chosen)}
    return tuple(one for one in scenario.sums if reader.id in one.readers and there.issuperset(one.clues))


def sums(scenario: Post, chosen: tuple[str, ...]) -> tuple[Sum, ...]:
    """All that adds up for anybody, as written: the first leads."""
    found = {one.id for reader in scenario.readers for one in sums_for(scenario, chosen, reader)}
    return tuple(one for one in scenario.sums if one.id in found)


def missing(scenario: Post, chosen: tuple[str, ...]) -> tuple[Reader, ...]:
    """Who is wanted and sees nothing."""
    there = reached(scenario, chosen)
    return tuple(reader for reader in scenario.readers if reader.wanted and reader not in there)


def outcome_name(scenario: Post, chosen: tuple[str, ...]) -> Name:
    """What has been told weighs more than who has been missed."""
    if sums(scenario, chosen):
        return "told"
    return "missed" if missing(scenario, chosen) else "fine"


def outcome(scenario: Post, chosen: tuple[str, ...]) -> Outcome:
    return {"told": scenario.told, "missed": scenario.missed, "fine": scenario.fine}[outcome_name(scenario, chosen)]
