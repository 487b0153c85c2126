"""The thread in which phones are answered, at one address of this machine."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

from game.classroom.addresses import door, spelled
from game.classroom.server import Service
from game.classroom.website import website

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.classroom.room import Room
    from game.classroom.times import Times

_PATIENCE = 5.0
"""Seconds to wait for the thread; it needs a hundredth, and half a second with phones that do not let go."""


class Doorway:
    """Open as soon as it is made, until `close`. Raises `NoPhones` where there is no free port."""

    def __init__(self, room: Room, words: Mapping[str, str], host: str, times: Times) -> None:
        self._opening = door(host)
        self.host, self.address = host, spelled(host, self._opening.getsockname()[1])
        site = website(self.address, words)
        self._room, self._service = room, Service(room, site, self._opening, times)
        self._ready, self._closing = threading.Event(), False
        self._thread = threading.Thread(target=self._answer, name="phones", daemon=True)
        self._thread.start()
        self._ready.wait(_PATIENCE)

    def close(self) -> None:
        """Once more does no harm."""
        self._closing = True
        self._service.stop()
        self._thread.join(_PATIENCE)

    def _answer(self) -> None:
        try:
            asyncio.run(self._service.run(self._ready.set))
        finally:
            self._opening.close()
            self._ready.set()
            if not self._closing:
                self._room.alarm("stopped")
