"""The same game played along where nobody looks: it tells where things are, and what the real window should show."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
import pygame

from game.app import App
from game.saves import open_saves
from game.window.display import open_unseen
from game.window.loop import Window
from game.window.painter import Painter
from game.window.trace import Trace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy.typing as npt

    from game.screens.turn import Place
    from game.screens.world import World
    from game.window.layout import Sheet, Target

    Picture = npt.NDArray[np.uint8]

SIZE = (1280, 720)
SEED = 7
_KEYS = {
    "Tab": pygame.K_TAB, "Return": pygame.K_RETURN, "Escape": pygame.K_ESCAPE, "h": pygame.K_h,
    "Left": pygame.K_LEFT, "Right": pygame.K_RIGHT, "Up": pygame.K_UP, "Down": pygame.K_DOWN,
} | {str(number): pygame.K_0 + number for number in range(1, 10)}  # fmt: skip


class Shadow:
    """One game in a window that is not there, brought to rest after everything it takes in."""

    def __init__(self, saves: Path) -> None:
        if pygame.display.get_surface() is None:
            open_unseen(SIZE)
        self._saves = open_saves(saves).saves
        self.app = App(self._saves, seed=SEED, cache=saves / "cache")
        self.app.read_now()
        self.app.sounding(audible=True)
        self._surface = pygame.Surface(SIZE).convert()
        self._window = Window(self.app, self._surface, Trace())
        self._now = time.monotonic()
        self._rest()

    def close(self) -> None:
        self._saves.close()

    # What it knows

    @property
    def place(self) -> Place:
        return self.app.place

    @property
    def world(self) -> World:
        return self.app.world

    @property
    def focus(self) -> str:
        return self._window._focus

    @property
    def sheet(self) -> Sheet:
        assert self._window._sheet is not None
        return self._window._sheet

    def has(self, place: str) -> bool:
        return self.sheet.target(place) is not None

    def target(self, wanted: str | Callable[[Target], bool]) -> Target:
        """A target by its id, or the first that is as wanted."""
        found = [one for one in self.sheet.targets if (one.id == wanted if isinstance(wanted, str) else wanted(one))]
        assert found, f"{self.app.screen().name!r} has no {wanted}, only {[one.id for one in self.sheet.targets]}"
        return found[0]

    def picture(self) -> Picture:
        """Everything painted anew, at rest, with the pointer away: pixels as rows of blue, green and red."""
        painter, sheet = Painter(), self.sheet
        surface = pygame.Surface(SIZE).convert()
        painter.paint(surface, sheet.items(self.focus, "", ""), sheet.screen.backdrop, sheet.room, sheet.theme)
        pixels = np.frombuffer(pygame.image.tobytes(surface, "RGB"), np.uint8)
        return pixels.reshape(SIZE[1], SIZE[0], 3)[:, :, ::-1]

    # What it takes in

    def click(self, x: int, y: int) -> None:
        """The pointer comes, presses and goes away again, as in the real window."""
        self._take(pygame.MOUSEMOTION, pos=(x, y))
        self._take(pygame.MOUSEBUTTONDOWN, pos=(x, y), button=1)
        self._take(pygame.MOUSEBUTTONUP, pos=(x, y), button=1)
        self._take(pygame.MOUSEMOTION, pos=(0, 0))
        self._rest()

    def key(self, name: str) -> None:
        self._take(pygame.KEYDOWN, key=_KEYS[name], mod=0)
        self._rest()

    def _take(self, kind: int, **what: object) -> None:
        self._window.take(pygame.event.Event(kind, **what))

    def _rest(self) -> None:
        """Time passes until nothing moves."""
        for _ in range(3):
            self._now += 10
            self._window.show(self._now)
