"""The real program in a real window, played with the mouse and with keys: what is seen, and what is kept by then."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from game.engine.scenario import BANDS
from game.kinds.settings.rules import Put, all_met
from game.kinds.settings.view import pages
from game.saves import open_saves
from game.screens.bay import Bay
from game.screens.island import Begin, Pier
from game.screens.play import Play
from game.screens.title import Title
from game.window.theme import THEMES
from tests.kinds.laws import ways_to_stand
from tests.realwindow.sailor import Sailor, apart, tinted

if TYPE_CHECKING:
    from pathlib import Path

    from game.kinds.settings.model import Control, SettingsLab
    from tests.bench.screen import Screen
    from tests.realwindow.shadow import Picture

pytestmark = pytest.mark.slow

FAMILIES = {"great-course": "great", "it-depends": "tide", "tricky-waters": "tricky", "ask-the-keeper": "keeper"}
HEADER = 5_000
"""A feedback's header has at least so many pixels of its family's colour."""


@pytest.fixture
def saves(tmp_path: Path) -> Path:
    return tmp_path / "saves"


@pytest.fixture
def enrolled(saves: Path) -> Path:
    """A folder in which somebody has been aboard before."""
    with closing(open_saves(saves).saves) as kept:
        player = kept.add_player("pip", "brave", "puffin", "9-11")
        kept.put_setting("player", str(player.id))
    return saves


def test_a_first_voyage_with_the_mouse(screen: Screen, saves: Path, tmp_path: Path) -> None:
    with Sailor(screen, saves, tmp_path) as sailor:
        for place in ("set-sail", "mate-tomo", "first-cosmic", "go-on", "band-9-11"):
            sailor.click(place)
        assert [(one["mate"], one["first"], one["band"]) for one in sailor.kept("players")] == [
            ("tomo", "cosmic", "9-11")
        ]
        land(sailor, "name-beach", "choice")
        asked = read_story(sailor)
        felt = sailor.click(next_option(sailor))
        answered = feedback_shows(sailor, asked, felt)
        assert answered["option"] in {option.id for step in playing(sailor).scenario.steps for option in step.options}

        rest(sailor, felt)
        sailor.click("again")
        sailor.click(next_option(sailor))
        finish(sailor, by="click")
        assert len(sailor.kept("visits")) == 1
        assert len(sailor.kept("answers")) >= 2
        leave(sailor)


def test_a_chat_with_keys_alone(screen: Screen, enrolled: Path, tmp_path: Path) -> None:
    with Sailor(screen, enrolled, tmp_path) as sailor:
        sailor.go_to("set-sail", "Tab")
        sailor.key("Return")
        sailor.go_to("isle-meeting-pier", "Tab")
        sailor.key("Return")
        level = pier(sailor).level
        sailor.go_to(f"scenario-{first_of(sailor, 'chat')}", "Down", "Tab")
        asked = sailor.key("Return")
        assert playing(sailor).scenario.id in {one.id for one in level.telling("9-11")}

        answered = feedback_shows(sailor, asked, sailor.key("2"))
        assert answered["scenario"] == playing(sailor).scenario.id
        sailor.go_to("sail-on", "Tab")
        sailor.key("Return")
        sailor.go_to(next_option(sailor), "Up", "Tab")
        asked = sailor.look()
        felt = sailor.key("Return")
        feedback_shows(sailor, asked, felt)
        rest(sailor, felt)
        finish(sailor, by="key")
        assert [one["scenario"] for one in sailor.kept("visits")] == [answered["scenario"]]


def test_a_settings_lab_with_its_segments(screen: Screen, enrolled: Path, tmp_path: Path) -> None:
    with Sailor(screen, enrolled, tmp_path) as sailor:
        sailor.click("set-sail")
        asked = land(sailor, "settings-cove", "settings")
        lab: SettingsLab = playing(sailor).scenario
        ways = [values for values in ways_to_stand(lab) if all_met(lab, values)]
        wanted = min(ways, key=lambda values: sum(map(str.__ne__, values, playing(sailor).state.values)))
        for control, value, option in zip(lab.controls, playing(sailor).state.values, wanted, strict=True):
            if value != option:
                put(sailor, control, option)
        assert sailor.kept("answers") == []
        answered = feedback_shows(sailor, asked, sailor.click("done"))
        assert (answered["step"], answered["option"]) == ("goals", "solved")
        finish(sailor, by="click")
        assert len(sailor.kept("visits")) == 1


def test_killed_in_the_middle_it_goes_on_where_it_was(screen: Screen, enrolled: Path, tmp_path: Path) -> None:
    with Sailor(screen, enrolled, tmp_path) as sailor:
        sailor.click("set-sail")
        land(sailor, "name-beach", "choice")
        read_story(sailor)
        sailor.click(next_option(sailor))
        finish(sailor, by="click")
        read_story(sailor)
        sailor.click(next_option(sailor))
        sailor.program.kill()
        answers, visits = sailor.kept("answers"), sailor.kept("visits")
        assert len(visits) == 1
        assert answers[-1]["scenario"] != visits[0]["scenario"]

    with Sailor(screen, enrolled, tmp_path) as sailor:
        assert (sailor.kept("answers"), sailor.kept("visits")) == (answers, visits)
        assert sailor.shadow.has("players"), "who sails is on the title"
        assert not sailor.shadow.has("notice"), "nothing was damaged"
        sailor.click("set-sail")
        isle = sailor.shadow.target("isle-name-beach")
        assert sailor.shadow.focus == isle.id
        sailor.click(isle.id)
        assert sailor.shadow.target("begin").label == "Go on"
        level = pier(sailor).level
        assert sum(sailor.shadow.world.done(level.island.id, "9-11")) == 1


# A voyage in steps


def land(sailor: Sailor, island: str, kind: str) -> Picture:
    """From the bay to the first scenario of a kind."""
    assert isinstance(sailor.shadow.place, Bay)
    sailor.click(f"isle-{island}")
    return sailor.click(f"scenario-{first_of(sailor, kind)}")


def first_of(sailor: Sailor, kind: str) -> str:
    tellings = pier(sailor).level.telling(BANDS[1])
    place, scenario = next((place, one) for place, one in enumerate(tellings) if one.kind == kind)
    assert sailor.shadow.target(f"scenario-{scenario.id}").action == Begin(place)
    return scenario.id


def pier(sailor: Sailor) -> Pier:
    assert isinstance(sailor.shadow.place, Pier)
    return sailor.shadow.place


def playing(sailor: Sailor) -> Play:
    assert isinstance(sailor.shadow.place, Play)
    return sailor.shadow.place


def next_option(sailor: Sailor) -> str:
    """The first answer that can be given."""
    ids = [one.id for one in sailor.shadow.sheet.targets]
    return next(one for one in ids if one.startswith(("option-", "move-")))


def read_story(sailor: Sailor) -> Picture:
    """Through everything that is told, to the question."""
    while sailor.shadow.has("next"):
        sailor.click("next")
    return sailor.look()


def put(sailor: Sailor, control: Control, option: str) -> None:
    """Set a control of the lab, on the page where it stands; its beam moves."""
    tabs = pages(playing(sailor).scenario)
    before = sailor.click(f"tab-{tabs.index(control.page)}") if len(tabs) > 1 else sailor.look()
    after = sailor.click(lambda one: one.action == Put(control.id, option))
    assert apart(before, after) > 0.005


def feedback_shows(sailor: Sailor, asked: Picture, felt: Picture) -> dict[str, object]:
    """The feedback is on the screen, in the colour of its course, and its answer is on the disk by now."""
    answered = sailor.kept("answers")[-1]
    edge = THEMES["light"].tones[f"{FAMILIES[answered['course']]}-edge"]
    assert tinted(felt, edge) > tinted(asked, edge) + HEADER
    assert apart(asked, felt) > 0.1
    return answered


def rest(sailor: Sailor, before: Picture) -> None:
    """Pause by Esc, help by H, and back to the very same."""
    for there, back in (("Escape", "Escape"), ("h", "h"), ("h", "Escape")):
        assert apart(before, sailor.key(there)) > 0.1
        assert apart(before, sailor.key(back)) < 0.02


def finish(sailor: Sailor, *, by: str) -> None:
    """Give first answers and sail on until the scenario is over."""
    scenario = playing(sailor).scenario.id
    while isinstance(sailor.shadow.place, Play) and sailor.shadow.place.scenario.id == scenario:
        ways = ("next", "sail-on")
        place = next((one for one in ways if sailor.shadow.has(one)), "") or next_option(sailor)
        if by == "click":
            sailor.click(place)
        else:
            sailor.go_to(place, "Tab")
            sailor.key("Return")


def leave(sailor: Sailor) -> None:
    """Home to the title, and out: nothing was said on the way, and the exit is a good one."""
    sailor.key("Escape")
    sailor.click("title")
    assert isinstance(sailor.shadow.place, Title)
    left, top, wide, high = sailor.shadow.target("leave").visible
    sailor._run("mousemove", str(left + wide // 2), str(top + high // 2), "click", "1")
    assert sailor.program.ended() == 0
    assert sailor.program.said() == ""
