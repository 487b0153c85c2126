"""Where the game's own sheets are written: from what the screens know to a file among a person's things."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from game.engine.felt import Compared
from game.engine.mastery import Mastery
from game.engine.tries import GUIDELINES
from game.paper.files import folder_among, write_new
from game.paper.sheets.cards import mission_cards, talk_cards, wallet_cards
from game.paper.sheets.certificate import certificate
from game.paper.sheets.logbook import Row, logbook_page
from game.paper.sheets.office import NAMES, OFFICE, office_sheet
from game.paper.sheets.plans import plan_sheet
from game.paper.sheets.promise import promise_sheet
from game.paper.sheets.settings_plan import plan_of, settings_plan
from game.paper.sheets.wallet import wallet
from game.screens.logbook.known import farthest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.engine.assessment import Sure
    from game.engine.checkup import Checkup
    from game.engine.level import Island
    from game.engine.logbook import Logbook
    from game.engine.office import Office
    from game.engine.scenario import Band, Guideline
    from game.paper.sheet import Sheet
    from game.screens.world import World

BAND: Final[Band] = "9-11"
"""Whose words stand on cards while there is no player."""


def write(name: str, world: World, checkup: Checkup | None = None, office: Office | None = None) -> Path:
    """Write a sheet in the language in use, as and where the choices say; OSError if it cannot be.

    `checkup` holds the words of the settings plan, `office` those of the sheets for grown-ups.
    """
    from game.paper.pdf import print_sheet  # with fpdf2, which nobody should wait for but who prints

    sheet = made(name, world, checkup, office)
    printed = print_sheet(sheet, world.choices.paper)
    return write_new(folder_among(world.choices.folder), sheet.name, printed.content)


def made(name: str, world: World, checkup: Checkup | None = None, office: Office | None = None) -> Sheet:
    """A sheet by the name that screens call it; without results it comes empty, to be filled in by hand."""
    sheets: dict[str, Callable[[], Sheet]] = {
        "certificate": lambda: certificate(learnt(world)),
        "logbook": lambda: logbook_page(rows(world.logbook)),
        "settings-plan": lambda: _settings(world, checkup),
        "hand": lambda: plan_sheet("hand"),
        "meeting": lambda: plan_sheet("meeting"),
        "family": lambda: plan_sheet("family"),
        "first-sentence": wallet_cards,
        "wallet": lambda: wallet(world),
        "promise": promise_sheet,
        "talk-cards": lambda: talk_cards(_islands(world), _band(world)),
        "mission-cards": lambda: mission_cards(_islands(world), _band(world)),
    }
    if office is not None:
        sheets |= {f"{OFFICE}{one}": partial(office_sheet, office, one, world) for one in NAMES}
    return sheets[name]()


def learnt(world: World) -> frozenset[Guideline]:
    """What stands behind a lit lantern."""
    return frozenset(card.island.guideline for card in world.cards if card.island.id in world.lit())


def rows(logbook: Logbook) -> tuple[Row, ...]:
    """One for each guideline, also for those of which nothing is known yet: the way lies open."""
    return tuple(
        _row(one, logbook.compared.get(one, Compared()), logbook.mastery.get(one, Mastery())) for one in GUIDELINES
    )


def _row(guideline: Guideline, felt: Compared, shown: Mastery) -> Row:
    """As it was when last asked; who skipped it then is taken at their earlier word."""
    asked = [one for one in (felt.after, felt.before) if one is not None]
    sure: Sure = next((one.sure for one in asked if one.sure), "")
    return Row(guideline, sure, farthest(felt, shown))


def _settings(world: World, checkup: Checkup | None) -> Sheet:
    """The plan of the latest check-up."""
    if checkup is None or not world.checkups:
        return settings_plan(())
    return plan_of(checkup, world.checkups[-1])


def _islands(world: World) -> tuple[Island, ...]:
    return tuple(card.island for card in world.cards)


def _band(world: World) -> Band:
    return world.player.band if world.player is not None else BAND
