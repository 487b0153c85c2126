"""What happens, and why, over the whole projector: the feedback of a story in letters for the back of a room."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.nodes import Badge, Column, Face, Icon, Node, Pinned, Plate, Row, Stage, Text, walk
from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.nodes import Bubble
    from game.screens.lesson.lesson import Lesson


def why(lesson: Lesson) -> Node | None:
    """None wherever the story shows anything else; the youngest have few words, which are large already."""
    if lesson.story is None or lesson.stage or lesson.plan.band == "6-8" or lesson.story.scenario.kind != "choice":
        return None
    stage = lesson.story.shown().body
    if not isinstance(stage, Stage) or not isinstance(stage.panel, Pinned):
        return None
    plate = stage.panel.node
    if not isinstance(plate, Plate) or plate.id != "feedback":
        return None
    large = replace(plate, node=Column(tuple(_large(plate.node)), gap=14), padding=18)
    said = () if stage.bubble is None else (_said(stage.bubble),)
    return Pinned(Column((*said, large), gap=12), stage.panel.foot, fills=True)


def _large(feedback: Node) -> Iterator[Node]:
    """The same lines: which answer, what happens, because, what next."""
    for line in feedback.children():
        texts = [node.text for node in walk(line) if isinstance(node, Text)]
        sign = next((node for node in walk(line) if isinstance(node, Badge | Icon)), None)
        if isinstance(sign, Badge):
            yield Row((replace(sign, size=60), Text(texts[0], "h2")), gap=22, grow=(1,))
        elif isinstance(sign, Icon):
            words = fill(tr("*{what}:* {told}"), what=texts[0], told=texts[1])
            yield Row((replace(sign, size=60), Text(words, "option")), gap=22, align="start", grow=(1,))


def _said(bubble: Bubble) -> Node:
    faces = (replace(bubble.face, size=72),) if isinstance(bubble.face, Face) else ()
    return Row((*faces, Text(bubble.text, "h2", "logo")), gap=20, grow=(len(faces),))
