"""Where room is short: what gives way first, and that no word is torn while there is another way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.engine.moves import Action
from game.nodes import Bar, Button, Column, Dots, Gadget, Screen, Segment, Segments, Split, Text, Timeline
from game.window.items import IconItem
from game.window.layout import Marks, lay_out
from game.window.room import Room
from game.window.text import torn
from game.window.theme import THEMES
from tests.window.measure import faults, flat, nothing, words_of

if TYPE_CHECKING:
    from game.nodes import Node
    from game.nodes.leaves import Style
    from game.window.layout import Sheet
    from game.window.text import Setting

ROOMY = Room(1280, 720)
HELP = Button("Help", Action(), "ring", "help", key="h", id="help")
SHARES = range(8, 60)
"""Per cent of the width for a column under test."""


def laid(body: Node, room: Room = ROOMY, bar: Bar | None = None) -> Sheet:
    return lay_out(
        Screen("A test", "waves", bar or Bar(None, "", None, (), HELP), body), room, THEMES["light"], Marks()
    )


def said(sheet: Sheet) -> list[str]:
    return [one.text for one in words_of(sheet, flat(sheet))]


# The top bar


def button(word: str, icon: str, times: int = 1) -> Button:
    """A part of the bar, known by its word; said more than once it needs more room."""
    return Button(" ".join([word] * times), Action(), "bar", icon, id=word.lower())


def extras(times: int) -> tuple[Button, ...]:
    return button("Story", "book", times), button("Settings", "settings-gear", times), button("Pause", "pause", times)


def barred(room: Room, *more: Button, back: Button | None = None) -> Sheet:
    dots = Dots((True, False, False), 1, "Step 2 of 3")
    return laid(Text("Some words."), room, Bar(back, "Name Beach", dots, more, HELP))


BACK = button("Leave", "back")
crowding = pytest.mark.parametrize(
    ("room", "times"),
    [(Room(1024, 600, 150), 2), (Room(900, 700), 4), (Room(1280, 720, 125), 4), (Room(1280, 720, rightward=False), 6)],
    ids=lambda it: f"{it.width}-{it.text}-{it.rightward}" if isinstance(it, Room) else str(it),
)


def test_with_room_everything_in_the_bar_has_its_words() -> None:
    assert {"Leave", "Story", "Settings", "Pause", "Help"} <= set(said(barred(ROOMY, *extras(1), back=BACK)))


@crowding
def test_in_a_crowded_bar_extras_lose_their_words_but_not_their_sign_or_their_spoken_name(
    room: Room, times: int
) -> None:
    sheet = barred(room, *extras(times), back=BACK)
    shown, signs = said(sheet), {item.name for item, _ in flat(sheet) if isinstance(item, IconItem)}
    assert {"Leave", "Help"} <= set(shown), "the way back and the way to help keep their words"
    for node in extras(times):
        target = sheet.target(node.id)
        assert target is not None
        assert target.label == node.label
        assert node.label not in shown
        assert node.icon in signs


@pytest.mark.parametrize("text", [100, 125, 150])
@pytest.mark.parametrize("width", [900, 1024, 1280, 1366, 1600, 1920])
def test_the_words_of_extras_go_before_anything_is_cut_and_no_sooner(width: int, text: int) -> None:
    room = Room(width, 720, text)
    for times in range(1, 7):
        sheet = barred(room, *extras(times), back=BACK)
        nothing(set(faults(sheet)))
        every = (BACK, *extras(times))
        wide = sum(_wide(barred(room, node), node.id) + room.px(18) for node in every) + _wide(barred(room), "help")
        named = {node.label for node in every} <= {" ".join(one.split()) for one in said(sheet)}
        assert named == (wide <= width - 2 * room.px(30)), times


def _wide(sheet: Sheet, name: str) -> int:
    target = sheet.target(name)
    assert target is not None
    return target.box[2]


@crowding
def test_an_extra_without_a_sign_keeps_its_words(room: Room, times: int) -> None:
    shown = said(barred(room, button("Skip", ""), *extras(times), back=BACK))
    assert "Skip" in shown
    assert not {node.label for node in extras(times)} & set(shown)


# Words


def setting_of(text: str, style: Style, share: int) -> Setting:
    """How words are set in a column with so much of the width."""
    sheet = laid(Split(Text(text, style), Text("What stands beside it has most of the room."), share), Room(1024, 600))
    return next(one.words.setting for one in words_of(sheet, flat(sheet)) if one.text == text)


@pytest.mark.parametrize("text", ["The Otter Agreement", "Extraordinarily far", "Well-known lighthouses"])
@pytest.mark.parametrize("style", ["display", "h1", "h2", "h3"])
def test_a_heading_grows_smaller_step_by_step_before_it_is_torn_but_never_tiny(style: Style, text: str) -> None:
    """The narrower its column, the smaller; below three quarters of its size a torn word is easier to read."""
    usual = setting_of("It", style, 60).face.size
    smallest = max(16, usual * 3 // 4)
    settings = [setting_of(text, style, share) for share in SHARES]
    sizes = [setting.face.size for setting in settings]
    assert sizes == sorted(sizes)
    assert (sizes[0], sizes[-1]) == (smallest, usual)
    assert len(set(sizes)) > 2
    assert all(not torn(setting) or setting.face.size == smallest for setting in settings)


def test_what_is_read_keeps_its_size_however_narrow() -> None:
    assert len({setting_of("The Otter Agreement", "body", share).face.size for share in SHARES}) == 1


def test_below_a_timeline_stand_all_words_or_where_one_would_be_torn_that_of_now() -> None:
    moments = Timeline((("Posted", "send"), ("Tomorrow", "moon"), ("Afterwards", "copies")), 1)
    met = set()
    for share in SHARES:
        sheet = laid(Split(moments, Text("Beside it."), share))
        shown = words_of(sheet, flat(sheet))
        assert not any(torn(one.words.setting) for one in shown), share
        met.add(tuple(one.text for one in shown if one.text in dict(moments.moments)))
    assert met == {("Posted", "Tomorrow", "Afterwards"), ("Tomorrow",)}


def test_ways_to_stand_lie_under_one_another_before_a_word_is_torn() -> None:
    ways = tuple(Segment(word, Action(), word == "Friends") for word in ("Everybody", "Friends", "Friendsoffriends"))
    met = set()
    for share in SHARES:
        sheet = laid(Split(Column((Segments("Who sees it", ways, id="who"),)), Text("Beside it."), share))
        tops = [target.box[1] for target in sheet.targets if target.id.startswith("who:")]
        upright = len(set(tops)) == len(ways)
        met.add(upright)
        if not upright:
            assert not any(torn(one.words.setting) for one in words_of(sheet, flat(sheet)))
    assert met == {False, True}


def test_a_heading_of_an_app_is_whole_or_not_there() -> None:
    met = set()
    for share in SHARES:
        sheet = laid(Split(Gadget("phone", "Flotsy", "Announcement", Text("Words.")), Text("Beside it."), share))
        shown = [one.words.setting for one in words_of(sheet, flat(sheet)) if one.text == "Announcement"]
        assert not any(torn(setting) for setting in shown), share
        met.add(len(shown))
    assert met == {0, 1}
