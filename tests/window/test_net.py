"""A net of people: its shapes differ without colour, it fits every window, and its rings come one after the other."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, get_args

import pytest

from game.engine.moves import Action
from game.kinds import kind_of
from game.kinds.kind import Sight
from game.kinds.ripple.model import Sea
from game.kinds.ripple.rings import dots, rings
from game.kinds.ripple.rules import Delete, Guess, Onward, Wait
from game.kinds.ripple.spread import spread
from game.kinds.working import Listen
from game.nodes import Bar, Button, MarkState, Net, Screen
from game.window import art
from game.window.items import Clipped, ComingItem
from game.window.layout import Marks, Sheet, lay_out
from game.window.motion import BOB, Life
from game.window.net_drawings import mark
from game.window.room import Room
from game.window.theme import THEMES
from tests.kinds.examples import RUSTY_DOOR
from tests.kinds.telling import Told, told
from tests.window.measure import faults, nothing

if TYPE_CHECKING:
    from game.nodes import Node
    from game.window.items import Item
    from game.window.theme import ThemeName

GUESSED = told(RUSTY_DOOR).do(Listen()).do(Listen()).do(Guess(4))
DAY = GUESSED.do(Wait()).do(Wait())
EARLY = GUESSED.do(Wait()).do(Delete()).do(Onward())
rooms = pytest.mark.parametrize(
    "room",
    [Room(1280, 720), Room(1024, 600), Room(1366, 768, 150), Room(1024, 600, 200), Room(1280, 720, rightward=False)],
    ids=lambda room: f"{room.width}x{room.height}-{room.text}-{room.rightward}",
)


def screen_of(body: Node) -> Screen:
    ring = Button("Help", Action(), "ring", key="h", id="help")
    return Screen("A test", "waves", Bar(None, "Name Beach", None, (), ring), body)


def laid(play: Told, before: Told | None = None, room: Room = Room(1280, 720), theme: ThemeName = "light") -> Sheet:  # noqa: B008 - frozen
    sight = Sight(before=before.state if before is not None else None)
    body = kind_of(RUSTY_DOOR).view(RUSTY_DOOR, play.state, sight).body
    return lay_out(screen_of(body), room, THEMES[theme], Marks(unfolded={"ripple-fold"}))


def coming(items: list[Item]) -> list[ComingItem]:
    return [item for item in items if isinstance(item, ComingItem)]


@rooms
@pytest.mark.parametrize(
    "play", [GUESSED, GUESSED.do(Wait()), DAY, DAY.do(Delete()), EARLY], ids=lambda play: play.state.moment
)
def test_every_moment_fits(play: Told, room: Room) -> None:
    nothing(list(faults(laid(play, room=room))))


@rooms
def test_the_way_on_is_always_in_sight(room: Room) -> None:
    for play in (GUESSED, GUESSED.do(Wait()), DAY, EARLY):
        sheet = laid(play, room=room)
        for name in ("wait", "delete", "onward"):
            target = sheet.target(name)
            assert target is None or target.visible == target.box


@pytest.mark.parametrize("theme", THEMES)
def test_people_are_told_apart_without_colour(theme: ThemeName) -> None:
    """By where anything is drawn at all, or by how bright it is: never by hue."""
    greys = {}
    for state in get_args(MarkState):
        surface = art.rasterise(mark(state, THEMES[theme]), 64, 64)
        greys[state] = [
            sum(surface.get_at((x, y))[:3]) * surface.get_at((x, y))[3] for x in range(64) for y in range(64)
        ]
    for one, other in combinations(greys, 2):
        differing = sum(abs(a - b) > 30_000 for a, b in zip(greys[one], greys[other], strict=True))
        assert differing > 200, (one, other)


def test_rings_come_one_after_the_other_and_then_rest() -> None:
    sheet, life = laid(DAY, GUESSED.do(Wait())), Life()
    items = sheet.items("", "", "")
    steps = sorted({item.after for item in coming(items)})
    assert len(steps) >= 1
    life.watch(items, 0.0)
    for seconds in (0.0, *(after + 0.01 for after in steps)):
        shown = {item.after for item in coming(life.pose(items, seconds, 1.0)) if item.come}
        assert shown == {after for after in steps if after <= seconds}
    assert steps[-1] < BOB, "while something is still to come, the window does not rest"
    assert life.pose(items, BOB, 1.0) == items
    assert not life.moving(BOB)


def test_any_press_brings_all_rings() -> None:
    items, life = laid(DAY, GUESSED.do(Wait())).items("", "", ""), Life()
    life.watch(items, 0.0)
    life.complete()
    assert life.pose(items, 0.01, 1.0) == items


def test_where_nothing_moves_all_is_there_at_once() -> None:
    assert all(item.come for item in coming(laid(DAY, GUESSED.do(Wait())).items("", "", "")))


def test_in_a_scrolled_place_nothing_waits() -> None:
    items = laid(DAY, GUESSED.do(Wait()), Room(1024, 600, 200)).items("", "", "")
    assert any(isinstance(item, Clipped) for item in items)
    assert coming(items) == []


@pytest.mark.parametrize("people", [10, 24, 36])
def test_nobody_is_painted_over_somebody_else(people: int) -> None:
    told_of = spread(Sea(people=people, passes=50), "x", 0)
    net = Net("ola", "happy", rings(told_of), dots(told_of, told_of.day, 0, deleted=False), "All have come.")
    for size in ((1280, 720), (1024, 600)):
        sheet = lay_out(screen_of(net), Room(*size), THEMES["light"], Marks())
        boxes = {
            item.box for item in coming(sheet.items("", "", "")) if item.svg.count("<circle") + item.svg.count("<rect")
        }
        assert len(boxes) == told_of.seen(told_of.day)
        for one, other in combinations(boxes, 2):
            assert (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 >= (one[2] * 0.98) ** 2
