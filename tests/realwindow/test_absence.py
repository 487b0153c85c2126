"""Where there is no Xvfb or xdotool the voyages are left out with a reason, unless they are needed."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.bench.program import ROOT


def voyages(**more: str) -> subprocess.CompletedProcess[str]:
    """One voyage, asked for on a machine that has no programs at all."""
    words = [sys.executable, "-m", "pytest", "tests/realwindow/test_voyage.py", "-k", "mouse", "-p", "no:cacheprovider"]
    surroundings = os.environ | {"PATH": "/nowhere", "BEACON_BAY_NEEDS_WINDOW": ""} | more
    return subprocess.run(words, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False)


@pytest.mark.slow
def test_left_out_with_a_reason() -> None:
    run = voyages()
    assert run.returncode == 0, run.stdout
    assert "the real window needs Xvfb and xdotool (Debian: apt-get install xvfb xdotool)" in run.stdout
    assert "1 skipped" in run.stdout


@pytest.mark.slow
def test_no_excuse_where_it_is_needed() -> None:
    run = voyages(BEACON_BAY_NEEDS_WINDOW="1")
    assert run.returncode == 1, run.stdout
    assert "BEACON_BAY_NEEDS_WINDOW is set, but the real window needs Xvfb" in run.stdout
