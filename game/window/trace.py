"""For measuring only: moments written to the file that BEACON_BAY_TRACE names, as lines of JSON on a steady clock."""

from __future__ import annotations

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
        self._clicked = False

    def write(self, event: str, pixels: int) -> None:
        """Note a moment; the first frame after a click is noted as "painted" too."""
        self.pictures += event in {"frame", "ready"}
        if self._file is None:
            return
        import json

        answered = event == "frame" and self._clicked
        self._clicked = event == "click-seen" or (self._clicked and not answered)
        for name in (event, "painted")[: 1 + answered]:
            self._file.write(json.dumps({"t": time.monotonic(), "event": name, "pixels": pixels}) + "\n")
        self._file.flush()
