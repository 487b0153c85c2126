"""Help: from anywhere to the right number in two steps, exactly what is backed; nothing is kept but what was picked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, get_args

import pytest

from game import words
from game.app import App
from game.content import open_directory
from game.engine.directory import help_for
from game.engine.scenario import BANDS
from game.letters.markup import plain
from game.nodes import Button, Segments, Text, Toggle, walk
from game.outline import outline
from game.paper.sheets.wallet import wallet
from game.paths import LEVELS
from game.saves import open_saves
from game.screens.help import Adults, Countries, Help, Lines, Proof
from game.screens.help.countries import in_order, initial
from game.screens.help.devices import devices
from game.screens.help.words import day, roles
from game.screens.play import begin
from game.screens.turn import Back, Choose, OpenHelp, PrintSheet, Sound
from game.screens.world import Choices, Printed, Role, World
from game.words import tr
from tests.bay import one_island
from tests.screens.directory import DIRECTORY, LISTENS
from tests.screens.pressing import has, pressed, texts, wished
from tests.window.places import INKA, PIP, Spot, frame_spots, level, world

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.engine.directory import Contact, Country, Directory
    from game.engine.moves import Action
    from game.engine.scenario import Band
    from game.nodes import Screen
    from game.screens.turn import Place, Turn

PAGES = (Help, Adults, Countries, Lines, Proof)


def known(country: str = "GB", band: Band = "9-11", **more: str) -> World:
    """A player of this band, with the made-up directory."""
    here = world(replace(INKA, band=band), choices=Choices.read({"country": country, **more}))
    return replace(here, directory=DIRECTORY)


def shipped() -> Directory:
    found = open_directory(LEVELS)
    assert found is not None
    return found


def shown(screen: Screen) -> list[str]:
    """All words on a screen as they are said: a number in one piece, an address without room to break."""
    return [plain(node.text).replace("\u00a0", " ") for node in walk(screen) if isinstance(node, Text)]


def actions(screen: Screen) -> Iterator[Action]:
    for node in walk(screen):
        if isinstance(node, Button | Toggle):
            yield node.action
        elif isinstance(node, Segments):
            yield from (one.action for one in node.segments)


def places() -> list[Spot]:
    """Every screen of the frame, and a story in the middle."""
    story = begin(level("name-beach"), "9-11", 0, 3)
    return [*frame_spots(), Spot("a story", story, world(PIP))]


def page(turn: Turn) -> Place:
    place = turn.over or turn.place
    assert place is not None
    return place


class TestTwoSteps:
    @pytest.mark.parametrize("spot", places(), ids=lambda spot: spot.name)
    def test_one_press_and_the_number_stands_there(self, spot: Spot) -> None:
        """A63. The second step is to read it: nothing else has to be pressed."""
        here = replace(spot.world, directory=DIRECTORY, choices=Choices(country="GB"))
        ring = spot.place.view(here).bar.help
        assert ring.key == "h"
        place: Place = spot.place if isinstance(spot.place, Help) else page(spot.place.update(ring.action, here))
        assert isinstance(place, Help)
        assert LISTENS.phone in shown(place.view(here))
        assert any("999" in text for text in shown(place.view(here)))

    def test_first_time_the_list_is_one_press_away_and_help_stands_there_meanwhile(self) -> None:
        here = known("")
        assert DIRECTORY.anywhere.helplines[0].name in shown(Help().view(here))
        listed = page(pressed(Help(), here, "countries"))
        picked = pressed(listed, here, "country-GB")
        assert wished(picked, Choose) == Choose("country", "GB")
        assert picked.place == Help()

    def test_without_a_directory_there_is_still_help(self) -> None:
        said = " ".join(shown(Help().view(world())))
        assert "emergency number" in said
        assert "helplines" in said


class TestWhatIsShown:
    """Over every country that is shipped: what is backed, all of it, and nothing else."""

    @staticmethod
    def all() -> list[tuple[str, Country]]:
        directory = shipped()
        codes = ["", "ZZ", *(one.code for one in directory.countries)]
        return [(code, help_for(directory, code)) for code in codes]

    @staticmethod
    def known(code: str) -> World:
        return replace(known(code, "12-14"), directory=shipped())

    def test_the_page_has_the_first_number_and_the_emergency_number(self) -> None:
        for code, country in self.all():
            said = shown(Help().view(self.known(code)))
            first = country.helplines[0]
            assert (first.phone or first.name) in said, code
            numbers = {text for text in said if _dialled(text)}
            assert numbers == ({first.phone} if first.phone else set()), code
            danger = next(text for text in said if text.startswith("Call "))
            digits = "".join(filter(str.isdigit, danger))
            assert digits == "".join(filter(str.isdigit, country.emergency)), code

    def test_the_list_has_all_of_them(self) -> None:
        for code, country in self.all():
            said = shown(Lines().view(self.known(code)))
            every = (*country.helplines, *country.reports, *country.removals)
            assert sorted(text for text in said if _dialled(text)) == sorted(one.phone for one in every if one.phone)
            for one in every:
                assert set(_told(one)) <= set(said), (code, one.name)

    def test_the_day_of_reading_and_that_nobody_phoned_stand_with_them(self) -> None:
        for code, country in self.all():
            said = " ".join(shown(Lines().view(self.known(code))))
            assert day(shipped().checked) in said
            assert "Nobody has tried" in said
            if code and country.helplines != shipped().anywhere.helplines:
                assert day(shipped().checked) in " ".join(shown(Help().view(self.known(code)))), code

    def test_no_number_and_no_address_can_be_pressed(self) -> None:
        for code, country in self.all():
            for place in (Help(), Lines()):
                labels = [node.label for node in walk(place.view(self.known(code))) if isinstance(node, Button)]
                for one in (*country.helplines, *country.reports, *country.removals):
                    assert not [label for label in labels if one.phone and one.phone in label]
                    assert not [label for label in labels if one.address and one.address in label]

    def test_numbers_run_from_left_to_right_in_every_language(self) -> None:
        words.use("ar_XB")
        numbers = [text for text in texts(Lines().view(known())) if LISTENS.phone in text.replace("\u00a0", " ")]
        assert [text[0] + text[-1] for text in numbers] == ["\u2066\u2069"]


def _dialled(text: str) -> bool:
    return sum(map(str.isdigit, text)) > 1 and not any(map(str.isalpha, text))


def _told(one: Contact) -> Iterator[str]:
    yield one.name
    yield from (text for text in (one.hours, one.notes) if text)
    if one.address:
        yield one.address.removeprefix("https://").removeprefix("http://").rstrip("/")


class TestCountries:
    def test_every_country_can_be_picked_and_all_can_be_left_out(self) -> None:
        listed = Countries().view(known(""))
        for country in DIRECTORY.countries:
            assert has(listed, f"country-{country.code}")
        none = pressed(Countries(), known(), "nowhere")
        assert wished(none, Choose) == Choose("country", "")

    def test_they_are_sorted_by_their_names_and_found_by_letter(self) -> None:
        names = [one.name for one in in_order(known())]
        assert names == ["Åland", "Bulgaria", "United Kingdom"]
        letter = page(pressed(Countries(), known(), "letter-A"))
        assert has(letter.view(known()), "country-AX")
        assert not has(letter.view(known()), "country-GB")
        assert has(page(pressed(letter, known(), "letter-all")).view(known()), "country-GB")

    @pytest.mark.parametrize("language", words.LANGUAGES)
    def test_every_shipped_country_stands_under_a_letter(self, language: str) -> None:
        words.use(language)
        here = replace(known(), directory=shipped())
        chips = {node.label for node in walk(Countries().view(here)) if isinstance(node, Button)}
        assert all(initial(tr(one.name)) in chips for one in shipped().countries)
        assert len(in_order(here)) == len(shipped().countries)

    def test_the_one_that_was_picked_is_chosen(self) -> None:
        chosen = [node.id for node in walk(Countries().view(known())) if isinstance(node, Button) and node.chosen]
        assert chosen == ["letter-all", "country-GB"]


class TestMyTwo:
    def test_picked_by_role_and_shown_on_the_page(self) -> None:
        first = pressed(Adults(), known(), "role-grandparent")
        assert wished(first, Choose) == Choose("first_adult", "grandparent")
        here = known(first_adult="grandparent")
        second = pressed(page(first), here, "role-teacher")
        assert wished(second, Choose) == Choose("second_adult", "teacher")
        said = texts(Help().view(known(first_adult="grandparent", second_adult="teacher")))
        assert {"A grandparent", "A teacher"} <= said

    def test_pressed_again_it_is_nobody(self) -> None:
        again = pressed(Adults(), known(first_adult="parent"), "role-parent")
        assert wished(again, Choose) == Choose("first_adult", "")

    def test_somebody_outside_the_home_is_a_kind_idea_only(self) -> None:
        idea = "A good idea: one from outside your home, such as a teacher."
        at_home = known(first_adult="parent", second_adult="grandparent")
        assert idea in texts(Adults().view(at_home))
        assert has(Adults().view(at_home), "done")
        assert idea not in texts(Adults().view(known(first_adult="parent", second_adult="coach")))
        assert idea not in texts(Adults().view(known()))

    def test_every_role_has_words_and_can_be_kept(self) -> None:
        assert set(roles()) == {role for role in get_args(Role) if role}
        for role in get_args(Role):
            assert Choices.read(Choices(first_adult=role).kept()).first_adult == role


class TestProof:
    @pytest.mark.parametrize("band", BANDS)
    def test_the_exception_stands_beside_every_way(self, band: Band) -> None:
        ways = [Proof(), *(Proof(name, button) for name in devices(button=True) for button in (False, True))]
        for place in ways:
            screen = place.view(known(band=band))
            assert "Save the words, not the picture" in texts(screen)
            assert has(screen, "never")
            assert "Take it before you block or delete." in texts(screen)

    def test_every_device_has_two_to_four_steps_that_end_with_a_grown_up(self) -> None:
        for button in (False, True):
            for device in devices(button=button).values():
                assert 2 <= len(device.steps) <= 4
                assert "grown-up" in device.steps[-1].words

    def test_round_button_changes_the_keys(self) -> None:
        without = pressed(Proof(), known(), "device-ios").place
        assert isinstance(without, Proof)
        assert "Home button" not in texts(without.view(known()))
        there = pressed(without, known(), "round:0").place
        assert there is not None
        assert "Home button" in texts(there.view(known()))

    @pytest.mark.parametrize("band", BANDS)
    def test_help_itself_says_what_is_never_kept(self, band: Band) -> None:
        screen = Help().view(known(band=band))
        assert has(screen, "stop")
        assert "You are not in trouble" in outline(screen)


class TestNothingIsLost:
    @pytest.mark.parametrize("sort", PAGES[1:])
    def test_each_page_leads_to_help_which_leads_to_the_game(self, sort: type) -> None:
        for way in (Back(), OpenHelp()):
            turn = sort().update(way, known())
            assert turn.place == Help()
            assert not turn.back
        assert pressed(Help(), known(), "to-game").back

    def test_a_story_stands_as_it_was(self, tmp_path: Path) -> None:
        saves = open_saves(tmp_path / "saves").saves
        app = App(saves, levels=one_island(tmp_path / "levels"), seed=3, cache=tmp_path / "cache")
        before, seen = app.place, app.screen()
        app.act(OpenHelp())
        for button in ("adults", "back", "proof", "device-ios", "help", "to-game"):
            _press(app, button)
        assert app.place == before
        assert outline(app.screen()) == outline(seen)
        saves.close()

    def test_nothing_is_wished_for_but_country_and_roles(self) -> None:
        """Whatever is pressed, however deep."""
        here, kept = known(""), set()
        seen: set[Place] = set()
        waiting: list[Place] = [Help()]
        while waiting:
            place = waiting.pop()
            if place in seen or not isinstance(place, PAGES):
                continue
            seen.add(place)
            for action in actions(place.view(here)):
                turn = place.update(action, here)
                assert all(isinstance(wish, Choose | PrintSheet | Sound) for wish in turn.wishes), action
                kept |= {wish.name for wish in turn.wishes if isinstance(wish, Choose)}
                waiting += [one for one in (turn.place, turn.over) if one is not None]
        assert {type(place) for place in seen} == set(PAGES)
        assert kept == {"country", "first_adult", "second_adult"}

    def test_a_damaged_choice_is_nobody_and_nowhere(self) -> None:
        damaged = Choices.read({"country": "nowhere at all", "first_adult": "Mrs Smith", "second_adult": "teacher"})
        assert (damaged.country, damaged.first_adult, damaged.second_adult) == ("", "", "teacher")


def _press(app: App, button: str) -> None:
    found = next(node for node in walk(app.screen()) if isinstance(node, Button) and node.id == button)
    app.act(found.action)


class TestTheCard:
    def test_it_holds_the_numbers_of_the_country_and_the_roles(self) -> None:
        said = " ".join(wallet(known(first_adult="coach")).texts()).replace("\u00a0", " ")
        assert LISTENS.phone in said
        assert "999" in said
        assert "A coach" in said
        assert day(DIRECTORY.checked) in said

    @pytest.mark.parametrize("country", ["", "BG"])
    def test_without_a_number_there_is_room_to_write_one(self, country: str) -> None:
        assert not any(map(str.isdigit, " ".join(wallet(known(country)).texts())))

    @pytest.mark.parametrize("sort", [Help, Lines])
    def test_it_is_printed_from_the_page_that_then_says_where_it_lies(self, sort: type) -> None:
        turn = pressed(sort(), known(), "print-wallet")
        assert wished(turn, PrintSheet) == PrintSheet("wallet")
        written = replace(known(), printed=Printed("wallet", "/home/somebody/wallet.pdf"))
        assert sort().view(written).toast is not None
