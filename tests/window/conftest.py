"""Window tests run where there is no screen: a display and fonts that nobody sees."""

from __future__ import annotations

import os

os.environ["SDL_VIDEODRIVER"] = "dummy"  # before pygame is imported: SDL asks once

import pygame
import pytest


@pytest.fixture(autouse=True)
def unseen_window() -> None:
    """Put up again where a test before ended pygame; costs nothing while it stands."""
    if not pygame.display.get_init() or pygame.display.get_surface() is None:
        pygame.display.init()
        pygame.display.set_mode((64, 64))
    pygame.font.init()
