"""What is put in comes out again, also after closing."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest

from game.engine.assessment import AppKind
from game.saves import Answer, Player, default_folder, open_saves

if TYPE_CHECKING:
    from tests.saves.bay import Bay


def test_a_new_folder_opens_empty_and_in_silence(bay: Bay) -> None:
    opened = open_saves(bay.folder)
    assert (opened.notice, opened.saves.players()) == ("none", ())
    opened.saves.close()


def test_everything_is_there_after_closing(bay: Bay) -> None:
    with bay.open() as saves:
        pip = saves.add_player("pip", "Brave", "Otter", "6-8")
        saves.record_answer(bay.answer(5, pip.id))
        saves.record_finished(bay.visit("school-jumper", pip.id))
        saves.record_checkup(bay.checkup(6, pip.id))
        saves.record_deed(bay.deed(7, pip.id))
        saves.put_setting("language", "en")
        saves.put_setting("calm", "yes", pip.id)
    with bay.open() as saves:
        assert saves.notice == "none"
        assert saves.players() == (pip,)
        assert saves.answers(pip.id) == (bay.answer(5, pip.id),)
        assert saves.progress(pip.id) == {("name-beach", "school-jumper", "9-11")}
        assert saves.checkups(pip.id) == (bay.checkup(6, pip.id),)
        assert saves.deeds(pip.id) == (bay.deed(7, pip.id),)
        assert saves.settings() == {"language": "en"}
        assert saves.setting("calm", player=pip.id) == "yes"
        assert saves.setting("calm", "unset") == "unset"


def test_what_was_recorded_is_on_the_disk_when_the_call_returns(bay: Bay) -> None:
    with bay.open() as saves:
        for at in range(3):
            bay.record(saves, at)
        copied = bay.folder.parent / "copied"
        copied.mkdir()
        (copied / "beacon-bay.sqlite").write_bytes(bay.main.read_bytes())  # the file alone: no -wal beside it
    opened = open_saves(copied)
    assert bay.recorded(opened.saves) == [0, 1, 2]
    opened.saves.close()


def test_players_come_in_the_order_they_came(bay: Bay) -> None:
    with bay.open() as saves:
        names = ["Zesty", "Amber", "Misty"]
        for name in names:
            saves.add_player("ola", name, "Whale", "12-14")
        assert [player.first for player in saves.players()] == names


def test_a_player_changes_in_what_is_given_only(bay: Bay) -> None:
    with bay.open() as saves:
        player = saves.add_player("ola", "Misty", "Whale", "6-8").id
        saves.change_player(player, band="9-11")
        saves.change_player(player, mate="tomo", island="name-beach")
        assert saves.players() == (
            Player(id=player, mate="tomo", first="Misty", second="Whale", band="9-11", island="name-beach"),
        )


def test_a_setting_is_replaced(bay: Bay) -> None:
    with bay.open() as saves:
        saves.put_setting("scale", "100")
        saves.put_setting("scale", "150")
        assert saves.settings() == {"scale": "150"}


@pytest.mark.parametrize("clock", [(10, 5, 7), (-(10**9), 2**40, 0), (2**31, 2**31 - 1, -1)])
def test_order_is_that_of_play_whatever_the_clock_says(bay: Bay, clock: tuple[int, ...]) -> None:
    with bay.open() as saves:
        for number, at in enumerate(clock, start=1):
            saves.record_answer(bay.answer(at))
            saves.record_checkup(bay.checkup(at, number=number))
            saves.record_deed(bay.deed(at))
    with bay.open() as saves:
        for things in (saves.answers(1), saves.checkups(1), saves.deeds(1)):
            assert tuple(thing.at for thing in things) == clock


def test_what_is_one_player_s_is_not_another_s(bay: Bay) -> None:
    with bay.open() as saves:
        for player in (1, 2):
            saves.record_answer(bay.answer(player, player))
            saves.record_checkup(bay.checkup(player, player))
            saves.record_deed(bay.deed(player, player))
        for things in (saves.answers(2), saves.checkups(2), saves.deeds(2)):
            assert [thing.at for thing in things] == [2]


def test_an_answer_says_as_little_as_before_where_nothing_more_is_known(bay: Bay) -> None:
    answer = Answer(
        player=1, island="a", scenario="b", band="6-8", step="c", option="d", course="it-depends", at=1
    )  # fmt: skip
    with bay.open() as saves:
        saves.record_answer(answer)
        assert (answer.guideline, answer.use, answer.sure) == ("", "learn", "")
        assert saves.answers(1) == (answer,)


def test_a_question_answered_again_is_replaced_in_its_own_round_only(bay: Bay) -> None:
    with bay.open() as saves:
        for at, (number, answer) in enumerate([(1, "dont-know"), (1, "not-set"), (2, "set"), (2, "skip"), (1, "set")]):
            saves.record_checkup(bay.checkup(at, number=number, question="who-can-write", answer=answer))
    with bay.open() as saves:
        assert [(one.round, one.answer, one.at) for one in saves.checkups(1)] == [(1, "set", 4), (2, "skip", 3)]


def test_the_same_question_about_another_kind_of_app_is_another_one(bay: Bay) -> None:
    kinds = get_args(AppKind)
    with bay.open() as saves:
        for kind in kinds:
            saves.record_checkup(replace(bay.checkup(1, question="who-can-write"), kind=kind))
        assert [one.kind for one in saves.checkups(1)] == sorted(kinds)


def test_a_deed_done_again_is_kept_again(bay: Bay) -> None:
    with bay.open() as saves:
        for at in (5, 6):
            saves.record_deed(bay.deed(at))
        assert [deed.at for deed in saves.deeds(1)] == [5, 6]


def test_progress_counts_a_scenario_once_however_often_it_was_finished(bay: Bay) -> None:
    with bay.open() as saves:
        for _ in range(3):
            saves.record_finished(bay.visit("school-jumper"))
        assert len(saves.progress(1)) == 1
        assert len(saves.visits(1)) == 3


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps these folders to one user by itself")
def test_only_the_owner_may_read(bay: Bay) -> None:
    bay.play()
    assert stat.S_IMODE(bay.folder.stat().st_mode) == 0o700
    with bay.open() as saves:
        saves.record_answer(bay.answer(1))
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in bay.folder.iterdir()}
    assert set(modes.values()) == {0o600}, modes


def test_a_folder_with_an_awkward_name(tmp_path: Path) -> None:
    folder = tmp_path / "100% # Zoë ? \u0645\u0631\u062d\u0628\u0627"
    for _ in range(3):
        opened = open_saves(folder)
        assert opened.notice == "none"
        opened.saves.put_setting("a", "b")
        opened.saves.close()


def test_the_default_folder_is_the_platform_s_own() -> None:
    assert default_folder().is_absolute()
    assert "beacon-bay" in Path(default_folder()).parts


def test_looking_changes_nothing(bay: Bay) -> None:
    bay.play()
    before = bay.bytes()
    for _ in range(3):
        with bay.open() as saves:
            bay.kept(saves)
    assert bay.bytes() == before
