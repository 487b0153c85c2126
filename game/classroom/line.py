"""One connection, kept small: how many there may be, how much it may say, and how much may wait for it."""

from __future__ import annotations

import sys
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from websockets.asyncio.server import ServerConnection

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from game.classroom.replies import State

OUTPUT = 64 * 1024
"""Bytes that may wait here for one phone. A page and a dozen states are less."""
FIRST, PER_SECOND = 16 * 1024, 2 * 1024
"""Bytes a connection may say at once, and then every second; a vote is fifty."""
AT_ONE_ADDRESS, ALTOGETHER = 160, 1600
"""Connections: a browser opens three for the page and one for the room, and forty phones may share an address."""
_SPARE = 128
"""Files that the game itself must always be able to open."""


@dataclass
class Exchange:
    """All connections there are now."""

    most: int
    crowded: Callable[[], None]
    """Called when a connection is turned away because there are too many altogether."""
    lines: set[Line] = field(default_factory=set)
    addresses: Counter[str] = field(default_factory=Counter)

    def admit(self, line: Line) -> bool:
        if len(self.lines) >= self.most:
            self.crowded()
            return False
        return self.addresses[line.address] < AT_ONE_ADDRESS

    def add(self, line: Line) -> None:
        self.lines.add(line)
        self.addresses[line.address] += 1

    def remove(self, line: Line) -> None:
        if line in self.lines:
            self.lines.remove(line)
            self.addresses[line.address] -= 1
            if not self.addresses[line.address]:
                del self.addresses[line.address]


class Line(ServerConnection):
    """A connection from before its first byte. Too much of anything, and it is cut without a word."""

    exchange: Exchange
    slips = 0
    """Messages that made no sense."""
    told: State | None = None
    """What its phone was last told."""
    address = ""
    _heard = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self.address = str((transport.get_extra_info("peername") or ("",))[0])
        self._since = self.loop.time()
        if self.exchange.admit(self):
            self.exchange.add(self)
        else:
            self.cut()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self.exchange.remove(self)

    def data_received(self, data: bytes) -> None:
        self._heard += len(data)
        if self._heard > FIRST + PER_SECOND * (self.loop.time() - self._since):
            self.cut()
        else:
            super().data_received(data)

    def choked(self) -> bool:
        """Whether more waits for this phone than one that reads would leave."""
        return self.transport.get_write_buffer_size() > OUTPUT

    def cut(self) -> None:
        self.transport.abort()


def line_of(exchange: Exchange) -> type[Line]:
    """The library makes connections by itself; these know where they belong."""

    class Here(Line): ...

    Here.exchange = exchange
    return Here


def connections_possible() -> int:
    """What this machine can hold beside the files of the game. A system with a small limit is asked for more."""
    if sys.platform == "win32":
        return ALTOGETHER
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = ALTOGETHER + _SPARE
    if 0 <= soft < wanted:  # a limit below zero is none
        more = wanted if hard < 0 else min(hard, wanted)
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (more, hard))
            soft = more
    return ALTOGETHER if soft < 0 else min(ALTOGETHER, soft - min(_SPARE, soft // 2))
