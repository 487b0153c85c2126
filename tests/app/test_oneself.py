"""What the game knows of a player, over days and through whatever happens meanwhile: checks, bottle, logbook, deeds."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from game.engine.tries import CHECKS, GUIDELINES
from game.paths import LEVELS
from game.saves import Answer, Saves
from game.screens.bay import Bay
from game.screens.logbook import LogbookScreen
from game.screens.sitting import Closing, Invitation
from game.screens.sitting import Sitting as Items
from game.screens.turn import EraseCheckups, KeepCheckup, KeepDeed, OpenSitting, PrintSheet

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.engine.logbook import Logbook
    from game.engine.scenario import Course
    from game.saves import Tried
    from tests.app.conftest import Sitting

    Sit = Callable[..., Sitting]

NOON = 1_700_000_000.0
DAY = 86_400.0


class Clock:
    """It may be moved, also back."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def aboard(sit: Sit, band: str = "9-11", **how: object) -> Sitting:
    here = sit(**how)
    here.press("set-sail", "mate-pip", "first-bold", "go-on", f"band-{band}")
    while "next" in here.actions():
        here.press("next")
    return here


def known(here: Sitting) -> Logbook:
    return here.app.world.logbook


def answer_one(here: Sitting, sure: str = "sure-2") -> None:
    """One item of a sitting, to its end."""
    here.press(here.until("option-"))
    here.press(sure, "sail-on")


def played(here: Sitting, island: str) -> None:
    """The first story of an island, and back to the map."""
    here.press(f"isle-{island}", "begin")
    for _ in range(60):
        if here.saves.visits(1):
            break
        here.play_on()
    here.press("back", "back")
    assert isinstance(here.app.place, Bay)


# Before and after


def test_somebody_new_is_asked_first_and_may_sail_without_it(sit: Sit) -> None:
    here = aboard(sit)
    assert isinstance(here.app.place, Invitation)
    assert here.app.place.purpose == "before"
    here.press("later")
    assert isinstance(here.app.place, Bay)


def test_which_form_comes_first_is_drawn_and_kept(sit: Sit, tmp_path: Path) -> None:
    met: dict[int, str] = {}
    for seed in range(6):
        for again in (False, True):
            saves = tmp_path / f"saves-{seed}"
            here = sit(seed=99, saves=saves) if again else aboard(sit, seed=seed, saves=saves)
            here.app.read_now()
            here.app.grant(OpenSitting("before"))
            assert isinstance(here.app.place, Invitation)
            form = here.app.place.items[0].scenario.use
            assert met.setdefault(seed, form) == form
    assert set(met.values()) == set(CHECKS)


def test_a_check_is_kept_item_by_item_with_how_sure(sit: Sit) -> None:
    here = aboard(sit)
    here.press("sit-down")
    answer_one(here, "sure-0")
    (kept,) = here.saves.answers(1)
    assert (kept.sure, kept.best) == ("unsure", "great-course")
    assert kept.use in CHECKS
    assert kept.guideline in GUIDELINES


def test_a_half_finished_check_goes_on_where_it_was(sit: Sit) -> None:
    here = aboard(sit)
    here.press("sit-down")
    answer_one(here)
    here.press("back")
    first = known(here).before
    here = sit()
    here.press("set-sail")
    assert known(here).before == first
    here.press("logbook")
    here.app.grant(OpenSitting("before"))
    assert isinstance(here.app.place, Invitation)
    asked = [item.scenario.guideline for item in here.app.place.items]
    assert set(asked) <= set(first)
    (kept,) = here.saves.answers(1)
    assert kept.guideline not in asked


def test_what_a_story_has_told_is_asked_after_and_no_more_before(sit: Sit) -> None:
    here = aboard(sit)
    here.press("later")
    played(here, "name-beach")
    assert "details" not in known(here).before
    assert known(here).after == ("details",)
    here.app.grant(OpenSitting("after"))
    here.press("sit-down")
    answer_one(here)
    here.press("sail-on")
    assert known(here).after == ()
    assert known(here).compared["details"].after is not None


def test_where_nothing_waits_nothing_opens(sit: Sit) -> None:
    here = aboard(sit)
    here.press("later")
    here.app.grant(OpenSitting("review"))
    assert isinstance(here.app.place, Bay)


# The bottle


def test_a_bottle_drifts_in_a_day_later_and_is_gone_when_it_was_opened(sit: Sit, clock: Clock) -> None:
    here = aboard(sit, clock=clock)
    here.press("later")
    played(here, "name-beach")
    assert "bottle" not in here.actions()
    clock.now += DAY
    here.press("back", "set-sail", "bottle", "sit-down")
    assert isinstance(here.app.place, Items)
    while isinstance(here.app.place, Items):
        ids = [one for one in here.actions() if one not in {"back", "skip", "pause", "help"}]
        here.press(next((one for one in ids if one in {"done", "sure-1", "sail-on"}), ids[0]))
    assert isinstance(here.app.place, Closing)
    here.press("sail-on")
    assert "bottle" not in here.actions()
    assert {one.use for one in here.saves.answers(1)} == {"learn", "review"}


@pytest.mark.parametrize("days", [-4_000, -1, 0, 1, 30, 4_000, 10**9])
def test_no_clock_does_any_harm(sit: Sit, clock: Clock, days: int) -> None:
    here = aboard(sit, clock=clock)
    here.press("later")
    played(here, "name-beach")
    clock.now += days * DAY
    here.press("back", "set-sail", "logbook")
    assert isinstance(here.app.place, LogbookScreen)
    assert known(here).mastery["details"].met
    assert len(known(here).deck) <= 4


def test_answers_are_read_from_the_disk_once(sit: Sit, monkeypatch: pytest.MonkeyPatch) -> None:
    """A year of them takes a while."""
    here = aboard(sit)
    here.press("later")
    read, tried = list[int](), Saves.tried

    def spy(saves: Saves, player: int) -> tuple[Tried, ...]:
        read.append(player)
        return tried(saves, player)

    monkeypatch.setattr(Saves, "tried", spy)
    here = sit()
    here.press("set-sail")
    played(here, "name-beach")
    here.press("logbook", "back")
    assert known(here).mastery["details"].met
    assert read == [1]


# What may happen to levels and profiles


def test_an_answer_still_counts_when_its_level_is_gone(sit: Sit, levels: Path) -> None:
    here = aboard(sit)
    here.press("later")
    played(here, "name-beach")
    before = known(here).mastery["details"]
    shutil.rmtree(levels / "03-name-beach")
    here = sit(cache=None)
    here.press("set-sail", "logbook")
    assert known(here).mastery["details"] == before
    assert known(here).after == (), "nothing is asked that cannot be"


def test_a_profile_of_the_first_version_opens(sit: Sit) -> None:
    """It kept neither what was asked about nor the best there was: the island says which guideline it was."""
    here = aboard(sit)
    here.press("later")
    courses: tuple[Course, ...] = ("great-course", "it-depends", "tricky-waters")
    for number, course in enumerate(courses):
        here.saves.record_answer(
            Answer(player=1, island="name-beach", scenario=f"old-{number}", band="9-11", step="s", option="o",
                   course=course, at=int(NOON))
        )  # fmt: skip
    here = sit()
    here.press("set-sail", "logbook")
    assert known(here).mastery["details"].met
    assert not known(here).mastery["settings"].met


def test_an_item_that_was_reworded_or_renamed_keeps_its_place(sit: Sit) -> None:
    here = aboard(sit)
    here.press("later")
    here.saves.record_answer(
        Answer(player=1, island="name-beach", scenario="gone-since", band="9-11", guideline="details", use="check-a",
               step="old", option="older", course="it-depends", best="it-depends", sure="sure", at=int(NOON))
    )  # fmt: skip
    here = sit()
    here.press("set-sail", "logbook")
    assert known(here).mastery["details"].share > 0


# Deeds, check-ups, paper


def test_a_mission_done_is_remembered(sit: Sit) -> None:
    here = aboard(sit)
    here.press("later")
    here.app.grant(KeepDeed("name-beach"))
    assert sit().app.world.deeds == {"name-beach"}


def test_check_ups_are_kept_round_by_round_and_erased_all_at_once(sit: Sit) -> None:
    here = aboard(sit)
    here.press("later")
    here.app.grant(KeepCheckup("chat", "passwords", "dont-know"))
    here.app.grant(KeepCheckup("chat", "passwords", "not-set"))
    here.app.grant(KeepCheckup("chat", "passwords", "set", anew=True))
    here.app.grant(KeepCheckup("video", "passwords", "skip"))
    rounds = sit().app.world.checkups
    assert rounds == (
        {("chat", "passwords"): "not-set"},
        {("chat", "passwords"): "set", ("video", "passwords"): "skip"},
    )
    here = sit()
    here.app.grant(EraseCheckups())
    assert here.app.world.checkups == ()
    assert sit().app.world.checkups == ()


def test_the_check_up_opens_from_the_map_and_keeps_an_answer(sit: Sit, levels: Path) -> None:
    shutil.copy(LEVELS / "checkup.yaml", levels)
    here = aboard(sit)
    here.press("later", "checkup", "look-chat")
    answer = next(one for one in here.actions() if one.startswith("answer-") and one.endswith("-dont-know"))
    here.press(answer)
    ((_, question),) = here.app.world.checkups[0]
    assert question in answer


def test_a_sheet_is_written_where_the_player_chose(sit: Sit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in ("documents", "desktop", "downloads"):
        monkeypatch.setattr(f"platformdirs.user_{folder}_dir", lambda folder=folder: str(tmp_path / folder))
    here = aboard(sit)
    here.press("later")
    paths = []
    for _ in range(2):
        here.app.grant(PrintSheet("logbook"))
        assert here.app.world.printed is not None
        paths.append(here.app.world.printed.path)
    assert len(set(paths)) == 2, "nothing is overwritten"
    assert len(list(tmp_path.rglob("*.pdf"))) == 2
    here.press("logbook")
    assert here.app.world.printed is None


def test_a_folder_that_takes_nothing_is_told(sit: Sit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("Not a folder.")
    monkeypatch.setattr("platformdirs.user_documents_dir", lambda: str(tmp_path / "file"))
    here = aboard(sit)
    here.press("later")
    here.app.grant(PrintSheet("certificate"))
    assert here.app.world.printed is not None
    assert here.app.world.printed.path == ""
