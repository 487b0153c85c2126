"""The program as a person starts it in a terminal: with nothing around it but what a test gives."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.bench.program import ROOT

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Ran:
    """How it ended, and what it said."""

    returncode: int
    stdout: str
    stderr: str


_PASSED_ON = ("PATH", "LANG", "SYSTEMROOT", "VIRTUAL_ENV")


def start(*words: str, at: Path, **more: str) -> subprocess.Popen[str]:
    """Start `beacon-bay` in a folder, with no screen, no settings and no standard input."""
    surroundings = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    surroundings |= {"HOME": str(at), "PYTHONPATH": str(ROOT)} | more
    return subprocess.Popen(
        [sys.executable, "-m", "game", *words],
        cwd=at,
        env=surroundings,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(*words: str, at: Path, seconds: float = 60, **more: str) -> Ran:
    """Run it to its end, which comes in time and never with a traceback."""
    with start(*words, at=at, **more) as started:
        try:
            printed, said = started.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            started.kill()
            raise
    assert "Traceback" not in printed + said, said
    return Ran(started.returncode, printed, said)
