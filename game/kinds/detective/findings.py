"""What the cards show of each claim, beside what was marked: both in words, and neither of them a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.kinds.detective.verdicts import ICONS, verdict_name
from game.nodes import Column, Icon, Node, Plate, Row, Text
from game.words import fill, tr

if TYPE_CHECKING:
    from game.kinds.detective.model import Claim, Detective
    from game.kinds.detective.rules import State


def findings(scenario: Detective, state: State) -> Node:
    """One plate for each claim, in their order."""
    stood = zip(scenario.claims, state.marks, strict=True)
    return Column(tuple(_finding(claim, mark) for claim, mark in stood), gap=14)


def _finding(claim: Claim, mark: str) -> Node:
    words: tuple[Node, ...]
    signs: tuple[Node, ...]
    said = Text(fill(tr("“{claim}”"), claim=tr(claim.says)), "small", bold=True)
    if mark == claim.verdict:
        signs = (_sign(tr("You and the cards: {verdict}"), mark),)
        words = (Text(tr(claim.because), "small"),)
    else:
        signs = (_sign(tr("You: {verdict}"), mark), _sign(tr("The cards: {verdict}"), claim.verdict))
        words = (Text(tr(claim.instead), "small"), Text(tr(claim.because), "small"))
    head = Row((said, *signs), gap=14, wraps=True)
    return Plate(Column((head, *words), gap=8), "paper", None, 20, 30, id=f"finding-{claim.id}")


def _sign(words: str, verdict: str) -> Node:
    text = Text(fill(words, verdict=verdict_name(verdict)), "tiny", bold=True)
    return Plate(Row((Icon(ICONS[verdict], 34, "sea"), text), gap=10), "open", None, 8, 24)
