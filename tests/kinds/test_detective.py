"""Claims are marked, what was found is heard, one question is answered. Doubt is an answer."""

from __future__ import annotations

import pytest

from game.engine.moves import Again, Answered, Glance, SailOn, Sounded
from game.kinds import kind_of
from game.kinds.detective.rules import Mark, Pick, State, left
from game.kinds.kind import Sight
from game.kinds.working import Finish, Listen
from game.nodes import Button, Segments, Text, walk
from game.outline import describe
from tests.kinds.examples import REEF_RACER
from tests.kinds.telling import Told, told


def at_work() -> Told:
    return told(REEF_RACER).do(Listen()).do(Listen())


def marked(age: str, town: str, plays: str) -> Told:
    return at_work().do(Mark("age", age)).do(Mark("town", town)).do(Mark("plays", plays))


def asked() -> Told:
    return marked("fits", "fits", "fits").do(Finish()).do(SailOn())


def seen(play: Told, *glances: tuple[str, str], seed: int = 0) -> str:
    """Everything on the screen, in words."""
    shown = kind_of(play.scenario).view(play.scenario, play.state, Sight(glances, None, seed))
    return "\n".join(filter(None, map(describe, walk(shown.body))))


def test_the_work_begins_after_the_lines_with_nothing_marked() -> None:
    play = at_work()
    assert play.state == State("working", 1, ("", "", ""))
    assert left(play.state) == 3


def test_marks_may_change_until_all_of_them_are_looked_at() -> None:
    play = marked("fits", "does-not-fit", "fits")
    assert Finish() in play.offered
    assert play.do(Mark("age", "cannot-know")).state.marks == ("cannot-know", "does-not-fit", "fits")
    assert all(not isinstance(action, Mark) for action in play.do(Finish()).offered)


def test_what_was_found_is_not_offered_while_a_claim_is_open() -> None:
    play = at_work().do(Mark("age", "fits")).do(Mark("town", "fits"))
    assert Finish() not in play.offered
    assert "1 claim left to mark" in seen(play)
    assert "See what we found" not in seen(play)
    assert "See what we found" in seen(play.do(Mark("plays", "cannot-know")))


@pytest.mark.parametrize(
    ("mark", "course"),
    [("cannot-know", "it-depends"), ("does-not-fit", "great-course"), ("fits", "tricky-waters")],
)
def test_doubt_is_an_answer_where_something_can_be_known(mark: str, course: str) -> None:
    assert Answered("town", mark, course) in marked("fits", mark, "fits").do(Finish()).events


def test_every_mark_is_kept_under_one_bell() -> None:
    events = marked("cannot-know", "cannot-know", "fits").do(Finish()).events
    assert events == (
        Answered("age", "cannot-know", "great-course"),
        Answered("town", "cannot-know", "it-depends"),
        Answered("plays", "fits", "great-course"),
        Sounded("clue"),
    )


def test_both_verdicts_stand_side_by_side_with_the_reason() -> None:
    words = seen(marked("fits", "does-not-fit", "fits").do(Finish()))
    assert "You: Fits\nThe cards: Can't know\nIt may be so.\nNo card says." in words
    assert "You and the cards: Does not fit\nThe clock." in words
    assert "One fits, one does not, one stays open." in words


def test_an_answer_is_felt_and_another_may_be_tried() -> None:
    play = asked().do(Pick("meet"))
    assert play.events == (Answered("question", "meet", "tricky-waters"), Sounded("tricky"))
    again = play.do(Again())
    assert (again.state.tried, again.state.picked) == (("meet",), "")
    assert again.do(Pick("show")).state.tried == ("show", "meet")
    assert again.do(Pick("show")).do(SailOn()).do(SailOn()).finished


def test_a_card_says_nothing_until_it_is_turned_over() -> None:
    assert "By our clock." not in seen(at_work())
    assert "Posts at 3 in the morning: By our clock." in seen(at_work(), ("card-night", "turned"))


def test_turning_a_card_changes_nothing_that_happened() -> None:
    shown = kind_of(REEF_RACER).view(REEF_RACER, at_work().state, Sight((("card-log", "turned"),)))
    cards = [node for node in walk(shown.body) if isinstance(node, Button) and node.id.startswith("card-")]
    assert [card.action for card in cards] == [Glance("card-night", "turned"), Glance("card-log", "")]


def test_no_mark_is_made_before_somebody_makes_it() -> None:
    shown = kind_of(REEF_RACER).view(REEF_RACER, at_work().state, Sight())
    rows = [node for node in walk(shown.body) if isinstance(node, Segments)]
    assert len(rows) == 3
    assert not any(way.chosen for row in rows for way in row.segments)


def test_the_reminder_follows_the_work_and_is_fair_to_the_profile() -> None:
    assert "Turn the cards over" in seen(at_work())
    assert "Odd is not the same as false" in seen(at_work(), ("card-night", "turned"))
    assert "You can still change your mind" in seen(marked("fits", "fits", "fits"))


def test_the_order_of_answers_is_drawn_by_the_seed() -> None:
    def order(seed: int) -> list[str]:
        shown = kind_of(REEF_RACER).view(REEF_RACER, asked().state, Sight(seed=seed))
        return [node.id for node in walk(shown.body) if isinstance(node, Button)]

    assert len({tuple(order(seed)) for seed in range(12)}) > 1
    assert all(set(order(seed)) == {"option-show", "option-play", "option-meet"} for seed in range(12))


def test_the_one_who_guides_is_not_the_one_concerned() -> None:
    shown = kind_of(REEF_RACER).view(REEF_RACER, at_work().state, Sight())
    assert not any(isinstance(node, Text) and "Pip" in node.text for node in walk(shown.body))
    assert "Cleo: Turn the cards over" in seen(at_work())
