"""For measuring only: moments written to the file that BEACON_BAY_TRACE names, as lines of JSON with a monotonic clock."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path


class Trace:
    """Writes nothing unless it is asked for."""

    def __init__(self) -> None:
        place = os.environ.get("BEACON_BAY_TRACE", "")
        self._file = Path(place).open("a", encoding="utf-8") if place else None  # noqa: SIM115 - open as long as the game
        self.moving = os.environ.get("BEACON_BAY_TRACE_MOVING", "") == "1"
        self.pictures = 0

    def write(self, event: str, pixels: int) -> None:
        self.pictures += event in {"frame", "first-picture"}
        if self._file is not None:
            self._file.write(json.dumps({"t": time.monotonic(), "event": event, "pixels": pixels}) + "\n")
            self._file.flush()
