"""The parts joined: what is kept and when, what survives, and what happens when something is broken."""

from __future__ import annotations

import shutil
from threading import Event
from typing import TYPE_CHECKING

import pytest

from game.saves import Saves, open_saves
from game.screens.bay import Bay
from game.screens.choices import ChoicesScreen
from game.screens.island import Pier
from game.screens.play import Play
from game.screens.title import Title
from game.screens.turn import Choose
from game.words import direction

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.saves import Answer
    from tests.app.conftest import Sitting

    Sit = Callable[..., Sitting]


def ashore(sit: Sit, band: str = "9-11", island: str = "name-beach", **how: object) -> Sitting:
    here = sit(**how)
    here.come_aboard(band)
    here.press(f"isle-{island}")
    return here


# What is kept, and when


def test_an_answer_is_kept_first_and_heard_second(sit: Sit, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is painted comes later still: tests/window/test_input.py."""
    here = ashore(sit)
    here.press("begin")
    option, keep = here.until("option-"), Saves.record_answer
    here.heard.clear()

    def spy(saves: Saves, answer: Answer) -> None:
        keep(saves, answer)
        here.heard.append("kept")

    monkeypatch.setattr(Saves, "record_answer", spy)
    here.press(option)
    assert here.heard[0] == "kept"
    assert len(here.heard) == 2


def test_nothing_is_lost_when_the_game_is_killed(sit: Sit, home: Path, tmp_path: Path) -> None:
    """The files as they lie, never closed: each answer is there as soon as it is given, and so is what was finished."""
    here = ashore(sit)
    here.press("begin")
    given = 0
    for number in range(15):
        wanted = [one for one in here.actions() if one.startswith(("option-", "move-"))]
        here.play_on()
        given += bool(wanted) and "next" not in wanted
        left = tmp_path / f"killed-{number}"
        shutil.copytree(home, left)
        saves = open_saves(left).saves
        assert len(saves.answers(1)) == len(here.saves.answers(1))
        assert saves.progress(1) == here.saves.progress(1)
        assert saves.notice == "none"
        saves.close()
    assert given
    assert len(here.saves.answers(1)) >= given


def test_answers_say_where_what_and_when(sit: Sit) -> None:
    here = ashore(sit, clock=lambda: 1_234.9)
    here.press("begin")
    here.press(here.until("option-"))
    (answer,) = here.saves.answers(1)
    place = here.app.place
    assert isinstance(place, Play)
    assert (answer.island, answer.scenario, answer.band, answer.at) == ("name-beach", place.scenario.id, "9-11", 1_234)


def test_the_same_answer_twice_is_two_answers_only_if_asked_for(sit: Sit) -> None:
    here = ashore(sit)
    here.press("begin")
    option = here.until("option-")
    action = here.actions()[option]
    here.app.act(action)
    here.app.act(action)  # a second press, of what is no longer there
    assert len(here.saves.answers(1)) == 1
    here.press("again", option)
    assert len(here.saves.answers(1)) == 2


def test_where_one_was_is_remembered_and_so_is_who(sit: Sit) -> None:
    here = ashore(sit)
    assert here.saves.players()[0].island == "name-beach"
    again = sit()
    again.press("set-sail")
    assert isinstance(again.app.place, Bay)
    assert again.app.world.player == here.app.world.player
    assert again.screen.first == "isle-name-beach"


def test_what_was_finished_shows_after_a_restart(sit: Sit) -> None:
    here = ashore(sit)
    here.press("begin")
    first = here.app.place
    assert isinstance(first, Play)
    while not here.app.world.finished:
        here.play_on()
    again = sit()
    assert again.app.world.finished == {("name-beach", first.scenario.id, "9-11")}
    again.press("set-sail", "isle-name-beach", "begin")
    place = again.app.place
    assert isinstance(place, Play)
    assert place.place == 1


# Players


def test_deleting_a_page_can_be_undone_to_the_last_byte(sit: Sit) -> None:
    here = ashore(sit)
    here.press("begin")
    here.press(here.until("option-"))
    before = here.saves.players(), here.saves.answers(1), here.saves.progress(1)
    here.press("pause", "title", "players", "remove-1")
    assert here.app.world.players == ()
    here.press("undo-remove")
    assert (here.saves.players(), here.saves.answers(1), here.saves.progress(1)) == before
    assert here.app.world.player == before[0][0]


def test_a_page_deleted_for_good_is_gone_from_the_files(sit: Sit) -> None:
    here = ashore(sit)
    here.press("begin")
    here.press(here.until("option-"))
    here.press("pause", "title", "players", "remove-1", "back")
    here.saves.restore_player(1)
    assert here.saves.players() == ()
    assert here.saves.answers(1) == ()


def test_a_page_is_gone_too_if_the_game_ends_before_one_leaves(sit: Sit) -> None:
    here = ashore(sit)
    here.press("back", "back", "players", "remove-1")
    again = sit()
    again.app.shown()
    again.app.read_now()
    again.saves.restore_player(1)
    assert again.saves.players() == ()


def test_two_players_have_two_logbooks(sit: Sit) -> None:
    here = ashore(sit)
    here.press("begin")
    while not here.app.world.finished:
        here.play_on()
    here.press("pause", "title", "players", "new-player", "mate-ola", "go-on", "band-12-14", "later")
    assert here.app.world.finished == frozenset()
    assert len(here.app.world.players) == 2
    here.press("back", "players", "player-1")
    assert len(here.app.world.finished) == 1


def test_a_player_who_was_last_but_is_gone_makes_room_for_the_next(sit: Sit) -> None:
    here = sit()
    here.come_aboard()
    here.press("back", "players", "new-player", "mate-ola", "go-on", "band-6-8", "later")
    here.press("back", "players", "remove-2", "back")
    assert here.app.world.player is not None
    assert here.app.world.player.id == 1
    here.press("players", "remove-1", "back")
    assert here.app.world.player is None
    here.come_aboard()
    assert isinstance(here.app.place, Bay)


# How it is told


def test_another_band_while_ashore_leads_back_to_the_map(sit: Sit) -> None:
    here = ashore(sit)
    here.press("begin", "pause", "choices", "band:2")
    assert here.app.world.player is not None
    assert here.app.world.player.band == "12-14"
    here.press("back", "sail-on")
    assert isinstance(here.app.place, Bay)
    here.press("isle-name-beach", "begin")
    assert isinstance(here.app.place, Play)
    assert here.app.place.band == "12-14"


def test_the_same_band_again_leaves_one_where_one_is(sit: Sit) -> None:
    here = ashore(sit)
    here.press("begin", "pause", "choices")
    here.app.act(here.actions()["band:1"])
    here.press("back", "sail-on")
    assert isinstance(here.app.place, Play)


def test_another_language_is_spoken_at_once_and_after_a_restart(sit: Sit) -> None:
    here = ashore(sit)
    english = here.screen
    here.app.grant(Choose("language", "ar_XB"))
    assert direction() == "rtl"
    assert here.screen != english
    again = sit()
    assert again.app.choices.language == "ar_XB"
    assert direction() == "rtl"
    again.app.grant(Choose("language", "en"))
    assert direction() == "ltr"


def test_choices_survive_a_restart(sit: Sit) -> None:
    here = sit()
    here.press("choices", "text:2", "theme:1", "motion:2", "sound", "music", "captions", "full-screen")
    chosen = here.app.choices
    assert chosen != type(chosen)()
    again = sit()
    assert again.app.choices == chosen
    assert isinstance(again.app.place, Title)


def test_choices_that_make_no_sense_are_as_at_first(sit: Sit) -> None:
    """A60."""
    here = sit()
    for name, word in {"text": "900", "theme": "sepia", "motion": "", "sound": "perhaps", "language": "tlh"}.items():
        here.saves.put_setting(name, word)
    again = sit()
    chosen = again.app.choices
    assert (chosen.text, chosen.theme, chosen.motion, chosen.sound) == (100, "light", "on", True)
    assert again.screen.name == "Beacon Bay"


def test_captions_tell_what_is_heard_and_only_if_wanted(sit: Sit) -> None:
    here = sit()
    here.press("help")
    assert here.screen.bar.caption
    assert "help" in here.heard
    here.press("back", "choices", "captions", "back", "help")
    assert not here.screen.bar.caption


def test_with_sounds_off_nothing_is_played(sit: Sit) -> None:
    here = sit()
    here.press("choices", "sound")
    here.heard.clear()
    here.press("back", "help", "to-game")
    assert here.heard == []


# Chance


def test_seeds_draw_different_orders_and_the_same_seed_the_same(sit: Sit) -> None:
    orders = {}
    for seed in (1, 2, 3, 4, 1):
        here = sit(seed=seed)
        if here.app.world.player is None:
            here.come_aboard()
        else:
            here.press("set-sail")
        here.press("isle-name-beach", "begin")
        here.until("option-")
        order = tuple(one for one in here.actions() if one.startswith("option-"))
        assert orders.setdefault(seed, order) == order
    assert len(set(orders.values())) > 1


def test_coming_back_draws_anew(sit: Sit) -> None:
    here = ashore(sit)
    first = here.app.place
    here.press("back", "isle-name-beach")
    second = here.app.place
    assert isinstance(first, Pier)
    assert isinstance(second, Pier)
    assert first.seed != second.seed


# What is broken


def spoil(levels: Path) -> None:
    for file in (levels / "09-meeting-pier").glob("*.yaml"):
        file.write_text(file.read_text(encoding="utf-8").replace("kind: chat", "kind: chatter"), encoding="utf-8")


def test_a_broken_island_is_being_repaired_and_the_others_play(sit: Sit, levels: Path) -> None:
    spoil(levels)
    here = sit()
    here.come_aboard()
    here.press("isle-meeting-pier")
    assert isinstance(here.app.place, Bay)
    assert here.screen.toast is not None
    assert "repaired" in here.screen.toast.text
    here.press("isle-name-beach", "begin")
    assert isinstance(here.app.place, Play)


@pytest.mark.parametrize("how", ["spoilt", "gone", "no text"])
def test_an_island_that_breaks_while_playing_stops_nobody(sit: Sit, levels: Path, how: str) -> None:
    here = sit()
    here.come_aboard()
    if how == "spoilt":
        spoil(levels)
    elif how == "gone":
        shutil.rmtree(levels / "09-meeting-pier")
    else:
        for file in (levels / "09-meeting-pier").glob("*.yaml"):
            file.write_bytes(b"\xff\xfe\x00\x00 no text")
    here.press("isle-meeting-pier")
    assert isinstance(here.app.place, Bay)
    assert here.screen.toast is not None, "somebody who pressed an island hears why nothing opens"
    here.press("isle-name-beach")
    assert isinstance(here.app.place, Pier)


def test_no_levels_at_all_is_an_empty_bay(sit: Sit, levels: Path) -> None:
    shutil.rmtree(levels)
    here = sit()
    here.come_aboard()
    assert isinstance(here.app.place, Bay)
    here.press("choices", "back", "pause", "sail-on", "help", "to-game", "back")
    assert isinstance(here.app.place, Title)


def test_without_a_place_for_saves_it_plays_and_says_so(sit: Sit, tmp_path: Path) -> None:
    nowhere = tmp_path / "file"
    nowhere.write_text("not a folder")
    here = sit(saves=nowhere / "saves")
    assert "forgotten" in here.app.world.notice
    assert any(getattr(node, "id", "") == "notice" for node in _all(here))
    here.come_aboard()
    here.press("isle-name-beach", "begin")
    here.press(here.until("option-"))
    assert len(here.saves.answers(1)) == 1


def test_a_damaged_logbook_is_told(sit: Sit, home: Path) -> None:
    here = ashore(sit)
    sit()
    for file in home.glob("*.sqlite*"):
        file.write_bytes(b"no logbook " * 500)
    here = sit()
    assert here.app.world.notice
    here.press("choices")
    assert any(getattr(node, "id", "") == "notice" for node in _all(here))
    assert isinstance(here.app.place, ChoicesScreen)


def test_a_second_game_at_once_says_so(sit: Sit, home: Path, levels: Path) -> None:
    from tests.app.conftest import Sitting

    first = sit()
    second = Sitting(open_saves(home).saves, levels, None)
    assert not first.app.world.notice
    assert "twice" in second.app.world.notice
    second.come_aboard()
    second.saves.close()
    assert first.saves.players() == ()


def _all(here: Sitting) -> list[object]:
    from game.nodes import walk

    return list(walk(here.screen))


# Opening


def test_the_first_press_may_come_before_the_islands_are_read(sit: Sit) -> None:
    here = sit()
    here.app.shown()
    here.come_aboard()
    assert len(here.app.world.cards) == 3


def test_what_is_chosen_while_islands_are_read_is_not_lost(sit: Sit, monkeypatch: pytest.MonkeyPatch) -> None:
    """F11 works from the first moment; the islands are read behind it."""
    import game.content

    here, read = sit(), game.content.read_atlas
    reading, chosen = Event(), Event()

    def slow(*where: Path) -> object:
        reading.set()
        assert chosen.wait(10)
        return read(*where)

    monkeypatch.setattr(game.content, "read_atlas", slow)
    here.app.shown()
    assert reading.wait(10)
    here.app.grant(Choose("full_screen", value=True))
    chosen.set()
    here.app.read_now()
    assert here.app.choices.full_screen
    assert len(here.app.world.cards) == 3


def test_a_screen_is_made_once_until_something_happens(sit: Sit) -> None:
    here = sit()
    assert here.app.screen() is here.app.screen()
    before = here.app.screen()
    here.press("help")
    assert here.app.screen() is not before


def test_leaving_ends_the_game(sit: Sit) -> None:
    here = sit()
    here.press("leave")
    assert here.app.over


def test_home_is_near_from_everywhere(sit: Sit) -> None:
    """A27: back, at most four times."""
    here = ashore(sit)
    here.press("begin", "pause", "choices", "help")
    steps = 0
    while not isinstance(here.app.place, Title):
        here.press("to-game" if "to-game" in here.actions() else "title" if "title" in here.actions() else "back")
        steps += 1
    assert steps <= 4
