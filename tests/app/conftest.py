"""An app on saves of its own, with levels that can be spoilt, and somebody who presses what is on its screens."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from game import words
from game.app import App
from game.nodes import Button, Screen, Segments, Toggle, walk
from game.paths import LEVELS
from game.saves import open_saves
from game.screens.turn import CloseRoom

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from game.engine.moves import Action
    from game.saves import Saves

ISLANDS = ("03-name-beach", "04-echo-cliffs", "09-meeting-pier")
"""One to play, one asleep, one to spoil."""


class Sitting:
    """From opening the game to closing it, by somebody who presses ids."""

    def __init__(self, saves: Saves, levels: Path, cache: Path | None, **how: object) -> None:
        self.saves, self.heard = saves, list[str]()
        how = {"seed": 3, "clock": lambda: 1_700_000_000.0, **how}
        self.app = App(saves, levels=levels, cache=cache, play=self.heard.append, **how)

    @property
    def screen(self) -> Screen:
        return self.app.screen()

    def actions(self) -> dict[str, Action]:
        """What can be pressed now, by id."""
        found: dict[str, Action] = {}
        for node in walk(self.screen):
            if isinstance(node, Button | Toggle):
                found[node.id] = node.action
            elif isinstance(node, Segments):
                found |= {f"{node.id}:{place}": segment.action for place, segment in enumerate(node.segments)}
        return found

    def press(self, *places: str) -> None:
        for place in places:
            actions = self.actions()
            assert place in actions, f"{place} is not on {self.screen.name}: {list(actions)}"
            self.app.act(actions[place])

    def close(self) -> None:
        """As when a window is closed; phones of a class must not go on listening behind the next test."""
        self.app.grant(CloseRoom())
        self.saves.close()

    def come_aboard(self, band: str = "9-11") -> None:
        self.press("set-sail", "mate-pip", "first-bold", "go-on", f"band-{band}")
        while "next" in self.actions():  # the story before the first island
            self.press("next")
        if "sit-down" in self.actions():  # what do you know already?
            self.press("later")

    def play_on(self) -> None:
        """Whatever leads on: the way on, or the first answer not taken yet."""
        ids = list(self.actions())
        answers = [one for one in ids if one.startswith(("option-", "move-"))]
        wanted = [one for one in ("next", "sail-on", "begin-lab", "done") if one in ids] or answers
        self.press(wanted[0])

    def until(self, prefix: str) -> str:
        """Play on until something of this name can be pressed; gives its id."""
        for _ in range(100):
            found = [one for one in self.actions() if one.startswith(prefix)]
            if found:
                return found[0]
            self.play_on()
        raise AssertionError(f"no {prefix} on the way")


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    words.use("en")


@pytest.fixture(scope="session")
def level_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def levels(tmp_path: Path) -> Path:
    folder = tmp_path / "levels"
    for island in ISLANDS:
        shutil.copytree(LEVELS / island, folder / island)
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Where the saves lie."""
    return tmp_path / "saves"


@pytest.fixture
def sit(home: Path, levels: Path, level_cache: Path) -> Iterator[Callable[..., Sitting]]:
    """Open the game. The sitting before ends first, as when a window is closed."""
    last: list[Sitting] = []

    def sit(*, saves: Path = home, cache: Path | None = level_cache, **how: object) -> Sitting:
        while last:
            last.pop().close()
        last.append(Sitting(open_saves(saves).saves, levels, cache, **how))
        return last[-1]

    yield sit
    while last:
        last.pop().close()
