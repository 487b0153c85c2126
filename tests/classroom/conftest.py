"""One real browser for all tests that need it. Where there is none they say so; `.ci/run` takes no excuse."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from game import words
from tests.classroom.chromium import Chromium, missing

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def chromium() -> Iterator[Chromium]:
    lacking = missing()
    if lacking and os.environ.get("BEACON_BAY_NEEDS_WINDOW") == "1":
        pytest.fail(f"BEACON_BAY_NEEDS_WINDOW is set, but the page for phones needs {lacking}")
    if lacking:
        pytest.skip(f"the page for phones needs {lacking}")
    with Chromium() as one:
        yield one


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    yield
    words.use("en")
