"""A guess, a post that travels, what deleting does and does not do, and ways to mend it."""

from __future__ import annotations

import pytest

from game.engine.moves import Action, Again, Answered, SailOn, Sounded
from game.engine.walk import walk_scenario
from game.errors import IllegalAction
from game.kinds import kind_of
from game.kinds.kind import Sight
from game.kinds.ripple.rules import Delete, Guess, Onward, Replay, TryMend, Wait
from game.kinds.ripple.spread import spread
from game.kinds.working import Listen
from game.nodes import Chart, Net, Tally, walk
from game.outline import describe
from tests.kinds.examples import RUSTY_DOOR
from tests.kinds.telling import Told, told

TOLD = spread(RUSTY_DOOR.sea, RUSTY_DOOR.id, told(RUSTY_DOOR).state.telling)
HOUR = f"{TOLD.seen(TOLD.hour)} of 24 have seen it"
DAY = f"{TOLD.seen(TOLD.day)} of 24 have seen it"


def guessed(people: int = 4) -> Told:
    return told(RUSTY_DOOR).do(Listen()).do(Listen()).do(Guess(people))


def after_a_day() -> Told:
    return guessed().do(Wait()).do(Wait())


def chart(play: Told, before: Told | None = None) -> Chart:
    sight = Sight(before=before.state if before is not None else None)
    shown = kind_of(play.scenario).view(play.scenario, play.state, sight)
    return next(node for node in walk(shown.body) if isinstance(node, Chart))


def net(play: Told, before: Told | None = None) -> Net:
    return chart(play, before).net


def bars(play: Told) -> dict[str, tuple[int, str]]:
    return {node.label: (node.count, node.look) for node in walk(chart(play)) if isinstance(node, Tally)}


def test_a_guess_comes_first_and_is_never_marked() -> None:
    play = told(RUSTY_DOOR).do(Listen()).do(Listen())
    assert play.offered == (Guess(4), Guess(12), Guess(22))
    for people in (4, 12, 22):
        assert not any(isinstance(event, Answered) for event in guessed(people).events)


def test_an_hour_passes_then_a_day() -> None:
    play = guessed()
    assert net(play).spoken.startswith("Nobody")
    hour = play.do(Wait())
    assert hour.events == (Sounded("ring"),)
    assert net(hour).spoken.startswith(HOUR)
    assert net(hour.do(Wait())).spoken.startswith(DAY)


def test_who_has_just_got_it_comes_ring_by_ring() -> None:
    play = guessed()
    hour, day = play.do(Wait()), after_a_day()
    assert {dot.fresh for dot in net(hour, play).dots} == set(range(TOLD.hour + 1))
    assert {dot.fresh for dot in net(day, hour).dots} == set(range(TOLD.day - TOLD.hour + 1))
    assert all(dot.fresh == 0 for dot in net(day).dots), "seen anew, it is all there"


def test_deleting_takes_the_post_away_but_no_copy() -> None:
    day = after_a_day()
    deleted = day.do(Delete())
    copies = [place for place, dot in enumerate(net(day).dots) if dot.state == "kept"]
    assert len(copies) == TOLD.kept(TOLD.day) >= 2
    assert [place for place, dot in enumerate(net(deleted).dots) if dot.state == "kept"] == copies
    assert not any(dot.state == "saw" or dot.line for dot in net(deleted).dots)
    assert "still keep a copy" in net(deleted).spoken


def test_deleting_early_is_better_and_still_no_unsaying() -> None:
    hour = guessed().do(Wait())
    assert hour.offered == (Wait(), Delete())
    early = hour.do(Delete())
    assert net(early).spoken.startswith(HOUR)
    assert TOLD.seen(TOLD.hour) < TOLD.seen(TOLD.day)
    assert 0 < TOLD.kept(TOLD.hour) < TOLD.kept(TOLD.day)
    compared = bars(early.do(Onward()))
    assert compared["What happened"] == (TOLD.seen(TOLD.hour), "truth")
    assert compared["Deleted only after a day"] == (TOLD.seen(TOLD.day), "other")


def test_the_guess_stands_beside_the_truth_all_the_time() -> None:
    play = after_a_day().do(Delete()).do(Onward())
    assert bars(play) == {"Your guess": (4, "guess"), "What happened": (TOLD.seen(TOLD.day), "truth")}
    words = [describe(node) for node in walk(chart(play))]
    assert "Everybody knows somebody." in words
    assert "bar: Your guess: 4 of 24" in words


@pytest.mark.parametrize("steps", [(Wait(),), (Wait(), Delete()), (Wait(), Delete(), Onward())])
def test_it_can_be_watched_again_with_the_same_guess(steps: tuple[Action, ...]) -> None:
    play = guessed(12).do(Wait())
    for step in steps:
        play = play.do(step)
    assert play.do(Replay()).state == guessed(12).state


def test_a_way_to_mend_it_is_kept_and_others_can_be_tried() -> None:
    play = after_a_day().do(Delete()).do(Onward()).do(Onward())
    assert play.offered == (TryMend("sorry"), TryMend("ask"))
    asked = play.do(TryMend("ask"))
    assert asked.events == (Answered("mend", "ask", "it-depends"), Sounded("tide"))
    assert asked.offered == (SailOn(), Again())
    sorry = asked.again().do(TryMend("sorry"))
    assert sorry.state.tried == ("ask", "sorry")
    assert sorry.sail_on().sail_on().finished


def test_a_guess_that_is_not_offered_is_refused() -> None:
    with pytest.raises(IllegalAction):
        told(RUSTY_DOOR).do(Listen()).do(Listen()).do(Guess(5))


def test_playing_again_meets_another_sea() -> None:
    tellings = [told(RUSTY_DOOR, seed).state.telling for seed in range(4)]
    assert sorted(tellings) == [0, 1, 2, 3]
    assert len({spread(RUSTY_DOOR.sea, RUSTY_DOOR.id, telling) for telling in tellings}) == 4


def test_all_its_states_can_be_walked() -> None:
    assert len(walk_scenario(kind_of(RUSTY_DOOR), RUSTY_DOOR).states) < 1000
