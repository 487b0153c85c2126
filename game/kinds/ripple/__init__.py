"""Ripple: a guess, a post that travels, what deleting does, and how to mend it."""

from game.kinds.ripple.rules import finished, offered, start, step, texts
from game.kinds.ripple.view import sign, view

__all__ = ["finished", "offered", "sign", "start", "step", "texts", "view"]
