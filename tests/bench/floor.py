"""The floor: the least that a pygame-ce program by hand can cost which shows one screen like ours.

One background, two characters, a line of text, three buttons; dirty rectangles, and SDL's own blocking wait. The game
is measured against it (`run.py`). Ready pictures are made once per size, so that the floor never parses a drawing.

    python tests/bench/floor.py --size 1280x720 --mode still|blinking|moving
"""

from __future__ import annotations

import argparse
import ctypes
import io
import json
import math
import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pygame

ASSETS = Path(__file__).resolve().parents[2] / "assets"
TRACE = os.environ.get("BEACON_BAY_TRACE", "")
FIRST_BLINK, BLINK_EVERY, BLINK_LASTS = 2.0, 4.0, 0.15
WORDS = ("Read aloud", "Captions", "Help")


def trace(event: str, pixels: int = 0) -> None:
    """Say to whoever measures what has just happened."""
    if TRACE:
        with Path(TRACE).open("a", encoding="utf-8") as file:
            file.write(json.dumps({"t": time.monotonic(), "event": event, "pixels": pixels}) + "\n")


def pictures(size: tuple[int, int]) -> Path:
    """The folder with background and characters as ready pictures, made if it is not there yet."""
    folder = Path(tempfile.gettempdir()) / f"beacon-bay-floor-{size[0]}x{size[1]}"
    if not (folder / "ola.png").is_file():
        folder.mkdir(exist_ok=True)
        scene = pygame.image.load_sized_svg(str(ASSETS / "art" / "scenes" / "title-scene.svg"), size)
        pygame.image.save(pygame.transform.smoothscale(scene, size), folder / "scene.jpg")
        for name, drawing in (("pip", "puffin"), ("ola", "otter")):
            svg = (ASSETS / "art" / "characters" / f"{drawing}.svg").read_text(encoding="utf-8")
            blinking = svg.replace('id="eyes-open"', 'id="eyes-open" display="none"')
            blinking = blinking.replace('id="eyes-closed" display="none"', 'id="eyes-closed"')
            for kind, text in ((f"{name}-blinks", blinking), (name, svg)):
                drawn = pygame.image.load_sized_svg(io.BytesIO(text.encode()), (size[1] // 2, size[1] // 2))
                pygame.image.save(drawn, folder / f"{kind}.png")
    return folder


def sdl() -> ctypes.CDLL:
    """The SDL that pygame itself loaded: an extension module finds the names of the libraries it is linked to."""
    library = ctypes.CDLL(pygame.base.__file__)
    library.SDL_WaitEventTimeout.argtypes = (ctypes.c_void_p, ctypes.c_int)
    return library


class Floor:
    """The whole program: paint once, then wait for a click, a blink, or the next frame."""

    def __init__(self, size: tuple[int, int], mode: str) -> None:
        pygame.display.init()
        pygame.font.init()
        self.screen = pygame.display.set_mode(size)
        pygame.display.set_caption("Floor")
        self.mode, self.size, self.pressed = mode, size, -1
        self.wait = sdl().SDL_WaitEventTimeout
        folder = pictures(size)
        self.scene = pygame.image.load(folder / "scene.jpg").convert()
        self.pip, self.pip_blinks, self.ola = (
            pygame.image.load(folder / f"{name}.png").convert_alpha() for name in ("pip", "pip-blinks", "ola")
        )
        self.font = pygame.font.Font(ASSETS / "fonts" / "lexend-500.ttf", max(16, size[1] // 32))
        width, height = size
        self.pip_place = self.pip.get_rect(midbottom=(width * 5 // 10, height * 9 // 10))
        self.ola_place = self.ola.get_rect(midbottom=(width * 7 // 10, height * 9 // 10))
        self.buttons = [pygame.Rect(0, 0, width // 8, height // 13) for _ in WORDS]
        for number, button in enumerate(self.buttons):  # Help stands where the game has it
            button.center = (round(width * (0.935 - 0.145 * (2 - number))), round(height * 0.058))

    def paint(self, part: pygame.Rect, *, blink: bool = False) -> None:
        """Paint what lies in this part and show it."""
        self.screen.set_clip(part)
        self.screen.blit(self.scene, (0, 0))
        self.screen.blit(self.pip_blinks if blink else self.pip, self.pip_place)
        self.screen.blit(self.ola, self.ola_place)
        self.screen.blit(self.font.render("Learn to sail safely online.", True, "#13283D"), (self.size[0] // 18, 300))
        for number, button in enumerate(self.buttons):
            pygame.draw.rect(self.screen, "#FFD24D" if number == self.pressed else "#FFFAF2", button, border_radius=14)
            word = self.font.render(WORDS[number], True, "#13283D")
            self.screen.blit(word, word.get_rect(center=button.center))
        self.screen.set_clip(None)
        pygame.display.update(part)

    def heard(self) -> bool:
        """React to what has come in; False when the window is closed."""
        for event in pygame.event.get():
            if event.type == pygame.QUIT:
                return False
            if event.type in (pygame.WINDOWEXPOSED, pygame.WINDOWSHOWN):
                self.paint(self.screen.get_rect())
            if event.type == pygame.MOUSEBUTTONDOWN:
                trace("click-seen")
                before, self.pressed = self.pressed, pygame.Rect(event.pos, (1, 1)).collidelist(self.buttons)
                changed = [self.buttons[number] for number in {before, self.pressed} - {-1}]
                for button in changed:
                    self.paint(button)
                trace("painted", sum(button.w * button.h for button in changed))
        return True

    def blink(self, *, shut: bool) -> None:
        eyes = self.pip_place
        part = pygame.Rect(eyes.x + eyes.w // 4, eyes.y + eyes.h // 6, eyes.w // 2, eyes.h // 4)
        self.paint(part, blink=shut)
        trace("frame", part.w * part.h)

    def step(self, seconds: float) -> None:
        """Pip bobs up and down."""
        before = self.pip_place.copy()
        self.pip_place.bottom = round(self.size[1] * (0.9 + 0.02 * math.sin(seconds * 3)))
        part = before.union(self.pip_place)
        self.paint(part)
        trace("frame", part.w * part.h)

    def run(self) -> None:
        self.paint(self.screen.get_rect())
        trace("first-picture", self.size[0] * self.size[1])
        clock, started, shut = pygame.time.Clock(), time.monotonic(), False
        due = started + FIRST_BLINK
        while self.heard():
            now = time.monotonic()
            if self.mode == "moving":
                self.step(now - started)
                clock.tick(60)
            elif self.mode == "still":
                self.wait(None, -1)
            elif now >= due:
                shut = not shut
                self.blink(shut=shut)
                due = now + (BLINK_LASTS if shut else BLINK_EVERY)
            else:
                self.wait(None, max(1, math.ceil((due - now) * 1000)))


def main() -> None:
    words = argparse.ArgumentParser()
    words.add_argument("--size", default="1280x720")
    words.add_argument("--mode", default="still", choices=("still", "blinking", "moving"))
    chosen = words.parse_args()
    width, height = map(int, chosen.size.split("x"))
    Floor((width, height), chosen.mode).run()


if __name__ == "__main__":
    main()
