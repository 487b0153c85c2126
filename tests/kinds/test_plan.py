"""Cards go into parts; a whole plan is looked at against its rules, and can be changed."""

from __future__ import annotations

from game.engine.moves import Again, Answered, Glance, SailOn, Sounded
from game.kinds import kind_of
from game.kinds.kind import Sight
from game.kinds.plan.paper import Filled, paper
from game.kinds.plan.rules import Put, broken, empty
from game.kinds.plan.sheet import looked_at
from game.kinds.working import Finish, Listen
from game.nodes import Button, walk
from game.outline import describe
from tests.kinds.examples import KITE_KID
from tests.kinds.telling import Told, told


def at_work() -> Told:
    return told(KITE_KID).do(Listen()).do(Listen())


def filled(who: str, where: str, home: str = "bus") -> Told:
    return at_work().do(Put("who", who)).do(Put("where", where)).do(Put("home", home))


def seen(play: Told, sight: Sight = Sight()) -> str:  # noqa: B008 - frozen
    shown = kind_of(play.scenario).view(play.scenario, play.state, sight)
    return "\n".join(filter(None, map(describe, walk(shown.body))))


def test_parts_wait_empty() -> None:
    play = at_work()
    assert play.state.cards == ("", "", "")
    assert empty(play.state) == 3


def test_a_card_goes_into_its_part_and_may_be_changed() -> None:
    play = at_work().do(Put("where", "park"))
    assert play.events == (Sounded("place"),)
    assert play.state.cards == ("", "park", "")
    assert Put("where", "park") not in play.offered
    assert play.do(Put("where", "library")).state.cards == ("", "library", "")


def test_a_plan_is_looked_at_once_it_is_whole() -> None:
    play = at_work().do(Put("who", "toru")).do(Put("where", "park"))
    assert Finish() not in play.offered
    assert "Look at the plan" not in seen(play)
    assert "Look at the plan" in seen(play.do(Put("home", "walk")))


def test_a_plan_that_keeps_to_every_rule() -> None:
    play = filled("toru", "library").do(Finish())
    assert play.events == (Answered("plan", "good", "great-course"), Sounded("great"))
    assert "They fly it." in seen(play)


def test_what_is_missing_is_said_in_sentences_with_their_reasons() -> None:
    play = filled("nobody", "boathouse").do(Finish())
    assert play.events == (Answered("plan", "adult", "it-depends"), Sounded("tide"))
    words = seen(play)
    assert "Nobody grown-up is there.\nIt is for three." in words
    assert "It is out of sight.\nOthers can help." in words


def test_only_what_is_broken_is_said() -> None:
    words = seen(filled("toru", "boathouse").do(Finish()))
    assert "It is out of sight." in words
    assert "Nobody grown-up is there." not in words


def test_changing_the_plan_keeps_the_cards() -> None:
    play = filled("toru", "boathouse").do(Finish()).do(Again())
    assert play.state.cards == ("toru", "boathouse", "bus")
    assert Finish() in play.offered
    assert play.do(Put("where", "park")).do(Finish()).do(SailOn()).do(SailOn()).finished


def test_a_rule_without_a_card_for_it_is_broken_while_parts_are_empty() -> None:
    assert [rule.id for rule in broken(KITE_KID, ("", "", ""))] == ["adult"]


def test_the_cards_of_the_first_empty_part_lie_out() -> None:
    play = at_work()
    assert _out(play) == "who"
    assert _out(play.do(Put("who", "toru"))) == "where"
    assert _out(filled("toru", "park")) == ""


def test_a_part_that_is_pressed_shows_its_cards_until_one_is_laid() -> None:
    play, pressed = at_work().do(Put("who", "toru")), (("part", "who"),)
    assert _out(play, Sight(pressed)) == "who"
    assert _out(play.do(Put("who", "nobody")), Sight(pressed, before=play.state)) == "where"


def test_the_card_that_lies_there_already_is_kept_by_pressing_it() -> None:
    play = at_work().do(Put("who", "toru"))
    shown = kind_of(KITE_KID).view(KITE_KID, play.state, Sight((("part", "who"),)))
    cards = [node for node in walk(shown.body) if isinstance(node, Button) and node.id.startswith("card-")]
    assert [card.action for card in cards] == [Glance("part", ""), Put("who", "nobody")]
    assert [card.chosen for card in cards] == [True, False]


def test_the_plan_on_paper() -> None:
    sheet = paper(KITE_KID, filled("toru", "park", "walk").state)
    assert sheet.heading == "Meeting plan"
    assert sheet.parts == (
        Filled("Who", "family", "Grandpa Toru"),
        Filled("Where", "everyone", "The park"),
        Filled("Home", "walk", "On foot"),
    )
    assert sheet.promise == "You may change your mind at any time."
    assert paper(KITE_KID, at_work().state).parts == ()


def _out(play: Told, sight: Sight = Sight()) -> str:  # noqa: B008 - frozen
    part = looked_at(play.scenario, play.state, sight)
    return part.id if part is not None else ""
