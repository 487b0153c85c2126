"""A picture with clues in it, to be found and covered; what may be seen may stay."""

from game.kinds.spot.rules import finished, offered, start, step, texts
from game.kinds.spot.view import sign, view

__all__ = ["finished", "offered", "sign", "start", "step", "texts", "view"]
