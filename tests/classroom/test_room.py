"""A room met by calls, as the server meets it: one vote for each place, nothing for whoever has none."""

from __future__ import annotations

import random
import sys
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from game.classroom import Ballot, Room, Seen
from game.classroom.guesses import A_WHILE, AT_ONE_ADDRESS, IN_THE_ROOM
from game.classroom.replies import Counted, Joined, Refusal, State
from game.classroom.room import PLACES, PLACES_AT_ONE_ADDRESS
from game.classroom.symbols import SYMBOLS, new_code, new_token

if TYPE_CHECKING:
    from collections.abc import Iterator

SHIP = Ballot(1, 1, "Where does the ship go?", ("North", "South", "Home"))
AGAIN = Ballot(1, 2, "Where does the ship go?", ("North", "South", "Home"))
NEXT = Ballot(2, 1, "And now?", ("Wait", "Go"))


@dataclass
class Time:
    """A clock that goes on when told to."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Class:
    """A room, and phones at addresses of their own."""

    clock: Time = field(default_factory=Time)
    changes: list[Seen] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.room = Room(lambda: self.changes.append(self.room.seen()), clock=self.clock)
        self._addresses = iter(range(10**6))

    def phone(self, token: str = "", address: str = "") -> str:
        """The token of a phone that has joined."""
        answer = self.room.join(self.room.code, token, address or f"10.0.{next(self._addresses)}")
        assert isinstance(answer, Joined)
        return answer.token

    def phones(self, number: int) -> list[str]:
        return [self.phone() for _ in range(number)]


@pytest.fixture
def school() -> Class:
    return Class()


def test_a_lesson(school: Class) -> None:
    room = school.room
    ann, ben = school.phones(2)
    assert room.told(ann) == State("waiting")
    room.ask(SHIP)
    assert room.told(ann) == State("open", SHIP, None)
    assert room.vote(ann, 1, 1, 0) == Counted(1, 1, 0)
    assert room.vote(ben, 1, 1, 2) == Counted(1, 1, 2)
    assert room.vote(ann, 1, 1, 2) == Counted(1, 1, 2)
    assert room.seen() == Seen(2, 2, (0, 0, 2), locked=False, trouble="")
    room.close()
    assert room.told(ann) == State("closed", SHIP, 2)
    assert room.vote(ann, 1, 1, 0) == Refusal("closed")
    room.reopen()
    assert room.vote(ann, 1, 1, 0) == Counted(1, 1, 0)
    room.ask(AGAIN)
    assert room.told(ann) == State("open", AGAIN, None)
    assert room.seen().counts == (0, 0, 0)
    room.end()
    assert room.told(ann) == State("ended")


def test_the_game_hears_of_every_change_by_phones_and_of_nothing_else(school: Class) -> None:
    ann = school.phone()
    school.room.ask(SHIP)
    school.room.vote(ann, 1, 1, 0)
    school.room.vote(ann, 1, 1, 9)
    school.room.join("AAAAAA", "", "10.0.9.9")
    school.room.left(ann)
    assert [(seen.joined, seen.voted) for seen in school.changes] == [(1, 0), (1, 1), (1, 1)]


def test_phones_hear_of_every_change_by_the_host(school: Class) -> None:
    heard: list[State] = []
    ann = school.phone()
    school.room.listeners.add(lambda: heard.append(school.room.told(ann)))
    school.room.ask(SHIP)
    school.room.close()
    school.room.reopen()
    school.room.pause(True)
    school.room.pause(False)
    school.room.end()
    assert [state.phase for state in heard] == ["open", "closed", "open", "paused", "open", "ended"]


# L02: no vote is lost, however they cross


@pytest.fixture
def restless() -> Iterator[None]:
    """Threads take turns as often as they can."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("restless")
@pytest.mark.parametrize("seed", range(5))
def test_votes_from_many_threads_at_once_all_count(school: Class, seed: int) -> None:
    tokens, start = school.phones(120), threading.Barrier(8)
    school.room.ask(SHIP)
    chance = random.Random(seed)
    last = {token: chance.randrange(3) for token in tokens}

    def tap(mine: list[str], order: random.Random) -> None:
        start.wait()
        for token in order.sample(mine, len(mine)):
            for option in (order.randrange(3), order.randrange(3), last[token]):
                school.room.vote(token, 1, 1, option)
                school.room.told(token)

    threads = [threading.Thread(target=tap, args=(tokens[at::8], random.Random(seed * 8 + at))) for at in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    chosen = list(last.values())
    assert school.room.seen().counts == tuple(chosen.count(option) for option in range(3))


@pytest.mark.slow
@pytest.mark.usefixtures("restless")
def test_300_phones_vote_twice_at_once_again_and_again(school: Class) -> None:
    """Half of them change their vote while all vote: none is lost and none counts twice."""
    tokens, chance = school.phones(300), random.Random(2)

    def tap(crowd: list[str], number: int, option: int) -> None:
        for token in crowd:
            school.room.vote(token, number, 1, option)

    for number in range(1, 61):
        school.room.ask(Ballot(number, 1, "?", ("a", "b")))
        crowds = [chance.sample(tokens, 150), chance.sample(tokens, 300)]
        threads = [threading.Thread(target=tap, args=(crowd, number, at)) for at, crowd in enumerate(crowds)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        seen = school.room.seen()
        assert (seen.voted, sum(seen.counts)) == (300, 300)


# L03: taps, replays, late and early frames


def test_ten_thousand_taps_of_all_sorts_leave_one_vote_each(school: Class) -> None:
    tokens, chance = school.phones(10), random.Random(3)
    votes: dict[str, int] = {}
    asked: list[Ballot] = [SHIP]
    school.room.ask(SHIP)
    for _ in range(10_000):
        if chance.random() < 0.002:
            ballot = chance.choice((SHIP, AGAIN, NEXT))
            asked.append(ballot)
            school.room.ask(ballot)
            votes = {}
        token, option = chance.choice(tokens), chance.randrange(-1, 5)
        number, round_ = chance.choice((0, 1, 2, 3)), chance.choice((0, 1, 2, 3))
        for _ in range(chance.randint(1, 3)):
            answer = school.room.vote(token, number, round_, option)
        now = asked[-1]
        if (number, round_) != (now.number, now.round):
            assert answer == Refusal("late")
        elif not 0 <= option < len(now.options):
            assert answer == Refusal("shape")
        else:
            assert answer == Counted(number, round_, option)
            votes[token] = option
        assert school.room.seen().voted == len(votes)
    assert {token: school.room.told(token).vote for token in tokens} == {token: votes.get(token) for token in tokens}


# L04: whoever comes back finds their place and vote


def test_coming_back_from_another_address_keeps_place_and_vote(school: Class) -> None:
    ann = school.phone(address="10.0.0.1")
    school.room.ask(SHIP)
    school.room.vote(ann, 1, 1, 2)
    school.room.left(ann)
    assert school.phone(token=ann, address="192.168.7.7") == ann
    assert school.room.told(ann) == State("open", SHIP, 2)
    assert school.room.seen().joined == 1


def test_a_phone_comes_back_though_the_room_is_locked_full_or_its_code_was_mistyped(school: Class) -> None:
    ann = school.phone()
    school.room.left(ann)
    school.room.lock(True)
    assert school.room.join("", ann, "10.0.0.1") == Joined(ann)


def test_who_has_gone_is_not_counted_as_here_but_their_vote_stays(school: Class) -> None:
    ann, ben = school.phones(2)
    school.room.ask(SHIP)
    school.room.vote(ann, 1, 1, 0)
    school.room.left(ann)
    school.room.left(ben)
    assert school.room.seen() == Seen(1, 1, (1, 0, 0), locked=False, trouble="")


def test_two_tabs_with_one_token_are_one_voter(school: Class) -> None:
    ann = school.phone()
    assert school.phone(token=ann) == ann
    school.room.ask(SHIP)
    school.room.vote(ann, 1, 1, 0)
    school.room.vote(ann, 1, 1, 1)
    school.room.left(ann)
    assert school.room.seen() == Seen(1, 1, (0, 1, 0), locked=False, trouble="")


def test_a_token_of_an_earlier_room_needs_the_code_of_this_one(school: Class) -> None:
    old = new_token()
    assert school.room.join("", old, "10.0.0.1") == Refusal("code")
    assert school.phone(token=old) != old


# L10: stuffing


def test_one_device_gets_only_so_many_places(school: Class) -> None:
    answers = [school.room.join(school.room.code, "", "10.0.0.66") for _ in range(1000)]
    assert sum(isinstance(answer, Joined) for answer in answers) == PLACES_AT_ONE_ADDRESS
    assert set(answers[PLACES_AT_ONE_ADDRESS:]) == {Refusal("full")}
    school.phone()


def test_forged_tokens_do_not_vote(school: Class) -> None:
    school.phone()
    school.room.ask(SHIP)
    answers = {school.room.vote(new_token(), 1, 1, 0) for _ in range(1000)} | {school.room.vote("", 1, 1, 0)}
    assert answers == {Refusal("code")}
    assert school.room.seen().voted == 0


def test_the_host_sees_how_many_are_here_and_can_lock_the_room(school: Class) -> None:
    school.phones(3)
    school.room.lock(True)
    assert school.room.join(school.room.code, "", "10.0.0.9") == Refusal("locked")
    assert school.room.seen() == Seen(3, 0, (), locked=True, trouble="")
    school.room.lock(False)
    school.phone()


def test_tokens_are_128_bits_and_never_twice() -> None:
    tokens = {new_token() for _ in range(10_000)}
    assert len(tokens) == 10_000
    assert all(len(token) == 32 and int(token, 16) >= 0 for token in tokens)


# L11: guessing


def test_codes_are_drawn_from_enough_and_spell_nothing() -> None:
    codes = [new_code() for _ in range(1500)]
    assert len(set(codes)) > 1495
    assert all(len(code) == 6 and set(code) <= set(SYMBOLS) for code in codes)
    assert not any(code[at : at + 3].isalpha() for code in codes for at in range(4))
    assert len(SYMBOLS) == 32
    assert set(SYMBOLS).isdisjoint("0O1I")


def test_small_letters_are_as_good(school: Class) -> None:
    assert isinstance(school.room.join(school.room.code.lower(), "", "10.0.0.1"), Joined)


@pytest.mark.parametrize("code", ["", " ", "K7QMX", "\ud800", "ﬁ", "K7QMXPP", "\x00"], ids=repr)
def test_codes_that_are_none_are_wrong_and_nothing_worse(school: Class, code: str) -> None:
    assert school.room.join(code, "", "10.0.0.1") == Refusal("code")


def test_an_address_that_was_wrong_too_often_rests_even_with_the_right_code(school: Class) -> None:
    for _ in range(AT_ONE_ADDRESS):
        assert school.room.join("222222", "", "10.0.0.1") == Refusal("code")
    assert school.room.join(school.room.code, "", "10.0.0.1") == Refusal("locked")
    school.phone(address="10.0.0.2")
    school.clock.now += A_WHILE
    school.phone(address="10.0.0.1")


def test_a_hundred_thousand_guesses_try_a_hundred_codes_and_lock_the_room(school: Class) -> None:
    """A hundred of some hundred million: less than one in a thousand lessons, and far less."""
    inside = school.phone()
    answers, chance = [], random.Random(11)
    for at in range(100_000):
        school.clock.now += 0.5
        answers.append(school.room.join("".join(chance.choices(SYMBOLS, k=6)), "", f"10.1.{at % 200}"))
    assert answers.count(Refusal("code")) == IN_THE_ROOM
    assert answers.count(Refusal("locked")) == 100_000 - IN_THE_ROOM
    assert school.room.seen() == Seen(1, 0, (), locked=True, trouble="guessing")
    assert school.changes[-1].trouble == "guessing", "the host is told at once"
    assert school.phone(token=inside) == inside
    school.room.lock(False)
    assert school.room.seen().trouble == ""
    school.phone()


def test_behind_the_lock_nothing_is_learnt_about_the_code(school: Class) -> None:
    school.room.lock(True)
    assert school.room.join(school.room.code, "", "10.0.0.1") == school.room.join("222222", "", "10.0.0.1")


# L18: what others chose


def test_no_phone_is_told_how_others_voted(school: Class) -> None:
    ann, *others = school.phones(8)
    school.room.ask(SHIP)
    before = school.room.told(ann)
    for at, other in enumerate(others):
        school.room.vote(other, 1, 1, at % 3)
    assert school.room.told(ann) == before
    school.room.close()
    assert school.room.told(ann) == State("closed", SHIP, None)


# L19: full, late, paused, over


def test_a_full_room_says_so_and_still_lets_its_own_back_in(school: Class) -> None:
    tokens = school.phones(PLACES)
    assert school.room.join(school.room.code, "", "10.9.9.9") == Refusal("full")
    school.room.left(tokens[3])
    assert school.phone(token=tokens[3]) == tokens[3]


def test_a_place_left_behind_without_a_vote_is_given_to_a_newcomer(school: Class) -> None:
    """A child who opens the page again and again, each time in a new tab, does not fill the room."""
    house = "10.0.0.1"
    stayed, voted = school.phone(address=house), school.phone(address=house)
    school.room.ask(SHIP)
    school.room.vote(voted, 1, 1, 0)
    school.room.left(voted)
    for _ in range(500):
        school.room.left(school.phone(address=house))
    assert school.phone(token=stayed) == stayed
    assert school.phone(token=voted) == voted
    assert school.room.seen() == Seen(2, 1, (1, 0, 0), locked=False, trouble="")


def test_a_late_joiner_meets_the_question_that_is_open(school: Class) -> None:
    school.room.ask(SHIP)
    ann = school.phone()
    assert school.room.told(ann) == State("open", SHIP)
    assert school.room.vote(ann, 1, 1, 1) == Counted(1, 1, 1)


def test_a_pause_takes_no_votes_and_loses_none(school: Class) -> None:
    ann = school.phone()
    school.room.ask(SHIP)
    school.room.vote(ann, 1, 1, 1)
    school.room.pause(True)
    assert school.room.told(ann).phase == "paused"
    assert school.room.vote(ann, 1, 1, 0) == Refusal("closed")
    school.room.pause(False)
    assert school.room.told(ann) == State("open", SHIP, 1)


def test_after_the_end_nobody_joins_and_nothing_is_kept(school: Class) -> None:
    ann = school.phone()
    school.room.ask(SHIP)
    school.room.vote(ann, 1, 1, 1)
    school.room.end()
    assert school.room.told(ann) == State("ended")
    assert school.room.vote(ann, 1, 1, 0) == Refusal("code")
    assert school.room.join(school.room.code, ann, "10.0.0.1") == Refusal("closed")
    assert school.room.seen() == Seen(0, 0, (), locked=False, trouble="")


def test_trouble_stays_until_the_host_has_read_it(school: Class) -> None:
    school.room.alarm("stumbled")
    school.room.alarm("stumbled")
    assert [seen.trouble for seen in school.changes] == ["stumbled"]
    school.room.heed()
    assert school.room.seen().trouble == ""
