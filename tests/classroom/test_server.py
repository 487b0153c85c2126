"""Phones over a real line, on this machine's own loop: whoever keeps to the rules has a place and a vote."""

from __future__ import annotations

import json
import random
import time
from contextlib import ExitStack
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from websockets.exceptions import ConnectionClosed

from tests.classroom.wire import AGAIN, LOOPBACK, NEXT, SHIP, Phone, home, joined, lesson, wait_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.classroom import Phones


@pytest.fixture
def phones() -> Iterator[Phones]:
    with lesson() as opened:
        yield opened


def test_a_lesson(phones: Phones) -> None:
    room = phones.room
    with joined(phones) as ann, joined(phones) as ben:
        assert [ann.heard[-1], ben.heard[-1]] == [{"say": "state", "phase": "waiting"}] * 2
        room.ask(SHIP)
        assert ann.next() == {
            "say": "state",
            "phase": "open",
            "number": 1,
            "round": 1,
            "asks": SHIP.asks,
            "options": list(SHIP.options),
            "vote": None,
        }
        assert ann.vote(SHIP, 0) == {"say": "counted", "number": 1, "round": 1, "option": 0}
        assert ann.vote(SHIP, 2)["option"] == 2
        assert ben.vote(SHIP, 1)["option"] == 1
        assert room.seen().counts == (0, 1, 1)
        room.close()
        assert ann.next() | {"phase": "closed", "vote": 2} == ann.heard[-1]
        assert ann.vote(SHIP, 0) == {"say": "refused", "why": "closed"}
        room.ask(AGAIN)
        assert ann.until(phase="open")["round"] == 2
        assert ann.vote(SHIP, 0) == {"say": "refused", "why": "late"}
        assert ann.vote(AGAIN, 0)["say"] == "counted"
        room.pause(True)
        assert ann.until(phase="paused")["vote"] == 0
        room.end()
        assert ann.until(phase="ended") == {"say": "state", "phase": "ended"}


def test_many_phones_vote_at_once_and_every_vote_counts(phones: Phones) -> None:
    chance = random.Random(1)
    with ExitStack() as stack:
        crowd = [stack.enter_context(joined(phones)) for _ in range(40)]
        for ballot in (SHIP, AGAIN, NEXT):
            phones.room.ask(ballot)
            chosen = [chance.randrange(len(ballot.options)) for _ in crowd]
            for phone, option in zip(crowd, chosen, strict=True):
                phone.send_vote(ballot, option)
            for phone, option in zip(crowd, chosen, strict=True):
                assert phone.until(say="counted")["option"] == option
            assert phones.room.seen().counts == tuple(map(chosen.count, range(len(ballot.options))))


def test_a_phone_is_told_once_what_was_changed_twice_in_a_moment(phones: Phones) -> None:
    """Closing and asking anew in one breath: the same question twice would look like a new one."""
    with joined(phones) as phone:
        for number in range(1, 30):
            ballot = replace(SHIP, number=number)
            phones.room.ask(ballot)
            phones.room.close()
            phones.room.reopen()
            phones.room.pause(True)
            phones.room.pause(False)
            assert phone.vote(ballot, 1)["say"] == "counted"
        states = [message for message in phone.heard if message["say"] == "state"]
        assert all(one != other for one, other in pairwise(states))


def test_what_is_said_in_two_messages_comes_without_a_pause(phones: Phones) -> None:
    """Each of these waits as long as a delayed acknowledgement where the system gathers small messages."""
    waits = []
    for _ in range(9):
        with Phone(phones.address, phones.code) as phone:
            phone.say(do="join", code=phones.code, token="")
            began = time.monotonic()
            phone.next()
            waits.append(time.monotonic() - began)
    assert sorted(waits)[4] < 0.03


# L04: the line breaks at every step

STEPS = ["before joining", "joined", "asked", "voted", "changed", "closed"]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("elsewhere", [False, True], ids=["same address", "another address"])
def test_a_broken_line_costs_nothing(phones: Phones, step: str, elsewhere: bool) -> None:
    source, room = home(), phones.room
    phone, vote = Phone(phones.address, phones.code, source=source), None

    def reach(now: str) -> None:
        """At this step the line breaks, and the phone comes back."""
        nonlocal phone
        if now == step:
            token = phone.token
            phone.drop()
            phone = Phone(phones.address, phones.code, token, home() if elsewhere else source)
            assert phone.join().get("vote") == vote
            assert phone.token == token or not token

    reach("before joining")
    phone.join()
    reach("joined")
    room.ask(SHIP)
    reach("asked")
    phone.vote(SHIP, 1)
    vote = 1
    reach("voted")
    phone.vote(SHIP, 2)
    vote = 2
    reach("changed")
    room.close()
    reach("closed")
    with phone:
        room.ask(AGAIN)
        assert phone.vote(AGAIN, 0)["say"] == "counted"
        wait_for(lambda: (room.seen().joined, room.seen().counts) == (1, (1, 0, 0)))


def test_a_vote_sent_before_the_line_broke_is_there_when_the_phone_comes_back(phones: Phones) -> None:
    phone = joined(phones)
    phones.room.ask(SHIP)
    phone.send_vote(SHIP, 1)
    wait_for(lambda: phones.room.seen().voted == 1)
    phone.drop()
    with Phone(phones.address, phones.code, phone.token) as again:
        assert again.join()["vote"] == 1


def test_a_phone_that_left_is_no_longer_here(phones: Phones) -> None:
    with joined(phones):
        assert phones.room.seen().joined == 1
    wait_for(lambda: phones.room.seen().joined == 0)


# L10 and L11 over the line


def test_one_address_gets_only_so_many_places_and_lines(phones: Phones) -> None:
    source = home()
    with ExitStack() as stack:
        crowd = [stack.enter_context(joined(phones, source=source)) for _ in range(40)]
        with Phone(phones.address, phones.code, source=source) as late:
            assert late.join() == {"say": "refused", "why": "full"}
        with joined(phones):
            assert phones.room.seen().joined == len(crowd) + 1


def test_guessing_from_one_line_or_many_ends_soon(phones: Phones) -> None:
    source, heard = home(), []
    for _ in range(3):
        with Phone(phones.address, "222222", source=source) as thief:
            heard += [thief.say(do="join", code="222222", token="")["why"] for _ in range(5)]
    assert heard == ["code"] * 10 + ["locked"] * 5


# L12: a phone that would be the host

DEEDS = [
    "ask",
    "close",
    "reopen",
    "pause",
    "lock",
    "end",
    "seen",
    "heed",
    "left",
    "told",
    "state",
    "register_as_remote",
]


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("inside", [False, True], ids=["before joining", "joined"])
def test_no_phone_can_do_what_the_host_does(phones: Phones, deed: str, inside: bool) -> None:
    room = phones.room
    with Phone(phones.address, phones.code) as thief, joined(phones) as ann:
        if inside:
            thief.join()
        room.ask(SHIP)
        ann.vote(SHIP, 1)
        wait_for(lambda: ann.heard[-1]["say"] == "counted")
        before = room.seen()
        for message in (
            {"do": deed},
            {"do": deed, "code": phones.code, "token": ann.token},
            {"do": deed, "host": True},
        ):
            thief.send(message)
            assert thief.until(say="refused")["why"] == "shape"
        assert room.seen() == before
        assert room.told(ann.token).vote == 1


def test_whoever_keeps_making_no_sense_is_shown_the_door(phones: Phones) -> None:
    with joined(phones) as phone:
        for _ in range(5):
            assert phone.say(do="nonsense") == {"say": "refused", "why": "shape"}
        with pytest.raises(ConnectionClosed) as closed:
            phone.next()
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 1008


def test_a_phone_may_not_join_twice_or_vote_before(phones: Phones) -> None:
    phones.room.ask(SHIP)
    with Phone(phones.address, phones.code) as phone:
        assert phone.vote(SHIP, 0) == {"say": "refused", "why": "shape"}
        phone.join()
        assert phone.say(do="join", code=phones.code, token="") == {"say": "refused", "why": "shape"}
        assert phones.room.seen().joined == 1


# L18: what others chose


def test_nothing_a_phone_hears_says_how_others_vote(phones: Phones) -> None:
    """The watcher never votes: whatever the others do, it hears the same, to the letter."""
    stories = []
    for options in ([0, 0, 0], [2, 1, 2]):
        with ExitStack() as stack:
            watcher = stack.enter_context(joined(phones))
            others = [stack.enter_context(joined(phones)) for _ in options]
            for ballot in (SHIP, AGAIN):
                phones.room.ask(ballot)
                for other, option in zip(others, options, strict=True):
                    other.vote(ballot, option)
                phones.room.close()
                watcher.until(phase="closed", round=ballot.round)
            stories.append([json.dumps(message) for message in watcher.heard if message["say"] == "state"][-4:])
    assert stories[0] == stories[1]
    assert all(
        set(json.loads(text)) <= {"say", "phase", "number", "round", "asks", "options", "vote"} for text in stories[0]
    )


# L19: full, late, quits


def test_a_late_joiner_is_told_what_is_asked(phones: Phones) -> None:
    phones.room.ask(SHIP)
    with Phone(phones.address, phones.code) as late:
        assert late.join()["phase"] == "open"


def test_locked_out_and_let_in(phones: Phones) -> None:
    phones.room.lock(True)
    with Phone(phones.address, phones.code) as phone:
        assert phone.join() == {"say": "refused", "why": "locked"}
        phones.room.lock(False)
        assert phone.join()["say"] == "state"


def test_at_the_end_phones_are_told_and_the_line_closes() -> None:
    with lesson() as phones:
        phone = joined(phones)
        phones.close()
        assert phone.until(phase="ended")
        with pytest.raises(ConnectionClosed) as closed:
            phone.next()
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 1001


def test_another_lesson_at_the_same_door_does_not_know_the_phones_of_the_last() -> None:
    with lesson() as before:
        phone = joined(before)
    with lesson() as after:
        assert (after.address, after.code == before.code) == (before.address, False)
        with Phone(after.address, before.code, phone.token) as again:
            assert again.join() == {"say": "refused", "why": "code"}


def test_beginning_anew_at_the_same_address_keeps_places_and_votes(phones: Phones) -> None:
    with joined(phones) as phone:
        phones.room.ask(SHIP)
        phone.vote(SHIP, 2)
        address = phones.address
        phones.choose(LOOPBACK)
        assert phones.address == address
        with Phone(phones.address, phones.code, phone.token) as again:
            assert again.join()["vote"] == 2


def test_a_phone_that_never_says_who_it_is_is_let_go(phones: Phones) -> None:
    with Phone(phones.address, phones.code) as shy:
        began = time.monotonic()
        with pytest.raises(ConnectionClosed):
            shy.next()
        assert time.monotonic() - began < 3
