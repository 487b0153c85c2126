"""A class on one laptop: from the title to its end, through a crash, with hands or phones; nothing is left behind."""

from __future__ import annotations

import csv
from functools import partial
from typing import TYPE_CHECKING

import pytest

from game import classroom
from game.classroom.replies import Counted, Joined
from game.screens.lesson import Door, LessonScreen
from game.screens.title import Title
from tests.app.test_oneself import NOON, Clock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.app.conftest import Sitting

    Sit = Callable[..., Sitting]


def begun(sit: Sit, way: str = "hands", **how: object) -> Sitting:
    here = sit(**how)
    here.press("for-a-class", "isle-name-beach", "minutes:0", f"way:{['hands', 'cards', 'phones'].index(way)}", "start")
    return here


def stage(here: Sitting) -> str:
    assert isinstance(here.app.place, LessonScreen)
    return here.app.place.lesson.stage


def to_question(here: Sitting) -> None:
    """On, until a class thinks."""
    for _ in range(40):
        if stage(here) == "think":
            return
        ids = here.actions()
        here.press("onward" if "onward" in ids else "remote")
    raise AssertionError("no question on the way")


def count(here: Sitting, *hands: int) -> None:
    here.press("onward")
    for place, number in enumerate(hands):
        here.press(f"count-{place}", *(f"digit-{digit}" for digit in str(number)))
    here.press("onward")


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("platformdirs.user_documents_dir", lambda: str(tmp_path / "documents"))
    return tmp_path / "documents"


@pytest.fixture
def loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Phones come in on this machine alone."""
    monkeypatch.setattr(classroom, "open_phones", partial(classroom.open_phones, at="127.0.0.1"))


def test_a_class_needs_no_player(sit: Sit) -> None:
    here = begun(sit)
    assert isinstance(here.app.place, LessonScreen)
    assert here.app.world.players == ()


def test_a_lesson_from_the_title_and_back_leaves_nothing(sit: Sit, home: Path, documents: Path) -> None:
    here = begun(sit)
    to_question(here)
    count(here, 4, 3, 2)
    here.press("back", "end-sure")
    assert isinstance(here.app.place, Door)
    here.press("back")
    assert isinstance(here.app.place, Title)
    assert here.app.world.lesson == ""
    assert not documents.exists()
    assert here.saves.players() == ()


def test_after_a_crash_the_lesson_goes_on_where_it_was(sit: Sit) -> None:
    here = begun(sit)
    to_question(here)
    count(here, 4, 3, 2)
    assert stage(here) == "talk"
    here = sit()
    here.press("for-a-class", "resume")
    assert stage(here) == "talk"
    count(here, 1, 1, 7)
    assert isinstance(here.app.place, LessonScreen)
    assert (here.app.place.lesson.first[:3], here.app.place.lesson.second[:3]) == ((4, 3, 2), (1, 1, 7))


def test_what_was_voted_is_written_only_when_somebody_asks(sit: Sit, documents: Path) -> None:
    here = begun(sit)
    to_question(here)
    count(here, 4, 3, 2)
    count(here, 1, 1, 7)
    for _ in range(60):
        if "save-csv" in here.actions():
            break
        here.press("skip")
    assert not documents.exists()
    here.press("save-csv")
    assert here.app.world.printed is not None
    (table,) = documents.rglob("*.csv")
    rows = list(csv.reader(table.read_text(encoding="utf-8-sig").splitlines()))
    assert [row[-2:] for row in rows[1:4]] == [["4", "1"], ["3", "1"], ["2", "7"]]
    here.press("save-pdf", "save-pdf")
    assert len(list(documents.rglob("*.pdf"))) == 2


def test_a_timer_ticks_only_while_it_runs(sit: Sit) -> None:
    clock = Clock()
    here = begun(sit, clock=clock)
    assert here.app.ticking() is None
    here.press("timer")
    clock.now += 10.5
    here.app.tick()
    assert here.app.world.timer == 50
    assert 0 < (here.app.ticking() or 0) <= 1
    clock.now += 300
    here.app.tick()
    assert here.app.world.timer == 0
    assert here.app.ticking() is None
    here.press("timer-off")
    assert here.app.world.timer is None


@pytest.mark.usefixtures("loopback")
def test_phones_vote_and_are_counted(sit: Sit) -> None:
    woken: list[None] = []
    here = begun(sit, "phones", wake=lambda: woken.append(None))
    phones = here.app.world.phones
    assert phones is not None
    assert (phones.why_not, phones.joined) == ("", 0)
    assert len(phones.qr) >= 21
    room = here.app._lessons._phones.room  # type: ignore[union-attr]
    pupils = [room.join(phones.code, "", "127.0.0.1") for _ in range(6)]
    assert all(isinstance(one, Joined) for one in pupils)
    assert woken
    here.app.tick()
    assert here.app.world.phones is not None
    assert here.app.world.phones.joined == 6
    to_question(here)
    here.press("onward")
    for number, one in enumerate(pupils):
        assert isinstance(room.vote(one.token, 1, 1, number % 2), Counted)  # type: ignore[union-attr]
    here.app.tick()
    assert here.app.world.phones.voted == 6
    here.press("onward")
    assert isinstance(here.app.place, LessonScreen)
    assert here.app.place.lesson.first[:2] == (3, 3)
    here.press("back", "end-sure")
    assert here.app.world.phones is None


@pytest.mark.usefixtures("loopback")
def test_while_the_lesson_rests_phones_rest_too(sit: Sit) -> None:
    here = begun(sit, "phones")
    assert here.app.world.phones is not None
    room = here.app._lessons._phones.room  # type: ignore[union-attr]
    pupil = room.join(here.app.world.phones.code, "", "127.0.0.1")
    assert isinstance(pupil, Joined)
    here.press("pause")
    assert room.told(pupil.token).phase == "paused"
    here.press("sail-on")
    assert room.told(pupil.token).phase == "waiting"


@pytest.mark.usefixtures("loopback")
def test_an_empty_room_says_so_within_seconds_and_hands_go_on(sit: Sit) -> None:
    clock = Clock()
    here = begun(sit, "phones", clock=clock)
    assert "use-hands" not in here.actions()
    assert here.app.ticking() is not None
    clock.now += 25
    here.app.tick()
    here.press("use-hands")
    assert here.app.world.phones is None
    to_question(here)
    count(here, 1, 2, 3)
    assert stage(here) == "talk"


def test_without_the_extra_the_lesson_says_what_is_missing(sit: Sit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(classroom, "find_spec", lambda _name: None)
    here = begun(sit, "phones")
    assert here.app.world.phones is not None
    assert here.app.world.phones.why_not == "not-installed"
    here.press("use-cards")
    to_question(here)


def test_the_day_of_a_report_is_the_day_on_the_wall(sit: Sit, documents: Path) -> None:
    here = begun(sit, clock=lambda: NOON)
    to_question(here)
    count(here, 4, 3, 2)
    for _ in range(60):
        if "save-csv" in here.actions():
            break
        here.press("skip")
    here.press("save-csv")
    (table,) = documents.rglob("*.csv")
    assert "2023-11-1" in table.read_text(encoding="utf-8-sig")
