"""Where every part is built and joined: saves, content, screens, sound. The window only shows what stands here."""

from game.app.app import App
from game.app.opening import levels_folder

__all__ = ["App", "levels_folder"]
