"""Cards to cut out: something to talk about and to do for every island, and a first sentence for the pocket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.paper.sheet import Blank, Block, Cutouts, Label, Sheet, Space, Tick, Words
from game.paper.sheets.comfort import calm, first_sentence
from game.screens.guidelines import guidelines
from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.level import Island
    from game.engine.scenario import Band

_WALLET = (242.65, 153.07)
"""85.6 by 54 millimetres, as large as a library card."""
_WALLETS = 4


def talk_cards(islands: Sequence[Island], band: Band) -> Sheet:
    """One card for each island that has something to talk about."""
    title = tr("Talk about it at home")
    cards = tuple(
        (_head(island), Words(tr(island.talk.told(band)), "card"), Space(), Words(title, "small"))
        for island in islands
        if island.talk is not None
    )
    return Sheet(f"talk-cards-{band}", title, (_cut(title), Cutouts(cards)))


def mission_cards(islands: Sequence[Island], band: Band) -> Sheet:
    """One card for each island with something to do for real, and a box to tick."""
    title = tr("Mission for real")
    done = Tick(tr("Done, together"))
    cards = tuple(
        (_head(island), Words(tr(island.mission.told(band)), "card"), Space(), done)
        for island in islands
        if island.mission is not None
    )
    return Sheet(f"mission-cards-{band}", title, (_cut(title), Cutouts(cards)))


def _head(island: Island) -> Label:
    return Label(tr(island.title), guidelines()[island.guideline].icon)


def _cut(title: str) -> Words:
    return Words(fill(tr("{title}. Cut along the dashes, mix, and draw one."), title=title), "small")


def wallet_cards() -> Sheet:
    """A card for a pocket, four times on a page: what to say first, and room for two names written by hand."""
    cut = tr("Cut along the dashes, fold along the dots. One for you, and three to give away.")
    front: tuple[Block, ...] = (
        Space(),
        Words(first_sentence(), "heading"),
        Space(),
        Words(calm(), "small"),
    )
    back: tuple[Block, ...] = (
        Words(tr("I can tell"), "strong"),
        Space(),
        Blank(tr("someone close to me"), tight=True),
        Blank(tr("someone not at home"), tight=True),
    )
    return Sheet(
        "first-sentence",
        tr("My first sentence"),
        (Words(cut, "small"), Cutouts((front, back) * _WALLETS, _WALLET, folded=True)),
    )
