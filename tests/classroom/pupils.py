"""Pupils with phones: each is a tab in a real browser that does what a child does, and reads what a child sees."""

from __future__ import annotations

import json
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.classroom.chromium import Chromium, Tab

_SETTLED = 0.4
"""Seconds; the page takes no press for a question that has only just come."""
_OPTION = "document.querySelectorAll('.option')"


@dataclass(frozen=True)
class Pupil:
    """One phone in a class."""

    tab: Tab

    def join(self, address: str) -> None:
        """Open the address that a picture holds, or that was typed, and press Join."""
        self.tab.open(address)
        self.sees_part("join")
        self.tab.tap("#join [type=submit]")

    def enter(self, code: str) -> None:
        """Type a room code and press Join."""
        self.tab.ask("document.getElementById('code').value = ''")
        self.tab.tap("#code")
        for symbol in code:
            self.tab.press(symbol)
        self.tab.tap("#join [type=submit]")

    def sees_part(self, part: str) -> None:
        """Wait for one of join, moment, waiting, vote, paused, ended: the only one that shows."""
        parts = "[...document.querySelectorAll('.panel, .vote')].filter(one => !one.hidden).map(one => one.id).join()"
        self.tab.until(f"{parts} === {json.dumps(part)}")

    def sees(self, words: str) -> None:
        """Wait for these words anywhere."""
        self.tab.until(f"document.body.innerText.includes({json.dumps(words)})")

    def sees_question(self, asks: str, round_: str = "") -> None:
        said = f"document.getElementById('round').textContent.startsWith({json.dumps(round_)})"
        self.tab.until(f"document.getElementById('asks').textContent === {json.dumps(asks)} && {said}")
        self.sees_part("vote")
        time.sleep(_SETTLED)

    def press(self, place: int) -> None:
        """Tap the option at this place, A being 0, whatever comes of it."""
        self.tab.tap(f".options li:nth-child({place + 1}) .option")

    def vote(self, place: int) -> None:
        """Tap an option, and see that it was counted."""
        self.press(place)
        self.sees_counted(place)

    def sees_counted(self, place: int) -> None:
        mark = f"{_OPTION}[{place}].querySelector('.mine').textContent"
        self.tab.until(
            f"document.querySelector('.counted') && {mark} && document.querySelectorAll('.mine svg').length === 1"
        )

    def chosen(self) -> list[int]:
        """The places of the options that are marked as this pupil's own."""
        return list(
            self.tab.ask(
                f"[...{_OPTION}].flatMap((one, at) => one.getAttribute('aria-pressed') === 'true' ? [at] : [])"
            )
        )

    def texts(self) -> list[str]:
        """The question and each option, letter for letter."""
        return list(self.tab.ask("[...document.querySelectorAll('.asks, .text')].map(one => one.textContent)"))

    def focus(self) -> str:
        """The id, or else the text, of what a key would reach."""
        return str(self.tab.ask("document.activeElement.id || document.activeElement.textContent"))

    def messages(self) -> list[dict[str, Any]]:
        """All that the laptop ever told this phone."""
        return [json.loads(text) for text in self.tab.heard()]


@contextmanager
def pupils(chromium: Chromium, count: int = 6, width: int = 390, height: int = 844) -> Iterator[list[Pupil]]:
    """So many phones, each with a storage of its own."""
    tabs = [chromium.tab(width, height, prefers_reduced_motion="reduce") for _ in range(count)]
    try:
        yield [Pupil(tab) for tab in tabs]
    finally:
        for tab in tabs:
            tab.close()
