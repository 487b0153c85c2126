"""The whole game by real events: keys alone, the mouse alone, presses taken back or given twice, and none at all."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pygame
import pytest

from game.engine.scenario import BANDS
from game.kinds import KINDS
from game.saves import Saves
from game.screens.bay import Bay
from game.screens.island import Pier, Star
from game.screens.play import Play
from game.screens.title import Title
from tests.window.pilot import MOST, Player, click_events, key_events, middle
from tests.window.places import cards, level

if TYPE_CHECKING:
    from game.saves import Answer
    from tests.window.pilot import Pilot

Pilots = Callable[..., Any]
"""The fixture: makes a Pilot. Any, because tests look at what is special to a place."""
by_either = pytest.mark.parametrize("by", ["keys", "mouse"])


def ashore(pilot: Pilot, by: str = "keys", island: str = "name-beach", band: str = "9-11") -> Player:
    player = Player(pilot, by)
    player.come_aboard(band)
    player.press(f"isle-{island}")
    return player


def played(pilot: Pilot, player: Player, until: Callable[[], bool]) -> None:
    for _ in range(MOST):
        if until():
            return
        player.play_on()
    raise AssertionError(f"lost on {pilot.screen.name}: {pilot.ids()}")


@by_either
def test_from_the_title_to_the_end_of_a_story(pilot: Pilots, by: str) -> None:
    here = pilot()
    player = ashore(here, by)
    player.press("begin")
    first = here.place
    assert isinstance(first, Play)
    played(here, player, lambda: here.place.place != first.place)
    assert ("name-beach", first.scenario.id, "9-11") in here.app.world.finished


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("by", "band", "how"),
    [
        ("keys", "9-11", {}),
        ("mouse", "9-11", {}),
        ("keys", "6-8", {"text": "200", "size": (1024, 600)}),
        ("mouse", "6-8", {"text": "150", "size": (1024, 600)}),
    ],
)
def test_a_scenario_of_each_kind_can_be_finished(
    pilot: Pilots, kind: str, by: str, band: str, how: dict[str, Any]
) -> None:
    island, scenario = first_of(kind, band)
    here = pilot(**how)
    player = ashore(here, by, island, band)
    assert isinstance(here.place, Pier)
    player.press(f"scenario-{scenario.id}")
    played(here, player, lambda: (island, scenario.id, band) in here.app.world.finished)


def first_of(kind: str, band: str) -> tuple[str, Any]:
    """The first scenario of a kind along the route that is told to this band, and its island."""
    return next(
        (card.island.id, scenario)
        for card in cards()
        if not card.island.with_grown_up
        for scenario in level(card.island.id).telling(band)
        if scenario.kind == kind
    )


@pytest.mark.slow
@pytest.mark.parametrize(
    ("by", "band", "how"),
    [
        ("keys", "6-8", {}),
        ("mouse", "9-11", {}),
        ("keys", "12-14", {"motion": "on"}),
        ("mouse", "6-8", {"text": "200", "size": (1024, 600)}),
        ("keys", "9-11", {"text": "150", "size": (1366, 768), "theme": "contrast", "language": "ar_XB"}),
    ],
)
def test_from_the_title_to_the_star_and_home_again(pilot: Pilots, by: str, band: str, how: dict[str, Any]) -> None:
    """A20, A22, A24: single presses, one device."""
    here = pilot(**how)
    player = ashore(here, by, "meeting-pier", band)
    player.press("begin")
    played(here, player, lambda: isinstance(here.place, Star))
    assert all(here.app.world.done("meeting-pier", band))
    for place, kind in (("to-bay", Pier), ("back", Bay), ("back", Title)):
        player.press(place)
        player.hear_out()  # a new light is a new chapter of the voyage
        assert isinstance(here.place, kind)
    player.press("leave")
    assert here.app.over


def test_numbers_answer_and_h_helps_from_anywhere(pilot: Pilots) -> None:
    here = pilot()
    player = ashore(here)
    player.press("begin")
    played(here, player, lambda: any(one.startswith("option-") for one in here.ids()))
    here.key(pygame.K_2)
    assert here.place.state.chosen
    before = here.place
    here.key(pygame.K_h)
    assert here.screen.name == "Help"
    here.key(pygame.K_h)
    assert here.place == before
    here.key(pygame.K_ESCAPE)
    assert here.screen.name == "A rest"
    here.key(pygame.K_ESCAPE)
    assert here.place == before


def test_escape_leads_home_in_four_steps_from_everywhere(pilot: Pilots) -> None:
    """A27."""
    here = pilot()
    player = ashore(here)
    player.press("begin")
    player.press("back")
    for _ in range(4):
        if isinstance(here.place, Title):
            break
        player.press("back")
    assert isinstance(here.place, Title)


@pytest.mark.parametrize("place", ["set-sail", "choices", "leave", "help"])
def test_sliding_off_takes_a_press_back(pilot: Pilots, place: str) -> None:
    """A19."""
    here = pilot()
    before = here.place
    here.post(*click_events(middle(here.target(place)), off=(2, here.surface.get_height() - 2)))
    assert here.place == before
    assert not here.app.over


@pytest.mark.slow
def test_sliding_off_takes_a_press_back_from_anything(pilot: Pilots) -> None:
    """A19, on everything that can be pressed on the way through a story and a lab."""
    here = pilot()
    player = ashore(here, "keys", "settings-cove")
    nowhere = (here.surface.get_width() - 1, here.surface.get_height() - 1)
    for _ in range(15):
        before = here.place
        for target in here.sheet.targets:
            if target.visible[3]:
                here.post(*click_events(middle(target), off=nowhere))
                assert here.place == before, target.id
        if isinstance(here.place, Pier):
            player.press("begin")
        else:
            player.play_on()


def test_a_press_begun_elsewhere_does_nothing(pilot: Pilots) -> None:
    here = pilot()
    before = here.place
    here.post(*click_events(middle(here.target("set-sail")), off=middle(here.target("leave"))))
    here.post(*click_events((2, here.surface.get_height() - 2), off=middle(here.target("set-sail"))))
    assert here.place == before
    assert not here.app.over


@pytest.mark.parametrize("button", [2, 3])
def test_only_the_main_button_presses(pilot: Pilots, button: int) -> None:
    here = pilot()
    at = middle(here.target("set-sail"))
    before = here.place
    here.post(
        pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=at, button=button),
        pygame.event.Event(pygame.MOUSEBUTTONUP, pos=at, button=button),
    )
    assert here.place == before


@by_either
def test_pressing_twice_quickly_answers_once(pilot: Pilots, by: str) -> None:
    """A32: both presses are in the queue before anything new shows."""
    here = pilot()
    player = ashore(here)
    player.press("begin")
    played(here, player, lambda: any(one.startswith("option-") for one in here.ids()))
    option = next(one for one in here.ids() if one.startswith("option-"))
    here.tab_to(option)
    twice = key_events(pygame.K_RETURN) if by == "keys" else click_events(middle(here.target(option)))
    here.post(*twice, *twice)
    assert len(here.saves.answers(here.app.world.player.id)) == 1
    assert here.place.state.chosen


@by_either
def test_an_answer_is_kept_before_its_feedback_is_painted(
    pilot: Pilots, by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = pilot()
    player = ashore(here)
    player.press("begin")
    played(here, player, lambda: any(one.startswith("option-") for one in here.ids()))
    option = next(one for one in here.ids() if one.startswith("option-"))
    here.tab_to(option)
    question, painted, keep, kept = here.picture(), len(here.log.frames), Saves.record_answer, []

    def spy(saves: Saves, answer: Answer) -> None:
        assert here.picture() == question
        assert len(here.log.frames) == painted
        keep(saves, answer)
        kept.append(answer)

    monkeypatch.setattr(Saves, "record_answer", spy)
    here.post(*key_events(pygame.K_RETURN) if by == "keys" else click_events(middle(here.target(option))))
    assert len(kept) == 1
    assert here.picture() != question


@by_either
def test_pressing_twice_quickly_skips_nothing(pilot: Pilots, by: str) -> None:
    """Two presses of “Sail on” must not jump over the thought to keep, nor two of “Next” over a line."""
    here = pilot()
    player = ashore(here)
    player.press("begin")
    skipped = []
    for _ in range(12):
        on = next((one for one in ("sail-on", "next") if one in here.ids()), "")
        if not on:
            player.play_on()
            continue
        once = here.place.update(here.target(on).action, here.app.world).place
        here.tab_to(on)
        twice = key_events(pygame.K_RETURN) if by == "keys" else click_events(middle(here.target(on)))
        here.post(*twice, *twice)
        if here.place != once:
            skipped.append(on)
    assert skipped == []


def test_wheel_and_page_keys_scroll(pilot: Pilots) -> None:
    here = pilot(size=(1024, 600), text="200")
    ashore(here)
    scrolled = here.sheet.scrolls[-1]
    assert scrolled.offset == 0
    here.post(pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=-1, flipped=False))
    assert here.sheet.scrolls[-1].offset > 0
    here.key(pygame.K_PAGEUP)
    assert here.sheet.scrolls[-1].offset == 0
    for _ in range(30):
        here.key(pygame.K_PAGEDOWN)
    end = here.sheet.scrolls[-1]
    assert end.offset == end.content - end.box[3]


def test_the_wheel_moves_nothing_where_all_is_seen(pilot: Pilots) -> None:
    here = pilot()
    before = here.picture()
    here.post(pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=-3, flipped=False))
    assert here.picture() == before


def test_full_screen_and_back(pilot: Pilots) -> None:
    here = pilot()
    here.key(pygame.K_F11)
    assert here.app.choices.full_screen
    here.key(pygame.K_F11)
    assert not here.app.choices.full_screen
    assert here.saves.settings()["full_screen"] == "off"


def test_a_window_that_changes_size_is_laid_out_again(pilot: Pilots) -> None:
    here = pilot()
    before = here.sheet.room
    pygame.display.set_mode((1024, 600))
    here.post(pygame.event.Event(pygame.WINDOWSIZECHANGED, x=1024, y=600))
    assert before.width == 1280
    assert here.sheet.room.width == 1024


def test_closing_the_window_ends_the_game(pilot: Pilots) -> None:
    here = pilot()
    here.post(pygame.event.Event(pygame.QUIT))
    assert here.app.over


@pytest.mark.parametrize("key", [pygame.K_a, pygame.K_F5, pygame.K_9, pygame.K_DELETE, pygame.K_LCTRL])
def test_other_keys_do_nothing(pilot: Pilots, key: int) -> None:
    here = pilot()
    before = here.picture()
    here.key(key)
    assert here.picture() == before


@pytest.mark.slow
@pytest.mark.parametrize("band", BANDS)
def test_nothing_happens_by_itself_in_a_day(pilot: Pilots, band: str) -> None:
    """A33: on every screen of a journey the clock runs 24 hours on, and nothing has changed."""
    here = pilot(motion="on")
    player = ashore(here, "keys", "settings-cove", band)
    player.press("begin")
    for _ in range(20):
        before, answers = here.place, here.saves.answers(1)
        for _ in range(24):
            here.now += 3600
            here.window.show(here.now)
        assert here.place == before
        assert here.saves.answers(1) == answers
        player.play_on()


def test_nothing_is_heard_before_the_first_press(pilot: Pilots) -> None:
    here = pilot(motion="on")
    for _ in range(10):
        here.now += 60
        here.window.show(here.now)
    assert here.heard == []
