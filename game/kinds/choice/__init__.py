"""A story that branches at questions and comes together again."""

from game.kinds.choice.rules import finished, offered, start, step, texts
from game.kinds.choice.view import view

__all__ = ["finished", "offered", "start", "step", "texts", "view"]
