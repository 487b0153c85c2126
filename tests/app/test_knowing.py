"""What the game knows of somebody, seen and erased by pressing what is on its screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game import words
from game.engine.kept import GROUPS
from game.outline import outline
from game.saves import Answer, CheckupAnswer, Deed, Visit
from game.screens.promise import Known
from game.screens.title import Title
from game.screens.turn import Choose, KeepLesson

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.kept import Group
    from tests.app.conftest import Sitting

    Sit = Callable[..., Sitting]

NOON = 1_700_000_000


def kept(sit: Sit) -> Sitting:
    """Two on one computer; the second has something of everything, and looks at what is known."""
    here = sit()
    here.saves.add_player("cleo", "lucky", "wave", "6-8")
    here.come_aboard()
    me = here.app.world.player
    assert me is not None
    answer = Answer(
        player=me.id, island="name-beach", scenario="school-jumper", band="9-11", guideline="details", step="?",
        option="?", course="great-course", sure="sure", at=NOON,
    )  # fmt: skip
    here.saves.record_answer(answer)
    here.saves.record_finished(
        Visit(player=me.id, island="name-beach", scenario="school-jumper", band="9-11", at=NOON)
    )  # fmt: skip
    here.saves.record_checkup(
        CheckupAnswer(player=me.id, round=1, kind="chat", question="messages", answer="set", at=NOON)
    )
    here.saves.record_deed(Deed(player=me.id, island="name-beach", at=NOON))
    here.app.grant(Choose("text", 125))
    here.app.grant(KeepLesson("Zephyrical"))
    while type(here.app.place) is not Title:
        here.press("back")
    here.press("choices", "promise", "see-known")
    return here


def told(here: Sitting) -> str:
    return outline(here.screen)


def test_it_is_three_presses_from_the_title_and_begins_with_who_i_am(sit: Sit) -> None:
    here = kept(sit)
    assert here.app.place == Known("me")
    for text in ("Bold ", "Pip", "Stories", "My lucky number"):
        assert text in told(here)
    assert "Lucky Wave" not in told(here)


@pytest.mark.parametrize(
    ("group", "texts"),
    [
        ("answers", ("Name Beach, ", "“?”", "Very sure", "Great course", "November 2023")),
        ("stories", ("Name Beach, ", "Played to its end", "November 2023")),
        ("checkups", ("Chat: “", "Check-up 1", "November 2023")),
        ("missions", ("Mission of Name Beach", "Done for real", "November 2023")),
        ("computer", ("125 %", "Zephyrical", "Who plays now", "The file itself")),
    ],
)
def test_each_group_tells_its_rows_and_can_be_erased(sit: Sit, group: Group, texts: tuple[str, ...]) -> None:
    here = kept(sit)
    here.press(f"group-{group}")
    assert [text for text in texts if text not in told(here)] == []
    here.press("erase")
    assert here.screen.dialog is not None
    assert here.screen.first == "keep"
    here.press("keep")
    assert [text for text in texts if text not in told(here)] == []
    here.press("erase", "erase-sure")
    assert "Erased, from every copy too." in told(here)
    gone = [text for text in texts if text not in ("Who plays now", "The file itself")]
    assert [text for text in gone if text in told(here)] == []
    for other in {*GROUPS} - {group, "computer"}:
        here.press(f"group-{other}")
        assert "erase" in here.actions(), other


def test_an_answer_is_told_in_the_words_of_its_story(sit: Sit) -> None:
    here = sit()
    here.come_aboard()
    level = here.app.world.cards[0]
    me = here.app.world.player
    assert me is not None
    from game.content import open_level

    story = next(one for one in open_level(level.folder).telling("9-11") if one.kind == "choice")
    step = next(one for one in story.steps if one.options)
    answer = Answer(
        player=me.id, island=level.island.id, scenario=story.id, band="9-11", step=step.id, option=step.options[0].id,
        course=step.options[0].course, at=NOON,
    )  # fmt: skip
    here.saves.record_answer(answer)
    while type(here.app.place) is not Title:
        here.press("back")
    here.press("choices", "promise", "see-known", "group-answers")
    for text in (story.title, step.options[0].text, step.ask):
        assert text.replace("*", "") in told(here)
    assert step.options[0].id not in told(here).split()


def test_pages_turn_and_come_back(sit: Sit) -> None:
    here = kept(sit)
    me = here.app.world.player
    assert me is not None
    for number in range(8):
        here.saves.record_deed(Deed(player=me.id, island=f"isle-{number}", at=NOON))
    here.press("group-missions")
    assert "isle-7" in told(here)
    assert "isle-0" not in told(here)
    here.press("older")
    assert "isle-0" in told(here)
    assert "older" not in here.actions()
    here.press("newer")
    assert "isle-7" in told(here)


def test_erasing_everything_leads_to_the_title_and_leaves_the_others(sit: Sit) -> None:
    here = kept(sit)
    here.press("erase", "erase-sure")
    assert type(here.app.place) is Title
    assert [(one.first, one.second) for one in here.app.world.players] == [("lucky", "wave")]
    assert here.app.world.kept is None
    again = sit()
    assert len(again.app.world.players) == 1
    assert b"bold" not in b"".join(path.read_bytes() for path in again.saves.where.parent.iterdir())  # type: ignore[union-attr]


def test_erasing_how_the_game_is_set_puts_it_back_and_keeps_who_plays(sit: Sit) -> None:
    here = kept(sit)
    here.app.grant(Choose("language", "en_XA"))
    sails = here.app.world.player
    here.press("group-computer", "erase", "erase-sure")
    assert (here.app.choices.text, here.app.choices.language, words.language()) == (100, "en", "en")
    assert here.app.world.player == sails
    assert here.app.world.lesson == ""
    assert set(here.saves.settings()) == {"player"}


def test_answers_that_were_erased_are_in_no_logbook(sit: Sit) -> None:
    here = kept(sit)
    me = here.app.world.player
    assert me is not None
    here.app._logbook(me)
    here.press("group-answers", "erase", "erase-sure")
    assert not any(one.met for one in here.app._logbook(me).mastery.values())


def test_before_anybody_plays_only_this_computer_is_there(sit: Sit) -> None:
    here = sit()
    here.press("choices", "promise", "see-known")
    assert here.app.place == Known("computer")
    assert [one for one in here.actions() if one.startswith("group-")] == ["group-computer"]
    assert "erase-everything" not in here.actions()
