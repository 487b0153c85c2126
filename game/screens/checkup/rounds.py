"""The rounds of a check-up as the screens see them: the one going on, how far it has come, and what can be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.checkup import Changed, Replies, changed, next_question
from game.words import fill, tr, trn

if TYPE_CHECKING:
    from game.engine.assessment import AppKind
    from game.engine.checkup import Checkup
    from game.screens.world import World


def current(world: World, *, anew: bool) -> Replies:
    """The answers of the round that is going on; none yet in one that begins with the next answer."""
    return {} if anew or not world.checkups else world.checkups[-1]


def progress(checkup: Checkup, kind: AppKind, replies: Replies) -> tuple[str, str]:
    """How far a kind of app has come, as an icon and in words."""
    left, asked = len(next_question(checkup, kind, replies)), len(checkup.of(kind, replies))
    if left == 0:
        return "check", tr("Done for now")
    if left == asked:
        return "circle", tr("Not looked at yet")
    return "boat", fill(trn("{count} still to look at", "{count} still to look at", left), count=left)


def young(world: World) -> bool:
    """Are letters large, as for those who have just learnt to read?"""
    return world.player is not None and world.player.band == "6-8"


def compared(checkup: Checkup, world: World) -> Changed | None:
    """The last two rounds beside each other; None where nothing was answered in both."""
    if len(world.checkups) < 2:
        return None
    found = changed(checkup, *world.checkups[-2:])
    return found if found.newly or found.still or found.loose or found.found_out else None
