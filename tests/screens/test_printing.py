"""On paper: what can be printed is a button, what cannot yet says what comes first, and where a page lies is told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from game import words
from game.engine.felt import Compared, Felt
from game.engine.logbook import Logbook
from game.engine.mastery import Mastery
from game.letters.bidi import levels, visual_runs
from game.nodes import Button, Segments, Text, walk
from game.outline import outline
from game.paper import desk
from game.screens.printing import Paper
from game.screens.turn import Choose, PrintSheet
from game.screens.world import Choices, Printed, World
from tests.bay import cards

if TYPE_CHECKING:
    from game.engine.moves import Action
    from game.screens.turn import Turn, Wish

NEED_RESULTS = {"certificate", "logbook", "settings-plan"}
ANYBODYS = {"hand", "meeting", "family", "first-sentence", "talk-cards", "mission-cards"}


def new() -> World:
    return World(cards=cards())


def buttons(place: Paper, world: World) -> dict[str, Action]:
    return {node.id: node.action for node in walk(place.view(world)) if isinstance(node, Button)}


def offered(world: World) -> set[str]:
    return {name.removeprefix("print-") for name in buttons(Paper(), world) if name.startswith("print-")}


def press(place: Paper, world: World, name: str) -> Turn:
    return place.update(buttons(place, world)[name], world)


def wished(turn: Turn, kind: type[Wish]) -> list[Wish]:
    return [wish for wish in turn.wishes if isinstance(wish, kind)]


def toast(place: Paper, world: World) -> str:
    shown = place.view(world).toast
    return shown.text if shown is not None else ""


def test_whoever_is_new_finds_what_is_filled_in_by_hand() -> None:
    assert offered(new()) == ANYBODYS


def test_what_is_not_ready_says_what_comes_first() -> None:
    texts = [node.text for node in walk(Paper().view(new())) if isinstance(node, Text)]
    assert texts[texts.index("My settings plan") + 1] == "First, do the settings check-up."
    for name in ("My certificate", "My logbook"):
        assert texts[texts.index(name) + 1] == "First, play a story on an island."


@pytest.mark.parametrize(
    ("sheet", "known"),
    [
        ("certificate", {"finished": frozenset({("name-beach", "school-jumper", "9-11")})}),
        ("logbook", {"logbook": Logbook(compared={"details": Compared(before=Felt("", "not-yet"))})}),
        ("logbook", {"logbook": Logbook(mastery={"details": Mastery(met=True)})}),
        ("settings-plan", {"checkups": ({("chat", "messages"): "dont-know"},)}),
    ],
)
def test_each_is_ready_once_there_is_something_to_show(sheet: str, known: dict[str, Any]) -> None:
    assert offered(replace(new(), **known)) == ANYBODYS | {sheet}


@pytest.mark.parametrize(
    "known",
    [
        {"logbook": Logbook(compared={"details": Compared()}, mastery={"details": Mastery()})},
        {"checkups": ({},)},
        {"checkups": ({("chat", "messages"): "set"}, {("chat", "messages"): "skip"})},
    ],
)
def test_what_was_only_begun_is_not_ready(known: dict[str, Any]) -> None:
    assert offered(replace(new(), **known)) == ANYBODYS


def test_without_islands_there_are_no_cards_of_islands() -> None:
    assert offered(World()) == ANYBODYS - {"talk-cards", "mission-cards"}


def test_pressing_a_card_asks_for_its_sheet_and_the_desk_knows_each() -> None:
    for name in ANYBODYS:
        (wish,) = wished(press(Paper(), new(), f"print-{name}"), PrintSheet)
        assert wish == PrintSheet(name)
        assert desk.made(name, new()).blocks
    for name in NEED_RESULTS:
        assert desk.made(name, new()).blocks


@pytest.mark.parametrize(("name", "values"), [("paper", "a4 letter"), ("folder", "documents desktop downloads")])
def test_paper_and_place_are_choices_that_are_kept(name: str, values: str) -> None:
    (row,) = (node for node in walk(Paper().view(new())) if isinstance(node, Segments) and node.id == name)
    assert [way.chosen for way in row.segments] == [place == 0 for place in range(len(row.segments))]
    for way, value in zip(row.segments, values.split(), strict=True):
        assert wished(Paper().update(way.action, new()), Choose) == [Choose(name, value)]
        assert getattr(Choices().put(name, value), name) == value


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/home/somebody/Documents/Beacon Bay/certificate.pdf", "…/Documents/Beacon Bay/certificate.pdf"),
        ("C:\\Users\\Somebody\\Desktop\\Beacon Bay\\logbook-2.pdf", "…\\Desktop\\Beacon Bay\\logbook-2.pdf"),
        ("Beacon Bay/hand.pdf", "Beacon Bay/hand.pdf"),
    ],
)
def test_where_a_page_lies_is_told_without_whose_computer_it_is(path: str, told: str) -> None:
    said = toast(Paper(), replace(new(), printed=Printed("certificate", path)))
    assert f"\u2066{told}\u2069" in said
    assert "somebody" not in said.lower()


def test_a_path_keeps_its_order_among_words_from_right_to_left() -> None:
    words.use("ar_XB")
    said = toast(Paper(), replace(new(), printed=Printed("hand", "/home/x/مستندات/Beacon Bay/hand.pdf")))
    found, base = levels(said, 1)
    seen = [said[first:last] for first, last, _ in visual_runs(said, found, base, 0, len(said))]
    places = [next(at for at, run in enumerate(seen) if part in run) for part in ("مستندات", "Beacon Bay")]
    assert places == sorted(places)


def test_what_could_not_be_written_is_said_kindly_and_leads_on() -> None:
    said = toast(Paper(), replace(new(), printed=Printed("certificate", "")))
    assert "another place" in said


def test_everything_is_said_in_the_outline() -> None:
    said = outline(Paper().view(new()))
    assert "button “My helping hand. Grown-ups I can tell, on my fingers.”" in said
    assert "choice “Paper”: (A4), Letter" in said
    assert "First, do the settings check-up." in said
