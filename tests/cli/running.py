"""The program as a person starts it in a terminal: with nothing around it but what a test gives."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.bench.program import ROOT

if TYPE_CHECKING:
    from pathlib import Path

_PASSED_ON = ("PATH", "LANG", "SYSTEMROOT", "VIRTUAL_ENV")


def run(*words: str, at: Path, seconds: float = 60, **more: str) -> subprocess.CompletedProcess[str]:
    """Run `beacon-bay` in a folder, with no screen, no settings and no standard input."""
    surroundings = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    surroundings |= {"HOME": str(at), "PYTHONPATH": str(ROOT)} | more
    ran = subprocess.run(
        [sys.executable, "-m", "game", *words],
        cwd=at,
        env=surroundings,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=seconds,
    )
    assert "Traceback" not in ran.stderr + ran.stdout, ran.stderr
    return ran
