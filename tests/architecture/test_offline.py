"""This game is offline: not only does it import no network, a whole session of it without phones never asks for one."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.bench.program import ROOT


@pytest.mark.slow
def test_a_session_never_asks_for_a_network() -> None:
    words = [sys.executable, "-m", "tests.architecture.session"]
    surroundings = os.environ | {"PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    run = subprocess.run(words, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False, timeout=120)
    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout.splitlines()[-1])
    assert told["attempts"] == []
    assert told["loaded"] == []
    assert told["awake"], "the watch sleeps: it did not see a socket that was made on purpose"
    assert {"Title", "ChooseMate", "Bay", "Pier", "Play", "Help", "Pause", "ChoicesScreen"} <= set(told["met"])
