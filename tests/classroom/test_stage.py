"""A lesson with the stage and six phones: the game's own window, the real server, real pages in a real browser."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pygame
import pytest

from game import classroom
from game.nodes import Code, walk
from game.screens.lesson import LessonScreen
from game.screens.lesson.lesson import ballot, question, texts
from game.window.items import DrawnItem
from tests.classroom.picture import decoded
from tests.classroom.pupils import pupils
from tests.window.conftest import KEPT, unseen_window  # noqa: F401 - a fixture that every window needs
from tests.window.pilot import Pilot

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.screens.lesson.lesson import Lesson
    from tests.classroom.chromium import Chromium
    from tests.classroom.pupils import Pupil

pytestmark = pytest.mark.slow

MARGIN = 4
"""Light modules around a code."""


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pilot]:
    """The laptop, with its phones on this machine alone."""
    monkeypatch.setattr(classroom, "open_phones", partial(classroom.open_phones, at="127.0.0.1"))
    one = Pilot(tmp_path, cache=KEPT)
    yield one
    one.app.grant(_close())
    one.close()


def _close() -> object:
    from game.screens.turn import CloseRoom

    return CloseRoom()


def lesson(stage: Pilot) -> Lesson:
    assert isinstance(stage.place, LessonScreen)
    return stage.place.lesson


def photographed(stage: Pilot) -> str:
    """What a phone's camera reads off the projector: the pixels, not the value behind them."""
    code = next(node for node in walk(stage.screen) if isinstance(node, Code))
    items = stage.sheet.items(stage.focus, "", "")
    left, top, wide, _ = next(item.box for item in items if isinstance(item, DrawnItem) and "h1v1h-1z" in item.svg)
    whole = len(code.rows) + 2 * MARGIN
    each = wide / whole

    def dark(x: int, y: int) -> bool:
        at = (round(left + (x + MARGIN + 0.5) * each), round(top + (y + MARGIN + 0.5) * each))
        return sum(stage.surface.get_at(at)[:3]) < 3 * 128

    return decoded([[dark(x, y) for x in range(len(code.rows))] for y in range(len(code.rows))])


def look(stage: Pilot) -> None:
    """What phones have done since is seen when the window wakes."""
    stage.app.tick()
    stage.post()


def on(stage: Pilot) -> None:
    """By the presenter's remote."""
    stage.key(pygame.K_PAGEDOWN)


def to_question(stage: Pilot) -> None:
    for _ in range(40):
        if lesson(stage).stage == "think":
            return
        on(stage)
    raise AssertionError("no question on the way")


def vote(stage: Pilot, six: list[Pupil], votes: list[int]) -> None:
    story = lesson(stage).story
    assert story is not None
    for pupil, place in zip(six, votes, strict=True):
        pupil.sees_question(question(story))
        assert pupil.texts() == [question(story), *texts(ballot(story))]
        pupil.vote(place)
    look(stage)
    assert stage.app.world.phones is not None
    assert stage.app.world.phones.voted == len(six)


def test_a_whole_lesson(chromium: Chromium, stage: Pilot) -> None:
    for place in ("for-a-class", "isle-name-beach", "minutes:0", "way:2", "start"):
        stage.click(place)
    with pupils(chromium) as six:
        address = photographed(stage)
        for pupil in six:
            pupil.join(address)
            pupil.sees_part("waiting")
        look(stage)
        assert stage.app.world.phones is not None
        assert stage.app.world.phones.joined == 6

        to_question(stage)
        on(stage)
        vote(stage, six, [0, 1, 1, 0, 1, 0])
        six[0].vote(1)
        six[1].tab.reload()
        six[1].sees_counted(1)
        on(stage)
        assert lesson(stage).stage == "talk"
        assert lesson(stage).first[:2] == (2, 4)
        for pupil in six:
            pupil.sees("Voting is closed.")

        on(stage)
        vote(stage, six, [0, 0, 0, 0, 0, 1])
        on(stage)
        assert lesson(stage).stage == "shown"
        assert (lesson(stage).first[:2], lesson(stage).second[:2]) == ((2, 4), (5, 1))
        on(stage)
        assert not lesson(stage).stage, "what most chose is told, and why"

        stage.click("back")
        stage.click("end-sure")
        for pupil in six:
            pupil.sees_part("ended")
            assert pupil.tab.ask("sessionStorage.length") == 0
    assert stage.app.world.phones is None
