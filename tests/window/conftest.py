"""Window tests run where there is no screen: a display and fonts that nobody sees."""

from __future__ import annotations

import os

os.environ["SDL_VIDEODRIVER"] = "dummy"  # before pygame is imported: SDL asks once

from typing import TYPE_CHECKING

import pygame
import pytest

from game import words
from tests.bay import KEPT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.window.pilot import Pilot


@pytest.fixture(autouse=True)
def unseen_window() -> None:
    """Put up again where a test before ended pygame; costs nothing while it stands."""
    if not pygame.display.get_init() or pygame.display.get_surface() is None:
        pygame.display.init()
        pygame.display.set_mode((64, 64))
    pygame.font.init()


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    words.use("en")


@pytest.fixture
def pilot(tmp_path: Path) -> Iterator[Callable[..., Pilot]]:
    """Makes pilots; each plays on the saves of this test."""
    from tests.window.pilot import Pilot

    made: list[Pilot] = []

    def make(**how: object) -> Pilot:
        made.append(Pilot(tmp_path, **{"cache": KEPT, **how}))
        return made[-1]

    yield make
    for one in made:
        one.close()
