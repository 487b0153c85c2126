"""What makes a run quicker: saving in memory proves the same as on a disk, and quick feedback tries fewer examples."""

import os
import shutil

import pytest
from hypothesis import settings

settings.register_profile("soon", max_examples=25)

_MEMORY = "/dev/shm"
if os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > 2_000_000_000:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", _MEMORY)


def pytest_configure(config: pytest.Config) -> None:
    """Without the slow tests, also fewer examples of those that are made up; a whole run makes up as many as ever."""
    if "not slow" in config.getoption("markexpr"):
        settings.load_profile("soon")
