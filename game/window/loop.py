"""The window's loop: wait, take what came in, show what changed. Sixty times a second only while something moves."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pygame

from game.window import display
from game.window.hands import Hands
from game.window.motion import RISE, Fade, Life
from game.window.painter import Painter
from game.window.room import Room
from game.window.showing import Showing
from game.window.theme import THEMES
from game.window.waiting import waiter
from game.words import direction

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.window.backdrop import Backdrops
    from game.window.game import Game
    from game.window.items import Item
    from game.window.layout import Sheet
    from game.window.trace import Trace

FRAME = 1 / 60


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
        self._game, self._surface, self._trace, self._clock = game, surface, trace, clock
        self._painter = Painter(backdrops)
        self._showing = Showing()
        self._hands = Hands(game, self._showing, clock)
        self._life = Life(restless=trace.moving)
        self._fade: Fade | None = None
        self._painted = 0.0
        """When the window was last brought up to date."""
        self._full_screen = game.choices.full_screen

    @property
    def sheet(self) -> Sheet:
        """What is laid out now; there is always something once the window has shown."""
        assert self._showing.sheet is not None
        return self._showing.sheet

    @property
    def focus(self) -> str:
        """Where the keyboard stands."""
        return self._showing.focus

    # The loop

    def run(self) -> None:
        """Until the game is over."""
        wait = waiter()
        self.show(self._clock())
        self._trace.write("ready", self._painter.pixels)
        self._game.shown()
        while not self._game.over:
            pause = self._pause(self._clock())
            if pause > FRAME and not pygame.event.peek() and self.sheet.warm():
                continue
            if pause > 0:
                wait(max(1, min(60_000, round(pause * 1000))))
            for event in pygame.event.get():
                self.take(event)
            self._game.tick()
            self.show(self._clock())

    def _pause(self, now: float) -> float:
        """Seconds to sleep before something moves by itself."""
        if self._moving(now):
            # An event ends the wait early: a press is answered at once, also while something moves.
            return max(0.0, self._painted + FRAME - now)
        waits = [60.0]
        ticking = self._game.ticking()
        if ticking is not None:
            waits.append(max(0.01, ticking))
        if self._game.choices.motion == "on":
            waits.append(self._life.rouse(now))
        if self._hands.flash:
            waits.append(max(0.001, self._hands.flash - now))
        return min(waits)

    def _moving(self, now: float) -> bool:
        return self._fade is not None or (self._game.choices.motion == "on" and self._life.moving(now))

    def take(self, event: pygame.event.Event) -> None:
        """Do what an event asks for."""
        match event.type:
            case pygame.QUIT:
                self._game.over = True
            case pygame.VIDEORESIZE | pygame.WINDOWSIZECHANGED:
                self._surface = pygame.display.get_surface() or self._surface
                self._painter.forget()
                self._fade = None
            case pygame.WINDOWEXPOSED:
                self._painter.forget()
            case pygame.KEYDOWN:
                self._complete()
                self._hands.key(event.key, event.mod)
            case _:
                self._take_mouse(event)

    def _take_mouse(self, event: pygame.event.Event) -> None:
        match event.type:
            case pygame.MOUSEMOTION:
                self._hands.point(event.pos)
            case pygame.MOUSEBUTTONDOWN if event.button == 1:
                self._trace.write("click-seen", 0)
                self._complete()
                self._hands.press(event.pos)
            case pygame.MOUSEBUTTONUP if event.button == 1:
                self._hands.release(event.pos)
            case pygame.MOUSEWHEEL:
                self._hands.wheel(-event.y)
            case _:
                pass

    def _complete(self) -> None:
        """Any press completes a running motion."""
        self._finish_fade()
        self._life.complete()

    # Showing

    def show(self, now: float) -> None:
        """Bring the window up to date; `now` in seconds of any steady clock."""
        self._painted = now
        self._hands.open(now)
        self._fill_screen()
        arrived = self._lay_out()
        items = self._items(now)
        if arrived and self._game.choices.motion != "off" and self._trace.pictures:
            self._begin_fade(items, now)
        if self._fade is not None:
            self._step_fade(self._fade, now)
        if self._fade is None:  # also when it has just ended: what came up meanwhile, a key let go, shows now
            places = self._paint(items)
            if places:
                pygame.display.update(places)
                self._trace.write("frame", self._painter.pixels)

    def _fill_screen(self) -> None:
        """Fill the screen, or no longer, if that was just chosen."""
        wished = self._game.choices.full_screen
        if wished != self._full_screen:
            self._full_screen = wished
            self._surface = display.show(full_screen=wished)
            self._painter.forget()

    def _lay_out(self) -> bool:
        """Lay out what has changed; true if another screen has come."""
        choices, before, now = self._game.choices, self._showing.sheet, self._clock()
        room = Room(*self._surface.get_size(), choices.text, direction() == "ltr")
        arrived = self._showing.renew(self._game.screen(), room, THEMES[choices.theme])
        if arrived and before is not None:
            self._hands.settle(before, now)
        self._hands.let_go()
        return arrived

    def _items(self, now: float) -> list[Item]:
        """What is to be painted, with everybody as they stand at this moment."""
        items = self.sheet.items(self.focus, self._hands.hover, self._hands.pressed)
        if self._game.choices.motion == "on":
            self._life.watch(items, now)
            items = self._life.pose(items, now, self.sheet.room.scale)
            self._life.settle(now)
        return items

    def _paint(self, items: list[Item]) -> list[pygame.Rect]:
        sheet = self.sheet
        return self._painter.paint(self._surface, items, sheet.screen.backdrop, sheet.room, sheet.theme)

    # Fading from one screen to the next

    def _begin_fade(self, items: list[Item], now: float) -> None:
        self._finish_fade()
        before = self._surface.copy()
        places = self._paint(items)
        if not places:
            return
        whole = places[0].size == self._surface.get_size()
        rise = 0 if whole or self._game.choices.motion == "calm" else self.sheet.room.px(RISE)
        self._fade = Fade(before, self._surface.copy(), places, now, rise)

    def _step_fade(self, fade: Fade, now: float) -> None:
        going = fade.paint(self._surface, now)
        pygame.display.update(fade.places)
        self._trace.write("frame", sum(place.width * place.height for place in fade.places))
        if not going:
            self._fade = None

    def _finish_fade(self) -> None:
        if self._fade is not None:
            self._fade.paint(self._surface, float("inf"))
            pygame.display.update(self._fade.places)
            self._fade = None
