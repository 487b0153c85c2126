"""A lesson for a class: what fits into its time, think, vote, talk, vote again, hear why, and where it goes on."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.lesson import Asked, Choice, Minutes, Plan, to_come_back_to
from game.engine.scenario import BANDS
from game.letters.markup import plain
from game.nodes import Tally, Text, walk
from game.outline import outline
from game.screens.lesson import Chapter, Door, LessonScreen, go_on, parts, start
from game.screens.lesson.journal import plan as read_plan
from game.screens.lesson.journal import read, written
from game.screens.lesson.lesson import ballot
from game.screens.lesson.parts import LEAVING, RULES, TALK, minutes
from game.screens.turn import (
    AskRoom,
    BeginLesson,
    CloseRoom,
    CloseVote,
    KeepLesson,
    LockRoom,
    OpenRoom,
    RoomCounted,
    SaveReport,
    StartTimer,
)
from game.screens.world import Phones
from tests.screens.pressing import has, pressed, texts, wished
from tests.window.places import level, world

if TYPE_CHECKING:
    from game.engine.lesson import Way
    from game.screens.lesson.parts import Part
    from game.screens.turn import Place

HERE = world()
ISLAND = ("name-beach",)
KEYS = ("form", "plan", "seed", "at", "scenario", "way", "stage", "first", "second", "number", "asked")
_LEAF = st.none() | st.booleans() | st.integers() | st.text(max_size=5)
ANYTHING = st.recursive(
    _LEAF,
    lambda one: st.lists(one, max_size=3) | st.dictionaries(st.text(max_size=5), one, max_size=3),
    max_leaves=6,
)


@cache
def chapters(*islands: str) -> tuple[Chapter, ...]:
    return tuple(Chapter(level(one)) for one in islands)


def planned(way: Way = "hands", length: Minutes = 45, band: Any = "9-11", islands: tuple[str, ...] = ISLAND) -> Plan:
    return Plan(islands, band, length, way)


def lesson(way: Way = "hands", length: Minutes = 45) -> LessonScreen:
    plan = planned(way, length)
    return start(plan, parts(plan, chapters(*plan.islands)), 3)


def on(place: Place, button: str = "onward", known: Any = HERE) -> LessonScreen:
    turn = pressed(place, known, button)
    assert isinstance(turn.place, LessonScreen)
    return turn.place


def at_question(way: Way = "hands") -> LessonScreen:
    """Where a class thinks."""
    here = lesson(way)
    while here.lesson.stage != "think":
        if here.code or here.lesson.story is None:
            here = on(here)
        else:
            place = here.update(here.lesson.story.offered()[0], HERE).place
            assert isinstance(place, LessonScreen)
            here = place
    return here


def count(here: LessonScreen, *hands: int) -> LessonScreen:
    """As a facilitator types them."""
    for place, number in enumerate(hands):
        here = on(here, f"count-{place}")
        for digit in str(number):
            here = on(here, f"digit-{digit}")
    return here


def voted(here: LessonScreen, *hands: int) -> LessonScreen:
    """From thinking or talking to what comes after the vote."""
    return on(count(on(here), *hands))


# What fits


@pytest.mark.parametrize("band", BANDS)
@pytest.mark.parametrize("length", get_args(Minutes))
def test_a_lesson_fits_its_time_and_has_something_to_vote_on(length: Minutes, band: Any) -> None:
    for islands in (("name-beach",), ("quiet-lagoon",), ("captains-chart", "meeting-pier", "home-harbour")):
        found = parts(planned("hands", length, band, islands), chapters(*islands))
        took = {"rules": RULES, "leaving": LEAVING, "talk": TALK}
        stories = [one.scenario for one in found if one.scenario is not None]
        whole = sum(took.get(one.kind, 0) for one in found) + sum(map(minutes, stories))
        assert length / 2 < whole <= length, (islands, whole)
        assert (found[0].kind, found[-1].kind) == ("rules", "leaving")
        assert any(one.kind == "choice" for one in stories)
        assert len({one.id for one in stories}) == len(stories)


def test_a_longer_lesson_has_more_and_several_islands_all_come_up() -> None:
    found = [len(parts(planned("hands", length), chapters(*ISLAND))) for length in get_args(Minutes)]
    assert found == sorted(set(found))
    three = ("captains-chart", "meeting-pier", "home-harbour")
    assert {one.island for one in parts(planned("hands", 90, islands=three), chapters(*three))} >= set(three)


# A question


def test_first_vote_is_hidden_until_both_stand_side_by_side() -> None:
    talk = voted(at_question(), 14, 6, 5, 3)
    assert talk.lesson.stage == "talk"
    assert not any(isinstance(node, Tally) for node in walk(talk.view(HERE)))
    assert "14" not in outline(talk.view(HERE))
    again = on(talk)
    assert "14" not in outline(again.view(HERE))
    shown = on(count(again, 19, 2, 4, 3))
    bars = [(node.count, node.look) for node in walk(shown.view(HERE)) if isinstance(node, Tally)]
    assert bars[:2] == [(14, "guess"), (19, "truth")]
    assert len(bars) == 8


def test_hear_why_tells_of_what_most_chose_and_another_can_be_heard() -> None:
    shown = voted(voted(at_question(), 1, 2, 3, 4), 1, 2, 3, 9)
    most = ballot(shown.lesson.story)[3].label
    why = on(shown)
    assert has(why.view(HERE), "feedback")
    assert most in texts(why.view(HERE))
    back = on(why, "again")
    assert back.lesson.stage == "shown"
    other = on(back, "hear-0")
    assert ballot(back.lesson.story)[0].label in texts(other.view(HERE))


def test_what_was_voted_is_noted_once_however_often_it_is_heard() -> None:
    here = voted(voted(at_question(), 1, 2, 3, 4), 4, 3, 2, 1)
    for _ in range(2):
        here = on(on(here), "again")
    here = on(on(here), "sail-on")
    (asked,) = here.lesson.asked
    assert (asked.first, asked.second) == ((1, 2, 3, 4), (4, 3, 2, 1))
    assert len(asked.options) == 4
    assert all(one.because for one in asked.options)


def test_a_vote_may_be_left_out() -> None:
    here = on(at_question(), "skip")
    assert here.lesson.asked == ()
    once = on(voted(at_question(), 5, 4, 3, 2), "skip")
    assert [one.second for one in once.lesson.asked] == [None]


def test_every_step_can_be_undone() -> None:
    here = at_question()
    assert not has(lesson().view(HERE), "undo")
    after = voted(here, 9, 9, 9, 9)
    undone = on(after, "undo")
    assert undone.lesson.stage == "vote"
    assert undone.lesson.first == (9, 9, 9, 9), "a vote closed too soon is still there"
    assert on(undone, "undo").lesson == here.lesson


def test_counts_are_typed_clicked_and_rubbed_out() -> None:
    here = count(on(at_question()), 2, 13)
    assert here.lesson.first == (2, 13, 0, 0)
    assert on(here, "rub").lesson.first == (2, 1, 0, 0)
    assert on(here, "more").lesson.first == (2, 14, 0, 0)
    assert count(here, 12345).lesson.first[0] <= 999


def test_letters_are_counted_one_after_the_other_and_only_one_count_is_seen() -> None:
    here = on(at_question())
    seen = []
    for number in (14, 26, 35, 43):
        here = count_here(here, number)
        seen.append({other for other in (14, 26, 35, 43) if str(other) in outline(here.view(HERE))})
        here = on(here, "next-letter") if has(here.view(HERE), "next-letter") else here
    assert here.lesson.first == (14, 26, 35, 43)
    assert seen == [{14}, {26}, {35}, {43}]
    assert here.lesson.stage == "vote"


def count_here(here: LessonScreen, number: int) -> LessonScreen:
    """Into the row that is being counted."""
    for digit in str(number):
        here = on(here, f"digit-{digit}")
    return here


def test_what_a_question_is_about_can_be_looked_at_again() -> None:
    here = on(at_question(), "look")
    assert here.view(HERE).dialog is not None
    assert on(here, "look-away") == at_question()


def test_talk_asks_for_something_else_with_each_question() -> None:
    first = voted(at_question(), 1, 2, 3, 4)
    asked = [texts(replace(first, lesson=replace(first.lesson, number=one)).view(HERE)) for one in (1, 2, 3, 4)]
    assert asked[0] == asked[3]
    assert len({frozenset(one) for one in asked}) == 3


def test_short_of_time_there_is_a_way_to_a_good_end() -> None:
    here = on(on(voted(at_question(), 5, 4, 3, 2), "back"), "to-leaving")
    assert here.lesson.part.kind == "leaving"
    assert here.view(HERE).dialog is None
    assert [one.first for one in here.lesson.asked] == [(5, 4, 3, 2)]
    assert on(here, "undo").lesson.stage == "talk"


def test_what_was_voted_is_not_lost_by_a_press_too_many() -> None:
    here = on(on(on(voted(at_question(), 5, 4, 3, 2), "back"), "to-leaving"))
    assert here.lesson.over
    (remote,) = (node for node in walk(here.view(HERE)) if getattr(node, "key", "") == "pagedown")
    assert remote.id == "votes"
    assert has(on(here, "votes").view(HERE), "save-csv")
    assert on(here, "back").view(HERE).dialog is not None


def test_the_seven_steps_come_only_after_a_warning_that_tells_nothing() -> None:
    for place in (at_question(), Door()):
        card = pressed(place, HERE, "see-card").over
        assert card is not None
        assert "child" not in outline(card.view(HERE))
        steps = pressed(card, HERE, "read").place
        assert steps is not None
        assert "7. Stay within reach" in texts(steps.view(HERE))
        assert pressed(steps, HERE, "away").back


def test_why_is_told_with_every_word_of_the_story() -> None:
    shown = voted(voted(at_question(), 1, 2, 3, 4), 1, 2, 3, 9)
    why = on(shown)
    assert why.lesson.story is not None
    own = outline(why.view(HERE))
    told = [
        node.text for node in walk(why.lesson.story.shown().body) if isinstance(node, Text) and node.style == "body"
    ]
    assert told
    assert [one for one in told if plain(one) not in own] == []


def test_a_whole_lesson_comes_to_its_end_and_back() -> None:
    here = lesson()
    for _ in range(300):
        if here.lesson.over:
            break
        story = here.lesson.story
        if here.lesson.stage in {"think", "talk"}:
            here = voted(here, *([7, 5, 3, 1][: len(ballot(story))]))
        elif here.lesson.stage or story is None:
            here = on(here)
        else:
            place = here.update(story.offered()[0], HERE).place
            assert isinstance(place, LessonScreen)
            here = place
    assert here.lesson.asked
    assert wished(pressed(here, HERE, "save-pdf"), SaveReport) == SaveReport(here.lesson.asked, "pdf")
    assert wished(pressed(here, HERE, "save-csv"), SaveReport) == SaveReport(here.lesson.asked, "csv")
    turn = pressed(here, HERE, "onward")
    assert turn.back
    assert wished(turn, KeepLesson) == KeepLesson("")


def test_ending_early_is_asked_first() -> None:
    here = on(at_question(), "back")
    assert here.view(HERE).dialog is not None
    assert on(here, "not-yet").lesson == at_question().lesson
    turn = pressed(here, HERE, "end-sure")
    assert turn.back
    assert wished(turn, CloseRoom)


def test_the_strip_can_be_hidden_and_the_way_on_stays() -> None:
    here = on(at_question(), "strip")
    assert not has(here.view(HERE), "skip")
    assert has(here.view(HERE), "onward")
    assert has(on(here, "strip").view(HERE), "skip")


def test_a_presenters_remote_finds_the_way_on_and_back_everywhere() -> None:
    """PageDown and PageUp."""
    for here in everywhere():
        keys = [getattr(node, "key", "") for node in walk(here.view(HERE))]
        assert keys.count("pagedown") == 1, here.view(HERE).name
        assert keys.count("pageup") == (here.lesson.before is not None)


def test_a_timer_runs_only_when_somebody_starts_it() -> None:
    here = at_question()
    assert wished(pressed(here, HERE, "timer"), StartTimer) == StartTimer(60)
    known = replace(HERE, timer=75)
    assert "1:15" in outline(here.view(known))
    assert wished(pressed(here, known, "timer-more"), StartTimer) == StartTimer(135)
    assert wished(pressed(here, known, "timer-off"), StartTimer) == StartTimer(0)
    assert "Time is up" in outline(here.view(replace(HERE, timer=0)))


# Phones


def test_phones_are_asked_and_counted_without_showing_anything_before() -> None:
    room = replace(HERE, phones=Phones(address="192.168.1.20:8765", code="K7QMXP", joined=28, voted=12))
    here = at_question("phones")
    turn = pressed(here, room, "onward")
    asked = wished(turn, AskRoom)
    assert isinstance(asked, AskRoom)
    assert (asked.number, asked.round, len(asked.options)) == (1, 1, 4)
    vote = turn.place
    assert isinstance(vote, LessonScreen)
    assert "12 of 28 phones have voted." in texts(vote.view(room))
    closing = pressed(vote, room, "onward")
    assert wished(closing, CloseVote)
    talk = vote.update(RoomCounted((5, 6, 7, 8)), room).place
    assert isinstance(talk, LessonScreen)
    assert (talk.lesson.stage, talk.lesson.first) == ("talk", (5, 6, 7, 8))
    again = wished(pressed(talk, room, "onward"), AskRoom)
    assert isinstance(again, AskRoom)
    assert (again.number, again.round) == (1, 2)


def test_how_to_come_in_is_told_first_and_whenever_it_is_asked() -> None:
    room = replace(HERE, phones=Phones(address="192.168.1.20:8765", code="K7QMXP", joined=3))
    here = lesson("phones")
    assert {"192.168.1.20:8765", "K7QMXP", "3 phones are in."} <= texts(here.view(room))
    assert has(on(at_question("phones"), "see-code", room).view(room), "onward")
    assert wished(pressed(lesson("phones"), room, "lock"), LockRoom) == LockRoom(locked=True)


@pytest.mark.parametrize(
    "room", [Phones("no-network"), Phones("not-installed"), Phones("busy"), Phones("no-private-address"),
             Phones(code="K7QMXP", quiet=True), Phones(code="K7QMXP", trouble="A thread has ended.")]
)  # fmt: skip
@pytest.mark.parametrize("way", ["hands", "cards"])
def test_where_no_phone_can_come_hands_and_cards_are_offered(room: Phones, way: str) -> None:
    turn = pressed(lesson("phones"), replace(HERE, phones=room), f"use-{way}")
    assert isinstance(turn.place, LessonScreen)
    assert turn.place.lesson.plan.way == way
    assert wished(turn, CloseRoom)


def test_no_question_waits_for_phones_that_cannot_come() -> None:
    """However the lesson came to a vote."""
    vote = on(at_question("phones"))
    for room in (HERE, replace(HERE, phones=Phones("busy"))):
        asked = on(vote, "onward", room)
        assert asked.code
        assert asked.lesson.stage == "vote"
    assert has(asked.view(room), "use-hands")
    assert on(asked, "use-hands", room).lesson.stage == "vote"


def test_another_address_can_be_tried() -> None:
    quiet = Phones(address="10.0.0.4:8765", addresses=("10.0.0.4:8765", "192.168.1.20:8765"), code="K7QMXP", quiet=True)
    room = replace(HERE, phones=quiet)
    assert wished(pressed(lesson("phones"), room, "address-1"), OpenRoom) == OpenRoom("192.168.1.20:8765")


# Where it goes on


def everywhere() -> list[LessonScreen]:
    """A lesson at each of its steps."""
    here, found = lesson(), []
    for _ in range(60):
        found.append(here)
        if here.lesson.over:
            break
        story = here.lesson.story
        if here.lesson.voting:
            here = on(count(here, *([7, 5, 3, 1][: len(ballot(story))])))
        elif here.lesson.stage or story is None:
            here = on(here)
        else:
            place = here.update(story.offered()[0], HERE).place
            assert isinstance(place, LessonScreen)
            here = place
    return found


def test_after_a_crash_it_goes_on_exactly_where_it_was() -> None:
    for here in everywhere():
        again = go_on(written(here.lesson), here.lesson.parts)
        assert again is not None
        assert again.lesson == replace(here.lesson, row=0), here.view(HERE).name
        assert again.view(HERE) == LessonScreen(replace(here.lesson, row=0, before=None)).view(HERE)


def test_every_step_is_kept() -> None:
    here = at_question()
    turn = pressed(here, HERE, "onward")
    assert isinstance(turn.place, LessonScreen)
    assert wished(turn, KeepLesson) == KeepLesson(written(turn.place.lesson))


def test_a_vote_on_phones_begins_anew_for_those_phones_are_gone() -> None:
    vote = on(at_question("phones"))
    assert vote.lesson.stage == "vote"
    again = go_on(written(vote.lesson), vote.lesson.parts)
    assert again is not None
    assert again.lesson.stage == "think"


def test_a_story_that_has_changed_begins_anew() -> None:
    here = voted(at_question(), 1, 2, 3, 4)
    tree = json.loads(written(here.lesson))
    changes: tuple[dict[str, Any], ...] = ({"way": [99]}, {"scenario": "another"}, {"way": []})
    for change in changes:
        found = read(json.dumps(tree | change), here.lesson.parts)
        assert found is not None
        assert (found.at, found.stage in {"", "think"}) == (here.lesson.at, True)
    assert go_on(written(here.lesson), here.lesson.parts[:1]) is not None


@given(ANYTHING, st.sampled_from(KEYS))
def test_a_damaged_journal_ends_in_a_lesson_or_in_none(strange: Any, key: str) -> None:
    whole = _journal()
    tree = json.loads(whole[0]) | {key: strange}
    found = read(json.dumps(tree), whole[1])
    if found is not None:
        assert LessonScreen(found).view(HERE).name


@cache
def _journal() -> tuple[str, tuple[Part, ...]]:
    here = voted(at_question(), 1, 2, 3, 4)
    return written(here.lesson), here.lesson.parts


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"form": 1}', '{"form": 2}', "[" * 50_000, "x" * 200_000])
def test_what_is_no_journal_is_not_offered(text: str) -> None:
    assert read_plan(text) is None
    assert not has(Door().view(replace(HERE, lesson=text)), "resume")


# The door


def test_the_door_begins_the_lesson_that_was_asked_for() -> None:
    door: Place = Door()
    assert not has(door.view(HERE), "start")
    for press in ("isle-name-beach", "isle-meeting-pier", "isle-name-beach", "band:2", "minutes:0", "way:2"):
        door = pressed(door, HERE, press).place or door
    turn = pressed(door, HERE, "start")
    assert wished(turn, BeginLesson) == BeginLesson(Plan(("meeting-pier",), "12-14", 20, "phones"))
    assert wished(turn, OpenRoom) == OpenRoom()


def test_the_island_for_two_is_no_lesson() -> None:
    assert not has(Door().view(HERE), "isle-starfish-pool")


def test_a_lesson_that_was_interrupted_is_offered() -> None:
    known = replace(HERE, lesson=_journal()[0])
    assert wished(pressed(Door(), known, "resume"), BeginLesson) == BeginLesson()


# What to come back to


def test_the_most_chosen_misunderstandings_of_the_last_votes() -> None:
    def asked(first: tuple[int, ...], second: tuple[int, ...] | None) -> Asked:
        odd = Choice("odd", "tricky-waters", "Because.")
        return Asked("t", "q", (Choice("good", "great-course", ""), odd, Choice("so", "it-depends", "")), first, second)

    some = (
        asked((1, 9, 1), (1, 2, 9)),
        asked((0, 5, 0), None),
        asked((1, 1, 1), (3, 0, 0)),
        asked((0, 3, 0), (0, 3, 0)),
        asked((0, 1, 0), (0, 1, 0)),
    )
    assert [count for _, _, count in to_come_back_to(some)] == [5, 3, 2]
    assert to_come_back_to(()) == ()
