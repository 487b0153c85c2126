"""A fictional settings page, and who sees what because of it."""

from game.kinds.settings.rules import finished, offered, start, step, texts
from game.kinds.settings.view import sign, view

__all__ = ["finished", "offered", "sign", "start", "step", "texts", "view"]
