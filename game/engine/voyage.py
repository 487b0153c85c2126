"""The story that holds the islands together: how the voyage begins, what is told on the way, how it ends."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.scenario import Band, Line, Scene  # noqa: TC001 - the doors read these types at run time


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """Some lines in three reading bands; each band has one to six."""

    young: tuple[Line, ...]
    """For 6-8."""
    middle: tuple[Line, ...]
    """For 9-11."""
    older: tuple[Line, ...]
    """For 12-14."""

    def told(self, band: Band) -> tuple[Line, ...]:
        return {"6-8": self.young, "9-11": self.middle, "12-14": self.older}[band]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A piece of the voyage, told aboard."""

    title: str
    scene: Scene
    telling: Telling


@dataclass(frozen=True, slots=True, kw_only=True)
class Voyage:
    """What `voyage.yaml` holds. Islands come in any order, so chapters follow the number of lanterns, not a route."""

    opening: Chapter
    """Before the first island."""
    chapters: tuple[Chapter, ...]
    """After the first lantern, after the second, and so on."""
    ending: Chapter
    """When every lantern is lit that is on the way; those for which a grown-up is needed may still wait."""

    def chapter(self, lit: int, waiting: int) -> Chapter:
        """What is told with so many lanterns lit, and so many still waiting on the way."""
        if lit == 0:
            return self.opening
        return self.ending if waiting == 0 else self.chapters[min(lit, len(self.chapters)) - 1]
