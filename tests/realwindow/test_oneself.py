"""Finding out about oneself in the real program: a check before the voyage, a bottle, a check-up that is printed."""

from __future__ import annotations

import time
from contextlib import closing
from typing import TYPE_CHECKING

import pygame
import pypdf
import pytest

from game.content import open_checkup
from game.engine.scenario import BANDS
from game.paths import LEVELS
from game.saves import Answer, open_saves
from game.screens.bay import Bay
from game.screens.checkup.asking import Asking
from game.screens.checkup.doors import Doors
from game.screens.logbook import LogbookScreen
from game.screens.sitting import Closing, Invitation, Sitting
from tests.realwindow.sailor import Sailor, apart
from tests.window.pilot import Player

if TYPE_CHECKING:
    from pathlib import Path

    from game.engine.assessment import AppKind, Reply
    from tests.bench.screen import Screen

pytestmark = pytest.mark.slow

TWO_DAYS = 2 * 86_400
"""Yesterday, also where a day has 25 hours."""
REPLIES: tuple[Reply, ...] = ("set", "not-set", "dont-know")
KEYS = dict(zip(REPLIES, (pygame.K_1, pygame.K_2, pygame.K_3), strict=True))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the pilot's own sheets go; the program has a home of its own."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home" / "config"))
    monkeypatch.delenv("XDG_DOCUMENTS_DIR", raising=False)
    return tmp_path / "home"


def test_a_check_stopped_half_way_goes_on_after_a_kill(screen: Screen, saves: Path, tmp_path: Path) -> None:
    with Sailor(screen, saves, tmp_path) as sailor:
        mouse = Player(sailor, "mouse")
        for place in ("set-sail", "mate-tomo", "first-cosmic", "go-on", "band-9-11"):
            sailor.click(place)
        mouse.hear_out()
        sailor.click("sit-down")
        answer(mouse)
        sailor.click("change-answer")
        answer(mouse)
        say(mouse, "sure-1", "a-bit")
        to_the_next(mouse)
        answer(mouse)
        say(mouse, "sure-2", "sure")
        sailor.click("back")
        assert isinstance(sailor.place, Bay)
        sailor.program.kill()
        told = sailor.kept("answers")

    with Sailor(screen, saves, tmp_path) as sailor:
        keys = Player(sailor, "keys")
        assert sailor.kept("answers") == told
        sailor.enter("set-sail")
        sailor.enter("logbook")
        for one in met(sailor):
            read_out(sailor, one)
        sailor.key(pygame.K_RETURN)  # the line is put back
        sailor.enter("before")
        assert not met(sailor) & waiting(sailor), "nothing is asked twice"
        sailor.enter("sit-down")
        answer(keys)
        say(keys, "skip-sure", "")
        sailor.program.kill()  # while its feedback shows
        told = sailor.kept("answers")
        assert len(met(sailor)) == 3

    with Sailor(screen, saves, tmp_path) as sailor:
        assert sailor.kept("answers") == told
        assert sailor.app.world.notice == "", "nothing was damaged"
        sailor.enter("set-sail")
        assert not met(sailor) & set(sailor.app.world.logbook.before)


def test_in_another_band_the_check_goes_on_as_another_one(screen: Screen, enrolled: Path, tmp_path: Path) -> None:
    with Sailor(screen, enrolled, tmp_path) as sailor:
        mouse = Player(sailor, "mouse")
        for place in ("set-sail", "logbook", "before", "sit-down"):
            sailor.click(place)
        answer(mouse)
        say(mouse, "sure-0", "unsure")
        told = sailor.kept("answers")
        for place in ("pause", "choices", f"band:{BANDS.index('6-8')}", "back", "sail-on"):
            sailor.click(place)
        assert isinstance(sailor.place, LogbookScreen)
        sailor.click("before")
        assert isinstance(sailor.place, Invitation)
        assert {item.scenario.band for item in sailor.place.items} == {"6-8"}
        assert not met(sailor) & waiting(sailor)
        assert sailor.kept("answers") == told


def test_a_bottle_is_opened_with_the_mouse(screen: Screen, enrolled: Path, tmp_path: Path) -> None:
    played(enrolled, "name-beach", "details")
    with Sailor(screen, enrolled, tmp_path) as sailor:
        mouse = Player(sailor, "mouse")
        for place in ("set-sail", "bottle", "sit-down"):
            sailor.click(place)
        while isinstance(sailor.place, Sitting):
            mouse.play_on()
        assert isinstance(sailor.place, Closing)
        assert {one["guideline"] for one in sailor.kept("answers") if one["use"] == "review"} == {"details"}
        sailor.click("sail-on")
        assert "bottle" not in sailor.ids()
        sailor.program.kill()

    with Sailor(screen, enrolled, tmp_path) as sailor:
        sailor.click("set-sail")
        assert "bottle" not in sailor.ids(), "it was opened"


def test_a_check_up_by_keys_alone(screen: Screen, enrolled: Path, home: Path, tmp_path: Path) -> None:
    with Sailor(screen, enrolled, tmp_path) as sailor:
        sailor.enter("set-sail")
        sailor.enter("checkup")
        sailor.enter("look-chat")
        given = look_at(sailor, "chat", 2)
        sailor.key(pygame.K_ESCAPE)
        sailor.program.kill()

    with Sailor(screen, enrolled, tmp_path) as sailor:
        sailor.enter("set-sail")
        sailor.enter("checkup")
        sailor.enter("look-chat")
        assert isinstance(sailor.place, Asking)
        assert sailor.place.place == 2, "it goes on where it was left"
        given |= look_at(sailor, "chat")
        sailor.enter("look-watch-and-things")
        given |= look_at(sailor, "watch-and-things")
        assert {(one["kind"], one["question"]): one["answer"] for one in sailor.kept("checkups")} == given

        sailor.enter("see-plan")
        sailor.enter("print-plan")
        (sheet,) = sailor.program.papers()
        assert sheet.relative_to(sheet.parents[2]) in [one.relative_to(home) for one in home.rglob("*.pdf")]
        assert first_step(sailor) in " ".join(pypdf.PdfReader(sheet).pages[0].extract_text().split())

        assert traces(enrolled, "watch-and-things"), "what is looked for below can be found"
        sailor.enter("erase")
        sailor.key(pygame.K_ESCAPE)
        assert len(sailor.kept("checkups")) == len(given), "nothing goes before somebody is sure"
        sailor.enter("erase")
        sailor.enter("erase-all")
        assert sailor.kept("checkups") == []
        assert traces(enrolled, "watch-and-things") == []
        for back in (Doors, Bay):
            sailor.key(pygame.K_ESCAPE)
            assert isinstance(sailor.place, back)


def test_from_right_to_left_in_large_letters(screen: Screen, enrolled: Path, home: Path, tmp_path: Path) -> None:
    """Whatever has to be scrolled to: the mouse gets there, and both windows show the same."""
    played(enrolled, "name-beach", "details")
    with closing(open_saves(enrolled).saves) as kept:
        kept.put_setting("language", "ar_XB")
        kept.put_setting("text", "200")
    with Sailor(screen, enrolled, tmp_path) as sailor:
        for place in ("set-sail", "logbook", "row:talk", "page-voyage", "isle-home-harbour", "we-did-it", "back"):
            sailor.click(place)
        assert [one["island"] for one in sailor.kept("deeds")] == ["home-harbour"]
        for place in ("bottle", "later", "checkup", "look-watch-and-things"):
            sailor.click(place)
        while isinstance(sailor.place, Asking):
            sailor.click(next(one for one in sailor.ids() if one.endswith("-dont-know")))
        for place in ("see-plan", "print-plan", "back", "back", "logbook", "paper", "print-hand"):
            sailor.click(place)
        assert len(sailor.program.papers()) == len(list(home.rglob("*.pdf"))) == 2
        assert sailor.program.said() == ""


# A check


def answer(player: Player) -> None:
    """An item up to the question how sure: nothing is kept until that is answered or left."""
    sailor = aboard(player)
    before = sailor.kept("answers")
    while "sure-0" not in sailor.ids():
        player.play_on()
    assert sailor.kept("answers") == before


def say(player: Player, face: str, sure: str) -> None:
    """How sure it is: by the time its feedback shows, the answer is on the disk."""
    sailor = aboard(player)
    before, seen = sailor.kept("answers"), sailor.seen
    player.press(face)
    answers = sailor.kept("answers")
    assert answers[: len(before)] == before
    assert {one["sure"] for one in answers[len(before) :]} == {sure}
    assert apart(seen, sailor.seen) > 0.1


def to_the_next(player: Player) -> None:
    before = player.pilot.place
    assert isinstance(before, Sitting)
    while isinstance(now := player.pilot.place, Sitting) and now.at == before.at:
        player.play_on()


def aboard(player: Player) -> Sailor:
    assert isinstance(player.pilot, Sailor)
    return player.pilot


def met(sailor: Sailor) -> set[str]:
    """What has been answered."""
    return {one["guideline"] for one in sailor.kept("answers")}


def waiting(sailor: Sailor) -> set[str]:
    """What the check would ask."""
    assert isinstance(sailor.place, Invitation)
    return {item.scenario.guideline for item in sailor.place.items}


def read_out(sailor: Sailor, guideline: str) -> None:
    """Choose a line of the logbook: it is read out beside it."""
    before = sailor.seen
    sailor.enter(f"row:{guideline}")
    assert isinstance(sailor.place, LogbookScreen)
    assert sailor.place.row == guideline
    assert apart(before, sailor.seen) > 0.01


# What is there already


def played(saves: Path, island: str, guideline: str) -> None:
    """On another day a story was played there, with one answer for each course."""
    with closing(open_saves(saves).saves) as kept:
        (player,) = kept.players()
        for course in ("great-course", "it-depends", "tricky-waters"):
            kept.record_answer(
                Answer(player=player.id, island=island, scenario=course, band=player.band, guideline=guideline,
                       use="learn", step="s", option="o", course=course, best="great-course",
                       at=int(time.time()) - TWO_DAYS)
            )  # fmt: skip


# The check-up


def look_at(sailor: Sailor, kind: AppKind, most: int = 99) -> dict[tuple[str, str], Reply]:
    """Answer what is asked of a kind of app, by number keys; gives what was said."""
    given: dict[tuple[str, str], Reply] = {}
    while isinstance(here := sailor.place, Asking) and len(given) < most:
        question = here.checkup.of(kind, sailor.app.world.checkups[-1] if sailor.app.world.checkups else {})[here.place]
        reply = REPLIES[len(given) % len(REPLIES)]
        sailor.key(KEYS[reply])
        given[kind, question.id] = reply
    return given


def first_step(sailor: Sailor) -> str:
    """What the plan says first: a question that was not set, in its own words."""
    checkup = open_checkup(LEVELS)
    assert checkup is not None
    told = [one["question"] for one in sailor.kept("checkups") if one["answer"] == "not-set"]
    return next(question.step for question in checkup.questions if question.id in told)


def traces(saves: Path, word: str) -> list[str]:
    """The files beside the checked levels that hold a word."""
    files = [one for one in saves.rglob("*") if one.is_file() and "cache" not in one.relative_to(saves).parts]
    return [one.name for one in files if word.encode() in one.read_bytes()]
