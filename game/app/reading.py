"""The islands, read behind the child's back: the title is there at once, and only the map waits."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from game.content import Card


class Reading:
    """The cards of all islands, once they are read."""

    def __init__(self, levels: Path, cache: Path | None) -> None:
        self.levels, self.cache = levels, cache
        self.cards: tuple[Card, ...] = ()
        """Set by the reading thread; only the playing one puts them into the world."""
        self._thread: threading.Thread | None = None

    def begin(self) -> None:
        self._thread = threading.Thread(target=self._read, name="atlas", daemon=True)
        self._thread.start()

    def now(self) -> None:
        """Have the islands read before going on."""
        if self._thread is None:
            self._read()
            self._thread = threading.current_thread()
        elif self._thread is not threading.current_thread() and self._thread.is_alive():
            self._thread.join()

    def broken(self, card: Card) -> None:
        """The files of an island went wrong since it was read."""
        self.cards = tuple(replace(one, broken=True) if one is card else one for one in self.cards)

    def _read(self) -> None:
        from game.content import read_atlas

        cards = read_atlas(self.levels, self.cache)
        import game.screens.bay
        import game.screens.play  # noqa: F401 - warmed up while nobody waits

        self.cards = cards
