"""From wishes to what the saves keep, and back to what screens see of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.engine.checkup import Replies
    from game.engine.player import Player
    from game.saves import Answer, Saves
    from game.screens.turn import Keep, KeepCheckup, KeepFinished

LUCK = "luck"
"""The setting of a player from which forms and variants are drawn: neighbours at their computers differ."""


def answer(saves: Saves, player: Player, wish: Keep, at: int) -> Answer:
    """Store an answer; it is on the disk when this returns."""
    from game.saves import Answer

    scenario, answered = wish.scenario, wish.answered
    kept = Answer(
        player=player.id, island=wish.island, scenario=scenario.id, band=scenario.band, guideline=scenario.guideline,
        use=scenario.use, step=answered.step, option=answered.option, course=answered.course, best=answered.best,
        sure=wish.sure, at=at,
    )  # fmt: skip
    saves.record_answer(kept)
    return kept


def finished(saves: Saves, player: Player, wish: KeepFinished, at: int) -> None:
    from game.saves import Visit

    saves.record_finished(Visit(player=player.id, island=wish.island, scenario=wish.scenario, band=wish.band, at=at))


def checkup(saves: Saves, player: Player, wish: KeepCheckup, at: int) -> None:
    """Into the round that is going on, or into a new one."""
    from game.saves import CheckupAnswer

    rounds = {one.round for one in saves.checkups(player.id)}
    now = max(rounds, default=0) + (wish.anew or not rounds)
    saves.record_checkup(
        CheckupAnswer(player=player.id, round=now, kind=wish.kind, question=wish.question, answer=wish.answer, at=at)
    )


def checkups(saves: Saves, player: int) -> tuple[Replies, ...]:
    """Every round, the first one first."""
    rounds: dict[int, Replies] = {}
    for one in saves.checkups(player):
        rounds.setdefault(one.round, {})[one.kind, one.question] = one.answer
    return tuple(rounds[number] for number in sorted(rounds))


def deed(saves: Saves, player: Player, island: str, at: int) -> None:
    from game.saves import Deed

    saves.record_deed(Deed(player=player.id, island=island, at=at))


def deeds(saves: Saves, player: int) -> frozenset[str]:
    """The islands whose mission was done."""
    return frozenset(one.island for one in saves.deeds(player))
