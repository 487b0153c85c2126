"""Playing in a window: the app, its window and its sound, joined and closed again."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from game.window.display import open_window

if TYPE_CHECKING:
    from game.screens.world import Choices


def play(folder: Path | None = None) -> None:
    """Play until the player leaves. Raises NoDisplay before anything is opened where nobody could see it."""
    surface = open_window(full_screen=False)
    # What is not needed for opening a window is read after it: the first picture comes sooner.
    from game.app import App, levels_folder
    from game.saves import default_folder, open_saves
    from game.window.loop import Window
    from game.window.sound import Sound
    from game.window.trace import Trace

    place = folder or Path(os.environ.get("BEACON_BAY_HOME", "") or default_folder())
    saves = open_saves(place).saves
    sound = Sound()

    def hear(choices: Choices, tune: str) -> None:
        sound.set_effects(70, muted=not choices.sound)
        sound.set_music(40, muted=not choices.music)
        sound.music(tune)

    def opened() -> None:
        sound.open()
        app.sounding(audible=sound.available)

    app = App(saves, levels=levels_folder(), cache=_cache(place), play=sound.play, hear=hear, opened=opened)
    try:
        Window(app, surface, Trace()).run()
    finally:
        sound.close()
        saves.close()


def _cache(place: Path) -> Path:
    """Checked levels are kept beside the logbooks: a folder that can be written, or is simply not used."""
    return place / "cache"
