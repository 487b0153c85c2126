"""Pictures with things in them: each can be hit, lights up with its line, and lies where the picture shows it."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from game.engine.moves import Glance
from game.nodes import Bar, Button, Column, Hotspot, Lookout, Photo, Pinned, Screen, Text
from game.paths import ART, LEVELS
from game.window.items import Clipped, PlateItem, RingItem, SnapItem
from game.window.layout import Marks, lay_out
from game.window.room import Room
from game.window.theme import THEMES
from tests.window.measure import gap

if TYPE_CHECKING:
    from game.nodes.photos import Mark
    from game.window.items import Box
    from game.window.layout import Sheet

ROOMS = (Room(1024, 600), Room(1280, 720), Room(1920, 1080), Room(1024, 600, 200), Room(1366, 768, 150))
AREAS = {"house": (384, 236, 104, 92), "tag": (870, 518, 124, 66), "corner": (1150, 750, 50, 50)}
PAGE = (LEVELS.parent / "docs" / "photos.md").read_text(encoding="utf-8")
rooms = pytest.mark.parametrize("room", ROOMS, ids=lambda room: f"{room.width}-{room.text}")


def screen(mark: Mark = "", *, many: int = 0) -> Screen:
    """A photo, and a list of its things beside it, which may be long."""
    spots = tuple(
        Hotspot(name, name, number, area, mark, Glance("press", name), f"line-{name}")
        for number, (name, area) in enumerate(AREAS.items(), 1)
    )
    lines = tuple(Button(name, Glance("press", name), "chip", wide=True, id=f"line-{name}") for name in AREAS)
    more = tuple(Button(f"More {n}", Glance("more", str(n)), "chip", wide=True, id=f"more-{n}") for n in range(many))
    photo = Photo("photo-garden", (1200, 800), (), "A garden.", spots, id="photo")
    panel = Pinned(Column((*lines, *more)), Button("On", Glance("on", "on"), "main", id="on"))
    bar = Bar(None, "", None, (), Button("Help", Glance("help", "on"), "ring", id="help"))
    return Screen("A photo", "waves", bar, Lookout(Column((photo, Text("Words."))), panel))


def laid(room: Room, mark: Mark = "", *, many: int = 0) -> Sheet:
    return lay_out(screen(mark, many=many), room, THEMES["light"], Marks())


def picture(sheet: Sheet) -> Box:
    items = (item.item if isinstance(item, Clipped) else item for item in sheet.items("", "", ""))
    return next(item.box for item in items if isinstance(item, SnapItem))


def place(sheet: Sheet, name: str) -> Box:
    """Where a thing is drawn, in pixels of the window."""
    left, top, wide, _ = picture(sheet)
    x, y, across, down = (round(part * wide / 1200) for part in AREAS[name])
    return left + x, top + y, across, down


@rooms
def test_every_thing_can_be_hit_with_a_finger_and_none_leaves_the_picture(room: Room) -> None:
    sheet = laid(room)
    left, top, wide, high = picture(sheet)
    for name in AREAS:
        target = sheet.target(f"photo:{name}")
        assert target is not None
        assert min(target.box[2:]) >= 48
        assert left <= target.box[0] <= left + wide - target.box[2]
        assert top <= target.box[1] <= top + high - target.box[3]


@rooms
def test_the_picture_is_seen_whole_and_in_its_own_shape(room: Room) -> None:
    _, top, wide, high = picture(laid(room))
    assert abs(wide / high - 1.5) < 0.02
    assert top + high <= room.height


@pytest.mark.parametrize("rightward", [True, False])
def test_things_lie_where_the_picture_shows_them_in_either_direction(rightward: bool) -> None:
    sheet = laid(Room(1280, 720, rightward=rightward))
    for name in AREAS:
        left, top, wide, high = place(sheet, name)
        target = sheet.hit(left + wide // 2, top + high // 2)
        assert target is not None
        assert target.id == f"photo:{name}"


def test_each_thing_is_met_once_by_keys_in_its_line_and_by_the_mouse_in_the_picture_too() -> None:
    sheet = laid(Room(1280, 720))
    stops = [target.id for target in sheet.targets if target.focusable]
    assert stops == ["help", "line-house", "line-tag", "line-corner", "on"]
    for name in AREAS:
        thing, line = sheet.target(f"photo:{name}"), sheet.target(f"line-{name}")
        assert thing is not None
        assert line is not None
        assert thing.action == line.action


@rooms
@pytest.mark.parametrize("many", [0, 12])
def test_whoever_stands_on_a_line_sees_its_thing_lit(room: Room, many: int) -> None:
    sheet = laid(room, many=many)
    thing = place(sheet, "tag")

    def lit(focus: str, hover: str) -> bool:
        """Is there a ring around the thing?"""
        items = [item.item if isinstance(item, Clipped) else item for item in sheet.items(focus, hover, "")]
        rings = [item.box for item in items if isinstance(item, RingItem)]
        return any(abs(box[0] - thing[0]) < 14 and abs(box[1] - thing[1]) < 14 for box in rings)

    assert not lit("", "")
    assert not lit("line-house", "")
    assert lit("line-tag", "")
    assert lit("", "line-tag")
    assert lit("", "photo:tag")


def test_what_is_covered_is_under_a_sticker_and_what_is_not_marked_shows_nothing() -> None:
    left, top, wide, high = place(laid(Room(1280, 720)), "tag")

    def over(mark: Mark) -> bool:
        items = laid(Room(1280, 720), mark).items("", "", "")
        return any(
            isinstance(item, PlateItem)
            and item.box[0] <= left
            and item.box[1] <= top
            and left + wide <= item.box[0] + item.box[2] <= left + wide + 20
            and top + high <= item.box[1] + item.box[3]
            for item in items
        )

    assert over("covered")
    assert not over("")
    assert not over("open")


@pytest.mark.parametrize("rightward", [True, False])
def test_numbers_of_neighbours_stand_apart_in_a_small_picture(rightward: bool) -> None:
    """Their upper corners at the end lie closer together than a number is wide."""
    areas = {"left": (600, 300, 60, 60), "right": (665, 300, 60, 60), "below": (600, 365, 60, 60)}
    spots = tuple(
        Hotspot(name, name, number, area, "open", None, "") for number, (name, area) in enumerate(areas.items(), 1)
    )
    photo = Photo("photo-garden", (1200, 800), (), "A garden.", spots, highest=300, id="photo")
    bar = Bar(None, "", None, (), Button("Help", Glance("help", "on"), "ring", id="help"))
    room = Room(1024, 600, rightward=rightward)
    sheet = lay_out(Screen("A photo", "waves", bar, photo), room, THEMES["light"], Marks())
    discs = [item.box for item in sheet.items("", "", "") if isinstance(item, PlateItem) and item.box[2] == item.box[3]]
    assert len(discs) == len(areas)
    assert all(gap(one, other) >= 0 for one, other in combinations(discs, 2))


def test_the_page_for_authors_lists_every_photo_with_areas_inside_it_that_do_not_overlap() -> None:
    photos = {file.stem for file in (ART / "scenes").glob("photo-*.svg")}
    parts = {part.split(":")[0]: part for part in re.split(r"^## ", PAGE, flags=re.MULTILINE)[1:]}
    assert set(parts) == photos
    for name, part in parts.items():
        rows = re.findall(r"^\| (clue|harmless) \| ([a-z-]+) \|.*\| ([\d, ]+) \|$", part, re.MULTILINE)
        areas = {row[1]: tuple(map(int, row[2].split(", "))) for row in rows}
        assert len(areas) >= 7, name
        assert {row[0] for row in rows} == {"clue", "harmless"}
        drawing = (ART / "scenes" / f"{name}.svg").read_text(encoding="utf-8")
        assert {row[1] for row in rows if row[0] == "clue"} == set(re.findall(r'id="clue-([a-z-]+)"', drawing))
        for left, top, wide, high in areas.values():
            assert min(left, top) >= 0, name
            assert left + wide <= 1200, name
            assert top + high <= 800, name
            assert min(wide, high) >= 40, name
        for (one, a), (other, b) in combinations(areas.items(), 2):
            apart = a[0] + a[2] <= b[0] or b[0] + b[2] <= a[0] or a[1] + a[3] <= b[1] or b[1] + b[3] <= a[1]
            assert apart, f"{name}: {one} and {other}"
