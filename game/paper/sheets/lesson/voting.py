"""Vote cards: four on a page, told apart by letter and shape from the back of the room."""

from __future__ import annotations

from game.paper.sheet import Cutouts, Sheet, Space, Words
from game.paper.teaching import Badge
from game.words import tr

_SIZE = 178.0
_OPTIONS = 4


def vote_cards() -> Sheet:
    """One set. It is printed as often as there are pairs."""
    cut = tr("One page for each pair. Cut along the dashes. Hold one up when all are ready.")
    cards = tuple((Space(), Badge(place, _SIZE), Space()) for place in range(_OPTIONS))
    return Sheet("vote-cards", tr("Vote cards"), (Words(cut, "small"), Cutouts(cards, rows=2)))
