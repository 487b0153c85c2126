"""The promise: found where one looks for it, read by whoever has just learnt to read; and erasing, without a nudge."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.content.rules.reading import hard
from game.engine.kept import GROUPS, Leaf, Part, Row
from game.nodes import Button, walk
from game.outline import outline
from game.paper.sheets.promise import promise_sheet
from game.screens.aboard import Players
from game.screens.choices import ChoicesScreen
from game.screens.logbook import LogbookScreen
from game.screens.promise import Known, Promise
from game.screens.promise.groups import asking
from game.screens.promise.promise import lines, phones, who_sees
from game.screens.rows import EraseRows, LookAtRows
from game.screens.turn import PrintSheet, ToTitle
from game.screens.world import Printed
from tests.screens.pressing import has, pressed, wished
from tests.window.places import INKA, PIP, world

ROW = Row("deeds", (("id", 1), ("player", INKA.id), ("island", "name-beach"), ("at", 5)), "2026-03-14")
THERE = world(kept=Leaf(INKA.id, "missions", 0, (ROW,)))


@pytest.mark.parametrize("place", [ChoicesScreen(), LogbookScreen(), Players()], ids=lambda one: type(one).__name__)
def test_it_is_one_press_from_settings_logbook_and_players(place: ChoicesScreen | LogbookScreen | Players) -> None:
    assert pressed(place, world(), "promise").over == Promise()


def test_it_says_what_it_has_to() -> None:
    told = outline(Promise().view(world(home="C:\\Users\\Somebody\\AppData\\Local\\beacon-bay\\beacon-bay.sqlite")))
    for text in (
        "No account.", "No internet.", "You never type anything about you.", "What you do stays on this computer.",
        "You can see it.", "You can erase it.", "beacon-bay.sqlite", "Who else can see it?",
    ):  # fmt: skip
        assert text in told
    assert "Somebody" not in told, "whose computer it is need not be on the screen"


def test_where_nothing_is_written_it_names_no_file() -> None:
    told = outline(Promise().view(world()))
    assert "sqlite" not in told
    assert "When you close the game, it is gone." in told


def test_the_youngest_can_read_it() -> None:
    said = [text for line in lines() for text in (line.text, line.more)]
    parts: tuple[Part, ...] = (*GROUPS, "everything")
    questions = [text for part in parts for text in (asking(part).question, asking(part).words)]
    assert list(hard([((), text) for text in (*said, who_sees(), phones())], "6-8")) == []
    assert list(hard([((), text) for text in questions], "9-11")) == []


def test_paper_says_the_same() -> None:
    printed = " ".join(promise_sheet().texts())
    for text in (*(one.text for one in lines()), who_sees(), phones()):
        assert text in printed
    assert wished(pressed(Promise(), world(), "print-promise"), PrintSheet) == PrintSheet("promise")
    assert Promise().view(replace(world(), printed=Printed("promise", "a/b/c/d.pdf"))).toast is not None
    assert Promise().view(replace(world(), printed=Printed("logbook", "a/b/c/d.pdf"))).toast is None


def test_what_is_known_opens_with_its_first_page() -> None:
    turn = pressed(Promise(), world(), "see-known")
    assert (turn.over, wished(turn, LookAtRows)) == (Known("me"), LookAtRows("me"))
    assert pressed(Promise(), world(None), "see-known").over == Known("computer")


def test_nobody_sees_a_page_that_is_not_theirs() -> None:
    assert "Mission of Name Beach" in outline(Known("missions").view(THERE))
    assert "Mission of Name Beach" not in outline(Known("missions").view(replace(THERE, player=PIP)))


@pytest.mark.parametrize("part", [*GROUPS, "everything"])
def test_erasing_asks_first_and_both_ways_look_alike(part: str) -> None:
    place = Known("missions", asked=part)  # type: ignore[arg-type]
    screen = place.view(THERE)
    assert screen.first == "keep"
    assert screen.dialog is not None
    both = [node for node in walk(screen.dialog) if isinstance(node, Button)]
    assert [one.id for one in both] == ["keep", "erase-sure"]
    assert len({(one.look, one.wide, bool(one.icon)) for one in both}) == 1
    assert both[0].key == "escape"
    left = pressed(place, THERE, "keep")
    assert left.place == Known("missions")
    assert not any(isinstance(wish, EraseRows) for wish in left.wishes)


def test_nothing_is_erased_at_one_press() -> None:
    for button in ("erase", "erase-everything"):
        assert not any(isinstance(wish, EraseRows) for wish in pressed(Known("missions"), THERE, button).wishes)


def test_erasing_a_group_stays_and_erasing_everything_leaves() -> None:
    group = pressed(Known("missions", asked="missions"), THERE, "erase-sure")
    assert (group.place, wished(group, EraseRows)) == (Known("missions", erased=True), EraseRows("missions"))
    whole = pressed(Known("missions", asked="everything"), THERE, "erase-sure")
    assert [wish for wish in whole.wishes if isinstance(wish, EraseRows | ToTitle)] == [
        EraseRows("everything"), ToTitle(),
    ]  # fmt: skip


def test_a_trace_that_may_be_left_is_told() -> None:
    left = world(kept=Leaf(INKA.id, "missions", 0, (), clean=False))
    assert "This disk cannot be cleaned now" in outline(Known("missions", erased=True).view(left))
    assert not has(Known("missions").view(left), "erase")
