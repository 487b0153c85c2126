"""The keyboard reaches everything, shows where it stands, is never trapped, and stays where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from game.engine.moves import Action
from game.nodes import Bar, Button, Column, Pinned, Row, Screen
from game.window.focus import arrival, beside, reachable, toward
from game.window.layout import Marks, Sheet, lay_out
from game.window.painter import Painter
from game.window.room import Room
from game.window.theme import THEMES
from tests.window.measure import ARROWS, contains, nothing, unreached
from tests.window.places import few_spots, frame_spots, phase_of

if TYPE_CHECKING:
    from tests.window.places import Spot

LOW, LARGE = Room(1280, 720), Room(1366, 768, 150)

every_screen = pytest.mark.parametrize("spot", frame_spots(), ids=lambda spot: spot.name)
in_a_large_room_soon = pytest.mark.parametrize(
    "room",
    [
        pytest.param(LOW, marks=pytest.mark.slow),
        LARGE,
        pytest.param(Room(1024, 600, 200), marks=pytest.mark.slow),
    ],
    ids=["100", "150", "200"],
)
in_rooms = pytest.mark.parametrize("room", [LOW, LARGE, Room(1024, 600, 200)], ids=["100", "150", "200"])


def laid(spot: Spot, room: Room = LOW) -> Sheet:
    return lay_out(spot.screen(), room, THEMES["light"], Marks())


@every_screen
@in_rooms
def test_tab_goes_round_and_round(spot: Spot, room: Room) -> None:
    sheet = laid(spot, room)
    ids = [target.id for target in reachable(sheet)]
    for step in (1, -1):
        here, met = ids[0], []
        for _ in ids:
            met.append(here)
            here = beside(sheet, here, step)
        assert here == ids[0]
        assert sorted(met) == sorted(ids)


@every_screen
@in_rooms
def test_arrows_alone_reach_everything_and_come_back(spot: Spot, room: Room) -> None:
    """A27: the graph of moves by arrows is strongly connected."""
    assert not list(unreached(laid(spot, room)))


@in_a_large_room_soon
def test_arrows_alone_reach_everything_in_a_story(room: Room) -> None:
    """In every moment of every story: `test_matrix.py`."""
    nothing({f"{spot.name}: {lost}" for spot in few_spots() for lost in unreached(laid(spot, room))})


@every_screen
def test_an_arrow_goes_the_way_it_points(spot: Spot) -> None:
    sheet = laid(spot)
    for target in reachable(sheet):
        x, y = _middle(target.box)
        for across, down in ARROWS:
            other = sheet.target(toward(sheet, target.id, across, down))
            assert other is not None
            if other.id != target.id and not (sheet.scrolls and down):  # there it goes on in reading order, and scrolls
                there = _middle(other.box)
                assert (there[0] - x) * across + (there[1] - y) * down > 0, (target.id, (across, down), other.id)


def _middle(box: tuple[int, int, int, int]) -> tuple[float, float]:
    return box[0] + box[2] / 2, box[1] + box[3] / 2


def test_a_screen_begins_where_going_on_is() -> None:
    begins = {spot.name: arrival(laid(spot), "") for spot in frame_spots()}
    assert begins["title/again"] == "set-sail"
    assert begins["pause/pause"] == "sail-on"
    assert begins["help/help"] == "to-game"
    assert begins["aboard/name"] == "go-on"
    assert begins["bay/new"].startswith("isle-")
    assert not {"help", "back", "pause", ""} & set(begins.values())


@in_a_large_room_soon
def test_no_screen_begins_on_its_frame_or_in_the_dark(room: Room) -> None:
    for spot in few_spots():
        sheet = laid(spot, room)
        begin = sheet.target(arrival(sheet, ""))
        assert begin is not None
        assert begin.id not in {"help", "back", "pause"}, spot.name


def test_focus_stays_where_it_is_while_something_changes() -> None:
    for spot in few_spots():
        sheet = laid(spot)
        for target in reachable(sheet):
            if sheet.screen.dialog is None:
                assert arrival(sheet, target.id) == target.id


def test_focus_that_is_gone_begins_anew() -> None:
    sheet = laid(frame_spots()[0])
    assert arrival(sheet, "no-such-thing") == arrival(sheet, "")


@in_rooms
def test_a_dialog_holds_the_keyboard_but_not_help(room: Room) -> None:
    """A27, A49."""
    dialogs = [spot for spot in few_spots() if phase_of(spot) == "eyes"]
    assert dialogs
    for spot in dialogs:
        sheet = laid(spot, room)
        assert {target.id for target in reachable(sheet)} == {"close-eyes", "help"}
        assert arrival(sheet, "help") == "close-eyes"
        keys = {target.key: target.id for target in sheet.targets if target.key}
        assert keys == {"escape": "close-eyes", "h": "help"}
        for target in sheet.targets:
            hit = sheet.hit(*(int(part) for part in _middle(target.box)))
            assert hit is None or hit.id in {"close-eyes", "help"} or hit.id.startswith("dialog-")


def test_in_a_dialog_too_the_focus_is_painted() -> None:
    sheet = laid(next(spot for spot in few_spots() if phase_of(spot) == "eyes"))
    assert set(sheet.items("", "", "")) < set(sheet.items("close-eyes", "", ""))


def test_a_detective_begins_with_a_card_and_not_with_a_verdict() -> None:
    spots = [spot for spot in few_spots() if phase_of(spot) == "detective working"]
    assert spots
    assert all(arrival(laid(spot), "").startswith("card-") for spot in spots)


def test_below_the_fold_comes_before_what_lies_over_it() -> None:
    """The way on stays in sight over a list that scrolls: by their boxes, the last lines lie behind it."""
    rows = tuple(Button(f"Line {n}", Action(), "chip", wide=True, id=f"line-{n}") for n in range(9))
    foot = Row((Button("On", Action(), "main", id="on"), Button("Hint", Action(), id="side")), grow=(0, 1))
    bar = Bar(None, "", None, (), Button("Help", Action(), "ring", key="h", id="help"))
    sheet = lay_out(Screen("A list", "waves", bar, Pinned(Column(rows), foot)), LARGE, THEMES["light"], Marks())
    assert sheet.scrolls
    here, met = "line-0", []
    while here not in met:
        met.append(here)
        here = toward(sheet, here, 0, 1)
    assert met == [*(f"line-{n}" for n in range(9)), "on", "side"]
    assert toward(sheet, "on", 0, -1).startswith("line-")
    assert not list(unreached(sheet))


@every_screen
def test_every_target_is_uppermost_at_its_middle(spot: Spot) -> None:
    """A29: whoever has the focus is not covered."""
    sheet = laid(spot)
    for target in sheet.targets:
        if target.visible[2] and target.visible[3]:
            hit = sheet.hit(*(int(part) for part in _middle(target.visible)))
            assert hit is target, f"{target.id} is under {hit and hit.id}"


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("spot", [frame_spots()[1], frame_spots()[5], frame_spots()[-2]], ids=lambda spot: spot.name)
def test_the_focus_can_be_seen(spot: Spot, theme: str) -> None:
    """A29: at least as many pixels change as a ring two pixels wide has, and all of them inside the window."""
    sheet = lay_out(spot.screen(), LOW, THEMES[theme], Marks())
    surface = pygame.Surface((LOW.width, LOW.height))
    painter = Painter()
    for target in reachable(sheet):
        if target.scroll:
            continue
        painter.paint(surface, sheet.items("", "", ""), sheet.screen.backdrop, LOW, sheet.theme)
        before = surface.copy()
        painter.paint(surface, sheet.items(target.id, "", ""), sheet.screen.backdrop, LOW, sheet.theme)
        changed = pygame.mask.from_threshold(surface, (0, 0, 0), (1, 1, 1, 255), before)
        same = changed.count()
        perimeter = 2 * (target.box[2] + target.box[3])
        assert LOW.width * LOW.height - same >= 2 * perimeter, target.id
        assert contains((0, 0, LOW.width, LOW.height), target.box)


@pytest.mark.slow
@pytest.mark.parametrize(("size", "text"), [((1024, 600), "200"), ((1366, 768), "150")])
def test_the_focus_is_scrolled_into_view(pilot: object, size: tuple[int, int], text: str) -> None:
    """A29: wherever Tab leads, what has the focus shows whole, or fills its place."""
    from tests.window.pilot import Player

    here = pilot(size=size, text=text)
    player = Player(here, "keys")
    player.come_aboard("9-11")
    for place in ("isle-settings-cove", "begin"):
        player.press(place)
    for _ in range(12):
        for _ in here.ids():
            here.key(pygame.K_TAB)
            target = here.target(here.focus)
            scrolled = next((one for one in here.sheet.scrolls if one.id == target.scroll), None)
            if scrolled is not None:
                assert target.visible[3] >= min(target.box[3], scrolled.box[3] - 48), (here.screen.name, target.id)
        player.play_on()
