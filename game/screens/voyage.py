"""The voyage itself: a chapter told aboard, before the first island, after each lantern, and at the end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.kinds import around
from game.kinds.working import Earlier, Listen
from game.screens import frame
from game.screens.turn import Sound, Turn
from game.words import tr

if TYPE_CHECKING:
    from game.engine.moves import Action
    from game.engine.scenario import Band
    from game.engine.voyage import Chapter
    from game.nodes import Screen
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class Tale:
    """A chapter, one line at a time."""

    chapter: Chapter
    band: Band
    line: int = 0

    def view(self, world: World) -> Screen:
        chapter = self.chapter
        body = around.opening(chapter, chapter.telling.told(self.band), self.line)
        return frame.screen(
            world, tr(chapter.title), chapter.scene, body,
            leave=frame.back(tr("Map")), title=tr("The voyage"), young=self.band == "6-8", first="next",
        )  # fmt: skip

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002 - every screen is asked alike
        match action:
            case Listen() if self.line < len(self.chapter.telling.told(self.band)) - 1:
                return Turn(place=replace(self, line=self.line + 1), wishes=(Sound("tap"),))
            case Listen():
                return Turn(back=True, wishes=(Sound("open"),))
            case Earlier() if self.line > 0:
                return Turn(place=replace(self, line=self.line - 1), wishes=(Sound("tap"),))
            case _:
                return frame.usual(action)
