"""The real program in a real window, played with the mouse and with keys: what is seen, and what is kept by then."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from game.kinds.settings.page import pages
from game.kinds.settings.rules import Put, all_met
from game.screens.island import Pier
from game.screens.play import Play
from game.window.theme import THEMES
from tests.kinds.laws import ways_to_stand
from tests.realwindow.sailor import Sailor, apart, tinted
from tests.window.pilot import Player

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.kinds.settings.model import Control, SettingsLab
    from tests.bench.screen import Screen

pytestmark = pytest.mark.slow

FAMILIES = {"great-course": "great", "it-depends": "tide", "tricky-waters": "tricky", "ask-the-keeper": "keeper"}
HEADER = 5_000
"""A feedback's header has at least so many pixels of its family's colour."""


def test_a_first_voyage_with_the_mouse(screen: Screen, saves: Path, tmp_path: Path) -> None:
    with Sailor(screen, saves, tmp_path) as sailor:
        for place in ("set-sail", "mate-tomo", "first-cosmic", "go-on", "band-9-11"):
            sailor.click(place)
        hear_out(sailor)  # the story before the first island
        sailor.click("later")  # and not the check before the voyage
        sailor.click("isle-name-beach")
        (player,) = sailor.kept("players")
        assert (player["mate"], player["first"], player["band"]) == ("tomo", "cosmic", "9-11")

        sailor.click(f"scenario-{first_of(sailor, 'choice')}")
        hear_out(sailor)
        option = answers(sailor)[0]
        assert feedback(sailor, lambda: sailor.click(option))["option"] == option.removeprefix("option-")
        rest(sailor)
        sailor.click("again")
        feedback(sailor, lambda: sailor.click(answers(sailor)[1]))
        finish(sailor, "mouse")
        assert len(sailor.kept("visits")) == 1

        sailor.key(pygame.K_ESCAPE)
        sailor.click("title")
        assert sailor.leave() == 0
        assert sailor.program.said() == ""


def test_a_chat_with_keys_alone(screen: Screen, enrolled: Path, tmp_path: Path) -> None:
    with Sailor(screen, enrolled, tmp_path) as sailor:
        sailor.enter("set-sail")
        sailor.enter("isle-meeting-pier")
        sailor.enter(f"scenario-{first_of(sailor, 'chat')}")
        chat = playing(sailor).scenario.id

        second = answers(sailor)[1]
        answered = feedback(sailor, lambda: sailor.key(pygame.K_2))
        assert (answered["scenario"], answered["option"]) == (chat, second.removeprefix("move-"))
        sailor.enter("again" if "again" in sailor.ids() else "sail-on")
        for _ in answers(sailor):
            sailor.key(pygame.K_DOWN)
        assert sailor.focus in answers(sailor), "arrows lead through the answers"
        feedback(sailor, lambda: sailor.key(pygame.K_RETURN))
        rest(sailor)
        finish(sailor, "keys")
        assert [one["scenario"] for one in sailor.kept("visits")] == [chat]


def test_a_settings_lab_with_its_segments(screen: Screen, enrolled: Path, tmp_path: Path) -> None:
    with Sailor(screen, enrolled, tmp_path) as sailor:
        sailor.click("set-sail")
        sailor.click("isle-settings-cove")
        sailor.click(f"scenario-{first_of(sailor, 'settings')}")
        lab: SettingsLab = playing(sailor).scenario
        hear_out(sailor)
        now = playing(sailor).state.values
        ways = [values for values in ways_to_stand(lab) if all_met(lab, values)]
        wanted = min(ways, key=lambda values: sum(map(str.__ne__, values, now)))
        for control, value, option in zip(lab.controls, now, wanted, strict=True):
            if value != option:
                put(sailor, control, option)
        assert sailor.kept("answers") == []

        answered = feedback(sailor, lambda: sailor.click("done"))
        assert (answered["step"], answered["option"]) == ("goals", "solved")
        finish(sailor, "mouse")
        assert len(sailor.kept("visits")) == 1


def test_killed_in_the_middle_it_goes_on_where_it_was(screen: Screen, enrolled: Path, tmp_path: Path) -> None:
    with Sailor(screen, enrolled, tmp_path) as sailor:
        sailor.click("set-sail")
        sailor.click("isle-name-beach")
        sailor.click("begin")
        finish(sailor, "mouse")
        player = Player(sailor, "mouse")
        before = sailor.kept("answers")
        while sailor.kept("answers") == before:
            player.play_on()
        sailor.program.kill()
        answered, visits = sailor.kept("answers"), sailor.kept("visits")
        assert len(visits) == 1
        assert answered[-1]["scenario"] != visits[0]["scenario"]

    with Sailor(screen, enrolled, tmp_path) as sailor:
        assert (sailor.kept("answers"), sailor.kept("visits")) == (answered, visits)
        assert "players" in sailor.ids(), "the title says who sails"
        assert sailor.app.world.notice == "", "nothing was damaged"
        sailor.click("set-sail")
        assert sailor.focus == "isle-name-beach"
        sailor.key(pygame.K_RETURN)
        assert sailor.target("begin").label == "Go on"
        assert sum(sailor.app.world.done("name-beach", "9-11")) == 1


# A voyage in steps


def first_of(sailor: Sailor, kind: str) -> str:
    """The first scenario of a kind on this pier."""
    assert isinstance(sailor.place, Pier)
    return next(one.id for one in sailor.place.level.telling("9-11") if one.kind == kind)


def playing(sailor: Sailor) -> Play:
    assert isinstance(sailor.place, Play)
    return sailor.place


def hear_out(sailor: Sailor) -> None:
    """Through what is told before anything can be answered."""
    while on := next((one for one in ("next", "begin-lab") if one in sailor.ids()), ""):
        sailor.click(on)


def answers(sailor: Sailor) -> list[str]:
    return [one for one in sailor.ids() if one.startswith(("option-", "move-"))]


def put(sailor: Sailor, control: Control, option: str) -> None:
    """Set a control of the lab, on the page where it stands; its beam moves."""
    tabs = pages(playing(sailor).scenario)
    if len(tabs) > 1:
        sailor.click(f"tab-{tabs.index(control.page)}")
    before = sailor.seen
    sailor.click(next(one.id for one in sailor.sheet.targets if one.action == Put(control.id, option)))
    assert apart(before, sailor.seen) > 0.005


def feedback(sailor: Sailor, give: Callable[[], None]) -> dict[str, object]:
    """Give an answer: its feedback is on the screen, in the colour of its course, and by then it is on the disk."""
    before, count = sailor.seen, len(sailor.kept("answers"))
    give()
    *earlier, answered = sailor.kept("answers")
    assert len(earlier) == count
    edge = THEMES["light"].tones[f"{FAMILIES[answered['course']]}-edge"]
    assert tinted(sailor.seen, edge) > tinted(before, edge) + HEADER
    assert apart(before, sailor.seen) > 0.1
    return answered


def rest(sailor: Sailor) -> None:
    """Pause by Esc, help by H, and back to the very same."""
    before = sailor.seen
    for there, back in ((pygame.K_ESCAPE, pygame.K_ESCAPE), (pygame.K_h, pygame.K_h), (pygame.K_h, pygame.K_ESCAPE)):
        sailor.key(there)
        assert apart(before, sailor.seen) > 0.1
        sailor.key(back)
        assert apart(before, sailor.seen) < 0.02


def finish(sailor: Sailor, by: str) -> None:
    """Play on until the scenario is over."""
    player, scenario = Player(sailor, by), playing(sailor).scenario.id
    while isinstance(sailor.place, Play) and sailor.place.scenario.id == scenario:
        player.play_on()
