"""The grown-ups' office: a gate that asks for nothing, pages that lead on, and nothing of any child on them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from game import words
from game.content import open_office
from game.engine.player import Player
from game.nodes import Button, Text, walk
from game.outline import outline
from game.paper import desk
from game.paper.sheets.office import NAMES
from game.paths import LEVELS
from game.screens.guidelines import guidelines
from game.screens.help import Help
from game.screens.office import GateScreen, OfficeScreen
from game.screens.pause import Pause
from game.screens.title import Title
from game.screens.turn import OpenOffice, PrintSheet
from game.screens.world import World
from game.tour.made_up import MIXED
from tests.bay import cards
from tests.screens.pressing import has, pressed, texts, wished

if TYPE_CHECKING:
    from game.engine.office import Office
    from game.screens.turn import Place


def office() -> Office:
    found = open_office(LEVELS)
    assert found is not None
    return found


def known() -> World:
    return World(cards=cards())


PAGES = tuple(page.id for page in office().pages)


@pytest.mark.parametrize("place", [Title(), Pause()])
def test_the_office_is_one_press_from_the_title_and_from_a_rest(place: Place) -> None:
    assert wished(pressed(place, known(), "grown-ups"), OpenOffice) == OpenOffice()


class TestGate:
    def test_one_of_three_long_sentences_opens(self) -> None:
        turns = [pressed(GateScreen(office()), known(), f"sentence-{number}") for number in range(3)]
        assert sorted(type(turn.place).__name__ for turn in turns) == ["GateScreen", "GateScreen", "OfficeScreen"]

    def test_another_sentence_leads_kindly_back_and_is_not_counted(self) -> None:
        first = pressed(GateScreen(office()), known(), "sentence-0").place
        assert first is not None
        shown = first.view(known())
        assert office().gate.sentences[0].because in texts(shown)
        assert not {text for text in texts(shown) if "wrong" in text.lower() or "again" in text.lower()}
        assert pressed(first, known(), "go-back").back
        again = pressed(first, known(), "sentence-0").place
        assert again == first

    def test_it_asks_for_reading_and_for_nothing_about_anybody(self) -> None:
        told = outline(GateScreen(office()).view(known()))
        assert not any(word in told.lower() for word in ("your age", "your name", "born", "password", " + ", " × "))

    def test_a_child_who_came_by_finds_the_life_ring(self) -> None:
        screen = GateScreen(office()).view(known())
        assert any("life ring" in text for text in texts(screen))
        assert has(screen, "help")


class TestRoom:
    def test_the_list_leads_to_every_page(self) -> None:
        for page in PAGES:
            turn = pressed(OfficeScreen(office()), known(), f"page:{page}")
            assert turn.place == OfficeScreen(office(), page)

    def test_reading_on_comes_by_every_page_and_back_to_the_first(self) -> None:
        place: Place | None = OfficeScreen(office(), PAGES[0])
        seen = []
        for _ in PAGES:
            assert isinstance(place, OfficeScreen)
            seen.append(place.open)
            place = pressed(place, known(), "next").place
        assert tuple(seen) == PAGES
        assert place == OfficeScreen(office(), PAGES[0])

    def test_every_text_of_a_page_is_on_it(self) -> None:
        for page in office().pages:
            shown = texts(OfficeScreen(office(), page.id).view(known()))
            for part in page.parts:
                assert {*part.says, *part.points, *part.openers} <= shown
                assert {one.title for one in part.services} <= shown
            assert page.source in {*shown, ""}

    def test_each_page_begins_at_its_top(self) -> None:
        """The window forgets how far was scrolled when a screen of another name comes."""
        assert len({OfficeScreen(office(), page).view(known()).name for page in PAGES}) == len(PAGES)

    def test_pages_lead_to_help_and_to_each_other(self) -> None:
        report = OfficeScreen(office(), "report")
        turn = pressed(report, known(), "to-help")
        assert isinstance(turn.over, Help)
        assert pressed(OfficeScreen(office(), "report"), known(), "to-telling").place == OfficeScreen(
            office(), "telling"
        )

    def test_the_guidelines_are_the_eleven_each_with_its_island(self) -> None:
        shown = texts(OfficeScreen(office(), "guidelines").view(known()))
        for card in cards():
            named = guidelines()[card.island.guideline]
            line = f"*{named.name}* – {named.can} ({card.island.title})"
            assert (line in shown) == (card.island.guideline != "talk"), line

    def test_without_islands_they_are_told_all_the_same(self) -> None:
        shown = texts(OfficeScreen(office(), "guidelines").view(World()))
        assert "*Privacy settings* – use privacy settings" in shown

    def test_nothing_of_any_child_is_shown(self) -> None:
        child = Player(id=7, mate="pip", first="sparkly", second="starfish", band="9-11")
        done = frozenset({("name-beach", "school-jumper", child.band)})
        full = replace(
            known(), players=(child,), player=child, logbook=MIXED, finished=done, deeds=frozenset({"name-beach"}),
            checkups=({("chat", "messages"): "not-set"},),
        )  # fmt: skip
        for page in PAGES:
            assert OfficeScreen(office(), page).view(full) == OfficeScreen(office(), page).view(known())

    def test_no_button_is_a_link(self) -> None:
        for page in PAGES:
            for node in walk(OfficeScreen(office(), page).view(known())):
                if isinstance(node, Button | Text):
                    assert "http" not in str(node)
                    assert "www" not in str(node)


class TestPaper:
    def test_every_page_can_be_taken_along_and_stands_on_its_sheet(self) -> None:
        for page in office().pages:
            wish = wished(pressed(OfficeScreen(office(), page.id), known(), "print"), PrintSheet)
            assert isinstance(wish, PrintSheet)
            sheet = desk.made(wish.sheet, known(), office=office())
            said = set(sheet.texts())
            for part in page.parts:
                assert {*part.says, *part.points, *part.openers} <= said, page.id
            assert page.source in {*said, ""}

    def test_real_names_are_on_one_sheet_only(self) -> None:
        sheets = {name: " ".join(desk.made(f"office-{name}", known(), office=office()).texts()) for name in NAMES}
        assert [name for name, said in sheets.items() if "Snapchat" in said] == ["settings"]

    def test_sheets_speak_the_language_in_use(self) -> None:
        words.use("en_XA")
        for name in NAMES:
            sheet = desk.made(f"office-{name}", known(), office=office())
            plain = [text for text in sheet.texts() if "[" not in text and not text.isdigit()]
            assert plain == []
