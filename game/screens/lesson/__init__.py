"""A lesson for a class: think, vote, talk, vote again, hear why. Big on the projector; nobody is in it but counts."""

from game.screens.lesson.door import Door
from game.screens.lesson.parts import Chapter, Part, parts
from game.screens.lesson.screen import LessonScreen, go_on, start

__all__ = ["Chapter", "Door", "LessonScreen", "Part", "go_on", "parts", "start"]
