"""A pilot: plays the real game in a window nobody sees, by real events only, on a clock of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.app import App
from game.paths import LEVELS
from game.saves import open_saves
from game.window.layout import ScrollBy
from game.window.loop import Window
from game.window.trace import Trace

if TYPE_CHECKING:
    from pathlib import Path

    from game.nodes import Screen
    from game.screens.turn import Place
    from game.window.layout import Sheet, Target

MOST = 400
"""Presses after which a pilot is lost."""


class Log(Trace):
    """How often and how much the window painted."""

    def __init__(self) -> None:
        super().__init__()
        self.frames: list[int] = []

    def write(self, event: str, pixels: int) -> None:
        super().write(event, pixels)
        if event == "frame":
            self.frames.append(pixels)


class Pilot:
    """An app on saves of its own, and its window."""

    def __init__(
        self,
        home: Path,
        *,
        size: tuple[int, int] = (1280, 720),
        levels: Path = LEVELS,
        cache: Path | None = None,
        **choices: str,
    ) -> None:
        self.saves = open_saves(home / "saves").saves
        for name, word in {"motion": "off", **choices}.items():
            self.saves.put_setting(name, word)
        self.now = 1_000.0
        self.heard: list[str] = []
        pygame.event.clear()
        self.surface = pygame.display.set_mode(size)
        self.app = App(self.saves, levels=levels, cache=cache, clock=lambda: self.now, seed=3, play=self.heard.append)
        self.app.read_now()
        self.log = Log()
        self.window = Window(self.app, self.surface, self.log, clock=lambda: self.now)
        self.window.show(self.now)
        self.log.write("ready", 0)  # from here on screens fade into one another, as they do when people play

    def close(self) -> None:
        self.saves.close()

    # What is there

    @property
    def sheet(self) -> Sheet:
        return self.window.sheet

    @property
    def focus(self) -> str:
        return self.window.focus

    @property
    def place(self) -> Place:
        return self.app.place

    @property
    def screen(self) -> Screen:
        return self.app.screen()

    def ids(self) -> list[str]:
        """What can be pressed now, in reading order."""
        return [target.id for target in self.sheet.targets if target.focusable]

    def picture(self) -> bytes:
        return pygame.image.tobytes(self.surface, "RGB")

    # What a person does

    def post(self, *events: pygame.event.Event, wait: float = 1.0) -> None:
        """Events through the queue, all at once; then the window shows, and so much time passes."""
        for event in events:
            pygame.event.post(event)
        for event in pygame.event.get():
            self.window.take(event)
        self.window.show(self.now)
        self.now += wait
        self.window.show(self.now)

    def key(self, key: int, mod: int = 0, wait: float = 1.0) -> None:
        self.post(*key_events(key, mod), wait=wait)

    def tab_to(self, place: str) -> None:
        """By Tab alone."""
        for _ in range(len(self.ids()) + 1):
            if self.focus == place:
                return
            self.key(pygame.K_TAB)
        raise AssertionError(f"{place} cannot be reached by Tab among {self.ids()}")

    def enter(self, place: str) -> None:
        """Go there by Tab and press Enter."""
        self.tab_to(place)
        self.key(pygame.K_RETURN)

    def click(self, place: str) -> None:
        """By the mouse alone: what is scrolled out of sight is brought in by the rail's buttons."""
        self.post(*click_events(self._point(place)))

    def _point(self, place: str) -> tuple[int, int]:
        for _ in range(40):
            target = self.target(place)
            scrolled = next((one for one in self.sheet.scrolls if one.id == target.scroll), None)
            if scrolled is None or target.visible[3] >= min(target.box[3], 48):
                return middle(target)
            down = target.box[1] + target.box[3] > scrolled.box[1] + scrolled.box[3]
            rail = next(
                one
                for one in self.sheet.targets
                if isinstance(one.action, ScrollBy)
                and one.action.place == scrolled.id
                and (one.action.pages > 0) == down
            )
            self.post(*click_events(middle(rail)))
        raise AssertionError(f"{place} cannot be brought into sight")

    def target(self, place: str) -> Target:
        target = self.sheet.target(place)
        assert target is not None, f"{place} is not on {self.ids()}"
        return target


def key_events(key: int, mod: int = 0) -> tuple[pygame.event.Event, pygame.event.Event]:
    return (
        pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod, unicode="", scancode=0),
        pygame.event.Event(pygame.KEYUP, key=key, mod=mod, unicode="", scancode=0),
    )


def click_events(at: tuple[int, int], off: tuple[int, int] | None = None) -> tuple[pygame.event.Event, ...]:
    """Point, press, and let go: there, or somewhere else."""
    end = off or at
    return (
        pygame.event.Event(pygame.MOUSEMOTION, pos=at, rel=(0, 0), buttons=(0, 0, 0)),
        pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1),
        pygame.event.Event(pygame.MOUSEMOTION, pos=end, rel=(0, 0), buttons=(1, 0, 0)),
        pygame.event.Event(pygame.MOUSEBUTTONUP, pos=end, button=1),
    )


def middle(target: Target) -> tuple[int, int]:
    left, top, wide, high = target.visible
    return left + wide // 2, top + high // 2


ASIDE = frozenset({"back", "help", "pause", "again", "undo", "hint", "plain", "back-line", "watch-again", "replay"}) | {
    "skip", "change-answer", "skip-sure",
}  # fmt: skip
"""Buttons that lead away from the story, or back in it; and what leaves out an item of a check."""
ONWARD = ("next", "sail-on", "begin-lab", "close-eyes")
ENDS = ("done", "finish")
"""Buttons by which somebody says that their work is done."""
ANSWERS = ("option-", "move-", "control-", "put-", "sure-")


class Player:
    """Somebody who answers everything, by keys alone or by the mouse alone, and never the same way twice."""

    def __init__(self, pilot: Pilot, by: str) -> None:
        self.pilot = pilot
        self.press = {"keys": pilot.enter, "mouse": pilot.click}[by]
        self.pressed: dict[tuple[str, str], int] = {}

    def come_aboard(self, band: str) -> None:
        for place in ("set-sail", "mate-pip", "first-bold", "go-on", f"band-{band}"):
            self.press(place)
        self.hear_out()  # the story before the first island
        self.press("later")  # and not the check before the voyage

    def hear_out(self) -> None:
        """To the end of whatever is being told."""
        while "next" in self.pilot.ids():
            self.press("next")

    def play_on(self) -> None:
        """One press that leads on: the way on if there is one, else the button taken least often so far."""
        ids = self.pilot.ids()
        on = next((one for one in ONWARD if one in ids), "")
        return self.press(on or self._least(ids))

    def _least(self, ids: list[str]) -> str:
        """Once the work could be ended, three more things are tried, and then it is."""
        name = self.pilot.screen.name
        end = next((one for one in ENDS if one in ids), "")
        others = [one for one in ids if one not in {*ASIDE, *ENDS} and "scroll" not in one]
        answers = [one for one in others if one.startswith(ANSWERS)] or others
        if end and self.pressed.setdefault((name, end), 0) >= 3:
            return end
        chosen = min(answers, key=lambda one: self.pressed.get((name, one), 0))
        for one in filter(None, (chosen, end)):
            self.pressed[name, one] = self.pressed.get((name, one), 0) + 1
        return chosen
