"""Screen by screen: where a press leads, and what it asks of the outside."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from game.engine.moves import Glance
from game.engine.scenario import BANDS, CHILDREN
from game.kinds import kind_of
from game.nodes import Bubble, Button, Dots, Icon, Isle, Plate, Segments, Toast, Toggle, walk
from game.screens.aboard import ChooseBand, ChooseMate, ChooseName, Players
from game.screens.bay import Bay
from game.screens.choices import ChoicesScreen
from game.screens.help import Help
from game.screens.island import Pier, Star, Together
from game.screens.lesson import LessonScreen
from game.screens.names import FIRST, SECOND, called
from game.screens.pause import Pause
from game.screens.play import Play, begin
from game.screens.sitting import Sitting
from game.screens.title import Title
from game.screens.turn import (
    ChangeBand,
    Choose,
    Enrol,
    ForgetRemoved,
    Keep,
    KeepFinished,
    Land,
    Quit,
    Remove,
    Restore,
    SailAs,
    Sound,
    ToTitle,
    Turn,
)
from game.screens.world import TEXT_SIZES, Choices
from tests.screens.pressing import has, pressed, texts, wished
from tests.window.places import INKA, PIP, SEED, few_spots, level, phase_of, world

if TYPE_CHECKING:
    from game.screens.turn import Place
    from game.screens.world import World

ASHORE = world(replace(INKA, band="9-11", island="name-beach"))
BAND = "9-11"


class TestTitle:
    def test_somebody_new_comes_aboard(self) -> None:
        assert pressed(Title(), world(None), "set-sail").over == ChooseMate()

    def test_somebody_known_sails_on(self) -> None:
        assert pressed(Title(), world(), "set-sail").over == Bay()

    def test_others_can_be_picked_only_if_there_are_any(self) -> None:
        assert not has(Title().view(world(None)), "players")
        assert pressed(Title(), world(), "players").over == Players()

    def test_leaving_ends_the_game(self) -> None:
        assert wished(pressed(Title(), world(), "leave"), Quit)

    def test_a_notice_is_told(self) -> None:
        assert not has(Title().view(world()), "notice")
        assert "Nothing is kept." in texts(Title().view(world(notice="Nothing is kept.")))


class TestAboard:
    def test_three_steps_make_a_player(self) -> None:
        place: Place = ChooseMate()
        place = pressed(place, world(None), "mate-tomo").place or place
        assert isinstance(place, ChooseName)
        for chip in ("first-cosmic", "second-kite"):
            place = pressed(place, world(None), chip).place or place
        place = pressed(place, world(None), "go-on").place or place
        turn = pressed(place, world(None), "band-12-14")
        assert turn.place == Bay()
        assert wished(turn, Enrol) == Enrol("tomo", "cosmic", "kite", "12-14")

    @pytest.mark.parametrize("mate", CHILDREN)
    def test_every_mate_comes_with_a_name_of_its_own(self, mate: str) -> None:
        place = pressed(ChooseMate(), world(None), f"mate-{mate}").place
        assert isinstance(place, ChooseName)
        assert place.mate == mate
        others = {pressed(ChooseMate(), world(None), f"mate-{other}").place.second for other in CHILDREN}
        assert len(others) == len(CHILDREN)

    def test_every_word_of_both_lists_can_be_picked(self) -> None:
        for which, listed in (("first", FIRST), ("second", SECOND)):
            for word in listed:
                place = pressed(ChooseName("pip", "brave", "puffin"), world(None), f"{which}-{word}").place
                assert getattr(place, which) == word

    def test_back_goes_step_by_step_and_forgets_nothing(self) -> None:
        band = ChooseBand("sami", "merry", "whale")
        name = pressed(band, world(None), "back").place
        assert name == ChooseName("sami", "merry", "whale")
        assert pressed(name, world(None), "back").place == ChooseMate()
        assert pressed(ChooseMate(), world(None), "back").back

    def test_nowhere_can_anything_be_typed(self) -> None:
        """A name of one's own is never asked."""
        for place in (ChooseMate(), ChooseName("pip", "brave", "puffin"), ChooseBand("pip", "brave", "puffin")):
            assert {type(node) for node in walk(place.view(world(None)))} & {Toggle, Segments} == set()


def removed() -> Place:
    """The list of players, one of them just taken off."""
    return pressed(Players(), world(), f"remove-{PIP.id}").place or Players()


class TestPlayers:
    def test_sailing_as_somebody(self) -> None:
        turn = pressed(Players(), world(), f"player-{PIP.id}")
        assert turn.place == Bay()
        assert wished(turn, SailAs) == SailAs(PIP.id)

    def test_removing_can_be_undone_until_one_leaves(self) -> None:
        turn = pressed(Players(), world(), f"remove-{PIP.id}")
        assert wished(turn, Remove) == Remove(PIP.id)
        there = turn.place
        assert there is not None
        assert isinstance(there.view(world()).toast, Toast)
        undone = pressed(there, world(), "undo-remove")
        assert wished(undone, Restore) == Restore(PIP.id)
        assert undone.place == Players()

    @pytest.mark.parametrize("way", ["back", "new-player", f"player-{INKA.id}"])
    def test_leaving_makes_it_final(self, way: str) -> None:
        assert wished(pressed(removed(), world(), way), ForgetRemoved)
        assert not any(isinstance(wish, ForgetRemoved) for wish in pressed(Players(), world(), way).wishes)

    def test_help_and_settings_leave_the_way_back_open(self) -> None:
        for way in ("help", "choices"):
            turn = pressed(removed(), world(), way)
            assert turn.over is not None
            assert not any(isinstance(wish, ForgetRemoved) for wish in turn.wishes)

    def test_a_second_removal_keeps_the_first_one_undoable(self) -> None:
        """“Undo works until you leave this screen”: for every page that was deleted here."""
        there: Place = Players()
        for player in (PIP, INKA):
            there = pressed(there, world(), f"remove-{player.id}").place or there
        brought_back = set()
        for _ in range(2):
            turn = pressed(there, world(), "undo-remove")
            brought_back |= {wish.player for wish in turn.wishes if isinstance(wish, Restore)}
            there = turn.place or there
            if there == Players():
                break
        assert brought_back == {PIP.id, INKA.id}


def asleep(known: World, island: str) -> World:
    """The same bay, in which nobody has written this island's scenarios yet."""
    cards = (replace(card, bands={}) if card.island.id == island else card for card in known.cards)
    return replace(known, cards=tuple(cards))


class TestBay:
    def test_an_island_for_two_asks_whether_both_are_there(self) -> None:
        together = pressed(Bay(), world(), "isle-starfish-pool").over
        assert isinstance(together, Together)
        assert wished(pressed(together, world(), "go-together"), Land) == Land("starfish-pool")
        assert states(world())["starfish-pool"] == "sleeping"

    def test_a_lantern_stays_lit_in_every_band_and_those_for_two_may_wait(self) -> None:
        tales = {card.island.id: card.bands[BAND] for card in world().cards}
        explored = frozenset((island, tale.id, BAND) for island in tales for tale in tales[island])
        known = replace(world(INKA), finished=explored)
        assert known.lit() == set(tales)
        assert known.waiting() == 0
        without = frozenset(one for one in explored if one[0] != "starfish-pool")
        assert replace(known, finished=without).waiting() == 0
        assert replace(known, finished=frozenset()).waiting() == len(tales) - 1

    def test_an_island_that_is_awake_is_landed_on(self) -> None:
        turn = pressed(Bay(), world(), "isle-name-beach")
        assert wished(turn, Land) == Land("name-beach")

    def test_a_sleeping_one_says_so_and_stays_where_it_is(self) -> None:
        known = asleep(world(), "echo-cliffs")
        turn = pressed(Bay(), known, "isle-echo-cliffs")
        assert not any(isinstance(wish, Land) for wish in turn.wishes)
        assert turn.place is not None
        toast = turn.place.view(known).toast
        assert toast is not None
        assert "Echo Cliffs" in toast.text

    def test_a_broken_one_is_being_repaired_and_others_open(self) -> None:
        known = world()
        broken = replace(
            known, cards=tuple(replace(card, broken=card.island.id == "name-beach") for card in known.cards)
        )
        turn = pressed(Bay(), broken, "isle-name-beach")
        assert turn.place is not None
        toast = turn.place.view(broken).toast
        assert toast is not None
        assert "repaired" in toast.text
        assert wished(pressed(Bay(), broken, "isle-settings-cove"), Land)
        assert states(broken)["name-beach"] == "repair"

    def test_what_has_been_done_shows(self) -> None:
        known = asleep(world(PIP), "echo-cliffs")
        tales = next(card for card in known.cards if card.island.id == "name-beach").bands[BAND]
        assert states(known)["name-beach"] == "new"
        assert states(known)["echo-cliffs"] == "sleeping"
        some = frozenset({("name-beach", tales[0].id, PIP.band)})
        assert states(replace(known, finished=some))["name-beach"] == "visited"
        every = frozenset(("name-beach", tale.id, PIP.band) for tale in tales)
        assert states(replace(known, finished=every))["name-beach"] == "starred"

    def test_states_differ_by_words_and_icon(self) -> None:
        """A14: the state of an island is told, never by colour alone."""
        known = world(PIP)
        words = {isle.state: isle.words for isle in walk(Bay().view(known)) if isinstance(isle, Isle)}
        assert len(set(words.values())) == len(words)

    def test_the_bay_leads_to_the_title(self) -> None:
        assert wished(pressed(Bay(), world(), "back"), ToTitle)


def states(known: World) -> dict[str, str]:
    return {
        isle.button.id.removeprefix("isle-"): isle.state for isle in walk(Bay().view(known)) if isinstance(isle, Isle)
    }


class TestPier:
    def test_every_scenario_can_be_begun_in_any_order(self) -> None:
        pier = Pier(level("name-beach"), BAND, SEED)
        for place, scenario in enumerate(level("name-beach").telling(BAND)):
            over = pressed(pier, ASHORE, f"scenario-{scenario.id}").over
            assert isinstance(over, Play)
            assert over.place == place

    def test_the_big_button_goes_to_the_first_that_is_not_done(self) -> None:
        tales = level("name-beach").telling(BAND)
        pier = Pier(level("name-beach"), BAND, SEED)
        for count in range(len(tales) + 1):
            known = replace(ASHORE, finished=frozenset(("name-beach", tale.id, BAND) for tale in tales[:count]))
            over = pressed(pier, known, "begin").over
            assert isinstance(over, Play)
            assert over.place == count % len(tales)

    def test_the_star_leads_back(self) -> None:
        star = Star(level("name-beach"), BAND)
        assert pressed(star, ASHORE, "to-bay").back
        assert pressed(star, ASHORE, "back").back


class TestPlay:
    @pytest.mark.parametrize("band", BANDS)
    def test_an_answer_asks_to_be_kept(self, band: str) -> None:
        kept = 0
        for spot in few_spots():
            if not isinstance(spot.place, Play) or spot.place.level.island.with_grown_up:
                continue
            if spot.place.band == band and phase_of(spot).endswith("asking"):
                for node in walk(spot.screen()):
                    if isinstance(node, Button) and node.id.startswith(("option-", "move-")):
                        turn = spot.place.update(node.action, spot.world)
                        wish = wished(turn, Keep)
                        assert isinstance(wish, Keep)
                        assert wish.scenario == spot.place.scenario
                        assert wish.answered.option in node.id
                        kept += 1
        assert kept

    def test_on_an_island_for_two_nothing_is_kept_and_nothing_sounds_better(self) -> None:
        level_of_two = level("starfish-pool")
        place = next(n for n, one in enumerate(level_of_two.telling(BAND)) if one.kind == "choice")
        play = begin(level_of_two, BAND, place, 1)
        while not (options := [n for n in walk(play.view(ASHORE)) if isinstance(n, Button) and "option-" in n.id]):
            play = pressed(play, ASHORE, "next").place  # type: ignore[assignment]
        assert {play.update(one.action, ASHORE).wishes for one in options} == {(Sound("tap"),)}

    def test_the_end_leads_to_the_next_that_is_not_done_and_at_last_to_the_star(self) -> None:
        island = level("name-beach")
        tales = island.telling(BAND)
        for place in range(len(tales)):
            play = replace(_last_moment(begin(island, BAND, place, SEED)), place=place)
            rest = [tale for at, tale in enumerate(tales) if at != place]
            fresh = pressed(play, ASHORE, "sail-on")
            assert isinstance(fresh.place, Play)
            assert fresh.place.place == (place + 1) % len(tales)
            assert wished(fresh, KeepFinished) == KeepFinished("name-beach", tales[place].id, BAND)
            known = replace(ASHORE, finished=frozenset(("name-beach", tale.id, BAND) for tale in rest))
            assert isinstance(pressed(play, known, "sail-on").place, Star)

    def test_looking_changes_nothing_that_is_kept(self) -> None:
        lab = next(spot for spot in few_spots() if phase_of(spot) == "settings working")
        assert isinstance(lab.place, Play)
        looked = lab.place.update(Glance("eyes", "friends"), lab.world)
        assert isinstance(looked.place, Play)
        assert looked.place.state == lab.place.state
        assert looked.place.view(lab.world).dialog is not None
        away = pressed(looked.place, lab.world, "close-eyes")
        assert away.place is not None
        assert away.place.view(lab.world).dialog is None
        assert not any(isinstance(wish, Keep) for wish in (*looked.wishes, *away.wishes))

    def test_an_action_of_another_screen_changes_nothing(self) -> None:
        """Such as a second press on what is no longer there."""
        play = begin(level("name-beach"), BAND, 0, SEED)
        assert play.update(Glance("eyes", ""), ASHORE).place == play
        stale = kind_of(play.scenario).offered(play.scenario, play.state)[0]
        for spot in few_spots():
            if not isinstance(spot.place, Play | Sitting | LessonScreen):
                assert spot.place.update(stale, spot.world) == Turn()

    def test_a_rest_and_help_lie_over_the_story(self) -> None:
        play = begin(level("name-beach"), BAND, 0, SEED)
        assert pressed(play, ASHORE, "pause").over == Pause()
        assert pressed(play, ASHORE, "help").over == Help()
        assert pressed(play, ASHORE, "back").back

    def test_a_seed_draws_the_order_of_options_and_keeps_it(self) -> None:
        spot = next(spot for spot in few_spots() if phase_of(spot) == "choice asking")
        assert isinstance(spot.place, Play)
        orders = {seed: _options(seeded(spot.place, seed), spot.world) for seed in range(12)}
        assert len({tuple(sorted(order)) for order in orders.values()}) == 1
        assert len(set(orders.values())) > 1
        assert all(_options(seeded(spot.place, seed), spot.world) == order for seed, order in orders.items())

    def test_a_seed_draws_the_telling_of_a_chat(self) -> None:
        pier = level("meeting-pier")
        drawn = {
            (place, begin(pier, band, place, seed).state)
            for band in BANDS
            for place, scenario in enumerate(pier.telling(band))
            if scenario.kind == "chat"
            for seed in range(12)
        }
        chats = sum(scenario.kind == "chat" for band in BANDS for scenario in pier.telling(band))
        assert len(drawn) > chats


def _options(play: Play, known: World) -> tuple[str, ...]:
    return tuple(
        node.id for node in walk(play.view(known)) if isinstance(node, Button) and node.id.startswith("option-")
    )


def _last_moment(play: Play) -> Play:
    """Where only the thought to keep is left."""
    from game.engine.walk import walk_scenario

    kind = kind_of(play.scenario)
    last = next(
        state
        for state in walk_scenario(kind, play.scenario, 3_000).states
        if getattr(state, "closing", getattr(state, "phase", "") == "together")
        and not kind.finished(play.scenario, state)
    )
    return replace(play, story=replace(play.story, state=last))


def seeded(play: Play, seed: int) -> Play:
    return replace(play, story=replace(play.story, seed=seed))


class TestPauseAndHelp:
    def test_a_rest_has_four_ways_on(self) -> None:
        assert pressed(Pause(), world(), "sail-on").back
        assert pressed(Pause(), world(), "choices").over == ChoicesScreen()
        assert wished(pressed(Pause(), world(), "title"), ToTitle)
        assert wished(pressed(Pause(), world(), "leave"), Quit)

    @pytest.mark.parametrize("way", ["to-game", "back", "help"])
    def test_help_goes_back_where_one_came_from(self, way: str) -> None:
        assert pressed(Help(), world(), way).back

    def test_help_says_the_three_things(self) -> None:
        """It is not your fault; you can tell; it is never too late."""
        said = texts(Help().view(world()))
        assert {"It is not your fault.", "You can tell.", "It is never too late."} <= said


class TestChoices:
    def test_every_way_of_everything_can_be_chosen(self) -> None:
        known = world()
        for node in walk(ChoicesScreen().view(known)):
            if isinstance(node, Segments) and node.id != "band":
                for segment in node.segments:
                    wish = wished(ChoicesScreen().update(segment.action, known), Choose)
                    assert isinstance(wish, Choose)
                    put = known.choices.put(wish.name, str(wish.value))
                    assert str(getattr(put, wish.name)) == str(wish.value)

    def test_what_is_chosen_shows(self) -> None:
        for size in TEXT_SIZES:
            known = world(choices=Choices(text=size))
            chosen = [
                segment.label
                for node in walk(ChoicesScreen().view(known))
                if isinstance(node, Segments) and node.id == "text"
                for segment in node.segments
                if segment.chosen
            ]
            assert chosen == [f"{size} %"]

    @pytest.mark.parametrize("name", ["sound", "music", "captions", "full_screen"])
    def test_a_switch_turns_the_other_way(self, name: str) -> None:
        for now in (True, False):
            known = world(choices=replace(Choices(), **{name: now}))
            wish = wished(pressed(ChoicesScreen(), known, name.replace("_", "-")), Choose)
            assert wish == Choose(name, not now)

    def test_steps_of_letters_are_small(self) -> None:
        """A02: steps of a quarter at most, up to twice the size."""
        assert TEXT_SIZES[0] == 100
        assert TEXT_SIZES[-1] == 200
        assert all(after - before <= 25 for before, after in itertools.pairwise(TEXT_SIZES))

    def test_bands_are_offered_to_players_only(self) -> None:
        assert not has(ChoicesScreen().view(world(None)), "band")
        assert wished(pressed(ChoicesScreen(), world(), "band:0"), ChangeBand) == ChangeBand("6-8")

    def test_languages_made_for_testing_are_not_offered(self) -> None:
        """Nor the choice itself, while there is one language."""
        shown = [
            node for node in walk(ChoicesScreen().view(world())) if isinstance(node, Segments) and node.id == "language"
        ]
        assert all("[" not in segment.label for node in shown for segment in node.segments)

    def test_silence_is_told(self) -> None:
        assert not has(ChoicesScreen().view(world()), "silent")
        assert has(ChoicesScreen().view(world(audible=False)), "silent")


class TestFeedback:
    def test_every_answer_is_felt_in_three_sentences_under_a_word(self) -> None:
        """A62: what happens, why, and what next; with an icon; and one can always try again or sail on."""
        seen = 0
        for spot in few_spots():
            if phase_of(spot) in {"choice feedback", "chat feedback", "settings result"}:
                screen = spot.screen()
                plate = next(node for node in walk(screen) if isinstance(node, Plate) and node.id == "feedback")
                assert plate.header is not None
                assert any(isinstance(node, Icon) for node in walk(plate.header))
                assert sum(isinstance(node, Icon) for node in walk(plate.node)) == 3
                assert has(screen, "sail-on")
                seen += 1
        assert seen

    def test_progress_is_told_in_words(self) -> None:
        for spot in few_spots():
            for node in walk(spot.screen()):
                if isinstance(node, Dots):
                    assert node.words
                if isinstance(node, Bubble):
                    assert node.text

    def test_names_come_from_lists(self) -> None:
        assert called(PIP) == "Sparkly Starfish"
