"""Chance is fair, and the same everywhere."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from itertools import permutations

import pytest

from game.engine.chance import draw, order

SHOWN = "from game.engine.chance import *; print(order('school-jumper', 'news', 7, 4), draw('driftwood', 7, 3))"


def test_an_order_holds_every_place_once() -> None:
    assert sorted(order("school-jumper", "news", 3, 4)) == [0, 1, 2, 3]
    assert order("school-jumper", "news", 3, 0) == ()


def test_the_same_seed_gives_the_same_order_in_every_process() -> None:
    shown = {
        subprocess.run(
            [sys.executable, "-c", SHOWN],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert shown == {f"{order('school-jumper', 'news', 7, 4)} {draw('driftwood', 7, 3)}\n"}


def test_this_order_is_kept_from_version_to_version() -> None:
    assert [order("school-jumper", "news", seed, 3) for seed in range(4)] == [
        (1, 0, 2),
        (1, 2, 0),
        (2, 0, 1),
        (2, 1, 0),
    ]


@pytest.mark.parametrize("count", [2, 3, 4])
def test_every_order_comes_about_equally_often(count: int) -> None:
    times = Counter(order("school-jumper", "news", seed, count) for seed in range(2400))
    fair = 2400 / len(list(permutations(range(count))))
    assert len(times) == len(list(permutations(range(count))))
    assert all(0.6 * fair < often < 1.4 * fair for often in times.values())


def test_steps_and_scenarios_are_ordered_on_their_own() -> None:
    assert len({order("school-jumper", f"step-{number}", 0, 4) for number in range(40)}) > 10
    assert len({order(f"scenario-{number}", "news", 0, 4) for number in range(40)}) > 10


def test_playing_again_meets_the_next_telling() -> None:
    assert sorted(draw("driftwood", seed, 3) for seed in (11, 12, 13)) == [0, 1, 2]


def test_scenarios_draw_on_their_own() -> None:
    assert {draw(f"scenario-{number}", 0, 2) for number in range(20)} == {0, 1}
