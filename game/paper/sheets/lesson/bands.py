"""The reading bands as a facilitator knows them. Children are never asked their age."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.words import tr

if TYPE_CHECKING:
    from game.engine.scenario import Band


def band_name(band: Band) -> str:
    return {"6-8": tr("For 6 to 8"), "9-11": tr("For 9 to 11"), "12-14": tr("For 12 to 14")}[band]


def band_icon(band: Band) -> str:
    """As where a band is chosen."""
    return {"6-8": "star", "9-11": "book", "12-14": "compass"}[band]
