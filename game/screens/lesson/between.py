"""Parts of a lesson without a story: how we do it, something to talk about, a question on the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.nodes import Column, Grid, Icon, Node, Picture, Plate, Row, Text
from game.words import tr

if TYPE_CHECKING:
    from game.screens.lesson.parts import Part


def between(part: Part) -> Node:
    if part.kind == "rules":
        return _rules()
    words = part.words or tr("What will you tell somebody about today?")
    asked = Text(tr(words), "ask")
    if part.kind == "leaving":
        line = Row((Icon("door", 130, "sea"), asked), gap=40, grow=(1,))
        how: tuple[tuple[str, str], ...] = (
            ("walk", tr("One after the other, as you go.")),
            ("heart", tr("You may pass: just wave.")),
        )
    else:
        line = Row((_island(part), asked), gap=40, grow=(1,))
        how = (
            ("eye", tr("First think.")), ("chat", tr("Then tell your neighbour.")),
            ("everyone", tr("Then tell us all, if you like.")),
        )  # fmt: skip
    steps = tuple(_step(icon, words) for icon, words in how)
    return Column((Plate(line, "paper", None, 50), Grid(steps, len(steps), 22, 330)), gap=30)


def _island(part: Part) -> Node:
    return Picture(f"islands/{part.island}", tr("The island of this question"), 260, 260, 0, cover=False)


def _step(icon: str, words: str) -> Node:
    return Plate(Row((Icon(icon, 76, "sea"), Text(words, "h1")), gap=24, grow=(1,)), "paper", None, 24)


def _rules() -> Node:
    rules = (
        ("ear", tr("We listen to each other.")),
        ("friends", tr("We talk about the crew, not about ourselves or each other.")),
        ("pause", tr("Anyone may pass, at any time.")),
        ("adult-hand", tr("Something on your mind? Tell an adult you trust. It is never too late.")),
    )
    lines = tuple(
        Plate(Row((Icon(icon, 84, "sea"), Text(words, "option")), gap=28, grow=(1,)), "paper", None, 24)
        for icon, words in rules
    )
    return Column((Text(tr("How we do it"), "ask", "logo"), Grid(lines, 2, 22, 600)), gap=24)
