"""The bench in small: a class with slow, broken and hostile phones in it, and no vote lost."""

from __future__ import annotations

import asyncio
import statistics
import sys

import pytest

from tests.bench.phones import lesson
from tests.classroom.process import Process

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="phones have addresses of their own only there")


@pytest.mark.slow
def test_every_vote_of_300_phones_is_counted() -> None:
    with Process() as host:
        told = asyncio.run(lesson(host, 300, questions=2, within=0.5))
    tally = told["tally"]
    assert tally.sent == tally.acknowledged == told["counted"] == 300 * 2 * 2
    assert told["joined"] == 300, "no ghosts, however often they came back"
    assert tally.returns > 0
    assert tally.attacks > 0
    assert told["trouble"] in {"", "guessing"}
    assert statistics.quantiles(tally.waits, n=100)[98] < 0.25
    assert told["memory"] < 150 * 2**20
