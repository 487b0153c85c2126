"""The floor still runs and can be measured; the measuring itself is done by hand with `run.py`."""

from __future__ import annotations

import shutil
import sys
import time

import pytest

from tests.bench.program import Program
from tests.bench.run import SMALL, floor, many_levels
from tests.bench.screen import fresh_screen

needs_a_screen = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("Xvfb") or not shutil.which("xdotool"),
    reason="needs Xvfb and libXtst, which xdotool brings",
)


@pytest.mark.slow
@needs_a_screen
def test_the_floor_shows_a_picture_and_reacts_to_a_click() -> None:
    with fresh_screen(*SMALL) as screen, Program(floor(SMALL).quiet, screen) as program:
        assert program.first_picture() < 10
        time.sleep(0.3)
        assert screen.click_to_pixels(1197, 42) is not None
        time.sleep(0.2)
        assert [event["pixels"] for event in program.events("painted")] == [160 * 55]
        assert program.peak_memory() < 200


@pytest.mark.slow
@needs_a_screen
def test_the_moving_floor_paints_only_what_moves() -> None:
    with fresh_screen(*SMALL) as screen, Program(floor(SMALL).moving, screen) as program:
        program.first_picture()
        time.sleep(1)
        frames = program.events("frame")
        assert len(frames) > 10
        assert max(frame["pixels"] for frame in frames) < SMALL[0] * SMALL[1] / 4


def test_copied_levels_have_names_and_numbers_of_their_own() -> None:
    with many_levels(15) as folder:
        cards = [(path / "level.yaml").read_text(encoding="utf-8").splitlines() for path in sorted(folder.iterdir())]
        assert len({card[0] for card in cards}) == 15
        assert "id: copy-0015" in cards[-1]
        assert "number: 15" in cards[-1]
