"""One room: the only authority over its poll, whether phones reach it through a network or, in tests, by a call.

The host's half is called by the game's own thread, the phones' half by any. All is in memory, and gone with the room.
"""

from __future__ import annotations

import time
from collections import Counter
from threading import Lock
from typing import TYPE_CHECKING

from game.classroom import poll as polls
from game.classroom.guesses import Guesses, guessed, resting, too_many
from game.classroom.poll import Poll, Refused
from game.classroom.replies import Counted, Joined, Refusal, Seen, State
from game.classroom.symbols import new_code, new_token, same_code

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.classroom.poll import Ballot
    from game.classroom.replies import Phase, Trouble

PLACES, PLACES_AT_ONE_ADDRESS = 1000, 40
"""Many phones may share one address, as behind a school's router; one device that opens the page for ever may not."""


class Room:
    """Who takes part, what is asked and what was voted, behind one lock."""

    def __init__(self, on_change: Callable[[], None], *, clock: Callable[[], float] = time.monotonic) -> None:
        self.code = new_code()
        self.on_change = on_change
        """Called from any thread when phones come, go or vote, or when there is trouble."""
        self.listeners: set[Callable[[], None]] = set()
        """Called from the host's thread when phones should be told anew."""
        self._clock, self._lock = clock, Lock()
        self._poll, self._guesses = Poll(), Guesses()
        self._paused = self._locked = self._over = False
        self._trouble: Trouble = ""
        self._addresses: dict[str, str] = {}
        """From where each token first came, in the order of coming."""
        self._lines = Counter[str]()
        """How many connections a token has now: two tabs of one phone may share it."""

    # the host

    def ask(self, ballot: Ballot) -> None:
        """Open a vote on this. What was voted before is forgotten."""
        with self._lock:
            self._poll = polls.asked(self._poll, ballot)
        self._tell()

    def close(self) -> None:
        with self._lock:
            self._poll = polls.close(self._poll)
        self._tell()

    def reopen(self) -> None:
        """Let everybody vote and change their vote again, with the votes there are."""
        with self._lock:
            self._poll = polls.reopen(self._poll)
        self._tell()

    def pause(self, paused: bool) -> None:
        with self._lock:
            self._paused = paused
        self._tell()

    def lock(self, locked: bool) -> None:
        """Let no new phone in, or let them in again. Phones that have a place always come back to it."""
        with self._lock:
            self._locked, self._guesses = locked, Guesses()
            self._trouble = "" if self._trouble == "guessing" else self._trouble

    def end(self) -> None:
        """The lesson is over: phones are told so, and nothing of theirs is kept."""
        with self._lock:
            self._poll, self._over = Poll(), True
            self._addresses.clear()
        self._tell()

    def seen(self) -> Seen:
        with self._lock:
            poll = self._poll
            joined = sum(1 for token in self._addresses if self._lines[token] or token in poll.votes)
            return Seen(joined, polls.voted(poll), polls.counts(poll), self._locked, self._trouble)

    def heed(self) -> None:
        """The host has read of the trouble."""
        with self._lock:
            self._trouble = ""

    # phones

    def join(self, code: str, token: str, address: str) -> Joined | Refusal:
        """A place for a phone that knows the code, or its own back for one that brings its token. `left` ends it."""
        with self._lock:
            before = self._trouble
            try:
                token = token if token in self._addresses else self._newcomer(code, address)
                self._lines[token] += 1
                answer: Joined | Refusal = Joined(token)
            except Refused as refusal:
                answer = Refusal(refusal.why)
            news = isinstance(answer, Joined) or self._trouble != before
        if news:
            self.on_change()
        return answer

    def left(self, token: str) -> None:
        """A connection of this phone is gone; its place and its vote are kept for it."""
        with self._lock:
            self._lines[token] -= 1
            if self._lines[token] <= 0:
                del self._lines[token]
        self.on_change()

    def vote(self, token: str, number: int, round: int, option: int) -> Counted | Refusal:  # noqa: A002 - the wire's word
        with self._lock:
            try:
                self._poll = self._voted(token, number, round, option)
            except Refused as refusal:
                return Refusal(refusal.why)
        self.on_change()
        return Counted(number, round, option)

    def told(self, token: str) -> State:
        """What this phone shows now."""
        with self._lock:
            phase, poll = self._phase(), self._poll
        return State(phase, poll.ballot, poll.votes.get(token))

    # whoever carries messages

    def alarm(self, trouble: Trouble) -> None:
        """Something went wrong on the way between phones and room."""
        with self._lock:
            news, self._trouble = self._trouble != trouble, trouble
        if news:
            self.on_change()

    def _tell(self) -> None:
        for listener in tuple(self.listeners):
            listener()

    def _phase(self) -> Phase:
        if self._over or self._paused:
            return "ended" if self._over else "paused"
        if self._poll.ballot is None:
            return "waiting"
        return "open" if self._poll.open else "closed"

    def _voted(self, token: str, number: int, round: int, option: int) -> Poll:  # noqa: A002
        """The poll with this vote in it. While the lesson pauses nothing is open. Raises `Refused`."""
        poll = polls.vote(self._poll, token, number, round, option)
        if self._paused:
            raise Refused("closed")
        return poll

    def _newcomer(self, code: str, address: str) -> str:
        """A token for one more phone. Behind a lock nothing is said about codes. Raises `Refused`."""
        now = self._clock()
        if self._over:
            raise Refused("closed")
        if self._locked or resting(self._guesses, address, now):
            raise Refused("locked")
        if not same_code(code, self.code):
            self._guesses = guessed(self._guesses, address, now)
            if too_many(self._guesses):
                self._locked, self._trouble = True, "guessing"
            raise Refused("code")
        self._make_place(address)
        token = new_token()
        self._addresses[token], self._poll = address, polls.join(self._poll, token)
        return token

    def _make_place(self, address: str) -> None:
        """Where all places are taken, one goes that was left behind without a vote. Raises `Refused`."""
        here = [token for token, first in self._addresses.items() if first == address]
        full = here if len(here) >= PLACES_AT_ONE_ADDRESS else list(self._addresses)
        if len(here) < PLACES_AT_ONE_ADDRESS and len(full) < PLACES:
            return
        left = next((one for one in full if not self._lines[one] and one not in self._poll.votes), None)
        if left is None:
            raise Refused("full")
        del self._addresses[left]
        self._poll = polls.leave(self._poll, left)
