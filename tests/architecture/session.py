"""A session of the whole game under Python's own watch: prints every attempt to reach a network. Run as a module.

An audit hook cannot be taken off again, so this is a process of its own. The game is as it comes, without the packages
for phones in class: whoever presses everything would open a page for them.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.app import App
    from game.engine.moves import Action
    from game.nodes import Node

ATTEMPTS: list[str] = []
NETWORK = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "imaplib.", "poplib.", "webbrowser.", "telnetlib.")
TURNS = 400
ONLY_FOR_PHONES = ("websockets", "segno", "game.classroom.addresses", "game.classroom.doorway", "game.classroom.server")


def watch(event: str, _args: tuple[object, ...]) -> None:
    if event.startswith(NETWORK):
        ATTEMPTS.append(event)


def actions(node: Node) -> Iterator[Action]:
    """Everything a screen offers."""
    action = getattr(node, "action", None)
    if action is not None:
        yield action
    yield from (segment.action for segment in getattr(node, "segments", ()))
    for child in node.children():
        yield from actions(child)


def go_ashore(app: App) -> Counter[str]:
    """Somebody new comes aboard and begins a story: chance alone would hardly ever lead there."""
    from game.nodes import Button, walk

    met = Counter[str]()
    for place in ("set-sail", "mate-pip", "go-on", "band-9-11", "next", "later", "isle-name-beach", "begin"):
        while found := [one for one in walk(app.screen()) if isinstance(one, Button) and one.id == place]:
            met[type(app.place).__name__] += 1
            app.act(found[0].action)
            if place != "next":
                break
    met[type(app.place).__name__] += 1
    return met


def play(app: App) -> Counter[str]:
    """Press whatever is there, a little at random but rather something new; counts the screens that were met."""
    chance, pressed, met = random.Random(3), Counter[str](), go_ashore(app)
    for _ in range(TURNS):
        screen = app.screen()
        met[type(app.place).__name__] += 1
        offered = list(actions(screen.dialog if screen.dialog is not None else screen))
        chance.shuffle(offered)
        action = min(offered, key=lambda one: pressed[f"{screen.name} {one}"])
        pressed[f"{screen.name} {action}"] += 1
        app.act(action)
        app.over = False  # whoever closes the game comes back
    return met


def main() -> None:
    sys.addaudithook(watch)
    sys.modules["websockets"] = None  # type: ignore[assignment]  # as if it were not there
    os.environ["SDL_AUDIODRIVER"] = "dummy"
    from game.app import App
    from game.saves import open_saves
    from game.tour import Route, Tour
    from game.window.sound import Sound
    from tests.bay import one_island

    with tempfile.TemporaryDirectory() as folder:
        levels = one_island(Path(folder) / "levels")
        os.environ["BEACON_BAY_LEVELS"] = str(levels)
        saves = open_saves(Path(folder)).saves
        sound = Sound()
        app = App(saves, levels=levels, seed=3, cache=Path(folder) / "cache", play=sound.play, opened=sound.open)
        app.shown()
        met = play(app)
        sound.close()
        saves.close()
        Tour(
            Route(islands=("name-beach",), bands=("9-11",), screens=("title", "bay", "pier")), Path(folder) / "out"
        ).run()
    kept = list(ATTEMPTS)
    loaded = [name for name in ONLY_FOR_PHONES if sys.modules.get(name) is not None]
    import socket

    socket.socket().close()
    print(json.dumps({"attempts": kept, "loaded": loaded, "awake": len(ATTEMPTS) > len(kept), "met": met}))


if __name__ == "__main__":
    main()
