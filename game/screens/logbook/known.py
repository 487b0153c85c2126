"""What the logbook knows of each guideline, as places on the way; nothing of what nobody has said or tried."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.engine.felt import Compared
from game.engine.mastery import Mastery
from game.engine.scenario import BANDS
from game.engine.tries import GUIDELINES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.content import Card
    from game.engine.assessment import Sure
    from game.engine.felt import Felt, Practice, Showed
    from game.engine.mastery import Reached
    from game.engine.scenario import Band, Guideline
    from game.screens.logbook.moves import When
    from game.screens.world import World

SURE: Final[Mapping[Sure, int]] = {"unsure": 0, "a-bit": 1, "sure": 2}
SHOWED: Final[Mapping[Showed, int]] = {"not-yet": 0, "half-way": 1, "shown": 2}
AT: Final[Mapping[Showed, Reached]] = {"not-yet": "starting-out", "half-way": "getting-there", "shown": "sailing-well"}
REACHED: Final[Mapping[Reached, int]] = {"starting-out": 0, "getting-there": 1, "sailing-well": 2}
FEW = 4
"""Lines that the youngest see at first."""


class Signs(NamedTuple):
    """Where the two signs of a line stand; None where nothing is known."""

    felt: int | None = None
    shown: int | None = None

    @property
    def apart(self) -> bool:
        """Sure of what is still new: the one difference that asks for another look."""
        return self == (2, 0)


def signs(world: World, guideline: Guideline, when: When) -> Signs:
    return before(world, guideline) if when == "before" else now(world, guideline)


def before(world: World, guideline: Guideline) -> Signs:
    """How it was before the voyage."""
    felt = _compared(world, guideline).before
    return Signs() if felt is None else Signs(SURE.get(felt.sure), SHOWED[felt.showed])


def now(world: World, guideline: Guideline) -> Signs:
    """How sure it felt when that was last said, and how far it has come."""
    compared = _compared(world, guideline)
    sure = next((SURE[felt.sure] for felt in _asked(compared) if felt.sure), None)
    reached = farthest(compared, mastery(world, guideline))
    return Signs(sure, REACHED[reached] if reached is not None else None)


def farthest(compared: Compared, reached: Mastery) -> Reached | None:
    """What all answers together have shown, or the latest check by itself: whichever is farther; None for nothing.

    All answers count slowly. Whoever has shown a thing in a check must not see it taken back by playing on.
    """
    asked = _asked(compared)
    if not asked:
        return reached.reached if reached.met else None
    return max(AT[asked[0].showed], reached.reached, key=REACHED.__getitem__)


def _asked(compared: Compared) -> list[Felt]:
    """The latest check first."""
    return [felt for felt in (compared.after, compared.before) if felt is not None]


def moved_on(world: World, guideline: Guideline) -> bool:
    """Has anything happened since the check before the voyage?"""
    return _compared(world, guideline).after is not None or mastery(world, guideline).met


def felt_again(world: World, guideline: Guideline) -> int | None:
    """How sure it felt after the voyage, if that was said."""
    after = _compared(world, guideline).after
    return None if after is None else SURE.get(after.sure)


def mastery(world: World, guideline: Guideline) -> Mastery:
    return world.logbook.mastery.get(guideline, Mastery())


def _compared(world: World, guideline: Guideline) -> Compared:
    return world.logbook.compared.get(guideline, Compared())


def anything(world: World, when: When) -> bool:
    return any(signs(world, one, when) != Signs() for one in GUIDELINES)


def telling(world: World, when: When) -> tuple[Guideline, ...]:
    """The few that tell most: what is known and asks for practice, then what else is known, then along the route."""
    known = [one for one in GUIDELINES if signs(world, one, when) != Signs()]
    pressing = [one.guideline for one in world.logbook.practice if one.guideline in known]
    return tuple(dict.fromkeys((*pressing, *known, *GUIDELINES)))[:FEW]


def band(world: World) -> Band:
    """The player's; a middle one where nobody plays, or a damaged file names another."""
    found = world.player.band if world.player is not None else "9-11"
    return found if found in BANDS else "9-11"


def island(world: World, guideline: Guideline) -> Card | None:
    """Where a guideline is practised; None while its island is away, asleep or for two."""
    return next(
        (
            card
            for card in world.cards
            if card.island.guideline == guideline
            and band(world) in card.bands
            and not (card.broken or card.island.with_grown_up)
        ),
        None,
    )


def first_practice(world: World) -> Practice | None:
    """What to practise first, of all that can be sailed to."""
    return next((one for one in world.logbook.practice if island(world, one.guideline) is not None), None)
