"""A class: opening its lesson, its phones, its timer, and what is saved of it when somebody asks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from math import ceil
from typing import TYPE_CHECKING

from game.app.opening import chapters
from game.screens.turn import AskRoom, CloseRoom, LockRoom, OpenRoom, RoomCounted, StartTimer
from game.screens.world import Phones, Printed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.classroom import Phones as OpenPhones
    from game.engine.lesson import Asked, Plan
    from game.screens.turn import Place, Wish
    from game.screens.world import World

QUIET = 20
"""Seconds after which an empty room says that the network may keep phones apart."""


class Lessons:
    """What a lesson needs of the outside. `wake` is called from any thread when something has changed."""

    def __init__(self, clock: Callable[[], float], wake: Callable[[], None]) -> None:
        self._clock, self._wake = clock, wake
        self._phones: OpenPhones | None = None
        self._door, self._why_not = Phones(), ""
        """How phones come in, and why they cannot."""
        self._opened, self._paused = 0.0, False
        self._deadline: float | None = None

    # Lessons

    def begin(self, plan: Plan | None, world: World, cache: Path | None, seed: int) -> Place | None:
        """A new lesson, or the one that was kept; None where that cannot be read any more."""
        from game.screens.lesson import go_on, parts, start
        from game.screens.lesson.journal import plan as kept

        wanted = plan or kept(world.lesson)
        if wanted is None:
            return None
        some = parts(wanted, chapters(wanted.islands, world, cache))
        return start(wanted, some, seed) if plan is not None else go_on(world.lesson, some)

    # Phones

    def _open_room(self, address: str = "") -> None:
        """Let phones come in; where they cannot, the reason is shown."""
        from game.classroom import NoPhones, open_phones
        from game.classroom.words import page_words
        from game.words import language

        try:
            if self._phones is None:
                self._phones = open_phones(page_words(), language(), self._wake)
            elif address:
                self._phones.choose(address)
            self._door, self._why_not = _door(self._phones), ""
        except NoPhones as none:
            self._why_not = none.reason
        self._opened = self._clock()

    def _close_room(self) -> None:
        self._why_not = ""
        if self._phones is not None:
            self._phones.close()
            self._phones = None

    def do(self, wish: Wish) -> None:
        """What a lesson asks of its room and its clock."""
        match wish:
            case OpenRoom(address):
                self._open_room(address)
            case CloseRoom():
                self._close_room()
            case LockRoom(locked) if self._phones is not None:
                self._phones.room.lock(locked)
            case AskRoom(number, of, asks, options) if self._phones is not None:
                from game.classroom.poll import Ballot

                self._phones.room.ask(Ballot(number, of, asks, options))
            case StartTimer(seconds):
                self._deadline = self._clock() + seconds if seconds else None
            case _:
                pass

    def rest(self, *, paused: bool) -> None:
        """While the lesson has a rest, phones say so and nothing can be voted."""
        if self._phones is not None and paused != self._paused:
            self._paused = paused
            self._phones.room.pause(paused)

    def close_vote(self, place: Place, world: World) -> Place:
        """The vote on the phones is over, and the lesson hears how it went; counts are taken after it was closed."""
        if self._phones is None:
            return place
        self._phones.room.close()
        return place.update(RoomCounted(self._phones.room.seen().counts), world).place or place

    def seen(self, world: World) -> World:
        """The world with the phones and the timer as they are now; the very same where nothing has changed."""
        phones, timer = self._as_they_stand(), self._left()
        if (phones, timer) == (world.phones, world.timer):
            return world
        return replace(world, phones=phones, timer=timer)

    def _as_they_stand(self) -> Phones | None:
        if self._phones is None or self._why_not:
            return Phones(self._why_not) if self._why_not else None
        seen = self._phones.room.seen()
        quiet = not seen.joined and self._clock() - self._opened >= QUIET
        return replace(
            self._door, joined=seen.joined, voted=seen.voted, locked=seen.locked, quiet=quiet, trouble=seen.trouble
        )

    # The timer

    def _left(self) -> int | None:
        """Seconds left; nought for as long as it is not put away."""
        return None if self._deadline is None else max(0, ceil(self._deadline - self._clock()))

    def ticking(self) -> float | None:
        """Seconds until the next thing that changes by itself; None where nothing does."""
        waits = []
        if self._deadline is not None and self._deadline > self._clock():
            waits.append((self._deadline - self._clock()) % 1 or 1.0)
        if self._phones is not None and (rest := self._opened + QUIET - self._clock()) > 0:
            waits.append(rest)
        return min(waits, default=None)


def _door(phones: OpenPhones) -> Phones:
    """Asked once: the system and the drawing of the code take their time."""
    return Phones(address=phones.address, addresses=phones.addresses, code=phones.code, qr=phones.qr)


def saved(asked: tuple[Asked, ...], form: str, world: World, at: float) -> Printed:
    """Write what a class answered where the choices say; an empty path says that it could not be."""
    from game.paper.files import folder_among, write_new
    from game.paper.pdf import print_sheet
    from game.paper.sheets.report import Held, report
    from game.paper.tables import as_csv

    present = max((sum(votes) for one in asked for votes in (one.first, one.second or ())), default=0)
    held = Held(asked, date.fromtimestamp(at).isoformat(), present)  # noqa: DTZ012 - the day on the wall
    try:
        if form == "csv":
            content, ending = as_csv(held).encode("utf-8-sig"), ".csv"
        else:
            content, ending = print_sheet(report(held), world.choices.paper).content, ".pdf"
        return Printed("report", str(write_new(folder_among(world.choices.folder), "lesson-report", content, ending)))
    except OSError:
        return Printed("report", "")
