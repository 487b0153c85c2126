"""What this game promises, and everything it knows about somebody, to be seen and to be erased."""

from game.screens.promise.known import Known
from game.screens.promise.promise import Promise

__all__ = ["Known", "Promise"]
