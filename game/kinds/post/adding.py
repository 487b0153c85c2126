"""Clues as chips, and how they add up: one and one is more than two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.nodes import Column, Icon, Node, Plate, Row, Text
from game.words import tr

if TYPE_CHECKING:
    from game.kinds.post.model import Clue, Post, Sum


def chips(there: tuple[Clue, ...], lit: frozenset[str]) -> tuple[Node, ...]:
    """What can be read; a light and a name for what is part of a sum."""
    return tuple(_chip(clue, lit=clue.id in lit) for clue in there)


def _chip(clue: Clue, *, lit: bool) -> Node:
    words = Text(tr(clue.label), "tiny", bold=lit)
    icon = Icon("lighthouse" if lit else "tag", 32)
    return Plate(Row((icon, words), gap=10, grow=(1,)), "sun" if lit else "open", None, 10, 18)


def equation(scenario: Post, one: Sum) -> Node:
    """A sum as it would be written on a board, with its reason under it."""
    labels = [tr(clue.label) for clue in scenario.clues if clue.id in one.clues]
    row: list[Node] = []
    for label in labels:
        row += [Text("+", "h2")] if row else []
        row.append(Plate(Text(label, "small", bold=True), "page", None, 12, 18))
    row += [Text("=", "h2"), Plate(Text(tr(one.tells), "small", "light", bold=True), "deep", None, 14, 18)]
    return Plate(
        Column((Row(tuple(row), gap=12, wraps=True), Text(tr(one.because), "small")), gap=10), "sun", None, 20, 28
    )
