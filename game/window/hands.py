"""Mouse and keys: what they touch, and what it does. One press is one answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.screens.turn import Choose
from game.window.layout import ScrollBy, Unfold

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.window.game import Game
    from game.window.items import Box
    from game.window.layout import Sheet, Target
    from game.window.showing import Showing

COOL = 0.2
"""Seconds in which a second press of the same finger is not taken for an answer to what has just come."""
_FLASH = 0.09
"""Seconds for which the target of a key looks pressed."""
_ARROWS = {
    pygame.K_LEFT: (-1, 0), pygame.K_RIGHT: (1, 0), pygame.K_UP: (0, -1), pygame.K_DOWN: (0, 1),
}  # fmt: skip
_KEYS = {pygame.K_ESCAPE: "escape", pygame.K_h: "h", pygame.K_F1: "h", pygame.K_BACKSPACE: "backspace"} | {
    key: str(number) for number in range(1, 10) for key in (pygame.K_0 + number, pygame.K_KP_1 + number - 1)
} | {pygame.K_0: "0", pygame.K_KP_0: "0"}  # fmt: skip
_LEAF = {pygame.K_PAGEUP: ("pageup", -0.8), pygame.K_PAGEDOWN: ("pagedown", 0.8)}
"""What a presenter's remote sends: the way on and back where a screen has them, else it turns the page."""


class Hands:
    """What is pointed at and pressed, and what a press may do by now."""

    def __init__(self, game: Game, showing: Showing, clock: Callable[[], float]) -> None:
        self._game, self._showing, self._clock = game, showing, clock
        self.hover = self.pressed = ""
        self.flash = 0.0
        """Until when a key's target looks pressed; 0 for none."""
        self._acted = False
        """Something was done since the window last showed."""
        self._settled = 0.0
        """Until when things that have only just come do not answer."""
        self._familiar: set[tuple[str, Box]] = set()

    # What the window tells

    def open(self, now: float) -> None:
        """The window shows again: the next press may act."""
        self._acted = False
        if self.flash and now >= self.flash:
            self.flash, self.pressed = 0.0, ""

    def settle(self, before: Sheet, now: float) -> None:
        """Another screen has come: what is new on it does not answer the same press twice; what stood there does."""
        sheet = self._showing.sheet
        stays = sheet is not None and before.screen.name == sheet.screen.name
        self._familiar = {(target.id, target.box) for target in before.targets} if stays else set()
        self._settled = now + COOL

    def let_go(self) -> None:
        """Point at nothing that is no longer there."""
        if self._showing.target(self.hover) is None:
            self.hover = ""

    # Mouse

    def point(self, at: tuple[int, int]) -> None:
        target = self._showing.hit(at)
        self.hover = target.id if target is not None else ""

    def press(self, at: tuple[int, int]) -> None:
        target = self._showing.hit(at)
        self.pressed = target.id if target is not None else ""
        if target is not None and target.focusable:
            self._showing.focus = target.id

    def release(self, at: tuple[int, int]) -> None:
        """Acts only where it was pressed: sliding off takes it back."""
        target, pressed = self._showing.hit(at), self.pressed
        self.pressed = ""
        if target is not None and target.id == pressed:
            self._activate(target)

    def wheel(self, steps: int) -> None:
        self._showing.leaf(steps * 0.2)

    # Keys

    def key(self, key: int, mod: int) -> None:
        if key == pygame.K_F11:
            self._game.grant(Choose("full_screen", not self._game.choices.full_screen))
        elif key == pygame.K_TAB:
            self._showing.step(-1 if mod & pygame.KMOD_SHIFT else 1)
        elif key in _ARROWS:
            self._showing.turn(*_ARROWS[key])
        elif key in {pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE}:
            self._press_by_key(self._showing.target(self._showing.focus))
        elif key in _LEAF:
            self._turn_page(*_LEAF[key])
        elif key in _KEYS:
            before = self._showing.focus
            self._press_by_key(self._showing.keyed(_KEYS[key]))
            if self._showing.target(before) is not None:
                self._showing.focus = before  # who types a number goes on from where they were

    def _turn_page(self, name: str, pages: float) -> None:
        target = self._showing.keyed(name)
        if target is not None:
            self._press_by_key(target)
        else:
            self._showing.leaf(pages)

    def _press_by_key(self, target: Target | None) -> None:
        """A key has no way back; its target looks pressed for a moment, if anything may move."""
        if target is None:
            return
        self.pressed = ""
        if self._game.choices.motion == "on":
            self.pressed, self.flash = target.id, self._clock() + _FLASH
        if target.focusable:
            self._showing.focus = target.id
        self._activate(target)

    # What a press does

    def _activate(self, target: Target) -> None:
        if self._acted or (self._clock() < self._settled and (target.id, target.box) not in self._familiar):
            return
        match target.action:
            case ScrollBy(place, pages):
                self._showing.scroll(place, pages)
            case Unfold(place):
                self._showing.unfold(place)
            case action:
                self._acted = True
                self._game.act(action)
