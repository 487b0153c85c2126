"""A lesson with six phones: real pages in a real browser, the real server, and a room that counts what they say."""

from __future__ import annotations

import time
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from game.classroom import Ballot, Phones, open_phones
from game.classroom.words import page_words
from tests.classroom.picture import decoded
from tests.classroom.pupils import pupils

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.classroom.chromium import Chromium
    from tests.classroom.pupils import Pupil

ASKS, OPTIONS = "Should Ola post her school's name?", ("Take it out", "Post it", "Only the family", "Ask Tomo first")
PATIENCE = 10.0
SAID = {
    "joined": {"say", "token"},
    "counted": {"say", "number", "round", "option"},
    "state": {"say", "phase", "number", "round", "of", "asks", "options", "vote"},
}
"""All that a phone may ever be told: there is no place for anybody else's vote in it."""


@pytest.fixture
def phones() -> Iterator[Phones]:
    one = open_phones(page_words(), "en", lambda: None, at="127.0.0.1")
    yield one
    one.close()


def ballot(number: int = 1, round_: Any = 1) -> Ballot:
    return Ballot(number, round_, ASKS, OPTIONS, of=2)


def eventually(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.02)


def all_vote(phones: Phones, six: list[Pupil], votes: list[int], round_: str) -> None:
    """Every pupil taps one option, and the room has exactly these."""
    for pupil, place in zip(six, votes, strict=True):
        pupil.sees_question(ASKS, round_)
        pupil.vote(place)
    told = Counter(votes)
    assert phones.room.seen().counts == tuple(told[place] for place in range(4))


@pytest.mark.slow
def test_a_whole_lesson(chromium: Chromium, phones: Phones) -> None:
    room, address = phones.room, decoded(phones.qr)
    assert address == f"http://{phones.address}/#{phones.code}"
    with pupils(chromium) as six:
        for pupil in six[:5]:
            pupil.join(address)
        six[5].tab.open(f"http://{phones.address}/")  # no camera: typed from the big screen
        six[5].enter(phones.code.lower())
        for pupil in six:
            pupil.sees_part("waiting")
        assert room.seen().joined == 6

        room.ask(ballot())
        all_vote(phones, six, [0, 1, 1, 2, 3, 1], "Vote 1")
        six[0].vote(3)
        six[1].tab.reload()
        six[1].sees_counted(1)
        assert (room.seen().joined, room.seen().voted, room.seen().counts) == (6, 6, (0, 3, 1, 2))
        room.close()
        for pupil in six:
            pupil.sees("Voting is closed.")
        six[2].press(0)
        assert room.seen().counts == (0, 3, 1, 2)

        room.ask(ballot(round_=2))
        all_vote(phones, six, [0, 0, 0, 0, 0, 2], "Vote again")
        room.pause(True)
        for pupil in six:
            pupil.sees_part("paused")
        room.pause(False)
        for pupil, place in zip(six, [0, 0, 0, 0, 0, 2], strict=True):
            pupil.sees_counted(place)

        phones.close()
        for pupil in six:
            pupil.sees_part("ended")
            assert pupil.tab.ask("sessionStorage.length") == 0
            assert [one for one in pupil.tab.complaints() if "404" not in one] == []
        told = [message for pupil in six for message in pupil.messages()]
    assert {message["phase"] for message in told if message["say"] == "state"} == {
        "waiting", "open", "closed", "paused", "ended"
    }  # fmt: skip
    assert [message for message in told if not message.keys() <= SAID[message["say"]]] == []
    assert all(message.get("vote") in (None, 0, 1, 2, 3) for message in told)


def test_a_phone_learns_no_vote_but_its_own(chromium: Chromium, phones: Phones) -> None:
    """Whatever the others do while voting is open, a phone that has not voted is told nothing."""
    phones.room.ask(ballot())
    with pupils(chromium, 3) as (quiet, *others):
        for pupil in (quiet, *others):
            pupil.join(decoded(phones.qr))
            pupil.sees_question(ASKS)
        before = quiet.messages()
        for pupil in others:
            pupil.vote(2)
            pupil.vote(3)
        assert phones.room.seen().counts == (0, 0, 0, 2)
        assert quiet.messages() == before
        assert [message.get("vote") for message in before] == [None, None]


def test_one_phone_in_two_tabs_has_one_vote(chromium: Chromium, phones: Phones) -> None:
    phones.room.ask(ballot())
    with pupils(chromium, 2) as (first, second):
        first.join(decoded(phones.qr))
        first.sees_question(ASKS)
        first.vote(0)
        kept = first.tab.ask("sessionStorage.getItem('beacon-bay-class')")
        second.tab.open(f"http://{phones.address}/")
        second.tab.ask(f"sessionStorage.setItem('beacon-bay-class', {kept!r})")
        second.tab.reload()
        second.sees_counted(0)
        second.sees_question(ASKS)
        second.vote(1)
        seen = phones.room.seen()
    assert (seen.joined, seen.counts) == (1, (0, 1, 0, 0))


def test_another_code_opens_nothing(chromium: Chromium, phones: Phones) -> None:
    other = "ABCDEF" if phones.code != "ABCDEF" else "BCDEFG"
    with pupils(chromium, 1) as (pupil,):
        pupil.join(f"http://{phones.address}/#{other}")
        pupil.sees("This code opens no room.")
        pupil.enter(phones.code)
        pupil.sees_part("waiting")


def test_a_laptop_that_begins_anew_finds_its_phones_again(chromium: Chromium, phones: Phones) -> None:
    """The way to the laptop breaks and comes back; the room behind it went on."""
    phones.room.ask(ballot())
    with pupils(chromium, 2) as two:
        for pupil, place in zip(two, (1, 2), strict=True):
            pupil.join(decoded(phones.qr))
            pupil.sees_question(ASKS)
            pupil.vote(place)
        phones.choose("127.0.0.1")
        eventually(lambda: phones.room.seen().joined == 2)
        phones.room.close()
        for pupil, place in zip(two, (1, 2), strict=True):
            pupil.sees("Voting is closed.")
            assert pupil.chosen() == [place]
    assert phones.room.seen().counts == (0, 1, 1, 0)
