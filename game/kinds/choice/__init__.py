"""A story that branches at questions and comes together again."""

from game.kinds.choice.rules import finished, offered, start, step, texts
from game.kinds.choice.view import sign, view

__all__ = ["finished", "offered", "sign", "start", "step", "texts", "view"]
