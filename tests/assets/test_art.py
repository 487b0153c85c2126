"""Every drawing keeps to what the loader can draw: pygame's own leaves out in silence what it does not know."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pygame
import pytest

from game.paths import ART

if TYPE_CHECKING:
    from pathlib import Path

DRAWINGS = sorted(ART.rglob("*.svg"))
ICONS = [path for path in DRAWINGS if path.parent.name == "icons"]

SHAPES = {"svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "title", "desc"}
PAINT = {"defs", "linearGradient", "radialGradient", "stop"}
COLOUR = re.compile(r"none|#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}|rgb\(\d{1,3}, ?\d{1,3}, ?\d{1,3}\)|url\(#[\w-]+\)")
COLOURED = ("fill", "stroke", "stop-color")
UNKNOWN_TO_THE_LOADER = ("style", "class", "clip-path", "mask", "filter", "marker-start", "marker-mid", "marker-end")
LARGEST = 40_000

DASHED = {"characters/crab", "icons/friend-of-friend", "scenes/bay-map"}
"""Drawn before dashes were ruled out; this loader draws these well. No more: one less thing to trust it with."""


def named(path: Path) -> str:
    return path.relative_to(ART).with_suffix("").as_posix()


def parts(path: Path) -> list[ET.Element]:
    return list(ET.fromstring(path.read_text(encoding="utf-8")).iter())


def kind(part: ET.Element) -> str:
    return part.tag.rpartition("}")[2]


every_drawing = pytest.mark.parametrize("path", DRAWINGS, ids=named)
every_icon = pytest.mark.parametrize("path", ICONS, ids=named)


def test_nothing_but_drawings_lies_here() -> None:
    assert {path for path in ART.rglob("*") if path.is_file()} == set(DRAWINGS)


@every_drawing
def test_the_file_is_small_and_named_like_the_others(path: Path) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*\.svg", path.name)
    assert path.stat().st_size < LARGEST


@every_drawing
def test_only_elements_that_the_loader_draws(path: Path) -> None:
    assert {kind(part) for part in parts(path)} <= SHAPES | PAINT


@every_drawing
def test_only_attributes_that_the_loader_obeys(path: Path) -> None:
    for part in parts(path):
        assert not {name for name in part.attrib if name in UNKNOWN_TO_THE_LOADER}
        assert not {name for name in part.attrib if "href" in name or name.startswith("on")}  # it reaches nowhere
        assert "stroke-dasharray" not in part.attrib or named(path) in DASHED


@every_drawing
def test_only_colours_that_the_loader_reads(path: Path) -> None:
    for part in parts(path):
        for name in COLOURED:
            colour = part.get(name, "none")
            assert COLOUR.fullmatch(colour), f'{kind(part)} {name}="{colour}"'


@every_drawing
def test_every_gradient_that_is_used_is_there(path: Path) -> None:
    gradients = {part.get("id") for part in parts(path) if kind(part).endswith("Gradient")}
    for part in parts(path):
        for name in COLOURED:
            wanted = re.fullmatch(r"url\(#(.+)\)", part.get(name, ""))
            assert wanted is None or wanted[1] in gradients


@every_drawing
def test_gradients_are_measured_in_percent_or_in_user_space(path: Path) -> None:
    for part in parts(path):
        if kind(part).endswith("Gradient") and part.get("gradientUnits") != "userSpaceOnUse":
            places = {name: part.get(name, "0%") for name in ("x1", "y1", "x2", "y2", "cx", "cy", "r", "fx", "fy")}
            assert {name: place for name, place in places.items() if not place.endswith("%")} == {}


@every_drawing
def test_the_loader_draws_it(path: Path) -> None:
    drawn = pygame.image.load_sized_svg(str(path), (96, 96))
    assert pygame.mask.from_surface(drawn).count() > 60


@every_icon
def test_icons_are_square_and_of_two_colours(path: Path) -> None:
    """The window puts the theme's ink and paper in the place of these two before it draws."""
    assert parts(path)[0].get("viewBox") == "0 0 64 64"
    colours = {part.get(name, "none") for part in parts(path) for name in COLOURED}
    assert colours <= {"none", "#12355b", "#ffffff"}


@every_icon
def test_icons_stay_inside_their_square(path: Path) -> None:
    drawn = pygame.mask.from_surface(pygame.image.load_sized_svg(str(path), (128, 128)))
    box = drawn.get_bounding_rects()[0].unionall(drawn.get_bounding_rects())
    assert pygame.Rect(1, 1, 126, 126).contains(box)
