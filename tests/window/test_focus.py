"""The keyboard reaches everything, shows where it stands, is never trapped, and stays where it was."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pygame
import pytest

from game.engine.moves import Action
from game.nodes import Bar, Button, Column, Pinned, Row, Screen, Text, Toast
from game.window.focus import arrival, beside, reachable, toward
from game.window.items import PlateItem, RingItem, WordsItem
from game.window.layout import Marks, Sheet, lay_out
from game.window.painter import Painter
from game.window.room import Room
from game.window.theme import THEMES
from tests.window.measure import ARROWS, contains, flat, nothing, unreached
from tests.window.places import few_spots, frame_spots, phase_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.window.items import Item
    from tests.window.pilot import Pilot
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


@pytest.mark.parametrize("theme", THEMES)
def test_in_a_dialog_too_the_focus_can_be_seen(theme: str) -> None:
    """A29: on the way back and on Help, though all else lies under a veil."""
    sheet = lay_out(
        next(spot for spot in few_spots() if phase_of(spot) == "eyes").screen(), LOW, THEMES[theme], Marks()
    )
    for target in reachable(sheet):
        assert _changed(sheet, target.id) >= 4 * (target.box[2] + target.box[3]), target.id


LINES = Column(tuple(Button("Line", Action(), "chip", wide=True, id=f"line-{n}") for n in range(4)), gap=0)
HELP = Button("Help", Action(), "ring", key="h", id="help")
LIST = Screen("A list", "waves", Bar(None, "", None, (), HELP), LINES)


def over_the_ring(screen: Screen, focus: str) -> list[Item]:
    """Plates and words painted after the focus ring."""
    items = [item for item, _ in flat(lay_out(screen, LOW, THEMES["light"], Marks()), focus)]
    ring = next(at for at, item in enumerate(items) if isinstance(item, RingItem))
    return [item for item in items[ring:] if isinstance(item, PlateItem | WordsItem)]


@pytest.mark.parametrize("focus", [f"line-{n}" for n in range(4)])
def test_the_focus_ring_lies_over_neighbours_but_under_a_message_that_has_come(focus: str) -> None:
    (label,) = over_the_ring(LIST, focus)
    assert isinstance(label, WordsItem)
    assert label.setting.text == "Line"
    over = over_the_ring(replace(LIST, toast=Toast("Erased.")), focus)
    assert "Erased." in [item.setting.text for item in over if isinstance(item, WordsItem)]


def test_what_a_screen_wishes_to_begin_with_is_there_and_is_begun_with() -> None:
    """A wish with a slip in its name would be passed over in silence."""
    wishing = [spot for spot in few_spots() if spot.screen().first]
    assert {"detective working", "pause", "help"} <= {phase_of(spot) for spot in wishing}
    assert {spot.name: arrival(laid(spot), "") for spot in wishing} == {
        spot.name: spot.screen().first for spot in wishing
    }


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


def test_an_arrow_stays_in_its_column_though_the_way_on_is_nearer() -> None:
    """What lies between two lines may fill the place: the next line is out of sight, and the foot is not."""
    far = "Some words about it. " * 40
    rows = Column((Button("One", Action(), "chip", id="one"), Text(far), Button("Two", Action(), "chip", id="two")))
    foot = Row((Button("On", Action(), "main", wide=True, id="on"),), grow=(0,))
    sheet = lay_out(replace(LIST, body=Pinned(rows, foot)), LARGE, THEMES["light"], Marks())
    two = sheet.target("two")
    assert two is not None
    assert two.visible[3] <= 0, "it is scrolled away"
    assert toward(sheet, "one", 0, 1) == "two"
    assert toward(sheet, "two", 0, 1) == "on"
    assert toward(sheet, "two", 0, -1) == "one"


def test_arrows_bring_in_what_is_scrolled_away(pilot: Callable[..., Pilot]) -> None:
    """A29: down to the last thing of a long page and up to the first, each in sight when the focus comes to it."""
    here = pilot(size=(1024, 600), text="200")
    here.enter("choices")
    met: list[str] = []
    for arrow in (pygame.K_DOWN, pygame.K_UP):
        before = ""
        while here.focus != before:
            before = here.focus
            here.key(arrow)
            target = here.target(here.focus)
            place = next((one for one in here.sheet.scrolls if one.id == target.scroll), None)
            if place is not None:
                met.append(target.id)
                assert target.visible[3] >= min(target.box[3], place.box[3] - 48), target.id
    inside = {target.id for target in here.sheet.targets if target.focusable and target.scroll}
    assert len(inside) > 3
    assert {one.partition(":")[0] for one in met} == {one.partition(":")[0] for one in inside}


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
    for target in reachable(sheet):
        if target.scroll:
            continue
        assert _changed(sheet, target.id) >= 4 * (target.box[2] + target.box[3]), target.id
        assert contains((0, 0, LOW.width, LOW.height), target.box)


def _changed(sheet: Sheet, focus: str) -> int:
    """How many pixels are others when the focus is there."""
    surface, painter = pygame.Surface((LOW.width, LOW.height)), Painter()
    painter.paint(surface, sheet.items("", "", ""), sheet.screen.backdrop, LOW, sheet.theme)
    before = surface.copy()
    painter.paint(surface, sheet.items(focus, "", ""), sheet.screen.backdrop, LOW, sheet.theme)
    same = pygame.mask.from_threshold(surface, (0, 0, 0), (1, 1, 1, 255), before)
    return LOW.width * LOW.height - same.count()


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
