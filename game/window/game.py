"""What a window needs of a game, whatever game it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from game.engine.moves import Action
    from game.nodes import Screen
    from game.screens.turn import Wish
    from game.screens.world import Choices


class Game(Protocol):
    """What a window shows and hands actions to."""

    over: bool

    def screen(self) -> Screen: ...
    def act(self, action: Action) -> None: ...
    def grant(self, wish: Wish) -> None: ...
    def shown(self) -> None: ...
    def tick(self) -> None: ...
    def ticking(self) -> float | None: ...
    @property
    def choices(self) -> Choices: ...
