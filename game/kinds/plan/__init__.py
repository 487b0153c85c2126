"""Parts to be filled with cards until they make a plan, which is then looked at and can be changed."""

from game.kinds.plan.rules import finished, offered, start, step, texts
from game.kinds.plan.view import sign, view

__all__ = ["finished", "offered", "sign", "start", "step", "texts", "view"]
