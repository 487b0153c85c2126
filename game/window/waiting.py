"""Waiting for the next event at no cost.

`pygame.event.wait` looks every millisecond (3–5 % of a core). SDL's own wait sleeps; it is called on the very library
that pygame loaded. Where that cannot be found, twenty looks a second do (0.2–0.7 %).
"""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

if TYPE_CHECKING:
    from collections.abc import Callable

_SLOW_LOOKS = 50
"""Milliseconds between looks where SDL's wait cannot be had."""


def _library() -> Path | None:
    package = Path(pygame.__file__).parent
    places = {
        "linux": (package.parent / "pygame_ce.libs", "libSDL2-2*.so*"),
        "win32": (package, "SDL2.dll"),
        "darwin": (package / ".dylibs", "libSDL2-2*.dylib"),
    }
    folder, pattern = places.get(sys.platform, (package, ""))
    return next(iter(sorted(folder.glob(pattern))), None) if pattern and folder.is_dir() else None


def waiter() -> Callable[[int], None]:
    """A function that waits at most so many milliseconds for an event, and leaves it in the queue."""
    path = _library()
    if path is not None:
        try:
            wait = ctypes.CDLL(str(path)).SDL_WaitEventTimeout
        except (OSError, AttributeError):
            return _look
        wait.argtypes = [ctypes.c_void_p, ctypes.c_int]
        wait.restype = ctypes.c_int
        return lambda milliseconds: wait(None, milliseconds)
    return _look


def _look(milliseconds: int) -> None:
    pygame.time.wait(min(milliseconds, _SLOW_LOOKS))
