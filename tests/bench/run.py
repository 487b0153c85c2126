"""Measure the game against the floor, by hand and on Linux: `python -m tests.bench.run [--runs 5] [--only floor]`.

Needs Xvfb, libX11 and libXtst. Pictures, clicks, processor and memory are measured from outside the programs; only
frames and their pixels are taken from the trace that both write to the file named in BEACON_BAY_TRACE, as JSON lines
{"t": seconds of the monotonic clock, "event": "first-picture" | "frame" | "click-seen" | "painted", "pixels": n}.
With BEACON_BAY_TRACE_MOVING=1 the game keeps something moving; BEACON_BAY_LEVELS is the folder it reads levels from.
"""

from __future__ import annotations

import argparse
import re
import shutil
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from tests.bench.program import ROOT, NoPicture, Program
from tests.bench.screen import fresh_screen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.bench.screen import Screen

Figures = dict[str, float | None]
SMALL, LARGE = (1280, 720), (1920, 1080)
HELP = (0.935, 0.058)
"""Where Help is, on every screen of the game and on the floor, as shares of width and height."""
SETTLED, WATCHED = 3.0, 10.0
CLICKS = 9


@dataclass(frozen=True)
class Subject:
    """What is measured: how it is started to sit still but for a blink, and to move all the time."""

    name: str
    quiet: list[str]
    moving: list[str]


def floor(size: tuple[int, int]) -> Subject:
    words = ["tests/bench/floor.py", "--size", f"{size[0]}x{size[1]}", "--mode"]
    return Subject("floor", [*words, "blinking"], [*words, "moving"])


def game(_size: tuple[int, int]) -> Subject:
    return Subject("game", ["-m", "game"], ["-m", "game"])


def start_times(subject: Subject, screen: Screen, runs: int, extra: dict[str, str] | None = None) -> list[float]:
    """Milliseconds to the first picture, run by run; the first is the cold one."""
    times = []
    for _ in range(runs):
        with Program(subject.quiet, screen, extra or {}) as program:
            times.append(program.first_picture() * 1000)
    return times


def rest(subject: Subject, screen: Screen) -> Figures:
    """What it costs to look at a screen on which at most somebody blinks."""
    with Program(subject.quiet, screen) as program:
        program.first_picture()
        time.sleep(SETTLED)
        since, cpu, woken = time.monotonic(), program.cpu(), program.wakeups()
        time.sleep(WATCHED)
        frames = [event["pixels"] for event in program.events("frame", since)]
        return {
            "idle CPU, %": (program.cpu() - cpu) / WATCHED * 100,
            "idle wake-ups a second": (program.wakeups() - woken) / WATCHED,
            "pixels a frame while blinking": median(frames) if frames else None,
            "frames a second while blinking": len(frames) / WATCHED,
        }


def motion(subject: Subject, screen: Screen) -> Figures:
    """What a frame costs while something moves all the time."""
    with Program(subject.moving, screen, {"BEACON_BAY_TRACE_MOVING": "1"}) as program:
        program.first_picture()
        time.sleep(SETTLED)
        since, cpu = time.monotonic(), program.cpu()
        time.sleep(WATCHED / 2)
        frames = program.events("frame", since)
        enough = len(frames) > 20
        spent = (program.cpu() - cpu) * 1000
        return {
            "CPU a moving frame, ms": spent / len(frames) if enough else None,
            "pixels a moving frame": median(frame["pixels"] for frame in frames) if enough else None,
        }


def clicks(subject: Subject, screen: Screen) -> Figures:
    """From the press of a button to other pixels on the screen, and the part of it that is the program's own."""
    x, y = round(screen.size[0] * HELP[0]), round(screen.size[1] * HELP[1])
    outside, inside = [], []
    for _ in range(CLICKS):
        with Program(subject.quiet, screen) as program:
            program.first_picture()
            time.sleep(SETTLED)
            since = time.monotonic()
            changed = screen.click_to_pixels(x, y)
            time.sleep(0.2)
            seen, painted = program.events("click-seen", since), program.events("painted", since)
            if changed is not None:
                outside.append(changed * 1000)
            if seen and painted:
                inside.append((painted[0]["t"] - seen[0]["t"]) * 1000)
    return {
        "click to pixels, ms": median(outside) if outside else None,
        "of it in the program, ms": median(inside) if inside else None,
    }


def memory(subject: Subject, screen: Screen) -> float:
    with Program(subject.quiet, screen) as program:
        program.first_picture()
        time.sleep(SETTLED)
        return program.peak_memory()


@contextmanager
def many_levels(count: int) -> Iterator[Path]:
    """A folder with so many levels: the shipped ones, over and over, under new names."""
    shipped = sorted(path for path in (ROOT / "levels").iterdir() if (path / "level.yaml").is_file())
    with tempfile.TemporaryDirectory(prefix="beacon-bay-levels-") as folder:
        for number in range(1, count + 1):
            name = f"copy-{number:04}"
            copy = Path(folder) / f"{number:04}-{name}"
            shutil.copytree(shipped[number % len(shipped)], copy)
            card = (copy / "level.yaml").read_text(encoding="utf-8")
            card = re.sub(r"(?m)^id: .*$", f"id: {name}", card, count=1)
            card = re.sub(r"(?m)^number: .*$", f"number: {number}", card, count=1)
            (copy / "level.yaml").write_text(card, encoding="utf-8")
        yield Path(folder)


def crowded(subject: Subject, screen: Screen, runs: int) -> Figures:
    """Whether many levels on the disk delay the first picture."""
    figures: Figures = {}
    for count in (10, 100, 1000):
        with many_levels(count) as levels, tempfile.TemporaryDirectory() as kept:
            extra = {"BEACON_BAY_LEVELS": str(levels), "XDG_CACHE_HOME": kept, "XDG_DATA_HOME": kept}
            first, *later = start_times(subject, screen, runs + 1, extra)
            figures[f"first picture, {count} levels, new, ms"] = first
            figures[f"first picture, {count} levels, ms"] = median(later)
    return figures


def measured(make: Callable[[tuple[int, int]], Subject], runs: int) -> Figures:
    """Every figure of one subject."""
    figures: Figures = {}
    with fresh_screen(*SMALL) as screen:
        subject = make(SMALL)
        start_times(subject, screen, 1)  # files into memory, byte code and ready pictures onto the disk
        figures["first picture, ms"] = median(start_times(subject, screen, runs))
        figures |= rest(subject, screen) | motion(subject, screen) | clicks(subject, screen)
        figures["peak memory at 1280x720, MiB"] = memory(subject, screen)
        if subject.name == "game":
            figures |= crowded(subject, screen, max(2, runs // 2))
    with fresh_screen(*LARGE) as screen:
        figures["peak memory at 1920x1080, MiB"] = memory(make(LARGE), screen)
    return figures


def table(ours: Figures, least: Figures) -> str:
    """The figures side by side, with the ratio game/floor."""

    def shown(number: float | None) -> str:
        return "-" if number is None else f"{number:,.2f}" if abs(number) < 10 else f"{number:,.0f}"

    lines = [f"{'':40}{'floor':>12}{'game':>12}{'game/floor':>12}"]
    for name in least | ours:
        low, own = least.get(name), ours.get(name)
        ratio = own / low if own is not None and low else None
        lines.append(f"{name:40}{shown(low):>12}{shown(own):>12}{shown(ratio):>12}")
    return "\n".join(lines)


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--runs", type=int, default=5, help="starts for each median")
    words.add_argument("--only", choices=("floor", "game"), help="measure one of the two")
    chosen = words.parse_args()
    found: dict[str, Figures] = {"floor": {}, "game": {}}
    for name, make in (("floor", floor), ("game", game)):
        if chosen.only in (None, name):
            try:
                found[name] = measured(make, chosen.runs)
            except NoPicture as dark:
                print(f"The {name} shows nothing yet: {dark}")
    print(table(found["game"], found["floor"]))


if __name__ == "__main__":
    main()
