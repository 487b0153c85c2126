"""The tour: the game plays itself without a window and writes every distinct screen once, as a picture and as text.

It is the eye of every later change, and what a machine without a screen runs.
"""

from game.tour.places import SCREENS
from game.tour.tour import Route, Tour, known

__all__ = ["SCREENS", "Route", "Tour", "known"]
