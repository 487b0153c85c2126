"""Tasks move up and down until they stand as somebody would do them; several orders are good."""

from __future__ import annotations

from itertools import permutations

import pytest

from game.engine.moves import Again, Answered, SailOn, Sounded
from game.errors import IllegalAction
from game.kinds import kind_of
from game.kinds.kind import Sight
from game.kinds.order.rules import Move, State, broken, moved
from game.kinds.working import Earlier, Finish, Listen
from game.nodes import Button, walk
from game.outline import describe
from tests.kinds.examples import ODD_PHOTO
from tests.kinds.telling import Told, told

WRITTEN = ("breathe", "keep", "tell", "block")


def at_work(seed: int = 0) -> Told:
    return told(ODD_PHOTO, seed).do(Listen()).do(Listen())


def standing(*tasks: str) -> Told:
    """At work, with the tasks in this order."""
    return Told(ODD_PHOTO, State("working", 1, tasks))


def seen(play: Told, before: Told | None = None) -> str:
    """Everything on the screen, in words."""
    sight = Sight(before=before.state if before is not None else None)
    shown = kind_of(play.scenario).view(play.scenario, play.state, sight)
    return "\n".join(filter(None, map(describe, walk(shown.body))))


def test_lines_are_heard_first_and_can_be_heard_once_more() -> None:
    play = told(ODD_PHOTO)
    assert play.offered == (Listen(),)
    play = play.do(Listen())
    assert play.offered == (Listen(), Earlier())
    assert play.do(Earlier()).state == told(ODD_PHOTO).state


@pytest.mark.parametrize("seed", range(12))
def test_the_order_that_is_met_is_not_good_yet(seed: int) -> None:
    tasks = at_work(seed).state.tasks
    assert sorted(tasks) == sorted(WRITTEN)
    assert broken(ODD_PHOTO, tasks)


def test_other_seeds_draw_other_orders() -> None:
    assert len({at_work(seed).state.tasks for seed in range(12)}) > 6


def test_a_task_moves_one_place() -> None:
    play = standing(*WRITTEN).do(Move("tell", -1))
    assert play.state.tasks == ("breathe", "tell", "keep", "block")
    assert play.events == (Sounded("place"),)
    assert play.do(Move("tell", 1)).state.tasks == WRITTEN


def test_the_first_does_not_move_up_nor_the_last_down() -> None:
    play = standing(*WRITTEN)
    assert Move("breathe", -1) not in play.offered
    assert Move("block", 1) not in play.offered
    for wrong in (Move("breathe", -1), Move("block", 1), Move("tell", 2), Move("shout", 1)):
        with pytest.raises(IllegalAction):
            play.do(wrong)


def test_every_order_that_keeps_to_the_rules_is_good() -> None:
    good = [tasks for tasks in permutations(WRITTEN) if not broken(ODD_PHOTO, tasks)]
    assert len(good) == 12
    for tasks in good:
        assert Sounded("great") in standing(*tasks).do(Finish()).events


def test_an_order_is_kept_as_a_whole_before_it_is_heard() -> None:
    play = standing("block", "keep", "tell", "breathe").do(Finish())
    assert play.events == (Answered("order", "block keep tell breathe", "it-depends"), Sounded("tide"))
    assert play.offered == (SailOn(), Again())


def test_trying_another_way_begins_where_the_tasks_stand() -> None:
    play = standing("block", "keep", "tell", "breathe").do(Finish()).do(Again())
    assert play.state == State("working", 1, ("block", "keep", "tell", "breathe"))


def test_the_feedback_says_why_and_what_each_task_is_good_for() -> None:
    text = seen(standing("block", "keep", "tell", "breathe").do(Finish()))
    assert "Marlow, the keeper: Once blocked, the words may be gone." in text
    assert "The words are gone." in text
    assert all(task.because in text for task in ODD_PHOTO.tasks)
    assert "It works." in seen(standing(*WRITTEN).do(Finish()))


def test_while_tasks_move_nobody_says_whether_the_order_is_good() -> None:
    before = standing("keep", "breathe", "block", "tell")
    good, less = before.do(Move("tell", -1)), before.do(Move("block", -1)).do(Move("block", -1))
    assert "Read it from top to bottom" in seen(good, before)
    assert "So that comes first?" in seen(less, before)
    assert "Once blocked" not in seen(less, before)


def test_every_offer_is_one_button() -> None:
    play = standing(*WRITTEN)
    body = kind_of(ODD_PHOTO).view(ODD_PHOTO, play.state, Sight()).body
    actions = [node.action for node in walk(body) if isinstance(node, Button)]
    assert len(actions) == len(set(actions))
    assert set(actions) == set(play.offered)


def test_moving_is_counted_from_where_the_task_stands() -> None:
    assert moved(("one", "two", "three"), "three", -1) == ("one", "three", "two")
