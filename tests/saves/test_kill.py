"""The game may be killed at any moment. What it had promised is kept."""

from __future__ import annotations

import os
import random
import signal
import time
from typing import TYPE_CHECKING

import pytest

from game.saves import open_saves

if TYPE_CHECKING:
    from game.saves import Saves
    from tests.saves.bay import Bay

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")

_KILLS, _MORE_KILLS = 20, 200
_LONGEST = 0.01
"""Seconds from the last promise waited for to the kill, at most: as long as it takes to close and open."""


def _play_until_killed(bay: Bay, first: int, promises: int) -> None:
    """Sessions without end: the number of each thing kept is told through the pipe once its call has returned."""
    at = first
    while True:
        saves = open_saves(bay.folder).saves
        for _ in range(5):
            bay.record(saves, at)
            os.write(promises, at.to_bytes(4, "little"))
            at += 1
        saves.close()


def _kill_one(bay: Bay, first: int, chance: random.Random) -> int:
    """Kill after some promises and a moment; the number promised last, or one before the first."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            _play_until_killed(bay, first, writing)
        finally:
            os._exit(1)  # only reached by a mistake: then nothing was killed
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        promised = pipe.read(4 * chance.randrange(12))
        time.sleep(chance.uniform(0, _LONGEST))
        os.kill(child, signal.SIGKILL)
        assert os.WIFSIGNALED(os.waitpid(child, 0)[1]), "the child ended by itself"
        promised += pipe.read()
    return int.from_bytes(promised[-4:], "little") if promised else first - 1


def _kill_often(bay: Bay, times: int, seed: int) -> int:
    """What was promised altogether; each is there after each kill, each once, in order."""
    chance = random.Random(seed)
    count = 0
    for _ in range(times):
        promised = _kill_one(bay, count, chance)
        with bay.open() as saves:
            assert saves.notice == "none"
            given = bay.recorded(saves)
        assert given == list(range(len(given)))
        assert promised < len(given) <= promised + 2  # the last may be kept without its promise having been told
        count = len(given)
    return count


def test_nothing_is_lost_however_often_the_game_is_killed(bay: Bay) -> None:
    assert _kill_often(bay, _KILLS, seed=1) > _KILLS


@pytest.mark.slow
def test_nothing_is_lost_in_many_kills(bay: Bay) -> None:
    assert _kill_often(bay, _MORE_KILLS, seed=2) > _MORE_KILLS


@pytest.mark.slow
def test_nothing_is_lost_when_the_game_is_killed_while_mending(bay: Bay) -> None:
    """Damaged before every other start: the child is killed in mending as often as in playing."""
    chance = random.Random(4)
    with bay.open() as saves:
        for at in range(20):
            bay.record(saves, at)
    for _ in range(60):
        content = bytearray(bay.main.read_bytes()) if bay.main.exists() else bytearray(b"lost")
        content[chance.randrange(len(content))] ^= 0xFF
        bay.main.write_bytes(content)
        _kill_one(bay, 10**6, chance)
        with bay.open() as saves:
            assert bay.recorded(saves)[:20] == list(range(20))


@pytest.mark.slow
def test_killed_while_forgetting_leaves_nothing_after_the_next_start(bay: Bay) -> None:
    """A player and the check-ups of another, by turns."""
    chance = random.Random(5)
    for number in range(60):
        canary, erasing = f"Canary{number}", (_forget_deleted, _erase_checkups)[number % 2]
        with bay.open() as saves:
            saves.delete_player(saves.add_player("pip", canary if number % 2 == 0 else "", "", "6-8").id)
            saves.record_checkup(bay.checkup(number, 99, question=canary if number % 2 else ""))
        child = os.fork()
        if not child:
            try:
                erasing(open_saves(bay.folder).saves)
                time.sleep(1)
            finally:
                os._exit(1)
        time.sleep(chance.uniform(0, 3 * _LONGEST))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with bay.open() as saves:
            assert erasing(saves)
        assert not [name for name, content in bay.bytes().items() if canary.encode() in content]


def _forget_deleted(saves: Saves) -> bool:
    return saves.forget_deleted()


def _erase_checkups(saves: Saves) -> bool:
    return saves.erase_checkups(99)
