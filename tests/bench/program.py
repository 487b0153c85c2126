"""A program under measurement: started on a screen, read through /proc and through the trace that it writes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from tests.bench.screen import Screen

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 20.0
"""Seconds to wait for a first picture."""


class NoPicture(Exception):  # noqa: N818
    """The program ended or stayed dark; says its last words."""


@dataclass
class Program:
    """One run. As a context manager it starts, and it is gone afterwards."""

    words: list[str]
    screen: Screen
    surroundings: dict[str, str] = field(default_factory=dict)

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory(prefix="beacon-bay-bench-")
        home = Path(self._folder.name)
        self._trace, self._errors = home / "trace.jsonl", home / "errors.txt"
        environment = os.environ | {
            "DISPLAY": self.screen.name,
            "SDL_VIDEODRIVER": "x11",
            "SDL_AUDIODRIVER": "dummy",
            "PYGAME_HIDE_SUPPORT_PROMPT": "1",
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "BEACON_BAY_TRACE": str(self._trace),
        }
        environment.pop("WAYLAND_DISPLAY", None)
        with self._errors.open("w") as errors:
            self.started = time.monotonic()
            self._process = subprocess.Popen(
                [sys.executable, *self.words],
                cwd=ROOT,
                env=environment | self.surroundings,
                stdout=errors,
                stderr=errors,
            )
        self.pid = self._process.pid
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._folder.cleanup()

    def first_picture(self) -> float:
        """Seconds from the start until somebody in front of the screen sees a picture."""
        while not self.screen.shows_a_picture():
            if self._process.poll() is not None or time.monotonic() - self.started > PATIENCE:
                last = self._errors.read_text(encoding="utf-8", errors="replace").strip().splitlines()
                raise NoPicture(last[-1] if last else "no picture")
            time.sleep(0.0005)
        return time.monotonic() - self.started

    def events(self, name: str, since: float = 0.0) -> list[dict[str, float]]:
        """What the program said of itself, in order."""
        if not self._trace.is_file():
            return []
        lines = self._trace.read_text(encoding="utf-8").splitlines()
        told = [json.loads(line) for line in lines if line.endswith("}")]
        return [event for event in told if event["event"] == name and event["t"] >= since]

    def cpu(self) -> float:
        """Seconds of processor time used so far by all threads; /proc/PID/stat would tell it in hundredths only."""
        tasks = Path(f"/proc/{self.pid}/task").glob("*/schedstat")
        return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9

    def wakeups(self) -> int:
        """How often a thread has gone to sleep so far, and so was woken."""
        tasks = Path(f"/proc/{self.pid}/task").glob("*/status")
        return sum(_number(task.read_text(), "voluntary_ctxt_switches") for task in tasks)

    def peak_memory(self) -> float:
        """The most memory it ever held, in MiB."""
        return _number(Path(f"/proc/{self.pid}/status").read_text(), "VmHWM") / 1024


def _number(status: str, key: str) -> int:
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith(key + ":"))
