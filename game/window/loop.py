"""The window's loop: wait, take what came in, show what changed. Sixty times a second only while something moves."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

import pygame

from game.screens.turn import Choose
from game.window import display, focus
from game.window.layout import Marks, ScrollBy, Sheet, Target, Unfold, lay_out
from game.window.motion import RISE, Fade, Life
from game.window.painter import Painter
from game.window.room import Room
from game.window.theme import THEMES
from game.window.waiting import waiter
from game.words import direction

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.moves import Action
    from game.nodes import Screen
    from game.screens.turn import Wish
    from game.screens.world import Choices
    from game.window.backdrop import Backdrops
    from game.window.items import Box, Item
    from game.window.trace import Trace

FRAME = 1 / 60
COOL = 0.2
"""Seconds in which a second press of the same finger is not taken for an answer to what has just come."""
_ARROWS = {
    pygame.K_LEFT: (-1, 0), pygame.K_RIGHT: (1, 0), pygame.K_UP: (0, -1), pygame.K_DOWN: (0, 1),
}  # fmt: skip
_KEYS = {pygame.K_ESCAPE: "escape", pygame.K_h: "h", pygame.K_F1: "h"} | {
    key: str(number) for number in range(1, 10) for key in (pygame.K_0 + number, pygame.K_KP_1 + number - 1)
}


class Game(Protocol):
    """What a window shows and hands actions to."""

    over: bool

    def screen(self) -> Screen: ...
    def act(self, action: Action) -> None: ...
    def grant(self, wish: Wish) -> None: ...
    def shown(self) -> None: ...
    @property
    def choices(self) -> Choices: ...


class Window:
    """A game in a window."""

    def __init__(
        self,
        game: Game,
        surface: pygame.Surface,
        trace: Trace,
        backdrops: Backdrops | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._game = game
        self._surface = surface
        self._trace = trace
        self._painter = Painter(backdrops)
        self._life = Life(restless=trace.moving)
        self._marks = Marks()
        self._sheet: Sheet | None = None
        self._fade: Fade | None = None
        self._focus = self._hover = self._pressed = ""
        self._painted = 0.0
        """When the window was last brought up to date."""
        self._acted = False
        """Something was done since the window last showed: one press, one answer."""
        self._settled = 0.0
        """Until when things that have only just come do not answer."""
        self._familiar: set[tuple[str, Box]] = set()
        self._flash = 0.0
        """Until when a key's target looks pressed."""
        self._full_screen = game.choices.full_screen
        self._focused_window = True

    # The loop

    def run(self) -> None:
        """Until the game is over."""
        wait = waiter()
        self.show(self._clock())
        self._trace.write("ready", self._painter.pixels)
        self._game.shown()
        while not self._game.over:
            pause = self._pause(self._clock())
            if pause > FRAME and not pygame.event.peek() and self._sheet is not None and self._sheet.warm():
                continue
            if pause > 0:
                wait(max(1, min(60_000, round(pause * 1000))))
            for event in pygame.event.get():
                self.take(event)
            self.show(self._clock())

    def _pause(self, now: float) -> float:
        """Seconds to sleep before something moves by itself."""
        if self._moving(now):
            # An event ends the wait early: a press is answered at once, also while something moves.
            return max(0.0, self._painted + FRAME - now)
        waits = [60.0]
        if self._game.choices.motion == "on":
            waits.append(self._life.rouse(now))
        if self._flash:
            waits.append(max(0.001, self._flash - now))
        return min(waits)

    def _moving(self, now: float) -> bool:
        return self._fade is not None or (self._game.choices.motion == "on" and self._life.moving(now))

    # Showing

    def show(self, now: float) -> None:
        """Bring the window up to date; `now` in seconds of any steady clock."""
        self._painted, self._acted = now, False
        if self._flash and now >= self._flash:
            self._flash, self._pressed = 0.0, ""
        choices = self._game.choices
        if choices.full_screen != self._full_screen:
            self._full_screen = choices.full_screen
            self._surface = display.show(full_screen=choices.full_screen)
            self._painter.forget()
        arrived = self._lay_out()
        sheet = self._sheet
        assert sheet is not None
        items = sheet.items(self._focus, self._hover, self._pressed)
        if choices.motion == "on":
            self._life.watch(items, now)
            items = self._life.pose(items, now, sheet.room.scale)
            self._life.settle(now)
        if arrived and choices.motion != "off" and self._trace.pictures:
            self._begin_fade(items, now)
        if self._fade is not None:
            self._step_fade(now)
        if self._fade is None:  # also when it has just ended: what came up meanwhile, a key let go, shows now
            places = self._painter.paint(self._surface, items, sheet.screen.backdrop, sheet.room, sheet.theme)
            if places:
                pygame.display.update(places)
                self._trace.write("frame", self._painter.pixels)

    def _begin_fade(self, items: list[Item], now: float) -> None:
        assert self._sheet is not None
        self._finish_fade()
        before = self._surface.copy()
        room = self._sheet.room
        places = self._painter.paint(self._surface, items, self._sheet.screen.backdrop, room, self._sheet.theme)
        if not places:
            return
        whole = places[0].size == self._surface.get_size()
        rise = 0 if whole or self._game.choices.motion == "calm" else room.px(RISE)
        self._fade = Fade(before, self._surface.copy(), places, now, rise)

    def _step_fade(self, now: float) -> None:
        assert self._fade is not None
        going = self._fade.paint(self._surface, now)
        pygame.display.update(self._fade.places)
        self._trace.write("frame", sum(place.width * place.height for place in self._fade.places))
        if not going:
            self._fade = None

    def _finish_fade(self) -> None:
        if self._fade is not None:
            self._fade.paint(self._surface, float("inf"))
            pygame.display.update(self._fade.places)
            self._fade = None

    def _lay_out(self) -> bool:
        """Lay the screen out again if it, the room or the theme has changed; true if another screen has come."""
        screen, choices = self._game.screen(), self._game.choices
        room = Room(*self._surface.get_size(), choices.text, direction() == "ltr")
        theme = THEMES[choices.theme]
        old = self._sheet
        if old is not None and old.screen == screen and old.room == room and old.theme is theme and not self._stale:
            return False
        changed = old is None or old.screen != screen
        if old is not None and old.screen.name != screen.name:
            self._marks = Marks()
        elif changed and not self._stale:
            self._marks.scrolled.pop("panel", None)
            self._marks.scrolled.pop("stage", None)
        self._stale = False
        if changed and old is not None:
            # What has only just come cannot be pressed by the same press twice; what stood there before can.
            self._familiar = (
                {(target.id, target.box) for target in old.targets} if old.screen.name == screen.name else set()
            )
            self._settled = self._clock() + COOL
        self._sheet = lay_out(screen, room, theme, self._marks)
        elsewhere = old is None or old.screen.name != screen.name
        self._focus = focus.arrival(self._sheet, "" if elsewhere else self._focus)
        if self._sheet.target(self._hover) is None:
            self._hover = ""
        return changed

    _stale = False
    """Something the window itself remembers has changed: scrolling, unfolding."""

    # Taking in

    def take(self, event: pygame.event.Event) -> None:
        """Do what an event asks for."""
        match event.type:
            case pygame.QUIT:
                self._game.over = True
            case pygame.MOUSEMOTION:
                self._point(event.pos)
            case pygame.MOUSEBUTTONDOWN if event.button == 1:
                self._press(event.pos)
            case pygame.MOUSEBUTTONUP if event.button == 1:
                self._release(event.pos)
            case pygame.MOUSEWHEEL:
                self._wheel(-event.y)
            case pygame.KEYDOWN:
                self._key(event)
            case pygame.VIDEORESIZE | pygame.WINDOWSIZECHANGED:
                self._surface = pygame.display.get_surface() or self._surface
                self._painter.forget()
                self._fade = None
            case pygame.WINDOWEXPOSED:
                self._painter.forget()
            case _:
                pass

    def _hit(self, pos: tuple[int, int]) -> Target | None:
        return self._sheet.hit(*pos) if self._sheet is not None else None

    def _point(self, pos: tuple[int, int]) -> None:
        target = self._hit(pos)
        self._hover = target.id if target is not None else ""

    def _press(self, pos: tuple[int, int]) -> None:
        self._trace.write("click-seen", 0)
        self._complete()
        target = self._hit(pos)
        self._pressed = target.id if target is not None else ""
        if target is not None and target.focusable:
            self._focus = target.id

    def _release(self, pos: tuple[int, int]) -> None:
        """Acts only where it was pressed: sliding off takes it back."""
        target, pressed = self._hit(pos), self._pressed
        self._pressed = ""
        if target is not None and target.id == pressed:
            self._activate(target)

    def _wheel(self, steps: int) -> None:
        if self._sheet is not None and self._sheet.scrolls:
            self._scroll(self._sheet.scrolls[-1].id, steps * 0.2)

    def _key(self, event: pygame.event.Event) -> None:
        self._complete()
        if self._sheet is None:
            return
        if event.key == pygame.K_F11:
            self._game.grant(Choose("full_screen", not self._game.choices.full_screen))
        elif event.key == pygame.K_TAB:
            self._move(focus.beside(self._sheet, self._focus, -1 if event.mod & pygame.KMOD_SHIFT else 1))
        elif event.key in _ARROWS:
            self._move(focus.toward(self._sheet, self._focus, *_ARROWS[event.key]))
        elif event.key in {pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE}:
            self._activate_by_key(self._sheet.target(self._focus))
        elif event.key in {pygame.K_PAGEUP, pygame.K_PAGEDOWN}:
            if self._sheet.scrolls:
                self._scroll(self._sheet.scrolls[-1].id, 0.8 if event.key == pygame.K_PAGEDOWN else -0.8)
        elif event.key in _KEYS:
            wanted = _KEYS[event.key]
            keyed = [target for target in self._sheet.targets if target.key == wanted]
            self._activate_by_key(keyed[-1] if keyed else None)

    def _move(self, place: str) -> None:
        """Put the focus there, scrolled into view."""
        self._focus = place
        target = self._sheet.target(place) if self._sheet is not None else None
        if target is None or not target.scroll or self._sheet is None:
            return
        scrolled = next((one for one in self._sheet.scrolls if one.id == target.scroll), None)
        if scrolled is None:
            return
        top, bottom = scrolled.box[1], scrolled.box[1] + scrolled.box[3]
        margin = self._sheet.room.px(24)
        over = target.box[1] + target.box[3] + margin - bottom
        under = top + margin - target.box[1]
        shift = over if over > 0 else -under if under > 0 else 0
        if shift:
            self._marks.scrolled[scrolled.id] = max(0, scrolled.offset + shift)
            self._stale = True

    def _scroll(self, place: str, pages: float) -> None:
        assert self._sheet is not None
        scrolled = next((one for one in self._sheet.scrolls if one.id == place), None)
        if scrolled is not None:
            most = scrolled.content - scrolled.box[3]
            self._marks.scrolled[place] = max(0, min(most, scrolled.offset + round(pages * scrolled.box[3])))
            self._stale = True

    def _activate_by_key(self, target: Target | None) -> None:
        if target is None:
            return
        self._pressed = target.id
        if self._game.choices.motion == "on":
            self._flash = self._clock() + 0.09
        else:
            self._pressed = ""
        if target.focusable:
            self._focus = target.id
        self._activate(target)

    def _activate(self, target: Target) -> None:
        if self._acted or (self._clock() < self._settled and (target.id, target.box) not in self._familiar):
            return
        match target.action:
            case ScrollBy(place, pages):
                self._scroll(place, pages)
            case Unfold(place):
                self._marks.unfolded ^= {place}
                self._stale = True
            case action:
                self._acted = True
                self._game.act(action)

    def _complete(self) -> None:
        """Any press completes a running motion."""
        self._finish_fade()
        self._life.complete()
