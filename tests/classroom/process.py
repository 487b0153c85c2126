"""A lesson in a process of its own, which can be starved, killed and measured. Run as a module; speaks lines of JSON.

    python -m tests.classroom.process --files 64 --memory 256

Understands `ask NUMBER ROUND`, `close`, `seen`, `wait`, `file`, `measure` and `end`, and answers each with a line.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

from game.classroom import Ballot, Phones, open_phones

ROOT = Path(__file__).resolve().parents[2]
FRAME = 1 / 60


class Frames(threading.Thread):
    """What the game does meanwhile: a little work sixty times a second; remembers how long each took."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.waits: list[float] = []

    def run(self) -> None:
        while True:
            began = time.perf_counter()
            sum(range(20_000))
            time.sleep(FRAME)
            self.waits.append(time.perf_counter() - began)

    def seen(self) -> tuple[float, float]:
        """What 99 of 100 kept to, and the longest."""
        waits = sorted(self.waits)
        return waits[len(waits) * 99 // 100], waits[-1]


class Host:
    """The teacher's side, by typed words."""

    def __init__(self, phones: Phones) -> None:
        self.phones, self.frames = phones, Frames()
        self.frames.start()

    def do(self, words: list[str]) -> dict[str, Any]:
        room = self.phones.room
        match words:
            case ["ask", number, round_]:
                options = ("Wait a little", "Ask an adult", "Go on", "Say no")
                room.ask(Ballot(int(number), 2 if round_ == "2" else 1, "What would you tell the otter?", options))
            case ["close"]:
                room.close()
            case ["end"]:
                self.phones.close()
            case ["file"]:
                with Path(__file__).open(encoding="utf-8"):
                    return {}
            case ["wait"]:
                time.sleep(0.05)
            case ["measure"]:
                return {"memory": _most(), "cpu": time.process_time(), "frames": self.frames.seen()}
        seen = room.seen()
        return {"joined": seen.joined, "voted": seen.voted, "counts": seen.counts, "trouble": seen.trouble}


def _most() -> int:
    """Bytes at most since this program began; what `getrusage` tells still holds whoever started it."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--files", type=int, default=0)
    options.add_argument("--memory", type=int, default=0, help="megabytes of addresses")
    given = options.parse_args()
    if given.files:
        resource.setrlimit(resource.RLIMIT_NOFILE, (given.files, given.files))
    if given.memory:
        resource.setrlimit(resource.RLIMIT_AS, (given.memory * 2**20,) * 2)
    host = Host(open_phones({}, "en", lambda: None, at="127.0.0.1"))
    print(json.dumps({"address": host.phones.address, "code": host.phones.code}), flush=True)
    for line in sys.stdin:
        print(json.dumps(host.do(line.split())), flush=True)


class Process:
    """Such a lesson, seen from outside."""

    def __init__(self, *options: str) -> None:
        words = [sys.executable, "-m", "tests.classroom.process", *options]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(words, cwd=ROOT, env=dict(os.environ), stdin=pipe, stdout=pipe, text=True)
        told = self._hear()
        self.address, self.code = told["address"], told["code"]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def do(self, words: str) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{words}\n")
        self._process.stdin.flush()
        return self._hear()

    def kill(self) -> None:
        """As a crash would."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):
                assert pipe is not None
                pipe.close()

    def _hear(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the lesson has ended"
        told: dict[str, Any] = json.loads(line)
        return told


if __name__ == "__main__":
    main()
