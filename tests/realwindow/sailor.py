"""A pilot whose every event is also a real one: xdotool does the same to the real program on a real screen.

What the pilot's own window holds tells where things are, and what the screen must show.
"""

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

from game import words as language
from game.window.painter import Painter
from tests.bench.program import Program
from tests.window.pilot import Pilot, click_events, middle

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import numpy.typing as npt

    from tests.bench.screen import Screen

    Picture = npt.NDArray[np.uint8]

SIZE = (1280, 720)
SEED = 3
"""The pilot's."""
PATIENCE = 20.0
"""Seconds to wait for a picture."""
SAME = 0.001
"""This share of the pixels may differ in what counts as the same picture: eyes blink."""
SHADE = 6
"""Of 255: as far from its end as a fade may be when it is looked at."""
_AWAY = pygame.event.Event(pygame.MOUSEMOTION, pos=(0, 0), rel=(0, 0), buttons=(0, 0, 0))
_KEYS = {
    pygame.K_TAB: "Tab", pygame.K_RETURN: "Return", pygame.K_ESCAPE: "Escape", pygame.K_h: "h",
    pygame.K_LEFT: "Left", pygame.K_RIGHT: "Right", pygame.K_UP: "Up", pygame.K_DOWN: "Down",
} | {pygame.K_0 + number: str(number) for number in range(1, 10)}  # fmt: skip


class Running(Program):
    """The real program, with its logbooks in a folder of the test's."""

    def __init__(self, screen: Screen, saves: Path) -> None:
        size = "x".join(map(str, SIZE))
        words = ["-m", "game", "--saves", str(saves)]
        super().__init__(words, screen, {"BEACON_BAY_SEED": str(SEED), "BEACON_BAY_SIZE": size})

    def said(self) -> str:
        """Everything it wrote to its outputs."""
        return self._errors.read_text(encoding="utf-8", errors="replace")

    def papers(self) -> list[Path]:
        """The sheets that it has put among the documents of its person."""
        return sorted((Path(self._folder.name) / "Documents" / "Beacon Bay").glob("*"))

    def ended(self) -> int:
        """Wait until it is gone; gives its exit status."""
        return self._process.wait(10)

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        self.ended()


class Sailor(Pilot):
    """Plays in both windows at once; whatever is done ends with both showing the same."""

    def __init__(self, screen: Screen, saves: Path, proofs: Path) -> None:
        self._screen, self._saves, self._proofs = screen, saves, proofs
        self._home = tempfile.TemporaryDirectory(prefix="beacon-bay-pilot-")
        if saves.exists():  # the pilot's own logbook: a copy of what the program finds
            shutil.copytree(saves, Path(self._home.name) / "saves")
        super().__init__(Path(self._home.name), size=SIZE, motion="on")  # as the program, which shows its settings too
        self.now = time.time()  # bottles drift in by the calendar
        self.program = Running(screen, saves)

    def __enter__(self) -> Self:
        self.program.__enter__()
        self.perform([_AWAY])
        self.program.first_picture()
        self.seen = self.look()
        return self

    def __exit__(self, *_: object) -> None:
        self.program.__exit__()
        self.close()
        language.use("en")  # the pilot's words are those of the whole test run
        self._home.cleanup()

    # Doing

    def post(self, *events: pygame.event.Event, wait: float = 1.0) -> None:
        """Both are given the events, and the pointer goes away; then the screen is looked at."""
        super().post(*events, _AWAY, wait=wait)
        self.perform([*events, _AWAY])
        self.seen = self.look()

    def perform(self, events: Iterable[pygame.event.Event]) -> None:
        """Only for real."""
        words = [word for event in events for word in _words(event)]
        subprocess.run(["xdotool", *words], check=True, timeout=20, env=os.environ | {"DISPLAY": self._screen.name})

    def leave(self) -> int:
        """Close the game by its own button; gives its exit status."""
        self.perform(click_events(middle(self.target("leave"))))
        return self.program.ended()

    # Looking

    def look(self) -> Picture:
        """Wait until the screen shows what it should; fails with both pictures kept."""
        wanted, until = self._wanted(), time.monotonic() + PATIENCE
        while apart(seen := self._shown(), wanted) > SAME:
            assert time.monotonic() < until, self._differs(seen, wanted)
            time.sleep(0.03)
        return seen

    def _shown(self) -> Picture:
        """What is on the screen now, as rows of blue, green and red."""
        rows = b"".join(self._screen.row(y) for y in range(SIZE[1]))
        return np.frombuffer(rows, np.uint8).reshape(SIZE[1], SIZE[0], 4)[:, :, :3]

    def _wanted(self) -> Picture:
        """Everything painted anew and at rest: no piece of an older picture can be left in it."""
        surface, sheet = pygame.Surface(SIZE).convert(), self.sheet
        items = sheet.items(self.focus, "", "")
        Painter().paint(surface, items, sheet.screen.backdrop, sheet.room, sheet.theme)
        pixels = np.frombuffer(pygame.image.tobytes(surface, "RGB"), np.uint8)
        return pixels.reshape(SIZE[1], SIZE[0], 3)[:, :, ::-1]

    def _differs(self, seen: Picture, wanted: Picture) -> str:
        for name, picture in (("seen", seen), ("wanted", wanted)):
            pixels = np.ascontiguousarray(picture[:, :, ::-1]).tobytes()
            pygame.image.save(pygame.image.frombytes(pixels, SIZE, "RGB"), str(self._proofs / f"{name}.png"))
        share = apart(seen, wanted)
        return f"{self.screen.name!r} differs in {share:.1%} of its pixels: {self._proofs}/*.png. {self.program.said()}"

    # Reading the save file

    def kept(self, table: str) -> list[dict[str, Any]]:
        """The rows that would be found if the power went out now: read from a copy, since the game holds its file."""
        with tempfile.TemporaryDirectory(prefix="beacon-bay-look-") as folder:
            for path in sorted(self._saves.glob("beacon-bay.sqlite*")):
                shutil.copy2(path, folder)
            with closing(sqlite3.connect(Path(folder) / "beacon-bay.sqlite")) as file:
                file.row_factory = sqlite3.Row
                return [dict(row) for row in file.execute(f"SELECT * FROM {table} ORDER BY rowid")]


def _words(event: pygame.event.Event) -> Iterator[str]:
    """An event in the language of xdotool."""
    match event.type:
        case pygame.MOUSEMOTION:
            yield from ("mousemove", *map(str, event.pos))
        case pygame.MOUSEBUTTONDOWN:
            yield from ("mousedown", "1")
        case pygame.MOUSEBUTTONUP:
            yield from ("mouseup", "1")
        case pygame.KEYDOWN:
            yield from ("keydown", _KEYS[event.key])
        case pygame.KEYUP:
            yield from ("keyup", _KEYS[event.key])


def apart(one: Picture, other: Picture) -> float:
    """The share of pixels that differ by more than a shade."""
    return float((np.abs(one.astype(np.int16) - other) > SHADE).any(axis=2).mean())


def tinted(picture: Picture, colour: str) -> int:
    """How many pixels have this colour, or nearly."""
    red, green, blue, _ = pygame.Color(colour)
    wanted = np.array([blue, green, red], np.int16)
    return int((np.abs(picture.astype(np.int16) - wanted) <= SHADE).all(axis=2).sum())
