"""The page for phones, opened and closed again by the game: an address, a code, and a picture of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.classroom.times import TIMES
from game.errors import NoPhones

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.classroom.doorway import Doorway
    from game.classroom.room import Room
    from game.classroom.times import Times


class Phones:
    """A room that phones can reach, until `close`. Called by the game's thread only.

    What opens a network is imported where it is used: a game without phones never loads it.
    """

    def __init__(self, room: Room, words: Mapping[str, str], host: str, times: Times = TIMES) -> None:
        self.room, self._words, self._times = room, words, times
        self._doorway = self._opened(host)

    @property
    def code(self) -> str:
        return self.room.code

    @property
    def address(self) -> str:
        """What is typed into a phone, as "192.168.1.20:8765"."""
        return self._doorway.address

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where the page could be, as "192.168.1.20", likeliest first. The system is asked each time."""
        from game.classroom.addresses import private_addresses

        return private_addresses()

    @property
    def qr(self) -> tuple[tuple[bool, ...], ...]:
        """The modules of a QR code, True for dark. Whoever paints it leaves four modules of light around."""
        import segno

        picture = segno.make(f"http://{self.address}/#{self.code}", micro=False, error="m", boost_error=False)
        return tuple(tuple(map(bool, row)) for row in picture.matrix)

    def choose(self, host: str) -> None:
        """Move to another of `addresses`, or begin anew at this one; places and votes are kept. Raises `NoPhones`."""
        from game.classroom.addresses import private

        same = host == self._doorway.host
        if not (same or private(host)):
            raise NoPhones("no-private-address")
        if same:
            self._doorway.close()
        doorway = self._opened(host)
        self._doorway.close()
        self._doorway = doorway
        self.room.heed()

    def close(self) -> None:
        """End the lesson for phones. They are told, and the port is free again."""
        self.room.end()
        self._doorway.close()

    def _opened(self, host: str) -> Doorway:
        from game.classroom.doorway import Doorway

        return Doorway(self.room, self._words, host, self._times)
