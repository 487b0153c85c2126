"""The islands, and who helps where, read behind the child's back: the title is there at once.

Only the map waits for the islands, and only help for the directory, which is read first.
"""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from game.content import Card
    from game.engine.directory import Directory


class Reading:
    """The cards of all islands and the directory of help, once they are read."""

    def __init__(self, levels: Path, cache: Path | None) -> None:
        self.levels, self.cache = levels, cache
        self.cards: tuple[Card, ...] = ()
        """Set by the reading thread; only the playing one puts them into the world."""
        self.directory: Directory | None = None
        """The same; None also where there is no directory."""
        self._looked = threading.Event()
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

    def directory_now(self) -> None:
        """Have the directory read, or know that there is none, before going on."""
        if self._thread is None:
            self._read_directory()
        else:
            self._looked.wait()

    def broken(self, card: Card) -> None:
        """The files of an island went wrong since it was read."""
        self.cards = tuple(replace(one, broken=True) if one is card else one for one in self.cards)

    def _read_directory(self) -> None:
        from game.content import open_directory

        try:
            if not self._looked.is_set():
                self.directory = open_directory(self.levels, self.cache)
        finally:
            self._looked.set()  # whatever happens, help opens

    def _read(self) -> None:
        from game.content import read_atlas

        self._read_directory()
        cards = read_atlas(self.levels, self.cache)
        import game.screens.bay
        import game.screens.play  # noqa: F401 - warmed up while nobody waits

        self.cards = cards
