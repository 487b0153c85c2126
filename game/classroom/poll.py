"""A vote of a class as a value: who takes part, what is asked, and what each phone says to it. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Round = Literal[1, 2]
Why = Literal["code", "full", "locked", "closed", "late", "shape"]
"""Why something was refused, as the wire says it; the page has a sentence for each."""

FEWEST, MOST = 2, 4


class Refused(Exception):  # noqa: N818 - it names the refusal
    """What a phone asked for is not done; `why` is sent back to it."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Ballot:
    """One vote on one question."""

    number: int
    """Counts up over the lesson, so that a vote that was under way too long is known to be late."""
    round: Round
    asks: str
    options: tuple[str, ...]
    """What may be chosen, A to D by place."""
    of: int = 0
    """How many questions the lesson has, for phones to say "question 2 of 6"; 0 says nothing."""

    def __post_init__(self) -> None:
        if not FEWEST <= len(self.options) <= MOST:
            raise ValueError(f"a ballot has {FEWEST} to {MOST} options, not {len(self.options)}")


@dataclass(frozen=True, slots=True)
class Poll:
    """Everything that is known of a room's votes. There are tokens in it, and nothing about whoever holds the phone."""

    ballot: Ballot | None = None
    open: bool = False
    voters: frozenset[str] = frozenset()
    votes: Mapping[str, int] = field(default_factory=dict)
    """Token to place of the option, for this ballot only."""


def join(poll: Poll, token: str) -> Poll:
    """One more takes part. Whoever does already changes nothing."""
    return replace(poll, voters=poll.voters | {token})


def leave(poll: Poll, token: str) -> Poll:
    """Somebody takes part no longer, and takes their vote along."""
    votes = {voter: option for voter, option in poll.votes.items() if voter != token}
    return replace(poll, voters=poll.voters - {token}, votes=votes)


def asked(poll: Poll, ballot: Ballot) -> Poll:
    """Something new is asked: nobody has voted on it, and all may."""
    return replace(poll, ballot=ballot, open=True, votes={})


def vote(poll: Poll, token: str, number: int, round: int, option: int) -> Poll:  # noqa: A002 - the wire's own word
    """The last vote of each counts, for as long as the vote is open. Raises `Refused`."""
    ballot = poll.ballot
    if token not in poll.voters:
        raise Refused("code")
    if ballot is None or (number, round) != (ballot.number, ballot.round):
        raise Refused("late")
    if not 0 <= option < len(ballot.options):
        raise Refused("shape")
    if not poll.open:
        raise Refused("closed")
    return replace(poll, votes={**poll.votes, token: option})


def close(poll: Poll) -> Poll:
    return replace(poll, open=False)


def reopen(poll: Poll) -> Poll:
    """Go on with the same ballot, and with the votes there are. Before anything was asked there is none to open."""
    return replace(poll, open=poll.ballot is not None)


def counts(poll: Poll) -> tuple[int, ...]:
    """How many chose each option."""
    places = range(len(poll.ballot.options)) if poll.ballot is not None else ()
    chosen = tuple(poll.votes.values())
    return tuple(chosen.count(place) for place in places)


def voted(poll: Poll) -> int:
    return len(poll.votes)
