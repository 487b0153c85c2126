"""The poll by its laws, whatever is done to it in whatever order."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.classroom.poll import (
    Ballot,
    Poll,
    Refused,
    asked,
    close,
    counts,
    join,
    leave,
    reopen,
    vote,
    voted,
)

if TYPE_CHECKING:
    from collections.abc import Callable

TOKENS = st.sampled_from("abcdef")
SHIP = Ballot(7, 1, "Where does the ship go?", ("North", "South", "Home"))
AGAIN = Ballot(7, 2, "Where does the ship go?", ("North", "South", "Home"))
NEXT = Ballot(8, 1, "And now?", ("Wait", "Go"))
BALLOTS = st.sampled_from((SHIP, AGAIN, NEXT))

Deed = tuple[str, "Callable[[Poll], Poll]"]
JOINS = TOKENS.map(lambda token: ("join", lambda poll: join(poll, token)))
LEAVES = TOKENS.map(lambda token: ("leave", lambda poll: leave(poll, token)))
ASKS = BALLOTS.map(lambda ballot: ("ask", lambda poll: asked(poll, ballot)))
SHUTS = st.sampled_from((("close", close), ("reopen", reopen)))
VOTES = st.tuples(TOKENS, st.integers(6, 9), st.integers(0, 3), st.integers(-2, 4)).map(
    lambda said: ("vote", lambda poll: vote(poll, *said))
)
DEEDS = st.lists(st.one_of(JOINS, LEAVES, ASKS, SHUTS, VOTES, VOTES, VOTES), max_size=60)


def lived(deeds: list[Deed]) -> list[tuple[str, Poll, Poll]]:
    """Each deed with the poll before and after it; what is refused changes nothing."""
    poll, story = Poll(), []
    for name, deed in deeds:
        try:
            after = deed(poll)
        except Refused:
            after = poll
        story.append((name, poll, after))
        poll = after
    return story


@given(DEEDS)
def test_every_vote_counts_once_and_belongs_to_a_voter(deeds: list[Deed]) -> None:
    for _name, _before, poll in lived(deeds):
        assert sum(counts(poll)) == voted(poll) <= len(poll.voters)
        assert set(poll.votes) <= poll.voters


@given(DEEDS)
def test_votes_change_only_while_the_vote_is_open(deeds: list[Deed]) -> None:
    for name, before, after in lived(deeds):
        if name == "vote" and before.votes != after.votes:
            assert before.open
            assert before.ballot == after.ballot


@given(DEEDS)
def test_closing_and_opening_again_loses_no_vote(deeds: list[Deed]) -> None:
    for _name, _before, poll in lived(deeds):
        assert close(poll).votes == reopen(close(poll)).votes == poll.votes


@given(DEEDS, BALLOTS)
def test_a_new_question_starts_with_no_votes_and_the_same_voters(deeds: list[Deed], ballot: Ballot) -> None:
    for _name, _before, poll in lived(deeds):
        new = asked(poll, ballot)
        assert (voted(new), new.voters, new.open) == (0, poll.voters, True)


@given(st.lists(st.tuples(TOKENS, st.integers(0, 2)), max_size=50))
def test_the_last_vote_of_each_counts(said: list[tuple[str, int]]) -> None:
    poll = asked(Poll(voters=frozenset("abcdef")), SHIP)
    for token, option in said:
        poll = vote(poll, token, 7, 1, option)
    assert poll.votes == dict(said)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (("z", 7, 1, 0), "code"),
        (("a", 6, 1, 0), "late"),
        (("a", 8, 1, 0), "late"),
        (("a", 7, 2, 0), "late"),
        (("a", 7, 1, 3), "shape"),
        (("a", 7, 1, -1), "shape"),
    ],
)
def test_what_is_refused_says_why(said: tuple[str, int, int, int], why: str) -> None:
    poll = asked(join(Poll(), "a"), SHIP)
    with pytest.raises(Refused) as refusal:
        vote(poll, *said)
    assert refusal.value.why == why


def test_a_closed_vote_is_refused_and_a_reopened_one_is_not() -> None:
    poll = close(asked(join(Poll(), "a"), SHIP))
    with pytest.raises(Refused, match="closed"):
        vote(poll, "a", 7, 1, 0)
    assert counts(vote(reopen(poll), "a", 7, 1, 0)) == (1, 0, 0)


def test_before_anything_is_asked_there_is_nothing_to_open() -> None:
    poll = reopen(join(Poll(), "a"))
    assert (poll.open, counts(poll)) == (False, ())
    with pytest.raises(Refused, match="late"):
        vote(poll, "a", 0, 1, 0)


@pytest.mark.parametrize("options", [(), ("one",), ("a", "b", "c", "d", "e")])
def test_a_ballot_has_two_to_four_options(options: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="2 to 4"):
        Ballot(1, 1, "?", options)


def test_a_poll_is_a_value() -> None:
    with pytest.raises(FrozenInstanceError):
        Poll().open = True  # type: ignore[misc]
