"""What a profile claims, what the cards show of it, and what can be done then. Doubt is an answer."""

from game.kinds.detective.rules import finished, offered, start, step, texts
from game.kinds.detective.view import sign, view

__all__ = ["finished", "offered", "sign", "start", "step", "texts", "view"]
