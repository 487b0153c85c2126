"""The settings check-up: one's own accounts by kind of app, the plan that comes of it, and what has changed."""

from game.screens.checkup.asking import Asking
from game.screens.checkup.changed import ChangedScreen
from game.screens.checkup.doors import Doors
from game.screens.checkup.plan import PlanScreen

__all__ = ["Asking", "ChangedScreen", "Doors", "PlanScreen"]
