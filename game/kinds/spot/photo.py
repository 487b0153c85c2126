"""The picture of a spot scenario: on a device, on the table with its stickers, and what it has come to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from game.engine.scenario import Exhibit, Snapshot
from game.kinds import parts
from game.kinds.spot.rules import Cover, Uncover
from game.nodes import Column, Face, Hotspot, Node, Photo, Plate, Row, Text
from game.words import fill, tr

if TYPE_CHECKING:
    from game.engine.moves import Action
    from game.kinds.spot.model import Spot, SpotTheClue
    from game.nodes.photos import Mark

PHOTO, SCENE = (1200, 800), (1920, 1080)
"""The spaces in which areas are measured."""


def space(picture: str) -> tuple[int, int]:
    """Photos are drawn three to two, scenes as wide as a screen."""
    return PHOTO if picture.startswith("photo-") else SCENE


def line_id(spot: Spot) -> str:
    """The id of a spot's line in the list."""
    return f"spot-{spot.id}"


def on_device(scenario: SpotTheClue) -> Node:
    """The post as it would be, before anybody has looked at it closely."""
    picture = Snapshot(scene=cast("Any", scenario.picture), alt=scenario.alt, crew=scenario.crew)
    post = Exhibit(app=scenario.app, heading=tr("New post"), by=scenario.owner, picture=picture, text=scenario.caption)
    return parts.device(post, scenario.device)


def press(spot: Spot, covered: tuple[str, ...]) -> Action:
    return Uncover(spot.id) if spot.id in covered else Cover(spot.id)


def at_work(scenario: SpotTheClue, covered: tuple[str, ...], lit: str) -> Node:
    """The picture on the table, under it what its owner wrote; `lit` is the spot that a hint shows."""
    spots = []
    for number, spot in enumerate(scenario.spots, 1):
        mark: Mark = "covered" if spot.id in covered else "lit" if spot.id == lit else ""
        spots.append(Hotspot(spot.id, tr(spot.label), number, spot.area, mark, press(spot, covered), line_id(spot)))
    written = fill(tr("{name}: {words}"), name=parts.name(scenario.owner), words=tr(scenario.caption))
    where = fill(tr("New post on {app}"), app=scenario.app)
    words = Column((Text(written, "small", bold=True), Text(where, "tiny", "soft")), gap=0)
    caption = Row((Face(scenario.owner, "happy", 66), words), gap=16, grow=(1,))
    return Plate(Column((_photo(scenario, tuple(spots)), caption), gap=12, align="middle"), "page", None, 14, 30)


def looked_at(scenario: SpotTheClue, covered: tuple[str, ...]) -> Node:
    """The picture as it is posted: under stickers, and framed where a clue can still be read."""
    spots = []
    for number, spot in enumerate(scenario.spots, 1):
        mark: Mark = "covered" if spot.id in covered else "open" if spot.clue else ""
        spots.append(Hotspot(spot.id, tr(spot.label), number, spot.area, mark))
    picture = _photo(scenario, tuple(spots))
    return Plate(Column((picture,), align="middle"), "page", None, 14, 30)


def _photo(scenario: SpotTheClue, spots: tuple[Hotspot, ...]) -> Photo:
    crew = tuple((one.split()[0], one.split()[-1]) for one in scenario.crew)
    return Photo(scenario.picture, space(scenario.picture), crew, tr(scenario.alt), spots, id="photo")
