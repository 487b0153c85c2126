"""Cards to be put on three shelves; what is new may turn an answer."""

from game.kinds.sort.rules import finished, offered, start, step, texts
from game.kinds.sort.view import sign, view

__all__ = ["finished", "offered", "sign", "start", "step", "texts", "view"]
