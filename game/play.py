"""Playing in a window: the app, its window and its sound, joined and closed again."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from game import words
from game.screens.turn import OpenClass
from game.screens.world import Choices
from game.window.display import open_window, show

if TYPE_CHECKING:
    import pygame

    from game.app import App
    from game.saves import Saves
    from game.window.backdrop import Backdrops
    from game.window.sound import Sound


def play(folder: Path | None = None, *, for_a_class: bool = False) -> None:
    """Play until the player leaves. Raises NoDisplay before anything is opened where nobody could see it."""
    surface = open_window()
    from game.saves import default_folder, open_saves
    from game.window.backdrop import Backdrops
    from game.window.trace import Trace

    place = folder or Path(os.environ.get("BEACON_BAY_HOME", "") or default_folder())
    saves = open_saves(place).saves
    trace, backdrops = Trace(), Backdrops()
    surface = _raise_curtain(surface, Choices.read(saves.settings()), backdrops)
    trace.write("first-picture", surface.get_width() * surface.get_height())

    # Everything else is read behind the curtain: the first picture comes sooner.
    from game.window.loop import Window
    from game.window.sound import Sound

    sound = Sound()
    app = _joined(saves, sound, place)
    if for_a_class:
        app.grant(OpenClass())
    try:
        Window(app, surface, trace, backdrops).run()
    finally:
        sound.close()
        saves.close()


def _joined(saves: Saves, sound: Sound, place: Path) -> App:
    """The app, heard through this sound, with its checked levels kept beside the logbooks."""
    from game.app import App, levels_folder

    def hear(choices: Choices, tune: str) -> None:
        sound.set_effects(70, muted=not choices.sound)
        sound.set_music(40, muted=not choices.music)
        sound.music(tune)

    def opened() -> None:
        sound.open()
        app.sounding(audible=sound.available)

    seed = os.environ.get("BEACON_BAY_SEED", "")  # for tests: the same tellings, in the same order
    app = App(
        saves, levels=levels_folder(), cache=place / "cache", seed=int(seed) if seed.isdecimal() else None,
        play=sound.play, hear=hear, opened=opened, wake=_wake,
    )  # fmt: skip
    return app


def _wake() -> None:
    """From any thread: the window looks up from its sleep."""
    import pygame

    with contextlib.suppress(pygame.error):  # the window has just been closed
        pygame.event.post(pygame.event.Event(pygame.USEREVENT))


def _raise_curtain(surface: pygame.Surface, choices: Choices, backdrops: Backdrops) -> pygame.Surface:
    """The title's scene, in the player's colours: what there is to see while the rest is being read."""
    import pygame

    from game.window.room import Room
    from game.window.theme import THEMES

    if choices.full_screen:
        surface = show(full_screen=True)
    words.use(choices.language)
    room = Room(*surface.get_size(), choices.text, words.direction() == "ltr")
    surface.blit(backdrops.get("title-scene", room, THEMES[choices.theme]), (0, 0))
    pygame.display.flip()
    return surface
