"""Steps to be put into an order; several orders are good."""

from game.kinds.order.rules import finished, offered, start, step, texts
from game.kinds.order.view import sign, view

__all__ = ["finished", "offered", "sign", "start", "step", "texts", "view"]
