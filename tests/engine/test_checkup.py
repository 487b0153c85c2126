"""The plan that comes of a check-up, and what has changed since the last one."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.assessment import AppKind, Reply
from game.engine.checkup import MOST_STEPS, Changed, Checkup, Question, changed, next_question, plan

if TYPE_CHECKING:
    from game.engine.checkup import Noted, Plan, PlanStep, Replies

KINDS = get_args(AppKind)
REPLIES = get_args(Reply)
GROUPS = ("newly", "still", "loose", "found_out")


def question(name: str, *kinds: AppKind, once: bool = False) -> Question:
    return Question(id=name, kinds=kinds, once=once, icon="lock", asks="?", unset=".", label=name, step=name, why=".")


CHECKUP = Checkup(
    questions=(
        question("messages", "photo-wall", "chat", "video"),
        question("friends", "photo-wall", "chat"),
        question("adults", *KINDS, once=True),
        question("voice", "game-with-voice"),
        question("camera", "chat", "video", "watch-and-things"),
        question("password", *KINDS, once=True),
        question("online", "chat", "game-with-voice"),
        question("place", "photo-wall", "watch-and-things"),
    )
)
ORDER = [one.id for one in CHECKUP.questions]

WILD = st.dictionaries(
    st.tuples(st.sampled_from((*KINDS, "fax")), st.sampled_from((*ORDER, "pigeons"))),
    st.sampled_from((*REPLIES, "perhaps")),
)
"""Also what an older or a newer version may have left behind."""


def ids(noted: tuple[Noted, ...]) -> dict[str, tuple[AppKind, ...]]:
    return {question.id: kinds for question, kinds in noted}


def steps(of: Plan) -> dict[str, tuple[tuple[AppKind, ...], str]]:
    return {one.question.id: (one.kinds, one.doing) for one in of.steps}


def every(of: Plan) -> tuple[PlanStep, ...]:
    return (*of.steps, *of.later)


def between(before: Reply, now: Reply, name: str = "messages") -> dict[str, dict[str, tuple[AppKind, ...]]]:
    """The groups of a change that have anything in them."""
    found = changed(CHECKUP, {("chat", name): before}, {("chat", name): now})
    return {group: ids(getattr(found, group)) for group in GROUPS if getattr(found, group)}


class TestPlan:
    def test_not_set_is_set_and_not_known_is_looked_at_together(self) -> None:
        found = plan(CHECKUP, {("chat", "messages"): "not-set", ("chat", "friends"): "dont-know"})
        assert steps(found) == {"messages": (("chat",), "set"), "friends": (("chat",), "together")}
        assert (found.later, found.already) == ((), ())

    @pytest.mark.parametrize("reply", ["dont-use", "skip"])
    def test_what_is_not_used_or_skipped_leads_to_nothing(self, reply: Reply) -> None:
        found = plan(CHECKUP, {("chat", "messages"): reply})
        assert (found.steps, found.later, found.already) == ((), (), ())

    def test_two_apps_make_one_step(self) -> None:
        found = plan(CHECKUP, {("video", "messages"): "not-set", ("photo-wall", "messages"): "not-set"})
        assert steps(found) == {"messages": (("photo-wall", "video"), "set")}

    def test_one_that_is_not_known_is_enough_to_look_together(self) -> None:
        found = plan(CHECKUP, {("chat", "messages"): "not-set", ("video", "messages"): "dont-know"})
        assert steps(found) == {"messages": (("chat", "video"), "together")}

    def test_set_in_one_app_and_not_in_another_is_both(self) -> None:
        found = plan(CHECKUP, {("chat", "messages"): "set", ("video", "messages"): "not-set"})
        assert steps(found) == {"messages": (("video",), "set")}
        assert ids(found.already) == {"messages": ("chat",)}

    def test_five_at_once_and_the_rest_later(self) -> None:
        found = plan(CHECKUP, {(kind, name): "not-set" for kind in KINDS for name in ORDER})
        assert [one.question.id for one in found.steps] == ORDER[:MOST_STEPS]
        assert [one.question.id for one in found.later] == ORDER[MOST_STEPS:]

    def test_what_is_gone_is_passed_over(self) -> None:
        gone = {("chat", "pigeons"): "not-set", ("video", "voice"): "not-set", ("fax", "messages"): "dont-know"}
        found = plan(CHECKUP, gone)  # type: ignore[arg-type] # a save may hold what this version does not know
        assert (found.steps, found.later, found.already) == ((), (), ())

    @given(WILD)
    def test_whatever_was_answered_comes_out_short_and_in_order(self, replies: Replies) -> None:
        found = plan(CHECKUP, replies)
        all_steps = every(found)
        places = [ORDER.index(one.question.id) for one in all_steps]
        assert len(found.steps) <= MOST_STEPS
        assert not found.later or len(found.steps) == MOST_STEPS
        assert places == sorted(set(places))
        expected = {
            (kind, one.id)
            for one in CHECKUP.questions
            for kind in one.kinds
            if replies.get((kind, one.id)) in ("not-set", "dont-know")
        }
        assert {(kind, one.question.id) for one in all_steps for kind in one.kinds} == expected
        for one in all_steps:
            known = all(replies[kind, one.question.id] == "not-set" for kind in one.kinds)
            assert one.doing == ("set" if known else "together")
        for done, kinds in found.already:
            assert {replies[kind, done.id] for kind in kinds} == {"set"}


class TestChanged:
    @pytest.mark.parametrize(
        ("before", "now", "expected"),
        [
            ("not-set", "set", "newly"),
            ("dont-know", "set", "newly"),
            ("not-set", "not-set", "still"),
            ("dont-know", "dont-know", "still"),
            ("not-set", "dont-know", "still"),
            ("set", "not-set", "loose"),
            ("set", "dont-know", "loose"),
            ("dont-know", "not-set", "found_out"),
        ],
    )
    def test_which_way_it_went(self, before: Reply, now: Reply, expected: str) -> None:
        assert between(before, now) == {expected: {"messages": ("chat",)}}

    def test_what_stays_set_is_no_change(self) -> None:
        assert between("set", "set") == {}

    @pytest.mark.parametrize("reply", ["skip", "dont-use"])
    def test_what_was_not_answered_both_times_is_no_change(self, reply: Reply) -> None:
        assert between(reply, "set") == between("set", reply) == {}
        assert changed(CHECKUP, {}, {("chat", "messages"): "set"}) == Changed((), (), (), ())

    def test_each_app_goes_its_own_way(self) -> None:
        before: Replies = {("chat", "messages"): "not-set", ("video", "messages"): "not-set"}
        found = changed(CHECKUP, before, {("chat", "messages"): "set", ("video", "messages"): "not-set"})
        assert (ids(found.newly), ids(found.still)) == ({"messages": ("chat",)}, {"messages": ("video",)})

    def test_what_is_asked_once_is_compared_across_apps(self) -> None:
        """Whoever begins with another app the second time still sees what became of the password."""
        found = changed(CHECKUP, {("chat", "password"): "not-set"}, {("video", "password"): "set"})
        assert ids(found.newly) == {"password": ("video",)}

    @given(WILD, WILD)
    def test_each_app_is_in_one_group_at_most_and_in_order(self, before: Replies, now: Replies) -> None:
        found = changed(CHECKUP, before, now)
        told = [
            (kind, name) for group in GROUPS for name, kinds in ids(getattr(found, group)).items() for kind in kinds
        ]
        assert len(told) == len(set(told))
        for group in GROUPS:
            places = [ORDER.index(name) for name in ids(getattr(found, group))]
            assert places == sorted(set(places))

    @given(WILD)
    def test_nothing_has_changed_when_all_is_answered_alike(self, replies: Replies) -> None:
        found = changed(CHECKUP, replies, {key: reply for key, reply in replies.items() if key[1] not in ONCE})
        assert (found.newly, found.loose, found.found_out) == ((), (), ())


ONCE = {one.id for one in CHECKUP.questions if one.once}


class TestAsking:
    def asked(self, kind: AppKind, replies: Replies) -> list[str]:
        return [one.id for one in CHECKUP.of(kind, replies)]

    def test_each_kind_of_app_has_its_own_questions(self) -> None:
        assert self.asked("game-with-voice", {}) == ["adults", "voice", "password", "online"]

    @pytest.mark.parametrize("reply", ["set", "not-set", "dont-know", "skip"])
    def test_what_is_the_same_everywhere_is_asked_once(self, reply: Reply) -> None:
        replies: Replies = {("chat", "password"): reply, ("chat", "messages"): reply}
        assert self.asked("video", replies) == ["messages", "adults", "camera"]
        assert "password" in self.asked("chat", replies), "it can still be changed where it was answered"

    def test_not_using_one_app_says_nothing_of_the_next(self) -> None:
        assert "password" in self.asked("video", {("chat", "password"): "dont-use"})

    def test_what_is_left_to_answer(self) -> None:
        replies: Replies = {("game-with-voice", "voice"): "skip", ("chat", "adults"): "set"}
        assert [one.id for one in next_question(CHECKUP, "game-with-voice", replies)] == ["password", "online"]

    @given(WILD)
    def test_every_question_asked_leads_to_an_end(self, replies: Replies) -> None:
        answered = dict(replies)
        for kind in KINDS:
            while left := next_question(CHECKUP, kind, answered):
                answered[kind, left[0].id] = "skip"
        assert not any(next_question(CHECKUP, kind, answered) for kind in KINDS)
