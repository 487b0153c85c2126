"""The post itself: on a device as it grows, and its parts one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.kinds import parts
from game.kinds.post.reach import is_audience, pieces
from game.nodes import Column, Face, Gadget, Icon, Node, Plate, Row, Text
from game.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.kinds.post.model import Part, Piece, Post


def on_device(scenario: Post, chosen: tuple[str, ...], heading: str, height: int = 250) -> Gadget:
    """The post with all that is chosen so far, and a dashed gap for what is not."""
    rows: list[Node] = [_padded(_head(scenario, chosen))]
    for part, piece in pieces(scenario, chosen):
        if not is_audience(part):
            rows.append(_filled(part, piece, height) if piece is not None else _padded(_gap(part)))
    return Gadget(scenario.device, scenario.app, heading, Column(tuple(rows), gap=0), id="device")


def in_short(scenario: Post, chosen: tuple[str, ...]) -> Iterator[Node]:
    """Its parts one below the other, without a device around them."""
    for part, piece in pieces(scenario, chosen):
        if piece is not None and not is_audience(part):
            yield _filled(part, piece, 190)


def _head(scenario: Post, chosen: tuple[str, ...]) -> Node:
    """Whose post it is, and who may see it."""
    words: list[Node] = [Text(parts.name(scenario.owner), "small", bold=True)]
    for part, piece in pieces(scenario, chosen):
        if is_audience(part):
            said = tr(piece.text) if piece is not None else tr(part.label)
            words.append(Row((Icon(part.icon, 34, "soft"), Text(said, "tiny", "soft")), gap=8, grow=(1,)))
    return Row((Face(scenario.owner, "happy", 72), Column(tuple(words), gap=0)), gap=16, grow=(1,))


def _filled(part: Part, piece: Piece, height: int) -> Node:
    if piece.picture is not None:
        return parts.snap(piece.picture, height)
    text = Text(tr(piece.text), "small")
    if part.icon == "pencil":
        return _padded(text)
    return _padded(Row((Icon(piece.icon or part.icon, 36, "soft"), text), gap=12, grow=(1,)))


def _gap(part: Part) -> Node:
    """Where nothing is chosen yet."""
    return Plate(
        Row((Icon(part.icon, 40, "soft"), Text(tr(part.label), "small", "soft")), gap=14), "well", None, 18, 18
    )


def _padded(node: Node) -> Node:
    return Plate(node, "bare", None, 14, 0)
