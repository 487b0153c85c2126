"""The messages on the phone at any moment, rebuilt from the path that led there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from game.kinds.chat.rules import beat_named, moves_of, phase, target

if TYPE_CHECKING:
    from game.kinds.chat.model import Beat, Chat
    from game.kinds.chat.rules import State


@dataclass(frozen=True, slots=True)
class Sent:
    """One message of the thread."""

    by: Literal["them", "owner"]
    text: str
    beat: str
    """The beat it belongs to; where this changes, time has passed."""
    stop: bool = False
    """A grey card in place of a picture."""
    new: bool = False
    """Has it only just come in, or just been sent?"""


def thread(scenario: Chat, state: State) -> tuple[Sent, ...]:
    """Everything sent so far, oldest first. A reply whose outcome shows counts as sent until it is taken back."""
    beat = scenario.beats[0]
    sent = _arriving(beat)
    for move in state.path:
        sent += _reply(scenario, beat, move)
        then = _then(scenario, state, beat, move)
        if then not in ("stay", "end"):
            beat = beat_named(scenario, then)
            sent += _arriving(beat)
    older = len(sent) - _just_arrived(state, beat)
    reply = _reply(scenario, beat, state.showing)
    marked = tuple(replace(one, new=place >= older) for place, one in enumerate(sent))
    return (*marked, *(replace(one, new=True) for one in reply)) if phase(scenario, state) == "feedback" else marked


def _just_arrived(state: State, beat: Beat) -> int:
    """How many messages at the end of the thread are new: a beat's own, until something was done about them."""
    fresh = not state.showing and not state.here and not state.closing
    return len(beat.messages) if fresh else 0


def _arriving(beat: Beat) -> tuple[Sent, ...]:
    return tuple(Sent(message.by, message.text, beat.id, message.stop) for message in beat.messages)


def _reply(scenario: Chat, beat: Beat, move: str) -> tuple[Sent, ...]:
    """The owner's own words, when the move was a reply."""
    return tuple(
        Sent("owner", one.text, beat.id) for one in moves_of(scenario, beat) if one.id == move and one.tool == "reply"
    )


def _then(scenario: Chat, state: State, beat: Beat, move: str) -> str:
    return next(target(state, one) for one in moves_of(scenario, beat) if one.id == move)
