"""The logbook: every line can be told kindly, nothing is counted, and what is felt too surely comes first."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING, get_args

import pytest

from game.engine.assessment import Sure
from game.engine.felt import Compared, Felt, Practice, Showed
from game.engine.logbook import Logbook
from game.engine.mastery import Mastery, Reached
from game.engine.scenario import BANDS, Guideline
from game.engine.tries import GUIDELINES
from game.nodes import Bubble, Button, LogChart, LogRow, Screen, Segments, Toast, walk
from game.outline import outline
from game.screens.logbook import LogbookScreen
from game.screens.turn import KeepDeed, Land, OpenSitting, PrintSheet, TellVoyage, Turn
from game.screens.world import Printed, World
from game.tour.made_up import CHECKED, MIXED, NEW, WELL
from tests.window.places import INKA, Spot, frame_spots, world

if TYPE_CHECKING:
    from game.screens.turn import Place, Wish

LOGBOOK = [spot for spot in frame_spots() if spot.name.startswith("logbook/")]
HARSH = re.compile(r"(?i)\b(wrong|fail|mistake|bad|should|score|points?|risk|behind|only|total|per cent)")


def pressed(place: Place, known: World, button: str) -> Turn:
    """Press what has this id, if it is on the screen."""
    for node in walk(place.view(known)):
        if isinstance(node, Button) and node.id == button:
            return place.update(node.action, known)
        if isinstance(node, Segments) and button.startswith(f"{node.id}:"):
            return place.update(node.segments[int(button.rpartition(":")[2])].action, known)
    raise AssertionError(f"{button} is not on the screen")


def then(place: LogbookScreen, known: World, *buttons: str) -> LogbookScreen:
    for button in buttons:
        turned = pressed(place, known, button).place
        assert isinstance(turned, LogbookScreen)
        place = turned
    return place


def wishes(turn: Turn, kind: type[Wish]) -> list[Wish]:
    return [wish for wish in turn.wishes if isinstance(wish, kind)]


def rows(screen: Screen) -> tuple[LogRow, ...]:
    return next(node.rows for node in walk(screen) if isinstance(node, LogChart))


def row(screen: Screen, guideline: str) -> LogRow:
    return next(one for one in rows(screen) if one.button.id == f"row:{guideline}")


def said(screen: Screen) -> str:
    return next(node.text for node in walk(screen) if isinstance(node, Bubble))


def has(screen: Screen, button: str) -> bool:
    return any(isinstance(node, Button) and node.id == button for node in walk(screen))


def young(known: World) -> World:
    return replace(known, player=replace(INKA, band="6-8"))


class TestWhatIsTold:
    """Every way in which a line can stand."""

    @staticmethod
    def every() -> list[tuple[Felt | None, Felt | None, Mastery]]:
        felts = [None, *(Felt(sure, showed) for sure, showed in product(get_args(Sure), get_args(Showed)))]
        return [
            (before, after, Mastery(reached, met=met))
            for before, after, reached, met in product(felts, felts, get_args(Reached), (False, True))
        ]

    def tales(self, known: World) -> dict[tuple[Felt | None, Felt | None, Mastery], str]:
        found = {}
        for before, after, reached in self.every():
            logbook = Logbook({"settings": reached}, {"settings": Compared(before, after)})
            screen = LogbookScreen(row="settings").view(replace(known, logbook=logbook, player=known.player))
            if known.player is not None and known.player.band == "6-8":
                screen = LogbookScreen(row="settings", whole=True).view(replace(known, logbook=logbook))
            found[before, after, reached] = row(screen, "settings").told
        return found

    @pytest.mark.parametrize("known", [world(), young(world())], ids=["older", "young"])
    def test_every_combination_has_a_kind_sentence(self, known: World) -> None:
        for case, told in self.tales(known).items():
            assert re.fullmatch(r"\*Privacy settings:\* [A-Z][^*{}]+[.!]", told), case
            assert not HARSH.search(told), told
            assert not re.search(r"\d", told), told

    def test_there_are_two_sentences_and_one_for_the_youngest(self) -> None:
        case = Felt("a-bit", "half-way"), Felt("sure", "shown"), Mastery("sailing-well", met=True)
        told = "*Privacy settings:* Before the voyage you felt a bit sure, and you were half-way there."
        now = "Now you feel very sure, and you are sailing well."
        assert self.tales(world())[case] == f"{told} {now}"
        assert self.tales(young(world()))[case] == f"*Privacy settings:* {now}"

    def test_whoever_is_surer_than_shown_hears_so_kindly(self) -> None:
        for (_, after, reached), told in self.tales(world()).items():
            if after == Felt("sure", "not-yet") and reached.reached == "starting-out":
                assert "You can feel sure and still have more to find." in told

    def test_whoever_was_sure_and_showed_it_is_not_told_to_look_again(self) -> None:
        for (before, after, _), told in self.tales(world()).items():
            if (after or before) == Felt("sure", "shown"):
                assert "more to find" not in told

    def test_what_differs_is_told_differently(self) -> None:
        tales = self.tales(world())
        befores = {tales[before, None, Mastery()] for before, after, _ in tales if after is None}
        nows = {tales[None, after, Mastery(reached, met=True)] for _, after, reached in map(self.bare, tales)}
        assert len(befores) == 1 + len(get_args(Sure)) * len(get_args(Showed))
        assert len(nows) == len(get_args(Sure)) * len(get_args(Reached))

    @staticmethod
    def bare(case: tuple[Felt | None, Felt | None, Mastery]) -> tuple[None, Felt | None, Reached]:
        return None, case[1], case[2].reached

    def test_a_line_nobody_has_filled_says_so(self) -> None:
        screen = LogbookScreen(row="talk").view(world(logbook=NEW))
        assert row(screen, "talk").told.endswith("Nothing is written here yet. Its island will fill this line.")
        assert (row(screen, "talk").felt, row(screen, "talk").shown) == (None, None)


class TestTheChart:
    def test_signs_stand_where_they_were_felt_and_shown(self) -> None:
        screen = LogbookScreen().view(world(logbook=MIXED))
        found = {one.button.id: (one.felt, one.shown) for one in rows(screen)}
        assert found["row:settings"] == (2, 0)
        assert found["row:details"] == (2, 2)
        assert found["row:comfort"] == (0, 1), "felt before the voyage, as nobody asked again"
        assert found["row:talk"] == (None, None)

    def test_before_the_voyage_is_what_the_first_check_said(self) -> None:
        known = world(logbook=MIXED)
        screen = then(LogbookScreen(), known, "when:0").view(known)
        assert (row(screen, "settings").felt, row(screen, "settings").shown) == (1, 0)
        assert (row(screen, "who-is-it").felt, row(screen, "who-is-it").shown) == (2, 1)

    def test_playing_on_takes_nothing_back_that_a_check_has_shown(self) -> None:
        known = world(logbook=MIXED)
        assert row(LogbookScreen(tab="before").view(known), "no-unsay").shown == 2
        assert row(LogbookScreen().view(known), "no-unsay").shown == 2

    def test_right_after_the_check_now_is_as_before(self) -> None:
        known = world(logbook=CHECKED)
        before, now = (rows(LogbookScreen(tab=tab).view(known)) for tab in ("before", "now"))
        assert [(one.felt, one.shown) for one in now] == [(one.felt, one.shown) for one in before]

    def test_before_is_offered_only_where_something_was(self) -> None:
        after = Logbook(compared={"control": Compared(after=Felt("sure", "shown"))})
        for logbook, offered in ((NEW, False), (after, False), (CHECKED, True)):
            screen = LogbookScreen(tab="before").view(world(logbook=logbook))
            assert any(isinstance(node, Segments) for node in walk(screen)) == offered
        assert row(LogbookScreen(tab="before").view(world(logbook=after)), "control").felt == 2, (
            "what there is is shown"
        )

    def test_an_unanswered_face_is_not_drawn(self) -> None:
        assert row(LogbookScreen().view(world(logbook=CHECKED)), "keep-and-tell").felt is None

    def test_a_line_says_all_of_it_aloud(self) -> None:
        screen = LogbookScreen().view(world(logbook=MIXED))
        assert row(screen, "settings").button.label == "Privacy settings: I felt very sure. I am starting out."
        assert "button “Privacy settings: I felt very sure. I am starting out.”" in outline(screen)

    def test_a_chosen_line_is_put_back_by_choosing_it_again(self) -> None:
        known = world(logbook=MIXED)
        chosen = then(LogbookScreen(), known, "row:comfort")
        assert row(chosen.view(known), "comfort").button.chosen
        assert row(chosen.view(known), "comfort").told.replace("*", "") in outline(chosen.view(known))
        assert then(chosen, known, "row:comfort") == LogbookScreen()

    def test_starfish_pool_is_not_in_it(self) -> None:
        assert [one.button.id for one in rows(LogbookScreen().view(world()))] == [f"row:{one}" for one in GUIDELINES]

    def test_the_youngest_see_the_few_that_tell_most(self) -> None:
        known = young(world(logbook=MIXED))
        few = rows(LogbookScreen().view(known))
        assert [one.button.id for one in few[:3]] == ["row:settings", "row:every-device", "row:control"]
        assert len(few) == 4
        assert len(rows(then(LogbookScreen(), known, "show-all").view(known))) == len(GUIDELINES)
        assert then(LogbookScreen(), known, "show-all", "show-all") == LogbookScreen()
        assert not has(LogbookScreen().view(world(logbook=MIXED)), "show-all")


class TestTheWayOn:
    def test_what_was_felt_too_surely_comes_first(self) -> None:
        known = world(logbook=MIXED)
        assert "You can feel sure and still have more to find. That is normal!" in said(LogbookScreen().view(known))
        turn = pressed(LogbookScreen(), known, "sail-to")
        assert wishes(turn, Land) == [Land("settings-cove")]
        assert turn.back, "from the island one comes back to the map"

    @pytest.mark.parametrize("why", ["sure-and-mistaken", "unsure-and-mistaken", "not-yet-met", "fading"])
    def test_every_reason_to_practise_has_words(self, why: str) -> None:
        practice = (Practice("who-is-it", why),)  # type: ignore[arg-type]
        screen = LogbookScreen().view(world(logbook=replace(MIXED, practice=practice)))
        assert "“Who is it?”" in said(screen)
        assert not HARSH.search(said(screen))

    def test_a_chosen_line_leads_to_its_own_island(self) -> None:
        known = world(logbook=MIXED)
        assert wishes(pressed(LogbookScreen(row="comfort"), known, "sail-to"), Land) == [Land("quiet-lagoon")]

    def test_somebody_new_is_asked_how_sure_they_are(self) -> None:
        known = world(logbook=NEW)
        assert said(LogbookScreen().view(known)).startswith("Nothing is written here yet.")
        assert wishes(pressed(LogbookScreen(), known, "before"), OpenSitting) == [OpenSitting("before")]
        assert pressed(LogbookScreen(), known, "to-map").back

    def test_an_empty_logbook_with_nothing_to_ask_leads_to_the_map(self) -> None:
        assert pressed(LogbookScreen(), world(logbook=Logbook()), "to-map").back

    def test_what_was_told_meanwhile_can_be_asked(self) -> None:
        assert wishes(pressed(LogbookScreen(), world(logbook=MIXED), "after"), OpenSitting) == [OpenSitting("after")]

    def test_where_all_is_well_the_sea_is_open(self) -> None:
        assert pressed(LogbookScreen(), world(logbook=WELL), "to-map").back
        assert not has(LogbookScreen().view(world(logbook=WELL)), "sail-to")

    def test_it_leads_to_everything_on_paper(self) -> None:
        known = world(logbook=MIXED)
        paper = pressed(LogbookScreen(), known, "paper").over
        assert paper is not None
        assert wishes(pressed(paper, known, "print-logbook"), PrintSheet) == [PrintSheet("logbook")]

    def test_where_a_page_lies_is_told(self) -> None:
        for printed, words in (("Documents/logbook.pdf", "logbook.pdf"), ("", "Pick another place")):
            screen = LogbookScreen().view(world(logbook=MIXED, printed=Printed("logbook", printed)))
            assert isinstance(screen.toast, Toast)
            assert words in screen.toast.text


class TestIslandsThatAreGone:
    GONE = frozenset({"settings-cove", "name-beach"})

    def known(self) -> World:
        whole = world(logbook=MIXED, deeds=frozenset({"name-beach", "atlantis"}))
        return replace(whole, cards=tuple(card for card in whole.cards if card.island.id not in self.GONE))

    def test_their_guidelines_stay(self) -> None:
        assert len(rows(LogbookScreen().view(self.known()))) == len(GUIDELINES)

    def test_practice_goes_where_one_can_sail(self) -> None:
        assert wishes(pressed(LogbookScreen(), self.known(), "sail-to"), Land) == [Land("gadget-reef")]
        assert wishes(pressed(LogbookScreen(row="settings"), self.known(), "sail-to"), Land) == [Land("gadget-reef")]

    def test_their_cards_are_simply_not_there(self) -> None:
        screen = LogbookScreen("voyage").view(self.known())
        assert not any(has(screen, f"isle-{one}") for one in self.GONE)
        assert has(screen, "isle-echo-cliffs")
        assert LogbookScreen("voyage", island="settings-cove", mission=True).view(self.known()).dialog is None

    @pytest.mark.parametrize("page", ["felt", "voyage"])
    def test_no_island_and_nobody_aboard_stop_nothing(self, page: str) -> None:
        for known in (World(), World(logbook=MIXED), World(player=replace(INKA, band="3-5"))):  # type: ignore[arg-type]
            for guideline in (None, *GUIDELINES):
                place = LogbookScreen(page, row=guideline)  # type: ignore[arg-type]
                assert outline(place.view(known))


class TestTheVoyage:
    def test_a_lantern_is_lit_where_all_was_explored(self) -> None:
        screen = next(spot for spot in LOGBOOK if spot.name == "logbook/voyage").screen()
        told = outline(screen)
        assert "Captain's Chart: Lantern lit. Done for real" in told
        assert "Mask Market: Still dark. A mission to try" in told

    def test_a_mission_that_was_done_is_kept(self) -> None:
        known = world(logbook=MIXED)
        opened = then(LogbookScreen(), known, "page-voyage", "isle-mask-market")
        assert opened.view(known).dialog is not None
        assert opened.view(known).first == "close", "the safe one has the focus"
        turn = pressed(opened, known, "we-did-it")
        assert wishes(turn, KeepDeed) == [KeepDeed("mask-market")]
        assert turn.place == replace(opened, mission=False)
        assert replace(opened, mission=False).view(known).first == "isle-mask-market"

    def test_what_is_done_is_not_asked_again(self) -> None:
        known = world(deeds=frozenset({"mask-market"}))
        screen = LogbookScreen("voyage", island="mask-market", mission=True).view(known)
        assert has(screen, "close")
        assert not has(screen, "we-did-it")

    @pytest.mark.parametrize("band", BANDS)
    def test_missions_are_told_in_the_players_band(self, band: str) -> None:
        known = world(replace(INKA, band=band))  # type: ignore[arg-type]
        for card in known.cards:
            told = outline(LogbookScreen("voyage", island=card.island.id, mission=True).view(known))
            assert card.island.mission is not None
            assert card.island.mission.told(band).replace("*", "") in told  # type: ignore[arg-type]

    def test_the_story_can_be_heard_and_the_certificate_printed(self) -> None:
        known = world(finished=frozenset({("name-beach", "school-jumper", "9-11")}))
        assert wishes(pressed(LogbookScreen("voyage"), known, "story"), TellVoyage)
        turn = pressed(LogbookScreen("voyage"), known, "certificate")
        assert wishes(turn, PrintSheet) == [PrintSheet("certificate")]
        assert not has(LogbookScreen("voyage").view(world()), "certificate"), "nobody has been ashore yet"


@pytest.mark.parametrize("spot", LOGBOOK, ids=lambda spot: spot.name)
def test_nothing_is_counted(spot: Spot) -> None:
    """No digit, no mark and no blame in anything that can be read or heard."""
    told = outline(spot.screen())
    assert not re.search(r"\d", told)
    if "mission" not in spot.name:  # an island's own words are judged where they are written
        assert not HARSH.search(told), HARSH.search(told)


def test_every_guideline_named_is_one_that_is_taught() -> None:
    assert set(GUIDELINES) < set(get_args(Guideline))
