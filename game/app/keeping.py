"""From wishes to what the saves keep, and back to what screens see of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.app.notices import told
from game.screens.turn import (
    EraseCheckups,
    ForgetRemoved,
    KeepCheckup,
    KeepDeed,
    KeepFinished,
    KeepLesson,
    Remove,
    Restore,
    SailAs,
)

if TYPE_CHECKING:
    from game.engine.checkup import Replies
    from game.engine.player import Player
    from game.saves import Answer, Saves
    from game.screens.turn import Keep, Wish
    from game.screens.world import World

LUCK = "luck"
"""The setting of a player from which forms and variants are drawn: neighbours at their computers differ."""
LESSON = "lesson"
"""The setting of the machine that holds the journal of a lesson under way."""


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


def keep(saves: Saves, wish: Wish) -> None:
    """What belongs to the whole machine."""
    match wish:
        case SailAs(player):
            saves.put_setting("player", str(player))
        case Remove(player):
            saves.delete_player(player)
        case Restore(player):
            saves.restore_player(player)
        case ForgetRemoved():
            saves.forget_deleted()
        case KeepLesson(journal):
            saves.put_setting(LESSON, journal)
        case _:
            pass


def keep_for(saves: Saves, player: Player, wish: Wish, at: int) -> None:
    """What belongs to one player."""
    from game.saves import Deed, Visit

    match wish:
        case KeepFinished(island, scenario, band):
            saves.record_finished(Visit(player=player.id, island=island, scenario=scenario, band=band, at=at))
        case KeepCheckup():
            _checkup(saves, player, wish, at)
        case EraseCheckups():
            saves.erase_checkups(player.id)
        case KeepDeed(island):
            saves.record_deed(Deed(player=player.id, island=island, at=at))
        case _:
            pass


def _checkup(saves: Saves, player: Player, wish: KeepCheckup, at: int) -> None:
    """Into the round that is going on, or into a new one."""
    from game.saves import CheckupAnswer

    rounds = {one.round for one in saves.checkups(player.id)}
    now = max(rounds, default=0) + (wish.anew or not rounds)
    saves.record_checkup(
        CheckupAnswer(player=player.id, round=now, kind=wish.kind, question=wish.question, answer=wish.answer, at=at)
    )


def known(saves: Saves, world: World) -> World:
    """What screens may know of it all."""
    players = saves.players()
    wanted = saves.settings().get("player", "")
    player = next((one for one in players if str(one.id) == wanted), players[0] if players else None)
    here = replace(world, players=players, player=player, notice=told(saves.notice), lesson=saves.setting(LESSON))
    if player is None:
        return replace(here, finished=frozenset(), checkups=(), deeds=frozenset())
    deeds = frozenset(one.island for one in saves.deeds(player.id))
    return replace(here, finished=saves.progress(player.id), checkups=_checkups(saves, player.id), deeds=deeds)


def _checkups(saves: Saves, player: int) -> tuple[Replies, ...]:
    """Every round, the first one first."""
    rounds: dict[int, Replies] = {}
    for one in saves.checkups(player):
        rounds.setdefault(one.round, {})[one.kind, one.question] = one.answer
    return tuple(rounds[number] for number in sorted(rounds))
