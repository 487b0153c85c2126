"""The settings check-up, pressed through as a child would: nothing is scored, and all of it can be erased."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, get_args

import pytest

from game.content import open_checkup
from game.engine.assessment import AppKind, Reply
from game.engine.checkup import MOST_STEPS, plan
from game.nodes import Button, Dots, Gadget, Plate, Screen, Text, walk
from game.outline import outline
from game.paths import LEVELS
from game.screens.checkup import Asking, ChangedScreen, Doors, PlanScreen
from game.screens.help import Help
from game.screens.printing import Paper
from game.screens.turn import EraseCheckups, KeepCheckup, PrintSheet, Turn
from game.screens.world import Printed, World
from tests.window.places import PIP, checkup, checkup_spots

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.engine.checkup import Question, Replies
    from game.engine.scenario import Band
    from game.screens.turn import Place, Wish

KINDS: tuple[AppKind, ...] = get_args(AppKind)
REPLIES: tuple[Reply, ...] = get_args(Reply)
ADULTS = next(place for place, one in enumerate(checkup().of("chat", {})) if one.hides is None)


class Child:
    """Somebody at the check-up, with the saves that the app would keep."""

    def __init__(self, *rounds: Replies, band: Band = "9-11") -> None:
        player = replace(PIP, band=band)
        self.world = World(players=(player,), player=player, checkups=rounds)
        self.pile: list[Place] = [Doors(checkup())]
        self.wishes: list[Wish] = []

    @property
    def place(self) -> Place:
        return self.pile[-1]

    @property
    def screen(self) -> Screen:
        return self.place.view(self.world)

    def buttons(self) -> dict[str, Button]:
        return {node.id: node for node in walk(self.screen) if isinstance(node, Button)}

    def presses(self, *names: str) -> Child:
        for name in names:
            self._granted(self.place.update(self.buttons()[name].action, self.world))
        return self

    def answers(self, *replies: Reply) -> Child:
        for reply in replies:
            self.presses(next(name for name in self.buttons() if name.endswith(f"-{reply}") and "answer-" in name))
        return self

    def _granted(self, turn: Turn) -> None:
        """As the app does: first the place, then the wishes, then what lies over it."""
        if turn.place is not None:
            self.pile[-1] = turn.place
        if turn.back:
            self.pile.pop()
        self.wishes += turn.wishes
        for wish in turn.wishes:
            self.world = replace(self.world, checkups=_kept(self.world.checkups, wish))
        if turn.over is not None:
            self.pile.append(turn.over)

    def told(self) -> str:
        return outline(self.screen)

    def kept(self) -> tuple[Replies, ...]:
        """Every round that is on the disk now."""
        return self.world.checkups

    def toast(self) -> str:
        toast = self.screen.toast
        return toast.text if toast is not None else ""

    def has(self, name: str) -> bool:
        return any(node.id == name for node in walk(self.screen))


def _kept(rounds: tuple[Replies, ...], wish: Wish) -> tuple[Replies, ...]:
    match wish:
        case KeepCheckup(kind, question, answer, anew):
            assert rounds or anew, "there is no round yet that could go on"
            going = {} if anew else rounds[-1]
            return (*(rounds if anew else rounds[:-1]), going | {(kind, question): answer})
        case EraseCheckups():
            return ()
        case _:
            return rounds


def asked(kind: AppKind) -> tuple[Question, ...]:
    return checkup().of(kind, {})


def replies(kind: AppKind, *given: Reply) -> Replies:
    return {(kind, one.id): reply for one, reply in zip(asked(kind), given, strict=False)}


def everything(reply: Reply) -> Replies:
    return {(kind, one.id): reply for one in checkup().questions for kind in one.kinds}


def all_of(kind: AppKind, reply: Reply) -> Sequence[Reply]:
    return [reply] * len(asked(kind))


class TestDoors:
    def test_there_is_a_door_for_each_kind_of_app(self) -> None:
        for kind in KINDS:
            there = Child().presses(f"look-{kind}").place
            assert there == Asking(checkup(), kind, 0)

    def test_before_the_first_answer_nothing_is_offered_that_leads_to_nothing(self) -> None:
        assert not {"see-plan", "see-changes", "restart"} & set(Child().buttons())

    def test_each_door_says_how_far_its_round_has_come(self) -> None:
        child = Child(replies("chat", "set", "skip") | replies("video", *all_of("video", "dont-know")))
        labels = {name: button.label for name, button in child.buttons().items()}
        assert "Done for now" in labels["look-video"]
        assert "still to look at" in labels["look-chat"]
        assert "Not looked at yet" in labels["look-photo-wall"]

    def test_a_door_opens_where_one_left_off(self) -> None:
        child = Child(replies("chat", "set", "skip")).presses("look-chat")
        assert child.place == Asking(checkup(), "chat", 2)

    def test_one_that_is_done_opens_at_its_start_with_its_answers_shown(self) -> None:
        child = Child(replies("chat", *all_of("chat", "dont-know"))).presses("look-chat")
        assert child.place == Asking(checkup(), "chat", 0)
        assert [name for name, one in child.buttons().items() if one.chosen] == [
            f"answer-{asked('chat')[0].id}-dont-know"
        ]

    def test_the_promise_is_made_before_anything_is_asked(self) -> None:
        assert "You can erase them" in Child().told()
        assert "grown-up" in Child().told()


class TestAnswering:
    @pytest.mark.parametrize("reply", REPLIES)
    def test_every_answer_is_kept_and_the_next_question_comes(self, reply: Reply) -> None:
        child = Child().presses("look-chat").answers(reply)
        assert child.place == Asking(checkup(), "chat", 1)
        assert child.kept() == (replies("chat", reply),)

    def test_all_answers_look_alike_and_sound_alike(self) -> None:
        child = Child().presses("look-chat")
        ways = [one for name, one in child.buttons().items() if name.startswith("answer-")]
        assert len(ways) == len(REPLIES)
        assert [way.key for way in ways] == ["1", "2", "3", "4", "5"]
        assert all(way.icon and way.note for way in ways)
        assert len({(way.look, way.wide, way.chosen, way.tried, way.above, way.content) for way in ways}) == 1
        turns = [child.place.update(way.action, child.world) for way in ways]
        assert len({(turn.place, turn.wishes[1:]) for turn in turns}) == 1

    def test_what_is_in_no_app_cannot_be_an_app_that_is_not_used(self) -> None:
        there = Asking(checkup(), "chat", ADULTS).view(Child().world)
        ways = [node for node in walk(there) if isinstance(node, Button) and node.id.startswith("answer-")]
        assert not any(way.id.endswith("dont-use") for way in ways)
        assert len(ways) == len(REPLIES) - 1

    def test_one_can_go_back_and_answer_differently(self) -> None:
        child = Child().presses("look-chat").answers("set", "set").presses("back-one", "back-one")
        assert child.place == Asking(checkup(), "chat", 0)
        assert not child.has("back-one")
        child.answers("dont-know")
        assert child.kept() == (replies("chat", "dont-know", "set"),)

    def test_after_the_last_question_of_a_kind_the_doors_come_again(self) -> None:
        child = Child().presses("look-watch-and-things").answers(*all_of("watch-and-things", "skip"))
        assert child.pile == [Doors(checkup())]

    def test_after_the_last_question_of_all_the_plan_lies_over_the_doors(self) -> None:
        told = everything("set")
        last = asked("video")[-1]
        del told["video", last.id]
        child = Child(told).presses("look-video").answers("set")
        assert child.pile == [Doors(checkup()), PlanScreen(checkup())]

    def test_what_is_asked_once_is_not_asked_again_for_another_app(self) -> None:
        child = (
            Child().presses("look-chat").answers(*all_of("chat", "set")[:ADULTS], "set").presses("back", "look-video")
        )
        met = set()
        while isinstance(child.place, Asking) and child.place.kind == "video":
            met.add(checkup().of("video", child.world.checkups[-1])[child.place.place].id)
            child.answers("skip")
        assert asked("chat")[ADULTS].id not in met
        assert len(met) < len(asked("video"))

    def test_progress_is_in_words(self) -> None:
        child = Child().presses("look-chat").answers("set")
        (dots,) = [node for node in walk(child.screen) if isinstance(node, Dots)]
        assert dots.words == f"Question 2 of {len(asked('chat'))}"

    def test_where_a_setting_hides_is_shown_and_told(self) -> None:
        for place, question in enumerate(asked("watch-and-things")):
            there = Asking(checkup(), "watch-and-things", place).view(Child().world)
            shown = [node for node in walk(there) if isinstance(node, Gadget)]
            assert len(shown) == (question.hides is not None)
            if question.hides is not None:
                assert shown[0].device == "watch"
                words = [node.text for node in walk(there) if isinstance(node, Text) and "another way" in node.text]
                assert all(part in words[0] for part in (*question.hides.pages, question.hides.setting))

    def test_the_youngest_read_larger_letters(self) -> None:
        assert Child(band="6-8").presses("look-chat").screen.young
        assert not Child(band="9-11").presses("look-chat").screen.young

    def test_leaving_leads_to_the_doors_and_keeps_what_was_answered(self) -> None:
        child = Child().presses("look-chat").answers("set").presses("back")
        assert child.place == Doors(checkup())
        assert child.kept() == (replies("chat", "set"),)

    def test_help_is_one_press_away(self) -> None:
        assert isinstance(Child().presses("look-chat", "help").place, Help)


class TestStartingAgain:
    OLD = replies("chat", "dont-know", "not-set")

    def test_a_new_round_begins_with_the_first_answer_and_not_before(self) -> None:
        child = Child(self.OLD).presses("restart", "look-chat")
        assert child.place == Asking(checkup(), "chat", 0, anew=True)
        assert child.kept() == (self.OLD,)
        child.answers("set", "set")
        assert child.kept() == (self.OLD, replies("chat", "set", "set"))

    def test_it_can_be_taken_back(self) -> None:
        child = Child(self.OLD).presses("restart")
        assert not child.has("restart")
        assert child.presses("undo-restart").place == Doors(checkup())

    def test_turning_round_before_the_first_answer_begins_nothing(self) -> None:
        child = Child(self.OLD).presses("restart", "look-chat", "back")
        assert child.place == Doors(checkup(), anew=True)
        assert child.presses("look-video", "back", "undo-restart", "look-chat").place == Asking(checkup(), "chat", 2)


class TestPlan:
    def test_it_is_one_press_away_from_the_doors_and_from_every_question(self) -> None:
        child = Child(replies("chat", "not-set"))
        assert child.presses("see-plan").place == PlanScreen(checkup())
        assert child.presses("back").place == Doors(checkup())
        child.presses("look-chat", "see-plan", "back")
        assert child.place == Asking(checkup(), "chat", 1)

    def test_its_steps_are_told_with_their_apps_and_why(self) -> None:
        round_ = replies("chat", "not-set", "dont-know", "set") | replies("video", "set", "not-set")
        told = Child(round_).presses("see-plan").told()
        found = plan(checkup(), round_)
        for step in found.steps:
            assert step.question.step in told
            assert step.question.why in told
        for question, _ in found.already:
            assert question.label in told
        assert "Chat · Video site" in told

    def test_no_more_is_asked_of_anybody_than_five_steps(self) -> None:
        child = Child(everything("not-set")).presses("see-plan")
        steps = [one.step for one in checkup().questions if one.step in child.told()]
        assert len(steps) == MOST_STEPS
        assert "The rest can wait" in child.told()

    def test_who_has_answered_nothing_is_met_warmly(self) -> None:
        child = Child().presses("look-chat", "see-plan")
        assert "blank page" in child.told()
        assert not {"print-plan", "erase"} & set(child.buttons())

    def test_who_has_set_everything_has_nothing_to_do(self) -> None:
        told = Child(everything("set")).presses("see-plan").told()
        assert "Nothing to set right now" in told
        assert "can wait" not in told

    def test_who_only_skipped_is_met_as_warmly(self) -> None:
        child = Child(everything("skip")).presses("see-plan")
        assert "blank page" in child.told()
        assert child.has("erase")
        assert not child.has("print-plan")

    def test_printing_asks_for_the_sheet_and_says_where_it_lies(self) -> None:
        child = Child(replies("chat", "not-set")).presses("see-plan", "print-plan")
        assert PrintSheet("settings-plan") in child.wishes
        assert not child.toast()
        child.world = replace(child.world, printed=Printed("settings-plan", "/home/ada/plan.pdf"))
        assert "ada/plan.pdf" in child.toast()
        child.world = replace(child.world, printed=Printed("certificate", "/home/ada/star.pdf"))
        assert not child.toast()

    def test_where_it_could_not_be_written_another_place_can_be_picked(self) -> None:
        child = Child(replies("chat", "not-set")).presses("see-plan")
        child.world = replace(child.world, printed=Printed("settings-plan", ""))
        assert isinstance(child.presses("other-places").place, Paper)


class TestErasing:
    def test_it_is_asked_once_and_the_safe_way_has_the_focus(self) -> None:
        child = Child(replies("chat", "set")).presses("see-plan", "erase")
        assert child.screen.dialog is not None
        assert child.screen.first == "keep-all"
        keep, erase = (child.buttons()[name] for name in ("keep-all", "erase-all"))
        assert (keep.look, keep.wide) == (erase.look, erase.wide)
        assert keep.key == "escape"

    def test_keeping_keeps(self) -> None:
        child = Child(replies("chat", "set")).presses("see-plan", "erase", "keep-all")
        assert child.screen.dialog is None
        assert EraseCheckups() not in child.wishes

    def test_erasing_takes_all_rounds_and_says_so(self) -> None:
        child = Child(replies("chat", "set"), replies("chat", "set")).presses("see-plan", "erase", "erase-all")
        assert child.kept() == ()
        assert "erased" in child.toast()
        assert not child.has("erase")
        child.presses("back")
        assert not child.has("restart")
        child.presses("look-chat").answers("set")
        assert child.kept() == (replies("chat", "set"),)


class TestChanged:
    BEFORE = replies("chat", "not-set", "dont-know", "set", "dont-know")
    NOW = replies("chat", "set", "not-set", "dont-know", "dont-know")

    def test_it_is_offered_only_where_there_is_something_to_compare(self) -> None:
        for rounds, there in (((self.BEFORE,), False), ((self.BEFORE, self.NOW), True), ((self.BEFORE, {}), False)):
            child = Child(*rounds)
            assert child.has("see-changes") == there
            if child.has("see-plan"):
                assert child.presses("see-plan").has("see-changes") == there

    def test_each_thing_is_told_under_the_way_it_went(self) -> None:
        child = Child(self.BEFORE, self.NOW).presses("see-changes")
        found = {
            node.header.nodes[1].text: outline(replace(child.screen, body=node))  # type: ignore[attr-defined]
            for node in walk(child.screen)
            if isinstance(node, Plate) and node.header is not None
        }
        newly, found_out, loose, still = (one.label for one in asked("chat")[:4])
        expected = {"Newly set": newly, "Found out": found_out, "Worth another look": loose, "Still to do": still}
        assert list(found) == list(expected)
        assert all(label in found[heading] for heading, label in expected.items())

    def test_plan_and_changes_lead_to_each_other_and_back_to_the_doors(self) -> None:
        child = Child(self.BEFORE, self.NOW).presses("see-plan", "see-changes", "see-plan", "see-changes")
        assert child.place == ChangedScreen(checkup())
        assert child.presses("back").place == Doors(checkup())


class TestKindness:
    def test_nothing_is_counted_but_how_far_one_has_come(self) -> None:
        """No points, no totals, no share of anything: digits stand in progress alone."""
        for spot in checkup_spots():
            for text in _texts(spot.screen()):
                rest = re.sub(r"Question \d+ of \d+|\d+ still to look at", "", text)
                assert not re.search(r"\d", rest), (spot.name, text)

    def test_nobody_is_judged(self) -> None:
        for spot in checkup_spots():
            told = outline(spot.screen()).lower()
            assert not re.search(r"\b(wrong|fail\w*|at risk|unsafe|danger\w*|bad|score\w*|must|should)\b", told), (
                spot.name
            )


def _texts(screen: Screen) -> Iterator[str]:
    yield screen.name
    for node in walk(screen):
        if isinstance(node, Text):
            yield node.text
        elif isinstance(node, Button):
            yield from (node.label, node.note)
        elif isinstance(node, Dots):
            yield node.words


def test_the_check_up_that_is_shipped_opens() -> None:
    assert open_checkup(LEVELS) == checkup()
