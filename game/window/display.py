"""Opening a window that a person can really see."""

from __future__ import annotations

import os
import sys

import pygame

from game.errors import NoDisplay, WrongLibrary

UNSEEN = {"dummy", "offscreen", "evdev", "kmsdrm_legacy"}
LEAST = (1024, 600)
_PIXELS_WANTED = (1280, 720)


def prepare() -> None:
    """Set what SDL reads before it starts; a person's own settings win."""
    # Without this, SDL shows the window's picture through OpenGL: 8 times the work where there is no graphics card.
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    os.environ.setdefault("SDL_VIDEO_X11_WMCLASS", "beacon-bay")
    if not getattr(pygame, "IS_CE", False):
        raise WrongLibrary(
            "Another library called pygame hides pygame-ce, which this game needs. "
            "This mends it: pip uninstall -y pygame pygame-ce && pip install pygame-ce"
        )


def open_unseen(size: tuple[int, int]) -> pygame.Surface:
    """A picture to paint on without any window: for the tour and for tests."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    prepare()
    pygame.display.init()
    pygame.font.init()
    return pygame.display.set_mode(size)


def open_window() -> pygame.Surface:
    """The game's window. Raises NoDisplay where nobody would see it."""
    prepare()
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in wanted):
        raise NoDisplay(_no_display())  # before SDL tries every driver it has, and complains of each
    try:
        pygame.display.init()
    except pygame.error as error:
        raise NoDisplay(_no_display()) from error
    if pygame.display.get_driver() in UNSEEN and not _asked_for():
        pygame.display.quit()
        raise NoDisplay(_no_display())
    pygame.font.init()
    pygame.display.set_caption("Beacon Bay")
    try:
        return show(full_screen=False)
    except pygame.error as error:
        raise NoDisplay(_no_display()) from error


def show(*, full_screen: bool) -> pygame.Surface:
    """Make the window this large, or the whole screen."""
    if full_screen:
        return pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
    return pygame.display.set_mode(_size(), pygame.RESIZABLE)


def _size() -> tuple[int, int]:
    """1280 × 720, or as much as the desktop has; BEACON_BAY_SIZE=1920x1080 asks for another."""
    across, _, down = os.environ.get("BEACON_BAY_SIZE", "").partition("x")
    if across.isdigit() and down.isdigit():
        return int(across), int(down)
    try:
        width, height = pygame.display.get_desktop_sizes()[0]
    except (pygame.error, IndexError):
        return _PIXELS_WANTED
    if width >= 1920 and height >= 1080:
        return width * 4 // 5, height * 4 // 5
    return max(LEAST[0], min(_PIXELS_WANTED[0], width)), max(LEAST[1], min(_PIXELS_WANTED[1], height))


def _asked_for() -> bool:
    return os.environ.get("SDL_VIDEODRIVER", "") in UNSEEN


def _no_display() -> str:
    hint = " (DISPLAY is not set)" if sys.platform.startswith("linux") and not os.environ.get("DISPLAY") else ""
    return f"There is no screen here to show a window on{hint}."
