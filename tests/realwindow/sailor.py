"""Somebody who plays the real program: looks at its window, points, presses keys, and reads its save file."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import numpy as np
import pygame

from tests.bench.program import Program
from tests.realwindow.shadow import SEED, SIZE, Shadow

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.window.layout import Target
    from tests.bench.screen import Screen
    from tests.realwindow.shadow import Picture

PATIENCE = 20.0
"""Seconds to wait for a picture."""
SAME = 0.001
"""This share of the pixels may differ in what counts as the same picture: eyes blink."""

SHADE = 6
"""Of 255: as far from its end as a fade may be when it is looked at."""


class Running(Program):
    """The real program under a seed, with its logbooks in a folder of the test's."""

    def __init__(self, screen: Screen, saves: Path) -> None:
        size = "x".join(map(str, SIZE))
        words = ["-m", "game", "--saves", str(saves)]
        super().__init__(words, screen, {"BEACON_BAY_SEED": str(SEED), "BEACON_BAY_SIZE": size})

    def said(self) -> str:
        """Everything it wrote to its outputs."""
        return self._errors.read_text(encoding="utf-8", errors="replace")

    def ended(self, seconds: float = 10.0) -> int:
        """Wait until it is gone; gives its exit status."""
        return self._process.wait(seconds)

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        self.ended()


class Sailor:
    """Plays on the screen, and the shadow along with it: whatever is done ends with both showing the same."""

    def __init__(self, screen: Screen, saves: Path, proofs: Path) -> None:
        self._screen, self._saves, self._proofs = screen, saves, proofs

    def __enter__(self) -> Self:
        # The shadow keeps its own logbook: a copy of what the program finds.
        self._own = tempfile.TemporaryDirectory(prefix="beacon-bay-shadow-")
        folder = Path(self._own.name) / "saves"
        if self._saves.exists():
            shutil.copytree(self._saves, folder)
        self.shadow = Shadow(folder)
        self.program = Running(self._screen, self._saves)
        self.program.__enter__()
        self._run("mousemove", "0", "0")
        self.program.first_picture()
        self.look()
        return self

    def __exit__(self, *_: object) -> None:
        self.program.__exit__()
        self.shadow.close()
        self._own.cleanup()

    # Looking

    def picture(self) -> Picture:
        """What is on the screen now."""
        rows = b"".join(self._screen.row(y) for y in range(SIZE[1]))
        return np.frombuffer(rows, np.uint8).reshape(SIZE[1], SIZE[0], 4)[:, :, :3]

    def look(self) -> Picture:
        """Wait until the window shows what it should; fails with both pictures kept."""
        wanted, until = self.shadow.picture(), time.monotonic() + PATIENCE
        while True:
            seen = self.picture()
            if apart(seen, wanted) <= SAME:
                return seen
            if time.monotonic() > until:
                raise AssertionError(self._differs(seen, wanted))
            time.sleep(0.03)

    def _differs(self, seen: Picture, wanted: Picture) -> str:
        self._proofs.mkdir(parents=True, exist_ok=True)
        for name, picture in (("seen", seen), ("wanted", wanted)):
            pixels = np.ascontiguousarray(picture[:, :, ::-1]).tobytes()
            pygame.image.save(pygame.image.frombytes(pixels, SIZE, "RGB"), str(self._proofs / f"{name}.png"))
        name, share = self.shadow.app.screen().name, apart(seen, wanted)
        return f"{name!r} looks different in {share:.1%} of its pixels: {self._proofs}/seen.png. {self.program.said()}"

    # Doing

    def click(self, wanted: str | Callable[[Target], bool]) -> Picture:
        """Press something with the mouse; gives what then is to be seen."""
        left, top, wide, high = self.shadow.target(wanted).visible
        assert wide > 8, f"{wanted} cannot be seen"
        assert high > 8, f"{wanted} cannot be seen"
        x, y = left + wide // 2, top + high // 2
        self._run("mousemove", str(x), str(y), "click", "1", "mousemove", "0", "0")
        self.shadow.click(x, y)
        return self.look()

    def key(self, name: str) -> Picture:
        self._run("key", name)
        self.shadow.key(name)
        return self.look()

    def go_to(self, place: str, *keys: str) -> None:
        """Put the focus there, with the first of these keys that does not lead in a circle."""
        for name in keys:
            met: set[str] = set()
            while self.shadow.focus != place and self.shadow.focus not in met:
                met.add(self.shadow.focus)
                self.key(name)
        assert self.shadow.focus == place, f"{keys} did not lead to {place} but to {self.shadow.focus}"

    def _run(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], check=True, timeout=20, env=os.environ | {"DISPLAY": self._screen.name})

    # Reading the save file

    def kept(self, table: str) -> list[dict[str, Any]]:
        """The rows that would be found if the power went out now: read from a copy, since the game holds its file."""
        with tempfile.TemporaryDirectory(prefix="beacon-bay-look-") as folder:
            for path in sorted(self._saves.glob("beacon-bay.sqlite*")):
                shutil.copy2(path, folder)
            with closing(sqlite3.connect(Path(folder) / "beacon-bay.sqlite")) as file:
                file.row_factory = sqlite3.Row
                return [dict(row) for row in file.execute(f"SELECT * FROM {table} ORDER BY rowid")]


def apart(one: Picture, other: Picture) -> float:
    """The share of pixels that differ by more than a shade."""
    return float((np.abs(one.astype(np.int16) - other) > SHADE).any(axis=2).mean())


def tinted(picture: Picture, colour: str) -> int:
    """How many pixels have this colour, or nearly."""
    red, green, blue, _ = pygame.Color(colour)
    wanted = np.array([blue, green, red], np.int16)
    return int((np.abs(picture.astype(np.int16) - wanted) <= SHADE).all(axis=2).sum())
