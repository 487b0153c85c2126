"""The desk of the game: every sheet is written from what the screens know, as and where the choices say."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import platformdirs
import pytest

from game.content import Card, Tale
from game.engine.felt import Compared, Felt
from game.engine.level import Island, Words
from game.engine.logbook import Logbook
from game.engine.mastery import Mastery
from game.engine.player import Player
from game.engine.tries import GUIDELINES
from game.paper import desk, samples
from game.paper.pen import SIZES
from game.paper.sheets.logbook import Row
from game.paper.sheets.settings_plan import plan_of
from game.screens.names import called
from game.screens.world import Choices, PaperSize, PrintFolder, World
from tests.paper.every import checkup, opened, read, spoken

if TYPE_CHECKING:
    from game.engine.assessment import Reply, Sure
    from game.engine.checkup import Replies
    from game.engine.scenario import Guideline
    from game.paper.sheet import Sheet

NAMES = (
    "certificate", "settings-plan", "logbook", "hand", "meeting", "family", "talk-cards", "mission-cards",
    "first-sentence", "wallet",
)  # fmt: skip
INKA = Player(id=2, mate="inka", first="cosmic", second="lantern", band="12-14")


def card(name: str, guideline: Guideline) -> Card:
    words = Words(young=f"{name} for the young.", middle=f"{name} for the middle.", older=f"{name} for the older.")
    island = Island(
        id=name, number=1, title=name.title(), guideline=guideline, tagline="", talk=words, mission=words
    )  # fmt: skip
    return Card(island, Path(name), {"12-14": (Tale("first", "First", "choice"),)})


def sailed() -> World:
    """Somebody who explored one of two islands, and looked at their own settings."""
    logbook = Logbook(
        mastery={one: Mastery("sailing-well", met=True, share=0.8312) for one in GUIDELINES},
        compared={one: Compared(Felt("unsure", "not-yet"), Felt("a-bit", "shown")) for one in GUIDELINES},
    )
    return World(
        players=(INKA,),
        player=INKA,
        cards=(card("shells", "details"), card("waves", "talk")),
        finished=frozenset({("shells", "first", "12-14")}),
        logbook=logbook,
        checkups=({}, samples.replies(checkup())),
    )


WORLDS = {"nobody": World(), "sailed": sailed()}


@pytest.fixture(autouse=True)
def things(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where a person's things lie."""
    for one in get_args(PrintFolder):
        monkeypatch.setattr(platformdirs, f"user_{one}_dir", lambda one=one: str(tmp_path / one))
    return tmp_path


def said(sheet: Sheet) -> str:
    return "\n".join(sheet.texts())


@pytest.mark.parametrize("who", WORLDS)
@pytest.mark.parametrize("name", NAMES)
def test_every_sheet_is_written_and_none_in_place_of_another(name: str, who: str, things: Path) -> None:
    first, second = (desk.write(name, WORLDS[who], checkup()) for _ in range(2))
    assert first.parent == things / "documents" / "Beacon Bay"
    assert second.stem == f"{first.stem}-2"
    for path in (first, second):
        assert len(opened(path.read_bytes()).pages) >= 1
        assert read(path.read_bytes())


@pytest.mark.parametrize("folder", get_args(PrintFolder))
def test_it_goes_where_the_choices_say(folder: PrintFolder, things: Path) -> None:
    world = World(choices=Choices(folder=folder))
    assert desk.write("hand", world).parent == things / folder / "Beacon Bay"


@pytest.mark.parametrize("paper", SIZES)
def test_it_is_as_large_as_the_choices_say(paper: PaperSize) -> None:
    page = opened(desk.write("hand", World(choices=Choices(paper=paper))).read_bytes()).pages[0]
    assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(SIZES[paper], abs=0.1)


def test_it_speaks_the_language_in_use() -> None:
    with spoken("ar_XB"):
        path = desk.write("first-sentence", World())
    assert str(opened(path.read_bytes()).root_object["/Lang"]) == "ar-XB"


def test_what_cannot_be_written_is_said(things: Path) -> None:
    (things / "documents").write_text("Not a folder.")
    with pytest.raises(OSError, match=r"documents"):
        desk.write("certificate", World())


def test_the_certificate_names_what_lies_behind_lit_lanterns_only() -> None:
    text = said(desk.made("certificate", sailed()))
    assert "keep details private" in text
    assert "start a talk at home" not in text


@pytest.mark.parametrize("name", ["talk-cards", "mission-cards"])
def test_cards_speak_as_the_player_is_told(name: str) -> None:
    text = said(desk.made(name, sailed()))
    assert "shells for the older." in text
    assert "waves for the older." in text
    assert "middle" not in text
    assert "for the middle" in said(desk.made(name, replace(sailed(), player=None)))


@pytest.mark.parametrize(
    ("before", "after", "felt"),
    [
        ("sure", "a-bit", "a-bit"),
        ("sure", "", "sure"),
        ("sure", None, "sure"),
        (None, "unsure", "unsure"),
        ("", "", ""),
    ],
)
def test_the_logbook_page_shows_what_was_felt_last(before: Sure | None, after: Sure | None, felt: Sure) -> None:
    asked = [Felt(sure, "shown") if sure is not None else None for sure in (before, after)]
    found = {row.guideline: row for row in desk.rows(Logbook(compared={"details": Compared(*asked)}))}
    assert found["details"] == Row("details", felt, "sailing-well")
    assert found["talk"] == Row("talk", "", None)


def test_what_was_only_met_in_a_story_is_shown_too() -> None:
    shown: dict[Guideline, Mastery] = {"details": Mastery("getting-there", met=True), "talk": Mastery("getting-there")}
    found = {row.guideline: row.shown for row in desk.rows(Logbook(mastery=shown))}
    assert (found["details"], found["talk"]) == ("getting-there", None)


def test_starfish_pool_is_on_no_page_of_results() -> None:
    assert "body-rule" not in {row.guideline for row in desk.rows(sailed().logbook)}


def test_the_plan_is_that_of_the_latest_check_up_in_the_words_of_its_questions() -> None:
    first, second, third = questions = checkup().questions[:3]
    said: tuple[Reply, ...] = ("not-set", "dont-know", "set")
    replies: Replies = {(one.kinds[0], one.id): reply for one, reply in zip(questions, said, strict=True)}
    world = World(checkups=({(third.kinds[0], third.id): "not-set"}, replies))
    texts = list(desk.made("settings-plan", world, checkup()).texts())
    together, ready = texts.index("Look together with a grown-up I trust"), texts.index("Ready to do")
    assert together < texts.index(second.step) < ready < texts.index(first.step)
    assert first.why in texts
    assert third.step not in texts
    assert any(text.startswith("*Done already") and third.label in text for text in texts)


def test_a_plan_has_five_steps_at_most() -> None:
    replies: Replies = {(kind, one.id): "not-set" for one in checkup().questions for kind in one.kinds}
    texts = set(plan_of(checkup(), replies).texts())
    assert [one.id for one in checkup().questions if one.step in texts] == [one.id for one in checkup().questions[:5]]


@pytest.mark.parametrize("name", ["certificate", "settings-plan", "logbook"])
def test_results_reach_paper_without_a_number_and_without_a_name(name: str) -> None:
    world = sailed()
    pages = opened(desk.write(name, world, checkup()).read_bytes()).pages
    text = "\n".join(page.extract_text() for page in pages)
    assert not re.search(r"\d|%", text)
    for part in (called(INKA), INKA.first, INKA.second, INKA.mate):
        assert part.lower() not in text.lower()
