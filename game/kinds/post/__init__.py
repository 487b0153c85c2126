"""A post put together from parts, and read by three people."""

from game.kinds.post.rules import finished, offered, start, step, texts
from game.kinds.post.view import sign, view

__all__ = ["finished", "offered", "sign", "start", "step", "texts", "view"]
