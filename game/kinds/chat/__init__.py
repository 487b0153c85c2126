"""A conversation in which messages come in and the tools of a real chat answer them."""

from game.kinds.chat.rules import finished, offered, start, step, texts
from game.kinds.chat.view import sign, view

__all__ = ["finished", "offered", "sign", "start", "step", "texts", "view"]
