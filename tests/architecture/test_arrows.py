"""The arrows between packages, as `pyproject.toml` states them, hold."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.bench.program import ROOT


def test_every_contract_is_kept() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    run = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    assert " 0 broken" in run.stdout
