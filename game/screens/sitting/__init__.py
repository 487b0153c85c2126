"""Sitting down to a few items: the check before a voyage, the one after it, and what came back in the bottle.

Each item is answered, then the child says how sure they are, and only then is told what comes of it.
"""

from game.screens.sitting.asking import Sitting
from game.screens.sitting.closing import Closing
from game.screens.sitting.invitation import Invitation
from game.screens.sitting.items import Item, leg

__all__ = ["Closing", "Invitation", "Item", "Sitting", "leg"]
